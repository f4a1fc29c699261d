import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { poise } from './command';

test('help and version go to standard output', async () => {
  expect(await poise(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  for (const argv of [['--help'], ['-h'], ['check', '--help']]) {
    const { code, stdout, stderr } = await poise(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('poise check [PATH...]');
  }
});

test.each([
  [[], 'Say what to do: `poise check` checks the drafts in this folder.'],
  [['anna.reply.md'], 'To check a draft, write `poise check anna.reply.md`.'],
  [['--stdin'], 'The command comes before its options: `poise check --stdin`.'],
  [['check', '--frmat'], "Unknown option '--frmat'. See `poise --help`."],
  [['check', '--format'], 'See `poise --help`.'],
  [['check', '--format', 'xml'], 'cannot be "xml". Choose one of: pretty, json, sarif, github.'],
  [['check', '--severity', 'fatal'], 'cannot be "fatal". Choose one of: error, warning, info, hint.'],
  [['check', '--today', 'tomorrow'], 'cannot be "tomorrow". Write a date of the calendar as 2026-05-02.'],
  [['check', '--today', '2026-02-30'], 'cannot be "2026-02-30".'],
  [['check', '--today', '2026-13-01'], 'cannot be "2026-13-01".'],
  [['check', '--stdin', 'anna.reply.md'], 'Leave the paths out, or leave `--stdin` out.'],
  [['check', '--stdin-filename', 'anna.reply.md'], 'Add `--stdin` as well.'],
  [['check', ''], 'One of the paths is empty.'],
])('%j is answered with the way out', async (argv, sentence) => {
  const { code, stdout, stderr } = await poise(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^poise: .*\n$/);
  expect(stderr).toContain(sentence);
});

test('a day of the calendar is understood', async () => {
  const { code } = await poise(['check', '--stdin', '--today', '2024-02-29'], { stdin: 'Hello' });
  expect(code).toBe(0);
});
