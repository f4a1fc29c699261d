/** The templates for replies. Their text stands in `snippets/`, in VS Code’s snippet format; a file holds those of a stage. */
import enAssimilation from '../../snippets/en/assimilation.json';
import enHarmony from '../../snippets/en/harmony.json';
import enLike from '../../snippets/en/like.json';
import enMiss from '../../snippets/en/miss.json';
import enSincerity from '../../snippets/en/sincerity.json';
import enSituations from '../../snippets/en/situations.json';
import zhAssimilation from '../../snippets/zh/assimilation.json';
import zhHarmony from '../../snippets/zh/harmony.json';
import zhLike from '../../snippets/zh/like.json';
import zhMiss from '../../snippets/zh/miss.json';
import zhSincerity from '../../snippets/zh/sincerity.json';
import zhSituations from '../../snippets/zh/situations.json';
import type { Stage } from '../draft/stage';

export interface Template {
  /** Says what it does; no two of one language are the same. */
  readonly title: string;
  /** When to use it, and why it works. */
  readonly description: string;
  /** In snippet syntax: `${1:12 May}`, `${2|by sea,by air|}`, `${NAME:Mr. Rahman}`. */
  readonly body: string;
  readonly language: 'en' | 'zh';
  /** The stage it is for, or null for a situation that any stage may bring. */
  readonly stage: Stage | null;
}

/** What a snippet file holds. */
type SnippetFile = Readonly<
  Record<string, { readonly description: string; readonly body: readonly string[] }>
>;

export const templates: readonly Template[] = [
  ...read('en', 'like', enLike),
  ...read('en', 'miss', enMiss),
  ...read('en', 'assimilation', enAssimilation),
  ...read('en', 'sincerity', enSincerity),
  ...read('en', 'harmony', enHarmony),
  ...read('en', null, enSituations),
  ...read('zh', 'like', zhLike),
  ...read('zh', 'miss', zhMiss),
  ...read('zh', 'assimilation', zhAssimilation),
  ...read('zh', 'sincerity', zhSincerity),
  ...read('zh', 'harmony', zhHarmony),
  ...read('zh', null, zhSituations),
];

function read(language: Template['language'], stage: Stage | null, file: SnippetFile): Template[] {
  return Object.entries(file).map(([title, { description, body }]) => ({
    title,
    description,
    body: body.join('\n'),
    language,
    stage,
  }));
}
