/** “Our other customer pays 3.10”, “here is another client’s login”: other people’s deals. */
import { says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { keepBehindSo } from '../../rewriting/keep-behind-so';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { sentence, where } from '../../rewriting/rewrites';
import { tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule } from '../../rule';

const client =
  '(customer|client|buyer|dealer|reseller|retailer|distributor|importer|shop|account|tenant|subscriber|agent|guest|member)';
const clients =
  '(customers|clients|buyers|dealers|resellers|retailers|distributors|importers|shops|accounts|tenants|agents)';
const other = `((our|my|the|an) other ${client}|another ${client} [of ours|of mine]|(our|my) (biggest|largest|best|main|oldest|key) ${client}|one of (our|my) [other|_] ${clients}|(our|my) other ${clients}|your [_] (competitor|competitors|rival|rivals))`;
const place = '[in (your|the|our) _|in _|from _|there|down the road|across the (street|road)|next door]';
const papers =
  '(login|password|account|address|contact|number|phone number|name|contract|contracts|price list|prices|pricing|quote|quotation|invoice|invoices|order|orders|file|files|data|drawing|drawings|design|designs|conditions|terms|discount|purchase order|sales figures|figures)';

/** “The previous owner paid 9,000 for | the new boiler”: what was put into a thing speaks for it. */
function putIntoIt({ tokens, mark }: Match): boolean {
  return (
    /\bowner\b.*\b(?:paid|spent)\b/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:\S+ )?(?:for|on) (?:(?:a|the|this) )?(?:new|full|complete) /.test(textOf(tokens, mark.to))
  );
}

