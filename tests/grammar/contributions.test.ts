import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { parseDraft } from '../../server/draft/parse-draft';
import snippets from '../../snippets/reply.json';

const { languages, grammars, snippets: snippetFiles, walkthroughs } = manifest.contributes;

test('every file that the language is made of is there', () => {
  const files = [
    manifest.icon,
    ...languages.flatMap((language) => [language.configuration, language.icon.light, language.icon.dark]),
    ...grammars.map((grammar) => grammar.path),
    ...snippetFiles.map((file) => file.path),
    ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
  ];
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

test('every command that is shown, linked or waited for is one of ours', () => {
  const { commands, menus, keybindings } = manifest.contributes;
  const known = new Set(commands.map(({ command }) => command));
  const steps = JSON.stringify(walkthroughs);
  const named = [
    ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
    ...keybindings.map(({ command }) => command),
    ...[...steps.matchAll(/(?:command:|onCommand:)([\w.]+)/g)].map(([, command]) => command),
  ];
  expect(named.filter((command) => command === undefined || !known.has(command))).toEqual([]);
});

const quoting = Object.entries(snippets).filter(([, { body }]) => body.some(pastes));

test('four snippets quote what was copied', () => {
  expect(quoting.map(([name]) => name)).toEqual(['Reply', '回复', 'Quote the customer', '引用客户来信']);
});

test.each(quoting)('%s marks each line of what was copied, whatever its line ends', (_, { body }) => {
  const [, search = '', replacement = '', flags = ''] =
    /^\$\{CLIPBOARD\/(.*)\/(.*)\/(\w+)\}$/.exec(body.find(pastes) ?? '') ?? [];
  const quote = (message: string) => message.replace(new RegExp(search, flags), replacement);
  expect(quote('Hi Li,\n\nToo high.')).toBe('> Hi Li,\n> \n> Too high.');
  expect(quote('Hi Li,\r\nToo high.')).toBe('> Hi Li,\r\n> Too high.');
});

test('an empty draft is offered a whole reply in either language', () => {
  const templates = Object.entries(snippets).filter(([, snippet]) => 'isFileTemplate' in snippet);
  expect(templates.map(([name]) => name)).toEqual(['Reply', '回复']);
  for (const [, { body }] of templates) {
    const zones = parseDraft(fill(body)).zones.map(({ zone }) => zone);
    expect(zones.slice(0, 2)).toEqual(['front-matter', 'own']);
    expect(zones).toContain('attribution');
  }
});

/** A snippet's text with its examples, and with a message on the clipboard. */
function fill(body: readonly string[]): string {
  return body
    .map((line) => (pastes(line) ? '> Too high.' : line.replace(/\$\{\d:(.*?)\}/g, '$1')))
    .join('\n');
}

function pastes(line: string): boolean {
  return /^\$\{CLIPBOARD/.test(line);
}
