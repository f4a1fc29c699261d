import { expect, it } from 'vitest';
import { tokenize } from '../../server/words/token';

function read(prose: string): string {
  return tokenize(prose)
    .map(({ text }) => text)
    .join(' ');
}

it.each([
  ['Its a pity.', "it 's a pity ."],
  ['Were not going to pay.', 'we are not going to pay .'],
  ['Sorry were unable to help', 'sorry we are unable to help'],
  ['Fine, well eat the fee.', 'fine , we will eat the fee .'],
  ['Lets be honest', 'let us be honest'],
  ['Id bet on it, wed even pay.', 'i would bet on it , we would even pay .'],
  ['Thats all theyll say, wheres the PO', "that 's all they will say , where 's the po"],
  ['I don´t, you can`t, we didn‘t', 'i do not , you can not , we did not'],
])('reads “%s” as it is meant', (prose, meant) => {
  expect(read(prose)).toBe(meant);
});

it.each([
  'Its own box is safe.',
  'Were the goods not in order?',
  'The goods, which came late, were not in order.',
  'We can send the label as well if you like.',
  'Well done!',
  'ID be damned',
  'The tool lets you look at it.',
])('reads “%s” as it is written', (prose) => {
  expect(tokenize(prose).some(({ joined }) => joined)).toBe(false);
});

it('covers each written word without a gap, so that a mark keeps to it', () => {
  const [it, is] = tokenize('Its a pity.');
  expect([it?.start, it?.end, is?.start, is?.end]).toEqual([0, 2, 2, 3]);
});
