/** “Definitely by Friday”, “without fail”, “consider it done”: an outcome told as if it had happened. */
import {
  endsClause,
  endsWith,
  followedBy,
  opensSentence,
  precededBy,
  saidBefore,
} from '../../../words/english/clauses';
import { asked, conditioned, dated, hoped, negated, reported } from '../../../words/english/guards';
import { isWordless, type Match, marking, textOf } from '../../../words/match';
import { keepWhatFollows } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { expect, soften } from '../../rewriting/soften';
import { defineRule, type Rewriter } from '../../rule';

/** “We will know for sure by Friday”, “you will definitely have to come”: knowing and urging are no outcomes. */
function told({ tokens, mark }: Match): boolean {
  return (
    !/^(know|say|tell|see|sure)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    !/^(have|need|want|try|consider|sure|certain|convinced|positive|right|correct|necessary)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  );
}

/** Something to come is told: “will”, “by Friday”. */
function promising(match: Match): boolean {
  return (
    dated(match) ||
    match.tokens.some(({ text }) => /^(will|shall|going|never|always|ready|works)$/.test(text))
  );
}

/** “The visa is as good as approved”: others decide on it; what is as good as finished is nearly so. */
function decided({ tokens, mark }: Match): boolean {
  return (
    /^(is|are|was|were|be)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    /^(approved|granted|accepted|cleared|won|confirmed|certain|shipped|delivered)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  );
}

const unless = [negated, asked, conditioned, hoped, reported];

/** “Your inspector will surely ask”: what others want is no promise of ours. */
const wants = followedBy(/^(ask|want|need|know|remember|understand|wonder|see|have|agree)$/);

/** “You have nothing to worry about, | Rex eats well”, “… because Rex eats well”: the ground is told. */
function whatFollows(match: Match) {
  const { tokens, mark } = match;
  const next = tokens[mark.to]?.text ?? '';
  if (!isWordless(tokens, 0, mark.from) || !/^(,|:|;|-|–|—|because|since|as)$/.test(next)) return null;
  const from = next === ',' && /^(because|since|as|and)$/.test(tokens[mark.to + 1]?.text ?? '') ? 2 : 1;
  const first = tokens[mark.to + from]?.text ?? '';
  const words = tokens.slice(mark.to + from).filter(({ kind }) => kind !== 'punctuation').length;
  if (words < 3 || /^(if|when|even|once|unless|it|that|just|so|which|who|for|in|at|on|with)$/.test(first))
    return null;
  return drop()(marking(match, mark.from, mark.to + from));
}

