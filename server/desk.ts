/** The one facade that hosts use: files go in, findings come out. Knows neither LSP nor file systems. */
import { adjustableFamilies, adjustableRules } from './adjustable';
import {
  checkInSteps,
  checkLetter,
  findingOfFault,
  openLetter,
  type Preferences,
  type Team,
} from './check-draft';
import { namesOf } from './checks/customer-names';
import type { EarlierStage, Letter } from './checks/letter';
import { phrasePattern } from './checks/phrase-pattern';
import type { Draft, FrontMatter } from './draft/draft';
import { findFrontMatter, readFrontMatter } from './draft/front-matter';
import { parseDraft } from './draft/parse-draft';
import { once } from './draft/remember';
import { isStage } from './draft/stage';
import { dayOf } from './facts/calendar';
import type { Commitment } from './facts/commitment';
import { readCommitments, readInSteps } from './facts/commitments';
import type { Customer } from './facts/customer';
import { createDraftsByCustomer, customerOf } from './facts/drafts-by-customer';
import { compareSaid, type Ledger, readLedger } from './facts/ledger';
import { findNamesake } from './facts/namesakes';
import { noPolicy, policyPath, readPolicy, teamRuleIds } from './facts/policy';
import { readCustomer, slugOf } from './facts/read-customer';
import { createEngine } from './rules/engine';
import { type Finding, withoutRewrites, withRewrites } from './rules/finding';
import { readRuleSettings } from './rules/settings';

export { dayOf, policyPath };

/** What a desk cannot know by itself. */
export interface DeskOptions {
  /** The day, `YYYY-MM-DD`, asked for whenever something may hang on it; without it nothing is overdue. */
  readonly today?: () => string | null;
}

export interface Desk {
  /**
   * Takes in a file's text; a text equal to the last one changes nothing. `poise.yaml` holds for all drafts of the desk,
   * `customers/<slug>.md` for those that name the customer; every other path is a draft.
   */
  set(path: string, text: string): void;
  delete(path: string): void;
  /**
   * Takes in the value of the setting `poise.rules`, from untrusted JSON. It wins over levels in `poise.yaml`.
   * @param options.signals whether the customer's words are read for signals; they are unless it is false
   * @returns one plain sentence for each entry that was not understood; those are ignored.
   */
  configure(settings: unknown, options?: { readonly signals: boolean }): readonly string[];
  /** The text of any file, or null for a path that was never set. */
  text(path: string): string | null;
  /** The customer book, in the order the files came in. */
  customers(): readonly Customer[];
  /** The paths of all drafts to a customer. */
  draftsTo(slug: string): readonly string[];
  /** The parsed draft, or null for a path that was never set or is no draft. */
  draft(path: string): Draft | null;
  /** The draft as a letter, or null for a path that was never set or is no draft. */
  letter(path: string): Letter | null;
  /** Reads for the ledger what came or changed, with a halt behind every paragraph: a host can read thousands of drafts in pauses of its own. */
  readAhead(): Generator<void, void>;
  /** What was promised and given to each customer. @param today `YYYY-MM-DD`, or null: then nothing is overdue */
  ledger(today: string | null): Ledger;
  /** Findings in the order of the text, overlapping ones merged, levels and ignore comments applied. */
  check(path: string): readonly Finding[];
  /**
   * Does what `check` does for a draft that nobody looks at: halts behind every paragraph, and in the end keeps only the findings.
   * @returns null for a path that is no draft, and when what was checked has changed at a halt
   */
  checkAside(path: string): Generator<void, readonly Finding[] | null>;
}

interface File {
  readonly text: string;
  /** All that is read of a draft before somebody asks for more. */
  readonly frontMatter: FrontMatter | null;
  /** Parsed when it is asked for. */
  readonly draft: Draft;
  /** What was parsed last, of this text or the one before: its blocks need not be parsed again. */
  readonly lastParsed: Draft | null;
  /** Lets go of what was parsed; it is parsed again when it is asked for. */
  forgetParsed(): void;
  /** Derived from the draft; null until asked for. */
  commitments: readonly Commitment[] | null;
  /** Derived from the draft and the policy; null until asked for. */
  letter: Letter | null;
  /** Derived from the letter, the preferences and the policy; null until asked for. */
  findings: readonly Finding[] | null;
}

