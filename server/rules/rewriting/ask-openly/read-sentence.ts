/** The shapes of a push that go through a whole sentence: “if you do not sign today we will …”. */
import { endOfWords, type Match } from '../../../words/match';
import { clausesOf } from './clauses';
import { askUndone } from './deed';
import { letUsKnow, type Push } from './push';
import { threatIn } from './threat';
import { apartFromTimes } from './times';
import { behind, partOf, type Words, wordsOf, written } from './words';

/** A threat that runs over more clauses tells more than a threat. */
const mostClauses = 3;

/** Reads a sentence as a whole; null where it has none of these shapes. */
export function readSentence(match: Match): Push | null {
  const end = endOfWords(match.tokens);
  const whole = wordsOf(match, { from: 0, to: end });
  const said = behind(whole, /^(?:so|and|but|well|ok|please note(?: that)?)(?: ,)? /);
  const plain = onceMore(said) ?? lastOffer(said) ?? undoneBehind(said);
  if (plain || clausesOf(match.tokens.slice(0, end)).length > mostClauses) return plain;
  return unheard(said) ?? undone(said) ?? failing(said);
}

const again = /^(?:just )?(?:one more|another) (.+?)(?: ,)? and (?:we|i|you|that)\b.*$/u;

/** “One more late payment and we …”. */
function onceMore(said: Words): Push | null {
  const what = again.exec(said.text)?.[1];
  return what && !/\b(?:silence|delay|waiting|this|that)\b/.test(what)
    ? { never: written(partOf(said, what)) }
    : null;
}

const best =
  /^(?:this|that|here) is (?:my|our|the) (?:very )?(?:last|final) (?:offer|price)(?: ,)?(?: (?:take it or leave it|(?:it is )?(?:your choice|up to you)))?$/;

/** “This is our final offer, take it or leave it”. */
function lastOffer(said: Words): Push | null {
  return best.test(said.text) ? { best: true } : null;
}

const notHeard =
  '^if (?:we|i) (?:do not|have not) (?:(?:hear|heard)(?: back)?|get an answer|receive (?:an answer|a reply)|get a reply)(?: (?:back )?from you)?';
const nothingHeard = new RegExp(
  `${notHeard}(?: (.+?))?(?: ,)? (?:then )?((?:we|i|your|the|it|they) (?:will|am|are|is|have|must|shall|can|would|goes|go|take|close|cancel|sell)\\b.*)$`,
  'u',
);

/** “If we do not hear from you by Friday, we will …”. */
function unheard(said: Words): Push | null {
  const [, time = '', threat] = nothingHeard.exec(said.text) ?? [];
  if (!threat) return null;
  const { rest, when } = apartFromTimes(partOf(said, time));
  return rest.text === ''
    ? together({ deed: letUsKnow, ...(when && { when }) }, threatIn(lastPart(said, threat)))
    : null;
}

const ifNot =
  '(?:if you (?:do not|fail to|will not|have not|can not (?=(?:decide|confirm|commit|pay|sign)\\b)) ?|unless you (?!can\\b|could\\b|are\\b))';
const thenWe =
  '(?:we|i|it|they|you) (?:will|am|are|is|have|must|shall|can|would|goes|go|simply|sell|cancel|close|give|stop|lose)';
const thenIt = '(?:the|your)(?: \\p{L}+){1,3}? (?:will|is|are|goes|gets|would)';
const ifUndone = new RegExp(`^${ifNot}(.+?)(?: ,)? (?:then )?((?:${thenWe}|${thenIt})\\b.*)$`, 'u');

/** “If you do not sign today, we will …”. */
function undone(said: Words): Push | null {
  const [, deed, threat] = ifUndone.exec(said.text) ?? [];
  if (!deed || !threat || /\b(?:because|if|when|who|which|that) |,/.test(deed)) return null;
  return together(askUndone(partOf(said, deed)), threatIn(lastPart(said, threat)));
}

const threatFirst =
  /^((?:i|we|your|the|it) (?!(?:assume|take|would|hope|think|know)\b).+?) (?:if you (?:do not|fail to|have not)|unless you(?! (?:can|could|are)\b)) (.+)$/u;

/** “We will … unless you sign today”. */
function undoneBehind(said: Words): Push | null {
  const [, threat, deed] = threatFirst.exec(said.text) ?? [];
  if (!threat || !deed) return null;
  return together(askUndone(lastPart(said, deed)), threatIn(partOf(said, threat, 0)));
}

const failure = /^failure to (.+?) (?:will|may|shall|could|can) (?:result in|lead to|mean|cause) (.+)$/u;

/** “Failure to pay will result in …”. */
function failing(said: Words): Push | null {
  const [, deed, threat] = failure.exec(said.text) ?? [];
  if (!deed || !threat) return null;
  return together(askUndone(partOf(said, deed)), threatIn(lastPart(said, threat)));
}

function together(ask: Push | null, follows: Push | null): Push | null {
  return ask && follows && { ...follows, ...ask };
}

function lastPart(said: Words, text: string): Words {
  return partOf(said, text, said.text.lastIndexOf(text));
}
