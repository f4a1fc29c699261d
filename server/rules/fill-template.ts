/** Fills the template of a rewrite with what its phrase matched; `rewrites.ts` tells the notation. */
import type { Passage } from '../draft/draft';
import type { Span } from '../draft/span';
import { toScriptOf } from '../words/chinese/script';
import { agree, formOf, inflect } from '../words/english/inflect';
import { type Match, spanOf, type TokenRange } from '../words/match';
import type { Edit } from './finding';
import { opens, uncapitalised } from './fit-words';

/** Words for a rewrite, which have no place yet. */
export type Filled = Pick<Edit, 'text' | 'stops'>;

const holes = /\{([^{}]+)\}|<([a-z ]+)([:@])([a-z]+)>|\$([a-z]+)/g;

/** Fills a template from a match; null when it names something the phrase did not match. */
export function fill(match: Match, template: string): Filled | null {
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

/** The words of a range as written, without markup. */
function sourceOf(match: Match, range: TokenRange): string {
  const { start, end } = spanOf(match.tokens, range);
  return match.sentence.prose.slice(start, end);
}

/** Without line breaks and double spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
