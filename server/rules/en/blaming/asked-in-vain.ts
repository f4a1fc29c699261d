/** “We asked you three times”, “you said you would come and never did”: how often the reader was asked, and what came of it. */

import { followedBy, says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { endOfWords, marking, remembering } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { both, drop, say } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, asked];
const often =
  '((@number|#|several|many|multiple|countless|umpteen|a hundred) times|twice|repeatedly|again and again|over and over [again]|time and [time] again|more than once|on (several|many|numerous|multiple|countless) occasions|for (weeks|months|ages))';

/** “We asked you twice for the plan” as “we would still be glad of the plan”, “… to move it” as “… if you could move it”. */
const stillGladOf: Rewriter = (match) => {
  const { tokens, mark, from } = match;
  const who = tokens[from];
  const at = tokens.findIndex(({ text }, index) => index > from + 1 && /^(for|to)$/.test(text));
  const verb = tokens[from + 1]?.text === 'have' ? tokens[from + 2] : tokens[from + 1];
  const counted = tokens.slice(Math.max(from, 0), at).filter(({ kind }) => kind === 'punctuation');
  if (!who || !/^(i|we)$/.test(who.text) || at < 0 || at > from + 8 || counted.length > 0) return null;
  if (!/^(asked|reminded|urged|begged|requested|already)$/.test(verb?.text ?? '')) return null;
  // “… and now it is too late”: it is of no use any more.
  if (tokens.slice(at).some(({ text }) => text === 'now')) return null;
  if (at < mark.from && tokens[mark.from]?.text === 'for') return null;
  const words =
    tokens[at]?.text === 'for' ? 'we would still be glad of' : 'we would still be glad if you could';
  const told = say(words)(marking(match, from, at + 1));
  const count = mark.from > at ? drop()(match) : null;
  return told && { title: told.title, edits: [...told.edits, ...(count?.edits ?? [])] };
};

/** “You said you would collect it, but never came” as “the plan was that you would collect it, and we hope that it still works out”. */
const thePlanWas: Rewriter = (match) => {
  const { tokens, mark } = match;
  const turn = tokens.findIndex(({ text }, at) => at >= mark.to && /^(but|and|yet)$/.test(text));
  const comma = tokens.findIndex(({ text }, at) => at > turn && text === ',');
  const end = comma < 0 ? endOfWords(tokens) : comma;
  const words = tokens.slice(turn, end);
  if (turn < 0 || words.length > 7 || words.some(({ kind }) => kind === 'punctuation' || kind === 'number'))
    return null;
  const from = tokens[turn - 1]?.text === ',' ? turn - 1 : turn;
  // “… and never did, so I gave it away”: it is over.
  const hope = comma < 0 ? ', and we hope that it still works out' : ', which did not work out';
  return both(
    say('the plan was that you would'),
    say(hope, { instead: 'turn' }),
  )(remembering(match, { turn: { from, to: end } }));
};

/** “We sent you two mails | with the plans”: nothing is counted up. */
const withSomething = followedBy(/^(with|of|about|containing|from|for|regarding|on)$/);

/** “This is our second message about the party”: an invitation. */
const saidKindly = says(/^(party|invitation|thank|thanks|newsletter|happy|welcome|celebrate|glad)$/);

/** “I waited an hour and | you did not show up” as “I waited an hour, but we missed each other”. */
const missedEachOther: Rewriter = (match) => {
  const { tokens, mark } = match;
  const joined = /^(and|but)$/.test(tokens[mark.from - 1]?.text ?? '');
  const showed = tokens.slice(mark.from, mark.to).some(({ text }) => /^(show|turn|appear|come)$/.test(text));
  return joined && showed ? say('but we missed each other')(marking(match, mark.from - 1, mark.to)) : null;
};

