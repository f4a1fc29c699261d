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
import type { Passage } from '../draft/draft';
import { type Span, shift } from '../draft/span';
import { toScriptOf } from '../words/chinese/script';
import { agree, formOf, inflect } from '../words/english/inflect';
import { type Guard, type Match, spanOf, type TokenRange } from '../words/match';
import type { Token } from '../words/token';
import type { Edit } from './finding';
import type { Rewriter } from './rule';

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

/** From the start of the clause, or from where the range starts, to the end of the clause. */
function stretched({ tokens }: Match, { from, to }: TokenRange, over: 'clause' | 'rest'): TokenRange {
  let first = from;
  let last = to;
  if (over === 'clause') while (first > 0 && !chineseBreak.test(tokens[first - 1]?.text ?? '')) first--;
  while (last < tokens.length && !chineseBreak.test(tokens[last]?.text ?? '')) last++;
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
    const last = options.to === 'clause' ? endOfClause(match) : endOfSentence(match);
    const at = match.tokens[last]?.end;
    const filled = at === undefined ? null : fill(match, template);
    if (at === undefined || !filled) return null;
    const gap = /^[,;，；。]/.test(filled.text) || isChinese(filled.text) ? '' : ' ';
    // A question at the end brings its own mark.
    const closes = /[?!]$/.test(filled.text) && /^[.!?]/.test(match.source.slice(at));
    const edit = {
      start: at,
      end: closes ? at + 1 : at,
      text: gap + filled.text,
      stops: filled.stops.map((stop) => shift(stop, gap.length)),
    };
    return { title: titled(`… ${filled.text}`, options.spirit), edits: [edit] };
  };
}

/** The last token that says something. */
function endOfSentence({ tokens }: Match): number {
  let last = tokens.length - 1;
  while (
    last > 0 &&
    tokens[last]?.kind === 'punctuation' &&
    /[.!…。！～~]|\.\.+/.test(tokens[last]?.text ?? '')
  )
    last--;
  return last;
}

const clauseOpeners = /^(but|because|although|though|while|whereas|which|who|since|as|unless)$/;
const subjectsAndVerbs =
  /^(i|we|you|he|she|it|they|this|that|there|will|can|would|could|should|may|must|please|hope|look|thank|let)$/;

