import { afterEach, describe, expect, it } from 'vitest';
import type { MarkupContent, TextDocumentEdit } from 'vscode-languageserver';
import { applyEdit } from './apply-edit';
import { closeEditors, type EditorOptions, plainClient, startEditor } from './editor';
import { createWordDesk, type WordRule } from './word-desk';

const uri = 'file:///a.reply.md';
const docs = 'file:///poise/docs/rules.md';
const guarantee: WordRule = {
  rule: 'overpromising/guarantee',
  message: 'A guarantee you may not be able to keep.',
  why: 'One broken guarantee costs more trust than ten honest limits.',
  rewrites: ['expect', 'aim for [date]'],
};

afterEach(closeEditors);

async function hoverOver(
  text: string,
  rule: WordRule,
  options: Partial<EditorOptions> = {},
): Promise<string> {
  const editor = await startEditor({ createDesk: () => createWordDesk({ guarantee: rule }), ...options });
  await editor.open(uri, text);
  const hover = await editor.hover(uri, { line: 0, character: 5 });
  if (!hover) throw new Error('No hover.');
  return (hover.contents as MarkupContent).value;
}

describe('hover', () => {
  it('says what, why, the principle and the rewrites', async () => {
    const value = await hoverOver('We guarantee it.\n', guarantee);
    expect(value).toBe(
      [
        '**A guarantee you may not be able to keep\\.**',
        'One broken guarantee costs more trust than ten honest limits\\.',
        '*Customers value honesty about limits\\.*',
        'Say instead:',
        '- expect\n- aim for \\[date\\]',
      ].join('\n\n'),
    );
  });

  it('covers the marked words and is silent elsewhere', async () => {
    const editor = await startEditor({ createDesk: () => createWordDesk({ guarantee }) });
    await editor.open(uri, 'We guarantee it.\n');
    const hover = await editor.hover(uri, { line: 0, character: 3 });
    expect(hover?.range).toEqual({ start: { line: 0, character: 3 }, end: { line: 0, character: 12 } });
    expect(await editor.hover(uri, { line: 0, character: 1 })).toBeNull();
    expect(await editor.hover('file:///nowhere.reply.md', { line: 0, character: 1 })).toBeNull();
  });

  it('does not repeat the message under an editor that shows it above', async () => {
    const value = await hoverOver('We guarantee it.\n', guarantee, {
      initializationOptions: { marksInHover: true },
    });
    expect(value).not.toContain('A guarantee you may not');
    expect(value).toContain('One broken guarantee');
  });

  it('links to the docs', async () => {
    const value = await hoverOver('We guarantee it.\n', guarantee, { initializationOptions: { docs } });
    expect(value).toContain(`[More about overpromising/guarantee](${docs}#overpromisingguarantee)`);
  });

  it('applies a rewrite by a link that holds the versioned edit', async () => {
    const text = 'We guarantee it.\n';
    const value = await hoverOver(
      text,
      { ...guarantee, rewrites: ['aim (as we said) for [date]'] },
      {
        initializationOptions: { commands: true, docs },
      },
    );
    const link = /\(command:poise\.applyRewrite\?([^)"]*) "Use these words"\)/.exec(value)?.[1] ?? '';
    const [edit] = JSON.parse(decodeURIComponent(link)) as [TextDocumentEdit];
    expect(applyEdit({ documentChanges: [edit] }, uri, text)).toBe(
      'We aim (as we said) for ⟦1:[date]⟧ it.\n',
    );
    expect(value).toContain('(command:poise.showRule?');
  });

  it('shows words as they are, whatever markup they hold', async () => {
    const evil = '[click](command:workbench.action.quit) <b>![x](http://a.b)</b> `$(zap)` *\n\n# now';
    const value = await hoverOver('We guarantee it.\n', { message: evil, rewrites: [evil] });
    expect(value).not.toMatch(/(?<!\\)\[click/);
    expect(value).not.toMatch(/(?<!\\)<b/);
    expect(value).not.toContain('http:/');
    expect(value).not.toContain('\n# now');
  });

  it('is plain text for a client without Markdown', async () => {
    const value = await hoverOver('We guarantee it.\n', guarantee, { capabilities: plainClient });
    expect(value).toBe(
      [
        'A guarantee you may not be able to keep.',
        'One broken guarantee costs more trust than ten honest limits.',
        'Customers value honesty about limits.',
        '- expect',
        '- aim for [date]',
      ].join('\n'),
    );
  });
});
