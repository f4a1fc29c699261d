/** Wraps every request once, so that no handler can hang the server, take it down or answer a question nobody asks any more. */
import { type CancellationToken, ResponseError } from 'vscode-jsonrpc';
import type { LSPErrorCodes } from 'vscode-languageserver';
import type { Log } from './client-calls';

const requestCancelled: typeof LSPErrorCodes.RequestCancelled = -32800;

/**
 * Lets waiting messages (newer edits, cancellations) through, then answers.
 * A handler that throws is logged under `name` and answered by `fallback`; a cancelled request gets the protocol's error for that.
 */
export async function guard<T>(
  name: string,
  fallback: T,
  log: Log,
  token: CancellationToken,
  handle: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  await soon();
  if (token.isCancellationRequested) return cancelled();
  try {
    const answer = await handle();
    return token.isCancellationRequested ? cancelled() : answer;
  } catch (error) {
    log.error(`${name} failed: ${describeError(error)}`);
    return fallback;
  }
}

/** Does what nobody waits for; a failure is logged under `name` and goes no further. */
export function attempt(name: string, log: Log, act: () => unknown): void {
  // In an async function, so that a throw and a rejection end up in one place.
  (async () => act())().catch((error: unknown) => log.error(`${name} failed: ${describeError(error)}`));
}

/** An error as a log line: its stack where it has one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(requestCancelled, 'The request was cancelled.');
}

/** Resolves after the messages that have already arrived; browsers have no `setImmediate`. */
export function soon(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