/** “The other party’s | draft”: it is theirs, and nothing is told of what they have. */
function owns({ tokens, mark }: Match): boolean {
  const at = tokens.findIndex(({ text }, index) => index > mark.from && index < mark.to && text === "'s");
  return (
    at > 0 && !/^(?:a|an|the|no|got|had|been|already|just|\d.*|\p{L}+ed)$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** “You paid us 3 for the same lid”, “everybody gets 5% from us”: no third party. */
function theReader({ tokens, from }: Match): boolean {
  return /^(you|everybody|everyone|each|all|order|orders|member|members|company|team|we|i)$/.test(
    tokens[from - 1]?.text ?? '',
  );
}

/** “We give Aldi 18%”, not “we charge about 18”. */
function named({ captures, sentence, tokens }: Match): boolean {
  const token = tokens[captures.who?.from ?? -1];
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(sentence.prose.slice(token.start, token.end));
}

/** “Tesco gets 60 days” and “a client of ours, Berg”, not “a parcel gets 60 days”: only a name makes it somebody’s. */
function unnamed({ captures, tokens, sentence }: Match): boolean {
  const at = captures.who?.from ?? (captures.terms ? captures.terms.from - 1 : null);
  if (at === null) return false;
  const token = tokens[at];
  return (
    !token ||
    !/^\p{Lu}\p{Ll}/u.test(sentence.prose.slice(token.start, token.end)) ||
    /^(order|price|it|this|that|each|everyone|everybody|he|she|they|who|what|delivery|payment|member|members|purchaser|buyer|seller|supplier|customer|client|party|company|account)$/.test(
      token.text,
    )
  );
}

/** “You would pay less than you do today.” */
function ofThemselves({ tokens, from, to }: Match): boolean {
  const who = tokens.slice(Math.max(0, from - 3), from);
  return who.some(({ text }) => text === 'you') && tokens.slice(from, to).some(({ text }) => text === 'than');
}

/** Tells what they pay, not what they wrote. */
function aboutPrice({ tokens }: Match): boolean {
  return tokens.some(
    ({ text, readings }) =>
      readings.includes('¤') ||
      /^(pays|pay|paid|paying|price|prices|cheaper|discount|bid|offer|offered|quote|quoted|sold|gave|give|%|percent|offers|charge|charged|less)$/.test(
        text,
      ),
  );
}

/** “The other applicant offered 900”: the reader has no order, but an offer. */
const ofBids = says(/^(applicant|applicants|bidder|bidders|bid|bids|offered)$/);

/** “The other offer has the same hours”: what a rival’s paper holds, which the reader has shown us. */
function setOut({ tokens, to }: Match): boolean {
  return /^offer has (?!(?:bid|come|gone|been|offered|paid|us|me|more|less|won)$)/.test(
    textOf(tokens, to - 3, to),
  );
}

/** “The flat above costs 200 less”: of a place or an hour there is no quantity. */
function ofAPlace(match: Match): boolean {
  return (
    aboutPrice(match) &&
    /\b(?:flat|apartment|rooms?|house|rent|night|lessons?|hours?|class|course|seats?|tickets?|stand|stall|pitch)\b/.test(
      textOf(match.tokens),
    )
  );
}

const ownOrder = [
  keepBehindSo,
  keepTheRest(),
  leaveOutWhole,
  where(ofAPlace, sentence('For you the price is {your price}.')),
  where(
    (match) => aboutPrice(match) && !ofBids(match),
    sentence('For your quantity our price is {your price}.'),
  ),
  sentence('Here is what matters for you: {what they may know}.'),
];

export default defineRule({
  id: 'off-limits/other-customers',
  principle: 'think-first',
  severity: 'error',
  message: 'Another customer’s business.',
  why: 'Who hears what others pay knows that others will hear what they pay; speak of their own order only.',
  phrasings: noSecretLeft([
    {
      phrases: [
        `{${other} ${place} [also|just|only|already|recently] (pays|pay|paid|gets|get|got|(is|are) (paying|getting)|has|had) [us|me] [it|this|them|that|the same [_]] [for|at] [only|just|less|more|even|a|the|about|around] (#|¤|@number|less|more|better|cheaper|lower|discount|rebate|price|prices|terms|special|only|%) [%|percent] [(from|with|off) us]}`,
        `{${other} ${place} [also|just|already|recently] (took|takes|ordered|orders|bought|buys|signed) [_] [_] [_] [_] (at|for|with) [only|just|a] (#|¤|@number|less|%|discount|half)}`,
        `{@we (give|gave|told|quoted|sold|sell|charge|charged|offered|granted) (the|our) [_] [_] ${client} [it|this|them] [for|at] [only|just|a] [¤] # [%]}`,
        '{(pays|pay|paid) [us|only|just] [only|just] [¤] # [@currency] ... for (the same|the very same|exactly the same)}',
        '{(gets|got|receives|received|enjoys) [only|just|a] [¤] # [%|percent|@currency] [discount|off|less|rebate] (from|with|off) us}',
        `{(the|your|our|my|an|that) (other|previous|last|former|next|highest|lowest|second|winning|first|losing|cheapest|best|_) (@rival) ${place} [@adverb|only|even] (pays|paid|bid|bids|offered|offers|quoted|got|gets|pay|wants|asked|asks|went|settled|agreed|signed|is (paying|offering|asking)|has (offered|bid|paid)) [us|me] [to|at|for|with|in at] [only|just|a|about|around|under|over] [¤] (#|@tens|less|more|half|cheaper|lower|a third|double|twice|better|nothing)}`,
        `{what (the|your|our) [_] (@rival) [in _] (bid|offered|quoted|paid|pays|offers|bids|charges|gets|wrote|ordered|asked for)}`,
        `{(the|your|our|my|another|that) [other|biggest|best|_] (@rival) [of (ours|mine)] (got|gets|bought|had|has) (it|this|that|them|the same|theirs|theirs|better terms|a better (price|deal|rate)) [_] (cheaper|for less|for half|at half|cheap|better|(for|at) [¤] #)}`,
        `{(another|a different|one|a|some) [_] (@rival) of (ours|mine) [,|:|called|named|is] who:_}`,
        `{terms:(gets|pays|got|paid|has|had) [us|from us] [only|just] (#|@tens) (%|percent|days [credit|net]|@currency|cents|points|net)}`,
        `{(same|the same|our) (driver|truck|team|crew|kitchen|supplier|line|van) (delivers|delivers also|goes|serves|cooks|works|supplies|sews) [also] [to|for] who:_}`,
        `{[@number|#|some|one|two|several|all] [of] your [_] (competitors|rivals|neighbours|neighbors) [also|already] (use|uses|have|has|buy|buys|run|runs|order|orders|sell|sells|get|gets|work|works|plan|plans|are (planning|launching|buying|about)) [_] (the very|exactly the same|our|from us|with us|with our|a new)}`,
        `{(i|we) (made|mixed|built|designed|developed|wrote|did|printed|sewed|sew|make) (it|this|that|the same [_]) for (them|your (competitor|competitors|rival)|the competition)}`,
        '{(pays|paid|pay|gets|got|ordered|orders|offered|bid|charges|sells|sold|buys|bought|earns|spends) [us] [_] [_] [_] (less|more|better|cheaper|lower|higher|cheaply) than (you|yours|your _|the price you|what you)}',
        `{(the|our|my|an|one) (other|next|best|highest|competing|second) (offer|bid|quote|proposal|order) [(we|i)] [have|got|received] [is|was|of] (is|was|came in|stands|of) [at] [@adverb|much|far|a bit|way|about] (#|¤ #|lower|higher|better|below|above|less|more|worse)}`,
        `{your [_] (competitor|competitors|rival|rivals|competition|neighbour|neighbours|neighbor|neighbors) [,|at _|in _|from _] [also|just|already|recently|has|have] (signed|bought|ordered|paid|pays|switched|cancelled|canceled|asked us|negotiated|told us|complained|launched|is launching|is planning|got a|gets a|sent us|is about to|are about to) [_]}`,
        `{, your [_] (competitor|rival|neighbour|neighbor) , [just|also|already|recently|has] (signed|bought|ordered|paid|pays|gets|got|switched|cancelled|asked|complained|took|takes)}`,
        `{(the|that|another) (company|firm|shop|guy|man|woman|lady|people|hotel|restaurant|factory|family|person|couple) (next door|next to you|down (the|your) (road|street)|across the (road|street)|upstairs|opposite|before you|ahead of you|who (bought|rented|had|came)) [to you|this|it|before you|last] [@adverb] (pays|paid|got|gets|negotiated|offered|signed|took|haggled|bargained|settled)}`,
        `{(negotiated|talked|haggled|beat|bargained|knocked|pushed|got) (us|me) down (to|by|from)}`,
        `{(mr|mrs|ms|miss) who:_ (from|of|at) [the] _ [_] [also|just|had|has] (complained|cancelled|canceled|returned|paid|pays|owes|left|sued|ordered|bought|asked for|had the same|got|gets|refused|signed)}`,
        `{(we|i) (have|had|got|lost) [just] (@number|#|several|a few|many|some|plenty of) [other] (lawsuits|recalls|accidents|injuries|claims|complaints|returns|cancellations|refunds|incidents) (about|with|over|on|because of|for|from|like) (this|that|it|these|the same|them|other)}`,
        '{you (pay|are paying|get|are getting|have|are charged|paid|spend) [@adverb|much|far|a lot|way] (more|less|better|worse|cheaper|higher|lower) [_] [_] than (most|others|anyone|anybody|everyone|everybody|any|all|our|the other|other|the next) [other|of our|of the|else|customers|clients]}',
        '{(has|have|got|gets|get|had) [a|an] [much|far|@adverb] (better|cheaper|lower|higher|bigger|longer|worse|shorter) (contract|price|deal|rate|terms|discount|offer|conditions|rebate|warranty|margin) than (you|yours|your _)}',
        `{(the|our|your|an) (previous|last|former|other|first|earlier|next) (@rival) [also|had|has|just] (backed out|walked away|walked out|pulled out|cancelled|canceled|sued|complained|defaulted|quit|went bankrupt|refused|left|moved out|gave up|ran off|was evicted|did not pay|never paid) [because|after|over|of|due]}`,
        `{(whom|who|which|that) you (compete|are competing) (with|against)}`,
        `{what (each|every|all|other|the other|our other|your) [_] [other] (${client}|${clients}|competitor|competitors) [_] [_] [_] (pay|pays|paid|get|gets|buy|buys|ordered)}`,
        `{[the] ${papers} [_] (of|from) (another|our other|a different|one of (our|my) [other]) (${client}|${clients}|competitor|competitors)}`,
        `{[the] ${papers} [_] (of|from) your (customer|client|buyer|dealer|customers|clients|buyers|dealers|competitor|competitors)}`,
        `{(other|our other|some [other]|a few [other]|several [other]|many [other]|@number [other]|two of our) ${clients} [already|only|just|also] (get|pay|got|paid|receive|received|enjoy|are (paying|getting)) [us] [only|just|a|an|about] (#|¤|@tens|less|more|better|cheaper|lower|higher|%|discount|rebate|half|double|free)}`,
        `{(@number|several|some|many|a few|lots of|plenty of|a lot of|a dozen|dozens of) [other|of our [other]] (${clients}|companies|firms|people|households) [in _] [have|has|also|already|had|just] [also|already|just] (complained|cancelled|canceled|sued|left us|sent (it|them|theirs) back|gone bankrupt|threatened)}`,
        '{(had|have|has|get|gets|getting|got|received|receive|seen|seeing) (a lot of|many|several|so many|too many|tons of|lots of|numerous|quite a few|plenty of|nothing but|countless) (complaints|returns|claims|failures|recalls|lawsuits|warranty claims|breakdowns) (about|with|from|on|over|for|lately|this|recently)}',
        `{your [_] (competitor|competitors|rival|rivals) [,] _ [,] (ordered|bought|signed|pays|paid|gets|got|switched|cancelled|took|takes|asked us|buys|orders|uses|launches|launched)}`,
        '{(gets|got|buys|bought|has|pays) (it|them|this|these|those|the (same|very) _) [for|at|same] [only] (@number) [%|percent|@currency] (under|below|less than|cheaper than|off) (your|you|what you)}',
        `{(another|a different) (customer’s|client’s|buyer’s|dealer’s|retailer’s|company’s|shop’s) (login|password|price list|prices|pricing|quote|quotation|terms|discount|contract|conditions|sales figures|figures)}`,
      ],
      unless: [asked, negated, theReader, unnamed, ofThemselves, putIntoIt],
      rewrites: ownOrder,
    },
    {
      phrases: [
        '{@we (give|gave|quoted|charge|charged|granted) who:_ [only|just] [¤] # [%|percent|@currency]}',
      ],
      unless: [asked, negated],
      when: [named],
      rewrites: ownOrder,
    },
    {
      phrases: [
        '{(another|one) (guest|customer|client|tenant|buyer|passenger) [in _ [#]|at _|from _] [also|has|had|just] (complained|sued|cancelled|canceled|asked for a refund|was refunded|got (a|his|her|their) refund|had the same)}',
        '{@we (sold|gave|offered|let|rented) (it|them|the same [_]|this|these) to who:_ [_] (for|at) [only|just] [¤] #}',
      ],
      unless: [asked, negated, unnamed],
      rewrites: ownOrder,
    },
    {
      phrases: [
        '{(the|a|another|our|my) _ [_] (on the corner|next door|down the road|on your street|in your (street|building|town|area|city)|across the road) [also|just|only] (pays|paid|gets|got|bought|signed|took) [me|us|only|just] (¤|@number|less|a|the same|cheaper)}',
        '{(the|another|that|a) (guy|lady|man|woman|couple|customer|client|buyer|person|one) (yesterday|last week|before you|today|this morning|last month) (offered|paid|took|bought|got) [me|us] [only|just] [¤] #}',
        `{((another|one other) ${client}|other ${clients}) [on _|in _|from _|of (ours|mine)] [_] [_] (got|received|pays|paid|was given|were given) [¤] [#] _}`,
        '{(the|your|an) other (applicant|bidder|tenant|candidate|buyer|party|offer|company) [, a _ _ ,|, _ ,] (gets|got|pays|paid|is behind|owes|earns|came in|bid|offered|has) _}',
        '{(walked away|backed out|pulled out) (from us|on us)}',
      ],
      unless: [asked, negated, theReader, setOut, owns],
      rewrites: [
        keepTheRest(),
        tellWhatCameOfIt,
        leaveOutWhole,
        sentence('Let us look at what would suit you.'),
      ],
    },
    {
      phrases: [
        '{@we [also|already|@adverb|have] (work|works|worked|deliver|delivered|supply|supplied|produce|sell|sold|print|build|built|have worked|am working|are working|have been working) [also|directly|exclusively] (for|with|to) your [_] (competitor|competitors|rival|rivals|competition)}',
        '{(another|a different|one other) [_] (@rival) [of (ours|mine)] [in _|from _|here] [also|just|already|recently|had|has] [also|just] (complained|cancelled|canceled|sued us|refused to pay|did not pay|has not paid)}',
        '{(the|your) (tenant|tenants|guest|guests|neighbour|neighbours|neighbor|neighbors|family|couple|people|lady|shop) (above|below|upstairs|downstairs|next door to|next to|opposite|in (flat|room|apartment|unit|office|house|stall|table) #) [you|yours] [also|only|already|has|have|still|just] [not|never] (pays|pay|paid|owes|owe|complained)}',
        '{@we [@adverb|have|only|also] (gave|give|given|offered|offer|granted|sold|charge|charged|quoted) who:_ (ltd|inc|gmbh|llc|corp|group|plc|limited|hotels|brothers|sons) [a|only|just|the] [discount|rebate] [of] [¤] # [%|percent|days|@currency]}',
      ],
      unless: [asked, negated],
      rewrites: ownOrder,
    },
    {
      phrases: [
        '{your [_] (competitor|competitors|rival|rivals) [@adverb] (buys|buy|orders|order|takes|pays|pay|gets|get) [_] [_] (#|more|less|half|twice|double|from us)}',
        '{(a|the|another) (guest|tenant|patient|passenger|lady|family|couple) (from|in|of) (room|flat|apartment|unit|house|office|suite) # [@adverb|has|had] [@adverb] (complained|had the same|paid|pays|broke)}',
        '{(another|the other|one other) (hotel|shop|company|firm|supplier|restaurant|clinic|garage|landlord|@rival) [in _|here|around _] [@adverb] (pays|pay|paid) [us|me] [only|just|@adverb|¤] (less|more|half|double|#)}',
        '{one of (our|my) [other|_] (customers|clients|guests|tenants|patients|buyers|dealers) [@adverb|has|had] [@adverb] (lost (his|her|their)|can not pay|does not pay|did not pay|went bankrupt|got fired|is (bankrupt|divorcing|ill|broke))}',
        '(know|knows|tell|show|guess) [you] {what (the|our|your) [_] (@rival) (paid|pays|bid|offered|gets|got)}',
        '{your [_] (competitor|competitors|rival|rivals) (has|have) [@adverb] (cancelled|canceled|signed|bought|ordered|left|switched|asked) [_]}',
      ],
      unless: [asked, negated],
      rewrites: ownOrder,
    },
    {
      phrases: [
        '{(our|my) [other|_] (client|customer|guest|tenant|buyer|patient|dealer) who:_ [@adverb] (gets|pays|got|paid) (the same|only|just|less|more|a|#|¤)}',
        '{@we [@adverb|have] (gave|give|given|offered|offer|granted|sold) the same (discount|price|deal|rate|terms|conditions|offer) to who:_}',
      ],
      unless: [asked, negated, unnamed],
      rewrites: ownOrder,
    },
  ]),
  examples: [
    {
      bad: '[[My other tenant gets the same bay for 90]], so 80 with the light is what I ask.',
      fixed: '80 with the light is what I ask.',
    },
    { good: 'You find our comments on the other party’s draft below.' },
    { good: 'The previous owner paid 9,000 for a new boiler in May.' },
    { bad: '[[Your rival buys 200]] a month.' },
    { bad: '[[A guest from room 9 had the same]] rash.' },
    { good: 'A guest from room 9 found your ring.' },
    { bad: '[[Our customer Dahl gets the same]] lid for 9.' },
    { bad: '[[Another hotel in Graz pays us less]].' },
    { bad: '[[One of our tenants has lost his]] job.' },
    { bad: 'I can tell you [[what the previous owner paid]].' },
    { bad: '[[We gave the same discount to Dahl]].' },
    { good: 'We gave the same discount to everybody.' },
    { good: 'Another hotel in Graz has more rooms.' },
    { bad: '[[We already sell to your competitor]] in Graz.' },
    { bad: '[[A different tenant complained]] on Monday.' },
    { bad: '[[The family above you pays]] 90 less.' },
    { bad: '[[We gave Dahl Ltd 9%]] in May.' },
    { good: 'We do not work for your competitors.' },
    { good: 'Another guest in the café had the same idea, and it worked.' },
    { good: 'The family above you sends their thanks.' },
    { good: 'We gave Dahl Ltd the key on Monday.' },
    {
      bad: '[[Our other guest pays 80]] less for the room.',
      fixed: 'For you the price is [your price].',
    },
    { bad: '[[Another guest in room 9 complained]] too.' },
    { bad: '[[We sold the same saw to Dahl for 80]].' },
    { good: 'We sold the same saw to her for 80.' },
    {
      bad: '[[Our other customer pays 3]] for the lid.',
      fixed: 'For your quantity our price is [your price].',
    },
    {
      bad: '[[One of our dealers in Graz gets a discount]].',
      fixed: 'For your quantity our price is [your price].',
    },
    {
      bad: 'The mill [[whom you compete with]] took the same saw.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'Attached is [[the price list of another dealer]].',
      fixed: 'For your quantity our price is [your price].',
    },
    {
      bad: 'You may use [[another client’s login]] for a day.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Your rival in Graz gets 12% from us]].',
      fixed: 'For your quantity our price is [your price].',
    },
    { bad: '[[We give Schmidt 12%]].', fixed: 'For your quantity our price is [your price].' },
    { bad: '[[The previous tenant paid 900]].', fixed: 'For your quantity our price is [your price].' },
    {
      bad: 'Schmidt [[gets 40 days]] as well.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The mill in Graz [[has a better contract than you]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    { good: 'A parcel gets 40 cents of duty.' },
    { good: 'We charge about 12% for the packing.' },
    { good: 'Last spring you paid 3 apiece for the same lid.' },
    { good: 'Dealers get the lid for 3 from 500 pieces on, as the list shows.' },
    { good: 'Did you mean the price list of another dealer?' },
    { good: 'We never show the price list of another dealer.' },
    { good: 'Other customers use the lid for jam and pickles.' },
    { good: 'Your order of 12 May is ready, and another customer picks up at noon.' },
    { good: 'The account of the buyer is locked after three tries.' },
    { good: 'The other offer has a longer hose, and ours has the filter.' },
    { bad: '[[The other offer has come]] in at 90.' },
    { good: 'On the new plan you would pay less than you do today.' },
  ],
});
