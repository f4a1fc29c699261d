/** Takes out a clause that only bows, begs or grovels, and with it the rest of its sentence where that does the same. */
import { saidBehind } from '../../words/english/clauses';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { keepTheRest } from './keep-the-rest';
import { leaveOutSentence } from './leave-out-sentence';
import { both, drop, sentence, where } from './rewrites';

/** Best first: the letter without the sentence, the sentence without the clause, other words instead. */
export function bowOut(...otherwise: readonly Rewriter[]): readonly Rewriter[] {
  return [
    youAreRight,
    sorryAlone,
    where(bowsAlone, leaveOutSentence()),
    keepTheRest(),
    keepWhatFollows,
    keepWhatStoodBefore,
    where(tellsNothing, leaveOutSentence()),
    ...otherwise.map((rewriter) => where(tellsNothing, rewriter)),
  ];
}

/** Instead of the whole sentence, where it only bows: what else it says would not fit behind the new words. */
export function alone(template: string): Rewriter {
  return where(bowsAlone, (match) =>
    sorryElsewhere(match) || forWhat.test(match.sentence.prose) ? null : sentence(template)(match),
  );
}

const plea =
  /\b(?:sorry|apolog\p{L}+|forgiv\p{L}+|pardon|mercy|pity|beg|pretty please|idiot\p{L}*|stupid\p{L}*|dumb|fool\p{L}*|ashamed|shame|embarrass\p{L}+|mortified|terrible|awful|horrible|deserve\p{L}*|earned|worthy|nothing without|servants?|slaves?|obey|boss|king|queen|god|command|scold|whip|punish\p{L}*|shout|yell|insults?|hate|mad|angry|sleep|slept|no words|devastated|crushed|lost without|crumb|die|kill|fire (?:me|us)|lose (?:my|our) jobs?|knees|kneel\p{L}*|humbl\p{L}+|esteemed|grateful|in (?:your|my|our) hearts?|rubbish|blind|anything|you decide|you pay|you (?:are|have) (?:\p{L}+ )*(?:busy|important|kind|good|patient|big|great|large)|(?:small|tiny|little|simple|only the|just a|only a) \p{L}+|bad (?:review|rating)|words fail|who (?:am|are) (?:i|we) to|truly|really|of course|cried|cry)\b/u;
const fact =
  /[\d?[{@]|\b(?:(?:tell|let|show|give) (?:us|me)|send|sent|attach\p{L}*|files?|refund\p{L}*|(?:i|we|they|he|she)(?: will)? pay|replac\p{L}+|rebook\p{L}*|booked|ship\p{L}*|orders?|deliver\p{L}*|fix\p{L}*|chang\p{L}+|invoices?|prices?|dates?|meeting|catalogue|sign|confirm|approve|release|forg[eo]t\p{L}*|late|wrong|miss\p{L}*|broke|because(?! of (?:it|this|that))|please (?!forgive|do not|have|accept|punish|scold|be |keep|sir|madam|ma'am|dear)|but)\b/u;

/** Whether every part of the sentence but the marked words pleads or says next to nothing. */
export function bowsAlone({ tokens, mark }: Match): boolean {
  const parts: string[][] = [[]];
  tokens.forEach(({ text }, at) => {
    if (at >= mark.from && at < mark.to) return;
    const then = text === 'so' && starts.test(tokens[at + 1]?.text ?? '');
    if (then || /^(?:[,;:.!…–—-]|\.\.+|and)$/.test(text)) parts.push([]);
    else parts.at(-1)?.push(text);
  });
  return parts.every((words) => {
    const said = words.join(' ');
    return !fact.test(said) && (words.filter((word) => /\p{L}/u.test(word)).length < 3 || plea.test(said));
  });
}

const starts =
  /^(i|we|you|he|she|it|they|there|the|our|my|your|his|her|their|this|that|these|those|a|an|one|please|here|all|both)$/;

const asks = /^(is|are|can|could|do|does|did|will|would|may|shall|what|when|where|which|how|why)$/;

/** The marked words with the bows around them: “I bow my head | and hope for your mercy”, “truly | I am mortified and have no words”. */
export function overBows(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    let { from, to } = mark;
    for (;;) {
      if (!joint.test(tokens[to]?.text ?? '')) break;
      let body = to + 1;
      while (joint.test(tokens[body]?.text ?? '')) body++;
      let end = body;
      while (end < tokens.length && !part.test(tokens[end]?.text ?? '')) end++;
      const said = textOf(tokens, body, end);
      if (end === body || fact.test(said) || !plea.test(said) || tokens[end]?.text === '?') break;
      to = end;
    }
    if (/^(truly|honestly|really|oh)$/.test(tokens[from - 1]?.text ?? '')) from--;
    return to > mark.to ? rewriter(marking(match, from, to)) : null;
  };
}

/** “I am such a fool for losing the key, | you must hate me”: the bow that closes the sentence goes as well. */
export function andNoMore(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const from = tokens.findLastIndex(({ text }, at) => at >= mark.to && text === ',');
    const to = Math.max(from, endOfWords(tokens));
    const said = textOf(tokens, from + 1, to);
    const bows = from > 0 && plea.test(said) && !fact.test(said);
    return bows ? both(rewriter, drop('bow'))(remembering(match, { bow: { from, to } })) : rewriter(match);
  };
}

const joint = /^(?:[,;–—-]|and|so)$/;
const part = /^(?:[,;:.!?…–—-]|\.\.+|and)$/;

/** “We are your servants and | the pallets leave on the 3rd”: what the match opens the sentence of, goes alone. */
export const keepWhatFollows: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at =
    [mark.to, mark.to + 1].find((index) => !/^(?:[,;:–—-]|and|but|so)$/.test(tokens[index]?.text ?? '')) ??
    mark.to + 2;
  if (
    mark.from > 0 ||
    at === mark.to ||
    tokens.length - at < 4 ||
    !(starts.test(tokens[at]?.text ?? '') || asks.test(tokens[at]?.text ?? ''))
  )
    return null;
  return drop()(marking(match, 0, at));
};

/** “Tell us when to come | and we will obey.” */
const keepWhatStoodBefore: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closes = isWordless(tokens, mark.to);
  if (!closes || mark.from < 4 || !starts.test(tokens[mark.from]?.text ?? '')) return null;
  const joint = tokens[mark.from - 1]?.text ?? '';
  if (joint === 'and') return drop()(marking(match, mark.from - 1, mark.to));
  return /^[,;–—-]$/.test(joint) ? drop()(match) : null;
};

