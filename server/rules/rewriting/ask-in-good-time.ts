/** Asks for what a threat or a rush was to bring about, by the day that was named: “you have until noon to pay the fee” is “please pay the fee by noon”. */
import { endOfClause } from '../../words/english/clauses';
import { marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { append, both, drop, say } from './rewrites';

/** “… will be cut off without further notice”: notice is given after all. */
export const withoutNotice: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'without');
  return from < 0
    ? null
    : both(
        drop('notice'),
        append('; please tell us if you need more time'),
      )(remembering(match, { notice: { from, to: mark.to } }));
};

/** “You have until noon to pay | the deposit” is “please pay the deposit by noon”. */
export const payItBy: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  if (to === mark.to) return null;
  return say('please pay $thing by $when')(
    remembering(marking(match, mark.from, to), { thing: { from: mark.to, to } }),
  );
};

/** “We will not ask again: | the fee is due”: what is asked stands behind it. */
export const beforeColon: Rewriter = (match) => {
  const { tokens, mark } = match;
  return mark.from === 0 && /^[:–—-]$/.test(tokens[mark.to]?.text ?? '')
    ? drop()(marking(match, 0, mark.to + 1))
    : null;
};

/** “You better | reply fast, …”, “please | reply quickly …”. */
export const inGoodTime: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = /^[,;:–—-]$/.test(tokens[mark.to - 1]?.text ?? '') ? 1 : 0;
  let from = mark.from;
  while (from > 0 && /^(better|would|had|you|please|pls)$/.test(tokens[from - 1]?.text ?? '')) from--;
  const please = /^(please|pls)$/.test(tokens[mark.to]?.text ?? '') ? '' : 'please ';
  const verb = tokens[mark.from]?.text === 'act' ? 'decide' : '$v';
  return say(`${please}${verb} by {date}`)(marking(match, from, mark.to - comma));
};

/** “If you cancel now, we | will have to | charge the rest.” */
export const wouldHaveTo: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== 'if' || !/^(charge|keep)$/.test(tokens[mark.to - 1]?.text ?? ''))
    return null;
  const subject = tokens.slice(mark.from, mark.to).findLastIndex(({ text }) => /^(i|we)$/.test(text));
  return say('would be sorry to have to')(marking(match, mark.from + subject + 1, mark.to - 1));
};
