import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import { closeEditors, startEditor } from './editor';

const uri = 'file:///a.reply.md';
const quote = '\n\nOn Friday, Karim Rahman wrote:\n\n> Your price is too high.\n';

afterEach(closeEditors);

/** What is suggested at `|`. */
async function suggestions(marked: string, triggerCharacter?: string): Promise<CompletionItem[]> {
  const offset = marked.indexOf('|');
  const editor = await startEditor({ createDesk });
  await editor.open(uri, marked.replace('|', ''));
  const before = marked.slice(0, offset).split('\n');
  const list: CompletionList = await editor.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    ...(triggerCharacter && { context: { triggerKind: 2, triggerCharacter } }),
  });
  return list.items.toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
}

async function labels(marked: string, triggerCharacter?: string): Promise<string[]> {
  return (await suggestions(marked, triggerCharacter)).map(({ label }) => label);
}

describe('in the front matter', () => {
  it('fields that are not there yet', async () => {
    const found = await labels('---\ncustomer: a\n|\n---\n');
    expect(found).toContain('stage');
    expect(found).not.toContain('customer');
  });

  it('stages with their meaning', async () => {
    const items = await suggestions('---\nstage: |\n---\n', ' ');
    expect(items.map(({ label }) => label)).toEqual(['like', 'miss', 'assimilation', 'sincerity', 'harmony']);
    expect(items[0]?.documentation).toMatch(/喜欢.*interest/);
  });

  it('nothing for a field that takes any value', async () => {
    expect(await labels('---\nsubject: |\n---\n', ' ')).toEqual([]);
  });
});

describe('in our words', () => {
  it('greets the customer by the name that the quote tells', async () => {
    expect((await labels(`|${quote}`)).slice(0, 2)).toEqual(['Dear Karim Rahman,', 'Hello Karim Rahman,']);
  });

  it('greets a partner as a partner, and not twice', async () => {
    expect((await labels(`---\nstage: harmony\n---\n|${quote}`))[0]).toBe('Hi Karim Rahman,');
    const after = await labels(`Hi Karim,\n\n|${quote}`);
    expect(after.filter((label) => label.startsWith('Hi '))).toEqual([]);
  });

  it('closes a letter that says something', async () => {
    expect((await labels('Hi Karim,\n\nThe drawings are fine.\n\n|'))[0]).toBe('Best regards,');
    expect(await labels('Hi Karim,\n\n|')).not.toContain('Best regards,');
  });

  it('puts templates for what the customer wrote first, then those of the stage, each once', async () => {
    const found = await labels(`---\nstage: miss\n---\nHi Karim,\n\n|${quote}`);
    const templates = found.filter((label) => !/Karim/.test(label));
    expect(templates[0]).toMatch(/price|concession|cheaper/i);
    const ofStage = await suggestions('---\nstage: miss\n---\nHi Karim,\n\n|');
    expect(ofStage.find(({ detail }) => detail?.startsWith('Template'))?.detail).toBe('Template · miss');
    expect(new Set(found).size).toBe(found.length);
  });

  it('explains when to use a template and shows its words', async () => {
    const items = await suggestions('Hi Karim,\n\n|');
    const threat = items.find(({ label }) => label === 'Answer a threat to cancel');
    expect(JSON.stringify(threat?.documentation)).toMatch(/When they say/);
    expect(threat?.insertTextFormat).toBe(2);
  });

  it('leaves no variable that an editor would not know', async () => {
    for (const { insertText = '' } of await suggestions(`Hi Karim,\n\n|${quote}`))
      expect(insertText).not.toMatch(/\$\{[A-Z]/);
  });

  it('offers only names within a sentence, and nothing at a space', async () => {
    expect(await labels(`Hi Karim,\n\nThank you |${quote}`)).toEqual(['Karim Rahman']);
    expect(await labels(`Hi Karim,\n\nThank you |${quote}`, ' ')).toEqual([]);
  });

  it('offers nothing in the customer’s words', async () => {
    expect(
      await labels('Hi Karim,\n\nOn Friday, Karim Rahman wrote:\n\n> Your |price is too high.\n'),
    ).toEqual([]);
  });
});
