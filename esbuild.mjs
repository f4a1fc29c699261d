/** Bundles everything that is shipped into dist/. `--watch` rebuilds on change and leaves the code readable. */
import { chmod } from 'node:fs/promises';
import { relative } from 'node:path';
import { argv } from 'node:process';
import esbuild from 'esbuild';

const watching = argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const everywhere = {
  bundle: true,
  // A watched build is stepped through in the debugger; a shipped one is small.
  minify: !watching,
  sourcemap: watching,
  metafile: true,
  write: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions} */
const inNode = {
  ...everywhere,
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20',
  format: 'cjs',
};

/** @type {esbuild.BuildOptions} */
const inBrowser = { ...everywhere, platform: 'browser', target: 'es2022' };

/** All that is shipped, and the most a minified bundle may weigh, in KB. */
const bundles = [
  {
    limit: 500,
    options: {
      ...inNode,
      entryPoints: ['client/node.ts'],
      outfile: 'dist/client/node.js',
      external: ['vscode'],
    },
  },
  {
    limit: 500,
    options: {
      ...inBrowser,
      format: 'cjs',
      entryPoints: ['client/browser.ts'],
      outfile: 'dist/client/browser.js',
      external: ['vscode'],
    },
  },
  { limit: 500, options: { ...inNode, entryPoints: ['server/node.ts'], outfile: 'dist/server/node.js' } },
  {
    limit: 500,
    options: {
      ...inBrowser,
      format: 'iife',
      entryPoints: ['server/browser.ts'],
      outfile: 'dist/server/browser.js',
    },
  },
  {
    limit: 500,
    options: {
      ...inNode,
      entryPoints: ['server/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    },
  },
  {
    limit: 500,
    options: {
      ...inBrowser,
      format: 'iife',
      entryPoints: ['client/preview/page/page.ts', 'client/preview/page/page.css'],
      outdir: 'dist/preview',
    },
  },
];

if (watching) {
  for (const { options } of bundles) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  const tooBig = (await Promise.all(bundles.map(build))).flat();
  await chmod('dist/cli.js', 0o755);
  if (tooBig.length > 0) throw new Error(`Too big: ${tooBig.join(', ')}`);
}

/** Builds one bundle, prints its sizes and returns the files over the limit. A warning fails the build like an error. */
async function build({ limit, options }) {
  const result = await esbuild.build(options);
  if (result.warnings.length > 0) throw new Error(`${options.entryPoints.join(', ')}: built with warnings.`);
  return Object.entries(result.metafile.outputs).flatMap(([file, { bytes }]) => {
    console.log(`${String(Math.ceil(bytes / 1024)).padStart(5)} KB  ${relative('.', file)}`);
    return bytes > limit * 1024 ? [file] : [];
  });
}
