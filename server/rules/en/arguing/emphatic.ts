/** “We did tell you”, “the rent DOES go down”: a stress that says “no, you are wrong”. */

import { answersThem } from '../../../words/english/answering';
import { captureBegins, says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, spanOf } from '../../../words/match';
import { leaveOutTheFault } from '../../rewriting/beside-the-fault';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Finder, type Rewriter } from '../../rule';

const telling =
  'verb:(tell|inform|notify|warn|email|message|contact|advise|explain|communicate|mention|state|write|send|offer|answer|reply|respond|provide|ask|say|let)';

/** One stressed word in capitals amid small letters: “the rent DOES go down”. */
const stressed: Finder = (tokens, prose) => {
  if (!/\b(?:DO|DOES|DID|WAS|WERE|ARE|NEVER|HAVE|HAD|MUST|SHOULD)\b/.test(prose)) return [];
  const written = (at: number): string => prose.slice(tokens[at]?.start, tokens[at]?.end);
  return tokens.flatMap(({ text, joined, quoted }, at) =>
    /^(do|does|did|was|were|are|never|have|had|must|should)$/.test(text) &&
    written(at) === text.toUpperCase() &&
    !joined &&
    !quoted &&
    /^\p{L}*\p{Ll}$/u.test(written(at - 1)) &&
    /^\p{Ll}+$/u.test(written(at + 1))
      ? [{ from: at, to: at + 1 }]
      : [],
  );
};

/** “All forms MUST be signed”: what is required, and nothing of theirs is denied. */
function required({ tokens, mark }: Match): boolean {
  const before = tokens[mark.from - 1]?.text ?? '';
  return /^(must|should)$/.test(tokens[mark.from]?.text ?? '') && before !== 'you';
}

/** Puts the stressed word in small letters. */
const calmed: Rewriter = ({ tokens, mark, source }) => {
  const span = spanOf(tokens, mark);
  const text = source.slice(span.start, span.end).toLowerCase();
  return { title: `“${text}”`, edits: [{ ...span, text, stops: [] }] };
};

/** “We do have a feature for you”: it is offered. */
function offered({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(feature|option|way|available|stock|conflict)$/.test(text));
}

/** “You do have the right to return it”: the reader is told of it, not contradicted. */
function ofTheReader({ tokens, from }: Match): boolean {
  return /^(you|everyone|customers?)$/.test(tokens[from - 1]?.text ?? '');
}

/** “We did tell you” as “as far as I can tell we told you”. */
const told: Rewriter = (match) => {
  const verb = match.captures.verb;
  const base = verb && match.tokens[verb.from]?.text;
  if (!base) return null;
  const you = base === 'tell' && match.tokens[match.mark.to]?.text === 'you';
  return you
    ? say('$who had let you know')(marking(match, match.mark.from, match.mark.to + 1))
    : say(`as far as I can tell $who ${inflect(base, 'past')}`)(match);
};

/** “Our team did respond” as “our team responded”. */
const calmly: Rewriter = (match) => {
  const verb = match.captures.verb;
  const base = verb && match.tokens[verb.from]?.text;
  return base ? say(inflect(base, 'past'))(match) : null;
};

/** “The listing does mention it” as “the listing mentions it”. */
const stated: Rewriter = (match) => {
  const verb = match.captures.verb;
  const base = verb && match.tokens[verb.from]?.text;
  const singular = match.tokens[match.mark.from]?.text === 'does';
  return base ? say(singular ? inflect(base, 's') : base)(match) : null;
};

/** “They did call you back, and I am glad”: a relief. */
const grantedBut = says(/^(glad|happy|sorry|thank|thanks|although|though|apologies)$/);

const ourPeople =
  '(team|colleague|colleagues|agent|agents|driver|drivers|courier|carrier|host|owner|seller|staff|manager|technician|support|advisor|adviser|representative|rep|crew|waiter|receptionist|company|department|office|engineer|engineers|maintainer|reviewer)';

