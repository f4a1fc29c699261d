/** What `poise.yaml` means on the command line, with the real desk. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDesk } from '../../server/desk';
import { makeFolder, poise, type World } from './command';

const draft = 'Our moonproof quality.\n';
const policy = (level: string) =>
  `phrases: { overpromising: ["moonproof quality"] }\nrules: { overpromising: ${level} }\n`;

async function check(world: World, ...argv: string[]) {
  const { code, stdout, stderr } = await poise(['check', '--format', 'json', ...argv], world, createDesk);
  const files: {
    path: string;
    findings: { rule: string; severity: string; related: { path: string }[] }[];
  }[] = JSON.parse(stdout).files;
  return {
    code,
    stderr,
    files,
    found: files.map(({ path, findings }) => [
      path,
      ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
    ]),
  };
}

test('the nearest poise.yaml above a draft holds for it', async () => {
  const cwd = makeFolder({
    'poise.yaml': policy('hint'),
    'a.reply.md': draft,
    'deep/er/b.reply.md': draft,
    'other/poise.yaml': policy('error'),
    'other/c.reply.md': draft,
    'other/none/poise.yaml': '',
    'other/none/d.reply.md': draft,
  });
  expect(await check({ cwd })).toMatchObject({
    code: 1,
    stderr: '',
    found: [
      ['a.reply.md', 'overpromising/team hint'],
      ['deep/er/b.reply.md', 'overpromising/team hint'],
      ['other/c.reply.md', 'overpromising/team error'],
      ['other/none/d.reply.md'],
    ],
  });
  const [below] = (await check({ cwd: join(cwd, 'deep') })).files;
  expect(below?.path).toBe('er/b.reply.md');
  expect(below?.findings[0]?.related[0]?.path).toBe('../poise.yaml');
});

test('its faults are reported as a file of its own, where there are any', async () => {
  const cwd = makeFolder({
    'poise.yaml': 'rules:\n  colld: hint\n',
    'good/poise.yaml': 'rules: { cold: hint }\n',
    'good/a.reply.md': 'Hi',
    'b.reply.md': 'Hi',
  });
  expect(await check({ cwd })).toMatchObject({
    code: 1,
    found: [['poise.yaml', 'policy/broken warning'], ['b.reply.md'], ['good/a.reply.md']],
  });
  expect(await check({ cwd: join(cwd, 'good') })).toMatchObject({ code: 0, found: [['a.reply.md']] });
  const pretty = await poise(['check'], { cwd }, createDesk);
  expect(pretty.stdout).toContain('poise.yaml:2:3');
  expect(pretty.stdout).toContain('did you mean “cold”?');
});

test('it can be checked by name, and through standard input', async () => {
  const cwd = makeFolder({ 'poise.yaml': 'rules: { cold: hint }\n' });
  expect(await check({ cwd }, 'poise.yaml')).toMatchObject({ code: 0, found: [['poise.yaml']] });
  const stdin = 'rules: { cold: loud }\n';
  const argv = ['--stdin', '--stdin-filename', 'poise.yaml'];
  expect(await check({ cwd, stdin }, ...argv)).toMatchObject({
    code: 1,
    found: [['poise.yaml', 'policy/broken warning']],
  });
});

test('a draft from standard input has the policy of the folder it is said to be in', async () => {
  const cwd = makeFolder({ 'team/poise.yaml': policy('error') });
  const argv = ['--stdin', '--stdin-filename', 'team/new.reply.md'];
  expect((await check({ cwd, stdin: draft }, ...argv)).found).toEqual([
    ['team/new.reply.md', 'overpromising/team error'],
  ]);
});

test('one that is no text is named, and its drafts are checked without it', async () => {
  const cwd = makeFolder({ 'poise.yaml': Uint8Array.of(0x63, 0xe9), 'a.reply.md': draft });
  expect(await check({ cwd })).toMatchObject({
    code: 2,
    stderr: 'poise: "poise.yaml" is not UTF-8 text. Save it as UTF-8, or leave it out.\n',
    found: [['a.reply.md']],
  });
});

test('the customer book beside the poise.yaml is read, and its faults are reported', async () => {
  const cwd = makeFolder({
    'poise.yaml': 'company: Blue River Knitting\n',
    'customers/rahman.md': '---\nname: Karim Rahman\nhealth: knee surgery in April\n---\n',
    'customers/brandt.md': '---\nname: Anna Brandt\ncountry: Germany\n---\n',
    'mails/a.reply.md':
      '---\ncustomer: rahman\nstage: sincerity\n---\nDear Mr. Raman,\n\nI hope the knee surgery went well. Did Anna Brandt write to you?\n',
  });
  expect(await check({ cwd }, '--severity', 'error')).toMatchObject({
    stderr: '',
    found: [
      ['customers/brandt.md', 'customer/broken warning'],
      ['mails/a.reply.md', 'naming/wrong warning', 'off-limits/private warning', 'off-limits/secret error'],
    ],
  });
});

test('without a poise.yaml, the customer book of the current folder is read', async () => {
  const cwd = makeFolder({
    'customers/rahman.md': '---\nname: Karim Rahman\n---\n',
    'a.reply.md':
      '---\ncustomer: rahman\nstage: sincerity\n---\nDear Mr. Raman,\n\nThank you for the drawings.\n',
  });
  expect((await check({ cwd })).found).toEqual([['a.reply.md', 'naming/wrong warning']]);
});
