/** Whether a letter speaks of something already, in whatever form. */
import { remembered } from '../draft/remember';
import type { Letter } from './letter';

const small = /^(?:the|and|for|with|from|our|your|their|this|that|very|good|new|old|all|day|days|of)$/i;

/** Our words, read once for all topics. */
interface OwnWords {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** Whether a word of weight of a topic stands in our words. */
export function speaksOf(letter: Letter, topic: string): boolean {
  const own = ownWords(letter);
  if (/\p{Script=Han}/u.test(topic)) return pairsOf(topic).some((pair) => own.text.includes(pair));
  const words = topic.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.some((word) => !small.test(word) && own.stems.has(stem(word)));
}

const ownWords = remembered(({ body, greeting, closing, text }: Letter): OwnWords => {
  const around = [greeting, closing].map((span) => (span ? text.slice(span.start, span.end) : ''));
  const own = [...body.map(({ prose }) => prose), ...around].join(' ').toLowerCase();
  return { text: own, stems: new Set((own.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)) };
});

/** Every two characters that stand side by side: “新店开业” is spoken of by “开业”. */
function pairsOf(topic: string): string[] {
  return (topic.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{L}{3})(?:ies|es|s|ing|y)$/u, '');
}
