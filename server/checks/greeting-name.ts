/** How a customer is addressed behind “Dear”: as they sign, else by their whole name, which no title can get wrong. */
import type { CustomerName } from './customer-name';
import type { Letter } from './letter';

export function greetingName({ full, signed }: CustomerName, { greeting }: Pick<Letter, 'greeting'>): string {
  // Who was greeted with a title keeps it.
  return greeting?.name?.text ?? signed ?? full;
}
