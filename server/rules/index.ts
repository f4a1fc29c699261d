/** All rules by the language they read. Written by `npm run docs`; a test proves that nothing drifted. */
import enOverpromisingGuarantee from './en/overpromising/guarantee';
import zhOverpromisingGuarantee from './zh/overpromising/guarantee';
import type { Rule } from './rule';

export const rulesByLanguage: Readonly<Record<'any' | 'en' | 'zh', readonly Rule[]>> = {
  any: [],
  en: [enOverpromisingGuarantee],
  zh: [zhOverpromisingGuarantee],
};

export const rules: readonly Rule[] = Object.values(rulesByLanguage).flat();
