/** Guards for what takes the edge off a contradiction: agreeing, owning up, showing a way on. */
import { type Match, sentenceBefore, textOf } from '../match';
import { saidBehind } from './clauses';

const owning =
  /\bas you (?:say|said|wrote|mentioned)\b|\b(?:i|we) (?:(?!never|not|cannot|hardly)\w+ )?agree(?! to disagree)|\byou (?:are|were) (?:\w+ )?(?:right|correct)\b|\b(?:our|my) (?:own |side |team )?(?:mistake|error|fault|bad|oversight|slip|apologies)\b|\bapologi[sz]e|\bsorry (?:for|about|to hear)\b|\bso sorry\b|\bam (?:\w+ )?sorry (?:[.!]|$)|\b(?:i|we) (?:was|were|am|are) (?:wrong|mistaken)\b|\b(?:i|we) (?:\w+ )?made (?:a|an|the|that|this) (?:\w+ )?(?:mistake|error|slip)\b|\b(?:i|we) (?:\w+ )?mixed up\b|\bgood news\b|\bwe were (?:too )?(?:late|slow|careless)\b|\bwe (?:\w+ )?owe you\b|\bof course (?:i|we) will\b|\b(?:correct|fix|replace|mend|change|repair)(?:ed|ing)? (?:it|that|this|them)\b/;

/** The sentence agrees with the customer or owns up: “You are right, that is wrong, and we will correct it.” */
export function granted({ tokens }: Match): boolean {
  return owning.test(tokens.map((token) => token.text).join(' '));
}

const blamingOurselves =
  /\b(?:our|my) (?:own |side |team )?(?:mistake|error|fault|oversight|slip)\b|\bapologi[sz]e\b|\b(?:i am|i'm|we are|we're) (?:\w+ )?sorry\b|\b(?:i|we|that|this|it) should (?:not )?have\b|\b(?:that|this|it) is (?:ours|mine) to put right\b/i;

/** The next sentence owns up to what this one tells: “Nobody told you about the delay. That was our mistake.” */
export function ownedUpNext({ following: [next] }: Match): boolean {
  return next !== undefined && blamingOurselves.test(next.prose.replaceAll('’', "'"));
}

const ownFault = /\b(?<!not )(?:my|our) (?:own )?(?:doing|fault|mistake|oversight|slip)\b/i;

/** “Nobody answered the bell. The door is mended. It was our fault.”: one of the next three sentences takes it on. */
export function ownedUpSoon({ following }: Match): boolean {
  return following.slice(0, 3).some(({ prose }) => ownFault.test(prose));
}

const fellShort =
  /\b(?:this|that|it) was (?:far |much |clearly |certainly )?(?:too (?:long|late|slow)|not good enough)\b/i;

/** “The mix-up was my doing. We had a flood, and …”, “You waited a week, and that was too long. …”: the fault is owned first, and the reason told after it. */
export function ownedUpBefore(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  return ownFault.test(before) || fellShort.test(before);
}

const cheer =
  /^(great|wonderful|lovely|beautiful|love|loved|proud|congratulations|thank|thanks|happy|glad|lucky|grateful|honoured|honored|admire|delighted|perfect|perfectly|brilliant|best|well|success|fun|pleasure|worry|beautifully)$/;

/** The sentence pays a compliment or is glad: “It was your idea to paint it red, and it looks great”. */
export function cheering({ tokens, mark }: Match): boolean {
  return tokens.some(
    ({ text }, at) =>
      (at < mark.from || at >= mark.to) &&
      cheer.test(text) &&
      !/^(not|never|as|very|well)$/.test(tokens[at - 1]?.text ?? ''),
  );
}

const offers = new Set(
  'can could will would let happy glad pleased hope please try trying suggest recommend worry however instead alternatively'.split(
    ' ',
  ),
);

/** After the match the sentence shows a way on: “…, but we can exchange it”, “…, but please try the link below”. */
export function offersWayOn({ tokens, mark }: Match): boolean {
  return tokens.some((token, at) => {
    if (at < mark.to || !offers.has(token.text)) return false;
    // “We will not let it go out”: the no stands before it.
    const around = tokens.slice(Math.max(mark.to, at - 1), at + 3).map((near) => near.text);
    return !around.includes('not') && !around.includes('never') && !around.includes('see');
  });
}

