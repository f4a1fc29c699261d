/** Reads the arguments of `poise check`. */
import { parseArgs } from 'node:util';
import { type Severity, severities } from '../rules/finding';
import { type Format, formats } from './formats/formats';
import { Misuse } from './misuse';
import { choose, explainParsing, parseDate, rejectEmpty } from './option-values';

export interface CheckOptions {
  /** Files and folders as the person wrote them; never empty unless `stdin` is set. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly stdin: boolean;
  /** What to call the draft that comes through standard input. */
  readonly stdinFilename: string;
  /** The mildest severity that fails the run. */
  readonly severity: Severity;
  /** `YYYY-MM-DD`, or null for the day of the machine's clock. */
  readonly today: string | null;
}

/** @throws {Misuse} for anything that cannot be understood. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const stdin = values.stdin ?? false;
  if (stdin && positionals.length > 0) {
    throw new Misuse(
      '`--stdin` reads one draft from standard input. Leave the paths out, or leave `--stdin` out.',
    );
  }
  if (!stdin && values['stdin-filename'] !== undefined) {
    throw new Misuse('`--stdin-filename` names the draft that `--stdin` reads. Add `--stdin` as well.');
  }
  rejectEmpty(positionals);
  return {
    paths: positionals.length > 0 || stdin ? positionals : ['.'],
    format: choose('--format', values.format ?? 'pretty', formats),
    stdin,
    stdinFilename: values['stdin-filename'] || 'stdin.reply.md',
    severity: choose('--severity', values.severity ?? 'warning', severities),
    today: values.today === undefined ? null : parseDate(values.today),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        stdin: { type: 'boolean' },
        'stdin-filename': { type: 'string' },
        severity: { type: 'string' },
        today: { type: 'string' },
      },
    });
  } catch (error) {
    throw explainParsing(error);
  }
}
