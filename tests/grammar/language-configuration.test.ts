import { expect, test } from 'vitest';
import configuration from '../../syntaxes/reply.language-configuration.json';

/** What VS Code puts on the new line when Enter is pressed at the end of `line`. */
function typedByEnter(line: string): string {
  const rule = configuration.onEnterRules.find((candidate) => new RegExp(candidate.beforeText).test(line));
  return rule?.action.appendText ?? '';
}

test.each([
  ['- one', '- '],
  ['  * one', '* '],
  ['- [x] done', '- [ ] '],
  ['1. one', '2. '],
  ['  9) nine', '10) '],
  ['20. twenty', '21. '],
  ['> theirs', '> '],
  ['> > ours', '> > '],
  ['>> ours', '> > '],
  ['> > > theirs', '> > > '],
])('%s goes on', (line, next) => {
  expect(typedByEnter(line)).toBe(next);
});

test.each(['- ', '* ', '- [ ] ', '1. ', '> ', '> > ', '-- ', '---', 'plain', '1.5 m', '-5%', '**bold**', ''])(
  '"%s" does not go on',
  (line) => {
    expect(typedByEnter(line)).toBe('');
  },
);

test.each([
  ["We don't know", ['We', "don't", 'know']],
  ['the customer’s side', ['the', 'customer’s', 'side']],
  ['a deposit-free order.', ['a', 'deposit-free', 'order']],
  ['价格PO4471太高，能降吗？', ['价格', 'PO4471', '太高', '能降吗']],
  ['{{name}} café', ['name', 'café']],
])('the words of "%s"', (text, words) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
});