export default defineRule({
  id: 'arguing/emphatic',
  principle: 'dont-argue',
  severity: 'info',
  message: 'A stress that contradicts.',
  why: '“We did tell you” says “you are wrong”; the fact without the stress can simply be checked.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{who:@we [really|certainly|definitely|actually] did [in fact|actually|indeed|already|clearly|also|really|certainly|definitely] ${telling}} (you|(this|that|it|them|the _|a _) to you)`,
        `{who:(our _|my _) did [in fact|actually|indeed|already|clearly|also] ${telling}} (you|(this|that|it|them|the _|a _) to you)`,
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [
        where(captureBegins('verb', /^(?:warn|tell)$/), leaveOutTheFault),
        where(captureBegins('verb', /^warn$/), leaveOutArgument()),
        told,
      ],
    },
    {
      phrases: [
        `(our|my|the) [_] ${ourPeople} {did [in fact|actually|indeed|already|also] verb:(respond|reply|answer|call|email|write|contact|reach|try|attempt|wait|ask|check|inform|explain|offer|send|warn|notify|arrive|stop|ring|knock|return|refund|leave|help)} _`,
        '(we|i|he|she|they) {did [in fact|actually|indeed|already|also] verb:(respond|reply|answer|call|email|write|contact|reach|wait|warn|ring|knock)} (to your|to you|you|out|back|on|at|for you|twice|several|your)',
      ],
      unless: [asked, hypothetical, reported, grantedBut],
      rewrites: [calmly],
    },
    {
      phrases: [
        'who:@we {do (in fact|actually|indeed) verb:have} (a|an|the|this|that|these)',
        'who:@we {do (in fact|actually|indeed) verb:(provide|offer|list|state|mention|display|show|explain|accept|ship|support)} _',
        'who:@we {do [in fact|actually|indeed|clearly|already] verb:(list|state|mention|display|inform|disclose|communicate|indicate|specify)} (this|that|it|all|the|our|you|in|on|to|every|each)',
      ],
      unless: [asked, hypothetical, reported, offered],
      rewrites: [say('$verb')],
    },
    {
      phrases: ['@we {do [@adverb|always] try (to|and)} (be|make|keep|provide|ensure|offer|give|show)'],
      unless: [hypothetical],
      rewrites: [say('try to')],
    },
    { phrases: [], find: stressed, unless: [asked, required], rewrites: [calmed] },
    {
      phrases: [
        '^ opener:(but|and|yet|however ,|sorry but|well ,|sorry ,) @we {do verb:(follow|comply|check|ship|test|offer|provide|answer|reply|clean|state|mention|explain|inform|tell|use|keep|deliver|meet|warn|accept|require|list|state|charge)} _',
      ],
      unless: [asked, hypothetical],
      rewrites: [both(drop('opener'), say('$verb'))],
    },
    {
      phrases: ['{(do|does) have (the|every|a full) right to} _'],
      unless: [asked, hypothetical, ofTheReader],
      rewrites: [say('may')],
    },
    {
      phrases: [
        '(listing|contract|page|website|description|ad|advert|policy|manual|terms|email|offer|invoice|site|faq|label|sign|form|agreement|confirmation) {(does|do) [in fact|clearly|actually|also|indeed] verb:(mention|state|say|show|list|include|explain|specify|note|cover|indicate)} (that|the|this|it|a|an|all|what|how|your|our)',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [stated],
    },
    {
      phrases: [
        '^ {(actually|in fact|in reality|as a matter of fact|in truth) [,]} (the|our|it|this|that|we|they|there|all|every|no|nobody|he|she)',
      ],
      unless: [asked],
      when: [answersThem],
      rewrites: [drop()],
    },
  ]),
  examples: [
    {
      bad: 'You write that the door was shut. [[Actually,]] it opens outwards.',
      fixed: 'You write that the door was shut. It opens outwards.',
    },
    { good: 'Actually, it opens outwards.' },
    { bad: 'But we [[do follow]] the safety rules.', fixed: 'We follow the safety rules.' },
    { bad: 'The sign [[does say]] that the lift is slow.', fixed: 'The sign says that the lift is slow.' },
    {
      bad: 'We can see that our driver [[did wait]] at the gate.',
      fixed: 'We can see that our driver waited at the gate.',
    },
    { bad: 'Odd, we [[did reply]] to your note.', fixed: 'Odd, we replied to your note.' },
    { good: 'I am glad that our driver did wait at the gate.' },
    { bad: 'Owners [[do have the right to]] say no.', fixed: 'Owners may say no.' },
    { good: 'And you do have the right to return it.' },
    {
      bad: '[[We did tell]] you about the lift.',
      fixed: 'We had let you know about the lift.',
    },
    {
      bad: '[[My colleague did email]] you on Friday.',
      fixed: 'As far as I can tell my colleague emailed you on Friday.',
    },
    { bad: 'The belt has torn. [[I did warn]] you it was old.', fixed: 'The belt has torn.' },
    { bad: 'We [[do in fact have]] a lift.', fixed: 'We have a lift.' },
    { bad: 'We [[do mention]] that on the form.', fixed: 'We mention that on the form.' },
    { bad: 'We [[do try to]] be fair about the lift.', fixed: 'We try to be fair about the lift.' },
    { bad: 'The lift [[DOES]] stop at your floor.', fixed: 'The lift does stop at your floor.' },
    { bad: 'We [[NEVER]] close the lift.', fixed: 'We never close the lift.' },
    { good: 'All lifts MUST be checked before May.' },
    { good: 'Did we tell you about the lift, or DID we forget?' },
    { good: 'If we did tell you the wrong floor, we are sorry.' },
    { good: 'You said that we did tell you about the lift.' },
    { good: 'We do hope that you like the lift, and we do have lifts of all sizes.' },
    { good: 'We do in fact have a feature that shows the floor.' },
    { good: 'We do have a team for such cases.' },
    { good: 'We did a test of the lift.' },
    { good: 'The lift does stop at your floor.' },
  ],
});
