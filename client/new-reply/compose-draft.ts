/** Writes the draft that a reply begins with. Snippets are in VS Code's syntax. */

/** Fields in their order; one whose value is null is left out. The lines end with one blank line's worth of nothing: the fence. */
export function writeFrontMatter(fields: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${writeScalar(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}

/** Quotes what YAML would read as something else than these words. */
function writeScalar(value: string): string {
  const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,'’&/()+-]*[\p{L}\p{M}\p{N}.)])?$/u.test(value);
  return plain ? value : JSON.stringify(value);
}

/** A message with `> ` in front of each line, however long, with the line that says whose words it is where the name is known. */
export function quoteMessage(
  message: string,
  { name, language }: { readonly name: string | null; readonly language: 'en' | 'zh' },
): string {
  const lines = message
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return '';
  const quoted = lines.map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`));
  const attribution = name === null ? [] : [language === 'zh' ? `${name}写道：` : `${name} wrote:`, ''];
  return [...attribution, ...quoted, ''].join('\n');
}

/** The parts of a new draft. Greeting, body and closing are snippets, tab stops of each counted from 1. */
export interface DraftParts {
  readonly frontMatter: string;
  readonly greeting: string;
  /** The template, or null for an empty place to write at. */
  readonly body: string | null;
  readonly closing: string;
  readonly quote: string;
}

/** The whole draft as one snippet: the tab goes from the greeting through the body to the closing and ends where the body does. */
export function composeDraft({ frontMatter, greeting, body, closing, quote }: DraftParts): string {
  // Of an empty draft the first stop is where the writer starts, and the last where they end.
  const [first, middle, last] = renumber([greeting, body ?? '$1', closing]);
  const letter = [first, `${middle}$0`, last].join('\n\n');
  const below = quote === '' ? '' : `\n${escapeSnippet(quote)}`;
  return `${escapeSnippet(frontMatter)}${letter}\n${below}`;
}

/** The snippets with their tab stops counted on from one to the next. */
function renumber(snippets: readonly string[]): string[] {
  let used = 0;
  return snippets.map((snippet) => {
    const offset = used;
    return snippet.replace(/(\\[\s\S])|(\$\{?)(\d+)/g, (whole, escaped, open, stop) => {
      if (escaped !== undefined) return whole;
      // A template may say itself where it ends; the draft ends where its body does.
      if (stop === '0') return open === '$' ? '' : whole;
      used = Math.max(used, offset + Number(stop));
      return `${open}${offset + Number(stop)}`;
    });
  });
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The day of `now` where the writer is, as `2026-05-02`. */
export function writeDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a draft's file may be called, the plain name first: `rahman-2026-05-02.reply.md`, `rahman-2026-05-02-2.reply.md`. */
export function* draftNames(slug: string | null, day: string): Generator<string> {
  const base = `${slug ?? 'reply'}-${day}`;
  yield `${base}.reply.md`;
  for (let count = 2; ; count++) yield `${base}-${count}.reply.md`;
}
