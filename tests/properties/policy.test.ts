/** What holds for `poise.yaml`, whatever is in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

it('no text makes it throw, and faults are marked inside the file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'rules:',
      'phrases:',
      ' cold:',
      ' cold/x:',
      'overpromising',
      '  phrases:',
      '  examples:',
      '  rewrites:',
    ),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ' ',
      '- ',
      ': ',
      ', ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '|\n',
      '>',
      '#',
      '---\n',
      '!',
    ),
    fc.constantFrom(
      'bad:',
      'good:',
      'fixed:',
      '[[x]]',
      'x:<y>',
      '@we',
      '...',
      '(a|b)',
      '$x',
      '{a}',
      '<',
      '保证',
      '\ud800',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const yaml = pieces.join('');
      const desk = createDesk();
      desk.set('poise.yaml', yaml);
      desk.set('a.reply.md', `x b a, 保证. ${yaml}`);
      desk.check('a.reply.md');
      for (const { start, end } of desk.check('poise.yaml')) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(yaml.length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 500 },
  );
});

it('no phrase and no rewrite makes it throw', () => {
  const notation = fc
    .array(
      fc.constantFrom(
        'a',
        'b c',
        'x:',
        '<',
        '>',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '|',
        '...',
        '_',
        '^',
        '$',
        '@we',
        '@',
        '\t',
        '保',
        ' ',
        '#',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(notation, notation, (phrase, rewrite) => {
      const own = JSON.stringify({ phrases: [phrase], rewrites: [rewrite] });
      const desk = createDesk();
      desk.set('poise.yaml', `rules: { cold/x: ${own} }`);
      desk.set('a.reply.md', 'A b c we a 保 a b. B c, a.');
      const findings = desk.check('a.reply.md');
      for (const { rewrites } of findings) expect(rewrites.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

it('no name, price or draft that is held against it makes it throw', () => {
  const piece = fc.constantFrom(
    '4.20 USD',
    '8%',
    '八折',
    '30 days',
    'Blue model',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\n',
    ' ',
    '-',
    '"',
    '100%',
    'L/C',
    '\\',
    '(',
    '*',
    'secret',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, (name, price, draft) => {
      const desk = createDesk();
      desk.set(
        'poise.yaml',
        `products:\n  a:\n    name: ${name}\n    price: ${price}\nlimits:\n  payment: ${price}\nnever-say: ${name}\n`,
      );
      desk.set('a.reply.md', `---\nsecret: ${price}\n---\n${draft}\n`);
      for (const path of ['poise.yaml', 'a.reply.md'])
        for (const { start, end } of desk.check(path)) expect(start).toBeLessThanOrEqual(end);
    }),
  );
});
