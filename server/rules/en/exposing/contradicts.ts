/** “appears to be edited”, “according to you”: holds a contradiction up to the reader. */
import { opensClause } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { inItsPlace } from '../../rewriting/in-its-place';
import { keepTheRest, leaveOutSentence } from '../../rewriting/keep-the-rest';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule } from '../../rule';

const unless = [hypothetical, asked];
const words =
  '(story|account|version|memory|recollection|explanation|statement|statements|description|mail|mails|email|emails|words|figures|numbers|dates|report|reports|claim|claims|complaint|review|photos|tune|line|testimony|tale|declaration|position|letter|letters|invoice)';
const disagree =
  '(contradicts|contradict|contradicted|refutes|refute|disproves|disprove|belies|exposes|expose|gives the lie to|disagrees with|disagree with|conflicts with|conflict with|differs (from|widely from|a lot from|sharply from|considerably from)|differ from|clashes with|clash with|(does not|do not|did not|hardly|cannot|fails to|fail to) (match|fit|square with|agree with|tally with|line up with|go with|sit with|square|tally|agree|correspond to|correspond with|add up with|fit with|support|back up|bear out|confirm))';
const record =
  "(photo|photos|picture|pictures|video|videos|camera|cameras|footage|log|logs|record|records|tracker|tracking|data|meter|gps|scan|scans|seal|stamp|receipt|receipts|system|timestamp|timestamps|metadata|file|files|test|tests|lab|analysis|label|serial number|chat|recording|contract|bank|bank statement|statement|website|ad|advert|post|profile|facebook page|instagram|calendar|history|evidence|facts|facts|figures|numbers|document|documents|email|mail|invoice|tachograph|thermometer|odometer|sensor|sensors|dashcam|doorbell|driver|driver 's log|delivery note|waybill|signature)";
const differ = inItsPlace('I had understood it differently; could we compare what each of us has?');

/** “We do not disagree with you”, “which one is it, the blue or the red?” */
function deniedOrOffered({ tokens, from, to }: Match): boolean {
  return (
    /^(not|never|nobody|no)$/.test(tokens[from - 1]?.text ?? '') ||
    tokens.slice(to).some(({ text }) => text === 'or')
  );
}

/** “… contradicts”, “… does not match”, not “the photos contradict”. */
function ofOne({ tokens, captures: { how } }: Match): boolean {
  return /^(does|hardly|cannot|\p{L}+s)$/u.test((how && tokens[how.from]?.text) ?? '');
}

/** “… contradicted”, “… did not match”. */
function ofThePast({ tokens, captures: { how } }: Match): boolean {
  return /^(did|\p{L}+ed)$/u.test((how && tokens[how.from]?.text) ?? '');
}

/** The sentence ends with the match. */
function endsHere({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to).every(({ kind }) => kind === 'punctuation');
}

/** A thing of theirs was named, and nothing else is said behind it. */
function named(match: Match): boolean {
  return match.captures.what !== undefined && opensClause(match) && endsHere(match);
}

/** “Who am I to contradict you?” */
function humble({ tokens }: Match): boolean {
  return tokens[0]?.text === 'who';
}

/** “Sorry, this does not match what we promised”: it is our own slip. */
function ownsUp({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(sorry|apologise|apologize|apologies|our|mistake)$/.test(text));
}

