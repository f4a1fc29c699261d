/** Finds out what the customer is called: from the customer book, the front matter, the line above their mail, or how they sign. */
import { readHeaderKey } from '../draft/attribution';
import { remembered } from '../draft/remember';
import { type Span, shift } from '../draft/span';
import { writtenLines } from '../draft/written-lines';
import { readGreeted } from './greeted';
import type { Letter } from './letter';
import { type PersonName, readPersonName } from './person-name';
import { likestWord } from './same-name';

export interface CustomerName extends PersonName {
  /** How they sign off, when that is shorter: “Karim”. */
  readonly signed: string | null;
  /** How the customer book greets them: “Mr. Rahman”. */
  readonly greeted: string | null;
  /** Where it stands, in the draft or in the customer’s file. */
  readonly place: NamePlace;
}

export interface NamePlace extends Span {
  readonly path: string;
}

type PlacedName = PersonName & { readonly place: NamePlace };

interface SourcedName {
  readonly source: 'book' | 'to' | 'attribution' | 'signature';
  readonly name: PlacedName;
}

/** What the customer is called, or null when the draft does not tell. */
export function customerName(letter: Letter): CustomerName | null {
  const [known, ...others] = customerNames(letter);
  if (!known) return null;
  const signed = others.find(({ source }) => source === 'signature')?.name;
  const greeted = letter.book?.greeting ?? null;
  return {
    ...known.name,
    title: known.name.title ?? (signed && isPartOf(signed.full, known.name.full) ? signed.title : null),
    signed: signed && signed.full !== known.name.full ? signed.full : null,
    // A colleague who answers is not greeted by the other one’s name.
    greeted:
      greeted !== null && (known.source === 'book' || isPartOf(bareName(greeted), known.name.full))
        ? greeted
        : null,
  };
}

/** Every name that the book and the draft give the customer, the surest first. None when it goes to several. */
export const customerNames = remembered((letter: Letter): readonly SourcedName[] => {
  const to = addressees(letter);
  if (to.length > 1) return [];
  const names = namesInDraft(letter, to);
  const book = bookedName(letter);
  if (!book) return names;
  const booked = { source: 'book' as const, name: book };
  // When a colleague of theirs writes or is written to, the draft knows better than the book.
  const isTheirs = names.length === 0 || names.some(({ name }) => shareAWord(name.full, book.full));
  return isTheirs ? [booked, ...names] : [...names, booked];
});

function namesInDraft(letter: Letter, to: readonly PlacedName[]): readonly SourcedName[] {
  const all = [
    { source: 'to' as const, name: to[0] },
    { source: 'attribution' as const, name: attributedName(letter) },
    { source: 'signature' as const, name: signedName(letter) },
  ];
  return all.flatMap(({ source, name }) => (name ? [{ source, name }] : []));
}

/** “Mr. Rahman” is “Rahman”, “林经理” is “林”. */
function bareName(greeting: string): string {
  return readGreeted({ text: greeting, start: 0, end: greeting.length })?.bare ?? greeting;
}

function shareAWord(one: string, other: string): boolean {
  const words = one.split(' ').filter((word) => word.length > 2);
  return (
    isPartOf(one, other) ||
    isPartOf(other, one) ||
    words.some((word) => likestWord(word, other.split(' ')).likeness !== 'other')
  );
}

/** The name in the customer’s file; how the file greets them tells their title. */
function bookedName({ book, language }: Letter): PlacedName | null {
  const words = book?.name ?? book?.greeting ?? null;
  if (!book || words === null) return null;
  const read = readPersonName(words, language) ?? readPersonName(words, language === 'zh' ? 'en' : 'zh');
  if (!read) return null;
  const title =
    read.title ?? (book.greeting === null ? null : (readPersonName(book.greeting, language)?.title ?? null));
  const field = book.name === null ? 'greeting' : 'name';
  const place = book.frontMatter?.places[field] ?? { start: 0, end: 0 };
  return { ...read, title, place: { ...place, path: book.path } };
}

function isPartOf(short: string, long: string): boolean {
  return long.toLowerCase().includes(short.toLowerCase());
}

/** `to: Karim Rahman <karim@example.com>`, or several, as a list or with commas after their addresses. */
export function addressees({ draft, path, language }: Letter): PlacedName[] {
  const to = draft.frontMatter?.fields.to;
  const place = draft.frontMatter?.places.to;
  if (!place) return [];
  const entries = (Array.isArray(to) ? to : [to]).filter((entry) => typeof entry === 'string');
  return entries
    .flatMap((entry) => entry.split(/[;；]|(?<=>)[ \t]?,/))
    .flatMap((entry) => {
      const name = readPersonName(entry, language);
      return name ? [{ ...name, place: { ...placeIn(draft.text, place, name.written), path } }] : [];
    });
}

function placeIn(text: string, within: Span, words: string): Span {
  const at = text.slice(within.start, within.end).indexOf(words);
  return at < 0 ? within : { start: within.start + at, end: within.start + at + words.length };
}

/** Header lines as a table, as NetEase writes them, are in no zone of their own; they are among the first lines. */
const longestHeader = 600;
const tableSender = /^\|\s*(?:发件人|寄件者|from)\s*[|:：]\s*([^|\r\n]+)/imu;

