/** “We can give you 5%”, “take 10% off”, “I will lower the price”: money given for nothing. */
import { asked, bargained, negated, owed, reported, standing } from '../../../words/english/guards';
import { askInReturn } from '../../ask-in-return';
import { defineRule } from '../../rule';

const price = '(price|prices|rent|rate|rates|quote|quotation|invoice|bill|total|cost|costs|fee|fees)';
const part =
  '([another|a further|an extra|up to] # %|@price|(a|one|another) (fifth|quarter|third|tenth|half|bit|little|few)|some|something|half)';
const cut =
  '(discount|discounts|reduction|rebate|price cut|price reduction|price break|markdown|better (price|rate|deal)|lower (price|rate)|special (price|rate)|# % off|# % less|# % more)';

export default defineRule({
  id: 'conceding/discount',
  principle: 'give-get',
  severity: 'warning',
  message: 'A lower price, and nothing in return.',
  why: 'A price that falls on its own was too high in the customer’s eyes, and the next request will be larger.',
  phrasings: [
    {
      phrases: [
        `@offering {(<give>|<offer>|<grant>|<allow>|<apply>|<make>|<extend>|<add>|<get>) [you|your team] [a|an|another|some|our|the|your] [_] [# %] [_] ${cut}}`,
        `@we {(<give>|<grant>) you [a|an|another|some] [_] [# %] [_] ${cut}}`,
        `@offering {(<take>|<knock>|<cut>|<shave>|<lop>|<deduct>) ${part} (off|down)}`,
        '@offering {(<take>|<knock>|<cut>|<shave>|<lop>|<deduct>) ([another|a further|an extra] # %|(a|one|another) (fifth|quarter|third|tenth))}',
        '^ [(ok|okay|fine|alright|well|sure|yes)] [,] {take # % off}',
        `@offering {(<lower>|<reduce>|<drop>|<cut>|<decrease>|<slash>|bring down|<halve>) (the|our|your|my|that|this) [_] ${price}}`,
        '@offering {((<lower>|<reduce>|<drop>|<cut>) (it|them) (down|to|by)|<bring> (it|them|the price) down)}',
        '@offering {(<go>|<come>|<bring> (it|them|the price)) [@adverb|much|even|still] (lower|down|cheaper|as low as)}',
        '@we {(go|come) down (to|by|with)}',
        `@offering {(<match>|<beat>|<meet>|<undercut>) (their|his|her|that|your|the|any) [_] [_] (${price}|offer|number|target|budget)}`,
        `you (can|may|will) (have|get) (it|them|this|that|these|the _) {(at|for) (last year's|the old|cost|half|our cost|a lower|a special|a better) [${price}]}`,
        `@offering ... {(at|for) (half|cost|our cost|a lower|last year's|the old) [the] ${price}}`,
      ],
      unless: [negated, asked, bargained, reported, standing, owed],
      rewrites: askInReturn,
    },
  ],
  examples: [
    {
      bad: 'We can [[give you a 5% discount]].',
      fixed: 'We can give you a 5% discount if you [what you ask in return].',
    },
    {
      bad: 'I will [[lower the price]], and the cartons leave on Monday.',
      fixed: 'I will lower the price if you [what you ask in return], and the cartons leave on Monday.',
    },
    {
      bad: 'Okay, [[take 12% off]].',
      fixed: 'Okay, take 12% off if you [what you ask in return].',
    },
    {
      bad: 'We are willing to [[match their price]].',
      fixed: 'We are willing to match their price if you [what you ask in return].',
    },
    {
      bad: 'You can have it [[at last year’s rate]].',
      fixed: 'You can have it at last year’s rate if you [what you ask in return].',
    },
    { good: 'Nobody here thinks that we go down to 2.10.' },
    { good: 'Shall we say that we can give you a 5% discount?' },
    { good: 'If you order 500 pieces, we can give you a 5% discount.' },
    { good: 'From 2,000 pieces we can take 12% off.' },
    { good: 'We can give you a 5% discount for an annual contract.' },
    { good: 'You asked whether we can give you a 5% discount.' },
    { good: 'As we charged the freight twice, we will reduce the invoice by 80 euros.' },
    { good: 'We can give you a 5% discount, as we do for all members.' },
    { good: 'Our discount policy is on page 3.' },
  ],
});
