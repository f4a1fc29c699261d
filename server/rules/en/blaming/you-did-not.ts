/** “you kept quiet”, “you did not look at”: holds against the reader what they did not do. */
import { endsWith, followedBy, marks } from '../../../words/english/clauses';
import { soYouCan } from '../../../words/english/conciliation';
import { deedsWithThings, thingOfDeed } from '../../../words/english/deeds-as-things';
import { reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { hypothetical, regretted, wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { mixedUp } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { andOfWhy, namesTheThing, tellOfTheThing } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { whatTheyWouldKnow } from '../../rewriting/what-they-would-know';
import { defineRule, type Phrasing, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, reported, wondered, toldKindly];
const reader = '(@you|your [_] @staff) [seem to have|appear to have] [@pointedly] [@pointedly]';
const base = '(did not [even|bother to|actually|really|fully|properly]|never bothered to|never cared to)';
const done = '(never|not) [yet|even|actually|really|fully|properly]';
const letters =
  '(mail|mails|email|emails|message|messages|msg|msgs|text|texts|dm|dms|comment|comments|call|calls|question|questions|letter|letters|request|requests|quotation|offer|offers|reminder|reminders|note)';

const mishaps =
  /^(miss|missed|lose|lost|break|broke|broken|damage|damaged|ruin|ruined|spoil|spoiled|spoilt|delay|delayed|scratch|scratched|crack|cracked|overlook|overlooked|neglect|neglected|destroy|destroyed|cause|caused|abuse|abused|misuse|misused|mishandle|mishandled|burn|burnt|burned|waste|wasted|dent|bend|bent|forget|harm|hurt)$/;

/** “You did not miss much”, “you never gave us trouble”, “you have not used your free lesson”: told in kindness. */
function toldKindly({ tokens, from, to }: Match): boolean {
  const rest = tokens.slice(to).map(({ text }) => text);
  return (
    // “It does not matter that you did not take the cover”.
    /\bnot matter (?:that|if)$/.test(textOf(tokens, 0, from)) ||
    // “…, which is fine”, “…, so here are the notes”, “…, and there is no rush”, “… because we had moved”: it is mended, or ours.
    / , (?:which|that|and that) is (?:fine|no problem|ok|okay|all right|not needed)\b| , so (?:i|we) (?:have|will|took|used|packed|send|sent|put|made|guess)\b| , (?:so|but) here (?:is|are)\b| (?:there is )?(?:no (?:rush|hurry)|time until)\b| you (?:do not have to|need not)\b| because (?:i|we) (?!can|could)/.test(
      ` ${rest.join(' ')}`,
    ) ||
    mishaps.test(tokens[to - 1]?.text ?? '') ||
    tokens
      .slice(to, to + 4)
      .some(({ text }) =>
        /^(much|wrong|mistake|trouble|problem|problems|worry|voucher|points|free|gift|coupon|down)$/.test(
          text,
        ),
      )
  );
}

/** “You have not given | the kitchen any news” as “the kitchen has not been given any news”. */
const toThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const article = (at: number): boolean =>
    /^(the|our|your|my|his|her|a|an|any)$/.test(tokens[at]?.text ?? '');
  if (!article(mark.to) || !article(mark.to + 2)) return null;
  const verb = { from: mark.to - 1, to: mark.to };
  const be = saidOfThePast(match) ? 'was' : 'has been';
  return tellOfTheThing({ not: true, be })(
    remembering({ ...match, tokens: tokens.slice(0, mark.to + 2) }, { verb }),
  );
};

/** “You did not give us | enough time.” */
function ofTime({ tokens, mark }: Match): boolean {
  return /\b(?:time|notice|warning|chance|opportunity)\b/.test(textOf(tokens, mark.to, mark.to + 3));
}

/** “You did not send the form” is “we did not receive the form”. */
function notSent(told: string, received: string): Phrasing[] {
  return [
    {
      phrases: [`{${told}} ... [_ ...] to:(to us|to me)`],
      unless,
      rewrites: [both(say(received), drop('to'))],
    },
    {
      phrases: [`{${told} [back|in|over] [@us] [with]}`],
      unless,
      rewrites: [
        toThem,
        where(ofTime, say('we did not have')),
        say(received),
        both(say(received), append('; please send this, so that we can go on')),
      ],
    },
  ];
}

/** “You have not replied to | a single question.” */
function toAThing({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.kind === 'word' &&
    (tokens[mark.to - 1]?.text === 'to' || /^(any|one|a|all|my|our)$/.test(tokens[mark.to]?.text ?? ''))
  );
}

/** “You did not mention | the dog.” */
function ofAThing({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text.startsWith('mention') === true &&
    !/^(that|how|to|it|,|\.)$/.test(tokens[mark.to]?.text ?? '.')
  );
}

/** “You did not tell us | this before”, not “… | it was wet”. */
function aboutIt({ tokens, mark }: Match): boolean {
  return /^(?:it|this)(?: (?:[,;.!?]|and|but|so|before|when|until|in|on|at)(?: |$)|$)/.test(
    textOf(tokens, mark.to, mark.to + 2),
  );
}

/** “You did not answer”, not “you have not answered”. */
function saidOfThePast({ tokens, mark }: Pick<Match, 'tokens' | 'mark'>): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'did');
}

