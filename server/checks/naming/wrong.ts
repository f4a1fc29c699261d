/** A greeting or an address in the text that calls the customer by another name, misspells theirs, or puts a title before a given name. */
import type { Span } from '../../draft/span';
import type { Problem } from '../check';
import { defineCheck } from '../check';
import { addressees, type CustomerName, customerName, customerNames } from '../customer-name';
import { replacing } from '../edits';
import { type Greeted, isAnyone, isSeveral, readGreeted } from '../greeted';
import { readGreeting } from '../greeting';
import { casualName } from '../greeting-name';
import type { Letter } from '../letter';
import { readPersonName } from '../person-name';
import { likestWord } from '../same-name';

export default defineCheck({
  id: 'naming/wrong',
  principle: 'use-their-name',
  severity: 'warning',
  message: 'A name that is not the customer’s, or not as they write it.',
  why: {
    en: 'A wrong name is read before anything else, and it says the mail was not really meant for them.',
    zh: '名字写错，客户第一眼就看见；后面写得再好，也像不是写给他的。',
  },
  find(letter) {
    const name = customerName(letter);
    if (!name || addressees(letter).length > 1) return [];
    const known = customerNames(letter).flatMap((each) => [each.name.full, each.name.written]);
    // Only a name that looks wrong is looked for in what they wrote.
    let said: ReadonlySet<string> | undefined;
    const heard: Heard = (word) => {
      said ??= wordsAboutThem(letter);
      if (!/\p{Script=Han}/u.test(word)) return said.has(word.toLowerCase());
      return [...said].some((words) => words.includes(word));
    };
    const places = letter.greeting?.name ? [{ ...letter.greeting.name, sure: true }] : [];
    return [...places, ...addressesIn(letter)].flatMap((place) => {
      if (isAnyone(place.text) || isSeveral(place.text)) return [];
      const greeted = readGreeted(place);
      if (!greeted || greeted.bare === '') return [];
      const fault = /\p{Script=Han}/u.test(greeted.bare)
        ? chineseFault(greeted, name, known, heard)
        : latinFault(greeted, name, known, heard);
      // “Maria, could you …” may turn to a colleague.
      return fault && (place.sure || fault.kind === 'misspelt')
        ? [toProblem(letter, place, name, fault)]
        : [];
    });
  },
  examples: [
    {
      bad: 'Dear [[Mr. Raman]],\n\nThank you for the drawings.\n\nOn Friday, Karim Rahman wrote:\n\n> Here they are.\n',
      fixed:
        'Dear Mr. Rahman,\n\nThank you for the drawings.\n\nOn Friday, Karim Rahman wrote:\n\n> Here they are.\n',
    },
    {
      bad: 'Hi [[Ana]],\n\nThank you for the drawings.\n\nOn Friday, Anna Lind wrote:\n\n> Here they are.\n>\n> Best,\n> Anna\n',
      fixed:
        'Hi Anna,\n\nThank you for the drawings.\n\nOn Friday, Anna Lind wrote:\n\n> Here they are.\n>\n> Best,\n> Anna\n',
    },
    {
      bad: '---\nto: Karim Rahman <karim@example.com>\n---\nDear [[Mr. Karim]],\n\nThank you for the drawings.\n',
      fixed:
        '---\nto: Karim Rahman <karim@example.com>\n---\nDear Mr. Rahman,\n\nThank you for the drawings.\n',
    },
    {
      bad: '---\nto: Karim Rahman <karim@example.com>\n---\nHi [[Peter]],\n\nThank you for the drawings.\n',
      fixed: '---\nto: Karim Rahman <karim@example.com>\n---\nHi Karim,\n\nThank you for the drawings.\n',
    },
    {
      bad: '---\nto: Anna Lind\n---\nHi Anna,\n\nThank you, [[Maria]], for the drawings.\n',
      fixed: '---\nto: Anna Lind\n---\nHi Anna,\n\nThank you, Anna, for the drawings.\n',
    },
    {
      bad: '[[李女士]]，您好！\n\n图纸收到了，谢谢。\n\n王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n',
      fixed:
        '王女士，您好！\n\n图纸收到了，谢谢。\n\n王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n',
    },
    {
      bad: '---\nto: 王芳\n---\n[[王方]]，您好！\n\n图纸收到了，谢谢。\n',
      fixed: '---\nto: 王芳\n---\n王芳，您好！\n\n图纸收到了，谢谢。\n',
    },
    { good: '---\nto: Katherine Jones\n---\nHi Kate,\n\nThank you for the drawings.\n' },
    { good: '---\nto: José Peña García\n---\nDear Mr. Pena,\n\nThank you for the drawings.\n' },
    { good: '---\nto: Omar Al Farsi\n---\nDear Mr. Omar,\n\nThank you for the drawings.\n' },
    { good: '---\nto: Li Wei\n---\nDear Mr. Wei,\n\nThank you for the drawings.\n' },
    {
      good: '---\nto: Anna Lind\n---\nHi Anna,\n\nThank you for the drawings. Actually, you were right. Maria, could you send the photos?\n',
    },
    { good: '---\nto: K. Rahman\n---\nDear Karim,\n\nThank you for the drawings.\n' },
    {
      good: 'Dear Anna,\n\nThank you for the drawings.\n\nOn Friday, Karim Rahman wrote:\n\n> Please answer to my colleague Anna, who is in charge now.\n',
    },
    { good: '---\nto: 王芳\n---\n王总，您好！\n\n图纸收到了，谢谢。\n' },
    { good: '---\nto: 王芳\n---\n芳姐，您好！\n\n图纸收到了，谢谢。\n' },
  ],
});

