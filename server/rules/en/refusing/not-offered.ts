/** “We do not deliver on Sundays”, “no refunds”, “you are not eligible”: how it is, and nothing else. */
import { beginsWith, marks, precededBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { inTheirFavour, protects, showsWayOn, subordinate } from '../../../words/english/way-on';
import { type Guard, type Match, textOf } from '../../../words/match';
import { noWallLeft } from '../../rewriting/no-wall-left';
import { showTheWayOn } from '../../rewriting/show-the-way-on';
import { defineRule } from '../../rule';

const adverb =
  '[@adverb|currently|unfortunately|regretfully|sadly|generally|normally|usually|ever|at present|at this time|at the moment]';
/** “We do not sell copies”, “we do not hand out your address”: what nobody wants is kept from them. */
function unwanted({ tokens, to }: Match): boolean {
  return tokens
    .slice(to - 1, to + 4)
    .some(({ text }) =>
      /^(fake|fakes|counterfeits|replicas|copies|spam|junk|expired|defective|poor|hidden)$/.test(text),
    );
}

/** “The time zone is not made by me”, “gone for good, no exceptions”: no refusal. */
function refusesNothing({ sentence, tokens, mark }: Match): boolean {
  return (
    // “See you before too much time has passed.”
    (tokens[mark.from]?.text === 'time' &&
      /\bbefore (?:[a-z]+ ){0,2}[a-z]+$/.test(textOf(tokens, 0, mark.from))) ||
    (tokens[mark.to]?.text === 'by' && tokens[mark.to + 1]?.text === 'me') ||
    // “It is good for a year and non-transferable”: the terms of what they have.
    /\b(?:good|valid)\b.*\band (?:is |are )?non-? ?(?:transferable|refundable|exchangeable|returnable)\b/i.test(
      sentence.prose,
    ) ||
    // “No deposit, no booking” is about the money.
    /^\W*no (?:deposit|payment|money|cash|order|po)\b.{0,3}\bno\b/i.test(sentence.prose) ||
    /\b(?:gone for good|get your card|prices? (?:go|goes) up)\b/i.test(sentence.prose)
  );
}

/** “Students are exempt from the deposit”: a burden is taken off. */
function freed({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => /^(?:exempt(?:ed)?|excluded)$/.test(text)) &&
    tokens
      .slice(mark.to, mark.to + 6)
      .some(({ text }) =>
        /^(rules?|limits?|fees?|charges?|tax|taxes|vat|duty|duties|deposits?|restrictions?|surcharges?|fines?|ban|bans|customs|checks?)$/.test(
          text,
        ),
      )
  );
}

/** “Your table stays as it is, and only the hour moves”: they keep what they have. */
function theyKeepIt({ tokens, mark }: Match): boolean {
  return (
    /^(stays?|remains?)$/.test(tokens[mark.from]?.text ?? '') &&
    tokens[mark.from - 2]?.text === 'your' &&
    /^(booking|reservation|seats?|tables?|room|place|order|data|points|miles|files?|photos|settings|account|appointment|slot|password|number|address|garden|progress)$/.test(
      tokens[mark.from - 1]?.text ?? '',
    )
  );
}

/** “Your table is reserved”, “the house is sold, congratulations”: they are the ones who get it. */
function theirs({ tokens, mark, sentence }: Match): boolean {
  return (
    (tokens[mark.from - 2]?.text === 'your' &&
      /\b(?:reserved|allocated)$/.test(textOf(tokens, mark.from, mark.to))) ||
    /^(?:for you|in your name|to you)\b/.test(textOf(tokens, mark.to)) ||
    /\bcongratulations\b/i.test(sentence.prose)
  );
}

/** “The rest stays as it is”: only what changes is news. */
const theRest: Guard = (match) =>
  beginsWith(/^(stays?|remains?)$/)(match) && precededBy(/^(rest|else|others)$/)(match);

/** “The school is closed on 1 May”, “we are closed this week”, “the calendar is full of good things”: hours, and no answer to a wish. */
function openingHours({ tokens, mark }: Match): boolean {
  return (
    (tokens[mark.to - 1]?.text === 'closed' &&
      /^(?:on|until|at|from|every|during|over|this (?:week|month))\b/.test(textOf(tokens, mark.to))) ||
    (tokens[mark.to - 1]?.text === 'full' && tokens[mark.to]?.text === 'of')
  );
}

/** “We do not paint over rust”: how it is done, and not what. */
function ofTheManner({ tokens, mark }: Match): boolean {
  return /\bdo not [a-z]+ (?:over|without|before|after)\b/.test(textOf(tokens, mark.from, mark.to));
}

/** “We keep no copies of your passport”, “we make no charge for it”: they are spared it. */
const sparesThem = marks(/^(copies|records|logs|cookies|charge|charges|fees?|risk|interest)$/);

