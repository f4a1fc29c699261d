/** “Still negotiable”, “make me an offer”: the price is opened before anybody asked. */
import { endsWith, precededBy, says } from '../../../words/english/clauses';
import { earned } from '../../../words/english/giving';
import { asked, negated, reported, standing } from '../../../words/english/guards';
import { type Guard, type Match, marking, textOf } from '../../../words/match';
import { askForAnOffer } from '../../rewriting/ask-in-return';
import { askTheirBudget } from '../../rewriting/ask-their-budget';
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

/** “All else is negotiable”: the points that matter were named. */
const theRest: Guard = ({ tokens, mark }) =>
  /^(else|rest|others?)$/.test(tokens[mark.from - 2]?.text ?? '') &&
  /^(is|are)$/.test(tokens[mark.from - 1]?.text ?? '');

const unless = [negated, asked, earned, reported, anchored];

/** “First you tell us the price is fine”: told, and not asked. */
const theyTell = precededBy(/^(you|they|he|she)$/);

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
      unless: [...unless, standing, theRest],
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
        where(namesPrice, say('look at offers near that')),
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
      rewrites: [askTheirBudget],
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
    {
      phrases: [
        '@we (am|are) [@adverb|very|quite] {open (to|for) [any|all|other|reasonable|serious|fair|new|@adverb] (offers|offer|negotiation|negotiations|bids|a (counter offer|counteroffer|counter-offer|bid))}',
      ],
      unless: [...unless, standing],
      rewrites: [say('happy to look at offers near {price}')],
    },
    {
      phrases: [
        '(price|prices|rate|rates|rent|quote|fee) (is|are) [@adverb] {(not [fully|completely|really|@adverb] (fixed|set in stone|carved in stone|the last word|firm)|(only|just) (a|an|my|our|the) [first|opening|rough] (idea|suggestion|guide|starting point|proposal)|up for (discussion|negotiation)|open (to|for) (discussion|negotiation|offers)|a starting point|vb|vhb|ono)} (.|!|,|$|and|so)',
        '{[@our] price [is|:] (vb|vhb|ono|nego)} (.|!|,|$)',
      ],
      unless: [...unless, standing],
      rewrites: [say('open to change for {what you need in return}')],
    },
    {
      phrases: [
        '@we (can|could|may|might|will) [@adverb|always|certainly|maybe|perhaps] {(discuss|talk about|speak about|look at|talk over|see about|find a way (on|with)) (the|that|our|this|my) [_] (price|prices|rate|fee|rent|discount)} (.|!|$|,|if|of course|then|again)',
      ],
      unless: [...unless, standing],
      rewrites: [say('find a price that suits us both')],
    },
    {
      phrases: [
        '{[just|simply|please|so] (tell|let) (me|us) [know] (what|how much) you (can|could|would|want to|are (willing|ready|able) to|would like to) (pay|offer|afford)} (.|!|,|$|for|and)',
        '{[just|simply|please|so] (tell|let) (me|us) [know] (what|which|the) price [that] (works|would work|suits|is (ok|okay|good|right|fair|fine)) [for|with] [you]} (.|!|,|$|and)',
        '^ [so|and|,] {(what|how much) (would|do|can|could) you (want|like|be willing|be ready) to (pay|offer)} (?|$|for)',
        '^ [so|and|,] {(what|how much) (would|can|could) you (pay|offer|give (me|us))} (?|$|for)',
      ],
      unless: [theyTell, negated, earned, reported, anchored],
      rewrites: [askTheirBudget],
    },
    {
      phrases: [
        'if (it|this|that|(the|our|my|this) (price|rate|rent|quote|fee)) is [a (bit|little)] (too (high|much|expensive|dear)|a problem|an issue|not (ok|okay|right)) [for you] [,] [please|just|then] {((let (me|us) know|tell (me|us)) [and @we (can|will) (talk|see|find|do) ...]|@we (can|could|will) [always|still|surely|certainly|@adverb] (talk|discuss it|find a way|do something|see))} (.|!|$)',
      ],
      unless: [negated, reported, anchored],
      rewrites: [say('tell us which part you could do without')],
    },
    {
      phrases: [
        '(feel free to|please|just|simply|^) {make (an|any|your|your best|a fair|a reasonable) offer} (.|!|,|$)',
      ],
      unless,
      rewrites: [where(namesPrice, say('make an offer near that')), say('make an offer near {price}')],
    },
    {
      phrases: [
        '(price|prices|rate|rates|rent|fee) {(can|could|may) [always|still|of course] be (discussed|negotiated|talked about)} (.|!|,|$)',
      ],
      unless: [...unless, standing],
      rewrites: [say('is open to change for {what you need in return}')],
    },
    {
      phrases: [
        '(^|,|and|so|just|please) {[just|please] (tell|give) (me|us) your price} (.|!|,|$)',
        '^ [so|and|,] {what would you (pay|offer)} [for (it|that|them|this)] (?|$)',
      ],
      unless: [negated, reported, anchored],
      rewrites: [askTheirBudget],
    },
    {
      phrases: [
        '{(all|any|every) [reasonable|serious|sensible|fair|good] offer (is|will be) (accepted|considered|welcome)}',
      ],
      unless: [...unless, standing],
      rewrites: [say('offers near {price} are welcome')],
    },
  ],
  examples: [
    { good: 'The date and the colour matter to us, all else is negotiable.' },
    {
      bad: 'The list price is 600 and I am willing to [[negotiate]].',
      fixed: 'The list price is 600 and I am willing to look at offers near that.',
    },
    {
      bad: '[[How much would you like to pay]] for the drill?',
      fixed: 'What budget do you have in mind for the drill?',
    },
    { good: 'First you tell us the price is fine, now it is a problem.' },
    {
      bad: 'The rent [[can be discussed]].',
      fixed: 'The rent is open to change for [what you need in return].',
    },
    {
      bad: 'Nothing is fixed, [[tell me your price]].',
      fixed: 'Nothing is fixed, tell me your budget and I will tell you what is possible.',
    },
    { bad: '[[Any reasonable offer is accepted]].', fixed: 'Offers near [price] are welcome.' },
    { bad: 'I am [[open to offers]].', fixed: 'I am happy to look at offers near [price].' },
    { bad: 'The rent is [[not fixed]].', fixed: 'The rent is open to change for [what you need in return].' },
    { bad: 'We can [[talk about the price]].', fixed: 'We can find a price that suits us both.' },
    {
      bad: '[[Just tell me what you can pay]].',
      fixed: 'Tell me your budget and I will tell you what is possible.',
    },
    {
      bad: '[[Let me know which price works for you]].',
      fixed: 'Tell me your budget and I will tell you what is possible.',
    },
    {
      bad: 'If the price is too high, [[let me know]].',
      fixed: 'If the price is too high, tell me which part you could do without.',
    },
    { bad: 'Feel free to [[make an offer]].', fixed: 'Feel free to make an offer near [price].' },
    { good: 'We can talk about the price list on page two.' },
    { good: 'We are open to your ideas for the garden.' },
    { good: 'Please tell us how much you can pay each month.' },
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
      bad: 'The rent is still [[negotiable]], of course.',
      fixed: 'The rent is still negotiable if you [what you ask in return], of course.',
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
