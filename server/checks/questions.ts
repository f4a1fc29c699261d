/** Finds every question and request in the customer’s newest message, one by one. */
import type { Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import { isClosing } from '../draft/signature';
import { oneLine } from '../rules/rewriting/fill-template';
import { inSimplified, isChinese } from '../words/chinese/script';
import type { Asked } from './asked';
import { readGreeting } from './greeting';
import type { Letter } from './letter';
import { newestSentences } from './newest-message';
import { findChineseQuestions } from './questions-chinese';
import { findEnglishQuestions } from './questions-english';
import { type Topic, topicOf } from './topics';

/** A sentence that is longer than any that was written by hand, in UTF-16 code units. */
const longestSentence = 1200;

/** A question as its sentence tells it. Offsets from the start of the sentence. */
interface FoundQuestion extends Omit<Asked, 'topic'> {
  /** Empty when the words alone do not tell what they are about. */
  readonly topic: Topic;
}

/**
 * What the customer asks, in the order of the text. Their greeting and closing, polite formulas, rhetorical questions and what they
 * quote from us are no part of it. A question that only points back (“Is that possible?”) is about the sentence before it.
 */
export function questionsOf(letter: Letter): Asked[] {
  const asked: Asked[] = [];
  const seen = new Set<string>();
  let before: Sentence | null = null;
  for (const { sentence, start } of newestSentences(letter)) {
    for (const found of questionsIn(sentence)) {
      const key = `${found.words.toLowerCase()}\n${found.subject}`;
      if (seen.has(key)) continue;
      const topic = isEmpty(found.topic) ? topicAround(sentence, before) : found.topic;
      if (isEmpty(topic)) continue;
      asked.push({ ...found, topic, start: start + found.start, end: start + found.end });
      seen.add(key);
    }
    before = sentence;
  }
  return asked;
}

const questionsIn = remembered(({ prose }: Sentence): readonly FoundQuestion[] => {
  if (prose.length > longestSentence || isClosing(prose)) return [];
  const chinese = isChinese(prose);
  const folded = inSimplified(prose);
  const greeting = readGreeting(prose);
  const from = greeting?.end ?? 0;
  const found = (chinese ? findChineseQuestions : findEnglishQuestions)(
    `${' '.repeat(from)}${folded.slice(from)}`,
  );
  return found.map(({ about, ...question }) => ({
    ...question,
    language: chinese ? 'zh' : 'en',
    words: oneLine(prose.slice(question.start, question.end)).trim(),
    topic: topicOf(about),
  }));
});

/** What a sentence is about, or else the one before it. */
function topicAround(sentence: Sentence, before: Sentence | null): Topic {
  const topic = topicOfSentence(sentence);
  return isEmpty(topic) && before ? topicOfSentence(before) : topic;
}

const topicOfSentence = remembered(({ prose }: Sentence) => topicOf(prose));

function isEmpty({ subjects, stems }: Topic): boolean {
  return subjects.size === 0 && stems.size === 0;
}
