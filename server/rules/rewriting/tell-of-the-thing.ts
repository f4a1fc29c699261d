/** Moves a fault from the person to the thing: “you did not sign the form” is “the form was not signed”. */
import { formOf, inflect } from '../../words/english/inflect';
import { nounPhraseAt } from '../../words/english/noun-phrase';
import { baseOf } from '../../words/english/verbs';
import { type Match, marking, remembering, spanOf, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { leaveOut } from './fit-words';
import { keepTheSubject } from './keep-the-subject';

const particles = /^(in|out|up|off|on|down|back|over|past|through)$/;
const starters = /^(the|a|an|this|that|these|those|our|my|your|their|its|it|them|both|all|any)$/;
const determined = /^(the|our|my|your|their)$/;
const regular = /^\p{L}+[^e]ed$/u;
const times = /^(initially|originally|recently|previously)$/;

/** “It was not had serviced”, “it was let cool” is no English. */
const noDeed = /^(have|get|let|become)$/;

interface Telling {
  /** “the form was not signed” instead of “the form was signed”. */
  readonly not?: boolean;
  /** What stands before the verb: `was` agrees with the thing, `had been` stays. */
  readonly be?: 'was' | 'had been' | 'has been';
  /** What opens the clause: `if`. */
  readonly opener?: string;
  /** The verb stands in its first form, so that one that is not known can be told as well. */
  readonly bare?: boolean;
}

/** “The wrong code | five times”, “the button | a second time”: how often belongs to the deed. */
function thingAt(tokens: Match['tokens'], at: number): ReturnType<typeof nounPhraseAt> {
  const end = tokens.findIndex(
    (_, index) => index > at && index < at + 9 && (goesOnToDo(tokens, index) || begins(tokens, index)),
  );
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  const thing = nounPhraseAt(clause, at) ?? numberedAt(clause, at);
  const times = clause.findIndex(({ text }, index) => index > at + 1 && /^times?$/.test(text));
  const often = /^(a|the)$/.test(clause[times - 2]?.text ?? '') ? times - 2 : times - 1;
  return thing && often > at && times < thing.to ? nounPhraseAt(clause.slice(0, often), at) : thing;
}

/** “You did not sign | page 3.” */
function numberedAt(tokens: Match['tokens'], at: number): ReturnType<typeof nounPhraseAt> {
  return tokens[at]?.kind === 'word' &&
    tokens[at + 1]?.kind === 'number' &&
    !/^(by|on|in|at|for|to|within|before|until|about|from|after|since)$/.test(tokens[at]?.text ?? '')
    ? { to: at + 2, plural: tokens[at]?.text.endsWith('s') ?? false }
    : null;
}

/** “As you did not send the plan | we could …”, “you dropped it | didnt you”, “you gave us the wrong code | and our man waited”: another clause. */
function begins(tokens: Match['tokens'], at: number): boolean {
  return (
    /^(?:(?:we|i|you) (?:can|could|had|have|will|would|must|was|were|did)|and (?:we|i|it|he|she|they|there|now|nobody)) /.test(
      `${textOf(tokens, at, at + 2)} `,
    ) ||
    /^(?:did|have) (?:not )?you\b/.test(textOf(tokens, at, at + 3)) ||
    // “You left the container | standing at the gate”.
    /^(?:standing|waiting|lying|running|sitting|hanging)$/.test(tokens[at]?.text ?? '') ||
    (/^and (?:our|the|my)$/.test(textOf(tokens, at, at + 2)) &&
      formOf(tokens[at + 3]?.text ?? '', '') === 'past')
  );
}

/** “… the floor | and dented | the door”. */
function goesOnToDo(tokens: Match['tokens'], at: number): boolean {
  const verb = tokens[at + 1]?.text ?? '';
  return tokens[at]?.text === 'and' && baseOf(verb) !== null && formOf(verb, '') === 'past';
}

const state =
  /^(blank|open|empty|unlocked|locked|unattended|dirty|wet|unsigned|unfinished|outside|uncovered|loose)$/;

/** “You charged it | overnight”, “you left the page | blank”: when, or how, is no part of it. */
function alone(tokens: Match['tokens'], at: number, thing: ReturnType<typeof nounPhraseAt>, left: boolean) {
  if (thing && tokens[at]?.text === 'it') return { ...thing, to: at + 1 };
  const stated = left && thing && thing.to > at + 2 && state.test(tokens[thing.to - 1]?.text ?? '');
  return stated ? { ...thing, to: thing.to - 1 } : thing;
}

/** “You kept | entering the wrong code.” */
function keptDoing(tokens: Match['tokens'], at: number): boolean {
  return (
    tokens[at]?.text === 'kept' &&
    /ing$/.test(tokens[at + 1]?.text ?? '') &&
    baseOf(tokens[at + 1]?.text ?? '') !== null
  );
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
    const kept = verb !== undefined && keptDoing(tokens, verb.from);
    const word = (verb && tokens[kept ? verb.from + 1 : verb.from]?.text) ?? '';
    const base = baseOf(word) ?? (bare && !regular.test(word) ? word : null);
    const participle = base ? inflect(base, 'participle') : regular.test(word) ? word : null;
    if (!verb || !participle || noDeed.test(base ?? '')) return null;
    const textAt = (at: number): string => tokens[at]?.text ?? '';
    let at = kept ? verb.from + 2 : verb.to;
    // “You put in | the code”: the phrase has matched the particle already.
    const own =
      verb.to > verb.from + 1 && particles.test(textAt(verb.to - 1)) ? ` ${textAt(verb.to - 1)}` : '';
    const particle =
      own || (particles.test(textAt(at)) && starters.test(textAt(at + 1)) ? ` ${textAt(at++)}` : '');
    if (/^(us|me)$/.test(textAt(at))) at++;
    const thing = alone(tokens, at, thingAt(tokens, at), base === 'leave');
    // “Any cables were not checked” is no English.
    if (!thing || /^(any|anything|no|nothing)$/.test(textAt(at))) return null;
    if (!doesOneThing({ tokens, to: thing.to })) return null;
    // “Our template X is …” is a clause of its own.
    if (/^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/.test(textAt(thing.to)))
      return null;
    const end = withBrackets(match, thing.to);
    const brackets = match.source.slice(tokens[thing.to - 1]?.end, tokens[end - 1]?.end);
    // “You scratched the floor | and dented the door”.
    const also = !not && be === 'was' && goesOnToDo(tokens, end) ? nounPhraseAt(tokens, end + 2) : null;
    const alsoDone = also
      ? ` and ${written(match, end + 2, also.to)} ${also.plural ? 'were' : 'was'} ${inflect(baseOf(textAt(end + 1)) ?? '', 'participle')}`
      : '';
    const to = also?.to ?? end;
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
      ...(kept ? ['several times'] : []),
    ].join(' ');
    const span = spanOf(tokens, { from: match.mark.from, to });
    const opens =
      tokens.slice(0, match.mark.from).every((token) => token.kind === 'punctuation') &&
      !/^\p{Ll}/u.test(match.source.slice(span.start));
    // “You did not put | the flat number”: it is missing, wherever it belongs.
    const missing = not && base === 'put' && particle === '' && be === 'was';
    const deed = missing ? `${auxiliary} missing` : `${verbs}${particle}${alsoDone}`;
    const told = `${opener}${opener && ' '}${words} ${deed}`;
    const text = opens ? told.charAt(0).toUpperCase() + told.slice(1) : told;
    // “You took it down the stairs | yourselves”.
    const self = tokens.findIndex((token, at) => at >= to && /^yoursel(?:f|ves)$/.test(token.text));
    const by = textAt(self - 1) === 'by' ? self - 1 : self;
    const left = self < 0 ? null : leaveOut(match, { from: by, to: self + 1 });
    return {
      title: `“${told}”`,
      edits: [
        { ...span, text, stops: [] },
        ...(left ? [left] : keepTheSubject(marking(match, match.mark.from, verb.to), to)),
      ],
    };
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

const subjects =
  /^(i|we|you|he|she|it|they|this|that|there|the|a|an|my|our|your|his|her|its|their|nobody|everybody)$/;

/** Nothing else is done in the same breath: not “to send the photos and to name the colour”, “missed it and then wondered why”. */
export function doesOneThing({ tokens, to }: Pick<Match, 'tokens' | 'to'>): boolean {
  return !tokens.slice(to).some(({ text }, at, rest) => {
    if (!/^(and|or)$/.test(text)) return false;
    const next = rest[at + 1]?.text ?? '';
    if (next !== 'then') return next === 'to' || baseOf(next) === next;
    return !subjects.test(rest[at + 2]?.text ?? '');
  });
}

/** Where more is told of the thing that begins at token `from`: “a road | that floods”, “it | dry”, “the driver | a code”; or -1. */
function endOfThing(tokens: Match['tokens'], from: number): number {
  return tokens.findIndex(
    ({ text }, at) =>
      at > from &&
      (/^(that|which)$/.test(text) ||
        (text === 'all' && tokens[at + 1]?.text === 'the') ||
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
  const from = tokens.findLastIndex(
    ({ text }, at) => at >= mark.from && at < mark.to && /^(you|your)$/.test(text),
  );
  if (from < 0) return null;
  let at = tokens[from]?.text === 'your' ? from + 2 : from + 1;
  while (between.test(tokens[at]?.text ?? '')) at++;
  if (at > mark.to) return null;
  // “You forgot to sign the form.”
  if (/^(?:forgot|failed|neglected|omitted) to$/.test(textOf(tokens, at, at + 2)))
    return tellOfTheNext({ not: true })(marking(match, from, at + 2));
  // “You did not send”, and “you not send”.
  if (tokens[at]?.text === 'did' && tokens[at + 1]?.text === 'not') at++;
  const not = /^(not|never)$/.test(tokens[at]?.text ?? '');
  if (not) at++;
  const did = { from: at, to: at + 1 };
  const be = textOf(tokens, from - 1, from + 2) === 'if you had' ? 'had been' : 'was';
  const bare =
    tokens[at - 1]?.text === 'not' ||
    (tokens[from]?.text === 'you' && formOf(tokens[at]?.text ?? '', '') === 'base');
  return tellOfTheDeed({ not, bare, be })(remembering(marking(match, from, at + 1), { did }));
};

/** The same rewrite, which also tells of the deed what the reader is blamed for behind it: “… because you left it open” is “… because it was left open”. */
export function andOfWhy(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const told = rewriter(match);
    const you = tokens.findIndex(
      ({ text }, at) =>
        at > mark.to && text === 'you' && /^(because|since|as|,)$/.test(tokens[at - 1]?.text ?? ''),
    );
    const why = told && you > 0 ? tellOfWhatTheyDid(marking(match, you, you + 2)) : null;
    const apart = why?.edits.every(({ start }) => told?.edits.every(({ end }) => end <= start));
    return told && why && apart ? { title: told.title, edits: [...told.edits, ...why.edits] } : told;
  };
}
