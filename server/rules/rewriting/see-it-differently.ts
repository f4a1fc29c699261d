/** Says how it looks from here where they are told that they are wrong: “that is not how the pump works” as “the pump works differently”. */
import { endOfClause, opensClause } from '../../words/english/clauses';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { both, drop, say, sentence } from './rewrites';
import { sayAlone } from './say-alone';

/** “No, | that is not true at all.” */
export const plainDenial: Rewriter = (match) => {
  const rest = textOf(match.tokens, match.mark.to);
  const said =
    /^(?:it|that|this) (?:is|was) not (?:true|so|right|correct|the case)(?: at all)?(?= [.,!]|$)/.exec(rest);
  const to = match.mark.to + (said?.[0].split(' ').length ?? 0);
  return said ? sayAlone('we see that differently')(marking(match, match.mark.from, to)) : null;
};

/** “Everything you say is | untrue” as “we see this differently”. */
export const seeThisDifferently: Rewriter = (match) =>
  opensClause(match) ? sayAlone('we see this differently')(marking(match, match.from, match.mark.to)) : null;

/** “You are wrong about the deposit” as “we see the deposit differently”. */
export const seeDifferently: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  const thing = /^(the|our|my|your|this|that|these|those|it|both)$/.test(tokens[mark.to]?.text ?? '');
  if (!thing || to > mark.to + 5 || tokens[mark.to - 1]?.text === 'with') return null;
  return say('we see $thing differently')(
    remembering(marking(match, mark.from, to), { thing: { from: mark.to, to } }),
  );
};

/** “That is not how | the pump works” as “the pump works a little differently”. */
export const worksDifferently: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && /^(works?|behaves?|goes)$/.test(text));
  if (at < 0 || at > mark.to + 4) return null;
  return say('$thing differently')(
    remembering(marking(match, mark.from, at + 1), { thing: { from: mark.to, to: at + 1 } }),
  );
};

/** “That is not what | we agreed” as “we had noted something else”. */
export const somethingElse: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  return !ofTheirs(match) && tokens[mark.to - 1]?.text === 'what' && to === mark.to + 2
    ? say('we had noted something else')(marking(match, mark.from, to))
    : null;
};

/** “Just because it is late | does not mean that it is lost” as “I understand that it is late; that alone does not …”. */
export const thatAlone: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > mark.to && /^(does|is)$/.test(text) && /^(not|no)$/.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  const from = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const verb = remembering(marking(match, from, at + 1), { verb: { from: at, to: at + 1 } });
  return both(say('we understand that'), () => say('; that alone $verb')(verb))(match);
};

export const differThere: Rewriter = (match) =>
  say('we see it differently')(marking(match, match.mark.from, match.mark.to + 1));

/** “That is not how | the pump works”, not “… what | I said”. */
export function ofTheirs({ tokens, mark }: Match): boolean {
  return !/^(i|we)$/.test(tokens[mark.to]?.text ?? '');
}

/** “Our cleaners are not rude” as “we are sorry that our cleaners seemed rude to you; could you tell us more?”; what is said behind it stays. */
export const sorryIfTheySeemed: Rewriter = (match) => {
  const { tokens, mark } = match;
  const { sub } = match.captures;
  if (!sub) return null;
  const opens =
    isWordless(tokens, 0, sub.from) || /^(?:but|no|well|and|sorry|,| )+$/.test(textOf(tokens, 0, sub.from));
  const told = 'we are sorry that $sub seemed $how to you';
  if (opens && isWordless(tokens, mark.to)) return sentence(`${told}; could you tell us more?`)(match);
  const goesOn = tokens[mark.to]?.text === ',' && mark.to < tokens.length - 3;
  const rest = { from: mark.to + 1, to: endOfWords(tokens) };
  if (opens && goesOn)
    return sentence(`${told}; as far as we can tell, $rest.`)(remembering(match, { rest }));
  return say(`${told};`)(marking(match, sub.from, goesOn ? mark.to + 1 : mark.to));
};

