/** “You are never satisfied”, “you are not our only customer”: a complaint about the one who complains. */
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { seenByOthers } from '../../../words/english/shared-view';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { dropAside, tellsNoFigure } from '../../rewriting/let-go';
import { say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellWhatCameOfIt } from '../../rewriting/without-the-reason';
import { defineRule } from '../../rule';

const unless = [asked, reported, hypothetical];

/** “You only ever complain, | nothing we send is good enough for you”: the rest of the sentence scolds them as well. */
function scoldsOn({ tokens, mark }: Match): boolean {
  const rest = `${textOf(tokens, 0, mark.from)} ${textOf(tokens, mark.to)}`;
  return /\b(?:good enough|right for you|(?:never|nothing|not) (?:is |are )?(?:ever )?(?:enough|happy|satisfied|content|pleased)|complain\w*|moan\w*|whin\w+|(?:last|this|every|next) time (?:it was |was )?(?:the|about|with)|and now (?:it is )?(?:the|this|that)|you people|(?:for|in|over) (?:\w+ )?years|difficult|impossible|sick of|tired of|fed up)\b/.test(
    rest,
  );
}

const getItRight = 'we would like to get this right for you';
const rightForYou = [
  where((match: Match) => scoldsOn(match) && tellsNoFigure(match), sentence(`${getItRight}.`)),
  dropAside,
  sayToTheEnd(getItRight),
];

