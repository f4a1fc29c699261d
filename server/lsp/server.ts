/** The language server: joins every feature to its request. Knows no transport, no process and no file system. */
import type { CancellationToken, MessageConnection } from 'vscode-jsonrpc';
import type {
  CodeActionParams,
  CompletionParams,
  DefinitionParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWorkspaceFoldersParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  HoverParams,
  InitializeParams,
  InitializeResult,
  InlayHintParams,
  PrepareRenameParams,
  ReferenceParams,
  RenameFilesParams,
  RenameParams,
  TextDocumentIdentifier,
  TextDocumentSyncKind,
  WorkDoneProgressCancelParams,
  WorkspaceFolder,
} from 'vscode-languageserver';
import { type Desk, dayOf } from '../desk';
import { type ClientAbilities, readAbilities } from './client-abilities';
import { createClientCalls } from './client-calls';
import { createClosedDrafts } from './closed-drafts';
import { codeActions, fixAllKind, quickFixKind } from './code-actions';
import { codeLenses } from './code-lens';
import { complete, triggerCharacters } from './completion';
import { customerDefinition, customerReferences } from './customer-places';
import { createFileRenames, prepareCustomerRename, renameCustomer } from './customer-rename';
import { createDiagnosticReports } from './diagnostics';
import { fieldEdit } from './field';
import { foldingRanges } from './folding';
import { attempt, guard } from './guard';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { keepEdit, readAhead, tellDueDates, tellLedger } from './ledger';
import { readMail } from './mail';
import { describeNewDraft } from './new-draft';
import { createPauses } from './pauses';
import { completePolicy, hoverPolicy } from './policy-help';
import {
  dueDatesRequest,
  type FieldParams,
  type FilesParams,
  fieldRequest,
  filesNotification,
  type KeepParams,
  keepRequest,
  ledgerRequest,
  type MailParams,
  mailRequest,
  type NewDraftParams,
  newDraftRequest,
  statusRequest,
} from './protocol';
import { createPusher } from './push-diagnostics';
import { createSettings } from './settings';
import { readStatus } from './status';
import { documentSymbols } from './symbols';
import { createWorkspace, kindOf, type OpenDraft } from './workspace';

export interface ServerParts {
  /** Called once for every folder, and once for drafts outside all folders. */
  readonly createDesk: () => Desk;
  /** Ends the process, where there is one: code 0 after an orderly `shutdown`, else 1. */
  readonly exit?: (code: number) => void;
  /** How long no message must have come in before drafts that are not open are checked, in milliseconds. */
  readonly quiet?: number;
}

/**
 * Starts answering on `connection`; returns at once. It stands on JSON-RPC alone: a general server library would weigh more than
 * all of Poise's rules and be loaded before the first mark shows.
 */
