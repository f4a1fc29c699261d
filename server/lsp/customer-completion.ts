/** Suggestions from the customer book: whom a draft can go to, and what is known of them while one writes. */
import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Customer } from '../facts/customer';
import { knownFacts } from '../facts/known-facts';

const valueKind: CompletionItemKind = 12;
const textKind: CompletionItemKind = 1;
/** Longer notes are for reading, not for writing out. */
const longestLabel = 80;

/** The slugs of the book, as values of `customer:`. */
export function customerItems(book: readonly Customer[]): CompletionItem[] {
  return book
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name, company, country }) => ({
      label: slug,
      kind: valueKind,
      detail: name ?? '',
      documentation: [name, company, country].filter((each) => each !== null).join(', '),
      // Who types “karim” finds “rahman-textiles”.
      filterText: [slug, name, company].filter((each) => each !== null).join(' '),
      insertText: slug,
      sortText: slug,
    }));
}

/** What one may write of: likes, chips and the like; nothing private. */
export function knownItems(book: Customer | null, language: 'en' | 'zh'): CompletionItem[] {
  if (!book) return [];
  return knownFacts(book)
    .filter((fact) => !fact.private && !Object.hasOwn(book.dates, fact.field))
    .flatMap(({ field, values }) =>
      values
        .filter((value) => value.length <= longestLabel && !/[\r\n]/.test(value))
        .map((value) => ({
          label: value,
          kind: textKind,
          detail: language === 'zh' ? `客户资料：${field}` : `From the customer book: ${field}`,
        })),
    )
    .map((item, index) => ({ ...item, sortText: `25${String(index).padStart(3, '0')}` }));
}
