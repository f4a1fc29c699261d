/** What the sentences around a bow say. */
import { type Match, sentenceBefore } from '../../../words/match';
import { wordsIn } from '../clause-ranges';

const ourselves = /\b(?:we|us|our)\b/i;

/** “I am” or “We are”, as the sentence says of itself, else the letter. */
export function weAre({ tokens, passage }: Match): 'I am' | 'We are' {
  const said = wordsIn(tokens);
  if (ourselves.test(said)) return 'We are';
  if (/\b(?:i|me|my)\b/.test(said)) return 'I am';
  return passage.sentences.some(({ prose }) => ourselves.test(prose)) ? 'We are' : 'I am';
}

const theirWords =
  /\byou(?:['’]d| would| asked| want| wanted| wrote| write| prefer| wish| said| say)\b|\byour (?:\p{L}+ )?(?:mail|email|message|wish|wishes|request|comments?|call|question|change|changes|feedback)\b/iu;

/** Whether it answers what they would like: the sentence before tells of it, or nobody knows, and the next does not say what we do. */
export function answersWish(match: Match): boolean {
  if (/^\s*(?:i|we) (?:will|can|have)\b/i.test(match.following[0]?.prose ?? '')) return false;
  const before = sentenceBefore(match)?.prose ?? '';
  return before === '' || theirWords.test(before);
}

/** Whether the sentence before or after says sorry. */
export function apologisedBeside({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return [at - 1, at + 1].some((index) =>
    /\b(?:sorry|apolog\p{L}+)\b/iu.test(passage.sentences[index]?.prose ?? ''),
  );
}

const greeting =
  /\bhope (?:you|this|all)\b|^\s*(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening))\b[^,]*$/i;

/** Whether the sentence before tells of something that “this” may be. */
export function toldBefore(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  return /\p{L}/u.test(before) && !greeting.test(before);
}
