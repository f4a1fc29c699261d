/** “After the agreed time”, “still not fixed”, “your app does not work”: what was delivered is thrown at the reader. */
import { endOfClause, marks, opensSentence, supposed } from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, regretted, wondered } from '../../../words/english/suppositions';
import { type Match, marking, remembering } from '../../../words/match';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, reported, asked, wondered, granted, ours];
const thing =
  '(app|website|webshop|site|software|product|program|update|service|plugin|library|machine|device|link|portal|tool|api|game|page|version|package|phone|line|checkout|support|hotline|extension|chatbot|bot|release|build|patch|lock|printer|heater|code|config|configuration|change|pr|design|test|tests|query|script|setup)';
const awful =
  '(broken|useless|terrible|awful|horrible|garbage|crap|rubbish|trash|unusable|pathetic|ridiculous|a joke|a disaster|a nightmare|a disgrace|a scam|worthless|dreadful|down again|a mess|shit|junk|so slow|too slow|wrong|buggy|incorrect|unreadable)';

/** “We are still not ready”, “our site was a mess”: it is the writer’s own. */
function ours({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 4), mark.to)
    .some(({ text }) => /^(we|i|our|my|us|me)$/.test(text));
}

function was({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'made');
}

/** “You | asked for | some changes”, not “you made some changes”. */
const wished = marks(/^(asked|requested|wanted|demanded)$/);

