/** Tells whether a sentence is about what is written for everybody to read. */
import { type Match, sentenceBefore } from '../match';

const written =
  /\b(?:blogs?|newsletters?|posts?|brochures?|flyers?|leaflets?|articles?|pages?|adverts?|banners?|manuals?|magazines?)\b/i;

/** “We stop the blog. Nobody reads it”: advice on what is published, and nobody is run down or looks away. */
export function ofPublishedWords(match: Match): boolean {
  const { prose } = match.sentence;
  return /\breads\b/i.test(prose) && written.test(`${sentenceBefore(match)?.prose ?? ''} ${prose}`);
}
