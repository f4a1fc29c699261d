/**
 * Cuts prose into sentences, English, Chinese and mixed. An own scanner, because `Intl.Segmenter` takes quadratic time, knows no
 * "Mr.", and differs from host to host.
 */
import { isClosing } from './signature';
import type { Span } from './span';

const titles = new Set(
  'mr mrs ms mx dr prof messrs mme mlle st sr jr hon gen col capt lt rev fr attn'.split(' '),
);
/** Cut only before a word that begins sentences: "Acme Inc. We", not "Acme Inc. Shanghai". */
const abbreviations = new Set(
  (
    'inc ltd co corp llc plc bros gmbh pty pte intl dept est approx max min avg incl excl ca cf al vs viz resp esp ' +
    'fig figs eq sec vol ch art ref tel ext mob fax nr nos pos qty pcs ctn ctns pkg pkgs doz assy ea wt no pp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ave blvd rd bldg fl rm apt ste dist prov u.s u.k u.n e.u u.s.a p.o w.r.t c.o.d f.o.b c.i.f l.c d.c ph.d b.sc m.sc'
  ).split(' '),
);
/** Abbreviations that, written small, are words of their own. */
const plainWords = new Set(['sun', 'sat', 'wed', 'mar', 'art', 'fax']);
const latin = new Set(['e.g', 'i.e', 'eg', 'ie', 'a.k.a', 'vs', 'cf', 'viz', 'approx']);
const times = new Set(['a.m', 'p.m', 'am', 'pm']);
const afterTime =
  /^(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|^(?:GMT|UTC|CET|CEST|EST|EDT|PST|PDT|CST|IST|BST|HKT|SGT|Beijing|China|Dhaka|London|Eastern|Pacific|Central)\b/i;
const starters = new Set(
  (
    'we i you he she it they this that these those the a an our your my his her their its there here what when where why who how ' +
    'which please thank thanks sorry if as at in on for from to by with and but so or yes no not once after before while since ' +
    'although however therefore meanwhile also then now today tomorrow kindly let can could would will shall should may do does ' +
    'did is are was were have has had best regards dear hi hello looking regarding all any some both each every'
  ).split(' '),
);
const greeting =
  /^(?:(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b|尊敬的|[亲親][爱愛]的|[您你]好|[\u3400-\u9fff]{1,8}(?:先生|女士|小姐|[总總]|[经經]理|老[师師])[，,：:]?$)/i;
const openEnd =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|if|that|than|as|is|are|was|were|be|our|your|my|his|her|their|its|we|i|you|will|would|can|could|mr\.|mrs\.|ms\.|dr\.)$/i;

/** Nobody wraps narrower: a line that ends before this column ended on purpose. */
const narrowestWrap = 60;

/** The sentences of one passage of prose, in order, without the white space around them. Linear in the length of `prose`. */
export function splitSentences(prose: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    const span = trim(prose, start, end);
    if (span !== null) sentences.push(span);
    start = end;
  };
  const breaks = prose.includes('\n') || prose.includes('\r') ? findDeliberateBreaks(prose) : [];
  let nextBreak = 0;
  for (let at = 0; at < prose.length; at++) {
    if (at === breaks[nextBreak]) {
      nextBreak++;
      cut(at);
      continue;
    }
    if (!isTerminator(prose.charCodeAt(at))) continue;
    const end = skipTerminators(prose, at);
    if (endsSentence(prose, start, at, end)) cut(end);
    at = end - 1;
  }
  cut(prose.length);
  return sentences;
}

function trim(prose: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(prose.charCodeAt(start))) start++;
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x200b ||
    unit === 0xfeff
  );
}

function isTerminator(unit: number): boolean {
  // . ! ? … 。 ！ ？ ； ．
  return (
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0xff1b ||
    unit === 0xff0e
  );
}

function isFullWidth(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b;
}

