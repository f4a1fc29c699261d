/** Keeps a menu short: rewrites that make the same sentence are one, and nobody reads a fifth. */
import type { Finding } from '../finding';
import { rewritten } from './together';

const most = 4;

/** The finding with its first rewrites that differ. @param source of the sentence. @param start of the sentence in the text of the edits. */
export function withDistinctRewrites(finding: Finding, source: string, start: number): Finding {
  const made = finding.rewrites.map(({ edits }) => rewritten(edits, source, start));
  const rewrites = finding.rewrites.filter((_, at) => made.indexOf(made[at] ?? '') === at).slice(0, most);
  return { ...finding, rewrites };
}
