/** Applies a rewrite that was clicked in a hover. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ApplyRewriteArguments, clientCommands } from '../../server/lsp/protocol';

export function registerApplyRewrite(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    clientCommands.applyRewrite,
    async (...[edit]: ApplyRewriteArguments) => {
      const uri = client.protocol2CodeConverter.asUri(edit.textDocument.uri);
      const editor = await vscode.window.showTextDocument(uri, { preserveFocus: false });
      if (editor.document.version !== edit.textDocument.version) {
        // An open hover outlives an edit: its offsets are those of the older text.
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('The draft has changed since. Point at the words again to rewrite them.'),
          5000,
        );
        return;
      }
      await vscode.workspace.applyEdit(
        await client.protocol2CodeConverter.asWorkspaceEdit({ documentChanges: [edit] }),
      );
    },
  );
}
