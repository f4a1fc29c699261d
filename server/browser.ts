/// <reference lib="webworker" />
/** Entry point of the language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { createDesk, dayOf } from './desk';
import { startServer } from './lsp/server';

declare const self: DedicatedWorkerGlobalScope;

startServer(createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  createDesk: () => createDesk({ today: () => dayOf(new Date()) }),
});
