/** Finds what only vouches for the words beside it: “…, trust me”, “…, no matter what”, “it stops by noon, | that I promise you”. */
import { type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';

const asides = [
  /^(?:100 % )?(?:guaranteed|always|ever|hands down|bar none|by far|promised?|for sure|for certain|definitely|without fail|without exception)$/,
  /^(?:(?:a|one) )?(?:hundred|100|1000|110) ?(?:percent|per cent|%)(?: (?:sure|certain))?$/,
  /^(?:no matter (?:what|how|who|when|where|which)|whatever|regardless of)(?: \p{L}+){0,5}$|^come (?:what may|rain or shine)$|^rain or shine$|^when ?ever you need (?:it|us|me|them)$/u,
  /^(?:it|this|that) is (?:(?:a|my|our) )?(?:promise|certain|for sure|a fact|that simple|as simple as that|how sure (?:i|we) (?:am|are))$|^as simple as that$/,
  /^(?:that (?:much )?)?(?:i|we) (?:can |do )?(?:promise|swear|guarantee|assure|vow)(?: you)?(?: (?:that|it|this))?(?: \d+ ?%| personally)?$/,
  /^(?:i give you|you have|on) (?:my|our) (?:\p{L}+ )?word(?: of honou?r)?(?: on (?:it|that))?$/u,
  /^(?:i|we) (?:would |will )?(?:bet|stake|put) (?:\p{L}+ ){0,3}(?:anything|on (?:it|that)|in(?:to)?(?: the)? fire)$/u,
  /^(?:just |you can )?(?:trust|believe) (?:you )?(?:me|us)(?: on (?:it|this|that))?$|^mark my words$|^you can (?:count|rely|bank|bet|depend) on (?:it|that|me|us)$/,
  /^(?:no question|(?:no|without a|there is no|(?:i|we) have no) doubt)(?: about (?:it|that))?(?: at all| whatsoever)?$|^you will see$|^i know what i am talking about$/,
];

const end = /^(?:[,;.!?:–—…)-]|\.\.+)$/;

/** The aside that a range is a part of, between its marks: “…, there is | no doubt | about it, …”. */
export function asideAround(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const start = tokens.slice(0, from).findLastIndex(({ text }) => end.test(text)) + 1;
  const close = tokens.findIndex(({ text }, at) => at >= to && end.test(text));
  const range = { from: start, to: close < 0 ? tokens.length : close };
  const words = textOf(tokens, range.from, range.to).replace(/ ['’]s /g, ' is ');
  return start > 0 && asides.some((aside) => aside.test(words)) ? range : null;
}
