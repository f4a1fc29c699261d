/** The command line from its arguments to its exit code. */
import { version } from '../../package.json';
import { check } from './check';
import type { OpenDesk } from './desks';
import type { Io } from './io';
import { ledger } from './ledger';
import { parseLedgerOptions } from './ledger-options';
import { Misuse } from './misuse';
import { parseCheckOptions } from './options';

const help = `Poise ${version} finds risky phrasing in replies to customers, and says what to write instead.

  poise check [PATH...]            check drafts; a folder is searched for *.reply.md (default: this folder)

    --format pretty|json|sarif|github   how to print what was found (default: pretty)
    --severity error|warning|info|hint  the mildest finding that fails the run (default: warning)
    --stdin                             check one draft from standard input
    --stdin-filename NAME               what to call that draft
    --today YYYY-MM-DD                  the day to reckon from (default: today)

  poise ledger [PATH...]           list what drafts promise and concede to each customer (default: this folder)

    --format pretty|json|ics            how to print it; ics is a calendar of what is due (default: pretty)
    --customer SLUG                     only this customer, as drafts name it in customer:
    --today YYYY-MM-DD                  the day to reckon from (default: today)

  The nearest poise.yaml above a draft holds for it: levels of rules, and phrases and rules of your own.

  poise --help, poise --version

Exit code: 0 when nothing failed the run, 1 when something did, 2 when something could not be read or understood.
A ledger fails no run: what is overdue in it is told by poise check.
`;

/**
 * @param argv the arguments after the program's name
 * @param openDesk gives an empty desk; called only when there is something to check
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io, openDesk: OpenDesk): Promise<number> {
  const [command, ...args] = argv;
  // What stands after `--` is a path, even one that is called `--help`.
  const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (flags.includes('--help') || flags.includes('-h')) return print(io, help);
  if (command === '--version' || command === '-v') return print(io, `${version}\n`);
  try {
    if (command === 'check') return await check(parseCheckOptions(args), io, openDesk);
    if (command === 'ledger') return await ledger(parseLedgerOptions(args), io, openDesk);
    throw new Misuse(explainCommand(command));
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    io.stderr.write(`poise: ${error.message}\n`);
    return 2;
  }
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}

function explainCommand(command: string | undefined): string {
  if (command === undefined)
    return 'Say what to do: `poise check` checks the drafts in this folder. See `poise --help`.';
  if (command.startsWith('-'))
    return `The command comes before its options: \`poise check ${command}\`. See \`poise --help\`.`;
  return `There is no command "${command}". To check a draft, write \`poise check ${command}\`. See \`poise --help\`.`;
}
