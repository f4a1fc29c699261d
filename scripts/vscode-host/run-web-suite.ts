/** Runs `tests/web` in VS Code's web build, where the extension and its language server are web workers. */
import { join } from 'node:path';
import { launchBrowser } from './browser';
import { bundleSuite } from './bundle-suite';
import { projectRoot } from './obtain';
import { startWebHost } from './web-host';
import { runTestsInWindow } from './window';

const bundle = 'out/tests/web-suite.js';

async function main(): Promise<number> {
  await bundleSuite('tests/web/index.ts', bundle, 'browser');
  const host = await startWebHost({ extensionPath: projectRoot, testsPath: bundle });
  const browser = await launchBrowser();
  try {
    const log = join(projectRoot, 'out', 'logs', 'web-host.log');
    return await runTestsInWindow(await browser.newPage(), host.origin, log);
  } finally {
    await Promise.all([browser.close(), host.stop()]);
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
