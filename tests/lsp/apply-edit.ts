/** Applies a workspace edit to a document's text as an editor would, with tab stops shown as `⟦…⟧`. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Throws when the edit was made for another version of the document. */
export function applyEdit(edit: WorkspaceEdit | undefined, uri: string, text: string, version = 1): string {
  const document = TextDocument.create(uri, 'reply', version, text);
  const plain = edit?.changes?.[uri] ?? [];
  const versioned = (edit?.documentChanges ?? []).flatMap((change) => {
    if (!('edits' in change)) throw new Error('Poise creates, renames and deletes no files.');
    if (change.textDocument.uri !== uri)
      throw new Error(`Edits ${change.textDocument.uri} instead of ${uri}.`);
    if (change.textDocument.version !== version) {
      throw new Error(`Made for version ${change.textDocument.version}, not ${version}.`);
    }
    return change.edits.map(({ range, ...change }) => ({
      range,
      newText: 'snippet' in change ? showStops(change.snippet.value) : change.newText,
    }));
  });
  return TextDocument.applyEdits(document, [...plain, ...versioned]);
}

function showStops(snippet: string): string {
  return snippet
    .replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g, (_, index, words) => `⟦${index}:${words}⟧`)
    .replace(/\\([\\$}])/g, '$1');
}
