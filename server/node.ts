/**
 * Entry point of the language server in Node: over IPC as VS Code starts it, or `--stdio`.
 * An uncaught error ends the process with its stack and exit code 1, as Node does by itself, and the client starts it again.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createDesk } from './desk';
import { startServer } from './lsp/server';

startServer(createConnection(ProposedFeatures.all), { createDesk });
