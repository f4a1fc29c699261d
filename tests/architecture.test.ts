/** Imports go one way; what this table does not allow is a mistake. See ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each layer and the layers it may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'server/draft': [],
  'server/words': ['server/draft'],
  'server/rules': ['server/draft', 'server/words'],
  'server/signals': ['server/draft', 'server/words', 'server/rules'],
  'server/facts': ['server/draft', 'server/words', 'server/rules'],
  'server/checks': ['server/draft', 'server/words', 'server/rules', 'server/facts'],
  'server/templates': ['server/draft', 'server/rules', 'server/signals', 'server/facts', 'server/checks'],
  'server/adjustable.ts': ['server/rules', 'server/signals', 'server/checks'],
  'server/check-draft.ts': [
    'server/draft',
    'server/rules',
    'server/signals',
    'server/facts',
    'server/checks',
  ],
  'server/desk.ts': [
    'server/adjustable.ts',
    'server/check-draft.ts',
    'server/draft',
    'server/rules',
    'server/signals',
    'server/facts',
    'server/checks',
  ],
  'server/lsp': [
    'server/words',
    'server/desk.ts',
    'server/adjustable.ts',
    'server/draft',
    'server/rules',
    'server/signals',
    'server/facts',
    'server/checks',
    'server/templates',
  ],
  'server/cli': ['server/desk.ts', 'server/draft', 'server/rules', 'server/facts'],
  'server/node.ts': ['server/lsp', 'server/desk.ts'],
  'server/browser.ts': ['server/lsp', 'server/desk.ts'],
  'server/cli.ts': ['server/cli', 'server/desk.ts'],
  // The client knows the server by its protocol, and shows the same stages.
  client: ['server/lsp/protocol.ts', 'server/draft/stage.ts', 'server/facts/stage-guide.ts'],
};
const pure = [
  'server/draft',
  'server/words',
  'server/rules',
  'server/signals',
  'server/facts',
  'server/checks',
  'server/templates',
  'server/adjustable.ts',
  'server/check-draft.ts',
  'server/desk.ts',
];
const pureLibraries = /^(unified|remark-|micromark|mdast|unist|yaml$)/;

const statement =
  /^(?:import|export)\s+(?:type\s+)?(?:\*[^'{]*?|\{[^}]*\}|[\w$]+(?:\s*,\s*\{[^}]*\})?)\s+from\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const imports = ['server', 'client'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(statement)].map((match) => ({
        from: path,
        to: match[1] ?? match[2] ?? '',
      })),
    ),
);
const layerOf = (path: string): string =>
  Object.keys(allowed)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

it('every import goes down, never up or across', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith('.') && !to.endsWith('.json'))
    .map(({ from, to }) => ({
      from,
      to: `${relative(root, join(root, dirname(from), to)).replaceAll('\\', '/')}.ts`,
    }))
    .filter(
      ({ from, to }) =>
        layerOf(from) !== layerOf(to) &&
        !allowed[layerOf(from)]?.some((layer) => to === layer || to.startsWith(`${layer}/`)),
    );
  expect(wrong).toEqual([]);
});

it('the pure part uses no library that knows its host', () => {
  const wrong = imports.filter(
    ({ from, to }) => pure.includes(layerOf(from)) && !to.startsWith('.') && !pureLibraries.test(to),
  );
  expect(wrong).toEqual([]);
});
