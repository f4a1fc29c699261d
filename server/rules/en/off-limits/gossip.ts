/** “Mrs Rossi is getting a divorce”, “your last contact was sacked”: the private lives of others. */
import { captureBegins, captureEnds, opensClause, precededBy, says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { endOfWords, type Match, marking, textOf } from '../../../words/match';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { tellInstead } from '../../rewriting/tell-instead';
import { tellWhatTheyDid } from '../../rewriting/tell-what-they-did';
import { sorryThatSo } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

/** “You are getting a divorce”, “when I was pregnant”: the reader’s life, or the writer’s own. */
function ofTheTwo({ tokens, from }: Match): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return /^(i|you|we|if|who|when|people|nobody|someone|anyone)$/.test(before);
}

/** “He is lazy”, “Dahl drives me up the wall”, not “the lid is useless”: only people are gossiped about. */
function person({ captures, from, sentence, tokens }: Match): boolean {
  const token = tokens[captures.who?.from ?? from - 1];
  if (!token || (captures.who === undefined && /^(my|our)$/.test(tokens[from - 2]?.text ?? ''))) return false;
  if (
    /^(he|she|they|him|her|guys|people|everyone|boss|manager|director|colleague|lawyer|lawyers|traders|agent|wife|husband|assistant|predecessor|counsel|clerk|owner|secretary)$/.test(
      token.text,
    )
  )
    return true;
  return token.start > 0 && /^\p{Lu}\p{Ll}/u.test(sentence.prose.slice(token.start, token.end));
}

/** “They have been useless to you, and I am sorry”: it takes the reader’s side. */
const forTheReader = says(/^(sorry|apologise|apologize|apologies)$/);

/** “Her inability to come” is “the question whether she can come”. */
const whetherTheyCan: Rewriter = (match) => {
  const { tokens, captures } = match;
  const who = { her: 'she', his: 'he', their: 'they' }[tokens[captures.who?.from ?? -1]?.text ?? ''];
  const can = /^(inability|failure)$/.test(tokens[captures.why?.from ?? -1]?.text ?? '') ? 'can' : 'will';
  return who ? say(`the question whether ${who} ${can}`)(match) : null;
};

/** “He rented it out, so | has nowhere to live”: what stands before it stays. */
const keepBeforeSo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const joined = /^(?:so|and)$/.test(tokens[mark.from - 1]?.text ?? '');
  const end = endOfWords(tokens);
  const told = tokens.slice(mark.to, end);
  // “… and no job” goes with it.
  const short = told.length <= 3 && told.every(({ kind }) => kind === 'word');
  const from = tokens[mark.from - 2]?.text === 'and' ? mark.from - 2 : mark.from - 1;
  return joined && short && mark.from > 4 ? drop()(marking(match, from, end)) : null;
};

/** “If you can help him please do so, | he is under a lot of stress”: the request stays. */
const keepTheRequest: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findLastIndex(({ text }, at) => at < mark.from && /^[,;–—-]$/.test(text));
  const asks = /\b(?:please|(?:can|could|would) you)\b/.test(textOf(tokens, 0, Math.max(comma, 0)));
  const told = textOf(tokens, mark.to);
  return asks && mark.from - comma < 4 && !/[;:?]|\b(?:and|but|so|please)\b/.test(told)
    ? drop()(marking(match, comma, endOfWords(tokens)))
    : null;
};

const whatMayBeTold = tellInstead('here is what matters for you: {what they may know}');

const flawed =
  '(wishy-washy|flaky|clueless|two-faced|full of (himself|herself|themselves|it|hot air|crap)|(impossible|hard|difficult|tough|awful) to (deal|work|get along|live|put up) with|out of (his|her|their) (depth|mind|league)|in [way] over (his|her|their) [heads|head]|talking (nonsense|rubbish|garbage|bull|crap)|up to (something|no good)|playing games|dragging (his|her|their) feet|stonewalling|throwing (a tantrum|(his|her|their) weight around)|useless|hopeless|spineless|paranoid|arrogant|bossy|greedy|lazy|incompetent|petty|moody|stubborn|insufferable|obnoxious|unreliable|unbearable|pissed [off]|freaking out|being (difficult|a pain|stubborn|cheap|childish|petty)|under (a lot of|huge|enormous|great|so much) (stress|pressure|strain)|having (a breakdown|problems at home|money problems)|on the (rocks|ropes)|losing (his|her|their|it) [mind|grip|job]|(a|an|such a|some kind of) [complete|total|real|bit of a|_] (nut|nutcase|nut case|jerk|idiot|moron|fool|liar|clown|drama queen|control freak|loose cannon|bully|coward|snake|crook|piece of work|know-it-all|lunatic|loser|snob|drunk|lightweight|prima donna|crybaby|cheapskate|weasel))';
