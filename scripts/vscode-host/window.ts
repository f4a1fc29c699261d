/** Opens the window of a hosted VS Code in a browser page and runs extension tests in it. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

const deadline = 300_000;

/** What a window of the Node host shows and loads; all paths are absolute. */
export interface WindowContent {
  /** The workspace folder; without one the window is empty. */
  folder?: string;
  extensionDevelopmentPath?: string;
  extensionTestsPath?: string;
}

/** Address of a window of the Node host that loads an extension from its source folder. */
export function windowUrl(origin: string, content: WindowContent): string {
  const remote = `vscode-remote://${new URL(origin).host}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (content.extensionDevelopmentPath !== undefined) {
    payload.push(['extensionDevelopmentPath', remote + content.extensionDevelopmentPath]);
  }
  if (content.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', remote + content.extensionTestsPath]);
  }
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (content.folder === undefined) query.set('ew', 'true');
  else query.set('folder', content.folder);
  return `${origin}/?${query}`;
}

/** Lines of the tests' own log start with this; the rest of a window's log is VS Code's. */
const testLine = '[test] ';

/**
 * Opens a window whose address names extension tests and waits for their end.
 * The tests' own lines are printed; everything that the window logs goes to `logFile`.
 * @returns the exit code: 0 when all tests passed.
 */
export async function runTestsInWindow(page: Page, url: string, logFile: string): Promise<number> {
  let finish: (code: number) => void = () => {};
  const exit = new Promise<number>((done) => {
    finish = done;
  });
  await mkdir(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = args.map(String).join(' ');
    log.write(`${type}: ${line}\n`);
    if (line.startsWith(testLine)) console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
  page.on('crash', () => finish(1));
  page.on('pageerror', (error) => log.write(`page: ${error.stack ?? error.message}\n`));
  const overdue = setTimeout(() => {
    console.error(`The tests did not end within ${deadline / 1000} seconds. The log is in ${logFile}.`);
    finish(1);
  }, deadline);
  try {
    await page.goto(url);
    return await exit;
  } finally {
    clearTimeout(overdue);
    log.end();
  }
}
