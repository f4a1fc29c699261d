import { asked } from '../../../words/english/guards';
import { regretted } from '../../../words/english/suppositions';
import { drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const grasp =
  '(understand|grasp|follow|get|see|comprehend|remember|read|digest|believe|accept|figure out|work out|take in)';
const plain = sentence('Here it is once more in short: {point}.');

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

export default defineRule({
  id: 'lecturing/spell-it-out',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This lets the reader feel slow.',
  why: 'Who is made to feel slow stops asking and starts looking for another seller: say it again in other words, as if for the first time.',
  phrasings: [
    {
      phrases: [
        '{(what|which) [part|word|bit] of [my|our|the|this] [_] [_] [_] (is|was|did|do|does|are|were) [it] (unclear|not clear|so hard|so difficult|@you not (understand|get|see))}',
        '{(what|which) (part|word|bit|half) of} ("|“|‘|«)',
        '{(what|which) (part|word|bit|half) of ... [_ ...] (is|was) (unclear|not clear|confusing|hard|difficult)}',
        '{(what|which) [_] is (unclear|not clear|there not to understand|so hard|so difficult) (about|in|to)}',
        `{(how (hard|difficult|complicated)|what is so (hard|difficult|complicated)) (can|could|is|about) [it|that|this] [be|really]} `,
        '{(do|must|shall|should|need|will|have) @we [really|honestly|seriously|always|to|now] [have to|need to|to] (spell|draw|paint|write) (it|this|that|you|everything) [_] [_] [out|picture|down]}',
        `{(@we do not know|@we am not sure|@we are not sure|not sure|i wonder|i do not see) how (to|@we can|@we could|else) [@we|to] [can|could|should] (make|put|say|explain|phrase|express) (it|this|that) [any|more] [_] [_]}`,
        '{(@we|i) (cannot|can not|can hardly|could not) (make|put|say|explain) (it|this|that) (any|more) [_] [_]}',
        `{(it|this|that) ((seems|appears) [to be] [@very|too|apparently] (hard|difficult|impossible)|<be> [@very|too] (hard|difficult) for (you|some|certain people)) to ${grasp}}`,
        '{@we (thought|believed|hoped) [that] @we (had|have) (made|been|explained|expressed) [myself|ourselves|it|that|this|perfectly|quite|@very] [_] (clear|clearly|plain|clear enough)}',
        '{(was|were|am|are|is) @we not (clear|clear enough|making myself clear)}',
        '{(did|have|do) @we not (make|made) (myself|ourselves|it|this|that) [_] clear}',
        '{@we (was|were|have been|made (myself|ourselves|it|this)) [@very|perfectly|quite|abundantly|already] (clear|crystal clear|perfectly clear|clear enough)} ($|on|about|,|that|from|when|in)',
        '{(some people|people|some of you) [@pointedly] (do not|will not|cannot|never) (listen|learn|read|get it|pay attention|understand)} ($|and|,|even|when)',
        '{[please] [do] try to (keep up|follow|pay attention|concentrate|stay with (us|me)|listen)} ',
        '{@you (do know|do realise|do realize|know) how (a|an|the) _ [_] (works|work), (right|do you not|yes|no)}',
        '{@you do know} (how|what|that|which|where|who|why)',
        '^ {(a|any|every|even a|even the|even my|even our) (child|kid|toddler|five - year - old|monkey|fool|idiot|beginner|apprentice|trainee|intern|grandmother|granny|first - year student|schoolboy|layman|cat|dog) (can|could|knows|would|will|understands|manages|sees|gets|grasps)}',
        '{did not your (mother|parents|father|boss|teacher|teachers|school|company|colleagues) [ever] (teach|tell|explain|show) you}',
        '{did [nobody|no one|anyone|anybody] [ever|never] (teach|taught) you}',
        '{do @you not [even] know (what|how|who|where|when|the difference)}',
        '{what did @we [just] (say|tell you|write|explain) (about|in|on|to|just|yesterday|last)}',
        '{@we [have|had|did] already (discussed|covered|been over|been through|gone over|gone through|went over|went through|talked about|dealt with) (this|that|it|all this|all that) [at length|before|twice|in detail]} ($|,|and|on|last|at|before|so|several|many|in (detail|depth|our|my|the last|the previous|an earlier))',
        '{@you will (understand|see|learn|know|get it|find out) (when|once|one day|some day|in time|soon enough) [you]}',
        "{there (is|is still|'s) a [big|huge|small|clear|slight] difference between} ...",
        '{(you cannot|do not|never|please do not|stop) (compare|comparing|mix|mixing|confuse|confusing) (apples|chalk|a _ with)}',
        '{, as (beginners|amateurs|laymen|novices|newcomers|rookies|dreamers) [often|always|usually|like to] do}',
        '{(this|that|it) is _ 101}',
        '{(it is|that is) [@very|really|actually] [@very|really|actually] (simple|easy|clear|straightforward) (:|-|–)}',
        '(^|@opening) {(here|there) we go again}',
        '{how many (more times|more mails|more emails|times more)}',
      ],
      unless: [regretted],
      rewrites: [whereItStands, plain],
    },
    {
      phrases: [
        '{[in other words ,|so|once again|again] [,] for (the|those|all) (slow|slower|hard) (readers|ones|thinkers|learners|of (thinking|hearing|understanding)|of us) [in the back|here] [,|:]}',
        '{for (those who (cannot|do not|did not) (read|listen|know|understand|pay attention)|dummies|beginners|the record and the last time) [,|:]}',
        '{[let me|i will|i shall] (say|repeat|write|put|explain|spell) (it|this|that) [out] [again|once more|one more time] [very|really|quite|nice and] (slowly|slow|simply|plainly|in (simple|plain|small|short|easy|capital) (words|terms|english|letters|language))} [for you|,|:]',
        '{again , because (it|this|that|you) [_] [_] [_] [_] [_]} :',
        '^ {(once (again|more)|again|one more time|i repeat|let me repeat|repeat after me|read my lips) :}',
        "{, (i have told|i told|i 've told) (you|your _) [,|and] [_] [_] [_] [,]}",
        "^ {@we (have|did) [already] (told|said|told you|said it|say|explained it) [this|it|you|your _] [and|,] [@we have told you ,] (i am|i 'm|now i am|and) (telling|saying|tell|say) (you|it) again}",
      ],
      unless: [asked],
      rewrites: [drop(), plain],
    },
    {
      phrases: [
        '{(the|your) (question|answer) (answers itself|is (obvious|self-evident|right there|in the question|in front of you))}',
        '{(is|was) [staring|right] [in|under] (your face|your nose|front of you)}',
        '(^|@opening|is|are|was) {[as] (simple|easy|clear|plain|obvious) as (that|day|daylight|abc|mud|pie|can be) [, is it not|is not it]} ($|,|;)',
        "{(it|this|that) is (elementary|child 's play|kid 's stuff|the abc|basic arithmetic|basic maths|school maths|primary school|first - year|simple arithmetic|simple maths|simple logic|plain english|plain logic|a no - brainer)}",
        '{(it|this|that) is [@very] not [@very|all] (that|so|too|@very) (hard|difficult|complicated) [, is it|, really|, you know|at all|to (understand|follow|grasp|see|read)]} ($|,|:|;)',
        '{(it|this|that) is [@very|really] (easy|simple) if @you (just|only|simply|would|bother|read|look|listen)}',
      ],
      unless: [asked],
      rewrites: [say('I am glad to walk you through it')],
    },
  ],
  examples: [
    {
      bad: '[[What part of]] “net price” is unclear?',
      fixed: 'Here it is once more in short: [point].',
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
  ],
});
