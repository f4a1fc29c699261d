/** All signals by the language they read. Written by `npm run docs`; a test proves that nothing drifted. */
import enHaggleLowerPrice from './en/haggle/lower-price';
import enPraiseGoodsAndPeople from './en/praise/goods-and-people';
import type { SignalRule } from './signal';

export const signalsByLanguage: Readonly<Record<'en' | 'zh', readonly SignalRule[]>> = {
  en: [enHaggleLowerPrice, enPraiseGoodsAndPeople],
  zh: [],
};

export const signalRules: readonly SignalRule[] = Object.values(signalsByLanguage).flat();
