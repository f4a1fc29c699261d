/** What holds for every draft, whatever somebody types or pastes. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Draft } from '../../server/draft/draft';
import { createLineIndex } from '../../server/draft/lines';
import { readMarkdown } from '../../server/draft/markdown';
import { parseDraft } from '../../server/draft/parse-draft';
import { readPlain } from '../../server/draft/plain';

vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  'Hi Mr. Rahman,',
  'We ship on Friday.',
  'Your **price** is `too` high!',
  '我们周五发货。',
  'On Fri, 2 May 2026 at 10:02, Karim <k@x.example> wrote:',
  'From: Karim <k@x.example>',
  'Sent: Friday, 2 May 2026 10:02',
  'Subject: Re: 4.20',
  '-----Original Message-----',
  'Best regards,',
  'Li Wei',
  '-- ',
  '---',
  'deal: open',
  '- one',
  '2. two',
  '# Title',
  '```',
  '    code',
  '<!-- poise-disable-next cold: why -->',
  '<!--',
  '-->',
  '| a | b |',
  '|---|---|',
  '[link](https://x.example) &amp; \\* <b>',
  '*a* **b** _c_ ~~d~~ [e] a_b 5 * 3',
  '\ufeff',
  '\ud800',
  '\0',
  '\t',
];
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '> ', '>', '> > ', ' > ', '  '),
    fc.oneof(fc.constantFrom(...pieces), fc.constant(''), fc.string({ unit: 'binary', maxLength: 20 })),
  )
  .map(([marks, words]) => marks + words);
const mail = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, lineEnd]) => lines.join(lineEnd));
const anyText = fc.oneof(
  mail,
  mail,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);

function expectSound(draft: Draft): void {
  const { text } = draft;
  let at = 0;
  let last: string | null = null;
  for (const { zone, start, end } of draft.zones) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    expect(zone).not.toBe(last);
    at = end;
    last = zone;
  }
  expect(at).toBe(text.length);
  let blockEnd = 0;
  for (const { block, start } of draft.blocks) {
    expect(start).toBeGreaterThanOrEqual(blockEnd);
    blockEnd = start + block.text.length;
    expect(text.slice(start, blockEnd)).toBe(block.text);
    expect(draft.zones.find((zone) => zone.start <= start && start < zone.end)?.zone).toBe(block.zone);
    let passageEnd = 0;
    for (const passage of block.passages) {
      expect(passage.start).toBeGreaterThanOrEqual(passageEnd);
      passageEnd = passage.end;
      expect(passage.end).toBeLessThanOrEqual(block.text.length);
      let sentenceEnd = passage.start;
      for (const sentence of passage.sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(sentenceEnd);
        sentenceEnd = sentence.end;
        expect(sentence.end).toBeGreaterThan(sentence.start);
        const source = block.text.slice(sentence.start, sentence.end);
        expect(sentence.prose.length).toBe(source.length);
        for (let unit = 0; unit < source.length; unit++) {
          if (sentence.prose[unit] !== ' ') expect(sentence.prose[unit]).toBe(source[unit]);
        }
      }
      expect(sentenceEnd).toBe(passage.end);
    }
    for (const span of [...block.directives, ...block.code, ...block.headings]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(block.text.length);
    }
  }
  for (const span of [...draft.faults, ...Object.values(draft.frontMatter?.places ?? {})]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

test('zones cover the text in order, and everything stands inside what holds it', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSound(parseDraft(text))),
    { numRuns: 400 },
  );
});

test('a draft parsed after edits equals one parsed anew', () => {
  const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 40 }), words: fc.oneof(line, mail) });
  fc.assert(
    fc.property(mail, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      let current = text;
      let draft = parseDraft(text);
      for (const { at, drop, words } of edits) {
        const start = at % (current.length + 1);
        current = current.slice(0, start) + words + current.slice(start + drop);
        draft = parseDraft(current, draft);
        expect(draft).toEqual(parseDraft(current));
      }
    }),
    { numRuns: 150 },
  );
});

test('any other draft will do as the previous one', () => {
  fc.assert(
    fc.property(mail, mail, (text, other) => {
      expect(parseDraft(text, parseDraft(other))).toEqual(parseDraft(text));
    }),
    { numRuns: 150 },
  );
});

test('the short way and the Markdown parser read the same words', () => {
  const words = fc.array(
    fc.constantFrom(
      ...[
        'We',
        'ship',
        '**never**',
        '*at*',
        '**all',
        'b**',
        '*',
        '_',
        'a_b',
        '[x]',
        '](',
        '~',
        '5',
        '4.20',
        '我们',
        '(**a b**)',
      ],
      ...[
        '&',
        'R&D',
        '<',
        '< 3',
        '|',
        ':',
        '-',
        '- a',
        '* b',
        '+ c',
        '1. d',
        '2) e',
        '3.',
        '=',
        '!',
        '"q"',
        '\u00a0',
        '\\',
        '`',
      ],
    ),
    { minLength: 1, maxLength: 7 },
  );
  const content = fc
    .array(
      fc
        .tuple(fc.constantFrom('', '', '- ', '* ', '1. ', '2. ', '  ', '    '), words)
        .map(([mark, all]) => mark + all.join(' ')),
      { minLength: 1, maxLength: 4 },
    )
    .map((lines) => lines.join('\n'));
  let short = 0;
  fc.assert(
    fc.property(content, (text) => {
      const plain = readPlain(text);
      if (plain === null) return;
      short++;
      const shape = (reading: typeof plain) =>
        reading.passages.map(({ kind, start, masked }) => [
          kind,
          start + masked.search(/\S|$/),
          masked.trim(),
        ]);
      const parsed = readMarkdown(text, false);
      expect(shape(plain)).toEqual(shape(parsed));
      expect(parsed.code).toEqual([]);
      expect(parsed.headings).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(short).toBeGreaterThan(100);
});

test('offsets and positions lead to each other', () => {
  fc.assert(
    fc.property(mail, fc.nat(), (text, seed) => {
      const index = createLineIndex(text);
      const offset = seed % (text.length + 1);
      const inLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
      expect(index.offsetAt(index.positionAt(offset))).toBe(inLineEnd ? offset - 1 : offset);
    }),
  );
});

test.each([
  ['five megabytes', 'We ship on Friday, as we said. \n'.repeat(160_000)],
  ['one line of a megabyte', 'word '.repeat(200_000)],
  ['a megabyte of quote marks', '>'.repeat(1_000_000)],
  ['quotes in quotes', Array.from({ length: 1_000 }, (_, depth) => `${'> '.repeat(depth)}a`).join('\n')],
  ['lists in lists', `${'- '.repeat(4_000)}a`],
  ['numbered lists in lists', `${'1. '.repeat(3_000)}a`],
  ['brackets', '['.repeat(9_000)],
  ['stars', '*a '.repeat(3_000)],
  ['backticks', Array.from({ length: 130 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
  ['a fence a line', '```a\n> b\n'.repeat(2_000)],
  ['comments never closed', '<!-- a\n'.repeat(100_000)],
  ['attributions', 'On Fri, 2 May 2026 at 10:02, K <k@x.example> wrote:\n'.repeat(10_000)],
  ['headers', 'From: a\nSent: b\n'.repeat(20_000)],
  ['closings', 'Best regards,\n'.repeat(50_000)],
  ['stops', '. '.repeat(300_000)],
  ['quotation marks', '".'.repeat(300_000)],
  ['Chinese stops', '好。'.repeat(200_000)],
  ['front matter without an end', `---\n${'a: b\n'.repeat(100_000)}`],
  ['brackets in front matter', `---\n${'['.repeat(15_000)}\n---\nHi`],
  [
    'bytes of a picture',
    Array.from({ length: 300_000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join(''),
  ],
])(
  '%s: completes',
  (_, text) => {
    expect(parseDraft(text).zones.at(-1)?.end).toBe(text.length);
  },
  60_000,
);
