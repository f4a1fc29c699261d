/** retext over Markdown with the five plugins nearest to what Poise looks for. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';

const plugins = [
  retextEquality,
  retextIndefiniteArticle,
  retextIntensify,
  retextPassive,
  retextRepeatedWords,
];
const language = plugins.reduce((processor, plugin) => processor.use(plugin), unified().use(retextEnglish));
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkRetext, language);

export async function check(text) {
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages;
}
