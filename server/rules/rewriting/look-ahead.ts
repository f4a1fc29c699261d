/** What stands in the place of a reproach of which nothing can be kept. */
import { namesFacts } from '../../words/english/names-facts';
import type { Rewriter } from '../rule';
import { sentence } from './rewrites';
import { sayClause } from './say-clause';

// “Had you come, the slot would be yours”: the second half hangs on the first.
const joined = /\?|^\W*(?:if|had|as|since|because|given|seeing|considering)\b|\bwould\b/i;

/** In the place of the clause; of the sentence where it has but one, asks or supposes. */
function inItsPlace(clause: string, whole: string): Rewriter {
  const said = sayClause(clause);
  const alone = sentence(whole);
  return (match) => {
    const { prose } = match.sentence;
    const told = /[,;:–—-] /.test(prose) && !joined.test(prose) ? said(match) : alone(match);
    const gone = told?.edits.map(({ start, end }) => match.source.slice(start, end).replace('?', '')).join();
    // “It comes on Friday” needs what was said before it.
    const needed = /^(?:it|they|he|she)\b/i.test(match.following[0]?.prose ?? '');
    return gone && !namesFacts(gone) && !needed ? told : null;
  };
}

export const forward = inItsPlace('what matters now is {next step}', 'What matters now is {next step}.');
export const together = inItsPlace(
  'we can look together at how this came about',
  'We can look together at how this came about.',
);
export const mixedUp = sentence('It seems that something got mixed up; shall we go through it together?');
