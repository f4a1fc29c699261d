/** Bundles tests that run inside VS Code's extension host into one CommonJS file. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './obtain';

/**
 * Bundles a suite of tests.
 * @param entry the suite's entry point, which exports `run`, relative to the project.
 * @param output the bundle, relative to the project.
 */
export async function bundleSuite(
  entry: string,
  output: string,
  platform: 'node' | 'browser',
): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, entry)],
    outfile: join(projectRoot, output),
    bundle: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
