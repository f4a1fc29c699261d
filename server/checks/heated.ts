/** Whether the customer is upset, so that nobody chats about cricket. */
import { familyOf } from '../rules/rule';
import type { Letter } from './letter';

export function isHeated({ signals }: Letter): boolean {
  return signals.some(({ rule }) => /^(?:anger|threat|complaint)$/.test(familyOf(rule)));
}
