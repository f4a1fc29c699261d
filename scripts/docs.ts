/**
 * Writes what derives from the rules: `server/rules/index.ts`, `docs/rules.md`, `docs/principles.md`, the settings in `package.json`,
 * `schemas/poise.schema.json`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The index first: everything else is read through it.
writeFileSync(join(root, 'server/rules/index.ts'), renderIndex());
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

function renderIndex(): string {
  const folder = join(root, 'server/rules');
  const pathsOf = (language: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.startsWith(`${language}/`) && path.endsWith('.ts'))
      .map((path) => path.slice(0, -'.ts'.length))
      .sort();
  const languages = ['any', 'en', 'zh'].map((language) => ({ language, paths: pathsOf(language) }));
  const nameOf = (path: string): string =>
    path.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = languages
    .flatMap(({ paths }) => paths)
    .map((path) => `import ${nameOf(path)} from './${path}';`);
  const lists = languages.map(({ language, paths }) => `  ${language}: [${paths.map(nameOf).join(', ')}],`);
  return `/** All rules by the language they read. Written by \`npm run docs\`; a test proves that nothing drifted. */
${imports.join('\n')}
import type { Rule } from './rule';

export const rulesByLanguage: Readonly<Record<'any' | 'en' | 'zh', readonly Rule[]>> = {
${lists.join('\n')}
};

export const rules: readonly Rule[] = Object.values(rulesByLanguage).flat();
`;
}
