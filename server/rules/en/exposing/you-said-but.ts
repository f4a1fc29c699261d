/** “where are the big orders you always talk”, “twice you promised”: holds the reader to their own words to catch them out. */
import { beginsWith, captureEnds, endsWith, goesPastAComma, says } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, remembering, sentenceBefore, textOf } from '../../../words/match';
import { beforeADeed } from '../../rewriting/ask-kindly';
import { inItsPlace } from '../../rewriting/in-its-place';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “With the new pump it is quite the opposite: …”. */
function ofAThing({ tokens, mark, captures: { of } }: Match): boolean {
  return of === undefined && /^it is$/.test(textOf(tokens, mark.from - 2, mark.from));
}

const said =
  '(said|told (us|me|my _|our _|him|her|them)|wrote|stated|promised|agreed|confirmed|mentioned|claimed|signed|assured @us)';

/** “Thank you, you promised to help and you did”. */
const thanked = says(/^(thank|thanks|grateful|glad|happy)$/);

/** “That is not what you told my colleague” as “my colleague understood it differently”; “… you wrote | in your mail”. */
const theyUnderstood: Rewriter = (match) => {
  const { tokens, mark } = match;
  const of = tokens.findIndex(
    ({ text }, at) => at > mark.from && at === mark.to - 2 && /^(my|our)$/.test(text),
  );
  if (of >= 0)
    return say('$who understood it differently')(remembering(match, { who: { from: of, to: mark.to } }));
  return /^in (?:your|the|that|this)$/.test(textOf(tokens, mark.to, mark.to + 2))
    ? say('I understood it differently from')(marking(match, mark.from, mark.to + 1))
    : null;
};

/** “You said 500, but now you want 300” as “we noted 500 and now we read 300; which of the two shall we take?”. */
function takeWhich(turn: string): Rewriter {
  return both(
    both(say('we noted'), say(turn, { instead: 'turn' })),
    append('; which of the two shall we take?'),
  );
}

/** “I thought we had agreed on oak” as “as I understood it, we had agreed on oak”, with a question where none stands beside it. */
const asUnderstood: Rewriter = (match) => {
  const who = match.tokens[match.mark.from]?.text === 'we' ? 'we' : 'I';
  const told = say(`as ${who} understood it,`);
  const beside = `${sentenceBefore(match)?.prose ?? ''}${match.following[0]?.prose ?? ''}`;
  return beside.includes('?') ? told(match) : both(told, append('; is that how you have it too?'))(match);
};

const unless = [hypothetical];

/** “Take your time to make up your mind”: nobody is pressed. */
function unhurried({ tokens }: Match): boolean {
  return /\b(?:your time|in peace|(?:help|before|when|until|once|while) you)\b/.test(textOf(tokens));
}

/** “To quote you: “it hums”. That is exactly what I heard”: agreed with right after. */
function agreedNext({ following: [next] }: Match): boolean {
  return /^\s*(?:that is|i|we) (?:\w+ )?(?:agree|exactly|just what)\b/i.test(next?.prose ?? '');
}

