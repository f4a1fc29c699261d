/** Files that are not open count for drafts that are: customers, other drafts to them, in one folder and in several. */
import { afterEach, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { closeEditors, type Editor, startEditor } from './editor';

const folder = 'file:///desk';
const uri = `${folder}/now.reply.md`;
const draft = '---\ncustomer: rahman\n---\nHi Karim,\n\nThank you.\n';

afterEach(closeEditors);

async function startWithFiles(files: Readonly<Record<string, string>>): Promise<Editor> {
  const editor = await startEditor({ createDesk, folders: [folder, 'file:///other'] });
  await tell(editor, files);
  await editor.open(uri, draft);
  return editor;
}

function tell(editor: Editor, files: Readonly<Record<string, string | null>>): Promise<void> {
  return editor.connection.sendNotification('poise/files', {
    files: Object.entries(files).map(([path, text]) => ({ uri: path, text })),
  });
}

async function stageMessage(editor: Editor): Promise<string | undefined> {
  const mark = (await editor.diagnostics(uri)).find(({ code }) => code === 'stage/missing');
  return typeof mark?.message === 'string' ? mark.message : mark?.message.value;
}

it('an earlier draft to the same customer proposes the stage, as long as it is there', async () => {
  const earlier = `${folder}/mails/may.reply.md`;
  const editor = await startWithFiles({
    [earlier]: '---\ncustomer: rahman\nstage: assimilation\ndate: 2026-05-01\n---\nHi\n',
  });
  expect(await stageMessage(editor)).toBe(
    'No stage is set; it looks like assimilation: your draft mails/may.reply.md says so.',
  );
  await tell(editor, { [earlier]: '---\ncustomer: rahman\nstage: harmony\ndate: 2026-05-01\n---\nHi\n' });
  expect(await stageMessage(editor)).toMatch(/harmony/);
  await tell(editor, { [earlier]: null });
  expect(await stageMessage(editor)).toBe('No stage is set.');
});

it('the latest of several decides', async () => {
  const editor = await startWithFiles({
    [`${folder}/b.reply.md`]: '---\ncustomer: rahman\nstage: sincerity\ndate: 2026-06-01\n---\nHi\n',
    [`${folder}/a.reply.md`]: '---\ncustomer: rahman\nstage: like\ndate: 2026-01-01\n---\nHi\n',
  });
  expect(await stageMessage(editor)).toMatch(/sincerity/);
});

it('what stands in another folder has no say', async () => {
  const editor = await startWithFiles({
    'file:///other/a.reply.md': '---\ncustomer: rahman\nstage: like\n---\nHi\n',
  });
  expect(await stageMessage(editor)).toBe('No stage is set.');
});

it('an open editor beats the disk, and gives way when it closes', async () => {
  const earlier = `${folder}/may.reply.md`;
  const on = (stage: string) => `---\ncustomer: rahman\nstage: ${stage}\n---\nHi\n`;
  const editor = await startWithFiles({ [earlier]: on('like') });
  await editor.open(earlier, on('miss'));
  expect(await stageMessage(editor)).toMatch(/miss/);
  await tell(editor, { [earlier]: on('harmony') });
  expect(await stageMessage(editor)).toMatch(/miss/);
  await editor.close(earlier);
  expect(await stageMessage(editor)).toMatch(/harmony/);
});

it('a broken customer file is marked in that file, and nothing else stops', async () => {
  const customer = `${folder}/customers/rahman.md`;
  const editor = await startWithFiles({});
  await editor.open(customer, '---\nname: [a\n---\n');
  expect((await editor.diagnostics(customer))[0]?.code).toBe('customer/broken');
  expect(await stageMessage(editor)).toBe('No stage is set.');
});
