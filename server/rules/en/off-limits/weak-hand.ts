/** “I need the cash”, “we just want to get rid of it”: laying one’s cards open. */
import {
  captureEnds,
  endsClause,
  endsWith,
  marks,
  namesNumber,
  precededBy,
  saidBefore,
} from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { theyAloneMay } from '../../../words/english/privileges';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepBehindSo } from '../../rewriting/keep-behind-so';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { leaveOutBecause, tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

function elseFollows({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  return tokens[next]?.text === 'otherwise';
}

/** “I only sell it because I need the cash, otherwise I would | keep it” is “I would gladly keep it”. */
const couldKeepIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const other = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const goesOn =
    /^otherwise i would (?:love to |happily |gladly )?(?=keep|hold|not sell|never sell|drive|stay)/.exec(
      textOf(tokens, other, other + 6),
    );
  const opens = /^(?:(?:i|we) )/.test(textOf(tokens, 0, mark.from));
  return goesOn && opens && !/\bsell\b/.test(textOf(tokens, other))
    ? say('I would gladly')(marking(match, 0, other + goesOn[0].trim().split(' ').length))
    : null;
};

/** “My wife would kill me | if I go below 65.” */
const namesALimit = marks(/^(below|under|lower|less)$/);

/** “I was laid off, who pays my expenses?”: nothing is for sale. */
function claims({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) =>
    /\b(?:expenses|reimburse[ds]?|reimbursement|severance|pension|payroll|salary)\b/i.test(prose),
  );
}

/** “…, the rent is due on Monday”: what is left would show it as well. */
function noHardship({ tokens, mark }: Match): boolean {
  return !tokens.some(
    ({ text }, at) =>
      (at < mark.from || at >= mark.to) &&
      // “The rent is 640” names a price.
      !(text === 'rent' && tokens[at + 2]?.kind === 'number') &&
      /^(rent|debt|debts|bills|mortgage|loan|owe|broke|desperate|divorce|unemployed|move|moving|landlord|bank|lowball)$/.test(
        text,
      ),
  );
}

/** “I need to sell it | before the end of May”: the day goes whole. */
const dropTheHurry: Rewriter = (match) => {
  const { tokens, captures } = match;
  const { quick } = captures;
  if (!quick) return null;
  let { to } = quick;
  if (/^(by|before)$/.test(tokens[quick.from]?.text ?? ''))
    while (
      to < tokens.length &&
      tokens[to]?.kind !== 'punctuation' &&
      !/^(and|but|so|because)$/.test(tokens[to]?.text ?? '')
    )
      to++;
  return drop('quick')(remembering(match, { quick: { from: quick.from, to } }));
};

/** “I need to sell the van quickly | because my rent is due” is “I would like to sell the van”. */
const likeToSell: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const need = tokens.findIndex(({ text }, at) => at >= mark.from && /^(need|have)$/.test(text));
  const because = /^(because|as|since)$/.test(tokens[captures.quick?.to ?? -1]?.text ?? '');
  if (!captures.quick || !because || need >= mark.to || tokens[need + 1]?.text !== 'to') return null;
  const why = { from: captures.quick.from, to: endOfWords(tokens) };
  return both(
    () => say('would like to')(marking(match, need, need + 2)),
    drop('why'),
  )(remembering(match, { why }));
};

/** “My boss is worried about your back”: it is about the reader. */
function caring({ tokens, mark }: Match): boolean {
  return /^about you/.test(textOf(tokens, mark.to));
}

/** “I want to get rid of the noise”: nothing that is for sale. */
const nuisance = captureEnds(
  'goods',
  /^(noise|smell|rust|dust|bug|bugs|error|problem|stain|mould|mold|weeds|ants)$/,
);

/** “I am desperate to sell | the caravan” is “I would like to sell the caravan”. */
const likeTo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const be = tokens.findIndex(
    ({ text }, at) => at >= mark.from && at < mark.to && /^(am|are|is)$/.test(text),
  );
  const to = tokens.findIndex(({ text }, at) => at > be && at < mark.to && text === 'to');
  const keen = tokens
    .slice(be, to)
    .some(({ text }) => /^(desperate|eager|anxious|keen|dying|itching)$/.test(text));
  if (be < 0 || to < 0 || !keen || !/^(sell|rent|let|move)$/.test(tokens[to + 1]?.text ?? '')) return null;
  return say('would like to')(marking(match, be, to + 1));
};

