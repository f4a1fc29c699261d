/** “It will definitely help”, “I am certain it will pass”, “we will ensure that all …”: an outcome is vouched for, with no date to hold it to. */
import { followedBy, marks, opensClause, saidBefore, saidBehind } from '../../../words/english/clauses';
import { asked, conditioned, dated, hoped, negated, reported } from '../../../words/english/guards';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { soften, unvouched } from '../../rewriting/soften';
import { defineRule } from '../../rule';

const good =
  '(help|work|fit|arrive|get|receive|solve|fix|improve|make|sell|last|save|find|enjoy|reach|pass|hold|bring|win|like|love|notice|succeed|match|suit|be [_] (fine|ok|ready|there|worth|able|safe|fixed|happy|possible|good|great|done|gone|delivered|approved|accepted|entitled|refunded))';

/** “We suspect that it will not be a problem”: an opinion, and told as one. */
const opined = saidBefore(
  /^(think|believe|suspect|guess|assume|maybe|perhaps|probably|suppose|looks|seems|should)$/,
);

/** “We will ensure that all your comments are passed on”: within the writer’s hands. */
const passingOn = saidBehind(
  /^(pass|passed|share|shared|forward|forwarded|noted|reviewed|read|heard|informed|escalated)$/,
);

/** “This mule will certainly carry you”: what it is for, which a “should” would put in doubt. */
function serves(match: Match): boolean {
  const others = /^(they|he|she|you)$/.test(match.tokens[match.from]?.text ?? '');
  return (
    !others && !dated(match) && /^(bring|take|get|give|serve)$/.test(match.tokens[match.to - 1]?.text ?? '')
  );
}

/** “I am positive you will like it”. */
function pleasing({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, mark.to + 5).some(({ text }) => /^(like|love|enjoy)$/.test(text));
}

/** “It will certainly help” is “it should help”. */
function should(match: Match) {
  const { tokens, mark } = match;
  const wills = /^(will|shall)$/;
  const from = wills.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const to = wills.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return to - from > mark.to - mark.from ? say('should')(marking(match, from, to)) : null;
}

