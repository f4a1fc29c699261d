/** `poise check`: reads drafts, holds them against the rules, prints what was found. */
import { resolve, sep } from 'node:path';
import type { Desk } from '../desk';
import { createLineIndex, type LineIndex } from '../draft/lines';
import type { Span } from '../draft/span';
import { type Severity, severities } from '../rules/finding';
import { type DraftFile, findDrafts } from './find-drafts';
import { formatReport } from './formats/formats';
import type { Io } from './io';
import type { CheckOptions } from './options';
import { decodeDraft, type ReadResult, readDraft } from './read-draft';
import type { Mark, Range, Report } from './report';

/**
 * @param desk an empty one
 * @returns the exit code: 0 when nothing at or above the wanted severity was found, 1 when something was, 2 when a path
 *   could not be checked; the others are checked and reported all the same.
 */
export async function check(options: CheckOptions, io: Io, desk: Desk): Promise<number> {
  const { files, problems } = options.stdin
    ? await takeStdin(options.stdinFilename, io, desk)
    : await takeFiles(options.paths, io, desk);
  const report = describeFindings(files, desk);
  const output = formatReport(options.format, report, io.stdout, io.env);
  if (files.length > 0 || options.format !== 'pretty') io.stdout.write(output);
  for (const problem of problems) io.stderr.write(`poise: ${problem}\n`);
  if (problems.length > 0) return 2;
  return hasSeverity(report, options.severity) ? 1 : 0;
}

interface Taken {
  /** The files whose texts are on the desk. */
  readonly files: readonly DraftFile[];
  readonly problems: readonly string[];
}

async function takeFiles(paths: readonly string[], io: Io, desk: Desk): Promise<Taken> {
  const found = await findDrafts(io.cwd, paths);
  const problems = [...found.problems];
  const files = found.files.filter((file) => take(file, readDraft(file), desk, problems));
  return { files, problems };
}

async function takeStdin(name: string, io: Io, desk: Desk): Promise<Taken> {
  const file = { path: name.split(sep).join('/'), location: resolve(io.cwd, name) };
  const problems: string[] = [];
  const taken = take(file, decodeDraft(name, await io.readStdin()), desk, problems);
  return { files: taken ? [file] : [], problems };
}

/** Whether the draft could be read and lies on the desk now. */
function take({ path }: DraftFile, read: ReadResult, desk: Desk, problems: string[]): boolean {
  if ('problem' in read) {
    problems.push(read.problem);
    return false;
  }
  desk.set(path, read.text);
  return true;
}

function describeFindings(files: readonly DraftFile[], desk: Desk): Report {
  const indexes = new Map<string, LineIndex>();
  // Most drafts of a folder have nothing to show, and so need no index.
  const indexOf = (path: string): LineIndex => {
    const index = indexes.get(path) ?? createLineIndex(desk.draft(path)?.text ?? '');
    indexes.set(path, index);
    return index;
  };
  return files.map(({ path }) => ({
    path,
    text: desk.draft(path)?.text ?? '',
    marks: desk.check(path).map(
      (finding): Mark => ({
        finding,
        range: locate(finding, indexOf(path)),
        related: finding.related.map((place) => ({
          path: place.path,
          range: locate(place, indexOf(place.path)),
          message: place.message,
        })),
      }),
    ),
  }));
}

function locate({ start, end }: Span, index: LineIndex): Range {
  return { start: index.positionAt(start), end: index.positionAt(end) };
}

function hasSeverity(report: Report, mildest: Severity): boolean {
  const failing = severities.slice(0, severities.indexOf(mildest) + 1);
  return report.some(({ marks }) => marks.some(({ finding }) => failing.includes(finding.severity)));
}