/** A file of the customer book. */
interface CustomerFile {
  readonly text: string;
  readonly customer: Customer;
  /** The faults of the file. */
  readonly findings: readonly Finding[];
}

/** The `poise.yaml` of a desk. */
interface TeamFile extends Team {
  readonly text: string;
  /** The faults of the file. */
  readonly findings: readonly Finding[];
}

const adjustable: readonly string[] = [...Object.keys(adjustableFamilies), ...Object.keys(adjustableRules)];
const knownNames: readonly string[] = [...adjustable, ...teamRuleIds];

export function createDesk({ today = () => null }: DeskOptions = {}): Desk {
  const files = new Map<string, File>();
  const byCustomer = createDraftsByCustomer();
  /** Drafts that came or changed since `readAhead` was through. */
  const unread = new Set<string>();
  const customers = new Map<string, CustomerFile>();
  let preferences: Preferences = { levels: {}, signals: true };
  let team: TeamFile | null = null;
  /** Null until asked for. */
  let knownSlugs: readonly string[] | null = null;
  /** Null until asked for. */
  let knownCustomers: readonly Customer[] | null = null;
  /** The day on which letters were last read. */
  let day: string | null = null;

  function setTeam(next: TeamFile | null): void {
    team = next;
    forgetAll();
  }

  function forgetAll(): void {
    for (const file of files.values()) {
      file.letter = null;
      file.findings = null;
    }
  }

  /** What was fine yesterday may be overdue today. */
  function turnTheDay(): void {
    const now = today();
    if (now !== day) forgetAll();
    day = now;
  }

  function commitmentsOf(path: string, file: File): readonly Commitment[] {
    file.commitments ??= readCommitments(file.draft, path);
    return file.commitments;
  }

  function earlierOf(path: string, draft: File): readonly Commitment[] {
    return byCustomer
      .neighboursOf(path, customerOf(draft))
      .flatMap((other) => {
        const file = files.get(other);
        return file ? commitmentsOf(other, file) : [];
      })
      .sort(compareSaid);
  }

  function openLetterOf(path: string, file: File): Letter {
    file.letter ??= openLetter(path, file.draft, {
      policy: team?.policy ?? noPolicy,
      earlierStage: earlierStageOf(path, file),
      book: bookOf(file),
      slugs: slugs(),
      customers: allCustomers(),
      commitments: commitmentsOf(path, file),
      earlier: earlierOf(path, file),
      today: day,
    });
    return file.letter;
  }

  /** Takes in a customer’s file, or with null that it is gone; the drafts to them are read anew. */
  function setCustomer(path: string, file: CustomerFile | null): void {
    const before = customers.get(path);
    const isNew = (before !== undefined) !== (file !== null);
    if (file) customers.set(path, file);
    else customers.delete(path);
    knownCustomers = null;
    for (const draft of byCustomer.of(slugOf(path) ?? '')) forget(draft);
    forgetWhoNames([before, file]);
    if (!isNew) return;
    knownSlugs = null;
    // To whom a draft goes whose customer is in no file may show now.
    for (const [draft, file] of files) if (wasRead(file) && !bookOf(file)) forget(draft);
  }

  /** That another file of the book is about a customer of the same name. */
  function namesakeOf({ customer, text }: CustomerFile): Finding[] {
    const other = findNamesake(customer, allCustomers());
    const place = customer.frontMatter?.places.name;
    if (!other || !place) return [];
    const message = `“${customer.name}” is the name in ${other.path} too: keep one file, or tell the two apart by their company.`;
    const finding = findingOfFault(
      text,
      { ...place, message },
      {
        rule: 'customer/same-name',
        zone: 'front-matter',
        why: 'What is noted in one of two files is missed by whoever opens the other.',
      },
    );
    const there = other.frontMatter?.places.name ?? { start: 0, end: 0 };
    return [{ ...finding, related: [{ path: other.path, ...there, message: 'The same name stands here.' }] }];
  }

  /** Drafts to other customers in which somebody is named whose file came, changed or went must not name them, or may again. */
  function forgetWhoNames(changed: readonly (CustomerFile | undefined | null)[]): void {
    const names = changed.flatMap((file) => (file ? namesOf(file.customer) : []));
    // A folder that opens has hundreds of customers and no draft that was read.
    let pattern: RegExp | null = null;
    for (const [path, file] of files) {
      if (!wasRead(file)) continue;
      pattern ??= phrasePattern([...new Set(names)]);
      if (file.text.search(pattern) >= 0) forget(path);
    }
  }

  function allCustomers(): readonly Customer[] {
    knownCustomers ??= [...customers.values()].map(({ customer }) => customer);
    return knownCustomers;
  }

  function slugs(): readonly string[] {
    knownSlugs ??= [...customers.values()].map(({ customer }) => customer.slug).sort();
    return knownSlugs;
  }

  function bookOf(draft: File): Customer | null {
    const slug = customerOf(draft);
    return slug === null ? null : (customers.get(`customers/${slug}.md`)?.customer ?? null);
  }

  /** Has a draft read anew when it is asked for next. */
  function forget(path: string): void {
    const file = files.get(path);
    if (!file) return;
    file.letter = null;
    file.findings = null;
  }

  /** What the latest other draft to the same customer names as its stage. */
  function earlierStageOf(path: string, draft: File): EarlierStage | null {
    let latest: (EarlierStage & { readonly date: string }) | null = null;
    for (const other of byCustomer.neighboursOf(path, customerOf(draft))) {
      const { stage, date = '' } = files.get(other)?.frontMatter?.fields ?? {};
      if (isStage(stage) && (!latest || String(date) > latest.date))
        latest = { stage, path: other, date: String(date) };
    }
    return latest && { stage: latest.stage, path: latest.path };
  }

  /** Takes in that a draft changed; those to the same customer are read anew when what they are held against did. */
  function moveDraft(path: string, before: File | null, after: File | null): void {
    const [was, is] = [before?.frontMatter?.fields ?? {}, after?.frontMatter?.fields ?? {}];
    const [from, to] = [before && customerOf(before), after && customerOf(after)];
    const stays = was.customer === is.customer && was.stage === is.stage && was.date === is.date;
    const neighbours = [...new Set([from, to])].flatMap((slug) => byCustomer.neighboursOf(path, slug));
    byCustomer.move(path, from, to);
    // Where nobody looked yet, nothing can be out of date.
    const nothingNew =
      neighbours.length === 0 ||
      (stays &&
        (!before?.commitments || !after || sameCommitments(before.commitments, commitmentsOf(path, after))));
    if (!nothingNew) neighbours.forEach(forget);
  }

  return {
    set(path, text) {
      if (path === policyPath) {
        if (team?.text !== text) setTeam(readTeam(text));
        return;
      }
      if (slugOf(path) !== null) {
        if (customers.get(path)?.text !== text) setCustomer(path, readCustomerFile(path, text));
        return;
      }
      const previous = files.get(path) ?? null;
      if (previous?.text === text) return;
      const file = openFile(text, previous);
      files.set(path, file);
      unread.add(path);
      moveDraft(path, previous, file);
    },
    delete(path) {
      if (path === policyPath) {
        setTeam(null);
        return;
      }
      if (slugOf(path) !== null) {
        setCustomer(path, null);
        return;
      }
      const previous = files.get(path) ?? null;
      files.delete(path);
      moveDraft(path, previous, null);
    },
    configure(value, options = { signals: true }) {
      const own = team?.policy.rules.map((rule) => rule.id) ?? [];
      const read = readRuleSettings(value, new Set([...knownNames, ...own]));
      preferences = { levels: read.settings, signals: options.signals };
      for (const file of files.values()) file.findings = null;
      return read.problems;
    },
    text: (path) =>
      (path === policyPath ? team?.text : (customers.get(path)?.text ?? files.get(path)?.text)) ?? null,
    customers: allCustomers,
    draftsTo: (slug) => byCustomer.of(slug),
    draft: (path) => files.get(path)?.draft ?? null,
    letter(path) {
      turnTheDay();
      const file = files.get(path);
      return file ? openLetterOf(path, file) : null;
    },
    *readAhead() {
      for (const path of unread) {
        const file = files.get(path);
        if (file && !file.commitments && customerOf(file) !== null)
          file.commitments = yield* readInSteps(file.draft, path);
        if (files.get(path) === file) unread.delete(path);
      }
    },
    ledger(today) {
      const commitments = new Map<string, readonly Commitment[]>();
      for (const customer of byCustomer.customers())
        commitments.set(
          customer,
          byCustomer.of(customer).flatMap((path) => {
            const file = files.get(path);
            return file ? commitmentsOf(path, file) : [];
          }),
        );
      return readLedger(commitments, today);
    },
    check(path) {
      if (path === policyPath) return team?.findings ?? [];
      const customer = customers.get(path);
      if (customer) return [...customer.findings, ...namesakeOf(customer)];
      const file = files.get(path);
      if (!file) return [];
      turnTheDay();
      file.findings ??= checkLetter(openLetterOf(path, file), team, preferences);
      return file.findings;
    },
    *checkAside(path) {
      const file = files.get(path);
      if (!file) return null;
      turnTheDay();
      if (file.findings) return file.findings;
      const letter = openLetterOf(path, file);
      const preferred = preferences;
      yield;
      const findings = yield* checkInSteps(letter, team, preferences);
      if (files.get(path) !== file || file.letter !== letter || preferences !== preferred) return null;
      // Whoever asks for their rewrites looks at the draft, and has it read again.
      const again = once(() => checkLetter(openLetterOf(path, file), team, preferences));
      file.findings = findings.map((finding, at) =>
        withRewrites(withoutRewrites(finding), () => again()[at]?.rewrites ?? []),
      );
      file.letter = null;
      file.forgetParsed();
      return file.findings;
    },
  };
}

