/** "Poise: Open Preview to the Side": the mail as its customer will see it, next to the draft. */
import * as vscode from 'vscode';
import type { FromPage, PageState, ToPage } from './messages';

const viewType = 'poise.preview';

interface Preview {
  readonly panel: vscode.WebviewPanel;
  draft: vscode.Uri;
}

/** Registers the command and brings back a preview that was open before a reload. One preview follows the active draft. */
export function registerPreview(context: vscode.ExtensionContext): void {
  const root = vscode.Uri.joinPath(context.extensionUri, 'dist', 'preview');
  let preview: Preview | undefined;

  const attach = (panel: vscode.WebviewPanel, draft: vscode.Uri) => {
    preview?.panel.dispose();
    const opened: Preview = { panel, draft };
    preview = opened;
    panel.iconPath = {
      light: vscode.Uri.joinPath(context.extensionUri, 'images', 'reply-light.svg'),
      dark: vscode.Uri.joinPath(context.extensionUri, 'images', 'reply-dark.svg'),
    };
    panel.title = titleOf(draft);
    panel.onDidDispose(() => {
      if (preview === opened) preview = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if (message.type === 'ready') void showDraft(opened);
      else void goTo(opened.draft, message.line);
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
    panel.webview.html = pageHtml(panel.webview, root);
  };

  const open = (uri?: vscode.Uri) => {
    const draft = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (draft === undefined) return;
    if (preview === undefined) {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      attach(
        vscode.window.createWebviewPanel(viewType, titleOf(draft), place, { enableFindWidget: true }),
        draft,
      );
      return;
    }
    follow(preview, draft);
    preview.panel.reveal(undefined, true);
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('poise.openPreviewToSide', open),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined) {
        const draft = state ? vscode.Uri.parse(state.draft) : vscode.window.activeTextEditor?.document.uri;
        if (draft === undefined) panel.dispose();
        else attach(panel, draft);
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (preview && isSame(preview.draft, document.uri)) postText(preview, document);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (preview && editor?.document.languageId === 'reply') follow(preview, editor.document.uri);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (preview && isSame(preview.draft, textEditor.document.uri)) postScroll(preview, textEditor);
    }),
    { dispose: () => preview?.panel.dispose() },
  );
}

function titleOf(draft: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', draft.path.slice(draft.path.lastIndexOf('/') + 1));
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}

function post(preview: Preview, message: ToPage): void {
  void preview.panel.webview.postMessage(message);
}

function postText(preview: Preview, document: vscode.TextDocument): void {
  post(preview, { type: 'mail', draft: document.uri.toString(), text: document.getText() });
}

function postScroll(preview: Preview, editor: vscode.TextEditor): void {
  const line = editor.visibleRanges[0]?.start.line;
  if (line !== undefined) post(preview, { type: 'scroll', line });
}

function follow(preview: Preview, draft: vscode.Uri): void {
  if (isSame(preview.draft, draft)) return;
  preview.draft = draft;
  preview.panel.title = titleOf(draft);
  void showDraft(preview);
}

async function showDraft(preview: Preview): Promise<void> {
  const { draft } = preview;
  try {
    const document = await vscode.workspace.openTextDocument(draft);
    if (preview.draft !== draft) return;
    postText(preview, document);
    const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
    if (editor) postScroll(preview, editor);
  } catch {
    // A window can come back to a draft that was moved or deleted meanwhile: there is nothing left to preview.
    if (preview.draft === draft) preview.panel.dispose();
  }
}

async function goTo(draft: vscode.Uri, line: number): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => isSame(editor.document.uri, draft));
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(draft, {
      viewColumn,
      selection: new vscode.Range(line, 0, line, 0),
    });
  } catch {
    // The draft was deleted meanwhile; the preview still shows it, but there is nowhere to go.
  }
}

function pageHtml(webview: vscode.Webview, root: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(root, 'page.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(root, 'page.css'));
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>${vscode.l10n.t('The mail as the customer will see it')}</title>
</head>
<body>
  <main></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
