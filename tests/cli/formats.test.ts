import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { poise, type World } from './command';

const check = (stdin: string, argv: string[] = [], world: World = {}) =>
  poise(['check', '--stdin', '--stdin-filename', 'a b,c.reply.md', ...argv], { ...world, stdin });

test('JSON holds every field of the contract, and nothing else is on standard output', async () => {
  const { code, stdout, stderr } = await check('Hi,\r\nwe guarantee it.\n', ['--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    files: [
      {
        path: 'a b,c.reply.md',
        findings: [
          {
            rule: 'overpromising/guarantee',
            principle: 'honest-limits',
            zone: 'own',
            severity: 'error',
            message: 'A guarantee, 100% yours.',
            why: 'A broken one costs trust.',
            start: 8,
            end: 17,
            range: { start: { line: 1, character: 3 }, end: { line: 1, character: 12 } },
            text: 'guarantee',
            rewrites: [
              { title: 'we expect [date]', edits: [{ start: 8, end: 17, text: 'we expect [date]' }] },
            ],
            related: [
              {
                path: 'a b,c.reply.md',
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
                message: 'Said here before.',
              },
            ],
          },
        ],
      },
    ],
  });
});

test('offsets count a byte order mark, as they are offsets into the file', async () => {
  const text = '\uFEFFWe guarantee it.';
  const { stdout } = await check(text, ['--format', 'json']);
  const [finding] = JSON.parse(stdout).files[0].findings;
  expect(text.slice(finding.start, finding.end)).toBe('guarantee');
});

test('the severity decides the exit code, not what is printed', async () => {
  for (const [severity, code] of [
    ['warning', 0],
    ['info', 0],
    ['hint', 1],
  ] as const) {
    const outcome = await check('您好', ['--severity', severity]);
    expect({ severity, code: outcome.code }).toEqual({ severity, code });
    expect(outcome.stdout).toContain('1 hint in 1 draft.');
  }
});

test('pretty underlines the words, says why, and what to write instead', async () => {
  const { stdout } = await check('Hi,\n\tand we guarantee it.\n');
  expect(stdout).toBe(`a b,c.reply.md:2:9  error  A guarantee, 100% yours.
        and we guarantee it.
               ~~~~~~~~~
    Why:     A broken one costs trust.
    Instead: we expect [date]
    See:     a b,c.reply.md:1:1  Said here before.
    overpromising/guarantee

1 error in 1 draft.
`);
});

test('pretty lets a Chinese character take two columns, and a combining one none', async () => {
  const { stdout } = await check('感谢e\u0301您的来信');
  expect(stdout).toContain('    感谢e\u0301您的来信\n         ~~\n');
});

test('pretty follows words over a line break, and leaves out the quote marks between them', async () => {
  const { stdout } = await check('> we guarantee\n> that it\n');
  expect(stdout).toContain('    > we guarantee\n         ~~~~~~~~~\n    > that it\n      ~~~~\n');
});

test('pretty cuts a long line around its mark', async () => {
  const { stdout } = await check(`${'word '.repeat(400)}guarantee${' more'.repeat(400)}`, [], {
    terminal: { columns: 60 },
  });
  const [, line = '', underline = ''] = stdout.split('\n');
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line).toMatch(/^ {4}….*word guarantee more.*…$/);
  expect(line.slice(underline.indexOf('~'), underline.lastIndexOf('~') + 1)).toBe('guarantee');
});

test('a letter cannot drive the terminal', async () => {
  const { stdout } = await check('\u001b[2J\u202Eguarantee\u0007');
  expect(stdout).toContain('    [2Jguarantee\n       ~~~~~~~~~\n');
});

test.each<[string, World, boolean]>([
  ['no terminal', {}, false],
  ['a terminal', { terminal: { isTTY: true } }, true],
  ['a dumb terminal', { terminal: { isTTY: true }, env: { TERM: 'dumb' } }, false],
  ['NO_COLOR', { terminal: { isTTY: true }, env: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR', { terminal: { isTTY: true }, env: { NO_COLOR: '' } }, true],
  ['FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0', { terminal: { isTTY: true }, env: { FORCE_COLOR: '0' } }, false],
])('colours with %s', async (_, world, coloured) => {
  const { stdout } = await check('We guarantee it.', [], world);
  expect(stripVTControlCharacters(stdout) !== stdout).toBe(coloured);
});

test('a draft with nothing to change says so', async () => {
  expect(await check('Hello')).toEqual({ code: 0, stdout: 'Nothing to change in 1 draft.\n', stderr: '' });
});

test('GitHub shows annotations, escaped', async () => {
  const { stdout } = await check('We guarantee it, we guarantee\nthat.', ['--format', 'github']);
  const message = 'A guarantee, 100%25 yours.%0AA broken one costs trust.%0AInstead: we expect [date]';
  expect(stdout.split('\n')).toEqual([
    `::error file=a b%2Cc.reply.md,line=1,endLine=1,col=4,endColumn=13,title=overpromising/guarantee::${message}`,
    `::error file=a b%2Cc.reply.md,line=1,endLine=2,title=overpromising/guarantee::${message}`,
    '',
  ]);
  expect(await check('Hello', ['--format', 'github'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('SARIF names rules, places and fixes', async () => {
  const { stdout } = await check('We guarantee it.', ['--format', 'sarif']);
  const log = JSON.parse(stdout);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver).toMatchObject({
    name: 'Poise',
    semanticVersion: version,
    rules: [{ id: 'overpromising/guarantee' }],
  });
  expect(run.results).toMatchObject([
    {
      ruleId: 'overpromising/guarantee',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b%2Cc.reply.md' },
            region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 13 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 3, charLength: 9 } }] }] }],
    },
  ]);
});
