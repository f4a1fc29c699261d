/** “If I were you I’d start lower”, “shout and they give in”, “the free one is enough”: helping the reader against one’s own side. */
import { asked, negated } from '../../../words/english/guards';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const press =
  '(complain|shout|threaten|insist|push|press|write directly|write|call|mention|ask|haggle|wait|refuse|escalate|tweet|sue|cry|say|post|leave a bad review|cancel)';
const fold =
  '(give in|gives in|get scared|gets scared|get soft|gets soft|fold|folds|cave|caves|cave in|panic|panics|get nervous|gets nervous|drop the price|drops the price|get weak|back down|backs down|budge|budges|get generous|gets generous|pay up|pays up|react at once|go lower|goes lower|come down|comes down|accept anything|accepts anything|sign anything|signs anything|take any offer|takes any offer|agree to anything|agrees to anything|always pay|always pays)';

const whatSuitsThem = [sentence('Let us look at what suits you best: {what suits them}.')];

export default defineRule({
  id: 'off-limits/against-own-house',
  principle: 'company-interest',
  severity: 'warning',
  message: 'This helps the reader against your own company.',
  why: 'Goodwill bought with the company’s interest is not goodwill; whoever sells out one side is not trusted by the other.',
  phrasings: noSecretLeft([
    {
      phrases: [
        `{(we|they|he|she|the @superior|my boss|our _|management|head office) (will|would|@adverb|usually|always|can)  [@adverb|usually|always] ${fold}}`,
        `{(if you|just|when you|once you) ${press} ... [,|and] [then] (they|he|she|we|my boss|the boss|management) [will|would|usually|always|@adverb] ${fold}}`,
        `{(,|and|;) [then] (they|we) ${fold}} $`,
        '{if i (were|was) you [,] i would (start|begin|open) (at|with|lower|by)}',
        '{if i (were|was) you [,] i would (offer|bid|haggle|hold out|play hard|act|threaten|insist|demand|wait (for|until|till) (the (sale|end|quarter)|we|they)|go to the (competition|competitor)|buy [it] elsewhere)}',
        '{(go ahead and|feel free to|you can|you could|you should|just) (lowball|low-ball|haggle with|squeeze|play) (me|us|him|her|them|my boss|the owner)}',
        '{(make|throw) (me|us|him|her|them) a (low|lowball|low-ball|silly|cheeky|ridiculous) (offer|bid)}',
        '{(you (can|could|will|would)) [@adverb] (get|find|buy|have) (it|this|that|them|these|the same [_]|the very same [_]) [@adverb] [much|far|a lot|way] (cheaper|for (less|half)|better) (elsewhere|somewhere else|online|on (amazon|alibaba|ebay)|at|from|down the road|next door|across|with (another|somebody|someone|the competition)|$)}',
        '{(the|our|their) (cheap|cheaper|free|basic|small|smaller|generic|cheapest) (one|ones|plan|version|model|tier|brand) (is|does|has|works) [@very|@adverb|exactly] (the same|enough|as good|just as good|identical|fine for|the same thing) [for you]} (but|anyway|,|$)',
        '{(you do not|nobody|no one|hardly anyone|hardly anybody) [really|actually|ever] (need|needs) (the|our|this) (extended|premium|expensive|big|extra|pro|full|annual|gold|deluxe|paid|top)}',
        '{@we (would not|would never|will never|would not ever) [myself|ourselves|personally] (buy|use|order|pay|eat|drink|take|recommend|wear|touch|trust|drive|sign) (our|this|that|the|it|one|any of) [_] [_] (myself|ourselves|here|from us|personally|if i (were|was) you)}',
        '{(i|we) (do|would) not [really|even] trust (our|my) [own] @house}',
        '{(i|we) would (avoid|skip|stay away from|steer clear of|not touch) (the|our) [_] (today|here|this week|tonight|if i (were|was) you)}',
        '{(i|we) would avoid the _} $',
        '{(i|we) (am|are) (supposed|told|paid|meant) to (sell|push|offer|pitch|upsell) ... but}',
        '{(our|my) own (staff|people|employees|workers|engineers|family|boss|ceo|team|colleagues|drivers) ((buy|buys|use|uses|go|goes|shop|shops|order|orders) [it|theirs] (elsewhere|somewhere else|at _|from _|another _|the (other|competing|competition’s) _)|(prefer|prefers|laugh|laughs|joke|jokes|hate|hates|avoid|avoids|would never|do not|does not|refuse|refuses) [use|buy|trust|eat|it|at|elsewhere|the _])}',
        '{[just|so] (wait|hold out) [_] (till|until|for) (the (end of the _|quarter|month|year) (closes|ends|is over)|quarter end|month end|the last day|we (have|need) to (hit|make|fill) (_|_ _)) [then]} (.|,|!|and|then|$)',
      ],
      unless: [asked, negated],
      rewrites: whatSuitsThem,
    },
    {
      phrases: [
        '{(i|we) (do|would) not [really|even] trust (our|my) [own] @house}',
        '{(you do not) [really|actually|ever] (need) (the|our|this) (extended|premium|expensive|big|extra|pro|full|annual|gold|deluxe|paid|top)} [_] _ , (it is|that is|our|they|nobody|just)',
      ],
      rewrites: whatSuitsThem,
    },
    {
      phrases: [
        '{@we would [@adverb|honestly|rather] (buy|choose|take|go with|use|get|pick|order) (the (other|cheaper|competing)|another|a different|their|the competition’s) (brand|one|shop|company|supplier|product|model|make|provider|hotel|airline|bank)}',
        '{@we (would not|would never) [even|ever|personally|honestly] (stay|eat|live|sleep|shop|book|order|work|park|fly|bank|buy) (here|with us|in this _|at this _|from us) [myself|ourselves|personally|either]}',
      ],
      unless: [asked],
      rewrites: whatSuitsThem,
    },
    {
      phrases: [
        '{if you (complain|shout|threaten|insist|push|argue|cry|make a (fuss|scene|noise)|(get|are) loud) ... (they|my boss|the boss|management|head office|my manager|the manager) (will|would|always|usually|normally) [@adverb] (refund|give|pay|cave|agree|let you|drop|waive|offer|say yes)}',
        '{do not (buy|take|get|book|order|sign|pay for) (the|our|this|that) [_] _ [,|.|;|-|:|because|-] [it|that|this] (is|are) [@adverb|only|just|really] (a waste of [your|_] money|not worth (it|the|your)|overpriced|a rip-off|useless|too expensive|rubbish|worthless)}',
        '{@we would [@adverb|rather] (go|switch|turn|change|move|look|try) ... (elsewhere|somewhere else|(another|a different) (company|firm|shop|supplier|agency|bank|provider|garage|hotel|lawyer|clinic)|the competition|the competitor) if (i|we) (were|was) (you|in your (place|shoes))}',
        '{if (i|we) (were|was) (you|in your (place|shoes)) [,] (i|we) would [@adverb|rather] (go|switch|turn|change|move|look|try) ... (elsewhere|somewhere else|(another|a different) (company|firm|shop|supplier|agency|bank|provider|garage|hotel|lawyer|clinic)|the competition|the competitor)}',
        '{(amazon|ebay|aldi|ikea|other (shops|companies|suppliers|hotels)|the competition|the competitor|competitors|everyone else) (has|have|sell|sells|offer|offers) (it|this|that|them|the same [_]) (for (half|less|a lot less|much less)|[much|a lot|far|way] cheaper|at half|at a [much] (lower|better))}',
        '{you (are|were) [@adverb|clearly|actually] (paying|overpaying|charged|being charged|ripped off|being ripped off) [way|far|much|a lot] [too much|more than you should] (here|with us|at ours|for our _)}',
        '{@we would [also|@adverb] (leave|write|give) (us|my (company|boss)|our company) [a|an] [@very|_] (bad|terrible|negative|one[-]star) (review|rating)}',
        '{you should [@adverb|@very|rather] (look for|find|get|go to|switch to|try|change to) (another|a different|a better) (landlord|supplier|company|provider|agency|bank|hotel|doctor|lawyer|dealer|insurer|broker|garage|workshop|clinic|developer|firm)}',
      ],
      unless: [asked, negated],
      rewrites: whatSuitsThem,
    },
    {
      phrases: [
        '{@we would not trust (our|my|the) [own|_] (estimate|estimates|figures|numbers|schedule|website|forecast|promises|delivery dates|warranty|insurance|advice|app)}',
        '{just (threaten|say|tell (them|us)|pretend) (to (cancel|leave|switch|go)|[that] you (will|want to|are going to) (cancel|leave|switch|go)) [_] [,] (and|then) [then] (you|they|we) [will] (get|give|offer|drop)}',
        '{(our|the|this) [_] (product|products|service contract|insurance|warranty|service|plan|package|upgrade|subscription|breakfast|extension|policy|contract) (is|are) [@adverb|really|just|simply] not worth (it|the (money|price|cost)|that|your money)}',
        '{(the|our) (competitor|competitors|competition|other (company|shop|brand|hotel|supplier)) (is|are) [@adverb|@very|much|far|a lot|way] (better|cheaper|faster|nicer|more reliable)}',
        '{@we would [also|@adverb|personally|definitely] (ask for|demand|claim|want|insist on) (your|my) money back}',
      ],
      unless: [asked],
      rewrites: whatSuitsThem,
    },
    {
      phrases: [
        '{@we would [@adverb] (complain|write|go|turn) [directly|straight] to (the|our|my) (head office|boss|manager|director|press|ombudsman|regulator) [_] if (i|we) (were|was) you}',
        '{you [can|will|could|would] [@adverb] (get|have) a (better|lower|cheaper|bigger) (price|deal|rate|discount|refund) if you (complain|threaten|insist|shout|push|haggle|cry|cancel|say|tell)}',
        '{the other (shop|hall|hotel|company|brand|product|model|supplier|restaurant|dentist|doctor|garage|clinic|offer|firm|agency|school|salon|bank|machine|software) [_] [_] (is|are) [@adverb|@very|much|far|a lot|way] (better|cheaper|faster|nicer|friendlier|cleaner) than (ours|us|mine)}',
        '{do not (take|buy|get|book) (our) _ [_] [,|:|;|-] you (do not|will never|will not|would not) need (it|that|one)}',
        '{@we would [@adverb] (buy|book|order|get|take) (it|this|that|them|one) (elsewhere|somewhere else|on amazon|on ebay|from someone else|from another _|second-hand)}',
      ],
      unless: [asked, negated],
      rewrites: whatSuitsThem,
    },
  ]),
  examples: [
    { bad: '[[I would complain to our head office if I were you]].' },
    { bad: '[[You will get a better price if you complain]].' },
    { bad: '[[The other hall is much nicer than ours]].' },
    { bad: '[[Do not take our insurance, you will never need it]].' },
    { good: 'You get a better price if you take both.' },
    { bad: '[[I would not trust our forecast]].' },
    { bad: '[[Just say that you want to leave and they will give]] you 9%.' },
    { bad: '[[The extended warranty is not worth it]].' },
    { bad: '[[The competition is much cheaper]].' },
    { bad: '[[I would ask for my money back]].' },
    { good: 'The walk is not worth it in the rain.' },
    { good: 'The other room is nicer.' },
    { bad: '[[If you shout loud enough they will refund]] the saw.' },
    { bad: '[[I would go to another garage if I were you]].' },
    { bad: '[[Other shops sell it much cheaper]].' },
    { bad: '[[You are paying too much here]].' },
    { bad: '[[You should find a better landlord]].' },
    { good: 'If you push the bell twice, the door will open.' },
    { good: 'Do not take the old path, it is too steep.' },
    { good: 'If I were you I would try the blue one.' },
    { good: 'Other shops sell it in blue.' },
    { good: 'You should find a better seat in row 9.' },
    { bad: 'Frankly, [[I would buy the other brand]].' },
    { bad: '[[I would not eat here myself]].' },
    {
      bad: '[[If I were you I would start at]] 800.',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    {
      bad: 'Write to the chief [[and they cave]].',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    {
      bad: '[[You can get the same saw cheaper online]].',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    {
      bad: '[[Our own drivers avoid the old]] van.',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    {
      bad: '[[I do not trust our packers]] with lamps.',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    { good: 'Do you mean that our own drivers avoid the road?' },
    { good: 'That does not mean that our own drivers avoid the road.' },
    { good: 'If I were you I would order the blue one, as it fits the bay.' },
    { good: 'For a small kitchen the small lamp is all you need.' },
    { good: 'Our own staff packed the crate.' },
    { good: 'If you call before noon, they come on the same day.' },
    { good: 'You can get it cheaper with the family card.' },
    { good: 'Our own staff use it every day.' },
  ],
});
