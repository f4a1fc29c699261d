/** A desk for tests that marks given words, so that the server's tests do not change with the rules. */
import { createDesk, type Desk } from '../../server/desk';
import type { Edit, Finding } from '../../server/rules/finding';

/** What a marked word brings: its rewrites in order, `[…]` in them a missing fact. */
export interface WordRule {
  readonly rule?: string;
  readonly severity?: Finding['severity'];
  readonly message?: string;
  readonly why?: string;
  readonly rewrites?: readonly string[];
  readonly related?: Finding['related'];
}

/** A real desk for everything but the findings, which are the given words wherever they stand. */
export function createWordDesk(words: Readonly<Record<string, WordRule>>): Desk {
  const real = createDesk();
  const check = (path: string): Finding[] => {
    const text = real.draft(path)?.text ?? '';
    return Object.entries(words)
      .flatMap(([word, rule]) => placesOf(text, word).map((start) => markWord(start, word, rule)))
      .sort((a, b) => a.start - b.start);
  };
  return {
    ...real,
    check,
    *checkAside(path) {
      yield;
      return check(path);
    },
  };
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function markWord(start: number, word: string, rule: WordRule): Finding {
  const end = start + word.length;
  return {
    rule: rule.rule ?? 'cold/word',
    principle: 'honest-limits',
    severity: rule.severity ?? 'warning',
    zone: 'own',
    message: rule.message ?? `“${word}” is cold.`,
    why: rule.why ?? 'Warm words cost nothing.',
    text: word,
    start,
    end,
    rewrites: (rule.rewrites ?? []).map((text) => ({ title: text, edits: [toEdit(start, end, text)] })),
    related: rule.related ?? [],
  };
}

function toEdit(start: number, end: number, text: string): Edit {
  const stops = [...text.matchAll(/\[[^\]]*\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { start, end, text, stops };
}
