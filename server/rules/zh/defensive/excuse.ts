/** “换谁都忙不过来”“我们已经仁至义尽”: excuses in place of a remedy. */
import { asked, conditioned, ownedUp, reported } from '../../../words/chinese/guards';
import { showsWayOn } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { clauseByClause, type Told, turned } from '../../rewriting/chinese/clause-by-clause';
import { calmAround, sayCalmly } from '../../rewriting/chinese/say-calmly';
import { append, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

/** The customer is told by when. */
function dated({ sentence: { prose } }: Match): boolean {
  return /前(?:回[复覆]?|答[复覆])您/.test(prose);
}

/** “新员工做的，我已经让老师傅返工”: what was done about it stands with it. */
function mended({ sentence: { prose } }: Match): boolean {
  return /返工|重做|已[经經]?(?:[让讓请請换換安给給])/.test(prose);
}

/** “我们就三个人，您体谅一下”: it is told as a reason; not “我们就两个人，要大床房”. */
function shortHanded({ sentence: { prose } }: Match): boolean {
  return /体[谅諒]|理解|[见見][谅諒]|忙|慢|不过来|不過來|打不通|[没沒]法|着急|著急|催|等/.test(prose);
}

/** “加不了号，谁来都一样”: a no, which nothing can be promised beside. */
function refuses({ sentence: { prose } }: Match): boolean {
  return /[做办辦改退加换換修接发發送开開][^，]?不了|不[能行]|[没沒][法办辦]/.test(
    prose.replace(/[顾顧忙回看管]不|能不能/g, ''),
  );
}

const busy =
  /一对一|1对1|一对多|多对一|同时[^，]{0,4}(?:回复|接待|服务|应付|对接|处理)|(?:咨询|接待|排队|进线|客户|客人|人数|电话)[^，]{0,8}多[的呢哈哦]*$/;

/** The reason goes, and stays out of the way of what is told of the time. */
const withoutExcuse = clauseByClause((clauses, _, marked) => {
  const told = clauses.map((clause, at): Told => {
    if (marked[at] || busy.test(clause)) return null;
    return turned(clause, [
      [/^(.*?)会?尽快([回答]复)(.*)$/, '$1会在{时间}前$2$3'],
      [/^(?:所以|因此)(.+)$/, '$1'],
    ]);
  });
  const last = clauses.findLastIndex((clause, at) => told[at] !== null && !/^还?请|理解|谅解/.test(clause));
  if (last < 0) told[marked.indexOf(true)] = '让您久等了，我{时间}前答复您';
  else if (!/分钟|小时|\d点|今天|明天|马上|正在|尽快/.test(clauses.join('，'))) {
    const said = told[last];
    told[last] =
      typeof said === 'string'
        ? `${said}，我{时间}前答复您`
        : { at: clauses[last]?.length ?? 0, words: '，我{时间}前答复您' };
  }
  return { told, covers: true };
});

const patience = /[您你请][^，]{0,4}(?:体谅|理解|谅解|见谅|多等|再等|稍等)/;
const remedy = [
  // “……，请您耐心等待”: a day beside it would contradict it.
  where(({ sentence: { prose } }) => /耐心等/.test(prose), sayCalmly('有进展我马上告诉您')),
  where(refuses, sayCalmly('不过可以{替代办法}')),
  sayCalmly('给您添麻烦了，很抱歉，这件事我{时间}前给您办好', { of: /[错漏坏破丢]/, also: patience }),
  sayCalmly('让您久等了，这件事我{时间}前给您办好', {
    of: /不过来|不上|不开|忙|人手|排队|咨询|一个人|[几两三俩]个人/,
    also: patience,
  }),
  sayCalmly('这件事我{时间}前给您办好', { also: patience }),
];

export default defineRule({
  id: 'defensive/excuse',
  principle: 'own-the-problem',
  severity: 'warning',
  message: '在找理由。',
  why: '您忙不忙，客户不关心：说什么时候能办好，就够了。',
  phrasings: [
    {
      phrases: [
        '{(换谁|换了谁|换成谁|谁来|谁遇到|换哪家|换别家|哪家)[来|去|做|家][也|都](顾不过来|忙不过来|做不到|一样|没办法|受不了|做不好|会出错|避免不了|不行|扛不住)}',
        '{[我们|我|客服|店里][实在|真的|真是|根本|也|确实|人少|哪|哪里|怎么](顾不过来|顾不上|忙不过来|忙不开|回不过来|分身乏术|顾得过来|顾得上|忙得过来|回得过来|忙得焦头烂额|忙晕了|忙忘了|忙疯了|忙到飞起)[了|啊|呢|嘛]}',
        '{(哪|哪里|怎么)(看|管|回|顾|忙|接|盯|跟)得过来}',
        '{难免[会|有|会有|也会](出错|疏漏|疏忽|失误|差错|遗漏|纰漏|漏|错|照顾不周|顾不上|弄错|忙不过来)}',
        '{(不光|不止|不只|不单|不仅)[是|仅](我们|我们家|咱们)[一家|一个]}',
        '{(哪家|别家|其他家|谁家|同行|到处|哪里|哪儿)[现在|也|最近]都(慢|这样|一样慢|涨|缺|缺货|延误|爆仓|涨价)}',
        '{(哪能|怎么可能|哪可能|不可能|哪里能|怎么能)[条条|每条|每个|个个|样样|什么|面面|件件|一个个|事事|全部|所有] ... 都}',
        '{(我|我们)[一个人|几个人|就两个人|只有两个人|就一个人][一天|每天|要|得|一人](要管|要回|得管|得回|要负责|要对接|要跟|回|管)(几百|上百|几十|几千|一百多|两百|三百|#)[多|条|个|位|单|家]}',
        '{(我|我们|客服|小二|我方)[也|都|已经|真的](够负责的了|够负责了|够快了|够快的了|够意思了|够意思的了|够有诚意了|一刻也没有怠慢|一刻也没闲着|尽力了|已经尽力了|仁至义尽|已经仁至义尽|没闲着|在加班了|没日没夜|拼了命|能做的都做了|该做的都做了|做得够好了|做得够多了)}',
      ],
      unless: [asked, conditioned, reported, ownedUp],
      rewrites: remedy,
    },
    {
      phrases: [
        '{[这边|我们|客服|在线客服|现在|同时|今天|最近](咨询|接待|对接|排队|来访|进线|联系|找我|找我们)[的|量][人数|客户|客人|顾客|买家|人|电话][数][也|是|都](比较|实在|有点|确实|真的|太|很|非常|较|特别|挺|略|过|都)[太|很|非常|比较|有点|较]多}',
        '{(由于|因为|因)客户(比较|实在|有点|确实|真的|太|很|非常|非常非常|较|特别|挺|略|过|都)[非常]多}',
        '{(一对多|1对多|多对一|不是一对一|不是1对1)[的|服务|接待|回复]}',
        '{同时(要|需要|在|得)[要](回复|接待|服务|应付|对接|处理)(多|几|好几|很多|几十|十几|上百|#|@zh-number)[@zh-number|个|位|名|条|多|来]}',
      ],
      unless: [asked, conditioned, reported, showsWayOn, dated],
      rewrites: [withoutExcuse, calmAround(append('，我{时间}前答复您', { to: 'clause' }))],
    },
    {
      phrases: [
        '{[我们|客服|师傅|仓库|站点|店里|工程部|前台](人手|人员|师傅|小哥)[也|是|都|确实|实在|真的|比较|有点|一直](不够|不足|紧张|紧缺|有限|少|缺|不是很多|很少|忙不过来)}',
        '{[最近|这几天](请假|离职|休假)的(人|同事)[比较|太|也|都|很]多}',
      ],
      unless: [asked, conditioned, reported, ownedUp, showsWayOn],
      rewrites: remedy,
    },
    {
      phrases: [
        '{换[做|作|成|了][是](您|你|你们|贵司|别人|谁|哪家)[，][您|你|你们|来](也一样|也会|也会一样|还不是|不也|都一样|也得|也是|也没办法|也做不到|能怎么办)}',
        '{[是|都是|因为是|可能是](新人|新员工|新来的|新同事|实习生|临时工|学徒|新手)(做|弄|接|发|打包|装|写|回|操作|犯|搞|报|接待|填|处理|弄错|搞错)[的|错]}',
        '{(难免|在所难免|免不了|不可避免)[的|嘛|啊|吧|会这样]}(，|。|！|$)',
        '{@zh-we(已经|都|也|真的)[已经|都|也|真的](尽了|尽|用尽|付出)[了][最大|全力|一切|最大的|很大|很大的|所能|所有][努力|全力|办法|力]}[了](，|。)[您|你|还|也|实在|没]',
      ],
      unless: [asked, conditioned, reported, mended, ownedUp, showsWayOn],
      rewrites: remedy,
    },
    {
      phrases: [
        '{(我|我们|客服|我一个人)...(看|回|管|顾|忙|接|盯|跟)不过来[了]}',
        '{(我们|客服|店里|这边|我们店|我们这边)[一共|总共][就|只有|才][这么](一|两|二|三|四|五|几|俩|仨|#)(个人|个客服|个师傅|个)} (，|。|！|$)',
      ],
      unless: [conditioned, reported, ownedUp, showsWayOn],
      when: [shortHanded],
      rewrites: remedy,
    },
  ],
  examples: [
    {
      bad: '双十一单子多，[[换谁都忙不过来]]。',
      fixed: '让您久等了，这件事我[时间]前给您办好。',
    },
    { bad: '[[客服實在顧不過來]]，您多等等。', fixed: '讓您久等了，這件事我[時間]前給您辦好。' },
    { bad: '[[我们已经仁至义尽]]。', fixed: '这件事我[时间]前给您办好。' },
    { bad: '[[咨詢的人實在太多]]，回得慢了。', fixed: '回得慢了，我[時間]前答覆您。' },
    { bad: '您稍等，[[对接的人比较多]]，十分钟左右。', fixed: '您稍等，十分钟左右。' },
    { bad: '[[师傅人手不够]]，您再等等。', fixed: '让您久等了，这件事我[时间]前给您办好。' },
    { good: '那几天仓库人手不够，没有提前通知，这一点没做好。' },
    { good: '师傅人手不够，我从分店调一位过来，预计两点到。' },
    { good: '咨询的人实在太多，我三点前回您。' },
    { good: '周末忙得过来吗？我加一个人。' },
    { good: '如果您那边忙不过来，我们可以代办报关。' },
    { good: '同事说顾不上验货，我下午过去。' },
    { good: '昨天顾不上回您，抱歉，今天补上。' },
    { good: '今天单量大，预计下午三点前回复您。' },
    { bad: '[[换做是您您也一样]]。', fixed: '这件事我[时间]前给您办好。' },
    { bad: '这批[[是新员工做的]]。', fixed: '这件事我[时间]前给您办好。' },
    { bad: '手工的，色差[[在所難免]]。', fixed: '手工的，這件事我[時間]前給您辦好。' },
    { good: '这批是新员工做的，我已经让老师傅返工。' },
    { bad: '[[店里就两个人]]，您体谅一下。', fixed: '让您久等了，这件事我[时间]前给您办好。' },
    { good: '我们就两个人，订一间大床房。' },
    {
      bad: '尺码发错了，发错是[[难免的]]，您多理解。',
      fixed: '尺码发错了，给您添麻烦了，很抱歉，这件事我[时间]前给您办好。',
    },
  ],
});
