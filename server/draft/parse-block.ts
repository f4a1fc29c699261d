/** Parses one block of a draft: its passages, sentences, directives, code and headings. */
import type { Nodes, Parents } from 'mdast';
import { readDirectives } from './directives';
import type { Block, Directive, Heading, Passage, Zone } from './draft';
import { isPlain, parseMarkdown } from './markdown';
import { maskAddresses, maskHtml, maskPhrasing } from './prose';
import { asUnquoted, stripQuoteMarks, type Unquoted } from './quote-marks';
import { splitSentences } from './sentences';
import type { Span } from './span';

/** The block of a zone's `text`. A function of both alone, so that its result can be kept for as long as they stay the same. */
export function parseBlock(zone: Zone, text: string): Block {
  if (zone === 'own') return readWords(zone, text, asUnquoted(text));
  if (zone === 'customer' || zone === 'earlier') return readWords(zone, text, stripQuoteMarks(text));
  const code = zone === 'code' ? [{ start: 0, end: text.length }] : [];
  return { zone, text, passages: [], directives: [], code, headings: [] };
}

function readWords(zone: Zone, text: string, source: Unquoted): Block {
  const reader = new BlockReader(zone, source);
  reader.read();
  const { passages, directives, code, headings } = reader;
  return { zone, text, passages, directives, code, headings };
}

class BlockReader {
  readonly passages: Passage[] = [];
  readonly directives: Directive[] = [];
  readonly code: Span[] = [];
  readonly headings: Heading[] = [];
  /** What the parser sees; a byte order mark is a space, for the parser would skip it and count every offset after it short. */
  readonly #content: string;

  constructor(
    readonly zone: Zone,
    readonly source: Unquoted,
  ) {
    const { content } = source;
    this.#content = content.startsWith('\ufeff') ? ` ${content.slice(1)}` : content;
  }

  read(): void {
    const content = this.#content;
    if (isPlain(content)) this.#addPassage('paragraph', 0, maskAddresses(content));
    else this.#visit(parseMarkdown(content, this.zone !== 'own'), 'paragraph');
  }

  #visit(node: Nodes, kind: 'paragraph' | 'item'): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'paragraph':
        this.#addPassage(kind, start, maskPhrasing(this.#content, node, start, end));
        this.#readComments(node);
        break;
      case 'heading': {
        const prose = maskPhrasing(this.#content, node, start, end);
        const title = prose.replace(/\s+/g, ' ').trim();
        this.headings.push({ ...this.source.toSource({ start, end }), level: node.depth, title });
        this.#addPassage('heading', start, prose);
        this.#readComments(node);
        break;
      }
      case 'tableCell':
        this.#addPassage('cell', start, maskPhrasing(this.#content, node, start, end));
        this.#readComments(node);
        break;
      case 'html':
        this.#addPassage(kind, start, maskHtml(this.#content.slice(start, end)));
        this.#addDirectives(start, end);
        break;
      case 'code':
        this.code.push(this.source.toSource({ start, end }));
        break;
      // Somebody else's words in a list of ours.
      case 'blockquote':
        break;
      default:
        if ('children' in node) {
          const inner = node.type === 'listItem' ? 'item' : kind;
          for (const child of node.children) this.#visit(child, inner);
        }
    }
  }

  /** Comments in the middle of a paragraph. */
  #readComments(node: Parents): void {
    for (const child of node.children) {
      if ('children' in child) this.#readComments(child);
      const position = child.type === 'html' ? child.position : undefined;
      if (position !== undefined) this.#addDirectives(position.start.offset ?? 0, position.end.offset ?? 0);
    }
  }

  #addDirectives(start: number, end: number): void {
    if (this.zone !== 'own') return;
    this.directives.push(...readDirectives(this.#content.slice(start, end), start));
  }

  /** Adds a passage unless it holds no words. `masked` is as long as the content that it stands for, from `start` on. */
  #addPassage(kind: Passage['kind'], start: number, masked: string): void {
    const span = this.source.toSource({ start, end: start + masked.length });
    const prose = this.source.expand(masked, start);
    const sentences = splitSentences(prose).map((sentence) => ({
      start: span.start + sentence.start,
      end: span.start + sentence.end,
      prose: prose.slice(sentence.start, sentence.end),
    }));
    const first = sentences[0];
    const last = sentences.at(-1);
    if (first === undefined || last === undefined) return;
    this.passages.push({ kind, start: first.start, end: last.end, sentences });
  }
}
