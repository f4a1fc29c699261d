/** A bow goes as a whole: one plea or one confession of smallness beside the mended one still begs. */
import { torn } from './torn';

export const stillBows = new RegExp(
  [
    // Pleas.
    String.raw`\b(?:beg|begging|implore|please,? please|forgive|mercy|have pity|don't (?:be )?(?:mad|angry|cross|leave))\b`,
    String.raw`\b(?:desperate(?:ly)?|so badly|(?:we|i) need (?:this|the|your) (?:contract|order|job|deal|work|money|business)|on (?:my|our) knees|never forgive|i swear|can(?:'t|not) sleep|could(?:n't| not) (?:even )?sleep)\b`,
    // Smallness.
    String.raw`\b(?:idiots?|fools?|stupid|dumb|useless|hopeless|ashamed|unworthy|not worthy|humble|humbly|i(?: am|'m) (?:nobody|nothing|annoying)|only a (?:small|little|tiny)|our (?:little|small|tiny) \w+|i (?:always|never) (?:get|do))\b`,
    // Praise that bows.
    String.raw`\b(?:honou?r(?:ed)?|privileged?|someone like you|as (?:great|important) as you|busy and important|(?:more important|better) things to do|so (?:kind|wise|good|generous) (?:and|that)|such (?:a )?(?:great|important|kind|wonderful) (?:customer|client|guest|company|person)s?|esteemed)\b`,
    // Giving in.
    String.raw`\b(?:obey|your wish|command|(?:can't|cannot|can not|never) say no|you(?: are|'re) the boss|(?:whatever|anything|everything) you (?:say|want|wish|decide|ask|like)|as you (?:say|wish|command)|do as you say|we (?:will )?say yes|just tell us the price)\b`,
    String.raw`\b(?:sorry\b.*\bsorry|so,? so|very,? very|really,? really) `,
    torn,
  ].join('|'),
);
