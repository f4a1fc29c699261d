/** “The error lies in your spreadsheet”, “the delay is down to the form your team sent in late”: the fault is carried to the reader’s door. */

import { followedBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking } from '../../../words/match';
import { together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say } from '../../rewriting/rewrites';
import { tellOfWhatTheyDid } from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, cleared, asked, regretted];
const owing =
  '(down to|due to|owing to|because of|caused by|triggered by|a (result|consequence) of|the (result|consequence) of|attributable to|on account of|thanks to|rooted in)';

const sides = /^(side|end|part|office|team|department|people|house|place|hands|court|head|company|staff)$/;

/** “The error is | in your order” as “the error is in the order”; “on your side” names no thing. */
const inTheThing: Rewriter = (match: Match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index >= mark.from && index < mark.to && text === 'your');
  const last = tokens[mark.to - 1]?.text ?? '';
  if (at !== mark.from + 1 || sides.test(last)) return null;
  const to = tokens[at + 1]?.text === 'own' ? at + 2 : at + 1;
  return say('the')(marking(match, at, to));
};

/** “It | was arised from your” as “it has to do with the”. */
const wasArised: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(is|was|are|were)$/.test(tokens[mark.from - 1]?.text ?? '')) return null;
  return say('has to do with the')(marking(match, mark.from - 1, mark.to));
};

/** “The virus came in | through one of your laptops” as “the virus had to do with one of your laptops”; “it came from your side” names no thing. */
const hadToDoWith: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (sides.test(tokens[mark.to - 1]?.text ?? '')) return null;
  let from = mark.from - 1;
  while (
    from > match.from &&
    !/^(?:c[ao]m|start|beg[au]n|originat|ar[io]s|stem|spread|enter|got|crept)/.test(tokens[from]?.text ?? '')
  )
    from--;
  const now = /(?:come|start|begin|originate|arise|stem)s?$/.test(tokens[from]?.text ?? '');
  const plural = /[^s]s$/.test(tokens[from - 1]?.text ?? '');
  return say(`${now ? (plural ? 'have' : 'has') : 'had'} to do with`)(marking(match, from, mark.from + 1));
};

/** “Down to the tap | you fitted” as “down to the tap fitted”. */
const itsPart: Rewriter = (match) => {
  const { tokens, mark } = match;
  const you = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'you');
  const base = baseOf(tokens[you + 1]?.text ?? '');
  if (you < 0 || you + 2 !== mark.to || !base) return null;
  const from = /^(that|which)$/.test(tokens[you - 1]?.text ?? '') ? you - 1 : you;
  return say(inflect(base, 'participle'))(marking(match, from, mark.to));
};

/** “The leak started when you | were away”: nothing that they did. */
const noDeed = followedBy(/^(were|was|are|left|moved)$/);

