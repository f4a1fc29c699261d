/** Makes rules out of what a team wrote: phrases of a family, or a rule of its own. */
import { createEngine } from '../rules/engine';
import { severities } from '../rules/finding';
import { type Principle, principles } from '../rules/principles';
import { drop, say } from '../rules/rewriting/rewrites';
import {
  type Family,
  families,
  familyOf,
  type Phrasing,
  type Rewriter,
  type Rule,
  type RuleId,
} from '../rules/rule';
import { inSimplified, isChinese } from '../words/chinese/script';
import { closest } from './closest';
import type { Entry, Field } from './entries';
import { type FamilyWords, familyDefaults, type Language } from './family-defaults';
import { exampleKeys, ruleKeys } from './policy-terms';
import type { Report } from './report';

/** An example of a rule of one’s own, with its places. */
export type OwnExample =
  | { readonly bad: TextEntry; readonly fixed: TextEntry | null }
  | { readonly good: TextEntry };
export type TextEntry = Extract<Entry, { kind: 'text' }>;

// Each letter and above all each gap costs time at every word of every draft.
const longestPhrase = 200;
const mostGaps = 3;

export function isFamily(name: string): name is Family {
  return Object.hasOwn(families, name);
}

/** The id under which the phrases that a team adds to a family are found. */
export function teamRuleId(family: Family): RuleId {
  return `${family}/team`;
}

export function isOwnRuleName(name: string): name is RuleId {
  const family = familyOf(name);
  return (
    isFamily(family) &&
    /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(name.slice(family.length + 1)) &&
    name !== teamRuleId(family)
  );
}

/** The phrases that a team adds to a family, as one rule for each language they are in. */
export function ownPhrases(family: Family, entry: Entry, report: Report): readonly Rule[] {
  const phrases = readPhraseList(entry, report);
  const { principle, severity } = familyDefaults[family];
  return (['en', 'zh'] as const).flatMap((language) => {
    const own = phrases.filter((phrase) => languageOf(phrase) === language);
    if (own.length === 0) return [];
    const { message, why } = familyDefaults[family][language];
    const phrasings = [phrasingOf(family, language, own, [])];
    return [{ id: teamRuleId(family), principle, severity, message, why, phrasings, examples: [] }];
  });
}

/**
 * A rule of the team’s own. What is missing or broken is taken from its family.
 * @returns null when nothing is left to look for.
 */
export function readOwnRule(
  id: RuleId,
  entry: Entry,
  report: Report,
): { readonly rule: Rule; readonly examples: readonly OwnExample[] } | null {
  const family = familyOf(id);
  if (entry.kind !== 'map' || !isFamily(family)) return null;
  const fields = new Map(entry.fields.map((field) => [field.name, field]));
  for (const field of entry.fields)
    if (!Object.hasOwn(ruleKeys, field.name)) report(field, explainKey(field.name, ruleKeys));

  const list = fields.get('phrases');
  if (!list) {
    report(entry, `“${id}” needs phrases to look for: phrases: ["bulletproof quality"].`);
    return null;
  }
  const phrases = readPhraseList(list.value, report);
  const templates = readTemplates(fields.get('rewrites'), phrases, report);
  const examples = readExamples(fields.get('examples'), report);
  const [first] = phrases;
  if (first === undefined) return null;

  const defaults = familyDefaults[family];
  const words: FamilyWords = defaults[languageOf(first)];
  const phrasings = (['en', 'zh'] as const).flatMap((language) => {
    const own = phrases.filter((phrase) => languageOf(phrase) === language);
    return own.length > 0 ? [phrasingOf(family, language, own, templates)] : [];
  });
  const rule: Rule = {
    id,
    principle:
      readChoice(fields.get('principle'), Object.keys(principles) as Principle[], report) ??
      defaults.principle,
    severity: readChoice(fields.get('severity'), severities, report) ?? defaults.severity,
    message: readText(fields.get('message'), report) ?? words.message,
    why: readText(fields.get('why'), report) ?? words.why,
    phrasings,
    examples: [],
  };
  return { rule, examples };
}

function phrasingOf(
  family: Family,
  language: Language,
  phrases: readonly string[],
  templates: readonly string[],
): Phrasing {
  const { unless } = familyDefaults[family];
  const { instead } = familyDefaults[family][language];
  const own = templates.map((template) => (template === '' ? drop() : say(template)));
  const generic: readonly Rewriter[] = [say(`{${instead}}`), drop()];
  // No finding without a way out: a template may name what this phrase does not hold.
  const spare = generic.map(
    (rewriter): Rewriter =>
      (match) =>
        own.some((better) => better(match) !== null) ? null : rewriter(match),
  );
  return { phrases, unless: unless[language], rewrites: [...own, ...spare] };
}

function languageOf(phrase: string): Language {
  return isChinese(phrase) ? 'zh' : 'en';
}

