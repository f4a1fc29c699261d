/**
 * Tells the server what the drafts, the customer book and the `poise.yaml` of every workspace folder hold: a server in a browser has
 * no file system, and a virtual folder has no files. Nothing is run, so an untrusted folder is read like any other.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FilesParams, filesNotification } from '../server/lsp/protocol';
import { FileTree } from './file-tree';

/** What counts in a folder; drafts anywhere below it. */
const patterns = ['poise.yaml', 'customers/*.md', '**/*.reply.md'];
const leftOut = '**/node_modules/**';
/** Far more than anybody has; more would only keep the machine busy. */
const mostFiles = 20_000;
/** Files in one message: few enough that typing is answered in between. */
const batch = 50;
/** Reading that takes longer says so. In milliseconds. */
const patience = 1000;

/** Which documents the server knows besides drafts. An open editor of one reaches it by itself. */
export const factSelectors = [{ pattern: '**/poise.yaml' }, { pattern: '**/customers/*.md' }];

export interface WorkspaceFiles extends vscode.Disposable {
  /** Fires when the server was told of files. */
  readonly onDidSend: vscode.Event<void>;
  /** Resolves when the server was told of all files that are known by now. */
  settled(): Promise<void>;
}

export function registerWorkspaceFiles(client: BaseLanguageClient): WorkspaceFiles {
  const sent = new vscode.EventEmitter<void>();
  // One after the other, so that an older text never arrives after a newer one.
  let sending = Promise.resolve();
  const stopped = new vscode.CancellationTokenSource();
  const tree = new FileTree();

  function later(work: () => Promise<void>): void {
    sending = sending
      .then(() => (stopped.token.isCancellationRequested ? undefined : work()))
      .catch((error: unknown) =>
        client.warn(`The files of the workspace could not be read: ${String(error)}`),
      );
  }

  async function send(uris: readonly vscode.Uri[]): Promise<void> {
    const read = await Promise.all(uris.map(readFile));
    for (const [index, uri] of uris.entries()) {
      if (read[index] === null) tree.delete(uri.toString());
      else tree.add(uri.toString());
    }
    const files = read.flatMap((text, index) => {
      const uri = uris[index];
      return uri && text !== undefined ? [{ uri: client.code2ProtocolConverter.asUri(uri), text }] : [];
    });
    const params: FilesParams = { files };
    if (!client.isRunning() || files.length === 0) return;
    await client.sendNotification(filesNotification, params);
    sent.fire();
  }

  /** A file that cannot be read is told in the log and left out. */
  async function readFile(uri: vscode.Uri): Promise<string | null | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
      client.warn(`${uri} could not be read: ${String(error)}`);
      return undefined;
    }
  }

  /** What a new folder brings along. */
  async function sendBelow(created: vscode.Uri): Promise<void> {
    if (!(await isFolder(created))) return;
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(created, '**/*.md'),
      leftOut,
      mostFiles,
    );
    await sendInBatches(uris.filter(isKnown));
  }

  async function sendInBatches(uris: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<void> {
    for (let at = 0; at < uris.length && !token?.isCancellationRequested; at += batch)
      await send(uris.slice(at, at + batch));
  }

  async function sendAll(
    folders: readonly vscode.WorkspaceFolder[],
    token: vscode.CancellationToken,
  ): Promise<void> {
    for (const folder of folders) {
      for (const pattern of patterns) {
        const uris = await vscode.workspace.findFiles(
          new vscode.RelativePattern(folder, pattern),
          leftOut,
          mostFiles,
          token,
        );
        await sendInBatches(uris, token);
      }
    }
  }

  function readFolders(folders: readonly vscode.WorkspaceFolder[]): void {
    if (folders.length > 0) later(() => withProgress((token) => sendAll(folders, token)));
  }

  const sendCreated = (uri: vscode.Uri) => (isKnown(uri) ? send([uri]) : sendBelow(uri));
  const sendDeleted = (uri: vscode.Uri) =>
    sendInBatches(
      isKnown(uri) ? [uri] : tree.filesBelow(uri.toString()).map((file) => vscode.Uri.parse(file)),
    );
  // Folders too: what was moved, copied, unpacked or deleted as a whole is told of alone.
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  const { workspaceFolders = [] } = vscode.workspace;
  if (client.isRunning()) readFolders(workspaceFolders);
  const disposables = vscode.Disposable.from(
    sent,
    watcher,
    watcher.onDidCreate((uri) => {
      if (!isOfPackages(uri.path)) later(() => sendCreated(uri));
    }),
    watcher.onDidChange((uri) => {
      if (isKnown(uri)) later(() => send([uri]));
    }),
    watcher.onDidDelete((uri) => later(() => sendDeleted(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => readFolders(added)),
    client.onDidChangeState(() => {
      if (client.isRunning()) readFolders(vscode.workspace.workspaceFolders ?? []);
    }),
    { dispose: () => stopped.cancel() },
  );
  return { onDidSend: sent.event, settled: () => sending, dispose: () => disposables.dispose() };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.Directory) !== 0,
    () => false,
  );
}

/** Shows progress that can be cancelled, but only for work that takes its time. */
async function withProgress(work: (token: vscode.CancellationToken) => Promise<void>): Promise<void> {
  const source = new vscode.CancellationTokenSource();
  const done = work(source.token);
  const waited = await Promise.race([
    done.then(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience)),
  ]);
  if (!waited) return;
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t('Poise reads the drafts of this workspace'),
      cancellable: true,
    },
    (_, token) => {
      token.onCancellationRequested(() => source.cancel());
      return done;
    },
  );
}

/** Whether a file stands where it counts, and in no folder of packages. */
function isKnown(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return (
    path === 'poise.yaml' ||
    /^customers\/[^/]+\.md$/.test(path) ||
    (path.endsWith('.reply.md') && !isOfPackages(path))
  );
}

function isOfPackages(path: string): boolean {
  return /(?:^|\/)node_modules(?:\/|$)/.test(path);
}
