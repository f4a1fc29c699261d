/** Work that halts on its way, for a host that has something else to do. */

/** Does all of it at once. */
export function finish<Result>(steps: Iterator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
