/** Cuts the lines of a draft into the pieces that are parsed alone. */
import type { Zone } from './draft';
import { closesFence, type Fence, readFence } from './fence';
import type { Span } from './span';
import type { MailLine } from './zone-lines';

/** Where a block stands, without the line break after it. Absolute offsets. */
export interface BlockFrame extends Span {
  readonly zone: Zone;
}

/**
 * Runs of lines of one zone and quote depth, cut at blank lines where Markdown starts anew: not inside a fence or a comment, and
 * not before an indented line, which continues a list.
 */
export function frameBlocks(text: string, lines: readonly MailLine[]): BlockFrame[] {
  const frames: BlockFrame[] = [];
  let first: MailLine | null = null;
  let last: MailLine | null = null;
  let afterBlank = false;
  let fence: Fence | null = null;
  let inComment = false;
  const flush = () => {
    if (first !== null && last !== null) frames.push({ zone: first.zone, start: first.start, end: last.end });
    first = null;
    fence = null;
    inComment = false;
  };
  for (const line of lines) {
    if (line.blank) {
      afterBlank = true;
      continue;
    }
    const opened: MailLine | null = first;
    if (opened !== null) {
      const sameRun = line.zone === opened.zone && (line.depth === opened.depth || line.zone === 'code');
      const open = fence !== null || inComment || line.zone === 'code';
      if (!sameRun || (afterBlank && !open && !isIndented(text, line))) flush();
    }
    afterBlank = false;
    first ??= line;
    last = line;
    const mark = text.charCodeAt(line.body);
    if (fence !== null) {
      if (closesFence(text.slice(line.body, line.end), fence)) fence = null;
    } else if (inComment) {
      inComment = !text.slice(line.body, line.end).includes('-->');
    } else if (mark === 96 || mark === 126 || mark === 32) {
      fence = readFence(text.slice(line.body, line.end));
    } else if (mark === 60) {
      const words = text.slice(line.body, line.end);
      inComment = words.startsWith('<!--') && !words.includes('-->');
    }
  }
  flush();
  return frames;
}

function isIndented(text: string, line: MailLine): boolean {
  return text.startsWith('  ', line.body) || text.startsWith('\t', line.body);
}
