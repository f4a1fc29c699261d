/** “You gave the driver the wrong code”, “the label you stuck on is unreadable”: somebody of theirs did it, and did it badly. */

import { opensClause } from '../../../words/english/clauses';
import { cheering, settled } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cameToHarm, didIt, tellsOf } from '../../../words/english/past-deeds';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { letQuestionGo } from '../../rewriting/let-go';
import { forward, mixedUp, together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { tellOfTheDeed } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule } from '../../rule';

const unless = [hypothetical, cleared, regretted, reported, asked];

/** “You did nothing wrong”: they are cleared. */
function nothingWrong({ tokens, captures: { did } }: Match): boolean {
  return (
    tokens[did?.to ?? 0]?.text === 'nothing' ||
    /\bnot (?:do anything wrong|make (?:a|any) mistake)/.test(textOf(tokens))
  );
}

/** “Because your room was not ready, you dine on us”: the thing is ours to have ready. */
function oursToReady({ tokens, mark }: Match): boolean {
  return /^(order|room|table|car|parcel|delivery|refund|ticket|bed|bike)$/.test(tokens[mark.to]?.text ?? '');
}

/** “You are the reason we | love this work.” */
function loved({ tokens, to }: Match): boolean {
  return /^(love|do|opened|stay|stayed|exist|smile)$/.test(tokens[to]?.text ?? '');
}

/** “You are | 3 months | in arrears.” */
function forSoLong({ tokens, captures: { span } }: Match): boolean {
  return /^(day|week|month|year)s?$/.test(tokens[(span?.to ?? 0) - 1]?.text ?? '');
}

/** “What you sent us is a gem”, “is more than enough”: it is welcome. */
function welcome({ tokens }: Match): boolean {
  return /\b(?:is|was|are|were) (?:\w+ )?(?:helpful|perfect|a (?:great |big |real )?(?:help|gem|treasure|joy|miracle)|more than|wonderful|plenty|exactly|all (?:we|i))\b/.test(
    textOf(tokens),
  );
}

