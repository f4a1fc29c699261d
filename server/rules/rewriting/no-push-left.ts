/** A push goes as a whole: a threat beside a request, or haste beside an offer, still pushes. */
import { namesFacts } from '../../words/english/names-facts';
import { type Match, textOf } from '../../words/match';
import type { Phrasing, Remains, Rewriter } from '../rule';
import { sentence, where } from './rewrites';
import { torn } from './torn';

const fault = new RegExp(
  [
    // Haste.
    String.raw`\b(?:hurry|act (?:now|fast)|right now|now or never|last chance|(?:too|before it'?s) late|regret|miss (?:out|this|it)|be quick|make up your mind)\b`,
    String.raw`\b(?:at once|this minute|or else|tick tock|fighting for|think too long|know you want|won'?t (?:last|be there|wait)|grab)\b|\balready(?=[.!]|$)`,
    String.raw`\b(?:(?:sign|decide|pay|order|buy|book|confirm|answer|reply|commit|upgrade) (?:\w+ )?(?:now|immediately|or))\b`,
    // What somebody must do, and what follows.
    String.raw`(?<!if )\byou (?:really |simply |just )*(?:must|have to|need to|had better|better|got to|should) (?:\w+ ){0,3}(?:decide|sign|pay|order|buy|book|act|answer|say|choose|hurry|commit)\b`,
    String.raw`\b(?:or|otherwise|and|then|so|, ?) ?(?:we|i) (?:will |are going to |am going to )?(?:have to )?(?:just |simply )?(?:cancel|sell|close|block|cut|stop|sue|report|post|go to|give (?:it|your)|call (?:the|our|my))\b`,
    String.raw`\b(?:or|otherwise|else)\b.*\b(?:lawyers?|solicitors?|court|sue|police|bailiffs?|debt collect\w*|collection agency|blacklist)\b|\bone.star|everyone will know\b`,
    String.raw`^no \w+ .*\b(?:and|means|then)\b`,
    // The others.
    String.raw`\b(?:goes|go|gone|going|sell(?:ing)? it|give it) (?:to )?(?:the next|someone|somebody|another|others|your neighbou?r|your competitor|whoever)\b`,
    String.raw`\bothers (?:are|have been) (?:\w+ )?(?:waiting|interested|asking)\b|\bwhat is it going to be\b`,
    // A bad conscience.
    String.raw`\b(?:you )?owe (?:me|us)\b|\bafter (?:all|everything) (?:that )?(?:i|we)\b|\blet (?:me|us) down\b|\b(?:my|our) (?:boss|kids|children|family) (?:will|would|only|lets?|need)\b|\bi (?:will|'ll|would) lose my job\b|\bno excuses\b`,
    // Asked twice, or by two days.
    String.raw`\]; after that [^;]*\b(?:today|tomorrow|tonight)\b|\b(?:tell us|let us know)\b.*\b(?:tell us|let us know) (?:what|whether|if you would)\b|\btell us\b.*\bmay we ask\b`,
    String.raw`\buntil \[date\] (?!and|or|so|if|at|to|in|for|as|because|since|which|we|with|on)\w`,
    torn,
  ].join('|'),
);

