/**
 * Makes rewrites out of templates. In a template,
 *
 *     {date}          is a fact that only the writer knows: a tab stop
 *     $name           is what `name:` of the phrase matched, as written
 *     <expect:name>   is the verb in the form of the verb that `name:` matched
 *     <be@name>       is the verb in the present, agreeing with the subject that `name:` matched
 *
 * The engine keeps capital letters, articles, spaces and punctuation in order.
 */
import { shift } from '../../draft/span';
import { isChinese } from '../../words/chinese/script';
import { endsAsQuestion, followedBy } from '../../words/english/clauses';
import { type Guard, type Match, marking, spanOf, type TokenRange } from '../../words/match';
import type { Token } from '../../words/token';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { fill, oneLine } from './fill-template';
import { capitalised, fitIn, leaveOut, opens } from './fit-words';
import { keepTheSubject } from './keep-the-subject';

/** How one rewrite differs from its neighbour, where they differ in spirit. */
export type Spirit = 'firmer' | 'warmer' | 'shorter';

/**
 * Puts other words in the place of the marked ones, or of the words that `name:` remembered; or of the whole Chinese clause
 * they stand in, or of what they begin in it.
 */
export function say(
  template: string,
  options: { spirit?: Spirit; instead?: string; over?: 'clause' | 'rest' } = {},
): Rewriter {
  return (match) => {
    const range = options.instead ? match.captures[options.instead] : match.mark;
    if (!range) return null;
    return replace(
      match,
      options.over ? stretched(match, range, options.over) : range,
      template,
      options.spirit,
    );
  };
}

const chineseBreak = /^[,，;；。:：!！?？~～…)）]$/;

/** “好的 您稍等”: chat ends a clause with a space. */
function gapBefore(source: string, token: Token | undefined): boolean {
  return (
    token?.kind === 'han' &&
    /[\p{Script=Han}\p{Extended_Pictographic}\]）)～~]\s+$/u.test(source.slice(0, token.start))
  );
}

/** From the start of the clause, or from where the range starts, to the end of the clause. */
function stretched({ tokens, source }: Match, { from, to }: TokenRange, over: 'clause' | 'rest'): TokenRange {
  let first = from;
  let last = to;
  if (over === 'clause')
    while (
      first > 0 &&
      !chineseBreak.test(tokens[first - 1]?.text ?? '') &&
      !gapBefore(source, tokens[first])
    )
      first--;
  while (
    last < tokens.length &&
    !chineseBreak.test(tokens[last]?.text ?? '') &&
    !gapBefore(source, tokens[last])
  )
    last++;
  return { from: first, to: last };
}

/** Leaves out the marked words, or those that `name:` remembered. */
export function drop(name?: string): Rewriter {
  return (match) => {
    const range = name ? match.captures[name] : match.mark;
    const edit = range && leaveOut(match, range);
    if (!edit) return null;
    const gone = match.source.slice(spanOf(match.tokens, range).start, spanOf(match.tokens, range).end);
    return { title: isChinese(gone) ? `去掉“${gone}”` : `Leave out “${oneLine(gone)}”`, edits: [edit] };
  };
}

/** Puts another sentence in the place of the whole one. */
export function sentence(template: string, options: { spirit?: Spirit } = {}): Rewriter {
  return (match) => replace(match, { from: 0, to: match.tokens.length }, template, options.spirit);
}

/** Adds words to the end of the sentence, before its closing punctuation; or to the end of the clause that the match stands in. */
export function append(template: string, options: { spirit?: Spirit; to?: 'clause' } = {}): Rewriter {
  return (match) => {
    // “We have none, shall I ask the mill?”: the words belong to the statement, and stand before the question mark.
    const asks = endsAsQuestion(match) && !/^[^,;].*[?!]$/.test(template);
    const end = options.to === 'clause' || asks ? lastOfClause(match) : lastOfSentence(match);
    const last = asks && end === match.tokens.length - 1 ? end - 1 : end;
    const at = match.tokens[last]?.end;
    const filled = at === undefined ? null : fill(match, template);
    if (at === undefined || !filled) return null;
    const gap = /^[,;，；。]/.test(filled.text) || isChinese(filled.text) ? '' : ' ';
    // A question at the end brings its own mark.
    const closes = /[?!]$/.test(filled.text) && /^\s*[.!?]/.test(match.source.slice(at));
    const edit = {
      start: at,
      end: closes ? at + 1 : at,
      text: gap + filled.text,
      stops: filled.stops.map((stop) => shift(stop, gap.length)),
    };
    return { title: titled(`… ${filled.text}`, options.spirit), edits: [edit] };
  };
}

const trails = /[.!…。！～~]|\.\.+|\p{Extended_Pictographic}/u;

/** The last token that says something, before what chat sets off with a space, and before “^AB”, as support agents sign. */
function lastOfSentence({ tokens, source, to }: Match): number {
  const gap = tokens.findIndex((token, at) => at >= to && gapBefore(source, token));
  const signed = tokens.findIndex(({ text }, at) => at >= to && text === '^');
  let last = (gap < 0 ? (signed < 0 ? tokens.length : signed) : gap) - 1;
  while (last > 0 && tokens[last]?.kind === 'punctuation' && trails.test(tokens[last]?.text ?? '')) last--;
  return last;
}

const clauseOpeners = /^(but|considering|because|although|though|while|whereas|which|who|since|as|unless)$/;
const subjectsAndVerbs =
  /^(i|we|you|he|she|it|they|this|that|there|will|can|would|could|should|may|must|please|hope|look|thank|let)$/;

