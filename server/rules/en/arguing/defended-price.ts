/** “It is worth every penny”, “25 is pretty low already”: the price defended instead of shown. */
import { followedBy, precededBy, saidBehind } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, negated, reported } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { hypothetical } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { keepWhatFollows } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const adverb = '[@adverb|@very|easily|well|at least|already|pretty]';
const sum =
  '(price|money|cost|costs|fee|rent|difference|investment|expense|premium|asking price|(extra|full|list|higher) _)';
const more =
  '[@adverb|a lot|alot|much|far|way|lots|so much|significantly|considerably|quite a bit] more than';
const low =
  '((already [@very|pretty]|pretty|rock|dirt|super|extremely|actually [@very]) (low|cheap|fair|reasonable|generous|reduced|discounted|competitive) [already|enough|as it is]|[@very] (low|cheap|fair|reasonable|generous) (already|enough|as it is))';
const unless = [asked, hypothetical];

/** “It is worth twice that in my view”: it is told as a view already. */
function owned({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }, at, rest) => text === 'my' && rest[at + 1]?.text === 'view');
}

/** “I paid more than this for the pair”: what it was paid for follows. */
function saysWhatFor({ tokens, to }: Match): boolean {
  return tokens[to]?.text === 'for';
}

/** “I paid more than that. I could go down to 90.” It is told in passing. */
function offersNext({ following: [next] }: Match): boolean {
  return /^(?:but |still,? )?(?:i|we) (?:can|could|would) (?:go|do|take|come|accept)\b/i.test(
    next?.prose ?? '',
  );
}

/** “The price is low, but I can do 30” as “the price covers […], and I can do 30”: what it covers carries the offer. */
const coverAndGive: Rewriter = (match) => {
  const { tokens, mark } = match;
  const but = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  if (tokens[but]?.text !== 'but' || !/^(i|we)$/.test(tokens[but + 1]?.text ?? '')) return null;
  return say('covers {what it covers}, and', { instead: 'offer' })(
    remembering(match, { offer: { from: mark.from, to: but + 1 } }),
  );
};

/** “…, but I can hold it”: the price is spoken of again. */
function givesIt({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to).some(({ text }) => text === 'it');
}

/** “It is easily worth more than | that” as “I had hoped for a little more than that”. */
const hopedForMore: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = tokens.slice(0, mark.from).map(({ text }) => text);
  const it = words.lastIndexOf('it');
  const plain = it >= 0 && /^it (?:is|'s|’s)(?: \w+)?$/.test(words.slice(it).join(' '));
  const opens = it <= 0 || tokens[it - 1]?.kind === 'punctuation';
  const more = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'more');
  const goesOn = /^(and|or|with)$/.test(tokens[mark.to + 1]?.text ?? '');
  if (!plain || !opens || !more || goesOn || tokens[mark.to]?.text !== 'that') return null;
  return say('I had hoped for a little more than')(marking(match, it, mark.to));
};

/** “This is worth every cent, | the leather is from Italy”. */
const restOfIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const pronoun = /^(it|they)$/.test(tokens[mark.to + 1]?.text ?? '');
  const from = pronoun ? 1 : 0;
  const to = pronoun ? mark.to + 2 : mark.to;
  if (!/^[,;]$/.test(tokens[mark.to]?.text ?? '')) return null;
  return pronoun ? drop()(marking(match, from, to)) : keepWhatFollows(marking(match, 0, to));
};

