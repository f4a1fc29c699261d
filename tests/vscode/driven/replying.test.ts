/** A person begins a reply, reads the customer, takes a template, copies the mail, and follows the walkthrough. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest';
import { Host, type Theme, type Window, type Workspace } from './desk';

const themes: readonly (readonly [name: string, theme: Theme])[] = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
];
const message = 'Hi Lin,\r\n\r\nyour price is too high. What is your best offer?\r\n\r\nAnna';
const customer = '---\nname: Anna Berg\ncompany: Berg Knitwear\nstage: sincerity\n---\n';

let host: Host;
beforeAll(async () => {
  host = await Host.start();
});
afterAll(() => host?.stop());

describe.each(themes)('in a %s window', (name, theme) => {
  test('New Reply asks four questions and opens the draft', async () => {
    const window = await open(theme, { 'customers/anna-berg.md': customer, 'notes.md': 'Notes\n' });
    await window.copy(message);
    await window.runCommand('Poise: New Reply');
    await window.question('New Reply (1/4)');
    await window.screenshot(`${name}-new-reply-1-customer`);
    await window.choose('Anna', 'Anna Berg');
    await window.question('New Reply (2/4)');
    await window.screenshot(`${name}-new-reply-2-message`);
    await window.choose('', 'Use the message on the clipboard');
    await window.question('New Reply (3/4)');
    await window.screenshot(`${name}-new-reply-3-stage`);
    await window.choose('', 'sincerity');
    await window.question('New Reply (4/4)');
    await window.screenshot(`${name}-new-reply-4-situation`);
    await window.choose('Hold the price', 'Hold the price and show the value');
    await window.editor.getByText('Warm regards,').waitFor();
    const text = await window.text();
    expect(text).toContain('customer: anna-berg\nto: Anna Berg\nstage: sincerity\ndeal: open\n');
    expect(text).toMatch(/^Hi Anna,$/m);
    expect(text).toContain('Anna Berg wrote:\n\n> Hi Lin,\n>\n> your price is too high.');
    await window.editor.getByText('haggling').first().waitFor();
    await window.screenshot(`${name}-new-reply-5-draft`);
    await window.close();
  });

  test('hints behind the customer’s words and the line above the letter', async () => {
    for (const example of ['cancel-threat', 'zh-delay-calm']) {
      const path = new URL(`../../../examples/${example}.reply.md`, import.meta.url);
      const window = await open(theme, { 'example.reply.md': await readFile(path, 'utf8') });
      await window.openFile('example.reply.md');
      await window.editor.locator('.codelens-decoration').first().waitFor();
      await window.page.keyboard.press('Control+End');
      await window.editor
        .locator('.view-line', { hasText: /complaint|anger|询问|投诉|情绪/ })
        .first()
        .waitFor();
      await window.screenshot(`${name}-hints-${example}`);
      await window.close();
    }
  });

  test('templates are suggested where a paragraph begins, and not taken by Enter', async () => {
    const window = await open(theme, {
      'a.reply.md':
        '---\nstage: sincerity\n---\nHi Anna,\n\n\n\nOn Monday, Anna Berg wrote:\n\n> Your price is too high.\n',
    });
    await window.openFile('a.reply.md');
    await window.editor.getByText('Hi Anna,').click();
    await window.page.keyboard.press('Control+Home');
    for (let line = 0; line < 5; line++) await window.page.keyboard.press('ArrowDown');
    const widget = await window.suggest('hold');
    await widget.getByText('Hold the price and show the value').waitFor();
    await window.screenshot(`${name}-templates`);
    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.text()).toMatch(/^hold$/m);
    await window.close();
  });

  test('the walkthrough goes from a hasty draft to a fixed one', async () => {
    const window = await open(theme, { 'notes.md': 'Notes\n' });
    await window.openFile('notes.md');
    // The pictures are left out where there is little room.
    await window.page.keyboard.press('Control+B');
    await window.runCommand('Welcome: Open Walkthrough...');
    await window.choose('Your first reply', 'Your first reply with Poise');
    const guide = window.page.locator('.gettingStartedContainer');
    await guide.getByText('Open a draft under pressure').waitFor();
    const picture = window.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await picture.getByText('You forgot to approve').waitFor();
    await window.screenshot(`${name}-walkthrough-1`);
    await guide.getByRole('button', { name: 'Open the sample draft' }).click();
    await window.editor.locator('.squiggly-warning').nth(2).waitFor();
    await window.screenshot(`${name}-walkthrough-2`);
    await guide.getByText('Send it with a calm mind').click();
    await guide.getByRole('button', { name: 'Show the sample, fixed' }).click();
    await window.editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await expect.poll(() => window.text()).toContain('Dyeing takes ten');
    await window.screenshot(`${name}-walkthrough-3`);
    await window.close();
  });
});

test('a formatted copy holds the mail as HTML and as text', async () => {
  const window = await open('Default Light Modern', {
    'a.reply.md':
      '---\nstage: like\n---\nHi Anna,\n\n**Both shades** are [here](https://example.com/a).\n\n> Thanks\n',
  });
  await window.openFile('a.reply.md');
  await window.runCommand('Poise: Open Preview to the Side');
  const page = window.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await page.getByText('Both shades').waitFor();
  await page.getByRole('button', { name: 'Copy' }).click();
  await window.page.locator('.statusbar-item', { hasText: 'Copied. Nothing is left open.' }).waitFor();
  await window.screenshot('formatted-copy');
  expect(await window.copied('text/html')).toContain(
    '<strong>Both shades</strong> are <a href="https://example.com/a">here</a>.',
  );
  expect(await window.copied('text/html')).not.toContain('data-line');
  expect(await window.copied('text/plain')).toBe(
    'Hi Anna,\n\nBoth shades are here (https://example.com/a).\n',
  );
  await window.close();
});

test('Copy Reply With Formatting copies by itself', async () => {
  const window = await open('Default Light Modern', { 'a.reply.md': 'Hi Anna,\n\n*Both* shades.\n' });
  await window.openFile('a.reply.md');
  await window.copy('before');
  await window.runCommand('Poise: Copy Reply With Formatting');
  await expect.poll(() => window.copied('text/html'), { timeout: 20_000 }).toContain('<em>Both</em> shades.');
  await window.close();
});

test('Copy Reply says in one line what is still open, and leads there', async () => {
  const window = await open('Default Light Modern', {
    'a.reply.md': 'Hi Anna,\n\nWe guarantee that it ships.\n\nBest regards,\nLin\n',
  });
  await window.openFile('a.reply.md');
  await window.editor.locator('.squiggly-warning').first().waitFor();
  await window.page.locator('.editor-actions').getByLabel('Copy Reply').first().click();
  await window.message('Copied. Still open: 1 finding.');
  await window.screenshot('copy-reply');
  expect(await window.copied('text/plain')).toBe(
    'Hi Anna,\n\nWe guarantee that it ships.\n\nBest regards,\nLin\n',
  );
  // The list is drawn anew when another message goes.
  const show = async (): Promise<void> => {
    const said = await window.message('Copied. Still open: 1 finding.');
    await said.getByRole('button', { name: 'Show' }).click({ timeout: 3000 });
  };
  await vi.waitFor(show, { timeout: 60_000 });
  await window.page.locator('.part.statusbar').getByText('Ln 3, Col 4').waitFor();
  await window.close();
});

async function open(theme: Theme, files: Workspace['files']): Promise<Window> {
  const window = await host.open({ files, settings: { 'workbench.colorTheme': theme } });
  onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
  // A young window still wears the theme of the one before it.
  await window.page.locator(`.monaco-workbench.${theme.includes('Dark') ? 'vs-dark' : 'vs'}`).waitFor();
  return window;
}
