/** Drafts in the workspace of the window under test, and what VS Code knows about them. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './runner';

/** Writes a draft into the workspace's folder and shows it. */
export async function openDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri);
}

export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('These tests need a window with a folder.');
  return folder.uri;
}

/** The marked words of a rule's diagnostics, in the order of the text. */
function markedWords(document: vscode.TextDocument, rule: string): string[] {
  return diagnosticsOf(document, rule).map(({ range }) => document.getText(range));
}

/** Waits until exactly these words are marked by the rule. */
export async function untilMarked(
  document: vscode.TextDocument,
  rule: string,
  words: string[],
): Promise<void> {
  let last: string[] = [];
  await eventually(
    `${rule} marks ${JSON.stringify(words)}`,
    () => {
      last = markedWords(document, rule);
      return last.join('\n') === words.join('\n') || undefined;
    },
    () => `it marks ${JSON.stringify(last)}`,
  );
}

/** The first diagnostic of a rule, which is waited for. */
export async function findDiagnostic(
  document: vscode.TextDocument,
  rule: string,
): Promise<vscode.Diagnostic> {
  return eventually(`${rule} is found`, () => diagnosticsOf(document, rule)[0]);
}

function diagnosticsOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The light bulb's entries for a range that has some. */
export async function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return eventually('the light bulb has entries', () => lightBulb(document, range, kind));
}

/**
 * What the light bulb holds at this moment, `undefined` for nothing. A file that was just written may be read anew under the light
 * bulb, which then gives up, by an error or with an empty menu, and is asked again by VS Code itself.
 */
async function lightBulb(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[] | undefined> {
  const command = 'vscode.executeCodeActionProvider';
  try {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      command,
      uri,
      range,
      kind.value,
    );
    return actions.length > 0 ? actions : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return undefined;
    throw error;
  }
}

/** Does what choosing the entry in the menu does. */
export async function applyCodeAction(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.isTrue(await vscode.workspace.applyEdit(action.edit), 'the edit was applied');
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Replaces the first occurrence of some words, as typing over them does. */
export async function typeOver(editor: vscode.TextEditor, words: string, replacement: string): Promise<void> {
  const at = editor.document.getText().indexOf(words);
  assert.isAtLeast(at, 0, `the draft holds “${words}”`);
  const { document } = editor;
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  assert.isTrue(await editor.edit((edit) => edit.replace(range, replacement)), 'the words were typed');
}
