/** “It was laid in accordance with the plan”, “this is perfectly normal”: their trouble is declared none. */

import { beginsWith, endsClause, saidBefore } from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

const done =
  'deed:(carried out|handled|processed|charged|billed|invoiced|applied|calculated|executed|performed|treated|dealt with|conducted|followed|assessed|measured)';
const right =
  'how:([@very|entirely] (correctly|properly|rightly|lawfully|legally|professionally)|[fully|entirely|strictly] (in (full|strict|complete) (accordance|line|compliance) with|in accordance with|in compliance with|in line with|according to) (the|our|your|company|all|this))';

/** “Do not worry, that is perfectly normal”: a fear is taken away. */
function soothing({ tokens, passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return (
    tokens.some(({ text }) =>
      /^(worry|worries|help|fine|glad|feel|if|safe|understand|understandable)$/.test(text),
    ) || /\b(?:worry|worried|reassure|feel free)\b/i.test(passage.sentences[at - 1]?.prose ?? '')
  );
}

/** “The photo does not prove it. Could you send another?” */
function asksForMore({ tokens, to, following }: Match): boolean {
  const rest = [...tokens.slice(to).map(({ text }) => text), following[0]?.prose ?? ''].join(' ');
  return /\b(?:send|share|upload|attach|another|other|more|clearer)\b/i.test(rest);
}

/** “It appears | the photo does not prove …”: it is told as a view already. */
const seems = saidBefore(/^(appears|seems)$/);

/** “The claim is not covered”: a fact of the terms, and no verdict. */
function byTerms({ tokens, captures: { how } }: Match): boolean {
  return /^(valid|eligible|covered)$/.test((how && tokens[how.from]?.text) ?? '');
}

/** “It is quite normal | for old wood”. */
function ofAKind({ tokens, mark }: Match): boolean {
  return (
    /^(in|for|with|when|as|about)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens[mark.from - 1]?.text !== 'there'
  );
}

/** “The fee | is a fair one”: money, and no decision. */
const ofMoney = saidBefore(/^(charge|fee|deduction|penalty)$/);

/** “… the claim is not covered.” */
function endsTheSentence(match: Match): boolean {
  return byTerms(match) && isWordless(match.tokens, match.mark.to);
}

/** “It | left our shop in perfect condition” as “it was, as far as we know, in order when it left our shop”. */
const inGoodOrder: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = tokens.findIndex(({ text }, at) => at > mark.from && text === 'in');
  const many = /^(?!.*(?:ss|us|is)$)\p{L}+s$|^they$/u.test(tokens[mark.from - 1]?.text ?? '');
  const from = { from: mark.from, to };
  return to < 0
    ? null
    : say(
        many
          ? 'were, as far as we know, in order when they $left'
          : 'was, as far as we know, in order when it $left',
      )(remembering(match, { left: from }));
};

/** “We must say that | you are mistaken”. */
const youAreWrong: Rewriter = (match) => {
  const { tokens, mark } = match;
  const rest = /^you are (?:\w+ )?(?:mistaken|wrong|incorrect)(?= [,.;:]|$)/.exec(textOf(tokens, mark.to));
  const to = mark.to + (rest?.[0].split(' ').length ?? 0);
  return rest ? sayAlone('see it differently')(marking(match, mark.from, to)) : null;
};

const unless = [asked, hypothetical, granted];

/** “On our side all is fine, | you can start”: good news goes on. */
function endsHere({ tokens, to }: Match): boolean {
  return isWordless(tokens, to) || /^(?:and|but|because) /.test(textOf(tokens, to));
}

