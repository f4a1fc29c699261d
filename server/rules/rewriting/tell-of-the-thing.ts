/** Moves a fault from the person to the thing: “you did not sign the form” is “the form was not signed”. */
import { inflect } from '../../words/english/inflect';
import { nounPhraseAt } from '../../words/english/noun-phrase';
import { baseOf } from '../../words/english/verbs';
import { type Match, marking, remembering, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';

const particles = /^(in|out|up|off|on|down|back|over)$/;
const starters = /^(the|a|an|this|that|these|those|our|my|your|their|its|it|them|both|all|any)$/;
const determined = /^(the|our|my|your|their)$/;
const regular = /^(?!exceed|proceed|succeed)\p{L}{3,}ed$/u;
const times = /^(initially|originally|recently|previously)$/;

interface Telling {
  /** “the form was not signed” instead of “the form was signed”. */
  readonly not?: boolean;
  /** What stands before the verb: `was` agrees with the thing, `must have been` and `had been` stay. */
  readonly be?: 'was' | 'must have been' | 'had been' | 'has been';
  /** What opens the clause: `if`. */
  readonly opener?: string;
  /** The verb stands in its first form, so that one that is not known can be told as well. */
  readonly bare?: boolean;
}

/** “The wrong code | five times”: how often belongs to the deed. */
function thingAt(tokens: Match['tokens'], at: number): ReturnType<typeof nounPhraseAt> {
  const thing = nounPhraseAt(tokens, at);
  const times = tokens.findIndex(({ text }, index) => index > at + 1 && text === 'times');
  return thing && times > at && times < thing.to ? nounPhraseAt(tokens.slice(0, times - 1), at) : thing;
}

/**
 * Puts the thing after the verb that `verb:` matched first, and the verb in the passive. Everything from the first marked word to the
 * end of the thing is replaced. Gives nothing where no thing is named, or where it could not be moved.
 */
export function tellOfTheThing({
  not = false,
  be = 'was',
  opener = '',
  bare = false,
}: Telling = {}): Rewriter {
  return (match) => {
    const { tokens } = match;
    const verb = match.captures.verb;
    const word = (verb && tokens[verb.from]?.text) ?? '';
    const base = baseOf(word) ?? (bare ? word : null);
    const participle = base ? inflect(base, 'participle') : regular.test(word) ? word : null;
    if (!verb || !participle) return null;
    const textAt = (at: number): string => tokens[at]?.text ?? '';
    let at = verb.to;
    // “You put in | the code”: the phrase has matched the particle already.
    const own =
      verb.to > verb.from + 1 && particles.test(textAt(verb.to - 1)) ? ` ${textAt(verb.to - 1)}` : '';
    const particle =
      own || (particles.test(textAt(at)) && starters.test(textAt(at + 1)) ? ` ${textAt(at++)}` : '');
    if (/^(us|me)$/.test(textAt(at))) at++;
    const thing = thingAt(tokens, at);
    // “Any cables were not checked” is no English.
    if (!thing || /^(any|anything|no|nothing)$/.test(textAt(at))) return null;
    // “Our template X is …” is a clause of its own.
    if (/^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/.test(textAt(thing.to)))
      return null;
    const to = withBrackets(match, thing.to);
    const brackets = match.source.slice(tokens[thing.to - 1]?.end, tokens[to - 1]?.end);
    const words = written(match, at, thing.to).replace(/^them\b/, 'they') + brackets;
    const was =
      be === 'was' ? (thing.plural ? 'were' : 'was') : be === 'has been' && thing.plural ? 'have been' : be;
    const [auxiliary, ...rest] = was.split(' ');
    // “You initially chose it” tells when.
    const when = tokens.slice(match.mark.from, verb.from).find((token) => times.test(token.text));
    const verbs = [
      auxiliary,
      ...(not ? ['not'] : []),
      ...rest,
      ...(when ? [when.text] : []),
      participle,
    ].join(' ');
    const span = spanOf(tokens, { from: match.mark.from, to });
    const opens = tokens.slice(0, match.mark.from).every((token) => token.kind === 'punctuation');
    const told = `${opener}${opener && ' '}${words} ${verbs}${particle}`;
    const text = opens ? told.charAt(0).toUpperCase() + told.slice(1) : told;
    return { title: `“${told}”`, edits: [{ ...span, text, stops: [] }] };
  };
}

/** “The small hall (in Porto)”: what stands in brackets belongs to the thing. */
function withBrackets({ tokens }: Match, to: number): number {
  if (tokens[to]?.text !== '(') return to;
  const end = tokens.findIndex(({ text }, at) => at > to && text === ')');
  return end < 0 ? to : end + 1;
}

/** The words as written, on one line. Prose is taken, since markup around a part of them would lose its other half. */
function written({ sentence, tokens }: Match, from: number, to: number): string {
  const { start, end } = spanOf(tokens, { from, to });
  return sentence.prose.slice(start, end).replace(/\s+/g, ' ');
}

/** A thing is named after the verb, so that the fault can be told of it: not “you did not move to Porto”. */
export function namesTheThing(match: Match): boolean {
  return tellOfTheThing()(match) !== null;
}

/** “Needed”, “went”: a verb told of the past. */
function isPast(word: string): boolean {
  const base = baseOf(word);
  return word === 'needed' || (base !== null && base !== word && inflect(base, 'past') === word);
}

/** Nothing else is to be done in the same breath: not “to send the photos and to name the colour”. */
export function doesOneThing({ tokens, to }: Match): boolean {
  return !tokens.slice(to).some(({ text }, at, rest) => {
    const next = rest[at + 1]?.text ?? '';
    // “… and needed to call you”: whoever forgot did this as well.
    return /^(and|or)$/.test(text) && (next === 'to' || baseOf(next) === next || isPast(next));
  });
}

/** Where more is told of the thing that begins at token `from`: “a road | that floods”, “it | dry”, “the driver | a code”; or -1. */
function endOfThing(tokens: Match['tokens'], from: number): number {
  return tokens.findIndex(
    ({ text }, at) =>
      at > from &&
      (/^(that|which)$/.test(text) ||
        /^(it|them)$/.test(tokens[at - 1]?.text ?? '') ||
        (/^(a|an|the|some|wrong)$/.test(text) && determined.test(tokens[at - 2]?.text ?? ''))),
  );
}

/**
 * As `tellOfTheThing`, of the verb that `did:` matched; also where more is told of the thing: “you took a road that floods” is “a road
 * was taken that floods”, “you gave the driver a code” is “the driver was given a code”.
 */
export function tellOfTheDeed(telling: Telling = {}): Rewriter {
  const tell = tellOfTheThing(telling);
  return (match) => {
    const { tokens, captures } = match;
    const verb = captures.did;
    if (!verb) return null;
    const told = remembering(match, { verb });
    const cut = endOfThing(tokens, verb.to);
    const short = cut < 0 ? null : tell({ ...told, tokens: tokens.slice(0, cut) });
    return short ?? tell(told);
  };
}

/** As `tellOfTheThing`, of the verb that stands right behind the mark: “you did not bother to | lock the gate”. */
export function tellOfTheNext(telling: Telling = {}): Rewriter {
  const tell = tellOfTheThing({ ...telling, bare: true });
  return (match) => {
    const from = match.mark.to;
    // “Come back to us” names no thing.
    if (particles.test(match.tokens[from + 1]?.text ?? '')) return null;
    const told = remembering(match, { verb: { from, to: from + 1 } });
    const cut = endOfThing(match.tokens, from + 1);
    return (cut < 0 ? null : tell({ ...told, tokens: match.tokens.slice(0, cut) })) ?? tell(told);
  };
}

const between =
  /^(always|just|simply|only|then|also|again|really|actually|first|already|repeatedly|have|had)$/;

/**
 * As `tellOfTheDeed`, of the verb behind the last “you” that is marked; what is marked before it stays: “the reason is that | you turned
 * the tap” is “the reason is that the tap was turned”.
 */
export const tellOfWhatTheyDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findLastIndex(({ text }, at) => at >= mark.from && at < mark.to && text === 'you');
  if (from < 0) return null;
  let at = from + 1;
  while (between.test(tokens[at]?.text ?? '')) at++;
  if (at > mark.to) return null;
  const not = tokens[at]?.text === 'did' && tokens[at + 1]?.text === 'not';
  if (not) at += 2;
  const did = { from: at, to: at + 1 };
  return tellOfTheDeed({ not, bare: not })(remembering(marking(match, from, at + 1), { did }));
};
