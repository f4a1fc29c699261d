/** “没货了”“我们不做贴牌”“停产了”: a “we don’t” with no way on. */
import { asked, reported } from '../../../words/chinese/guards';
import { harmlessNo, showsWayOn } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { wayOn } from '../../reword';
import { defineRule } from '../../rule';

const unless = [asked, reported, showsWayOn, harmlessNo, soonGone];
const stop = '(。|，|,|！|!|~|～|$|亲)';
const tail = '[的|哦|呢|哈|了|啦|的呢|啊]';

/** “转头就没了”: pressure, and no refusal. */
function soonGone({ tokens, mark }: Match): boolean {
  return /^[就便]$/.test(tokens[mark.from - 1]?.text ?? '');
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
        `{[暂时|目前|现在|都|已经|早就](没|无|缺|断|没有)(货|现货|库存|存货)${tail}} ${stop}`,
        `{[已经|都|早就|也|全](停产|下架|卖完|卖光|售罄|绝版|停售|断货|断码|订满|约满|满房)(了|啦|的)} ${stop}`,
        `{(没|没有)了} ${stop}`,
        `{(不|不会|不再|没有计划)[再](进|进货|补货|生产|做|上架)了} ${stop}`,
        `{(我们|本店|小店|我司|这边|店里|我方)[从来|一向|目前|暂时|都|现在|也|家]不(做|提供|接|卖|收|支持|承接|经营|代销|零售|供应|安装|配送|送|赠送|外借|出租)what:(...)} ${stop}`,
        `{[目前|暂|暂时|一律|概](不提供|不承接|不外借|不赠送|不零售|不支持|不对外)what:(...)} ${stop}`,
        `{(我们|本店|小店|我司|这边|店里|我方)[目前|暂时|都|现在|也|家](没有|没|暂无|没得)what:(...)(服务|活动|优惠|赠品|业务|型号|颜色|款|尺码|规格|门店|车|人手|师傅)${tail}} ${stop}`,
        '{(源文件|底稿|原图|配方|名单|图纸|样品|清单|源代码)[是|我们|都|也](不会|不能|不|不可能)(给|外传|提供|外发|对外|发)[的|了]}',
      ],
      unless,
      rewrites: [wayOn('，不过可以{替代方案}')],
    },
  ],
  examples: [
    { bad: '亲，这个颜色[[没货了]]。', fixed: '亲，这个颜色没货了，不过可以[替代方案]。' },
    { bad: '[[我們不做貼牌]]。', fixed: '我們不做貼牌，不過可以[替代方案]。' },
    { bad: '这个型号[[停产了]]。', fixed: '这个型号停产了，不过可以[替代方案]。' },
    { bad: '[[源文件不会给的]]。', fixed: '源文件不会给的，不过可以[替代方案]。' },
    { good: '这个颜色没货了，预计十号补上。' },
    { good: '这款没货了，对吗？' },
    { good: '您说这款没货了，我去仓库看一眼。' },
    { good: '如果现货没货了，我们排新的一批。' },
    { good: '这批做完就没有问题了，产线没停。' },
    { good: '误会没有了。' },
    { good: '过了保鲜期，鲜味就没了。' },
  ],
});
