/** “your group”, “by your party”: gives the reader as the cause. */

import { beginsWith, endsWith, followedBy, marks, says } from '../../../words/english/clauses';
import { cheering, grateful } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { formOf } from '../../../words/english/inflect';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward, together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { both, drop, either, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellOfTheDeed, tellOfTheThing, tellOfWhatTheyDid } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, cleared, reported, asked];
const papers =
  '(instructions|drawing|drawings|order|specification|specifications|brief|briefing|list|file|files|data|planning|paperwork|documents|description|address|handwriting|measurements|packing|packaging|wiring|installation|setup|request|form|label|labels|budget|schedule|site|json|xml|csv|code|config|(email|mail|postal|delivery) address|last (mail|email|message|order|list)|answer|answers|reaction|reply|mail|email|message|explanation|explanations|spelling|translation|calculation|layout|plan|pictures|photos|scan|configuration|query|script|syntax|yaml|regex|html|excel|pdf|artwork|sketch|template|settings|syntax|password|input|inputs)';

/** “You declared”, “you had kept”: something is told of the past. */
function isPast({ tokens, captures: { did } }: Match): boolean {
  const word = did && tokens[did.from]?.text;
  return (
    word !== undefined &&
    !/^(?:asked|wanted|needed|requested|wished|preferred|paid|received|got|said|told|wrote|thought|felt|liked|loved|found|saw|mentioned|could|would|might|were|had|put)$/.test(
      word,
    ) &&
    formOf(word, '') === 'past'
  );
}

/** “Due to your host not confirming”: somebody else let them down. */
const ofAHost = marks(/^(host|owner|landlord|seller|airline|carrier|lender|bank)$/);

/** “You gave us no time to check” as “there was no time to check”. */
const thereWasNo: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(time|chance|choice|room|option|information)$/.test(tokens[mark.to - 1]?.text ?? '')) return null;
  const from = tokens.findIndex(
    ({ text }, at) => at > mark.from && at < mark.to && /^(no|little|too|hardly|not)$/.test(text),
  );
  if (from < 0) return null;
  return say('there was $rest')(remembering(match, { rest: { from, to: mark.to } }));
};

/** “You held us up for a week” as “we were held up for a week”. */
const weWereHeldUp: Rewriter = (match) => {
  const words = match.tokens.slice(match.mark.from + 1, match.mark.to).map(({ text }) => text);
  if (/^held us up$/.test(words.slice(-3).join(' '))) return say('we were held up')(match);
  return /^kept us waiting$/.test(words.slice(-3).join(' ')) ? say('we had to wait')(match) : null;
};

/** “By opening it you have voided the warranty” as “opening it has voided the warranty”. */
const byDoingSo: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== 'by') return null;
  const you = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'you');
  if (
    you < mark.from + 2 ||
    tokens[you - 1]?.text === ',' ||
    tokens.slice(mark.from, you).some(({ text }) => text === 'not')
  )
    return null;
  const have = tokens[you + 1]?.text === 'have';
  const whole = remembering(match, {
    by: { from: mark.from, to: mark.from + 1 },
    you: { from: you, to: have ? you + 2 : you + 1 },
  });
  return both(drop('by'), have ? say('has', { instead: 'you' }) : drop('you'))(whole);
};

/** “It was stored | at your place”. */
const atAPlace = beginsWith(/^(at|in|on)$/);

/** “Thanks to you | not showing up” as “thanks to nobody showing up”. */
const nobodyDid: Rewriter = (match) =>
  match.tokens[match.mark.to]?.text === 'not'
    ? /^(showing|turning|coming|appearing|being)$/.test(match.tokens[match.mark.to + 1]?.text ?? '')
      ? sayToTheEnd('us missing each other')(match)
      : say('nobody')(marking(match, match.mark.from, match.mark.to + 1))
    : null;
/** “Thanks to your team it was a great day”: praise. */
const cheered = says(
  /^(great|wonderful|lovely|good|better|success|able|glad|happy|grateful|thank|love|enjoyed|beautiful|possible|efforts)$/,
);

/** “Caused | by your own plugin” as “caused by the plugin”, “caused by your bank’s check” as “caused by the bank’s check”. */
const byTheirs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const own = textOf(tokens, mark.from, mark.from + 3) === 'by your own';
  // “By your bank | ’s slow check”.
  const whose = tokens[mark.to]?.text === "'s" && textOf(tokens, mark.from, mark.from + 2) === 'by your';
  return own || whose ? say('by the')(marking(match, mark.from, mark.from + (own ? 3 : 2))) : null;
};

