/** Finds what a commitment hangs on in its sentence: “if you confirm both colours”, “in return for a forecast”, “收到定金后”. */
import type { Span } from '../../draft/span';
import { isChinese } from '../../words/chinese/script';

export interface Condition extends Span {
  /** Whether it is what we get: “in return for …”, “against …”. */
  readonly isReturn: boolean;
}

const stop = '(?:(?!,(?!\\d)|[;:—–()!?，；：。])[^\\n])*';
const returning = new RegExp(`\\b(?:in (?:return|exchange) for|against)\\s${stop}`, 'i');
const opening = new RegExp(
  `(?<!\\beven )\\b(?:if(?! (?:necessary|needed|possible|not|so)\\b)(?! you (?:like|want|wish|prefer|need|please)\\b)|provided(?: that)?|assuming|unless|subject to|depending on|on condition that|as (?:soon|long) as|once(?! (?:again|more|a)\\b)|when(?= (?:you|your|the|we|both)\\b)|after(?= (?:you|your|receipt|receiving|we receive|approval|payment|(?:the )?(?:deposit|payment|approval|order|artwork|sample))\\b)|(?:up)?on (?:receipt|approval|payment|arrival) of)\\s?${stop}`,
  'i',
);
const inChinese = [
  /(?:作为(?:交换|回报))[^，,；;。！!？?]*/,
  /(?:如果|如(?=您|贵司|订单|数量)|若|要是|倘若|假如|只要|一旦|前提是)[^，,；;。！!？?]*/,
  /[^，,；;。！!？?]*?(?:收到|到账|到帐|付款|付清|确认|下单|签约|签合同|回签|批准|满|达到)[^，,；;。！!？?]{0,14}?(?:之后|以后|后|的话|时)/,
  /[^，,；;。！!？?]*(?:的话|前提下|情况下)/,
];
// “If you confirm today | we will …”, written without a comma.
const subject = /\s+(?:then\s+)?(?:we|i|you|our|the|it)\b/gi;

/**
 * @param prose of one sentence
 * @param core where the words stand that commit
 */
export function findCondition(prose: string, core: Span): Condition | null {
  const returned = returning.exec(prose);
  if (returned) return cut(prose, returned.index, returned[0].length, core, true);
  const found = opening.exec(prose) ?? firstOf(prose);
  return found && cut(prose, found.index, found[0].length, core, /^作为/.test(found[0]));
}

function firstOf(prose: string): RegExpExecArray | null {
  if (!isChinese(prose)) return null;
  for (const pattern of inChinese) {
    const found = pattern.exec(prose);
    if (found) return found;
  }
  return null;
}

/** A condition ends where the words that commit begin, and before their subject. */
function cut(prose: string, start: number, length: number, core: Span, isReturn: boolean): Condition | null {
  let end = start + length;
  if (start >= core.start && start < core.end) return null;
  if (start < core.start && end > core.start) {
    end = core.start;
    const main = [...prose.slice(start, end).matchAll(subject)].at(-1);
    if (main && main.index > 'if you'.length) end = start + main.index;
  }
  while (end > start && /[\s.,，]/.test(prose.charAt(end - 1))) end--;
  return end > start ? { start, end, isReturn } : null;
}
