/** “Pay first”, “no deposit, no design”, “cash only”: the till before the person. */
import {
  captureBegins,
  captureEnds,
  followedBy,
  marks,
  opensClause,
  precededBy,
  saidBefore,
  says,
} from '../../../words/english/clauses';
import { courteous } from '../../../words/english/courtesy';
import { conditioned, negated } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const moneyWords =
  /^(money|cash|payment|deposit|po|order|invoice|fee|transfer|balance|card|prepayment|purchase|price)$/;

/** Money or an order is what the sentence is about. */
const aboutMoney = says(moneyWords);

/** “You can pay | the deposit first, then we draw”: the order of things, in a whole clause. */
const isPaid = precededBy(/^(pay|send|transfer|settle|make|paying|paid|with)$/);

function signed({ tokens, captures }: Match): boolean {
  return tokens[captures.deed?.from ?? -1]?.text === 'sign';
}

/** “Will that be cash?”: they are asked how they pay, and nothing is ruled out. */
const askHow: Rewriter = (match) => {
  const how = textOf(match.tokens, match.mark.from, match.mark.to);
  if (!/^(?:so |and )?(?:, )?(?:will|would|is) /.test(how)) return null;
  const ways = / cash or card$/.test(how) ? 'in cash or by card' : / card$/.test(how) ? 'by card' : 'in cash';
  return say(`would you like to pay ${ways}`)(match);
};

/** “I can take 75 but it has to be cash and you have to fetch it” is “… if you can pay in cash and fetch it”. */
const ifYouPayInCash: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from - 1]?.text !== 'but') return null;
  if (!/\b(?:i|we) (?:can|could|will|would) (?!not\b)/.test(textOf(tokens, 0, mark.from))) return null;
  const also = /^and you (?:have to|must|need to|will have to) /.exec(textOf(tokens, mark.to))?.[0];
  const words = also?.trim().split(' ').length ?? 0;
  const from = tokens[mark.from - 2]?.text === ',' ? mark.from - 2 : mark.from - 1;
  return say(`if you can pay in cash${also ? ' and' : ''}`)(marking(match, from, mark.to + words));
};

/** “The rest can wait until the money is there”: the money waits, too. */
function moneyWaits(match: Match): boolean {
  return marks(/^(rest|everything)$/)(match) && !saidBefore(moneyWords)(match);
}

/** “The kiosk takes | only cash”: somebody else’s till. */
const elsewhere = precededBy(/^(takes|accepts)$/);

/** “To start we need the order | form.” */
function aForm({ tokens, to }: Match): boolean {
  return (
    /^(order|po|invoice)$/.test(tokens[to - 1]?.text ?? '') && /^(number|form)$/.test(tokens[to]?.text ?? '')
  );
}

/** “On receipt of the deposit we | will send it”: the “will” is said once. */
function withWill(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    return rewriter(tokens[mark.to]?.text === 'will' ? marking(match, mark.from, mark.to + 1) : match);
  };
}

/** “Cash or nothing, | the bank is far.” */
function tellsMore({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === ',' && tokens.length - mark.to > 3;
}

/** “We don’t take cards, only cash”: one thing said twice, and no figure beside it. */
function noCards({ tokens, source }: Match): boolean {
  return tokens.some(({ text }) => /^cards?$/.test(text)) && !namesFacts(source);
}

/** “We only start | when we see the money”: the limit is said by the “as soon as”. */
function onlyThen(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const at = tokens.findIndex(({ text }, index) => text === 'only' && index < mark.from);
    return at < 0
      ? rewriter(match)
      : both(drop('only'), rewriter)(remembering(match, { only: { from: at, to: at + 1 } }));
  };
}

/** “That is all we need: | the fee and a name”, “the rest can wait, | but not the fee”. */
function listed({ tokens, mark }: Match): boolean {
  return /^(?::|,? ?but\b)/.test(textOf(tokens, mark.to));
}

const given =
  /^(key|keys|seat|ticket|samples?|goods|parts|code|access|boxes|pallet|drawings?|designs?|boat|truck|room|slot|machine|shoes|discount)$/;

