/** Lays the drafts that a person named onto the desks of their teams. */
import { resolve, sep } from 'node:path';
import { type Desks, toDeskPath } from './desks';
import { type DraftFile, findDrafts } from './find-drafts';
import type { Io } from './io';
import { decodeDraft, type ReadResult, readDraft } from './read-draft';

/**
 * Takes what can be read onto the desks, and gives those files.
 * @param problems takes a plain sentence for each path that gave nothing
 */
export async function takeFiles(
  paths: readonly string[],
  io: Io,
  desks: Desks,
  problems: string[],
): Promise<readonly DraftFile[]> {
  const found = await findDrafts(io.cwd, paths);
  problems.push(...found.problems);
  return found.files.filter((file) => take(file, readDraft(file), desks, problems));
}

/** Takes one draft from standard input, under a name. */
export async function takeStdin(
  name: string,
  io: Io,
  desks: Desks,
  problems: string[],
): Promise<readonly DraftFile[]> {
  const file = { path: name.split(sep).join('/'), location: resolve(io.cwd, name) };
  const taken = take(file, decodeDraft(name, await io.readStdin()), desks, problems);
  return taken ? [file] : [];
}

/** Whether the file could be read and lies on a desk now. */
function take({ location }: DraftFile, read: ReadResult, desks: Desks, problems: string[]): boolean {
  if ('problem' in read) {
    problems.push(read.problem);
    return false;
  }
  const team = desks.teamOf(location);
  team.desk.set(toDeskPath(team, location), read.text);
  return true;
}
