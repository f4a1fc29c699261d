/** Fenced code, as CommonMark writes it: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */

export interface Fence {
  readonly mark: '`' | '~';
  readonly length: number;
}

/** The fence that a line opens, or null. */
export function readFence(line: string): Fence | null {
  const found = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (found === undefined) return null;
  return { mark: found.startsWith('`') ? '`' : '~', length: found.length };
}

/** Whether a line closes `fence`. */
export function closesFence(line: string, fence: Fence): boolean {
  const words = line.trim();
  if (words.length < fence.length || /^ {4}/.test(line)) return false;
  for (const mark of words) if (mark !== fence.mark) return false;
  return true;
}
