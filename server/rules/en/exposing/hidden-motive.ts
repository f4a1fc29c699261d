/** “You are trying to avoid me”, “I know what you are up to”: a motive is read into them. */
import { endsWith, followedBy, says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [asked, hypothetical, negated];
const evading =
  '(avoid|avoiding|dodge|dodging|evade|evading|sidestep|sidestepping|deflect|deflecting|duck|ducking|skirt|skirting|stonewall|stonewalling|sweep|sweeping|hide|hiding|cover up|covering up|wriggle|wriggling|weasel|weaselling|weaseling|squirm|squirming|back out|backing out|backpedal|backpedaling|backpedalling|get out|getting out|stall|stalling|change the subject|changing the subject|delay|delaying)';

/** “There is more to this | than a new pump.” */
const comparing = followedBy(/^than$/);

/** “That looks like fraud, please call your bank”: they are warned of somebody else. */
const warned = says(/^(bank|click|link|phishing|scam|police)$/);

export default defineRule({
  id: 'exposing/hidden-motive',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'Reads a motive into them.',
  why: 'A motive is a guess, and a wrong guess insults; say what you are still missing.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        `{[@we (think|believe|feel|know|suspect|can see|get the (feeling|impression)) [that]] @you [guys|people|all] (are|were|keep|have been|seem to be) [@pointedly|@adverb|deliberately|intentionally|purposely] [trying to|looking to|attempting to|working to] ${evading} [from] [answering|giving an answer to]} (the|my|our|this|it|that|your|any|every|giving|paying|responsibility)`,
        '{@you [@pointedly|@adverb] (dodged|evaded|avoided|ignored|sidestepped|ducked|deflected) (the|my|our|every|that|this) [_] (question|questions|issue|point|topic|subject|matter)}',
      ],
      unless,
      rewrites: [
        where(
          ({ tokens, mark }) =>
            /^(any|every|giving|paying|responsibility)$/.test(tokens[mark.to]?.text ?? ''),
          say('I would like to hear where you stand on'),
        ),
        where(endsWith(/^hiding$/), say('I would like to understand')),
        say('I am still missing an answer to'),
      ],
    },
    {
      phrases: [
        '{[@we (think|believe|feel|know|suspect|get the (feeling|impression)) [that]] @you [guys|people|all] (are|were|keep|have been|seem to be) [@pointedly|@adverb|deliberately|intentionally|purposely] [trying to|looking to] (avoid|avoiding|dodge|dodging|evade|evading|ghost|ghosting|stonewall|stonewalling|hide from|hiding from) (me|us)}',
      ],
      unless,
      rewrites: inItsPlace('I have not heard from you yet'),
    },
    {
      phrases: [
        '{@we (know|see|can see|understand) [exactly|very well|full well|perfectly well|just] (what|why) @you are [really|actually] (up to|doing|doing this|playing at|after|trying to (do|pull|achieve)|saying (this|that))}',
        '{@you [@pointedly|@adverb] (have|had|must have|seem to have|appear to have) (a|an|some|your own) [_] (agenda|hidden agenda|hidden motive|ulterior motive|axe to grind|vested interest)}',
        '{your (true|real|actual|hidden|ulterior) (intention|intentions|motive|motives|motivation|agenda|colours|colors|reason|reasons|goal|aim|face) [@adverb] (is|are|was|were|have|has|become|becomes|show|shows)}',
        '{@you (are|have been|were) [@pointedly|@adverb] (trolling|gaslighting|sealioning|playing games|fishing for (compliments|a refund|a discount|something)|acting in bad faith|arguing in bad faith|being (dishonest|disingenuous|hypocritical|evasive|deceptive|deceitful|insincere|two-faced))}',
        '{@you (are|were) [@pointedly|@adverb] (only|just|merely|simply) (looking for|after|angling for|hunting for|fishing for) (money|attention|free _|(a|an|some|your) [_] (discount|refund|money|attention|freebie|bargain|excuse|argument|fight|reason|compensation))}',
      ],
      unless: [hypothetical, negated],
      rewrites: inItsPlace('could you tell me what matters most to you here?'),
    },
    {
      phrases: [
        '{what (is|are) your (real|true|actual) what:(reason|reasons|motive|motives|agenda|intention|intentions|goal)}',
      ],
      unless: [hypothetical, negated],
      rewrites: [say('could you tell us your $what')],
    },
    {
      phrases: [
        '@you (are|were|have been|<go>|did|do|<talk>|<try>|<work>|<plan>|<act>|<deal>|<negotiate>) ... {(covertly|secretly|behind (@our|everyone’s|the team’s) (back|backs)|behind closed doors|on the sly|under the table|behind the scenes)}',
        '@you [are|were|have|have been] {(covertly|secretly|sneakily|stealthily)} _',
      ],
      unless: [asked, hypothetical],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(there (seems to be|is|must be|has to be)) [@adverb] (more to (this|it|that|the story|your story) [than (you|meets the eye)]|something @you (are|were) (not telling|hiding|keeping))} [us|me|from us|from me]',
        '{(this|that|it|which) (is|looks|seems|sounds|feels) [@very|rather|a bit|a little|highly|more than a little|somewhat] (suspicious|fishy|suspect|shady|dodgy|sketchy|dubious|like a scam|too good to be true|like an excuse|like a lie|like fraud)}',
      ],
      unless: [...unless, comparing, warned],
      rewrites: inItsPlace('there is one thing I do not understand yet'),
    },
    {
      phrases: [
        '{[it (seems|looks|appears) [to (me|us)] [that|like|as if]] @you [just|only|simply|really|clearly|obviously] want to (avoid|get out of) paying}',
      ],
      unless,
      rewrites: [say('we understand that you would rather not pay')],
    },
    {
      phrases: [
        '{[to (me|us)] (it|this|that) (looks|sounds|seems|smells|feels) [to (me|us)] [@adverb|a lot|very much|more] [like|to be] [@very] (an (attempt|excuse)|a (trick|ploy|ruse|pretext|scheme|bluff|stunt|tactic|negotiating tactic|cheap trick)|blackmail|extortion|@you (are|were) (trying|looking|hoping|attempting) to (get|avoid|evade|escape|wriggle|squeeze|save))} _',
        '{[it (seems|looks|appears) [to (me|us)] [that|like|as if]] @you [just|only|simply|really|clearly|obviously] want (something for (nothing|free)|free (stuff|things|food|nights)|everything for (free|nothing))}',
        '(^|@opening) {@you [only|just] (write|wrote|post|posted|say|said|complain|complained|do|did|left|leave) (this|that|it|so) [only|just] (to (get|avoid|hurt|damage|save)|because you want)} _',
      ],
      unless,
      rewrites: inItsPlace('could you tell me what matters most to you here?'),
    },
    {
      phrases: [
        '{@reader (just|only|simply|really|obviously|clearly) (want|wants|wanted|<be> trying|try|tried|hope) to (get rid of @us|(buy|gain|win) time|save (money|yourself)|squeeze _|push (the|our) price down|get (it|everything|something|this) (for free|cheaper|for nothing)|avoid (paying|payment)|delay _|compare prices|test @us|make (money|profit))}',
        '{@reader <be> (just|only|simply|obviously|clearly) trying to (get rid of @us|(buy|gain|win) time|save (money|yourself)|squeeze _|push (the|our) price down|push down _ [_]|get (it|everything|something|this) (for free|cheaper|for nothing)|delay _|compare prices)}',
        '{@reader <be> [just|only|simply|obviously|clearly] (looking|searching) for (a|an|any|some|another) (reason|excuse|pretext) to (cancel|complain|back out|leave|get out|avoid|delay)}',
        '{(this|that|it|everything) is (only|just|all|purely|always) about [the] (money|price|profit|discount|power|winning) (for|with) (you|your _)}',
        '{@reader (only|just) (care|cares|think|thinks|<be> interested|look|looks) (about|of|in|at|for) (yourself|yourselves|money|the money|the price|your own _|profit|price)}',
        '{(this|that|it) is (just|only|clearly|obviously|nothing but) a [cheap|old|clever|silly] (trick|bluff|pretext|ploy|stunt|tactic) [(of yours|to _ _ [_])]} (.|!|,|$|price)',
        '{@you never (really|actually|seriously|truly) (wanted|intended|planned|meant) to _ [it|this|that|from us]}',
        '{@reader (want|wants|tried|try|<be> trying) to (get rid of @us|((buy|gain|win) time|play for time)|(squeeze|exploit) (us|me)|(push|force) @us out|wriggle out|get out of paying)}',
        '{(all|the only thing) @you (care about|think about|think of|<be> interested in|<be> after) (is|are) _}',
        '{@reader (use|uses|used|<be> [just|only|simply] using|take|took|<be> taking) (this|it|that|the _|our _|every _) [only|just] as (an excuse|a pretext|an argument against us|a lever)}',
        '{@reader (only|just) (want|wants|use|uses|used|ask|asked) ([for] (our|a) (price|prices|offer|quote)|us) (to|so that) _ [_]}',
      ],
      unless,
      rewrites: inItsPlace('could you tell me what matters most to you here?'),
    },
  ]),
  examples: [
    { bad: '[[You are looking for a reason to cancel]] it.' },
    { bad: '[[This is only about the money for you]].' },
    { bad: '[[You only care about yourself]].' },
    { bad: '[[You never really wanted to buy it]].' },
    { good: 'It is just a trick of the light.' },
    { good: 'This book is only about the money of old Rome.' },
    { bad: '[[You just want to save money]].' },
    { bad: '[[You are trying to buy time]].' },
    { bad: '[[All you care about is money]].' },
    { bad: '[[Your boss uses this as an excuse]].' },
    { good: 'If you just want to save money, take the small one.' },
    { good: 'All you need is a spoon.' },
    { good: 'You want to save time, and the train does.' },
    { bad: '[[You are hiding]] the real reason.', fixed: 'I would like to understand the real reason.' },
    {
      bad: '[[This looks like an attempt]] to lower the rent.',
      fixed: 'Could you tell me what matters most to you here?',
    },
    { bad: '[[You just want something for nothing]].' },
    {
      bad: '[[You just want to avoid paying]] the fee of 9 euros.',
      fixed: 'We understand that you would rather not pay the fee of 9 euros.',
    },
    { bad: '[[You only wrote this to get]] a free lamp.' },
    {
      bad: '[[I think you are trying to dodge]] the price question.',
      fixed: 'I am still missing an answer to the price question.',
    },
    {
      bad: '[[I know what you are up to]].',
      fixed: 'Could you tell me what matters most to you here?',
    },
    { bad: 'Paul, [[you are stonewalling us]].', fixed: 'Paul, we have not heard from you yet.' },
    { bad: 'You are [[secretly]] selling to Rome.', fixed: 'You are selling to Rome.' },
    { bad: '[[This looks a bit fishy]].', fixed: 'There is one thing I do not understand yet.' },
    { good: 'Are you sure, or is it that you are trying to avoid the tax?' },
    { good: 'If you are trying to avoid the tax, ask the port.' },
    { good: 'Nobody says you are trying to avoid the tax.' },
    { good: 'You can avoid the tax at the port.' },
    { good: 'A suspicious mail is best deleted.' },
    { good: 'There is more to this than a new pump.' },
    { good: 'This looks like fraud, please call your bank.' },
    { good: 'You are just looking for a small flat.' },
  ],
});
