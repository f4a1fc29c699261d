/** Takes the flags with which `@vscode/test-electron` starts VS Code, and runs the tests in the hosted one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser';
import { projectRoot } from './obtain';
import { startServer } from './server';
import { runTestsInWindow, type WindowContent, windowUrl } from './window';

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
runTests(readArguments(process.argv.slice(2))).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

function readArguments(args: readonly string[]): WindowContent {
  const content: WindowContent = {};
  for (const arg of args) {
    const [flag, value] = arg.split(/=(.*)/s);
    if (flag === '--extensionDevelopmentPath' && value) content.extensionDevelopmentPath = value;
    else if (flag === '--extensionTestsPath' && value) content.extensionTestsPath = value;
    else if (!arg.startsWith('--')) content.folder = arg;
    // Every other flag is for the desktop VS Code only.
  }
  return content;
}

async function runTests(content: WindowContent): Promise<number> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'poise-vscode-'));
  const [server, browser] = await Promise.all([
    startServer(dataFolder, ['--enable-smoke-test-driver']),
    launchBrowser(),
  ]);
  try {
    const log = join(projectRoot, 'out', 'logs', 'node-host.log');
    return await runTestsInWindow(await browser.newPage(), windowUrl(server.origin, content), log);
  } finally {
    await Promise.all([browser.close(), server.stop()]);
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}
