/** “logically”, “as with any kind of lamp”: tells the reader that it is obvious. */
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { ourselves, wondered } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { calm } from '../../rewriting/no-second-jab';
import { drop, say, sentence, told, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { leaveOutTruism } from '../../rewriting/truisms';
import { defineRule, type Rewriter } from '../../rule';

const people =
  '(everyone|everybody|anyone|anybody|any child|every child|any fool|the whole world|all the world|any @buyer|every @buyer|any (serious|good|professional|experienced) @buyer|any professional|every professional)';

/** “Obviously, I was wrong”, “obviously we should have asked”, “obviously that is up to you”: nobody is told off. */
function owningUp({ tokens }: Match): boolean {
  return /\b(sorry|apolog\w+|mistakes?|wrong|should (not )?have|fault|typo|missed|failed|forgot|regrets?|wish|hope|glad|happy|hiccups?|holes|gaps|up to you|your (choice|call|decision))\b/.test(
    textOf(tokens),
  );
}

/** “Common sense says you don’t mix them” as “it helps not to mix them”. */
const saysDoNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const next = [tokens[mark.to - 1], tokens[mark.to], tokens[mark.to + 1]].map((token) => token?.text);
  if (next.join(' ') !== 'you do not') return null;
  return say('it helps not to')(marking(match, mark.from, mark.to + 2));
};

/** “A little | common sense would tell you that the lid is oak.” */
const aLittle: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = /(?:^| )((?:(?:a|some|any|basic|simple|just|little|bit|of) ?)+)$/.exec(
    textOf(tokens, 0, mark.from),
  );
  const length = words?.[1]?.trim().split(' ').length ?? 0;
  return length > 0 ? drop()(marking(match, mark.from - length, mark.to)) : null;
};

