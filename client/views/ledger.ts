/** The view “Promises and Concessions”: what is overdue on top, then by customer or by due date; each opens its place. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver';
import {
  clientCommands,
  type KeepParams,
  keepRequest,
  type LedgerAnswer,
  ledgerRequest,
  type ToldCustomer,
} from '../../server/lsp/protocol';
import { groupLedger, type LedgerGroup, type LedgerItem, type LedgerOrder } from './ledger-groups';

/** A promise is often typed in one go; the view need not follow every key. In milliseconds. */
const pause = 500;
const viewId = 'poise.ledger';

export interface LedgerView extends vscode.Disposable {
  /** What was promised and given, as the view shows it. */
  read(): Promise<LedgerAnswer | null>;
}

/** @param onDidSend fires when the server was told of files, and so may know more */
export function registerLedger(client: BaseLanguageClient, onDidSend: vscode.Event<void>): LedgerView {
  const changed = new vscode.EventEmitter<void>();
  let order: LedgerOrder = 'customer';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (): Promise<LedgerAnswer | null> =>
    client.isRunning() ? client.sendRequest<LedgerAnswer | null>(ledgerRequest) : null;

  const view = vscode.window.createTreeView<LedgerGroup | LedgerItem>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => ('items' in node ? groupItem(node) : entryItem(client, node)),
      async getChildren(node) {
        if (node) return 'items' in node ? [...node.items] : [];
        const ledger = await read();
        const groups = ledger ? groupLedger(ledger, order) : [];
        tellOverdue(groups);
        return groups;
      },
    },
  });

  function tellOverdue(groups: readonly LedgerGroup[]): void {
    const overdue = groups.find(({ kind }) => kind === 'overdue')?.items.length ?? 0;
    const tooltip =
      overdue === 1
        ? vscode.l10n.t('1 promise is overdue')
        : vscode.l10n.t('{0} promises are overdue', overdue);
    view.badge = overdue === 0 ? undefined : { value: overdue, tooltip };
  }

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.visible) changed.fire();
    }, pause);
  }

  function setOrder(next: LedgerOrder): void {
    order = next;
    void vscode.commands.executeCommand('setContext', 'poise.ledgerOrder', next);
    changed.fire();
  }

  async function keep(node: LedgerItem | undefined): Promise<void> {
    if (!node) return;
    const { uri, range } = node.entry;
    const params: KeepParams = { textDocument: { uri }, start: range.start };
    const answer = await client.sendRequest<TextEdit | null>(keepRequest, params);
    if (!answer) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The draft has changed and the promise is not there any more; the list is read anew.'),
      );
      changed.fire();
      return;
    }
    const target = client.protocol2CodeConverter.asUri(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.set(target, [client.protocol2CodeConverter.asTextEdit(answer)]);
    const document = await vscode.workspace.openTextDocument(target);
    const wasDirty = document.isDirty;
    if ((await vscode.workspace.applyEdit(edit)) && !wasDirty) await document.save();
  }

  setOrder(order);
  const disposables = vscode.Disposable.from(
    view,
    changed,
    client.onDidChangeState(schedule),
    onDidSend(schedule),
    view.onDidChangeVisibility(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === 'reply') schedule();
    }),
    vscode.workspace.onDidSaveTextDocument(schedule),
    vscode.workspace.onDidCreateFiles(schedule),
    vscode.workspace.onDidDeleteFiles(schedule),
    vscode.workspace.onDidRenameFiles(schedule),
    vscode.commands.registerCommand('poise.ledger.byCustomer', () => setOrder('customer')),
    vscode.commands.registerCommand('poise.ledger.byDueDate', () => setOrder('due')),
    vscode.commands.registerCommand('poise.ledger.refresh', () => changed.fire()),
    vscode.commands.registerCommand('poise.ledger.keep', keep),
    { dispose: () => clearTimeout(timer) },
  );
  return { read, dispose: () => disposables.dispose() };
}

function groupItem({ kind, label, items, customer }: LedgerGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${kind}/${label}`;
  item.description = String(items.length);
  item.iconPath = new vscode.ThemeIcon(
    kind === 'overdue' ? 'warning' : kind === 'customer' ? 'account' : 'calendar',
    kind === 'overdue' ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  item.contextValue = customer === null ? kind : 'customer';
  return item;
}

const icons = { overdue: 'warning', open: 'circle-large-outline', kept: 'pass', draft: 'edit' } as const;

function entryItem(client: BaseLanguageClient, { label, description, entry }: LedgerItem): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.description = description;
  item.tooltip = entry.text;
  item.iconPath = new vscode.ThemeIcon(
    entry.kind === 'concession' ? 'gift' : icons[entry.status],
    entry.status === 'overdue' ? new vscode.ThemeColor('list.warningForeground') : undefined,
  );
  item.contextValue =
    entry.kind === 'promise' && (entry.status === 'open' || entry.status === 'overdue') ? 'owed' : entry.kind;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  item.command = {
    command: clientCommands.showPlaces,
    title: vscode.l10n.t('Open'),
    arguments: [client.protocol2CodeConverter.asUri(entry.uri).toString(), [entry.range]],
  };
  return item;
}

/** The customer that a group of the view is about. */
export function customerOf(
  ledger: LedgerAnswer,
  group: LedgerGroup | LedgerItem | undefined,
): ToldCustomer | undefined {
  const slug = group?.customer ?? null;
  return ledger.customers.find(({ customer }) => customer === slug);
}
