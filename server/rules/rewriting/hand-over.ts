/** Says in Chinese who takes care of it, where a customer was sent away; what it is about stays. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { clausesOf } from './chinese/clauses';
import { calmAround, sayCalmly } from './chinese/say-calmly';
import { asRewrite, sayBehind, sayingOf, takeOut } from './chinese/take-out';
import { fill } from './fill-template';
import { reword } from './reword';
import { either, say, where } from './rewrites';

/** “安装不归我管”: what it is about stands before the mark. */
function hasTopic(match: Match): boolean {
  const clause = clausesOf(match).find(({ marked }) => marked);
  const start = match.tokens[match.mark.from]?.start ?? 0;
  const topic = inSimplified(match.source.slice(clause?.start ?? 0, start));
  return topic.length > 1 && !/[我您你但也]$|^(?:这|那|但|可)/.test(topic);
}

/** “这个我不清楚，系统显示周四到仓”: what is known stays, and the words are said behind it. */
function behindWhatIsKnown(words: string): Rewriter {
  return (match) => {
    const clauses = clausesOf(match);
    const last = clauses.at(-1);
    const gone = new Set(clauses.filter(({ marked }) => marked));
    const filled = fill(match, words);
    if (!last || !filled || gone.has(last) || sayingOf(clauses, gone).length === 0) return null;
    return asRewrite(match, sayBehind(takeOut(clauses, gone), last, filled));
  };
}

export const handOver: Rewriter = either(
  // “停车费不归我们管，是物业收的”: whose it is is told.
  reword(
    /不(?:归|属于?|是|由)(?:我们?|我们这边|客服|本店)(?:管|负责|处理)?的?，(?=是[^，我您]{2,6}[收管定做])/,
    '',
    'sentence',
  ),
  where(hasTopic, calmAround(say('由{负责的同事}负责，我帮您转过去，请对方联系您', { over: 'rest' }))),
  sayCalmly('这件事由{负责的同事}负责，我帮您转过去，请对方联系您'),
);

export const askForThem: Rewriter = either(
  where(hasTopic, calmAround(say('我帮您问一下{负责的同事}，{时间}前答复您', { over: 'rest' }))),
  sayCalmly('这件事由$1负责，联系方式是{电话}，有问题您随时找我', {
    of: /[找问](?:一下)?(物业|中介|保险公司|开发商|房东|供电局|燃气公司|自来水公司|社区|施工队|税务局)/,
  }),
  // “这个不清楚，建议您联系厂家”: who knows it is named.
  where(
    ({ tokens, mark, sentence: { prose } }) =>
      /[，\s](?:建[议議]|您可以)/.test(prose.slice(tokens[mark.to - 1]?.end ?? 0)),
    say('目前还没有查到', { over: 'rest' }),
  ),
  behindWhatIsKnown('我帮您问一下{负责的同事}，{时间}前答复您'),
  sayCalmly('这件事我帮您问一下{负责的同事}，{时间}前答复您'),
);
