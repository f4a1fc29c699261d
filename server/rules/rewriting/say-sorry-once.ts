/** One plain apology in Chinese in the place of many, and of what was promised or begged for beside them. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { sayCalmly } from './chinese/say-calmly';
import { either, where } from './rewrites';

const sorry = /抱歉|对不起|对不住|不好意思|道歉|歉意|致歉|我们?[^，]{0,6}(?:失误|疏忽|过错|不好|不对)$|谅解/;
const owned = /错|失误|疏忽|不好(?!意思)|不对|没做好|怪|差劲|该死|没用|无能|笨|蠢|罪|责任|没脸|不配/;

/** The writer says in the sentence that it was their fault. */
function owns({ sentence: { prose } }: Match): boolean {
  return owned.test(inSimplified(prose));
}

/** What went wrong is said first. */
const only = { tellingOnly: true, behind: /[错反坏漏丢][了的]?$|拖了|晚了|迟/ };

export const saySorryOnce: Rewriter = either(
  sayCalmly('再次向您致歉，给您添麻烦了', { of: /再次|再一次/, also: sorry, ...only }),
  sayCalmly('是我们没有做好，非常抱歉，希望您能再给我们一次机会', {
    of: /给[^，]{0,4}机会/,
    also: sorry,
    ...only,
  }),
  where(owns, sayCalmly('是我们没有做好，非常抱歉', { also: sorry, ...only })),
  sayCalmly('给您添麻烦了，非常抱歉', { also: sorry, ...only }),
);
