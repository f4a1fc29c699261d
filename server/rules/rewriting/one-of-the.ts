/** Says of what is told to be the best of all that it is one of the best: “the lightest frame ever” is “one of the lightest frames”. */
import { inflect } from '../../words/english/inflect';
import { type Match, marking, remembering, textOf } from '../../words/match';
import { both, drop, say } from './rewrites';

// Behind the thing that is praised, over all others again.
const tails =
  /^(?:(?:that )?you (?:will|can|could) (?:ever )?(?:find|get|buy|see|need)(?: anywhere)?|anywhere|ever|worldwide|(?:in|on) the (?:world|market|planet))(?= [.,!;:–-]| *$)/;

export const uncounted =
  /^(comfort|quality|service|value|support|care|advice|help|work|food|coffee|fun|luck|sleep|health)$/;

/** “It is by far the lightest frame” is “it is one of the lightest frames”. */
export function oneOfThe(match: Match) {
  const { tokens, mark, source } = match;
  const first = tokens[mark.to]?.text === 'most' ? mark.to + 2 : mark.to + 1;
  let end = first;
  while (
    tokens[end]?.kind === 'word' &&
    !/^(in|of|on|at|for|that|which|to|and|or|but|so|we|i|you|with|from|here|there|because|if)$/.test(
      tokens[end]?.text ?? '',
    )
  )
    end++;
  const noun = tokens[end - 1];
  if (!noun || end - first > 3) return null;
  const one = say('one of the');
  if (end === first) return /^(is|was)$/.test(tokens[mark.from - 1]?.text ?? '') ? one(match) : null;
  if (/[^su]s$/.test(noun.text) || uncounted.test(noun.text)) return null;
  const tail = tails.exec(textOf(tokens, end))?.[0].trim();
  const to = end + (tail ? tail.split(' ').length : 0);
  return both(
    one,
    say(inflect(source.slice(noun.start, noun.end), 's'), { instead: 'noun' }),
  )(remembering(match, { noun: { from: end - 1, to } }));
}

/** “The ultimate lamp for a desk” is “a very good lamp for a desk”. */
export function ultimate(match: Match) {
  const { tokens, mark, source } = match;
  const thing = tokens[mark.to - 1];
  if (tokens[mark.from + 1]?.text !== 'ultimate' || mark.to < mark.from + 3 || !thing) return null;
  return say(`a very good ${source.slice(thing.start, thing.end)}`)(match);
}

/** “Ours is the only glue that sticks” is “ours is one of the few glues that sticks”. */
export function oneOfFew(match: Match) {
  const { tokens, mark, source } = match;
  const joint = tokens.findIndex(({ text }, at) => at > mark.to && /^(that|who|which|to)$/.test(text));
  const noun = tokens[joint - 1];
  if (!noun || joint > mark.to + 4 || tokens[mark.from - 1]?.text !== 'the' || /[^su]s$/.test(noun.text))
    return null;
  const few = say('one of the few')(marking(match, mark.from - 1, mark.to));
  const plural = say(noun.text === 'one' ? 'ones' : inflect(source.slice(noun.start, noun.end), 's'), {
    instead: 'noun',
  })(remembering(match, { noun: { from: joint - 1, to: joint } }));
  return few && plural ? { title: few.title, edits: [...few.edits, ...plural.edits] } : null;
}

/** “The number one hotel in the city” is “a well-known hotel in the city”. */
export function wellKnownThere(match: Match) {
  const { tokens, mark, source } = match;
  const one = tokens.findIndex(({ text }, at) => at >= mark.from && /^(1|one)$/.test(text));
  const [first, last] = [tokens[one + 1], tokens[mark.to - 1]];
  if (one < 0 || !first || !last) return null;
  const head = first.text === 'in' ? 'well known' : 'a well-known';
  return say(`${head} ${source.slice(first.start, last.end)}`)(match);
}

/** “We have the freshest fish on the coast, bar none” is “… some of the freshest fish on the coast”. */
export function someOfThe(match: Match) {
  const { tokens, from, mark } = match;
  if (
    tokens[from]?.text !== 'the' ||
    !/^(have|sell|make|serve|offer|bake|grow|stock)$/.test(tokens[from - 1]?.text ?? '')
  )
    return null;
  const some = say('some of the', { instead: 'the' });
  return (mark.to > mark.from ? both(some, drop()) : some)(
    remembering(match, { the: { from, to: from + 1 } }),
  );
}