export function startServer(connection: MessageConnection, { createDesk, exit, quiet }: ServerParts): void {
  const calls = createClientCalls(connection);
  const workspace = createWorkspace(createDesk);
  const fileRenames = createFileRenames(workspace);
  const settings = createSettings(calls, workspace);
  const reports = createDiagnosticReports(() => client);
  const pusher = createPusher(calls, workspace, settings, reports);
  const pauses = createPauses(quiet);
  const closedDrafts = createClosedDrafts({
    calls,
    workspace,
    settings,
    pauses,
    client: () => client,
    // An editor may open a draft without showing it; one that pulls does so for what it shows.
    showsItself: (uri) => (client.pullsDiagnostics ? reports.knows(uri) : workspace.get(uri) !== null),
  });
  let client: ClientAbilities = readAbilities({ processId: null, rootUri: null, capabilities: {} });
  let shutDown = false;
  let refreshing = false;
  let refreshAgain = false;

  connection.onRequest('initialize', (params: InitializeParams) => {
    client = readAbilities(params);
    workspace.setFolders(params.workspaceFolders?.map(uriOfFolder) ?? rootOf(params));
    return describeServer(client);
  });
  on('initialized', async () => {
    if (client.answersConfiguration && client.registersConfiguration) {
      attempt('Watching the settings', calls.log, calls.watchConfiguration);
    }
    await settings.load(client);
  });
  connection.onRequest('shutdown', () => {
    shutDown = true;
    return null;
  });
  connection.onNotification('exit', () => exit?.(shutDown ? 0 : 1));

  on('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => {
    workspace.open(textDocument);
    if (!client.pullsDiagnostics) closedDrafts.clear(textDocument.uri);
    return checkChanged(textDocument.uri);
  });
  on('textDocument/didChange', (params: DidChangeTextDocumentParams) => {
    workspace.change(params);
    return checkChanged(params.textDocument.uri);
  });
  on('textDocument/didClose', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
    const wasPolicy = holdsForDrafts(uri);
    workspace.close(uri);
    reports.forget(uri);
    if (!client.pullsDiagnostics) pusher.clear(uri);
    return wasPolicy ? refreshDrafts() : null;
  });
  on(filesNotification, ({ files }: FilesParams) => {
    workspace.setFiles(files);
    return refreshDrafts();
  });

  on('workspace/didChangeConfiguration', async (change: DidChangeConfigurationParams) => {
    if (client.answersConfiguration) await settings.load(client);
    else settings.accept(change.settings);
    await refreshDrafts();
  });
  on('workspace/didChangeWorkspaceFolders', async ({ event }: DidChangeWorkspaceFoldersParams) => {
    const gone = new Set(event.removed.map(uriOfFolder));
    const kept = workspace.folderUris().filter((uri) => !gone.has(uri));
    workspace.setFolders([...kept, ...event.added.map(uriOfFolder)]);
    await settings.load(client);
    await refreshDrafts();
  });

  connection.onNotification('window/workDoneProgress/cancel', ({ token }: WorkDoneProgressCancelParams) =>
    closedDrafts.cancel(token),
  );

  const report = (draft: OpenDraft, params: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    closedDrafts.clear(draft.document.uri);
    return reports.report(draft, params.previousResultId);
  };
  answer('textDocument/diagnostic', { kind: 'full', items: [] }, report, {
    policy: report,
    customer: report,
  });
  answer('textDocument/codeAction', [], (draft, params: CodeActionParams) =>
    codeActions(draft, params, workspace, client),
  );
  answer('textDocument/hover', null, (draft, params: HoverParams) => hover(draft, params.position, client), {
    policy: ({ document }, { position }) => hoverPolicy(document, position, client),
  });
  answer('textDocument/completion', null, (draft, params: CompletionParams) => complete(draft, params), {
    policy: ({ document }, { position }) => completePolicy(document, position),
  });
  answer('textDocument/definition', null, (draft, { position }: DefinitionParams) =>
    customerDefinition(draft, position),
  );
  const references = (file: OpenDraft, params: ReferenceParams) => customerReferences(file, params);
  answer('textDocument/references', [], references, { customer: references });
  answer('textDocument/prepareRename', null, (draft, { position }: PrepareRenameParams) =>
    prepareCustomerRename(draft, position),
  );
  answer('textDocument/rename', null, (draft, params: RenameParams) => {
    const edit = renameCustomer(draft, params, workspace, client);
    fileRenames.expect(edit);
    return edit;
  });
  connection.onRequest(
    'workspace/willRenameFiles',
    ({ files }: RenameFilesParams, token: CancellationToken) =>
      guard<unknown>('workspace/willRenameFiles', null, calls.log, token, () => fileRenames.follow(files)),
  );
  answer('textDocument/documentSymbol', [], documentSymbols);
  answer('textDocument/inlayHint', [], (draft, params: InlayHintParams) => inlayHints(draft, params, client));
  answer('textDocument/codeLens', [], (draft) => codeLenses(draft, client));
  answer('textDocument/foldingRange', [], (draft) => foldingRanges(draft, client));
  answer(statusRequest, null, readStatus);
  for (const [method, tell] of [
    [ledgerRequest, tellLedger],
    [dueDatesRequest, tellDueDates],
  ] as const)
    connection.onRequest(method, (token: CancellationToken) =>
      guard<unknown>(method, null, calls.log, token, async () => {
        await readAhead(workspace.folders(), token);
        return tell(workspace.folders(), dayOf(new Date()));
      }),
    );
  connection.onRequest(keepRequest, (params: KeepParams, token: CancellationToken) =>
    guard<unknown>(keepRequest, null, calls.log, token, () => {
      const { folder, path } = workspace.locate(params.textDocument.uri);
      return keepEdit(folder, path, params);
    }),
  );
  answer(fieldRequest, null, (draft, params: FieldParams) => fieldEdit(draft, params));
  answer(mailRequest, null, (draft, params: MailParams) => readMail(draft, params));
  connection.onRequest(newDraftRequest, (params: NewDraftParams, token: CancellationToken) =>
    guard<unknown>(newDraftRequest, null, calls.log, token, async () => {
      await settings.settled();
      const folder = workspace.folders().find(({ uri }) => uri === params.folder);
      return folder ? describeNewDraft(folder.desk, params) : null;
    }),
  );

  connection.listen();

  /**
   * Answers for an open draft once the settings are known; a document that is not open gets the fallback. An open `poise.yaml` or
   * customer’s file gets null where nothing is said about it, so that the editor falls back on what it does for any such file.
   */
  function answer<P extends { readonly textDocument: TextDocumentIdentifier }, T, F>(
    method: string,
    fallback: F,
    feature: (draft: OpenDraft, params: P) => T,
    ofFacts: { readonly [kind in 'policy' | 'customer']?: (file: OpenDraft, params: P) => unknown } = {},
  ): void {
    connection.onRequest(method, (params: P, token: CancellationToken): Promise<unknown> => {
      pauses.heard();
      return guard<unknown>(method, fallback, calls.log, token, async () => {
        await settings.settled();
        const draft = workspace.get(params.textDocument.uri);
        if (!draft) return fallback;
        const kind = kindOf(draft.path);
        return kind === 'draft' ? feature(draft, params) : (ofFacts[kind]?.(draft, params) ?? null);
      });
    });
  }

  /** Takes in what the editor tells; whatever it is may change what closed drafts show. */
  function on<P>(method: string, handle: (params: P) => unknown): void {
    connection.onNotification(method, (params: P) => {
      pauses.heard();
      attempt(method, calls.log, () => handle(params));
      closedDrafts.refresh();
    });
  }

  /** Whether the document is one that the drafts of its folder go by. */
  function holdsForDrafts(uri: string): boolean {
    const open = workspace.get(uri);
    return open !== null && kindOf(open.path) !== 'draft';
  }

  async function checkChanged(uri: string): Promise<void> {
    if (holdsForDrafts(uri)) await refreshDrafts();
    else if (!client.pullsDiagnostics) pusher.push(uri);
  }

  /** Has all drafts shown anew. */
  async function refreshDrafts(): Promise<void> {
    if (client.refreshesInlayHints) attempt('Refreshing the hints', calls.log, calls.refreshInlayHints);
    if (client.refreshesCodeLenses) attempt('Refreshing the line above', calls.log, calls.refreshCodeLenses);
    await refreshDiagnostics();
  }

  /** Has all diagnostics shown anew. While the editor is at it, changes that come in wait together for one more round. */
  async function refreshDiagnostics(): Promise<void> {
    if (!client.pullsDiagnostics) for (const uri of workspace.uris()) pusher.push(uri);
    if (!client.pullsDiagnostics || !client.refreshesDiagnostics) return;
    refreshAgain = true;
    if (refreshing) return;
    refreshing = true;
    try {
      while (refreshAgain) {
        refreshAgain = false;
        await calls.refreshDiagnostics();
      }
    } finally {
      refreshing = false;
    }
  }
}

