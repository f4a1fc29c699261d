/** What holds for the mail that the preview shows, whatever is in the draft. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMail } from '../../client/preview/render-mail';

test.each([
  ['a huge line', 'word '.repeat(40_000)],
  ['a huge word', 'x'.repeat(200_000)],
  ['very deep quotes', `${'>'.repeat(100_000)} deep`],
  ['very deep lists', `${'- '.repeat(50_000)}deep`],
  ['open brackets', '['.repeat(20_000)],
  ['many comments', '<!-- a -->'.repeat(20_000)],
  ['backticks', '`a ``'.repeat(20_000)],
])('%s', (_name, draft) => {
  expect(typeof renderMail(draft)).toBe('string');
});

test('never throws and never lets a tag through', () => {
  const piece = fc.constantFrom(
    '---\n',
    '\r\n',
    '\n',
    '> ',
    '<!--',
    '-->',
    '```',
    '`',
    '<script>',
    'subject: ',
    '"',
    '[',
    '](',
    ')',
    '\uD800',
    '👍',
    '- ',
    '    ',
    '|',
    'a',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      expect(renderMail(pieces.join(''))).not.toContain('<script');
    }),
  );
});

test('no word of the writer is lost', () => {
  const line = fc.constantFrom(
    '> quoted',
    '> > earlier',
    'own',
    '- item',
    '',
    '---',
    '<b>',
    '`code`',
    '1. one',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = `x\n${lines.join('\n')}`;
      const words = (source: string) => source.match(/quoted|earlier|own|item|code|one/g) ?? [];
      expect(words(renderMail(text).replace(/<[^>]*>/g, ''))).toEqual(words(text));
    }),
  );
});
