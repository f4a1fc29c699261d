/** “求求您”“跪求好评”“行行好”: begging. */

import { asked, pleading, reported } from '../../../words/chinese/guards';
import { ofTheReader } from '../../../words/chinese/way-on';
import type { Match } from '../../../words/match';
import { askAsEquals } from '../../rewriting/ask-as-equals';
import { calmAround } from '../../rewriting/chinese/say-calmly';
import { reword } from '../../rewriting/reword';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, ofTheReader];

/** “求求您把地址发我”: a plain deed is asked for, and no mercy. */
function asksForDeed({ sentence: { prose } }: Match): boolean {
  return !/[评評]|[原饶饒]|[单單]|[机機][会會]|生[气氣]|五星|了[，。！]|一眼/.test(prose);
}

export default defineRule({
  id: 'servility/begging',
  principle: 'equal-footing',
  severity: 'warning',
  message: '在求人。',
  why: '求来的东西不值钱，人也跟着不值钱：说清您想请他做什么，大大方方地请。',
  phrasings: [
    {
      phrases: [
        '{(求求|跪求|哀求|恳求|央求|求一求)(您|你|亲|亲亲|老板|大家|各位|贵司)[了|啦][行行好|帮帮忙|发发善心|发发慈悲]}',
        '{(算我|就当我|我)求(您|你)[了|啦]}',
      ],
      unless,
      rewrites: [where(asksForDeed, calmAround(say('麻烦您'))), askAsEquals],
    },
    {
      phrases: [
        '(，|,|^|小店|本店|在线|弱弱|卑微|亲) {求}(好评|五星|支持|关注|收藏|转发|赏脸)',
        '{(跪求|哀求|裸求|泣求|血泪求)}(好评|五星|支持|关注|转发|下单|回复|一个|点|不|赐)',
      ],
      unless,
      rewrites: [askAsEquals],
    },
    {
      phrases: [
        '{(拜托拜托|求您了|行行好|求放过|发发慈悲|发发善心|大发慈悲|积积德|救救我们|救救我|救救孩子)[吧]}',
        '(，|,|^|我|我们|小妹|小店|就|只) {求(您|你)}(再|给|别|帮|千万|一定|务必|高抬|原谅|行行好|放过|饶)',
        '{(可怜可怜|可怜|同情同情|体恤体恤)(我们|我|小店|孩子|打工人)[吧]}',
        '{(给|留)(条|一条)(活路|生路)[走|吧]}',
        '{(给|留)(我们|我|小店|小的)(口|碗|条|一口|一碗|一条)(饭|活路|生路)[吃|走]}',
        '{(您|你)(不帮|不买|不下单|不签)(我们|我|小店)[这]就(活不下去|没饭吃|要倒闭|完了|死定了|要失业)[了]}',
      ],
      unless,
      rewrites: [askAsEquals],
    },
    {
      phrases: [
        '{[您|你](就|好歹|多少)[再](给|再给)(我|我们|小店|小的)[一](次|个)[改正|补救|弥补|表现|合作|服务][的](机会)[吧|嘛|呗|行不行]}',
        '{[您|你](就|行行好|拜托|求您|求你|千万|好歹)[行行好|帮帮忙][，|,][您|你](帮帮|帮帮忙|照顾照顾|心疼心疼|成全|体谅体谅|可怜)(我|我们|小店)[吧|嘛|呗]}',
        '{(拜托|拜托了|求您了|求求了)[，|,](帮帮忙|帮个忙|帮帮我|帮帮我们|行行好)[吧|嘛]}',
        '{(能不能|可不可以|您就)(可怜|可怜可怜|心疼心疼)[一下](我|我们|我这|小店)}',
      ],
      unless: [reported, ofTheReader],
      rewrites: [askAsEquals],
    },
    {
      phrases: [
        '{[不然|否则|要不|要不然][我|客服|我们|人家][就|可|又|都](要|会|得)[被](扣工资|扣钱|扣绩效|扣奖金|罚款|开除|炒鱿鱼|骂死|骂惨)[了|的]}',
      ],
      unless,
      rewrites: [askAsEquals],
    },
    {
      phrases: [
        '{(打工|赚钱|挣钱|上班|生活|小本生意|小店|当客服|做客服|做生意|出来打工|打工人|赚点钱|小妹|妹子)[真的|真|也|都|实在|确实|实属|很|挺|太|是][很|的](不易|不容易)}',
        '{(养家糊口|混口饭吃|讨口饭吃|养活一家|靠工资吃饭)[了]}',
      ],
      unless: [reported],
      when: [pleading],
      rewrites: [askAsEquals],
    },
    {
      phrases: [
        '(^|，) {(帮帮忙|帮个忙|拉我一把|照顾照顾)(吧|呗|嘛)[哥|姐|老板|亲|老板娘|大哥|大姐|老哥]} (。|！|$)',
      ],
      unless: [asked, reported, ofTheReader],
      rewrites: [askAsEquals],
    },
    {
      phrases: ['{(跪求|跪着求|哭着求|求爷爷告奶奶地求)(我们|我)[的|家](经理|老板|领导|主管|财务|厂里)}'],
      unless: [asked, reported, ofTheReader],
      rewrites: [
        reword(
          /(?:跪求|跪着求|哭着求|求爷爷告奶奶地求)我们?的?家?(经理|老板|领导|主管|财务|厂里)/,
          '向$1申请',
        ),
      ],
    },
    {
      phrases: ['{[求求|千万|求](您|你)[就]多少(给|下|拿|订|买|帮)...(点|一点|些)(吧|呗|嘛)}'],
      unless: [asked, reported, ofTheReader],
      rewrites: [askAsEquals],
    },
    {
      phrases: ['{(您|你|大哥|大姐|老板|亲)行行好[吧]}'],
      unless: [asked, reported],
      rewrites: [askAsEquals],
    },
  ],
  examples: [
    { bad: '[[求求您]]把那条评价改一下吧。', fixed: '哪里不满意您告诉我，我先帮您解决。' },
    { bad: '新店没什么人，[[求]]关注。', fixed: '新店没什么人，喜欢的话欢迎关注。' },
    { bad: '[[跪求]]五星好评。', fixed: '方便的话，麻烦您给个评价。' },
    { bad: '這單就給我們做吧，[[可憐可憐我們]]。', fixed: '希望有機會跟您合作，您有什麼想法隨時告訴我。' },
    {
      bad: '方便的话给个评价，[[不然我要被扣工资了]]。',
      fixed: '方便的话，麻烦您给个评价。',
    },
    { bad: '[[打工真的不容易]]，給個五星吧。', fixed: '方便的話，麻煩您給個評價。' },
    { good: '在外打工不容易，您多保重。' },
    { good: '求求您了，原话是这样吗？' },
    { good: '客户说求求您了，我查一下聊天记录。' },
    { good: '不用说求求您，我马上就去办。' },
    { good: '方便的话，请您留个评价。' },
    { good: '恳请您在周五前确认稿件。' },
    { good: '希望您再考虑一下我们的方案。' },
    { bad: '[[您就再给我们一次机会吧]]。', fixed: '希望您能再给我们一次机会，您有什么想法随时告诉我。' },
    { bad: '[[拜託了，幫幫忙吧]]。', fixed: '您方便的話幫個忙，謝謝。' },
    { good: '希望您再给我们一次机会，新样品周三能到。' },
    { bad: '下周就截止了，[[帮帮忙吧哥]]。', fixed: '下周就截止了。' },
    { good: '麻烦您帮帮忙，把门开一下，谢谢。' },
    { bad: '我去[[跪求我们经理]]批条子。', fixed: '我去向经理申请批条子。' },
    { bad: '单子少，[[您多少下一点吧]]。', fixed: '单子少，希望有机会跟您合作，您有什么想法随时告诉我。' },
    { bad: '[[您行行好]]，给个好评。', fixed: '方便的话，麻烦您给个评价。' },
    { bad: '[[求求您]]别给差评，我[[给您跪下了]]。', fixed: '哪里不满意您告诉我，我先帮您解决。' },
    { bad: '[[可怜可怜小店吧]]，一单都没开张，您买一点吧。', fixed: '有需要的话，您随时告诉我。' },
  ],
});
