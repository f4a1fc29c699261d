/** “After all we did for you”, “that’s all the thanks we get”, “we did everything we could”: asking for pity. */
import {
  endsAsQuestion,
  endsClause,
  followedBy,
  opensClause,
  precededBy,
} from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, negated, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import { isWordless, type Match, marking } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { fitIn } from '../../rewriting/fit-words';
import { keepTheFact } from '../../rewriting/keep-the-fact';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside, findAWay, letGo, restIsCalm } from '../../rewriting/let-go';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { leaveOutBecause, tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported];

/** “The crew | has not slept”. */
function has({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'has';
}

/** “One wrong label and | we are the villains”. */
const afterAnd = precededBy(/^and$/);

/** “All of us try to do our best”: one of many, and the reader among them. */
function together({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.from + 3).some(({ text }) => text === 'all');
}

/** “I went out of my way for you | and this is what I get.” */
function andSoOn({ tokens, mark }: Match): boolean {
  return (
    mark.from === 0 &&
    /^(and|but)$/.test(tokens[mark.to]?.text ?? '') &&
    /^(this|that|you)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “We did everything we could | to get you a seat.” */
function toDoIt({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'to' &&
    /^(did|done|tried|worked)$/.test(
      tokens
        .slice(mark.from, mark.to)
        .find(({ text }) => /^(did|done|tried|worked|do|doing|trying)$/.test(text))?.text ?? '',
    )
  );
}

/** “The case was closed and | we did try the best we could.” */
const dropLastClause: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = mark.from - 1;
  if (!isWordless(tokens, mark.to) || !/^(and|but)$/.test(tokens[and]?.text ?? '') || and < 4) return null;
  return drop()(marking(match, tokens[and - 1]?.text === ',' ? and - 1 : and, mark.to));
};

/** “I am sorry we are doing our best to …”: the full stop that is missing is set. */
const startAnew: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from - 1]?.text !== 'sorry') return null;
  const edit = fitIn(match, mark, { text: '. We want', stops: [] });
  return edit && { title: '“We want …”', edits: [edit] };
};
const afterAll =
  '(after|despite|with|considering|given|for) (all|everything) [of] [that|what|the] [_] [(work|effort|efforts|time|trouble|hours|help|care|money|energy)] [that|which] @we (did|do|have done|have given|have invested|have put|put|gave|invested|spent|have spent|went through|have gone through|have been through) [in|into it|into this] [for you|to help you]';

function opensWithACry({ tokens }: Match): boolean {
  return /^(wow|oh|great|lovely|nice|wonderful|so)$/.test(tokens[0]?.text ?? '');
}

/** “…, and still you complain | about one screw” as “…, and we would also like to look into one screw”. */
const lookInto: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'about') return null;
  return say('and we would also like to look into')(marking(match, mark.from, mark.to + 1));
};

