/** Renames a customer everywhere: the file in `customers/` and every draft that names it, open or closed. */
import { ResponseError } from 'vscode-jsonrpc';
import type {
  FileRename,
  LSPErrorCodes,
  Position,
  PrepareRenameResult,
  RenameParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { slugOf } from '../facts/read-customer';
import type { ClientAbilities } from './client-abilities';
import { customerAt, customerValue } from './customer-at';
import { toRange } from './ranges';
import { type Folder, type OpenDraft, uriIn, type Workspace } from './workspace';

const requestFailed: typeof LSPErrorCodes.RequestFailed = -32803;
/** What every file system takes, and YAML needs no quotes around. */
const possibleSlug = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}])?$/u;

/** The slug in `customer:`; elsewhere in a draft there is nothing to rename. */
export function prepareCustomerRename(
  draft: OpenDraft,
  position: Position,
): PrepareRenameResult | ResponseError<never> {
  const parsed = draft.desk.draft(draft.path);
  const value = parsed && customerValue(parsed);
  const mention = customerAt(draft, draft.document.offsetAt(position));
  if (!value || mention?.start !== value.start)
    return refuse('Put the cursor on the name behind “customer:” to rename the customer.');
  return { range: toRange(draft.document, value), placeholder: value.slug };
}

/** The edit for all drafts and the file, or an error that says why it cannot be made. */
export function renameCustomer(
  draft: OpenDraft,
  { position, newName }: RenameParams,
  workspace: Workspace,
  client: ClientAbilities,
): WorkspaceEdit | ResponseError<never> {
  const slug = customerAt(draft, draft.document.offsetAt(position))?.slug;
  const renamed = newName.trim();
  if (slug === undefined)
    return refuse('Put the cursor on the name behind “customer:” to rename the customer.');
  if (!possibleSlug.test(renamed))
    return refuse(`“${newName}” cannot be the name of a file: use letters, digits and hyphens.`);
  const [from, to] = [pathOf(slug), pathOf(renamed)];
  if (slug !== renamed && draft.desk.text(to) !== null)
    return refuse(`There is a ${to} already: choose another name, or join the two files by hand.`);
  const hasFile = draft.desk.text(from) !== null;
  if (hasFile && !client.renamesFiles)
    return refuse(
      `This editor cannot rename files on request: rename ${from} to ${to} by hand, and the drafts after it.`,
    );
  const edits = draftEdits(draft.folder, slug, renamed, workspace);
  if (!client.versionedEdits)
    return { changes: Object.fromEntries(edits.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
  return {
    documentChanges: [
      ...edits,
      ...(hasFile && slug !== renamed
        ? [{ kind: 'rename' as const, oldUri: uriIn(draft.folder, from), newUri: uriIn(draft.folder, to) }]
        : []),
    ],
  };
}

/** Has drafts follow files that are renamed in the editor’s file tree. */
export interface FileRenames {
  /** Remembers the file that an edit renames: the editor tells of it like of any other, and the edit has the drafts in it already. */
  expect(edit: unknown): void;
  /** The edit for the drafts of customers whose files are about to be renamed; null where there is none to change. */
  follow(files: readonly FileRename[]): WorkspaceEdit | null;
}

export function createFileRenames(workspace: Workspace): FileRenames {
  let expected: FileRename | null = null;

  function editsFor({ oldUri, newUri }: FileRename): DraftEdit[] {
    const [from, to] = [workspace.locate(oldUri), workspace.locate(newUri)];
    const [slug, renamed] = [slugOf(from.path), slugOf(to.path)];
    if (slug === null || renamed === null || from.folder !== to.folder) return [];
    return draftEdits(from.folder, slug, renamed, workspace);
  }

  return {
    expect(edit) {
      const { documentChanges = [] } = (edit ?? {}) as WorkspaceEdit;
      expected = documentChanges.find((change) => 'oldUri' in change) ?? null;
    },
    follow(files) {
      const own = expected;
      expected = null;
      const others = files.filter(({ oldUri, newUri }) => oldUri !== own?.oldUri || newUri !== own.newUri);
      const edits = others.flatMap(editsFor);
      return edits.length === 0 ? null : { documentChanges: edits };
    },
  };
}

type DraftEdit = TextDocumentEdit & { edits: TextEdit[] };

function draftEdits(folder: Folder, slug: string, renamed: string, workspace: Workspace): DraftEdit[] {
  return [...folder.desk.draftsTo(slug)].sort().flatMap((path) => {
    const parsed = folder.desk.draft(path);
    const value = parsed && customerValue(parsed);
    const file = workspace.read(folder, path);
    if (!value || !file) return [];
    const { document, version } = file;
    return [
      {
        textDocument: { uri: document.uri, version },
        edits: [{ range: toRange(document, value), newText: renamed }],
      },
    ];
  });
}

function pathOf(slug: string): string {
  return `customers/${slug}.md`;
}

function refuse(sentence: string): ResponseError<never> {
  return new ResponseError<never>(requestFailed, sentence);
}
