/** “it must have slipped your mind that”, “you failed to send”: tells the reader what they forgot or got wrong. */

import {
  endOfClause,
  endsClause,
  endsWith,
  opensClause,
  opensSentence,
} from '../../../words/english/clauses';
import { cheering, settled } from '../../../words/english/conciliation';
import { thingOfDeed } from '../../../words/english/deeds-as-things';
import { asked, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { hypothetical, regretted } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import {
  doesOneThing,
  namesTheThing,
  tellOfTheNext,
  tellOfTheThing,
} from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, regretted, reported, negated, inTheCrowd];
const reader = '(@you|your [_] @staff) [seem to have|appear to have] [@pointedly] [@pointedly]';
const forgot =
  '(forgot|have forgotten|has forgotten|had forgotten|must have forgotten|failed|neglected|omitted) to';

/** “Because | you ignored the sign”. */
function givesTheReason({ tokens, from }: Match): boolean {
  return /^(because|since|as|cause)$/.test(tokens[from - 1]?.text ?? '');
}

/** “You forgot your free coffee”: it is for them. */
function ofTheirGift({ tokens, to }: Match): boolean {
  return tokens
    .slice(to - 1, to + 5)
    .some(({ text }) =>
      /^(gift|coupon|voucher|reward|birthday|bonus|discount|free|points|cart|basket)$/.test(text),
    );
}

/** “You forgot your scarf, shall we post it?” */
function leftBehind({ tokens, to }: Match): boolean {
  return tokens
    .slice(to, to + 4)
    .some(({ text }) =>
      /^(scarf|umbrella|jacket|coat|hat|cap|gloves|glasses|bag|phone|keys|charger|book|wallet|purse|sweater|ring|watch)$/.test(
        text,
      ),
    );
}

/** “Some of you missed the bell”: nobody is named in the crowd. */
function inTheCrowd({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from - 1]?.text === 'of' &&
    /^(some|several|many|most|few|half|lots|two|three|number|couple)$/.test(tokens[mark.from - 2]?.text ?? '')
  );
}

/** “You misunderstood me because I was unclear.” */
function throughUs({ tokens, to }: Match): boolean {
  return /\b(?:because|since|as) (?:i|we|my|our)\b/.test(textOf(tokens, to));
}

/** “The ferry came in late and you missed the bus”: something else made them miss it. */
function madeToMiss({ tokens, mark, captures: { verb } }: Match): boolean {
  const before = tokens.slice(0, mark.from).map(({ text }) => text);
  return (
    tokens[verb?.from ?? mark.to]?.text === 'missed' &&
    before.some((text) =>
      /^(late|delay|delays|delayed|cancelled|canceled|closed|stuck|fault|failure|breakdown|strike)$/.test(
        text,
      ),
    ) &&
    !before.some(
      (text, at) =>
        text === 'you' ||
        (text === 'your' &&
          !/^(train|flight|bus|ferry|boat|coach|taxi|driver|plane)$/.test(before[at + 1] ?? '')),
    )
  );
}

/** “You failed to cancel | within 14 days” as “there was no cancellation within 14 days”. */
const didNotReachUs: Rewriter = (match) => {
  const { tokens, captures } = match;
  const thing = thingOfDeed(tokens[captures.verb?.from ?? 0]?.text ?? '');
  if (!thing || !/^(for|within|in|by|before|on|until|and|so|,|\.)$/.test(tokens[match.mark.to]?.text ?? '.'))
    return null;
  return say(`there was no ${thing}`)(match);
};

/** “You forgot the key | again.” */
const withoutAgain: Rewriter = (match) => {
  const { tokens, mark } = match;
  const again = tokens.findIndex(({ text }, at) => at > mark.to && at < mark.to + 4 && text === 'again');
  if (again < 0) return null;
  return both(
    say('we are still missing'),
    drop('again'),
  )(remembering(match, { again: { from: again, to: again + 1 } }));
};

/** “You failed at | keeping it dry” as “keeping it dry did not work out”. */
const didNotWorkOut: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  if (to - mark.to > 6 || to === mark.to) return null;
  const general = /\bif (?:you|one|somebody|someone|people) /.test(textOf(tokens, 0, mark.from));
  return say(general ? '$what gets harder' : '$what did not work out')(
    remembering(marking(match, mark.from, to), { what: { from: mark.to, to } }),
  );
};

