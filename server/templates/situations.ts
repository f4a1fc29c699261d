/** Which signals of a customer a template answers, by its title. */
import type { Signal } from '../signals/signal';
import type { Template } from './templates';

const answers: Readonly<Record<Template['language'], Readonly<Record<string, readonly Signal[]>>>> = {
  en: {
    'Answer a threat to cancel': ['threat'],
    'Hold the price and show the value': ['haggle'],
    'Say no with an alternative': ['demand'],
    'Trade a concession': ['haggle', 'demand'],
    'Take up a complaint about a defect': ['complaint'],
    'Take up a complaint about a late delivery': ['complaint'],
    'Take up a complaint about our service': ['complaint', 'anger'],
    'Answer praise that puts us off': ['praise', 'deferral'],
    'Answer a rude mail': ['anger'],
    'Accept a special demand and let it count': ['demand'],
    'Confirm an order': ['buying'],
    'Answer “others are cheaper”': ['haggle'],
    'Send a quotation': ['inquiry'],
    'Answer for a lost sample': ['sample'],
    'Apologise and own the problem': ['complaint'],
    'Answer a first inquiry the same day': ['inquiry'],
  },
  zh: {
    客户说要取消订单: ['threat'],
    '守住价格，说清价值': ['haggle'],
    '说不，同时给一条路': ['demand'],
    '让一步，换一步': ['haggle', 'demand'],
    货有质量问题: ['complaint'],
    货到晚了: ['complaint'],
    客户对服务不满: ['complaint', 'anger'],
    认错并补救: ['complaint'],
    样品寄丢了: ['complaint', 'sample'],
    夸完说以后再联系: ['praise', 'deferral'],
    客户要请示他老板: ['deferral'],
    回一封语气很冲的信: ['anger'],
    '接下特殊要求，也让它算数': ['demand'],
    要请示我们老板: ['demand'],
    确认订单: ['buying'],
    客户说别家更便宜: ['haggle'],
    发报价单: ['inquiry'],
    '一时答不全，先回一声': ['inquiry'],
    当天回复首次询盘: ['inquiry'],
    小问题当天查清: ['inquiry'],
    讲一个细节的来历: ['praise'],
    客户说先了解一下: ['deferral'],
    隔一阵带个新消息去: ['deferral'],
    把价格拆开给客户看: ['haggle'],
    账期和价格一起谈: ['haggle'],
    摆一摆已经为客户做的: ['haggle'],
    直说做不到的: ['demand'],
  },
};

export function signalsOf({ language, title }: Template): readonly Signal[] {
  return answers[language][title] ?? [];
}
