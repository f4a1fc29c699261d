/** The light bulb: rewrites, ignoring, turning off, and fix all. The order depends on the text alone, so entries do not jump around. */
import type { CodeAction, CodeActionKind, CodeActionParams } from 'vscode-languageserver';
import type { Finding, Rewrite } from '../rules/finding';
import { addToBook } from './add-to-book';
import type { ClientAbilities } from './client-abilities';
import { toDiagnostic } from './diagnostics';
import { toWorkspaceEdit } from './edits';
import { fixAll } from './fix-all';
import { ignoreHere } from './ignore-here';
import { clientCommands, type TurnRuleOffArguments } from './protocol';
import { toSpan, touches } from './ranges';
import type { OpenDraft, Workspace } from './workspace';

export const quickFixKind: CodeActionKind = 'quickfix';
export const fixAllKind: CodeActionKind = 'source.fixAll.poise';

export function codeActions(
  draft: OpenDraft,
  { range, context }: CodeActionParams,
  workspace: Workspace,
  client: ClientAbilities,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (asksFor(context.only, quickFixKind)) {
    const selection = toSpan(draft.document, range);
    const all = draft.desk.check(draft.path);
    const findings = all.filter((finding) => touches(finding, selection));
    actions.push(
      ...findings.flatMap((finding) =>
        finding.rewrites.map((rewrite, rank) => rewriteAction(draft, finding, rewrite, rank, client)),
      ),
      ...addToBook(draft, selection, all, workspace, client),
      ...uniqueByTitle(findings.flatMap((finding) => ignoreAction(draft, finding, client))),
      ...uniqueByTitle(findings.flatMap((finding) => turnOffAction(draft, finding, client))),
    );
  }
  // Checking every fix costs more than a light bulb may, so it waits until somebody asks for it by name.
  if (context.only && asksFor(context.only, fixAllKind)) actions.push(...fixAllAction(draft, client));
  return actions;
}

/** A kind asks for itself and all kinds below it; no list asks for everything. */
function asksFor(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function rewriteAction(
  draft: OpenDraft,
  finding: Finding,
  rewrite: Rewrite,
  rank: number,
  client: ClientAbilities,
): CodeAction {
  return {
    title: rewrite.title,
    kind: quickFixKind,
    diagnostics: [toDiagnostic(draft, finding, client)],
    ...(rank === 0 && { isPreferred: true }),
    edit: toWorkspaceEdit(draft.document, rewrite.edits, client),
  };
}

function ignoreAction(draft: OpenDraft, finding: Finding, client: ClientAbilities): CodeAction[] {
  const parsed = draft.desk.draft(draft.path);
  const edit = parsed && ignoreHere(parsed, finding);
  if (!edit) return [];
  return [
    {
      title: `Ignore ${finding.rule} here`,
      kind: quickFixKind,
      diagnostics: [toDiagnostic(draft, finding, client)],
      edit: toWorkspaceEdit(draft.document, [edit], client),
    },
  ];
}

function turnOffAction(draft: OpenDraft, finding: Finding, client: ClientAbilities): CodeAction[] {
  // A fault of the front matter is mended, not silenced.
  if (!client.commands || finding.zone === 'front-matter') return [];
  const where = draft.folder.uri === null ? 'in your settings' : 'for this folder';
  const title = `Turn off ${finding.rule} ${where}`;
  const commandArguments: TurnRuleOffArguments = [finding.rule, draft.document.uri];
  return [
    {
      title,
      kind: quickFixKind,
      diagnostics: [toDiagnostic(draft, finding, client)],
      command: { title, command: clientCommands.turnRuleOff, arguments: commandArguments },
    },
  ];
}

function fixAllAction(draft: OpenDraft, client: ClientAbilities): CodeAction[] {
  const edits = fixAll(draft);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Apply the first rewrite of every Poise finding',
      kind: fixAllKind,
      edit: toWorkspaceEdit(draft.document, edits, client),
    },
  ];
}

/** One rule found twice in a selection is ignored or turned off by one entry. */
function uniqueByTitle(actions: readonly CodeAction[]): CodeAction[] {
  return [...new Map(actions.toReversed().map((action) => [action.title, action])).values()].toReversed();
}