/** The last token of the clause that the match ends in: “we can do 2300 | and hope to hear from you”. */
function lastOfClause(match: Match): number {
  const { tokens, source, to } = match;
  const last = lastOfSentence(match);
  for (let at = to; at <= last; at++) {
    const text = tokens[at]?.text ?? '';
    const spaced = /\s/.test(source[(tokens[at]?.start ?? 0) - 1] ?? '');
    const closes =
      /^([,;:.!?()^—–，；。]|\.\.+)$/.test(text) ||
      (/^-$/.test(text) && spaced) ||
      /\p{Extended_Pictographic}/u.test(text) ||
      (clauseOpeners.test(text) && !/^(well|soon|is|per|of)$/.test(tokens[at + 1]?.text ?? '')) ||
      (/^(and|so|or)$/.test(text) && subjectsAndVerbs.test(tokens[at + 1]?.text ?? ''));
    // “13 for the lamp and | since you are near”.
    if (closes)
      return /^(and|or|but)$/.test(tokens[at - 1]?.text ?? '') && at - 2 >= to - 1 ? at - 2 : at - 1;
  }
  return last;
}

/** Puts words before the sentence, as a sentence of their own. */
export function prepend(template: string, options: { spirit?: Spirit } = {}): Rewriter {
  return (match) => {
    const at = match.tokens[0]?.start;
    const filled = at === undefined ? null : fill(match, template);
    if (at === undefined || !filled) return null;
    const text = isChinese(filled.text) ? filled.text : `${filled.text} `;
    return {
      title: titled(`${filled.text} …`, options.spirit),
      edits: [{ start: at, end: at, text, stops: filled.stops }],
    };
  };
}

/** Puts words before the Chinese clause that the match stands in, after its conjunction: “所以[如果……，]我们可以让两个点”. */
export function openClause(template: string, options: { spirit?: Spirit } = {}): Rewriter {
  return (match) => {
    const start = match.tokens[stretched(match, match.mark, 'clause').from]?.start;
    const filled = start === undefined ? null : fill(match, template);
    if (start === undefined || !filled) return null;
    const end = match.tokens[match.mark.from]?.start ?? start;
    const conjunction =
      /^(?:(?:好的|嗯嗯|恩恩|可以的?|行吧?|亲亲|亲爱[的哒]|亲|親愛的|親)[呢哦呀哈]?)*(?:那么|那麼|所以|因此|但是|但|不过|不過|而且|另外|同时|同時|那)?/.exec(
        match.sentence.prose.slice(start, end),
      );
    const at = start + (conjunction?.[0].length ?? 0);
    return {
      title: titled(`${filled.text}…`, options.spirit),
      edits: [{ start: at, end: at, text: filled.text, stops: filled.stops }],
    };
  };
}

/** Does several rewrites at once; their edits must not overlap. The title tells the first. */
export function both(first: Rewriter, second: Rewriter): Rewriter {
  return (match) => {
    const one = first(match);
    const two = second(match);
    if (!one || !two) return null;
    const all = [...one.edits, ...two.edits];
    // Who goes on is named where what they did stays.
    const replaced = ({ start, end }: Edit): boolean =>
      start === end && all.some((edit) => edit.start < start && start < edit.end);
    const edits = all.filter((edit) => !replaced(edit)).sort((a, b) => a.start - b.start);
    return { title: `${one.title}, ${two.title}`, edits };
  };
}

/** Ends what is no question any more with a full stop. */
export function told(rewriter: Rewriter): Rewriter {
  return (match) => {
    const last = match.tokens.length - 1;
    if (match.tokens[last]?.text !== '?') return rewriter(match);
    return both(rewriter, () => say('.')(marking(match, last, last + 1)))(match);
  };
}

/** Takes the next word along where it is one of these: “twice you promised | to pay”. */
export function withNext(words: RegExp, rewriter: Rewriter): Rewriter {
  return (match) =>
    followedBy(words)(match) ? rewriter(marking(match, match.mark.from, match.mark.to + 1)) : null;
}

/** Offers a rewrite only where it reads well. */
export function where(fits: Guard, rewriter: Rewriter): Rewriter {
  return (match) => (fits(match) ? rewriter(match) : null);
}

/** The first of the rewrites that can be made: the others would say less of the same. */
export function either(...rewriters: readonly Rewriter[]): Rewriter {
  return (match) => {
    for (const rewriter of rewriters) {
      const rewrite = rewriter(match);
      if (rewrite) return rewrite;
    }
    return null;
  };
}

function replace(match: Match, range: TokenRange, template: string, spirit: Spirit | undefined) {
  const filled = fill(match, template);
  if (!filled) return null;
  const edit = fitIn(match, range, filled);
  if (!edit) return null;
  const title = titled(edit.text.trim(), spirit);
  const last = match.tokens.at(-1);
  // “I need your PO.” is “Could you help us with the PO?”
  const closes =
    last?.text === '.' &&
    edit.end <= last.start &&
    /^(?:could|would|may|shall) (?:you|we|i)\b[^?:;]*$/i.test(template) &&
    opens(match, range) &&
    match.tokens.slice(range.to, -1).every(({ text }) => !/^(?:[,;:–—-]|and|but|so)$/.test(text));
  const mark = closes ? [{ start: last.start, end: last.end, text: '?', stops: [] }] : [];
  const goesOn = /^(?:you|your|please)\b/.test(template)
    ? []
    : keepTheSubject(marking(match, range.from, range.to), range.to, template.startsWith('thank you'));
  return { title, edits: [edit, ...goesOn, ...mark] };
}

function titled(words: string, spirit: Spirit | undefined): string {
  const quoted = isChinese(words) ? `“${words}”` : `“${oneLine(words)}”`;
  if (!spirit) return quoted;
  return isChinese(words)
    ? `${{ firmer: '更坚定', warmer: '更亲切', shorter: '更简短' }[spirit]}：${quoted}`
    : `${capitalised(spirit)}: ${quoted}`;
}