/** “No deposit, no parts” is “You get the parts as soon as your deposit is in”. */
function followsWhat(match: Match) {
  const { tokens, captures } = match;
  const then = tokens[captures.then?.from ?? -1]?.text ?? '';
  const what = tokens[captures.what?.from ?? -1]?.text ?? '';
  if (what === '' || then === '') return null;
  const comes = `as soon as your ${/^(money|pay|cash)$/.test(what) ? 'payment' : '$what'} is in`;
  if (/^(delivery|shipment|shipping)$/.test(then)) return say(`we deliver ${comes}`)(match);
  if (/^(booking|reservation|appointment|order)$/.test(then))
    return say(`we confirm the $then ${comes}`)(match);
  return say(
    given.test(then) ? `you get ${then === 'access' ? '' : 'the '}$then ${comes}` : `we start ${comes}`,
  )(match);
}

const money =
  '(payment|money|deposit|cash|advance|prepayment|transfer|pay|order|po|purchase order|balance|fee|invoice)';

/** “Orders are shipped after payment, usually within two days”: a term for all. */
function asTerms({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(usually|normally|always|within|same|orders|our)$/.test(text));
}

/** “Payment first, then we send” is “Once your payment is in, we will send it”; “we will ship” needs no “it”. */
function onceIn(before: string): Rewriter {
  return withWill((match) => {
    const { tokens, mark } = match;
    const verb = /^(ship|send|release|deliver|produce|print|book|dispatch)$/.exec(
      tokens[mark.to]?.text ?? '',
    )?.[0];
    const whole = verb !== undefined && isWordless(tokens, mark.to + 1);
    const words = `${before}once your payment is in, we will`;
    const object = verb === 'ship' || verb === 'deliver' ? '' : ' it';
    return whole
      ? say(`${words} ${verb}${object}`)(marking(match, mark.from, mark.to + 1))
      : say(words)(match);
  });
}

