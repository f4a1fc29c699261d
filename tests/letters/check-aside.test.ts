/** A draft that nobody looks at is checked like any other, in steps, and follows what changes around it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDesk, type Desk } from '../../server/desk';
import type { Finding } from '../../server/rules/finding';

const examples = new URL('../../examples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, examples), 'utf8');
const drafts = readdirSync(examples).filter((name) => name.endsWith('.reply.md'));
const draft = '---\ncustomer: rahman\n---\nHi Karim,\n\nWe guarantee it. Happy birthday on 14 July!\n';
const birthday = '---\nname: Karim Rahman\ndates: { birthday: 07-14 }\nprivate: [birthday]\n---\n';

it.each(drafts)('%s has the same findings', (name) => {
  const desk = createDesk();
  for (const path of drafts) desk.set(path, read(path));
  desk.set('poise.yaml', read('poise.yaml'));
  const aside = checkAside(desk, name);
  expect(aside).toBe(desk.check(name));
  const other = createDesk();
  for (const path of drafts) other.set(path, read(path));
  other.set('poise.yaml', read('poise.yaml'));
  expect(other.check(name)).toEqual(aside);
});

it.each<[string, (desk: Desk) => void]>([
  ['its text', (desk) => desk.set('a.reply.md', `${draft}\nBye.\n`)],
  ['the draft itself', (desk) => desk.delete('a.reply.md')],
  ['its customer', (desk) => desk.set('customers/rahman.md', birthday)],
  ['the policy', (desk) => desk.set('poise.yaml', 'rules: { overpromising: off }\n')],
  ['the settings', (desk) => void desk.configure({ overpromising: 'off' })],
])('comes to nothing when %s changes at a halt', (_, change) => {
  const desk = createDesk();
  desk.set('a.reply.md', draft);
  const steps = desk.checkAside('a.reply.md');
  steps.next();
  change(desk);
  expect(finish(steps)).toBeNull();
});

it('follows a customer’s file that comes, changes and goes', () => {
  const desk = createDesk();
  desk.set('a.reply.md', draft);
  const rules = () => checkAside(desk, 'a.reply.md')?.map(({ rule }) => rule);
  const before = rules();
  expect(before).not.toContain('off-limits/private');
  desk.set('customers/rahman.md', birthday);
  expect(rules()).toContain('off-limits/private');
  desk.delete('customers/rahman.md');
  expect(rules()).toEqual(before);
});

it('follows the file of somebody whom it names', () => {
  const desk = createDesk();
  desk.set('customers/rahman.md', '---\nname: Karim Rahman\n---\n');
  desk.set('a.reply.md', '---\ncustomer: rahman\n---\nDear Karim,\n\nAnna Berg takes the same yarn.\n');
  const rules = () => checkAside(desk, 'a.reply.md')?.map(({ rule }) => rule);
  expect(rules()).not.toContain('off-limits/secret');
  desk.set('customers/anna-berg.md', '---\nname: Anna Berg\ncompany: Berg Knitwear\n---\n');
  expect(rules()).toContain('off-limits/secret');
});

function checkAside(desk: Desk, path: string): readonly Finding[] | null {
  return finish(desk.checkAside(path));
}

function finish(steps: ReturnType<Desk['checkAside']>): readonly Finding[] | null {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
