/** “It will be sad if you don’t come”, “after all we have done for you”, “don’t let me down”: pulling with a bad conscience. */

import {
  beginsWith,
  endOfClause,
  endsWith,
  followedBy,
  marks,
  opensClause,
  precededBy,
  says,
} from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { type Guard, type Match, marking, textOf } from '../../../words/match';
import { withoutPush } from '../../rewriting/no-push-left/index';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sentenceOrClause } from '../../rewriting/say-clause';
import { defineRule, type Rewriter } from '../../rule';

const sad =
  '(suck|hurt|be [_] (sad|terrible|awful|heartbreaking|disappointing|a disaster|unforgivable|not the same))';

/** “After all I did for you in May, this hurts”: it goes up to the comma. */
const toTheComma: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  const subject = /^(i|we|you|he|she|it|they|this|that|the|your)$/.test(tokens[mark.to]?.text ?? '');
  return mark.from === 0 && comma > mark.to && !subject ? drop()(marking(match, 0, comma)) : null;
};

/** “After all we did for you | you go to another mill”, “… last year I honestly expected more”: the rest reproaches, too. */
function reproachFollows({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:you\b|this is\b)|\bexpected (?:\p{L}+ ){0,3}(?:more|better|loyalty|gratitude|respect|thanks)\b/u.test(
    textOf(tokens, mark.to),
  );
}

/** “… if you were not | able to come.” */
const isAble = followedBy(/^(able|free|around|ready|willing)$/);

/** “Be there at 7 | and don’t let me down again.” */
const leaveOutWithAnd: Rewriter = (match) =>
  match.mark.from > 4 && beginsWith(/^do$/)(match)
    ? drop()(marking(match, match.mark.from - 1, endOfClause(match.tokens, match.mark.to)))
    : null;

/** “You owe me that photo”, “… one coffee”: in fun. */
const oneOfThem: Guard = (match) =>
  endsWith(/^(one|this|that)$/)(match) &&
  followedBy(/^(coffee|beer|drink|lunch|dinner|cake|euro|photo)$/)(match);

/** “I am glad we did so much for you.” */
function byRegret({ tokens }: Match): boolean {
  return /\b(?:(?:i|we) (?:(?:am|are|was|were) )?(?:\w+ )?(?:glad|happy|pleased|proud|gladly|love|loved)|enjoyed|pleasure|honou?r)\b/.test(
    textOf(tokens),
  );
}

/** “We have done a lot for you, | and we would do it again.” */
const wouldAgain: Guard = ({ tokens, mark }) => /^(?:, )?(?:and|so) (?:we|i)\b/.test(textOf(tokens, mark.to));

/** What they did to us: “you cancel”, “you did not come”; not “you had such a bad night”. */
const leaving =
  '([@adverb|now|suddenly] [want to|decided to|have decided to|are going to|would] (leave|leaving|left|cancel|cancelled|canceled|cancelling|quit|go|going|went|choose|chose|chosen|switch|switched|buy|bought|order|ordered|refuse|refused|say no|said no|said|decided|prefer|preferred|ignore|ignored|turn|turned|send back|sent back|work with) |(do|did|have|can|could|will|would|are|were) not [@adverb|even|yet] (stay|come|coming|want|order|ordered|ordering|buy|bought|buying|trust|believe|believed|reply|replied|answer|answered|support|accept|accepted|renew|renewed|renewing|book|booked|take|took|sign|signed|interested|willing|help|helped|appreciate|value|care))';

/** “I am disappointed that you left so early, | we had such fun”: said with a smile. */
const withASmile = says(/^(fun|party|cake|dinner|laugh|smile|wonderful|lovely|joy|congratulations)$/);

