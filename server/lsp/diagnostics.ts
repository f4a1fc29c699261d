/** Findings as diagnostics, kept per draft so that an answer that did not change is not sent again. */
import type {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { adjustableRules } from '../adjustable';
import { type Finding, type Severity, severities } from '../rules/finding';
import type { ClientAbilities } from './client-abilities';
import { toRange } from './ranges';
import { documentAt, type OpenDraft, uriOf } from './workspace';

/** VS Code shows no more than this many marks a file; beyond it the mildest are left out. */
const mostDiagnostics = 1000;

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  info: 3,
  hint: 4,
};

export interface DiagnosticReports {
  /** The answer to a pull: the diagnostics, or that they are still those of `previousResultId`. */
  report(draft: OpenDraft, previousResultId?: string): DocumentDiagnosticReport;
  /** Whether a draft was asked for since it was opened, and so shows its findings by itself. */
  knows(uri: string): boolean;
  forget(uri: string): void;
}

export function createDiagnosticReports(client: () => ClientAbilities): DiagnosticReports {
  const last = new Map<string, { readonly resultId: string; readonly items: readonly Diagnostic[] }>();
  let serial = 0;
  return {
    report(draft, previousResultId) {
      const uri = draft.document.uri;
      const items = toDiagnostics(draft, draft.desk.check(draft.path), client());
      let known = last.get(uri);
      if (!known || !sameDiagnostics(known.items, items)) {
        serial += 1;
        known = { resultId: String(serial), items };
        last.set(uri, known);
      }
      if (known.resultId === previousResultId) return { kind: 'unchanged', resultId: previousResultId };
      return { kind: 'full', resultId: known.resultId, items };
    },
    knows: (uri) => last.has(uri),
    forget: (uri) => {
      last.delete(uri);
    },
  };
}

/** What of the findings of a draft is marked: the customer's words are read, never marked; signals show as quiet hints. */
export function toDiagnostics(
  draft: OpenDraft,
  findings: readonly Finding[],
  client: ClientAbilities,
): Diagnostic[] {
  const marked = findings.filter(({ zone }) => zone !== 'customer');
  return worst(marked).map((finding) => toDiagnostic(draft, finding, client));
}

export function toDiagnostic(draft: OpenDraft, finding: Finding, client: ClientAbilities): Diagnostic {
  const href = client.linksCodes ? docsOf(finding.rule, client.docs) : null;
  return {
    range: toRange(draft.document, finding),
    severity: severityOf[finding.severity],
    code: finding.rule,
    ...(href !== null && { codeDescription: { href } }),
    source: 'Poise',
    message: finding.message,
    ...(client.linksRelated &&
      finding.related.length > 0 && { relatedInformation: toRelated(draft, finding) }),
  };
}

const documented: ReadonlySet<string> = new Set(Object.keys(adjustableRules));

/** Where the docs tell a built-in rule: the heading's anchor as GitHub and VS Code's preview make it. */
export function docsOf(rule: string, docs: string | null): string | null {
  return docs === null || !documented.has(rule)
    ? null
    : `${docs}#${rule.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, '')}`;
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostDiagnostics) return findings;
  return findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, mostDiagnostics);
}

function toRelated(draft: OpenDraft, finding: Finding): DiagnosticRelatedInformation[] {
  return finding.related.map((place) => {
    const document = documentAt(draft, place.path);
    const start = { line: 0, character: 0 };
    const range = document ? toRange(document, place) : { start, end: start };
    return { location: { uri: uriOf(draft, place.path), range }, message: place.message };
  });
}

/** Cheaper than sending: compares what the client would see. */
export function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        one.code === other.code &&
        one.severity === other.severity &&
        one.message === other.message &&
        samePosition(one.range.start, other.range.start) &&
        samePosition(one.range.end, other.range.end) &&
        sameRelated(one.relatedInformation, other.relatedInformation)
      );
    })
  );
}

function samePosition(a: Diagnostic['range']['start'], b: Diagnostic['range']['start']): boolean {
  return a.line === b.line && a.character === b.character;
}

function sameRelated(a: Diagnostic['relatedInformation'], b: Diagnostic['relatedInformation']): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
