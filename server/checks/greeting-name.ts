/** How a customer is addressed behind “Dear”: as the customer book says, else as they sign, else by their whole name, which no title can get wrong. */
import type { CustomerName } from './customer-name';
import type { Letter } from './letter';

export function greetingName(
  name: CustomerName,
  { greeting, language }: Pick<Letter, 'greeting' | 'language'>,
): string {
  // Who was greeted with a title keeps it.
  if (greeting?.name) return greeting.name.text;
  return language === 'zh' ? formalName(name) : (name.greeted ?? name.signed ?? name.full);
}

/** As the book greets them, else with the title that they gave themselves, else the whole name: “Mr. Rahman”, “王经理”. */
export function formalName({ full, title, family, greeted }: CustomerName): string {
  if (greeted !== null) return greeted;
  if (title === null || family === null) return full;
  return /\p{Script=Han}/u.test(family) ? `${family}${title}` : `${title} ${family}`;
}

/** As among people who say “Hi”: “Karim”. */
export function casualName({ full, signed, given }: CustomerName): string {
  if (signed !== null && !signed.includes(' ')) return signed;
  return /\p{Script=Han}/u.test(full) ? full : (given ?? full);
}
