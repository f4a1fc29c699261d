/** “Pay whenever you like”, “three more months of the trial”: time is given away. */
import { endsWith, saidBehind } from '../../../words/english/clauses';
import { earned } from '../../../words/english/giving';
import { asked, negated, owed, reported, standing } from '../../../words/english/guards';
import { type Match, remembering, textOf } from '../../../words/match';
import { askOrOnlyThisOnce } from '../../rewriting/ask-in-return';
import { inMeasure } from '../../rewriting/in-measure';
import { both, either, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “… as our terms provide for outages”: what the contract says is no favour. */
function underTheTerms({ sentence }: Match): boolean {
  return /\b(?:as|under|according to|in line with) (?:our|the|your) (?:\w+ )?(?:terms|contract|agreement|sla|conditions)\b/i.test(
    sentence.prose,
  );
}

/** “With the second order, we can give you 30 days”: it is earned by what comes first. */
function fromTheNext({ tokens, mark }: Match): boolean {
  return /\b(?:with|from|after|on) (?:the|your) (?:second|next|third|following)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “Get well first, the rent can wait”: a person in need comes before the money. */
function peopleFirst({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 3), at + 1)
    .some(({ prose }) =>
      /\b(?:comes? first|safety|safe|emergency|ambulance|hospital|fire brigade|gas smell|smell of gas|get well|look after|funeral|condolences)\b/i.test(
        prose,
      ),
    );
}

/** “We wait for your deposit and then order the stone”: the work waits, not the money. */
function beforeTheWork({ tokens, mark }: Match): boolean {
  return /^(?:before (?:we|i)\b|and then\b)/.test(textOf(tokens, mark.to));
}

/** “The deadline is extended for all applicants”: nobody is favoured. */
function forAll({ tokens, mark }: Match): boolean {
  return /\bfor (?:all|everyone|everybody)\b/.test(textOf(tokens, mark.to));
}

/** “I will add two days for the drying”, “I can wait until you are back”: time that the work needs, and no money waits. */
function inTheWork({ tokens, mark }: Match): boolean {
  return /^(?:(?:the |our )?(?:plan|schedule|timeline|programme)|for (?:the )?[a-z]+ing|are (?:back|home|there|here|done|free))\b/.test(
    textOf(tokens, mark.to),
  );
}

const unless = [negated, asked, earned, reported, underTheTerms, beforeTheWork, forAll, inTheWork];

/** “Whenever you like in June”, “next week when you collect it”: a limit is named. */
function limited({ tokens, mark }: Match): boolean {
  return /^(?:in|by|before|until|till|when you (?:come|collect|fetch|pick|arrive|leave))\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “No rush | with the bill”. */
const onlyThen = endsWith(/^(with|for|on|about)$/);

/** “We give you 14 days to decide”, “you have until Friday to object”: an end is set, and nothing is lent. */
const toDecide = saidBehind(
  /^(decide|object|choose|reply|answer|try|test|return|cancel|collect|vote|comment|appeal|read|check|exchange)$/,
);

/** “Just pay | whenever you can” is no order: “You can pay by …”. */
const youCanPay: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findLastIndex(
    ({ text }, index) => index < mark.from && /^(pay|settle|clear)$/.test(text),
  );
  const from = /^(just|simply|please)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const opens = from === 0 || /^(?:[,;:.!–—-]|so|and|then)$/.test(tokens[from - 1]?.text ?? '_');
  if (at < 0 || !opens) return null;
  const order = { from, to: at + 1 };
  const told = say(`you can ${tokens[at]?.text}`, { instead: 'order' });
  return both(told, say('by {date}'))(remembering(match, { order }));
};

export default defineRule({
  id: 'conceding/extension',
  principle: 'give-get',
  severity: 'warning',
  message: 'More time, and nothing in return.',
  why: 'Time is money that you lend: name the day on which it ends, and what you get for it.',
  phrasings: [
    {
      phrases: [
        '@offering {(<extend>|<prolong>|<lengthen>|<stretch>|<double>) (the|your|our|this|that) [_] [_] (deadline|trial|payment|terms|term|due date|validity|offer|period|subscription|contract|licence|license|plan|access|credit|cover|coverage|invoice)}',
        '(term|terms|deadline|trial|validity|warranty|subscription|licence|license|period|payment|invoice|date) (has been|have been|is|are|was|were|will be) [@adverb] {(@made-longer)}',
        '@we [have] [@adverb] {(extended|prolonged|lengthened|doubled|pushed back|postponed|moved back) (your|the) (deadline|trial|payment _|terms|term|due date|subscription|contract|licence|license|plan|access|credit|invoice|warranty)}',
        '@offering {(<push> back|<push>|<move> back|<postpone>|<put> off|<delay>|<defer>|<suspend>|<pause>) (the|your|this|that) [_] (payment|due date|invoice|deadline|instalment|installment|bill|balance|deposit)}',
        '@offering {(stretch|go) to # (days|weeks|months)}',
        '@offering {<wait> (for|with) (the|your|this|that|our) [_] (payment|invoice|money|balance|deposit|cheque|check|transfer)}',
        '@offering ... {net #}',
        '@offering {<wait> [another|a further|an extra|until you|till you|as long as|# more]} (week|weeks|month|months|day|days|have|are|get|you)',
        '(pay|settle) [it|us|me|this|the _|in] ... {(with no interest|interest - free|without interest)}',
        '@offering {<add> (a|an|another|@number|some|a few) [extra|free|more] (month|months|week|weeks|year|years|day|days|gb|credits|licence|licences|license|licenses|seats|users) [to|on]}',
        '^ [please|just|ok|okay|sure|,] {take (another|an extra|an additional|@number|a (few|couple of) (more|extra)) [more|extra|@number|few|couple of] (day|days|week|weeks|month|months)}',
        '@we [can|could|will] {(agree to|accept|offer you|give you|grant you) # days [of] (credit|payment|terms|net)}',
        '(keep|use|borrow|hold on to|stay) ... {[for] (as long as|however long) you (like|want|wish|please)}',
        '^ {have (@number|another) more (day|days|week|weeks|month|months)}',
        '(ok|okay|fine|agreed|yes|can|could|will) ... {# days instead of #}',
        '(@we|you|let us|let me) ... ... {((@number) (days|weeks|months)) (instead of|rather than) [the] [usual|agreed|normal|standard] (@number)}',
        '(you|let us|let me) (can|may|could|will) [still] [only] (pay|settle|order|send|decide|return|book|transfer) [us|it|me|the _|in|for|within|after|up to] [_] {((@number) (days|weeks|months)) (instead of|rather than) [the] [_] (@number)}',
      ],
      unless: [...unless, owed, standing],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        'pay [us|it|me|the _] {(whenever|when|as|any time|anytime) you (like|want|can|wish|please|feel like it|feel like|are ready|have it|have the money|get (the|a) chance|get [a]round to it|find (the|a) (time|moment)|have time) [, (next|this) (week|month|year) or (the (one|month|week) after|later|the next)]}',
        'pay [us|it|me|the _] {(whenever|when) it suits [you]}',
        'you (can|may|could) pay [us|it|me|the _] {(next (week|month)|at the end of the (month|year)|after you (sell|have sold))}',
        'pay [us|it|me|the _] {(in your own time|at your (leisure|convenience)|when things (pick up|get better|improve|look up)|when (your|the) (customer|client|money|funds|sales|season) (pays|comes|arrive|arrives|pick up|starts)|later)}',
        '(settle|clear) [it|the _] {(whenever|when) (you (like|can|want|wish)|it suits [you])}',
        'pay [us|me] [it|the _] {(whenever|any time|anytime|at some point|some day|someday)} $',
      ],
      unless: [negated, asked, reported, limited],
      rewrites: [inMeasure(either(youCanPay, say('by {date}')))],
    },
    {
      phrases: [
        '{(take your time|take (all the|whatever|as much) time [as] you (need|want|like)|there is no rush|there is no hurry|no rush|no hurry) [with|for|on|about]} [to|the|your] (pay|paying|payment|payments|invoice|bill|settling|settle|balance)',
      ],
      unless: [negated, asked, earned, reported],
      rewrites: [
        inMeasure(where(onlyThen, say('you have until {date} for'))),
        inMeasure(say('you have until {date}')),
      ],
    },
    {
      phrases: [
        '[your] (payment|invoice|bill|balance|deposit|money|rent|fee|rest|instalment) {(can|may) wait [(until|till) ... (ends|end|starts|over|ready|paid|sold|arrives|month|year|season|week)]}',
      ],
      unless: [negated, asked, earned, reported, peopleFirst],
      rewrites: [where((match) => !limited(match), say('by {date} is fine')), ...askOrOnlyThisOnce],
    },
    {
      phrases: [
        'you (asked for|want|wanted) # days , {you (get|have|got) # days}',
        'you (asked for|want|wanted) net # , {you (get|have|got) net #}',
      ],
      unless: [negated, asked, earned],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '@we [can|will|could|would] [@adverb] {(accept|allow|take|agree to|offer|grant|wait for) [you] [payment|payments|terms] [after|in|within|at|of|for] [a full|up to] (60|75|90|100|120|150|180|365|sixty|ninety) days}',
        '@we [@adverb] [will|can|could|shall] [@adverb] {(extend|prolong|lengthen|stretch|double) (the|your|our|this) [_] (warranty|guarantee)}',
        '(let us|lets|we can|i can|we could|sure|ok|okay|fine) [,] [just|then] {[say|make it|do|agree on|go with|make that|call it] (net #|# (days|weeks|months) (instead|then))}',
      ],
      unless: [...unless, standing],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '@we [@adverb|can|will|could|would] {(give|grant|allow|offer) you (another|a further|an extra|a few|a couple of|some|@number) [@number|few|couple of] (more|extra|additional|further) (day|days|week|weeks|month|months|time)}',
        '@we [@adverb|can|will|could|would] {(give|grant|allow|offer) you (another|a further|an extra|an additional) [@number|few|couple of] (day|days|week|weeks|month|months)}',
        '^ [ok|okay|fine|alright|well|sure|yes|then|,] [,] you [can|may|will] {(get|have|take) (another|a further|an extra|@number (more|extra|further)|a few more) [_|the _ of (the|this|next) _] (day|days|week|weeks|month|months|time|@day|then|noon|summer|spring|autumn|winter)} [to pay|for (it|that|this|the _)|then|.|!|$]',
        'you (can|may) [still|also] {(have|take) until [_|the _ of (the|this|next) _] (day|@day|then|noon|week|month|summer|spring|autumn|winter)}',
        '@offering {(<move>|<push>|<shift>|<postpone>|<set>|<change>) [back] (the|your|our) [_] (due date|payment date|payment deadline|payment day|rent)} [back] (to|by|until|till|back)',
        '@offering {(<give>|<grant>|<allow>) you [a full|up to] # (days|weeks|months)} ((to|for) (pay|payment|the payment|it|that|this)|.|!|,|$|then)',
        '@offering {<wait> (until|till) (next (week|month|year)|the end of (the|this|next) (week|month|year)|pay day|payday|your (salary|pay|pension|bonus)|you have (the money|been paid|it))}',
        '(it is|is|that is) [@very|@adverb] (ok|okay|fine|alright|no problem) [for (me|us)] {(if|when|that) you pay [me|us|it|the _] [a (bit|little)] (later|next (week|month)|afterwards)}',
      ],
      unless: [...unless, owed, standing, toDecide, fromTheNext],
      rewrites: askOrOnlyThisOnce,
    },
    {
      phrases: [
        '(^|,|just|fine|ok|okay|then|so) [please|just] pay [me|us] [it|them|the (rest|rent|bill|invoice|balance|fee|money|deposit)] {(next (week|month|time)|later|at the end of the month|when you (are back|come (back|again)|have been paid|have the money|are paid))}',
        'you (can|may|could) [still|also|just] (pay|settle|transfer|send) [me|us] [it|the (_|_ _)] {[a (bit|little)] later [on]} (.|!|,|$|if)',
        'you (can|may|could) [still|also|just] (pay|settle) [me|us|it|the _] {in (60|75|90|100|120|two|three|four|six) (days|months)}',
      ],
      unless: [negated, asked, reported, limited],
      rewrites: [inMeasure(either(youCanPay, say('by {date}')))],
    },
    {
      phrases: [
        '@we [@adverb|can|will|could|would] {(give|grant|allow|offer) you [some|a (bit|little)] (more|extra|additional) time} (.|!|,|$|to pay|for)',
        '@we [@adverb] {(extend|prolong|postpone|push back|move back) (the|your|our) [_] (deadline|trial|due date|payment|payment date|term|terms|subscription|contract|validity)} (by|to|until|till|for|.|!|$)',
        '@offering {<wait> (@number|a few|another|some) [more|other] (day|days|week|weeks|month|months)} (for (the|your) (money|payment|rent|balance|rest)|with the invoice)',
      ],
      unless: [...unless, owed, standing, toDecide],
      rewrites: askOrOnlyThisOnce,
    },
  ],
  examples: [
    {
      bad: 'Just pay [[whenever you can]], it’s no problem.',
      fixed: 'You can pay by [date].',
    },
    { bad: 'We can [[give you more time]].' },
    { bad: 'We [[extend the deadline]] by a week.' },
    { bad: 'I can [[wait two more weeks]] for the money.' },
    { bad: 'I [[give you two more weeks]].' },
    { bad: 'Ok, you [[get another month]] to pay.' },
    { bad: 'You can [[have until Friday]].' },
    { bad: 'We can [[move the due date]] to May.' },
    { bad: 'Ok, I will [[wait until next month]].' },
    { bad: 'It’s fine, pay me [[next week]].', fixed: 'It’s fine, you can pay me by [date].' },
    { bad: 'You can pay me [[later]].', fixed: 'You can pay me by [date].' },
    { good: 'We give you another week to decide.' },
    { good: 'You have 30 days to pay, as the invoice says.' },
    {
      bad: 'You can pay [[whenever you like]], there is no hurry.',
      fixed: 'You can pay by [date].',
    },
    { bad: 'We [[extend the warranty]] to four years.' },
    { bad: '[[Take an extra week]] to pay.' },
    { bad: 'You can pay [[when you can]], no rush.', fixed: 'You can pay by [date].' },
    {
      bad: 'We are [[extending your trial]] by a week, nothing to do for you.',
      fixed: 'As a one-off, we are extending your trial by a week, nothing to do for you.',
    },
    { bad: 'You can pay me the rest [[whenever]].', fixed: 'You can pay me the rest by [date].' },
    { bad: 'Payment [[can wait until the season ends]].', fixed: 'Payment by [date] is fine.' },
    { bad: 'We could [[stretch to 45 days]].' },
    {
      bad: 'We [[accept payment after 120 days]].',
      fixed: 'We accept payment after 120 days if you [what you ask in return].',
    },
    {
      bad: 'You may pay in [[ninety days instead of thirty]].',
      fixed: 'You may pay in ninety days instead of thirty if you [what you ask in return].',
    },
    { good: 'The glue takes ten days instead of thirty to harden.' },
    {
      bad: 'We can [[extend your trial]].',
      fixed: 'We can extend your trial if you [what you ask in return].',
    },
    { bad: 'You can pay [[whenever you like]].', fixed: 'You can pay by [date].' },
    { bad: 'The payment [[can wait]].', fixed: 'The payment by [date] is fine.' },
    { good: 'We are not sure that we can extend your trial.' },
    { good: 'Do you expect that we will extend your trial?' },
    { good: 'We can extend your trial if you send us three test files.' },
    { good: 'You asked whether we could extend your trial.' },
    { good: 'The server was down on Monday, so we will extend your delayed trial by a day.' },
    { good: 'As usual, we will extend the deadline over the holidays.' },
    { good: 'Take your time with the drawings.' },
    { good: 'You can pay it whenever you like in May.' },
    { bad: '[[No rush with]] the bill.', fixed: 'You have until [date] for the bill.' },
    { good: 'Your health comes first, the rent can wait.' },
    { good: 'You will have the file in 2 more days.' },
    { good: 'Under our service terms your licence has been extended by a week.' },
    { good: 'We will wait for your deposit and then order the stone.' },
    { good: 'You can pay us next week when you collect the bike.' },
    { good: 'The deadline is extended to 30 June for all applicants.' },
    { good: 'I will add two days for the drying.' },
    { good: 'I can wait until you are back.' },
    { good: 'With the second one, we can give you 30 days.' },
  ],
});
