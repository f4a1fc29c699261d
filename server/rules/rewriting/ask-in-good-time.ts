/** Asks for what a threat or a rush was to bring about, by the day that was named: “you have until noon to pay the fee” is “please pay the fee by noon”. */
import { endOfClause } from '../../words/english/clauses';
import { type Match, marking, remembering, textOf } from '../../words/match';
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

/** “We expect your approval today” is “we would be grateful for your approval today”. */
export function gratefulFor(match: Match) {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  const found =
    /^(?:i|we) (?:\p{L}+ )?(?:expect|require|demand|want|insist on|(?:am|are) going to need) ((?:your|an|a|the|this) .+?) (today|tonight|by \p{L}+|now|right now|at once|immediately|this minute)$/u.exec(
      words,
    );
  if (!found?.[1] || !found[2]) return null;
  const when = found[2].split(' ').length;
  const what = found[1].split(' ').length;
  const named = /^(?:today|tonight|by)/.test(found[2]);
  return say(`we would be grateful for $what ${named ? '$when' : 'by {date}'}`)(
    remembering(match, {
      what: { from: mark.to - when - what, to: mark.to - when },
      when: { from: mark.to - when, to: mark.to },
    }),
  );
}

/** “Stop thinking and | book it.” */
export function pleaseDoIt(match: Match) {
  const { tokens, mark } = match;
  const and = [mark.to - 1, mark.to].find((at) => tokens[at]?.text === 'and');
  const just = and !== undefined && /^(just|simply)$/.test(tokens[and + 1]?.text ?? '') ? 1 : 0;
  return and !== undefined && /^(stop|quit)$/.test(tokens[mark.from]?.text ?? '')
    ? say('please')(marking(match, mark.from, and + 1 + just))
    : null;
}

/** “Renew now or lose | your points” is “please renew in time so that you keep your points”. */
export function keepIt(match: Match) {
  const { tokens, mark } = match;
  const or = textOf(tokens, mark.from + 2, mark.to);
  if (!/^or (?:you )?(?:will )?(?:lose|forfeit|miss)$/.test(or)) return null;
  const when = /^(?:today|tonight)$/.test(tokens[mark.from + 1]?.text ?? '') ? '$when' : 'in time';
  const at = (from: number) => ({ from, to: from + 1 });
  return say(`please $deed ${when} so that you keep`)(
    remembering(match, { deed: at(mark.from), when: at(mark.from + 1) }),
  );
}

/** “This is | our last reminder before | we hand it on.” */
export function hearBefore(match: Match) {
  const opens = /^(?:this is )?$/.test(textOf(match.tokens, 0, match.mark.from).replace(/(?<=is)$/, ' '));
  return opens ? say('we would like to hear from you before')(marking(match, 0, match.mark.to)) : null;
}

/** “Order, or you will regret it | when the price is up” is “order before the price is up”. */
export function beforeItHappens(match: Match) {
  const { tokens, mark } = match;
  const or = tokens[mark.from - 1]?.text === 'or' ? mark.from - 1 : -1;
  return or < 2
    ? null
    : say('before')(marking(match, tokens[or - 1]?.text === ',' ? or - 1 : or, mark.to + 1));
}
