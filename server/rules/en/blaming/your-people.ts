/** “nobody in your office bothers to open”, “you must have missed”: points the finger at the reader’s people or things. */
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { hypothetical, wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { namesTheThing, tellOfTheThing } from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, wondered, reported, asked];
const somebody = '(somebody|someone|one|whoever|people) (in|at|on|from|of) your _';

/** “Except Ana, no one answered the question”: somebody did. */
function excepted({ tokens, from }: Match): boolean {
  return tokens.slice(0, from).some(({ text }) => /^(except|exception|besides)$/.test(text));
}

/** “You must have missed it”: it happens to anybody. */
function missed({ tokens, captures: { verb } }: Match): boolean {
  return /^(missed|overlooked)$/.test((verb && tokens[verb.from]?.text) ?? '');
}

/** “Nobody at your end opened | the gate”. */
function ofAThing({ tokens, captures: { verb } }: Match): boolean {
  return /^(the|our|my)$/.test((verb && tokens[verb.to]?.text) ?? '');
}

/** “You must have read it”: we relied on it. */
function looked({ captures: { verb }, tokens }: Match): boolean {
  return /^(checked|read|seen|reviewed|noticed|understood|known|approved|accepted|agreed)$/.test(
    (verb && tokens[verb.from]?.text) ?? '',
  );
}

/** “Nobody bothered”, not “nobody bothers”. */
function then({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'bothered');
}

function repliedThen(match: Match): boolean {
  return (
    then(match) &&
    /^(reply|answer)$/.test(match.tokens[match.mark.to - 1]?.text ?? '') &&
    match.tokens[match.mark.to]?.text === 'to'
  );
}

/** “You must have left your scarf here”. */
function leftBehind({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'left' && tokens[mark.to]?.text === 'your';
}

/** “Someone in your office cut the cable” as “the cable was cut in your office”: where it happened tells who can help. */
const onYourSide: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told = tellOfTheThing()(match);
  const [edit] = told?.edits ?? [];
  const where = mark.from + 1;
  if (!told || !edit || told.edits.length > 1 || tokens[where + 1]?.text !== 'your') return null;
  const place = textOf(tokens, where, where + 3).replace(/^(?:of|from) your \p{L}+$/u, 'on your side');
  return { title: told.title, edits: [{ ...edit, text: `${edit.text} ${place}` }] };
};

/** “Except for Ana no one answered | the question” as “so far only Ana has answered the question”. */
const soFar: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const words = /^(?:with the exception of|except for|except|besides|apart from|other than) /.exec(
    textOf(tokens, 0, mark.from),
  )?.[0];
  const from = words?.trim().split(' ').length ?? 0;
  const to = tokens[mark.from - 1]?.text === ',' ? mark.from - 1 : mark.from;
  const verb = baseOf(tokens[captures.verb?.from ?? -1]?.text ?? '');
  if (verb === null || from === 0 || to <= from || to - from > 5) return null;
  return say(`so far only $who <have@who> ${inflect(verb, 'participle')}`)(
    remembering(marking(match, 0, mark.to), { who: { from, to } }),
  );
};

