/** A question that asks for a fact: “Is it waterproof?”, “how old is the motor?” */
import { troubledMessage } from '../../../words/english/heard';
import { type TokenRange, textOf } from '../../../words/match';
import type { Token } from '../../../words/token';
import { defineSignal } from '../../signal';

const opener =
  /^(?:what|whats|how|when|where|which|who|is|are|do|does|did|has|have|was|were|will|am|any|anything|isnt|arent|dont|does)$/;
const polite = /^(?:can|could|would|may|might|will)$/;
const telling =
  /^(?:tell|explain|describe|clarify|specify|suggest|confirm|recommend|provide|share|elaborate|advise|say|list|know|ask|show|send|repeat|give)$/;
const breaks = /^(?:[,;:—–-]|but|and|so|because)$/;
// What makes it an offer, a wish, small talk or a cry rather than a question of fact.
const otherwise =
  /\b(?:take|accept|consider|willing|negotiable|lower|budget|offer|discount|deal|firm|kidding|serious|joking|hell|heck|wtf|wrong with you|how are you|are you (?:doing|today)|what gives|how about|what about|what do you (?:say|think)|how do you do|how dare|how can you|how hard|how many times|how come|interested in|help me|fix|that work|sound|works? for you|why|your day|going on|ashamed|what the|who (?:cares|knows)|even|supposed|still (?:waiting|no|not)|refund|deserve|worth it)\b/;

/** Where a clause that begins like a question stands; a question mark is often left out. */
function findQuestions(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && !/^(?:[.!?？]|\.{2,})$/.test(tokens[to]?.text ?? '')) to++;
    const start = startOfQuestion(tokens, from, to);
    const end = tokens[to] ? to + 1 : to;
    if (start >= 0 && end - start > 2 && !otherwise.test(textOf(tokens, start, to)))
      found.push({ from: start, to: end });
    from = to + 1;
  }
  return found;
}

function startOfQuestion(tokens: readonly Token[], from: number, to: number): number {
  const marked = /^[?？]$/.test(tokens[to]?.text ?? '');
  const word = (at: number): string => (at < to ? (tokens[at]?.text ?? '') : '');
  for (let at = from; at < to; at++) {
    if (at > from && !breaks.test(word(at - 1)) && !fillers.test(word(at - 1))) continue;
    if (tokens[at]?.quoted) continue;
    if (marked && opener.test(word(at))) return at;
    if (asksWhat.test(word(at)) && inverted.test(word(at + 1))) return at;
    if (
      verb.test(word(at)) &&
      subject.test(word(at + 1)) &&
      (marked || at === from || fillers.test(word(at - 1)))
    )
      return at;
    if (polite.test(word(at)) && /^(?:i|we|it|this|that|they)$/.test(word(at + 1))) return at;
    if (polite.test(word(at)) && tokens.slice(at + 1, at + 6).some(({ text }) => telling.test(text)))
      return at;
  }
  return marked && /^(?:right|correct)$/.test(word(to - 1)) ? Math.max(from, to - 6) : -1;
}

const asksWhat = /^(?:what|how|when|where)$/;
const inverted =
  /^(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|many|much|long|old|big|far|often)$/;
const verb = /^(?:is|are|was|were|do|does|did|has|have|am|should|will)$/;
const subject = /^(?:i|we|you|it|this|that|there|they|the|your|these|those|he|she|my|all|any)$/;
const fillers =
  /^(?:hi|hello|hey|yes|yeah|ok|okay|well|oh|great|also|please|sir|there|then|now|thanks|cool|nice)$/;

export default defineSignal({
  id: 'inquiry/question',
  principle: 'answer-the-need',
  message: 'They ask a question of fact.',
  why: 'Answer it in your first lines, before anything of your own.',
  phrasings: [{ phrases: [], find: findQuestions, unless: [troubledMessage] }],
  examples: [
    { bad: '> [[Is it waterproof?]]' },
    { bad: '> Hello, [[how old is the motor?]]' },
    { bad: '> [[Does it come with a cable?]]' },
    { good: '> Would you take less?' },
    { good: '> How are you?' },
    { good: '> It stopped working. What is this?' },
  ],
});
