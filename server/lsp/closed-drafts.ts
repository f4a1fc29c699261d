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

/** A round over all drafts that takes longer says so. In milliseconds. */
const patience = 1000;

/** Work from the first change to the last draft, in as many rounds as there are changes meanwhile. */
interface Run {
  readonly progress: Progress;
  /** When the round began. */
  since: number;
  /** What it has come to. */
  readonly seen: Set<string>;
  cancelled: boolean;
}

export function createClosedDrafts(parts: ClosedDraftsParts): ClosedDrafts {
  const { calls, workspace, settings, pauses, client, showsItself } = parts;
  const shown = new Map<string, Shown>();
  /** The texts of drafts that were left out when the work was cancelled. */
  const leftOut = new Map<string, string | null>();
  let running: Run | null = null;
  /** Whether something changed that the round which goes on may have passed. */
  let changed = false;

  async function work(run: Run): Promise<void> {
    try {
      while (changed) {
        changed = false;
        await settings.settled();
        for (const uri of shown.keys()) {
          if (!find(uri)) clear(uri);
          await pauses.next();
        }
        if (workspace.folders().some(settings.checksClosedDrafts)) await lookThrough(run);
        else leftOut.clear();
      }
    } finally {
      run.progress.end();
      running = null;
    }
  }

  /** A draft whose findings are to show here. */
  function find(uri: string): Place | null {
    const place = workspace.draftOnDisk(uri);
    return place && settings.checksClosedDrafts(place.folder) && !showsItself(uri) ? place : null;
  }

  /** Ends early when something changes; what was found until then the desk remembers. */
  async function lookThrough(run: Run): Promise<void> {
    await pauses.next();
    run.since = Date.now();
    // A draft is held against all others to its customer: read one by one, they are there when it comes to that.
    for (const { desk } of workspace.folders().filter(settings.checksClosedDrafts))
      for (const _ of desk.readAhead()) {
        tell(run, 'reading');
        await pauses.next();
        if (changed) return;
        if (run.cancelled) break;
      }
    const uris: string[] = [];
    for (const uri of workspace.filesOnDisk()) {
      if (find(uri)) uris.push(uri);
      await pauses.next();
      if (changed) return;
    }
    for (const [index, uri] of uris.entries()) {
      await pauses.next();
      if (changed) return;
      const place = find(uri);
      if (!place) continue;
      const text = place.folder.desk.text(place.path);
      if (leftOut.get(uri) === text) continue;
      const findings = await check(place, run, `${index + 1} of ${uris.length}`);
      if (changed) return;
      // Meanwhile an editor may have asked for it.
      if (findings && find(uri)) show(uri, place, findings);
      if (findings) run.seen.add(uri);
      else if (run.cancelled && !run.seen.has(uri)) leaveOut(uri, text);
    }
  }

  /** @returns null when it came to nothing, because something changed or the work was cancelled */
  async function check(
    { folder, path }: Place,
    run: Run,
    progress: string,
  ): Promise<readonly Finding[] | null> {
    const steps = folder.desk.checkAside(path);
    while (!run.cancelled) {
      const step = steps.next();
      if (step.done) return step.value;
      tell(run, progress);
      await pauses.next();
      if (changed) return null;
    }
    return null;
  }

  function tell(run: Run, message: string): void {
    if (Date.now() >= run.since + patience) run.progress.tell(message);
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
      const run = {
        progress: startProgress(calls, 'Poise checks drafts', client()),
        since: Date.now(),
        seen: new Set<string>(),
        cancelled: false,
      };
      running = run;
      attempt('Checking drafts that are not open', calls.log, () => work(run));
    },
    clear,
    cancel(token) {
      if (running?.progress.token === token) running.cancelled = true;
    },
  };
}
