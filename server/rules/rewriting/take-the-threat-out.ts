/** Leaves what is asked, and by when, and takes out what is threatened: “Sign or we sue you” is “Please sign; if that does not work for you, please tell us”. */
import { endOfWords, type Match, marking, spanOf, type TokenRange } from '../../words/match';
import type { Rewrite } from '../finding';
import { oneLine } from './fill-template';
import { say } from './rewrites';

const hostile =
  /^(everyone|everybody|lawyers?|attorneys?|solicitors?|court|sue|report|post|publish|police|locks|collections?|block|blocked|ban|public|expose|hear|regret)$/;

/** Before the mark that closes the sentence. */
function end({ tokens }: Match): number {
  const to = endOfWords(tokens);
  return to;
}

function written(match: Match, range: TokenRange): string {
  const { start, end } = spanOf(match.tokens, range);
  return oneLine(match.sentence.prose.slice(start, end));
}

/** “Return it or it goes on the bill” keeps the bill, “… or we tell everyone” keeps nothing; `deed:` is what is asked for. */
export function orTellUs(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const or = tokens.findLastIndex(({ text }, at) => text === 'or' && at > mark.from && at < mark.to);
  if (or < 0) return null;
  const from = /^(just|so)$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const please = tokens[from - 1]?.text === 'please' ? '' : 'please ';
  const harsh = tokens.slice(or).some(({ text }) => hostile.test(text));
  return say(`${please}$deed; if that does not work for you,${harsh ? ' please tell us' : ''}`)(
    marking(match, from, harsh ? end(match) : or + 1),
  );
}

/** “I can only hold it for ten minutes, then it is gone” is “I can hold it for ten minutes; please tell me if you need more time”. */
export function holdsForThem(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  let to = mark.to;
  while (to < tokens.length && !/^(?:[,;:.!?…–—-]|\.\.+|and|so)$/.test(tokens[to]?.text ?? '')) to++;
  const asks = tokens.slice(to).some(({ text }) => text === 'please');
  const held = written(match, { from: mark.from, to }).replace(/\bonly /gi, '');
  return say(asks ? held : `${held}; please tell us if you need more time`)(
    marking(match, mark.from, asks ? to : end(match)),
  );
}

/** “No money by Friday and we sell” is “Please let us have the money by Friday; after that we sell”: of `what:` and `when:`. */
export function letUsHave(match: Match): Rewrite | null {
  const when = match.captures.when;
  if (!when) return null;
  const day = written(match, when)
    .replace(/^\w+/, 'by')
    .replace(/,? (?:and|then|means)$/, '');
  let to = when.to;
  while (/^(,|and|then|means)$/.test(match.tokens[to]?.text ?? '')) to++;
  return say(`please let us have the $what ${day}; after that`)(marking(match, match.mark.from, to));
}
