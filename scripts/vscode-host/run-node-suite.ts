/**
 * Runs `tests/vscode/suite` in the Node extension host: in the desktop VS Code that `VSCODE_EXECUTABLE` names,
 * else in the hosted one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle-suite';
import { projectRoot } from './obtain';

const bundle = 'out/tests/node-suite.js';

async function main(): Promise<void> {
  await bundleSuite('tests/vscode/suite/index.ts', bundle, 'node');
  const folder = await mkdtemp(join(tmpdir(), 'poise-workspace-'));
  try {
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(__dirname, 'code.cjs'),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: join(projectRoot, bundle),
      launchArgs: [folder],
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
