/** What can be said in the place of a whole push. */
import { namesFacts } from '../../../words/english/names-facts';
import { type Guard, type Match, textOf } from '../../../words/match';
import type { Rewriter } from '../../rule';
import { sentence, where } from '../rewrites';
import { timeOf, withoutTime } from './time';

/** Says a template in which “by {date}” is the time that the push names, or a gap. */
function byThen(template: string): Rewriter {
  return (match) => sentence(template.replace('by {date}', timeOf(match) ?? 'by {date}'))(match);
}

function tells(pattern: RegExp): Guard {
  return ({ tokens }) => pattern.test(textOf(tokens));
}

const missing =
  /\b(?:there is|we get|we have|i get|i have|we see|^) ?no (po|signature|payment|deposit|answer|reply|confirmation|order|money|contract|form|photo|decision|transfer)\b/;

/** “No signature until noon and we cancel everything.” */
const letUsHave: Rewriter = (match) => {
  const what = missing.exec(textOf(match.tokens))?.[1];
  if (!what) return null;
  const thing = what === 'po' ? 'PO' : what;
  return byThen(`Please let us have the ${thing} by {date}; if something stands in the way, just tell us.`)(
    match,
  );
};

const lost =
  /\b(?:or|otherwise|then|and|,) ((?:the|your|this) \p{L}+|it) (?:goes|go|will go|is|will be|gets)(?: be)? (?:gone|sold|given|to (?:the next|someone|somebody|another|others|whoever))/u;

/** “… or the slot goes to the next couple”: what they would lose is kept for them. */
const keepForYou: Rewriter = (match) => {
  const thing = lost.exec(textOf(match.tokens))?.[1];
  return thing ? byThen(`Please let us know by {date} so that we can keep ${thing} for you.`)(match) : null;
};

const few =
  /\b(?:only|just) (?:have |got )?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few) (?:\p{L}+ )?\p{L}+) (?:are |is )?(?:left|remaining|free|available)\b/u;

/** “Only three rooms left, grab yours now!” */
const whatIsLeft: Rewriter = (match) => {
  const left = few.exec(textOf(match.tokens))?.[1];
  if (!left) return null;
  const are = /^(?:one|1) /.test(left) ? 'is' : 'are';
  return sentence(`There ${are} ${left} left; please tell us by {date} if you would like one.`)(match);
};

const offers = /\b(?:offer|price|discount|rate|deal|do this|hold|keep|reserve)\b/;
const ends = /\b(?:only|until|till|gone|ends?|expires?)\b/;

/** “I can do this until six tonight, so hurry”: the day it ends is told. */
const holdsUntil: Rewriter = (match) => {
  const until = timeOf(match)?.replace(/^by /, '');
  return until && tells(offers)(match) && tells(ends)(match)
    ? sentence(`The offer holds until ${until}; please tell us by then if you would like it.`)(match)
    : null;
};

const hurriedOn =
  /\b(?:only|just) .*\b(?:until|till) .* (?:so|and) (?:you )?(?:please )?(?:need to|must|have to|had better|better|hurry|be quick|decide|act)\b/;

/** “This price is only good until noon, so you must decide”: the hurry follows from the time, so the sentence goes first. */
export const sayHowLong: Rewriter = where(tells(hurriedOn), holdsUntil);

const conscience =
  /\b(?:owe|after (?:all|everything)|let (?:me|us) down|my job|(?:my|our) (?:boss|kids|children|family)|loyal|trusted|disappointed|we were friends)\b/;
const money = /\b(?:pay|paid|payment|invoice|bill|rent|owe|owed|overdue|balance|transfer|settle|money)\b/;
const sales = /\b(?:offer|prices?|deal|discount|save|more|upgrade|sale)\b/;
const menace =
  /\b(?:lawyers?|solicitors?|court|sue|police|press|reviews?|post|publish|report|blacklist|collection|debt)\b/;
const papers = /\b(?:send|return|fill|upload|form|documents?|papers?|keys?|photos?|details|passport)\b/;

/** No price or figure would be lost with the sentence; the time is asked for. */
function tellsNoMore({ source }: Match): boolean {
  const rest = withoutTime(source.toLowerCase()).replace(/\bplease\b|\?/g, '');
  return !/[[\]•*]/.test(source) && !namesFacts(rest);
}

/** In the place of the whole sentence, best first. */
export const whole: readonly Rewriter[] = [
  letUsHave,
  keepForYou,
  where(tells(conscience), sentence('Please tell us what would suit you.')),
  where(
    (match) => tells(money)(match) && !tells(sales)(match),
    byThen(
      'Please pay by {date} so that no further steps are needed; if something stands in the way, just tell us.',
    ),
  ),
  where(tells(menace), sentence('We would be glad to clear this up with you directly.')),
  where(
    tells(papers),
    byThen('Please let us have {what you need} by {date}; if something stands in the way, just tell us.'),
  ),
  whatIsLeft,
  holdsUntil,
  where(tellsNoMore, byThen('Please tell us by {date} whether you would like to go ahead.')),
];
