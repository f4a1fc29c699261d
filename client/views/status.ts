/** The language status item: the stage of the relationship and how many findings the draft in front of the writer has. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Status, type StatusParams, statusRequest } from '../../server/lsp/protocol';

/** A change can bring a new stage without new findings; typing should not ask at every key. */
const pause = 300;

export function registerStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('poise.status', { language: 'reply' });
  item.name = 'Poise';
  item.command = {
    command: 'workbench.actions.view.problems',
    title: vscode.l10n.t('Show'),
    tooltip: vscode.l10n.t('Show the findings in Problems'),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'reply' || !client.isRunning()) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const params: StatusParams = { textDocument: { uri } };
    const status = await client.sendRequest<Status | null>(statusRequest, params);
    if (status) show(item, status);
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A server that is stopping cannot answer; the next event asks again.
      update().catch((error: unknown) => client.info(`The status is unknown: ${String(error)}`));
    }, pause);
  };
  const isActive = (uri: vscode.Uri) =>
    uri.toString() === vscode.window.activeTextEditor?.document.uri.toString();

  show(item, { stage: null, findings: 0 });
  schedule();
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(schedule),
    vscode.window.onDidChangeActiveTextEditor(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isActive(document.uri)) schedule();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isActive)) schedule();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function show(item: vscode.LanguageStatusItem, { stage, findings }: Status): void {
  item.text =
    findings === 1 ? vscode.l10n.t('Poise: 1 finding') : vscode.l10n.t('Poise: {0} findings', findings);
  item.detail = stage === null ? '' : vscode.l10n.t('Stage: {0}', stage);
  item.accessibilityInformation = { label: [item.text, item.detail].filter(Boolean).join(', ') };
}
