/** “If I were you I’d start lower”, “shout and they give in”, “the free one is enough”: helping the reader against one’s own side. */
import { asked, negated } from '../../../words/english/guards';
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
  phrasings: [
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
  ],
  examples: [
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
