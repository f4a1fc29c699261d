/** “Your esteemed company”, “such a brilliant person”: praise that names nothing. */
import { opensClause } from '../../../words/english/clauses';
import { negated } from '../../../words/english/guards';
import { type Match, marking, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { dropAside } from '../../rewriting/let-go';
import { agreeing } from '../../rewriting/plainly';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const company =
  '(company|firm|organization|organisation|enterprise|corporation|institution|house|office|group|brand|business|inquiry|enquiry|order|orders|self|concern|customer|favour|favor|reply|mail|email|letter|presence|attention|visit)';
const shining =
  '(brilliant|wise|amazing|incredible|fantastic|extraordinary|outstanding|magnificent|noble|generous|gifted|remarkable|genius|exceptional|unique|distinguished|fabulous|perfect|marvellous|marvelous|important|great)';
// “… and everybody here adores you”.
const adored =
  '[[,] and [@we|everybody|everyone|the whole (team|office|crew)|all of us] [here|all] (adore|adores|love|loves|admire|admires|worship|worships) you]';
const person =
  '(person|man|woman|lady|gentleman|mind|leader|boss|businessman|businesswoman|expert|genius|human|soul|customer|client|buyer|human being|entrepreneur|visionary|company|partner)';

/** “Let down | you” is “let you down”. */
function letDown(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.from - 1]?.text === 'down' && tokens[mark.from - 2]?.text === 'let'
    ? say('you down')(marking(match, mark.from - 1, mark.to))
    : null;
}

/** “For a firm like yours, the big oven fits best”: advice, and no praise. */
function sized({ tokens, mark }: Match): boolean {
  return mark.from === 1 && tokens[0]?.text === 'for' && tokens[mark.to]?.text === ',';
}

/** “It would be the honour of my life”: nothing has come of it yet. */
function wouldBe({ tokens, mark }: Match): boolean {
  return /^(would|will)$/.test(tokens[mark.from + 1]?.text ?? '');
}

/** “You are such a genius, | your idea with the red cover is great”: what is praised stands behind it. */
function praisesSomething({ tokens, mark }: Match): boolean {
  return (
    /^, (?:your|the way you|the \p{L}+ you)\b/u.test(textOf(tokens, mark.to)) && tokens.length - mark.to > 5
  );
}

