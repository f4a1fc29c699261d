/** Keeps in Chinese what belongs inside the house: the secret goes with what frames it, and what the customer may know is said in its place. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import type { Rewriter } from '../rule';
import { clauseByClause, type Told } from './chinese/clause-by-clause';
import { gives, offered } from './for-a-return';
import { leaveOutSentence } from './leave-out-sentence';
import { either, sentence, where } from './rewrites';

/** In tokens, which are characters: a secret may be long. */
const longestSecret = 70;

const hush =
  /^[^，]{0,8}(?:别|不要|勿|莫).{0,6}(?:说|讲|传|透露|知道|外泄|声张|发出去|提)|保密|当我?没[说讲]|^[^，]{0,4}(?:自己|心里)(?:知道|有数)/;
const spoiled =
  /别(?:点|吃|喝|拿|要|买|选|订).*(?:剩|过期|不新鲜|坏|陈|质量)|(?:剩|过期|不新鲜|坏|陈|质量).*别(?:点|吃|喝|拿|要|买|选|订)/;
const ofPrice =
  /价|折|便宜|砍|[\d一二三四五六七八九十百千][块元万]|[涨降].{0,3}[\d一二三四五六七八九十百千几]|利润|毛利|成本|个点/;
const advises = /建议|容易坏|不太?(?:好用|适合|耐用)/;
const ofOthers = /房东|业主|车主|卖家|卖方|东家|原主/;

/** Leaves the sentence out, and the “别跟人讲” that follows it. */
const leaveOutSecret: Rewriter = (match) => {
  const rewrite = leaveOutSentence(longestSecret)(match);
  const { passage, sentence: own } = match;
  const at = passage.sentences.indexOf(own);
  const [before, , next, after] = [-1, 0, 1, 2].map((step) => passage.sentences[at + step]);
  if (!rewrite || !next || !hush.test(inSimplified(next.prose.trim()))) return rewrite;
  if (!before && !after) return null;
  const start = after || !before ? (rewrite.edits[0]?.start ?? 0) : before.end - own.start;
  const end = (after ? after.start : next.end) - own.start;
  return { ...rewrite, edits: [{ start, end, text: '', stops: [] }] };
};

function tells(pattern: RegExp) {
  return ({ sentence: { prose } }: Match): boolean => pattern.test(inSimplified(prose));
}

/** “私下跟您说，……，建议您买另一款”: the advice stays. */
const withoutHush = clauseByClause((clauses, _, marked) => ({
  told: clauses.map((clause, at): Told => (marked[at] && !advises.test(clause) ? null : undefined)),
}));

/** For a sentence that should not be written at all. */
export const keepInside: Rewriter = either(
  where(tells(advises), withoutHush),
  where(tells(spoiled), sentence('{品名}不太推荐，您可以看看别的。')),
  leaveOutSecret,
  where(tells(ofPrice), sentence('价格方面，您有想法可以告诉我。')),
  sentence('关于{这件事}，{可以对外说的内容}。'),
);

const framing =
  /实话|老实|心里话|掏心窝|[透交]个?.?底|透露|悄悄|偷偷|私下|不瞒[您你]|咱们?俩?知道|只跟[您你]|别.{0,6}(?:说|讲|传)|急用?钱|还债|急着|[再往]{0,2}下?(?:砍|压价)|[您你]也?知道|[您你]想想|内部/;
const costs =
  /成本|进价|进货|拿货|出厂价|采购|底价|净价|利润|毛利|净利|提成|佣金|返点|回扣|[赚挣]|亏|倒?贴|赔|本钱|从.{1,5}拿|加上?(?:运费|人工|税)|水分|油水|[房车]贷|月供|^光.{1,6}就|^卖(?:您|你)?.{0,5}[百千万块元多]/;

