/** “We guarantee …”, “is guaranteed”, “guaranteed results”; a product guarantee stated as a fact is none. */
import { followedBy, precededBy, saidBefore } from '../../../words/english/clauses';
import { asked, conditioned, dated, hoped, negated, reported } from '../../../words/english/guards';
import { endOfWords, type Match, marking, textOf } from '../../../words/match';
import type { Token } from '../../../words/token';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { soften } from '../../rewriting/soften';
import { asideAround } from '../../rewriting/vouching-aside';
import { defineRule } from '../../rule';

const legalWords =
  /^(warranty|law|legal|statutory|defects|contract|contracts|bank|obligations?|parties|party|until|under|against|year|years|month|months)$/;

/** “We guarantee the pumps for two years”, “guaranteed by the bank”: a term of the contract. */
function contractual({ tokens }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      legalWords.test(text) && (!/^(year|month)s?$/.test(text) || counted(tokens[at - 1], tokens[at - 2])),
  );
}

/** “Two years”, “a year”, “12 full months”: not “month one”. */
function counted(...before: readonly (Token | undefined)[]): boolean {
  return before.some(
    (token) =>
      token?.kind === 'number' ||
      /^(a|an|one|two|three|four|five|six|ten|twelve|per|each|every|many|full)$/.test(token?.text ?? ''),
  );
}

