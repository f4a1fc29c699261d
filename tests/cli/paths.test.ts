import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, poise } from './command';

async function listChecked(cwd: string, ...paths: string[]) {
  const { code, stdout, stderr } = await poise(['check', '--format', 'json', ...paths], { cwd });
  return { code, stderr, paths: JSON.parse(stdout).files.map((file: { path: string }) => file.path) };
}

test('a folder is searched for drafts as git sees it', async () => {
  const cwd = makeFolder({
    'b.reply.md': '',
    'a.reply.md': '',
    'notes.md': '',
    'deep/er/c.reply.md': '',
    'sent/d.reply.md': '',
    'deep/.gitignore': '*.old.reply.md\n!kept.old.reply.md\n',
    'deep/e.old.reply.md': '',
    'deep/er/kept.old.reply.md': '',
    'f.old.reply.md': '',
    '.gitignore': '# not ours\n/sent/\n',
    'node_modules/pack/g.reply.md': '',
    'deep/node_modules/h.reply.md': '',
  });
  const expected = [
    'a.reply.md',
    'b.reply.md',
    'deep/er/c.reply.md',
    'deep/er/kept.old.reply.md',
    'f.old.reply.md',
  ];
  expect(await listChecked(cwd)).toEqual({ code: 0, stderr: '', paths: expected });
  expect((await listChecked(cwd, '.')).paths).toEqual(expected);
});

test('a folder inside a repository obeys the repository above it', async () => {
  const cwd = makeFolder({
    '.gitignore': '*.old.reply.md\n',
    'drafts/a.reply.md': '',
    'drafts/b.old.reply.md': '',
  });
  mkdirSync(join(cwd, '.git'));
  expect((await listChecked(cwd, 'drafts')).paths).toEqual(['drafts/a.reply.md']);
});

test('a file that is named is checked, whatever its name and whether or not git ignores it', async () => {
  const cwd = makeFolder({
    '.gitignore': '*',
    'letter.txt': 'We guarantee it.',
    'node_modules/a.reply.md': '',
  });
  expect(await listChecked(cwd, 'letter.txt', 'node_modules/a.reply.md')).toEqual({
    code: 1,
    stderr: '',
    paths: ['letter.txt', 'node_modules/a.reply.md'],
  });
});

test('paths are shown as they were named, each file once', async () => {
  const cwd = makeFolder({ 'deep/a.reply.md': '', 'b.reply.md': '' });
  expect((await listChecked(join(cwd, 'deep'), './a.reply.md', '../b.reply.md', '..')).paths).toEqual([
    'a.reply.md',
    '../b.reply.md',
  ]);
  expect((await listChecked(cwd, join(cwd, 'deep'))).paths).toEqual([`${cwd}/deep/a.reply.md`]);
});

test('a link back to a parent folder does not run in circles', async () => {
  const cwd = makeFolder({ 'deep/a.reply.md': '' });
  symlinkSync(cwd, join(cwd, 'deep', 'loop'));
  expect((await listChecked(cwd)).paths).toEqual(['deep/a.reply.md']);
});

test('what cannot be read is named on standard error, and the rest is checked', async () => {
  const cwd = makeFolder({
    'a.reply.md': 'Hello',
    'empty/notes.md': '',
    'latin.reply.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    'image.reply.md': Uint8Array.of(0x47, 0x49, 0x00, 0x46),
  });
  const outcome = await listChecked(
    cwd,
    'gone.reply.md',
    'a.reply.md',
    'empty',
    'latin.reply.md',
    'image.reply.md',
    'a.reply.md/x',
  );
  expect(outcome.code).toBe(2);
  expect(outcome.paths).toEqual(['a.reply.md']);
  expect(outcome.stderr.trim().split('\n')).toEqual([
    'poise: There is no "gone.reply.md". Check the spelling, and the folder you are in.',
    'poise: "empty" holds no drafts: Poise looks for files named *.reply.md that git does not ignore. To check another file, name it.',
    'poise: There is no "a.reply.md/x". Check the spelling, and the folder you are in.',
    'poise: "latin.reply.md" is not UTF-8 text. Save it as UTF-8, or leave it out.',
    'poise: "image.reply.md" is not text but binary data. Leave it out.',
  ]);
});

test('a draft can come through standard input, with or without a name', async () => {
  const stdin = 'We guarantee it.';
  const named = await poise(['check', '--stdin', '--stdin-filename', 'new/a.reply.md', '--format', 'json'], {
    stdin,
  });
  expect({ code: named.code, path: JSON.parse(named.stdout).files[0].path }).toEqual({
    code: 1,
    path: 'new/a.reply.md',
  });
  const nameless = await poise(['check', '--stdin'], { stdin });
  expect(nameless.stdout).toContain('stdin.reply.md:1:4');
});
