/** Guards for what customers write: when praise is none, when trouble is none, and how the rest of the message sounds. */
import type { Match } from '../match';

const clauseBreak =
  /^(?:[,;:—–()!?]|\.+|but|because|although|though|while|whereas|however|and|so|which|who)$/;
const negation =
  /^(?:not|never|no|none|nothing|nobody|neither|nor|without|zero|hardly|barely|isnt|least|far|less|few)$/;

/** The words before the marked ones in their clause, nearest first, at most `most`. */
function before({ tokens, mark }: Match, most: number): string[] {
  const words: string[] = [];
  for (let at = mark.from - 1; at >= 0 && words.length < most; at--) {
    const text = tokens[at]?.text ?? '';
    if (clauseBreak.test(text)) break;
    words.push(text);
  }
  return words;
}

/** “Not great”, “never had an issue”, “no complaints”: a negation stands close before. “Not only great” denies nothing. */
export function denied(match: Match): boolean {
  const words = before(match, 5);
  return words.some(
    (word, at) => negation.test(word) && words[at - 1] !== 'only' && words[at - 1] !== 'just',
  );
}

const wishes =
  /^(?:would|could|should|will|might|if|hope|hoping|wish|need|needs|needed|expected|expecting|supposed|promised|advertised|used|instead|looking|want|wanted|any|anything|lack|lacking|lacks|more|be|prefer|please|every|appreciate|await|awaiting|forward|request|requesting|ensure|ensures|guarantee|achieve|facilitate|require)$/;

/** “It would be great”, “it used to be a great place”, “I need a good price”: it is not so, or not yet. */
export function wished(match: Match): boolean {
  return (
    before(match, 6).some((word) => wishes.test(word)) ||
    match.tokens
      .slice(match.mark.from, match.mark.to)
      .some(({ text }) => text === 'would' || text === 'will') ||
    match.tokens.slice(match.mark.to, match.mark.to + 5).some(({ text }) => text === 'would')
  );
}

const asking = /^(?:how|when|where|which|who|what|whats|any|anything)$/;
const inverting = /^(?:is|are|was|were|do|does|did|can|could|would|will|has|have|had|should|may|am)$/;
const subject =
  /^(?:i|we|you|u|it|this|that|there|they|the|your|my|our|his|her|its|he|she|any|anything|these|those|not)$/;
const filler =
  /^(?:hi|hello|hey|so|ok|okay|and|but|well|oh|also|please|yes|yeah|no|sure|great|thanks|good|sir|awesome|cool|nice|alright|morning|then|or|now)$/;

/** “Is the product great?”, “do you have problems with it”: the clause of the marked words asks. “What a great place” does not. */
export function questioned({ tokens, mark }: Match): boolean {
  let from = mark.from;
  while (from > 0 && !/^(?:[,;:—–()!?]|\.+|but|and)$/.test(tokens[from - 1]?.text ?? '')) from--;
  while (from < mark.from && filler.test(tokens[from]?.text ?? '')) from++;
  const first = tokens[from]?.text ?? '';
  const second = tokens[from + 1]?.text ?? '';
  return (
    from <= mark.from &&
    (inverting.test(first)
      ? subject.test(second)
      : asking.test(first) && second !== 'a' && second !== 'an' && second !== 'about')
  );
}

const sourness =
  /\b(?:los(?:t|ing|es)|delay\w*|cancel\w*|late|wait\w*|hours?|nothing|fail\w*|ruin\w*|charg(?:ed|ing)|wrong|never|not|cannot|worst|broke\w*|stuck|ignor\w+|hung|refus\w+|miss(?:ed|ing)|terrible|horrible|awful)\b|n't\b/i;

/** “Great job losing my bag”: what follows in the same breath sours the praise. */
export function soured({ tokens, mark }: Match): boolean {
  const rest: string[] = [];
  for (let at = mark.to; at < tokens.length && rest.length < 7; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^(?:[,;:—–()!?]|\.+|but|and|although|though|however)$/.test(text)) break;
    rest.push(text);
  }
  return sourness.test(rest.join(' '));
}

/** “Awesome, I will come at five”, “Perfect!”: a word that takes note, not praise. */
export function acknowledged({ tokens, mark }: Match): boolean {
  if (mark.to - mark.from > 1 || mark.from > 1) return false;
  const next = tokens[mark.to];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:thanks|thank|then|so|i|we|can|could|will)$/.test(next.text)
  );
}

const supposing =
  /^(?:if|in|case|whether|any|potential|possible|avoid|prevent|preventing|against|future|minimize|reduce|reducing|protect|fear|unless|report|anything|test|fix|fixes|fixed|solved|resolved|resolve|solve)$/;