/** “On Friday, Karim Rahman <karim@example.com> wrote:”, “From: Karim Rahman”, “| 发件人 | 王芳 |”. */
function attributedName({ draft, path, text, signature, language }: Letter): PlacedName | null {
  const zone = draft.zones.find((each) => each.zone === 'attribution');
  if (!zone) return null;
  const words = text.slice(zone.start, zone.end);
  const lines = words.split(/\r\n|[\r\n]/).map((line) => line.replace(/^[\s>*]+/, ''));
  const sender = lines.find((line) => readHeaderKey(line) === 'from')?.replace(/^[^:：]*[:：]/, '');
  const inTable = tableSender.exec(text.slice(zone.start, zone.end + longestHeader))?.[1];
  const line = sender ?? inTable;
  const name = line === undefined ? nameInSentence(words, language) : readPersonName(line, language);
  // A mail of our own that we answer to: “On Friday, Lin wrote:” above our name.
  if (!name || (signature && isOurs(name, text.slice(signature.start, signature.end)))) return null;
  const end = inTable === undefined ? zone.end : zone.end + longestHeader;
  return { ...name, place: { ...placeIn(text, { start: zone.start, end }, name.written), path } };
}

function isOurs({ full }: PersonName, signature: string): boolean {
  return signature.toLowerCase().includes(full.toLowerCase());
}

const verb =
  /(?:^|\s)(?:wrote|writes|schrieb|schreibt|a écrit|escribió|escreveu|ha scritto|schreef|skrev)(?=[\s:：]|$)|写道|寫道|写到|寫到|来信|來信/iu;
const dateWord =
  /^(?:on|at|am|pm|um|le|el|em|il|op|den|a\.m\.|p\.m\.|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|gmt|utc|in|at|via|于|於|在)[.,]?$/iu;
const betweenParts =
  /[,，:：;；|\d]+|\b[AP]M\b|[年月]|[日号]?\s*(?:周|週|星期)[一二三四五六日天]|[上下]午|[于於在]/u;

/** The name beside the address, else the last words before “wrote” that are a name and no part of the date. */
function nameInSentence(words: string, language: Letter['language']): PersonName | null {
  const line = words
    .slice(0, longestHeader)
    .replace(/(?:^|[\r\n])[\s>*]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const address = /["”']?\s*(?:<[^<>]*@[^<>]*>|\[mailto:[^\]]*\]|[(（]?[^\s<>(（]+@[^\s)）]+[)）]?)/.exec(
    line,
  )?.index;
  const at = verb.exec(line)?.index ?? line.length;
  for (const head of [line.slice(0, address ?? at), line.slice(0, at), line.slice(at).replace(verb, '')]) {
    const parts = head.replace(/<[^<>]*>|[^\s<>]+@[^\s<>]+/g, ' ').split(betweenParts);
    for (const part of parts.reverse()) {
      const name = part.trim().split(/\s+/);
      while (name[0] !== undefined && dateWord.test(name[0])) name.shift();
      const read = readPersonName(name.join(' '), language);
      if (read) return read;
    }
  }
  return null;
}

/** The name below the customer’s closing or behind it, or their last line when it is a name. */
function signedName({ draft, path, language }: Letter): PlacedName | null {
  const named = (words: string, start: number): PlacedName | null => {
    const name = nameOfLine(words, start, language);
    return name && { ...name, place: { ...name.place, path } };
  };
  const lines = draft.blocks
    .filter(({ block }) => block.zone === 'customer')
    .flatMap(({ block, start }) => writtenLines(block).map((line) => ({ line, start: start + line.start })));
  for (const [index, { line, start }] of lines.entries()) {
    if (!line.closes) continue;
    const { words } = line;
    const behind = words.replace(
      /^.*?[,，!！]\s*(?=\S)|^.*\b(?:regards|wishes|thanks|best)[\s/-]+(?=\p{Lu})/iu,
      '',
    );
    const placed = behind === words ? null : named(behind, start + words.length - behind.length);
    if (placed) return placed;
    const next = lines[index + 1];
    const below = next && named(next.line.words, next.start);
    if (below) return below;
  }
  const last = lines.at(-1);
  return last && lines.length > 1 ? named(last.line.words, last.start) : null;
}

/** “Karim Rahman | Purchasing”, “— Karim”, “王芳 采购经理”: the first part of a line that is a name. */
function nameOfLine(
  words: string,
  start: number,
  language: Letter['language'],
): (PersonName & { readonly place: Span }) | null {
  const bare = words.replace(/^[-–—~\s/]+/, '').replace(/[,，.。*]+$/, '');
  // In “Karim, Dhaka” the name comes first; “Rahman, Karim” is for address books.
  const [first = ''] = bare.split(/\s*[|｜/·•,，]\s*|\s+[-–—]\s+/u);
  const name = readPersonName(/\p{Script=Han}/u.test(bare) ? bare : first, language);
  if (!name) return null;
  return { ...name, place: shift(placeIn(words, { start: 0, end: words.length }, name.written), start) };
}
