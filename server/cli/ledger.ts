/** `poise ledger`: lists what drafts promise and concede to each customer. */
import { createLineIndex, type LineIndex } from '../draft/lines';
import type { LedgerEntry } from '../facts/ledger';
import { createDesks, type OpenDesk, type Team, toLocation, toShown } from './desks';
import { formatLedger } from './formats/ledger-formats';
import type { Io } from './io';
import type { LedgerOptions } from './ledger-options';
import type { CustomerAccount, LedgerReport, PlacedEntry } from './ledger-report';
import { takeFiles } from './take-files';

/**
 * @param openDesk gives an empty desk
 * @returns the exit code: 0, or 2 when a path could not be read or no draft goes to the customer; the rest is listed all the same
 */
export async function ledger(options: LedgerOptions, io: Io, openDesk: OpenDesk): Promise<number> {
  const problems: string[] = [];
  const today = options.today ?? io.today();
  const desks = createDesks(io.cwd, () => openDesk({ today: () => today }), problems);
  const files = await takeFiles(options.paths, io, desks, problems);
  const shown = new Map(files.map(({ path, location }) => [location, path]));
  const accounts = desks
    .teams()
    .flatMap((team) =>
      describeTeam(team, today, (location) => shown.get(location) ?? toShown(io.cwd, location)),
    )
    .sort((a, b) => (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0));
  const { customer } = options;
  const report: LedgerReport = {
    today,
    customers: customer === null ? accounts : accounts.filter((account) => account.customer === customer),
  };
  if (customer !== null && !desks.teams().some(({ desk }) => desk.draftsTo(customer).length > 0))
    problems.push(explainNobody(customer, accounts));
  if (files.length > 0 || options.format !== 'pretty')
    io.stdout.write(formatLedger(options.format, report, io.stdout, io.env));
  for (const problem of problems) io.stderr.write(`poise: ${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}

function describeTeam(team: Team, today: string, show: (location: string) => string): CustomerAccount[] {
  const indexes = new Map<string, LineIndex>();
  const place = (entry: LedgerEntry): PlacedEntry => {
    const index = indexes.get(entry.path) ?? createLineIndex(team.desk.text(entry.path) ?? '');
    indexes.set(entry.path, index);
    return {
      entry,
      path: show(toLocation(team, entry.path)),
      range: { start: index.positionAt(entry.start), end: index.positionAt(entry.end) },
    };
  };
  return team.desk
    .ledger(today)
    .customers.map(({ customer, entries }) => ({ customer, entries: entries.map(place) }));
}

function explainNobody(customer: string, accounts: readonly CustomerAccount[]): string {
  const known = accounts.slice(0, 5).map((account) => account.customer);
  const way =
    known.length > 0
      ? `Drafts name their customer in customer:, such as ${known.join(', ')}.`
      : 'Drafts name their customer in the front matter: customer: rahman-textiles.';
  return `No draft here goes to "${customer}". ${way}`;
}
