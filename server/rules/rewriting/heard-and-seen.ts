/** Takes the hook out of “You say it is new, but the chuck is full of dust”: what we see is told, and they are asked about it. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, remembering, spanOf, type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { sentence } from './rewrites';

const claims =
  /^(?:pretended|say|said|claim|claimed|told|tell|wrote|write|stated|state|insist|insisted|mentioned|assured|swore|pretend|confirmed|maintain|argue|complain)$/;
const adverbs =
  /^(?:also|clearly|already|always|even|first|just|now|once|originally|initially|really|still|yourself|yourselves|repeatedly)$/;
const openers =
  /^(?:(?:and|but|so|well|look|sorry|honestly|frankly|again|ok|okay|yes|no|come on|last (?:week|month|year|time)|yesterday|before|(?:in|on) (?:the phone|\p{L}+)|at first)(?: ,)? )?$/u;

const shows =
  /^(?:\p{L}+ ){1,4}(?:shows?|says?|reads|confirms?|tells?|gives|lists|states|looks?|has|have|found|logged|recorded)\b/u;
const found =
  /^(?:we|i) (?:(?:have|also|only|now|can|just) )*(?:found|find|see|saw|have|got|received|noticed|hear|heard)\b/;
const jabs =
  /\b(?:own|suddenly|clearly|obviously|nonsense|lie|lies|lying|liar|stupid|ridiculous|joke|pretend|pretending|excuse|blame|come on|nobody|everybody|everyone|proves?|fault)\b/;

interface Halves {
  readonly heard: TokenRange;
  /** “You claim | to be 18”: what “to be” is told as. */
  readonly told: string;
  readonly seen: TokenRange;
  /** “In January”. */
  readonly when: TokenRange | null;
}

/** “…, so which one is true?”, “…, so that was not honest”: what closes the sentence in the same tone is not told. */
function endOfHalves(tokens: readonly Token[]): number {
  const pieces = piecesOf(tokens);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  const words = last ? textOf(tokens, last.from, last.to) : '';
  return last && before && closing.test(words) && !namesFacts(words) ? before.to : endOfWords(tokens);
}

const closing =
  /^(?:so )?(?:which|what) (?:one |of \p{L}+ |is |was )|\b(?:honest|lie|lies|lying|liar|true|truth|joke|fool\p{L}*|stupid|serious|believe|come on|odd|strange|funny)\b/u;

