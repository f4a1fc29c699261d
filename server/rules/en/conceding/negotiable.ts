/** “Still negotiable”, “make me an offer”: the price is opened before anybody asked. */
import { asked, bargained, negated, reported, standing } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { askForAnOffer } from '../../rewriting/ask-in-return';
import { drop, say } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “I am asking 450 or best offer”, “for the right price”: the price is told first, or what would move it. */
function anchored({ tokens }: Match): boolean {
  return /\basking\b|\bfor the right\b/.test(tokens.map(({ text }) => text).join(' '));
}

const unless = [negated, asked, bargained, reported, anchored];

export default defineRule({
  id: 'conceding/negotiable',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'You open your price before they ask.',
  why: '“Negotiable” tells the customer that the number is not meant; say what it is worth, or for what it would move.',
  phrasings: [
    {
      phrases: [
        '(<be>|am|still|definitely|totally|fully|very|slightly) {negotiable}',
        '<be> [@adverb|quite|fairly|pretty|somewhat] {(flexible|open) (on|about|with|to) [the|our|my|any|some] [reasonable|sensible|serious|fair|other|better|good] (price|prices|pricing|offers|offer|negotiation|negotiations|rate|rates|payment|payments|[payment] terms|moq|minimum|discount|fees)}',
        '(price|prices|rate|rates|rent|quote) <be> [@adverb|quite|fairly] {(flexible|open)}',
        '(willing|happy|ready|prepared|glad|open) to {(negotiate|bargain|haggle|wheel and deal|negotiating|bargaining|haggling|deal)}',
        '(willing|happy|ready|prepared|glad|open) to {(talk|discuss|move|work with you|come down) [about|on] [the|our|my] (price|prices|pricing|number|numbers|rate)}',
        '(there is|there may be|there might be|have|<give>|got) [always|still|some|a|a little|a bit of|plenty of|@adverb] {(room (for|to) (negotiation|negotiate|bargain|bargaining|manoeuvre|maneuver|move|discussion)|(wiggle|wriggle) room)}',
        '(can|could) still {(talk about|discuss) (it|the price|the number|the rate)}',
        '@we could [@adverb] {(go|come) (lower|down)}',
        '@we (can|could|will|would) [@adverb] {work with you} [a (bit|little)] on (the|your|our|my|that|this|it|price)',
        '@we (can|could|will|might|may) [@adverb|maybe|perhaps|certainly] {negotiate} ($|,|some|a (bit|little)|(on|with|about) [the|that|our|my|your] @charge|(the|our|my|that) @charge|but|and|if)',
        'but @we (can|could|will|would) [@adverb] {work with you} $',
        '@we (could|can|may|might) be {(persuaded|talked|convinced) (to (go|come|drop|lower|accept|take)|into (it|a|less|lower))}',
        '@we [would|will|can|could|do|am|are] [@adverb|willing to|happy to] {(<consider>|<entertain>|<welcome>|look at|listen to) (all|any|other|reasonable|serious|sensible|lower|most|every|your) [reasonable|serious|sensible|other] (offer|offers)}',
        '{(all|any|reasonable|serious|sensible) [reasonable|serious|sensible] offers (considered|welcome|entertained|accepted)}',
        '^ {(taking|accepting) [all|any|reasonable|serious] offers} (.|,|!|$)',
        '{work (something|a price|a deal) out} (on|with|for) (the|price|this|that|you)',
        '<be> {(not set in stone|not carved in stone|up for (negotiation|discussion)|open to (discussion|negotiation|suggestions|offers))}',
      ],
      unless: [...unless, standing],
      rewrites: askForAnOffer,
    },
    {
      phrases: [
        '{make (me|us) (an|your best|your|any) offer}',
        'you (can|may|could) {make (an|any|your) offer}',

        '{name your [own] price}',
      ],
      unless,
      rewrites: [say('tell us which price you have in mind, and what you can offer in return')],
    },
    {
      phrases: ['{(or best offer|obo)}'],
      unless,
      rewrites: [drop()],
    },
  ],
  examples: [
    {
      bad: 'I am [[open to any reasonable offer]].',
      fixed: 'I am open to any reasonable offer if you [what you ask in return].',
    },
    { bad: 'I will [[consider all offers]].' },
    { good: 'I am asking 450 or best offer.' },
    { good: 'I am willing to negotiate for the right partner.' },
    {
      bad: 'The price is still [[negotiable]].',
      fixed: 'The price is still negotiable if you [what you ask in return].',
    },
    {
      bad: 'We are willing to [[bargain]], and the lamp is new.',
      fixed: 'We are willing to bargain if you [what you ask in return], and the lamp is new.',
    },
    {
      bad: 'Just [[make us an offer]].',
      fixed: 'Just tell us which price you have in mind, and what you can offer in return.',
    },
    { bad: '450 euros [[or best offer]].', fixed: '450 euros.' },
    { good: 'Nothing in the contract is still negotiable.' },
    { good: 'Do you think the price is negotiable?' },
    { good: 'Above 500 pieces the price is negotiable if you pay in advance.' },
    { good: 'You asked whether the price is negotiable.' },
    { good: 'For members the setup is negotiable.' },
    { good: 'We are flexible on the colour.' },
  ],
});
