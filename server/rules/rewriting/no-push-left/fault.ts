/** What of a push may be left of a sentence when one mark of it is mended. */

const patterns = [
  // “Hurry”, “or it will be too late”.
  String.raw`\b(?:hurry|act (?:now|fast)|be quick|grab|right now|at once|this minute|tick tock|now or never|last chance)\b`,
  String.raw`\b(?:(?:too|before it'?s) late|regret|miss (?:out|this|it)|won'?t (?:last|be there|wait))\b|\balready(?=[.!]|$)`,
  String.raw`\b(?:make up your mind|think too long|know you want|what is it going to be|or else|no excuses)\b`,
  String.raw`\b(?:sign|decide|pay|order|buy|book|confirm|answer|reply|commit|upgrade) (?:\w+ )?(?:now|immediately|or)\b`,
  // What they must do: “you must sign”, but not “if you must sign”.
  String.raw`(?<!if )\byou (?:really |simply |just )*(?:must|have to|need to|should|had better|better|got to) (?:\w+ ){0,3}(?:decide|sign|pay|order|buy|book|act|answer|say|choose|hurry|commit)\b`,
  // What follows: “or we will have to cancel”, “no deposit means …”.
  String.raw`\b(?:or|otherwise|and|then|so|, ?) ?(?:we|i) (?:will |are going to |am going to )?(?:have to )?(?:just |simply )?(?:cancel|sell|close|block|cut|stop|sue|report|post|go to|give (?:it|your)|call (?:the|our|my))\b`,
  String.raw`\b(?:or|otherwise|else)\b.*\b(?:lawyers?|solicitors?|court|sue|police|bailiffs?|debt collect\w*|collection agency|blacklist)\b`,
  String.raw`\bone.star|everyone will know\b|^no \w+ .*\b(?:and|means|then)\b`,
  // The others: “it goes to the next couple”, “others are waiting”.
  String.raw`\b(?:goes|go|gone|going|sell(?:ing)? it|give it) (?:to )?(?:the next|someone|somebody|another|others|your neighbou?r|your competitor|whoever)\b`,
  String.raw`\bfighting for\b|\bothers (?:are|have been) (?:\w+ )?(?:waiting|interested|asking)\b`,
  // A bad conscience: “after all we did”, “my boss will …”.
  String.raw`\bowe (?:me|us)\b|\bafter (?:all|everything) (?:that )?(?:i|we)\b|\blet (?:me|us) down\b`,
  String.raw`\b(?:my|our) (?:boss|kids|children|family) (?:will|would|only|lets?|need)\b|\bi (?:will|'ll|would) lose my job\b`,
  // Asked twice, or by two days.
  String.raw`\]; after that [^;]*\b(?:today|tomorrow|tonight)\b|\btell us\b.*\bmay we ask\b`,
  String.raw`\b(?:tell us|let us know)\b.*\b(?:tell us|let us know) (?:what|whether|if you would)\b`,
  String.raw`\buntil \[date\] (?!and|or|so|if|at|to|in|for|as|because|since|which|we|with|on)\w`,
];

/** Whether a sentence still pushes: of its text in small letters, with plain apostrophes. */
export const fault = new RegExp(patterns.join('|'));
