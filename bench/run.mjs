/**
 * `npm run bench`: Poise against its peers, on the same texts and in the same run. See README.md.
 *   --quick   fewer rounds, and no packaging
 *   --json    the raw results instead of tables
 *   --only    a comma-separated list of contestants
 */
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { compileRules } from '../scripts/compile-rules.mjs';
import { measureServerStart, measureTyping } from './language-server.mjs';
import { measurePackage } from './package-size.mjs';
import { checkFolderCold, openContestant, runNode } from './processes.mjs';
import { median } from './statistics.mjs';
import { formatResults, judge } from './table.mjs';
import { writeReply, writeThread } from './texts.mjs';
import { measureWorkspace } from './workspace.mjs';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, only: { type: 'string' } },
});

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const commandLine = join(root, 'dist', 'cli.js');
const server = join(root, 'dist', 'server', 'node.js');

const contestants = options.only?.split(',') ?? [
  'poise',
  'remark',
  'write-good',
  'alex',
  'retext',
  'textlint',
  'harper',
];
const measuresPoise = contestants.includes('poise');
const replies = 1000;
/** What is too slow to check all replies in a run: they check a part, and their time is scaled up. */
const slow = { names: ['alex', 'retext', 'textlint', 'harper'], replies: options.quick ? 40 : 60 };
const rounds = options.quick
  ? { reply: 3, thread: 2, folder: 1, firstStart: 3, start: 5, keys: 60 }
  : { reply: 8, thread: 5, folder: 3, firstStart: 5, start: 12, keys: 150 };
const repliesARound = 20;

/** No two measurements see the same text, so that no cache can shine. */
let seed = 1;
const takeSeeds = (count) => Array.from({ length: count }, () => seed++);

const results = {
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.versions.node },
  contestants,
  reply: {},
  thread: {},
  edits: undefined,
  folder: {},
  start: {},
  memory: {},
  typing: {},
  workspace: undefined,
  sizes: {},
};

await prepare();
await measureLibraries();
await measureFolder();
await measureStart();
if (measuresPoise) {
  await measureTypingInDrafts();
  await measureFolderOfATeam();
  await measureSizes();
}
results.goals = judge(results);
console.log(options.json ? JSON.stringify(results, null, 2) : formatResults(results));

