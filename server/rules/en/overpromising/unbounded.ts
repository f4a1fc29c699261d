/** “No matter what”, “whatever you need”, “day or night”: a service without an edge. */
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

/** “Contact us at any time”: an invitation, not a service without end. */
function invited({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 12), mark.from)
    .some(({ text }) =>
      /^(contact|call|reach|write|email|message|ask|visit|welcome|feel|hesitate|can|may|pleased|happy|glad|assist|help)$/.test(
        text,
      ),
    );
}

const unless = [negated, asked, hoped, reported];
const serving =
  '(do|give|get|provide|send|supply|deliver|arrange|make|offer|bring|build|change|adjust|adapt|accept|agree to|say yes to|take care of|handle|cover|pay)';

export default defineRule({
  id: 'overpromising/unbounded',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A service with no limit.',
  why: 'What has no edge cannot be kept: name what you will do and until when, and the customer can rely on it.',
  phrasings: [
    {
      phrases: [
        '{no matter (what|how|when|where|which|who) [happens|comes|it (takes|costs|is)|the (cost|price|time|weather|reason)|you (need|want|ask|say)|else [happens]]} $',
        '{no matter (what|how|when|where|which|who) [happens|comes|it (takes|costs|is)|the (cost|price|time|weather|reason)|you (need|want|ask|say)|else [happens]]} (,|;|and|we|i|-)',
        '{no matter how (long|much|many|hard|often|late|early|far) (it (takes|costs|is|gets)|you (need|want|ask)|that takes)}',
        '{whatever (happens|comes|it takes|it costs|the (weather|cost|price))} $',
        ', {(no exceptions|no exception|with no exceptions|without exceptions)} $',
        '{no matter the (cost|price|time|weather|reason|effort)}',
        '(will|shall|can) ... ... {at (any|all) (cost|costs|price)}',
        '(will|shall|can) ... ... {(come what may|under any circumstances|in any case and at any time)}',
        '(will|shall) ... ... {[at] (any time|anytime|any hour) [of] [the] [(day|day and night|day or night)]}',
        '(will|shall|can|are|am|is) ... {day (or|and) night}',
        '(will|shall|are|am) ... {(around|round) the clock}',
        '{(any time|anytime) [,] [from] (anywhere|any place)}',
        '(will|shall) ... {one way or (another|the other)}',
        '(will|shall|can) ... {(without limit|without limits|without end|with no limits|without restriction|without exception)}',
      ],
      unless: [...unless, conditioned, invited],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(will|shall|can) ... {[for] (as often|as many times|as long|as much|as many) as you (like|want|wish|please|need)}',
      ],
      unless: [...unless, invited],
      rewrites: [drop()],
    },
    {
      phrases: [
        `@we @modal [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes|anything|anything at all|everything)} $`,
        `@we @modal [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes)}`,
        `@we <be> (here|ready|happy|willing|prepared|glad) to [@adverb] ${serving} [you] {((whatever|anything|everything|all) [that] you (need|want|wish|ask|like|say|require|desire) [for]|(whatever|anything|everything) it takes)}`,
        '@we @modal [@adverb] [continue to] do {(everything|all|anything) (in|within) @our power}',
        '@we (will|shall|would) [@adverb] do {anything} (to|for)',
        '@we @modal [@adverb] do {(everything|anything) [that is] (possible|imaginable|and more)}',
      ],
      unless: [...unless, conditioned],
      rewrites: [whatICan, say('{what you will do}')],
    },
    {
      phrases: [
        'you <be> {(whatever|anything|everything) you (need|want|wish|ask|say) [for]}',
        'whatever you (need|want|wish|ask|say) [for] , (we|i) (will|can) (do|make|find|get|have) [it]',
        'your (wish|every wish) is @our command',
        '@we will move (heaven and earth|mountains)',
        '(ask|want) anything [you (like|want)] and (we|you) (will|shall) (do|get|have|make|find) it',
      ],
      unless,
      rewrites: [doWhatICan],
    },
  ],
  examples: [
    { bad: 'The cartons ship on Friday, [[no matter what]].', fixed: 'The cartons ship on Friday.' },
    { bad: 'We will give you [[whatever you need]].', fixed: 'We will give you what we can.' },
    { bad: 'I will do [[everything in my power]].', fixed: 'I will do what I can.' },
    { bad: 'Our driver will come [[day or night]].', fixed: 'Our driver will come.' },
    { bad: 'We will repair it [[at any time]].', fixed: 'We will repair it.' },
    { bad: 'We will redraw the plan [[as often as you like]].', fixed: 'We will redraw the plan.' },
    {
      bad: '[[Whatever you need, we will do it]].',
      fixed: 'We will do what we can.',
    },
    { good: 'None of our crews will come day or night.' },
    { good: 'Will you need the driver day or night?' },
    { good: 'If the line stops, we will come at any time.' },
    { good: 'We hope to find a crew that will come day or night.' },
    { good: 'You asked for a crew that will come day or night.' },
    { good: 'Please call me, I will gladly take the phone at any time.' },
    { good: 'If the form changes, we will send you everything you need.' },
    { good: 'Tell us whatever you need for the customs form.' },
    { good: 'No matter how the goods travel, the papers go by courier.' },
  ],
});

/** The writer speaks of themselves as “I” or as “we”. */
function speaker({ tokens }: Match): string {
  return tokens.some(({ text }) => text === 'i' || text === 'my') ? 'I' : 'we';
}

function whatICan(match: Match) {
  return say(`what ${speaker(match)} can`)(match);
}

function doWhatICan(match: Match) {
  return say(`${speaker(match)} will do what ${speaker(match)} can`)(match);
}
