/** Clauses that press with an offer: until when it holds, what is left of it, who else would like it. */
import type { Push } from './push';
import { partOf, type Words, written } from './words';

/** Reads what a clause without its conjunction tells of an offer; null where it tells nothing of it. */
export function offerIn(clause: Words): Push | null {
  return (
    priceRise(clause) ??
    offerEnds(clause) ??
    offerIsOpen(clause) ??
    heldFor(clause) ??
    fewLeft(clause) ??
    crowd(clause)
  );
}

const soon = 'any day now|any moment|soon';
const someDay = 'tomorrow|tonight|next week|next month|(?:on|from|in|after|at) [\\p{L}\\d ]+';
const rises =
  '(?:go|goes|going|rise|rises|rising|increase|increases|jump|jumps|doubl\\p{L}+)(?: up)?(?: again)?(?: massively| sharply| a lot| very much| by .+?)?';
const priceRises = new RegExp(
  `^(?:(tomorrow|next week|next month|on \\p{L}+day|soon) )?(?:the |our |all )?(?:new )?(price|rate|fee|cost)(s?) (?:will |is going to |are going to |is |are )?${rises}(?: (${soon}|${someDay}))?$`,
  'u',
);

/** “Prices go up on Monday”: until then they hold. */
function priceRise(clause: Words): Push | null {
  const [, before, price = '', plural, after] = priceRises.exec(clause.text) ?? [];
  if (!price) return null;
  const named = [before, after].find((day) => day && !/^(?:any|soon)/.test(day));
  const day = named && (named === before ? named : written(partOf(clause, named)));
  const verb = (base: string): string =>
    plural ? `${price}s ${base}` : `${price} ${base}${base === 'go' ? 'es' : 's'}`;
  if (day && /^(?:at|on|from|after) /i.test(day))
    return { holds: `the current ${verb('hold')} until ${day.replace(/^\w+ /, '')}` };
  return { price: `the ${verb('go')} up ${day ?? 'on {date}'}` };
}

const ends =
  '(?:gone|over|off|dead|history|ends?|expires?|runs? out|will not (?:come back|last|be repeated|hold)(?: (?:long|forever|again))?|closes)';
const offerIsOver = new RegExp(
  `^(?:(tomorrow|tonight|after (?:today|tonight)) )?(?:the|this|that|our|your) (?:special |current |old )?(offer|price|rate|deal|discount|promotion|sale|quote)(?: (?:is|will be|are))? ?${ends}(?: (today|tonight|tomorrow|soon|(?:on|at) [\\p{L}\\d ]+))?$`,
  'u',
);

/** “The offer ends at noon”, “after today the price is gone”. */
function offerEnds(clause: Words): Push | null {
  const [, before, offer, after] = offerIsOver.exec(clause.text) ?? [];
  if (!offer) return null;
  const runs = /^(?:sale|promotion)$/.test(offer) ? 'runs' : 'holds';
  return {
    holds: `the ${offer === 'deal' ? 'offer' : offer} ${runs} until ${lastDay(clause, before, after)}`,
  };
}

function lastDay(clause: Words, before: string | undefined, after: string | undefined): string {
  if (before) return before === 'tonight' ? 'this evening' : 'the end of today';
  if (!after || after === 'soon') return '{date}';
  return written(partOf(clause, after)).replace(/^(?:on|at) /i, '');
}

const offerIsValid =
  /^(?:the|this|that|our) (?:special |current )?(offer|price|rate|deal|discount|promotion|sale|quote) (?:is|are) (?:only )?(?:valid|available|open|good|on)(?: only)?(?: for)? (today|tonight|(?:until|till) [\p{L}\d ]+)$/u;

/** “This price is only valid today”. */
function offerIsOpen(clause: Words): Push | null {
  const [, offer, time] = offerIsValid.exec(clause.text) ?? [];
  if (!offer || !time) return null;
  const day = time === 'today' ? 'the end of today' : written(partOf(clause, time)).replace(/^\w+ /, '');
  return { holds: `the ${offer} holds until ${day}` };
}

const cannotHold = new RegExp(
  [
    '^(?:i|we) (?:can|could|will) (?:not|only) (?:hold|keep|reserve|guarantee) (it|this|them|(?:the|your) [\\p{L} ]+?)',
    '(?: on hold| open| free)?(?: for you)?',
    '(?: (?:(?:for )?(?:another|a|one|two|three|\\d+)(?: \\p{L}+)?(?: longer| more)?|any longer|forever|any more|much longer|for (?:long|ever)|(?:until|till) (.+)))?$',
  ].join(''),
  'u',
);

/** “We cannot hold the room for you any longer”. */
function heldFor(clause: Words): Push | null {
  const [, thing, until = '{date}'] = cannotHold.exec(clause.text) ?? [];
  return thing ? { holds: `we can hold ${written(partOf(clause, thing))} for you until ${until}` } : null;
}

const someAreLeft =
  /^(?:(?:there (?:is|are)|we have|i have)(?: now)? )?(?:only|just)? ?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few)(?: more)?((?: [\p{L}]+){0,3}) left((?: (?:at|in|for|on) [\p{L}]+(?: (?!and\b)[\p{L}]+){0,3})?)$/u;
const runsLow =
  /^(?:the |our )?(?:stocks?|supply|supplies|seats|places|spots|slots|rooms|tickets|numbers) (?:is|are) (?:very |really |strictly |almost |nearly )?(?:limited|low|gone|running (?:out|low)|sold out|filling(?: up)?(?: fast)?|going(?: fast)?|selling(?: out)?(?: fast)?)(?: now| quickly)?$/;

/** “Only 3 rooms left at that price”, “seats are limited”. */
function fewLeft(clause: Words): Push | null {
  if (runsLow.test(clause.text)) return { left: 'we have {number} left' };
  const [, number, things = '', where = ''] = someAreLeft.exec(clause.text) ?? [];
  if (!number) return null;
  return { left: `there ${/^(?:1|one)$/.test(number) ? 'is' : 'are'} ${number}${things} left${where}` };
}

const many =
  '(?:already )?(?:\\d+|one|two|three|four|five|several|many|some|lots of|other|another|someone|somebody|a lot of)?(?: ?(?:other|more|else))?';
const people =
  '(?:people|buyers?|guys|customers?|family|families|clients|guests|enquiries|couples?|parties|someone|somebody|else|offers?)(?: who)?';
const wantIt =
  '(?:wants?|(?:(?:is|are) (?:very |also |really |already )?)?interested|(?:(?:is|are) )?(?:asking|waiting|viewing)|is coming|messaging|(?:(?:have|has) )?asked|are looking|in line|lined up)';
const othersWantIt = new RegExp(
  `^(?:i have |we have |there are |(?:i|we) have got |got )?${many} ?${people} ?${wantIt}(?: (?!at\\b|on\\b|to(?:day|night|morrow)\\b)[\\p{L}]+){0,5}$`,
  'u',
);

/** “Two other buyers are interested”. */
function crowd(clause: Words): Push | null {
  return othersWantIt.test(clause.text) ? { others: true } : null;
}
