/** “Where is my payment”, “still no transfer from you”: chasing money without a kind word. */
import {
  closesSentence,
  endOfClause,
  followedBy,
  goesPastAComma,
  opensSentence,
  precededBy,
  says,
} from '../../../words/english/clauses';
import { courteous, courteousAround } from '../../../words/english/courtesy';
import { asked, reported } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { asReminder } from '../../rewriting/as-reminder';
import { couldYouPlease } from '../../rewriting/please-behind';
import { say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

/** The sentence speaks of money: “310 outstanding, clear it”. */
const aboutMoney = says(
  /^(money|payment|invoice|bill|outstanding|overdue|unpaid|balance|owe|owed|open|due|transfer|rent|deposit|arrears|account|\$|€|£)$/,
);

/** “Cash.”, as an answer. */
function justCash({ tokens, mark }: Match): boolean {
  return mark.to - mark.from === 1 && tokens[mark.from]?.text === 'cash';
}

function aSum({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to];
  return next?.kind === 'number' || /^[$€£]$/.test(next?.text ?? '');
}

/** “Money has not arrived, where is it?” */
function asksWhere({ tokens }: Match): boolean {
  return tokens.length < 14 && tokens.at(-1)?.text === '?' && tokens.some(({ text }) => text === 'where');
}

function plainMoney({ tokens, captures }: Match): boolean {
  return /^(money|cash)$/.test(tokens[captures.what?.from ?? -1]?.text ?? '');
}

/** “We have not received payment confirmation yet. This usually takes an hour”: how far it is, and no reminder. */
function stillUnderWay({ following: [next] }: Match): boolean {
  return /\b(?:usually|normally|generally|typically|can|may) takes?\b.*\b(?:minute|hour|day)s?\b/i.test(
    next?.prose ?? '',
  );
}

/** “The invoice is attached”: it is sent only now, and nothing is late. */
function billAttached({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) =>
    /\b(?:bill|invoice)s? (?:is |are )?(?:attached|enclosed|follows)|(?:attached|enclosed|here) is (?:the|your|our) (?:bill|invoice)\b/i.test(
      prose,
    ),
  );
}

/** “Still no money | from the insurance” is “the money from the insurance has not reached us yet”. */
const fromWhom: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(from|for)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const to = endOfClause(tokens, mark.to);
  return say(`the $what ${textOf(tokens, mark.to, to)} has not reached us yet`)(
    marking(match, mark.from, to),
  );
};

/** “My wife asks | when will you pay.” */
const behindAsks = precededBy(/^(ask|asks|asked|know|wonder|wonders|wondering)$/);

/** What is waited for keeps its name, but for plain money. */
const whenToExpect: readonly Rewriter[] = [
  // “Where is the remaining money?”
  where(
    ({ tokens, captures }) =>
      /^(remaining|second|last|other|final|missing|first)$/.test(
        tokens[(captures.what?.from ?? 0) - 1]?.text ?? '',
      ),
    (match) => {
      const { tokens, captures } = match;
      const which = tokens[(captures.what?.from ?? 0) - 1]?.text ?? '';
      return say(`could you tell us when to expect the ${which} $what`)(match);
    },
  ),
  where(
    ({ tokens, captures }) => tokens[captures.what?.from ?? -1]?.text === 'invoice',
    say('could you tell us when to expect the payment of the invoice'),
  ),
  where(
    ({ tokens, captures }) =>
      /^(deposit|balance|rent|swift|bank|prepayment|remittance)$/.test(
        tokens[captures.what?.from ?? -1]?.text ?? '',
      ),
    say('could you tell us when to expect the $what'),
  ),
  say('could you tell us when to expect your payment'),
];

