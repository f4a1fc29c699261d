/** “We don’t deserve your patience”, “who am I to ask?”, “without you we are nothing”: too small for the reader. */
import { closesSentence, endsAsQuestion, endsWith, isWhole, marks } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { bowOut, bowsAlone, overBows, whatButBrings } from '../../rewriting/bow-out';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { newToThis, thankedOnce } from '../../rewriting/plainly';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { through } from '../../rewriting/through';
import { whoAmI } from '../../rewriting/who-am-i';
import { defineRule, type Rewriter } from '../../rule';

/** “I would not dream of | charging you for that”: it is in their favour. */
function ofADeed(match: Match): boolean {
  return (
    marks(/^dream$/)(match) &&
    !/^(?:ask|writ|call|tell|disturb|bother|contradict|correct|disagree|question|argu|doubt|object|complain|refus|expect)/.test(
      textOf(match.tokens, match.mark.to),
    )
  );
}

/** “Who are we to | invoice?”: a question of its own. */
function asksWhom(match: Match): boolean {
  return (
    endsAsQuestion(match) &&
    /^(?:contact|invoice|send|call|bill|address|pay|write|meet|deliver)\b/.test(
      textOf(match.tokens, match.mark.to),
    )
  );
}

/** “Without your PIN it is lost”: not we, and not our firm. */
function notOurs({ tokens, mark }: Match): boolean {
  return !/\b(?:we|i|our|my|us|company|firm|shop|factory|mill|business|team)\b/.test(
    textOf(tokens, 0, mark.to),
  );
}

/** “Even the smallest sign | of rust.” */
function ofAThing({ tokens, mark }: Match): boolean {
  return (
    /^(sign|hint)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^of (?!you|your|interest|life|trust|hope|favou?r)/.test(textOf(tokens, mark.to))
  );
}

/** “It is an honour that a firm like yours | even looks at it” is “we are glad that you look at it”. */
const gladThatYou: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens[mark.to]?.text ?? '';
  const base =
    verb === 'is' ? 'are' : verb === 'has' ? 'have' : verb.replace(/(?<=ss|x|sh|ch|o)es$|(?<!s)s$/, '');
  const would = tokens.slice(mark.from, mark.to).some(({ text }) => /^(would|if)$/.test(text));
  const one = !/\b(?:we|our|us)\b/.test(textOf(tokens));
  const glad = would ? 'would be glad if you' : 'are glad that you';
  return say(`${one ? glad.replace(/^are/, 'am').replace(/^/, 'I ') : `we ${glad}`} ${base}`)(
    marking(match, mark.from, mark.to + 1),
  );
};