/** The two halves of “You said …, but …”; null where the sentence says more, or is a question. */
function halvesOf({ tokens }: Match): Halves | null {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const you = tokens.findIndex(({ text }) => text === 'you');
  if (you < 0 || you > 4 || !openers.test(you ? `${textOf(tokens, 0, you)} ` : '')) return null;
  let at = you + 1;
  while (adverbs.test(textAt(at))) at++;
  const claim = textAt(at);
  if (!claims.test(claim)) return null;
  at++;
  if (/^(?:us|me)$/.test(textAt(at))) at++;
  else if (/^(?:told|tell|assured)$/.test(claim)) return null;
  if (textAt(at) === 'that') at++;
  const be = /^to (?:be|have) /.exec(`${textOf(tokens, at, at + 2)} `)?.[0];
  const past = /d$/.test(claim);
  const told = !be
    ? ''
    : be.includes('be')
      ? past
        ? 'you were '
        : 'you are '
      : past
        ? 'you had '
        : 'you have ';
  if (be) at += 2;
  const turn = tokens.findIndex(
    ({ text }, index) =>
      index > at &&
      (/^(?:but|yet|although|though|whereas|however)$/.test(text) ||
        (/^(?:and|,)$/.test(text) && /^(?:now|today|suddenly|then)$/.test(textAt(index + 1)))),
  );
  const end = endOfHalves(tokens);
  if (turn < 0 || end - turn < 3 || (end === endOfWords(tokens) && tokens.at(-1)?.text === '?')) return null;
  const heard = { from: at, to: textAt(turn - 1) === ',' ? turn - 1 : turn };
  let from = turn;
  while (turns.test(textAt(from))) from++;
  const opening = known.exec(textOf(tokens, from, end))?.[0];
  if (opening) from += opening.trim().split(' ').length;
  const seen = { from, to: end };
  const when = /^(?:in|on|at|last|yesterday)\b/.test(textOf(tokens, 0, you)) ? { from: 0, to: you } : null;
  const several = [heard, seen].some((half) =>
    tokens.slice(half.from, half.to).some(({ text }) => /^(?:[,;:()–—?!"“”]|\.\.+|…)$/.test(text)),
  );
  return end - from < 3 || heard.to === heard.from || several ? null : { heard, told, seen, when };
}

const turns =
  /^(?:but|yet|although|though|whereas|however|and|,|now|today|then|suddenly|actually|clearly|honestly)$/;
const known =
  /^(?:in fact|all of a sudden|(?:everybody|everyone|we all) knows?(?: that)?|(?:we|i) (?:can )?(?:now )?(?:clearly )?see that) /;
/** “The box was empty”, “it drips”. */
export const clause =
  /^(?:i|we|you|he|she|it|they|there|this|that|the|our|my|your|these|those|nobody|all|a|an|\p{L}+ (?:is|was|are|were|has|had)) .*\b(?:is|are|was|were|ha[sd]|have|will|can|could|would|did|do|does|got|get|sent|never|paid|want|wanted|need|earn|came|went|took|made|left|lost|saw|bought|works?|\p{L}{3,}(?:ed|s))\b/u;

const clearUp = 'could you help us clear this up?';

/** In the place of the whole sentence: what was heard and what is seen, side by side. */
export function heardAndSeen(): Rewriter {
  return (match) => {
    const halves = halvesOf(match);
    if (!halves) return null;
    const { tokens, source } = match;
    const { heard, seen, told, when } = halves;
    const then = when ? '$when ' : '';
    const words = textOf(tokens, seen.from, seen.to);
    const isClause = told !== '' || clause.test(textOf(tokens, heard.from, heard.to));
    const put = (template: string, later = seen) =>
      sentence(template)(remembering(match, { heard, seen: later, ...(when && { when }) }));
    const again =
      /^(?:you (?:say|tell us|tell me|write|claim)(?: that)?|it (?:is|['’]s)(?= (?:\p{Sc}?\d\S*|\p{L}+)$)) /u.exec(
        words,
      )?.[0];
    if (again && !jabs.test(words)) {
      const from = seen.from + again.trim().split(' ').length;
      const noted = `${then}we ${when ? '' : 'first '}noted ${isClause ? `that ${told}` : ''}$heard`;
      const now = clause.test(textOf(tokens, from, seen.to)) ? 'now that' : 'now we read';
      return put(`${noted}, and ${now} $seen; which of the two is right?`, { from, to: seen.to });
    }
    const own = /^(?:there (?:is|['’]s) )?your own /.exec(words)?.[0];
    if (jabs.test(own ? words.slice(own.length) : words)) return null;
    const { start, end } = spanOf(tokens, seen);
    // “… but you ate it all”: that it was bad is what counts.
    if (/^you\b/.test(words) && !namesFacts(source.slice(start, end)) && isClause)
      return put(`thank you for telling us that ${told}$heard; could you tell us a little more about it?`);
    const understood = isClause ? `${then}we understand that ${told}$heard` : `${then}we had noted $heard`;
    // “… but your own warehouse signed”: whose it is need not be said twice.
    if (own) {
      const from = seen.from + own.trim().split(' ').length;
      const there = own.startsWith('there') ? 'there is ' : '';
      return put(`${understood}, and we see that ${there}your $seen; ${clearUp}`, { from, to: seen.to });
    }
    const missed = /^(?:we|i) (?:have )?(?:never|not) (?:got|received|had|seen|saw) /.exec(words)?.[0];
    if (missed) {
      const from = seen.from + missed.trim().split(' ').length;
      return put(`${understood}, and so far we have not received $seen; ${clearUp}`, { from, to: seen.to });
    }
    if (/^you\b/.test(words)) return put(`${understood}, and we now see that $seen; ${clearUp}`);
    const plain =
      found.test(words) || shows.test(words) || / (?:tells?|told|says?|said) (?:us|me) /.test(words);
    if (!plain && !clause.test(words)) return null;
    return put(`${understood}, and ${plain ? '' : 'on our side we see that '}$seen; ${clearUp}`);
  };
}
