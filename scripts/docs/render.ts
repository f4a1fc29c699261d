/** Renders the docs and the settings from the rules. Pure: a test compares its output with the files. */
import { severities } from '../../server/rules/finding';
import { rulesByLanguage } from '../../server/rules/index';
import { principles } from '../../server/rules/principles';
import { type Example, families, familyOf, type Rule } from '../../server/rules/rule';

const languageNames: Readonly<Record<string, string>> = {
  any: 'every language',
  en: 'English',
  zh: 'Chinese',
};
const entries = Object.entries(rulesByLanguage).flatMap(([language, rules]) =>
  rules.map((rule) => ({ language, rule })),
);
const ids = [...new Set(entries.map(({ rule }) => rule.id))];

/** `docs/rules.md`: a heading for every rule id, by family. */
export function renderRules(): string {
  const parts = [
    '# Rules',
    'Every rule looks at the writer’s own words alone. Examples are tests: what stands in **bold** is marked, and “better” is what the first rewrite makes of it. Made by `npm run docs`.',
  ];
  for (const [family, meaning] of Object.entries(families)) {
    const own = ids.filter((id) => familyOf(id) === family).sort();
    if (own.length === 0) continue;
    parts.push(`## ${family}`, meaning);
    for (const id of own) {
      parts.push(`### ${id}`);
      for (const { language, rule } of entries.filter((entry) => entry.rule.id === id))
        parts.push(renderRule(language, rule));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function renderRule(language: string, rule: Rule): string {
  const lines = [
    `**${languageNames[language] ?? language}** · ${rule.severity} · [${rule.principle}](principles.md#${rule.principle})`,
    `${rule.message} ${rule.why}`,
    rule.examples.map(renderExample).join('\n'),
  ];
  return lines.join('\n\n');
}

function renderExample(example: Example): string {
  if ('good' in example) return `- fine: ${inline(example.good)}`;
  const marked = inline(example.bad).replaceAll('[[', '**').replaceAll(']]', '**');
  return `- risky: ${marked}${example.fixed === undefined ? '' : `<br>better: ${inline(example.fixed)}`}`;
}

function inline(text: string): string {
  return text.replace(/^>/gm, '\\>').replaceAll('\n', '<br>').replaceAll('<!--', '&lt;!--');
}

/** `docs/principles.md`: every principle with the rules that teach it, by language, so that a gap is visible. */
export function renderPrinciples(): string {
  const languages = Object.keys(rulesByLanguage).filter((language) => language !== 'any');
  const cell = (principle: string, language: string): string =>
    entries
      .filter(
        (entry) =>
          entry.rule.principle === principle && (entry.language === language || entry.language === 'any'),
      )
      .map(({ rule }) => `[${rule.id}](rules.md#${rule.id.replace('/', '')})`)
      .join('<br>') || '–';
  const rows = Object.entries(principles).map(
    ([id, text]) =>
      `| <a id="${id}"></a>${id} | ${text} | ${languages.map((language) => cell(id, language)).join(' | ')} |`,
  );
  return `# Principles

What Poise teaches, and the rules that teach it. A dash is a gap. Made by \`npm run docs\`.

| principle | | ${languages.map((language) => languageNames[language] ?? language).join(' | ')} |
|---|---|${languages.map(() => '---|').join('')}
${rows.join('\n')}
`;
}

/** `package.json` with every rule and family described on the settings page. */
export function renderSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  const level = (description: string): object => ({
    enum: [...severities, 'off'],
    markdownDescription: description,
  });
  const setting = parsed.contributes.configuration.properties['poise.rules'];
  const used = new Set(ids.map(familyOf));
  setting.properties = Object.fromEntries([
    ...Object.entries(families)
      .filter(([family]) => used.has(family))
      .map(([family, meaning]) => [family, level(`All rules of \`${family}\`. ${meaning}`)]),
    ...ids.sort().map((id) => {
      const rule = entries.find((entry) => entry.rule.id === id)?.rule;
      return [id, level(`${rule?.message ?? ''} ${rule?.why ?? ''}`)];
    }),
  ]);
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
