/** Parses one block of a draft: its passages, sentences, directives, code and headings. */
import type { Block, Passage, Zone } from './draft';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';
import { asUnquoted, stripQuoteMarks, type Unquoted } from './quote-marks';
import type { MaskedPassage } from './reading';
import { splitSentences } from './sentences';
import type { Span } from './span';

/** The block of a zone's `text`. A function of both alone, so that its result can be kept for as long as they stay the same. */
export function parseBlock(zone: Zone, text: string): Block {
  if (zone === 'own') return readWords(zone, text, asUnquoted(text));
  if (zone === 'customer' || zone === 'earlier') return readLater(zone, text);
  const code = zone === 'code' ? [{ start: 0, end: text.length }] : [];
  return { zone, text, passages: [], directives: [], code, headings: [] };
}

/** What is quoted is read when somebody asks for it: the ledger of thousands of drafts never does. */
function readLater(zone: Zone, text: string): Block {
  let block: Block | null = null;
  const read = (): Block => {
    block ??= readWords(zone, text, stripQuoteMarks(text));
    return block;
  };
  return {
    zone,
    text,
    get passages() {
      return read().passages;
    },
    directives: [],
    get code() {
      return read().code;
    },
    get headings() {
      return read().headings;
    },
  };
}

function readWords(zone: Zone, text: string, source: Unquoted): Block {
  const place = <T extends Span>(part: T): T => ({ ...part, ...source.toSource(part) });
  // The parser would skip a byte order mark and count every offset after it short.
  const content = source.content.startsWith('\ufeff') ? ` ${source.content.slice(1)}` : source.content;
  const plain = readPlain(content);
  const reading = plain ?? readMarkdown(content, zone !== 'own');
  const passages: Passage[] = [];
  for (const masked of reading.passages) {
    const passage = cutPassage(source, masked);
    if (passage !== null) passages.push(passage);
  }
  return {
    zone,
    text,
    passages,
    // A comment in somebody else's words switches nothing off.
    directives: zone === 'own' ? reading.directives.map(place) : [],
    code: reading.code.map(place),
    headings: reading.headings.map(place),
  };
}

/** The passage with its sentences in the source's offsets, or null when it holds no words. */
function cutPassage(source: Unquoted, { kind, start, end, masked }: MaskedPassage): Passage | null {
  const offset = source.toSource({ start, end }).start;
  const prose = source.expand(masked, start);
  const sentences = splitSentences(prose).map((sentence) => ({
    start: offset + sentence.start,
    end: offset + sentence.end,
    prose: prose.slice(sentence.start, sentence.end),
  }));
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return null;
  return { kind, start: first.start, end: last.end, sentences };
}
