/** The light bulb in a real VS Code: rewrites, fix all, ignoring, turning off. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  applyCodeAction,
  codeActions,
  findDiagnostic,
  openDraft,
  untilMarked,
  workspaceFolder,
} from './drafts';
import { eventually, test } from './runner';

const guarantee = 'overpromising/guarantee';

async function findAction(document: vscode.TextDocument, title: RegExp): Promise<vscode.CodeAction> {
  const { range } = await findDiagnostic(document, guarantee);
  const actions = await codeActions(document, range, vscode.CodeActionKind.QuickFix);
  const found = actions.find((action) => title.test(action.title));
  if (found === undefined)
    throw new Error(`No ${title} among ${actions.map(({ title }) => title).join(' | ')}`);
  return found;
}

test('the first quick fix is preferred and changes exactly the marked words', async () => {
  const text = 'Hi Karim,\n\nWe guarantee that it ships on Friday.\n\n> You guarantee that?\n';
  const { document } = await openDraft('fixed.reply.md', text);
  const action = await findAction(document, /expect that/);
  assert.isTrue(action.isPreferred);
  await applyCodeAction(action);
  assert.equal(document.getText(), text.replace('We guarantee that', 'We expect that'));
  await untilMarked(document, guarantee, []);
});

test('the order of the quick fixes is stable', async () => {
  const { document } = await openDraft('order.reply.md', 'We guarantee that it ships.\n');
  const { range } = await findDiagnostic(document, guarantee);
  const titles = async () =>
    (await codeActions(document, range, vscode.CodeActionKind.QuickFix)).map(({ title }) => title);
  const first = await titles();
  assert.deepEqual(await titles(), first);
  const ignore = first.indexOf(`Ignore ${guarantee} here`);
  const off = first.indexOf(`Turn off ${guarantee} for this folder`);
  assert.isTrue(0 < ignore && ignore < off, first.join(' | '));
});

test('fix all applies the first rewrite of every finding', async () => {
  const text = 'Hi Karim,\n\nWe guarantee that it ships. I guarantee that the rest follows.\n';
  const { document } = await openDraft('all.reply.md', text);
  await untilMarked(document, guarantee, ['guarantee that', 'guarantee that']);
  await vscode.commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.poise',
    apply: 'first',
  });
  const fixed = 'Hi Karim,\n\nWe expect that it ships. I expect that the rest follows.\n';
  await eventually(
    'everything is fixed',
    () => document.getText() === fixed || undefined,
    () => `the draft says ${JSON.stringify(document.getText())}`,
  );
});

test('a finding is ignored in place, with a reason', async () => {
  const { document } = await openDraft('ignored.reply.md', 'Hi Karim,\n\nWe guarantee that it ships.\n');
  await applyCodeAction(await findAction(document, /^Ignore overpromising\/guarantee here$/));
  assert.equal(
    document.getText(),
    'Hi Karim,\n\n<!-- poise-disable-next overpromising/guarantee: meant as written -->\nWe guarantee that it ships.\n',
  );
  await untilMarked(document, guarantee, []);
});

test('a rule is turned off for this folder, in its settings', async () => {
  const { document } = await openDraft('off.reply.md', 'We guarantee that it ships.\n');
  await applyCodeAction(await findAction(document, /^Turn off overpromising\/guarantee for this folder$/));
  try {
    await untilMarked(document, guarantee, []);
    const file = vscode.Uri.joinPath(workspaceFolder(), '.vscode', 'settings.json');
    const settings: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.deepEqual(settings, { 'poise.rules': { [guarantee]: 'off' } });
  } finally {
    const target = vscode.ConfigurationTarget.Workspace;
    await vscode.workspace.getConfiguration('poise').update('rules', undefined, target);
  }
  await untilMarked(document, guarantee, ['guarantee that']);
});
