/** Takes a sentence out of a letter, with the gap that it would leave. */
import type { Edit } from '../rules/finding';
import type { Letter, Said } from './letter';

/** The edit, or null when nothing would be left to say. */
export function leavingOut({ body, text }: Letter, said: Said): Edit | null {
  if (body.length < 2) return null;
  const alone = said.passage.sentences.length === 1;
  let { start, end } = said;
  if (alone) {
    // The paragraph goes with the blank line behind it.
    while (/\s/.test(text.charAt(end))) end++;
    if (end === text.length) while (/\s/.test(text.charAt(start - 1)) && start > 0) start--;
  } else {
    while (/[ \t]/.test(text.charAt(end))) end++;
    // The last sentence of its line goes with the space before it.
    if (/^(?:[\r\n]|$)/.test(text.slice(end, end + 1)))
      while (/[ \t]/.test(text.charAt(start - 1)) && start > 0) start--;
  }
  return { start, end, text: '', stops: [] };
}