/** “You forgot to save | before noon” as “nothing was saved before noon”, “you failed to show up at the fair” as “we missed you at the fair”. */
const nothingWas: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const verb = baseOf(tokens[captures.verb?.from ?? 0]?.text ?? '');
  if (verb === 'show' && tokens[mark.to]?.text === 'up')
    return say('we missed you')(marking(match, mark.from, mark.to + 1));
  // “… nothing was approved | the second shade”.
  const named = nounPhraseAt(tokens, mark.to) !== null;
  return verb === null || named ? null : say(`nothing was ${inflect(verb, 'participle')}`)(match);
};

/** “You ignored | all our letters.” */
function letters({ tokens, mark, captures: { verb } }: Match): boolean {
  return (
    tokens[verb?.from ?? -1]?.text === 'ignored' &&
    /^(?:all |all of |every one of )?(?:the|our|my) (?:\p{L}+ ){0,2}(?:letters?|mails?|e-?mails?|messages?|calls?|reminders?|questions?|requests?)\b/u.test(
      textOf(tokens, verb?.to ?? mark.to),
    )
  );
}

/** “You missed the deadline | by a day.” */
function ofATime({ tokens, captures: { verb } }: Match): boolean {
  return (
    tokens[verb?.from ?? -1]?.text === 'missed' &&
    tokens
      .slice(verb?.to, (verb?.to ?? 0) + 4)
      .some(({ text }) => /^(deadline|date|slot|appointment|train|flight|cut-off|window)$/.test(text))
  );
}

/** “You forgot our meeting.” */
function ofAMeeting({ tokens, mark }: Match): boolean {
  return /^(?:the|our|your|my|this) (?:meeting|appointment|call|lesson|class|session|interview|viewing|visit)(?: (?:[,.!]|on|at|again|today|yesterday|and|so)|$)/.test(
    textOf(tokens, mark.to, mark.to + 3),
  );
}

/** “You forgot the key | and we had to wait”: it is over. */
function isOver({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(
      ({ text }, at, rest) =>
        /^(had|could|was|were)$/.test(text) && /^(we|i|the|so|it)$/.test(rest[at - 1]?.text ?? ''),
    );
}

/** “You forgot to enter some figures” as “some figures may still be missing”. */
const mayBeMissing: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const verb = (captures.verb && tokens[captures.verb.from]?.text) ?? '';
  if (!/^(put|enter|add|include|fill|note|list|type|key|book|record|log|insert|attach|enclose)$/.test(verb))
    return null;
  const from = /^(in|down|up)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  let to = from;
  while (
    to < tokens.length &&
    !/^[,;:.!?()…–—-]$|^(and|so|but|because|that|which|when|to|on|in|at|for)$/.test(tokens[to]?.text ?? '')
  )
    to++;
  if (!/^(some|the|a|an|our|your|most|part|all|one|two|\d+)$/.test(tokens[from]?.text ?? '')) return null;
  return say('$what may still be missing')(
    remembering(marking(match, mark.from, to), { what: { from, to } }),
  );
};

/** “Your depot mixed up | the crates” as “the crates got mixed up”. */
const gotMixedUp: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to - 2]?.text !== 'mixed' || tokens[mark.from]?.text !== 'your') return null;
  if (!/^(the|our|my|your|these)$/.test(tokens[mark.to]?.text ?? '')) return null;
  let to = mark.to + 2;
  if (/^(two|three|four)$/.test(tokens[mark.to + 1]?.text ?? '')) to++;
  return say('$thing got mixed up')(
    remembering(marking(match, mark.from, to), { thing: { from: mark.to, to } }),
  );
};

/** “You missed your slot on Friday | and did not call”: what else they did not do goes. */
function alsoNotDone(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const rest = textOf(tokens, mark.to);
    const tail = /(?:^| ),? ?and (?:did not|never) [^,;:.!]*[.!]?$/.exec(rest);
    if (!tail) return rewriter(match);
    const from = mark.to + rest.slice(0, tail.index).split(' ').filter(Boolean).length;
    return both(rewriter, drop('tail'))(remembering(match, { tail: { from, to: endOfWords(tokens) } }));
  };
}

