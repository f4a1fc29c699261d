/** Takes a clause out of a sentence and leaves the rest: what is said next to it still stands. */
import { baseOf } from '../../words/english/verbs';
import type { Match, TokenRange } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewriter } from '../rule';
import { oneLine } from './fill-template';
import { leaveOut } from './fit-words';

/** From its comma or its conjunction to the one of the next; `body` is its first own word. */
interface Clause {
  readonly from: number;
  readonly body: number;
  readonly hangs: boolean;
}

const subordinators =
  /^(because|since|as|although|though|while|whereas|which|who|when|if|unless|until|given|due|after|before|once)$/;
const prepositions = /^(for|of|in|to|with|by|on|at|from|about)$/;
const connectors = /^(and|but|so|or|yet)$/;
const openers = /^(i|we|you|he|she|it|they|there|please|pls|kindly|let|what|here|heres|thank|thanks)$/;
// “… so write to me”, “… so Friday is tight”.
const requests =
  /^(write|come|order|call|ring|answer|reply|confirm|sign|make|take|use|try|send|give|check|ask|tell|book|bring|pay|wait|contact|email|hold|press|turn|push|pull|click|open|close|put|keep)$/;
const days = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const askers = /^(can|could|would|will|had|were|should|do|did|may|might|shall)$/;
// “…, the warranty covers the motor”: told of a thing.
const tells =
  /^(agrees|allows|applies|arrived|arrives|asks|becomes|began|begins|belongs|bought|brings|broke|brought|buys|came|canceled|cancelled|carries|charges|closes|comes|contains|costs|covers|cut|decides|depends|ended|ends|expires|falls|fell|fits|follows|found|gave|gets|gives|goes|got|grows|happens|held|helps|holds|includes|keeps|kept|knows|lasts|leaves|left|lies|looks|lost|made|makes|matters|means|met|moved|needs|offers|opens|paid|pays|provides|ran|remains|requires|rises|rose|runs|said|saw|says|seems|sells|sends|sent|ships|shuts|shows|sold|sounds|stands|started|starts|stays|stops|suits|takes|tells|told|took|wants|weighs|went|works)$/;
const determiners =
  /^(the|our|my|your|their|his|her|this|that|these|those|all|most|(?!(?:is|was|has|does|it|us)$)\p{L}+s)$/u;
const pointers = /^(the|our|my|your|their|his|her|this|that|these|those|all|most)$/;
const auxiliaries =
  /^(am|is|are|was|were|will|would|has|have|had|can|could|may|might|must|shall|should|do|does|did)$/;

const others = /^(he|him|his|she|her|they|them|their)$/;

/** Leaves out the clause of the match, where another one stands that says something alone. */
export function keepTheRest(): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    const first = addressed(match);
    const clauses = clausesOf(tokens, first);
    const secret = clauses.findLastIndex(({ from }) => from <= mark.from);
    let next = clauses.findIndex(({ from }) => from >= mark.to);
    // What hangs on it goes with it: “they will notice, | because we have billed it”.
    while (next >= 0 && clauses[next]?.hangs) next = next + 1 < clauses.length ? next + 1 : -1;
    let start = secret;
    const opens = clauses[secret];
    if (!opens) return null;
    // “As it is late, | they will notice”: what opens the sentence hangs on what follows.
    if (!opens.hangs && clauses.slice(0, secret).every(({ hangs }) => hangs)) start = 0;
    const before = clauses.slice(0, start);
    const after = next < 0 ? null : clauses[next];
    const head = clauses[start];
    if (!head) return null;
    const textAt = (at: number): string => tokens[at]?.text ?? '';
    if (after && /^(otherwise|or|else|which|therefore|hence|thus)$/.test(textAt(after.from))) return null;
    // “It may be ugly, | which means …, | the rest is fine”: what is left would run on.
    if (opens.hangs && after && start > 0 && !connectors.test(textAt(after.from))) return null;
    const stands = before.some(({ hangs }) => !hangs) && saysSomething(tokens, first, head.from);
    if (!stands) {
      if (!after || !saysSomething(tokens, after.body, clauses[next + 1]?.from ?? tokens.length)) return null;
      // “… and they know it”: nobody would know who; “it looks like” stands for itself.
      const pronoun = /^(it|this|that|they|he|she|these|those|both)$/.test(textAt(after.body));
      if (
        pronoun &&
        !knownBefore(tokens.slice(first, after.from), textAt(after.body)) &&
        !/^(sounds|seems|looks|appears)$/.test(textAt(after.body + 1))
      )
        return null;
      // “1 is to buy a mill”: it counts what would be gone.
      if (/^\d$/.test(textAt(after.body)) && textAt(after.body + 1) === 'is') return null;
      // “I ask him every winter”: nobody would know whom.
      const left = tokens.slice(after.body);
      // “The ticket is with the lab and they answer soon”: who they are is told in it.
      const other = left.findIndex(({ text }) => others.test(text));
      const told = left.slice(0, Math.max(other, 0)).some(({ text }) => determiners.test(text));
      if (other >= 0 && !told && !left.some(({ kind }) => kind === 'number')) return null;
    }
    // “Saws are hard: | …”: the colon goes as well.
    const colon = textAt(head.from - 1) === ':' ? 1 : 0;
    const range = {
      from: stands ? head.from - colon : first,
      to: after ? (stands ? fenced(tokens, after.from) : after.body) : lastWord(tokens),
    };
    const gone = source.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
    if (unpaired(gone)) return null;
    // “… and will: 1) check, 2) mend”: a list goes with nothing.
    if (/\d\)|•/.test(gone)) return null;
    const edit = leaveOut(match, range);
    return edit && { title: `Leave out “${oneLine(gone)}”`, edits: [edit] };
  };
}

