/** Takes the “now” out of a request to pay or to send, and names a day: “Please send the money now” as “Please send your payment by …”. */
import { endOfWords, type Match, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { both, say } from './rewrites';

const now =
  /^(?:(?:right )?(?:now|away)|immediately|asap|at once|this (?:minute|instant)|straight away|without (?:any )?delay)$/;
const dated =
  /\b(?:today|tomorrow|tonight|by (?!card|bank|transfer|cash|paypal)|before|until|within|this (?:week|month|afternoon|morning|evening)|on [a-z]+day|if|so that|to|and|or|please)\b/;
const ofAnOrder = /\b(?:order|orders|buy|purchase|book|sign|contract)\b/;
const breaks = /^(?:[,;:.!?–—-]|\.\.+|and|or|so|because|before|if|otherwise)$/;

/** @param rewriter puts words in the place of the marked verb */
export function byADate(rewriter: Rewriter): Rewriter {
  return (match) => {
    // Whoever is asked to order is in no debt.
    if (ofAnOrder.test(textOf(match.tokens, match.mark.from, match.mark.to + 3))) return rewriter(match);
    const asked = urgent(match);
    if (!asked) return rewriter(match);
    const rewrites = [rewriter];
    const last = rewriter(match)?.edits.at(-1)?.end ?? 0;
    const free = (name: string): boolean =>
      (match.tokens[asked.captures[name]?.from ?? 0]?.start ?? 0) >= last;
    if (asked.captures.money && free('money'))
      rewrites.push(() =>
        say(asked.sends ? 'your payment' : 'the amount', { instead: 'money' })(asked.match),
      );
    if (asked.captures.now && free('now'))
      rewrites.push(() => say('by {date}', { instead: 'now' })(asked.match));
    if (asked.captures.comma && free('comma'))
      rewrites.push(() => say(';', { instead: 'comma' })(asked.match));
    return rewrites.reduce((one, other) => both(one, other))(match) ?? rewriter(match);
  };
}

/** Where the “now” of its clause stands, the money, and a comma before another clause. */
function urgent(match: Match) {
  const { tokens, mark } = match;
  let end = mark.from + 1;
  while (end < endOfWords(tokens) && !breaks.test(tokens[end]?.text ?? '')) end++;
  const captures: Record<string, { from: number; to: number }> = {};
  for (let from = end - 2; from < end; from++)
    if (from > mark.from && now.test(textOf(tokens, from, end))) {
      captures.now = { from, to: end };
      break;
    }
  const money = tokens.findIndex(({ text }, at) => at > mark.from && at < end && text === 'money');
  if (money > 0)
    captures.money = {
      from: /^(the|our|my)$/.test(tokens[money - 1]?.text ?? '') ? money - 1 : money,
      to: money + 1,
    };
  if (captures.now && dated.test(textOf(tokens, mark.to, captures.now.from))) delete captures.now;
  const behind = textOf(tokens, end + 1, end + 4);
  if (
    tokens[end]?.text === ',' &&
    /^(?:[\d.,]+|it|the \S+|we|i|this|that|our \S+|your \S+) (?:is|are|has|have|was|will|am|need)\b/.test(
      behind,
    )
  )
    captures.comma = { from: end, to: end + 1 };
  if (Object.keys(captures).length === 0) return null;
  const sends =
    /^(send|arrange|make|release)$/.test(tokens[mark.from]?.text ?? '') ||
    /\bsend\b/.test(textOf(tokens, mark.from, mark.to));
  return { captures, sends, match: remembering(match, captures) };
}
