/** Takes a verdict on people out and leaves what they did: “My boss is a nightmare, but he agreed to it” is “my boss agreed to it”. */
import { marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { drop } from './rewrites';

const goesOn =
  /^(?:(?:, )?(?:and|but) (?:it|he|she|they)\b|, (?:he|she|they)(?= (?:should|will|has|had|have|can|could|would|was|were|sold|sent|gave|told|took|forgot|lost|put|left|wrote|went|made|\p{L}+ed)\b))/u;

/** Null where the sentence does not go on with what they did. */
export const tellWhatTheyDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens.findIndex(
    ({ text }, at) => at >= mark.from && at < mark.to && /^(is|are|was|were)$/.test(text),
  );
  const link = goesOn.exec(textOf(tokens, mark.to))?.[0];
  // Who they are stands before the mark, or in it.
  const named = verb === mark.from ? verb > 0 : /^(my|our|the)$/.test(tokens[mark.from]?.text ?? '');
  // “The version is bad and they know it”: they are others.
  const others = link?.endsWith('they') && /^(is|was)$/.test(tokens[verb]?.text ?? '');
  return link && named && !others ? drop()(marking(match, verb, mark.to + link.split(' ').length)) : null;
};
