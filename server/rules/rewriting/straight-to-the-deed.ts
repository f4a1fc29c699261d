/** Lets what is done say that a complaint is taken seriously. */
import { type Match, marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { drop } from './rewrites';

/** “We take all complaints seriously; therefore, we rang the depot”, “… and will ring it”: what is done says it. */
export const straightToTheDeed: Rewriter = (match) => {
  const { tokens, from, to } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const therefore = /^[,;]$/.test(textAt(to)) ? to + 1 : to;
  const why = /^(?:which|that|this) is why /.exec(textOf(tokens, therefore));
  if (why && onlySaysSo(match)) return drop()(marking(match, 0, therefore + 3));
  if (/^(therefore|so|hence|thus|accordingly)$/.test(textAt(therefore))) {
    const end = textAt(therefore + 1) === ',' ? therefore + 2 : therefore + 1;
    if (onlySaysSo(match)) return drop()(marking(match, 0, end));
    // “The lid was new, I assure you that we take it seriously; therefore, …”
    return textAt(from - 1) === 'that' ? drop()(marking(match, from, end)) : null;
  }
  if (textAt(to) === 'and' && /^(will|are|have|am)$/.test(textAt(to + 1)) && /^(i|we)$/.test(textAt(from)))
    return drop()(marking(match, from + 1, to + 1));
  return null;
};

/** Nothing stands before it but “I can assure you that”. */
function onlySaysSo({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .every(({ text }) =>
      /^(please|be|rest|i|we|can|would|like|to|want|you|that|assured?|reassure|know|note|and|,)$/.test(text),
    );
}