export default defineRule({
  id: 'arguing/by-the-book',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Declares that all was in order.',
  why: 'Told that all was by the book, they hear that their trouble does not count: say what you see so far, and what you can do.',
  phrasings: noArgumentLeft('agreed', [
    {
      phrases: [
        `{be:(was|were|has been|have been|had been) [@adverb] ${done} ${right}}`,
        `{be:(was|were|has been|have been|had been) [@adverb] how:(correctly|properly|rightly|lawfully) ${done}}`,
      ],
      unless: [asked, hypothetical, granted, cheering],
      rewrites: [say('$be, as far as we can see, $deed $how')],
    },
    {
      phrases: [
        '{left (our|the|my) (warehouse|shop|factory|store|premises|workshop|hands|house|facility|yard|mill|depot) [_] in (perfect|good|excellent|full|great|flawless|proper|mint) [working] (condition|order|state|shape)}',
      ],
      unless,
      rewrites: [inGoodOrder],
    },
    {
      phrases: [
        '@we {[have|had] [@adverb] verb:(acted|proceeded|behaved|worked|handled (it|this|that|everything)) [@adverb|fully|entirely] how:(correctly|properly|lawfully|professionally|in good faith|in [full|strict] accordance with|in [full] compliance with|in line with|by the book|within our rights)}',
      ],
      unless,
      rewrites: [say('have, as far as we can see, $verb $how')],
    },
    {
      phrases: [
        '(it|this|that|which|these|those|they) {[@adverb] <be> [also|simply|just|in fact|actually] ((perfectly|completely|absolutely|totally|entirely) normal|(standard|common|normal|usual|industry) practice|(standard|normal|usual) procedure|nothing (unusual|out of the ordinary|new)|industry standard)} (.|,|!|and|in|for|here|with|$|;|when|as)',
        '(it|this|that|which|these|those|they) {[@adverb] <be> ((perfectly|completely|absolutely|totally|entirely) normal|(standard|common|normal|usual|industry) practice|(standard|normal|usual) procedure|industry standard)} $',
        'there {is (nothing|not anything) (unusual|abnormal|strange|odd|out of the ordinary|special) (about|in|with)} (it|this|that|your|the)',
      ],
      unless: [asked, hypothetical, granted, soothing],
      rewrites: [
        where(ofAKind, say('is usual')),
        say('is something we often see, and I would like to know what it means for you'),
      ],
    },
    {
      phrases: [
        '@we {[have|have now|had] [@adverb] (found|established|determined|concluded|confirmed|verified|seen) that} ... [_ ...] (is|was|are|were) not [@very|@adverb] (faulty|defective|damaged|broken|missing|late|delayed|lost|wrong|responsible|liable|to blame|at fault)',
        '@we {(must|have to) (say|state|note|confirm) that} ... [_ ...] (is|was|are|were) [not [@very|@adverb] (faulty|defective|damaged|broken|missing|late|delayed|lost|wrong|responsible|liable|to blame|at fault)]',
        '@we {can (say|state|note|confirm) that} ... [_ ...] (is|was|are|were) not [@very|@adverb] (faulty|defective|damaged|broken|missing|late|delayed|lost|wrong|responsible|liable|to blame|at fault)',
      ],
      unless: [asked, hypothetical, granted, cheering],
      rewrites: [youAreWrong, say('understand from what we have seen so far that')],
    },
    {
      phrases: [
        '@we {(find|found|see|saw|have found|have seen) [absolutely|simply] no thing:(evidence|proof|grounds|reason)} (of|for|that|to (support|suggest|believe|back))',
      ],
      unless,
      rewrites: [say('have not yet found $thing')],
    },
    {
      phrases: [
        '{there (is|are) [absolutely|simply|just] no thing:(evidence|proof|grounds|justification)} (of|for|that|to (support|suggest|believe|back))',
      ],
      unless,
      rewrites: [say('we have not yet found $thing')],
    },
    {
      phrases: [
        '(@your|this|that|the) [_] @assertion {be:(is|are|was|were) [@very|@adverb] not [@very|@adverb] how:(justified|valid|eligible|well founded|well-founded|legitimate|covered)}',
      ],
      unless,
      rewrites: [
        where(endsTheSentence, say('$be not $how, and we are sorry about that')),
        where(byTerms, say('$be, as far as we can see, not $how')),
        where(beginsWith(/^(are|were)$/), say('are not ones that we can accept so far')),
        say('is not one that we can accept so far'),
      ],
    },
    {
      phrases: [
        '@we [do|still|honestly|truly|firmly|also] (feel|believe|consider|maintain|do think|still think|find) [, however ,|however|though] [that] (the|our|this) [_] (resolution|decision|outcome|compensation|settlement|refund|charge|fee|response|ruling|verdict|assessment|deduction|penalty) ... {(is|was|to be) [@very|more than] [a|an|the] (fair|reasonable|just|appropriate|correct|adequate|sufficient|proportionate|generous) [one|outcome|decision|solution]}',
      ],
      unless: [asked, hypothetical, granted, cheering],
      rewrites: [where(ofMoney, say('covers {what it covers}')), say('reflects all that we have seen')],
    },
    {
      phrases: [
        '@we {<be> [@very|always|also|100 %] (transparent|clear|upfront|up - front|open|honest|explicit|up front) (about|on|with|regarding|as to)} (it|this|that|these|how|what|the|our|all) ... [_ ...] (in|on|at|before|during|throughout|from) (our|the|your|my|checkout|booking|all|every|both)',
      ],
      unless,
      rewrites: [say('try to be clear about')],
    },
    {
      phrases: [
        '(invoice|invoices|photo|photos|picture|pictures|receipt|receipts|report|document|documents|video|videos|estimate|screenshot|screenshots|statement|footage|attachment|attachments|letter|form|certificate|documentation|evidence|material) [you _|that you _|@you _] [_] [_] [_] [_] [_] {be:(does|do|did) not [@adverb] verb:((provide|contain|constitute|offer|give|show) [@very|any|enough|sufficient|clear|conclusive] (evidence|proof)|prove|establish|substantiate|corroborate|back up)}',
      ],
      unless: [asked, hypothetical, granted, asksForMore, seems],
      rewrites: [say('$be, as far as we can see, not $verb')],
    },
    {
      phrases: [
        '@our [_] (records|record|system|systems|logs|log|notes|files|history) [simply|also] {(do|does) not [@adverb] (show|reflect|contain|include|mention|indicate) [any|a|such|your]} (call|calls|contact|email|emails|message|messages|request|complaint|report|note|attempt|conversation|complaints|cancellation|agreement|promise)',
        '{there is [simply|absolutely|just] no (record|trace|sign|mention) of [any|a|your|such|this|that] [such]} (call|calls|contact|email|emails|message|messages|request|complaint|report|attempt|conversation|complaints|cancellation|agreement|promise)',
      ],
      unless: [asked, hypothetical, granted, showsWayOn],
      rewrites: [
        where(beginsWith(/^(do|does)$/), say('show, as far as we can see, no')),
        where((match) => !beginsWith(/^(do|does)$/)(match), say('as far as we can see there is no')),
      ],
    },
    {
      phrases: [
        '(delay|wait|waiting time|noise|scratch|crack|stain|difference|problem|outage|error|gap|dent|shortage|queue) {(was|is) (only|just|merely)} (#|@number|a (few|couple|matter)|about #|some)',
      ],
      unless,
      rewrites: [say('was')],
    },
    {
      phrases: [
        '{(did|have) not [@adverb] (receive|received|get|got|see|hear) any} thing:(communication|message|messages|notice|notification|complaint|cancellation|warning|word|contact) from @you (regarding|about|concerning|during|before|prior|at|while|after|on)',
      ],
      unless: [asked, hypothetical, granted, asksForMore],
      rewrites: [say('did not find any')],
    },
    {
      phrases: [
        '{[@we can see [that]|@we see [that]] (everything|all|it|that|this|the _) ((looks|is looking|seems [to be]|appears [to be]|is showing as) [@very] (fine|good|ok|okay|normal|correct|all right)|(is|seems to be|appears to be) [@adverb] (working|running|up and running|fine|ok|okay)|works|runs) [fine|well|correctly|normally|ok|as it should] [from|on|at] (my|our) (end|side)} ($|@closing)',
      ],
      unless: [asked, hypothetical, granted, cheering, showsWayOn],
      rewrites: [say('we do not see the trouble from here yet')],
    },
    {
      phrases: [
        '@we {<be> not [@adverb|currently] seeing [any evidence|any sign] that @you} (are|were|have|had)',
      ],
      unless: [asked, hypothetical, granted, showsWayOn],
      rewrites: [say('do not see yet that you')],
    },
    {
      phrases: [
        '{all:(everything|all|it all|all of it) (was|has been|is) [@adverb|done|made|handled|processed|carried out|packed|built|installed|checked] (according to|as per|in line with|in accordance with|by) (the|our) (rules|book|procedure|procedures|contract|agreement|law|terms|standard|standards|regulations|guidelines|instructions)}',
        '{@we [have] [@adverb|always] (followed|respected|kept to|complied with|observed|stuck to) (all|the|our|every) [_] (procedure|procedures|rules|terms|protocol|process|policy|contract|guidelines|law|laws) [@adverb|@very|exactly|correctly|to the letter]}',
      ],
      when: [endsClause],
      unless: [asked, hypothetical, granted, cheering],
      rewrites: [say('as far as we can see, all was done as agreed')],
    },
    {
      phrases: [
        '{((on|at|from) (our|my) (side|end|part)|according to (our|the) [_] (system|systems|records|record|log|logs|data|database|tracking)) [,] (everything|all|it|that) (is|was|works|worked|looks|looked) [@very] (fine|ok|okay|good|correct|alright|all right|in order|normal|perfect)}',
      ],
      when: [endsHere],
      unless: [asked, hypothetical, granted, cheering],
      rewrites: [sayAlone('we do not see the trouble from here yet')],
    },
  ]),
  examples: [
    {
      bad: 'The inn [[did not receive any]] message from you about the room.',
      fixed: 'The inn did not find any message from you about the room.',
    },
    {
      bad: 'Hm, [[everything looks good on our end]].',
      fixed: 'Hm, we do not see the trouble from here yet.',
    },
    {
      bad: 'Hi Jo, I [[am not seeing that you]] are logged in.',
      fixed: 'Hi Jo, I do not see yet that you are logged in.',
    },
    {
      bad: 'Hi Jo, [[I see it’s working on our side]].',
      fixed: 'Hi Jo, we do not see the trouble from here yet.',
    },
    { good: 'Everything looks good on our end. Could you restart the tap?' },
    {
      bad: 'Our logs [[do not reflect any]] call about the lid.',
      fixed: 'Our logs show, as far as we can see, no call about the lid.',
    },
    {
      bad: '[[There is no record of any]] complaint about the lid.',
      fixed: 'As far as we can see there is no complaint about the lid.',
    },
    { bad: 'In fact the delay [[was only]] nine minutes.', fixed: 'In fact the delay was nine minutes.' },
    {
      bad: 'We still think the deduction we made [[is a fair one]].',
      fixed: 'We still think the deduction we made covers [what it covers].',
    },
    {
      bad: 'We [[are very clear about]] the lift on our website.',
      fixed: 'We try to be clear about the lift on our website.',
    },
    {
      bad: 'The photo of the lid [[does not prove]] a fall.',
      fixed: 'The photo of the lid does, as far as we can see, not prove a fall.',
    },
    { good: 'It appears the photo does not prove a fall.' },
    { good: 'The photo does not prove a fall. Could you send another?' },
    { good: 'We believe that 80 is a fair price.' },
    {
      bad: 'The lease [[was handled in accordance with the]] law.',
      fixed: 'The lease was, as far as we can see, handled in accordance with the law.',
    },
    {
      bad: 'Your card [[was correctly charged]].',
      fixed: 'Your card was, as far as we can see, charged correctly.',
    },
    { bad: 'We [[acted in good faith]].', fixed: 'We have, as far as we can see, acted in good faith.' },
    {
      bad: 'This [[is perfectly normal]].',
      fixed: 'This is something we often see, and I would like to know what it means for you.',
    },
    {
      bad: 'After a look we [[have found that]] the lift was not broken.',
      fixed: 'After a look we understand from what we have seen so far that the lift was not broken.',
    },
    { bad: 'We [[find no evidence]] of a leak.', fixed: 'We have not yet found evidence of a leak.' },
    {
      bad: '[[There is no evidence]] of a leak in the lid.',
      fixed: 'We have not yet found evidence of a leak in the lid.',
    },
    { bad: 'Your demand [[is not justified]].', fixed: 'Your demand is not one that we can accept so far.' },
    {
      bad: 'Under clause 9 the claim [[is not covered]].',
      fixed: 'Under clause 9 the claim is not covered, and we are sorry about that.',
    },
    {
      bad: 'We feel that our decision [[is a fair one]].',
      fixed: 'We feel that our decision reflects all that we have seen.',
    },
    {
      bad: 'The lamp [[left our shop in perfect condition]].',
      fixed: 'The lamp was, as far as we know, in order when it left our shop.',
    },
    { bad: 'This [[is perfectly normal]] for old oak.', fixed: 'This is usual for old oak.' },
    { good: 'The card was correctly charged?' },
    { good: 'If the card was correctly charged, you see one line.' },
    { good: 'That is perfectly normal, so do not worry.' },
    { good: 'Good news: the card was charged correctly.' },
    { good: 'The hall is lovely, and the fee was correctly calculated.' },
    { good: 'The parcel was delivered as agreed.' },
    { good: 'I can confirm that the room is free.' },
    {
      bad: '[[Everything was done according to the rules]].',
      fixed: 'As far as we can see, all was done as agreed.',
    },
    { bad: '[[We followed the procedure exactly]].', fixed: 'As far as we can see, all was done as agreed.' },
    { good: 'We followed your plan, and it works.' },
    { good: 'Everything was checked by the rules you gave us.' },
    { bad: '[[On our side everything is fine]].', fixed: 'We do not see the trouble from here yet.' },
    { good: 'Everything is fine on our side now.' },
    { good: 'On our side everything is fine, you can start.' },
  ],
});
