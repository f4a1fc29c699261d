/** The phrases of all rules, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compileRules } from './engine';
import { rules } from './index';

/** What `createEngine` needs besides the rules. */
export const compiled = compileRules(rules);
