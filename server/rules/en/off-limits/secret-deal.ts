/** “Behind his back”, “to my personal account”, “leave it off the invoice”: a deal against one’s own company. */
import { endsWith, followedBy, says } from '../../../words/english/clauses';
import { asked, negated, reported, withoutNoise } from '../../../words/english/guards';
import { ofPublishedWords } from '../../../words/english/published-words';
import type { Guard, Match } from '../../../words/match';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { sentence } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const boss =
  '(my boss|our boss|the boss|my manager|the manager|our director|the director|my company|accounting|head office|the system|him|them|her|anyone|anybody|management|the customs|customs)';

/** “You went to another firm behind our back”: they did it, not the writer. */
function byTheReader({ tokens, mark }: Match): boolean {
  return (
    /^(our|my)$/.test(tokens[mark.from + 1]?.text ?? '') &&
    tokens.slice(0, mark.from).some(({ text }) => text === 'you')
  );
}

/** “You can bring it back without a receipt”: goods that are returned. */
const takenBack: Guard = (match) =>
  endsWith(/^(receipt|invoice)$/)(match) && says(/^(back|return|returns|exchange|refund|system)$/)(match);

/** “Nobody checks the mailbox on Sunday”: no one is at work. */
const atRest = followedBy(/^(mailbox|inbox|mails?|phone|address|post)$/);

const approved = [leaveOutWhole, sentence('What I can offer is {what you can offer}.')];

