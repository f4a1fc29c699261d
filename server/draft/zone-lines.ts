/**
 * Says for every line of a draft whose words it holds. This is mail, not Markdown: a line with `>` is quoted, a line without is
 * not, and below an attribution without any `>` everything is the other side's.
 */
import {
  endsLikeAttribution,
  type HeaderKey,
  isAttribution,
  isHeaderBlock,
  isRuler,
  isSeparator,
  longestAttribution,
  mayStartAttribution,
  readHeaderKey,
} from './attribution';
import type { Zone } from './draft';
import { closesFence, type Fence, readFence } from './fence';
import { findLineStarts, trimLineBreak } from './lines';
import { readQuoteMarks } from './quote-marks';
import {
  isAfterthought,
  isClosing,
  isContact,
  isDashedName,
  isDeviceLine,
  isGreeting,
  isName,
  isNameOverCompany,
  isSignatureLine,
  readDelimiter,
} from './signature';

/** One line of a draft. Offsets are absolute. */
export interface MailLine {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  /** Number of quote marks before the words. */
  readonly depth: number;
  /** Where the words start, after the quote marks. */
  readonly body: number;
  readonly blank: boolean;
  zone: Zone;
}

const space = 32;
const tab = 9;

const mostAttributionLines = 4;
const mostHeaderLines = 24;
const mostSignatureLines = 16;

/** The lines of `text` from offset `from` on, each with its zone. Takes time in proportion to the text. */
export function zoneLines(text: string, from: number): MailLine[] {
  const lines = measureLines(text, from);
  const mail = new Mail(text, lines);
  zoneQuotes(mail);
  zoneSignatures(mail);
  joinBlankLines(lines);
  return lines;
}

/** The lines with reading aids; words of lines too long for any mail program's own line read as empty. */
class Mail {
  constructor(
    readonly text: string,
    readonly lines: readonly MailLine[],
  ) {}

  /** The words of a line, or an empty string for one that is blank, missing or too long to matter. */
  words(index: number): string {
    const line = this.lines[index];
    if (line === undefined || line.blank || line.end - line.body > longestAttribution) return '';
    return this.text.slice(line.body, line.end);
  }

  /** The next line with words at or after `index`. */
  nextWithWords(index: number): MailLine | undefined {
    let at = index;
    while (this.lines[at]?.blank) at++;
    return this.lines[at];
  }

  isBlankOrMissing(index: number): boolean {
    return this.lines[index]?.blank ?? true;
  }
}

function measureLines(text: string, from: number): MailLine[] {
  const starts = findLineStarts(text, from);
  const lines: MailLine[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const end = trimLineBreak(text, start, starts[index + 1] ?? text.length);
    const { depth, body } = readQuoteMarks(text, start, end);
    lines.push({ start, end, depth, body, blank: isBlank(text, body, end), zone: 'own' });
  }
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit === space ||
      unit === tab ||
      unit === 0xa0 ||
      unit === 0x3000 ||
      unit === 0x200b ||
      unit === 0xfeff
    )
      continue;
    return false;
  }
  return true;
}

/** A quotation without marks: all lines at `depth` or deeper, since the last of `turns` attributions. */
interface BareQuote {
  readonly depth: number;
  readonly turns: number;
}

function turnQuote(bare: BareQuote | null, depth: number): BareQuote {
  return { depth, turns: (bare?.turns ?? 0) + 1 };
}

function zoneOf(line: MailLine, bare: BareQuote | null): Zone {
  if (bare === null || line.depth < bare.depth) {
    if (line.depth === 0) return 'own';
    return line.depth === 1 ? 'customer' : 'earlier';
  }
  // Each attribution hands over to the other side; what a quotation quotes is the older message of the two.
  const voice = Math.min(bare.depth, 2) + bare.turns;
  if (line.depth > bare.depth) return 'earlier';
  return voice % 2 === 1 ? 'customer' : 'earlier';
}