/** “The bike is worth every penny, it has new brakes” as “the bike has new brakes”. */
const whatItHas: Rewriter = (match) => {
  const { tokens, mark } = match;
  const be = /^(is|are)$/;
  const from = [mark.from, mark.from - 1, mark.from - 2].find((at) => be.test(tokens[at]?.text ?? ''));
  if (from === 1 && /^(it|this|that|they|these)$/.test(tokens[0]?.text ?? '')) return restOfIt(match);
  if (
    from !== undefined &&
    from < 4 &&
    /^(our|the|my)$/.test(tokens[0]?.text ?? '') &&
    !/^(it|they|and|as|because|since)$/.test(tokens[mark.to + 1]?.text ?? 'it')
  )
    return restOfIt(match);
  if (from === undefined || from === 0 || !/^[,;]$/.test(tokens[mark.to]?.text ?? '')) return null;
  const at = /^(and|as|because|since)$/.test(tokens[mark.to + 1]?.text ?? '') ? mark.to + 2 : mark.to + 1;
  const goesOn =
    /^(it|they)$/.test(tokens[at]?.text ?? '') &&
    /^(is|are|has|have|comes?|includes?|covers?|was|were|lasts?)$/.test(tokens[at + 1]?.text ?? '');
  return goesOn ? drop()(marking(match, from, at + 1)) : null;
};

/** “Fitters do not come cheap”, not “money does not grow on trees”. */
function ofCost({ tokens, mark }: Match): boolean {
  return (
    /^(cheap|ly|money|price|cost|costs)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    tokens[mark.from]?.text !== 'quality'
  );
}

