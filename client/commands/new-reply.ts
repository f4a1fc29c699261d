/** "Poise: New Reply": asks who it is for, where you stand, what they wrote and what it is about, and opens the draft. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Stage } from '../../server/draft/stage';
import {
  type DraftTemplate,
  type NewDraft,
  type NewDraftParams,
  newDraftRequest,
} from '../../server/lsp/protocol';
import {
  composeDraft,
  draftNames,
  quoteMessage,
  writeDay,
  writeFrontMatter,
} from '../new-reply/compose-draft';
import { type KnownCustomer, readCustomers, slugOf, type TextFile } from '../new-reply/customers';
import { type StageItem, stageItems } from './choose-stage';

/** Whom the reply is for; both null when the writer skips the question. */
interface Addressee {
  readonly slug: string | null;
  readonly name: string | null;
  readonly stage: Stage | null;
}

/** Reading more files would only make a list nobody looks through. */
const mostFiles = 500;
const steps = 4;

/** Each question answers undefined when the writer presses Escape; nothing is written or opened before the last answer. */
export function registerNewReply(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('poise.newReply', async () => {
    const folder = folderOfTheWriter();
    const addressee = await pickAddressee(await findCustomers(folder));
    if (!addressee) return;
    const message = await pickMessage();
    if (message === undefined) return;

    const write = (stage: Stage | null) =>
      writeFrontMatter({
        customer: addressee.slug,
        to: addressee.name,
        stage,
        deal: 'open',
        date: writeDay(new Date()),
      });
    const describe = (frontMatter: string) => {
      const quote = quoteMessage(message, { name: addressee.name, language: 'en' });
      const params: NewDraftParams = {
        folder: folder ? client.code2ProtocolConverter.asUri(folder.uri) : null,
        text: `${frontMatter}\n${quote}`,
        locale: vscode.env.language,
      };
      return client.sendRequest<NewDraft | null>(newDraftRequest, params);
    };
    const stage = await pickStage(addressee, await describe(write(null)));
    if (stage === undefined) return;
    const frontMatter = write(stage);
    const draft = await describe(frontMatter);
    if (!draft) return;
    const template = await pickTemplate(draft);
    if (template === undefined) return;

    const snippet = composeDraft({
      frontMatter,
      greeting: draft.greeting,
      body: template?.body ?? null,
      closing: draft.closing,
      quote: quoteMessage(message, draft),
    });
    const editor = await vscode.window.showTextDocument(await createDraft(folder, addressee.slug));
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
  });
}

function title(step: number): string {
  return vscode.l10n.t('New Reply ({0}/{1})', step, steps);
}

/** The folder of the draft or file in front of the writer, else the first. */
function folderOfTheWriter(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
}

async function findCustomers(folder: vscode.WorkspaceFolder | undefined): Promise<KnownCustomer[]> {
  if (!folder) return [];
  const find = (pattern: string) =>
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), undefined, mostFiles);
  const found = await Promise.all([find('customers/*.md'), find('**/*.reply.md')]);
  const files = await Promise.all(found.flat().map(readFile));
  return readCustomers(files.filter((file) => file !== null));
}

async function readFile(uri: vscode.Uri): Promise<TextFile | null> {
  try {
    return { path: uri.path, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    // A file that was deleted meanwhile, or may not be read, names nobody.
    return null;
  }
}

/** A list of known customers in which a new name can be typed. */
function pickAddressee(customers: readonly KnownCustomer[]): Promise<Addressee | undefined> {
  type Item = vscode.QuickPickItem & { readonly addressee: Addressee };
  const known = customers.map(
    (customer): Item => ({
      label: customer.name ?? customer.slug,
      description: [customer.name && customer.slug, customer.company].filter(Boolean).join(' · '),
      addressee: customer,
    }),
  );
  const skip: Item = {
    label: vscode.l10n.t('Skip'),
    description: vscode.l10n.t('a reply to nobody in particular'),
    iconPath: new vscode.ThemeIcon('dash'),
    addressee: { slug: null, name: null, stage: null },
  };
  const box = vscode.window.createQuickPick<Item>();
  box.title = title(1);
  box.placeholder =
    known.length > 0
      ? vscode.l10n.t('Whom do you write to? Choose a customer, or type a new name')
      : vscode.l10n.t('Whom do you write to? Type a name');
  box.matchOnDescription = true;
  box.items = [...known, skip];
  box.onDidChangeValue((value) => {
    const name = value.trim();
    const isKnown = customers.some((customer) => customer.slug === slugOf(name) || customer.name === name);
    const typed: Item = {
      // The list puts names first that begin with what was typed, so that a known customer comes before a new one.
      label: vscode.l10n.t('New customer “{0}”', name),
      iconPath: new vscode.ThemeIcon('add'),
      alwaysShow: true,
      addressee: { slug: slugOf(name) || null, name, stage: null },
    };
    box.items = name === '' || isKnown ? [...known, skip] : [...known, typed, skip];
  });
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]?.addressee);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

