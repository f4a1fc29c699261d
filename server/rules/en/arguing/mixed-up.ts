/** “you are mixing up”, “you seem to be confusing”: tells the customer that they are confused. */
import { endsClause, followedBy, supposed } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked, negated } from '../../../words/english/guards';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { tellHowItLooks } from '../../rewriting/tell-how-it-looks';
import { defineRule, type Rewriter } from '../../rule';

const seem =
  '(are|were|seem to be|seem to have been|must be|must have been|may be|might be|could be|appear to be|have been|keep)';
const surely = '[clearly|obviously|simply|just|probably|perhaps|again|still|also|maybe|now|surely]';
const upsideDown =
  '(it|this|that|things|the (whole|entire) (thing|matter|story)) [all|completely|totally|exactly|entirely|quite|a bit] (upside down|backwards|back to front|wrong|the wrong way [round|around]|mixed up|muddled up|confused|twisted|muddled)';

/** “You got your dates wrong” as “in our notes the dates are different”. */
const notedDates: Rewriter = (match) => {
  const what = match.tokens
    .slice(match.mark.from, match.mark.to)
    .find(({ text }) => /^(facts|figures|numbers|dates|sums)$/.test(text))?.text;
  return what && what !== 'facts' ? sayAlone(`in our notes the ${what} are different`)(match) : null;
};

const unless = [supposed, asked, negated, granted];

const best = [tellHowItLooks('as far as we can tell,')];

