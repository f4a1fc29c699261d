/** “why are you still charging us”, “why did you close”: asks a question that only accuses. */

import { endsWith, opensSentence } from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import type { Rewrite } from '../../finding';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward, mixedUp } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { tellOfTheDeed } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const slipped =
  '(miss|missed|forget|forgotten|forgot|overlook|overlooked|ignore|ignored|lose|lost|break|broken|mix|confuse|confused|misread|misunderstand|misunderstood|skip|skipped|oversleep|overslept|neglect|neglected|drop|dropped|spill|spilled|spilt|tamper|tampered|waste|wasted|mess|fail|failed|damage|damaged|ruin|ruined)';

/** “It is the third time you book with us”, “you keep asking good questions”: a joy. */
function welcome({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to - 1, mark.to + 3)
    .some(({ text }) => /^(book|booked|stay|stayed|visit|visited|win|won|good|great)$/.test(text));
}

/** “Are you sure you | have enough chairs?”: care. */
function careful({ tokens, mark }: Match): boolean {
  return /^have (?:enough|time|room|space|everything) /.test(textOf(tokens, mark.to, mark.to + 3));
}

/** “Why did you close it?”, “who told you to close it?” as “may I ask what led you to close it?”. */
const whatLedThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.from + 4);
  if (!/^(?:why (?:did|would|do) you (?!not|never)|(?:who|what) \w+ you to$)/.test(words)) return null;
  const to = / (?:even|ever|to)$/.test(words) ? mark.from + 4 : mark.from + 3;
  return say('may I ask what led you to')(marking(match, mark.from, to));
};

/** A question that became a statement ends with a full stop. */
function asStatement({ tokens }: Match, told: Rewrite | null): Rewrite | null {
  const last = tokens.at(-1);
  if (!told || last?.text !== '?') return told;
  return { ...told, edits: [...told.edits, { start: last.start, end: last.end, text: '.', stops: [] }] };
}

/** “How could you miss the sign?” as “it is easy to miss the sign.”. */
const easyToMiss: Rewriter = (match) => {
  const { tokens, mark } = match;
  const deed = tokens[mark.to - 1]?.text ?? '';
  const slip = /^(ignor|miss|overlook)ing$/.test(deed) ? 'miss' : /^(miss|overlook|forget)$/.exec(deed)?.[0];
  return slip && tokens[mark.to]?.kind === 'word'
    ? asStatement(match, say(`it is easy to ${slip}`)(match))
    : null;
};

/** “You keep asking for | changes” as “there were several requests for changes”, “you keep sending the wrong file” as “the wrong file was sent more than once”. */
const overAndOver: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(keep|kept)$/.test(tokens[mark.to - 2]?.text ?? '')) return null;
  if (textOf(tokens, mark.to - 1, mark.to + 1) === 'asking for')
    return say('there were several requests for')(marking(match, mark.from, mark.to + 1));
  const did = { from: mark.to - 1, to: mark.to };
  const told = tellOfTheDeed()(remembering(match, { did }));
  const [edit] = told?.edits ?? [];
  return told && edit ? { ...told, edits: [{ ...edit, text: `${edit.text} more than once` }] } : null;
};

/** “You cannot be surprised that | the fee rose” as “the fee rose”. */
const whatSurprises: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to - 1]?.text === 'why')
    return say(
      `${opensSentence(match) || tokens[mark.from - 1]?.text === ',' ? '' : '; '}let us find out why`,
    )(match);
  const that =
    tokens[mark.to]?.text === 'that' ? mark.to + 1 : tokens[mark.to - 1]?.text === 'that' ? mark.to : -1;
  if (that < 0 || !/^(the|our|my|your|it|there|we|no|\d+)$/.test(tokens[that]?.text ?? '')) return null;
  return asStatement(match, drop()(marking(match, mark.from, that)));
};

/** “One call would have been enough | and we would have kept it” as “with one call we would have kept it”. */
const withIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = tokens.findIndex(({ text }, at) => at > mark.from && text === 'would');
  if (to < 0 || !/^and (?:we|i|you|it) (?:would|could)$/.test(textOf(tokens, mark.to, mark.to + 3)))
    return null;
  return say('with $what')(
    remembering(marking(match, mark.from, mark.to + 1), { what: { from: mark.from, to } }),
  );
};

