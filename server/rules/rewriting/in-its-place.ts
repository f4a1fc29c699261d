/** Puts a kind clause in the place of a risky one, so that what is said around it still stands. */
import { endOfTag, followedBy } from '../../words/english/clauses';
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, isWordless, type Match, marking, remembering, spanOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { keepTheRest } from './keep-the-rest';
import { leaveOutArgument } from './leave-out-argument';
import { leaveOutSentence } from './leave-out-sentence';
import { drop, say, sentence, where } from './rewrites';

const joins =
  /^(and|but|or|so|because|however|well|yes|no|ok|okay|sorry|unfortunately|sadly|honest|honestly|frankly)$/;
const breaks = /^([,;:!?…–—-]|\.+|and|but|or|so|if|although|though|unless)$/;
const subjects =
  /^(i|we|you|he|she|it|they|this|that|these|those|there|the|our|my|your|please|let|here|what|how|can|could|would|will|do|thank|thanks|now|then)$/;

/** The match to the end of its clause; “I think you exaggerate a bit” with what is only thought. */
function clauseOf(match: Match): Match {
  const { tokens, mark, from } = match;
  let start = from;
  if (tokens[start - 1]?.text === 'that') start--;
  const thought =
    /^(think|believe|feel|guess|know|see)$/.test(tokens[start - 1]?.text ?? '') &&
    /^(i|we)$/.test(tokens[start - 2]?.text ?? '');
  start = thought ? start - 2 : from;
  let end = mark.to;
  while (end < tokens.length && !breaks.test(tokens[end]?.text ?? '')) end++;
  end = endOfTag(tokens, end);
  return { ...match, from: start, mark: { from: thought ? start : mark.from, to: end } };
}

/** Nothing of its own clause stands before it, and what follows does not hang on its subject. */
function standsAlone({ tokens, from, mark }: Match, asks: boolean): boolean {
  const before = tokens[from - 1];
  if (before && before.kind !== 'punctuation' && !joins.test(before.text)) return false;
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  if (rest.length === 0) return true;
  // “We googled you | and found nothing”: what is found needs the one who found it.
  return !asks && (!/^(and|but|or)$/.test(rest[0]?.text ?? '') || subjects.test(rest[1]?.text ?? ''));
}

const topicEnds = /^(is|are|was|were|does|do|did|has|have|had|will|never)$/;

/** “You lied about the mileage”: the mileage stays. */
const aboutTopic: Rewriter = (match) => {
  const { tokens, mark } = match;
  const about = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to - 1 && text === 'about');
  const verb = tokens.findIndex(({ text }, at) => at > about && topicEnds.test(text));
  const end = verb > 0 && verb < mark.to ? verb : mark.to;
  const words = tokens.slice(about + 1, end);
  const thing = /^(the|our|my|your|this|that|these|those|his|her|their)$/.test(words[0]?.text ?? '');
  if (about < 0 || words.length < 2 || words.length > 6 || !thing) return null;
  return say('we would like to look at $topic together')(
    remembering(match, { topic: { from: about + 1, to: end } }),
  );
};

/** A question without its first half is another question. */
function isStatement({ tokens }: Match): boolean {
  return tokens.at(-1)?.text !== '?';
}

/**
 * Best first: the clause instead of the one that the match opens; the rest of the sentence without it; the rest of the letter without
 * the sentence; the clause instead of the sentence. A question stands only where the sentence ends.
 */
export function inItsPlace(template: string): readonly Rewriter[] {
  const asks = template.endsWith('?');
  return [
    (match) => where((clause) => standsAlone(clause, false), aboutTopic)(clauseOf(match)),
    besideTheFact(template),
    where(isStatement, leaveOutArgument('clause')),
    where(isStatement, keepTheReason),
    (match) => where((clause) => standsAlone(clause, asks), say(template))(clauseOf(match)),
    where(isStatement, leaveOutClause),
    where(isStatement, keepTheRest()),
    leaveOutSentence(),
    sentence(asks ? template : `${template}.`),
  ];
}

const verbs = /^(is|are|was|were|has|have|had|will|can|do|does|did|would|could)$/;
const hanging =
  /^(when|if|because|as|since|before|after|once|while|although|though|which|who|that|so|then|otherwise|unless|until|or)$/;

