/** The lines of a draft that the customer will see, each with its place in the draft. */

/** One line of the mail. A line put in to end a quote has the place of the line that follows it. */
export interface MailLine {
  readonly text: string;
  /** Zero-based line of the draft. */
  readonly line: number;
}

export interface MailSource {
  /** The YAML between the front matter's marks; empty when there is none. */
  readonly frontMatter: string;
  readonly lines: readonly MailLine[];
}

/** Takes a draft apart: front matter aside, comments out, quotes ended where their marks end. Never throws. */
export function readMailLines(draft: string): MailSource {
  const all = draft
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((text, line) => ({ text, line }));
  const isMark = ({ text }: MailLine) => /^---[ \t]*$/.test(text);
  const end = all.findIndex((line, index) => index > 0 && isMark(line));
  // Front matter that is never closed is text like any other: better a strange mail than a missing one.
  const hasFrontMatter = end > 0 && all.slice(0, 1).some(isMark);
  return {
    frontMatter: hasFrontMatter
      ? all
          .slice(1, end)
          .map(({ text }) => text)
          .join('\n')
      : '',
    lines: endQuotes(removeComments(hasFrontMatter ? all.slice(end + 1) : all)),
  };
}

/** Removes HTML comments outside code; a line that held nothing else goes with them, one that is never closed stays. */
function removeComments(lines: readonly MailLine[]): MailLine[] {
  const lastEnd = lines.findLastIndex(({ text }) => text.includes('-->'));
  const kept: MailLine[] = [];
  let open = false;
  let fence = '';
  lines.forEach(({ text, line }, index) => {
    const mark = open ? '' : (/^[ >]*(`{3,}|~{3,})/.exec(text)?.[1] ?? '');
    if (fence !== '' || mark !== '') {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      kept.push({ text, line });
      return;
    }
    const began = open;
    let rest = '';
    let at = 0;
    let ticks = 0;
    while (at < text.length) {
      if (open) {
        const end = text.indexOf('-->', at);
        open = end === -1;
        at = open ? text.length : end + 3;
        continue;
      }
      const start = text.indexOf('<!--', at);
      const before = text.slice(at, start === -1 ? undefined : start);
      rest += before;
      if (start === -1) break;
      ticks += before.split('`').length - 1;
      const inCode = ticks % 2 === 1 && text.includes('`', start);
      open = !inCode && (index < lastEnd || text.includes('-->', start));
      if (!open) rest += '<!--';
      at = start + 4;
    }
    if ((rest === text && !began) || rest.trim() !== '') kept.push({ text: rest, line });
  });
  return kept;
}

/** How many quote marks a line starts with. */
function quoteDepth(text: string): number {
  const marks = /^ {0,3}(?:> ?)+/.exec(text)?.[0] ?? '';
  return marks.split('>').length - 1;
}

/**
 * Ends each quote where its marks end. Markdown lets a quoted paragraph run on into an unmarked line, but in a mail that line
 * is the writer's answer.
 */
function endQuotes(lines: readonly MailLine[]): MailLine[] {
  let above = 0;
  return lines.flatMap((line) => {
    const depth = quoteDepth(line.text);
    const ends = depth < above && line.text.trim() !== '';
    above = depth;
    return ends ? [{ text: '> '.repeat(depth), line: line.line }, line] : [line];
  });
}
