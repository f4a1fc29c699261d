/** “OMG, best day of my life”, “thank you thank you thank you”: being swept away. */

import { endOfWords, type Match, remembering, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside } from '../../rewriting/let-go';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

/** “Omg I’m the worst”: the bow behind it weighs more, and is mended. */
function bowsNext({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:i|we) (?:am|are) .*\b(?:worst|dumb)\b/.test(textOf(tokens, mark.to, mark.to + 5));
}

/** “Oh my gosh, that is horrible timing!”: said for their sake. */
function feelsWithThem({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return /^(?:[,!.] )?(?:that|this|it|how) (?:(?:is|'s|was|sounds|must be) )?(?:[a-z]+ )?(?:horrible|terrible|awful|dreadful|sad|annoying|frustrating)\b/.test(
    rest,
  );
}

/** “Thank you so much, and thank you | for the photos”: for two things. */
function forAnother({ tokens, mark }: Match): boolean {
  return (
    textOf(tokens, mark.from, mark.to).split('thank').length === 3 &&
    /\band\b/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:also |too )?(?:for|to) (?!everything|all\b)/.test(textOf(tokens, mark.to))
  );
}

/** “Thank you for the plan, | you are an angel”: they are thanked in the same sentence. */
function thanked({ tokens, mark }: Match): boolean {
  const thanks = /\b(?:thanks|thx|thank you(?! enough| in words))\b/;
  return thanks.test(textOf(tokens, 0, mark.from)) || thanks.test(textOf(tokens, mark.to));
}

const onlyGushes =
  /^[,;!] (?:and )?(?:(?:i|we) (?:can|could|will) (?:never|not) (?:ever )?(?:thank you enough|repay you)|(?:i|we) (?:do not know|have no idea) how to thank you|you are (?:\p{L}+ ){1,3}|(?:i|we) love you)[^,;]*$/u;
const gush =
  '(@we (can|could|will) (never|not) [ever] (thank you (enough|in words)|repay you|make (this|it|that) up to you)|@we (do not know|have no idea) how to [ever] thank you [enough]|@you (are|were) [@adverb|such|truly|really|@very] (the best|an angel|amazing|a (star|saint|hero|lifesaver|legend|genius|gem))|@we love (you|you all|you guys))';
/** The same once more, behind it. */
const andMore = `[(,|;|!|-|and) [and] ${gush} [[,|and] ${gush}]]`;

/** “You saved our lives by paying early, | we can never thank you enough”: what for stands behind it. */
const thankFor: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(by|with)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const end = tokens.findIndex(({ text }, at) => at > mark.to && /^[,;!.]$/.test(text));
  const rest = { from: end, to: endOfWords(tokens) };
  const thanks = say('thank you very much for', { instead: 'gush' });
  const gush = { from: mark.from, to: mark.to + 1 };
  return end > 0 && onlyGushes.test(textOf(tokens, end, rest.to))
    ? both(thanks, drop('rest'))(remembering(match, { gush, rest }))
    : thanks(remembering(match, { gush }));
};

