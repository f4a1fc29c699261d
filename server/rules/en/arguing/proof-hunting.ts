/** “prove the opposite”, “where exactly in the contract does it”: turns the talk into a trial. */

import {
  endsClause,
  followedBy,
  opensClause,
  precededBy,
  saidBehind,
  says,
  supposed,
} from '../../../words/english/clauses';
import { cheering, granted, weLapsed, weMakeGood } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { showsWayOn } from '../../../words/english/way-on';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { both, drop, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “I have it in writing that this does not end the rest”, “… that you may keep it”: somebody has promised it, and nothing is held against the reader. */
function assured({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    /\b(?:do not|does not|will|can|may|is|are|stays?|remains?|covers?|pays?|allows?|keeps?|includes?)\b/.test(
      rest,
    ) &&
    !/\b(?:was|were|did|had|ordered|agreed|wanted|chose|signed|asked|said|approved|confirmed|you are|you owe|you (?:have to|must)|your (?:fault|mistake|side|responsibility|cost))\b/.test(
      rest,
    )
  );
}

/** “We have no proof yet that …” speaks of our own side. */
function ofOurselves({ tokens, from }: Match): boolean {
  return /^(we|i|us|there)$/.test(tokens[from - 1]?.text ?? '');
}

/** Nothing follows: no “now”, no “again”. */
function endsHere({ tokens, to }: Match): boolean {
  return tokens[to] === undefined || tokens[to].kind === 'punctuation';
}

/** “Prove that I know nothing”: what they think of us is not said again. */
function provesUs({ tokens, to }: Match): boolean {
  return /^(i|we|my|our)$/.test(tokens[to]?.text ?? '');
}

/** “The log proves | our point”. */
function ourPoint({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'our' && /^(point|view|case)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “You must first prove that | it came from us”, not “… prove that.” */
function thatFollows({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'that' && tokens[mark.to]?.kind === 'word';
}

/** “Our log clearly shows | that it left” as “as far as our log shows, it left”. */
const asFarAsItShows: Rewriter = (match) => {
  const { tokens, mark } = match;
  let from = mark.from - 1;
  while (from > 0 && from > mark.from - 4 && !/^(the|our|your|these|this|my)$/.test(tokens[from]?.text ?? ''))
    from--;
  const opens =
    /^(the|our|your|these|this|my)$/.test(tokens[from]?.text ?? '') && opensClause({ ...match, from });
  if (!opens || tokens[mark.to]?.text !== 'that') return null;
  return say('as far as $source $verb,')(
    remembering(marking(match, from, mark.to + 1), { source: { from, to: mark.from } }),
  );
};

/** “Just admit that it fell, and we can mend it” as “if it fell, we can mend it”. */
const ifThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = tokens.findIndex(
    ({ text }, at) =>
      text === 'and' && at > mark.to && /^(we|i) (?:can|could|will)$/.test(textOf(tokens, at + 1, at + 3)),
  );
  if (and < 0 || mark.from > 0) return null;
  const from = tokens[and - 1]?.text === ',' ? and - 1 : and;
  return both(say('if'), () => say(',')(marking(match, from, and + 1)))(match);
};

/** “The video clearly shows | how to fold it.” */
function howTo({ tokens, mark }: Match): boolean {
  return /^(?:how|where) to\b/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “As a matter of fact, | yes.” */
const isYes = followedBy(/^yes$/);

/** “Without proof | of age”: a paper that the law asks for. */
const ofAThing = followedBy(/^of$/);

/** “Come by, and you will see for yourself”: an invitation. */
const invited = says(/^(come|visit|try|taste|how|soft)$/);

/** “Can you prove | it?”, “… prove your claim?” */
function provesIt({ tokens, mark }: Match): boolean {
  return /^(?:it|this|that)(?: [.?!]|$)/.test(textOf(tokens, mark.to));
}

/** “Prove that | you sent it and we can talk.” */
const sendUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const said = { from: mark.to, to: piecesOf(tokens).find(({ to }) => to > mark.to)?.to ?? tokens.length };
  return namesFacts(textOf(tokens, said.to))
    ? null
    : sentence('Could you send us something that shows that $said?')(remembering(match, { said }));
};

/** “That statement | has no proof”, not “you have no proof”. */
function ofAStatement({ tokens, mark }: Match): boolean {
  return (
    /^(does|has)$/.test(tokens[mark.from]?.text ?? '') &&
    !/^(it|this|that|he|she|which|who)$/.test(tokens[mark.from - 1]?.text ?? '')
  );
}

export default defineRule({
  id: 'arguing/proof-hunting',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Turns the talk into a trial.',
  why: 'Whoever has to prove a complaint feels accused; ask to see what they saw, and show what you see.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '^ [then|so|ok|okay|please|well|now|go ahead and|just] [,] prove (it|that|this|otherwise) [then|first|to (me|us)] $',
        '^ [then|so|please|well] [,] prove (me|us) wrong $',
        '^ [show (me|us)|where is|what is] (the|your) (proof|evidence) $',
      ],
      rewrites: [sentence('Could you show us what you see?')],
    },
    {
      phrases: [
        '{@we [would|must|have to|can only] [only] [like to] ((invite|challenge|dare|defy|urge|ask|welcome|love|like) [you|to see you|for you|anyone|anybody] [to] (prove|substantiate|demonstrate|disprove|refute|contradict)|(challenge|dare|defy) [you|anyone|anybody] [to] (back up|back|verify|document))} (that|it|this|your|the|any|us|me|a|what|how|why|even)',
        '{@we would (love|like|be (curious|interested|keen|happy|glad)) to see (you|the _|the _ _|your|anyone|anybody|a single|some|any) [actual|real|hard] (proof|evidence|prove|do better|try|find|show|back|explain|justify|do it)}',
      ],
      unless: [asked],
      rewrites: [say('it would help us if you could show us')],
    },
    {
      phrases: [
        '(@our|the|all|all our|my) [_] @source verb:(does|do) {not [at all|really|in any way] (support|confirm|bear out|back up|back|corroborate|substantiate|agree with|share|sustain)} (what|your|this|that|any|such|the (claim|story|version|idea|suggestion|view|allegation))',
        '(@our|the|all|all our|my) [_] @source {verb:(<contradict>|<disprove>|<refute>|<belie>|<rebut>)} (what|your|this|that|any|such|the (claim|story|version|idea|suggestion|view|allegation)|it|you)',
      ],
      unless: [asked, supposed],
      rewrites: [say('differ so far from')],
    },
    {
      phrases: [
        '{(not a [single]|not one [single]|no|none of (the|our|your)) (test|tests|@source) [_] (backs up|back up|supports|support|confirms|confirm|bears out|proves|prove)} (what @you|your|that|this|it|any of)',
      ],
      unless: [asked, supposed],
      rewrites: [say('we have not yet found')],
    },
    {
      phrases: [
        '{who:@we (can|could|will|would) [easily|gladly|happily] prove to you [that]}',
        '{who:@we [do] have [clear|hard|solid|written|ample|enough|every] (proof|evidence) that}',
      ],
      unless: [asked, supposed],
      rewrites: [say('from what $who have,')],
    },
    {
      phrases: [
        '{(has|have) (been|long been) (disproved|disproven|refuted|debunked|rebutted|shown to be wrong|proven wrong|proved wrong) [(a|many|several|so many|a few) (hundred|thousand|dozen) times|many times|several times|long ago|often enough|time and again|already]}',
        '{(was|were) (disproved|disproven|refuted|debunked|rebutted) [long ago|years ago|already]}',
      ],
      unless: [asked, supposed],
      rewrites: [say('looked different in what we found')],
    },
    {
      phrases: [
        '{there is (no|not a|not one|not a single) (grain|shred|ounce|iota|spark|speck|scrap|jot|hint|word) of (truth|sense|logic|merit|substance|evidence|proof) (in|to|for|behind)}',
      ],
      rewrites: [say('we do not yet recognise')],
    },
    {
      phrases: ['{prove (it|that|this)} to (me|us)'],
      rewrites: [
        where(
          ({ tokens }) => /^(do|would|can|could|will)$/.test(tokens[0]?.text ?? ''),
          sentence('Could you show us what you see?'),
        ),
        say('show it'),
      ],
    },
    {
      phrases: ['{^ [then|so|ok|please|well] [,] prove that}'],
      rewrites: [
        where(provesUs, sentence('Could you tell us what makes you see it that way?')),
        sendUs,
        say('please show us how you see that'),
      ],
    },
    {
      phrases: [
        '{[do] you have [any|some|the] (proof|evidence) (for|of) (that|this|it)}',
        '{[do] you have [any] (proof|evidence)} $',
        '{where is (the|your) (proof|evidence) [for (that|this|it)]}',
        '{what (proof|evidence) do you have [for (that|this|it)]}',
      ],
      when: [asked],
      rewrites: [
        where(followedBy(/^that$/), say('could you show us')),
        say('could you show us what you saw'),
      ],
    },
    {
      phrases: [
        '{(can|could|will|would) @you [even|actually|really|also|please|somehow] prove} (it|that|this|what|@your [_] @claim)',
        '{how (can|could|will|would|do) @you [want to|even|actually] prove} (it|that|this|what|@your [_] @claim)',
      ],
      unless: [supposed],
      rewrites: [
        where(provesIt, withNext(/^(it|this|that)$/, say('could you show us what you see'))),
        where(followedBy(/^that$/), say('do you have something that shows')),
        say('could you show us'),
      ],
    },
    {
      phrases: ['{do you have [any|some] (proof|evidence)} that'],
      when: [asked],
      rewrites: [say('do you have something that shows')],
    },
    {
      phrases: [
        '{there is (no|not any|zero|not a shred of) [hard|real|actual] (proof|evidence) [whatsoever|at all] that}',
        '{you have (no|not any|zero|yet to show any|not shown any|not given [us] any|failed to (show|give) any) (proof|evidence) [whatsoever|at all] that}',
        '{you (have not|can not|could not) (prove|proven|proved) that}',
        '{you (have not|can not|could not) (prove|proven|proved)} (it|this|anything|any|your|the|what)',
      ],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: [
        '{(does not have|has|have|do not have) (no|a|any) what:(proof|evidence)} (.|,|;|$)',
        '{(does not have|has no|have no|do not have) [a|any] what:(proof|evidence)}',
      ],
      unless: [ofOurselves, asked],
      rewrites: [
        where(precededBy(/^(that|which)$/), say('we have not yet seen $what for')),
        // “The statement has no proof”.
        where(ofAStatement, say('is one we have not yet seen $what for')),
        say('could do with some $what'),
      ],
    },
    {
      phrases: [
        '{the burden of proof (is|lies|rests|falls|sits) (on|with|upon) (you|your side|the buyer|the customer)}',
        '{it is (up to|for|on) you to prove (it|that|this)}',
      ],
      rewrites: [
        where(thatFollows, say('it would help us to see that')),
        say('we would need the evidence from your side'),
      ],
    },
    {
      phrases: [
        '{you [will|first] (need|have) [first] to prove (that|it|this)}',
        '{you (must|should) [first] prove (that|it|this)}',
        '{it is (up to|for|on) you to prove} (that|the|your|how|why)',
      ],
      rewrites: [where(thatFollows, say('it would help us to see how')), say('it would help us to see')],
    },
    { phrases: ['{the burden of proof}'], rewrites: [say('the next step')] },
    {
      phrases: [
        '(@source|attached|attachment|above|email|mail|link|screenshot|video|enclosed|letter) {(clearly|plainly|obviously|unmistakably|definitely|conclusively|undeniably|very clearly|quite clearly) verb:(<show>|<prove>|<state>|<say>|<indicate>|<confirm>|<demonstrate>)}',
        '@source {verb:(<show>) (clearly|plainly|very clearly)}',
      ],
      unless: [howTo, weMakeGood],
      rewrites: [asFarAsItShows, say('<show:verb>')],
    },
    {
      phrases: [
        '(@our|the|these|this|all) @source {verb:(prove|proves|proved)} (that|you|it|otherwise|the|our)',
      ],
      rewrites: [where(ourPoint, say('<fit:verb>')), say('<suggest:verb>')],
    },
    {
      phrases: [
        '@source {verb:(<say>|<show>|<tell>|<prove>) (otherwise|differently|the [exact|very|complete] opposite|the [exact] contrary|a different story|another story|something else) , (does not it|do not they|is not it|right)}',
      ],
      rewrites: [say('<point:verb> another way, so could we compare both')],
    },
    {
      phrases: [
        '@source {verb:(<say>|<show>|<tell>|<prove>) [us|me] [a|quite] [@very|rather] (otherwise|differently|the [exact|very|complete] opposite|the [exact] contrary|different story|another story|another picture|different picture|something [@very] (else|different|other))}',
      ],
      unless: [asked],
      rewrites: [say('<point:verb> another way so far')],
    },
    {
      phrases: ['@our [own] [_] @source {verb:(<say>|<confirm>|<prove>) so}'],
      rewrites: [say('<show:verb> this on our side')],
    },
    {
      phrases: [
        '@source {(could not be [any] clearer|is (perfectly|very|crystal|absolutely|quite|more than) clear|leaves no (doubt|room)) (on|about|for doubt)}',
      ],
      rewrites: [say('is our guide on')],
    },
    {
      phrases: ['{if @you do not (believe|trust) (it|that|this|us|me) ,}'],
      rewrites: [
        where(
          followedBy(
            /^(ask|call|ring|come|look|check|see|read|talk|speak|try|go|visit|contact|watch|count|open|test)$/,
          ),
          say('you are welcome to'),
        ),
        say('if it helps,'),
      ],
    },
    {
      phrases: [
        '{who:@we [do] have (it in (writing|black and white)|[the|hard|all the] (proof|evidence))} $',
        '{who:@we have (it|this|that|everything|all of it|the whole thing) [all|well|fully|clearly] (documented|on record|recorded)} $',
      ],
      unless: [asked],
      rewrites: [say('$who will gladly send you the details')],
    },
    {
      phrases: ['{who:@we (can|could|will) [easily|gladly] prove} (it|that|this|you)'],
      unless: [asked],
      rewrites: [say('$who can show you')],
    },
    {
      phrases: ['let (me|us) {prove} (it|that|this)'],
      rewrites: [say('show')],
    },
    {
      phrases: [
        '@we [still|also] have (the|your|all|all the|a|this|that) _ [_] [here|with _] {as [the|a|our] (proof|evidence)}',
      ],
      when: [endsClause],
      unless: [asked, supposed, saidBehind(/^(worry|need|refund)$/)],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(it|this|that) {(says|states|reads) [@very] (clearly|plainly|explicitly|expressly|black on white)} (in|on|under|that)',
      ],
      unless: [howTo, weMakeGood, granted, supposed, asked],
      rewrites: [say('says')],
    },
    {
      phrases: ['@source {(speaks|speak|is|are) against you}'],
      rewrites: [say('does not show it so far')],
    },
    {
      phrases: [
        '(the|our) (evidence|contract|record|log|data|agreement|policy) {is [very|crystal|perfectly|quite|absolutely|pretty] clear} (,|:)',
        '(the|our) (evidence|contract|record|log|data|agreement) {is [very|crystal|perfectly|quite|absolutely|pretty] clear} $',
      ],
      unless: [asked],
      rewrites: [where(followedBy(/^[,:]$/), say('reads this way to us')), say('is worth a look together')],
    },
    {
      phrases: [
        '{it is [very|quite|perfectly|absolutely] (clear|obvious|evident|plain) from} (the|your|our|these)',
      ],
      unless: [weMakeGood],
      rewrites: [say('it seems from')],
    },
    {
      phrases: ['as @you can {(clearly|plainly|very well|obviously)} see'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{^ [just|please|come on ,] admit (that|it ,|it :)}',
        '{@you (have to|must|should|need to|will have to|will) [surely] admit that}',
        '{(@you|one) can not deny that}',
        '{(nobody|no one) can deny that}',
        '{there is no denying that}',
        '{it is (undeniable|indisputable|beyond (doubt|dispute|question|question)|a proven fact) that}',
        '{^ (in (reality|truth|actual fact)|to set the record straight|as everybody can see) [,]}',
      ],
      unless: [asked, weLapsed],
      rewrites: [ifThen, where(followedBy(/^you$/), askWhether('could it be that')), say('as we see it,')],
    },
    {
      phrases: [
        '{any _ [_] (will|would|can|could) (show (that|this|it|you that)|confirm (that|this|it)|tell you (that|so|the same)|prove (that|it|this)|see that|agree [with (us|me)])}',
      ],
      rewrites: [leaveOutArgument(), sayAlone('we can send you the figures')],
    },
    {
      phrases: ['(the|our|these|those|such|^) @source {(speak for themselves|do not lie)}'],
      unless: [cheering],
      rewrites: [say('show how we see it')],
    },
    {
      phrases: ['(the|our|this|that|such|^) (@source|camera) {(speaks for itself|does not lie)}'],
      rewrites: [say('shows how we see it')],
    },
    {
      phrases: [
        '(team|driver|colleague|colleagues|warehouse|engineer|courier|staff|people|forwarder|technician|manager|inspector|inspectors|surveyor|lawyer) {verb:(<say>|<remember>|<swear>|<tell>) [us|me] [it|that] [@very] (otherwise|differently|the [exact|very] opposite|the contrary|a different story|another story|something else)}',
      ],
      unless: [asked],
      rewrites: [say('<see:verb> it differently so far')],
    },
    {
      phrases: ['(@source|system|terms) {verb:(<say>) no} (.|,|$)'],
      rewrites: [say('<point:verb> another way so far')],
    },
    {
      phrases: [
        '{^ (without|with no) [any|solid|hard|written|clear] (proof|evidence) [of (it|this|that)]}',
        '{unless you can prove (it|this|that) ,}',
      ],
      unless: [ofAThing],
      rewrites: [say('until we have seen it,')],
    },
    {
      phrases: [
        '{(it is|it would be|that is|this is) [just|only|simply] your word against (ours|mine|theirs|his|hers)}',
      ],
      rewrites: [
        leaveOutArgument(),
        sayAlone('we have two accounts of it and would like to see yours in detail'),
      ],
    },
    {
      phrases: [
        '{as a matter of [plain] fact [,]}',
        '{^ for the record ,} (we|i|it|this|that|the|you|our|your|nobody|there)',
        '{, [just] for the record} $',
        '{^ (the [simple|plain] (fact|reality) of the matter is|the (simple|plain) (fact|truth|reality) is|the fact is|it is a [simple|plain] fact|fact is|the fact remains) [,] [that]}',
        '{^ (facts are facts|fact) (,|:|;)}',
      ],
      when: [opensClause],
      unless: [granted, isYes, weLapsed],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[and] [then] you will see [that|for yourself that] @we (am|are) right}',
        '{[and] [then] you will see (who is right|for yourself)}',
      ],
      unless: [invited],
      rewrites: [say('and tell us what you find')],
    },
    {
      phrases: [
        '{(works|worked) [@very] [fine|well|perfectly|great] on (my|our) (end|side|machine|computer)} $',
        '{(works|worked) [@very] (fine|well|perfectly|great) (for (us|me)|here|over here)} $',
        '(^|@opening) (it|this|that|everything|@your _) {(works|worked|runs|ran|opens|opened) [@very] [fine|well|perfectly|great|normally] on (our|my) (side|end|computers|machines|laptop|laptops|pc|pcs|phone|phones|device|devices|system|systems|test _)} $',
      ],
      rewrites: [say('runs here, and we would like to see what you see')],
    },
    {
      phrases: [
        '{[hmm ,] it (seems|looks|appears) [like|that|as if] your thing:(_|_ _) (is working|works|is running|runs) [just|perfectly|absolutely] (fine|well|perfectly|normally|properly|as (expected|intended))}',
      ],
      unless: [asked],
      when: [endsHere],
      rewrites: [say('on our side your $thing runs, and we would like to see what you see')],
    },
    {
      phrases: ['{working [@very] [fine|well|perfectly|great] on (my|our) (end|side|machine|computer)} $'],
      rewrites: [
        where(showsWayOn, say('working on my end, so we would like to find out what is different on yours')),
        say('working here, and we would like to see what you see'),
      ],
    },
    {
      phrases: [
        '{@we [do|still] have (it|that|this) [here|all] in (black and white|writing|your own (words|hand|handwriting)|your handwriting) that}',
        '{(it|that) (is|stands) [here|there] in (black and white|your own (words|hand|handwriting)) that}',
      ],
      unless: [asked, supposed, assured],
      rewrites: [say('our notes say that')],
    },
    {
      phrases: [
        '(evidence|data|law|contract|clause|log|record|history) {is [all|clearly|simply] (against you|not on your side)}',
      ],
      unless: [asked, supposed],
      rewrites: [say('looks different from here')],
    },
    {
      phrases: [
        '@your [own] @source {(proves|prove|shows|show|says|say|tells|tell) [me|us] [exactly|quite|precisely] (the (contrary|opposite|reverse)|otherwise)}',
      ],
      unless: [asked],
      rewrites: [say('can be read in another way too')],
    },
    {
      phrases: [
        '^ {[and|so|but] where [exactly|precisely|on earth] where:((in|on) (the|our|your|this|that) _ [_]) (does it|do we|did we|is it|did i|do i|does that|does anything) [ever]} (say|state|written|promise|promised|agree|mention|guarantee)',
      ],
      rewrites: [say('could you point us to the place $where where it would')],
    },
    {
      phrases: [
        '(it|they|which|that|this|these|those) {(prove|proves|show|shows|say|says) (the (opposite|contrary|exact opposite)|otherwise)}',
      ],
      unless: [ofOurselves],
      rewrites: [say('tell me something else')],
    },
  ]),
  examples: [
    { good: 'I have it in writing that the grant does not end with the move.' },
    { bad: '[[Just admit that]] it fell, and we can mend it.', fixed: 'If it fell, we can mend it.' },
    {
      bad: 'Our log [[clearly shows]] that the van left at 7.',
      fixed: 'As far as our log shows, the van left at 7.',
    },
    { bad: '[[If you don’t believe us,]] ask the guard.', fixed: 'You are welcome to ask the guard.' },
    {
      bad: '[[You must first prove that]] the dent is ours.',
      fixed: 'It would help us to see how the dent is ours.',
    },
    { bad: '[[Admit it,]] you slept in.', fixed: 'Could it be that you slept in?' },
    {
      bad: 'Please look at the figures, they [[prove the opposite]].',
      fixed: 'Please look at the figures, they tell me something else.',
    },
    {
      bad: '[[Where exactly in the contract does it]] say that we pay for both?',
      fixed: 'Could you point us to the place in the contract where it would say that we pay for both?',
    },
    { bad: '[[Prove that]] we lost it.', fixed: 'Could you tell us what makes you see it that way?' },
    { bad: 'The log [[proves]] our point.', fixed: 'The log fits our point.' },
    {
      bad: 'I see it is [[working on my end]]. Could you try it again?',
      fixed:
        'I see it is working on my end, so I would like to find out what is different on yours. Could you try it again?',
    },
    { bad: '[[Prove it]].', fixed: 'Could you show us what you see?' },
    {
      bad: '[[There is no proof that]] the carton was open.',
      fixed: 'We have not yet found proof that the carton was open.',
    },
    { bad: '[[The burden of proof is on you]].', fixed: 'We would need the evidence from your side.' },
    { bad: 'Our logs [[clearly show]] a login at noon.', fixed: 'Our logs show a login at noon.' },
    {
      bad: 'It opens in a second, our own monitoring [[says so]].',
      fixed: 'It opens in a second, our own monitoring shows this on our side.',
    },
    { bad: 'The log [[says no]].', fixed: 'The log points another way so far.' },
    { bad: '[[As a matter of fact,]] the cartons left on Monday.', fixed: 'The cartons left on Monday.' },
    {
      bad: 'Count them again [[and you will see that we are right]].',
      fixed: 'Count them again and tell us what you find.',
    },
    { bad: '[[Not a single test supports]] what you say.', fixed: 'We have not yet found what you say.' },
    { bad: '[[There is no grain of truth in]] it.', fixed: 'We do not yet recognise it.' },
    { bad: '[[I can prove to you that]] the mail left.', fixed: 'From what I have, the mail left.' },
    { good: 'We have no proof of delivery yet, so we asked the carrier.' },
    { good: 'Please send the proof of purchase with the photos.' },
    { good: 'Our log shows a login at noon; was that you?' },
    {
      bad: '[[It seems your scanner is working just fine]].',
      fixed: 'On our side your scanner runs, and we would like to see what you see.',
    },
    { good: 'It seems your scanner works fine again.' },
    { good: 'Does it look like your scanner is running fine?' },
    { good: 'Any agent can tell you the rate.' },
    { good: 'If our records contradict your list, we go by your list.' },
    { good: 'Could it be that the meters have no evidence of wear?' },
    { good: 'We treat it as a matter of fact and not of opinion.' },
    { good: 'We would ask you to document the damage with a photo for your insurer.' },
    { good: 'Any phone shop can show you how.' },
    { good: 'In truth, we were late.' },
    { good: 'There is no denying that we were late.' },
    { good: 'The video clearly shows how to fold it.' },
    { good: 'The photo clearly shows a crack, so we replace the glass.' },
    { good: 'The photos speak for themselves, what a beautiful garden.' },
    { good: 'For the record, you were right.' },
    { good: 'As a matter of fact, yes, we have it.' },
    { good: 'Without proof of age we may not sell it.' },
    { good: 'Come by, and you will see for yourself.' },
    { bad: '[[Can you prove]] it?', fixed: 'Could you show us what you see?' },
    { good: 'Could you prove your age at the door, please?' },
    { bad: 'I have the mail here [[as evidence]].', fixed: 'I have the mail here.' },
    { good: 'We have your slip here as proof, so do not worry.' },
    {
      bad: 'It [[says clearly]] in the offer that the freight is extra.',
      fixed: 'It says in the offer that the freight is extra.',
    },
    { good: 'It says clearly on the box that it is small, so that was our mistake.' },
    { bad: '[[We have everything documented]].', fixed: 'We will gladly send you the details.' },
    { good: 'We have everything documented for you in the guide.' },
    {
      bad: '[[You can’t prove]] it was our driver.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    { bad: 'It [[works on our computers]].' },
    { good: 'We have your card here as proof of payment.' },
  ],
});