/** “25 is very low”: the figure is the price. */
function afterFigure({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.kind === 'number';
}

/** “40 is quite fair. I will take it”: said yes to. */
function saysYesNext({ following: [next] }: Match): boolean {
  return /^\s*(?:(?:i|we)(?:['’]ll| will| can| would)? (?:gladly |happily )?(?:take|accept|buy)\b|(?:it is |it's )?(?:a )?deal\b|sold\b)/i.test(
    next?.prose ?? '',
  );
}

/** “It is a great price at 90” as “the price of 90 includes …”. */
const atThatPrice: Rewriter = (match) => {
  const { tokens, mark } = match;
  const it = mark.from - 1;
  const end = endOfWords(tokens);
  const sum = { from: mark.to + 1, to: end };
  const plain =
    /^(it|this|that)$/.test(tokens[it]?.text ?? '') &&
    /^(at|for)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens.slice(sum.from, end).every(({ kind, text }) => kind === 'number' || /^\p{Sc}$/u.test(text)) &&
    tokens.slice(sum.from, end).some(({ kind }) => kind === 'number');
  return plain
    ? say('the price of $sum includes {what it includes}')(remembering(marking(match, it, end), { sum }))
    : null;
};

/** “I have it priced low already, even lower than the market” as “I have priced it lower than the market”. */
const lowerThan: Rewriter = (match) => {
  const { tokens, mark } = match;
  const have = tokens.findLastIndex(({ text }, at) => at <= mark.from + 1 && text === 'have');
  const than = tokens.findIndex(({ text }, at) => at > have && at < mark.to + 5 && text === 'than');
  const compared =
    /^have (?:already )?(?:it|this|them) (?:already )?(?:priced?|listed|marked) (?:[a-z]+ )*low(?:er)?(?: already)? ,(?: [a-z]+)? (?:lower|cheaper|less) than$/.test(
      textOf(tokens, have, than + 1),
    );
  return compared
    ? say('have priced it lower than')(
        marking(match, tokens[have - 1]?.text === 'already' ? have - 1 : have, than + 1),
      )
    : null;
};

/** “Mine is priced to sell, | so it has already been lowered” as “mine has already been lowered”. */
const loweredAlready: Rewriter = (match) => {
  const { tokens, mark } = match;
  const so = /^(?:, )?so it (?:has|is|['’]s)(?= (?:already |just )?been )/.exec(textOf(tokens, mark.to))?.[0];
  return so ? say('has')(marking(match, mark.from - 1, mark.to + so.split(' ').length)) : null;
};

/** “The price is justified, since | it has two motors” as “the price reflects that it has two motors”. */
function reflects(verb: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const at = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
    const why = /^(?:because|since|as)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== 'of';
    return why ? say(`${verb} that`)(marking(match, mark.from, at + 1)) : null;
  };
}

/** “The price is very low for this street, | heating is included” as “heating is included”. */
const factBehind: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const [first, next] = piecesOf(tokens);
  const gone = source.slice(0, tokens[first?.to ?? 0]?.start);
  if (!first || !next || mark.from > 3 || first.to <= mark.to || namesFacts(gone)) return null;
  const told = textOf(tokens, next.from, next.to);
  const stands = /^(?!it\b|they\b|this\b|that\b).+ (?:is|are|has|have|comes?|includes?)\b/.test(told);
  return tokens[first.to]?.text === ',' && stands ? drop()(marking(match, 0, next.from)) : null;
};

/** “Already reduced”, “marked down”: a fact. */
function isReduced({ tokens, mark }: Match): boolean {
  return /\b(?:reduced|lowered|discounted|marked down)\b/.test(textOf(tokens, mark.from, mark.to));
}

/** “Your price is more than fair, we accept”: taken, and not defended. */
const taken = saidBehind(/^(accept|thank|thanks|take|gladly|happily)$/);

/** “That is asking a lot | of you”: the writer owns up. */
function ofThem({ tokens, mark }: Match): boolean {
  return /^of (?:you|your)\b/.test(textOf(tokens, mark.to, mark.to + 2));
}

export default defineRule({
  id: 'arguing/defended-price',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'Argues that the price is right.',
  why: 'Nobody was ever argued into a price; show what they get for it, and let them weigh.',
  phrasings: noArgumentLeft('refuse', [
    {
      phrases: [
        '(is|are|was|were) ' +
          adverb +
          ' {worth:(worth [@adverb] (at least|(well|way) over))} (@price|#|double|twice)',
        `(is|are|was|were) ${adverb} {worth:(worth ${more})} (the|that|this|what|your|you|@price|#)`,
        `(is|are|was|were) ${adverb} {worth:(worth (every (penny|cent|dollar|bit|euro|pound|dime|rupee)|(the|that|this|@our) ${sum}))}`,
      ],
      unless: [...unless, negated, cheering, reported, owned],
      rewrites: [
        whatItHas,
        hopedForMore,
        where(precededBy(/^(is|are|was|were|'s|’s)$/), say('in my view $worth')),
        append('in my view', { to: 'clause' }),
      ],
    },
    {
      phrases: [
        `(price|rate|rent|fee|quote|offer|# [¤|dollars|euros|bucks|pounds]) {is ${low}}`,
        '(price|rate|rent|fee|quote|offer) {is (very|really|quite|so) (low|fair|cheap|generous|reasonable)}',
        '(it|this|that|price|rent|fee|offer|# [¤|dollars|euros|bucks|pounds]) {is [already|@very] (a (steal|giveaway|bargain)|(a|an) [@very|already] (steal|bargain|great price|great deal|good deal|low price|fair price) [already])} (at|for) (@price|(that|this) (price|money|rate))',
      ],
      unless: [...unless, saysYesNext],
      rewrites: [
        whatItHas,
        where(givesIt, coverAndGive),
        atThatPrice,
        leaveOutArgument(),
        where(isReduced, say('is the reduced price')),
        where(afterFigure, say('is the price I have in mind')),
        coverAndGive,
        factBehind,
        where(followedBy(/^(at|for)$/), say('is offered')),
        say('includes {what it includes}'),
      ],
    },
    {
      phrases: [
        `(prices|rates|fees) {are ${low}}`,
        '(prices|rates|fees) {are (very|really|quite|so) (low|fair|cheap|generous|reasonable)}',
      ],
      unless,
      rewrites: [whatItHas, leaveOutArgument(), say('include {what they include}')],
    },
    {
      phrases: [
        '@we {[already|@adverb] have [already] (it|this|them|that|my _|the _) [already] (priced|price|listed|marked|offered) [@very|pretty|already|down] (low|lower|cheap|fairly|reasonably|right|to sell|competitively|below|under)}',
        '@we {[already|@adverb] (priced|listed) (it|this|them|that|my _|the _) [already] [@very|pretty|already] (low|lower|cheap|fairly|reasonably|right|to sell|competitively)}',
      ],
      unless,
      rewrites: [
        lowerThan,
        where(followedBy(/^(because|since|due|for|to)$/), say('have set the price where it is')),
        leaveOutArgument(),
        say('have set a price of {price}'),
      ],
    },
    {
      phrases: [
        '(is|are) [already] {[already] priced [@very|pretty|already] (low|fairly|right|reasonably|competitively|to sell [quickly|fast|now|today]|accordingly)}',
      ],
      unless,
      rewrites: [loweredAlready, whatItHas, say('priced for {what it offers}')],
    },
    {
      phrases: ['(is|are) {already priced} [@very|well|far|way] (below|under|lower|at or below)'],
      unless,
      rewrites: [say('priced')],
    },
    {
      phrases: [
        '{do not [@adverb] come cheap [ly]}',
        '{do not [@adverb] (grow on trees|come for (free|nothing|peanuts))}',
      ],
      unless,
      rewrites: [where(ofCost, say('cost a little more')), say('are priced for what they offer')],
    },
    {
      phrases: [
        '{(does|will|did) not [@adverb] come cheap [ly]}',
        '{(does|will) not [@adverb] (grow on trees|come for (free|nothing|peanuts))}',
        'quality {[always|still|simply] (costs [money]|has its price|comes at a (price|cost))}',
      ],
      unless,
      rewrites: [where(ofCost, say('costs a little more')), say('is priced for what it offers')],
    },
    {
      phrases: [
        '{(will|would|does|do|did|could) not [@adverb] even [begin to|come close to] (cover|covering|touch|touching|buy)} (@our _|the|half|our)',
      ],
      unless,
      rewrites: [say('does not quite cover')],
    },
    {
      phrases: ['{(will|would|does|do|did|could) not [@adverb] even [begin to] pay for} (@our _|the|half)'],
      unless,
      rewrites: [say('is less than the cost of')],
    },
    {
      phrases: [
        '{[,] [and|which is] [even|already|far|way|much|well|still] (lower|cheaper|less) than (blue book|market|retail|everyone else|anyone else|anywhere else|all the others|every other _|what (others|other people|everyone) _)}',
        '{[you are] only asking [for] @price (less|off) [than _ _] [, and|, but|,]}',
      ],
      unless,
      rewrites: [lowerThan, drop()],
    },
    {
      phrases: [
        '(believe|feel|think|consider|find|sure|confident) [that] [_] [_] (price|fee|rate|charge|rent|cost|quote) {is [@very] (fair|reasonable|justified|appropriate)}',
        '(price|fee|rate|charge|increase|surcharge|rent) {is [@very|@adverb|more than|well] justified}',
      ],
      unless: [...unless, negated, reported],
      rewrites: [reflects('reflects'), say('covers {what it covers}')],
    },
    {
      phrases: [
        '(believe|feel|think|consider|find|sure|confident) [that] [_] [_] (prices|fees|rates|charges|costs) {are [@very] (fair|reasonable|justified|appropriate)}',
      ],
      unless: [...unless, negated, reported],
      rewrites: [reflects('reflect'), say('cover {what they cover}')],
    },
    {
      phrases: [
        '{@you (will not|can not|would not) [@adverb|ever] find (another|one|a better|anything|it|this|a nicer|many|something) [_] [_] (at|for) (this|that|such|the) [_] (price|money|cost|rate)}',
      ],
      unless,
      rewrites: [leaveOutArgument(), say('the price includes {what it includes}')],
    },
    {
      phrases: [
        '@we {(am (sure|certain|confident) [that] @we (can|could|will)|are (sure|certain|confident) [that] @we (can|could|will)|(can|could|will) (easily|definitely|certainly|surely|always)) verb:(get|sell|make)} [(it|this|that|them) for|@adverb] (more|twice|double|¤|#|far more|much more|a lot more)',
      ],
      unless,
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.to]?.kind === 'number', say('might $verb')),
        say('hope to $verb'),
      ],
    },
    {
      phrases: [
        '{[less than] (half|a third|a fraction|a quarter|nowhere near|not even close to|(way|far|well) (below|under)|less than) [of] [half [of]] (what (it|this|that|they) (is|are) [@adverb] worth|its [_] (value|worth)|[the] market value)}',
      ],
      unless,
      rewrites: [say('less than {amount}')],
    },
    {
      phrases: [
        '{(@you <be>|that is|this is) [@adverb] asking [for] (too much|a lot|quite a lot|the impossible|the moon)}',
      ],
      unless: [...unless, ofThem],
      rewrites: [sayAlone('that is more than we can do today')],
    },
    {
      phrases: [
        '(that|this|it|offer|request|demand|deadline|expectation|price|budget) {(is|seems|sounds) [@adverb|@very|just] (unrealistic|not [@very|even] realistic)}',
      ],
      unless,
      rewrites: [
        where(precededBy(/^(offer|price|budget)$/), say('is some way from what we can do')),
        say('is more than we can do today'),
      ],
    },
    {
      phrases: [
        '@we {paid [way|far|much|a lot|alot|twice|double] (more [than (that|this)]|twice (that|this|as much)|double (that|this)|(that|this) much) [for (it|this|them) [myself|ourselves|new]]}',
      ],
      unless: [...unless, offersNext],
      rewrites: [
        keepTheRest(),
        where(saysWhatFor, say('paid a higher price')),
        where((match) => !saysWhatFor(match), say('paid a higher price for it')),
      ],
    },
    {
      phrases: [
        '(#|price|rate|rent|fee|quote|offer|that|this|it|asking price|currency) {is [really|actually|already] [a|an] more than [a|an] (fair|reasonable|decent|competitive) [price|offer|deal|rate|amount|one]}',
        '(it|this|that|#|they|price) {is already [a|an|the|my|our] [@very|too|pretty] (cheap|low|reduced|discounted|reasonable|lowered|marked down) [price|rate|deal|offer|one] [as (is|it is|it stands)]}',
      ],
      unless: [...unless, taken, saysYesNext],
      rewrites: [
        whatItHas,
        where(isReduced, say('is the reduced price')),
        leaveOutArgument(),
        where(afterFigure, say('is the price I have in mind')),
        say('includes {what it includes}'),
      ],
    },
    {
      phrases: [
        '{(anything|everything) else [that] [@you] [will|can|could|would] [find|get|see|buy] (in|at|for|around|within) (this|that|the same|your) (price|budget|money|price range|range)} (is|will|would|has|comes|needs)',
        '{(any|every) other [_] [_] _ [that] [@you] [will|can|could|would] [find|get|see|buy] (in|at|for|around|within) (this|that|the same|your) (price|budget|money|price range|range)} (is|will|would|has|comes|needs)',
      ],
      unless,
      rewrites: [leaveOutArgument(), say('as far as I know, another one at this price')],
    },
    {
      phrases: [
        '(it|this|that|@our (price|fee|rate|offer|quote)|the (price|fee|rate|offer)|#) {(is|was) not [@very|too|that|so] (expensive|much|high|a lot|dear|overpriced) for} (this|that|such|our|what)',
      ],
      unless: [asked],
      rewrites: [sayToTheEnd('includes [what it includes]')],
    },
  ]),
  examples: [
    {
      bad: 'The rent [[is already very low]] for this street, heating is included.',
      fixed: 'Heating is included.',
    },
    { bad: 'It [[is a great price]] at $90.', fixed: 'The price of $90 includes [what it includes].' },
    { bad: 'This $90 [[is already a reduced price]].', fixed: 'This $90 is the reduced price.' },
    {
      bad: 'Mine is [[priced to sell fast]] so it has already been lowered.',
      fixed: 'Mine has already been lowered.',
    },
    { good: '$40 is quite fair. I will take it.' },
    { good: 'The fee is quite fair. We will take the pair.' },
    {
      bad: 'The fee [[is justified]], since the van has two beds.',
      fixed: 'The fee reflects that the van has two beds.',
    },
    {
      bad: 'I [[already priced it low]] because of the dent.',
      fixed: 'I have set the price where it is because of the dent.',
    },
    { bad: 'Your offer [[is unrealistic]].', fixed: 'Your offer is some way from what we can do.' },
    { bad: 'The lamp is [[worth every penny]], it has a new cable.', fixed: 'The lamp has a new cable.' },
    { good: 'I paid more than that for the lamp. I could take 90 if you collect it on Monday.' },
    {
      bad: 'Honestly, 90 [[is more than fair]].',
      fixed: '90 is the price I have in mind.',
    },
    { bad: 'Well, it [[is already too cheap]].', fixed: 'It includes [what it includes].' },
    {
      bad: '[[Any other boat you find at this price]] is full of rust.',
      fixed: 'As far as I know, another one at this price is full of rust.',
    },
    { bad: 'The lens is [[worth at least]] 400.', fixed: 'The lens is in my view worth at least 400.' },
    { bad: 'This sofa is really [[worth every penny]].' },
    {
      bad: 'It’s [[worth a lot more than]] what you wrote.',
      fixed: 'It’s in my view worth a lot more than what you wrote.',
    },
    { bad: '60 euros [[is pretty low already]].', fixed: '60 euros includes [what it includes].' },
    {
      bad: 'The price is 60. It [[is already too cheap as is]].',
      fixed: 'The price is 60.',
    },
    { bad: 'It [[is a steal]] at 60 euros.', fixed: 'It is offered at 60 euros.' },
    {
      bad: 'That rate [[is already pretty low]], but I can hold it until May.',
      fixed: 'That rate covers [what it covers], and I can hold it until May.',
    },
    { bad: 'Our prices [[are pretty low]].', fixed: 'Our prices include [what they include].' },
    { bad: 'I [[already have it priced low]].', fixed: 'I have set a price of [price].' },
    {
      bad: 'The boat is [[already priced]] below the market.',
      fixed: 'The boat is priced below the market.',
    },
    { bad: 'Oak frames [[don’t come cheap]].', fixed: 'Oak frames cost a little more.' },
    { bad: 'Good oak [[doesn’t come cheap]].', fixed: 'Good oak costs a little more.' },
    { bad: 'That [[won’t even cover]] my petrol.', fixed: 'That does not quite cover my petrol.' },
    { bad: 'That [[does not even pay for]] the frame.', fixed: 'That is less than the cost of the frame.' },
    { bad: 'I [[paid twice that]].', fixed: 'I paid a higher price for it.' },
    { bad: 'I [[can easily get]] more for it.', fixed: 'I hope to get more for it.' },
    { bad: 'The deadline [[is not realistic]].', fixed: 'The deadline is more than we can do today.' },
    { bad: '[[You are asking too much]].', fixed: 'That is more than we can do today.' },
    { bad: 'We feel that our fee [[is justified]].', fixed: 'We feel that our fee covers [what it covers].' },
    { bad: 'We think our rates [[are fair]].', fixed: 'We think our rates cover [what they cover].' },
    {
      bad: '[[You won’t find another lens at this price]].',
      fixed: 'The price includes [what it includes].',
    },
    { good: 'The lens is worth at least 400 in my view.' },
    { good: 'The lens is worth the price?' },
    { good: 'If it is worth the money to you, we can start on Monday.' },
    { good: 'I do not say that it is worth the cost of a new one.' },
    { good: 'Thank you for telling us that it was worth every penny.' },
    { good: 'The contract is worth over 40,000 euros a year.' },
    { good: 'You wrote that the lens is worth at least 400.' },
    { good: 'The price is 400 euros with the case.' },
    { good: 'The rent is low in winter and higher in summer.' },
    { good: 'The deposit will cover the cleaning.' },
    { good: 'Your price is more than fair, we accept.' },
    { good: 'That is asking a lot of you, and I am grateful.' },
    { bad: 'It [[is not expensive for]] this quality.', fixed: 'It includes [what it includes].' },
  ],
});
