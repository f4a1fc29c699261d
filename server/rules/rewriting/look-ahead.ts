/** What stands in the place of a reproach of which nothing can be kept. */
import { sentence } from './rewrites';

export const forward = sentence('What matters now is the next step: {step}.');
export const together = sentence('We can look together at how this came about.');
export const mixedUp = sentence('It seems that something got mixed up; shall we go through it together?');