export default defineRule({
  id: 'blaming/yours-done-badly',
  principle: 'save-face',
  severity: 'warning',
  message: 'This tells what the reader did badly.',
  why: 'They can see what went wrong; who did it is the part they would rather not read.',
  phrasings: noBlameLeft([
    {
      phrases: ['{@reader} [@pointedly] [@pointedly] did:_ ... [_ ...] @botched'],
      unless: [...unless, tellsOf, nothingWrong, settled],
      when: [didIt, opensClause],
      rewrites: [
        through(/^(?:\w+ly )?made a (?:\w+ )?mess of /, say('something went wrong with')),
        tellOfTheDeed(),
        together,
      ],
    },
    {
      phrases: [
        '(^|@opening) {(somebody|someone|one) theirs:((in|of|on|from|at) your _)} [@pointedly|then] did:(smoked|misused|fiddled|fought|stole|shouted|partied|drank|vandalised|vandalized|vomited|leaked|sabotaged|messed|tampered|lied|cheated|overslept|panicked|mistyped|misread|forgot|dropped|overlooked|missed|deleted|overwrote|fat - fingered|pressed)',
      ],
      unless,
      when: [didIt],
      rewrites: [drop('theirs')],
    },
    {
      phrases: [
        '(the|this|that|these|those|any|every|all) (_|_ _) {@reader [@pointedly] did:_} (is|was|has|are|were|had|have|contains|contained|turned|came|arrived) [@pointedly|@very|a|an|some|several] [@very] @botched',
        '(the|this|that|these|those) (_|_ _) {@reader [@pointedly] did:_} (does|did|do|will|can|could) not (work|fit|open|match|exist|load|run|hold|pass|comply|meet)',
      ],
      unless,
      when: [didIt],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(due to|because of|thanks to|owing to|on account of) the {(_|_ _) @reader [@pointedly] did:_ (late|too late|wrong|wrongly|badly|last minute|twice)}',
      ],
      unless: [hypothetical, regretted, asked],
      when: [didIt],
      rewrites: [say('circumstances')],
    },
    {
      phrases: [
        '(because|since|as) {your} _ [_] (was|were|did|had|could) not (ready|done|finished|complete|correct|right|on time|available|good|clear|there|arrive|come|reply|answer|sign|work|fit|match|prepared|booked|packed|signed|sent|paid|delivered|approved|tested|checked)',
      ],
      unless: [hypothetical, regretted, asked, oursToReady],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '{, [and|but] (which|that) @reader [@pointedly] (did not [do]|never did|have not [done]|has not [done]|failed to do|neglected to do|refused to do)} (.|!|,|$)',
        '{, [and|but] (which|that) @reader [@pointedly] (did not [do]|never did|have not [done]|has not [done])} $',
      ],
      unless: [asked, hypothetical],
      rewrites: [say(', which did not happen')],
    },
    {
      phrases: [
        '^ {[just|simply|even|merely] (reading|checking|looking|following|asking|testing|opening|searching|calling|measuring|scrolling|running|trying|telling|waiting) ... [...] would have} (told|shown|saved|prevented|avoided|solved|helped|been|made|spared|answered)',
      ],
      rewrites: [through(/^(?:told|shown) you that /, drop()), forward],
    },
    {
      phrases: [
        'only (fails|happens|breaks|crashes|occurs|appears|shows up|hangs|freezes) {(on|in|at|with) your [_] _}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('in some setups')],
    },
    {
      phrases: [
        '(responsibility|liability|duty|obligation|accountability) ... [...] {(is|are|was|were|remains|rests|lies|sits) [@solely] (yours|your own|with you alone|on you alone) [alone|only]}',
      ],
      unless: [asked, hypothetical, cleared, reported],
      rewrites: [say('is something we can sort out together')],
    },
    {
      phrases: [
        '(^|@opening) {@your} [own|repeated|continued|persistent|constant] (@slip|breach|violation|default|omission|abuse|interference|reluctance|insistence|non - compliance|noncompliance|non - payment|non - performance|nonpayment) (to|with|of|in|on) ... [...] (has|have|had|is|was|left|leaves|@harm|triggered|means|resulted|makes|made)',
      ],
      unless: [asked, hypothetical, cleared],
      rewrites: [say('the')],
    },
    {
      phrases: ['(^|@opening) {@reader} [@pointedly] did:_'],
      unless,
      when: [didIt, cameToHarm],
      rewrites: [tellOfTheDeed(), together],
    },
    {
      phrases: [
        '(chosen|entered|selected|made|set|done|changed|cancelled|canceled|typed|booked|ordered|deleted|configured|caused|created|lost|damaged|triggered|removed|blocked) {(at|on|from) your (end|side|part)}',
      ],
      unless: [hypothetical, regretted, asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you are [@solely|@pointedly] the [only|main|real|sole] (reason|cause) [why|that]} (@we|the|our|it|this|they|nobody|everyone|everything|nothing|all|my)',
      ],
      unless: [asked, hypothetical, loved],
      rewrites: [say('we want to find out why')],
    },
    {
      phrases: [
        '{your [_] (@kin|visitors|guests|friends|family|party|group|cousin|pet|goat) [@pointedly] did:(ruined|damaged|spoiled|spoilt|lost|killed|dropped|deleted|blocked|jammed)} (the|our|my|his|her|this|a|an|two|three|it|half)',
        '{your [_] (@staff|@kin|visitors|guests|friends|family|party|group|cousin|colleagues|people|pet) [@pointedly] did:(broke|burned|burnt|stained|smashed|flooded|wrecked|destroyed|soiled|stole|trashed|tore|chewed|kicked|peed|bit|scratched|dented|spilled|spilt|cracked|ripped|clogged|scuffed)} _',
      ],
      unless: [...unless, settled],
      rewrites: [tellOfTheDeed(), together],
    },
    {
      phrases: [
        '(^|@opening) {(somebody|someone) [here] did not (do (his|her|their) homework|listen|think|pay attention|bother|look|read the _|read [the] _ _)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [mixedUp],
    },
    {
      phrases: [
        '^ {if @reader} (handled|treated|read|checked|looked|listened|acted|worked|planned|drove|packed|tried|cared|used|followed|did|took|answered|replied|told|asked|thought) ... [...] , (nothing|nobody|no one|none of _|no _|this|that|it|there) would',
        '{@we (have been|had to|am|are|keep|kept) [@pointedly] (chasing|chase) (you|your _)|@we (have been|had to|keep|kept) [@pointedly] (begging|beg) you for}',
      ],
      unless: [asked],
      rewrites: [through(/^for /, say('we have been hoping for')), forward],
    },
    {
      phrases: ['^ {[and|but|so] why you (not|no|never|do not|did not)} _'],
      rewrites: letQuestionGo,
    },
    {
      phrases: [
        '(^|@opening) {@you (send|give|pay|make|fill|put|order|write|choose|confirm|open|book|ship|reply|answer|come|inform) ... (too late|so late)} (so|,|and|.|!|$|then|that is why)',
        '{@reader (dropped the ball|fell asleep at the wheel|shot (yourself|yourselves|themselves) in the foot|fell short|missed the mark|painted yourself into a corner|made your bed)}',
      ],
      unless: [hypothetical, regretted, asked],
      rewrites: [
        through(/^(?:on|with) /, say('something went wrong with')),
        leaveOutArgument(),
        sayAlone('something went wrong here'),
      ],
    },
    {
      phrases: ['{@you forget the} _'],
      unless: [hypothetical, asked],
      rewrites: [say('we are still missing the')],
    },
    {
      phrases: [
        '{@you (are|were) [@pointedly|now|already] span:(_|_ _|_ _ _) (overdue|in arrears|in default|delinquent|past due)}',
        '{@you (are|were) [@pointedly|now|already] (overdue|in arrears|in default|delinquent|past due)}',
      ],
      unless: [hypothetical, cleared, asked],
      rewrites: [where(forSoLong, say('a balance has been open for $span')), say('there is an open balance')],
    },
    {
      phrases: [
        '(^|@opening) {what @reader [have|has] [@pointedly] (sent|gave|given|delivered|supplied|provided|shipped) [us|me]} (is|was|does not|did not|makes no|are) [@pointedly|@very] [@botched|not|work|fit|help|sense|useless|rubbish|nonsense|far|enough|nothing|what|a|an|no|match|broken|unusable|worthless]',
        '(^|@opening) {what @reader [have|has] [@pointedly] (wrote|written|did|done|made|built|ordered)} (is|was|does not|did not|makes no|are) [@pointedly|@very] (@botched|useless|rubbish|nonsense|a|no|work|fit|help|sense|not (enough|right|good|acceptable|what|professional|correct|usable)|unusable|worthless)',
      ],
      unless: [...unless, cheering, welcome],
      rewrites: [say('what we received')],
    },
    {
      phrases: [
        '(^|@opening) {@your [whole|last|recent] thing:(work|service|effort|performance|planning|communication|preparation|explanation|workmanship|maintenance|cleaning|packing|organisation|organization|support|documentation|reporting|handling) (is|was|has been) [@pointedly|@very|far too|too] (not (good|enough|acceptable|professional|up to|great)|bad|poor|terrible|awful|useless|sloppy|unacceptable|horrible|a (joke|disaster|mess|shame|disgrace|catastrophe)|slow|unprofessional|amateurish|below (standard|average|expectations)) [enough|standard]}',
      ],
      unless,
      rewrites: [say('we had hoped for more from your $thing')],
    },
  ]),
  examples: [
    {
      bad: '[[You are 3 months in arrears]] with the garage.',
      fixed: 'A balance has been open for 3 months with the garage.',
    },
    {
      bad: '[[Just reading the sign would have]] told you that the gate closes at six.',
      fixed: 'The gate closes at six.',
    },
    { bad: '[[You dropped the ball]] on the permit.', fixed: 'Something went wrong with the permit.' },
    {
      bad: '[[Your painters scratched]] the floor and dented the door.',
      fixed: 'The floor was scratched and the door was dented.',
    },
    {
      bad: '[[Your clerk]] cancelled the van by mistake and now says we did.',
      fixed: 'The van was cancelled by mistake and your clerk now says we did.',
    },
    {
      bad: '[[We have been chasing you]] for the bill since May.',
      fixed: 'We have been hoping for the bill since May.',
    },
    {
      bad: '[[You]] gave the driver a wrong gate code.',
      fixed: 'The driver was given a wrong gate code.',
    },
    {
      bad: '[[Somebody in your group]] smoked in the room.',
      fixed: 'Somebody smoked in the room.',
    },
    { bad: 'The label [[you glued]] has a typo.' },
    { bad: 'The broker [[you appointed]] is too slow.', fixed: 'The broker is too slow.' },
    {
      bad: 'The line stood still because of the [[parts you shipped late]].',
      fixed: 'The line stood still because of the circumstances.',
    },
    {
      bad: 'We lost the slot because [[your]] slides were not ready.',
      fixed: 'We lost the slot because the slides were not ready.',
    },
    {
      bad: '[[You]] treated the hide with acid, which voids the warranty.',
      fixed: 'The hide was treated with acid, which voids the warranty.',
    },
    {
      bad: 'You were to book the hall[[, which you did not]].',
      fixed: 'You were to book the hall, which did not happen.',
    },
    { bad: 'It only breaks [[on your old phone]].', fixed: 'It only breaks in some setups.' },
    {
      bad: 'The duty to back up [[is yours alone]].',
    },
    { good: 'Our van took the wrong road, you did nothing wrong here.' },
    { good: 'You painted the gate, and it looks fine.' },
    { good: 'If I know you gave him the wrong code, I will call him.' },
    { good: 'The code you gave us for the late shift works.' },
    { good: 'You received the wrong code from us.' },
    { good: 'You sent a photo of the wrong lamp.' },
    { good: 'I do not say you gave the driver a wrong code.' },
    { good: 'I am sorry to say you gave him the wrong code.' },
    { good: 'You said, you gave him the wrong code.' },
    { good: 'You gave him the wrong code?' },
    { good: 'You did not do anything wrong.' },
    { good: 'You put it in the wrong box, and I have moved it.' },
    { good: 'Because your room was not ready, dinner is included.' },
    { good: 'You are the reason we love this work.' },
    {
      bad: '[[You are the reason why]] the tram was late.',
      fixed: 'We want to find out why the tram was late.',
    },
    { bad: '[[Your goat ruined]] the lawn.' },
    {
      bad: 'The fair was nice, but [[your cousin lost]] the key.',
      fixed: 'The fair was nice, but the key was lost.',
    },
    { good: 'You are the reason why we opened a second shop.' },
    { good: 'If your cat ruined the mat, we lend you another.' },
    { bad: '[[What you sent us]] is useless.' },
    { bad: '[[Your work is not good enough]].', fixed: 'We had hoped for more from your work.' },
    { good: 'What you sent us is a great help.' },
    { good: 'What you gave us is more than enough.' },
    { good: 'What you built is a lovely house.' },
    { good: 'If your work is bad for your back, try this chair.' },
  ],
});