/** “Due to you not answering the phone” as “because the phone was not answered”, “… not coming” as “because we missed each other”. */
const becauseItWasNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const not = tokens.findIndex(({ text }, at) => at >= mark.from && /^(not|never)$/.test(text));
  const causes = /^(due|because|down)$/;
  const cause = causes.test(tokens[mark.from]?.text ?? '') ? mark.from : mark.from - 2;
  if (not < 0 || not > mark.to || !causes.test(tokens[cause]?.text ?? '')) return null;
  const whole = marking(match, cause, not + 2);
  if (/^(showing|turning|coming|appearing|being)$/.test(tokens[not + 1]?.text ?? ''))
    return sayToTheEnd('because we missed each other')(whole);
  const verb = { from: not + 1, to: not + 2 };
  return tellOfTheThing({ not: true, opener: 'because' })(remembering(whole, { verb }));
};

/** “It came | from your office”, not “it began | at your end”. */
function from({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'from';
}

/** “Your order is late”: the writer is late. */
function lateOrder({ tokens, mark }: Match): boolean {
  const words = tokens.slice(mark.to, mark.to + 6).map(({ text }) => text);
  return words[0] === 'order' && words.includes('late');
}

/** “Caused by your code not closing it” as “caused by the code not closing it”. */
const theThing: Rewriter = (match) => {
  const { tokens, mark } = match;
  const your = tokens.findIndex(({ text }, at) => at >= mark.from && at < mark.to && text === 'your');
  if (your < 0 || tokens[your + 2]?.text !== 'not') return null;
  return say('the')(marking(match, your, your + 1));
};

/** “Because you paid early, the late fee does not apply”: they are spared. */
function spared({ tokens }: Match): boolean {
  return /\bnot (?:apply|affect|touch)\b/.test(textOf(tokens));
}

/** “The best idea came from your office”: nothing is wrong with it. */
const ofUse = says(/^(best|first|idea|ideas|inspiration|recipe|wish)$/);

/** “Your file is off | to the court”: it is sent. */
function sentOff({ tokens, to }: Match): boolean {
  return tokens[to - 1]?.text === 'off' && tokens[to]?.text === 'to';
}

/** “The kiln cracked for the | plain reason that you opened it” as “the kiln cracked because {what happened}”: what became of the thing stays told. */
const becauseOf: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “… that you opened it, | so we send a new one”: what comes of it stays.
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const end = comma < 0 ? endOfWords(tokens) : comma;
  return say('because {what happened}')(marking(match, mark.from - 2, end));
};

/** “You cost us nothing”. */
const costNothing = followedBy(/^(nothing|no|little|less|not)$/);

/** “You | wrote to the wrong desk” as “this went to another desk”: nothing was written there. */
const wentElsewhere: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const at = captures.did?.to ?? mark.to;
  if (
    !/^(wrote|posted|replied|answered|mailed|emailed)$/.test(tokens[at - 1]?.text ?? '') ||
    !/^(?:in|on|at|to) the wrong$/.test(textOf(tokens, at, at + 3))
  )
    return null;
  return say('this went to another')(marking(match, mark.from, at + 3));
};

