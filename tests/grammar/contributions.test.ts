import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import snippets from '../../snippets/reply.json';

const { languages, grammars, snippets: snippetFiles } = manifest.contributes;

test('every file that the language is made of is there', () => {
  const files = [
    manifest.icon,
    ...languages.flatMap((language) => [language.configuration, language.icon.light, language.icon.dark]),
    ...grammars.map((grammar) => grammar.path),
    ...snippetFiles.map((file) => file.path),
  ];
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

test('the quote snippet marks each line of what was copied', () => {
  const paste = snippets['Quote the customer'].body.find((line) => line.startsWith('${CLIPBOARD')) ?? '';
  const [, search = '', replacement = '', flags = ''] =
    /^\$\{CLIPBOARD\/(.*)\/(.*)\/(\w+)\}$/.exec(paste) ?? [];
  expect('Hi Li,\n\nToo high.'.replace(new RegExp(search, flags), replacement)).toBe(
    '> Hi Li,\n> \n> Too high.',
  );
});