/**
 * The whole clause that the match stands in, with what hangs on it and what it hangs on; without the name it opens with, and without
 * the mark that closes the sentence.
 */
export function clauseOf(match: Match): TokenRange {
  const { tokens, mark } = match;
  const first = addressed(match);
  const clauses = clausesOf(tokens, first);
  let own = Math.max(
    0,
    clauses.findLastIndex(({ from }) => from <= mark.from),
  );
  while (own > 0 && clauses[own]?.hangs) own--;
  if (clauses.slice(0, own).every(({ hangs }) => hangs)) own = 0;
  let next = clauses.findIndex(({ from }) => from >= mark.to);
  while (next >= 0 && clauses[next]?.hangs) next = next + 1 < clauses.length ? next + 1 : -1;
  const from = own === 0 ? first : (clauses[own]?.from ?? first);
  return {
    from: Math.min(connectors.test(tokens[from]?.text ?? '') ? from + 1 : from, mark.from),
    to: next < 0 ? lastWord(tokens) : fenced(tokens, clauses[next]?.from ?? tokens.length),
  };
}

/** “We paid 8 for it, | and it is new”: what “it” is was said before the sentence. */
function knownBefore(gone: readonly Token[], pronoun: string): boolean {
  const at = gone.findIndex(({ text }) => text === pronoun);
  return at >= 0 && !gone.slice(0, at).some(({ text }) => determiners.test(text) || /^(a|an|no)$/.test(text));
}

/** “(but before I faxed it) …”: half a pair of brackets would stay. */
function unpaired(text: string): boolean {
  return text.split('(').length !== text.split(')').length;
}

/** The comma before a clause that stays, stays. */
function fenced(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.text === ',' ? from - 1 : from;
}

function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^(?:[.!…]|\.\.+)$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** The token that comes first behind “Chris,”, “Hi Anna -” and “Sorry,”. */
export function addressed({ tokens, source, mark }: Match): number {
  if (mark.from > 1 && /^(sorry|apologies)$/.test(tokens[0]?.text ?? '') && tokens[1]?.text === ',') return 2;
  const comma = tokens.slice(0, Math.min(4, mark.from)).findIndex(({ text }) => /^[,:–—-]$/.test(text));
  if (comma < 1) return 0;
  const named = tokens
    .slice(0, comma)
    .every(({ start, text }) => /^\p{Lu}\p{Ll}/u.test(source.slice(start)) || /^(and|&)$/.test(text));
  return named &&
    !openers.test(tokens[0]?.text ?? '') &&
    !/ly$|^(so|well|yes|no|ok|now|also|however|again|further|still|then|first|second|meanwhile|therefore|instead)$/.test(
      tokens[0]?.text ?? '',
    )
    ? comma + 1
    : 0;
}

