/** “insisted on”, “on your premises”: loads the blame or the cost on the reader. */
import { endsWith, marks } from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [cleared, hypothetical, reported, asked];
const burden = '(blame|responsibility|guilt|liability|culprit|negligence|onus|burden)';
const cost =
  '(problem|cost|costs|bill|loss|risk|demurrage|responsibility|fee|fees|expense|headache|issue|fault|job|account|penalty|lookout|funeral|consequences|worry|business|concern|charge|charges)';
const place =
  '(side|end|part|door|doorstep|shoulders|desk|hands|court|house|team|people|office|department|own door|own side|own end|own desk)';

/** “A misunderstanding”, “a typo”: no reproach once nobody is named. */
function mild({ tokens, captures: { what } }: Match): boolean {
  return /^(misunderstanding|typo|typos|oversight|slip-up|mistake|mistakes|error|errors|delay)$/.test(
    (what && tokens[what.to - 1]?.text) ?? '',
  );
}

/** “That is on you: three mails came back”: the fact stands behind it. */
function announces({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.text === ':' && tokens.length > mark.to + 4;
}

/** “40, but I do not deliver. That is on you.”: who does what is part of the deal. */
function sharedOut(match: Match): boolean {
  return /\b(?:i|we) (?:don['’]?t|do not|won['’]?t|will not|can['’]?t|cannot) (?:do|cover|pay|include|deliver|handle|ship|install|fix)\b/i.test(
    sentenceBefore(match)?.prose ?? '',
  );
}

/** “Your code is the problem”: where the cause lies is told. */
function ofACause({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from]?.text === 'your' && /^(problem|reason|cause)$/.test(tokens[mark.to - 1]?.text ?? '')
  );
}

/** “You insisted on | paying in cash” as “you chose to pay in cash”. */
const choseTo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const doing = tokens[mark.to]?.text ?? '';
  const base = doing.endsWith('ing') ? baseOf(doing) : null;
  return base === null ? null : say(`chose to ${base}`)(marking(match, mark.from, mark.to + 1));
};

/** “It broke | in your hall”. */
const onSite = marks(/^(premises|house|hall|roof)$/);

/** “You chose the basic plan, which has all you need”: it is praised. */
function holdsNothing({ tokens, to }: Match): boolean {
  return (
    /, (?:which|and that) (?:is|has|covers|includes)\b/.test(textOf(tokens, to)) &&
    !tokens.some(({ text }) => /^(not|no|only|without|less|extra)$/.test(text))
  );
}

/** “You insisted on | paying”: a kindness. */
function kindly({ tokens, mark }: Match): boolean {
  return /^(?:helping|sharing|carrying)\b|^paying (?:[.,!]|for)/.test(textOf(tokens, mark.to));
}

