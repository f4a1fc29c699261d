/** The open drafts and the folders they live in. Every folder has a desk of its own, and so its own settings and customers. */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, policyPath } from '../desk';
import { slugOf } from '../facts/read-customer';

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

/** Where a file stands. */
export interface Place {
  readonly folder: Folder;
  readonly path: string;
}

/** A file that counts for drafts without being open: a draft, a customer’s file, the policy. */
export interface FileOnDisk {
  readonly uri: string;
  /** Null when there is no such file. */
  readonly text: string | null;
}

/** A file, open or not. */
export interface FileText {
  readonly document: TextDocument;
  /** Null for a file that is not open. */
  readonly version: number | null;
}

export interface Workspace {
  /** Takes in a draft or the `poise.yaml` of a folder; one that stands anywhere else has no say and is left out. */
  open(item: TextDocumentItem): void;
  /** Takes in edits in order; those of a document that is not open are left out. */
  change(params: DidChangeTextDocumentParams): void;
  close(uri: string): void;
  /** Takes in what files hold on disk, with null one that is gone; an editor that has a file open wins while the file is there. */
  setFiles(files: readonly FileOnDisk[]): void;
  get(uri: string): OpenDraft | null;
  /** The text of a file as the editor or the desk of its folder has it; with a version when it is open. */
  read(folder: Folder, path: string): FileText | null;
  /** The folder that holds a file, open or not, and its path there. */
  locate(uri: string): Place;
  uris(): readonly string[];
  /** The URIs of all that `setFiles` told of. */
  filesOnDisk(): Iterable<string>;
  /** The folder of a draft that is there on its disk, open or not, and its path there; null for any other file. */
  draftOnDisk(uri: string): Place | null;
  /** Replaces the folders, URIs without a slash at the end; open drafts move to the folder that now holds them. */
  setFolders(uris: readonly string[]): void;
  /** The folders, and last the place of drafts outside them. */
  folders(): readonly Folder[];
  folderUris(): readonly string[];
}

export function createWorkspace(createDesk: () => Desk): Workspace {
  const outside: Folder = { uri: null, desk: createDesk() };
  const drafts = new Map<string, OpenDraft>();
  const onDisk = new Map<string, string>();
  let folders: readonly (Folder & { readonly uri: string })[] = [];

  function open(document: TextDocument): void {
    const draft = place(document);
    if (roleOf(draft.path) === null) return;
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
    drafts.delete(uri);
    layFromDisk(uri);
  }

  function setFiles(files: readonly FileOnDisk[]): void {
    for (const { uri, text } of files) {
      const gone = text === null && onDisk.delete(uri);
      if (text !== null) onDisk.set(uri, text);
      const open = drafts.get(uri);
      if (!open) layFromDisk(uri);
      else if (text !== null) open.desk.set(open.path, open.document.getText());
      // An editor may keep a policy or a customer open long after the file and its tab are gone; a draft that is open is worked on.
      else if (gone && kindOf(open.path) !== 'draft') open.desk.delete(open.path);
    }
  }

  /** Lays what is on disk on the desk of its folder; a file outside all folders is nobody’s. */
  function layFromDisk(uri: string): void {
    const { folder, path } = locate(uri);
    if (roleOf(path) === null) return;
    const text = folder.uri === null ? undefined : onDisk.get(uri);
    if (text === undefined) folder.desk.delete(path);
    else folder.desk.set(path, text);
  }

  function setFolders(wanted: readonly string[]): void {
    folders = [...new Set(wanted)].map(
      (uri) => folders.find((folder) => folder.uri === uri) ?? { uri, desk: createDesk() },
    );
    for (const uri of onDisk.keys()) if (!drafts.has(uri)) layFromDisk(uri);
    for (const { document, desk, path } of [...drafts.values()]) {
      desk.delete(path);
      drafts.delete(document.uri);
      open(document);
    }
  }

  function place(document: TextDocument): OpenDraft {
    const { folder, path } = locate(document.uri);
    return { document, folder, desk: folder.desk, path };
  }

  function draftOnDisk(uri: string): Place | null {
    const place = onDisk.has(uri) ? locate(uri) : null;
    return place && place.folder.uri !== null && roleOf(place.path) === 'draft' ? place : null;
  }

  function locate(uri: string): Place {
    const folder = innermost(uri);
    return { folder, path: folder.uri === null ? uri : decode(uri.slice(folder.uri.length + 1)) };
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
    setFiles,
    setFolders,
    get: (uri) => drafts.get(uri) ?? null,
    read(folder, path) {
      for (const { document, folder: of, path: at } of drafts.values())
        if (of === folder && at === path) return { document, version: document.version };
      const text = folder.desk.text(path);
      return text === null
        ? null
        : { document: TextDocument.create(uriIn(folder, path), 'reply', 0, text), version: null };
    },
    locate,
    uris: () => [...drafts.keys()],
    filesOnDisk: () => onDisk.keys(),
    draftOnDisk,
    folders: () => [...folders, outside],
    folderUris: () => folders.map((folder) => folder.uri),
  };
}

/** What a file is for the desk of its folder; null for a `poise.yaml` or a customer in a folder below, which has no say. */
function roleOf(path: string): 'draft' | 'policy' | 'customer' | null {
  if (path === policyPath) return 'policy';
  if (slugOf(path) !== null) return 'customer';
  // A draft may have any name while it is untitled.
  return /(?:^|\/)(?:poise\.yaml|customers\/[^/]+\.md)$/.test(path) ? null : 'draft';
}

/** What an open document is. */
export function kindOf(path: string): 'draft' | 'policy' | 'customer' {
  return roleOf(path) ?? 'draft';
}

/** The URI of a path that the draft's desk speaks of. */
export function uriOf(draft: OpenDraft, path: string): string {
  return path === draft.path ? draft.document.uri : uriIn(draft.folder, path);
}

/** The URI of a path of a folder’s desk. */
export function uriIn({ uri }: Folder, path: string): string {
  return uri === null ? path : `${uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
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
