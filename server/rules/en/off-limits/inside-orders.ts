/** “We have been told to deny all claims”, “I am supposed to sell you the big one”: what is ordered and thought inside. */
import { endsWith, followedBy, marks, says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { drop, say } from '../../rewriting/rewrites';
import { andTheWayOn } from '../../rewriting/show-the-way-on';
import { tellInstead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const stall =
  '(deny|stall|delay|ignore|reject|refuse|drag|blame|hide|lie|sell|push|upsell|talk you|keep you|charge you|bill you|get you|overcharge|squeeze|string|wear you|discourage|steer you|sign you|make you|not (tell|say|mention|admit)|say nothing|deflect|sit on|pretend|keep quiet|turn down|hold (back|out)|put you off|play (dumb|for time)|slow down|clear the|get rid of|dump|offload|unload|close at any)';

// Those who decide behind the writer.
const office =
  '(legal|the legal department|our legal [team|department]|credit [department|group|risk]|tax|compliance|regulatory|accounting|finance|purchasing|procurement|internal audit|underwriting|management|senior management|upper management|the board|hr|our (lawyers|attorneys|counsel|auditors|traders|engineers|bankers|underwriters|insurer|investors|shareholders|partners|ceo|cfo|directors)|outside counsel|the trading (desk|floor)|corporate|head office|headquarters|the (lawyers|credit (people|guys|group|department)|legal department|executives|shareholders|investors|auditors|bankers|cfo|ceo|higher-ups|partners|owners))';

/** “Your management is worried”: what the reader's own people feel is no secret of ours. */
function theirs({ tokens, from }: Match): boolean {
  return /^(your|their|his|her)$/.test(tokens[from - 1]?.text ?? '');
}

/** “Legal thinks your clause 4 is fine”: good news. */
const content: Guard = (match) =>
  marks(/^(think|thinks|say|says|feel|feels|believe|believes)$/)(match) &&
  says(/^(fine|good|great|clear|excellent|complete)$/)(match) &&
  !says(/^(not|never|too|but)$/)(match);

/** “Ana | is not so sure but | will meet them on Friday”: what is done stays. */
const dropTheDoubt: Rewriter = (match) =>
  endsWith(/^but$/)(match) && followedBy(/^(?:will|can|may|would|has|is|agreed)$/)(match)
    ? drop()(match)
    : null;

/** “Credit has refused to grant it” is “I am afraid we cannot grant it”: who said so inside stays untold. */
const weCannot: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const told = textOf(tokens, mark.from, mark.to);
  const verb = /\b(?:will|would|can|does|do) not (?:ok|okay|approve)$/.test(told) ? ' $verb' : '';
  if (!verb && !/\brefuse[sd] to$/.test(told)) return null;
  // “Dahl Credit has refused to …”.
  const house = tokens.slice(0, mark.from).every(({ start }) => /^\p{Lu}\p{Ll}/u.test(source.slice(start)));
  if (!house || mark.from >= 3) return null;
  const no = say(`I am afraid we cannot${verb}`);
  // “…, so please ask for one.”
  const goesOn = /, (?:so|but|and) /.test(textOf(tokens, mark.to));
  return (goesOn ? no : andTheWayOn(no))(
    remembering(marking(match, 0, mark.to), { verb: { from: mark.to - 1, to: mark.to } }),
  );
};

export default defineRule({
  id: 'off-limits/inside-orders',
  principle: 'think-first',
  severity: 'error',
  message: 'This tells what is ordered or thought inside.',
  why: 'What your company thinks and tells its people is not yours to pass on, and the customer will quote it back to you.',
  phrasings: noSecretLeft([
    {
      phrases: [
        `{${office} [has|have|had|is|are|was|were|@adverb|really] [@adverb|@very|still|also|a bit|a little|getting|become|been] (refused to|refuses to|(not|never) [yet|@very] (ok|okay|approve|approved|sign off|signed off|agree|agreed|happy|comfortable|convinced|on board|sold on|bless|blessed|like|trust|want|budge)|uncomfortable|nervous|worried|concerned|uneasy|sceptical|skeptical|hesitant|reluctant|unhappy|lukewarm|opposed|pushing back|balking|dragging|blocking|holding (it|this|us|things) up|furious|up in arms|breathing down|freaking out|wants out|want out|(has|have) (serious|some|big|a few|major|its|their) (doubts|reservations|concerns|objections|misgivings|qualms)|(doubts|reservations|objections|misgivings|qualms|cold feet))}`,
        '{(legal|compliance|pr|management|upstairs|head office|our (lawyers|bosses)) [has|have|@adverb] (forbade|forbid|forbids|banned|prohibited) (us|me) (to|from)}',
        '{(told|ordered|instructed) (from|by) (upstairs|above|the top|head office|management) (to|not to|that)}',
        '{(my|our|the) [_] @superior [@adverb] (thinks|think|feels|feel|believes|believe|suspects|suspect|considers|finds|says|said|fears|complains) [that] (you are|you were|you have|you will|you do|you can|your _|this (client|customer|deal|account|project)|they are)}',
        `{${office} [has|have] [@adverb] (put|placed|flagged|marked|listed|blacklisted|rated|downgraded|graded) (you|your [_] account)}`,
        '{@we (was|were|am|are|have been|had been|got) [@adverb] (told|asked|instructed|ordered|warned|advised) (not|never) to (tell|say|mention|discuss|disclose|share|admit|talk|reveal|put|write|give|show|answer|comment)}',
        `{${office} [@adverb] (will|would|did|does|do|can) not [@very|@adverb|even] (ok|okay|approve|sign off|agree|bless|budge|like|trust|want|let us|allow us|give us|care|listen|understand)}`,
        `{${office} [@adverb] (thinks|think|feels|feel|believes|believe|fears|suspects|says|say|told us|told me) [that] (you (are|were|have|had|will|would|can|could|do|did|may|might|must|should|owe)|your _|(they|we|it|the _) [_] (will not|would not|can not|could not|may not|might not|lose|are (bluffing|weak|lying|wrong|too|not)|is (bluffing|weak|too|not|a risk|risky)))}`,
        '{(is|are|was|seems) not (so sure|on board|sold on|keen on|thrilled (with|about)) (and|that|about|,|.|$)}',
        '{(is|are|was|seems) not (so sure|on board|sold on|keen on|thrilled (with|about)) but}',
        '{(everyone|everybody|management|the whole team) [here|internally|@adverb] (agrees|agreed|thinks|thought|feels|felt|decided) [that] we (do not|should not|would rather|must not|can not afford|had better|should just|ought)}',
        '{(see|sees|view|views|look at|looks at|interpret|interprets) (it|this|that|things|_ _) [very|quite|completely] differently (internally|here|in house|in-house|right off)|(disagree|disagrees|divided|split|at odds|fighting|arguing|squabbling) (internally|among ourselves|amongst ourselves)}',
        '{(internal|in-house|inter-department|interdepartmental) (politics|squabble|squabbles|squabbling|dispute|disputes|fight|fights|fighting|disagreement|disagreements|turf war|turf wars|confusion|chaos|power struggle|power struggles)}',
        '{(comments|discussion|discussions|notes|exchange|correspondence|debate|emails|e-mails|memo|memos) (between|among|from) (management|the board|our (directors|management|auditors)|@superior and)}',
        `{(we|i|they|everyone here|everybody here|all of us|our _|sales|support) [<have>] [always|all|@adverb] (been|were|was|are|am|get|got|is) (told|instructed|ordered|trained|supposed|paid|encouraged|pressured|forced|under orders|under instructions) to [first|always|just|simply|only] ${stall}}`,
        '{(management|the boss|my boss|they|the company|head office|legal|sales|marketing|our _|we) (do|does|did) not [really] want [our|the|you] [customers|anyone|anybody|people|clients|you|press|the press] to (know|find out|hear|see|notice|ask|realise|realize|read|learn|be told)}',
        '{(legal|our lawyer|our lawyers|our legal team|the lawyers|pr|management|my boss|head office|insurance|our insurer) (advised|told|asked|warned|instructed|forbade|forbids|advises|tells) (us|me|everyone) (not|never) to (admit|say|tell|mention|write|promise|talk|apologise|apologize|put|confirm)}',
        '{(our|the) insurance (will|would|does) not (cover|pay|know)}',
        '{(my|the|our) (boss|manager|director|ceo|office|head office|company|management) (does|do|must|should|can|will) not [yet] (know|find out|hear|notice|suspect) [about|that|i|we|what|it|anything]}',
        '{(keep|leave) (the|my|our) (head office|boss|office|manager|management|company|lawyers|director|accounting) out of (it|this|that|the)}',
        `{(my|our|the) [_] @superior [here|@adverb] (want|wants|wanted|tell|tells|told|instructed|instructs|order|orders|ordered|asked|asks|expect|expects|forces|force|pushes|push|taught|makes|make|pressures) (me|us|everyone|everybody|all of us|the team|sales|support) [to] [first|always|just|only] ${stall}}`,
        '{(my|our|the) [_] @superior (gave (out the word|orders|the order)|has decided|decided|ordered|sent a memo|issued an order) (to|that) (complaints|claims|refunds|tickets|customers|nobody|we (should|must) [not])}',
        `{(our|my) (instructions|orders|script|training|policy|tactic|strategy|playbook) [here] (is|are|says|say|tell|tells us|tell us) [that we (should|must)|to] [first|always] ${stall}}`,
        '{(our|my) [own] (lawyer|lawyers|solicitor|legal team|legal department|legal|auditor|auditors|insurer|insurers|bank|banker|board|shareholders|investors|accountant|accountants) [@adverb|all] (think|thinks|thought|believe|believes|say|says|said|warned|warns|fear|fears|doubt|doubts|admit|admits|advised|is getting|are getting|is|are) [us|me] [that] [@very|getting|already] (nervous|worried|not happy|unhappy|the (clause|contract|case|claim|deal|term)|we (would|will|could|might) (lose|have)|you (have|are right)|against|scared|breathing)}',
        '{@we (told|warned|begged) (purchasing|management|my boss|the boss|them|our _|the board|head office|headquarters|engineering|sales|my manager) ... (but|,|and) (they|he|she|nobody|no one) (do not|does not|did not|would not|never|will not) [_] (listen|listens|listened|care|cares|cared)}',
        '{(internally|inside the company|in our (meetings|meeting|internal _)|behind closed doors|around the office|in the office) [,] (we|they|everybody|everyone|people|you are|your _ is) [all|also] (<call>|<think>|<say>|<joke>|<laugh>|<know>|<agree>|<admit>|<believe>)}',
        '{our (internal|confidential) (memo|note|notes|report|forecast|assessment|opinion|view|rating|analysis|study|target|limit|guideline|guidelines|test|tests|rule) [_] (says|say|show|shows|is|are|put|puts|rate|rates|call|calls|gives|give)}',
        '{in our (crm|internal system|files|notes) you are (marked|listed|flagged|rated|filed|down) as}',
      ],
      unless: [asked, negated, theirs, content],
      rewrites: [
        dropTheDoubt,
        weCannot,
        ...tellInstead('here is what matters for you: {what they may know}'),
      ],
    },
    {
      phrases: [
        '{(everyone|everybody|management|the whole team) [here|internally|@adverb] (agrees|agreed|thinks|thought|feels|felt|decided) [that] we do not want to} _',
      ],
      unless: [asked, negated],
      rewrites: [say('the plan is not to')],
    },
    {
      phrases: [
        '{what:(comments|discussion|discussions|notes|exchange|correspondence|debate|emails|e-mails|memo|memos) (between|among|from) who:([our] (legal|credit|our (lawyers|attorneys)) [[and|&] [our] (legal|credit|compliance|tax|accounting|management)])}',
      ],
      unless: [asked, negated, says(/^access$/)],
      rewrites: [say('$what on file')],
    },
    {
      phrases: [
        '{(my|our|the) [_] @superior [@adverb|has|have] (told|ordered|instructed|asked|wants|wanted|said) (me|us|everyone|that) (not|never) to (answer|give|tell|refund|help|reply|talk|speak|pay|say|accept|replace|offer|admit|write|discuss|negotiate|serve|deliver|work|sell|lend|deal)}',
        '{(my|our|the) [_] @superior [@adverb|has|have] (said|says|told (me|us)|tells (me|us)|decided|thinks) [that] (i|we) (should|must|can|may|shall|are|am|was|were) [to] (not|never) [to] (answer|give|tell|refund|help|reply|talk|speak|pay|say|accept|replace|offer|admit|write|discuss|negotiate|serve|deliver|work|sell|lend|deal)}',
        '{@we [have|had|@adverb|even] (discussed|debated|considered|talked about|wondered|argued about|thought about) [internally] (if|whether|to) (we|it|to|stop|drop) [_] [_] [_] (keep|drop|stop|continue|serve|serving|supply|supplying|end|terminate|work|sell) [working|serving|supplying] [with|to] (you|your (account|contract|company|business|firm))}',
        '{(our|my) (lawyer|lawyers|legal department|legal team|legal|compliance|board|insurance|insurer) (is|are) [@adverb|@very|a bit|also] (afraid|scared|nervous|terrified) [_] (of|about|that|because)}',
      ],
      unless: [asked, theirs],
      rewrites: tellInstead('here is what matters for you: {what they may know}'),
    },
    {
      phrases: [
        '{(they|our managers) [@adverb|always|even] (told|tell|tells|want|wants|force|forces|make|makes|order|ordered|train|trained|push|pushes) (us|me|everyone) to (push (this|these)|upsell|stall|deny|ignore|squeeze|charge [you] (more|extra|double)|say no|delay (the|your|all) (payment|payments|refund|answer))}',
      ],
      unless: [asked, negated],
      rewrites: tellInstead('here is what matters for you: {what they may know}'),
    },
    {
      phrases: [
        '{@we (am|are|was|were|have been|got) [@adverb] (told|instructed|ordered|trained|supposed|paid) to (say no|keep quiet|lie) [to|everything|all|it|you|your|any]}',
        '{@we have [strict|clear|_] (orders|instructions) [from _ [_]] [not] to (sell (the|our|as)|push|tell|say|give|hide|refuse|reject|deny|delay|charge|refund)}',
        '{(argument|fight|quarrel|row|dispute) (in|within|inside) (the|our) (team|office|company|department|management|house) [about|over] [you|your _]}',
        '{(in (our|the) (meeting|team|office)|internally) [,] (everybody|everyone|they|most|all|people|nobody|some) (was|were|is|are) [_] (against|angry|unhappy|opposed|in favour of) [with|about|to|at] (you|your _|it)}',
        '{(our|my|the) [_] (@house|@superior) [@adverb|always] (calls|call|called|nicknamed) you (a|an|the|our)}',
      ],
      unless: [asked, theirs],
      rewrites: tellInstead('here is what matters for you: {what they may know}'),
    },
    {
      phrases: [
        '{(my|our|the) [_] @superior (said|says|wants|told me|told us) [that] [there (are|is|will be)] no [more] (refund|refunds|discounts|discount|exceptions|exception|credit|returns|replacement|compensation|favours)}',
        '{(internally|(nobody|no one) (here|in (our|the) _|internally)) [nobody|everybody|everyone|no one] (wants|hates|likes|trusts|believes) (to (work|deal) (on|with)|you|your|in your)}',
        '{(nobody|no one|everybody|everyone) (here|in (our|the) [_] (team|office|company|house|department)) (hates|wants|likes|trusts) (to (work|deal) (on|with)|your|you)}',
      ],
      unless: [asked, theirs],
      rewrites: tellInstead('here is what matters for you: {what they may know}'),
    },
  ]),
  examples: [
    {
      bad: '[[Credit will not approve]] the line without a deposit, so please ask for one.',
      fixed: 'I am afraid we cannot approve the line without a deposit, so please ask for one.',
    },
    {
      bad: 'Ana [[is not so sure but]] will meet them on Friday.',
      fixed: 'Ana will meet them on Friday.',
    },
    {
      bad: '[[Credit has refused to]] grant the line in May.',
      fixed: 'I am afraid we cannot grant the line in May; what we can do is [what you can do instead].',
    },
    { good: 'I can get you access to the comments between Legal & Credit.' },
    { bad: '[[Our director said no refunds]].' },
    { bad: '[[Nobody in our office wants to deal with]] it.' },
    { bad: '[[We have orders to sell the]] old ones first.' },
    { bad: '[[In our meeting everyone was against your plan]].' },
    { bad: '[[Our crew calls you the]] lamp man.' },
    { good: 'We have instructions to ring the bell twice.' },
    { good: 'In our meeting everyone was happy with your plan.' },
    { bad: '[[My boss told me not to answer]] this.' },
    { bad: '[[Our director said that we should not refund]] it.' },
    { bad: '[[We discussed whether to keep supplying you]].' },
    { bad: '[[Our lawyers are afraid of]] a claim.' },
    { bad: '[[They told us to push these]] lids.' },
    { good: 'My boss told me not to wait, so here is the key.' },
    { good: 'We discussed whether the blue lid suits you.' },
    { good: 'Our lawyers are happy with the draft.' },
    { good: 'They told us to push harder.' },
    {
      bad: 'I can let you read the [[comments between Legal and Credit]].',
      fixed: 'I can let you read the comments on file.',
    },
    {
      bad: '[[Everyone agrees that we do not want to]] lend the van.',
      fixed: 'The plan is not to lend the van.',
    },
    { good: 'Have you read the comments from Legal?' },
    { good: 'I have not seen the comments from Legal.' },
    {
      bad: '[[We were told to stall]] on refunds.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[My boss wants us to push]] the big press.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Our own lawyers think the clause]] is weak.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Internally we call]] it the brick.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Management is nervous]] about the press.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Legal will not sign off]] on the new clause.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The crate is late because of [[internal squabbles]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    { good: 'Your management is worried about the press, so here are the tests.' },
    { good: 'Legal has the draft and will answer by Friday.' },
    { good: 'Is it possible that we were told to ignore the alarm?' },
    { good: 'We are not trained to ignore alarms, nor to say that we were told to stall.' },
    { good: 'Our crew is trained to avoid your flower beds.' },
    { good: 'My manager asked me to call you about the lid.' },
    { good: 'Our lawyers have read the draft and like it.' },
    { good: 'My boss wants to thank you in person.' },
    { good: 'Legal thinks your clause 4 is fine.' },
  ],
});
