/** Lets the writer choose where they stand with the customer, and writes it into the front matter. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver';
import { type Stage, stages } from '../../server/draft/stage';
import { stageGuide } from '../../server/facts/stage-guide';
import {
  type ChooseStageArguments,
  clientCommands,
  type FieldParams,
  fieldRequest,
} from '../../server/lsp/protocol';

export function registerChooseStage(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    clientCommands.chooseStage,
    async (...[uri, proposed]: Partial<ChooseStageArguments>) => {
      const target = uri ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
      const stage = target && (await pickStage(proposed));
      if (!target || !stage) return;
      const document = await vscode.workspace.openTextDocument(target);
      const params: FieldParams = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(target) },
        name: 'stage',
        value: stage,
      };
      const answer = await client.sendRequest<TextEdit | null>(fieldRequest, params);
      if (!answer) return;
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, [client.protocol2CodeConverter.asTextEdit(answer)]);
      await vscode.workspace.applyEdit(edit);
    },
  );
}

/** @returns the stage that was picked, or undefined when the writer thought better of it. */
export async function pickStage(proposed?: ProposedStage): Promise<Stage | undefined> {
  const title = vscode.l10n.t('Where do you stand with this customer?');
  const picked = await vscode.window.showQuickPick(stageItems(proposed), { title, matchOnDetail: true });
  return picked?.stage;
}

export type ProposedStage = NonNullable<ChooseStageArguments[1]>;
export type StageItem = vscode.QuickPickItem & { readonly stage: Stage };

/** The stages with their meaning, a proposed one first, with its reason. */
export function stageItems(proposed?: ProposedStage): StageItem[] {
  // The sort is stable, so the others keep their order.
  const ordered = stages.toSorted((a, b) => Number(b === proposed?.stage) - Number(a === proposed?.stage));
  return ordered.map((stage) => ({
    label: stage,
    description: [stageGuide[stage].chinese, stage === proposed?.stage ? proposed.reason : '']
      .filter((part) => part !== '')
      .join(' · '),
    detail: `${stageGuide[stage].customer} ${stageGuide[stage].advice}`,
    stage,
  }));
}