function isHan(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const closers = new Set('"\'”’)]）】》」』〉〗*');
const openers = new Set('"\'“‘([（【《「『〈〖');

/** The end of the run of stops from `at` on, and of the quotes and brackets that close after it. */
function skipTerminators(prose: string, at: number): number {
  let end = at;
  while (end < prose.length && isTerminator(prose.charCodeAt(end))) end++;
  while (end < prose.length && closers.has(prose.charAt(end))) end++;
  return end;
}

/** Whether the stop at `at`, whose run of stops and closing marks ends at `end`, ends the sentence that began at `start`. */
function endsSentence(prose: string, start: number, at: number, end: number): boolean {
  if (end >= prose.length) return true;
  const stop = prose.charCodeAt(at);
  const follower = prose.charCodeAt(end);
  if (hasFullWidth(prose, at, end)) return endsHanSentence(prose, end);
  if (!isSpace(follower)) {
    if (isHan(follower)) {
      return (
        stop !== 0x2026 &&
        at > start &&
        (stop !== 46 || !isDigit(prose.charCodeAt(at - 1))) &&
        !prose.startsWith('..', at)
      );
    }
    return endsWithoutSpace(prose, at, end);
  }
  let next = end;
  while (next < prose.length && isSpace(prose.charCodeAt(next))) next++;
  while (next < prose.length && openers.has(prose.charAt(next))) next++;
  if (next >= prose.length) return true;
  const first = prose.charAt(next);
  const lower = isLower(first);
  const closed = closers.has(prose.charAt(end - 1));
  if (closed && lower) return false;
  if (stop === 0x2026 || prose.startsWith('..', at))
    return !lower && !/^I\b/.test(prose.slice(next, next + 2));
  if (stop !== 46) return true;
  return closed || endsAfterWord(prose, start, at, next);
}

function hasFullWidth(prose: string, at: number, end: number): boolean {
  for (let index = at; index < end; index++) if (isFullWidth(prose.charCodeAt(index))) return true;
  return false;
}

function endsHanSentence(prose: string, end: number): boolean {
  const next = prose.slice(end, end + 4);
  if (/^[，、,：:]/.test(next)) return false;
  // “不行。”他说
  return !(closers.has(prose.charAt(end - 1)) && /^[他她您你我]?[^，。]?[说說问問道]/.test(next));
}

/** "shipped.We will", as people in a hurry type; not "Node.js", not "4.20". */
function endsWithoutSpace(prose: string, at: number, end: number): boolean {
  if (end !== at + 1 || !isUpper(prose.charAt(end))) return false;
  const before = prose.slice(Math.max(0, at - 3), at);
  return (
    /^[a-z]{3}$/.test(before) &&
    /^[A-Z](?:[a-z]*['’ ]|[a-z]+\s)/.test(prose.slice(end, end + 16)) &&
    startsSentence(prose, end)
  );
}

/** Whether a full stop at `at` ends a sentence, by the word before it and the first letter of the next, at `next`. */
function endsAfterWord(prose: string, start: number, at: number, next: number): boolean {
  let from = at;
  const earliest = Math.max(start, at - 24);
  while (from > earliest && isWordUnit(prose.charCodeAt(from - 1))) from--;
  const word = prose.slice(from, at);
  const key = word.toLowerCase();
  const nextUnit = prose.charCodeAt(next);
  if (word === '') return true;
  if (/^\d+$/.test(word)) return !isListNumber(prose, start, from);
  if (titles.has(key)) return false;
  if (key === 'etc') return !isLower(prose.charAt(next));
  if (times.has(key) && key.includes('.')) {
    return isUpper(prose.charAt(next)) && !afterTime.test(prose.slice(next, next + 12));
  }
  if (latin.has(key)) return false;
  if (key === 'no') return !(isDigit(nextUnit) || prose.charAt(next) === '#');
  if (/^\p{L}$/u.test(word))
    return word === 'I' && startsSentence(prose, next) && /[a-z]\s$/.test(prose.slice(0, from).slice(-2));
  if (abbreviations.has(key) && !(word === key && plainWords.has(key))) {
    return isHan(nextUnit) || (isUpper(prose.charAt(next)) && startsSentence(prose, next));
  }
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isUpper(prose.charAt(next)) && startsSentence(prose, next);
  return true;
}

function isWordUnit(unit: number): boolean {
  return !(
    isSpace(unit) ||
    unit === 40 ||
    unit === 34 ||
    unit === 0x201c ||
    unit === 44 ||
    unit === 47 ||
    isHan(unit)
  );
}

/** "1." at the start of a sentence or a line numbers what follows. */
function isListNumber(prose: string, start: number, from: number): boolean {
  let at = from;
  while (at > start && (prose.charAt(at - 1) === ' ' || prose.charAt(at - 1) === '\t')) at--;
  return at <= start || prose.charAt(at - 1) === '\n' || prose.charAt(at - 1) === '\r';
}

function startsSentence(prose: string, next: number): boolean {
  const word = /^[A-Za-z]+/.exec(prose.slice(next, next + 14))?.[0];
  return word !== undefined && starters.has(word.toLowerCase());
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

/** Offsets of line breaks that were meant: after a greeting, between the lines of an address; not where text was wrapped. */
function findDeliberateBreaks(prose: string): number[] {
  const lines: Span[] = [];
  let width = narrowestWrap;
  for (let at = 0; at <= prose.length; ) {
    let end = at;
    while (end < prose.length && prose.charCodeAt(end) !== 10 && prose.charCodeAt(end) !== 13) end++;
    const line = trim(prose, at, end) ?? { start: end, end };
    lines.push(line);
    if (line.end - line.start < 200) width = Math.max(width, columns(prose, line.start, line.end));
    at = end + (prose.startsWith('\r\n', end) ? 2 : 1);
  }
  const breaks: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.start === line.end || next.start === next.end)
      continue;
    const words = line.end - line.start > 160 ? null : prose.slice(line.start, line.end);
    if (words === null) continue;
    if (isDeliberate(words, prose.slice(next.start, Math.min(next.end, next.start + 40)), index === 0, width))
      breaks.push(line.end);
  }
  return breaks;
}

function isDeliberate(words: string, next: string, first: boolean, width: number): boolean {
  if (isClosing(words)) return true;
  if (/[,，:：]$/.test(words) && words.length <= 48 && (greeting.test(words) || (first && isAddress(words))))
    return true;
  if (/[,，、（(]$/.test(words) || openEnd.test(words)) return false;
  const opener = /^["'“‘(（]*/.exec(next)?.[0].length ?? 0;
  if (isLower(next.charAt(opener))) return false;
  // A number goes on with a sentence, unless the line above reads as a name or a street.
  if (isDigit(next.charCodeAt(opener)) && !isTitled(words)) return false;
  // "... too high. Confirm": what follows a stop on the line goes on below it.
  if (/[.!?]\s+\S[^.!?]*$/.test(words) && !isTitled(words)) return false;
  const fits = columns(words, 0, words.length) + 1 + columns(next, 0, firstWordEnd(next));
  return fits <= width;
}

/** Words that all begin with capitals or digits, as names and streets do, or a colon at the end. */
function isTitled(words: string): boolean {
  return /[:：]$/.test(words) || words.split(/\s+/).every((word) => !isLower(word.charAt(0)));
}

/** A name and a comma, as the first line of a letter: "Karim,". */
function isAddress(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}[,，]$/u.test(words) || /^[\u3400-\u9fff]{2,6}[，：,:]$/.test(words);
}

function firstWordEnd(words: string): number {
  if (isHan(words.charCodeAt(0))) return 1;
  const end = words.search(/\s/);
  return end < 0 ? words.length : end;
}

function columns(prose: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += prose.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return count;
}
