/** Which drafts go to the same customer, so that a change of one finds its neighbours without a walk over all. */
import type { Draft } from '../draft/draft';

export interface DraftsByCustomer {
  /** Takes in that a draft came, changed or (with null) went. */
  move(path: string, before: Draft | null, after: Draft | null): void;
  /** The other drafts to the customer of a draft. */
  neighboursOf(path: string, draft: Draft): readonly string[];
  /** All drafts to a customer. */
  of(slug: string): readonly string[];
  /** Every customer that a draft named, by slug. */
  customers(): readonly string[];
}

export function createDraftsByCustomer(): DraftsByCustomer {
  const paths = new Map<string, Set<string>>();
  return {
    of: (slug) => [...(paths.get(slug) ?? [])],
    customers: () => [...paths.keys()],
    move(path, before, after) {
      const was = before && customerOf(before);
      const is = after && customerOf(after);
      if (was === is) return;
      if (was !== null) paths.get(was)?.delete(path);
      if (is === null) return;
      const known = paths.get(is) ?? new Set();
      paths.set(is, known.add(path));
    },
    neighboursOf(path, draft) {
      const customer = customerOf(draft);
      return customer === null ? [] : [...(paths.get(customer) ?? [])].filter((other) => other !== path);
    },
  };
}

/** The customer that the front matter names. */
export function customerOf({ frontMatter }: Draft): string | null {
  const customer = frontMatter?.fields.customer;
  return typeof customer === 'string' ? customer : null;
}
