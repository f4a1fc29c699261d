/** Shows a rule's reason and examples: the docs in VS Code's own Markdown preview, at the rule's heading. */
import * as vscode from 'vscode';
import { clientCommands, type ShowRuleArguments } from '../../server/lsp/protocol';

export function registerShowRule(): vscode.Disposable {
  return vscode.commands.registerCommand(clientCommands.showRule, (...[uri]: ShowRuleArguments) =>
    vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(uri)),
  );
}

/** Makes the rule's name under a finding open the preview; the link itself would open the source of the docs at its top. */
export function linkToRule(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object' || code.target.scheme === 'command') return;
  const commandArguments: ShowRuleArguments = [code.target.toString()];
  const query = encodeURIComponent(JSON.stringify(commandArguments));
  diagnostic.code = { ...code, target: vscode.Uri.parse(`command:${clientCommands.showRule}?${query}`) };
}
