/** An entry that is added to a list can be read, and the rest of the file stays as it was written. */
import { describe, expect, it } from 'vitest';
import { readCustomer } from '../../server/facts/read-customer';
import { addToList } from '../../server/facts/write-list';

const value = 'their logo: "gold" on [both] sides';

describe('a chip is added to', () => {
  it.each([
    ['nothing', '', []],
    ['notes alone', 'Met at the fair.\n', []],
    ['another field', '---\nname: Karim\n---\n', []],
    ['an empty front matter', '---\nname: a\nchips:\n---\n', []],
    ['a list in brackets', '---\nchips: [a, "b, c"]\n---\n', ['a', 'b, c']],
    ['a list with a comma at its end', '---\nchips: [a,]\n---\n', ['a']],
    ['brackets over lines', '---\nchips: [\n  a,\n  b\n]\nname: x\n---\n', ['a', 'b']],
    ['dashes', '---\nchips:\n- a\n- b\nname: x\n---\nNotes.\n', ['a', 'b']],
    ['indented dashes', '---\nchips:\n    - a\n---\n', ['a']],
    ['one value', '---\nchips: a - b\n---\n', ['a - b']],
    ['one quoted value', "---\nchips: 'it''s'\n---\n", ["it's"]],
    ['Windows lines', '---\r\nchips:\r\n  - a\r\nname: x\r\n---\r\n', ['a']],
    ['a byte order mark', '﻿---\nchips: [a]\n---\n', ['a']],
  ])('%s', (_, text, before) => {
    const edit = addToList(text, 'chips', value);
    expect(edit).not.toBeNull();
    if (!edit) return;
    const made = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    const customer = readCustomer('customers/a.md', made);
    expect(customer.faults).toEqual([]);
    expect(customer.chips).toEqual([...before, value]);
    expect(customer.name).toBe(readCustomer('customers/a.md', text).name);
    if (text.includes('\r\n')) expect(made).not.toMatch(/[^\r]\n/);
  });

  it.each([
    ['a text over lines', '---\nchips: |\n  a\n  b\n---\n'],
    ['a list that is not closed', '---\nchips: [a\n---\n'],
    ['a map', '---\nchips: { a: b }\n---\n'],
  ])('%s not at all', (_, text) => {
    expect(addToList(text, 'chips', value)).toBeNull();
  });
});
