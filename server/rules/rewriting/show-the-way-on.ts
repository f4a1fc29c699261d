/** Follows a no with what can be done instead, for the writer to fill in. */
import { endOfWords, type Match, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { follow } from './follow';
import { both, drop } from './rewrites';

/**
 * Adds “What we can do is …” behind the sentence, or “What I can do is …” where the writer says “I”.
 * @param otherwise who speaks where the letter does not tell
 */
export function showTheWayOn(otherwise: 'I' | 'we' = 'we'): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    const way = follow(wayOn(match, otherwise), { behind: 'reason', past: (next) => nothingElse.test(next) });
    return both(way, withoutBye)(match) ?? way(match);
  };
}

const nothingElse =
  /\b(?:(?:only|just) able to|all (?:that )?(?:i|we) (?:can|could)|(?:can|could) only|nothing (?:else|more|further)|the (?:only thing|most|best) (?:i|we) can)\b/i;

/** “No refunds, bye.”: nothing is said behind it. */
function withoutBye(match: Match) {
  const { tokens } = match;
  const end = endOfWords(tokens) - 1;
  if (!/^(bye|goodbye)$/.test(tokens[end]?.text ?? '') || tokens[end - 1]?.text !== ',') return null;
  return drop('bye')(remembering(match, { bye: { from: end, to: end + 1 } }));
}

/** Where nothing or no help is left on our side, “what we can do” would contradict it. */
function wayOn(match: Match, otherwise: 'I' | 'we'): string {
  if (saysThatIsAll(match))
    return `${speaker(match, otherwise) === 'I' ? 'I' : 'We'} can look at this again if {what would change it}.`;
  if (declines(match))
    return `${speaker(match, otherwise) === 'I' ? 'I' : 'We'} would come back to you if {what would change it}.`;
  if (withholdsHelp(match)) return '{who can help} can help you with this.';
  return `What ${speaker(match, otherwise)} can do is {what you can do instead}.`;
}

/** “… All I can do is say sorry”, “there is nothing more we can do”, “we could not offer any options”. */
function saysThatIsAll({ tokens, mark, following: [next] }: Match): boolean {
  if (nothingElse.test(next?.prose ?? '')) return true;
  const said = textOf(tokens, mark.from, mark.to + 2);
  return /\bnothing (?:\w+ )?(?:that )?(?:i|we) can (?:do|offer)\b|\bdo anything\b|\bnothing (?:\w+ )?(?:can|could|will) be done\b|\b(?:any|other) (?:options?|alternatives?)\b/.test(
    said,
  );
}

const theirs =
  /\b(?:not interested|go(?:ing)? with|different direction|in the market|no (?:further |current )?(?:need|use|requirement|demand|market|call)|of no interest|not (?:a|the) (?:good |great |right )?(?:fit|match)|(?:the|this|that|your) (?:position|role|job|proposal|sponsorship|partnership|collaboration|manuscript|pitch))\b/;

/** “I am not interested”, “we chose to go with another mill”: what the reader has to offer is not taken. */
function declines({ tokens, mark }: Match): boolean {
  return theirs.test(textOf(tokens, mark.from, mark.to + 4));
}

/** “We are not able to assist you”. */
function withholdsHelp({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(mark.from, mark.to - 2), mark.to + 2)
    .some(({ text }, at, words) => /^(?:assist|help)$/.test(text) && words[at + 1]?.text !== 'it');
}

/** Who says no: the nearest before the end of it. “I am sorry, but we cannot”: we do. */
function speaker({ tokens, mark, passage, sentence }: Match, otherwise: 'I' | 'we'): 'I' | 'we' {
  const own = tokens.filter(
    ({ text }, at) =>
      /^(i|we|me|us|my|our)$/.test(text) &&
      !(
        text === 'i' &&
        /^(am|feel)$/.test(tokens[at + 1]?.text ?? '') &&
        regrets.test(tokens[at + 2]?.text ?? '')
      ),
  );
  const before = own.findLast(({ start }) => start < (tokens[mark.to - 1]?.end ?? 0));
  const said = (before ?? own[0] ?? tokens.find(({ text }) => text === 'i'))?.text;
  return /^(i|me|my)$/.test(said ?? besides(passage, sentence, otherwise)) ? 'I' : 'we';
}

/** “No, sorry. I need 18”: the sentences next to it tell who speaks. */
function besides(
  { sentences }: Match['passage'],
  sentence: Match['sentence'],
  otherwise: 'I' | 'we',
): 'i' | 'we' {
  const at = sentences.indexOf(sentence);
  const near = [sentences[at + 1], sentences[at - 1]].map((other) => other?.prose ?? '');
  if (near.some((prose) => /\b(?:we|our)\b/i.test(prose))) return 'we';
  const single = near.some((prose) => /\b(?:I|my)\b|\bi['’]?(?:m|ve|ll|d)?\b/.test(prose));
  return single || otherwise === 'I' ? 'i' : 'we';
}

const regrets = /^(sorry|afraid|so|very|really|truly|terribly)$/;
