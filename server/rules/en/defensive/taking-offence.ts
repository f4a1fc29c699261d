/** “I find that insulting”, “I don’t appreciate your tone”, “it hurts to read”: taking it personally. */

import { endsClause, followedBy, marks, saidBefore, saidBehind } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { signsOff } from '../../../words/english/courtesy';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, remembering } from '../../../words/match';
import type { Rewrite } from '../../finding';
import { coolDown } from '../../rewriting/cool-down';
import { keepTheFact } from '../../rewriting/keep-the-fact';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { findAWay, letGo, letQuestionGo, restIsCalm } from '../../rewriting/let-go';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { defineRule } from '../../rule';

const unless = [asked, reported, hypothetical];

/** “Ouch, that hurts” is marked as a sting; “a splinter, ouch, that hurts” feels with them. */
const criesOut = saidBefore(/^ouch$/);
const degree = '[@very|quite|rather|a bit|deeply|highly|frankly|extremely|pretty|completely|a little|beyond]';

/** “The last line, I find insulting”: without the comma, “the last line troubles me”. */
function troubles(match: Match): Rewrite | null {
  const { mark, tokens } = match;
  const who = tokens[mark.from]?.text === 'we' ? 'us' : 'me';
  const from = tokens[mark.from - 1]?.text === ',' ? mark.from - 1 : mark.from;
  const next = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  const left = marking(match, from, mark.to);
  // “The letter I find rude, and am sure …”: whoever is sure would be lost.
  if (
    next[0] === ',' &&
    next[1] === 'and' &&
    /^(am|are|have|would|will|do|hope|think)$/.test(next[2] ?? '')
  ) {
    const subject = tokens[mark.from]?.text === 'we' ? 'we' : 'I';
    const and = { from: mark.to + 1, to: mark.to + 2 };
    return both(
      say(`troubles ${who}`),
      say(`and ${subject}`, { instead: 'and' }),
    )(remembering(left, { and }));
  }
  return say(`troubles ${who}`)(left);
}

/** “My feelings were hurt | by your note.” */
const byWhat = followedBy(/^by$/);

/** “My feelings were hurt by your note” as “your note came across as harsh”. */
function cameAcrossAsHarsh(match: Match) {
  const { tokens, mark } = match;
  let to = mark.to + 1;
  while (
    to < tokens.length &&
    tokens[to]?.kind !== 'punctuation' &&
    !/^(and|but|so|when)$/.test(tokens[to]?.text ?? '')
  )
    to++;
  const taken = marking(match, mark.from, to);
  return say('$what came across as harsh')(remembering(taken, { what: { from: mark.to + 1, to } }));
}

/** “We were hurt by your note” is “we were sorry to read your note”. */
function sorryToRead(match: Match): Rewrite | null {
  const we = match.tokens[match.mark.from - 1]?.text === 'we';
  return say(we ? 'were sorry to read' : 'was sorry to read')(match);
}

const calm = 'I understand that you are not happy with this';

/** “I am mortified”: it is not the reader who is to blame. */
const ashamed = marks(/^(mortified|devastated|gutted|heartbroken|sleep|cried|wept|tears)$/);

/** “I resent | being called slow”. */
const beingTreated = followedBy(/^being$/);

