/** “Not my department”, “you’ll have to ask somebody else”: sent away. */
import { endsClause, endsWith, followedBy, marks, opensSentence } from '../../../words/english/clauses';
import { asked, negated, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn, subordinate } from '../../../words/english/way-on';
import { endOfWords, type Guard, type Match, marking, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { drop, say, where } from '../../rewriting/rewrites';
import { andTheWayOn, showTheWayOn, theWayOn } from '../../rewriting/show-the-way-on';
import { defineRule, type Rewriter } from '../../rule';

/** “This is for you to decide”: they have the say. */
const leftToThem: Guard = (match) => marks(/^you$/)(match) && endsWith(/^decide$/)(match);

/** “Ask someone at the town hall”: it says whom. */
const saysWhom: Guard = (match) =>
  endsWith(/^(someone|somebody)$/)(match) && followedBy(/^(at|from|in|with|who)$/)(match);

/** “Not my field, so I asked our chemist”: it is passed on. */
function handedOn({ tokens, mark }: Match): boolean {
  return /^, so (?:my|our|i|we) (?!(?:can|do|am|are|will|must) )/.test(textOf(tokens, mark.to));
}

const unless = [
  handedOn,
  asked,
  negated,
  reported,
  hypothetical,
  subordinate,
  showsWayOn,
  leftToThem,
  saysWhom,
];

/** “By all means, feel free to fork it”: nobody is sent away. */
function byAllMeans({ sentence }: Match): boolean {
  return /\bby all means\b/i.test(sentence.prose);
}

/** “It is not my desk, so I cannot tell”: what follows from it goes. */
const looksAfter: Rewriter = (match) => {
  const { tokens, mark } = match;
  return /^, so (?:i|we) (?:can|do) not$/.test(textOf(tokens, mark.to, mark.to + 5))
    ? say('{name} looks after that')(marking(match, mark.from, endOfWords(tokens)))
    : null;
};

/** “It is not possible before June, or you | go somewhere else.” */
const orYouGo: Rewriter = (match) =>
  /^or(?: else)?(?: you(?: can| could| may)?)?$/.test(
    textOf(match.tokens, match.mark.from - 2, match.mark.from),
  )
    ? drop()(marking(match, match.mark.from - 2, match.mark.to))
    : null;

/** “If it means that much to you, | fix it yourself”: the condition sneers, too. */
const withoutSneer: Rewriter = (match) =>
  /^if (?:it|this|that) [a-z]+ (?:that|so) (?:much|important|bad|badly)(?: to you)?(?: ,)?(?: just| then)?$/.test(
    textOf(match.tokens, 0, match.mark.from),
  )
    ? say('here is how you can start on it: {first step}')(marking(match, 0, match.mark.to))
    : null;

const whoCanHelp = follow('{who can help} can help you with this.', { behind: 'reason' });

export default defineRule({
  id: 'refusing/not-my-job',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: 'Sends them away.',
  why: 'To the customer you are the whole company: name the person who can help, or ask that person yourself.',
  phrasings: [
    {
      phrases: [
        '{(that|this|it) <be> [@adverb] (not (our|my) (department|job|area|remit|field|business|concern|desk|line|duty|task|scope|line of business|domain|territory|call|decision|call to make|decision to make|place|responsibility to)|not (mine|ours) to (decide|give|change|grant|approve)|not (for|up to) (me|us) to say|above my (pay grade|station|level)|not within (our|my) (power|remit|authority)|outside (our|my|of our) (scope|remit|area|department))}',
      ],
      unless,
      rewrites: [
        looksAfter,
        where(followedBy(/^to$/), say('it is for {name}')),
        say('{name} looks after that'),
        showTheWayOn(),
      ],
    },
    {
      phrases: [
        '{you (will have to|would have to|have to|must|need to|had better|better|should|can|might want to) (ask|contact|knock|find|go|speak|talk|look|try|turn|shop|buy|get) ... (somebody|someone|elsewhere|another (supplier|vendor|company|seller|shop)) [else|else’s (door|help|advice|team|desk|opinion)]}',
      ],
      unless,
      rewrites: [say('{name} can help you'), showTheWayOn()],
    },
    {
      phrases: [
        '{(look into|try|go|start|feel free) [to] (fixing|fix|doing|do|solving|solve|finding|find|making|make|building|build) (it|this|that|one) (yourself|yourselves|on your own)}',
        '{(fix|do|solve|build|fork) it (yourself|yourselves|on your own)}',
      ],
      unless,
      rewrites: [
        where(endsClause, withoutSneer),
        where(endsClause, say('here is how you can start on it: {first step}')),
        say('you are welcome to work on it yourself'),
        showTheWayOn(),
      ],
    },
    {
      phrases: ['{feel free to fork}'],
      unless: [...unless, byAllMeans],
      rewrites: [theWayOn()],
    },
    {
      phrases: [
        '(^|then|,|just|and) {use (something else|another (tool|library|product|app|service|package|program))}',
        '^ [sorry|hi|no] [,] {not (my|our) (department|job|area|remit|field|concern|desk|line|duty|task|call|decision|shift|table)} (.|,|!|$)',
        '{(ends|stops) (here|there|at the (door|gate|kerb|curb|counter))} $',
        '{@we <be> [@adverb] not [the] (right address|right department|one|ones|place) (for|to|who) (that|this|it|decide|help|ask|decides)}',
        '{you (<have>|<have> got|<have> reached|got|reached|rang|called|<have> called|<have> rung) the wrong (number|department|person|office|desk|address|place)}',
        '{(that|this|it) is (something|a matter|a question|one) (for|between) (you|your _|the _) (to|and) (decide|sort out|solve|settle|resolve|discuss|the _|your _|you)}',
        '{@we (do not|can not|no longer) (deal with|handle|look after|do|cover|discuss) (that|this|those|these|such [_]) [here|at this (desk|office|counter)]}',
        '{@we have (no|nothing) (say|influence|power|to (do|say)) (in|over|on|with) (that|this|it|the)} [_] (.|,|!|and|or|as|because|since|$)',
        '{@we do not have (the|any) (authority|power|powers|mandate|right) (to|for|over)}',
        '{youre on your own (with|here|there|.|,|$)}',
        '{(that|this|it) is not (for|up to) (us|me) to (decide|do|fix|solve)}',
        '{(take (it|this|that) up with|sort (it|this|that) out with) (whoever|somebody|someone)}',
      ],
      unless,
      rewrites: [whoCanHelp],
    },
    {
      phrases: [
        '{(take|sort|settle) (it|this|that) (up|out) with} (your|the|them)',
        '{settle (it|this|that) with} (your|the|them)',
      ],
      unless,
      rewrites: [where(opensSentence, say('please clear this up with')), say('clear this up with')],
    },
    {
      phrases: [
        '{(feel free|be my guest|go ahead|please|then|just) [to|and] (take|buy|find|go|look|shop|order) [_] [_] (elsewhere|somewhere else|another (supplier|vendor|company|seller|shop))}',
      ],
      unless,
      rewrites: [andTheWayOn(keepTheRest()), andTheWayOn(orYouGo), say('please tell me what would help you')],
    },
    {
      // After a condition: “if you don’t like it, go elsewhere”.
      phrases: [
        '(happy|satisfied|it|this|that|agree|you|price|terms) [,] {[please|then] (go|buy|shop|look|order) (elsewhere|somewhere else)}',
      ],
      unless: [asked, reported, showsWayOn],
      rewrites: [say('please tell me what would help you')],
    },
    {
      phrases: [
        '{(that|this|it|which|your [_] _|the _) [_] (falls|lies|is|goes|are) [well|far|clearly|@adverb] (outside|beyond|not within|not in|above) [of] (our|my) (competence|competencies|jurisdiction|mandate|control|authority|responsibility|remit|scope|expertise|responsibilities|hands|brief|reach|knowledge|field|sphere|powers|duties)}',
      ],
      unless,
      rewrites: [say('{name} looks after that'), showTheWayOn()],
    },
    {
      phrases: ['^ [please] {ask (somebody|someone|anyone) else}'],
      unless: unless,
      rewrites: [showTheWayOn()],
    },
    {
      phrases: [
        '(^|,|so|then|just|please|and|or) {[please|just] (call|try|find|get|contact|write to|talk to|speak to|email|phone|go to|bother|use) (somebody|someone|anyone) else} (.|,|!|$|about|for|with)',
        '(^|,|so|then|just|please|and|or) {[please|just] (find|try|look for|go to|use|get|choose|take) another (shop|supplier|company|hotel|agency|seller|provider|carrier|doctor|garage|workshop|store|place)} (.|,|!|$)',
        '^ [sorry|but|and|no] [,] {(i|we) (only|just) (do|handle|deal with|look after|am responsible for|are responsible for|answer|take care of|work in|work on) (the|this|that) _} (.|!|$|, not)',
        '{(i|we) (am|are) (only|just) (the|a) (reseller|driver|agent|receptionist|broker|middleman|messenger|dealer|shop|courier|intermediary|platform|marketplace|distributor|carrier|assistant|trainee|temp)} (.|!|$|, not|, so i|, so we|, we|, i)',
        '{(i|we) (do not|did not) (handle|deal with|do|look after|manage|take care of|cover) (that|this|those|these|such things|such matters|it)} (.|!|$|, (ask|call|contact|my|our))',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
    {
      phrases: [
        '{(that|this|it) is not what @we (am|are) (paid|here) (for|to do)} (.|!|$)',
        '{@we (am|are) not (in charge of|the ones who (do|handle|decide))} (that|this|it|the _|your _|such)',
        '{(the|your) _ [_] (is|are) responsible [for (it|this|that)] , not (us|we|me)}',
      ],
      unless,
      rewrites: [showTheWayOn()],
    },
  ],
  examples: [
    {
      bad: 'If it means that much to you, [[fix it yourself]].',
      fixed: 'Here is how you can start on it: [first step].',
    },
    { bad: '[[That is not what we are here for]].' },
    { bad: '[[Find someone else]] for the lid.' },
    { bad: '[[I only do the lids]].' },
    { good: 'I only do the lids, my colleague Ana does the boxes.' },
    { good: 'Ask someone else in the van, and tell me on Monday.' },
    { bad: '[[It is not our job]] to check the tyres.', fixed: 'It is for [name] to check the tyres.' },
    { good: 'By all means feel free to fork this kit.' },
    { bad: '[[It is not my desk]], so I cannot tell.', fixed: '[name] looks after that.' },
    {
      bad: 'We never let to bands, so [[please look elsewhere]].',
      fixed: 'We never let to bands; what we can do is [what you can do instead].',
    },
    { bad: '[[Your request lies outside of our competence]].' },
    {
      bad: '[[That is not my department]].',
      fixed: '[name] looks after that.',
    },
    {
      bad: 'For repairs [[you will have to ask for somebody else’s help]].',
      fixed: 'For repairs [name] can help you.',
    },
    {
      bad: 'It is open source, [[feel free to fork]] the tool.',
      fixed: 'It is open source, feel free to fork the tool; what we can do is [what you can do instead].',
    },
    { bad: 'If you don’t like the price, [[go elsewhere]].' },
    {
      bad: 'The script is there, [[fix it yourself]].',
      fixed: 'The script is there, here is how you can start on it: [first step].',
    },
    {
      bad: 'As the script is there, [[look into fixing it yourself]] I am busy.',
      fixed: 'As the script is there, you are welcome to work on it yourself I am busy.',
    },
    { good: 'That is not my department; Priya looks after repairs, and I sent her your mail.' },
    { good: 'That is not my department, so I asked Priya to call you.' },
    { good: 'Is it true you have to ask someone else?' },
    { good: 'You said that is not my department.' },
    { good: 'If that is not my department, I pass it on.' },
    { good: 'It took long because it is not our department.' },
    { good: 'You do not have to fix it yourself.' },
    { good: 'I see that you were given the wrong number, so I put the right one in.' },
    { good: 'This is something for you to decide.' },
    { good: 'You should ask someone at the town hall about the permit.' },
    { good: 'That is not my area, so my colleague Ana writes to you today.' },
  ],
});