/** “You did not answer within a day”: it is over. */
function thatDay({ tokens, mark }: Match): boolean {
  return (
    saidOfThePast({ tokens, mark }) &&
    /^(within|by|before|until|in|on|at|for|when|last)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Had | your clerk not used the key” as “if the key had not been used”. */
const hadNotBeen: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from - 1]?.text !== 'had') return null;
  return tellOfTheThing({ not: true, be: 'had been', opener: 'if' })(marking(match, mark.from - 1, mark.to));
};

/** “You did not tell us who …”: what is not known is a question. */
function asksWhat({ tokens, to }: Match): boolean {
  return /^(who|what|which|how|why|where|when|whether|if)$/.test(tokens[to]?.text ?? '');
}

/** “You did not pay | the fee” as “the payment for the fee has not reached us”. */
const stillOpen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const short = /^(?:the|your|our) \p{L}+ (?:and|,|so|yet|but)\b/u.test(textOf(tokens, mark.to, mark.to + 3));
  const named = short ? { to: mark.to + 2 } : nounPhraseAt(tokens, mark.to);
  // “The deposit of 450 | for the marquee”.
  const joined = /^(for|from)$/.test(tokens[named?.to ?? -1]?.text ?? '');
  const also = joined ? nounPhraseAt(tokens, (named?.to ?? 0) + 1) : null;
  let to = also?.to ?? named?.to ?? mark.to;
  if (to - mark.to < 2) return null;
  // “… the last two lessons (80 in total)”.
  const end = tokens[to]?.text === '(' ? tokens.findIndex(({ text }, at) => at > to && text === ')') : -1;
  if (end > 0) to = end + 1;
  const money = tokens
    .slice(mark.to, named?.to)
    .some(({ text }) => /^(deposit|fee|balance|rent|instalment|amount)$/.test(text));
  return say(`${money ? '' : 'the payment for '}$thing has not reached us`)(
    remembering(marking(match, mark.from, to), { thing: { from: mark.to, to } }),
  );
};

/** “You did not read | my mail properly” as “please have another look at my mail”. */
const lookAgain: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const well = tokens.findIndex(
    ({ text }, at) =>
      at >= mark.to && at < mark.to + 6 && /^(properly|carefully|correctly|closely)$/.test(text),
  );
  // “… when you picked it up”: it is over.
  const over = /\b(?:when|before|after|until) /.test(textOf(tokens, mark.to));
  if (
    well < 0 ||
    over ||
    !/^(?:read|looked|look|studied|study)$/.test(tokens[captures.verb?.from ?? 0]?.text ?? '')
  )
    return null;
  return both(
    say('please have another look at'),
    drop('well'),
  )(remembering(match, { well: { from: well, to: well + 1 } }));
};

