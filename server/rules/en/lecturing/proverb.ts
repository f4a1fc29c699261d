/** “safety is safety”, “quality is quality”: answers with a saying. */
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const short = goesUnsaid('Here is what that means for this case: {point}.');

/** “A deal is a deal”, “quality is quality”: the same word twice. */
function saysItTwice({ tokens, captures: { thing, again } }: Match): boolean {
  const word = thing && tokens[thing.from]?.text;
  return word !== undefined && again !== undefined && tokens[again.from]?.text === word;
}

/** “Rules are rules.” */
function isRule({ tokens, captures: { thing } }: Match): boolean {
  return /^(rules|terms|policies|deadlines|laws|standards|prices)$/.test(
    tokens[thing?.from ?? -1]?.text ?? '',
  );
}

export default defineRule({
  id: 'lecturing/proverb',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This answers with a saying.',
  why: 'A proverb tells the reader that they lack common sense; the reason behind it tells them something.',
  phrasings: noLessonLeft([
    {
      phrases: [
        '{[a|an] thing:(deal|rule|rules|contract|contracts|business|agreement|price|prices|offer|order|orders|promise|promises|law|laws|policy|policies|deadline|deadlines|word|term|terms|fair|safety|money|quality|no|yes|fact|facts|sure|enough|late|sold|gone|final|signature|quote|invoice|bill|budget|standard|standards|work|work|friday|sale) (is|are) [a|an|just|still] [a|an] again:_} (,|$|;|and|so|-|–|:|.)',
      ],
      when: [saysItTwice],
      unless: [asked],
      rewrites: [
        ...short.slice(0, -1),
        where(isRule, sentence('In this case {what applies}, because {the reason}.')),
        ...short.slice(-1),
      ],
    },
    {
      phrases: ['{[and|but|as] quality (has|costs|is) (its price|a price|money)}'],
      unless: [asked],
      rewrites: [keepTheRest(), sentence('What you pay for is {what the price includes}.')],
    },
    {
      phrases: [
        '{[after all ,|as they say ,|as the saying goes ,|that] (@you|one|people|you always|we all) (get|gets) what (@you|one|they|people|it is|we) (pay|pays|paid) [for] [is nothing new] [under the sun]}',
        '{[and|but|as] (haste|patience|honesty|time|talk|silence|quality|knowledge|practice|ignorance|manners|politeness|courtesy|attention|planning) (makes|make|is|are|has|have|cost|costs) (waste|a virtue|the best policy|money|cheap|golden|its price|a price|power|perfect|no excuse|nothing|half the battle|everything)}',
        '{good things (take time|come to those who wait)}',
        '{(Rome|rome) was not built in (a|one) day}',
        '{the early bird (catches|gets) the worm}',
        '{@you (cannot|can not) have (your cake and eat it|it both ways|everything|both|the best of both)} ($|,|;|and)',
        "{(there is|there 's|there are) no such thing as [a] free _}",
        '{(there is|there are) no (free lunch|free lunches|free ride|shortcuts|short cut|magic wand|miracles)}',
        '{money does not grow on trees}',
        '^ {(that is|such is) (life|the way of the world|the way the world works|the way the cookie crumbles|how the world works|how the world turns)} $',
        '{(better|it is better) late than never}',
        '{(you|one|we) (live and learn|live , you learn)}',
        '{(once bitten|a stitch in time|look before you leap|measure twice|no pain|buyer beware|caveat emptor|you reap what you sow|as you make your bed|if you pay peanuts|penny wise|it takes two to tango|practice makes perfect|the customer is not always|the devil is in the detail|actions speak louder)} ...',
        '{(if it is|what is) too good to be true} ...',
        '{(every child|any fool|nobody|no one|everyone) (learns|knows) that (at school|in kindergarten|from the cradle)}',
        '{(mistakes|accidents|such things) (are there to be learned from|do not happen by themselves)}',
        '{[the] (rules|terms|deadlines|contracts|instructions|procedures|policies|limits|warnings|signs|labels) (are|exist|were) [put] [there|made] [written] for a reason} ',
        "{(there is|there 's) a reason for (that|this|it)}",
        '(^|@opening) {(live and learn|lesson learned|lesson learnt|let (this|that|it) be a (lesson|warning) [to|for] [you|us all|everyone]|(this|that|it) (should|will|must) (teach|be a lesson (to|for)|learn) @you [that|a lesson|to]|take it as a lesson|(we|you) [all] have to start somewhere|welcome to (life|reality|the real world|the club))}',
        '^ {[the|my|your|our] [first|next|second|last|another] lesson [number] [one|two|three|#|for today] (:|-|–)}',
        '{[the] lesson (one|two|three|#|number _|here|for today) is}',
        '{rule (number|no) one (is|:)}',
      ],
      unless: [asked],
      rewrites: short,
    },
    {
      phrases: ["{(there is|there 's) a reason (why|that|who:(they|we|it))}"],
      unless: [asked],
      rewrites: [say('$who'), drop()],
    },
    {
      phrases: ['{rule (number|no) one (of|in)}'],
      unless: [asked],
      rewrites: [say('a small hint for')],
    },
    {
      phrases: [
        '{(nobody|no one|you|one|@you) (expects|buys|gets|get|buy|expect|can buy|cannot get|cannot buy|cannot expect|do not get) (a|an) (mercedes|ferrari|rolls|rolls - royce|porsche|bmw|lobster|limousine|sports car|steak|penthouse|suit) for [the (price|money) of] (a|an|the) _}',
      ],
      unless: [asked],
      rewrites: [sentence('What we can offer for that price is {your offer}.')],
    },
    {
      phrases: [
        '{(renting|business|marketing|economics|physics|git|photography|buying|selling|service|insurance|logistics|shipping|trading|accounting|law|sales|travel|parenting|manners|cooking) 101 (:|–|-)}',
      ],
      unless: [asked],
      rewrites: [drop(), ...short],
    },
  ]),
  examples: [
    { bad: '[[Rules are rules]].', fixed: 'In this case [what applies], because [the reason].' },
    { bad: '[[Renting 101:]] the walls stay white.', fixed: 'The walls stay white.' },
    {
      bad: '[[Nobody gets a Ferrari for the price of a scooter]].',
      fixed: 'What we can offer for that price is [your offer].',
    },
    {
      bad: 'Our oak costs more. [[Quality has its price]].',
      fixed: 'Our oak costs more. What you pay for is [what the price includes].',
    },
    {
      bad: '[[Safety is safety]].',
      fixed: 'Here is what that means for this case: [point].',
    },
    { bad: 'Please sign page two, [[quality is quality]].', fixed: 'Please sign page two.' },
    {
      bad: '[[Good things take time]].',
      fixed: 'Here is what that means for this case: [point].',
    },
    { bad: '[[Let this be a lesson to you]].', fixed: 'Here is what that means for this case: [point].' },
    { bad: '[[Patience is a virtue]].', fixed: 'Here is what that means for this case: [point].' },
    {
      bad: '[[The rules are there for a reason]].',
      fixed: 'Here is what that means for this case: [point].',
    },
    { good: 'A deal is a promise.' },
    { good: 'Do you also say: quality is quality?' },
    { good: 'There is a reason for the delay: the port is closed.' },
    { good: 'There is no such thing as too many questions.' },
    { good: 'The second lesson is on Friday.' },
    { good: 'The rule of thumb is two bags for each square metre.' },
    { good: 'Here is what you get for the price you pay.' },
    { good: 'Bring two brushes to the Monday lesson: we paint in pairs.' },
  ],
});
