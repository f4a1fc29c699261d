/** What stands around the marked words of a customer, as text. */
import { type Match, textOf } from '../match';

/** Up to `most` words before the marked ones, back to the last sign of punctuation. */
export function leadingUp({ tokens, mark }: Match, most: number): string {
  let from = mark.from;
  while (from > 0 && mark.from - from < most && tokens[from - 1]?.kind !== 'punctuation') from--;
  return textOf(tokens, from, mark.from);
}

/** The marked words. */
export function marked({ tokens, mark }: Match): string {
  return textOf(tokens, mark.from, mark.to);
}

/** Up to `most` tokens behind the marked ones. */
export function following({ tokens, mark }: Match, most: number): string {
  return textOf(tokens, mark.to, mark.to + most);
}
