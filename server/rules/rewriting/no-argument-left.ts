/** An argument goes as a whole: where the mended sentence still argues, or still catches somebody out, a calm one stands in its place. */
import { endsAsQuestion } from '../../words/english/clauses';
import { type Match, textOf } from '../../words/match';
import type { Phrasing, Rewriter } from '../rule';
import { keepTheFactAlone, leaveOutTheFault, onlyFault, piecesOf } from './beside-the-fault';
import { clause, heardAndSeen } from './heard-and-seen';
import { tellsNoFigure } from './let-go';
import { firstTry } from './no-second-jab';
import { sentence, where } from './rewrites';
import { takeTheirWord } from './take-their-word';
import { tellHowItLooks } from './tell-how-it-looks';

const argues = [
  // “No, …”, “Fine, you don’t like it; …”
  String.raw`^(?:no|nope|fine|look|listen|see|come on|with respect|so what)\b(?=,| (?:you|that|this|it|but)\b)|^sorry,? but you\b`,
  // “You are wrong”, “we disagree”
  String.raw`\b(?:(?<!may be )wrong(?! with)|(?<!would call )mistaken|untrue|false|incorrect|nonsense|rubbish|absurd|ridiculous|disagree|exaggerat\w*|overreact\w*|confus(?:ed|ing)|imagin(?:e|ing)|makes? no sense|no basis|baseless)\b`,
  String.raw`\bnot (?:\w+ )?(?:true|correct|right|the case|agree|how (?:it|this|that|the)|what (?:i|we) (?:said|agreed|meant))\b|\b(?:doesn't|does not|don't|do not|did not|didn't|never) (?:exist|happen|agree with you|add up)\b`,
  // “We see it differently”: the same in politer words.
  String.raw`(?<!\b(?:free to|that we) )\bsee (?:\w+ ){1,4}differently\b(?!\s*[:;]|,? and | from |\W*$)|\bmay see it differently\b(?!, and )|\bdifferent view of\b|\bas we have it\b|\bquite right to (?:us|me)\b(?!, given )|\byet see that\b(?=[^,;]*$)|\bseemed \w+ to you; as\b`,
  // “Everybody else is happy”
  String.raw`(?<!(?:know|far|see|tell), |["“])\b(?:hardly anyone|everybody|everyone|nobody|no one)\b`,
  String.raw`\b(?:(?:all|most) (?:\w+ ){0,2}(?:guests|customers|clients|people|tenants|patients|buyers|users|parents|members|couples|others)|(?:other|none of) (?:\w+ ){0,2}(?:[a-z]+s|people)) (?:\w+ )?(?:have|has|had|do|don't|are|were|never|can|like|liked|love|loved|manage|seem|pay|agree)\b`,
  String.raw`\bothers (?:\w+ )?(?:like|love|manage|do|don't|have|are|were)\b|\bno other (?:guest|customer|client|tenant|buyer|user)s?\b|\b(?:only one|the first) who\b`,
  // “You say …, but …”
  String.raw`(?<!could |first )\byou (?:\w+ )?(?:say|said|claim|claimed|write|wrote|told us|told me|insist|tell us|tell me)\b.*(?:\bbut\b|; (?:at the|as far)|\byet\b|\bnow\b)`,
  // “You agreed to it”, “you can say what you want”
  String.raw`(?<!(?:note|understand|correctly) that )\byou (?:clearly |simply |even )*(?:signed|agreed to|accepted|ticked|chose|don't|do not|didn't|did not|never|(?:just|only) (?:want|wanted|need|had|have|look|complain|say|see|think)|should(?:n't)?|knew|know (?:it|that|very)|can say|want|will not|won't)\b`,
  // Not “you had understood that you cannot pay by card”.
  String.raw`(?<!that )\byou (?:clearly |simply |even )*(?:cannot|can't)\b`,
  String.raw`\byou (?:lie|lied|made (?:it|this|that) up|pretend(?:ed)?)\b`,
  String.raw`^you (?:\w+ )?(?:called|confirmed|promised|accepted|agreed)\b|\byour (?:own|so-called|version|opinion|memory|imagination|word)\b|\bso-called\b`,
  // “Obviously”, “full stop”, “and that is final”
  String.raw`\b(?:obviously|clearly|simply|frankly|honestly|seriously|full stop|period(?=\W*$)|whatsoever|on earth|the fact is|facts are|come on|funny|final(?=\W*$)|end of (?:story|discussion)|as (?:i|we) said|once again)\b`,
  String.raw`\bis what it is\b|\bprice is the price\b|\brules are rules\b|\b(?:prove|proves) (?:it|that|so)\b|\bcan(?:not|'t) be (?:that|so)\b|\b(?:doesn't|does not) explain\b|\b(?:is|was|are|were) (?:just|only) (?:a|an|one|two)\b(?! (?:month|year)s?\b)`,
  String.raw`\b(?:nothing|not much|no more) (?:more |else |left |further )?to (?:discuss|say|add|argue|talk)|\bnot (?:going to |here to )?(?:discuss|argue|debate|negotiate)\b|\bwaste (?:of|my|our)\b`,
  String.raw`\bnot (?:our|my) (?:fault|problem|mistake|business|job)\b|\b(?:we|i) (?:had )?(?:told|warned) you\b`,
  // “May we ask whether you broke it?”, “that was not honest”
  String.raw`\b(?:lie|lies(?! in| with| at)|lied|lying|liar|honest|dishonest|truth|(?:not|n't|never|hard to|[um][se] to) believe|pretend\w*|excuses|how convenient|convenient that|conveniently (?:forg\w+|left)|suddenly|caught|admit|suspicious)\b`,
  String.raw`\bask whether you\b|^from what (?:we|i) can see, you\b|\bwhich (?:one )?(?:is|is it|is true)\?|\bby you\b|(?<!\bif )\byou (?:\w+ )?(?:broke|dropped|damaged|lost|did (?:it|this|that)|tampered|spilled)\b`,
  // Torn, or three words left.
  String.raw`[,;:]\s*[.!?]\s*$|\?,|^because\b(?=[^,]*$)|^\W*(?:plain and simple|be fair|[\w'-]+)\W*$`,
];