/** The last token of the clause that the match ends in: “we can do 2300 | and hope to hear from you”. */
function endOfClause(match: Match): number {
  const { tokens, source, to } = match;
  const last = endOfSentence(match);
  for (let at = to; at <= last; at++) {
    const text = tokens[at]?.text ?? '';
    const spaced = /\s/.test(source[(tokens[at]?.start ?? 0) - 1] ?? '');
    const closes =
      /^([,;:.!?()—–，；。]|\.\.+)$/.test(text) ||
      (/^-$/.test(text) && spaced) ||
      (clauseOpeners.test(text) && !/^(well|soon)$/.test(tokens[at + 1]?.text ?? '')) ||
      (/^(and|so|or)$/.test(text) && subjectsAndVerbs.test(tokens[at + 1]?.text ?? ''));
    if (closes) return at - 1;
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
    const conjunction = /^(?:那么|那麼|所以|因此|但是|但|不过|不過|而且|另外|同时|同時|那)/.exec(
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
    const edits = [...one.edits, ...two.edits].sort((a, b) => a.start - b.start);
    return { title: `${one.title}, ${two.title}`, edits };
  };
}

/** Offers a rewrite only where it reads well. */
export function where(fits: Guard, rewriter: Rewriter): Rewriter {
  return (match) => (fits(match) ? rewriter(match) : null);
}

interface Filled {
  readonly text: string;
  readonly stops: readonly Span[];
}

const holes = /\{([^{}]+)\}|<([a-z ]+)([:@])([a-z]+)>|\$([a-z]+)/g;

/** Fills a template from a match; null when it names something the phrase did not match. */
function fill(match: Match, template: string): Filled | null {
  let text = '';
  let from = 0;
  const stops: Span[] = [];
  const sample = sampleOf(match.passage);
  const ours = (words: string): string => toScriptOf(sample, words);
  for (const hole of template.matchAll(holes)) {
    const [whole, stop, verb, how, agreeing, capture] = hole;
    text += ours(template.slice(from, hole.index));
    from = hole.index + whole.length;
    if (stop !== undefined) {
      stops.push({ start: text.length, end: text.length + stop.length + 2 });
      text += `[${ours(stop)}]`;
      continue;
    }
    const name = agreeing ?? capture ?? '';
    const range = match.captures[name];
    if (!range) return null;
    const written = oneLine(sourceOf(match, range));
    // “Pay the fee” is “please pay the fee”.
    const words = /[a-z] $/i.test(text) && opens(match, range) ? uncapitalised(written) : written;
    if (verb === undefined) text += words;
    else if (how === '@') text += agree(verb, words);
    else
      text += inflect(
        verb,
        formOf(match.tokens[range.from]?.text ?? '', match.tokens[range.from - 1]?.text ?? ''),
      );
  }
  text += ours(template.slice(from));
  return { text, stops };
}

/** Enough to tell the script, in UTF-16 code units; a passage may have millions. */
const longestSample = 500;

/** How a passage begins: it tells the script, where a sentence of a few common characters may not. */
function sampleOf({ sentences }: Passage): string {
  let sample = '';
  for (const { prose } of sentences) {
    if (sample.length >= longestSample) break;
    sample += prose.slice(0, longestSample);
  }
  return sample;
}

function replace(match: Match, range: TokenRange, template: string, spirit: Spirit | undefined) {
  const filled = fill(match, template);
  if (!filled) return null;
  const edit = fitIn(match, range, filled);
  return edit && { title: titled(edit.text.trim(), spirit), edits: [edit] };
}

/** Fits new words into the place of a range of tokens: capitals, the article before them, the space of a split contraction. */
function fitIn(match: Match, given: TokenRange, filled: Filled): Edit | null {
  const { tokens, source } = match;
  const range = wholeContractions(match, given);
  const span = balanced(match, spanOf(tokens, range));
  if (!span) return null;
  let { start, end } = span;
  let { text } = filled;
  let stops = filled.stops;
  const grow = (before: string): void => {
    text = before + text;
    stops = stops.map((stop) => shift(stop, before.length));
  };
  if (
    opens(match, range) &&
    /^\p{Ll}/u.test(text) &&
    /^[\p{Lu}\p{N}]/u.test(source.slice(start).replace(/^[*_~]+/, ''))
  )
    text = capitalised(text);
  const article = tokens[range.from - 1];
  if (
    article &&
    /^an?$/.test(article.text) &&
    /^\p{L}/u.test(text) &&
    source.slice(article.end, start).trim() === ''
  ) {
    const right = startsWithVowelSound(text) ? 'an' : 'a';
    if (right !== article.text) {
      const written = source[article.start] === 'A' ? capitalised(right) : right;
      grow(written + source.slice(article.end, start));
      start = article.start;
    }
  }
  if (/[\p{L}\p{N}'’]/u.test(source[start - 1] ?? '') && /^[\p{L}\p{N}]/u.test(text) && !isChinese(text))
    grow(' ');
  // No space before a comma, whatever was there.
  if (/^[,;:.]/.test(text)) while (/\s/.test(source[start - 1] ?? '')) start--;
  // A template that ends its own sentence does so once.
  if (/[.!?。！？]$/.test(text) && /[.!?。！？…]/.test(source[end] ?? '')) end++;
  return { start, end, text, stops };
}

/** Leaves words out and closes the gap. */
function leaveOut(match: Match, given: TokenRange): Edit | null {
  const { tokens, source } = match;
  const range = wholeContractions(match, given);
  const stays = (token: Token, at: number): boolean =>
    token.kind !== 'punctuation' && (at < range.from || at >= range.to);
  // Nothing would be left of the sentence.
  if (!tokens.some(stays)) return null;
  const span = balanced(match, spanOf(tokens, range));
  if (!span) return null;
  let { start, end } = span;
  const before = tokens[range.from - 1];
  const after = tokens[range.to];
  if (opens(match, range)) {
    if (after && /^[,，:]$/.test(after.text)) end = after.end;
    while (/\s/.test(source[end] ?? '')) end++;
    const next = source[end] ?? '';
    const text = /^\p{Lu}/u.test(source.slice(start, end)) && /\p{Ll}/u.test(next) ? next.toUpperCase() : '';
    // A capital may be longer than its small letter: `ﬁ`, one letter in text from a PDF, is `FI`.
    return { start, end: text === '' ? end : end + next.length, text, stops: [] };
  }
  const fence = fenceBefore(match, range.from);
  if (fence && (!after || /^[,.!?;]$/.test(after.text))) {
    start = fence.start;
    while (/\s/.test(source[start - 1] ?? '')) start--;
    if (after?.text === ',') return { start, end: after.start, text: '', stops: [] };
  } else if (before && /[“"(「]/.test(before.text)) while (/\s/.test(source[end] ?? '')) end++;
  else while (/\s/.test(source[start - 1] ?? '')) start--;
  if (before && /^an?$/.test(before.text) && after?.kind === 'word') {
    const right = startsWithVowelSound(after.text) ? 'an' : 'a';
    if (right !== before.text)
      return {
        start: before.start,
        end,
        text: source[before.start] === 'A' ? capitalised(right) : right,
        stops: [],
      };
  }
  return { start, end, text: '', stops: [] };
}

/** The comma or the spaced dash that sets off what begins at token `from`. */
function fenceBefore({ tokens, source }: Match, from: number): Token | null {
  let at = from - 1;
  if (tokens[at]?.text === ',') return tokens[at] ?? null;
  while (/^[-–—]$/.test(tokens[at - 1]?.text ?? '')) at--;
  const fence = tokens[at];
  return fence && /^[-–—]$/.test(fence.text) && /\s/.test(source[fence.start - 1] ?? '') ? fence : null;
}

/** “won’t” and “cannot” are replaced whole: half of them is no word. */
function wholeContractions({ tokens }: Match, range: TokenRange): TokenRange {
  const whole = (at: number): boolean =>
    /^(not)$/.test(tokens[at]?.text ?? '') && (tokens[at]?.joined ?? false);
  return {
    from: whole(range.from) ? range.from - 1 : range.from,
    to: whole(range.to) ? range.to + 1 : range.to,
  };
}

/**
 * Takes emphasis marks that touch an edit into it as long as that pairs them up.
 * @returns null when the edit would leave half a pair, or cut through a link or inline code.
 */
function balanced({ source, sentence: { prose } }: Match, span: Span): Span | null {
  let { start, end } = span;
  const hidden = (): string =>
    [...source.slice(start, end)]
      .filter((character, index) => prose[start + index] === ' ' && character !== ' ')
      .join('');
  if (hidden() === '') return span;
  while (isPaired(hidden()) === false && /[*_~]/.test(source[start - 1] ?? '') && prose[start - 1] === ' ')
    start--;
  while (isPaired(hidden()) === false && /[*_~]/.test(source[end] ?? '') && prose[end] === ' ') end++;
  return isPaired(hidden()) ? { start, end } : null;
}

function isPaired(marks: string): boolean {
  return (
    /^[*_~\s]*$/.test(marks) && ['*', '_', '~'].every((mark) => (marks.split(mark).length - 1) % 2 === 0)
  );
}

/** Whether nothing but punctuation stands before the range in its sentence. */
function opens({ tokens }: Match, range: TokenRange): boolean {
  return tokens.slice(0, range.from).every((token) => token.kind === 'punctuation');
}

function sourceOf(match: Match, range: TokenRange): string {
  const { start, end } = spanOf(match.tokens, range);
  return match.sentence.prose.slice(start, end);
}

function titled(words: string, spirit: Spirit | undefined): string {
  const quoted = isChinese(words) ? `“${words}”` : `“${oneLine(words)}”`;
  if (!spirit) return quoted;
  return isChinese(words)
    ? `${{ firmer: '更坚定', warmer: '更亲切', shorter: '更简短' }[spirit]}：${quoted}`
    : `${capitalised(spirit)}: ${quoted}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the capital that only the start of a sentence asked for; “I” and “PO” keep theirs. */
function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** By spelling, with the exceptions that business mail meets. */
function startsWithVowelSound(text: string): boolean {
  if (/^(hour|honest|honou?r|heir|MOQ|FOB|LC|L\/C|SLA|NDA|RFQ)/i.test(text)) return true;
  return /^[aeio]/i.test(text) ? !/^(one\b|once\b|eu)/i.test(text) : /^u(?!ni|se|su|ti)/i.test(text);
}
