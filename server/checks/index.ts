/** All checks of the whole draft. Written by `npm run docs`; a test proves that nothing drifted. */

import type { Check } from './check';
import mannersClosing from './manners/closing';

export const checks: readonly Check[] = [mannersClosing];
