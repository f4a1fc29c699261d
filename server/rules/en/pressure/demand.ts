/** “I need this ASAP”, “immediate action is required”, “fix it already”: a demand, with no reason and no please. */
import {
  captureBegins,
  closesSentence,
  endsWith,
  followedBy,
  marks,
  opensClause,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { courteous } from '../../../words/english/courtesy';
import { fromOthers } from '../../../words/english/from-others';
import { asked, conditioned, negated, reported } from '../../../words/english/guards';
import { type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { openly } from '../../rewriting/ask-openly/index';
import { byWhen } from '../../rewriting/by-when';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const now =
  '(asap|right now|right away|now|immediately|urgently|at once|straight away|without (further|any) delay|very (quickly|quick|fast|urgently)|very soon)';
const done =
  '(done|fixed|resolved|sorted|finished|signed|paid|shipped|delivered|completed|solved|corrected|executed|back|addressed|merged|reverted|removed|changed|handled|settled|refunded|replaced|answered|reviewed|approved)';
const today = `(${now}|today|tonight|yesterday|by (tomorrow|tonight|noon))`;

/** “We need these parts fixed now”: something is to be done, which reads otherwise. */
const doing = marks(
  /^(done|fixed|resolved|sorted|finished|signed|paid|shipped|delivered|completed|solved|corrected|executed|addressed|merged|removed|changed|refunded|replaced|to|is|are|for)$/,
);

/** “We demand a lot of our steel”: asked of things and of oneself. */
function ofOurselves({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 2)
    .some(({ text }) => /^(lot|great|high|higher|standard|much)$/.test(text));
}

/** “We demand a deposit only from July to August”: a term that holds for all. */
const asATerm: Guard = (match) =>
  says(/^(only|always|never|normally|usually|generally)$/)(match) && !says(/^you$/)(match);

/** “This needs to be done today, and we are on it”: their own work. */
function onIt({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:so|and) (?:i|we)\b/.test(textOf(tokens, mark.to));
}

/** “We expect a decision by Monday | and will tell you.” */
function tellsOn({ tokens, mark }: Match): boolean {
  return /\b(?:and|so) (?:(?:i|we) )?(?:will|can|shall|let)\b/.test(textOf(tokens, mark.to));
}

/** “You have to raise the offer, I need the money now.” */
function bids({ tokens }: Match): boolean {
  return /\b(?:have|got|must|need) (?:to )?(?:up|raise|increase|improve) (?:the|your) (?:price|offer|bid|figure)\b/.test(
    textOf(tokens),
  );
}

const unless = [courteous, conditioned, asked, negated, reported];

/** “Immediate action is required | on your side.” */
function onTheirSide({ tokens, mark }: Match): boolean {
  return /^(?:on|from) (?:your|you)\b/.test(textOf(tokens, mark.to));
}

/** “I want to talk to your manager | about how well Ana helped us.” */
const toPraise = saidBehind(/^(praise|thank|well|kind|kindly|great|helpful|lovely|partnership|idea)$/);

/** “You need to send it today | to keep your seat”, “you have to see us today”: it is said what for, or they are asked in. */
const forThemselves: Guard = (match) =>
  captureBegins('v', /^(be|see|come|visit|join|try|trust|forgive|excuse|believe|hear|wait|do|let)$/)(match) ||
  /^(?:, )?(?:so that\b|because\b|since\b|as (?:the|we|it)\b|to (?:keep|get|hold|have|catch|qualify|make)\b|if you\b|and we\b)/.test(
    textOf(match.tokens, match.mark.to),
  );

/** “You must call us now”: a call has no day. */
function calls({ tokens, captures: { v } }: Match): boolean {
  return tokens[v?.from ?? -1]?.text === 'call';
}

/** “Just send me what you have | already”. */
function filledAlready({ tokens }: Match): boolean {
  return /\b(?:have|has|had|got|is|are|was|were|did|been|paid|sent|filled|signed) already\b|\balready (?:have|has|got|made|took|know|wrote|sent|paid|\p{L}+ed)\b/u.test(
    textOf(tokens),
  );
}

/** “Just | send me the form | already”. */
function pleaseAtLast(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.from && (text === 'already' || (text === 'for' && tokens[index + 1]?.text === 'once')),
  );
  if (at < 0) return null;
  const sigh = { from: at, to: tokens[at]?.text === 'for' ? at + 2 : at + 1 };
  const ask = { from: mark.from, to: mark.from + 2 };
  return both(say('please $v', { instead: 'ask' }), drop('sigh'))(remembering(match, { ask, sigh }));
}

export default defineRule({
  id: 'pressure/demand',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'A demand.',
  why: 'A demand makes people do the least they must; a date and a reason let them help you.',
  phrasings: openly([
    {
      phrases: [
        `{who:@we [really|urgently|also|still|just|do|desperately] need to v:(know|hear [back] [from you]|have (it|this|that|them|the _|your _)|see (it|this|your _)|get (it|your _|an answer)|find out) [about (this|it)] ${today}}`,
      ],
      unless: [...unless, followedBy(/^(so|because|as|since|to)$/)],
      rewrites: [byWhen('$who would be glad to $v by {date}')],
    },
    {
      phrases: [
        `{who:@we [really|urgently|also|still|just|do|desperately] (need|want|require|expect) what:((this|that|it|these|those|the|your|an|a|them|my|our) [_] [_]) ${now}}`,
      ],
      unless: [...unless, doing],
      rewrites: [where(bids, sentence('Could you improve your offer? I hope to sell by {date}.')), gladOf],
    },
    {
      phrases: [
        `{who:@we [really|urgently|also|still|just|do] (need|want|expect) what:((this|it|that|these|those|them|the|my|our|your) [_] [_]) [to be] v:${done} ${today}}`,
      ],
      unless,
      rewrites: [byWhen('$who would be glad to have $what $v by {date}')],
    },
    {
      phrases: ['{[an] immediate action is [@adverb] (required|needed|necessary|imperative|mandatory)}'],
      unless: [asked, negated, reported],
      rewrites: [where(onTheirSide, say('please act by {date}')), say('we need to act by {date}')],
    },
    {
      phrases: [
        '{[your|a|an|the] (immediate|urgent|prompt|swift) what:(attention|response|reply|payment|answer|decision|confirmation|feedback|cooperation) is [@adverb] (required|needed|necessary|demanded|mandatory|imperative|expected)}',
        '{@we (need|require|want|expect|demand|insist on|must have|must ask for) your [most] (immediate|urgent|instant) what:(attention|response|reply|payment|answer|decision|confirmation|action|cooperation|help)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('we would be grateful for your $what by {date}')],
    },
    {
      phrases: [
        '{(requires|require|needs|need|demands|demand) your (immediate|urgent|prompt|instant) what:(attention|response|reply|answer|decision|confirmation|action)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('needs your $what by {date}')],
    },
    {
      phrases: [
        '{who:@we (need|require|want|expect|demand|must have|insist on) (an|the|your) (immediate|urgent|instant) what:_}',
      ],
      unless: [asked, negated, reported, conditioned],
      rewrites: [say('$who would be glad of an early $what')],
    },
    {
      phrases: [
        `(this|it|that|these|they|which|the _) {[really|still|just] (needs to|need to|has to|have to|must|has got to|should have) be v:${done} ${today}}`,
      ],
      unless: [...unless, onIt],
      rewrites: [byWhen('should be $v by {date}')],
    },
    {
      phrases: [
        '^ [just|so|then|now|come on|and] [,] (fix|merge|do|refund|answer|solve|remove|release|close|revert|update|deliver) [me|us] (it|this|that|them|the _|my _|your _) {(already|right now|now|for once|finally)} $',
      ],
      unless: [courteous, conditioned],
      rewrites: [say('by {date}, please')],
    },
    {
      phrases: [
        '{you (must|have to|need to|have got to|better|had better)} (be|come|get|sign|pay|order|book|decide|move|act|buy|confirm|send|pick) ... ... (today|tonight|now|tomorrow|# _|#|@day|this (week|month|weekend)) [to|if you] (get|make|lock|secure|keep|claim|have|win|qualify|want|catch|save|enjoy|benefit)',
        '{you (must|are required to|are expected to)} (respond|reply|answer|pay|settle|confirm|act|sign|comply) ... ... (within|immediately|at once|without delay|by (today|tonight|noon|tomorrow|@day|#))',
      ],
      unless: [asked, negated, reported, conditioned, courteous],
      rewrites: [say('please')],
    },
    {
      phrases: [
        `{you (need to|have to|must|had better|better|have got to) v:(fix|solve|resolve|sort|refund|replace|call|answer|send|ship|release|merge|revert|correct|change|stop|finish|deliver|return) what:(this|it|that|me|us|the _ [_]|my _ [_]|our _ [_]) ${now}}`,
      ],
      unless: [asked, negated, reported, conditioned],
      rewrites: [where(calls, say('please $v $what as soon as you can')), say('please $v $what by {date}')],
    },
    {
      phrases: [
        '{who:((someone|somebody|anyone) [from your _|over there|at your _|there|in your _]) (better|had better|had best|needs to|must|has to) [@adverb] v:(call|answer|fix|explain|reply|respond|contact|sort|look|tell|refund|come)}',
      ],
      unless: [asked, negated, reported, conditioned],
      rewrites: [say('I would be glad if $who could $v')],
    },
    {
      phrases: [
        '@we [@adverb|strongly] {urge you} to (settle|pay|sign|act|decide|order|confirm|respond|reply|reconsider|buy|book|register|transfer|accept|take|clear|remit|ship)',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('would ask you')],
    },
    {
      phrases: [
        '{(make|take|reach) (a|your|the) decision (quickly|fast|asap|soon|immediately|now|today|right away|at once)}',
        '{make up your mind [quickly|fast|asap|soon|now|today|already]}',
        '^ [please|kindly|so|just] {decide (quickly|fast|asap|now|immediately|right away|soon)}',
        '^ [so|just] {decide today}',
      ],
      unless: [asked, negated, reported],
      when: [toReader],
      rewrites: [
        youMust,
        where(followedBy(/^to$/), say('decide by {date} whether')),
        byWhen('let us know what you decide by {date}'),
      ],
    },
    {
      phrases: [
        '^ [please|kindly|pls] [,] (reply|respond|contact|call|email|answer|write|get back|text) [back] [to] (me|us|this|my _|our _|the _) [_] {(asap|immediately|urgently|at once|right away)} $',
      ],
      unless: [conditioned],
      rewrites: [say('by {date}')],
    },
    {
      phrases: [
        '(can|could|will|would) (someone|somebody|anyone|anybody|you|we) [please] {(finally|already|for once)} (merge|fix|review|answer|release|look|respond|reply|do|send|tell|solve)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{you (need to|must|have to|will have to|will need to|had better) (move|act|decide|be|hurry|come) (fast|quick|quickly|now|soon|right away)}',
        '{@we would (jump on (it|this|that)|act fast|move fast|be quick|grab (it|this|that) [now]) [if i (were|was) you]}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('let me know by {date}')],
    },
    {
      phrases: [
        '{who:@we (demand|am demanding|are demanding|must demand)} (a|an|my|the|full|immediate|payment|compensation|answers|proof|your|that)',
      ],
      unless: [asked, negated, reported, ofOurselves, asATerm],
      rewrites: [where(followedBy(/^that$/), say('$who would ask')), say('$who would ask for')],
    },
    {
      phrases: [
        '{who:@we (want|expect|demand) [to (see|have|get)]} (my|our) [full|whole] (refund|money|deposit|keys|cash) [back] [(on|in) (my|our|the) _] (today|tomorrow|now|tonight|this week|by|before|within|immediately|at once|or|and not|.|!|$)',
        '{who:@we (want|expect|demand) [to (see|have|get)]} the [full|whole] (refund|money) [back] (on|in) (my|our) _',
      ],
      unless,
      rewrites: [say('$who would be glad to have')],
    },
    {
      phrases: ['{who:@we (need|want|expect)} (the|your|that|this|my|our) _ [_] [_] on (my|our) desk'],
      unless,
      rewrites: [say('$who would be grateful for')],
    },
    {
      // “Just send me the form already”: a sigh, and no please.
      phrases: [
        '^ [so|and|now|well|come on] [,] {(just|simply) v:(send|give|tell|answer|sign|confirm|order|book|merge|fix|release|refund|call|decide|ship|return|transfer|pay|approve|reply) [_] [_] [_] [_] (already|for once)}',
      ],
      unless: [asked, reported, conditioned, filledAlready],
      rewrites: [pleaseAtLast],
    },
    {
      phrases: [
        '{who:@we (demand|must demand|insist|must insist)} to (know|speak|see|have|be|talk|get|receive)',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$who would like')],
    },
    {
      phrases: [
        '{who:@we (must|have to|really must|do) [@adverb] insist (on|upon)}',
        '{who:@we insist (on|upon)} (payment|immediate|prompt|full|your|an|a|the [_] (payment|refund|return|delivery))',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$who would ask for')],
    },
    {
      phrases: ['{it is [absolutely] (imperative|of the utmost importance) that} (we|you|i)'],
      unless: [asked, negated, reported],
      rewrites: [say('it would help if')],
    },
    {
      // Whatever is to be done to us or for us, and at once.
      phrases: [
        `{you [@adverb] (must|have to|need to|have got to|got to|will have to|will need to) [@adverb] v:(_ [back|in touch] [to|with|for] (us|me) [_] [_] [_] [_]) ${today}}`,
        `{you [@adverb] (must|have to|need to|have got to|got to|will have to|will need to) [@adverb] v:((send|return|submit|provide|hand in|upload|update|fill in|complete|confirm|review|check|approve|reply to|respond to|answer) (it|this|that|these|them|the _|your _|my _|our _|all _) [_] [_]) ${today}}`,
        `{you [@adverb] (must|have to|need to|have got to|got to|will have to|will need to) [@adverb] v:(reply|respond|answer|fix it|call back|write back) ${today}}`,
        '{you [@adverb] (must|have to|need to|had better|better|have got to) [@adverb] v:((fix|solve|resolve|sort|refund|replace|ship|release|correct|stop|finish|deliver) (this|it|that|the _ [_]|my _ [_]|our _ [_])) (today|tonight)}',
      ],
      unless: [...unless, forThemselves],
      rewrites: [where(calls, say('please $v as soon as you can')), byWhen('please $v by {date}')],
    },
    {
      phrases: [
        `{who:(your @staff) [@adverb] (must|has to|have to|needs to|need to|had better|better) [@adverb] v:(_ [(it|this|that|me|us|the _|my _|our _)] [_] [_]) ${today}}`,
      ],
      unless: [...unless, forThemselves],
      rewrites: [byWhen('I would be glad if $who could $v by {date}')],
    },
    {
      phrases: [
        '{who:@we [really|just|now|also] (want|demand) to (speak|talk)} (to|with) (your|the|a|someone|somebody) [_] (manager|managers|boss|supervisor|director|chief|owner|superior|ceo|in charge|management|head)',
      ],
      unless: [...unless, toPraise],
      when: [opensClause],
      rewrites: [say('$who would like to speak')],
    },
    {
      phrases: [
        '{who:@we (want|expect|demand|require) (an|your|a [good|proper|real|full|better|clear]) (explanation|apology)} (.|!|,|$|from you|for|why|about)',
      ],
      unless: [...unless, toPraise],
      when: [opensClause],
      rewrites: [
        where(
          (match) => endsWith(/^explanation$/)(match) && closesSentence(match),
          say('$who would be glad to hear how this came about'),
        ),
        where(endsWith(/^explanation$/), say('$who would be glad of an explanation')),
        say('$who would be glad of a kind word'),
      ],
    },
    {
      phrases: [
        `{make sure [that] what:(it|this|that|everything|the _) (is|gets) v:${done} (today|tonight|now|by (tonight|tomorrow|noon))}`,
      ],
      unless,
      when: [opensClause],
      rewrites: [byWhen('it would help us to have $what $v by {date}')],
    },
    {
      phrases: [
        '{who:@we (expect|demand|require)} (an|your|a) [_] (answer|reply|response|decision|confirmation|solution|signature) (within|by|before|until|no later than) _',
      ],
      unless: [...unless, tellsOn, fromOthers],
      when: [opensClause],
      rewrites: [say('$who would be grateful for')],
    },
    {
      phrases: [
        '{who:@we (want|need) what:(it|this|that|them|the _|my _|our _|your _) when:(today|now|tonight|this week) [,] [and] not (tomorrow|later|next (week|month|year)|in (a|two|three) (week|weeks|days))}',
      ],
      unless,
      rewrites: [say('$who would be glad of $what $when')],
    },
    {
      phrases: [
        '^ [and|so|now] {you will v:((send|give|pay|call|tell|return|refund|show) (us|me) [_] [_] [_] [_]) when:(today|tonight|now|immediately|at once)} $',
      ],
      unless,
      rewrites: [say('please $v $when')],
    },
  ]),
  examples: [
    { good: 'I rang the depot, and I expect an answer by Friday.' },
    {
      bad: '[[We need to hear from you ASAP]] or we will have to release the loft.',
      fixed: 'Please let us know by [date] so that we can keep the loft for you.',
    },
    { good: 'We expect a decision by Monday and will tell you.' },
    {
      bad: '[[I expect]] my refund on my account tomorrow.',
      fixed: 'I would be glad to have my refund on my account tomorrow.',
    },
    {
      bad: '[[We need]] the signed list on our desk by noon.',
      fixed: 'We would be grateful for the signed list on our desk by noon.',
    },
    {
      bad: '[[I need to know by tonight]], the dock is full.',
      fixed: 'Could you let me know by tonight? The dock is full.',
    },
    { good: 'I need to know by noon so that the cook can start.' },
    { good: 'We want our money to do some good.' },
    {
      bad: '[[Just send me the key already]] so that I can paint.',
      fixed: 'Please send me the key by [date] so that I can paint.',
    },
    { good: 'Just sign what we have already.' },
    { good: 'Just send the list you already have.' },
    { bad: '[[We expect]] a reply by Monday.', fixed: 'We would be grateful for a reply by Monday.' },
    { bad: '[[I want my key today and not next week]].', fixed: 'I would be glad of my key today.' },
    { bad: '[[You will send us the key today]].', fixed: 'Please send us the key today.' },
    { bad: '[[You need to give us the code today]].', fixed: 'Could you give us the code today?' },
    { bad: '[[You have to return the van now]].', fixed: 'Could you return the van by [date]?' },
    { bad: '[[You must deliver the door today]].', fixed: 'Could you deliver the door today?' },
    { bad: '[[You need to call back today]].', fixed: 'Could you call back today?' },
    {
      bad: 'The gate leaks and [[your crew has to mend it today]].',
      fixed: 'The gate leaks and I would be glad if your crew could mend it today.',
    },
    {
      bad: '[[I want to talk]] to your boss.',
      fixed: 'I would like to speak to your boss.',
    },
    {
      bad: '[[We want an explanation]].',
      fixed: 'We would be glad to hear how this came about.',
    },
    {
      bad: '[[Make sure it is done today]].',
      fixed: 'It would help us to have it done today.',
    },
    { good: 'You need to return the van today to get the day rate.' },
    { good: 'You have to see us today, we have cake.' },
    { good: 'I want to talk to your boss about how kind you were.' },
    { good: 'We want an explanation that a child can read.' },
    { good: 'We make sure it is done today.' },
    { good: 'You do not have to answer today.' },
    { good: 'Your crew has to wear boots on the site.' },
    { bad: '[[You need to fix this immediately]].', fixed: 'Could you fix this by [date]?' },
    {
      bad: '[[Someone from your team better call]] me today.',
      fixed: 'I would be glad if someone from your team could call me today.',
    },
    { bad: 'We [[urge you]] to settle.', fixed: 'We would ask you to settle.' },
    { good: 'We urge you to keep a copy of the key.' },
    {
      bad: '[[It is imperative that]] we get the key by noon.',
      fixed: 'It would help if we get the key by noon.',
    },
    { bad: '[[I need to know ASAP]].', fixed: 'I would be glad to know by [date].' },
    { bad: '[[We need your list very quickly]].', fixed: 'We would be glad of your list by [date].' },
    { bad: '[[We want the gate fixed now]].', fixed: 'We would be glad to have the gate fixed by [date].' },
    { bad: '[[Immediate action is required]].', fixed: 'We need to act by [date].' },
    {
      bad: '[[Your immediate reply is required]].',
      fixed: 'We would be grateful for your reply by [date].',
    },
    {
      bad: '[[An urgent answer is needed]] for the customs.',
      fixed: 'We would be grateful for your answer by [date] for the customs.',
    },
    {
      bad: 'This form [[requires your immediate attention]].',
      fixed: 'This form needs your attention by [date].',
    },
    {
      bad: '[[We need an immediate list]] of the crates.',
      fixed: 'We would be glad of an early list of the crates.',
    },
    { bad: 'The leak [[must be fixed today]].', fixed: 'The leak should be fixed today.' },
    { bad: '[[Just merge it already]].', fixed: 'Please merge it.' },
    {
      bad: '[[You have to]] be at the yard before noon on Friday to get this rate.',
      fixed: 'Please be at the yard before noon on Friday to get this rate.',
    },
    { bad: 'Please [[make a decision quickly]].', fixed: 'Please let us know what you decide by [date].' },
    { bad: 'Please reply to us [[ASAP]].', fixed: 'Please reply to us by [date].' },
    { bad: 'Can someone [[finally]] merge the fix?', fixed: 'Can someone merge the fix?' },
    { good: 'I need this list pretty quickly.' },
    { bad: '[[I need this list really urgently]].', fixed: 'I would be glad of this list by [date].' },
    { bad: '[[You need to move fast]].', fixed: 'Let me know by [date].' },
    {
      bad: '[[You must call us immediately]] so that we can shut the valve.',
      fixed: 'Please call us by [date] so that we can shut the valve.',
    },
    {
      bad: '[[You have to]] [[make up your mind now]], the crane is here.',
      fixed: 'Please let us know by [date] whether you would like to go ahead. The crane is here.',
    },
    {
      bad: '[[We need the keys back right away]].',
      fixed: 'We would be glad to have the keys back by [date].',
    },
    { bad: '[[We demand]] that the gate is mended.', fixed: 'We would ask that the gate is mended.' },
    { bad: '[[I demand]] a refund.', fixed: 'I would ask for a refund.' },
    { bad: '[[We insist]] to speak with the owner.', fixed: 'We would like to speak with the owner.' },
    { bad: '[[We must insist on]] payment.', fixed: 'We would ask for payment.' },
    { good: 'We need your list very quickly, please, as the boat sails at noon.' },
    { good: 'If the boat sails early, we need your list very quickly.' },
    { good: 'Do you think we need your list very quickly?' },
    { good: 'You wrote that we need your list very quickly.' },
    { good: 'That is not to say that we need your list very quickly.' },
    { good: 'We want this to run very fast.' },
    { good: 'We demand a lot of our steel.' },
    { good: 'We will make a decision soon.' },
    { good: 'We need two more crates for the Friday boat.' },
    { good: 'The leak must be found before we can paint.' },
    { good: 'We demand a deposit only from July to August.' },
    { good: 'This needs to be done today, and we are on it.' },
  ],
});

/** Asked of the reader: “make a decision soon”, not “we will make a decision soon”. */
function toReader({ tokens, mark }: Match): boolean {
  const before = tokens.slice(Math.max(0, mark.from - 4), mark.from).map(({ text }) => text);
  const last = before.at(-1);
  return (
    last === undefined ||
    /^(please|kindly|and|so|just|[,.;:!-])$/.test(last) ||
    (before.includes('you') && /^(must|to|should)$/.test(last))
  );
}

/** “You have to | make up your mind now.” */
function youMust(match: Match) {
  const { tokens, mark } = match;
  const you = tokens.slice(0, mark.from).findLastIndex(({ text }) => text === 'you');
  if (
    you < 0 ||
    !/^you (?:must|have to|need to|have got to|will have to|should)$/.test(textOf(tokens, you, mark.from))
  )
    return null;
  return byWhen('please let us know what you decide by {date}')(marking(match, you, mark.to));
}

/** “I need this list really urgently”: glad of this list, not of “this list really”. */
function gladOf(match: Match) {
  const { what } = match.captures;
  if (!what) return null;
  const short = /^(pretty|very|really|so|right)$/.test(match.tokens[what.to - 1]?.text ?? '');
  const back = match.tokens[what.to - 1]?.text === 'back';
  return say(`$who would be glad ${back ? 'to have' : 'of'} $what by {date}`)(
    remembering(match, { what: { from: what.from, to: short ? what.to - 1 : what.to } }),
  );
}
