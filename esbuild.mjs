/** Bundles everything that is shipped into dist/ and prints its sizes. `--watch` rebuilds on change and leaves the code readable. */
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import esbuild from 'esbuild';
import { compileRules } from './scripts/compile-rules.mjs';

const watching = argv.includes('--watch');

/** The most a bundle of the language server may weigh, in KB; it is loaded before the first mark shows. In a browser it holds the phrases. */
const heaviest = { 'dist/server/node.main.js': 2250, 'dist/server/browser.js': 3700 };

/** @type {esbuild.BuildOptions} */
const everywhere = {
  bundle: true,
  // A watched build is stepped through in the debugger; a shipped one is small.
  minify: !watching,
  sourcemap: watching,
  metafile: true,
  // Chinese phrases take half the room when they are not escaped.
  charset: 'utf8',
  // Every engine that Poise runs in knows them; without this, each literal that holds one is made anew whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  plugins: [compileRules],
  logLevel: watching ? 'info' : 'warning',
};

/** @type {esbuild.BuildOptions} */
const inNode = {
  ...everywhere,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The ESM builds of these packages can be shaken; those that Node would take cannot.
  mainFields: ['module', 'main'],
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};

/** @type {esbuild.Plugin} Escapes what esbuild leaves as it stands: patterns. */
const inAscii = {
  name: 'in-ascii',
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(async () => {
      const code = await readFile(outfile, 'utf8');
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      await writeFile(outfile, code.replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

/**
 * @type {esbuild.Plugin} What a library needs of `crypto` are names for pipes, which Poise does not open: it is loaded when it is asked
 * for, which spares a start its thirtieth part.
 */
const lazyCrypto = {
  name: 'lazy-crypto',
  setup(build) {
    build.onResolve({ filter: /^crypto$/ }, () => ({ path: 'crypto', namespace: 'lazy' }));
    build.onLoad({ filter: /^crypto$/, namespace: 'lazy' }, () => ({
      contents: "exports.randomBytes = (size) => require('node:crypto').randomBytes(size);",
    }));
  },
};

/** @type {esbuild.BuildOptions} */
const inBrowser = { ...everywhere, platform: 'browser', target: 'es2022', format: 'iife' };

/** @type {esbuild.BuildOptions} A worker has no document, which the `browser` builds of some packages need. */
const inWorker = { ...inBrowser, conditions: ['worker'] };

/**
 * How V8 runs any program. It would run an expression as bytecode once before it compiles it; for a long one the bytecode takes eight times as
 * long as the machine code, and a start meets hundreds of them.
 */
const quick = ['--no-regexp-tier-up'];

/**
 * How V8 runs a program that stays in memory. The room for what is made anew would grow to 48 MB, and the rest far beyond twice of what is
 * needed; no check is faster for it.
 */
const small = ['--semi-space-growth-factor=1', '--heap-growing-percent=100'];

/** @type {esbuild.BuildOptions[]} All that is shipped. */
const bundles = [
  { ...inNode, entryPoints: ['client/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...inWorker,
    format: 'cjs',
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  ...program('server/node.ts', 'dist/server/node.js', [...quick, ...small]),
  { ...inWorker, entryPoints: ['server/browser.ts'], outfile: 'dist/server/browser.js' },
  ...program('server/cli.ts', 'dist/cli.js', quick, '#!/usr/bin/env node'),
  {
    ...inBrowser,
    entryPoints: ['client/preview/page/page.ts', 'client/preview/page/page.css'],
    outdir: 'dist/preview',
  },
];

/**
 * A program for Node: its bundle, and the file that starts it with what was compiled of it before (see `server/start-compiled.ts`). A
 * watched one is a single file, which a debugger finds its way in.
 * @param flags for V8
 * @returns {esbuild.BuildOptions[]}
 */
function program(entryPoint, outfile, flags, firstLine = '') {
  const banner = { js: firstLine };
  const main = { ...inNode, entryPoints: [entryPoint] };
  if (watching) return [{ ...main, outfile, banner }];
  return [
    {
      ...inNode,
      entryPoints: ['server/start-compiled.ts'],
      outfile,
      banner,
      define: { V8_FLAGS: JSON.stringify(flags) },
    },
    {
      ...main,
      outfile: outfile.replace(/\.js$/, '.main.js'),
      charset: 'ascii',
      plugins: [compileRules, lazyCrypto, inAscii],
    },
  ];
}

if (watching) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  // What an older version left there would be shipped as well.
  await rm('dist', { recursive: true, force: true });
  const faults = (await Promise.all(bundles.map(build))).flat();
  await chmod('dist/cli.js', 0o755);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Builds one bundle and tells what is wrong with it: warnings, too much weight. All bundles are written before that ends the build. */
async function build(bundle) {
  const { warnings, metafile } = await esbuild.build(bundle);
  const faults = warnings.length > 0 ? [`${bundle.entryPoints.join(', ')} built with warnings.`] : [];
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(`${String(Math.ceil(bytes / 1024)).padStart(5)} KB  ${file}`);
    if (bytes > (heaviest[file] ?? Number.POSITIVE_INFINITY) * 1024)
      faults.push(`${file} is heavier than ${heaviest[file]} KB.`);
  }
  return faults;
}
