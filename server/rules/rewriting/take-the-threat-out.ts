/** Leaves what is asked, and by when, and takes out what is threatened: “Sign or we sue you” is “Please sign; if that does not work for you, please tell us”. */
import { endOfClause } from '../../words/english/clauses';
import { baseOf } from '../../words/english/verbs';
import {
  endOfWords,
  type Match,
  marking,
  remembering,
  spanOf,
  type TokenRange,
  textOf,
} from '../../words/match';
import type { Rewrite } from '../finding';
import { oneLine } from './fill-template';
import { say } from './rewrites';

const hostile =
  /^(everyone|everybody|lawyers?|attorneys?|solicitors?|court|sue|report|post|publish|police|locks|collections?|block|blocked|ban|public|expose|hear|regret|stars?|reviews?|chargeback|dispute|everywhere)$/;

function written(match: Match, range: TokenRange): string {
  const { start, end } = spanOf(match.tokens, range);
  return oneLine(match.sentence.prose.slice(start, end));
}

/** “Return it or it goes on the bill” keeps the bill, “… or we tell everyone” keeps nothing; `deed:` is what is asked for. */
export function orTellUs(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const or = tokens.findLastIndex(({ text }, at) => text === 'or' && at > mark.from && at < mark.to);
  if (or < 0) return null;
  const from = /^(just|so)$/.test(tokens[mark.from - 1]?.text ?? '') ? mark.from - 1 : mark.from;
  const please = tokens[from - 1]?.text === 'please' ? '' : 'please ';
  const harsh = tokens.slice(or).some(({ text }) => hostile.test(text));
  const unneeded = needNot(match, or);
  if (!harsh && unneeded) return say(`${please}$deed ${unneeded.words}`)(marking(match, from, unneeded.to));
  return say(`${please}$deed; if that does not work for you,${harsh ? ' please tell us' : ''}`)(
    marking(match, from, harsh ? endOfWords(tokens) : or + 1),
  );
}

/** “Pay today | or we cut off your line” is “… so that we need not cut off your line”; null where nobody of ours would do it. @param or the index of the conjunction */
export function needNot({ tokens }: Match, or: number): { words: string; to: number } | null {
  const who = tokens.findIndex(({ text }, at) => at > or && text !== 'else');
  const subject = tokens[who]?.text ?? '';
  if (!/^(i|we)$/.test(subject)) return null;
  const modal =
    /^(?:will have to|will be forced to|(?:am|are) going to|have to|will|shall|must|would|can)(?: simply| just| then)?(?= )/.exec(
      textOf(tokens, who + 1),
    );
  // “Or I am giving it away”: “so that I need not give it away”.
  if (/^(?:am|are)$/.test(tokens[who + 1]?.text ?? '') && !modal) {
    const base = baseOf(tokens[who + 2]?.text ?? '');
    return base ? { words: `so that ${subject === 'i' ? 'I' : 'we'} need not ${base}`, to: who + 3 } : null;
  }
  const to = who + 1 + (modal ? modal[0].split(' ').length : 0);
  return { words: `so that ${subject === 'i' ? 'I' : 'we'} need not`, to };
}

/** “I can only hold it for ten minutes, then it is gone” is “I can hold it for ten minutes; please tell me if you need more time”. */
export function holdsForThem(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  let to = mark.to;
  while (to < tokens.length && !/^(?:[,;:.!?…–—-]|\.\.+|and|so)$/.test(tokens[to]?.text ?? '')) to++;
  const asks = tokens.slice(to).some(({ text }) => text === 'please');
  const held = written(match, { from: mark.from, to }).replace(/\bonly /gi, '');
  // “… until noon, after that it goes to the next”: what is told behind it stays.
  if (!asks && /^, (?:after that|then)\b/.test(textOf(tokens, to)))
    return say(held)(marking(match, mark.from, to));
  return say(asks ? held : `${held}; please tell us if you need more time`)(
    marking(match, mark.from, asks ? to : endOfWords(tokens)),
  );
}

/** “No money by Friday and we sell” is “Please let us have the money by Friday; after that we sell”: of `what:` and `when:`. */
export function letUsHave(match: Match): Rewrite | null {
  const when = match.captures.when;
  if (!when) return null;
  const day = written(match, when)
    .replace(/^\w+/, 'by')
    .replace(/,? (?:and|then|means)$/, '');
  let to = when.to;
  while (/^(,|and|then|means)$/.test(match.tokens[to]?.text ?? '')) to++;
  return say(`please let us have the $what ${day}; after that`)(marking(match, match.mark.from, to));
}

const verbs = /\b(?:is|are|was|were|will|would|can|could|has|have|do|does|did)\b/;
const hangs =
  /^(?:(?:about|over|because|since|as|if|unless|today|tonight|tomorrow|next|on|when|until)\b|this (?:week|month|year|morning|afternoon|evening)\b)/;
const joints = /^(and|but|so|or|because)$/;
const nouns = /^(the|my|our|your|a|an|to|his|her|their)$/;
const begins = /^(i|we|you|he|she|it|they|please|there|this|that)$/;

/** “You will regret it”, “my lawyer writes to you”: more than what follows from it is told. */
export function menaces(words: string): boolean {
  return menace.test(words);
}

