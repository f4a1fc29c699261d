/** “could not verify that you were”, “verify that this was a genuine stay”: tells the reader that you do not believe them. */

import { captureBegins, endsWith, followedBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { hypothetical } from '../../../words/english/suppositions';
import { marking, textOf } from '../../../words/match';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const story =
  '(story|stories|tale|tales|excuse|excuses|version|explanation|account|claim|claims|line|song|one|ones|act|performance|sob story|line of argument|tune|theory|alibi|bluff|promise|promises)';
const ask = inItsPlace('could you help me understand how it came about?');

/** “Nice try, but the dress …” as “as far as we can see, the dress …”, “…, nice try” as what stands before it. */
const sayRest: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  const aside =
    /^(nice|good|lovely|cute|great|fine|pretty|pull|tell|my|yeah|oh|give|who|pants|cry|boo|as|dream|in|cut|another|what|such|a)$/.test(
      words[0] ?? '',
    );
  const fenced =
    tokens[mark.from - 1]?.text === ',' ||
    words.some((text) => /^[,:;–-]$/.test(text)) ||
    /^[,:;–-]$/.test(tokens[mark.to]?.text ?? '');
  // “Nice try, but | the seal is whole.”
  const opens = mark.from === 0 && !/^[.!?]$/.test(tokens[mark.to]?.text ?? '.');
  if (aside && fenced && opens) {
    let { to } = mark;
    while (/^(,|but|and|:|;|–|-)$/.test(tokens[to]?.text ?? '')) to++;
    return say('as far as we can see,')(marking(match, 0, to));
  }
  return aside && fenced ? drop()(match) : null;
};

/** “The truth is that you never opened it” as “as far as we can see, you never opened it”. */
const theTruth: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  const opening = /^the (?:truth|fact|reality) is (?:, )?(?:that )?/.exec(words);
  return opening
    ? say('as far as we can see,')(marking(match, mark.from, mark.from + opening[0].trim().split(' ').length))
    : null;
};

/** “Your claim falls apart | when you look at page 4” as “your claim raises a question for us when …”. */
const raisesAQuestion: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) => index > mark.from && index < mark.from + 3 && things.test(text),
  );
  const hangs = /^(when|if|because|as|since|once|with|for|on|in|from)$/.test(tokens[mark.to]?.text ?? '');
  if (!/^(your|this|that|the)$/.test(tokens[mark.from]?.text ?? '') || at < 0 || at >= mark.to || !hangs)
    return null;
  const words = /[^s]s$/.test(tokens[at]?.text ?? '')
    ? 'raise a question for us'
    : 'raises a question for us';
  return say(words)(marking(match, at + 1, mark.to));
};

/** “You just happened to | be ill” as “you were ill”. */
const happenedTo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const [verb] = textOf(tokens, mark.to, mark.to + 1).split(' ');
  if (!endsWith(/^to$/)(match) || !verb) return null;
  return say(verb === 'be' ? 'were' : inflect(verb, 'past'))(marking(match, mark.from, mark.to + 1));
};

const things =
  /^(?:story|stories|excuses?|versions?|explanations?|accounts?|claims?|theory|alibi|promises?)$/;

const unless = [hypothetical];

/** “I doubt you | will need it”: of what is to come. */
const willNeed = followedBy(/^(will|would|need|can)$/);

/** “Your old account does not exist | any more.” */
const anyMore = followedBy(/^(any|anymore|yet)$/);

/** “Every week there is a new story | on our blog.” */
const somewhere = followedBy(/^(on|from|by)$/);