const beside = [
  [
    /^(?:no|nope|well|look|listen|see|fine|with (?:all )?(?:due )?respect|sorry but|honestly|frankly|seriously|actually),? (?=\w)/g,
    '',
  ],
  [/\b(?:clearly|obviously|simply|honestly|frankly|seriously) (?=\w)/g, ''],
  [
    /,? (?:full stop|period|whatsoever|and that is final|and that's final|once again|as you (?:well )?know)(?=[,.!;]|$)/g,
    '',
  ],
] as const;

/** In the place of the whole sentence, by what it was to do. */
const calm = {
  /** Tells what we see. */
  see: 'From what we can see, {what you found}; could you tell us a little more about it?',
  /** Holds another view. */
  view: 'We see this differently; could you tell us a little more about how you came to your view?',
  /** Hears what they think. */
  hear: 'Thank you for telling us about {what they told you}; could you say a little more about it?',
  /** Asks. */
  ask: 'Could you tell us {what you need to know}?',
  /** Says no. */
  refuse: 'I am afraid we cannot {what you cannot do}; what we can do is {what you can do instead}.',
  /** Holds to what was agreed. */
  agreed: 'Our agreement says {what it says}; what we can do is {what you can do for them}.',
  /** Only hits. */
  move: 'What matters now is {next step}.',
  /** Catches somebody out. */
  clear: 'What we see on our side is {what you found}; could you help us understand how it came about?',
} as const;

const fault = new RegExp(argues.join('|'));
/** Who was caught out is not told about the view of another. */
const orNothing = new RegExp(`${fault.source}|^\\W*$|^(?:we|i) see (?:it|this|that) differently\\W*$`);

/** “The price is the price” is no fact. */
const calmFact: Rewriter = (match) => {
  const rewrite = keepTheFactAlone()(match);
  return rewrite?.edits.some(({ text }) => fault.test(text.toLowerCase())) ? null : rewrite;
};

/** In words: what a longer sentence says beside its fault would go with it; a figure needs fewer. */
const longestReplaced = 16;
const longestWithAFigure = 14;

/** Little is told beside the fault: few words, fewer where a figure is among them, more where each clause is at fault. */
function tellsLittle(match: Match): boolean {
  const words = match.tokens.filter(({ kind }) => kind !== 'punctuation').length;
  if (!tellsNoFigure(match)) return words <= longestWithAFigure;
  return words <= longestReplaced || (words <= 2 * longestReplaced && onlyFault(match));
}

/** “We see it differently, | the lid is new”: two sentences, parted by more than a comma. */
function apart(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    const [edit, more] = rewrite?.edits ?? [];
    if (!rewrite || !edit || more || !statement.test(edit.text)) return rewrite;
    const { tokens, source } = match;
    const next = piecesOf(tokens).find(({ from }) => (tokens[from]?.start ?? 0) > edit.end);
    const start = tokens[next?.from ?? 0]?.start ?? 0;
    if (!next || source.slice(start - 2, start) !== ', ' || !stands.test(textOf(tokens, next.from, next.to)))
      return rewrite;
    // What is left out yet needs no mark before it.
    if (fault.test(textOf(tokens, next.from, next.to))) return rewrite;
    const parted = { start: start - 2, end: start - 1, text: ';', stops: [] };
    return parted.start < edit.end ? rewrite : { ...rewrite, edits: [edit, parted] };
  };
}

const stands = new RegExp(
  `${clause.source}|^(?:could|can|would|please) \\p{L}+|^\\p{L}+ \\p{L}+(?:ed| is| are| was| were| has| have)\\b`,
  'u',
);
const statement = /^(?:i|we|as far as|from our side|the two|that is|this is|so far we) .*[\p{L}\]]$/iu;

type Calm = keyof typeof calm;

/** @param told how the sentences are told where nothing else of them can stand, and what is tried first */
export function noArgumentLeft(
  told: Calm | { how: Calm; best: readonly Rewriter[] },
  phrasings: readonly Phrasing[],
): readonly Phrasing[] {
  const how = typeof told === 'string' ? told : told.how;
  const first = typeof told === 'string' ? [] : told.best;
  const refuses = how === 'refuse';
  const whole = [
    ...(refuses ? [] : [calmFact]),
    ...(how === 'move' || how === 'hear' ? [leaveOutTheFault] : []),
    where(tellsLittle, where(endsAsQuestion, sentence(calm.ask))),
    where(tellsLittle, sentence(calm[how])),
  ];
  // What catches somebody out may be all that answers them.
  const remains = { fault: how === 'clear' ? orNothing : fault, beside, whole };
  // A no is mended by its own rules.
  const tried = refuses
    ? phrasings
    : firstTry([...first, heardAndSeen(), takeTheirWord, tellHowItLooks()], phrasings);
  return tried.map((phrasing) => ({ ...phrasing, rewrites: phrasing.rewrites.map(apart), remains }));
}
