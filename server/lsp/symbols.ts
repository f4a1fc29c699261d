/** The outline of a draft: subject, own parts with their headings, quotes with who wrote them, signature. */
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { readHeaderKey } from '../draft/attribution';
import type { Draft } from '../draft/draft';
import { overlaps, type Span } from '../draft/span';
import { familyOf } from '../rules/rule';
import { signalLabels } from '../signals/labels';
import { type Part, type Quote, readParts, type Section } from './parts';
import { toRange } from './ranges';
import type { OpenDraft } from './workspace';

/** VS Code draws an icon for each. */
const kinds = {
  frontMatter: 3,
  field: 7,
  signature: 14,
  words: 15,
  quote: 19,
  signal: 24,
} as const satisfies Record<string, SymbolKind>;

/** An outline entry is a glance, not a paragraph. */
const longestName = 80;

export function documentSymbols({ desk, path, document }: OpenDraft): DocumentSymbol[] {
  const draft = desk.draft(path);
  if (!draft) return [];

  const symbol = (
    name: string,
    kind: SymbolKind,
    span: Span,
    selection: Span,
    children: DocumentSymbol[] = [],
    detail = '',
  ): DocumentSymbol => ({
    name: clip(name) || '…',
    kind,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    ...(detail !== '' && { detail: clip(detail) }),
    ...(children.length > 0 && { children }),
  });

  const sectionSymbol = (section: Section): DocumentSymbol =>
    symbol(
      section.title,
      kinds.words,
      section,
      { start: section.start, end: Math.min(section.headingEnd, section.end) },
      section.sections.map(sectionSymbol),
    );

  const quoteSymbol = (quote: Quote): DocumentSymbol => {
    const line = quote.attribution ?? firstLine(draft.text, quote);
    const name = quote.attribution
      ? attributionName(draft.text, quote.attribution)
      : quote.ours
        ? 'Our earlier words'
        : plain(draft.text, line);
    const children = [...(quote.ours ? [] : signalsIn(quote)), ...quote.quotes.map(quoteSymbol)];
    return symbol(name, kinds.quote, quote, line, children, quote.ours ? 'we' : '');
  };

  const signals = desk.check(path).filter(({ zone }) => zone === 'customer');
  const signalsIn = (quote: Quote): DocumentSymbol[] =>
    signals
      .filter((signal) => overlaps(signal, quote) && !quote.quotes.some((inner) => overlaps(signal, inner)))
      .map((signal) => {
        const { reading } = signalLabels(familyOf(signal.rule), signal.message);
        return symbol(reading, kinds.signal, signal, signal, [], plain(draft.text, signal));
      });

  const partSymbols = (part: Part): DocumentSymbol[] => {
    switch (part.kind) {
      case 'front-matter':
        return [frontMatterSymbol(draft, part)];
      case 'own': {
        const line = firstLine(draft.text, part);
        const children = part.sections.map(sectionSymbol);
        return [symbol(plain(draft.text, line), kinds.words, part, line, children)];
      }
      case 'thread':
        return part.quotes.map(quoteSymbol);
      case 'signature':
        return [symbol('Signature', kinds.signature, part, firstLine(draft.text, part))];
    }
  };

  const frontMatterSymbol = ({ frontMatter }: Draft, part: Span): DocumentSymbol => {
    const fields = frontMatter?.fields ?? {};
    const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : '');
    const children = Object.entries(frontMatter?.places ?? {})
      .sort(([, a], [, b]) => a.start - b.start)
      .map(([key, place]) => symbol(key, kinds.field, place, place, [], detailOf(fields[key])));
    return symbol(
      text('subject') || 'Front matter',
      kinds.frontMatter,
      part,
      firstLine(draft.text, part),
      children,
      text('stage'),
    );
  };

  return readParts(draft).flatMap(partSymbols);
}

function detailOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return typeof value === 'string' ? value : '';
}

/** Who wrote: the sender of a header block, else all of "On Friday, Karim wrote:", which may be wrapped. Addresses are left out. */
function attributionName(text: string, span: Span): string {
  const lines = text.slice(span.start, span.end).split(/\r\n|\r|\n/);
  const sender = lines.find((line) => readHeaderKey(line.replace(/^[\s>]+/, '')) === 'from');
  return tidy((sender ?? lines.join('\n')).replace(/<[^<>]*>/g, ''));
}

/** The first line that holds words. */
function firstLine(text: string, { start, end }: Span): Span {
  const found = /[^\s>][^\r\n]*/.exec(text.slice(start, end));
  if (!found) return { start, end: start };
  return { start: start + found.index, end: start + found.index + found[0].length };
}

function plain(text: string, { start, end }: Span): string {
  return tidy(text.slice(start, end));
}

/** Words as a name: without quote marks, heading marks and emphasis. */
function tidy(words: string): string {
  return words
    .replace(/^[\s>#-]+/gm, '')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function clip(name: string): string {
  if (name.length <= longestName) return name;
  // Half a surrogate pair is no character.
  const start = name.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()}…`;
}
