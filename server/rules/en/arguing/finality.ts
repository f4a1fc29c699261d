/** “end of story”, “there is nothing to discuss”: shuts the talk. */

import { endsClause, followedBy, goesPastAComma, saidBehind } from '../../../words/english/clauses';
import { waived } from '../../../words/english/conciliation';
import { yetToCome } from '../../../words/english/suppositions';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

const final =
  '(that is|this is|that was) [@very] (final|the end of (it|the (story|matter|discussion|conversation))|that|all there is to it|how it is|the way it is|how things are|my last word|our last word|@our final (position|answer|decision)|all [@we have] to say [(about|on) (it|this|that)])';
const stop =
  '(end of [the] (story|discussion|debate|conversation)|case closed|full stop|period|enough said|no discussion|no ifs (and|or) buts|no ifs no buts|no arguments|and nothing else|no further discussion|discussion over)';

/** “This matter is settled, thank you for your patience”: it ends well. */
function endsWell({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(thank|thanks|ready|yes|glad|happy|refund|new)$/.test(text));
}

/** “I am afraid | you will have to …”. */
function regretful({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 2), mark.from)
    .some(({ text }) => /^(afraid|sorry)$/.test(text));
}

/** “We do not share it, | full stop.”, “the contract says two years | and that is that.” */
function refuses({ tokens, mark }: Match): boolean {
  return /\b(?:(?:we|i) (?:can|could|will|do|are|am) not|no|never|cannot|contract|policy|rules?|terms)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “We will have to agree to disagree | about it” as “we seem to have different views about it”. */
const differentViews: Rewriter = (match) => {
  const { tokens, mark } = match;
  let from = mark.from - 1;
  while (
    /^(will|have|to|just|must|can|likely|should|probably|may|need|might|simply)$/.test(
      tokens[from]?.text ?? '',
    )
  )
    from--;
  if (!/^(we|i)$/.test(tokens[from]?.text ?? '')) return null;
  const on = /^(about|on|over|here|regarding)$/.test(tokens[mark.to]?.text ?? '') ? '' : ' on this';
  const have = tokens.slice(0, from).some(({ text }) => /^seems?$/.test(text)) ? 'have' : 'seem to have';
  return say(`we ${have} different views${on}`)(marking(match, from, mark.to));
};

/** “You are free to disagree” as “you may see it differently, and we would be glad to hear your view”. */
const mayDiffer: Rewriter = (match) =>
  /^you are$/.test(textOf(match.tokens, match.mark.from - 2, match.mark.from))
    ? say('may see it differently, and we would be glad to hear your view')(
        marking(match, match.mark.from - 1, match.mark.to),
      )
    : null;

/** “You can keep asking, but | 90 is my lowest”. */
const restBehindBut: Rewriter = (match) => {
  const { tokens, mark } = match;
  const but = tokens.findIndex(({ text }, at) => at >= mark.to && text === 'but');
  return mark.from > 0 || but < 0 || but > mark.to + 6 ? null : drop()(marking(match, 0, but + 1));
};

/** “You are free to think it | over”. */
const ponders = followedBy(/^(over|through|about)$/);

/** “You will have to accept | the cookies”: a step to take. */
function ofAClick({ tokens, mark }: Match): boolean {
  return /^(?:the|our|an?) (?:invitation|invite|cookies|terms|conditions|request|call|quote)$/.test(
    textOf(tokens, mark.to, mark.to + 2),
  );
}

/** “We are done here, | the roof is dry”: the work is. */
function theWorkIs(match: Match): boolean {
  return match.tokens[match.mark.to - 1]?.text === 'here' && goesPastAComma(match);
}

/** “We will not change it, | and that is final” as “unfortunately, we will not change it; what we can do is …”. */
const whatWeCan: Rewriter = (match) => {
  const { tokens, mark } = match;
  const no = { from: 0, to: mark.from };
  while (/^(?:no|well|sorry|look|and|so|,)$/.test(tokens[no.from]?.text ?? '')) no.from++;
  while (tokens[no.to - 1]?.kind === 'punctuation') no.to--;
  return sentence('unfortunately, $no; what we can do is {what you can do instead}.')(
    remembering(match, { no }),
  );
};

export default defineRule({
  id: 'arguing/finality',
  principle: 'dont-cut-off',
  severity: 'warning',
  message: 'Shuts the talk.',
  why: 'A slammed door ends the talk, not the problem; say where you stand and leave the door open.',
  phrasings: noArgumentLeft('refuse', [
    {
      phrases: [
        `{(, and|, so|,|and|so|:|-|;) ${final}} (.|!|$)`,
        `{(, and|,|:|;|and) ${stop}} (.|!|$)`,
        `{(, and|, so|and|so|,) ${final}} $`,
        `{(, and|,|:|;) ${stop}} $`,
      ],
      rewrites: [where(refuses, whatWeCan), drop()],
    },
    {
      phrases: [
        `^ [and|so|well|sorry] [,] ${final} $`,
        `^ ${stop} $`,
        '^ (whatever|so be it|tough luck|your problem|enough (of this|now)|no means no|(that|this) settles (it|that)|no (further|more) (discussion|discussions|debate|arguments) [please]|not up for discussion|not negotiable) $',
        '^ let me stop you [right] there $',
      ],
      rewrites: [leaveOutSentence(), sentence('Please tell us what would help you from here.')],
    },
    {
      phrases: [
        '{^ [sorry ,] let me stop you [right] there [,|:|;]}',
        '{[whether you] like it or not [,]}',
        '{(however|no matter how) @you (turn|twist|look at|put) (it|this|that) [,]}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{there is (nothing|no more|not much) [more|else|left|further] to (discuss|say|add|talk about|argue|argue about|explain|negotiate|debate)}',
        '{@we have nothing (more|further|else|left) to (add|say|discuss|explain|offer)}',
        '{there is no point in (arguing|discussing (this|it)|talking about (it|this)) [any further|any more|further]}',
        '{[for (me|us) ,|for (me|us)] (this|the|that|your) (matter|case|discussion|topic|subject|conversation|issue|debate|complaint) is [now|@very] (closed|over|settled|finished|done|not up for (debate|discussion)) [as far as @we (am|are) concerned|(for|from) (me|us|our side|my side)|on our side|now]}',
        '{(this|that|it) is not (up for (debate|discussion)|open to (debate|discussion)|negotiable)}',
        '{there is no room for (discussion|debate|negotiation|argument)}',
        '{@we (will not|am not going to|are not going to) change @our (mind|position|decision|view|answer)}',
        '{@we stand by (@our (decision|position|view|answer)|what @we (said|wrote))}',
        '{@our (decision|answer|position|word) (stands|is final|remains [the same]|stays the same|is [still] (no|the same)|will not change|is not going to change)}',
        '{@we (have|had) already (answered|explained|decided|settled|closed|dealt with) (that|this|it)}',
      ],
      when: [endsClause],
      unless: [endsWell, yetToCome],
      rewrites: [sayAlone('this is where we stand today')],
    },
    {
      phrases: ['{there is nothing [more|else|left] to (discuss|say|add|negotiate)} (about|on|regarding)'],
      rewrites: [keepTheRest(), leaveOutArgument(), say('we have told you all we have')],
    },
    {
      phrases: [
        '{@we consider (this|the|that|your) (matter|case|discussion|issue|topic|ticket|claim|complaint) [as|to be] [now] (closed|settled|finished|over|done)}',
        '{we are done (here|with (this|it)|discussing|talking|arguing)}',
        '{let us not waste [any] [more|our|your] [more] time [on|with] [this|it|that]}',
      ],
      unless: [theWorkIs],
      rewrites: [leaveOutArgument('clause'), sayAlone('this is where we stand today')],
    },
    {
      phrases: ['{@our final (answer|word) is}'],
      rewrites: [say('our answer today is')],
    },
    {
      phrases: ['{agree to disagree}', '{agree that @we disagree}'],
      rewrites: [differentViews, say('accept that we see this differently')],
    },
    {
      phrases: [
        '{(free|welcome|entitled|allowed) to (disagree|(think|believe|say|assume|feel) (otherwise|differently|so|that|this|it|what you (like|want))|your [own] opinion) [with (me|us)] [(on|about) (this|that|it)]}',
      ],
      unless: [ponders],
      rewrites: [where(endsClause, mayDiffer), say('free to see it differently')],
    },
    {
      phrases: [
        '{let us [just|please|now] (drop (it|this|the (subject|matter|topic))|leave it (there|at that)|not (argue|start|go there|go over (this|it) again|dwell on (this|it|that))|move on)} (.|!|,|$)',
        '{let us [just|please|now] (drop (it|this|the (subject|matter))|leave it (there|at that)|not (argue|go there)|move on)} $',
      ],
      unless: [waived],
      rewrites: [say('let us come back to this when it suits you')],
    },
    {
      phrases: [
        '{who:@we (will not|am not going to|are not going to|refuse to|do not (want|wish|intend|care) to|have no (wish|intention|time) to) [keep] (argue|arguing|debate|debating|fight) [about|over] [this|it|that] [with you] [any more|any further|further|again|any longer]}',
        '{who:@we (will not|can not|am not going to|are not going to|refuse to|do not (want|wish|intend) to) discuss (this|it|that) [any more|any further|further|again|any longer]}',
      ],
      when: [endsClause],
      unless: [endsWell],
      rewrites: [leaveOutArgument('clause'), say('$who would like to find a way forward with you')],
    },
    {
      phrases: [
        '{who:@we (will not|can not|do not (want|wish|intend) to|am not (going|willing) to|are not (going|willing) to|refuse to|have no (wish|intention|time) to) [@adverb] (talk|speak|discuss|argue|negotiate|debate|correspond|hear) [with you] (about|over|on) what:(this|that|it|(the|your|our|this|that) _ [_]) [with you] (again|any more|anymore|any further|further|any longer)}',
        '{who:@we (will not|can not|do not (want|wish|intend) to|am not (going|willing) to|are not (going|willing) to|refuse to|have no (wish|intention|time) to) [@adverb] (discuss|debate|repeat|negotiate) what:((this|the|your|our|that) _ [_]) [with you] (again|any more|anymore|any further|further|any longer)}',
      ],
      when: [endsClause],
      unless: [endsWell],
      rewrites: [leaveOutArgument('clause'), say('$who would like to find a way forward with you')],
    },
    {
      phrases: [
        '{[please|kindly|and|so] [please] (do not|stop) [<keep>] (write|mail|email|message|call|contact|ask|writing|mailing|emailing|messaging|calling|contacting|asking|bother|bothering) [to] (us|me) (again|any more|anymore|any longer) [about (this|that|it|the _)]}',
        '{[please|kindly|and|so] [please] (do not|stop) (write|mail|email|message|contact|ask|writing|mailing|emailing|messaging|contacting|asking|bother|bothering) [to] (us|me) about (this|that|it)}',
      ],
      unless: [saidBehind(/^(we|i|will|but)$/)],
      rewrites: [say('we have told you all we know for now')],
    },
    {
      phrases: [
        '{you [will] (just|simply) (have|need) to (live with|accept|get over|put up with)}',
        '{you (will|would) have to [just|simply] (live with|accept|get over|put up with)}',
        '{you (must|have to|need to|can) [just|simply] (live with|get over|put up with)}',
      ],
      unless: [ofAClick],
      rewrites: [where(regretful, say('what stands for now is')), say('we hope that you can accept')],
    },
    {
      phrases: [
        '{(it is what it is|that is [just] life|such is life|that is [just] (how|the way) (it|this|business) (is|goes)|that is (just|simply) (how|the way) (it|this|business) works|that is how business works)}',
      ],
      when: [endsClause],
      rewrites: [say('this is where things stand today')],
    },
    {
      phrases: [
        '{nothing [that] @you (say|do|write|send) (will|can|could|would) change}',
        '{@you can (keep|go on) (saying|repeating|asking|writing|claiming|complaining)}',
        '@we {(will not|do not want to|am not going to|are not going to|refuse to|can not keep) (go|run|talk|turn|going|running|talking) [round|around] in circles}',
      ],
      unless: [endsWell],
      rewrites: [
        leaveOutArgument('clause'),
        restBehindBut,
        sentence('We see how much this matters to you, and this is where we stand today.'),
      ],
    },
    {
      phrases: [
        '{(free|welcome) to (go|look|try|buy|take your business|shop|order|ask) (elsewhere|somewhere else)}',
      ],
      rewrites: [say('welcome to compare')],
    },
    {
      phrases: [
        '{(this|the|that) (discussion|conversation|debate|talk|argument|thread|exchange) (leads|goes|is leading|is going|gets us|takes us|is getting us) nowhere}',
        '{(this|it) is (pointless|useless|a waste of (my|our|everyone’s) time) to (argue|discuss|go on)}',
      ],
      rewrites: [leaveOutArgument('clause'), say('we would like to find a way forward with you')],
    },
  ]),
  examples: [
    {
      bad: "[[We will not change]] the lock[[, and that's final]].",
      fixed: 'Unfortunately, we will not change the lock; what we can do is [what you can do instead].',
    },
    {
      bad: 'We will have to [[agree to disagree]] about the shade.',
      fixed: 'We seem to have different views about the shade.',
    },
    { bad: '[[The case is closed as far as we are concerned]].', fixed: 'This is where we stand today.' },
    { bad: 'The deposit stays with us[[, end of story]].', fixed: 'The deposit stays with us.' },
    { bad: '[[There is nothing to discuss]].', fixed: 'This is where we stand today.' },
    {
      bad: 'Let us [[agree to disagree]].',
      fixed: 'Let us accept that we see this differently.',
    },
    { bad: '[[Let me stop you there,]] the file was complete.', fixed: 'The file was complete.' },
    {
      bad: 'You are [[free to disagree]].',
      fixed: 'You may see it differently, and we would be glad to hear your view.',
    },
    { bad: '[[I am not going to argue about this]].', fixed: 'I would like to find a way forward with you.' },
    {
      bad: 'I am afraid [[you will just have to live with]] the mark.',
      fixed: 'I am afraid what stands for now is the mark.',
    },
    {
      bad: 'The tank is full and [[there is nothing to discuss]] about that.',
      fixed: 'The tank is full.',
    },
    { bad: '[[You will just have to live with]] the mark.', fixed: 'We hope that you can accept the mark.' },
    { good: 'The fee for the lid, let us drop it.' },
    { good: 'Let’s move on to the second point of your mail.' },
    { good: 'The trial period ends on Friday.' },
    { good: 'This topic is settled, thank you for your patience.' },
    { good: 'There is nothing to discuss before the sample arrives.' },
    { good: 'This is our final draft, with your changes in it.' },
    { good: 'You are free to think it over until Friday.' },
    { good: 'You will have to accept the cookies to see the map.' },
    { good: 'We are done here, the roof is dry.' },
    { good: 'You can keep asking, I am glad to help.' },
    { good: 'That is how it works: press and hold.' },
    { good: 'Once the case is closed, the court sends your deposit back.' },
    {
      bad: '[[I won’t talk about the price again]].',
      fixed: 'I would like to find a way forward with you.',
    },
    { bad: '[[We will not discuss this topic any further]].' },
    { good: 'We will not talk about the fee again until you have the new quote.' },
    { bad: '[[Please don’t write to us again about this]].', fixed: 'We have told you all we know for now.' },
    { good: 'Please do not write to us about it, the carrier will call you.' },
    { bad: '[[The discussion is over for us]].', fixed: 'This is where we stand today.' },
  ],
});
