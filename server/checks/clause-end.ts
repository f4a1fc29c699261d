/** Where the clause of a commitment ends, so that words can be added to it and to nothing else. */
import type { Commitment } from '../facts/commitment';
import type { Letter } from './letter';

const boundary = /,(?!\d)|[;:—–，；：]|\s(?:but|so|because|although|while)\s/;

/** An absolute offset: in front of the next mark or conjunction behind the words that commit. */
export function clauseEnd({ text }: Letter, { core, end }: Commitment): number {
  const length = text.slice(core.end, end).search(boundary);
  return length < 0 ? end : core.end + length;
}