export default defineRule({
  id: 'defensive/taking-offence',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Takes it personally.',
  why: 'Their heat is about the trouble, not about you; answer the trouble, and the heat goes by itself.',
  phrasings: coolDown([
    {
      phrases: [
        `{@we [@adverb|must say @we] (find|found|consider|call) (that|this|it|these|those|your|the) [tone of [this|that|your|the]] [@missive] [to be] ${degree} (@hurtful)}`,
        `{(the (tone|language|wording) of your|your) (@missive) (is|was|are|were) ${degree} (@hurtful|not (appropriate|necessary|acceptable|called for|ok|okay|fine|nice|right|helpful|on))}`,
        '{[there is] no (need|reason|call) (to be|for being|for such|for that|for this|for your) [@very|so|such] (rude|aggressive|tone|language|impolite|sarcastic|unpleasant|insulting|offensive|attitude|nasty) [language|tone|words]}',
        '{[there is] no (need|reason|call) to (@shout)}',
        '{@you (can not|must not|should not|have no right to) (talk|speak|write) to (me|us|my _|our _|people) (like (this|that)|[in] (this|that|such a) (way|tone|manner))}',
        '{@you (can|could|may|should|might) [also|at least] (say|write|ask|put|express) (that|this|it|so) [a bit|a little] (more (politely|nicely|kindly|calmly)|nicer|friendlier|politely|nicely|in a (nicer|friendlier|polite|friendly|better) (way|tone))}',
        '{@reader (<be> treating|treat|treats|treated|keep treating) (me|us|our _|my _) (like|as) (idiots|fools|dirt|servants|slaves|children|criminals|thieves|an idiot|a fool|a child|a servant|a criminal|a slave|trash|garbage|beggars)}',
        '{[there is|@we see] no (reason|call|cause) to (get|be|become|go|act|start|sound) [so|that|all|this|@very|quite] (angry|upset|mad|loud|aggressive|personal|rude|nasty|emotional|hysterical|cross|worked up|offensive|sarcastic|unfriendly|insulting|impatient|unpleasant)} (.|,|!|and|so|because|with (us|me)|at (us|me)|about|$)',
        '{your _ [_] (is|was|are|were) [@very|frankly|nothing but|honestly] (a|an) (insult|affront|offence|offense|slap [in the face]|outrage|cheek|impertinence|disgrace)}',
        '{@reader [@adverb] ((show|shows|showed) [absolutely] (no|zero|little) (respect|appreciation|regard|consideration|gratitude|manners|decency)|(have|has|had) [absolutely] (no|zero|little) (manners|decency|(respect|appreciation|regard|consideration) for (us|me|our _|my _)))}',
        '{@reader (do not|does not|did not) [@adverb] (respect|value|appreciate) (us|me|our (work|time|team|people|effort|efforts)|my (work|time|team|people|effort|efforts)|what (we|i) (do|did))}',
        '{@we (<be> not (going|willing|prepared) to|refuse to|do not want to|do not have to|would rather not|will not let (myself|ourselves)) [let (myself|ourselves)] [be] (@shouted)}',
        '{@we do not (know|see|understand) why you (are|have to be|must be|get) [so|this|that] (angry|upset|annoyed|rude|aggressive|cross|mad)}',
        `{your (@missive) (hurt|hurts|insults|insulted|offends|offended|upsets|shocked) (us|me)}`,
        `{@we (do not|did not) [@adverb] (appreciate|like|accept|care for|deserve) (your|this|that|the|such|such a|this kind of) [_] (@missive)}`,
        '{@we (do not|did not) [@adverb] (appreciate|like|accept|deserve) [to be|being] (@shouted) ...} (.|,|!|$)',
        `{@we (will|can) not (tolerate|accept|stand for|put up with) (this|that|such|your) [kind of|sort of|a] (@missive)}`,
        '{@we (will|can) not be (@shouted) ...} (.|,|!|$)',
        '{@we (do not|did not) [@adverb] (like|appreciate|care for|accept|enjoy) (the way [that|in which]|how) @you (<be>|have been|keep)}',
        '{@we (do not|did not) [@adverb] (like|appreciate|care for|accept|enjoy) (the way [that|in which]|how) @you (talk|speak|treat|write|address|approach)}',
        '{@we <be> not used to (being (@shouted)|such (a tone|language|manners|treatment)|this (tone|kind of (tone|language|treatment)))}',
        '{@we (will|do) not (answer|reply to|respond to|react to|read|deal with|engage with) ((messages|mails|emails|comments|requests|reviews|posts|people) like (this|that|these|yours)|such (messages|mails|emails|comments|requests|language)|(this|that) (kind|sort) of (message|mail|tone|language|comment))}',
        '{@we (do not|did not) deserve (this|that)} (.|,|!|$)',
        '{[please] refrain from (@shouting) ...} (.|,|!|$)',
        '{@we (take|took|<be> taking|<have> taken|must take|have to take) (this|that|it|your _) [@very|@adverb|rather|quite] (personally|badly)}',
        '{(that|this|it) is [@very|just|simply|quite|rather|plain|frankly] (hurtful|insulting|offensive|uncalled for|out of line|unfair|disrespectful|below the belt|demeaning|humiliating|cruel)} (.|,|!|after|and|considering|when|$)',
        '{your (@missive) leaves (much|a lot|something) to be desired}',
        '{(appreciate|prefer|like|nice|better|grateful|kind) [it|of you] if you (did not|would not|stopped|could stop|would stop|do not|refrained from) (@shout|@shouting)}',
        '{@we <be> [@very|simply|honestly] (speechless|lost for words|at a loss for words|flabbergasted|dumbfounded|fuming|furious|livid|heartbroken|devastated|gutted|mortified)} (.|,|!|at|by|that|about|over|to|$)',
        '{(it|that|this) is [@very|deeply|most|rather] (unfair|unjust|cruel|rude|wrong|disrespectful|insulting|hurtful) (of you to|to (judge|blame|accuse|punish|criticise|criticize|compare|condemn|call|hold)) [us|me|our]}',
        '{@we <be> [@very|getting|a bit|so] (tired|sick|sick and tired|fed up|weary) (of|with) (hearing|being|reading|your|these|this|explaining|people|customers|getting)}',
        '{(i|we) (cried|wept|was in tears|were in tears|could not sleep|lost sleep|was shaking)} (when|after|over|because|about|reading|.|,|$)',
        `{your (@missive) (is|are|was|were) ${degree} [and [_] [,] _ [,]] [,|honestly] (@hurtful|not (helping|helpful|nice|kind|fair)|noted and)}`,
        '{your [last|latest|previous|_] (@missive) (came|comes|sounds|sounded|reads) [across] [as] [@very|a bit|rather|quite] (@hurtful)}',
        '{your (@missive) <do> not help}',
        `{(that|this|it) (is|was) ${degree} (@hurtful) (of you|from you|coming from you|towards (us|me)|to (us|me|my _|our _))}`,
        `{(what|such) (a|an) ${degree} (@hurtful) (thing|way|mail|message|remark|tone|accusation|email|comment)}`,
        '{(that|this|it) (hurt|hurts|stings|stung|wounds|offends) [me|us] [@very|a lot|deeply|a little]} (.|,|!|and|$)',
        '{it (hurts|stings|pains (me|us)|is (painful|hurtful|hard|bitter|sad)) to (read|hear|see|be told) (something|things|words|such|this|that|these|your|what)}',
        '{(i|we) (thought|expected|believed) (better|more|higher|differently) of you}',
        '{(i|we) (<be>|<have> been) (disappointed|let down|saddened|surprised) (in|by|at|with) (you|your (behaviour|behavior|attitude|lack|manners|conduct|distrust|mistrust))}',
        '{(i|we) (do not|did not|need not|will not|can not) (have to|need to) (take|put up with|listen to|accept|stand for|tolerate|read|stomach) (this|that|such|your|any)}',
        '{(i|we) (have (been|never been)|was|were|am|are) [@very|never|being] (@shouted) (like|as|by you|in|with such|so|for this|unfairly)}',
        '{(show|have|a little|some|with) [us|me|a|a little|a bit of|some|more] (respect|decency|manners|courtesy)} (.|,|!|please|$|towards|for (my|our|us))',
        '{(this|that|it) is (a|an) [@very] (unfair|unjust|harsh|cruel|nasty|rude|insulting|hurtful|offensive|unkind|undeserved) (review|rating|letter|message|email|mail|allegation|post|score|criticism)}',
        '{(this|that|it) is (a disgrace|an outrage|an insult|an affront|slander|defamation|libel|a low blow|a slap in the face|a cheap shot|harassment|bullying)} (.|,|!|to|and|for|$)',
        '{(how charming|how rude|the cheek|the nerve|what a cheek|what a nerve|the audacity)} (.|,|!|of|that|$)',
        '{you (wound|hurt|offend|insult|disappoint|sadden) (me|us|my|our) [feelings|deeply|with]}',
        `{(that|this|it) is a [@very|rather|quite] (@hurtful) (thing to say|remark|comment|accusation|tone|way to (speak|talk|write))}`,
        '{@we <be> [@very|personally|deeply|quite|honestly] (@hurt)} (.|,|!|and|because|after|$)',
        '{@we <be> [@very|personally|deeply|quite|honestly] (@hurt) [by (your|this|that|the) [last|latest|_] (@missive)] , [and|as] @we (do|did|have) not (deserve|deserved) (that|this|it|such _) [at all|after all this]}',
        '{@you [have] [@adverb] (accuse|accused|are accusing) (us|me) of (lying|cheating|stealing|fraud|theft|deceit|dishonesty|sabotage) [, (that|this|which) is [@very|simply|just] (outrageous|unbelievable|ridiculous|insulting|an insult|a lie|shameless|wrong|unheard of|slander|a disgrace)]} (.|,|!|and|$)',
        `{@we feel [@very|deeply|personally|a bit|rather] (offended|insulted|attacked|hurt|unfairly treated|accused|disrespected) [by (your|this|that|the) (@missive)]}`,
      ],
      unless: [...unless, criesOut, signsOff],
      rewrites: [where(ashamed, sayClause('I am very sorry about this')), keepTheFact, ...findAWay],
    },
    {
      phrases: [
        '{you <be> [being] [@very|quite|rather|a bit|extremely|completely|totally] (unfair|rude|disrespectful|aggressive|offensive|insulting|ungrateful|unreasonable|impolite|nasty)}',
        '{[please] (do not|stop|no need to) (@shout|@shouting|take it out|talk|talking|speak|speaking) [at|on|to] (me|us|my _|our _) [like (that|this)]}',
        '{(mind|watch) your (tone|language|words|mouth)}',
      ],
      unless,
      when: [endsClause],
      rewrites: findAWay,
    },
    {
      phrases: [
        '{@we [@adverb|must say @we] (find|found|consider|considered|deem|regard as) [to be] [@very|highly|deeply] (offensive|insulting|hurtful|disrespectful|unfair|objectionable|unacceptable|demeaning|inappropriate|rude)} (.|,|!|and|$)',
      ],
      unless,
      rewrites: [troubles],
    },
    {
      phrases: [
        '{@we (can|could) not [quite] believe (my|our) (eyes|ears)}',
        '{@we (was|were|am|are) [@very|honestly|truly|frankly|a bit|quite] (shocked|appalled|stunned|flabbergasted|outraged|dismayed|aghast|horrified|offended|insulted|disgusted|astonished)} (when|that|to (read|hear|see|learn|receive|find)|by (your|this|that|the)|at (your|this|that|the|how))',
      ],
      unless: [...unless, cheering],
      rewrites: [say('I was surprised')],
    },
    {
      // “It bothers me that you had to wait” feels with them.
      phrases: [
        '{(it|that|this) [@adverb|does|really] (irks|irritates|annoys|infuriates|angers|bugs|offends|insults|disgusts) (me|us)} (that you|to (read|hear|see|be|have)|when|how|.|,|!|$)',
      ],
      unless: [...unless, cheering],
      rewrites: letGo('I would like to clear this up with you'),
    },
    {
      phrases: [
        '{why are you (attacking|accusing|insulting|blaming|yelling at|shouting at|so (angry|rude|hostile|aggressive))}',
      ],
      unless: [reported],
      rewrites: [...letQuestionGo, ...letGo('I would like to put this right with you')],
    },
    {
      phrases: [
        '{@we (can|could) not believe [that] you (would|are|were|could|did|have|actually|said|wrote|think|just|still|even)}',
        '{(i am|we are) [@very] (disappointed|sad|saddened|surprised|disheartened|upset) (that|by the fact that|to (see|read)) you (left|wrote|posted|gave|chose|decided|would|did not|have (left|written|posted|given|chosen))}',
        '{(it is|it was|what) [@very|really] [a] (unfortunate|sad|shame|pity|regrettable|disappointing|sad) [that|,] you (did not|had to|chose|decided|felt|have chosen|never|wrote|posted|left|went) ... (us|public|publicly|review|online|before|instead|first|directly|media)}',
        '{@we [@very|only|really] wish [that] you (had|would have) (contacted|called|told|asked|come|written|spoken|given|reached|let|said|raised|informed|approached)}',
      ],
      unless: [reported],
      rewrites: letGo('I would like to put this right with you'),
    },
    {
      phrases: [
        '@we [@adverb|do|must] {(resent|take (offence|offense|exception|umbrage) (at|to|with))} (the|your|that|this|such|being|any)',
      ],
      unless,
      rewrites: [
        where(beingTreated, leaveOutSentence()),
        where(beingTreated, sayClause(calm)),
        say('would like to clear up'),
      ],
    },
    {
      phrases: [
        `@we {<be> [@very|deeply|personally|quite|rather|frankly|a bit] (@hurt) (by|at|about|with|over)} (your|the|this|that|such|how|what) [way|_] (@missive|you (write|speak|talk|treat|said|wrote))`,
        '@we {<be> [@very|deeply|quite|rather|truly] (offended|insulted|hurt|stung|wounded) (by|at)} (the|this|that|such|these) _',
      ],
      unless,
      rewrites: [
        where(
          (match) => restIsCalm(match) && !saidBehind(/^(?:tone|attitude|manners?|behaviou?r|style)$/)(match),
          sorryToRead,
        ),
        ...findAWay,
        sorryToRead,
      ],
    },
    {
      phrases: [
        '{(it|that) [@very] (stings|hurts|pains us|pains me|is painful) [@very|deeply] to (read|hear)} (such|this|that|these|your|you|what)',
      ],
      unless,
      rewrites: [say('it gives me something to think about to read')],
    },
    {
      phrases: ['{(pisses|pissed|ticks) (me|us) off}', '{gets on (my|our) nerves}'],
      unless,
      rewrites: [say('makes it harder for us to help')],
    },
    {
      phrases: ['@we [@adverb] {(take|took|consider|see) (that|this|it) as an (insult|affront|attack)}'],
      unless,
      rewrites: [say('want to understand what you mean')],
    },
    {
      phrases: ['{how dare} you'],
      rewrites: [leaveOutArgument('clause'), say('please help me understand why')],
    },
    {
      phrases: [
        '{with (this|that|your|such an) attitude [,]} (please (do|tell|call|write|be|stop|let|send|find|have|keep|try)|you|we|i|there)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we <be> (also|only|just|also just|also only|only just|still) (a human being|human beings|a person|people) [with feelings|like you|too|as well]}',
        '{@we have feelings [too|as well]}',
      ],
      unless,
      rewrites: [say('I want to get this right')],
    },
    {
      phrases: ['{(my|our) (feelings|feeling) (were|was|are|have been|got) [@very|deeply] (hurt|wounded)}'],
      unless,
      rewrites: [where(byWhat, cameAcrossAsHarsh), say('this was hard for me')],
    },
    {
      phrases: [
        '{(such|this|that) (treatment|language|tone|behaviour|behavior) (i|we) (do not have to|will not|need not|refuse to|can not) (accept|take|tolerate)}',
      ],
      unless,
      rewrites: [say('I would like to keep this friendly')],
    },
    {
      phrases: [
        '{it is [@very|really|so|always|rather|quite] (disheartening|discouraging|demoralising|demoralizing|hurtful|demotivating|heartbreaking|painful) [for us] to (see|read|receive|get)} (such|a|an|this|that|your|so|these)',
      ],
      unless,
      rewrites: [say('we take to heart')],
    },
    {
      phrases: ['{makes (me|us) [@very|really|so] (sad|angry|furious|mad)} ($|.|!)'],
      unless,
      rewrites: [say('matters to us')],
    },
    {
      phrases: [
        '@we {[would|must|have to|can only|kindly|politely|do|will] (ask|request|urge|beg) [that] you [please|kindly|politely] (to not|not to|to stop|to refrain from|to avoid|to cease|do not|stop|refrain from) [continue|continuing|keep|to keep|to continue] (@shout|@shouting) [(at|to|towards|against) (me|us|our _|my _)]}',
      ],
      unless: [reported, hypothetical],
      rewrites: [say('would like to keep this friendly')],
    },
    {
      phrases: [
        '{[to] (keep|maintain|adopt|use|observe|show) a [more] (civil|polite|respectful|friendly|decent|civilised|civilized) (tone|tongue|manner)}',
      ],
      unless: [reported, hypothetical],
      rewrites: [say('help us keep this friendly')],
    },
    {
      phrases: [
        '@we {(hope|trust|assume|take it) [that] (this|it|that) (is|was) (merely|only|just|simply) (an oversight|a mistake|a misunderstanding|a slip|an accident|an error|a bad joke) (and not|rather than|instead of|, not|, and not|as opposed to)}',
      ],
      unless: [reported, hypothetical],
      rewrites: [sentence('I take this for an oversight, and would like to hear {what you need}.')],
    },
    {
      phrases: [
        '(star|stars|rating|review|score) [_] [_] [_] [_] [_] [_] {(seems|seem|feels|feel|sounds|sound) [@very|a (bit|little|tad)|rather] (harsh|unfair|undeserved|unjust|excessive|over the top|steep|mean)}',
      ],
      unless,
      rewrites: [say('tells us that something went wrong')],
    },
    {
      phrases: ['{if @you (keep [on]|continue|do not stop|go on) (@shouting|to @shout) [at (me|us|our _)]}'],
      unless: [reported],
      rewrites: [say('to keep this friendly,')],
    },
  ]),
  examples: [
    { good: 'The map is in your inbox.\n\nWith respect,\nSamira Haddad' },
    {
      bad: '[[Don’t shout at me]], I am only the owner, the plumber comes at 4.',
      fixed: 'The plumber comes at 4.',
    },
    {
      bad: '[[I take that personally]], the crew did its best, your key is at the desk.',
      fixed: 'Your key is at the desk.',
    },
    {
      bad: '[[You accuse us of cheating, that is outrageous]], the bill went out on the 4th.',
      fixed: 'The bill went out on the 4th.',
    },
    {
      bad: '[[I am really hurt by your message, I did not deserve that at all]], the crates leave today.',
      fixed: 'The crates leave today.',
    },
    { bad: '[[You cannot talk to my crew in this way]].' },
    { bad: '[[You could say that more politely]].' },
    { bad: '[[You treat us like servants]].' },
    { good: 'You cannot talk to us in the quiet hour, but you can write.' },
    { good: 'A splinter from our bench, ouch, that hurts, and we sand the rest today.' },
    { bad: '[[No reason to become loud]].' },
    { bad: '[[Your letter is an insult]] to the crew.' },
    { bad: '[[You show no respect]] for our work.' },
    { bad: '[[Your boss does not value our work]].' },
    { bad: '[[I am not going to be yelled at]].' },
    { good: 'There is no reason to be upset with yourself, it is mended already.' },
    { good: 'Your visit was an honour.' },
    { good: 'If you do not value our work, tell us what to change.' },
    { good: 'You have little regard for fashion, and so do I.' },
    { bad: '[[Why are you attacking]] us, we only asked for the key?', fixed: 'We only asked for the key.' },
    { bad: '[[How dare]] you call it fake, the seal is from 1950.', fixed: 'The seal is from 1950.' },
    {
      bad: '[[It irks me]] to be called a liar over a bolt.',
      fixed: 'I would like to clear this up with you.',
    },
    { good: 'It annoys us as much as you that the crane broke.' },
    { good: 'It bothers me that you had to wait.' },
    {
      bad: 'We [[were deeply hurt by]] your mail, the lawn was cut in May.',
      fixed: 'We were sorry to read your mail, the lawn was cut in May.',
    },
    { bad: '[[Why are you so angry]]? The key was under the mat.', fixed: 'The key was under the mat.' },
    {
      bad: '[[If you keep shouting]] I will close the chat.',
      fixed: 'To keep this friendly, I will close the chat.',
    },
    { bad: '[[I don’t like the way you talk]] to our cook.' },
    { bad: '[[This is an unfair review]].' },
    {
      bad: 'I [[would ask you to stop swearing at our staff]].',
      fixed: 'I would like to keep this friendly.',
    },
    { bad: 'Please [[keep a civil tone]].', fixed: 'Please help us keep this friendly.' },
    {
      bad: 'I [[hope this was merely an oversight and not]] a sign of neglect.',
      fixed: 'I take this for an oversight, and would like to hear [what you need].',
    },
    {
      bad: 'One star for cold tea [[seems a bit harsh]].',
      fixed: 'One star for cold tea tells us that something went wrong.',
    },
    { bad: '[[It is a pity that you had to write this in public]].' },
    { good: 'I hope this was just a slip of the pen.' },
    { good: 'If I ask you to stop shouting over the saw, it is for your ears.' },
    { bad: '[[My feelings were very hurt]] by your note.', fixed: 'Your note came across as harsh.' },
    { bad: '[[Such treatment I do not have to accept]].', fixed: 'I would like to keep this friendly.' },
    { bad: '[[It is disheartening to read]] such a note.', fixed: 'We take to heart such a note.' },
    { bad: 'Your doubt [[makes me sad]].', fixed: 'Your doubt matters to me.' },
    { bad: 'I [[am deeply offended by]] the word “lazy”.', fixed: 'I was sorry to read the word “lazy”.' },
    {
      bad: '[[I find your tone insulting]], and the boat is late anyway.',
      fixed: 'The boat is late anyway.',
    },
    { bad: '[[Your mail was rude]], but here is the key.', fixed: 'Here is the key.' },
    { bad: 'The last line [[I find insulting]].', fixed: 'The last line troubles me.' },
    {
      bad: 'The last line [[I find insulting]], and am glad that Ana read it first.',
      fixed: 'The last line troubles me, and I am glad that Ana read it first.',
    },
    {
      bad: '[[I could not believe my eyes]] when the bill came.',
      fixed: 'I was surprised when the bill came.',
    },
    { bad: '[[I wish you had called]] before the review.' },
    { bad: '[[Why are you attacking]] me?' },
    { good: 'I could not believe my eyes, the hall looks wonderful.' },
    { bad: '[[You are being rude]].', fixed: 'I understand that you are not happy with this.' },
    { bad: '[[I am tired of hearing]] it.' },
    { bad: '[[I take this personally]].', fixed: 'I understand that you are not happy with this.' },
    { bad: '[[We do not have to put up with this]] any longer.' },
    { bad: 'We [[resent]] the hint.', fixed: 'We would like to clear up the hint.' },
    {
      bad: 'I [[am deeply hurt by]] your last mail.',
      fixed: 'I was sorry to read your last mail.',
    },
    {
      bad: 'The crate is on the quay. [[We don’t appreciate being treated like this]].',
      fixed: 'The crate is on the quay.',
    },
    { bad: '[[There is no call to be so rude]].', fixed: 'I understand that you are not happy with this.' },
    { bad: 'Oh no, [[I am mortified]] about the lid.', fixed: 'Oh no, I am very sorry about this.' },
    {
      bad: 'I [[take offence at]] being called lazy.',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: '[[How dare]] you say that!', fixed: 'Please help me understand why you say that!' },
    { bad: '[[I am also just a human being]].', fixed: 'I want to get this right.' },
    { good: 'I find the second draft closer to what you had in mind.' },
    { good: 'Was that mail insulting, or did I find your tone harsh?' },
    { good: 'You wrote that we find your tone insulting.' },
    { good: 'If you are being rude, so are we.' },
    { good: 'We did not take offence at your mail.' },
    { good: 'You are being rude to nobody, please ask on.' },
    { good: 'I have resent the label this morning.' },
    { good: 'We appreciate your plain words.' },
  ],
});
