/** Capitals and rows of exclamation marks in a message that tells of something bad. */

import { bitterMessage, gladSentence, surprised } from '../../../words/english/heard';
import type { TokenRange } from '../../../words/match';
import type { Token } from '../../../words/token';
import { defineSignal } from '../../signal';

const capital = /^\p{Lu}{3,}$/u;

/** Three words in capitals near each other, two marks such as `!!` or `?!`. */
function findShouting(tokens: readonly Token[], prose: string): TokenRange[] {
  const found: TokenRange[] = [];
  if (/[!?]\s?[!?]/.test(prose)) {
    const at = tokens.findIndex(
      ({ text }, index) => /^[!?]$/.test(text) && /^[!?]$/.test(tokens[index + 1]?.text ?? ''),
    );
    const marks = tokens.slice(at).findIndex(({ text }) => !/^[!?]$/.test(text));
    const run = tokens.slice(at, marks < 0 ? undefined : at + marks);
    if (at >= 0 && run.some(({ text }) => text === '!'))
      found.push({ from: Math.max(0, at - 1), to: at + run.length });
  }
  if (/\p{Lu}{3}/u.test(prose)) {
    const loud = tokens.flatMap((token, at) =>
      capital.test(prose.slice(token.start, token.end)) ? [at] : [],
    );
    const first = loud[0];
    const last = loud.at(-1);
    if (loud.length >= 3 && first !== undefined && last !== undefined && last - first <= loud.length * 2)
      found.push({ from: first, to: last + 1 });
  }
  return found;
}

export default defineSignal({
  id: 'anger/shouting',
  principle: 'heat-is-not-fact',
  message: 'They raise their voice: capitals or rows of exclamation marks.',
  why: 'Stay at your own volume, and answer what is asked under the noise.',
  phrasings: [{ phrases: [], find: findShouting, unless: [gladSentence, surprised], when: [bitterMessage] }],
  examples: [
    { bad: '> We are still waiting for [[it!!]]' },
    { bad: '> [[THIS IS NOT WHAT]] we ordered, it is broken.' },
    { bad: '> It is [[broken!!!]]' },
    { good: '> Thank you!!!' },
    { good: '> Please send the PDF to the CEO.' },
    { good: '> It is broken!' },
    { good: '> The van is late. I hear that you are selling the farm?!' },
    { good: '> The lid is wrong. The card from your packers was lovely!!' },
  ],
});
