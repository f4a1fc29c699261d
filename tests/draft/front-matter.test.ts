/** Front matter as people type it, right and wrong. */
import { expect, test } from 'vitest';
import { parseDraft } from '../../server/draft/parse-draft';

/** Fields, the words that each fault marks with its message, and the rest of the draft. */
function read(text: string) {
  const draft = parseDraft(text);
  return {
    fields: draft.frontMatter === null ? null : { ...draft.frontMatter.fields },
    faults: draft.faults.map(({ start, end, message }) => `${text.slice(start, end)} -> ${message}`),
    body: text.slice(draft.frontMatter?.end ?? 0),
  };
}

test('fields are read, with their places', () => {
  const text = '---\ncustomer: rahman-textiles  # the mill\nstage: sincerity\nsecret: ["4.20 USD"]\n---\nHi';
  expect(read(text)).toEqual({
    fields: { customer: 'rahman-textiles', stage: 'sincerity', secret: ['4.20 USD'] },
    faults: [],
    body: 'Hi',
  });
  const place = parseDraft(text).frontMatter?.places.customer;
  expect(text.slice(place?.start, place?.end)).toBe('customer: rahman-textiles');
});

test('files and receivers may be one or several', () => {
  expect(read('---\nattachments: drawing.pdf\nto: [Anna Lind, Karim Rahman]\n---\n')).toMatchObject({
    fields: { attachments: ['drawing.pdf'], to: ['Anna Lind', 'Karim Rahman'] },
    faults: [],
  });
  expect(read('---\nattachments: { a: b }\nto: { a: b }\n---\n')).toMatchObject({
    fields: {},
    faults: [
      'attachments: { a: b } -> The field "attachments" takes a list of files: attachments: ["drawing.pdf"].',
      'to: { a: b } -> The field "to" takes one value, not a list.',
    ],
  });
});

test('values stay as written', () => {
  expect(read('---\nsecret: 4.20\ncustomer: 0071\ndate: 2026-05-02\n---\n').fields).toEqual({
    secret: ['4.20'],
    customer: '0071',
    date: '2026-05-02',
  });
});

test('an empty field is absent', () => {
  expect(read('---\ncustomer:\ndeal: won\n---\n')).toEqual({ fields: { deal: 'won' }, faults: [], body: '' });
});

test('line ends and a byte order mark do not matter', () => {
  expect(read('\ufeff---\r\ndeal: won\r\n---\r\nHi')).toEqual({
    fields: { deal: 'won' },
    faults: [],
    body: 'Hi',
  });
  expect(read('---\rdeal: won\r...\rHi')).toEqual({ fields: { deal: 'won' }, faults: [], body: 'Hi' });
});

test('without front matter there is none', () => {
  expect(read('Hi Anna,\n---\ndeal: won\n---\n').fields).toBeNull();
  expect(read('---\n\nA rule, then a letter.').fields).toBeNull();
  expect(read('').fields).toBeNull();
});

test('broken YAML is one fault; what is readable stays', () => {
  const { fields, faults, body } = read('---\ncustomer: rahman\nsubject: "Re: PO\n---\nHi Karim,');
  expect(fields).toMatchObject({ customer: 'rahman' });
  expect(faults).toHaveLength(1);
  expect(body).toBe('Hi Karim,');
});

test('front matter that is not closed ends at the first blank line', () => {
  expect(read('---\ndeal: won\n\nHi Karim,\n\nwe ship.\n\n---\n')).toEqual({
    fields: { deal: 'won' },
    faults: ['--- -> The front matter is not closed: add a line with --- below it.'],
    body: '\nHi Karim,\n\nwe ship.\n\n---\n',
  });
});

test('a list is not front matter', () => {
  expect(read('---\n- one\n- two\n---\nHi')).toEqual({
    fields: {},
    faults: ['- one\n- two\n -> The front matter is not a list of fields: write one "name: value" a line.'],
    body: 'Hi',
  });
});

test('a field of a wrong kind is a fault and reads as absent', () => {
  expect(
    read('---\nstage: warm\ncustomer: [a, b]\ndate: tomorrow\nsecret: { a: b }\nother: { a: b }\n---\n'),
  ).toEqual({
    fields: { other: { a: 'b' } },
    faults: [
      'stage: warm -> The field "stage" takes one of these: like, miss, assimilation, sincerity, harmony.',
      'customer: [a, b] -> The field "customer" takes one value, not a list.',
      'date: tomorrow -> The field "date" takes a date as year-month-day: 2026-05-02.',
      'secret: { a: b } -> The field "secret" takes a list of words: secret: ["4.20 USD"].',
    ],
    body: '',
  });
});

test('aliases are not followed', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
  expect(read(`---\n${bomb}\n---\n`)).toMatchObject({
    fields: { a: ['x', 'x'] },
    faults: [
      expect.stringContaining('The value of "b" cannot be read'),
      expect.stringContaining('The value of "c" cannot be read'),
    ],
  });
});
