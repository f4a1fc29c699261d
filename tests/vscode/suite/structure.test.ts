/** Outline and folding of a draft in a real VS Code. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { openDraft } from './drafts';
import { eventually, test } from './runner';

const lines = [
  '---',
  'subject: "Re: PO 4471"',
  'stage: sincerity',
  '---',
  'Hi Mr. Rahman,',
  '',
  'It ships on Friday.',
  '',
  'On Friday, Karim Rahman wrote:',
  '',
  '> When does it ship?',
  '> We need it soon.',
  '',
];

test('the outline names the subject, our words and the quote', async () => {
  const { document } = await openDraft('outline.reply.md', lines.join('\n'));
  const symbols = await eventually('there is an outline', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found?.length ? found : undefined;
  });
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['Re: PO 4471', 'Hi Mr. Rahman,', 'On Friday, Karim Rahman wrote:'],
  );
});

test('front matter and quotes fold', async () => {
  const { document } = await openDraft('folding.reply.md', lines.join('\n'));
  const ranges = await eventually('there are folds', async () => {
    const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    return found?.length ? found : undefined;
  });
  const folds = ranges.map(({ start, end }) => [start, end]);
  assert.deepInclude(folds, [0, 3]);
  assert.deepInclude(folds, [8, 11]);
});
