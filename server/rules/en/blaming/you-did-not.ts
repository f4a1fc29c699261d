/** “you kept quiet”, “you did not look at”: holds against the reader what they did not do. */
import { endsClause } from '../../../words/english/clauses';
import { reported } from '../../../words/english/guards';
import { hypothetical, regretted, wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, remembering } from '../../../words/match';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { namesTheThing, tellOfTheThing } from '../../rewriting/tell-of-the-thing';
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
function toldKindly({ tokens, to }: Match): boolean {
  const rest = tokens.slice(to).map(({ text }) => text);
  return (
    // “…, which is fine”, “…, so I have packed both”: it is mended already.
    / , (?:which|that|and that) is (?:fine|no problem|ok|okay|all right|not needed)\b| , so (?:i|we) (?:have|will|took|used|packed|sent|put|made)\b/.test(
      ` ${rest.join(' ')}`,
    ) ||
    mishaps.test(tokens[to - 1]?.text ?? '') ||
    tokens
      .slice(to, to + 4)
      .some(({ text }) =>
        /^(much|wrong|trouble|problem|problems|worry|voucher|points|free|gift|coupon|down)$/.test(text),
      )
  );
}

/** “You have never run a business”: nothing that was left undone. */
function ofALife({ tokens, to }: Match): boolean {
  return /^(a|an)$/.test(tokens[to]?.text ?? '');
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
      phrases: [`{${told} [back] [@us] [with]}`],
      unless,
      rewrites: [say(received), both(say(received), append('; please send this, so that we can go on'))],
    },
  ];
}

/** “You did not answer within a day”: it is over. */
function thatDay({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'did') &&
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

/** “You did not read it, nor did you …”: only another “not” goes before “nor”. */
function goesOnWithNor({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => text === 'nor');
}

/** “You did not read it nor did you open the photos” as “please read it and open the photos”. */
const pleaseBoth: Rewriter = (match) => {
  const { tokens, captures } = match;
  const nor = tokens.findIndex(({ text }, at) => at >= match.to && text === 'nor');
  const read = tokens[captures.verb?.from ?? 0]?.text ?? '';
  const verb = read.startsWith('look') ? 'look at' : baseOf(read);
  const again = tokens.slice(nor + 1, nor + 3).map(({ text }) => text);
  if (nor < 0 || !verb || !/^(did|have|do) (you|u)$/.test(again.join(' '))) return null;
  const also = { from: tokens[nor - 1]?.text === ',' ? nor - 1 : nor, to: nor + 3 };
  return both(say(`please ${verb}`), say('and', { instead: 'also' }))(remembering(match, { also }));
};

/** “You did not pay | the fee” as “the payment for the fee has not reached us”. */
const stillOpen: Rewriter = (match) => {
  const { tokens, mark } = match;
  let to = mark.to;
  while (tokens[to]?.kind === 'word' && !endsClause({ ...match, to })) to++;
  if (to - mark.to < 2 || to - mark.to > 4) return null;
  const payment = marking(match, mark.from, to);
  return say('the payment for $thing has not reached us')(
    remembering(payment, { thing: { from: mark.to, to } }),
  );
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

/** “You did not read it, otherwise you would know that the pass is shut” as “the pass is shut”. */
const whatTheyWouldKnow: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && /^(otherwise|else|or)$/.test(text));
  const words = tokens.slice(at + 1, at + 5).map(({ text }) => text);
  if (at < 0 || !/^you would (?:know|see|have (?:known|seen))\b/.test(words.join(' '))) return null;
  const verb = words[2] === 'have' ? at + 5 : at + 4;
  const to = tokens[verb]?.text === 'that' ? verb + 1 : verb;
  return tokens.length > to + 3 ? drop()(marking(match, mark.from, to)) : null;
};

