/** The one facade that hosts use: files go in, findings come out. Knows neither LSP nor file systems. */
import type { Draft } from './draft/draft';
import type { Finding, Severity } from './rules/finding';

/** What a person set: a rule id or a family to a severity or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface Desk {
  /** Takes in a file's text; a text equal to the last one changes nothing. */
  set(path: string, text: string): void;
  delete(path: string): void;
  /**
   * Takes in `poise.rules` of the folder that holds `path`'s files, from untrusted JSON.
   * @returns one plain sentence for each entry that was not understood; those are ignored.
   */
  configure(settings: unknown): string[];
  /** The parsed draft, or null for a path that was never set. */
  draft(path: string): Draft | null;
  /** Findings in the order of the text, overlapping ones merged, settings and ignore comments applied. */
  check(path: string): readonly Finding[];
}

export declare function createDesk(): Desk;
