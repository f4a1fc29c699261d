/** Tells whether a sentence of ours covers whatever was asked: it comes later, is answered elsewhere, or needs something from them first. */
import { createCueReader } from '../../words/cues';
import { tokenize } from '../../words/token';
import { compiled } from './compiled';
import type { CoveringCue } from './phrases';

const readCues = createCueReader<CoveringCue>(compiled);

/** The replies in which a sentence covers whatever was asked: those of any length, those of a few sentences, or none. */
export type Coverage = 'all' | 'in brief' | 'none';

/** @param said the sentence, in simplified characters */
export function coverageOf(said: string): Coverage {
  const cues = readCues(tokenize(said));
  if (cues.has('all') || allInChinese.test(said)) return 'all';
  const later = cues.has('later') && (!cues.has('laterOnSome') || cues.has('laterOnAll'));
  return cues.has('inBrief') || later || inChinese.test(said) ? 'in brief' : 'none';
}

const allInChinese =
  /(?:其他|其余|剩下)[^。？！]{0,20}(?:回复|答复|再|发|给您)|(?:逐条|逐一|一一|统一|一并)(?:回复|答复|解答|说明)/;

const inChinese =
  /(?:稍后|晚点|晚些|尽快|马上|今天|明天|后天|周[一二三四五六日]|下周|这两天|[月日号点前])[^。？！]{0,16}(?:给您|给你|向您|再)?(?:回复|答复|反馈|回您|回你|联系您|联系你|发您|发给您|告诉您)|(?:确认|核实|查|问|了解|核对|商量)(?:清楚|好|完|到)?(?:之?后|了)?(?:再|马上|立刻|第一时间|就)[^。？！]{0,8}(?:回复|答复|告诉|联系|反馈|发|回您|回你)|帮您(?:查|核实|看|问|确认)|(?:已经?|帮您)(?:转|反馈|提交|登记|升级)|提供(?:一下|下)?(?:您的)?(?:订单号|单号|手机号|截图|照片)/;
