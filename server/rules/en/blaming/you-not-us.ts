/** “You chose pickup, not delivery”, “we only built what you ordered”: the finger points from us to the reader. */

import { followedBy, precededBy, says } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { formOf } from '../../../words/english/inflect';
import { cleared, hypothetical } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { isWordless, type Match, remembering } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { tellOfTheDeed, tellOfTheThing } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, cleared, asked];
const agreedTogether = sentence('Could we look together at how this came about?');

/** “Your clerk wrote 40 on the form, not us” as “40 was written on the form”. */
const toldPlainly: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.from && index < mark.from + 7 && formOf(text, '') === 'past' && !/^(was|were)$/.test(text),
  );
  let end = tokens.findLastIndex(({ text }, index) => index < mark.to && text === ',');
  if (/^(and|but)$/.test(tokens[end - 1]?.text ?? '')) end--;
  if (at < 0 || end < 0) return null;
  const whole = remembering(match, { did: { from: at, to: at + 1 }, tail: { from: end, to: mark.to } });
  const told = tellOfTheDeed()({ ...whole, tokens: tokens.slice(0, end) });
  // “The size was chosen” says nothing more.
  const goesOn =
    !isWordless(tokens, mark.to) || !/^(chose|ordered|booked|picked|wanted)$/.test(tokens[at]?.text ?? '');
  if (!told || (!goesOn && told.edits.some((edit) => edit.end >= (tokens[end - 1]?.end ?? 0)))) return null;
  const left = drop('tail')(whole);
  return left && { title: told.title, edits: [...told.edits, ...left.edits] };
};

/** “We only built what you ordered, and it holds” as “we built what was ordered, and it holds”. */
const asOrdered: Rewriter = (match) => {
  const { tokens, mark } = match;
  const done = tokens[mark.to - 1]?.text ?? '';
  const verb = tokens.slice(mark.from, mark.to).find(({ text }) => baseOf(text) !== null)?.text;
  if (tokens[mark.to]?.text !== ',' || !verb || !/^(ordered|specified|requested|signed|approved)$/.test(done))
    return null;
  return say(`we ${verb} what was ${done}`)(match);
};

/** “We only printed what you sent | us” as “we printed what we received”. */
const asReceived: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens.slice(mark.from + 1, mark.to).find(({ text }) => baseOf(text) !== null)?.text;
  const sent = /^(sent|gave)$/.test(tokens[mark.to - 1]?.text ?? '');
  return sent && verb ? through(/^(?:(?:us|me) )?/, say(`we ${verb} what we received`))(match) : null;
};

/** “You chose the stairs, not the lift”: a choice stands in our notes, a key that was pressed does not. */
function chosen({ tokens, captures: { verb } }: Match): boolean {
  return !/^(entered|clicked|ticked|wrote|typed|signed|agreed|paid|quoted)$/.test(
    (verb && tokens[verb.from]?.text) ?? '',
  );
}

/** “It was you who | found the error”, “you are the one who | decides”: an honour. */
const honoured = followedBy(/^(found|saw|spotted|noticed|saved|helped|taught|decides|decide)$/);

/** “Tell your team to do their best, thank you”: no reproach. */
const thanked = says(/^(thank|thanks|enjoy)$/);

/** “It is always you who makes us laugh”. */
const merry = says(/^(laugh|smile|helps|helped|saves|finds)$/);

