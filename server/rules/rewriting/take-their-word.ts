/** Takes the reader at their word and asks: for sentences that deny or doubt what they said and tell nothing else. */
import { inflect } from '../../words/english/inflect';
import { namesFacts } from '../../words/english/names-facts';
import { type Match, remembering, type TokenRange, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { clause } from './heard-and-seen';
import { sentence } from './rewrites';

const opening = `^(?:(?:no|nope|well|but|look|listen|sorry|and|honestly|frankly|so|(?:i|we) (?:am|are) (?:sorry|afraid)) )*`;
const stress = `(?:(?:really|simply|just|actually|absolutely|certainly|clearly|ever|completely|definitely|always|still|now|very|quite) )*`;

const trouble =
  '(?:outage|bug|error|fault|defect|delay|damage|leak|problem|lag|downtime|scratch|mark|noise|mistake|smell|dirt|dust|mould|overcharge|interruption|crash)(?:e?s)?';

/** A clause follows. */
const subject =
  '(?=(?:the|our|my|your|you|it|they|all|this|that|these|those|a|an|he|she|there|\\d\\S*|both|\\p{L}+ (?:is|was|are|were)) )';

/** A pattern over the first clause, up to what is told in `$told`, and the sentence that tells it. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `${opening}there ${stress}(?:is|was|were|are|has been) ${stress}(?:no|never any|never an?|not any) (?=(?:\\p{L}+ ){0,2}${trouble}\\b)`,
      'u',
    ),
    'so far we have found no sign of any $told; could you tell us what you saw?',
  ],
  [
    new RegExp(`${opening}there (?:is|was) ${stress}(?:nothing|not anything) ${stress}wrong with `),
    'so far we have found no fault in $told; could you tell us what you see?',
  ],
  [
    new RegExp(
      `${opening}(?:it|this|that) (?:is|was|['’]s) ${stress}(?:not ${stress}(?:true|correct|right|the case)|untrue|false|wrong|nonsense|a lie) that `,
    ),
    'so far we have found nothing that shows that $told; could you tell us more about it?',
  ],
  [
    new RegExp(
      `${opening}(?:i|we) ${stress}(?:(?:do|can|could) not ${stress}believe|find it (?:very |quite |rather )?(?:hard|difficult) to believe|doubt|refuse to believe) (?:you )?(?:when you say )?(?:that )?${stress}(?!my (?:ears|eyes|luck))${subject}`,
      'u',
    ),
    'we understand that $told; could you send us something that shows it, such as {what would help}?',
  ],
  [
    new RegExp(
      `${opening}you ${stress}(?:pretend|pretended|claim|allege|insist|keep (?:saying|claiming|insisting|telling us|telling me|repeating)) (?:that )?${stress}(?=(?:the|our|my|your|you|it|they|we|i|this|that|there|he|she|nobody) )`,
    ),
    'we understand that $told; could you tell us a little more about it?',
  ],
  [
    new RegExp(
      `${opening}(?:your|the|this|that) (?:so - called |alleged |supposed )?(?=\\p{L}+(?: \\p{L}+)? (?:(?:does|did|do) not exist|never (?:existed|happened|took place))$)`,
      'u',
    ),
    'so far we have not been able to find the $told you mention; could you tell us more about it?',
  ],
  [
    new RegExp(
      `${opening}you are ${stress}(?:(?:the |our )?(?:only|first) (?:one|person|guest|customer|client)|alone)? ?(?:who |to |in )?(?:thinks?|says?|feels?|finds?|believes?|thinking|saying|claims?) (?:that )?(?=(?:the|our|my|it|this|that|we|i) .*\\b(?:is|are|was|were|has|had|takes?|costs?)\\b)`,
    ),
    'thank you for telling us that $told; could you say a little more about it?',
  ],
];

/** “Our records show that you never called on Monday.” */
const records = new RegExp(
  `${opening}(?:according to (?:our|my|the) (\\p{L}+)(?: ,)? |(?:our|my|the) (\\p{L}+) ${stress}(?:shows?|says?|tells? us|proves?) (?:that )?)you ${stress}(never|did not|have not|have never) (\\p{L}+) `,
  'u',
);
const stressed = new RegExp(`^(?:you|we|they|it|he|she) ${stress}`);
const needsVerb = /that \$told/;
const calmly =
  /^(?:everything|all|it|our systems?|the systems?|we|they) .*(?:work\p{L}*|fine|ok|okay|normal|normally|correct|good|right)\b/u;
const heated =
  /\b(?:nobody|no one|everybody|everyone|never|you|lie|lying|joke|serious|simple|stop|please stop|come on|know)\b/;
const held = /^\p{L}+(?: \p{L}+)? (?=(?:(?:does|did|do) not exist|never (?:existed|happened|took place))$)/u;

/** In tokens: a longer clause tells something. */
const longestJab = 9;

/** The clauses behind the first tell nothing that the reader needs. */
function nothingBehind({ tokens }: Match, pieces: readonly TokenRange[]): boolean {
  return pieces.every(({ from, to }) => {
    const words = textOf(tokens, from, to);
    const jab = to - from <= longestJab && heated.test(words);
    return to - from < 3 || (!namesFacts(words) && (calmly.test(words) || jab));
  });
}

export const takeTheirWord: Rewriter = (match) => {
  const { tokens } = match;
  if (tokens.at(-1)?.text === '?') return null;
  const pieces = piecesOf(tokens);
  const first = pieces.findIndex(({ from, to }) => to - from > 2);
  const piece = pieces[first];
  if (!piece || !nothingBehind(match, pieces.slice(first + 1))) return null;
  const words = textOf(tokens, piece.from, piece.to);
  const noted = records.exec(words);
  if (noted) {
    const [said, one, other, , verb = ''] = noted;
    const past = /not$/.test(noted[3] ?? '') && /did/.test(noted[3] ?? '') ? inflect(verb, 'past') : verb;
    const told = { from: piece.from + said.trim().split(' ').length, to: piece.to };
    return sentence(
      `so far we cannot find in our ${one ?? other} that you ${past} $told; could you help us clear this up?`,
    )(remembering(match, { told }));
  }
  for (const [shape, instead] of shapes) {
    const opens = shape.exec(words)?.[0];
    if (opens === undefined) continue;
    const from = piece.from + opens.split(' ').filter(Boolean).length;
    const rest = textOf(tokens, from, piece.to);
    const short = held.exec(rest)?.[0];
    const to = short ? from + short.trim().split(' ').length : piece.to;
    if (to <= from || (needsVerb.test(instead) && !clause.test(textOf(tokens, from, to)))) return null;
    // “… that you really sent it”
    const doubt =
      stressed
        .exec(textOf(tokens, from, to))?.[0]
        .trim()
        .split(' ').length ?? 1;
    const who = { from, to: from + 1 };
    return doubt > 1
      ? sentence(instead.replace('$told', '$who $told'))(
          remembering(match, { who, told: { from: from + doubt, to } }),
        )
      : sentence(instead)(remembering(match, { told: { from, to } }));
  }
  return null;
};
