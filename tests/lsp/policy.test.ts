/** `poise.yaml` in an editor: as the client tells it, as somebody types it, and the help it gives there. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import type { FilesParams } from '../../server/lsp/protocol';
import { closeEditors, type Editor, type EditorOptions, plainClient, startEditor, until } from './editor';

const uri = 'file:///desk/a.reply.md';
const policy = 'file:///desk/poise.yaml';
const text = 'Our moonproof quality.\n';
const phrases = 'phrases: { overpromising: ["moonproof quality"] }\n';

afterEach(closeEditors);

async function startWithDraft(options: Partial<EditorOptions> = {}): Promise<Editor> {
  const editor = await startEditor({ createDesk, folders: ['file:///desk'], ...options });
  await editor.open(uri, text);
  return editor;
}

const tell = (editor: Editor, file: FilesParams['files'][number]) =>
  editor.connection.sendNotification('poise/files', { files: [file] });

async function codes(editor: Editor, of = uri): Promise<unknown[]> {
  return (await editor.diagnostics(of)).map(({ code }) => code);
}

describe('a poise.yaml on disk', () => {
  it('holds for the drafts of its folder, and the editor is asked to pull when it comes, changes and goes', async () => {
    const editor = await startWithDraft({ folders: ['file:///desk', 'file:///other'] });
    const elsewhere = 'file:///other/a.reply.md';
    await editor.open(elsewhere, text);
    expect(await codes(editor)).toEqual([]);

    await tell(editor, { uri: policy, text: phrases });
    await until(() => editor.refreshes() === 1);
    expect(await codes(editor)).toEqual(['overpromising/team']);
    expect(await codes(editor, elsewhere)).toEqual([]);

    await tell(editor, { uri: policy, text: `${phrases}rules: { overpromising: hint }` });
    await until(() => editor.refreshes() === 2);
    expect((await editor.diagnostics(uri))[0]?.severity).toBe(4);

    await tell(editor, { uri: policy, text: null });
    await until(() => editor.refreshes() === 3);
    expect(await codes(editor)).toEqual([]);
  });

  it('is where a mark leads to that comes of it, and not the docs', async () => {
    const editor = await startWithDraft({ initializationOptions: { docs: 'file:///docs/rules.md' } });
    await tell(editor, { uri: policy, text: phrases });
    const [mark] = await editor.diagnostics(uri);
    expect(mark?.codeDescription).toBeUndefined();
    expect(mark?.relatedInformation).toEqual([
      {
        location: {
          uri: policy,
          range: { start: { line: 0, character: 11 }, end: { line: 0, character: 24 } },
        },
        message: 'Your team wrote this rule here.',
      },
    ]);
  });

  it('that comes before its folder counts once the folder is there', async () => {
    const editor = await startWithDraft({ folders: [] });
    await tell(editor, { uri: policy, text: phrases });
    expect(await codes(editor)).toEqual([]);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///desk', name: 'work' }], removed: [] },
    });
    await until(() => editor.refreshes() === 2);
    expect(await codes(editor)).toEqual(['overpromising/team']);
  });

  it('reaches an editor that cannot pull', async () => {
    const editor = await startWithDraft({ capabilities: plainClient });
    await until(() => editor.published.some((each) => each.uri === uri));
    await tell(editor, { uri: policy, text: phrases });
    await until(() => editor.published.some((each) => each.uri === uri && each.diagnostics.length === 1));
    expect(editor.published.at(-1)?.diagnostics[0]?.code).toBe('overpromising/team');
  });
});

describe('an open poise.yaml', () => {
  it('wins over the disk until it is closed', async () => {
    const editor = await startWithDraft();
    await tell(editor, { uri: policy, text: phrases });
    await editor.open(policy, '');
    expect(await codes(editor)).toEqual([]);
    await tell(editor, { uri: policy, text: phrases });
    expect(await codes(editor)).toEqual([]);
    await editor.change(policy, 2, { text: 'phrases: { cold: [moonproof] }' });
    expect(await codes(editor)).toEqual(['cold/team']);
    await editor.close(policy);
    expect(await codes(editor)).toEqual(['overpromising/team']);
    await until(() => editor.refreshes() > 0);
  });

  it('gives way when its file is deleted, as tabs close before their documents do, and not before it was ever saved', async () => {
    const editor = await startWithDraft();
    await editor.open(policy, phrases);
    await tell(editor, { uri: policy, text: null });
    expect(await codes(editor)).toEqual(['overpromising/team']);
    await tell(editor, { uri: policy, text: phrases });
    for (const again of [1, 2]) {
      await tell(editor, { uri: policy, text: null });
      expect(await codes(editor), `told ${again} times`).toEqual([]);
    }
    await tell(editor, { uri: policy, text: phrases });
    expect(await codes(editor)).toEqual(['overpromising/team']);
  });

  it('has its faults marked in place', async () => {
    const editor = await startWithDraft();
    await editor.open(policy, 'rules:\n  colld: hint\n');
    expect(await editor.diagnostics(policy)).toEqual([
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } },
        severity: 2,
        code: 'policy/broken',
        source: 'Poise',
        message: 'There is no rule and no family “colld”: did you mean “cold”?',
      },
    ]);
  });

  it('asks for one more round of pulling for all that was typed in the meantime', async () => {
    const editor = await startWithDraft();
    await editor.open(policy, '');
    for (let version = 2; version < 30; version++)
      await editor.change(policy, version, { text: `phrases: { cold: [moonproof${' '.repeat(version)}] }` });
    await until(() => editor.refreshes() > 0);
    expect(await codes(editor)).toEqual(['cold/team']);
    expect(editor.refreshes()).toBeLessThan(28);
  });

  it('is left alone by everything that is about drafts', async () => {
    const editor = await startWithDraft();
    await editor.open(policy, 'rules:\n  colld: hint\n');
    const all = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(await editor.actions(policy, all)).toBeNull();
    expect(await editor.folds(policy)).toBeNull();
    expect(await editor.symbols(policy)).toBeNull();
    expect(await editor.status(policy)).toBeNull();
    expect(editor.logged).toEqual([]);
  });

  it('that is not at the root of a folder has no say', async () => {
    const editor = await startWithDraft();
    for (const nested of ['file:///desk/deep/poise.yaml', 'file:///poise.yaml']) {
      await editor.open(nested, 'nonsense');
      expect(await editor.diagnostics(nested)).toEqual([]);
    }
    await editor.close('file:///desk/deep/poise.yaml');
    expect(await codes(editor)).toEqual([]);
  });
});

describe('help in poise.yaml', () => {
  /** The place is marked by `|`. */
  async function at(marked: string) {
    const editor = await startWithDraft();
    const offset = marked.indexOf('|');
    await editor.open(policy, marked.replace('|', ''));
    const lines = marked.slice(0, offset).split('\n');
    return { editor, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
  }
  async function complete(marked: string): Promise<CompletionItem[]> {
    const { editor, position } = await at(marked);
    return editor.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: policy },
      position,
    });
  }
  const labels = async (marked: string) => (await complete(marked)).map(({ label }) => label);

  it.each([
    ['|', ['company', 'rules', 'phrases', 'never-say']],
    ['rules:\n  |', ['cold', 'overpromising/guarantee']],
    ['rules: { cold: hint, over|', ['overpromising']],
    ['rules:\n  cold: |', ['error', 'off']],
    ['rules: { cold: |', ['hint']],
    ['phrases:\n  |', ['off-limits']],
    ['company: A\nrules:\n  # ours\n  cold/x:\n\n    |', ['phrases', 'examples']],
    ['rules:\n  cold/x:\n    severity: |', ['error', 'hint']],
    ['products:\n  blue-model:\n    |', ['name', 'price', 'lead-time', 'warranty', 'minimum']],
    ['products: { blue-model: { price: { |', ['floor', 'list']],
    ['limits:\n  |', ['discount', 'payment', 'approval']],
    ['limits: { approval: { |', ['discount', 'price']],
    ['rules:\n  cold/x:\n    principle: be-|', ['be-sincere']],
    ['rules:\n  cold/x:\n    examples:\n      - |', ['bad', 'good']],
    ['rules:\n  cold/x:\n    examples:\n      - { bad: "a: b, {", |', ['fixed']],
  ])('completes %j', async (marked, expected) => {
    expect(await labels(marked)).toEqual(expect.arrayContaining(expected));
  });

  it('offers nothing where a person writes freely', async () => {
    for (const marked of [
      'company: |',
      'phrases:\n  cold: [|',
      'phrases:\n  cold:\n    - |',
      'products:\n  |',
    ])
      expect(await labels(marked)).toEqual([]);
    expect(await labels('rules:\n  cold/x:\n    severity: |')).not.toContain('off');
  });

  it('replaces the whole of a half-written name and adds the colon', async () => {
    const item = (await complete('rules:\n  overpromising/gua|')).find(
      ({ label }) => label === 'overpromising/guarantee',
    );
    expect(item?.textEdit).toEqual({
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 19 } },
      newText: 'overpromising/guarantee: ',
    });
  });

  it.each([
    ['ph|rases:\n', 'More phrases of a family'],
    ['rules: { overpro|mising/guarantee: error }', 'A guarantee you may not be able to keep.'],
    ['rules: { cold: h|int }', 'A quiet suggestion'],
    ['phrases:\n  |cold: []', 'Bureaucratic'],
    ['products:\n  blue-model:\n    price: { flo|or: 4.20 USD }', 'never stands in a mail'],
    ['limits: { disc|ount: 5% }', 'highest discount'],
  ])('tells on hover what %j means', async (marked, meaning) => {
    const { editor, position } = await at(marked);
    const hover = await editor.hover(policy, position);
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain(meaning);
  });

  it('is silent elsewhere', async () => {
    const { editor, position } = await at('company: con|structor');
    expect(await editor.hover(policy, position)).toBeNull();
  });
});
