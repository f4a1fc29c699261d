/** Says what we have to say without the contradiction before it: “You are wrong about the fee, it was 40” as “as far as we can tell, the fee was 40”. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, remembering, type TokenRange, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { piecesOf } from './beside-the-fault';
import { sentence } from './rewrites';

const opener =
  /^(?:(?:no|but|and|well|sorry|look|so|honestly|frankly|see|hi|hello|sir|madam|wait|actually|(?:i|we) (?:am|are) (?:very |so )?(?:sorry|afraid)(?: to say)?(?: that)?|with (?:all )?(?:due )?respect) ?)*$/;
const denial =
  /\b(?:wrong|mistaken|untrue|false|nonsense|rubbish|incorrect|inaccurate|disagree|differ|absurd|ridiculous|baseless|l(?:ying|iar|ie|ies)|exaggerat\p{L}*|confus\p{L}+|mixed? (?:\p{L}+ )?up|mixing|mistake us|mixing up)\b/u;
const denied =
  /\bnot (?:\p{L}+ )?(?:true|right|correct|the case|so|agree|accurate|add up|make sense|hold)\b|\b(?:no|not any) (?:sense|basis|merit|ground|truth)\b/u;
/** In tokens: a longer clause tells something. */
const longestJab = 12;

/** “I do not agree with closing it”: what is to be done, and a position. */
const ofAStep = /agree with \p{L}+ing\b/u;

/** “We ask you to take it down”: a wish, and not how it looks. */
const asks = /\b(?:i|we) (?:\p{L}+ )?(?:ask|request|want|need|expect|urge|would)\b|\bplease\b/u;
const denies = (words: string): boolean => denial.test(words) || denied.test(words);
/** “The room was not dirty, | it was cleaned at nine.” */
const not =
  /^(?:no |but |well )?(?:the|our|my|your|this|that) (?:\p{L}+ ){1,3}(?:is|was|are|were) not \p{L}+(?: \p{L}+)?$/u;
const pronoun = /^(?:it|they|this|that)$/;
/** What a denial is about. */
const about =
  /(?:^|\b(?:about|on|regarding|with) (?:your (?:view|opinion|take|idea) (?:of|on|about) )?)(?=(?:the|our|my|your|that|this) \p{L}+)((?:the|our|my|your|that|this)(?: (?!is\b|was\b|are\b|were\b|does\b|makes\b|has\b|not\b)\p{L}+){1,4})(?: (?:is|was|are|were|does|makes|has)\b.*)?$/u;
const ours =
  /^(?:(?:in fact|actually|the fact is that|as a matter of fact) )?(?:you (?:were|have been|had been|received|got)|i|we|it|they|he|she|there|the|our|my|this|that|these|those|a|an|your|\d\S*|\p{L}+ (?:is|are|was|were|has|have))\b/u;
const jab =
  /^(?:look|read|check|you (?!were (?:informed|told|sent|given|asked|notified)\b|have been|had been|received|got)|and you|everybody|everyone|nobody|any|see|ask|just|(?:the|our|my|these) \p{L}+ (?:prove|proves|show|shows) (?:it|that|so)$|that is|simple|full stop|period|as simple)\b/u;

/** One does not look at a surveyor. */
const person =
  /(?:yor|tor|lor|ger|ner|ster|cher|ver|yer|ist|nt|clerk|story|theory|ideas?|opinion|log|records|man|woman|people|staff|team|colleague|friend|husband|wife|side|account)s?$/;

/** In tokens: the contradiction alone, with what it is about. */
const longestDenial = 12;

/** The thing that a denial names, for the “it” behind it. */
function topicOf({ tokens }: Match, { from, to }: TokenRange): TokenRange | null {
  const words = textOf(tokens, from, to);
  const topic = about.exec(words)?.[1];
  if (!topic) return null;
  const at = words.slice(0, words.lastIndexOf(topic)).split(' ').filter(Boolean).length + from;
  return { from: at, to: at + topic.split(' ').length };
}

/** @param before what comes before the statement */
export function tellHowItLooks(before = 'as far as we can tell,'): Rewriter {
  return (match: Match) => {
    const { tokens, mark } = match;
    const pieces = piecesOf(tokens);
    const words = ({ from, to }: TokenRange): string => textOf(tokens, from, to);
    const contradicts = (piece: TokenRange): boolean =>
      (denies(words(piece)) || (not.test(words(piece)) && pronoun.test(tokens[piece.to + 1]?.text ?? ''))) &&
      !namesFacts(words(piece)) &&
      !ofAStep.test(words(piece)) &&
      piece.to - piece.from <= longestDenial;
    // “I disagree, the numbers | prove it”: it may stand before what was marked.
    const at = pieces.findLastIndex((piece) => piece.from < mark.to && contradicts(piece));
    if (at < 0 || tokens.at(-1)?.text === '?') return null;
    const earlier = pieces.slice(0, at).filter((piece) => !opener.test(words(piece)));
    const after = pieces.slice(at + 1);
    const jabs = after.findIndex((piece) => jab.test(words(piece)));
    const told = jabs < 0 ? after : after.slice(0, jabs);
    const lost = jabs < 0 ? [] : after.slice(jabs);
    if (lost.some((piece) => piece.to - piece.from > longestJab || namesFacts(words(piece)))) return null;
    const [first] = told;
    const last = told.at(-1);
    if (first && last && earlier.length === 0) {
      if (!ours.test(words(first)) || asks.test(words(first)) || told.some((piece) => denies(words(piece))))
        return null;
      const to = lost.length ? last.to : endOfWords(tokens);
      const said = { from: first.from, to };
      const own = /^(?:i|we) (?:\p{L}+ )?(?:think|believe|find|feel|would)\b/u.test(words(first));
      const denied = pieces[at];
      const topic = denied && pronoun.test(tokens[first.from]?.text ?? '') ? topicOf(match, denied) : null;
      if (topic) {
        // “It’s fine”: “the grammar is fine”.
        const is = /^['’]s$/.test(tokens[first.from + 1]?.text ?? '');
        return sentence(`${before} $topic${is ? ' is' : ''} $rest.`)(
          remembering(match, { topic, rest: { from: first.from + (is ? 2 : 1), to } }),
        );
      }
      return sentence(own ? '$said.' : `${before} $said.`)(remembering(match, { said }));
    }
    // “Nobody waits an hour, so I do not agree.”
    const denied = pieces[at];
    const thing =
      denied && earlier.length === 0 && lost.length === after.length ? topicOf(match, denied) : null;
    if (
      thing &&
      !/^(?:our|my)\b|ly$/.test(words(thing)) &&
      !/\b(?:confus|mix)/.test(words(denied ?? thing)) &&
      !person.test(words(thing))
    )
      return sentence('could we look at $thing together?')(remembering(match, { thing }));
    const [start] = earlier;
    const end = earlier.at(-1);
    if (
      !start ||
      !end ||
      after.length > 0 ||
      /^(?:i|we) (?:\p{L}+ )?(?:get|hear|see|understand|know|appreciate|respect)\b/u.test(words(start)) ||
      (!/^(?:nobody|no one)\b/.test(words(start)) && !ours.test(words(start)))
    )
      return null;
    return sentence('as far as we can tell, $said.')(
      remembering(match, { said: { from: start.from, to: end.to } }),
    );
  };
}
