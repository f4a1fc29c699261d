/** How large the product is, as it is shipped. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** KB of the language server, bundled and minified. */
export async function measureServerBundle(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/node.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents.length / 1024;
}

/** KB of the packaged extension. Packs what was built last. */
export async function measurePackage(root) {
  const folder = mkdtempSync(join(tmpdir(), 'poise-bench-'));
  const out = join(folder, 'poise.vsix');
  try {
    const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    await promisify(execFile)(process.execPath, [vsce, 'package', '--no-dependencies', '--out', out], {
      cwd: root,
    });
    return statSync(out).size / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