/** @returns what the customer wrote, empty when it comes later. */
async function pickMessage(): Promise<string | undefined> {
  const message = await readClipboard();
  const firstLine = message.split(/[\r\n]+/).find((line) => line.trim() !== '');
  const later = { label: vscode.l10n.t('I will paste it later'), message: '' };
  const items = [
    ...(firstLine === undefined
      ? []
      : [
          {
            label: vscode.l10n.t('Use the message on the clipboard'),
            detail: cut(firstLine.trim()),
            message,
          },
        ]),
    later,
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: title(2),
    placeHolder: vscode.l10n.t('What did they write?'),
  });
  return picked?.message;
}

async function readClipboard(): Promise<string> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    // A browser asks the person, who may say no.
    return '';
  }
}

function cut(line: string): string {
  const characters = [...line];
  return characters.length > 100 ? `${characters.slice(0, 99).join('')}…` : line;
}

/** The stage of the last draft to the customer comes first, else the one that their message tells. @returns null for not being sure. */
async function pickStage({ stage }: Addressee, draft: NewDraft | null): Promise<Stage | null | undefined> {
  const proposed = stage
    ? { stage, reason: vscode.l10n.t('as in your last draft to them') }
    : (draft?.proposedStage ?? undefined);
  const unsure = {
    label: vscode.l10n.t('Not sure'),
    description: vscode.l10n.t('you can choose it later, above the draft'),
    iconPath: new vscode.ThemeIcon('dash'),
    stage: null,
  };
  const items: (StageItem | typeof unsure)[] = [...stageItems(proposed), unsure];
  const picked = await vscode.window.showQuickPick(items, {
    title: title(3),
    placeHolder: vscode.l10n.t('Where do you stand with this customer?'),
    matchOnDetail: true,
  });
  return picked?.stage;
}

/** @returns null for a reply without a template. */
async function pickTemplate({ templates }: NewDraft): Promise<DraftTemplate | null | undefined> {
  const items: (vscode.QuickPickItem & { readonly template: DraftTemplate | null })[] = templates.map(
    (template) => ({
      label: template.title,
      description: template.stage ?? '',
      detail: template.description,
      template,
    }),
  );
  const none = {
    label: vscode.l10n.t('None of these'),
    description: vscode.l10n.t('start with an empty reply'),
    iconPath: new vscode.ThemeIcon('dash'),
    template: null,
  };
  const picked = await vscode.window.showQuickPick([...items, none], {
    title: title(4),
    placeHolder: vscode.l10n.t('What is your reply about? The most fitting come first'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.template;
}

/** An unsaved draft: at its place in a folder on disk; anywhere else VS Code asks for the place when it is saved. */
async function createDraft(
  folder: vscode.WorkspaceFolder | undefined,
  slug: string | null,
): Promise<vscode.TextDocument> {
  if (folder?.uri.scheme !== 'file') return vscode.workspace.openTextDocument({ language: 'reply' });
  for (const name of draftNames(slug, writeDay(new Date()))) {
    const file = vscode.Uri.joinPath(folder.uri, name);
    const uri = file.with({ scheme: 'untitled' });
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.path === file.path);
    if (!isOpen && !(await exists(file))) {
      const document = await vscode.workspace.openTextDocument(uri);
      return vscode.languages.setTextDocumentLanguage(document, 'reply');
    }
  }
  throw new Error('There is always one more name.');
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