/** “It is a mess | and needs a coat of paint”. */
function needsMore({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'and' && /^needs?$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “Clearly | the reviewer has never baked”: without the word it is as rude. */
function ofTheWriter({ tokens, mark }: Match): boolean {
  return /^(writer|reviewer|author|guest|customer|buyer|user)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** “The plan | you sent us | …”: that it came from somebody stays told. */
function toUs({ tokens, mark }: Match): boolean {
  return (
    /^(us|me)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(provided|gave|given|sent|submitted|supplied)$/.test(tokens[mark.to - 2]?.text ?? '')
  );
}

/** “The rooms | are a mess.” */
function ofMany({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'are';
}

/** “You made it hard for us by sending it at night” as “sending it at night made it hard for us”. */
const byDoing: Rewriter = (match) => {
  const { tokens, mark } = match;
  const by = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === 'by' && /ing$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (by < 0) return null;
  const to = endOfClause(tokens, by);
  const verb = tokens.findIndex(({ text }, at) => at >= mark.from && /^(make|made|making)$/.test(text));
  return say(`$deed ${tokens[verb]?.text === 'made' ? 'made' : 'makes'} $what`)(
    remembering(
      { ...match, mark: { from: mark.from, to } },
      { deed: { from: by + 1, to }, what: { from: verb + 1, to: by } },
    ),
  );
};

/** “Filed outside the notice period | of 30 days” as “filed after the notice period of 30 days”. */
const afterIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'of') return null;
  const from = mark.from + 1;
  const to = /^(of|than)$/.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1;
  return say('after')({ ...match, mark: { from, to } });
};

/** “Badly painted | by your crew”: who did it goes as well. */
function withoutWho(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const theirs = tokens[mark.to]?.text === 'by' && /^(you|your)$/.test(tokens[mark.to + 1]?.text ?? '');
    if (!theirs) return rewriter(match);
    let to = mark.to + 2;
    if (tokens[mark.to + 1]?.text === 'your')
      while (
        tokens[to]?.kind === 'word' &&
        !/^(and|but|so|on|in|at|last|when|which|who)$/.test(tokens[to]?.text ?? '')
      )
        to++;
    return both(rewriter, drop('who'))(remembering(match, { who: { from: mark.to, to } }));
  };
}

/** “Was poorly painted” is “was not painted as it should have been”, “has been poorly painted” is “has not been …”. */
const notAsItShouldBe: Rewriter = (match) => {
  const { tokens, mark } = match;
  return tokens[mark.from - 1]?.text === 'been'
    ? say('not been $what as it should have been')(marking(match, mark.from - 1, mark.to))
    : say('not $what as it should have been')(match);
};

export default defineRule({
  id: 'blaming/not-as-agreed',
  principle: 'save-face',
  severity: 'info',
  message: 'This throws at the reader what went wrong.',
  why: 'A flat charge is answered with excuses; told what you see and what you need, people set about mending it.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '{(contrary to|against|in breach of|in violation of)} (what (@we|was|@you) [had] (agreed|discussed|arranged|promised|said|told|wrote|confirmed)|(our|your) [_] (agreement|contract|arrangement|promise|deal|word|assurance|assurances|statement|confirmation))',
      ],
      unless: [hypothetical, asked],
      rewrites: [where(opensSentence, say('different from')), say('not quite in line with')],
    },
    {
      phrases: [
        '(was|were|is|are|came|arrived|delivered|started|shipped|paid|returned|began) ... {(after|past|later than) the (agreed|promised|scheduled|stipulated) (time|date|deadline|day|hour|slot|dates|period)}',
      ],
      unless,
      rewrites: [say('later than agreed')],
    },
    {
      phrases: [
        '(was|were|is|are|came|arrived|delivered|started|shipped|paid|returned|began) ... {(beyond|outside) the (agreed|promised|scheduled|stipulated) (time|date|deadline|day|hour|slot|dates|period)}',
      ],
      unless,
      rewrites: [say('at another time than planned')],
    },
    {
      phrases: [
        '(later|less|fewer|slower|worse|smaller|thinner|darker) than {(promised|advertised|@you (promised|said|advertised|told @us|described))}',
      ],
      unless: [hypothetical, regretted, asked, granted],
      rewrites: [say('planned')],
    },
    {
      phrases: [
        '{the (proper|correct|right|necessary|required|appropriate) what:((step|steps|procedure|procedures|process|instructions|protocol|channels|channel|precautions) [_ ...]) (have|has|was|were|is|are) not [been|being] [@pointedly|properly|correctly] (taken|followed|done|completed|observed|used|applied|performed|respected)}',
      ],
      unless: [hypothetical, asked, wondered],
      rewrites: [say('a part of the $what may be missing')],
    },
    {
      phrases: [
        '(is|are|was|were|has|have) {still not [been]} (done|finished|fixed|resolved|solved|working|repaired|complete|completed|delivered|installed|sorted|shipped|replaced|refunded|mended|cleaned|corrected|answered|paid)',
      ],
      unless,
      rewrites: [say('not yet')],
    },
    {
      phrases: [
        '(is|are) {still [only|just|barely|not even] (half|half -|partly|only partly) done:(finished|done|complete|built|painted|installed|ready|completed|furnished)}',
      ],
      unless,
      rewrites: [where(marks(/^half$/), say('about half $done so far')), say('partly $done so far')],
    },
    {
      phrases: [
        `{@your thing:${thing} [@pointedly|just|simply] (does not|do not|did not|will not|never|never ever) verb:(work|load|open|start|run|respond|function|connect|let|allow)} ($|@closing|at|on|for|in|when|anymore|any|properly|after)`,
      ],
      unless: [hypothetical, asked, regretted, wondered],
      rewrites: [say('we cannot get your $thing to $verb')],
    },
    {
      phrases: [`{@your thing:${thing} (is|are) [@pointedly|@very|such] [@very] ${awful}}`],
      unless: [hypothetical, asked, regretted, reported],
      rewrites: [say('we have trouble with your $thing')],
    },
    {
      phrases: ['^ {(it|this|that) [just|simply|still] does not work [at all|anymore|any more|either]} $'],
      rewrites: [say('we cannot get it to work yet')],
    },
    {
      phrases: [
        '{(is|are) [@very|still] [such] a [complete|total|absolute|real|bloody|big|huge|proper|hot] (mess|shambles|disgrace|dump|pigsty|eyesore)}',
      ],
      unless: [hypothetical, asked, granted, ours, reported],
      rewrites: [
        where(needsMore, (match) => drop()(marking(match, match.mark.from, match.mark.to + 1))),
        where(ofMany, say('still need some work')),
        say('still needs some work'),
      ],
    },
    {
      phrases: [
        '{@you (asked for|requested|wanted|demanded|made|ordered)} (several|many|a number of|a lot of|lots of|some|various|additional|extra|further|more|two|three|numerous|late|last - minute|constant) ... (that|which) (held|delayed|slowed|cost|caused|set|pushed|stopped|made|led)',
      ],
      unless: [supposed, asked, regretted],
      rewrites: [where(wished, say('we were asked for')), say('there were')],
    },
    {
      phrases: [
        '{@you (asked for|requested|wanted|demanded|made|ordered)} (a|an) ... (that|which) (held|delayed|slowed|cost|caused|set|pushed|stopped|made|led)',
      ],
      unless: [supposed, asked, regretted],
      rewrites: [say('there was')],
    },
    {
      phrases: [
        '{@you [have] (wrote|written|sent (it|this|that|them|your _)|called|emailed|mailed|contacted|addressed|reached|messaged|dialled|dialed|tagged|posted) [to|in|on|at] the wrong thing:_}',
      ],
      unless: [hypothetical, asked, regretted, reported],
      rewrites: [say('this reached another $thing')],
    },
    {
      phrases: [
        '(that|this|it) is [just|probably|most likely|clearly|definitely] (a|an|the) (problem|issue|bug|error|fault) (with|in|on) {your} (computer|code|setup|configuration|network|browser|phone|device|software|machine|firewall|environment|internet|connection|router|isp|provider|server|plugin|pc|laptop)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '^ {[and|so|but] (why|how) (is|are|was) (this|it|that|these) (still (not|broken|open|an issue|a problem|happening|missing)|not (fixed|done|ready|resolved|finished|merged|working)) [_] [yet]} ?',
        '^ {[and|so|but] (why|how) (has|have) (this|it|that|nobody|no one|nothing) [still] [not] [been] (fixed|done|changed|looked at|resolved|answered|happened|solved) [this|it] [yet]} ?',
      ],
      rewrites: [say('when could this be done')],
    },
    {
      phrases: ['when (will|are) @you {(finally|ever|at last)}'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(the|this|that|your) (_|_ _) {@you [have] (provided|gave|given|sent|entered|used|submitted|supplied|ordered|chose|typed|attached|uploaded) [@us]} [to us] (was|is|were|are|has been) [@pointedly] (@wrong|missing|unclear|unreadable|illegible|corrupted|corrupt|blurry|blurred|unsigned|expired|not (valid|correct|right|complete|clear|readable))',
        '(information|documents|data|details|file|files|drawings|papers) {(from your side|on your side|from you|provided by you)} (was|were|is|are) [@very] (not|@wrong|missing|late|unclear|unreadable|still|never|too)',
        '(bug|regression|mess|mistake|error) {@you (introduced|caused|created|made)}',
        '(the|this|that|your) (_|_ _) {@you [have] (provided|gave|given|sent|entered|used|submitted|supplied|ordered|chose|typed|attached|uploaded) [@us]} (had|has|contained|contains|showed|shows|lacked|lacks|listed|lists) [_] (@wrong|no|errors|mistakes|gaps|another|typos)',
        '(the|this|that|your) (_|_ _) {@you [have] (provided|gave|given|sent|entered|used|submitted|supplied|attached|uploaded) [@us]} , (which|that) (turned|turns) out [to be] [@very] (@wrong|outdated|fake|out of date)',
      ],
      unless: [hypothetical, asked, regretted, wondered],
      rewrites: [where(toUs, say('we received')), drop()],
    },
    {
      phrases: [
        '{@your} (request|reply|answer|cancellation|confirmation|complaint|claim|payment|order|documents|application|notice) (came|arrived|reached us|was received|was submitted|was made|came in) [in] [much|far|@very] (too late|late|after the (deadline|cut-off|cutoff|due date|date|fact))',
      ],
      unless: [hypothetical, asked, regretted, wondered],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '{@you (make|made|are making) (it|this|things|everything) [@very|so|too|really] (impossible|hard|difficult|complicated)} (for|to)',
      ],
      unless: [hypothetical, asked, regretted],
      rewrites: [byDoing, where(was, say('it was hard')), say('it is hard')],
    },
    {
      phrases: [
        '{(this|that|it) would not (be|have been) (a|an|such a) thing:(problem|issue) if @you} (had|did|just|only|simply|would|were|could|checked|read|used|followed|asked|told|called|paid)',
      ],
      rewrites: [say('the $thing would be smaller if you')],
    },
    {
      phrases: [
        '(was|were|been) {(poorly|badly|sloppily|carelessly|improperly|wrongly) what:(done|executed|entered|typed|filled in|installed|packed|carried out|finished|assembled|wired|painted|prepared|fitted|mounted)}',
      ],
      unless,
      rewrites: [withoutWho(notAsItShouldBe)],
    },
    {
      phrases: [
        '{verb:(reported|returned|cancelled|canceled|submitted|filed|raised|claimed) (outside [of]|later than) (the|our|your) [_] [_] (times|time|window|period|deadline|terms|limit|conditions|policy|conditions|hours|notice) [of service] [state|allow|say|require|permit]}',
      ],
      unless: [hypothetical, regretted, asked],
      rewrites: [afterIt, say('$verb after the time that the terms name')],
    },
    {
      phrases: [
        '^ {(clearly|obviously|evidently|plainly) [,]} (the|this|your|these) _ [_] (has|have|was|were) (not|never)',
        '^ {(clearly|obviously|evidently|plainly) [,]} (nobody|no one) (has|read|checked|looked|tested|cleaned)',
      ],
      unless: [asked],
      rewrites: [where(ofTheWriter, leaveOutSentence()), drop()],
    },
    {
      phrases: [
        '(^|@opening) {@reader [@pointedly] (made|make|makes)} (it|this|that|things|everything|all|it all|this all|(our|my|the) (work|job|life|lives|day|week|task|situation|planning|schedule)) [only|just|@very|much|even|so|too|far|more] [very|much|more|so] (harder|hard|complicated|difficult|worse|impossible|slow|slower|unnecessarily|confusing|a nightmare|hell|a mess|expensive|miserable) ($|@closing|with|by|than|now)',
      ],
      unless: [hypothetical, asked, regretted, reported, cheering],
      rewrites: [where(marks(/^makes?$/), say('this makes')), say('this made')],
    },
  ]),
  examples: [
    {
      bad: '[[You made it hard]] for us by moving the date.',
      fixed: 'Moving the date made it hard for us.',
    },
    {
      bad: 'It was [[filed outside the notice period]] of a week.',
      fixed: 'It was filed after the notice period of a week.',
    },
    {
      bad: 'The loaf was warm. [[Clearly]] the reviewer has never baked. Please come again.',
      fixed: 'The loaf was warm. Please come again.',
    },
    { good: 'Here is a tip for the long winter nights.' },
    {
      bad: '[[Contrary to]] our agreement, it came by air.',
      fixed: 'Different from our agreement, it came by air.',
    },
    { bad: '[[Clearly]] the belt was never oiled.', fixed: 'The belt was never oiled.' },
    {
      bad: 'The plan [[you sent us]] had no north arrow.',
      fixed: 'The plan we received had no north arrow.',
    },
    { bad: 'The code [[you gave us]], which turned out to be outdated, opens nothing.' },
    { good: 'If the plan you sent us had no arrow, I will draw one.' },
    { bad: 'The wall was [[poorly painted]].', fixed: 'The wall was not painted as it should have been.' },
    {
      bad: 'The gate has been [[badly fitted]].',
      fixed: 'The gate has not been fitted as it should have been.',
    },
    {
      bad: 'The scratch was [[reported later than our terms allow]].',
      fixed: 'The scratch was reported after the time that the terms name.',
    },
    { bad: '[[Why is this still not fixed]]?', fixed: 'When could this be done?' },
    { bad: 'When will you [[finally]] paint the wall?', fixed: 'When will you paint the wall?' },
    { bad: 'The number [[you gave us]] was wrong.', fixed: 'The number we received was wrong.' },
    { bad: '[[Your]] cancellation came too late.', fixed: 'The cancellation came too late.' },
    { bad: '[[You make it impossible]] to plan the fair.', fixed: 'It is hard to plan the fair.' },
    {
      bad: '[[This would not be a problem if you]] used our cable.',
      fixed: 'The problem would be smaller if you used our cable.',
    },
    { good: 'If you asked for several changes that held up the roof, tell us.' },
    { good: 'If the number you gave us was wrong, please send another.' },
    {
      bad: 'This is [[contrary to]] what we agreed.',
      fixed: 'This is not quite in line with what we agreed.',
    },
    {
      bad: 'You shipped by sea, [[contrary to]] our agreement.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: 'The pick-up was [[after the agreed time]].',
      fixed: 'The pick-up was later than agreed.',
    },
    { bad: 'The sheet is thinner than [[advertised]].', fixed: 'The sheet is thinner than planned.' },
    {
      bad: 'It seems [[the correct steps to open it were not followed]].',
      fixed: 'It seems a part of the steps to open it may be missing.',
    },
    { bad: 'The heating is [[still not]] fixed.', fixed: 'The heating is not yet fixed.' },
    { bad: 'The wall is [[still only half painted]].', fixed: 'The wall is about half painted so far.' },
    {
      bad: '[[Your app just does not load]] on my phone.',
      fixed: 'I cannot get your app to load on my phone.',
    },
    { bad: '[[Your hotline is useless]].', fixed: 'We have trouble with your hotline.' },
    { bad: '[[It does not work at all]].', fixed: 'We cannot get it to work yet.' },
    {
      bad: 'The yard [[is a mess]] and needs a broom.',
      fixed: 'The yard needs a broom.',
    },
    { bad: 'The yard [[is a complete mess]].', fixed: 'The yard still needs some work.' },
    {
      bad: '[[You asked for]] several changes that held up the roof.',
      fixed: 'We were asked for several changes that held up the roof.',
    },
    {
      bad: '[[You made]] a change which delayed the roof.',
      fixed: 'There was a change which delayed the roof.',
    },
    { bad: '[[You wrote to the wrong office]].', fixed: 'This reached another office.' },
    { bad: 'This is a bug in [[your]] browser.', fixed: 'This is a bug in the browser.' },
    { good: 'If it is still not fixed, please call me.' },
    { good: 'I am sorry that the heating is still not fixed.' },
    { good: 'You wrote that the heating is still not fixed, and a fitter is on the way.' },
    { good: 'And the heating is still not fixed?' },
    { good: 'We checked that your app does not load on old phones.' },
    { good: 'The heating is still not fixed, and that is our mistake.' },
    { good: 'Our heating is still not fixed.' },
    { good: 'We ask for this since it is a legal rule.' },
    { good: 'Is this a bug in your browser?' },
    { good: 'That is a tip from a regular guest.' },
    { good: 'The documents from you were complete.' },
    { good: 'This would not be a problem if you come on Tuesday.' },
    { bad: '[[You made]] everything more complicated.', fixed: 'This made everything more complicated.' },
    { good: 'You made everything so much easier.' },
    { good: 'You made it hard with so many beautiful photos!' },
    { good: 'I am sorry if you made the trip, which was hard, for nothing.' },
  ],
});
