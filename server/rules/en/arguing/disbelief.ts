/** “is news to him”, “you cannot seriously mean”: doubts what the customer tells. */
import { endsClause, endsWith, saidBehind, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { type Match, sentenceBefore } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, told, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule } from '../../rule';

/** “It cannot have been easy”: they are felt with. */
function sympathetic({ tokens, to }: Match): boolean {
  return tokens
    .slice(to, to + 5)
    .some(({ text }) => /^(easy|nice|pleasant|fun|comfortable|good|great|better|simple)$/.test(text));
}

/** “I do not believe that the price is going to change”, “… that it was your fault”: nothing they told is doubted. */
function lookingAhead({ tokens, to }: Match): boolean {
  return tokens
    .slice(to - 2, to + 8)
    .some(({ text }) =>
      /^(will|would|going|should|may|might|your|change|necessary|needed|intentional|anyone)$/.test(text),
    );
}

/** “You asked whether the heat could do it. That is unlikely”: a question gets its answer. */
function answersTheirQuestion(match: Match): boolean {
  const previous = sentenceBefore(match)?.prose ?? '';
  return /\byou (?:also )?(?:ask|asked|wonder|wondered|wanted to know) (?:\w+ )?(?:if|whether)\b/i.test(
    previous,
  );
}

/** “It is unlikely that you will need it”, “… before May”: what is to come, and nothing they told. */
const stillToCome = saidBehind(/^(will|going|until|before|tomorrow|anyone|anybody)$/);

/** “It is hard to believe that ten years have passed.” */
const timeFlies = saidBehind(/^(already|gone|passed|ago|years)$/);

/** “How the water got in is a mystery to us”: nothing they told is doubted. */
function ownPuzzle({ tokens, mark }: Match): boolean {
  return (
    /^(mystery|riddle|puzzle)$/.test(tokens[mark.to - 3]?.text ?? '') &&
    !tokens.slice(0, mark.from).some(({ text }) => /^(you|your|anyone|anybody|someone|should)$/.test(text))
  );
}

