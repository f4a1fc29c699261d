/** The phrases of all signals, compiled. The build replaces this module by its result; see `scripts/compile-rules.mjs`. */
import { compileRules } from '../rules/engine';
import { signalRules } from './index';

/** What `createEngine` needs besides the signals. */
export const compiled = compileRules(signalRules);
