/** What they would lose, and that they keep it when they do as they are asked. */
import { uncapitalised } from '../fit-words';
import { partOf, type Words, written } from './words';

/** “Will have to”: the source of a pattern; empty where there is none. */
export const modal =
  '(?:will be forced to|have to|must|(?:am|are) going to|will|shall|can|would)?(?: just| simply| then| also| probably| likely| have to| be)*';
const weWill = `^(?:(?:i|we) )?${modal} ?`;
const youWill = '^(?:you )?(?:will |may |could |would )?';
const passive = '(?:will be|gets|get|is|are|will get|is going to be|goes)(?: permanently)?';
const thing = '(it|them|(?:the|your|this|that|our|my) [\\p{L}\\d -]+?|one|all \\p{L}+)';
const yours = '((?:your|the) [\\p{L} ]+?)';
const someoneElse = '(?: (?:on|back|away|up|out))?(?: (?:to|for)(?: [\\p{L}]+){1,6}| elsewhere| free)?';
const forGood =
  '(?: (?:for (?:good|ever)|forever|anyway|again|instead|immediately|at once|straight away|automatically))*$';

/** What would happen to a thing, the first group of the pattern, and how it is said that it does not. */
const consequences: readonly (readonly [shape: string, gain: (thing: string) => string])[] = [
  // “We will give the slot to somebody else”.
  [
    `${weWill}(?:sell|selling|give|giving|offer|offering|release|releasing|pass|passing|let|hand|re-let|rent|relist|relisting|list|reassign|assign|put|drop) ${thing}${someoneElse}${forGood}`,
    (what) => `so that we can keep ${what} for you`,
  ],
  // “The room goes to the next guest”.
  [
    `^${thing} (?:is|are|will be|goes|go|will go|gets|get|would be|would go|going|is going|will get)(?: (?:be|then|straight))? ?(?:gone|sold|given|lost|released|taken|to (?:someone|somebody|another|others?|the)|off|void|invalid|over|history|back to|on the market|elsewhere)\\b.*$`,
    (what) => `so that we can keep ${what} for you`,
  ],
  // “We cancel the booking”.
  [
    `${weWill}(?:cancel|cancell?ing|delete|deleting|remove|removing|withdraw|erase) ${thing}${forGood}`,
    (what) => `so that we can keep ${what}`,
  ],
  // “We stop all deliveries”.
  [
    `${weWill}(?:stop|stopping|halt|pause|suspend) (?:all )?((?:the )?(?:works?|deliver\\p{L}+|shipping|shipments|service|production|support|repairs?)(?: on [\\p{L} ]+?)?)${forGood}`,
    (what) => `so that we can go on with ${what.replace(/^(?!the )/, 'the ')}`,
  ],
  // “We will block the account”.
  [
    `${weWill}(?:close|closing|suspend|suspending|block|blocking|lock|locking|freeze|deactivate|disable|terminate) (${yours}|it)${forGood}`,
    (what) => `so that we can keep ${what} open`,
  ],
  // “Your account will be closed”, “(failure to pay results in) suspension of your account”.
  [
    `^${yours} ${passive} (?:closed|suspended|blocked|locked|frozen|terminated|deactivated|disabled|restricted)${forGood}`,
    (what) => `so that ${what} stays open`,
  ],
  [
    `^(?:in )?(?:the )?(?:closure|suspension|termination|blocking|deactivation) of ${yours}${forGood}`,
    (what) => `so that ${what} stays open`,
  ],
  // “Your data gets deleted”, “(results in) cancellation of the order”.
  [
    `^${yours} ${passive} (?:deleted|removed|cancell?ed|lost|forfeited|erased|wiped|revoked)${forGood}`,
    (what) => `so that you keep ${what}`,
  ],
  [
    `^(?:in )?(?:the )?(?:cancellation|loss|deletion|forfeiture|withdrawal) of ${yours}${forGood}`,
    (what) => `so that you keep ${what}`,
  ],
  // “Your whole shop goes dark”.
  [
    `^${yours} (?:goes|will go|go) (?:offline|dark|down)${forGood}`,
    (what) => `so that ${what.replace(/^(your|the) (?:whole|entire) /, '$1 ')} stays online`,
  ],
  // “You lose the discount”, “you lose everything”.
  [`${youWill}(?:lose|losing) (?:everything|it all)${forGood}`, () => 'so that nothing is lost'],
  [
    `${youWill}(?:lose|forfeit|miss out on|losing) ((?:(?:your|the|this|that|all (?:of )?your) )?[\\p{L}\\d]+(?: (?!by |on |from |at )[\\p{L}\\d]+)*?)${forGood}`,
    (what) => `so that you keep ${what}`,
  ],
  // “We cut you off”.
  [
    `${weWill}(?:(?:cut|switch(?:ing)?) (?:you|it) off|(?:cut off|disconnect(?:ing)?) (?:you|the|your).*|switch off the.*)${forGood}`,
    () => 'so that you stay connected',
  ],
];
const patterns = consequences.map(([shape, gain]) => [new RegExp(shape, 'u'), gain] as const);

/** Reads “the slot goes to somebody else” as “so that we can keep the slot for you”; null where nothing is lost. */
export function gainIn(threat: Words): string | null {
  for (const [pattern, gain] of patterns) {
    const found = pattern.exec(threat.text);
    if (found) return gain(found[1] ? uncapitalised(written(partOf(threat, found[1]))) : '');
  }
  return null;
}
