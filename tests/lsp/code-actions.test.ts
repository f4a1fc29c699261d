import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import { applyEdit } from './apply-edit';
import {
  ableClient,
  closeEditors,
  type Editor,
  type EditorOptions,
  plainClient,
  startEditor,
} from './editor';
import { createWordDesk, type WordRule } from './word-desk';

const uri = 'file:///desk/a.reply.md';
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

afterEach(closeEditors);

function at(line: number, character: number) {
  return { start: { line, character }, end: { line, character } };
}

async function openDraft(
  text: string,
  words: Readonly<Record<string, WordRule>>,
  options: Partial<EditorOptions> = {},
): Promise<Editor> {
  const editor = await startEditor({ createDesk: () => createWordDesk(words), ...options });
  await editor.open(uri, text);
  return editor;
}

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((candidate) => candidate.title === title);
  if (!action)
    throw new Error(`No “${title}” among ${actions.map((candidate) => candidate.title).join(', ')}`);
  return action;
}

describe('rewrites', () => {
  const words = { guarantee: { rewrites: ['expect', 'aim for'] }, asap: { rewrites: ['by Friday'] } };
  const text = 'We guarantee it asap.\n';

  it('are titled with their words, best first and preferred, with their finding attached', async () => {
    const editor = await openDraft(text, words);
    const [best, second] = await editor.actions(uri, at(0, 5));
    expect(best).toMatchObject({ title: 'expect', kind: 'quickfix', isPreferred: true });
    expect(best?.diagnostics).toEqual([(await editor.diagnostics(uri))[0]]);
    expect(second).toMatchObject({ title: 'aim for', kind: 'quickfix' });
    expect(second?.isPreferred).toBeUndefined();
    expect(applyEdit(best?.edit, uri, text)).toBe('We expect it asap.\n');
  });

  it('are offered at both ends of the marked words and nowhere else', async () => {
    const editor = await openDraft(text, words);
    const titles = async (character: number) =>
      (await editor.actions(uri, at(0, character))).map((action) => action.title);
    expect(await titles(2)).toEqual([]);
    expect(await titles(3)).toContain('expect');
    expect(await titles(12)).toContain('expect');
    expect(await titles(13)).toEqual([]);
  });

  it('keep one order, whatever the cursor does', async () => {
    const editor = await openDraft(text, words, { initializationOptions: { commands: true } });
    const titles = (await editor.actions(uri, everything)).map((action) => action.title);
    expect(titles).toEqual([
      'expect',
      'aim for',
      'by Friday',
      'Ignore cold/word here',
      'Turn off cold/word in your settings',
    ]);
    const backwards = { start: everything.end, end: everything.start };
    expect((await editor.actions(uri, backwards)).map((action) => action.title)).toEqual([]);
  });

  it('hold for one version of the draft only', async () => {
    const editor = await openDraft(text, words);
    await editor.change(uri, 2, { range: at(0, 0), text: '!' });
    const [best] = await editor.actions(uri, at(0, 6));
    expect(() => applyEdit(best?.edit, uri, `!${text}`, 1)).toThrow('Made for version 2');
    expect(applyEdit(best?.edit, uri, `!${text}`, 2)).toBe('!We expect it asap.\n');
  });

  it('make missing facts tab stops where the client has them', async () => {
    const missing = { asap: { rewrites: ['by [date] for $1 {x} or by [day]'] } };
    const editor = await openDraft(text, missing);
    const [action] = await editor.actions(uri, at(0, 17));
    expect(applyEdit(action?.edit, uri, text)).toBe(
      'We guarantee it by ⟦1:[date]⟧ for $1 {x} or by ⟦2:[day]⟧.\n',
    );
  });

  it('are plain text for a client without snippets, and without versions for one without those', async () => {
    const missing = { asap: { rewrites: ['by [date]'] } };
    const workspace = { ...ableClient.workspace, workspaceEdit: { documentChanges: true } };
    for (const capabilities of [{ ...ableClient, workspace }, plainClient]) {
      const editor = await openDraft(text, missing, { capabilities });
      const [action] = await editor.actions(uri, at(0, 17));
      expect(applyEdit(action?.edit, uri, text)).toBe('We guarantee it by [date].\n');
    }
  });

  it('answer only the kinds that were asked for', async () => {
    const editor = await openDraft(text, words);
    const kinds = async (...only: string[]) =>
      (await editor.actions(uri, everything, { only })).map((action) => action.kind);
    expect(await kinds('refactor')).toEqual([]);
    expect(await kinds('quickfix.poise')).toEqual([]);
    expect(new Set(await kinds('quickfix'))).toEqual(new Set(['quickfix']));
    expect(await kinds('source')).toEqual(['source.fixAll.poise']);
    expect(await kinds('source.fixAll')).toEqual(['source.fixAll.poise']);
    expect(await kinds('source.fixAll.poise')).toEqual(['source.fixAll.poise']);
    expect(await kinds('source.fixAll.other')).toEqual([]);
    expect(await kinds('')).toContain('source.fixAll.poise');
  });
});

