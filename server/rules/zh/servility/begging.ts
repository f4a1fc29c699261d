/** “求求您”“跪求好评”“行行好”: begging. */
import { asked, reported } from '../../../words/chinese/guards';
import { ofTheReader } from '../../../words/chinese/way-on';
import { say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, ofTheReader];

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
      rewrites: [say('麻烦您')],
    },
    {
      phrases: ['{(跪求|哀求|裸求|泣求|血泪求)}(好评|五星|支持|关注|转发|下单|回复|一个|点|不|赐)'],
      unless,
      rewrites: [say('欢迎')],
    },
    {
      phrases: [
        '{(拜托拜托|求您了|行行好|求放过|发发慈悲|发发善心|大发慈悲|积积德|救救我们|救救我|救救孩子)[吧]}',
        '{(可怜可怜|可怜|同情同情|体恤体恤)(我们|我|小店|孩子|打工人)[吧]}',
        '{(给|留)(条|一条)(活路|生路)[走|吧]}',
        '{(给|留)(我们|我|小店|小的)(口|碗|条|一口|一碗|一条)(饭|活路|生路)[吃|走]}',
        '{(您|你)(不帮|不买|不下单|不签)(我们|我|小店)[这]就(活不下去|没饭吃|要倒闭|完了|死定了|要失业)[了]}',
      ],
      unless,
      rewrites: [say('希望能得到您的支持', { over: 'clause' })],
    },
    {
      phrases: [
        '{[不然|否则|要不|要不然][我|客服|我们|人家][就|可|又|都](要|会|得)被(扣工资|扣钱|扣绩效|扣奖金|罚款|开除|炒鱿鱼|骂死|骂惨)[了|的]}',
      ],
      unless,
      rewrites: [say('您的评价对我们很有帮助', { over: 'clause' })],
    },
  ],
  examples: [
    { bad: '[[求求您]]把那条评价改一下吧。', fixed: '麻烦您把那条评价改一下吧。' },
    { bad: '[[跪求]]五星好评。', fixed: '欢迎五星好评。' },
    { bad: '這單就給我們做吧，[[可憐可憐我們]]。', fixed: '這單就給我們做吧，希望能得到您的支持。' },
    {
      bad: '方便的话给个评价，[[不然我要被扣工资了]]。',
      fixed: '方便的话给个评价，您的评价对我们很有帮助。',
    },
    { good: '求求您了，原话是这样吗？' },
    { good: '客户说求求您了，我查一下聊天记录。' },
    { good: '不用说求求您，我马上就去办。' },
    { good: '方便的话，请您留个评价。' },
    { good: '恳请您在周五前确认稿件。' },
    { good: '希望您再考虑一下我们的方案。' },
  ],
});
