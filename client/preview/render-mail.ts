/** Renders a draft as the mail its customer will see. */
import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { type MailLine, readMailLines } from './mail-lines';

/**
 * The mail as HTML that is safe to show: subject first, then the body without front matter and comments. Elements that start a
 * line carry its zero-based number in the draft as `data-line`. Never throws; a mail that cannot be rendered is shown as typed.
 */
export function renderMail(draft: string): string {
  const { frontMatter, lines } = readMailLines(draft);
  const text = lines.map((line) => line.text).join('\n');
  if (tooDeep.test(text)) return showAsTyped(text);
  try {
    const tree = toHtml.runSync(toHtml.parse(text));
    placeLines(tree, lines);
    addSubject(tree, readSubject(frontMatter));
    return toHtml.stringify(tree);
  } catch {
    return showAsTyped(text);
  }
}

/** A hundred quotes or lists on one line: nobody's mail, and slower with every level until the parser's stack ends. */
const tooDeep = /^(?: {0,3}(?:>|[*+-] |\d{1,9}[.)] )){100}/m;

function showAsTyped(text: string): string {
  return toHtml.stringify({ type: 'root', children: [{ ...span(text), tagName: 'pre' }] });
}

const toHtml = unified()
  .use(remarkParse)
  // Between figures a single tilde is a range: "5~7 days, 8~10 pieces".
  .use(remarkGfm, { singleTilde: false })
  .use(remarkBreaks)
  .use(readAsMail)
  .use(remarkRehype, {
    // Nothing is fetched, so a picture is shown by its words.
    handlers: { image: (_state, node: { alt?: string | null; url: string }) => span(node.alt || node.url) },
  })
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: defaultSchema.tagNames?.filter((name) => name !== 'img') ?? [],
    // Code is not coloured, so the name of its language would only carry the writer's characters into an attribute.
    attributes: { ...defaultSchema.attributes, code: [] },
  })
  .use(rehypeStringify);

/**
 * Switches off what Markdown reads into a mail that its writer did not mean: a line above `--` is a name above a signature, no
 * heading, an indented line is no code, and `<name>` is a word, no tag.
 */
function readAsMail(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({
    disable: { null: ['setextUnderline', 'codeIndented', 'htmlFlow', 'htmlText'] },
  });
}

const lineStarts = new Set([
  'p',
  'li',
  'blockquote',
  'pre',
  'table',
  'tr',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function placeLines(tree: Root, lines: readonly MailLine[]): void {
  visit(tree, 'element', (node) => {
    const line = node.position && lines[node.position.start.line - 1]?.line;
    if (line !== undefined && lineStarts.has(node.tagName)) node.properties.dataLine = line;
  });
}

function readSubject(frontMatter: string): string {
  const subject: unknown = parseDocument(frontMatter, { logLevel: 'silent' }).get('subject');
  return typeof subject === 'string' || typeof subject === 'number' ? String(subject) : '';
}

function addSubject(tree: Root, subject: string): void {
  if (subject === '') return;
  tree.children.unshift({
    type: 'element',
    tagName: 'h1',
    properties: { className: ['subject'] },
    children: [{ type: 'text', value: subject }],
  });
}

function span(value: string) {
  return {
    type: 'element' as const,
    tagName: 'span',
    properties: {},
    children: [{ type: 'text' as const, value }],
  };
}
