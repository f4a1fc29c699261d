/** “why did you”, “would we sell”: drives the customer into a corner. */
import {
  captureBegins,
  endsClause,
  followedBy,
  opensClause,
  precededBy,
  supposed,
} from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, either, say, sentence, told, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayWeWouldNot } from '../../rewriting/say-we-would-not';
import { defineRule, type Rewriter } from '../../rule';

/** “If you do not mind my asking, why …”, “if it suits you, why not …”: it asks politely, or proposes. */
function politely({ tokens, from, to }: Match): boolean {
  return tokens
    .slice(from, to + 2)
    .some(({ text }) => /^(mind|ask|may|not|suits|helps|wish|prefer)$/.test(text));
}

/** “Is it the oak or the beech, or what?” asks for a name. */
function namesBoth({ tokens, from }: Match): boolean {
  return tokens.slice(0, from).some(({ text }) => text === 'or');
}

function ofYou({ tokens, captures: { sub } }: Match): boolean {
  return tokens[sub?.from ?? 0]?.text === 'you';
}

/** “If it was so bad, why did you keep it?” as “you tell us that it was bad; may we ask what made you keep it?”. */
const youTellUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }) => text === 'if');
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index < mark.from);
  if (!ofYou(match) || at < 0 || comma < at + 2 || tokens[at + 1]?.text === 'you') return null;
  const so = tokens.findIndex(
    ({ text }, index) =>
      index > at && index < comma - 1 && /^(so|that|really|such|truly|indeed|actually)$/.test(text),
  );
  const split = so < at + 2 || tokens[so + 1]?.text === 'a' ? comma : so;
  const told = remembering(marking(match, at, mark.to), {
    a: { from: at + 1, to: split },
    b: { from: split === comma ? comma : split + 1, to: comma },
  });
  return say(`you tell us that $a${split === comma ? '' : ' $b'}; may we ask what made you`)(told);
};

/** “Make up your mind, | oak or ash.” */
const eitherOr: Rewriter = (match) => {
  const { tokens, mark } = match;
  const or = tokens.slice(mark.to, mark.to + 6).some(({ text }) => text === 'or');
  return or && followedBy(/^[,:]$/)(match)
    ? say('please let us know which you would like:')(marking(match, mark.from, mark.to + 1))
    : null;
};

/** “Before you go on telling everyone that we overcharge, | read line 4” as “please read line 4”. */
const askAtOnce: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const gone = source.slice(0, tokens[comma]?.start);
  if (mark.from > 0 || comma < 0 || namesFacts(gone)) return null;
  const before = marking(match, 0, comma + 1);
  return followedBy(
    /^(please|you|we|i|it|the|our|your|my|this|that|there|let|why|what|how|would|could|may|can|if|do|did)$/,
  )(before)
    ? drop()(before)
    : say('please')(before);
};

/** “What is all the fuss | about, …”. */
const whatMatters: Rewriter = (match) => {
  const { tokens, mark } = match;
  const about = tokens[mark.to]?.text === 'about' && tokens[mark.to + 1]?.kind !== 'word';
  const so = tokens[mark.from]?.text === 'so' ? 'so ' : '';
  return say(`${so}what matters most to you`)(marking(match, mark.from, about ? mark.to + 1 : mark.to));
};

/** “Explain to me then how | it got there.” */
const howItIs: Rewriter = (match) => {
  const word = match.tokens[match.mark.to - 1]?.text ?? '';
  return /^(how|why|where|what|who)$/.test(word) ? say(`could you help us to see ${word}`)(match) : null;
};

/** “Surely you understand that | it takes time”. */
function toUnderstand({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'understand');
}

/** “Why are you | here?” as “could you help us see why you are here?”. */
const whyTheyDo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index >= mark.from && text === 'why');
  const verb = tokens[at + 1]?.text ?? '';
  if (at < 0 || at >= mark.to || !/^(do|are)$/.test(verb)) return null;
  const told = remembering(match, { who: { from: at + 2, to: mark.to } });
  return say(`could you help us see why $who${verb === 'are' ? ' are' : ''}`)(told);
};

