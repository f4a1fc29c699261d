/** Says in a Chinese sentence what is expected instead of what is promised, in each of its clauses; what only vouches for it goes. */
import { inSimplified } from '../../../words/chinese/script';
import type { Match } from '../../../words/match';
import { clauseByClause, type Told, turned } from './clause-by-clause';
import {
  again,
  alsoBest,
  anything,
  anytime,
  asWished,
  atOnce,
  best,
  bodily,
  capital,
  decided,
  decides,
  earns,
  effort,
  expected,
  grand,
  heals,
  learnt,
  neverLate,
  pleased,
  punctual,
  requests,
  sells,
  sure,
  unlikely,
  vouching,
} from './promise-turns';

/** What stands on its own beside a promise that is not kept. */
const apart = /报告|附件|链接|电话|地址|发[您你给]|附上|预约|到店|面诊|单号|合同|[您你]看|请/;

/** What nobody can promise: how it will turn out is somebody else’s, or the body’s, or the market’s. */
function outOfOurHands(text: string, around: string): string | null {
  if (earns.test(text) && capital.test(around))
    return /涨|跌|升值/.test(text)
      ? '以后涨跌要看{因素}，{参考数据}可以给您参考'
      : '收益要看{因素}，{参考数据}可以给您参考';
  if (bodily.test(text))
    return heals.test(text)
      ? '效果因人而异，{适用情况和注意事项}请您先看一下'
      : '每个人的体质不一样，{适用情况和注意事项}请您先看一下';
  if (learnt.test(text)) return '效果因人而异，{往期的情况}可以给您参考';
  if (sells.test(text)) return '具体效果要看{因素}，{同类案例}可以给您参考';
  const who = decides.exec(text)?.[1];
  if (decided.test(text) && (who || /签证|过签|拒签|贷款|放款|年检|验收|认证|体检/.test(text)))
    return `结果要等${who ? `${who}那边` : '审核方'}确认，有进展马上告诉您`;
  return null;
}

/** With the words in the place of the first clause that goes, behind what it is about. */
function opening(told: Told[], clauses: readonly string[], words: string): Told[] {
  const first = told.indexOf(null);
  const topic = /^(.{2,6}?(?:方面|这块|上|期间))/.exec(clauses[first] ?? '')?.[1] ?? '';
  if (first >= 0) told[first] = topic + words;
  return told;
}

function toldAnew(clauses: readonly string[], match: Match, marked: readonly boolean[]) {
  const text = clauses.join('，');
  if (/[？?]\s*$/.test(match.source)) return null;
  const around = inSimplified(match.passage.sentences.map(({ prose }) => prose).join(''));
  const dated = clauses.some((clause) => turned(clause, expected) !== undefined);
  const instead = sure.test(text) ? outOfOurHands(text, around) : null;
  if (instead && !(dated && /^结果/.test(instead))) {
    const told: Told[] = clauses.map((clause) =>
      apart.test(clause) && !sure.test(clause) ? undefined : null,
    );
    const first = told.indexOf(null);
    if (first >= 0) told[first] = instead;
    return { told };
  }
  if (anything.test(text)) {
    const told: Told[] = clauses.map((clause) => (asWished.test(clause) ? null : undefined));
    return { told: opening(told, clauses, '您有具体要求请告诉我，我逐项答复能否做到') };
  }
  if (!/时候.*时候/.test(text) && clauses.some((clause, at) => marked[at] && anytime.test(clause))) {
    const told: Told[] = clauses.map((clause) =>
      anytime.test(clause) || atOnce.test(clause) || grand.test(clause) ? null : undefined,
    );
    return { told: opening(told, clauses, '有需要请随时联系，我们{时间}内答复') };
  }
  const praised = clauses.some((clause) => turned(clause, best) !== undefined);
  let late = false;
  let faulty = false;
  const told = clauses.map((clause, at): string | null | undefined => {
    if (requests.test(clause)) return undefined;
    if (dated && neverLate.test(clause)) return null;
    const who = dated && sure.test(clause) && decided.test(clause) ? decides.exec(clause)?.[1] : undefined;
    if (who) return `${who}那边以正式通知为准`;
    const onTime = turned(clause, expected) ?? turned(clause, punctual);
    if (onTime !== undefined) late = true;
    if (onTime !== undefined) return onTime;
    const better = turned(clause, again);
    if (better !== undefined) {
      late ||= /延误|耽误|迟到/.test(better);
      return better;
    }
    const sound = turned(clause, unlikely);
    if (sound !== undefined && /一般不会|很少/.test(sound)) faulty = true;
    return (
      sound ??
      turned(clause, pleased) ??
      turned(clause, best) ??
      (praised ? turned(clause, alsoBest) : undefined) ??
      (marked[at] || grand.test(clause) ? turned(clause, effort) : undefined)
    );
  });
  if (told.every((words) => words === undefined)) return null;
  const answered = /告诉[您你]|通知[您你]|及时处理|随时(?:联系|找)|找我|坏了|换新|包[换退修]/.test(text);
  const named = told.some((words) => /会有|很少出/.test(words ?? ''));
  const closing = late ? '一有变化马上告诉您' : named ? '万一有，我们及时处理' : '万一有问题，我们及时处理';
  return {
    told: told.map((words, at) => {
      const clause = clauses[at] ?? '';
      const leans =
        vouching.test(clause) || (grand.test(clause) && !apart.test(clause) && !requests.test(clause));
      // The same words hold for several clauses.
      const again = typeof words === 'string' && told.findIndex((other) => other?.endsWith(words)) < at;
      return again || (words === undefined && leans) ? null : words;
    }),
    ...((late || faulty) && !answered ? { closing } : {}),
  };
}

export const promiseLess = clauseByClause(toldAnew);
