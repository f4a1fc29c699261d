/** “Either you sign or we sell”: the reader is asked, and told what happens otherwise. */
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewrite } from '../finding';
import { both, say } from './rewrites';
import { menaces, needNot } from './take-the-threat-out';

const deeds =
  /^(pay|sign|send|confirm|return|reply|answer|fix|deliver|refund|bring|come|book|order|remove|stop|settle|transfer|call|collect|pick|move|clear|ship|replace|repair|release|update|take|accept|agree|decide|approve|merge|paint|give|lower|raise|finish|leave|show|tell)$/;

/** “Either you pay this week or we take it back” is “please pay this week so that we need not take it back”. */
function soThatWeNeedNot(match: Match, either: number, or: number): Rewrite | null {
  const { tokens } = match;
  if (tokens[either + 1]?.text !== 'you' || !deeds.test(tokens[either + 2]?.text ?? '')) return null;
  const unneeded = needNot(match, or);
  const words = textOf(tokens, or);
  if (!unneeded || /^or (?:i|we) (?:can|could|may|would)\b/.test(words)) return null;
  const deed = { from: either + 2, to: tokens[or - 1]?.text === ',' ? or - 1 : or };
  const harsh = menaces(words) || /\b(?:sue|report|public|reviews?|press|boss|legal)\b/.test(words);
  return say(
    `please $deed${harsh ? '; if that does not work for you, please tell us' : ` ${unneeded.words}`}`,
  )(remembering(marking(match, either, harsh ? endOfWords(tokens) : unneeded.to), { deed }));
}

/** Null where the sentence has no “either” with its “or” behind it, or nothing stands between them. */
export function askWhichOfTwo(match: Match): Rewrite | null {
  const { tokens } = match;
  const either = tokens.findIndex(({ text }) => text === 'either');
  const or = tokens.findIndex(({ text }, at) => text === 'or' && at > either + 2);
  if (either < 0 || or < 0) return null;
  const before = tokens[either - 1];
  if (before && before.kind !== 'punctuation') return null;
  const from = tokens[or - 1]?.text === ',' ? or - 1 : or;
  const thing = tokens.findIndex(({ text }, at) => at > either && at < or && /^(is|are)$/.test(text));
  // “Either the rent is here by noon or you are out” asks for the rent.
  if (thing > 0 && /^(here|in|paid|with|on)$/.test(tokens[thing + 1]?.text ?? '')) {
    const by = tokens.findIndex(
      ({ text }, at) => at > thing && at < or && /^(by|before|on|today|tonight)$/.test(text),
    );
    if (by > 0)
      return say('please let us have $what $when; otherwise we would need to talk about the next step')(
        remembering(marking(match, either, endOfWords(tokens)), {
          what: { from: either + 1, to: thing },
          when: { from: by, to: from },
        }),
      );
  }
  const unneeded = soThatWeNeedNot(match, either, or);
  if (unneeded) return unneeded;
  return both(
    say('please tell us whether', { instead: 'either' }),
    say('; otherwise', { instead: 'or' }),
  )(remembering(match, { either: { from: either, to: either + 1 }, or: { from, to: or + 1 } }));
}