export default defineRule({
  id: 'blaming/where-it-lies',
  principle: 'save-face',
  severity: 'warning',
  message: 'This locates the fault with the reader.',
  why: 'Where the fault lies is a verdict; what was found, and what helps, is a start.',
  phrasings: noBlameLeft([
    {
      phrases: [
        "@trouble [_] [_] (is|was|are|were|lies|lay|lie|sits|sat|must be|must have been|seems to be|appears to be|happened|occurred|arose|seems to have been) [@solely] [@pointedly] {(in|on|at|with|within|inside) ((your|your own) [_] [_] @yours|(one|some) of your _|the @buyer 's [_] (side|end|part))}",
      ],
      unless,
      rewrites: [inTheThing, say('elsewhere')],
    },
    {
      phrases: [
        "@trouble [_] [_] (came|comes|come|started|starts|began|begins|originated|originates|originate|arose|arises|stemmed|stems|spread|entered|got|crept) [in|into|here|@pointedly] {(from|through|via|at|in|with) ((your|your own) [_] [_] (@yours|@staff|@kin)|(one|some) of your _|the @buyer 's [_] (side|end|part))}",
      ],
      unless,
      rewrites: [hadToDoWith, say('from elsewhere')],
    },
    {
      phrases: [
        `@trouble [_] [_] (<be>) [@solely] [@solely] {${owing} ((the|a|an|this|that|those|how|what) [_] [_] [_] [that|which] (@you|your _|your own _) _)}`,
      ],
      unless,
      rewrites: [tellOfWhatTheyDid, itsPart, together],
    },
    {
      phrases: [
        '@trouble [_] [_] {(<stem> from|<result> from|<arise> from|<come> down to|<boil> down to|<go> back to|<trace> back to|can be traced [back] to|<date> back to|<follow> from) (your|your own)}',
      ],
      unless,
      rewrites: [wasArised, say('has to do with the')],
    },
    {
      phrases: [
        '[the] @trouble [_] [_] (began|started|arose|happened|occurred|(was|were) [only] (made|introduced|caused|created)) {(when|because|after|as) @reader} _',
        '(happens|occurs|fails|crashes|breaks|appears|leaks|stops|hangs|freezes|overheats|trips|bounces) [only|just|simply|probably|mainly] {because (you|your _ [_]) (call|use|run|set|do|load|pass|put|leave|keep|change|remove|plug|turn|hold|add|write|skip|store|wash|wire|mix|push|press|pull|click|type|send|force|ignore|mount|point|import)}',
      ],
      unless: [...unless, noDeed],
      rewrites: [tellOfWhatTheyDid, together],
    },
    {
      phrases: [
        "(misconfiguration|miscalculation|oversight|omission|misjudgment|misjudgement|misreading|misinterpretation|confusion|carelessness|neglect|mistakes|errors|failure|lapse|slip|mix-up|hesitation|lack of _|lack of _ _) {on (your|the @buyer 's) (part|side|end)}",
      ],
      unless,
      rewrites: [drop()],
    },
  ]),
  examples: [
    { bad: 'The errors come [[from your intern]].', fixed: 'The errors have to do with your intern.' },
    {
      bad: 'The leak is [[down to the tap you fitted]] in May.',
      fixed: 'The leak is down to the tap fitted in May.',
    },
    {
      bad: 'The trouble began [[when you]] replied to everyone.',
      fixed: 'We can look together at how this came about.',
    },
    { bad: 'The typo is [[in your spreadsheet]].', fixed: 'The typo is in the spreadsheet.' },
    { bad: 'The delay was [[on the customer’s side]].', fixed: 'The delay was elsewhere.' },
    {
      bad: 'The virus came in [[through one of your laptops]].',
      fixed: 'The virus had to do with one of your laptops.',
    },
    {
      bad: 'The delay is entirely [[down to the form your clerk sent]] in late.',
      fixed: 'We can look together at how this came about.',
    },
    {
      bad: 'The dispute [[stems from your]] reading of clause seven.',
      fixed: 'The dispute has to do with the reading of clause seven.',
    },
    {
      bad: 'The confusion began [[when you]] sent two lists.',
      fixed: 'The confusion began when two lists were sent.',
    },
    { bad: 'It is a misconfiguration [[on your part]].', fixed: 'It is a misconfiguration.' },
    {
      bad: 'The pump fails only [[because you run]] it dry.',
      fixed: 'The pump fails only because it was run dry.',
    },
    { good: 'If the error is in your spreadsheet, I will gladly look at it with you.' },
    { good: 'It is not that the typo was in your files.' },
    { good: 'The typo is in your files?' },
    { good: 'I am sorry that the rust was in your form.' },
    { good: 'The delay is due to the storm at sea.' },
    { good: 'The leak is in our own pipe.' },
    { good: 'The confusion began when we sent two lists.' },
    { good: 'The problem is fixed, and your code works again.' },
    { good: 'The leak started when you were away, so you could not have seen it.' },
  ],
});
