/** “The best in the world”, “second to none”, “you won't find better”: a comparison with everybody. */
import {
  endOfClause,
  endsWith,
  followedBy,
  opensClause,
  precededBy,
  saidBefore,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { asked, hoped, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import {
  oneOfFew,
  oneOfThe,
  someOfThe,
  ultimate,
  uncounted,
  wellKnownThere,
} from '../../rewriting/one-of-the';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const best =
  '(best|finest|fastest|cheapest|lowest|safest|strongest|greatest|highest|easiest|smartest|simplest|quickest|biggest|largest|lightest|toughest|hottest|most _)';
const anywhere =
  '([that|which] (money can buy|you can (find|get|buy|imagine) [anywhere]|you will [ever] (find|get|see|need|buy)|exists|there is)|in (your life|history|town|the (area|region|city|neighbourhood|neighborhood|valley|state|county)|the (world|universe|industry|business|country|market|whole _|trade))|on (the market|earth|this planet|the planet|the internet|the web)|(anywhere|ever|worldwide|under the sun|of all time|bar none|known to man|around|out there) [else])';

/** “One of the best”, “probably the best”: not said against everybody. */
function modest({ tokens, from }: Match): boolean {
  const before = [tokens[from - 1]?.text, tokens[from - 2]?.text, tokens[from - 3]?.text];
  return before.some((word) => /^(one|among|amongst|some|probably|perhaps|maybe|wish|all)$/.test(word ?? ''));
}

/** “The largest hall in town is the old mill”: the world is told of, and nothing of ours is in it. */
function ofTheWorld(match: Match): boolean {
  const { tokens, from, to } = match;
  return (
    tokens[from]?.text === 'the' &&
    opensClause(match) &&
    /^(is|are|was|were|has|have|will|stops|starts|costs)$/.test(tokens[to]?.text ?? '') &&
    !says(/^(we|us|our|ours|my|mine|here)$/)(match)
  );
}

/** “You were the best guests ever”, “the best holiday ever, thank you”, “your garden is second to none”: praise of the reader. */
const praising = (match: Match): boolean =>
  says(/^(thank|thanks)$/)(match) ||
  /\byou (?:are|were|have been) $/.test(`${textOf(match.tokens, 0, match.from)} `) ||
  (saidBefore(/^your$/)(match) && !saidBefore(/^(will|be)$/)(match));

/** “The best soup I | ever had”: one’s own life. */
const lived = precededBy(/^(i|we)$/);

/** “Record-breaking rain”: nobody’s work. */
const weather = followedBy(/^(heat|rain|cold|snow|storm|storms|wind|winds|temperatures|summer|winter)$/);

/** “We have no match for this number”, “the payment can’t be matched to an invoice”: a search, and no rival. */
const searched = followedBy(/^(for|to|with)$/);

/** “Each bowl is one of a kind”: made by hand, and meant word for word. */
const unique = (match: Match): boolean =>
  endsWith(/^kind$/)(match) && saidBefore(/^(each|every|piece|bowl|ring)$/)(match);

/** “She is the leading expert in the field”: somebody else is praised. */
const ofOthers = saidBefore(/^(he|she|dr|prof|you)$/);

/** “There is nobody who knows the code”, not “who knows it better”: who is away, and no rival. */
const compared = saidBehind(/^(better|cheaper|faster|like|as|match|matches|beat|beats)$/);

/** “Everyone loves | your cake”. */
const yours = followedBy(/^your$/);

const unless = [negated, asked, hoped, reported, modest];

/** Best first: what we know or what is very good; the claim over all others goes. */
const lessThanBest: readonly Rewriter[] = [
  weKnow,
  veryGood,
  someOfAll,
  where(ofOurs, drop()),
  where(bare, where(notTasted, say('that we have seen'))),
  everMade,
  say('we know'),
];

/** “The best seat that is left”, “the best price I can”: within a limit. */
const limited = ({ tokens, to }: Match): boolean =>
  /^(i|we|that|left|possible|available)$/.test(tokens[to]?.text ?? '');

/** “Your Dutch is better than any of ours.” */
const ofSeveral = endsWith(/^of$/);

/** “The most common mistake in the trade”: how things are. */
const howThingsAre = ({ tokens, from }: Match): boolean =>
  /^most (?:common|frequent|likely)$/.test(textOf(tokens, from + 1, from + 3));

/** “Everybody else charges more” is “many others charge more”. */
function manyOthersDo(match: Match) {
  const verb = match.tokens[match.mark.to - 1]?.text ?? '';
  return say(`many others ${verb.replace(/s$/, '')}`)(match);
}

/** “Your people pack better | than anyone”: praise for the customer promises nothing. */
function praisesThem({ tokens }: Match): boolean {
  return /^your (?:people|team|staff|colleagues?|crew|drivers?|office|work) (?!will|can|would|is|are)/.test(
    textOf(tokens),
  );
}

/** “Nobody will know but us”, “no one can see your file except our nurse”: who gets to see it, and no rival. */
function unseen({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    /^(?:else )?(?:can|could|will|does) (?:ever )?(?:know|notice|see|tell|read|hear|open|access|enter|touch|guess)\b/.test(
      rest,
    ) && !/\b(?:beat|match|better|cheaper|faster|closer?|like)\b/.test(rest)
  );
}

export default defineRule({
  id: 'overpromising/superlative',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A claim against the whole world.',
  why: 'Nobody can check it, so nobody believes it; one thing that you do well, told plainly, sells more.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        '{there is (nothing|not a thing|not one thing) [in the world|on earth|under the sun] [that]} (our _|this _|the _) (can not|could not|will not)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('there is little')],
    },
    {
      phrases: [
        '(the|our) (_|most _) {@worldwide}',
        '(the|our) (_|most _) _ {@worldwide}',
        '(the|our) most _ _ _ {@worldwide}',
      ],
      unless: [...unless, ofTheWorld, praising, lived, howThingsAre],
      when: [utmost],
      rewrites: lessThanBest,
    },
    {
      phrases: [`(the|our) ${best} _ {${anywhere}}`, `(the|our) ${best} _ _ {${anywhere}}`],
      unless: [...unless, ofTheWorld, praising, lived, howThingsAre],
      rewrites: lessThanBest,
    },
    {
      phrases: [`<be> {by far the} ${best}`, `<be> {hands down the} ${best}`],
      unless: [...unless, amongOurs],
      rewrites: [veryGoodByFar, oneOfThe, say('in our view the')],
    },
    {
      phrases: [`{(the world's|the industry's|the market's|the country's)} ${best}`],
      unless,
      rewrites: [oneOfThe, say('some of the')],
    },
    {
      phrases: [
        '(no|number|#) 1 in the (world|market|industry|country)',
        'number one in (the|our|this) (world|market|industry|country|city|town|region|state|area|trade)',
        '{the (number one|number 1) _ [_] in (the|our|this) (world|market|industry|country|city|town|region|state|area|trade)}',
      ],
      unless,
      rewrites: [wellKnownThere],
    },
    {
      phrases: ['(^|,|!|and|;) {(everyone|everybody) loves}'],
      unless: [...unless, yours],
      rewrites: [say('many people like')],
    },
    {
      phrases: ['(^|,|!|and|;) {(everyone|everybody) needs} (one|it|this|that|our)'],
      unless,
      rewrites: [say('many people can use')],
    },
    {
      phrases: [
        '{there is (no|not a)} (better|cheaper|faster|safer|stronger|nicer|more _) (supplier|price|quality|product|deal|offer|service|choice|value|machine|tool|team|partner|option|solution|mill|factory|material|software|company|brand|(place|hotel|room|flat|clinic|shop|address|spot) (to (stay|live|rent|eat|buy)|in|for)|time to (buy|order|book|sign|switch|invest|sell|start))',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('we know of no')],
    },
    {
      phrases: [
        '[simply|truly|really|just|absolutely|totally|completely] (second to none|unbeatable|unbeaten|unmatched|unrivalled|unrivaled|unparalleled|unsurpassed|incomparable|unequalled|unequaled|peerless|world - class|without equal|without rival|without parallel|like no other|world - beating|world - best|mind - blowing|jaw - dropping|earth - shattering|record - breaking|beyond compare|out of this world|in a league of (its|our|their) own|in a class of (its|our|their) own|one of a kind|the best of the best|as good as it gets)',
      ],
      unless: [...unless, praising, weather, unique],
      rewrites: [where(endsWith(/^kind$/), say('special')), say('very good')],
    },
    {
      phrases: [
        'you {(will|can|could) (not|never)} [@adverb] [be able to] (find|get|see|buy) ... (better|cheaper|faster|nicer|anywhere|elsewhere|for (less|cheaper)|like (this|ours|it|that|these|them)|at a (store|shop))',
        '^ {(will|can) not} find ... ... (anywhere|better|cheaper|elsewhere)',
        '@we {(will|can) not be (beaten|beat|matched)}',
      ],
      unless: [negated, asked, hoped, reported, getsNowhere],
      rewrites: [knownToFew, notEasilyAnywhere, rarely],
    },
    {
      phrases: [
        '{you have never (seen|tried|tasted|had|experienced|met|heard) [a|an|another|any] thing:_ [like (this|it|ours|that|these|them) [one|before]]} (.|!|,|$|-)',
      ],
      unless: [negated, asked, hoped, reported],
      when: [likeOurs],
      rewrites: [where(named, say('what is new in our $thing is {what}'))],
    },
    {
      phrases: [
        'you have {never} (seen|tried|tasted|had|experienced|met|heard) ... like (this|it|ours|that|these|them)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [setsApart, rarely],
    },
    {
      phrases: [
        '{(nobody|no one)} [else|here] (on|in) (earth|the planet|the world|this planet|the market|the industry|town|the trade|this business|the country)',
        '{(nobody|no one)} [else] _ [_] [_] [_] (faster|cheaper|better|quicker|safer|like (we|us)|more (cheaply|quickly))',
        '{(nobody|no one)} [else] (can|could|will|<beat>|<offer>|<match>|comes|gets|makes|does) ... (beat|match|better|cheaper|faster|close|near|us|this|our|like)',
        '{no other} (supplier|company|shop|factory|seller|vendor|agency|product|brand|tool|mill|competitor) (can|could|will|does (it|this|that)|<offer>|<beat>|<match>|comes|gets|makes|has)',
        '{no other} _ (<offer>|<beat>|<match>|comes close|(can|could|will) (<offer>|<beat>|<match>|<do>|<make>|<give>))',
        '{(not one|no|not a single)} (competitor|rival) ... (comes|can|will|beats|matches|offers)',
      ],
      unless: [negated, asked, hoped, reported, unseen],
      rewrites: [hardlyAny],
    },
    {
      phrases: [
        '{(nothing|nothing else)} [_] [_] (compares|comes (close|near)) [to|with]',
        '{(nothing|nothing else)} [_] [_] (beats|matches) (@our|@us|it|this|that|these|them)',
      ],
      unless: [negated, asked, hoped, reported, ofContents],
      rewrites: [say('little')],
    },
    {
      phrases: [
        `the:(the ${best}) (choice|decision|deal|bargain|opportunity|offer) {of your life}`,
        '(chance|opportunity|deal) {of (a|your) lifetime}',
      ],
      unless,
      rewrites: [both(say('a good', { instead: 'the' }), drop()), drop()],
    },
    {
      phrases: [
        '{(leaves|leave|blows|blow|puts|put|knocks) (((every|any|all) [the] (other|others|competing|rival|competitor|competitors) [_])|the (competition|rest|others)|everybody else|everyone else|everything else) (in the dust|behind|standing|away|out of the water|to shame|into the shade)}',
        '{(beats|beat|outshines|outperforms|outperform|crushes|crush) (((every|any|all) [the] (other|others|competing|rival|competitor|competitors) [_])|the (competition|rest|others)|everybody else|everyone else|everything else) [hands down]}',
        '{(runs|run) (rings|circles) around (the|any|every|all) [_] [_]}',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [compares],
    },
    {
      phrases: [
        '{(has|have|knows|know) no (equal|equals|rival|rivals|competition|match|peer)}',
        '<be> {(head|heads) and shoulders above _ [_]}',
        '<be> {(light years|miles|streets) ahead of _ [_]}',
      ],
      unless: [negated, asked, hoped, reported, searched],
      rewrites: [stands],
    },
    {
      phrases: [
        '<be> {the (gold standard|undisputed (leader|number one|champion)|ultimate|non plus ultra|crème de la crème|cream of the crop) [_]}',
      ],
      unless: [negated, asked, hoped, reported, modest],
      rewrites: [ultimate, say('very good')],
    },
    {
      phrases: [
        'the {only} (company|supplier|shop|firm|agency|product|tool|mill|seller|provider|brand|dealer|bank|hotel) [_] [_] (that|who|which) [really|truly|actually|ever] (can|will|understands|cares|knows|delivers|works|keeps|cares|gets)',
      ],
      unless,
      rewrites: [oneOfFew, drop()],
    },
    {
      phrases: [
        '(price|quality|service|product|team|products) (is|are) {the best [one] in (china|india|germany|turkey|italy|france|spain|japan|vietnam|poland|america|the usa|europe|asia|town|the area|the region|the city|this field)}',
      ],
      unless,
      rewrites: [verySound],
    },
    {
      phrases: [
        '^ {nothing but the best} (for|,|$)',
        '(get|gets|deserve|deserves|use|give you|serve) {nothing but the best}',
      ],
      unless,
      rewrites: [say('our best')],
    },
    {
      phrases: [
        '{simply the best} $',
        '{(as good as it gets|the best there is)} $',
        '<be> {[far|way|simply] beyond [any|all] (comparison|compare|competition|rivalry)}',
      ],
      unless,
      rewrites: [say('very good')],
    },
    {
      phrases: [
        '{there is (nobody|no one) [else] (who|that)} (does|can|will|makes|offers|knows|builds|gets)',
      ],
      unless: [asked, hoped, reported],
      when: [compared],
      rewrites: [say('there is hardly anybody who')],
    },
    {
      phrases: [
        '(it|that|this|they) {(does not|do not|will not|can not) get [any|much] (better|easier|faster|cheaper|safer|fresher|simpler)} (than|.|!|$)',
        '(it|that|this) {could not be [any] (easier|better|safer|simpler|faster|fresher|cheaper)}',
      ],
      unless: [asked, hoped, reported, praising],
      rewrites: [say('is hard to beat')],
    },
    {
      phrases: [
        '@ours (will|can|shall) [@adverb] (get|find|secure|bring|give|offer|provide|negotiate) you {the [very|absolute] (best|lowest|cheapest|finest)} (loan|deal|price|rate|offer|service|mortgage|value|quality|insurance|policy|room|seat|solution|job|card)',
      ],
      unless: [negated, asked, hoped, reported, limited],
      rewrites: [say('a good')],
    },
    {
      phrases: [
        'one of the best _ [_] {[that] you (will|can|could) [ever] (find|see|own|drive|eat|buy|meet|have|taste|read)}',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        '<be> {(the|your|our|a) (number one|number 1|# 1|no 1|top|leading|premier|foremost) (choice|address|source|supplier|provider|partner|seller|maker|brand|name|shop|dealer|company|destination|expert|team|agency|manufacturer|exporter) (in|on|for|of|worldwide|when)}',
      ],
      unless: [...unless, ofOthers],
      when: [firstOfAll],
      rewrites: [wellKnown],
    },
    {
      phrases: [
        '(price|prices|quality|service|value|offer|rates|rate|taste|comfort|performance|location|it|that|this|they|which|we|design|warranty|speed|selection) {(can|could) (not|never) [possibly|simply|ever] be (beaten|beat|matched|topped|surpassed|bettered|equalled|equaled|rivalled|rivaled|copied|undercut|outdone|improved|improved upon)} [by|$|,|.|!|and|anywhere]',
      ],
      unless: [asked, hoped, reported, searched],
      rewrites: [say('will be hard to beat')],
    },
    {
      phrases: [
        '(@better) {than (any|anyone|anybody|everyone|everybody|every|all [of] (the|our)|the rest|the (competition|others)|our (competitors|competition|rivals)) [other|else|_]}',
      ],
      unless: [...unless, personal, ofSeveral, praisesThem],
      rewrites: [thanMost],
    },
    {
      phrases: [
        '(@utmost) _ [_] {[that] you (will|can|could|are going to|would) [ever] (own|drive|eat|taste|see|meet|wear|use|read|buy|try|find|have|hear|feel|ride|sleep in|sleep on|need|work with|experience|visit) [in your life|in a lifetime|again|anywhere]} (.|,|!|$|and|for|in|at)',
      ],
      unless: [asked, hoped, reported, modest],
      when: [everSaid],
      rewrites: [where(bare, say('that we have seen')), say('we know')],
    },
    {
      phrases: [
        '(this is|these are|it is) the {only} _ [_] [_] (that|who|which) (really|truly|actually|ever|never|always|lasts|last|delivers|keeps|cares|understands)',
        '(ours is|ours are|we are|we (have|sell|make|offer)|our _ is) the {only} _ [_] [_] (that|who|which|to) (really|truly|actually|ever|works|work|sticks|stick|lasts|last|does|do|can|fits|fit|holds|hold|delivers|deliver|gets|get|keeps|cares|care|makes|make|never|always|understands|understand|solves|solve|offers|offer)',
      ],
      unless,
      rewrites: [oneOfFew, drop()],
    },
    {
      phrases: [
        '(last|lasts|hold|holds|stay|stays|serve|serves|survive|survives|good|remain|remains|keep|keeps) [you|for|new|fresh|strong|like new] {[for] (several|many|two|three|a dozen|more than one|countless) (lifetimes|generations|centuries|decades)}',
      ],
      unless,
      rewrites: [say('for many years')],
    },
    {
      phrases: [
        '(the|our|a|your) (@utmost) _ ... , {(bar none|hands down|by a mile|by a long way|by far|full stop|period|without exception|no contest|ever)} (.|!|$)',
      ],
      unless,
      rewrites: [someOfThe, drop()],
    },
    {
      phrases: [
        '(the|our|your) (@utmost) _ [_] {on (the (road|water|block|street|market|shelf|scene|circuit|menu|list|planet|slopes|course|high street|web|internet)|sale|offer|earth)}',
      ],
      unless: [...unless, pickedFrom, ofTheWorld],
      rewrites: [say('that we know')],
    },
    {
      phrases: [
        '(we|i|our _ [_]|my _) (am|are|is) [also|still|now|by far] {the [very|absolute] sup:(best|cheapest|fastest|quickest|safest|strongest|finest|most (reliable|experienced|trusted|popular|affordable|professional|modern|efficient|successful|accurate))} (.|!|,|$|and|here|there|around|in (town|the (area|region|city|neighbourhood|neighborhood|valley|village|county|district|street)|(this|our) _|_ (.|!|,|$)))',
      ],
      unless: [...unless, ofTheWorld, compared],
      rewrites: [say('among the $sup')],
    },
    {
      phrases: [
        '{there is nothing} (better|cheaper|faster|safer|stronger|nicer|finer|comparable|like (it|this|ours)) (on the market|out there|around|anywhere|in (town|the (area|city|region|country|world|market))|for (this|the|that|your) (price|money|budget|purpose))',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('we know of nothing')],
    },
    {
      phrases: [
        '{(everyone|everybody) else is} [much|far|a lot|way] (more expensive|slower|worse|dearer|pricier)',
        '{(everyone|everybody) else (charges|asks|takes|wants)} [much|far|a lot|way|you] [much|far|a lot] (more|longer|extra|double|twice)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [where(endsWith(/^is$/), say('many others are')), manyOthersDo],
    },
    {
      phrases: [
        'we (are|remain) [@adverb] {the only (ones|one)} [in (_|_ _)|here|there|around] (who|that|to) [can] [really|actually] (do|offer|make|repair|deliver|fix|solve|understand|sell|provide|build|help|use)',
      ],
      unless,
      rewrites: [say('among the few')],
    },
  ]),
  examples: [
    { good: 'With a rug on the stain nobody will see it but us.' },
    { bad: 'We are [[the cheapest]].', fixed: 'We are among the cheapest.' },
    { bad: 'We are [[the fastest]] in the valley.', fixed: 'We are among the fastest in the valley.' },
    { bad: '[[There is nothing]] better on the market.', fixed: 'We know of nothing better on the market.' },
    { bad: '[[Everybody else charges]] more.', fixed: 'Many others charge more.' },
    { bad: 'We are [[the only ones]] who can repair it.', fixed: 'We are among the few who can repair it.' },
    { bad: '[[There’s no]] better time to buy.', fixed: 'We know of no better time to buy.' },
    { good: 'I am the only one who can open the vault, so please call first.' },
    { good: 'There is nothing better than a warm stove in May.' },
    { good: 'Our lamp is the largest of the three in the picture.' },
    {
      bad: '[[Won’t]] find a better bell anywhere.',
      fixed: 'You will not easily find a better bell.',
    },
    { bad: 'We are the best [[in the business]].', fixed: 'We are among the best in the business.' },
    { bad: 'We are [[hands down the]] best choir in Bath.', fixed: 'We are a very good choir in Bath.' },
    {
      bad: 'You [[won’t]] be able to find another boat like this.',
      fixed: 'You will not easily find another boat like this.',
    },
    {
      bad: 'We have the softest wool in the valley, [[bar none]].',
      fixed: 'We have some of the softest wool in the valley.',
    },
    {
      bad: 'It is so rare you [[won’t]] find it anywhere else.',
      fixed: 'It is so rare few people know of it.',
    },
    { good: 'She is the only one who knows the stairs.' },
    { good: 'The largest hall in the country is the old mill.' },
    { good: 'You were the best crew ever.' },
    { good: 'We will find you the best seat that is left.' },
    { good: 'Your Dutch is better than any of ours.' },
    { good: 'It is the most common mistake in the trade.' },
    { good: 'It is the best soup we ever had.' },
    { good: 'Record-breaking rain closed the road.' },
    { good: 'We have no match for this number.' },
    { good: 'Each bowl is one of a kind.' },
    { good: 'She is the leading expert in the field.' },
    { good: 'There is no one who knows the code until Monday.' },
    { good: 'Everyone loves your cake!' },
    { good: 'This is the only key that fits the gate.' },
    { good: 'No other guest has a key.' },
    { good: 'Nothing matches the search.' },
    { good: 'You have never had this charge before.' },
    { good: 'It does not get easier on the second hill.' },
    { bad: 'It is our softest wool [[ever]].', fixed: 'It is our softest wool.' },
    { good: 'Nothing in it matches our drawing.' },
    { bad: 'They are simply the best cooks [[in the valley]].', fixed: 'They are very good cooks.' },
    { good: 'The hottest soup on the menu comes with bread.' },
    {
      bad: '[[You have never tried a hoist like ours]].',
      fixed: 'What is new in our hoist is [what].',
    },
    { good: 'You have never seen the mill.' },
    { bad: 'We know our glue is the best [[on earth]].', fixed: 'We know our glue is very good.' },
    { bad: '[[Everyone loves]] it!', fixed: 'Many people like it!' },
    { bad: '[[Everybody needs]] one.', fixed: 'Many people can use one.' },
    { bad: '[[No one]] beats our price.', fixed: 'Hardly anyone beats our price.' },
    { bad: 'We are [[the number one hotel in the city]].', fixed: 'We are a well-known hotel in the city.' },
    { bad: 'It is the fastest boat [[on the water]].', fixed: 'It is the fastest boat that we know.' },
    {
      bad: 'Ours is the [[only]] glue that sticks to glass.',
      fixed: 'Ours is one of the few glues that sticks to glass.',
    },
    { bad: 'Our carpets last [[several lifetimes]].', fixed: 'Our carpets last for many years.' },
    { bad: 'It is the softest wool [[you will ever wear]].' },
    { good: 'It is the softest wool you will wear.' },
    {
      bad: 'We are [[the number one supplier of]] bamboo boards.',
      fixed: 'We are a well-known supplier of bamboo boards.',
    },
    { bad: 'Our price [[cannot be beaten]].', fixed: 'Our price will be hard to beat.' },
    { bad: 'Our oil is [[beyond comparison]].', fixed: 'Our oil is very good.' },
    { bad: 'We ship faster [[than anyone else]].', fixed: 'We ship faster than most.' },
    { bad: 'It lasts longer [[than any other]] pump.', fixed: 'It lasts longer than most other pumps.' },
    { good: 'We are a leading supplier of bamboo boards in Ghent.' },
    { good: 'You know your shop better than anyone else.' },
    { good: 'Does it last longer than any other pump?' },
    { bad: 'Our felt is the best [[on the market]] by far.', fixed: 'Our felt is very good.' },
    { bad: 'It is one of the best ovens [[you will ever own]].', fixed: 'It is one of the best ovens.' },
    { bad: 'We will find you [[the best]] mortgage.', fixed: 'We will find you a good mortgage.' },
    {
      bad: '[[There is nothing in the world]] our saw cannot reach.',
      fixed: 'There is little our saw cannot reach.',
    },
    { bad: 'It is the purest honey [[on earth]].', fixed: 'It is the purest honey we know.' },
    {
      bad: 'Our press [[leaves the competition in the dust]].',
      fixed: 'Our press compares very well.',
    },
    { bad: 'Our yarn [[has no equal]].', fixed: 'Our yarn compares very well.' },
    { good: 'The rest of the world gets it in June.' },
    {
      bad: 'Our stitching is the best [[in the world]].',
      fixed: 'Our stitching is very good.',
    },
    { bad: 'It is the fastest press [[that money can buy]].', fixed: 'It is the fastest press we know.' },
    { bad: 'It is [[by far the]] lightest frame.', fixed: 'It is one of the lightest frames.' },
    { bad: 'You [[won’t]] get a cheaper bell anywhere.', fixed: 'You will not easily get a cheaper bell.' },
    { good: 'You won’t get anywhere by shouting.' },
    { good: 'It is by far the lightest frame in our shop.' },
    { bad: 'Our service is [[second to none]].', fixed: 'Our service is very good.' },
    { bad: 'That is an [[unbeatable]] price.', fixed: 'That is a very good price.' },
    {
      bad: 'You [[won’t]] find a better price anywhere.',
      fixed: 'You will not easily find a better price.',
    },
    { bad: '[[No other]] mill offers this width.', fixed: 'Hardly any other mill offers this width.' },
    { bad: '[[Nobody]] beats our lead time.', fixed: 'Hardly anybody beats our lead time.' },
    {
      bad: 'We roast [[the world’s]] best coffee.',
      fixed: 'We roast some of the best coffee.',
    },
    { good: 'We are not the cheapest in the market.' },
    { good: 'Is it the lightest frame on the market?' },
    { good: 'We hope to build the best tool in the industry.' },
    { good: 'You wrote that ours is the best coffee in the world.' },
    { good: 'It is one of the lightest fans on the market.' },
    { bad: '[[There is no]] better mill for this yarn.', fixed: 'We know of no better mill for this yarn.' },
    { good: 'Friday is the best day to reach me.' },
    { bad: 'You will have the best picnic [[ever]].', fixed: 'You will have a very good picnic.' },
    { good: 'The lowest shelf holds 20 kg.' },
    { good: 'You have never had tea, so we brought some.' },
    { good: 'All the best for the new season.' },
    { good: 'Your people packed the vases better than anyone before.' },
  ],
});

/** “We know our glue is the best on earth” is “… is very good”: what they know of all others is no knowledge. */
function weKnow(match: Match) {
  const { tokens, mark, from } = match;
  const known = tokens
    .slice(0, from)
    .findLastIndex(({ text }) => /^(know|sure|certain|confident)$/.test(text));
  if (
    known < 0 ||
    from - known > 6 ||
    !bare(match) ||
    !/^(best|finest|greatest)$/.test(tokens[from + 1]?.text ?? '')
  )
    return null;
  return say('very good')(marking(match, from, mark.to));
}

/** “Nothing in it matches our logs”: what is in a thing, and no claim. */
function ofContents({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'in' && !/^(town|the)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “The hottest curry on the menu”, “the longest word on the list”: one of a list, and no claim. */
function pickedFrom({ tokens, mark }: Match): boolean {
  return (
    /^(menu|list|shelf)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    !tokens.slice(0, mark.from).some(({ text }) => /^(is|are|am|our|ours)$/.test(text))
  );
}

/** “We are simply the best lab in the valley” is “we are a very good lab”. */
function veryGood(match: Match) {
  const { tokens, mark, from } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  // “It was the most moving show ever” is “it was a very moving show”.
  if (
    textAt(from) === 'the' &&
    textAt(from + 1) === 'most' &&
    /^(is|are|am|be|was|were)$/.test(textAt(from - 1))
  ) {
    const alone = mark.from === from + 3;
    const several = /[^su]s$|^people$/.test(textAt(mark.from - 1));
    return both(
      say(alone || several ? 'very' : 'a very', { instead: 'head' }),
      drop(),
    )(remembering(match, { head: { from, to: from + 2 } }));
  }
  // “I will get you the best price on the market” is “… a good price”.
  if (/^(best|lowest|cheapest|finest)$/.test(textAt(from + 1)) && textAt(from - 1) === 'you' && !bare(match))
    return both(
      say('a good', { instead: 'head' }),
      drop(),
    )(remembering(match, { head: { from, to: from + 2 } }));
  const adverb = /^(simply|just|truly|really|absolutely|easily|clearly)$/.test(textAt(from - 1)) ? 1 : 0;
  const lived =
    textAt(mark.to - 1) === 'life' ||
    (textAt(mark.to - 1) === 'ever' && /^(have|had|enjoy|get|got)$/.test(textAt(from - 1)));
  // “It will be the best you have ever tasted”: no thing is named.
  if (textAt(from + 1) === 'best' && /^(you|that|we|i)$/.test(textAt(from + 2)))
    return say('very good')(marking(match, from, endOfClause(tokens, mark.to)));
  if (textAt(from) === 'the' && textAt(from + 1) === 'best' && lived && !bare(match))
    return both(
      say(uncounted.test(textAt(from + 2)) ? 'real' : 'a very good', { instead: 'head' }),
      drop(),
    )(remembering(match, { head: { from, to: from + 2 } }));
  if (
    textAt(from) !== 'the' ||
    !/^(best|finest|greatest)$/.test(textAt(from + 1)) ||
    !/^(is|are|am|be)$/.test(textAt(from - 1 - adverb))
  )
    return null;
  const head = { from: from - adverb, to: from + 2 };
  if (bare(match) && /^(i|we)$/.test(textAt(from - 2 - adverb)) && textAt(mark.from) === 'in')
    return say('among the best')(marking(match, head.from, head.to));
  const far = /^, by far|^by far/.exec(textOf(tokens, mark.to))?.[0];
  const to = mark.to + (far?.split(' ').length ?? 0);
  if (bare(match)) return say('very good')(marking(match, head.from, to));
  const plural = /[^su]s$/.test(textAt(mark.from - 1)) || textAt(mark.from - 1) === 'people';
  return both(
    say(plural ? 'very good' : 'a very good', { instead: 'head' }),
    drop(),
  )(remembering(marking(match, mark.from, to), { head }));
}

/** “The safest seat | ever made”. */
function everMade(match: Match) {
  const { tokens, mark } = match;
  return /^(made|built|produced|written|sold|invented|seen|grown)$/.test(tokens[mark.to]?.text ?? '')
    ? say('we know')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Our best price | ever”: said of the writer’s own things alone. */
function ofOurs(match: Match): boolean {
  return match.tokens[match.from]?.text === 'our' && !bare(match);
}

/** “You have never seen a site like this”, not “you have never seen the office”. */
function likeOurs({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'like');
}

/** “You have never seen a garden shop like this” is “what sets this garden shop apart is [what]”. */
function setsApart(match: Match) {
  const { tokens, from, mark } = match;
  const like = tokens.findIndex(({ text }, at) => at > mark.to && text === 'like');
  const [article, first] = [mark.to + 1, mark.to + 2];
  if (!/^an?$/.test(tokens[article]?.text ?? '') || like <= first || like > first + 3) return null;
  const to = tokens[like + 2]?.text === 'one' ? like + 3 : like + 2;
  return say('what sets this $thing apart is {what}')(
    remembering(marking(match, from, to), { thing: { from: first, to: like } }),
  );
}

/** “A site like this”, not “anything like this”. */
function named({ tokens, captures }: Match): boolean {
  return !/^(anything|something|one|it|the|such)$/.test(tokens[captures.thing?.from ?? -1]?.text ?? '');
}

/** “We are by far the best band” is “we are a very good band”. */
function veryGoodByFar(match: Match) {
  const { tokens, mark } = match;
  if (!/^(best|finest|greatest)$/.test(tokens[mark.to]?.text ?? '') || tokens[mark.to + 1]?.kind !== 'word')
    return null;
  if (/^(in|of|on|at|for|that)$/.test(tokens[mark.to + 1]?.text ?? '')) return null;
  const rest = tokens.slice(mark.to + 1);
  const end = rest.findIndex(
    ({ kind, text }) => kind !== 'word' || /^(in|of|on|at|for|that|to|and|we|you)$/.test(text),
  );
  const noun = rest.slice(0, end < 0 ? rest.length : end).at(-1)?.text ?? '';
  const plural = /[^su]s$|people$/.test(noun);
  return say(plural ? 'very good' : 'a very good')(marking(match, mark.from, mark.to + 1));
}

/** “So secret you will not find it anywhere else” is “so secret few people know of it”. */
function knownToFew(match: Match) {
  const { tokens, mark } = match;
  const so = tokens.slice(Math.max(0, mark.from - 4), mark.from).some(({ text }) => text === 'so');
  const words = textOf(tokens, mark.to, mark.to + 4);
  return so && words === 'find it anywhere else'
    ? say('few people know of it')(marking(match, match.from, mark.to + 4))
    : null;
}

/** “We have the lowest rents in town” is “we have some of the lowest rents in town”. */
function someOfAll(match: Match) {
  const { tokens, mark, from } = match;
  const several = /[^su]s$/.test(tokens[mark.from - 1]?.text ?? '');
  const place = /^in (?!your|history)/.test(textOf(tokens, mark.from, mark.to));
  return several && place && !bare(match) ? someOfThe({ ...marking(match, mark.to, mark.to), from }) : null;
}

/** “The fastest press in our hall”: compared with the writer’s own alone. */
function amongOurs({ tokens, mark }: Match): boolean {
  return /\b(?:in|of) (?:our|my)\b/.test(textOf(tokens, mark.to, mark.to + 6));
}

/** “You will not get anywhere by shouting”: nothing is sold. */
function getsNowhere({ tokens, mark }: Match): boolean {
  return /^get anywhere(?! else)/.test(textOf(tokens, mark.to, mark.to + 3));
}

/** “You will not find a better bell anywhere” is “you will not easily find a better bell”. */
function notEasilyAnywhere(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && text === 'anywhere');
  const words = tokens.slice(mark.to, at).map(({ text }) => text);
  const better = words.some((word) =>
    /^(more|nicer|better)$|..(?<!oth|eith|wheth|answ|off|numb)er$/.test(word),
  );
  if (at < 0 || at > mark.to + 7 || !better || tokens[at + 1]?.text === 'else') return null;
  const first = rarely(match);
  const last = drop('anywhere')(remembering(match, { anywhere: { from: at, to: at + 1 } }));
  return first && last ? { title: first.title, edits: [...first.edits, ...last.edits] } : null;
}

function rarely(match: Match) {
  const marked = match.tokens[match.mark.from]?.text;
  if (match.mark.from === 0 && marked !== 'never') return say('you will not easily')(match);
  // “You won’t | be able to | find one”.
  if (match.tokens[match.mark.to]?.text === 'be' && match.tokens[match.mark.to + 1]?.text === 'able')
    return say('will not easily')(marking(match, match.mark.from, match.mark.to + 3));
  return say(marked === 'never' ? 'rarely' : 'will not easily')(match);
}

function hardlyAny(match: Match) {
  const last = match.tokens[match.mark.to - 1]?.text;
  if (last === 'one' && match.tokens[match.mark.to - 2]?.text === 'no') return say('hardly anyone')(match);
  return say(last === 'nobody' ? 'hardly anybody' : last === 'other' ? 'hardly any other' : 'hardly any')(
    match,
  );
}

/** “The purest honey on earth”: in the highest degree. */
function utmost({ tokens, from }: Match): boolean {
  const first = tokens[from + 1]?.text ?? '';
  return (
    (/..est$/.test(first) &&
      !/^(latest|nearest|closest|earliest|interest|request|test|rest|guest|forest|invest|suggest|honest|west|modest|west|contest|protest|harvest|digest|manifest)$/.test(
        first,
      )) ||
    /^(best|most)$/.test(first)
  );
}

function compares(given: Match) {
  const { tokens, mark } = given;
  // “We always beat the others”.
  const match = tokens[mark.from - 1]?.text === 'always' ? marking(given, mark.from - 1, mark.to) : given;
  return say((tokens[mark.from]?.text ?? '').endsWith('s') ? 'compares very well' : 'compare very well')(
    match,
  );
}

function stands(match: Match) {
  const first = match.tokens[match.mark.from]?.text ?? '';
  return say(
    /^(has|knows)$/.test(first)
      ? 'compares very well'
      : /^(have|know)$/.test(first)
        ? 'compare very well'
        : 'ahead in {what}',
  )(match);
}

function verySound(match: Match) {
  return say(match.tokens[match.mark.from]?.text === 'the' ? 'very good' : 'good {what you can show}')(match);
}

/** “Ours is the best | on the market”: no thing is named between. */
function bare({ from, mark }: Match): boolean {
  return mark.from === from + 2;
}

/** “The finest cheese you will ever eat” is none that is seen. */
function notTasted({ tokens, mark }: Match): boolean {
  return !tokens.slice(mark.from, mark.to).some(({ text }) => /^(eat|taste|drink|hear|try|have)$/.test(text));
}

/** “The number one”, “the leading”: before all others; “a top supplier” is one of several. */
function firstOfAll({ tokens, mark }: Match): boolean {
  return /^(the|your|our)$/.test(tokens[mark.from]?.text ?? '');
}

function wellKnown(match: Match) {
  const { tokens, mark, source } = match;
  const [noun, link] = [tokens[mark.to - 2], tokens[mark.to - 1]];
  return noun && link ? say(`a well-known ${source.slice(noun.start, link.end)}`)(match) : null;
}

/** “You know it better than anyone”: what a person knows or feels, and no claim about goods. */
function personal({ tokens, from }: Match): boolean {
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ text }) => /^(know|knows|understand|understands|you|feel|regret|want|he|she)$/.test(text));
}