/** “A discount is not possible; the price includes the frame”: what it is worth is the answer. */
function tellsTheWorth({ tokens, mark }: Match): boolean {
  return /^; the (?:price|fee|rate) includes\b/.test(textOf(tokens, mark.to));
}

const unless = [
  protects,
  theirs,
  theRest,
  openingHours,
  ofTheManner,
  asked,
  reported,
  hypothetical,
  subordinate,
  inTheirFavour,
  showsWayOn,
  unwanted,
  refusesNothing,
  freed,
  theyKeepIt,
  tellsTheWorth,
];

export default defineRule({
  id: 'refusing/not-offered',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: 'A “we don’t” with no way on.',
  why: 'What you do not have or do is half an answer; name what comes closest, or who has it.',
  phrasings: noWallLeft([
    {
      phrases: [
        '{(is|are) not (a thing|something we do|something that we do|how we do it|how we work) [here|with us|for us|at ours]} (.|,|!|$|sorry)',
        '{@we do not (repair|mend|print|paint|rent|lend|export|restore|engrave|dye|sew|bake|cater|resell|glue|weld|tune|service) _ [_] [_] [_]} $',
        `{@we ${adverb} (do not|no longer|never|hardly ever) ${adverb} (offer|accept|accommodate|admit|allow|assemble|bargain|bid|book in|buy back|cater|collect|compensate|courier|credit|cut to size|discount|disclose|discuss|divulge|embroider|engrave|entertain|exhibit|finance|fit|gift-wrap|give (out|away|refunds|discounts|credit|samples|estimates|advice)|hand (out|over)|hire (out|to)|hold (stock|things|items|rooms|tables|dates|prices|goods|places|orders)|host|insure|invoice (abroad|private)|laminate|lease|let (out|rooms|pets|dogs|children|visitors)|loan|lower|make (house calls|to measure|copies|such|that|those|them|repairs|refunds)|match|mix|participate in|permit|personalise|personalize|pick up|post to|prepare|price-match|publish|quote|recycle|rent out|reserve|resell|run (to|that|on)|serve|service|split|sponsor|store|subsidise|take (such|any|so|on|part|orders|bookings|reservations|returns|requests|clients|jobs|phone|telephone|credit|private)|tailor|teach|translate|travel to|tow|undertake|wash|wrap|waive|carry|cover|customise|customize|deal with|deliver|do|exchange|export|extend|give|grant|haggle|issue|keep (it|them|these)|lend|make exceptions|manufacture|negotiate|price match|produce|provide|refund|reimburse|rent|repair|replace|sell|ship|sponsor|stock|supply|support|take (cards|cash|cheques|returns|orders|it|them|back|that)|work with|have [(that|this|the|any|it|them)] [_] (information|info|data|here|in stock|left|available|anymore|any more|size|colour|color|item))}`,
        '{((our|my) _ [_]|the (@ruler|museum|airline|school|clinic|restaurant|kitchen|garage|workshop|venue|landlord|owner|seller|courier|maker|manufacturer)) [currently|@adverb|normally|usually] (do|does) not [@adverb] (accept|accommodate|allow|carry|cover|deliver|discount|exchange|export|finance|give|grant|issue|lend|lease|let|loan|negotiate|offer|produce|provide|refund|reimburse|rent|repair|replace|reserve|sell|ship|sponsor|stock|supply|support)}',
        `{@we ${adverb} <have> (no|zero) (intention|plans|plan|intentions|interest) (of|to|in) (change|changing|cover|covering|extend|extending|give|giving|hand|handing|lower|lowering|pay|paying|reduce|reducing|refund|refunding|replace|replacing|sell|selling|share|sharing|show|showing|negotiate|negotiating|take|taking|accept|accepting)}`,
        '{@we <have> (no|none|nothing) [_] [_] (left|in stock|available|to offer|to give)} (.|!|$)',
        '{@we <be> [@adverb|currently] (fully booked|sold out|booked out|booked up|booked solid|at full capacity)}',
        `(unfortunately|sadly|regrettably|regretfully|afraid|sorry|currently) [,] ... ... {<be> [@adverb|currently|also] (not (possible|available|included|covered|supported)|unavailable|out of stock|sold out|exhausted|discontinued|no longer (possible|available|produced|sold|supported|offered))}`,
        '(discounts|samples|refunds|returns|exchanges|extensions|credits|upgrades|repairs|replacements|deliveries|payments|instalments|installments|item|product|model|version|service|option|feature|colour|color|size|content|discount|refund|sample) {(is|are) [@adverb|currently] (not (available|offered|supported)|unavailable|sold out|out of stock|discontinued)} (.|!|,|for|to|in|at|on|$)',
        '{(is|are|was|were) (not|no longer|never) [@adverb|being|currently|normally|usually] (given|offered|sold|allowed|admitted|entertained|refunded|reimbursed|exchanged|honoured|honored|negotiated|waived|lent|issued|made [to order]|done|catered for|provided for|provided|foreseen|taken back|welcome|on offer|for sale|for hire|on the menu|part of (the|our|your) (offer|package|service|price|deal|contract|plan)|within our (power|remit|range)|in our (power|range|programme|program|gift))} (.|,|!|for|to|on|at|after|without|in|here|by|any more|anymore|over|under|sorry|$)',
        '{(falls|is|lies|are|goes|would be) [well|far|clearly] (outside|beyond) [of] (what @we (do|offer|cover|can|sell|make|support)|@our (scope|remit|range|area|offer|coverage|expertise|budget|means|powers|authority|possibilities))}',
        '(^|,|;|-|–|—|and|so|means|then|therefore|also|plus) {(no|zero) [@adverb] @boon} (.|,|!|for|from|without|after|this|at|in|until|then|today|here|sorry|to|please|either|whatsoever|or|on|$)',
        '{there (is|are|will be|theres|can be) [@adverb|unfortunately|currently] (no|zero) [@adverb] @boon} (.|,|!|for|on|from|without|after|this|at|until|then|today|here|sorry|to|in|whatsoever|or|with|$)',
        '^ {(no|without) [a|the|your|an] _ [_] [,] (no|we (can|will|do) not|there (is|will be) no) [_] (@boon|service|work|answer|help|ticket|order|deal|booking)} (.|,|!|$)',
        '^ [sorry|no|unfortunately|sadly|afraid|currently|regrettably] [,] {[currently|sadly|unfortunately] not (available|possible|in stock|in (our|the) range|offered|for sale|for hire|allowed|permitted|included|covered|our policy|part of|open|with us|on our (menu|list|programme|program)|within our (scope|remit|power)|negotiable|transferable|refundable|returnable|in our power|doable|feasible|at (this|that) (time|moment)|ours to give)} (.|,|!|in|for|to|at|on|by|here|of|$)',
        '^ [sorry|no|unfortunately|sadly|currently|regrettably] [,] {[currently|already] (out of stock|sold out|discontinued|unavailable|fully booked|booked out|booked up|out of print|gone|already gone|taken)} (.|,|!|$)',
        '{@we [<have>] [long|already] (stopped|ceased) (that|this|those|it|them)} (in #|years|last|long|ago)',
        '{@we [<have>] [long|already] ((stopped|ceased) (making|selling|producing|offering|stocking|supporting|doing|giving|taking|accepting|shipping|running|repairing|printing)|(discontinued|phased out) [the|that|this|those|it])}  [_] (in #|years|last|long|a|any|that|this|the|it|them|part|model|those|these|for|to|.|$)',
        '{(is|are) not (open|meant|intended|available|designed|accessible) (to|for) (you|private|new|existing|individuals|consumers|everyone|everybody|the public|non-members|outsiders|anyone)}',
        '^ {only [the] _ [_] (may|are (allowed|permitted|entitled|eligible) to|can (do|get|use|book|enter|apply|order|have)|have access|qualify)}',
        '{(is|are) [reserved|strictly|only|exclusively] for [_] _ only}',
        '{(stays|stay|remains|remain|will stay|will remain|has to stay|must stay) (as|where|how|what) (it|they) (is|are|was|were)} (.|,|!|;|and|but|for|until|because|now|today|here|last|before|in|at|on|from|since|sorry|$)',
        '{none of @our _ (can|could|is|are|has|have|will|come|comes|do|does)}',
        '{(nobody|no one) [here|in @our _|on @our _|at @our _] (does|makes|sells|offers|repairs|delivers|gives|works on|speaks|services|takes|has [the] time)}',
        '{@we (have|had|have got) [@adverb|currently] (no one|nobody|no (staff|driver|drivers|technician|technicians|engineer|time|time slot|capacity|budget|room|rooms|space|slot|slots|vans|people|resources|means|stock|bandwidth|spare|table|tables|use|further (use|need|interest)|interest|demand|vacancies|openings)) (for|to|who|free|available|left|in|.|,|$)}',
        '{@we (are|am) [@adverb|currently|unfortunately|sadly|all] (at [full] capacity|full|booked|closed (to|for) (new|the)|maxed out|out of (stock|slots|rooms|places|options))} (.|,|!|so|until|for|on|and|that|this|$)',
        '{(class|course|list|tour|group|session|hotel|workshop|schedule|calendar|diary|agenda|waiting list|school|clinic|practice|event) is [now|already|completely|,|currently] (full|closed|fully booked|packed|complete|booked up)}',
        '(it|item|flat|car|room|bike|house|one|table|unit|ones|boat|sofa|place|places|tickets) {(has been|have been|is|are|has already been|is already|are already|are all) (sold|taken|gone|let|promised|reserved|spoken for|allocated|snapped up|given away|sold out)} (.|,|!|so|$)',
        '{(is|are) (not|no longer) (sold|made|produced|stocked|offered|supported|manufactured|available|in production|in the catalogue|in the range) [any (more|longer)|anymore]} (.|,|!|$)',
        '{(is|are) ((limited|restricted|reserved|strictly) [only|exclusively]|open (only|exclusively)) (to|for) (members|residents|adults|employees|staff|business|trade|existing|new|students|subscribers|guests|wholesale|companies|professionals)}',
        '(^|,|sorry|is|are|for|strictly|love|sir|madam) {(over-18s|adults|members|residents|staff|trade|guests|subscribers|cardholders|wholesale|employees) only} (.|,|!|$)',
        '{only [the] _ _ can do (that|this|it)}',
        '{(it is|this is|that is|would be|goes|is|are) against (@our|the|company) [_] (rules|policy|policies|regulations|code|principles|habit|guidelines|terms|law)}',
        '{not @our (policy|practice|habit|way|style) to}',
        '{(is|are) (currently|@adverb|presently|sadly|unfortunately) not (available|supported|included)} (.|!|$)',
        '{(is|are) not [currently|yet] (supported|covered|included) (in|on|by|with|for)} (_|_ _|_ _ _) (.|,|!|as|$)',
        '{(is|are) not [considered|@adverb] [a|our|the] [high|top] priority}',
        '{(is|are|falls) out of scope}',
        '{(is|are) not [currently|yet] available (on|in|for) (this|that|your|our|all|mobile|some|other)}',
        '{(@we [currently|@adverb] (have no|do not have (a|an|any))|there is [currently|@adverb] no|there are no) [_] (eta|etas|timeline|timeframe|time frame|timescale|release date)}',
        '^ {[closing [this|it] as] (wontfix|not planned|works as designed)} (.|,|!|$)',
        '{@we <have> not been given (that|this|any|the) (information|info|details|reason)}',
        `{(is|are) not [_] (granted|accepted|allowed|permitted|refundable|returnable|negotiable|exchangeable|transferable|entertained|acceptable to us|acceptable for us|covered (by|under|in))} (to|for|by|.|!|,|after|under|at|the|your|our|this|warranty|$)`,
        '{(warranty|guarantee|insurance|contract|plan|cover) (does|will) not (cover|extend to|apply to)}',
        '{(is|are) (non-refundable|nonrefundable|non-returnable|non-transferable|non-negotiable|non-exchangeable|non-cancellable|nontransferable|nonnegotiable|non transferable|non negotiable|non refundable|non returnable)} (.|!|$)',
        '{you [@adverb|unfortunately] (are not [@adverb] (eligible|entitled|qualified) (to|for)|do not qualify|(would|will) not [@adverb] (be (eligible|entitled)|qualify))}',
        '{your (request|application|claim|appeal|refund|return|proposal|order|submission|complaint|dispute|wish|petition|offer|bid|inquiry|enquiry|ticket|pull request|suggestion) [for [a|an|the] _ [_] [_]] (has been|<be> hereby|was|is|have been|must be|had to be) [@adverb|unfortunately] (denied|dismissed|overruled|refused|rejected|declined|turned down|unsuccessful|not (approved|accepted|successful|granted|selected|shortlisted|chosen|considered|retained|upheld|allowed|admitted|taken up))}',
        '^ [sorry|and|so] [,] {[strictly|absolutely] no (refunds|refund|returns|exchanges|exceptions|discounts|cancellations|extensions|samples|swaps|offers|lowballing|lowballers|lowball offers) [or (refunds|returns|exchanges|exceptions)]} (.|,|!|on|for|after|without|at|-|$)',
        '{(does|do) not come back to (us|me)}',
        '{(is|are) [@adverb|currently|presently] unavailable in (your|this|our)}',
        '{(has|have) been discontinued} (.|,|!|by|and|$)',
        '{there (is|are) [currently|@adverb] no plans to} (add|bring|build|change|extend|implement|introduce|offer|open|release|restock|sell|ship|support)',
        '{@we (do not [currently] have [any]|[currently] have no) plans to} (add|bring|build|change|extend|implement|introduce|offer|open|release|restock|sell|ship|support)',
        '{@we (do not have|have no) access to} (your|that|this)',
        '{@we [@adverb|currently|unfortunately] do not have (a|an|any) [_] [_] (hotline|phone line|phone number|telephone number|call centre|call center|showroom|shop|store|branch|outlet|dealer|app|delivery service|repair service|car park|lift)} (.|,|!|in|for|at|here|$)',
        '{(it|system|site|website|page|screen|app|tracking) does not (say|show|tell [me|us]) (if|when|whether)}',
        '{no (pets|dogs|cats|smoking|smokers|parties|children|guests|visitors|refunds|returns|exchanges) [of any kind|are] (allowed|permitted|accepted|admitted)}',
        '{(will|can|shall) not (accept|entertain|consider|honour|honor|process) any (transaction|transactions|requests|returns|claims|orders|changes|bookings|offers|exceptions|applications)}',
        '{(is|are|was) not eligible [for this|for that|for it]} (.|!|$)',
        '^ {access denied [(for|to) [your|the|this] [_]]} (.|!|$)',
        '{@we leave (such|those|that|these) [_] to others}',
        '{your [_] (type|card|plan|model|brand|account) is not (taken|accepted|supported|eligible) [here|by us]} (.|!|$)',
        '{@we only (sell|rent|lend|supply) to (companies|businesses|dealers|members|adults|residents|professionals|wholesalers)}',
        '{(that|the|this|our) (offer|price|deal|quote|rate) no longer (stands|applies|holds)}',
        '{(it|this|that) is [@adverb] (not [@our|company|the] (policy|practice|habit) [to]|(never|against) (@our|company|the) (policy|practice|rules))}',
        '{@we [@adverb] (take|accept|give|issue|allow|grant|do|make|provide|admit|assume|bear|permit) no [_] (@boon|responsibility|liability|changes|part|calls|orders)}',
        '{@we [@adverb|currently] (have|<have> got) (no|zero) [more|further|spare] (stock|inventory|supply|spares|spare parts|units|dates|record|records|trace|loan cars|copies|seats|tickets|stock left)} (.|,|!|and|of|left|for|on|in|at|until|$)',
        '{(is|are) [@adverb|expressly|specifically] (excluded|exempt|exempted|ineligible|inadmissible|disqualified) [from|for|under]} (the|your|our|this|that|any|all|.|,|!|$)',
        '{(is|are) not (open|up|available) (for|to) (offers|negotiation|negotiations|discussion|debate|haggling|bargaining|trades|swaps|change|changes|viewings)}',
        '{you (have|had) [@adverb] (used up|exceeded|reached|run out of|exhausted|hit|spent|missed) (your|the) [_] [_] (revisions|revision|limit|quota|allowance|changes|attempts|deadline|cap|maximum|credits|extensions|window|minutes|tries|days|visits|returns)}',
        '{@we only (deal|work|trade|sell|do business|speak|negotiate|cooperate) (with|to|through) (adults|residents|professionals|wholesalers|agents|agencies|the trade|owners|lawyers|account holders|registered _|licensed _|existing _|@buyers)}',
        '{(my|our|a|the) (price|rate|policy|word|no|rule|deal|deadline|decision) is (my|our|a|the) (price|rate|policy|word|no|rule|deal|deadline|decision)} (.|,|!|$)',
        '{(opened|used|worn|washed|custom|reduced|sale|discounted|personalised|personalized) _ [_] (do not|does not|can not|will not|may not) (go back|come back|be (returned|exchanged|refunded|taken back)|qualify|count)}',
        '{(all|every one of|both) [of] [the|our|these] (rooms|seats|tables|slots|tickets|places|dates|cars|units|appointments|beds|flats|lots|copies|spots|vans|tents|boats|bikes) (are|is|have been|were|has been) [@adverb] (taken|gone|sold|booked|full|reserved|occupied|given away|rented|allocated|spoken for)} (.|,|!|and|for|so|$|until|tonight|today)',
        '{(support|sale|production|sales|service|registration|maintenance|warranty|the offer|the sale|the promotion) [for _ [_]|of _ [_]] (ended|stopped|ceased|finished|expired|was discontinued|has ended|has stopped|has ceased|has expired|is discontinued|was dropped|has been dropped)} (last|in|on|at|a|years|months|some|.|,|!|$|yesterday|long)',
        '{(option|feature|service|model|plan|version|line|programme|program|route|product|scheme|discount|offer) (was|has been|is|were|have been) [@adverb] (scrapped|dropped|discontinued|withdrawn|retired|removed|axed|cut|abolished|phased out|taken off)} (for good|.|,|!|$|last|in|years|from|by|and|already)',
        '{(fee|charge|deadline|rule|surcharge|penalty|limit|restriction|decision|deposit|date) (stays|stands|remains|will stay|will stand|will remain|still applies|still stands|has to stay|must stay)} [as it is|where it is|in place|in force|the same] (.|!|$)',
        '@we (can not|will not|do not|could not) {(go|do anything|offer|give|pay|move) (beyond|outside|above|over|past|further than) [what] (the|was|is|that|this|our|your|has|we) _}',
        '{@we [@adverb] (do|will|can) not (take|accept|except|do|use|honor|honour) [any|your|personal] (paypal|venmo|zelle|cash app|amex|cheque|cheques|check|checks|cash|crypto|bitcoin|cards|card payments|credit cards|debit cards|trades|trade|trade-ins|returns|walk-ins|instalments|installments|payment plans|exchanges|deposits|reservations|competitor coupons)}',
        '{there (is|are) no [more] (seats|rooms|tables|tickets|places|slots|spots|appointments|copies|units|vacancies|beds|vans|spaces|dates|openings|seat|room|table|ticket|place|slot|spot) [left|available|free|remaining|any more|anymore]} (.|,|!|$|on|for|at|in|until|this|next|tonight|today)',
        '(type|size|model|colour|color|version|flight|tour|date|class|show|concert|category|option|product|edition|batch|lot|hotel|train|ferry|course|workshop|package|fare) {(is|are) [@adverb|all] (sold out|booked out|fully booked|booked up|out of stock|booked solid)} (.|,|!|$|on|for|in|at|until)',
        '{(this|that|the|your|our) [_] (fare|rate|tariff|ticket|plan|package|booking|tier|licence|voucher|offer|promotion|model|version|membership|discount|subscription|coupon|code|room type|class) [_] [_] (does|do|will) not [currently|yet] (permit|allow|include|cover|come with|support|entitle|qualify|apply to|extend to|work (with|on|for))} [the] _',
        '{(is|are) not available on (sunday|sundays|saturday|saturdays|monday|mondays|friday|fridays|weekends|holidays|public holidays|bank holidays|weekdays|this|that|your|our|all|these)}',
        '{@we do not (intend|plan|propose|aim) to @granting}',
        '^ [sorry|hi|no|unfortunately|hey|afraid] [,] {[it is|its|thats|this one is] [already|just|now] (sold|gone|taken|let|rented|reserved|spoken for)} [already|now|yesterday|today] (.|,|!|$|sorry)',
        '(utilities|breakfast|meals|parking|delivery|shipping|installation|batteries|insurance|cleaning|fuel|furniture|linen|towels|taxes|tax|freight|support|training|wifi|heating|water|electricity|drinks|accessories|charger|cable|roaming) {(is|are) not [_] (included|free|covered) [of charge]} (.|!|$)',
        '{@we (am|are) [currently|@adverb] closed} (.|,|!|$|for|today|this)',
        '{your [_] (area|address|region|country|postcode|zip code|street|town|island|device|phone|model|account|location|city) is (not [currently|yet] (covered|served|serviced|supported|in our _|within our _|part of our _|compatible|eligible)|outside (our|the) _)}',
        '{there (is|are) [currently|@adverb] no (engineer|engineers|technician|technicians|agent|agents|driver|drivers|room|rooms|table|seat|slot|slots|appointment|appointments|replacement|replacements|alternative|alternatives|stock|refund|upgrade|delivery|car|cars|staff|one|manager) available} (.|,|!|$|on|for|at|in|until|this|next|tonight|today|right|to)',
        '{@we [@adverb|currently] (do not have (a|an|any)|have no) [_] (date|answer|solution|estimate|delivery date|timeframe|time frame|arrival date|restock date)} (for|yet|.|,|!|$|on|at|when)',
        '(this|that|it|feature|version|model|change|colour|color|product|service|patch|option|size) {(will not|is not|are not) (be coming|coming|be returning|returning|going|be added|be merged) (back|in|to (change|be (added|merged|changed|fixed|accepted))|anywhere)} (.|,|!|$|any|this|soon)',
        '{@we (have decided|decided|chose|have chosen) to (keep|leave|retain|maintain) (the (current|existing|old|present)|it (as|this)|this as|things (as|the way))}',
        '{@we do not (cooperate|work|deal|partner|trade|do business) with (trading|dropshippers|drop shippers|resellers|brokers|agents|agencies|private|individuals|individual|small|intermediaries|middlemen|traders|third parties|insurance|companies|new|foreign|buyers|retailers|startups)}',
        '{@we have no such (price|prices|quantity|item|items|model|size|colour|color|thing|service|option|product|policy|terms|quality)}',
        '{(that|this|it) is as (low|cheap) as (it (gets|goes|comes)|they come|@we (get|can get))} (.|!|,|$)',
        '{(compensation|refund|refunds|credit|payment|reimbursement|a refund) (is|are) not (due|payable|owed|warranted|justified|applicable|available|granted|given|allowed) [in (this|your|such) [_]]} (.|,|!|$|for|as|in|because)',
        '{(i|we) (will|shall) not (review|answer|respond|reply|merge|read|test|attend|participate|write|comment|do|look at|work on) (this|that|it|these|any|to|on|your|such)}',
        '{@we (do not have any|have no|do not have) (control|influence|say) (over|on|in) (that|this|it|the|what|how|when|which|their|who|any)}',
        '(it|this|that|voucher|coupon|code|ticket|card|offer|points|discount|pass|credit) {(can|may) not be (used|redeemed|combined|applied|stacked|exchanged) (online|in|on|with|for|at|after|against|together)}',
        '(it|this|that) {(does|do) not (include|come with) (the|a|any) _ [_]} (.|!|$)',
        '(is|are) {not (served|offered|operated|supported|sold|covered) by (us|our _)}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
    {
      phrases: [
        '{@we [@adverb|currently] (keep|stock|carry|hold|sell|offer|make|run|ship|supply|provide|rent|produce|print|deliver|repair|serve|cover|support) no [_] _}',
        '{(is|was|are) not [_] (something|a _|a _ _|anything|one) [that|which] @we (intend|plan|want|wish|mean|care|aim|expect|are going|are able|are willing|are ready|are prepared) to (@granting)}',
        '{(window|period|time|chance|option|offer|booking|season|round|sale|application) [period] [for _ [_]|to _] (closed|expired|passed|is over|has closed|has ended|has expired|has passed|ran out|lapsed|is closed|was (last|yesterday)|ended)} [@adverb|yesterday|last _|on _|in _] (.|,|!|$|and|so|by|at)',
        '{you (would need|would have|need|have|must|have got) to (be|become) (a|an|our) [_] (member|resident|customer|subscriber|guest|partner|student|citizen|account holder|dealer|reseller|company|business|premium _|gold _) (for|to)}',
        '{(no one|nobody|none of (us|them|our _)) (will|would|is going to) be able to (attend|come|help|answer|fix|repair|see|visit|deliver|install|take|look|call|do|assist|process|change|handle)}',
      ],
      unless: [...unless, notGoods, sparesThem],
      rewrites: [showTheWayOn()],
    },
    {
      phrases: [
        '^ [no|but|and|well] [,] {@we (do|did) not have} [any of] (it|that|this|those|these|them|any|one|such a thing|anything like (it|that)|that one|those ones) [here|in stock|any more|anymore|left|at the moment|right now|either] (.|!|$)',
        '^ [sorry|no|but|and|well|unfortunately] [,] {@we (do|can) not speak _ [here]} (.|!|$)',
        '^ [sorry|no|but|and|well|unfortunately] [,] {@we have (nothing|no|none) [of (that|those|these|them)] [like (that|this|it)] [here|left]} (.|!|$)',
        '^ [sorry|no|but|and|well] [,] (it|this|that|that one|(the|that|this) [_] (model|size|colour|color|item|product|version|part|one|offer|service|option|feature|room|date)) {(is|are) [@adverb|currently|unfortunately] (not (included|available|in stock|possible|offered|on offer|there)|out of stock|unavailable)} [any more|anymore|right now|at the moment|here|today|this week] (.|!|$)',
        '^ [sorry|no|but|and|well|unfortunately] [,] (it|this|that|that one|(the|that|this|your) [_] (model|size|colour|color|item|product|version|part|one|offer|service|option|feature)) {(does|do) not exist [any more|anymore|any longer|here|with us]} (.|!|$)',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
  ]),
  examples: [
    { good: 'The pass is good for one year and is nontransferable.' },
    { good: 'Do come by before too much time has passed.' },
    {
      bad: 'The [[course is full]], [[you should have booked]] in May.',
      fixed: 'I am afraid the course is full; what we can do is [what you can do instead].',
    },
    {
      bad: 'According to the house rules, pets [[are not allowed]].',
      fixed:
        'I am afraid pets are not allowed under the house rules; what we can do is [what you can do instead].',
    },
    {
      bad: '[[No refunds]] on cut cloth!',
      fixed:
        'I am afraid refunds on cut cloth are not possible; what we can do is [what you can do instead].',
    },
    {
      bad: '[[No receipt, no exchange]].',
      fixed:
        'I am afraid an exchange is not possible without a receipt; what we can do is [what you can do instead].',
    },
    {
      bad: '[[Your claim has been denied]] by our insurer.',
      fixed:
        'I am afraid our insurer could not approve your claim; what we can do is [what you can do instead].',
    },
    { bad: '[[We don’t have]] it here.' },
    { bad: 'That size [[is not available]].' },
    { bad: 'It [[is out of stock]].' },
    { bad: '[[We don’t speak Greek]].' },
    { bad: 'That model [[does not exist any more]].' },
    { good: 'A discount is not possible; the price includes the frame and the glass.' },
    { good: 'That size is not available. The next one up would fit.' },
    {
      bad: 'As [[you did not follow]] the label, the [[warranty does not apply to]] the rug.',
      fixed:
        'As the label was not followed, the warranty does not apply to the rug; what we can do is [what you can do instead].',
    },
    { bad: '[[We have no control over that]].' },
    { bad: 'That voucher [[cannot be used online]].' },
    { bad: 'It [[does not include the lid]].' },
    { bad: 'That street is [[not served by us]].' },
    { bad: 'Sorry, [[already sold]].' },
    { bad: 'Heating [[is not included]].' },
    { bad: '[[We are closed]].' },
    { bad: '[[Your street is not served]].' },
    { bad: '[[There is no driver available]] today.' },
    { bad: 'That feature [[is not coming back]].' },
    { bad: '[[We have decided to keep the old]] lid.' },
    { bad: '[[We do not work with agents]].' },
    { bad: 'In oak [[we have no such size]].' },
    { good: 'Heating is included.' },
    { good: 'We have decided to keep your price.' },
    { bad: '[[We do not take cheques]].' },
    { bad: '[[There are no seats left]] on the early boat.' },
    { bad: 'That size [[is sold out]].' },
    {
      bad: '[[This fare does not permit]] changes.',
      fixed: 'I am afraid this fare does not permit changes; what we can do is [what you can do instead].',
    },
    { bad: 'The sauna [[is not available on Mondays]].' },
    { bad: '[[We do not plan to add]] a second coat.' },
    { bad: '[[All rooms are taken]].' },
    { bad: '[[Support for that version ended]] last year.' },
    { bad: 'The [[fee stays]].' },
    { bad: 'The flat [[is not open for offers]].' },
    { bad: '[[You’ve used up your free revisions]].' },
    { bad: '[[We keep no spare parts]] that old.' },
    { bad: 'The [[window for changes closed]] yesterday.' },
    { good: 'We make no secret of the source.' },
    { bad: '[[We accept no liability]] for that.' },
    { good: 'Although the return window is closed, the refund left today.' },
    { good: 'The time zone is not made by me.' },
    { bad: '[[We have no stock]] and do not know when it comes.' },
    { bad: 'Batteries [[are excluded from]] the warranty.' },
    {
      bad: 'Gift wrap [[is not a thing here]].',
      fixed: 'Gift wrap is not a thing here; what we can do is [what you can do instead].',
    },
    {
      bad: '[[We do not sell]] single pieces.',
      fixed: 'I am afraid we do not sell single pieces; what we can do is [what you can do instead].',
    },
    {
      bad: 'Private cars [[we don’t repair]].',
      fixed: 'Private cars we don’t repair; what we can do is [what you can do instead].',
    },
    {
      bad: 'Unfortunately the oak version [[is sold out]]!',
      fixed: 'Unfortunately the oak version is sold out; what we can do is [what you can do instead].',
    },
    { bad: '[[You are not eligible for]] the trade price.' },
    { bad: 'Samples [[are not available]].' },
    { bad: 'Cash only, [[no cards]].' },
    { bad: '[[We have no ETA]] for the blue lid.' },
    { bad: 'The map [[is not available on mobile]].' },
    {
      bad: '[[There is no discount]] on spare parts.',
      fixed:
        'I am afraid a discount on spare parts is not possible; what we can do is [what you can do instead].',
    },
    { bad: '[[None of our rooms has]] a balcony.' },
    { bad: 'Deliveries after six [[are not offered]].' },
    { bad: '[[Only members may]] book the court.' },
    { bad: '[[No receipt, no exchange]].' },
    { bad: '[[Your claim was rejected]].' },
    { bad: 'Strictly speaking, that [[is not covered by]] the warranty.' },
    { good: 'We do not sell copies.' },
    { good: 'Pupils are exempt from the key deposit.' },
    { good: 'Your table stays as it is, only the hour moves.' },
    { good: 'The glaze stays how it was mixed.' },
    { bad: 'The toll [[stays as it is]].' },
    { good: 'We do not deliver on Sundays. Saturday till noon is open.' },
    { good: 'We do not stock that size, Huber in Graz sells it.' },
    { good: 'Unfortunately the oak version is sold out.\n\nInstead, I put two in ash aside.' },
    { good: 'We do not repair clocks, my brother in Mill Street does.' },
    { good: 'We do not sell your data.' },
    { good: 'It is against our rules to open your parcel, which keeps you safe.' },
    { good: 'He is not available today, and I do not have his number here.' },
    { good: 'No returns are needed, just keep the sample.' },
    { good: 'Did you hear we do not sell single pieces?' },
    { good: 'You wrote that we do not sell single pieces.' },
    { good: 'If we do not sell the rest, it stays in the shop.' },
    { good: 'They were surprised because we do not sell single pieces.' },
    { good: 'We keep no copies of your passport.' },
    { good: 'Your table is reserved.' },
    { good: 'Only the first line changes, the rest stays as it is.' },
    { good: 'The school is closed on 1 May.' },
    { good: 'We do not paint over rust.' },
    { good: 'We don’t deliver at night, so nobody wakes.' },
    { good: 'We stopped the machine at once.' },
    { good: 'The offer is open to new customers and to you.' },
  ],
});

/** “We make no secret of it”, “we make no mistakes”: said of oneself. */
function notGoods({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.from, mark.to + 1)
    .some(({ text }) =>
      /^(secret|mistake|mistakes|apologies|apology|difference|distinction|promises|promise|doubt|grudge|effort|harm|sense|further|longer|more|idea|attempt)$/.test(
        text,
      ),
    );
}
