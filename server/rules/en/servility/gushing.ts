/** “OMG, best day of my life”, “thank you thank you thank you”: being swept away. */

import { type Match, textOf } from '../../../words/match';
import { leaveOutSentence } from '../../rewriting/keep-the-rest';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

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

export default defineRule({
  id: 'servility/gushing',
  principle: 'stay-level',
  severity: 'info',
  message: 'This is swept away.',
  why: 'Who is lifted so high by a kind word looks easy to press; one warm, steady sentence stays on eye level.',
  phrasings: [
    {
      phrases: [
        '{(omg|omfg|oh my (god|gosh|goodness)|wow [wow] wow|yippee|woohoo|yay [yay] yay) [,|!|.] [!] [!]}',
        '{[,|;|and] [@we] [could|can] [just|almost|really] (kiss|hug|marry) you [all]}',
        '{[,|;|and] [@we] (am|are) (crying|jumping|dancing|screaming|weeping) [up and down] (with|for|of) (joy|happiness)}',
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
        '{thank you [so much] [,|!] [and] thank you [so much] [[,|!] [and] thank you [so much]]}',
        '{(thanks|thx) [,] (thanks|thx) [[,] (thanks|thx)]}',
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
      phrases: ['^ {@we [just|really|simply|absolutely] love you (all|guys|folks) [so much]} (.|!|$)'],
      rewrites: [leaveOutSentence(), say('thank you very much')],
    },
    {
      phrases: [
        '{you [have] [@adverb|just|literally] saved (my|our) (life|lives)} (.|!|,|$)',
        '{you (are|were) [@adverb|such|truly|really] (an|my|our|a) [absolute|real|true|guardian] (angel|angels|saviour|savior|saint|goddess)} (.|!|,|$)',
      ],
      rewrites: [say('thank you very much')],
    },
  ],
  examples: [
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
  ],
});

/** “I would be forever grateful if you …”. */
function would({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'would');
}
