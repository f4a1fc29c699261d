/** A draft as a letter: who is greeted, what is said, how it ends, and what the customer said. What the checks of the whole draft read. */
import type { Block, Draft, Passage, PlacedBlock, Sentence } from '../draft/draft';
import { type Span, shift } from '../draft/span';
import { type Deal, isDeal, isStage, type Stage } from '../draft/stage';
import { writtenLines } from '../draft/written-lines';
import type { Commitment } from '../facts/commitment';
import type { Customer } from '../facts/customer';
import type { Policy } from '../facts/policy';
import type { Finding } from '../rules/finding';
import { isChinese } from '../words/chinese/script';
import { type Greeting, readGreeting } from './greeting';

/** One sentence. Absolute offsets. */
export interface Said extends Span {
  /** As long as its source, with all that is not prose blanked. */
  readonly prose: string;
  /** The same object in the next version of the draft, as long as its block stays. */
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly block: Block;
}

export interface Letter {
  readonly path: string;
  readonly draft: Draft;
  readonly text: string;
  /** The language of our words; until there are any, of the customer’s. */
  readonly language: 'en' | 'zh';
  /** How we greet. Absolute offsets, as everywhere in a letter. */
  readonly greeting: Greeting | null;
  /** What we say between the greeting and the closing, and below it in a postscript, in order. */
  readonly body: readonly Said[];
  /** The closing formula: “Best regards,”. */
  readonly closing: Span | null;
  /** The lines below the closing that say who wrote. */
  readonly signature: Span | null;
  /** All sentences of the customer, in order; their greeting and closing are among them. */
  readonly customer: readonly Said[];
  /** What the customer’s words may mean. */
  readonly signals: readonly Finding[];
  readonly stage: Stage | null;
  readonly deal: Deal | null;
  /** The stage that the latest other draft to this customer names. */
  readonly earlierStage: EarlierStage | null;
  /** The customer’s file in the book, or null. */
  readonly book: Customer | null;
  /** What the customer book calls its customers. */
  readonly slugs: readonly string[];
  /** The whole customer book, `book` among it: one array for all letters that stand beside the same book. */
  readonly customers: readonly Customer[];
  /** What this letter commits us to. */
  readonly commitments: readonly Commitment[];
  /** What other drafts to this customer commit us to, the oldest first. */
  readonly earlier: readonly Commitment[];
  /** `YYYY-MM-DD`, or null where no day is known. */
  readonly today: string | null;
  readonly policy: Policy;
}

export interface EarlierStage {
  readonly stage: Stage;
  /** The draft that names it. */
  readonly path: string;
}

/** What a letter stands in. */
export interface Surroundings {
  readonly path: string;
  readonly signals: readonly Finding[];
  readonly earlierStage: EarlierStage | null;
  readonly book: Customer | null;
  readonly slugs: readonly string[];
  readonly customers: readonly Customer[];
  readonly commitments: readonly Commitment[];
  readonly earlier: readonly Commitment[];
  readonly today: string | null;
  readonly policy: Policy;
}

/** Enough to tell the language, in UTF-16 code units; a draft may have millions. */
const longestSample = 2000;
/** Of ours, and of theirs. Nobody writes a longer letter, and the newest message stands first. */
const mostSentences = 300;
/** A postscript is a sentence; a name below the closing is not. In words or Chinese characters. */
const shortestPostscript = 4;

/** Reads a draft as a letter. Never throws. */
export function readLetter(draft: Draft, surroundings: Surroundings): Letter {
  const own = draft.blocks.filter(({ block }) => block.zone === 'own');
  const said = firstSentences(own);
  const customer = firstSentences(draft.blocks.filter(({ block }) => block.zone === 'customer'));
  const greeting = greetingOf(said);
  const closing = closingOf(own);
  const zone = draft.zones.find(({ zone }) => zone === 'signature');
  const signature = zone ? { start: zone.start, end: zone.end } : nameAtTheEnd(own);
  const { stage, deal } = draft.frontMatter?.fields ?? {};
  return {
    ...surroundings,
    draft,
    text: draft.text,
    language: isChinese(sampleOf(said.length > 0 ? said : customer)) ? 'zh' : 'en',
    greeting,
    body: said.filter(
      ({ start, end, prose }) =>
        end > (greeting?.end ?? -1) &&
        !(signature && start >= signature.start && end <= signature.end) &&
        (closing === null || end <= closing.start || (start >= closing.end && isPostscript(prose))),
    ),
    closing,
    signature,
    customer,
    stage: isStage(stage) ? stage : null,
    deal: isDeal(deal) ? deal : null,
  };
}

/** The first sentences of some blocks, as many as a letter can have; a thread of years is not read anew at every key. */
function firstSentences(blocks: readonly PlacedBlock[]): Said[] {
  const said: Said[] = [];
  for (const block of blocks) {
    if (said.length >= mostSentences) break;
    said.push(...sentencesOf(block));
  }
  return said;
}

/** The sentences of a block, placed in the draft. */
export function sentencesOf({ block, start }: PlacedBlock): Said[] {
  return block.passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      prose: sentence.prose,
      sentence,
      passage,
      block,
    })),
  );
}

/** A greeting is the first thing we say. */
function greetingOf([first]: readonly Said[]): Greeting | null {
  const greeting = first && readGreeting(first.prose);
  if (!first || !greeting) return null;
  return { ...shift(greeting, first.start), name: greeting.name && shift(greeting.name, first.start) };
}

/** The last line of ours that is a closing formula, or a wish with only a name below it: “Enjoy the weekend,” and “Sanna”. */
function closingOf(own: readonly PlacedBlock[]): Span | null {
  let below = '';
  for (const { block, start } of own.toReversed()) {
    const lines = writtenLines(block);
    for (const [index, line] of [...lines.entries()].reverse()) {
      const opens = block === own[0]?.block && index === 0;
      if (line.closes || (!opens && isWish(line.words) && name.test(below)))
        return { start: start + line.start, end: start + line.start + line.words.length };
      below = line.words;
    }
  }
  return null;
}

/** A name as the last line of our words: “Robin, player support”. */
function nameAtTheEnd(own: readonly PlacedBlock[]): Span | null {
  const last = own.at(-1);
  const lines = last ? writtenLines(last.block) : [];
  const line = lines.at(-1);
  // A draft of one line is no signature.
  if (!last || !line || !name.test(line.words) || (own.length === 1 && lines.length === 1)) return null;
  const start = last.start + line.start;
  return { start, end: start + line.words.length };
}

/** In UTF-16 units, with the comma. */
const longestWish = 61;

/** “Have a lovely weekend,” in a line of its own. */
function isWish(line: string): boolean {
  return line.length > 3 && line.length <= longestWish && /[,，]$/.test(line);
}

const name =
  /^\s*(?:\p{Lu}[\p{L}'’-]*(?: (?:van|von|de|da|of|the|\p{Lu}[\p{L}.'’-]*)){0,4}(?: and (?:the )?\p{L}+)?(?:, [\p{L} ]{1,40})?|\p{Script=Han}{1,12}(?: \p{Script=Han}{1,6})?)\s*$/u;

function isPostscript(prose: string): boolean {
  return (prose.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []).length >= shortestPostscript;
}

function sampleOf(said: readonly Said[]): string {
  let sample = '';
  for (const { prose } of said) {
    if (sample.length >= longestSample) break;
    sample += prose.slice(0, longestSample);
  }
  return sample;
}
