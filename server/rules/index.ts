/** All rules, in the order of the docs. Written by `npm run docs`; a test proves that it agrees with the folders. */

import enOverpromisingGuarantee from './en/overpromising/guarantee';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [enOverpromisingGuarantee];
