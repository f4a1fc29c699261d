/** Renders the docs and the settings from the rules. Pure: a test compares its output with the files. */
import { adjustableFamilies, adjustableRules } from '../../server/adjustable';
import { type Check, checkFamilies } from '../../server/checks/check';
import { checks } from '../../server/checks/index';
import { severities } from '../../server/rules/finding';
import { rulesByLanguage } from '../../server/rules/index';
import { principles } from '../../server/rules/principles';
import { type Example, families, familyOf, type Rule } from '../../server/rules/rule';
import { signalsByLanguage } from '../../server/signals/index';
import { signals } from '../../server/signals/signal';

const languageNames: Readonly<Record<string, string>> = {
  any: 'every language',
  en: 'English',
  zh: 'Chinese',
};
/** What the docs tell of a rule, a signal or a check. */
interface Entry {
  readonly language: string;
  readonly id: string;
  readonly principle: string;
  readonly text: string;
}

const ruleEntries = listed(rulesByLanguage, renderRule);
const signalEntries = listed(signalsByLanguage, renderSignal);
const checkEntries = checks.map(
  (check): Entry => ({
    language: 'any',
    id: check.id,
    principle: check.principle,
    text: renderCheck(check),
  }),
);

/** `docs/rules.md`: a heading for every id, by family. */
export function renderRules(): string {
  const parts = [
    '# Rules, signals and checks',
    'Rules look at the writer’s own words alone, signals at the customer’s, checks at the whole draft. Examples are tests: what stands in **bold** is marked, and “better” is what the first rewrite makes of it. Made by `npm run docs`.',
    ...renderFamilies(families, ruleEntries),
    '# Signals',
    'What the customer’s words may mean. They are quiet hints, never marks.',
    ...renderFamilies(signals, signalEntries),
    '# Checks of the whole draft',
    ...renderFamilies(checkFamilies, checkEntries),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listed(
  byLanguage: Readonly<Record<string, readonly Rule<string>[]>>,
  render: (language: string, rule: Rule<string>) => string,
): Entry[] {
  return Object.entries(byLanguage).flatMap(([language, rules]) =>
    rules.map((rule) => ({
      language,
      id: rule.id,
      principle: rule.principle,
      text: render(language, rule),
    })),
  );
}

function renderFamilies(meanings: Readonly<Record<string, string>>, entries: readonly Entry[]): string[] {
  const parts: string[] = [];
  for (const [family, meaning] of Object.entries(meanings)) {
    const own = [...new Set(entries.map(({ id }) => id).filter((id) => familyOf(id) === family))].sort();
    if (own.length === 0) continue;
    parts.push(`## ${family}`, meaning);
    for (const id of own)
      parts.push(`### ${id}`, ...entries.filter((entry) => entry.id === id).map(({ text }) => text));
  }
  return parts;
}

function renderRule(language: string, rule: Rule<string>): string {
  const lines = [
    `**${languageNames[language] ?? language}** · ${rule.severity} · [${rule.principle}](principles.md#${rule.principle})`,
    `${rule.message} ${rule.why}`,
    rule.examples.map(renderExample).join('\n'),
  ];
  return lines.join('\n\n');
}

function renderSignal(language: string, signal: Rule<string>): string {
  const lines = [
    `**${languageNames[language] ?? language}** · [${signal.principle}](principles.md#${signal.principle})`,
    `${signal.message} ${signal.why}`,
    signal.examples
      .map((example) =>
        'good' in example ? `- not: ${inline(example.good)}` : `- heard: ${marked(example.bad)}`,
      )
      .join('\n'),
  ];
  return lines.join('\n\n');
}

function renderCheck(check: Check): string {
  return [
    `${check.severity} · [${check.principle}](principles.md#${check.principle})`,
    `${check.message} ${check.why.en}`,
  ].join('\n\n');
}

function renderExample(example: Example): string {
  if ('good' in example) return `- fine: ${inline(example.good)}`;
  const better = example.fixed === undefined ? '' : `<br>better: ${inline(example.fixed)}`;
  return `- risky: ${marked(example.bad)}${better}`;
}

function marked(text: string): string {
  return inline(text).replaceAll('[[', '**').replaceAll(']]', '**');
}

function inline(text: string): string {
  return text.replace(/^>/gm, '\\>').replaceAll('\n', '<br>').replaceAll('<!--', '&lt;!--');
}

/** `docs/principles.md`: every principle with what teaches it, by language, so that a gap is visible. */
export function renderPrinciples(): string {
  const languages = Object.keys(rulesByLanguage).filter((language) => language !== 'any');
  const entries = [...ruleEntries, ...signalEntries, ...checkEntries];
  const cell = (principle: string, language: string): string =>
    entries
      .filter(
        (entry) => entry.principle === principle && (entry.language === language || entry.language === 'any'),
      )
      .map(({ id }) => `[${id}](rules.md#${id.replace('/', '')})`)
      .join('<br>') || '–';
  const rows = Object.entries(principles).map(
    ([id, text]) =>
      `| <a id="${id}"></a>${id} | ${text} | ${languages.map((language) => cell(id, language)).join(' | ')} |`,
  );
  return `# Principles

What Poise teaches, and the rules, signals and checks that teach it. A dash is a gap. Made by \`npm run docs\`.

| principle | | ${languages.map((language) => languageNames[language] ?? language).join(' | ')} |
|---|---|${languages.map(() => '---|').join('')}
${rows.join('\n')}
`;
}

/** `package.json` with all that has a level described on the settings page. */
export function renderSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const level = (description: string): object => ({
    enum: [...severities, 'off'],
    markdownDescription: description,
  });
  const setting = parsed.contributes.configuration.properties['poise.rules'];
  const used = new Set(Object.keys(adjustableRules).map(familyOf));
  setting.properties = Object.fromEntries([
    ...Object.entries(adjustableFamilies)
      .filter(([family]) => used.has(family))
      .map(([family, meaning]) => [family, level(`All of \`${family}\`. ${meaning}`)]),
    ...Object.entries(adjustableRules)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, meaning]) => [id, level(meaning)]),
  ]);
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
