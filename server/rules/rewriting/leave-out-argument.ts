/** Takes an argument out of a letter where no fact goes with it. */
import { endOfClause } from '../../words/english/clauses';
import { namesFacts } from '../../words/english/names-facts';
import { type Match, marking, spanOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { keepWhatFollows } from './bow-out';
import { keepTheRest, leaveOutSentence } from './keep-the-rest';
import { drop, where } from './rewrites';

/** The rest of the sentence without the clause, or the rest of the letter without the sentence; nothing that names a figure or a day. @param which a question may go as well; or only a whole sentence, or only a clause */
export function leaveOutArgument(which?: 'question' | 'sentence' | 'clause'): Rewriter {
  const ways = [
    ...(which === 'sentence' ? [] : [keepTheRest(), where(standsThere, keepWhatFollows)]),
    ...(which === 'clause' ? [] : [leaveOutSentence()]),
  ];
  return (match) => {
    for (const way of ways) {
      const left = way(match);
      const gone = left?.edits.map(({ start, end }) => match.source.slice(Math.max(0, start), end)).join(' ');
      if (left && gone !== undefined && !namesFacts(which === 'question' ? gone.replace(/[?？]/g, '') : gone))
        return closed(left, gone, match.tokens[0]?.start ?? 0);
    }
    return null;
  };
}

/** “You are wrong, | the fair starts in May”; nobody would know what “it” is. */
function standsThere({ tokens, mark }: Match): boolean {
  const at = tokens.findIndex(
    ({ kind, text }, index) => index >= mark.to && kind === 'word' && !/^(and|but|so)$/.test(text),
  );
  return (
    /^[,;:–—-]$/.test(tokens[mark.to]?.text ?? '') &&
    !/^(it|they|he|she|this|that|these|those|both|all|one|please)$/.test(tokens[at]?.text ?? 'it')
  );
}

/** “The lid is shut, what did you expect?” ends with a full stop where the question is gone. */
function closed(left: Rewrite, gone: string, start: number): Rewrite {
  const edits = left.edits.map((edit) =>
    edit.start > start && edit.text === '' && gone.endsWith('?') ? { ...edit, text: '.' } : edit,
  );
  return { ...left, edits };
}

/** Leaves out the marked words and what hangs on them, up to the end of the clause; nothing that names a figure or a day. */
export function leaveOutToTheEnd(): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    let to = endOfClause(tokens, mark.to);
    const { start, end } = spanOf(tokens, { from: mark.from, to });
    if (namesFacts(source.slice(start, end))) return null;
    if (mark.from === 0 && tokens[to]?.text === ',') to++;
    return drop()(marking(match, mark.from, to));
  };
}
