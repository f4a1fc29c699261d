/** “as predicted”, “we warned about exactly this”: says “I told you so”. */

import { beginsWith, endsClause, followedBy, saidBehind, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { besideTheFault, hasMore } from '../../rewriting/beside-the-fault';
import { leaveOutArgument, leaveOutToTheEnd } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “We told you that we would call”: what was told is a promise of our own. */
function ofOurDoing({ tokens, from, to }: Match): boolean {
  return tokens.slice(from + 1, to).some(({ text }) => /^(we|i|our|my)$/.test(text));
}

/** “You were right, we should have listened”: the writer owns up. */
function owned({ tokens }: Match): boolean {
  return /\b(sorry|apologi[sz]e|you were right|we were wrong|i was wrong)\b/.test(textOf(tokens));
}

/** “If you had asked me, I could have told you then”: what hangs on an “if” is no “I told you so”. */
function hadTheyAsked({ tokens, from }: Match): boolean {
  return tokens.slice(0, from).some(({ text }) => /^(if|had)$/.test(text));
}

/** “… as we predicted | back in March”. */
function saysWhen({ tokens, mark }: Match): boolean {
  return /^(back|last|in|on|already)$/.test(tokens[mark.to]?.text ?? '') && tokens[mark.to - 1]?.text !== ',';
}

/** “What did we tell you | in March about”. */
const saidThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findIndex(({ text }, at) => at > mark.from && /^(in|last|at)$/.test(text));
  const then = { from, to: mark.to - 1 };
  return from > 0 && from < mark.to && tokens[mark.to - 1]?.text === 'about'
    ? say('may we come back to what was said $then about')(remembering(match, { then }))
    : null;
};

/** “As predicted | in my mail, it broke” as “we were concerned about this in my mail; it broke”. */
const concerned: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const when = { from: mark.to, to };
  return mark.from === 0 && /^(in|on|at)$/.test(tokens[mark.to]?.text ?? '') && to > 0 && to < mark.to + 9
    ? say('we were concerned about this $when;')(remembering(marking(match, 0, to + 1), { when }))
    : null;
};

/** “I told you it would ship on Monday”: what we had promised ourselves. */
const ofOurWork = saidBehind(/^(ship|arrive|come|leave|ready|done|delivered|sent|finished)$/);

/** “As we predicted, the roof leaks”, “did we not tell you that it closes at noon?”: what is told there stays. */
function tellsMore({ tokens, mark }: Match): boolean {
  return /^(?:(?:just |exactly |precisely )?as|did|had|may|there you|you see|see ,) |\bcould have told\b|\bseen before\b/.test(
    `${textOf(tokens, mark.from, mark.to)} `,
  );
}

const best = [
  where((match) => !tellsMore(match) || hasMore(match), besideTheFault('What matters now is {next step}.')),
];

