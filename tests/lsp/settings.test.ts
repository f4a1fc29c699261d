import { afterEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { closeEditors, plainClient, startEditor, until } from './editor';

const text = 'We guarantee that it will arrive by Friday.\n';
const off = { overpromising: 'off' };

afterEach(closeEditors);

describe('settings', () => {
  it('are those of the folder that holds the draft, the innermost one first', async () => {
    const rules: Record<string, unknown> = {
      'file:///desk': off,
      'file:///desk/own%20team': { overpromising: 'hint' },
    };
    const editor = await startEditor({
      createDesk,
      folders: ['file:///desk', 'file:///desk/own%20team'],
      rules: (scopeUri) => rules[scopeUri ?? ''],
    });
    const severities = async (uri: string) => {
      await editor.open(uri, text);
      return (await editor.diagnostics(uri)).map(({ severity }) => severity);
    };
    expect(await severities('file:///desk/a.reply.md')).toEqual([]);
    expect(await severities('file:///desk/own%20team/a.reply.md')).toEqual([4]);
    expect(await severities('file:///deskshop/a.reply.md')).toEqual([2]);
    expect(await severities('untitled:Untitled-1')).toEqual([2]);
  });

  it('count anew when they change, and the editor is asked to pull', async () => {
    let rules: unknown = null;
    const editor = await startEditor({ createDesk, rules: () => rules });
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, text);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    rules = off;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => editor.refreshes() === 1);
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('follow a draft when folders come and go', async () => {
    const editor = await startEditor({
      createDesk,
      rules: (scopeUri) => (scopeUri === 'file:///desk' ? off : null),
    });
    const uri = 'file:///desk/a.reply.md';
    const folder = { uri: 'file:///desk/', name: 'work' };
    await editor.open(uri, text);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await until(() => editor.refreshes() === 1);
    expect(await editor.diagnostics(uri)).toEqual([]);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await until(() => editor.refreshes() === 2);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
  });

  it.each([
    ['a word', 'off'],
    ['a list', ['off']],
    ['a number as level', { overpromising: 3 }],
    ['an unknown rule', { 'overpromising/garantie': 'off' }],
  ])('that are %s leave the rules as they are, and are told once after start', async (_, wrong) => {
    let rules: unknown = wrong;
    const editor = await startEditor({ createDesk, rules: () => rules });
    const uri = 'untitled:Untitled-1';
    await editor.open(uri, text);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    expect(editor.logged).toHaveLength(1);
    expect(editor.shown).toEqual([]);

    const change = async (value: unknown) => {
      const before = editor.refreshes();
      rules = value;
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(() => editor.refreshes() > before);
    };
    await change({});
    await change(wrong);
    await change(wrong);
    expect(editor.shown).toHaveLength(1);
    expect(editor.shown[0]).toMatch(/^(The setting )?poise\.rules .*\.$/);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
  });

  it('of a client that cannot be asked come with their change', async () => {
    const editor = await startEditor({ createDesk, capabilities: plainClient });
    const uri = 'file:///a.reply.md';
    await editor.open(uri, text);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    for (const settings of [{ poise: { rules: off } }, null, 'nonsense', { poise: 1 }]) {
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      const expected = settings === null || typeof settings === 'string' || settings.poise === 1 ? 1 : 0;
      expect(await editor.diagnostics(uri)).toHaveLength(expected);
    }
  });

  it('that cannot be read are logged, and the rules keep their own', async () => {
    const editor = await startEditor({
      createDesk,
      rules: () => {
        throw new Error('No settings today.');
      },
    });
    const uri = 'file:///a.reply.md';
    await editor.open(uri, text);
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    expect(editor.logged[0]).toContain('The settings could not be read; rules keep theirs');
  });

  it('of a wrong type for starting the server read as absent', async () => {
    const initializationOptions = { docs: 5, commands: 'yes', marksInHover: 1 };
    const editor = await startEditor({ createDesk, initializationOptions });
    const uri = 'file:///a.reply.md';
    await editor.open(uri, text);
    expect((await editor.diagnostics(uri))[0]?.codeDescription).toBeUndefined();
  });
});
