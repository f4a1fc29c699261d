/** Moves that do not fit a stage, as phrases: what is said too early, or to a partner as to a stranger. */

import type { Stage } from '../../draft/stage';
import { say, sentence } from '../../rules/rewriting/rewrites';
import type { Rule } from '../../rules/rule';
import { asked, negated, reported } from '../../words/english/guards';

/** A move and the stages it does not fit. Its id is its own business: all are told as `stage/fit`. */
export interface StageMove extends Omit<Rule<string>, 'principle' | 'severity' | 'examples'> {
  readonly stages: readonly Stage[];
}

const early: readonly Stage[] = ['like', 'miss'];

export const stageMoves: readonly StageMove[] = [
  {
    id: 'en/order-pressure',
    stages: early,
    message: 'Presses for the order while they are still looking.',
    why: 'Who is asked to order before they are ready answers no, or not at all; first help them decide.',
    phrasings: [
      {
        phrases: [
          '{when (will|can|do|could|would) (you|your company|your side) [be able to|plan to|want to] (order|place (the|your|an|a) [first|trial] order|confirm (the|your) order|send (the|your|us the|us your) (po|order|purchase order))}',
          '{(please|kindly) [_] (confirm|place|send|issue) [us] (the|your|an) [first|trial] (order|po|purchase order) [now|today|soon|asap|by (#|@day) [_]|this week]}',
          '{(are you ready to|shall we|can we) (order|place the order|proceed with the order|confirm the order|sign)}',
          '{[we] (look forward|are looking forward|hope) to (receive|receiving|your|get|getting) [your] [first] order [soon|shortly|today|this week]}',
          '{(place|confirm) your [first] order (today|now|this week|soon|before)}',
        ],
        unless: [negated, reported],
        rewrites: [sentence('What would you like to see or know before you decide?')],
      },
    ],
  },
  {
    id: 'en/bottom-price',
    stages: early,
    message: 'Shows the bottom price before they want the product.',
    why: 'A bottom price named early becomes the starting point later; let them want it first.',
    phrasings: [
      {
        phrases: [
          '{(our|my|the) [very|absolute] (best|lowest|bottom|rock-bottom|final|last|cheapest) (price|offer|quote|rate|quotation)}',
          '{(best|lowest|bottom|final|rock-bottom) price (is|of|for|we can|i can)}',
          '{(lowest|best) (we|i) can (do|offer|go) [is|for]}',
          '{(give|offer|grant) you [a|an] [special|extra|additional] [#] [%] (discount|special price)}',
        ],
        unless: [negated, asked, reported],
        rewrites: [say('the price for {quantity and finish}')],
      },
    ],
  },
  {
    id: 'en/payment-push',
    stages: early,
    message: 'Talks of payment before there is an order.',
    why: 'At this stage money is a question for later; asking now makes the interest cool.',
    phrasings: [
      {
        phrases: [
          '{(please|kindly) [_] (pay|transfer|remit|wire|arrange|send|settle|make) [us] (the|a|your) [#] [%] (deposit|payment|prepayment|down payment|advance|balance|money)}',
          '{(when|how soon) (can|will|could) you (pay|send the (deposit|payment)|transfer|arrange (the )payment|make the payment)}',
          '{(after|once|as soon as) (we|i) (receive|get|have) (your|the) (deposit|payment|money)}',
        ],
        unless: [negated, reported],
        rewrites: [sentence('Would it help to see {a sample, a picture or a test report} first?')],
      },
    ],
  },
  {
    id: 'en/strangers-introduction',
    stages: ['sincerity', 'harmony'],
    message: 'Introduces you like a stranger to somebody who knows you.',
    why: 'A partner who is told who you are wonders whether you remember them; start from what you share.',
    phrasings: [
      {
        phrases: [
          '{(we|our company|ours) (are|is) [one of] (a|an|the) [_] (leading|professional|famous|experienced|well-known|largest|biggest) [and] [_] [_] (manufacturer|manufacturers|supplier|suppliers|company|exporter|exporters|factory|trader|provider) [_] [_]}',
          '{(let me|allow me to|may i|i would like to|we would like to) [briefly|first|take this opportunity to] introduce (myself|ourselves|our company|our factory|our products)}',
          '{(we|i) (are writing|am writing|write|hope|would like|wish) to (establish|build|start|enter into) [_] [_] (business|trade|long-term) [_] (relations|relationship|cooperation)}',
          '{(to whom it may concern|we got your (name|contact|email|address) (from|on|through))}',
          '{my name is _ [_] (and|,|from|i)}',
        ],
        unless: [reported],
        rewrites: [sentence('How did {the last delivery or season} go for you?')],
      },
    ],
  },
  {
    id: 'en/bluff',
    stages: ['sincerity'],
    message: 'Bluffs where both sides lay their cards open.',
    why: 'At this stage they know enough to see through it, and one bluff makes every figure doubtful; say the real limit once.',
    phrasings: [
      {
        phrases: [
          '{(take it or leave it|that is our final word|this is our last word)}',
          '{(other|many other|several other|several|another) (buyers|customers|clients|companies|buyer|customer) (are|is|have|has) [also|already] (interested|waiting|asking|asked|offered|ready)}',
          '{(further|other|additional|certain|some) (conditions|terms|charges|costs) (may|might|will) apply}',
        ],
        unless: [negated, reported],
        rewrites: [sentence('Our limit is {figure}, and this is why: {reason}.')],
      },
    ],
  },
  {
    id: 'zh/order-pressure',
    stages: early,
    message: '客户还在看，就催着下单。',
    why: '没准备好的人一催就退；先帮客户做决定。',
    phrasings: [
      {
        phrases: [
          '{(什么时候|何时|几时)(能|可以|会|准备|方便)[给我们|跟我们](下单|下订单|订货|签合同|签约|付定金)}',
          '{(请|麻烦|希望)(您|贵司|尽快|早日|今天|本周)[...](下单|下订单|签合同|确认订单)}',
          '{(期待|等待|静候)(您|贵司)的(订单|首单|好消息)}',
        ],
        rewrites: [say('在决定之前，您还想了解哪一点？', { over: 'clause' })],
      },
    ],
  },
  {
    id: 'zh/bottom-price',
    stages: early,
    message: '客户还没想要，就亮了底价。',
    why: '底价亮得早，以后就成了起点；先让客户喜欢上产品。',
    phrasings: [
      {
        phrases: [
          '{(最低价|底价|最低价格|成本价|一口价)}',
          '{(给您|给你|给贵司)(最优惠|最低|最便宜|额外)的(价格|报价|折扣)}',
        ],
        rewrites: [say('{数量和规格}的价格')],
      },
    ],
  },
  {
    id: 'zh/strangers-introduction',
    stages: ['sincerity', 'harmony'],
    message: '对老客户还像初次见面一样自我介绍。',
    why: '老客户会想：您还记得我吗？从共同的事情说起。',
    phrasings: [
      {
        phrases: [
          '{(我们|我司|本公司)是[一家|专业|一家专业的][...](生产商|制造商|供应商|厂家|公司|企业)}',
          '{(请允许我|容我|让我)[先|简单]介绍[一下](我们|我司|自己|本公司)}',
          '{(希望|期待)[能|能够](与贵司|和您|与您)(建立|开展)[长期|友好][的](合作|业务)关系}',
        ],
        rewrites: [say('{上次的货或上一季}卖得怎么样？', { over: 'clause' })],
      },
    ],
  },
];

/** The moves as an engine reads them. */
export const moveRules: readonly Rule<string>[] = stageMoves.map((move) => ({
  ...move,
  principle: 'fit-the-stage',
  severity: 'warning',
  examples: [],
}));
