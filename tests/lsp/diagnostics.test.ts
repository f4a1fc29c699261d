import { afterEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { closeEditors, plainClient, startEditor, until } from './editor';
import { createWordDesk } from './word-desk';

const uri = 'file:///desk/a.reply.md';
const desk = () => createWordDesk({ guarantee: { rule: 'overpromising/guarantee' } });

afterEach(closeEditors);

describe('pulled diagnostics', () => {
  it('mark what the rules of Poise find, without any setting', async () => {
    const editor = await startEditor({ createDesk });
    await editor.open(uri, 'Hi Anna,\n\nWe guarantee that it will arrive by Friday.\n');
    const [first] = await editor.diagnostics(uri);
    expect(first).toMatchObject({ source: 'Poise', code: 'overpromising/guarantee', severity: 2 });
    expect(first?.range.start.line).toBe(2);
  });

  it('link the rule to its heading in the docs', async () => {
    const docs = 'file:///poise/docs/rules.md';
    const editor = await startEditor({ createDesk: desk, initializationOptions: { docs } });
    await editor.open(uri, 'We guarantee it.\n');
    const [first] = await editor.diagnostics(uri);
    expect(first?.codeDescription).toEqual({ href: `${docs}#overpromisingguarantee` });
  });

  it('count in UTF-16 code units, also after Windows line breaks and characters beyond the first plane', async () => {
    const editor = await startEditor({ createDesk: desk });
    await editor.open(uri, '你好\r\n\r\n😀 We guarantee it.\r\n');
    const [first] = await editor.diagnostics(uri);
    expect(first?.range).toEqual({ start: { line: 2, character: 6 }, end: { line: 2, character: 15 } });
  });

  it('name the severity the desk gave', async () => {
    const words = ['error', 'warning', 'info', 'hint'] as const;
    const createSevereDesk = () =>
      createWordDesk(Object.fromEntries(words.map((severity) => [severity, { severity }])));
    const editor = await startEditor({ createDesk: createSevereDesk });
    await editor.open(uri, words.join('\n'));
    expect((await editor.diagnostics(uri)).map(({ severity }) => severity)).toEqual([1, 2, 3, 4]);
  });

  it('lead to related places in the draft and in other files of its folder', async () => {
    const related = [
      { path: 'a.reply.md', start: 3, end: 12, message: 'Said here.' },
      { path: 'notes/b c.reply.md', start: 4, end: 7, message: 'And there.' },
      { path: 'gone.md', start: 4, end: 7, message: 'And once more.' },
    ];
    const editor = await startEditor({
      createDesk: () => createWordDesk({ guarantee: { related } }),
      folders: ['file:///desk'],
    });
    await editor.open(uri, 'We guarantee it.\n');
    await editor.open('file:///desk/notes/b%20c.reply.md', 'Hi\n\nyou\n');
    const [first] = await editor.diagnostics(uri);
    expect(first?.relatedInformation).toEqual([
      {
        location: { uri, range: { start: { line: 0, character: 3 }, end: { line: 0, character: 12 } } },
        message: 'Said here.',
      },
      {
        location: {
          uri: 'file:///desk/notes/b%20c.reply.md',
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } },
        },
        message: 'And there.',
      },
      {
        location: {
          uri: 'file:///desk/gone.md',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        },
        message: 'And once more.',
      },
    ]);
  });

  it('are not sent again while they stay the same', async () => {
    const editor = await startEditor({ createDesk: desk });
    await editor.open(uri, 'We guarantee it.\nMore.\n');
    const first = await editor.pull(uri);
    const end = { line: 1, character: 5 };
    await editor.change(uri, 2, { range: { start: end, end }, text: ' And more.' });
    expect(await editor.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const start = { line: 0, character: 0 };
    await editor.change(uri, 3, { range: { start, end: start }, text: '\n' });
    const moved = await editor.pull(uri, first.resultId);
    expect(moved.kind).toBe('full');
    expect(moved.resultId).not.toBe(first.resultId);
  });

  it('follow incremental edits at any place', async () => {
    const editor = await startEditor({ createDesk: desk });
    await editor.open(uri, 'Hi,\r\nWe ship.\r\n');
    const range = { start: { line: 1, character: 3 }, end: { line: 1, character: 7 } };
    await editor.change(
      uri,
      2,
      { range, text: 'guar' },
      { range: { start: { line: 1, character: 7 }, end: { line: 1, character: 7 } }, text: 'antee' },
    );
    const [first] = await editor.diagnostics(uri);
    expect(first?.range).toEqual({ start: { line: 1, character: 3 }, end: { line: 1, character: 12 } });
  });

  it('keep the worst when there are more than an editor shows', async () => {
    const createDesk = () => createWordDesk({ x: { severity: 'hint' }, y: { severity: 'error' } });
    const editor = await startEditor({ createDesk });
    await editor.open(uri, `${'x '.repeat(1500)}y`);
    const diagnostics = await editor.diagnostics(uri);
    expect(diagnostics).toHaveLength(1000);
    expect(diagnostics[0]?.severity).toBe(1);
  });

  it.each(['untitled:Untitled-1', 'vscode-vfs://github/a/b/c.reply.md', 'tmp:/ws/a.reply.md'])(
    'work for %s',
    async (other) => {
      const editor = await startEditor({ createDesk: desk, folders: ['tmp:/ws', 'vscode-vfs://github/a/b'] });
      await editor.open(other, 'We guarantee it.\n');
      expect(await editor.diagnostics(other)).toHaveLength(1);
    },
  );

  it('are none for a document that is not open, or no more', async () => {
    const editor = await startEditor({ createDesk: desk });
    expect(await editor.diagnostics('file:///nowhere.reply.md')).toEqual([]);
    await editor.open(uri, 'We guarantee it.\n');
    await editor.close(uri);
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(editor.logged).toEqual([]);
  });
});

describe('a client that cannot pull', () => {
  it('is not promised that it can, and is sent diagnostics with their version', async () => {
    const editor = await startEditor({ createDesk: desk, capabilities: plainClient });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await editor.open(uri, 'We guarantee it.\n', 7);
    await until(() => editor.published.length === 1);
    expect(editor.published[0]).toMatchObject({ uri, version: 7, diagnostics: [{ source: 'Poise' }] });
  });

  it('is sent nothing while nothing changes, and an empty list on closing', async () => {
    const editor = await startEditor({ createDesk: desk, capabilities: plainClient });
    await editor.open(uri, 'We guarantee it.\n');
    await until(() => editor.published.length === 1);
    const end = { line: 1, character: 0 };
    await editor.change(uri, 2, { range: { start: end, end }, text: 'More.' });
    await editor.hover(uri, end);
    await editor.close(uri);
    await until(() => editor.published.length === 2);
    expect(editor.published[1]).toEqual({ uri, diagnostics: [] });
  });

  it('is sent diagnostics anew when the settings change', async () => {
    const editor = await startEditor({ createDesk, capabilities: plainClient });
    await editor.open(uri, 'We guarantee that it will arrive by Friday.\n');
    await until(() => editor.published.length === 1);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { poise: { rules: { overpromising: 'off' } } },
    });
    await until(() => editor.published.length === 2);
    expect(editor.published[1]?.diagnostics).toEqual([]);
  });
});
