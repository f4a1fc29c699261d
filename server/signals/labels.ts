/** Signals in a few words, for places where a line has little room. */
import { isChinese } from '../words/chinese/script';
import type { Signal } from './signal';

export interface SignalLabel {
  /** The signal’s name. */
  readonly name: string;
  /** What it may mean. At most 40 characters: editors cut off what is longer. */
  readonly reading: string;
}

const english: Readonly<Record<Signal, SignalLabel>> = {
  praise: { name: 'praise', reading: 'praise: thanks, or a cushion?' },
  deferral: { name: 'put off', reading: 'put off: perhaps a polite no' },
  threat: { name: 'threat', reading: 'threat: stay calm, it may be a bluff' },
  haggle: { name: 'haggling', reading: 'haggling: give only if you get' },
  complaint: { name: 'complaint', reading: 'complaint: take it up first' },
  anger: { name: 'anger', reading: 'anger: mood; find the request in it' },
  sample: { name: 'sample', reading: 'wants to try it' },
  inquiry: { name: 'question', reading: 'asks: answer it or say when' },
  buying: { name: 'ready to buy', reading: 'ready to buy: make it easy' },
  demand: { name: 'special demand', reading: 'special demand: a chip for you' },
};

const chinese: Readonly<Record<Signal, SignalLabel>> = {
  praise: { name: '夸奖', reading: '夸奖：真心还是铺垫？' },
  deferral: { name: '拖延', reading: '往后推：可能是委婉拒绝' },
  threat: { name: '施压', reading: '施压：先稳住，多半在试探' },
  haggle: { name: '讲价', reading: '讲价：有来才有往' },
  complaint: { name: '投诉', reading: '投诉：先回应这一点' },
  anger: { name: '情绪', reading: '情绪：听出话里的要求' },
  sample: { name: '要样品', reading: '想看样品或试用' },
  inquiry: { name: '询问', reading: '询问：回答，或说明何时答复' },
  buying: { name: '想下单', reading: '准备下单：让下一步更简单' },
  demand: { name: '特殊要求', reading: '特殊要求：答应了就是筹码' },
};

/** @param message what the signal says, in its language */
export function signalLabels(signal: string, message: string): SignalLabel {
  const labels: Readonly<Record<string, SignalLabel>> = isChinese(message) ? chinese : english;
  return labels[signal] ?? { name: signal, reading: signal };
}
