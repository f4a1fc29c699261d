/** “You exceeded the limit”, “your driver ignored the sign”: a deed that nobody is ever praised for. */

import { marks, precededBy } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, marking } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { say, sentence, where } from '../../rewriting/rewrites';
import { tellOfTheThing } from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, cleared, regretted, reported, asked];
/** “You wasted no time”: a praise. */
function praised({ tokens, to }: Match): boolean {
  return (
    /^(no|nothing|none|not)$/.test(tokens[to]?.text ?? '') ||
    tokens
      .slice(to, to + 4)
      .some(({ text }) => /^(expectations|goal|goals|target|targets|record)$/.test(text))
  );
}

/** “You waited a week to | get this answer, and I am sorry”: the writer was slow. */
function forUs({ tokens, to }: Match): boolean {
  return (
    /^(get|hear|receive|see)$/.test(tokens[to]?.text ?? '') &&
    tokens.slice(to).some(({ text }) => /^(sorry|apologies|apologise|apologize)$/.test(text))
  );
}

/** “It stops since | you are using an old chain” as “it stops because of an old chain”. */
const withCause: Rewriter = (match) => {
  const { tokens, mark } = match;
  return /^(since|as|cause)$/.test(tokens[mark.from - 1]?.text ?? '') && mark.from > 1
    ? say('because of $an')(marking(match, mark.from - 1, mark.to))
    : null;
};