export default defineRule({
  id: 'servility/gushing',
  principle: 'stay-level',
  severity: 'info',
  message: 'This is swept away.',
  why: 'Who is lifted so high by a kind word looks easy to press; one warm, steady sentence stays on eye level.',
  phrasings: bowOnce([
    {
      phrases: [
        '{(omg|omfg|oh my (god|gosh|goodness)|wow [wow] wow|yippee|woohoo|yay [yay] yay) [,|!|.] [!] [!]}',
        '{[,|;|and] [@we] [could|can] [just|almost|really] (kiss|hug|marry) you [all]}',
        '{[,|;|and] [@we] (am|are) (crying|jumping|dancing|screaming|weeping) [up and down] (with|for|of|tears of) (joy|happiness)}',
        '{[,] with tears of (joy|happiness) [in (my|our) eyes]}',
      ],
      unless: [bowsNext, feelsWithThem],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{who:@we <be> [@adverb] (over the moon|in seventh heaven|on cloud nine|beside (myself|ourselves) with (joy|happiness)|speechless with (joy|happiness)|ecstatic|the happiest (person|man|woman|people|team) [in the world|on earth|alive])}',
      ],
      rewrites: [say('$who <be@who> very glad')],
    },
    {
      phrases: [
        '{(this|that|it|today) (is|was) the (best|happiest|greatest|most wonderful) (day|news|mail|email|message|moment|thing) (of (my|our) (life|lives)|ever|in (my|our) (life|lives)|that ever happened to (me|us)|(i|we) (have ever|ever) (had|got|received))}',
        '{@you [have] [just] made (my|our) (year|decade|life|century)}',
      ],
      rewrites: [say('this is good news for us')],
    },
    {
      phrases: [
        `{thank you [so [so] much] [,|!] [and] thank you [so [so] much] [[,|!] [and] thank you [so much]] ${andMore}}`,
        `{(thanks|thx) [,] (thanks|thx) [[,] (thanks|thx)] ${andMore}}`,
      ],
      unless: [forAnother],
      rewrites: [say('thank you very much')],
    },
    {
      phrases: [
        '{who:@we (will|shall|would) be (forever|eternally) (grateful|thankful|in your debt|indebted)}',
        '{who:@we (am|are) (forever|eternally) (grateful|thankful|in your debt|indebted)}',
        '{who:@we (owe|owed) you (everything|my life|our lives|our life|our existence)}',
      ],
      rewrites: [where(would, say('$who would be grateful')), say('$who <be@who> grateful')],
    },
    {
      phrases: [
        '{who:@we (am|are) [@very|@adverb|so] (so|really) (happy|glad|grateful|relieved) [that] [@we] could [just|almost] (cry|weep|dance|scream|jump|sing)}',
      ],
      rewrites: [say('$who <be@who> very glad')],
    },
    {
      phrases: [
        '{@we [just|really|simply|absolutely|totally] love you [all|guys|folks|people] [so [so] much]} (,|!|and)',
      ],
      when: [thanked],
      rewrites: [dropAside, keepTheRest(), drop()],
    },
    {
      phrases: ['^ {@we [just|really|simply|absolutely] love you (all|guys|folks) [so much]} (.|!|$)'],
      rewrites: [leaveOutSentence(), say('thank you very much')],
    },
    {
      phrases: [
        `{you [have] [@adverb|just|literally|really] saved (my|our) (life|lives|skin|necks|neck) ${andMore}} (.|!|,|$|by|with)`,
        `{you (are|were) [@adverb|such|truly|really] (an|my|our|a) [absolute|real|true|guardian] (angel|angels|saviour|savior|saint|goddess|queen|godsend) ${andMore}} (.|!|,|$|and|for)`,
        `{@we (can|could|will) (never|not) [ever] (thank you enough|repay you)} (.|!|,|$|for)`,
      ],
      rewrites: [
        where(thanked, dropAside),
        where(thanked, keepTheRest()),
        thankFor,
        say('thank you very much'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[You saved my life]] by fixing the oven, [[we can never thank you enough]]!',
      fixed: 'Thank you very much for fixing the oven!',
    },
    {
      bad: 'Thanks for the keys, [[you are an angel]], the hall is warm.',
      fixed: 'Thanks for the keys, the hall is warm.',
    },
    { good: 'You saved my day by train with the spare ticket.' },
    { bad: '[[You saved my life]]!', fixed: 'Thank you very much!' },
    { bad: '[[You are an angel]].', fixed: 'Thank you very much.' },
    { good: 'The belt saved his life.' },
    { bad: '[[I am so happy I could cry]].', fixed: 'I am very glad.' },
    { bad: '[[We love you guys]]! The lid is on its way.' },
    { good: 'I am so happy I could help.' },
    { good: 'We love the photos you sent.' },
    { good: 'Thank you so much, and thank you for the photos.' },
    { good: 'Oh my gosh, that is horrible timing!' },
    { bad: '[[We would be eternally grateful]] if you came.', fixed: 'We would be grateful if you came.' },
    { good: 'Omg, I am dumb struck.' },
    { bad: '[[OMG,]] the order came.', fixed: 'The order came.' },
    { bad: '[[We are over the moon]] about your order.', fixed: 'We are very glad about your order.' },
    { bad: '[[You just made our decade]].', fixed: 'This is good news for us.' },
    {
      bad: '[[Thank you, thank you, thank you]] for the order.',
      fixed: 'Thank you very much for the order.',
    },
    { bad: '[[I will be eternally grateful]] for the hint.', fixed: 'I am grateful for the hint.' },
    { good: 'Thank you so much for the order.' },
    { good: 'We are very happy that the chairs fit.' },
    { good: 'What good news, thank you.' },
    { good: 'Your note made our day.' },
    { good: 'We are grateful for the hint about the lid.' },
    { good: 'The song is called We Love You, and it is loud.' },
  ],
});

/** “I would be forever grateful if you …”. */
function would({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'would');
}