/** “This is the third time your | van came late” as “for the third time the van came late”. */
const theNthTime: Rewriter = (match) => {
  const { tokens, mark } = match;
  const time = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'time');
  const nth = tokens[time - 1]?.text;
  if (time < 0 || !nth || tokens[mark.from + 1]?.text !== 'is') return null;
  if (tokens[mark.to - 1]?.text === 'your') return say(`for the ${nth} time the`)(match);
  const did = { from: mark.to, to: mark.to + 1 };
  return tellOfTheDeed({ opener: `for the ${nth} time` })(remembering(match, { did }));
};

/** “Did you even open it” as “were you able to open it”. */
const wereTheyAble: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (
    tokens[mark.from - 2]?.text !== 'did' ||
    !/^(read|check|try|look|watch|test|follow|open|listen|see|turn|install|update|restart|call|ask|measure|review)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  )
    return null;
  return say('were you able to')(marking(match, mark.from - 2, mark.to));
};

/** “Who clicked it? Not us.”: the next sentence points away from the writer. */
function pointsAway({ following }: Match): boolean {
  return /^(?:(?:certainly|surely|definitely|well,?) )?not (?:us|me|we|our|my)\b/i.test(
    following[0]?.prose ?? '',
  );
}

/** “How is it possible that you are so kind?” */
function admired({ tokens, mark }: Match): boolean {
  return /\b(?:so|always) (?:kind|patient|friendly|fast|quick|good|young|cheap|generous|calm)\b/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'blaming/how-could-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This asks a question that only accuses.',
  why: 'Nobody can answer “how could you?”, so it only stings: ask what you need to know, or name the next step.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `{how (could|can|did) @reader [@pointedly|possibly|ever] (${slipped}|not|let|leave|allow|be so|possibly|ever think)}`,
        '{what (were|was|are) @reader (even|possibly|actually) thinking}',
        '{what were @reader thinking} (when|by|in|of|letting|not|to)',
        '(^|;|so|,|and|but) {[so] what [else] (did|do) @you [really|honestly|seriously|then] expect} (if|when|after|in|with|,|$|for that|for the money|at this price|at that price)',
        `{(did|do|have|has) @reader (by any chance|simply|just|once again|again|really|honestly|seriously) ${slipped}}`,
        "{(why|how) (on earth|in the world|the hell|in heaven 's name|for heaven 's sake) (would|do|did|must|have|could|is|are|were) @reader}",
        '^ {(who|what) (told|asked|forced|made) @you to} _',
        '{(whose|who is) (fault|mistake|idea|doing) (is|was) (that|this|it)}',
      ],
      unless: [hypothetical],
      rewrites: [
        easyToMiss,
        through(/^manage to /, say('may I ask how you came to')),
        through(/^when (?=you )/, say('may I ask why')),
        whatLedThem,
        leaveOutArgument('question'),
        forward,
      ],
    },
    {
      phrases: [
        '^ {[and|so] (who|which of us) (clicked|deleted|changed|signed|ordered|forgot|sent|opened|wrote|told|asked|broke|wanted|decided|chose|insisted|confirmed|approved|left|made|said)}',
      ],
      when: [pointsAway],
      rewrites: [leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '(^|@opening) {(nobody|no one|no - one|none of us|we never|we did not|i never|i did not) [ever|exactly] (made|make|forced|force|asked|ask|told|tell|obliged|oblige|begged|beg|pressed) @you} (to|take|choose|sign|buy|order|use|do|pick|go|put|open)',
      ],
      unless: [asked],
      rewrites: [leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '{and ((then|now|still|afterwards) [@you]|@you [then|now|still]) (wonder|wondering|act surprised|are surprised) (why|that|how|when|if)}',
        '{[it|that|this] (cannot|can hardly|should not|will hardly|need not|must not) [really] (surprise|astonish|amaze|shock) @you}',
        '{@you (cannot|can hardly|need not) [really] be (surprised|astonished|shocked|amazed)}',
        '{(is|was) it any wonder [that]}',
        '(^|@opening) {(no|small|little) wonder [that|,]} (if|when) @you',
        '{(one|a) [single|quick|short|simple] (look|glance|call|mail|email|phone call|question|click|text|check|message) (would|could) have (been enough|sufficed|done it|avoided|prevented|saved|spared)}',
      ],
      unless: [hypothetical, granted],
      rewrites: [whatSurprises, withIt, leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '{@reader (cannot|cannot even|does not know how to|do not know how to|(is|are) (unable|not able) to) [even|apparently] (count|read|spell|type|write|tell the time|tell left from|calculate|listen|follow (a|simple|the|an) _|keep (an appointment|a schedule|your word|to a))}',
      ],
      unless: [hypothetical, asked],
      rewrites: [leaveOutArgument('clause'), mixedUp],
    },
    {
      phrases: [
        '(did|have) @you {(definitely|actually|even|really|properly|at least|ever bother to|bother to)} (read|check|checked|try|tried|look|looked|watch|watched|test|tested|follow|followed|open|opened|listen|see|seen|think|plug|turn|install|update|restart|call|ask|asked|receive|send|measure|understand|notice|review)',
      ],
      rewrites: [wereTheyAble, drop()],
    },
    {
      phrases: [
        '{are @you [@very|absolutely|100 %] (sure|certain|positive) [that] @you} (have|had|did|are|were|entered|selected|used|sent|read|checked|typed|chose|put|turned|connected|followed|installed|ordered|clicked)',
      ],
      unless: [careful],
      rewrites: [say('could you check whether you')],
    },
    {
      phrases: [
        '(^|@opening) {@you (keep|kept) (sending|asking|making|ignoring|missing|saying|calling|closing|breaking|doing|repeating|using|posting|telling|giving|pushing|blaming|complaining|adding|forgetting|promising|delaying|interrupting|insisting|bringing|opening|talking|cancelling|canceling|moving|removing|reverting|refusing|arguing|claiming)}',
        '{(this|that|it) is [now|already] the (second|third|fourth|fifth|#|umpteenth) time [that|this _|in a row] (@you|your)}',
        '(^|@opening) {@you [@pointedly] (let @us (down|wait)|left @us (hanging|waiting|stranded|in the lurch))}',
        '^ {why (would|did) @you [even|ever|not] (do|merge|close|remove|delete|change|break|cancel|reject|ignore|revert|drop|leave|send|approve|block|lock|tell|check|ask|test|call|read)}',
      ],
      unless: [hypothetical, welcome],
      rewrites: [
        where(endsWith(/^waiting$/), say('we were waiting')),
        where(endsWith(/^down$/), say('it did not work out')),
        easyToMiss,
        overAndOver,
        theNthTime,
        whatLedThem,
        leaveOutArgument('question'),
        forward,
      ],
    },
    {
      phrases: ['{why are @you [still] (charging|billing|invoicing) (me|us)}'],
      unless: [hypothetical],
      rewrites: [say('could you tell us why there is still a charge')],
    },
    {
      phrases: [
        '{(@you only had|all @you (had|needed) to do was|the only thing @you had to do was) to}',
        '{all @you (had|needed) to do was}',
      ],
      unless: [hypothetical],
      rewrites: [say('it would have been enough to')],
    },
    {
      phrases: [
        '{@you (had|have had) (your|every|plenty of|ample|more than enough) (chance|chances|opportunity|time|warning|occasion)} to',
      ],
      unless: [hypothetical],
      rewrites: [say('there was time')],
    },
    {
      phrases: [
        '^ {[and|but|so] what (have|did) @reader [now] done [now|again|here]} (?|!|$)',
        '^ {[and|but|so] why (did|has|is|was|does|do|are|were|can|could) (nobody|no one|no - one|none) (from|on|at|in|of|with) your _} _',
        '^ {[and|but|so] why (do|does) your [_] (@staff|@kin) (never|always|keep|insist|have to|not ever)} _',
        '(^|@opening) {(can|could) (@reader [really|honestly|seriously] not|not @reader) (even|at least|once|for once)} _',
        '(^|@opening) {is it (so|that|really so|too) (hard|difficult|much) (for @you|for your _) to} _',
        '^ {is it (so|that|really so|really that|really too|too) (hard|difficult|complicated|much to ask) to} (read|answer|call|write|send|check|close|lock|listen|reply|pay|tell|ask|open|click|look|follow|keep)',
      ],
      unless: [hypothetical, welcome, cheering],
      rewrites: [leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '^ {[and|but|so|then] why ((can|could|will|would) (@you not|not @you)|cannot @you) (just|simply|ever|once|finally|even|for once|at least)} verb:_',
      ],
      unless: [hypothetical],
      rewrites: [say('could you')],
    },
    {
      phrases: [
        '(^|@opening) {(do|does) @reader (ever|even) verb:(read|check|listen|look|test|open|answer|care|measure|compare|try)} _',
        '(^|@opening) {(do|does) (@reader not|not @reader) [ever|even|at least] verb:(read|check|listen|look|think|test|measure)} (the|our|my|your|any|to|at|what|it|before)',
      ],
      unless: [hypothetical],
      rewrites: [
        where(
          endsWith(/^(read|check|look|open|listen|test|measure|compare|try)$/),
          say('did you have a chance to $verb'),
        ),
        leaveOutArgument('question'),
        forward,
      ],
    },
    {
      phrases: [
        '{[and|but|so] how (can|could) it [ever|possibly] (be|happen) that @reader} _',
        '{[and|but|so] how (is|was) (it|this|that) [even|ever] possible [that] @reader} _',
        '{[and|but] how come [that] @reader} _',
      ],
      unless: [welcome, cheering, hypothetical, admired],
      rewrites: [
        through(/^(?=\w)/, say('may I ask how it happened that')),
        leaveOutArgument('question'),
        forward,
      ],
    },
    {
      phrases: [
        '^ {[and|but|so] why (did|does|do) your [_] (@staff|@kin) [then|even|still|just]} verb:(leave|send|go|drive|tell|say|refuse|cancel|close|change|open|come|sign|break|ignore|take|put|throw|delete|block|wait|let|need|forget|stop|do|give|make|order|book)',
        '^ {[and|but|so] why (do|must) @you} (change|wait|ask for|send|call|cancel|move|come|pay|answer|make|forget|write|order|book|leave|put|take|break|close) ... [_ ...] (again|every (day|time|week|month)|all the time|constantly|so (late|often|many)|at the last (minute|moment))',
      ],
      unless: [hypothetical, welcome, cheering],
      rewrites: [whatLedThem, leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '(^|@opening) {(are|is) your [_] @staff (even|actually|really|ever) (reading|listening|looking|checking|trying|paying attention|working|thinking)} _',
      ],
      unless: [hypothetical],
      rewrites: [leaveOutArgument('question'), forward],
    },
    {
      phrases: [
        '^ {[and|but|so] why (are|is|were|was) @reader (always|so|never|that) [so] (slow|late|careless|difficult|unreliable|stubborn|unprepared|disorganised|disorganized|on time|ready|there)}',
        '(^|@opening) {what is (wrong|the matter) with (you (people|guys|lot)|your [_] (@staff|@kin))}',
        '^ {(cannot @you|can not @you|can @you not) [even] (read|count|listen|think|tell the time)} (?|!|$)',
        '^ {[and] how many [more] (mails|emails|messages|letters|calls|reminders) (do|must|should|shall|will) @we [still] [have to|need to]} _',
      ],
      unless: [hypothetical],
      rewrites: [leaveOutArgument('question'), forward],
    },
  ]),
  examples: [
    {
      bad: '[[Why did you not tell]] us about the dog?',
      fixed: 'What matters now is [next step].',
    },
    { bad: '[[You cannot count]], we ordered 24 cups and got 22.', fixed: 'We ordered 24 cups and got 22.' },
    {
      bad: '[[One call would have been enough]] and we would have kept the table.',
      fixed: 'With one call we would have kept the table.',
    },
    { bad: '[[You let us down]] on Friday.', fixed: 'It did not work out on Friday.' },
    { bad: '[[And now you wonder why]] the gate is rusty.', fixed: 'Let us find out why the gate is rusty.' },
    { bad: '[[Is it any wonder that]] the van left?', fixed: 'The van left.' },
    { bad: '[[You keep asking]] for a new key.', fixed: 'There were several requests for a new key.' },
    { bad: '[[You keep sending]] the old plan.', fixed: 'The old plan was sent more than once.' },
    { bad: '[[What were you thinking]] when you sold it?', fixed: 'May I ask why you sold it?' },
    {
      bad: '[[This is the third time your]] van came without a lift.',
      fixed: 'For the third time the van came without a lift.',
    },
    {
      bad: '[[You cannot be surprised]] that the fee rose, as the mail said so in May.',
      fixed: 'The fee rose, as the mail said so in May.',
    },
    { bad: 'The shop has one till, [[what did you expect]]?', fixed: 'The shop has one till.' },
    { bad: '[[How on earth did you]] manage to bend it?', fixed: 'May I ask how you came to bend it?' },
    { bad: '[[You left us waiting]] for an hour.', fixed: 'We were waiting for an hour.' },
    {
      bad: '[[Why are you still charging us]] for the old line?',
      fixed: 'Could you tell us why there is still a charge for the old line?',
    },
    { bad: '[[Why did you close]] the valve?', fixed: 'May I ask what led you to close the valve?' },
    { bad: '[[You keep ignoring]] the sign.', fixed: 'It is easy to miss the sign.' },
    { bad: 'Did you [[really]] read the sign?', fixed: 'Were you able to read the sign?' },
    {
      bad: '[[Are you sure that you]] have the right key?',
      fixed: 'Could you check whether you have the right key?',
    },
    { bad: '[[You keep moving]] the date.', fixed: 'The date was moved more than once.' },
    { good: 'If you keep moving the lamp, the light is better.' },
    { bad: '[[How could you miss]] the sign?', fixed: 'It is easy to miss the sign.' },
    {
      bad: '[[What were you thinking]] when you cut it?',
      fixed: 'May I ask why you cut it?',
    },
    { bad: '[[Did you simply forget]] the fair?', fixed: 'It is easy to forget the fair.' },
    { bad: '[[Who told you to]] cut the wire?', fixed: 'May I ask what led you to cut the wire?' },
    {
      bad: '[[Nobody pressed you]] to take the cheap one.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'You leave the door open [[and then wonder why]] it is cold.',
      fixed: 'You leave the door open; let us find out why it is cold.',
    },
    {
      bad: "Apparently [[your team can't count]] to ten.",
      fixed: 'It seems that something got mixed up; shall we go through it together?',
    },
    { bad: '[[You only had to]] ask.', fixed: 'It would have been enough to ask.' },
    { bad: '[[You had every chance]] to object.', fixed: 'There was time to object.' },
    { bad: '[[Who deleted]] the list? Not us.', fixed: 'What matters now is [next step]. Not us.' },
    { good: 'If that is how you forgot the code, we can send a new one.' },
    { good: 'What do you expect from the first sample?' },
    { good: 'Who signed for the crate at your gate?' },
    { good: 'Did nobody tell you to take the lift?' },
    { good: 'If you cannot read the label, we send it larger.' },
    { good: 'If your driver cannot read the label, we send it larger.' },
    { good: 'Can it be that your driver cannot read Greek?' },
    { good: 'Why did you choose us?' },
    { good: 'This is the third time you have booked with us.' },
    { good: 'Are you sure you have enough chairs?' },
    { good: 'One short call would have been enough, and I did not make it: my apologies.' },
    { good: 'Sure, what were you thinking?' },
    { bad: '[[Why did nobody from your depot]] ring us?', fixed: 'What matters now is [next step].' },
    { bad: '[[Why does your crew always]] wait until noon?', fixed: 'What matters now is [next step].' },
    { bad: '[[Why can’t you just]] answer my question?', fixed: 'Could you answer my question?' },
    { bad: '[[Do you even read]] our mails?', fixed: 'Did you have a chance to read our mails?' },
    { bad: '[[Is it so hard to]] close the lid?' },
    { good: 'Why does your team always bring us such lovely cake?' },
    { good: 'Do you ever think of a second shop in Lyon?' },
    { good: 'Is it hard to read the label?' },
    { good: 'What have you done so far, so that we can help?' },
    { bad: '[[How can it be that your crew]] lost the ramp?' },
    { bad: '[[Why did your driver]] leave without the crates?' },
    { bad: '[[Is your team even reading]] our mails?' },
    { good: 'How is it possible that you are so kind?' },
    { good: 'Why did your team choose blue?' },
    { bad: '[[Why are you always so slow]]?' },
    { bad: '[[How many mails do I have to]] write?' },
    { good: 'Why are your doors so thick?' },
  ],
});
