/** Texts that would keep a quadratic reader busy for minutes: each must be through well within the time a test has. */
import { afterEach, expect, it } from 'vitest';
import { drawExcerpt } from '../../server/cli/formats/excerpt';
import { createDesk } from '../../server/desk';
import { parseDraft } from '../../server/draft/parse-draft';
import { createEngine } from '../../server/rules/engine';
import { say } from '../../server/rules/rewriting/rewrites';
import { defineRule } from '../../server/rules/rule';
import { closeEditors, startEditor } from '../lsp/editor';

/** Seconds for what takes less than one, since a machine may be busy. */
const patience = 20_000;

afterEach(closeEditors);

const risky = 'We guarantee it. ';

it.each([
  ['one endless word beside an address', `anna@example.com ${'a'.repeat(500_000)}\n\n${risky}`],
  ['an address with endless stops', `See http://x${'.'.repeat(500_000)}a\n\n${risky}`],
])(
  'a draft with %s is checked',
  (_, text) => {
    const desk = createDesk();
    desk.set('a.reply.md', text);
    expect(desk.check('a.reply.md').map((finding) => finding.text)).toEqual(['guarantee']);
  },
  patience,
);

it(
  'a sentence with an endless gap is reworded',
  () => {
    const desk = createDesk();
    desk.set('a.reply.md', `You dropped the lid${' '.repeat(6_000)}today.\n`);
    expect(desk.check('a.reply.md')[0]?.rewrites[0]?.title).toBe('“the lid was dropped”');
  },
  patience,
);

it(
  'a paragraph of thousands of risky sentences is checked',
  () => {
    const rule = defineRule({
      id: 'cold/huge',
      principle: 'be-sincere',
      severity: 'info',
      message: '',
      why: '',
      phrasings: [{ phrases: ['guarantee'], rewrites: [say('expect')] }],
      examples: [],
    });
    const engine = createEngine([rule]);
    const findings = parseDraft(risky.repeat(20_000)).blocks.flatMap(({ block }) => engine.check(block));
    expect(findings).toHaveLength(20_000);
  },
  patience,
);

it(
  'a line of megabytes is cut around each of its thousands of marks',
  () => {
    const text = risky.repeat(200_000);
    for (let start = 3; start < 5000 * risky.length; start += risky.length) {
      const [line = '', mark] = drawExcerpt(text, { start, end: start + 9 }, start, 40, (tildes) => tildes);
      expect(line.length).toBeLessThanOrEqual(40);
      expect(mark?.trim()).toBe('~~~~~~~~~');
    }
  },
  patience,
);

it(
  'a draft with endless blanks and thousands of headings has its outline',
  async () => {
    const editor = await startEditor({ createDesk });
    await editor.open(
      'file:///a.reply.md',
      `Hi${' '.repeat(300_000)}there\n\n${'# Price\n\n> Too high.\n\n'.repeat(1000)}`,
    );
    const symbols = await editor.symbols('file:///a.reply.md');
    expect(symbols.filter(({ children }) => children?.[0]?.name === 'Price')).toHaveLength(1000);
  },
  patience,
);