// “You hear it first from me”, “we are working on it”: nobody would know on what.
const emptyWords =
  /^(?:(?:frankly|honestly|really),? )?(?:(?:i|we) (?:am|are)|it is) (?:tired|sick|done|fed up)\b|^(?:i|we) have (?:better|other|more important) things\b|^(?:last time (?:i|we)|you (?:did not |never )?(?:hear|heard|read) (?:it|this|that)|(?:so )?you (?:can )?see (?:that|why)\b|you know (?:how (?:it is|things are)|what i mean)$|they have (?:cut|fired|sacked)|just so you know|(?:i|we) know|(?:i|we) (?:should|must|may) not)\b|\bhurry$|\broom$|\b(?:working|work|deal|dealing) (?:on|with) (?:it|this|that)$/;

/** Four words, with a verb that can be told. */
function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation');
  const last = words.at(-1)?.text ?? '';
  const first = /^(please|just|simply)$/.test(words[0]?.text ?? '') ? 1 : 0;
  const asks = [requests, days].some((known) => known.test(words[first]?.text ?? ''));
  return (
    // “… so | 140 is fine”.
    words.length >= (words[0]?.kind === 'number' || asks || isPlain(words) ? 3 : 4) &&
    !emptyWords.test(words.map(({ text }) => text).join(' ')) &&
    !/^(that|say|says|said|think|hear|know|believe|confirm|confidential|to|of|with|well|so|yes|no)$/.test(
      last,
    ) &&
    (asks ||
      words.some(({ text }) => auxiliaries.test(text) || openers.test(text) || tells.test(text)) ||
      words.some(({ text }, at) => at > 0 && isPast(text, words[at - 1]?.text ?? '')))
  );
}

/** “Delivery is late”: three words say it. */
function isPlain([thing, verb]: readonly Token[]): boolean {
  return (
    auxiliaries.test(verb?.text ?? '') &&
    thing?.kind === 'word' &&
    !openers.test(thing.text) &&
    !pointers.test(thing.text) &&
    !connectors.test(thing.text) &&
    !auxiliaries.test(thing.text) &&
    !/^(what|who|how|nobody|nothing|all|some|one|both|else)$/.test(thing.text)
  );
}

/** “The bank entered the market”, not “the delayed crates”. */
function isPast(word: string, before: string): boolean {
  return (
    word.endsWith('ed') &&
    baseOf(word) !== null &&
    !pointers.test(before) &&
    !/^(a|an|no|any|some|of|in|for|with|and|or|to|very|as|if)$/.test(before)
  );
}

function clausesOf(tokens: readonly Token[], first: number): Clause[] {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  // “If you can help him please do, he has moved”: the request stands within it.
  const fence = tokens.findIndex(({ text }, at) => at > first && /^[,;:–—-]$/.test(text));
  const asks = tokens.slice(first, fence < 0 ? tokens.length : fence).some(({ text }) => text === 'please');
  const clauses: Clause[] = [{ from: first, body: first, hangs: subordinators.test(textAt(first)) && !asks }];
  for (let at = first + 1; at < tokens.length - 1; at++) {
    const text = textAt(at);
    const fence = /^[,;:–—-]$/.test(textAt(at - 1));
    if (subordinators.test(text) && !comparing(tokens, at) && (fence || subjectAt(tokens, at + 1)))
      // “The delay, for which …”, “…, even though …”.
      clauses.push({
        from: (/^(which|who)$/.test(text) ? prepositions : /^even$/).test(textAt(at - 1)) ? at - 1 : at,
        body: at + 1,
        hangs: true,
      });
    else if (connectors.test(text) && !isPair(tokens, at - 2) && subjectAt(tokens, at + 1)) {
      clauses.push({ from: at, body: at + 1, hangs: false });
      at++;
    } else if (fence && subjectAt(tokens, at)) clauses.push({ from: at, body: at, hangs: false });
  }
  return clauses;
}

/** The “as” of “as soon as” and “such as”. */
function comparing(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'as' &&
    (/^(soon|long|far|well|much|many|such|same|early|late|good|fast|often|low|high)$/.test(
      tokens[at - 1]?.text ?? '',
    ) ||
      /^(soon|long|well|per|of|to|if|is)$/.test(tokens[at + 1]?.text ?? ''))
  );
}

