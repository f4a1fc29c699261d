/** Templates are letters that can be sent: each is complete, short, and silent under our own rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { createDesk } from '../../server/desk';
import { stages } from '../../server/draft/stage';
import { templateVariables } from '../../server/templates/fill-variables';
import { fillDefaults, stopNumbers, variableNames } from './fill-defaults';

interface Template {
  readonly title: string;
  readonly language: string;
  readonly path: string;
  readonly prefix?: unknown;
  readonly description: unknown;
  readonly body: readonly string[];
}

const root = new URL('../../', import.meta.url);
const perFile: Readonly<Record<string, number>> = {
  ...Object.fromEntries(stages.map((stage) => [stage, 8])),
  situations: 20,
};

const letters: Readonly<Record<string, (body: string) => string>> = {
  en: (body) => `Hi Anna,\n\n${body}\n\nBest regards,\nLi Wei\n`,
  zh: (body) => `李女士，您好！\n\n${body}\n\n顺祝商祺！\n李伟\n`,
};
const lengths: Readonly<Record<string, { count(text: string): number; least: number; most: number }>> = {
  en: {
    count: (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    least: 15,
    most: 130,
  },
  zh: { count: (text) => text.replace(/\s/g, '').length, least: 40, most: 260 },
};

const languages = readdirSync(new URL('snippets/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const templates = languages.flatMap((language) =>
  Object.keys(perFile).flatMap((file) => readTemplates(language, file)),
);

function readTemplates(language: string, file: string): Template[] {
  const path = `snippets/${language}/${file}.json`;
  const entries: Record<string, Omit<Template, 'title' | 'language' | 'path'>> = JSON.parse(
    readFileSync(new URL(path, root), 'utf8'),
  );
  return Object.entries(entries).map(([title, entry]) => ({ title, language, path, ...entry }));
}

describe.each(languages)('the templates in %s', (language) => {
  it.each(Object.entries(perFile))('hold for %s at least %i', (file, least) => {
    expect(readTemplates(language, file).length).toBeGreaterThanOrEqual(least);
  });

  it('are known to VS Code', () => {
    const known = manifest.contributes.snippets.map(({ path }) => path);
    for (const file of Object.keys(perFile)) expect(known).toContain(`./snippets/${language}/${file}.json`);
  });
});

it('no two templates share a title', () => {
  const titles = templates.map(({ title }) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

describe.each(templates)('$path: $title', ({ path, title, language, prefix, description, body }) => {
  const source = body.join('\n');
  const text = fillDefaults(source);

  it('says what it does and when to use it', () => {
    expect(title).toMatch(/^\S.{2,48}\S$/);
    expect(description).toMatch(/^\S.{18,}[.。]$/s);
  });

  it('is listed by “Insert Snippet” alone', () => {
    // A prefix would have VS Code suggest it a second time, beside the suggestion of Poise that is filled from the draft.
    expect(prefix).toBeUndefined();
  });

  it('has tab stops from 1 on without gaps, and no others', () => {
    const numbers = stopNumbers(source);
    const distinct = [...new Set(numbers)].sort((a, b) => a - b);
    expect(distinct).toEqual(distinct.map((_, at) => at + 1));
    expect(text, 'everything in braces is read').not.toMatch(/[${}]/);
  });

  it('names no variable that Poise does not fill, and none that cannot be reached by Tab', () => {
    for (const name of variableNames(source)) expect(templateVariables).toContain(name);
    // VS Code inserts the default of a variable it does not know as plain text, which nobody would look at again.
    expect(source.replace(/\$\{\d+:\$\{[A-Z]+:[^${}]*\}\}/g, '')).not.toMatch(/\$\{[A-Z]/);
  });

  it('is as long as a busy person reads', () => {
    const { count, least, most } = lengths[language] ?? expect.fail(`no length is set for ${language}`);
    expect(count(text)).toBeGreaterThanOrEqual(least);
    expect(count(text)).toBeLessThanOrEqual(most);
  });

  it('is silent under our own rules, whatever is chosen', () => {
    const write = letters[language] ?? expect.fail(`no letter is written for ${language}`);
    const ways = new Set([0, 1, 2, 3].map((option) => fillDefaults(source, option)));
    const own = [...ways].flatMap((way) => {
      const desk = createDesk();
      desk.set('draft', write(way));
      return desk.check('draft').filter(({ zone }) => zone === 'own');
    });
    expect(own.map((finding) => `${finding.rule}: ${finding.text}`)).toEqual([]);
  });

  const stage = stages.find((name) => path.endsWith(`/${name}.json`));
  if (stage)
    it('fits its stage', () => {
      const write = letters[language] ?? expect.fail(`no letter is written for ${language}`);
      const desk = createDesk();
      desk.set('draft', `---\nstage: ${stage}\n---\n${write(text)}`);
      const unfit = desk.check('draft').filter(({ rule }) => rule.startsWith('stage/'));
      expect(unfit.map((finding) => `${finding.message} ${finding.text}`)).toEqual([]);
    });
});
