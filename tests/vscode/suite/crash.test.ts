/** The language server dies; the writer must not notice. Needs processes, so it runs in the Node host only. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { openDraft, typeOver, untilMarked } from './drafts';
import { eventually, test } from './runner';

const guarantee = 'overpromising/guarantee';

test('a killed language server comes back and loses nothing', async () => {
  const editor = await openDraft('crash.reply.md', 'We guarantee that it ships.\n');
  await untilMarked(editor.document, guarantee, ['guarantee that']);
  await typeOver(editor, 'it ships.', 'it ships. I guarantee that it sells.');

  const killed = await eventually('the server runs', findServer);
  process.kill(killed, 'SIGKILL');
  await sendToTheDead();
  const restarted = await eventually('another server runs', async () => {
    const pid = await findServer();
    return pid === killed ? undefined : pid;
  });

  assert.notEqual(restarted, killed);
  assert.equal(editor.document.getText(), 'We guarantee that it ships. I guarantee that it sells.\n');
  await untilMarked(editor.document, guarantee, ['guarantee that', 'guarantee that']);
  await typeOver(editor, 'We guarantee that', 'We expect that');
  await untilMarked(editor.document, guarantee, ['guarantee that']);
});

/** Sends requests to a server that has died, before its client can have noticed: as a busy extension host does. */
async function sendToTheDead(): Promise<void> {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  const requests = Array.from({ length: 5 }, () => vscode.commands.executeCommand('poise.copyReply'));
  await Promise.allSettled(requests);
}

/** The process id of the language server that this extension host started. */
async function findServer(): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  for (const line of stdout.split('\n')) {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === process.pid && command?.includes('dist/server/node.js')) return Number(pid);
  }
  return undefined;
}
