/** “we checked the cameras and”, “please explain this contradiction”: shows the reader that they have been found out. */

import {
  beginsWith,
  captureBegins,
  endsClause,
  endsWith,
  followedBy,
  saidBehind,
} from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, asked];
const trick =
  '(changed|altered|edited|swapped|switched|copied|removed|deleted|replaced|added|faked|forged|backdated|sold|resold|opened|used|wore|washed|cut|signed|wrote|called|posted|told|lied|moved|scratched|took|kept|tried|tampered|are selling|are using|never|did not)';
const see = inItsPlace('what we have heard so far does not fit together yet; could you tell us how it was?');

/** “I have your mail here | in front of me”. */
const inFrontOfUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^in front of (?:me|us)$/.test(textOf(tokens, mark.to, mark.to + 4))) return null;
  return say('please have a look at your $what')(marking(match, mark.from, mark.to + 4));
};

/** “We caught you | taking the box” as “we saw you taking the box; could you tell us what happened?”. */
const weSaw: Rewriter = (match) =>
  match.tokens[match.mark.to]?.kind === 'word'
    ? both(say('we saw $who'), append('; could you tell us what happened?'))(match)
    : null;

/** “I caught your colleague | on the phone”, “we caught your message | just in time”. */
function reached({ tokens, mark }: Match): boolean {
  return /^(?:on the (?:phone|way)|at (?:an?|the)|just in|in time)\b/.test(
    textOf(tokens, mark.to, mark.to + 3),
  );
}

