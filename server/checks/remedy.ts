/** Tells what is given away from what is due: who complains of a fault does not pay for mending it. */

import type { Finding } from '../rules/finding';
import { familyOf } from '../rules/rule';
import { tellsCostOfAFault as tellsItInChinese } from '../words/chinese/our-fault';
import { isChinese } from '../words/chinese/script';
import { tellsCostOfAFault } from '../words/english/our-fault';
import type { Letter } from './letter';

const giving = new Set(['conceding/gift', 'conceding/refund', 'conceding/waiver']);

/** Whether a finding marks the cost of a fault that the customer complains of: “the courier is on us”. */
export function isRemedy({ rule, start, end }: Finding, { body, signals }: Letter): boolean {
  if (!giving.has(rule) || !signals.some((signal) => familyOf(signal.rule) === 'complaint')) return false;
  const prose = body.find((said) => said.start <= start && end <= said.end)?.prose ?? '';
  return isChinese(prose) ? tellsItInChinese(prose) : tellsCostOfAFault(prose);
}
