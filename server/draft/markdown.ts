/** The Markdown of one block: CommonMark with tables, strikethrough and task lists. */
import type { Root } from 'mdast';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// Autolink literals double the time of a parse and footnotes need the whole draft; addresses are blanked by `prose.ts` instead.
const syntax = combineExtensions([gfmTable(), gfmStrikethrough(), gfmTaskListItem()]);
const trees = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()];

const ours = unified()
  .data('micromarkExtensions', [syntax])
  .data('fromMarkdownExtensions', trees)
  .use(remarkParse)
  .freeze();
// People indent in mail without meaning code.
const theirs = unified()
  .data('micromarkExtensions', [syntax, { disable: { null: ['codeIndented'] } }])
  .data('fromMarkdownExtensions', trees)
  .use(remarkParse)
  .freeze();

/** Longer blocks are no letter; they are read as plain words, so that no text can keep the parser busy. */
export const longestMarkdown = 20_000;

/** Parses one block without quote marks. Positions are offsets into `content`. `quoted` for other people's mail. */
export function parseMarkdown(content: string, quoted: boolean): Root {
  return (quoted ? theirs : ours).parse(content);
}

const significant = /[*_`[\\~|\t]|<[a-z/!?]|&(?:#|[a-z]+;)|(?:^|[\r\n])(?: {4}| *(?:[-+=#>]|\d{1,9}[.)]))/i;

/** Whether `content` holds nothing that Markdown could read as more than one plain paragraph. */
export function isPlain(content: string): boolean {
  return content.length > longestMarkdown || !significant.test(content);
}
