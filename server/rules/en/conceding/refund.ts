/** “Full refund, and keep the item”, “as a gesture of goodwill”: more goes back than is owed. */
import { endsWith, followedBy, says } from '../../../words/english/clauses';
import { earned } from '../../../words/english/giving';
import { asked, customary, negated, owed, reported, standing } from '../../../words/english/guards';
import { type Match, spanOf, type TokenRange, textOf } from '../../../words/match';
import type { Token } from '../../../words/token';
import { askInReturn, inReturn } from '../../rewriting/ask-in-return';
import { inMeasure } from '../../rewriting/in-measure';
import { settle, settledNext } from '../../rewriting/made-up-for';
import { onlyThisOnce } from '../../rewriting/only-this-once';
import { both, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “We refunded part as a gesture of goodwill”: told, not offered. */
function offered({ tokens }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      /^(will|can|may|could|would|let|shall|like|am|are)$/.test(text) ||
      (text === 'have' && /^(i|we)$/.test(tokens[at - 1]?.text ?? '')),
  );
}

const unless = [negated, asked, earned, reported, standing, settledNext, faulty];

/** “Please send us photos of the defect”: what is broken is paid back or replaced, as they like. */
function faulty({ passage, sentence, tokens }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return [
    ...passage.sentences.slice(Math.max(0, at - 3), at).map(({ prose }) => prose.toLowerCase()),
    textOf(tokens),
  ].some((words) =>
    /\b(?:defects?|defective|faulty|counterfeit|comparison photos|not as described)\b/.test(words),
  );
}

/** “Even though the 30 days are over”, “anyway”: what the rules do not ask for. */
const againstRules = says(
  /^(though|although|despite|regardless|anyway|anyways|anyhow|nevertheless|nonetheless)$/,
);

/** “Full refund (you can keep the lamp)”: the goods on top, in brackets. */
function keptInBrackets(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (text !== 'keep') continue;
    const opens = tokens.slice(Math.max(0, at - 3), at).findLastIndex((token) => token.text === '(');
    if (opens < 0) continue;
    const bracket = Math.max(0, at - 3) + opens;
    const to = tokens.findIndex((token, index) => index > at && token.text === ')');
    const refunded = tokens
      .slice(Math.max(0, bracket - 4), bracket)
      .some((token) => /^refund/.test(token.text));
    if (refunded && to > at) ranges.push({ from: at, to });
  }
  return ranges;
}

/** “No return needed for faulty lamps”: the customer has had trouble enough. */
const forDefects = followedBy(/^(for|if|when)$/);

/** “As a gesture of goodwill, we may waive >>”: the rest stands in the next message. */
function unfinished({ sentence }: Match): boolean {
  return /(?:>>|gtgt|»)\s*$/.test(sentence.prose);
}

/** “You can keep them for your showroom”: samples, and not goods that were paid back. */
function toShow({ tokens, mark }: Match): boolean {
  return /\bfor your (?:showroom|files?|archive|collection|records|reference|library|shelf|window|display|sample)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “You can keep the new time, or have the fare back”: a choice, not a gift. */
function ofAPlace({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 4)
    .some(({ text }) =>
      /^(time|seat|seats|date|dates|booking|appointment|slot|room|number|plan|account|name|rate|reservation)$/.test(
        text,
      ),
    );
}

/** “Keep them coming, we love your drawings”, “keep it dry, please”: how, and not whether. */
function keptSo({ tokens, mark }: Match): boolean {
  return (
    /^(it|them)$/.test(tokens[mark.to]?.text ?? '') &&
    /^[a-z]{2,}ing$|^(up|safe|dry|warm|clean|cool|handy|open|closed|shut|upright|near|away|out|ready|simple|short|still|flat|apart|together|down|quiet|steady|low|level|tight|loose|charged|plugged|locked|covered|sealed)$/.test(
      tokens[mark.to + 1]?.text ?? '',
    )
  );
}

/** “No need to return the form”, “you do not have to send it again”: nothing of worth stays with them. */
function ofPapers({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 6)
    .some(({ text }) =>
      /^(form|forms|papers|documents?|contract|original|originals|receipt|copy|keys?|again|until|before)$/.test(
        text,
      ),
    );
}

/** “Keep it in the fridge”, “keep the screws or you will miss them”: good advice. */
function advised({ tokens, mark }: Match): boolean {
  return /^(?:(?:it|them) (?:in|under) (?!(?:exchange|return|that case)\b)|(?:\S+ ){1,2}or (?:else|you|it|they)\b)/.test(
    textOf(tokens, mark.to),
  );
}

/** “I cannot cover it in full, but I pay half and you keep it”: less is paid than was asked. */
function inPart({ tokens, mark }: Match): boolean {
  return /\bnot\b.* in full\b/.test(textOf(tokens, 0, mark.from));
}

/** “You can keep the cello on loan until July”, “keep the pump until the new one comes”: it comes back. */
function forAWhile({ tokens, mark }: Match): boolean {
  return /\bon (?:loan|trial|approval)\b|\b(?:until|till) (?!you like)/.test(textOf(tokens, mark.to));
}

/** “I will credit you the 40 that you paid too much”: it was theirs. */
function tooMuch({ sentence }: Match): boolean {
  return /\b(?:paid|charged|billed|invoiced|transferred) (?:you )?(?:\S+ )?too much\b/i.test(sentence.prose);
}

/** What need not be waited for is the return. */
const aboutReturn = says(/^(return|returned|returning)$/);

/** “Full refund, no need to return it”: the refund is due; what comes on top is told as done this once. */
const theRestOnce: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const { start, end } = spanOf(tokens, mark);
  const words = source.slice(start, end);
  if (!/\brefund\b/.test(textOf(tokens, 0, mark.from)) || /[{}$<>]/.test(words)) return null;
  if (/^no /i.test(words))
    return say(`as a one-off, ${words.charAt(0).toLowerCase()}${words.slice(1)}`)(match);
  return /^keep .*(?:it|them|items?|products?|goods|one|unit)$/i.test(words)
    ? say(`${words} as a one-off`)(match)
    : null;
};

