/** Says how much rarer a loss becomes, where it is promised to end: “you will never miss a call again” is “you will miss fewer calls”. */

import { inflect } from '../../words/english/inflect';
import { marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const auxiliary = /^(will|can|could|shall|not|never|possibly|ever|have|to)$/;
const losing = /^(miss|lose|suffer|drop|waste|forget|skip)$/;
const one = /^(a|an|another|one|single|any)$/;

/** Needs the auxiliary as the first marked word and one thing behind the verb; gives nothing where more is said of it. */
export const fewer: Rewriter = (match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  let verb = mark.from;
  while (auxiliary.test(textAt(verb))) verb++;
  let thing = verb + 1;
  while (one.test(textAt(thing))) thing++;
  if (verb === mark.from || thing === verb + 1 || !losing.test(textAt(verb))) return null;
  if (tokens[thing]?.kind !== 'word' || !/[a-rt-z]$/.test(textAt(thing))) return null;
  const to = /^(again|anymore)$/.test(textAt(thing + 1)) ? thing + 2 : thing + 1;
  if (tokens[to] && tokens[to]?.kind !== 'punctuation') return null;
  return say(`will ${textAt(verb)} fewer ${inflect(textAt(thing), 's')}`)(marking(match, mark.from, to));
};
