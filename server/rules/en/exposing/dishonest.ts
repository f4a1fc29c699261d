/** “was doctored”, “you made it up”: calls the reader dishonest. */
import { endsWith, followedBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { cleared, hypothetical, ourselves } from '../../../words/english/suppositions';
import { marking, textOf } from '../../../words/match';
import { besideTheFault, hasMore } from '../../rewriting/beside-the-fault';
import { heardAndSeen } from '../../rewriting/heard-and-seen';
import { inItsPlace } from '../../rewriting/in-its-place';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { understandThat } from '../../rewriting/understand-that';
import { defineRule, type Rewriter } from '../../rule';

const untrue =
  '(dishonest|disingenuous|insincere|untruthful|deceitful|deceptive|hypocritical|two-faced|a lie|lies|a pack of lies|fabricated|a fabrication|a fairy tale|pure fiction|bogus|phoney|phony|a bluff|a hoax)';

/** “The photos were edited | for the brochure”, “… as you asked”. */
const forAUse = followedBy(/^(for|as|since)$/);

/** “Please keep it | and think how dishonest your note is.” */
const withoutTheThought: Rewriter = (match) =>
  /^and (?:think|consider|see|remember)$/.test(textOf(match.tokens, match.mark.from - 2, match.mark.from))
    ? drop()(marking(match, match.mark.from - 2, match.mark.to))
    : null;

const best = [
  heardAndSeen(),
  understandThat,
  where(hasMore, besideTheFault('We would like to hear how you see it.')),
];

export default defineRule({
  id: 'exposing/dishonest',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This calls the reader dishonest.',
  why: 'Nobody buys again from the one who called them a liar, least of all when it was true: tell what you see, and leave the door open.',
  phrasings: noArgumentLeft({ how: 'clear', best }, [
    {
      phrases: [
        '{(it|this|that) (strikes|struck|seems to|seems|sounds|looks|feels|appears) [@us] [to @us] [as|to be] [a bit|rather|very|quite] (disingenuous|dishonest|insincere|hypocritical|deceitful|misleading) (to (say|claim|state|suggest|argue|pretend)|of @you to (say|claim|state|suggest|argue|pretend)) [that]}',
        '{it (is|was) [a bit|rather|very|quite|simply|just] (disingenuous|dishonest|insincere|hypocritical|deceitful) (to (say|claim|state|suggest|argue|pretend)|of @you to (say|claim|state|suggest|argue|pretend)) [that]}',
      ],
      rewrites: [say('I would not say that')],
    },
    {
      phrases: ['{how (dishonest|disingenuous|insincere|deceitful|hypocritical) your _ (is|are|was|were)}'],
      rewrites: [withoutTheThought, say('how this looks from our side')],
    },
    {
      phrases: [
        `{(you|your _|this|that|it|which|all this|all of this|both|everything) (<be>) [@pointedly|either|rather|very|quite|completely|nothing but|a bit] ${untrue}}`,
        '{(this|that|it|your _|all of this) (is|was) [just|simply|all|completely] (made up|invented)} $',
        '{(this|that|it) (is|was) either (dishonest|a lie|deceitful|disingenuous) or _}',
        '{@you (are|were|must be|keep|have been) [@pointedly|just] (lying|bluffing|making (this|that|it|things|stories) up|inventing (this|that|it|things|stories|excuses)|telling (stories|lies|tales)|deceiving (us|me|everybody)|cheating [us|me]|misleading (us|me))}',
        '{@you (lied|cheated|tricked|deceived|misled) [to] (us|me)}',
        '{@you (made|have made) (this|that|it|the whole thing) up}',
        '{@you are [@pointedly] a (liar|cheat|cheater|fraud|hypocrite)}',
        '{stop (lying|bluffing|pretending|making (things|stuff) up|telling (stories|lies)) [to @us]}',
        '{@you are not (being straight|being open|being sincere|being fair|being honest|honest|telling the truth|telling us the truth|being truthful|sincere) [with @us]}',
        '{@you did not tell (us|me) the [whole|full] truth}',
      ],
      unless: [hypothetical, cleared, asked],
      rewrites: inItsPlace('we see this differently'),
    },
    {
      phrases: [
        '{[please|pls] stop (lying|making (things|stuff) up|telling (stories|lies|tales)) [to @us] about} _',
      ],
      rewrites: [say('I would like to hear more about')],
    },
    {
      phrases: [
        '{[please|pls] (do not|stop) (pretend|pretending) (that|to|as if|like)}',
        '{[please|pls] do not tell (me|us) that}',
        '{there is no (point|use) (in|of) (telling|pretending|claiming|saying) [us|me] [that]}',
        '{no (point|use) (in|of) (telling|pretending|claiming|saying) [us|me] [that]}',
      ],
      rewrites: [say('please help us understand how')],
    },
    {
      phrases: [
        '{(that|this|it) is a [very|rather|quite] (touching|moving|amusing|creative|imaginative|pretty|fine) (tale|story|fairy tale|excuse) (about|of)}',
        '{(that|this|it) is a [very|rather|quite] (nice|lovely|beautiful|sweet|good|great|charming) (tale|fairy tale|excuse) (about|of)}',
      ],
      rewrites: [say('thank you for telling me about')],
    },
    {
      phrases: [
        '^ {[that is|this is|what] [a|an|such a|quite a] [very|rather|quite] (touching|creative|imaginative|inventive|original|fascinating|colourful|colorful|amusing) (tale|story|version|excuse|explanation|account) [of events|of things] [that|this|it] [is|was]} $',
        '^ {(nice|good) (try|story|excuse)} $',
      ],
      rewrites: [leaveOutSentence(), sentence('Thank you for telling me how you see it.')],
    },
    {
      phrases: ['^ {why (invent|make up|fabricate|pretend|lie about|fake)} _'],
      rewrites: [say('could you tell me more about')],
    },
    {
      phrases: [
        '{(your|this|that) [whole|little|nice] (story|tale|excuse|version|explanation) (does not|do not|did not) (add up|hold water|hold up|make sense|fit|convince)}',
        '{(your|this|that) [whole|little|nice] (story|excuse|version|explanation) is (full of holes|hard to believe|not true|not credible|not convincing)}',
      ],
      unless: [hypothetical],
      rewrites: inItsPlace('there is one thing we do not understand yet'),
    },
    {
      phrases: [
        '{the (truth|real reason|reality) is that} @you',
        '^ {[just|please|be honest and] admit (it|that)}',
        '{@you know [very|perfectly|full|as] well of:(that|what|how)}',
      ],
      unless: [hypothetical, ourselves],
      rewrites: [
        where((match) => endsWith(/^that$/)(match) && !followedBy(/^(you|your)$/)(match), drop()),
        where(endsWith(/^that$/), say('it seems to us that')),
        say('you know $of'),
        drop(),
      ],
    },
    {
      phrases: [
        '{@you are [@pointedly] (hiding|concealing|withholding) (something|the truth|things|facts|it) [from (us|me)]}',
      ],
      unless: [hypothetical, asked],
      rewrites: [
        where(
          ({ tokens, to }) => tokens[to]?.text === 'about',
          say('there is one thing we do not understand yet'),
        ),
        ...inItsPlace('there is one thing we do not understand yet'),
      ],
    },
    {
      phrases: [
        '{@you [@pointedly] (invented|fabricated|faked|staged) (this|that|the|your) [_] (complaint|story|excuse|problem|damage|claim|photo|photos|invoice|review|defect|whole thing|document|documents)}',
      ],
      unless: [hypothetical, asked, cleared],
      rewrites: inItsPlace('there is one thing we do not understand yet'),
    },
    {
      phrases: ['@you [@pointedly] {(pretend|pretended) not to know}'],
      unless: [hypothetical],
      rewrites: [say('may not have known')],
    },
    {
      phrases: ['@you {suddenly} (remember|want|need|claim|say|find|discover|forget|cannot|have|are)'],
      unless: [hypothetical, asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(screenshot|photo|picture|image|document|invoice|receipt|pdf|signature|review|screenshots|photos|pictures|images) {(was|is|has been|looks|seems|were|are|look) [@adverb|clearly|obviously] (doctored|edited|photoshopped|faked|manipulated|forged|tampered with)}',
      ],
      unless: [asked, forAUse],
      rewrites: [sayToTheEnd('raised a question for us')],
    },
    {
      phrases: [
        '{@reader [have|has|had|@pointedly] [just|simply] (lied [to @us]|(deceived|cheated|tricked|conned|scammed|betrayed|robbed) @us)}',
        '{(you (are|were)|your (team|side|company|people|boss|colleague|colleagues|office) <be>) [just|only] (playing (games|tricks|dirty)|lying|bluffing|cheating|not (honest|telling the truth|being honest))} (.|,|!|$|with|to|and)',
        '{@reader [have|has|had|just|@pointedly] (ripped @us off|taken @us for a ride|took @us for a ride|screwed @us)}',
        '{@reader [just|only|@adverb] (<be> (trying|attempting)|try|tried|tries|want|wants|wanted|intend|plan) to (cheat|trick|fool|deceive|con|scam|rob|mislead|rip|exploit|squeeze|blackmail|bully|trap|take advantage of) (@us|our _|my _)}',
        '{(this|that) is [@very|pure|plain|simply|clearly|just|nothing but|nothing short of] [a|an] [clear|pure|plain|complete] (fraud|theft|robbery|cheating|rip-off|ripoff|extortion|blackmail|deception)} (.|,|!|$|and)',
      ],
      unless: [hypothetical, asked, cleared],
      rewrites: inItsPlace('we see this differently'),
    },
    {
      phrases: ['(^|@opening|please|but) {(do not|stop|never) (lie|lying) [to @us|again]} (.|!|,|$|about)'],
      rewrites: [leaveOutSentence(), sentence('Let us look at it together.')],
    },
    {
      phrases: [
        '(photo|photos|picture|invoice|receipt|document|certificate|review|signature|letter) {(is|are|was|looks|seems|must be) [clearly|obviously|a|@adverb] (fake|faked|forged|photoshopped|manipulated)} (.|,|!|$|and)',
      ],
      unless: [asked, hypothetical],
      rewrites: [sayToTheEnd('raised a question for us')],
    },
  ]),
  examples: [
    { good: 'A broker who sells this to you is not honest.' },
    {
      bad: '[[You are lying]], the meter stood at 40.',
      fixed: 'As far as we can tell, the meter stood at 40.',
    },
    { bad: 'The photo [[is fake]].' },
    { good: 'If the letter is fake, tell the bank.' },
    { bad: '[[Your side is playing games]].' },
    { bad: '[[You ripped me off]].' },
    { good: 'Your children are playing games in the yard.' },
    { bad: 'Please [[do not lie to us]].' },
    { good: 'The cats do not lie on the bed.' },
    { bad: '[[Your driver lied to us]].' },
    { bad: '[[You are trying to cheat us]].' },
    { bad: '[[This is fraud]].' },
    { good: 'If somebody tries to cheat you, call the guard.' },
    { good: 'He tried to trick us with a riddle.' },
    {
      bad: '[[Stop telling stories about]] a leak in the roof.',
      fixed: 'I would like to hear more about a leak in the roof.',
    },
    { bad: 'The photo [[was doctored]].', fixed: 'The photo raised a question for us.' },
    {
      bad: 'The drawing is old, [[you made it up]] last week.',
      fixed: 'The drawing is old.',
    },
    {
      bad: 'My team says that [[you are hiding something from us]] about the crate.',
      fixed: 'My team says that there is one thing we do not understand yet about the crate.',
    },
    {
      bad: '[[It is dishonest to say that]] the pump is new.',
      fixed: 'I would not say that the pump is new.',
    },
    { bad: 'Think [[how dishonest your letter is]].', fixed: 'Think how this looks from our side.' },
    {
      bad: '[[Your story is a lie]].',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    {
      bad: '[[You are lying]].',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    { bad: '[[You lied to us]].', fixed: 'We would like to hear how you see it.' },
    {
      bad: '[[Please stop pretending that]] the mail got lost.',
      fixed: 'Please help us understand how the mail got lost.',
    },
    {
      bad: '[[There is no point in telling us that]] the seal was broken.',
      fixed: 'Please help us understand how the seal was broken.',
    },
    {
      bad: "[[That's a touching tale about]] the flood.",
      fixed: 'Thank you for telling me about the flood.',
    },
    { bad: '[[What a creative story]].', fixed: 'Thank you for telling me how you see it.' },
    { bad: '[[Why invent]] a strike?', fixed: 'Could you tell me more about a strike?' },
    { bad: '[[Your story does not add up]].', fixed: 'There is one thing we do not understand yet.' },
    {
      bad: '[[You know very well that]] the price was net.',
      fixed: 'The price was net.',
    },
    { bad: '[[You are hiding something]].', fixed: 'There is one thing we do not understand yet.' },
    { bad: '[[You invented this complaint]].', fixed: 'There is one thing we do not understand yet.' },
    { bad: 'You [[pretended not to know]].', fixed: 'You may not have known.' },
    { bad: 'Now you [[suddenly]] remember the terms.', fixed: 'Now you remember the terms.' },
    { good: 'If your offer is a bluff, we will not call it.' },
    { good: 'It is not that you are lying.' },
    { good: 'And your frame is fabricated in Porto?' },
    { good: 'The box is lying in the hall.' },
    { good: 'If your story does not fit on the label, we print a larger one.' },
    { good: 'That is a nice story about the founder of your house.' },
    { good: 'Our price list was made up in May.' },
    { good: 'To be honest, we were late.' },
    { good: 'You know very well that we are glad to help.' },
    { good: 'The set looks large, but it is made up of two parts.' },
    { good: 'Nice one!' },
    { good: 'The photos were edited for the brochure.' },
  ],
});
