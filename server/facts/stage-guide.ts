/** What each stage of a relationship is, and what fits it: told in completion, hovers and the line above a draft. */
import type { Stage } from '../draft/stage';

export interface StageGuide {
  /** The stage’s name in Chinese; in English it is its id. */
  readonly chinese: string;
  /** Where the customer stands. */
  readonly customer: string;
  readonly customerInChinese: string;
  /** What a reply should do. */
  readonly advice: string;
  readonly adviceInChinese: string;
}

export const stageGuide: Readonly<Record<Stage, StageGuide>> = {
  like: {
    chinese: '喜欢',
    customer: 'They have taken an interest in a product.',
    customerInChinese: '客户对产品有了兴趣。',
    advice:
      'Show what you are good at, send pictures, surprise them a little. No pressure to order, no bottom price.',
    adviceInChinese: '展示实力和图片，给一点小惊喜；不催单，不亮底价。',
  },
  miss: {
    chinese: '思念',
    customer: 'They wonder whether the product will sell in their market.',
    customerInChinese: '客户在想：这个产品在我的市场好不好卖？',
    advice:
      'Give facts and arguments for their market, and ask about it. No bottom price, no push for payment.',
    adviceInChinese: '提供当地市场的资料和卖点，多问他们的市场；不亮底价，不催款。',
  },
  assimilation: {
    chinese: '同化',
    customer: 'They hold a sample and judge it.',
    customerInChinese: '客户拿着样品在评估。',
    advice:
      'Find their doubts early, analyse them, repeat what the product does better. Never fall silent after the sample.',
    adviceInChinese: '及时找出疑虑，逐条分析，重申优势；寄了样品以后不要没有下文。',
  },
  sincerity: {
    chinese: '坦诚',
    customer: 'Both sides know each other and negotiate.',
    customerInChinese: '双方已经了解，正在谈条件。',
    advice: 'Stand in their shoes and show the bottom line frankly, once. No bluffing, no hidden conditions.',
    adviceInChinese: '站在对方的角度，坦率地亮一次底线；不虚张声势，不藏条件。',
  },
  harmony: {
    chinese: '和谐稳定',
    customer: 'They are a steady partner.',
    customerInChinese: '客户已是稳定的伙伴。',
    advice: 'Keep it alive and let it grow: help each other, plan together. No stranger’s introductions.',
    adviceInChinese: '维护并发展关系：互相支持，共同规划；不要像对陌生人一样自我介绍。',
  },
};
