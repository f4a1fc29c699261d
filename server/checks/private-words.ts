/** Finds in prose what a customer's file knows and must not be written out. */

import type { Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import type { Span } from '../draft/span';
import type { Customer } from '../facts/customer';
import { dateOf, findDays } from '../facts/dates';
import { knownFacts } from '../facts/known-facts';
import { isDeclaredPrivate } from '../facts/private-fields';
import type { Said } from './letter';

/** A stretch of prose that gives a private fact away. */
export interface Revealed extends Span {
  /** The field of the customer's file. */
  readonly field: string;
}

/** Finds what a sentence reveals; in order, without overlaps. */
export type Finder = (said: Said) => readonly Revealed[];

/** Reads a customer's file once for all letters, and a sentence once for as long as it stays; null when nothing is private. */
export const privateWords = remembered((book: Customer): Finder | null => {
  const find = createFinder(book);
  if (!find) return null;
  const revealedIn = remembered(({ prose }: Sentence) => find(prose));
  return ({ sentence }) => revealedIn(sentence);
});

function createFinder(book: Customer): ((prose: string) => readonly Revealed[]) | null {
  const clues = knownFacts(book)
    .filter((fact) => fact.private)
    .flatMap(({ field, values }) => values.flatMap((value) => cluesIn(value, field, book)));
  const declared = book.private.filter((field) => isEvent(field, book));
  const days = Object.entries(book.dates).filter(([event]) => isEvent(event, book) && isHidden(event, book));
  if (clues.length + declared.length + days.length === 0) return null;
  return (prose) => {
    const sentence = readWords(prose);
    return inOrder([
      ...clues.flatMap((clue) => clue(sentence)),
      ...days.flatMap(([event, day]) => findDate(prose, event, day)),
      ...declared.flatMap((event) => findWish(prose, event)),
    ]);
  };
}

/** A sentence, read once for all that is looked for in it. */
interface Words {
  readonly prose: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** Where each word first stands, as written, and by its stem. */
  readonly first: ReadonlyMap<string, number>;
  readonly firstStem: ReadonlyMap<string, number>;
}

type Clue = (sentence: Words) => readonly Revealed[];

function readWords(prose: string): Words {
  const words: { start: number; end: number }[] = [];
  const first = new Map<string, number>();
  const firstStem = new Map<string, number>();
  for (const { 0: word, index } of prose.matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = words.length;
    words.push({ start: index, end: index + word.length });
    if (!first.has(word)) first.set(word, at);
    if (!firstStem.has(stem(word))) firstStem.set(stem(word), at);
  }
  return { prose, words, first, firstStem };
}

const isHidden = (event: string, book: Customer): boolean =>
  knownFacts(book).some(({ field, private: hidden }) => field === event && hidden);

function isEvent(field: string, book: Customer): boolean {
  return Object.hasOwn(book.dates, field) || (field === 'birthday' && isDeclaredPrivate(field, book));
}

const kin =
  /^(?:wife|husband|spouse|partner|fianc[ée]e?|son|daughter|child|children|kid|kids|baby|twins?|mother|father|parents?|mum|mom|dad|brother|sister|uncle|aunt|cousin|nephew|niece|grand(?:son|daughter|mother|father|child|children|parents)|sons|daughters|brothers|sisters|family)$/i;
const hanKin =
  /^(?:妻子|太太|老婆|爱人|丈夫|先生|老公|儿子|女儿|孩子|父亲|母亲|爸爸|妈妈|哥哥|弟弟|姐姐|妹妹|孙子|孙女|叫|名叫|是)+/u;
const small =
  /^(?:a|an|the|of|in|on|at|to|for|with|from|by|and|or|is|are|was|were|be|been|has|have|had|his|her|he|she|their|they|who|very|since|after|named|called|aged?|years?|old|born|likes?|loves?|one|two|three|four|five|six|mr|mrs|ms|dr|january|february|march|april|may|june|july|august|september|october|november|december|last|this|next|year|month|week)$/i;
const counted = /^(?:one|two|three|four|five|six|\d)$/i;

/** What gives a value away: a name in it, or all its words of weight in one sentence. */
function cluesIn(value: string, field: string, book: Customer): Clue[] {
  const ours = wordsOf([book.name, book.greeting, book.company].join(' ')).map(stem);
  // Keys are the writer’s own labels: “wife: Nasreen”.
  return value.split(/[,;:.()/]|\s(?:and|&|with)\s|[，、；：。（）和与]/u).flatMap((part): Clue[] => {
    if (/\p{Script=Han}/u.test(part)) {
      const bare = part.trim().replace(hanKin, '');
      return bare.length < 2 ? [] : [({ prose }) => placesOf(prose, bare, field)];
    }
    const words = wordsOf(part);
    const heavy = words.filter((word) => !small.test(word) && !/^\d+$/.test(word));
    const names = heavy.filter((word) => !kin.test(word));
    if (names.length > 0 && names.length < 4 && names.every((word) => /^\p{Lu}\p{L}{2}/u.test(word)))
      return names
        .filter((name) => !ours.includes(stem(name)))
        .map((name) => (sentence) => findAll([sentence.first.get(name)], sentence, field));
    // “Two sons” tells something, “sons” alone does not.
    const telling = names.length > 0 ? heavy : words.filter((word) => counted.test(word) || kin.test(word));
    if (telling.length < (names.length > 0 ? 1 : 2)) return [];
    const stems = telling.map(stem);
    return [
      (sentence) =>
        findAll(
          stems.map((each) => sentence.firstStem.get(each)),
          sentence,
          field,
        ),
    ];
  });
}

/** How many words may stand among those that are looked for. */
const slack = 2;

/** The stretch from the first to the last of some words, when all of them stand close together. */
function findAll(found: readonly (number | undefined)[], { words }: Words, field: string): Revealed[] {
  const places = found.filter((at) => at !== undefined);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const [first, last] = [words[from], words[to]];
  if (places.length < found.length || !first || !last || to - from >= found.length + slack) return [];
  return [{ start: first.start, end: last.end, field }];
}

function placesOf(prose: string, words: string, field: string): Revealed[] {
  const start = prose.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length, field }];
}

