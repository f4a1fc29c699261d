/** Beginning and copying a reply in a real VS Code. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { openDraft, typeOver, workspaceFolder } from './drafts';
import { eventually, test } from './runner';

const draft = `---
stage: sincerity
deal: open
---
Hi Mr. Rahman,

<!-- poise-disable-next cold: they like it short -->
**Both shades** ship on 12 May, see [the plan](https://example.com/plan).

Best regards,
Lin

On Friday, Karim Rahman wrote:

> When do you ship?
`;
const mail = `Hi Mr. Rahman,

Both shades ship on 12 May, see the plan (https://example.com/plan).

Best regards,
Lin
`;
const quote = '\nOn Friday, Karim Rahman wrote:\n\n> When do you ship?\n';

async function copyReply(): Promise<string> {
  await vscode.env.clipboard.writeText('before');
  await vscode.commands.executeCommand('poise.copyReply');
  return eventually('something is copied', async () => {
    const text = await vscode.env.clipboard.readText();
    return text === 'before' ? undefined : text;
  });
}

test('Copy Reply puts the mail on the clipboard as its reader will see it', async () => {
  await openDraft('copied.reply.md', draft);
  assert.equal(await copyReply(), mail);
});

test('Copy Reply copies what the editor shows, saved or not', async () => {
  const editor = await openDraft('unsaved.reply.md', draft);
  await typeOver(editor, '12 May', '14 May');
  assert.equal(await copyReply(), mail.replace('12 May', '14 May'));
});

test('Copy Reply takes the thread along when the setting says so', async () => {
  const editor = await openDraft('thread.reply.md', draft);
  const settings = vscode.workspace.getConfiguration('poise.copyReply', editor.document.uri);
  await settings.update('thread', true, vscode.ConfigurationTarget.Workspace);
  try {
    assert.equal(await copyReply(), mail + quote);
  } finally {
    await settings.update('thread', undefined, vscode.ConfigurationTarget.Workspace);
  }
});

test('New Reply that is called off opens nothing', async () => {
  const { document } = await openDraft('called-off.reply.md', draft);
  const before = vscode.workspace.textDocuments.length;
  const asked = vscode.commands.executeCommand('poise.newReply');
  await closeWhenOpen(asked);
  assert.equal(vscode.window.activeTextEditor?.document, document);
  assert.equal(vscode.workspace.textDocuments.length, before);
});

test('New Reply brings front matter, greeting, closing and the quote of what was copied', async () => {
  await openDraft(
    'earlier.reply.md',
    `---\ncustomer: aaa-first\nto: Anna Berg\nstage: harmony\ndate: 2026-01-02\n---\nHi Anna,\n`,
  );
  await vscode.env.clipboard.writeText('Hi Lin,\r\n\r\nyour price is too high.\r\n\r\nAnna\r\n');
  const answered = vscode.commands.executeCommand('poise.newReply');
  await acceptUntil(answered);
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText() ?? '';
  const day = new Date();
  const today = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  assert.equal(editor?.document.languageId, 'reply');
  assert.equal(editor?.document.uri.scheme, 'untitled');
  assert.equal(
    editor?.document.uri.path,
    vscode.Uri.joinPath(workspaceFolder(), `aaa-first-${today}.reply.md`).path,
  );
  assert.match(
    text,
    new RegExp(
      `^---\ncustomer: aaa-first\nto: Anna Berg\nstage: harmony\ndeal: open\ndate: ${today}\n---\nHi Anna,\n\n`,
    ),
  );
  assert.include(text, '\n\nWarm regards,\nyour name\n');
  assert.isTrue(
    text.endsWith('\n\nAnna Berg wrote:\n\n> Hi Lin,\n>\n> your price is too high.\n>\n> Anna\n'),
    text,
  );
  assert.notMatch(text, /\$\{|\$0/);
  assert.isFalse(editor?.selection.isEmpty, 'the first tab stop is selected');
});

test('the sample draft opens with its marks', async () => {
  await vscode.commands.executeCommand('poise.openSample');
  const document = await eventually('the sample is open', () => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.isUntitled && active.getText().includes('Anna Berg') ? active : undefined;
  });
  await eventually('three phrases are marked', () =>
    vscode.languages.getDiagnostics(document.uri).length === 3 ? true : undefined,
  );
  await vscode.commands.executeCommand('poise.openSample', 'fixed');
  await eventually('no mark is left', () =>
    vscode.languages.getDiagnostics(document.uri).length === 0 ? true : undefined,
  );
});

/** Presses Escape until the command has ended: the question may take a moment to open. */
async function closeWhenOpen(asked: Thenable<unknown>): Promise<void> {
  await pressUntil(asked, 'workbench.action.closeQuickOpen');
}

/** Takes the first entry of every list until the command has ended. */
async function acceptUntil(asked: Thenable<unknown>): Promise<void> {
  await pressUntil(asked, 'workbench.action.acceptSelectedQuickOpenItem');
}

async function pressUntil(asked: Thenable<unknown>, command: string): Promise<void> {
  let ended = false;
  const end = Promise.resolve(asked).then(() => {
    ended = true;
  });
  await eventually('the questions are over', async () => {
    if (!ended) await vscode.commands.executeCommand(command);
    return ended || undefined;
  });
  await end;
}
