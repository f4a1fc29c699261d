/** Hangs all that a Chinese sentence gives away on one thing in return; what makes up for something is called so instead. */
import { inSimplified } from '../../words/chinese/script';
import type { Match } from '../../words/match';
import { clauseByClause, type Told, type Turn, turned } from './chinese/clause-by-clause';

export const gives = new RegExp(
  [
    '照退|[都全]退|^那?就[\\d一二两三四五六七八九十百千万]+|免(?!责|疫)|不(?:收|算|加|要)(?:.{0,3}[钱费]|了)|[费钱款].{0,6}不(?:收|要)|[送赠搭][您你给]|[再多另还也一].{0,3}[送赠搭]',
    '打.{1,2}折|便宜|优惠|让[您你]?(?:利|[\\d一二两三几个点半])|[让降减少][\\d一二两三四五六七八九十几半]|[给每].{0,4}少|抹|减|退(?:给|还|[您你]|了)|给[您你].{0,2}(?:退|换|修|补|办)|再补[您你给]|补偿|返现|返[给您你]',
    '我们?(?:自己|来|全)?(?:出|承担|付|包|垫)|成本价|底价|出厂价|批发价|内部价|破例|特批|通融|特事特办|开绿灯|折扣没问题|[\\d一二两三四五六七八九十百千][元块]?就[\\d一二两三四五六七八九十百千]|升级|延[到长]|归[您你]|留着|不用(?:退|寄|还|付|给|交)|别付|免单|请客|招待|算我',
  ].join('|'),
);
/** What gives the rest away, too. */
const yields = new RegExp(
  [
    '^以后都.{0,5}$|就(?:给|是|按|算)(?:多少|什么价)|值多少|看着给|随便给',
    '^(?:随[您你]|[您你]说了?(?:什么就是什么|算)|我?们?(?:全|都)?[听依随][您你]的?|绝无二话|我(?:都|们都|全)?(?:没意见|认|接)|.{0,4}(?:也|都)(?:可以|好)?商量).{0,3}$',
    '^(?:押金|尾款|货款|钱|房租|定金)?(?:什么时候|啥时候|几时|多少|哪天|怎么).{0,6}[都也](?:可以|行|成|没问题|卖|做|接|给).{0,3}$|^反正|(?:什么|啥)时候.{2,6}(?:什么|啥)时候',
    '^[\\d一二三四五六七八九十]+.{0,3}也(?:行|可以|成).{0,3}$|^(?:这次|这事)?就?当.{0,3}没(?:发生|看[见到]|这回事)|^做[好完]了.{0,3}再[给付]',
  ].join('|'),
);
/** Says why it is given, what it costs, or how nobody is to know: nothing of it holds behind a condition. */
const reasons =
  /^[您你](?:满意|高兴|开心)就[行好]|^既然|嫌贵|[觉感]得.{0,4}贵|^(?:怕|为了留).{0,4}[您你]|别给?.{0,2}(?:差评|投诉)|给个?好评|[别不]要?(?:跟|和|告诉).{0,8}(?:说|讲)?$|个人(?:微信|账户)|不走(?:公司|平台)|私[账下]|不开票|毛利|利润|成本|进价|^这?总?(?:行|可以)了吧$/;
/** “那我们直接给您打九折吧” is “我们给您打九折”, “再送您一副” is “可以再送您一副”, behind a condition. */
export function offered(clause: string): string {
  return clause
    .replace(/^(?:那就?(?!款|个|边|套|批|台|种|\d)|就(?!\d)|干脆|直接)+/, '')
    .replace(/(?<=我们?|这单)就?(?:直接|干脆)/, '')
    .replace(/(?:没事的?|无所谓|就是了|好了|得了|(?<!不.{0,4})算了|吧|呗)+$/, '')
    .replace(/^(?=(?:再|多|额外|另外)?(?:给[您你亲]|打.{1,2}折|送|便宜|让))/, '可以');
}

const sighs = /^(?:唉|哎|好吧?)?(?:算了|没办法|得了|罢了|怕了[您你]了|服了[您你]?)(?:吧|算了)?$/;
const more = /^(?:另外|再|额外|还|顺便|下次|下回|明年|而且|外加)|[也还][送给]|下次|另外[再送]/;
const sorry = /抱歉|对不起|不好意思|歉意/;
const failed =
  /失误|补偿|解决方案|道歉|久等|投诉|差评|反馈|太?慢了|有点慢|破[了损]|坏了|漏发|发错|少发|弄错|搞错|不满意|失望|延误|耽误|晚到|晚了|不便|质量问题|瑕疵|污渍|脏|不新鲜|划痕|裂|色差|线头|毛病|[没不]够热|凉了|洒了|漏了/;