/** “We guaranteed Tuesday, and it is Thursday”: a promise of the past. */
function longAgo({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'guaranteed' && /^(i|we)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “Guaranteed by the state”, not “by our experts”: somebody else answers for it. */
function byOthers({ tokens, mark }: Match): boolean {
  const who = tokens[mark.to + 1];
  return (
    tokens[mark.to]?.text === 'by' &&
    who?.kind !== 'number' &&
    // “Guaranteed by Monday” names the day.
    !/^(us|me|our|my|today|tonight|tomorrow|noon|then|next|christmas|easter|[a-z]+day|end)$/.test(
      who?.text ?? '',
    )
  );
}

/** “The price is guaranteed for the whole season”, not “the lowest price”: a term in the seller’s own hands. */
function ofPrice({ tokens }: Match): boolean {
  const said = (words: RegExp): boolean => tokens.some(({ text }) => words.test(text));
  return (
    said(/^(price|prices|fare|rent|fee|premium|exchange)$/) &&
    !said(/^(lowest|best|cheapest|delivery|arrival)$/)
  );
}

/** “A guaranteed delivery option”, “guaranteed delivery costs 12 more”: the name of a service. */
const asNamed = ({ tokens, to }: Match): boolean =>
  /^(option|service|slot|plan|costs|fee|surcharge)$/.test(tokens[to]?.text ?? '');

const unless = [negated, asked, conditioned, hoped, reported, contractual, longAgo, byOthers, ofPrice];

/** “Your satisfaction is guaranteed”: it is worked for. */
const wished = saidBefore(
  /^(satisfaction|quality|success|comfort|safety|privacy|freshness|service|security)$/,
);

/** “Your seat is guaranteed” is “your seat is reserved”. */
const held = saidBefore(/^(seat|seats|place|places|room|rooms|slot|spot|table|ticket|tickets|booking)$/);

/** “We can guarantee a quiet room.” */
const isAble = precededBy(/^(can|could)$/);

export default defineRule({
  id: 'overpromising/guarantee',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A guarantee you may not be able to keep.',
  why: 'One broken guarantee costs more trust than ten honest limits: say what you will do, and by when.',
  phrasings: noPromiseLeft([
    {
      phrases: ['@we [@adverb] [@modal|do] [@adverb] {verb:<guarantee> [you|to you] that}'],
      unless,
      rewrites: [
        aside,
        plainlyExpected,
        where(isAble, expectThat),
        say('<expect:verb> that'),
        say('<plan:verb> so that'),
      ],
    },
    {
      phrases: [
        '@we [@adverb] {[can|could] [@adverb|100 %|100 percent|fully] verb:<guarantee> [you]} @who (@modal|<be>|<have>)',
        '@we [@adverb] {[can|could] [@adverb|100 %|100 percent|fully] verb:<guarantee> [you]} (the|our|your|all|this|these|no) ... (@modal|is|are)',
        '@we [@adverb] [@modal|do] [@adverb] {verb:<guarantee> [you]} @who (@modal|<be>|<have>)',
        '@we [@adverb] [@modal|do] [@adverb] {verb:<guarantee> [you]} (the|our|your|all|this|these|no) ... @modal',
      ],
      unless,
      rewrites: [where(notEasily, leaveOutOpening), say('<expect:verb>'), say('<expect:verb> that')],
    },
    {
      phrases: ['@we [@adverb] [@modal|do] [@adverb] {verb:<guarantee> [you] to}'],
      unless,
      rewrites: [say('<aim:verb> to'), say('<plan:verb> to')],
    },
    {
      phrases: ['@we [@adverb] [@modal|do] [@adverb] {verb:<guarantee> [you]}'],
      unless,
      rewrites: [
        aside,
        where(notEasily, leaveOutOpening),
        where(tellsOn, say('<expect:verb> you')),
        where(
          isAble,
          where((one) => !dated(one), say('offer')),
        ),
        where(isAble, aimsFor),
        where(readyBy, say('<aim:verb> to have')),
        say('<aim:verb> for'),
        where((match) => !readyBy(match), say('<work:verb> for')),
      ],
    },
    {
      phrases: [', {guaranteeing} (the|a|your|our|maximum|full|complete)'],
      unless,
      rewrites: [say('supporting')],
    },
    {
      phrases: ['(who|which) (can|will|could) [@adverb] {guarantee}'],
      unless,
      rewrites: [say('offer')],
    },
    {
      phrases: ['(this|it|that|which) [@adverb] {guarantees}'],
      unless,
      rewrites: [say('is meant to ensure')],
    },
    {
      phrases: [
        '{guaranteed} [_] what:(delivery|arrival|results|result|returns|return|success|savings|profit|profits|income|approval|satisfaction)',
      ],
      unless: [...unless, asNamed],
      rewrites: [
        where(ofSomething, backed),
        where(ofSomething, expectedOrPlanned),
        both(drop(), say('$what backed by {what stands behind it}', { instead: 'what' })),
        drop(),
      ],
    },
    {
      phrases: [
        '{guaranteed} [_] (lowest|best)',
        '(savings|price|prices|profit|income|win) {guaranteed} ($|,|or)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      // The refund stays, with how long it can be asked for.
      phrases: [
        '(works|work|running|working|refund|satisfaction|results|delivery|satisfied) [_] {or your money back}',
      ],
      unless: [...unless, followedBy(/^(within|under|for|if|in)$/)],
      rewrites: [say('or your money back within {how long}')],
    },
    {
      phrases: ['[<be>] [@adverb] {guaranteed} to'],
      unless,
      rewrites: [say('likely')],
    },
    {
      phrases: ['<be> [@adverb] {guaranteed}'],
      unless,
      rewrites: [where(wished, say('what we work for')), where(held, say('reserved')), say('expected')],
    },
    {
      phrases: ['(refund|refunds|replacement|returns|money back|exchange) {guaranteed} ($|,|or|!|.|:|-)'],
      unless,
      rewrites: [say('under our terms')],
    },
    {
      phrases: ['(satisfaction|results|approval|success|privacy) {guaranteed} ($|,|or)'],
      unless,
      rewrites: [where(followedBy(/^or$/), drop()), workedFor],
    },
    {
      phrases: ['(delivery|arrival) {guaranteed} (.|!|$|,|or)'],
      unless,
      rewrites: [say('is planned for {date}')],
    },
    {
      phrases: ['(satisfaction|quality|success|freshness|safety|shipping|service|comfort|fit) {guaranteed}'],
      unless,
      rewrites: [where(precededBy(/^(success|fit)$/), say('is likely')), say('is what we work for')],
    },
    {
      phrases: ['<be> [@adverb] {guaranteed} (a|an|the|your)'],
      unless,
      rewrites: [say('likely to get')],
    },
    {
      phrases: [
        '{who:@we [@modal] [@adverb|even] (give|offer) [you] (a|our|my|the|full) [_] [_] guarantee that}',
      ],
      unless,
      rewrites: [say('$who expect that')],
    },
    {
      phrases: [
        '{you [can|will|also] (get|have|receive) (a|our|my|the|full) [_] [_] guarantee [from (us|me)] that}',
        '(^|,|and|so) {guaranteed} (no|nothing|never|without)',
        '{@our _ [_] (guarantee|guarantees) that} ',
      ],
      unless,
      rewrites: [soften()],
    },
    {
      phrases: [
        'our _ [@adverb] {verb:(guarantees|guarantee) [you]} (a|an|the|your|fast|quick|full|perfect|smooth|top|best)',
      ],
      unless,
      rewrites: [say('<aim:verb> for')],
    },
  ]),
  examples: [
    { bad: 'It works [[or your money back]].', fixed: 'It works or your money back within [how long].' },
    { good: 'The hinge works or your money back within 30 days.' },
    { bad: 'Our crew [[guarantees]] a quick answer.', fixed: 'Our crew aims for a quick answer.' },
    { bad: 'Delivery is [[guaranteed]] by Monday.', fixed: 'Delivery is expected by Monday.' },
    { bad: '[[I give you a guarantee that]] the lid fits.', fixed: 'I expect that the lid fits.' },
    { bad: '[[You get our full guarantee that]] it will hold.', fixed: 'It should hold.' },
    { bad: 'We [[can 100% guarantee]] the lock will hold.', fixed: 'We expect the lock will hold.' },
    { bad: 'We [[guarantee]] you will save fuel in month one.' },
    {
      bad: 'It brings a [[guaranteed]] return on your savings.',
      fixed: 'It brings a return on your savings backed by [what stands behind it].',
    },
    { bad: 'Full refund [[guaranteed]]!', fixed: 'Full refund under our terms!' },
    {
      bad: 'We [[guarantee that]] it will arrive by Friday.',
      fixed: 'It should arrive by Friday.',
    },
    { bad: 'I [[can gurantee you]] they will fit.', fixed: 'I expect they will fit.' },
    { bad: 'We [[guarantee]] delivery before Eid.', fixed: 'We aim for delivery before Eid.' },
    { bad: 'We [[guarantee to]] answer within the hour.', fixed: 'We aim to answer within the hour.' },
    { bad: 'We [[guarantee that]] the gate is up by noon.', fixed: 'The gate should be up by noon.' },
    { bad: 'We [[guarantee]] your bench by Friday.', fixed: 'We aim to have your bench by Friday.' },
    {
      bad: 'The noise will stop by noon, I [[guarantee]] it, the crew is here.',
      fixed: 'The noise should stop by noon, the crew is here.',
    },
    { bad: 'We can [[guarantee]] a calm cabin.', fixed: 'We can offer a calm cabin.' },
    { bad: 'Results [[guaranteed]] or you pay nothing.', fixed: 'Results or you pay nothing.' },
    { bad: 'I can [[guarantee that]] the tiles match.', fixed: 'I expect that the tiles match.' },
    { bad: 'Your seat is [[guaranteed]].', fixed: 'Your seat is reserved.' },
    { bad: 'Your satisfaction is [[guaranteed]].', fixed: 'Your satisfaction is what we work for.' },
    {
      bad: 'The new lining is [[guaranteed]] to save you fuel.',
      fixed: 'The new lining is likely to save you fuel.',
    },
    {
      bad: 'There is still time for [[guaranteed]] Christmas delivery.',
      fixed: 'There is still time for Christmas delivery backed by [what stands behind it].',
    },
    {
      bad: 'This [[guarantees]] that every seam holds.',
      fixed: 'This is meant to ensure that every seam holds.',
    },
    { bad: 'We test each seam, [[guaranteeing]] the fit.', fixed: 'We test each seam, supporting the fit.' },
    {
      bad: 'We found a mill that can do it and a driver who can [[guarantee]] Monday.',
      fixed: 'We found a mill that can do it and a driver who can offer Monday.',
    },
    { bad: 'It is a full refund [[guaranteed]].', fixed: 'It is a full refund under our terms.' },
    { good: 'We cannot guarantee a date before the customs release.' },
    { good: 'We do not say that we guarantee a date.' },
    { good: '> You guarantee it?' },
    { good: 'If you confirm today, we guarantee the slot.' },
    { good: 'You said that we guarantee the colour.' },
    { good: 'Can I guarantee that for you?' },
    { good: 'We hope we guarantee a calm handover that way.' },
    { good: 'We guaranteed Tuesday, and it is Thursday.' },
    { good: 'The loan is guaranteed by the county.' },
    { good: 'The price is guaranteed for the whole season.' },
    { good: 'Guaranteed delivery costs 12 euros more with this carrier.' },
    { good: 'We guarantee the pumps for two years.' },
    { good: 'The deposit is guaranteed by the bank.' },
    { good: 'The machine comes with a two-year guarantee.' },
  ],
});

/** “A guaranteed return on your money”: what backs it has no place behind the noun. */
function ofSomething({ tokens, to }: Match): boolean {
  return /^(on|of|in|from|within|by)$/.test(tokens[to]?.text ?? '');
}

/** “I guarantee you | do not find it elsewhere”: what follows is told of the reader. */
function tellsOn({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'you' &&
    /^(do|will|can|could|would|are|have|get|find|save|love|like|never)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “A guaranteed return on your savings” is “a return on your savings backed by [what stands behind it]”, where nothing else follows. */
function backed(match: Match) {
  const { tokens, to } = match;
  const what = tokens[match.captures.what?.from ?? -1]?.text ?? '';
  const end = endOfWords(tokens);
  const goesOn = tokens
    .slice(to, end)
    .some(({ kind, text }) => kind === 'punctuation' || /^(and|or|but|by|within|from|if|when)$/.test(text));
  return goesOn || /^(?:delivery|arrival)$/.test(what)
    ? null
    : both(drop(), append('backed by {what stands behind it}'))(match);
}

/** “A guaranteed delivery of the beds” is “a planned” one, any other “an expected” one. */
function expectedOrPlanned(match: Match) {
  const what = match.tokens[match.captures.what?.from ?? -1]?.text ?? '';
  return say(/^(?:delivery|arrival)$/.test(what) ? 'planned' : 'expected')(match);
}

/** “We guarantee that the gate is mended by noon” is “the gate should be mended by noon”. */
function plainlyExpected(match: Match) {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to);
  const told = rest.every(({ text }) => !/^(can|could|would)$/.test(text));
  const softens = rest.some(({ text }) => /^(is|are|will|shall)$/.test(text));
  return told && softens && dated(match) ? soften()(marking(match, match.from, mark.to)) : null;
}

/** “We guarantee your desk for Friday” is “we aim to have your desk for Friday”. */
function readyBy(match: Match): boolean {
  const { tokens, mark } = match;
  return (
    /^(your|the)$/.test(tokens[mark.to]?.text ?? '') &&
    dated(match) &&
    !/^(delivery|arrival|dispatch|shipment|return|refund|satisfaction|quality|safety|success|repair|launch)$/.test(
      tokens[mark.to + 1]?.text ?? '',
    )
  );
}

/** “It stops by noon, I guarantee (it)”: it vouches for what is told. */
function aside(match: Match) {
  return asideAround(match.tokens, match.mark) ? soften()(match) : null;
}

/** “I guarantee | you won’t find a better one”: what is found is told as rare already. */
function notEasily({ tokens, mark }: Match): boolean {
  return (
    /^you (?:will|can) not (?:find|get|buy)\b/.test(textOf(tokens, mark.to, mark.to + 4)) ||
    (tokens[mark.to - 1]?.text === 'you' &&
      /^(?:will|can) not (?:find|get|buy)\b/.test(textOf(tokens, mark.to, mark.to + 3)))
  );
}

function leaveOutOpening(match: Match) {
  const { tokens, mark, from } = match;
  return drop()(marking(match, from, tokens[mark.to - 1]?.text === 'you' ? mark.to - 1 : mark.to));
}

/** “We can guarantee delivery by May” is “we aim for delivery by May”. */
function aimsFor(match: Match) {
  return say('aim for')(marking(match, match.mark.from - 1, match.mark.to));
}

function workedFor(match: Match) {
  const several = match.tokens[match.mark.from - 1]?.text === 'results';
  return say(`${several ? 'are' : 'is'} what we work for`)(match);
}

/** “I can guarantee that the colour matches” is “I expect that the colour matches”. */
function expectThat(match: Match) {
  return say('expect that')(marking(match, match.mark.from - 1, match.mark.to));
}
