/** From a draft to the customer's file, and from a customer to all drafts that go to them. */
import type { Location, Position, ReferenceParams } from 'vscode-languageserver';
import { customerAt, customerValue, slugAt } from './customer-at';
import { toRange } from './ranges';
import { documentAt, type OpenDraft, uriOf } from './workspace';

/** The customer's file, at the name where it tells one; null when there is no such file. */
export function customerDefinition(draft: OpenDraft, position: Position): Location | null {
  const mention = customerAt(draft, draft.document.offsetAt(position));
  return mention && fileOf(draft, mention.slug);
}

/** Every draft to the customer, at the line that names them; with the declaration, the customer's file first. */
export function customerReferences(file: OpenDraft, { position, context }: ReferenceParams): Location[] {
  const slug = slugAt(file, file.document.offsetAt(position));
  if (slug === null) return [];
  const declaration = context.includeDeclaration ? fileOf(file, slug) : null;
  return [...(declaration ? [declaration] : []), ...draftsOf(file, slug)];
}

function draftsOf(file: OpenDraft, slug: string): Location[] {
  return [...file.desk.draftsTo(slug)].sort().flatMap((path) => {
    const draft = file.desk.draft(path);
    const value = draft && customerValue(draft);
    const document = documentAt(file, path);
    return value && document ? [{ uri: uriOf(file, path), range: toRange(document, value) }] : [];
  });
}

function fileOf(file: OpenDraft, slug: string): Location | null {
  const customer = file.desk.customers().find((each) => each.slug === slug);
  const document = customer && documentAt(file, customer.path);
  if (!customer || !document) return null;
  const place = customer.frontMatter?.places.name ?? { start: 0, end: 0 };
  return { uri: uriOf(file, customer.path), range: toRange(document, place) };
}
