/** Takes an argument out of a letter where no fact goes with it. */
import { endOfClause, endOfTag } from '../../words/english/clauses';
import { namesFacts } from '../../words/english/names-facts';
import { type Match, marking, spanOf } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { keepWhatFollows } from './bow-out';
import { clauseOf, keepTheRest } from './keep-the-rest';
import { leaveOutSentence } from './leave-out-sentence';
import { drop, where } from './rewrites';

/** The rest of the sentence without the clause, or the rest of the letter without the sentence; nothing that names a figure or a day. @param which a question may go as well; or only a whole sentence, or only a clause */
export function leaveOutArgument(which?: 'question' | 'sentence' | 'clause'): Rewriter {
  const ways = [
    ...(which === 'sentence' ? [] : [keepTheRest(), where(standsThere, keepWhatFollows)]),
    ...(which === 'clause' ? [] : [where((match) => !saysMore(match), leaveOutSentence())]),
  ];
  return (match) => {
    for (const way of ways) {
      const left = way(match);
      const gone = left?.edits.map(({ start, end }) => match.source.slice(Math.max(0, start), end)).join(' ');
      // “You know it”, “he has photos”: nobody would know what, or who.
      if (
        left?.edits.some(({ start, end, text }) => start <= 0 && hangs.test(text + match.source.slice(end)))
      )
        continue;
      if (left && gone !== undefined && !namesFacts(which === 'question' ? gone.replace(/[?？]/g, '') : gone))
        return closed(left, gone, match);
    }
    return null;
  };
}

const hangs = /^\W*(?:(?:and|but) )?(?:you know\b|you['’]ll see\b|he\b|she\b)/i;

/** Another clause stands in the sentence, and would go with it. */
function saysMore(match: Match): boolean {
  const { from, to } = clauseOf(match);
  const rest = match.tokens.filter(({ kind }, at) => kind !== 'punctuation' && (at < from || at >= to));
  // “Had you told us, it would hang”: half of it tells nothing.
  return rest.length > 2 && !rest.some(({ text }) => text === 'would');
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

/** “The lid is shut, what did you expect?” and “why attack us, the lid is shut?” end with a full stop where the question is gone. */
function closed(left: Rewrite, gone: string, { tokens }: Match): Rewrite {
  const start = tokens[0]?.start ?? 0;
  const mark = tokens.at(-1);
  const edits = left.edits.map((edit) =>
    edit.start > start && edit.text === '' && gone.endsWith('?') ? { ...edit, text: '.' } : edit,
  );
  const first = tokens.find((token) => token.kind === 'word' && edits.every(({ end }) => token.end > end));
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const tagged = comma > 0 && endOfTag(tokens, comma) > comma;
  const told = edits[0]?.start === start && !tagged && /^(i|we|the|our|my)$/.test(first?.text ?? '');
  const stop = told && mark?.text === '?' ? [{ start: mark.start, end: mark.end, text: '.', stops: [] }] : [];
  return { ...left, edits: [...edits, ...stop] };
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
