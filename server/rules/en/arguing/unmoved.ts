/** “is still the same”, “however often you repeat it”: says that nothing they say will count. */
import {
  beginsWith,
  captureBegins,
  closesSentence,
  endsClause,
  followedBy,
  marks,
  says,
} from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule } from '../../rule';

/** “No matter how often you call, you reach the same person”: an open door. */
const welcoming = says(
  /^(here|reach|happy|glad|gladly|refund|replace|repair|first|welcome|pleasure|open|help|listen|always|warranty)$/,
);

/** “A deal is a deal”: the same thing twice. */
function sameTwice({ tokens, captures: { one, two } }: Match): boolean {
  return !!one && !!two && tokens[one.from]?.text === tokens[two.from]?.text;
}

const sameThing =
  '(deal|contract|rule|price|order|signature|promise|deadline|policy|law|agreement|limit|fee|bill|no|rules|facts|terms|business|deals|contracts|orders|numbers|prices|late|gone|fair|scratch|crack|dead|debt)';
const persisting =
  '(repeat|repeats|complain|insist|say|shout|write|call|ask|argue|protest|push|try|threaten|deny|claim|state|stress|rant|mail|email|post|tweet|plead|object|disagree|dislike|hate|wish|want|press|escalate|tell (us|me)|tell)';

/** “80 | and it stays that way”. */
function afterPrice({ tokens, mark }: Match): boolean {
  return tokens[0]?.kind === 'number' && mark.from === 1;
}

/** “You can call as often as you like.” */
const openDoor = marks(/^(ask|call)$/);

/** Nothing stands against the open door: no “, but the answer is no”. */
function leftOpen(match: Match): boolean {
  return openDoor(match) && closesSentence(match);
}

