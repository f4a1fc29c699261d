/** Follows a no with what can be done instead, for the writer to fill in. */
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { follow } from './follow';

/** Adds “What we can do is …” behind the sentence, or “What I can do is …” where the writer says “I”. */
export function showTheWayOn(): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    const way = noHelp(match)
      ? '{who can help} can help you with this.'
      : `What ${speaker(match)} can do is {what you can do instead}.`;
    return follow(way, { behind: 'reason' })(match);
  };
}

/** “We are not able to assist you”: “what we can do” would contradict it. */
function noHelp({ tokens, mark }: Match): boolean {
  // “Sadly there is nothing more we can do and …”
  if (tokens[mark.from]?.text === 'nothing' && tokens[mark.to - 1]?.text === 'do') return true;
  return tokens
    .slice(Math.max(mark.from, mark.to - 2), mark.to + 2)
    .some(
      ({ text }, at, words) =>
        (/^(?:assist|help)$/.test(text) && words[at + 1]?.text !== 'it') ||
        (/^(?:any|other)$/.test(text) && /^(?:options?|alternatives?)$/.test(words[at + 1]?.text ?? '')),
    );
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
