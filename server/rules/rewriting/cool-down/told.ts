/** Tells what a clause says of the business: a figure, a day, what is, what was done, or what is asked. */
import type { Match, TokenRange } from '../../../words/match';
import { wordsIn } from '../clause-ranges';

const things = String.raw`(?:your|the|our|my) (?:\p{L}+ ){1,3}`;
const deeds = '(?:i|we) (?:will|can|have|are|am|had|did)? ?(?:already |now |also |still )*';

const facts = new RegExp(
  `^(?:${[
    // “The engineer comes at 4”
    `${things}(?:is|are|was|were|has|have|will|goes|leaves?|comes?|went|arrived?s?|starts?|opens?|came|stands?|shows?|costs?|ends?) `,
    'it (?:will |has |is )?(?:arrives?|ships?|leaves?|comes?|costs?|arrived|shipped|left|in|at|on) ',
    String.raw`there (?:is|are|was|were) (?!nothing\b|no\b)`,
    // “We have already sent the lid”
    String.raw`${deeds}(?:sent|send|sending|refund(?:ed|ing)?|ship(?:ped|ping)?|book(?:ed|ing)?|order(?:ed)?|deliver(?:ed|ing)?|paid|pay|cancel(?:led|ed)?|handed|packed|posted|gave)\b`,
    String.raw`${deeds}(?:replac(?:e|ed|ing)|fix(?:ed|ing)?|repair(?:ed|ing)?|mend(?:ed)?|checked|check|changed|change|installed|measured|cleaned|moved|put it)\b`,
    String.raw`${deeds}(?:start(?:ed)?|call(?:ed)?|wrote|offer|come|bring|look|ask|get|find|make|open|close|have photos)\b`,
    // “I understand”, “we forgot it”
    String.raw`${deeds}(?:apologise|understand|see|sorry|left it|forgot|lost|mixed)\b`,
    String.raw`(?:i|we) (?:will|can) (?!not\b)\p{L}+`,
    // “Please send a photo”, “you can collect it”
    String.raw`(?:please|pls|kindly|could you|can you|would you) \p{L}+`,
    String.raw`you (?:can|will|may) (?:find|get|have|collect|pick|book|call|return|use|see|choose)\b`,
  ].join('|')})`,
  'u',
);

const excuses = new RegExp(
  String.raw`\b(?:${[
    'busy|understaffed|short of (?:staff|people|hands)|short-staffed|overloaded|swamped|overworked|full|traffic|weather|ill|kids|slept',
    String.raw`fault|blame|complain\p{L}*|rude|polite|lie|lies|lying|liars?|drama|attitude|tone|nonsense|useless|cheap|slammed`,
    'nobody|never|always|problem|best|hard|hurts?|customer is',
  ].join('|')})\b`,
  'u',
);

const days = /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** What a figure counts where it tells how hard it was: “we worked 12 hours”. */
const effort =
  /^(?:hours?|days?|weeks?|weekends?|months?|years?|times?|people|of|hands?|pairs?|phones?|customers?|guests?|things?|colleagues?|staff|drivers?|us|children|kids)$/;

function namesFigure({ tokens }: Match, { from, to }: TokenRange): boolean {
  return tokens.some(
    ({ kind }, at) => kind === 'number' && at >= from && at < to && !effort.test(tokens[at + 1]?.text ?? ''),
  );
}

/** Whether the clause tells what is, what was done, or what is asked, and that without heat. */
export function tells(match: Match, range: TokenRange): boolean {
  const said = wordsIn(match.tokens, range.from, range.to);
  return !excuses.test(said) && (namesFigure(match, range) || days.test(said) || facts.test(said));
}
