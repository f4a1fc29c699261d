/** Findings in a real VS Code: they come and go with the text, and the hover explains them. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { findDiagnostic, openDraft, typeOver, untilMarked } from './drafts';
import { test } from './runner';

const guarantee = 'overpromising/guarantee';

test('a draft that is opened shows its findings', async () => {
  const { document } = await openDraft(
    'opened.reply.md',
    'Hi Karim,\n\nWe guarantee that it ships on Friday.\n',
  );
  assert.equal(document.languageId, 'reply');
  const { message, severity, source, range } = await findDiagnostic(document, guarantee);
  assert.equal(document.getText(range), 'guarantee that');
  assert.equal(message, 'A guarantee you may not be able to keep.');
  assert.equal(severity, vscode.DiagnosticSeverity.Warning);
  assert.equal(source, 'Poise');
});

test('typing a risky phrase marks it, and deleting it clears the mark', async () => {
  const editor = await openDraft('typed.reply.md', 'Hi Karim,\n\nWe ship on Friday.\n');
  await typeOver(editor, 'We ship', 'We guarantee that it ships');
  await untilMarked(editor.document, guarantee, ['guarantee that']);
  await typeOver(editor, 'guarantee that it ships', 'ship');
  await untilMarked(editor.document, guarantee, []);
});

test('the words of the customer are never marked', async () => {
  const text = 'We guarantee that it ships.\n\n> We guarantee that we pay.\n';
  const { document } = await openDraft('quoted.reply.md', text);
  await untilMarked(document, guarantee, ['guarantee that']);
  assert.equal((await findDiagnostic(document, guarantee)).range.start.line, 0);
});

test('other Markdown files stay as they are', async () => {
  const { document } = await openDraft('notes.md', 'We guarantee that it ships on Friday.\n');
  const draft = await openDraft('beside-notes.reply.md', 'We guarantee that it ships on Friday.\n');
  await untilMarked(draft.document, guarantee, ['guarantee that']);
  assert.equal(document.languageId, 'markdown');
  await untilMarked(document, guarantee, []);
});

test('the hover says why and offers the rewrite as a link', async () => {
  const { document } = await openDraft('hovered.reply.md', 'We guarantee that it ships on Friday.\n');
  const { range } = await findDiagnostic(document, guarantee);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    range.start,
  );
  const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
  assert.include(text, 'One broken guarantee costs more trust than ten honest limits');
  assert.include(text, '(command:poise.applyRewrite?');
  assert.include(text, 'expect that');
});

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
