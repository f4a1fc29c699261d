/**
 * Entry point of the language server in Node: over IPC as VS Code starts it, else over standard input and output.
 * An uncaught error ends the process with its stack and exit code 1, as Node does by itself, and the client starts it again.
 */
import process from 'node:process';
import * as rpc from 'vscode-jsonrpc/node';
import { createDesk, dayOf } from './desk';
import { startServer } from './lsp/server';

const [reader, writer] = process.argv.includes('--node-ipc')
  ? [new rpc.IPCMessageReader(process), new rpc.IPCMessageWriter(process)]
  : [new rpc.StreamMessageReader(process.stdin), new rpc.StreamMessageWriter(process.stdout)];

const connection = rpc.createMessageConnection(reader, writer);
startServer(connection, {
  createDesk: () => createDesk({ today: () => dayOf(new Date()) }),
  exit: process.exit,
});
// The editor is gone without a word: nobody is left to answer.
connection.onClose(() => process.exit(1));
process.on('disconnect', () => process.exit(1));
