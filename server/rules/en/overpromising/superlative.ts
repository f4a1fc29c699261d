/** “The best in the world”, “second to none”, “you won't find better”: a comparison with everybody. */
import { asked, hoped, negated, reported } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const best =
  '(best|finest|fastest|cheapest|lowest|safest|strongest|greatest|highest|easiest|smartest|simplest|quickest|biggest|largest|lightest|toughest|hottest|most _)';
const anywhere =
  '([that|which] (money can buy|you can (find|get|buy|imagine) [anywhere]|you will [ever] (find|get|see|need|buy)|exists|there is)|in (your life|history|the (world|universe|industry|business|country|market|whole _|trade))|on (the market|earth|this planet|the planet|the internet|the web)|(anywhere|ever|worldwide|under the sun|of all time|bar none|known to man) [else])';

/** “One of the best”, “probably the best”: not said against everybody. */
function modest({ tokens, from }: Match): boolean {
  const before = [tokens[from - 1]?.text, tokens[from - 2]?.text, tokens[from - 3]?.text];
  return before.some((word) => /^(one|among|amongst|some|probably|perhaps|maybe|wish|all)$/.test(word ?? ''));
}

const unless = [negated, asked, hoped, reported, modest];

export default defineRule({
  id: 'overpromising/superlative',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A claim against the whole world.',
  why: 'Nobody can check it, so nobody believes it; one thing that you do well, told plainly, sells more.',
  phrasings: [
    {
      phrases: [
        `(the|our) ${best} {${anywhere}}`,
        `(the|our) ${best} _ {${anywhere}}`,
        `(the|our) ${best} _ _ {${anywhere}}`,
      ],
      unless,
      rewrites: [say('we know')],
    },
    {
      phrases: [`{(the world's|the industry's|the market's|the country's)} ${best}`],
      unless,
      rewrites: [say('what we think is the')],
    },
    {
      phrases: [
        '(no|number|#) 1 in the (world|market|industry|country)',
        'number one in the (world|market|industry|country)',
      ],
      unless,
      rewrites: [say('well known in the trade')],
    },
    {
      phrases: [
        '{there is (no|not a)} (better|cheaper|faster|safer|stronger|nicer|more _) (supplier|price|quality|product|deal|offer|service|choice|value|machine|tool|team|partner|option|solution|mill|factory|material|software|company|brand)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('we know of no')],
    },
    {
      phrases: [
        '(second to none|unbeatable|unbeaten|unmatched|unrivalled|unrivaled|unparalleled|unsurpassed|incomparable|unequalled|unequaled|peerless|without equal|like no other)',
      ],
      unless,
      rewrites: [say('very good')],
    },
    {
      phrases: [
        'you {(will|can|could) (not|never)} [@adverb] [be able to] (find|get|see|buy) ... (better|cheaper|faster|nicer|anywhere|elsewhere|like (this|ours|it|that|these|them)|at a (store|shop))',
        '@we {(will|can) not be (beaten|beat|matched)}',
        'you have {never} (seen|tried|tasted|had|experienced|met|heard) ... (like (this|it|ours|that|these|them)|this)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [rarely],
    },
    {
      phrases: [
        '{nobody} [else] (can|could|will|<beat>|<offer>|<match>|comes|gets|makes|does) ... (beat|match|better|cheaper|faster|close|near|us|this|our|like)',
        '{no other} (supplier|company|shop|factory|seller|vendor|agency|product|brand|tool|team|mill|competitor|_) (can|could|will|<offer>|<beat>|<match>|comes|gets|makes|has)',
        '{(not one|no|not a single)} (competitor|rival) ... (comes|can|will|beats|matches|offers)',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [hardlyAny],
    },
    {
      phrases: [
        '{(nothing|nothing else)} [_] [_] (beats|compares|comes (close|near)|matches) [@our|to|with|this]',
      ],
      unless: [negated, asked, hoped, reported],
      rewrites: [say('little')],
    },
    {
      phrases: [
        `the ${best} (choice|decision|deal|bargain|opportunity|offer) {of your life}`,
        '(chance|opportunity|deal) {of (a|your) lifetime}',
      ],
      unless,
      rewrites: [drop()],
    },
  ],
  examples: [
    { bad: 'Our stitching is the best [[in the world]].', fixed: 'Our stitching is the best we know.' },
    { bad: 'It is the fastest press [[that money can buy]].', fixed: 'It is the fastest press we know.' },
    { bad: 'Our service is [[second to none]].', fixed: 'Our service is very good.' },
    { bad: 'That is an [[unbeatable]] price.', fixed: 'That is a very good price.' },
    {
      bad: 'You [[won’t]] find a better price anywhere.',
      fixed: 'You will rarely find a better price anywhere.',
    },
    { bad: '[[No other]] mill offers this width.', fixed: 'Hardly any other mill offers this width.' },
    { bad: '[[Nobody]] can match our lead time.', fixed: 'Hardly anybody can match our lead time.' },
    {
      bad: 'We roast [[the world’s]] best coffee.',
      fixed: 'We roast what we think is the best coffee.',
    },
    { good: 'We are not the cheapest in the market.' },
    { good: 'Is it the lightest frame on the market?' },
    { good: 'We hope to build the best tool in the industry.' },
    { good: 'You wrote that ours is the best coffee in the world.' },
    { good: 'It is one of the lightest fans on the market.' },
    { bad: '[[There is no]] better mill for this yarn.', fixed: 'We know of no better mill for this yarn.' },
    { good: 'Friday is the best day to reach me.' },
    { good: 'The lowest shelf holds 20 kg.' },
    { good: 'All the best for the new season.' },
  ],
});

function rarely(match: Match) {
  const marked = match.tokens[match.mark.from]?.text;
  return say(marked === 'never' ? 'rarely' : 'will rarely')(match);
}

function hardlyAny(match: Match) {
  const last = match.tokens[match.mark.to - 1]?.text;
  return say(last === 'nobody' ? 'hardly anybody' : last === 'other' ? 'hardly any other' : 'hardly any')(
    match,
  );
}
