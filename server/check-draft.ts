/** All findings of one draft: faults of its front matter, what rules and checks find, and the signals of the customer. */
import { runCheck } from './checks/check';
import { checks } from './checks/index';
import { type Letter, readLetter, type Surroundings } from './checks/letter';
import { isRemedy } from './checks/remedy';
import type { Block, Draft, Fault } from './draft/draft';
import { type Deal, isDeal } from './draft/stage';
import { finish } from './draft/steps';
import { type Policy, policyPath } from './facts/policy';
import { compiled } from './rules/compiled';
import { createEngine, type Engine, mostBlocksBefore } from './rules/engine';
import { changed, type Finding } from './rules/finding';
import { withoutIgnored } from './rules/ignoring';
import { rules } from './rules/index';
import { mergeOverlaps } from './rules/merge';
import { place } from './rules/place';
import { levelOf, type RuleSettings } from './rules/settings';
import { readSignals } from './signals/read-signals';

/** What a team's `poise.yaml` says, and the engine of its own rules: a change of them leaves what the other engine remembers valid. */
export interface Team {
  readonly policy: Policy;
  readonly engine: Engine;
}

/** What a person set in the editor. */
export interface Preferences {
  /** Levels of rules, signals, checks and families; they win over those of the team. */
  readonly levels: RuleSettings;
  /** Whether the customer's words are read for signals. */
  readonly signals: boolean;
}

const engine = createEngine(rules, compiled);

/** The draft as a letter, with the signals of its customer. */
export function openLetter(
  path: string,
  draft: Draft,
  surroundings: Omit<Surroundings, 'path' | 'signals'>,
): Letter {
  const { policy } = surroundings;
  const signals = readSignals(draft, {
    path,
    deal: dealOf(draft),
    strengths: [...(surroundings.book?.chips ?? []), ...policy.advantages.map(({ value }) => value)],
  });
  return readLetter(draft, { ...surroundings, path, signals });
}

/** Findings in the order of the text, levels and ignore comments applied; those in our words are merged where they overlap. */
export function checkLetter(letter: Letter, team: Team | null, preferences: Preferences): readonly Finding[] {
  return finish(checkInSteps(letter, team, preferences));
}

/** `checkLetter`, with a halt behind every paragraph and every check of the whole, for a host that has something else to do. */
export function* checkInSteps(
  letter: Letter,
  team: Team | null,
  preferences: Preferences,
): Generator<void, readonly Finding[]> {
  const { draft } = letter;
  const teamLevels = team?.policy.levels ?? {};
  const levelled = (findings: readonly Finding[]): Finding[] =>
    findings.flatMap((finding) => {
      const own = levelOf(finding.rule, finding.severity, teamLevels);
      const level = levelOf(finding.rule, own, preferences.levels);
      if (level === 'off') return [];
      return level === finding.severity ? finding : changed(finding, { severity: level });
    });
  const faults = draft.faults.map((fault) =>
    findingOfFault(draft.text, fault, {
      rule: 'draft/front-matter',
      zone: 'front-matter',
      why: 'Until it can be read, Poise does not know the customer and the stage; the rest of the draft is checked as usual.',
    }),
  );
  const found = (yield* ownFindings(draft, team)).filter((finding) => !isRemedy(finding, letter));
  const ofWords = mergeOverlaps(withoutIgnored(draft, levelled(found)));
  // What is said of the whole letter stands beside what is said of its words, whatever place it is shown at.
  const ofWhole: Finding[] = [];
  for (const check of checks) {
    ofWhole.push(...runCheck(check, letter));
    yield;
  }
  const signals = preferences.signals ? levelled(letter.signals) : [];
  return [...faults, ...ofWords, ...withoutIgnored(draft, levelled(ofWhole)), ...signals].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** What the rules find in our words. */
function* ownFindings(draft: Draft, team: Team | null): Generator<void, Finding[]> {
  const own = draft.blocks.filter(({ block }) => block.zone === 'own');
  const findings: Finding[] = [];
  for (const [at, { block, start }] of own.entries()) {
    const next = own[at + 1]?.block;
    const before = (): Block[] =>
      own.slice(Math.max(0, at - mostBlocksBefore), at).map((other) => other.block);
    // The team's own findings first: of two that are alike in all else, merging keeps the first.
    const found = [...(team ? checkTeam(team, block, next) : []), ...engine.check(block, next, before)];
    for (const finding of found) findings.push(place(finding, start));
    yield;
  }
  return findings;
}

function dealOf(draft: Draft): Deal | null {
  const deal = draft.frontMatter?.fields.deal;
  return isDeal(deal) ? deal : null;
}

/** The findings of the team's own rules, each with the place where its rule is written. */
function checkTeam({ engine, policy }: Team, block: Block, next: Block | undefined): readonly Finding[] {
  return engine.check(block, next).map((finding) => {
    const place = policy.places[finding.rule];
    const message = 'Your team wrote this rule here.';
    return place ? changed(finding, { related: [{ path: policyPath, ...place, message }] }) : finding;
  });
}

/** A fault of the file itself, which no rewrite can mend: only its writer knows what was meant. */
export function findingOfFault(
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
