/** The hover over a customer: what the book knows of them, private facts told apart. */
import type { Hover, MarkupContent, Position } from 'vscode-languageserver';
import type { Customer } from '../facts/customer';
import { knownFacts } from '../facts/known-facts';
import { stageGuide } from '../facts/stage-guide';
import type { ClientAbilities } from './client-abilities';
import { customerAt } from './customer-at';
import { escapeMarkdown } from './markdown';
import { toRange } from './ranges';
import type { OpenDraft } from './workspace';

export interface WrittenHover extends Hover {
  readonly contents: MarkupContent;
}

/** @returns null where no customer of the book is meant */
export function hoverCustomer(
  draft: OpenDraft,
  position: Position,
  client: ClientAbilities,
): WrittenHover | null {
  const mention = customerAt(draft, draft.document.offsetAt(position));
  const book = mention && draft.desk.letter(draft.path)?.book;
  if (!mention || !book) return null;
  return {
    contents: {
      kind: client.markdownHovers ? 'markdown' : 'plaintext',
      value: client.markdownHovers ? writeMarkdown(book) : linesOf(book).map(plain).join('\n'),
    },
    range: toRange(draft.document, mention),
  };
}

/** A line of what is known: a label, and what there is to tell. */
interface Line {
  readonly label: string;
  readonly text: string;
}

function writeMarkdown(book: Customer): string {
  const [head, ...rest] = linesOf(book);
  const title = `**${escapeMarkdown(head?.label ?? '')}**${head?.text ? ` · ${escapeMarkdown(head.text)}` : ''}`;
  const lines = rest.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(text)}`);
  return lines.length === 0 ? title : `${title}\n\n${lines.join('\n')}`;
}

function plain({ label, text }: Line): string {
  return text === '' ? label : `${label}: ${text}`;
}

function linesOf(book: Customer): Line[] {
  const { name, slug, company, country, greeting, language, stage, frontMatter } = book;
  const since = frontMatter?.fields.since;
  const stageLine =
    stage && `${stage} (${stageGuide[stage].chinese})${typeof since === 'string' ? `, since ${since}` : ''}`;
  const facts = knownFacts(book);
  const lines = [
    { label: name ?? slug, text: [company, country].filter((each) => each !== null).join(', ') },
    { label: 'greeted as', text: greeting ?? '' },
    { label: 'language', text: language ?? '' },
    { label: 'stage', text: stageLine ?? '' },
    ...facts
      .filter((fact) => !fact.private)
      .map(({ field, values }) => ({ label: field, text: values.join('; ') })),
    ...facts
      .filter((fact) => fact.private)
      .map(({ field, values }) => ({
        label: `${field} (private: not for the mail)`,
        text: values.join('; '),
      })),
  ];
  return lines.filter(({ text }, index) => index === 0 || text !== '');
}
