/** Takes out what vouches for an outcome, and tells the outcome as expected: “The bus will be there, I swear” is “The bus should be there”. */
import { dated } from '../../words/english/guards';
import { endOfWords, type Match, spanOf, type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { oneLine } from './fill-template';
import { fitIn, leaveOut } from './fit-words';
import { asideAround } from './vouching-aside';

// “Rest assured the hall will be open, come what may”: where one word of honour stands, another may.
const opening =
  /^(?:(?:i|we) (?:am|are) (?:very |quite |absolutely |100 % )?(?:sure|certain|positive|convinced|confident)(?: that)?(?= (?:the|it|they|you|your|this|our|no|all|he|she) )|(?:please )?(?:be )?rest assured(?: that)?|you can (?:100 % |rest assured )?(?:trust )?that|you can be (?:\p{L}+ |100 % )?(?:certain|sure|confident|assured) that|(?:i|we) (?:can |do )?(?:promise|assure|guarantee|swear)(?: to)?(?: you)?(?: that)?(?= (?:the|it|they|you|your|this|that|our|no|all|there|he|she) )|(?:trust|believe) me(?: ,)?) /u;
const trailing =
  /^(?:now|already|here|today|again|as well|too|on (?:their|his|her|its|our|my|the team 's) behalf| )+[.!…]*$/;

/** Leaves out the marked words; where nothing is left to be softened, the plain fact stands. */
export function soften(): Rewriter {
  return (match) => {
    const whole = toTheEnd(match);
    const own = leaveOut(match, whole);
    if (!own) return null;
    const { start, end } = spanOf(match.tokens, whole);
    const title = `Leave out “${oneLine(match.source.slice(start, end))}”`;
    const { edits, expected } = plainly(match, [own, ...secondThat(match, whole)], [whole]);
    return { title: expected ? `${title}, “${expected.text.trim()}”` : title, edits };
  };
}

/** “Rest assured that it is open, and that it is warm”: the second “that” hangs on the first. */
function secondThat(match: Match, { to }: TokenRange): Edit[] {
  const { tokens } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > to &&
      text === 'that' &&
      tokens[index - 1]?.text === 'and' &&
      /^(the|our|your|my|it|they|we|i|you|this|these|all|no|every|everyone|everybody|nobody|nothing|each)$/.test(
        tokens[index + 1]?.text ?? '',
      ),
  );
  const edit = at < 0 ? null : leaveOut(match, { from: at, to: at + 1 });
  return edit ? [edit] : [];
}

/** Leaves the marked words as they are: “There will be no queue” is “There should be no queue”. Only where something is to come. */
export function expect(): Rewriter {
  return (match) => {
    const { edits, expected } = plainly(match, [], []);
    return expected && { title: `“${expected.text.trim()}”`, edits };
  };
}

/** The same, where the verb stands in the clause of the marked words. */
export function expectHere(): Rewriter {
  return (match) => {
    const rewrite = expect()(match);
    const mark = spanOf(match.tokens, match.mark);
    const between = rewrite?.edits.map(({ start, end }) =>
      match.source.slice(Math.min(end, mark.end), Math.max(start, mark.start)),
    );
    return between?.every((words) => !/[,;:]|\b(?:and|but)\b/.test(words)) ? rewrite : null;
  };
}

/** Does a rewrite, and takes out what vouches for the same outcome: “Rest assured …”, “…, I swear”. */
export function unvouched(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    if (!rewrite) return null;
    const edits = [...rewrite.edits];
    // “I promise you will pass, it cannot fail”: what is promised stands in another clause.
    const [own] = vouchedToo(match);
    if (own && !/,| and | but /.test(textOf(match.tokens, own.to, match.mark.from))) takeOut(match, edits);
    return { ...rewrite, edits: edits.sort(byPlace) };
  };
}

function plainly(
  match: Match,
  own: readonly Edit[],
  gone: readonly TokenRange[],
): { edits: Edit[]; expected: Edit | null } {
  const edits = [...own];
  const out = takeOut(match, edits);
  const verb = firm(match, [...gone, ...out]);
  const expected = verb && addTo(edits, verb) ? verb : null;
  return { edits: edits.sort(byPlace), expected };
}

function takeOut(match: Match, edits: Edit[]): TokenRange[] {
  return vouchedToo(match).filter((range) => {
    const edit = leaveOut(match, range);
    return edit && addTo(edits, edit);
  });
}

function addTo(edits: Edit[], edit: Edit): boolean {
  if (edits.some(({ start, end }) => edit.end > start && edit.start < end)) return false;
  edits.push(edit);
  return true;
}

function byPlace(one: Edit, other: Edit): number {
  return one.start - other.start;
}

/** With what it is a part of, and the word or two that would hang behind it: “I can promise that | now already”. */
function toTheEnd({ tokens, mark }: Match): TokenRange {
  const first = opening.exec(said(tokens));
  if (first && mark.to <= count(first[0])) return { from: 0, to: count(first[0]) };
  const aside = asideAround(tokens, mark);
  if (aside) return aside;
  const rest = textOf(tokens, mark.to);
  if (!/[a-z]/.test(rest) || !trailing.test(rest)) return mark;
  const to = Math.max(mark.to, endOfWords(tokens));
  return { from: mark.from, to };
}

function vouchedToo({ tokens, mark }: Match): TokenRange[] {
  const first = opening.exec(said(tokens));
  return first && count(first[0]) <= mark.from ? [{ from: 0, to: count(first[0]) }] : [];
}

function said(tokens: readonly Token[]): string {
  return `${textOf(tokens)} `;
}

function count(text: string): number {
  return text.trim().split(' ').length;
}

const ownSubjects = /^(i|we)$/;
/** What somebody does at a set time, in their present. */
const coming =
  /^(?:arrive|close|stop|land|leave|ship|come|go|start|open|end|sail|show|reach|dock|depart|sign|pay|fly|return|move|begin|finish|launch|deliver|call|meet|drop|rise|fall|board)$/;

/** “Arrives” is “arrive”; undefined for any other word. */
function comingVerb(word: string): string | undefined {
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|o)es$/, '$1')
    .replace(/s$/, '');
  return base !== word && coming.test(base) ? base : undefined;
}
/** “You should not wait” would be advice. */
const done = /^(wait|worry|pay|call|ask|carry|return|chase|queue|travel|lift|do|fill)$/;
const able = /^(run|pass|reach|finish|learn|speak|walk|ride|drive|sleep)$/;
const gettable = /^(have|get|receive|be|see|face|meet|save|own)$/;

