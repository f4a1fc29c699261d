/** `poise check`: reads drafts, holds them against the rules, prints what was found. */
import { createLineIndex, type LineIndex } from '../draft/lines';
import type { Span } from '../draft/span';
import { type Severity, severities } from '../rules/finding';
import { createDesks, type Desks, type OpenDesk, type Team, toDeskPath, toLocation, toShown } from './desks';
import type { DraftFile } from './find-drafts';
import { formatReport } from './formats/formats';
import type { Io } from './io';
import type { CheckOptions } from './options';
import type { Mark, Range, Report } from './report';
import { takeFiles, takeStdin } from './take-files';

/**
 * @param openDesk gives an empty desk that asks for the day
 * @returns the exit code: 0 when nothing at or above the wanted severity was found, 1 when something was, 2 when a path
 *   could not be checked; the others are checked and reported all the same.
 */
export async function check(options: CheckOptions, io: Io, openDesk: OpenDesk): Promise<number> {
  const problems: string[] = [];
  const desks = createDesks(io.cwd, () => openDesk({ today: () => options.today ?? io.today() }), problems);
  const files = options.stdin
    ? await takeStdin(options.stdinFilename, io, desks, problems)
    : await takeFiles(options.paths, io, desks, problems);
  const report = describeFindings([...faultyFacts(files, desks), ...files], desks, io.cwd);
  const output = formatReport(options.format, report, io.stdout, io.env);
  if (files.length > 0 || options.format !== 'pretty') io.stdout.write(output);
  for (const problem of problems) io.stderr.write(`poise: ${problem}\n`);
  if (problems.length > 0) return 2;
  return hasSeverity(report, options.severity) ? 1 : 0;
}

/** Every `poise.yaml` and customer file with faults, unless it was named and is listed anyway. */
function faultyFacts(files: readonly DraftFile[], desks: Desks): DraftFile[] {
  const named = new Set(files.map(({ location }) => location));
  return desks
    .teams()
    .flatMap((team) =>
      team.facts.filter(
        ({ location }) => !named.has(location) && team.desk.check(toDeskPath(team, location)).length > 0,
      ),
    );
}

function describeFindings(files: readonly DraftFile[], desks: Desks, cwd: string): Report {
  const shown = new Map(files.map(({ path, location }) => [location, path]));
  const indexes = new Map<string, LineIndex>();
  // Most drafts of a folder have nothing to show, and so need no index.
  const indexOf = (team: Team, path: string): LineIndex => {
    const location = toLocation(team, path);
    const index = indexes.get(location) ?? createLineIndex(team.desk.text(path) ?? '');
    indexes.set(location, index);
    return index;
  };
  return files.map(({ path, location }) => {
    const team = desks.teamOf(location);
    const own = toDeskPath(team, location);
    return {
      path,
      text: team.desk.text(own) ?? '',
      marks: team.desk.check(own).map(
        (finding): Mark => ({
          finding,
          range: locate(finding, indexOf(team, own)),
          related: finding.related.map((place) => {
            const there = toLocation(team, place.path);
            return {
              path: shown.get(there) ?? toShown(cwd, there),
              range: locate(place, indexOf(team, place.path)),
              message: place.message,
            };
          }),
        }),
      ),
    };
  });
}

function locate({ start, end }: Span, index: LineIndex): Range {
  return { start: index.positionAt(start), end: index.positionAt(end) };
}

function hasSeverity(report: Report, mildest: Severity): boolean {
  const failing = severities.slice(0, severities.indexOf(mildest) + 1);
  return report.some(({ marks }) => marks.some(({ finding }) => failing.includes(finding.severity)));
}