export default defineRule({
  id: 'blaming/you-forgot',
  principle: 'save-face',
  severity: 'warning',
  message: 'This tells the reader what they forgot or got wrong.',
  why: 'A reader who is made to look careless defends themselves instead of helping: say what is missing, not who missed it.',
  phrasings: noBlameLeft([
    {
      phrases: [`{${reader} ${forgot} @delivery} ... [_ ...] to:(to us|to me)`],
      unless,
      rewrites: [
        where(doesOneThing, both(say('we did not receive'), drop('to'))),
        where(
          doesOneThing,
          both(
            both(say('we did not receive'), drop('to')),
            append('; please send this, so that we can go on'),
          ),
        ),
      ],
    },
    {
      phrases: [`{${reader} ${forgot} verb:@delivery [back|in|over] [@us] [with]}`],
      unless,
      rewrites: [
        where(doesOneThing, say('we did not receive')),
        where(
          doesOneThing,
          both(say('we did not receive'), append('; please send this, so that we can go on')),
        ),
        say('there was no chance to $verb'),
      ],
    },
    {
      phrases: [`{${reader} ${forgot} (@telling|let) [@us] [know]}`],
      unless,
      rewrites: [say('we did not know')],
    },
    {
      phrases: [`{${reader} ${forgot} verb:@deed}`],
      unless,
      rewrites: [
        mayBeMissing,
        tellOfTheThing({ not: true }),
        didNotReachUs,
        nothingWas,
        say('there was no chance to $verb'),
      ],
    },
    {
      phrases: [`{${reader} ${forgot}}`],
      unless: [...unless, settled],
      rewrites: [tellOfTheNext({ not: true }), say('there was no chance to')],
    },
    {
      phrases: [
        `{${reader} (forgot|have forgotten|has forgotten|had forgotten|must have forgotten|omitted|left out)} (the|your|a|an|our|all|both|my|one|some)`,
      ],
      unless: [...unless, leftBehind, asked],
      rewrites: [
        where(ofTheirGift, say('it is easy to miss')),
        where(ofAMeeting, say('we missed you at')),
        withoutAgain,
        where((match) => isOver(match) || givesTheReason(match), say('we were missing')),
        say('we are still missing'),
        both(say('we are still missing'), append('; please add this, so that we can go on')),
      ],
    },
    {
      phrases: [
        `{${reader} verb:(overlooked|missed|disregarded)} (the|our|my|this|that|it|clause|section|page|step|one|some|#)`,
        `{${reader} verb:ignored} (the|our|my|this|that|it|all|every)`,
        `{${reader} (forgot|overlooked|have forgotten) that}`,
        `{${reader} failed to (understand|see|realise|realize|grasp|notice|spot)}`,
      ],
      unless: [...unless, madeToMiss, settled, asked],
      rewrites: [
        where(endsWith(/^that$/), say('it is easy to miss that')),
        where(letters, say('we have not had an answer to')),
        where(ofATime, tellOfTheThing()),
        where((match) => opensClause(match) && !givesTheReason(match), say('it is easy to miss')),
        tellOfTheThing(),
        where((match) => !givesTheReason(match), say('it is easy to miss')),
      ],
    },
    {
      phrases: [
        `{${reader} (misread|misunderstood|misunderstand|misinterpreted|misinterpret|misjudged|mixed up|confused)} (the|our|my|your|what|how|this|that|these|clause|section|page|step|which)`,
      ],
      unless,
      rewrites: [
        where((match) => endsWith(/^misread$/)(match) && opensSentence(match), say('it is easy to misread')),
        gotMixedUp,
        say('there was a misunderstanding about'),
      ],
    },
    {
      phrases: [
        `{${reader} (misread|misunderstood|misinterpreted) [@us|it|this|that|everything]} $`,
        `{${reader} (misread|misunderstood|misinterpreted) (us|me)}`,
        `{${reader} got (it|this|that|us|me) [all] wrong}`,
      ],
      unless: [...unless, throughUs],
      rewrites: [
        where(endsWith(/^(it|this|that)$/), say('there was a misunderstanding')),
        sayAlone('we were not clear enough'),
      ],
    },
    {
      phrases: [`{${reader} failed (at|in|with)}`],
      unless: [...unless, cheering],
      rewrites: [didNotWorkOut, say('there was trouble with')],
    },
    {
      phrases: [
        `{@you [@pointedly] verb:(misspelled|misspelt|mistyped|miscalculated|mislabelled|mislabeled|misplaced|overwrote|overloaded|overtightened)}`,
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: ['(^|,|;|because|but|as|since) {@you forget to}'],
      unless,
      rewrites: [say('there was no chance to')],
    },
    {
      phrases: ['{@you (seem|appear) to have forgotten} (the|your|our|my|a|an|one|some)'],
      unless: [...unless, leftBehind],
      rewrites: [say('we are still missing')],
    },
    {
      phrases: ['{@you (keep|kept) (changing|revising|amending|modifying|altering)}'],
      unless: [...unless, cheering],
      rewrites: [say('there were several changes to')],
    },
    {
      phrases: [
        '{[perhaps|maybe|apparently] it (slipped|escaped|must have slipped|has slipped) your (mind|memory|notice|attention) that}',
      ],
      rewrites: [where(asked, say('could it be that')), say('I see here that')],
    },
    {
      phrases: [
        '(^|@opening) {@reader [have|has] [@pointedly] (forgot|forgotten) (again|it|this|that|me|us|about (it|me|us|this|our _|the _))}',
        '(^|@opening) {@reader [have|has] [@pointedly] (forgot|forgotten)} ($|.|!)',
        '(^|@opening) {@you always (forget|miss|overlook|lose|break|mix up) (something|things|everything|half|it|the _|one|at least one)}',
      ],
      unless: [...unless, settled, cheering, asked],
      when: [endsClause],
      rewrites: [sayAlone('it is easy to forget')],
    },
    {
      phrases: [
        '{(did|have) @you (forget|forgotten) to} (pay|send|sign|call|tell|answer|reply|read|check|inform|lock|close|confirm|order|book|write)',
        '{(did|have) @you (forget|forgotten)} (our|about our|what we|that we)',
      ],
      unless: [hypothetical],
      rewrites: [where(endsWith(/^to$/), say('were you able to')), say('do you remember')],
    },
    {
      phrases: [`{${reader} verb:missed (your|their|his|her) (appointment|slot|deadline|turn|payment)}`],
      unless: [...unless, madeToMiss, settled, asked, cheering],
      rewrites: [
        where(endsWith(/^payment$/), say('the payment has not reached us')),
        where(endsWith(/^deadline$/), say('the deadline has passed')),
        where(opensClause, alsoNotDone(say('we missed you at your appointment'))),
        say('the appointment did not take place'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[You ignored]] the lamp and went on, so it burnt out on Monday.',
      fixed: 'From what we can see, [what happened], so it burnt out on Monday.',
    },
    {
      bad: '[[You missed your appointment]] on Friday and did not call.',
      fixed: 'We missed you at your appointment on Friday.',
    },
    {
      bad: '[[You forgot to charge]] it overnight, the lamp is whole.',
      fixed: 'It was not charged overnight, the lamp is whole.',
    },
    { bad: '[[You failed to show]] up at the fair.', fixed: 'We missed you at the fair.' },
    {
      bad: '[[You misread]] the timetable: the boat leaves at six.',
      fixed: 'It is easy to misread the timetable: the boat leaves at six.',
    },
    { bad: '[[You forgot to sign]] the form, didn’t you?', fixed: 'The form was not signed.' },
    { bad: '[[You forgot]] the key again.', fixed: 'We are still missing the key.' },
    {
      bad: '[[You failed to cancel]] by noon.',
      fixed: 'There was no cancellation by noon.',
    },
    {
      bad: '[[You forgot]] the pump and we had to rent one.',
      fixed: 'We were missing the pump and we had to rent one.',
    },
    { bad: '[[Your team mixed up]] the crates on Monday.', fixed: 'The crates got mixed up on Monday.' },
    {
      bad: 'Because [[you ignored]] the sign, the van is stuck.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: 'I saw that [[you forgot]] your birthday coffee.',
      fixed: 'I saw that it is easy to miss your birthday coffee.',
    },
    {
      bad: 'It seems [[you forgot to enter]] part of the May sales.',
      fixed: 'It seems part of the May sales may still be missing.',
    },
    {
      bad: '[[It must have slipped your mind that]] the ramp was booked.',
      fixed: 'I see here that the ramp was booked.',
    },
    {
      bad: '[[You failed to send]] the right form to us and had to call twice.',
      fixed: 'We did not receive the right form and you had to call twice.',
    },
    { good: 'You forgot your scarf, shall we post it?' },
    { good: 'A few of you forgot to sign.' },
    { good: 'The ferry was delayed and you missed the last bus.' },
    {
      bad: '[[You failed to send]] the right form and needed to call us twice.',
      fixed: 'We did not receive the right form and you needed to call us twice.',
    },
    {
      bad: '[[You forgot to send]] the signed order, so the slot went to another ship.',
      fixed: 'We did not receive the signed order, so the slot went to another ship.',
    },
    {
      bad: 'It looks like [[you failed to return]] the pallets to us last week.',
      fixed: 'It looks like we did not receive the pallets last week.',
    },
    {
      bad: '[[Your accountant neglected to tell us]] about the new bank.',
      fixed: 'We did not know about the new bank.',
    },
    {
      bad: '[[You forgot to sign]] the second page of the contract.',
      fixed: 'The second page of the contract was not signed.',
    },
    {
      bad: 'Unfortunately [[you have forgotten]] the tax number.',
      fixed: 'Unfortunately we are still missing the tax number.',
    },
    { bad: '[[You overlooked]] our mail of Monday.', fixed: 'It is easy to miss our mail of Monday.' },
    {
      bad: '[[You have completely misunderstood]] the drawing.',
      fixed: 'There was a misunderstanding about the drawing.',
    },
    { bad: '[[You misread me]].', fixed: 'I was not clear enough.' },
    {
      bad: 'I am afraid [[you missed]] the deadline in clause 4.',
      fixed: 'I am afraid the deadline in clause 4 was missed.',
    },
    { bad: '[[You mistyped]] the serial number.', fixed: 'The serial number was mistyped.' },
    {
      bad: '[[You forgot to attach]] the photos and to name the colour.',
      fixed: 'There was no chance to attach the photos and to name the colour.',
    },
    {
      bad: '[[You failed in]] keeping the goods dry.',
      fixed: 'Keeping the goods dry did not work out.',
    },
    { bad: '[[You forgot to]] come back to us.', fixed: 'There was no chance to come back to us.' },
    { bad: '[[You kept changing]] the artwork.', fixed: 'There were several changes to the artwork.' },
    {
      bad: 'The truck waits because [[you forget to]] pay the freight.',
      fixed: 'The truck waits because there was no chance to pay the freight.',
    },
    { good: 'If you forgot to send the form, here it is again.' },
    { good: 'I am sorry that you missed our call.' },
    { good: 'You said that you forgot to send the sizes, so here is the list again.' },
    { good: 'It is not that you forgot to sign the form.' },
    { good: 'We forgot to send the form, here it is.' },
    { good: 'Please do not forget to press Save.' },
    { good: 'I think you missed a good dinner in Porto.' },
    { good: 'Have you forgotten your password?' },
    { good: 'You mistyped, and so did we.' },
    { good: 'You missed the first lesson, so here are the notes.' },
    { good: 'You missed the talk? The video is here.' },
    { good: 'You forgot the date? It is 3 May.' },
    { good: 'You forgot to add the tip, which is fine.' },
    { good: 'You misunderstood me because I was unclear.' },
    { good: 'You failed in May and passed in June, congratulations!' },
    { good: 'You seem to have forgotten a jacket here.' },
    { good: 'You keep changing the window, and it looks lovely.' },
    { bad: '[[You must have forgotten to lock]] the gate.', fixed: 'The gate was not locked.' },
    { good: 'You must have forgotten your scarf here.' },
    { bad: '[[Your clerk forgot again]].', fixed: 'It is easy to forget.' },
    { bad: '[[You always forget something]].', fixed: 'It is easy to forget.' },
    { bad: '[[You missed your slot]] and did not call.' },
    { bad: '[[Did you forget to]] sign the form?', fixed: 'Were you able to sign the form?' },
    { good: 'You forgot it, no problem.' },
    { good: 'You forgot this scarf in our hall.' },
    { bad: '[[You forgot]] the key, didn’t you?', fixed: 'We are still missing the key.' },
    { good: 'You forgot your scarf, shall we post it?' },
    { good: 'Did you forget your hat in our hall?' },
    { bad: '[[You ignored]] all my letters.', fixed: 'I have not had an answer to all my letters.' },
    {
      bad: '[[You missed your appointment]], so the wait is on you.',
      fixed: 'We missed you at your appointment.',
    },
  ],
});
