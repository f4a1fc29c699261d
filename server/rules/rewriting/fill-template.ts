/** Fills the template of a rewrite with what its phrase matched; `rewrites.ts` tells the notation. */
import type { Passage } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { isChinese, toScriptOf } from '../../words/chinese/script';
import { agree, formOf, inflect } from '../../words/english/inflect';
import { type Match, spanOf, type TokenRange } from '../../words/match';
import type { Edit } from '../finding';
import { capitalised, opens, uncapitalised } from './fit-words';

/** Words for a rewrite, which have no place yet. */
export type Filled = Pick<Edit, 'text' | 'stops'>;

const holes = /\{([^{}]+)\}|<([a-z ]+)([:@])([a-z]+)>|\$([a-z]+)/g;

/** Fills a template from a match; null when it names something the phrase did not match. */
export function fill(match: Match, template: string): Filled | null {
  let text = '';
  let from = 0;
  const stops: Span[] = [];
  const sample = sampleOf(match.passage);
  const as = speakerOf(match);
  const alike = inclusive.test(template);
  const familiar = isChinese(template) && /[你妳]/.test(sample) && !/[您贵貴阁閣]/.test(sample);
  const ours = (words: string): string => {
    if (familiar) return toScriptOf(sample, words.replaceAll('您', '你'));
    return toScriptOf(sample, alike ? words : spokenBy(as, words));
  };
  for (const hole of template.matchAll(holes)) {
    const [whole, stop, verb, how, agreeing, capture] = hole;
    text += ours(template.slice(from, hole.index));
    from = hole.index + whole.length;
    if (stop !== undefined) {
      const name = toScriptOf(sample, stop);
      stops.push({ start: text.length, end: text.length + name.length + 2 });
      text += `[${name}]`;
      continue;
    }
    const name = agreeing ?? capture ?? '';
    const range = match.captures[name];
    if (!range) return null;
    const written = oneLine(sourceOf(match, range));
    // “Pay the fee” is “please pay the fee”.
    const begins = opens(match, range) || (name === 'v' && text.endsWith('please '));
    const words = /[a-z],? $/i.test(text) && begins ? uncapitalised(written) : written;
    // “It’s not broken”: what is short stands close.
    if (verb === undefined) text = /^['’]/.test(words) ? text.trimEnd() + words : text + words;
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

// “We can look at it together”: the reader is meant as well.
const inclusive =
  /\b(?:together|let us(?! (?:know|have)\b)|shall we|could we|may we|both|between us|each other)\b/i;

/** Whether the writer says “I” or “we” in the sentence; null where both, or neither. */
function speakerOf({ tokens, passage }: Match): 'I' | 'we' | null {
  const single = tokens.some(
    ({ text }, at) =>
      /^(i|me|mine|myself)$/.test(text) || (text === 'my' && !houses.test(tokens[at + 1]?.text ?? '')),
  );
  const plural = tokens.some(({ text }) => /^(we|us|our|ours|ourselves)$/.test(text));
  if (single !== plural) return single ? 'I' : 'we';
  // “It has no rust. I can bring it”: the sentences around tell who speaks.
  const around = passage.sentences.map(({ prose }) => prose).join(' ');
  return !single &&
    /\b(?:I|me)\b|\bi (?:can|will|have|am)\b/.test(around) &&
    !/\b(?:we|us|our)\b/i.test(around)
    ? 'I'
    : null;
}

const houses = /^(colleagues?|team|boss|manager|director|company|people|office|shop)$/;

const asOne: Readonly<Record<string, string>> = {
  we: 'I',
  us: 'me',
  'in our view': 'in my view',
  'our best': 'my best',
  'our apologies': 'my apologies',
  'our sincere apologies': 'my sincere apologies',
  'we are': 'I am',
  'we were': 'I was',
};
const asMany: Readonly<Record<string, string>> = {
  i: 'we',
  me: 'us',
  'in my view': 'in our view',
  'my best': 'our best',
  'i am': 'we are',
  'i was': 'we were',
};

/** In the person that the writer speaks in. */
function spokenBy(speaker: 'I' | 'we' | null, words: string): string {
  if (speaker === null) return words;
  const [pattern, table] =
    speaker === 'I'
      ? // “Each of us” are the writer and the reader.
        [
          /\b(?:we (?:are|were)|in our view|our (?:best|(?:sincere )?apologies)|we|(?<!each of )us)\b/gi,
          asOne,
        ]
      : [/\b(?:I am(?! afraid)|I was|in my view|my best|I(?! am afraid)|me)\b/g, asMany];
  return words.replace(pattern, (word, at: number) => {
    const said = table[word.toLowerCase()] ?? word;
    const begins = at === 0 && /^\p{Lu}/u.test(word) && /[.?!]$/.test(words);
    return begins || /^(?:We|Us|In)\b/.test(word) ? capitalised(said) : said;
  });
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

/** The words of a range as written, without markup. */
function sourceOf(match: Match, range: TokenRange): string {
  const { start, end } = spanOf(match.tokens, range);
  return match.sentence.prose.slice(start, end);
}

/** Without line breaks and double spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