/** For what it costs us and what we earn: what the price holds, or what they would pay. */
export const tellThePrice = clauseByClause((clauses, _, marked) => {
  const text = clauses.join('，');
  const told = clauses.map((clause, at): Told => {
    // “毛利有三成，再让您两个点没事”: what is given hangs on a return.
    if (
      !marked[at] &&
      gives.test(clause) &&
      !/券|满减|活动/.test(clause) &&
      !costs.test(clause) &&
      !/不了|没法|不能|别/.test(clause)
    )
      return `如果{交换条件}，${offered(clause)}`;
    return marked[at] || costs.test(clause) || framing.test(clause) ? null : undefined;
  });
  if (told.some((words) => typeof words === 'string')) return { told };
  const first = told.indexOf(null);
  // “卖您42真没赚几个钱”: the price they pay stays.
  const ours = clauses.findIndex((clause) =>
    /^卖(?:给|您|你)+[^，]*[\d一二两三四五六七八九十百千]/.test(clause),
  );
  const lost = clauses.some((clause, at) => marked[at] && /亏|贴|赔|不赚|没赚|一分/.test(clause));
  told[first] = ofOthers.test(text)
    ? '价格方面，您有心理价位可以告诉我'
    : lost
      ? '这个价格很实惠'
      : '这个价格里含{服务内容}';
  if (ours >= 0) {
    const plain = (clauses[ours] ?? '').replace(
      /(?:真的?|才|也|只|都|根本|几乎|基本上?)*[没不]?(?:赚|挣|亏|贴).*$/,
      '',
    );
    told[ours] = `${plain}，${told[first]}`;
    if (ours !== first) told[first] = null;
  }
  return { told };
});

const others =
  /隔壁|别家|别人|人家|同行|对门|对面|楼[上下]|其他客户|别的客户|他们?|她|比[您你]|那边|照这个|一样/;

/** For another customer’s business. */
export const tellOfThisOne = clauseByClause((clauses, _, marked) => {
  const told = clauses.map(
    (clause, at): Told => (marked[at] || others.test(clause) || framing.test(clause) ? null : undefined),
  );
  const price = /价|折|[块元点]|[\d一二三四五六七八九十]/.test(
    clauses.filter((_, at) => marked[at]).join(''),
  );
  told[told.indexOf(null)] = price
    ? '价格是按每家的情况单独核的，您的需要请告诉我'
    : '其他客户的情况我不方便透露，您的需要请告诉我';
  return { told };
});

const blames =
  /^所以.*[才慢差乱]|说实话|心里话|掏心窝|别[买办订选]|^(?:老是|总是|经常|天天|重新|一直|都|也|又|还)|外包|随便|没办法|天天|乱|扯皮|挨骂|不懂|老板|领导|糊弄|反正|就那样|没人管|不靠谱|一直没|从来不|能怎么办|我也|烂|差劲|凑合|将就|骂|^[老总]是?(?:出|忘|漏|搞)|出错/;

/** For ill that is spoken of the own house. */
export const speakWellOfUs = clauseByClause((clauses, _, marked) => {
  const told = clauses.map((clause, at): Told => (marked[at] || blames.test(clause) ? null : undefined));
  const stays = clauses.filter((_, at) => told[at] === undefined);
  return stays.some((clause) => !/见谅|谅解|体谅|包涵/.test(clause)) ? { told } : null;
});

export const sayWhatCanBeSaid: Rewriter = either(leaveOutSecret, sentence('具体情况是{可以说明的情况}。'));

const begs =
  /^[您你](?:就|来|给|帮|看|拉)|帮(?:我|个)|求|拜托|给个价|[签定买订]了吧|支持|看着给|就当|急|关门|裁|扣|先.{0,3}定金|也行$|拿走|没饭|[拍买订下来]一?[件个单份套]?吧$|冲/;

/** For what shows how much we need it. */
export const askWhatTheyNeed = clauseByClause((clauses, _, marked) => {
  const told = clauses.map((clause, at): Told => (marked[at] || begs.test(clause) ? null : undefined));
  told[told.indexOf(null)] = '想问问您这边有没有需要';
  return { told };
});