export default defineRule({
  id: 'blaming/your-people',
  principle: 'save-face',
  severity: 'warning',
  message: 'This points the finger at the reader’s people or things.',
  why: 'Blame their people, and the reader must defend them against you: tell what happened to the goods, and leave the name out.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `{${somebody} [@pointedly] verb:@deed-done}`,
        '{your @staff [@pointedly] verb:(delayed|blocked|broke|damaged|dropped|ruined|deleted|scratched|overtightened|spoiled|overloaded|bent|cracked)}',
        '{your @staff [@pointedly] verb:(lost|misplaced|mislaid)} (the|our|my|it|them|two|three|one|half)',
      ],
      unless: [...unless, cheering],
      when: [namesTheThing],
      rewrites: [onYourSide, tellOfTheThing()],
    },
    {
      phrases: [
        `{${somebody} must [@pointedly] have [@pointedly] verb:@deed-done}`,
        '{(@you|your @staff) must [@pointedly] have [@pointedly] verb:@deed-done}',
      ],
      unless: [asked, wondered, cheering, leftBehind],
      when: [namesTheThing],
      rewrites: [
        where(missed, say('it is easy to miss')),
        where(looked, tellOfTheThing({ opener: 'we understood that' })),
        tellOfTheThing({ opener: 'it looks as if' }),
      ],
    },
    {
      phrases: [
        '{(nobody|no one|not one soul|not a soul|none) (in|at|on|from|of) your _ verb:(answered|replied|opened|picked up|responded|reacted) [(with|to|about|for) (the|our|us|me|any) [_]]}',
      ],
      unless: [asked, hypothetical, reported],
      rewrites: [where(ofAThing, tellOfTheThing({ not: true })), say('it was not possible to reach anyone')],
    },
    {
      phrases: [
        '{(nobody|no one|none of you) [has] [@pointedly] verb:(answered|read|checked|followed|opened)} (the|our|my)',
      ],
      unless: [hypothetical],
      when: [namesTheThing],
      rewrites: [
        where((match) => !excepted(match), tellOfTheThing({ not: true })),
        soFar,
        where(excepted, say('we have not heard from anyone on')),
      ],
    },
    {
      phrases: [
        '{@your cause:(file|files|spreadsheet|script|system|server|plugin|software|data|code|import|export|list|update|change|template|app|website|form|browser|firewall|network) [@pointedly] (broke|crashed|corrupted|froze|killed|ruined|jammed) thing:((the|our|my) _)}',
      ],
      unless,
      rewrites: [say('$thing did not work with your $cause')],
    },
    {
      phrases: [
        '{@your cause:(file|script|plugin|code|change|update|patch|pr|pull request|commit|merge|branch|fix|version) [@pointedly] (breaks|crashes|corrupts|kills|ruins|blocks|fails|slows down) thing:((the|our|my|all) _)}',
      ],
      unless,
      rewrites: [say('there is trouble in $thing with your $cause')],
    },
    {
      phrases: ['{, as (was|has been|is|was being) done (in|at|by) your _ ,}'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(nobody|no one|no - one) (in|at|from|on) your (office|company|team|house|firm|side|department|shop|end) [@pointedly|ever] (bothers|bothered) to verb:(read|answer|open|look|check|tell|call|reply|listen|ask|write)}',
      ],
      unless,
      rewrites: [
        where(repliedThen, say('there was no answer')),
        where(then, tellOfTheThing({ not: true })),
        say('it would help us if someone on your side could $verb'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[You must have read]] the sheet.',
      fixed: 'We understood that the sheet was read.',
    },
    {
      bad: '[[Nobody in your office bothers to open]] our letters.',
      fixed: 'It would help us if someone on your side could open our letters.',
    },
    { bad: '[[You must have missed]] our note.', fixed: 'It is easy to miss our note.' },
    {
      bad: '[[Nobody in your office bothered to reply]] to the two notes.',
      fixed: 'There was no answer to the two notes.',
    },
    { bad: '[[Somebody in your office typed]] 24.', fixed: '24 was typed in your office.' },
    {
      bad: '[[Someone at your dock must have dropped]] the crate.',
      fixed: 'It looks as if the crate was dropped.',
    },
    {
      bad: 'The driver rang and [[nobody at your gate answered]].',
      fixed: 'The driver rang and it was not possible to reach anyone.',
    },
    {
      bad: 'Except for Ana, [[no one answered]] the question.',
      fixed: 'So far only Ana has answered the question.',
    },
    { bad: '[[None of you answered]] my question.', fixed: 'My question was not answered.' },
    { bad: '[[Your file broke our import]].', fixed: 'Our import did not work with your file.' },
    { bad: '[[Your patch breaks the tests]].', fixed: 'There is trouble in the tests with your patch.' },
    { bad: '[[Your driver damaged]] the ramp.', fixed: 'The ramp was damaged.' },
    {
      bad: 'Wool shrinks in hot water[[, as was done in your shop,]] and loses its shape.',
      fixed: 'Wool shrinks in hot water and loses its shape.',
    },
    { bad: '[[Your team deleted]] the list.', fixed: 'The list was deleted.' },
    { good: 'If somebody in your office typed 24, we can still change it.' },
    { good: 'We wonder if somebody in your office typed 24.' },
    { good: 'You told us that somebody in your office typed 24, so we changed it.' },
    { good: 'Has somebody in your office seen the list?' },
    { good: 'Do you think that someone at your dock must have dropped the crate?' },
    { good: 'Somebody in your office moved over to Porto, as I hear.' },
    { good: 'The storm damaged the ramp.' },
    { good: 'And somebody in your office opened the box?' },
    { good: 'If nobody at your gate answered, the driver comes again.' },
    { good: 'We hope somebody in your office opened the box.' },
    { good: 'As you told us that nobody at your gate answered, the driver left a card.' },
    { good: 'Somebody in your team sent us flowers, please thank them!' },
    { good: 'You must have left your scarf here, it is at the desk.' },
    { good: 'You must have picked the best day of the year.' },
    { bad: '[[Your bank lost]] our form.', fixed: 'Our form was lost.' },
    { good: 'Your team lost its first match, but not its humour.' },
  ],
});
