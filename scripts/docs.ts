/**
 * Writes what derives from rules, signals and checks: the index of each, `docs/rules.md`, `docs/principles.md`, the settings in
 * `package.json`, `schemas/poise.schema.json`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The indexes first: everything else is read through them.
writeFileSync(join(root, 'server/rules/index.ts'), renderRuleIndex());
writeFileSync(join(root, 'server/signals/index.ts'), renderSignalIndex());
writeFileSync(join(root, 'server/checks/index.ts'), renderCheckIndex());
void writeDocs();

async function writeDocs(): Promise<void> {
  const { renderPrinciples, renderRules, renderSettings } = await import('./docs/render');
  writeFileSync(join(root, 'docs/rules.md'), renderRules());
  writeFileSync(join(root, 'docs/principles.md'), renderPrinciples());
  const { renderSchema } = await import('./docs/schema');
  mkdirSync(join(root, 'schemas'), { recursive: true });
  writeFileSync(join(root, 'schemas/poise.schema.json'), renderSchema());
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  writeFileSync(join(root, 'package.json'), renderSettings(manifest));
}

/** Files below `server/<folder>` in a folder of their own, such as that of a language, without their ending. */
function pathsOf(folder: string, language = ''): string[] {
  return readdirSync(join(root, 'server', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.startsWith(language === '' ? '' : `${language}/`) && /\/.*\.ts$/.test(path))
    .map((path) => path.slice(0, -'.ts'.length))
    .sort();
}

function nameOf(path: string): string {
  return path.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function renderImports(paths: readonly string[]): string {
  return paths.map((path) => `import ${nameOf(path)} from './${path}';`).join('\n');
}

function renderRuleIndex(): string {
  const languages = ['any', 'en', 'zh'].map((language) => ({ language, paths: pathsOf('rules', language) }));
  const lists = languages.map(({ language, paths }) => `  ${language}: [${paths.map(nameOf).join(', ')}],`);
  return `/** All rules by the language they read. Written by \`npm run docs\`; a test proves that nothing drifted. */
${renderImports(languages.flatMap(({ paths }) => paths))}
import type { Rule } from './rule';

export const rulesByLanguage: Readonly<Record<'any' | 'en' | 'zh', readonly Rule[]>> = {
${lists.join('\n')}
};

export const rules: readonly Rule[] = Object.values(rulesByLanguage).flat();
`;
}

function renderSignalIndex(): string {
  const languages = ['en', 'zh'].map((language) => ({ language, paths: pathsOf('signals', language) }));
  const lists = languages.map(({ language, paths }) => `  ${language}: [${paths.map(nameOf).join(', ')}],`);
  return `/** All signals by the language they read. Written by \`npm run docs\`; a test proves that nothing drifted. */
${renderImports(languages.flatMap(({ paths }) => paths))}
import type { SignalRule } from './signal';

export const signalsByLanguage: Readonly<Record<'en' | 'zh', readonly SignalRule[]>> = {
${lists.join('\n')}
};

export const signalRules: readonly SignalRule[] = Object.values(signalsByLanguage).flat();
`;
}

function renderCheckIndex(): string {
  // What several checks of a family share stands beside them.
  const paths = pathsOf('checks').filter((path) =>
    readFileSync(join(root, 'server/checks', `${path}.ts`), 'utf8').includes('export default defineCheck('),
  );
  return `/** All checks of the whole draft. Written by \`npm run docs\`; a test proves that nothing drifted. */
${renderImports(paths)}
import type { Check } from './check';

export const checks: readonly Check[] = [${paths.map(nameOf).join(', ')}];
`;
}
