import { type Match, spanOf } from '../../../words/match';
import type { Rewriter } from '../../rule';
import { defineRule } from '../../rule';

const quote = '("|“|‘|«)';
const things =
  /^(?:button|page|tab|field|link|menu|option|section|folder|setting|box|icon|screen|label|plan|file|mode|key|view|line|column|list|tag|form|category|badge|desktop|computer|server|drive|account|branch|environment)s?$/;

// Words that technicians set in quotation marks.
const labels =
  /^(?:native|master|main|default|admin|test|live|local|home|draft|root|read|print|save|user|guest)$/;

/** Where the quotation that the match opens is closed. */
function closing({ tokens, mark }: Match): number {
  return tokens.findIndex(({ quoted }, at) => at >= mark.to && !quoted);
}

/** One or two words in small letters, with more behind them: “your ‘lost’ phone”, not ‘the “Save” button’. */
function doubts(match: Match): boolean {
  const { tokens, mark, source } = match;
  const end = closing(match);
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

/** Takes the quotation marks away and leaves the words. */
const unquoted: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closer = tokens[closing(match)];
  if (!closer) return null;
  const opener = spanOf(tokens, { from: mark.to - 1, to: mark.to });
  return {
    title: 'Take the quotation marks away',
    edits: [
      { ...opener, text: '', stops: [] },
      { start: closer.start, end: closer.end, text: '', stops: [] },
    ],
  };
};

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
  ],
  examples: [
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
