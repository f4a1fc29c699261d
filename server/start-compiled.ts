/**
 * Runs the bundle beside this one, `cli.main.js` beside `cli.js`, with what V8 compiled of it in earlier runs: compiling is a third of a
 * start. Newer versions of Node do so by themselves (`module.enableCompileCache`), Node 20 does not. What was compiled lies beside the
 * bundle, so that it goes when the bundle goes, and whoever could spoil it could as well spoil the bundle.
 */
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What V8 compiled of a bundle, and in how many runs. */
interface Compiled {
  readonly code: Buffer;
  readonly runs: number;
}

const bundle = __filename.replace(/\.js$/, '.main.js');
const kept = `${bundle}.cache`;
/** V8 compiles a function when it is first called, and one run does not call them all: `--version` calls next to none. */
const enoughRuns = 3;
/** In milliseconds; a server has checked its first draft by then. */
const warm = 3000;
/** In bytes: two numbers behind the code, which tell of what bundle it was compiled, and a third, in how many runs. */
const stampLength = 24;

/** How V8 runs the program: set by the build, which says why. */
declare const V8_FLAGS: readonly string[];

// Before the bundle is compiled: V8 rejects what was compiled under other flags.
for (const flag of V8_FLAGS) setFlagsFromString(flag);

const main = { exports: {} };
compile().runInThisContext()(main.exports, createRequire(bundle), main, bundle, dirname(bundle));

/** The bundle as the function that Node would make of it. What was read for it is let go of when this returns. */
function compile(): Script {
  const { size, mtimeMs } = statSync(bundle);
  const which = bytesOf(size, mtimeMs);
  const compiled = readCompiled(which);
  const script = new Script(
    // The bundle is ASCII (see `esbuild.mjs`); read as such it takes half the memory.
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'latin1')}\n})`,
    { filename: bundle, ...(compiled && { cachedData: compiled.code }) },
  );
  // Code of another version of V8 is rejected.
  const runs = script.cachedDataRejected === false ? (compiled?.runs ?? 0) : 0;
  if (runs < enoughRuns) keepWhenWarm(script, bytesOf(size, mtimeMs, runs + 1));
  return script;
}

function bytesOf(...numbers: readonly number[]): Buffer {
  return Buffer.from(Float64Array.from(numbers).buffer);
}

/** What earlier runs compiled of this very bundle. @param which tells it from another */
function readCompiled(which: Buffer): Compiled | null {
  try {
    const file = readFileSync(kept);
    const stamp = file.subarray(-stampLength);
    if (!stamp.subarray(0, which.length).equals(which)) return null;
    return { code: file.subarray(0, -stampLength), runs: stamp.readDoubleLE(which.length) };
  } catch {
    // The first run, or a file that was cut short.
    return null;
  }
}

function keepWhenWarm(script: Script, stamp: Buffer): void {
  const keep = (): void => {
    clearTimeout(timer);
    process.off('exit', keep);
    writeCompiled(script, stamp);
  };
  const timer = setTimeout(keep, warm).unref();
  process.on('exit', keep);
}

/** Writes it whole or not at all; another process may do the same at this moment. */
function writeCompiled(script: Script, stamp: Buffer): void {
  const written = `${kept}.${process.pid}`;
  try {
    const file = openSync(written, 'wx');
    try {
      writeFileSync(file, Buffer.concat([script.createCachedData(), stamp]));
      // V8 does not notice code that lost its middle when the power went off.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(written, kept);
  } catch {
    // A folder that cannot be written to, a full disk: the next start takes as long as this one.
    rmSync(written, { force: true });
  }
}
