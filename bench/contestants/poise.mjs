/** Poise's desk as hosts use it, bundled like the extension. `run.mjs` makes the bundle. */
import { setFlagsFromString } from 'node:v8';
import desks from '../out/desk.cjs';

// As the programs run (`quick` in `esbuild.mjs`).
setFlagsFromString('--no-regexp-tier-up');

const desk = desks.createDesk();
const path = 'bench.reply.md';

/** A whole check: the desk forgets the draft first, so that nothing of the last one is reused. */
export function check(text) {
  desk.delete(path);
  return recheck(text);
}

/** A check after an edit: the desk still knows the draft as it was. Rewrites are made when they are asked for, so they are. */
export function recheck(text) {
  desk.set(path, text);
  return desk.check(path).map((finding) => finding.rewrites);
}
