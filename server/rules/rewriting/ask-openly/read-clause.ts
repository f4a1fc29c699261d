/** What one clause of a push tells. */
import { askIn, isOnlyPurchase } from './deed';
import { isHaste } from './haste';
import { offerIn } from './offers';
import { letUsKnow, type Push } from './push';
import { isMenace, threatIn } from './threat';
import { apartFromTimes, day, inTime } from './times';
import { behind, partOf, type Words, written } from './words';

/** Reads a clause; null where it tells something else. */
export function readClause(clause: Words): Push | null {
  const bare = behind(clause, /^(?:(?:so|and|but|because|then) )+/);
  if (isHaste(bare.text) || isHaste(clause.text)) return {};
  const first = clause.from === 0;
  if (!first && alternative.test(bare.text)) return threatIn(behind(bare, alternative));
  if (givesReason(clause)) return isMenace(clause.text) ? null : { reason: written(clause) };
  return (
    askIn(bare) ??
    lastChance(bare) ??
    offerIn(bare) ??
    timeGiven(bare) ??
    whatWeNeed(bare) ??
    (first ? null : threatAfter(clause, bare))
  );
}

/** “… so that the crew can start”. */
export function givesReason({ from, text }: Words): boolean {
  return from > 0 && /^(?:so that|because)\b/.test(text);
}

/** “Or else”, “otherwise”. */
const alternative = /^(?:or else|or otherwise|or|otherwise|before)\b(?: then)? ?/;

/** “Then we cancel”, “if not, …”. */
function threatAfter(clause: Words, bare: Words): Push | null {
  const afterwards = behind(clause, /^(?:then|after that|afterwards)(?: ,)? /);
  if (afterwards.text !== clause.text) return threatIn(afterwards);
  return /^if not\b/.test(bare.text) ? threatIn(behind(bare, /^if not ?/)) : null;
}

const chance =
  /^(?:(?:this|it) is )?(?:your |the )?(?:very )?(?:last|final|only) (?:chance|call|opportunity) to (\p{L}[\p{L}\d '’-]*)$/u;

/** “Last chance to book a table”. */
function lastChance(clause: Words): Push | null {
  const deed = chance.exec(clause.text)?.[1];
  if (!deed) return null;
  return isOnlyPurchase(deed) ? { deed: written(partOf(clause, deed)) } : {};
}

const answer = 'decide|answer|reply|accept|respond|let (?:me|us) know';
const given = new RegExp(
  `^(?:(?:i|we) (?:will )?give you|(?:you|u) (?:have|have got|got))(?: only| just| exactly)? ((?:until|till) ${day}|(?:an?|one|two|three|four|five|\\d+) (?:minutes?|hours?|days?|weeks?))(?: left)?(?: to (?:${answer}))?$`,
  'u',
);

/** “You have until noon to decide”. */
function timeGiven(clause: Words): Push | null {
  const time = given.exec(clause.text)?.[1];
  return time ? { deed: letUsKnow, when: inTime(written(partOf(clause, time))) } : null;
}

const needed =
  /^(?:i|we)(?: really| still| urgently| do)* (?:need|want|expect|require)(?: to (hear from you|know|have))?(?: ((?:your|the) \p{L}+|(?:your )?payment|an answer|a reply|a decision|a yes(?: or (?:a )?no)?))?(?: on (?:my|our) account)?(?: from you)?(?: by return)?$/u;
const word = /\b(?:answer|reply|decision|yes|no|response|feedback|word|go-ahead)$/;

/** “We need your deposit by Friday”. */
function whatWeNeed(clause: Words): Push | null {
  const { rest, when } = apartFromTimes(clause);
  const [, news, thing] = needed.exec(rest.text) ?? [];
  if (!thing && (!news || news === 'have')) return null;
  const deed =
    !thing || word.test(thing)
      ? letUsKnow
      : `let us have ${written(partOf(rest, thing)).replace(/^(?=payment)/i, 'the ')}`;
  return { deed, ...(when && { when }) };
}
