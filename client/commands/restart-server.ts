/** "Poise: Restart Server". */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function registerRestartServer(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('poise.restartServer', async () => {
    // A server that hangs does not stop in time, and is the best reason to ask for another one.
    await client.stop().catch((error: unknown) => client.warn(`The server did not stop: ${String(error)}`));
    await client.start();
  });
}
