/** What makes a risky phrase harmless in English: negation, conditions, hedges, questions, reported speech. */
import type { Match } from '../match';

const negators = new Set(
  'not never no nobody nothing none nor neither cannot without hardly unable impossible refuse stop avoid rather'.split(
    ' ',
  ),
);
const clauseBreaks = new Set([',', ';', ':', '—', '–', '(', ')', '.', '!', '?', '...']);
const clauseWords = new Set('but because although though while whereas however yet so which who'.split(' '));

/** “We cannot guarantee”, “nobody can promise”: the risky words are denied in their own clause. */
export function negated(match: Match): boolean {
  for (const token of before(match, 7)) {
    if (!negators.has(token)) continue;
    return true;
  }
  return false;
}

/** The sentence asks: “Can you guarantee the date?” */
export function asked({ tokens }: Match): boolean {
  return tokens.at(-1)?.text === '?' || tokens.at(-1)?.text === '？';
}

const conditionWords = new Set(
  'if once provided providing unless assuming subject depending when until'.split(' '),
);
// “Even if”, “if you like”: no condition that binds the other side.
const emptyConditions = new Set('like want wish prefer need please not'.split(' '));

/** “If you confirm today, we can …”, “… in return for …”, “subject to …”: what is said hangs on something. */
export function conditioned({ tokens }: Match): boolean {
  return tokens.some((token, at) => {
    if (token.quoted) return false;
    const next = tokens[at + 1]?.text ?? '';
    if (token.text === 'in') return /^(return|exchange)$/.test(next);
    if (token.text === 'as') return /^(soon|long)$/.test(next);
    if (token.text === 'on' || token.text === 'under')
      return next === 'condition' || tokens[at + 2]?.text === 'condition';
    if (token.text === 'against') return true;
    if (!conditionWords.has(token.text) || tokens[at - 1]?.text === 'even') return false;
    if (token.text === 'subject' || token.text === 'depending') return /^(to|on)$/.test(next);
    return (
      !(next === 'you' && emptyConditions.has(tokens[at + 2]?.text ?? '')) &&
      !/^(necessary|needed|possible)$/.test(next)
    );
  });
}

const speakers = new Set(
  'you he she they customer client supplier forwarder carrier colleague team contract website'.split(' '),
);
const sayings = new Set(
  'say said says saying mention mentioned wrote write ask asked asks tell told claim claimed promise promised state stated states quoted suggested asking mentioning hear heard read'.split(
    ' ',
  ),
);

/** “You said that …”, “you asked whether …”: the words are somebody else’s. */
export function reported(match: Match): boolean {
  const words = before(match, 12, true);
  return words.some(
    (word, index) => sayings.has(word) && words.slice(index + 1, index + 4).some((who) => speakers.has(who)),
  );
}

const hopes = new Set(
  'hope hoping aim aiming try trying tries expect expecting plan planning intend would like'.split(' '),
);

/** “We hope to always …”, “we try to …”: it is a wish, not a promise. */
export function hoped(match: Match): boolean {
  return before(match, 6).some((word) => hopes.has(word));
}

/** The words before the match in its clause, nearest first; at most `most` of them. */
function before({ tokens, from }: Match, most: number, acrossCommas = false): string[] {
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && words.length < most; at--) {
    const text = tokens[at]?.text ?? '';
    if (acrossCommas ? /^[.!?;]$/.test(text) : clauseBreaks.has(text) || clauseWords.has(text)) break;
    words.push(text);
  }
  return words;
}
