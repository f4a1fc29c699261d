/** The VS Code side of Poise: starts the language server and registers commands and views. Knows nothing of the transport. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../server/lsp/protocol';
import { registerApplyRewrite } from './commands/apply-rewrite';
import { registerChooseStage } from './commands/choose-stage';
import { registerCopyReply } from './commands/copy-reply';
import { registerExportDueDates } from './commands/export-due-dates';
import { registerNewReply } from './commands/new-reply';
import { registerOpenSample } from './commands/open-sample';
import { registerRestartServer } from './commands/restart-server';
import { registerShowPlaces } from './commands/show-places';
import { linkToRule, registerShowRule } from './commands/show-rule';
import { registerTurnRuleOff } from './commands/turn-rule-off';
import { createErrorHandler } from './error-handler';
import { registerPreview } from './preview/preview';
import { registerRelationship } from './relationship/relationship';
import { registerLedger } from './views/ledger';
import { registerStatus } from './views/status';
import { factSelectors, registerWorkspaceFiles } from './workspace-files';

/** Makes a client that runs the server in Node or in a worker; it is not started yet. */
export type CreateLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Resolves when the server answers. The caller stops the client on deactivation. */
export async function activate(
  context: vscode.ExtensionContext,
  createLanguageClient: CreateLanguageClient,
): Promise<BaseLanguageClient> {
  const client: BaseLanguageClient = createLanguageClient({
    ...describeClient(context),
    errorHandler: createErrorHandler(() => client),
  });
  registerPreview(context, client);
  const files = registerWorkspaceFiles(client);
  context.subscriptions.push(
    registerApplyRewrite(client),
    registerTurnRuleOff(),
    registerShowRule(),
    registerShowPlaces(client),
    registerChooseStage(client),
    registerNewReply(client),
    registerCopyReply(client),
    registerExportDueDates(client, files),
    registerOpenSample(),
    registerRestartServer(client),
    registerStatus(client),
    files,
  );
  // The view of promises is for folders with drafts; elsewhere the side bar stays as it is.
  void vscode.commands.executeCommand('setContext', 'poise.active', true);
  const ledger = registerLedger(client, files.onDidSend);
  context.subscriptions.push(ledger, registerRelationship(ledger));
  await client.start();
  return client;
}

function describeClient(context: vscode.ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    docs: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules.md').toString(),
    commands: true,
    marksInHover: true,
  };
  return {
    // Any scheme: untitled drafts and those of a virtual workspace count as much as files.
    documentSelector: [{ language: 'reply' }, ...factSelectors],
    diagnosticPullOptions: { onChange: true },
    initializationOptions,
    // The hover's links may call these commands and no others.
    markdown: { isTrusted: { enabledCommands: [clientCommands.applyRewrite, clientCommands.showRule] } },
    middleware: {
      provideCompletionItem: (document, position, context, token, next) =>
        hasYamlSupport(document) ? null : next(document, position, context, token),
      provideHover: (document, position, token, next) =>
        hasYamlSupport(document) ? null : next(document, position, token),
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report?.kind === 'full') report.items.forEach(linkToRule);
        return report;
      },
      handleDiagnostics(uri, items, next) {
        items.forEach(linkToRule);
        next(uri, items);
      },
    },
  };
}

/** Whether Red Hat's YAML extension helps in a `poise.yaml` already, by our JSON schema. */
function hasYamlSupport(document: vscode.TextDocument): boolean {
  return document.languageId === 'yaml' && vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