export default defineRule({
  id: 'exposing/contradicts',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This holds a contradiction up to the reader.',
  why: 'A contradiction shown off makes the other side dig in; laid side by side as a question, it clears itself up.',
  phrasings: [
    {
      phrases: [
        '{@you (told|assured|wrote) _ [_] (it|that|the|they|he|she) ... [...] , [and|but] (me|us) (it|that|you|they|the)}',
      ],
      unless,
      rewrites: differ,
    },
    {
      phrases: [
        `{${disagree} (you|yours|yourself|yourselves|everything|anything you|all you)}`,
        `{your [_] [_] ${words} (of _ _|of _|about _ _|about _) [keeps|keep|has|have] (changing|changed|changes|change|differs|differ|${disagree})}`,
        '{(on|over) the (phone|call|line) (it|that|this|you|things) (sounded|was|were|told it) [@very|rather|a bit] (different|differently|otherwise)}',
        '{(they|both|these|those|your two _|the two _|both _) (cannot|can not) both be (true|right|correct)}',
        '{(last|first|yesterday|one) [week|month|time|year|day|mail|it] (it was|was) ... [_ ...] , (this week|this month|this time|now|today|then|next) it is}',
        '{what @you (say|said|wrote|write|claim|claimed|tell us|told us|told me) [there|here|on the phone] is [simply|just|plainly|clearly|obviously] (not true|untrue|false|a lie|not correct|nonsense|not the truth)}',
        '{@you (say|said|told us|told me|promised|wrote|swore|claimed) ... [_ ...] , (yet|and yet|but then|but meanwhile) (you|your)}',
        `{your [_] ${words} (keep|keeps) (changing|growing|getting (better|longer))}`,
        '{(quite|that is|this is|now that is|what) [a|quite a] (different|another|new) (tune|story|song|tone|version|tale) (from|than|to|now|to what|today|,|!|$)}',
        '{@you (say|said|tell us|told us|told me|write|wrote|claimed|claim) (a|one|x) [thing] [on|in|to] [_] [and|,|but] (another|b|y|the opposite|the contrary)}',
        '{(^ so much for|and so much for|what happened to|whatever happened to|what became of) your [_] [_] (promise|promises|word|words|offer|assurance|good faith|commitment|honesty|story|claim|guarantee|plan|pledge|principle|principles|loyalty|urgency) [gone]}',
      ],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [where(humble, keepTheRest()), where(humble, leaveOutSentence()), ...differ],
    },
    {
      phrases: [
        '{(last (week|month|year|time)|yesterday|at first|first|before) @you (said|told (us|me)|wrote|wanted|had|were) ... [_ ...] [,] [and] (now|today|suddenly|then) (it|you|for|the|we|i|not|there|no)}',
        '{@you (assure|assured|swear|swore|promise|promised|tell|told) (us|me) [of|that] ... (while|whereas|and at the same time|and behind our back|although)}',
        '{(to|with) (us|me) @you (say|said|are|were|write|wrote) ... [_ ...] (to|with) (them|him|her|others|everyone|your)}',
        '{(on|in) [the|your] (phone|website|ad|advert|profile|form|application|call|paper|monday|tuesday|wednesday|thursday|friday|march|april|may|june|the morning) (head:(@you (say|said|write|wrote|claim|claimed|told us|told me|confirmed))|@you (are|were|wanted|had))} ... [_ ...] (,|and|but) [and|but|now|yet] (to me|to us|now|today|here|suddenly|in your mail|by mail|on the phone|in writing|on tuesday|on wednesday|on thursday|on friday|this week|a week later)',
        '{head:(@you (said|told us|wrote|told me|ordered|reported|announced|declared|booked for|promised)) (@number|a|one) _ [_] , (@number|_ and _) [_] (turned up|came|arrived|showed up|were there|appeared|is what|were found)}',
        '{one (day|week|minute|time) @you ... [_ ...] (,|and) the next}',
      ],
      unless,
      rewrites: [
        both(
          say('we noted', { instead: 'head' }),
          follow('Could you help us see how this fits together?', { behind: 'itself' }),
        ),
        ...differ,
      ],
    },
    {
      phrases: [
        `{how:${disagree} what:(everything (you|in your)|what (you|your _) [have|had] (said|say|told|tell|wrote|write|claimed|claim|promised|signed|stated)|your [_] ${words})}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [
        where(ofOne, say('looks different from $what')),
        where(ofThePast, say('looked different from $what')),
        say('look different from $what'),
      ],
    },
    {
      phrases: [
        '{who:((the|your) [own] [_] _) verb:(says|say|shows|show|tells|tell|claims|said|told) [us|me] (otherwise|something (else|different)|differently|another story|a different story|the opposite|a different thing|the contrary)}',
        `{who:((the|our|my|your [own]|both|all) [_] ${record}) verb:(tells|tell|says|say|shows|show|proves|prove|disagrees|disagree|begs|beg|knows|know) (otherwise|differently|something else|something different|another story|a different story|a different tale|quite another story|the opposite|different|a different picture|better|the truth|to differ)}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [say('$who <seem:verb> to say something different')],
    },
    {
      phrases: [
        `{who:(your [_] ${words}) of:((from|of|on) _ [_]) verb:(says|say|states|shows|reads|read|tells|tell) [us|me] [something|quite] [quite] (the opposite|otherwise|differently|something else|something different|else|the contrary|different)}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [say('$who $of <seem:verb> to say something different')],
    },
    {
      phrases: [
        '{(has|have|was|were|had) (been|clearly been|obviously been) (tampered with|photoshopped|doctored|backdated|forged|falsified|manipulated|faked)}',
      ],
      unless: [hypothetical, asked, reported],
      rewrites: [
        where(
          ({ tokens, mark }) => /^ha[ds]$/.test(tokens[mark.from]?.text ?? ''),
          sayToTheEnd('raised a question for us'),
        ),
        sayToTheEnd('raise a question for us'),
      ],
    },
    {
      phrases: [
        '{(the|your|that|this) adj:(backdated|forged|faked|fake|doctored|photoshopped|falsified|fabricated|made - up|invented|fictitious|bogus|phoney|phony) _}',
      ],
      unless,
      rewrites: [drop('adj')],
    },
    {
      phrases: [
        '{your own thing:(website|ad|advert|mail|mails|words|brochure|post|profile|page|terms|catalogue|catalog|report|people|colleague|colleagues|boss|contract|invoice) (says|say|said|shows|show|states|state|tells|tell|confirm|confirms) [us|me] [that]}',
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [say('according to your $thing,')],
    },
    {
      phrases: [
        '{which is it (now|then|,|going to be) [now|then|this time]}',
        '{[so|and|well] [,] which (is it|of the two is (true|it)|one is it|version is (it|true|right)|one shall we believe)} ',
        '{which (of (your|the|these) [two|three] (stories|versions|statements|answers|explanations|accounts)|(story|version) of yours) (is|are|should|do|shall|can)}',
      ],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [
        where(
          (match) => endsHere(match) && match.tokens[match.mark.from]?.text === ',',
          say(', which of the two shall we go by'),
        ),
        where(endsHere, say('which of the two shall we go by')),
      ],
    },
    {
      phrases: ['{what is it (now|then|,|going to be) [now|then|this time]}'],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [where(endsHere, say('what would you like to do'))],
    },
    {
      phrases: [
        `{your (claim|assertion|statement|report|story|allegation|version|account) (of|that|about) ... [_ ...] is [simply|just|plainly|clearly|demonstrably] (false|untrue|a lie|not true|wrong|fiction|invented|made up|nonsense)}`,
        `{what:(your [_] (${words}|documents|document|papers|paper|certificate|certificates|signature|stamp|address|id|passport|reference|references|degree|story|statistics|books|quote|quotes|company|review|reviews|bank slip|proof|data|pictures|screenshot|screenshots)) (is|are|was|were|looks|look|seems|seem|has been|have been) [simply|just|clearly|obviously|plainly|rather|very|all] (fake|faked|false|forged|cooked|doctored|backdated|photoshopped|staged|made up|invented|copied|edited|manipulated|falsified|fabricated|tampered with|fictitious|bogus|phoney|phony|a fake|a forgery|fiction|not real|not genuine|untrue)}`,
      ],
      unless,
      rewrites: [
        where(
          named,
          both(
            say('we have a question about $what'),
            follow('Could you help us with it?', { behind: 'itself' }),
          ),
        ),
        ...inItsPlace('there is one thing that we cannot follow yet; could you help us with it?'),
      ],
    },
    {
      phrases: [
        '{your (story|version|account|explanation|reason|excuse|reasons) (has|have|keeps|keep) [now|again|already|just] (changed|changing|shifted|shifting)} [again|once more|since|every]',
      ],
      unless,
      rewrites: inItsPlace('could you help me understand how this fits together?'),
    },
    {
      phrases: [
        '{@you (told|said|tell|say) one thing to _ and (another|something else|a different thing) to} _',
      ],
      unless,
      rewrites: inItsPlace('could you help me understand how this fits together?'),
    },
    {
      phrases: [
        `(^|@opening|that|which|as|this|your [_] ${words}) [that|this|it] {(contradicts|conflicts with|clashes with|goes against|(differs|is [@very] different) from|(does not|do not|did not) [@adverb] (match|fit|agree with|square with|tally with|line up with|correspond to|correspond with))} what (was|we|i|he|she|they|has been|had been|@our _|@our _ _|the _|your _) [both|all|also|had|have|has|was|were] (discussed|agreed|said|told|quoted|confirmed|promised|heard|noted|stated|understood|arranged|settled|decided)`,
      ],
      unless: [hypothetical, asked, ownsUp],
      rewrites: [say('differs in our notes from')],
    },
    {
      phrases: [
        '(the|that|your) (bit|part|thing|story|claim|line|statement|allegation) (about|with|where|of|that) ... [_ ...] {(is|was) [simply|just|plainly] (not [quite] (true|right|correct|so|accurate)|untrue|false|wrong|incorrect|made up|invented)}',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('differs from what we see')],
    },
    {
      phrases: [
        '{(your|the) [_] (account|story|version|review|mail|email|message|post|report|statement|description|letter) contradicts itself [:|,]}',
      ],
      unless: [hypothetical],
      rewrites: differ,
    },
    {
      phrases: [
        '{(this|that|it|yours) (is|looks like|seems to be|must be|smells like) [just|clearly|obviously|probably] (a|another) (fake|false|bogus|made - up|made up|invented|paid|bought|phoney|phony) (review|account|profile|complaint|claim|post|story)}',
      ],
      unless: [hypothetical, asked],
      rewrites: inItsPlace('we would like to find your booking: under which name was it made?'),
    },
    {
      phrases: [
        '(the|this|that) _ [on (the|your) _ [_]] {(does not|do not|did not) [@adverb] (match|fit|agree with|square with|tally with)} the _ [that|which] @you (gave|told|sent|named|claimed|quoted|wrote)',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('is different from')],
    },
    {
      phrases: [
        '^ {according to @you [,]} ... [_ ...] , (but|yet|and yet|however) (the|our|your|my|it|nobody)',
      ],
      unless: [hypothetical],
      rewrites: [say('as I understand you,')],
    },
    {
      phrases: [
        '(slip|document|photo|picture|pictures|photos|invoice|certificate|screenshot|pay slip|statement|receipt|id|passport|letter|report) [_] [_] [_] [_] {(appears|appear|seems|seem|looks|look) [to (be|have been)|@very] (edited|altered|changed|manipulated|photoshopped|fake|staged|copied|doctored|retouched|modified)}',
      ],
      unless: [hypothetical, asked],
      rewrites: [say('raises a question for us')],
    },
  ],
  examples: [
    {
      bad: 'The slip you sent [[appears to be edited]].',
      fixed: 'The slip you sent raises a question for us.',
    },
    {
      bad: '[[According to you]] it left on the 12th, but the stamp reads the 19th.',
      fixed: 'As I understand you, it left on the 12th, but the stamp reads the 19th.',
    },
    {
      bad: 'The date on the slip [[does not match]] the day you gave.',
      fixed: 'The date on the slip is different from the day you gave.',
    },
    {
      bad: '[[This is a fake review]].',
      fixed: 'We would like to find your booking: under which name was it made?',
    },
    { bad: '[[Your review contradicts itself:]] the door was shut, and the soup was cold.' },
    {
      bad: 'The part about the broken lift [[is not true]].',
      fixed: 'The part about the broken lift differs from what we see.',
    },
    { bad: '[[Your mail of Monday says the opposite]].' },
    { bad: '[[On the phone it sounded very different]].' },
    {
      bad: 'Please write to us, as that [[conflicts with]] what was agreed on the call.',
      fixed: 'Please write to us, as that differs in our notes from what was agreed on the call.',
    },
    { good: 'Sorry, this does not match what we promised, and a new lid is on its way.' },
    {
      bad: '[[Your story has changed]] again since May.',
      fixed: 'Could you help me understand how this fits together?',
    },
    {
      bad: '[[You said one thing to Ada and another to]] me.',
      fixed: 'Could you help me understand how this fits together?',
    },
    {
      bad: '[[You told Mr Dahl that it was wet, and me that]] it was cracked.',
      fixed: 'I had understood it differently; could we compare what each of us has?',
    },
    {
      bad: '[[Your own contract says that]] soup is free.',
      fixed: 'According to your contract, soup is free.',
    },
    { good: 'Which one is it, the blue or the red?' },
    {
      bad: 'The log [[contradicts your mail]].',
      fixed: 'The log looks different from your mail.',
    },
    {
      bad: 'Your size may be right, but [[the tag says otherwise]].',
      fixed: 'Your size may be right, but the tag seems to say something different.',
    },
    {
      bad: 'First the lid rattled, now the rim does[[, which one is it]]?',
      fixed: 'First the lid rattled, now the rim does, which of the two shall we go by?',
    },
    {
      bad: '[[Your story keeps changing]].',
      fixed: 'I had understood it differently; could we compare what each of us has?',
    },
    {
      bad: '[[The video says otherwise]].',
      fixed: 'The video seems to say something different.',
    },
    {
      bad: '[[Your mails from May say the opposite]].',
      fixed: 'Your mails from May seem to say something different.',
    },
    { bad: 'The seal [[has been tampered with]].', fixed: 'The seal raised a question for us.' },
    {
      bad: 'We got [[the forged permit]] back.',
      fixed: 'We got the permit back.',
    },
    {
      bad: '[[So much for your promise]].',
      fixed: 'I had understood it differently; could we compare what each of us has?',
    },
    {
      bad: '[[On the phone you said]] ten lids and now it is six.',
      fixed:
        'On the phone we noted ten lids and now it is six. Could you help us see how this fits together?',
    },
    {
      bad: '[[You said two guests, five turned up]].',
      fixed: 'We noted two guests, five turned up. Could you help us see how this fits together?',
    },
    {
      bad: '[[Your figures are cooked]].',
      fixed: 'We have a question about your figures. Could you help us with it?',
    },
    { good: 'If your story keeps changing, please tell us.' },
    { good: 'You wrote that the seal had been tampered with.' },
    { good: 'If your stamp is fake, the bank tells you.' },
    { good: 'And your figures are cooked in the same oven?' },
    { good: 'The colour does not match your sample, so we print it again.' },
    { good: 'You said two guests, and the table is laid for two.' },
    { good: 'Our records may be wrong, so please tell us what you see.' },
  ],
});
