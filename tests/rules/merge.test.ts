/** One mark where several rules meet: the one that helps most, with the others named in it. */
import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../server/rules/finding';
import { mergeOverlaps } from '../../server/rules/merge';

function finding(rule: string, start: number, end: number, severity: Severity = 'warning'): Finding {
  return {
    rule,
    principle: 'be-clear',
    severity,
    zone: 'own',
    message: `${rule}.`,
    why: '',
    start,
    end,
    text: '',
    rewrites: [],
    related: [],
  };
}

const told = (findings: readonly Finding[]): string[] =>
  mergeOverlaps(findings).map(
    ({ rule, start, end, also = [] }) =>
      `${start}-${end} ${rule}${also.map((other) => ` +${other.rule}`).join('')}`,
  );

it('keeps the most severe, then the longest, then the first', () => {
  expect(told([finding('a/a', 0, 10, 'info'), finding('b/b', 5, 8, 'error')])).toEqual(['5-8 b/b +a/a']);
  expect(told([finding('a/a', 0, 5), finding('b/b', 4, 10)])).toEqual(['4-10 b/b +a/a']);
  expect(told([finding('b/b', 0, 5), finding('a/a', 0, 5)])).toEqual(['0-5 b/b +a/a']);
});

it('keeps what does not overlap, in the order of the text', () => {
  expect(told([finding('b/b', 6, 9), finding('a/a', 0, 6)])).toEqual(['0-6 a/a', '6-9 b/b']);
});

it('names a rule once, and never the winner itself', () => {
  expect(
    told([finding('a/a', 0, 9), finding('a/a', 2, 4), finding('b/b', 1, 3), finding('b/b', 4, 6)]),
  ).toEqual(['0-9 a/a +b/b']);
});

it('lets a chain of overlaps keep its ends', () => {
  expect(told([finding('a/a', 0, 4), finding('b/b', 3, 12), finding('c/c', 11, 14)])).toEqual([
    '3-12 b/b +a/a +c/c',
  ]);
  expect(told([finding('a/a', 0, 9), finding('b/b', 8, 12), finding('c/c', 11, 20)])).toEqual([
    '0-9 a/a +b/b',
    '11-20 c/c',
  ]);
});
