/**
 * "Poise: Open Preview to the Side": the mail as its customer will see it, next to the draft. "Poise: Copy Reply With Formatting" goes
 * through its page, since VS Code itself writes only plain text to the clipboard.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Mail } from '../../server/lsp/protocol';
import { readMail, tellCopied } from '../commands/copy-reply';
import type { FromPage, PageState, ToPage } from './messages';

const viewType = 'poise.preview';

interface Preview {
  readonly panel: vscode.WebviewPanel;
  draft: vscode.Uri;
  /** Whether the page runs; what is posted before is lost. */
  ready: boolean;
  /** Whether to copy as soon as it does. */
  copyWhenReady: boolean;
  /** What the page was asked to copy. */
  copying: Mail | null;
}

/** Registers the command and brings back a preview that was open before a reload. One preview follows the active draft. */
export function registerPreview(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const root = vscode.Uri.joinPath(context.extensionUri, 'dist', 'preview');
  let preview: Preview | undefined;

  const attach = (panel: vscode.WebviewPanel, draft: vscode.Uri) => {
    preview?.panel.dispose();
    const opened: Preview = { panel, draft, ready: false, copyWhenReady: false, copying: null };
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
      switch (message.type) {
        case 'ready':
          opened.ready = true;
          void showDraft(opened);
          if (opened.copyWhenReady) void copy(client, opened);
          opened.copyWhenReady = false;
          break;
        case 'go-to':
          void goTo(opened.draft, message.line);
          break;
        case 'copy':
          void copy(client, opened);
          break;
        case 'copied':
          tellOutcome(client, opened, message.done);
          break;
      }
    });
    panel.webview.options = { enableScripts: true, localResourceRoots: [root] };
    panel.webview.html = pageHtml(panel.webview, root);
  };

  const open = (uri?: vscode.Uri, preserveFocus = true) => {
    const draft = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (draft === undefined) return;
    if (preview === undefined) {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
      attach(
        vscode.window.createWebviewPanel(viewType, titleOf(draft), place, { enableFindWidget: true }),
        draft,
      );
      return;
    }
    follow(preview, draft);
    preview.panel.reveal(undefined, preserveFocus);
  };

  const copyFormatted = (uri?: vscode.Uri) => {
    // From the preview itself, its draft is meant.
    const draft = uri ?? vscode.window.activeTextEditor?.document.uri ?? preview?.draft;
    // A page may write to the clipboard only while it has the focus.
    open(draft, false);
    if (preview?.ready) void copy(client, preview);
    else if (preview) preview.copyWhenReady = true;
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('poise.openPreviewToSide', (uri?: vscode.Uri) => open(uri)),
    vscode.commands.registerCommand('poise.copyFormattedReply', copyFormatted),
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

async function copy(client: BaseLanguageClient, preview: Preview): Promise<void> {
  preview.copying = await readMail(client, preview.draft);
  if (preview.copying) {
    const { source, text } = preview.copying;
    post(preview, { type: 'copy', source, text });
  }
}

function tellOutcome(client: BaseLanguageClient, { draft, copying }: Preview, done: boolean): void {
  if (done && copying) tellCopied(client, draft, copying);
  else
    vscode.window.setStatusBarMessage(vscode.l10n.t('Press “Copy” in the preview to copy the mail.'), 8000);
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
  <header><button type="button" title="${vscode.l10n.t('Copy the mail with its formatting')}">${vscode.l10n.t('Copy')}</button></header>
  <main></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
