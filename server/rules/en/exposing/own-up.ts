/** “which one was the lie”, “come clean”: presses the reader to confess. */
import { offersWayOn } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, sentenceBefore, textOf } from '../../../words/match';
import { beforeADeed } from '../../rewriting/ask-kindly';
import { besideTheFault, hasMore } from '../../rewriting/beside-the-fault';
import { heardAndSeen } from '../../rewriting/heard-and-seen';
import { inItsPlace } from '../../rewriting/in-its-place';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { understandThat } from '../../rewriting/understand-that';
import { defineRule } from '../../rule';

const unless = [hypothetical, asked];
const how = inItsPlace('we would like to hear how you see it');

/** “You conveniently forgot that …”, not “you forgot to mention that …”. */
function slipped({ tokens, mark }: Match): boolean {
  return (
    /^(forgot|forget)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(that|how)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “You left out | the second driver”. */
function unsaid({ tokens, mark }: Match): boolean {
  return (
    /\b(?:left out|quiet about|silent about|over|mention)$/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(the|our|a|an|my|\d+)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “I must confess”, “we have to own up”: the writer’s own. */
function ofOurselves({ tokens, mark }: Match): boolean {
  const who = tokens
    .slice(Math.max(0, mark.from - 5), mark.from)
    .findLast(({ text }) => /^(i|we|you)$/.test(text));
  return (
    who !== undefined &&
    who.text !== 'you' &&
    /^(?:confess|come clean|own up|fess up)$/.test(textOf(tokens, mark.from, mark.to))
  );
}

const wish =
  /\b(?:rather|prefer|would you like|you['’]d like|you would like|fancy|instead|(?<!not |n['’]t )(?:need|want) (?:a|an|any|more|another|help|one|some|it|them|us|me)\b)|^\s*(?:want|need|short of|no time) (?!the truth|to (?:tell|admit|confess))[^?]*\?/i;

/** “Rather have the money? Just say so”, “red instead, just say so”: a choice is offered, and nothing to confess. */
function ofAWish(match: Match): boolean {
  return [match.sentence, sentenceBefore(match)].some((said) => said !== undefined && wish.test(said.prose));
}

const offer =
  /\b(?:we|i)(?:['’]ll| will| can| could|['’]d| would)(?: (?:also|gladly|happily|easily|still))? (?!see|tell|only|not|never|imagine|guess|know|understand|believe|say|hear|read|have|like|love|rather|prefer)[a-z]+/i;

/** “We will fix the bleed for £30, | just say so”: a help is offered, and nothing to confess. */
function ofAnOffer(match: Match): boolean {
  const { tokens, mark } = match;
  const before = textOf(tokens, 0, mark.from) || (sentenceBefore(match)?.prose ?? '');
  return offer.test(before);
}

const best = [
  heardAndSeen(),
  understandThat,
  where(hasMore, besideTheFault('We would like to hear how you see it.')),
];

export default defineRule({
  id: 'exposing/own-up',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This presses the reader to confess.',
  why: 'Nobody confesses to a seller; they leave. Give them a way to say it themselves.',
  phrasings: noArgumentLeft({ how: 'clear', best }, [
    {
      phrases: [
        '{[just|please|why not|come on ,|better] (come clean|own up|fess up|confess|be a man and|face the truth|show your cards|lay your cards on the table|put your cards on the table|drop the (act|mask|pretence|pretense|excuses|games|charade|theatre)|cut the (nonsense|crap|games|act|bull)|stop the (games|act|nonsense|lies|charade|theatre)|stop (playing (dumb|innocent|around|the victim|the fool|hide)|hiding|bluffing|pretending|lying|twisting|dodging|denying|beating about|beating around|making things|acting))} ',
        '(^|@opening) {(honesty|an honest (answer|word|mail)|a straight answer|the real reason|a bit of honesty|some honesty|the truth) [this time|for once|now|,] [would|please]} ($|please|would|for)',
        '(^|@opening) {(why not|please|just|could you|can you|will you|why do you not|you (could|should|might|must|have to)) [at least|simply|finally|once|now] admit (it|that|to|your|you|as much)}',
        '{(be|try being|how about being) [a bit|a little|more|at least|really|fully|for once] (honest|straight|truthful|frank|sincere) (for once|with (us|me) (for once|now|this time)|this time|instead)}',
        '{(the game|your game|the show|the party|the bluff) is (up|over)}',
        '{(your cover|the bluff|your bluff) (is|has been|was|just got) (blown|called)}',
        '{(do not|please do not|stop|quit|no need to|no use) (act|acting|play|playing|pretend|pretending|pretend to be|look|feign) (surprised|innocent|dumb|stupid|the victim|the innocent|the fool|ignorant|otherwise|shocked|you|like you|as if)}',
        '{(@you|you people|your _) (are|is|were|was) (only|just|simply|clearly|obviously|merely|quite obviously|plainly) [_] (pretending|bluffing|acting|faking|stalling|fishing|playing|posing|posturing|testing us|having us on|trying it on|trying your luck|buying time|playing for time|making excuses|making it up|looking for excuses)}',
        '{(@you|your _) (exaggerate|exaggerates|exaggerated|are exaggerating|is exaggerating|overstate|overstated|dramatise|dramatize|twist|twisted|are twisting|distort|distorted|are distorting|misrepresent|misrepresented|embellish|embellished|invent|invented|made up|make up|fabricate|fabricated|fake|faked|forge|forged|falsified|backdated|doctored|photoshopped|staged|cooked)} (,|$|it|the|our|my|this|that|and|everything|things|facts|what|a|your|-|–|:|;|quite)',
        '{(@you|your _) (never|did not [ever|really]) (intended|planned|meant|wanted|had any intention|had the intention|intend|plan|mean) (to|of) (pay|buy|order|keep|come|sign|return|honour|honor|paying|buying|ordering|signing|keep)}',
        '{@you (are not|did not|do not|have not) (telling|tell|told) (us|me) (everything|all|the (whole|full) _|the half of it)}',
        '{@you [@pointedly] (lied|lie|fibbed|cheated) (about|to|when|in|on|with)}',
        '{@you have been (caught|found out|exposed|lying|cheating|bluffing)}',
        '{@you [@pointedly] (admitted|said|confirmed|wrote) [it|that|this|so] (yourself|yourselves)}',
        '{@you swore (to|that|you|up|it)}',
        "{@you (made|make|'ve made) (that|this|it|things|stories) up}",
        '{(want|going|sure you want|like) to (stick to|stand by|stick with) (that|this|your) [_] (story|version|claim|account|statement|line|answer)}',
        '{@you (were|are) never [really|actually] (going to (pay|buy|order|sign|keep|honour|honor)|a (student|customer|member|buyer|dealer|guest|subscriber|partner|serious _)|serious about|interested in)}',
        '^ {@you never were (a|an|the|in|at|there|serious|interested)}',
        '^ {(caught (you|red - handed|in the act|lying)|busted|we caught you [red - handed|in the act|out|lying|in a lie]|@we have caught you)}',
        '{(@we know|we all know|everybody knows|everyone knows) (very well|full well|exactly|perfectly well|only too well) (what|why|how|where|who|when)} (you|your)',
      ],
      unless: [...unless, ofOurselves],
      rewrites: [beforeADeed, ...how],
    },
    {
      phrases: [
        '(^|@opening) {(just|simply|please|why not|why do you not|you could have|you should have) (say|said) so [honestly|openly|right away|at once|from the start]} $',
      ],
      unless: [...unless, ofAWish, ofAnOffer],
      rewrites: [beforeADeed, ...how],
    },
    {
      phrases: [
        '{@you [@pointedly] how:(deliberately|intentionally|knowingly|purposely|wilfully|willfully|consciously|secretly) _}',
      ],
      unless,
      rewrites: [drop('how')],
    },
    {
      phrases: [
        '{@you only verb:(complain|complained|ask|asked|say|said|write|wrote|call|called|claim|claimed) rest:(so that|because|in order to|to get|to avoid|when|now that)}',
      ],
      unless,
      rewrites: [say('we understand that you $verb $rest')],
    },
    {
      phrases: ['{(tell|give) (us|me) the (real|true|actual) what:(reason|reasons|cause)}'],
      unless,
      rewrites: [say('please tell us the $what')],
    },
    {
      phrases: [
        '{(tell|give) (us|me) the (truth|real (story|problem|facts)|true story|whole truth|full story|actual story)}',
      ],
      unless,
      rewrites: inItsPlace('please tell us how it was'),
    },
    {
      phrases: [
        '{(@we know|we all know|everybody knows|everyone knows) (very well|full well|exactly|perfectly well|only too well) that} (you|your)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you [@pointedly|conveniently] (left out|kept (quiet|silent) about|kept from (us|me)|hid|hide|concealed|withheld|suppressed|skipped over|glossed over|are hiding|are concealing|conveniently (forgot|forget) [to mention]|forgot to mention|failed to mention|neglect to mention|did not care to mention) [from us|from me|to us]} (that|the fact|how|the|your|what)',
      ],
      unless: [...unless],
      rewrites: [
        where(slipped, say('it may have slipped your mind')),
        where(unsaid, say('we would like to mention')),
        say('we did not know'),
      ],
    },
    {
      phrases: ['{(to tell the truth|truth be told) , you}'],
      unless,
      rewrites: [drop(), ...how],
    },
    {
      phrases: ['{which (one|of them|of the two) (was|is) the (fib|lie|lie then|truth|true story)}'],
      rewrites: [say('could you tell me which one holds')],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|simply|why not|then|so] (just|simply|at least) (say|tell us|tell me|write|admit) [that] @you (forgot|do not want|did not (want|like|do|send|pay|read)|were wrong|made a mistake|lost|broke|changed your mind|do not know|have no (money|idea|time))}',
        '{why (do not you|do you not) (just|simply|finally|at least) (admit|confess|own up|say so|tell the truth)}',
        '{why (do not you|do you not) [just|simply] (say|admit|tell us|tell me) that @you (made|forgot|broke|lost|did|do|were|are|have|had|want)}',
        '^ {at least (say|admit|tell|apologise|apologize|be honest|have the (courage|decency|guts|courtesy)) [us|me|to|that]}',
      ],
      unless: [...unless, offersWayOn],
      rewrites: how,
    },
    {
      phrases: [
        '{tell (us|me) [please] (honestly|truthfully|straight|frankly) w:(if|whether|why)} (@you|your _|somebody|someone) (did|broke|dropped|used|opened|forgot|lost|sold|washed|<have>)',
      ],
      unless,
      rewrites: [say('please tell us $w')],
    },
  ]),
  examples: [
    { good: 'Short of hands? Just say so.' },
    { good: 'Would you like the room at the back? Just say so.' },
    { good: 'I can lend you a second ladder, just say so.' },
    {
      bad: '[[Don’t pretend you]] are new here, the card is from May.',
      fixed: 'We understand that you are new here; the card is from May.',
    },
    { bad: '[[At least say that]] you are sorry.' },
    { bad: '[[Tell me honestly if]] you dropped it.', fixed: 'Please tell me if you dropped it.' },
    { good: 'Tell me honestly if the colour suits me.' },
    { bad: '[[Just say that you forgot]].' },
    { good: 'Just say that you do not want two, and we will gladly refund one.' },
    { bad: '[[Be honest for once]] and tell us the size.', fixed: 'Please tell us the size.' },
    { bad: 'So [[which one was the lie]]?', fixed: 'So could you tell me which one holds?' },
    { bad: '[[Come clean]] with us.', fixed: 'We would like to hear how you see it.' },
    { bad: '[[Just own up]] to it.', fixed: 'We would like to hear how you see it.' },
    { bad: '[[Tell us the truth]].', fixed: 'Please tell us how it was.' },
    { bad: '[[Give us the real reason]] why you left.', fixed: 'Please tell us the reason why you left.' },
    { bad: '[[You deliberately parked]] by the gate.', fixed: 'You parked by the gate.' },
    {
      bad: '[[You only asked because]] the lid was red.',
      fixed: 'We understand that you asked because the lid was red.',
    },
    {
      bad: '[[You conveniently forgot]] that the lid was red.',
      fixed: 'It may have slipped your mind that the lid was red.',
    },
    { bad: '[[Drop the mask]].', fixed: 'We would like to hear how you see it.' },
    {
      bad: '[[You exaggerate]], it was one night.',
      fixed: 'As far as we can tell, it was one night.',
    },
    { bad: '[[You never intended to pay]].', fixed: 'We would like to hear how you see it.' },
    { good: 'If you never intended to pay by card, we can send a bill.' },
    { good: 'Could you tell us the truth about the pump?' },
    { good: 'Did you tell us the real date?' },
    { good: 'The bell makes the children stop playing at noon.' },
    { good: 'We will tell you the truth about the pump.' },
    { good: 'Please be open with us about the sample.' },
    { good: 'I must confess I like your first sketch better.' },
  ],
});