const ruled =
  /^(?:虽然|虽说|尽管|按|照|本来|原本|原则上)|过了(?!就)|超过|超出.{0,4}[期围]|不在(?:质保|保修|保)/;
const lavish = /免单|(?:尾款|货款|全款).{0,4}(?:不收|免)|全免|全部免|半价|双倍|三倍|[打].?[一二三四五]折/;
const goods =
  /不用(?:再|您)?(?:退|寄|还)|旧的.{0,4}(?:留|送|不)|留着|归[您你]了|(?:东西|货|旧|原来|坏|那[台件个]).{0,6}送[您你]了|留给[您你]/;
const wholePrice: readonly Turn[] = [
  [
    /^那?我?(?:整单|这单|钱|货款|款|款项)*(?:也|就)?(?:我们?)?(?:再|也)?(?:全额|全部|全|都)(?:给[您你])?退(?:还|款)?(?:给?[您你])?[了吧]?$/,
    '{金额}我们退给您',
  ],
];
const theirFigure: readonly Turn[] = [
  [
    /^(?:那|行|就|好)?[您你]?(?:说|开)?([\d.]+|[一二两三四五六七八九十百千]+)[元块]?就(?:按|是)?[\d.一二两三四五六七八九十百千]+[元块]?(?:吧|了)?$/,
    '$1可以',
  ],
];
const opening =
  /^(?:(?:好的|嗯嗯|可以的?|行吧?|亲亲|亲爱[的哒]|亲)[呢哦呀哈]?)*(?:那么|所以|因此|但是?|不过|而且|另外|同时|那(?!么))?/;

const forSomething = '如果{交换条件}，';

function hung(
  clauses: readonly string[],
  match: Match,
  marked: readonly boolean[],
  owed: boolean,
  inReturn = forSomething,
) {
  if (/[？?]\s*$/.test(match.source)) return null;
  const { passage, sentence } = match;
  const at = passage.sentences.indexOf(sentence);
  const before = passage.sentences.slice(Math.max(0, at - 2), at + 1);
  const around = inSimplified(before.map(({ prose }) => prose).join('')).replace(
    /[别不]给?.{0,2}(?:差评|投诉)/g,
    '',
  );
  const giving = clauses.map(
    (clause, index) => (gives.test(clause) && !reasons.test(clause)) || marked[index] === true,
  );
  const first = giving.indexOf(true);
  if (first < 0) return null;
  const text = clauses.join('，');
  const told: Told[] = clauses.map((clause, index) =>
    sighs.test(clause) ||
    (reasons.test(clause) && !marked[index]) ||
    (yields.test(clause) && (index !== first || giving.lastIndexOf(true) !== first))
      ? null
      : undefined,
  );
  if (giving.every((is, index) => !is || yields.test(clauses[index] ?? ''))) {
    const told = clauses.map(
      (clause): Told => (yields.test(clause) || sighs.test(clause) ? null : undefined),
    );
    told[first] = '您的意见我们收到了，如果{交换条件}，就按您说的办';
    return { told };
  }
  if (
    owed ||
    failed.test(around) ||
    passage.sentences.some(({ prose }) => sorry.test(inSimplified(prose))) ||
    clauses.some((clause) => goods.test(clause))
  ) {
    // “作为解决方案，……”: it is called something already.
    const named = clauses.findIndex((clause) => /^作为[^，]{0,4}(?:方案|办法|措施)$/.test(clause));
    if (named >= 0)
      return { told: clauses.map((_, at) => (at === named ? '作为这次的补偿' : undefined)), covers: true };
    const kept = giving.findIndex(
      (is, index) => is && told[index] === undefined && !more.test(clauses[index] ?? ''),
    );
    if (kept < 0) return afterGiving(clauses, told, giving, '，作为这次的补偿');
    const both = clauses.some((clause) => goods.test(clause));
    const many = giving.filter((is, index) => is && told[index] !== null).length > 1;
    if (both ? giving.filter(Boolean).length > 2 : many || lavish.test(text)) {
      const made = clauses.map((_, index): Told => (giving[index] ? null : told[index]));
      made[kept] = '这次给您{补偿内容}，作为一点补偿';
      return { told: made };
    }
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index] ?? '';
      if (giving[index] && index > kept && more.test(clause)) told[index] = null;
      else if (giving[index] && both) told[index] ??= turned(clause, wholePrice);
    }
    return afterGiving(clauses, told, giving, '，作为这次的补偿');
  }
  // What is granted against the rule is no trade any more.
  if (
    clauses.some((clause) => ruled.test(clause)) ||
    (/看在|老[客顾][户客]/.test(text) && /破例|特批|通融|例外/.test(text))
  )
    return afterGiving(clauses, told, giving, '，仅限这一次');
  const figure = turned(clauses[first] ?? '', theirFigure);
  const start = giving.findIndex(
    (is, index) => is && told[index] === undefined && (figure === undefined || index > first),
  );
  if (start < 0) return null;
  if (figure !== undefined) told[first] = figure;
  const clause = clauses[start] ?? '';
  const opens = opening.exec(clause)?.[0].length ?? 0;
  const own = clause.slice(opens);
  const plain = offered(own);
  told[start] =
    plain === own && !/那$/.test(clause.slice(0, opens))
      ? { at: opens, words: inReturn }
      : clause.slice(0, opens).replace(/那$/, '') + inReturn + plain;
  // The whole of it hangs on it, wherever it is marked.
  return { told, covers: true };
}

