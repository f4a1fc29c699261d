/** Offsets to lines and characters and back, as the Language Server Protocol counts them. */
import { expect, test } from 'vitest';
import { createLineIndex } from '../../server/draft/lines';

test('every kind of line end', () => {
  const index = createLineIndex('a\nbc\r\nd\re');
  expect([0, 1, 2, 4, 6, 7, 8, 9].map((offset) => index.positionAt(offset))).toEqual([
    { line: 0, character: 0 },
    { line: 0, character: 1 },
    { line: 1, character: 0 },
    { line: 1, character: 2 },
    { line: 2, character: 0 },
    { line: 2, character: 1 },
    { line: 3, character: 0 },
    { line: 3, character: 1 },
  ]);
});

test('between \\r and \\n is the end of the line', () => {
  expect(createLineIndex('a\r\nb').positionAt(2)).toEqual({ line: 0, character: 1 });
});

test('a last line break begins an empty line', () => {
  expect(createLineIndex('a\n').positionAt(2)).toEqual({ line: 1, character: 0 });
});

test('characters are UTF-16 code units', () => {
  expect(createLineIndex('好😀b').positionAt(3)).toEqual({ line: 0, character: 3 });
});

test('places outside the text are taken as the nearest inside', () => {
  const index = createLineIndex('ab\ncd');
  expect(index.positionAt(-1)).toEqual({ line: 0, character: 0 });
  expect(index.positionAt(99)).toEqual({ line: 1, character: 2 });
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(index.offsetAt({ line: 9, character: 0 })).toBe(5);
  expect(index.offsetAt({ line: -1, character: 4 })).toBe(0);
});
