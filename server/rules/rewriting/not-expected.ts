/** Says of a fault that cannot happen that it is not expected, not known, or hard to bring about; and of what is perfect, safe, or sure, that it is good. */
import { opensClause } from '../../words/english/clauses';
import { isWordless, type Match, marking, remembering, textOf } from '../../words/match';
import { both, drop, say } from './rewrites';
import { soften } from './soften';

/** “Nothing can go wrong” is “we do not expect anything to go wrong”. */
export function noneExpected(match: Match) {
  const { tokens, mark, to } = match;
  const sure = /(?:^| )((?:i|we) (?:am|are) (?:\w+ )?(?:sure|certain|confident|positive)(?: that)?)$/.exec(
    textOf(tokens, 0, mark.from),
  )?.[1];
  const from = mark.from - (sure?.split(' ').length ?? 0);
  return sure || opensClause(match) ? say('we do not expect anything to $v')(marking(match, from, to)) : null;
}

/** “We will make sure nothing breaks” is “we will do what we can so that nothing breaks”, “it ensures” is “it is made so that”. */
export function careThatNothing(match: Match) {
  const { tokens, mark } = match;
  const sure = /(?:(?:make|makes|making) sure|ensures?|sees? to it)(?: that)?$/.exec(
    textOf(tokens, 0, mark.from),
  )?.[0];
  if (!sure) return null;
  const from = mark.from - sure.split(' ').length;
  const before = tokens[from - 1]?.text ?? '';
  if (before === 'to') return say('so that nothing')(marking(match, from - 1, mark.to));
  if (/^(will|shall)$/.test(before))
    return say('do what we can so that nothing')(marking(match, from, mark.to));
  const made = /^(?:makes|ensures)/.test(sure) ? 'is' : /^(?:make|ensure)\b/.test(sure) ? 'are' : null;
  return made && /^\p{L}+$/u.test(before) && !/^(i|we|you|and|please|or|can|must|should)$/.test(before)
    ? say(`${made} made so that nothing`)(marking(match, from, mark.to))
    : null;
}

/** “It is impossible for the winch to fail” is “we do not expect the winch to fail”. */
export function noneToFail(match: Match) {
  const { tokens, mark } = match;
  const opens = opensClause({ ...match, from: mark.from - 2 });
  if (
    tokens[mark.to]?.text !== 'for' ||
    !opens ||
    !/^it (?:is|'s)$/.test(textOf(tokens, mark.from - 2, mark.from))
  )
    return null;
  return say('we do not expect')(marking(match, mark.from - 2, mark.to + 1));
}

const breakIns: Readonly<Record<string, string>> = {
  hacked: 'hack',
  cracked: 'crack',
  damaged: 'damage',
  stolen: 'steal',
  breached: 'breach',
  intercepted: 'intercept',
  destroyed: 'destroy',
  torn: 'tear',
  scratched: 'scratch',
  bent: 'bend',
  stained: 'stain',
  copied: 'copy',
  forged: 'forge',
  traced: 'trace',
  fooled: 'fool',
  faked: 'fake',
};

/** “Your files cannot be hacked” is “your files are hard to hack”: “should not be” would say what is allowed. */
export function hardTo(match: Match) {
  const { tokens, mark } = match;
  const subject = tokens[mark.from - 1]?.text ?? '';
  const deed = breakIns[tokens[mark.to]?.text ?? ''];
  if (!deed || !/^\p{L}+$/u.test(subject) || /^(by|easily)$/.test(tokens[mark.to + 1]?.text ?? ''))
    return null;
  if (/^(and|which|that|who|also|really|just|simply)$/.test(subject)) return null;
  const plural = /^(they|these|those|you|we)$/.test(subject) || /[^su]s$/.test(subject);
  return say(`${plural ? 'are' : 'is'} hard to ${deed}`)(marking(match, mark.from, mark.to + 1));
}

/** “There is no way it could leak” is “we do not expect that it will leak”. */
export function thatItWill(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index >= mark.to && /^(can|could)$/.test(text));
  if (at < 0 || at > mark.to + 4) return null;
  return both(
    say('we do not expect that'),
    say('will', { instead: 'could' }),
  )(remembering(match, { could: { from: at, to: at + 1 } }));
}

