import { afterEach, describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { Desk } from '../../server/desk';
import { closeEditors, startEditor, until } from './editor';
import { createWordDesk } from './word-desk';

const uri = 'file:///a.reply.md';
const start = { line: 0, character: 0 };

afterEach(closeEditors);

function createBrokenDesk(): Desk {
  const broken = () => {
    throw new Error('The desk is broken.');
  };
  return { ...createWordDesk({}), check: broken, draft: broken };
}

describe('a desk that throws', () => {
  it('leaves every feature with an empty answer and a log line that names it', async () => {
    const editor = await startEditor({ createDesk: createBrokenDesk });
    await editor.open(uri, 'Hi\n');
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(await editor.actions(uri, { start, end: start })).toEqual([]);
    expect(await editor.hover(uri, start)).toBeNull();
    expect(await editor.symbols(uri)).toEqual([]);
    expect(await editor.folds(uri)).toEqual([]);
    expect(await editor.status(uri)).toBeNull();
    const names = editor.logged.map((line) => line.split(' failed: Error: The desk is broken.')[0]);
    expect(names).toEqual([
      'textDocument/diagnostic',
      'textDocument/codeAction',
      'textDocument/hover',
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
      'poise/status',
    ]);
  });

  it('does not stop a server that pushes', async () => {
    let broken = true;
    const working = createWordDesk({ cold: {} });
    const createMendedDesk = (): Desk => ({
      ...working,
      check: (path) => (broken ? createBrokenDesk() : working).check(path),
    });
    const editor = await startEditor({ createDesk: createMendedDesk, capabilities: {} });
    await editor.open(uri, 'A cold word.\n');
    await until(() => editor.logged.length === 1);
    broken = false;
    await editor.change(uri, 2, { text: 'Another cold word.\n' });
    await until(() => editor.published.length === 1);
    expect(editor.published[0]?.diagnostics).toHaveLength(1);
  });
});

describe('a cancelled request', () => {
  it('is answered as cancelled and does no work', async () => {
    let checks = 0;
    const desk = createWordDesk({});
    const createCountingDesk = (): Desk => ({
      ...desk,
      check: (path) => {
        checks += 1;
        return desk.check(path);
      },
    });
    const editor = await startEditor({ createDesk: createCountingDesk });
    await editor.open(uri, 'Hi\n');
    const cancel = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri } },
      cancel.token,
    );
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(checks).toBe(0);
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(checks).toBe(1);
  });
});

describe('a writer who goes on while the server is busy', () => {
  it('may edit a draft that is not open without harm', async () => {
    const editor = await startEditor({ createDesk: () => createWordDesk({}) });
    await editor.change(uri, 2, { text: 'Hi\n' });
    await editor.close(uri);
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(editor.logged).toEqual([]);
  });
});

describe('a client that names no folder', () => {
  it.each([
    ['and leaves the fields out', {}],
    ['but nulls', { rootUri: null, workspaceFolders: null }],
  ])('%s is answered all the same', async (_, folders) => {
    const editor = await startEditor({ createDesk: () => createWordDesk({}) });
    const params = { processId: null, capabilities: {}, ...folders };
    expect(await editor.connection.sendRequest('initialize', params)).toHaveProperty('capabilities');
  });
});

describe('the end', () => {
  it.each([
    ['orderly after shutdown', ['shutdown'], 0],
    ['a failure without it', [], 1],
  ])('is %s', async (_, requests, code) => {
    const codes: number[] = [];
    const editor = await startEditor({
      createDesk: () => createWordDesk({}),
      exit: (exitCode) => codes.push(exitCode),
    });
    for (const method of requests) expect(await editor.connection.sendRequest(method)).toBeNull();
    await editor.connection.sendNotification('exit');
    await until(() => codes.length > 0);
    expect(codes).toEqual([code]);
  });
});
