/** The ledger of all folders for the client's views, as a calendar, and the edit that marks a promise as kept. */
import type { CancellationToken } from 'vscode-jsonrpc';
import type { Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isStage } from '../draft/stage';
import { isOwed, writeCalendar } from '../facts/calendar-file';
import { markKept } from '../facts/commitments/kept';
import type { LedgerEntry } from '../facts/ledger';
import { soon } from './guard';
import type { DueDates, KeepParams, LedgerAnswer, ToldCustomer, ToldEntry } from './protocol';
import { toRange } from './ranges';
import { type Folder, uriIn } from './workspace';

/** How long drafts are read before waiting messages get their turn, in milliseconds: a key must not wait for a ledger. */
const slice = 5;

/** Reads all drafts that the ledger needs, in slices, until they are read or nobody asks any more. */
export async function readAhead(folders: readonly Folder[], token: CancellationToken): Promise<void> {
  for (const { desk } of folders) {
    let until = Date.now() + slice;
    for (const _ of desk.readAhead()) {
      if (token.isCancellationRequested) return;
      if (Date.now() < until) continue;
      await soon();
      until = Date.now() + slice;
    }
  }
}

/** @param today `YYYY-MM-DD` */
export function tellLedger(folders: readonly Folder[], today: string): LedgerAnswer {
  return {
    today,
    customers: folders.flatMap((folder) =>
      folder.desk.ledger(today).customers.map(
        ({ customer, entries }): ToldCustomer => ({
          customer,
          name: nameOf(folder, customer),
          stages: stagesOf(folder, customer),
          entries: entries.map((entry) => tellEntry(folder, entry)),
        }),
      ),
    ),
  };
}

/** What is owed in all folders on days that are known. @param today `YYYY-MM-DD` */
export function tellDueDates(folders: readonly Folder[], today: string): DueDates {
  const owed = folders.flatMap((folder) =>
    folder.desk.ledger(today).customers.flatMap(({ customer, entries }) => {
      const name = nameOf(folder, customer);
      return entries.filter(isOwed).map((entry) => ({ ...entry, customer: name }));
    }),
  );
  return { count: owed.length, calendar: writeCalendar(owed, today) };
}

/** How the book calls a customer, else their slug. */
function nameOf({ desk }: Folder, customer: string): string {
  const known = desk.customers().find(({ slug }) => slug === customer);
  return known?.name ?? known?.company ?? customer;
}

function tellEntry(folder: Folder, entry: LedgerEntry): ToldEntry {
  const { kind, what, amount, due, condition, inReturn, status, said, text } = entry;
  return {
    kind,
    what,
    amount,
    due,
    condition,
    inReturn,
    status,
    said,
    text,
    uri: uriIn(folder, entry.path),
    range: rangeIn(folder, entry),
  };
}

function rangeIn({ desk }: Folder, { path, start, end }: LedgerEntry): Range {
  return toRange(TextDocument.create(path, 'reply', 0, desk.text(path) ?? ''), { start, end });
}

/** The stages that the drafts to a customer name, the oldest first. */
function stagesOf({ desk }: Folder, customer: string): ToldCustomer['stages'] {
  return desk
    .draftsTo(customer)
    .flatMap((path) => {
      const { stage, date } = desk.draft(path)?.frontMatter?.fields ?? {};
      return isStage(stage) && typeof date === 'string' ? [{ stage, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The edit that marks the promise at a place as kept, in plain text; null when it is not there any more. */
export function keepEdit(folder: Folder, path: string, { start }: KeepParams): TextEdit | null {
  const draft = folder.desk.draft(path);
  const commitments = folder.desk.letter(path)?.commitments ?? [];
  if (!draft) return null;
  const document = TextDocument.create(path, 'reply', 0, draft.text);
  const offset = document.offsetAt(start);
  const commitment = commitments.find((each) => each.start === offset);
  const edit = commitment && markKept(draft, commitment);
  return edit ? { range: toRange(document, edit), newText: edit.text } : null;
}
