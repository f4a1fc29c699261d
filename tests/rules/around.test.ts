/** Words are judged with the paragraphs around them, also while those are being written or taken away. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

const refusal = 'Hi Anna,\n\nWe cannot change the colour.';
const wayOn = '\n\nWhat we can do is swap the label.';

it('a way on in the next paragraph clears the refusal, and taking it away brings the finding back', () => {
  const desk = createDesk();
  const rulesIn = (text: string): string[] => {
    desk.set('reply', text);
    return desk.check('reply').map(({ rule }) => rule);
  };
  expect(rulesIn(refusal)).toEqual(['refusing/cannot']);
  expect(rulesIn(refusal + wayOn)).toEqual([]);
  expect(rulesIn(refusal)).toEqual(['refusing/cannot']);
});

it('what the customer says next is no way on', () => {
  const desk = createDesk();
  desk.set('reply', `${refusal}\n\n> Can we swap the label instead?`);
  const own = desk.check('reply').filter(({ zone }) => zone === 'own');
  expect(own.map(({ rule }) => rule)).toEqual(['refusing/cannot']);
});

it('a fault that is owned up to in a paragraph before makes the courier due, and taking it back brings the finding back', () => {
  const desk = createDesk();
  const rulesIn = (opening: string): string[] => {
    desk.set(
      'reply',
      `Hi Anna,\n\n${opening}\n\nThe new lids leave today.\n\nThe courier is on us.\n\nBest,\nTom`,
    );
    return desk.check('reply').map(({ rule }) => rule);
  };
  expect(rulesIn('The lids are blue now.')).toEqual(['conceding/gift']);
  expect(rulesIn('The lids were the wrong ones, our mistake.')).toEqual([]);
  expect(rulesIn('The lids are blue now.')).toEqual(['conceding/gift']);
});
