/** "Poise: Export Due Dates": what is owed goes into a calendar file, for whatever calendar reminds of it. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DueDates, dueDatesRequest } from '../../server/lsp/protocol';

const fileName = 'due-dates.ics';

export function registerExportDueDates(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('poise.exportDueDates', async () => {
    const dueDates = client.isRunning()
      ? await client.sendRequest<DueDates | null>(dueDatesRequest)
      : undefined;
    if (dueDates === undefined || dueDates === null) {
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
