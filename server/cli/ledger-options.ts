/** Reads the arguments of `poise ledger`. */
import { parseArgs } from 'node:util';
import { type LedgerFormat, ledgerFormats } from './formats/ledger-formats';
import { Misuse } from './misuse';
import { choose, explainParsing, parseDate, rejectEmpty } from './option-values';

export interface LedgerOptions {
  /** Files and folders as the person wrote them; never empty. */
  readonly paths: readonly string[];
  readonly format: LedgerFormat;
  /** The slug of the only customer wanted, or null for all. */
  readonly customer: string | null;
  /** `YYYY-MM-DD`, or null for the day of the machine's clock. */
  readonly today: string | null;
}

/** @throws {Misuse} for anything that cannot be understood. */
export function parseLedgerOptions(args: readonly string[]): LedgerOptions {
  const { values, positionals } = parse(args);
  rejectEmpty(positionals);
  if (values.customer === '')
    throw new Misuse('`--customer` is empty. Name a customer as drafts do: `--customer rahman-textiles`.');
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: choose('--format', values.format ?? 'pretty', ledgerFormats),
    customer: values.customer ?? null,
    today: values.today === undefined ? null : parseDate(values.today),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, customer: { type: 'string' }, today: { type: 'string' } },
    });
  } catch (error) {
    throw explainParsing(error);
  }
}