/** “…, pay it now” is “…, could you please pay it”. */
const pleasePay: Rewriter = (match) => {
  const words = match.tokens
    .slice(match.mark.from, match.mark.to)
    .map(({ text }) => (text === 'snd' ? 'send' : text))
    .filter((text) => !/^(,|;|-|and|now|asap|immediately|at|once)$/.test(text));
  const end = match.tokens[match.mark.to];
  const to = end?.text === '.' ? match.mark.to + 1 : match.mark.to;
  return say(`, could you please ${words.join(' ')}?`)(marking(match, match.mark.from, to));
};

/** “When can you pay the rent?” */
const asksWhen = precededBy(/^when$/);
const whenYouCan = where(asksWhen, (match) =>
  say('could you tell us when you plan to')(marking(match, match.mark.from - 1, match.mark.from + 2)),
);

/** “The payment | form”, “the balance | board”: another thing. */
const nounGoesOn = followedBy(/^(form|slip|bike|board|page|link|desk|details|date|method|plan|options?)$/);

/** “Did you pay yet? If so, forget my mail.”, “When can you send it? There is no rush.” */
function inNoHurry({ following }: Match): boolean {
  return /\bno (?:rush|hurry)\b|^\s*(?:if so|then please ignore)\b/i.test(following[0]?.prose ?? '');
}

/** “When will you pay us a visit?” */
function ofAVisit({ tokens, mark }: Match): boolean {
  return /^pay (?:us |me )?(?:a visit|attention)\b/.test(textOf(tokens, mark.to));
}

