/** Quick fixes that write into the customer book: a special demand as a chip, and a customer who has no file yet. */
import type {
  CodeAction,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { customerName } from '../checks/customer-name';
import type { Letter } from '../checks/letter';
import { setField } from '../draft/set-field';
import type { Span } from '../draft/span';
import { customerOf } from '../facts/drafts-by-customer';
import { addToList, quote } from '../facts/write-list';
import type { Finding } from '../rules/finding';
import { familyOf } from '../rules/rule';
import type { ClientAbilities } from './client-abilities';
import { toRange, touches } from './ranges';
import { type OpenDraft, uriIn, type Workspace } from './workspace';

/** A chip is a reminder, not the letter. In UTF-16 code units. */
const longestChip = 120;

/**
 * What a selection of a draft can add to the book.
 * @param findings all of the draft: a demand is noted from anywhere in its sentence
 */
export function addToBook(
  draft: OpenDraft,
  selection: Span,
  findings: readonly Finding[],
  workspace: Workspace,
  client: ClientAbilities,
): CodeAction[] {
  const letter = draft.desk.letter(draft.path);
  // Only a folder has a customer book, and files are created by edits that name versions.
  if (!letter || draft.folder.uri === null || !client.versionedEdits) return [];
  const said = letter.customer.filter((sentence) => touches(sentence, selection));
  const demand = findings.find(
    ({ rule, zone, start }) =>
      zone === 'customer' &&
      /^(?:demand|haggle)$/.test(familyOf(rule)) &&
      said.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  return [
    ...(demand ? noteChip(draft, letter, demand, workspace, client) : []),
    ...addCustomer(draft, letter, selection, client),
  ];
}

function noteChip(
  draft: OpenDraft,
  letter: Letter,
  demand: Finding,
  workspace: Workspace,
  client: ClientAbilities,
): CodeAction[] {
  const slug = customerOf(letter.draft);
  const chip = chipOf(letter, demand);
  if (slug === null || chip === '') return [];
  const title = `Note as a chip of ${letter.book?.name ?? slug}: “${chip}”`;
  const path = `customers/${slug}.md`;
  const file = workspace.read(draft.folder, path);
  if (!file) {
    if (!client.createsFiles || !isFileName(slug)) return [];
    return [action(title, created(uriIn(draft.folder, path), newFile(letter, [`chips: [${quote(chip)}]`])))];
  }
  const { document, version } = file;
  const edit = letter.book?.chips.includes(chip) ? null : addToList(document.getText(), 'chips', chip);
  if (!edit) return [];
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version },
    edits: [{ range: toRange(document, edit), newText: edit.text }],
  };
  return [action(title, [change])];
}

/** The customer’s sentence on one line, as they put it. */
function chipOf({ customer, text }: Letter, demand: Finding): string {
  const said = customer.find(({ start, end }) => start <= demand.start && demand.start < end);
  const words = said ? said.prose : text.slice(demand.start, demand.end);
  const line = words
    .replace(/[\s>]+/g, ' ')
    .trim()
    .replace(/[.!?。！？]+$/u, '');
  return line.length > longestChip ? `${line.slice(0, longestChip - 1).trimEnd()}…` : line;
}

/** Offered at the name that the mail tells, at the greeting and at `customer:`, as long as there is no file. */
function addCustomer(
  draft: OpenDraft,
  letter: Letter,
  selection: Span,
  client: ClientAbilities,
): CodeAction[] {
  if (letter.book || !client.createsFiles) return [];
  const known = customerName(letter);
  const field = letter.draft.frontMatter?.places.customer ?? null;
  const places = [known?.place, letter.greeting, field].filter(
    (place) => place !== null && place !== undefined,
  );
  if (!places.some((place) => touches(place, selection))) return [];
  const named = customerOf(letter.draft);
  const slug = named ?? (known && freeSlug(known.full, letter.slugs));
  if (slug === null || !isFileName(slug)) return [];
  const path = `customers/${slug}.md`;
  if (draft.desk.text(path) !== null) return [];
  const file = created(uriIn(draft.folder, path), newFile(letter, []));
  return [
    action(`Add ${known?.full ?? slug} to the customer book`, [
      ...file,
      ...(named === null ? nameIn(draft, letter, slug) : []),
    ]),
  ];
}

/** Has the draft name the customer. */
function nameIn({ document }: OpenDraft, { draft }: Letter, slug: string): TextDocumentEdit[] {
  const edit = setField(draft, 'customer', slug);
  const text: TextEdit = { range: toRange(document, edit), newText: edit.text };
  return [{ textDocument: { uri: document.uri, version: document.version }, edits: [text] }];
}

/** What the draft tells of the customer, and nothing that it does not. */
function newFile(letter: Letter, more: readonly string[]): string {
  const name = customerName(letter);
  const { date } = letter.draft.frontMatter?.fields ?? {};
  const greeting =
    name?.title && name.family
      ? letter.language === 'zh'
        ? `${name.family}${name.title}`
        : `${name.title} ${name.family}`
      : null;
  const fields = [
    name && `name: ${quote(name.full)}`,
    greeting && `greeting: ${quote(greeting)}`,
    `language: ${letter.language}`,
    letter.stage && `stage: ${letter.stage}`,
    typeof date === 'string' && `since: ${date.slice(0, 7)}`,
    ...more,
  ];
  return `---\n${fields.filter((line) => line).join('\n')}\n---\n`;
}

function freeSlug(name: string, taken: readonly string[]): string | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (plain === '') return null;
  let slug = plain;
  for (let count = 2; taken.includes(slug); count++) slug = `${plain}-${count}`;
  return slug;
}

/** Whether a slug that somebody typed can be a file of `customers/`. */
function isFileName(slug: string): boolean {
  return !/[\\/:*?"<>|\r\n]/.test(slug) && !slug.startsWith('.');
}

function created(uri: string, text: string): NonNullable<WorkspaceEdit['documentChanges']> {
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  const start = { line: 0, character: 0 };
  return [
    create,
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

function action(title: string, documentChanges: NonNullable<WorkspaceEdit['documentChanges']>): CodeAction {
  return { title, kind: 'quickfix', edit: { documentChanges } };
}