/** Behind the last of what is given. */
function afterGiving(clauses: readonly string[], told: Told[], giving: readonly boolean[], words: string) {
  const last = clauses.findLastIndex(
    (clause, index) =>
      told[index] !== null && (giving[index] || (giving.includes(true) && ruled.test(clause))),
  );
  if (last < 0) return null;
  const clause = told[last];
  told[last] = typeof clause === 'string' ? clause + words : { at: clauses[last]?.length ?? 0, words };
  return { told, covers: true };
}

export const forAReturn = clauseByClause((...all) => hung(...all, false));

/** “先放货”: hangs on the day of the payment. */
export const forADay = clauseByClause((...all) => hung(...all, false, '如果{付款日期}能书面确认，'));

/** Behind what is given back, which makes up for something by itself. */
export const toMakeUp = clauseByClause((...all) => hung(...all, false));

/** “您说多少就多少”: asks what they have in mind; where a figure is named already, the rest hangs on a return. */
export const forTheirPrice = clauseByClause((clauses, match, marked) => {
  // “行吧，就按您说的价”: it is settled.
  if (
    clauses.length > 1 &&
    clauses.some((clause, at) => marked[at] && /[按照][您你贵].{1,2}[说讲开报提出要]?的/.test(clause))
  )
    return hung(clauses, match, marked, false);
  const settled = clauses.findIndex(
    (clause, at) => !marked[at] && /^[\d.]+[元块]?(?:拿走|给你|给您|卖|成交|吧)/.test(clause),
  );
  const told = clauses.map(
    (clause, at): Told => (marked[at] || sighs.test(clause) || yields.test(clause) ? null : undefined),
  );
  if (settled >= 0) {
    const next = clauses.findIndex(
      (clause, at) => at > settled && told[at] === undefined && gives.test(clause),
    );
    told[next < 0 ? settled : next] = { at: 0, words: forSomething };
    return { told };
  }
  const first = marked.indexOf(true);
  const topic =
    /^([^您你开]{0,3}?(?:价格?|价钱|单价|费用?|租金?|工钱|[账租交工]期))/.exec(clauses[first] ?? '')?.[1] ??
    '';
  told[first] =
    `${topic && `${topic}方面，`}您的${/期/.test(topic) ? '想法' : '目标价'}可以告诉我，我看看再答复您`;
  return { told };
});

const unhurried = /不(?:着?急|用急)|没关系|慢慢|都[行可成]|再说|不催/;

/** “尾款您方便再付，不着急”: by a day. */
export const payByADay = clauseByClause((clauses, _, marked) => {
  const told = clauses.map((clause, at): Told => (marked[at] || unhurried.test(clause) ? null : undefined));
  const first = marked.indexOf(true);
  const own = /尾款|货款|余款|定金|租金|房租|费用|学费|全款/.exec(clauses[first] ?? '')?.[0];
  told[first] = `${own ?? ''}请在{日期}前付清`;
  return { told };
});

/** “给您重新发一整套，旧的也不用退了”: what is missing, and nothing besides. */
export const sendWhatIsMissing = clauseByClause((clauses, _, marked) => {
  const told = clauses.map((clause, at): Told => (!marked[at] && goods.test(clause) ? null : undefined));
  const first = marked.indexOf(true);
  told[first] = turned(clauses[first] ?? '', [
    [/^(.*?)(?:给[您你])?(?:重新|再|整套|整台|整批|全部).*$/, '$1给您补寄缺少或损坏的部分'],
  ]);
  return told[first] === undefined ? null : { told };
});
