/** The customers that the files of a workspace tell of. */
import { isStage, type Stage } from '../../server/draft/stage';

export interface KnownCustomer {
  /** The name of their file in `customers/`, without `.md`. */
  readonly slug: string;
  /** As they are called: “Karim Rahman”; null where only the slug is known. */
  readonly name: string | null;
  readonly company: string | null;
  /** How many drafts name them. */
  readonly drafts: number;
  /** The stage that their latest draft names, else their file; null where neither does. */
  readonly stage: Stage | null;
}

export interface TextFile {
  /** With `/` between segments. */
  readonly path: string;
  readonly text: string;
}

/** All customers, those with drafts first, then by name. Never throws. */
export function readCustomers(files: readonly TextFile[]): KnownCustomer[] {
  const known = new Map<string, { -readonly [K in keyof KnownCustomer]: KnownCustomer[K] }>();
  const customer = (slug: string) => {
    const found = known.get(slug) ?? { slug, name: null, company: null, drafts: 0, stage: null };
    known.set(slug, found);
    return found;
  };
  for (const { path, text } of files) {
    const slug = /(?:^|\/)customers\/([^/]+)\.md$/.exec(path)?.[1];
    if (slug === undefined) continue;
    const { name, company, stage } = readFields(text);
    Object.assign(customer(slug), {
      name: name ?? null,
      company: company ?? null,
      stage: isStage(stage) ? stage : null,
    });
  }
  const drafts = files
    .filter(({ path }) => path.endsWith('.reply.md'))
    .map(({ text }) => readFields(text))
    .toSorted((a, b) => compare(a.date ?? '', b.date ?? ''));
  for (const { customer: slug, stage, to } of drafts) {
    if (slug === undefined) continue;
    const found = customer(slug);
    found.drafts += 1;
    found.name ??= to?.replace(/\s*<[^<>]*>\s*$/, '') || null;
    if (isStage(stage)) found.stage = stage;
  }
  return [...known.values()].sort(
    (a, b) => Number(b.drafts > 0) - Number(a.drafts > 0) || compare(a.slug, b.slug),
  );
}

/** The plain fields of front matter. The server reads all of YAML; to offer a list, one line a field is enough. */
function readFields(text: string): Readonly<Partial<Record<string, string>>> {
  const [, yaml] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const fields: Record<string, string> = Object.create(null);
  for (const line of (yaml ?? '').split(/\r?\n/)) {
    const [, name, written] = /^([\w-]+):[ \t]+(.*)$/.exec(line) ?? [];
    const value = written === undefined ? '' : readScalar(written.trim());
    if (name !== undefined && value !== '') fields[name] = value;
  }
  return fields;
}

function readScalar(written: string): string {
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(written) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  if (single !== undefined) return single.replaceAll("''", "'");
  return written.replace(/(?:^|\s)#.*$/, '').trim();
}

/** The slug for a name that was typed: “Karim Rahman” is `karim-rahman`, 王芳 stays as it is. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