/** “How come | nobody else got ill?” */
function nobodyElse({ tokens, mark }: Match): boolean {
  return (
    /^(nobody|none)$/.test(tokens[mark.to]?.text ?? '') || textOf(tokens, mark.to, mark.to + 2) === 'no one'
  );
}

/** “On what grounds do you ask?” as “may we ask what led you to ask?”. */
const whatLedThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(on|based|by)$/.test(tokens[mark.from]?.text ?? '') || tokens[mark.to]?.text !== 'you') return null;
  const words = tokens[mark.to - 1]?.text === 'are' ? 'may we ask why you are' : 'may we ask what led you to';
  return say(words)(marking(match, mark.from, mark.to + 1));
};

/** “As if we would do it” as “we would not do it”. */
const asIfWeWould: Rewriter = (match) => {
  if (!/^as (?:if|though) (?:we|i) would$/.test(textOf(match.tokens, 0, 4))) return null;
  return say(`${match.tokens[2]?.text === 'i' ? 'I' : 'we'} would not`)(marking(match, 0, 4));
};

/** “With that approach we | cannot go on.” */
function denied({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'not';
}

const unless = [granted];

const when = [asked];

/** “Would I have | to change trains?”, “would we have time”: a plain question. */
function ofAPlan({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'have' &&
    /^(to|time|the|a|an|enough|access|room|space)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Take your time to make up your mind”, “… in peace”: nobody is pressed. */
function unhurried({ tokens }: Match): boolean {
  return /\b(?:your time|in peace|(?:help|before|when|until|once|while|if) you|no (?:rush|hurry))\b/.test(
    textOf(tokens),
  );
}

/** “Tell me where it says so, and I will have it changed.” */
function thenWeAct({ tokens, mark }: Match): boolean {
  return /\b(?:and|so that) (?:i|we) (?:will|can|would)\b/.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'arguing/cornering',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Drives the customer into a corner.',
  why: 'A question that can only be lost makes people dig in; ask for what you do not know yet.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '^ [and|so|but|then|well] [,] if (the|it|this|that|your|they|these|those|everything|our|you|things|all|he|she) ... ... , {[then] why did sub:(you|your _|they|he|she|nobody|no one|anyone)}',
      ],
      when,
      unless: [politely],
      rewrites: [youTellUs, where(ofYou, say('may we ask what made you')), say('may we ask: why did $sub')],
    },
    {
      phrases: [
        '^ [and|so|but|then|well] [,] if (the|it|this|that|your|they|these|those|everything|our|you|things|all) ... ... , {[then] why (do|are) (you|your _|they|people|so many)}',
        '^ [and|so|but|then|well] [,] if (the|it|this|that|your|they|these|those|everything|our|things|all) ... ... , {[then] (how come|how is it [possible] that|why on earth|why is it that|explain)}',
      ],
      when,
      unless: [politely],
      rewrites: [whyTheyDo, say('could you help us see why')],
    },
    {
      phrases: [
        '{if , as @you (write|wrote|say|said|claim|claimed|state|stated|insist|describe|tell us|put it) ,}',
      ],
      unless,
      rewrites: [say('if')],
    },
    {
      phrases: [
        '{if (what @you (say|write|claim|describe|said) [really|actually|indeed] (is|was|were) (true|right|so|correct)|@your (theory|version|story|account|claim) (is|was|were|held|holds) [true|right|correct|water]) ,} ... would',
      ],
      unless,
      rewrites: [say('in that case')],
    },
    {
      phrases: [
        '{would @we [really|ever|honestly|seriously|knowingly|otherwise|then] verb:(put|sell|send|ship|risk|lie|use|cheat|invent|throw|waste|hide|steal|poison|print|deliver|lower|drop|make|change|charge|have)}',
        '{do you [really|honestly|seriously] (suppose|reckon|fancy|imagine) @we [would|could] [just] verb:(put|sell|send|ship|risk|lie|use|cheat|invent|throw|waste|hide|steal|print|deliver|make|change|charge)}',
      ],
      when,
      unless: [ofAPlan],
      rewrites: [sayWeWouldNot, where(opensClause, say('could you tell us why you think we would $verb'))],
    },
    {
      phrases: [
        '^ {[just|now|please|come on|so|but|and] [,] (think about (it|that) [for a (second|moment|minute)|again|logically|carefully]|do the (math|maths|sums)|ask yourself [this|honestly]|be honest [with yourself]|(let us (be|stay|remain|keep)|be) (realistic|reasonable|logical|serious|fair|objective|factual|calm)|use your (common sense|head|brain)|put two and two together) (:|,)}',
        '{(maybe|perhaps) (think|consider) [about|of] the fact that}',
      ],
      rewrites: [sayWeWouldNot, drop()],
    },
    {
      phrases: [
        '{before @you (go on|keep|start|continue|go around|go|begin|rush to|run to) (telling|accusing|claiming|complaining|spreading|blaming|calling|posting|shouting|judging|insulting|pointing|writing|tell|accuse|claim|spread|blame|shout) [to] (everybody|everyone|people|the world|others|your (friends|followers|colleagues|boss)) [that]}',
        '{before @you [go on|keep|start|continue|go around] (accusing|accuse|blaming|blame|insulting|insult|slander|slandering) (us|me|our|people|others|anyone|somebody|my) [of]}',
      ],
      rewrites: [askAtOnce, leaveOutArgument('clause'), say('we hear that')],
    },
    {
      phrases: [
        '{, or (am i (wrong|mistaken|missing something|dreaming)|are we (wrong|mistaken)|did (i|we) miss (something|anything)|do you (disagree|deny (it|that)|want to deny (it|that))|is that too (much|difficult|hard) [to (ask|understand)]|is that also (our|my) fault)} ?',
        '{, (am i (wrong|right)|is it not|are they not|was it not|were they not|did it not|did you not|do you not|have you not|had you not|were you not|did they not)} (,|?)',
        '{, or (did|do|are|were|have|was|is|will|can) (you|it|they)} ?',
      ],
      when,
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['{, or what} ?'],
      when,
      unless: [namesBoth],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(but|well|yet|still|surely|though) [,] {you [did|do] did verb:(get|receive|order|sign|agree|accept|approve|confirm|ask|write|choose|click|tick|use|read|see|know|buy|pick|want|take|pay|eat|drink|stay|wear|drive|keep|enjoy)}',
      ],
      unless,
      rewrites: [say('our notes tell us that you did $verb')],
    },
    {
      phrases: [
        '{[so|and] (what is|why) [all] (the|this|that|such a) [big|great|whole|endless] (fuss|drama|noise|commotion|hassle|outcry|uproar|outrage)}',
        '{(so|and|then) [,] what is [exactly] (the|your) (big deal|problem|issue|complaint|matter)}',
      ],
      when,
      rewrites: [whatMatters],
    },
    {
      phrases: [
        '{[then] (will|would|do|can|could) you [now|finally|please|at last|still not] (believe|admit|concede|accept) (me|us|that (i|we)|it [now|then])}',
        '{(will|do|can|would) you (now|finally|at last|still not) (believe|admit|concede|accept|agree|listen to|trust|see)} (me|us|that|it|with)',
      ],
      when,
      rewrites: [sayAlone('shall we plan together')],
    },
    {
      phrases: [
        '{(even @you|@you) (must|have to|will have to|should|cannot but|can only) (admit|concede|acknowledge|grant|agree|confess) [that]} (the|it|this|that|we|our|a|you|there|not|your)',
        '{(surely|even) @you (can|do|will|must|know|understand|agree|see|realise|realize|would) [see|understand|agree|realise|realize|know] [that]}',
        '{@you can (hardly|not possibly|not seriously) (deny|dispute) [that]}',
      ],
      unless: [supposed, asked, granted],
      rewrites: [where(toUnderstand, say('we hope you understand that')), say('from what we have,')],
    },
    {
      phrases: ['{@you can (hardly|not possibly|not seriously) (claim|expect|argue) [that]}'],
      unless: [supposed, asked, granted],
      rewrites: [say('we do not yet see that')],
    },
    {
      phrases: ['{@you can (hardly|not possibly|not seriously) (object|complain|blame) [that]}'],
      unless: [supposed, asked, granted],
      rewrites: [say('we are sorry that')],
    },
    {
      phrases: [
        '{(on what (grounds|basis|authority)|based on what|by what (right|standard|measure)) [exactly] (do|are|did|can|could)} @you',
        '{what (on earth|in the world) verb:(makes|made|gave|gives|has given) @you}',
      ],
      when,
      rewrites: [
        whatLedThem,
        either(
          where(followedBy(/^(think|believe|assume|say)$/), say('may we ask why you')),
          say('may we ask what $verb you'),
        ),
      ],
    },
    {
      phrases: [
        '{who (gave|put) @you (that|this|the|such an) (idea|notion|right) [in your head|into your head]}',
        '{what[ever] (gave|gives|put) @you (that|the|this) idea}',
      ],
      when,
      rewrites: [say('may we ask where this comes from')],
    },
    {
      phrases: [
        '{where [exactly|please] (is it (written|stated|said)|does it (say|state) [anywhere]|is that written|does the contract say)} [that]',
        '{(show|tell) (me|us) [exactly] where [exactly] it (says|is (written|stated))} [that]',
      ],
      unless: [thenWeAct],
      rewrites: [say('could you point us to the passage that says')],
    },
    {
      phrases: [
        '{where [exactly|please] did told:(we (promise|write|say|state))}',
        '{(show|tell) (me|us) [exactly] where [exactly] told:((@we|our _|the _) (promised|said|say|states|wrote|agreed))}',
      ],
      rewrites: [say('could you point us to the passage in which $told')],
    },
    {
      phrases: [
        '{where (would|will|do|should) (we|this|that|it) (end up|end|be|get|come|lead) [to] if}',
        '{what (would|will) (happen|become of (us|the _)) if} (everybody|everyone|all|each|every)',
      ],
      when,
      rewrites: [say('what would it mean for the others if')],
    },
    {
      phrases: [
        '{(with|by|on|using|following) (that|this|such an|your|the same|such) (argument|reasoning|logic|attitude|approach|standard|yardstick|mindset) who:(one|you|anybody|anyone|everyone|everybody|we|i|nobody|no one) (could|can|might|would) [also|just as well|equally]}',
      ],
      unless: [denied],
      rewrites: [
        where(
          ({ tokens, mark }) =>
            tokens.slice(mark.from, mark.to).some(({ text }) => /^(nobody|no)$/.test(text)),
          say('we wonder who could then'),
        ),
        where(captureBegins('who', /^(we|i)$/), say('we wonder whether $who could then')),
        say('we wonder whether one could then'),
      ],
    },
    {
      phrases: [
        '{^ [and|so|but] what about (the|all the|all those|those|our) [other]} ... (times|years|days|orders|deliveries|mails|jobs|weeks|months|visits|calls) ... (we|i|our|it|that|when|which|went|were)',
      ],
      when,
      rewrites: [say('may we also look at the')],
    },
    {
      phrases: [
        '{^ [and|but] (yet|still) [,] you} (signed|ordered|kept|stayed|paid|came|bought|accepted|agreed|said|took|chose|wore|drove|used|reordered|confirmed|approved|booked|ate|finished|renewed|waited)',
      ],
      unless,
      rewrites: [say('as we have it, you')],
    },
    {
      phrases: [
        '^ [and|but|well] [,] if (the|it|that|this|your|they|those|our) ... (was|were|is|are) [really|truly|indeed|actually] (that|so|really|truly|such|as) ... [...] [,] (you|nobody|no one|they) (would|could|would surely) (not|never|hardly|have) ... [...] [...] [, (would|could) (you|they|we)] $',
      ],
      unless,
      rewrites: [sentence('We would like to understand better how this was for you.')],
    },
    {
      phrases: [
        '{^ (and|so|but) [,] where [,] [pray|exactly|please|on earth|in the world] [,] does}',
        '{^ where [,] (pray|on earth|in the world) [,] does}',
      ],
      when,
      rewrites: [say('so that we look at the same lines, where does')],
    },
    {
      phrases: [
        '{(one|a|one single|a single) [quick|short|brief|closer|simple] (look|glance|call|click|question|read) [at|into|to|in|on|through] ... [...] would have (told|shown|spared|saved|convinced|taught)} (you|us|me)',
      ],
      rewrites: [say('a look together could show')],
    },
    {
      phrases: [
        '{@you can not have (it both ways|everything|your cake and eat it [too])}',
        '{@you can not (have|expect|ask for|demand) ... and [also|still|then|yet] (expect|want|demand|have|ask for|complain)}',
        '{make up your mind}',
      ],
      unless: [asked, supposed, unhurried],
      rewrites: [
        eitherOr,
        where(precededBy(/^,$/), say('please let us know which of the two you would like')),
        leaveOutArgument(),
        withNext(/^please$/, say('please let us know which of the two you would like')),
        sayAlone('please let us know which of the two you would like'),
      ],
    },
    {
      phrases: [
        'how (many|much|often) [more|else] ... {(before|until|till) you [finally|will|can] (accept|believe|admit|understand|see|agree|trust|concede|realise|realize) [that]}',
      ],
      when,
      rewrites: [say('to be sure that')],
    },
    {
      phrases: [
        '{@you (want|wish|mean|are trying|intend|try) to (tell|persuade|convince|have) (me|us) [seriously] [believe] [that]}',
        '{@you (want|wish|are trying|try) to make (me|us) believe [that]}',
      ],
      unless: [supposed],
      rewrites: [
        askWhether('do we understand you well that'),
        where(asked, say('do we understand you well that')),
        say('as we understand you,'),
      ],
    },
    {
      phrases: [
        '{^ [so|then|well|ok|okay] [,] (explain|tell) [to] (me|us) (then|just|once|now|please then) (how|why|where|what|who)}',
        '{(then|so|but|and) [,] how (do|would|can|will) you (explain|account for) [to me|to us] [then]}',
      ],
      rewrites: [howItIs, say('could you help us understand')],
    },
    {
      phrases: [
        '{(how come|why is it [then]) [that]} (nobody|no one|only|you|all|the|your|none|everyone|it|we|our|other|not)',
      ],
      when,
      rewrites: [where(nobodyElse, told(say('as far as we know,'))), say('could you help us to see why')],
    },
    {
      phrases: ['{(so|then|well|now) [,] which [one|of the two] is it [now|then]}', '{make your mind up}'],
      rewrites: [say('could you tell us which of the two it is')],
    },
    {
      phrases: [
        '{what (does|is) your x:@assertion [actually|exactly] (rest on|stand on|based on|founded on|resting on)}',
        '{what [exactly|actually] do you base your x:@assertion on}',
      ],
      when,
      rewrites: [sayAlone('may we ask what lies behind your $x')],
    },
    {
      phrases: [
        '(should|could|might|would|ought|better|perhaps|maybe|try|look|read|compare|check|think) ... ... {before (calling|labelling|accusing|criticising|criticizing|judging|blaming|dismissing|condemning|slating|bashing|branding|insulting) (it|this|that|our _|the _|us|me|them|others|people) [as|of] [a|an] [_]} (.|!|,|$)',
        '(should|could|might|would|ought|better|perhaps|maybe|try|look|read|compare|check|think) ... ... {before (calling|labelling|accusing|criticising|criticizing|judging|blaming|dismissing|condemning|slating|bashing|branding|insulting) (it|this|that|our _|the _|us|me|them|others|people) [as|of] [a|an] [_]} $',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        'either @you (trust|believe|accept|take|want|believed) ... or @you (do not|leave|can|will not) ... $',
        '^ as (if|though) (anyone|anybody|we|i|you|nobody|our _|it|that|this|somebody|someone|people) ... ... [...] $',
        '^ [and|but|well] [,] if (anyone|anybody|someone|somebody) [here] (has|had|should|is|ought|may) ... , [then] (it|that) is (us|me|we|not you|our _) ... $',
        '^ (do (i|we) look like|what do you take (me|us) for|who do you think (we|i|you)) ... ... $',
      ],
      rewrites: [
        asIfWeWould,
        leaveOutArgument(),
        sentence('We would like to find a way that works for both of us.'),
      ],
    },
    {
      phrases: ['(what|why|how|who|where|when) {(on earth|in the world|in heaven’s name|in god’s name)}'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we would (love|like|be (curious|interested|keen)|really like) to (know|hear|see) where} you (read|heard|saw|got|found|took|have|learned) (that|this|it|such)',
        '{@we wonder where} you (read|heard|saw|got|found|took|have) (that|this|it|such)',
      ],
      rewrites: [say('could you tell us where')],
    },
    {
      phrases: [
        '{@we (could|can|might) (just as well|equally [well]|as easily|just as easily|with the same right) (say|claim|argue|complain|assert|maintain) [that]}',
      ],
      rewrites: [say('it may also be that')],
    },
    {
      phrases: [
        '{@you (will|would) (have|need) to (come up with|do|try|find|think of|bring) (something|an argument|a better _|harder|more|better) [better|more|harder|else] [than that]}',
      ],
      when: [endsClause],
      rewrites: [say('it would help us to hear more')],
    },
    {
      phrases: [
        '(first|last _|yesterday|before|then|initially) [,] it (was|is) ... {, [and] (now|today|this time|suddenly|next) it is [suddenly]}',
      ],
      unless,
      rewrites: [say(', and this time it is')],
    },
    {
      phrases: [
        '{(how would you know|what (do|would) you know about (it|that)|since when are you (a|an|the) _ [_]|are you (a|an) (expert|engineer|lawyer|doctor|chemist|judge|specialist) [now|by any chance|too])}',
      ],
      when,
      rewrites: [sayAlone('may we ask what you have seen')],
    },
    {
      phrases: [
        '{[and] what (does|do|has|did) x:(the _|your _|our _|my _|a _|that|this|it) [got|have] to do with} (my|our|the|that|this|us|me|it|your)',
      ],
      when,
      rewrites: [say('could you tell us how $x ties in with')],
    },
    {
      phrases: [
        '^ [and|so|but|then|well] [,] if (the|it|this|that|your|they|these|those|everything|our|you) ... (was|were|had|really|did|truly) ... , {[then] why} (is|are|was|were|has|have|does|do|would|should)',
      ],
      when,
      unless: [politely],
      rewrites: [say('we would like to understand: why')],
    },
    {
      phrases: ['(on the one hand|on one hand) you ... [...] {, [and|but] on the other [hand] you}'],
      unless,
      rewrites: [say(', and at the same time you')],
    },
    {
      phrases: [
        '{[excuse me ,] [but] who was it (that|who) (wanted|ordered|asked|insisted|signed|chose|said|told|changed|approved|picked|suggested)}',
        '{(not|no) our _ [_] , (not|no) our}',
      ],
      rewrites: [sentence('Could we look together at what was agreed?')],
    },
  ]),
  examples: [
    {
      bad: '[[If what you say is true,]] the lock would have rusted.',
      fixed: 'In that case the lock would have rusted.',
    },
    {
      bad: '[[Show us where we promised]] a lid.',
      fixed: 'Could you point us to the passage in which we promised a lid?',
    },
    {
      bad: '[[Make up your mind]], tin or wood.',
      fixed: 'Please let us know which you would like: tin or wood.',
    },
    { bad: '[[Before you start accusing us of]] theft, count the lids.', fixed: 'Please count the lids.' },
    {
      bad: '[[What on earth makes you]] think it leaks?',
      fixed: 'May we ask why you think it leaks?',
    },
    {
      bad: '[[You can hardly complain that]] the ferry was full.',
      fixed: 'We are sorry that the ferry was full.',
    },
    {
      bad: 'If the tea was so cold, [[why are you]] telling us in May?',
      fixed: 'If the tea was so cold, could you help us see why you are telling us in May?',
    },
    { bad: '[[How come]] nobody else saw it?', fixed: 'As far as we know, nobody else saw it.' },
    { good: 'With this approach we cannot reach the summit.' },
    {
      bad: 'If the lamp was so dim, [[why did you]] keep it for a year?',
      fixed: 'You tell us that the lamp was dim; may we ask what made you keep it for a year?',
    },
    { bad: '[[Would we sell]] a bike without brakes?', fixed: 'We would not sell a bike without brakes.' },
    {
      bad: '[[Think about it,]] why [[would we drop]] a crate of 40?',
      fixed: 'We would not drop a crate of 40.',
    },
    {
      bad: 'One drum leaked. [[As if we would drill a hole]]!',
      fixed: 'One drum leaked. We would not drill a hole!',
    },
    {
      bad: '[[Where does it say anywhere]] that oil is free?',
      fixed: 'Could you point us to the passage that says that oil is free?',
    },
    { bad: '[[On what grounds do]] you ask for 300?', fixed: 'May we ask what led you to ask for 300?' },
    { bad: '[[If, as you write,]] the seal was broken, the oil would be gone.' },
    { bad: '[[Think about it for a second:]] the belt is new.', fixed: 'The belt is new.' },
    { bad: 'So one scratch spoils the car[[, or what]]?', fixed: 'So one scratch spoils the car?' },
    { bad: '[[You must admit that]] the hall was full.', fixed: 'From what we have, the hall was full.' },
    { bad: 'One day late, [[so what is the fuss]]?' },
    {
      bad: '[[You can’t have it both ways]].',
      fixed: 'Please let us know which of the two you would like.',
    },
    {
      bad: '[[Where would we end up if]] everybody did that?',
      fixed: 'Could you tell us [what you need to know]?',
    },
    {
      bad: '[[And yet you]] signed the handover.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    {
      bad: '[[And where, pray, does]] our page promise it?',
      fixed: 'So that we look at the same lines, where does our page promise it?',
    },
    {
      bad: '[[If the bed was that hard you would not have stayed a week]].',
      fixed: 'We would like to understand better how this was for you.',
    },
    {
      bad: 'How many photos do you need [[before you accept that]] it is dry?',
      fixed: 'How many photos do you need to be sure that it is dry?',
    },
    {
      bad: '[[You want to tell me that]] a lock is free?',
      fixed: 'Do I understand you well that a lock is free?',
    },
    {
      bad: '[[As if anyone could hear that hum]].',
      fixed: 'We would like to find a way that works for both of us.',
    },
    {
      bad: '[[I could just as well say that]] your floor is crooked.',
      fixed: 'It may also be that your floor is crooked.',
    },
    { bad: '[[So which is it]]?', fixed: 'Could you tell us which of the two it is?' },
    { bad: 'Who [[on earth]] cuts it dry?', fixed: 'Who cuts it dry?' },
    {
      bad: '[[What does the rain have to do with]] my tiles?',
      fixed: 'Could you tell me how the rain ties in with my tiles?',
    },
    { good: 'Is it the oak or the beech, or what?' },
    { good: 'If you do not mind my asking, why did you choose the blue one?' },
    { good: 'If Monday suits you, why not come at nine?' },
    { good: 'You will have to do more tests than that.' },
    { good: 'Would we need a permit for the crane?' },
    { good: 'You see, if the lamp was so dim, the fuse may be gone.' },
    { good: 'I wonder how come nobody saw it.' },
    { good: 'You were right, but you did pay the deposit in May, so we send the rest back.' },
    { good: 'If even you must agree that it fits, it will fit.' },
    { good: 'You must admit two guests at most to each cabin.' },
    { good: 'Would I have to change trains in York?' },
    { good: 'Take your time to make up your mind.' },
    { good: 'Tell me where it says so, and I will have it changed.' },
  ],
});
