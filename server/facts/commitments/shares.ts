/** Cuts a sentence that commits to several things into the share of each. */
import type { Span } from '../../draft/span';
import { findDays } from '../dates';

const boundary = /,(?!\d)|[;:—–()，；：、。]|(?<=\s)(?:and|but|then|so|while)(?=\s)/g;
const onlyWhen = /^[\s,]*(?:and|but|then|so)?[\s,]*(?:on|by|before|in|within|until|from|at)?[\s,的前内之]*$/i;

/**
 * For each place that commits, the stretch of the sentence that is about it, without the marks around it. Of places in one clause
 * only one is kept, the first unless another outweighs it.
 * @param cores in order, offsets from the start of `prose`
 * @param outweighed whether the first gives way to the second
 */
export function shareSentence<T extends Span>(
  prose: string,
  cores: readonly T[],
  outweighed: (first: T, second: T) => boolean,
): readonly { readonly core: T; readonly share: Span }[] {
  const boundaries = [...prose.matchAll(boundary)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const starts: { core: T; start: number }[] = [];
  for (const core of cores) {
    const previous = starts.at(-1);
    if (!previous) {
      starts.push({ core, start: 0 });
      continue;
    }
    const between = boundaries.filter(({ start, end }) => start >= previous.core.end && end <= core.start);
    const at = lastOpening(prose, between);
    if (at !== null) starts.push({ core, start: at });
    else if (outweighed(previous.core, core)) starts.splice(-1, 1, { ...previous, core });
  }
  return starts.map(({ core, start }, index) => ({
    core,
    share: trim(prose, start, starts[index + 1]?.start ?? prose.length),
  }));
}

/** The last boundary, or the one before it when nothing but a day stands between: “…, and on Tuesday, we send …”. */
function lastOpening(prose: string, between: readonly Span[]): number | null {
  for (let at = between.length - 1; at >= 0; at--) {
    const [before, here] = [between[at - 1], between[at]];
    if (!here) return null;
    if (!before) return here.end;
    let words = prose.slice(before.end, here.start);
    const days = findDays(words);
    for (const day of days.toReversed()) words = words.slice(0, day.start) + words.slice(day.end);
    if (!onlyWhen.test(words)) return here.end;
  }
  return null;
}

function trim(prose: string, from: number, to: number): Span {
  const opened =
    /^(?:[\s,;:，；、]|(?:and|but|then|so|while|or)\b)+/i.exec(prose.slice(from, to))?.[0].length ?? 0;
  const start = from + opened;
  let end = to;
  while (end > start && /[\s,;:.!…—–，；：、。！]/.test(prose.charAt(end - 1))) end--;
  const last = /\s+(?:and|but|then|so|while)$/i.exec(prose.slice(start, end));
  return { start, end: last ? start + last.index : end };
}
