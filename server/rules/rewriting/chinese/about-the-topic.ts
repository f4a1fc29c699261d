/** Tells something of what a Chinese jab was about, and leaves out the rest of its clause. */
import { inSimplified } from '../../../words/chinese/script';
import { type Match, remembering, spanOf } from '../../../words/match';
import type { Edit } from '../../finding';
import { fill } from '../fill-template';
import type { Clause } from './clauses';

/** “您”“这个”“所以” name nothing that could be told of. */
const namesNothing =
  /[您你我怎么吧呢]|^[这那][个事点话些样]*$|^(?:其实|所以|但|可|不过|而且|因为|如果|说到底|结果|就|也|都|还|又|请|最后|毕竟|我们)/;

/**
 * “门锁|是您自己撞坏的”: what is said of the door lock; “图纸错了|是您的责任” tells enough.
 * @param template of the clause, with `$topic` in it. @param beside whether other clauses stay
 * @returns null where nothing before the mark can be told of.
 */
export function aboutTheTopic(
  match: Match,
  clauses: readonly Clause[],
  template: string,
  beside: boolean,
): Edit | null {
  const { source, tokens, mark } = match;
  const [clause, second] = clauses.filter(({ marked }) => marked);
  if (!clause || second) return null;
  const from = tokens.findIndex(({ start }) => start >= clause.start);
  const written = (to: number): string => {
    const { start, end } = spanOf(tokens, { from, to });
    return inSimplified(source.slice(start, end));
  };
  const to = mark.from - (/[是也都就里]+$/.exec(written(mark.from))?.[0].length ?? 0);
  if (from >= to) return null;
  const own = spanOf(tokens, { from, to });
  const topic = written(to);
  if (topic.length < 2 || namesNothing.test(topic)) return null;
  if (/[了坏错断裂丢脏漏]$/.test(topic)) return { start: own.end, end: clause.end, text: '', stops: [] };
  const filled = beside ? null : fill(remembering(match, { topic: { from, to } }), template);
  return filled && { start: own.start, end: clause.end, ...filled };
}