export default defineRule({
  id: 'arguing/unmoved',
  principle: 'dont-cut-off',
  severity: 'warning',
  message: 'Says that nothing they say will count.',
  why: 'A customer who learns that words are useless stops talking to you and starts talking to others.',
  phrasings: noArgumentLeft('refuse', [
    {
      phrases: [
        `{(however|no matter how|it does not matter how|regardless of how) (much|often|many times|many mails|loud|loudly|long|hard|strongly|angrily) @you [may|might|can|will|now|also|choose to|keep|want to] ${persisting} [it|this|that|so|us|about it|about this|otherwise|the opposite|to us] [,]}`,
        `{[,] [and] (no matter|regardless of|it does not matter) how (often|much|many times|loudly|loud|long|hard) @you ${persisting} [it|this|that|us|so|about it|otherwise]}`,
        '{(however|no matter how|whatever|no matter what) @you [may|might|now|keep|choose to] (repeat|complain|insist|say|claim|argue|protest|threaten|deny|state|write|post) [it|this|that|so|to us] ,}',
        '{^ [but|and|well|so] [,] (be that as it may|whatever you may think|think what you (will|like|want)|say what you (will|like|want)|like it or not|come what may|whether you believe it or not|believe it or not|with or without your (consent|approval)) [,|:|but]}',
        '{^ (nonetheless|nevertheless|regardless|even so|all the same) ,} (your|you|the (fact|contract|terms|price|rule|rules|policy|agreement|clause)|our (terms|price|position|decision|rules)|a (deal|contract)|rules|facts|there is no)',
        '{[,] (however|no matter how|any way) @you (read|look at|turn|put|see|slice|twist|measure|count|calculate|interpret|spin|view) (it|this|that|the _) [,]}',
        '{@you can (twist|turn|spin|read|look at|slice|count|measure|put|interpret) (it|this|that|the _) (any way|however|as|all|which way|whichever way|how) [that] [much] [as] @you (like|want|please|wish|will) [,]}',
        '{@we [both] can (discuss|argue|debate|talk about|go over|fight over|dispute|go on about) (this|that|it) (until|till|all|for (hours|days|weeks|ever|years)|forever|to) [_] [_] [_] ,}',
        '{^ (nonetheless|nevertheless|regardless)} (your (claim|calculation|argument|point|theory|complaint)|the (fact|contract|rule|rules|policy|clause))',
      ],
      unless: [welcoming],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{and (_|_ _|_ #) it (stays|remains|will stay|will remain|shall stay|shall remain)}',
        '{and [that is (where|how|what) it|it] (stays that way|remains so|stays so|stays like that|stays put)}',
        '{, (take it or leave it|like it or lump it|end of|and that is that|basta|so there|finito|live with it|deal with it|get over it|get used to it)}',
      ],
      when: [endsClause],
      unless: [asked],
      rewrites: [where(afterPrice, say('is where we stand today')), drop()],
    },
    {
      phrases: [
        `{[after all|and|but|sorry but|sorry|well] [,] [a|an|the] one:${sameThing} (is|are|stays|remains) [a|an|the] two:${sameThing}}`,
      ],
      when: [sameTwice, endsClause],
      rewrites: [
        where(
          captureBegins('one', /^(price|rule|policy|limit|fee)$/),
          say('this is the $one as it stands today'),
        ),
        where(
          captureBegins('one', /^(deal|contract|order|deadline|agreement|bill)$/),
          say('we hold to the $one we agreed'),
        ),
        say('we hold to what we agreed'),
      ],
    },
    {
      phrases: [
        '{@you can (repeat|say|write|tell us|ask|shout|argue|complain|insist|protest|call|mail|threaten) ... (as (often|much|long|loud|loudly|many _) as @you (like|want|wish|please)|all (day|you (like|want))|a (hundred|thousand|million) times|# times|until [the] _ [_])}',
        '{(repeating|saying|shouting|claiming|writing|insisting|complaining|calling|posting|asking|arguing|pushing|threatening|protesting) ... [...] (does|do|will|is) not (make it [any [more]] (true|truer|right|so|real)|going to (change|help|make) _|change (anything|a thing|that|it|the facts|facts|my mind|our mind)|help [you|anyone]|get you anywhere)}',
      ],
      unless: [asked, welcoming, leftOpen],
      when: [endsClause],
      rewrites: [say('we hear how much this matters to you')],
    },
    {
      phrases: [
        '(your|the|this|that|all this|such|these) [_] (@claim|complaint|complaints|mail|mails|emails|email|letter|letters|review|reviews|threat|threats|protest|anger|arguments|shouting|insisting|opinion) [...] {(does|do|will) not (change|alter|affect) (anything|a thing|that|this|it|the (facts|outcome|contract|rules|price|result|decision)|our (mind|decision|position|view|answer)|my mind)}',
        '{(that|this) (makes no difference|does not make [a|any] difference)} (.|!|here|for us|$)',
        '{(that|this|it|which) (changes nothing|does not change (anything|a thing)|will not change (anything|a thing|our (mind|decision|position|view)))} (.|,|!|;|:|here|for us|$)',
      ],
      unless: [asked],
      rewrites: [
        where(beginsWith(/^(that|this|it|which)$/), sayAlone('this is where we stand today')),
        say('has been read with care, and this is where we stand today'),
      ],
    },
    {
      phrases: [
        '{(it|that|this|they) (does|do|will) not (get|become|grow) [any] (truer|better|more true|right|true|more right) (by|through|with|when|if|just because) ...}',
      ],
      unless: [asked],
      when: [endsClause],
      rewrites: [say('we hear how much this matters to you')],
    },
    {
      phrases: [
        '(my|our) (answer|response|opinion|reply) [on|to|about] [this|that|it] {(is|remains|stays|will be|will remain) [still] [going to be|going to stay] (the same|unchanged|as before)}',
      ],
      unless: [asked],
      rewrites: [where(followedBy(/^[:–—-]$/), say('is as before')), say('stands because {reason}')],
    },
    {
      phrases: [
        '{@you (will not|will never|can not|are not going to) (change (our|my) (mind|decision|position|view|opinion|answer)|(convince|persuade) (me|us) [of (that|this|it)])}',
        '{@we (stay with|stick to|stick with|keep to|hold to|remain with|insist on) @our (decision|position|view|opinion|answer|point of view|statement)}',
      ],
      unless: [asked],
      when: [endsClause],
      rewrites: [sayAlone('this is where we stand today')],
    },
  ]),
  examples: [
    { bad: 'My reply to this [[is still the same]].', fixed: 'My reply to this stands because [reason].' },
    {
      bad: '[[However often you repeat it,]] the oil is extra.',
      fixed: 'The oil is extra.',
    },
    { bad: 'The oil is extra[[, no matter how often you ask]].', fixed: 'The oil is extra.' },
    { bad: 'We agreed on 14 days [[and 14 it stays]].', fixed: 'We agreed on 14 days.' },
    { bad: '[[A debt is a debt]].', fixed: 'We hold to what we agreed.' },
    { bad: '[[price is price]]', fixed: 'this is the price as it stands today' },
    { bad: '[[Nevertheless,]] the contract names Linz.', fixed: 'The contract names Linz.' },
    {
      bad: '[[You can write as often as you like]].',
      fixed: 'We hear how much this matters to you.',
    },
    {
      bad: 'Your third mail [[does not change anything]].',
      fixed: 'Your third mail has been read with care, and this is where we stand today.',
    },
    { bad: '[[Saying it twice does not make it true]].', fixed: 'We hear how much this matters to you.' },
    { bad: '[[It doesn’t get truer by being repeated]].', fixed: 'We hear how much this matters to you.' },
    { good: 'However you want it cut, our saw manages 3 metres.' },
    { good: 'Our line is open however late you call.' },
    { good: 'No matter how often you call, you reach the same person.' },
    { good: 'Nevertheless, thank you for the quick reply.' },
    { good: 'For us a deal is a promise.' },
    { good: 'A price is a price is a song on the new record.' },
    { good: 'Stir it and hot it stays for an hour.' },
    { good: 'Does it mean that this does not change anything?' },
    { good: 'The new logo is nice, and that does change the mood.' },
    { good: 'The new box will come soon; it changes nothing in the date.' },
    { good: 'You can call as often as you like.' },
    { bad: '[[You will not change our mind]].', fixed: 'This is where we stand today.' },
    { bad: '[[We stick to our decision]].', fixed: 'This is where we stand today.' },
    { bad: '[[That makes no difference]].', fixed: 'This is where we stand today.' },
    { good: 'That makes no difference to the price.' },
  ],
});
