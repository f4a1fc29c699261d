/** The one facade that hosts use: files go in, findings come out. Knows neither LSP nor file systems. */
import { adjustableFamilies, adjustableRules } from './adjustable';
import { runCheck } from './checks/check';
import { checks } from './checks/index';
import { readLetter } from './checks/letter';
import type { Block, Draft, Fault } from './draft/draft';
import { parseDraft } from './draft/parse-draft';
import { type Deal, isDeal } from './draft/stage';
import { noPolicy, type Policy, readPolicy, teamRuleIds } from './facts/policy';
import { compiled } from './rules/compiled';
import { createEngine, type Engine } from './rules/engine';
import type { Finding } from './rules/finding';
import { withoutIgnored } from './rules/ignoring';
import { rules } from './rules/index';
import { mergeOverlaps } from './rules/merge';
import { place } from './rules/place';
import { levelOf, type RuleSettings, readRuleSettings } from './rules/settings';
import { readSignals } from './signals/read-signals';

/** Where a team's decisions stand, seen from the root of a desk. */
export const policyPath = 'poise.yaml';

export interface Desk {
  /**
   * Takes in a file's text; a text equal to the last one changes nothing. `poise.yaml` holds for all drafts of the desk, every
   * other path is a draft.
   */
  set(path: string, text: string): void;
  delete(path: string): void;
  /**
   * Takes in the value of the setting `poise.rules`, from untrusted JSON. It wins over levels in `poise.yaml`.
   * @returns one plain sentence for each entry that was not understood; those are ignored.
   */
  configure(settings: unknown): readonly string[];
  /** The text of any file, or null for a path that was never set. */
  text(path: string): string | null;
  /** The parsed draft, or null for a path that was never set or is no draft. */
  draft(path: string): Draft | null;
  /** Findings in the order of the text, overlapping ones merged, levels and ignore comments applied. */
  check(path: string): readonly Finding[];
}

interface File {
  readonly draft: Draft;
  /** Derived from the draft, the settings and the policy; null until asked for. */
  findings: readonly Finding[] | null;
}

/** What a desk's `poise.yaml` says. */
interface Team {
  readonly text: string;
  readonly policy: Policy;
  /** Looks for the team's own rules alone, so that a change of them leaves what the other engine remembers valid. */
  readonly engine: Engine;
  /** The faults of the file. */
  readonly findings: readonly Finding[];
}

const engine = createEngine(rules, compiled);
const adjustable: readonly string[] = [...Object.keys(adjustableFamilies), ...Object.keys(adjustableRules)];
const knownNames: readonly string[] = [...adjustable, ...teamRuleIds];

export function createDesk(): Desk {
  const files = new Map<string, File>();
  let settings: RuleSettings = {};
  let team: Team | null = null;

  function setTeam(next: Team | null): void {
    team = next;
    forgetFindings();
  }

  function forgetFindings(): void {
    for (const file of files.values()) file.findings = null;
  }

  return {
    set(path, text) {
      if (path === policyPath) {
        if (team?.text !== text) setTeam(readTeam(text));
        return;
      }
      const previous = files.get(path)?.draft;
      if (previous?.text !== text) files.set(path, { draft: parseDraft(text, previous), findings: null });
    },
    delete(path) {
      if (path === policyPath) setTeam(null);
      else files.delete(path);
    },
    configure(value) {
      const own = team?.policy.rules.map((rule) => rule.id) ?? [];
      const read = readRuleSettings(value, new Set([...knownNames, ...own]));
      settings = read.settings;
      forgetFindings();
      return read.problems;
    },
    text: (path) => (path === policyPath ? team?.text : files.get(path)?.draft.text) ?? null,
    draft: (path) => files.get(path)?.draft ?? null,
    check(path) {
      if (path === policyPath) return team?.findings ?? [];
      const file = files.get(path);
      if (!file) return [];
      file.findings ??= findingsOf(path, file.draft, settings, team);
      return file.findings;
    },
  };
}

function readTeam(text: string): Team {
  const policy = readPolicy(text, adjustable);
  return {
    text,
    policy,
    engine: createEngine(policy.rules),
    findings: policy.faults.map((fault) =>
      findingOfFault(text, fault, {
        rule: fault.rule,
        zone: 'draft',
        why: 'Everything else in this file counts as it stands.',
      }),
    ),
  };
}

function findingsOf(
  path: string,
  draft: Draft,
  settings: RuleSettings,
  team: Team | null,
): readonly Finding[] {
  const policy = team?.policy ?? noPolicy;
  const signals = readSignals(draft, { path, deal: dealOf(draft), strengths: strengthsOf(policy) });
  const letter = readLetter(draft, { path, signals, policy });
  const levelled = (findings: readonly Finding[]): Finding[] =>
    findings.flatMap((finding) => {
      const level = levelOf(finding.rule, levelOf(finding.rule, finding.severity, policy.levels), settings);
      return level === 'off' ? [] : [{ ...finding, severity: level }];
    });
  const faults = draft.faults.map((fault) =>
    findingOfFault(draft.text, fault, {
      rule: 'draft/front-matter',
      zone: 'front-matter',
      why: 'Until it can be read, Poise does not know the customer and the stage; the rest of the draft is checked as usual.',
    }),
  );
  const ofWords = mergeOverlaps(withoutIgnored(draft, levelled(ownFindings(draft, team))));
  // What is said of the whole letter stands beside what is said of its words, whatever place it is shown at.
  const ofWhole = levelled(checks.flatMap((check) => runCheck(check, letter)));
  return [...faults, ...ofWords, ...withoutIgnored(draft, ofWhole), ...levelled(signals)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** What the rules find in our words. */
function ownFindings(draft: Draft, team: Team | null): Finding[] {
  const own = draft.blocks.filter(({ block }) => block.zone === 'own');
  return own.flatMap(({ block, start }, at) => {
    const next = own[at + 1]?.block;
    // The team's own findings first: of two that are alike in all else, merging keeps the first.
    return [...(team ? checkTeam(team, block, next) : []), ...engine.check(block, next)].map((finding) =>
      place(finding, start),
    );
  });
}

function dealOf(draft: Draft): Deal | null {
  const deal = draft.frontMatter?.fields.deal;
  return isDeal(deal) ? deal : null;
}

/** The advantages that a team states in its policy. */
function strengthsOf({ fields: { advantages } }: Policy): string[] {
  if (advantages?.kind !== 'list') return [];
  return advantages.items.flatMap((entry) => (entry.kind === 'text' ? [entry.text] : []));
}

/** The findings of the team's own rules, each with the place where its rule is written. */
function checkTeam({ engine, policy }: Team, block: Block, next: Block | undefined): readonly Finding[] {
  return engine.check(block, next).map((finding) => {
    const place = policy.places[finding.rule];
    const message = 'Your team wrote this rule here.';
    return place ? { ...finding, related: [{ path: policyPath, ...place, message }] } : finding;
  });
}

/** A fault of the file itself, which no rewrite can mend: only its writer knows what was meant. */
function findingOfFault(
  text: string,
  { start, end, message }: Fault,
  about: Pick<Finding, 'rule' | 'zone' | 'why'>,
): Finding {
  return {
    ...about,
    principle: 'be-clear',
    severity: 'warning',
    message,
    start,
    end,
    text: text.slice(start, end),
    rewrites: [],
    related: [],
  };
}