/** “Opening the safe is beyond me”: what the writer cannot do. */
function outOfReach({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'beyond' && /^\p{L}{2,}ing$/u.test(tokens[0]?.text ?? '');
}

export default defineRule({
  id: 'arguing/disbelief',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Doubts what the customer tells.',
  why: 'Whoever is not believed argues harder; say what you do not understand yet, and ask to see it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '{who:@we (very much|highly|strongly|seriously|really|rather|sincerely|frankly) doubt that}',
        '{who:@we (find it [very|rather|quite|really] (hard|difficult) to believe|have (a hard time|trouble|difficulty) believing|see no reason to believe|have no reason to (believe|think|assume|suspect)|can hardly (believe|imagine)) that}',
        '{it (is|seems|sounds|looks|appears) [to (me|us)] [very|highly|most|rather|extremely|quite|really|a bit] (unlikely|improbable|implausible|doubtful|(hard|difficult|not easy) [for (me|us)] to believe) [to (me|us)] [for (me|us)] that}',
        '{it (is|seems|sounds|looks) [to (me|us)] [very|rather|quite|really|a bit] (strange|odd|weird|curious|suspicious|funny) [to (me|us)] that} @you [@pointedly] (notice|noticed|discover|discovered|complain|complained|tell|told|mention|mentioned|say|said|write|wrote|report|reported|come|came|remember|find|found|waited|wait|saw|see)',
      ],
      unless: [supposed, asked, stillToCome, timeFlies],
      rewrites: [say('$who would like to find out whether'), say('we would like to find out whether')],
    },
    {
      phrases: [
        '{who:@we (very much|highly|strongly|seriously|really|rather|sincerely) doubt} (it|the|your|this|there|you|any|our|he|she|they)',
        '{who:@we (see no reason|have no reason) to (believe|think|assume|suspect)} (it|the|your|this|there|any|our)',
      ],
      unless: [supposed, asked, saidBehind(/^(rain|snow|need)$/)],
      rewrites: [say('$who would like to find out whether')],
    },
    {
      phrases: [
        '{who:@we (very much|highly|strongly|seriously|really|rather) doubt (that|it|this)} (.|,|!|$)',
        '{who:@we (very much|highly|strongly|seriously|really|rather) doubt (that|it|this)} $',
        '{who:@we doubt (that|it|this) very much}',
        '{who:@we find (that|this|it) [very|rather|quite|really] (hard|difficult) to believe} (.|,|;|that|you|your|the|it|this|because|but|and|$)',
        '{@we find @your _ [very|rather|quite|really] (hard|difficult) to believe}',
        '{@we am not [at all|so|really|quite] sure [that] [if] @we (believe|buy|trust) (that|this|it|you|your _)}',
        '{@we find (that|this|it|(@your|this|that|the whole) _) [very|rather|quite|really|a bit] (strange|odd|weird|suspicious|dubious|doubtful|unlikely)}',
        '{(that|this|@your (story|version|explanation|account|description|claim)) (sounds|seems|looks|appears) [very|rather|quite|really|a bit|a little] (strange|odd|weird|suspicious|funny|dubious|invented|made up) [to (me|us)]} (.|,|!|$)',
        '{(that|this|it) (can not|could not|can hardly) be , @we} (_|_ _) (it|them|that|this|ourselves|myself)',
        '{(that|this) (is|sounds|seems) [very|highly|rather|quite|a bit] (hard to believe|unlikely|implausible|improbable|far-fetched|fishy|doubtful|not (plausible|credible))}',
      ],
      unless: [
        supposed,
        asked,
        answersTheirQuestion,
        granted,
        saidBehind(/^(could|photo|check|look|ask|asked)$/),
      ],
      rewrites: [
        sayAlone('$who would like to find out more about this'),
        say('we would like to find out more about this'),
      ],
    },
    {
      phrases: [
        '{if (that|it|this) (was|were) [really|actually|indeed] (true|so|the case|correct|right) [,]} (we|i|you|the|our|other|others|it|there|everyone|all|they) [... ...] would',
      ],
      rewrites: [say('in that case')],
    },
    {
      phrases: ['(is|are|remains) {(a [complete|total|real] mystery|beyond|a riddle|a puzzle) [to] (me|us)}'],
      unless: [asked, ownPuzzle, outOfReach],
      rewrites: [say('hard for us to follow so far')],
    },
    {
      phrases: [
        '{who:@we (wonder|do not know|can not see|fail to see) how @you (come|came|got|get|arrive|arrived) (to|at) (that|this|your|such a|such an|these)}',
      ],
      unless: [asked],
      rewrites: [say('$who would like to understand your')],
    },
    {
      phrases: ['{(@you (must be|have [got] to be|are) (joking|kidding [me|us])|@you can not be serious)}'],
      when: [endsClause],
      unless: [asked, supposed],
      rewrites: [say('we would like to understand this better')],
    },
    {
      phrases: [
        '{(who|who exactly|who on earth) (is|are|was) (supposed|expected|meant|going) to believe [that]}',
        '{do you [really|seriously|honestly] expect (us|me|anyone|anybody|people) to (believe|swallow|accept|buy) [that]}',
        '{who (would|will|should) [ever|honestly] (believe|buy|swallow) [that]}',
      ],
      when: [asked],
      rewrites: [
        withNext(/^[,:]$/, say('could you help us understand')),
        say('could you help us to understand how'),
      ],
    },
    {
      phrases: [
        '{(it|that|this) would be (the [very] first time|a miracle|a wonder|a world first|a novelty|news to (me|us)) [that|if]}',
        '{(it|that|this) is [indeed|certainly|rather] news to (me|us) [that]}',
        '{(this|that|it) is the first (i|we) (hear|have heard) of [it]}',
      ],
      unless: [granted],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.to]?.kind === 'punctuation', say('this is new to us')),
        say('it is new to us that'),
      ],
    },
    {
      phrases: [
        'what @you (describe|are describing|say|claim|report|suggest|are saying|are suggesting|are claiming|write) [here|there] {verb:(is|sounds|seems) [technically|physically|simply|quite|just|frankly|completely] (impossible|not possible|unheard of|nonsense|unlikely|out of the question|inconceivable|absurd|implausible|not credible|made up)}',
      ],
      unless: [granted, supposed],
      rewrites: [say('$verb hard for us to explain so far')],
    },
    {
      phrases: [
        '@our _ [_ [_]] {(can not|could not) (even|possibly|physically|technically)} (produce|make|do|cause|create|go|be|get|break|leak|run|show|lose|send|charge|open|reach|turn|come|contain|happen)',
      ],
      unless: [granted, asked],
      rewrites: [say('should not')],
    },
    {
      phrases: [
        '{(can not|could not|can never|could never|can hardly|could hardly) have been} (the|that|as|so|our|caused|because|from|such)',
      ],
      unless: [sympathetic, granted, asked],
      rewrites: [say('may not have been')],
    },
    {
      phrases: ['(it|that|this|the _) {(can|could) hardly be} (the|our|a|an|that|so|as|caused|from)'],
      unless: [sympathetic, granted, asked],
      rewrites: [say('may not be')],
    },
    {
      phrases: [
        '{who:@we [@adverb|@very] (doubt|do not believe|can hardly believe|find it hard to believe|can not imagine|do not buy it) [very much|strongly] [that]} (#|@number|all|so many|they|it|a|an|any|one|your|the|somebody|someone) [_] [_] [_] [_] (are|is|was|were|did|had|has|have|broke|melted|failed|happened|came|said|told|promised|stopped|shrank|burst|cracked|lost)',
      ],
      unless: [supposed, asked, lookingAhead, granted],
      rewrites: [say('$who would like to find out whether')],
    },
    {
      phrases: [
        '(problem|fault|error|issue|cause|bug|mistake|delay|culprit) {(can not|could not|can hardly) [possibly] be} (us|ours|me|mine|our _|with us|with our|on our|on my|at our|in our|the)',
      ],
      unless: [granted, asked],
      rewrites: [say('may not be')],
    },
    {
      phrases: [
        '{@you (can not|could not|do not) (seriously|honestly|really|surely|possibly) (mean|think|believe|expect|want|claim|suggest|be saying)} (that|me|us|a|an|one|the|it|this)',
      ],
      rewrites: [
        where(endsWith(/^(expect|want)$/), told(say('I understand that you would like'))),
        say('help me see how you come to it:'),
      ],
    },
    {
      phrases: ['{is news to (him|her|them|me|us|my _|our _)} (.|,|!|$)'],
      unless: [asked],
      rewrites: [say('is something we would like to clear up')],
    },
  ]),
  examples: [
    { good: 'Opening the old safe is beyond me, so I asked a locksmith.' },
    {
      bad: '[[I find it hard to believe that]] all the cups were cracked.',
      fixed:
        'I understand that all the cups were cracked; could you send me something that shows it, such as [what would help]?',
    },
    {
      bad: '[[You cannot seriously expect]] a new lamp.',
      fixed: 'I understand that you would like a new lamp.',
    },
    {
      bad: 'Your claim of a deal with my son [[is news to him]].',
      fixed: 'Your claim of a deal with my son is something I would like to clear up.',
    },
    { bad: '[[You cannot seriously mean]] that one spoon ruined it.' },
    { bad: 'The bug [[cannot be]] ours.', fixed: 'The bug may not be ours.' },
    {
      bad: '[[I do not believe that]] 90 lids are cracked.',
      fixed: 'I would like to find out whether 90 lids are cracked.',
    },
    { good: 'I do not believe that the price is going to change.' },
    { good: 'We do not believe it was your fault.' },
    { bad: 'So it [[can hardly be]] our glue.', fixed: 'So it may not be our glue.' },
    {
      bad: 'The show [[cannot have been]] the flop you describe.',
      fixed: 'The show may not have been the flop you describe.',
    },
    { good: 'It cannot have been the easy day you had hoped for.' },
    {
      bad: 'How you count to 300 is [[a mystery to me]].',
      fixed: 'How you count to 300 is hard for me to follow so far.',
    },
    {
      bad: '[[Who is supposed to believe that]] the cat did it?',
      fixed: 'Could you help us to understand how the cat did it?',
    },
    {
      bad: 'What you describe [[is technically impossible]].',
      fixed: 'What you describe is hard for us to explain so far.',
    },
    { bad: 'Our saw [[cannot even]] make such a cut.', fixed: 'Our saw should not make such a cut.' },
    { good: 'Our mistake, our saw cannot even make such a cut.' },
    { good: 'As you can not be serious about all of them, pick one.' },
    {
      bad: '[[We highly doubt that]] the seal was broken here.',
      fixed: 'We would like to find out whether the seal was broken here.',
    },
    { bad: '[[I find that hard to believe]].', fixed: 'I would like to find out more about this.' },
    {
      bad: '[[It is highly unlikely that]] a key is missing.',
      fixed: 'We would like to find out whether a key is missing.',
    },
    { good: 'Should we highly doubt the result, we will test again.' },
    { good: 'May I say that we seriously doubt the test?' },
    { good: 'No doubt the rain was part of it.' },
    { good: 'You wondered whether the heat bent the rail. That is unlikely: the hall stayed cool.' },
    { good: 'We doubt that Friday works for the port, so let us say Monday.' },
    { good: 'In this unlikely case we pay for the taxi.' },
    { good: 'It is very unlikely that you will need the second key.' },
    { good: 'How the rain got in is a mystery to us too; the roofer comes on Monday.' },
    { good: 'I highly doubt it is going to rain.' },
    { good: 'I find it hard to believe how fast your puppy has grown!' },
    {
      bad: '[[It seems strange that]] you only noticed it now.',
      fixed: 'We would like to find out whether you only noticed it now.',
    },
    { good: 'It seems strange that the driver did not ring.' },
    { bad: '[[I find this story very strange]].', fixed: 'I would like to find out more about this.' },
    { bad: '[[That sounds odd to me]].', fixed: 'I would like to find out more about this.' },
    { good: 'That sounds odd, could you send a photo?' },
    { bad: '[[I am not sure I believe that]].', fixed: 'I would like to find out more about this.' },
    { good: 'It is hard to believe that you have been here for ten years.' },
  ],
});