function zoneQuotes(mail: Mail): void {
  const { lines } = mail;
  const lacking: Record<Fence['mark'], number> = {
    '`': Number.POSITIVE_INFINITY,
    '~': Number.POSITIVE_INFINITY,
  };
  let commentsEnd = true;
  let bare: BareQuote | null = null;
  /** Of the last line with words. */
  let lastDepth = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.blank && line.depth === 0) {
      index++;
      continue;
    }
    if (bare !== null && line.depth < bare.depth) bare = null;
    if (line.blank) {
      line.zone = zoneOf(line, bare);
      index++;
      continue;
    }
    const words = mail.words(index);
    if (line.depth === 0 && bare === null) {
      const fence = readFence(words);
      if (fence !== null && fence.length < lacking[fence.mark]) {
        const close = findFenceEnd(mail, index + 1, fence);
        if (close < 0) lacking[fence.mark] = fence.length;
        else {
          while (index <= close) setZone(lines[index++], 'code');
          lastDepth = 0;
          continue;
        }
      }
      if (commentsEnd && words.startsWith('<!--')) {
        const end = mail.text.indexOf('-->', line.start);
        if (end < 0) commentsEnd = false;
        while (end >= 0 && (lines[index]?.end ?? Number.POSITIVE_INFINITY) < end) index++;
        index++;
        continue;
      }
    }
    const boundary = measureBoundary(mail, index, words);
    if (boundary === 0) {
      lastDepth = line.depth;
      line.zone = zoneOf(line, bare);
      index++;
      continue;
    }
    for (let count = 0; count < boundary; count++) setZone(lines[index++], 'attribution');
    const next = mail.nextWithWords(index);
    const marked = next !== undefined && next.depth > line.depth;
    // Apple Mail sets the attribution inside the quote that it introduces.
    const heads = line.depth > lastDepth;
    lastDepth = line.depth;
    if (!marked && !heads && (bare === null || bare.depth === line.depth)) {
      bare = turnQuote(bare, line.depth);
    }
  }
}

function setZone(line: MailLine | undefined, zone: Zone): void {
  if (line !== undefined) line.zone = zone;
}

function findFenceEnd(mail: Mail, from: number, fence: Fence): number {
  for (let index = from; index < mail.lines.length; index++) {
    const line = mail.lines[index];
    if (line === undefined || line.end - line.start < fence.length) continue;
    const mark = mail.text.charAt(line.end - 1);
    if (mark !== fence.mark && mark !== ' ' && mark !== '\t') continue;
    if (closesFence(mail.text.slice(line.start, line.end), fence)) return index;
  }
  return -1;
}

/** How many lines from `index` on only say whose words follow: an attribution, a separator, a header block; 0 for none. */
function measureBoundary(mail: Mail, index: number, words: string): number {
  if (words === '') return 0;
  const ruled = isRuler(words);
  const separated = ruled || isSeparator(words);
  const count = separated ? 1 : measureHeaders(mail, index, false) || measureAttribution(mail, index, words);
  if (count === 0) return 0;
  // Headers below a separator or an attribution belong to the same old message.
  let after = index + count;
  while (mail.lines[after]?.blank && after < index + count + 2) after++;
  const below =
    mail.lines[after]?.depth === mail.lines[index]?.depth ? measureHeaders(mail, after, separated) : 0;
  if (below > 0) return after - index + below;
  return ruled ? 0 : count;
}

function measureAttribution(mail: Mail, index: number, first: string): number {
  if (!mayStartAttribution(first)) return 0;
  const depth = mail.lines[index]?.depth ?? 0;
  let joined = '';
  for (let count = 1; count <= mostAttributionLines; count++) {
    const at = index + count - 1;
    const words = mail.words(at).trim();
    if (words === '' || mail.lines[at]?.depth !== depth) return 0;
    joined = joined === '' ? words : `${joined} ${words}`;
    if (joined.length > longestAttribution) return 0;
    if (endsLikeAttribution(words)) {
      const next = mail.nextWithWords(at + 1);
      const surroundings = {
        quoteFollows: next !== undefined && next.depth > depth,
        standsAlone: mail.isBlankOrMissing(index - 1) && mail.isBlankOrMissing(at + 1),
      };
      if (isAttribution(joined, surroundings)) return count;
    }
    if (/[.!?。！？]$/.test(words)) return 0;
  }
  return 0;
}

