/** Findings of drafts that are not open: which show, when they come and when they go. */
import { afterEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../server/desk';
import { ableClient, closeEditors, type Editor, plainClient, startEditor, until } from './editor';

const folder = 'file:///desk';
const other = 'file:///other';
const risky = 'Hi Anna,\n\nWe guarantee that it will arrive by Friday.\n';
const calm = 'Hi Anna,\n\nThe goods leave on Friday.\n';
const may = `${folder}/mails/may%202.reply.md`;
const june = `${folder}/june.reply.md`;

afterEach(closeEditors);

describe('the findings of drafts that are not open', () => {
  it('show in the folders that want them, and say nothing of the customer’s words', async () => {
    const { editor } = await startWanting([folder]);
    const quoting = `${folder}/quoting.reply.md`;
    await tell(editor, {
      [`${other}/a.reply.md`]: risky,
      [quoting]: `${risky}\nOn Friday, Anna wrote:\n\n> This is outrageous. We will cancel.\n`,
      [may]: risky,
    });
    await until(() => codesOf(editor, may).length > 0 && codesOf(editor, quoting).length > 0);
    expect(codesOf(editor, may)).toContain('overpromising/guarantee');
    expect(lastPublished(editor, may)[0]).toMatchObject({ source: 'Poise', range: { start: { line: 2 } } });
    expect(codesOf(editor, quoting).join()).not.toMatch(/anger|threat/);
    expect(publishedTo(editor, `${other}/a.reply.md`)).toBe(0);
  });

  it('are those that the draft shows when it is open', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky });
    await until(() => codesOf(editor, may).length > 0);
    const closed = lastPublished(editor, may);
    await editor.open(may, risky);
    expect(await editor.diagnostics(may)).toEqual(closed);
  });

  it('do not show at all unless the setting is on, and go when it is turned off', async () => {
    const { editor, wanting } = await startWanting([other]);
    await tell(editor, { [may]: risky });
    await settle(editor, other);
    expect(publishedTo(editor, may)).toBe(0);
    await want(editor, wanting, [folder]);
    await until(() => codesOf(editor, may).length > 0);
    await want(editor, wanting, []);
    await until(() => codesOf(editor, may).length === 0);
  });

  it('give way to those of the open draft before it is answered, and are back when it closes', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky });
    await until(() => codesOf(editor, may).length > 0);
    await editor.open(may, risky);
    const answer = await editor.diagnostics(may);
    expect(codesOf(editor, may)).toEqual([]);
    expect(answer.length).toBeGreaterThan(0);
    await editor.close(may);
    await until(() => codesOf(editor, may).length > 0);
  });

  it('do not come behind those of a draft that was asked for while it was checked', async () => {
    let halted = true;
    let begun = 0;
    let through = false;
    const createSlowDesk = (): Desk => {
      const desk = createDesk();
      return {
        ...desk,
        *checkAside(path) {
          begun += 1;
          while (halted) yield;
          through = true;
          return desk.check(path);
        },
      };
    };
    const { editor } = await startWanting([folder], { desk: createSlowDesk });
    await tell(editor, { [may]: risky });
    await until(() => begun === 1);
    await editor.open(may, risky);
    await until(() => begun === 2);
    expect(await editor.diagnostics(may)).not.toEqual([]);
    halted = false;
    await until(() => through);
    await editor.hover(may, { line: 2, character: 5 });
    expect(publishedTo(editor, may)).toBe(0);
  });

  it('stay while an editor has the draft open without showing it', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky });
    await until(() => codesOf(editor, may).length > 0);
    await editor.open(may, `\n${risky}`);
    await until(() => lastPublished(editor, may)[0]?.range.start.line === 3);
  });

  it('go with a draft that is deleted, renamed or whose folder is closed', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky, [june]: risky });
    await until(() => codesOf(editor, may).length > 0 && codesOf(editor, june).length > 0);
    const july = `${folder}/july.reply.md`;
    await tell(editor, { [may]: null, [july]: risky });
    await until(() => codesOf(editor, may).length === 0 && codesOf(editor, july).length > 0);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: folder, name: 'desk' }] },
    });
    await until(() => [may, june, july].every((uri) => codesOf(editor, uri).length === 0));
  });

  it('follow the customer’s file in the drafts to them, and nowhere else', async () => {
    const { editor } = await startWanting([folder]);
    const toRahman = '---\ncustomer: rahman\n---\nHi Karim,\n\nHappy birthday on 14 July!\n';
    const book = `${folder}/customers/rahman.md`;
    await tell(editor, { [june]: risky, [may]: toRahman, [book]: '---\nname: Karim Rahman\n---\n' });
    await until(() => codesOf(editor, june).length > 0 && codesOf(editor, may).length > 0);
    await settle(editor);
    const before = publishedTo(editor, june);
    expect(codesOf(editor, may)).not.toContain('off-limits/private');
    const known = '---\nname: Karim Rahman\ndates: { birthday: 07-14 }\nprivate: [birthday]\n---\n';
    await tell(editor, { [book]: known });
    await until(() => codesOf(editor, may).includes('off-limits/private'));
    await settle(editor);
    expect(publishedTo(editor, june)).toBe(before);
  });

  it('follow poise.yaml', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky, [june]: calm });
    await until(() => codesOf(editor, may).includes('overpromising/guarantee'));
    const policy = `${folder}/poise.yaml`;
    await tell(editor, { [policy]: 'rules: { overpromising: off }\n' });
    await until(() => !codesOf(editor, may).includes('overpromising/guarantee'));
    await tell(editor, { [policy]: null });
    await until(() => codesOf(editor, may).includes('overpromising/guarantee'));
  });

  it('follow another draft to the same customer while it is typed', async () => {
    const { editor } = await startWanting([folder]);
    const mail = (status: string, body: string) =>
      `---\ncustomer: rahman\nstatus: ${status}\ndate: 2026-05-20\n---\nHi Karim,\n\n${body}\n`;
    await tell(editor, { [may]: mail('draft', 'We can take 3% off.') });
    await settle(editor);
    expect(codesOf(editor, may)).not.toContain('ledger/again');
    const april = `${folder}/april.reply.md`;
    await editor.open(april, mail('sent', 'We will waive the setup fee.').replace('-05-', '-04-'));
    await until(() => codesOf(editor, may).includes('ledger/again'));
  });

  it('are sent only when they changed', async () => {
    const { editor } = await startWanting([folder]);
    await tell(editor, { [may]: risky });
    await until(() => codesOf(editor, may).length > 0);
    const before = editor.published.length;
    await tell(editor, { [may]: `${risky}\n`, [june]: '' });
    await editor.open(`${folder}/new.reply.md`, calm);
    await settle(editor);
    expect(editor.published.slice(before).map(({ uri }) => uri)).not.toContain(may);
  });

  it('let a request in between be answered long before all is checked', async () => {
    const { editor } = await startWanting([folder]);
    await editor.open(june, risky);
    await editor.diagnostics(june);
    const many = Array.from({ length: 200 }, (_, index) => `${folder}/${index}.reply.md`);
    await tell(editor, Object.fromEntries(many.map((uri, index) => [uri, `${index}\n\n${risky}`])));
    await until(() => editor.published.length > 0);
    await editor.hover(june, { line: 2, character: 5 });
    expect(editor.published.length).toBeLessThan(many.length);
    await until(() => new Set(editor.published.map(({ uri }) => uri)).size >= many.length, 30_000);
  });

  it('reach an editor that cannot pull in the same way', async () => {
    const editor = await startEditor({ createDesk, capabilities: plainClient, folders: [folder] });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { poise: { checkClosedDrafts: true } },
    });
    await tell(editor, { [may]: risky });
    await until(() => codesOf(editor, may).length > 0);
    await editor.open(may, calm);
    await until(() => !codesOf(editor, may).includes('overpromising/guarantee'));
    await editor.close(may);
    await until(() => codesOf(editor, may).includes('overpromising/guarantee'));
  });
});

