/** Runs the rules over a block of own words. */
import type { Block, Passage, Sentence } from '../draft/draft';
import { once } from '../draft/remember';
import { isChinese } from '../words/chinese/script';
import { type Match, spanOf, type TokenRange } from '../words/match';
import { createMatcher } from '../words/matcher';
import { compilePhrases, type Numbers, type PhraseTable } from '../words/phrase-table';
import { type Token, tokenize } from '../words/token';
import {
  type BareFinding,
  type Edit,
  type Finding,
  type Rewrite,
  shiftRewrite,
  withRewrites,
} from './finding';
import { fitClosingMark } from './rewriting/closing-mark';
import { withDistinctRewrites } from './rewriting/distinct';
import { mendTheOtherHalf } from './rewriting/half-mended';
import { leaveNone } from './rewriting/none-left';
import { withoutOrphans } from './rewriting/orphans';
import { endQuietly } from './rewriting/quiet-end';
import { shareTheWhole } from './rewriting/share-the-whole';
import { endBeforeTag } from './rewriting/tag-question';
import { mendTogether } from './rewriting/together';
import { wayOut } from './rewriting/way-out';
import type { Phrasing, Rule } from './rule';

export interface Engine {
  /**
   * The findings of one block, offsets from the block’s start. The same blocks give the same array.
   * @param next the writer's words that come after it: a refusal at the end of a paragraph may be followed by a way on.
   * @param before gives the writer's words that come before it, in their order: what is given may put right what they own up to.
   */
  check(block: Block, next?: Block | null, before?: () => readonly Block[]): readonly Finding[];
}

/** In UTF-16 code units. Nobody writes longer ones; what is longer is no prose, and would be slow to look through. */
const longestSentence = 10_000;

/** How many sentences after its own a match can see: a way on stands near, and a paragraph may have thousands. */
const mostFollowing = 8;

/** How many passages before its own a match can see: most letters begin with what went wrong. */
const mostEarlier = 12;

/** How many blocks before its own the passages are looked for in; what is farther away is no matter of this one. */
export const mostBlocksBefore = 8;

/** What was found in a block, and between which others it stood then. */
interface Known {
  readonly next: Block | null;
  /** What comes before, once a guard asked for it; few do, and what none asked for may change. */
  before: readonly Block[] | null;
  findings: readonly Finding[];
}

/** The passages before one of a block, nearest first. */
function passagesBefore({ passages }: Block, at: number, before: readonly Block[]): readonly Passage[] {
  return [...before.flatMap((block) => block.passages), ...passages.slice(0, at)]
    .slice(-mostEarlier)
    .reverse();
}

function isSame(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every((block, at) => block === others[at]);
}

/** The phrases of some rules, compiled: all that an engine needs of the rules before one of their phrases is found. */
export interface CompiledPhrases {
  readonly table: PhraseTable;
  /** By phrase: the index of its phrasing, counted over all rules. */
  readonly owners: Numbers;
  /** By phrasing: the index of its rule. */
  readonly rules: Numbers;
  /** The phrasings that find something by themselves. */
  readonly finders: Numbers;
}

/** @throws Error with a plain sentence about the first phrase that cannot be read. */
export function compileRules(rules: readonly Rule<string>[]): CompiledPhrases {
  const phrasings = rules.flatMap((rule) => rule.phrasings);
  return {
    table: compilePhrases(phrasings.flatMap(({ phrases }) => phrases)),
    owners: Uint16Array.from(phrasings.flatMap(({ phrases }, index) => phrases.map(() => index))),
    rules: Uint16Array.from(rules.flatMap((rule, index) => rule.phrasings.map(() => index))),
    finders: Uint16Array.from(phrasings.flatMap(({ find }, index) => (find ? [index] : []))),
  };
}

interface Owner {
  readonly rule: Rule<string>;
  readonly phrasing: Phrasing;
}

/** Where the words of an owner stand in a sentence. */
interface Found {
  readonly owner: Owner;
  readonly place: Pick<Match, 'from' | 'to' | 'mark' | 'captures'>;
}

interface Risky {
  readonly owner: Owner;
  readonly match: Match;
}