export default defineRule({
  id: 'pressure/guilt',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'Pulls with a bad conscience.',
  why: 'Who gives in out of guilt will not come back; say what you would like, and leave the choice to them.',
  phrasings: withoutPush([
    {
      phrases: [`{(it|that|this) (will|would) [just|really] ${sad} if you (are|were) not}`],
      unless: [asked, reported],
      rewrites: [where(isAble, say('it would be lovely if you were')), say('it would be lovely to have you')],
    },
    {
      phrases: [
        `{(it|that|this) (will|would) [just|really] ${sad} if you (do not|did not|can not|could not|will not)}`,
        '{@we (will|would) be [@very|@adverb] (disappointed|sad|hurt|upset|heartbroken|devastated|gutted|angry|offended|crushed) if you (do not|can not|will not|did not|could not)}',
      ],
      unless: [asked, reported],
      rewrites: [say('it would be lovely if you could')],
    },
    {
      phrases: [
        '{[please] do not (make (me|us) look [like] (stupid|bad|silly|an idiot|idiots|a fool|fools)|let (me|us) down|disappoint (me|us)|leave (me|us) hanging)}',
        '{you owe (me|us) (this|that|one|that much|at least that)}',
        '{[and] (this|that) is how you (repay|thank|treat) (me|us)}',
        '{we (really|urgently|desperately|badly) need your (support|help|vote|donation|contribution)}',
      ],
      unless: [asked, reported, oneOfThem],
      rewrites: [
        where(precededBy(/^and$/), leaveOutWithAnd),
        // “We stayed open for you, and this is how you thank us”: all of it reproaches.
        where(marks(/^how$/), sentence('Please tell us what would suit you better.')),
        where(
          says(/^(counting|relying|rely|trust|trusted|promised)$/),
          sentence('We would be grateful for your help.'),
        ),
        where(
          ({ tokens, mark }) => (tokens[mark.to]?.kind ?? 'punctuation') === 'punctuation',
          say('we would be grateful for your help'),
        ),
        sentence('We would be grateful for your help.'),
      ],
    },
    {
      phrases: ['{[,] after (all|everything) [that] (i|we) (have done|did|have given|gave|do) [for you]}'],
      unless: [asked, reported],
      rewrites: [
        where(reproachFollows, sentence('We would be glad to keep you; please tell us what would help.')),
        toTheComma,
        drop(),
      ],
    },
    {
      phrases: [
        '{you (are|will be|would be) [really|seriously] missing out [on (it|this|that|something [_])]}',
        '{you (will|are going to) [really] miss out} ($|,|if)',
        '{you (will|are going to) (regret|be sorry (for|about)) not _ (it|this|that|them|one|us)}',
      ],
      unless: [asked, reported],
      rewrites: [
        where(
          followedBy(/^(on|if)$/),
          sentenceOrClause('It is worth a look; tell us if you would like to know more.'),
        ),
        say('it is worth a look'),
      ],
    },
    {
      phrases: [
        '{if you [really|truly|actually|ever] (cared|valued|loved|respected|trusted|believed|wanted|were (serious|a friend)) [about|in] [us|me|our _|your _|the _|this|it] , you would}',
      ],
      unless: [asked, reported],
      rewrites: [
        where(followedBy(/^not$/), say('we would be glad if you did')),
        say('we would be glad if you could'),
      ],
    },
    {
      phrases: [
        `{@we (am|are|was|were|feel|felt|have been) [@very|@adverb|deeply|quite|a bit|a little] (disappointed|hurt|offended|shocked|upset|let down|heartbroken|bitter) that} you ${leaving}`,
      ],
      unless: [asked, reported, withASmile],
      rewrites: [say('we would like to understand why')],
    },
    {
      phrases: [
        '{@we (am|are|was|were|feel|felt) [@very|@adverb|deeply|quite] (disappointed|hurt|offended|shocked|upset|let down) (by|about|with|at|over)} your (decision|answer|reply|choice|no|refusal|cancellation|reaction|silence|behaviour|behavior|attitude)',
      ],
      unless: [asked, reported],
      rewrites: [say('we would like to understand')],
    },
    {
      phrases: [
        '{you [@adverb|really] (are [@adverb|really] (letting|leaving)|(have|had) [@adverb|really] (let|left)|(will|would|are going to|can not) [@adverb] (let|leave)) (me|us) (down|hanging|in the lurch)}',
        '{(it|that|this) (will|would|does|is going to) [just|really] (hurt|sadden|upset|disappoint|ruin|kill|break) (us|me|our hearts|my heart) [_] [_] [_] (if|when) you (cancel|leave|left|cancelled|canceled|quit|stop|stopped|say|said|refuse|refused|choose|chose|go|went|order|ordered|buy|bought|do|did|will|would|can)}',
        '{@we (will|would) be [@very|@adverb] (disappointed|sad|hurt|upset|heartbroken|devastated|gutted|angry|offended|crushed) if you (cancel|leave|left|cancelled|quit|say no|said no|refuse|refused|choose|chose|go elsewhere|went|switch|order elsewhere|buy elsewhere)}',
        '{you (would|will) (break (our|my) (heart|hearts)|ruin (us|me)|make (us|me) [@very] (sad|unhappy))}',
        '{@we [@adverb|always] (trusted|believed|believed in|counted on|relied on|helped|supported) you [@adverb|all these years|for years] [,] (and|but) (now|then) (you|this)}',
      ],
      unless: [asked, reported],
      rewrites: [sentenceOrClause('We would be glad to keep you; please tell us what would help.')],
    },
    {
      phrases: [
        '{@we [really|always] (thought|believed|hoped) [that] (you were (our|my|a) [good|real|true|loyal] (friend|friends|partner|partners|family)|we were [@adverb|good|real|true] (friends|partners|family|a team)|we had a [good|real|special|fair] (relationship|partnership|friendship))} (.|!|,|$|and|but|with you|here)',
        '{@we (did|have done) [@adverb] (so much|everything|a lot|all this|all that|so many things|more than enough) for you} (and|but|,|.|!|$)',
        '{@we (gave|have given|offered) you (everything|so much|all we had|(our|the|a|such a) [very] (best|special|good|great|lowest) (price|prices|offer|deal) [(i|we|that) [_] [could|can|had]])} [,] (and now (you|this)|and still you|and you still|but (you|now))',
        '{@we (worked|have worked|stayed|stayed up|sat here|spent) [@adverb] (the whole|all|the entire|all through the|half the|all my|all our) (weekend|night|day|week|evening|holiday|sunday) [long|just|only] [on this|on it] [just|only] for you}',
        '{@we (put|have put|invested|have invested|spent|have spent) [@adverb] (so much|a lot of|so many|days of|weeks of|hours of|all our|all my) [_] [_] (into|in|on) (this|it|that|the _|your _|you) [just|only] for you}',
        '{@we (put|have put|invested|have invested|spent|have spent) [@adverb] (so much|a lot of|so many|days of|weeks of|hours of|all our|all my) [_] [_] (into|in|on) (this|it|that|the _|your _|you)} [,] (and|but) (now|then) (you|this)',
        '{@we (did|have done) (all (this|that|of this)|it|this) for nothing}',
        '{@we (counted|relied|were counting|was counting|had counted|were relying) on you} (.|!|$|and now|, and now|but)',
        '{@we (sacrificed|gave up|risked|went without) (our|my|the|a) [whole|entire] (margin|profit|weekend|free time|holiday|time|sleep|commission|bonus|evening|sunday|night) [just|only] for you}',
        '{@we (hope|wonder) [how|if|whether] you can [still] sleep [well|at night] (with (that|this|it)|at night|knowing)}',
        '{@we [have] always (helped|supported|stood by) you when you (needed [it|us|help]|were in (need|trouble))}',
        '{@we (did|have done) you a [big|huge|small|real] (favour|favor) [,] [so|and] (now|then) (it is your turn|you|do)}',
        '{[now|so] [please] (think of|remember|do not forget|consider) (what|everything|all) [that] @we (did|have done|gave|have given) (for you|you)}',
        '{(our|my) [_] (boss|manager|wife|husband|family|team|children|kids|director|job|crew|mother|father|staff) (will|would|is going to|are going to) [@adverb] (be [@very|@adverb] (angry|furious|disappointed|sad|upset|hungry|devastated)|kill me|suffer|lose|cry|starve|fire me) [_] [_] [_] (if|unless) you}',
        '{(i|we) (will|would|could|might|am going to|may) [@adverb] (lose my job|be fired|get fired|get into trouble|get in trouble|be in trouble|lose our jobs|be in [_] trouble|not (reach|meet|make) (my|our) (target|targets|quota|numbers)) (if|unless) you}',
      ],
      unless: [asked, reported, byRegret, wouldAgain],
      when: [opensClause],
      rewrites: [sentenceOrClause('Please tell us what would suit you better.')],
    },
    {
      phrases: [
        '{(it|that) would be [@very|@adverb|such] (sad|a shame|a pity) if (our|this|the|your) [_] [_] (friendship|partnership|relationship|cooperation|collaboration) (ended|ends|suffered|suffers|broke|stopped|was over|were over|fell apart|came to an end)}',
      ],
      unless: [asked, reported],
      rewrites: [sentence('I would be glad if we could settle this together.')],
    },
    {
      phrases: [
        '{the (least|minimum) [that] @we [can|could|would] (expect|ask|ask for|deserve|want) [from you] is}',
      ],
      unless: [asked, reported],
      rewrites: [say('we would be glad of')],
    },
    {
      // “Is that the thanks we get?” asks nothing.
      phrases: [
        '{is (that|this) (how you (thank|repay|treat) (us|me)|(the|our|my) (thanks|reward) [that] [@we (get|got)] [for (it|this|that|all _)])}',
      ],
      unless: [reported],
      rewrites: [sentenceOrClause('Please tell us what would suit you better.')],
    },
  ]),
  examples: [
    { bad: '[[Is that the thanks we get]]?', fixed: 'Please tell us what would suit you better.' },
    { bad: '[[Remember what we did for you]] in spring.' },
    { bad: '[[We counted on you]].' },
    { good: 'We did so much for you, and we would again.' },
    {
      bad: '[[We are disappointed that]] you went to another mill.',
      fixed: 'We would like to understand why you went to another mill.',
    },
    { bad: '[[I am very hurt by]] your decision.', fixed: 'I would like to understand your decision.' },
    {
      bad: '[[You are letting us down]].',
      fixed: 'We would be glad to keep you; please tell us what would help.',
    },
    { bad: '[[It would hurt us if you went]] to Graz.' },
    { bad: '[[I trusted you, and now you]] sell the mill.' },
    {
      bad: '[[We did so much for you]] and now this.',
      fixed: 'Please tell us what would suit you better.',
    },
    { bad: '[[I worked all weekend just for you]].', fixed: 'Please tell me what would suit you better.' },
    { bad: '[[I thought we were friends]].', fixed: 'Please tell us what would suit you better.' },
    { bad: '[[My boss will be angry if you]] say no.', fixed: 'Please tell us what would suit you better.' },
    { good: 'We are disappointed that you had such a cold night in our hut.' },
    { good: 'I was disappointed that you left so early, the party was fun.' },
    { good: 'We did so much for you and enjoyed it.' },
    { good: 'We put a lot of work into this garden, and it shows.' },
    { good: 'My boss will be glad if you come.' },
    { good: 'We gave you our best price, as you are with us for years.' },
    { good: 'The spring we did so much for you, the roof was still tin.' },
    {
      bad: 'The hall burnt down and [[we desperately need your support]].',
      fixed: 'The hall burnt down and we would be grateful for your help.',
    },
    {
      bad: 'And [[it will really suck if you’re not]] there.',
      fixed: 'And it would be lovely to have you there.',
    },
    { bad: '[[We will be very sad if you don’t]] come.', fixed: 'It would be lovely if you could come.' },
    { bad: '[[Don’t let us down]].', fixed: 'We would be grateful for your help.' },
    { bad: 'I counted on a yes[[, after all I have done for you]].', fixed: 'I counted on a yes.' },
    {
      bad: '[[After all I did for you]] in spring, I had hoped for a yes.',
      fixed: 'I had hoped for a yes.',
    },
    {
      bad: '[[If you valued the crew, you would]] not ask again.',
      fixed: 'We would be glad if you did not ask again.',
    },
    {
      bad: '[[I gave you the best price I could]] and now you go to another mill.',
      fixed: 'Please tell me what would suit you better.',
    },
    {
      bad: 'We kept the port open [[and this is how you thank us]].',
      fixed: 'Please tell us what would suit you better.',
    },
    {
      bad: '[[After all we did for you]] in spring I expected more loyalty.',
      fixed: 'We would be glad to keep you; please tell us what would help.',
    },
    {
      bad: '[[It would be very sad if our long partnership ended]] over a gate.',
      fixed: 'I would be glad if we could settle this together.',
    },
    {
      bad: 'The crew is tired, [[the least we expect is]] a quick yes.',
      fixed: 'The crew is tired, we would be glad of a quick yes.',
    },
    { bad: '[[You’re missing out]].', fixed: 'It is worth a look.' },
    { bad: '[[You owe us one]].', fixed: 'We would be grateful for your help.' },
    { bad: '[[If you cared about the crew, you would]] sign.', fixed: 'We would be glad if you could sign.' },
    { good: 'Would it be terrible if you did not come, or if you would be missing out?' },
    { good: 'She told us, you would be missing out, so we went.' },
    { good: 'The old rope did not let us down.' },
    { good: 'Nothing is open for May.' },
    { good: 'We would be glad to see you there.' },
    { good: 'You owe me that photo of the cat!' },
  ],
});
