/** Reads the values of options, the same for every command. */
import { Misuse } from './misuse';

/** @throws {Misuse} for a value that is no choice */
export function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new Misuse(`\`${option}\` cannot be "${value}". Choose one of: ${choices.join(', ')}.`);
  }
  return choice;
}

/** @throws {Misuse} for what is no day of the calendar */
export function parseDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // A day that its month does not have is an error in some engines and rolls over in others.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new Misuse(`\`--today\` cannot be "${value}". Write a date of the calendar as 2026-05-02.`);
  }
  return value;
}

/** @throws {Misuse} */
export function rejectEmpty(paths: readonly string[]): void {
  if (paths.includes('')) throw new Misuse('One of the paths is empty. Name a draft or a folder.');
}

/** What Node says of options that it cannot parse, in one sentence. */
export function explainParsing(error: unknown): Misuse {
  const [sentence] = error instanceof Error ? error.message.split(/[.\n]/, 1) : [];
  return new Misuse(`${sentence || 'These options could not be read'}. See \`poise --help\`.`);
}
