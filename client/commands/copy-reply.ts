/** "Poise: Copy Reply": the mail goes to the clipboard as its customer will read it, and one line says what is still open. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  clientCommands,
  type Mail,
  type MailParams,
  mailRequest,
  type ShowPlacesArguments,
} from '../../server/lsp/protocol';

export function registerCopyReply(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('poise.copyReply', async (uri?: vscode.Uri) => {
    const draft = uri ?? vscode.window.activeTextEditor?.document.uri;
    const mail = draft && (await readMail(client, draft));
    if (!mail) return;
    await vscode.env.clipboard.writeText(mail.text);
    tellCopied(client, draft, mail);
  });
}

/** The mail that a draft has become, or null for a document that is no draft. */
export async function readMail(client: BaseLanguageClient, draft: vscode.Uri): Promise<Mail | null> {
  await vscode.workspace.openTextDocument(draft);
  const params: MailParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(draft) },
    thread: vscode.workspace.getConfiguration('poise.copyReply', draft).get('thread', false),
  };
  return client.sendRequest<Mail | null>(mailRequest, params);
}

/** Says that it was copied: quietly where nothing is open, else in a message that leads to the places. */
export function tellCopied(client: BaseLanguageClient, draft: vscode.Uri, { summary, open }: Mail): void {
  if (open.length === 0) {
    vscode.window.setStatusBarMessage(`$(check) ${summary}`, 5000);
    return;
  }
  const show = vscode.l10n.t('Show');
  const shown: ShowPlacesArguments = [client.code2ProtocolConverter.asUri(draft), [...open]];
  // Nobody has to answer, so nothing waits for it.
  void vscode.window.showInformationMessage(summary, show).then((answer) => {
    if (answer === show) void vscode.commands.executeCommand(clientCommands.showPlaces, ...shown);
  });
}
