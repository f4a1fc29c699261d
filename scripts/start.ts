/** `npm start`: shows the findings of the examples, then opens them in VS Code with the extension just built. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExecutable } from './vscode-host/browser';
import { projectRoot } from './vscode-host/obtain';
import { startServer } from './vscode-host/server';

const examples = join(projectRoot, 'examples');

async function main(): Promise<void> {
  console.log('What Poise finds in examples/:\n');
  // Findings are no failure here, so the exit code does not matter.
  spawnSync(process.execPath, [join('dist', 'cli.js'), 'check', 'examples'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });

  const code = findExecutable(['code']);
  if (code !== undefined && hasDisplay()) openDesktop(code);
  else await serve();
}

function openDesktop(code: string): void {
  console.log('\nOpening examples/ in VS Code with Poise.');
  const args = [`--extensionDevelopmentPath=${projectRoot}`, examples];
  spawn(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

async function serve(): Promise<void> {
  console.log('\nNo desktop VS Code was found, so one is served to your browser.');
  const dataFolder = await prepareDataFolder();
  const server = await startServer(dataFolder);
  const address = `${server.origin}/?folder=${encodeURI(examples)}`;
  console.log(
    `\nOpen this address in a browser to try Poise on examples/:\n\n    ${address}\n\nCtrl+C stops it.`,
  );
  if (hasDisplay()) openBrowser(address);
  await stopRequested();
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  console.log('\nStopped.');
}

/** VS Code finds the extension as an installed one, so that the address to open stays short. */
async function prepareDataFolder(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'poise-start-'));
  await mkdir(join(dataFolder, 'extensions'));
  await symlink(projectRoot, join(dataFolder, 'extensions', 'poise.poise'), 'junction');
  await mkdir(join(dataFolder, 'data', 'Machine'), { recursive: true });
  const settings = {
    'workbench.startupEditor': 'readme',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
  };
  await writeFile(join(dataFolder, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  return dataFolder;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', address],
  };
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? ['xdg-open', address];
  // The address is printed, so a machine without an opener loses nothing.
  spawn(command, args, { stdio: 'ignore' }).on('error', () => {});
}

function stopRequested(): Promise<void> {
  return new Promise((requested) => {
    // More than one signal may come, as npm and tsx pass Ctrl+C on; the later ones must not cut the clean end short.
    process.on('SIGINT', () => requested());
    process.on('SIGTERM', () => requested());
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