export default defineRule({
  id: 'transactional/money-first',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Money first, the customer after it.',
  why: 'A customer is not a cash machine: say what they get and when, and ask for the payment with it.',
  phrasings: [
    {
      phrases: ['{[and] then (we|i) [can|will] (talk|chat|speak|discuss the (rest|details))} $'],
      unless: [courteous],
      when: [aboutMoney],
      rewrites: [say('and I will gladly answer the rest')],
    },
    {
      phrases: [
        `{[@you [must|have to|need to|should]] [the|your|first] ${money} first [,|;|-|and|.] (then|only then|after that|afterwards) (we|i)}`,
        `{first (you pay|[you] [the|your] ${money}) [,|;|-] (then|only then|after that) (we|i)}`,
      ],
      unless: [courteous, isPaid],
      rewrites: [where(opensClause, onceIn('')), where((match) => !opensClause(match), onceIn('; '))],
    },
    {
      phrases: [
        `^ {[@you] [must] [the|your] ${money} first [sir|my friend]} $`,
        '{(we|i) (only|will not|do not|never) (v:(ship|start|deliver|work|send|produce)|move|lift a finger) [anything|it|them] (after|until|before|unless) (we|you) (have|see|get|receive|have seen|pay|show|smell) [us] [the|your] (money|cash)}',
        `{no what:(money|payment|deposit|pay|cash|order|po|prepayment|advance|signature) [,|-|=|means|:] no then:(honey|key|keys|start|seat|ticket|entry|boat|truck|parts|samples|reply|answer|show|shoes|room|load|loading|boxes|pallet|drawing|drawings|visit|repair|access|code|goods|order|delivery|shipment|service|sample|samples|slot|design|designs|work|deal|production|shipping|start|discount|help|support|machine|parts|talk|booking|reservation|pickup|appointment|release)}`,
      ],
      rewrites: [
        where(({ captures }) => captures.v !== undefined, say('we $v as soon as your payment is in')),
        followsWhat,
        say('we start as soon as your payment is in'),
      ],
    },
    {
      phrases: [
        '^ {(that|it|this) (will|has to|must|would|needs to) be cash [,] [right|ok|okay]} $',
        '^ {[so|and|ok] [,] you (will|would|are going to|can|are) (pay|be paying|paying|bring|bringing) [in|by|with] [the] (cash|card|check|cheque|transfer|paypal) [now|today|on pickup|at pickup] [,] (right|yes|correct|ok|okay)} $',
        '^ {[so|and] [,] (will|would|is) (that|it|this) [be] [in] (cash|card|cash or card)} $',
        '{cash or nothing}',
        '{(only|just) cash [, no cards]}',
      ],
      unless: [courteous, elsewhere],
      rewrites: [
        where(noCards, sentence('Payment is in cash, please.')),
        askHow,
        where(tellsMore, say('payment is in cash')),
        say('is payment in cash fine with you'),
      ],
    },
    {
      phrases: ['{(that|it|this) (will|has to|must|would|needs to) be cash [only]}'],
      unless: [courteous, followedBy(/^or$/)],
      rewrites: [
        ifYouPayInCash,
        where(precededBy(/^and$/), say('I would ask for payment in cash')),
        say('please pay in cash'),
      ],
    },
    {
      phrases: ['(will be|is|it) {cash only}', '^ {cash only} $'],
      unless: [courteous],
      rewrites: [say('in cash, if that suits you')],
    },
    {
      phrases: [
        `{to (go on|continue|proceed|start|begin|move on|get (started|going)) [,] (we|i) (need|require|must have|want)} (a|the|your) [_] (card|${money})`,
      ],
      unless: [courteous, aForm],
      rewrites: [say('we can go on as soon as we have')],
    },
    {
      phrases: [
        '{(that|this) is all (we|i) (need|want|ask) from (you|your _)}',
        '{(the rest|everything else) (can wait|will wait|comes later|later)}',
      ],
      unless: [courteous, listed, moneyWaits],
      when: [aboutMoney],
      rewrites: [say('that would help us most')],
    },
    {
      phrases: [
        '{you (have to|must|need to|got to)} (buy|pay|order|purchase|transfer|prepay) [_] [_] [_] [_] first',
      ],
      unless: [courteous, negated],
      rewrites: [where(opensClause, say('please')), say('you would need to')],
    },
    {
      phrases: [
        '^ {(buy|purchase|order|get) what:(_|the _|our _) to} (see|read|unlock|continue|access|view|open|use|know|learn|find)',
      ],
      unless: [courteous, captureEnds('what', /^(app|key|keys|code|link|map|badge)$/)],
      rewrites: [say('with $what you can')],
    },
    {
      phrases: ['{are you willing to pay} (the|a|¤|@number|for|that|this|more|extra)'],
      unless: [conditioned],
      rewrites: [say('would you be happy to pay')],
    },
    {
      phrases: [
        `{[the|your|first] ${money} first [,|;|-|and] (then|only then)} (the|your|our)`,
        `{first (you pay|(the|your) ${money}) [,|;|-] (then|only then)} (the|your|our)`,
      ],
      unless: [courteous],
      rewrites: [say('once your payment is in, you get')],
    },
    {
      phrases: [
        '{[it is simple :|it is simple ,] you pay [,|and] we v:(ship|deliver|start|send|produce|work) [, simple]}',
      ],
      rewrites: [
        where(precededBy(/^(as|once|when|after|if)$/), say('your payment is in, we $v')),
        say('we $v as soon as your payment is in'),
      ],
    },
    {
      phrases: ['{how much (do you want to|are you (going to|willing to|ready to)|can you|will you) spend}'],
      rewrites: [
        (match) =>
          match.tokens[match.mark.to]?.text === 'on'
            ? say('what budget do you have in mind for')(marking(match, match.mark.from, match.mark.to + 1))
            : say('what budget do you have in mind')(match),
      ],
    },
    {
      phrases: [
        '{(payment|the payment|deposit|the deposit|the money|we need your (credit card|deposit|payment|card number|card|money)) [(must|has to|should|needs to) be (made|in|here|paid)] before we v:(discuss|answer|talk|look|do|reply|help|start|speak)}',
      ],
      unless: [courteous],
      rewrites: [say('once your payment is in, we will $v')],
    },
    {
      phrases: [
        '{v:(goes out|go out|ships|ship|is released|are released|is sent|are sent|starts|begins|leaves|leave|is activated|will follow|follows|will be sent|will be released|proceed|go ahead) [only] (after|upon|against|on receipt of) [receipt of] [the|your|full] (payment|funds|money|deposit|balance)} (.|!|$)',
      ],
      unless: [courteous, conditioned],
      rewrites: [say('$v as soon as your payment is in')],
    },
    {
      phrases: [
        '^ {(upon|after|on) receipt of [the|your|full] (funds|payment|money|deposit|balance) [,] we}',
      ],
      unless: [courteous],
      rewrites: [withWill(say('as soon as your payment is in, we will'))],
    },
    {
      phrases: ['^ {no first:(payment|money|deposit|cash|card|order|po) [,|-|=|:] no then:_} $'],
      unless: [
        courteous,
        captureBegins('then', /^(fees?|fuss|problem|risk|worry|worries|costs?|obligation|stress|interest)$/),
      ],
      rewrites: [say('the $then follows as soon as the $first is in')],
    },
    {
      phrases: ['{depends on (when|how (fast|soon|quickly)) you deed:(pay|order|sign|transfer)}'],
      unless: [courteous],
      rewrites: [
        where(signed, sayToTheEnd('is {number} days after your signature')),
        where(
          ({ tokens, captures }) => tokens[captures.deed?.from ?? -1]?.text === 'order',
          sayToTheEnd('is {number} days after your order'),
        ),
        sayToTheEnd('is {number} days after your payment'),
      ],
    },
    {
      phrases: [
        '{first [you|@you must] (pay|settle|clear) [what:((the|your|our|my) [_] _)|it|us|me] [first] [,] [and] (then|only then|after that|afterwards) [,]} (i|we)',
        '{[@you [must|have to|need to|should]] (pay|settle|clear) [what:((the|your|our|my) [_] _)|it|us|me] first [,|;|-] [and|only] (then|only then|after that|afterwards) [,]} (i|we)',
      ],
      unless: [courteous, negated],
      when: [opensClause],
      rewrites: [
        where(captureEnds('what', /[^su]s$/), say('once $what are paid,')),
        say('once $what is paid,'),
        say('once your payment is in,'),
      ],
    },
    {
      phrases: [
        '{v:((will be|is|are|gets|get) (processed|shipped|delivered|dispatched|booked|confirmed|released|handled|sent|printed|activated|started)) [only] (after|upon|on receipt of) [receipt of] [the|your|full|complete] (payment|funds|money|deposit|balance)} (.|!|,|$)',
      ],
      unless: [courteous, conditioned, asTerms],
      rewrites: [say('$v as soon as your payment is in')],
    },
    {
      phrases: [
        '{without [the|your|a|any] [full|advance|upfront] what:(payment|deposit|signature|order|prepayment|po) [,] (nothing (will|can|is|happens|moves) [_] [_]|there (is|will be) no _ [_]|(we|i) (do|can|will) (not|nothing) [(start|ship|deliver|do|begin|proceed|book|reserve|send|work|produce|print|load|hold|move|lift|touch) [_] [_]])} (.|!|,|$)',
        '{(nothing|no work|no delivery|no shipment) (happens|moves|starts|will happen|will move|leaves|will leave|goes out) (until|before|unless|without) (you (pay|have paid|sign|transfer)|(the|your) (payment|deposit|money|invoice|balance|signature)|payment) [_] [_] [_]} (.|!|,|$)',
        '{(we|i) (will|can|do) (not|only) [@adverb] (talk|help|start|work|do|look|send|ship|deliver|repair|begin|continue|go on|answer) [_] [_] (after|until|before|unless|when|once) (you (pay|have paid|transfer|have transferred)|(the|your) (payment|deposit|money|balance|bill|invoice) (is|has|arrives|clears|comes))} [in|here|paid|arrived|cleared|us|it|been|the] [_] (.|!|,|$)',
      ],
      unless: [courteous],
      when: [opensClause],
      rewrites: [
        sayToTheEnd('we go on as soon as your $what is in'),
        sayToTheEnd('we go on as soon as your payment is in'),
      ],
    },
    {
      phrases: [
        '(paid|pay|payment|money|deposit|cash|settled|transfer|transferred|settle) ... {(, [and]|and) not (before|earlier|sooner|a (minute|day|second|moment|hour) (before|earlier|sooner))} (.|!|$)',
      ],
      unless: [courteous],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{the (sooner|faster|earlier|quicker) you (pay|transfer|settle) [it|this|the _] [,] the (sooner|faster|earlier|quicker)} (you|we|i|your|it|the)',
      ],
      unless: [courteous],
      rewrites: [say('once your payment is in,')],
    },
    {
      phrases: [
        '{you [will] only (get|receive|have) what:((the|your) _ [_]) (when|once|after|if)} (you|the|your) ... [...] (paid|settled|pay|settle|transferred|transfer|cleared|in)',
      ],
      unless: [courteous],
      rewrites: [say('you get $what as soon as')],
    },
    {
      phrases: [
        '(first|before|after|until|no|only|in advance|upfront) ... ... {(,|;|-|–) (that|this) is (how (it works|we (do it|work)|it is|things work)|the (rule|deal)) [here|with us]} (.|!|$)',
      ],
      unless: [courteous],
      when: [aboutMoney],
      rewrites: [drop()],
    },
    {
      phrases: ['^ {(money|payment|cash) (first|comes first|before (delivery|shipping|work|goods))} (.|!|$)'],
      unless: [courteous],
      rewrites: [say('we start as soon as your payment is in')],
    },
    {
      phrases: [
        '^ {(we|i) only (work|deliver|ship|sell|start|go ahead) (with|against|on|after|upon) [full] (prepayment|advance payment|payment in advance|cash in advance|upfront payment|deposit|payment|a deposit|the deposit|money)} (.|!|,|$)',
        '^ {(we|i) (work|deliver|ship|sell|start) only (with|against|on|after|upon) [full] (prepayment|advance payment|payment in advance|cash in advance|upfront payment|payment|a deposit|money)} (.|!|,|$)',
        '^ {(we|i) [will|can] (start|ship|deliver|send (it|them)|begin|work) only (with|after|when|once) [full|the|your] (prepayment|payment|deposit|money) [is (in|here|there|paid)]} (.|!|$)',
        '{(when|once|after|as soon as) (we|i) (see|have seen) (the|your) (money|cash)} (.|!|$)',
      ],
      unless: [courteous],
      rewrites: [
        where(
          ({ tokens, mark }) => /^(when|once|after|as)$/.test(tokens[mark.from]?.text ?? ''),
          onlyThen(say('as soon as your payment is in')),
        ),
        say('we start as soon as your payment is in'),
      ],
    },
  ],
  examples: [
    { bad: '[[Will that be cash]]?', fixed: 'Would you like to pay in cash?' },
    {
      bad: 'I can take 60 but [[it has to be cash]] and you have to load it yourself.',
      fixed: 'I can take 60 if you can pay in cash and load it yourself.',
    },
    {
      bad: 'I can bring it on Sunday and [[it will be cash only]].',
      fixed: 'I can bring it on Sunday and I would ask for payment in cash.',
    },
    {
      bad: 'We only dig [[when we see the money]].',
      fixed: 'We dig as soon as your payment is in.',
    },
    { bad: '[[We only ship after payment]].', fixed: 'We start as soon as your payment is in.' },
    {
      bad: 'The lid leaves [[when I see the money]].',
      fixed: 'The lid leaves as soon as your payment is in.',
    },
    { bad: '[[Pay the bill first, then]] we draw it.', fixed: 'Once the bill is paid, we draw it.' },
    {
      bad: 'Sir [[you pay first, then I]] pack it.',
      fixed: 'Sir once your payment is in, I will pack it.',
    },
    {
      bad: '[[First settle the old bills, then]] we come.',
      fixed: 'Once the old bills are paid, we come.',
    },
    {
      bad: 'Your hinge [[will be shipped after payment]].',
      fixed: 'Your hinge will be shipped as soon as your payment is in.',
    },
    { bad: '[[Nothing happens until you pay]].', fixed: 'We go on as soon as your payment is in.' },
    {
      bad: '[[Without your signature we cannot start]].',
      fixed: 'We go on as soon as your signature is in.',
    },
    { good: 'Our lamps are shipped after payment, usually within two days.' },
    {
      bad: 'We mend it when you have paid the last one [[and not before]].',
      fixed: 'We mend it when you have paid the last one.',
    },
    {
      bad: '[[No deposit, no booking]], we have been burnt.',
      fixed: 'We confirm the booking as soon as your deposit is in, we have been burnt.',
    },
    {
      bad: '[[You only get the map when]] the bill is settled.',
      fixed: 'You get the map as soon as the bill is settled.',
    },
    {
      bad: '[[The sooner you pay, the sooner]] you get the map.',
      fixed: 'Once your payment is in, you get the map.',
    },
    { good: 'You only get the menu when all are seated.' },
    {
      bad: '[[First the money, then]] the key[[, that is how it works]].',
      fixed: 'Once your payment is in, you get the key.',
    },
    { bad: '[[Without payment we do not move a finger]].', fixed: 'We go on as soon as your payment is in.' },
    { good: 'If we do not start until you pay, tell the desk.' },
    { good: 'The rest comes later, and so does the invoice.' },
    { good: 'The kiosk takes only cash, so bring some coins.' },
    { good: 'It will be cash or card, as it suits you.' },
    { good: 'To start we need the order form.' },
    { good: 'Get our app to see the photos.' },
    { good: 'No deposit, no fuss.' },
    { bad: 'The key [[goes out after payment]].', fixed: 'The key goes out as soon as your payment is in.' },
    { bad: 'The date [[depends on when you pay]].', fixed: 'The date is [number] days after your payment.' },
    {
      bad: '[[You are paying in cash, ok]]?',
      fixed: 'Is payment in cash fine with you?',
    },
    { good: 'You are paying in cash when the crew is there, ok?' },
    {
      bad: 'Order number and cash, [[then we talk]].',
      fixed: 'Order number and cash, and we will gladly answer the rest.',
    },
    {
      bad: '[[Deposit first, then we]] draw the hinge.',
      fixed: 'Once your payment is in, we will draw the hinge.',
    },
    { bad: '[[Payment first]].', fixed: 'We start as soon as your payment is in.' },
    { bad: '[[No deposit, no design]].', fixed: 'You get the design as soon as your deposit is in.' },
    {
      bad: 'The refund [[depends on how soon you sign]] the form.',
      fixed: 'The refund is [number] days after your signature.',
    },
    {
      bad: '[[Upon receipt of the deposit we]]’ll cut the stone.',
      fixed: 'As soon as your payment is in, we will cut the stone.',
    },
    {
      bad: 'Before we draw it, [[you must]] pay the fee first.',
      fixed: 'Before we draw it, please pay the fee first.',
    },
    { bad: '[[No payment, no delivery]].', fixed: 'We deliver as soon as your payment is in.' },
    { bad: '[[We only send it after we have the money]].', fixed: 'We send as soon as your payment is in.' },
    { bad: '[[You pay and we ship]].', fixed: 'We ship as soon as your payment is in.' },
    { bad: '[[Cash or nothing]], the bank is far.', fixed: 'Payment is in cash, the bank is far.' },
    { good: 'This is all we need from you: the fee and a name.' },
    { good: 'You can pay the deposit first, then we draw.' },
    {
      bad: 'The lamp is 40, but [[it has to be cash]].',
      fixed: 'The lamp is 40, but please pay in cash.',
    },
    { bad: '[[It has to be cash]].', fixed: 'Is payment in cash fine with you.' },
    {
      bad: '[[To start, we need]] your card number.',
      fixed: 'We can go on as soon as we have your card number.',
    },
    { bad: 'A PO, [[that’s all we need from you]].', fixed: 'A PO, that would help us most.' },
    { bad: '[[You must]] pay the deposit first.', fixed: 'Please pay the deposit first.' },
    { bad: '[[Buy Plus to]] see the charts.', fixed: 'With Plus you can see the charts.' },
    {
      bad: '[[First the deposit, then]] the samples.',
      fixed: 'Once your payment is in, you get the samples.',
    },
    { good: 'You do not need any card, as in no case you have to pay the fee first.' },
    { good: 'Could you arrange the deposit first, then we draw the hinge and send it to you?' },
    { good: 'To continue, please enter the card number; to start again, press back.' },
    { good: 'The blue lid and the two screws, that is all we need from you.' },
    { good: 'We draw the hinge first, then you decide.' },
    { good: 'Are you willing to pay 40 if I bring the lamp to your door?' },
    { good: 'Our terms are 30% deposit and the balance against the bill of lading.' },
  ],
});