export default defineRule({
  id: 'arguing/told-you-so',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Says “I told you so”.',
  why: 'Being proved right helps nobody who has a problem on the table; what helps now does.',
  phrasings: noArgumentLeft({ how: 'move', best }, [
    {
      phrases: [
        '^ [well|see|lol|haha] [,] @we [did] (told|tell|warned|warn) you [so|about (it|this|that)] $',
        '^ told you [so] $',
        '^ did not @we (say so|tell you) ... $',
        '^ what did @we tell you $',
      ],
      rewrites: [sentence('What would help you most now?')],
    },
    {
      phrases: [
        '{@we told you so [, did not @we] [,|.|:]}',
        '{@we did tell you so [,|:]}',
        '{(just|exactly|precisely) as @we [had] (predicted|warned|said|feared|told) [you] [,]}',
        '{as @we [had] (warned|predicted) [you] [,]}',
      ],
      rewrites: [
        concerned,
        where(saysWhen, say('as we thought')),
        where(
          followedBy(/^(back|in|on|at|last|before|from|earlier|already|then|when|about|by)$/),
          leaveOutToTheEnd(),
        ),
        drop(),
      ],
    },
    {
      phrases: [
        '{who:@we [had|have] [clearly|already|even] (told|warned) you [clearly|already|back then|before|then] [that]} ... (would|will|might|could|was going to|were going to)',
        '^ [well|see|lol|haha] [,] {told you [that]} ... (would|will|might|could)',
      ],
      unless: [ofOurDoing, ofOurWork, granted],
      rewrites: [
        where(followedBy(/^(last|back|in|on|before|yesterday|then|months|weeks|days)$/), say('we thought')),
        say('$who had been concerned that'),
        say('we had been concerned that'),
      ],
    },
    {
      phrases: [
        '{who:@we [did|had|have] [clearly|already|even] (warned|warn) you [clearly|already|before] (about|of|against)}',
      ],
      unless: [supposed],
      rewrites: [say('$who had concerns about')],
    },
    {
      phrases: ['{who:@we [did|had|have] [clearly|already|even] (warned|warn|told) you not to}'],
      unless: [supposed],
      rewrites: [say('our advice had been not to')],
    },
    {
      phrases: [
        '{who:@we could have told you (then|that|this|so|before|at once|from the start)}',
        '{who:@we (knew|said|saw|predicted|told you|always said) [all along|from the start|before] [that] (this|that|it) (would|was going to) (happen|go wrong|fail|break|end (like this|badly))}',
        '{(that|this) is [exactly|just|precisely] what who:@we (said|told you|have been saying|have said|was saying|were saying|wrote) [to you] (from the (beginning|start|outset)|all along|all the time|the whole time|weeks ago|months ago|long ago)}',
        '{who:@we saw (this|that|it) coming}',
      ],
      unless: [hadTheyAsked],
      when: [endsClause],
      rewrites: [say('$who have seen this before')],
    },
    {
      phrases: ['{who:@we could have told you [then|before] that} _'],
      rewrites: [say('$who have seen before that')],
    },
    {
      phrases: [
        '{(did not @we|did @we not|had not @we) (tell|told|warn|warned) you [that|already]} (the|this|that|it|these|your|a)',
      ],
      rewrites: [say('may we remind you that')],
    },
    {
      phrases: [
        '{what did @we (tell you|say|warn you about)}',
        '{did not @we (say so|tell you [so]|warn you)}',
      ],
      when: [endsClause],
      rewrites: [say('what would help you most now')],
    },
    {
      phrases: [
        '{@you (were|have been|had been) [clearly|already|duly|repeatedly] warned}',
        '{did not @we say so}',
      ],
      unless: [supposed],
      rewrites: [leaveOutArgument(), sayAlone('we were concerned too')],
    },
    {
      phrases: [
        '{^ [you] see [,|:]} (it|i|we|that|the|there) (was|is|were|did|had|has|works|worked|told)',
        '{^ there you (go|have it|see) [,|:]}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(that|this|it|which) is [exactly|precisely|just] what @we [had|have|always] (predicted|warned|feared|foresaw|foretold|said would happen|told you|was afraid of|were afraid of|have been saying|warned you (of|about|against)) [would happen|so] [all along]}',
        '{(just|exactly) (what|like) @we [had|have|always] (predicted|warned|foresaw|foretold|said would happen|told you [it would])}',
        '{@you (should|could|might|ought to) have (listened to|believed|trusted|heeded|followed) (me|us|our (advice|warning|recommendation)|my (advice|warning|recommendation))}',
        '{if [only] @you had [only|just] (listened to|believed|trusted|heeded|followed) (me|us|our (advice|warning|recommendation)|my (advice|warning|recommendation)) [,]}',
        '{(next time|maybe next time|perhaps next time|in future|from now on) [,] [maybe|perhaps] (@you will|please|do|@you should|@you might) (listen to|believe|trust|follow) (me|us|our _|my _)}',
        '{(that|this|which|it|you have|you) [just|only|exactly|again|now|nicely|once more] (<prove>|<make>|<confirm>|<illustrate>) (my|our) [very|exact] point [exactly]}',
      ],
      unless: [supposed, owned],
      rewrites: [
        where(followedBy(/^(when|if|because)$/), say('we had been concerned about this')),
        where(beginsWith(/^if$/), leaveOutArgument('sentence')),
        where(beginsWith(/^if$/), say('done that way,')),
        leaveOutArgument(),
        sayAlone('we had raised this with you'),
      ],
    },
    {
      phrases: [
        '{(who was right|who is laughing|whose prediction was right|guess who was right|who told you so) [now|then|again|after all|in the end]}',
      ],
      unless: [supposed, owned],
      rewrites: [
        where(followedBy(/^about$/), say('there is our note')),
        leaveOutSentence(),
        sentence('What would help you most now?'),
      ],
    },
    {
      phrases: [
        '{what did @we (tell you|say) [to you] (in (@month|spring|summer|autumn|winter|the beginning)|back then|last _|from the (start|beginning)|at the (start|beginning|outset)|all along|right away) [about|,]}',
      ],
      rewrites: [saidThen, say('may we come back to what was said about')],
    },
    {
      phrases: ['{(do not|never) say [that] (we|i|nobody|no one) (did not (warn|tell)|warned|told) you}'],
      rewrites: [leaveOutArgument(), sayAlone('please keep this in mind')],
    },
    {
      phrases: ['{who:@we (was|were|am|are) right (about|on (this|that))}'],
      unless: [supposed],
      rewrites: [say('$who now know more about')],
    },
    {
      phrases: [
        '{@we (was|were) [proven|proved] right (all along|after all|from the start|again)}',
        '(this|that|which|it|so|see) [only|just|again] {(proves|shows) [that] @we (am|are|was|were) right}',
      ],
      rewrites: [say('tells us more about the cause')],
    },
    {
      phrases: [
        '@we [have|had|even|also|already|repeatedly|did] (offered|offer|gave|given|proposed|propose|suggested|suggest|provided) @you ... {(and|but|which|, [and|but] [which]) [@you] [have] (declined|refused|rejected|ignored|turned (it|this|that|them|us|both|all) [all] down|did not (take|accept|want|respond|reply|react))}',
      ],
      unless: [supposed],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we (warned|told|said|wrote|mentioned|flagged|predicted|announced) [@you] [about|of] (exactly|precisely) (this|that|it|so)} _',
      ],
      unless: [supposed, owned],
      rewrites: [say('we had written about this')],
    },
    {
      phrases: [
        '^ {as (predicted|foretold|foreseen|was to be expected|expected by (me|us)|we all expected) [,]} _',
      ],
      unless: [owned],
      rewrites: [concerned, drop()],
    },
  ]),
  examples: [
    {
      bad: "The hedge is dry. [[I warned you about]] the heat, but you wouldn't listen. We can water it on Monday.",
      fixed: 'The hedge is dry. We can water it on Monday.',
    },
    { bad: '[[I told you so, didn’t I:]] the hook was loose.', fixed: 'The hook was loose.' },
    { bad: '[[Who was right in the end]]?', fixed: 'What matters now is [next step].' },
    {
      bad: '[[That is exactly what we feared]] when the pipe was moved.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: '[[As I predicted]] in note 12, the seam broke.',
      fixed: 'I was concerned about this in note 12; the seam broke.',
    },
    { bad: '[[As predicted,]] the cheap pump broke.', fixed: 'The cheap pump broke.' },
    { bad: '[[We warned about exactly this]] in the June letter.' },
    {
      bad: 'We offered you a new lamp [[and you declined]].',
      fixed: 'We offered you a new lamp.',
    },
    {
      bad: '[[As we predicted]] back in May, the roof leaks.',
      fixed: 'What matters now is [next step].',
    },
    { bad: '[[I told you so,]] the fabric shrinks.' },
    { bad: '[[We told you]].', fixed: 'What matters now is [next step].' },
    {
      bad: '[[We told you that]] the cheap glue would fail.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'lol [[told ya]] the lid would crack',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: '[[We warned you about]] the rainy season.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: '[[I could have told you that]] leather fades in the sun.',
      fixed: 'I have seen before that leather fades in the sun.',
    },
    {
      bad: '[[Didn’t I tell you that]] the port closes at noon?',
      fixed: 'May we remind you that the port closes at noon?',
    },
    { bad: '[[This is exactly what we predicted]].', fixed: 'What matters now is [next step].' },
    {
      bad: '[[You should have listened to me]] on the primer.',
      fixed: 'What matters now is [next step].',
    },
    { good: 'If I had seen the roof, I could have told you at once.' },
    { good: 'I am sorry, this is exactly what we feared.' },
    { good: 'We told you that we would call, and here is the news.' },
    { good: 'If we warned you about the heat too late, I apologise.' },
    { good: 'We told you on Monday that the parcel was on its way, and it arrived today.' },
    { good: 'What did we say the price was?' },
    { good: 'Your forwarder told you the truck would come on Friday.' },
    { good: 'I told you that the sofa would be ready on Friday, and the mistake is mine.' },
    { good: 'We were right on time.' },
    { good: 'We told you that the colour would hold, and we were wrong.' },
  ],
});