/** “It was your idea and we all liked it.” */
function liked({ tokens, mark }: Match): boolean {
  return /\b(?:liked?|enjoyed|thanks|(?:works|worked) (?:well|fine|nicely|perfectly|[.!])|(?:were|are|it was|is) right)/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'blaming/on-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This loads the blame or the cost on the reader.',
  why: 'Whoever is told “this is on you” stops listening and starts to fight: say what can be done, and by whom.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `${burden} [for] [_] [_] [_] {(<be>|lies|lay|rests|rest|sits|falls|fall|stays|remains|must be|must lie|can only be) [@solely] [@solely] (with|on|at|in) (you|yourself|yourselves|your [_] (@staff|@kin))}`,
      ],
      unless,
      rewrites: [say('is something we can sort out together')],
    },
    {
      phrases: [
        `(^|@opening) {(that|this|it|so it|the rest|all of this|all of that|all this|everything else|what happened) (is|was|lies|rests|falls|must be|has to be|can only be|will be|would be) [@solely] [@solely] (on you|with you|(at|on|in) your [_] ${place}|your [own] (fault|doing|making|lookout|funeral|headache|loss|guilt))} ($|@closing)`,
        `(^|@opening) {(that|this|it) (is|was|comes|came) [@solely] down to (you|your _|your _ _)} ($|@closing)`,
        '(^|@opening) {(you are|your _ is|your _ are) [@solely] (the reason|the cause|the problem|the culprit|the guilty one|the one to blame|the ones to blame|to blame|at fault|guilty)} ($|@closing)',
        '(^|@opening) {(the|the only) (one|person|side|party|people) (at fault|to blame|responsible) [here|,] ... (is|are|was) (you|your [_] (@staff|@kin))} ($|@closing)',
        '{(did|have) [not] @you [@pointedly] (do|done|bring|brought) (this|that|it) to (yourself|yourselves)}',
        '{@you [@solely] (did|have done|brought|have brought) (this|that|it|all this) [on|to|upon] (yourself|yourselves)} ($|@closing)',
      ],
      unless: [...unless, cheering],
      rewrites: [
        where(announces, drop()),
        where(sharedOut, say('that part would be yours')),
        where(ofACause, sentence('From what we can see, {where the cause lies}.')),
        leaveOutArgument(),
        sayAlone('we can look together at what is still possible'),
      ],
    },
    {
      phrases: [
        '(^|@opening) {(blame|thank) (yourself|yourselves|your [own] _)} ($|@closing)',
        '(^|@opening) {@you (can|may|should|must|have to) [only|just|really] (blame (yourself|yourselves|your [own] _)|thank (yourself|yourselves|your own _)) [for (it|that|this)]} ($|@closing)',
        '{do not [@pointedly|please] (blame|fault|accuse) (us|me|our _|the _) [for (it|this|that|your [_] [_])]} ($|@closing)',
        '{do not (put|pin|dump|push|shift) (it|this|that|the blame|the fault) (on|onto|to) (us|me|our _)}',
      ],
      unless: [asked, granted],
      rewrites: [leaveOutArgument(), sayAlone('let us find out together what happened')],
    },
    {
      phrases: [
        `^ {your [own] [_] _ , [so|and|therefore] [it is|that is] your [own] ${cost}}`,
        `(^|@opening) {(it|this|that|which|the rest) (is|was|will be|remains|stays) [@solely] your [own] ${cost} , not (ours|mine|our _)}`,
        `(^|@opening) {(so|hence|therefore) [it is|that is] your [own] ${cost}} ($|@closing)`,
        "{(that|it|this|which) is [@solely] (your|you guys 's) (lookout|funeral|headache|bad luck|tough luck)}",
      ],
      unless: [asked, hypothetical],
      rewrites: [sentence('Let us look at what can still be done: {next step}.')],
    },
    {
      phrases: [
        '(^|@opening) {(so|therefore|hence) (it|that|this) (has to|must|can only) be (you|your thing:(_|_ _)|on your _)} ($|@closing)',
        '(^|@opening) {(nothing to do with us|nothing we did|not our doing|nothing on our side)} ($|@closing)',
      ],
      unless: [asked],
      rewrites: [say('so it may be the $thing'), say('let us look at both sides')],
    },
    {
      phrases: [
        '{(was|is|were) (not|hardly|never) [@solely] our (idea|choice|wish|doing|decision|suggestion|plan)} ($|@closing)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('may have played a part')],
    },
    {
      phrases: [
        '{(@we cannot help [it]|it is not (our|my) (fault|problem|job|business|concern)|@we are not (responsible|to blame|at fault|liable)|do not blame (us|me)|nothing @we can do|what can @we do) (that|if|when|because)} (@you|your)',
      ],
      unless: [asked],
      rewrites: [
        // “Don’t blame us if you miss it”: nothing has happened yet.
        where(endsWith(/^(if|when)$/), leaveOutArgument('sentence')),
        where((match) => !endsWith(/^(if|when)$/)(match), say('it is a pity that')),
      ],
    },
    {
      phrases: [`not _ ... is {your [own] (problem|fault|risk|loss|choice|responsibility)} ($|@closing)`],
      unless: [asked],
      rewrites: [say('something we can help with')],
    },
    {
      phrases: [
        '{(that|this|it) was [@solely] your [own] (call|choice|decision|wish|idea|suggestion)} ($|@closing)',
        '(^|@opening) {@you [@pointedly] (wanted|asked for|chose|ordered|insisted on) (it|this|that) [exactly|precisely|just] (like this|like that|this way|that way|so)} ($|@closing)',
      ],
      unless: [cleared, hypothetical, asked, reported, cheering, liked],
      rewrites: [
        through(/^, (?:and )?not (?:ours|mine|us|me) /, say('that is how it was decided')),
        say('that is how it was decided'),
      ],
    },
    {
      phrases: [
        '{@you [@solely] (chose|picked|took|selected|went for|opted for|bought|wanted|ordered|asked for)} the (cheapest|cheap|basic|lowest|smallest|slowest|budget|economy)',
      ],
      unless: [cleared, hypothetical, asked, reported, holdsNothing],
      rewrites: [say('this is')],
    },
    {
      phrases: ['(that|this) {alone} is (why|how|the reason|what)'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{[the] (problem|error|fault|issue|bug) (is|sits|lies|must be) (between|behind|in front of) [the] (keyboard|chair|screen|wheel|desk|monitor) [and [the] (chair|keyboard|screen|monitor)]}',
      ],
      rewrites: [say('there may be a simpler way to do it')],
    },
    {
      phrases: [
        '{what:([a|an|some|this|that] @slip) (on|from|by|in|at) [you|your] (your part|your side|your end|your [_] @staff)}',
        '{what:@slip (from|by|of) (you|yours|yourself|yourselves)} ($|@closing)',
      ],
      unless,
      rewrites: [where(mild, say('$what')), say('a slip')],
    },
    {
      phrases: ['@you {insisted on} _'],
      unless: [...unless, kindly],
      rewrites: [choseTo, say('chose')],
    },
    {
      phrases: [
        '(happened|broke|occurred|was lost|got lost|was damaged|failed|cracked) {(in your hands|on your premises|in your care|in your house|in your hall|on your watch|under your roof) [, not (ours|mine|our fault)]} ($|@closing)',
      ],
      unless,
      rewrites: [where(onSite, say('on site')), drop()],
    },
    {
      phrases: [
        '{(poor|bad|sloppy|careless|lousy|weak|insufficient|inadequate|improper) thing:(planning|handling|maintenance|preparation|communication|storage|packing|organisation|organization|management|housekeeping|supervision) (at|on|from|by) your (end|side|part|team|staff|people)}',
      ],
      unless,
      rewrites: [say('the $thing')],
    },
    {
      phrases: [
        '(^|@opening) {(now|and now|so now) @you (see|have|get|know|face|feel|got) [for yourself] (the (result|results|outcome|consequence|consequences|problem|trouble|damage|bill|mess)|what (happens|comes|came|it leads|you get)|what (this|that|it) (leads|led) to|where (this|that|it) (leads|led))}',
      ],
      unless: [asked, cheering],
      rewrites: [leaveOutArgument(), sayAlone('let us look together at what is still possible')],
    },
    {
      phrases: [
        '(fix|clean up|clear up|sort out|solve|correct|pay for|repair|deal with|take care of|look at|find|check|blame|live with|fixing|solving|correcting) {your own} (mess|mistake|mistakes|error|errors|faults|failure|failures|chaos|problems|slips)',
      ],
      unless: [asked],
      rewrites: [say('the')],
    },
    {
      phrases: [
        '(^|@opening) {now @you have to (pay|live with|deal with|face|suffer|bear)} (it|the (result|results|consequence|consequences|damage|bill)|your _|that|this|for (it|that|this|your))',
      ],
      unless: [asked, cheering],
      rewrites: [leaveOutArgument(), forward],
    },
  ]),
  examples: [
    {
      bad: '[[Your tap is the problem]], not our pump.',
      fixed: 'From what we can see, [where the cause lies].',
    },
    {
      bad: 'The responsibility for the trunk [[lies with you]] because you tied it on the roof.',
      fixed: 'The responsibility for the trunk is something we can sort out together.',
    },
    { bad: 'You [[insisted on]] paying in cash.', fixed: 'You chose to pay in cash.' },
    {
      bad: 'You gave the code away, so [[that is on you]].',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: '[[That is on you]]: two of the letters came back.',
      fixed: 'Two of the letters came back.',
    },
    {
      bad: '40, but [[I won’t cover]] the wiring. [[That is on you]].',
    },
    { bad: 'You [[insisted on]] the red tiles.', fixed: 'You chose the red tiles.' },
    { bad: 'The glass broke [[on your premises]].', fixed: 'The glass broke on site.' },
    {
      bad: '[[Poor planning on your side]] is why the hall is small.',
      fixed: 'The planning is why the hall is small.',
    },
    {
      bad: 'The responsibility for the loss [[lies solely with you]].',
      fixed: 'The responsibility for the loss is something we can sort out together.',
    },
    {
      bad: 'The ramp was free, so [[this is entirely on you]].',
      fixed: 'The ramp was free.',
    },
    { bad: '[[You are the reason]].', fixed: 'We can look together at what is still possible.' },
    {
      bad: '[[The only one to blame here is your foreman]].',
      fixed: 'We can look together at what is still possible.',
    },
    { bad: '[[You did this to yourself]].', fixed: 'We can look together at what is still possible.' },
    {
      bad: '[[Blame your mechanic]], the cap was loose.',
      fixed: 'The cap was loose.',
    },
    { bad: '[[Your choice, so your bill]].', fixed: 'Let us look at what can still be done: [next step].' },
    {
      bad: 'Our line is clean, [[so it must be you]].',
      fixed: 'Our line is clean, let us look at both sides.',
    },
    {
      bad: 'Storing wool in the rain [[was not our idea]].',
      fixed: 'Storing wool in the rain may have played a part.',
    },
    {
      bad: '[[We cannot help it that]] you came by bike.',
      fixed: 'It is a pity that you came by bike.',
    },
    {
      bad: 'Not reading the label is [[your own risk]].',
      fixed: 'Not reading the label is something we can help with.',
    },
    {
      bad: '[[The problem sits between keyboard and chair]].',
      fixed: 'There may be a simpler way to do it.',
    },
    { bad: 'It broke through [[a blunder on your side]].', fixed: 'It broke through a slip.' },
    {
      bad: 'The lamp is blue, but [[that was your choice]].',
      fixed: 'The lamp is blue, but that is how it was decided.',
    },
    { bad: '[[You chose]] the cheapest paint.', fixed: 'This is the cheapest paint.' },
    { bad: 'That [[alone]] is why the fish went bad.', fixed: 'That is why the fish went bad.' },
    { good: 'It does not mean that the responsibility lies with you.' },
    { good: 'If the responsibility lies with you, we can share the cost.' },
    { good: 'You wrote that the responsibility lies with you, and that was kind.' },
    { good: 'Do you think the responsibility lies with you?' },
    { good: 'The choice is yours.' },
    { good: 'The mistake is ours.' },
    { good: 'It is on your account since this morning.' },
    { good: 'It was all your own doing, and it looks great.' },
    { good: 'You can thank your neighbour, he found it.' },
    { good: 'Please do not blame the driver, it was my mistake.' },
    { good: 'You chose the basic plan, which has all you need.' },
    { good: 'You insisted on paying, and I will return the favour.' },
    { bad: '[[It was your idea]].', fixed: 'That is how it was decided.' },
    {
      bad: 'The wall is green, but [[you wanted it like that]].',
      fixed: 'The wall is green, but that is how it was decided.',
    },
    { bad: '[[It was your wish]], not mine.', fixed: 'That is how it was decided.' },
    { bad: '[[You can only blame yourself]].' },
    {
      bad: 'You saved on the paint, [[now you see the result]].',
      fixed: 'From what we can see, [what happened].',
    },
    { bad: 'Please clean up [[your own]] mess.', fixed: 'Please clean up the mess.' },
    { good: 'It was your idea, and it looks great.' },
    { good: 'It was your idea, and all of us like it.' },
    { good: 'Now you see the result of your fine work, congratulations.' },
    { good: 'You can check your own figures in the app.' },
    { bad: '[[Now you have to live with]] the result.', fixed: 'What matters now is [next step].' },
  ],
});