/** Asks a rule for its phrasings when one of them is found, or at the first sentence where one finds by itself: most letters need few of the rules. @param compiled of the same rules in the same order. */
export function createEngine(
  rules: readonly Rule<string>[],
  compiled: CompiledPhrases = compileRules(rules),
): Engine {
  const matcher = once(() => createMatcher(compiled.table));
  const owners = new Array<Owner | undefined>(compiled.rules.length);
  const ownerAt = (at: number): Owner | undefined => {
    const known = owners[at];
    if (known) return known;
    const index = compiled.rules[at] ?? -1;
    const rule = rules[index];
    const phrasing = rule?.phrasings[at - compiled.rules.indexOf(index)];
    if (rule && phrasing) owners[at] = { rule, phrasing };
    return owners[at];
  };
  const finders = once(() =>
    Array.from(compiled.finders, ownerAt).flatMap((owner) =>
      owner?.phrasing.find ? [{ owner, find: owner.phrasing.find }] : [],
    ),
  );
  const find = (tokens: readonly Token[], prose: string): Found[] => {
    const found: Found[] = [];
    for (const place of matcher().find(tokens)) {
      const owner = ownerAt(compiled.owners[place.phrase] ?? -1);
      if (owner) found.push({ owner, place });
    }
    for (const { owner, find } of finders())
      for (const range of find(tokens, prose))
        found.push({ owner, place: { ...range, mark: range, captures: {} } });
    return found;
  };
  // A block that did not change is the same object, so its findings need no key but it and those around it.
  const memo = new WeakMap<Block, Known>();

  return {
    check(block, next = null, before = () => []) {
      const last = memo.get(block);
      if (last?.next === next && (last.before === null || isSame(last.before, before())))
        return last.findings;
      const known: Known = { next, before: null, findings: [] };
      known.findings = block.passages.flatMap((passage, at) => {
        const after = (block.passages[at + 1] ?? next?.passages[0])?.sentences ?? [];
        const earlier = once(() => {
          known.before ??= before();
          return passagesBefore(block, at, known.before);
        });
        return passage.sentences.flatMap((sentence, index) => {
          const rest = passage.sentences.slice(index + 1, index + 1 + mostFollowing);
          return checkSentence(
            block,
            passage,
            sentence,
            [...rest, ...after].slice(0, mostFollowing),
            earlier,
          );
        });
      });
      memo.set(block, known);
      return known.findings;
    },
  };

  function checkSentence(
    block: Block,
    passage: Passage,
    sentence: Sentence,
    following: readonly Sentence[],
    earlier: Match['earlier'],
  ): Finding[] {
    if (sentence.prose.length > longestSentence) return [];
    const tokens = tokenize(sentence.prose);
    const found = find(tokens, sentence.prose);
    if (found.length === 0) return [];
    const source = block.text.slice(sentence.start, sentence.end);
    const matches = found.map(({ owner, place: { from, to, mark, captures } }): Risky => {
      const around = { sentence, passage, following, earlier, source };
      const match: Match = { from, to, mark, captures, tokens, ...around };
      return { owner, match };
    });
    // What a guard excuses, it excuses whole; a phrasing with other guards may still see a risk in it.
    const risky = longest(matches, ({ owner }) => owner.phrasing).filter(
      ({ owner, match }) => !isHarmless(match, owner.phrasing),
    );
    const kept = longest(risky, ({ owner }) => owner.rule);
    const marks = kept.map(({ owner: { rule }, match }): BareFinding => {
      const span = spanOf(tokens, wholeWords(match));
      return {
        rule: rule.id,
        principle: rule.principle,
        severity: rule.severity,
        zone: block.zone,
        message: rule.message,
        why: rule.why,
        start: sentence.start + span.start,
        end: sentence.start + span.end,
        text: source.slice(span.start, span.end),
        related: [],
      };
    });
    // Signals and commitments have none, and there are many of them.
    if (kept.every(({ owner }) => owner.phrasing.rewrites.length === 0))
      return marks.map((mark) => ({ ...mark, rewrites: [] }));
    const founds = kept.map(({ owner, match: { from, to, mark, captures } }): Found => {
      return { owner, place: { from, to, mark, captures } };
    });
    return mendedWhenAsked(marks, founds, { sentence, passage, following, earlier, source });
  }
}

