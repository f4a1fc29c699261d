/** Says what the writer will do about it in the place of a service without an edge: “we will do what we can to mend it”, “we will do our best”. */
import { marks, saidBehind } from '../../words/english/clauses';
import { type Match, marking, remembering, textOf } from '../../words/match';
import { both, drop, say } from './rewrites';

/** The writer speaks of themselves as “I” or as “we”: what stands last before the marked words tells. */
function speaker({ tokens, mark }: Match): string {
  const own = tokens.slice(0, mark.from).findLast(({ text }) => /^(i|we)$/.test(text))?.text;
  return own === 'i' || (!own && tokens.some(({ text }) => text === 'i' || text === 'my')) ? 'I' : 'we';
}

/** “Everything in my power”; but “my best for the best result” would say it twice. */
export function ofPower(match: Match): boolean {
  return marks(/^power$/)(match) && !saidBehind(/^best$/)(match);
}

/** “We can do anything you want” is “we can do much of what you want”: “can do what we can” would stammer. */
export function muchOfIt(match: Match) {
  const { tokens, mark } = match;
  if (!/^(can|could)$/.test(tokens[mark.from - 2]?.text ?? '') && tokens[mark.from - 3]?.text !== 'can')
    return null;
  const you = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'you');
  return you < 0 ? say('a great deal')(match) : say('much of what')(marking(match, mark.from, you));
}

const costs = /^(?:, )?(?:no matter|whatever|regardless|at (?:all|any) cost)/;
const deeds = /^(make|put|get|set|win|keep|deliver|fix|solve|find|finish|sort|repair|settle|mend)$/;

/** “We will sort it whatever it takes” is “we will do what we can to sort it”. */
export function ownEffort(match: Match) {
  const { tokens, mark } = match;
  const words = textOf(tokens, mark.from, mark.to);
  const at = tokens.findIndex(
    ({ text }, index) =>
      index < mark.from - 1 && /^(i|we)$/.test(text) && !/^(and|but)$/.test(tokens[index + 1]?.text ?? ''),
  );
  const will = tokens[at + 1]?.text === 'will';
  const verb = will ? at + 2 : at + 1;
  if (
    at < 0 ||
    !costs.test(words) ||
    !(deeds.test(tokens[verb]?.text ?? '') || (will && tokens[verb]?.text === 'have'))
  )
    return null;
  const who = tokens[at]?.text === 'i' ? 'I' : 'we';
  const trying = say(`${will ? 'will ' : ''}do what ${who} can to $verb`, { instead: 'deed' });
  return both(
    trying,
    drop(),
  )(remembering(match, { deed: { from: at + 1, to: verb + 1 }, verb: { from: verb, to: verb + 1 } }));
}

/** “We do whatever it takes to keep you” is “we do our best to keep you”. */
export function afterDo(match: Match) {
  return /^(do|did)$/.test(match.tokens[match.mark.from - 1]?.text ?? '') ? myBest(match) : null;
}

export function myBest(match: Match) {
  return say(`${speaker(match) === 'I' ? 'my' : 'our'} best`)(match);
}

export function whatICan(match: Match) {
  return say(`what ${speaker(match)} can`)(match);
}

export function doWhatICan(match: Match) {
  return say(`${speaker(match)} will do what ${speaker(match)} can`)(match);
}

export function doWhatWeCan(match: Match) {
  const before = match.tokens.slice(0, match.mark.from);
  // “Our crew will stop at nothing”.
  const they = before.some(({ text }) => text === 'our') && !before.some(({ text }) => /^(i|we)$/.test(text));
  // “Drop everything | else”.
  const to = match.mark.to + (match.tokens[match.mark.to]?.text === 'else' ? 1 : 0);
  return say(`do what ${they ? 'they' : speaker(match)} can`)(marking(match, match.mark.from, to));
}