const agree = [
  where(noHardship, keepTheRest()),
  where(noHardship, keepBehindSo),
  where(noHardship, likeTo),
  leaveOutWhole,
  where(namesNumber, sayClause('I would be glad to reach an agreement')),
  sentence('I would be glad to reach an agreement.'),
];

/** “It is not going to sell, so | I am willing to talk”: that it is still there is no reason. */
const andSo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const so = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  return tokens[so]?.text === 'so' && /^(?:i|we)$/.test(tokens[so + 1]?.text ?? '')
    ? say('$what is still available, and')(marking(match, mark.from, so + 1))
    : null;
};

/** “It is in good shape and | I want to get rid of it”: what is said of the goods stays; not “I have a saw and …”. */
const keepThePraise: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told = textOf(tokens, 0, mark.from);
  return mark.from < 4 ||
    /^(?:(?:well|hi|hello|yes|ok)(?: [,!])? )?(?:(?:i|we) (?:have|had|bought|got|am|are)|there (?:is|are))\b/.test(
      told,
    )
    ? null
    : keepTheRest()(match);
};

/** “I have a new one coming and | need it gone”: both tell why it must go. */
const findAnOwner: Rewriter = (match) => {
  const { tokens, mark } = match;
  const joined = tokens[mark.from - 1]?.text === 'and' || tokens[mark.from - 2]?.text === 'and';
  return joined && /^(?:i|we) (?:have|got|am|are)\b/.test(textOf(tokens)) && endsClause(match)
    ? sentence('I would be glad to find $goods a new owner.')(match)
    : null;
};

/** “… | I want to get rid of it.”: nothing else is said. */
function saysNoMore({ tokens, mark }: Match): boolean {
  return mark.from < 3 && isWordless(tokens, mark.to);
}

/** “I need the cash right now.” */
const rightNow = endsWith(/^(now|today)$/);

