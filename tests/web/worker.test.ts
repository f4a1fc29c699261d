/** Poise without Node: the extension and its language server are workers of the browser. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { openDraft, untilMarked } from '../vscode/suite/drafts';
import { test } from '../vscode/suite/runner';

test('a draft in a browser without Node shows its findings', async () => {
  assert.equal(typeof process, 'undefined');
  assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  const { document } = await openDraft('worker.reply.md', 'We guarantee that it ships.\n');
  await untilMarked(document, 'overpromising/guarantee', ['guarantee that']);
});