/** “We changed 40 valves. There were no leaks in the hall”: a tally of the work, and nobody is contradicted. */
export function tallied({ tokens, passage, sentence }: Match): boolean {
  return (
    tokens.some(({ text }) => text === 'were') &&
    passage.sentences
      .slice(0, passage.sentences.indexOf(sentence))
      .some(({ prose }) => /\b(?:we|i) [a-z]+ (?:about |over |nearly |all )?\d+ [a-z]/i.test(prose))
  );
}

/** “The fee, let us drop it”: it is given up. */
export function waived({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(({ text }) => /^(fee|charge|charges|deposit|surcharge|cost|costs|bill|fine)$/.test(text));
}

/** “You booked the wrong day, | which is fine”, “…, so we have moved it”, “…, so here are the notes”: it is put right already. */
export function settled({ tokens, to }: Match): boolean {
  return /(?:^| ), (?:(?:which|and that) (?:is (?:quite )?(?:fine|all right|ok|no problem)|still works)\b|(?:no problem|never mind)\b|(?:so |and |but )?(?:i|we) have (?:taken|kept|added|moved|put|set|changed|mended|corrected|given|freed|locked)\b|so (?:here (?:is|are)|(?:he|she) (?:comes|calls))\b)/.test(
    ` ${textOf(tokens, to)}`,
  );
}

const gains = /^(found|saw|caught|saved|works|ready|finished|solved|fixed|safe|done)$/;

/** “Thanks to you | we found the leak in time”: it is their merit. */
export function grateful({ tokens, from }: Match): boolean {
  return (
    tokens[from]?.text === 'thanks' &&
    tokens.some(({ text }) => gains.test(text)) &&
    !tokens.some(({ text }) => /^(not|no|nobody|never|late|again)$/.test(text))
  );
}

/** “Odd, it left on time, so I am not sure why it shows as late”: the writer wonders along. */
export function wondersAlong({ tokens }: Match): boolean {
  return /^(?:strange|odd|weird|hmm?|curious|funny) ,.*\b(?:i|we) (?:am |are )?(?:not (?:\w+ )?sure|do not know|have no idea) why (?!you\b)/.test(
    textOf(tokens),
  );
}

/** “Odd that it shows as late, | I will look into it”: somebody sees to it. */
export function looksInto({ tokens, mark }: Match): boolean {
  return /\b(?:(?:i|we) (?:will|would like to|have asked)|let (?:me|us)|please|sorry)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “We are heartbroken | about your loss”: it is told of a death. */
export const condoles = saidBehind(/^(loss|died|death|passing|passed|funeral)$/);

/** “I do not see why | you should pay for it”: they are taken sides with. */
export const shouldNotPay = saidBehind(/^(pay|wait|suffer|bear)$/);

/** “Correction: | the talk begins at ten”: a fact of our own, and nothing of theirs. */
export function correctsAFact({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'correction') &&
    !tokens.slice(mark.to).some(({ text }) => /^(you|your|we|our|i|never|nobody)$/.test(text))
  );
}

/** “The fact is, | we forgot it”, “in truth, the mistake was ours”: the writer owns up. */
export function weLapsed({ tokens, mark }: Match): boolean {
  return /\b(?:we|i|(?:our|my) [a-z]+) (?:have |had |were |was )?(?:forgot|forgotten|late|failed|missed|overlooked)\b|\b(?:is|was|were) (?:ours|mine)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “The photo shows a crack, | so we replace it”, “that is how it behaves; | if it bothers you, we exchange it”. */
export function weMakeGood({ tokens, mark }: Match): boolean {
  return /\b(?:we|i) (?:(?:will|can|have|are|am|would) )?(?:gladly |now |happily )?(?:correct|fix|refund|repair|replace|exchang|swap|apologi[sz])[a-z]*\b|\bsorry\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “You have not paid anything yet, so you can still change it.” */
export function soYouCan({ tokens, mark }: Match): boolean {
  return /^(?:yet )?, so you (?:can|may)\b/.test(textOf(tokens, mark.to));
}