const settleOrTrade = [theRestOnce, inMeasure(settle), inReturn];

/** “… as our bus did not come”: it is told what it makes up for. */
function reasonTold({ tokens, mark }: Match): boolean {
  return /\b(?:as|because|since) (?:our|my|the|we|i|it)\b/.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'conceding/refund',
  principle: 'give-get',
  severity: 'warning',
  message: 'More goes back than is owed.',
  why: 'What is due is paid without a word; what goes beyond it should bring something back, or the next complaint costs more.',
  phrasings: [
    {
      phrases: [
        '(as|for) {(a|our) [small|little|sincere] (gesture|token|sign|act) of (goodwill|good will|apology|appreciation|kindness|our appreciation|our apology|our goodwill)}',
        '(as|for) {(a|our) [small|little] (goodwill gesture|goodwill payment|goodwill credit)}',
        '{out of (goodwill|good will|kindness)}',
      ],
      unless: [...unless, unfinished],
      when: [offered],
      rewrites: [inMeasure(settle)],
    },
    {
      phrases: [
        '@offering {(<give>|<offer>|<send>|<issue>|<add>|<drop>|<put>|<arrange>) [you] (a|an|another|some|the) [_] [@price] [_] (voucher|coupon|credit|gift card|store credit|shop credit|compensation|partial refund|goodwill payment)}',
        '@offering {(<give>|<offer>|<send>|<issue>|<add>|<drop>|<put>|<credit>) [you] [with] @price (voucher|coupon|credit|compensation|off|back)}',
        '@offering {(<credit>|<compensate>) you (with|for|in|by|a|an|the|@price)}',
        '@offering {<compensate> you}',
        '@offering {(<refund>|<pay> back|<give> back|<return>) [you] (double|twice|more than|the (whole|entire) (order|year|contract))}',
        'you (can|may|could) [also|just|simply|still|then|even|of course] {keep} (it|them|the|both|your|everything|that|this)',
        '(and|,|while) you {keep} (it|them|both|the _ (one|ones|too|as well|$))',
        '@offering {<take> back (the|your|any|all) [_] (stock|goods|rest|leftovers|pieces|items)}',
        '^ [please|just|,] {keep} (it|them|both|the _|the old _|everything) [_] (or|and (the|your) (money|refund)|and (get|have|take|receive) (the|your|a)|as a|for free|anyway|too|,)',
        ', {keep} (it|them|both|the _) (or|and|as a|for free|anyway|too|$)',
        '(return|send|bring|take) (it|them|the _) [back] {(whenever|any time|anytime|used or not|in any (state|condition)|no questions asked|without (a|any) reason|for any reason)}',
        '@we (will|can|do) {take (it|them) back} [_] (used|opened|any|whenever|even|regardless|anyway|in any|no matter)',
        '@offering {(<give>|<offer>|<pay>|<refund>|<send>|<return>) [you] (a|the|your) (full|whole|entire|complete|total) (refund|amount|price|money|sum) [back] (plus|and (a|an|@price|another)|on top|as well as|along with|together with)}',
        '@offering {<refund> (the|your) non-refundable}',
        'the _ you (can|may|could) [also] {keep}',
        'you {keep} (it|them|both|the _|your _) and [still] (get|receive|have) ... (back|refund|money|credit)',
      ],
      unless: [...unless, owed, ofAPlace, keptSo, toShow, ofPapers, advised, inPart, tooMuch, forAWhile],
      rewrites: [
        where(endsWith(/^(anytime|whenever|time)$/), both(onlyThisOnce, say('by {date}'))),
        inMeasure(settle),
        ...askInReturn,
      ],
    },
    {
      // “A replacement, or a full refund and keep the lamp”: what is owed, and the goods on top.
      phrases: [
        'refund [_|+|,|-|–|—|;|:|&] [you] {keep ([the|your] (item|items|product|products|goods|it|them|one|unit))}',
      ],
      find: keptInBrackets,
      unless: [negated, earned, reported, settledNext, faulty],
      rewrites: settleOrTrade,
    },
    {
      phrases: ['{no return (needed|required|necessary)}'],
      unless: [negated, earned, reported, forDefects, settledNext, owed],
      rewrites: settleOrTrade,
    },
    {
      phrases: [
        '@offering {(<give>|<offer>|<issue>|<send>) [you] (a|an) ... partial refund}',
        '{(full|partial|complete) refund (+|and|plus|&) [a|an] [_] (@treat|discount|gift)}',
        '(@treat|refund|discount) [_] [_] [_] [_] [_] {as (compensation|an apology|our apology|a sorry|a thank you)}',
      ],
      unless,
      rewrites: [inMeasure(settle), ...askInReturn],
    },
    {
      phrases: ['{no need to wait (for|until)} (the|your|a|its|return|it)'],
      unless: [negated, asked, earned, reported, settledNext, faulty],
      when: [aboutReturn],
      rewrites: settleOrTrade,
    },
    {
      phrases: [
        '{there is no need to} (return|send|ship)',
        '^ {no need to} (return|send back|ship back|send (it|them|the _) back) [this]',
        '{you do not (need|have) to} (return|send|ship) [back] (it|them|the|this)',
        '{(do not (bother|worry about)|never mind|no need for|forget about|you can forget about|spare yourself) ((sending|returning|shipping|posting|mailing) [it|them|this|that|(the|your) [_] [_]] [back]|bringing (it|them|this|that|(the|your) [_] [_]) back)}',
        '@offering {<take> (back [all] [of] (the|your|any)|(all|any) [of] (the|your)) [_] (stock|goods|rest|leftovers|pieces|items|units|boxes|cartons|copies|bottles) [back]}',
      ],
      unless: [negated, asked, earned, reported, owed, customary, settledNext, faulty, ofPapers],
      rewrites: settleOrTrade,
    },
    {
      phrases: ['(-|–|—|,|and|;|with) {no need to} (return|send|ship)'],
      unless: [negated, asked, earned, reported, owed, customary, settledNext, ofPapers],
      rewrites: settleOrTrade,
    },
    {
      phrases: [
        '(@offering|you (may|can)) [still] {(<refund>|<reimburse>|<exchange>|<accept>|<honour>|<honor>|<deduct>|<process>|<allow>) (you|it|them|the|your|this|that)}',
        '@offering {(<take> (it|them) back|<give> you (the|your) money back|<send> you (the|your) money)}',
      ],
      unless,
      when: [againstRules],
      rewrites: [inMeasure(settle), ...askInReturn],
    },
    {
      phrases: ['{as a [small|little|nice|kind|friendly|personal] gesture} (,|@who|and|$|.)'],
      unless: [...unless, owed],
      rewrites: [inMeasure(settle), ...askInReturn],
    },
    {
      phrases: [
        '@we [@adverb|will|can|would] {(pay|give|send|transfer|offer) [you] [an extra|another|up to] @price [extra|more]} (for (the|your|all the|all this) (trouble|inconvenience|wait|stress|delay|hassle)|as [a|an|some] [small|little] (compensation|gesture|apology|sorry))',
        '@we (will|can|would|could) [@adverb|also|even] {(pay|cover|reimburse|refund) [you] [for] (the|your) (taxi|cab|hotel|train|flight|meal|dinner|parking|fuel|lost (day|time|sales|work|income|earnings)|loss|losses)}',
      ],
      unless: [...unless, owed, reasonTold],
      rewrites: [inMeasure(onlyThisOnce)],
    },
  ],
  examples: [
    { good: 'You can keep the harp on loan, whatever you decide.' },
    {
      bad: 'I will send you the full refund today - [[no need to]] return the lamp.',
      fixed: 'I will send you the full refund today - as a one-off, no need to return the lamp.',
    },
    { good: 'We will pay for the taxi as our bus did not come.' },
    { bad: 'We [[pay you 200]] for the trouble.' },
    { bad: '[[As a small gesture]] we send you 20 euros.' },
    { bad: 'We will [[pay for the taxi]].' },
    { good: 'As the tram failed, we will pay for the taxi that you took.' },
    {
      bad: '[[Don’t bother sending the old one back]], a new one is under way.',
      fixed: 'As a one-off, don’t bother sending the old one back, a new one is under way.',
    },
    { good: 'Don’t worry about bringing towels, we have plenty.' },
    {
      bad: 'We have sent a second lid as [[a gesture of goodwill]].',
      fixed: 'We have sent a second lid as a gesture of goodwill. We hope this helps to put things right.',
    },
    {
      bad: 'A new lamp, or a refund and [[keep the item]].',
      fixed: 'A new lamp, or a refund and keep the item as a one-off.',
    },
    {
      bad: '[[No need to wait for]] the return.',
      fixed: 'As a one-off, there is no need to wait for the return.',
    },
    { bad: 'A [[full refund plus a voucher]] is on its way.' },
    { good: 'The six swatches weigh little, and you can keep them for your files.' },
    { good: 'No need to wait for the rain.' },
    {
      bad: 'I can [[refund you]] even though the window has closed.',
      fixed: 'I can refund you even though the window has closed. Would that settle it for you?',
    },
    { good: 'We will refund you for the missing jar today.' },
    {
      bad: 'Full refund ([[keep the lamp]]) or a new one.',
      fixed: 'Full refund (keep the lamp) or a new one. We hope this helps to put things right.',
    },
    {
      bad: '[[No return needed]], the money is on its way.',
      fixed: 'No return needed, the money is on its way. We hope this helps to put things right.',
    },
    {
      bad: 'We would like to [[offer you a 20% partial refund]].',
      fixed: 'We would like to offer you a 20% partial refund. Would that settle it for you?',
    },
    { good: 'We will send you a refund or an exchange, your choice.' },
    { good: 'No return needed for lamps with a hairline.' },
    { good: 'Pay by card (please keep the slip) or in cash.' },
    { good: 'Keep them coming, the crew loves your drawings.' },
    {
      bad: 'As [[a gesture of goodwill]], we will return the fee.',
      fixed: 'As a gesture of goodwill, we will return the fee. We hope this helps to put things right.',
    },
    {
      bad: 'I can [[offer you a 20 euro voucher]].',
      fixed: 'I can offer you a 20 euro voucher. Would that settle it for you?',
    },
    {
      bad: 'The money is on its way, and you can [[keep]] the lamp.',
      fixed: 'The money is on its way, and, as a one-off, you can keep the lamp.',
    },
    {
      bad: 'You get the money today, [[no need to]] return the lamp.',
      fixed: 'As a one-off, you get the money today, no need to return the lamp.',
    },
    { good: 'It is not that we would do it as a gesture of goodwill.' },
    { good: 'Do you see it as a gesture of goodwill that we will call?' },
    { good: 'If you pick it up, I can offer you a 20 euro voucher.' },
    { good: 'I can offer you a 20 euro voucher. Would you like it by post?' },
    { good: 'The zip is faulty. You get the money, and you can keep the bag.' },
    { good: 'You wrote that we could offer you a 20 euro voucher.' },
    { good: 'Every year we offer all members something, and this year we can offer you a 20 euro voucher.' },
    { good: 'As the parcel was lost, we will credit you for it.' },
    { good: 'In June we sent 20 euros back as a gesture of goodwill.' },
    { good: 'You do not need to send the samples back.' },
    { good: 'Your full refund left today.' },
    { good: 'You can keep the new time, or move to the later train.' },
    { good: 'But as a gesture of goodwill, we may pay half in >>' },
    { good: 'Please throw the damaged one away, no return needed.' },
    { good: 'There is no need to return the form, we have it on file.' },
    { good: 'You can keep it in the fridge for three days.' },
    { good: 'I cannot pay it in full, but I can pay half and you keep it.' },
    { good: 'I will credit you the 40 euros that you paid too much.' },
  ],
});
