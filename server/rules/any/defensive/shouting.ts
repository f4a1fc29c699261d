/** “WE NEED THE PAPERS NOW”, “!!!”: raising one’s voice in writing. */
import { type Span, shift } from '../../../draft/span';
import { isWordless, type Match, spanOf, type TokenRange } from '../../../words/match';
import type { Token } from '../../../words/token';
import type { Edit } from '../../finding';
import { defineRule, type Finder, type Rewriter } from '../../rule';

/** Between people: “DELIVERY NOTE” is a title, “WE NEED THE NOTE” a voice. */
const people = /^(we|me|my|our|you|your)$/;

/** What a raised voice says; “see you on Friday!!!” is only glad. */
const demands =
  /\b(?:you|your|now|must|need|not|never|again|already|asap|immediately|urgent|urgently|still|waiting|why|stop|late)\b|[你您快不没]|马上|赶紧|怎么/;
const joys =
  /\b(?:thanks?|thank you|congratulations|congrats|great|happy|love|enjoy|see you|see everyone|hope to see|fun|ha ha|welcome|wonderful|merry|cheers|haha|worry|glad|willing|offer|call me|give me a call)\b|谢|感谢|祝|恭喜|高兴/;

/** At least four words in capitals that speak of you or us, with no small word between them; a heading that ends in a colon is none, and “IM-EMW-PRC” is a code. */
const capitals: Finder = (tokens, prose) => {
  // Nearly all sentences have none.
  if (!/\p{Lu}{2}/u.test(prose)) return [];
  const ranges: TokenRange[] = [];
  let loud: number[] = [];
  const close = (): void => {
    // “… ASAP - I know she”: that “I” is small.
    while (tokens[loud.at(-1) ?? -1]?.text === 'i') loud.pop();
    const [from = 0] = loud;
    const to = (loud.at(-1) ?? 0) + 1;
    const written = loud.filter((at) => !tokens[at]?.joined);
    if (
      written.length >= 4 &&
      loud.some((at) => speaksOfPeople(tokens, at)) &&
      !joys.test(prose.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase()) &&
      !/\p{L}[\p{L}\p{N}]*-[\p{L}\p{N}]+-/u.test(prose.slice(tokens[from]?.start, tokens[to - 1]?.end)) &&
      tokens[to]?.text !== ':'
    )
      ranges.push({ from, to });
    loud = [];
  };
  // “Help > I STILL NEED HELP”: a way through a menu.
  for (const [at, token] of tokens.entries())
    if (token.quoted || token.text === ':' || /[>›»]\s*$/.test(prose.slice(0, token.start))) close();
    else if (token.kind === 'word' || token.kind === 'han') {
      if (isLoud(prose.slice(token.start, token.end))) loud.push(at);
      else close();
    }
  close();
  return ranges;
};

/** Whether a word is “you”, “our” or an “I” that a verb follows: the “I” of “PHASE I, …” is a number. */
function speaksOfPeople(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at] ?? { text: '', start: 0, end: 0 };
  // “U.S.A.” is a country.
  if (text === 'you' && end - start === 1 && tokens[at + 1]?.text === '.') return false;
  return people.test(text) || (text === 'i' && /^(word|han)$/.test(tokens[at + 1]?.kind ?? ''));
}

function isLoud(written: string): boolean {
  return /^[\p{Lu}'’]+$/u.test(written);
}

/** Three exclamation marks or more, where something is asked for or held against somebody. */
const exclamations: Finder = (tokens, prose) => {
  if (!/[!！]\s*[!！]/.test(prose)) return [];
  const words = prose.toLowerCase();
  if (!demands.test(words) || joys.test(words)) return [];
  const ranges: TokenRange[] = [];
  const isMark = (token: Token | undefined): boolean => /^[!！]$/.test(token?.text ?? '') && !token?.quoted;
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (isMark(tokens[to])) to++;
    if (to - from >= 3) ranges.push({ from, to });
    from = Math.max(from, to - 1);
  }
  return ranges;
};

