/** Tells a promised result as what is aimed at: “we will double your sales, no doubt about it” as “our aim is to double your sales”. */
import { endOfWords, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { sentence } from './rewrites';
import { asideAround } from './vouching-aside';

const unbounded =
  /\b(?:any|anything|everything|whatever|always|never|forever|lifetime|ever|no|not|nothing|zero|without|every|each|all|100|guarantee\p{L}*|whatsoever|risk|safe)\b/u;
const opening =
  /^(?:(?:(?:i|we) (?:can |do )?(?:promise|assure|guarantee|swear)(?: to)?(?: you)?(?: that)?|rest assured(?: that)?|(?:trust|believe) me ,?|(?:i|we) (?:am|are) (?:absolutely |100 % )?(?:sure|certain|confident)(?: that)?) )?/;

/** Only where the sentence is one clause with its subject, “will” and what will be. */
export const aimInstead: Rewriter = (match) => {
  const { tokens } = match;
  const said = `${textOf(tokens)} `;
  const vouching = opening.exec(said)?.[0].trim() ?? '';
  const first = vouching === '' ? 0 : vouching.split(' ').length;
  const will = tokens.findIndex(
    ({ text }, at) => at > first && at < first + 6 && /^(will|shall)$/.test(text),
  );
  if (will < 0) return null;
  let to = endOfWords(tokens);
  const aside = asideAround(tokens, { from: to - 1, to });
  if (aside) to = aside.from - 1;
  let from = will + 1;
  while (/^(definitely|certainly|surely|absolutely|easily|also|simply)$/.test(tokens[from]?.text ?? ''))
    from++;
  const subject = textOf(tokens, first, will);
  const words = textOf(tokens, from, to);
  if (
    to - from < 2 ||
    /[,;:!?–—]|\b(?:and|but|so|because) (?:i|we|you|it|the|will)\b/.test(words) ||
    unbounded.test(words)
  )
    return null;
  const told = remembering(match, { goal: { from, to }, who: { from: first, to: will } });
  if (/^(?:we|i)$/.test(subject))
    return sentence(subject === 'i' ? 'My aim is to $goal.' : 'Our aim is to $goal.')(told);
  if (subject === 'you') return sentence('Our aim is for you to $goal.')(told);
  if (/^(?:it|this)$/.test(subject) && !/^be\b/.test(words)) return sentence('The aim is to $goal.')(told);
  return /^(?:the|our|this|my) \p{L}+(?: \p{L}+)?$/u.test(subject) && !/^be\b/.test(words)
    ? sentence('The aim of $who is to $goal.')(told)
    : null;
};
