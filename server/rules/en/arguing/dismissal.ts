/** “is by design”, “are too high”: waves the customer’s point away. */
import {
  endsClause,
  followedBy,
  marks,
  precededBy,
  saidBehind,
  says,
  supposed,
} from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked, negated } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { goesTooFar } from '../../rewriting/goes-too-far';
import { looksDifferent } from '../../rewriting/looks-different';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “This was anything but smooth”: the denied word is praise, so the writer owns up. */
function ownsUp({ tokens, to }: Match): boolean {
  return /^(easy|simple|smooth|ideal|perfect|good|great|fine|acceptable|professional|satisfying|pleasant|fun|helpful|nice|clear|boring|dull|ordinary)$/.test(
    tokens[to]?.text ?? '',
  );
}

const provesLittle = marks(/^(prove|proves|proof|evidence)$/);

/** “Your point that it is slow | makes no sense”. */
const noSignOfThat: Rewriter = (match) => {
  const opening = match.tokens.slice(0, 4).map(({ text }) => text);
  return /^(your|the|this)$/.test(opening[0] ?? '') && opening.includes('that')
    ? looksDifferent({ ...match, from: 0 })
    : null;
};

/** “Your request | is unreasonable”. */
function ofAWish({ tokens, mark }: Match): boolean {
  return /^(request|requests|demand|demands|wish|wishes|deadline)$/.test(tokens[mark.from - 2]?.text ?? '');
}

/** “That has nothing to do with your name, we ask it of all new partners.” */
function reassures({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'your' &&
    /^(name|company|person|standing|credit|honesty|work|reputation|size)$/.test(
      tokens[mark.to + 1]?.text ?? '',
    )
  );
}

/** “This is by design: it dims at night. I can see how that looked broken”: the point is taken up right after. */
function takenUpNext({ following }: Match): boolean {
  return following
    .slice(0, 2)
    .some(({ prose }) =>
      /\b(?:i|we) (?:can |do |fully |also )*(?:see|understand|get) (?:why|how|that)\b|\byou are right\b|\bfair point\b|\b(?:docs|manual|page|text|label|screen|we|i) (?:never|should|could)\b/i.test(
        prose,
      ),
    );
}

/** “It cannot be that | one pays more than the others”: it is wrong, not untrue. */
function ofAWrong({ tokens, mark }: Match): boolean {
  return (
    /^can not be that$/.test(textOf(tokens, mark.from + 1, mark.to)) &&
    !tokens.slice(mark.to).some(({ text }) => /^(was|were|had|did|been|is|are)$|ed$/.test(text))
  );
}

/** “It is irrelevant | which bank you use”, “the colour is irrelevant”: said of a choice or a thing, not of their point. */
function leavesOpen({ tokens, mark }: Match): boolean {
  return (
    /^(which|where)$/.test(tokens[mark.to]?.text ?? '') ||
    tokens.slice(0, mark.from).some(({ text }) => /^(colou?r|brand|size|make|model|shape|weight)$/.test(text))
  );
}

/** “There is no way you could have known”: they are cleared. */
const couldNotKnow = saidBehind(/^(known|know|guessed|foreseen)$/);

