import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { factsOf } from '../../server/templates/facts';
import { fillVariables, plainBody } from '../../server/templates/fill-variables';

/** `#{` stands for what opens a placeholder, so that no string looks like a template literal. */
const snippet = (text: string): string => text.replaceAll('#{', '${');

describe('a variable', () => {
  it.each([
    ['that is known is its fact', 'We packed #{PRODUCT:the blue model}.', 'We packed Bag 4.'],
    [
      'that is unknown is a placeholder with its example',
      'For #{CUSTOMER:your shop}.',
      'For #{1:your shop}.',
    ],
    [
      'keeps its number where it stands twice',
      '#{CUSTOMER:you} and #{CUSTOMER:you}',
      '#{1:you} and #{1:you}',
    ],
    ['takes the next free number', '#{2:May} for #{CUSTOMER:you}', '#{2:May} for #{3:you}'],
    ['in a placeholder is its default', '#{1:#{PRODUCT:it}} by #{2:#{SENDER:Li}}', '#{1:Bag 4} by #{2:Li}'],
  ])('%s', (_, body, filled) => {
    expect(fillVariables(snippet(body), { PRODUCT: 'Bag 4' })).toBe(snippet(filled));
  });

  it('cannot break the snippet by its fact', () => {
    expect(fillVariables(snippet('#{PRODUCT:it}'), { PRODUCT: 'a$1}' })).toBe('a\\$1\\}');
  });
});

it('the preview shows examples and the first choice', () => {
  expect(plainBody(snippet('By #{1:12 May}, #{2|by sea,by air|}, #{1:12 May} \\$5'))).toBe(
    'By 12 May, by sea, 12 May $5',
  );
});

it('facts come from the draft and from poise.yaml, and only those that are sure', () => {
  const desk = createDesk();
  desk.set(
    'poise.yaml',
    'company: Blue River\nproducts: { bag: { name: Bag 4 } }\nadvantages: ["own dye house"]\n',
  );
  desk.set('a.reply.md', 'Hi,\n\nOn Friday, Karim Rahman wrote:\n\n> Hello\n');
  const letter = desk.letter('a.reply.md');
  expect(letter && factsOf(letter)).toEqual({
    NAME: 'Karim Rahman',
    COMPANY: 'Blue River',
    PRODUCT: 'Bag 4',
    ADVANTAGE: 'own dye house',
  });
  desk.set('poise.yaml', 'products: { bag: { name: Bag 4 }, hat: { name: Hat 2 } }\n');
  const other = desk.letter('a.reply.md');
  expect(other && factsOf(other)).toEqual({ NAME: 'Karim Rahman' });
});
