/** Says sorry in the place of a bow, once: “We hang our heads over the leak” is “We apologise for the leak”. */
import { followedBy } from '../../words/english/clauses';
import { type Match, marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { alone, andNoMore, overBows, saidSorry, whatButBrings } from './bow-out';
import { keepTheRest } from './keep-the-rest';
import { drop, say, where } from './rewrites';

/** Best first: the bow alone goes where sorry is said already; else sorry takes its place. */
export const saySorry: readonly Rewriter[] = [
  where(saidSorry, overBows(drop())),
  where(saidSorry, keepTheRest()),
  where(asksNoRight, behindBut),
  alone('We apologise.'),
  overBows(say('$who apologise')),
  becauseOf,
  where(wouldBe, say('$who would be very sorry')),
  where(followedBy(/^(after|since|because|when)$/), say('$who <be@who> very sorry')),
  apologiseFor,
  say('$who apologise'),
];

/** “I have no right to ask this, but please stay”: what is asked stands behind it. */
function asksNoRight({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => /^(right|face|courage)$/.test(text));
}

/** Only what stands behind the “but”, however short: “… but please stay”. */
function behindBut(match: Match) {
  const but = match.tokens.findIndex(({ text }, at) => at >= match.mark.to && text === 'but');
  const rest = match.tokens.slice(but + 1).filter(({ kind }) => kind === 'word');
  return but < 0 || match.mark.from > 1 || rest.length < 2 ? null : drop()(marking(match, 0, but + 1));
}

/** “I could not sleep | because of the noise”. */
function becauseOf(match: Match) {
  const { tokens, mark } = match;
  return tokens[mark.to]?.text === 'because' && tokens[mark.to + 1]?.text === 'of'
    ? say('$who <be@who> very sorry about')(marking(match, mark.from, mark.to + 2))
    : null;
}

/** “I would never forgive myself | if it broke.” */
function wouldBe({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'if' && tokens.slice(mark.from, mark.to).some(({ text }) => text === 'would')
  );
}

/** “We hang our heads | over the leak”. */
function apologiseFor(match: Match) {
  const { tokens, mark } = match;
  const next = tokens[mark.to]?.text ?? '';
  const behind = marking(match, mark.from, mark.to + 1);
  if (next === 'before' && tokens[mark.to + 1]?.text === 'your') return say('$who value')(behind);
  return next === 'over' ? say('$who apologise for')(behind) : null;
}

/** “We are terribly, horribly, endlessly sorry” is “we are very sorry”. */
export function verySorry(match: Match) {
  const { tokens, mark } = match;
  let { from } = mark;
  while (/^,$|ly$|^so$|^very$/.test(tokens[from - 1]?.text ?? '')) from--;
  while (tokens[from]?.text === ',') from++;
  return say('very sorry')(marking(match, from, mark.to));
}

/** “I am ashamed to even write to you | after what happened” is “I am sorry about what happened”. */
function sorryAbout(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index >= mark.to && text === 'after' && /^(what|how|the|our|my)$/.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0 || at > mark.to + 4) return null;
  return say('$who <be@who> sorry about')(marking(match, mark.from, at + 1));
}

/** “I feel so bad that I lost the key” is “I am sorry that I lost the key”; “that I could die” is no deed. */
export function sorryThatIDid(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.from && index < mark.to && text === 'that');
  const verb = tokens[at + 2]?.text ?? '';
  if (at < 0 || /^(can|could|will|would|do|am|are|want|wish|might|hardly|cannot)$/.test(verb)) return null;
  return andNoMore(say('$who <be@who> sorry'))(marking(match, mark.from, at));
}

/** Best first, for a mark on “I am too ashamed to” or “I would do anything to”. */
export const tooAshamedTo: readonly Rewriter[] = [
  ...whatButBrings,
  sorryAbout,
  where(told, say('$who did not')),
  where(tooAshamedToShow, keepTheRest()),
  say('$who would like to'),
];

/** “I was too ashamed to write”: it was not done. */
function told({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => /^(was|were|felt)$/.test(text));
}

/** “I am too ashamed to | show you the draft.” */
function tooAshamedToShow({ tokens, mark }: Match): boolean {
  return (
    /^(show|send)$/.test(tokens[mark.to]?.text ?? '') &&
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'too')
  );
}
