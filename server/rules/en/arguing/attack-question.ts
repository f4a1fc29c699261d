/** “how can it be”, “what would you have had the pilot do”: a question that attacks. */
import {
  captureBegins,
  followedBy,
  opensClause,
  opensSentence,
  saidBehind,
} from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { tellsNoFigure } from '../../rewriting/let-go';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, either, say, sentence, told, where } from '../../rewriting/rewrites';
import { sayWeWouldNot } from '../../rewriting/say-we-would-not';
import { defineRule, type Rewriter } from '../../rule';

/** The writer answers their own question: “Slow? It opens in two seconds.”, not “Cold? Turn the dial.” */
function answeredAtOnce({ passage, sentence }: Match): boolean {
  const next = passage.sentences[passage.sentences.indexOf(sentence) + 1]?.prose ?? '';
  return (
    /^\s*(?:it|we|our|the|they|that|this|there|nobody|no)\b/i.test(next) &&
    // “Too big? We also have …”, “is that right? It would be three”: it is no contradiction.
    !/^\s*(?:we (?:also|can|will|offer)|it would)\b/i.test(next)
  );
}

/** “Why did you not call?” as “was there a reason not to call?”. */
const wasThereAReason: Rewriter = (match) => {
  const words = match.tokens.slice(match.mark.from, match.mark.to).map(({ text }) => text);
  if (words[0] !== 'why' || !words.includes('not')) return null;
  return say(`was there a reason not to ${words.at(-1)}`)(match);
};

/** “Are you seriously | complaining about it?” */
const whatTheyComplainOf: Rewriter = (match) =>
  /^complaining about$/.test(textOf(match.tokens, match.mark.to, match.mark.to + 2))
    ? say(`could you tell us more about${match.tokens[match.mark.to + 2]?.kind === 'number' ? ' the' : ''}`)(
        marking(match, match.mark.from, match.mark.to + 2),
      )
    : null;

/** “Why do you insist | on it?” as “could you help us understand why you insist on it?”. */
const whyTheyDo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens[mark.from + 1]?.text ?? '';
  if (tokens[mark.from]?.text !== 'why' || !/^(do|are)$/.test(verb) || tokens[mark.from + 2]?.text !== 'you')
    return null;
  const last = tokens[mark.to - 1]?.text;
  return say(`could you help us understand why you ${verb === 'are' ? 'are ' : ''}${last}`)(match);
};

/** “And?”: an answer is waited for. */
function waits({ tokens }: Match): boolean {
  return tokens[0]?.text === 'and';
}

/** “Come on, | be fair.”: nothing but an appeal would be left. */
function onlyAppeals({ tokens, mark }: Match): boolean {
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  return rest.length <= 4 && /^(be|get|think|admit)$/.test(rest[0]?.text ?? '');
}

/** “Don’t tell me you did not see | the sign” as “it is easy to miss the sign”. */
const missedIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index >= mark.to - 1 && text === 'you');
  const words = textOf(tokens, at, at + 4);
  if (
    at < 0 ||
    at > mark.to + 1 ||
    !/^you (?:did|have) not (?:see|seen|read|notice|noticed|find|found)$/.test(words)
  )
    return null;
  return say('it is easy to miss')(marking(match, mark.from, at + 4));
};

/** “Do you really think that | we would sell it?” as “we would not sell it.” */
const weWouldNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens[mark.to]?.text === 'that' ? mark.to + 1 : mark.to;
  const last = tokens.length - 1;
  const plain =
    /^(we|i)$/.test(tokens[at]?.text ?? '') && /^(would|could|can|will)$/.test(tokens[at + 1]?.text ?? '');
  const does =
    /^(we|i)$/.test(tokens[at]?.text ?? '') &&
    /^(have|want|need|make|earn|enjoy|like)$/.test(tokens[at + 1]?.text ?? '');
  if (!(plain || does) || tokens[last]?.text !== '?' || tokens[at + 2]?.text === 'not') return null;
  const who = { from: at, to: does ? at + 1 : at + 2 };
  return told(say(does ? `$who do not ${tokens[at + 1]?.text}` : '$who not'))(
    remembering(marking(match, mark.from, at + 2), { who }),
  );
};

/** “Two stars for a room with a view, | really?”, not “is it so, really?” */
function tellsEnough({ tokens, mark }: Match): boolean {
  return (
    mark.from > 3 &&
    !/^(is|are|was|were|do|does|did|can|could|would|will|have|has|why|what|how|who|where|when|so|but|and)$/.test(
      tokens[0]?.text ?? '',
    )
  );
}