describe('checking for more than a second', () => {
  it('tells its progress, and stops where it is when it is cancelled', async () => {
    const { editor } = await startWanting([folder], { progress: true });
    const told: { token: string; kind: string; message?: string }[] = [];
    const created: string[] = [];
    editor.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      created.push(token);
      return null;
    });
    editor.connection.onNotification('$/progress', ({ token, value }) => {
      told.push({ token, ...value });
    });
    const long = Array.from({ length: 40 }, (_, index) => `${index} ${risky}`).join('\n\n');
    const many = Array.from({ length: 400 }, (_, index) => `${folder}/${index}.reply.md`);
    await tell(editor, Object.fromEntries(many.map((uri, index) => [uri, `${index}\n\n${long}`])));
    await until(() => told.length > 1, 30_000);
    expect(told[0]).toMatchObject({ token: created[0], kind: 'begin', cancellable: true });
    expect(told[1]).toMatchObject({ kind: 'report', message: expect.stringMatching(/^\d+ of 400$/) });
    await editor.connection.sendNotification('window/workDoneProgress/cancel', { token: created[0] });
    await until(() => told.at(-1)?.kind === 'end');
    await settle(editor);
    const left = many.filter((uri) => codesOf(editor, uri).length === 0);
    expect(left.length).toBeGreaterThan(0);
    // What is changed is looked at; what was left out stays so.
    const [first = '', second = ''] = left;
    await tell(editor, { [first]: risky });
    await until(() => codesOf(editor, first).length > 0);
    expect(codesOf(editor, second)).toEqual([]);
  });
});

/** @param wanted the folders in which the setting is on; `want` changes them */
async function startWanting(wanted: readonly string[], { progress = false, desk = createDesk } = {}) {
  const wanting = { folders: wanted };
  const editor = await startEditor({
    createDesk: desk,
    folders: [folder, other],
    capabilities: { ...ableClient, ...(progress && { window: { workDoneProgress: true } }) },
    settings: (scopeUri) => ({ checkClosedDrafts: wanting.folders.includes(scopeUri ?? '') }),
  });
  return { editor, wanting };
}

async function want(editor: Editor, wanting: { folders: readonly string[] }, folders: readonly string[]) {
  wanting.folders = folders;
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
}

function tell(editor: Editor, files: Readonly<Record<string, string | null>>): Promise<void> {
  return editor.connection.sendNotification('poise/files', {
    files: Object.entries(files).map(([uri, text]) => ({ uri, text })),
  });
}

/** Waits until the server is through with what it was told: a draft that comes last is checked last. */
async function settle(editor: Editor, within = folder): Promise<void> {
  const last = `${within}/last-${editor.published.length}.reply.md`;
  await tell(editor, { [last]: risky });
  await until(() => codesOf(editor, last).length > 0, 30_000);
}

function lastPublished(editor: Editor, uri: string) {
  return editor.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
}

function codesOf(editor: Editor, uri: string): unknown[] {
  return lastPublished(editor, uri).map(({ code }) => code);
}

function publishedTo(editor: Editor, uri: string): number {
  return editor.published.filter((params) => params.uri === uri).length;
}
