/** A test runner small enough for both extension hosts: Node and the web worker. */

interface Test {
  name: string;
  body(): Promise<void>;
}

const tests: Test[] = [];
const testDeadline = 60_000;

/** Registers a test; tests run one after another in the order of their registration. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs every registered test and reports it in one line each; rejects when one of them failed. */
export async function runRegisteredTests(): Promise<void> {
  const count = tests.length;
  let failed = 0;
  for (const { name, body } of tests) {
    const started = Date.now();
    try {
      await withDeadline(body());
      report(`✓ ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed++;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      report(`✗ ${name}`);
      for (const line of reason.split('\n')) report(`    ${line}`);
    }
  }
  report(`${count - failed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} of ${count} tests failed.`);
}

/**
 * Asks again and again until there is an answer other than `undefined`, at most ten seconds long.
 * @param explain says in the failure what was there instead.
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | PromiseLike<T | undefined>,
  explain: () => string = () => 'it never was',
): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}; ${explain()}.`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** The prefix tells the host's window, which logs much of its own, what to print. */
function report(line: string): void {
  console.log(`[test] ${line}`);
}

async function withDeadline(work: Promise<void>): Promise<void> {
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    overdue = setTimeout(() => fail(new Error('The test did not end in time.')), testDeadline);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(overdue);
  }
}