/** Leaves out what stands between two marks, or between a mark and the end: “…, it is not rocket science”, “Please pay attention: …”. */
const leaveOutAside: Rewriter = (match) => {
  const { tokens, mark } = match;
  const fence = (at: number): boolean => /^([,;:–—-]|\.\.+|…)$/.test(tokens[at]?.text ?? '');
  const joined = /^(and|but)$/.test(tokens[mark.from - 1]?.text ?? '') && fence(mark.from - 2);
  // “Two are, | and I say it slowly, | not three”: both commas go with it.
  const within = joined && fence(mark.to) && verbs.test(tokens[mark.from - 3]?.text ?? '');
  const from = within ? mark.from - 2 : joined ? mark.from - 1 : mark.from;
  const to = within ? mark.to + 1 : mark.to;
  const closed = isWordless(tokens, to);
  const behind = fence(mark.to) || fence(mark.to - 1);
  const opens = isWordless(tokens, 0, from);
  const fits = within || (opens ? behind && !closed : fence(from - 1) && (closed || behind));
  // “Tom” alone, or “when you order” alone, says nothing.
  const rest = tokens.filter(({ kind }, at) => kind !== 'punctuation' && (at < from || at >= to));
  const hangs = hanging.test(rest[0]?.text ?? '') && (rest[0]?.text !== 'so' || rest[1]?.text === 'that');
  // “… and you know it”, “… and he has photos”: nobody would know what, or who.
  const [who, verb] = rest.filter(({ text }) => !/^(and|but|so)$/.test(text));
  if (opens && (/^(he|she)$/.test(who?.text ?? '') || (who?.text === 'you' && verb?.text === 'know')))
    return null;
  if (!fits || rest.length < 3 || hangs) return null;
  return drop()(marking(match, from, to));
};

/** Leaves out the whole clause where it is an aside. */
const leaveOutClause: Rewriter = (match) => {
  const clause = clauseOf(match);
  const { tokens } = clause;
  const from = /^(please|kindly|pls)$/.test(tokens[clause.from - 1]?.text ?? '')
    ? clause.from - 1
    : clause.from;
  const opens =
    from === 0 || tokens[from - 1]?.kind === 'punctuation' || joins.test(tokens[from - 1]?.text ?? '');
  return opens ? leaveOutAside({ ...clause, mark: { from, to: clause.mark.to } }) : null;
};

/** “Think first, because the glue needs an hour” is “The glue needs an hour”. */
const keepTheReason: Rewriter = (match) => {
  const { tokens, mark } = match;
  const because = tokens.findIndex(({ text }, at) => at >= mark.to && /^(because|since)$/.test(text));
  const end = endOfWords(tokens);
  if (because < 0 || mark.from > 2 || end < because + 4 || tokens[because + 1]?.text === 'of') return null;
  return sentence('$reason.')(remembering(match, { reason: { from: because + 1, to: end } }));
};

/** “No more tales when the meter says 9” is “The meter says 9; let us look at it together”. */
function besideTheFact(template: string): Rewriter {
  return (match) => {
    const { tokens, mark, source } = match;
    const at = tokens.findIndex(
      ({ text }, index) => index >= mark.to && /^(when|while|but|although)$/.test(text),
    );
    const fact = { from: at + 1, to: endOfWords(tokens) };
    const { start, end } = spanOf(tokens, fact);
    if (
      at < 0 ||
      !isStatement(match) ||
      !/^(the|our|my|your|we|i|there|this|that)$/.test(tokens[at + 1]?.text ?? '')
    )
      return null;
    return namesFacts(source.slice(start, end))
      ? sentence(`$fact; ${template}${template.endsWith('?') ? '' : '.'}`)(remembering(match, { fact }))
      : null;
  };
}

/** More than a word or two stands outside the clause. */
function saysMore({ tokens, from, mark: { to } }: Match): boolean {
  return tokens.filter(({ kind }, at) => kind !== 'punctuation' && (at < from || at >= to)).length > 2;
}

/** Best first: the sentence without the words where they are an aside, without their clause, the letter without the sentence, the template. */
export function goesUnsaid(template: string): readonly Rewriter[] {
  const words = template.replace(/\.$/, '').replace(/^(?!I )./, (first) => first.toLowerCase());
  return [
    leaveOutAside,
    where(isStatement, leaveOutClause),
    where(isStatement, keepTheRest()),
    where(isStatement, keepTheReason),
    where((match) => !saysMore(clauseOf(match)), leaveOutSentence()),
    (match) =>
      where(
        (clause) => standsAlone(clause, false) && saysMore(clause) && !followedBy(hanging)(clause),
        say(words),
      )(clauseOf(match)),
    sentence(template),
  ];
}
