/** Drives the built language server as an editor does: start-up, and typing into a draft. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { findTypingPlace } from './texts.mjs';

/** The folder that the editor has open; what it holds, it sends. */
export const folder = 'file:///bench';
const uri = `${folder}/draft.reply.md`;

/** Milliseconds from starting the server's process to the first diagnostics of `text`. */
export async function measureServerStart(server, text) {
  const begin = performance.now();
  const session = await openDraft(server, text);
  const milliseconds = performance.now() - begin;
  await session.close();
  return milliseconds;
}

/**
 * Types `count` letters into the middle of `text`, one every 30 ms.
 * @returns milliseconds from each key to its diagnostics; of a request that asks for nothing, made between the keys, which
 *   shows how busy the machine is; and the server's resident memory in MB afterwards
 */
export async function measureTyping(server, text, count) {
  const session = await openDraft(server, text);
  const { times, idle } = await typeInto([session], text, count);
  const memory = session.memory();
  await session.close();
  return { times: times[0], idle, memory };
}

/** Types the same into a draft that several servers have open, taking turns; the milliseconds of each, and of requests for nothing. */
export async function typeInto(sessions, text, count) {
  const { line, character } = positionAt(text, findTypingPlace(text));
  const typed = ' and we guarantee that it will be so'.repeat(Math.ceil(count / 36)).slice(0, count);
  const times = sessions.map(() => []);
  const idle = [];
  for (const [index, letter] of [...typed].entries()) {
    // Who goes first pays for waking the machine up, so they change places.
    for (const at of index % 2 === 0 ? sessions.keys() : [...sessions.keys()].reverse()) {
      const begin = performance.now();
      await sessions[at].insert(letter, { line, character: character + index });
      const done = performance.now();
      await sessions[at].askNothing();
      const end = performance.now();
      times[at].push(done - begin);
      idle.push(end - done);
      await wait(Math.max(30 - (end - begin), 0));
    }
  }
  return { times, idle };
}

/** Starts a server on an empty folder, opens the draft and has its diagnostics. */
export async function openDraft(server, text) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // Whatever else the server asks an editor for, this one has nothing to say.
  connection.onRequest((_, params) => (params?.items ? params.items.map(() => null) : null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'bench' }],
    capabilities: { textDocument: { diagnostic: { relatedDocumentSupport: false }, publishDiagnostics: {} } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'reply', version: 1, text },
  });
  let version = 1;
  let previousResultId;
  const pull = async () => {
    const params = { textDocument: { uri }, previousResultId };
    previousResultId = (await connection.sendRequest('textDocument/diagnostic', params)).resultId;
  };
  await pull();

  return {
    async insert(letters, position) {
      version += 1;
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text: letters }],
      });
      await pull();
    },
    /** Sends what files hold, as the client does. @param files with URI and text */
    sendFiles: (files) => connection.sendNotification('poise/files', { files }),
    /** All promises of the folder, for which the server has to read every draft. */
    askLedger: () => connection.sendRequest('poise/ledger'),
    /** The server refuses a method that it does not know, which costs it next to nothing. */
    askNothing: () => connection.sendRequest('bench/nothing').catch(() => null),
    memory: () => readResidentMemory(child.pid),
    async close() {
      const exit = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exit;
      connection.dispose();
    },
  };
}

/** MB; not a number where the system has no /proc. */
function readResidentMemory(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

function positionAt(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}