function describeServer(client: ClientAbilities): InitializeResult {
  const incremental: typeof TextDocumentSyncKind.Incremental = 2;
  return {
    serverInfo: { name: 'Poise' },
    capabilities: {
      textDocumentSync: { openClose: true, change: incremental },
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'poise',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
      codeActionProvider: { codeActionKinds: [quickFixKind, fixAllKind] },
      hoverProvider: true,
      completionProvider: { triggerCharacters },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      documentSymbolProvider: { label: 'Poise' },
      foldingRangeProvider: true,
      inlayHintProvider: true,
      codeLensProvider: {},
      workspace: {
        ...(client.reportsFolders && {
          workspaceFolders: { supported: true, changeNotifications: true },
        }),
        ...(client.tellsRenames && { fileOperations: { willRename: { filters: [customerFiles] } } }),
      },
    },
  };
}

/** The files whose new names drafts follow. */
const customerFiles = { pattern: { glob: '**/customers/*.md', matches: 'file' as const } };

/** The folder of an older client, which names only one; a newer one may leave the field out, whatever its type says. */
function rootOf({ rootUri }: Partial<InitializeParams>): string[] {
  return rootUri ? [uriOfFolder({ uri: rootUri })] : [];
}

function uriOfFolder({ uri }: Pick<WorkspaceFolder, 'uri'>): string {
  return uri.replace(/\/$/, '');
}