/** “I am nobody to judge, but | the wall looks crooked.” */
export const keepBehindBut: Rewriter = (match) => {
  const { tokens, mark } = match;
  const but = tokens.findIndex(({ text }, at) => at >= mark.to && /^(but|yet|however)$/.test(text));
  if (but < 0 || mark.from > 1 || tokens.length - but < 5) return null;
  return drop()(marking(match, 0, tokens[but + 1]?.text === ',' ? but + 2 : but + 1));
};

/** A whole sentence may be replaced: no figure and no deed stands beside the marked words. */
function tellsNothing({ tokens, mark }: Match): boolean {
  return !fact.test(
    tokens
      .filter((_, at) => at < mark.from || at >= mark.to)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** “You are right to scold us” is “You are right.” */
export const youAreRight: Rewriter = (match) => {
  const { tokens, mark } = match;
  const right = tokens.findIndex(({ text }) => text === 'right');
  const own = marking(match, 0, right + 1);
  return right < mark.from &&
    /^you are (?:\p{L}+ )?right$/u.test(textOf(tokens, 0, right + 1)) &&
    bowsAlone(own)
    ? sentence('You are right.')(match)
    : null;
};

const apology = /\b(?:sorry|apolog\p{L}+|forgive|regrets?)\b/iu;

/** The sentence before or after says it. */
function sorryElsewhere({ passage, sentence: here }: Match): boolean {
  const at = passage.sentences.indexOf(here);
  return [at - 1, at + 1].some((index) => apology.test(passage.sentences[index]?.prose ?? ''));
}

/** “Our apologies for the dust”: what it is for stays. */
const forWhat =
  /\b(?:sorry|apolog\p{L}+|regrets?)\b[^,;.]* (?:for|about|over) (?:the|your|my|our|this|that) /iu;

/** What is left of a sentence that bows and says sorry. */
const sorryAlone: Rewriter = (match) =>
  apology.test(match.sentence.prose) &&
  !forWhat.test(match.sentence.prose) &&
  bowsAlone(match) &&
  !sorryElsewhere(match)
    ? sentence('We are sorry.')(match)
    : null;

/** “I am sorry, I could die of shame”: it is said in the same sentence already. */
export function saidSorry({ tokens, mark }: Match): boolean {
  return tokens.some(({ text }, at) => (at < mark.from || at >= mark.to) && apology.test(text));
}

/** “I hardly dare to ask, but could you …?”: what is asked stands behind it. */
export const butGoesOn = saidBehind(/^(but|yet)$/);

/** What stands behind the “but” of a bow: “I am nobody to judge, but | the wall looks crooked”. */
export const whatButBrings: readonly Rewriter[] = [where(butGoesOn, keepTheRest()), keepBehindBut];
