/** What an editor shows of the customer's words: hints at line ends, hovers, outline entries, and never a mark. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import { clientCommands } from '../../server/lsp/protocol';
import { closeEditors, type Editor, startEditor } from './editor';

const uri = 'file:///a.reply.md';
const letter = `---
stage: sincerity
---
Hi Anna,

Thank you for your message. I look at it today.

Best regards,
Lin

On Monday, Anna wrote:

> Great product, but your price is too high.
> Honestly, the price is much too high.
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

afterEach(closeEditors);

async function openLetter(settings?: { readonly signals: boolean }): Promise<Editor> {
  const editor = await startEditor({ createDesk, ...(settings && { settings: () => settings }) });
  await editor.open(uri, letter);
  return editor;
}

function hintsOf(editor: Editor, range = everything): Promise<InlayHint[]> {
  return editor.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
}

describe('hints', () => {
  it('stand at the end of the line that holds the evidence, one for all signals of a line', async () => {
    const hints = await hintsOf(await openLetter());
    expect(hints.map(({ label, position }) => ({ label, position }))).toEqual([
      { label: 'praise · haggling', position: { line: 12, character: 44 } },
    ]);
  });

  it('are short enough to be shown whole', async () => {
    for (const { label } of await hintsOf(await openLetter())) expect(label.length).toBeLessThanOrEqual(43);
  });

  it('are asked for by range', async () => {
    const editor = await openLetter();
    const above = { start: everything.start, end: { line: 9, character: 0 } };
    expect(await hintsOf(editor, above)).toEqual([]);
  });

  it('can be switched off', async () => {
    expect(await hintsOf(await openLetter({ signals: false }))).toEqual([]);
  });
});

it('no word of the customer is marked', async () => {
  const editor = await openLetter();
  const lines = (await editor.diagnostics(uri)).map(({ range }) => range.start.line);
  expect(lines.filter((line) => line > 10)).toEqual([]);
});

it('a hover tells what the signal may mean, what to do, and the other evidence', async () => {
  const editor = await openLetter();
  const hover = await editor.hover(uri, { line: 12, character: 30 });
  expect(JSON.stringify(hover?.contents)).toContain('They ask for a lower price');
  expect(JSON.stringify(hover?.contents)).toContain('price is much too high');
});

it('the outline lists signals under the quote', async () => {
  const editor = await openLetter();
  const quote = (await editor.symbols(uri)).find(({ name }) => name.startsWith('On Monday'));
  expect(quote?.children?.map(({ detail }) => detail)).toEqual(['Great product', 'price is too high']);
});

describe('the line above the letter', () => {
  const lensesOf = (editor: Editor): Promise<CodeLens[]> =>
    editor.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });

  it('names the stage and lets the writer change it', async () => {
    const editor = await startEditor({ createDesk, initializationOptions: { commands: true } });
    await editor.open(uri, letter);
    const [stage] = await lensesOf(editor);
    expect(stage?.command).toMatchObject({ title: 'Stage: sincerity', command: clientCommands.chooseStage });
    expect(stage?.range.start.line).toBe(3);
  });

  it('counts what is left open and what is promised, and leads there', async () => {
    const editor = await startEditor({ createDesk, initializationOptions: { commands: true } });
    const mail = `Hi Anna,\n\nThank you for your message. We will ship the goods on 12 May 2026.\n\nBest regards,\nLin\n\n> When do you ship? What is the minimum order?\n`;
    await editor.open(uri, mail);
    const [, open, promised] = await lensesOf(editor);
    expect(open?.command).toMatchObject({ title: '1 question open', command: clientCommands.showPlaces });
    expect(promised?.command).toMatchObject({ title: '1 promise', command: clientCommands.showPlaces });
    expect(promised?.command?.arguments?.[1]).toMatchObject([{ start: { line: 2 } }]);
  });

  it('says when no stage is set', async () => {
    const editor = await openLetter();
    await editor.change(uri, 2, { text: letter.replace('stage: sincerity', 'deal: open') });
    const [stage] = await lensesOf(editor);
    expect(stage?.command?.title).toBe('Stage: not set (sincerity?)');
  });

  it('stays away from an empty draft', async () => {
    const editor = await openLetter();
    await editor.change(uri, 2, { text: '' });
    expect(await lensesOf(editor)).toEqual([]);
  });
});

it('a field is written into the front matter', async () => {
  const editor = await openLetter();
  const edit = await editor.connection.sendRequest('poise/field', {
    textDocument: { uri },
    name: 'stage',
    value: 'harmony',
  });
  expect(edit).toEqual({
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 16 } },
    newText: 'stage: harmony',
  });
});
