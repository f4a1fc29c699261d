/** Proposes where a writer stands with a customer, from an earlier draft to them or from what they write. */
import type { Stage } from '../../draft/stage';
import type { Letter } from '../letter';

export interface StageProposal {
  readonly stage: Stage;
  /** Why: “they write about the sample”, in the language of the draft. */
  readonly reason: string;
}

interface Cue {
  readonly stage: Stage;
  readonly words: RegExp;
  readonly en: string;
  readonly zh: string;
}

/** From the latest stage to the earliest: who orders again has seen samples too. */
const cues: readonly Cue[] = [
  {
    stage: 'harmony',
    words:
      /\b(?:as usual|like (?:last|every) (?:time|year|month)|same as (?:last|before)|re-?order|repeat order|(?:our|the) next order|(?:this|next) season['’]s order|our regular order|forecast for)\b|老样子|照旧|返单|再订|续订|跟上次一样|和上次一样/i,
    en: 'they order from you regularly',
    zh: '客户在返单',
  },
  {
    stage: 'sincerity',
    words:
      /\b(?:discount|counter-?offer|too (?:high|expensive)|best price|lower (?:the )?price|payment terms|cheaper|target price|price (?:is|seems) (?:high|a bit))\b|太贵|便宜|优惠|折扣|让利|还价|降价|付款方式|账期/i,
    en: 'they negotiate',
    zh: '客户在谈条件',
  },
  {
    stage: 'assimilation',
    words:
      /\b(?:(?:received|got|tested|tried|checked|have|with|about|of) (?:the|your|our|both|all|these|those) (?:\w+ )?(?:samples?|prototypes?|trial|demo)|samples? (?:arrived|came|look|looks|is|are|was|were)|during the trial)\b|样品(?:收到|到了|看了|测|试|已)|收到样品|试用(?:了|期|中)/i,
    en: 'they have the sample',
    zh: '样品在客户手里',
  },
  {
    stage: 'miss',
    words:
      /\b(?:(?:my|our|the local|this) (?:market|customers|clients|shops|country)|would (?:it|this|they) sell|sells? (?:well|here)|sell it here|samples?|certificat\w+|registration|import duty)\b|我们(?:这边|当地|市场)|好不好卖|好卖吗|寄样|样品|认证|清关/i,
    en: 'they think about their market',
    zh: '客户在考虑自己的市场',
  },
  {
    stage: 'like',
    words:
      /\b(?:interested in|catalog(?:ue)?|price list|saw your|found your|your website|more information|learn more|introduce)\b|感兴趣|产品目录|报价单|价目表|看到你们|了解一下/i,
    en: 'they ask about a product for the first time',
    zh: '客户初次询问产品',
  },
];

/** The stage that is most likely, with its reason; null when nothing tells. */
export function proposeStage({ customer, language, deal, earlierStage }: Letter): StageProposal | null {
  const chinese = language === 'zh';
  if (earlierStage)
    return {
      stage: earlierStage.stage,
      reason: chinese
        ? `之前的草稿 ${earlierStage.path} 里是这样写的`
        : `your draft ${earlierStage.path} says so`,
    };
  if (deal === 'won') return { stage: 'harmony', reason: chinese ? '交易已成' : 'the deal is won' };
  const words = customer.map(({ prose }) => prose).join(' ');
  const cue = cues.find((each) => each.words.test(words));
  return cue ? { stage: cue.stage, reason: chinese ? cue.zh : cue.en } : null;
}
