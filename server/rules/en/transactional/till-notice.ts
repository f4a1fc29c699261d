/** “Your invoice is overdue”, “still outstanding: 1,960”, “rent’s due”: a debt told without a kind word. */
import { marks } from '../../../words/english/clauses';
import { soYouCan } from '../../../words/english/conciliation';
import { courteousAround } from '../../../words/english/courtesy';
import { asked, conditioned, negated, reported } from '../../../words/english/guards';
import { type Match, sentenceBefore, textOf } from '../../../words/match';
import { asReminder } from '../../rewriting/as-reminder';
import { say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “So far you are at 4 crates, the plan was 9”: kindly told. */
function soFar({ tokens, from }: Match): boolean {
  return tokens[from - 1]?.text === 'far';
}

/** “Open 9 to 17”, “open: 24 hours a day”: when somebody is there. */
function openingHours({ tokens, mark }: Match): boolean {
  const opened = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'open');
  return (
    opened &&
    tokens[mark.to]?.kind === 'number' &&
    /^(to|till|until|-|–|am|pm|hours|\/)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “Payment is due within 14 days of delivery”, “rent is due on the 3rd”: a term, and nothing is late. */
function toldAsTerm({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'due' &&
    /^(?:within|upon|when|at|each|every|monthly|yearly|on (?:the|delivery|receipt|arrival|completion))\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

const money =
  /\b(?:invoices?|bills?|payments?|rent|instal?lments?|deposit|balance|fees?|sum|money|paid|orders?)\b|[$€£]/i;

/** “The last one is missing”, “both of them are late”: of trains or spoons, no word of money stands around. */
function ofOtherThings(match: Match): boolean {
  return (
    marks(/^(missing|open|late)$/)(match) &&
    !money.test(`${sentenceBefore(match)?.prose ?? ''} ${match.sentence.prose}`)
  );
}

/** “You are down for | two places on Friday”, not “… 4 hours, that is 90”. */
function booked({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 2]?.text === 'down' &&
    !/\bthat (?:is|makes)\b|[$€£]|\b(?:pay|plan|confirm|order|sign)\b/.test(textOf(tokens, mark.to))
  );
}

/** “Your balance is 0.” */
const isZero = marks(/^0(?:[.,]0+)?$/);

/** “We need you at | 9 on Friday”: an hour. */
function atAnHour({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to + 1];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(am|pm|o'clock|sharp|on|in|today|tomorrow)$/.test(next.text)
  );
}

/** “Two bills are open, April and May, which I will write in June”: nothing is late. */
function toCome({ sentence }: Match): boolean {
  return /\b(?:(?:i|we)(?: will|['’]ll) (?:write|send|issue)|not (?:yet )?due|due only|only due)\b/i.test(
    sentence.prose,
  );
}

/** “Your card was declined. We will try again on Friday”, “… You can use another one”: the next step is told. */
function willHelp({ following }: Match): boolean {
  return /^\s*(?:(?:but|so) )?(?:(?:i|we)(?:['’]ll| will| can| have| are)|you (?:can|may)|let|just|try|use)\b/i.test(
    following[0]?.prose ?? '',
  );
}

export default defineRule({
  id: 'transactional/till-notice',
  principle: 'relationship-first',
  severity: 'warning',
  message: 'Tells of the debt and nothing else.',
  why: 'Most late payments are an oversight; a bare notice treats the reader as a debtor, a friendly line gets the money sooner.',
  phrasings: [
    {
      phrases: [
        '^ {(your|the|our) [_|#] [_|#] @bill [for _|for the _|of _|number #|no #|#] [_] (is|are|remains|remain) [@adverb|@very|long|two weeks|@number days|yet] @owing}',
        '{(your account|our (system|books|records)) (show|shows|has|have|still shows|still has|lists) [up] [still] (@number|several|an|some) [_] (unpaid|open|outstanding|overdue|unsettled|pending) (item|items|invoice|invoices|bill|bills|payment|payments|balance|amount|position|positions|order|orders)}',
        '^ {[as of (_)|to date|by today] [,] [your|the] [total|open|outstanding] (debt|arrears|dues|outstanding|outstanding balance) [due|owed|with us|to us] (is|are|stands at|comes to|amounts to|has reached|has grown to|:) [¤] #}',
        '^ {[still|now|long] (outstanding|overdue|unpaid) [from (you|your side)|on your (account|side)|to date|today|now|with us] [:|,|-|=]} [¤] (#|invoice|invoices|payment|deposit|balance|the)',
        '^ {(still|now|long) (missing|open|due) [from (you|your side)|on your (account|side)|to date|today|now|with us] [:|,|-|=]} [¤] (#|invoice|invoices|payment|deposit|balance|the)',
        '^ {(missing|open|due) [from (you|your side)|on your (account|side)|to date|today|now|with us] (:|-|=)} [¤] (#|invoice|invoices|payment|deposit|balance)',
        '^ {(rent|fee|payment|deposit|balance|invoice|instalment|installment|premium|tuition|bill|dues|final payment|second payment) [_] [is|are] (due|overdue|outstanding|late|unpaid|missing|pending|short|up)}',
        '^ {(po|order|contract|payment|signature|vat|tax|card|invoice|account) (number|id|form|details|confirmation|copy) [is|are] (missing|needed|required|pending|outstanding)}',
        '{(invoice|invoices|bill|bills|rent|instalment|installment|premium|fee) [#|no #|number #|for _|of _] (has|have|was|were|is|are) [still] not [yet] [been] (paid|settled|cleared|transferred) [yet|in full|so far]}',
        '^ {your account is # weeks (overdue|past due|late|behind|in arrears)}',
        '^ {(the total|total|price|it) is # [@currency] , (pay|cash|send|transfer|wire|take it|payment)}',
        '^ {your (card|payment|subscription|plan|membership|cheque|check|direct debit|trial|licence|license|account|transfer|credit card|policy) [has|was|is] (declined|failed|expired|bounced|rejected|returned|lapsed|refused|ended|empty) [,|;|-|:] (use|renew|pay|update|try|enter|send|add|top|settle|buy|retry)}',
        '^ {(we|i) (am|are) [still] (missing|short) [of] [¤] (#|@tens) [@currency] [from you]}',
        '{(transaction|payment|order|invoice|checkout|transfer) [#|number #|_] [is] (pending|open|unpaid|incomplete|outstanding) (on|at|from) your (side|end|account)}',
        '{(we|i) (have|did) not (seen|see|received|receive|got|get|had) [yet] the rest [yet] (from|$|yet|of|so|out)}',
        '{(the|your) (rest|third|second|first|last|final|other half|balance|remainder|difference|one|remaining (part|sum|half)) [_] [_] [,] [# @currency|¤ #] [,] (is|are) [still] (missing|outstanding|unpaid|open|overdue)}',
        '{(all|both|some|two|three|most|none|each) of (which|them) (is|are|was|were) [@adverb|long] (overdue|unpaid|outstanding|late|past due|due)}',
        '{you (are|have been) # (days|weeks) (late|overdue|behind)}',
        '^ {you are (@number) (payment|payments|month|months|week|weeks|instalment|instalments|invoice|invoices) (behind|late|short|in arrears)}',
        '^ {(@number|#|all|your) [_] (invoice|invoices|payments|bills|instalments) (remain|remains|are|is) [still] (unpaid|overdue|outstanding|open)}',
        '^ {(you are|you) down for} (@number)',
        '^ {you (have|still have) (@number) _ (open|left|unpaid|outstanding|in the (basket|cart)) ,} (order|pay|buy|take)',
        '^ {[your|the] (renewal|subscription|membership|plan|trial) is (up|due|over|ending) ,} (enter|pay|renew|add|update|send|upgrade)',
      ],
      unless: [
        courteousAround,
        asked,
        negated,
        conditioned,
        reported,
        openingHours,
        toCome,
        toldAsTerm,
        ofOtherThings,
        booked,
      ],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '^ {your (renewal|total|balance|fee|bill|rent|invoice|share|part|amount|total due [from (your side|you)]|amount due|balance due) (is|:|comes to|stands at) [¤] # [@currency]} $',
        '{[so far] you have not (ordered|bought|paid|spent|renewed|purchased) (anything|a thing|a cent|yet|one _)}',
      ],
      unless: [courteousAround, asked, negated, reported, soYouCan, isZero],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '{you are [only|still|now]} (at|on) (@number) [_] (,|and|but|-) (plan|target|the plan|the target|i need|we need|we want|i want|last year|you should|budget)',
      ],
      unless: [courteousAround, asked, negated, reported, soFar],
      rewrites: [
        where(({ mark }) => mark.from > 0, say('so far you are')),
        where(({ mark }) => mark.from === 0, asReminder),
      ],
    },
    {
      phrases: ['@we {(need|want) you (at|on)} (@number)'],
      unless: [courteousAround, asked, negated, reported, atAnHour],
      rewrites: [say('would be glad to see you at')],
    },
    {
      phrases: [
        '^ {what:([full|advance] (payment|deposit|prepayment|cash)) [_] (is (required|expected|needed|mandatory|obligatory|a must)|must be (made|received|in|paid)|has to be (made|in|paid))} (before|prior to|first|now|in advance|up front|upfront|immediately|within|by|on|at|today)',
      ],
      unless: [courteousAround, conditioned],
      // What has to be stays so.
      rewrites: [say('please make sure that the $what reaches us')],
    },
    {
      phrases: [
        '{(we|i) (have|did) not (seen|see|received|receive|got|get|had) [yet] (a (cent|penny|dime|euro|dollar|rupee|single (cent|penny|euro|dollar))|any money|one (cent|penny)|a thing)} [yet] (from|$|yet|of|so|out)',
      ],
      unless: [courteousAround, asked, negated, conditioned, reported],
      rewrites: [say('we have had no payment')],
    },
    {
      phrases: [
        '^ {(no|not one|not a single|zero) what:(order|orders|purchase|purchases|payment|payments) [received] from from:(you|your (side|company|shop)) when:(this|in|since|for|yet|so)}',
      ],
      unless: [courteousAround, asked, conditioned, reported],
      rewrites: [say('we have had no $what from $from $when')],
    },
    {
      phrases: ['{v:(check out|complete|finish|empty|settle)} your (basket|cart|order) ,'],
      unless: [courteousAround, asked, negated, conditioned, reported],
      rewrites: [say('please $v')],
    },
    {
      phrases: ['^ {[please|pls] settle what:(all|both|it|them|this|these|the rest) [of] [_]} $'],
      unless: [courteousAround, asked, negated, reported],
      rewrites: [sentence('Could you please settle $what?')],
    },
    {
      phrases: [
        'theres {an (amount|invoice|balance|payment) [of] [¤] [#] [still|sitting] (open|unpaid|outstanding|overdue)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '^ {the (amount|balance|sum|total|rest|remainder) [that is] (due|outstanding|owed|open|payable|unpaid|overdue) [now|today|to us] (is|:|comes to|stands at|amounts to) [¤] # [@currency]} $',
        '^ {(the|your|our) @bill (is|becomes|falls|was) due (today|tomorrow|now|yesterday|on @day|last _|this week)} $',
        '^ {[the|your] (payment|card|credit card|transfer|direct debit|cheque|check|debit) [was|has|is|has been|was not|did not] (failed|declined|rejected|refused|returned|bounced|go through|accepted|went wrong)} $',
        '^ {(the|your) account is [now|still|again|#|@number] [days|weeks] (overdrawn|past due|overdue|in arrears|in the red|negative)} $',
        '^ {there is [still] (a|an|one) (unpaid|open|overdue|outstanding) (invoice|bill|payment|balance|amount) [of [¤] # [@currency]|on your account|from you]} $',
        '^ {you (still have|have) (a|an|one) (unpaid|open|overdue|outstanding) (invoice|bill|payment|balance|amount) [of [¤] # [@currency]|with us]} $',
        '^ {payment [is|was] (due|overdue) (today|now|tomorrow|yesterday|immediately)} $',
      ],
      unless: [courteousAround, asked, reported, willHelp],
      rewrites: [asReminder],
    },
    {
      phrases: [
        '^ {what:((the|your|our|this) @bill) (has to|needs to|is to) be v:(paid|settled|cleared|transferred)} [today|now|in full|in advance|immediately|(by|before|until|within) _ [_] [_]] $',
      ],
      unless: [courteousAround, asked, reported, willHelp],
      rewrites: [say('please make sure that $what is $v')],
    },
    {
      phrases: [
        '^ {payment (has to|needs to|must) be (made|received|in)} [today|now|in full|in advance|immediately|(by|before|until|within) _ [_] [_]] $',
      ],
      unless: [courteousAround, asked, reported, willHelp],
      rewrites: [say('please make sure that the payment reaches us')],
    },
  ],
  examples: [
    {
      bad: '[[You haven’t paid yet]], so pay.',
      fixed: 'We have not yet received your payment; could you please pay by [date]?',
    },
    { bad: '[[The amount due is 90]].' },
    { bad: '[[Your card was declined]].' },
    {
      bad: '[[The rent has to be paid]] by Monday.',
      fixed: 'Please make sure that the rent is paid by Monday.',
    },
    { good: 'Your card was declined. We will try it again on Friday.' },
    { bad: '[[Your renewal is $90]].' },
    {
      bad: '[[Full payment is required]] before the tour.',
      fixed: 'Please make sure that the full payment reaches us before the tour.',
    },
    {
      bad: '[[Your card was declined, update]] it by Monday.',
      fixed: 'Your card was declined; could you please update it by Monday?',
    },
    {
      bad: '[[Complete]] your order, the seats go fast.',
      fixed: 'Please complete your order, the seats go fast.',
    },
    { bad: '[[We have not seen a cent]] from the club.', fixed: 'We have had no payment from the club.' },
    { bad: '[[No order from you since]] June.', fixed: 'We have had no order from you since June.' },
    { good: 'If full payment is required before the tour, ask the desk.' },
    { bad: '[[Settle it]].', fixed: 'Could you please settle it?' },
    {
      bad: 'In May we [[need you at]] 60 crates.',
      fixed: 'In May we would be glad to see you at 60 crates.',
    },
    {
      bad: 'I read the list and [[you are]] at 5 crates, plan was 9.',
      fixed: 'I read the list and so far you are at 5 crates, plan was 9.',
    },
    {
      bad: '[[Overdue:]] 90 euros since May, settle.',
      fixed: 'A friendly reminder: overdue: 90 euros since May.',
    },
    {
      bad: '[[Your invoice is overdue]].',
      fixed: 'A friendly reminder: your invoice is overdue.',
    },
    {
      bad: '[[Your account shows two unpaid items]].',
      fixed: 'A friendly reminder: your account shows two unpaid items.',
    },
    {
      bad: '[[Rent is due]], 640.',
      fixed: 'A friendly reminder: rent is due, 640.',
    },
    {
      bad: '[[Still outstanding from your side:]] 1,960 euros.',
      fixed: 'A friendly reminder: still outstanding from your side: 1,960 euros.',
    },
    {
      bad: '[[You are down for]] 4 hours, that is 90.',
      fixed: 'Here is where things stand: you are down for 4 hours, that is 90.',
    },
    { good: 'Your invoice is overdue. Could you tell me whether it reached you?' },
    { good: 'I read the list and so far you are at 5 crates, plan was 9.' },
    { good: 'Is it that we have not seen a cent of the refund?' },
    { good: 'Nobody says your account shows two unpaid items.' },
    { good: 'If your account shows two unpaid items, ring the bank.' },
    { good: 'They said your account shows two unpaid items.' },
    { good: 'Two bills are open, for May and for June, and I will send the second in July.' },
    { good: 'The rent includes heating and water.' },
    { good: 'Payment is due within 14 days of delivery.' },
    { good: 'Your spoons left today. The last one is missing.' },
    { good: 'You have not paid anything yet, so you can still change the date.' },
    { good: 'Your balance is 0.' },
    { good: 'You are down for two places on Friday.' },
    { good: 'We need you at 9.' },
    { good: 'Open the tap by half a turn.' },
    { good: 'Open: 9 to 17; rent a bike at the gate.' },
    { good: 'Your order is open, and the crate leaves on Monday.' },
  ],
});
