/** “This will never happen again”: the whole future is promised in an apology. */
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { say } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { unvouched } from '../../rewriting/soften';
import { defineRule } from '../../rule';

const ensure = '(make sure|<ensure>|<guarantee>|<take> care|see to it)';
const happen = '(happen|occur|recur|reoccur|re-occur|be repeated|come up|repeat|repeat itself)';

/** “I will not repeat | myself”: it is said, and does not happen. */
function saysAgain({ tokens, to }: Match): boolean {
  return /^(myself|ourselves|it|this|that|what|the|my|our|all)$/.test(tokens[to]?.text ?? '');
}

/** “This offer will not be repeated” presses, “the play will not be repeated” tells of the season: nothing is promised. */
function ofAnOffer({ tokens, mark }: Match): boolean {
  return /\b(?:offer|price|deal|sale|discount|promotion|rate|course|play|show|tour|concert|survey)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “This was the first and last time” takes back a fault; “it was the last time I saw the sea” tells a life. */
function ofAFault({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return (
    /\b(?:promise|first and|will be the)\b/i.test(sentence.prose) ||
    passage.sentences
      .slice(Math.max(0, at - 2), at + 2)
      .some(({ prose }) => /\b(?:sorry|apolog|mistake|fault|late|wrong|error|mix-up)/i.test(prose))
  );
}

/** “We won’t forget you again” is “we will do what we can not to forget you again”. */
function doWhatWeCanNotTo(match: Match) {
  const who = match.tokens[match.mark.from - 1]?.text === 'i' ? 'I' : 'we';
  return say(`will do what ${who} can not to`)(match);
}

export default defineRule({
  id: 'overpromising/never-again',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A promise about everything to come.',
  why: 'If it does happen again, the second apology is worth nothing; say what you changed instead.',
  phrasings: noPromiseLeft([
    {
      phrases: ['(no _ [of yours|in your _|at your _] (is|are|will)) {ever [going to] [be]} _ again'],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [say('normally')],
    },
    {
      phrases: [
        `{(will|shall|can) (not|never) [ever] ${happen} [(again|anymore|any more|in [the] future|next time|a second time|another time|twice)]}`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, saysAgain, ofAnOffer],
      when: [repeated],
      rewrites: [unvouched(orPromised), say('is what we now check for')],
    },
    {
      phrases: [
        `{${ensure} [that] (this|it|that|such things) [do|does|will|can] (not|never) [ever] ${happen} [again|anymore]}`,
        `{${ensure} [that] ((a|the|this|such|similar) _|_ like (this|these|that)) [do|does|will|can] (not|never) [ever] ${happen} [again|anymore]}`,
        `{${ensure} [that] (this|it|that) never (happens|occurs) [to (you|us|anyone|anybody)] [again]}`,
        `{${ensure} [that] (this|it|that) does not (happen|occur) (again|anymore|any more|twice|a second time)}`,
      ],
      unless: [negated, asked, conditioned, reported],
      when: [repeated],
      rewrites: [preventing],
    },
    {
      phrases: ['this (is|was|will be) {the (last|very last) time} (this|that|it|you|we|something)'],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('something we take seriously, and {what you changed}')],
    },
    {
      phrases: ['(^|,|-) {never again} $'],
      unless: [negated, asked, reported],
      rewrites: [say('we will do our best to prevent a repeat')],
    },
    {
      phrases: ['{never again (will|shall|would)}', '{never ever (will|shall|again will)}'],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [shouldNot, say('only rarely will')],
    },
    {
      phrases: [
        '{(is|are) (not|never) [ever] going to (happen|occur) (again|ever again|twice|to you [again]|anymore)}',
        '{(could|can|will|would) (not|never) [possibly|ever] happen (again|twice|to you [again]|with us [again]|here [again]|in our _)}',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('should not happen again')],
    },
    {
      phrases: [
        '{(this|that|it) (is|was|will be) the (last|only|first and last|first and only) (time|_|mistake|delay|complaint|problem) (you|that you|we|this) (will [ever]|are ever going to|ever|shall) (see|have|get|meet|make|happens|happen|hear)}',
        '{you have (seen|heard|had) the last of (it|this|that|them|these|such _|those _)}',
        '{there will (not|never) be (a|another) (next time|second time|repeat|repetition) [of this]}',
        '{@we will (not|never) [ever] (let|allow) (this|that|it|such a thing|anything like (this|that)) [to] happen [again|ever again]}',
      ],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [sayToTheEnd('we will do our best to prevent a repeat')],
    },
    {
      phrases: [
        '@we {(will|shall|would|(am|are) going to) (not|never) [ever]} (forget|lose|miss|overlook|mix|confuse|disappoint|damage|ignore|fail|be (late|careless|slow|rude)|make (this|that|such|the same|a|any)|keep you|leave you|let you|do (this|that|it)) ... ... (again|anymore|any more|a second time)',
      ],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [doWhatWeCanNotTo],
    },
    {
      phrases: [
        '(this|that|it) (is|was|will be) {the (first and (last|only)|last|very last) time} (.|,|!|$|and)',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      when: [ofAFault],
      rewrites: [say('something we take seriously, and {what you changed}')],
    },
    {
      phrases: [
        '^ [and|but|,] (from (now|today|here) [on] [on]|in [the] future|next time|starting (now|today)) [,] (it|this|that|they|everything|all|there|you|(the|your|our|every) _ [_]) {will} [@adverb] (never|always|not|be (no|perfect|fine|better|right|on time|correct|faster|ok)|work|arrive|come|run|go)',
        '(it|this|that|they|everything|all|there|(the|your|our|every) _ [_]) {will} [@adverb] (never|always|be (no|perfect|fine|right|on time|correct)) ... (from (now|today) on|in [the] future|next time) [$]',
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [unvouched(say('should'))],
    },
    {
      phrases: ['(that|it) will be {the (last|very last) time} [that] (this|it|such|something|you)'],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [say('something we take seriously, and {what you changed}')],
    },
  ]),
  examples: [
    { bad: 'It will be [[the last time]] that this happens.' },
    { bad: 'This [[won’t happen a second time]].', fixed: 'This should not happen again.' },
    {
      bad: 'We will [[take care that it never happens again]].',
      fixed: 'We will do our best to prevent a repeat.',
    },
    {
      bad: 'I [[won’t]] forget your crate again.',
      fixed: 'I will do what I can not to forget your crate again.',
    },
    {
      bad: 'This was [[the first and last time]].',
      fixed: 'This was something we take seriously, and [what you changed].',
    },
    { bad: 'In future there [[will]] be [[no more]] delays.' },
    { good: 'You will not need the form again.' },
    { good: 'In May we met at the lake. That was the last time.' },
    { good: 'Next time the gate will be at the back.' },
    { good: 'The discount will not come up again, so please plan with the full price.' },
    {
      bad: 'We [[guarantee that this will never happen again]] and that the gate is shut.',
      fixed: 'We do our best so that this does not happen again and that the gate is shut.',
    },
    { good: 'The play will not come up again this season.' },
    { good: 'I will not repeat myself, the pool is shut.' },
    {
      bad: 'We will [[make sure this never happens to you again]].',
      fixed: 'We will do our best to prevent a repeat.',
    },
    { bad: 'Such a mistake [[cannot repeat]].', fixed: 'Such a mistake should not happen again.' },
    {
      bad: 'Rest assured this slip [[will not happen again]], [[ever]].',
      fixed: 'This slip should not happen again.',
    },
    {
      bad: '[[Never again will]] a crate be one piece short.',
      fixed: 'From now on a crate should not be one piece short.',
    },
    { bad: 'This [[will never happen again]].', fixed: 'This should not happen again.' },
    {
      bad: 'We will [[make sure this does not happen again]].',
      fixed: 'We will do our best to prevent a repeat.',
    },
    {
      bad: 'A mix-up like that [[won’t occur again]] in our house.',
      fixed: 'A mix-up like that should not happen again in our house.',
    },
    {
      bad: 'A second person now checks each label to [[ensure that this does not happen again]].',
      fixed: 'A second person now checks each label to help prevent a repeat.',
    },
    {
      bad: 'We will look to [[make sure this does not happen again]].',
      fixed: 'We will change [what you change] to prevent a repeat.',
    },
    { good: 'Do you think it will not happen again?' },
    { good: 'If the label is scanned twice, it will not happen again.' },
    { good: 'The carrier told us that it will not happen again.' },
    { good: 'I do not think this is the last time you need the form.' },
    { good: 'We hope this is the last time you need the form.' },
    { good: 'Please let us know if this happens again.' },
    { good: 'The payment will not happen before Friday.' },
    { good: 'We have added a second check to prevent a repeat.' },
  ],
});

function repeated({ tokens, from }: Match): boolean {
  return tokens
    .slice(from)
    .some(({ text }) =>
      /^(again|anymore|more|future|next|never|second|twice|another|recur|reoccur|re-occur|repeat|repeated|itself)$/.test(
        text,
      ),
    );
}

/** “It will not happen again | promise”. */
function orPromised(match: Match) {
  const { tokens, mark } = match;
  const to = /^(promise|promised)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return say('should not happen again')(marking(match, mark.from, to));
}

/** “To ensure …” already says what is done; “we will ensure …” does not. */
function preventing(match: Match) {
  const { tokens, mark } = match;
  const before = tokens[mark.from - 1]?.text;
  // “We will look to ensure …” is an aim already: what is done for it is missing.
  if (before === 'to' && /^(look|seek|aim|try|strive|work|want)$/.test(tokens[mark.from - 2]?.text ?? ''))
    return say('change {what you change} to prevent a repeat')(marking(match, mark.from - 2, mark.to));
  // “3) Ensure it does not happen again”: a step of a list.
  const step = tokens.slice(0, mark.from).every(({ kind }) => kind !== 'word');
  if (step) return say('work to prevent a repeat')(match);
  // “… and that every plate is whole”: what else was promised hangs on it.
  if (textOf(tokens, mark.to, mark.to + 2) === 'and that')
    return say('do our best so that this does not happen again')(match);
  return say(
    before === 'to' || before === 'and' ? 'help prevent a repeat' : 'do our best to prevent a repeat',
  )(match);
}

/** “Never again will a crate be late” is “from now on a crate should not be late”. */
function shouldNot(match: Match) {
  const { tokens, mark, source } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.to &&
      index < mark.to + 5 &&
      /^(be|have|get|go|leave|arrive|happen|come|miss|lose|see|wait)$/.test(text),
  );
  const first = tokens[mark.to];
  const last = tokens[at - 1];
  if (!first || !last || at < 0) return null;
  const subject = source.slice(first.start, last.end);
  const words = /^(you|u)$/.test(subject) ? 'should not have to' : 'should not';
  return say(`from now on ${subject} ${words}`)(marking(match, mark.from, at));
}
