/** “since that seems to be unclear”, “I really thought this was self-explanatory”: lets the reader feel slow. */
import { says } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { regretted } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const grasp =
  '(understand|grasp|follow|get|see|comprehend|remember|read|digest|believe|accept|figure out|work out|take in)';
const plain = goesUnsaid('Here it is once more in short: {point}.');

/** “I do not know how else to say that the bus leaves at six” as “the bus leaves at six”. */
const factsBehindThat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const that = tokens.findIndex(
    ({ text }, at) =>
      at > mark.from &&
      at <= mark.to &&
      text === 'that' &&
      /^(explain|say|put|clear|plain|clearly)$/.test(tokens[at - 1]?.text ?? ''),
  );
  const end = endOfWords(tokens);
  if (that < 0 || end < that + 4) return null;
  return sentence('$rest.')(remembering(match, { rest: { from: that + 1, to: end } }));
};

/** “Even a child knows that glue is hot” as “glue is hot”, “… that you don’t drink it” as “it helps not to drink it”. */
const whatAChildKnows: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(knows|understands|sees)$/.test(tokens[mark.to - 1]?.text ?? '') || mark.from > 0) return null;
  const that = tokens[mark.to]?.text === 'that' ? mark.to + 1 : mark.to;
  const next = tokens.slice(that, that + 3).map(({ text }) => text);
  if (that === mark.to && !/^(you|the|a|it|we)$/.test(next[0] ?? '')) return null;
  return next.join(' ') === 'you do not'
    ? say('it helps not to')(marking(match, 0, that + 3))
    : drop()(marking(match, 0, that));
};

/** “Even a child can fold it” as “you can fold it”. */
function canBeDone({ tokens, mark }: Match): boolean {
  return /^(can|could)$/.test(tokens[mark.to - 1]?.text ?? '') && mark.from === 0;
}

/** “What part of “net price” is unclear?”: what it asks about is kept. */
const whatIsOpen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const of = tokens.findIndex(({ text }, at) => at >= mark.from && text === 'of');
  const verb = tokens.findIndex(({ text }, at) => at > of && /^(is|are|was|were|do|does|did)$/.test(text));
  if (of < 0 || verb < of + 2 || tokens[mark.from - 1]?.kind === 'word') return null;
  const topic = { from: of + 1, to: verb };
  const fence = tokens.findIndex(({ text }, at) => at > verb && /^[,;–—-]$/.test(text));
  // “Which part of it is unclear, | the jacket was on sale”: what is told stays.
  return fence < 0
    ? sentence('What can we make clearer about $topic?')(remembering(match, { topic }))
    : say('what can we make clearer about $topic?')(
        marking(remembering(match, { topic }), mark.from, fence + 1),
      );
};

/** “What is not clear in the list, so that we can improve it?” */
const toHelp = says(/^(improve|explain|clarify|help|better)$/);

/** “Please try to follow the list”. */
function endsInFollow({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'follow' && /^(the|our|my|these|this)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Do you not know how the tide works?” as “Here is how the tide works.” */
const hereIsHow: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = [mark.to - 1, mark.to, mark.to + 1].find((at) =>
    /^(how|what|where|when|why)$/.test(tokens[at]?.text ?? ''),
  );
  const end = endOfWords(tokens);
  const asks = /^(did|do)$/.test(tokens[mark.from]?.text ?? '') && tokens.at(-1)?.text === '?';
  if (!asks || from === undefined || end < from + 3) return null;
  return sentence('Here is $rest.')(remembering(match, { rest: { from, to: end } }));
};

const talk =
  /^(?:in|on|at|during) (?:(?:the|our|your|my|last|a|previous) )*(?:phone )?(?:call|meeting|chat|conversation|session|review|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)\b/;

/** “We already discussed this at length | in our call on Monday, and you agreed” as “we spoke about this in our call …”. */
const whenWeSpoke: Rewriter = (match) => {
  const { tokens, mark } = match;
  const marked = textOf(tokens, mark.from, mark.to);
  return /^(?:i|we) .*\balready\b/.test(marked) && talk.test(textOf(tokens, mark.to))
    ? say('we spoke about this')(match)
    : null;
};

/** “We have already dealt with this in clause 4” as “this is in clause 4”. */
const whereItStands: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens
    .slice(mark.from, mark.to)
    .findIndex(({ text }) => /^(with|over|through|about|discussed|covered)$/.test(text));
  const from = mark.from + verb + 1;
  if (verb < 0 || !/^(this|that|it)$/.test(tokens[from]?.text ?? '') || tokens[mark.to]?.text !== 'in')
    return null;
  return say(`${tokens[from]?.text} is`)(match);
};

