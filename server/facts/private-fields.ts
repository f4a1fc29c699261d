/** Which fields of a customer's file are for the writer's eyes alone. */
import type { Customer } from './customer';

/** Nobody wants to read these about themselves in a business mail, whether the file says so or not. */
const alwaysPrivate: readonly string[] = ['family', 'health', 'birthday', 'birth-date', 'born'];

/** What every mail says, whatever `private:` lists. */
const neverPrivate: readonly string[] = [
  'name',
  'greeting',
  'company',
  'language',
  'country',
  'stage',
  'since',
];

/** Whether what a field or a date of the book holds must not be written out. */
export function isPrivate(field: string, book: Customer): boolean {
  return !neverPrivate.includes(field) && (alwaysPrivate.includes(field) || isDeclaredPrivate(field, book));
}

/** Whether the file itself says so: then not even a good wish may show that it is known. */
export function isDeclaredPrivate(field: string, book: Customer): boolean {
  return book.private.includes(field);
}
