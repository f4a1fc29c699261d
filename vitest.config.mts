import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These run inside a real VS Code; see scripts/test.ts.
    exclude: ['tests/vscode/**', 'tests/web/**'],
  },
});
