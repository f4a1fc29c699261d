/** Entry point on the desktop and on servers: the language server runs in a Node process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateClient } from './client';

let client: Awaited<ReturnType<typeof activateClient>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/node.js');
  client = await activateClient(
    context,
    (options) => new LanguageClient('poise', 'Poise', { module, transport: TransportKind.ipc }, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
