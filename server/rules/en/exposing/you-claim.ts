/** “you say does not exist”, “you would have us believe that”: word says that you do not believe them. */
import { endsAsQuestion, endsWith, precededBy, says } from '../../../words/english/clauses';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const reader = '(@you|your @staff)';
const claim =
  'verb:(claim|claims|claimed|allege|alleges|alleged|purport|purports|purported|insinuate|insinuated)';

/** “You claim the VAT back”, “you can claim”: money or a right is asked for. */
const ofMoney = says(
  /^(vat|tax|refund|expenses|expense|deduct|deduction|insurance|damages|compensation|prize|points|miles|mileage|amount|within|bonus|gift|reward|voucher)$/,
);

/** “The alleged breach of clause 7”: so lawyers speak of it. */
function ofLaw({ tokens, mark }: Match): boolean {
  return /^(breach(?:es)?|violations?|infringements?|notices?|offen[cs]es?|claims?|misuse|wrongdoing|misconduct|fraud|default|n\.?o\.?v\.?s?)$/.test(
    tokens[mark.to]?.text ?? '',
  );
}

/** “You supposedly sent it”, not “he allegedly left”: the reader is spoken of close by. */
function ofReader({ tokens, from, to }: Match): boolean {
  return tokens.slice(Math.max(0, from - 4), to + 4).some(({ text }) => /^(you|your|yours)$/.test(text));
}

/** “The so-called Rhine Gorge”: what it is known as. */
function aName({ tokens, source, mark }: Match): boolean {
  return /^\p{Lu}/u.test(source.slice(tokens[mark.to]?.start)) && tokens[mark.from - 1]?.text === 'the';
}

/** “Your so-called damage was there” as “the damage you mention was there”. */
const youMention: Rewriter = (match) => {
  const { tokens, mark } = match;
  // What is denied of it would still be denied.
  if (/\b(?:not|no|never|nothing)\b/.test(textOf(tokens, mark.to))) return null;
  const ends = (at: number): boolean =>
    !tokens[at] ||
    tokens[at]?.kind === 'punctuation' ||
    /^(is|are|was|were|has|had|have|does|did|will|can|seems|never|only|still|\p{L}+ed)$/u.test(
      tokens[at]?.text ?? '',
    );
  // “Your so-called noise complaint was …”.
  const to = [mark.to + 1, mark.to + 2].find(ends);
  if (!/^(your|the)$/.test(tokens[mark.from - 1]?.text ?? '') || !to || to > tokens.length) return null;
  const claim = remembering(marking(match, mark.from - 1, to), { thing: { from: mark.to, to } });
  const opens = mark.from === 1 && /^(is|was|has|does|did)$/.test(tokens[to]?.text ?? '');
  return say(opens ? 'as far as we can see, the $thing you mention' : 'the $thing you mention')(claim);
};

/** “You supposedly sent it” as “as we understand it, you sent it”. */
const asWeUnderstand: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (mark.from !== 1 || tokens[0]?.text !== 'you') return null;
  return say('as we understand it, you')(marking(match, 0, mark.to));
};

/** “You claim that it was empty.” as “You say that it was empty; could we look at it together?”. */
function lookAtIt(rewriter: Rewriter): Rewriter {
  const asks = both(rewriter, append('; could we look at it together?'));
  return (match) => {
    const { tokens, mark } = match;
    const opens = mark.from <= 2 && /^(you|your|u)$/.test(tokens[0]?.text ?? '');
    const plain = !tokens.some(({ text }) => /^[?;]$|\p{Extended_Pictographic}/u.test(text));
    return opens && plain ? asks(match) : null;
  };
}

