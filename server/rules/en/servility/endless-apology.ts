/** “A thousand apologies”, “sorry, sorry again”: an apology that does not end. */

import { followedBy, saidBefore } from '../../../words/english/clauses';
import { condoles } from '../../../words/english/conciliation';
import { endOfWords, type Match, marking, remembering, sentenceBefore } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { alone, andNoMore, overBows, saidSorry } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { both, drop, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** The sentence before this one said it already. */
function justApologised(match: Match): boolean {
  return /\b(sorry|apolog\w+)\b/i.test(sentenceBefore(match)?.prose ?? '');
}

/** “So so sorry to bother you”: a timid opening. */
function forBothering({ tokens, to }: Match): boolean {
  return (
    tokens[to]?.text === 'to' &&
    /^(bother|disturb|trouble|pester|bug|annoy|ask|chase)$/.test(tokens[to + 1]?.text ?? '')
  );
}

/** “My apologies, and once more sorry”: the sentence itself has said it. */
const apologised = saidBefore(/^(?:sorry|apologies|apologi[sz]ed?)$/);

/** The last of three apologies, or more, in one sentence. */
function thirdTime({ tokens, to }: Match): boolean {
  const at = tokens.flatMap(({ text }, index) => (pleas.test(text) ? [index] : []));
  return at.length >= 3 && at.at(-1) === to - 1;
}

/** “… and sorry | for the noise”: what it is for stays. */
function saysWhatFor({ tokens, mark }: Match): boolean {
  return /^(for|about)$/.test(tokens[mark.to]?.text ?? '') && tokens[mark.from - 1]?.text === 'and';
}

/** “I’m so, so sorry, I feel awful, I really am sorry.” */
function sorryTwice({ tokens }: Match): boolean {
  return tokens.filter(({ text }) => pleas.test(text)).length > 1;
}

/** “So sorry, really so very sorry | that it tore”: what it is for stands behind the last of them. */
function onceSorry(match: Match) {
  const { tokens, mark } = match;
  const last = tokens.findLastIndex(({ text }) => text === 'sorry');
  const again = /^(sorry|so|very|really|truly|deeply|terribly|awfully|i|we|am|are|,|and|again)$/;
  let from = last;
  while (again.test(tokens[from - 1]?.text ?? '') && !/^(am|are)$/.test(tokens[from - 1]?.text ?? '')) from--;
  const first = tokens.findIndex(({ text }) => text === 'sorry');
  while (first < from && again.test(tokens[from - 1]?.text ?? '')) from--;
  while (/^(i|we|am|are|,|and)$/.test(tokens[from]?.text ?? '')) from++;
  const who = tokens.slice(first, last).find(({ text }) => /^(i|we)$/.test(text));
  const told = /^(that|for|about|to|,)$/.test(tokens[last + 1]?.text ?? '');
  return told && first >= from && first < last && from <= mark.from
    ? say(who ? (who.text === 'we' ? 'we are very sorry' : 'I am very sorry') : 'very sorry')(
        marking(match, from, last + 1),
      )
    : null;
}

/** “Our deepest apologies | to the crew”. */
const toWhom = followedBy(/^to$/);

/** “I apologise, and let me apologise again, | for the calls”: its second comma goes, too. */
function withComma(match: Match) {
  const { tokens, mark } = match;
  return fenced(marking(match, mark.from + 1, mark.to)) &&
    /^(for|about|that)$/.test(tokens[mark.to + 1]?.text ?? '')
    ? drop()(marking(match, mark.from, mark.to + 1))
    : null;
}

/** Between two commas. */
function fenced({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === ',' && tokens[mark.to]?.text === ',';
}

/** “Deeply, deeply ashamed of” is “sincerely sorry about”. */
function notAshamed(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'ashamed' || tokens[mark.to + 1]?.text !== 'of') return null;
  return say('sincerely sorry about')(marking(match, mark.from, mark.to + 2));
}

const pleas = /^(sorry|apologies|apologise|apologize|forgive|regrets)$/;

const sorry = '(sorry|apologies|apologise|apologize)';

/** “Can you ever forgive us for the bag?” is “We are sorry for the bag.” */
function noQuestion(match: Match) {
  const last = match.tokens.length - 1;
  if (match.tokens[last]?.text !== '?') return null;
  const end = { from: last, to: last + 1 };
  return both(say('we are sorry'), say('.', { instead: 'end' }))(remembering(match, { end }));
}

/** “A thousand apologies, Ann, a thousand”: the number comes once more. */
function saidAgain(match: Match) {
  const { tokens, mark } = match;
  const to = Math.max(mark.to, endOfWords(tokens));
  const from = to - 2;
  if (
    from < mark.to ||
    tokens[from - 1]?.text !== ',' ||
    !/^(million|thousand|hundred|billion)$/.test(tokens[from + 1]?.text ?? '')
  )
    return null;
  const again = { from, to };
  return both(say('our apologies'), drop('again'))(remembering(match, { again }));
}

/** “I am so, so sorry, I will never forgive myself | for the typo” is “I am very sorry for the typo”. */
const sorryForWhat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) => /^(myself|ourselves)$/.test(text) && tokens[index - 1]?.text === 'forgive',
  );
  if (at < mark.to || tokens[at + 1]?.text !== 'for') return null;
  const one = tokens[at]?.text === 'myself';
  return say(one ? 'I am very sorry' : 'we are very sorry')(marking(match, 0, at + 1));
};

