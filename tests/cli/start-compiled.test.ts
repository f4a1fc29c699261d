/** How a program starts with what V8 compiled of it before: quicker, and never otherwise than without. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';

const says =
  'module.exports = require("node:path").basename(__filename); console.log("Hello from", module.exports);';
let folder: string;
let program: string;
let bundle: string;
let kept: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poise-start-'));
  program = join(folder, 'program.js');
  bundle = join(folder, 'program.main.js');
  kept = `${bundle}.cache`;
  await build({
    entryPoints: ['server/start-compiled.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    // As a server: what was compiled is only read where the flags are the same.
    define: { V8_FLAGS: '["--no-regexp-tier-up", "--heap-growing-percent=100"]' },
  });
  writeFileSync(bundle, says);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (): string => execFileSync(process.execPath, [program], { encoding: 'utf8' });
/** In how many runs what is kept was compiled. */
const runsKept = (): number => readFileSync(kept).readDoubleLE(readFileSync(kept).length - 8);
const greeting = 'Hello from program.main.js\n';

test('what a run compiled is kept beside the bundle, and the next run says the same', () => {
  expect(run()).toBe(greeting);
  expect(existsSync(kept)).toBe(true);
  expect(run()).toBe(greeting);
});

test('it is written in the first three runs, and read from then on', () => {
  const written = [1, 2, 3, 4].map(() => {
    run();
    return runsKept();
  });
  expect(written).toEqual([1, 2, 3, 3]);
});

test('a new bundle is run, though it is as long as the old one', () => {
  run();
  writeFileSync(bundle, says.replace('Hello', 'Howdy'));
  utimesSync(bundle, 1, 1);
  expect(run()).toBe('Howdy from program.main.js\n');
});

test.each([
  ['is empty', (): Buffer => Buffer.alloc(0)],
  ['was cut short', (whole: Buffer): Buffer => whole.subarray(0, whole.length / 2)],
  [
    'was written by another version of V8',
    (whole: Buffer): Buffer => Buffer.concat([Buffer.alloc(16), whole.subarray(16)]),
  ],
])('what is kept %s: the program runs, and keeps it anew', (_, damage) => {
  run();
  const whole = readFileSync(kept);
  writeFileSync(kept, damage(whole));
  expect(run()).toBe(greeting);
  expect(runsKept()).toBe(1);
});

test('where nothing can be written, the program runs all the same', () => {
  // A folder stands where the file would.
  mkdirSync(kept);
  expect(run()).toBe(greeting);
  expect(run()).toBe(greeting);
});

test('an error of the bundle is told with its place in the bundle', () => {
  writeFileSync(bundle, 'throw new Error("broken");');
  expect(run).toThrow(/program\.main\.js:1[\s\S]*Error: broken/);
});
