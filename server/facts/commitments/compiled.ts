/** The phrases of all commitments, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compileRules } from '../../rules/engine';
import { commitmentRules } from './rules';

/** What `createEngine` needs besides the rules. */
export const compiled = compileRules(commitmentRules);
