/** “The form was not completed, so the room was given away”, “the fee was shown before you paid”: the fault, told as a fact, and no way on. */
import { beginsWith, followedBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import type { Match } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { where } from '../../rewriting/rewrites';
import { theWayOn } from '../../rewriting/show-the-way-on';
import { tellOfWhatTheyDid } from '../../rewriting/tell-of-the-thing';
import { defineRule } from '../../rule';

const unless = [hypothetical, regretted, reported, asked, showsWayOn];
// What a customer has to hand in, and what is done with it.
const owed =
  '(information|info|details|data|form|forms|document|documents|documentation|paperwork|papers|payment|deposit|prepayment|verification|profile|application|registration|identification|consent|approval|confirmation|signature|certificate|reading|readings|booking|order|artwork|drawings|instructions|instruction|insurance|coverage|claim|request|requirements|requirement|invoice|balance|fee|passport|visa|declaration|survey|checklist|l/c|email|address|contract|agreement|steps|step)';
const handedIn =
  '(completed|provided|submitted|entered|filled in|filled out|supplied|uploaded|signed|returned|verified|paid|given|sent|settled|confirmed|finalised|finalized|updated|requested|renewed|attached|met|made|added|approved|accepted|followed|cleared|registered|opened|presented|received|reported)';
const hence =
  '(so|therefore|hence|thus|consequently|accordingly|which is why|that is why|as a result|for this reason)';
const result =
  '(@we|it|this|that|there|(the|your|our|a|an|no) _ [_] [_]) (can not|could not|(am|are|is|was|were|has been|have been|had) [been] [@adverb] (not|no longer|unable|prohibited|denied|declined|refused|rejected|cancelled|canceled|forfeited|lost|void|voided|charged|suspended|closed|removed|turned away|given away|late|delayed|released|to be)|did not|would not|had to be|will not|do not|does not)';
const terms =
  '(terms|conditions|terms and conditions|rules|policy|policies|fee|fees|charge|charges|surcharge|price|prices|cost|costs|deadline|limit|limits|restriction|restrictions|penalty|deductible|deposit|schedule|deductions|commission|requirement|requirements|disclaimer|warning|notice)';
const late =
  '(too late|late|after (that|this|(the|our|its|your) [_] (deadline|deadlines|cut-off|cutoff|due date|closing date|closing time|closing|check-in|time limit|limit|expiry|end of|window|period|agreed _|date|start|last _|fact))|past (the|our) [_] (deadline|cut-off|cutoff|due date|closing time|limit|date)|outside (of|the|our) [_] [_] (window|period|hours|limit|deadline|timeframe|time frame))';
const misuse =
  '([a|an|clear|obvious|apparent|likely|an obvious case of] (misuse|abuse|neglect|negligence|mishandling|overloading|overuse|tampering|vandalism|operator error|user error|human error|accidental damage|(improper|incorrect|wrong|rough|careless|inappropriate|excessive|poor|inadequate|unsuitable|faulty) (use|usage|handling|care|cleaning|maintenance|storage|treatment|installation|assembly|fitting|washing|operation|packaging|charging)|lack of (care|maintenance|cleaning|attention|service|lubrication)))';

/** “It was not paid by our bank, so …”: the writer’s own lapse. */
function byUs({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 3), mark.to + 6)
    .some(({ text }) => /^(our|my|carrier|courier|supplier)$/.test(text));
}

/** “Nobody was home, so the parcel is with your neighbour”: it is told where the thing waits. */
function waits({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) => /^(neighbour|neighbor|neighbours|doorstep|porch|shed)$/.test(text));
}

/** “Instead of waiting for the part, you | can take mine”: an offer. */
const mayDo = followedBy(/^(can|could|may|might|will|get)$/);

/** “Nobody was there when you called”: the writer’s own door. */
function ownDoor({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 2).some(({ text }) => /^(you|your)$/.test(text));
}

/** “The fee is shown before you pay”: they are told how it works. */
const informs = beginsWith(/^(is|are)$/);

/** “Had it been mentioned, …”: nothing but what would have been. */
const supposes = beginsWith(/^(had|instead)$/);

/** “You left the flat | dirty.” */
function gaveBack({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.from + 3).some(({ text }) => /^(left|returned)$/.test(text));
}

