/** What an apology is for: “sorry for the towels”. */
import { type Match, spanOf, type TokenRange } from '../../../words/match';
import { wordsIn } from '../clause-ranges';

/** Tokens that name what somebody is sorry for, and how it is said again; `text` is empty where they only bow further. */
export interface Topic extends TokenRange {
  readonly text: string;
}

const feels =
  /^(?:sorry|apolog\p{L}+|forgive|forgiveness|pardon|excuse|ashamed|embarrassed|mortified|devastated|guilty|terrible|awful|horrible|bad|upset|angry|mad|dare)$/u;

/** What the apology of a clause is for; null where it names nothing. */
export function topicOf(match: Match, { from, to }: TokenRange): Topic | null {
  const { tokens } = match;
  const felt = tokens.findIndex(({ text }, at) => at >= from && at < to && feels.test(text));
  if (felt < 0) return null;
  const feeling = tokens[felt]?.text ?? '';
  const sorry = feeling === 'sorry';
  for (let at = felt + 1; at < to - 1; at++) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const rest = wordsIn(tokens, at, to);
    if (namesCause(feeling, text, next) && !/\b(?:time|bottom)\b/.test(rest)) {
      const joint = text === 'for' || text === 'that' ? text : 'about';
      return said(match, at, at + 1, to, joint);
    }
    // “Sorry to hear of the leak.”
    if (sorry && text === 'to' && !/^(?:you|us|me|the|your|say|tell)$/.test(next))
      return said(match, at, at + 1, to, 'to');
    const follows = at === felt + 1;
    // “Don’t be angry, I only ask about the lid”: another says something of their own.
    if (/^(?:i|we|you|they|it)$/.test(text) && !(sorry && follows) && !/^(?:am|are|all)$/.test(next))
      return null;
    // “Forgive our delay.”
    if (/^(?:our|my|the|this)$/.test(text) && /^(?:forgive|excuse|pardon)$/.test(feeling) && at < felt + 3)
      return said(match, at, at, to, 'for');
    // “Sorry we are late”, not “sorry I am”.
    if (
      sorry &&
      follows &&
      to - at > 2 &&
      /^(?:i|we|your|the|our|my)$/.test(text) &&
      !/^(?:i|we) (?:am|are)(?: (?:for|about|that)\b.*)?$/.test(rest)
    )
      return said(match, at, at, to, 'that');
  }
  return null;
}

/** “Sorry for | the delay”, “ashamed of | it”, not “sorry for | you”. */
function namesCause(feeling: string, joint: string, next: string): boolean {
  return (
    /^(?:for|about|over|of|that)$/.test(joint) &&
    !/^(?:you|us|me|ever|a|from)$/.test(next) &&
    (joint !== 'of' || /^(?:ashamed|embarrassed)$/.test(feeling))
  );
}

const trailing = /^(?:please|sir|madam|ever|truly|really|dear|friend|so|much|times|thousand|a)$/;
const nothingMore =
  /^(?:(?:all|any|everything|every) ?(?:of )?)?(?:this|that|it|these|those|everything|all|us|me|yourself)?$/;

/** @param from where the topic begins, with its joint. @param first its first own word */
function said({ tokens, source }: Match, from: number, first: number, to: number, joint: string): Topic {
  let end = to;
  while (end > first && trailing.test(tokens[end - 1]?.text ?? '')) end--;
  const span = spanOf(tokens, { from: first, to: end });
  const written = source.slice(span.start, span.end);
  return { from, to, text: nothingMore.test(written.toLowerCase()) ? '' : ` ${joint} ${written}` };
}

const scorn =
  /\b(?:stupid|silly|dumb|idiotic|unworthy|miserable|pathetic|lousy|terrible|horrible|awful|dreadful|unforgivable|inexcusable|unacceptable|shameful|huge|damn|bloody) /giu;
const selfAbasement = /\b(?:idiots?|fools?|stupid\p{L}*|incompeten\p{L}+|shame|dare)\b/u;

/**
 * The topics in one phrase, without scorn: “ for the delay and about the mail”.
 * @returns null where they are too many for one sentence.
 */
export function joinTopics(texts: readonly string[]): string | null {
  const kept = texts
    .map((text) => text.replaceAll(scorn, ''))
    .filter((text) => text !== '' && !selfAbasement.test(text));
  return kept.length > 2 ? null : kept.join(' and');
}
