/** A person has all drafts checked, and sees in Problems what is left in those that are not open. */
import { rm, writeFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest';
import { Host, type Theme, type Window } from './desk';

const themes: readonly (readonly [name: string, theme: Theme])[] = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
];
const mail = (words: string): string =>
  `---\nstage: sincerity\n---\nHi Anna,\n\n${words}\n\nBest regards,\nLi Wei\n`;
const guarantee = 'Thank you. We guarantee that the cartons ship on Friday.';
const files = {
  'april.reply.md': mail(guarantee),
  'may.reply.md': mail(`${guarantee} You forgot to approve the sample.`),
  'notes.md': 'Notes\n',
};

let host: Host;
beforeAll(async () => {
  host = await Host.start();
});
afterAll(() => host?.stop());

describe.each(themes)('in a %s window', (name, theme) => {
  test('drafts that are not open are listed in Problems, once, and only while it is wanted', async () => {
    const window = await open(theme, { 'poise.checkClosedDrafts': true });
    await window.openFile('notes.md');
    await window.runCommand('Problems: Focus on Problems View');
    const problems = window.page.locator('.markers-panel');
    const row = (words: string | RegExp) => problems.locator('.monaco-list-row', { hasText: words });
    await row('april.reply.md').waitFor();
    await row('may.reply.md').waitFor();
    await expect.poll(() => row('overpromising/guarantee').count(), { timeout: 30_000 }).toBe(2);
    await row('blaming/').first().waitFor();
    await window.screenshot(`${name}-closed-drafts`);

    // Opening one leaves its findings where they are, and none stands twice.
    await row('blaming/').getByText('This tells the reader').dblclick();
    await window.page.locator('.tab.active', { hasText: 'may.reply.md' }).waitFor();
    await window.editor.locator('.squiggly-warning, .squiggly-error').nth(1).waitFor();
    await expect.poll(() => row('overpromising/guarantee').count(), { timeout: 30_000 }).toBe(2);
    expect(await row('blaming/').count()).toBe(1);
    await window.screenshot(`${name}-closed-drafts-opened`);

    // It is mended elsewhere, another goes.
    await writeFile(window.path('april.reply.md'), mail('Thank you. The cartons ship on Friday.'));
    await expect.poll(() => row('overpromising/guarantee').count(), { timeout: 30_000 }).toBe(1);
    await window.runCommand('View: Close Editor');
    await window.page.locator('.tab', { hasText: 'may.reply.md' }).waitFor({ state: 'detached' });
    await expect.poll(() => row('overpromising/guarantee').count(), { timeout: 30_000 }).toBe(1);
    await rm(window.path('may.reply.md'));
    await row('overpromising/guarantee').waitFor({ state: 'detached', timeout: 30_000 });
    await window.close();
  });
});

test('drafts that are not open stay out of Problems until it is wanted', async () => {
  const window = await open('Default Light Modern', {});
  await window.openFile('april.reply.md');
  await window.runCommand('Problems: Focus on Problems View');
  const problems = window.page.locator('.markers-panel');
  await problems.locator('.monaco-list-row', { hasText: 'april.reply.md' }).waitFor();
  const draft = problems.locator('.monaco-list-row', { hasText: 'may.reply.md' });
  expect(await draft.count()).toBe(0);
  await window.runCommand('Preferences: Open User Settings');
  const settings = window.page.locator('.settings-editor');
  await settings.locator('.settings-header textarea, .settings-header .inputarea').first().waitFor();
  await window.page.keyboard.type('poise.checkClosedDrafts');
  const setting = settings.locator('.setting-item-bool', { hasText: 'Check Closed Drafts' });
  await tick(setting, true, () => draft.waitFor({ timeout: 5000 }));
  await window.screenshot('closed-drafts-setting');
  await tick(setting, false, () => draft.waitFor({ state: 'detached', timeout: 5000 }));
  await window.close();
});

/** Sets the box until what it turns on or off has `followed`: the settings editor draws itself anew after a change, and forgets a click meanwhile. */
async function tick(setting: Locator, checked: boolean, followed: () => Promise<void>): Promise<void> {
  const box = setting.getByRole('checkbox');
  const set = async (): Promise<void> => {
    await box.setChecked(checked, { timeout: 5000 });
    await followed();
  };
  await vi.waitFor(set, { timeout: 30_000 });
}

async function open(theme: Theme, settings: Record<string, unknown>): Promise<Window> {
  const window = await host.open({ files, settings: { 'workbench.colorTheme': theme, ...settings } });
  onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
  await window.page.locator(`.monaco-workbench.${theme.includes('Dark') ? 'vs-dark' : 'vs'}`).waitFor();
  return window;
}
