/** “Still negotiable”, “make me an offer”: the price is opened before anybody asked. */
import { endsWith, says } from '../../../words/english/clauses';
import { earned } from '../../../words/english/giving';
import { asked, negated, reported, standing } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { askForAnOffer } from '../../rewriting/ask-in-return';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** “I am asking 450 or best offer”, “for the right price”: the price is told first, or what would move it. */
function anchored({ tokens }: Match): boolean {
  return /\basking\b|\bfor the right\b|\boffers? (?:near|around|about|above|over|from|of)\b/.test(
    textOf(tokens),
  );
}

/** “Do not read the prices too strictly, there is some room”: not room in a hall. */
const aboutPrice = says(
  /^(price|prices|rate|rates|quote|quotation|offer|figure|figures|discount|fee|fees|number|numbers)$/,
);

/** “I am negotiable”, “we are willing to haggle”: of the writer, and not of the price. */
function personal({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from]?.text === 'negotiable' &&
    tokens.slice(Math.max(0, mark.from - 3), mark.from).some(({ text }) => /^(i|we)$/.test(text))
  );
}

/** “Open to | negotiating”. */
function opensTo({ tokens, mark }: Match): boolean {
  return /ing$/.test(tokens[mark.from]?.text ?? '') || tokens[mark.from - 2]?.text === 'open';
}

/** “All offers welcome”: no verb stands before it. */
const saysWelcome = endsWith(/^(considered|welcome|entertained|accepted)$/);

/** “I am open to any offer” is “I am open to offers near {price}”: the verb stays. */
function sayNearAPrice(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.from &&
      index < mark.to &&
      /^(all|any|other|reasonable|serious|sensible|fair|lower|most|every|your|some|better|good|offers?)$/.test(
        text,
      ),
  );
  return at < 0 ? null : say('offers near {price}')(marking(match, at, mark.to));
}

/** “I would like 8500 but you can make an offer”: the figure stands before it. */
function namesPrice({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ kind, text }) => kind === 'number' && Number.parseFloat(text.replace(/,/g, '')) > 9);
}

const unless = [negated, asked, earned, reported, anchored];

