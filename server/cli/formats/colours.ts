/** Decides whether an output takes colours. */
import type { Output } from '../io';

/** @see https://no-color.org and https://force-color.org */
export function hasColours(output: Output, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
