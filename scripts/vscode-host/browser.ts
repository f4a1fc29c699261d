/** Starts the headless browser in which the hosted VS Code shows its window. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { obtainChromium, obtainFonts } from './obtain';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Launches the machine's Chromium or Chrome, or one from the npm registry where there is none. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await chooseBrowser());
}

async function chooseBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') return { channel: 'chrome', args: flags };
  const env = { ...process.env, FONTCONFIG_FILE: await obtainFonts() };
  const installed = findExecutable(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (installed !== undefined) return { executablePath: installed, args: flags, env };
  if (process.arch !== 'x64') throw new Error('Please install Chromium: none is packaged for this machine.');
  const { executable, libraries } = await obtainChromium();
  // The bundled libraries come last, so that the system's own are taken where it has them.
  const LD_LIBRARY_PATH = [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(delimiter);
  return { executablePath: executable, args: flags, env: { ...env, LD_LIBRARY_PATH } };
}

/** Finds the first of the named programs on the PATH; answers its absolute path. */
export function findExecutable(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const name of names) {
    for (const file of folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))) {
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder: look on.
      }
    }
  }
  return undefined;
}
