/** The command line as it ships: bundled, in a process of its own, with the real rules. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.mjs';
import { makeFolder, type Outcome } from './command';

const dist = mkdtempSync(join(tmpdir(), 'poise-cli-'));
const program = join(dist, 'cli.js');

// A busy machine takes its time to build.
beforeAll(async () => {
  await build({
    entryPoints: ['server/cli.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    // As it is shipped: a start compiles no phrase.
    plugins: [compileRules],
  });
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true }));

function poise(argv: readonly string[], { cwd = dist, stdin = '' } = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...argv], { cwd, env: { PATH: process.env.PATH } });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...written })));
}

test('a risky draft in a folder fails the run and is reported in JSON', async () => {
  const cwd = makeFolder({
    'drafts/a.reply.md': 'Hi Anna,\n\nWe guarantee that it will arrive by Friday.\n',
  });
  const { code, stdout, stderr } = await poise(['check', '--format', 'json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const { version, files } = JSON.parse(stdout);
  expect({ version, paths: files.map((file: { path: string }) => file.path) }).toEqual({
    version: 1,
    paths: ['drafts/a.reply.md'],
  });
  expect(files[0].findings).toContainEqual(
    expect.objectContaining({
      rule: 'overpromising/guarantee',
      range: expect.objectContaining({ start: { line: 2, character: 3 } }),
    }),
  );
});

test('a byte order mark changes neither what is found nor the front matter, and offsets count it', async () => {
  const text = '---\nstage: sincerity\n---\nWe guarantee that it will arrive by Friday.\n';
  const [plain, marked] = await Promise.all(
    [text, `\uFEFF${text}`].map(async (stdin) => {
      const { stdout } = await poise(['check', '--stdin', '--format', 'json'], { stdin });
      return JSON.parse(stdout).files[0].findings.map(({ rule, start }: { rule: string; start: number }) => ({
        rule,
        start,
      }));
    }),
  );
  expect(plain).not.toEqual([]);
  expect(marked).toEqual(
    plain.map(({ rule, start }: { rule: string; start: number }) => ({ rule, start: start + 1 })),
  );
});

test('a report of several megabytes arrives whole', async () => {
  const stdin = 'We guarantee that it will arrive by Friday.\n\n'.repeat(6000);
  const { code, stdout } = await poise(['check', '--stdin', '--format', 'json'], { stdin });
  expect(code).toBe(1);
  expect(stdout.length).toBeGreaterThan(5_000_000);
  expect(JSON.parse(stdout).files[0].findings.length).toBeGreaterThanOrEqual(6000);
});

test('a reader that closes the pipe early is no error', async () => {
  const child = spawn(process.execPath, [program, 'check', '--stdin'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end('We guarantee that it will arrive by Friday.\n\n'.repeat(6000));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('bad use is explained on standard error', async () => {
  const { code, stdout, stderr } = await poise(['check', 'gone.reply.md', '--format', 'json']);
  expect({ code, files: JSON.parse(stdout).files }).toEqual({ code: 2, files: [] });
  expect(stderr).toContain('There is no "gone.reply.md".');
});