export default defineRule({
  id: 'off-limits/weak-hand',
  principle: 'think-first',
  severity: 'warning',
  message: 'This shows the other side your hand.',
  why: 'Whoever knows that you must sell waits for a lower price; tell what the goods are worth to them.',
  phrasings: noSecretLeft([
    {
      phrases: [
        '{[,] [only|just|and] (because|as|since|for) (i|we) [@very|@adverb|badly|urgently] need (the|some|your|this|quick) (cash|money|order|sale|deal|space)}',
        '{[,] (because|as|since) (nobody|no one) [else] (buys|wants|asks for|is buying|bought|wanted) (it|them|this|these)}',
        '{[,] (because|as|since|so that) (i|we) (need|have) to (hit|reach|make|meet) (my|our|the) [_] (target|quota|numbers|budget)}',
      ],
      unless: [negated],
      // “… because I need the cash, or else it stays”: the otherwise needs its first half.
      rewrites: [
        couldKeepIt,
        where(elseFollows, (match) =>
          say(match.tokens[match.mark.to]?.text === ',' ? 'because I need to' : 'because I need to,')(match),
        ),
        drop(),
      ],
    },
    {
      phrases: [
        '{[,] (so [that]|or|otherwise|before) (i|we) [will|would|do not|might|could] (get|be|end up) (in trouble|fired|yelled at|chewed out|in hot water)}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '@we {[@very|@adverb|badly|urgently|desperately|do] need order:((your|this) (order|deal|business)) [right now|badly|urgently|now|soon|today|this month]}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [say('would be glad of $order')],
    },
    {
      phrases: [
        'who:@we {[@very|@adverb|badly|urgently|desperately|do] need (the|some|quick) (cash|money) [right now|badly|urgently|now|soon|today|this month]}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [where(rightNow, say('<be@who> ready to sell today')), say('<be@who> ready to sell')],
    },
    {
      phrases: [
        '@we {[@very|@adverb|badly|urgently|desperately|do] need (the|some|your|this|quick) (order|sale|deal|business) [right now|badly|urgently|now|soon|today|this month]}',
        '@we {(am|are) [@very|@adverb|getting] desperate [for (orders|cash|money|business|a sale|a deal|customers)]}',
        '@we {(am|are) [@adverb|@very] (short of|running out of|out of|low on) (cash|money|orders|liquidity)}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [say('would be glad of your decision')],
    },
    {
      phrases: [
        '{(it|this|they|these) (is|are) [@adverb|probably] not (going to sell|selling) [right away|well|any more|anymore|at all|fast|quickly]}',
        '{(nobody|no one|no-one|not one person) [else] [has|have] [ever|@adverb] ((called|asked|written|answered) (about (it|this|them)|for (it|them|weeks|months))|applied|bid|shown up|looked at it|made an offer) [about (it|this|them)|for (it|them|weeks|months)] [_] [yet|so far]} (so|,|and|-)',
        '{(the|our|my) (owner|boss|seller|landlord|manager|bank) (is|are|will|would|has|wants|needs) [getting|@adverb|to] (old|desperate|nervous|sign anything|take anything|accept anything|sell at any price|get rid of|have it let|sell quickly|broke|worried|tired of it)}',
        '{(you are|you were|your (offer|bid|quote) (is|was)) the only (one|offer|bid|bidder|buyer|customer|taker|person interested|applicant)} (.|,|!|and|so|who|that|left|$)',
        '{just to (have|get) (it|them|the _) (let|sold|gone|off (our|my) hands|out of the (door|house|shop)|moved)}',
        '{@we (would|will) (take|accept|sign|sell for) (anything|any price|any offer|whatever we get|what we can get)}',
        '{@we (am|are) [@adverb|@very] (in (debt|the red|trouble)|broke|behind on (the|our) (rent|loan|payments)|close to (bankruptcy|closing)|struggling to (pay|survive|sell)|(on|at) the brink|in financial trouble|nearly bankrupt)}',
        '{(i|we) [only] have [only] (cash|money|funds|orders|work) [left] [only] for [only|just|about] (@number|a few|another) [more] (month|months|weeks|week|days)}',
        '{(i|we) (could|would|will) [nearly|almost|@adverb] [have to] (give (it|them|these) away|pay (you|someone) to take|throw (it|them) away|sell (it|them) at any price)}',
        '{(i|we) (have|am stuck with|are stuck with|are sitting on|am sitting on|are drowning in) [way] (so much|so many|too much|too many|tons|piles|mountains|a warehouse full|far too much|far too many) [of] (this|it|these|them|that|stock|the _) [in stock|left|lying around|on (our|my) hands|here]}',
        '{(nobody|no one) [else] (buys|wants|is buying|is interested in) (it|them|this|these) [any more|anymore|at the moment]}',
        '{@we [@very|@adverb] need to ((unload|offload|dump|free up) (it|this|them|these|the _|my _|some space|space|room|cash)|clear [out] (it|this|them|these|some space|the (stock|shelf|shelves|warehouse)))}',
        '{@we (<be>) (sitting|stuck|left) (on|with) (a pile of|piles of|tons of|too many|too much|the) (stock|it|them|goods|inventory)}',
      ],
      unless: [asked, theyAloneMay, caring],
      rewrites: agree,
    },
    {
      phrases: [
        '{what:(it|this) is [@adverb|probably] not going to sell [right away|fast|quickly|soon]} (.|,|!|so|and|$)',
      ],
      unless: [asked],
      rewrites: [andSo, say('$what is still available')],
    },
    {
      // “Priced to sell” is a sales word; who is in a hurry shows the hand.
      phrases: [
        '{[@we [am|are]] [@very|@adverb] (looking|trying|wanting|hoping|eager|anxious|desperate|keen|need|needs|want|have got|have|am dying) to [just|@adverb] (sell|unload|offload|dump|move|shift|flip|part with|clear out|get (it|this|them|these|that|everything|the _|my _) (sold|gone|moved|out|off)) [it|this|them|these|that|everything|my [_] _|the _|this _|of (here|the (house|way|garage)|my _)] quick:(asap|a.s.a.p|quick|quickly|fast|soon|right away|immediately|urgently|today|tonight|tomorrow|this (week|weekend|month)|by _|before _|in a hurry|as (soon|quickly|fast) as [i can|possible])}',
      ],
      unless: [asked],
      rewrites: [likeToSell, where(noHardship, dropTheHurry), ...agree],
    },
    {
      phrases: [
        '@we {(am|was|were|are) [@adverb] (supposed|allowed|told|ordered) (to go no|not to go [any]|to go down no) (lower|further|deeper|below) [than]} [¤] #',
      ],
      unless: [asked],
      rewrites: [say('would like to stay at or above'), ...agree],
    },
    {
      phrases: [
        '{(but|and) who:((my|our) (wife|husband|partner|dad|father|mom|mum|mother)) (will|would) (kill|murder|divorce|shout at|be (mad|angry|furious) (at|with)) me}',
      ],
      unless: [asked],
      rewrites: [say('but $who would not agree to that')],
    },
    {
      phrases: [
        '^ {who:((my|our) (boss|manager|director|wife|husband|partner)) (will|would) (kill|murder|divorce|fire) me [if (i|we) (go|went|come|came|sell|sold|drop|accept|accepted|take|took|let) [it|this|them] [go] [any|too|so|that|below|under|for|at] [low|lower|down|less|than] [than] [¤] [#]]} (.|,|!|and|so|but|if|for|when|over)',
        '^ {who:((my|our) (boss|manager|director|wife|husband|partner)) (will|would) (kill|murder|divorce|fire) me [if (i|we) (go|went|come|came|sell|sold|drop|accept|accepted|take|took|let) [it|this|them] [go] [any|too|so|that|below|under|for|at] [low|lower|down|less|than] [than] [¤] [#]]} $',
      ],
      rewrites: [
        where((match) => endsClause(match) && namesALimit(match), say('$who would not agree to less')),
        where(endsClause, say('$who would not agree to that')),
        ...agree,
      ],
    },
    {
      phrases: [
        '{@we (am|are) [@adverb|@very|heavily] (overstocked|sitting on stock)}',
        '{[our|the] (sales|orders|business|trade) (is|are|has been|have been) [@adverb|@very] (down|slow|bad|terrible|poor|collapsing|dead|quiet|weak|tough|dismal) [# [%]] [this (year|month|season)|at the moment|right now|lately|recently]}',
      ],
      unless: [asked],
      rewrites: agree,
    },
    {
      phrases: [
        '@we {[@adverb|@very] (want|need|have|am looking|are looking|wanted|am trying|are trying) to [just] get rid of goods:(it|this|them|these|that|the _|my _) [asap|soon|quickly|fast|today|as soon as possible|sooner rather than later|rather sooner than later]}',
        '@we {would (love|be (happy|glad|thrilled)) to get rid of goods:(it|this|that|them|these|those|the _|my _) [asap|soon|quickly|fast|today|as soon as possible|sooner rather than later|rather sooner than later]}',
        '(@we|and|but|so) {[@very|@adverb] (need|want|needed) goods:(it|this|them|these|everything|the _|that) (gone|sold|moved|out of (here|the house|the way|my _)|off my hands) [asap|today|soon|quickly|fast|now|this _]}',
      ],
      unless: [asked, nuisance],
      rewrites: [
        keepThePraise,
        tellWhatCameOfIt,
        where(saysNoMore, leaveOutWhole),
        findAnOwner,
        say('would be glad to find a new owner for $goods'),
      ],
    },
    {
      phrases: ['{slim pickings}'],
      unless: [asked, negated],
      rewrites: [where(precededBy(/^(?:is|are|was|were|been)$/), say('modest')), ...agree],
    },
    {
      phrases: ['@we {need [the|some] money to} (save|buy|get|build|start|open)'],
      unless: [asked, negated],
      rewrites: [say('would like to')],
    },
    {
      phrases: [
        '{@we [@very|@adverb|badly|urgently|desperately] (need|needs|have|must) to (close|book|land|win|get|sign) (this|the|your) (deal|order|sale|contract|business|signature) [in|done|signed]}',
        '{(i|we) [@adverb|have|had] (lost (my|our) job|was laid off|got laid off|am (unemployed|out of work|broke|between jobs)|(have|got|need money for) [some|my] (bills|rent|debts|a mortgage|medical bills|tuition) to pay|need [the|some] money (for|to)|need to pay [off] (my|the|some) (rent|bills|tuition|mortgage|debts|loan|taxes)|(am|are) (getting|going through) a divorce|owe (money|people|the bank))}',
        '{(fell|am|are|got|fallen|is) behind (on|with) (my|our|the) [_] (payments|payment|rent|bills|loan|mortgage|taxes)}',
        '{(no takers|nobody is biting|no bites) [so far|yet|at all]} (.|,|!|$|so|and)',
        '{(wife|husband|landlord|girlfriend|boyfriend|partner|mom|mother|ex) (is on my (case|back)|(is|keeps|has been) (nagging|bugging|pestering|pressuring) me)}',
        '{my (landlord|ex|wife|husband|bank) (wants|needs) (me|it|this|them|us|the _) (out|gone|sold)}',
        '{(everything|it all|all of it|all this|it|they|these) (has to|have to|must|needs to|need to|got to) [all] (go|be (gone|sold|out)) (today|this|by|before|asap|now|soon|fast|quickly|$)}',
        '{@we [@adverb|@very] (am|are) struggling to (keep (afloat|going)|stay (afloat|open)|make ends meet|find (buyers|customers|orders))}',
      ],
      unless: [asked, negated, claims],
      rewrites: agree,
    },
    {
      phrases: [
        '{(i|we) (need|have) to pay [off] (my|our|some) [_] (debt|debts|rent|bills|tuition|mortgage|loan|taxes|fine|fines|lawyer|deposit|bail) [off|back]}',
        '{(my|our) (rent|mortgage|loan|tuition|car payment|alimony|taxes) (is|are|comes|come) [@adverb] (due|overdue)}',
        '{(nobody|no one|no-one|not one person) [else] (has|have) [ever|@adverb] (called|asked|bid|answered|shown up|looked at it|made [me|us] an offer|offered anything|been interested) [about (it|this|them)|for (it|them)] (in|for) (@number|weeks|months|a week|a month|ages) [weeks|months|days]}',
        '{@we [@very|@adverb|badly|urgently|desperately] need (this|the|your) (order|contract|deal|sale|business|signature) [so much] to (make|hit|reach|meet|save|close|survive|keep|cover|pay|stay|get through|fill)}',
        '{@we (am|are) [@very|badly|severely|seriously|chronically|hopelessly|desperately|always] (badly|severely|seriously|chronically|hopelessly|desperately) (short staffed|short of staff|short-handed|short on (staff|people)|short - staffed)}',
        '{@we (am|are) [@very|@adverb|getting|a bit] desperate to (sell|get|move|unload|rent|let|close|have|find|be rid|clear|part)}',
        '{@we need [the|some] (gas|rent|grocery|food|beer|holiday|bail|moving) money}',
        '{my (wife|husband|partner|boss|manager|dad|mom|girlfriend|boyfriend|owner) (told|asked|instructed|ordered|warned) me (not to|to not|never to) (take|accept|go|sell|let|come|give)}',
        '{@we (could|can|might|may) [@adverb|probably|maybe] (talk|persuade|convince|push|get) (my|our|the) (boss|manager|owner|director|landlord|seller|wife|husband) (into|to (take|accept|go|do|sell)|down to)}',
        '{@we have had (it|this|them|the _|these) (listed|for sale|on the market|posted|advertised|up for sale|on the books) (for|since) _}',
        '{you are [@adverb] the (first|only) (one|person|buyer|caller|customer|taker) (to|who|that) [has|have] (ask|asked|call|called|show|shown|offer|offered|bid|message|messaged|respond|responded|contact|contacted|inquire|inquired|bite)}',
        '{(the|our|my) (owner|seller|landlord|boss|manager|bank|client) is [@very|@adverb] (anxious|eager|desperate|keen|motivated|itching|dying) to (sell|rent|let|close|move|deal|lease|get|settle|unload)}',
        '{@we (am|are) [@very|@adverb|getting] desperate for (this|the|your|any) (deal|order|business|sale|contract|customer|buyer)}',
      ],
      unless: [asked, negated],
      rewrites: agree,
    },
    {
      phrases: [
        '@we {[@very|@adverb|badly|urgently|desperately|do] need (the|this|that) (money|cash)} (this|by|before|until|till|for (my|our|the (rent|wages|bills))|on)',
      ],
      unless: [asked, negated],
      rewrites: [
        where(saidBefore(/^(?:because|as|since)$/), leaveOutWhole),
        leaveOutBecause,
        say('would be glad of the money'),
      ],
    },
    {
      phrases: [
        'who:@we {[@very|@adverb|do] need [some|the] (money|cash) (urgently|badly|fast|quickly|desperately|asap|immediately)}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [say('<be@who> ready to sell')],
    },
    {
      phrases: [
        '@we {[@very|@adverb|heavily|do] (depend|rely) [@very|heavily|completely] on order:((your|this) [_] (order|orders|business|contract|deal|purchase))}',
        '@we {(am|are) [@very|@adverb|heavily] (dependent|relying|depending) on order:((your|this) [_] (order|orders|business|contract|deal|purchase))}',
      ],
      unless: [asked, negated],
      rewrites: [say('would be glad of $order')],
    },
    {
      phrases: [
        '{without (your|this|that) [_] (order|orders|deal|contract|payment|business|money|sale|booking) [,] (@we|my _|our _) [@adverb|will|would] ((have|has|must|need|needs) [to] (close|shut|fire|lay|let|sell|give up)|(can|could|will|would) not (survive|make it|exist|go on|pay (our|my|the (wages|staff|rent)))|(go|goes|are|will be|would be|am|is) (bankrupt|bust|broke|finished|out of business|in trouble|lost))}',
        '(^|,|;|and|but|so|please) {@we [@adverb|still|@very] (need|have|must|want) [to] (reach|hit|make|meet|fill|get to) (our|my) [_] (target|targets|quota|sales goal|numbers)} (.|,|!|$|and|so|this|by|for|before|until)',
        '{@we (have|have got|still have) [@number|#|_] (wages|salaries|bills|debts|loans|mouths) to (pay|feed)}',
        '{@we (have|have got) [@adverb] no (other|alternative|second|backup|further) (supplier|suppliers|source|offer|offers|buyer|buyers|bidder|bidders|applicant|applicants|quote|quotes|vendor|interested _)}',
        '{@we (have|see) [@adverb] no [other|real] (choice|option|alternative) (but|than) to (buy|order|source|rent|hire) [it|this|them] (from|with|at) (you|your _)}',
        '{(am|are) (nearly|almost|practically|basically|soon|slowly) (out of|running out of|running low on|low on) [our] (cash|money|funds|savings)}',
        '{(empty|vacant|unsold|unlet) ... (and|,) [it|which|this] [@adverb] (costs|costing|is costing) (us|me) [_] [_] [money|_] [every _]}',
        '{(our|my) [current|old|last|usual|own|_] (supplier|vendor|provider|contractor|carrier|agency|printer|forwarder|factory|caterer) (let (us|me) down|left us (in the lurch|stranded)|went (bankrupt|bust)|cancelled on us|failed us|dropped us|quit) [,] (so|and) @we [@adverb|@very|urgently] (need|must|have to)}',
      ],
      unless: [asked, negated, claims],
      rewrites: agree,
    },
    {
      phrases: [
        '{you are (my|our|the) [_] (only|last) (customer|client|buyer|tenant|bidder|applicant|hope|chance) [left|so far|at the moment|right now|this (week|month|year)]} (.|,|!|$|and|so)',
        '{you are the (only|first) interested (person|party|buyer|one|customer)}',
        '{you are (the) [very] (first|only) (one|person|buyer|customer) (who|that) [is|was|has|had|@adverb] [@adverb] (interested|made an offer|offered|showed interest|wanted it|wants it|asked about it)}',
        '{if you do not (take|buy|sign|order|rent|want) [it|this|them|the _] [_] [,] @we (do not know what|will (lose|close|be (stuck|in trouble|finished|lost)|have to (throw|give|close|sell))|have (nobody|no one|no other)|(am|are) (lost|finished|stuck))}',
        '{(nobody|no one|no-one) [else] (has|have|is|had) [@adverb|even|ever|been] (asked about|called about|shown [any] interest in|interested in|wanted|bid on|made an offer (for|on)) (it|them|(the|this|my|our) (flat|house|car|boat|room|apartment|machine|van|bike|sofa|place|shop|piano|caravan|offer)) [so far|yet|since _|at the moment|right now]}',
        '{@we (am|are) [@adverb|@very] under [a lot of|a bit of|great|huge|enormous|extreme|some|real|massive|heavy] [time|financial] pressure (to (close|sell|sign|finish|buy|decide|order|get|deliver)|from (our|my|the)|because)}',
        '{@we [@adverb|simply|really] can not afford to (lose|turn down|refuse) (this|your|it|you|any)}',
        '{(my|our) @superior (will|would) [@adverb] (be (angry|furious|mad|unhappy)|shout [at me]|be (angry|furious|mad|unhappy) with (me|us)) if (i|we) (do not|lose|can not|fail)}',
        '{@we (am|are) [@adverb|@very] (late|behind|in arrears) with (my|our|the) [_] (rent|loan|mortgage|bills|taxes|wages|salaries)}',
        '{@we (have|am having|are having|had) [@adverb|some|big|a lot of] (trouble|problems|difficulties|a hard time) [with|in] (selling|finding [enough|_] (buyers|a buyer|customers|a tenant|tenants|guests|takers|work)|paying (our|my|the)|filling (our|my|the)|getting rid of)}',
      ],
      unless: [asked, negated, claims],
      rewrites: agree,
    },
    {
      phrases: [
        '{must [@adverb] get rid of goods:(it|this|them|these|that|the _|my _|our _)} (.|,|!|$|and|by|before|soon|now|this)',
      ],
      unless: [asked, nuisance],
      rewrites: [say('would be glad to find a new owner for $goods')],
    },
    {
      phrases: [
        '{@we have [had] [@adverb] no (orders|customers|guests|work|income|sales|enquiries) (since|lately|right now|at the moment|this (month|year)|for [@number|#|many|several] (weeks|months|days))}',
      ],
      unless: [asked, negated],
      rewrites: agree,
    },
    {
      phrases: [
        '@we {(@very|badly|urgently|desperately) need order:((your|this) (contract|project|job|booking|sale))}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [say('would be glad of $order')],
    },
  ]),
  examples: [
    {
      bad: '[[We have no other offers]] so if you come in May the boat is yours.',
      fixed: 'If you come in May the boat is yours.',
    },
    {
      bad: 'The saw is in good shape, and I [[would love to get rid of it]].',
      fixed: 'The saw is in good shape.',
    },
    {
      bad: '[[It is not going to sell fast]], so I can wait.',
      fixed: 'It is still available, and I can wait.',
    },
    { bad: 'Sales are [[slim pickings]] in May.', fixed: 'Sales are modest in May.' },
    { bad: 'We [[badly need this contract]].', fixed: 'We would be glad of this contract.' },
    { bad: '[[You are the only interested party]].' },
    { bad: '[[We have had no orders since]] May.' },
    { good: 'We have had no complaints since May.' },
    { bad: '[[You are our only customer at the moment]].' },
    { bad: '[[You are the only one who is interested]].' },
    { bad: '[[If you do not take it we are lost]].' },
    { bad: '[[Nobody else has asked about the boat]].' },
    { bad: '[[We are under a lot of pressure to sell]] by May.' },
    { bad: '[[We can’t afford to lose this]] order.' },
    { bad: '[[My boss will be furious if I do not]] sell it.' },
    { bad: '[[We are having trouble finding tenants]].' },
    {
      bad: 'We [[must get rid of the loom]] by May.',
      fixed: 'We would be glad to find a new owner for the loom by May.',
    },
    { good: 'You are our only customer with a loom.' },
    { good: 'You are the first one who found the hinge.' },
    { good: 'If you do not take it, we keep it for you.' },
    { good: 'We must get rid of the rust.' },
    { bad: 'I [[really need the money]] by Friday.', fixed: 'I would be glad of the money by Friday.' },
    { bad: 'I [[need cash urgently]].', fixed: 'I am ready to sell.' },
    { bad: 'We [[really depend on your order]].', fixed: 'We would be glad of your order.' },
    { bad: '[[Without this contract we have to close]] the mill.' },
    { bad: '[[We have no other offers]] for the boat.' },
    { bad: 'The hall is [[empty since May and costs me money]].' },
    { good: 'We do not need the money by Friday.' },
    { good: 'Without your payment slip we cannot find it.' },
    { good: 'Our old supplier let us down, and you stepped in, thank you.' },
    { good: 'You can rely on your order being on time.' },
    {
      bad: '[[I need to sell the loom quickly]] because the shop shuts.',
      fixed: 'I would like to sell the loom.',
    },
    { good: 'Sorry that nobody called you, the key is here.' },
    {
      bad: '[[I am desperate to sell]] the boat, it has a new mast.',
      fixed: 'I would like to sell the boat, it has a new mast.',
    },
    { bad: '[[My husband told me not to take]] less.' },
    { good: 'I was laid off on Friday, and my expenses are still open.' },
    {
      bad: '[[It is not going to sell fast]], so name your day.',
      fixed: 'It is still available, so name your day.',
    },
    { bad: '[[My husband will kill me if I go below 40]].', fixed: 'My husband would not agree to less.' },
    { bad: '[[I could talk my boss into]] it.' },
    { bad: '[[We have had it listed for two]] months.' },
    { bad: '[[You are the only one who has asked]].' },
    { good: 'You are the only one who can change the code.' },
    { bad: '[[The owner is anxious to rent]].' },
    { bad: '[[I need to sell it before the]] end of May.', fixed: 'I need to sell it.' },
    {
      bad: '[[I am desperate to sell]], the mortgage takes it all.',
      fixed: 'I would be glad to reach an agreement.',
    },
    { bad: '[[I am desperate to get]] it out of here.' },
    { bad: 'It is a good saw, but [[I need to pay my debts off]].' },
    { bad: '[[Nobody has made an offer in weeks]].' },
    { bad: '[[My rent is due]] on Monday.' },
    { bad: '[[We need this order to fill]] the mill.' },
    { bad: '[[We are badly short of staff]].' },
    {
      bad: 'I am selling the saw [[because I need the money]], otherwise I would hold on to it.',
      fixed: 'I would gladly hold on to it.',
    },
    {
      bad: 'Frankly, [[we really need to close this deal]].',
      fixed: 'We would be glad to reach an agreement.',
    },
    { bad: 'The saw is for sale, as [[I lost my job]].', fixed: 'The saw is for sale.' },
    { bad: 'I am selling the saw [[because I need the cash]].', fixed: 'I am selling the saw.' },
    { bad: 'We [[really need this order]].', fixed: 'We would be glad of this order.' },
    { bad: 'I [[just want to get rid of it]].', fixed: 'I would be glad to find a new owner for it.' },
    { bad: 'I [[need it gone this week]].', fixed: 'I would be glad to find a new owner for it.' },
    {
      bad: 'I have a new saw coming and [[need it gone asap]].',
      fixed: 'I would be glad to find it a new owner.',
    },
    {
      bad: 'We [[are supposed to go no lower than]] 350.',
      fixed: 'We would like to stay at or above 350.',
    },
    { bad: 'It is a good saw, but I [[need the cash]].', fixed: 'It is a good saw, but I am ready to sell.' },
    { bad: 'I [[need some money to]] buy a smaller saw.', fixed: 'I would like to buy a smaller saw.' },
    { bad: '[[Looking to sell my saw quickly]].', fixed: 'Looking to sell my saw.' },
    { bad: 'Give me 70 for it [[so I don’t get in trouble]].', fixed: 'Give me 70 for it.' },
    {
      bad: 'It is a fair price, [[but my wife would kill me]].',
      fixed: 'It is a fair price, but my wife would not agree to that.',
    },
    { good: 'It is a fair price, and you may try it before you pay.' },
    { good: 'Are you looking to sell your saw quickly?' },
    { good: 'To book the bay we need your order number by Friday.' },
    { good: 'Do you want to get rid of it, or shall we mend it?' },
    { good: 'Do you think we need the money this month?' },
    { good: 'We do not rush because we have to hit our target.' },
    { good: 'That does not mean we need the money.' },
    { good: 'Is it that you ask, but my boss would not approve it?' },
    { good: 'The saw runs well, and I have two of them.' },
    { good: 'From May you are the only one we sell it to in your country.' },
    {
      bad: 'We [[are trying to get rid of it ASAP]].',
      fixed: 'We would be glad to find a new owner for it.',
    },
    { good: 'Nobody has written yet, so the date is free.' },
    { good: 'We need to clear the room before the guests come.' },
    { good: 'I have to pay the fine for the wrong lane.' },
    { good: 'I want to get rid of the noise, so new bearings are on the way.' },
    { good: 'My boss is worried about your back and sends a chair.' },
  ],
});