/** “Have you made the payment | by card?”, “did the bank send the money | back?”, “where is the money coming | from?”: asks for something else. */
function asksHow({ tokens, mark }: Match): boolean {
  return /^(?:by (?:card|transfer|cheque|check|post|phone)|to the|to you|back|from the|from\b(?! you)|out of|in (?:the|ink)|under|via|with the|or the)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “We are still waiting for your order | from the mill”: it is to come to them. */
function theGoods({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'order' &&
    /^(?:from (?!you)|to (?:come|arrive))/.test(textOf(tokens, mark.to))
  );
}

const money =
  '(money|payment|transfer|deposit|balance|cash|wire|remittance|prepayment|swift [copy]|bank slip|payment slip)';

/** “We did not receive your payment, so I sent a new link”, “you have not paid yet, so you can still change it.” */
function toldToHelp({ tokens, mark, following }: Match): boolean {
  return (
    /^(?:yet )?, (?:so|which|but) (?:i|we|you|the)\b/.test(textOf(tokens, mark.to)) ||
    /^\s*(?:i|we)(?:['’]ll| will| can| have| am| are|['’]ve)\b/i.test(following[0]?.prose ?? '')
  );
}

export default defineRule({
  id: 'transactional/chasing-payment',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Chases the money without a kind word.',
  why: 'A bare “where is my money” treats the reader as a debtor; most late payments are an oversight, and a friendly question is paid sooner.',
  phrasings: [
    {
      phrases: [
        `{[so|,] where (is|are|the hell is) (my|our|the) [_] what:(${money}|funds)}`,
        `{(what about|how about) (my|our|the) what:${money}}`,
      ],
      unless: [courteous, nounGoesOn, inNoHurry],
      rewrites: whenToExpect,
    },
    {
      phrases: [
        '{[so] when (will|do|can|could|would|are) you [finally|gonna]} (pay|transfer|settle|wire|remit|clear|send (the|our|my|us [the]) (money|payment|balance|deposit|cash|po))',
      ],
      unless: [courteous, inNoHurry, ofAVisit],
      rewrites: [
        where(behindAsks, say('when you plan to')),
        // “How many do you need and | when will you pay?”
        where(precededBy(/^and$/), say('when would you like to')),
        say('could you tell us when you plan to'),
      ],
    },
    {
      phrases: [
        '{(did|have) you (pay|paid|transfer|transferred|wire|wired) [it|us|me|the what:(money|invoice|balance|deposit)] (yet|or not|or what)}',
        '{(have|did) you (send|sent|transfer|transferred|wire|wired|pay|paid|arrange|arranged|make|made) (the|our|my) what:(money|payment|deposit|balance|invoice|transfer) [yet|or not|already]}',
        '{(when|where) (is|will|does) (the|my|our|your) what:(money|payment|cash|transfer|deposit) [be] (coming|come|arrive|arriving|sent|there|land)}',
        '^ {[so|and] (what|how) about [the|our|my|your] what:(money|payment|invoice|deposit|balance|transfer)} $',
        '^ {[so] [where is] [the|our|my] (money|payment|cash|transfer) [please|pls|now|asap]} $',
      ],
      unless: [courteous, inNoHurry, asksHow],
      rewrites: [where(justCash, say('cash, please')), ...whenToExpect],
    },
    {
      phrases: [
        `{still no what:${money} [(from you|from your side|here|received|in|on our account|on (my|our) account)]}`,
      ],
      unless: [courteous],
      rewrites: [
        where(closesSentence, sentence('We have not seen the $what yet; could you help us find it?')),
        fromWhom,
        where(
          followedBy(/^(in|on|since|and|but|so|although|though|because|,|;)$/),
          say('the $what has not reached us yet'),
        ),
        sayToTheEnd('the $what has not reached us yet'),
      ],
    },
    {
      phrases: [
        `{[we|i] [<be>] (still|just|only) waiting (for|on) (the|your|our|my) what:(${money}|order|po|purchase order)}`,
        `{(we|i) (am|are) [@adverb] waiting (for|on) (our|my|your) what:${money}}`,
      ],
      unless: [courteous, nounGoesOn, theGoods],
      rewrites: [
        where(followedBy(/^since$/), say('we have been looking out for your $what')),
        where(plainMoney, say('we look forward to your payment')),
        say('we look forward to your $what'),
      ],
    },
    {
      phrases: [
        `^ {what:${money} [is|was|has|still] [still] not [yet] [been] (received|arrived|here|in|paid|there|come) [yet|by us|so far]}`,
        `^ {(have|did) not (received|receive|got|get) [the|your|our|my|any] what:${money} [yet|so far]}`,
      ],
      unless: [courteous],
      rewrites: [
        where(asksWhere, sentence('We have not seen your payment yet and would be glad of a word from you.')),
        where(plainMoney, say('we have not seen your payment yet and would be glad of a word from you')),
        say('we have not seen your $what yet and would be glad of a word from you'),
      ],
    },
    {
      phrases: ['{you (still owe|owe) [@us] [still]} (¤|@number|@tens|money|for|the [_] (@funds|@bill|#|¤))'],
      unless: [asked],
      rewrites: [
        where(billAttached, where(followedBy(/^for$/), say('the bill is'))),
        where(billAttached, where(aSum, say('your bill comes to'))),
        where(
          (match) => followedBy(/^for$/)(match) && !billAttached(match),
          say('we have not yet received your payment'),
        ),
        where(
          (match) => opensSentence(match) && aSum(match),
          say('a friendly reminder: we have not yet received your payment of'),
        ),
        where(aSum, say('we have not yet seen the')),
        where(followedBy(/^money$/), (match) =>
          say('we have not yet received your payment')(marking(match, match.mark.from, match.mark.to + 1)),
        ),
        where((match) => !followedBy(/^for$/)(match), say('we have not yet received')),
      ],
    },
    {
      phrases: [
        '{(,|;|-|and|, and) (clear|pay|settle|transfer|send|snd|wire|sort|fix) (it|this|that|up) [now|asap|today|immediately|at once|first]} $',
      ],
      unless: [courteous],
      when: [aboutMoney],
      rewrites: [couldYouPlease, pleasePay],
    },
    {
      phrases: [
        `{[just] (following|follow|chasing|coming back|checking) [up] (on|about|to) (our|my) (money|cash) [again|once more]}`,
      ],
      rewrites: [say('may I come back to the open payment')],
    },
    {
      phrases: [
        '{[the|your|our|this] what:(swift copy|bank slip|payment slip|proof of payment|remittance copy|payment|po|deposit|balance) (to be|must be|has to be|should be) (sent|made|transferred|arranged|effected|paid|settled)} [_] [_] [_] $',
        `{@we (am|are) [still] missing (your|our|the) what:${money}}`,
      ],
      unless: [courteous, nounGoesOn, followedBy(/^back$/)],
      rewrites: [
        where(goesPastAComma, say('please let us have the $what')),
        say('could you let us have the $what'),
      ],
    },
    {
      phrases: [
        '{(forward|send|pass|give) this [on] to (whoever|the one|the person|someone|somebody|who) [it is] [that|who] (pays|does|handles|is paying|does the paying) [the|your] [bill|bills|invoices|payments] [over there|there|at your (place|end|side|company)]}',
      ],
      unless: [courteous],
      rewrites: [say('could you kindly pass this on to your accounts team')],
    },
    {
      phrases: [
        '^ {¤ # (is|are) [@adverb] (due|outstanding|open|overdue|unpaid)} [_] [_] $',
        '^ {[¤] # [@currency] [still] (due|outstanding|open|overdue|unpaid) [(today|now|tomorrow|since _)]} $',
      ],
      unless: [courteous],
      rewrites: [asReminder],
    },
    {
      phrases: [
        `(we|i) {have (not yet|not|still not) [yet|so far] (received|seen|had|got) [the|your|our|any|a] ${money}}`,
      ],
      unless: [courteousAround, asked, reported, stillUnderWay],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '{tell} your (accountant|accounting|boss|finance department|bank|office|people|accounts department|bookkeeper) to (pay|transfer|settle|release|hurry|send)',
      ],
      unless: [courteous],
      rewrites: [say('please ask')],
    },
    {
      phrases: [
        '{you are [@adverb|@very] (late|behind|overdue) (with|on) (the|your|this) [_] what:(rent|payment|payments|invoice|fee|bill|instalment) [again]}',
      ],
      unless: [courteous, asked],
      rewrites: [
        where(closesSentence, say('we have not seen your $what yet and would be glad of a word from you')),
        say('your $what has not reached us yet'),
      ],
    },
    {
      phrases: ['^ {(payment|po|transfer) status} $'],
      rewrites: [say('could you tell us when to expect your payment')],
    },
    {
      phrases: [
        `{can you} (send|transfer|wire|pay|arrange) [us|me] (the|our|my) ${money} [today|now|asap|this week|tomorrow|immediately]`,
      ],
      unless: [courteous],
      rewrites: [whenYouCan, where((match) => !asksWhen(match), say('could you please'))],
    },
    {
      phrases: [
        `^ [but|and|so|sorry|unfortunately] [,] {(we|i) [@adverb] ((did|do|have) not|never|have never) [@adverb] (receive|received|get|got|see|seen|find|have|had) [yet] (the|your|our|my|any|a) [_] what:${money} [yet|so far|from you|in our account|on our account]} (.|!|$|,|and|but|for|from you)`,
        `^ [but|and|so|sorry|unfortunately] [,] {(we|i) (received|have received|got|have got|have|had|saw|see) [still] no what:${money} [yet|so far|from you|at all]} (.|!|$|,|and|but|for|from you)`,
        `^ [but|and|so|sorry|unfortunately] [,] {(our|my|your|the) [_] what:(${money}|rent|fee|instalment) [still] ((did|does|has|have) not [yet|still] (arrive|arrived|come|come in|come through|show up|shown up)|is [still] (missing|not (here|there|in)))} [yet] (.|!|$|,|and|but)`,
      ],
      unless: [courteousAround, asked, reported, nounGoesOn, toldToHelp],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '^ [but|and|so] [,] {you [still|also] (have|did) (not|still not) [yet|even] (paid|pay|settled|settle|transferred|transfer|sent|send) [(the|your|our|my|this) [_] (invoice|bill|rent|deposit|balance|fee|payment|money|rest|order)|us|me|anything|it] [yet|so far]} (.|!|$)',
        '^ [but|and|so] [,] {(the|your|our|this|my) (invoice|bill|rent|deposit|balance|fee|order) [#|for _|from _|of _] (is|has|was) [still|again] not [yet] [been] (paid|settled|transferred)} (.|!|$)',
        '^ [but|and|so] [,] {why (is|was|has) (the|your|our|my) (invoice|bill|rent|deposit|balance|fee|order) [still] not [yet|been] [been|yet] (paid|settled|transferred|here)} [yet] $',
        '^ [but|and|so] [,] {why (is|was|has) (the|your|our|my) (invoice|bill|rent|deposit|balance|fee|order) [still] not [yet|been] [been|yet] (paid|settled|transferred|here) [yet]} (,|!|and)',
      ],
      unless: [courteousAround, reported, toldToHelp],
      rewrites: [
        where(goesPastAComma, say('may we ask how things stand with your payment')),
        sentence('May we ask how things stand with your payment?'),
      ],
    },
    {
      phrases: [
        '^ [and|so] [,] {(can|could|will|would) you [please|just|finally] (pay|transfer|settle) [me|us|it|this|the _|what you owe] (finally|already|at last)} $',
        '^ [and|so] [,] {(can|could|will|would) you finally (pay|transfer|settle) [me|us|it|this|the _|what you owe]} $',
        '{(what|why) (is|takes|are) [you] [taking] so long with (the|your|our) payment}',
        '^ [and|so] [,] {when (do|will|can) (we|i) [finally|@adverb] (get|see|have|expect|receive) (paid|the money|our money|my money|your payment|the payment)} $',
      ],
      unless: [courteous],
      rewrites: [say('could you tell us when to expect your payment')],
    },
    {
      phrases: [
        '^ [but|and|so] [,] {(we|i) (have [still] (got|received|had|seen)|got|received) nothing (from you [so far|yet]|so far|yet)} (.|!|$)',
        '^ [but|and|so] [,] {nothing (was|has been|is) paid [so far|yet|until now]} (.|!|$)',
        '^ [but|and|so] [,] {(invoice|bill|statement|rent) [number|no|for|of] (#|@month) (is|remains) [still] (open|unpaid|overdue|outstanding|not paid|not settled)} (.|!|$)',
      ],
      unless: [courteousAround, reported, toldToHelp],
      rewrites: [asReminder],
    },
  ],
  examples: [
    { good: 'We have not received payment confirmation yet. This usually takes an hour or two.' },
    {
      bad: 'Still unpaid[[, settle it]].',
      fixed: 'It is still unpaid; could you please settle it by [date]?',
    },
    { bad: '[[Invoice 7 is still open]].', fixed: 'A friendly reminder: invoice 7 is still open.' },
    { bad: '[[Nothing has been paid so far]].' },
    {
      bad: '[[Why is the rent still not paid]], it has been six weeks.',
      fixed: 'May we ask how things stand with your payment, it has been six weeks.',
    },
    { bad: '[[Can you pay us finally]]?', fixed: 'Could you tell us when to expect your payment?' },
    { good: 'Can you pay by card at the gate?' },
    {
      bad: '[[We did not receive your payment]].',
      fixed: 'A friendly reminder: we did not receive your payment.',
    },
    { bad: '[[Our money has not arrived]].' },
    { bad: '[[You have not paid the bill yet]].', fixed: 'May we ask how things stand with your payment?' },
    { bad: '[[When do we get our money]]?', fixed: 'Could you tell us when to expect your payment?' },
    { good: 'We did not receive your payment, so I sent you a new link.' },
    { good: 'Your deposit has not arrived. I will ask the bank.' },
    { bad: '[[Where is our payment]]?', fixed: 'Could you tell us when to expect your payment?' },
    {
      bad: '[[When will you]] pay the freight?',
      fixed: 'Could you tell us when you plan to pay the freight?',
    },
    {
      bad: 'Our books say that we [[have not yet received payment]] of 310.',
      fixed: 'A friendly reminder: our books say that we have not yet received payment of 310.',
    },
    { good: 'You wrote that we have not received your payment.' },
    { good: 'We have not yet received payment. I am glad to look into it with your bank.' },
    {
      bad: '[[Still no transfer here]], the bank shuts at 4.',
      fixed: 'The transfer has not reached us yet, the bank shuts at 4.',
    },
    {
      bad: '[[Still no money]] from the bank, and it is June.',
      fixed: 'The money from the bank has not reached us yet, and it is June.',
    },
    {
      bad: '[[We are waiting for your transfer]] since Monday.',
      fixed: 'We have been looking out for your transfer since Monday.',
    },
    {
      bad: '[[Where is the remaining money]]?',
      fixed: 'Could you tell us when to expect the remaining money?',
    },
    {
      bad: '[[I am missing your payment]] for June, the class starts soon.',
      fixed: 'Please let me have the payment for June, the class starts soon.',
    },
    { bad: '[[Did you pay the deposit yet]]?', fixed: 'Could you tell us when to expect the deposit?' },
    {
      bad: '[[Have you paid the invoice already]]?',
      fixed: 'Could you tell us when to expect the payment of the invoice?',
    },
    { bad: '[[Can you]] send me the money today?', fixed: 'Could you please send me the money today?' },
    {
      bad: 'The bank asks [[when will you]] pay the rest.',
      fixed: 'The bank asks when you plan to pay the rest.',
    },
    {
      bad: '[[You are late with the rent again]], it was due on Monday.',
      fixed: 'Your rent has not reached us yet, it was due on Monday.',
    },
    {
      bad: '[[You owe us]] for 3 more lamps. The invoice is attached.',
      fixed: 'The bill is for 3 more lamps. The invoice is attached.',
    },
    { bad: '[[Have you paid yet]]?', fixed: 'Could you tell us when to expect your payment?' },
    {
      bad: '[[Still no deposit from you]].',
      fixed: 'We have not seen the deposit yet; could you help us find it?',
    },
    { bad: '[[Still waiting for the balance]].', fixed: 'We look forward to your balance.' },
    {
      bad: '[[You still owe us]] 400.',
      fixed: 'A friendly reminder: we have not yet received your payment of 400.',
    },
    { bad: '90 is open[[, pay it]].', fixed: '90 is open; could you please pay it by [date]?' },
    { bad: '[[Swift copy to be sent]] today.', fixed: 'Could you let us have the swift copy today?' },
    { bad: '[[Chasing up on our money again]].', fixed: 'May we come back to the open payment?' },
    {
      bad: '[[You are late with the rent again]].',
      fixed: 'We have not seen your rent yet and would be glad of a word from you.',
    },
    { good: 'Could you tell me where the payment went wrong, so that we can look for it?' },
    { good: 'We hope all is well: where is our payment now, at your bank or at ours?' },
    { good: 'Your payment is in, thank you, and the crates leave today.' },
    { good: 'Turn the lid to the left and clear it.' },
    { good: 'Where is the transfer slip?' },
    { good: 'Did you pay yet? If so, forget this line.' },
    { good: 'When will you pay us a visit?' },
    { good: 'Have you made the payment by card?' },
    { good: 'We are still waiting for your order from the mill.' },
    { good: 'You owe the baker a hug!' },
    { good: 'Your deposit should be sent back by Friday.' },
    { good: 'Is it true that you owe the rent?' },
    { good: 'We owe you an answer on the lid.' },
    { good: 'Invoice 88 fell due on Monday; may I ask whether it reached you?' },
  ],
});
