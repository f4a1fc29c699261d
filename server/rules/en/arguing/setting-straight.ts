/** “Let me be clear”, “I must point out that”: a correction with a drum roll. */
import { followedBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const lead =
  '((let|allow|permit) (me|us) [to]|@we [just|only|simply|also|do|did|really|again|feel] (want|wanted|would like|wish|need|must|have|had|obliged|compelled|should|may|might|will|can only) [to])';
const correct =
  '[also|just|further|once again|again|quickly|briefly] (clarify|point out|correct one thing|make [it] [@very|perfectly|100 %|crystal] clear|be [@very|perfectly|crystal|quite] (clear|blunt|frank)|set the record straight|put (this|that|it) straight|note for the record|state for the record|tell you straight)';

/** “While I did not say so, | I should point out that …”: the first half needs a second. */
function behindWhile({ tokens, mark }: Match): boolean {
  return /^(while|although|though)$/.test(tokens[0]?.text ?? '') && mark.from > 2;
}

const unless = [hypothetical, asked, warnsBeforehand];

/** “We have to clarify a few things | with the bank”: nothing of theirs is put straight. */
const withOthers = followedBy(/^(with|internally|first|before)$/);

/** “Let me correct this, I sent you the wrong link”: our own slip. */
function ownSlip({ tokens, mark }: Match): boolean {
  return /\b(?:i|we|our|my) (?:\w+ ){0,4}wrong\b/.test(textOf(tokens, mark.to - 1));
}

/** “I must stress that you are not to blame”, “… that you owe nothing”: they are put at ease. */
function putsAtEase({ tokens, mark }: Match): boolean {
  return /^you (?:are not to blame|owe nothing|do not (?:have|need|owe))\b/.test(
    textOf(tokens, mark.to, mark.to + 5),
  );
}

/** “I must point out that a second test may also lower the mark”, “… that we are closed on Monday”: what they should know before they decide. */
function warnsBeforehand({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    !/^(?:you|your)\b/.test(rest) &&
    /^(?:[^,;]+ )?(?:(?<!\b(?:in|of|by|until|since|from|last|this|next|\d+) )may|might|could|will be|closes?|ends?|(?:is|are) (?:closed|away|final|sold out)) (?!not\b)/.test(
      `${rest} `,
    ) &&
    !/\b(?:your|you (?:are|were|have|did)|wrong|mistaken|mistake|court|legal|lawyers?|fault|contrary|misread)\b/.test(
      rest,
    )
  );
}

export default defineRule({
  id: 'arguing/setting-straight',
  principle: 'dont-argue',
  severity: 'info',
  message: 'Announces a correction.',
  why: 'A drum roll before a correction makes it a reproof; the fact alone does more.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{[but|and] [please] ${lead} [you] ${correct} [here|on this|about this|to you] (that|, that|:|,|-|–)} (@who|the|a|an|our|your|my|all|no|nobody|any|in|as|for|with|at|if|each|every|some|not|both|only|from|_)`,
        '{^ [just] [so (we|you|everyone) (are|is)|to be] (very|perfectly|absolutely|crystal|100 %|completely|quite|abundantly) clear [,|:|-|that|about this ,]}',
        '{[and|so|but] [just] (so we are clear|to be clear about (it|this|that)|let us be clear|make no mistake|mark my words|lest we forget|let the record show|to avoid any further misunderstandings) [here|on this|about this] [that|,|:|-]}',
        '{[and|but] despite (what @you may have (heard|read|been told|thought)|popular (belief|opinion)) [,]}',
        '{[and|but] contrary to (popular (belief|opinion)|@your [_] (mail|email|e-mail|message|letter|assertion|statement|belief|impression|review|claim|post|comment|opinion)|what you (have|may have|might have) _) [,]}',
      ],
      unless,
      rewrites: [where(behindWhile, say('I would like to add that')), drop()],
    },
    {
      phrases: ['^ {(may|might|can|could) (i|we) [just|also|respectfully|politely] point out that}'],
      rewrites: [say('could we look at this together:')],
    },
    {
      phrases: [
        `@we {[just|only|also] (want|wanted|would like|need|must|have) to clarify (further|a few things|some things|something|one thing|a couple of _) [here]}`,
      ],
      unless: [...unless, withOthers],
      rewrites: [say('would like to add a word')],
    },
    {
      phrases: [
        '@our {position} (is (that|clear)|remains|on (this|that|the) (issue|matter|question|subject|topic|point)|has (not|always))',
      ],
      unless,
      rewrites: [say('view')],
    },
    {
      phrases: [
        '{(if i may|let me|allow me to|may i) correct (you|that|this|your _) [,|:|there ,|here ,]} _',
        '{[but|and|however ,] @we [really|do|did|just] (do (want|wish|need|have)|must|have|need|feel (obliged|compelled)|<be> (bound|obliged)) [to] [also|again|once more] (emphasise|emphasize|stress|underline|reiterate|underscore) [here|again|once more] that}',
      ],
      unless: [...unless, ownSlip, putsAtEase],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {[so|well ,|here] the [actual|real|plain|simple] facts are [as follows|these|simple|clear|that]} (:|,|-|–|.|$|@who|the)',
      ],
      unless,
      rewrites: [say('this is how we see it')],
    },
  ]),
  examples: [
    { good: 'I should point out that a colder oven may also crack the glaze.' },
    {
      bad: 'While it is not on the plan, [[I should point out that]] the gate is green.',
      fixed: 'While it is not on the plan, I would like to add that the gate is green.',
    },
    {
      bad: '[[The facts are as follows]]: the lift is new.',
      fixed: 'This is how we see it: the lift is new.',
    },
    { bad: '[[We do want to stress that]] the lift was tested.', fixed: 'The lift was tested.' },
    { bad: '[[If I may correct you,]] the gate is green.', fixed: 'The gate is green.' },
    { bad: '[[Let me be very clear:]] the deposit is in the offer.', fixed: 'The deposit is in the offer.' },
    { bad: '[[I must point out that]] the form has two pages.', fixed: 'The form has two pages.' },
    { bad: 'Sorry, [[but I need to clarify that]] the lid is extra.', fixed: 'Sorry, the lid is extra.' },
    { bad: '[[Contrary to your email,]] the hall has a lift.', fixed: 'The hall has a lift.' },
    { bad: '[[Make no mistake:]] the hall is booked.', fixed: 'The hall is booked.' },
    {
      bad: '[[May I point out that]] the hall is booked.',
      fixed: 'Could we look at this together: the hall is booked.',
    },
    {
      bad: 'Thanks, we [[wanted to clarify further]] about the lift.',
      fixed: 'Thanks, we would like to add a word about the lift.',
    },
    { bad: 'Our [[position]] remains that the lift is yours.' },
    { good: 'Could you let me clarify that with the printer?' },
    { good: 'If I must point out that page, it is the second.' },
    { good: 'To clarify: the lift goes to the third floor.' },
    { good: 'We would like to clarify with you which floor it is.' },
    { good: 'Let me make it clear in the drawing.' },
    { good: 'We have to clarify a few things with the bank first.' },
    { good: 'Let me correct this, I sent you the wrong link.' },
    { good: 'I must stress again that you are not to blame.' },
  ],
});