async function prepare() {
  if (!existsSync(join(here, 'node_modules'))) {
    say('installing the peers into bench/node_modules, once');
    execSync('npm ci --ignore-scripts', { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!measuresPoise) return;
  await build({
    absWorkingDir: root,
    entryPoints: ['server/desk.ts'],
    outfile: join(here, 'out', 'desk.cjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    // As it is shipped: its phrases are compiled.
    plugins: [compileRules],
    logLevel: 'error',
  });
}

async function measureLibraries() {
  const open = [];
  for (const name of [...contestants]) {
    say(`starting ${name}`);
    try {
      open.push(await openContestant(name));
    } catch (error) {
      say(`${name} takes no part: ${error.message}`);
      contestants.splice(contestants.indexOf(name), 1);
    }
  }
  for (const { name, start } of open) {
    results.start[name] = start;
    results.reply[name] = [];
    results.thread[name] = [];
  }
  say('300-word replies');
  // The first round warms up. Contestants take turns, so that a busy moment of the machine meets all of them.
  for (let round = 0; round <= rounds.reply; round++) {
    for (const contestant of open) {
      const times = await contestant.ask({ task: 'reply', seeds: takeSeeds(repliesARound) });
      if (round > 0) results.reply[contestant.name].push(...times);
    }
  }
  for (const { name, ask } of open) results.memory[name] = { reply: await ask({ task: 'memory' }) };
  for (let round = 0; round < rounds.thread; round++) {
    for (const { name, ask } of open) {
      // The slow ones need no second digit.
      if (round > 0 && slow.names.includes(name)) continue;
      say(`50,000-word thread: ${name}`);
      results.thread[name].push(...(await ask({ task: 'thread', seeds: takeSeeds(1) })));
    }
  }
  for (const { name, ask } of open) results.memory[name].thread = await ask({ task: 'memory' });
  const poise = open.find(({ name }) => name === 'poise');
  if (poise) {
    const [, ...edits] = await poise.ask({ task: 'edits', seeds: takeSeeds(1), count: 50 });
    results.edits = edits;
  }
  for (const { close } of open) close();
}

async function measureStart() {
  const folder = makeReplies(1);
  const checkOne = [commandLine, 'check', '--format', 'json', join(folder, 'customer-0', '0.reply.md')];
  const times = { node: [], 'poise check, first': [], 'poise check': [], 'poise server': [] };
  say('start-up');
  for (let round = 0; measuresPoise && round < rounds.firstStart; round++) {
    rmSync(`${bundleOf(commandLine)}.cache`, { force: true });
    times['poise check, first'].push((await runNode(checkOne)).milliseconds);
  }
  for (let round = 0; round < rounds.start; round++) {
    times.node.push((await runNode(['-e', '0'])).milliseconds);
    if (!measuresPoise) continue;
    times['poise check'].push((await runNode(checkOne)).milliseconds);
    times['poise server'].push(await measureServerStart(server, writeReply(seed++)));
  }
  for (const [name, all] of Object.entries(times)) results.start[name] = median(all);
  rmSync(folder, { recursive: true });
}

async function measureFolder() {
  const folder = makeReplies(replies);
  const runs = Object.fromEntries(contestants.map((name) => [name, []]));
  for (let round = 0; round < rounds.folder; round++) {
    for (const name of contestants) {
      const isSlow = slow.names.includes(name);
      if (round > 0 && isSlow) continue;
      say(`1,000 replies in a folder: ${name}`);
      if (name === 'poise')
        runs.poise.push(await runNode([commandLine, 'check', '--format', 'json', folder]));
      else runs[name].push(await checkFolderCold(name, folder, isSlow ? slow.replies : replies));
    }
  }
  for (const [name, all] of Object.entries(runs)) {
    const milliseconds = median(all.map((run) => run.milliseconds));
    const checking = median(all.map((run) => run.checking ?? Number.NaN));
    const whole = { milliseconds, checking };
    results.folder[name] = slow.names.includes(name) ? scale(whole, replies / slow.replies) : whole;
  }
  rmSync(folder, { recursive: true });
}

/** A folder of new replies, spread over 50 customers. */
function makeReplies(count) {
  const folder = mkdtempSync(join(tmpdir(), 'poise-bench-'));
  for (let index = 0; index < count; index++) {
    const customer = join(folder, `customer-${index % 50}`);
    mkdirSync(customer, { recursive: true });
    writeFileSync(join(customer, `${index}.reply.md`), writeReply(seed++));
  }
  return folder;
}

/** What a whole folder would take: the checking grows with it, the loading does not. */
function scale({ milliseconds, checking }, factor) {
  return { milliseconds: milliseconds + checking * (factor - 1), checking: checking * factor, scaled: true };
}

async function measureTypingInDrafts() {
  say('typing');
  results.typing.reply = await measureTyping(server, writeReply(seed++), rounds.keys);
  results.typing.thread = await measureTyping(server, writeThread(seed++), rounds.keys);
}

async function measureFolderOfATeam() {
  say('5,000 drafts and 500 customers');
  results.workspace = await measureWorkspace(server, seed, rounds.keys);
  seed += 5001;
}

async function measureSizes() {
  say('sizes');
  results.sizes.server = statSync(bundleOf(server)).size / 1024;
  if (options.quick) return;
  try {
    results.sizes.package = await measurePackage(root);
  } catch (error) {
    say(`the extension could not be packaged: ${error.message}`);
  }
}

/** What a program starts; see `server/start-compiled.ts`. */
function bundleOf(program) {
  return program.replace(/\.js$/, '.main.js');
}

/** Progress, out of the way of the results. */
function say(what) {
  process.stderr.write(`bench: ${what}\n`);
}