/** “How hard can it be | to send one photo?” as “could you please send one photo?” */
const couldYou: Rewriter = (match) => {
  const { tokens, mark } = match;
  const next = tokens[mark.to + 1]?.text ?? '';
  if (
    tokens[mark.to]?.text !== 'to' ||
    tokens.at(-1)?.text !== '?' ||
    !/^(send|give|tell|put|check|read|use|fill|sign|answer|call|show|write|choose|upload|attach|return|bring|confirm|reply)$/.test(
      next,
    )
  )
    return null;
  return say('could you please')(marking(match, mark.from, mark.to + 1));
};

/** “The lid is shut, I told you twice | the key is lost” as “the lid is shut, the key is lost”. */
const withoutTold: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== ',' || (tokens[mark.to]?.kind ?? 'punctuation') === 'punctuation')
    return null;
  let to = mark.from + 4;
  while (/^(that|twice|already|before|often|so|many|times|and|again)$/.test(tokens[to]?.text ?? '')) to++;
  return tokens[to]?.kind === 'word' ? drop()(marking(match, mark.from + 1, to)) : null;
};

/** “Is that clear? If not, I draw it”: they may ask on. */
function offersMore({ following: [next] }: Match): boolean {
  return /^\s*(?:if not|if anything|otherwise|or |please|shall)\b/i.test(next?.prose ?? '');
}

