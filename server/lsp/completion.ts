/** Suggestions while a draft is written: fields of the front matter, greetings and closings, templates, names and products. */
import type {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionParams,
  Position,
} from 'vscode-languageserver';
import { customerName } from '../checks/customer-name';
import { greetingName } from '../checks/greeting-name';
import type { Letter } from '../checks/letter';
import { findFrontMatter } from '../draft/front-matter';
import type { Customer } from '../facts/customer';
import { fieldMeanings, fieldValues } from '../facts/front-matter-terms';
import { factsOf } from '../templates/facts';
import { fillVariables, plainBody } from '../templates/fill-variables';
import { rankTemplates } from '../templates/rank';
import { closings, greetings, signatureOf } from '../templates/salutations';
import type { Template } from '../templates/templates';
import { customerItems, knownItems } from './customer-completion';
import type { OpenDraft } from './workspace';

/** VS Code draws an icon for each. */
const kinds = { text: 1, field: 5, value: 12, template: 15, name: 18 } as const satisfies Record<
  string,
  CompletionItemKind
>;
const snippetFormat = 2;

/** A space brings up the values of a field; in prose it brings up nothing. */
export const triggerCharacters = [' '];

export function complete(draft: OpenDraft, { position, context }: CompletionParams): CompletionList {
  const letter = draft.desk.letter(draft.path);
  const bySpace = context?.triggerCharacter === ' ';
  const items = letter ? itemsAt(draft, letter, position, bySpace) : [];
  return { isIncomplete: false, items };
}

function itemsAt(
  { document, desk }: OpenDraft,
  letter: Letter,
  position: Position,
  bySpace: boolean,
): CompletionItem[] {
  const offset = document.offsetAt(position);
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const frame = findFrontMatter(letter.text);
  if (frame && offset >= frame.yaml.start && offset <= frame.yaml.end)
    return frontMatterItems(letter, line, desk.customers());
  if (bySpace || zoneAt(letter, offset) !== 'own') return [];
  // Whole sentences are suggested where a paragraph begins; inside of one, only words.
  const word = /^\s*([\p{L}\p{N}'’-]*)$/u.exec(line);
  if (!word) return wordItems(letter);
  return [
    ...greetingItems(letter, offset),
    ...closingItems(letter, offset),
    ...wordItems(letter),
    ...templateItems(letter),
  ];
}

/** Whose words stand at a place; on an empty line, whose words stand above it. Where nothing stands yet, ours do. */
function zoneAt({ draft, text }: Letter, offset: number): string {
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const line =
    text
      .slice(0, offset)
      .split(/\r\n|[\r\n]/)
      .at(-1) + rest;
  const above = text.slice(0, offset).trimEnd().length;
  const at = line.trim() === '' ? above - 1 : offset;
  const zone =
    draft.zones.find(({ start, end }) => start <= at && at < end) ??
    draft.zones.findLast(({ end }) => end <= at);
  return !zone || zone.zone === 'front-matter' ? 'own' : zone.zone;
}

function frontMatterItems({ draft }: Letter, line: string, book: readonly Customer[]): CompletionItem[] {
  const [, field, written] = /^([\w-]+):[ \t]*(\S*)$/.exec(line) ?? [];
  if (field === 'customer') return customerItems(book);
  if (field !== undefined && written !== undefined) {
    return Object.entries(fieldValues[field] ?? {}).map(([label, documentation], index) => ({
      label,
      kind: kinds.value,
      documentation,
      sortText: order(index),
    }));
  }
  if (!/^[\w-]*$/.test(line)) return [];
  const there = draft.frontMatter?.places ?? {};
  return Object.entries(fieldMeanings)
    .filter(([label]) => !Object.hasOwn(there, label))
    .map(([label, value], index) => ({
      label,
      kind: kinds.field,
      documentation: { kind: 'markdown', value },
      insertText: `${label}: `,
      sortText: order(index),
    }));
}

/** Where nothing is said yet and nobody greeted. */
function greetingItems(letter: Letter, offset: number): CompletionItem[] {
  const first = letter.body[0];
  if (letter.greeting || (first && first.end < offset)) return [];
  const known = customerName(letter);
  const name = known ? greetingName(known, letter) : null;
  return greetings(letter, name).map((label, index) => ({
    label: label.replace(/\$\{1:([^}]*)\}/, '$1'),
    kind: kinds.text,
    detail: letter.language === 'zh' ? '称呼' : 'Greeting',
    insertText: `${label}\n\n`,
    insertTextFormat: snippetFormat,
    sortText: `0${order(index)}`,
  }));
}

/** Where something is said and nothing closes it. */
function closingItems(letter: Letter, offset: number): CompletionItem[] {
  const said = letter.body.some(({ end }) => end < offset);
  const more = letter.body.some(({ start }) => start > offset);
  if (!said || more || letter.closing) return [];
  return closings(letter).map((label, index) => ({
    label,
    kind: kinds.text,
    detail: letter.language === 'zh' ? '结尾' : 'Closing',
    insertText:
      letter.signature || letter.language === 'zh' ? label : `${label}\n\${1:${signatureOf(letter)}}`,
    insertTextFormat: snippetFormat,
    sortText: `1${order(index)}`,
  }));
}

/** What stands inside of a sentence: names, and what is known of the customer. */
function wordItems(letter: Letter): CompletionItem[] {
  return [...nameItems(letter), ...knownItems(letter.book, letter.language)];
}

/** What the customer is called, and what we sell. */
function nameItems(letter: Letter): CompletionItem[] {
  const name = customerName(letter);
  const { products } = letter.policy.fields;
  const names = name ? [name.signed, name.full].filter((each) => each !== null) : [];
  return [
    ...names.map((label) => ({ label, detail: letter.language === 'zh' ? '客户' : 'The customer' })),
    ...(products?.kind === 'map'
      ? products.fields.map(({ name: key, value }) => {
          const shown =
            value.kind === 'map' ? value.fields.find((field) => field.name === 'name')?.value : undefined;
          return {
            label: shown?.kind === 'text' && shown.text !== '' ? shown.text : key,
            detail: letter.language === 'zh' ? '产品' : 'A product of ours',
          };
        })
      : []),
  ].map((item, index) => ({ ...item, kind: kinds.name, sortText: `2${order(index)}` }));
}

function templateItems(letter: Letter): CompletionItem[] {
  const facts = factsOf(letter);
  return rankTemplates(letter).map((template, index) => {
    const body = fillVariables(template.body, facts);
    return {
      label: template.title,
      kind: kinds.template,
      detail: describeStage(template, letter),
      documentation: { kind: 'markdown', value: `${template.description}\n\n---\n\n${plainBody(body)}` },
      insertText: body,
      insertTextFormat: snippetFormat,
      sortText: `3${order(index)}`,
    };
  });
}

function describeStage({ stage }: Template, { language }: Letter): string {
  if (language === 'zh') return stage ? `模板 · ${stage}` : '模板';
  return stage ? `Template · ${stage}` : 'Template';
}

function order(index: number): string {
  return String(index).padStart(3, '0');
}
