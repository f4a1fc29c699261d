import { afterEach, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import {
  type DueDates,
  dueDatesRequest,
  keepRequest,
  type LedgerAnswer,
  ledgerRequest,
} from '../../server/lsp/protocol';
import { applyEdit } from './apply-edit';
import { closeEditors, startEditor } from './editor';

const folder = 'file:///desk';
const uri = `${folder}/mails/may.reply.md`;
const draft =
  '---\ncustomer: rahman\nstage: sincerity\ndate: 2026-05-01\nstatus: sent\n---\nHi Karim,\n\nWe will ship the goods on 12 May 2026.\n';

afterEach(closeEditors);

async function startWithDraft() {
  const editor = await startEditor({ createDesk, folders: [folder] });
  await editor.connection.sendNotification('poise/files', {
    files: [
      { uri, text: draft },
      { uri: `${folder}/customers/rahman.md`, text: '---\nname: Karim Rahman\n---\n' },
    ],
  });
  const read = (): Promise<LedgerAnswer> => editor.connection.sendRequest(ledgerRequest);
  return { editor, read };
}

it('lists what closed drafts promise, with the customer’s name, stage and place', async () => {
  const { read } = await startWithDraft();
  const [customer] = (await read()).customers;
  expect(customer).toMatchObject({
    customer: 'rahman',
    name: 'Karim Rahman',
    stages: [{ stage: 'sincerity', date: '2026-05-01' }],
    entries: [{ kind: 'promise', due: '2026-05-12', status: 'overdue', uri, range: { start: { line: 8 } } }],
  });
});

it('a promise is marked as kept in plain text, and counts as kept', async () => {
  const { editor, read } = await startWithDraft();
  const start = (await read()).customers[0]?.entries[0]?.range.start;
  const edit: TextEdit | null = await editor.connection.sendRequest(keepRequest, {
    textDocument: { uri },
    start,
  });
  expect(edit?.newText).toMatch(/^ <!-- poise-kept: .*ship the goods.* -->$/);
  const text = applyEdit({ changes: { [uri]: edit ? [edit] : [] } }, uri, draft);
  await editor.connection.sendNotification('poise/files', { files: [{ uri, text }] });
  expect((await read()).customers[0]?.entries[0]?.status).toBe('kept');
});

it('a promise that is gone has no edit', async () => {
  const { editor } = await startWithDraft();
  const start = { line: 0, character: 1 };
  expect(await editor.connection.sendRequest(keepRequest, { textDocument: { uri }, start })).toBeNull();
});

it('what is owed becomes a calendar, under the customer’s name; what is kept leaves it', async () => {
  const { editor } = await startWithDraft();
  const ask = (): Promise<DueDates> => editor.connection.sendRequest(dueDatesRequest);
  const { count, calendar } = await ask();
  expect(count).toBe(1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260512\r\n');
  expect(calendar).toMatch(/^SUMMARY:Karim Rahman: ship/m);
  expect(calendar).toContain('mails/may.reply.md');
  const kept = draft.replace('2026.', '2026. <!-- poise-kept -->');
  await editor.connection.sendNotification('poise/files', { files: [{ uri, text: kept }] });
  expect(await ask()).toMatchObject({ count: 0 });
});