const beside = [
  [/ (?:right now|immediately|at once|asap)(?=[,.!;]|$)/g, ''],
  [/^(?:hurry(?: up)?|quick|last (?:chance|reminder|call)|final (?:notice|reminder|call))[,!:] (?=\w)/g, ''],
] as const;

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const hour = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d[\d:.]*(?: ?[ap]m)?)`;
const day = `(?:the end of )?(?:today|tonight|tomorrow|noon|midnight|(?:this|next|the) (?:week|month|day)|${weekday}|${hour})`;
const time = new RegExp(
  String.raw`\b(?:(?:by|before|until|till) ${day}(?: (?:noon|morning|evening|night|tonight|today|tomorrow))?|today|tonight|tomorrow|this (?:week|month|evening|afternoon))\b`,
);

/** “By four”, as the sentence says it, or a gap. */
function by({ tokens }: Match): string {
  const request = textOf(tokens).replace(
    / (?:or|otherwise|then)(?: else)? (?:i|we|you|it|they|my|our|the|your)\b.*/,
    '',
  );
  const found = time.exec(request)?.[0].replace(/^(?:before|until|till) /, 'by ');
  return (found ?? 'by {date}').replace(
    new RegExp(weekday),
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
}

const tells =
  (pattern: RegExp) =>
  (match: Match): boolean =>
    pattern.test(textOf(match.tokens));
const byThen =
  (template: string): Rewriter =>
  (match) =>
    sentence(template.replace('by {date}', by(match)))(match);

const money = /\b(?:pay|paid|payment|invoice|bill|rent|owe|owed|overdue|balance|transfer|settle|money)\b/;
const menaces =
  /\b(?:lawyers?|solicitors?|court|sue|police|press|review|reviews|post|publish|report|blacklist|collection|debt)\b/;
const papers = /\b(?:send|return|fill|upload|form|documents?|papers?|key|keys|photos?|details|passport)\b/;
const hurts =
  /\b(?:owe|after (?:all|everything)|let (?:me|us) down|my job|(?:my|our) (?:boss|kids|children|family)|loyal|trusted|disappointed|we were friends)\b/;
const offers = /\b(?:offer|price|prices|deal|discount|save|more|upgrade|sale)\b/;
const few =
  /\b(?:only|just) (?:have |got )?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few) (?:\p{L}+ )?\p{L}+) (?:are |is )?(?:left|remaining|free|available)\b/u;

/** “Only three rooms left, grab yours now!” */
const whatIsLeft: Rewriter = (match) => {
  const left = few.exec(textOf(match.tokens))?.[1];
  return left
    ? sentence(
        `There ${/^(?:one|1) /.test(left) ? 'is' : 'are'} ${left} left; please tell us by {date} if you would like one.`,
      )(match)
    : null;
};

const hurriedOn =
  /\b(?:only|just) .*\b(?:until|till) .* (?:so|and) (?:you )?(?:please )?(?:need to|must|have to|had better|better|hurry|be quick|decide|act)\b/;

/** “I can do this until six tonight, so hurry”: the day it ends is told. */
const holdsUntil: Rewriter = (match) => {
  const said = textOf(match.tokens);
  const until = by(match).replace(/^by /, '');
  return /\b(?:offer|price|discount|rate|deal|do this|hold|keep|reserve)\b/.test(said) &&
    /\b(?:only|until|till|gone|ends?|expires?)\b/.test(said) &&
    until !== '{date}'
    ? sentence(`The offer holds until ${until}; please tell us by then if you would like it.`)(match)
    : null;
};

/** “… or the slot goes to the next couple”: what they would lose is kept for them. */
const keepForYou: Rewriter = (match) => {
  const found =
    /\b(?:or|otherwise|then|and|,) ((?:the|your|this) \p{L}+|it) (?:goes|go|will go|is|will be|gets)(?: be)? (?:gone|sold|given|to (?:the next|someone|somebody|another|others|whoever))/u.exec(
      textOf(match.tokens),
    );
  return found
    ? sentence(`Please let us know ${by(match)} so that we can keep ${found[1]} for you.`)(match)
    : null;
};

/** “No signature until noon and we cancel everything.” */
const letUsHave: Rewriter = (match) => {
  const what =
    /\b(?:there is|we get|we have|i get|i have|we see|^) ?no (po|signature|payment|deposit|answer|reply|confirmation|order|money|contract|form|photo|decision|transfer)\b/.exec(
      textOf(match.tokens),
    )?.[1];
  return what
    ? sentence(
        `Please let us have the ${what === 'po' ? 'PO' : what} ${by(match)}; if something stands in the way, just tell us.`,
      )(match)
    : null;
};

/** No price or figure would be lost with the sentence; the day is asked for. */
function tellsNoMore({ source }: Match): boolean {
  return (
    !/[[\]•*]/.test(source) &&
    !namesFacts(
      source
        .toLowerCase()
        .replace(time, '')
        .replace(/\bplease\b|\?/g, ''),
    )
  );
}

const noPushLeft: Remains = {
  fault,
  beside,
  whole: [
    letUsHave,
    keepForYou,
    where(tells(hurts), sentence('Please tell us what would suit you.')),
    where(
      (match) => tells(money)(match) && !tells(offers)(match),
      byThen(
        'Please pay by {date} so that no further steps are needed; if something stands in the way, just tell us.',
      ),
    ),
    where(tells(menaces), sentence('We would be glad to clear this up with you directly.')),
    where(
      tells(papers),
      byThen('Please let us have {what you need} by {date}; if something stands in the way, just tell us.'),
    ),
    whatIsLeft,
    holdsUntil,
    where(tellsNoMore, byThen('Please tell us by {date} whether you would like to go ahead.')),
  ],
};

/** The phrasings, none of whose rewrites leaves a push standing. */
export function withoutPush(phrasings: readonly Phrasing[]): Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [where(tells(hurriedOn), holdsUntil), ...phrasing.rewrites],
    remains: noPushLeft,
  }));
}
