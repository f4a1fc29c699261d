/** “You’d be mad not to”, “I want a yes”, “where’s the pen?”: pushing for the signature. */
import {
  beginsWith,
  canDoIt,
  endsWith,
  followedBy,
  precededBy,
  supposed,
} from '../../../words/english/clauses';
import { asked, conditioned, negated, reported } from '../../../words/english/guards';
import { type Match, remembering, textOf } from '../../../words/match';
import { openly } from '../../rewriting/ask-openly/index';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sentenceOrClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const mad = '(mad|crazy|a fool|fools|foolish|stupid|insane|nuts|an idiot|out of your mind|silly|dumb)';

/** “Others have one, | can you afford to wait?”: the question behind it goes too. */
function withoutJab(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const from = tokens.findIndex(
      ({ text }, at) =>
        at >= mark.to && text === ',' && /^(can|how|why|do|what)$/.test(tokens[at + 1]?.text ?? ''),
    );
    if (from < 0 || tokens.at(-1)?.text !== '?') return null;
    return both(
      rewriter,
      say('.', { instead: 'jab' }),
    )(remembering(match, { jab: { from, to: tokens.length } }));
  };
}

/** “Do you want to lose your bay?” is “it would be a pity to lose your bay.” */
const aPity: Rewriter = (match) => {
  const { tokens } = match;
  const told = say('it would be a pity to $v');
  return tokens.at(-1)?.text === '?'
    ? both(
        told,
        say('.', { instead: 'closes' }),
      )(remembering(match, { closes: { from: tokens.length - 1, to: tokens.length } }))
    : told(match);
};

/** “I need your yes by noon, as the van leaves at one”: the day has a reason, and the reason is told. */
function reasoned({ tokens, mark }: Match): boolean {
  return (
    /^(by|before|until)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens.some(
      ({ text }, at) =>
        at > mark.to &&
        (/^(because|since)$/.test(text) ||
          (/^(as|so)$/.test(text) && /^(the|we|i|that|our|it|they)$/.test(tokens[at + 1]?.text ?? '')) ||
          // “… to keep the place on the truck.”
          (text === 'to' &&
            /^(keep|hold|book|reserve|catch|secure|order|plan)$/.test(tokens[at + 1]?.text ?? ''))),
    )
  );
}

/** “How can you refuse, you pay 10 less?” is “You pay 10 less.”; a question that is left stays one. */
const keptAsStatement: Rewriter = (match) => {
  const kept = keepTheRest()(match);
  const last = match.tokens.at(-1);
  if (!kept || last?.text !== '?') return kept;
  const gone = kept.edits[0];
  const from = gone && gone.start > 0 ? 0 : (gone?.end ?? 0);
  const left = match.sentence.prose.slice(from, gone && gone.start > 0 ? gone.start : undefined);
  // “Others use it, | do you want to be the last?”: the mark goes with the question.
  const tail = kept.edits.find(({ start, end, text }) => start > 0 && end > last.start && text === '');
  if (tail)
    return { ...kept, edits: kept.edits.map((edit) => (edit === tail ? { ...edit, text: '.' } : edit)) };
  if (
    kept.edits.some(({ end }) => end > last.start) ||
    /^\W*(?:(?:so|and|but|or) )?(?:shall|would|can|could|will|do|does|did|is|are|was|what|which|when|where|how|who|why|may)\b/i.test(
      left,
    )
  )
    return kept;
  return { ...kept, edits: [...kept.edits, { start: last.start, end: last.end, text: '.', stops: [] }] };
};

/** “Shall I put you down for the week of the 15th?” */
function ofADate({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 3)
    .some(({ text }) =>
      /^(\w+day|week|month|morning|afternoon|evening|slot|date|appointment|visit)$/.test(text),
    );
}

/** “Just sign it and send it back”, “just say yes at the desk”: how it is done, now that they agreed. */
const howItIsDone = followedBy(/^(and|at)$/);