describe('turning a rule off', () => {
  it('speaks of the folder when there is one, and names the rule once', async () => {
    const editor = await openDraft(
      'cold, so cold\n',
      { cold: {} },
      {
        initializationOptions: { commands: true },
        folders: ['file:///desk'],
      },
    );
    const actions = await editor.actions(uri, everything);
    expect(actions.filter((action) => action.command)).toEqual([
      expect.objectContaining({
        title: 'Turn off cold/word for this folder',
        command: {
          title: 'Turn off cold/word for this folder',
          command: 'poise.turnRuleOff',
          arguments: ['cold/word', uri],
        },
      }),
    ]);
  });

  it('is not offered by a client that cannot do it', async () => {
    const editor = await openDraft('cold\n', { cold: {} });
    expect((await editor.actions(uri, everything)).map((action) => action.title)).toEqual([
      'Ignore cold/word here',
    ]);
  });
});

describe('ignoring', () => {
  const rule = 'overpromising/guarantee';
  const sentence = 'We guarantee that it will arrive by Friday.';

  /** Applies "Ignore here" at the word, checks that the finding is gone and returns the new text. */
  async function ignore(text: string, options: Partial<EditorOptions> = {}): Promise<string> {
    const editor = await startEditor({ createDesk, ...options });
    await editor.open(uri, text);
    const [diagnostic] = await editor.diagnostics(uri);
    if (!diagnostic) throw new Error('Nothing to ignore.');
    const actions = await editor.actions(uri, diagnostic.range);
    const ignored = applyEdit(titled(actions, `Ignore ${rule} here`).edit, uri, text);
    await editor.change(uri, 2, { text: ignored.replace(/⟦1:(.*?)⟧/, '$1') });
    expect(await editor.diagnostics(uri)).toEqual([]);
    return ignored;
  }

  it('puts a comment with a reason to fill in above the passage', async () => {
    expect(await ignore(`Hi Anna,\n\nThe order is packed.\n${sentence}\n`)).toBe(
      `Hi Anna,\n\n<!-- poise-disable-next ${rule}: ⟦1:meant as written⟧ -->\nThe order is packed.\n${sentence}\n`,
    );
  });

  it('gives a plain reason without tab stops', async () => {
    expect(await ignore(`${sentence}\n`, { capabilities: plainClient })).toBe(
      `<!-- poise-disable-next ${rule}: meant as written -->\n${sentence}\n`,
    );
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ])('keeps the line breaks of %s', async (_, end) => {
    expect(await ignore(`Hi Anna,${end}${end}${sentence}${end}`)).toBe(
      `Hi Anna,${end}${end}<!-- poise-disable-next ${rule}: ⟦1:meant as written⟧ -->${end}${sentence}${end}`,
    );
  });

  it('stays inside a list, under the item above', async () => {
    expect(await ignore(`- One.\n  - ${sentence}\n`)).toBe(
      `- One.\n  <!-- poise-disable-next ${rule}: ⟦1:meant as written⟧ -->\n  - ${sentence}\n`,
    );
  });

  it('stands above a heading and a numbered item', async () => {
    expect(await ignore(`# ${sentence}\n`)).toMatch(/^<!-- .* -->\n# We/);
    expect(await ignore(`1. One.\n2. ${sentence}\n`)).toMatch(/^1\. One\.\n<!-- .* -->\n2\. We/);
  });

  it('stands above a table and means all of it', async () => {
    expect(await ignore(`| a | b |\n| - | - |\n| c | ${sentence} |\n`)).toMatch(
      /^<!-- .* -->\n\| a \| b \|\n/,
    );
  });

  it('takes quote marks along', async () => {
    const text = 'On Friday, Anna wrote:\n\n> Hi,\n>\n> so cold.\n';
    const editor = await openDraft(text, { cold: {} });
    const [action] = await editor.actions(uri, everything);
    expect(applyEdit(action?.edit, uri, text)).toBe(
      'On Friday, Anna wrote:\n\n> Hi,\n>\n> <!-- poise-disable-next cold/word: ⟦1:meant as written⟧ -->\n> so cold.\n',
    );
  });

  it('is not offered in front matter, where no comment can stand', async () => {
    const editor = await openDraft('---\nsubject: cold\n---\nHi\n', { cold: {} });
    expect(await editor.actions(uri, everything)).toEqual([]);
  });
});

describe('fixing all', () => {
  const only = ['source.fixAll.poise'];

  async function fix(text: string, words: Readonly<Record<string, WordRule>>): Promise<string> {
    const editor = await openDraft(text, words);
    const actions = await editor.actions(uri, everything, { only });
    const before = await editor.diagnostics(uri);
    expect(before.map(({ range }) => range)).toHaveLength(before.length);
    return applyEdit(actions[0]?.edit, uri, text);
  }

  it('takes the first rewrite of every finding in one edit', async () => {
    const words = { guarantee: { rewrites: ['expect', 'aim for'] }, asap: { rewrites: ['by Friday'] } };
    expect(await fix('We guarantee it asap.\r\nWe guarantee it.\r\n', words)).toBe(
      'We expect it by Friday.\r\nWe expect it.\r\n',
    );
  });

  it('leaves alone what lacks a fact or has no rewrite', async () => {
    const words = {
      asap: { rewrites: ['by [date]', 'soon'] },
      cold: {},
      guarantee: { rewrites: ['expect'] },
    };
    expect(await fix('We guarantee it asap, cold.\n', words)).toBe('We expect it asap, cold.\n');
  });

  it('goes on until nothing is left, also where one fix brings up another', async () => {
    const words = { alpha: { rewrites: ['beta beta'] }, beta: { rewrites: ['gamma'] } };
    expect(await fix('alpha, alpha and beta\n', words)).toBe('gamma gamma, gamma gamma and gamma\n');
  });

  it('edits only the words that change', async () => {
    const editor = await openDraft('alpha then omega\n', {
      alpha: { rewrites: ['beta'] },
      beta: { rewrites: ['gamma'] },
      omega: { rewrites: ['psi'] },
    });
    const [action] = await editor.actions(uri, everything, { only });
    expect(action?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, newText: 'gamma' },
          { range: { start: { line: 0, character: 11 }, end: { line: 0, character: 16 } }, newText: 'psi' },
        ],
      },
    ]);
  });

  it('handles overlapping findings one after the other', async () => {
    const words = { 'no matter what': { rewrites: ['as planned'] }, matter: { rewrites: ['mind'] } };
    expect(await fix('It ships no matter what.\n', words)).toBe('It ships as planned.\n');
  });

  it('touches nothing when fixes undo each other or never end', async () => {
    const undoing = { alpha: { rewrites: ['beta'] }, beta: { rewrites: ['alpha'] } };
    expect(await fix('alpha\n', undoing)).toBe('alpha\n');
    expect(await fix('more\n', { more: { rewrites: ['more and more'] } })).toBe('more\n');
  });

  it('leaves the draft as it is on the server', async () => {
    const editor = await openDraft('alpha\n', { alpha: { rewrites: ['beta'] } });
    const before = await editor.diagnostics(uri);
    await editor.actions(uri, everything, { only });
    expect(await editor.diagnostics(uri)).toEqual(before);
  });

  it('is not offered when there is nothing to fix, nor in the light bulb', async () => {
    const editor = await openDraft('alpha\n', { alpha: {} });
    expect(await editor.actions(uri, everything, { only })).toEqual([]);
    const fixable = await openDraft('alpha\n', { alpha: { rewrites: ['beta'] } });
    expect((await fixable.actions(uri, everything)).map((action) => action.kind)).not.toContain(only[0]);
  });

  it('settles with the rules of Poise', async () => {
    const text = 'We guarantee that it will arrive by Friday. We guarantee it, no matter what.\n';
    const editor = await startEditor({ createDesk });
    await editor.open(uri, text);
    const [action] = await editor.actions(uri, everything, { only });
    const fixed = applyEdit(action?.edit, uri, text);
    expect(fixed).not.toBe(text);
    await editor.change(uri, 2, { text: fixed });
    expect(await editor.actions(uri, everything, { only })).toEqual([]);
  });
});