export default defineRule({
  id: 'blaming/you-not-us',
  principle: 'save-face',
  severity: 'warning',
  message: 'This points away from us to the reader.',
  why: '“You, not we” turns a question of facts into a question of guilt.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '(^|@opening) {@reader ... ... , [and] not (us|we|me|ours|i|our _)} (.|!|$|,)',
        '{it (was|is) @reader ... ... , [and] not (us|we|me|ours|i|our _)}',
      ],
      unless,
      rewrites: [toldPlainly, agreedTogether],
    },
    {
      phrases: [
        '{@you [@pointedly] verb:(selected|chose|picked|ordered|booked|entered|requested|asked for|clicked|ticked|bought|paid for|signed up for|agreed to|wrote|typed|specified|opted for|quoted|reserved)} ... [...] , (not|instead of|rather than) _',
      ],
      unless: [...unless, reported],
      rewrites: [where(chosen, say('our notes show')), tellOfTheThing(), agreedTogether],
    },
    {
      phrases: [
        '{the only (person|one|thing|people|party|difference) [who|that] ... (is|was|are|were) (you|your _)}',
        '{(nobody|no one|no - one) (but|except|besides|apart from|other than) (you|yourself|your [_] (@staff|@kin))} (has|had|could|can|did|touched|used|opened|knew|was|is|changed|asked|wanted|signed)',
        '^ [and|but|so] {@you (are|were) the (one|ones) (who|that)} _',
        '^ [and|but|so] {it (is|was) @you (who|that)} _',
      ],
      unless: [...unless, honoured, cheering],
      rewrites: [leaveOutArgument(), together],
    },
    {
      phrases: ['{[and|so|but] (who|what) else (but|except|than|other than) (you|your [_] (@staff|@kin))}'],
      rewrites: [together],
    },
    {
      phrases: [
        '{@we (only|just|simply|merely) (built|did|made|followed|shipped|delivered|sent|produced|printed|installed|cut|used|wrote|quoted|implemented|entered|booked|ordered|copied|charged|gave you|packed|painted) [exactly|precisely] (what|as) @you [had] (asked|ordered|told|wrote|said|specified|requested|instructed|signed|approved|wanted|chose|sent|gave)}',
        '{@we (built|did|made|shipped|delivered|sent|produced|printed|installed|cut|used|quoted|implemented|entered|booked) (exactly|precisely|only|just) (what|as) @you [had] (asked|ordered|told|wrote|said|specified|requested|instructed|signed|approved|wanted|chose|sent|gave)}',
        '{@we followed your _ [_] (to the letter|word for word|exactly|precisely)}',
      ],
      unless: [...unless, cheering],
      rewrites: [asReceived, asOrdered, agreedTogether],
    },
    {
      phrases: [
        '{@you [@pointedly] (agreed|consented|said yes|signed up) to} (this|that|it|these|all of) (.|,|!|$|when|in|on|and|but)',
      ],
      unless: [...unless, reported],
      rewrites: [
        where(precededBy(/^and$/), through(/^(?:this|that|it) /, say('this was agreed'))),
        say('we had talked about'),
      ],
    },
    {
      phrases: [
        'your {own} [_] _ (says|say|shows|show|states|state|reads|read|proves|prove|confirms|confirm|contradicts|admits|lists)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(^|@opening) {it is always @reader [(who|that)]} _',
        '(^|@opening) {@we (am|are|was|were) not the (one|ones|side|people) (who|that)} (lost|broke|forgot|changed|started|caused|cancelled|canceled|delayed|missed|ordered|signed|made|asked|wanted|waited|chose|paid|failed|insisted|left|came|did|sent|gave|is|are|was|were)',
      ],
      unless: [...unless, honoured, cheering, merry],
      rewrites: [leaveOutArgument(), together],
    },
    {
      phrases: [
        '^ {[please|just|simply|maybe|so|then] (ask|check with|talk to|speak to|complain to|go ask|blame) your own (people|team|staff|colleagues|colleague|driver|drivers|side|office|department|engineers|accountant|warehouse|supplier|boss|forwarder)}',
      ],
      unless: [asked],
      rewrites: [leaveOutArgument(), say('could you ask on your side as well')],
    },
    {
      phrases: [
        '^ {[just|simply|maybe|then] (tell|teach|remind) who:(your [own] (people|team|staff|colleagues|driver|drivers|office|engineers|guys|fitters|workers|crew)) to [@pointedly|finally|first|at least] verb:(work|listen|learn|think|stop|try|wake|pay|care|read|do)} (properly|to|attention|before|first|about|making|blaming|up|the _|their|carefully|sending|calling|lying|how|better|.|!)',
      ],
      unless: [asked, thanked],
      rewrites: [say('please ask $who to $verb')],
    },
  ]),
  examples: [
    {
      bad: '[[We only printed what you sent]] us, and the font was missing.',
      fixed: 'We printed what we received, and the font was missing.',
    },
    {
      bad: '[[It was your crew that moved the date, not ours]], and now we work at night.',
      fixed: 'The date was moved, and now we work at night.',
    },
    {
      bad: '[[Your clerk wrote the list, not us]], and it says oak.',
      fixed: 'The list was written, and it says oak.',
    },
    {
      bad: '[[We only printed what you ordered]], and the sheet is A5.',
      fixed: 'We printed what was ordered, and the sheet is A5.',
    },
    {
      bad: '[[Your clerk wrote the date on the form, not us]].',
      fixed: 'The date was written on the form.',
    },
    { bad: '[[You picked the size, not us]].', fixed: 'Could we look together at how this came about?' },
    {
      bad: '[[You selected]] pickup at the desk, not delivery.',
      fixed: 'Our notes show pickup at the desk, not delivery.',
    },
    {
      bad: '[[The only person who had the key was you]].',
      fixed: 'We can look together at how this came about.',
    },
    { bad: '[[Nobody but you]] has the code.', fixed: 'We can look together at how this came about.' },
    {
      bad: '[[We only built what you asked]] for.',
      fixed: 'Could we look together at how this came about?',
    },
    {
      bad: '[[You entered]] the code too often[[, not once]].',
    },
    { bad: '[[You agreed to]] this in May.', fixed: 'We had talked about this in May.' },
    { bad: 'Your [[own]] drawing says 40 mm.', fixed: 'Your drawing says 40 mm.' },
    { good: 'If you picked the size, not us, the label says so.' },
    { good: 'I would not say you picked the size, not us.' },
    { good: 'Is it right that you chose pickup, not delivery?' },
    { good: 'You said that you booked the morning, not the evening.' },
    { good: 'You ordered two lamps and a table.' },
    { good: 'The only person who can open the box is the notary.' },
    { good: 'We built it as agreed.' },
    { good: 'Your drawing says 40 mm, shall we go with it?' },
    { good: 'It was you who found the crack, so the cake goes to you.' },
    { good: 'Nobody but you is to blame for such a beautiful garden.' },
    { good: 'We made exactly what you ordered, and it looks great.' },
    { bad: '[[It is always your office that]] forgets the date.' },
    { bad: '[[I am not the one who]] lost the key.' },
    { bad: '[[Ask your own team]], they have the list.' },
    {
      bad: '[[Tell your fitters to read]] the manual first.',
      fixed: 'Please ask your fitters to read the manual first.',
    },
    { good: 'It is always you who makes us laugh.' },
    { good: 'I am not the one who found it, Ana is.' },
    { good: 'Please tell your team to park in the yard.' },
    { good: 'Tell your team to do their best, thank you.' },
  ],
});