/** “Anyone can see that | the seal is old”. */
function beforeFact({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'that' &&
    /^(the|a|an|our|your|this|these|we|you|it|they|there)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “You clearly | do not know much about it”: without the word it is as rude. */
function belittles({ tokens, mark }: Match): boolean {
  return /\b(?:(?:do|did|have) not (?:know|understand|understood|have|read|get|got|gotten|grasp|grasped|see|paid|pay)|no (?:idea|clue)|never|cannot|need to learn|lack)\b/.test(
    textOf(tokens, mark.to, mark.to + 5),
  );
}

/** “…, so | obviously | it was moved”: what follows still follows. */
const behindSo: Rewriter = (match) => {
  const { from, to } = match.mark;
  const joined = match.tokens[from]?.text === 'so' && match.tokens[from - 1]?.text === ',';
  return joined ? drop()(marking(match, from + 1, to)) : null;
};

/** “Obviously | you have never cooked”: without the word it is as rude. */
function toldOff(match: Match): boolean {
  return (
    match.tokens[match.mark.to]?.text === 'you' &&
    belittles(marking(match, match.mark.from, match.mark.to + 1))
  );
}

/** “Obviously, you had heard of my move” as “you may have heard of my move”. */
const youMayHaveHeard: Rewriter = (match) => {
  const { tokens, mark } = match;
  const you = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const heard = /^you (?:have |had |will have |must have )(?=(?:heard|seen|noticed)\b)/.exec(
    textOf(tokens, you, you + 5),
  );
  return heard && say('you may have')(marking(match, mark.from, you + heard[0].trim().split(' ').length));
};

function isReason({ tokens, mark }: Match): boolean {
  return /^(?:because|since|as) you$/.test(textOf(tokens, mark.from - 2, mark.from));
}

/** “…, because you clearly | have not understood it”: for what reason is left to say. */
const becauseOfWhat: Rewriter = (match) => {
  const { from, to } = match.mark;
  return isReason(match) && belittles(match)
    ? sayToTheEnd('{the reason}')(marking(match, from - 1, to))
    : null;
};

/** “Naturally the price includes the frame”, “obviously we will pay for it”: to the reader’s good. */
function generous({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return /^(?:, )?(?:we|i) (?:will )?(?:cover|pay|replace|repair)\b|\b(?:includes|is included|are included|is free)\b/.test(
    rest,
  );
}

/** “You obviously wore it” as “it looks to us as if you wore it”. */
const looksAsIf: Rewriter = (match) => {
  const { tokens, mark } = match;
  const opens = mark.from === 1 && tokens[0]?.text === 'you';
  const [piece] = piecesOf(tokens);
  const said = { from: mark.to, to: piece?.to ?? 0 };
  const done =
    /^(?:wore|used|opened|dropped|washed|broke|bent|drove|cut|left|put|removed|changed|tried|did|have|had|\p{L}{3,}ed)$/u;
  const reproach = /^(?:did|have|had) not\b/.test(textOf(tokens, mark.to));
  if (!opens || !piece || piece.from > 0 || reproach || !done.test(tokens[mark.to]?.text ?? '')) return null;
  return say('it looks to us as if you $said')(remembering(marking(match, 0, piece.to), { said }));
};

/** “These pictures were obviously taken later” as “as far as we can see, these pictures were taken later”. */
const asFarAsWeSee: Rewriter = (match) => {
  const { tokens, mark } = match;
  const thing = { from: 0, to: mark.from };
  const said = { from: mark.to, to: endOfWords(tokens) };
  const told = /^(?:these|those|this|that|your|the) .*(?:is|are|was|were|has|have|had)$/.test(
    textOf(tokens, 0, mark.from),
  );
  return told && mark.from < 7 && piecesOf(tokens).length === 1 && tokens.at(-1)?.text !== '?'
    ? sentence('as far as we can see, $thing $said.')(remembering(match, { thing, said }))
    : null;
};

const best = [youMayHaveHeard, asFarAsWeSee, leaveOutTruism, calm(looksAsIf)];

export default defineRule({
  id: 'lecturing/obvious',
  principle: 'dont-lecture',
  severity: 'info',
  message: 'This tells the reader that it is obvious.',
  why: 'If it was obvious they would not have asked; without the word, the same sentence just informs.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        '{as (should|must|ought to) be (clear|obvious|known|evident) [to (you|everyone|everybody|anybody|anyone)] [by now] ,}',
        '(explain|repeat|show|say|describe|go through) {[to you|for you|again] (slowly|very slowly|nice and slow|in (baby steps|simple words))} (how|what|why|that|where)',
        ', {even (a|my|the) [_] (child|kid|gran|granny|grandmother|grandma|mother|mum|mom|baby|toddler|beginner|dog|cat) (can|could|manages|knows|understands|does|gets|would) [_] [_]} $',
        '{[,] in words (a child|even a child|anyone|everyone|you) (can|could|will) (follow|understand|grasp) [,]}',
        '{(let me|i will) (spell it out|make it simple|keep it simple|put it simply|dumb it down) for you}',
        '{(simply|plainly|clearly) put ,}',
        '{(of course|naturally|surely|clearly) @you (know|knew|understand|realise|realize|are aware|must know) [that]}',
        '{@you (surely|certainly|of course|obviously|must) [surely] know [very well] that}',
        '{as @you (should|ought to|must|surely|certainly|obviously|of course|will surely) [already|surely|certainly] (know|be aware|understand|have noticed|have seen) [,]}',
        '{it is (only|just|simply|quite|perfectly|completely|absolutely) (logical|clear|obvious) that}',
        '{@you do (realise|realize|know|understand) [, of course ,] that}',
        '{(in case|if) @you (did not|do not) [already] know [already|it|this|that] ,}',
        '{@you (seem|appear) to (forget|have forgotten|overlook|ignore) that}',
        '{it (should|must|ought to) be (obvious|clear|evident|understandable|self-evident) [to (you|anyone|everyone|everybody)] that}',
        '{(surely|of course|clearly|certainly) @you can (see|understand|imagine|agree|appreciate) that}',
        '{(perhaps|maybe|probably) @you (are|were) not (aware|informed|familiar) (that|of the fact that)}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(any|every|even a|even the) [first-year|_] (apprentice|beginner|child|schoolboy|student|trainee|novice|developer|traveller|traveler|chef|seller|buyer|mechanic|fitter|baker|host|photographer|rider|musician|gardener|designer|programmer|parent|teacher|layman|intern|plumber|electrician|farmer|driver|accountant|cook|carpenter|amateur|freshman|rookie|schoolchild) [@adverb] (knows|understands|learns|could tell you|can tell you|will tell you|would know) that} _',
      ],
      unless: [asked],
      rewrites: [say('as a rule,')],
    },
    {
      phrases: ['{[rather|quite|pretty|very|so] obviously}'],
      unless: [ourselves, owningUp],
      rewrites: [where(toldOff, leaveOutArgument()), behindSo, drop()],
    },
    {
      phrases: ['^ {obviously [,]} (we|i|no|our)'],
      unless: [owningUp, generous],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{needless to say [,]}',
        '{it goes without saying [,] [that]}',
        '{it is (obvious|self-evident|evident|plain to see|common knowledge|well known|no secret) [to everyone|to everybody|to anyone] that}',
        `{as ${people} [@pointedly] (knows|know|can see|should know|would know|understands|will tell you) [about (it|this|that)] [,]}`,
        '{any _ (with|who|worth|in) ... [_ ...] (knows|understands) [that]}',
        '{(it|this|that) is [just|simply|only|basic|pure|a matter of] common sense (, that|that|to know that)}',
        '{(it|this|that) [@very] is [@very] (not [@very|exactly] (rocket science|brain surgery|quantum physics)|no rocket science|not that hard|not so hard|hardly rocket science|simple enough|as simple as that) (,|:)}',
      ],
      unless: [reported, ourselves, owningUp],
      rewrites: [drop()],
    },
    {
      phrases: ['{common sense (tells|says|dictates|would tell) [who:(us|you|me|one|anyone)] [that]}'],
      unless: [reported, ourselves, owningUp],
      rewrites: [
        saysDoNot,
        where(({ tokens, mark }) => /^(to|not)$/.test(tokens[mark.to]?.text ?? ''), say('it helps')),
        where(
          ({ tokens, mark }) =>
            tokens[mark.to - 1]?.text === 'you' && /^(says|dictates)$/.test(tokens[mark.to - 2]?.text ?? ''),
          say('$who'),
        ),
        aLittle,
        drop(),
      ],
    },
    {
      phrases: [
        '{(it|this|that) [@very] is [@very] (not [@very|exactly] (rocket science|brain surgery|quantum physics)|no rocket science|not that hard|not that difficult|not so hard|not so difficult|hardly rocket science|just common sense|simply common sense|basic common sense|only common sense|common sense|basic stuff|basic knowledge)} $',
      ],
      unless: [asked],
      rewrites: goesUnsaid('I am glad to walk you through it.'),
    },
    {
      phrases: ['{so how:(simple|easy) that (even a|a|my) _ (can|could) _ [it]}'],
      unless: [asked],
      rewrites: [say('$how')],
    },
    {
      phrases: [`{${people} [@pointedly] (knows|understands) that}`],
      unless: [reported, wondered],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{do (not @you|@you not) (know|realise|realize|understand|see) that}',
        '{did (not @you|@you not) (know|realise|realize) that}',
      ],
      rewrites: [say('did you know that')],
    },
    {
      phrases: [
        '@you {clearly} (have|had|are|were|do|did|need|lack|think|never|want|believe|know|see|fail|cannot|can)',
        '{clearly ,} @you',
        '^ {clearly} @you',
      ],
      unless: [asked, cheering],
      rewrites: [
        becauseOfWhat,
        ...goesUnsaid('I am glad to explain it.').map((rewrite) =>
          where((match) => belittles(match) && !isReason(match), rewrite),
        ),
        drop(),
      ],
    },
    {
      phrases: [
        `{${people} (would|should|will|can|must) [@pointedly] (know|understand|see|tell you) (this|that|it)}`,
        '{(this|that|it) is [really|just|a] (basic|common|elementary|general) (knowledge|fact|logic|physics|courtesy|sense|stuff|principle|practice) [in (our|the|this|your) _|in _]} $',
      ],
      unless: [asked, reported],
      rewrites: [where(beforeFact, drop()), ...goesUnsaid('I am glad to explain it.')],
    },
    {
      phrases: [
        '{as (every|any|each) _ (knows|will know|can tell you|will tell you|understands|should know) [,]}',
        '{as (everyone|everybody|anyone|anybody|all of us|we all|people) [in|of|with|who] ... (knows|know|will know|can tell you|understands|should know) [about (it|this|that)] [,]}',
        '{[honestly ,|really ,] [by now] (people|everyone|everybody|anyone|a _ _|a _|one) (should|ought to|must|would|will) [really|surely|already] know [by now|by heart] that}',
        '{, (where|as|when|which is where) one (would|might) expect (it|them|this)}',
        '{, (is it not|obviously|clearly)} $',
        '{(well , of course|well of course|naturally)} (it|the|a|an|you|we|this|that|he|she|they|there|wood|glass|prices)',
        '^ {logically ,} _',
        '^ {as with (any|every) [kind of|type of|sort of] (_|_ _) [,]} there (is|are|will)',
        '{(everyone|everybody) and (his|her|their) (dog|mother|brother|uncle|cat|grandmother) (knows|know) [that]}',
        '^ {@you do (realise|realize)} (a|an|the|it|this|we|our)',
      ],
      unless: [generous],
      rewrites: [drop()],
    },
    {
      phrases: ['{, (what else|how else|where else|who else)} $'],
      rewrites: [told(drop())],
    },
    {
      phrases: [
        '{one (would|might|could|should) (think|expect|assume|hope|have thought|have expected) [that]}',
      ],
      rewrites: [
        where(
          ({ tokens, mark }) => /^(expect|expected)$/.test(tokens[mark.to - 1]?.text ?? ''),
          say('we had expected'),
        ),
        keepTheRest(),
        say('we had thought that'),
      ],
    },
    {
      phrases: [
        '{(is not (that|this|it)|(is|was) (that|this|it) not) [rather|pretty|quite] (obvious|logical|self-evident|self-explanatory|evident|common sense)}',
        '^ {(that|this|it) is [@very|just|simply] (obvious|logical|self-evident|elementary|evident|only logical)} (.|!|$)',
        '{(anyone|anybody|everyone|everybody) (in|with|who) _ _ [_] [_] (knows|understands|should know|would know) (that|this|it)} (.|!|$)',
        '{(this|that|it) is [really] (the most basic|the simplest|such a basic|a very basic) (thing|things|stuff|knowledge|rule) [in the world|of all|there is]}',
        '{(it|that|this) is [only|quite|pretty] (logical|obvious|self-evident) , (is it not|is not it|no|right)}',
      ],
      rewrites: goesUnsaid('I am glad to explain it.'),
    },
  ]),
  examples: [
    {
      bad: "You [[obviously]] wore it and now pretend it's new.",
      fixed: 'It looks to us as if you wore it.',
    },
    { bad: '[[It is only logical that]] the fee is due.', fixed: 'The fee is due.' },
    { good: 'It is clear that you love oak.' },
    { bad: '[[That is obvious]].' },
    { bad: '[[This is the most basic thing]].' },
    { bad: '[[Anyone in your trade knows that]].' },
    { bad: '[[You surely know that]] the mill is shut.', fixed: 'The mill is shut.' },
    { good: 'Do you know that the mill is open again?' },
    { bad: '[[Is that not obvious]]?' },
    { good: 'Is it not lovely here?' },
    { bad: 'A little [[common sense would tell you that]] glue sticks.', fixed: 'Glue sticks.' },
    {
      bad: 'The oven runs hot. [[Obviously]] you have never baked bread. Ours takes an hour.',
      fixed: 'The oven runs hot. Ours takes an hour.',
    },
    {
      bad: 'The pump is new. You [[clearly]] never saw one. Our shop has hoses.',
      fixed: 'The pump is new. Our shop has hoses.',
    },
    {
      bad: '[[Obviously]], you have heard of our new mill in Ulm.',
      fixed: 'You may have heard of our new mill in Ulm.',
    },
    {
      bad: 'The mill stands still, because you [[clearly]] lack a plan.',
      fixed: 'The mill stands still, because [the reason].',
    },
    { bad: '[[Anyone can see that]] the seal is old.', fixed: 'The seal is old.' },
    { bad: '[[Logically,]] a wet lamp goes out.', fixed: 'A wet lamp goes out.' },
    { bad: '[[As with any kind of lamp,]] there is heat.', fixed: 'There is heat.' },
    { bad: '[[Everyone and his dog knows]] a lamp gets hot.', fixed: 'A lamp gets hot.' },
    { bad: '[[You do realise]] the lamp is hot?', fixed: 'The lamp is hot?' },
    { bad: '[[As should be obvious by now,]] oak is heavy.', fixed: 'Oak is heavy.' },
    {
      bad: 'Let me explain [[to you slowly]] how the valve works.',
      fixed: 'Let me explain how the valve works.',
    },
    { bad: '[[Every farmer knows that]] a gate sags in time.', fixed: 'As a rule, a gate sags in time.' },
    { bad: '[[Obviously]], the lamp needs a bulb.', fixed: 'The lamp needs a bulb.' },
    { bad: '[[As everyone knows,]] freight rates change weekly.', fixed: 'Freight rates change weekly.' },
    { bad: '[[Needless to say,]] the deposit comes first.', fixed: 'The deposit comes first.' },
    { bad: '[[It goes without saying that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[Every importer knows that]] the freight is extra.', fixed: 'The freight is extra.' },
    { bad: '[[Common sense tells you that]] glass breaks.', fixed: 'Glass breaks.' },
    { bad: '[[It is common sense that]] glass breaks.', fixed: 'Glass breaks.' },
    { bad: "[[It's not rocket science]].", fixed: 'I am glad to walk you through it.' },
    { bad: 'Drag it, drop it, save it, [[even a child can do it]].', fixed: 'Drag it, drop it, save it.' },
    { bad: '[[Of course you know that]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[As you should know,]] the price is net.', fixed: 'The price is net.' },
    { bad: "[[Don't you know that]] wool shrinks?", fixed: 'Did you know that wool shrinks?' },
    { bad: 'You [[clearly]] need the larger pump.', fixed: 'You need the larger pump.' },
    { bad: '[[This is basic knowledge in our trade]].', fixed: 'We are glad to explain it.' },
    { bad: '[[It should be obvious that]] glass breaks.', fixed: 'Glass breaks.' },
    { bad: '[[Perhaps you are not aware that]] wool shrinks.', fixed: 'Wool shrinks.' },
    { bad: '[[As every engineer knows,]] steel expands.', fixed: 'Steel expands.' },
    { bad: '[[As all of us in this trade know,]] Friday is slow.', fixed: 'Friday is slow.' },
    {
      bad: '[[One would think]] a chef knows the price of salt.',
      fixed: 'We had thought that a chef knows the price of salt.',
    },
    { bad: '[[Common sense tells you]] to let it cool.', fixed: 'It helps to let it cool.' },
    { bad: '[[Common sense says you]] do not mix oak with ash.', fixed: 'It helps not to mix oak with ash.' },
    { bad: 'You turn the key, [[it is not rocket science]].', fixed: 'You turn the key.' },
    { bad: 'It is [[so easy that a child could do it]].', fixed: 'It is easy.' },
    { bad: '[[A chef should know that]] glass breaks.', fixed: 'Glass breaks.' },
    { bad: '[[Naturally]] an old house has draughts.', fixed: 'An old house has draughts.' },
    { bad: '[[Obviously,]] we need both keys.', fixed: 'We need both keys.' },
    { good: 'Obviously, we should have seen it.' },
    { good: 'We obviously should have seen it.' },
    { good: 'The colour is obviously up to you.' },
    { good: 'We obviously liked the red one.' },
    { good: 'Needless to say, the slip was ours and we regret it.' },
    { good: 'You said that it goes without saying, and rightly so.' },
    { good: 'Please make sure any professional knows that the door is open.' },
    { good: 'Is it common sense in your market?' },
    { good: 'Clearly, you have a great team.' },
    { good: 'Do you clearly see the red mark?' },
    { good: 'The red mark is clearly visible.' },
    { good: 'Did you know that wool shrinks in hot water?' },
    { good: 'The steps are simple, and I am glad to walk you through them.' },
    { good: 'As you know, the fair opens on Monday.' },
    { good: 'Naturally the price includes the frame.' },
    { good: 'Obviously we will pay for the broken glass.' },
  ],
});
