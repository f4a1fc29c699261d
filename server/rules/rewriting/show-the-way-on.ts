/** Follows a no with what can be done instead, for the writer to fill in. */
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { follow } from './follow';

/** Adds “What we can do is …” behind the sentence, or “What I can do is …” where the writer says “I”. */
export function showTheWayOn(): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    return follow(wayOn(match), { behind: 'reason' })(match);
  };
}

const nothingElse =
  /\b(?:(?:only|just) able to|all (?:that )?(?:i|we) (?:can|could)|(?:can|could) only|nothing (?:else|more|further)|the (?:only thing|most|best) (?:i|we) can)\b/i;

/** Where nothing or no help is left on our side, “what we can do” would contradict it. */
function wayOn(match: Match): string {
  if (saysThatIsAll(match)) return 'If you would like somebody else to look at it, please write to {who}.';
  if (withholdsHelp(match)) return '{who can help} can help you with this.';
  return `What ${speaker(match)} can do is {what you can do instead}.`;
}

/** “… All I can do is say sorry”, “there is nothing more we can do”, “we could not offer any options”. */
function saysThatIsAll({ tokens, mark, following: [next] }: Match): boolean {
  if (nothingElse.test(next?.prose ?? '')) return true;
  const said = tokens
    .slice(mark.from, mark.to + 2)
    .map(({ text }) => text)
    .join(' ');
  return /\bnothing (?:\w+ )?(?:that )?(?:i|we) can (?:do|offer)\b|\bdo anything\b|\b(?:any|other) (?:options?|alternatives?)\b/.test(
    said,
  );
}

/** “We are not able to assist you”. */
function withholdsHelp({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(mark.from, mark.to - 2), mark.to + 2)
    .some(({ text }, at, words) => /^(?:assist|help)$/.test(text) && words[at + 1]?.text !== 'it');
}

/** Who says no: the nearest before the end of it. “I am sorry, but we cannot”: we do. */
function speaker({ tokens, mark, passage, sentence }: Match): 'I' | 'we' {
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
  return /^(i|me|my)$/.test(said ?? besides(passage, sentence)) ? 'I' : 'we';
}

/** “No, sorry. I need 18”: the sentences next to it tell who speaks. */
function besides({ sentences }: Match['passage'], sentence: Match['sentence']): 'i' | 'we' {
  const at = sentences.indexOf(sentence);
  const near = [sentences[at + 1], sentences[at - 1]].map((other) => other?.prose ?? '');
  return near.some((prose) => /\b(?:I|my)\b|\bi['’]?(?:m|ve|ll|d)?\b/.test(prose)) &&
    !near.some((prose) => /\b(?:we|our)\b/i.test(prose))
    ? 'i'
    : 'we';
}

const regrets = /^(sorry|afraid|so|very|really|truly|terribly)$/;
