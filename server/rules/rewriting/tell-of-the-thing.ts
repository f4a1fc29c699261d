/** Moves a fault from the person to the thing: “you did not sign the form” is “the form was not signed”. */
import { inflect } from '../../words/english/inflect';
import { nounPhraseAt } from '../../words/english/noun-phrase';
import { baseOf } from '../../words/english/verbs';
import { type Match, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';

const particles = /^(in|out|up|off|on|down|back|over)$/;
const starters = /^(the|a|an|this|that|these|those|our|my|your|their|its|it|them|both|all|any)$/;

interface Telling {
  /** “the form was not signed” instead of “the form was signed”. */
  readonly not?: boolean;
  /** What stands before the verb: `was` agrees with the thing, `must have been` and `had been` stay. */
  readonly be?: 'was' | 'must have been' | 'had been' | 'has been';
  /** What opens the clause: `if`. */
  readonly opener?: string;
}

/**
 * Puts the thing after the verb that `verb:` matched first, and the verb in the passive. Everything from the first marked word to the
 * end of the thing is replaced. Gives nothing where no thing is named, or where it could not be moved.
 */
export function tellOfTheThing({ not = false, be = 'was', opener = '' }: Telling = {}): Rewriter {
  return (match) => {
    const { tokens } = match;
    const verb = match.captures.verb;
    const base = verb && baseOf(tokens[verb.from]?.text ?? '');
    if (!verb || !base) return null;
    const textAt = (at: number): string => tokens[at]?.text ?? '';
    let at = verb.to;
    const particle = particles.test(textAt(at)) && starters.test(textAt(at + 1)) ? ` ${textAt(at++)}` : '';
    if (/^(us|me)$/.test(textAt(at))) at++;
    const thing = nounPhraseAt(tokens, at);
    // “Any cables were not checked” is no English.
    if (!thing || /^(any|anything|no|nothing)$/.test(textAt(at))) return null;
    // “Our template X is …” is a clause of its own.
    if (/^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/.test(textAt(thing.to)))
      return null;
    const words = written(match, at, thing.to).replace(/^them\b/, 'they');
    const was =
      be === 'was' ? (thing.plural ? 'were' : 'was') : be === 'has been' && thing.plural ? 'have been' : be;
    const [auxiliary, ...rest] = was.split(' ');
    const verbs = [auxiliary, ...(not ? ['not'] : []), ...rest, inflect(base, 'participle')].join(' ');
    const span = spanOf(tokens, { from: match.mark.from, to: thing.to });
    const opens = tokens.slice(0, match.mark.from).every((token) => token.kind === 'punctuation');
    const told = `${opener}${opener && ' '}${words} ${verbs}${particle}`;
    const text = opens ? told.charAt(0).toUpperCase() + told.slice(1) : told;
    return { title: `“${told}”`, edits: [{ ...span, text, stops: [] }] };
  };
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
