/** Signals as quiet hints at the end of the customer's lines: they read, and mark nothing. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { overlaps } from '../draft/span';
import type { Finding } from '../rules/finding';
import { familyOf } from '../rules/rule';
import { signalLabels } from '../signals/labels';
import type { ClientAbilities } from './client-abilities';
import { writeFinding } from './hover';
import { toSpan } from './ranges';
import type { OpenDraft } from './workspace';

/** One hint for each line with signals; two signals of one line share it. */
export function inlayHints(
  draft: OpenDraft,
  { range }: InlayHintParams,
  client: ClientAbilities,
): InlayHint[] {
  const { document } = draft;
  const shown = toSpan(document, range);
  const lines = new Map<number, Finding[]>();
  for (const signal of draft.desk.check(draft.path)) {
    if (signal.zone !== 'customer' || !overlaps(signal, shown)) continue;
    const { line } = document.positionAt(signal.end);
    lines.set(line, [...(lines.get(line) ?? []), signal]);
  }
  return [...lines].map(([line, signals]) => ({
    position: endOfLine(draft, line),
    label: labelOf(signals),
    tooltip: {
      kind: client.markdownHovers ? 'markdown' : 'plaintext',
      value: signals.map((signal) => writeFinding(draft, signal, client)).join('\n\n'),
    },
    paddingLeft: true,
  }));
}

/** What one signal may mean; of several only their names, since an editor cuts long hints off. */
function labelOf(signals: readonly Finding[]): string {
  const labels = signals.map((signal) => signalLabels(familyOf(signal.rule), signal.message));
  const [first] = labels;
  if (first && labels.length === 1) return first.reading;
  return [...new Set(labels.map(({ name }) => name))].join(' · ');
}

function endOfLine({ document }: OpenDraft, line: number): { line: number; character: number } {
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  return { line, character: text.trimEnd().length };
}
