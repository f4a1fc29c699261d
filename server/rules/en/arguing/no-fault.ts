/** “there is no bug”, “there is nothing wrong with”: denies the fault that the customer sees. */
import {
  beginsWith,
  endsClause,
  endsSentence,
  followedBy,
  opensClause,
  saidBehind,
  says,
  supposed,
} from '../../../words/english/clauses';
import { cheering, granted, tallied, weMakeGood } from '../../../words/english/conciliation';
import { type Match, marking, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “That is not a mistake of yours”: the customer is cleared. */
function clearsThem({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 4).some(({ text }) => /^(you|your|yours)$/.test(text));
}

const fault =
  '(bug|bugs|defect|defects|fault|faults|flaw|flaws|malfunction|malfunctions|discrepancy|discrepancies|shortage|damage|mistake|mistakes|delay|delays|error|errors|outage|downtime)';

const system =
  'system|systems|software|machine|machines|server|servers|app|website|site|platform|program|product|products|printer|line|network|side';

/** “It is not due to our stock | but to the strike.” */
function anotherCause({ tokens, mark }: Match): boolean {
  return /\bbut (?:to|because|due|caused|from|of)\b/.test(textOf(tokens, mark.to));
}

/** “This is not | a bug”. */
function ofTheFault({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'is') &&
    /^(a|an)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “It | worked fine when it left us” as “it was, as far as we know, in order when it left us”. */
const inOrder: Rewriter = (match) => {
  const { tokens, mark } = match;
  const when = tokens.findIndex(({ text }, at) => at > mark.from && text === 'when');
  const be = tokens[when + 1]?.text === 'they' ? 'were' : 'was';
  return when < 0 ? null : say(`${be}, as far as we know, in order`)(marking(match, mark.from, when));
};

/** “It is not a defect. Our reception should have told you”: what went wrong is owned right after. */
function shouldHaveDone({ following }: Match): boolean {
  return following.slice(0, 3).some(({ prose }) => /\b(?:we|i|our \w+|my \w+) should have\b/i.test(prose));
}

/** “Luckily there was no damage”: good news. */
const goodNews = says(/^(luckily|fortunately|thankfully|happily|glad|happy|worry)$/);

export default defineRule({
  id: 'arguing/no-fault',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Denies the fault that the customer sees.',
  why: 'Something did not work for them: say what you found so far, and ask what they see.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `{there (is|was|are|were) [@very|absolutely|clearly] (no|not a|not any|no such) [such] what:${fault}} [in|with|on|here|at|from|whatsoever|.|,]`,
      ],
      unless: [supposed, granted, clearsThem, tallied, goodNews],
      when: [opensClause],
      rewrites: [say('so far we have not found any $what')],
    },
    {
      phrases: [
        '{there (is|was) [absolutely|really|simply|just] (no (problem|issue|error|fault)|nothing wrong) (on|from|at) (our|my) (end|side|part)}',
      ],
      unless: [supposed],
      rewrites: [say('we have not found the cause on our side yet')],
    },
    {
      phrases: [
        '{there is [absolutely|really|simply|just|clearly] nothing [at all] wrong with} (our|the|this|that|these|those|your)',
        '{there was [absolutely|really|simply|just|clearly] nothing [at all] wrong with} (our|the|this|that|these|those)',
        '{nothing (is|was) [absolutely|really|simply|just|clearly|actually] wrong with} (our|the|this|that|these|those)',
      ],
      unless: [supposed, granted, goodNews, cheering],
      rewrites: [
        // “… when you picked it up”: nobody looks for a fault now.
        where(
          (match) => beginsWith(/^there$/)(match) && saidBehind(/^(when|before|until)$/)(match),
          say('as far as we can tell, there was nothing wrong with'),
        ),
        say('so far we have not found any fault with'),
      ],
    },
    {
      phrases: [
        '(that|this|it|these|those|which) {[simply|just|really|clearly] (is|was|are|were) [simply|just|really|clearly|actually|certainly|definitely] not} (a|an|our) [real|product|software|manufacturing|quality] (bug|defect|fault|flaw|malfunction|mistake|error|delay|outage|shortage)',
      ],
      unless: [supposed, granted, clearsThem, shouldHaveDone],
      rewrites: [where(ofTheFault, say('does not look like')), say('may not be')],
    },
    {
      phrases: [
        '(it|this|that|which|he|@source|system|feature|product|machine|software|button|export|tool) [simply|just|only] {(does|is doing|did) (exactly|precisely|just|only) what it (should|was (built|made|designed|supposed|meant|bought|intended) (to|for) [do]|is (built|made|designed|supposed|meant|intended) (to|for) [do])}',
      ],
      unless: [followedBy(/^(now|again)$/)],
      rewrites: [say('follows its design as far as we can see')],
    },
    {
      phrases: ['{^ not a} (bug|defect|fault|mistake)'],
      unless: [clearsThem],
      rewrites: [say('this does not look like a')],
    },
    {
      phrases: [
        '(this|that|it) {is [the|an] expected (behaviour|behavior) [,] [and] not a (bug|defect|fault)}',
        '^ {works as (designed|intended)}',
      ],
      unless: [supposed],
      rewrites: [say('follows its design as far as we can see')],
    },
    {
      phrases: [
        '(it|this|that|which|system|feature|product|machine|software) is {(working|behaving|functioning|performing) [exactly|precisely|just] as (designed|intended)}',
      ],
      unless: [supposed],
      rewrites: [say('following its design as far as we can see')],
    },
    {
      phrases: [
        '{nothing [at all|whatsoever] (is|was) (missing|wrong|broken|damaged|defective|short|faulty|out of order)}',
      ],
      unless: [supposed, cheering],
      when: [opensClause, endsClause],
      rewrites: [say('so far we have not found what is missing')],
    },
    {
      phrases: [
        '{(it|this|that) can not be [due to|because of|from]} (our|us|my|the fault of)',
        '{(it|this|that) can not be (due to|because of|caused by)}',
      ],
      rewrites: [say('it does not seem to come from')],
    },
    {
      phrases: [
        '{(it|that|this) is (simply|just) (how|the way)} (natural|genuine|real|it is|_ (looks|look|works|work|behaves|behave|is|are|goes|go|feels|feel))',
        '{that is how} (natural|genuine|real|linen|leather|wood|cotton|wool|silk|steel|stone|bamboo|rubber)',
      ],
      unless: [weMakeGood],
      rewrites: [leaveOutArgument('clause'), say('from what we know this is how')],
    },
    {
      phrases: [
        '(@our _|@our _ _) {(is|was|are|were) [certainly|definitely|clearly|simply] not} the (problem|cause|issue|reason|culprit)',
        '(@our _|@our _ _) {can not [possibly] be} the (problem|cause|issue|reason|culprit)',
        'the (problem|cause|fault|mistake|error|issue) {(is|was) [certainly|definitely|clearly|simply] not} (ours|mine|@our _|us|here|with us|on our side|at our end)',
      ],
      unless: [supposed],
      rewrites: [say('may not be')],
    },
    {
      phrases: [
        '(ticket|complaint|claim|dispute|case|chargeback|review|request|report|issue|alarm|reclamation|question|debate) {should [really] (never|not) have been (opened|filed|raised|made|submitted|written|posted|started|reported|escalated|logged|created|lodged)}',
        '{(is|are) [really|simply|just] not (worth|worthy of) (a|the|any|your) (ticket|complaint|claim|dispute|mail|review|call|fuss|report|discussion|argument)}',
      ],
      unless: [supposed, granted],
      rewrites: [leaveOutArgument('clause'), say('is one that we would like to go through with you')],
    },
    {
      phrases: [
        '{(worked|ran|was|were) [perfectly|absolutely|completely|in] (fine|ok|okay|perfect|intact|clean|dry|whole|undamaged|in order|complete|perfectly|flawless|flawlessly|working) [order|condition|shape] when (it|they) left (us|here|our _|the (factory|warehouse|shop|workshop|yard|house|kitchen|mill|store))}',
        '{worked when (it|they) left (us|here|our _|the (factory|warehouse|shop|workshop|yard))}',
      ],
      unless: [supposed, granted],
      rewrites: [inOrder],
    },
    {
      phrases: [
        `@our [_] (${system}) {verb:(<work>|<run>|<function>) [@very] (perfectly|properly|correctly|normally|flawlessly|fine|well|as it should|without (any problem|any problems|problems|errors))}`,
        `@our [_] (${system}) {verb:((is|are|was|were) (working|running|functioning)) [@very] (perfectly|properly|correctly|normally|flawlessly|fine|well|as it should|without (any problem|any problems|problems|errors))}`,
      ],
      when: [opensClause, endsSentence],
      unless: [supposed, cheering, weMakeGood],
      rewrites: [say('$verb as far as we can see')],
    },
    {
      phrases: [
        '{(none of (this|that|it)|nothing of (this|that)) (is|was) [@adverb|@very] (our|my) (fault|mistake|doing|responsibility|problem)}',
      ],
      when: [endsClause],
      unless: [supposed],
      rewrites: [sayAlone('so far we do not see that this came from us')],
    },
    {
      phrases: [
        '{(it|this|that|the (problem|error|delay|damage|fault|mistake|leak|noise|issue)) (is|was|does|did) not [@adverb|@very] (due to|because of|caused by|come from|coming from)} (us|me|our|my)',
      ],
      unless: [supposed, anotherCause],
      rewrites: [say('it does not seem to come from')],
    },
    {
      phrases: ['{there is [absolutely|really|simply] nothing the matter with}'],
      unless: [supposed],
      rewrites: [say('so far we have not found any fault with')],
    },
  ]),
  examples: [
    {
      bad: '[[There is no bug]] in the invoice form.',
      fixed: 'So far we have found no sign of any bug in the invoice form; could you tell us what you saw?',
    },
    {
      bad: '[[There is nothing wrong with]] our glue.',
      fixed: 'So far we have found no fault in our glue; could you tell us what you see?',
    },
    { bad: 'That [[is simply not]] a defect.', fixed: 'That does not look like a defect.' },
    {
      bad: 'The system [[does exactly what it was built to do]].',
      fixed: 'The system follows its design as far as we can see.',
    },
    {
      bad: '[[Nothing is missing]], we counted twice.',
      fixed: 'So far we have not found what is missing; we counted twice.',
    },
    { good: 'If there is nothing wrong with the lamp, we send it back.' },
    { good: 'If there is no damage, you can keep the set.' },
    { good: 'It is no mistake of yours, the label was hard to read.' },
    { good: 'That is not a mistake on your side.' },
    { good: 'We moved 60 mailboxes in May. There were no errors in the log.' },
    { good: 'We check each carton so that nothing is missing.' },
    { good: 'There is no delay for now, and if there is one it is our fault.' },
    { good: 'There is no fix for the bug yet; until Thursday the old page has the same columns.' },
    { good: 'Nothing was damaged in transit, I am glad to say.' },
    { good: 'No problem, we will change the address today.' },
    { good: 'That is not a defect, the fan has to run. My colleague should have shown you the switch.' },
    { good: 'There was no damage to the frame, luckily.' },
    { good: 'The machine does exactly what it should again.' },
    { good: 'That is how leather ages; if you would rather not, we exchange the bag.' },
    { good: 'Nothing is missing, thank you.' },
    { good: 'Nothing is broken inside the box.' },
    { bad: 'Our system [[is working properly]].', fixed: 'Our system is working as far as we can see.' },
    { good: 'Our site is working properly again.' },
    { bad: '[[It is not because of]] our glue.', fixed: 'It does not seem to come from our glue.' },
    { good: 'It is not due to our stock but to the strike.' },
    { bad: '[[None of this is our fault]].', fixed: 'So far we do not see that this came from us.' },
  ],
});
