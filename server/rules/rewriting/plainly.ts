/** Puts a plain word in the place of a bow: “a woman of your genius” is “you”, “honoured merely to” is “glad to”. */
import { endOfClause } from '../../words/english/clauses';
import { baseOf } from '../../words/english/verbs';
import { endOfWords, type Match, marking, remembering } from '../../words/match';
import type { Rewriter } from '../rule';
import { overBows } from './bow-out';
import { both, drop, say, where } from './rewrites';
import { sayToTheEnd } from './say-to-the-end';

/** Best first; null where the bow is of another kind. */
export const plainly: readonly Rewriter[] = [
  asYou,
  bowToWhatever,
  where(topicFirst, sayToTheEnd('please tell us what would help you most')),
  gladTo,
  valueYours,
];

/** “A person of your genius” is “you”. */
function asYou(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to - 2]?.text !== 'your' || tokens[mark.to - 3]?.text !== 'of') return null;
  const article = /^(a|an)$/.test(tokens[mark.from - 1]?.text ?? '') ? 1 : 0;
  return say('you')(marking(match, mark.from - article, mark.to));
}

const depends = /^(existence|depend|depends|goodwill|mercy|life|survival|everything|servant|nothing)$/;

/** “We live by your mercy, and bow to whatever you decide on the fee” is “Please tell us what you decide on the fee”. */
function bowToWhatever(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to - 1]?.text !== 'whatever') return null;
  const first = tokens.slice(0, mark.from).some(({ text }) => depends.test(text));
  return first ? say('please tell us what')(marking(match, 0, mark.to)) : null;
}

/** “About the lid, punish us as you think best”: what it is about stays. */
function topicFirst({ tokens, mark }: Match): boolean {
  return (
    /^(about|regarding|concerning|for|with|on)$/.test(tokens[0]?.text ?? '') &&
    tokens[mark.from - 1]?.text === ',' &&
    /^(punish|scold|beat|whip|treat|do)$/.test(tokens[mark.from]?.text ?? '')
  );
}

/** “We feel honoured just to read it” is “we feel glad to read it”. */
function gladTo(match: Match) {
  const { tokens, mark } = match;
  const first = tokens[mark.from]?.text === 'be' ? mark.from + 1 : mark.from;
  if (!/^(honoured|honored|blessed|privileged|overjoyed|flattered)$/.test(tokens[first]?.text ?? ''))
    return null;
  return tokens[mark.to - 1]?.text === 'to' ? say('glad to')(marking(match, first, mark.to)) : null;
}

/** “…, and we bow before your review” is “…, and we value your review”. */
function valueYours(match: Match) {
  const { tokens, mark } = match;
  const from = tokens.findIndex(
    ({ text }, at) => at >= mark.from && at < mark.to && /^(bow|kneel)$/.test(text),
  );
  return from >= 0 && tokens[mark.to - 1]?.text === 'your'
    ? say('value your')(marking(match, from, mark.to))
    : null;
}

const irregular = {
  I: { has: 'have', is: 'am', was: 'was' },
  you: { has: 'have', is: 'are', was: 'were' },
};

/** “Your humble servant has fixed it” is “I have fixed it”, “a genius like you surely sees it” is “you surely see it”. */
export function agreeing(who: 'I' | 'you'): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const at = /ly$|^(?:always|often|never)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
    const verb = tokens[at]?.text ?? '';
    if (/^(will|would|can|could|had|did)$/.test(verb)) return say(who)(match);
    const base =
      new Map(Object.entries(irregular[who])).get(verb) ??
      (/[^s]s$/.test(verb) ? (baseOf(verb) ?? verb.slice(0, -1)) : null);
    return base
      ? both(say(who), say(base, { instead: 'verb' }))(remembering(match, { verb: { from: at, to: at + 1 } }))
      : null;
  };
}

/** “I am only a trainee and feel embarrassed to ask” is “this is new to me”. */
export function newToThis(match: Match) {
  const from = match.tokens.findIndex(({ text }, at) => at >= match.mark.from && /^(i|we)$/.test(text));
  if (from < 0) return null;
  const own = marking(match, from, match.mark.to);
  const words = match.tokens[from]?.text === 'we' ? 'this is new to us' : 'this is new to me';
  return overBows(say(words))(own) ?? say(words)(own);
}

/** “I am the worst seller you ever met” is “I could have served you better”. */
export function couldHave(match: Match) {
  const { tokens, mark } = match;
  // “I am so sorry | I am the worst seller”: sorry is enough.
  if (tokens[mark.from - 3]?.text === 'sorry')
    return drop()(marking(match, mark.from - 2, endOfClause(tokens, mark.to)));
  return sayToTheEnd('could have served you better')(marking(match, match.mark.from - 1, match.mark.to));
}

/** “We don’t deserve your patience, | thank you”: it is said once. */
export function thankedOnce(match: Match) {
  const { tokens, mark } = match;
  const [comma, thank, you] = [0, 1, 2].map((at) => tokens[mark.to + at]?.text);
  return comma === ',' && thank === 'thank' && you === 'you'
    ? say('thank you for your $what')(marking(match, mark.from, mark.to + 3))
    : null;
}

/** “… so badly with the bill | that I cannot sleep”. */
export function withItsResult(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== 'so') return null;
  const from = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === 'that' && /^(i|we)$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (from < 0) return null;
  const to = endOfWords(tokens);
  return both(drop(), drop('result'))(remembering(match, { result: { from, to } }));
}
