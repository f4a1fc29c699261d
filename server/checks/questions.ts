/** Finds every question and request in the customer’s newest message, one by one. */

import { isClosing } from '../draft/signature';
import { oneLine } from '../rules/fill-template';
import { isChinese, toSimplified } from '../words/chinese/script';
import type { Asked } from './asked';
import { readGreeting } from './greeting';
import type { Letter, Said } from './letter';
import { newestSentences } from './newest-message';
import { findChineseQuestions } from './questions-chinese';
import { findEnglishQuestions } from './questions-english';
import { type Topic, topicOf } from './topics';

/** A sentence that is longer than any that was written by hand, in UTF-16 code units. */
const longestSentence = 1200;

/**
 * What the customer asks, in the order of the text. Their greeting and closing, polite formulas, rhetorical questions and what they
 * quote from us are no part of it. A question that only points back (“Is that possible?”) is about the sentence before it.
 */
export function questionsOf(letter: Letter): Asked[] {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  let before: Said | null = null;
  for (const said of newestSentences(letter)) {
    for (const each of questionsIn(said, before)) {
      const key = `${each.words.toLowerCase()}\n${each.subject}`;
      if (!seen.has(key)) asked.push(each);
      seen.add(key);
    }
    before = said;
  }
  return asked;
}

function questionsIn({ prose, start }: Said, before: Said | null): Asked[] {
  if (prose.length > longestSentence || isClosing(prose)) return [];
  const chinese = isChinese(prose);
  const folded = chinese ? prose.replace(/\p{Script=Han}/gu, toSimplified) : prose;
  const greeting = readGreeting(prose);
  const from = greeting?.end ?? 0;
  const found = (chinese ? findChineseQuestions : findEnglishQuestions)(
    `${' '.repeat(from)}${folded.slice(from)}`,
  );
  return found.flatMap(({ about, ...place }) => {
    const topic = [about, prose, before?.prose ?? ''].map(topicOf).find((each) => !isEmpty(each));
    if (!topic) return [];
    return [
      {
        kind: place.kind,
        wanted: place.wanted,
        subject: place.subject,
        language: chinese ? ('zh' as const) : ('en' as const),
        words: oneLine(prose.slice(place.start, place.end)).trim(),
        topic,
        start: start + place.start,
        end: start + place.end,
      },
    ];
  });
}

function isEmpty({ subjects, stems }: Topic): boolean {
  return subjects.size === 0 && stems.size === 0;
}