export default defineRule({
  id: 'blaming/asked-in-vain',
  principle: 'save-face',
  severity: 'warning',
  message: 'This counts up how often the reader was asked.',
  why: 'Counting reminders shames people into silence; one clear request with a date is answered sooner.',
  phrasings: noBlameLeft(
    [
      {
        phrases: [
          `@we [have|had] [@pointedly] (asked|reminded|warned|emailed|called|chased|urged|begged|contacted|messaged|requested|notified|texted|rang|phoned|advised) (@you|your [_] @staff) ... [_ ...] {${often}}`,
          `@we [have|had] [@pointedly] told (@you|your [_] @staff) {${often}} (to|not|how|why)`,
          `@we [have|had] [@pointedly] told (@you|your [_] @staff) (to|that|not|how|why) ... [_ ...] {${often}}`,
          `(@you|your [_] @staff) (was|were|has been|have been|had been) [@pointedly] (asked|reminded|warned|contacted|called|informed|notified|advised) ... {${often}}`,
        ],
        unless,
        rewrites: [stillGladOf, drop(), keepTheRest()],
      },
      {
        phrases: [
          '{@you (said|told @us|wrote|promised) [@us] [that] @you (would|will|were going to)} ... [_ ...] [,] (and|but|yet) [then|@you|still|so far] (never|nothing|did not|have not|has not|no)',
        ],
        unless: [hypothetical],
        rewrites: [thePlanWas, forward],
      },
      {
        phrases: [
          '{@reader [@pointedly] did not [even|ever] (show up|turn up|appear|come|show|pick up the phone|return my call|return our call)} (.|,|!|$|at|on|for|yesterday|today|when|and|as|in time)',
          '{@reader [@pointedly] never [even] (called|rang|returned|wrote back|called back|picked up|followed up|got back)} (.|,|!|$|at|on|for|when|and|as|to @us)',
        ],
        unless: [...unless, reported],
        rewrites: [missedEachOther, say('we missed you')],
      },
      {
        phrases: [
          `{@we [have] [@pointedly] sent (@you|your [_] @staff) [already] (@number|several|many|countless|so many) [_] (reminders|reminder)}`,
          `{@we [have] [@pointedly] (sent|written) (@you|your [_] @staff) [already] (@number|several|many|countless|so many) (mails|emails|e - mails|messages|letters|texts) already}`,
          `{@we [have] already (sent|written) (@you|your [_] @staff) (@number|several|many|countless|so many) (mails|emails|e - mails|messages|letters|texts)}`,
        ],
        unless: [...unless, withSomething],
        rewrites: [say('we have already written to you about this')],
      },
      {
        phrases: [
          '{@we (keep|kept|have to keep|had to keep) [on] (asking|reminding|calling|writing|emailing|phoning|begging|warning) [to] (@you|your [_] @staff)}',
          '{@we (keep|kept|have to keep|had to keep) [on] telling (@you|your [_] @staff)} (to|not)',
          '{@we (have|had|need) to (ask|remind|tell|beg|run after|chase|call) (@you|your [_] @staff) [for|about] [_] [_] [_] (every time|all the time|again and again|over and over [again]|every single time)}',
        ],
        unless,
        rewrites: [
          through(/^to (?=\w+)/, say('we would be glad if you could')),
          through(/^for (?=\w+)/, say('we would be glad of')),
          forward,
        ],
      },
      {
        phrases: [
          '{(this|that|it) is [now|already|by now] (my|our|the) (second|third|fourth|fifth|sixth|#) (mail|email|e - mail|message|letter|call|attempt|request|try)} (to|about|and|on|in|regarding|$|.|,|!)',
        ],
        unless: [...unless, saidKindly],
        rewrites: [say('we are writing again')],
      },
      {
        phrases: [
          '{@we [have] already (wrote|written|said|stated|explained|mentioned|told you) (this|that|it)} [to you] in (my|our|the) _',
        ],
        unless,
        rewrites: [through(/^(?=in (?:my|our|the) )/, say('this is also')), leaveOutArgument(), forward],
      },
      {
        phrases: [
          '@we (have been|am|are|had been) [@pointedly] trying to (reach|call|contact|get hold of|catch|get) (@you|your [_] @staff) {(for (days|weeks|months|hours|ages|over _ _|@number @unit|a (week|day|month)|the (last|past) _ _))}',
        ],
        unless,
        rewrites: [drop()],
      },
      {
        phrases: ['(^|@opening) {@we [always] (have|had) to (run after|chase) (@you|your [_] @staff)}'],
        unless,
        rewrites: [through(/^for (?=(?:the|a|an|your) )/, say('we would be glad of')), forward],
      },
    ],
    false,
  ),
  examples: [
    {
      bad: '[[You said you would]] call by noon and never did, so I sold the lamp.',
      fixed: 'The plan was that you would call by noon, which did not work out, so I sold the lamp.',
    },
    {
      bad: 'I asked you [[twice]] to move the bike.',
      fixed: 'I would still be glad if you could move the bike.',
    },
    { bad: 'We asked you for the plan [[three times]].', fixed: 'We would still be glad of the plan.' },
    { bad: 'Your bank was called [[several times]].', fixed: 'Your bank was called.' },
    {
      bad: '[[You said you would]] collect it, but never came.',
      fixed: 'The plan was that you would collect it, and we hope that it still works out.',
    },
    {
      bad: 'I stood there for an hour and [[you didn’t show up]].',
      fixed: 'I stood there for an hour but we missed each other.',
    },
    { good: 'If we asked you for it twice, please tell us.' },
    { good: 'I am sorry that we asked you for the form three times.' },
    { good: 'Have we asked you for the plan three times?' },
    { good: 'You wrote that your clerk never called, so I am calling now.' },
    { good: 'We asked you for the plan, and it came on time.' },
    { good: 'If you said you would come but never came, it is fine.' },
    { bad: 'We told your office [[several times]] to lock the gate.' },
    {
      bad: '[[I sent you two reminders]], and the seat is still free.',
      fixed: 'I have already written to you about this, and the seat is still free.',
    },
    { bad: '[[We keep asking you]] for the floor plan.', fixed: 'We would be glad of the floor plan.' },
    {
      bad: '[[We kept reminding your team]] to close the lid.',
      fixed: 'We would be glad if you could close the lid.',
    },
    { good: 'I sent you two reminders of the concert, and here are the seats.' },
    { good: 'I told you about the fair twice, it was that good!' },
    { good: 'Sorry that we keep asking you for the plan.' },
    { good: 'This is the friend that I keep telling you about.' },
    { bad: '[[This is already my third mail]] about the leak.', fixed: 'I am writing again about the leak.' },
    { bad: '[[I have already explained this]] in my last mail.', fixed: 'This is also in my last mail.' },
    { bad: 'We have been trying to reach you [[for days]].', fixed: 'We have been trying to reach you.' },
    { bad: '[[We had to run after your team]] for the form.', fixed: 'We would be glad of the form.' },
    { good: 'This is our second message about the summer party, see you there.' },
    { good: 'I have already mentioned it to our cook.' },
  ],
});