export default defineRule({
  id: 'defensive/after-all-we-did',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Asks for pity or thanks.',
  why: 'They see the trouble, not your effort; what you did counts once you say what you do next.',
  phrasings: coolDown([
    {
      phrases: [
        '@we [@adverb] (do|maintain|build|built|write|wrote|made|run|work on|develop) (this|it|all this|all of this|the project) {(in my|in our) (free|spare) time}',
        '@we [@adverb] (do|maintain|build|write|run|work on|develop) (this|it|all this|all of this|the project) {(for free|for nothing|unpaid)} (.|!|,|and|$)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [`{${afterAll}} (,|.|!|$)`],
      unless,
      rewrites: [where(restIsCalm, drop()), ...findAWay],
    },
    {
      phrases: [
        '{and (that|this|it) is [all] (the|our|my) (thanks|gratitude|reward|appreciation) [that] [i|we|one|they] [get|gets|receive|deserve|got]} (.|!|$|for)',
      ],
      unless,
      rewrites: [
        // “Wow, five years of cheap haircuts and | this is the thanks I get.”
        where(opensWithACry, leaveOutSentence()),
        keepTheRest(),
        where(endsClause, drop()),
        where(opensClause, leaveOutSentence()),
        sayToTheEnd('and here is what we do next: {next step}'),
      ],
    },
    {
      phrases: [
        '{@we (made|gave|did|have given|have made) you (such|so|a|the) [a] [@very] (good|special|great|fair|best|low|nice|generous) [_] (price|deal|discount|offer|rate|terms|favour|favor) [,] (and|but) [now|still|then|yet] @you [now|still|then] (come|comes|complain|complains|treat|repay|thank|cancel|go|dare|have the nerve) [with|to|about|us|like|here] [this|that|it|us] [[,|and] (it|that|this) is [@very|a bit|a little|rather|pretty] (ungrateful|unfair|sad|not nice|not fair|cheeky)]} (.|,|!|$)',
        '{(that|this) is [all] the (thanks|gratitude|reward|appreciation) [that] (i|we|one|they) (get|gets|receive|deserve|got)}',
        '{(that|this) is how you (thank|repay|reward|treat) (us|me)}',
      ],
      unless,
      rewrites: letGo('here is what we do next: {next step}'),
    },
    {
      phrases: [
        '{@we [even] (had to work|worked|stayed|came in|drove) [_] [_] [_] [_] because of (you|your _ [_]) [,] and (now|then|still) [it is|this is|that is|you] [still] (not (good enough|enough|right|ok|happy|satisfied)|complain|wrong)}',
      ],
      unless: [reported],
      rewrites: [sentence('I understand that you are not happy with this.')],
    },
    {
      phrases: ['{(that|this|it) is [now|all] (the|our|my) (thanks|thank you|gratitude|reward)} (?|.|!|$)'],
      unless: [reported],
      rewrites: [
        where(endsAsQuestion, sentence('Here is what we do next: {next step}.')),
        say('here is what we do next: {next step}'),
      ],
    },
    {
      phrases: [
        '{(we|i) (are|am) [@adverb|now|suddenly|once again|again] the (bad guys|bad guy|villain|villains|culprit|culprits|scapegoat|scapegoats|ones to blame|one to blame)}',
        '{(i|we) [always|just] (get|take|got) (the|all the) (beating|blame|flak|heat|stick)}',
      ],
      unless,
      rewrites: [
        where(followedBy(/^for$/), (match) =>
          say('we are sorry about')(marking(match, match.mark.from, match.mark.to + 1)),
        ),
        where(opensClause, leaveOutSentence()),
        where(afterAnd, say('we want to make it good')),
        sayClause('we want to make it good'),
      ],
    },
    {
      phrases: [
        '{(do not|let us not|please do not|you should not|never|did you|have you) [already] (forget|forgotten) (who|how (often|much|many)|what @we) [_] [_]}',
      ],
      unless,
      rewrites: [sentence('Here is what we do next: {next step}.')],
    },
    {
      phrases: [
        '{(nobody|no one) [ever] (thanks|appreciates|values) (us|me|our (work|effort|efforts)|what (we|i) do)}',
      ],
      unless,
      rewrites: letGo('I would like to know what helped you most'),
    },
    {
      phrases: [
        '{@we [<have>] [always|@adverb] (went|gone|go|bent|bend|leaned) (out of our way|out of my way|over backwards|over backward) for you}',
      ],
      unless,
      rewrites: [
        where(andSoOn, sentence('We are glad to go on working with you.')),
        dropAside,
        sayClause('we are glad to go on working with you'),
      ],
    },
    {
      phrases: [
        '{and [now|still|then|yet] you [still|now] (complain|complained|are complaining|are [still] not (happy|satisfied))}',
      ],
      unless,
      rewrites: [lookInto, say('and we want the rest to be right too')],
    },
    {
      phrases: [
        '{(nobody|no one) (pays|is paying|paid) (me|us) (for (this|that|it)|to)}',
        '{@we (do not owe you (anything|a thing)|owe you nothing)}',
      ],
      unless,
      rewrites: [
        leaveOutBecause,
        tellWhatCameOfIt,
        dropAside,
        sayToTheEnd('we would like to help with {what you can do}'),
      ],
    },
    {
      phrases: ['{(have|has|had) not (slept|had (a|one) (day off|free day|break|weekend))} (for|in|since)'],
      unless,
      rewrites: [where(has, say('has worked hard')), say('have worked hard')],
    },
    {
      phrases: [
        '(@we|our _) {(worked|have worked|has worked|tried) [so|very|really|extremely|incredibly] (hard|tirelessly|day and night|our best) [in] (to|trying to|and tried to)} (get|find|reach|achieve|resolve|solve|help|fix|secure|make|give|ensure|sort|offer)',
      ],
      unless,
      rewrites: [say('wanted to')],
    },
    {
      phrases: ['sorry ... {@we [<be>] [all|only|just] (doing|trying) @our [very] best} to'],
      unless,
      rewrites: [startAnew, say('we want')],
    },
    {
      phrases: [
        '{@we <be> [all] (trying|doing) [to do|to give] (@our|the) [very] best [in|under|with|given] [these|such|a|the] [_] (circumstances|situation|situations|conditions|times|time|resources)}',
        '{@we (do|did|<be> doing) what [little] @we can} (.|!|,|$|here|with)',
        '{@we <be> (only|just|merely|simply) (trying|here) to (help|assist|be (nice|helpful|fair|reasonable))}',
        '{(our|my) team (worked|has worked|have worked|works) (tirelessly|day and night|around the clock|so hard|very hard|extremely hard) [on (it|this|that|your _)]}',
        '{@we [have] [@adverb] (did|done|tried) (everything|all|the best|our best|my best) [that] @we [possibly] (could|can|were able to) [(under|in|given) (the|these) [_] (circumstances|conditions)]}',
        '{@we [have] [@adverb] (did|done|tried) (everything|all) [that] [was] [humanly] (possible|in our power|in my power)}',
        '{@we <be> (doing|trying) (@our (best|utmost)|(all|everything|the best) [that] @we can) [here]} (.|!|$)',
        '{@we [have|really|only] (tried|did|done) (my|our) [very|level] best} (.|,|!|but|$)',
        '{there is only so much [that] @we can do}',
        '{@we can (only do|do only) so much}',
        '{@we [@have] (did|done|do) what [ever] [little] @we (could|can|were able to) [with what we (had|have)|under the circumstances]}',
        '{@we (was|were|am|are) (only|just|simply|merely) trying to (help|be (nice|helpful|kind|of help)|do (my|our) (job|best)|assist|do you a (favour|favor)|make it right)}',
        '{@we could not have done (any more|more|any better|anything else|anything more)}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [
        keepTheFact,
        where(together, leaveOutSentence()),
        where(together, say('we are in this together')),
        where(toDoIt, say('we tried')),
        ...letGo('what we do next is {next step}'),
      ],
    },
    {
      phrases: [
        '{@we (did try|tried|have tried|did our best) ... ((the|as) best|as well as) @we (could|can)}',
      ],
      unless,
      rewrites: [tellWhatCameOfIt, dropLastClause, say('we worked on it')],
    },
    {
      phrases: [
        '{@we [even] (worked|have worked|stayed|came in|drove|was up|were up|sat here|have been working) [_] (all|the whole|the entire|every|until|till|on|through the) [_] (night|weekend|day|evening|sunday|sundays|saturday|midnight|late|holiday|holidays|week|christmas) [only|just] because of (you|your _ [_])}',
        '{not (even|once) (a|one|a single|so much as a) [_] (thank you|thanks|thank-you|sorry|apology|word [of thanks]|reply|answer|hello|please)} (.|!|,|$|from)',
        '{@we (did|have done) you [already] (a|many|so many|such a|enough|several) [big|huge|small|great|nice] (favour|favor|favours|favors)}',
        '{[even|just] (a|one|some) [simple|small|little|short|single] (thank you|thanks|thank-you|apology|word of thanks) would (have been|be|not (hurt|kill))}',
        '{@reader (forget|forgets|forgot|have forgotten|seem to forget) (how (often|much|many)|what) (@we|times @we|hours @we) [have|had] (helped|did|done|supported|gave|given|worked)}',
        '{@we [have] (put|invested|spent) (so much|a lot of|so many|hours of|days of) (work|time|effort|energy|money|hours) (in|into|on) (it|this|that)} [,] (and|but) (now|you)',
        '{@we [have] [@adverb] (went|gone|bent|bend) (out of our way|out of my way|over backwards) to (help|find|make|get|give|fix|please) (you|it|this)}',
        '{@we [have] [always|already|@adverb] (helped|supported|saved|rescued) you [out] (so (often|many times|much)|many times|countless times|every time|again and again|time and again|more than once|a hundred times)}',
        '{@we have [always|already|@adverb] done (so|too|very) much for you}',
        '{@we have always been there for you} [,] (and|but|so) (now|then|still|this|you|yet)',
        '{@we [have] [@adverb|already] (invested|put|spent|wasted|lost) (so much|too much|a lot of|hours of|so many|enough|far too much|days of|weeks of) (time|work|effort|energy|money|hours|days|love) (in|on|into|for|with) (you|your _)}',
        '{(all [of] (the|our|my|that|this) (work|effort|time|trouble|hours|planning|preparation)|everything) (was|is|were|has been) [@adverb] (for nothing|in vain|wasted|a waste)}',
      ],
      unless: [...unless, negated, cheering, hypothetical],
      rewrites: findAWay,
    },
  ]),
  examples: [
    {
      bad: '[[I had to work on Sunday because of your order and now it is not good enough]]?',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: '[[We made you such a good price and now you come with this, it is a bit ungrateful]].' },
    { good: 'We made you a good price and now you can choose the colour.' },
    { bad: '[[We did you a big favour]] in May.' },
    { bad: '[[A simple thank you would be]] nice.' },
    { bad: '[[We went out of our way to help you]].' },
    { good: 'You forgot how much sugar goes in, so here is the recipe.' },
    { bad: '[[Not even a thank you]].' },
    { bad: '[[We have helped you so many times]].' },
    { bad: '[[All our work was for nothing]].' },
    { bad: '[[We put so much effort into your garden]].' },
    { good: 'We stayed the whole weekend at the mill, and now it is dry.' },
    { good: 'We put a lot of love into your garden and are proud of it.' },
    { good: 'Not all the work was in vain, the frame is saved.' },
    { good: 'If all the planning was for nothing, we choose another day.' },
    { good: 'We have always been there for you, seven days a week.' },
    {
      bad: 'The hall is warm [[and still you complain]] about one lamp.',
      fixed: 'The hall is warm and we would also like to look into one lamp.',
    },
    {
      bad: '[[I bent over backwards for you]] and that is it.',
      fixed: 'I am glad to go on working with you.',
    },
    { bad: '[[This is the thanks]]?', fixed: 'Here is what we do next: [next step].' },
    { bad: '[[Don’t forget who kept the]] mill running.' },
    { good: 'Please do not forget the key.' },
    { bad: '[[We did try to fix it the best we could]].', fixed: 'We worked on it.' },
    {
      bad: 'The pump was mended in May and [[we did try to fix it the best we could]].',
      fixed: 'The pump was mended in May.',
    },
    {
      bad: 'We [[worked hard to]] find a berth, and it is far out.',
      fixed: 'We wanted to find a berth, and it is far out.',
    },
    {
      bad: '[[We are all trying our best in hard times]]!',
      fixed: 'We are in this together!',
    },
    { bad: 'I am sorry [[we are doing our best]] to mend it.', fixed: 'I am sorry. We want to mend it.' },
    {
      bad: '[[After all we did for you]], this comes as a surprise.',
      fixed: 'This comes as a surprise.',
    },
    {
      bad: 'We came twice, [[and that is all the thanks we get]].',
      fixed: 'We came twice.',
    },
    {
      bad: 'A single wrong label and [[we are the villains]].',
      fixed: 'A single wrong label and we want to make it good.',
    },
    {
      bad: '[[We did everything we could]].',
      fixed: 'What we do next is [next step].',
    },
    { bad: '[[We did everything we could]] to find a berth.', fixed: 'We tried to find a berth.' },
    { bad: 'The crew [[has not slept]] for days.' },
    { good: 'After all the work you put in, the launch deserves a good day.' },
    { good: 'Is it true we did everything we could?' },
    { good: 'You said we did everything we could.' },
    { good: 'We did all we could today, and on Monday we will weld the frame.' },
    { good: 'We run this for free until June, so try it on the big files.' },
    { good: 'After all, it is your house.' },
    { good: 'Nobody on our side has seen the box, so I asked the carrier.' },
  ],
});
