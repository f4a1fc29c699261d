/** Whether a letter speaks of something already, in whatever form. */
import type { Letter } from './letter';

const small = /^(?:the|and|for|with|from|our|your|their|this|that|very|good|new|old|all|day|days|of)$/i;

/** Whether a word of weight of a text stands in our words. */
export function speaksOf({ body, greeting, closing, text }: Letter, topic: string): boolean {
  const own = [
    ...body.map(({ prose }) => prose),
    greeting ? text.slice(greeting.start, greeting.end) : '',
    closing ? text.slice(closing.start, closing.end) : '',
  ]
    .join(' ')
    .toLowerCase();
  if (/\p{Script=Han}/u.test(topic)) return pairsOf(topic).some((pair) => own.includes(pair));
  const said = new Set((own.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
  return (topic.match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => !small.test(word) && said.has(stem(word)));
}

/** Every two characters that stand side by side: “新店开业” is spoken of by “开业”. */
function pairsOf(topic: string): string[] {
  return (topic.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{L}{3})(?:ies|es|s|ing|y)$/u, '');
}
