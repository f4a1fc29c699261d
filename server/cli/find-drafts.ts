/** Turns the paths that a person named into the drafts to check. */
import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { explainFailure } from './failure';

export interface FoundDrafts {
  /** Each file once, by how it is shown; in the order named, and within a folder by name. */
  readonly files: readonly DraftFile[];
  /** Plain sentences about paths that gave nothing. */
  readonly problems: readonly string[];
}

export interface DraftFile {
  /** Relative to the working folder, or absolute where the person named it so; forward slashes. */
  readonly path: string;
  /** Absolute, as the file system takes it. */
  readonly location: string;
}

/**
 * A file is taken whatever its name; a folder is searched for `*.reply.md` as git would see it.
 * @param cwd absolute path that relative paths start from
 */
export async function findDrafts(cwd: string, paths: readonly string[]): Promise<FoundDrafts> {
  const files = new Map<string, DraftFile>();
  const problems: string[] = [];
  for (const path of paths) {
    const location = resolve(cwd, path);
    try {
      const found = statSync(location).isDirectory() ? await searchFolder(location) : [location];
      if (found.length === 0) {
        problems.push(
          `"${path}" holds no drafts: Poise looks for files named *.reply.md that git does not ignore. To check another file, name it.`,
        );
      }
      for (const file of found) files.set(file, { path: show(cwd, path, file), location: file });
    } catch (error) {
      problems.push(explainFailure(path, error));
    }
  }
  return { files: [...files.values()], problems };
}

async function searchFolder(folder: string): Promise<string[]> {
  // Loaded on demand: it takes longer to load than a draft takes to check.
  const { globby } = await import('globby');
  const found = await globby('**/*.reply.md', {
    cwd: folder,
    gitignore: true,
    ignore: ['**/node_modules/**'],
    // A link back to a parent folder would be followed without end.
    followSymbolicLinks: false,
  });
  return found.sort().map((file) => join(folder, file));
}

/** How `location` is shown when it was found under the path `named`. */
function show(cwd: string, named: string, location: string): string {
  return (isAbsolute(named) ? location : relative(cwd, location)).split(sep).join('/');
}