const smallWords =
  /^(?:THE|AND|OR|BUT|NOT|NO|IS|ARE|WAS|WERE|BE|TO|OF|IN|ON|AT|FOR|BY|WITH|FROM|IT|THIS|THAT|WE|YOU|ME|MY|OUR|YOUR|HAVE|HAS|WILL|NEED|NOW|ALL)$/;

const dates =
  /^(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|LONDON|PARIS|BERLIN|TOKYO|HOUSTON|CHICAGO|AMERICA|ENGLAND|BRITAIN|EUROPE|ASIA|AFRICA|CHINA|INDIA|JAPAN|GERMANY|FRANCE|ITALY|SPAIN|CANADA|MEXICO|BRAZIL|AUSTRALIA|SINGAPORE|ENGLISH|FRENCH|GERMAN|CHINESE|CHRISTMAS|EASTER)$/;

/** Written large in any voice: countries and states, currencies, papers and codes of trade. */
const shorts =
  /^(?:USA|UK|EU|NY|TX|FL|NJ|DC|CEO|CFO|HR|PO|VAT|ASAP|PDF|DHL|UPS|USD|EUR|GBP|ETA|MOQ|FOB|CIF|FAQ|TV|PC|SMS|URL|PIN|ISO|GMT|PST)$/;

/** Sentence case: what begins the sentence, “I”, and names in capitals that stand elsewhere in the sentence too stay large. */
function inSmallLetters(written: string, around: string): string {
  const names = new Set(around.match(/\b\p{Lu}{2,}\b/gu));
  return written.replace(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu, (word, at: number) => {
    if (word.endsWith('.')) return word;
    if (
      word === 'I' ||
      /\p{N}/u.test(word) ||
      shorts.test(word) ||
      (names.has(word) && !smallWords.test(word))
    )
      return word;
    const month =
      /^(?:MAY|MARCH)$/.test(word) && /\b(?:IN|OF|FOR|BY|SINCE|UNTIL|\d+)\s$/.test(written.slice(0, at));
    return month || dates.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
  });
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((one, other) => one.start - other.start);
}

const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const lower: Rewriter = (match) => {
  const { tokens, mark, sentence } = match;
  const { start, end } = spanOf(tokens, mark);
  const around = `${sentence.prose.slice(0, start)} ${sentence.prose.slice(end)}`;
  const small = inSmallLetters(sentence.prose.slice(start, end), around);
  const text = isWordless(tokens, 0, mark.from) ? raised(small) : small;
  const edits = [{ start, end, text, stops: [] as Span[] }];
  // “SEND THE FORM!!!” keeps one of its marks.
  const marks = /^[!！]{2,}/.exec(sentence.prose.slice(end))?.[0];
  if (marks) edits.push({ start: end, end: end + marks.length, text: marks.charAt(0), stops: [] });
  return { title: `“${text}”`, edits: inOrder([...edits, ...lowerNeighbours(match)]) };
};