interface Fault extends Span {
  readonly kind: 'misspelt' | 'other' | 'given';
  /** What should stand there. */
  readonly right: string;
}

/** Whether the customer wrote a word, or two with a space between. */
type Heard = (word: string) => boolean;

type Place = Span & {
  readonly text: string;
  /** Whether nobody but the customer can be meant. */
  readonly sure: boolean;
};

function latinFault(
  { title, bare, start }: Greeted,
  name: CustomerName,
  known: readonly string[],
  heard: Heard,
): Fault | null {
  // A name in another script cannot be compared.
  const ours = known.filter((each) => !/\p{Script=Han}/u.test(each)).flatMap(wordsOf);
  const words = [...bare.matchAll(/[\p{L}'’.-]+/gu)].filter(([word]) => !/^\p{Ll}/u.test(word));
  if (ours.length === 0 || words.length === 0 || !readPersonName(bare, 'en')) return null;
  const likest = words.map(({ 0: word, index }) => ({ word, index, ...likestWord(word, ours) }));
  const near = likest.find(({ likeness }) => likeness === 'near');
  const whole = { start, end: start + bare.length };
  if (likest.every(({ likeness }) => likeness === 'other')) {
    if (words.some(([word]) => heard(word))) return null;
    // “Mr. Rahman” may be the family name of one who signs “Karim”.
    if (!known.some((each) => wordsOf(each).length > 1) && (title !== '' || name.title !== null)) return null;
    const right = title !== '' ? (name.family ?? null) : words.length > 1 ? name.full : casualName(name);
    // Without a sure family name the title goes too.
    if (right === null) return { ...whole, start: start - title.length - 1, kind: 'other', right: name.full };
    return { ...whole, kind: 'other', right };
  }
  if (near?.known && likest.every(({ likeness }) => likeness !== 'other') && !heard(near.word)) {
    const at = start + near.index;
    return { start: at, end: at + near.word.length, kind: 'misspelt', right: near.known };
  }
  return titleFault(title, bare, whole, name, heard);
}

/** “Mr. Karim” for Karim Rahman, where it is sure which name is the family’s. */
function titleFault(
  title: string,
  bare: string,
  whole: Span,
  { full, family, given, signed }: CustomerName,
  heard: Heard,
): Fault | null {
  if (!/^(?:mr|mrs|ms|mx|dr|prof)\b/i.test(title) || bare.includes(' ')) return null;
  // “Li Wei”, who signs “Wei”: now it is sure.
  const parts = full.split(' ');
  const turned = family === null && parts.length === 2 && signed !== null && parts[1] === signed;
  const right = turned && isChineseOrder(full) ? (parts[0] ?? null) : family;
  const first = turned ? signed : given;
  if (right === null || first === null || right.includes(bare) || bare.toLowerCase() !== first.toLowerCase())
    return null;
  // “Mr. Khalid” is how Khalid Al Mansoori is addressed where he lives.
  if (/\b(?:al|el|bin|ibn|abu|abd\w*)[ -]/i.test(full)) return null;
  // They call themselves so.
  if (heard(`${title.replace('.', '')} ${bare}`)) return null;
  return { ...whole, kind: 'given', right };
}

function isChineseOrder(full: string): boolean {
  return full.split(' ').length === 2 && readPersonName(full, 'en')?.family === null;
}

function chineseFault(
  { title, bare, start }: Greeted,
  { full, family, given }: CustomerName,
  known: readonly string[],
  heard: Heard,
): Fault | null {
  const whole = { start, end: start + bare.length };
  if (!/\p{Script=Han}/u.test(full) || family === null || bare.length > 4) return null;
  const simple = known.filter((each) => /\p{Script=Han}/u.test(each));
  if (simple.some((each) => each.startsWith(bare) || each.endsWith(bare) || bare.startsWith(each)))
    return null;
  const read = readPersonName(bare.length === 1 ? `${bare}先生` : bare, 'zh');
  if (!read || heard(bare + title)) return null;
  const shared = [...bare].filter((character) => full.includes(character)).length;
  if (bare.length === full.length && bare.length > 1 && shared === full.length - 1)
    return { ...whole, kind: 'misspelt', right: full };
  if (shared > 0) return null;
  if (title !== '') return { ...whole, kind: 'other', right: family };
  return {
    ...whole,
    kind: 'other',
    right: bare.length === 1 && given?.length === 1 ? given : full,
  };
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,-]+/).filter((word) => word !== '');
}

/**
 * Every word, and every two, of what the customer wrote and how their mails are labelled, in small letters; their greeting, which
 * names us, is left out.
 */
function wordsAboutThem({ customer, draft, text, book }: Letter): ReadonlySet<string> {
  const own = draft.zones
    .filter(({ zone }) => zone === 'attribution' || zone === 'earlier')
    .map(({ start, end }) =>
      text.slice(start, end).replace(/^[\s>*]*(?:to|收件人|收件者)\s*[:：].*$/gimu, ''),
    );
  const said = customer.map(({ prose }) => prose.slice(readGreeting(prose)?.end ?? 0));
  const { customer: slug, to } = draft.frontMatter?.fields ?? {};
  const words = [
    ...own,
    ...said,
    String(slug ?? ''),
    String(to ?? ''),
    book?.name ?? '',
    book?.greeting ?? '',
  ]
    .join(' \n ')
    .toLowerCase()
    .split(/[^\p{L}'’]+/u);
  return new Set(words.flatMap((word, index) => [word, `${word} ${words[index + 1] ?? ''}`]));
}

const named = "((?:(?:Mr|Mrs|Ms|Dr)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const thanked = new RegExp(
  `(?:^|[\\s,])(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Dd]ear|[Hh]ello|[Hh]i)(?: again| so much| very much)?,? ${named}(?=[,.!]| for\\b|$)`,
  'du',
);
const asked = new RegExp(
  `^\\s*${named}, (?:thank|could|can|would|will|please|may|do|did|are|have|I |we |you |your )`,
  'du',
);
const thankedInChinese =
  /(?:谢谢|感谢|謝謝|感謝)(\p{Script=Han}{1,3}(?:先生|女士|小姐|总|經理|经理))(?=[，。！,.!]|$)/du;

/** Where the text turns to the customer by name: “Thank you, Anna,”. */
function addressesIn({ body }: Letter): Place[] {
  return body.flatMap(({ prose, start }) => {
    const sure = thanked.exec(prose) ?? thankedInChinese.exec(prose);
    const found = sure ?? asked.exec(prose);
    const at = found?.indices?.[1];
    const text = found?.[1];
    if (!at || text === undefined) return [];
    return [{ text, start: start + at[0], end: start + at[1], sure: sure !== null }];
  });
}

function toProblem(
  { language, text }: Letter,
  place: Place,
  name: CustomerName,
  { kind, right, ...span }: Fault,
): Problem {
  const written = text.slice(place.start, place.end);
  const title = text.slice(place.start, span.start) + right + text.slice(span.end, place.end);
  return {
    start: place.start,
    end: place.end,
    message: messageOf(kind, written, right, name.full, language),
    rewrites: [{ title, edits: [replacing(span, right)] }],
    related: [
      {
        ...name.place,
        message: language === 'zh' ? '客户的名字写在这里。' : 'The customer’s name stands here.',
      },
    ],
  };
}

function messageOf(
  kind: Fault['kind'],
  written: string,
  right: string,
  full: string,
  language: Letter['language'],
): string {
  if (language === 'zh')
    return kind === 'misspelt'
      ? `名字写错了字：客户叫“${full}”。`
      : `“${written}”不是这位客户，客户叫“${full}”。`;
  if (kind === 'misspelt') return `The customer writes “${right}”.`;
  if (kind === 'given')
    return `“${written}” puts the title before the given name: the family name of ${full} is ${right}.`;
  return `“${written}” is not the customer: the mail is from ${full}.`;
}