export default defineRule({
  id: 'servility/hollow-flattery',
  principle: 'praise-sincerely',
  severity: 'info',
  message: 'Praise that names nothing.',
  why: 'Everybody hears when praise would fit anybody; one thing that you noticed is worth more than ten grand words.',
  phrasings: bowOnce([
    {
      phrases: [
        `your {[most|very|highly|much] (esteemed|prestigious|reputed|reputable|renowned|respected|illustrious|distinguished|venerable|honourable|honorable|noble|glorious|revered|gracious|world-famous|famous) [and [_] (esteemed|prestigious|reputed|reputable|renowned|respected|illustrious|distinguished|noble|successful)]} ${company}`,
        'your {(great|infinite|immense|unmatched|boundless|legendary|endless|supreme|exquisite|extraordinary|divine|incomparable)} (wisdom|genius|generosity|taste|mercy|vision|goodness|beauty|intelligence|insight|brilliance)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        `(to|by|from|with|for|of) {such (a|an) [truly|very|really] ${shining} [and ${shining}] ${person} [(like|as) you [<be>]]}`,
        `{(a|an|such a|such an) [_] (genius|legend|visionary|saint|god|king|queen|star|giant|leader|master) (like|such as) you}`,
        `{(a|an) [_] (man|woman|person|lady|gentleman|buyer|businessman|businesswoman|leader|expert|company) of your (calibre|caliber|stature|greatness|wisdom|genius|standing|class|importance|taste|brilliance)}`,
        `{someone (as|so) ${shining} as you [<be>]}`,
      ],
      rewrites: [letDown, where(opensClause, agreeing('you')), say('you')],
    },
    {
      phrases: [
        `{you (<be>|have) [@adverb] such (a|an) [truly|very|really] ${shining} [and ${shining}] ${person}}`,
        `{you <be> [@adverb|by far] (the (best|greatest|smartest|wisest|kindest|nicest|cleverest|most ${shining})|our (best|greatest|favourite|favorite|dearest) and (best|greatest|favourite|favorite|dearest)) [_] (customer|client|buyer|person|boss|partner|man|woman|human being|gentleman) [(in|on) (the [whole|entire|wide] world|earth)|ever|(we|i) [have] [ever] (had|met|known|seen|served)|of all [times]] ${adored}}`,
        `{you <be> [@adverb] (a|an|the) [true|real|absolute|living] (genius|god|goddess|saint|legend|visionary|mastermind) [and (a|an) [_] (genius|god|goddess|saint|legend|visionary|mastermind)]}`,
        '{nobody (is|knows|understands) [_] [_] (better|smarter|wiser) than you}',
      ],
      unless: [negated],
      rewrites: [where(praisesSomething, dropAside), say('we value {what you value in them}')],
    },
    {
      phrases: [
        '{it (would|will) be (the [greatest|biggest|highest] (honour|honor|privilege|joy) of (my|our) (life|lives|career)|an (honour|honor) beyond words)} (to|that|if)',
        '{it is (the [greatest|biggest|highest] (honour|honor|privilege) of (my|our) (life|lives|career)|an (honour|honor) beyond words)} (to|that)',
        '{@we <be> [@very|deeply|truly|immensely|beyond words] (honoured|honored|blessed|privileged) (just|even|merely) } to',
      ],
      rewrites: [where(wouldBe, say('we would be glad')), say('we are glad')],
    },
    {
      phrases: [
        '{your (wisdom|knowledge|experience|taste|judgement|judgment) is [far|so much|high] (above|beyond|greater than|superior to) (ours|mine|us)}',
      ],
      rewrites: [say('we value your experience')],
    },
    {
      phrases: [
        '{@we can not [even] (express|tell you|say|describe) how (honoured|honored|privileged|flattered) @we (am|are)}',
      ],
      rewrites: [say('I am glad')],
    },
    {
      phrases: [
        '(a|an|such an|the) [_] {(great|huge|immense|deep|enormous|rare|tremendous|incredible|unbelievable|exceptional|supreme|undeserved|unexpected|unimaginable) [and _] (honour|honor|privilege)} [_] (that|to (serve|receive|have|host|welcome|meet|get|write|answer|speak|supply|be))',
      ],
      unless: [negated],
      rewrites: [say('pleasure')],
    },
    {
      phrases: [
        '{(a|an) [_] (man|company|customer|person|firm|client|buyer|lady|woman|gentleman|brand|expert|house|name) (like|such as) (you|yours|yourself|yourselves)} (.|,|!|$|answers|writes|would|will|buys|orders|should|has|is|chooses|to)',
      ],
      unless: [negated, sized],
      rewrites: [say('you')],
    },
    {
      phrases: [
        '{you <be> [@adverb] [quite] the [_|most _] (most _|best|nicest|kindest|greatest|sweetest) (customer|client|partner|buyer|guest|boss|person|friend|team) (anyone|anybody|one|we|i|a _) (could|can) [ever] (dream of|wish for|hope for|ask for|have|imagine)}',
        '{you <be> [@adverb] the most _ (customer|client|partner|buyer|guest|boss|person) (anyone|anybody|one|we|i|a _) (could|can) [ever] (dream of|wish for|hope for|ask for|have|imagine)}',
      ],
      unless: [negated],
      rewrites: [say('we value {what you value in them}')],
    },
    {
      phrases: [
        '{you <be> [@adverb|by far] (our|my) [absolute|very|all-time] (favourite|favorite|best|number one|most (important|valued|beloved|precious|wonderful)) (client|customer|guest|partner|buyer|tenant|patient)} (.|,|!|$|and|ever|of)',
        '{your (company|firm|team|shop|business|hotel|brand) <be> [simply|just|by far|@adverb] the (best|greatest|finest|most _) [_] (in the world|on earth|of all|ever|in the universe|of all time)}',
        '^ {you have [@adverb] such [a] (great|excellent|exquisite|wonderful|amazing|fantastic|incredible) (taste|style|judgement|judgment|mind)} (.|!|$)',
      ],
      unless: [negated],
      rewrites: [say('we value {what you value in them}')],
    },
    {
      phrases: [
        '^ {you are [@very|all] (amazing|awesome|fantastic|incredible|the best|brilliant|perfect)} (.|!|$)',
      ],
      rewrites: [say('we value {what you value in them}')],
    },
    {
      phrases: [
        `{you are the [_|most _] (best|nicest|kindest|greatest|loveliest|finest|most _) (customer|client|guest|partner|buyer|tenant|person|boss) @we [have] [ever] (had|met|known|seen|worked with) ${adored}} (.|,|!|$)`,
      ],
      unless: [negated],
      rewrites: [say('we value {what you value in them}')],
    },
  ]),
  examples: [
    {
      bad: '[[You are such an incredible genius]], your plan with the red roof is great.',
      fixed: 'Your plan with the red roof is great.',
    },
    { bad: '[[You are the most wonderful guest we ever had]].' },
    { bad: '[[You are amazing]]!' },
    { good: 'You are perfectly right.' },
    { bad: '[[You are our favourite guest]].' },
    { bad: '[[Your firm is the greatest in the world]].' },
    { bad: '[[You have such great taste]].' },
    { good: 'You have such a great eye for seams.' },
    { good: 'You are our oldest customer.' },
    { good: 'Your shop is the best place for the sign.' },
    { good: 'For a firm like yours, the big oven fits best.' },
    { bad: '[[A genius like you]] surely sees the knot.', fixed: 'You surely see the knot.' },
    {
      bad: 'It hurts to have let down [[someone as great as you]].',
      fixed: 'It hurts to have let you down.',
    },
    {
      bad: '[[It would be the honour of my life]] to paint your hall.',
      fixed: 'I would be glad to paint your hall.',
    },
    { bad: '[[You are the kindest guest one could wish for]].', fixed: 'We value [what you value in them].' },
    { bad: 'It was a [[great honour]] to serve you.', fixed: 'It was a pleasure to serve you.' },
    { good: 'It is no great honour to be late.' },
    {
      bad: 'Thank you for the mail from your [[prestigious]] company.',
      fixed: 'Thank you for the mail from your company.',
    },
    { bad: 'We rely on your [[infinite]] wisdom here.', fixed: 'We rely on your wisdom here.' },
    { bad: 'It is nice to work with [[such a brilliant person]].', fixed: 'It is nice to work with you.' },
    { bad: 'A mill needs [[a visionary like you]].', fixed: 'A mill needs you.' },
    {
      bad: '[[You are such a generous person]].',
      fixed: 'We value [what you value in them].',
    },
    {
      bad: '[[It is the greatest honour of my life]] to send you this list.',
      fixed: 'I am glad to send you this list.',
    },
    { good: 'Your drawing of the hinge saved us a week, thank you.' },
    { good: 'You have such a clear way of marking the seams.' },
    { good: 'We never said you are the best customer in the world, but close.' },
    { good: 'Your company is known for its long warranties, so we tested twice.' },
    { good: 'It was such a pleasure to meet you.' },
    { good: 'Thank you for your generous feedback.' },
    { good: 'Your August shop window looks lovely.' },
  ],
});
