/** The phrases of all moves, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compileRules } from '../../rules/engine';
import { moveRules } from './moves';

/** What `createEngine` needs besides the moves. */
export const compiled = compileRules(moveRules);
