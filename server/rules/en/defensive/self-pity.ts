/** “You have no idea how hard we work”, “no good deed goes unpunished”, “nobody asks how I feel”: feeling sorry for oneself. */

import { saidBehind } from '../../../words/english/clauses';
import { reported } from '../../../words/english/guards';
import { regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { keepTheFact } from '../../rewriting/keep-the-fact';
import { findAWay } from '../../rewriting/let-go';
import { drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “You have no idea how happy this made us”, “I spent the whole weekend with your book and loved it”: joy. */
const joyful = saidBehind(/^(happy|glad|love|loved|enjoy|enjoyed|grateful|delighted)$/);

/** “Try Ben Alder, I get nothing for it”: somebody is recommended, and honestly so. */
function recommends({ tokens, mark, passage, following, earlier }: Match): boolean {
  const around = [
    ...passage.sentences,
    ...following.slice(0, 1),
    ...earlier()
      .slice(0, 4)
      .flatMap(({ sentences }) => sentences),
  ];
  return (
    /^(?:i|we) (?:get|earn|make) nothing (?:for|from|out of)\b/.test(textOf(tokens, mark.from, mark.to)) &&
    around.some(({ prose }) =>
      /\b(?:recommend|trust|suggest|sent me|sent you|ask for|try|refer|mention my name|say (?:that )?(?:i|we) sent)\b/i.test(
        prose,
      ),
    )
  );
}

const unless = [reported, joyful, recommends];

/** “Some thanks would be nice | after I carried it up” as “I carried it up”. */
const whatTheyDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const fits =
    mark.from === 0 &&
    /^(after|when|since|considering)$/.test(tokens[mark.to]?.text ?? '') &&
    /^(i|we)$/.test(tokens[mark.to + 1]?.text ?? '');
  return fits ? drop()(marking(match, 0, mark.to + 1)) : null;
};

export default defineRule({
  id: 'defensive/self-pity',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Feels sorry for oneself.',
  why: 'They came with a trouble of their own and cannot carry yours too; say what you do about theirs.',
  phrasings: coolDown([
    {
      phrases: [
        '{(poor me|poor us|woe is me|lucky me|lucky us|just my luck|just our luck|why is it always (me|us)|why always (me|us)|no good deed goes unpunished|no good deed [ever] goes unpunished|it is a thankless (job|task)|a thankless (job|task)|that is (gratitude|thanks) for you|so much for gratitude|some thanks)} (.|,|!|?|and|then|for|$|i)',
        '{you have no (idea|notion|clue|concept|conception) (how|what|of (how|what|the))} ... (@we|it|work|hours|this|things|is|are|goes|go|going)',
        '{if you (only knew|had any (idea|notion|clue)|knew (how|what))} [_] [_] [_] (@we|it|work|hard|how|what|this|hours|of)',
        '{(nobody|no one|not that (anybody|anyone)|nobody ever|no one ever) [here|ever] (asks|asked|cares|cared|thinks|wonders|sees|notices) [about] (how|what|that|if|whether|when) (@we|it (is|feels|looks))}',
        '{(nobody|no one) [ever] (tells|asks|informs|listens to|helps|thanks) (me|us) [anything|a thing|either]} (.|,|!|about|$)',
        '{when (things|everything|it|all) (go|goes|is|went|runs|works) (right|well|fine|smoothly) (nobody|no one)}',
        '{(nobody|no one) (writes|calls|says thank you|says thanks|thanks us|notices|mentions it) (when|if) (things|everything|it|all|we|i)}',
        '{(i|we) (expected|deserve|deserved|had hoped for|hoped for|would have expected) (more|some|a (little|bit) [more]|a little more|better|more than) (gratitude|appreciation|thanks|respect|understanding|sympathy|kindness|that from you|patience from you|from you)}',
        '{(@we|(my|our) (staff|team|people|colleagues|crew|drivers|hosts)) (deserve|deserved|deserves) [so much|much|far|a lot] (better|more|more respect|fairer treatment) [than (this|that|a|an|one|your|what)]} (.|,|!|_|$)',
        '{(a (little|bit of|word of)|some|a little bit of) (gratitude|appreciation|thanks|sympathy|respect|compassion|empathy|kindness) (would|could|might) (be nice|not hurt|not (kill|hurt) you|have been nice|go a long way|not go amiss|be appreciated)}',
        '{(i|we) (work|worked|have been working|have worked|am working|are working|slave|slaved|toil|sweat|sweated|stayed|was up|were up|stayed up|sat here|have been here) [_] [_] (day and night|night and day|around the clock|round the clock|all night|all weekend|until (midnight|late)|till (midnight|late)|on (christmas|a sunday|my day off|sundays|weekends)|twelve hours|# hours|overtime|myself to death|my fingers to the bone|for free|through the (night|weekend)|non-stop)}',
        '{(i|we|nobody here|no one here|my (team|crew|staff|people)|our (team|crew|staff|people)) [@have|@adverb] [not] (slept|eaten|had lunch|had a break|seen (my|our) (family|kids|children)|had a (day|weekend) off) (for|in|since|because)}',
        '{(i|we) (spent|<have> spent|gave up|<have> given up|sacrificed|lost) (my|our|the) [whole|entire] (sunday|saturday|weekend|evening|night|holiday|day off|lunch|lunch break|christmas|free time|vacation)}',
        '{what [have|did|had] (i|we) [ever] (do|did|done) to (deserve|you)}',
        '{@we <be> [always|now|once again|again] [being] (punished|penalised|penalized|crucified|pilloried|singled out|persecuted|victimised|victimized|made to suffer) [for]}',
        '{@we have [also|got] a (day job|full time job|full-time job|life (outside|besides))}',
        '{@we (too|also) have (bills|families|feelings|kids|lives|a (family|life)|mouths|problems|limits|worries)}',
        '{@we <be> (only|just|but) (one (person|man|woman|human)|a one-man)}',
        '{@we have not had (a|any|one) (holiday|vacation|break|day off|weekend|raise|rest|free day|minute)}',
        '{(ruined|spoiled|spoilt|wrecked|ruins) (my|our) [whole|entire] (day|weekend|evening|week|christmas|holiday|mood|night|morning|reputation|name)}',
        '{(kindness|honesty|effort|loyalty|hard work|trust|patience|good will|goodwill) (is|means|counts) [obviously|apparently|clearly|sadly] (not|nothing|a mistake|never|no longer|for nothing|worthless) [_] [anymore|any more|nowadays|on this _|here|these days]}',
        '{if (only you|you only) (knew|saw|could see|had seen) (what|how|the)}',
        '{(do not|does not|not) (get|getting|being|be) paid [nearly|half|anywhere near] (enough|well enough|for)}',
        '{@we <be> (doing|holding down) (two|three|four|#|the (work|job|jobs) of|everybody|everyone) [people|jobs|men|colleagues]}',
        '{sorry [that] (i|we) (ever|even) (offered|tried|asked|helped|bothered|said|answered|took|agreed|existed|met)}',
        '{(nobody|no one) (is|was) (ever|more) _ than (us|me|we|i)}',
        '{(i|we) (make|made|earn|earned|get|got|lose|lost|<be> losing) (nothing|next to nothing|hardly anything|barely anything|peanuts|money|no money) (on|from|for|with|out of) (this|that|it|your)}',
        '{(i|we) (can not|can never|never) (win|do anything right|do right|please everyone|please everybody|please (you|anyone)|be everywhere [at once]|do everything [at once]|split (myself|ourselves)|tear (myself|ourselves) (apart|in two))} (.|,|!|at|with|can|$)',
        '{(damned|damned if|wrong) (if|when) (@we|you) (do|act) [and|,] (damned|wrong|and damned) (if|when) (@we|you) (do not|do)}',
        '{(i|we) (<be>|<have> been) (doing|giving) (my|our) [very|level|absolute] (best|all|everything) [here|already|for you|with what (@we|i) have]} (.|,|!|ok|and|but|$)',
        '{(whatever|no matter what|everything) (i|we) do [it|that] [is] [_] (is|turns out|seems|always|never) (wrong|right|good enough|enough|not enough)}',
        '{(i|we) (<be>|always|<be> always|have to be|get to be|end up) [always|as] (the ones|the one) (who|that|to) (get|gets|take|takes|has|have|is|are|suffer|suffers|pay|pays|blame|be blamed)}',
        '{(my|our) (day|week|month|year|life|morning) (is|was|has been) (hard|bad|difficult|terrible|awful|horrible|rough|tough|no picnic) [enough] [already|as it is|too|as well]}',
        '{(has|have|had) upset (the whole|all of|everyone|everybody|the entire|my|our) [_] (office|team|staff|us|crew|family|people|here)}',
        '{(could|can|will|may|might) cost (people|us|me|someone|my colleague|our staff) (their|our|my|his|her) (job|jobs|livelihood|livelihoods|reputation|living)}',
        '{do you (have any idea|even know|even realise|even realize) (how|what) ... (@we|it|work|hours|effort|trouble)}',
        '{do you (know|realise|realize) how (hard|much work|many hours|difficult|long) ... (@we|it|work|hours|effort|trouble)}',
        '^ {(imagine|just try) (being|doing|working|running|standing|sitting|living) (in|on|with|it|here|my|our|a|this) [_]}  [_] [_] [_] [_] (.|!|for once|$)',
        '{(after|in) (# years|twenty years|ten years|all these years|so many years|thirty years|years) of (hard work|service|loyalty|loyal service|honest work|dedication|working for|serving|trading)} (.|,|!|this|it|and|$|in|at)',
        '{(our|my) (small|little) (family|shop|business|company|team|firm) (can not|could not|does not) (survive|take|bear|cope|afford)}',
        '{it is not (exactly|really|very) (nice|pleasant|fun|fair|easy) [for (us|me)] to be (measured|compared|judged|treated|told|called|blamed|held)}',
        '{it is easy (to (criticise|criticize|judge|complain|talk|moan|find fault)|for you to (say|talk|judge|criticise|criticize|complain))}',
        '{@we can not (take|stand|bear|stomach|cope with|handle) [this|it|that] (any more|anymore|any longer)} (.|,|!|and|because|$)',
        '{@we [have|had] (hardly|barely) slept} (because|for|since|over|.|,|!|$)',
        '{(nobody|no one) [ever|here] (thinks|cares|worries|gives a damn|gives a thought|feels sorry) [ever] (about|of|for|to) (us|me|the [small|little] (shops|firms|landlords|hosts|drivers|waiters|staff|owners|sellers|people)) [landlords|drivers|hosts|waiters|sellers|owners|too] [[,|and] [and] @we (always|constantly) (pay the (price|bill)|get the short end [of the stick]|draw the short straw|have to (swallow|put up with) (it|everything)) [(when|if|for) [_] [_] [_]]]} (.|,|!|$|and)',
        '{@we [hosts|landlords|drivers|sellers] (always|constantly) (pay the (price|bill)|get the short end [of the stick]|draw the short straw|have to (swallow|put up with) (it|everything))}',
        '{(every|each|one|a single|another) [_] (cent|penny|euro|dollar|percent|%) (less|lower|off|more) [,] and @we [can|will|have to|must|might|may] [as well|just] (close|shut) [down] [the|our|my] [shop|doors|company|business]}',
        '{@we (work|worked|slave|slaved) [like (a dog|crazy|mad)] [seven days a week|day and night|around the clock|[_] hours (a|every) (day|week)|all (day|week|night)] [for (this|your|our|the|you) [_]] [,] and [then|now|all] (@we|this|that) (get|got|is) (one|a|the|nothing|what|only|a bad) [_] [_] [_] [_] [_]} (.|!|$)',
        '{it is always (me|us) [who|that] (has|have|must|needs|need|gets|get|pays|pay|does|do)}',
        '{@we can not sleep [any more|at night] (because|over)}',
        '(^|@opening) {[please] [try to] (see|look at) (it|this|things) from (our|my) (side|point of view|perspective|position|angle) [for once|too|as well]}',
        '{@we (will|could|may|might|would) (lose (my|our) (job|jobs|bonus|home|house)|(get|be) (fired|sacked|in [big|serious] trouble|into trouble))}',
        '{(fight|fights|fighting|struggle|struggling) for every (cent|penny|euro|dollar|customer)}',
        '{@we <be> [@very|all|getting|slowly] (stressed [out]|exhausted|burned out|burnt out|at the end of (my|our) (rope|tether|strength|nerves)|desperate|worn out|overworked|under (a lot of|so much|huge|enormous|constant) (pressure|stress))} (.|,|!|because|by|from|with|and|$)',
        '{(everybody|everyone|all the _|customers) [all|always|constantly|just|only] (shout|shouts|yell|yells|complain|complains|scream|screams) (at|to) (me|us)}',
        '{@we [also|too|still|only|just] (have to|need to|must|got to) [also] (live (from|off|on) something|earn a living|make a living|pay (our|my) (bills|rent|staff|people|workers)|feed (our|my) _|eat [too|as well])} (.|,|!|and|too|somehow|as well|$)',
      ],
      unless,
      rewrites: [whatTheyDid, keepTheFact, ...findAWay],
    },
    {
      phrases: [
        '{(it|this|that) (took|has taken|cost|has cost) @us (quite [a bit of|some|a lot of]|a lot of|hours|days|weeks|ages|forever|all (day|night|week|weekend)|endless|so much|many hours|an awful lot of|considerable) [time|effort|work|energy|money|nerves]}',
      ],
      unless: [regretted],
      rewrites: [say('it took some time')],
    },
    {
      phrases: ['^ {am i the only (one|person) [here] (who|that)} _'],
      rewrites: [sentence('Who could help us with {task}?')],
    },
    {
      phrases: [
        '{in return (we|i) (get|got|receive|received|am|are) (called|accused|insulted|blamed|only|nothing|complaints|abuse|shouted|one)} _',
      ],
      rewrites: [sentence('I would like to put this right: {next step}.')],
    },
  ]),
  examples: [
    { good: 'I would trust Omar with the roof. I get nothing for it.' },
    { bad: '[[Nobody ever thinks about us landlords, we always pay the price when something breaks]].' },
    { good: 'Nobody thinks about us when they sing, and that is good.' },
    { bad: '[[I cannot sleep because]] of it.' },
    { bad: '[[It is always me who has]] to clean it.' },
    { bad: '[[Please look at it from our side]].' },
    { bad: '[[I will lose my job]].' },
    { good: 'From our side of the lake you can see it.' },
    { bad: '[[We cannot take it any more]].' },
    { bad: '[[I am so stressed]] because of this lid.' },
    { bad: '[[Everybody shouts at me]].' },
    { bad: '[[We also have to live from something]].' },
    { good: 'We cannot take it any more seriously than you do.' },
    { good: 'We are exhausted and happy, it was a great fair.' },
    { good: 'People shout at us from the ferry and wave.' },
    { good: 'Your hard work does not go unnoticed.' },
    {
      bad: '[[We deserve better]] after 30 goats, don’t we?',
      fixed: 'We understand that you are not happy with this; what we can do is [what you can do].',
    },
    {
      bad: '[[Do you have any idea how many goats I]] milk, about 90 a day?',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: '[[A little gratitude would be nice]] after I carried it up.', fixed: 'I carried it up.' },
    { bad: '[[Kindness is not appreciated anymore]].' },
    { good: 'There is one of us in the hall until ten.' },
    { good: 'We got two complaints and a thank-you.' },
    { good: 'The night drivers in this town deserve better than they are getting.' },
    { bad: '[[Our drivers deserve better than a]] note like that.' },
    { good: 'Your guests deserve better than a cold hall.' },
    { bad: '[[It took me quite a bit of time]] to paint it.', fixed: 'It took some time to paint it.' },
    { bad: '[[Am I the only one who]] paints here?', fixed: 'Who could help me with [task]?' },
    {
      bad: 'We paint all day and [[in return we get called]] lazy.',
      fixed: 'We would like to put this right: [next step].',
    },
    { good: 'Sorry that it took me hours to paint it.' },
    {
      bad: '[[You have no idea how]] hard it is to find a driver.',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: 'Well, [[no good deed goes unpunished]].' },
    { bad: '[[I expected more gratitude]].' },
    { bad: 'The lamp was late, and [[we worked all night]] for it.', fixed: 'The lamp was late.' },
    { bad: '[[When things go well nobody]] calls.' },
    { bad: '[[It is easy to criticise]] from outside.' },
    { bad: 'That lamp [[ruined my weekend]].' },
    { good: 'You wrote that you have no idea how it works, so here is a film.' },
    { good: 'A night crew will load it, so it leaves on Sunday.' },
    { good: 'I have no idea how the lid got lost, and I am asking the depot.' },
    { good: 'We would be grateful for a photo of the lid.' },
    { good: 'You have no idea how happy this made us.' },
  ],
});
