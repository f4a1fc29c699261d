/** A person looks at what was promised, opens a promise, marks it as kept, and looks at the picture of the relationship. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest';
import { Host, type Theme } from './desk';

const themes: readonly (readonly [name: string, theme: Theme])[] = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
];
const mail = (front: string, body: string): string =>
  `---\ncustomer: rahman-textiles\n${front}\n---\nDear Karim,\n\n${body}\n\nBest regards,\nLi Wei\n`;
const files = {
  'customers/rahman-textiles.md': '---\nname: Karim Rahman\ncompany: Rahman Textiles Ltd.\n---\n',
  'april.reply.md': mail(
    'stage: assimilation\nstatus: sent\ndate: 2026-04-02',
    'We will send you the second sample on 9 April 2026. <!-- poise-kept -->',
  ),
  'may.reply.md': mail(
    'stage: sincerity\nstatus: sent\ndate: 2026-05-04',
    'We will ship the goods on 12 May 2026. We can give you 3% off if you order 3,000 pieces.',
  ),
  'june.reply.md': mail(
    'stage: harmony\nstatus: draft\ndate: 2026-06-01',
    'I will send you the new catalogue on 3 July 2030.',
  ),
};

let host: Host;
beforeAll(async () => {
  host = await Host.start();
});
afterAll(() => host?.stop());

describe.each(themes)('in a %s window', (name, theme) => {
  test('the view lists promises, opens one, marks it as kept, and the picture shows the relationship', async () => {
    const window = await host.open({ files, settings: { 'workbench.colorTheme': theme } });
    onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
    await window.page.locator(`.monaco-workbench.${theme.includes('Dark') ? 'vs-dark' : 'vs'}`).waitFor();
    await window.openFile('june.reply.md');
    const header = window.page.locator('.pane-header', { hasText: 'Promises And Concessions' });
    await header.click();
    const view = window.page.locator('.pane', { has: header });
    const row = (words: string) => view.locator('.monaco-list-row', { hasText: words }).first();
    await row('Overdue').waitFor();
    await row('ship').waitFor();
    await row('Karim Rahman').waitFor();
    await window.screenshot(`${name}-promises`);

    await row('ship').click();
    await window.page.locator('.tab.active', { hasText: 'may.reply.md' }).waitFor();
    await row('ship').hover();
    await row('ship').locator('.action-label[aria-label="Mark as Kept"]').click();
    await row('Overdue').waitFor({ state: 'detached' });
    expect(await window.text()).toContain('<!-- poise-kept: We will ship the goods');

    await window.runCommand('Poise: Show Relationship');
    const page = window.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.getByText('2 kept', { exact: false }).first().waitFor();
    await window.screenshot(`${name}-relationship`);
    await window.close();
  });

  test('what is owed is saved for the calendar', async () => {
    const window = await host.open({ files, settings: { 'workbench.colorTheme': theme } });
    onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
    await window.page.locator(`.monaco-workbench.${theme.includes('Dark') ? 'vs-dark' : 'vs'}`).waitFor();
    await window.openFile('june.reply.md');
    const header = window.page.locator('.pane-header', { hasText: 'Promises And Concessions' });
    await header.click();
    const view = window.page.locator('.pane', { has: header });
    await view.locator('.monaco-list-row', { hasText: 'ship' }).first().waitFor();
    const entry = window.page.locator('.context-view').getByText('Export Due Dates');
    // A busy VS Code closes a menu when something else takes the focus; a person opens it again.
    await vi.waitFor(
      async () => {
        await header.hover();
        await header.getByLabel(/More Actions/).click();
        await entry.waitFor({ timeout: 3000 });
        await window.screenshot(`${name}-export-menu`);
        await entry.click({ timeout: 3000 });
      },
      { timeout: 30_000, interval: 200 },
    );
    await window.page.locator('.quick-input-title', { hasText: 'Export Due Dates' }).waitFor();
    const input = window.page.locator('.quick-input-widget .quick-input-box input');
    await expect.poll(() => input.inputValue(), { timeout: 20_000 }).toMatch(/\/due-dates\.ics$/);
    await window.screenshot(`${name}-export-dialog`);
    await window.page.keyboard.press('Enter');
    await window.page.locator('.statusbar-item', { hasText: '1 due date exported' }).waitFor();
    await window.screenshot(`${name}-exported`);
    const saved = await vi.waitFor(() => readFile(window.path('due-dates.ics'), 'utf8'), { timeout: 20_000 });
    expect(saved).toContain('DTSTART;VALUE=DATE:20260512');
    expect(saved).toMatch(/^SUMMARY:Karim Rahman: ship/m);
    await window.close();
  });
});

test('where nothing is owed, it says so', async () => {
  const window = await host.open({ files: { 'june.reply.md': files['june.reply.md'] } });
  onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
  await window.openFile('june.reply.md');
  await window.runCommand('Poise: Export Due Dates');
  await window.message('Nothing to export: no promise in a sent mail has a due date.');
  await window.screenshot('export-nothing');
  await window.close();
});
