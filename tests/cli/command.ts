/** Runs the command line over a folder of its own, without a process. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { OpenDesk } from '../../server/cli/desks';
import type { Output } from '../../server/cli/io';
import { run } from '../../server/cli/run';
import { openDeskStub } from './desk-stub';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The machine’s day. */
  readonly today?: string;
  readonly terminal?: Pick<Output, 'isTTY' | 'columns'>;
}

/** @param openDesk the stub, unless a test is about what the real desk does. */
export async function poise(
  argv: readonly string[],
  world: World = {},
  openDesk: OpenDesk = openDeskStub,
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const outputTo = (name: keyof typeof written): Output => ({
    ...world.terminal,
    write: (text) => {
      written[name] += text;
    },
  });
  const io = {
    cwd: world.cwd ?? '/',
    env: world.env ?? {},
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    today: () => world.today ?? '2026-05-02',
    readStdin: async () => Buffer.from(world.stdin ?? ''),
  };
  const code = await run(argv, io, openDesk);
  return { code, ...written };
}

/** A folder with these files, by their paths; gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'poise-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