export default defineRule({
  id: 'blaming/for-the-record',
  principle: 'save-face',
  severity: 'warning',
  message: 'This holds the record against the reader.',
  why: 'A fact that only proves whose fault it was closes the talk; tell what can be done from here, and the fact hurts less.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `${owed} [_] [_] {(was|were|has|have|had) not [been] [@adverb] ${handedIn}} ... [...] [,|;] [and|,] ${hence} [,] ${result}`,
        `${owed} [_] [_] {(was|were|has|have|had) not [been] [@adverb] ${handedIn} (by the (deadline|due date|cut-off|closing date|time _)|on time|in time|in full|at the time of (booking|purchase|order|check-in))}`,
        `(since|because|as) [the|your|all] [_] ${owed} {(reached us|came|arrived|came in|was received|were received|was sent|were sent|was submitted|were submitted) [only|far|much|a bit|way] ${late}}`,
        `@your [_] ${owed} {(reached us|came|arrived|came in|was received|were received|was sent|were sent|was submitted|were submitted) [only|far|much|a bit|way|(#|@number|some|several|a few) _] ${late}}`,
        `{@you [@pointedly] (arrived|came|called|wrote|applied|checked in|showed up|turned up|booked|paid|cancelled|canceled|reported (it|this|the _)|returned (it|them|the _)|signed up|registered) [only|far|much|a bit|way|(#|@number|some|several|a few) _] ${late}}`,
      ],
      unless: [...unless, byUs],
      rewrites: [theWayOn()],
    },
    {
      phrases: [
        `(the|our|these|this|all|those) [_] ${terms} {(was|were|is|are|had been) [also|clearly|@pointedly|all] (shown|displayed|presented|explained|stated|listed|communicated|disclosed|visible|indicated|pointed out|made clear|outlined|provided|available) [to you|on (the|our) _|in (the|our) _] (before @you|when @you|at the time (of|@you)|during your|prior to (your|the)|upfront|at (booking|checkout|purchase|sign-up)|as @you)}`,
        '(^|,|;|but|and|however|unfortunately) {@reader [@pointedly] did:(booked|chose|selected|picked|bought|took|ordered|opted for|went for|paid for|deleted|closed|cancelled|canceled|signed for|signed|accepted|removed|declined|changed|withdrew|disabled|blocked|unsubscribed|disconnected|refused|confirmed|moved|left|shared|gave)} ... [_ ...] (,|;|and) [and] (so|therefore|hence|thus|consequently|which is why|that is why|as a result) [,] [...] [,] (@we (am|are|was|were) [@adverb] (unable|prohibited|not able|not allowed|not permitted|barred)|(the|a|your|our) _ [_] [_] (can not|could not|(is|was|were|are) [@adverb] (not|no longer|denied|cancelled|canceled|forfeited|void|lost)))',
      ],
      unless: [...unless, informs],
      rewrites: [theWayOn()],
    },
    {
      phrases: [
        '{(nobody|no one|no-one) (was|were) (home|at home|there|in|present|available|around|at (the|your) (address|property|door|house|premises|site|apartment|flat|office))} (when|as|at|on|during|.|,|$|and|so)',
        '{there (was|were) (nobody|no one|no-one) (home|at home|there|in|present|available|at (the|your) (address|property|door|house|premises|site|apartment|flat|office))} (when|as|at|on|during|to|.|,|$|and|so)',
        '(modem|router|device|machine|phone|unit|alarm|heater|boiler|gate|door|meter|camera|printer|valve|tap|fridge|charger|switch|power|engine) {(was|were|had been) [simply|just|@pointedly] (unplugged|switched off|turned off|not (plugged in|switched on|turned on|connected)|disconnected|locked|blocked|left (on|off|open|running|unlocked))} (when|as|during|at the time|by the time)',
      ],
      unless: [...unless, ownDoor, waits],
      rewrites: [theWayOn()],
    },
    {
      phrases: [
        `(damage|damages|defect|fault|crack|cracks|leak|tear|wear|break|breakage|failure|it|this|that|scratch|scratches|stain|stains|dent|marks|problem) {(looks like|look like|points to|point to|suggests|suggest|indicates|indicate|(is|are) (consistent with|typical of|a sign of|a result of|the result of)|results from|result from|stems from|comes from|speaks for) ${misuse}}`,
        '^ {instead of (following|reading|checking|asking|calling|contacting|waiting|telling|informing|returning|paying|reporting|talking|speaking|opening|raising|looking|trying|using) ... [_ ...] , @reader} _',
        '^ {had (the|your|this|that|a|an) _ [_] [_] [@pointedly] been [@pointedly] (submitted|sent|reported|returned|paid|signed|read|followed|cancelled|canceled|provided|confirmed|filled in|filled out|cleaned|stored|mentioned|raised|checked|declared|booked|renewed|connected|requested|given|supplied|communicated)} ... [_ ...] , ... (would|could)',
      ],
      unless: [...unless, mayDo],
      rewrites: [where(supposes, leaveOutArgument()), theWayOn()],
    },
    {
      phrases: [
        '{@you [@pointedly] (left|returned|handed back|brought back|gave back)} (the|it|our|my) [_] [_] (dirty|damaged|broken|filthy|uncleaned|unlocked|empty|late|scratched|(in (a|an|poor|bad|terrible|such|unacceptable) [_] (state|condition|mess))|with [a|an|the|some|several] (broken|damaged|missing|empty|cracked|dented|dirty|torn|stained|damage|scratches|dents|stains|mud|trash))',
        '^ {@you (chose|selected|picked|booked|opted for|went with|bought|purchased)} (the|a|an|our) [_] [_] (non-refundable|nonrefundable|strict|economy|cancellation|restricted|saver|no-refund|non refundable)',
      ],
      unless,
      rewrites: [where(gaveBack, tellOfWhatTheyDid), where((match) => !gaveBack(match), theWayOn())],
    },
  ]),
  examples: [
    {
      bad: '[[You left]] the cabin in a terrible mess and the key was gone.',
      fixed: 'The cabin was left in a terrible mess and the key was gone.',
    },
    { bad: 'The depot says that [[you returned]] the tent with a broken pole.' },
    { bad: '[[You chose]] the strict rate.' },
    { good: 'You returned the tent with a full box of pegs.' },
    {
      bad: 'The tax form [[was not signed]], so the crate was refused.',
      fixed:
        'The tax form was not signed, so the crate was refused. What we can do is [what you can do instead].',
    },
    { bad: 'The deposit [[has not been paid on time]].' },
    {
      bad: 'You booked the tent on Monday, and [[you called after the deadline]].',
      fixed: 'From what we can see, [what happened].',
    },
    { bad: 'Your drawings [[came in two days late]].' },
    { bad: 'The fees [[were shown to you before you]] paid.' },
    {
      bad: '[[Nobody was home]] when the van came.',
      fixed: 'Nobody was home when the van came; what we can do is [what you can do instead].',
    },
    { bad: 'The boiler [[was switched off]] when the fitter came.' },
    { bad: 'The crack [[points to improper use]].' },
    { bad: '[[Instead of asking the fitter, you]] moved the valve.' },
    {
      bad: 'We are sorry that the lamp fell. [[Had the hook been mentioned]], it would hang.',
      fixed: 'We are sorry that the lamp fell.',
    },
    { good: 'The fees are shown to you before you pay.' },
    { bad: '[[Had the meter been reported]] in May, the bill would be lower.' },
    { good: 'The tax form was not signed, so the crate was refused; I can send it to you again.' },
    { good: 'The deposit has not been paid by our bank in time.' },
    { good: 'The deposit was not paid in time by our bank.' },
    { good: 'I am sorry that nobody was home when the van came.' },
    { good: 'Nobody was there when you called, and that is our mistake.' },
    { good: 'If the form was not signed, so the crate was refused, we pay the fee.' },
    { good: 'You wrote that nobody was home when the van came.' },
    { good: 'Did the fitter say that nobody was home when the van came?' },
    { good: 'You booked the large room, so breakfast is included.' },
    { good: 'Your drawings arrived on Monday, thank you.' },
    { good: 'Nobody was home when the van came, the parcel is with your neighbour.' },
    { good: 'Instead of waiting for the part, you can take mine.' },
  ],
});
