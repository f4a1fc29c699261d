/** Which drafts go to the same customer, so that a change of one finds its neighbours without a walk over all. */
import type { FrontMatter } from '../draft/draft';

export interface DraftsByCustomer {
  /** Takes in that a draft came, changed or went; the customers are slugs, or null for none. */
  move(path: string, before: string | null, after: string | null): void;
  /** The other drafts to a customer. */
  neighboursOf(path: string, slug: string | null): readonly string[];
  /** All drafts to a customer. */
  of(slug: string): readonly string[];
  /** Every customer that a draft named, by slug. */
  customers(): readonly string[];
}

export function createDraftsByCustomer(): DraftsByCustomer {
  const paths = new Map<string, Set<string>>();
  const of = (slug: string): readonly string[] => [...(paths.get(slug) ?? [])];
  return {
    of,
    customers: () => [...paths.keys()],
    move(path, before, after) {
      if (before === after) return;
      if (before !== null) paths.get(before)?.delete(path);
      if (after === null) return;
      const known = paths.get(after) ?? new Set();
      paths.set(after, known.add(path));
    },
    neighboursOf: (path, slug) => (slug === null ? [] : of(slug).filter((other) => other !== path)),
  };
}

/** The customer that a draft names. */
export function customerOf({ frontMatter }: { readonly frontMatter: FrontMatter | null }): string | null {
  const customer = frontMatter?.fields.customer;
  return typeof customer === 'string' ? customer : null;
}
