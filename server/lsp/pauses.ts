/** Lets work that nobody waits for run in the pauses between messages, so that no key is slower for it. */

/** How long work goes on before waiting messages get their turn, and how long it rests then, in milliseconds. */
const slice = 3;
const rest = 2;
/** Longer than between two keys of a word: who types has the whole machine. In milliseconds. */
const betweenWords = 300;

export interface Pauses {
  /** Says that a message came in. */
  heard(): void;
  /** Resolves at once while a slice lasts; then after a rest, and when no more messages follow those that came in. */
  next(): Promise<void>;
}

/** @param quiet how long no message must have come in before work begins, in milliseconds */
export function createPauses(quiet = betweenWords): Pauses {
  let lastHeard = 0;
  let until = 0;
  return {
    heard() {
      lastHeard = Date.now();
    },
    async next() {
      if (Date.now() < until) return;
      for (let left = rest; left > 0; left = leftOf(lastHeard, quiet)) await wait(left);
      until = Date.now() + slice;
    },
  };
}

/** How long it is still not quiet. A clock that was set back counts as quiet. */
function leftOf(lastHeard: number, quiet: number): number {
  return Math.min(lastHeard + quiet - Date.now(), quiet);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
