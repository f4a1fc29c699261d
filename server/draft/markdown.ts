/** Reads one block with the Markdown parser: CommonMark with tables, strikethrough and task lists. */
import type { Nodes, Parents } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readDirectives } from './directives';
import type { Directive, Heading } from './draft';
import { maskHtml, maskPhrasing } from './prose';
import type { MaskedPassage, Reading } from './reading';
import type { Span } from './span';

// Autolink literals double the time of a parse and footnotes need the whole draft; addresses are blanked by `prose.ts` instead.
const syntax = combineExtensions([gfmTable(), gfmStrikethrough(), gfmTaskListItem()]);
const trees = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()];

const ours = unified()
  .data('micromarkExtensions', [syntax])
  .data('fromMarkdownExtensions', trees)
  .use(remarkParse)
  .freeze();
// People indent in mail without meaning code.
const theirs = unified()
  .data('micromarkExtensions', [syntax, { disable: { null: ['codeIndented'] } }])
  .data('fromMarkdownExtensions', trees)
  .use(remarkParse)
  .freeze();

/** Reads `content`, a block without quote marks and without a byte order mark. `quoted` for other people's mail. */
export function readMarkdown(content: string, quoted: boolean): Reading {
  const reader = new TreeReader(content);
  reader.visit((quoted ? theirs : ours).parse(content), 'paragraph');
  return reader;
}

class TreeReader implements Reading {
  readonly passages: MaskedPassage[] = [];
  readonly directives: Directive[] = [];
  readonly code: Span[] = [];
  readonly headings: Heading[] = [];
  readonly #content: string;

  constructor(content: string) {
    this.#content = content;
  }

  visit(node: Nodes, kind: 'paragraph' | 'item'): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'paragraph':
        this.#addPhrasing(kind, node, start, end);
        break;
      case 'heading': {
        const prose = this.#addPhrasing('heading', node, start, end);
        this.headings.push({ start, end, level: node.depth, title: prose.replace(/\s+/g, ' ').trim() });
        break;
      }
      case 'tableCell':
        this.#addPhrasing('cell', node, start, end);
        break;
      case 'html': {
        const html = this.#content.slice(start, end);
        this.passages.push({ kind, start, end, masked: maskHtml(html) });
        this.directives.push(...readDirectives(html, start));
        break;
      }
      case 'code':
        this.code.push({ start, end });
        break;
      // Somebody else's words in a list of ours.
      case 'blockquote':
        break;
      default:
        if ('children' in node) {
          const inner = node.type === 'listItem' ? 'item' : kind;
          for (const child of node.children) this.visit(child, inner);
        }
    }
  }

  #addPhrasing(kind: MaskedPassage['kind'], node: Parents, start: number, end: number): string {
    const masked = maskPhrasing(this.#content, node, start, end);
    this.passages.push({ kind, start, end, masked });
    this.#readComments(node);
    return masked;
  }

  /** Comments in the middle of a paragraph. */
  #readComments(node: Parents): void {
    for (const child of node.children) {
      if ('children' in child) this.#readComments(child);
      if (child.type !== 'html' || child.position === undefined) continue;
      const start = child.position.start.offset ?? 0;
      this.directives.push(...readDirectives(this.#content.slice(start, child.position.end.offset), start));
    }
  }
}
