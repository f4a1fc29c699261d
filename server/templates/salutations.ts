/** How a letter greets and closes, by language and stage. In snippet syntax; what nothing tells is tab stop 1. */

import type { Letter } from '../checks/letter';
import { escapeSnippet } from './fill-variables';

type Tone = Pick<Letter, 'language' | 'stage'>;

/** The most fitting first. */
export function greetings({ language, stage }: Tone, name: string | null): readonly [string, ...string[]] {
  if (language === 'zh') {
    const whom = name ?? `\${1:王女士}`;
    return [`${whom}，您好！`, `尊敬的${whom}：`];
  }
  const whom = name ?? `\${1:name}`;
  return isWarm(stage)
    ? [`Hi ${whom},`, `Dear ${whom},`]
    : [`Dear ${whom},`, `Hello ${whom},`, `Hi ${whom},`];
}

/** The most fitting first, without the signature. */
export function closings({ language, stage }: Tone): readonly [string, ...string[]] {
  if (language === 'zh') return isWarm(stage) ? ['祝好！', '顺祝商祺！'] : ['顺祝商祺！', '此致\n敬礼'];
  return isWarm(stage)
    ? ['Warm regards,', 'Best regards,', 'All the best,']
    : ['Best regards,', 'Kind regards,', 'Many thanks and best regards,'];
}

/** How the team signs, else words to type over. */
export function signatureOf({ language, policy }: Pick<Letter, 'language' | 'policy'>): string {
  const { signature: entry } = policy.fields;
  if (entry?.kind === 'text' && entry.text !== '') return escapeSnippet(entry.text.trim());
  return language === 'zh' ? '您的姓名' : 'your name';
}

/** Partners are greeted as partners, strangers with more form. */
function isWarm(stage: Letter['stage']): boolean {
  return stage === 'harmony' || stage === 'sincerity';
}
