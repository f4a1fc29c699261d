/** Sends diagnostics to a client that cannot pull them. */
import type { ClientCalls } from './client-calls';
import type { DiagnosticReports } from './diagnostics';
import { attempt, soon } from './guard';
import type { Settings } from './settings';
import type { Workspace } from './workspace';

export interface Pusher {
  /** Checks the draft soon; edits that arrive together are checked once, and unchanged diagnostics are not sent again. */
  push(uri: string): void;
  /** Takes the diagnostics of a closed draft away. */
  clear(uri: string): void;
}

export function createPusher(
  calls: ClientCalls,
  workspace: Workspace,
  settings: Settings,
  reports: DiagnosticReports,
): Pusher {
  const waiting = new Set<string>();
  const sent = new Map<string, string>();

  async function check(uri: string): Promise<void> {
    await soon();
    await settings.settled();
    waiting.delete(uri);
    const draft = workspace.get(uri);
    if (!draft) return;
    const report = reports.report(draft, sent.get(uri));
    if (report.kind !== 'full') return;
    if (report.resultId !== undefined) sent.set(uri, report.resultId);
    await calls.publishDiagnostics({ uri, version: draft.document.version, diagnostics: report.items });
  }

  return {
    push(uri) {
      if (waiting.has(uri)) return;
      waiting.add(uri);
      attempt('Diagnostics', calls.log, () => check(uri));
    },
    clear(uri) {
      sent.delete(uri);
      attempt('Diagnostics', calls.log, () => calls.publishDiagnostics({ uri, diagnostics: [] }));
    },
  };
}
