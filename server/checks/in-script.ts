/** Writes our own Chinese words in the script of a letter: traditional where the writer writes so. */
import { toScriptOf } from '../words/chinese/script';
import type { Letter } from './letter';

/** Enough to tell the script, in UTF-16 code units. */
const longestSample = 500;
const samples = new WeakMap<Letter, string>();

/** What a template says takes the script of the letter; what is put into it (a name, a figure, a quote) stays as it is written. */
export type Write = (ours: TemplateStringsArray, ...theirs: readonly string[]) => string;

/** A tag for the templates of edits in a Chinese letter. */
export function inScriptOf(letter: Letter): Write {
  return (ours, ...theirs) =>
    ours.map((words, at) => `${inScript(letter, words)}${theirs[at] ?? ''}`).join('');
}

/** Words of ours that come out of a list. */
export function inScript(letter: Letter, words: string): string {
  const sample = samples.get(letter) ?? sampleOf(letter);
  samples.set(letter, sample);
  return toScriptOf(sample, words);
}

/** How our words begin; before there are any, how theirs do. */
function sampleOf({ greeting, body, customer, text }: Letter): string {
  const said = body.length > 0 ? body : customer;
  let sample = greeting ? text.slice(greeting.start, greeting.end) : '';
  for (const { prose } of said) {
    if (sample.length >= longestSample) break;
    sample += prose.slice(0, longestSample);
  }
  return sample;
}
