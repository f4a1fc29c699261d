/** A push goes as a whole: a threat beside a request, or haste beside an offer, still pushes. */
import type { Phrasing, Remains } from '../../rule';
import { fault } from './fault';
import { sayHowLong, whole } from './whole';

/** What is left out beside the mended words: “, asap”, “Last chance: …”. */
const beside: Remains['beside'] = [
  [/ (?:right now|immediately|at once|asap)(?=[,.!;]|$)/g, ''],
  [/^(?:hurry(?: up)?|quick|last (?:chance|reminder|call)|final (?:notice|reminder|call))[,!:] (?=\w)/g, ''],
];

/** The phrasings, none of whose rewrites leaves a push standing. */
export function withoutPush(phrasings: readonly Phrasing[]): Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [sayHowLong, ...phrasing.rewrites],
    remains: { fault, beside, whole },
  }));
}