export default defineRule({
  id: 'arguing/mixed-up',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Tells the customer that they are confused.',
  why: 'Nobody likes to be the one who muddles things up; show the two side by side and let them see it.',
  phrasings: noArgumentLeft({ how: 'see', best }, [
    {
      phrases: [`{@you ${surely} ${seem} ${surely} (mixing up|mixing|muddling up|muddling|mixed up)}`],
      unless,
      rewrites: [say('it is easy to mix up')],
    },
    {
      phrases: [
        `{@you ${surely} ${seem} ${surely} (confusing|conflating)}`,
        '{@you [have] [clearly|obviously|apparently|simply] (confused|conflated)} ... with',
      ],
      unless,
      rewrites: [say('it is easy to confuse')],
    },
    {
      phrases: [`{@you ${surely} ${seem} ${surely} mistaking}`],
      unless,
      rewrites: [say('it is easy to mistake')],
    },
    {
      phrases: [
        `{@you ${surely} ${seem} ${surely} (misreading|misinterpreting|misunderstanding|misrepresenting|misquoting|twisting|distorting)}`,
      ],
      unless,
      rewrites: [say('we may have another reading of')],
    },
    {
      phrases: [
        `{@you ${surely} ${seem} ${surely} (confused|ill-informed|misinformed|badly informed|poorly informed|wrongly informed|badly advised|misled|under a (false|wrong) impression|labouring under|laboring under|under the (false|wrong|mistaken) impression)} [about]`,
      ],
      unless: [supposed, asked, negated, granted],
      when: [endsClause],
      rewrites: [say('we may be looking at different facts')],
    },
    {
      phrases: [
        `{@you [have] [really|clearly|simply] (got|get|have|had|turned|are getting|put) ${upsideDown}}`,
      ],
      unless: [supposed, asked, negated, granted],
      rewrites: [leaveOutArgument(), sayAlone('we see it the other way round')],
    },
    {
      phrases: [
        `(whoever|who ever|the (person|one|colleague|friend|expert|man|woman|guy|lawyer|fitter|mechanic|shop) (who|that)) ... ... [...] {(got|has|had|gets|is getting|must have got) ${upsideDown}}`,
        '(whoever|who ever) (told|informed|advised|sold|gave|taught|wrote|assured) ... ... [...] {(was|is|were|must be|must have been|has been) [simply|just|clearly|quite|plainly] (wrong|mistaken|lying|misinformed|joking|dreaming|confused|misguided|no expert|ill-informed)}',
        '(whoever|who ever) (told|informed|advised|sold|gave|taught|wrote|assured) ... ... [...] {(has no (idea|clue)|had no (idea|clue)|does not know|did not know|knows nothing|knew nothing|should (know|check))}',
      ],
      unless: [granted],
      rewrites: [say('may have had another case in mind')],
    },
    {
      phrases: [
        '{@you [have] [clearly|simply|just|obviously] (got|have|had|get) (your|the) (facts|figures|numbers|dates|maths|math|sums|story|wires|priorities) [all] (wrong|mixed up|muddled|crossed|backwards|upside down|confused)}',
        '{@you [have] [clearly|simply|just] got the wrong end of the stick}',
        '{@you are barking up the wrong tree}',
        '{@you could not be (more wrong|more mistaken|further from the truth|wronger)}',
        '{nothing could be (further|farther) from the truth}',
        '{(check|get) your facts [right|straight] [first|please]}',
      ],
      unless: [supposed, asked],
      rewrites: [leaveOutArgument(), notedDates, sayAlone('we have other facts in front of us')],
    },
    {
      phrases: [
        '{@you [@pointedly|must|may] (mix up|mixed up|are mixing up)} (two|these|those|different|the two|our|this|that|it|dates|names|orders)',
      ],
      unless,
      rewrites: [say('it is easy to mix up')],
    },
    {
      phrases: [
        '{@you [@pointedly|must|may] (confuse|confused)} (_|_ _|_ _ _) (with|and)',
        '{@you [@pointedly|must|may] (confuse|confused)} (two|these|those|different|something|things|the two)',
      ],
      unless: [...unless, followedBy(/^(me|us)$/)],
      rewrites: [say('it is easy to confuse')],
    },
    {
      phrases: [
        '{@you [@pointedly|must|may|have] (misunderstand|misunderstood|misinterpret|misinterpreted)} (something|things|the|our|this|that|it|what)',
      ],
      unless,
      rewrites: [say('we may have another reading of')],
    },
  ]),
  examples: [
    {
      bad: '[[You are mixing up]] net and gross weight.',
      fixed: 'It is easy to mix up net and gross weight.',
    },
    {
      bad: 'Sorry, [[you seem to be confusing]] the deposit with the fee.',
      fixed: 'Sorry, it is easy to confuse the deposit with the fee.',
    },
    {
      bad: 'Whoever told you that the tap is free [[got it upside down]].',
      fixed: 'Whoever told you that the tap is free may have had another case in mind.',
    },
    { bad: '[[You have got it backwards]].', fixed: 'We see it the other way round.' },
    { bad: '[[You could not be more wrong]].', fixed: 'We have other facts in front of us.' },
    { bad: '[[You must be misinformed]].', fixed: 'We may be looking at different facts.' },
    { bad: '[[You keep twisting]] the clause.', fixed: 'We may have another reading of the clause.' },
    { bad: '[[You are mistaking]] oak for ash.', fixed: 'It is easy to mistake oak for ash.' },
    { good: 'If you are mixing up two batches, use the label.' },
    { good: 'Are you mixing the two colours yourself, or shall we?' },
    { good: 'Could it be that you are mixing the two lists?' },
    { good: 'I do not think you are confusing the two.' },
    { good: 'You were misled by our page, and we apologise.' },
    { good: 'You were misled into the wrong hall by our sign.' },
    { good: 'Whoever told you that the tap is free was right.' },
    { good: 'Whoever told you so was wrong, it was our mistake.' },
    { good: 'You may be mixing up our two letters, and that is our fault.' },
    { bad: '[[You mixed up]] two orders.', fixed: 'It is easy to mix up two orders.' },
    { bad: '[[You confuse]] gross with net.', fixed: 'It is easy to confuse gross with net.' },
    { bad: '[[You misinterpreted]] the plan.', fixed: 'We may have another reading of the plan.' },
    { good: 'If you mixed up the two keys, just swap them.' },
    { good: 'You confused me and Ben, which made us laugh.' },
  ],
});