export default defineRule({
  id: 'servility/unworthy',
  principle: 'equal-footing',
  severity: 'warning',
  message: 'You put yourself below them.',
  why: 'A small firm that knows its worth is a partner; one that calls itself nobody is treated as one.',
  phrasings: bowOnce([
    {
      phrases: [
        '{who:@we (do|did|would|could) not (deserve|merit|earn) (a|such a|such|the|one) [_] [_] as:(customer|client|buyer|partner|friend|guest) [(like|as) you]}',
      ],
      unless: [asked],
      rewrites: [
        where(isWhole, sentence('We are glad to have you as a $as.')),
        keepTheRest(),
        say('$who <be@who> glad to have you as a $as'),
      ],
    },
    {
      phrases: [
        '{@we (do|did|would|could) not (deserve|merit|earn) (such|so much|the|one) [_] what:(kindness|patience|trust)}',
      ],
      unless: [asked],
      rewrites: [thankedOnce, say('thank you for your $what')],
    },
    {
      phrases: [
        '{@we (am|are) only:(only|just|but|merely) (a|an) [_] (tiny|small|little|poor|simple|humble|modest|insignificant|minor|lowly|unknown|mere) [_] [_] [,|and|;] [and] (you|your)}',
      ],
      unless: [asked],
      rewrites: [...whatButBrings, ofOurSize, drop('only')],
    },
    {
      phrases: [
        '{(even|just|for even|for just) the (smallest|tiniest|slightest|least) n:(order|reply|sign|crumb|answer|chance|hint|favour|favor|word|purchase)} (from|of|you)',
      ],
      unless: [asked, ofAThing],
      rewrites: [say('any $n')],
    },
    {
      phrases: [
        'for {(even|ever)} (answering|replying|reading|considering|noticing|looking at|thinking of|talking to|writing) [to] (us|me|our|my|this)',
        '{(do not|never) mind (us|me|our (costs|profit|pain|feelings|losses|margin)|my _) [,|;|:]} (we|i|only|it|you|just|as)',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        'for {(tolerating|enduring|suffering|putting up with|not (firing|hating|leaving|shouting|dropping|killing)) [with] whom:(us|me|our|my)}',
      ],
      unless: [asked],
      rewrites: [where(endsWith(/^(us|me)$/), say('your patience')), say('your patience with $whom')],
    },
    {
      phrases: [
        '@we [@adverb] {(do|did|would) not [even|@adverb] deserve} (your|you|one|another|such|any)',
        '@we ... ... (and|or) {(do|did|would) not [even|@adverb] deserve} (your|you|one|another|such|any)',
        '@we {(am|are) (not worthy of|unworthy of|not good enough for)}',
      ],
      rewrites: [
        ...whatButBrings,
        through(/^(?:one|another|a single) (?:more )?\w+ (?:more )?of (?=your )/, say('value')),
        say('value'),
      ],
    },
    {
      phrases: [
        '@we {(would not|do not|will not|dare not|did not|would never|would hardly) [even] [dare] (dare|dream) [of|to]}',
      ],
      unless: [ofADeed],
      rewrites: [...whatButBrings, where(doesNotDare, say('hesitate to')), say('would like to')],
    },
    {
      phrases: ['{who (am|are) (i|we) to}'],
      unless: [asksWhom],
      rewrites: whoAmI,
    },
    {
      phrases: [
        'without (you|your [_] [_]) ... ... {(is|are|am|would be|will be) [_] (nothing|lost|finished|dead|nobody|doomed|ruined)}',
        'without (you|your [_] [_]) {@we [@modal] [@adverb] (am|are|be) [_] (nothing|lost|finished|dead|nobody|doomed|ruined)}',
        '{@we (am|are) nothing (without|compared (to|with)) you}',
        '{@our (family|families|children|kids|lives|whole (life|family)) [all] <depend> (on (you|this|your)|upon (you|your))}',
        'without (you|(your|this|that) [_] [_]) ... {(is|are|am|will|would|shall|might|could|can) [_] (die|close|collapse|go (under|bankrupt|bust|broke)|fold|starve|perish|not survive|fail|shut|cease to exist|not exist|have to close|be (over|worthless|ruined|dead|finished))}',
      ],
      unless: [asked, notOurs],
      rewrites: [...bowOut(), where(namesNothing, sentence('Your trust matters to us, thank you.'))],
    },
    {
      phrases: [
        '{if you (leave|cancel|stop|go|drop) [us|me] [,|now ,] @we (am|are) (finished|lost|dead|ruined|done|bankrupt)}',
        '{without (this|your) order @we (am|are) (finished|lost|dead|ruined|done|bankrupt)}',
      ],
      rewrites: [...bowOut(), where(namesNothing, sentence('Your trust matters to us, thank you.'))],
    },
    {
      phrases: [
        '{(our|my) (company|firm|shop|offer|mill|factory) is [@adverb] (too|far too|much too|so) (small|unimportant|insignificant|little|modest|humble) [and (small|unimportant|insignificant|humble)] for (you|your (company|firm|house|group|brand|standards|level|needs|project|order|orders|business)|such (a|an) [_] (company|firm|client|customer|house|name|brand|order|project|partner|group))}',
      ],
      rewrites: [...whatButBrings, say('we would like to work with you')],
    },
    {
      phrases: ['@we {(do|did|would) not [even|@adverb] deserve} (it|this|that|so much)'],
      unless: [offended],
      rewrites: [keepTheRest(), say('value')],
    },
    {
      phrases: ['{@we (am|are) (nobody|no one|not the one) to}'],
      rewrites: [...whatButBrings, say('may I')],
    },
    {
      phrases: [
        '{[,|;|and] [because|as|and|since|but] @we (am|are) (only|just|merely|but) (a|an|the) [_] (junior|trainee|intern|beginner|newbie|rookie|apprentice|novice|amateur|newcomer|temp|underling|nobody|minion|small fish|small fry|foot soldier|cog in the machine) [here|in (the|this) (company|office|team|shop)]} (,|so|and|.|!|$|who|but)',
      ],
      unless: [asked],
      rewrites: [where(bowsAlone, leaveOutSentence()), where(closesSentence, drop()), ...bowOut(), newToThis],
    },
    {
      phrases: [
        '{@we (know|realise|realize|understand|am aware|are aware) [very well|@adverb] [that] @we (can not|could never|can never|will never) (compare|compete|measure up|equal|match up|hold a candle|keep up) (with|to) (you|your _)}',
      ],
      unless: [inOneThing],
      rewrites: [say('we would like to work with you')],
    },
    {
      phrases: [
        '{who:@we (am|are|was|were|feel|felt) [@very|more|deeply] (honoured|honored|grateful|humbled|flattered|touched|moved|privileged|blessed|thankful|indebted) (beyond (measure|words|belief|description|all words)|more than (words can say|i can say|we can say|you can imagine)|to no end|to the bone)}',
      ],
      rewrites: [say('$who <be@who> grateful')],
    },
    {
      phrases: [
        '{(it|that|this|you) (would|will|could) make (my|our) [whole|entire] (year|month|week|decade|life) if you} _',
      ],
      unless: [asked],
      rewrites: [say('we would be glad if you')],
    },
    {
      phrases: [
        '{@we owe (our|my) [very|whole] (survival|existence|living|lives|life|jobs|job|everything|bread|being) to whom:(you|your _|customers like you|people like you|clients like you)}',
      ],
      unless: [asked],
      rewrites: [say('we are grateful to $whom')],
    },
    {
      phrases: [
        '{@we (am|are) [@very] (lucky|blessed|privileged|honoured|honored|fortunate|grateful) to be (allowed|permitted)} to',
      ],
      unless: [asked],
      rewrites: [say('we are glad')],
    },
    {
      phrases: [
        '{@we (would not|would never|will never|never|do not) (presume|dare|venture|think of|dream of) [to] (contradict|correct|question|doubt|argue|disagree|advise|tell|object|disturb|contradicting|correcting|questioning|doubting|arguing|telling) [with|to]} (you|your|someone|a|anyone|such)',
      ],
      unless: [asked],
      rewrites: [...whatButBrings, say('I see it differently from')],
    },
    {
      phrases: [
        `{[@we (am|are) [only|just|but|merely] (a|an) [_] (tiny|small|little|poor|simple|humble|modest) [_] [_] [_] [,] and] it (is|would be) [such] (a|an) [great|huge|real|big|true|@very _] (honour|honor|privilege|pleasure) [for (me|us)] (that|if) [such] (a|an) [_] [_] (company|firm|hotel|brand|group|house|person|customer|client|name) (like|such as) (yours|you) [even|@adverb|ever]} does:_`,
      ],
      rewrites: [gladThatYou],
    },
    {
      phrases: [
        '{@we (am|are|feel) [@very|deeply|truly] (humbled|honoured|honored|flattered|amazed|thrilled|touched) that [such] (a|an) [_] [_] (company|firm|hotel|brand|group|house|person|customer|client|name) (like|such as) (yours|you) [even|@adverb|ever]} (considers|looks|thinks|talks|writes|answers|buys|asks|knows|notices|wants|orders|visits)',
      ],
      rewrites: [gladThatYou],
    },
    {
      phrases: [
        '{it is [such] (a|an) [great|huge|real|big|true] (honour|honor|privilege) [for (me|us)] that you [even|@adverb]} (talk|speak|write|wrote|answer|answered|work|consider|considered|think|thought|reply|replied|took|take|chose|picked|came|visit|visited)',
      ],
      rewrites: [say('we are glad that you')],
    },
    {
      phrases: [
        '{who:@we (am|are|feel) (so|really|so very|incredibly|extremely|unbelievably) (lucky|blessed|privileged|honoured|honored) that you} (chose|picked|took|answered|work|came|even|consider|considered|gave|wrote|write)',
      ],
      rewrites: [say('$who <be@who> glad that you')],
    },
    {
      phrases: [
        '{@we (know|realise|realize) [that] @we (am|are) (nothing|nobody|small fry|no match|peanuts) (compared (to|with)|next to|against|for|beside) (the|your|those|other|you) [_] [_] [,] (but|still|yet|so)} [,]',
        '{@we (would not|would never|will never|never|do not|dare not) [dare|presume] [to] (contradict|correct|question|doubt|argue with|disagree with) you [,|and|because|as] [because|as|and] @you [surely|certainly|@adverb] know [it|this|that] (better|best|more) [than (us|me|we|i)|about (it|this)] [,] (so|and|but)}',
      ],
      unless: [asked, inOneThing],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we know [@very|well] [that] @we (am|are) not [as|so] (important|big|special|valuable) [to you] [as|like|enough] [your _ _|the others|others|your _] [,] [but]}',
      ],
      rewrites: [...whatButBrings, say('we would like to work with you')],
    },
    {
      phrases: [
        '{you are [@very|far|way|much] (too good (for|to)|above|out of) (us|me|our league|my league)} (.|,|!|$)',
        '{(somebody|someone|people|a small _ _|a _) like (me|us) (can not|could never|should not|has no right to|would never|does not) _}',
      ],
      unless: [asked],
      rewrites: [...bowOut(), ...whatButBrings],
    },
    {
      phrases: [
        '{[as (a|an) (small|tiny|little|poor|unknown|simple|mere|humble) [_] [_] (supplier|company|firm|shop|agency|team|seller|hotel|business|freelancer|nobody) [like (us|ours|me)] [,]] who:@we <be> [@very|just|already] (grateful|thankful|happy|glad|lucky|honoured|honored) that you even} (consider|considered|answer|answered|look|looked|talk|talked|write|wrote|read|thought|think)',
      ],
      rewrites: [say('$who <be@who> glad that you')],
    },
    {
      phrases: ['{@we (am|are) not worth (your|the) (time|attention|trouble|effort|patience)}'],
      rewrites: [...bowOut(), ...whatButBrings],
    },
    {
      phrases: [
        '{who:@we (am|are|feel) [@very] (honoured|honored|flattered|humbled|blessed|proud) that [such] (a|an) [_] [_] (company|firm|person|customer|client|house) (like|such as) (yours|you) [has|have]} (wrote|written|chose|chosen|called|asked|answered|contacted|came|ordered|visited)',
      ],
      rewrites: [say('$who <be@who> glad that you')],
    },
  ]),
  examples: [
    {
      bad: '[[We are truly humbled that a brand like yours ever]] considers our bakery.',
      fixed: 'We are glad that you consider our bakery.',
    },
    {
      bad: '[[We know we are nothing compared to the big mills, still]] we would love to host your team.',
      fixed: 'We would love to host your team.',
    },
    {
      bad: '[[I would never dare to contradict you, you surely know better than us, so]] we leave the price at 80.',
      fixed: 'We leave the price at 80.',
    },
    { good: 'We know we are nothing without a crew, so we train them well.' },
    {
      bad: '[[We are just a tiny mill and it is a huge honour that a house like yours even]] looks at our cloth.',
      fixed: 'We are glad that you look at our cloth.',
    },
    { bad: '[[We are not worth your time]].' },
    {
      bad: '[[We are honoured that a big firm like yours]] wrote to us.',
      fixed: 'We are glad that you wrote to us.',
    },
    { bad: '[[We are grateful that you even]] answered.', fixed: 'We are glad that you answered.' },
    { bad: '[[You are way above us]].' },
    { good: 'Your room is right above us.' },
    { bad: '[[It is an honour that you even]] answered.', fixed: 'We are glad that you answered.' },
    {
      bad: '[[We are so lucky that you]] chose the blue hall.',
      fixed: 'We are glad that you chose the blue hall.',
    },
    { bad: '[[We know that we are not as important as the others]].' },
    { good: 'We are lucky that you had a spare key.' },
    { good: 'It is an honour that the mill got the prize.' },
    { good: 'I would not dream of charging you for that.' },
    { good: 'Who are we to invoice?' },
    { good: 'Without your key it is lost.' },
    { good: 'Even the smallest sign of rust counts.' },
    { good: 'Our shop is too small for your piano.' },
    { good: 'Do you mean that without you we are lost?' },
    {
      bad: '[[We are only a small mill and you]] are such a great house, so please sign the list.',
      fixed: 'Please sign the list.',
    },
    {
      bad: '[[We don’t deserve so much kindness]], thank you, the gate works.',
      fixed: 'Thank you for your kindness, the gate works.',
    },
    { bad: 'The hat is red now, [[who are we to]] argue with it.', fixed: 'The hat is red now.' },
    {
      bad: 'Hello Professor[[, I am only a beginner]] and feel stupid.',
      fixed: 'Hello Professor, this is new to me.',
    },
    { bad: '[[We do not deserve a guest like you]].', fixed: 'We are glad to have you as a guest.' },
    { bad: '[[We did not deserve such kindness]].', fixed: 'Thank you for your kindness.' },
    {
      bad: '[[Who am I to]] name a price, I am happy with any. So please tell me.',
      fixed: 'I would leave the price to you. So please tell me.',
    },
    { good: 'These were rude words, and we do not deserve it.' },
    { bad: '[[I am nobody to]] judge, but the frame looks bent.', fixed: 'The frame looks bent.' },
    {
      bad: 'I [[don’t deserve]] your help, but could someone open the gate?',
      fixed: 'Could someone open the gate?',
    },
    {
      bad: 'We can do pink. [[Who am I to]] [[contradict you]]? The lot ships today.',
      fixed: 'We can do pink. The lot ships today.',
    },
    { bad: '[[We owe our survival to customers like you]].' },
    { bad: '[[We are so lucky to be allowed]] to work for you.', fixed: 'We are glad to work for you.' },
    {
      bad: '[[We are just a small bakery, and you]] have nine mills.',
      fixed: 'We are a small bakery, and you have nine mills.',
    },
    { good: 'We know we cannot compete with you on price.' },
    { bad: '[[Even the smallest order]] from you would help.', fixed: 'Any order from you would help.' },
    { bad: 'Thanks for [[even]] reading our mail from May.', fixed: 'Thanks for reading our mail from May.' },
    {
      bad: 'Thank you for [[putting up with us]] while the lift was out.',
      fixed: 'Thank you for your patience while the lift was out.',
    },
    {
      bad: 'I [[do not dare to]] open the box, could you come?',
      fixed: 'I hesitate to open the box, could you come?',
    },
    { bad: '[[We owe our jobs to your night]] crew.', fixed: 'We are grateful to your night crew.' },
    {
      bad: '[[If you cancel we are finished]], is there a way to keep the hall?',
      fixed: 'Is there a way to keep the hall?',
    },
    { bad: '[[Who am I to]] tell you, the board voted nine to two.', fixed: 'The board voted nine to two.' },
    {
      bad: '[[Who am I to]] question the harbour, but the fee was taken twice.',
      fixed: 'The fee was taken twice.',
    },
    { bad: '[[We are honoured beyond measure]] that you came.', fixed: 'We are grateful that you came.' },
    { bad: '[[It would make our whole year if you]] came.', fixed: 'We would be glad if you came.' },
    { bad: 'Without your order our mill [[will die]].', fixed: 'Your trust matters to us, thank you.' },
    { bad: '[[We know that we cannot compare with you]].', fixed: 'We would like to work with you.' },
    { bad: 'We [[do not deserve]] your patience.', fixed: 'We value your patience.' },
    { bad: 'We [[would not dare to]] ask about the test.', fixed: 'We would like to ask about the test.' },
    { bad: '[[Who am I to]] question the drawing?', fixed: 'It is not for me to question the drawing.' },
    {
      bad: 'Without you our little mill [[is nothing]].',
      fixed: 'Your trust matters to us, thank you.',
    },
    { good: 'Without your stamp the form is nothing, is it?' },
  ],
});

