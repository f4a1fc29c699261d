/** What would follow if they did not do it. */
import { gainIn, modal } from './consequences';
import { isHaste } from './haste';
import type { Push } from './push';
import { weekday } from './times';
import { behind, type Words, written } from './words';

const lawAndPress =
  'lawyers?|solicitors?|attorneys?|court|sue|suing|legal|police|bailiffs?|blacklist|collection agency|debt collect\\w+|collectors|credit bureau|ombudsman|authorities|consumer|press|the media';
const everyone =
  'reviews?|stars?|twitter|facebook|online|public|everyone|everybody|consequences|tell|find out|see what happens';
const menaces = new RegExp(`\\b(?:${lawAndPress}|${everyone})\\b`);

/** Whether words threaten with the law, or with what others will think of them. */
export function isMenace(text: string): boolean {
  return menaces.test(text);
}

const ending = /^(?:else|it is over|(?:i|we|you) (?:am|are) (?:out|gone|finished|done|off))?$/;
const othersWill =
  /^(?:someone|somebody|others?|another \p{L}+)(?: else)? (?:will|does|would|is going to)(?: \p{L}+){0,3}$/u;

/** Reads what would follow, without its “or”; null where that tells something else, such as a figure. */
export function threatIn(words: Words): Push | null {
  const what = behind(words, /^then /);
  const said = what.text;
  if (ending.test(said) || isHaste(said) || isHaste(`before ${said}`) || othersWill.test(said)) return {};
  if (isMenace(said)) return { menace: true };
  const gain = gainIn(what);
  return gain ? { gain } : (dutyIn(what) ?? unknownIn(said));
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
