/** An editor for tests: speaks to the server over in-memory streams and remembers what it was sent. */
import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeParams,
  InitializeResult,
  LogMessageParams,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { Desk } from '../../server/desk';
import type { InitializationOptions, Status } from '../../server/lsp/protocol';
import { startServer } from '../../server/lsp/server';

/** What VS Code's client can do, as far as the server asks. */
export const ableClient: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** A client that can do nothing beyond the oldest protocol. */
export const plainClient: ClientCapabilities = {};

export interface EditorOptions {
  readonly createDesk: () => Desk;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions | Record<string, unknown>;
  readonly folders?: readonly string[];
  readonly exit?: (code: number) => void;
  /** The value of `poise.rules` for a folder's URI, or for undefined outside all folders. */
  readonly rules?: (scopeUri: string | undefined) => unknown;
  /** The other settings of Poise for a folder’s URI. */
  readonly settings?: (scopeUri: string | undefined) => object;
}

export interface Editor {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** What the server logged and showed. */
  readonly logged: string[];
  readonly shown: string[];
  readonly published: PublishDiagnosticsParams[];
  /** How often the server asked for diagnostics to be pulled anew. */
  refreshes(): number;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  symbols(uri: string): Promise<DocumentSymbol[]>;
  folds(uri: string): Promise<FoldingRange[]>;
  status(uri: string): Promise<Status | null>;
}

const running: MessageConnection[] = [];

/** Starts a server with an editor that is through with `initialize`. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createMessageConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    createDesk: options.createDesk,
    // Nobody types here: what waits for a pause between words need not wait as long.
    quiet: 30,
    ...(options.exit && { exit: options.exit }),
  });
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  running.push(connection);
  const logged: string[] = [];
  const shown: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  let refreshes = 0;
  connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
    logged.push(message);
  });
  connection.onRequest('window/showMessageRequest', ({ message }: LogMessageParams) => {
    shown.push(message);
    return null;
  });
  connection.onNotification('window/showMessage', ({ message }: LogMessageParams) => {
    shown.push(message);
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => ({
      ...options.settings?.(scopeUri),
      rules: options.rules?.(scopeUri) ?? null,
    })),
  );
  connection.listen();

  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? ableClient,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  };
  const initialized: InitializeResult = await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});

  const ask = <R>(method: string, uri: string, rest: object = {}): Promise<R> =>
    connection.sendRequest(method, { textDocument: { uri }, ...rest });
  const pull = (uri: string, previousResultId?: string) =>
    ask<DocumentDiagnosticReport>('textDocument/diagnostic', uri, { previousResultId });

  return {
    connection,
    initialized,
    logged,
    shown,
    published,
    refreshes: () => refreshes,
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'reply', version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull,
    diagnostics: async (uri) => {
      const report = await pull(uri);
      if (report.kind !== 'full')
        throw new Error('Asked without a result id, the server must answer in full.');
      return report.items;
    },
    actions: (uri, range, context) =>
      ask('textDocument/codeAction', uri, { range, context: { diagnostics: [], ...context } }),
    hover: (uri, position) => ask('textDocument/hover', uri, { position }),
    symbols: (uri) => ask('textDocument/documentSymbol', uri),
    folds: (uri) => ask('textDocument/foldingRange', uri),
    status: (uri) => ask('poise/status', uri),
  };
}

/** Closes every editor of the test file; for `afterEach`. */
export function closeEditors(): void {
  for (const connection of running.splice(0)) connection.dispose();
}

/** Waits until `condition` holds; fails after five seconds, or as many milliseconds as are given. */
export async function until(condition: () => boolean, patience = 5000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
