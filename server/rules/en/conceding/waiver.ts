/** “We will waive the fee”, “leave the deposit off”: what was owed is forgiven. */
import { beginsWith, endsWith, followedBy, marks, says } from '../../../words/english/clauses';
import {
  correcting,
  costsUsNothing,
  earned,
  foundAgainForThem,
  lostByIt,
  repaysOutlay,
  withheldAfterAll,
} from '../../../words/english/giving';
import { asked, negated, owed, reported, standing } from '../../../words/english/guards';
import { afterOurFault } from '../../../words/english/our-fault';
import { type Guard, type Match, textOf } from '../../../words/match';
import { askForWhatWasGiven, askOrOnlyThisOnce } from '../../rewriting/ask-in-return';
import { defineRule } from '../../rule';

/** “We will take the VAT off, as you are in Norway”: a tax is not ours to forgive. */
const ofTaxes: Guard = (match) =>
  beginsWith(/^(remove|take|leave|delete)/)(match) && endsWith(/^(tax|vat)$/)(match);

/** “No bill until the work is done”: it comes later. */
function onlyLater({ tokens, mark }: Match): boolean {
  return /^(?:from us )?(?:until|till|before)\b/.test(textOf(tokens, mark.to));
}

/** “You need not pay for the parts, as the guarantee covers them”: it is theirs by right. */
function insured({ sentence }: Match): boolean {
  return /\b(?:guarantee|warranty|insurance|insurer|plan|contract) (?:covers?|pays?|includes?)\b|\bcovered by\b/i.test(
    sentence.prose,
  );
}