/** “… protected! We offer: ✓ …”: the terms stand behind it. */
function listsTerms({ following }: Match): boolean {
  return /^\W*(?:[✓•-]|we(?:['’]ll| will| offer| have| cover)\b)/i.test(following[0]?.prose ?? '');
}

/** “Your deposit is fully protected | by a bond”. */
function toldHow({ tokens, mark }: Match): boolean {
  const at = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  return /^(by|because|since|as|through|with|thanks|it|we)$/.test(tokens[at]?.text ?? '');
}

/** “Your stay is fully protected! We offer: …” is “your stay is protected”. */
function plainly(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index >= mark.from && index < mark.to && /^(fully|completely|totally|always)$/.test(text),
  );
  if (at < 0) return say('this is what covers you')(match);
  const to = /^(fully|completely|totally)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return drop()(marking(match, at, to));
}

/** “I will make sure that everyone has a chair”, “… everything is packed by noon”: a task of the house. */
function smallTask({ tokens, to }: Match): boolean {
  const [who, next] = [tokens[to - 1]?.text ?? '', textOf(tokens, to, to + 2)];
  return /^every(?:one|body)$/.test(who)
    ? /^(?:has (?:a|an|the)|gets|knows|hears|sees|receives)\b/.test(next)
    : who === 'everything' && /^is (?:packed|ready|clean|set|tidy|labelled|signed)$/.test(next);
}

/** “Late check-in? That will not be a problem”: a plain yes. */
function agreed(match: Match): boolean {
  return (
    /^(that|it|this)$/.test(match.tokens[match.from]?.text ?? '') &&
    match.mark.from === match.from + 1 &&
    opensClause(match) &&
    !dated(match)
  );
}

/** “Yes, you are covered”: an answer, and a fact. */
const answering = saidBefore(/^(yes|yeah)$/);

/** “The wound will heal soon, I am sure”: a kind wish. */
const encouraged = saidBefore(/^(recover|heal|smile|proud|learn|manage|succeed|understand|exam|find)$/);

/** “Rest assured it will never happen again”: told by another rule, whose rewrite takes both. */
const ofARepeat = saidBehind(/^(again|never)$/);

/** “I am sure it will work out between you”: a kind wish. */
const worksOut = ({ tokens, to }: Match): boolean => tokens[to]?.text === 'out';

export default defineRule({
  id: 'overpromising/assured',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'An outcome is vouched for.',
  why: 'What is said without “definitely” is kept just as well; say what you will do, and the outcome can speak for itself.',
  phrasings: noPromiseLeft([
    {
      phrases: ['@we [are always _ to _ and] will {(definitely|certainly|surely|absolutely)} be able to'],
      unless: [negated, asked, hoped, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        `(it|this|that|they|these|those|you|everything|your _) (will|shall|can|is going to|are going to) {(definitely|certainly|surely|absolutely|undoubtedly|positively|for sure)} ${good}`,
        `(it|this|that|they|these|those|you|everything|your _) {(definitely|certainly|surely|absolutely|undoubtedly|positively)} (will|shall|is going to|are going to) ${good}`,
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [unvouched(should), drop()],
    },
    {
      phrases: [
        '{who:@we (am|are) [very|quite] (certain|positive|convinced|100 % sure|absolutely (sure|certain|positive)|completely (sure|certain)|dead sure|more than (sure|certain|confident)) [that]} (it|this|that|they|these|everything|you|your _|the _|our _) [_] (will|is going to|are going to)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [
        where(pleasing, say('$who hope that')),
        where(followedBy(/^the$/), soften()),
        say('$who expect that'),
      ],
    },
    {
      phrases: [
        '(delivery|shipping|quality|timing|installation|that|this|it|which|@unit) ... {(will|shall) (not be (a|any)|be no) what:(problem|issue|trouble) [at all|whatsoever]} (for|$|,|and|but|;)',
      ],
      unless: [negated, asked, hoped, reported, conditioned, opined, agreed],
      rewrites: [where(marks(/^a$|^any$/), say('should not be a $what')), say('should be no $what')],
    },
    {
      phrases: [
        '^ [do not worry] [,|-|:|!] {you are [now|always|fully|completely|totally|100 %] (protected|covered|safe [with us]|secure)} ($|,|-|:|;|with us)',
        '(,|-|:|;|and|so) {you are [now|always|fully|completely|totally|100 %] (protected|covered|safe|secure)} ($|,|-|:|;|with us)',
      ],
      unless: [asked, conditioned, reported, answering],
      rewrites: [where(listsTerms, plainly), say('this is what covers you: {the terms}')],
    },
    {
      phrases: [
        '@ours (will|shall|(am|are|is) going to) [@adverb] {(make sure|see to it) [that]} (nobody|no one|nothing|everything|everyone|everybody|you never|it never|they never)',
      ],
      unless: [negated, asked, hoped, reported, conditioned, passingOn, smallTask],
      rewrites: [doOurBest],
    },
    {
      phrases: [
        '(will|shall|can) [@adverb] {v:<ensure>} (the (best|highest|finest|fastest)|optimal|maximum|total|complete|(a|an) [_] (smooth|seamless|perfect|flawless|successful|quick|swift|optimal|best))',
        '(and|by|to [_] you and) {v:ensuring} (the (best|highest|finest|fastest)|optimal|maximum)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('<work:v> towards')],
    },
    {
      phrases: [
        '@ours (will|shall|can) [@adverb] (fix|solve|resolve|restore|repair|settle|sort|rectify) ... ... {(immediately|instantly|at once|in no time [at all]|within (minutes|seconds|the minute)|on the spot|this minute)}',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('as soon as we can'), say('by {date}')],
    },
    {
      phrases: [
        '(@we|someone|somebody) (will|shall|(am|are|is) going to) [always|@adverb] (respond|reply|answer|get back to you) [to _|to your _] {(immediately|instantly|at once|in seconds|in no time)} ($|,|;|and)',
        '(will|shall|(am|are|is) going to) be (restored|fixed|resolved|repaired|replaced|refunded|delivered|shipped|activated|corrected|credited|processed|solved) [back] {(immediately|instantly|at once|within minutes|on the spot)} (.|,|!|;|$|and)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('shortly')],
    },
    {
      phrases: [
        '(fixed|solved|resolved|eliminated|fixes|removed) {(all|every one of the) [known|the|possible|of the]} (issues|bugs|problems|errors|glitches) ($|,|since|with|for|once)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('the known')],
    },
    {
      phrases: [
        '{[rest assured [that] [,]] your what:(purchase|order|money|payment|deposit|data|investment|booking|information) (is|are) [always] (fully|completely|totally|always) (protected|covered|safe|secure) [with us]} (.|,|!|-|$|by)',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [
        where(listsTerms, plainly),
        where(toldHow, plainly),
        unvouched(say('this is how we protect your $what: {what protects it}')),
      ],
    },
    {
      phrases: [
        '(it|this|that|they|these|those|(this|the|our|my|your) _ [_]) (will|would) {(definitely|certainly|surely|absolutely|undoubtedly)} (get|bring|take|give|serve|make|save|keep|fit|suit|last|sell|work|help|be (perfect|ideal|great|right|worth))',
      ],
      unless: [negated, asked, hoped, reported, conditioned, opined],
      rewrites: [where(serves, drop()), should, drop()],
    },
    {
      phrases: [
        '@ours (will|shall|(am|are|is) going to) {(make sure|ensure|see to it) [that]} you (love|enjoy|adore|leave [_] (happy|smiling|satisfied)|have (a|an|the|more|only|nothing but) [_] (great|best|wonderful|perfect|amazing|fantastic|unforgettable|good))',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [doOurBest],
    },
    {
      phrases: [
        '{[please] [you can] [be] (rest assured|rest assure|feel assured|be assured) [that|,]} (it|this|they|you|everything|there|(your|the|all) _ [_]) [_] (will|shall|is going to|are going to|(is|are) [already] on)',
        '{^ be (sure|certain) [that]} (it|this|they|you|(your|the|our|my) _ [_]) [_] (will|shall|leaves|leave|arrives|arrive|gets|get|goes|go|comes|come|is|are)',
      ],
      unless: [negated, asked, hoped, reported, conditioned, passingOn, ofARepeat],
      rewrites: [soften()],
    },
    {
      phrases: [
        '(it|this|that|they|(the|your|our|my) _ [_]) (will|shall|is going to|are going to) ... ... {, [and] @we (am|are) [@very|quite|100 %] (sure|certain|confident|convinced|positive) [(of|about) (it|that)]} $',
      ],
      unless: [negated, asked, hoped, reported, conditioned, encouraged],
      rewrites: [soften()],
    },
    {
      phrases: [
        '@ours (will|shall|(am|are|is) going to) [@adverb] {(make sure|ensure|see to it) [that]} (you|it|they|everything|(your|the|our) _ [_]) ... ... (in time|on time|without (any|a|delay|problems)|perfectly|smoothly|safe and sound)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [doOurBest],
    },
    {
      phrases: [
        '@ours (will|shall|can) {(immediately|instantly)} (fix|solve|resolve|repair|sort|restore)',
        '@ours {(immediately|instantly)} (fix|solve|resolve|repair|sort|restore) (it|this|that|any|every|all|your)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ [yes|and|but|so] [,] {of course [,]} (it|this|they|(your|the|our) _ [_]) (will|shall|is going to|are going to) [still|also|then] (work|fit|pass|hold|last|arrive|be (there|here|fine|ok|ready|approved|delivered|in time|on time|as good)) ',
      ],
      unless: [asked, conditioned, reported],
      rewrites: [soften()],
    },
    {
      phrases: [
        '{who:@we (am|are) sure [that]} (it|this|they|everything|(the|your|our) _ [_]) (will|is going to|are going to) [@adverb] (arrive|work|fit|hold|pass|last|sell|solve|be (ready|there|fixed|solved|approved|delivered|done|on time|in time))',
      ],
      unless: [negated, asked, hoped, reported, conditioned, encouraged, worksOut],
      rewrites: [where(followedBy(/^the$/), soften()), say('$who expect that')],
    },
    {
      phrases: [
        '(it|you|they|this|the _|our _) {(@surely)} (get|gets|arrive|arrives|works|fits|fit|comes|pass|passes|holds|helps|solves|leaves) (it|your|the|a|before|by|on|in|today|tomorrow|next|.|!|$)',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [soften()],
    },
  ]),
  examples: [
    { good: 'I am sure it will work out between the two of you.' },
    { bad: '[[I am sure]] it will arrive in May.', fixed: 'I expect that it will arrive in May.' },
    { bad: 'You [[surely]] get the crate before May.', fixed: 'You get the crate before May.' },
    { good: 'I am sure it will be a lovely evening.' },
    { good: 'Rest assured the shop will open again in May.' },
    { bad: 'Yes, [[rest assured]] the lid will fit.', fixed: 'Yes, the lid should fit.' },
    { bad: '[[Be assured that]] your crate will leave today.', fixed: 'Your crate should leave today.' },
    {
      bad: 'The parcel will arrive tomorrow[[, I am sure of it]].',
      fixed: 'The parcel should arrive tomorrow.',
    },
    {
      bad: 'Our team will [[ensure that]] you get the key in time.',
      fixed: 'Our team will do what we can so that you get the key in time.',
    },
    { bad: 'We will [[immediately]] solve it.', fixed: 'We will solve it.' },
    { bad: '[[Of course]] it will arrive on time.', fixed: 'It should arrive on time.' },
    { good: 'Rest assured that all the comments will be passed on.' },
    { good: 'The wound will heal soon, I am sure.' },
    { good: 'Of course it will work if the cable is in.' },
    { good: 'We will make sure the heating is on.' },
    {
      bad: 'I will [[make sure]] nobody ever parks there.',
      fixed: 'I will do what I can so that nobody parks there.',
    },
    { bad: '[[I am positive]] the twins will enjoy it.', fixed: 'I hope that the twins will enjoy it.' },
    {
      bad: 'I will personally [[make sure]] nobody touches your bench.',
      fixed: 'I will personally do what I can so that nobody touches your bench.',
    },
    {
      bad: 'We will [[make sure]] you enjoy the feast.',
      fixed: 'We will do what we can so that you enjoy the feast.',
    },
    { bad: 'The line will be restored [[instantly]].', fixed: 'The line will be restored shortly.' },
    {
      bad: 'This mule will [[certainly]] get you up the hill.',
      fixed: 'This mule will get you up the hill.',
    },
    {
      bad: '[[Your deposit is fully protected]].',
      fixed: 'This is how we protect your deposit: [what protects it].',
    },
    {
      bad: 'The new belt is on, and it will [[definitely]] help.',
      fixed: 'The new belt is on, and it should help.',
    },
    { bad: '[[I am certain that]] it will pass the test.', fixed: 'I expect that it will pass the test.' },
    { bad: '[[We are 100% sure]] the lid will fit.', fixed: 'We expect that the lid will fit.' },
    {
      bad: '[[Your deposit is fully protected]] by a bond.',
      fixed: 'Your deposit is protected by a bond.',
    },
    { bad: 'Delivery in May [[will not be a problem]].', fixed: 'Delivery in May should not be a problem.' },
    { bad: '[[You are fully protected]]!', fixed: 'This is what covers you: [the terms]!' },
    { bad: 'We will [[ensure]] a smooth move.', fixed: 'We will work towards a smooth move.' },
    { bad: 'We will repair the gate [[instantly]].', fixed: 'We will repair the gate as soon as we can.' },
    { bad: 'I will reply [[at once]].', fixed: 'I will reply shortly.' },
    { bad: 'We will [[certainly]] be able to cut it.', fixed: 'We will be able to cut it.' },
    { bad: 'The new patch has fixed [[all]] bugs.', fixed: 'The new patch has fixed the known bugs.' },
    { good: 'I do not think it will definitely help.' },
    { good: 'Are you certain that it will definitely help?' },
    { good: 'We hope it will definitely help.' },
    { good: 'You wrote that it will definitely help.' },
    { good: 'If the belt is dry, delivery in May will not be a problem.' },
    { good: 'I think the delivery in May will not be a problem.' },
    { good: 'We will ensure that all your comments are passed on.' },
    { good: 'We will certainly help you with the form.' },
    { good: 'The van will definitely leave on Friday if it is dry.' },
    { good: 'I will make sure that everyone has a chair.' },
    { good: 'That will not be a problem.' },
    { good: 'Yes, you are covered.' },
    { good: 'We are quite sure of the figure.' },
    { good: 'We will make sure that everyone has read it.' },
    { good: 'To ensure a fair review, we ask two people.' },
  ],
});

/** “I’ll make sure you …” is “I’ll do what I can so that you …”. */
function doOurBest(match: Match) {
  const first = match.tokens.slice(0, match.mark.from).some(({ text }) => text === 'i');
  const words = say(first ? 'do what I can so that' : 'do what we can so that');
  const at = match.mark.to + 1;
  if (match.tokens[at]?.text !== 'ever') return words(match);
  // “… so that nobody ever charges you” would promise as much.
  const ever = { from: at, to: at + 1 };
  return both(words, drop('ever'))(remembering(match, { ever }));
}