/** The first verb that tells what is to come, as an edit that makes it expected; null where there is none but the writer's own deed. */
function firm(match: Match, gone: readonly TokenRange[]): Edit | null {
  const { tokens } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const stays = (at: number): boolean => gone.every(({ from, to }) => at < from || at >= to);
  const say = (from: number, to: number, text: string): Edit | null =>
    fitIn(match, { from, to }, { text, stops: [] });
  // “All is set and it will | 100% | ship today”: the verb that is vouched for comes first.
  const beside = [match.mark.from - 1, match.mark.to].find((at) => /^(will|shall)$/.test(textAt(at)));
  for (let at = beside ?? 0; at < tokens.length - 1; at++) {
    if (!stays(at)) continue;
    const word = textAt(at);
    // “Arrives on Friday, I swear”: nobody is named.
    if (at === 0) {
      // “Done by Friday.”
      if (
        /^(?:done|ready|finished|fixed|delivered|back) (?:by|on|before) /.test(textOf(tokens, 0, 3)) &&
        dated(match)
      )
        return say(0, 1, `should be ${word}`);
      const base = dated(clauseAround(match, at)) ? comingVerb(word) : undefined;
      if (base) return say(at, at + 1, `should ${base}`);
      continue;
    }
    let subject = at - 1;
    while (subject > 0 && !stays(subject)) subject--;
    let next = at + 1;
    while (next < tokens.length && !stays(next)) next++;
    if (/^(if|when|unless|once|until)$/.test(word)) return null;
    // “It will be well looked after”: it is in the writer's hands, and “should” would put the care in doubt.
    if (
      /^(will|shall)$/.test(word) &&
      /^be (?:\p{L}+ )?(?:looked after|taken care|cared for|in good hands|treated|handled)/u.test(
        textOf(tokens, at + 1, at + 6),
      )
    )
      return null;
    // “It has never failed and never will, …”: nothing follows that could be expected.
    if (tokens[at + 1]?.kind === 'punctuation') continue;
    if (/^(will|shall)$/.test(word)) {
      if (ownSubjects.test(textAt(subject)) || /^(i|we|you|he|she|it|they)$/.test(textAt(next))) return null;
      const not = /^(not|never)$/.test(textAt(next));
      const back = /^(?:come back|return)\b/.test(`${textAt(next + 1)} ${textAt(next + 2)}`);
      const should = not ? (back ? 'may not' : 'should not') : 'should';
      const words = /^(you|u)$/.test(textAt(subject))
        ? forReader(textAt(not ? next + 1 : next), textAt(not ? next + 2 : next + 1), not)
        : should;
      // “won’t” is one word of two tokens.
      return words === null ? null : say(at, not && next === at + 1 ? next + 1 : at + 1, words);
    }
    // “He is gonna say yes”.
    if (
      /^(is|are)$/.test(word) &&
      textAt(at + 1) === 'going' &&
      textAt(at + 2) === 'to' &&
      !ownSubjects.test(textAt(subject)) &&
      !/^(you|u)$/.test(textAt(subject))
    )
      return say(at, at + 3, 'should');
    if (!dated(clauseAround(match, at))) {
      if (word === 'sails') return say(at, at + 1, 'should sail');
      continue;
    }
    if (
      word === 'can' &&
      ownSubjects.test(textAt(subject)) &&
      !/^(not|only|never|guarantee|promise|assure|say|confirm|tell|swear)$/.test(textAt(next))
    )
      return say(at, at + 1, 'should be able to');
    if (/^(is|are)$/.test(word) && !ownSubjects.test(textAt(subject)) && !/^(not|that)$/.test(textAt(next)))
      return say(at, at + 1, 'should be');
    const base = comingVerb(word);
    if (base && tokens[subject]?.kind === 'word' && !/^(of|in|the|for|with|and)$/.test(textAt(subject)))
      return say(at, at + 1, `should ${base}`);
  }
  return null;
}

/** “I swear he is well, the vet saw him on Tuesday”: the day belongs to the other clause. */
function clauseAround(match: Match, at: number): Match {
  const { tokens } = match;
  const fenced = (index: number): boolean => /^[,;:–—-]$/.test(tokens[index]?.text ?? '');
  let from = at;
  let to = at;
  while (from > 0 && !fenced(from - 1)) from--;
  while (to < tokens.length && !fenced(to)) to++;
  return { ...match, tokens: tokens.slice(from, to) };
}

/** “You should get it”, “you should not have to wait”; null where “should” would tell the reader what to do. */
function forReader(verb: string, then: string, not: boolean): string | null {
  if (verb === 'get' && then === 'used') return null;
  if (not && verb === 'find') return 'will not easily';
  if (not && done.test(verb)) return 'should not have to';
  if (!not && able.test(verb)) return 'should be able to';
  if (!gettable.test(verb)) return null;
  return not ? 'should not' : 'should';
}