/** “I bet you did not read | the notes”, “if you think so, you did not read | the notes nor the list”: the notes are asked for. */
const haveALook: Rewriter = (match) => {
  const { tokens, mark } = match;
  const before = textOf(tokens, 0, mark.from);
  const rest = textOf(tokens, mark.to, endOfWords(tokens));
  if (
    !/^(?:the|our|my) /.test(rest) ||
    / (?:so|because|that|when|which|(?:before|after) (?:you|i|we)) /.test(rest)
  )
    return null;
  if (
    /^(?:i (?:am (?:pretty |quite )?(?:sure|certain)|bet|guess|suppose|doubt not)|clearly|obviously)(?: that)?$/.test(
      before,
    )
  )
    return say('could you please have a look at $rest?')(
      remembering(marking(match, 0, tokens.length), { rest: { from: mark.to, to: endOfWords(tokens) } }),
    );
  if (!/^if you (?:think|believe|say|claim|feel|assume)\b[^,]*,$/.test(before)) return null;
  const nor = / nor did you (?:look at|see|read|check|notice|watch) /.exec(rest);
  if (!nor) return say('please take another look at')(match);
  const from = mark.to + rest.slice(0, nor.index).split(' ').length;
  const and = { from, to: from + nor[0].trim().split(' ').length };
  return both(
    say('please take another look at'),
    say('and', { instead: 'and' }),
  )(remembering(match, { and }));
};

/** “This is hardly helpful, since you did not say | what to change” as “it would help us to know what to change”: to mark the reader down tells nothing. */
const toKnowWhat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const judged =
    /^(?:it|this|that|your \w+) (?:is|was|['’]s) (?:hardly|not|barely|no) (?:very |really |exactly |a |an )?(?:\w+ )?(?:useful|helpful|constructive|criticism|feedback|review|help|report|comment) ?,? (?:since|because|as|when|if)$/;
  return asksWhat(match) && judged.test(textOf(tokens, 0, mark.from))
    ? say('it would help us to know')(marking(match, 0, mark.to))
    : null;
};

/** “The note, which you did not read, tells …”: the aside goes. */
const aside: Rewriter = (match) => {
  const { tokens, mark } = match;
  const fenced = tokens[mark.from - 2]?.text === ',' && tokens[mark.to]?.text === ',';
  if (!fenced || !/^(which|that)$/.test(tokens[mark.from - 1]?.text ?? '')) return null;
  // “As stated in my note, the pass is shut.”
  const opens = /^(as|in|like|since|per|after|with|on|if)$/.test(tokens[0]?.text ?? '');
  return drop()(marking(match, mark.from - 2, opens ? mark.to : mark.to + 1));
};

/** “You did not tell | the doctor about it” as “the doctor was not told about it”. */
const toldOthers: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = { from: mark.to - 1, to: mark.to };
  if (!/^(tell|told|inform|informed|warn|warned|notify|notified)$/.test(tokens[verb.from]?.text ?? ''))
    return null;
  const about = tokens.findIndex(
    ({ text }, at) => at > mark.to && at < mark.to + 4 && /^(that|about|of)$/.test(text),
  );
  if (about < 0) return null;
  const told = remembering({ ...match, tokens: tokens.slice(0, about) }, { verb });
  return tellOfTheThing({ not: true, bare: true })(told);
};

