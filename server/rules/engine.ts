/** Runs the rules over a block of own words. */
import type { Block, Passage, Sentence } from '../draft/draft';
import { type Match, spanOf } from '../words/match';
import { createMatcher, type PhraseMatch } from '../words/matcher';
import { parsePhrase } from '../words/phrase';
import { tokenize } from '../words/token';
import type { Finding, Rewrite } from './finding';
import type { Phrasing, Rule } from './rule';

export interface Engine {
  /**
   * The findings of one block, offsets from the block’s start. The same blocks give the same array.
   * @param next the writer's words that come after it: a refusal at the end of a paragraph may be followed by a way on.
   */
  check(block: Block, next?: Block | null): readonly Finding[];
}

interface Owned {
  readonly rule: Rule;
  readonly phrasing: Phrasing;
}

/** Compiles the phrases of all rules into one matcher. */
export function createEngine(rules: readonly Rule[]): Engine {
  const matcher = createMatcher<Owned>();
  for (const rule of rules)
    for (const phrasing of rule.phrasings)
      for (const phrase of phrasing.phrases) matcher.add(parsePhrase(phrase), { rule, phrasing });
  // A block that did not change is the same object, so its findings need no key but it and the next one.
  const memo = new WeakMap<Block, { readonly next: Block | null; readonly findings: readonly Finding[] }>();

  return {
    check(block, next = null) {
      const known = memo.get(block);
      if (known?.next === next) return known.findings;
      const findings = block.passages.flatMap((passage, at) => {
        const after = (block.passages[at + 1] ?? next?.passages[0])?.sentences ?? [];
        return passage.sentences.flatMap((sentence) => checkSentence(block, passage, sentence, after));
      });
      memo.set(block, { next, findings });
      return findings;
    },
  };

  function checkSentence(
    block: Block,
    passage: Passage,
    sentence: Sentence,
    after: readonly Sentence[],
  ): Finding[] {
    const tokens = tokenize(sentence.prose);
    const found = matcher.find(tokens);
    if (found.length === 0) return [];
    const source = block.text.slice(sentence.start, sentence.end);
    const following = [...passage.sentences.slice(passage.sentences.indexOf(sentence) + 1), ...after];
    const findings: Finding[] = [];
    for (const phrase of longest(found)) {
      const { rule, phrasing } = phrase.value;
      const match: Match = { ...phrase, tokens, sentence, passage, following, source };
      if (phrasing.unless?.some((guard) => guard(match)) || phrasing.when?.some((guard) => !guard(match)))
        continue;
      const span = spanOf(tokens, match.mark);
      findings.push({
        rule: rule.id,
        principle: rule.principle,
        severity: rule.severity,
        zone: block.zone,
        message: rule.message,
        why: rule.why,
        start: sentence.start + span.start,
        end: sentence.start + span.end,
        text: source.slice(span.start, span.end),
        rewrites: rewritesOf(match, phrasing),
        related: [],
      });
    }
    return findings;
  }
}

function rewritesOf(match: Match, phrasing: Phrasing): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const rewriter of phrasing.rewrites) {
    const rewrite = rewriter(match);
    if (rewrite && !rewrites.some((other) => other.title === rewrite.title))
      rewrites.push({
        ...rewrite,
        edits: rewrite.edits.map((edit) => ({
          ...edit,
          start: edit.start + match.sentence.start,
          end: edit.end + match.sentence.start,
        })),
      });
  }
  return rewrites;
}

/** Of the matches of one rule that mark overlapping words, the longest; the earlier phrasing of two as long. */
function longest(found: readonly PhraseMatch<Owned>[]): PhraseMatch<Owned>[] {
  const kept: PhraseMatch<Owned>[] = [];
  const length = ({ from, to }: PhraseMatch<Owned>): number => to - from;
  for (const phrase of [...found].sort((a, b) => length(b) - length(a)))
    if (
      !kept.some(
        (other) =>
          other.value.rule === phrase.value.rule &&
          other.mark.from < phrase.mark.to &&
          phrase.mark.from < other.mark.to,
      )
    )
      kept.push(phrase);
  return kept.sort((a, b) => a.mark.from - b.mark.from);
}