export default defineRule({
  id: 'blaming/because-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This gives the reader as the cause.',
  why: 'A cause with “you” in it is heard as a charge, however true: tell what happened to the goods, and what comes next.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '@upset ... [_ ...] (because|since|as|cause) {@reader} [@pointedly] did:_',
        '(because|since) {@reader} [@pointedly] did:_ ... [_ ...] [,] ... @upset',
        '{@reader} [@pointedly] did:_ (it|them|the _|the _ _|your _|our _) [far|much|way] too _',
        '{@you} [@pointedly] did:_ [@us|him|her|it|them|the _] [_] [_] (in|on|at|with|to|into|from|for) the wrong _',
        'because {@reader} [@pointedly] did:_ [it|them|the _] @askew',
      ],
      unless: [...unless, regretted, spared],
      when: [isPast],
      rewrites: [
        wentElsewhere,
        tellOfTheDeed(),
        tellOfWhatTheyDid,
        keepTheRest(),
        leaveOutArgument(),
        forward,
      ],
    },
    {
      phrases: [
        '{@reader [@pointedly] (sat on|slept on|dithered|dragged your feet|dragged their feet|kept us waiting|waited (until|till|so long|too long|for)|left it (too late|until|till|so late)|held up|held us up|held everything up|stalled|chose to ignore|chose to skip|chose not to|decided to ignore|decided not to|had the _ for (a|#|@number|weeks|months|days)|had (@number|#|a|plenty of) (weeks|days|months|week|month))} (the|it|our|for|and|to|a|until|everything|this|that|this|your|last|$|all|cheap|before|,|using|doing)',
        '{@you (gave|left|give|leave) (us|me|the _|our _) (no|little|too little|hardly any|not enough) (time|chance|choice|room|option|information)}',
        '{@you (cannot|can hardly) expect} ... (if|when|after|without)',
        '{by (opening|using|changing|not|cutting|washing|painting|mixing|ignoring|leaving|moving|removing|doing|refusing|waiting|skipping|drilling|driving|running|overloading|signing|cancelling|canceling) ... [_ ...] @you [@pointedly] (have|voided|lost|caused|forfeited|broke|damaged|destroyed|delayed|cost|made|ruined)}',
        'reason ... [_ ...] (is|was) {(you|your [_] (@staff|@kin))} $',
        '{@you did not _ (it|them|the _|your _) , did you}',
        '{@we did (our|my) (part|job|homework|bit|share) [,|;|and|but] (you|your _) (did not|never|have not)}',
        '{@you (came|went|arrived|called|drove|turned up|delivered|shipped|looked|clicked|booked|paid) (on|at|to|in|into) the wrong _}',
        '{whoever (installed|fitted|did|repaired|wired|packed|wrote|ordered|signed|told|sold|made|built|advised|set up|configured|filled in|filled out|entered|booked) (it|this|that|you|them|your [_] _) [for you] (did|made|was|is|has|had|must|skipped|forgot|missed|left|put|used|chose|ignored|got|mixed|did) _}',
        '{(due to|because of|caused by|down to) (you|your _ [_]) (not|never) _}',
        '(due to|because of|caused by|down to) {(you|your [_] (@staff|@kin)) not} _',
        '(was|were|is|are) [@solely] (caused|done|started) {by (you|your own _|your [_] (@staff|@kin))}',
      ],
      unless: [...unless, regretted, ofAHost],
      rewrites: [
        thereWasNo,
        // “You cannot expect | the driver to wait if …”, “… | a clean print if …”.
        where(
          endsWith(/^expect$/),
          either(through(/^(?=(?:[^ ,;]+ ){1,4}to )/, say('it is hard for')), say('we cannot promise')),
        ),
        weWereHeldUp,
        byDoingSo,
        byTheirs,
        becauseItWasNot,
        theThing,
        keepTheRest(),
        leaveOutArgument(),
        forward,
      ],
    },
    {
      phrases: [
        '(never|not) [yet|properly|correctly] (paid|signed|confirmed|returned|sent|opened|read|checked|approved|filled in|closed|cleaned|installed|stored|connected|answered|declared|reported) {by (you|your [_] (@staff|@kin|department))}',
        '(stored|kept|handled|left|used|installed|unloaded|unpacked|opened|treated) ... {(at|in|on) your (place|warehouse|shop|site|home|yard|store|premises|end|side|depot|garage|basement)} ($|,|and|which|so)',
      ],
      unless: [asked],
      rewrites: [where(atAPlace, say('on site')), drop()],
    },
    {
      phrases: [
        '(came|come|comes|originated|originates|arose|started|starts|start|begins|began|stems|resulted|happened|occurred|is coming|must come|must have come) {(from|at|on|in) (your [own] (end|side|place|people|part|line|office|network|premises|house|system|warehouse|company|factory|workshop)|one of your _)}',
      ],
      unless: [asked, hypothetical, cleared, ofUse],
      rewrites: [where(from, say('from elsewhere'))],
    },
    {
      phrases: [
        `{@your} [own|whole] ${papers} (is|are|was|were) [@pointedly|@very|a bit|rather|too|far too|much too] (off|invalid|bad|slow|too slow|too old|weak|too weak|full of errors|inaccurate|unreadable|incorrect|terrible|malformed|broken|buggy|not (valid|good|correct)|out of date|not up to date|blurry|blurred|too (small|big|short|long|late|vague)|a mess|a disaster|a joke|unclear|confusing|useless|incomplete|wrong|full of|not clear|not complete|contradictory|sloppy|unreadable|illegible|misleading|nonsense|late|all over the place|amateurish|a catastrophe|rubbish)`,
        '(without|but for|if not for|if it were not for|had it not been for) {@your} (last - minute|constant|late|endless|many|repeated|sudden|missing|wrong|slow|change|changes|delay|delays|indecision|mistake|mistakes)',
        '{@your} (constant|continual|continuous|repeated|frequent|sudden|countless|never - ending|eternal|last - minute) _ [_] (made|make|makes|put|cost|mean|meant|kept|keep|led|caused|have|drive|drove|confuse|confused)',
      ],
      unless: [asked, regretted, hypothetical, lateOrder, sentOff],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '(due to|because of|owing to|thanks to|as a result of) {@you} (using|not|being|having|opening|installing|changing|missing|forgetting|ignoring|cancelling|canceling|arriving|failing|leaving|removing|sending|giving|entering|choosing|selecting|waiting|refusing|running|driving|letting|pulling|moving)',
      ],
      unless,
      rewrites: [becauseItWasNot, nobodyDid, drop()],
    },
    {
      phrases: ['{the (reason|cause) [for|of|behind] [_] [_] [_] [_] is [@adverb] that @you} _'],
      unless,
      rewrites: [tellOfWhatTheyDid, together],
    },
    {
      phrases: ['for the {(simple|plain|obvious|very simple) reason that (@you|your)} _'],
      unless,
      rewrites: [becauseOf],
    },
    {
      phrases: [
        '{(due to|because of|owing to) (non - payment|nonpayment|lack of payment|missed payments|unpaid (bills|invoices|fees))}',
      ],
      unless,
      rewrites: [say('until the payment arrives')],
    },
    {
      phrases: [
        '{@reader} [@pointedly] did:_ ... [_ ...] , which (slowed|delayed|held|caused|broke|blocked|doubled|set (us|everything|the _)|pushed|confused|triggered|led to|cost us|made it (hard|difficult|impossible)|messed)',
      ],
      unless: [...unless, regretted],
      when: [isPast],
      rewrites: [tellOfTheDeed(), keepTheRest(), leaveOutArgument(), forward],
    },
    {
      phrases: [
        '(without|but for) (the|that|this|all the|these) [late|last - minute|sudden|many|constant] (change|changes|delay|delays|mistake|mistakes|request|requests|error|hesitation|confusion) {(from|by|of|at) your [_] (@staff|side|end|office|company|department)}',
        '(without|but for) (the|that|this|all the|these) [late|last - minute|sudden|many|constant] (change|changes|delay|delays|mistake|mistakes|request|requests|error|hesitation|confusion) {(from|by|of|at) your _} (the|we|it|our|this|everything|,|i|they|all|there)',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(^|,|;|and|but|?) {(that|this|it) came from (you|your (side|end|team|office|people|email|mail|form|order|list|file|message))} (.|,|!|$|not)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('that is how we received it')],
    },
    {
      phrases: [
        '(left|caused|broken|opened|closed|switched|damaged|blocked) ... {by your (party|group|family|kids|children|guests|visitors|friends|team|dog|crew|@staff)}',
      ],
      unless: [asked, hypothetical, cheered],
      rewrites: [byTheirs, drop()],
    },
    {
      phrases: [
        '(because of|thanks to|due to) {your (group|party|kids|children|guests|people|family|team|side|dog|friends|visitors)}',
      ],
      unless: [asked, cheered, grateful],
      rewrites: [say('what happened')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (made|make|makes) (us|me) [all|both] verb:(lose|miss|waste|spend|pay|redo|repeat|restart|throw|run|cancel|fight|beg|rush|hurry|guess|apologise|apologize)}',
      ],
      unless: [...unless, cheering],
      rewrites: [
        where(endsWith(/^(lose|waste)$/), say('we lost')),
        where(endsWith(/^miss$/), say('we missed')),
        where(endsWith(/^spend$/), say('we spent')),
        say('we had to $verb'),
      ],
    },
    {
      phrases: [
        '{@reader [have|has] [@pointedly] (cost|costs|are costing|is costing) [@pointedly] (us|me)} _',
      ],
      unless: [...unless, costNothing],
      rewrites: [where(marks(/^costing$/), say('we are losing')), say('we lost')],
    },
  ]),
  examples: [
    {
      bad: 'The bell cracked for the [[plain reason that you]] rang it wet.',
      fixed: 'The bell cracked because [what happened].',
    },
    { good: 'The hum is still there despite the efforts made by your team.' },
    {
      bad: 'The stop was caused [[by you]] because you not send the plan.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: 'The stop was caused [[by you]], not by the port, you sent the plan on Friday.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: '[[You can hardly expect]] a clean print if the paper is damp.',
      fixed: 'We cannot promise a clean print if the paper is damp.',
    },
    {
      bad: 'The fee is [[down to your driver not strapping]] the load.',
      fixed: 'The fee is down to the driver not strapping the load.',
    },
    {
      bad: 'We lost a day because [[you]] did not unlock the gate.',
      fixed: 'We lost a day because the gate was not unlocked.',
    },
    {
      bad: 'The gap was caused [[by your bank]]’s slow check.',
      fixed: 'The gap was caused by the bank’s slow check.',
    },
    {
      bad: 'I lost a sale thanks to [[you]] not coming.',
      fixed: 'I lost a sale thanks to us missing each other.',
    },
    { good: 'Your file is off to the printer.' },
    {
      bad: '[[The reason for the stop is that you]] did not send the form.',
      fixed: 'The reason for the stop is that the form was not sent.',
    },
    {
      bad: 'We left [[due to you not opening]] the gate at noon.',
      fixed: 'We left because the gate was not opened at noon.',
    },
    {
      bad: 'The jam was caused [[by your own funnel]] at noon.',
      fixed: 'The jam was caused by the funnel at noon.',
    },
    { bad: 'The jam was caused [[by your team]].', fixed: 'What matters now is [next step].' },
    { good: 'I know why your order is late: the ship was full.' },
    {
      bad: 'The jam is [[caused by your pump not stopping]] in time.',
      fixed: 'The jam is caused by the pump not stopping in time.',
    },
    {
      bad: 'Because of [[your group]] the hall is dirty.',
      fixed: 'Because of what happened the hall is dirty.',
    },
    { good: 'Thanks to your team it was a great day.' },
    { bad: 'The gate was left open [[by your party]].', fixed: 'The gate was left open.' },
    { bad: 'The wrong code? [[That came from you]].', fixed: 'The wrong code? That is how we received it.' },
    { bad: '[[You]] switched the labels three times, which delayed the vans.' },
    { bad: 'It broke due to [[you]] using the wrong belt.', fixed: 'It broke due to using the wrong belt.' },
    {
      bad: '[[The reason for the leak is that you]] turned the tap.',
      fixed: 'The reason for the leak is that the tap was turned.',
    },
    { bad: 'Your line is cut [[due to nonpayment]].', fixed: 'Your line is cut until the payment arrives.' },
    {
      bad: 'The pump broke because [[you]] ran it dry.',
      fixed: 'The pump broke because it was run dry.',
    },
    {
      bad: 'The pump broke because [[you]] fitted a belt that is too long.',
      fixed: 'The pump broke because a belt was fitted that is too long.',
    },
    {
      bad: 'We lost the slot thanks to [[you]] not calling.',
      fixed: 'We lost the slot thanks to nobody calling.',
    },
    {
      bad: '[[You gave the driver no time]] to unload.',
      fixed: 'There was no time to unload.',
    },
    { bad: '[[You held us up]] for a week.', fixed: 'We were held up for a week.' },
    {
      bad: '[[By opening the lid you have voided]] the warranty.',
      fixed: 'Opening the lid has voided the warranty.',
    },
    {
      bad: 'The paint was stored [[at your place]], so it froze.',
      fixed: 'The paint was stored on site, so it froze.',
    },
    { bad: '[[Your gardener]] washed it too hot.' },
    { bad: 'The bill was never signed [[by your office]].', fixed: 'The bill was never signed.' },
    { bad: 'The leak came [[from your end]].', fixed: 'The leak came from elsewhere.' },
    { bad: '[[Your]] drawing was a mess.', fixed: 'The drawing was a mess.' },
    { good: 'If you gave us no time, we would still try.' },
    { good: 'It is not that you gave the driver no time.' },
    { good: 'You said that you gave us no time, and it went well.' },
    { good: 'Is it so that you gave us no time?' },
    { good: 'The trip was lost due to your host not confirming it.' },
    { good: 'We are sorry that the pump broke because you ran it our way.' },
    { good: 'The parcel was returned because you travel in May.' },
    { good: 'The plan changed because you asked for red.' },
    { good: 'As you paid in May and because you booked early, the late fee does not apply.' },
    { good: 'The best idea came from your office.' },
    { good: 'Thanks to your people the hall was ready in two days.' },
    { good: 'The change was made by your team on Monday, and it works.' },
    { bad: '[[You made us lose]] a day with the wrong crane.', fixed: 'We lost a day with the wrong crane.' },
    {
      bad: 'The ramp was shut and [[your office made us pay]] twice.',
      fixed: 'The ramp was shut and we had to pay twice.',
    },
    { bad: '[[Your forwarder cost us]] a good client.', fixed: 'We lost a good client.' },
    { good: 'You made us work hard, and it was a great day.' },
    { good: 'You made us laugh with your story of the goat.' },
    { good: 'You made us lose track of time, what a wonderful evening!' },
    { good: 'You cost us nothing, so stay as long as you like.' },
    {
      bad: 'It is jammed because [[you]] kept turning the wrong knob.',
      fixed: 'It is jammed because the wrong knob was turned several times.',
    },
  ],
});
