/** Tells the server what the `poise.yaml` of every workspace folder holds: a server in a browser has no file system. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PolicyParams, policyNotification } from '../server/lsp/protocol';

const fileName = 'poise.yaml';

/** Which documents the server knows besides drafts. An open editor of the file reaches it by itself. */
export const policySelector = { pattern: `**/${fileName}` };

export function registerPolicies(client: BaseLanguageClient): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(policySelector.pattern);
  // One after the other, so that an older text never arrives after a newer one.
  let sending = Promise.resolve();

  function send(folder: vscode.WorkspaceFolder): void {
    const uri = policyOf(folder);
    sending = sending
      .then(async () => {
        const params: PolicyParams = { uri: client.code2ProtocolConverter.asUri(uri), text: await read(uri) };
        if (client.isRunning()) await client.sendNotification(policyNotification, params);
      })
      .catch((error: unknown) => client.warn(`${uri} could not be read: ${String(error)}`));
  }
  function sendChanged(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder && policyOf(folder).toString() === uri.toString()) send(folder);
  }

  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(sendChanged),
    watcher.onDidChange(sendChanged),
    watcher.onDidDelete(sendChanged),
    vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => added.forEach(send)),
    client.onDidChangeState(() => {
      if (client.isRunning()) for (const folder of vscode.workspace.workspaceFolders ?? []) send(folder);
    }),
  );
}

function policyOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, fileName);
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