const when = [asked];

/** In tokens. */
const longestQuestion = 30;

/** “Do you have any idea how long you will stay?” asks for their plan. */
const ofTheirPlan = saidBehind(/^you$/);

/** “Find us another | day that works” asks for a choice. */
const ofAChoice = followedBy(/^(date|day|time|slot|place|spot|contact|person|way)$/);

/** “Did the driver actually | say when he comes?” asks for a fact. */
const ofATime = saidBehind(/^(when|whether)$/);

/** “Who signed the note? I would like to thank them”, “who ordered it, so that I can …”: the name is needed. */
function forAPurpose({ tokens, to, following }: Match): boolean {
  const rest = [...tokens.slice(to).map(({ text }) => text), following[0]?.prose ?? ''].join(' ');
  return /\b(?:so that|so i|so we|(?:i|we) would (?:like|love)|(?:i|we) (?:will|need)|then (?:i|we))\b/i.test(
    rest,
  );
}

const ended = /^(?:before|when|first|at|properly|carefully|yet|prior|instead|then|or|and|,|[?])$/;
const emptyDeed = /^(?:think|care|bother|listen|understand|want|know|have|use|learn|follow)$/;

/** “Did you even read the sheet before you wrote?” as “could you have a look at the sheet?”; “… measure the door” as “could you measure the door?”. */
const couldYou: Rewriter = (match) => {
  const { tokens } = match;
  const asks =
    /^(?:(?:so|but|and|sorry|hello) ,? ?)?(?:did|have) (?:not )?you (?:not )?(?:(?:even|ever|actually|really|at least) )*(?:(?:bother|care|try|take the time) to )?(?=\p{L})/u.exec(
      textOf(tokens),
    );
  if (!asks || !asked(match) || match.mark.from > 1) return null;
  const have = /\bhave (?:not )?you\b/.test(asks[0]);
  const opening = asks[0].trim().split(' ').length;
  // “Have you even tried to restart it?”
  const tries = /^tried to \p{L}/u.test(textOf(tokens, opening, opening + 3));
  const at = have && tries ? opening + 2 : opening;
  const verb = tokens[at]?.text ?? '';
  const looks = /^(?:read|see|seen|check|checked|notice|noticed|open|opened|watch|watched|looked|look)$/.test(
    verb,
  );
  if (have && !tries && !looks) return null;
  let from = at + 1;
  while (looks && /^(?:at|in|into|through|that|if|whether)$/.test(tokens[from]?.text ?? '')) from++;
  let to = from;
  while (to < tokens.length && !ended.test(tokens[to]?.text ?? '')) to++;
  if (emptyDeed.test(verb) || to === from || namesFacts(textOf(tokens, to).replace('?', ''))) return null;
  const thing = { from: looks ? from : at, to };
  if (looks && !/^(?:the|our|my|your|this|that|page|clause|it)$/.test(tokens[from]?.text ?? '')) return null;
  return sentence(looks ? 'Could you have a look at $thing?' : 'Could you $thing?')(
    remembering(match, { thing }),
  );
};

/** “Why didn’t you say so at the table?”, “do you really think we are blind?”: no answer helps anybody. */
const helpsNobody: Rewriter = where(
  ({ tokens }) =>
    /^(?:(?:so|but|and|then) )?(?:why did (?:not )?you (?:not )?(?:say|tell|write|ask|call|mention|complain|come|check|speak|read)|do you (?:really|honestly|seriously|truly|actually) (?:think|believe|expect|imagine)(?! (?:that )?(?:we|i)\b))\b[^,;:]*[?]$/.test(
      textOf(tokens),
    ),
  where(tellsNoFigure, either(leaveOutSentence(longestQuestion), sentence('What would help you most now?'))),
);

const best = [couldYou, helpsNobody];

