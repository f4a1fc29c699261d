/** Makes the edits of a check from templates, in which `{date}` is a fact that only the writer knows: a tab stop. */
import type { Span } from '../draft/span';
import type { Edit } from '../rules/finding';
import type { Letter } from './letter';

/** Puts a filled template in the place of a stretch of the draft. */
export function replacing({ start, end }: Span, template: string): Edit {
  const stops: Span[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: fact, index } of template.matchAll(/\{([^{}]+)\}/g)) {
    text += template.slice(from, index);
    stops.push({ start: text.length, end: text.length + whole.length });
    text += `[${fact}]`;
    from = index + whole.length;
  }
  return { start, end, text: text + template.slice(from), stops };
}

/** Adds a filled template at an offset. */
export function inserting(at: number, template: string): Edit {
  return replacing({ start: at, end: at }, template);
}

/** Adds a paragraph behind the last words of the body, or behind the greeting when there are none. */
export function addingParagraph(letter: Letter, template: string): Edit {
  const last = letter.body.findLast(({ start }) => letter.closing === null || start < letter.closing.start);
  const lineBreak = letter.text.includes('\r\n') ? '\r\n' : '\n';
  const at = last?.end ?? letter.greeting?.end ?? letter.draft.frontMatter?.end ?? 0;
  const gap = at === 0 || at === letter.draft.frontMatter?.end ? '' : lineBreak.repeat(2);
  return inserting(at, `${gap}${template}`);
}
