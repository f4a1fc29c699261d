/** Guards for what is not held against anybody in English: hypothetical, wondered, regretted, or granted by the reader. */
import type { Match } from '../match';
import { precededBy } from './clauses';

const openers = /^(if|unless|whether|when|whenever|once|until|in case|suppose|supposing|should)$/;
const breaks = /^(,|;|:|—|–|\(|\)|\.|!|\?|but|because|so|while|although|though)$/;

/** “If you did not get it”, “in case you forgot”, “unless you overlooked it”: it may not have happened at all. */
export function hypothetical({ tokens, from }: Match): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const text = tokens[at]?.text ?? '';
    if (breaks.test(text)) return false;
    if (text === 'once' && /^(again|more)$/.test(tokens[at + 1]?.text ?? '')) continue;
    if (openers.test(text) || (text === 'case' && tokens[at - 1]?.text === 'in')) return true;
  }
  return false;
}

const wonderings =
  /^(asked|ask|asking|know|knew|wonder|wondered|wondering|check|checked|unsure|curious|doubt|unclear|ensure|hope|thought|think|felt)$/;

/** “We do not know if you had told them”, “to make sure that you have not paid twice”: the writer asks. */
export function wondered({ tokens, from }: Match): boolean {
  const at = tokens[from - 1]?.text === 'that' ? from - 2 : from - 1;
  const text = tokens[at]?.text ?? '';
  return (
    wonderings.test(text) || (text === 'sure' && /^(make|making|made)$/.test(tokens[at - 1]?.text ?? ''))
  );
}

const regrets =
  /^(sorry|sad|saddened|regret|regretted|regrettable|disappointed|apologise|apologize|apologies|unhappy|glad|happy|pity|shame)$/;

/** “I am sorry that you missed our call”: the writer takes it on. */
export function regretted({ tokens, from }: Match): boolean {
  if (tokens[from]?.text === 'but') return false;
  for (let at = from - 1; at >= 0 && from - at < 9; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^([.!?;]|but)$/.test(text)) return false;
    // “A pity that you ignored it” pities nobody.
    if (/^(pity|shame)$/.test(text) && at >= from - 2) return false;
    // “Sorry, you failed to send it”: the comma sets the word apart.
    if (text === 'sorry' && at === 0 && tokens[1]?.text === ',') return false;
    if (regrets.test(text)) return true;
  }
  return false;
}

/** “Through no fault of yours”, “it is not your mistake”, “nobody says you forgot”: cleared, anywhere before it in its clause. */
export function cleared({ tokens, mark }: Match): boolean {
  // “It did not go through due to your mistake” denies the going, not the mistake.
  const most = /^(due|because|caused|owing|as|since|thanks)$/.test(tokens[mark.from]?.text ?? '') ? 2 : 8;
  for (let at = mark.from - 1; at >= 0 && mark.from - at < most; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^(due|because|owing|since|,|;|:|\.|!|\?|but)$/.test(text)) return false;
    if (/^(not|no|never|nobody|hardly|without|rather|neither|nor)$/.test(text)) {
      const between = tokens.slice(at + 1, mark.from).map((token) => token.text);
      return (
        !isOnly(between[0]) &&
        !between.some((word) => /^(blamed|responsible|liable|pay|happen|happened)$/.test(word))
      );
    }
  }
  return false;
}

function isOnly(text: string | undefined): boolean {
  return text === 'only' || text === 'just';
}

/** “I should have checked, obviously”, “we clearly got it wrong”: the writer speaks of themselves. */
export function ourselves({ tokens, from, to }: Match): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ text }) => text);
  const after = tokens.slice(to, to + 3).map(({ text }) => text);
  return [...before.slice(-2), ...after.slice(0, 2)].some((text) => /^(i|we|our|us|me|my)$/.test(text));
}

/** “Once | the case is closed, your deposit comes back”: it is not so yet. */
export const yetToCome = precededBy(/^(once|when|until|after|before|if)$/);