export default defineRule({
  id: 'lecturing/spell-it-out',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This lets the reader feel slow.',
  why: 'Who is made to feel slow stops asking and starts looking for another seller: say it again in other words, as if for the first time.',
  phrasings: noLessonLeft([
    {
      phrases: [
        `{(how (hard|difficult|complicated)|what is so (hard|difficult|complicated)) (can|could|is|about) [it|that|this] [be|really]} `,
        '{(do|must|shall|should|need|will|have) @we [really|honestly|seriously|always|to|now] [have to|need to|to] (spell|draw|paint|write) (it|this|that|you|everything) [_] [_] [out|picture|down]}',
        `{(@we do not know|@we am not sure|@we are not sure|not sure|i wonder|i do not see) how (to|@we can|@we could|else) [@we|to] [can|could|should] (make|put|say|explain|phrase|express) (it|this|that) [any|more] [_] [_]}`,
        '{(@we|i) (cannot|can not|can hardly|could not) (make|put|say|explain) (it|this|that) (any|more) [_] [_]}',
        `{(it|this|that) ((seems|appears) [to be] [@very|too|apparently] (hard|difficult|impossible)|<be> [@very|too] (hard|difficult) for (you|some|certain people)) to ${grasp}}`,
        '{@we (thought|believed|hoped) [that] @we (had|have) (made|been|explained|expressed) [myself|ourselves|it|that|this|perfectly|quite|@very] [_] (clear|clearly|plain|clear enough)}',
        '{(was|were|am|are|is) @we not (clear|clear enough|making myself clear)}',
        '{(did|have|do) @we not (make|made) (myself|ourselves|it|this|that) [_] clear}',
        '{[@we (thought|believed|hoped) [that]] @we (was|were|have been|made (myself|ourselves|it|this)) [@very|perfectly|quite|abundantly|already] (clear|crystal clear|perfectly clear|clear enough)} ($|on|about|,|that|from|when|in)',
        '{(some people|people|some of you) [@pointedly] (do not|will not|cannot|never) (listen|learn|read|get it|pay attention|understand)} ($|and|,|even|when)',
        '{@you (do know|do realise|do realize|know) how (a|an|the) _ [_] (works|work), (right|do you not|yes|no)}',
        '{@you do know} (how|what|that|which|where|who|why)',
        '^ {(a|any|every|even a|even the|even my|even our) (child|kid|toddler|five - year - old|monkey|fool|idiot|beginner|apprentice|trainee|intern|grandmother|granny|first - year student|schoolboy|layman|cat|dog) (can|could|knows|would|will|understands|manages|sees|gets|grasps)}',
        '{did not your (mother|parents|father|boss|teacher|teachers|school|company|colleagues) [ever] (teach|tell|explain|show) you}',
        '{did [nobody|no one|anyone|anybody] [ever|never] (teach|taught) you}',
        '{do @you not [even] know (what|how|who|where|when|the difference)}',
        '{what did @we [just] (say|tell you|write|explain) (about|in|on|to|just|yesterday|last)}',
        '{@we [have|had|did] already (discussed|covered|been over|been through|gone over|gone through|went over|went through|talked about|dealt with) (this|that|it|all this|all that) [at length|before|twice|in detail]} ($|,|and|on|last|at|before|so|several|many|in (detail|depth|our|my|the last|the previous|an earlier))',
        '{@you will (understand|see|learn|know|get it|find out) (when|once|one day|some day|in time|soon enough) [you]}',
        '{(you cannot|do not|never|please do not|stop) (compare|comparing|mix|mixing|confuse|confusing) (apples|chalk|a _ with)}',
        '{, as (beginners|amateurs|laymen|novices|newcomers|rookies|dreamers) [often|always|usually|like to] do}',
        '{(it is|that is) [@very|really|actually] [@very|really|actually] (simple|easy|clear|straightforward) (:|-|–)}',
        '{(this|that|it) is _ 101}',
        '(^|@opening) {(here|there) we go again}',
        '{how many (more times|more mails|more emails|times more)}',
      ],
      unless: [regretted],
      rewrites: [
        whenWeSpoke,
        hereIsHow,
        whereItStands,
        couldYou,
        factsBehindThat,
        whatAChildKnows,
        where(canBeDone, say('you can')),
        ...plain,
      ],
    },
    {
      phrases: [
        '{(what|which) [_] is (unclear|not clear|there not to understand|so hard|so difficult) about:(about|in|to)}',
      ],
      unless: [regretted, toHelp],
      rewrites: [say('what can we make clearer $about')],
    },
    {
      phrases: [
        '{(what|which) [part|word|bit] of [my|our|the|this] [_] [_] [_] (is|was|did|do|does|are|were) [it] (unclear|not clear|so hard|so difficult|@you not (understand|get|see))}',
        '{(what|which) (part|word|bit|half) of} ("|“|‘|«)',
        '{(what|which) (part|word|bit|half) of ... [_ ...] (is|was) (unclear|not clear|confusing|hard|difficult)}',
      ],
      unless: [regretted],
      rewrites: [whatIsOpen, ...plain],
    },
    {
      phrases: [
        '{[please] [do] try to (keep up|follow|pay attention|concentrate|stay with (us|me)|listen)} ',
      ],
      unless: [regretted],
      rewrites: [where(endsInFollow, say('please follow')), ...plain],
    },
    {
      phrases: ["{there (is|is still|'s) a [big|huge|small|clear|slight] difference between} ..."],
      unless: [regretted],
      rewrites: [say('it helps to see the difference between')],
    },
    {
      phrases: [
        '{(it is|that is) [@very|really|actually] [@very|really|actually] (simple|easy|clear|straightforward) (:|-|–)}',
      ],
      unless: [regretted],
      rewrites: [drop()],
    },
    {
      phrases: ['{[the answer to] (the|your) (question|answer) is (right there|in front of you)}'],
      unless: [asked],
      rewrites: [say('you will find the answer')],
    },
    {
      phrases: [
        '{[the answer to] (the|your) (question|answer) (answers itself|is (obvious|self-evident|in the question))}',
      ],
      unless: [asked],
      rewrites: [say('I am glad to walk you through it')],
    },
    {
      phrases: [
        '{[in other words ,|so|once again|again] [,] for (the|those|all) (slow|slower|hard) (readers|ones|thinkers|learners|of (thinking|hearing|understanding)|of us) [in the back|here] [,|:]}',
        '{[let me|i will|i shall] (say|repeat|write|put|explain|spell) (it|this|that) [out] [again|once more|one more time] [very|really|quite|nice and] (slowly|slow|simply|plainly|in (simple|plain|small|short|easy|capital) (words|terms|english|letters|language))} [for you|,|:]',
        '{again , because (it|this|that|you) [_] [_] [_] [_] [_]} :',
        '^ {(once (again|more)|again|one more time|i repeat|let me repeat|repeat after me|read my lips) :}',
        "{, (i have told|i told|i 've told) (you|your _) [,|and] [_] [_] [_] [,]}",
        "^ {@we (have|did) [already] (told|said|told you|said it|say|explained it) [this|it|you|your _] [and|,] [@we have told you ,] (i am|i 'm|now i am|and) (telling|saying|tell|say) (you|it) again}",
      ],
      unless: [asked],
      rewrites: [withoutTold, drop(), ...plain],
    },
    {
      phrases: [
        '{(is|was) [staring|right] [in|under] (your face|your nose|front of you)}',
        '(^|@opening|is|are|was) {[as] (simple|easy|clear|plain|obvious) as (that|day|daylight|abc|mud|pie|can be) [, is it not|is not it]} ($|,|;)',
        "{(it|this|that) is (elementary|child 's play|kid 's stuff|the abc|basic arithmetic|basic maths|school maths|primary school|first - year|simple arithmetic|simple maths|simple logic|plain english|plain logic|a no - brainer)}",
        '{(it|this|that) is [@very] not [@very|all] (that|so|too|@very) (hard|difficult|complicated) [, is it|, really|, you know|at all|to (understand|follow|grasp|see|read)]} ($|,|:|;)',
        '{(it|this|that) is [@very|really] (easy|simple) if @you (just|only|simply|would|bother|read|look|listen)}',
      ],
      unless: [asked],
      rewrites: [leaveOutArgument(), ...goesUnsaid('I am glad to walk you through it.')],
    },
    {
      phrases: [
        '^ {[i will|i shall|let me|we will] [try and|try to|just] (put|say|explain|phrase) (it|this|that) in (simpler|easier|simple|plain|other|small) (words|terms|language|english) [:|,|–|-]}',
        '{[,|but] (we|i|you) [just] can not help [it|that|you] if (people|you|nobody|someone) (do not|does not|will not|can not) read}',
        '{[,|but] can not help [it|that|you] if (people|you|nobody|someone) (do not|does not|will not|can not) read}',
        '{, (since|as|because) (that|this|it) (seems|appears) [to be] [still] (unclear|new to you|difficult|confusing|hard)}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we hope [that] (it|this|that|now it|it now) is [now] (finally|at last|once and for all) (clear|understood) [(for|to) (everyone|everybody|all|you|all of you)]}',
      ],
      rewrites: [say('I hope this helps')],
    },
    {
      phrases: [
        '{@we (think|guess|suppose|assume|see|understand) [that] @you (are|must be) [@very|still|quite] (new|a beginner|inexperienced) (to|in|at|with)}',
      ],
      unless: [regretted],
      rewrites: [say('I am glad to tell you more about')],
    },
    {
      phrases: [
        '{@we [really|honestly] (thought|believed|hoped) [that] (this|that|it) (was|is) (self - explanatory|self-explanatory|obvious|clear|common knowledge|self explanatory|simple enough) [, but (here goes|ok|okay|here we go)]}',
      ],
      rewrites: plain,
    },
    {
      phrases: [
        '^ {[so|now|and] is (that|this|it) [now|finally|@very|absolutely] (clear|understood|clear enough) [now|to you]} (?|.|!)',
        '^ {[so|now|and] do you (understand|get it|(understand|get) (it|this|that|me)) [now|finally]} (?|.|!)',
        '{[@we] (hope|trust) [that] @you [@adverb|finally|now] (understand|get|see|got|have understood|understood) [it|this|that|me] (now|finally|this time|at last)}',
      ],
      unless: [offersMore],
      rewrites: [say('please tell me if anything is open'), sentence('Please tell me if anything is open.')],
    },
    {
      phrases: [
        '{(what|which) (part|word|bit|sentence|line) [of _ [_] [_]] (did|do) (not you|you not) (understand|get|see)}',
        '{even you (should|can|could|must|will) (understand|see|get|know|manage|grasp)} [it|this|that]',
        '{what exactly (do|did) (not you|you not) (understand|get|see)}',
        '^ {[and|so] is (that|it|this) [really] (so|too|that) (difficult|hard|complicated|much to ask)} (?|.|!)',
        '{how (can|could|shall|should|else can|else should) @we [possibly|else] (make (this|it|that|myself|ourselves) [any|even|more|much] (clearer|plainer|simpler|clear)|(say|explain|put) (this|it|that) [any|even|more] (clearer|plainer|simpler|more clearly|more simply))}',
      ],
      unless: [toHelp],
      rewrites: plain,
    },
  ]),
  examples: [
    { good: 'Is that clear? If not, I draw it.' },
    { bad: '[[What exactly do you not understand]]?' },
    { bad: 'Now [[even you should understand]] it.' },
    { bad: '[[Is that so difficult]]?' },
    { good: 'Even you and I can lift it.' },
    { bad: '[[What part did you not understand]]?' },
    { bad: '[[How can I make this any clearer]]?' },
    { good: 'Which part did you like best?' },
    { bad: '[[Is that clear]]?' },
    { bad: '[[I hope you understand it now]].' },
    { good: 'Is that clear water?' },
    { good: 'Do you understand German?' },
    {
      bad: 'The pass is shut[[, I told you twice the road]] is open.',
      fixed: 'The pass is shut, the road is open.',
    },
    { bad: '[[How hard can it be]] to sign the form?', fixed: 'Could you please sign the form?' },
    { bad: '[[Even a child knows]] that glue is hot.', fixed: 'Glue is hot.' },
    { bad: '[[Every kid knows]] that you don’t drink glue.', fixed: 'It helps not to drink glue.' },
    { bad: 'It costs ten euros[[, since that seems to be unclear]].', fixed: 'It costs ten euros.' },
    {
      bad: '[[I really thought this was self-explanatory]].',
      fixed: 'Here it is once more in short: [point].',
    },
    {
      bad: '[[I think you are new in]] the paint trade.',
      fixed: 'I am glad to tell you more about the paint trade.',
    },
    { bad: '[[I hope now it is finally clear for everyone]].', fixed: 'I hope this helps.' },
    { bad: '[[I’ll try and put it in simpler words:]] no key, no car.', fixed: 'No key, no car.' },
    {
      bad: '[[Do you not know how]] the tide works?',
      fixed: 'Here is how the tide works.',
    },
    {
      bad: '[[We already discussed this]] on Monday, and the price is net.',
      fixed: 'We spoke about this on Monday, and the price is net.',
    },
    {
      bad: '[[What part of]] “net price” is unclear?',
      fixed: 'What can we make clearer about “net price”?',
    },
    { bad: '[[What exactly is unclear about]] “net”?', fixed: 'What can we make clearer about “net”?' },
    { bad: '[[I thought I made myself clear]], the price is net.', fixed: 'The price is net.' },
    { bad: '[[Even a child could]] fold this tent.', fixed: 'You can fold this tent.' },
    {
      bad: "[[I don't know how else to explain that the ferry]] leaves at six.",
      fixed: 'The ferry leaves at six.',
    },
    { bad: '[[Please try to follow]] the list.', fixed: 'Please follow the list.' },
    {
      bad: '[[There is a difference between]] oak and ash.',
      fixed: 'It helps to see the difference between oak and ash.',
    },
    { bad: '[[It’s very simple:]] oak is heavy.', fixed: 'Oak is heavy.' },
    {
      bad: '[[The answer to your question is right there]] in my mail.',
      fixed: 'You will find the answer in my mail.',
    },
    { bad: '[[Do I really have to spell it out]]?', fixed: 'Here it is once more in short: [point].' },
    {
      bad: '[[I thought I had made myself clear]] on Monday.',
      fixed: 'Here it is once more in short: [point].',
    },
    { bad: '[[Please try to keep up]].', fixed: 'Here it is once more in short: [point].' },
    { bad: '[[For the slow readers:]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[Once again:]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[It is elementary]].', fixed: 'I am glad to walk you through it.' },
    { good: 'I am sorry if I was not clear, was I not clear enough on the price?' },
    { good: 'Once again: could you sign page two?' },
    { good: 'Is it not that hard to clean?' },
    { good: 'The steps are simple, and I am glad to walk you through them.' },
    { good: 'Please try to restart the pump.' },
    { good: 'Which part of the list shall I send?' },
    { good: 'What is unclear about the list, so that we can improve it?' },
    {
      bad: 'Two days are, and [[I cannot put it any plainer]], not three.',
      fixed: 'Two days are not three.',
    },
  ],
});
