import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These run inside a real VS Code; see scripts/test.ts.
    exclude: ['tests/vscode/**', 'tests/web/**'],
    setupFiles: ['tests/setup.ts'],
    // All rules are compiled when they are imported; files that share a worker share that.
    isolate: false,
    maxWorkers: '100%',
    // On every save, only what changed is compiled.
    experimental: { fsModuleCache: true },
    // A busy machine is no failure.
    testTimeout: 60_000,
  },
});
