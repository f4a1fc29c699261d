/** “Two scratches are not ‘a ruin’”, “so ten minutes is ‘forever’?”: the reader’s word is thrown back in quotation marks. */
import { endsAsQuestion, goesPastAComma } from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { type Match, remembering, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { closingQuote, unquoted } from '../../rewriting/quotation-marks';
import { append, both, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const quote = '("|“|‘|«|\'|’)';
const negators = /^(not|never|hardly|no|nothing|nobody|neither|scarcely|without)$/;
// “Two dents are not ‘a ruin’”, not “we cannot ‘move’ it”.
const likens = /^(is|was|are|were|be|been|make|makes|made|mean|means|looks?|sounds?|counts?)$/;
// What is quoted because it is written there.
const written =
  /^(click|select|press|choose|called|named|titled|marked|says|said|say|reads|read|option|button|status|type|enter|word|words|term|phrase|labelled|labeled|under|shows|show|shown|field|write|wrote|written|told|hear|heard|hearing|promised|see|seeing|find|if|when|subject|error|message|tab|page|menu|code|title|column|section|stamp|sign)$/;
const things =
  /^(?:button|page|tab|field|link|menu|option|section|folder|setting|box|icon|screen|label|plan|file|mode|key|view|line|column|list|tag|form|category|badge|account|branch|status|error|message|sign)s?$/;

/** A few words in small letters, in a sentence that denies or wonders at them. */
function thrownBack(match: Match): boolean {
  const { tokens, mark, source } = match;
  const end = closingQuote(match);
  const first = tokens[mark.to];
  if (end <= mark.to || end - mark.to > 6 || !first || !/^\p{Ll}/u.test(source.slice(first.start)))
    return false;
  const before = tokens.slice(Math.max(0, mark.from - 7), mark.from);
  // “There is no ‘formal’ form”: a kind of it.
  if (end - mark.to === 1 && before.at(-1)?.text === 'no' && tokens[end + 1]?.kind === 'word') return false;
  // “Since it is not technically ‘new’”, “it need not be ‘last minute’”, “as ‘guest 12’”: nothing is thrown back.
  if (before.some(({ text }) => /^(since|because|as|technically|need|should|if)$/.test(text))) return false;
  if (tokens.slice(mark.to, end).some(({ kind }) => kind === 'number')) return false;
  // “It is not ‘out of stock’ any longer”: what was written there has changed.
  if (/^(?:any longer|any more|anymore|since)\b/.test(textOf(tokens, end + 1, end + 3))) return false;
  return (
    !before.slice(-4).some(({ text }) => written.test(text)) &&
    !things.test(tokens[end + 1]?.text ?? '') &&
    (asksBack(match) ||
      (before.some(({ text }) => negators.test(text)) && before.some(({ text }) => likens.test(text))))
  );
}

/** “So ten minutes is ‘forever’?” */
function asksBack(match: Match): boolean {
  const { tokens, mark } = match;
  return (
    tokens.at(-1)?.text === '?' &&
    !goesPastAComma({ ...match, mark: { from: mark.from, to: closingQuote(match) } }) &&
    /^(is|was|are|were|makes|means|as|count|counts)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    !/^(what|which|where|how|does|do|did|could|can|is|was|are|would|why|when)$/.test(tokens[0]?.text ?? '')
  );
}

/** “Two dents are not | ‘a ruin’”, not “nobody pressed ‘delete’”: how it seems can be told behind it. */
function saysWhatItIs(match: Match): boolean {
  const { tokens, mark } = match;
  const said = tokens.slice(Math.max(0, mark.from - 3), mark.from).some(({ text }) => likens.test(text));
  return (
    said && tokens[0]?.text !== 'you' && !/^(and|but)$/.test(tokens[closingQuote(match) + 1]?.text ?? '')
  );
}

const seemsSo: Rewriter = (match) =>
  append(', though we understand that it can seem so', { to: 'clause' })({
    ...match,
    to: closingQuote(match) + 1,
  });

const askWhatMadeItSo: Rewriter = (match) => {
  return sentence('Could you tell us what made it seem $said to you?')(
    remembering(match, { said: { from: match.mark.to, to: closingQuote(match) } }),
  );
};

export default defineRule({
  id: 'arguing/thrown-back',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Throws the customer’s word back in quotation marks.',
  why: 'Quoted and denied, their own word sounds like a lie: say how you see it, in words of your own.',
  phrasings: noArgumentLeft('hear', [
    {
      phrases: [`{${quote}}`],
      unless: [granted],
      when: [thrownBack],
      rewrites: [
        where(asksBack, askWhatMadeItSo),
        where(endsAsQuestion, unquoted),
        where(saysWhatItIs, both(unquoted, seemsSo)),
        unquoted,
      ],
    },
  ]),
  examples: [
    { good: 'Four weeks is not “express”, you are right.' },
    { good: 'The lamp is not “sold out” any longer, ten came in.' },
    { good: 'I know it is not technically “new”, so 40 is fine.' },
    { good: 'Are you in our book as “guest 12”?' },
    {
      bad: "Three weeks was never [[']]slow' for oak.",
      fixed: 'Three weeks was never slow for oak, though we understand that it can seem so.',
    },
    {
      bad: 'Two small dents are not [["]]a ruined table".',
      fixed: 'Two small dents are not a ruined table, though we understand that it can seem so.',
    },
    { bad: 'So ten minutes is [["]]forever"?', fixed: 'Could you tell us what made it seem forever to you?' },
    {
      bad: 'A dusty shelf does not make a hall [[“]]filthy”.',
      fixed: 'A dusty shelf does not make a hall filthy, though we understand that it can seem so.',
    },
    { good: 'Please do not press “save” before the bar is full.' },
    { good: 'If the lamp does not show “ready”, call us.' },
    { good: 'There is no “small” form for this, the long one will do.' },
    { good: 'The lamp is “ready” when it is green.' },
    { good: 'Is the lamp “ready”?' },
    { good: 'Waiting is no fun, and hearing “soon” each day makes it no better.' },
    { good: 'We cannot just “move” the crane.' },
  ],
});
