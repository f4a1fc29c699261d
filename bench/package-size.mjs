/** How large the extension is, as it is shipped. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** KB of the packaged extension. Packs what was built last. */
export async function measurePackage(root) {
  const folder = mkdtempSync(join(tmpdir(), 'poise-bench-'));
  const out = join(folder, 'poise.vsix');
  try {
    const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    await promisify(execFile)(
      process.execPath,
      [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', out],
      {
        cwd: root,
      },
    );
    return statSync(out).size / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
