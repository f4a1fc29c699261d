/** An English sentence with several boasts or bows: the first rewrite of one mends the others with it. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';

/** The draft after the first rewrite of each of its own findings. */
function mended(text: string): string[] {
  const desk = createDesk();
  desk.set('letter', text);
  return desk
    .check('letter')
    .filter(({ zone }) => zone === 'own')
    .map(({ rewrites: [first] }) => (first ? applyRewrite(text, first) : text));
}

it('takes out a second boast in the same sentence', () => {
  const both = 'We take care not to miss a train, and the new lid is very robust.';
  expect(mended('We never miss a train, and the new lid is bulletproof.')).toEqual([both, both]);
});

it('prefers the rewrite that mends both', () => {
  expect(mended('It will be ready tomorrow without fail, I’d bet my life on it.')).toEqual([
    'It should be ready tomorrow.',
    'It should be ready tomorrow.',
  ]);
});

it('expects without a “should”', () => {
  const all = 'We did not receive the drawing, and we expect that all of it arrives on Friday.';
  expect(
    mended(
      'You forgot to send the drawing, and we guarantee that all of it arrives on Friday, no matter what.',
    ),
  ).toEqual([all, all, all]);
});

it('says sorry once', () => {
  expect(mended('A thousand apologies for the dust, we failed you completely.')).toEqual([
    'We are very sorry for the dust.',
    'We are very sorry for the dust.',
  ]);
});

it('mends three faults and keeps the cause', () => {
  const told = 'The date moved because the plan was not signed.';
  expect(
    mended(
      'As I already told you, the date moved because you forgot to sign the plan, so the delay is your own fault.',
    ),
  ).toEqual([told, told, told]);
});

it('leaves what is asked in return to its own finding', () => {
  expect(mended('We never miss a train, and I will throw in the tea for free.')[0]).toBe(
    'We take care not to miss a train, and I will throw in the tea for free.',
  );
});

it('tells in the menu what it mends, where the sentence is too long for it', () => {
  const desk = createDesk();
  desk.set(
    'letter',
    'We guarantee that the looms run in the new hall from Friday on, and you did not send the swatch.',
  );
  const menus = desk.check('letter').map(({ rewrites }) => rewrites.slice(0, 2).map(({ title }) => title));
  expect(menus).toEqual([
    ['“expect that”, “we did not receive”', '“expect that”'],
    ['“we did not receive”, “expect that”', '“we did not receive”'],
  ]);
});
