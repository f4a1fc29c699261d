/** Named sets of words for phrases: `@we` in a phrase is any of the words of `we`. Written in the notation of `phrase.ts`. */
import { once } from '../draft/remember';
import { chineseWordSets } from './chinese/word-sets';
import { questionWordSets } from './english/questions';
import { verbWordSets } from './english/verbs';
import { englishWordSets } from './english/word-sets';

export const wordSets = once(
  (): Readonly<Record<string, string>> => ({
    ...englishWordSets,
    ...verbWordSets(),
    ...questionWordSets,
    ...chineseWordSets,
  }),
);
