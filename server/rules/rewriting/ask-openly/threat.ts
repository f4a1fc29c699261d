/** What would follow if they did not do it, and what they keep when they do. */
import { uncapitalised } from '../fit-words';
import { isHaste } from './haste';
import type { Push } from './push';
import { weekday } from './times';
import { behind, partOf, type Words, written } from './words';

const lawAndPress =
  'lawyers?|solicitors?|attorneys?|court|sue|suing|legal|police|bailiffs?|blacklist|collection agency|debt collect\\w+|collectors|credit bureau|ombudsman|authorities|consumer|press|the media';
const everyone =
  'reviews?|stars?|twitter|facebook|online|public|everyone|everybody|consequences|tell|find out|see what happens';
const menaces = new RegExp(`\\b(?:${lawAndPress}|${everyone})\\b`);

/** Whether words threaten with the law, or with what others will think of them. */
export function isMenace(text: string): boolean {
  return menaces.test(text);
}

const modal =
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

const ending = /^(?:else|it is over|(?:i|we|you) (?:am|are) (?:out|gone|finished|done|off))?$/;
const othersWill =
  /^(?:someone|somebody|others?|another \p{L}+)(?: else)? (?:will|does|would|is going to)(?: \p{L}+){0,3}$/u;

/** Reads what would follow, without its “or”; null where that tells something else, such as a figure. */
export function threatIn(words: Words): Push | null {
  const what = behind(words, /^then /);
  const said = what.text;
  if (ending.test(said) || isHaste(said) || isHaste(`before ${said}`) || othersWill.test(said)) return {};
  if (isMenace(said)) return { menace: true };
  return gainIn(what) ?? dutyIn(what) ?? unknownIn(said);
}

function gainIn(what: Words): Push | null {
  for (const [pattern, gain] of patterns) {
    const found = pattern.exec(what.text);
    if (!found) continue;
    const thing = found[1] ? written(partOf(what, found[1])) : '';
    return { gain: gain(uncapitalised(thing)) };
  }
  return null;
}

const ours = new RegExp(`^(?:i|we) ${modal} ?(?=\\p{L})`, 'u');
const noDuty = /^(?:am|are|is|was|were|has|have|had|not|never|part|leave|be|ing)$|(?:ing|ed)$/;
/** “We cut the line | tomorrow”: the day of the request is told alone. */
const sometime = new RegExp(
  ` (?:today|tonight|tomorrow|now|at once|immediately|this week|(?:on |by )?${weekday})$`,
  'i',
);

/** “We will have to | tow it away”. */
function dutyIn(what: Words): Push | null {
  const duty = behind(what, ours);
  const verb = duty.text.split(' ')[0] ?? '';
  if (duty.text === what.text || !/^\p{L}{3,}$/u.test(verb) || noDuty.test(verb)) return null;
  return { duty: written(duty).replace(sometime, '') };
}

/** A figure must not get lost. */
function unknownIn(said: string): Push | null {
  if (/\d/.test(said)) return null;
  if (/^you\b/.test(said)) return {};
  return /^(?:i|we|your|the|it)\b/.test(said) ? { follows: true } : null;
}