/** The phrases that can be read, in the form that the matcher knows: lower case, simplified characters. */
function readPhraseList(entry: Entry, report: Report): string[] {
  const texts = readTexts(entry, 'Write phrases as a list: ["bulletproof quality"].', report);
  return texts.flatMap((item) => {
    const phrase = inSimplified(item.text.toLowerCase());
    const fault = faultOf(phrase);
    if (fault === null) return [phrase];
    report(item, fault);
    return [];
  });
}

/** Why a phrase cannot be used, or null when it can. */
function faultOf(phrase: string): string | null {
  if (phrase.trim() === '') return 'This phrase is empty: write the words to mark, or take it away.';
  if (phrase.length > longestPhrase)
    return `A phrase has at most ${longestPhrase} letters: split it into several.`;
  if (phrase.split('...').length > mostGaps + 1)
    return `A phrase has at most ${mostGaps} gaps: split it into several.`;
  try {
    const phrasings = [{ phrases: [phrase], rewrites: [] }];
    createEngine([
      {
        id: 'cold/team',
        principle: 'be-sincere',
        severity: 'info',
        message: '',
        why: '',
        phrasings,
        examples: [],
      },
    ]);
    return null;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('The phrase ')
      ? `${error.message} docs/team-rules.md tells how phrases are written.`
      : 'This phrase cannot be read: write plain words, as docs/team-rules.md tells.';
  }
}

const hole = /\{[^{}]+\}|<[a-z ]+[:@]([a-z]+)>|\$([a-z]+)/g;

/** The templates that name nothing but what the phrases remember. */
function readTemplates(field: Field | undefined, phrases: readonly string[], report: Report): string[] {
  if (!field) return [];
  const texts = readTexts(field.value, 'Write rewrites as a list: ["tested quality", ""].', report);
  return texts.flatMap((item) => {
    const missing = [...item.text.matchAll(hole)]
      .map(([, verb, name]) => verb ?? name)
      .find((name) => name !== undefined && !phrases.some((phrase) => phrase.includes(`${name}:`)));
    if (missing !== undefined && phrases.length > 0)
      report(
        item,
        `No phrase remembers “${missing}”: put ${missing}: in front of the part of a phrase that it stands for.`,
      );
    else if (/[{}<>]/.test(item.text.replace(hole, '')))
      report(item, 'A gap is written {date}, and a verb <expect:name>: close the bracket, or take it away.');
    else return [item.text.trim()];
    return [];
  });
}

function readExamples(field: Field | undefined, report: Report): OwnExample[] {
  if (!field) return [];
  const expected = 'Write an example as { bad: "…", fixed: "…" } or as { good: "…" }.';
  const items = field.value.kind === 'list' ? field.value.items : [field.value];
  return items.flatMap((item): OwnExample[] => {
    if (item.kind !== 'map') {
      if (item.kind === 'list' || item.text !== '') report(item, expected);
      return [];
    }
    for (const each of item.fields)
      if (!Object.hasOwn(exampleKeys, each.name)) report(each, explainKey(each.name, exampleKeys));
    const read = (name: string): TextEntry | null => {
      const value = item.fields.find((each) => each.name === name)?.value;
      if (value && value.kind !== 'text') report(value, `“${name}” takes one sentence: ${name}: "…".`);
      return value?.kind === 'text' && value.text !== '' ? value : null;
    };
    const [bad, fixed, good] = [read('bad'), read('fixed'), read('good')];
    if (bad && !good) return [{ bad, fixed }];
    if (good && !bad && !fixed) return [{ good }];
    report(item, expected);
    return [];
  });
}

/** A list of texts, or a single one. */
function readTexts(entry: Entry, expected: string, report: Report): TextEntry[] {
  if (entry.kind === 'text') return entry.start < entry.end ? [entry] : [];
  if (entry.kind === 'map') report(entry, expected);
  return entry.kind === 'list'
    ? entry.items.flatMap((item) => {
        if (item.kind === 'text') return [item];
        report(item, expected);
        return [];
      })
    : [];
}

function readText(field: Field | undefined, report: Report): string | null {
  if (!field) return null;
  if (field.value.kind === 'text') return field.value.text.trim() || null;
  report(field.value, `“${field.name}” takes one sentence: ${field.name}: "…".`);
  return null;
}

function readChoice<T extends string>(
  field: Field | undefined,
  choices: readonly T[],
  report: Report,
): T | null {
  const written = readText(field, report);
  if (!field || written === null) return null;
  const choice = choices.find((each) => each === written);
  if (choice !== undefined) return choice;
  const guess = closest(written, choices);
  const way = guess ? `did you mean “${guess}”?` : `use one of ${choices.join(', ')}.`;
  report(field.value, `“${written}” is no ${field.name}: ${way}`);
  return null;
}

function explainKey(name: string, keys: Readonly<Record<string, string>>): string {
  const names = Object.keys(keys);
  const guess = closest(name, names);
  return `“${name}” has no meaning here: ${guess ? `did you mean “${guess}”?` : `use ${names.join(', ')}.`}`;
}