/** “Just say yes to whichever parts you want”, “if that suits you, just say yes”: the choice is theirs. */
function theirChoice({ tokens, mark }: Match): boolean {
  return (
    /^to (?:whichever|whatever|any|one|either|what you|the (?:\w+ )?(?:ones?|dates?|days?|parts?|bits?|items?|points?|options?|versions?)|this (?:mail|message))\b/.test(
      textOf(tokens, mark.to),
    ) ||
    /\bif you (?:(?:like|prefer|are (?:happy|fine) with) (?:it|this|that|them|these|the|one|either|any)|agree)\b|\bif (?:it|that|this|they|these|(?:the|either) [a-z]+|[a-z]+day) (?:suits?|works?|fits?|(?:is|are) fine|sounds? good|looks? right)\b/.test(
      textOf(tokens, 0, mark.from),
    )
  );
}

export default defineRule({
  id: 'pressure/hard-sell',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'A hard sell.',
  why: 'Pushing for the signature tells the reader that the deal needs pushing; ask what they still need to know.',
  phrasings: openly([
    {
      phrases: [
        `{(you|anyone|anybody) (would|will) [really|@adverb] [have to|need to|must] be [@very] ${mad} to v:(leave|miss|pass|refuse|say no|turn|let|ignore|wait|decline|walk)}`,
        `{only (a|an) (fool|idiot|madman) would v:(leave|miss|pass|refuse|say no|turn|let|ignore|wait|decline|walk)}`,
      ],
      rewrites: [
        where(endsWith(/^miss$/), say('do have a look at')),
        where(endsWith(/^wait$/), say('an early look may pay')),
        say('have a look before you $v'),
      ],
    },
    {
      phrases: [`{you (would|will|have to|must) [really|@adverb] [have to] be [@very] ${mad} not to}`],
      rewrites: [say('it may well suit you to')],
    },
    {
      phrases: [
        '{[,] when (the whole (street|town|industry|market|world|trade)|everybody [else]|everyone [else]|all your (neighbours|neighbors|competitors)) (has|have|is|are) [already] (signed|bought|buying|switched|in|joined|ordered|on board)}',
        '{[,|-] and you will (thank (me|us)|be thanking (me|us)) [later|for it|one day|tomorrow]}',
        '{[,] while you [still] can}',
      ],
      unless: [canDoIt],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(just|simply|only) sign (here|now|it|this|on the dotted line|the (thing|deal|offer))}',
        '{sign (here|on the dotted line) (now|today)}',
        '{(just|simply) say yes}',
        '{you will thank (me|us) [later|for it|one day]}',
        '{(let us|we) (close|seal|sign|wrap up) (the deal|this deal|this|it) (now|today|right now|here and now|tonight)}',
      ],
      unless: [reported, howItIsDone, theirChoice],
      rewrites: [
        where(followedBy(/^for$/), sayToTheEnd('tell us what you think')),
        say('tell us what you think'),
      ],
    },
    {
      phrases: [
        '^ [so|and|come on] [,] {(just|simply) (book|order|buy) [it|this|that|one|them] [now|today|already]} (!|.|$)',
        '(,|and|so) {(just|simply) (book|order|buy|sign) [it|this|that|one|them] [now|today|already|and (we|you|i) (are|will be) (done|good|fine|happy|set)]} (!|.|$)',
      ],
      unless: [reported, conditioned, asked],
      rewrites: [say('tell us what you think')],
    },
    {
      phrases: [
        '^ [so|and] {what (else|more) do you [still] (need|want) to (finally|at last) (sign|order|buy|decide|commit|confirm|book|say yes|go ahead)} $',
        '^ [so|and] {what (else|more) do you [still] (need|want) to (sign|buy|say yes|commit)} $',
      ],
      rewrites: [sentence('What would help you to decide?')],
    },
    {
      phrases: [
        '{(so|and|now) where is (the|your) pen}',
        '{are you (ready|going) to (sign|buy|order) (today|now|right now|or not)}',
      ],
      rewrites: [say('would this suit you')],
    },
    {
      phrases: [
        '{@we (will|do|can) not (take|accept) [a] no for an answer}',
        '{@we (will|am|are) not (leave|leaving|hang up|hanging up|go away|going away|stop calling|let you go) (until|before|without)}',
      ],
      unless: [reported],
      rewrites: [
        where(endsWith(/^(until|before|without)$/), sayToTheEnd('I would like to hear your view')),
        say('I would like to hear your view'),
      ],
    },
    {
      phrases: [
        '<be> {a [absolute|definite|real|total|true] must [-] (see|have|buy|try|read|own)} ($|,|for|if|and|when|-)',
      ],
      unless: [negated, reported],
      rewrites: [say('worth a look')],
    },
    {
      phrases: [
        '{you (have to|need to|must|have got to|got to|really need to) (see|experience|try) (it|this|this place|this one|them) (in person|to believe it|for yourself)}',
        '{you (have to|must|have got to|got to) [really] (see|experience|try) (it|this place|this one)} $',
      ],
      unless: [reported],
      rewrites: [say('do come and see it')],
    },
    {
      phrases: [
        '{[all [of]|most of|many of] your (competitors|competition|rivals|peers|neighbours|neighbors|competitor) (are|is|have|has) already} _',
      ],
      unless: [reported],
      rewrites: [withoutJab(othersAre), othersAre],
    },
    {
      phrases: [
        '(event|offer|sale|chance|opportunity|deal|price|it|this|show|course|webinar|week|party|launch|appointment|meeting|session) {(can not|must not|should not|may not|is not to|not to) be missed}',
      ],
      unless: [reported],
      rewrites: [
        where(precededBy(/^(appointment|meeting|session)$/), say('is one we ask you to keep')),
        where(beginsWith(/^(is|can|must|should|may)$/), say('is well worth your time')),
        say('worth your time'),
      ],
    },
    {
      phrases: [
        '^ why (pay (more|full|retail|so much|extra)|settle for (less|anything less|second best)|suffer|struggle|risk it) ... $',
        '(,|-|so) what is (stopping|holding|keeping) you [back] $',
      ],
      unless: [reported],
      rewrites: [
        keptAsStatement,
        sentenceOrClause('What would help you to decide?', 'tell us what would help you to decide'),
      ],
    },
    {
      phrases: [
        '{(thousands|hundreds|millions|#) [of (people|customers|companies|businesses|users|guests|your (neighbours|neighbors|competitors))|companies|people|customers|businesses] (have|has) already (signed up|switched|joined|bought|ordered|subscribed|registered|moved|upgraded|made the switch)}',
      ],
      unless: [reported],
      rewrites: [say('others use it as well')],
    },
    {
      phrases: ['{no [-] brainer}'],
      unless: [negated],
      rewrites: [say('good fit')],
    },
    {
      phrases: [
        '{you (can not|can hardly|must not|should not) [really|possibly|afford to] (overlook|ignore|pass up|pass on|say no to|refuse|turn down|miss out on|afford to (miss|ignore|pass up|lose))} (this|it|that|such|our|the)',
      ],
      unless: [reported],
      rewrites: [say('do have a look at')],
    },
    {
      phrases: [
        '^ {(grab|snatch|snap up|scoop up) (it|this|them|yours|one|what you can) [(now|quick|fast|today|quickly)]}',
        '{(, so|so|, and|,) (grab|snatch|snap up|scoop up) (it|this|them|yours|one|what you can) [(now|quick|fast|today|quickly)]}',
      ],
      rewrites: [where(beginsWith(/^(,|so|and)$/), say('; have a look at it')), say('have a look at it')],
    },
    {
      phrases: [
        '^ [so] what (do we|do i|would it|will it|does it) [have to] (do|take) to (get you|make you|close|win|get your) ... $',
        '^ [so] what [exactly|still] is [still|@adverb] (stopping|holding|keeping|preventing|hindering|blocking) you [back] ... $',
        '(what|whats) [is|was] [still|@adverb|exactly] (stopping|holding|keeping|preventing|hindering) you [back] from [_] (moving|going|signing|buying|ordering|deciding|joining|proceeding|committing|booking|starting|saying|switching|upgrading) ... ... $',
        '^ [so] why (are you [still]|do you [still]|would you) (hesitating|hesitate|waiting|wait|undecided|thinking) ... $',
        '^ [so] what is there to think about $',
        '^ {[come on ,] what (is|are) [¤] # [@currency] for (a|an) _ like (yours|you)}',
        '{how can you sleep}',
        '{(a|any) [truly] (smart|clever|serious|sensible|real|good) (buyer|customer|businessman|businesswoman|manager|person) would (have|not|never|sign|buy|order|decide|take)}',
        '{(what is taking you|why are you taking) so long}',
      ],
      rewrites: [
        keptAsStatement,
        sentenceOrClause('What would help you to decide?', 'tell us what would help you to decide'),
      ],
    },
    {
      phrases: ['{do you [really] want to v:(lose|miss|risk|throw away)} (#|your|the|all|this|these|that)'],
      unless: [supposed],
      rewrites: [aPity],
    },
    {
      phrases: [
        '{do you [really] want to (lose|miss|be left|be the (last|only)|be the one|disappoint|risk|throw away|let)} ',
        '{you do not [really] want to (lose|miss|disappoint|be left|be the (last|only|one)|regret|throw away|risk|let)}',
        '{(why|how) (would|could|can) (you|anyone|anybody) (say no|refuse|not want|resist|hesitate|turn)}',
      ],
      unless: [supposed],
      rewrites: [
        keptAsStatement,
        sentenceOrClause('What would help you to decide?', 'tell us what would help you to decide'),
      ],
    },
    {
      phrases: [
        '{(your|all your) (competitor|competitors|neighbour|neighbours|neighbors) [has|have] already (ordered|bought|signed [up]|decided|joined)}',
        '{all your (competitors|neighbours|neighbors) [have] (ordered|bought|signed [up]|decided|joined)}',
        '{only you are [still] (missing|left|undecided|hesitating)}',
      ],
      rewrites: [withoutJab(say('others use it as well')), say('others use it as well')],
    },
    {
      phrases: [
        '{(everyone|everybody|all the others|all others) [else] (has|have|is|are) [already] (v:(decided|signed [up]|ordered|bought|joined)|on board)}',
      ],
      rewrites: [
        withoutJab(say('others have already $v')),
        say('others have already $v'),
        say('others are already on board'),
      ],
    },
    {
      phrases: [
        '{it would be (unwise|foolish|a mistake|stupid|silly|a shame|a crime|a sin|crazy|madness) to} (refuse|wait|miss|say|decline|hesitate|pass|let|turn|ignore|leave|go (with|to|elsewhere)|choose (someone|somebody|another)|buy (elsewhere|from (someone|somebody))|not)',
        '{you (are making|would make|will make|make) (a|the) [_] (mistake|error) (if|by|when) you}',
      ],
      rewrites: [say('you may not want to')],
    },
    {
      phrases: [
        '{[you (should|had better|might want to)] think (twice|carefully|very carefully|hard) before you} (say|refuse|decide|answer|turn|decline|leave|cancel)',
      ],
      rewrites: [say('do ask us anything before you')],
    },
    {
      phrases: [
        '{(nobody|no one) [else] (will|would|can) [ever] (make|give|offer) you (such|this|that|a better|anything) [_] [_] [_]} $',
      ],
      rewrites: [say('please compare our offer with others')],
    },
    {
      phrases: [
        '{@we (want|need|expect|demand) [to hear] (a|your|the) (yes|commitment|decision (now|today|right now)) [from you] [now|today|right now]}',
      ],
      unless: [reported, reasoned],
      rewrites: [
        where(followedBy(/^(or|not)$/), sayToTheEnd('I would be glad to hear whether this works for you')),
        say('I would like to hear your view'),
      ],
    },
    {
      phrases: ['{[so] (can|may|shall) (i|we) put you down for}'],
      unless: [ofADate],
      rewrites: [say('would you like')],
    },
    {
      phrases: [
        '{@we will (call|write|ring|phone|come|ask|text) [you|back] every (day|hour|week|morning) ...} $',
      ],
      rewrites: [say('I will come back to you on {date}')],
    },
    {
      phrases: [
        '{you (can|could) not afford to (say no|wait|ignore) [to this|to it|this]}',
        '{you (can|could|should|would) not (pass up|say no to|turn down) [on] (this|it|such|an offer|a deal)}',
        '{(nobody|no one) [else] [has|have] [ever|yet] (walks away from|says no to|turns down|passes up|refuses|said no to|turned down|refused|regretted) (such|this|a deal|an offer|that|it|our)}',
      ],
      unless: [reported],
      rewrites: [sentence('Have a look and tell me what you think.')],
    },
    {
      phrases: [
        '{(everybody|everyone) [else] [already] (wants|buys|takes|is buying|is taking|is ordering|bought|took|ordered) (it|this|this one|them|one|these) [now|already]} (.|!|,|$)',
        '{all [of] (my|our) other (customers|clients|buyers|guests|tenants|members) [have|already] [already] (took|taken|bought|chose|chosen|ordered|signed|accepted|agreed|said yes|use|want|take|buy) [it|this|that|to (it|this)]} (.|!|,|$)',
      ],
      unless: [reported],
      rewrites: [withoutJab(say('others use it as well')), say('others use it as well')],
    },
    {
      phrases: [
        '{you (simply|just|really|absolutely|definitely) (must|have to|need to|should) (have|get|buy|order|own) (it|this|one|them|this one)} (.|!|,|$)',
        '{(you deserve (it|this|the best) [,|-|:] [so] (go for it|treat yourself|take it|buy it|order it|get it))} (.|!|$)',
        '{what (else|more) do (you|i) (need|have) to (hear|know|see|say|do|offer) (to say yes|to decide|to sign|to convince you|to make you)} ',
        '{(everybody|everyone|anyone|anybody|any _) (in your (position|place|shoes|situation)|else) would have [already|long] (signed|ordered|bought|taken|booked|decided|agreed|accepted|said yes) [by now|long ago|already|_]}',
        '{there is [really] nothing [left|more|else] to (think about|consider)} (.|!|,|$)',
        '{you can not afford not to [have|buy|take|order|get]}',
      ],
      unless: [reported],
      rewrites: [sentenceOrClause('What would help you to decide?', 'tell us what would help you to decide')],
    },
  ]),
  examples: [
    { good: 'I need your yes by Tuesday to hold the place on the ferry.' },
    {
      bad: '[[You would be crazy to wait]], sign it today [[before it’s too late]].',
      fixed: 'If it suits you, please sign it today.',
    },
    { bad: '[[Everybody wants it]].', fixed: 'Others use it as well.' },
    { bad: '[[You simply must have it]].', fixed: 'What would help you to decide?' },
    { bad: '[[There is nothing to think about]].', fixed: 'What would help you to decide?' },
    { good: 'You deserve it, and so does the team.' },
    {
      bad: 'The felt is 4 a roll, [[do you really want to be the last]]?',
      fixed: 'The felt is 4 a roll.',
    },
    { bad: '[[Anyone in your place would have signed by now]].', fixed: 'What would help you to decide?' },
    { bad: '[[All of your neighbours have already]] joined.', fixed: 'Others near you have joined.' },
    { bad: '[[Nobody has ever said no to this]] hut.', fixed: 'Have a look and tell me what you think.' },
    { bad: '[[Just book it]]!', fixed: 'Tell us what you think!' },
    {
      bad: 'It is a fair price, [[just sign it and we are done]].',
      fixed: 'It is a fair price, tell us what you think.',
    },
    { good: 'If the hut suits you, just book it.' },
    { good: 'Just book it in the app.' },
    { good: 'Just say yes to any of the three tents.' },
    { good: 'If the Monday works for you, just say yes.' },
    { good: 'Can I see it first and just book it?' },
    { bad: '[[What more do you need to finally order]]?', fixed: 'What would help you to decide?' },
    { good: 'What else do you need to order for the feast?' },
    {
      bad: '[[You are making a mistake if you]] wait for the next boat.',
      fixed: 'You may not want to wait for the next boat.',
    },
    {
      bad: '[[Everybody has already signed]], and the boat leaves at noon.',
      fixed: 'Others have already signed, and the boat leaves at noon.',
    },
    { bad: '[[You will thank me later]] for the wool socks.', fixed: 'Tell me what you think.' },
    {
      bad: '[[I need a yes]] or no from your side now.',
      fixed: 'I would be glad to hear whether this works for you.',
    },
    {
      bad: '[[Do you really want to lose]] your bay over this?',
      fixed: 'It would be a pity to lose your bay over this.',
    },
    { bad: '[[Why pay more]]?', fixed: 'What would help you to decide?' },
    { bad: '[[Thousands have already switched]].', fixed: 'Others use it as well.' },
    { good: 'You wrote that thousands have already switched.' },
    {
      bad: 'This show [[cannot be missed]].',
    },
    {
      bad: 'This sale [[must not be missed]]!',
      fixed: 'This sale is well worth your time!',
    },
    {
      bad: '[[What is preventing you from signing with us]]?',
      fixed: 'What would help you to decide?',
    },
    { good: 'What is preventing the motor from starting?' },
    { bad: '[[You cannot afford to say no]].', fixed: 'Have a look and tell me what you think.' },
    {
      bad: '[[You would be mad to refuse]] this list.',
      fixed: 'Have a look before you refuse this list.',
    },
    {
      bad: '[[You’d be crazy not to]] take the spare set.',
      fixed: 'It may well suit you to take the spare set.',
    },
    { bad: 'Take the spare set[[, and you will thank me later]].', fixed: 'Take the spare set.' },
    { bad: '[[Just say yes]].', fixed: 'Tell us what you think.' },
    { bad: '[[I won’t take no for an answer]].', fixed: 'I would like to hear your view.' },
    { bad: 'The spare set is a [[no-brainer]].', fixed: 'The spare set is a good fit.' },
    { bad: '[[You can’t ignore]] this list.', fixed: 'Do have a look at this list.' },
    { bad: '[[What’s holding you back]]?', fixed: 'What would help you to decide?' },
    { bad: '[[Do you want to be the last]] mill without one?', fixed: 'What would help you to decide?' },
    { bad: 'The loft is [[a must see]].', fixed: 'The loft is worth a look.' },
    { bad: '[[You have to see it in person]].', fixed: 'Do come and see it.' },
    { bad: '[[Your competitors are already]] in, can you wait?', fixed: 'Others in your trade are in.' },
    { bad: '[[Your competitors are already]] using it.', fixed: 'Others in your trade are using it.' },
    { good: 'If you do not want to lose the lid, tie it on.' },
    { good: 'Where is the pen that came with the board?' },
    { good: 'Order the lid while you can reach us.' },
    { good: 'Sign here if the crates are complete, please.' },
    { good: 'You asked whether you can ignore this list: yes.' },
    { good: 'Choosing a lid is no easy task, and not a no-brainer.' },
    { good: 'You said, I won’t take no for an answer, and we tried again.' },
    { good: 'The driver can go back and grab it at noon.' },
    { good: 'They claim you can’t ignore this list.' },
    { bad: '[[We need your yes today]].', fixed: 'We would like to hear your view.' },
    { good: 'We need your yes by noon, since the baker starts at one.' },
    { good: 'They wrote: I want a yes.' },
    { good: 'Take all the time you need, the price stays.' },
    { good: 'Simply sign it and take a photo.' },
    { good: 'Shall I put you down for the week of the 15th?' },
    { good: 'Your neighbour ordered a bin as well, shall we bring both?' },
  ],
});

function othersAre(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens[mark.to - 2]?.text ?? '';
  if (tokens.slice(mark.from, mark.to).some(({ text }) => /^neigh/.test(text)))
    return say(/^ha/.test(verb) ? 'others near you have' : 'others near you are')(match);
  return say(/^ha/.test(verb) ? 'others in your trade have' : 'others in your trade are')(match);
}