export default defineRule({
  id: 'exposing/you-said-but',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This holds the reader to their own words to catch them out.',
  why: 'People change their minds and forget; catch them at it, and they argue about the past instead of settling the order.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        `{(that|this|it) is [@pointedly] not [at all|quite|exactly|really] what @you ${said}}`,
        `{@you [@pointedly] never ${said} (that|this|so|it|anything like that) [before|to us|earlier|until now]}`,
        `{@you [@pointedly] (said|told us|told me|wrote|promised) (something|the) (different|else|opposite|exact opposite|contrary) [to us|to me]}`,
      ],
      unless,
      rewrites: [theyUnderstood, say('I understood it differently')],
    },
    {
      phrases: [
        `{@you [@pointedly] [first|once|originally|initially] (said|told @us|wrote|stated|confirmed|mentioned)} ... [_ ...] turn:([,] (but|and|yet) (now|today|suddenly|all of a sudden) [it is|@you] [@pointedly] [say|tell us|write|want|claim|ask for|need])`,
      ],
      rewrites: [
        where(captureEnds('turn', /^(is|'s|’s)$/), takeWhich('and now we read that it is')),
        where(captureEnds('turn', /^(want|for|need)$/), takeWhich('and now you would like')),
        takeWhich('and now we read'),
      ],
    },
    {
      phrases: [
        '{@you [@pointedly] (contradict|contradicted|are contradicting) (yourself|yourselves|what you said|what you wrote) [twice|again|now]}',
        '{@you (keep|kept|are) (changing|moving) (your|the) (story|mind|version|tune|goalposts|figures|numbers)}',
        '{@you (say|said) one thing and (do|did|mean|meant|write|wrote) another}',
        '{@you (changed|have changed|change) your (story|version|tune|mind again)}',
        '{(yesterday|last week|first|before) @you (said|told us|told me|wrote) (yes|one thing) ... another}',
      ],
      unless,
      rewrites: inItsPlace('we have two versions here and would like to go by the right one'),
    },
    {
      phrases: ['{make up your mind}'],
      unless: [...unless, unhurried],
      rewrites: [leaveOutArgument(), say('please let us know which of the two you would like')],
    },
    {
      phrases: [
        '{(the (exact|very|complete|direct)|exactly the|quite the|just the) (contrary|opposite|reverse) [of:(of what|of)]}',
      ],
      unless: [ofAThing],
      rewrites: [
        where(captureEnds('of', /^what$/), say('something different from what')),
        where(({ captures: { of } }) => of !== undefined, say('something different from')),
        say('something different'),
      ],
    },
    {
      phrases: [
        '{@you gave (us|me) your word [that]}',
        '{@you (swore|vowed|assured us|assured me) [to us|to me] [on _|last _|yesterday|then|in _] that}',
        '{@you (promised|solemnly promised) (us|me) that}',
      ],
      unless,
      rewrites: [say('we had understood that'), say('I had understood that')],
    },
    {
      phrases: [
        '{[,] surprise [,] surprise [,]}',
        '{if i may quote (you|your good self|yourself|your own words|your own mail|your exact words)}',
        '{(in|according to) your own words [,]}',
        '{to quote (you|yourself|your own words|your exact words) [,|:]}',
        '{your exact words (were|was) [,|:]}',
        '{(let me|i) (quote|remind you of) your own (words|mail|email|message) [,|:]}',
        '{as @you (very well know|well know|know very well|know full well|know perfectly well|perfectly well know) [,]}',
      ],
      unless: [agreedNext],
      rewrites: [where(endsWith(/^:$/), say('we noted:')), drop()],
    },
    {
      phrases: [
        '{[now|and now|but now] sudden:(all of a sudden|of a sudden)}',
        '{(but|and) now sudden:suddenly}',
      ],
      rewrites: [drop('sudden')],
    },
    {
      phrases: [
        '{[all along] while (swearing|assuring|promising|claiming) [to] [us|me] [that]}',
        '{all along while telling (us|me) [that]}',
      ],
      rewrites: [say('although we had understood that')],
    },
    {
      phrases: [
        '{@you (promised|swore|agreed|undertook) [@us] to} ... [_ ...] (and|but|yet|, now) (now|still|nothing|@we|so far|again|to this day|until today)',
      ],
      unless: [hypothetical, thanked],
      rewrites: [say('we had understood that you would')],
    },
    {
      phrases: [
        'first @you (say|said|want|wanted|tell|told @us|claim) ... [_ ...] , [and|but] {now @you (say|want|tell @us|claim)}',
      ],
      rewrites: [where(endsWith(/^want$/), say('now you would like')), say('now we read')],
    },
    {
      phrases: [
        '{@you keep (saying|telling us|telling me|claiming|repeating|insisting)} [that|it|the|we|you]',
      ],
      unless,
      rewrites: [say('you tell us')],
    },
    {
      phrases: [
        '{@you [@pointedly] (told @us|said|say|write|wrote|stated)} ... [_ ...] turn:(, (but|yet|however)) (the|our|your) (photo|photos|picture|pictures|camera|log|logs|record|records|tracking|test|tests|seal|scan|bank|system|data|video|document|documents|file|files|stamp|invoice|website) [_] [_] (show|shows|say|says|tell|tells|prove|proves|have|has|had|are|is|was|were|do|does)',
      ],
      unless,
      rewrites: [
        both(
          both(say('we noted'), say(', and here', { instead: 'turn' })),
          append('; could we look at it together?'),
        ),
      ],
    },
    {
      phrases: ['(@your|another|the same|this) {(excuse|excuses)}'],
      rewrites: [where(beginsWith(/^excuses$/), say('reasons')), say('reason')],
    },
    {
      phrases: [
        '{(this|that|it|which) (is|was) [@pointedly|just|only] (a|an) [very] [convenient|cheap|poor|weak|lame|bad|old|nice|good|feeble] excuse}',
      ],
      rewrites: inItsPlace('this is hard for me to follow'),
    },
    {
      phrases: ['{(stop|quit) (making|finding|looking for) [up] excuses}'],
      rewrites: [beforeADeed, say('let us find the next step')],
    },
    {
      phrases: [
        '{@you [@pointedly] told (us|me|him|her|them|my _|our _|the _|the _ _|_) ([completely|totally|quite] something [completely|totally|quite] (else|different)|another (story|version|thing)|a different (story|version|thing))}',
      ],
      unless,
      rewrites: [say('I understood it differently')],
    },
    {
      phrases: [
        '(^|@opening|sorry|strange|hm) {@we (thought|believed|assumed|(was|were) under the impression) [that]} (we|you and i) [had|have] [already|both|all|just|clearly] (agreed|settled|discussed|covered|decided|sorted|resolved|established|cleared|dealt with|been (through|over)|went (over|through)|gone (over|through)|talked about|had (a deal|an agreement|an understanding|agreed|settled|discussed|decided|sorted|covered|been|cleared|talked|already|gone))',
        '(^|@opening|sorry|strange|hm) {@we (thought|believed|assumed|(was|were) under the impression) [that]} (this|that|it) was [already|all] (@our (deal|agreement|understanding|arrangement|plan)|the (deal|agreement|understanding|arrangement)|agreed|settled|sorted|a done deal|understood)',
        '(^|@opening|sorry|strange|hm) {@we (thought|believed|assumed|(was|were) under the impression) [that]} @our (deal|agreement|understanding|arrangement) ... [_ ...] was',
        '(^|@opening|sorry|strange|hm) {@we (thought|believed|assumed|(was|were) under the impression) [that]} (this|that|it|you|they|your _) (was|were) (going|supposed|meant) to (be|have|send|pay|call|do|fix|take|handle|come|bring|get|happen|return|deliver|check|correct)',
      ],
      unless: [asked, hypothetical, thanked],
      rewrites: [asUnderstood],
    },
    {
      phrases: [
        '{times:(twice|three times|four times|several times|many times|repeatedly) [already] [,] @you (swore|said|promised|confirmed|told (us|me)|wrote|assured (us|me)|announced)} [that]',
      ],
      unless,
      rewrites: [
        withNext(/^to$/, say('$times I had understood that you would')),
        say('$times I had understood that'),
      ],
    },
    {
      phrases: [
        '^ {[and|so|but] where (is|are|was|were) (the|all the|those|these|your|all these) ... [...] @you [always|so often|all] (promise|promised|talk|talked|tell|told|mention|mentioned|announced|announce|wanted|said|bragged|spoke)} [about|of]',
      ],
      rewrites: [
        where(goesPastAComma, sayAlone('we would like to hear how the plan looks now')),
        sentence('Could you tell me how the plan looks now?'),
      ],
    },
    {
      phrases: [
        '{@you [@pointedly] (said|told @us|wrote|stated|confirmed) [that]} ... [_ ...] , [and|but] now [suddenly] you [suddenly] (say|want|do not|claim|tell|pretend)',
        '^ {@you (agreed|said yes|gave your ok|gave your okay)} (.|!|$)',
      ],
      unless: [...unless, thanked],
      rewrites: [say('we had understood')],
    },
    {
      phrases: [
        'but {@you [@pointedly|all|both] verb:(agreed|accepted|signed|promised|said yes|said ok|said okay|gave your (word|ok|okay))} (.|!|$|to|,)',
        '^ but {@you [@pointedly] verb:(wanted|ordered|chose|asked for|picked|insisted on)} (it|this|that|them|the _|a _|one)',
      ],
      unless: [...unless, thanked],
      rewrites: [say('I had noted that you $verb')],
    },
    {
      phrases: [
        '{@reader [always|only|just|keep|keeps] (promise|promises|promising|talk|talks) [a lot|everything|much|things] (and|but) (never|nothing|then|do not|does not|hardly) _}',
      ],
      unless: [...unless, asked],
      rewrites: [sentence('Could you tell me how the plan looks now?')],
    },
    {
      phrases: [
        '(^|@opening|but) {@we [all|both] [@pointedly] had (a|an|our|this) [clear|verbal|firm|fixed] (deal|agreement|arrangement|understanding)} (.|!|$|and you|, and you|but you|, but)',
      ],
      unless,
      rewrites: [say('as I noted it, we had agreed on this')],
    },
    {
      phrases: [
        '(^|@opening) {@you [@pointedly] (wanted|were going|meant|planned|intended) to} (send|pay|call|come|reply|answer|sign|confirm|deliver|get back|transfer|return|bring|order|decide|tell|let) ... [_] (yesterday|last (week|month|friday|monday|year)|weeks ago|days ago|long ago|this morning|earlier this _)',
      ],
      unless: [...unless, asked, thanked],
      rewrites: [say('the plan was that you would')],
    },
    {
      phrases: [
        '{@you (promised|agreed|swore) [@us] to} ... [_ ...] [,] (and|but) (you [still|then] (did not|have not|never)|never|did not|it never|nobody)',
      ],
      unless: [hypothetical, thanked],
      rewrites: [say('we had understood that you would')],
    },
    {
      phrases: [
        '{@reader (did|have|do|has|does) not (do|done|deliver|delivered) what ((@you|was|he|she|they) [had|have] (promised|agreed|said)|we [had|have] said)}',
      ],
      unless: [hypothetical, asked],
      rewrites: [sentence('Could you tell me how the plan looks now?')],
    },
    {
      phrases: [
        '@we [had|have] [@adverb|clearly] agreed (on|to|upon) _ [_] [_] {, [and] not (on|to|for|in|at) _ [_]} (.|!|$)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{first @you (wanted|said|ordered|asked for)} ... [...] , [and] (then _|now (it|the|a|an|only|suddenly|#|@number|_ (.|!|$)))',
        '{first @you (want|order)} ... [...] , [and|but] then [you (want|order)] _ (.|!|$)',
      ],
      unless: [hypothetical, asked, thanked],
      rewrites: [say('we first noted')],
    },
    {
      phrases: ['but {@we [both|all|had] agreed [on|to] (this|that|it|everything)} (.|!|$)'],
      unless: [hypothetical, asked, thanked],
      rewrites: [say('as I noted it, this was agreed')],
    },
  ]),
  examples: [
    {
      bad: '[[You told me]] you had sold the kiln and now you offer it for 90.',
      fixed:
        'I understand that you had sold the kiln, and I now see that you offer it for 90; could you help me clear this up?',
    },
    { bad: 'But [[we agreed on this]].' },
    { good: 'We agreed on this, and it works.' },
    { bad: '[[First you ordered]] oak, then pine.', fixed: 'We first noted oak, then pine.' },
    { good: 'First you turn left, then right.' },
    { bad: 'We agreed on 40[[, not on 30]].', fixed: 'We agreed on 40.' },
    { good: 'We agreed on oak, and not a day too soon.' },
    { bad: '[[You did not do what you promised]].' },
    {
      bad: '[[You promised to]] call and you did not.',
      fixed: 'We had understood that you would call.',
    },
    { good: 'You promised to come and you did, thank you.' },
    {
      bad: '[[You wanted to]] send the lid yesterday.',
      fixed: 'The plan was that you would send the lid yesterday.',
    },
    { good: 'You wanted to come on Friday, the gate is open from nine.' },
    { bad: '[[We had a deal]].' },
    { good: 'We had a deal with the mill then.' },
    { bad: '[[You always promise and never deliver]].', fixed: 'Could you tell me how the plan looks now?' },
    { good: 'You promise little and always keep it.' },
    { bad: 'But [[you agreed]].', fixed: 'But I had noted that you agreed.' },
    { bad: '[[You said]] it was fine, now you want another one.' },
    { good: 'You said it leaked, now it is dry.' },
    { bad: '[[Twice you promised]] to paint it.', fixed: 'Twice I had understood that you would paint it.' },
    {
      bad: '[[That is not what you told my clerk]], it was two.',
      fixed: 'My clerk understood it differently, it was two.',
    },
    {
      bad: '[[Where are the big orders you always talk]] about?',
      fixed: 'Could you tell me how the plan looks now?',
    },
    {
      bad: '[[Twice you promised]] the fee is on its way.',
      fixed: 'Twice I had understood that the fee is on its way.',
    },
    {
      bad: '[[I thought]] we had a deal at 400.',
      fixed: 'As I understood it, we had a deal at 400; is that how you have it too?',
    },
    { good: 'With the new pump it is the exact opposite: it is quiet.' },
    { good: 'Was it only me, or did I not hear right: I thought we agreed on Monday?' },
    { good: 'I thought you were going to be there, and I am glad that you came.' },
    {
      bad: '[[That is not what you said]] on the phone.',
      fixed: 'I understood it differently on the phone.',
    },
    {
      bad: '[[You said]] 500 pieces but now you want 300.',
      fixed: 'We noted 500 pieces and now you would like 300; which of the two shall we take?',
    },
    {
      bad: '[[You contradict yourself]].',
      fixed: 'We have two versions here and would like to go by the right one.',
    },
    {
      bad: '[[You gave us your word that]] it left on Friday.',
      fixed: 'We had understood that it left on Friday.',
    },
    { bad: 'It was 500, [[and now all of a sudden]] it is 300.', fixed: 'It was 500, and now it is 300.' },
    { bad: 'The brochure needed no index, [[if I may quote you]].', fixed: 'The brochure needed no index.' },
    {
      bad: 'You sold them online [[while assuring us that]] you only have a shop.',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    {
      bad: '[[You promised to]] pay on Friday and now we wait.',
      fixed: 'We had understood that you would pay on Friday and now we wait.',
    },
    { bad: 'First you say red, [[now you say]] blue.', fixed: 'First you say red, now we read blue.' },
    {
      bad: '[[You keep saying]] that the box was empty.',
      fixed: 'We understand that the box was empty; could you tell us a little more about it?',
    },
    {
      bad: '[[You said]] the box was empty, but the photos show two lamps.',
      fixed:
        'We understand that the box was empty, and the photos show two lamps; could you help us clear this up?',
    },
    { bad: '[[That is just an excuse]].', fixed: 'This is hard for me to follow.' },
    { bad: '[[Stop making excuses]].', fixed: 'Let us find the next step.' },
    { bad: '[[You told the front desk something else]].', fixed: 'I understood it differently.' },
    { bad: '[[As you very well know,]] the price is net.', fixed: 'The price is net.' },
    {
      bad: 'This is [[the exact opposite of what]] you wrote.',
      fixed: 'This is something different from what you wrote.',
    },
    { good: 'If that is not what you said, please tell me.' },
    { good: 'You said 500 pieces, and we booked 500.' },
    { good: 'You mentioned that the budget is 8,000.' },
    { good: 'If you promised us that hall, we take it.' },
    { good: 'You told us two dates, which one shall we take?' },
    { good: 'Your colleague told us another date, shall we go with hers?' },
    { good: 'Your word is enough for us.' },
    { good: 'Thank you, you promised to help and now we have the permit.' },
    { good: 'Take your time to make up your mind.' },
    { good: 'To quote you: “it hums like a bee”. That is exactly what I heard.' },
  ],
});
