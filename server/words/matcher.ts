/**
 * Finds the phrases of all rules in one walk over a sentence: a trie whose edges are words and word sets.
 * A word that stands in no phrase costs one look-up.
 */

import { toSimplified } from './chinese/script';
import type { StepRange, Wording } from './phrase';
import type { Token } from './token';

/** A phrase found. Indices into the tokens it was looked for in; `to` is excluded. */
export interface PhraseMatch<T> extends StepRange {
  /** What the phrase was added with. */
  readonly value: T;
  /** The tokens to mark. */
  readonly mark: StepRange;
  readonly captures: Readonly<Record<string, StepRange>>;
}

interface Ending<T> {
  readonly value: T;
  readonly wording: Wording;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  any: Node<T> | null;
  gap: Node<T> | null;
  readonly endings: Ending<T>[];
}

// A word costs two and a Chinese character one, so a gap spans four words or eight characters.
const gapBudget = 8;

export interface Matcher<T> {
  add(wording: Wording, value: T): void;
  /** Every phrase that occurs, longer and shorter ones alike, in order of their first token. Words inside quotation marks are passed over. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

export function createMatcher<T>(): Matcher<T> {
  const symbols = new Map<string, number>();
  // What a word can stand for: itself and every set it belongs to.
  const meanings = new Map<string, number[]>();
  const root = createNode<T>();
  const startRoot = createNode<T>();

  function symbolOf(name: string, words: readonly string[]): number {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    const symbol = symbols.size;
    symbols.set(name, symbol);
    for (const word of words) {
      const all = meanings.get(word);
      if (all) all.push(symbol);
      else meanings.set(word, [symbol]);
    }
    return symbol;
  }

  function meaningsOf(token: Token): readonly number[] {
    const first = meanings.get(token.kind === 'han' ? toSimplified(token.text) : token.text);
    if (token.readings.length === 0) return first ?? nothing;
    return [...(first ?? nothing), ...token.readings.flatMap((reading) => meanings.get(reading) ?? nothing)];
  }

  return {
    add(wording, value) {
      let node = wording.atStart ? startRoot : root;
      for (const step of wording.steps) {
        if (step.kind === 'any') node = node.any ??= createNode();
        else if (step.kind === 'gap') node = node.gap ??= createNode();
        else {
          const symbol =
            step.kind === 'word' ? symbolOf(step.text, [step.text]) : symbolOf(`${step.name}`, step.words);
          let next = node.next.get(symbol);
          if (!next) {
            next = createNode();
            node.next.set(symbol, next);
          }
          node = next;
        }
      }
      node.endings.push({ value, wording });
    },

    find(tokens) {
      const found: PhraseMatch<T>[] = [];
      const ids = tokens.map(meaningsOf);
      // Where each step of the path began, so that marks and captures are known at its end.
      const path: number[] = [];

      function walk(node: Node<T>, at: number): void {
        for (const ending of node.endings) report(ending, at);
        const token = tokens[at];
        if (!token || token.quoted) return;
        if (node.next.size > 0)
          for (const id of ids[at] ?? nothing) {
            const next = node.next.get(id);
            if (next) advance(next, at, at + 1);
          }
        if (node.any && token.kind !== 'punctuation') advance(node.any, at, at + 1);
        if (node.gap) {
          let budget = gapBudget;
          for (let end = at; ; end++) {
            advance(node.gap, at, end);
            const skipped = tokens[end];
            if (!skipped || skipped.quoted || skipped.kind === 'punctuation') break;
            budget -= skipped.kind === 'han' ? 1 : 2;
            if (budget < 0) break;
          }
        }
      }
      function advance(node: Node<T>, from: number, to: number): void {
        path.push(from);
        walk(node, to);
        path.pop();
      }
      function report({ value, wording }: Ending<T>, to: number): void {
        if (wording.atEnd && !endsAt(tokens, to)) return;
        const tokenAt = (step: number): number => (step < path.length ? (path[step] ?? to) : to);
        const range = (steps: StepRange): StepRange => ({ from: tokenAt(steps.from), to: tokenAt(steps.to) });
        const whole = range({ from: 0, to: wording.steps.length });
        found.push({
          ...whole,
          value,
          mark: wording.mark ? range(wording.mark) : whole,
          captures: Object.fromEntries(
            Object.entries(wording.captures).map(([name, steps]) => [name, range(steps)]),
          ),
        });
      }

      const first = tokens.findIndex((token) => token.kind !== 'punctuation');
      for (let at = 0; at < tokens.length; at++) {
        if (at === first) walk(startRoot, at);
        if ((ids[at]?.length ?? 0) > 0) walk(root, at);
      }
      return found;
    },
  };
}

const nothing: readonly number[] = [];

function createNode<T>(): Node<T> {
  return { next: new Map(), any: null, gap: null, endings: [] };
}

/** Whether nothing but closing punctuation stands from token `at` on. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length; index++)
    if (tokens[index]?.kind !== 'punctuation') return false;
  return tokens[at] === undefined || /^[.!?…。！？)"”’]|\.\.+$/.test(tokens[at].text);
}