export default defineRule({
  id: 'servility/endless-apology',
  principle: 'guard-yourself',
  severity: 'warning',
  message: 'More apology than one.',
  why: 'The first apology is heard; every further one makes the mistake bigger and you smaller.',
  phrasings: bowOnce([
    {
      phrases: [
        '{((ten|five|hundred|thousand|two|@number) (thousand|hundred|million) (apologies|pardons|sorries|sorrys))}',
        '{(a [hundred|thousand|million|billion] [(thousand|million)]|# [thousand|million]|thousands of|millions of|countless|endless|infinite|many [,] many) (apologies|pardons|sorries)}',
        '{(my|our) (profuse|abject|endless|infinite|eternal|countless|unending|repeated|deepest and humblest|most abject|most profuse|humblest) apologies}',
      ],
      rewrites: [saidAgain, say('our apologies')],
    },
    {
      phrases: [
        '(sorry|apologies|<apologise>|<apologize>|pardon|forgive|excuse) [us|me|you] {([a] (hundred|thousand|million|billion|zillion)|# [thousand|million]|many [,] many) times [over]}',
        '(<apologise>|<apologize>) {(abjectly|endlessly|infinitely|over and over [again]|again and again [and again]|on bended knee|on (my|our) knees)}',
        '{from the (bottom|depth|depths) of (my|our) (heart|hearts|soul|souls) [,]} ... (sorry|<apologise>|<apologize>)',
        `${sorry} {[,|;|-|—|and] [i|we] [am|are] [@very|once|deeply|really] [again] (sorry|apologies) [again|@very] [[,|;|-|and] [i|we] [am|are] [@very|once|deeply] [again] sorry [again|@very]]}`,
        `${sorry} ... ... {[,|;|—] and (may|let|please allow) @we (apologise|apologize) [to you] [once more|again|once again|a second time]}`,
        `${sorry} ... ... {[,|;|—] and (let me|please let me|i must|i can only) (say sorry|apologise|apologize) [once more|again|once again|a second time]}`,
        'our {(unforgivable|unpardonable|shameful|disgraceful|terrible terrible|unspeakable)} _',
        '(apologise|apologize) {, [and] (i|we) (apologise|apologize) [, [and] (i|we) (apologise|apologize)] [again]}',
        '(sorry|apologies|apologise|apologize) for ... [...] , for ... [...] {, [and] for (any|every|all) [_] [_] _ [(i|we) [may|might|have|has] [have] [caused]]}',
      ],
      rewrites: [withComma, drop()],
    },
    {
      phrases: [
        '{(so [,] so|very [,] very|really [,] really|terribly [,] terribly|deeply [,] deeply|truly [,] truly|awfully [,] awfully) [,] [so|very|really|terribly|deeply|truly|awfully]} sorry',
        '{(so|very|really|terribly|deeply|truly|awfully) [,] (so|very|really|terribly|deeply|truly|awfully) [,] (so|very|really|terribly|deeply|truly|awfully)} sorry',
      ],
      unless: [forBothering, condoles],
      rewrites: [
        sorryForWhat,
        onceSorry,
        where(sorryTwice, alone('We are very sorry.')),
        where((match) => !sorryTwice(match), say('very')),
      ],
    },
    {
      phrases: [
        '{who:@we can not (apologise|apologize) [to you] (enough|often enough|more)}',
        '{who:@we can (never|not ever) (apologise|apologize) enough}',
        '{who:@we can not [even|begin to] [even] (tell|say|express|describe|put into words) [you|to you] how [@very|deeply|terribly] sorry (i am|we are|i feel|we feel|this makes us)}',
      ],
      rewrites: [
        sorryForWhat,
        alone('We apologise.'),
        overBows(say('$who apologise')),
        where(saidSorry, where(fenced, drop())),
        where(saidSorry, keepTheRest()),
        where(followedBy(/^about$/), say('$who <be@who> very sorry')),
        say('$who apologise'),
      ],
    },
    {
      phrases: [
        '{(unforgivable|unpardonable|inexcusable|shameful|disgraceful|unspeakable)} (of (us|me)|to|on (our|my) part)',
      ],
      rewrites: [say('wrong')],
    },
    {
      phrases: [
        '^ {[once|and] [again|more] [,] [(i am|we are) [@very]] (sorry|sorry again|apologies [again]|@we (apologise|apologize) again)} $',
        '^ {[(i am|we are)] [@very|so|truly] [@very] sorry [again|once again|once more]} $',
        '^ {@we (apologise|apologize) (again|once again|once more|a thousand times)} $',
      ],
      when: [justApologised],
      rewrites: [leaveOutSentence(), sentence('I am working on it now: {what you do next}.')],
    },
    {
      phrases: ['{[@very|so|terribly|awfully|deeply] (sorry|apologies|apologise|apologize|regrets|forgive)}'],
      when: [thirdTime],
      rewrites: [
        where(fenced, drop()),
        where(justApologised, leaveOutSentence()),
        where(saysWhatFor, drop()),
        keepTheRest(),
        sentence('We are sorry, and this is what we do now: {what you do next}.'),
      ],
    },
    {
      phrases: [
        '{[@our|with @our|please accept @our|@we offer @our|a] [very] (deepest|sincerest|humblest|most (heartfelt|sincere|humble|abject|profound)|utmost|warmest|profoundest) [,|and] [and|most|my|our] (deepest|sincerest|humblest|heartfelt|sincere|most (heartfelt|sincere|humble)|profound|profoundest|abject) [and] [_] (apologies|apology|regrets|regret|excuses)}',
        '{[@our] (deepest|sincerest|humblest) (apologies|regrets) , (again and again|over and over|a thousand times|once more and _)}',
        '{(can|could|will|would) you (ever|please ever) (forgive|pardon|excuse|trust) (us|me|our|my) [again]}',
        '{(forgive|pardon|excuse) (us|me) [,] (if you can|i beg|i implore|a thousand|for everything|for all|our sins)}',
        '{(pray|praying|prays|weep|kneel|hope and pray) for your (pardon|forgiveness|mercy|answer|kindness|understanding)}',
        '{(sorry|apologies) [also] in advance [in case|if|for] (in case|if|for (any|all|everything|being|asking))}',
      ],
      rewrites: [
        where(saidSorry, keepTheRest()),
        noQuestion,
        where(toWhom, say('our sincere apologies')),
        andNoMore(say('we are sorry')),
      ],
    },
    {
      phrases: [
        '{(pardon|sorry|forgive|excuse) [,] (pardon|sorry|forgive|excuse) [[,] (pardon|sorry|forgive|excuse)]} (.|,|!|$|for|us|me)',
      ],
      rewrites: [alone('We are sorry.'), where(saidSorry, drop()), say('sorry')],
    },
    {
      phrases: [
        '{[,] (and|but) [@we] (once more|again|once again) [@very] (sorry|apologise|apologize|apologies)} (.|,|!|$|from|to)',
      ],
      when: [apologised],
      rewrites: [drop()],
    },
    {
      phrases: ['sorry (for|about|that) ... {, sorry (for|about)}'],
      rewrites: [say('and')],
    },
    {
      phrases: ['{who:@we [really|honestly] can not [even] begin to (apologise|apologize) [enough]}'],
      rewrites: [say('$who apologise')],
    },
    {
      phrases: [
        '{(@deeply) [,] [and] (@deeply) [[,] [and] (@deeply)]} (sorry|<apologise>|<apologize>|<regret>|ashamed|embarrassed)',
      ],
      rewrites: [notAshamed, say('sincerely')],
    },
    {
      phrases: [
        '{who:@we (can|could) not (say sorry (enough|often enough)|stop (apologising|apologizing|saying sorry)|be (sorry|sorrier) enough)}',
        '{who:@we (do|did) not [even|really|@adverb] know how [i can|we can|to] (apologise|apologize|say sorry) [to you] [enough]}',
      ],
      rewrites: [alone('We apologise.'), say('$who apologise')],
    },
    {
      phrases: [
        '(sorry|<apologise>|<apologize>) {[@you] from the [very|deepest] (bottom|depth|depths) of (my|our) (heart|hearts|soul|souls)}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[apologies [, apologies [, apologies]] (,|-|–|—)] who:@we (have no words|do not have the words|lack the words|can not find the words) [for|to (say|tell you|express|describe)] [for] how [@very|deeply|terribly] (sorry|ashamed|embarrassed|bad) (i am|we are|i feel|we feel) [and (sorry|ashamed)]}',
        '{there (are|is) [simply|just] (not enough|no) (words|word) [in the [english] language] (to (say|tell you|express|describe)|for) how [@very|deeply|terribly] (sorry|ashamed|embarrassed|bad) who:@we (am|are|feel) [[,] @we (am|are) (@very|deeply|terribly) [,] [@very|deeply|terribly] (sorry|ashamed)]}',
        '{[there are] (words can not|words could not|no words can|no words [to]) (say|tell|express|describe) [you] how [@very] (sorry|bad) who:@we (am|are|feel)}',
      ],
      rewrites: [
        alone('We apologise.'),
        withNext(/^(about|over)$/, say('$who apologise for')),
        say('$who apologise'),
      ],
    },
    {
      phrases: ['{(a|one) (thousand|hundred|million) times sorry}'],
      rewrites: [say('sorry')],
    },
    {
      phrases: [
        '(sorry|apologise|apologize|apologies) {for the (tenth|hundredth|thousandth|umpteenth|nth|third|fourth|fifth) time}',
      ],
      rewrites: [drop()],
    },
  ]),
  examples: [
    {
      bad: 'I am sorry for the noise. [[I can’t apologise enough]], it was unforgivable. The drill is back at six.',
      fixed: 'I am sorry for the noise. The drill is back at six.',
    },
    {
      bad: 'I am [[so, so]] sorry, [[I will never forgive myself]] for that typo in the plan.',
      fixed: 'I am very sorry for that typo in the plan.',
    },
    {
      bad: '[[I have no words for how ashamed we are]] about the cold bath.',
      fixed: 'We are very sorry about the cold bath.',
    },
    {
      bad: '[[There are not enough words to say how sorry we are]] that the raft sank.',
      fixed: 'We apologise that the raft sank.',
    },
    { bad: '[[A thousand times sorry]] for the leak.', fixed: 'I am very sorry for the leak.' },
    { bad: 'I apologise [[for the tenth time]].', fixed: 'I apologise.' },
    { bad: '[[Words can not say how sorry I am]].', fixed: 'I apologise.' },
    { bad: '[[I can not say sorry enough]].', fixed: 'I apologise.' },
    { bad: '[[I do not know how to apologise]] for the leak.', fixed: 'I apologise for the leak.' },
    { bad: 'We are sorry [[from the bottom of our hearts]].', fixed: 'We are sorry.' },
    { good: 'Thank you from the bottom of our hearts.' },
    { good: 'We cannot stop the loom.' },
    { good: 'I am so, so sorry for your loss.' },
    {
      bad: '[[So so]] sorry, [[really really]] sorry, the goat is out.',
      fixed: 'I am very sorry. The goat is out.',
    },
    {
      bad: 'I am sorry, [[I can’t apologise enough]], the third bin was left out again.',
      fixed: 'I am very sorry. The third bin was left out again.',
    },
    {
      bad: 'I am sorry[[, so sorry]], [[really so very]] sorry that the kite tore.',
      fixed: 'I am very sorry that the kite tore.',
    },
    {
      bad: '[[I can’t apologise enough]], I have not slept, I am so ashamed.',
      fixed: 'I am very sorry about [what happened].',
    },
    {
      bad: 'The kite tore. [[Sorry sorry sorry]], you must be so mad.',
      fixed: 'The kite tore. I am very sorry about this.',
    },
    { bad: '[[A thousand apologies]], Ann, a thousand.', fixed: 'Our apologies, Ann.' },
    { bad: 'My apologies for the wait[[, and once more sorry]].' },
    { good: 'The lift is out, and again sorry.' },
    { bad: '[[Ten thousand apologies]] for the wait.', fixed: 'I am very sorry for the wait.' },
    { bad: 'The map was old, [[pardon pardon]].', fixed: 'The map was old; I am very sorry.' },
    {
      bad: 'We [[deeply, humbly and sincerely]] apologise.',
      fixed: 'We are very sorry about [what happened].',
    },
    { bad: '[[I can’t begin to apologise enough]] for the dust.', fixed: 'I apologise for the dust.' },
    { bad: '[[A thousand apologies]] for the torn bag.', fixed: 'I am very sorry for the torn bag.' },
    { bad: 'We apologise [[a million times]].', fixed: 'We apologise.' },
    { bad: 'I am sorry[[, really sorry, sorry again]].', fixed: 'I am very sorry about [what happened].' },
    { bad: 'I am [[so so so]] sorry about the bag.', fixed: 'I am very sorry about the bag.' },
    { bad: '[[We cannot apologise enough]] for the torn bag.', fixed: 'We apologise for the torn bag.' },
    {
      bad: '[[I can’t tell you how sorry I am]] that the bag tore.',
      fixed: 'I apologise that the bag tore.',
    },
    { bad: 'It was [[unpardonable]] of us to miss the call.', fixed: 'It was wrong of us to miss the call.' },
    {
      bad: 'Sorry that the bag tore. [[I am really sorry]].',
      fixed: 'Sorry that the bag tore.',
    },
    {
      bad: 'Sorry for the mess[[, sorry for]] the noise.',
      fixed: 'I am very sorry for the mess and for the noise.',
    },
    {
      bad: 'So sorry for the bag and for the hook, apologies to all, and once more [[terribly sorry]].',
      fixed: 'I am very sorry for the bag and for the hook.',
    },
    {
      bad: 'Sorry for the dust[[, sorry for]] the noise and [[sorry]] for the smell.',
      fixed: 'Sorry for the dust and the noise and for the smell.',
    },
    {
      bad: '[[Our deepest and sincerest apologies]] to the whole crew.',
      fixed: 'Our sincere apologies to the whole crew.',
    },
    {
      bad: 'I apologise[[, and let me apologise again]], for the six calls.',
      fixed: 'I apologise for the six calls.',
    },
    { bad: '[[Can you ever forgive us]] for the bag?', fixed: 'We are sorry for the bag.' },
    {
      bad: 'The bag is here now, [[I can’t tell you how sorry I am]] about the tear.',
      fixed: 'The bag is here now; I am very sorry about the tear.',
    },
    { good: 'So so sorry to ask you for the key today.' },
    { good: 'I am very sorry about the torn bag.' },
    { good: 'I’m so very sorry about the torn bag.' },
    { good: 'We sincerely apologise for the delay.' },
    { good: 'The bag tore in transit. I am really sorry.' },
    { good: 'Sorry for the torn bag: a new one left this morning.' },
    { good: 'Please accept our apologies for the noise on Monday.' },
    { good: 'Sorry to hear that; we are sorry for the trouble and will call at noon.' },
    {
      bad: 'I apologise [[again and again and again]] for the wrong lid.',
      fixed: 'I apologise for the wrong lid.',
    },
  ],
});