export default defineRule({
  id: 'blaming/you-did-not',
  principle: 'save-face',
  severity: 'warning',
  message: 'This holds against the reader what they did not do.',
  why: 'Told what they did not do, people look for an excuse; told what is missing, they send it.',
  phrasings: [
    ...notSent(`${reader} ${base} @delivery`, 'we did not receive'),
    ...notSent(`${reader} ${done} @delivery-done`, 'we have not received'),
    {
      phrases: [
        `{${reader} ${base} (@telling|let|make clear|explain) [to] [@us] [know]}`,
        `{${reader} ${done} (@telling-done|let|made clear|explained) [to] [@us] [know]}`,
      ],
      unless,
      rewrites: [
        where(asksWhat, say('it is not yet clear')),
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
      rewrites: [where(thatDay, say('we did not hear from you')), say('we have not heard from you')],
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
        whatTheyWouldKnow,
        pleaseBoth,
        where(goesOnWithNor, tellOfTheThing({ not: true })),
        where((match) => !goesOnWithNor(match), say('it is easy to miss')),
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
        `{${reader} ${base} (follow|observe|respect|stick to)} (the|our|these|my|its) (instructions|instruction|manual|guide|guidelines|steps|label|notes|rules|directions|recipe)`,
      ],
      unless,
      rewrites: [say('it is easy to miss')],
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
      rewrites: [say('nothing was said about')],
    },
    {
      phrases: [`{${reader} ${base} verb:@deed}`],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing({ not: true })],
    },
    {
      phrases: [
        `{${reader} did not even verb:(try|ask|look|call|think|care|apologise|apologize|notice|want)} ($|@closing|to|about|for|us|me)`,
      ],
      unless,
      rewrites: [say('there was no chance to $verb')],
    },
    {
      phrases: ['{@you (never|do not|are not) [even|really] (listen|listening) [to (@us|what @we say)]}'],
      unless,
      rewrites: [sayAlone('we would be glad to be heard')],
    },
    {
      phrases: [`{${reader} ${done} verb:@deed-done}`],
      unless: [...unless, ofALife],
      when: [namesTheThing],
      rewrites: [hadNotBeen, tellOfTheThing({ not: true, be: 'has been' })],
    },
    {
      phrases: [
        '(because|since|as) {@you do not (offer|provide|send|give [@us]|share|supply)}',
        'if {@you do not (offer|provide|send|give [@us]|share|supply)} ... , @we (can|could|will) not',
      ],
      rewrites: [say('we are still missing')],
    },
    {
      phrases: [`{${reader} did not verb:@deed-done}`],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing({ not: true })],
    },
    {
      phrases: ['(because|since|as) {the @buyer [@pointedly] did not [@pointedly] verb:@deed}'],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing({ not: true })],
    },
    ...Object.entries({
      confirm: 'confirmation',
      approve: 'approval',
      order: 'order',
      sign: 'signature',
      decide: 'decision',
      book: 'booking',
      cancel: 'cancellation',
    }).map(
      ([verb, thing]): Phrasing => ({
        phrases: [`{${reader} ${base} ${verb}} ($|,|on|in|by|before|within|until|so|and|yet|earlier|at)`],
        unless,
        rewrites: [say(`the ${thing} did not reach us`)],
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
  ],
  examples: [
    { bad: '[[You never answered my text]].', fixed: 'I have not heard from you.' },
    { bad: 'The leaflet, which [[you did not read]], names the pass.', fixed: 'The leaflet names the pass.' },
    {
      bad: '[[You did not read]] the leaflet, otherwise you would know that the pass is shut.',
      fixed: 'The pass is shut.',
    },
    { bad: 'A pity, [[you kept quiet]] for a month.', fixed: 'A pity, we heard nothing of it for a month.' },
    {
      bad: 'If it looks late, [[you did not look at]] the plan nor did you call the port.',
      fixed: 'If it looks late, please look at the plan and call the port.',
    },
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
      fixed: 'It is easy to miss the steps so it broke.',
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
      fixed: 'Because the confirmation did not reach us in time, the ship left.',
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
  ],
});