/** How many lines from `index` on are the headers of an old message, wrapped ones included; below a separator, any two will do. */
function measureHeaders(mail: Mail, index: number, separated: boolean): number {
  if (readHeaderKey(mail.words(index)) === null) return 0;
  const depth = mail.lines[index]?.depth;
  const keys = new Set<HeaderKey>();
  let all = '';
  let last = -1;
  for (let at = index; at < index + mostHeaderLines && at <= (last < 0 ? index : last) + 3; at++) {
    const line = mail.lines[at];
    if (line === undefined || line.blank || line.depth !== depth) break;
    const words = mail.words(at);
    const key = readHeaderKey(words);
    if (key === null) continue;
    keys.add(key);
    all += `${words}\n`;
    last = at;
  }
  const enough = separated ? keys.size >= 2 || keys.has('from') : isHeaderBlock(keys, all);
  return enough ? last - index + 1 : 0;
}

/** In our own words, finds the lines that only say who wrote; the closing formula above them stays prose. */
function zoneSignatures(mail: Mail): void {
  const { lines } = mail;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    const words = line?.zone === 'own' && !line.blank ? mail.words(index) : '';
    const end = words === '' || words.length > 100 ? index : findSignatureEnd(mail, index, words);
    if (end <= index) {
      index++;
      continue;
    }
    if (isClosing(words)) index++;
    while (index < end) setZone(lines[index++], 'signature');
  }
}

/** Where the signature ends that the line at `index` opens, or `index` when it opens none. */
function findSignatureEnd(mail: Mail, index: number, words: string): number {
  const delimiter = readDelimiter(words);
  const opening = delimiter ?? (isClosing(words) ? 'closing' : null);
  if (opening !== null) {
    const end = measureSignature(mail, index + 1, opening);
    return end > index + 1 || opening === 'exact' ? end : index;
  }
  if (isDeviceLine(words)) return index + 1;
  const dashed = isDashedName(words);
  const named = mail.isBlankOrMissing(index - 1) && /^[\p{Lu}\p{Lo}]/u.test(words) && isName(words);
  if (!dashed && (!named || isGreeting(words))) return index;
  // Without a closing formula only the place, at the very end of our words, tells, and a dash, a way to reach the writer, or a company.
  const end = measureSignature(mail, dashed ? index + 1 : index, 'loose');
  if (mail.nextWithWords(end)?.zone === 'own') return index;
  for (let at = index; at < end; at++) if (dashed || isContact(mail.words(at))) return end;
  return dashed ? index + 1 : isNameOverCompany(words, mail.words(index + 1)) ? end : index;
}

/** The index after the last signature line from `from` on, or `from` when there is none. */
function measureSignature(mail: Mail, from: number, after: 'exact' | 'loose' | 'closing'): number {
  let end = from;
  let taken = 0;
  for (let index = from; index < mail.lines.length; index++) {
    const line = mail.lines[index];
    if (line?.blank && line.depth === 0) continue;
    if (line === undefined || line.zone !== 'own') break;
    const words = mail.words(index);
    if (after === 'exact') {
      if (isAfterthought(words) || words.startsWith('<!--')) break;
    } else {
      if (taken === 0 && after === 'closing' && (isClosing(words) || !(isName(words) || isDeviceLine(words))))
        break;
      if (taken >= mostSignatureLines || words === '' || !(isSignatureLine(words) || isDeviceLine(words)))
        break;
    }
    taken++;
    end = index + 1;
  }
  return end;
}

/** A blank line between two zones belongs to the first of them, at the very top to the one below; `>` alone opens a quote. */
function joinBlankLines(lines: readonly MailLine[]): void {
  let zone: Zone = lines.find((line) => !line.blank || line.depth > 0)?.zone ?? 'own';
  let depth = 0;
  for (const line of lines) {
    if (line.blank && line.zone !== 'code' && (line.depth === 0 || depth > 0)) line.zone = zone;
    else if (!line.blank || line.depth > 0) depth = line.depth;
    zone = line.zone;
  }
}
