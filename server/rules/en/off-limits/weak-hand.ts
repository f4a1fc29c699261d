/** “I need the cash”, “we just want to get rid of it”: laying one’s cards open. */
import { endsClause } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'off-limits/weak-hand',
  principle: 'think-first',
  severity: 'warning',
  message: 'This shows the other side your hand.',
  why: 'Whoever knows that you must sell waits for a lower price; tell what the goods are worth to them.',
  phrasings: [
    {
      phrases: [
        '{[,] [only|just|and] (because|as|since|for) (i|we) [@very|@adverb|badly|urgently] need (the|some|your|this|quick) (cash|money|order|sale|deal|space)}',
        '{[,] (because|as|since) (nobody|no one) [else] (buys|wants|asks for|is buying|bought|wanted) (it|them|this|these)}',
        '{[,] (because|as|since|so that) (i|we) (need|have) to (hit|reach|make|meet) (my|our|the) [_] (target|quota|numbers|budget)}',
      ],
      unless: [negated],
      rewrites: [drop()],
    },
    {
      phrases: [
        '@we {[@very|@adverb|badly|urgently|desperately|do] need (the|some|your|this|quick) (cash|money|order|sale|deal|business) [right now|badly|urgently|now|soon|today|this month]}',
        '@we {(am|are) [@very|@adverb|getting] desperate [for (orders|cash|money|business|a sale|a deal|customers)]}',
        '@we {(am|are) [@adverb|@very] (short of|running out of|out of|low on) (cash|money|orders|liquidity)}',
      ],
      unless: [asked, negated],
      when: [endsClause],
      rewrites: [say('would be glad of your decision')],
    },
    {
      phrases: [
        '{@we [@adverb|@very] (want|need|have|am looking|are looking|wanted|am trying|are trying) to [just] get rid of (it|this|them|these|the|that)}',
        '{(it|this|they|these) (is|are) [@adverb|probably] not (going to sell|selling) [right away|well|any more|anymore|at all|fast|quickly]}',
        '{(nobody|no one|no-one|not one person) [else] [has|have] [ever|even|@adverb] (called|asked|written|applied|bid|answered|shown up|looked at it|made an offer) [about (it|this|them)|for (it|them|weeks|months)] [_] [yet|so far]} (, so|so|,|and|-)',
        '{(the|our|my) (owner|boss|seller|landlord|manager|bank) (is|are|will|would|has|wants|needs) [getting|@adverb|to] (old|desperate|nervous|sign anything|take anything|accept anything|sell at any price|get rid of|have it let|sell quickly|broke|worried|tired of it)}',
        '{(you are|you were|your (offer|bid|quote) (is|was)) the only (one|offer|bid|bidder|buyer|customer|taker|person interested|applicant)}',
        '{just to (have|get) (it|them|the _) (let|sold|gone|off (our|my) hands|out of the (door|house|shop)|moved)}',
        '{@we (would|will) (take|accept|sign|sell for) (anything|any price|any offer|whatever we get|what we can get)}',
        '{@we (am|are) [@adverb|@very] (in (debt|the red|trouble)|broke|behind on (the|our) (rent|loan|payments)|close to (bankruptcy|closing)|struggling to (pay|survive|sell)|(on|at) the brink|in financial trouble|nearly bankrupt)}',
        '{(i|we) [only] have [only] (cash|money|funds|orders|work) [left] [only] for [only|just|about] (#|@number|a few|another) [more] (month|months|weeks|week|days)}',
        '{(i|we) (could|would|will) [nearly|almost|@adverb] [have to] (give (it|them|these) away|pay (you|someone) to take|throw (it|them) away|sell (it|them) at any price)}',
        '{(i|we) (have|am stuck with|are stuck with|are sitting on|am sitting on|are drowning in) [way] (so much|so many|too much|too many|tons|piles|mountains|a warehouse full|far too much|far too many) [of] (this|it|these|them|that|stock|the _) [in stock|left|lying around|on (our|my) hands|here]}',
        '{(nobody|no one) [else] (buys|wants|is buying|is interested in) (it|them|this|these) [any more|anymore|at the moment]}',
        '{@we (<be>) (sitting|stuck|left) (on|with) (a pile of|piles of|tons of|too many|too much|the) (stock|it|them|goods|inventory)}',
      ],
      unless: [asked],
      rewrites: [say('I would like us to find a fair price')],
    },
    {
      phrases: [
        '{(but|and) [@we] (will|would) not be approved by (my|our) (boss|manager|director) [if (i|we) (go|come|sell|drop) [any|too|so|that] [low|lower|down]]}',
        '{(but|and) (my|our) (boss|manager|director) (will|would) (not (approve|accept|allow|agree to)|kill me|never (accept|approve|allow|agree to)) [it|that|this] [if (i|we) (go|come|sell|drop) [any|too|so|that] [low|lower|down]]} (.|,|!|$)',
      ],
      unless: [asked],
      rewrites: [say('so I have to hold the price')],
    },
    {
      phrases: [
        '^ {(my|our) (boss|manager|director) (will|would) kill me} _',
        '^ {(my|our) (boss|manager|director) (will|would) kill me} $',
      ],
      rewrites: [say('I have to hold the price')],
    },
    {
      phrases: [
        '{@we (am|are) [@adverb|@very|heavily] (overstocked|sitting on stock)}',
        '{(our|the) (sales|orders|business) (is|are) [@adverb|@very] (down|slow|bad|terrible|poor|collapsing|dead) [# [%]] [this (year|month|season)|at the moment|right now]}',
      ],
      unless: [asked],
      rewrites: [say('I would like us to find a fair price')],
    },
  ],
  examples: [
    { bad: 'I am selling the saw [[because I need the cash]].', fixed: 'I am selling the saw.' },
    { bad: 'We [[really need this order]].', fixed: 'We would be glad of your decision.' },
    { bad: '[[I just want to get rid of it]].', fixed: 'I would like us to find a fair price.' },
    {
      bad: 'I like your offer, [[but my boss will kill me]].',
      fixed: 'I like your offer, so I have to hold the price.',
    },
    { good: 'To book the bay we need your order number by Friday.' },
    { good: 'Do you want to get rid of it, or shall we mend it?' },
    { good: 'Do you think we need the money this month?' },
    { good: 'We do not rush because we have to hit our target.' },
    { good: 'That does not mean we need the money.' },
    { good: 'Is it that you ask, but my boss would not approve it?' },
    { good: 'The saw runs well, and I have two of them.' },
  ],
});
