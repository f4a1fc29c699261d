/** The report as SARIF 2.1.0, which code hosts and review tools take in. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import type { Severity } from '../../rules/finding';
import { principles } from '../../rules/principles';
import type { CheckedDraft, Mark, Range, Report } from '../report';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function formatSarif(report: Report): string {
  const rules = new Map<string, object>();
  for (const { marks } of report) {
    for (const { finding } of marks) {
      rules.set(finding.rule, {
        id: finding.rule,
        shortDescription: { text: principles[finding.principle] },
      });
    }
  }
  const run = {
    tool: { driver: { name: 'Poise', semanticVersion: version, rules: [...rules.values()] } },
    columnKind: 'utf16CodeUnits',
    results: report.flatMap((draft) => draft.marks.map((mark) => describeResult(draft, mark))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeResult({ path }: CheckedDraft, { finding, range, related }: Mark) {
  const artifactLocation = { uri: toUri(path) };
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: `${finding.message} ${finding.why}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { ...describeRegion(range), snippet: { text: finding.text } },
        },
      },
    ],
    relatedLocations: related.map((place) => ({
      message: { text: place.message },
      physicalLocation: { artifactLocation: { uri: toUri(place.path) }, region: describeRegion(place.range) },
    })),
    fixes: finding.rewrites.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map(({ start, end, text }) => ({
            deletedRegion: { charOffset: start, charLength: end - start },
            insertedContent: { text },
          })),
        },
      ],
    })),
  };
}

/** SARIF counts lines and columns from one. */
function describeRegion({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toUri(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}
