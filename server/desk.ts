/** The one facade that hosts use: files go in, findings come out. Knows neither LSP nor file systems. */
import type { Draft, Fault } from './draft/draft';
import { parseDraft } from './draft/parse-draft';
import { shift } from './draft/span';
import { compiled } from './rules/compiled';
import { createEngine } from './rules/engine';
import type { Finding, Rewrite } from './rules/finding';
import { withoutIgnored } from './rules/ignoring';
import { rules } from './rules/index';
import { mergeOverlaps } from './rules/merge';
import { families } from './rules/rule';
import { levelOf, type RuleSettings, readRuleSettings } from './rules/settings';

export interface Desk {
  /** Takes in a file's text; a text equal to the last one changes nothing. */
  set(path: string, text: string): void;
  delete(path: string): void;
  /**
   * Takes in the value of the setting `poise.rules`, from untrusted JSON.
   * @returns one plain sentence for each entry that was not understood; those are ignored.
   */
  configure(settings: unknown): readonly string[];
  /** The parsed draft, or null for a path that was never set. */
  draft(path: string): Draft | null;
  /** Findings in the order of the text, overlapping ones merged, settings and ignore comments applied. */
  check(path: string): readonly Finding[];
}

interface File {
  readonly draft: Draft;
  /** Derived from the draft and the settings; null until asked for. */
  findings: readonly Finding[] | null;
}

const engine = createEngine(rules, compiled);
const knownNames: ReadonlySet<string> = new Set([...Object.keys(families), ...rules.map((rule) => rule.id)]);

export function createDesk(): Desk {
  const files = new Map<string, File>();
  let settings: RuleSettings = {};

  return {
    set(path, text) {
      const previous = files.get(path)?.draft;
      if (previous?.text !== text) files.set(path, { draft: parseDraft(text, previous), findings: null });
    },
    delete(path) {
      files.delete(path);
    },
    configure(value) {
      const read = readRuleSettings(value, knownNames);
      settings = read.settings;
      for (const file of files.values()) file.findings = null;
      return read.problems;
    },
    draft: (path) => files.get(path)?.draft ?? null,
    check(path) {
      const file = files.get(path);
      if (!file) return [];
      file.findings ??= findingsOf(file.draft, settings);
      return file.findings;
    },
  };
}

function findingsOf(draft: Draft, settings: RuleSettings): readonly Finding[] {
  const findings: Finding[] = [];
  const own = draft.blocks.filter(({ block }) => block.zone === 'own');
  for (const [at, { block, start }] of own.entries()) {
    for (const finding of engine.check(block, own[at + 1]?.block)) {
      const level = levelOf(finding.rule, finding.severity, settings);
      if (level !== 'off') findings.push({ ...place(finding, start), severity: level });
    }
  }
  return [
    ...draft.faults.map((fault) => findingOfFault(draft, fault)),
    ...mergeOverlaps(withoutIgnored(draft, findings)),
  ];
}

/** Moves a finding and its edits from its block into the draft. */
function place(finding: Finding, by: number): Finding {
  const rewrites: Rewrite[] = finding.rewrites.map((rewrite) => ({
    ...rewrite,
    edits: rewrite.edits.map((edit) => shift(edit, by)),
  }));
  return { ...shift(finding, by), rewrites };
}

function findingOfFault(draft: Draft, { start, end, message }: Fault): Finding {
  return {
    rule: 'draft/front-matter',
    principle: 'be-clear',
    severity: 'warning',
    zone: 'front-matter',
    message,
    why: 'Until it can be read, Poise does not know the customer and the stage; the rest of the draft is checked as usual.',
    start,
    end,
    text: draft.text.slice(start, end),
    rewrites: [],
    related: [],
  };
}
