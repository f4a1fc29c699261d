/** “Your “urgent” order”: quotation marks that say “so-called”. */
import { cheering } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { type Match, marking } from '../../../words/match';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { closingQuote, unquoted } from '../../rewriting/quotation-marks';
import { append, both, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

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
    // “That “ping” you hear” is a noun.
    !/^(you|we|i|in|on|from)$/.test(next.text) &&
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

/** “Sure, your ‘old back’ again.” */
function sneered({ tokens }: Match): boolean {
  return (
    tokens.length < 14 && sneering.test(tokens[0]?.text ?? '') && tokens.some(({ text }) => text === 'again')
  );
}

const fits = append('; could you help me understand how this fits together?');

/** “Funny how the mail ‘never came’ when …” as “I notice that …”, “sure, ‘stuck in traffic’, …” as “You wrote ‘stuck in traffic’, …”. */
const opened: Rewriter = (match) => {
  const { tokens, mark } = match;
  const wonders = tokens.findIndex(
    ({ text }, at) =>
      at < mark.from && at > 0 && /^(how|that)$/.test(text) && wondering.test(tokens[at - 1]?.text ?? ''),
  );
  if (wonders > 0) return say('I notice that')(marking(match, wonders - 1, wonders + 1));
  const at = tokens[mark.from - 1]?.text === ',' ? mark.from - 2 : mark.from - 1;
  return sneering.test(tokens[at]?.text ?? '') ? say('you wrote')(marking(match, at, mark.from)) : null;
};
const wondering = /^(funny|strange|interesting|odd|curious|weird|amazing|remarkable)$/;
const sneering = /^(sure|oh|yes|right)$/;

/** “You wrote “urgent”, so I took it first”, “you wrote “by Friday”, and Friday it will be”: their word is followed. */
function followed(match: Match): boolean {
  const { tokens, mark } = match;
  const end = closingQuote(match);
  const words = tokens.slice(mark.to, end).map(({ text }) => text);
  const rest = tokens.slice(end + 1).map(({ text }) => text);
  return (
    /\bso (?:i|we)\b/.test(rest.join(' ')) || words.some((word) => word.length > 3 && rest.includes(word))
  );
}

export default defineRule({
  id: 'exposing/scare-quotes',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'These quotation marks say “so-called”.',
  why: 'Quotation marks around their word are a raised eyebrow on paper: take the word as it is, and ask what you need to ask.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [`{@your [so - called] ${quote}}`, `{(that|those|such) ${quote}}`],
      when: [doubts],
      // “Sure, your ‘old back’ again”: no word of it is meant.
      unless: [cheering],
      rewrites: [
        where(sneered, leaveOutSentence()),
        where(sneered, sentence('Thank you for telling us about {what came up}.')),
        unquoted,
      ],
    },
    {
      phrases: [
        `(funny|strange|interesting|odd|curious|weird|amazing|remarkable) (how|that) ... {${quote}}`,
        `(^|,|;) (sure|oh|yes|right|so much for|so @you (are|were)|for a _|another|more) [,] {${quote}}`,
        `@you (wrote|said|told us|told me|claimed|write|say|ticked|put) [_] {${quote}}`,
      ],
      when: [quotes],
      unless: [asked, followed],
      rewrites: [both(opened, fits), fits],
    },
  ]),
  examples: [
    { bad: 'Sure, [[your “]]bad knee” again.', fixed: 'Thank you for telling us about [what came up].' },
    { good: 'May it be that you ticked “no towels” when it was cold?' },
    {
      bad: 'Hi Ada, interesting that the bill [[“]]never came” when your cook paid it.',
      fixed:
        'Hi Ada, I notice that the bill “never came” when your cook paid it; could you help me understand how this fits together?',
    },
    {
      bad: 'You wrote [[“]]no pets” on the form, and there is a cat.',
      fixed:
        'You wrote “no pets” on the form, and there is a cat; could you help me understand how this fits together?',
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
    { good: 'You put “urgent” on the form, so I took it first.' },
    { good: 'Your “small” order filled half the van, thank you!' },
    { good: 'That “ping” you hear is the pump.' },
  ],
});
