/** Starts the contestants' processes and talks to them. */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const contestant = fileURLToPath(new URL('contestant.mjs', import.meta.url));

/**
 * A contestant that is loaded and has checked one reply; `start` is how many milliseconds that took from nothing.
 * Rejects when it cannot be loaded.
 */
export async function openContestant(name) {
  const begin = performance.now();
  const child = fork(contestant, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const closed = once(child, 'exit').then(() => {
    throw new Error(`${name} ended early.`);
  });
  // It ends at the very end, too, and then nobody waits for it.
  closed.catch(() => {});
  const answer = () => Promise.race([once(child, 'message'), closed]).then(([message]) => message);
  await answer();
  return {
    name,
    start: performance.now() - begin,
    ask: (request) => {
      child.send(request);
      return answer();
    },
    close: () => child.kill(),
  };
}

/** Runs Node on `args` to its end, whatever its exit code; its standard output and its milliseconds. */
export async function runNode(args, options = {}) {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  await once(child, 'close');
  return { stdout, milliseconds: performance.now() - begin };
}

/** Checks a folder in a fresh process; the milliseconds of the process, and of the checking within it. */
export async function checkFolderCold(name, folder, most) {
  const { stdout, milliseconds } = await runNode([contestant, name, folder, String(most)]);
  return { milliseconds, checking: JSON.parse(stdout).checking };
}
