/** Guards for what the reader alone may do in English: a privilege, and neither a sting nor a weak hand. */
import type { Match } from '../match';

const may = /^(can|could|may|will|gets?|sees?|holds?|has|have)$/;
const rights =
  /^(access|approve|book|buy|change|collect|edit|enter|it|join|key|keys|know|log|open|order|pick|reach|read|rights|see|sign|the|use)$/;
const grumbles = /^(problems?|issues?|trouble|troubles|complaints?|nerve)$/;

/** “You are the only person who can open the vault”: they alone may, and nobody minds. */
export function theyAloneMay({ tokens, mark }: Match): boolean {
  const [who, verb, right] = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  return (
    /^(who|that)$/.test(who ?? '') &&
    may.test(verb ?? '') &&
    rights.test(right ?? '') &&
    !tokens.slice(mark.to).some(({ text }) => grumbles.test(text))
  );
}
