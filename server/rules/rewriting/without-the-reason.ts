/** Takes an excuse out of its sentence: what came of it stays told, and is regretted where it is bad news. */
import { endOfWords, isWordless, type Match, marking, type TokenRange, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { uncapitalised } from './fit-words';
import { drop, say } from './rewrites';
import { sorry } from './stop-at';

const fillers =
  /^(?:(?:honestly|frankly|well|so|yes|unfortunately|sadly|but|and|actually|ok|hi|hey|to be (?:honest|frank|fair)|as you can imagine)(?: ?,)? ?)*$/;
const subjects =
  /^(?:i|we|he|she|it|they|you|the|our|my|your|this|that|these|those|his|her|their|there|nobody|no|not|some|all|either|please|\d[\d.,]*|\p{L}+ \d+|\p{L}+ (?:is|was|are|were|has|had|will|may|might|can|could|went|came|took|takes?))\b/u;
// “We were down and we were short of people, so …”: the “so” tells what came of both.
const links = [
  /^(?:, )?(?:(?:and )?(?:so|therefore|hence|thus)(?: that)?|(?:and )?(?:that|this) (?:is|[’']s) why|which is why) (?!far\b|much\b|many\b|on\b)/,
  /^(?:, )?and (?!(?:so|it|they|he|she)\b)/,
];

/** In tokens. */
const longestTail = 12;

/** Where what came of the excuse begins: behind “, so”, “and therefore”, “, that is why”, “and”. */
function resultAt({ tokens, mark }: Match): number | null {
  for (const pattern of links)
    for (let at = mark.to; at <= mark.to + longestTail && at < tokens.length; at++) {
      const rest = textOf(tokens, at, at + 8);
      const link = pattern.exec(rest)?.[0];
      if (link && subjects.test(rest.slice(link.length))) {
        const told = at + link.trim().split(' ').length;
        // “…, so no your flyers are not ready”.
        return /^no (?:your|the|we|i|it)\b/.test(rest.slice(link.length)) ? told + 1 : told;
      }
      if (tokens[at]?.kind === 'punctuation' && !/^[-–’'/&%$€£]$/.test(tokens[at]?.text ?? '')) break;
    }
  return null;
}

/** “Because we were swamped with orders, | the plan is late”: what stands before the main clause. */
function subordinate({ tokens, mark }: Match): TokenRange | null {
  const because = [mark.from, mark.from - 1].find((at) =>
    /^(because|as|since)$/.test(tokens[at]?.text ?? ''),
  );
  if (because === undefined || !fillers.test(textOf(tokens, 0, because))) return null;
  const comma = tokens.findIndex(({ kind }, at) => at >= mark.to && kind === 'punctuation');
  if (tokens[comma]?.text !== ',' || comma > mark.to + longestTail) return null;
  return subjects.test(textOf(tokens, comma + 1, comma + 4)) ? { from: because, to: comma + 1 } : null;
}

const excused =
  /^, (?:and )?(?:(?:nobody|no one) is perfect|(?:mistakes|these things|things|it) (?:do )?happens?|(?:i|we) (?:am|are) (?:only|just) (?:human|\p{L}+))(?= ,)/u;

/** “We have a lot on our plate right now but | the tyres will be on by 5”. */
function besideAt({ tokens, mark }: Match): number | null {
  // “We are only volunteers, | nobody is perfect, | but …”
  const another = excused.exec(textOf(tokens, mark.to))?.[0].split(' ').length ?? 0;
  for (let at = mark.to + another; at < mark.to + another + 5; at++) {
    const next = tokens[at]?.text === ',' ? at + 1 : at;
    if (tokens[next]?.text === 'but')
      return subjects.test(textOf(tokens, next + 1, next + 4)) ? next + 1 : null;
    if (tokens[at]?.kind === 'punctuation') return null;
  }
  return null;
}

/** “Honestly, we were busy”: where it begins, when nothing but such words stands before it. */
function openingOf({ tokens, mark }: Match): number | null {
  const before = textOf(tokens, 0, mark.from);
  // “Our system was down and | we were short of people, so …”: both are excuses.
  const another = mark.from < longestTail && /^[^,;:.\d]+ and $/.test(`${before} `) ? 0 : null;
  // “He drinks too much, that is why …”: he goes with it.
  const who = mark.from <= 4 && subject.test(before) ? 0 : another;
  return fillers.test(before) ? mark.from : who;
}

const subject = /^(?:he|she|they|it|(?:my|our|the|your|his|her|their|mr|mrs|ms) \p{L}+(?: \p{L}+)?)$/u;

const badNews =
  /\b(?:not|never|no|late|later|only|missed|forgot|overlooked|lost|mixed|slipped|delay|delays|delayed|behind|slow|slower|longer|wrong|until|till|fell|failed|instead|wait|waited|stuck|cancelled|canceled|broke|short|back|dropped|misplaced|missing|down|closed)\b/;

/** “We were busy, so your note slipped through” is “we are sorry that your note slipped through”. */
export const sorryThatSo: Rewriter = (match) => {
  const { tokens } = match;
  const from = openingOf(match);
  const to = resultAt(match);
  if (from === null || to === null) return null;
  const told = textOf(tokens, to);
  const regretted = tokens.some(({ text }) => sorry.test(text));
  // “…, so please wait”, “…, so we will answer on Monday”: nothing to be sorry for.
  const asks = /\b(?:please|hope|thanks?|afraid|unfortunately|sadly)\b|\?/.test(told);
  const promises =
    /\b(?:can|shall|will)\b(?! not\b)/.test(told) && !/\b(?:late|later|only|instead|longer)\b/.test(told);
  // “…, and your payslip is short because of it”: nobody would know of what.
  if (/\b(?:because|due|thanks) (?:of|to) (?:it|this|that|them)$/.test(told.replace(/[ .!]+$/, '')))
    return null;
  if (regretted || asks || promises || !badNews.test(told)) return null;
  const before = textOf(tokens, 0, from);
  const start = isWordless(tokens, 0, from) || /\b(?:but|and)\b/.test(before) ? from : 0;
  // “Mr Roy is ill, so | his part is late”: who it is stays told.
  const theirs = /^(?:(he|she|they)|his|her|their)$/.exec(tokens[to]?.text ?? '');
  if (from === 0 && match.mark.from > 0 && theirs) {
    const who = match.source.slice(0, tokens[match.mark.from - 1]?.end);
    const named = /^(?:My|Our|The)\b/.test(who) ? uncapitalised(who) : who;
    return say(`we are sorry that ${named}${theirs[1] ? '' : '’s'}`)(marking(match, start, to + 1));
  }
  return say('we are sorry that')(marking(match, start, to));
};

/** “We get 300 calls a day, so please use the form” is “please use the form”. */
export const tellWhatCameOfIt: Rewriter = (match) => {
  const { tokens } = match;
  const hung = subordinate(match);
  if (hung) return drop()(marking(match, hung.from, hung.to));
  const from = openingOf(match);
  const to = resultAt(match) ?? besideAt(match);
  if (to === null) return null;
  if (from !== null) return drop()(marking(match, from, to));
  // “Sorry for the wait, | we were busy and | I only saw your note now”.
  const apology = tokens.slice(0, match.mark.from).some(({ text }) => sorry.test(text));
  if (!apology || tokens[match.mark.from - 1]?.text !== ',') return null;
  // “…, we had a flood and | I was alone, | the bow needs two days”.
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
  const another = /^(?:i|we) (?:was|were|had|am|are)\b/.test(textOf(tokens, to));
  const more = another && subjects.test(textOf(tokens, comma + 1));
  return drop()(marking(match, match.mark.from, comma > 0 && more ? comma + 1 : to));
};

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** “The room was not ready because half the crew was ill on Sunday, and …” is “the room was not ready on Sunday, and …”. */
export const leaveOutBecause: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = /^(because|as|since)$/.test(tokens[mark.from]?.text ?? '') ? mark.from : mark.from - 1;
  if (!/^(because|as|since)$/.test(tokens[link]?.text ?? '')) return null;
  const from = tokens[link - 1]?.text === ',' ? link - 1 : link;
  const end = endOfWords(tokens);
  let to = mark.to;
  const dated = tokens[to]?.text === 'on' && days.test(tokens[to + 1]?.text ?? '');
  while (!dated && to < end && !/^[,;:()–—]$/.test(tokens[to]?.text ?? '') && !goesOn(tokens, to)) to++;
  const told = tokens.slice(0, from).filter(({ kind }) => kind !== 'punctuation');
  if (told.length < 3 || to - mark.to > longestTail) return null;
  return drop()(marking(match, from, to));
};

function goesOn(tokens: Match['tokens'], at: number): boolean {
  return /^(and|but|so)$/.test(tokens[at]?.text ?? '') && subjects.test(textOf(tokens, at + 1, at + 3));
}

/** “Thank you for your patience, | we are short of staff and it is hectic here since the fair”: enough stands before it. */
const endBefore: Rewriter = (match) => {
  const { tokens, mark } = match;
  const end = endOfWords(tokens);
  const said = tokens.slice(0, mark.from).some(({ text }) => sorry.test(text) || /^thanks?$/.test(text));
  if (!said || mark.from < 4 || tokens[mark.from - 1]?.text !== ',' || end - mark.to > longestTail)
    return null;
  const rest = tokens.slice(mark.to, end);
  return rest.some(({ kind }) => kind === 'punctuation') ? null : drop()(marking(match, mark.from - 1, end));
};

/** Best first. */
export const withoutTheReason: readonly Rewriter[] = [
  sorryThatSo,
  tellWhatCameOfIt,
  leaveOutBecause,
  endBefore,
];
