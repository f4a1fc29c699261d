/** What stands in the place of a reproach of which nothing can be kept. */
import type { Rewriter } from '../rule';
import { sentence } from './rewrites';
import { sayClause } from './say-clause';

// “Had you come, the slot would be yours”: the second half hangs on the first.
const joined = /\?|^\W*(?:if|had|as|since|because|given|seeing|considering)\b|\bwould\b/i;

/** In the place of the clause; of the sentence where it has but one, asks or supposes. */
function inItsPlace(clause: string, whole: string): Rewriter {
  const said = sayClause(clause);
  const alone = sentence(whole);
  return (match) =>
    /[,;:–—-] /.test(match.sentence.prose) && !joined.test(match.sentence.prose) ? said(match) : alone(match);
}

export const forward = inItsPlace('what matters now is {next step}', 'What matters now is {next step}.');
export const together = inItsPlace(
  'we can look together at how this came about',
  'We can look together at how this came about.',
);
export const mixedUp = sentence('It seems that something got mixed up; shall we go through it together?');
