/** “with all due respect”, “no offence, but”: a “but” takes back what was granted. */
import { cheering, offersWayOn } from '../../../words/english/conciliation';
import { signsOff } from '../../../words/english/courtesy';
import { asked } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { piecesOf } from '../../rewriting/beside-the-fault';
import { heardAndSeen } from '../../rewriting/heard-and-seen';
import { tellsNoFigure } from '../../rewriting/let-go';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const grant =
  '(@we [@adverb|do|can|of course|well] (understand|sympathise|sympathize|empathise|empathize|respect)|@we [@adverb|do|can] hear (you|that|what|your)|@we [@adverb|do|can] get (it|that|your|where|what|you)|@we [@adverb|do|can] see (your (point|concern|frustration|side|position|view|problem|argument)|what you|where you|why you|how you)|@we [@adverb|do|can] appreciate (your (concern|concerns|frustration|position|view|point|situation|opinion|feelings)|that (this|it)|how|it|the frustration|why)|@we [@adverb|do] (realise|realize|acknowledge|accept) (that you|that this|this is|that it|how you|how frustrating|it is frustrating|your)|@we know (how (you|this|that|frustrating|upsetting)|it is frustrating|what you)|your (concern|concerns|frustration|point|view|position|worry|feelings|anger) (is|are) [@very] (understandable|valid|fair|noted|clear|heard|appreciated)|it is [@very] understandable)';

/** “I understand maybe we can find a day”: the writer’s own thought, and nothing is granted. */
function ownThought({ tokens, from }: Match): boolean {
  const at = tokens.findIndex(({ text }, index) => index >= from && text === 'understand');
  return at >= 0 && /^(maybe|perhaps)$/.test(tokens[at + 1]?.text ?? '');
}

/** “With all due respect to your time”: respect for something, and no blow. */
function respectsSomething({ tokens, to }: Match): boolean {
  return /^(to|for)$/.test(tokens[to]?.text ?? '');
}

/** With the comma before the “but”, up to a token. */
function fromTheComma(match: Match, to: number): Match {
  const { tokens, mark } = match;
  const from = /^[,;–—-]$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  return marking(match, from, to);
}

/** “I understand, but …” as “I understand; at the same time, …”. */
const toUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  // “…, but …”: nothing stands against it.
  if (tokens[mark.to]?.kind === 'punctuation' && tokens[mark.to]?.text !== ',') return null;
  let to = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  if (
    /^(honestly|frankly|still|well|really|sorry)$/.test(tokens[to]?.text ?? '') &&
    /^(,|the|your|our|my|it|that|this|you|we)$/.test(tokens[to + 1]?.text ?? '')
  )
    to += tokens[to + 1]?.text === ',' ? 2 : 1;
  const rest = tokens.slice(to).filter(({ kind }) => kind !== 'punctuation');
  if (rest.length === 1 && rest[0]?.text === 'no')
    return say(', and we are sorry that it has to be')(fromTheComma(match, to));
  // “…; here is how it looks to us: I think …” would say it twice.
  const opined =
    /^(i|we)$/.test(rest[0]?.text ?? '') && /^(think|believe|feel|find)$/.test(rest[1]?.text ?? '');
  const granted = /^(?:sure|yes|yeah|ok|okay|fine|perhaps|maybe|granted|admittedly|true) ,/.test(
    textOf(tokens, 0, 2),
  );
  const own = rest[0]?.text === 'i' ? '; for my part,' : '; for our part,';
  return say(granted ? ';' : opined ? own : '; at the same time,')(fromTheComma(match, to));
};

/** “I understand, but unfortunately we cannot …” as “I understand, and we are sorry that we cannot …”. */
const sorryThat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  let to = mark.to;
  while (/^(,|unfortunately|sadly|regrettably|as|you|know|at|this|time|right|now)$/.test(textAt(to))) to++;
  const unable =
    /^(i|we)$/.test(textAt(to)) &&
    (/^(unable|powerless|limited|bound|obliged)$/.test(textAt(to + 2)) ||
      (textAt(to + 2) === 'not' && /^(can|could|will|am|are|do|would)$/.test(textAt(to + 1))));
  if (!unable) return null;
  return say(`, and ${textAt(to) === 'i' ? 'I am' : 'we are'} sorry that`)(fromTheComma(match, to));
};

/** “With respect, your sum does not hold”: what contradicts is found by itself. */
function contradictsNext({ tokens, mark }: Match): boolean {
  const next = tokens.slice(mark.to, mark.to + 6).map(({ text }) => text);
  return (
    (next[0] === 'you' &&
      next[1] === 'are' &&
      /^(no|not|comparing|wrong|mistaken|overlooking|forgetting)$/.test(next[2] ?? '')) ||
    (next[0] === 'your' && next.includes('not') && next.some((word) => /^(hold|add|stand|match)$/.test(word)))
  );
}

/** Nothing stands before it in its sentence. */
function opensTheSentence({ mark }: Match): boolean {
  return mark.from === 0;
}

