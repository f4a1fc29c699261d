/** Finds every question and request in the customer’s newest message, one by one. */
import type { Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import { isClosing } from '../draft/signature';
import { oneLine } from '../rules/rewriting/fill-template';
import { inSimplified, isChinese } from '../words/chinese/script';
import type { Asked } from './asked';
import { readGreeting } from './greeting';
import type { Letter, Said } from './letter';
import { newestSentences } from './newest-message';
import { findChineseQuestions } from './questions-chinese';
import { findEnglishQuestions } from './questions-english';
import { type Topic, topicOf, topicOfSentence } from './topics';

/** A sentence that is longer than any that was written by hand, in UTF-16 code units. */
const longestSentence = 1200;

/**
 * What the customer asks, in the order of the text. Their greeting and closing, polite formulas, rhetorical questions and what they
 * quote from us are no part of it.
 */
export function questionsOf(letter: Letter): Asked[] {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  const said = newestSentences(letter);
  for (const [at, { sentence, start }] of said.entries()) {
    for (const found of questionsIn(sentence)) {
      const key = `${found.words.toLowerCase()}\n${found.subject}`;
      if (seen.has(key)) continue;
      const topic = found.pointsBack ? topicUpTo(said, at) : found.topic;
      if (isEmpty(topic)) continue;
      asked.push({ ...found, topic, start: start + found.start, end: start + found.end });
      seen.add(key);
    }
  }
  return asked;
}

/** The questions of a sentence, each with the topic of its own words. Offsets from the start of the sentence. */
const questionsIn = remembered(({ prose }: Sentence): readonly Asked[] => {
  if (prose.length > longestSentence || isClosing(prose)) return [];
  const chinese = isChinese(prose);
  const folded = inSimplified(prose);
  const greeting = readGreeting(prose);
  const from = greeting?.end ?? 0;
  const found = (chinese ? findChineseQuestions : findEnglishQuestions)(
    `${' '.repeat(from)}${folded.slice(from)}`,
  );
  return found.map(({ about, ...question }) => {
    const topic = topicOf(about);
    return {
      ...question,
      language: chinese ? 'zh' : 'en',
      words: oneLine(prose.slice(question.start, question.end)).trim(),
      topic,
      pointsBack: pointsBack(topic),
    };
  });
});

/** Subjects that anything may have: “where is it?”, “is it fixed?” */
const ofAnything: ReadonlySet<string> = new Set(['status', 'fault']);

/** “What can be done?”, “is that safe?”, “where do we stand?”: the words alone do not tell what they are about. */
function pointsBack({ subjects, stems }: Topic): boolean {
  return stems.size <= 1 && [...subjects].every((subject) => ofAnything.has(subject));
}

/** Enough words to tell what a sentence points back to. */
const enoughStems = 4;

/** What a sentence and those before it are about, as far back as it takes. */
function topicUpTo(said: readonly Said[], at: number): Topic {
  const subjects = new Set<string>();
  const stems = new Set<string>();
  for (let from = at; from >= 0 && stems.size < enoughStems; from--) {
    const sentence = said[from]?.sentence;
    const topic = sentence && topicOfSentence(sentence);
    for (const subject of topic?.subjects ?? []) subjects.add(subject);
    for (const stem of topic?.stems ?? []) stems.add(stem);
  }
  return { subjects, stems };
}

function isEmpty({ subjects, stems }: Topic): boolean {
  return subjects.size === 0 && stems.size === 0;
}