/** “SEND THE FORM. IT IS LATE.”: the sentences beside it that are all in capitals are heard in the same voice. */
function lowerNeighbours({ passage, sentence }: Match): Edit[] {
  const own = passage.sentences.indexOf(sentence);
  return passage.sentences.flatMap(({ prose, start }, at) => {
    const loud = prose.match(/\p{Lu}[\p{Lu}'’]+/gu)?.length ?? 0;
    if (own < 0 || at === own || loud < 3 || /\p{Ll}|\p{Script=Han}|^\W*$/u.test(prose)) return [];
    const from = prose.search(/\p{L}/u);
    const words = prose.slice(from).trimEnd();
    const at0 = start - sentence.start + from;
    return [{ start: at0, end: at0 + words.length, text: raised(inSmallLetters(words, '')), stops: [] }];
  });
}

/** Words that an advertiser writes large beside his marks: “FREE!!!”. */
const cried =
  /(?:\b(?:FREE|NEW|BIG|SALE|ONLY|BEST|TODAY|MUST|NEVER|STOP|PLEASE|URGENT|VERY|HUGE|EVER|ALWAYS)\b\s*)+(?=[!！]{2})/;

/** The sentence is told in a level voice, and those beside it: each row of marks is one, and the last a full stop. */
const once: Rewriter = ({ passage, sentence }) => {
  const loud = passage.sentences.filter((each) => each === sentence || !joys.test(each.prose.toLowerCase()));
  const edits = loud.flatMap((each) =>
    levelled(each.prose).map((edit) => shift(edit, each.start - sentence.start)),
  );
  return edits.length > 0 ? { title: edits[0]?.text ?? '', edits } : null;
};

function levelled(prose: string): Edit[] {
  // “!!! !”: what stands apart goes, with the space before it.
  if (/^[!！\s]+$/.test(prose)) return [{ start: -1, end: prose.length, text: '', stops: [] }];
  const edits = [...prose.matchAll(/\s*[!！](?:\s*[!！])+/gu)].map((row): Edit => {
    const start = row.index;
    const end = start + row[0].length;
    const mark = row[0].trim().charAt(0);
    // “three (!!!) days”.
    if (prose[start - 1] === '(' && prose[end] === ')')
      return { start: start - (prose[start - 2] === ' ' ? 2 : 1), end: end + 1, text: '', stops: [] };
    // “(it is late!!!)”.
    if (prose[end] === ')') return { start, end, text: '', stops: [] };
    const last = !/[\p{L}\p{N}]/u.test(prose.slice(end));
    return { start, end, text: last && mark === '!' ? '.' : mark, stops: [] };
  });
  const word = cried.exec(prose);
  if (word)
    edits.push({
      start: word.index,
      end: word.index + word[0].length,
      text: word[0].toLowerCase(),
      stops: [],
    });
  return inOrder(edits);
}

export default defineRule({
  id: 'defensive/shouting',
  principle: 'stay-level',
  severity: 'info',
  message: 'This reads as shouting.',
  why: 'Capitals and rows of exclamation marks are heard as a raised voice, whatever the words say.',
  phrasings: [
    { phrases: [], find: capitals, rewrites: [lower] },
    { phrases: [], find: exclamations, rewrites: [once] },
  ],
  examples: [
    {
      bad: '[[BRING YOUR CODE 7AB2 TO THE GATE NOW]].',
      fixed: 'Bring your code 7AB2 to the gate now.',
    },
    { bad: 'So, [[WE ASKED YOU FOR THE PAPERS]].', fixed: 'So, we asked you for the papers.' },
    { bad: '[[I HAVE THE PAPERS NOW]], thank you.', fixed: 'I have the papers now, thank you.' },
    {
      bad: '[[WE SHIP 15% MORE, AND YOU PAY/WAIT LESS]].',
      fixed: 'We ship 15% more, and you pay/wait less.',
    },
    {
      bad: '[[WE SENT YOUR PDF TO THE UK]].',
      fixed: 'We sent your PDF to the UK.',
    },
    { bad: 'The crane is still down[[!!!]]', fixed: 'The crane is still down.' },
    { bad: 'The crane is late[[!!!]] !', fixed: 'The crane is late.' },
    { bad: 'I have waited four ([[!!!]]) days now.', fixed: 'I have waited four days now.' },
    { bad: 'You must see it, and it is FREE[[!!!]]', fixed: 'You must see it, and it is free.' },
    { bad: '[[WE NEED THE PAPERS]]. THE CRANE IS DOWN.', fixed: 'We need the papers. The crane is down.' },
    { good: 'Go to Help > My crane > I STILL NEED HELP.' },
    { bad: '吊车还没到[[！！！！]]', fixed: '吊车还没到！' },
    { good: 'The price is FOB Genoa, USD 40 per SET, MOQ 200.' },
    { good: 'The crane is up!!!' },
    { good: 'See you on Friday!!!' },
    { good: 'Hope to see your office now!!!' },
    { good: 'THANK YOU FOR ALL YOUR HELP' },
    { good: 'ATTACHED: CERTIFICATE OF ORIGIN' },
    { good: 'The stamp says “DO NOT OPEN THE BOX” on both sides.' },
    { good: 'The lid is NOT for ovens.' },
    { good: 'WE DON’T need the papers back.' },
    { good: '9 WEST LANE - 3rd FLOOR, ALBANY, NY 12207 U.S.A.' },
  ],
});
