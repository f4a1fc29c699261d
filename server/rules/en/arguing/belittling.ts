/** “it is not as if”, “is no reason”: makes the customer’s trouble small. */
import { endsClause, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const small =
  '(@number|a|one|a few|some|a couple of) [and a half|small|tiny|little|minor|single|short|loose|odd] (minute|minutes|hour|hours|day|days|week|weeks|mm|cm|millimetre|millimetres|gram|grams|percent|scratch|scratches|typo|mark|stain|spot|spots|dent|box|carton|cartons|piece|pieces|button|thread|threads|cent|cents|delay|glitch|hiccup|formality|detail|misunderstanding|inconvenience|bug|crack|wrinkle|crease) [late|too (late|long|short|wide|big|small|thick|thin)]';

/** “It is just a small scratch, but we will replace the door”: small in words, not in deed. */
function butWeAct({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(
      ({ text }, at, rest) =>
        /^(but|and|so|still)$/.test(text) &&
        /^(we|i)$/.test(rest[at + 1]?.text ?? '') &&
        rest[at + 2]?.text === 'will',
    );
}

/** “That is no reason | to worry”: they are put at ease. */
function atEase({ tokens, to }: Match): boolean {
  return /^(worry|panic|hurry|rush|apologi[sz]e)$/.test(tokens[to]?.text ?? '');
}

/** “It is no big deal | for us to change it”: a favour gladly done. */
function gladlyDone({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'for' && /^(us|me)$/.test(tokens[mark.to + 1]?.text ?? '');
}

export default defineRule({
  id: 'arguing/belittling',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Makes the customer’s trouble small.',
  why: 'How big a trouble is, only the one who has it can say; ask what it meant for them.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `(it|that|this) [is|was] {(only|just|merely|nothing but|nothing more than)} ${small}`,
        '(it|that|this) (is|was) {(only|just|merely|nothing but|nothing more than)} (some|a (bit|little)) [of] [_] (dust|dirt|noise|smoke|smell|rust|paint|waiting|hair|dampness|moisture|mess|limescale|wear)',
      ],
      unless: [supposed, asked, granted, butWeAct],
      when: [endsClause],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(it|that|this) is not (as if|like)} (anyone|anybody|we|you|it|the|somebody|someone|this)',
        '{(it|that|this) is (no|hardly a|not the) (big deal|tragedy|disaster|drama|catastrophe|end of the world)}',
        '{(it|that|this) is not [such] a (tragedy|disaster|drama|catastrophe)}',
      ],
      unless: [granted, gladlyDone],
      rewrites: [sentence('We would like to know what it meant for you.')],
    },
    {
      phrases: [
        '{^ (big deal|what a drama|no harm done|so much (fuss|noise|drama) (about|over|for) ...|much ado about nothing|storm in a teacup) [,|:]}',
      ],
      rewrites: [say('we would like to know what it meant for you:')],
    },
    {
      phrases: [
        '(that|this|it) [alone] {(is|was) [really|hardly|simply|just|surely|certainly] (no|not a|not any) [good|valid|real|sufficient|proper] (reason|ground|grounds|cause|excuse|basis)} (to|for)',
      ],
      unless: [granted, asked, atEase],
      rewrites: [say('may not be enough')],
    },
  ]),
  examples: [
    { bad: 'It is [[only]] two days.', fixed: 'It is two days.' },
    { bad: '[[It is not as if]] anybody got hurt.', fixed: 'We would like to know what it meant for you.' },
    { bad: 'That [[is no reason]] to cancel.', fixed: 'That may not be enough to cancel.' },
    { good: 'It is only two days until the fair.' },
    { good: 'It is just a small dent, but we will change the lid.' },
    { good: 'If it is only a scratch, we can polish it on site.' },
    { good: 'Is it right that it is only a scratch?' },
    { good: 'It was only a typo, but it was our mistake.' },
    { good: 'That is no reason to worry.' },
    { good: 'It is no big deal for us to change the date.' },
    { bad: 'It is [[just]] a bit of dust.', fixed: 'It is a bit of dust.' },
    { bad: 'It is [[only]] two hours late.', fixed: 'It is two hours late.' },
  ],
});
