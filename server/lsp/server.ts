/** The language server: joins every feature to its request. Knows no transport, no process and no file system. */
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Desk } from '../desk';
import { type ClientAbilities, readAbilities } from './client-abilities';
import { codeActions, fixAllKind } from './code-actions';
import { createDiagnosticReports } from './diagnostics';
import { foldingRanges } from './folding';
import { attempt, guard } from './guard';
import { hover } from './hover';
import { type Status, type StatusParams, statusRequest } from './protocol';
import { createPusher } from './push-diagnostics';
import { createSettings } from './settings';
import { readStatus } from './status';
import { documentSymbols } from './symbols';
import { createWorkspace, type OpenDraft } from './workspace';

export interface ServerParts {
  /** Called once for every folder, and once for drafts outside all folders. */
  readonly createDesk: () => Desk;
}

/** Starts answering on `connection`; returns at once. */
export function startServer(connection: Connection, { createDesk }: ServerParts): void {
  const log = connection.console;
  const workspace = createWorkspace(createDesk);
  const settings = createSettings(connection, workspace);
  const documents = new TextDocuments(TextDocument);
  const reports = createDiagnosticReports(() => client);
  const pusher = createPusher(connection, workspace, settings, reports);
  let client: ClientAbilities = readAbilities({ processId: null, rootUri: null, capabilities: {} });

  connection.onInitialize((params) => {
    client = readAbilities(params);
    workspace.setFolders(params.workspaceFolders?.map(uriOfFolder) ?? rootOf(params));
    return describeServer(client);
  });

  connection.onInitialized(() => {
    if (client.answersConfiguration && client.registersConfiguration) {
      attempt('Watching the settings', log, () =>
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'poise' }),
      );
    }
    if (client.reportsFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    attempt('Settings', log, () => settings.load(client));
  });

  connection.onDidChangeConfiguration((change) =>
    attempt('Settings', log, async () => {
      if (client.answersConfiguration) await settings.load(client);
      else settings.accept(change.settings);
      refreshDiagnostics();
    }),
  );

  documents.onDidChangeContent(({ document }) => {
    workspace.update(document);
    if (!client.pullsDiagnostics) pusher.push(document.uri);
  });
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    reports.forget(document.uri);
    if (!client.pullsDiagnostics) pusher.clear(document.uri);
  });

  /** Answers for an open draft once the settings are known; a document that is not open gets the fallback. */
  function forDraft<P extends { textDocument: TextDocumentIdentifier }, T>(
    name: string,
    fallback: T,
    feature: (draft: OpenDraft, params: P) => T,
  ) {
    return (params: P, token: CancellationToken) =>
      guard(name, fallback, log, token, async () => {
        await settings.settled();
        const draft = workspace.get(params.textDocument.uri);
        return draft ? feature(draft, params) : fallback;
      });
  }

  connection.languages.diagnostics.on(
    forDraft('Diagnostics', { kind: 'full', items: [] }, (draft, params) =>
      reports.report(draft, params.previousResultId),
    ),
  );
  connection.onCodeAction(
    forDraft('Code actions', [], (draft, params) => codeActions(draft, params, client)),
  );
  connection.onHover(forDraft('Hover', null, (draft, params) => hover(draft, params.position, client)));
  connection.onDocumentSymbol(forDraft('Outline', [], documentSymbols));
  connection.onFoldingRanges(forDraft('Folding', [], (draft) => foldingRanges(draft, client)));
  connection.onRequest<Status | null, never>(
    statusRequest,
    forDraft<StatusParams, Status | null>('Status', null, readStatus),
  );

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    attempt('Folders', log, async () => {
      const gone = new Set(removed.map(uriOfFolder));
      workspace.setFolders([
        ...workspace.folderUris().filter((uri) => !gone.has(uri)),
        ...added.map(uriOfFolder),
      ]);
      await settings.load(client);
      refreshDiagnostics();
    });
  }

  function refreshDiagnostics(): void {
    if (!client.pullsDiagnostics) for (const uri of documents.keys()) pusher.push(uri);
    else if (client.refreshesDiagnostics) {
      attempt('Refreshing diagnostics', log, () => connection.languages.diagnostics.refresh());
    }
  }

  documents.listen(connection);
  connection.listen();
}

function describeServer(client: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'Poise' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'poise',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Poise' },
      foldingRangeProvider: true,
      ...(client.reportsFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}

/** The folders of an older client, which names only one. */
function rootOf({ rootUri }: InitializeParams): string[] {
  return rootUri === null ? [] : [uriOfFolder({ uri: rootUri })];
}

function uriOfFolder(folder: Pick<WorkspaceFolder, 'uri'>): string {
  return folder.uri.replace(/\/$/, '');
}