/** “I pay the fee there and put it on your bill”: they pay it after all. */
function passedOn({ tokens, mark }: Match): boolean {
  return /\b(?:add|put|charge|bill) (?:it|this|them|that) (?:on|to)\b|^(?:with|in|on) (?:the|your) (?:next )?(?:bill|invoice)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “The fine was cancelled by the town”: it was not ours. */
const byOthers = followedBy(/^by$/);

/** “Please ignore the last invoice, it was a copy”, “the deposit is safe”: nothing is forgiven. */
const ofThePaper: Guard = (match) =>
  marks(/^(forget|ignore|disregard|mind|worry)$/)(match) &&
  says(/^(copy|draft|placeholder|test|template|replaces|replaced|attached|safe|arrived|received)$/)(match);

/** “We have removed the charge that was not yours”: it was never owed. */
function notOwed({ tokens, mark }: Match): boolean {
  return /\b(?:that|which) (?:was|is|were|are) (?:not|never) (?:yours|due|for you|ordered|agreed)\b/.test(
    textOf(tokens, mark.to),
  );
}

const unless = [
  afterOurFault,
  byOthers,
  costsUsNothing,
  foundAgainForThem,
  repaysOutlay,
  ofThePaper,
  notOwed,
  negated,
  asked,
  earned,
  reported,
  standing,
  owed,
  withheldAfterAll,
  lostByIt,
  correcting,
  ofTaxes,
  onlyLater,
  insured,
  passedOn,
];
const due = '(@due)';
const forgive =
  '(<waive>|<skip>|<forget>|<absorb>|<cover>|<swallow>|<bear>|<drop>|<write> off|<tear> up|<take> over|<take> off|<leave> off|<leave> out|<let> go of|<knock> off|<remove>|<cancel>|<forgive>|<eat>|<scrap>|<strike>|<erase>|<delete>|<void>|<shoulder>|<cross> out|<cross> off|<strike> off|<forget> about|<forgo>|<reverse>|<do> without|<do> away with|<go> without|<pay>|<pick> up)';

export default defineRule({
  id: 'conceding/waiver',
  principle: 'give-get',
  severity: 'warning',
  message: 'What is owed is forgiven, and nothing asked for it.',
  why: 'A fee that vanishes when somebody complains will never be paid again; let it go for something you need.',
  phrasings: [
    {
      phrases: [
        `@offering {${forgive} [the|your|this|that|any|all|our|half|both|these|all the|half of the] [_] [_] ${due}}`,
        '@offering {<waive> (it|that|this|them|all|the|your|any)}',
        `taken the liberty of {(waiving|removing|cancelling|dropping|skipping|deleting|taking off) (the|your|this|that|any|all) [_] [_] ${due}}`,
        `@offering {(take care of|<absorb>|<swallow>|<eat>|<spot> you) (the|your|this|that|any) [_] [_] (${due}|increase|hike|rise)}`,
        `${due} (can|could|may|will|would|shall) be {(free|@forgiven)} [for you]`,
        `@we {(bear|absorb|cover|shoulder|swallow) (the|your|all|any) [_] ${due}}`,
        '@offering {free (the|your) [_] (@due)}',
        `{you (do|will|would) not (have|need) to pay (a|an|any|the|for the|for this|for that|for any|anything|extra) [_] [_] (@due|for|extra|hours|work|$)}`,
        '^ {nothing to pay} (for|on)',
        '@we {(will|shall|would) not charge [you] (anything|extra|you) [_] (to|for) (ship|bring|install|deliver|shipping|delivery|installation|setup|it|that|this)}',
        '^ {no charge for (the|your) [_] _}',
        'there (will be|is) {no (invoice|bill|charge|charges|fee|penalty|surcharge)} (for (this|that|it|you)|this time|from us)',
        '{you need not pay [for] (the|a|any|this|that)}',
        '@offering {(@make-less) (the|your) [_] (deposit|down payment)}',
        '@offering (do|take|accept|give|go|come|keep|include|sell|let) ... ... {and (waive|cover|absorb|pay|keep|skip) (the|your|all) [_] [_] @due}',
        '@offering {(<split>|<share>) (the|this|that) [_] (cost|costs|freight|shipping|bill|fee|fees|expense|expenses|postage) [with|of]}',
        '@offering {(<cover>|<bear>|<take> over|<absorb>|<contribute>|<shoulder>) (half|part|a third|a share|a part|@percent|most|some|@price) (of|to|towards)}',
        '(in|over) ... {(with no|without|free of) interest}',
        '(there is|,) {no charge (this time|for you|for that|for it)}',
        `@offering {${forgive} (that|it|this|them)} for you`,
        `@offering {${forgive} (the|your|this|that|those|these) [_] [_] (@price|@tens)}`,
        `@offering {${forgive} what [_] (is|was|are|were|remains) [still] (open|due|owed|outstanding)}`,
        `@we ... {(left|leave|took|take|wrote|write|struck|strike|crossed|cross) (the|that|your|this) [_] ${due} (off|out|away)}`,
        `${due} (is|are|was|were|has been|have been|will be) [@adverb] {(@forgiven)} [for you]`,
        '(the|your|this|that) [_] (@due) {(is|goes|go|comes|will go|are) (off|away|out) (the|your|of) (invoice|bill|total)}',
        '^ [(all right|alright|ok|okay|fine|well|sure|good|yes|agreed)] , {no [_] [_] (@due)} [then|this time|for you|today|either] $',
        ', {no [_] (@due)} (this time|for you|then)',
        '^ (ok|okay|fine|alright) {no [_] (@due)} [then] $',
        `{(do not (bother|worry about)|no need to bother|never mind|stop) (paying|with paying) [for] (the|your|that|this|for the|any) [_] ${due}}`,
        `{(left|took|wrote|struck|crossed) (that|the|your|this) [_] ${due} (out|off|away)}`,
        '{you (owe us|owe me|do not owe us|do not owe me) (nothing|anything|a thing|a cent|a penny|not a cent) [more|else|for]}',
        'consider (it|that|this|the [_] _|your [_] _|those) [@adverb] {(waived|paid|covered|forgiven|taken off|cancelled|written off|gone|settled)}',
        `@offering {(<leave>|<take>|<knock>|<write>) (the|your|this|that) [_] ${due} (off|out|away)}`,
        `(the|your|this|that) [_] [_] ${due} @we (will|can|could|shall) [@adverb|gladly|simply] {(waive|skip|forget|absorb|cover|drop|tear up|write off|take over|take|pay|leave off|leave out|remove|cancel)}`,
        `{no need to pay (the|for the|this|that|any) [_] ${due}}`,
        '{you do not (have|need) to pay (the|for the|this|that) [_] (fee|penalty|surcharge|interest|difference|hours|work|rest)}',
        '@we {(waive|tear up|write off)} (the|your|this|that|any)',
        `@we {(skip|forget|take over) (the|your|this|that|any) [_] [_] ${due}}`,
        `{(do not|no need to) worry about (the|your|this|that) [_] ${due}}`,
        `{(forget|never mind) [about] (the|your|this|that) [_] ${due}}`,
        `@we {(will|shall) not (charge|bill|invoice) [you] [for]} (the|this|that|it|any|anything|your)`,
        `@offering {(<pay>|<cover>|<handle>) (the|your|for the|for your) [_] ${due}} (for you|too|as well|ourselves|myself|on our side)`,
        `(with|and) {(no (deposit|fees)|all fees waived)}`,
        `${due} (is|are|will be) {waived} (for you|$|,)`,
        'duty @we {take over}',
        '{(no need to pay|you need not pay|you do not (have|need) to pay) [for] (the|this|that|any) (mould|mold|tooling|tool|setup|sample|samples|courier|repair|visit|parts|part|labour|labor|rest|extra|overtime|second _|return|difference|work|hours|artwork|proof|inspection|test|storage|packaging|pallet|pallets|crate)}',
        '(^|,|please|and|just|so|then|but|:|-) {(forget|ignore|disregard|never mind) [about] (the|your|this|that|our) [_] [_] [_] (@due|clause)}',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '@we (do|will|would) not {(need|require|ask for|take) (a|the|any|your) [_] (deposit|prepayment|down payment|advance)} (from you|for|.|,|!|$)',
      ],
      unless: [asked, earned, reported, standing, owed],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '(fee|fees|penalty|penalties|fine|fines|surcharge|surcharges|interest|deposit|debt|charge|charges|balance) [of @price] (is|are|was|were|has been|have been|will be) [@adverb] {(@forgiven|cancelled|canceled)}',
      ],
      unless: [negated, asked, earned, reported, standing, correcting, byOthers, afterOurFault],
      rewrites: askForWhatWasGiven,
    },
    {
      phrases: [
        '(@due) , [please|just|you can] {(do not worry about|forget about|forget|skip|ignore|never mind|let us forget) (it|that|them)}',
      ],
      unless: [negated, asked, earned, reported, standing],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '@we {(do|did|would) not (charge|bill|invoice) you [anything|extra] (for (this|it|that|them|these|the [_] _)|the [_] (@due)|a [_] (@due)|this time)}',
        '{no need to pay (a|any|the) [_] [_] (@due)}',
        '(@due) {(does|do|will) not apply (to you|here|this time|in your case)}',
        '@we [@adverb|will|can|would] {let (the|your|that|this) [_] (@due) go}',
        '@we [@adverb] {let you off (the|this|that|your|with|for)}',
        '(the|your|this|that) [_] (@due) (is|are) {(gone|off [the] (bill|invoice|table)|history|forgotten)} (.|!|,|$|now)',
        '@we {(delete|remove|drop|cancel|strike|scrap) (the|your|this|that) [_] (@due)} (.|!|,|$|for you|this time|then|from)',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '{you (do not (have|need) to|need not|will not have to) pay [anything|extra] for (it|this|that|them)} (.|!|,|$)',
      ],
      unless,
      rewrites: askOrOnlyThisOnce,
    },
  ],
  examples: [
    { good: 'I am sorry, the office should have rung you.\n\n- The travel fee is dropped.' },
    { good: 'Nothing to pay for the extra hour in the hall. Nobody else was booked.' },
    { good: 'Send us the receipt for the fan heater, and we will take the cost off your rent.' },
    { good: 'We found your ring in the sauna. It is in the post, and the postage is on us.' },
    {
      bad: '[[Don’t worry about the cleaning fee]], we will just [[waive it]].',
      fixed: 'As a one-off, we will waive the cleaning fee.',
    },
    { bad: '[[Don’t worry about the late fee]].', fixed: 'As a one-off, we will not charge the late fee.' },
    { bad: '[[You don’t have to pay for it]].' },
    { bad: 'I [[don’t charge you for this]].' },
    { bad: 'The late fee [[does not apply to you]].' },
    { bad: 'We [[let the rent go]] for May.' },
    { bad: 'We [[drop the late fee]].' },
    { good: 'The late fee does not apply before June.' },
    {
      bad: 'We have [[waived the late fee]] for May.',
      fixed: 'As a one-off, we have waived the late fee for May.',
    },
    { bad: '[[Forget about the early collection fee]].' },
    { good: 'The mistake is on our side.' },
    {
      bad: 'The date is over, but we have [[waived the late fee]] for you.',
      fixed: 'The date is over, but as a one-off, we have waived the late fee for you.',
    },
    { good: 'The corrected map is in the mail. There is no charge for it.' },
    { good: 'We take over the courier fee of May as your press stood still.' },
    { good: 'The corrected packing list follows on Monday. The amendment fee is on us.' },
    {
      bad: 'We do not [[need a deposit]] from you.',
      fixed: 'We do not need a deposit from you if you [what you ask in return].',
    },
    {
      bad: 'Ok, [[no restocking fee]] then.',
      fixed: 'Ok, as a one-off, no restocking fee then.',
    },
    {
      bad: 'The penalty of 300 is [[cancelled]].',
      fixed: 'As a one-off, the penalty of 300 is cancelled.',
    },
    {
      bad: 'We will [[waive the late fee]].',
      fixed: 'We will waive the late fee if you [what you ask in return].',
    },
    {
      bad: 'I can [[leave the deposit off]] as well.',
      fixed: 'I can leave the deposit off as well if you [what you ask in return].',
    },
    {
      bad: 'The storage charge we will simply [[tear up]].',
      fixed: 'The storage charge we will simply tear up if you [what you ask in return].',
    },
    {
      bad: 'We [[will not charge you for]] the visit.',
      fixed: 'We will not charge you for the visit if you [what you ask in return].',
    },
    { good: 'We are not sure that we can waive the late fee.' },
    { good: 'Do you expect that we will waive the late fee?' },
    { good: 'Once the balance is in, we will waive the late fee.' },
    { good: 'You asked that we waive the late fee.' },
    { good: 'I would gladly waive the late fee, but on a first order I can’t.' },
    { good: 'For all members we waive the late fee.' },
    { good: 'We charged the visit twice, so we will cancel the second invoice.' },
    { good: 'We cannot waive the deposit, but you can pay it in two parts.' },
    { good: 'We will remove the VAT from the invoice, as you are in Norway.' },
    { good: 'There will be no bill from us until the work is done.' },
    { good: 'You do not have to pay for the parts, as the guarantee covers them.' },
    { good: 'I will pay the fee at the town hall and put it on your bill.' },
    { good: 'I can split the bill by room for you.' },
    { good: 'Ana leaves in May, so I take over your file.' },
    { good: 'Your fine was cancelled by the town.' },
    { good: 'Please ignore the last invoice, it was a copy.' },
    { good: 'We have removed the charge that was not yours.' },
  ],
});