/** Where a day of the calendar belongs to the goods and not to the person. */
const trade =
  /\b(?:ship|deliver|pay|paid|send|sent|arriv|confirm|order|deadline|due|load|vessel|invoice|quot|sampl|price|valid|produc|pack|customs|sail|book|call|meet|reply)|[发交付到收验]货|付款|报价|样品|生产|订单|装船|开会|确认/iu;

/** “14 July”, “07-14”, “7月14日”. */
function findDate(prose: string, event: string, day: string): Revealed[] {
  const monthDay = day.slice(-5);
  const aboutEvent = wish(event).test(prose) || /\bborn\b|celebrat|special day|出生/i.test(prose);
  if (!aboutEvent && trade.test(prose)) return [];
  const told = findDays(prose).filter(
    (each) =>
      /\d/.test(prose.slice(each.start, each.end)) && dateOf(each, '2028-01-01')?.slice(-5) === monthDay,
  );
  const plain = [...prose.matchAll(/(?<![\d-])(?:\d{4}-)?(\d\d-\d\d)(?![\d-])/g)].filter(
    ([, digits]) => digits === monthDay,
  );
  const spans = [
    ...told.map(({ start, end }) => ({ start, end })),
    ...plain.map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ];
  return spans.map((span) => ({ ...span, field: event }));
}

/** A wish shows that the day is known: “Happy birthday!”, “your wedding anniversary”. */
function findWish(prose: string, event: string): Revealed[] {
  const found = wish(event).exec(prose);
  return found ? [{ start: found.index, end: found.index + found[0].length, field: event }] : [];
}

function wish(event: string): RegExp {
  const words = wordsOf(event.replace(/[-_]/g, ' ')).join('[ -]?');
  if (event === 'birthday') return /\b(?:happy |your |on your )?birthday\b|生日/iu;
  // An event of the file is a key of YAML: letters, digits and blanks alone are left of it here.
  return words === '' ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:happy |your )?${words}(?!\\p{L})`, 'iu');
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{L}{3})(?:ies|es|s)$/u, '');
}

function inOrder(found: readonly Revealed[]): Revealed[] {
  const kept: Revealed[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}
