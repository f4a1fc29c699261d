import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { createDesk } from '../../server/desk';
import { ableClient, closeEditors, startEditor } from './editor';
import { createWordDesk } from './word-desk';

const uri = 'file:///a.reply.md';

const thread = `---
subject: "Re: PO 4471"
stage: sincerity
secret: ["4.20 USD"]
---
Hi Mr. Rahman,

Thank you for **waiting**.

# Price

We can talk.

## Terms

\`\`\`
30% deposit
\`\`\`

# Next step

Call me.

Best regards,
Li Wei

On Friday, Karim Rahman wrote:

> Your price is too high.
>
> On Thursday, Li Wei wrote:
>
> > Here is our offer.
> > It holds for a week.
>
> We will think about it.
`;

afterEach(closeEditors);

/** The outline as an indented list, with the lines each entry spans. */
function draw(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, range, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''} ${range.start.line}-${range.end.line}`,
    ...draw(children ?? [], `${indent}  `),
  ]);
}

/** Without findings, so that the structure alone is drawn. */
async function openThread(text: string) {
  const editor = await startEditor({ createDesk: () => createWordDesk({}) });
  await editor.open(uri, text);
  return editor;
}

describe('outline', () => {
  it('shows the subject, own words with headings, quotes with who wrote them, and the signature', async () => {
    const editor = await openThread(thread);
    expect(draw(await editor.symbols(uri))).toMatchInlineSnapshot(`
      [
        "Re: PO 4471 (sincerity) 0-4",
        "  subject (Re: PO 4471) 1-1",
        "  stage (sincerity) 2-2",
        "  secret (4.20 USD) 3-3",
        "Hi Mr. Rahman, 5-23",
        "  Price 9-17",
        "    Terms 13-17",
        "  Next step 19-23",
        "Signature 24-24",
        "On Friday, Karim Rahman wrote: 26-35",
        "  On Thursday, Li Wei wrote: (we) 30-33",
      ]
    `);
  });

  it('keeps every selection inside its entry', async () => {
    const editor = await openThread(thread.replaceAll('\n', '\r\n'));
    const check = ({ range, selectionRange, children }: DocumentSymbol) => {
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
      expect(selectionRange.end.character).toBeGreaterThanOrEqual(0);
      children?.forEach(check);
    };
    const symbols = await editor.symbols(uri);
    expect(symbols.length).toBeGreaterThan(0);
    symbols.forEach(check);
  });

  it('names the sender of a forwarded message, without the address', async () => {
    const editor = await openThread(
      'Hi,\n\nSee below.\n\n-----Original Message-----\nFrom: Anna Berg <anna@berg.example>\nSent: Monday, 4 May 2026 10:02\nTo: Li Wei\nSubject: Price\n\nToo high.\n',
    );
    expect((await editor.symbols(uri)).map(({ name }) => name)).toEqual(['Hi,', 'From: Anna Berg']);
  });

  it('is empty for an empty draft', async () => {
    const editor = await openThread('');
    expect(await editor.symbols(uri)).toEqual([]);
  });
});

describe('folding', () => {
  it('folds front matter, headings, code, the thread and the quotes in it', async () => {
    const editor = await openThread(thread);
    const folds = await editor.folds(uri);
    expect(folds.every(({ kind }) => kind === undefined)).toBe(true);
    expect(folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`)).toMatchInlineSnapshot(`
      [
        "0-4",
        "9-17",
        "13-17",
        "15-17",
        "19-23",
        "26-35",
        "28-35",
        "30-33",
        "32-33",
      ]
    `);
  });

  it('folds comments, and stretches without rules as regions', async () => {
    const editor = await openThread(
      'Hi,\n\n<!-- to\ndo -->\n\n<!-- poise-disable -->\n\nWe must.\n\n<!-- poise-enable -->\n\nBye.\n',
    );
    expect(await editor.folds(uri)).toEqual([
      { startLine: 2, endLine: 3, kind: 'comment' },
      { startLine: 5, endLine: 9, kind: 'region' },
    ]);
  });

  it('keeps to the number of folds the client takes', async () => {
    const capabilities = { ...ableClient, textDocument: { foldingRange: { rangeLimit: 2 } } };
    const editor = await startEditor({ createDesk, capabilities });
    await editor.open(uri, thread);
    expect(await editor.folds(uri)).toHaveLength(2);
  });
});

describe('status', () => {
  it('tells the stage and the number of findings', async () => {
    const editor = await startEditor({ createDesk: () => createWordDesk({ talk: {} }) });
    await editor.open(uri, thread);
    expect(await editor.status(uri)).toEqual({ stage: 'sincerity', findings: 1 });
  });

  it('knows no stage without front matter, or when it is none, and nothing of other documents', async () => {
    const editor = await openThread('Hi\n');
    expect(await editor.status(uri)).toEqual({ stage: null, findings: 0 });
    await editor.change(uri, 2, { text: '---\nstage: [1]\n---\nHi\n' });
    expect(await editor.status(uri)).toMatchObject({ stage: null });
    expect(await editor.status('file:///nowhere.reply.md')).toBeNull();
  });
});
