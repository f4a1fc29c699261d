/** “you are just trying to justify”, “we both know that”: tells the reader that you see through them. */
import { beginsWith, endsWith, says } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical, ourselves } from '../../../words/english/suppositions';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { inItsPlace } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “You knew about the crack before we did, thank you”: credit, no charge. */
const thanking = says(/^thanks?$/);

/** “Let us stop pretending | the lid is tight”. */
function pretends({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'pretending' && tokens[mark.to]?.kind === 'word';
}

/** “If you call it so, | then you are just trying to justify it”. */
function thenSo(match: Match): boolean {
  return (
    /^(justify|defend|excuse)$/.test(match.tokens[match.mark.to - 1]?.text ?? '') &&
    match.tokens[match.mark.from - 1]?.text === 'then'
  );
}

/** “We all know you, Peter”. */
function knowsThem({ tokens, mark, captures: { it } }: Match): boolean {
  return it !== undefined && tokens[it.from]?.text === 'you' && tokens[mark.to]?.kind !== 'word';
}

/** “We both know that | bag was heavier”: one of them. */
function ofThatOne({ tokens, mark, captures: { it } }: Match): boolean {
  const [thing, verb] = [tokens[mark.to], tokens[mark.to + 1]];
  return (
    it === undefined &&
    /^(is|was|has)$/.test(verb?.text ?? '') &&
    /^[a-z]*[^s]$/.test(thing?.text ?? '') &&
    !/^(it|he|she|this|that|there|what|who|nothing|everything|everyone|nobody)$/.test(thing?.text ?? '')
  );
}

/** With “we both know that”, where that stands right before. */
function withWhatIsKnown(template: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const words = tokens.slice(0, mark.from).map(({ text }) => text);
    const known = /(?:we both|we all|both of us|you and i both|you and we both|we|i) know(?: that)?$/.exec(
      words.join(' '),
    );
    if (!known) return null;
    const from = mark.from - known[0].split(' ').length;
    return say(template)(marking(match, from, mark.to));
  };
}

/** “Your review is full of lies | and you know it”: what stands before it is as bad. */
const accuses = says(
  /^(?:lies?|lying|lied|liar|fake|faked|nonsense|invented|untrue|false|wrong|ridiculous|cheating|fraud|guilty|yourself)$/,
);

/** “There was no mail | and you know it” as “as far as we can see, there was no mail”. */
const asFarAsWeSee: Rewriter = (match) => {
  const { tokens, mark } = match;
  const said = { from: 0, to: mark.from };
  while (tokens[said.to - 1]?.kind === 'punctuation') said.to--;
  const ours = /^(?:there|the|our|my|your|it|this|that|we|i) /.test(textOf(tokens, 0, said.to));
  return isWordless(tokens, mark.to) && ours && said.to > 3
    ? sentence('as far as we can see, $said.')(remembering(match, { said }))
    : null;
};

