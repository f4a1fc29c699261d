/** Runs every test there is and ends with one plain line: how many passed, how many failed. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './vscode-host/obtain';

interface Counts {
  passed: number;
  failed: number;
}

async function main(): Promise<void> {
  const results = [
    await runVitest('Units', 'unit', []),
    await runSuite('VS Code, in the extension host', 'run-node-suite.ts'),
    await runVitest('VS Code, driven as a person would', 'driven', [
      '--config',
      'tests/vscode/vitest.config.mts',
    ]),
    await runSuite('VS Code in the browser', 'run-web-suite.ts'),
  ];
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs Vitest; its JSON report gives the counts. */
async function runVitest(title: string, name: string, args: readonly string[]): Promise<Counts> {
  const report = join(projectRoot, 'out', 'results', `${name}.json`);
  await rm(report, { force: true });
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await run(title, [
    vitest,
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const counts = await readFile(report, 'utf8').then(readReport, () => ({ passed: 0, failed: 0 }));
  return countExit(counts, code);
}

function readReport(text: string): Counts {
  const report: { numPassedTests?: number; numFailedTests?: number } = JSON.parse(text);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

/** Runs a suite inside VS Code; the last line of its log gives the counts. */
async function runSuite(title: string, script: string): Promise<Counts> {
  const { code, output } = await run(title, [
    '--import',
    'tsx',
    join(projectRoot, 'scripts', 'vscode-host', script),
  ]);
  const [, passed, failed] = /^\[test\] (\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return countExit({ passed: Number(passed ?? 0), failed: Number(failed ?? 0) }, code);
}

/** A run that went wrong without a failed test, say because it could not start, counts as one failure. */
function countExit(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function run(title: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  console.log(`\n${title}\n`);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['inherit', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
