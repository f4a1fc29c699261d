/** “I am such an idiot” is “that was my mistake”: what was done is owned, and nobody is run down. */
import { followedBy } from '../../words/english/clauses';
import { type Match, marking, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { andNoMore, overBows, saidSorry } from './bow-out';
import { keepTheRest } from './keep-the-rest';
import { leaveOutSentence } from './leave-out-sentence';
import { drop, say, sentence, where } from './rewrites';
import { sayToTheEnd } from './say-to-the-end';

/** Best first, for a mark on “I am such an idiot”. */
export const myMistake: readonly Rewriter[] = [
  where(toldThat, say('it was my mistake')),
  where(andDid, say('I made a mistake')),
  overBows(where(behindThat, say('my mistake'))),
  where(behindThat, say('my mistake')),
  where(beforeTo, say('it was my mistake')),
  where(followedBy(/^for$/), andNoMore(say('I am sorry'))),
  where(followedBy(/^(in|of|ever)$/), sayToTheEnd('that was my mistake')),
  where(followedBy(/^(with|at)$/), keepTheRest()),
  where(followedBy(/^(with|at)$/), say('I made a mistake')),
  where(saidSorry, overBows(drop())),
  where(saidSorry, drop()),
  overBows(say('that was my mistake')),
  say('that was my mistake'),
];

/** Best first, for a mark on “we are such idiots”. */
export const ourMistake: readonly Rewriter[] = [
  whatTheyThink,
  where(thought, leaveOutSentence()),
  where(thought, sentence('That was our mistake.')),
  where(andDid, say('we made a mistake')),
  where(beforeTo, say('it was our mistake')),
  where(followedBy(/^for$/), andNoMore(say('we are sorry'))),
  overBows(say('that was our mistake')),
  say('that was our mistake'),
];

/** “I wanted to say that | I am such a fool”. */
function toldThat({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === 'that';
}

/** “I was such an idiot | and told her the wrong day.” */
function andDid({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'and' &&
    !/^(i|we|you|he|she|it|they|the|my|our|your|this|that|please|there|so)$/.test(
      tokens[mark.to + 1]?.text ?? '',
    )
  );
}

/** “That was | stupid of me”. */
function behindThat({ tokens, mark }: Match): boolean {
  return (
    /^(is|was)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    /^(that|it|this)$/.test(tokens[mark.from - 2]?.text ?? '')
  );
}

/** “I was a fool | to trust the list”, “… | not to ask”. */
function beforeTo({ tokens, mark }: Match): boolean {
  return /^(?:not )?to\b/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “He must think | we are idiots, | the tap was shut.” */
function whatTheyThink(match: Match) {
  const { tokens, mark } = match;
  const goesOn = tokens[mark.to]?.text === ',' && tokens.length - mark.to > 4;
  return thought(match) && goesOn ? drop()(marking(match, 0, mark.to + 1)) : null;
}

/** “You must think | we are idiots.” */
function thought({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => /^(think|believe|say)$/.test(text));
}