/** Whether anything is known of a draft that may be out of date when other files change. */
function wasRead({ letter, findings }: File): boolean {
  return letter !== null || findings !== null;
}

/** Whether two readings of a draft commit to the same, at the same places. */
function sameCommitments(before: readonly Commitment[], after: readonly Commitment[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}

/** A folder may hold thousands of drafts, of which a few are looked at: they are parsed one by one when they are. */
function openFile(text: string, previous: File | null): File {
  const frame = findFrontMatter(text);
  // Most keys change the letter below it.
  const known =
    frame && previous?.frontMatter?.end === frame.end && previous.text.startsWith(text.slice(0, frame.end))
      ? previous.frontMatter
      : null;
  const read = frame && !known ? readFrontMatter(text, frame) : null;
  let lastParsed = previous?.lastParsed ?? null;
  let draft: Draft | null = null;
  return {
    text,
    frontMatter: known ?? read?.frontMatter ?? null,
    get draft() {
      draft ??= parseDraft(text, lastParsed ?? undefined, read ?? undefined);
      lastParsed = draft;
      return draft;
    },
    get lastParsed() {
      return lastParsed;
    },
    forgetParsed() {
      draft = null;
      lastParsed = null;
    },
    commitments: null,
    letter: null,
    findings: null,
  };
}

function readTeam(text: string): TeamFile {
  const policy = readPolicy(text, adjustable);
  return {
    text,
    policy,
    engine: createEngine(policy.rules),
    findings: policy.faults.map((fault) =>
      findingOfFault(text, fault, {
        rule: fault.rule,
        zone: 'draft',
        why: 'Everything else in this file counts as it stands.',
      }),
    ),
  };
}

function readCustomerFile(path: string, text: string): CustomerFile {
  const customer = readCustomer(path, text);
  return {
    text,
    customer,
    findings: customer.faults.map((fault) =>
      findingOfFault(text, fault, {
        rule: 'customer/broken',
        zone: 'front-matter',
        why: 'Everything else in this file counts as it stands.',
      }),
    ),
  };
}
