/** Rewrites and insertions as the protocol's edits: with tab stops where the client can jump to them, else as plain text. */
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/finding';
import { escapeSnippet } from '../templates/fill-variables';
import type { ClientAbilities } from './client-abilities';
import { toRange } from './ranges';

/** One workspace edit that holds for the document's present version only. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientAbilities,
): WorkspaceEdit {
  if (client.versionedEdits) return { documentChanges: [toDocumentEdit(document, edits, client)] };
  return { changes: { [document.uri]: edits.map((edit) => plainEdit(document, edit)) } };
}

export function toDocumentEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: Pick<ClientAbilities, 'snippetEdits'>,
): TextDocumentEdit {
  let stops = 0;
  return {
    textDocument: { uri: document.uri, version: document.version },
    edits: edits.map((edit) => {
      if (!client.snippetEdits || edit.stops.length === 0) return plainEdit(document, edit);
      const snippet = snippetEdit(document, edit, stops + 1);
      stops += edit.stops.length;
      return snippet;
    }),
  };
}

function plainEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.text };
}

/** The edit's missing facts become placeholders, numbered from `firstStop`. */
function snippetEdit(document: TextDocument, edit: Edit, firstStop: number): SnippetTextEdit {
  let value = '';
  let end = 0;
  for (const [index, stop] of edit.stops.entries()) {
    value += escapeSnippet(edit.text.slice(end, stop.start));
    value += `\${${firstStop + index}:${escapeSnippet(edit.text.slice(stop.start, stop.end))}}`;
    end = stop.end;
  }
  value += escapeSnippet(edit.text.slice(end));
  return { range: toRange(document, edit), snippet: { kind: 'snippet', value } };
}