/** “A photo alone is no proof | for the bank”: what somebody else asks for. */
function forAnOffice({ tokens, mark }: Match): boolean {
  return /^for (?:the|your|an?) (?:bank|insurer|insurance|court|police|customs|authorities|office)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “It has nothing to do | with you”: they are cleared. */
function clearsThem({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'you' && (tokens[mark.to + 1]?.kind ?? 'punctuation') === 'punctuation';
}

/** “This is a myth, and a stubborn one”, “a misconception I had myself”: told of a thing that many believe. */
const ofMany = says(/^(common|popular|stubborn|widespread|myself)$/);

export default defineRule({
  id: 'arguing/dismissal',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Waves the customer’s point away.',
  why: 'To the customer the point is real: take it seriously first, then say how you see it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        '{[just|simply] (makes|made|is making|has) [absolutely|really|just|simply|very|hardly any] (no|zero|little) sense [at all|whatsoever] [to (me|us)]}',
        '{[just|simply] does not [really|even] make [any|much|a lot of] sense}',
      ],
      unless: [supposed, asked],
      when: [endsClause],
      rewrites: [noSignOfThat, say('does not look quite right to us')],
    },
    {
      phrases: [
        '{(make|are making|have) [absolutely|really|just] (no|zero|little) sense [at all|whatsoever]}',
        '{do not make [any|much] sense}',
      ],
      unless: [supposed, asked],
      when: [endsClause],
      rewrites: [say('do not look quite right to us')],
    },
    {
      phrases: [
        '<be> {hardly} (a|an|the|our|my|worth|fair|reasonable|constructive|credible|serious|relevant|late|slow|expensive|unreasonable|our|what)',
        '<be> {far from} (a|an|being|true|late|slow|expensive|broken|defective|thin|unreasonable|unfair|excessive|clear)',
      ],
      unless: [granted],
      rewrites: [
        where(
          followedBy(/^(late|slow|expensive|broken|defective|thin|unreasonable|unfair|excessive)$/),
          say('not what we would call'),
        ),
        say('not quite'),
      ],
    },
    {
      phrases: ['(is|are) {anything but}'],
      unless: [ownsUp, granted],
      rewrites: [say('not, as we see it,')],
    },
    {
      phrases: [
        '{[a bit of|quite|something of|rather|a bit|clearly|surely|such|merely] an (overstatement|exaggeration|overreaction|over-reaction)}',
        '{[a bit of|quite|clearly] a (fairy tale|myth|misconception|non-issue)}',
      ],
      unless: [asked, ofMany],
      rewrites: [goesTooFar, say('not quite how we see it')],
    },
    {
      phrases: [
        '(that|this|it|@your _|@your _ _|which|(this|that|the) @claim) [also] (is|was|are|were) {[@very|frankly|a bit|rather|beyond|somewhat|plainly|clearly] (exaggerated|overblown|overstated|far-fetched|baseless|unfounded|groundless|ridiculous|absurd|laughable|preposterous|nonsensical|irrational|unreasonable|illogical|silly|a joke|a straw man|a strawman|not an argument|no argument|unfair|not fair|unrealistic|(a|an|such a|such an) [@very] (ridiculous|absurd|silly|baseless|weak|unfair|strange|poor|stupid|outrageous|laughable|crazy|insane|unreasonable|exaggerated|far-fetched|unrealistic|childish|impossible) (@claim|accusation|demand|request|remark|comment|suggestion|proposal|expectation|excuse|reaction|reproach|wish))}',
      ],
      unless: [supposed, granted, asked, negated, cheering],
      when: [endsClause],
      rewrites: [where(ofAWish, say('hard for us to meet')), say('hard for us to follow')],
    },
    {
      phrases: [
        '(is|are) {(irrelevant|beside the point|not the point|neither here nor there)}',
        '{this is not the point}',
      ],
      unless: [asked, leavesOpen],
      rewrites: [say('something to look at separately')],
    },
    {
      phrases: [
        '{(can not|could not) (confirm|verify|vouch for) the (accuracy|truth|validity|correctness) of} (this|that|your|these|those)',
      ],
      unless: [asked],
      rewrites: [say('cannot speak for')],
    },
    {
      phrases: [
        '(they|these|those|@source|videos|screenshots) [alone|still] {(do not prove (anything|a thing|much)|prove nothing|are (no|not) (proof|evidence))}',
      ],
      unless: [forAnOffice],
      rewrites: [where(provesLittle, say('do not tell us enough yet')), say('are only part of the story')],
    },
    {
      phrases: [
        '(that|this|it|which|@source|photo|video|screenshot) [alone|still] {(does not prove (anything|a thing|much)|proves nothing|is (no|not) [a] (proof|evidence))}',
        '{does not [even|really] tell the (whole|full|entire) story}',
        '(is|are) {(not the (whole|full) (story|truth|picture)|only half [of] (the (story|truth)|it))}',
      ],
      unless: [forAnOffice],
      rewrites: [where(provesLittle, say('does not tell us enough yet')), say('is only part of the story')],
    },
    {
      phrases: [
        '{[,] [and] (that|this|which|it) (says|tells us|said) (it all|everything|more than enough|a lot|enough)}',
        '{[,] [and] (that|this|which|it) speaks volumes}',
        '{[,] (that|this|which) should tell you (something|everything|enough|all you need to know)}',
      ],
      unless: [asked, granted],
      when: [endsClause],
      rewrites: [drop()],
    },
    {
      phrases: [
        '@source {(is|are) [@very] (clear as day|crystal clear|as clear as day|as clear as (glass|can be|it gets)|black and white|unambiguous|beyond (doubt|dispute|question)) [on|about] (this|that|it)}',
        '{there is nothing to (interpret|argue|dispute|question|doubt|misunderstand|debate) [here|about (it|that|this)]}',
      ],
      unless: [asked, granted, supposed],
      when: [endsClause],
      rewrites: [say('this is how we read it today')],
    },
    {
      phrases: [
        '{(has|had|is|was) [absolutely|really|simply] nothing [whatsoever|at all] to do with} (us|our|that|it|this|you|the|your)',
      ],
      unless: [asked, reassures, clearsThem],
      rewrites: [
        where(precededBy(/^we$/), say('were not involved in')),
        where(precededBy(/^i$/), say('was not involved in')),
        say('does not seem to be related to'),
      ],
    },
    {
      phrases: [
        '{(that|it) is [simply|just|totally|completely] (impossible|inconceivable|unthinkable|out of the question) that}',
        '{there is no way [that]} (it|this|that|the|they|these|you|your)',
        '{(it|that|this) can not [possibly] be [true|right] that}',
      ],
      unless: [asked, couldNotKnow],
      rewrites: [where(ofAWrong, say('we would like to avoid that')), say('we do not think that')],
    },
    {
      phrases: [
        '(short|missing|wrong|damaged|late|broken|lost|defective|dirty|empty|wet|open) is {[@very] (impossible|inconceivable|out of the question)}',
      ],
      rewrites: [say('hard for us to explain so far')],
    },
    {
      phrases: [
        '{(that|it|this) never happened}',
        '{(that|this|it) (can not|could not) [possibly|just|simply] (be (true|possible|our (fault|mistake|error|side))|have (happened|come from us|been (us|our|ours)))}',
      ],
      unless: [granted],
      rewrites: [sayAlone('we cannot explain this yet')],
    },
    {
      phrases: [
        '(^|@opening) (that|this|it|all (that|this)|@your [_] (@assertion|reason|reasons|feelings)) (is|are|was|were) {(not [@very] (important|relevant|interesting)|of no [further] (importance|relevance|interest|concern|consequence)) [here|now] (to|for) (us|me)}',
        '(^|@opening) (that|this|it|all (that|this)|@your [_] (@assertion|reason|reasons|feelings)) (is|are|was|were) {(not [@very] relevant|of no (relevance|interest|consequence)) (here|now|at all|in this case|at this (point|stage))}',
        '(is|are) {[@very] (irrelevant|unimportant) (for|to) (us|me)}',
      ],
      when: [endsClause],
      unless: [asked, supposed, granted, saidBehind(/^(since|so|but|choose)$/)],
      rewrites: [say('something to look at separately')],
    },
    {
      phrases: [
        '(that|this|it|@your _) {(is|was) not [@very] [a|an|any] (real|true|serious|valid|actual|proper|genuine) (problem|issue|reason|argument|point|complaint|concern|question|excuse)}',
      ],
      when: [endsClause],
      unless: [asked, supposed, granted, cheering],
      rewrites: [say('is something we would like to hear more about')],
    },
    {
      phrases: [
        '{(it|this|that) can not be (that|so|very) how:(difficult|hard|complicated|bad|loud|slow|noisy|cold|heavy|expensive|important|urgent)}',
      ],
      unless: [asked, granted],
      rewrites: [say('we would like to see what makes it $how')],
    },
    {
      phrases: [
        '{(it|that) (does|did) not matter [to us|here|now|at all] what:(what|how|why|that) you:@you} (wanted|think|thought|feel|felt|say|said|meant|believe|believed|expected|assumed|assume|like it|agree|were told|have been told|heard)',
        '{what:(what|how) you:@you verb:(think|feel|want|wanted|thought|say|believe|expected|expect) [about (it|this|that)] (does|did) not (matter|count|interest us|interest me)}',
      ],
      unless: [asked, granted],
      rewrites: [say('we have noted $what $you')],
    },
    {
      phrases: [
        '{@we (am|are) not [@very|at all] interested in} (@your|any) [_] (@assertion|reason|reasons|feelings|problems|emotions|opinion|opinions|excuses|explanations|stories)',
      ],
      unless: [asked, supposed],
      rewrites: [say('we have taken note of')],
    },
    {
      phrases: ['(is|are|was) {not the (question|issue|topic|subject|matter) [here|now]}'],
      unless: [asked, granted, supposed],
      when: [endsClause],
      rewrites: [say('something to look at separately')],
    },
    {
      phrases: [
        '{@we [can] (see|find|recognise|recognize) no x:(connection|link|relation|relationship|similarity|breach|contradiction|fault|wrongdoing|parallel)} (between|with|in|to|of|on|here)',
      ],
      unless: [asked, granted, supposed, cheering],
      rewrites: [say('we do not yet see the $x')],
    },
    {
      phrases: [
        '(behaviour|behavior|this|that|it|which|effect|delay|limit|change) [@you _|you _ _] {(is|was) (by design|intended (behaviour|behavior)|(a feature|intended) [,] (not|and not|rather than) a (bug|fault|defect)|not a (bug|fault|defect) [,] but a feature)} ($|@closing)',
      ],
      unless: [supposed, asked, takenUpNext],
      rewrites: [both(say('is how it works today'), append('; we would like to hear what you need'))],
    },
    {
      phrases: [
        '@your [_] expectations {(are|were|seem|seemed|sound) [@very|@adverb|a bit|rather|too] (high|unrealistic|unreasonable|exaggerated|inflated|excessive|wrong|over the top|not [@very] (realistic|reasonable|fair))}',
      ],
      unless: [granted, supposed, asked],
      rewrites: [say('go further than what we can offer')],
    },
  ]),
  examples: [
    {
      bad: 'Your sum [[makes no sense]], the rent runs from May.',
      fixed: 'As far as we can tell, the rent runs from May.',
    },
    {
      bad: '[[It can not be that]] one guest pays half.',
      fixed: 'We would like to avoid that one guest pays half.',
    },
    {
      bad: 'This [[is by design]].',
      fixed: 'This is how it works today; we would like to hear what you need.',
    },
    {
      bad: 'Your expectations [[are too high]].',
      fixed: 'Your expectations go further than what we can offer.',
    },
    { good: 'The house by the lake is by design a summer house.' },
    { good: 'This is by design: the screen dims at night. I can see how that looked broken.' },
    {
      bad: 'We [[cannot confirm the accuracy of]] this counter.',
      fixed: 'We cannot speak for this counter.',
    },
    {
      bad: 'Your claim [[has no sense at all]], ten days is normal.',
      fixed: 'Ten days is normal.',
    },
    {
      bad: 'Your second point [[makes no sense]].',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    {
      bad: 'It went by sea, we [[had nothing to do with]] that.',
      fixed: 'It went by sea, we were not involved in that.',
    },
    { bad: 'Four days is [[hardly]] a delay.', fixed: 'Four days is not quite a delay.' },
    { bad: 'The lining is [[anything but]] thin.', fixed: 'The lining is not, as we see it, thin.' },
    {
      bad: 'Calling it a scandal is [[an overstatement]].',
      fixed: 'Calling it a scandal goes further than we would.',
    },
    { bad: 'That is [[absurd]].', fixed: 'That is hard for us to follow.' },
    {
      bad: '[[It is impossible that]] two cartons are missing.',
      fixed: 'We do not think that two cartons are missing.',
    },
    { bad: 'One bad mark out of 600[[, that says it all]].', fixed: 'One bad mark out of 600.' },
    { bad: 'The shade is [[not the question]].', fixed: 'The shade is something to look at separately.' },
    { good: 'This was anything but good service, and I apologise.' },
    { good: 'The new menu is anything but easy to read.' },
    { good: 'It makes no sense to ship half a pallet, so we wait for the rest.' },
    { good: 'If this makes no sense, please call me.' },
    { good: 'You are right that this is ridiculous.' },
    { good: 'Nobody here finds that this is unreasonable.' },
    { good: 'Would you say that this is unrealistic?' },
    { good: 'It is impossible to unload on Sunday, so we planned Monday.' },
    { good: 'It has nothing to do with your name, we ask it of all new partners.' },
    { good: 'It is irrelevant which bank you use.' },
    { good: 'There is no way they could have known that the gate was locked.' },
    { good: 'A screenshot alone is no proof for the bank, so please keep the slip.' },
    { good: 'The mix-up has nothing to do with you.' },
    { good: 'This is a myth, and a stubborn one.' },
    { good: 'The walk is anything but boring.' },
    { good: 'We see no fault in your work, well done.' },
    { bad: 'This is [[not important to us]].', fixed: 'This is something to look at separately.' },
    { good: 'That is not relevant here, so you pay nothing.' },
    { bad: '[[It does not matter what you]] thought.', fixed: 'We have noted what you thought.' },
    { good: 'It does not matter what you wear.' },
    { bad: '[[We are not interested in]] your reasons.', fixed: 'We have taken note of your reasons.' },
    { good: 'Are you not interested in our reasons?' },
    { bad: 'That [[is not a real problem]].', fixed: 'That is something we would like to hear more about.' },
    { good: 'That is not a serious problem, we will repair it tomorrow.' },
    { bad: '[[It can’t be that loud]].', fixed: 'We would like to see what makes it loud.' },
    { bad: 'That is [[a ridiculous demand]].', fixed: 'That is hard for us to follow.' },
    {
      bad: 'Your expectations [[are not realistic]].',
      fixed: 'Your expectations go further than what we can offer.',
    },
  ],
});