export default defineRule({
  id: 'exposing/we-both-know',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This tells the reader that you see through them.',
  why: 'Being seen through is being cornered: keep what you know to yourself, and give them a way to come round.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '{(we both|both of us|you and i (both|)|we all|@you and @we both) know [very well|full well|perfectly well] (that|it:(there|it|you))}',
      ],
      unless: [knowsThem],
      rewrites: [
        where(ofThatOne, say('from what we can see, that')),
        say('from what we can see, $it'),
        where(({ captures: { it } }) => it === undefined, say('from what we can see,')),
      ],
    },
    {
      phrases: [
        '^ {[so|but|come on] [,] (let us|please let us) (face it|not kid ourselves|not fool ourselves|stop pretending|call it what it is|call it what it was|call a spade a spade|call things by their name|cut the crap|stop the games|not play games) [here|for once|for a moment|with each other|about it] [,|:]}',
      ],
      unless: [ourselves],
      rewrites: [
        where(pretends, askWhether('may we ask whether')),
        where(pretends, say('we are not sure yet that')),
        where((match) => !pretends(match), drop()),
        ...inItsPlace('we would like to find out together how it is'),
      ],
    },
    {
      phrases: [
        '^ {(who|whom) (are we|are you|do you think you are|do you want to|are you trying to) (kidding|fooling|fool|kid) [here]} $',
        '^ {who (are|do) (we|you) [think you are] (kidding|fooling)} $',
      ],
      rewrites: [leaveOutSentence(), sentence('Could you help me see how it came about?')],
    },
    {
      phrases: [
        '{@you are [just|only|simply|merely|obviously|clearly] (trying|looking|attempting) to (justify|excuse|defend)}',
      ],
      rewrites: [
        where(thenSo, say('it can read as justifying')),
        where(hypothetical, say('you would like to explain')),
        where((match) => !hypothetical(match), say('you would like to explain')),
      ],
    },
    {
      phrases: [
        '{@you are [just|only|simply|merely|obviously|clearly] (trying|looking|attempting) to (get away with|squeeze|dodge|hide|cover up)}',
      ],
      rewrites: [say('you would like to find a way around')],
    },
    {
      phrases: [
        '{[i think [that]] @you are [just|only|simply|merely|obviously|clearly] (trying|looking|attempting) to (get|wriggle|back) out of}',
      ],
      rewrites: [say('we understand that you would like a way out of')],
    },
    {
      phrases: [
        '{(and|but) @you know it [(very|full|perfectly|damn) well|too|as well as @we (do|does)]}',
        '{[so] [let us|please] (do not|not|stop) (play|playing) (dumb|innocent|stupid|the innocent|games with us|games with me|games) [and|,]}',
      ],
      unless: [asked],
      rewrites: [
        where(accuses, leaveOutSentence()),
        where(accuses, sentence('We would like to hear more about how you see it.')),
        asFarAsWeSee,
        drop(),
        leaveOutSentence(),
        sentence('Let us look at it together.'),
      ],
    },
    {
      phrases: ['{let us not pretend [that]}'],
      rewrites: [keepTheRest(), leaveOutSentence(), sentence('Let us look at it together.')],
    },
    {
      phrases: [
        '{@you are [just|only|simply|merely] (looking for|searching for|seeking|finding) (a reason|an excuse|reasons|excuses|a pretext) not to}',
      ],
      rewrites: [say('we understand that you would rather not')],
    },
    {
      phrases: [
        '{@you [@pointedly] knew [@pointedly|very well|full well|perfectly well|all along] (about|of)}',
      ],
      unless: [asked, hypothetical, thanking],
      rewrites: [say('we thought that you had heard about')],
    },
    {
      phrases: [
        '{@you [@pointedly] knew [@pointedly|very well|full well|perfectly well|all along] that}',
        '{@we know (for a fact|full well|very well|perfectly well) that} @you',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        where(beginsWith(/^you$/), say('we thought that you had heard that')),
        say('as far as we know,'),
      ],
    },
    {
      phrases: [
        '{@you (just|only|simply|clearly just) want} (a discount|a refund|your money back|money|to get|to avoid|to pay less|something for free|attention|a free|a better price)',
      ],
      unless: [asked],
      rewrites: [
        withWhatIsKnown('we understand that you would like'),
        say('we understand that you would like'),
      ],
    },
    {
      phrases: [
        '{@you are (just|only|simply) (complaining|saying this|saying that|asking|threatening|writing this) to}',
      ],
      unless: [asked],
      rewrites: [say('we understand that you would like to')],
    },
    {
      phrases: ['{@you are (just|only|simply) pretending to}'],
      unless: [asked],
      rewrites: inItsPlace('we would like to hear how it is'),
    },
    {
      phrases: ['{[please|just] be (honest|truthful|frank|straight) with (us|me)} $'],
      unless: [asked],
      rewrites: [say('please tell us how you see it')],
    },
    {
      phrases: [
        '{@you [@pointedly] knew [@pointedly]} (the|our) (price|terms|conditions|deadline|date|risk|risks|rules|policy|rate|fee)',
        '{@you were [@pointedly] (well|fully|perfectly|very well) aware of}',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        where(endsWith(/^of$/), say('we thought that you had heard about')),
        say('we thought that you had seen'),
      ],
    },
    {
      phrases: ['{(we both|both of us|you and i both) know (why|what|who|where)} _'],
      rewrites: inItsPlace('could you tell me what would help you most?'),
    },
    {
      phrases: [
        '(^|@opening|and|but) {@you [@pointedly|also] know (exactly|very well|full well|perfectly well|precisely|only too well|well enough) (what (@we mean|was agreed|is meant|happened|you did|this is about)|why|it|who)}',
        '{@you know (that|this|it) (very|perfectly|full|only too|damn) well} (.|!|$)',
        '{@you (can not|will not|do not want to) tell (me|us) [that]} (you|nobody|no one)',
        '{@we know (exactly|very well|full well) what is [really] (going on|happening)}',
      ],
      unless: [asked, hypothetical],
      rewrites: inItsPlace('could you tell me what would help you most?'),
    },
    {
      phrases: [
        '{@we know [all] (your|these|those) [little|old|dirty] (tricks|game|games|excuses)}',
        '{@we know [exactly] how (you people|people like you|you guys) (work|are|do|operate|think)}',
      ],
      unless: [asked],
      rewrites: inItsPlace('we would like to hear how it is'),
    },
    {
      phrases: [
        '(^|@opening) {@reader [@pointedly] knew (it|that|this|everything|about (it|this|that)) (all [the] time|all along|from the (start|beginning|outset)|in advance|very well|exactly|perfectly well|the whole time|long ago|as well|too)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we thought that you had heard about it')],
    },
  ]),
  examples: [
    { bad: '[[You know that very well]].' },
    { good: 'You know that well in the yard, it is dry.' },
    { bad: '[[You knew it all the time]].', fixed: 'We thought that you had heard about it.' },
    { good: 'You knew it was heavy, so you brought a cart.' },
    { bad: '[[I know your tricks]].' },
    { good: 'I know your songs by heart.' },
    { bad: '[[You know exactly what I mean]].' },
    { good: 'You know exactly what you like, which helps us.' },
    { bad: 'We know [[you just want]] a discount.', fixed: 'We understand that you would like a discount.' },
    { bad: '[[We both know that]] crate was empty.', fixed: 'From what we can see, that crate was empty.' },
    { good: 'We all know you, Peter.' },
    {
      bad: 'We both know [[you just want]] a discount.',
      fixed: 'We understand that you would like a discount.',
    },
    {
      bad: '[[We both know that]] you sell it to Paul as well.',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    {
      bad: '[[We all know you]] left at noon.',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    {
      bad: 'If you call it a fee, then [[you are just trying to justify]] the price.',
      fixed: 'If you call it a fee, then it can read as justifying the price.',
    },
    {
      bad: '[[We both know that]] there is no other offer.',
      fixed: 'From what we can see, there is no other offer.',
    },
    {
      bad: '[[Let us not fool ourselves here,]] the plan was never yours.',
      fixed: 'The plan was never yours.',
    },
    { bad: '[[Who are we kidding]]?', fixed: 'Could you help us see how it came about?' },
    { bad: '[[You are just trying to justify]] the delay.', fixed: 'You would like to explain the delay.' },
    {
      bad: '[[You are only trying to get out of]] the contract.',
      fixed: 'We understand that you would like a way out of the contract.',
    },
    { bad: '[[Stop playing games and]] send the figures.', fixed: 'Send the figures.' },
    { bad: '[[Let us not pretend that]] it was an accident.', fixed: 'Let us look at it together.' },
    {
      bad: '[[You are just looking for a reason not to]] pay.',
      fixed: 'We understand that you would rather not pay.',
    },
    { bad: '[[You knew about]] the date.', fixed: 'We thought that you had heard about the date.' },
    {
      bad: '[[You knew very well that]] the price is net.',
      fixed: 'We thought that you had heard that the price is net.',
    },
    { bad: '[[Stop playing games]].', fixed: 'Let us look at it together.' },
    { bad: '[[You just want]] a discount.', fixed: 'We understand that you would like a discount.' },
    {
      bad: '[[You are only complaining to]] get a refund.',
      fixed: 'We understand that you would like to get a refund.',
    },
    { bad: '[[Please be honest with us]].', fixed: 'Please tell us how you see it.' },
    { bad: '[[You knew]] the price.', fixed: 'We thought that you had seen the price.' },
    {
      bad: '[[You were well aware of]] the terms.',
      fixed: 'We thought that you had heard about the terms.',
    },
    { bad: '[[We both know why]] you ask.', fixed: 'Could you tell us what would help you most?' },
    { bad: '[[Let us call a spade a spade]].', fixed: 'We would like to find out together how it is.' },
    {
      bad: '[[Let us stop pretending]] the lid is tight.',
      fixed: 'May we ask whether the lid is tight?',
    },
    { bad: '[[We all know there]] is another shop.', fixed: 'From what we can see, there is another shop.' },
    { good: 'Let us call it what it was: we were late.' },
    { good: 'We both know this market.' },
    { good: 'We both know each other for ten years.' },
    { good: 'Are you still playing the innocent flute at the fair?' },
    { good: 'And you play games, and you know it?' },
    { good: 'You are trying to save time, and so are we.' },
    { good: 'I understand that you would like to settle it soon.' },
    { good: 'If you knew about the date, tell me how you like it.' },
    { good: 'And you knew about the fair?' },
    { good: 'You knew about the crack first, thank you for telling us.' },
    { good: 'You just want a discount on the freight, is that right?' },
    { good: 'Please be honest with us, did you like the sample?' },
    {
      bad: 'The seal was open, [[and you know it very well]].',
      fixed: 'As far as we can see, the seal was open.',
    },
  ],
});
