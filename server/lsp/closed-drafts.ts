/** Shows the findings of drafts that are not open, in the folders that want it: checked in the background, a paragraph at a time. */
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../rules/finding';
import type { ClientAbilities } from './client-abilities';
import type { ClientCalls } from './client-calls';
import { sameDiagnostics, toDiagnostics } from './diagnostics';
import { attempt } from './guard';
import type { Pauses } from './pauses';
import { type Progress, startProgress } from './progress';
import type { Settings } from './settings';
import type { Place, Workspace } from './workspace';

export interface ClosedDrafts {
  /** Looks, as soon as there is time, for drafts that came, changed or went, or whose customer or policy did. */
  refresh(): void;
  /** Takes the findings of a draft away, which from now on shows its own. */
  clear(uri: string): void;
  /** Leaves undone what is told as progress under this token, until a draft changes or the setting is turned on anew. */
  cancel(token: string | number): void;
}

export interface ClosedDraftsParts {
  readonly calls: ClientCalls;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly pauses: Pauses;
  readonly client: () => ClientAbilities;
  /** Whether an open draft shows its findings by itself. */
  readonly showsItself: (uri: string) => boolean;
}

/** What a draft shows, and what it was made from: the desk gives the same findings as long as nothing changed. */
interface Shown {
  readonly findings: readonly Finding[];
  readonly items: readonly Diagnostic[];
}

export function createClosedDrafts(parts: ClosedDraftsParts): ClosedDrafts {
  const { calls, workspace, settings, pauses, client, showsItself } = parts;
  const shown = new Map<string, Shown>();
  /** The texts of drafts that were left out when the work was cancelled. */
  const leftOut = new Map<string, string | null>();
  let running: Progress | null = null;
  let cancelled = false;
  /** Whether something changed that the round which goes on may have passed. */
  let changed = false;

  async function run(progress: Progress): Promise<void> {
    try {
      while (changed) {
        changed = false;
        await settings.settled();
        for (const uri of shown.keys()) if (!find(uri)) clear(uri);
        if (workspace.folders().some(settings.checksClosedDrafts)) await lookThrough(progress);
        else leftOut.clear();
      }
    } finally {
      progress.end();
      running = null;
      cancelled = false;
    }
  }

  /** A draft whose findings are to show here. */
  function find(uri: string): Place | null {
    const place = workspace.draftOnDisk(uri);
    return place && settings.checksClosedDrafts(place.folder) && !showsItself(uri) ? place : null;
  }

  /** Ends early when something changes; what was found until then the desk remembers. */
  async function lookThrough(progress: Progress): Promise<void> {
    await pauses.next();
    // A draft is held against all others to its customer: read one by one, they are there when it comes to that.
    for (const { desk } of workspace.folders().filter(settings.checksClosedDrafts))
      for (const _ of desk.readAhead()) {
        progress.tell('reading');
        await pauses.next();
        if (changed) return;
        if (cancelled) break;
      }
    const uris = [...workspace.filesOnDisk()].filter(find);
    for (const [index, uri] of uris.entries()) {
      const place = find(uri);
      if (!place) continue;
      const text = place.folder.desk.text(place.path);
      if (cancelled) leaveOut(uri, text);
      if (leftOut.get(uri) === text) continue;
      const findings = await check(place, () => progress.tell(`${index + 1} of ${uris.length}`));
      if (changed) return;
      if (findings) show(uri, place, findings);
    }
  }

  /** @returns null when it came to nothing, because something changed or the work was cancelled */
  async function check(
    { folder, path }: Place,
    tellProgress: () => void,
  ): Promise<readonly Finding[] | null> {
    const steps = folder.desk.checkAside(path);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      tellProgress();
      await pauses.next();
      if (changed || cancelled) return null;
    }
  }

  function show(uri: string, { folder, path }: Place, findings: readonly Finding[]): void {
    const before = shown.get(uri);
    if (before?.findings === findings) return;
    const document = TextDocument.create(uri, 'reply', 0, folder.desk.text(path) ?? '');
    const items = toDiagnostics({ document, folder, path, desk: folder.desk }, findings, client());
    shown.set(uri, { findings, items });
    if (!sameDiagnostics(before?.items ?? [], items)) publish(uri, items);
  }

  function leaveOut(uri: string, text: string | null): void {
    leftOut.set(uri, text);
    clear(uri);
  }

  function clear(uri: string): void {
    const before = shown.get(uri);
    shown.delete(uri);
    if (before && before.items.length > 0) publish(uri, []);
  }

  function publish(uri: string, items: readonly Diagnostic[]): void {
    attempt('Diagnostics', calls.log, () => calls.publishDiagnostics({ uri, diagnostics: [...items] }));
  }

  return {
    refresh() {
      changed = true;
      if (running) return;
      const progress = startProgress(calls, 'Poise checks drafts', client());
      running = progress;
      attempt('Checking drafts that are not open', calls.log, () => run(progress));
    },
    clear,
    cancel(token) {
      if (running?.token === token) cancelled = true;
    },
  };
}