/** “If any problem comes”, “to prevent a breach”, “the issue was solved”: it has not happened, or it is over. */
export function supposed(match: Match): boolean {
  const words = before(match, 6);
  if (words.some((word, at) => supposing.test(word) && !(word === 'in' && words[at - 1] !== 'case')))
    return true;
  const after = match.tokens.slice(match.mark.to, match.mark.to + 8).map(({ text }) => text);
  return after.some(
    (word, at) =>
      /^(?:fixed|solved|resolved|sorted|corrected|handled)$/.test(word) &&
      !after.slice(0, at).some((other) => /^(?:not|never|no|until|unless|until|get|be|to)$/.test(other)),
  );
}

const bitter =
  /\b(?:worst|terribl[ey]|horribl[ey]|awful|poor|pathetic|ridiculous|useless|rude|disappoint\w+|frustrat\w+|unacceptable|never|nothing|no one|nobody|refund|scam\w*|fraud\w*|delay\w*|cancel\w*|late|wait(?:ed|ing)|hours?|broken?|fail\w*|wrong|problems?|issues?|errors?|crash\w*|stuck|los(?:t|ing)|missed|missing|hate|stupid|idiots?|wtf|fuck\w*|shit\w*|sucks?|hell|ignor\w+|hacked|stolen|charged|why|stop|still|cannot|can't|cant|don't|dont|won't|wont|doesn't|didn't|isn't|avoid|beware|liars?|lied|lies|complain\w*)\b/i;

const delighted =
  /\b(?:kind|lovely|wonderful|amazing|beautiful|delicious|perfect|fantastic|brilliant|gorgeous|adorable)\b/i;

/** “The hosts were so kind!!”: the sentence itself is glad, whatever else the message tells. */
export function gladSentence({ sentence }: Match): boolean {
  return delighted.test(sentence.prose) && !bitter.test(sentence.prose);
}

/** “I hear that you are leaving?!”, “next door keeps a log (!!)”: surprise, or an aside. */
export function surprised({ tokens, mark, sentence }: Match): boolean {
  return (
    tokens[mark.from]?.text === '(' ||
    tokens[mark.from - 1]?.text === '(' ||
    (/\?!/.test(sentence.prose) &&
      /\b(?:heard?|bird|rumou?rs?|told me|they say|is it true)\b/i.test(sentence.prose))
  );
}

/** The message tells of something bad. */
export function bitterMessage({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) => bitter.test(prose));
}

const troubled =
  /\b(?:issues? (?:still )?(?:persist|remain|exist|continue)\w*|problems? (?:still )?(?:persist|remain|exist|continue)\w*|(?:experienc|encounter|fac|report)(?:e|ed|ing) (?:\w+ ){0,6}(?:issues?|problems?|errors?|failures?|disruptions?|delays?|challenges?|breach|slow\w*|crash\w*)|unresolved|not been resolved|stopped working|crash\w*|outage|breach (?:that|which|has|occurred)|worst|pathetic|ridiculous|terrible|horrible|useless|unacceptable|disappoint\w+|frustrat\w+|disgust\w+|scam|wtf|fuck\w*|shit\w*|stupid|ashamed)\b/i;

/** The message reports trouble or is heated: what it asks then is help, not a fact. */
export function troubledMessage({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) => troubled.test(prose));
}

const bargaining =
  /\b(?:sell|take|taking|lower|accept|offer|negotiate|negotiable|discount|come down|go down|budget|for (?:¤|\$|£|€)\s?\d+)\b/i;

/** “I was wondering if you would take 95”: it is about the price, not about a fact. */
export function bargained({ sentence }: Match): boolean {
  return bargaining.test(sentence.prose);
}

/** “We can send more details”, “thanks for the details”: they give, or have got, what they might ask for. */
export function offered(match: Match): boolean {
  const words = before(match, 4);
  return (
    words.some((word) => /^(?:thanks|thank|thx)$/.test(word)) ||
    (/^(?:can|could|will|have|did|already|to|may)$/.test(words[0] ?? '') &&
      /^(?:i|we|happy|glad)$/.test(words[1] ?? ''))
  );
}

/** “Your team will get back to me”: it is somebody else who will. */
export function othersWill({ tokens, mark }: Match): boolean {
  const previous = tokens[mark.from - 1];
  return (
    previous?.kind === 'word' &&
    !/^(?:i|we|and|but|so|ok|okay|thanks|then|thank|you|sure|if|later|yes|please|it|now|or)$/.test(
      previous.text,
    )
  );
}

/** “A stupid question: …”, “sorry for the dumb mistake”: they smile about themselves. */
export function selfMocking({ tokens, mark }: Match): boolean {
  return (
    /^(?:question|questions|mistake|me|of)$/.test(tokens[mark.to]?.text ?? '') ||
    /^(?:my|am)$/.test(tokens[mark.from - 1]?.text ?? '')
  );
}
