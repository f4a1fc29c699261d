/** Which findings the comments `<!-- poise-disable … -->` switch off. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

const cases: readonly [what: string, draft: string, marked: readonly string[]][] = [
  ['the next passage', '<!-- poise-disable-next -->\nWe guarantee a.\n\nWe guarantee b.', ['b']],
  [
    'the lines below it, and no more',
    'We guarantee a.\n<!-- poise-disable-next -->\nWe guarantee b.\n\nWe guarantee c.',
    ['a', 'c'],
  ],
  [
    'every row of the next table',
    '<!-- poise-disable-next -->\n\n| a | b |\n|---|---|\n| We guarantee a. | b |\n| c | We guarantee d. |\n\nWe guarantee e.',
    ['e'],
  ],
  [
    'two comments above one passage',
    '<!-- poise-disable-next cold -->\n\n<!-- poise-disable-next overpromising -->\n\nWe guarantee a.\n\nWe guarantee b.',
    ['b'],
  ],
  [
    'all that follows',
    'We guarantee a.\n\n<!-- poise-disable -->\n\nWe guarantee b.\n\nWe guarantee c.',
    ['a'],
  ],
  [
    'all up to a comment that enables it, also where it was switched off twice',
    '<!-- poise-disable overpromising -->\n\n<!-- poise-disable overpromising -->\n\nWe guarantee a.\n\n<!-- poise-enable overpromising -->\n\nWe guarantee b.',
    ['b'],
  ],
  [
    'all on, where a comment enables another family',
    '<!-- poise-disable overpromising -->\n\n<!-- poise-enable cold -->\n\nWe guarantee a.',
    [],
  ],
  [
    'again after it was enabled',
    '<!-- poise-disable -->\n\nWe guarantee a.\n\n<!-- poise-enable -->\n\nWe guarantee b.\n\n<!-- poise-disable -->\n\nWe guarantee c.',
    ['b'],
  ],
  ['nothing for a rule of another family', '<!-- poise-disable cold -->\n\nWe guarantee a.', ['a']],
];

it.each(cases)('a comment silences %s', (_, draft, marked) => {
  const desk = createDesk();
  desk.set('a.reply.md', draft);
  const found = desk.check('a.reply.md').map(({ end }) => /[a-z]/.exec(draft.slice(end))?.[0]);
  expect(found).toEqual(marked);
});