/** “The leak is history since we changed the seal”: it is told what was done. */
function sinceThen({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'is' && tokens[mark.to]?.text === 'since';
}

/** Best first: what else is said stays; else they hear from us. */
const hearFromUs: readonly Rewriter[] = [
  keepTheRest(),
  keepWhatFollows,
  whatFollows,
  leaveOutSentence(),
  say('you will hear from us if anything changes'),
];

/** “I will definitely call you on Thursday”: a small deed, and in the writer’s own hands. */
function ownDeed({ tokens, mark }: Match): boolean {
  const [first, last] = [mark.from - 1, mark.to].map((at) => tokens[at]?.text ?? '');
  const verb = /^(will|shall)$/.test(last ?? '') ? tokens[mark.to + 1]?.text : last;
  return (
    tokens.slice(Math.max(0, mark.from - 2), mark.from).some(({ text }) => /^(i|we)$/.test(text)) &&
    /^(i|we|will|shall)$/.test(first ?? '') &&
    /^(call|write|look|check|see|ask|tell|read|visit|come)$/.test(verb ?? '')
  );
}

/** “It will definitely not be before Monday”, “… be closed on the 24th”: nothing that anybody would promise. */
const unwished = ({ tokens, mark }: Match): boolean =>
  /^(?:not|be (?:closed|late|later|full|busy|noisy|cold|wet))\b/.test(textOf(tokens, mark.to, mark.to + 2));

/** “Everything will go into the blue box”: the way it goes, and no outcome. */
const theWay = ({ tokens, to }: Match): boolean =>
  /^(?:into|through|via|from|over|in (?:one|two|three|a|separate|\d+))\b/.test(textOf(tokens, to, to + 2));

/** “The signature is just a formality”, “it was a piece of cake”: a step of our own, or over. */
const easyStep = (match: Match): boolean =>
  saidBefore(/^(signature|form|step|paper|question|check|call)$/)(match) || precededBy(/^(was|were)$/)(match);

/** “We have it covered | with a tarp”. */
const covering = followedBy(/^(with|by|in)$/);

export default defineRule({
  id: 'overpromising/sure-thing',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'The outcome is told as if it had happened.',
  why: 'A date said without “definitely” is kept just as well, and it leaves room when a ship, a supplier or a bug does not cooperate.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        '(will|shall|am|are|is|can) [_] [_] {(definitely|certainly|surely|absolutely|undoubtedly|positively)}',
        '{(definitely|certainly|surely|absolutely|undoubtedly|positively)} (will|shall|by|on|before|within|today|tomorrow|this|next|not later)',
        '(will|shall|am|are|is|can) ... ... {(for sure|for certain|100 %|without [a|any] doubt|no doubt)}',
        '{(for sure|for certain|100 %)} (by|on|before|within|today|tomorrow|this|next|not later)',
      ],
      unless: [...unless, ownDeed, unwished],
      when: [dated, told],
      rewrites: [soften()],
    },
    {
      phrases: [
        '@ours (will|shall|can) {(definitely|certainly|surely|absolutely|undoubtedly|positively)} (sort|fix|solve|resolve|deliver|finish|find|make|ship|get|win|save|keep|meet|reach|repair|succeed)',
        '{without fail}',
        '{come (hell or high water|rain or shine|what may)}',
        '{no ifs [and|or|,] [no] buts}',
        '(you|he|she|it|they|this|that|the _ [_]|your _ [_]|our _ [_]) (will|shall|is going to|are going to) {(@surely)} (arrive|deliver|solve|fix|work|fit|pass|win|sell|succeed|get|have (it|them|the|your|a|an|no)|reach|finish|leave|ship|cure|hold|last|improve|love|earn|save|make|double|go|come|grow|bring|receive|notice|feel|be (there|ready|on time|fixed|solved|done|approved|happy|delivered|accepted|finished|satisfied|better))',
        ', {[as] (safe as houses|sure as death|safe as the bank|solid as a rock)} $',
        '{(a hundred|one hundred|a thousand|one thousand|a million|two hundred) (percent|per cent)} $',
        '@we ... {(1000|110|200) %} $',
        ', {(that much (i|we) can (tell|say|promise) [you]|(i|we) can tell you that [much]|that is for (sure|certain)|you can be (sure|certain) of (that|it)|make no mistake [about (it|that)]|rest easy [on that]|just (watch|wait)|no questions|without (question|a doubt|question or delay)|without a shadow of [a] doubt|no two ways about it|that is a (fact|certainty|given|promise)|believe (you me|me|it)|(i|we) (guarantee|swear|promise|vow) (it|you|that)|you have (my|our) word|on that you can rely|as sure as can be)} $',
        '{without (question|any question|a shadow of doubt|a shadow of a doubt|the shadow of a doubt)} $',
        '{(it goes without saying|make no mistake [,]|without (question|doubt|a doubt) [,]|rest easy knowing|sleep easy knowing|you can relax [,] (because|as|knowing)) [that]} (we|i|it|you|your _|our _|the _|this|they) [_] (will|shall|are going to|is going to|can)',
        '{(my|our) word is (my|our) bond [:|,|;|-]}',
        '{(my|our) word is (gold|golden|law|sacred|good) [:|,|;|-]}',
        '(on time|in time|today|tonight|tomorrow|@day|quality|working|ready|perfect|good|safe|delivery|works|arrive|arrives|there|sold|satisfied|will|never|always|fit|fits) ... [,] {(@we (would|will|can|could) (put|bet|stake|wager) [good|my|our|your|some] (money|house|job|life|shirt|farm|salary|hat|last _) on (it|that|this)|(you|u) can trust [me|us|in this|it] [100 %|100 percent|# %|blindly|fully|completely])} $',
      ],
      unless,
      rewrites: [soften()],
    },
    {
      phrases: ['(is|are|be|been|will|<solve>|<fix>) ... {once and for all}'],
      unless: [negated, asked, hoped, reported],
      rewrites: [soften()],
    },
    {
      phrases: [
        'consider (it|this|that|them) [@adverb] [as] (done|solved|fixed|sorted|handled|settled|shipped|resolved)',
      ],
      unless,
      rewrites: [
        both(where(opensSentence, keepTheRest()), expect()),
        where(opensSentence, keepTheRest()),
        both(whatFollows, expect()),
        whatFollows,
        both(say('we will see to it'), expect()),
        say('we will see to it'),
        say('we will see to it by {date}'),
      ],
    },
    {
      phrases: [
        'consider what:((the|this|that|your) _) [@adverb] [as] (done|solved|fixed|sorted|handled|settled|resolved)',
      ],
      unless,
      rewrites: [
        where(opensSentence, keepTheRest()),
        whatFollows,
        say('we will see to $what'),
        say('we will see to $what by {date}'),
      ],
    },
    {
      phrases: [
        '(<be>|look) {as good as} (done|finished|ready|shipped|delivered|sold|approved|granted|confirmed|booked|paid|accepted|closed|home|here|over|cleared|solved|fixed|signed|won|there|gone|settled|certain|on|in)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [underWay, where(decided, say('expected to be')), say('nearly')],
    },
    {
      phrases: ['<be> {(a done deal|in the bag|a sure thing|a safe bet)}'],
      unless,
      rewrites: [
        where(
          (match) => endsWith(/^deal$/)(match) && endsClause(match),
          say('settled except for {what is still open}'),
        ),
        where(endsWith(/^deal$/), say('nearly settled')),
        where(endsWith(/^(thing|bet)$/), say('a good bet')),
        say('well under way'),
        say('likely'),
      ],
    },
    {
      phrases: ['(bug|problem|issue|delay|error|fault|leak|backlog) {(is|will be) [@adverb] history}'],
      unless,
      rewrites: [where(sinceThen, say('is solved')), say('should be solved')],
    },
    {
      phrases: [
        '(you have|there is) [absolutely] nothing [at all] to worry about',
        '^ {[absolutely] nothing [at all] to worry about} (.|!|,|;|:|-|$)',
        'you [will] (do not|will not) (have|need) to worry about (a thing|anything)',
        'do not worry about (a thing|anything)',
        'do not even think about (it|that)',
        'everything will be (fine|ok|okay|all right|alright|perfect|great|wonderful) [, [just] leave (it|everything|it all|all of it) [all] to (us|me)]',
        '(you (can|may)|just) (leave|trust) (everything|it all|all of it) to (us|me)',
        '{you (will|can|may) (never|not) (have to|need to) (give it|think about it|worry about it) [another|a second] [thought|again]}',
        '{(you can|now you can) (sleep (soundly|easy|easily|peacefully|like a baby)|rest easy|relax completely)}',
        '{(there (will be|is)|you will have|leaves you with) [absolutely] nothing [left|more|at all] (to worry about|for you to worry about)}',
        '{(set it and forget it|fire and forget)}',
      ],
      unless,
      rewrites: hearFromUs,
    },
    {
      phrases: [
        ', {(@surely|easy|no question|promise|promised|i promise|you will see|wait and see|no doubt about it|(no|without) (doubt|question) [about (it|that)])} $',
      ],
      unless,
      when: [promising],
      rewrites: [soften()],
    },
    {
      phrases: [
        ', {not (a|one|a single) (day|minute|second|moment|hour) (later|late|longer|more)} $',
        '{(on the dot|to the minute|to the second|like clockwork)} $',
        ', {(easy|easily|no sweat|piece of cake|a piece of cake|like a breeze|with ease|with my eyes closed)} $',
        '{(a hundred|one hundred|a thousand|one thousand|a million|1000|110|200) percent} $',
      ],
      unless: [asked, conditioned, hoped, reported],
      when: [promising],
      rewrites: [soften()],
    },
    {
      phrases: ['{you (do|will) not (have|need) to (lift a finger|do a thing)}'],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [say('there should be little left for you to do')],
    },
    {
      phrases: [
        '(is|are|am) {(bound|sure|certain|destined) to} [@adverb] (arrive|deliver|solve|fix|work|fit|pass|win|sell|succeed|get|reach|finish|leave|ship|cure|hold|last|improve|like|love|enjoy|please|impress|delight|earn|save|make|double|grow|bring|receive|feel|help|suit|match|rise|increase|approve|accept|sign|agree|be [a|the|very|on] (hit|success|ready|time|fixed|solved|done|approved|happy|delivered|accepted|finished|satisfied|better|perfect|great|good|there))',
      ],
      unless,
      rewrites: [sureToLike, say('likely to')],
    },
    {
      phrases: ['{a (sure|certain|guaranteed|dead) (winner|bet|success|hit|sale|profit)}'],
      unless,
      rewrites: [say('a good choice')],
    },
    {
      phrases: [
        '(everything|it all|all of it) {(will|shall|is going to)} [@adverb] (go|run|work|turn out|arrive|fit|come together)',
      ],
      unless: [...unless, theWay],
      rewrites: [say('should')],
    },
    {
      phrases: [
        '(price|prices|value|values|it|sales|shares) {(can|will) only (go up|rise|grow|get better|improve|increase)}',
      ],
      unless,
      rewrites: [say('may well go up')],
    },
    {
      phrases: ['{@we have [got] (it|everything) [all] covered}'],
      unless: [...unless, covering],
      rewrites: [say('we are taking care of it')],
    },
    {
      phrases: [', {(guaranteed|100 % guaranteed|without fail|100 %|hands down)} $', '@we {sure} will'],
      unless,
      when: [told],
      rewrites: [soften()],
    },
    {
      phrases: [
        '[is|are|was|,] {[already] (set|carved|written|cast|etched) in (stone|concrete|granite|marble)} (.|,|!|$|and)',
      ],
      unless,
      rewrites: [where(precededBy(/^,$/), drop()), say('firmly planned')],
    },
    {
      phrases: ['<be> {(a certainty|a given|a foregone conclusion)} that'],
      unless,
      rewrites: [say('likely')],
    },
    {
      phrases: ['{a (dead cert|cinch|foregone conclusion|sure bet|safe bet)} that'],
      unless: [asked, conditioned, hoped, reported],
      rewrites: [say('likely')],
    },
    {
      phrases: [
        '{@we take it (upon|on) (myself|ourselves) [to (see|ensure|make sure)] that}',
        '{@we (personally|will personally) (guarantee|see to it|make sure|ensure|answer for it) that}',
      ],
      unless,
      rewrites: [say('we will do what we can so that')],
    },
    {
      phrases: [
        '<be> {[@adverb|only|nothing but|just] (a|an|like a|as easy as a) [mere|total|pure|absolute|complete|real] (@cakewalk)}',
      ],
      unless: [...unless, easyStep],
      rewrites: [say('usually straightforward')],
    },
    {
      phrases: [
        '(it|this|that|they|he|she|(the|your) _ [_]) (will|shall|(am|are|is) going to) {(@surely)} _',
      ],
      unless: [...unless, wants, unwished],
      when: [told],
      rewrites: [soften()],
    },
    {
      phrases: ['@we (will|shall|(am|are|is) going to) {(@surely)} _'],
      unless: [...unless, onlyATry],
      rewrites: [soften()],
    },
    {
      phrases: [
        '{[you can|so|now] [just|simply] (sit back|lean back|relax|sit back and relax|put your feet up|take it easy) [,] [and|because|while|,]} @we [will|can|@adverb] (do|take care|handle|look after|sort|deal|manage|organise|organize|arrange|see)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{you [can|may|could|know you can] [@adverb|100 %|fully|blindly|completely] (rely|count|depend|bank) on (us|me|our _|my _) to}',
      ],
      unless,
      rewrites: [say('we plan to')],
    },
    {
      phrases: [
        '{(all|it all|things) will [@adverb] (be [_] (fine|ok|okay|well|good|all right|alright|perfect|great)|(work|turn) out [_] (fine|ok|okay|well|good|perfectly|great)) [in the end]} [, (do not worry|trust me|i promise|you will see)] $',
        '^ [just|please|so] leave (it|that|this) [all] to (me|us) [, (we|i) [will] (do|take care|handle|sort|fix) ...] $',
      ],
      unless,
      rewrites: hearFromUs,
    },
    {
      phrases: [
        '(everything|all|it|all of it) (will|is going to) ... ... {, (do not [you] worry|no worries|no stress) [about (it|that|a thing)]} $',
      ],
      unless,
      rewrites: [soften()],
    },
  ]),
  examples: [
    {
      bad: 'Everything will be packed by noon[[, don’t worry]].',
      fixed: 'Everything should be packed by noon.',
    },
    { bad: '[[Nothing to worry about]], the goat eats at six.', fixed: 'The goat eats at six.' },
    { bad: '[[Just sit back,]] we take care of the tent.', fixed: 'We take care of the tent.' },
    { bad: '[[You can count on us to]] bring the tent.', fixed: 'We plan to bring the tent.' },
    { bad: 'The tent comes at six. [[All will be well]].', fixed: 'The tent comes at six.' },
    { good: 'It will be fine to come at six.' },
    { good: 'It will be fine.' },
    { good: 'You can relax in the garden while we paint.' },
    {
      bad: 'The grey one is [[a sure thing]] at the fair.',
      fixed: 'The grey one is a good bet at the fair.',
    },
    { bad: '[[We have it all covered]], tent and tea.', fixed: 'We are taking care of it, tent and tea.' },
    {
      bad: '[[Consider it done]], you will have the keys on Friday.',
      fixed: 'You should have the keys on Friday.',
    },
    {
      bad: '[[Everything will be fine, just leave it to us]].',
      fixed: 'You will hear from us if anything changes.',
    },
    { bad: 'The visa is [[as good as]] in your bag.', fixed: 'The visa is well under way.' },
    { bad: '[[Don’t worry about a thing]], the pony eats at six.', fixed: 'The pony eats at six.' },
    {
      bad: 'Rest assured the bridge opens on the 4th, [[come hell or high water]].',
      fixed: 'The bridge should open on the 4th.',
    },
    {
      bad: 'We can have it dyed by Friday, [[no sweat]].',
      fixed: 'We should be able to have it dyed by Friday.',
    },
    {
      bad: '[[I will personally see to it that]] the crane stays dry.',
      fixed: 'I will do what I can so that the crane stays dry.',
    },
    { bad: 'The launch is [[set in stone]].', fixed: 'The launch is firmly planned.' },
    { good: 'I will definitely call you on Thursday.' },
    { good: 'The shop will definitely be closed on Thursday.' },
    { good: 'Everything will go into the blue box by the door.' },
    { good: 'The signature is just a formality.' },
    { good: 'We have it covered with a tarp.' },
    { good: 'The hall is sure to be full, so please come early.' },
    { good: 'Nothing is set in stone yet.' },
    { good: 'The rug in the hall looked tired, no question.' },
    { bad: 'You’re [[sure to]] like the porch.', fixed: 'We hope you will like the porch.' },
    { good: 'The bread will be warm, [[no doubt,]] just come.' },
    { bad: 'We will [[definitely]] have it ready.', fixed: 'We will have it ready.' },
    { good: 'We will certainly look into it.' },
    {
      bad: 'You will have the keys on Saturday, [[I would put money on it]].',
      fixed: 'You should have the keys on Saturday.',
    },
    { bad: 'The visa is [[only a formality]].', fixed: 'The visa is usually straightforward.' },
    { bad: '[[My word is my bond:]] the roof will hold.', fixed: 'The roof should hold.' },
    { bad: 'You will fly tonight, [[that much I can tell you]].', fixed: 'You will fly tonight.' },
    { bad: '[[It goes without saying that]] we will meet the date.', fixed: 'We will meet the date.' },
    { bad: 'It is [[a sure bet]] that the hall fills.', fixed: 'It is likely that the hall fills.' },
    { bad: 'The new lid is [[bound to]] sell.', fixed: 'The new lid is likely to sell.' },
    { bad: 'Everything [[will]] go smoothly.', fixed: 'Everything should go smoothly.' },
    {
      bad: 'You will have the part by Friday, [[definitely]].',
      fixed: 'You should have the part by Friday.',
    },
    { bad: 'The fitter will [[for sure]] solve it.', fixed: 'The fitter should solve it.' },
    { good: 'The lid on your photo is blue, for certain.' },
    {
      bad: 'The container will [[definitely]] leave on Friday.',
      fixed: 'The container should leave on Friday.',
    },
    { bad: 'You will have it by Monday [[for sure]].', fixed: 'You should have it by Monday.' },
    { bad: 'I will send the papers tomorrow, [[without fail]].', fixed: 'I will send the papers tomorrow.' },
    { bad: '[[Consider it done]].', fixed: 'We will see to it.' },
    { bad: '[[Consider the matter solved]].', fixed: 'We will see to the matter.' },
    { bad: 'Your order is [[as good as]] shipped.', fixed: 'Your order is expected to be shipped.' },
    {
      bad: 'The permit is [[a done deal]].',
      fixed: 'The permit is settled except for [what is still open].',
    },
    { bad: '[[You have nothing to worry about]].', fixed: 'You will hear from us if anything changes.' },
    { good: 'I cannot say for sure that it will leave on Friday.' },
    { good: 'None of us can say that it will definitely leave on Friday.' },
    { good: 'Will it definitely leave on Friday?' },
    { good: 'If the bank pays today, it will definitely leave on Friday.' },
    { good: 'You wrote that it will definitely leave on Friday.' },
    { good: 'We hope that it will definitely leave on Friday.' },
    { good: 'We will know for sure by Friday.' },
    { good: 'We will certainly pass your kind words on.' },
    { good: 'We definitely understand how tiring this has been.' },
    { good: 'The new grip is as good as the old one.' },
    { good: 'The inspector will surely ask, so the sheet is attached.' },
  ],
});

