/** Runs VS Code's own server, with its Node extension host, for as long as a test or a person needs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { obtainServer } from './obtain';

/** A running server: where it answers, and how to end it. */
export interface HostServer {
  origin: string;
  stop(): Promise<void>;
}

const startDeadline = 60_000;

/**
 * Starts the server on a free port.
 * @param dataFolder where VS Code keeps its state; a fresh folder gives a fresh VS Code.
 * @param extraArgs further command line arguments of the server.
 */
export async function startServer(
  dataFolder: string,
  extraArgs: readonly string[] = [],
): Promise<HostServer> {
  const { node, main } = await obtainServer();
  const args = [
    main,
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    `--server-data-dir=${dataFolder}`,
    `--extensions-dir=${join(dataFolder, 'extensions')}`,
    '--disable-telemetry',
    '--disable-workspace-trust',
    ...extraArgs,
  ];
  // A group of its own lets one signal reach the extension hosts and language servers that it starts.
  const child = spawn(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const endWithUs = (): void => killGroup(child, 'SIGKILL');
  process.once('exit', endWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', endWithUs);
    await stopChild(child);
  };
  try {
    const port = await readPort(child);
    return { origin: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readPort(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    const deadline = setTimeout(
      () => fail(new Error(`VS Code did not start in time:\n${output}`)),
      startDeadline,
    );
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /Web UI available at \S+:(\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(deadline);
      // Keep reading, or a full pipe would stop the server; but keep nothing.
      child.stdout?.off('data', read).resume();
      child.stderr?.off('data', read).resume();
      found(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(deadline);
      fail(new Error(`VS Code ended with ${code} before it was up:\n${output}`));
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((done) => child.once('exit', done));
    killGroup(child, 'SIGTERM');
    const impatient = setTimeout(() => killGroup(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(impatient);
  }
  // The server is gone; whatever it left behind in its group goes too.
  killGroup(child, 'SIGKILL');
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}
