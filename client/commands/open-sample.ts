/** "Poise: Open Sample Draft": the draft of the walkthrough, which notices when its phrases are mended. */
import * as vscode from 'vscode';
import { sampleDrafts } from '../walkthrough/sample-drafts';

/** What the walkthrough waits for; `package.json` names them too. */
const contexts = { improved: 'poise.sampleImproved', fixed: 'poise.sampleFixed' };

export function registerOpenSample(): vscode.Disposable {
  let sample: vscode.TextDocument | undefined;
  /** The most findings that the sample had at a time. */
  let most = 0;

  const open = async (version?: 'fixed') => {
    const { hasty, fixed } = sampleDrafts[/^zh\b/i.test(vscode.env.language) ? 'zh' : 'en'];
    const content = version === 'fixed' ? fixed : hasty;
    if (sample?.isClosed) sample = undefined;
    if (sample) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(sample.uri, new vscode.Range(0, 0, sample.lineCount, 0), content);
      await vscode.workspace.applyEdit(edit);
    } else {
      most = 0;
      sample = await vscode.workspace.openTextDocument({ language: 'reply', content });
    }
    // Beside the walkthrough, which goes on telling what to do.
    await vscode.window.showTextDocument(sample, { viewColumn: vscode.ViewColumn.Beside });
    if (version === 'fixed') setContext(contexts.fixed);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('poise.openSample', open),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!sample || !uris.some((uri) => uri.toString() === sample?.uri.toString())) return;
      const left = vscode.languages.getDiagnostics(sample.uri).length;
      most = Math.max(most, left);
      if (left < most) setContext(contexts.improved);
      // A sample that is closed has no findings either.
      if (left === 0 && most > 0 && !sample.isClosed) setContext(contexts.fixed);
    }),
  );
}

function setContext(name: string): void {
  void vscode.commands.executeCommand('setContext', name, true);
}