/** “Our drivers never shout | at guests” as “we would not expect our drivers to shout at guests”. */
export const notExpected: Rewriter = (match) => {
  const { sub } = match.captures;
  return sub ? say('we would not expect $sub to')(marking(match, sub.from, match.mark.to)) : null;
};

/** “Our crew are not rude” as “we know our crew differently”. */
export const notHowWeKnowThem: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const [sub, be] = [captures.sub, captures.be].map((range) => textOf(tokens, range?.from, range?.to ?? 0));
  const people =
    /^(?:our|my) (?:.*\b(?:crew|staff|team|people|members)|.*\b\p{L}{2,}(?:er|or|ist|se|ef|nt|ague)s?)$/u;
  const to = endOfClause(tokens, mark.to);
  if (!people.test(sub ?? '') || !/^(is|are)$/.test(be ?? '') || to > mark.to + 3) return null;
  const goesOn = tokens[to]?.text === ',';
  return say(`we know $sub differently${goesOn ? ';' : ''}`)(marking(match, mark.from, goesOn ? to + 1 : to));
};

const nouns =
  /^(the|that|true|our|ours|my|mine|how|what|us|me|a|an|because|until|only|in|on|at|for|to|from|about)$/;

/** “It was not late” as “we understand that it seemed late; from what we have, it was not”. */
export const itSeemed: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const was = /^(was|were)$/.test((captures.be && tokens[captures.be.from]?.text) ?? '');
  if (!was && !/^(is|are)$/.test((captures.be && tokens[captures.be.from]?.text) ?? '')) return null;
  let to = mark.to;
  while (to < tokens.length && tokens[to]?.kind !== 'punctuation') to++;
  if (to === mark.to || to > mark.to + 4 || nouns.test(tokens[mark.to]?.text ?? '')) return null;
  const seems = was ? 'seemed' : 'may seem';
  // “It is not scratched, it is dusty”: what it is instead stands behind.
  const goesOn =
    tokens[to]?.text === ',' &&
    /^(it|they|he|she|this|that|the|we|i|its|our|my|your|you|there|a)$/.test(tokens[to + 1]?.text ?? '');
  const words = `we understand that $sub ${seems} $how;${goesOn ? '' : ' from what we have, $sub $be not'}`;
  return say(words)(
    remembering(marking(match, mark.from, goesOn ? to + 1 : to), { how: { from: mark.to, to } }),
  );
};

/** “It is wrong to say that …, I would say it is nonsense because …” as “we would not say that …; …”. */
export const misunderstood: Rewriter = (match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  if (!/^(say|claim|suggest|think|conclude)$/.test(textAt(mark.to)) || textAt(mark.to + 1) !== 'that')
    return null;
  const told = say('we would not say that')(marking(match, mark.from, mark.to + 2));
  const words = tokens.map(({ text }) => text);
  const again = words.findIndex(
    (text, at) =>
      at > mark.to &&
      text === ',' &&
      /^(?:i|we) would say it (?:is|['’]s)/.test(words.slice(at + 1, at + 6).join(' ')),
  );
  const why = words.findIndex((text, at) => at > again && /^(because|cause|since|as)$/.test(text));
  if (again < 0 || why < 0 || !told) return told;
  const second = say(';')(marking(match, again, why + 1));
  return second && { title: told.title, edits: [...told.edits, ...second.edits] };
};

/** “The price is the same, you are mistaken | there.”: enough is said without it. */
export function isAside({ tokens, mark }: Match): boolean {
  const rest = tokens.slice(tokens[mark.to]?.text === 'there' ? mark.to + 1 : mark.to);
  return (
    mark.from > 4 && tokens[mark.from - 1]?.text === ',' && rest.every(({ kind }) => kind === 'punctuation')
  );
}

export const dropThere: Rewriter = (match) => {
  const { from, to } = match.mark;
  return drop()(marking(match, from, match.tokens[to]?.text === 'there' ? to + 1 : to));
};
