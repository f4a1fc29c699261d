/** “没货了”“我们不做贴牌”“停产了”: a “we don’t” with no way on. */
import { asked, ended, reported } from '../../../words/chinese/guards';
import { inSimplified } from '../../../words/chinese/script';
import { harmlessNo, lostAndOwnedUp, showsWayOn } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { calmAround } from '../../rewriting/chinese/say-calmly';
import { reword } from '../../rewriting/reword';
import { wayOn } from '../../rewriting/way-on';
import { defineRule } from '../../rule';

const unless = [asked, reported, showsWayOn, harmlessNo, soonGone, stillInStock, lostAndOwnedUp];
const stop = '(。|，|,|！|!|~|～|$|亲)';
const tail = '[@zh-tail][@zh-tail]';
const house =
  '(我们|我们这里|我们这儿|我们店|这里|本店|小店|我司|这边|店里|我方|物业|酒店|平台|仓库|工厂|厂家|门店|总部|客服|站点|景区|我们家|咱家|我们公司|公司)';
const matter =
  '(功能|服务|业务|活动|款|颜色|型号|尺码|规格|优惠|政策|选项|赠品|票|发票|房型|套餐|班次|名额|配件|说明书|保修卡)';

/** “转头就没了”: pressure, and no refusal. */
function soonGone({ tokens, mark }: Match): boolean {
  const before = tokens
    .slice(Math.max(mark.from - 2, 0), mark.from)
    .map(({ text }) => text)
    .join('');
  return /[就便]真?$/.test(before);
}

/** “我这还有四套，卖完没了”: there are some, and it is said how many. */
function stillInStock({ source, tokens, mark }: Match): boolean {
  const before = inSimplified(source.slice(0, tokens[mark.from]?.start ?? 0));
  return /(?:有|剩|余|存)[^，。]{0,4}[\d一二两三四五六七八九十几百].*[，,][^，,]{0,6}完(?:了?就|也就|可就)?$/.test(
    before,
  );
}

export default defineRule({
  id: 'refusing/not-offered',
  principle: 'cannot-then-can',
  severity: 'warning',
  message: '只说没有，没说哪里有。',
  why: '“没有”只回答了一半：最接近的是什么、什么时候来、谁家有，说一样就留住了人。',
  phrasings: [
    {
      phrases: [
        `{(不|不会|不再|没有计划)[再](进|进货|补货|生产|做|上架)了} ${stop}`,
        `{(我们|本店|小店|我司|这边|店里|我方)[目前|暂时|都|现在|也|家](没有|没|暂无|没得)what:(...)(服务|活动|优惠|赠品|业务|型号|颜色|款|尺码|规格|门店|车|人手|师傅)${tail}} ${stop}`,
      ],
      unless,
      rewrites: [wayOn('，不过可以{替代方案}')],
    },
    {
      phrases: [
        '{(源文件|底稿|原图|配方|名单|图纸|样品|清单|源代码)[是|我们|都|也](不会|不能|不|不可能)(给|外传|提供|外发|对外|发)[的|了]}',
      ],
      unless,
      rewrites: [
        calmAround(
          reword(
            /(?:我们)?[是都也]?(?:不会|不能|不可能|不)(?:给|外传|提供|外发|对外|发)[您你]?[的了]?/,
            '我们不方便提供，不过可以{替代方案}',
          ),
        ),
      ],
    },
    {
      phrases: [
        `{[暂时|目前|现在|都|已经|早就](没|无|缺|断|没有)(货|现货|库存|存货)${tail}}`,
        `{[已经|都|早就|也|全](停产|下架|卖完|卖光|售罄|绝版|停售|断货|断码|订满|约满|满房|送完|发完|领完)(了|啦|的)[哦|呢|哈|呀]}`,
        `{(没|没有)了[哦|呢|哈|呀|喔]}`,
        `{${house}[这边|从来|一向|目前|暂时|都|现在|也|家|是|这里]不(做|提供|接|卖|收|支持|承接|经营|代销|零售|供应|安装|配送|送|赠送|外借|出租|负责|补|免费提供|单独提供|承担|代收|外送|开放|寄|参与|受理|外包|办理|招|借|允许|包|单卖|拆卖|留|赊|议|带|修|拼|搞|赊账|预留|打|刷卡|开发票|开专票|议价|营业)what:(...)}`,
        `{${house}不(给|向|对)what:(新客户|新客|散客|个人|小单|外地|生客|任何人|任何客户|外人|第三方|租客|单件|小批量)(...)}`,
        `{[目前|暂|暂时|一律|概|已|已经|是|都|现在](不提供|不承接|不外借|不赠送|不零售|不支持|不对外|不接受|不免费提供)what:(... [...])}`,
        `{(没有|没|无)(这个|这种|这项|此|该|相关|这样)[的]${matter}${tail}}`,
        `{(没有|没|无)(优惠|活动|折扣|名额|房|票|位置|位子|赠品|样品|机器|床位|车位)了${tail}}`,
        `${matter}{[目前|暂时|现在|我们|这边|是|肯定|也|都|这个]没有${tail}}`,
      ],
      unless,
      when: [ended],
      rewrites: [wayOn('，不过可以{替代方案}')],
    },
  ],
  examples: [
    { bad: '亲，这个颜色[[没货了]]。', fixed: '亲，这个颜色没货了，不过可以[替代方案]。' },
    { bad: '[[我們不做貼牌]]。', fixed: '抱歉，我們不做貼牌，不過可以[替代方案]。' },
    { bad: '这个型号[[停产了]]。', fixed: '抱歉，这个型号停产了，不过可以[替代方案]。' },
    { bad: '[[源文件不会给的]]。', fixed: '源文件我们不方便提供，不过可以[替代方案]。' },
    { good: '这个颜色没货了，预计十号补上。' },
    { good: '这款没货了，对吗？' },
    { good: '您说这款没货了，我去仓库看一眼。' },
    { good: '如果现货没货了，我们排新的一批。' },
    { good: '这批做完就没有问题了，产线没停。' },
    { bad: '亲，您说的套餐[[目前没有的哦]]。', fixed: '亲，您说的套餐目前没有的哦，不过可以[替代方案]。' },
    {
      bad: '週末[[我們不接受臨時改期的要求]]哦。',
      fixed: '抱歉，週末我們不接受臨時改期的要求哦，不過可以[替代方案]。',
    },
    { good: '误会没有了。' },
    { good: '上午那三段录像没有了。硬盘坏了，送修也读不出来，是我们没做备份。' },
    { good: '旧款整机没有了，先跟您说明。能解决的有两个：换机芯，或者换新款。' },
    { good: '老款停产了，滤芯还能供五年。' },
    { good: '旧款滤芯仓库有十二支，用完没了。' },
    { good: '过了保鲜期，鲜味就没了。' },
    { good: '盒子里没有了封口的胶带。' },
    { good: '那一款没有了，同款还有米白。' },
    { bad: '[[我们不给新客户账期]]。', fixed: '抱歉，我们不给新客户账期，不过可以[替代方案]。' },
    { bad: '这款[[没货了]]，[[别等了]]。', fixed: '抱歉，这款没货了，不过可以[替代方案]。' },
    { bad: '白色[[没货]]，白色[[没货]]，[[我说了三遍了]]。', fixed: '抱歉，白色没货，不过可以[替代方案]。' },
  ],
});
