/** Goes to the place that a line above a draft counts, or lists several. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientCommands, type ShowPlacesArguments } from '../../server/lsp/protocol';

export function registerShowPlaces(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    clientCommands.showPlaces,
    async (...[uri, ranges]: ShowPlacesArguments) => {
      const target = vscode.Uri.parse(uri);
      const [first, ...others] = ranges.map(
        (range) => new vscode.Location(target, client.protocol2CodeConverter.asRange(range)),
      );
      if (!first) return;
      const editor = await vscode.window.showTextDocument(target, { preserveFocus: false });
      await vscode.commands.executeCommand(
        'editor.action.goToLocations',
        target,
        editor.selection.active,
        [first, ...others],
        others.length === 0 ? 'goto' : 'peek',
        vscode.l10n.t('There is nothing to show.'),
      );
    },
  );
}
