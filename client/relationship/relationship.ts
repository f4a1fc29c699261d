/** “Poise: Show Relationship”: how things stand with a customer over time, as a picture and in words. */
import * as vscode from 'vscode';
import { customerOf, type LedgerView } from '../views/ledger';
import type { LedgerGroup } from '../views/ledger-groups';
import { drawRelationship } from './draw';

const viewType = 'poise.relationship';

export function registerRelationship(ledger: LedgerView): vscode.Disposable {
  return vscode.commands.registerCommand('poise.showRelationship', async (group?: LedgerGroup) => {
    const told = await ledger.read();
    if (!told || told.customers.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Nothing is promised or given yet: name the customer in the front matter of a draft (customer: …).',
        ),
      );
      return;
    }
    const customer = customerOf(told, group) ?? (await pickCustomer(told.customers));
    if (!customer) return;
    const panel = vscode.window.createWebviewPanel(
      viewType,
      vscode.l10n.t('Relationship: {0}', customer.name),
      vscode.ViewColumn.Active,
      { enableScripts: false },
    );
    panel.webview.html = page(drawRelationship(customer, told));
  });
}

async function pickCustomer<T extends { readonly name: string; readonly customer: string }>(
  customers: readonly T[],
): Promise<T | undefined> {
  const [only] = customers;
  if (customers.length === 1) return only;
  const items = customers.map((customer) => ({
    label: customer.name,
    description: customer.customer,
    customer,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Whose relationship?') });
  return picked?.customer;
}

/** Nothing runs and nothing is fetched; colours are those of the theme. */
function page(body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { padding: 0 1.5em 2em; color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
h1 { font-weight: 600; font-size: 1.5em; }
svg[role="img"] { width: 100%; max-width: 60em; }
text { fill: var(--vscode-foreground); font-size: 12px; }
text.label { text-anchor: end; }
text.month { text-anchor: middle; opacity: 0.7; font-size: 10px; }
line.grid { stroke: var(--vscode-foreground); opacity: 0.12; }
line.today { stroke: var(--vscode-focusBorder); stroke-dasharray: 3 3; }
line.stage { stroke: var(--vscode-charts-blue); stroke-width: 4; stroke-linecap: round; }
circle { stroke: var(--vscode-editor-background); stroke-width: 1; }
circle.given { fill: var(--vscode-charts-yellow); }
circle.got, circle.kept { fill: var(--vscode-charts-green); }
circle.open { fill: var(--vscode-charts-blue); }
circle.overdue { fill: var(--vscode-charts-red); }
circle.draft { fill: var(--vscode-editor-background); stroke: var(--vscode-foreground); }
.legend span { margin-right: 1.2em; white-space: nowrap; }
.legend svg { width: 0.9em; height: 0.9em; vertical-align: -0.05em; }
table { border-collapse: collapse; max-width: 60em; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid var(--vscode-widget-border, transparent); }
th { font-weight: 600; }
td.day { white-space: nowrap; }
</style>
</head>
<body>
${body}
</body>
</html>`;
}
