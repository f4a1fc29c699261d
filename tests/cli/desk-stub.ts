/** A desk that finds one word, so that the command line's tests do not hang on any rule. */
import type { Desk } from '../../server/desk';
import type { Finding } from '../../server/rules/finding';

/** Finds each "guarantee" as an error and each "您" as a hint, wherever it stands. */
export function openDeskStub(): Desk {
  const texts = new Map<string, string>();
  return {
    set: (path, text) => void texts.set(path, text),
    delete: (path) => void texts.delete(path),
    configure: () => [],
    text: (path) => texts.get(path) ?? null,
    draft: (path) => {
      const text = texts.get(path);
      return text === undefined
        ? null
        : {
            text,
            frontMatter: null,
            faults: [],
            blocks: [],
            zones: [{ zone: 'own', start: 0, end: text.length }],
          };
    },
    customers: () => [],
    draftsTo: () => [],
    ledger: () => ({ customers: [] }),
    *readAhead() {},
    letter: () => null,
    check: (path) => {
      const text = texts.get(path) ?? '';
      return [...text.matchAll(/guarantee(?:\s[>\s]*that)?|您/g)].map((match) =>
        describe(match[0], match.index, path),
      );
    },
    *checkAside() {
      yield;
      return null;
    },
  };
}

function describe(text: string, start: number, path: string): Finding {
  const end = start + text.length;
  return {
    rule: text === '您' ? 'cold/you' : 'overpromising/guarantee',
    principle: 'honest-limits',
    severity: text === '您' ? 'hint' : 'error',
    zone: 'own',
    message: 'A guarantee, 100% yours.',
    why: 'A broken one costs trust.',
    start,
    end,
    text,
    rewrites: [
      {
        title: 'we expect [date]',
        edits: [{ start, end, text: 'we expect [date]', stops: [{ start: 10, end: 16 }] }],
      },
    ],
    related: [{ path, start: 0, end: 1, message: 'Said here before.' }],
  };
}
