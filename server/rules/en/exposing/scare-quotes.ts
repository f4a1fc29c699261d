/** “Your “urgent” order”: quotation marks that say “so-called”. */
import type { Match } from '../../../words/match';
import { closingQuote, unquoted } from '../../rewriting/quotation-marks';
import { sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const quote = '("|“|‘|«|\'|’)';
const things =
  /^(?:button|page|tab|field|link|menu|option|section|folder|setting|box|icon|screen|label|plan|file|mode|key|view|line|column|list|tag|form|category|badge|desktop|computer|server|drive|account|branch|environment)s?$/;

// Words that technicians set in quotation marks.
const labels =
  /^(?:native|master|main|default|admin|test|live|local|home|draft|root|read|print|save|user|guest)$/;

/** One or two words in small letters, with more behind them: “your ‘lost’ phone”, not ‘the “Save” button’. */
function doubts(match: Match): boolean {
  const { tokens, mark, source } = match;
  const end = closingQuote(match);
  const first = tokens[mark.to];
  const next = tokens[end + 1];
  if (end <= mark.to || end - mark.to > 3 || !first || !next) return false;
  return (
    /^\p{Ll}/u.test(source.slice(first.start)) &&
    !labels.test(first.text) &&
    next.kind === 'word' &&
    !things.test(next.text)
  );
}

/** A few words of theirs in small letters, with more said against them. */
function quotes(match: Match): boolean {
  const { tokens, mark, source } = match;
  const end = closingQuote(match);
  const first = tokens[mark.to];
  return (
    end > mark.to &&
    end - mark.to <= 6 &&
    first !== undefined &&
    /^\p{Ll}/u.test(source.slice(first.start)) &&
    !labels.test(first.text) &&
    tokens
      .slice(end + 1)
      .some(({ text }) => /^(has|have|had|shows|says|is|are|was|were|when|but|yet|and|your|the)$/.test(text))
  );
}

export default defineRule({
  id: 'exposing/scare-quotes',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'These quotation marks say “so-called”.',
  why: 'Quotation marks around their word are a raised eyebrow on paper: take the word as it is, and ask what you need to ask.',
  phrasings: [
    {
      phrases: [`{@your [so - called] ${quote}}`, `{(that|those|such) ${quote}}`],
      when: [doubts],
      rewrites: [unquoted],
    },
    {
      phrases: [
        `(funny|strange|interesting|odd|curious|weird|amazing|remarkable) (how|that) ... {${quote}}`,
        `(^|,|;) (sure|oh|yes|right|so much for|so @you (are|were)|for a _|another|more) [,] {${quote}}`,
        `@you (wrote|said|told us|told me|claimed|write|say|ticked|put) [_] {${quote}}`,
      ],
      when: [quotes],
      rewrites: [sentence('Could you help me understand how this fits together?')],
    },
  ],
  examples: [
    {
      bad: 'You wrote [[“]]no pets” on the form, and there is a cat.',
      fixed: 'Could you help me understand how this fits together?',
    },
    { good: 'You wrote “thank you”.' },
    { good: 'Please log in from your "native" screen at home.' },
    { bad: '[[Your “]]lost” crate is in Cork.', fixed: 'Your lost crate is in Cork.' },
    { bad: '[[That "]]urgent" order waits since May.', fixed: 'That urgent order waits since May.' },
    { bad: 'What is wrong with [[your "]]new" lamp?', fixed: 'What is wrong with your new lamp?' },
    { good: 'Open your "orders" page and press Save.' },
    { good: 'Your “Classic” lamp is in the box.' },
    { good: 'We print that “many thanks to all of you” in gold.' },
    { good: 'Your "we are glad to work with you" made our day.' },
  ],
});
