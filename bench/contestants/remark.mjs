/** Stock remark-parse with GFM and front matter, which only parses: the yardstick that every ratio refers to. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

export function check(text) {
  return processor.parse(text);
}
