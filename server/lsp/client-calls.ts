/** What the server says to its client unasked, on top of bare JSON-RPC. The whole vocabulary stands here. */
import type { MessageConnection } from 'vscode-jsonrpc';
import type {
  ConfigurationItem,
  ConfigurationParams,
  LogMessageParams,
  MessageType,
  PublishDiagnosticsParams,
  RegistrationParams,
  ShowMessageParams,
  WorkDoneProgressBegin,
  WorkDoneProgressCreateParams,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageserver';

/** Every call rejects when the client refuses it or is gone, except for the log, which has nobody left to tell. */
export interface ClientCalls {
  readonly log: Log;
  /** Shows a warning that goes away by itself. */
  showWarning(message: string): Promise<void>;
  /** The settings that were asked for, in the order of `items`. */
  readConfiguration(items: readonly ConfigurationItem[]): Promise<readonly unknown[]>;
  /** Has the client tell whenever a setting of Poise changes. */
  watchConfiguration(): Promise<void>;
  publishDiagnostics(params: PublishDiagnosticsParams): Promise<void>;
  /** Has the client pull the diagnostics of all open drafts anew. */
  refreshDiagnostics(): Promise<void>;
  /** Has the client ask anew for the hints in the text of all open drafts. */
  refreshInlayHints(): Promise<void>;
  /** Has the client ask anew for the line above all open drafts. */
  refreshCodeLenses(): Promise<void>;
  /** Has the client make room for progress on work of the server; `token` names it. */
  createProgress(token: string): Promise<void>;
  tellProgress(token: string, value: WorkDoneProgress): Promise<void>;
}

export type WorkDoneProgress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** The log that the client keeps for its user. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
}

const errorMessage: typeof MessageType.Error = 1;
const warningMessage: typeof MessageType.Warning = 2;

export function createClientCalls(connection: MessageConnection): ClientCalls {
  const log = (type: MessageType) => (message: string) => {
    const params: LogMessageParams = { type, message };
    connection.sendNotification('window/logMessage', params).catch(() => {});
  };
  return {
    log: { error: log(errorMessage), warn: log(warningMessage) },
    showWarning(message) {
      const params: ShowMessageParams = { type: warningMessage, message };
      return connection.sendNotification('window/showMessage', params);
    },
    readConfiguration(items) {
      const params: ConfigurationParams = { items: [...items] };
      return connection.sendRequest('workspace/configuration', params);
    },
    watchConfiguration() {
      const method = 'workspace/didChangeConfiguration';
      const params: RegistrationParams = {
        registrations: [{ id: 'poise.settings', method, registerOptions: { section: 'poise' } }],
      };
      return connection.sendRequest('client/registerCapability', params);
    },
    publishDiagnostics: (params) => connection.sendNotification('textDocument/publishDiagnostics', params),
    refreshDiagnostics: () => connection.sendRequest('workspace/diagnostic/refresh'),
    refreshInlayHints: () => connection.sendRequest('workspace/inlayHint/refresh'),
    refreshCodeLenses: () => connection.sendRequest('workspace/codeLens/refresh'),
    createProgress(token) {
      const params: WorkDoneProgressCreateParams = { token };
      return connection.sendRequest('window/workDoneProgress/create', params);
    },
    tellProgress: (token, value) => connection.sendNotification('$/progress', { token, value }),
  };
}
