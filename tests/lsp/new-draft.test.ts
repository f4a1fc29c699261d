/** What a new draft can be begun with. */
import { afterEach, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import {
  filesNotification,
  type NewDraft,
  type NewDraftParams,
  newDraftRequest,
} from '../../server/lsp/protocol';
import { closeEditors, type Editor, startEditor } from './editor';

const folder = 'file:///team';
const quote = '\n\nKarim Rahman wrote:\n\n> Your price is too high.\n> Karim\n';

afterEach(closeEditors);

function ask(editor: Editor, params: Partial<NewDraftParams>): Promise<NewDraft | null> {
  return editor.connection.sendRequest(newDraftRequest, { folder: null, text: '', locale: 'en', ...params });
}

async function describeDraft(params: Partial<NewDraftParams>): Promise<NewDraft> {
  const draft = await ask(await startEditor({ createDesk, folders: [folder] }), params);
  return draft ?? expect.fail('there is an answer');
}

it('greets the customer by name, as warm as the stage allows', async () => {
  expect(await describeDraft({ text: quote })).toMatchObject({
    name: 'Karim Rahman',
    language: 'en',
    greeting: 'Dear Karim,',
    closing: `Best regards,\n\${1:your name}`,
  });
  expect(await describeDraft({ text: `---\nstage: harmony\n---\n${quote}` })).toMatchObject({
    greeting: 'Hi Karim,',
    closing: `Warm regards,\n\${1:your name}`,
  });
});

it('leaves a tab stop where no name is known', async () => {
  expect(await describeDraft({})).toMatchObject({ name: null, greeting: `Dear \${1:name},` });
});

it('puts templates first that answer the customer, then those of the stage', async () => {
  const [answering] = (await describeDraft({ text: quote })).templates;
  expect(answering?.title).toMatch(/price|concession|cheaper/i);
  const [ofStage] = (await describeDraft({ text: '---\nstage: miss\n---\n' })).templates;
  expect(ofStage?.stage).toBe('miss');
});

it('proposes the stage that the message tells, with its reason', async () => {
  expect((await describeDraft({ text: quote })).proposedStage).toEqual({
    stage: 'sincerity',
    reason: 'they negotiate',
  });
  expect((await describeDraft({})).proposedStage).toBeNull();
});

it('writes in the language of the customer, else of their name, else of the editor', async () => {
  const languages = async (params: Partial<NewDraftParams>) => (await describeDraft(params)).language;
  expect(await languages({ text: '\n\n> 你们的价格太高了，能不能再便宜一点？\n', locale: 'en' })).toBe('zh');
  expect(await languages({ text: quote, locale: 'zh-cn' })).toBe('en');
  expect(await languages({ text: '---\nto: 王芳\n---\n', locale: 'en' })).toBe('zh');
  expect(await languages({ text: '---\nto: Karim Rahman\n---\n', locale: 'zh-cn' })).toBe('en');
  expect(await languages({ locale: 'zh-cn' })).toBe('zh');
  expect((await describeDraft({ locale: 'zh-cn' })).greeting).toMatch(/，您好！$/);
});

it('fills templates from the policy of the folder', async () => {
  const editor = await startEditor({ createDesk, folders: [folder] });
  const text = 'company: Blue River\nproducts:\n  blue: { name: the blue jumper }\nsignature: Lin\n';
  await editor.connection.sendNotification(filesNotification, {
    files: [{ uri: `${folder}/poise.yaml`, text }],
  });
  const draft = await ask(editor, { folder });
  expect(JSON.stringify(draft?.templates)).toContain('the blue jumper');
  expect(JSON.stringify(draft?.templates)).not.toMatch(/\$\{[A-Z]/);
});

it('leaves nothing behind', async () => {
  const editor = await startEditor({ createDesk });
  await ask(editor, { text: quote });
  const uri = 'file:///a.reply.md';
  await editor.open(uri, 'Hi,\n');
  expect((await editor.status(uri))?.stage).toBeNull();
  expect(editor.logged).toEqual([]);
});

it('knows nothing of a folder that is not there', async () => {
  expect(await ask(await startEditor({ createDesk }), { folder: 'file:///gone' })).toBeNull();
});