/** “The visa is as good as in your pocket” is “the visa is well under way”. */
function underWay(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.to]?.text === 'in' && /^(your|the|our)$/.test(tokens[mark.to + 1]?.text ?? '')
    ? say('well under way')(marking(match, mark.from, mark.to + 3))
    : null;
}

/** “You are sure to love it” is “we hope you will love it”. */
function sureToLike(match: Match) {
  const { tokens, mark } = match;
  const like = /^(love|like|enjoy|adore)$/.test(tokens[mark.to]?.text ?? '');
  if (!like || tokens[mark.from - 1]?.text !== 'are' || tokens[mark.from - 2]?.text !== 'you') return null;
  return say('we hope you will')(marking(match, mark.from - 2, mark.to));
}

/** “We will certainly look into it”: an effort, and no outcome. */
function onlyATry({ tokens, to }: Match): boolean {
  return (
    /^(look|check|see|pass|let|keep|be|consider|try|share|forward|take|think|want|need|miss|recommend|come|discuss|review|investigate|note|make|help|assist|follow|bring|ask|mention|remember|include|use|do|raise|call|visit|follow|reach|talk|feed|contact|get|update|appreciate|welcome|love|enjoy|like|not|add|work|go|give|send|tell|read|meet|join|attend|watch|buy|order|support|have|return|speak|continue|hear)$/.test(
      tokens[to - 1]?.text ?? '',
    ) && tokens[to - 1]?.text !== 'have'
  );
}