export default defineRule({
  id: 'exposing/not-believed',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This tells the reader that you do not believe them.',
  why: 'Whoever is not believed has nothing left to win by staying polite: ask for what you need to see, and keep the doubt to yourself.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '{(@we|nobody|no one|who) (do not|cannot|can not|can hardly|hardly|did not|do|will not|would not|would|will|never) [for a (moment|second|minute)] [really|honestly|seriously|quite|fully] (believe|buy|trust|swallow) (a single word|a word|one word|any of (it|this|that)|you|your _|(that|this|the) [_] (story|excuse|version|explanation|tale|one)|a thing|anything you|what you (say|said|write|wrote|tell))}',
        '{(allow|permit) (me|us) to (doubt|question|be sceptical|be skeptical|have my doubts|have our doubts)}',
        `{@we have heard (that|this|such|all|those|your) [_] [_] [_] (before|already|many times|too often|a hundred times|a thousand times)}`,
        `{(that|this|it) is a (likely|tall|nice little|fine|pretty|cute|lovely little) (story|tale|excuse|one|explanation)}`,
        `^ {[a|what a|such a|oh , a|another] (likely|tall) (story|tale)}`,
        '{(pull the other one|pull the other leg|tell (that|it|this) to (the|your) _|tell me another [one]|my foot|yeah right|yeah , right|yeah sure|oh really|oh please|give me a break|give us a break|who would have thought|pants on fire|cry me a river|boo hoo|as if|dream on|in your dreams|nice try|good try|cut it out)} (,|$|:|;|-|–|and|my|-)',
        `{no (one|body) [here|in _|on _] (believes|buys|swallows|takes) (you|your|this|that|it)}`,
        '{(do you|how can you|do you really|do you honestly|do you seriously) (take|think|believe|expect) (us|me|we|i) (are|am|is|to be|were|to believe|to buy|to swallow|for) [_] (stupid|fools|a fool|idiots|an idiot|blind|naive|born yesterday|dumb|that|this|your|children|beginners|morons)}',
        '{(@we (am|are) not [quite|that|so|as] (stupid|fools|a fool|idiots|an idiot|blind|naive|dumb|gullible|fooled|taken in|deceived|impressed|convinced) (by|as you|enough|, you know|, and|$)|@we (was|were) not born yesterday|@we did not (just come down|fall off|come down) ...)}',
        '{[@you|this|that|it] (does not|did not|will not|cannot|can not|do not) (fool|impress|deceive|convince|persuade) (us|me|anyone|anybody|my _|our _)}',
        '{@we [can] (see|saw|look) [right|straight] through (it|this|that|you|your)}',
        '{(bluff|lie|pretend|deny it|protest|deny|swear) (all you (like|want|can)|as much as you (like|want))}',
        `{(your|this|that|the whole|the same) [_] ${story} (stinks|smells|is fishy|is thin|is weak|is wearing thin|wears thin|is getting old|gets old|is laughable|is ridiculous|is a joke|limps|does not wash|will not wash|will not fly|does not fly|does not stand up|collapses|falls apart|has holes|has more holes)}`,
        '{(something|there is something) [_] (fishy|smells|stinks|does not add up|rotten) [about|in|with|here] [your|this|that]}',
        '{(something|there is something) [_] (not right|is off|off|odd) (about|in|with) (your|this|that) (story|version|account|explanation|claim|review|photo|photos)}',
        '{(your|the|this|that) [_] (story|excuse|version|explanation|account|claim|reason) (is|seems|sounds) [@very|a bit|a little] (hard|difficult|impossible) to (believe|credit|swallow)}',
        '{(is|was) (there|a single|any) [anything|one|a] [word|thing] [in|of] [your|that|this] [_] [_] [that is] true}',
        '{(is|are) any of (this|that|it|your _) true}',
        '{@we find (that|it|this|your _) [@very|rather|a little] (hard|difficult|impossible) to (believe|credit|swallow|accept)} (.|,|;|!|?|that|you|your|the|it|this|because|but|and|$)',
        '{@we (am|are) not [quite|really] (buying|falling for|taken in by|going to believe|going to buy|going to fall for) (it|this|that|your|any)}',
        '^ {[a] (nice|good|lovely|cute|great|fine|pretty) (story|try|theory|excuse|tale|explanation) , (but|however|though|yet|only)}',
        '{(every|each) (month|week|time|day|year|mail|call) [it is|there is|you have|comes] (a|another) (new|different) (excuse|story|reason|problem|complaint|version|claim)}',
        '{(it is|this is|that is) not the first (time|such) [that] (you|your)}',
        '{(playing us off|play us off|playing (games|tricks) with (us|me)|(taking|take) (us|me) for (a ride|fools|idiots)|pulling (our|my) leg|having (us|me) on|stringing (us|me) along|leading (us|me) on|trying it on|messing with (us|me)|pulling a fast one|pulling the wool over)}',
        '{@you (want|would like|ask|wanted|expect) (us|me) to (believe|think|swallow|accept) that}',
        '{(that|this|these|those) [_] _ of yours} (is|was|are|were|looks|look|sounds|never|does|did|has|have)',
        '{your [_] _ (does not|do not|did not|never|do|does) [even|really] (exist|existed|happen|happened|add up|make sense|hold water)}',
        '{(the truth|the fact|the reality) is [,] [that] (you|your _) (never|did not|do not|just|simply|have|were|are|only|had|cannot)}',
        "{(crocodile tears|smoke and mirrors|a smokescreen|cock and bull|cock - and - bull|make - believe|old wives '|fish story|sob story|sob stories|poker face|playing dumb|playing innocent|tall tales|fairy tale|fairy tales|cover story|cover - up|white lie|white lies|half - truth|half - truths|half truths)}",
      ],
      unless: [...unless, anyMore, somewhere],
      rewrites: [sayRest, theTruth, raisesAQuestion, ...ask],
    },
    {
      phrases: [
        '{spare (me|us) (the|your|that|this|all) _}',
        '{[please] save (the|your) (excuses|stories|story|breath|tears|explanations|lies)}',
        `{(do not|stop|please do not|no use in|no point in|quit) (feed|feeding|give|giving|tell|telling|try|trying|sell|selling|serve|serving) (me|us|it) [on me|with|that|this|your|the|any|more|another|the same|old|such|these|those|silly] [more|old|same|same old|silly] (${story}|fairy tales|nonsense|rubbish)}`,
        '{no more (excuses|stories|lies|fairy tales|tales|games|tricks|of your)}',
        '{(do not|stop|never|please do not|do not you dare) (try|trying|attempt|attempting|even try|dare) [to] (fool|trick|cheat|deceive|mislead|play|con|outsmart|lie|bluff|talk your way)}',
      ],
      unless,
      rewrites: inItsPlace('let us look at it together'),
    },
    {
      phrases: [
        '{(@we [@pointedly] (doubt|question|have [my|our|serious|some|grave] doubts (about|that|whether)|(am|are) [rather|very] (sceptical|skeptical) (that|about|whether))) you}',
      ],
      unless: [...unless, willNeed],
      rewrites: ask,
    },
    {
      phrases: [
        '{(@we [@pointedly] (doubt|question|have [my|our|serious|some|grave] doubts (about|that|whether)|(am|are) [rather|very] (sceptical|skeptical) (that|about|whether))) of:(your|this story|that story)}',
      ],
      unless,
      rewrites: [say('we would like to hear more about $of')],
    },
    {
      phrases: [
        '{(do|would) you (expect|want|ask) (us|me) to (believe|buy|swallow|accept|think) [that|it|this]}',
        '{(@we (am|are) [really|seriously|honestly] (expected|supposed|meant|asked) to (believe|buy|swallow|accept) [that|this|it])}',
        '{you (will|would|must|can) (forgive|excuse|pardon|understand) (me|us) if @we (do not|cannot|find it|have|am|are|doubt) ...}',
      ],
      rewrites: [where(endsWith(/^(that|,)$/), say('as I understand you,')), ...ask],
    },
    {
      phrases: [
        '@reader {(conveniently|miraculously|mysteriously|magically|suspiciously|oddly enough|strangely enough|funnily enough|curiously enough|by some miracle|as if by magic|just happened to|just happen to)}',
      ],
      unless: [asked],
      rewrites: [happenedTo, drop()],
    },
    {
      phrases: [
        '@we {(am|are) [still] (unable to|not able to) (authenticate|verify|validate)} (your|the) (stay|experience|review|visit|reviewer|account holder|claim|claims)',
        '@we {(can not|could not) (authenticate|verify|validate)} (your|the) (stay|experience|review|visit|reviewer|account holder|claim|claims)',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('are still looking for')],
    },
    {
      phrases: [
        '{so (i|we) (wonder|ask myself|ask ourselves|would love to know) how @you (can|could|came to)} _',
      ],
      unless,
      rewrites: [say('we would like to hear how you came to')],
    },
    {
      phrases: [
        '{(confirm|verify|check|establish|determine|ensure|make sure|validate|prove|ascertain|see) [that|if|whether] (this|it|that|yours|your [_] _) (is|was|are|were) [indeed|actually|really] (a|an|the) (authentic|genuine|real|legitimate|actual|true|bona fide) [_] [_] (customer|guest|buyer|client|review|experience|stay|booking|purchase|visit|rental|patient|order|complaint)}',
        '{(confirm|verify|check|establish|determine|ensure|make sure|validate|prove|ascertain|see) [that|if|whether] you (are|were) [indeed|actually|really] (a|an) (authentic|genuine|real|legitimate|actual|true|bona fide) [_] (customer|guest|buyer|client|patient)}',
      ],
      unless,
      rewrites: [say('find your booking')],
    },
    {
      phrases: [
        '@we {(doubt|question|wonder) [that|whether|if] (this|it|that|yours|your [_] _) (is|was) [indeed|actually|really|even] (a|an) (authentic|genuine|real|legitimate|actual) _}',
        '(^|@opening) {@you [have] never [actually|even|really|once] what:(stayed|visited|dined|ate|bought|purchased|ordered|booked|rented)} (at|with|in|from|our|here|anything from|a _ from|a _ at)',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        where(
          captureBegins('what', /^(bought|purchased|ordered)$/),
          sentence('We would like to find your order: under which name was it placed?'),
        ),
        sentence('We would like to find your booking: under which name was it made?'),
      ],
    },
    {
      phrases: [
        '{(<be> unable to|can not|could not|<be> not able to) (verify|confirm|establish|find any (proof|evidence|record)) that @you (are|were|have been|had been|ever|have ever|actually)} (a|an|our|stayed|visited|here|at|with|bought|ordered|booked|used|in|one)',
      ],
      unless,
      rewrites: [sentence('We would like to find your booking: under which name was it made?')],
    },
    {
      phrases: [
        '(^|@opening) {@we [@very|honestly|seriously] doubt (that|this)} (.|!|,|$)',
        '(^|@opening) {@we do not [really|quite|honestly] believe (that|this)} (.|!|$)',
        '{@we [@very|seriously|honestly] doubt (that|whether|if) @reader} (have|has|had|did|sent|paid|wrote|called|read|were|was|told|saw|asked|tried|bought|ever|really|even)',
        '{@we [really|just|simply|honestly] (can not|can hardly|could not) [really|quite] believe that (nobody|no one|none|your _)}',
        '{@we hear (that|this|it|such (stories|excuses)|stories like (that|this)) (every day|all the time|every week|from everyone|from everybody|ten times a day)} (.|!|,|$)',
        '{@reader always (say|says|promise|promises) (that|this|so|the same)} (.|,|!|$|and|but)',
        '{@we (will not|would not|do not|shall not) believe (it|that|this|you) (until|unless|before|till)} _',
        '(^|@opening) {@we (cannot|can hardly) (imagine|picture) (that|this)} (.|!|$)',
        '{(nobody|no one|who) (will believe|would believe|believes|should believe|is going to believe|can believe|could believe|will ever believe) (you|that|this|it|your _|such _)}',
        '{@you [surely|certainly|really|honestly] (do not|cannot) [surely|really|honestly|seriously] (expect|want|think|believe) [that] (us|me|we|i) (to|will|would) (believe|buy|swallow|accept|fall for) (that|this|it|your _)}',
      ],
      unless,
      rewrites: ask,
    },
    {
      phrases: [
        '{are you [really|absolutely|quite|@very] sure [that] you [have|had|@pointedly]} (paid|sent|ordered|followed|checked|closed|connected|opened|installed|called|asked|signed|booked|charged|plugged)',
      ],
      unless,
      rewrites: [say('could you check whether you')],
    },
    {
      phrases: [
        '^ [and|but|so|then] {(can|could) @you [even|actually] prove (any of (it|this|that)|your (claim|claims|story|statement))}',
      ],
      unless,
      rewrites: [say('could you show us what you have')],
    },
    {
      phrases: [
        '{are you (really|absolutely) sure [that]} (it|the _|this|that|everything|your _|nobody) (was|were|has|had|did)',
      ],
      unless,
      rewrites: [say('could you check whether')],
    },
  ]),
  examples: [
    { bad: '[[You always say that]].' },
    { good: 'You always say the nicest things.' },
    { bad: '[[Are you really sure that]] it was shut?', fixed: 'Could you check whether it was shut?' },
    { good: 'Are you sure it is the right size?' },
    { bad: '[[We do not believe that]].' },
    { bad: '[[I doubt that you]] sent it.' },
    { bad: '[[We hear that every day]].' },
    { bad: '[[I will not believe it until]] I see it.' },
    { good: 'I doubt that you will need it.' },
    { good: 'I cannot believe it, what a lovely card!' },
    { bad: '[[Can you prove any of it]]?', fixed: 'Could you show us what you have?' },
    { good: 'Can you show your identity with a passport?' },
    { bad: '[[Are you sure you]] paid?', fixed: 'Could you check whether you paid?' },
    { good: 'Are you sure you want the small one?' },
    { bad: '[[I doubt that]].' },
    { bad: '[[Nobody will believe that]].' },
    { bad: '[[You surely do not expect us to believe this]].' },
    { good: 'I doubt that it will rain.' },
    { good: 'Who would guess it is only May?' },
    {
      bad: '[[No more tales]] when the meter says 9 litres.',
      fixed: 'The meter says 9 litres; let us look at it together.',
    },
    { bad: 'You [[just happened to]] find the key.', fixed: 'You found the key.' },
    {
      bad: 'Sorry, we [[could not verify that you were]] a guest.',
      fixed: 'We would like to find your booking: under which name was it made?',
    },
    {
      bad: 'Please call us so we can [[verify that this was a genuine stay]].',
      fixed: 'Please call us so we can find your booking.',
    },
    {
      bad: '[[You never stayed]] at our inn.',
      fixed: 'We would like to find your booking: under which name was it made?',
    },
    { bad: 'We [[doubt that this is a real review]].' },
    { good: 'If you have never stayed at our inn, come and see.' },
    { good: 'Have you never stayed at our inn?' },
    {
      bad: 'There is no key, [[so I wonder how you can]] open it.',
      fixed: 'There is no key, I would like to hear how you came to open it.',
    },
    { bad: 'We [[cannot verify]] your stay with us.', fixed: 'We are still looking for your stay with us.' },
    { good: 'If we cannot verify your stay, a call will do.' },
    { good: 'Is it a fact that we cannot verify your stay?' },
    { bad: "[[I don't believe a word]] of it.", fixed: 'Could you help me understand how it came about?' },
    { bad: '[[Pants on fire]]!', fixed: 'Could you help me understand how it came about?' },
    { bad: "[[I wasn't born yesterday]].", fixed: 'Could you help me understand how it came about?' },
    { bad: '[[Spare me the story]].', fixed: 'Let us look at it together.' },
    { bad: "[[That doesn't fool me]].", fixed: 'Could you help me understand how it came about?' },
    { bad: '[[I see right through it]].', fixed: 'Could you help me understand how it came about?' },
    {
      bad: 'Your driver [[mysteriously]] knew the code.',
      fixed: 'Your driver knew the code.',
    },
    { good: 'If that is a tall story, we like it.' },
    { good: 'Is it so that your driver mysteriously found the key?' },
    { good: 'The set is conveniently small.' },
    { good: 'I believe you, and the new one is on its way.' },
    { good: 'We have heard that it was a good fair.' },
    { good: 'I doubt you will need it.' },
    { good: 'Your old account does not exist any more.' },
    { good: 'Every week there is a new story on our blog.' },
    { good: 'Something is not right with our scale.' },
  ],
});