export default defineRule({
  id: 'conceding/negotiable',
  principle: 'value-before-price',
  severity: 'warning',
  message: 'You open your price before they ask.',
  why: '“Negotiable” tells the customer that the number is not meant; say what it is worth, or for what it would move.',
  phrasings: [
    {
      phrases: [
        '(<be>|still|definitely|totally|fully|very|slightly) {negotiable}',
        '(price|prices|rate|rates|rent|quote) <be> [@adverb|quite|fairly] {(flexible|open)}',
        '(there is|there may be|there might be|have|<give>|got) [some|a|a little|a bit of|plenty of|@adverb] {(room (for|to) (negotiation|negotiate|bargain|bargaining|manoeuvre|maneuver|move|discussion)|(wiggle|wriggle) room)}',
        '(can|could) still {(talk about|discuss) (it|the price|the number|the rate)}',
        '@we could [@adverb] {(go|come) (lower|down)}',
        '@we (can|could|will|would) [@adverb] {work with you} [a (bit|little)] on (the|your|our|my|that|this|it|price)',
        '@we (can|could|will|might|may) [@adverb|maybe|perhaps] {negotiate} ($|,|some|a (bit|little)|(on|with|about) [the|that|our|my|your] @charge|(the|our|my|that) @charge|but|and|if)',
        'but @we (can|could|will|would) [@adverb] {work with you} $',
        '@we (could|can|may|might) be {(persuaded|talked|convinced) (to (go|come|drop|lower|accept|take)|into (it|a|less|lower))}',
        '{work (something|a price|a deal) out} (on|with|for) (the|price|this|that|you)',
      ],
      unless: [...unless, standing],
      rewrites: [where(personal, say('open to a deal that suits us both')), ...askForAnOffer],
    },
    {
      phrases: [
        '(willing|happy|ready|prepared|glad|open) to {(negotiate|bargain|haggle|wheel and deal|negotiating|bargaining|haggling|deal) [a (little|bit|tad)|some|slightly] [(about|on|over) (the|our|my|that) [_] (price|prices|rate|rates|fee|quote|rent)]}',
        '(willing|happy|ready|prepared|glad|open) to {(talk|discuss|move|work with you|come down) [about|on] [the|our|my] (price|prices|pricing|number|numbers|rate)}',
      ],
      unless: [...unless, standing],
      // Both sides get something, and no number is given away.
      rewrites: [
        where(opensTo, say('finding a price that suits us both')),
        say('find a price that suits us both'),
      ],
    },
    {
      phrases: [
        '<be> [@adverb|quite|fairly|pretty|somewhat] {(flexible|open) (on|about|with|to) [the|our|my|any|some] [reasonable|sensible|serious|fair|other|better|good] (price|prices|pricing|negotiation|negotiations|rate|rates|payment|payments|[payment] terms|moq|minimum|discount|fees)}',
      ],
      unless: [...unless, standing],
      rewrites: askForAnOffer,
    },
    {
      phrases: [
        '@we [would|will|can|could|do|am|are] [@adverb|willing to|happy to] {(<consider>|<entertain>|<welcome>|look at|listen to) (all|any|other|reasonable|serious|sensible|lower|most|every|your) [reasonable|serious|sensible|other] (offer|offers)}',
        '{(all|any|reasonable|serious|sensible) [reasonable|serious|sensible] offers (considered|welcome|entertained|accepted)}',
        '^ {(taking|accepting) [all|any|reasonable|serious] offers} (.|,|!|$)',
      ],
      unless: [...unless, standing],
      // A figure that offers start from is an anchor.
      rewrites: [where(saysWelcome, say('offers near {price} are welcome')), sayNearAPrice],
    },
    {
      phrases: [
        '{make (me|us) (an|your best|your|any) offer}',
        'you (can|may|could) {make (an|any|your) offer}',
      ],
      unless,
      rewrites: [where(namesPrice, say('make an offer near that')), say('make an offer near {price}')],
    },
    {
      phrases: ['{name your [own] price}'],
      unless,
      rewrites: [say('tell us which price you have in mind')],
    },
    {
      phrases: ['{(or best offer|obo)}'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(there is|there will be|we have|i have) [@adverb|usually] {[some|a little|a bit of|a bit|still] [a little|a bit of|some] (room|leeway|slack|space|air)} (.|!|$|,|on|in|left)',
      ],
      unless,
      when: [aboutPrice],
      rewrites: askForAnOffer,
    },
  ],
  examples: [
    { bad: 'Do not take the prices too seriously, there is always [[some room]].' },
    { good: 'There is always some room in the hall.' },
    { bad: 'I will [[consider all offers]].', fixed: 'I will consider offers near [price].' },
    { bad: '[[Serious offers considered]].', fixed: 'Offers near [price] are welcome.' },
    {
      bad: 'We are willing to [[haggle a bit]].',
      fixed: 'We are willing to find a price that suits us both.',
    },
    { bad: 'I am [[negotiable]].', fixed: 'I am open to a deal that suits us both.' },
    {
      bad: 'It says 900, but you can [[make an offer]].',
      fixed: 'It says 900, but you can make an offer near that.',
    },
    { good: 'I will consider offers near 450.' },
    { good: 'I am asking 450 or best offer.' },
    { good: 'I am willing to negotiate for the right partner.' },
    {
      bad: 'The price is still [[negotiable]].',
      fixed: 'The price is still negotiable if you [what you ask in return].',
    },
    {
      bad: 'We are willing to [[bargain]], and the lamp is new.',
      fixed: 'We are willing to find a price that suits us both, and the lamp is new.',
    },
    {
      bad: 'Just [[make us an offer]].',
      fixed: 'Just make an offer near [price].',
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
