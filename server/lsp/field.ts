/** The edit that writes a field into a draft's front matter, for commands of the client. */
import type { TextEdit } from 'vscode-languageserver';
import { setField } from '../draft/set-field';
import type { FieldParams } from './protocol';
import { toRange } from './ranges';
import type { OpenDraft } from './workspace';

export function fieldEdit(
  { desk, path, document }: OpenDraft,
  { name, value }: FieldParams,
): TextEdit | null {
  const draft = desk.draft(path);
  if (!draft) return null;
  const edit = setField(draft, name, value);
  return { range: toRange(document, edit), newText: edit.text };
}
