/** Which customer a place in a draft or in the customer book speaks of. */
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Customer } from '../facts/customer';
import { customerOf } from '../facts/drafts-by-customer';
import { slugOf } from '../facts/read-customer';
import type { OpenDraft } from './workspace';

/** A stretch of a draft that stands for a customer. Offsets are UTF-16 code units of the draft. */
export interface CustomerMention extends Span {
  readonly slug: string;
}

/** The value of `customer:` in the front matter, without quotes around it. */
export function customerValue(draft: Draft): CustomerMention | null {
  const slug = customerOf(draft);
  const place = draft.frontMatter?.places.customer;
  if (slug === null || !place) return null;
  const pair = draft.text.slice(place.start, place.end);
  const at = pair.lastIndexOf(slug);
  return at < 0 ? null : { slug, start: place.start + at, end: place.start + at + slug.length };
}

/** Whom a place in a draft means: by the slug in its front matter, or by a name of the customer in our own words. */
export function customerAt({ desk, path }: OpenDraft, offset: number): CustomerMention | null {
  const draft = desk.draft(path);
  const value = draft && customerValue(draft);
  if (!draft || !value) return null;
  if (holds(value, offset)) return value;
  const zone = draft.zones.find(({ start, end }) => start <= offset && offset <= end);
  const book = desk.letter(path)?.book;
  if (!book || zone?.zone !== 'own') return null;
  const word = namesOf(book)
    .map((name) => placeAround(draft.text, name, offset))
    .find((place) => place !== null);
  return word ? { ...word, slug: value.slug } : null;
}

/** The customer whom an open draft’s place or an open customer’s file is about. */
export function slugAt(file: OpenDraft, offset: number): string | null {
  return slugOf(file.path) ?? customerAt(file, offset)?.slug ?? null;
}

/** The longest first: “Mr. Rahman” before “Rahman”. */
function namesOf({ name, greeting }: Customer): string[] {
  const whole = [name, greeting].filter((each) => each !== null);
  const parts = whole
    .flatMap((each) => each.split(/\s+/))
    .filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part));
  const bare = parts.filter((part) => !/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)$/.test(part));
  return [...new Set([...whole, ...bare])].sort((a, b) => b.length - a.length);
}

/** Where a name stands around an offset as a word of its own. */
function placeAround(text: string, name: string, offset: number): Span | null {
  const from = Math.max(0, offset - name.length);
  const start = text.indexOf(name, from);
  const end = start + name.length;
  if (name === '' || start < 0 || start > offset) return null;
  const isHan = /\p{Script=Han}/u.test(name);
  const joined = /\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end));
  return !isHan && joined ? null : { start, end };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