export default defineRule({
  id: 'arguing/attack-question',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'A question that attacks.',
  why: 'A question that wants no answer is a blow, and the customer will return it; ask for what you need to know.',
  phrasings: noArgumentLeft({ how: 'ask', best }, [
    {
      phrases: [
        '{did @you (even|ever|actually) (bother|care|try|think) to}',
        '{did @you even} (read|check|notice|look|listen|learn|think|open|try|see|watch|test|call|ask|follow|run|use|visit|know|care|want|plug|turn|measure|bother|consider|do|understand|reply|answer)',
        '{did @you [even] bother to}',
        '{did not @you [even]} (read|check|notice|look|listen|learn|think)',
        '{did @you not [even]} (read|check|notice|look|listen|learn|think)',
      ],
      when,
      rewrites: [say('were you able to')],
    },
    {
      phrases: [
        '{have @you even}',
        '{have not @you [even]} (read|seen|checked|noticed|looked|listened|learned|thought)',
        '{have @you not [even]} (read|seen|checked|noticed|looked)',
      ],
      when,
      rewrites: [say('have you')],
    },
    {
      phrases: ['{do @you even} (know|read|look|understand|check|have|test|use|listen|care|want)'],
      when,
      rewrites: [say('do you')],
    },
    {
      phrases: [
        '{how (can|could|dare) @you [possibly|seriously|even|honestly|still] verb:(say|claim|think|believe|assume|expect|suggest|demand|ask)}',
        '{how (on earth|in the world) (can|could) @you verb:(say|claim|think|believe|assume|expect|suggest|ask)}',
      ],
      when,
      rewrites: [
        weWouldNot,
        where(
          captureBegins('verb', /^(?:say|claim|think|believe|suggest)$/),
          say('could you tell us what makes you feel'),
        ),
        say('could you help us understand why you $verb'),
      ],
    },
    {
      phrases: ['{how (can|could|dare) @you [possibly|seriously|even|still] complain about}'],
      when,
      rewrites: [say('could you tell us more about')],
    },
    {
      phrases: [
        '{why should who:(@we|anyone|anybody)}',
        '{why would who:@we} (lie|cheat|do that|want to|make)',
        '{why on earth (should|would) who:(@we|anyone|anybody)}',
      ],
      when,
      rewrites: [sayWeWouldNot, say('could you tell us why $who should')],
    },
    {
      phrases: [
        '{what (did|do|else did|else do) @you [really|honestly|seriously|actually] expect} (for|at|when|after|with|of)',
        '{what (did|do|else did|else do) @you [really|honestly|seriously|actually] expect} $',
        '{what (more|else) do @you (want|expect)} [from] $',
        '{what (more|else) do @you (want|expect) (from|of) us}',
      ],
      when,
      rewrites: [say('what would help you most')],
    },
    {
      phrases: [
        '{so what (does|do|should) (that|this|it|we) (tell|say to|conclude|prove) [us|you|me] [from that|from this]}',
        '{so what (does|do) (that|this|it) (say|tell us) about (it|that|your @source)}',
      ],
      when,
      rewrites: [say('so may we ask what differs on your side')],
    },
    {
      phrases: ['{what (does|do) (that|this|it) (tell|prove) [us|you|me]}'],
      when,
      rewrites: [leaveOutArgument('question'), say('may we ask what differs on your side')],
    },
    {
      phrases: [
        '^ do @you [really|honestly] think @we (am|are) (stupid|blind|idiots|fools|lying|made of money|a charity|dumb|deaf) ... $',
        '^ do @you [really|honestly] think @we do (this|that|it) (for|on) ... $',
        '^ how (is|was) (that|this|it) (our|my) (problem|fault|business|mistake|concern|job) $',
        '^ [so|oh ,|oh so] [now|suddenly|all of a sudden] (it is|that is|this is|we are) [suddenly] (our|my|the|to blame) ... $',
      ],
      when,
      rewrites: [sentence('Could you tell us how you see our part in this?')],
    },
    {
      phrases: ['{is it [really] (our|my) (fault|problem|mistake|job) (that|if|when)}'],
      when,
      rewrites: [say('could you tell us how you see our part, given that')],
    },
    {
      phrases: [
        '{is not it [a bit|rather|quite|very] (strange|funny|odd|curious|weird|interesting) (that|how)}',
      ],
      when,
      rewrites: [say('could we find out together why')],
    },
    {
      phrases: ['{(is|was) not (that|this|it) [exactly|precisely|just]} (what|who|why|how|the one)'],
      when,
      rewrites: [say('may we check whether this is')],
    },
    {
      phrases: ['{did not @you} (say|ask|want|order|write|sign|agree|confirm|tell|approve|choose|promise)'],
      when,
      rewrites: [say('did you')],
    },
    {
      phrases: [
        '{are @you (telling (me|us)|suggesting|implying|stating|claiming|asserting|alleging|insinuating) [that]} (@who|the|our|your|my|a|nobody|no)',
      ],
      when,
      rewrites: [say('do we understand correctly that')],
    },
    {
      phrases: [
        '{are @you [really|quite|absolutely] sure @you are not} (mistaken|wrong|confused|confusing|mixing|looking|reading|talking)',
        '{why (do @you (insist|keep|always|never)|are @you (complaining|insisting|arguing|so)|did not @you (say|tell|write|ask|call))}',
        '^ (your point being|so|what is @your (point|problem)|what is the problem) $',
      ],
      when,
      rewrites: [wasThereAReason, whyTheyDo, sentence('May I ask what matters most to you here?')],
    },
    {
      phrases: ['{what (exactly|on earth) is @your (problem|point|issue)}'],
      when,
      rewrites: [
        where(followedBy(/^with$/), say('could you tell us what troubles you')),
        sentence('May I ask what matters most to you here?'),
      ],
    },
    {
      phrases: ['{why would who:(anyone|anybody|someone)}', '{who in (their|his|her) right mind would}'],
      when,
      rewrites: [say('could you tell us why $who would'), say('may I ask who would')],
    },
    {
      phrases: [
        '{do @you have any idea} how',
        '{do @you [even] know} how (hard|much (work|trouble|it costs)|many (orders|parcels|mails|people|customers|requests))',
      ],
      when,
      unless: [ofTheirPlan],
      rewrites: [say('may I tell you')],
    },
    {
      phrases: [
        '^ [so|and] {@you [really|seriously] call} (that|this|it|# _|@number _|these) (a|an|late|slow|expensive|poor|bad)',
      ],
      when,
      rewrites: [say('may we ask why you call')],
    },
    {
      phrases: ['{^ since when (is|are) what:((a|an|the|our|#) ...)} $'],
      when,
      rewrites: [say('may I ask what makes $what for you')],
    },
    {
      phrases: [
        '{who said anything} about',
        '{who told @you} (that|this|so|it)',
        '{^ who says [so]} $',
        '{^ says who} $',
        '{where did @you (get|hear) that idea [from]}',
      ],
      when,
      rewrites: [say('may I ask where you heard')],
    },
    {
      phrases: [
        '^ how (does|is|are|was) (that|this|it|these|those|# _|@number _) (make any sense|even possible|unfair|a problem|relevant|wrong|not (enough|fair|good enough)|late|expensive) $',
      ],
      when,
      rewrites: [sentence('Could you help us see this as you do?')],
    },
    {
      phrases: ['{since when (is|are) (that|this|it|these|those)} (a|an|our|my|any)'],
      when,
      rewrites: [say('could you tell us why you see it as')],
    },
    {
      phrases: [
        '{do @you (really|honestly|seriously|truly|actually) verb:(think|believe|expect|imagine)} (we|i|that|us|it|this|anyone|anybody|the|our|me|a|there)',
      ],
      when,
      rewrites: [weWouldNot, say('do we understand correctly that you $verb')],
    },
    {
      phrases: [
        '{are @you (seriously|really|honestly|actually)} (saying|suggesting|telling|claiming|asking|expecting|complaining)',
        '{are @you trying to (tell (me|us)|say)} that',
      ],
      when,
      rewrites: [whatTheyComplainOf, say('do we understand correctly that you are')],
    },
    {
      phrases: [
        '{, do @you (see|understand|get it) [now]} ?',
        '{^ [oh|ah|aw|but|well] [,] (come on [now]|give me a break|get real|be (fair|reasonable|realistic|serious|honest)|let us be (fair|reasonable|realistic|serious|honest)) [,]} (the|we|it|this|that|you|i|our|your|nobody|no|even|@number|did|what|who|a|be)',
        '{^ oh [,] please [,]}',
        '(but|so|and) {come on ,}',
      ],
      rewrites: [where(onlyAppeals, leaveOutArgument()), drop()],
    },
    {
      phrases: ['{, (seriously|really|honestly|come on)} ?'],
      rewrites: [where(tellsEnough, say(': could you tell us more about that')), drop()],
    },
    {
      phrases: [
        '^ (seriously|come on|are you (serious|kidding|joking)|is this (a joke|serious)|so what|who cares|and) $',
      ],
      when,
      rewrites: [
        where(waits, sentence('May I ask what you think?')),
        leaveOutArgument('question'),
        sentence('Could you tell us more about it?'),
      ],
    },
    {
      phrases: [
        '{[then|so] why [then] did @you [then|still|ever] verb:(sign|reorder|accept|approve|confirm|agree)}',
      ],
      when,
      rewrites: [
        where(
          (match) => opensSentence(match) || match.tokens[match.mark.from - 1]?.text === ',',
          say('may we ask what made you $verb'),
        ),
        sentence('Could we look together at what was agreed?'),
      ],
    },
    {
      phrases: ['{who verb:(approved|signed|confirmed|accepted|ordered|chose)} (it|this|that|the|them)'],
      when,
      unless: [forAPurpose],
      rewrites: [
        where(opensClause, say('could you tell us who $verb')),
        sentence('Could we look together at what was agreed?'),
      ],
    },
    {
      phrases: [
        '{(what|where) [exactly] is [so] (wrong|bad|terrible|strange) (with|about)} (a|an|that|this|the|@number)',
      ],
      when,
      rewrites: [say('may I ask what worries you about')],
    },
    {
      phrases: ['{where [exactly] (is|are|was) (the|your)} what:_ [actually|exactly] {supposed to be}'],
      when,
      rewrites: [sentence('Could you show us where you see the $what?')],
    },
    {
      phrases: [
        '{is (that|this|it) (really|honestly|seriously) (a|such a|worth|so)}',
        '{are not @you [just|perhaps] (exaggerating|overreacting|overdoing it)} [a (bit|little)]',
        '{is not (that|this|it) [a bit|rather|just] (exaggerated|too much|unreasonable|petty|unfair|ridiculous)}',
      ],
      when,
      rewrites: [sentence('May I ask what this meant for you?')],
    },
    {
      phrases: [
        '{^ [please|so|and|now|oh|but|sorry but|sir] [,] do not [try to|even|come and|now|dare] (tell|say to|give) (me|us) [now|again] [that]} (the|it|this|you|we|our|there|nobody|a|they|no|its|everything|all|that (the|it|this|you|we|our|there))',
        '{^ [please|so|and|now|oh|but] [,] do not [even] (pretend|act as if|act like|make out) [that]} (the|it|this|you|we|our|there|nobody|a|they|no|that)',
      ],
      rewrites: [missedIt, say('it surprises us to read that')],
    },
    {
      phrases: [
        '{^ [please|well|and|but|so|just|then] [,] (name|show|find|tell) (me|us) [just|only] (another|any [other]|(one|a single) [single] [other])} (_|_ _) (which|that|who|where|with|anywhere|in)',
        '{[please] (name|show|find) (me|us) [just|only] (one|a single) [other]} (@buyer|supplier|factory|mill|seller|vendor|competitor|maker|hotel|agency)',
      ],
      unless: [ofAChoice],
      rewrites: [say('we would be glad to hear of another')],
    },
    {
      phrases: [
        '{^ [too] (expensive|late|slow|cheap|high|thin|small|heavy|long|bad|big) (compared (to|with)|by) (what|whom|whose standards)}',
      ],
      when,
      rewrites: [sentence('May I ask what you compare it with?')],
    },
    {
      phrases: ['^ (is that (so|right|true)|impossible|really|oh really) ? $'],
      when: [answeredAtOnce],
      rewrites: [sentence('We would like to understand how this was for you.')],
    },
    {
      // A customer’s word thrown back: “Slow? It opens in two seconds.”
      phrases: [
        '^ [too] (slow|late|expensive|overpriced|unfair|rude|thin|misleading|unreliable|ugly|noisy|weak|dear|impossible|complicated|difficult|loud|cold|hot|dirty|dark|small|flimsy|dull) ? $',
      ],
      when: [answeredAtOnce],
      rewrites: [sentence('We would like to understand how this was for you.')],
    },
    {
      phrases: ['^ {[have you] ever (thought|considered|occurred to you) that} _'],
      rewrites: [say('we should also consider that')],
    },
    {
      phrases: [
        'did (he|she|they|anyone|anybody|we|the _|the _ of _|our _) {(actually|really|ever)} (say|claim|state|promise|write|agree|announce|confirm)',
      ],
      unless: [ofATime],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(compared to|compared with|relative to|next to|in comparison to) what [,] [exactly|then|please]} ?',
      ],
      rewrites: [sentence('May we ask what you compare it with?')],
    },
    {
      phrases: [
        '{what (would|should|could|did) @you (have|of|have (had|wanted)|want|like|expect|expected|suggest) [of|had] who:((the _|our _|my _|them|him|her) [_]) [to] (do|to have done)}',
      ],
      when,
      rewrites: [
        sentence('May we ask what you would have wished $who to do?'),
        sentence('Could you help us see how this fits together?'),
      ],
    },
    {
      phrases: [
        '^ {how (can|could) it:((it|this|that|the _|our _) [_]) be} (a|an|so|too|different|wrong|late|broken|missing|fake|used|old|@grievance) ... (when|if)',
      ],
      when,
      rewrites: [say('could you help us see how $it can be')],
    },
    {
      phrases: [
        '^ [and|but|so] [,] {are @you even (reading|listening|looking|checking|trying|paying attention|aware|interested)}',
      ],
      when: [asked],
      rewrites: [sentence('Is there anything that we could make clearer?')],
    },
    {
      phrases: [
        '{why do not @you [just|simply|finally|ever|even|once|at least] verb:(read|listen|answer|pay|accept|understand|believe|trust|stop|admit)}',
      ],
      when: [asked],
      rewrites: [say('could you please $verb')],
    },
    {
      phrases: [
        '^ [and|but|so|seriously] [,] what (is|was) (wrong|the matter) with @you [people|guys|lot|all] ?',
      ],
      rewrites: [sentence('Could you tell us what troubles you?')],
    },
  ]),
  examples: [
    {
      bad: '[[Have you even]] read the safety sheet before you drilled?',
      fixed: 'Could you have a look at the safety sheet?',
    },
    {
      bad: '[[How can it be]] a copy when I have the bill?',
      fixed: 'Could you help me see how it can be a copy when I have the bill?',
    },
    {
      bad: '[[What would you have had the pilot do]], fly through it?',
      fixed: 'May we ask what you would have wished the pilot to do?',
    },
    {
      bad: 'You write that it is slow, [[compared to what]]?',
      fixed: 'May we ask what you compare it with?',
    },
    { good: 'Is it really wet, or only the box?' },
    { bad: 'We have set the price at 40. [[Come on,]] be fair.', fixed: 'We have set the price at 40.' },
    { bad: '[[Since when is 40 decibels loud]]?', fixed: 'May I ask what makes 40 decibels loud for you?' },
    {
      bad: '[[Don’t tell us that]] the lamp never shone.',
      fixed: 'It surprises us to read that the lamp never shone.',
    },
    { bad: '[[Expensive compared to what]], a candle?', fixed: 'May I ask what you compare it with?' },
    { bad: 'Did they **[[actually]]** promise that?', fixed: 'Did they promise that?' },
    { bad: '[[Why didn’t you call]] the port?', fixed: 'What would help you most now?' },
    { bad: '[[Ever thought that]] the lamp is off?', fixed: 'We should also consider that the lamp is off?' },
    { bad: 'Did the painters [[actually]] say that?', fixed: 'Did the painters say that?' },
    { bad: '[[Did you even]] read the packing list?', fixed: 'Could you have a look at the packing list?' },
    {
      bad: '[[How can you say]] that the fabric is thin?',
      fixed: 'Could you tell us what makes you feel that the fabric is thin?',
    },
    { bad: '[[What else do you expect from us]]?', fixed: 'What would help you most?' },
    {
      bad: 'Both pumps ran on our bench, [[so what does that tell us]]?',
      fixed: 'Both pumps ran on our bench, so may we ask what differs on your side?',
    },
    {
      bad: '[[Why should anyone]] doubt the second truck?',
      fixed: 'Could you tell us why anyone should doubt the second truck?',
    },
    {
      bad: '[[Do you really think]] that we would send old stock?',
      fixed: 'We would not send old stock.',
    },
    {
      bad: '[[Late?]] The truck was there at nine.',
      fixed: 'We would like to understand how this was for you. The truck was there at nine.',
    },
    { good: 'Did you receive the packing list?' },
    { good: 'Cold? Turn the dial to the right.' },
    { good: 'What did you expect to see on the screen instead?' },
    { good: 'How can you tell the two models apart?' },
    { good: 'I wonder how you can say it so well, and thank you for it.' },
    { good: 'Since when do you see the message?' },
    { good: 'Would Tuesday or Wednesday suit you?' },
    { good: 'Below is how can you ask for a copy.' },
    { good: 'Who signed the delivery note? I would like to ask them where it stands.' },
    { good: 'Do you have any idea how long you will stay?' },
    { good: 'Find us another day that suits you.' },
    { good: 'Did the doctor actually say when you may drive?' },
    { good: 'Too big? We also have it in 36.' },
    { bad: '[[Are you even reading]] our mails?', fixed: 'Is there anything that we could make clearer?' },
    { bad: '[[Why don’t you just read]] what I write?', fixed: 'Could you please read what I write?' },
    { bad: '[[What is wrong with you?]]', fixed: 'Could you tell us what troubles you?' },
  ],
});
