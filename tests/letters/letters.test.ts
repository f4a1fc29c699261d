/** Whole letters: good ones stay silent, and what is marked in risky ones can be read as marked text. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { writeMarks } from '../../server/rules/marked';

const lettersIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.reply.md'))
    .map((name) => ({ name, text: readFileSync(new URL(`${folder}${name}`, import.meta.url), 'utf8') }));

// One for hundreds of letters: making it costs as much as checking one.
const desk = createDesk();

/** What is said of our words and of the letter; signals in the customer’s words are no faults. */
function check(text: string) {
  desk.set('letter', text);
  return desk.check('letter').filter(({ zone }) => zone !== 'customer');
}

describe('a good letter', () => {
  it.each(lettersIn('./quiet/'))('$name stays silent', ({ text }) => {
    expect(writeMarks(text, check(text))).toBe(text);
  });
});

describe('a risky letter', () => {
  it.each(lettersIn('./'))('$name is marked where it promises or gives too much', async ({ name, text }) => {
    const findings = check(text).filter(({ zone }) => zone === 'own');
    const legend = findings.map(
      (finding) => `- ${finding.text}: ${finding.rule}, ${finding.rewrites[0]?.title}`,
    );
    await expect(`${writeMarks(text, findings)}\n${legend.join('\n')}\n`).toMatchFileSnapshot(
      `./marked/${name.replace('.reply.md', '.txt')}`,
    );
  });
});
