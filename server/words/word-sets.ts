/** Named sets of words for phrases: `@we` in a phrase is any of the words of `we`. Written in the notation of `phrase.ts`. */
import { chineseWordSets } from './chinese/word-sets';
import { questionWordSets } from './english/questions';
import { englishWordSets } from './english/word-sets';

export const wordSets: Readonly<Record<string, string>> = {
  ...englishWordSets,
  ...questionWordSets,
  ...chineseWordSets,
};
