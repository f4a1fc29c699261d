/** Gives every draft the desk of its team: the nearest `poise.yaml` from the draft's folder upward decides. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Desk, type DeskOptions, policyPath } from '../desk';
import type { DraftFile } from './find-drafts';
import { readDraft } from './read-draft';

const customersFolder = 'customers';

/** Gives an empty desk. */
export type OpenDesk = (options: DeskOptions) => Desk;

/** A desk and the folder that its paths start from. */
export interface Team {
  readonly desk: Desk;
  /** Absolute. */
  readonly root: string;
  /** What lies on the desk beside drafts: the `poise.yaml`, and the customer book. */
  readonly facts: readonly DraftFile[];
}

export interface Desks {
  /** @param location absolute path of a draft, or of a `poise.yaml`, which has its own folder's desk. */
  teamOf(location: string): Team;
  /** Every desk that was asked for. */
  teams(): readonly Team[];
}

/**
 * @param cwd absolute path of the folder whose desk is for drafts without a `poise.yaml`
 * @param problems takes a plain sentence for each `poise.yaml` that could not be read
 */
export function createDesks(cwd: string, openDesk: () => Desk, problems: string[]): Desks {
  const teams = new Map<string, Team>();
  const roots = new Map<string, string | null>();

  /** The nearest folder with a `poise.yaml`, from this one upward. */
  function rootOf(folder: string): string | null {
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const root = holdsPolicy(folder) ? folder : parent === folder ? null : rootOf(parent);
    roots.set(folder, root);
    return root;
  }

  function open(root: string): Team {
    const desk = openDesk();
    const paths = [...(holdsPolicy(root) ? [policyPath] : []), ...bookIn(root)];
    const facts = paths.flatMap((path) => {
      const location = join(root, path);
      const file = { path: toShown(cwd, location), location };
      const read = readDraft(file);
      if ('problem' in read) problems.push(read.problem);
      else desk.set(path, read.text);
      return 'problem' in read ? [] : [file];
    });
    return { desk, root, facts };
  }

  return {
    teamOf(location) {
      const folder = dirname(location);
      const root = basename(location) === policyPath ? folder : (rootOf(folder) ?? cwd);
      const team = teams.get(root) ?? open(root);
      teams.set(root, team);
      return team;
    },
    teams: () => [...teams.values()],
  };
}

/** The path under which a desk knows a file. */
export function toDeskPath({ root }: Team, location: string): string {
  return toShown(root, location);
}

/** The file that a desk's path stands for. */
export function toLocation({ root }: Team, path: string): string {
  return resolve(root, path);
}

/** A path relative to a folder, with forward slashes. */
export function toShown(folder: string, location: string): string {
  return relative(folder, location).split(sep).join('/');
}

function holdsPolicy(folder: string): boolean {
  try {
    return statSync(join(folder, policyPath), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A folder that may not be looked into is one without a policy.
    return false;
  }
}

/** The files of the customer book beside a `poise.yaml`, as a desk calls them. */
function bookIn(root: string): string[] {
  try {
    return readdirSync(join(root, customersFolder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${customersFolder}/${name}`);
  } catch {
    // Most folders have no customer book.
    return [];
  }
}
