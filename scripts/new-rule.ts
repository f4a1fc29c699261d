/** Makes a rule with its examples to fill in: `npm run new-rule <family>/<name> [en|zh|any]`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { families } from '../server/rules/rule';

const [id = '', language = 'en'] = process.argv.slice(2);
const [family = '', name = ''] = id.split('/');
const path = join(fileURLToPath(new URL('../server/rules', import.meta.url)), language, `${id}.ts`);

const problem =
  !(family in families) || !/^[a-z]+(-[a-z]+)*$/.test(name)
    ? `Name the rule as <family>/<name>, such as arguing/told-you-so. Families: ${Object.keys(families).join(', ')}.`
    : !['en', 'zh', 'any'].includes(language)
      ? 'The language is en, zh or any.'
      : existsSync(path)
        ? `${path} is there already; nothing was changed.`
        : null;
if (problem) {
  console.error(problem);
  process.exit(2);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `import { asked, negated, reported } from '../../../words/english/guards';
import { say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: '${id}',
  principle: '', // one of principles.ts
  severity: 'warning',
  message: '', // what, in one short sentence
  why: '', // why, in one sentence a tired salesperson understands
  phrasings: [
    {
      phrases: [], // the notation is told in words/phrase.ts
      unless: [negated, asked, reported],
      rewrites: [say('')],
    },
  ],
  examples: [
    { bad: 'At least three, with [[marks]].', fixed: 'And what the first rewrite makes of it.' },
    { good: 'At least three that look alike and are fine; one for each guard.' },
  ],
});
`,
);
console.log(`Made ${path}. Fill it in, then run: npm run docs && npm run test:unit`);