/** “Than anyone else” becomes “than most”, “than any other pump” “than many another pump”. */
function thanMost(match: Match) {
  const { tokens, mark, source } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  const last = tokens[mark.to - 1];
  if (words[1] === 'any' || words[1] === 'every') {
    if (words[2] === 'other') {
      const thing = tokens[mark.to]?.text ?? '';
      const plural = inflect(thing, 's');
      const alone = tokens[mark.to + 1]?.kind !== 'word';
      return alone && /^\p{L}+$/u.test(thing) && !/^[(]/.test(plural)
        ? say(`than most other ${plural}`)(marking(match, mark.from, mark.to + 1))
        : say('than many another')(match);
    }
    return last && words.length > 2
      ? say(`than many a ${source.slice(last.start, last.end)}`)(match)
      : say('than many a')(match);
  }
  if (words[1] === 'all' || words[1] === 'our' || words[1] === 'the') {
    const tail = words.length > 3 && last ? ` ${source.slice(last.start, last.end)}` : '';
    return say(
      `than most${/^ (others|other|competitors|competition|rivals|rest)$/.test(tail) || tail === '' ? ' others' : tail}`,
    )(match);
  }
  return say('than most')(match);
}

function everSaid({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => /^(ever|life|lifetime|anywhere)$/.test(text));
}
