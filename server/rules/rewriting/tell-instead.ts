/** Takes out what may not be told, or puts what may be told in its place. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, marking, spanOf, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { fill } from './fill-template';
import { fitIn } from './fit-words';
import { addressed, clauseOf, keepTheRest } from './keep-the-rest';
import { asksBeside, leaveOutWhole } from './leave-out-sentence';
import { drop, where } from './rewrites';
import { sayClause } from './say-clause';
import { tellWhatCameOfIt } from './without-the-reason';

/** Best first: the rest of the sentence without the clause, or with a gap for it; the rest of the letter without the sentence, the template instead. */
export function tellInstead(template: string): readonly Rewriter[] {
  return [
    dropTheBracket,
    keepTheRest(),
    tellWhatCameOfIt,
    where(tellsMuchBeside, sayClause('{what may be told}')),
    where(stands, leaveOutWhole),
    instead(template),
  ];
}

/** “He said no | (not to mention that he is a fool) |.”: it is said by the way. */
const dropTheBracket: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findLastIndex(({ text }, at) => at < mark.from && /^[()]$/.test(text));
  const to = tokens.findIndex(({ text }, at) => at >= mark.to && /^[()]$/.test(text));
  if (from < 3 || tokens[from]?.text !== '(' || tokens[to]?.text !== ')') return null;
  return drop()(marking(match, from, to + 1));
};

const joined = /^(?:, )?(?:and|but|so|as|because|since|if|when|while|although|please)\b/;

/** In words: so many beside the clause are a matter of their own, and fewer that name a fact. */
const muchBeside = 12;
const someBeside = 5;

/** “As the bay is free from Monday and they want it badly, we should offer both”: the rest is needed. */
function tellsMuchBeside(match: Match): boolean {
  const { tokens } = match;
  const { from, to } = clauseOf(match);
  // “…, 1 is to buy a mill”: it tells of what goes.
  if (to < endOfWords(tokens) && !joined.test(textOf(tokens, to, to + 2))) return false;
  const beside = [...tokens.slice(addressed(match), from), ...tokens.slice(to)];
  const words = beside.filter(({ kind }) => kind !== 'punctuation');
  const told = beside.map(({ text }) => text).join(' ');
  return (
    words.length >= muchBeside || (words.length >= someBeside && (namesFacts(told) || asksBeside(match)))
  );
}

/** “I would plan without it.” next to the sentence that goes: nobody would know without what. */
export function stands({ following }: Match): boolean {
  return !/\b(?:without|by|until|before) (?:it|that|them|then)\s*[.!?]*\s*$|\bthe same\s*\?/i.test(
    following[0]?.prose ?? '',
  );
}

/**
 * Replaces the part of the sentence that the match stands in: the name it opens with stays, and a request it closes with. The template
 * is a clause without a full stop.
 */
export function instead(template: string): Rewriter {
  return (match) => {
    const { tokens, source } = match;
    const range = { from: startOf(match), to: endOf(match) };
    const filled = fill(match, template);
    const edit = filled && fitIn(match, range, filled);
    if (!edit) return null;
    // “… we fired half the crew” ends as it did; a label without a full stop gets one.
    const { end } = spanOf(tokens, range);
    const closes = range.to === tokens.length && !/[.!?…]$/.test(source.slice(edit.start, end).trimEnd());
    const stop = range.to === tokens.length ? (closes ? '' : '.') : '';
    return {
      title: `“${edit.text.trim()}”`,
      edits: [{ ...edit, text: edit.text + stop }],
    };
  };
}

/** After “Chris,” or “Hi Anna -”. */
function startOf({ tokens, mark, source }: Match): number {
  const comma = tokens.slice(0, Math.min(5, mark.from)).findIndex(({ text }) => /^[,:–—-]$/.test(text));
  if (comma < 1) return 0;
  const named = tokens
    .slice(0, comma)
    .every(
      ({ start, text }) =>
        /^\p{Lu}\p{Ll}/u.test(source.slice(start)) || /^(\/|and|&|hi|dear|hello)$/.test(text),
    );
  return named &&
    !/^(however|also|again|now|so|well|yes|no|internally|confidentially|frankly|honestly|unfortunately|finally|further)$/.test(
      tokens[0]?.text ?? '',
    )
    ? comma + 1
    : 0;
}

const request =
  /^(?:please|pls|kindly|let (?:me|us) know|(?:can|could|would) you|thank you|thanks|if you have|feel free)\b/;

/** Before “- please advise” and “, so please do not pass this on”. */
function endOf({ tokens, mark }: Match): number {
  for (let at = mark.to; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'punctuation') continue;
    const rest = tokens.slice(at + 1).map(({ text }) => text);
    if (/^(?:and|but|so)$/.test(rest[0] ?? '')) rest.shift();
    if (request.test(rest.join(' '))) return at;
  }
  return tokens.length;
}