export default defineRule({
  id: 'exposing/you-claim',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This word says that you do not believe them.',
  why: '“Claim” and “so-called” call the reader a liar without saying it: take their word as their word, then look at the facts.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: ['@you [@pointedly] {claim to have}'],
      unless: [hypothetical, ofMoney],
      rewrites: [lookAtIt(say('say that you have')), say('say that you have')],
    },
    {
      phrases: ['@you [@pointedly] {claim to be}'],
      unless: [hypothetical, ofMoney],
      rewrites: [lookAtIt(say('say that you are')), say('say that you are')],
    },
    {
      phrases: [`as ${reader} [@pointedly] {${claim}}`],
      unless: [ofMoney],
      rewrites: [say('<say:verb>')],
    },
    {
      phrases: [
        `${reader} [@pointedly] {${claim}} [that] (we|you|it|the|this|that|there|our|your|they|he|she|not|nobody|to have|to be|a|an|all|i|these|those|my)`,
        `(that|which) ${reader} [@pointedly] {${claim}}`,
      ],
      unless: [hypothetical, ofMoney],
      rewrites: [lookAtIt(say('<say:verb>')), say('<say:verb>')],
    },
    {
      phrases: [
        '{@you (would|want us to|want me to|expect us to|expect me to|are trying to|try to) [really|seriously|actually] (have us believe|make us believe|make me believe|believe) that}',
        '{(are we|am i) [really|seriously|actually] (supposed|expected|meant) to believe that}',
        '{do @you [really|seriously|actually|honestly] (expect us|expect me) to believe that}',
      ],
      rewrites: [where(endsAsQuestion, say('do we understand correctly that')), say('as I understand you,')],
    },
    {
      phrases: ['{(so - called|so called|self - proclaimed|self - styled)} _'],
      unless: [aName],
      rewrites: [youMention],
    },
    {
      phrases: ['{(supposedly|allegedly|purportedly|ostensibly)}'],
      when: [ofReader],
      rewrites: [where(precededBy(/^(that|which)$/), say(', as we understand it,')), asWeUnderstand, drop()],
    },
    {
      phrases: [
        '(this|these|the|our) [_] _ {(supposedly|allegedly|purportedly)} (<fix>|<contain>|<include>|<integrate>|<have>|<be>|<work>|<do>|<resolve>|<address>|<support>|<arrive>|<leave>|<come>|<cover>|<meet>|<handle>|<solve>|<improve>)',
        '(is|was|were|are|has|had|have) {(supposedly|allegedly|purportedly)} (fixed|sent|paid|done|delivered|shipped|signed|tested|resolved|integrated|included|approved|corrected|updated|changed|finished|complete|ready|working)',
      ],
      // Without a word in its place the writer would vouch for it.
      rewrites: [say(', as we understand it,')],
    },
    {
      phrases: ['@your {(alleged|purported|pretended|supposed)} _', 'the {(alleged|purported|pretended)} _'],
      unless: [ofMoney, ofLaw],
      rewrites: [youMention, say('reported')],
    },
    {
      phrases: ['@you [@pointedly] {(pretend|pretended) to be}'],
      unless: [hypothetical],
      rewrites: [say('introduce yourself as')],
    },
    {
      phrases: ['@you [@pointedly] {verb:(pretend|pretended)} that'],
      unless: [hypothetical],
      rewrites: [say('<say:verb>')],
    },
    {
      phrases: ['@you {(allege|alleged)} _'],
      unless: [hypothetical],
      rewrites: [say('report')],
    },
    {
      phrases: [
        '{[which|that] @you (say|said|claim|claimed|insist) (does not exist|never (existed|happened|arrived|came|rang)|did not (happen|exist|arrive|come))}',
      ],
      unless: [hypothetical],
      rewrites: [
        where(endsWith(/^exist/), say('you could not find')),
        where(endsWith(/^(arrived?|came|come)$/), say('that did not reach you')),
        drop(),
      ],
    },
    {
      phrases: [
        '{@you [@pointedly] <be> [now|@adverb] (claiming|alleging|asserting)} (that|it|we|the|something|to have|our)',
      ],
      unless: [hypothetical],
      rewrites: [say('you tell us')],
    },
    {
      phrases: ['(^|@opening) {((if|since) that is what you (say|believe)|since you say so)} (.|!|$)'],
      rewrites: [sentence('I would like to understand how you see it.')],
    },
    {
      phrases: [
        '{@you [@pointedly] insist that} @you (paid|sent|did|have|had|were|never|called|wrote|ordered|told|asked|returned)',
      ],
      unless: [hypothetical],
      rewrites: [say('you tell us that')],
    },
    {
      phrases: ['your {supposed} _'],
      rewrites: [drop()],
    },
  ]),
  examples: [
    {
      bad: 'You [[claim]] the lid was dry but the felt is soaked.',
      fixed:
        'We understand that the lid was dry, and on our side we see that the felt is soaked; could you help us clear this up?',
    },
    {
      bad: 'Your [[so-called]] safety check was five minutes long.',
      fixed: 'As far as we can see, the safety check you mention was five minutes long.',
    },
    { bad: 'Your [[supposed]] refund is not here.' },
    { good: 'It was supposed to rain.' },
    { bad: '[[You insist that]] you sent it.' },
    { bad: '[[If that is what you say]].' },
    { good: 'If that is what you like, we will paint it.' },
    { bad: '[[You are claiming]] that the lid is red.' },
    { good: 'If you are claiming the tax back, keep the slip.' },
    { good: 'The alleged breach of clause 7 is with our lawyers.' },
    { good: 'The so-called Rhine Gorge is an hour away.' },
    {
      bad: 'Here is the slip [[you say never arrived]].',
      fixed: 'Here is the slip that did not reach you.',
    },
    {
      bad: 'I was copied on the mail [[you say does not exist]].',
      fixed: 'I was copied on the mail you could not find.',
    },
    { bad: 'You [[allege]] five cracks.', fixed: 'You report five cracks.' },
    {
      bad: 'You [[claim]] that the box was empty.',
      fixed: 'We understand that the box was empty; could you tell us a little more about it?',
    },
    { bad: 'As you [[claim]], the box was empty.', fixed: 'As you say, the box was empty.' },
    {
      bad: 'The speed that you [[claim]] is not in our test.',
      fixed: 'The speed that you say is not in our test.',
    },
    {
      bad: '[[You would have us believe that]] the box was empty.',
      fixed: 'As we understand you, the box was empty.',
    },
    {
      bad: 'Your [[so-called]] expert never saw the pump.',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    { bad: 'You [[supposedly]] sent it on Monday.', fixed: 'As we understand it, you sent it on Monday.' },
    {
      bad: 'It is your lamp that [[supposedly]] broke.',
      fixed: 'It is your lamp that, as we understand it, broke.',
    },
    {
      bad: 'The file [[supposedly]] contains the drawing.',
      fixed: 'The file, as we understand it, contains the drawing.',
    },
    { bad: 'We looked into your [[alleged]] shortage.', fixed: 'We looked into the shortage you mention.' },
    { bad: 'You [[pretend to be]] a dealer.', fixed: 'You introduce yourself as a dealer.' },
    {
      bad: 'You [[pretend]] that the box was empty.',
      fixed: 'We understand that the box was empty; could you tell us a little more about it?',
    },
    {
      bad: 'You [[claim to have]] a permit.',
      fixed: 'You say that you have a permit; could we look at it together?',
    },
    {
      bad: 'You [[claim to be]] a dealer.',
      fixed: 'You say that you are a dealer; could we look at it together?',
    },
    { good: 'You can claim the tax back at the port.' },
    { good: 'If you claim that the box was empty, a photo is enough.' },
    { good: 'As you claim the VAT at the border, the invoice is net.' },
    { good: 'He supposedly left on Monday.' },
    { good: 'The so-called "telex release" is a message that frees the goods.' },
    { good: 'Your claim is with the insurer.' },
    { good: 'You said that the box was empty, so a new one is on its way.' },
    { good: 'We looked into your alleged damages case with the insurer.' },
    { good: 'Tell us whether you claim to have the VAT back.' },
    { good: 'You claim the amount on page 2 of the form.' },
  ],
});
