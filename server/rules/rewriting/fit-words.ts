/** Fits an edit into its sentence: capitals, articles, spaces, punctuation, and pairs of emphasis marks. */
import { type Span, shift } from '../../draft/span';
import { isChinese } from '../../words/chinese/script';
import { type Match, spanOf, type TokenRange } from '../../words/match';
import type { Token } from '../../words/token';
import type { Edit } from '../finding';

/** Fits new words into the place of a range of tokens: capitals, the article before them, the space of a split contraction. */
export function fitIn(match: Match, given: TokenRange, words: Pick<Edit, 'text' | 'stops'>): Edit | null {
  const { tokens, source } = match;
  const range = wholeContractions(match, given);
  const span = balanced(match, spanOf(tokens, range));
  if (!span) return null;
  let { start, end } = span;
  let { text } = words;
  let stops = words.stops;
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
  else if (isShouted(match, source.slice(start, end))) text = shouted(text);
  if (isTitle(match, range)) text = titleCased(text);
  else if (
    /^\p{Ll}/u.test(text) &&
    /^\p{Lu}\p{Ll}/u.test(source.slice(start)) &&
    (standsAlone(source, start) || beginners.test(tokens[range.from]?.text ?? ''))
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
  if (/[\p{L}\p{N}'’]/u.test(source[start - 1] ?? '') && /^[\p{L}\p{N}[]/u.test(text) && !isChinese(text))
    grow(' ');
  // No space before a comma, whatever was there.
  if (/^[,;:.]/.test(text)) while (/\s/.test(source[start - 1] ?? '')) start--;
  // A template that ends its own sentence does so once.
  if (/[.!?。！？]$/.test(text) && /[.!?。！？…]/.test(source[end] ?? '')) end++;
  return { start, end, text, stops };
}

/** “YOU HAVE NEVER SEEN A MILL LIKE THIS”: the words, and the sentence around them, are in capitals. */
function isShouted({ sentence: { prose } }: Match, words: string): boolean {
  const count = (letters: RegExp, text: string): number => text.match(letters)?.length ?? 0;
  const [small, large] = [count(/\p{Ll}/gu, prose), count(/\p{Lu}/gu, prose)];
  // What takes the place of the whole sentence need not shout.
  const whole = count(/\p{Lu}/gu, words) === large;
  return !whole && /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && large > 4 * small;
}

const smallInTitles = /^(a|an|the|of|to|in|on|at|for|and|or|by|with|is|it)$/i;

/** “Find The Opportunity Of A Lifetime”: every word begins with a capital, and so do the words next to it. */
function isTitle({ tokens, source }: Match, { from, to }: TokenRange): boolean {
  const large = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.text.length > 2 && /^\p{Lu}/u.test(source.slice(token.start));
  const own = tokens
    .slice(from, to)
    .filter(({ kind, text, joined }) => kind === 'word' && !joined && !smallInTitles.test(text));
  const beside = [tokens[from - 1], tokens[to]].filter(
    (token) => token?.kind === 'word' && !smallInTitles.test(token.text),
  );
  const titled = (token: Token | undefined): boolean =>
    large(token) && /^\p{Lu}\p{Ll}/u.test(source.slice(token?.start));
  return (
    own.length > 0 &&
    own.every((token) => /^\p{Lu}/u.test(source.slice(token.start))) &&
    beside.length > 0 &&
    beside.every(large) &&
    [...own, ...beside].some(titled) &&
    (from > 0 || own.length + beside.length > 2)
  );
}

/** “A good offer” is “A Good Offer”; tab stops stay as they are. */
function titleCased(text: string): string {
  return text.replace(/\[[^\]]*\]|(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu, (word) =>
    word.startsWith('[') || smallInTitles.test(word) ? word : capitalised(word),
  );
}

/** In capitals, but for the tab stops. */
function shouted(text: string): string {
  return text.replace(/\[[^\]]*\]|[^[]+/g, (part) => (part.startsWith('[') ? part : part.toUpperCase()));
}

/** With a capital, they begin a sentence whose full stop is missing: “… what you would prefer We look into all of it”. */
const beginners = /^(no|we|you|your|our|my|it|this|that|these|there|the|please|do|if|as)$/;

/** A list mark, or the end of a sentence that has no space behind it, stands right before: “✓ Limited time”, “apps.Buy”. */
function standsAlone(source: string, start: number): boolean {
  return /[.!?:•✓()\]>]\s*$/.test(source.slice(Math.max(0, start - 4), start));
}

/** Leaves words out and closes the gap. */
export function leaveOut(match: Match, given: TokenRange): Edit | null {
  const { tokens, source } = match;
  // “We sign, even | if we lose”: the “even” belongs to it.
  const even = tokens[given.from - 1]?.text === 'even' && tokens[given.from]?.text === 'if' ? 1 : 0;
  const whole = wholeContractions(match, { from: given.from - even, to: given.to });
  const { from, to } = whole;
  // “We looked and, contrary to what you say, it works”: of two commas around it, the second is not its own.
  const range =
    to - from > 1 && tokens[from - 1]?.text === ',' && tokens[to - 1]?.text === ','
      ? { from, to: to - 1 }
      : whole;
  const stays = (token: Token, at: number): boolean =>
    token.kind !== 'punctuation' && (at < range.from || at >= range.to);
  // Nothing would be left of the sentence.
  if (!tokens.some(stays)) return null;
  const span = balanced(match, spanOf(tokens, range));
  if (!span) return null;
  let { start, end } = span;
  // Emphasis around just these words goes with them.
  while (
    /[*_~]/.test(source[start - 1] ?? '') &&
    source[start - 1] === source[end] &&
    match.sentence.prose[end] === ' '
  ) {
    start--;
    end++;
  }
  const before = tokens[range.from - 1];
  const after = tokens[range.to];
  if (opens(match, range)) {
    if (after && /^[,，:]$/.test(after.text)) end = after.end;
    while (/\s/.test(source[end] ?? '')) end++;
    // “Sorry to trouble you, and thank you”: nothing stands before the “and” any more.
    const joint =
      /^(?:and|but|so(?! (?:that|far|much|many|long|as)\b))\s+(?=\S)/i.exec(source.slice(end))?.[0] ?? '';
    end += joint.length;
    const next = source[end] ?? '';
    const text =
      /^[\p{Lu}\p{N}]/u.test(source.slice(start, end)) && /\p{Ll}/u.test(next) ? next.toUpperCase() : '';
    // A capital may be longer than its small letter: `ﬁ`, one letter in text from a PDF, is `FI`.
    return { start, end: text === '' ? end : end + next.length, text, stops: [] };
  }
  // What stood alone in its brackets takes them along.
  if (before?.text === '(' && after?.text === ')') {
    start = before.start;
    end = after.end;
    while (/\s/.test(source[start - 1] ?? '')) start--;
    return { start, end, text: '', stops: [] };
  }
  // “Note: Of course the lid is oak”: what follows the colon keeps its capital.
  if (
    /^\p{Lu}/u.test(source.slice(start)) &&
    standsAlone(source, start) &&
    /^\s+\p{Ll}/u.test(source.slice(end))
  ) {
    while (/\s/.test(source[end] ?? '')) end++;
    return { start, end: end + 1, text: capitalised(source[end] ?? ''), stops: [] };
  }
  const fence = fenceBefore(match, range.from);
  if (fence && (!after || /^(?:[,.!?;]|\p{Extended_Pictographic}\p{M}*)$/u.test(after.text))) {
    start = fence.start;
    while (/\s/.test(source[start - 1] ?? '')) start--;
    // “Except, obviously, the lid” is “except the lid”.
    if (after?.text === ',') {
      const bare = joins.test(tokens[tokens.indexOf(fence) - 1]?.text ?? '');
      return { start, end: bare ? after.end : after.start, text: '', stops: [] };
    }
  } else if (before && /[“"(「]/.test(before.text)) while (/\s/.test(source[end] ?? '')) end++;
  else while (/\s/.test(source[start - 1] ?? '')) start--;
  // “A totally safe, tested lid” is “a tested lid”.
  if (before && /^(an?|the|our|my|your)$/.test(before.text) && after?.text === ',') end = after.end;
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

const joins = /^(except|but|and|or|so|that|because|if|than|though|although|when|while|yet|which|who)$/;

/** The comma or the spaced dash that sets off what begins at token `from`. */
function fenceBefore({ tokens, source }: Match, from: number): Token | null {
  let at = from - 1;
  if (tokens[at]?.text === ',') return tokens[at] ?? null;
  // “Called --quiet for a reason”: the dashes belong to the word.
  if (!/^[-–—]$/.test(tokens[at]?.text ?? '')) return null;
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
export function opens({ tokens }: Match, range: TokenRange): boolean {
  return tokens.slice(0, range.from).every((token) => token.kind === 'punctuation');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the capital that only the start of a sentence asked for; “I” and “PO” keep theirs. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** By spelling, with the exceptions that business mail meets. */
function startsWithVowelSound(text: string): boolean {
  if (/^(hour|honest|honou?r|heir|MOQ|FOB|LC|L\/C|SLA|NDA|RFQ)/i.test(text)) return true;
  return /^[aeio]/i.test(text) ? !/^(one\b|once\b|eu)/i.test(text) : /^u(?!ni|se|su|ti)/i.test(text);
}
