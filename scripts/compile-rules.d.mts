import type { Plugin } from 'esbuild';

/** See `compile-rules.mjs`. */
export const compileRules: Plugin;
