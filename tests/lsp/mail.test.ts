/** The mail for the clipboard, with what is still open in it. */
import { afterEach, describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { describeOpen } from '../../server/lsp/mail';
import { type Mail, mailRequest } from '../../server/lsp/protocol';
import { closeEditors, startEditor } from './editor';

const uri = 'file:///a.reply.md';
const letter = `---
stage: sincerity
deal: open
---
Hi Anna,

We **guarantee** that the [drawings](https://example.com/a) are right. Do you agree?

Best regards,
Lin

On Monday, Anna wrote:

> Thank you.
`;

afterEach(closeEditors);

async function ask(thread: boolean): Promise<Mail | null> {
  const editor = await startEditor({ createDesk });
  await editor.open(uri, letter);
  return editor.connection.sendRequest(mailRequest, { textDocument: { uri }, thread });
}

it('is what the customer will read', async () => {
  const mail = await ask(false);
  expect(mail?.text).toBe(
    'Hi Anna,\n\nWe guarantee that the drawings (https://example.com/a) are right. Do you agree?\n\nBest regards,\nLin\n',
  );
  expect(mail?.source.trim()).toMatch(/^Hi Anna,\n\nWe \*\*guarantee\*\*[\s\S]*Lin$/);
});

it('brings the thread when asked to', async () => {
  expect((await ask(true))?.text).toContain('> Thank you.');
});

it('says what is open, and where', async () => {
  const mail = await ask(false);
  expect(mail?.summary).toMatch(/^Copied\. Still open: .*\d findings?\.$/);
  expect(mail?.open.map(({ start }) => start.line)).toContain(6);
});

it('knows no mail of a document that is not open', async () => {
  const editor = await startEditor({ createDesk });
  expect(
    await editor.connection.sendRequest(mailRequest, { textDocument: { uri }, thread: false }),
  ).toBeNull();
});

describe('what is open, in one line', () => {
  const finding = (rule: string, text = '', related = 0) => ({
    rule,
    text,
    related: Array.from({ length: related }, () => ({ path: 'a', start: 0, end: 1, message: '' })),
  });
  const open = (language: 'en' | 'zh', ...findings: ReturnType<typeof finding>[]) =>
    describeOpen(findings, { language });

  it('counts questions, names what is to fill in, and counts the rest', () => {
    const findings = [
      finding('answering/question'),
      finding('manners/placeholder', '[date]'),
      finding('manners/placeholder', '[date]'),
      finding('overpromising/guarantee', 'guarantee'),
      finding('cold/stiff', 'hereby'),
    ];
    expect(open('en', ...findings)).toBe(
      'Copied. Still open: 1 question unanswered, [date] to fill in, 2 findings.',
    );
    expect(open('zh', ...findings)).toBe('已复制。还要看一下：1 个问题没有回答，[date] 待填写，2 处提示。');
  });

  it('counts the questions of one list each', () => {
    expect(open('en', finding('answering/question', '', 3))).toBe(
      'Copied. Still open: 3 questions unanswered.',
    );
  });

  it('counts places to fill in where they are many', () => {
    const many = ['[date]', '[price]', '[name]', 'XXX'].map((text) => finding('manners/placeholder', text));
    expect(open('en', ...many)).toBe('Copied. Still open: 4 places to fill in.');
  });

  it('says so when nothing is', () => {
    expect(open('en')).toBe('Copied. Nothing is left open.');
    expect(open('zh')).toBe('已复制，没有遗漏。');
  });
});
