/** The open drafts and the folders they live in. Every folder has a desk of its own, and so its own settings and customers. */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, policyPath } from '../desk';

/** A folder of the workspace, or (with `uri` null) the place of drafts that are in none, such as untitled ones. */
export interface Folder {
  readonly uri: string | null;
  readonly desk: Desk;
}

/** An open draft, or the open `poise.yaml` of a folder, with the desk that knows it and the path it has there. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly folder: Folder;
  readonly desk: Desk;
  /** Relative to the folder, with `/` between segments; the whole URI for a draft outside all folders. */
  readonly path: string;
}

export interface Workspace {
  /** Takes in a draft or the `poise.yaml` of a folder; one that stands anywhere else has no say and is left out. */
  open(item: TextDocumentItem): void;
  /** Takes in edits in order; those of a document that is not open are left out. */
  change(params: DidChangeTextDocumentParams): void;
  close(uri: string): void;
  /** Takes in what a `poise.yaml` holds on disk, or null when there is none; an editor that has it open wins until the file goes. */
  setPolicy(uri: string, text: string | null): void;
  get(uri: string): OpenDraft | null;
  uris(): readonly string[];
  /** Replaces the folders, URIs without a slash at the end; open drafts move to the folder that now holds them. */
  setFolders(uris: readonly string[]): void;
  /** The folders, and last the place of drafts outside them. */
  folders(): readonly Folder[];
  folderUris(): readonly string[];
}

export function createWorkspace(createDesk: () => Desk): Workspace {
  const outside: Folder = { uri: null, desk: createDesk() };
  const drafts = new Map<string, OpenDraft>();
  const policies = new Map<string, string>();
  let folders: readonly (Folder & { readonly uri: string })[] = [];

  function open(document: TextDocument): void {
    const draft = place(document);
    if (isPolicy(document.uri) && draft.path !== policyPath) return;
    drafts.set(document.uri, draft);
    draft.desk.set(draft.path, document.getText());
  }

  function change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const draft = drafts.get(textDocument.uri);
    if (!draft) return;
    TextDocument.update(draft.document, contentChanges, textDocument.version);
    draft.desk.set(draft.path, draft.document.getText());
  }

  function close(uri: string): void {
    const draft = drafts.get(uri);
    drafts.delete(uri);
    if (draft?.path === policyPath) readPolicy(draft.folder);
    else draft?.desk.delete(draft.path);
  }

  function setPolicy(uri: string, text: string | null): void {
    const gone = text === null && policies.delete(uri);
    if (text !== null) policies.set(uri, text);
    const folder = folders.find((each) => policyOf(each) === uri);
    // An editor may keep a document open long after its file and its tab are gone.
    if (gone) folder?.desk.delete(policyPath);
    else if (folder && text !== null) readPolicy(folder);
  }

  /** Lays what an editor holds, else what is on disk, on the folder's desk. */
  function readPolicy(folder: Folder): void {
    const uri = policyOf(folder);
    const text = drafts.get(uri)?.document.getText() ?? policies.get(uri);
    if (text === undefined) folder.desk.delete(policyPath);
    else folder.desk.set(policyPath, text);
  }

  function setFolders(wanted: readonly string[]): void {
    folders = [...new Set(wanted)].map(
      (uri) => folders.find((folder) => folder.uri === uri) ?? { uri, desk: createDesk() },
    );
    for (const { document } of [...drafts.values()]) {
      close(document.uri);
      open(document);
    }
    folders.forEach(readPolicy);
  }

  function place(document: TextDocument): OpenDraft {
    const folder = innermost(document.uri);
    const path = folder.uri === null ? document.uri : decode(document.uri.slice(folder.uri.length + 1));
    return { document, folder, desk: folder.desk, path };
  }

  function innermost(uri: string): Folder {
    let best: Folder = outside;
    for (const folder of folders) {
      if (uri.startsWith(`${folder.uri}/`) && folder.uri.length > (best.uri?.length ?? 0)) best = folder;
    }
    return best;
  }

  return {
    open: ({ uri, languageId, version, text }) => open(TextDocument.create(uri, languageId, version, text)),
    change,
    close,
    setPolicy,
    setFolders,
    get: (uri) => drafts.get(uri) ?? null,
    uris: () => [...drafts.keys()],
    folders: () => [...folders, outside],
    folderUris: () => folders.map((folder) => folder.uri),
  };
}

/** The URI of the `poise.yaml` that holds for a folder. */
function policyOf({ uri }: Folder): string {
  return `${uri}/${policyPath}`;
}

function isPolicy(uri: string): boolean {
  return uri.endsWith(`/${policyPath}`);
}

/** The URI of a path that the draft's desk speaks of. */
export function uriOf(draft: OpenDraft, path: string): string {
  if (path === draft.path) return draft.document.uri;
  if (draft.folder.uri === null) return path;
  return `${draft.folder.uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The text a path of the draft's desk stands for, to turn offsets into lines; null when the desk does not know it. */
export function documentAt(draft: OpenDraft, path: string): TextDocument | null {
  if (path === draft.path) return draft.document;
  const text = draft.desk.text(path);
  return text === null ? null : TextDocument.create(uriOf(draft, path), 'reply', 0, text);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray `%` that is no escape: the path is as good as any other name.
    return path;
  }
}
