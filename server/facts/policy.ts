/** Reads `poise.yaml`: what a team decides for all its drafts. What is readable is kept, the rest becomes faults. */
import type { Span } from '../draft/span';
import { rules as builtInRules } from '../rules/index';
import { type Family, families, familyOf, type Rule } from '../rules/rule';
import { isLevel, type Level, levels, type RuleSettings } from '../rules/settings';
import { closest } from './closest';
import { type Entry, type Field, firstLine, readEntries } from './entries';
import { checkExamples } from './examples';
import { isFamily, isOwnRuleName, ownPhrases, readOwnRule, teamRuleId } from './own-rule';
import { policyKeys } from './policy-terms';
import { noOffer, type Offer, readOffer } from './products';
import type { PolicyFault, Report } from './report';

/** Where a team’s decisions stand, seen from the root of a desk. */
export const policyPath = 'poise.yaml';

export interface Policy extends Offer {
  /** Rule ids and families to their levels. */
  readonly levels: RuleSettings;
  /** The team’s phrases and its own rules, in the order of the file. All their phrases can be compiled. */
  readonly rules: readonly Rule[];
  /** Where the id of each of them stands in the file. */
  readonly places: Readonly<Record<string, Span>>;
  /** All top-level keys that Poise knows, as written. */
  readonly fields: Readonly<Record<string, Entry>>;
  /** In the order of the text. */
  readonly faults: readonly PolicyFault[];
}

/** The ids under which phrases that a team adds to a family are found. */
export const teamRuleIds: readonly string[] = (Object.keys(families) as Family[]).map(teamRuleId);

export const noPolicy: Policy = { ...noOffer, levels: {}, rules: [], places: {}, fields: {}, faults: [] };

const builtIn: ReadonlySet<string> = new Set(builtInRules.map((rule) => rule.id));
/** Far more than anybody writes by hand; all of them are looked for in every draft. */
const mostPhrases = 1000;
const topLevelKeys = Object.keys(policyKeys);

/**
 * Reads the text of a `poise.yaml`; offsets are UTF-16 code units of it. Never throws.
 * @param alsoKnown names besides families and rules that can have a level
 */
export function readPolicy(text: string, alsoKnown: readonly string[] = []): Policy {
  const reading = readEntries(text, 'poise.yaml');
  const faults: PolicyFault[] = reading.faults.map((fault) => ({ ...fault, rule: 'policy/broken' }));
  const report: Report = (place, message, rule = 'policy/broken') => {
    // Where the YAML broke, what follows is not what was meant.
    if (place.start < reading.brokenAt) faults.push({ ...firstLine(text, place), rule, message });
  };
  const fields: Record<string, Entry> = Object.create(null);
  for (const field of reading.fields)
    if (Object.hasOwn(policyKeys, field.name)) fields[field.name] = field.value;
    else report(field, explainKey(field.name));

  const read = { levels: Object.create(null), rules: [], places: Object.create(null) };
  if (fields.rules) readRules(fields.rules, alsoKnown, read, report);
  if (fields.phrases) readPhrases(fields.phrases, read, report);
  // Broken YAML comes first: what is missing because of it is not what was meant.
  const offer = readOffer(fields, reading.isWhole ? report : () => {});
  return { ...offer, ...read, fields, faults: faults.sort((a, b) => a.start - b.start) };
}

interface Read {
  readonly levels: Record<string, Level>;
  readonly rules: Rule[];
  readonly places: Record<string, Span>;
}

/** `rules:`: a level for what exists, or a rule of the team’s own. */
function readRules(entry: Entry, alsoKnown: readonly string[], read: Read, report: Report): void {
  const fields = fieldsOf(entry, 'Write rules with their levels here: rules: { cold: hint }.', report);
  const own = fields.filter(({ value }) => value.kind === 'map');
  for (const field of own) {
    if (builtIn.has(field.name)) {
      report(
        field,
        `Poise has a rule “${field.name}” already: give yours another name, or this one a level.`,
      );
      continue;
    }
    if (!isOwnRuleName(field.name)) {
      report(
        field,
        `A rule of your own is named after a family, such as overpromising/bulletproof; the families are ${listed(Object.keys(families))}.`,
      );
      continue;
    }
    const made = readOwnRule(field.name, field.value, report);
    if (!made || !keep([made.rule], field, read, report)) continue;
    checkExamples(made.rule, made.examples, report);
  }
  const known = new Set([
    ...Object.keys(families),
    ...builtIn,
    ...own.map(({ name }) => name),
    ...teamRuleIds,
    ...alsoKnown,
  ]);
  for (const field of fields) {
    const { name, value } = field;
    if (value.kind === 'map') continue;
    if (!known.has(name)) report(field, explainName(name, known));
    else if (value.kind === 'list' || value.text === '')
      report(field, `“${name}” takes a level: ${listed(levels)}.`);
    else if (!isLevel(value.text)) report(value, `“${value.text}” is no level: use ${listed(levels)}.`);
    else read.levels[name] = value.text;
  }
}

/** `phrases:`: more phrases of a family. */
function readPhrases(entry: Entry, read: Read, report: Report): void {
  const expected =
    'Write families with their phrases here: phrases: { overpromising: ["bulletproof quality"] }.';
  for (const field of fieldsOf(entry, expected, report)) {
    if (!isFamily(field.name)) {
      report(field, explainFamily(field.name));
      continue;
    }
    keep(ownPhrases(field.name, field.value, report), field, read, report);
  }
}

/** Takes in the rules that a field made, unless they are too many. */
function keep(made: readonly Rule[], field: Field, read: Read, report: Report): boolean {
  const phrases = [...read.rules, ...made].flatMap((rule) => rule.phrasings.flatMap((each) => each.phrases));
  if (phrases.length > mostPhrases) {
    report(
      field,
      `A poise.yaml has room for ${mostPhrases} phrases, and these are too many: keep those you meet.`,
    );
    return false;
  }
  read.rules.push(...made);
  for (const { id } of made) read.places[id] = { start: field.start, end: field.end };
  return true;
}

function fieldsOf(entry: Entry, expected: string, report: Report): readonly Field[] {
  if (entry.kind === 'map') return entry.fields;
  // A key without a value is one that somebody is about to fill in.
  if (entry.kind === 'list' || entry.text !== '') report(entry, expected);
  return [];
}

function explainKey(name: string): string {
  const guess = closest(name, topLevelKeys);
  return `“${name}” is no key of poise.yaml: ${guess ? `did you mean “${guess}”?` : `it knows ${listed(topLevelKeys)}.`}`;
}

function explainName(name: string, known: ReadonlySet<string>): string {
  const guess = closest(name, known);
  if (guess) return `There is no rule and no family “${name}”: did you mean “${guess}”?`;
  if (isOwnRuleName(name))
    return `There is no rule “${name}” in ${familyOf(name)}: to make it one of your own, give it phrases.`;
  return `There is no rule and no family “${name}”: the families are ${listed(Object.keys(families))}.`;
}

function explainFamily(name: string): string {
  const guess = closest(name, Object.keys(families));
  const way = guess ? `did you mean “${guess}”?` : `the families are ${listed(Object.keys(families))}.`;
  return `There is no family “${name}”: ${way}`;
}

/** “a, b or c”. */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
