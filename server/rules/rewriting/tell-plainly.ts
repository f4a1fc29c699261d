/**
 * Says a sentence of an office once more as a whole, with somebody who acts and a reason: “Your account has been terminated as per section
 * 9” is “We have closed your account under section 9 because [the reason]”. A formula left out of it would leave it as cold as before.
 */
import type { Phrasing, Rewriter } from '../rule';
import { sentence } from './rewrites';
import { thankInsteadOfBoast } from './tell-plainly/boast';
import { tellDecision } from './tell-plainly/decision';
import { noChillLeft } from './tell-plainly/no-chill-left';
import { sayNotice } from './tell-plainly/notice';
import { readOfficeSentence } from './tell-plainly/office-sentence';
import { nameWhoHasIt, thankForMessage } from './tell-plainly/receipt';
import { askPlainly } from './tell-plainly/request';
import { explainRule } from './tell-plainly/shield';

/** The phrasings, each of which says the whole sentence once more before it mends a part of it. */
export function saidPlainly(phrasings: readonly Phrasing[]): Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [tellPlainly, ...phrasing.rewrites],
    remains: noChillLeft,
  }));
}

/** Null where it asks, holds markup or a quotation, or says something that no office does. */
const tellPlainly: Rewriter = (match) => {
  if (match.tokens.at(-1)?.text === '?' || /[{}<>[\]*_`"“”]/.test(match.sentence.prose)) return null;
  const office = readOfficeSentence(match);
  const words =
    tellDecision(office) ??
    thankForMessage(office) ??
    nameWhoHasIt(office) ??
    explainRule(office) ??
    sayNotice(office) ??
    askPlainly(office);
  const rewriter = words === null ? thankInsteadOfBoast(office) : sentence(words);
  return rewriter?.(match) ?? null;
};