export default defineRule({
  id: 'defensive/about-them',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Complains about the customer.',
  why: 'Who complains still wants to stay; take the point, not the person.',
  phrasings: coolDown([
    {
      phrases: [
        '{@reader <be> [@adverb] (never|impossible to) (satisfied|happy|pleased|content|satisfy|please)}',
        '{you <be> hard to please}',
        '{nothing (we|i) [ever|can] (do|say|deliver|make|send|offer|try|cook|write|propose|suggest|build) <be> [ever] (good enough|right|enough) [for you]}',
        '{(it|nothing|that) (is|was|will be) never [ever] (enough|good enough) (for|with) (you [people|guys|lot|all]|your _)}',
        '{(whatever|no matter what) (we|i) do [,] you (complain|are (not|never) (happy|satisfied)|find something [wrong])}',
        '{you (always|constantly|only ever|just|keep) (complain|complaining|moan|moaning|find (something [wrong]|fault|faults)|finding (fault|faults|something wrong)|have something to complain about)}',
        '{all you (do|ever do) is (complain|moan|shout|criticise|criticize)}',
        '{@reader <be> [@adverb|by far] [one of] the (most (difficult|demanding|complicated|annoying|exhausting|impossible|ungrateful|unpleasant|unfriendly|impatient)|worst|rudest|hardest) [and most _] (client|customer|guest|tenant|person|buyer|patient|clients|customers|guests|tenants|people|buyers|patients) [[that] @we [have|had|@have ever|ever] [ever] (had|met|seen|served|dealt with|worked with)]}',
      ],
      unless,
      rewrites: rightForYou,
    },
    {
      phrases: [
        '{you <be> not (our|the|my) only (customer|client|buyer|one)}',
        '{(we|i) have [got] [many|plenty of|a lot of] other (customers|clients|buyers|orders) [too|as well|to (serve|look after|care for|deal with)]} (.|,|!|you|and|$)',
      ],
      unless: [...unless, seenByOthers],
      rewrites: [tellWhatCameOfIt, dropAside, say('I will be with you by {time}')],
    },
    {
      phrases: [
        '{@we <be> not your (servant|servants|slave|slaves|secretary|personal assistant|punching bag|babysitter|maid|mother|nanny|therapist|doormat)}',
      ],
      unless,
      rewrites: [dropAside, say('I am glad to help with {what you can do}')],
    },
    {
      phrases: [
        '{(it|this|that) is [@adverb] (no fun|not easy|not nice|hard|frustrating|difficult|annoying|unpleasant) for us (either|too|as well)}',
        '{(it|this|that) is [just] as (frustrating|hard|annoying|difficult|unpleasant|painful) for us as [it is] for you}',
      ],
      unless,
      rewrites: [say('I can see how hard this is for you')],
    },
    {
      phrases: [
        '{@reader (always|only|just|constantly) (want|wants|expect|expects|need|needs|demand|demands) everything [to be] [_] (at once|immediately|right away|now|for (free|nothing)|yesterday|cheap|cheaper|straight away|today)}',
        '{@reader (want|wants|expect|expects|demand|demands) everything [to be] [_] (at once|for (free|nothing)|yesterday)}',
        '{@reader <be> [always|@very|a very|such a|a|just|simply|rather|quite] [@very] (demanding|impossible|fussy|picky|pushy|exhausting|(difficult|demanding|complicated|hard|impossible) (customer|client|person|guest|buyer|tenant|people)|(hard|difficult|impossible) to deal with|so (difficult|complicated)|hard work)} (.|,|!|and|to (work|deal) with|$)',
        '{@reader [always|only|just|constantly] (complain|complains|moan|moans|whine|whines|argue|argues|fight|fights) about (everything|every (little|single|small)|anything and everything|all of it|nothing)}',
        '{@reader [always|constantly] (change|changes|changed|keep changing|keeps changing) (your|their|his|her) (mind|minds|story) (every|all the time|constantly|again and again|each|daily|so often|every time|like)}',
        '{with (you|your (team|company|orders|people|side)) [,] (there is|there are|it is|@we (have|get|had)|everything is) always (a problem|an issue|the same|something wrong|something missing|trouble|problems|drama|issues|chaos|changes|late|complicated|difficult|last minute)}',
        '{@reader <be> (always|constantly|only|just|forever) (complaining|moaning|whining|criticising|arguing|nagging|unhappy|dissatisfied)}',
        '{@reader [always|just|only] (make|makes) (everything|it|things|this) [so|more|too|unnecessarily|needlessly|@very] (complicated|difficult)} (.|!|,|for|$)',
        '{(every time|each time) [,] (there is|@we have|we get) (trouble|a problem|problems|drama|something wrong|an issue|issues) with (you|your _)}',
        '{@reader never [even|ever] ((say|says|said) (thank you|thanks|sorry|please|hello)|(thank|thanks|thanked) @us)}',
        '{(there is|it is) always (something wrong|a (problem|drama|fight|discussion)|trouble|an issue|problems) (with (you|your (team|company|orders|people|side))|when you)}',
        '{@reader [always|@adverb] (make|makes|made|<be> making) [always] (such a|a|so much|too much|a big|a huge) (drama|fuss|scene|big deal|mountain|theatre|elephant) [out] [of|about] [it|this|that|nothing|everything|every]}',
      ],
      unless: [...unless, cheering],
      rewrites: rightForYou,
    },
  ]),
  examples: [
    { good: 'You are not the only one who read “left” as “right” and told us.' },
    { good: 'You’re not the only customer who found the lid stiff.' },
    {
      bad: 'Please ring at 5. [[I am not your servant]], so [[stop shouting at me]]. The lamp is new.',
      fixed: 'Please ring at 5. The lamp is new.',
    },
    {
      bad: 'Honestly [[all you ever do is complain]], [[nothing we cook is good enough for you]].',
      fixed: 'We understand that you are not happy with this; what we can do is [what you can do].',
    },
    {
      bad: '[[You are by far the most difficult guest I have ever had]] and I have done this for many years.',
      fixed: 'I would like to get this right for you.',
    },
    { good: 'You are one of the most demanding runners I know, and it shows in your times.' },
    { bad: '[[You never say thank you]].' },
    { good: 'You never say no to a swim.' },
    { bad: '[[You are always complaining]].' },
    { bad: '[[You make everything so complicated]].' },
    { bad: '[[Every time there is trouble with your crates]].' },
    { good: 'You make it look easy.' },
    { bad: '[[You always want everything at once]].' },
    { bad: '[[You are very demanding]].' },
    { bad: '[[You complain about everything]].' },
    { bad: '[[Your boss changes his mind every]] day.' },
    { bad: '[[With you there is always trouble]].' },
    { bad: '[[You make a drama of it]].' },
    { good: 'With you it is always a pleasure.' },
    { good: 'You are impossible to beat at chess.' },
    { good: 'You want everything in oak, and the price is below.' },
    { good: 'If you want everything at once, we can send two vans.' },
    { good: 'You made a big deal of it, and it was a wonderful day.' },
    {
      bad: 'We came three times and [[you are never satisfied]].',
      fixed: 'We came three times and we would like to get this right for you.',
    },
    { bad: '[[You always complain]] about it.', fixed: 'We would like to get this right for you.' },
    { bad: '[[You are not our only customer]].', fixed: 'We will be with you by [time].' },
    { bad: '[[I am not your secretary]].', fixed: 'I am glad to help with [what you can do].' },
    { bad: '[[This is not easy for us either]].', fixed: 'We can see how hard this is for you.' },
    { good: 'We have other customers who use the wide belt, shall I ask them?' },
    { good: 'Are you never satisfied with the first cut?' },
    { good: 'Is it true that you are never satisfied?' },
    { good: 'He told me that you are never satisfied.' },
    { good: 'They told us, you are never satisfied with less.' },
    { good: 'If you are not satisfied, send it back.' },
    { good: 'If you are never satisfied with the first cut, we send two.' },
    { good: 'You are right to complain.' },
  ],
});
