/** What the client on the other end can do, read once from its `initialize` request. */
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly linksRelated: boolean;
  readonly linksCodes: boolean;
  /** Edits of a workspace edit may name the document's version. */
  readonly versionedEdits: boolean;
  /** Edits of a workspace edit may hold tab stops. */
  readonly snippetEdits: boolean;
  /** Workspace edits may create, and rename, files. */
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  /** Tells before files are renamed in its file tree. */
  readonly tellsRenames: boolean;
  readonly markdownHovers: boolean;
  readonly foldingLimit: number;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly reportsFolders: boolean;
  readonly showsProgress: boolean;
  readonly docs: string | null;
  readonly commands: boolean;
  readonly marksInHover: boolean;
}

export function readAbilities(params: InitializeParams): ClientAbilities {
  const { textDocument, window, workspace } = params.capabilities;
  const options = readOptions(params.initializationOptions);
  const editSupport = workspace?.workspaceEdit;
  const resources = (editSupport?.documentChanges === true && editSupport.resourceOperations) || [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    linksRelated: Boolean(
      textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation,
    ),
    linksCodes: Boolean(
      textDocument?.diagnostic?.codeDescriptionSupport ??
        textDocument?.publishDiagnostics?.codeDescriptionSupport,
    ),
    versionedEdits: editSupport?.documentChanges === true,
    snippetEdits: editSupport?.documentChanges === true && editSupport.snippetEditSupport === true,
    createsFiles: resources.includes('create'),
    renamesFiles: resources.includes('rename'),
    tellsRenames: workspace?.fileOperations?.willRename === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    reportsFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    docs: options.docs ?? null,
    commands: options.commands === true,
    marksInHover: options.marksInHover === true,
  };
}

/** Options come from whoever starts the server: a value of a wrong type reads as absent. */
function readOptions(options: unknown): InitializationOptions {
  if (typeof options !== 'object' || options === null) return {};
  const { docs, commands, marksInHover } = options as Record<string, unknown>;
  return {
    ...(typeof docs === 'string' && { docs }),
    ...(typeof commands === 'boolean' && { commands }),
    ...(typeof marksInHover === 'boolean' && { marksInHover }),
  };
}
