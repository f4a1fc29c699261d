/** "Poise: Restart Server". */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function registerRestartServer(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('poise.restartServer', async () => {
    await client.stop();
    await client.start();
  });
}
