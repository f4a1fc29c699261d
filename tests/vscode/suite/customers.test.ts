/** The customer book in a real VS Code: going to a file, finding drafts, and renaming everywhere, each as its command does it. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { openDraft, workspaceFolder } from './drafts';
import { eventually, test } from './runner';

const encoder = new TextEncoder();

function inFolder(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** A customer with two drafts, one of them closed; the place of the slug in the open one. */
async function openCustomer(
  slug: string,
): Promise<{ draft: vscode.TextDocument; place: vscode.Position; closed: vscode.Uri }> {
  const text = `---\ncustomer: ${slug}\n---\nDear Ms. Brandt,\n\nThank you.\n`;
  const closed = inFolder(`${slug}-closed.reply.md`);
  await vscode.workspace.fs.writeFile(
    inFolder(`customers/${slug}.md`),
    encoder.encode('---\nname: Anna Brandt\n---\n'),
  );
  await vscode.workspace.fs.writeFile(closed, encoder.encode(text));
  const { document } = await openDraft(`${slug}-open.reply.md`, text);
  const place = new vscode.Position(1, 12);
  await untilReferred(
    document,
    place,
    '',
    `${slug}-closed.reply.md`,
    `${slug}-open.reply.md`,
    `customers/${slug}.md`,
  );
  return { draft: document, place, closed };
}

test('the customer’s file is one jump away from a draft', async () => {
  const { draft, place } = await openCustomer('jump');
  const [found] = await eventually('the file is found', async () => {
    const all = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      place,
    );
    return all.length > 0 ? all : undefined;
  });
  assert.equal(found?.uri.toString(), inFolder('customers/jump.md').toString());
});

test('renaming a customer in a draft renames the file and every draft, once', async () => {
  const { draft, place, closed } = await openCustomer('before');
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    draft.uri,
    place,
    'after-the-fair',
  );
  assert.isTrue(await vscode.workspace.applyEdit(edit), 'the edit was applied');
  await eventually(
    'the file has its new name',
    async () => (await exists(inFolder('customers/after-the-fair.md'))) || undefined,
  );
  assert.isFalse(await exists(inFolder('customers/before.md')));
  for (const text of [draft.getText(), await textOf(closed)])
    assert.equal(text.split('\n')[1], 'customer: after-the-fair');
});

test('drafts follow a customer’s file that is renamed in the file tree', async () => {
  const { draft, closed } = await openCustomer('tree');
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(inFolder('customers/tree.md'), inFolder('customers/forest.md'));
  assert.isTrue(await vscode.workspace.applyEdit(edit), 'the file was renamed');
  await eventually('both drafts name the new one', async () => {
    const lines = [draft.getText(), await textOf(closed)].map((text) => text.split('\n')[1]);
    return lines.every((line) => line === 'customer: forest') || undefined;
  });
});

test('drafts go where their folder goes, and are forgotten when it is deleted', async () => {
  const { draft, place } = await openCustomer('moved');
  const text = '---\ncustomer: moved\n---\nThank you.\n';
  await vscode.workspace.fs.writeFile(inFolder('letters/2026/moved.reply.md'), encoder.encode(text));
  await untilReferred(draft, place, 'letters', 'letters/2026/moved.reply.md');

  await vscode.workspace.fs.rename(inFolder('letters'), inFolder('archive'));
  await untilReferred(draft, place, 'archive', 'archive/2026/moved.reply.md');
  await untilReferred(draft, place, 'letters');

  await vscode.workspace.fs.delete(inFolder('archive'), { recursive: true });
  await untilReferred(draft, place, 'archive');
});

/** Waits until the customer at a place is named by exactly these files of a folder. */
async function untilReferred(
  { uri }: vscode.TextDocument,
  place: vscode.Position,
  folder: string,
  ...files: string[]
): Promise<void> {
  const below = inFolder(folder).path;
  const wanted = files
    .map((file) => inFolder(file).path)
    .sort()
    .join();
  let last = '';
  await eventually(
    `the customer is named below ${below} by “${wanted}”`,
    async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        place,
      );
      last = [...new Set(found.map((location) => location.uri.path))]
        .filter((path) => path.startsWith(below))
        .sort()
        .join();
      return last === wanted || undefined;
    },
    () => `it was by “${last}”`,
  );
}