/** “Sorry to disappoint you, but …”. */
function disappoints({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'disappoint');
}

/** “You say it is thick, but that is rubbish”: nothing of it can stay. */
const moreAboutIt: Rewriter = where(
  (match) =>
    /^you (?:\p{L}+ )?(?:say|claim|insist|complain|argue|keep saying)\b/u.test(textOf(match.tokens)) &&
    tellsNoFigure(match),
  sentence('Could you tell us a little more about it?'),
);

/** “We do not doubt your skill, but …”: what the “but” only hints at is said. */
const sayTheConcern: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!tokens.slice(mark.to).every(({ text }) => /^(\.+|…)$/.test(text))) return null;
  const comma = tokens[mark.from - 1]?.text === ',' ? 1 : 0;
  return say('; our concern is {what concerns you}.')(marking(match, mark.from - comma, tokens.length));
};

/** “Sorry for your experience, but we have refunded it”: it is put right. */
function makesGood({ tokens, mark }: Match): boolean {
  return (
    /^(we|i)$/.test(tokens[mark.to]?.text ?? '') &&
    /^(have|are|am|do|also|want|hope)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “I apologise for it, but a deposit is required” in two sentences: the apology stands. */
const inTwo: Rewriter = (match) => {
  const { tokens, mark, sentence } = match;
  const from = /^[,;–—-]$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const next = tokens[mark.to];
  const start = tokens[from]?.kind === 'punctuation' ? tokens[from]?.start : tokens[from - 1]?.end;
  if (next?.kind !== 'word' || start === undefined) return null;
  const first = sentence.prose.charAt(next.start);
  const edit = { start, end: next.start + first.length, text: `. ${first.toUpperCase()}`, stops: [] };
  return { title: '“… . …”', edits: [edit] };
};

/** “With all due respect, you are exaggerating.”: polite words before a blow. */
const beforeABlow: Rewriter = where(
  ({ tokens, mark }) => {
    const rest = textOf(tokens, mark.to);
    return (
      mark.from === 0 &&
      /^(?:but )?(?:,? ?)(?:you (?:know|are|were|do|did|have|clearly|obviously|seem)|your (?:\p{L}+ ){1,6}(?:is|has|makes|does) (?:no |not )?)\b/u.test(
        rest,
      ) &&
      piecesOf(tokens.slice(mark.to)).length === 1
    );
  },
  where(tellsNoFigure, sentence('We would like to hear more about how you see it.')),
);

const best = [heardAndSeen(), beforeABlow];

export default defineRule({
  id: 'arguing/yes-but',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'A “but” takes back what was granted.',
  why: 'After “I understand, but” the customer only hears the “but”; “and” lets both sentences stand.',
  phrasings: noArgumentLeft({ how: 'see', best }, [
    {
      phrases: [
        `${grant} [... ...] [,|-|;] {but} (@who|our|my|the|your|these|those|unfortunately|as|at|in|rules|policy|come|no|nobody|not|please|with|from|still|sadly|sir|as|for|what|calling|honestly|frankly|to|in|every|each|any|all|because|since|unless|it)`,
        '@you (have|make|raise|may have|might have) a [very] [good|fair|valid] point [there|here] [,] {but}',
        '@you (may|might|could) [well] be right [...] [,] {but}',
        '@you [seem|are|sound] (upset|frustrated|angry|disappointed) [... ...] [,] {but}',
        '(that|it|this) (may|might|could) [very|well] [well] be [true|so|right|the case|correct|fair|your view|your opinion] [,] {but}',
        '^ @you (say|claim|insist|complain|keep saying|argue) [that] ... ... , {(but|yet)}',
        '^ (thank you|thanks) for [sharing] your (opinion|view|views|advice|theory|thoughts) [,] {but}',
        '^ [a|an|that is a|that is an] (interesting|nice|good|lovely|great) (theory|try|story|thought) [,] {but}',
        '^ (fair enough|fair point|good point|point taken|granted|admittedly|agreed|true|true enough) [,|.] {but}',
        '@we [am|are] [@very] sorry [that|if] (you feel|it feels) (that way|this way|like that|so) [,] {but}',
        '^ (sure|yes|yeah|ok|okay|fine|of course|perhaps|maybe|right|certainly|granted|admittedly|true) , ... [...] [,] {but} (a|an|no|the|one|that|this) [_] _ [_] (has|have|is|are|does|do|did|was|were|will|would) (never|not|no|hardly|nothing|still)',
        '^ (sure|yes|yeah|ok|okay|fine|of course|perhaps|maybe|right|certainly) , [... ...] [,] {but} (you|that is|that does not|this is|it is hardly|come on|so what|who|still|surely|in the end|at the end|so (is|are|do|did|does)|it is (a|only|still|just|what)|everybody|everyone)',
      ],
      unless: [offersWayOn, asked, ownThought],
      rewrites: [moreAboutIt, sorryThat, toUs, say('and')],
    },
    {
      phrases: [`${grant} [... ...] (;|,) {however ,}`],
      unless: [offersWayOn, asked],
      rewrites: [sorryThat, toUs, say('and')],
    },
    {
      phrases: [
        '{with all [due] respect [to you] [,] [but]}',
        '{with (due|the greatest|the utmost|great) respect [to you] [,] [but]}',
      ],
      unless: [respectsSomething, contradictsNext, signsOff],
      rewrites: [
        where(
          (match) => opensTheSentence(match) && tellsNoFigure(match),
          say('we hear you, and as we see it,'),
        ),
        drop(),
      ],
    },
    {
      phrases: [
        '{^ with respect , [but]}',
        '{^ (i beg your pardon|i hate to (say|break) (it|this) [to you]|i hate to contradict you|sorry to (contradict|correct|disappoint) you) [,] but}',
        '{^ (respectfully|no offence|no offense|no disrespect|not to be rude|not to argue|do not get me wrong|do not take (this|it) (personally|the wrong way|badly)) (, but|but|,)} _',
        '{@we do not (want|mean|wish|like) to (argue|contradict you|be rude|sound rude|be difficult|be picky|fight) [with you] [,] but}',
        '{@we am not (arguing|trying to argue|looking for an argument) [with you] [,] but}',
      ],
      unless: [contradictsNext, cheering, signsOff],
      rewrites: [
        where(disappoints, say('we are sorry to say that')),
        where(opensTheSentence, say('as far as we can see,')),
        drop(),
      ],
    },
    {
      phrases: ['(do not|would never|did not) (doubt|question|dispute) your (_|_ _) , {but}'],
      rewrites: [sayTheConcern, toUs, say('and')],
    },
    {
      phrases: [
        '@we [<be>] [@very|sincerely|do|truly|genuinely] (apologise|apologize|sorry) (for|about) (your|the) [_] (experience|disappointment|frustration|dissatisfaction|displeasure|feelings|impression) [,] {but} _',
      ],
      unless: [offersWayOn, asked, makesGood],
      rewrites: [inTwo, say('and')],
    },
  ]),
  examples: [
    { good: 'The crates leave on Friday.\n\nWith respect,\nLeyla Aksoy' },
    { good: 'The crates leave on Friday.\n\nWith great respect,\nLeyla Aksoy' },
    {
      bad: '[[With all due respect,]] [[you know nothing about bees]].',
      fixed: 'We would like to hear more about how you see it.',
    },
    {
      bad: 'I understand, [[but]] honestly the oar is new.',
      fixed: 'I understand; at the same time, the oar is new.',
    },
    {
      bad: 'We understand the wish, [[but]] we are not there on Sundays.',
      fixed: 'We understand the wish, and we are sorry that we are not there on Sundays.',
    },
    { good: 'With all due respect, your sofa does not match the rug.' },
    {
      bad: 'We do not doubt your skill, [[but]] ...',
      fixed: 'We do not doubt your skill; our concern is [what concerns you].',
    },
    {
      bad: 'Hi Tom, I apologize for your experience, [[but]] a deposit is required for every lamp.',
      fixed: 'Hi Tom, I apologize for your experience. A deposit is required for every lamp.',
    },
    { good: 'I am sorry for your experience, but we have refunded the lamp.' },
    {
      bad: 'We do not doubt your skill, [[but]] the seal was intact.',
      fixed: 'We do not doubt your skill; at the same time, the seal was intact.',
    },
    {
      bad: 'I understand, [[but]] the door is white.',
      fixed: 'I understand; at the same time, the door is white.',
    },
    {
      bad: 'We hear you on the colour, [[but]] it is the one you chose.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    {
      bad: '[[With all due respect,]] the seal was intact.',
    },
    {
      bad: 'Your concern is understandable [[but]] our hall is small.',
      fixed: 'Your concern is understandable; at the same time, our hall is small.',
    },
    {
      bad: 'You [[claim]] the lid was wet, [[but]] the box was dry.',
      fixed:
        'We understand that the lid was wet, and on our side we see that the box was dry; could you help us clear this up?',
    },
    {
      bad: '[[No offence, but]] the photo shows another model.',
      fixed: 'As far as we can see, the photo shows another model.',
    },
    { good: 'We looked, but the parcel has not arrived yet.' },
    { good: 'I understand the hurry, but we can start on Monday at the earliest.' },
    { good: 'I see what you mean, but for which of the sizes is it?' },
    { good: 'The sample is small but heavy.' },
    { good: 'Yes, but only from 500 pieces.' },
    { bad: 'The seal ([[with all due respect]]) was intact.', fixed: 'The seal was intact.' },
    { good: 'With all due respect to your time, here is the short version.' },
    { good: 'With respect to your second question, the lead time is 30 days.' },
    { good: 'I understand, and the price can move from 2,000 pieces.' },
    { good: 'Respectfully,' },
    { good: 'I understand maybe we can find a day but I am not there on Friday.' },
    { good: 'Don’t get me wrong, I love the colour.' },
  ],
});
