import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { coolDown } from '../../rewriting/cool-down';
import { letGo } from '../../rewriting/let-go';
import { drop } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const tell = letGo('please tell us what would help you most');

export default defineRule({
  id: 'defensive/put-upon',
  principle: 'not-personal',
  severity: 'warning',
  message: 'This asks the reader for pity.',
  why: 'The reader has the trouble; whoever answers with their own leaves them alone with it.',
  phrasings: coolDown([
    {
      phrases: [
        '^ [and] {why (is|are|does|do|must|should|has) (everyone|everybody|people|customers|the whole world|all of you|you all|you people) [always|constantly|all|suddenly] (attack|attacking|blame|blaming|pick|picking|complain|complaining|hate|hating|criticise|criticize|criticising|criticizing|bash|bashing|target|targeting|shout|shouting|against|so _|punish|punishing|expect|expecting)}',
        '^ [and] {why (is|are|does|do|must|should|has) (everyone|everybody|people|all of you|it) (always|constantly) (come|comes|coming|call|calls|ask|asks|run|runs|turn|turns|write|writes|dump|dumps|land|lands) [to|on|at|with] (me|us|my desk|our desk) [with (this|that|everything|it|such _)] [, @we (am|are) not (the|your|an|a) [_] [_] (department|desk|hotline|helpdesk|office|manager|secretary)]}',
      ],
      rewrites: tell,
    },
    {
      phrases: [
        '{[@we (guess|suppose)] @we [clearly|obviously|apparently|just|simply|really] (can not|can never|could never|will never) [ever] (do anything right|do right|win|please (@you|everyone|everybody)|make (@you|everyone) happy|get it right for @you)}',
        '{nothing [that] @we (do|say|try|offer) [ever] (is|seems|will be|would be) [ever] (good enough|right|enough)}',
        '{(no matter what|whatever) @we (do|say|try|offer) [,] (it is|you are|you will|nothing|someone|somebody|people) [_] (never|not|wrong|unhappy|complain|complains|enough)}',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: tell,
    },
    {
      phrases: [
        '{@we (are|am) not the only (one|ones|company|shop|airline|supplier|seller|firm|hotel|business|factory) (with|who|that|having|to|in|struggling|affected)}',
        '{(others|other companies|other suppliers|other airlines|other shops|everybody else|everyone else|our competitors|the others) (have|has|had|do|does) [the same|it|them|this|that|these|such|much] [_] [_] (too|as well|also)}',
      ],
      unless: [asked, hypothetical],
      rewrites: letGo('what you can count on from here is {next step}'),
    },
    {
      phrases: ['^ [but|and|well] [,] (@we|it|this|that|there) ... ... [...] {, you know} (.|!|$)'],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(feel free to|go ahead and|then|why do not you) (do|fix|make|build|write|bake|cook|print|patch|code) (it|one) yourself}',
        '{(fork it|write your own|send a patch) [then]} (if|.|!|$)',
        '{(i|we) (do not|am not|are not) (owe|owing) @you (anything|a thing|an explanation|my time|our time|support|an answer)}',
      ],
      unless: [asked, reported],
      rewrites: tell,
    },
    {
      phrases: [
        '{@we (do|did|are doing|am doing) (this|it|all this|everything) [all] (for free|in my (free|spare) time|in our (free|spare) time|unpaid|without pay|as a hobby|as volunteers|as a volunteer|on my own time|on our own time)}',
        '{(i|we) (do not|am not|are not) [even] (get|getting|be) paid (to|for|enough)}',
      ],
      unless: [asked, hypothetical],
      rewrites: letGo('I will answer as soon as I can'),
    },
    {
      phrases: [
        '{@we (have to|must|had to|need to|get to|can) [now|always|again|then|all] (clean up|clear up|tidy up|fix|pay for|sort out|suffer (for|from)|live with|correct|undo) [after|for] (your [own|last|old] (@slip|mess|chaos|disaster)|what you (did|broke|caused|messed up))}',
        '{(this|that|it|all this) (costs|is costing|will cost) @us [quite] (a lot of|so much|too much|extra|lots of) (time|money|effort|work|energy|nerves|hours) [and|,] [a lot of] [time|money|effort|work|energy|nerves|hours]}',
        '{(@reader|your _) (cost|costs|<be> costing|have cost|has cost) @us (a lot of|so much|too much|a fortune|hours|dearly|our|my|days) [time|money|effort|work|energy|nerves|sleep]}',
        '{@we (already have|have already|have) (enough|plenty|more than enough) [of] [other] (work|to do|problems|trouble|stress|worries) (without|as it is|already|anyway|here)}',
        '{@we already have (enough|plenty|more than enough) [of] [other] (work|to do|problems|trouble|stress|worries)}',
        '{@we (<be>|<have> been) [now|always|again] (left|stuck|sitting) (with|on) (the|your|all (the|this)|this) [_] (damage|damages|mess|bill|bills|cost|costs|loss|losses|debt|debts|blame|trouble)}',
        '{@we (have to|had to|must|need to) [always|constantly|still] (run after|chase [after]|go after|beg|nag|babysit) (you|your (team|colleague|colleagues|people|staff|boss))}',
        '{@we (always|constantly) (have to|must|need to) (ask|tell|remind|beg|chase|call|wait for|correct) (you|your _)}',
        '{@we (have to|must|get to|can) [now|again|always] (pay|suffer) for (it|this|that|your _) , as (always|usual)}',
        '{@we (<have> been|<be>|keep) [constantly|always|still] (running after|chasing [after]|begging|nagging|babysitting) (you|your (team|payments|colleague|colleagues|people|staff|boss|answer|answers|reply))}',
        '{@we (<be>|<have> been) [so|@very|getting|slowly|really] (tired|sick|fed up|weary|sick and tired) (of|with) (chasing|waiting|asking|running|begging|arguing|repeating|discussing|paying|always|having to|all (this|these)|your _)}',
        '{(this|that|it|@reader|your _|all this) (<be>|<have> been) [slowly|really|all] driving @us (crazy|mad|insane|nuts|up the wall)}',
        '{(@reader|your _ [_]) (drives|drive|drove) @us (crazy|mad|insane|nuts|up the wall)}',
      ],
      unless: [asked, hypothetical, reported, cheering],
      rewrites: tell,
    },
  ]),
  examples: [
    {
      bad: '[[Why does everyone always come to me with this, I am not the IT department]].',
      fixed: 'Please tell me what would help you most.',
    },
    { bad: '[[I always have to ask you]] twice.' },
    { good: 'We always have to ask the guard for the key.' },
    { bad: 'Now [[we have to clean up your mess]].' },
    { bad: '[[This costs us a lot of time and money]].' },
    { bad: '[[You are costing us a fortune]].' },
    { bad: '[[We already have enough work]].' },
    { bad: '[[We are left with the damage]].' },
    { bad: '[[I have to beg you]] for each form.' },
    { bad: '[[I am tired of asking]] for the form.' },
    { bad: '[[Your calls are driving me mad]].' },
    { good: 'We are left with two rooms, both on the ground floor.' },
    { good: 'We have to clean up the yard before you come.' },
    { good: 'We have enough work for two, so he can start on Monday.' },
    { good: 'Does the hum drive you mad?' },
    { good: 'We already have enough work, thank you.' },
    { bad: '[[Why is everybody always attacking]] us?', fixed: 'Please tell us what would help you most.' },
    { bad: '[[We can’t do anything right]] for you.', fixed: 'Please tell us what would help you most.' },
    {
      bad: '[[We are not the only shop with]] delays this winter.',
      fixed: 'What you can count on from here is [next step].',
    },
    { bad: 'We have but two vans[[, you know]].', fixed: 'We have but two vans.' },
    { bad: '[[We don’t owe you an explanation]].', fixed: 'Please tell us what would help you most.' },
    { bad: '[[I do this for free]].', fixed: 'I will answer as soon as I can.' },
    { good: 'Why is everybody asking us, you wonder, so here is a list.' },
    { good: 'If nothing we do is good enough, tell us.' },
    { good: 'You said that nothing we do is ever enough.' },
    { good: 'Is it true that nothing we do is ever enough?' },
    { good: 'We have two vans, you know that?' },
    { good: 'Are we not the only shop with this lamp?' },
    { good: 'If we are not the only shop with this lamp, buy it next door.' },
  ],
});