/** “You have not answered | question 3.” */
function asksOfAThing({ tokens, mark }: Match): boolean {
  return (
    /^answer(?:ed)?$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(question|questions|the|all|every|point)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “You did not follow the label, so it froze”: what came of it is told. */
function hasResult({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(so|therefore|hence|and|thus|nor)$/.test(text));
}

/** “You have not broken anything”, “you did not change anything”: all is well. */
function noMishap({ tokens, captures: { verb } }: Match): boolean {
  const word = (verb && tokens[verb.from]?.text) ?? '';
  return mishaps.test(word) || /^(chang|touch|delet|remov|mov|sign|order|book|accept)/.test(word);
}

/** “You did not clean anything” as “nothing was cleaned”. */
const nothingWas: Rewriter = (match) => {
  const base = baseOf(match.tokens[match.captures.verb?.from ?? 0]?.text ?? '');
  const be = saidOfThePast(match) ? 'was' : 'has been';
  return base ? say(`nothing ${be} ${inflect(base, 'participle')}`)(match) : null;
};

export default defineRule({
  id: 'blaming/you-did-not',
  principle: 'save-face',
  severity: 'warning',
  message: 'This holds against the reader what they did not do.',
  why: 'Told what they did not do, people look for an excuse; told what is missing, they send it.',
  phrasings: noBlameLeft([
    ...notSent(`${reader} ${base} @delivery`, 'we did not receive'),
    ...notSent(`${reader} ${done} @delivery-done`, 'we have not received'),
    {
      phrases: [
        `{${reader} ${base} (@telling|let|make clear|explain) [to] [@us] [know]}`,
        `{${reader} ${done} (@telling-done|let|made clear|explained) [to] [@us] [know]}`,
      ],
      unless,
      rewrites: [
        toKnowWhat,
        where(asksWhat, say('it is not yet clear')),
        toldOthers,
        where(ofAThing, say('we did not know about')),
        where(aboutIt, say('we did not know about')),
        where((match) => !asksWhat(match), say('we did not know')),
      ],
    },
    {
      phrases: [
        `{${reader} ${base} (reply|respond|answer|react|get back|come back|write back|call back) [to] [@us|@our [_] ${letters}]}`,
        `{${reader} ${base} (reply|respond|answer) [to] (@our|any of @our|all of @our) _ _ ${letters}}`,
        `{${reader} ${done} (replied|responded|answered|reacted|got back|come back|came back) [to] [@us|@our [_] ${letters}]}`,
      ],
      unless,
      rewrites: [
        where(asksOfAThing, (match) =>
          tellOfTheThing({ not: true, be: saidOfThePast(match) ? 'was' : 'has been' })(
            remembering(match, { verb: { from: match.mark.to - 1, to: match.mark.to } }),
          ),
        ),
        where(toAThing, say('we have not heard from you about')),
        where(thatDay, say('we did not hear from you')),
        say('we have not heard from you'),
      ],
    },
    {
      phrases: [
        `{${reader} ${base} pay [for]} (the|your|our|this|that|it)`,
        `{${reader} ${done} paid [for]} (the|your|our|this|that|it)`,
      ],
      unless,
      rewrites: [stillOpen, say('the payment has not reached us for')],
    },
    {
      phrases: [
        `{${reader} ${base} pay [@us]} ($|on time|in time|so|and|yet|,)`,
        `{${reader} ${done} paid [@us]} ($|on time|in time|so|and|yet|,)`,
      ],
      unless,
      rewrites: [say('the payment has not reached us')],
    },
    {
      phrases: [
        `{${reader} ${base} verb:(read|see|notice|look at|look into|study|consult|consider|spot)}`,
        `{${reader} ${done} verb:(read|looked at|looked into|studied|consulted|considered)} (the|our|my|your|this|that|a|any|it|what)`,
      ],
      unless,
      rewrites: [
        aside,
        haveALook,
        lookAgain,
        whatTheyWouldKnow,
        where(hasResult, tellOfTheThing({ not: true })),
        where(
          (match) => !/\b(?:properly|carefully|closely)\b/.test(textOf(match.tokens, match.mark.to)),
          say('it is easy to miss'),
        ),
      ],
    },
    {
      phrases: [
        `{${reader} ${base} (understand|grasp|get)} (the|our|my|your|this|that|what|how|why)`,
        `{${reader} ${done} understood} (the|our|my|your|this|that|what|how|why)`,
      ],
      unless,
      rewrites: [say('we were not clear enough about')],
    },
    {
      phrases: [
        `{${reader} ${base} verb:(follow|observe|respect|stick to)} (the|our|these|my|its) (instructions|instruction|manual|guide|guidelines|steps|label|notes|rules|directions|recipe)`,
      ],
      unless,
      rewrites: [tellOfTheThing({ not: true, bare: true }), say('it is easy to miss')],
    },
    {
      phrases: [`{${reader} ${base} (listen|pay attention) [to (us|me|that|this|it)]}`],
      unless,
      rewrites: [sayAlone('we were not clear enough')],
    },
    {
      phrases: [
        `{${reader} ${base} (come to|show up at|show up for|show up to|turn up at|turn up for|appear at|join|attend)}`,
      ],
      unless,
      rewrites: [say('we missed you at')],
    },
    {
      phrases: [`{${reader} ${base} ask [@us|@our _] (about|for)}`],
      unless,
      rewrites: [andOfWhy(say('nothing was said about'))],
    },
    {
      phrases: [
        `{${reader} ${base} verb:@deed}`,
        `{${reader} did not verb:@deed-done}`,
        '(because|since|as) {the @buyer [@pointedly] did not [@pointedly] verb:@deed}',
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing({ not: true })],
    },
    {
      phrases: [
        `{${reader} did not even verb:(try|ask|look|call|think|care|apologise|apologize|notice|want)} ($|@closing|to|about|for|us|me)`,
      ],
      unless,
      rewrites: [
        where(followedBy(/^to$/), say('we had hoped for an attempt')),
        where(endsWith(/^apologi[sz]e$/), say('we had hoped for an apology')),
        say('there was no chance to $verb'),
      ],
    },
    {
      phrases: ['{@you (never|do not|are not) [even|really] (listen|listening) [to (@us|what @we say)]}'],
      unless,
      rewrites: [sayAlone('we would be glad to be heard')],
    },
    {
      phrases: [`{${reader} ${done} verb:@deed-done}`],
      unless: [...unless],
      when: [namesTheThing],
      rewrites: [hadNotBeen, tellOfTheThing({ not: true, be: 'has been' })],
    },
    {
      phrases: [
        '(because|since|as) {@you do not (offer|provide|send|give [@us]|share|supply)}',
        'if {@you do not (offer|provide|send|give [@us]|share|supply)} ... , @we (can|could|will) not',
      ],
      rewrites: [through(/^any /, say('there are no')), say('we are still missing')],
    },
    ...deedsWithThings
      .filter((verb) => !/^(?:pay|reply|answer)$/.test(verb))
      .map(
        (verb): Phrasing => ({
          phrases: [`{${reader} ${base} ${verb}} ($|,|on|in|by|before|within|until|so|and|yet|earlier|at)`],
          unless,
          rewrites: [say(`there was no ${thingOfDeed(verb)}`)],
        }),
      ),
    {
      phrases: [
        '{@you [people|guys] never (answer|reply|respond|pick up|call back|react|come back) [to] [@us|the phone|@our _]}',
      ],
      unless,
      rewrites: [say('it was hard to reach you')],
    },
    {
      phrases: [
        '{@you were not (at home|home|there|available|reachable|present)} (when|so|and|at the time|on)',
      ],
      unless,
      rewrites: [say('it was not possible to meet you')],
    },
    {
      phrases: ['{@you [@pointedly] never (came|showed up|turned up|appeared)}'],
      unless,
      rewrites: [say('we missed you')],
    },
    {
      phrases: [
        '{(it is|it was|we find it) [@very|such|really] (a pity|a shame|unfortunate|regrettable|too bad|disappointing|sad) [that] @you did not (give|allow|offer) us (the|a|any) (chance|opportunity|possibility) to}',
        '{@we (wish|wished) [that] @you (had|would have) (given|allowed|offered) us (the|a|any) (chance|opportunity|possibility) to}',
      ],
      rewrites: [say('we would have been glad to')],
    },
    {
      phrases: ['{@you did not (give|allow|offer) @us (the|a|any) (chance|opportunity|possibility) to}'],
      unless,
      rewrites: [say('we would have been glad to')],
    },
    {
      phrases: ['{@you did not [even|ever] ask (a|any|a single)} _'],
      unless,
      rewrites: [say('there was no')],
    },
    {
      phrases: [
        '{@you (kept|stayed|remained) (quiet|silent|mum)} (for|until|all|about|since|when)',
        '{@you (said|reported|mentioned|told (us|me)) nothing} (for|until|at the time|when)',
      ],
      unless: [hypothetical, reported, wondered],
      rewrites: [say('we heard nothing of it')],
    },
    {
      phrases: [
        '{@reader (did not|have not|has not) [even|ever|really|fully] (do|done) (your|their|its|his|her) (part|job|work|share|bit|homework)}',
      ],
      unless,
      rewrites: [say('a part on your side is still open')],
    },
    {
      phrases: [
        '{@reader (did not|have not|has not) [even|ever] (do|done)} (what (@we|was) [have|had|were|are] (agreed|discussed|arranged|planned|supposed|decided|wanted))',
      ],
      unless,
      rewrites: [say('it is not quite')],
    },
    {
      phrases: [
        '(^|@opening) {@reader [@pointedly] (did|have done|has done) (nothing|not a thing|nothing at all|absolutely nothing)} ($|@closing|to (help|prevent|stop|fix|solve|inform|save|mend|change|improve)|about|for (weeks|months|days|us)|yet|so far)',
      ],
      unless,
      rewrites: [say('nothing was done')],
    },
    {
      phrases: [
        '{@reader (did not|have not|has not) [@pointedly] (look|looked|think|thought|check|checked|read|listen|listened|search|searched|plan|planned) (properly|carefully|closely|well|hard|enough|twice|ahead|(well|carefully|closely|hard) enough)}',
        '{@reader (did not|have not|has not) [@pointedly] (think|thought) (about (it|this|that)|(it|this|that) through|of (it|this|that))} ($|@closing|at all|enough|before|when)',
        '{@reader (did not|have not|has not) [@pointedly] (understand|understood|grasp|grasped|get) (it|this|that|anything|@us|a thing)} ($|@closing|at all|yet)',
      ],
      unless,
      rewrites: [
        where(marks(/^(understand|understood|grasp|grasped|get)$/), sayAlone('we were not clear enough')),
        sayAlone('it is easy to miss something here'),
      ],
    },
    {
      phrases: [
        '{(somebody|someone) (on|at|in|from) your [_] _ [@pointedly] did not do (his|her|their|its|the) (job|part|work|homework)}',
      ],
      unless,
      rewrites: [mixedUp],
    },
    {
      phrases: [
        `{${reader} (did not|have not|has not) [even|yet|really] verb:(@deed|@deed-done|prepare|prepared|plan|planned|tidy|tidied|organise|organised|organize|organized) (anything|any of it|a single thing)} ($|@closing|at all|for|yet|before)`,
      ],
      unless: [...unless, noMishap, soYouCan],
      rewrites: [nothingWas, where(saidOfThePast, say('nothing was done')), say('nothing has been done')],
    },
  ]),
  examples: [
    { good: 'Please mention to the bank that you have not used the card since May.' },
    { bad: 'I bet [[you did not read]] the notes.', fixed: 'Could you please have a look at the notes?' },
    {
      bad: 'If you think it is blue, [[you did not read]] the label nor did you look at the plan.',
      fixed: 'If you think it is blue, please take another look at the label and the plan.',
    },
    {
      bad: 'That is not very helpful, since [[you did not say]] what to change.',
      fixed: 'It would help us to know what to change.',
    },
    { bad: '[[You never gave us]] the chance to mend it.', fixed: 'We did not have the chance to mend it.' },
    { bad: '[[You did not tell us]] it was wet.', fixed: 'We did not know it was wet.' },
    {
      bad: '[[You did not answer]] any of my mails.',
      fixed: 'I have not heard from you about any of my mails.',
    },
    {
      bad: '[[You have not paid]] the deposit of 90 for the van, and it leaves on Friday.',
      fixed: 'The deposit of 90 for the van has not reached us, and it leaves on Friday.',
    },
    {
      bad: '[[You did not follow]] the steps on the label, so it froze.',
      fixed: 'The steps on the label were not followed, so it froze.',
    },
    {
      bad: '[[You did not ask about]] the lift, you just booked the room.',
      fixed: 'Nothing was said about the lift, the room was booked.',
    },
    { bad: '[[You did not give us]] enough time.', fixed: 'We did not have enough time.' },
    {
      bad: '[[You have not given]] the cook any list.',
      fixed: 'The cook has not been given any list.',
    },
    { bad: '[[You did not mention]] the dog.', fixed: 'We did not know about the dog.' },
    {
      bad: '[[You did not read]] the plan properly, did you?',
      fixed: 'Please have another look at the plan.',
    },
    {
      bad: '[[You have not paid for]] the lamp (40 in all).',
      fixed: 'The payment for the lamp (40 in all) has not reached us.',
    },
    {
      bad: '[[You did not tell]] the vet that the dog is deaf.',
      fixed: 'The vet was not told that the dog is deaf.',
    },
    {
      bad: '[[You have not answered]] question 4.',
      fixed: 'Question 4 has not been answered.',
    },
    { bad: '[[You did not hand in]] the list.', fixed: 'We did not receive the list.' },
    { bad: '[[You never answered my text]].', fixed: 'I have not heard from you.' },
    { bad: 'The leaflet, which [[you did not read]], names the pass.', fixed: 'The leaflet names the pass.' },
    {
      bad: '[[You did not read]] the leaflet, otherwise you would know that the pass is shut.',
      fixed: 'The pass is shut.',
    },
    { bad: 'A pity, [[you kept quiet]] for a month.', fixed: 'A pity, we heard nothing of it for a month.' },
    { bad: '[[You didn’t even ask a]] question.', fixed: 'There was no question.' },
    {
      bad: '[[We wish you had given us the chance to]] move you.',
      fixed: 'We would have been glad to move you.',
    },
    {
      bad: '[[You did not give us the chance to]] move you.',
      fixed: 'We would have been glad to move you.',
    },
    {
      bad: '[[You did not follow]] the steps so it broke.',
      fixed: 'The steps were not followed so it broke.',
    },
    { bad: '[[You did not even try]].', fixed: 'There was no chance to try.' },
    { bad: '[[You never listen]].', fixed: 'We would be glad to be heard.' },
    { good: 'You have never used a loom, so here is a film.' },
    { bad: '[[You did not send us]] the packing list.', fixed: 'We did not receive the packing list.' },
    { bad: '[[You never sent]] the samples back to us.', fixed: 'We have not received the samples back.' },
    { bad: '[[You didnt tell us]] the delivery address.', fixed: 'We did not know the delivery address.' },
    { bad: '[[You have never replied to my last mail]].', fixed: 'I have not heard from you.' },
    { bad: '[[Your team has not yet confirmed]] the colour.', fixed: 'The colour has not been confirmed.' },
    {
      bad: '[[You did not pay]] the invoice of May.',
      fixed: 'The payment for the invoice of May has not reached us.',
    },
    {
      bad: 'Had [[your driver not used]] the ramp, it would hold.',
      fixed: 'If the ramp had not been used, it would hold.',
    },
    { bad: '[[You did not answer]] within a week.', fixed: 'We did not hear from you within a week.' },
    { bad: "[[You didn't pay]] on time.", fixed: 'The payment has not reached us on time.' },
    { bad: '[[You did not read]] the label.', fixed: 'It is easy to miss the label.' },
    { bad: '[[You did not understand]] our offer.', fixed: 'We were not clear enough about our offer.' },
    { bad: '[[You did not listen to us]].', fixed: 'We were not clear enough.' },
    { bad: '[[You never came back to our offer]].', fixed: 'We have not heard from you.' },
    { bad: '[[You did not show up at]] the fair.', fixed: 'We missed you at the fair.' },
    { bad: '[[You did not ask about]] the voltage.', fixed: 'Nothing was said about the voltage.' },
    {
      bad: '[[You did not check]] the seals before unloading.',
      fixed: 'The seals were not checked before unloading.',
    },
    {
      bad: '[[You never confirmed]] the artwork, so the print waits.',
      fixed: 'The artwork has not been confirmed, so the print waits.',
    },
    {
      bad: 'The quote waits because [[you do not provide]] a drawing.',
      fixed: 'The quote waits because we are still missing a drawing.',
    },
    {
      bad: 'Because [[you did not confirm]] in time, the ship left.',
      fixed: 'Because there was no confirmation in time, the ship left.',
    },
    { bad: '[[You didnt filled]] the form.', fixed: 'The form was not filled.' },
    {
      bad: 'The lamp broke because [[the customer did not follow]] the drawing.',
      fixed: 'The lamp broke because the drawing was not followed.',
    },
    { bad: '[[You people never answer the phone]].', fixed: 'It was hard to reach you.' },
    { bad: '[[Your purchasing team did not open]] the attachment.', fixed: 'The attachment was not opened.' },
    {
      bad: '[[You were not at home]] when the driver came.',
      fixed: 'It was not possible to meet you when the driver came.',
    },
    { bad: '[[You did not bring]] the receipt.', fixed: 'We did not receive the receipt.' },
    { bad: '[[You never bothered to inform us]].', fixed: 'We did not know.' },
    {
      bad: 'We waited all morning and [[you never came]].',
      fixed: 'We waited all morning and we missed you.',
    },
    { good: 'If you did not send the form yet, there is no hurry.' },
    { good: 'I am sorry that you did not pay less, the fee was ours.' },
    { good: 'You mentioned that you did not send the sample. It will come on Friday.' },
    { good: 'Please make sure that you have not sent us the original.' },
    { good: 'I am sorry you did not receive the parcel.' },
    { good: 'You did not move in yet, as I hear.' },
    { good: 'You did not check in, and the room is still yours.' },
    { good: 'You did not have to wait long, I hope.' },
    { good: 'You did not miss the ship, it leaves on Friday.' },
    { good: 'We did not send the list.' },
    { good: 'You did not send the cable, which is fine, as we have one here.' },
    { good: 'You did not mention a colour, so I have packed both.' },
    { good: 'It does not matter that you did not take the cover.' },
    { good: 'You have not sent the form yet, there is time until Friday.' },
    { good: 'You did not get the mail because we had the wrong address.' },
    { good: 'You did not make a mistake, the form is wrong.' },
    { good: 'If you did not send the form, there is still time.' },
    { bad: '[[Your office did not do their part]].', fixed: 'A part on your side is still open.' },
    { bad: '[[You have not done]] what we agreed in May.', fixed: 'It is not quite what we agreed in May.' },
    { bad: '[[Your fitters did nothing]] to stop the leak.', fixed: 'Nothing was done to stop the leak.' },
    { bad: '[[You did not look carefully]], the key is in the box.' },
    { bad: '[[Your driver did not understand it]].', fixed: 'We were not clear enough.' },
    { bad: '[[Somebody in your office did not do his job]].' },
    { good: 'You did nothing wrong.' },
    { good: 'If you did not look closely, you would take it for silk.' },
    { good: 'I am sorry that you did not understand it.' },
    { good: 'You did not think about it for long, which is fine.' },
    { bad: '[[You have not cleaned anything]].', fixed: 'Nothing has been cleaned.' },
    { bad: '[[Your clerk did not prepare anything]] for the fair.' },
    { good: 'You have not missed anything.' },
    { good: 'You have not paid anything yet, so you can still change the date.' },
    { good: 'You did not change anything, and it works.' },
    {
      bad: 'It came back because [[you did not put]] the flat number.',
      fixed: 'It came back because the flat number was missing.',
    },
  ],
});