/**
 * The findings of a sentence. What they keep for their rewrites is where they were found, without the tokens, which weigh more than all
 * the rest; hence a function of its own, whose closures see no more.
 */
function mendedWhenAsked(
  marks: readonly BareFinding[],
  founds: readonly Found[],
  around: Omit<Match, keyof Found['place'] | 'tokens'>,
): Finding[] {
  const mended = once(() => {
    const tokens = tokenize(around.sentence.prose);
    const kept = founds.map(({ owner, place }) => ({ owner, match: { ...around, ...place, tokens } }));
    return mend(marks, kept, around.source, around.sentence.start);
  });
  return marks.map((mark, at) => withRewrites(mark, () => mended()[at]?.rewrites ?? []));
}

/** The findings of a sentence, each with rewrites that leave nothing of the others, nor of its own fault. @param kept by mark, what it was made of */
function mend(
  marks: readonly BareFinding[],
  kept: readonly Risky[],
  source: string,
  start: number,
): Finding[] {
  const together = isChinese(source) ? mendTogether : mendTheOtherHalf;
  const findings = marks.map((mark, at) => {
    const { owner, match } = kept[at] ?? {};
    return { ...mark, rewrites: match && owner ? rewritesOf(match, owner.phrasing) : [] };
  });
  const mended = together(findings, source, start).map((finding, at) => {
    const { owner, match } = kept[at] ?? {};
    return match && owner?.phrasing.remains ? leaveNone(finding, match, owner.phrasing.remains) : finding;
  });
  const shared = isChinese(source) ? mended : shareTheWhole(mended, source, start);
  return shared.map((finding) => withDistinctRewrites(finding, source, start));
}

function rewritesOf(match: Match, phrasing: Phrasing): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const rewriter of phrasing.rewrites) {
    const rewrite = rewriter(match);
    if (rewrite && !rewrites.some((other) => other.title === rewrite.title)) rewrites.push(rewrite);
  }
  // A signal in the customer's words has none, and wants none; where the whole sentence may be replaced, that comes later.
  const enough = rewrites.length > 0 || phrasing.rewrites.length === 0 || phrasing.remains;
  const offered = enough ? rewrites : wayOut(match);
  const { source } = match;
  const fitted = isChinese(source) ? fitChinese : fitEnglish;
  return offered.map((rewrite) =>
    shiftRewrite({ ...rewrite, edits: fitted(rewrite.edits, source) }, match.sentence.start),
  );
}

function fitEnglish(edits: readonly Edit[], source: string): readonly Edit[] {
  return endQuietly(endBeforeTag(edits, source), source);
}

function fitChinese(edits: readonly Edit[], source: string): readonly Edit[] {
  return fitClosingMark(withoutOrphans(edits, source), source);
}

/** “Its not ours”, without its apostrophe, is marked as a whole, though only “s not ours” is risky. */
function wholeWords({ tokens, mark, source }: Match): TokenRange {
  const first = tokens[mark.from];
  return first?.joined && /^\p{L}/u.test(source.slice(first.start)) ? { ...mark, from: mark.from - 1 } : mark;
}

function isHarmless(match: Match, { unless = [], when = [] }: Phrasing): boolean {
  return unless.some((guard) => guard(match)) || when.some((guard) => !guard(match));
}

/** Of the matches of one owner that mark overlapping words, the longest; the earlier of two as long. */
function longest(matches: readonly Risky[], ownerOf: (one: Risky) => Rule<string> | Phrasing): Risky[] {
  const kept: Risky[] = [];
  const length = ({ match }: Risky): number => match.to - match.from;
  for (const one of [...matches].sort((a, b) => length(b) - length(a)))
    if (!kept.some((other) => ownerOf(other) === ownerOf(one) && overlap(other.match.mark, one.match.mark)))
      kept.push(one);
  return kept.sort((a, b) => a.match.mark.from - b.match.mark.from);
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
