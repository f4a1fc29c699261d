/** “does not exist”, “no it is not”: a flat contradiction. */
import { answersThem } from '../../../words/english/answering';
import {
  beginsWith,
  captureBegins,
  endsClause,
  endsWith,
  opensClause,
  saidBehind,
  says,
  supposed,
} from '../../../words/english/clauses';
import {
  cheering,
  granted,
  offersWayOn,
  ownedUpNext,
  tallied,
  weLapsed,
  weMakeGood,
} from '../../../words/english/conciliation';
import { asked, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { regretted } from '../../../words/english/suppositions';
import { endOfWords, isWordless, type Match, marking, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { looksDifferent } from '../../rewriting/looks-different';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import {
  differThere,
  dropThere,
  isAside,
  itSeemed,
  misunderstood,
  notExpected,
  notHowWeKnowThem,
  ofTheirs,
  plainDenial,
  seeDifferently,
  seeThisDifferently,
  somethingElse,
  sorryIfTheySeemed,
  thatAlone,
  worksDifferently,
} from '../../rewriting/see-it-differently';
import { defineRule, type Rewriter } from '../../rule';

/** “No, the pool is not open in March, but the sauna is”: the answer to a question, with what there is. */
function othersAre({ tokens, mark }: Match): boolean {
  return /, but (?:the|our|we|you|there) .*\b(?:is|are|can|have|has)\b/.test(textOf(tokens, mark.to));
}

/** “No, it is not a problem”, “of course it is not your fault”, “on the contrary, we are grateful”: good news. */
const consoling = says(
  /^(here|safe|still|problem|trouble|bother|needed|necessary|required|obliged|late|included|include|worry|extra|charged|fault|mistake|wrong|misread|difficult|hard|heavy|early|soon|grateful|thank|thanks|glad|happy|pleased|delighted|welcome|enjoyed|appreciate|sorry|available|possible|cost|costs|contagious|hurt|forget|forgotten|mandatory|compulsory|urgent|job|duty|task|obligation|rush|hurry)$/,
);

/** “I had written that it would be black, but this is not correct”: our own words are put right. */
function correctsOurselves({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({ text }, at) =>
        /^(said|told|wrote|written|indicated|stated|mentioned|quoted|announced|assumed|thought|believed)$/.test(
          text,
        ) && tokens.slice(Math.max(0, at - 3), at).some((who) => /^(i|we)$/.test(who.text)),
    );
}

/** “Just because it is small does not mean that we take it lightly”: a promise about ourselves; “… that you have to keep it”: relief. */
function ourPromise(match: Match): boolean {
  return (
    match.tokens.slice(match.to, match.to + 2).some(({ text }) => /^(we|i)$/.test(text)) || relieves(match)
  );
}

/** “It is not true | that you have to pay at once”: a worry is taken away. */
function relieves({ tokens, to }: Match): boolean {
  return /^(?:that )?you (?:will )?(?:have to|need to|must|owe)\b/.test(textOf(tokens, to, to + 5));
}

/** “Wrong: the cable in socket A. Right: …”: how to do it. */
function rightFollows({ following: [next] }: Match): boolean {
  return /^\s*(?:right|correct|better)\b/i.test(next?.prose ?? '');
}

/** “At no time was your data at risk”: they are reassured. */
const safe = saidBehind(/^(risk|danger|exposed|accessed|affected)$/);

/** “Nobody told you that the pool was closed, and we should have”: our own lapse. */
function weShouldHave({ tokens, mark }: Match): boolean {
  return /\b(?:we|i|(?:our|my) [a-z]+) should\b/.test(textOf(tokens, mark.to));
}

/** “We did not say that you are to blame”: they are cleared. */
const clears = saidBehind(/^(blame|blamed|fault)$/);

/** “There was no error | on your side.” */
function onTheirSide({ tokens, mark }: Match): boolean {
  return /\b(?:on|at) your (?:side|end|part)\b/.test(textOf(tokens, mark.to));
}

/** “The opposite is true | for winter tyres”: one thing beside another. */
function ofAnotherThing({ tokens, mark }: Match): boolean {
  return /^(?:for|with|of|in) (?!your\b|you\b|this\b|that\b)/.test(textOf(tokens, mark.to, mark.to + 3));
}

const untrue =
  '(wrong|incorrect|false|untrue|inaccurate|nonsense|rubbish|a lie|not [@very] (true|correct|accurate|so|the case|how it (works|went|was)|what happened))';

/** “You are mistaken, | Tom.” */
function namesThem({ tokens, mark }: Match): boolean {
  return endOfWords(tokens) <= mark.to + 2;
}

/** “Wrong address: …”: what is right follows. */
function ofAWhereabout({ tokens, mark }: Match): boolean {
  return /^(address|number|order|answer|way round|end)$/.test(tokens[mark.to - 2]?.text ?? '');
}

/** “Technically wrong assumptions”: what is wrong stands behind. */
function beforeNoun({ tokens, to }: Match): boolean {
  const next = tokens[to];
  return (
    next?.kind === 'word' &&
    !/^(and|or|but|because|since|as|if|when|to|in|on|at|for|from|by|with|about|that|which|here|there|too|so|though|then|though|i|we|you)$/.test(
      next.text,
    )
  );
}

/** “It changes the size, and is thus wrong”: where the writer’s own reasoning ends. */
function concludes(match: Match): boolean {
  return !beforeNoun(match) && /^(thus|therefore|hence)$/.test(match.tokens[match.mark.from]?.text ?? '');
}

/** “You are wrong | there.” */
function onThat({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'there' &&
    !/^(is|are|was|were|has|have|will|can)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “I did not say that well”: only how it was said. */
function ofTheManner({ tokens, to }: Match): boolean {
  return /^(well|clearly|properly|right|nicely|plainly)$/.test(tokens[to]?.text ?? '');
}

/** “That is not what I meant, sorry”. */
function apologises({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(sorry|apologies)$/.test(text));
}

/** “In our country it is the other way round”: told of a place. */
function somewhere({ tokens, from }: Match): boolean {
  return /^(in|here|with|for)$/.test(tokens[0]?.text ?? '') && from > 0;
}

/** “Our cleaners are not rude.”: nothing else is said of them. */
function ofOurs({ tokens, mark }: Match): boolean {
  return !tokens.slice(mark.to).some(({ text }) => /^(but|and|so|because|just)$/.test(text));
}

/** “I must insist that | it is paid today”. */
const isDue = saidBehind(/^(be|today|tomorrow|now|by|within|until|immediately)$/);

/** “They were not.” */
function saysNoMore({ tokens, mark, captures: { be } }: Match): boolean {
  const was = /^(was|were|did|had)$/.test((be && tokens[be.from]?.text) ?? '');
  return was && isWordless(tokens, mark.to);
}

/** “Our driver | did not do that” as “we would not expect that of our driver”. */
const notOurPeople: Rewriter = (match) => {
  const { sub } = match.captures;
  return sub ? say('we would not expect that of $sub')(marking(match, sub.from, match.mark.to)) : null;
};

const unless = [granted];

const when = [opensClause];

/** “The claims are factually wrong | assumptions” as “the claims rest on assumptions”. */
const restsOn: Rewriter = (match) => {
  const { tokens, mark } = match;
  const be = /^(is|are)$/.exec(tokens[mark.from - 1]?.text ?? '')?.[0];
  const assumed = /^(assumptions|premises|beliefs|ideas)$/.test(tokens[mark.to]?.text ?? '');
  return be && assumed
    ? say(be === 'is' ? 'rests on' : 'rest on')(marking(match, mark.from - 1, mark.to))
    : null;
};

export default defineRule({
  id: 'arguing/flat-contradiction',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'A flat contradiction.',
  why: 'Told that they are wrong, people defend themselves instead of listening: say how you see it, and what shows it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{(that|this|it) (is|was) [@very] ${untrue} (at all|what @you (say|said|write|wrote|claim) [here|there|about it])}`,
        `{(that|this) (is|was) [@very] ${untrue}}`,
        `{it is [@very] (untrue|false|not [@very] (true|the case))}`,
      ],
      unless: [supposed, granted, negated, reported, correctsOurselves, weMakeGood],
      when: [opensClause, endsClause],
      rewrites: [sayAlone('we see that differently')],
    },
    {
      phrases: [
        '{(that|this|it) is [@very] (untrue|wrong|incorrect|false|not [@very] (true|correct|the case|so)) that}',
        '{there is no truth in that}',
        '{@you <be> [@very] (wrong|mistaken) (that|to (say|think|claim|believe) [that]|in (saying|thinking|claiming|assuming) [that]|when you (say|claim) [that])}',
      ],
      unless: [supposed, granted, relieves],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: [
        '{[i think [that]|i believe [that]] @you <be> [@very|sadly|still|just] (wrong|mistaken|incorrect|in the wrong|not right)}',
        '{[i think [that]|i believe [that]] @you (must|may|might|could|have to) be (wrong|mistaken|confused)}',
        '{@you [have] [got] (it|this|that) [all|completely|totally] wrong}',
        '{@you [have] got your facts wrong}',
      ],
      unless: [supposed, granted, negated, reported],
      when: [endsClause],
      rewrites: [where(isAside, dropThere), sayAlone('we see it differently')],
    },
    {
      phrases: [
        '{[i think [that]|i believe [that]] @you <be> [@very|sadly|still] (wrong|mistaken|incorrect) ,}',
        '{@you (must|may|might|could) be (wrong|mistaken) ,}',
        '{[i think [that]|i believe [that]] @you <be> [@very] (wrong|mistaken|incorrect)} (this|the|it|our|we|there|these|my)',
        '{^ (wrong|false|incorrect|untrue|not true|not so|nonsense|rubbish) (,|:|;)}',
      ],
      unless: [supposed, granted, rightFollows],
      rewrites: [
        where(isAside, dropThere),
        where(onThat, differThere),
        where(namesThem, say('we see it differently,')),
        say('we see it differently:'),
      ],
    },
    {
      phrases: [
        '{@you <be> [@very] (wrong|mistaken|incorrect) (about|on|regarding|concerning|with)}',
        '{@your [_] @staff (is|are|was|were) [@very|@adverb] (wrong|mistaken|incorrect|misinformed) (about|on|regarding|concerning|there)}',
      ],
      unless: [supposed, granted, negated],
      rewrites: [seeDifferently, say('we have a different view of')],
    },
    {
      phrases: [
        '{^ [no|nope|sorry|well|nah] [,] (wrong|false|incorrect) (again|conclusion|assumption|premise|address|guess|answer|track|number|order|way round|end|comparison|question|on both counts|on all counts|on every count) (:|,|;)}',
        '{^ (nope|no|nah) [,] wrong ,}',
        '{^ [no|nope|sorry|well|nah] [,] [you are] (wrong|mistaken|incorrect|false) (again|there|on both counts|on all counts|on every count) (:|,|;)}',
      ],
      unless: [supposed, granted],
      rewrites: [where(ofAWhereabout, drop()), say('we see it differently:')],
    },
    {
      phrases: [
        '^ {[no|nope|sorry|well|nah] [,] (not so|wrong again|wrong on (both|all|every|each) (counts|count|points|point)|wrong (address|conclusion|guess|assumption)|not true [at all]|no way|quite wrong|dead wrong|simply wrong|simply not true|simply untrue|plain wrong|not (correct|right)|nothing of the (sort|kind)|not by a long shot|not in the (least|slightest)|far from it|not even close|not at all true|never happened|(that|it|this) is not (so|like that|that way))} $',
      ],
      unless,
      rewrites: [say('we see it differently')],
    },
    {
      phrases: [
        '{^ [well|but|and|sorry] [,] (in no way|by no means|at no (point|time|stage|moment)|never ever|not for (a|one) (minute|second|moment)|not once|not in the least|not at any (time|point)) be:(was|were|is|are|did|has|have|had) sub:(@our _|the _|this _|that _|your _|it|this|that|there|we|i|they|he|she|any _)}',
      ],
      unless: [...unless, safe],
      rewrites: [say('as far as we can see $sub $be not')],
    },
    {
      phrases: [
        '{, (not (for|in) (one|a [single]) (minute|second|moment|day)|not once|not ever|not even once|not in the least|not by any (means|standard)|not by a long shot|not even close|not remotely)} (.|!|,|$)',
        '{, (not (for|in) (one|a [single]) (minute|second|moment|day)|not once|not ever|not even once|not in the least|not by any (means|standard)|not by a long shot|not even close|not remotely)} $',
        'no (sense|right|basis|reason|proof|evidence|connection|truth|merit|relation|bearing|claim|ground|grounds|cause|substance|foundation) {(whatsoever|at all)}',
        '(not|never|no|nothing) ... {(in the slightest|by any stretch [of the imagination]|by a long shot|and never (was|were|has|will|did))}',
      ],
      unless: [granted, asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{^ (no|nope|nah) [sir|madam|mate|dear|sorry] ,} (it|this|that _|this _|the _ [_]|our _ [_]|a _ [_]|an _ [_]|my _ [_]|we|i|there|nobody) (is|was|were|did|does|has|have|had|will|would|can) never',
        '{^ (no|nope|nah) [sir|madam|mate|dear|sorry] ,} @we (did|have|had|would) (not|never) [ever|@adverb] (<lose>|<break>|<ignore>|<cheat>|<lie>|<damage>|<steal>|<delete>|<overcharge>|<hide>|<refuse>|<promise>|<say>|<tell>|<agree>|<insult>|<mislead>)',
        '{^ (no|nope|nah) [sir|madam|mate|dear|sorry] ,} (this|that _|this _|the _ [_]|our _ [_]|a _ [_]|an _ [_]|my _ [_]) (is|was|were|are|does|did|do) not',
        '{^ (no|nope|nah) [sir|madam|mate|dear|sorry] ,} (my|our|the|what (i|we)) [_] [_] [_] [_] [_] (is|was|were|are) [@adverb|@very] (correct|right|accurate|true)',
        '{^ (no|nope|nah) [sir|madam|mate|dear|sorry] ,} (it|that|this) (is|was|were|does|did) not (our|your|how|what|because|true|the (case|way|point|same|reason)|a (bug|defect|fault|right|reason)|us|me)',
      ],
      unless: [granted, consoling, othersAre],
      rewrites: [plainDenial, say('as we have it,')],
    },
    {
      phrases: [
        '{of course} (it|that|this|they|he|she|the _|your _|our _|a _) (is|are|was|were|does|do|did|will|would|can|has|have) not',
      ],
      unless: [granted, consoling, asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[as (usual|always|so often|ever) [,]] the (truth|reality|facts|real story|actual story|real picture) (looks|look|is|are|seems|seem|was|were) [@very] [a (bit|little)|rather|somewhat] (different|otherwise|another one|another|the opposite|not so|more complex|simpler|less dramatic)}',
        '{[as (usual|always|so often|ever) [,]] the (truth|reality) (lies|is) (elsewhere|somewhere else|another one)}',
      ],
      unless: [asked, ofAnotherThing],
      rewrites: [sayAlone('our view is different')],
    },
    {
      phrases: [
        '{[but|and] (contrary to|unlike|in contrast to|against|despite|in spite of|whatever) (what @you (say|said|claim|claimed|believe|think|write|wrote|assert|state|stated|suggest|seem to (think|believe))|your (claim|claims|assertion|statement|allegation|belief|opinion|theory)) [in your _] [,]}',
        '{^ (in reality|in truth|the plain truth is|the reality is|the real (reason|cause|story) is|in actual fact|let us face it|face it|fact is) [,|:] [that]}',
        '{^ [well] [,] i think you will find [that]}',
        '{@you will [soon] find [that]} (it is|this is|that is|we|our|the _) [...] (actually|in fact|right|correct|clearly)',
        '{^ no [,] [no] [,|and] [and|again|once (more|again)] no [again] (:|,|;)}',
        '(is|was|are|were) {and (remains|stays|remain|stay|will remain|will stay|always (was|will be))} (no|not|nonsense|wrong|false|untrue|your|our|my|a|an|the|closed|final|true|correct|impossible|unacceptable|so|that|where|valid|due)',
        '{, [and] [(that|this) is] (once and for all|and that is (final|a fact|that))}',
      ],
      unless: [...unless, weLapsed],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{there (was|is|were|has) [been] never [been] art:(a|any|an|such a|such an)} (agreement|promise|deal|mention|talk|discount|offer|guarantee|discussion|question|such)',
        '{no such} (agreement|promise|deal|offer|discount|conversation|call|mail|email|message|thing|guarantee|clause|commitment) (was|were|has|had|exists|existed|ever|took)',
      ],
      unless,
      rewrites: [say('in our notes we cannot find $art'), say('as far as we know, no')],
    },
    {
      phrases: [
        '{(nobody|no one|none of us) [here|on (this|our) side|in our team|at (our|this) end|in this office|on (our|my) team|from our side] [ever] verb:(told you|agreed|promised|wrote|asked|forced|denied|denies|ignored|refused|is ignoring|is denying|shouted|lied|touched|opened|changed)} (that|you|to|it|the|your|anything|at|any)',
        '{(nobody|no one|none of us) [here|ever|in our team|at our end] verb:(told you|promised|wrote|asked|forced|denied|denies|ignored|refused|is ignoring|is denying|shouted|lied|touched|opened|changed)} (that|you|to|it|the|your|anything|at|any)',
      ],
      unless: [granted, asked, supposed, negated, weShouldHave, ownedUpNext],
      when,
      rewrites: [say('we cannot find that anyone $verb')],
    },
    {
      phrases: [
        '{^ (wrong|false|incorrect|untrue|nonsense|rubbish) $}',
        '{^ (that is|what|absolute|complete|utter|total|pure) (nonsense|rubbish) $}',
      ],
      rewrites: [say('we see it differently')],
    },
    {
      phrases: [
        '(what|everything|all) @you [are|have] (say|said|saying|wrote|write|written|claim|claimed|claiming|describe|stated) [about _ _] is {[@very|plain] (wrong|false|incorrect|untrue|inaccurate|flawed|mistaken|baseless|unfounded|invalid|not [@very] (true|correct|right|accurate|valid|so|the case|what happened))}',
      ],
      unless: [supposed, granted],
      rewrites: [seeThisDifferently, say('different from what we see')],
    },
    {
      phrases: [
        '{(technically|factually|objectively|demonstrably|logically|patently|fundamentally|categorically|blatantly|provably|thus|therefore|hence) (wrong|incorrect|untrue|false|invalid)}',
      ],
      unless: [granted, concludes],
      rewrites: [
        where(({ mark }) => mark.from === 0, sayAlone('we see it differently')),
        restsOn,
        where(beforeNoun, say('what we would call mistaken')),
        where((match) => !beforeNoun(match), say('not correct as we see it')),
      ],
    },
    {
      phrases: [
        '{(nobody|no one) [here|ever|in our team] (says|said|claims|claimed|is saying|was saying|is claiming) (that|so|otherwise|anything of the (kind|sort))}',
      ],
      when: [endsClause],
      rewrites: [say('that is not how we meant it')],
    },
    {
      phrases: [
        '(@your|this|that|the) (claim|claims|complaint|statement|argument|assertion|accusation|objection|reasoning|logic|calculation|maths|math|figures|numbers|story|theory|point|demand|dispute) [_ [_ [_]]] [simply|just|really] {(fails (for|because|on|at)|has no (basis|foundation|ground|grounds|merit|substance)|have no (basis|merit)|lacks [any] (basis|foundation|merit|substance)|is (without|contradicted by|not supported by) [any] (basis|foundation|merit|the facts)|(does|do) not (add up|hold [water|up]|stand [up]|make sense|match the facts)|escapes me|falls flat|falls apart|leads nowhere)}',
        'that {does not hold water}',
        '@your [_] (figures|numbers|facts|dates|data|math|maths|count|information|info|claims|points) {(is|are|was|were) [all|also|still|@very] (wrong|incorrect|false|untrue|inaccurate)}',
        '@your [_] (@assertion|figures|numbers|facts|dates|data|count|information|info) {(is|are|was|were) [all|also|still|@very] not [@very] (right|correct|true|accurate)}',
      ],
      unless: [supposed, granted],
      rewrites: [looksDifferent],
    },
    {
      phrases: [
        '{(that|this|it) is [@very] not how:(what|how)} (the|this|it|that|our|any|a|_) [_] (works|work|covers|cover|do|does|promise|promises|offers|offer|agreed|ordered|sold|signed|wrote|asked|say|says|said|states|state|reads|behaves|behave|means|goes|shows|show|looks|look|happened)',
      ],
      unless: [supposed],
      when,
      rewrites: [worksDifferently, somethingElse, where(ofTheirs, say('we have a different view of $how'))],
    },
    {
      phrases: ['{(it|that|this) does not work (like that|that way|like this|this way)}'],
      rewrites: [say('it works a little differently')],
    },
    {
      phrases: [
        '{^ (on the contrary|quite the (opposite|contrary|reverse)|far from it|just the opposite|not at all true) [,|:|;]}',
      ],
      unless: [consoling],
      rewrites: [say('as we have it,')],
    },
    {
      phrases: [
        '{^ no ,} (it|that|this|the _|our _) (is|was|were|has|did|does) (never|exactly|the _ @we (agreed|ordered|signed|approved|quoted|offered))',
      ],
      unless,
      rewrites: [say('as we have it,')],
    },
    {
      phrases: [
        '{(contradicts|disproves|refutes)} (you|your (claim|statement|story|version|account|words|email|mail))',
        '{is contradicted by} (the|our|this)',
      ],
      rewrites: [say('differs from')],
    },
    {
      phrases: [
        '{it is [@very] (incorrect|wrong|unfair|inaccurate|not (fair|correct|accurate|true|right)) to} (say|claim|call|suggest|blame|think|describe|speak|accuse|compare|conclude)',
      ],
      unless: [granted, supposed],
      rewrites: [misunderstood, say('we would not')],
    },
    {
      phrases: [
        '{(that|this|it) was never} (promised|agreed|part|said|offered|mentioned|discussed|included|in (the|our|scope)|on the table|on offer|an option|ordered|confirmed)',
      ],
      unless,
      when,
      rewrites: [say('we cannot find in our notes that this was')],
    },
    {
      phrases: [
        '{(nobody|no one) (is saying|said|is claiming) [that]} (it|this|we|you|there|the|they|your|our)',
      ],
      unless: [...unless, clears],
      rewrites: [say('we did not mean that')],
    },
    {
      phrases: [
        '{(nobody|no one) [here|on our (side|team)|at our end] (is|was|were|has been|had been) [being|@very] how:(rude|impolite|unfriendly|aggressive|disrespectful|arrogant|unfair|dishonest)} ([to|with|towards] @you|$|@closing)',
      ],
      unless: [granted, asked, supposed, saidBehind(/^(purpose|sorry)$/)],
      rewrites: [say('we are sorry if someone seemed $how')],
    },
    {
      phrases: [
        '{(nobody|no one) [here|on our (side|team)|at our end] (is|was|were) [ever] doing:(treating|ignoring|insulting|cheating|attacking|mocking|(trying|going) to (cheat|trick|fool|hurt|rip off|overcharge))} @you',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('we are sorry if it felt as if someone was $doing')],
    },
    {
      phrases: [
        'sub:(@our [_] @staff) {(did|would|could) (not|never) [ever|@adverb] (do|say|write|promise|claim) (that|this|it|such a thing|such things|anything (like that|of the (kind|sort)|wrong))}',
      ],
      when: [endsClause],
      unless: [granted, asked, supposed, regretted, saidBehind(/^(sorry|so|yet)$/)],
      rewrites: [notOurPeople],
    },
    {
      phrases: [
        '{^ (no|nope|nah|sorry) [but] [,] (that|this|it) (is|was) not [@very] (right|correct|true|so|like that|as @you (say|write|describe|claim))} (,|and|because|since|as|;|:)',
        '{(that|this|it) (is|was) not [@very] (right|like that|as @you (say|write|describe|claim))} (,|;|:|–|—) (we|i|our _|nobody|there|the _ [_]) (did|do|have|has|had|was|were|never|only|always|is|are|asked|called|sent|told)',
      ],
      unless: [supposed, granted, weMakeGood, reported, saidBehind(/^(twice|wrong|mistake)$/)],
      when,
      rewrites: [sayAlone('we see that differently')],
    },
    {
      phrases: ['{can not [all] be wrong}'],
      rewrites: [say('see it as we do')],
    },
    {
      phrases: [
        '{(nobody|no one) [here|ever|at our end]} (promised|guaranteed|assured) @you',
        // “Nobody offered you another table” owns up to it.
        '{(nobody|no one) [here|ever|at our end]} offered @you (that|this|it|so|such|any|anything|free|to|a|the|@number)',
      ],
      unless: [granted, ownedUpNext, weShouldHave],
      rewrites: [say('we cannot find in our notes that someone')],
    },
    {
      phrases: [
        '{just because} (you|it|this|that|we|they|somebody|someone|the|your|a|an|one|some|he|she|another|other|others|everybody|everyone|@number|#|something|my|our|nobody) ... ... (does not (mean|make)|is no reason)',
      ],
      unless: [ourPromise],
      rewrites: [thatAlone, say('that')],
    },
    {
      phrases: [
        '{@we never [ever] [actually]} (promised|agreed|offered|suggested)',
        '{@we [have|had] never [ever] [actually]} (said|claimed|stated|told|wrote) (that|this|it|so|such|anything|any|we|the|there|to|you (that|would|will|could|can|so))',
      ],
      unless,
      when,
      rewrites: [say('in our notes we cannot find that we')],
    },
    {
      phrases: ['{(by|with|following) (that|this|your) (logic|reasoning|argument) [,]}'],
      rewrites: [leaveOutArgument('sentence'), say('seen that way,')],
    },
    // “Did not say” needs the other form of its verb in the rewrite.
    ...['say', 'promise', 'agree', 'claim', 'offer', 'suggest'].map((verb) => ({
      phrases: [`{@we did not [ever] [actually] ${verb}} (that|this|it|so|any|such|to|anything)`],
      unless: [granted, ofTheManner, clears],
      when,
      rewrites: [say(`in our notes we cannot find that we ${inflect(verb, 'past')}`)],
    })),
    {
      phrases: [
        '{[quite] the (opposite|contrary|reverse) is (true|the case|right|correct|what happened)}',
        '{it is [exactly|precisely|just|rather] (the other way (round|around)|the (reverse|opposite) [of that])}',
      ],
      unless: [supposed, granted, asked, somewhere, ofAnotherThing],
      rewrites: [leaveOutArgument('clause'), sayAlone('we see it the other way round')],
    },
    {
      phrases: ['{@we [really|simply|strongly] (must|have to|do|would) insist that}', '{@we insist that}'],
      unless: [supposed, asked],
      rewrites: [where(isDue, say('please make sure that')), say('as far as we know,')],
    },
    {
      phrases: [
        '{[please|now] do not (twist|turn|distort|bend|misquote) (my|our|the) (words|facts)}',
        '{[please|now] do not put words in (my|our) mouth}',
        '{those (were|are) (not|never) (my|our) words}',
        '{(that|it) is not what @we (said|wrote|meant|promised|offered|agreed [to])}',
      ],
      when: [endsClause],
      unless: [granted, apologises],
      rewrites: [sayAlone('we meant it a little differently')],
    },
    {
      phrases: [
        'sub:(@our (people|staff|team|engineers|drivers|cooks|machines|colleagues|fitters|guards|nurses|teachers|@staff)) {(do|does|would|could) (not|never)} (make|do|lie|steal|lose|forget|break|shout|fail|err|touch|cheat|swear|smoke) (that|such|this|mistakes|things|like|anything|errors|parcels|money|at)',
      ],
      unless: [granted, asked],
      rewrites: [notExpected],
    },
    {
      phrases: [
        '{@we [have] never [ever|once]} (had|sold|made|stocked|produced|used|installed|charged|ordered|delivered|listed|advertised) (such|any such|anything (like|of the)|any (mention|model|price|offer|deal))',
      ],
      unless: [granted, consoling],
      when,
      rewrites: [say('in our notes we cannot find that we')],
    },
    {
      phrases: [
        '{(nobody|no one) (here|in our (team|shop|house|company|office|kitchen)|of (us|our people)|at our end) (talks|speaks|behaves|acts|works|does|says|would _) (like that|that way|such a thing|such things|so|that)}',
        '{^ what (nonsense|rubbish|a (joke|claim|story|thing to say)|an (idea|accusation))} (,|:|!|.)',
        '{@you are arguing (against|with) (physics|facts|logic|yourself|a fact|nature|reality|the (numbers|facts)|mathematics)}',
        '{(@we|@our (side|[_] @staff)) [@adverb] (did|have done|has done) [@adverb] (nothing wrong|(everything|it all|all of it|our [_] (job|part|work|duty)) [@very] (right|correctly|by the book|properly|perfectly|as (agreed|ordered|it should be)))}',
        '{@we (made no|did not make [a|an|any|one]) [single] (mistake|mistakes|error|errors) [here|with (this|that|it)|in this]}',
      ],
      when: [endsClause],
      unless: [granted, asked, supposed, negated, cheering],
      rewrites: [leaveOutArgument('clause'), sayAlone('we see it differently')],
    },
    {
      phrases: [
        '(^|but|,|and) sub:((our|the|my) [_] (staff|team|prices|fees|service|rooms|room|food|driver|drivers|host|owner|colleague|colleagues|rates|policy|policies|kitchen|people|cleaners|breakfast|advert|listing|agent|agents)) {be:(is|was|are|were) not [@adverb|@very] how:(rude|dirty|overpriced|misleading|unfriendly|expensive|unfair|unreasonable|unprofessional|aggressive|dishonest|unclean|filthy|lazy|bad|poor|disrespectful|incompetent|hidden)} ($|@closing)',
      ],
      unless: [granted, consoling, asked, supposed],
      rewrites: [
        where(ofOurs, sorryIfTheySeemed),
        where(
          (match) => !ofOurs(match),
          both(say('$be not $how'), append('as far as we can see', { to: 'clause' })),
        ),
      ],
    },
    {
      phrases: [
        '(^|@opening) (expecting|asking|demanding|hoping|insisting|requesting|offering|refusing|complaining) ... [_ ...] {(is [@adverb|just|simply] not|is hardly) [@very|a] (wise|smart|realistic|reasonable|fair|serious|sensible|helpful|professional|ok|okay|logical|clever|constructive)} ($|@closing)',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('is more than we can agree to')],
    },
    {
      phrases: [
        '(^|@opening) (thinking|believing|assuming|pretending|claiming|saying) ... [_ ...] {(is [@adverb|just|simply] not|is hardly) [@very|a] (wise|smart|realistic|reasonable|fair|serious|sensible|helpful|professional|ok|okay|logical|clever|constructive)} ($|@closing)',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('is not where we are today')],
    },
    {
      phrases: [
        '{@you (keep|<be>|will [keep]|will [be]) (getting|receiving|hearing|seeing|get|receive|hear) the same (answer|answers|reply|replies|response|responses|message) (because|since|as)}',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('I wish I had another answer for you;')],
    },
    {
      phrases: ['{^ (no|nope|nah) [,] sub:(they|he|she|we|you) be:(was|were|did|had) not} $'],
      unless: [asked, consoling],
      rewrites: [say('we had a different impression')],
    },
    {
      phrases: [
        '(^|,|;|and|but|so) {there (is|was|are|were) (no|not any)} (outage|outages|bug|bugs|downtime|lag|fault|defect|leak|error|errors|overcharge|overcharging) [_] (in|on|with|at|from|to) (your|our|the|this|that)',
      ],
      unless: [granted, consoling, asked, tallied, onTheirSide],
      rewrites: [say('we have not found any')],
    },
    {
      phrases: [
        '{(nobody|no one) be:(got|was|were|has been|had been)} [ever] (double|overcharged|charged|billed|ignored|insulted|cheated|refused|shouted|overbilled|scammed|excluded)',
      ],
      unless: [granted, asked],
      rewrites: [say('we have not found that anyone $be')],
    },
    {
      phrases: ['{(does|do|did|has|have) not (exist|existed) where:(in|at|on|with)} (our|my|this)'],
      unless: [granted, asked, saidBehind(/^yet$/), offersWayOn],
      rewrites: [where(beginsWith(/^(do|have)$/), say('are not known $where')), say('is not known $where')],
    },
    {
      phrases: [
        '{(there is|there was) nothing} (unclear|unusual|unfair|hidden|misleading|illegal|ambiguous|confusing|irregular|unreasonable|to (correct|repair|discuss|investigate|apologise for|apologize for)) (about|in|with|on|here|.|,|$)',
      ],
      unless: [granted, asked],
      rewrites: [say('we have not found anything')],
    },
    {
      phrases: [
        '^ {sub:(it|they|that|this|he|she|there|we|the _|our _|my _|the _ _|our _ _) [@pointedly] be:(was|were|is|are|did|does|do|has|have) not}',
        '^ {sub:(it|they|that|this|he|she|we|the _|our _|my _|the _ _|our _ _) [@pointedly] be:(was|were|has|have|did) never}',
      ],
      unless: [granted, asked, offersWayOn],
      when: [answersThem],
      rewrites: [
        where(saysNoMore, say('we had a different impression')),
        where(endsWith(/^never$/), say('from what we have, $sub $be never')),
        notHowWeKnowThem,
        itSeemed,
        where(captureBegins('be', /^(do|does)$/), say('as far as we know, $sub $be not')),
        say('from what we have, $sub $be not'),
      ],
    },
    {
      phrases: [
        '(it|which|this|that|but|however) {(has|have) no (basis|foundation|ground|grounds|support|merit) (in|under|whatsoever)}',
      ],
      unless: [granted, supposed],
      rewrites: [say('is not something we find in')],
    },
    {
      phrases: [
        '{(no|nope|nah) sub:(it|they|that|this) be:(is|are|was|were) not} (@grievance|@very|scratched|true|ours|that|fake|used|new|the)',
      ],
      unless: [granted, consoling, asked],
      rewrites: [itSeemed, say('as we see it, $sub $be not')],
    },
    {
      phrases: [
        '(issue|issues|problem|problems|fault|defect|noise|smell|leak|bug|delay|damage) [@you (describe|described|mention|mentioned|report|reported|claim|complain about)] {(does|do|did) not exist}',
      ],
      unless: [granted, asked, supposed],
      rewrites: [say('has not shown on our side yet')],
    },
  ]),
  examples: [
    {
      bad: '[[You are mistaken about]] the deposit, it was two hundred.',
      fixed: 'As far as we can tell, the deposit was two hundred.',
    },
    {
      bad: 'You write that our crew is rude. [[Our crew is not]] rude.',
      fixed: 'You write that our crew is rude. We know our crew differently.',
    },
    {
      bad: '[[That is not how]] the lift works, it needs a card.',
      fixed: 'The lift works differently, it needs a card.',
    },
    {
      bad: '[[Just because]] the tin was open does not mean that the paint is dry.',
      fixed: 'We understand that the tin was open; that alone does not mean that the paint is dry.',
    },
    {
      bad: '[[That is not what]] we agreed, the order was ten.',
      fixed: 'We had noted something else; the order was ten.',
    },
    {
      bad: '[[No such]] call was made from our desk.',
      fixed: 'As far as we know, no call was made from our desk.',
    },
    {
      bad: '[[It is wrong to]] say that the lamp is old, I would say it is nonsense because we sell it since May.',
      fixed: 'We would not say that the lamp is old; we sell it since May.',
    },
    {
      bad: 'The leak you describe [[does not exist]].',
      fixed: 'The leak you describe has not shown on our side yet.',
    },
    {
      bad: '[[No it is not]] scratched, it is a reflection.',
      fixed: 'We understand that it may seem scratched; it is a reflection.',
    },
    { bad: 'It [[has no basis in]] the contract.', fixed: 'It is not something we find in the contract.' },
    {
      bad: 'You wrote that the crate was late. [[It was not]] late.',
      fixed:
        'You wrote that the crate was late. We understand that it seemed late; from what we have, it was not.',
    },
    { good: 'It was not late.' },
    { good: 'You say that it is late. It is not here yet, but I can send another.' },
    {
      bad: '[[There is nothing]] unclear about the fee.',
      fixed: 'We have not found anything unclear about the fee.',
    },
    { bad: 'Such a smell [[does not exist in]] our hall.', fixed: 'Such a smell is not known in our hall.' },
    {
      bad: '[[Nobody was]] overcharged in May.',
      fixed: 'We have not found that anyone was overcharged in May.',
    },
    { good: 'The filling is and remains pure down.' },
    { bad: 'The count was [[and remains]] correct.', fixed: 'The count was correct.' },
    { good: 'We moved 60 mailboxes in May. There were no outages on our line.' },
    {
      bad: '[[There is no]] lag on the server.',
      fixed: 'So far we have found no sign of any lag on the server; could you tell us what you saw?',
    },
    { bad: '[[No they weren’t]].', fixed: 'We had a different impression.' },
    {
      bad: 'The oil is the same, [[you are mistaken]] there.',
      fixed: 'As far as we can tell, the oil is the same.',
    },
    {
      bad: '[[I think you are wrong]] the lamp is new.',
      fixed: 'I see it differently: the lamp is new.',
    },
    {
      bad: 'Bob said I took it. [[That is a lie]][[, plain and simple]].',
      fixed: 'Bob said I took it. I see that differently.',
    },
    {
      bad: 'The figures [[do not add up]], Ann.',
      fixed: 'We see the figures differently.',
    },
    {
      bad: 'We looked again and, [[contrary to your belief,]] the roof is dry.',
      fixed: 'We looked again and the roof is dry.',
    },
    { good: 'I did not say that well, so here it is again.' },
    { good: 'That is not what I meant, sorry.' },
    { bad: '[[No,]] our last drawing was correct.', fixed: 'Our last drawing was correct.' },
    {
      bad: 'Our cleaners [[are not lazy]].',
      fixed: 'We are sorry that our cleaners seemed lazy to you; could you tell us more?',
    },
    {
      bad: 'Expecting a new boat after a year [[is not realistic]].',
      fixed: 'Expecting a new boat after a year is more than we can agree to.',
    },
    {
      bad: 'Thinking I let it go for half [[isn’t smart]].',
      fixed: 'Thinking I let it go for half is not where I am today.',
    },
    {
      bad: '[[You are getting the same answer because]] the tide table is fixed.',
      fixed: 'I wish I had another answer for you; the tide table is fixed.',
    },
    { good: 'Asking for a second opinion is fair.' },
    { good: 'It changes the size of the page, and is thus wrong.' },
    {
      bad: 'I am afraid [[that’s not true]].',
      fixed: 'I am afraid I see that differently.',
    },
    {
      bad: '[[It is simply not true that]] the lining came out thinner.',
      fixed:
        'So far we have found nothing that shows that the lining came out thinner; could you tell us more about it?',
    },
    {
      bad: '[[You are wrong]].',
      fixed: 'We see it differently.',
    },
    {
      bad: 'I think [[you are mistaken about]] the closing date.',
      fixed: 'Could we look at the closing date together?',
    },
    {
      bad: '[[Wrong,]] the label sits on the left side.',
      fixed: 'As far as we can tell, the label sits on the left side.',
    },
    {
      bad: '[[We never]] promised free freight.',
      fixed: 'In our notes we cannot find that we promised free freight.',
    },
    {
      bad: 'Sorry, [[we did not agree]] to any penalty.',
      fixed: 'Sorry, in our notes we cannot find that we agreed to any penalty.',
    },
    { bad: 'Sorry, [[nobody said that]].', fixed: 'Sorry, that is not how we meant it.' },
    {
      bad: '[[In no way was the meat]] old.',
      fixed: 'As far as we can see the meat was not old.',
    },
    {
      bad: '[[Wrong conclusion:]] the pipe is new.',
      fixed: 'As far as we can tell, the pipe is new.',
    },
    {
      bad: '[[Nope, wrong again]].',
      fixed: 'We see it differently.',
    },
    { bad: 'The gate was open all day[[, not for one minute]].', fixed: 'The gate was open all day.' },
    {
      bad: '[[No sir,]] the fee was never on our page.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    {
      bad: 'It is an old car, [[of course]] it is not silent.',
      fixed: 'It is an old car, it is not silent.',
    },
    { bad: '[[As usual the truth looks different]].', fixed: 'Our view is different.' },
    { bad: '[[Contrary to what you claim,]] the tank was full.', fixed: 'The tank was full.' },
    { bad: '[[I think you’ll find]] the ramp closes at six.', fixed: 'The ramp closes at six.' },
    {
      bad: '[[The opposite is the case]]: it is quieter.',
      fixed: 'We see it the other way round: it is quieter.',
    },
    { bad: '[[Don’t twist my words]].', fixed: 'I meant it a little differently.' },
    {
      bad: 'Our drivers [[would never]] steal parcels.',
      fixed: 'We would not expect our drivers to steal parcels.',
    },
    {
      bad: '[[I must insist that]] the count was right.',
      fixed: 'As far as I know, the count was right.',
    },
    {
      bad: '[[Nobody here talks like that]].',
      fixed: 'We see it differently.',
    },
    { good: 'No, that is not a problem.' },
    { good: 'Just because it is small does not mean we take it lightly.' },
    { good: 'Is there no reason whatsoever to wait?' },
    { good: 'On the contrary, we are the ones to thank.' },
    { good: 'I had said that the lamp was black, but that is not correct.' },
    { good: 'Nobody told you the gate had moved. That was our mistake.' },
    { good: 'If that is incorrect, please tell us.' },
    { good: 'If you are mistaken, we can still change the label.' },
    { good: 'That is wrong, and we will correct it today.' },
    { good: 'We are not saying that you are wrong.' },
    { good: 'Your colleague wrote that you were mistaken.' },
    { good: 'Please send back every part that is wrong.' },
    { good: 'This is wrong of us.' },
    { good: 'You are right that this is not true of the second batch.' },
    { good: 'The size on the carton was wrong, so a new one leaves tomorrow.' },
    { good: 'The discount that we never offered before starts in May.' },
    { good: 'A second tank does not exist for this model; the bigger one has it.' },
    { good: 'In our country it is the other way round, 5 litres is usual.' },
    { good: 'That was wrong, and I have corrected the invoice.' },
    { good: 'It is not true that you have to pay at once.' },
    { good: 'Wrong: the plug on the left. Right: the plug at the back.' },
    { good: 'At no time was your data at risk.' },
    { good: 'Nobody told you that the pool was closed, and we should have.' },
    { good: 'We did not say that you are to blame.' },
    { good: 'There was no error on your side.' },
    { good: 'The opposite is true for winter tyres.' },
    { good: 'The reality is, we forgot it.' },
    { good: 'You will find the right key in the box.' },
    { good: 'This size does not exist in our shop, but we can cut it.' },
    { good: 'The file does not exist on our server yet.' },
    { good: 'You are right, that is wrong.' },
    {
      bad: '[[Nobody was rude]] to you at the desk.',
      fixed: 'We are sorry if someone seemed rude to you at the desk.',
    },
    { good: 'Nobody was rude to you on purpose, and we will talk to the guard.' },
    {
      bad: '[[No one was trying to trick]] you.',
      fixed: 'We are sorry if it felt as if someone was trying to trick you.',
    },
    { bad: 'Our driver [[did not do that]].', fixed: 'We would not expect that of our driver.' },
    { good: 'I am sorry that our fitter did not do that.' },
    {
      bad: '[[That is not right]], we called on Friday.',
      fixed: 'As far as we can tell, we called on Friday.',
    },
    { good: 'That is not right, we have charged you twice.' },
    { bad: 'Your dates [[are wrong]].' },
    { bad: '[[The facts are very different]].', fixed: 'Our view is different.' },
    { good: 'The facts are different for tenants in the old house.' },
    {
      bad: '[[Our driver did everything right]].',
      fixed: 'We see it differently.',
    },
    { good: 'Our driver did everything right, thanks to your map.' },
    {
      bad: '[[We made no mistake here]].',
      fixed: 'We see it differently.',
    },
    {
      bad: '[[No,]] we did not break the lid.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    { good: 'No, we have not broken it, it is safe at the desk.' },
    {
      bad: '[[Your clerk is wrong about]] the fee.',
      fixed: 'We see the fee differently.',
    },
    { good: 'No, the pool is not open in March, but the sauna is.' },
    { good: 'Our driver did not do that, so we went ourselves.' },
    { good: 'Your boat left early, and nobody told you or called the hotel.' },
  ],
});
