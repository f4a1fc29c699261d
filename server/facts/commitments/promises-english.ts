/** How a promise is made in English: “we will ship on Friday”, “you will have the photos from me”, “your order leaves on Monday”. */
import type { Rule } from '../../rules/rule';
import { asked, negated, reported } from '../../words/english/guards';
import type { Match } from '../../words/match';
import { findDays } from '../dates';

/** What a supplier does for a customer, by the verb that the ledger calls it. */
const verbs = {
  ship: 'ship dispatch despatch load',
  deliver: 'deliver',
  send: 'send email mail forward courier post share provide supply submit upload',
  prepare: 'prepare arrange organise organize schedule book reserve',
  quote: 'quote',
  confirm: 'confirm',
  check: 'check test inspect measure investigate analyse analyze review',
  produce: 'produce manufacture cut print pack knit dye weld',
  finish: 'finish complete',
  start: 'start begin launch',
  release: 'release deploy publish',
  install: 'install',
  replace: 'replace exchange',
  repair: 'repair fix correct mend remake redo rework',
  refund: 'refund reimburse credit',
  return: 'return collect',
  call: 'call phone ring',
  visit: 'visit',
  answer: 'reply answer respond',
  report: 'report update inform notify',
  write: 'write draft translate',
  issue: 'issue',
  change: 'change revise amend',
  add: 'add',
} as const;

const acting = Object.values(verbs).join(' ').split(' ');
const act = `(${acting.map((verb) => `<${verb}>`).join('|')}|get back to you|come back to you|let you know|let you have|follow up|look into|be in touch)`;
const actNow = `(${acting.join('|')}|get back to you|come back to you|let you know|let you have|follow up)`;
const going =
  '((will|shall) [be|have]|<be> going to|plan to|plan on|<be> planning to|expect to|intend to|promise [you] to|undertake to)';
const ours =
  '(our|my) [_] (team|factory|warehouse|workshop|office|accountant|technician|engineer|engineers|driver|colleague|colleagues|mill|lab|designer|planner|fitter|installer)';
const goods =
  '(goods|order|orders|shipment|parcel|parcels|package|container|containers|sample|samples|batch|lot|replacement|replacements|cargo|pallet|pallets|consignment|machine|model|models|item|items|product|products|unit|units|set|sets|pieces|rest|balance|remainder|boxes|cartons|spare|part|parts)';
const movement =
  '(<ship>|<leave>|<sail>|<depart>|<arrive>|<reach> you|<dispatch>|<deliver>|<send>|<finish>|<complete>|ready|with you|on (its|their) way)';

/** The verb that the ledger calls an action by: `dispatching` is `ship`; null for one that it does not know. */
export const actions: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(verbs).map(([name, words]) => [name, words.split(' ')]),
);

/** A day is told in the sentence. */
function dated({ sentence }: Match): boolean {
  return findDays(sentence.prose).length > 0;
}

/** “Once we ship”, “whether I send”, “I hope we will”: what is said hangs on the word before, or asks, or only wishes. */
function dependent({ tokens, from }: Match): boolean {
  return tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({ text, kind }, at, before) =>
        kind === 'word' &&
        !before.slice(at).some((later) => later.kind === 'punctuation') &&
        /^(if|when|once|whether|until|till|before|after|because|since|while|unless|how|where|what|why|hope|hoping|wish|did|do|does|had)$/.test(
          text,
        ),
    );
}

/** “We will answer any questions”, “we always deliver”: said of all times and to everybody. */
function general({ tokens, from, to }: Match): boolean {
  return (
    tokens.slice(from, to).some(({ text }) => /^(always|never|normally|usually|generally)$/.test(text)) ||
    tokens
      .slice(to, to + 4)
      .some(({ text }) => /^(any|every|whatever|whenever|always|sure|further)$/.test(text))
  );
}

/** “We are glad to, …, and will call you”: whoever was spoken of last is we. */
function goesOn({ tokens, from }: Match): boolean {
  const last = tokens
    .slice(0, from)
    .findLast(
      ({ text }, at) =>
        /^(i|we|he|she|they|who)$/.test(text) ||
        (/^(you|it)$/.test(text) &&
          /^(will|can|could|would|should|may|have|has|are|is|do|does)$/.test(tokens[at + 1]?.text ?? '')),
    );
  return last?.text === 'i' || last?.text === 'we';
}

/** The words stand in quotation marks. */
function cited({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.quoted ?? false;
}

/** “You will be ready”, “they will leave”: goods do not speak of themselves. */
function byPeople({ tokens, from }: Match): boolean {
  return /^(you|u|he|she|who|i|we|customer|client|team|there)$/.test(tokens[from - 1]?.text ?? '');
}

const unless = [negated, asked, reported, dependent, general, cited];
const about = {
  principle: 'honest-limits',
  severity: 'hint',
  message: 'A promise.',
  why: 'It is kept in the ledger.',
  examples: [],
} as const;

export const promisesInEnglish: readonly Rule<string>[] = [
  {
    ...about,
    id: 'promise/act',
    phrasings: [
      {
        phrases: [
          `@we [@adverb] ${going} [@adverb|then|first|also] [@adverb] {${act}}`,
          `@we [@adverb] ${going} ... and [will|then|also] {${act}}`,
          `${ours} ${going} [@adverb|then] {${act}}`,
          `@we (promise|guarantee|commit|undertake|agree) [you] to {${act}}`,
        ],
        unless,
        rewrites: [],
      },
      {
        phrases: [`and (will|shall) [@adverb|then|also] {${act}}`],
        unless,
        when: [goesOn],
        rewrites: [],
      },
      {
        phrases: [`and [@adverb|then|also] {${actNow}}`],
        unless,
        when: [goesOn, dated],
        rewrites: [],
      },
      {
        phrases: [
          `@we [@adverb|can|could] {${actNow}}`,
          `@we can ... and {${actNow}}`,
          `@we [<be>] [@adverb] {(shipping|sending|delivering|dispatching|loading|posting|mailing)}`,
          '@we (will|shall) {have} ... (ready|done|finished|packed|shipped|sent|complete|completed|installed|repaired)',
        ],
        unless,
        when: [dated],
        rewrites: [],
      },
    ],
  },
  {
    ...about,
    id: 'promise/goods',
    phrasings: [
      {
        phrases: [
          `(will|shall|should|can|<be> going to|<be> expected to|<be> planned to) [@adverb] [be|have] [@adverb] {${movement}}`,
          `${goods} {(ships|ship|leaves|leave|sails|sail|departs|depart|arrives|arrive|goes out|go out|is ready|are ready)}`,
          '(delivery|shipment|dispatch|shipping|production|installation) (is|will be|<be> planned|<be> scheduled) [planned|scheduled|set] {(for|on|by|in|at)}',
        ],
        unless: [...unless, byPeople],
        when: [dated],
        rewrites: [],
      },
      {
        phrases: [
          '@we [can|hereby|@adverb] {(promise|guarantee|confirm|expect|plan) [you] [a|the] (delivery|shipment|dispatch|shipping)}',
        ],
        unless,
        when: [dated],
        rewrites: [],
      },
    ],
  },
  {
    ...about,
    id: 'promise/receive',
    phrasings: [
      {
        phrases: ['@you (will|shall|can expect to) [@adverb] {(have|get|receive|hear|find)} ... from @us'],
        unless,
        rewrites: [],
      },
      {
        phrases: [
          '@you (will|shall|can expect to|should) [@adverb] {(have|get|receive|hear)}',
          '@you (can|may) {expect}',
        ],
        unless,
        when: [dated],
        rewrites: [],
      },
    ],
  },
];
