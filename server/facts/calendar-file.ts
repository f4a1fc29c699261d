/** Writes what is due as a calendar file (iCalendar, RFC 5545), so that any calendar reminds of it. */
import { addDays } from './calendar';
import type { LedgerEntry } from './ledger';

/** An entry, with whom it is for and how its place is shown. */
export type DueEntry = Pick<LedgerEntry, 'due' | 'status' | 'what' | 'amount' | 'text' | 'path' | 'kind'> & {
  readonly customer: string;
};

/** In octets of UTF-8, line break not counted: section 3.1. */
const longestLine = 75;

/**
 * The calendar as text with CRLF line breaks: one whole-day event for each entry that is sent, has a day and is not kept.
 * @param today `YYYY-MM-DD`, which stands as the day on which the file was made
 */
export function writeCalendar(entries: readonly DueEntry[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Poise//Ledger//EN',
    'CALSCALE:GREGORIAN',
    ...entries.filter(isOwed).flatMap((entry) => describeEvent(entry, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether an entry becomes an event. */
export function isOwed({ due, status }: Pick<DueEntry, 'due' | 'status'>): boolean {
  return due !== null && (status === 'open' || status === 'overdue');
}

function describeEvent(entry: DueEntry, today: string): string[] {
  const { due, customer, what, amount, text, path } = entry;
  if (due === null) return [];
  const much = amount === null || what.includes(amount) ? '' : ` ${amount}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry)}@poise`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escapeText(`${customer}: ${what}${much}`)}`,
    `DESCRIPTION:${escapeText(`${text.replace(/\s+/g, ' ')}\n${path}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The same for the same promise whenever it is written out, so that a calendar takes it in once. FNV-1a, twice. */
function uidOf({ path, text, due }: DueEntry): string {
  const words = [path, text, due].join('\n');
  return [0x811c9dc5, 0x01000193].map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('');
}

function hash(words: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Section 3.3.11. Other control characters may not stand in a text at all. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a long line where no character is torn apart; what goes on begins with a blank. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
