/** All checks of the whole draft. Written by `npm run docs`; a test proves that nothing drifted. */

import type { Check } from './check';
import mannersClosing from './manners/closing';
import stageFit from './stage/fit';
import stageMissing from './stage/missing';

export const checks: readonly Check[] = [mannersClosing, stageFit, stageMissing];
