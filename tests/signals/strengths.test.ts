/** What only you give them is told beside a threat in the language of the advice, where the team has it in that language. */
import { expect, it } from 'vitest';
import { createDesk } from '../../server/desk';

function adviceOn(threat: string, advantages: string): string[] {
  const desk = createDesk();
  desk.set('poise.yaml', `advantages: ${advantages}\n`);
  desk.set('a.reply.md', `> ${threat}\n`);
  return desk
    .check('a.reply.md')
    .filter(({ rule }) => rule.startsWith('threat/'))
    .map(({ why }) => why);
}

const both = '["our own dye house", "自有染厂", "双语吊牌"]';

it.each([
  ['Confirm today or we cancel the order.', both, ' What only you give them: our own dye house.'],
  ['再这样下去，以后就不好合作了。', both, '只有您能给的：自有染厂；双语吊牌。'],
  ['再这样下去，以后就不好合作了。', '[our own dye house]', '只有您能给的：our own dye house。'],
])('%s', (threat, advantages, told) => {
  const [why] = adviceOn(threat, advantages);
  expect(why?.endsWith(told), why).toBe(true);
});