/** “No bugs left” is “no bugs that we know of”. */
export function noneKnown(match: Match) {
  const { tokens, mark, source } = match;
  const last = tokens[mark.to - 2];
  const first = tokens[mark.from + 1]?.text === 'more' ? tokens[mark.from + 2] : tokens[mark.from + 1];
  if (!first || !last) return null;
  const none = say(`no ${source.slice(first.start, last.end)} that we know of`);
  const words = tokens.map(({ text }) => text);
  const from = words.lastIndexOf(',') + 1;
  const gotAll = /^(?:i|we) (?:got|fixed|found|killed|squashed|caught) (?:them|it) all\b/.exec(
    words.slice(from).join(' '),
  )?.[0];
  if (from <= mark.to || !gotAll) return none(match);
  const all = { from, to: from + gotAll.split(' ').length };
  return both(none, drop('all'))(remembering(match, { all }));
}

/** “It has no hidden faults” is “it has no hidden faults that we know of”. */
export function noneThatWeKnow(match: Match) {
  const { tokens, to } = match;
  const last = tokens[to - 1]?.end;
  const no = tokens.slice(match.mark.from, match.mark.to).at(-1)?.text;
  if (last === undefined || !/^(no|zero)$/.test(no ?? '')) return null;
  const start = tokens[match.mark.to]?.start ?? 0;
  return say(`no ${match.source.slice(start, last)} that we know of`)(marking(match, match.mark.from, to));
}

/** “All your problems” is “most of your problems”, and “all problems” “most problems”. */
export function most(match: Match) {
  const next = match.tokens[match.mark.to]?.text ?? '';
  return say(/^(the|your|our|these|those|such)$/.test(next) ? 'most of' : 'most')(match);
}

/** “Your data is unhackable”: what is kept is protected, and what is agreed is sound; neither is robust. */
export function wellProtected(match: Match) {
  const before = textOf(match.tokens, 0, match.mark.from);
  if (/\b(?:data|accounts?|money|files|details|information|funds|savings)\b/.test(before))
    return say('very well protected')(match);
  return /\b(?:deal|contract|agreement|case|argument|plan|policy)\b/.test(before)
    ? say('very sound')(match)
    : null;
}

/** “The day will be perfect” is “the day should be just right”. */
export function justRight(match: Match) {
  const { tokens, mark, to } = match;
  const will = tokens.findLastIndex(
    ({ text }, at) => at < mark.from && at > mark.from - 5 && /^(will|shall|is|are)$/.test(text),
  );
  if (tokens[mark.from - 1]?.text === 'be' && will > 0)
    return say('should be just right')(marking(match, will, mark.to));
  return tokens[match.from]?.text === 'everything' && to === mark.to
    ? say('in very good shape')(match)
    : null;
}

/** “You can’t miss it”: it is worth a look. */
export function worthALook(match: Match) {
  const { tokens, mark } = match;
  const thing = tokens[mark.to]?.text ?? '';
  if (!/^(it|this|that)$/.test(thing) || tokens[mark.to + 1]?.kind === 'word') return null;
  return say(`${thing} is worth a look`)(marking(match, mark.from - 1, mark.to + 1));
}

/** “There is no risk | of losing it”, “there is no way that it was opened”. */
export function littleRiskOrSign(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text === 'of') return say('there is little risk')(match);
  // “There is no way that it was opened”: it is past.
  const past = tokens
    .slice(mark.to, mark.to + 5)
    .some(({ text }) => /^(was|were|has|have|did|got)$/.test(text));
  return past ? say('we see no sign that')(match) : null;
}

/** “It fits every model, 1000% sure”: it vouches as a whole. */
export function sureAside(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.from - 1]?.text === ',' &&
    /^(sure|certain|guaranteed|positive|confident)$/.test(tokens[mark.to]?.text ?? '') &&
    isWordless(tokens, mark.to + 1)
    ? soften()(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “The stain is gone for good” is “the stain is gone”. */
export function justGone(match: Match) {
  const { mark } = match;
  return match.tokens[mark.from]?.text === 'gone' ? drop()(marking(match, mark.from + 1, mark.to)) : null;
}

/** “We guarantee 100% satisfaction” is “we work for your satisfaction”. */
export function ofSatisfaction(match: Match) {
  const { tokens, mark } = match;
  const vouched = /^(?:i|we) guarantee$/.test(textOf(tokens, Math.max(0, mark.from - 2), mark.from));
  if (!vouched || tokens[mark.to]?.text !== 'satisfaction') return null;
  const refunds = textOf(tokens, mark.to + 1, mark.to + 5) === 'or your money back';
  const words = `work for your satisfaction${refunds ? ', or you get your money back' : ''}`;
  return say(words)(marking(match, mark.from - 1, refunds ? mark.to + 5 : mark.to + 1));
}
