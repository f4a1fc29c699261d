/** Blanks what is not prose. A masked text is as long as its source, so that an offset into one is an offset into the other. */
import type { Nodes, Parents } from 'mdast';

/** Every code unit but line breaks as a space. */
export function blank(source: string): string {
  return source.replace(/[^\r\n]/g, ' ');
}

/**
 * The prose of `node`'s children, a paragraph's or a cell's, as long as `content.slice(start, end)`: markup, link targets, code,
 * HTML and images blanked.
 */
export function maskPhrasing(content: string, node: Parents, start: number, end: number): string {
  let prose = '';
  let cursor = start;
  const keep = (parent: Parents) => {
    for (const child of parent.children as Nodes[]) {
      if ('children' in child) keep(child);
      if (child.type !== 'text') continue;
      const from = child.position?.start.offset;
      const to = child.position?.end.offset;
      if (from === undefined || to === undefined || from < cursor || to > end) continue;
      prose += blank(content.slice(cursor, from)) + maskCharacters(content.slice(from, to));
      cursor = to;
    }
  };
  keep(node);
  return maskAddresses(prose + blank(content.slice(cursor, end)));
}

/** Blanks the backslash of an escape, and entities. */
function maskCharacters(source: string): string {
  let masked = source;
  if (masked.includes('\\')) masked = masked.replace(/\\([!-/:-@[-`{-~])/g, ' $1');
  if (masked.includes('&'))
    masked = masked.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, blank);
  return masked;
}

/** Blanks comments and tags, and keeps the words between them. */
export function maskHtml(source: string): string {
  let prose = '';
  let at = 0;
  for (;;) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const comment = source.startsWith('<!--', open);
    const close = source.indexOf(comment ? '-->' : '>', comment ? open + 4 : open);
    const end = close < 0 ? source.length : close + (comment ? 3 : 1);
    prose += maskCharacters(source.slice(at, open)) + blank(source.slice(open, end));
    at = end;
  }
  return maskAddresses(prose + maskCharacters(source.slice(at)));
}

const webAddress =
  /(?:\b[a-z][a-z\d+.-]{1,15}:\/\/|\bwww\.)[^\s<>"“”\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/gi;
const trailing = new Set(".,;:!?'’)]");
// Begins at the start of a run alone: tried anew at every letter, a long run would take quadratic time.
const mailAddress = /(?:\bmailto:|(?<![\w.+-]))[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Blanks web and mail addresses; the stop or bracket after one stays. */
export function maskAddresses(prose: string): string {
  let masked = prose;
  if (masked.includes('://') || /www\./i.test(masked)) {
    masked = masked.replace(webAddress, (found) => {
      let end = found.length;
      while (trailing.has(found.charAt(end - 1))) end--;
      return blank(found.slice(0, end)) + found.slice(end);
    });
  }
  return masked.includes('@') ? masked.replace(mailAddress, blank) : masked;
}
