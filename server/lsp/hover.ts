/** The hover over a finding: what, why, the principle behind it, and the rewrites, which a click applies. Below it, the customer who stands there. */
import type { Hover, Position } from 'vscode-languageserver';
import type { Finding, Rewrite } from '../rules/finding';
import { principles } from '../rules/principles';
import { principlesInChinese } from '../rules/principles.zh';
import { isChinese } from '../words/chinese/script';
import type { ClientAbilities } from './client-abilities';
import { hoverCustomer, type WrittenHover } from './customer-hover';
import { docsOf } from './diagnostics';
import { toDocumentEdit } from './edits';
import { escapeMarkdown } from './markdown';
import { type ApplyRewriteArguments, clientCommands, type ShowRuleArguments } from './protocol';
import { toRange, touches } from './ranges';
import type { OpenDraft } from './workspace';

export function hover(draft: OpenDraft, position: Position, client: ClientAbilities): Hover | null {
  const found = hoverFindings(draft, position, client);
  const customer = hoverCustomer(draft, position, client);
  if (!found || !customer) return found ?? customer;
  const gap = client.markdownHovers ? '\n\n---\n\n' : '\n\n';
  return {
    ...found,
    contents: { ...found.contents, value: found.contents.value + gap + customer.contents.value },
  };
}

function hoverFindings(draft: OpenDraft, position: Position, client: ClientAbilities): WrittenHover | null {
  const offset = draft.document.offsetAt(position);
  const findings = draft.desk
    .check(draft.path)
    .filter((finding) => touches(finding, { start: offset, end: offset }));
  const [first] = findings;
  if (!first) return null;
  return {
    contents: {
      kind: client.markdownHovers ? 'markdown' : 'plaintext',
      value: findings.map((finding) => writeFinding(draft, finding, client)).join('\n\n'),
    },
    range: toRange(draft.document, first),
  };
}

/** A finding as the client can show it: Markdown or plain text. */
export function writeFinding(draft: OpenDraft, finding: Finding, client: ClientAbilities): string {
  return (client.markdownHovers ? writeMarkdown : writePlain)(draft, finding, client);
}

/** Whether the client shows the message above the hover; of a signal, which is no diagnostic, it does not. */
function isShown({ zone }: Finding, client: ClientAbilities): boolean {
  return client.marksInHover && zone !== 'customer';
}

function writeMarkdown(draft: OpenDraft, finding: Finding, client: ClientAbilities): string {
  const docs = docsOf(finding.rule, client.docs);
  const rewrites = finding.rewrites.map((rewrite) => `- ${linkRewrite(draft, rewrite, client)}`);
  return [
    isShown(finding, client) ? '' : `**${escapeMarkdown(finding.message)}**`,
    escapeMarkdown(finding.why),
    `*${escapeMarkdown(principleOf(finding))}*`,
    rewrites.length > 0
      ? `${isChinese(finding.message) ? '可以这样说：' : 'Say instead:'}\n\n${rewrites.join('\n')}`
      : '',
    ...alsoHere(finding).map(escapeMarkdown),
    ...evidence(draft, finding).map(escapeMarkdown),
    // VS Code links the rule's name above our hover already.
    docs === null || isShown(finding, client)
      ? ''
      : `[More about ${finding.rule}](${linkDocs(docs, client)})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function writePlain(draft: OpenDraft, finding: Finding, client: ClientAbilities): string {
  return [
    isShown(finding, client) ? '' : finding.message,
    finding.why,
    principleOf(finding),
    ...finding.rewrites.map((rewrite) => `- ${rewrite.title}`),
    ...alsoHere(finding),
    ...evidence(draft, finding),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What else these words risk, where several findings met. */
function alsoHere({ message, also = [] }: Finding): string[] {
  return also.map((other) => `${isChinese(message) ? '另外：' : 'Also: '}${other.message}`);
}

/** The other words of the same message that say so. */
function evidence({ document }: OpenDraft, { zone, message, related }: Finding): string[] {
  if (zone !== 'customer' || related.length === 0) return [];
  const words = related.map((place) =>
    document.getText(toRange(document, place)).replace(/\s*\n[\s>]*/g, ' '),
  );
  const quoted = [...new Set(words)].map((each) => `“${each}”`);
  return [isChinese(message) ? `另见：${quoted.join('、')}` : `Also: ${quoted.join(', ')}`];
}

/** The principle in the language in which the rule speaks. */
function principleOf({ principle, message }: Finding): string {
  return (isChinese(message) ? principlesInChinese : principles)[principle];
}

function linkRewrite(draft: OpenDraft, rewrite: Rewrite, client: ClientAbilities): string {
  const words = escapeMarkdown(rewrite.title);
  if (!client.commands) return words;
  const commandArguments: ApplyRewriteArguments = [toDocumentEdit(draft.document, rewrite.edits, client)];
  return `[${words}](${commandLink(clientCommands.applyRewrite, commandArguments)} "Use these words")`;
}

function linkDocs(docs: string, client: ClientAbilities): string {
  const commandArguments: ShowRuleArguments = [docs];
  return client.commands ? commandLink(clientCommands.showRule, commandArguments) : docs;
}

function commandLink(command: string, commandArguments: readonly unknown[]): string {
  // Parentheses survive encodeURIComponent and would end the link.
  const query = encodeURIComponent(JSON.stringify(commandArguments)).replace(
    /[()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${query}`;
}
