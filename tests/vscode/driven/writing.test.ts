/** A person writes in VS Code: sees the marks, reads the hover, takes a rewrite, in a light and in a dark theme. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { Host, type Theme, type Window } from './desk';

const draft = `---
subject: "Re: PO 4471"
stage: sincerity
---
Hi Mr. Rahman,

Thank you for your patience. We guarantee that the cartons ship on Friday.
我们会在周五发货。

Best regards,
Lin

On Friday, Karim Rahman wrote:

> Can you guarantee the date?
`;

let host: Host;
beforeAll(async () => {
  host = await Host.start();
});
afterAll(() => host?.stop());

describe.each<Theme>(['Default Light Modern', 'Default Dark Modern'])('in %s', (theme) => {
  const name = theme.includes('Light') ? 'light' : 'dark';

  test('a mark, its hover and its light bulb', async () => {
    const window = await openDraft(theme, draft);
    const mark = window.editor.locator('.squiggly-warning').first();
    await mark.waitFor();
    await window.screenshot(`${name}-marks`);

    const hover = await window.hoverOver(mark);
    await hover.getByText('One broken guarantee costs more trust').waitFor();
    await window.screenshot(`${name}-hover`);

    const menu = await window.openLightBulb();
    await menu.getByText('Ignore overpromising/guarantee here').waitFor();
    await window.screenshot(`${name}-lightbulb`);

    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.text()).toContain('We expect that the cartons ship on Friday.');
    await mark.waitFor({ state: 'detached' });
    expect(await window.text()).toContain('> Can you guarantee the date?');
    await window.close();
  });
});

test('the example of a newcomer: many marks in our words, none in the quote', async () => {
  const text = await readFile(new URL('../../../examples/cancel-threat.reply.md', import.meta.url), 'utf8');
  for (const theme of ['Default Light Modern', 'Default Dark Modern'] as const) {
    const window = await openDraft(theme, text);
    // “you forgot to approve”
    const mark = window.editor.locator('.squiggly-warning').nth(1);
    await mark.waitFor();
    expect(await window.editor.locator('.squiggly-warning, .squiggly-error').count()).toBeGreaterThan(5);
    const quote = window.editor.locator('.view-line', { hasText: 'PO 4471 is late again' });
    expect(await quote.locator('.squiggly-warning').count()).toBe(0);
    const hover = await window.hoverOver(mark);
    await hover.getByText('say what is missing, not who missed it').waitFor();
    await hover.getByText('Say instead:').waitFor();
    await window.screenshot(`example-hover-${theme.includes('Light') ? 'light' : 'dark'}`);
    await window.openLightBulb();
    await window.screenshot(`example-light-bulb-${theme.includes('Light') ? 'light' : 'dark'}`);
    const before = await window.text();
    await window.page.keyboard.press('Enter');
    await expect.poll(() => window.text()).not.toBe(before);
    // The editor draws only what is in view.
    expect(await window.text()).toContain('> PO 4471 is late again');
    await window.close();
  }
});

test('typing a phrase marks it, and the hover’s link replaces it', async () => {
  const window = await openDraft('Default Light Modern', 'Hi Karim,\n\n');
  await window.editor.getByText('Hi Karim,').click();
  await window.page.keyboard.press('Control+End');
  await window.page.keyboard.type('We guarantee that it ships.');
  const mark = window.editor.locator('.squiggly-warning').first();
  await mark.waitFor();
  const hover = await window.hoverOver(mark);
  await hover.getByRole('link', { name: 'expect that' }).click();
  await expect.poll(() => window.text()).toBe('Hi Karim,\n\nWe expect that it ships.');
  await window.editor.locator('.squiggly-warning').waitFor({ state: 'detached' });
  await window.close();
});

test('the preview shows the mail alone', async () => {
  const window = await openDraft(
    'Default Light Modern',
    `${draft}\n<!-- poise-disable-next cold: they like it short -->\nBye.\n`,
  );
  await window.runCommand('Poise: Open Preview to the Side');
  const mail = window.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('main');
  await mail.getByText('Thank you for your patience.').waitFor();
  const text = await mail.textContent();
  expect(text).toContain('Bye.');
  expect(text).not.toContain('stage: sincerity');
  expect(text).not.toContain('poise-disable-next');
  await window.screenshot('preview');
  await window.close();
});

test('a window without a folder works as well', async () => {
  const window = await openWindow();
  await window.runCommand('File: New Untitled Text File');
  await window.chooseLanguage('Customer Reply');
  await window.editor.locator('.view-lines').click();
  await window.page.keyboard.type('We guarantee that it ships.');
  await window.editor.locator('.squiggly-warning').first().waitFor();
  await window.screenshot('no-folder');
  await window.close();
});

async function openDraft(theme: Theme, text: string): Promise<Window> {
  const window = await openWindow({
    files: { 'rahman.reply.md': text },
    settings: { 'workbench.colorTheme': theme },
  });
  await window.openFile('rahman.reply.md');
  return window;
}

async function openWindow(...[workspace]: Parameters<Host['open']>): Promise<Window> {
  const window = await host.open(workspace);
  onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
  return window;
}
