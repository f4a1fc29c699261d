/** What still bows in a mended sentence: one plea or one confession of smallness beside the mended one still begs. */
import { anyOf } from '../none-left';

/** In small letters with plain apostrophes. */
export const stillBows = anyOf([
  // Pleas.
  String.raw`\b(?:beg|begging|implore|please,? please|forgive|mercy|have pity|i swear|on (?:my|our) knees)\b`,
  String.raw`\bdon't (?:be )?(?:mad|angry|cross|leave)\b|\b(?:can(?:'t|not)|could(?:n't| not)(?: even)?) sleep\b`,
  String.raw`\b(?:desperate(?:ly)?|so badly|(?:we|i) need (?:this|the|your) (?:contract|order|job|deal|work|money|business))\b`,
  // Smallness.
  String.raw`\b(?:idiots?|fools?|stupid|dumb|useless|hopeless|ashamed|(?:un|not )worthy|humbl[ey])\b`,
  String.raw`\b(?:i(?: am|'m) (?:nobody|nothing|annoying)|(?:sick|tired) of (?:me|us)\b|only a (?:small|little|tiny)|our (?:little|small|tiny) \w+|i (?:always|never) (?:get|do))\b`,
  // Praise that bows.
  String.raw`\b(?:honou?r(?:ed)?|privileged?|esteemed|someone like you|as (?:great|important) as you|so (?:kind|wise|good|generous) (?:and|that))\b`,
  String.raw`\bsuch (?:a )?(?:great|important|kind|wonderful) (?:customer|client|guest|company|person)s?\b`,
  String.raw`\b(?:busy and important|(?:more important|better) things to do)\b`,
  // Giving in.
  String.raw`\b(?:obey|your wish|command|(?:can't|cannot|can not|never) say no|you(?: are|'re) the boss|we (?:will )?say yes|just tell us the price)\b`,
  String.raw`\b(?:(?:whatever|anything|everything) you (?:say|want|wish|decide|ask|like)|as you (?:say|wish|command))\b`,
  // Said over and over.
  String.raw`\b(?:sorry\b.*\bsorry|so,? so|very,? very|really,? really) `,
]);
