/** Tests that drive VS Code's window by keyboard and mouse, one window at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/vscode/driven/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    // The first run fetches VS Code from the npm registry.
    hookTimeout: 600_000,
  },
});