/** “I noticed that you changed the address, so I updated the label”: it is done for them. */
function doneForThem({ tokens, mark }: Match): boolean {
  return /\bso (?:here (?:is|are)|(?:i|we) (?:have )?(?:updated|added|sent|extended|changed|moved|put|kept))\b|\b(?:shall|may) (?:i|we)\b|\bwould you like\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “We have the proof of | payment”: a paper by its name. */
const ofAPaper = followedBy(/^(payment|delivery|purchase|address|postage|insurance|age)$/);

/** “The bank confirmed that your transfer has | arrived”. */
const itWentWell = saidBehind(/^(arrived|clean|ready|fine|safe|complete|cleared|approved|delivered|way)$/);

/** “I have your signature, so all is complete.” */
const allSet = saidBehind(/^(complete|set|ready|done|thank|thanks)$/);

/** “I have the video here that shows you | how to change it.” */
const howTo = followedBy(/^how$/);

/** “You were seen at the desk by our doctor.” */
const asAPatient = saidBehind(/^(doctor|nurse|dentist|vet)$/);

/** “The recipe | has been altered”: news of our own work. */
function ofOurFile({ tokens, from }: Match): boolean {
  return /^(file|ticket|recipe|text|page|time|minutes|draft|plan|schedule)$/.test(
    tokens[from - 1]?.text ?? '',
  );
}

/** “She is free on Monday, I asked”: found out for them; “there is no such clerk, we asked” proves them wrong. */
function askedForThem({ tokens, mark }: Match): boolean {
  return (
    /\b(?:asked|checked|looked it up)$/.test(textOf(tokens, mark.from, mark.to)) &&
    !tokens
      .slice(0, mark.from)
      .some(({ text }) =>
        /^(no|not|never|none|nobody|nothing|nor|only|you|your|yours|was|were|did|had)$/.test(text),
      )
  );
}

export default defineRule({
  id: 'exposing/caught',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This shows the reader that they have been found out.',
  why: 'People who are caught go on the attack or go away: describe what you see, and let them explain it.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '{there (would|will|should|must) be (a|some) (record|trace|log|entry|proof) [of|in] [it|that|this|our]}',
        '{there would be (a|some) (sign|note|call|mail|receipt) [of|in] [it|that|this|our]}',
        '{(either you or|one of us|somebody|someone|somebody here|someone here) [_] [_] (is|has|must be|are) (lying|pulling (the|us|my)|making (it|this) up|to be (lying|telling)|[not] (telling|being) (straight|honest|open|lies|the|us|a) [truth|story])}',
        '{(how come|how is it|why is it|then why (is|are|was|were|did|do|does|has|have)|explain (to (me|us)|then) [then] why|why then (is|are|was|did|does)|so why (is|are|was|did|does|do|has|have)) [that] (your|the [_] @you|you|i (find|found|see|saw)|we (find|found|see|saw))}',
        '{at least (that many|that is what)} (you|your|he|she)',
        '{at least so you (say|said)}',
        '{(is|as) @you (well|fully|perfectly|very well|quite) aware} $',
        '{(was|were) not it you} (who|that)',
        '{(your memory|you) (has a hole|has holes|seems to fail|fails you|is short|is selective|seems short|plays tricks|have a short memory|have a selective memory|seems to have (a|failed|holes)|must have failed)}',
      ],
      unless,
      rewrites: [
        where(beginsWith(/^there$/), sayToTheEnd('so far we have not found a record of it')),
        ...see,
      ],
    },
    {
      phrases: ['{@we (caught|have caught) who:(you|your _|on to you)}'],
      unless: [...unless, reached],
      rewrites: [weSaw, ...see],
    },
    {
      phrases: [
        `{@we [have|had|also|just] (caught|noticed|spotted|discovered|found out|found|figured out|worked out|realised|realized) [it] [that] @you [@pointedly]} ${trick}`,
      ],
      unless: [...unless, doneForThem],
      rewrites: [both(say('it looks to us as if you'), follow('Is that right?', { behind: 'itself' }))],
    },
    {
      phrases: [
        '(^|@opening) {@we [have|also|just] (looked you up|googled you|checked up on you|checked your (story|facebook|profile|company|reference|references)|made some calls|ran a check) [and|,|-|–|;]} (there|no|nobody|you (never|are|were|did|do)|your|it|none|nothing|they)',
        '(^|@opening) {@we [have|also] (checked|asked|called|rang|verified) [it|this|them|him|her|around] (:|;|-|–|,) [and]} (there is no|nobody|no one|you (never|were|did|are|have)|none|they never)',
        '{@we [also] have [written|clear|solid|hard|photographic|the] (proof|evidence) that}',
      ],
      unless: [...unless],
      rewrites: [say('as far as we can see so far,')],
    },
    {
      phrases: [
        '{(it|this|that) (has not|did not|does not|could not|cannot) (escaped|escape|gone|go|slipped|slip) [past] (us|me|our _|unnoticed|our attention)}',
      ],
      unless,
      rewrites: [where(({ tokens, to }) => tokens[to]?.text === 'that', say('we have seen')), ...see],
    },
    {
      phrases: [
        '{@you (were|have been) (seen|caught|spotted|filmed|recorded|overheard|heard|observed|photographed) [@pointedly] doing:(loading|leaving|opening|taking|driving|using|at|on|in|selling|entering|carrying|throwing|putting|washing|telling|saying|doing|walking|coming|going|dropping|parking|smoking|eating)}',
      ],
      unless: [...unless, asAPatient],
      rewrites: [
        where(
          captureBegins('doing', /^(on|at|in)$/),
          say('we have heard, and may be wrong, that you were seen $doing'),
        ),
        say('we have heard, and may be wrong, that you were $doing'),
      ],
    },
    {
      phrases: [
        '{(your people|your [_] (@staff|@kin)) [@pointedly] how:(confessed|admitted|let slip|let out|gave away|blabbed|confided|conceded)}',
      ],
      unless,
      rewrites: [say('said', { instead: 'how' })],
    },
    {
      phrases: [
        '{(our|the) (lab|bank|expert|experts|engineer|technician|lawyer|supplier|carrier|driver|factory|airline|police|manufacturer|doorman|forwarder|insurer) [@pointedly] (says|say|found|tells us|confirms|confirmed|told us|denies|states|finds|reports) [us|me] [that] (the _ @you|your|you|this _ @you) [_] [_] [_] (is|was|were|are|never|did not|has|had|have|does not)}',
      ],
      unless: [...unless, itWentWell, granted],
      rewrites: [follow('Does that match what you see?')],
    },
    {
      phrases: [
        '{(here is|here are|attached is|attached are) your (own what:(message|messages|mail|login|confirmation)|[own] what:(signature|words|handwriting|yes)) [again|in writing|black on white|right here|here|on it]} (,|$|so|and|-|–|:|;|where|in)',
        '{(i have|we have) your [own] what:(signature|words|handwriting|message|messages|mail|login|confirmation|yes) [again|in writing|black on white|right here|here|on it]} (,|$|so|and|-|–|:|;|where|in)',
      ],
      unless: [...unless, allSet],
      rewrites: [inFrontOfUs, say('please have a look at your $what')],
    },
    {
      phrases: [
        '{(@we have|i have|attached is) (the|a) thing:(chat|recording|mail|email|message|video|screenshot|letter|thread|log) [right here|here|in front of me|at hand|on file|saved] (in which|where|that shows) who:(you|your)}',
      ],
      unless: [...unless, howTo],
      rewrites: [say('as we read the $thing, $who')],
    },
    {
      phrases: [
        '{(there is|there was|we (see|find|have)|we can (see|find)) (no|no such) what:([_] (record|trace|log|entry|evidence|proof|company|call|mail)) of:(of (you|your|any|ever)|from you|at that address|under that|by that|with that|in your)}',
      ],
      unless: [...unless, granted],
      rewrites: [say('so far we have not found any $what $of')],
    },
    {
      phrases: [
        '{(the|your) [_] (photo|photos|picture|screenshot|pictures|document|invoice|receipt) be:(is|are|was|were) (from|taken|stolen|copied|lifted|downloaded|taken from) (the internet|google|another|somewhere|a website|ebay|our own)}',
        '{your [_] (photo|photos|picture|screenshot|pictures|document|invoice|receipt) be:(is|are|was|were) (from|taken|taken from) (last|before|a different)}',
      ],
      unless,
      rewrites: [
        where(captureBegins('be', /^(is|was)$/), say('looks to us as if it $be', { instead: 'be' })),
        say('look to us as if they $be', { instead: 'be' }),
      ],
    },
    {
      phrases: [
        '{[then|so|now|well] explain to (me|us) [please|then] why of:(the|your|you|it|we|this|there|all|no)}',
      ],
      unless,
      rewrites: [say('please help us understand why $of')],
    },
    {
      phrases: [
        "{(is it not|isn 't it|is that not) [rather|a bit|very|quite] (interesting|funny|odd|strange|curious|convenient|remarkable|amazing|a strange coincidence|a coincidence|peculiar|ironic) (that|how)}",
      ],
      unless,
      rewrites: [say('we notice that')],
    },
    {
      phrases: [
        '^ {[how|rather|very|that is|it is] (funny|strange|odd|curious|interesting|weird|suspicious|peculiar|remarkable|ironic) , who:(you|your [_] (@staff|mail|mails|email|form|contract|review|order|website|photo|photos|invoice|signature))}',
      ],
      unless,
      rewrites: [say('$who')],
    },
    {
      phrases: [
        '{@we [also] have [written|clear|solid|hard|photographic|the] (proof|evidence) (of|from|for|against|you|$|,)}',
      ],
      unless: [...unless, ofAPaper],
      rewrites: inItsPlace('we would like to go through what we have with you'),
    },
    {
      phrases: [
        '{(the|that|this) (signature|handwriting|login|number|photo|name|voice|face|address|plate) (on|in|under|at) _ _ be:is (yours|your own)}',
      ],
      unless,
      rewrites: [say('looks to us like', { instead: 'be' })],
    },
    {
      phrases: [
        '{(has|was) (been|clearly been|obviously been) (altered|retouched|edited|changed afterwards)}',
      ],
      unless: [...unless, ofOurFile],
      rewrites: [where(endsClause, say('looks different to us')), ...see],
    },
    {
      phrases: [
        '{(have|had|were) (been|clearly been|obviously been) (altered|retouched|edited|changed afterwards)}',
      ],
      unless: [...unless, ofOurFile],
      rewrites: [where(endsClause, say('look different to us')), ...see],
    },
    {
      phrases: ['{(have|has|had) never heard of who:(you|your _)}'],
      unless,
      rewrites: [
        both(
          say('could not place $who yet'),
          follow('Could you give us a name to ask for?', { behind: 'itself' }),
        ),
      ],
    },
    {
      phrases: ['{(so|now|and now|then|and) suddenly} (your|you)'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{, (we can see (that|it)|i can see (that|it)|we (checked|looked it up|asked)|i (checked|looked it up|asked))} $',
      ],
      unless: [...unless, askedForThem],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(your people|your [_] (@staff|@kin)) [@pointedly] (told a different|told another|said otherwise|told us otherwise)}',
        '{(you|your [_] (@staff|@kin)) (forget|forgot|have forgotten|seem to forget) (conveniently|very conveniently|what you (said|wrote|promised|signed|told)|that you (said|wrote|promised|signed|told|agreed))}',
        '{(@we have|i have|attached is) (the|a) (chat|recording|mail|email|message|video|screenshot|letter|thread|log) [right here|here|in front of me|at hand|on file|saved] (showing|with|of) (you|your)}',
      ],
      unless,
      rewrites: inItsPlace('we remember it differently and would like to compare what each of us has'),
    },
    {
      phrases: [
        '{(let|allow) me [to] (refresh|jog|help) your memory [,|:]}',
        '{(may|might|can|must) i (refresh|jog) your memory [,|:]}',
        "{, as you (are|'re) [very|only too|perfectly|fully] well aware} $",
        '{, (remember|as you may recall|as you will recall|as you surely remember|if you remember|do you remember|have you forgotten|or have you forgotten|or did you forget)} $',
        '{[,] (in case you forgot|in case you have forgotten|lest you forget|as you conveniently (forget|forgot|omit|omitted|left out)) [,]}',
      ],
      unless: [regretted],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(did|have|do) @you no:not (say|said|tell|told|write|written|promise|promised|agree|agreed|confirm|confirmed|claim|claimed|assure|sign|signed|swear|mention)} (that|it|you|we|us|me|to|this|the|on|in|only|a)',
      ],
      unless: [hypothetical],
      rewrites: [drop('no')],
    },
    {
      phrases: ['{(were|was) (it not you|you not the one|not you the one) who}'],
      unless: [hypothetical],
      rewrites: [say('do I remember correctly that you')],
    },
    {
      phrases: [
        '{(it was you|you were the one|you are the one) (who|that) verb:(wanted|asked|insisted|said|chose|suggested|promised|agreed|signed|told|proposed|begged|requested|demanded|picked|confirmed|approved)}',
        '{@you (yourself|yourselves) verb:(said|wrote|told us|told me|admitted|confirmed|agreed|wanted|asked|promised|insisted|signed)} [that|it|for|to|us|me]',
      ],
      unless: [hypothetical],
      rewrites: [
        where(endsWith(/^that$/), say('I had noted that')),
        say('I noted at the time that you $verb'),
      ],
    },
    {
      phrases: [
        '{@we [have|also|just] (checked|reviewed|looked at|watched|went through|pulled|looked through|listened to) (the|our|all) [_] (cameras|camera|footage|cctv|video|videos|recording|recordings|tape|tapes|logs|log|chat|call|calls|history) [,] and} (nobody|no one|nothing|you|there (is|was|are|were) (no|nothing)|it (shows|is clear)|they show)',
      ],
      unless: [hypothetical],
      rewrites: [say('as far as we can see so far,')],
    },
    {
      phrases: [
        '{[please] (explain|clear up|account for) (the|this|that|these|your) (contradiction|contradictions|inconsistency|inconsistencies)}',
      ],
      rewrites: [say('please help us see how this fits together')],
    },
    {
      phrases: [
        '{@we [have] [@adverb|clearly] (saw|noticed|observed|discovered) [here|that|how] @you} (have been (selling|taking|copying|sharing|smoking|lying|hiding|using [_] [_] [_] (for free|without))|(opened|broke|cut|wore|washed|sold|copied|damaged|scratched|smoked|tampered) [with|in] (it|the _|our _|a _|them))',
        '{your [_] (@staff|@kin|neighbours|neighbors) [has|have|already] (told|informed) (us|me) [that] @you} (broke|opened|dropped|lied|sold|damaged|smoked|were (late|drunk|never|not)|already bought|tampered|copied)',
      ],
      unless: [...unless, cheering],
      rewrites: [say('we have heard, and may be wrong, that you')],
    },
    {
      phrases: [
        '{@we (know|saw|noticed) [exactly|very well|perfectly well|@adverb] (what|how|why) (@you|your _) (did|<be> doing|tried to do|have done)} (.|,|!|$)',
        '{(do not|please do not|never|did @you|do @you) [really|honestly|seriously|ever] think [that] @we (did not|do not|have not|will not|would not) (see|seen|notice|noticed|know|hear|heard|find out|realise|realize|understand|check)}',
        '{@you <be> not fooling (anyone|anybody|us|me)}',
        '{@you [really|honestly|actually] (thought|think|hoped|believed) [that] @we (would not|will not|did not|do not) (notice|see|know|find out|check|realise|realize|hear)}',
      ],
      unless,
      rewrites: see,
    },
    {
      phrases: [
        '{@we know [very well|for sure|now|already] that @you} [also] (bought (it|the same|from)|sold|opened|lied|broke|took|copied|<be> (lying|selling|using|working with|looking for|talking to)|talked to|got (it|the)|received (it|the)|read (it|the|our))',
        '{[it|as it] (turns|turned) out [that] @you} (did|never|already|opened|sold|broke|lied|forgot|knew)',
      ],
      unless: [...unless, granted, cheering],
      rewrites: [say('it looks to us as if you')],
    },
  ]),
  examples: [
    { good: 'The hall is free on Friday, we asked.' },
    { bad: '[[You are not fooling anyone]].' },
    { good: 'No fooling around near the saw.' },
    { bad: '[[It turns out that you]] sold it.' },
    { good: 'It turns out that you were right, sorry.' },
    { good: 'We know that you had a long wait.' },
    { bad: '[[We know exactly what you did]].' },
    { bad: '[[Do not think that we did not notice]].' },
    { good: 'We know what you did for the choir, and we thank you.' },
    { good: 'You thought we would not mind, and you were right.' },
    { bad: '[[We saw that you]] opened the seal.' },
    { bad: '[[Your colleague told us that you]] smoked.' },
    { good: 'I see that you opened the box with care, thank you.' },
    { good: 'We saw that you opened the shop, congratulations!' },
    { good: 'Your colleague told me that you like tea.' },
    { bad: '[[There should be a record of that]].', fixed: 'So far we have not found a record of it.' },
    { bad: '[[I have your mail here]] in front of me, it says oak.' },
    {
      bad: '[[We checked the cameras and]] nobody came in.',
      fixed: 'As far as we can see so far, nobody came in.',
    },
    {
      bad: '[[Please explain this contradiction]].',
      fixed: 'Please help us see how this fits together.',
    },
    { good: 'We checked the cameras and found your bag.' },
    {
      bad: '[[I noticed that you]] changed the date.',
      fixed: 'It looks to me as if you changed the date. Is that right?',
    },
    {
      bad: '[[We looked you up,]] there is no shop.',
      fixed: 'As far as we can see so far, there is no shop.',
    },
    {
      bad: '[[You were seen loading]] the pallet.',
      fixed: 'We have heard, and may be wrong, that you were loading the pallet.',
    },
    {
      bad: '[[Explain to me why the]] box was wet.',
      fixed: 'Please help me understand why the box was wet.',
    },
    {
      bad: '[[Your driver admitted]] that the key is lost.',
      fixed: 'Your driver said that the key is lost.',
    },
    { bad: '[[It has not escaped us]] that the photo is old.', fixed: 'We have seen that the photo is old.' },
    {
      bad: 'The plate is bent, and [[somebody here is not telling the truth]].',
      fixed: 'The plate is bent.',
    },
    { bad: '[[We see no record of your]] call.', fixed: 'So far we have not found any record of your call.' },
    {
      bad: '[[The photo is from another]] shop.',
      fixed: 'The photo looks to us as if it is from another shop.',
    },
    {
      bad: 'The bank [[has never heard of you]].',
      fixed: 'The bank could not place you yet. Could you give us a name to ask for?',
    },
    {
      bad: 'Sadly, [[it was you who asked]] for oak.',
      fixed: 'Sadly, I noted at the time that you asked for oak.',
    },
    {
      bad: '[[Were you not the one who]] sold the lamp?',
      fixed: 'Do I remember correctly that you sold the lamp?',
    },
    { bad: '[[Here is your signature]], page 3.', fixed: 'Please have a look at your signature, page 3.' },
    { bad: '[[Let me refresh your memory,]] the price was net.', fixed: 'The price was net.' },
    { bad: 'The price was net[[, remember]]?', fixed: 'The price was net?' },
    { good: 'If we found out that you never paid the duty, we would pay it back.' },
    { good: 'I am sorry, the price was net, remember?' },
    { good: 'Is it true that your driver admitted the draught?' },
    { good: 'We checked: the parcel is in Cork and comes tomorrow.' },
    { good: 'We asked the carrier, and the parcel comes tomorrow.' },
    { good: 'We noticed that you like blue.' },
    { good: 'Explain to us how you use it, and we find the right size.' },
    { good: 'My colleague, someone who has not seen it yet, comes on Friday.' },
    { good: 'There should be a receipt in the box.' },
    { good: 'I caught your colleague on the phone.' },
    { good: 'I noticed that you changed the address, so I updated the label.' },
    { good: 'We checked, and your order left this morning.' },
    { good: 'We have the proof of payment.' },
    { good: 'The bank confirmed that your transfer has arrived.' },
    { good: 'I have your signature, all is complete.' },
    { good: 'Here is your login.' },
    { good: 'I have the video here that shows you how to change it.' },
    { good: 'You were seen at the desk by our doctor.' },
    { good: 'The photos were taken last summer.' },
    { good: 'The recipe has been altered, the nuts are out.' },
    { good: 'There is no record of your call, and we apologise.' },
    { good: 'I checked, and your proof was posted this afternoon.' },
  ],
});
