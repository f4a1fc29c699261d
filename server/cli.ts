/** Entry point of the command line: joins `run` to the process. */
import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { run } from './cli/run';
import { createDesk, dayOf } from './desk';

for (const output of [stdout, stderr]) {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const io = {
  cwd: cwd(),
  env,
  stdout,
  stderr,
  today: () => dayOf(new Date()),
  readStdin: () => buffer(stdin),
};

run(argv.slice(2), io, createDesk).then(
  // Not `process.exit`, which would cut off what is still on its way into a pipe.
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(
      `poise: This is a fault of Poise itself; please report it.\n${String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = 2;
  },
);
