/** Brings the settings from the client to the desk of every folder, and says once what was not understood. */
import type { Desk } from '../desk';
import type { ClientAbilities } from './client-abilities';
import type { ClientCalls } from './client-calls';
import { attempt, describeError } from './guard';
import type { Folder, Workspace } from './workspace';

export interface Settings {
  /** Asks the client for every folder's settings, or keeps the defaults of one that cannot be asked. */
  load(client: ClientAbilities): Promise<void>;
  /** Takes in the settings that a client sent which cannot be asked. */
  accept(settings: unknown): void;
  /** Whether the findings of drafts that are not open are wanted in a folder. */
  checksClosedDrafts(folder: Folder): boolean;
  /** Resolves when what was asked for last has arrived, so that no draft is judged by settings that are on their way. */
  settled(): Promise<void>;
}

export function createSettings(calls: ClientCalls, workspace: Workspace): Settings {
  let loading = Promise.resolve();
  let loads = 0;
  /** The problems that were last told; null before the first answer, which is only logged: nothing pops up on start. */
  let told: string | null = null;
  let checkingClosed: ReadonlySet<Folder> = new Set();

  async function ask(): Promise<void> {
    loads += 1;
    const load = loads;
    const folders = workspace.folders();
    try {
      const items = folders.map(({ uri }) => ({
        section: 'poise',
        ...(uri !== null && { scopeUri: uri }),
      }));
      const answers = await calls.readConfiguration(items);
      if (load === loads) apply(folders, (index) => answers[index]);
    } catch (error) {
      calls.log.error(`The settings could not be read; rules keep theirs: ${describeError(error)}`);
    }
  }

  function apply(folders: readonly Folder[], settingsOf: (index: number) => unknown): void {
    const problems = new Set(folders.flatMap(({ desk }, index) => configure(desk, settingsOf(index))));
    checkingClosed = new Set(
      folders.filter((_, index) => memberOf(settingsOf(index), 'checkClosedDrafts') === true),
    );
    const text = [...problems].join('\n');
    if (text !== '' && text !== told) {
      calls.log.warn(text);
      if (told !== null) attempt('Telling about settings', calls.log, () => calls.showWarning(text));
    }
    told = text;
  }

  return {
    load(client) {
      if (client.answersConfiguration) loading = ask();
      return loading;
    },
    accept(settings) {
      apply(workspace.folders(), () => memberOf(settings, 'poise'));
    },
    checksClosedDrafts: (folder) => checkingClosed.has(folder),
    settled: () => loading,
  };
}

/** @param poise what stands under `poise` in the settings */
function configure(desk: Desk, poise: unknown): readonly string[] {
  return desk.configure(memberOf(poise, 'rules'), { signals: memberOf(poise, 'signals') !== false });
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