/** “The case and the glass | are old”, not “we filled the case and the glass is old”. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const textAt = (near: number): string => tokens[near]?.text ?? '';
  const opens = tokens[at - 1]?.kind !== 'word' || connectors.test(textAt(at - 1));
  return opens && pointers.test(textAt(at)) && textAt(at + 2) === 'and' && pointers.test(textAt(at + 3));
}

/** A clause begins here: with a pronoun or a request, or with a thing that something is told of. */
function subjectAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const told = /^(just|simply)$/.test(text) ? (tokens[at + 1]?.text ?? '') : text;
  if (tokens[at - 1]?.text === 'so' && (requests.test(told) || days.test(text))) return true;
  if (
    tokens[at - 1]?.text === ',' &&
    requests.test(text) &&
    /^(me|us|the|your)$/.test(tokens[at + 1]?.text ?? '')
  )
    return true;
  // “… so Friday is tight”, “…, and shipping is free”.
  const joins = /^(and|but)$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === ',';
  if ((joins || tokens[at - 1]?.text === 'so') && isPlain(tokens.slice(at, at + 2))) return true;
  // “Lot 7 is safe”; “but the case and the glass are old”.
  if (tokens[at + 1]?.kind === 'number' && auxiliaries.test(tokens[at + 2]?.text ?? '')) return true;
  // “…, still your deposit is safe”; “…, at 42 we could talk”, “…, for you I can do 8”.
  const fence = tokens[at - 1]?.text === ',';
  if (fence && /^(mr|mrs|ms|dr)$/.test(text)) return true;
  if (fence && text === 'still') return subjectAt(tokens, at + 1);
  const next = tokens[at + 1];
  if (fence && prepositions.test(text) && (next?.kind === 'number' || next?.text === 'you'))
    return /^(i|we|it|the|that)$/.test(tokens[at + 2]?.text ?? '');
  if (isPair(tokens, at)) return subjectAt(tokens, at + 3);
  if (/^(nothing|everything)$/.test(text)) return auxiliaries.test(tokens[at + 1]?.text ?? '');
  if (openers.test(text) || /^(nobody|everybody|everyone|somebody|someone)$/.test(text)) return true;
  // “… could you come?”, “had you told us”; “and will not ship” goes on with the verb.
  if (askers.test(text))
    return /^(i|we|you|he|she|it|they|someone|somebody|anyone|anybody)$/.test(tokens[at + 1]?.text ?? '');
  const unit = tokens[at + 1]?.text === '%' ? 2 : 1;
  if (tokens[at]?.kind === 'number' && /^(is|are|was|would)$/.test(tokens[at + unit]?.text ?? ''))
    return true;
  return (
    determiners.test(text) &&
    tokens.slice(at + 1, at + (pointers.test(text) ? 7 : 5)).some((token, index, rest) => {
      const plain = rest
        .slice(0, index)
        .every(
          ({ kind, text }) =>
            kind !== 'punctuation' &&
            !connectors.test(text) &&
            !openers.test(text) &&
            !subordinators.test(text),
        );
      // “… how fees and bonus shares may grow”: the second of two things, before their verb.
      const named = index === 0 || pointers.test(text);
      const verb = auxiliaries.test(token.text) || (index > 0 && isVerbAt(tokens, at + 1 + index, text));
      return plain && named && verb;
    })
  );
}

const goOn =
  /^(for|in|on|at|to|from|with|by|up|out|off|into|it|them|us|you|me|the|a|an|our|my|your|his|her|its|their|this|that|these|only|once|twice|again|today|tomorrow|yesterday|yet|already|all|no|not)$/;

/** “The fabric comes from Como”, “our driver waited”, “rooms open at noon”; not “the damaged boxes”. @param first of the thing it is told of */
function isVerbAt(tokens: readonly Token[], at: number, first: string): boolean {
  const [before, verb, next] = tokens.slice(at - 1, at + 2);
  if (!before || !verb) return false;
  const goesOn = next && (goOn.test(next.text) || next.kind === 'number');
  return (goesOn || pointers.test(first)) && (tells.test(verb.text) || isPast(verb.text, before.text));
}