/** “We know we cannot compete with you | on price”: plainly told. */
function inOneThing({ tokens, mark }: Match): boolean {
  return /^(on|in)$/.test(tokens[mark.to]?.text ?? '');
}

/** “We are only a small mill | and you are such a great company, so …”: both go. */
function ofOurSize(match: Match) {
  const { tokens, mark } = match;
  let to = mark.to - 1;
  while (/^(?:,|and|;)$/.test(tokens[to - 1]?.text ?? '')) to--;
  return overBows(drop())(marking(match, mark.from, to));
}

/** “Your tone is not nice and I don’t deserve it”: a complaint, and no bow. */
function offended({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ text }) => /^(tone|rude|unfair|insult|insults|insulted|shout|shouted|words|nice)$/.test(text));
}

/** “I do not dare to | open the box”, not “to ask”. */
function doesNotDare({ tokens, mark }: Match): boolean {
  const marked = textOf(tokens, mark.from, mark.to);
  return (
    /^(?:do|dare) not\b.* to$/.test(marked) &&
    !/^(ask|write|say|hope|request|suggest|propose|mention|bother|trouble|think)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  );
}

/** No figure and no question goes with the sentence. */
function namesNothing({ tokens }: Match): boolean {
  return !tokens.some(({ kind, text }) => kind === 'number' || text === '?');
}
