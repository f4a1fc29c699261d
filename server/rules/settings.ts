/** What a person set for rules and families, read from untrusted JSON. */
import { type Severity, severities } from './finding';
import { familyOf } from './rule';

export type Level = Severity | 'off';
export const levels: readonly Level[] = [...severities, 'off'];

/** A rule id or a family to its severity, or to `off`. */
export type RuleSettings = Readonly<Record<string, Level>>;

export interface ReadSettings {
  readonly settings: RuleSettings;
  /** One plain sentence for each entry that was not understood and is ignored. */
  readonly problems: readonly string[];
}

/** Reads `poise.rules`. `known` are the ids and families that exist. */
export function readRuleSettings(value: unknown, known: ReadonlySet<string>): ReadSettings {
  if (value === undefined || value === null) return { settings: {}, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return {
      settings: {},
      problems: ['The setting poise.rules must be an object such as { "cold": "hint" }; it is ignored.'],
    };
  const settings: Record<string, Level> = {};
  const problems: string[] = [];
  for (const [name, level] of Object.entries(value)) {
    if (!known.has(name))
      problems.push(`poise.rules names “${name}”, which is no rule and no family; the entry is ignored.`);
    else if (!isLevel(level))
      problems.push(
        `poise.rules sets “${name}” to ${JSON.stringify(level)}; it takes error, warning, info, hint or off. The entry is ignored.`,
      );
    // Kept for a name that is not known yet: a team's own rules may be read after the settings.
    if (isLevel(level)) settings[name] = level;
  }
  return { settings, problems };
}

/** The level a rule has: what was set for it, else for its family, else its own. */
export function levelOf(rule: string, own: Level, settings: RuleSettings): Level {
  return ownEntry(settings, rule) ?? ownEntry(settings, familyOf(rule)) ?? own;
}

function ownEntry(settings: RuleSettings, name: string): Level | undefined {
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

export function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}
