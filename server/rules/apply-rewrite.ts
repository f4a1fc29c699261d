/** Applies a rewrite to the text it was made for. */
import type { Rewrite } from './finding';

/** @returns the text with the rewrite’s edits made; missing facts stay in brackets. */
export function applyRewrite(text: string, rewrite: Pick<Rewrite, 'edits'>): string {
  let result = '';
  let from = 0;
  for (const edit of rewrite.edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
