/** What bows: the apologies, pleas and praise that a clause may be made of, in small letters as `wordsIn` tells them. */

function anyWord(ideas: readonly string[], flags = 'u'): RegExp {
  return new RegExp(String.raw`\b(?:${ideas.join('|')})\b`, flags);
}

const apologises = [
  String.raw`sorry|apolog\p{L}+|forgiv\p{L}+|pardon|excuse|unforgivable|inexcusable`,
  String.raw`ashamed|embarrass\p{L}+|mortified|angry|mad|upset`,
  String.raw`(?:feel|feels) (?:\p{L}+ )*(?:terrible|awful|horrible|bad|sick)`,
];

/** Says sorry, or begs not to be scolded. */
export const apology = anyWord(apologises);

/** Says sorry, or owns up: “it is all my fault”, “I am an idiot”. */
export const regret = anyWord([
  ...apologises,
  'shame|devastated|guilty|idiots?|stupid|fools?|cross|worst',
  String.raw`(?:i|we|my|our) (?:\p{L}+ )*(?:fault|mistake|error)`,
  String.raw`(?:feel|feels) (?:\p{L}+ )*small`,
  'let you down|failed you|disappointed you',
]);

/** Sorry for writing at all: nobody waits for that apology. */
export const timid =
  /\b(?:bother|disturb|annoy|troubl|nuisance|pain|asking|writing|write|interrupt|dare|taking|mails?|messages?|existing|english)/u;

/** “Give us another chance.” */
export const chance = /\bchance\b/u;

/** Begs them not to go. */
export const stays =
  /\b(?:leave us(?! (?:a|such|this|that|one|bad))|stay|keep you|keep your|lose you|losing you|abandon|go elsewhere)\b/u;

/** Gives in to whatever they want. */
export const obeys = anyWord([
  String.raw`(?:as|what|whatever|everything|all) (?:\p{L}+ )?you (?:\p{L}+ )?(?:say|tell|wish|want|like|ask|order|decide|prefer|please)`,
  'obey|command|your wish|your word is|anything|whatever (?:you|at all)',
  'you are the boss|you decide|you command|at your (?:feet|service)',
]);

const right = String.raw`you are (?:\p{L}+ ){0,3}(?:right|correct)`;

/** “You are so right.” */
export const agrees = anyWord([right]);

/** Makes them great, or us small. */
export const flatters =
  /\b(?:deserve|worthy|unworthy|honou?r|privileged?|grateful|important|great|big|nobody|nothing|esteemed)\b/u;

/** “We are honoured that a great company like yours looks at our humble shop.” */
const praise =
  /\b(?:honou?r(?:ed)?|privileged?|great|greatest|wonderful|esteemed|humble|worthy|grateful|blessed|blessing|important|famous|like you|like yours)\b/gu;

/** Praises more than once: one “great” is a kind word. */
export function praises(said: string): boolean {
  return [...said.matchAll(praise)].length > 1;
}

const pleads = [
  // Sorry, and ashamed.
  String.raw`sorry|apolog\p{L}+|forgiv\p{L}+|pardon|unforgivable|inexcusable|mad|angry|cross|upset|hate`,
  String.raw`ashamed|shame|embarrass\p{L}+|mortified|devastated|guilty|fault|blame`,
  String.raw`feel (?:\p{L}+ )*(?:terrible|awful|horrible|bad|sick|small)|let you down|failed you|disappointed you`,
  // A plea.
  String.raw`mercy|pity|beg|begging|implore|plead\p{L}*|knees|kneel\p{L}*|chance|leave us|leave me|stay|dare|thousand`,
  String.raw`(?:slept|sleep|cried|cry|crying)|(?:promise|swear)\b.*\b(?:never|last time|happen)`,
  // Makes itself small.
  String.raw`idiots?|stupid\p{L}*|dumb|fools?|foolish|clumsy|humbl\p{L}+|hopeless|useless|worst|nobody|ignore me`,
  'deserve|worthy|unworthy|servants?|slaves?|boss|king|queen|no words|what to say|speechless|honou?red? beyond',
  // Gives in.
  'obey|command|wish|anything|whatever|everything you|all you|exactly as|as you|at your|your word is',
  right,
];
const burdens = 'annoying|nuisance|pain|burden|disturb|bother';

/** What makes a clause a bow by itself. */
export const bow = anyWord([...pleads, burdens]);

const plea = anyWord(pleads, 'gu');

/** How often it begs; to be a burden is said with each request. */
export function pleasIn(said: string): number {
  return [...said.matchAll(plea)].length;
}
