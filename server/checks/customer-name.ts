/** Finds out what the customer is called: from the front matter, the line above their mail, or how they sign. */
import { readHeaderKey } from '../draft/attribution';
import { isClosing } from '../draft/signature';
import type { Span } from '../draft/span';
import type { Letter } from './letter';

export interface CustomerName {
  /** As they write it: “Karim Rahman”, “王芳”. */
  readonly full: string;
  /** How they sign off, when that is shorter: “Karim”. */
  readonly signed: string | null;
  /** Where it stands in the draft. */
  readonly place: Span;
}

const word = "\\p{Lu}[\\p{L}'’-]*\\.?";
const hanName = /^\p{Script=Han}{2,4}$/u;
const properName = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.?\\s+)?${word}(?:\\s+(?:${word}|van|von|de|der|den|da|di|al|el|bin|la|le)){0,4}$`,
  'u',
);

/** What the customer is called, or null when the draft does not tell. */
export function customerName(letter: Letter): CustomerName | null {
  const signed = signedName(letter);
  const known = addressee(letter) ?? attributedName(letter);
  if (!known) return signed && { full: signed.full, signed: null, place: signed.place };
  return { ...known, signed: signed && signed.full !== known.full ? signed.full : null };
}

/** `to: Karim Rahman <karim@example.com>` */
function addressee({ draft }: Letter): CustomerName | null {
  const to = draft.frontMatter?.fields.to;
  const place = draft.frontMatter?.places.to;
  const full = typeof to === 'string' ? nameIn(to) : null;
  return full && place ? { full, signed: null, place } : null;
}

/** “On Friday, Karim Rahman <karim@example.com> wrote:”, “From: Karim Rahman”. */
function attributedName({ draft, text }: Letter): CustomerName | null {
  const zone = draft.zones.find((each) => each.zone === 'attribution');
  if (!zone) return null;
  const words = text.slice(zone.start, zone.end);
  const sender = words
    .split(/\r\n|[\r\n]/)
    .find((line) => readHeaderKey(line.replace(/^[\s>*]+/, '')) === 'from');
  const found = sender ? nameIn(sender.replace(/^[^:：]*[:：]/, '')) : nameBeforeVerb(words);
  if (!found) return null;
  const at = words.indexOf(found);
  return {
    full: found,
    signed: null,
    place: { start: zone.start + Math.max(0, at), end: zone.start + Math.max(0, at) + found.length },
  };
}

const verb = /\s*(?:wrote|writes|写道|寫道|写到|寫到)\s*[:：]?\s*$/iu;
const dateWord =
  /^(?:on|at|am|pm|a\.m\.|p\.m\.|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*|gmt|utc|in)[.,]?$/iu;

/** The last words before “wrote” that are a name and no part of the date. */
function nameBeforeVerb(words: string): string | null {
  const line = words.replace(/\s+/g, ' ').replace(verb, '');
  const parts = line.replace(/<[^<>]*>|\S+@\S+/g, '').split(/[,，:：\d]+|\b(?:[AP]M)\b/);
  const last = parts.findLast((part) => part.trim() !== '') ?? '';
  const name = last.trim().split(' ');
  while (name[0] !== undefined && dateWord.test(name[0])) name.shift();
  return nameIn(name.join(' '));
}

/** The name below the customer’s closing, or their last line when it is a name. */
function signedName({ draft }: Letter): CustomerName | null {
  const blocks = draft.blocks.filter(({ block }) => block.zone === 'customer');
  const lines = blocks
    .flatMap(({ block, start }) =>
      [...block.text.matchAll(/[^\r\n]+/g)].map((line) => {
        const marks = /^[\s>]*/.exec(line[0])?.[0].length ?? 0;
        return { words: line[0].slice(marks).trimEnd(), start: start + line.index + marks };
      }),
    )
    .filter(({ words }) => words !== '');
  const closing = lines.findIndex(({ words }) => isClosing(words));
  const candidates = closing >= 0 ? lines.slice(closing + 1, closing + 2) : lines.slice(-1);
  const [line] = candidates;
  if (!line || lines.length < 2) return null;
  const full = nameIn(line.words.replace(/[,，.。]$/, ''));
  return full ? { full, signed: null, place: { start: line.start, end: line.start + full.length } } : null;
}

/** A name in words that hold little else: an address or quotation marks around it are left out. */
function nameIn(words: string): string | null {
  const bare = words
    .replace(/<[^<>]*>|\([^()]*\)|\[[^[\]]*\]|\S+@\S+/g, ' ')
    .replace(/["“”*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,，]$/, '');
  // “Rahman, Karim”, as address books write it.
  const turned = /^([\p{L}'’-]+), ([\p{L}'’. -]+)$/u.exec(bare);
  const name = turned ? `${turned[2]} ${turned[1]}` : bare;
  return properName.test(name) || hanName.test(name) ? name : null;
}
