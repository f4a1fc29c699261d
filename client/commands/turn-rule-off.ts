/** Turns a rule off in the settings of the folder that holds a draft, or in the person's own where there is no folder. */
import * as vscode from 'vscode';
import { clientCommands, type TurnRuleOffArguments } from '../../server/lsp/protocol';

export function registerTurnRuleOff(): vscode.Disposable {
  return vscode.commands.registerCommand(
    clientCommands.turnRuleOff,
    async (...[rule, draft]: TurnRuleOffArguments) => {
      const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(draft));
      const settings = vscode.workspace.getConfiguration('poise', folder);
      const set = settings.inspect<Record<string, string>>('rules');
      const [before, target] = folder
        ? [set?.workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder]
        : [set?.globalValue, vscode.ConfigurationTarget.Global];
      await settings.update('rules', { ...before, [rule]: 'off' }, target);
      const message = folder
        ? vscode.l10n.t('{0} is off in the settings of “{1}”.', rule, folder.name)
        : vscode.l10n.t('{0} is off in your settings.', rule);
      vscode.window.setStatusBarMessage(message, 5000);
    },
  );
}
