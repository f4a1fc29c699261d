/** “you supplied”, “your order from 3 June lacked”: pins a slip on the reader with “your”. */

import { endsWith, marks, saidBehind, says } from '../../../words/english/clauses';
import { cheering, granted, grateful, settled } from '../../../words/english/conciliation';
import { thingOfDeed } from '../../../words/english/deeds-as-things';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { type Match, textOf } from '../../../words/match';
import { together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { both, drop, either, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import {
  namesTheThing,
  tellOfTheDeed,
  tellOfTheThing,
  tellOfWhatTheyDid,
} from '../../rewriting/tell-of-the-thing';
import { theNotYour } from '../../rewriting/the-not-your';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, cleared, reported, asked];
const dueTo =
  '(due to|because of|caused by|owing to|on account of|as a result of|as a consequence of|result of|consequence of|attributable to|down to|through|after|given|considering|comes from|came from|stems from)';

/** “Thank you, the print was approved by you”: it is praised. */
const thanks = says(/^(thank|thanks|great|glad|happy|good)$/);

/** “Given your full calendar”, “after your late flight”, “for your lost card”: what befell them. */
function ofTheirLot({ tokens, mark }: Match): boolean {
  const [how, what] = [tokens[mark.from + 1]?.text ?? '', tokens[mark.from + 2]?.text ?? ''];
  return (
    /^(leg|arm|knee|flight|train|arrival|calendar|week|schedule|luggage)$/.test(what) ||
    // “Your mistake cost nothing”, “your error is a common one”.
    /^(?:costs? nothing|is a common one|is common)\b(?! but)/.test(textOf(tokens, mark.from + 2)) ||
    (tokens[mark.from - 1]?.text === 'for' && /^(lost|missing|broken|closed|blocked|locked)$/.test(how))
  );
}

/** “You are ten days late”. */
function now({ tokens, mark }: Match): boolean {
  return tokens[mark.from + 1]?.text === 'are';
}

/** “You signed the form yourself” as “the form was signed yourself”, of which “yourself” is left out. */
const withoutSelf: Rewriter = (match) => {
  const { mark, captures } = match;
  const { self } = captures;
  if (!self) return null;
  const tokens = match.tokens.filter((_, at) => at < self.from || at >= self.to);
  return tellOfTheDeed()({ ...match, tokens, mark: { from: mark.from, to: self.from } });
};

/** “You booked at the last minute, and still | got a room”: it went well. */
const luckily = saidBehind(/^(still|lucky|luckily|luck|fine|refund|refunded)$/);

/** “You cancelled | at the last minute” as “the cancellation came at the last minute”. */
const cameThen: Rewriter = (match) => {
  const { tokens, captures } = match;
  const thing = thingOfDeed(tokens[captures.did?.from ?? 0]?.text ?? '');
  return thing ? say(`the ${thing} came`)(match) : null;
};

/** “Your crew came an hour late | because of our map.” */
function throughUs({ tokens, to }: Match): boolean {
  return /\b(?:because|since|as|due|thanks) (?:of |to )?(?:our|we|us|my|i)\b/.test(textOf(tokens, to));
}

export default defineRule({
  id: 'blaming/your-lapse',
  principle: 'save-face',
  severity: 'warning',
  message: 'This pins a slip on the reader with “your”.',
  why: '“Your late change” accuses where “the late change” informs; one word less, and nobody has to defend themselves.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '{@your [own]} [very] @lacking [_] _ [_] [has|have|had|is|are|@pointedly] @harm',
        `${dueTo} {@your [own|@staff 's]} [rather|very] (@lacking|last - second|sudden|changed|many|constant|continued|repeated)`,
        `${dueTo} {@your [own|@staff 's]} [_] (delay|delays|silence|absence|refusal|mix-up|changes|mistyping|oversleeping|overloading|overtightening|tampering|interference|handling|cancellation|disregard|neglect|rush|haste)`,
        '(thanks to|no thanks to|courtesy of) {@your} [own|little|very|lovely|wonderful|great|nice] [_] (@lacking|@lapse|last - second|sudden|change|changes|mix-up|forgetful)',
        '(^|@opening) {@your} [own|repeated|constant|continued|sheer] (@slip|delays|silence|lateness|impatience) [@solely] (is|was|are|were|has|have|had|@harm|made|makes|put|puts)',
        '(^|@opening) (without|with|for|despite|through) {@your} (@lapse|constant|endless|@lacking)',
      ],
      unless: [...unless, ofTheirLot],
      rewrites: [theNotYour],
    },
    {
      phrases: [
        `(is|was|are|were|be|comes|came|that) [@solely] (because of|due to|from|down to) {(how|the way) (@you|your [_] (@staff|@kin)) [@pointedly] verb:@deed-done}`,
        '(because of|due to|down to|thanks to|caused by) {(how|the way) (@you|your [_] (@staff|@kin)) [@pointedly] verb:@deed-done}',
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing({ opener: 'how' })],
    },
    {
      phrases: [
        '(wrong|missing|incomplete|incorrect|late|bad|blurred|unsigned|old) _ [_] [was|were] {(from|by) (you|yourself|yourselves|your [_] (@staff|@kin))} ($|@closing|we|nothing|the|it)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(no|wrong|missing|incomplete) _ [_] (was|were|has been|given|sent|ordered|made|supplied|entered|chosen|booked|provided|filled in|signed) [made|given|sent|ordered|supplied|entered|chosen|booked|provided] {by (you|yourself|yourselves|your [_] (@staff|@kin))}',
      ],
      unless: [hypothetical, regretted, asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(because|as|since) [there (is|was|are|were)] (no|not enough|not any) _ [_] [left] {(on|in|at|from) your (side|end|account|part)}',
        '(because|as|since) there (is|was|are|were) (no|not enough|not any) _ [_] {(on|in|at|from) your _}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(it|this|that|everything|all|which) (lay|sat|was lying|has been lying|has been sitting|was sitting|was stuck|got stuck|has been stuck|is stuck|waited|rotted|has been) {(on|in|at|with) (you|your [_] (desk|side|end|office|inbox|team|table|drawer|department|people|boss))} [for|since]',
      ],
      unless,
      rewrites: [say('without an answer')],
    },
    {
      phrases: [
        '{@you (were|are|came|arrived|called|turned up|showed up|answered|replied|paid) span:((@number|an|a|half an|several|a few|two) [_] (@unit|day|minutes)) (late|too late|after the|overdue)}',
        '{@you (came|arrived|called|turned up|showed up|checked in|delivered) [far|much|way] (too late|late)}',
      ],
      unless,
      rewrites: [
        where(endsWith(/^the$/), say('this was $span after the')),
        either(
          where(now, say('there is a delay of $span')),
          through(/^(?:for|to) /, say('it was already $span past')),
        ),
        say('there was a delay of $span'),
        say('the timing did not work out'),
      ],
    },
    {
      phrases: [
        '{(thanks to|no thanks to|courtesy of) (you|yourself|your [_] (@staff|@kin)) [,]} (we|our|the|i|it|this|everything|nobody|no)',
      ],
      unless: [asked, cheering, grateful],
      rewrites: [say('as it is,')],
    },
    {
      phrases: [
        '{@your [own]} (settings|firewall|configuration|config|router|antivirus|software|server|system|setup|script|browser|network|filter|wiring|cable|installation|staff|team|driver|people|policy|bank) [@pointedly] (is|are|keeps|keep) (blocking|breaking|rejecting|causing|corrupting|overloading|killing|stopping|delaying|eating|crashing|ruining|jamming) (our|the|my|us|it|this|everything)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '{it is [@very|such|really] (a (pity|shame|great pity|real pity)|sad|unfortunate|regrettable) [that] @you (chose|decided|preferred|opted|felt the need|had) (not to|to) (post|write|leave|go|call|review|complain|cancel|share|tell|talk|air|come|speak|ask|report|raise|contact|let) ... [...] [...] (rather than|instead of|without|before|here|online|publicly)}',
        '{(unfortunately|sadly|regrettably) [,] @you (chose|decided|preferred|opted) (not to|to) (post|write|leave|review|complain|air|speak|ask|report|raise|contact|let us|tell us|inform|talk)}',
      ],
      unless: [asked],
      rewrites: [sayToTheEnd('we wish we could have helped on the spot')],
    },
    {
      phrases: [
        '{(your|@your) [_] (guests|visitors|friends|family|party|group|@kin|@staff) [@pointedly] did:left} (the|our|my|it|everything|a|behind) ... (mess|dirty|state|filthy|condition|open|on|unlocked|rubbish|trash|damage|stains|wet|broken|chaos)',
      ],
      unless: [...unless, cheering, settled],
      rewrites: [tellOfTheDeed(), together],
    },
    {
      phrases: [
        '(^|,|and|but|;) {what:((the|that|this) [_] (date|size|colour|color|choice|price|model|deadline|plan|route|material|fabric|hotel|design)) (was|is) your [own] (choice|decision|idea|wish|doing|call|suggestion|request)} (.|!|,|$|,|and|not)',
        '{(that|this|it) is (exactly|precisely|just|also) (what|all) @you (paid for|ordered|asked for|signed|agreed to|wanted|chose|booked|requested|signed up for)} (.|,|!|$)',
        '(and|but|,|;) {(that|this|it) is (what|all) @you (paid for|ordered|asked for|signed|agreed to|wanted|chose|booked|requested|signed up for)} (.|,|!|$)',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [
        say('$what was chosen like that'),
        say('that is where we are now; let us see what we can still change'),
      ],
    },
    {
      phrases: [
        '(was|were|has been|have been|had been) [@pointedly] (approved|confirmed|signed off|accepted|selected|chosen|requested|specified|agreed|checked|entered|filled in|typed|cancelled|canceled|declined) {by (you|yourself|your side|your [_] @staff)} (before|when|during|,|.|so|and|prior|$)',
      ],
      unless: [asked, hypothetical, reported, thanks],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you (waived|declined|refused|rejected|turned down|opted out of|clicked past|clicked through|clicked away|scrolled past|passed up) [@pointedly]} (the|our|that|this|all|every|two|three|several|it|any|travel|_) _',
        '{(was|were|had been) [@pointedly] (offered|recommended|suggested|proposed|available|explained) to you [,] and @you [@pointedly]} (declined|refused|did not|chose|said no|turned|waived|rejected|skipped)',
        '(since|but|and|;|as) {@you were not (there|present|ready|in|available|at home|at the _|at your _|on site)} (to|when|at|for|so)',
      ],
      unless: [asked, hypothetical, reported, regretted, settled],
      rewrites: [tellOfWhatTheyDid, together],
    },
    {
      phrases: [
        '{@you [@pointedly] did:(typed|entered|put|filled|chose|choose|booked|set|selected|picked|ticked|clicked|signed|wrote|ordered|requested|cancelled|canceled|deleted|confirmed|approved|authorised|authorized|accepted|agreed|measured|packed|installed|switched|turned|gave|changed|activated) [_] [_] [_] [_] [_] [_] self:(yourself|yourselves)} (.|,|!|$|,|and|in|at|on)',
      ],
      unless: [asked, hypothetical, reported, regretted, cheering],
      rewrites: [both(withoutSelf, drop('self')), together],
    },
    {
      phrases: [
        '^ {it is your (internet|connection|computer|phone|browser|router|wifi|network|device|bank|provider|setup|system|code|config|firewall|carrier|forwarder|machine|wiring|account|settings)} [,|and|,] not _',
        '^ {@we would (have|never have) (caught|seen|noticed|found|fixed|avoided|shipped|delivered|prevented|stopped|finished|made it|been) ... [...] if (you|your|the (pr|code|order|form|brief|drawing|request|report)|there) [_] had}',
      ],
      unless: [asked, reported],
      rewrites: [tellOfWhatTheyDid, together],
    },
    {
      phrases: [
        '(^|,|;|and|but) {@reader [@pointedly] did:(picked|chose|booked|bought|ordered|took|selected|wanted|opted for|went for|asked for|signed|paid for)} ... [...] , (that is why|which is why|that explains why|hence) (it|this|the _|there|your _|everything) (takes|took|is|was|came|costs|cost) (so|too|not|late|slow|still|lost|more)',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [tellOfWhatTheyDid, together],
    },
    {
      phrases: [
        '{paper:(your (confirmation|order|mail|email|form|drawing|file|pdf|artwork|list|brief|request|application|excel|label|specification|spec|message|declaration|instruction|packing list) [(from|of|dated|on) _ [_]]) [simply|also|just] (lacked|lacks|missed|had no|has no|was missing|did not (have|contain|include|mention|show|state|say)|does not (have|contain|include|mention|show|state))} (the|a|an|any|#|@number)',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [say('in $paper we could not find')],
    },
    {
      phrases: [
        '(inaccurate|wrong|incorrect|incomplete|outdated|old|false|faulty|bad|missing) (_|_ _) {[that|which] @you (supplied|provided|sent|gave|entered|submitted|wrote|chose|specified|typed|declared|stated)} (.|,|$|!|and|so)',
      ],
      unless: [asked, hypothetical, regretted],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{your [_] (@staff|@kin) (was|were|came|arrived|turned up|showed up|answered|replied|paid|delivered) span:((@number|an|a|half an|several|a few|two) [_] (@unit|day|minutes)) (late|too late)}',
        '{your [_] (@staff|@kin) (came|arrived|turned up|showed up|answered|replied|paid|delivered|reacted) [far|much|way] too late}',
      ],
      unless: [...unless, regretted, granted, settled, cheering, throughUs],
      rewrites: [say('there was a delay of $span'), say('the timing did not work out')],
    },
    {
      phrases: [
        '{@reader [@pointedly] did:(cancelled|canceled|changed|ordered|booked|paid|confirmed|answered|replied|moved|postponed)} [it|everything|the _|the _ _|your _|our _|this|that] [only|again] (at|in) the [very] last (minute|moment|second)',
      ],
      unless: [...unless, regretted, settled, cheering, luckily],
      rewrites: [tellOfTheDeed(), cameThen, together],
    },
    {
      phrases: [
        '{@reader [@pointedly] did:(changed|moved|postponed|rescheduled|cancelled|canceled|altered|rewrote|edited|revised)} (the|our|this|it|your|everything) [_] [_] (twice|(@number|several|many|countless|so many|#) times|again and again|over and over|every (day|week|time))',
      ],
      unless: [...unless, regretted, settled, cheering],
      rewrites: [tellOfTheDeed(), together],
    },
    {
      phrases: [
        '(^|@opening) the [only|main|real|true|single] (reason|cause|problem|trouble) [for|of|behind|with] [_] [_] [_] (is|was) [@solely] {@your} [own|very] (@lacking|@slip|silence|lateness|change|changes|constant|delay|delays) [_]',
        '(mistake|mistakes|error|errors|typo|typos|gaps|bugs|holes) in {what @you [have] (sent|gave|wrote|submitted|delivered|written|given)}',
      ],
      unless,
      rewrites: [where(marks(/^what$/), say('what we received')), say('the')],
    },
  ]),
  examples: [
    {
      bad: 'You need to sign it, it lay [[on your desk]] all week.',
      fixed: 'You need to sign it, it lay without an answer all week.',
    },
    {
      bad: '[[The colour was your choice]], so the tin is here.',
      fixed: 'The colour was chosen like that, so the tin is here.',
    },
    {
      bad: '[[You were an hour late]] for the fitting, so the tailor left.',
      fixed: 'It was already an hour past the fitting, so the tailor left.',
    },
    { bad: '[[You signed the plan yourself]] in May.', fixed: 'The plan was signed in May.' },
    {
      bad: '[[You signed the order on the tablet yourself]] at noon.',
      fixed: 'The order was signed on the tablet at noon.',
    },
    {
      bad: 'The fee arose from inaccurate load data [[you supplied]].',
      fixed: 'The fee arose from inaccurate load data.',
    },
    {
      bad: '[[Your order from 3 June lacked]] the colour.',
      fixed: 'In your order from 3 June we could not find the colour.',
    },
    { bad: '[[Your guests left]] the yard in a bad state.' },
    { bad: '[[The colour was your idea]].' },
    { bad: '[[This is exactly what you ordered]].' },
    {
      bad: 'The print was approved [[by you]] before it ran.',
      fixed: 'The print was approved before it ran.',
    },
    { bad: '[[You waived]] the cover.' },
    { bad: '[[You typed it in yourself]].' },
    { bad: '[[It is your router]], not our line.' },
    { bad: '[[We would have seen it if the drawing had]] a scale.' },
    { bad: '[[You picked]] the slow boat, which is why it takes so long.' },
    { good: 'Thank you: the print was approved by you before noon.' },
    { good: 'I am sorry that you waived the cover without knowing.' },
    {
      bad: '[[It is a pity that you chose to write this here rather than]] to us.',
    },
    {
      bad: '[[Your]] unsigned form held the crate for a week.',
      fixed: 'The unsigned form held the crate for a week.',
    },
    {
      bad: 'Thanks to [[your]] last-minute change the print is late.',
      fixed: 'Because of the last-minute change the print is late.',
    },
    {
      bad: 'It sank as a result of [[your]] long silence.',
      fixed: 'It sank as a result of the long silence.',
    },
    {
      bad: 'Because of [[how your clerk wrote]] the code, it went to Cork.',
      fixed: 'Because of how the code was written, it went to Cork.',
    },
    {
      bad: 'It lay [[on your desk]] for nine days.',
      fixed: 'It lay without an answer for nine days.',
    },
    { bad: '[[You were two hours late]].', fixed: 'There was a delay of two hours.' },
    { bad: '[[You came two days after the]] fair.', fixed: 'This was two days after the fair.' },
    {
      bad: '[[Thanks to your forwarder]] the crate is in Cork.',
      fixed: 'As it is, the crate is in Cork.',
    },
    {
      bad: '[[Your own]] firewall is blocking our mails.',
      fixed: 'The firewall is blocking our mails.',
    },
    { good: 'We are sorry that no payment was made by you.' },
    { good: 'If your unsigned form held the crate, we send another.' },
    { good: 'It was not through your late reply.' },
    { good: 'You said that it was due to your late reply, and we understand.' },
    { good: 'Was that through your late reply?' },
    { good: 'Thanks to you, the fair went well.' },
    { good: 'Thanks to your quick reply, the slot is ours.' },
    { good: 'Because of how your team moved to Porto, we changed the route.' },
    { good: 'Your missing parcel has arrived.' },
    { good: 'The order was placed in May and confirmed by you on the 26th.' },
    { good: 'Thanks to you we saw the crack before the frost.' },
    { good: 'Given your full calendar, I suggest a short call.' },
    { good: 'For your lost card we have made a new one.' },
    { good: 'You declined the tasting, which is fine.' },
    { good: 'You booked in March, which is why it costs the old price.' },
    { good: 'You chose the lamp yourself, and it looks wonderful.' },
    { good: 'Your guests left the hall in a lovely condition.' },
    { bad: '[[Your cook came an hour late]].' },
    { bad: '[[You cancelled]] at the last minute.', fixed: 'The cancellation came at the last minute.' },
    {
      bad: 'We lost a day because [[you changed]] the colour four times.',
      fixed: 'We lost a day because the colour was changed four times.',
    },
    { good: 'You booked at the last minute, and we still have a room for you.' },
    { good: 'Your crew came an hour late because of our map.' },
    { good: 'If you cancelled at the last minute, tell me.' },
    { good: 'Your driver came an hour late, and that was our mistake.' },
    { good: 'You changed the date twice, no problem.' },
    {
      bad: 'The only reason for this is [[your]] late answer.',
      fixed: 'The only reason for this is the late answer.',
    },
    {
      bad: 'There are four errors in [[what you sent]].',
      fixed: 'There are four errors in what we received.',
    },
  ],
});