export default defineRule({
  id: 'off-limits/secret-deal',
  principle: 'company-interest',
  severity: 'error',
  message: 'A private favour at the company’s cost.',
  why: 'Goodwill bought with the company’s interest is not goodwill; in writing, it is evidence.',
  phrasings: noSecretLeft([
    {
      phrases: [
        '{behind (his|her|their|my boss’s|my manager’s|the boss’s|the company’s|our|everyone’s) (back|backs)}',
        `{(slip|sneak|get|smuggle|squeeze|push|bring) (it|this|that|them|the _) (past|by|around|round) ${boss}}`,
        `{without ${boss} (noticing|knowing|seeing|finding out|asking|realising|realizing|hearing)}`,
        '{(my|our|the) (boss|manager|director|accountant) (does not|will not|need not|never|would not|would never) [(have|need) to|ever] (know|knows|notice|notices|find out|finds out|check|checks|see it|hear)}',
        '{[so|and|,] who (would|will|is going to) (notice|know|find out|check)}',
        '{(nobody|no one|no-one) (would|will|is going to|ever|would ever|will ever) (notice|notices|know|find out|finds out|check|checks)} (,|$|-|and|if|anyway|here)',
        '{(to|into|on|onto|via|through) (my|his|her) [own] (personal|private|own) [bank] (account|paypal|card|wallet|iban|phone)}',
        '{(pay|transfer|wire|send|give) [it|the money|the (rest|cash|difference)] [to] me (privately|personally|directly|in private|on the side)}',
        '{(leave|keep|take|put) (it|this|that|them|the [_] _) (off|out of|not on) the (invoice|bill|books|contract|receipt|paperwork|record)}',
        // “A payment without a receipt” is an open point; only a deal without one is secret.
        '(pay|paid|sell|sold|do|buy|ship|deliver|supply|settle|handle|order|work|trade|take|cash|give|price|cheaper|deal|go|bring|<repair>|install|fix) ... [...] {without (an|the|any|a) (invoice|receipt|paperwork|vat|paper trail)}',
        '{(under the table|on the (sly|quiet)|under the counter)}',
        '{(do|keep|pay|sell|handle|run|book|settle) [it|this|that|them|you|me|us|half|the _] (off the books|cash in hand|through the back door)}',
        '{(do|pay|sell|handle|run|book|settle) [it|this|that|them|you|me|us|half|the _] on the side}',
        '{(no|without) (invoice|receipt|paperwork) [,|and] no (questions|tax|vat|taxes|receipt)}',
        '{(declare|mark|label|describe|invoice|ship|send) (it|them|this|these|the (goods|parcel|box|boxes|value|order|package)) (as|at) [a|an] (gift|gifts|sample|samples|lower|less|smaller|cheaper|half|low|used goods|no value)} (to|so|and|,|$|for|value|price|amount)',
        '{(lower|smaller|reduced|fake|second|false|different) (invoice [value|amount]|value|declaration) (for|to) [the] customs}',
        '{(a|another) (different|lower|smaller|false|second) (value|price|amount|sum|figure) (on|in|for) the (customs|invoice|papers|declaration|shipping papers)}',
        '{the (different|lower|smaller|other|false|second) (value|price|amount|sum|figure) (on|in|for) the (customs|declaration|shipping papers)}',
        '{(do|does|will|would|need|could) not [(have to|need to|need)] (write|issue|make|print) (an|the|any|a) (invoice|receipt|bill)}',
        '{(backdate|back-date|antedate|predate|postdate) (it|this|that|the|your|them)}',
        '{(settle|do|handle|arrange|discuss|agree) (it|this|that) (outside|around|past|without) (the|my|our) (company|office|system|books)}',
        '{(our|the|my) (supplier’s|factory’s|mill’s|manufacturer’s) [direct|phone|mobile|own] (number|phone|contact|address|details|name|mail|email)}',
        '{(to|into|on|onto|via) (my|a) (wife’s|husband’s|brother’s|cousin’s|friend’s|son’s|sister’s|mother’s|father’s) [bank] (account|card|paypal)}',
        '{(nobody|no one) [ever|really] (checks|reads|controls|verifies) (these|this|those|the|that|it|them)} [_] [_] [anyway]',
        '{(we|i) [@adverb] (copied|stole|cloned|pinched|ripped off|knocked off|lifted) (the|their|this|that|its|it|your competitor’s) [_] (design|idea|recipe|pattern|code|from)}',
        '{(the|our) (label|tag|fabric|box|sticker|stamp|papers|certificate|sign) (says|say|reads|claims) ... [,|but] [but] (it is|they are|it comes|it was|they come|we|in fact|really)} ',
        '{, but (nobody|no one) [ever] (checks|asks|looks|knows|notices|cares|reads it)}',
        '{(same thing|the same [_]) (without|with) (the|another|a different|a new) (sticker|label|logo|badge|box|name)}',
        '{(hide|bury|tuck|slip|disguise) (it|this|that|the _) [away] (in|under|among|inside) (the|another|your) [_] (line|invoice|fee|freight|bill|total|expenses|small print|item)}',
        '{(my|our|the) (boss|manager|director|accountant|accounting|customs|company|insurance|insurer|bank|auditor|auditors|head office) (need|needs|has|have|must|can|could|will|should) [to] [easily|just|only] (be (fooled|tricked|kept in the dark|bypassed|lied to|left out|misled|told (a|some))|stay in the dark)}',
        '{(keep|leave|fool|trick|bypass|outsmart|mislead|cheat|dodge) (my|our) (boss|manager|director|accountant|accounting|company|head office|management)}',
        '{(fool|trick|bypass|mislead|cheat|dodge) (the|your) (customs|taxman|tax office|insurance|insurer|bank|auditor|auditors|inspector|inspectors|boss|landlord)}',
        '{if you (pay|settle|do it) [in|by|with|it] cash [,] [then] (there is|we|i|it|you|no) [_] [_] [no|without] [the] (tax|vat|receipt|invoice|bill|taxes|paperwork)}',
        '{(cash|cash payment) [,] (no|without|saves us the|saves the) (tax|vat|receipt|invoice|taxes)}',
        '{(they|we) (never|hardly ever|rarely|do not) [really] (inspect|check|examine|verify|look at|count) (the|any|your|used|it|them|returns|receipts|claims) [_] [returns|receipts|claims|goods]}',
        '{(nobody|no one) [has|have] [ever] (noticed|found out|checked|realised|realized|caught) [so far|yet|it]}',
        '{(to|on|via|at|through) my (private|personal|own|home) (email|e-mail|mail|address|number|phone|mobile|whatsapp|gmail|inbox) [so|and|instead|,|rather|not]} (that|the|so|not|instead|we|nobody|no|my|of|rather)',
        '{so (the|my|our) (company|boss|office|manager|firm|system|management) (does|do|will|can) not (see|know|notice|find|hear|read|track)}',
        '{(we|i|they) [@adverb|usually|often] (let it slide|look away|turn a blind eye|wave it through|give in|pay out) (if|when|as long as) (the|a|somebody|someone|people|you|customers)}',
        '{(under-declare|underdeclare|undervalue|under-invoice|underinvoice)}',
        '{(a|your) [little|small|nice] (kickback|backhander|envelope (with (some|the) (cash|money)|for your (trouble|help|pocket))|commission for (you|yourself))}',
        '{[a little|a small] (something|extra|gift|present|money|cash|commission) [in it|extra] for (you|yourself) (personally|privately)}',
        '{(look the other way|turn a blind eye)} (for|on|to|this|if|$|,)',
        '{(bend|break) (the|our|all) rules for you}',
        '{(the|this|now) [is] [the] (moment|time) to (slip|sneak|smuggle) (it|this) (past|by|through)}',
        '{(do|arrange|handle|settle|fix|sort) (it|this|that) (privately|secretly|in secret|quietly|between ourselves|on the quiet)}',
      ],
      unless: [asked, negated, reported, byTheReader, withoutNoise, takenBack, atRest, ofPublishedWords],
      rewrites: approved,
    },
    {
      phrases: ['{[so|and|,] who (would|will|is going to) (notice|know|find out|check)} $'],
      rewrites: approved,
    },
    {
      phrases: [
        "{(put|book|register|list|declare|sign|order|buy|file|ship) (it|this|that|them|the _|your _) (under|in|to) (a|your|some|another|my) (friend|wife|husband|brother|sister|cousin|relative|neighbour|neighbor|colleague) 's (name|address|account)}",
        '{(use|using|give|giving|enter|entering|put|with) (a|an|my|his|her|some|another) (foreign|fake|false|different|canadian|second|other|made-up|made up|dummy|out-of-state|friend) [_] (address|name|account|passport|id|invoice|company)} ... [...] (so|to (avoid|get around|dodge|save|bypass)|and (the|it|they|nobody)|then)',
        '{(get|getting|work|working|go|find a way) around (the|that|this|our) [_] (limit|rule|rules|tax|taxes|duty|customs|policy|ban|restriction|law|sanctions|restrictions)}',
        '{(write|put|state|declare|enter|show|use) (a|the) (lower|smaller|different|false|fake|symbolic) [_] (value|price|amount|weight|date|origin|description) (on|in|for|to) (the|your) [_] (customs|invoice|form|declaration|papers|paperwork|label|documents|certificate)}',
      ],
      unless: [asked, negated, reported],
      rewrites: approved,
    },
    {
      phrases: [
        '{@we (can|could|will|would|may) [@adverb|also|just] (do|make|handle|settle|arrange|sell) (it|this|that|them|the _) [to you] without [an|the|any] (invoice|bill|tax receipt)}',
        '{(do|pay|book|settle|arrange|finish|make|handle|agree|sell|deal) [it|this|that|the _|directly|everything|privately] (outside|around|behind|off) [of] (the|this) (platform|site|website|app|portal|agency|marketplace|broker|agent)}',
        '{(do|repair|fix|make|sell|build|paint|clean|install) (it|this|that|the _|your _) [for you] (privately|in private|on the side) (after (work|hours)|for cash|in the evening|on the weekend|at the weekend|without (the|my) _)}',
        '{split (the|this|our|my) [_] (commission|bonus|finder’s fee|refund) (between us|with you|fifty fifty|half and half)}',
        '{(nobody|no one) (will|would|is going to) [ever|really|@adverb] (check|find out|notice|suspect anything) [it|this|that|about it|anyway]} (.|,|!|$|and|so|-)',
        '{@we (can|could|will|would|should) [@adverb|just|simply] (pretend|make it look (like|as if)|act as if) [that] (it|you|they|we|the _|your _) (was|were|had|is|are|has|have|got|came|broke)}',
      ],
      unless: [asked, negated, takenBack],
      rewrites: approved,
    },
    {
      phrases: [
        '{(pay|paid|paying) [me|us|it] [directly|partly|everything] [in|by|with] cash [,] [and|then|so] [@we|you|it|then] ... (cheaper|no (vat|tax|invoice|receipt)|without (vat|tax|invoice|receipt))}',
        '{(change|alter|adjust) the date (on|in) (the|your|our|this) [_] (invoice|receipt|certificate|bill|prescription) (for you|so that|so)}',
        '{(give|pay|send|offer) you (something|a bit|a little|some money|a share|a commission) [extra|_] [_] [_] [_] [,] (privately|under the table|on the side)}',
        '{(make|write|give|issue|print) you (a|an) (receipt|invoice|bill|certificate) (for|over|of) [a] (more|less|higher|lower|a different|double)}',
        '{(put|mark|write|book|declare|enter|list|register) (it|this|that|them|you) [down|in|up] as [a|an] _ so [that] (you|we|i|it) [will|can|do not|does not] (get|pay|save|avoid|is|have|need)}',
        '{cancel [the|your] [booking|order|reservation|it] (on|with|at|through) (the|their) (site|platform|website|app|agency|portal) and (book|order|pay|come|rebook)}',
        '{(write|send|call|contact|message|text) [it] [to] me (on|at|to|via) my (private|personal) (number|phone|mail|email|account|whatsapp|address) and (i|we|you) ... (price|discount|deal|cheaper)}',
      ],
      unless: [asked, negated, takenBack],
      rewrites: approved,
    },
    {
      phrases: [
        '{(put|write|set) (another|a different|an earlier|an older|a wrong|the old) date (on|in) (the|your|our) [_] (receipt|invoice|contract|certificate|bill)}',
      ],
      unless: [asked, negated],
      rewrites: approved,
    },
  ]),
  examples: [
    { good: 'I would drop the newsletter. Nobody reads it.' },
    { bad: 'I can [[put an older date on the receipt]].' },
    { bad: '[[Pay me in cash and it is cheaper]].' },
    { bad: 'I can [[change the date on the invoice so]] it fits.' },
    { bad: 'I will [[give you something for it privately]].' },
    { bad: 'We can [[write you a receipt for more]].' },
    { bad: 'I [[mark it as broken so you get]] it free.' },
    { bad: '[[Cancel it on the site and book]] with me.' },
    { good: 'You can pay in cash or by card at the desk.' },
    { good: 'We can change the date on the booking for you.' },
    { good: 'We mark it as fragile so that it arrives whole.' },
    { bad: '[[We can do it without an invoice]].' },
    { bad: 'We could [[pay it outside the site]].' },
    { bad: 'I could [[paint it privately after work]].' },
    { bad: 'We [[split the bonus between us]].' },
    { bad: '[[We can pretend that it was]] wet.' },
    { good: 'Please do not pay outside the site.' },
    { good: 'We can pick it up without the invoice.' },
    { good: 'The fee is split between us and the bank.' },
    { good: 'We cannot pretend that it was dry.' },
    { bad: '[[Book it under your brother’s name]] then.' },
    { bad: '[[Use a foreign address]] to avoid the tax.' },
    { bad: 'We found a way to [[get around the limit]].' },
    { bad: 'I can [[write a lower value on the form]].' },
    {
      bad: 'I will do it [[behind his back]].',
      fixed: 'What I can offer is [what you can offer].',
    },
    {
      bad: 'Send it [[to my personal account]].',
      fixed: 'What I can offer is [what you can offer].',
    },
    {
      bad: 'We can [[leave it off the invoice]].',
      fixed: 'What we can offer is [what you can offer].',
    },
    {
      bad: 'We [[declare it as a gift]].',
      fixed: 'What we can offer is [what you can offer].',
    },
    {
      bad: 'The seal is old, [[nobody will notice]].',
      fixed: 'What I can offer is [what you can offer].',
    },
    { good: 'Please pay to our company account only.' },
    { good: 'You bought the saw behind our back.' },
    { good: 'One card payment, 40.20, stands in the books without a receipt.' },
    { good: 'Should we leave the pallet fee off the invoice?' },
    { good: 'We cannot ship without an invoice.' },
    { good: 'You told us that they ship without an invoice.' },
    { good: 'You see the fees in your personal account on the portal.' },
    { good: 'The boss signs the deal himself on Monday.' },
    { good: 'I keep the crates on the side until Friday.' },
    { good: 'The key is in a small envelope at the desk.' },
    { good: 'The lower price in the invoice is right.' },
    { good: 'You can pay me in cash at the door.' },
    { good: 'I can fix it quietly at night, so that nobody wakes.' },
    { good: 'You can bring it back without a receipt.' },
    { good: 'Nobody checks the mailbox on Sunday.' },
  ],
});