export default defineRule({
  id: 'blaming/misdeed',
  principle: 'save-face',
  severity: 'warning',
  message: 'This charges the reader with a misdeed.',
  why: 'Hardly anybody did it on purpose, and everybody who is charged with it defends themselves: tell what happened to the thing.',
  phrasings: noBlameLeft([
    {
      phrases: ['{@reader [@pointedly] [@pointedly] verb:@misdeed}'],
      unless: [...unless, praised],
      rewrites: [tellOfTheThing(), leaveOutArgument(), forward],
    },
    {
      phrases: [
        '{@reader [@pointedly] (tampered|meddled|interfered|fiddled|messed|played around|fooled around) with}',
      ],
      unless,
      rewrites: [say('something happened to')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (defaulted|reneged|backtracked|backpedalled|backpedaled|flaked|bailed) on}',
      ],
      unless,
      rewrites: [say('something changed with')],
    },
    {
      phrases: ['{@reader [@pointedly] (overstepped|overdrew) (the|your|our)}'],
      unless,
      rewrites: [say('this is over the')],
    },
    {
      phrases: [
        '{@reader [@pointedly] waited span:((over|more than|almost|nearly|about|another|a full|the whole|until) _ @unit|_ @unit|_ [_] _ @unit|weeks|months|ages|days|so long|too long|forever) to}',
      ],
      unless: [...unless, forUs],
      rewrites: [say('it took $span to')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (are|is) [@pointedly] (using|running|driving|wearing|working with) an:((a|an) [@very] (outdated|unsupported|ancient|obsolete|deprecated|pirated|cracked|incorrect|invalid|incompatible|unsuitable))}',
      ],
      unless,
      rewrites: [where(precededBy(/^because$/), say('of $an')), withCause, say('it looks like $an')],
    },
    {
      phrases: [
        '{@reader (are|is|was|were|keep|keeps|kept) [@pointedly] (making|turning) (this|it|things|my _|our _) [all] how:((so|much|far|a lot|even) [more] _|_)} (than|for)',
      ],
      unless: [...unless, marks(/^(easy|easier|fun|pleasant|simple|simpler|better)$/)],
      rewrites: [say('this is becoming $how')],
    },
    {
      phrases: ['{@reader [@pointedly] waited (too|so|far too|way too) long} ($|.|!|,|and|simple|for)'],
      unless: [asked, hypothetical, regretted],
      rewrites: [say('the time was too short')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (tried|want|wanted|are trying|is trying|were trying|try|tries|have tried|has tried|intend|plan) to [@pointedly] (screw|steal|take @us for a ride|make fools)} (us|me|our|my|the|of|from|money)',
      ],
      unless,
      rewrites: [leaveOutArgument(), forward],
    },
    {
      phrases: [
        '{@reader [@pointedly] (told|gave|wrote|sold|promised) [@us|the _|our _] (nonsense|rubbish|lies|a lie|half the truth|half - truths|fairy tales|a fairy tale|a story|something [completely|totally] (else|different)|the opposite|the exact opposite)} ($|@closing|on|at|in|last|when|about|than|of)',
      ],
      unless,
      rewrites: [sentence('As we understood it, {what you understood}.')],
    },
    {
      phrases: [
        '(^|@opening) {@reader [have|has] [@pointedly] (cheated|lied|(cheated|betrayed|deceived|tricked|conned|robbed|scammed|misled|used|exploited) (us|me)|(copied|stole|stolen|sabotaged) (our|my) _|copied (us|me))}',
      ],
      unless: [...unless, cheering],
      rewrites: [leaveOutArgument(), forward],
    },
    {
      phrases: [
        '{@reader [have|has] [@pointedly] (hid|hidden|kept|concealed|withheld) thing:(this|that|it|everything|the _|the _ _) from (us|me|our _)}',
      ],
      unless: [...unless, cheering],
      rewrites: [say('we did not know of $thing')],
    },
  ]),
  examples: [
    {
      bad: 'It stops because [[you are using an outdated]] chain.',
      fixed: 'It stops because of an outdated chain.',
    },
    { bad: '[[You waited too long]].', fixed: 'The time was too short.' },
    { bad: '[[You ignored]] three reminders.', fixed: 'From what we can see, [what happened].' },
    { bad: '[[Your driver jeopardised]] the whole tour.', fixed: 'The whole tour was jeopardised.' },
    { bad: '[[You exceeded]] your data plan in May.', fixed: 'Your data plan was exceeded in May.' },
    { bad: '[[You tampered with]] the seal.', fixed: 'Something happened to the seal.' },
    { bad: '[[You overstepped the]] limit.', fixed: 'This is over the limit.' },
    { bad: '[[You reneged on]] the deal.', fixed: 'Something changed with the deal.' },
    { bad: '[[You waited six months to]] report it.', fixed: 'It took six months to report it.' },
    { bad: '[[You are running an outdated]] driver.', fixed: 'It looks like an outdated driver.' },
    { bad: '[[You are making this harder]] than needed.', fixed: 'This is becoming harder than needed.' },
    { good: 'If you exceeded the limit by accident, we can reset it.' },
    { good: 'Nobody says you ignored the letter.' },
    { good: 'We are sorry if it felt as though you wasted your evening.' },
    { good: 'You said that you ignored three letters, and that is fine.' },
    { good: 'Have you abandoned the cart, or shall we keep it?' },
    { good: 'You wasted no time, and it shows.' },
    { good: 'You are running a marathon, congratulations!' },
    { good: 'We exceeded our own budget.' },
    { good: 'You exceeded all our expectations.' },
    { good: 'You waited two weeks to get this answer, and I am sorry.' },
    { good: 'You are making this so easy for us!' },
    { bad: '[[You tried to steal]] our plan.', fixed: 'From what we can see, [what happened].' },
    { bad: '[[Your clerk told us something else]].', fixed: 'As we understood it, [what you understood].' },
    { good: 'If somebody tried to steal the bag, call the guard.' },
    { good: 'It is not that you wanted to trick us.' },
    { good: 'Your sister told us something lovely about the tour.' },
    { bad: '[[You cheated]].', fixed: 'From what we can see, [what happened].' },
    { bad: '[[Your friend copied our menu]].', fixed: 'From what we can see, [what happened].' },
    { bad: '[[You kept the leak from us]].', fixed: 'We did not know of the leak.' },
    { good: 'You used our app on Monday.' },
    { good: 'If you copied our text by mistake, no worries.' },
    { good: 'You kept the rain from us with that tent, thank you.' },
  ],
});
