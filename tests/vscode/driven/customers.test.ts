/** A person writes to somebody whom the customer book knows: looks them up, goes to their file, keeps what is private out of the mail. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFailed, test, vi } from 'vitest';
import { Host, type Theme, type Window } from './desk';

const themes: readonly (readonly [name: string, theme: Theme])[] = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
];
const may = `---
customer: rahman-textiles
stage: sincerity
date: 2026-05-08
---
Dear Mr. Rahman,

The second shade is dyed. My best wishes to Nasreen.

Best regards,
Li Wei

On Thursday, Karim Rahman wrote:

> Thank you for the photos.
> I want exclusive rights for Bangladesh, or we talk to others.
`;
const files = {
  'customers/rahman-textiles.md': `---
name: Karim Rahman
greeting: Mr. Rahman
company: Rahman Textiles Ltd.
country: BD
stage: sincerity
since: 2021-03
chips: ["both shades in one dye lot"]
likes: [cricket]
family: ["wife Nasreen", "two sons, Arif and Sami"]
dates: { birthday: 07-14 }
---

Met at the fair in Dhaka.
`,
  'customers/nordlicht-sport.md': '---\nname: Anna Berg\ncompany: Nordlicht Sport GmbH\ncountry: DE\n---\n',
  'april.reply.md':
    '---\ncustomer: rahman-textiles\nstatus: sent\ndate: 2026-04-02\n---\nDear Mr. Rahman,\n\nThank you.\n',
  'june.reply.md': '---\ncustomer: \nstage: sincerity\n---\nDear\n',
  'may.reply.md': may,
};

let host: Host;
beforeAll(async () => {
  host = await Host.start();
});
afterAll(() => host?.stop());

describe.each(themes)('in a %s window', (name, theme) => {
  test('the customer’s name leads to all that is known of them', async () => {
    const window = await open(theme);
    await window.openFile('may.reply.md');
    const slug = window.editor.getByText('rahman-textiles').first();

    const hover = await window.hoverOver(slug, 'Rahman Textiles Ltd.');
    await hover.getByText('private: not for the mail').first().waitFor();
    await window.screenshot(`${name}-customer-hover`);

    await slug.click();
    await window.page.keyboard.press('Shift+F12');
    const references = window.page.locator('.reference-zone-widget');
    await references.getByText('april.reply.md').waitFor();
    await references.locator('.monaco-list-row', { hasText: 'rahman-textiles' }).first().waitFor();
    await window.screenshot(`${name}-customer-references`);
    await window.page.keyboard.press('Escape');
    await references.waitFor({ state: 'detached' });

    await slug.click();
    await window.page.keyboard.press('F12');
    await window.page.locator('.tab.active', { hasText: 'rahman-textiles.md' }).waitFor();
    await window.editor.getByText('Met at the fair in Dhaka.').waitFor();
    await window.screenshot(`${name}-customer-file`);
    await window.close();
  });

  test('a customer is suggested by their name, and their slug is written', async () => {
    const window = await open(theme);
    await window.openFile('june.reply.md');
    await window.editor.getByText('customer').click();
    await window.page.keyboard.press('End');
    const widget = await window.suggest('karim');
    await widget.locator('.monaco-list-row', { hasText: 'rahman-textiles' }).waitFor();
    await window.screenshot(`${name}-customer-completion`);
    await window.page.keyboard.press('Tab');
    await expect.poll(() => window.text(), { timeout: 20_000 }).toContain('customer: rahman-textiles\n');
    await window.close();
  });

  test('what is private is marked where it is written out, and left out by its fix', async () => {
    const window = await open(theme);
    await window.openFile('may.reply.md');
    const mark = window.editor.locator('.squiggly-warning').first();
    await mark.waitFor();
    const hover = await window.hoverOver(mark, 'is private in the customer book');
    await hover.getByText('they trusted somebody with it').waitFor();
    await window.screenshot(`${name}-private-fact`);

    await window.editor.getByText('Dear Mr. Rahman,').click();
    const menu = await window.openLightBulb();
    await menu.getByText('Leave this sentence out').waitFor();
    await window.screenshot(`${name}-private-fact-fix`);
    await menu.getByText('Leave this sentence out').click();
    await expect.poll(() => window.text(), { timeout: 20_000 }).toContain('\nThe second shade is dyed.\n');
    await mark.waitFor({ state: 'detached' });
    await window.close();
  });

  test('a special demand is noted as a chip in the customer’s file', async () => {
    const window = await open(theme);
    await window.openFile('may.reply.md');
    const demand = window.editor.getByText('I want exclusive rights').first();
    const menu = await window.openLightBulbAt(demand, /^Note as a chip of Karim Rahman/);
    await window.screenshot(`${name}-chip`);
    await menu.getByText(/^Note as a chip of Karim Rahman/).click();
    await window.openFile('rahman-textiles.md');
    await expect
      .poll(() => window.text(), { timeout: 20_000 })
      .toContain('chips: ["both shades in one dye lot", "I want exclusive rights for Bangladesh');
    await window.screenshot(`${name}-chip-noted`);
    await window.page.keyboard.press('Control+S');
    const saved = () => readFile(window.path('customers/rahman-textiles.md'), 'utf8');
    await vi.waitFor(async () => expect(await saved()).toContain('exclusive rights'), { timeout: 20_000 });
    await window.close();
  });
});

async function open(theme: Theme): Promise<Window> {
  const window = await host.open({ files, settings: { 'workbench.colorTheme': theme } });
  onTestFailed(({ task }) => window.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
  await window.page.locator(`.monaco-workbench.${theme.includes('Dark') ? 'vs-dark' : 'vs'}`).waitFor();
  return window;
}
