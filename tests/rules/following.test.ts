/** A refusal is judged with the paragraph after it, also while that paragraph is being written or taken away. */
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