const venture =
  '(venture|company|startup|start-up|business|marriage|firm|partnership|merger|shop|bank|fund|mill|deal|restaurant|career)';

export default defineRule({
  id: 'off-limits/gossip',
  principle: 'think-first',
  severity: 'error',
  message: 'Gossip about somebody else.',
  why: 'The reader enjoys it and wonders what you tell others about them; say only what they need for their own matter.',
  phrasings: noSecretLeft([
    {
      phrases: [
        '{(is|was|are|were|has been|got|is getting|just got|have been) [@adverb|@very|probably] (sacked|demoted|thrown out|fired) (for (stealing|drinking|a|being|not|it|that|what|his|her|their|theft)|because|after|over|last|yesterday|$|,|and|by)}',
        '{(is|was|has been|are) [@adverb|probably] [getting|going through|having|in the middle of] (a [nasty|messy|bad] divorce|divorced|an affair|a nervous breakdown|a breakdown|burned out|burnt out|pregnant|in rehab|an alcoholic|a drunk|a drinker|bankrupt|in jail|in prison|under investigation|sleeping with) (,|$|and|again|since|so|that|because|with|by)}',
        '{(has|have|had) [@adverb] (money (trouble|troubles|problems)|drinking problems|a drinking problem|marriage problems|problems at home|a gambling problem|debts everywhere|cancer|a lover|cash [-] flow (problems|trouble))}',
        '{(drinks|is drinking) (a lot|too much|at work|again|on the job)}',
        '{(owes|owe) [half] (everybody|everyone|the whole town|all suppliers|the bank) (money|a fortune|# [_])}',
        '{(must|seems to|is said to) be (exaggerating|overstating|inflating)}',
        '{(may|might|must|could|seems to|is said to) be (covering up|hiding (something|things|the)|bluffing)}',
        '{(was|is) not ((really|at all) (prepared|qualified|up)|(prepared|qualified|up) at all) to (answer|answering|explain|explaining|present|lead)}',
        '{(caught|sacked|fired) for (stealing|drinking|theft|fraud|harassment|cheating|sleeping|fiddling|taking bribes)}',
        `{${venture} [_] (went (south|down the drain)|is (falling apart|going (under|bust)))}`,
        '{(is|are|was|were|has|have|had|will|would) [@adverb] [be|been] (insolvent|gone (bust|bankrupt|under)|going (bust|bankrupt|under)|(on the verge|close to the edge) of bankruptcy)}',
        '{(sent|gave|found|hired|assigned) (me|us) a [_] (nut case|nutcase|nut|jerk|idiot|moron|clown|crook|loser|lunatic)}',
        '{(his|her|their) (performance|work|attitude|credit|drinking|temper|hygiene|marriage|behaviour|behavior) (is|was|has been|have been) [@adverb|@very] (poor|bad|terrible|awful|shameful|a (problem|joke|disgrace|disaster)|on the rocks|disappointing|dreadful|appalling)}',
        '{(he|she|they) (earns|earn|makes|make|gets paid|get paid) [@adverb|much|far] (twice|double|half|more|less|¤ #) [_] [as|than|what] [much as] (you|me|i|we|us)}',
        '{(wonder|doubt|question|not sure) (if|whether|that) (he|she|they) (is|are|will be|would be|was|has) [really] (the right|up to|capable|able|qualified|fit|competent|serious)}',
        '{(he|she|they) (do|does) not (appear|seem) to (know|understand|care|have (a|any) (clue|idea|license|licence|money|plan)|be (able|licensed|qualified|solvent))}',
        '{(team lead|manager|boss|colleague|director|department|branch|supervisor) is [@adverb] a (black hole|waste of space|waste of time|lost cause)}',
        '{(get|gets|got|getting) on (my|our|everyone’s|everybody’s) nerves}',
        '{(he|she|they|him|her|them|guys|people) [@adverb|is|are|was] (drive|drives|drove|driving) (me|us|everyone|everybody|the whole _) (crazy|nuts|insane|mad|up the wall|bonkers)}',
        '{(put|puts|putting) ([mr|mrs|ms] _) in (his|her|their) place}',
        '{too many (cooks|hands|fingers|chiefs) (in|and|on|spoil|involved)}',
        '{(deal|contract|project|account|guy|client|customer|supplier|lawyer|meeting|order) (is|was|has been) (a|one|such a) [real|total|complete|huge|big|royal] pain (in the _|to (deal|work))}',
        '{blame _ (who|for (refusing|holding|keeping|dragging|forgetting|not)) [refused|kept|held|forgot|made]}',
        '{(i|we) [@adverb] (scolded|chewed out|yelled at|told off|tore into|bit the head off) (him|her|them|our|the|mr|mrs|my) [_]}',
        '{(her|his|their) own [_] (boss|lawyers|lawyer|people|management|colleagues|wife|husband|board) [@adverb] (do|does|can) not (trust|believe|like|stand|want) (him|her|them)}',
        '{[i|we] [honestly] have a (hard|tough) time (justifying|seeing|believing|understanding|imagining) why (_ [_] [or _ _]) (should|would|was|is|got)}',
      ],
      unless: [asked, negated, ofTheTwo],
      rewrites: [sorryThatSo, keepTheRequest, ...whatMayBeTold],
    },
    {
      phrases: [
        '{how:(may|might|could) be (exaggerating|overstating|inflating)} (the|his|her|their|its|our|how)',
      ],
      unless: [asked, negated, ofTheTwo],
      rewrites: [say('$how be optimistic about')],
    },
    {
      phrases: [
        '{how:(may|might|could) be (exaggerating|overstating|inflating)}',
        `{what:${venture} [_] (fell (apart|through)|went (under|bust|belly up)|collapsed|tanked|flopped)}`,
      ],
      unless: [asked, negated, ofTheTwo],
      rewrites: [
        where(captureEnds('what', /^(?:deal|merger|partnership)$/), say('$what did not go ahead')),
        where(captureEnds('what', /^(?:venture|startup|start-up|up|fund)$/), say('$what ended')),
        where(
          captureEnds('what', /^(?:company|business|firm|shop|bank|mill|restaurant)$/),
          say('$what closed'),
        ),
        keepTheRequest,
        ...whatMayBeTold,
      ],
    },
    {
      phrases: ['{(get|gets|got|getting) (his|her|their) act together}'],
      unless: [asked, negated, ofTheTwo],
      rewrites: [where(precededBy(/^to$/), say('be ready')), ...whatMayBeTold],
    },
    {
      // What the writer would rather do is told, and not how it was with them.
      phrases: [
        '{whose:(my|our) [_] (experience|experiences|dealings) with what:(_ [_] [on _] [_] [_]) (has been|have been|was|were) [@very|@adverb] (unfavourable|unfavorable|bad|poor|terrible|unpleasant|negative|awful|dreadful)}',
      ],
      unless: [asked, negated],
      rewrites: [
        where(captureBegins('whose', /^my$/), say('I have reservations about $what')),
        say('we have reservations about $what'),
      ],
    },
    {
      phrases: ['{(has|have|had|with) (no where|nowhere) to live}'],
      unless: [asked, negated, ofTheTwo],
      rewrites: [keepBeforeSo, keepTheRequest, ...whatMayBeTold],
    },
    {
      phrases: ['{with or without (him|her)}'],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(his|her|their|that|this|whose|which) [_] (argument|story|excuse|explanation|claim|theory|answer|logic|version) [, it seems to me ,|@adverb] is [@adverb|@very|total|complete|pure|utter|a load of] (bs|bullshit|nonsense|rubbish|crap|garbage|baloney|hogwash|laughable)}',
      ],
      unless: [asked, negated],
      rewrites: [where(opensClause, say('I see that differently')), ...whatMayBeTold],
    },
    {
      phrases: ['{who:(her|his|their) why:(inability|refusal|unwillingness|reluctance|failure) to}'],
      unless: [asked, negated, ofTheTwo],
      rewrites: [whetherTheyCan],
    },
    {
      phrases: [
        `{(is|was|are|were|has been|have been|seems|seemed|sounds|got|gets|can be) [to be|@very|@adverb|a bit|a little|kind of|sort of|rather|pretty|all|way|such|like] ${flawed}}`,
        '{@we (am|are|was|were|got|get|feel) [@very|@adverb|some what|somewhat|a bit|a little|getting|pretty|quite] (annoyed|fed up|mad|angry|furious|pissed [off]|disgusted|frustrated|irritated|exasperated|disappointed) (with|at|by|in) who:_}',
        '{@we [@adverb] (can not stand|hate|loathe|despise|never (liked|trusted)|do not (like|trust)|would not trust|have no respect for|am (sick|tired) of) who:_}',
      ],
      unless: [asked, forTheReader],
      when: [person],
      rewrites: [keepTheRequest, tellWhatTheyDid, ...whatMayBeTold],
    },
    {
      phrases: [
        '{(their|his|her) [_] (credit|finances|cash flow|balance sheet|liquidity|business|marriage) (is|looks|seems) [@very|@adverb|pretty] (shaky|weak|bad|poor|questionable|terrible|in trouble|a mess|on the rocks)}',
        '{@we do not [really|even] trust (their|his|her) (numbers|figures|word|books|data|promises|credit|people|management|intentions|motives|story)}',
      ],
      unless: [asked],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(my|our|your|the) [_] (colleague|boss|manager|assistant|driver|director|teacher|cook|predecessor) (is|was|has been|went) [@adverb|currently|still] (on sick leave|off sick|off|at home|away|out|in hospital|ill|sick) (with|because of|due to|after) [a|an|her|his|the] [_] (burnout|burn-out|depression|cancer|breakdown|miscarriage|stroke|heart attack|divorce|alcohol|stress|abortion)}',
        '{your (predecessor|(last|old|previous|former|ex) [-] (agent|manager|buyer|colleague|boss|contact|accountant|lawyer|supplier|assistant|builder|doctor|landlord)) [@adverb] (never|could not|did not [even]) (knew|understood|answered|paid|listened|kept|managed|read|did|know|understand|care|answer|pay|listen|decide|read|do)}',
        '{(he|she|they) (only|just) (got|has|have|gets|kept|keeps) (the|this|that|his|her|their|a) (job|post|position|promotion|contract) [only] (because|through|thanks to|since|by)}',
        '{(they|that|it) (are|is|were|was) [@very|quite|rather] (a|an) [@very|rather|bit] (strange|weird|odd|dodgy|shady|dubious|nasty|crazy|chaotic) (company|firm|bunch|lot|family|man|woman|guy|person|people|couple|supplier|customer|client|landlord|tenant)}',
        '{(mr|mrs|ms|miss) _ [(from|in|at|of) (your|the|our) _] (is|was|can be) [@adverb|@very|rather|a bit|quite] (difficult|strange|weird|moody|nasty|unfriendly|tiring|exhausting|complicated|stubborn)} (.|,|!|$|and|but|so|person|to (work|deal) with)',
      ],
      unless: [asked, negated],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(the|your|our|that|this|another) [other|main|old|former|_] (supplier|competitor|company|firm|shop|customer|client|neighbour|agent|landlord|agency|hotel|contractor|forwarder) (is|are) [@adverb|about to|going to|soon|nearly|almost|said to be|rumoured to be|close to] [go|be|file for|going] (bankrupt|bust|bankruptcy|insolvent)}',
        '{(i|we) [have] (heard|hear|was told|were told) [that] (he|she|they|your (competitor|neighbour|boss|colleague)|the other _) (have|has|had|is|are|was|were) [_] [_] (problems|trouble|debts|divorced|fired|bankrupt|drinking|sacked|pregnant|cancer|broke|arrested|an affair)}',
        '{(people|everybody|everyone|many) (say|says|knows|know|told me) [that] (he|she|they) (do|does|are|is|have|has|never|can|did) [not] [_] [_] (pay|bills|drunk|crazy|difficult|liars|a liar|cheat|steal|lazy|broke|debts|unreliable)}',
        '{(he|she|they) (has been|have been|is|was|were|are) [@adverb|again|always] (drunk|hungover|stoned)} (.|,|!|$|and|again|at (work|the)|all|when|so)',
        '{(is|are) [@adverb|well] known for (not paying|never paying|not answering|cheating|lying|paying late|being (rude|late|difficult|slow|dishonest|unreliable))}',
        '{(he|she|(mr|mrs|ms) _) (is|was) always (complaining|drunk|shouting|gossiping|whining|moaning|lying|in a bad mood|sleeping)}',
      ],
      unless: [asked, negated],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(is|was) [@very|quite] (a|an) [@very|rather|bit] (strange|weird|odd|difficult|unpleasant|nasty|lazy|rude|arrogant|moody) (person|man|woman|guy|character|fellow|lady)}',
        '{your (last|old|previous|former) _ (is|was) [@very] (a|an) [@very|real|total|complete] (idiot|crook|fool|amateur|liar|thief|cheat|cowboy|drunk)}',
        '{(he|she|they) (was|were|got|has been) (kicked|thrown) out (because|for|after)}',
      ],
      unless: [asked, negated],
      rewrites: whatMayBeTold,
    },
  ]),
  examples: [
    { bad: '[[Your old smith was a crook]].' },
    { bad: 'Your clerk [[is a strange person]].' },
    { bad: '[[She was kicked out because]] of the till.' },
    { good: 'The lead in the play is a strange bird.' },
    { bad: '[[The other supplier is almost bankrupt]].' },
    { bad: '[[I heard that she was fired]].' },
    { bad: '[[Everybody says that they never pay]].' },
    { bad: '[[He was drunk]] again.' },
    { bad: 'That firm [[is known for not paying]].' },
    { bad: '[[Ms Dahl is always complaining]].' },
    {
      bad: 'He let his flat until May and so [[has nowhere to live]].',
      fixed: 'He let his flat until May.',
    },
    {
      bad: 'If you have a bed for him please say so, he [[is under a lot of stress]].',
      fixed: 'If you have a bed for him please say so.',
    },
    {
      bad: '[[Our experience with Dahl has been bad]], so the mill is my first choice.',
      fixed: 'We have reservations about Dahl, so the mill is my first choice.',
    },
    { bad: 'We go on Friday [[with or without him]].', fixed: 'We go on Friday.' },
    {
      bad: '[[That story is nonsense]] because nobody rang the mill in May.',
      fixed: 'I see that differently because nobody rang the mill in May.',
    },
    {
      bad: 'By May we need them to [[get their act together]].',
      fixed: 'By May we need them to be ready.',
    },
    { good: 'I heard that she is moving to Graz.' },
    { good: 'The firm is known for its ovens.' },
    { good: 'She is always there before six.' },
    { bad: '[[Our cook is off sick with a burnout]].' },
    { bad: '[[Your old agent never paid]] on time.' },
    { bad: '[[She only got the job because]] of her uncle.' },
    { bad: '[[They are a weird firm]].' },
    { bad: '[[Ms Dahl from your office is very difficult]].' },
    { good: 'Our cook is off sick until Monday.' },
    { good: 'She only got the job offer today.' },
    { good: 'They are a strong firm.' },
    { good: 'Ms Dahl is difficult to reach on Fridays.' },
    {
      bad: 'Mr Bell [[was sacked,]] so his letters were lost.',
      fixed: 'We are sorry that Mr Bell’s letters were lost.',
    },
    {
      bad: 'The clerk [[is lazy]], she should have rung you.',
      fixed: 'The clerk should have rung you.',
    },
    { bad: '[[Their credit is shaky]].' },
    {
      bad: '[[His refusal to]] sign is the last point.',
      fixed: 'The question whether he will sign is the last point.',
    },
    { bad: '[[I do not trust their books]].' },
    {
      bad: 'I hear that he [[is impossible to work with]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'To be frank, [[I cannot stand Mr]] Dahl.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'His [[shop went under]] in May.',
      fixed: 'His shop closed in May.',
    },
    { good: 'The mill in Graz filed for bankruptcy in May.' },
    { good: 'The old lid is useless, so we send the new one.' },
    { good: 'I am sorry that he was difficult to work with.' },
    { good: 'Do you mean that he is lazy?' },
    {
      bad: 'The clerk before me [[was sacked for theft]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'Mr Dahl [[is getting a divorce]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The mill in Graz [[has money troubles]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'Mr Dahl [[may be exaggerating]] the orders.',
      fixed: 'Mr Dahl may be optimistic about the orders.',
    },
    { good: 'Are you saying that Mr Dahl is getting a divorce?' },
    { good: 'Nobody here was sacked for being late.' },
    { good: 'I was pregnant, so my colleague took the call.' },
    { good: 'The pot was fired for nine hours.' },
    { good: 'Mrs Dahl is on leave until Monday, I gladly help you.' },
  ],
});