/** “… I go public and tell everyone” would still threaten: the talk about it takes the place of both. */
export function talkAboutTheNextStep(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const close = endOfClause(tokens, mark.to);
  const to = threatens(textOf(tokens, close)) ? endOfWords(tokens) : close;
  return say('we would need to talk about the next step')(marking(match, mark.from, Math.max(to, mark.to)));
}

/** “Without your answer by noon I tell your boss” is “please let me have your answer by noon”: of `what:` and `when:`, where what follows threatens. */
export function letMeHave(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  return threatens(textOf(tokens, mark.to))
    ? say('please let me have your $what $when')(marking(match, mark.from, endOfWords(tokens)))
    : null;
}

/** “If you do not service it this week, you will regret it” is “we recommend that you service it this week”. */
export function recommendInstead(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const told =
    /^(if you (?:do not|fail to|refuse to)) (.+?)(?: ,)? (?:then )?you (?:will|are going to|shall) (?:\p{L}+ )?(?:regret(?: (?:it|this|that))?|be sorry)(?: (?:later|for it))?(?= [,.!]|$)/u.exec(
      textOf(tokens),
    );
  if (!told?.[1] || !told[2]) return null;
  const from = told[1].split(' ').length;
  const deed = { from, to: from + told[2].split(' ').length };
  const to = told[0].split(' ').length;
  return to < mark.to
    ? null
    : say('we recommend that you $deed')(remembering(marking(match, 0, to), { deed }));
}

function threatens(words: string): boolean {
  return /\b(?:everyone|everybody|boss|lawyers?|police|court|press|public|post|landlord)\b/.test(words);
}

const menace = /\b(?:you will|you'll|i know|everyone|everybody|lawyers?|police|regret|court)\b/;

/** “I will sue you and the bank over the 90” is “I would like to talk with you over the 90”: what is threatened goes, the rest stays. */
export function talkInstead(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const subject = tokens.slice(0, mark.from).findLastIndex(({ text }) => /^(i|we)$/.test(text));
  if (subject < 0) return null;
  const progressive = /ing$/.test(textAt(mark.from));
  let to = textAt(mark.to - 1) === 'and' ? mark.to - 1 : mark.to;
  const objects = to;
  for (;;) {
    const notice = /^without (?:any |further |more |another )*(?:notice|warning)\b/.exec(textOf(tokens, to));
    const word = textAt(to);
    if (notice) to += notice[0].split(' ').length;
    else if (word === ',' && /^(who|which)$/.test(textAt(to + 1))) to = endOfClause(tokens, to + 1);
    else if (word === 'and' && begins.test(textAt(to + 1)) && menace.test(textOf(tokens, to)))
      to = endOfWords(tokens);
    else if (
      word === 'and' &&
      !begins.test(textAt(to + 1)) &&
      !(progressive && !nouns.test(textAt(to + 1)))
    ) {
      const close = endOfClause(tokens, to + 1);
      if (verbs.test(textOf(tokens, to + 1, close))) break;
      const fact = tokens.findIndex(({ text }, at) => at > to && at < close && hangs.test(text));
      to = fact < 0 ? close : fact;
    } else if (
      word === '' ||
      tokens[to]?.kind === 'punctuation' ||
      hangs.test(textOf(tokens, to, to + 2)) ||
      joints.test(word)
    )
      break;
    else to++;
  }
  // “Pay, or I am | calling my lawyer”: it hangs on the “or”.
  if (/^(or|otherwise)$/.test(textAt(subject - 1)) && subject > 2)
    return say('; if that does not work for you, please tell us')(
      marking(match, subject - (textAt(subject - 2) === ',' ? 2 : 1), endOfWords(tokens)),
    );
  // “… for the 2,600”: what it is about stays.
  const rest = tokens.slice(objects, to);
  const sum = rest.findIndex(({ kind }) => kind === 'number');
  const about =
    sum < 0 ? -1 : rest.slice(0, sum).findLastIndex(({ text }) => /^(for|over|against|of)$/.test(text));
  if (about >= 0)
    return say('would like to talk with you about $sum')(
      remembering(marking(match, subject + 1, to), { sum: { from: objects + about + 1, to } }),
    );
  const words = hangs.test(textOf(tokens, to, to + 2))
    ? 'would like to talk with you'
    : /^(if|should|unless|without)$/.test(textAt(0))
      ? 'would need to talk about the next step'
      : 'would like to settle this with you';
  return say(words)(marking(match, subject + 1, to));
}

/** “You will regret this, the release was for Thursday”: the clause makes way, and what is told beside it stays; nothing where that threatens, too. */
export function settleInstead(match: Match): Rewrite | null {
  const { tokens, mark } = match;
  const to = Math.max(mark.to, endOfClause(tokens, mark.to));
  const around = `${textOf(tokens, 0, mark.from)} ${textOf(tokens, to)}`;
  if (menace.test(around) || !/\p{L}/u.test(around)) return null;
  const before = tokens[mark.from - 1];
  if (before && before.kind !== 'punctuation' && !joints.test(before.text)) return null;
  return say('we would like to settle this with you')(marking(match, mark.from, to));
}
