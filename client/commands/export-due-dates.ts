/** "Poise: Export Due Dates": what is owed goes into a calendar file, for whatever calendar reminds of it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DueDates, dueDatesRequest } from '../../server/lsp/protocol';
import type { WorkspaceFiles } from '../workspace-files';

const fileName = 'due-dates.ics';

/** @param files told to the server before anything is exported: a part of what is owed would look like all of it */
export function registerExportDueDates(
  client: BaseLanguageClient,
  files: Pick<WorkspaceFiles, 'settled'>,
): vscode.Disposable {
  return vscode.commands.registerCommand('poise.exportDueDates', async () => {
    const dueDates = await read(client, files);
    if (dueDates === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The promises could not be read. Run “Poise: Restart Server”, then try again.'),
      );
      return;
    }
    if (dueDates.count === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing to export: no promise in a sent mail has a due date.'),
      );
      return;
    }
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Due Dates'),
      saveLabel: vscode.l10n.t('Export'),
      filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
      ...proposePlace(),
    });
    if (target) await save(target, dueDates);
  });
}

async function read(
  client: BaseLanguageClient,
  files: Pick<WorkspaceFiles, 'settled'>,
): Promise<DueDates | null> {
  try {
    await client.start();
    await files.settled();
    return await client.sendRequest<DueDates | null>(dueDatesRequest);
  } catch (error) {
    client.warn(`The due dates could not be read: ${String(error)}`);
    return null;
  }
}

/** A file in the first folder; a window without one leaves the place to VS Code. */
function proposePlace(): vscode.SaveDialogOptions {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, fileName) } : {};
}

async function save(target: vscode.Uri, { calendar, count }: DueDates): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(calendar));
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The calendar could not be saved: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
    return;
  }
  const saved =
    count === 1 ? vscode.l10n.t('1 due date exported') : vscode.l10n.t('{0} due dates exported', count);
  vscode.window.setStatusBarMessage(`$(check) ${saved}`, 5000);
}
