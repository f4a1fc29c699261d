/// <reference lib="webworker" />
/** Entry point in a browser, such as vscode.dev: the language server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateClient } from './client';

let client: Awaited<ReturnType<typeof activateClient>> | undefined;
let worker: Worker | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // VS Code's own `Worker` makes objects that are no instances of it, which the language client would not recognise.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = await activateClient(
    context,
    (options) => new LanguageClient('poise', 'Poise', startWorker, options),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  worker?.terminate();
}
