/**
 * Says a sentence that does nothing but push once more as a whole: what is asked, by when, and what it is good for. “You must sign today
 * or the slot goes to somebody else” is “Please sign today so that we can keep the slot for you.” Half of a push, mended, still pushes.
 */
import { baseOf } from '../../words/english/verbs';
import { endOfWords, type Match, spanOf, type TokenRange } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { oneLine } from './fill-template';
import { withoutPush } from './no-push-left';
import { sentence } from './rewrites';

/** What the clauses of a push tell. */
interface Push {
  deed?: string;
  /** “by Friday”. */
  when?: string;
  /** “so that we can keep the slot for you”. */
  gain?: string;
  /** “so that the crew can start”, as the writer gave it. */
  reason?: string;
  /** “The price goes up on Monday”. */
  price?: string;
  /** “The offer holds until noon”. */
  holds?: string;
  /** “There are 3 rooms left”. */
  left?: string;
  others?: boolean;
  /** Lawyers, the police, a bad review. */
  menace?: boolean;
  /** “tow it away”: what we would have to do. */
  duty?: string;
  /** Something follows, and no more is known of it. */
  follows?: boolean;
  /** “Late payment”: what should not happen again. */
  never?: string;
  /** What else is told, as a sentence of its own. */
  before?: string;
  after?: string;
  /** A last offer. */
  best?: boolean;
  /** Whether they are in at all. */
  interest?: boolean;
}

const urgent =
  '(?:right now|right away|straight away|now|immediately|at once|asap|as soon as possible|this (?:very )?(?:minute|second|instant)|instantly|urgently|on the spot|fast|quickly|quick|soon|without (?:any )?delay|already|today already)';
const day =
  "(?:(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tonight|today|tomorrow|then|that|the end of (?:the |this |next )?\\p{L}+|close of business|\\d[\\d:.]*(?: ?(?:am|pm|o'clock|h))?(?: \\p{L}+)?|(?:the )?\\d+(?: ?(?:st|nd|rd|th))?(?: of)? \\p{L}+)(?: (?:at )?(?:noon|morning|evening|night|afternoon|\\d[\\d:.]*(?: ?(?:am|pm))?))?";
const dated = `(?:(?:by|before|until|till|no later than|not later than) ${day}|(?:with)?in (?:the next )?(?:an?|one|two|three|four|five|ten|the|\\d+|next)? ?(?:minutes?|hours?|days?|weeks?)|today|tonight|tomorrow|this (?:week|month|evening|morning|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const end =
  '(?: (?:for (?:good|ever)|forever|anyway|again|instead|immediately|at once|straight away|automatically))*$';

const hurries = new RegExp(
  `^(?:${[
    'hurry(?: up)?(?: \\p{L}+)?',
    `act ${urgent}`,
    'act (?:today|tonight)',
    'be (?:quick|fast)',
    `(?:please )?do not (?:wait|delay|hesitate|dawdle|sleep on it|think(?: about it)?|overthink it|let (?:it|this) (?:slip|go|pass)|miss (?:it|out|this)|lose it)(?: (?:too|any|much|very) (?:long|longer)| any more| ${urgent})?`,
    '(?:quick|fast|asap|urgent|now or never|it is now or never|come on|please|no excuses|no more excuses)',
    '(?:the )?(?:time|clock) is (?:running out|ticking|short)(?: fast)?(?: (?:for|on) (?:your|this|the) \\p{L}+)?',
    '(?:(?:i am|we are) (?:telling|asking|warning|reminding) you )?for the last time|(?:i am|we are) not (?:asking|telling) you again',
    '(?:everyone|everybody)(?: else)? has(?: already)? (?!paid\\b)\\p{L}+|only you are (?:still )?missing|you are the (?:only|last) one(?: left| missing)?',
    'it would be a (?:shame|pity) (?:if you missed|to miss) (?:out|it|this|that|the)(?: \\p{L}+)?',
    '(?:what are you waiting for|why wait)(?: any longer)?',
    'there is no time to (?:lose|waste)|no time to (?:lose|waste)',
    '(?:this|it) is (?:your|the) (?:very )?(?:last|final|only) (?:chance|warning|call|opportunity|reminder)',
    '(?:the|our|my) \\p{L}+(?: \\p{L}+)? (?:will|can|does) not wait(?: (?:any longer|forever|for (?:ever|you)))?',
    '(?:last|final) (?:chance|warning|call|notice|reminder|opportunity)',
    '(?:you would|you will) be (?:mad|crazy|a fool|stupid|silly|foolish|insane) (?:not to(?: \\p{L}+)?|to (?:wait|miss (?:it|this|out)|say no|pass|refuse))(?: any longer| it| this)?',
    'you (?:can not|can hardly) afford to (?:miss (?:this|it|out)|wait|say no)(?: any longer)?',
    '(?:you will|you are going to|you would|you may|do not) (?:really )?(?:regret|be sorry|hate yourself|kick yourself|miss out|be kicking yourself)(?: (?:it|this|later|for it|about it))?(?: if you (?:miss (?:it|out|this)|wait|do not))?',
    '(?:everyone|everybody)(?: else)? is (?:buying|getting|ordering|booking|signing|switching)(?: \\p{L}+){0,4}',
    '(?:they|it|these|those|this|that)(?: really)? (?:go|goes|sell|sells|are going|is going|are selling|is selling)(?: out)? (?:very |so |really )?(?:fast|quickly|out|like hot cakes)',
    '(?:they|these|those|it|this|that) (?:will|is|are)(?: all)?(?: be| going to be)? gone(?: soon| fast| (?:by )?(?:tomorrow|tonight|noon|today|the weekend|the evening))?',
    '(?:they|it|this|that|these) (?:will|do|does) not last(?: long| forever)?',
    '(?:it is|its) (?:your (?:choice|call|decision)|up to you|now or never)|(?:your|the) choice(?: is yours)?',
    'take it or leave it',
    '(?:i|we) (?:am|are) (?:losing|running out of) patience(?: with \\p{L}+)?',
    'do not be the (?:last|only) (?:one|\\p{L}+)',
    '(?:i|we) can not wait(?: (?:any longer|forever|any more|much longer))?',
    'stop (?:thinking|hesitating|waiting)(?: about it)?',
    '(?:i|we) will not (?:wait|ask|tell you|say it|warn you|offer (?:it|this))(?: (?:again|forever|any longer|twice|any more))?',
    '(?:trust me|believe me|seriously|now|today|just like that)',
    'before (?:it is too late|(?:it|they) (?:is|are) gone|(?:someone|somebody|anyone|another (?:buyer|customer|guest)|the next (?:one|person)|others?|everyone)(?: else)? (?:does|do|grabs?|takes?|snaps?|gets?|buys?|books?|snatches?)(?: (?:it|your|them|one|the|this|that)(?: \\p{L}+)?)?(?: up)?|you (?:miss (?:out|it|this)|regret it|lose (?:out|it)))',
  ].join('|')})$`,
  'u',
);

/** “We cut the line | tomorrow”: the day of the request is told alone. */
const sometime =
  / (?:today|tonight|tomorrow|now|at once|immediately|this week|(?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

const legal =
  /\b(?:lawyers?|solicitors?|attorneys?|court|sue|suing|legal|police|press|bailiffs?|blacklist|collection agency|debt collect\w+|collectors|credit bureau|reviews?|stars?|twitter|facebook|online|public|everyone|everybody|the media|ombudsman|authorities|consumer|consequences|tell|find out|see what happens)\b/;

const modal =
  '(?:will have to|will be forced to|have to|must|(?:am|are) going to|will|shall|can|would|would have to|will simply|will just)?(?: just| simply| then| also| probably| likely| have to| be)*';
const someoneElse = '(?: (?:on|back|away|up|out))?(?: (?:to|for)(?: [\\p{L}]+){1,6}| elsewhere| free)?';
const thing = '(it|them|(?:the|your|this|that|our|my) [\\p{L}\\d -]+?|one|all \\p{L}+)';

type Consequence = readonly [RegExp, (thing: string) => string];
/** What would happen, and what does not happen to them when they do as they are asked. */
const consequences: readonly Consequence[] = [
  [
    new RegExp(
      `^(?:(?:i|we) )?${modal} ?(?:sell|selling|give|giving|offer|offering|release|releasing|pass|passing|let|hand|re-let|rent|relist|relisting|list|reassign|assign|put|drop)${' '}${thing}${someoneElse}${end}`,
      'u',
    ),
    (what) => `so that we can keep ${what} for you`,
  ],
  [
    new RegExp(
      `^${thing} (?:is|are|will be|goes|go|will go|gets|get|would be|would go|going|is going|will get)(?: (?:be|then|straight))? ?(?:gone|sold|given|lost|released|taken|to (?:someone|somebody|another|others?|the)|off|void|invalid|over|history|back to|on the market|elsewhere)\\b.*$`,
      'u',
    ),
    (what) => `so that we can keep ${what} for you`,
  ],
  [
    new RegExp(
      `^(?:(?:i|we) )?${modal} ?(?:cancel|cancelling|canceling|delete|deleting|remove|removing|withdraw|erase)${' '}${thing}${end}`,
      'u',
    ),
    (what) => `so that we can keep ${what}`,
  ],
  [
    new RegExp(
      `^(?:(?:i|we) )?${modal} ?(?:stop|stopping|halt|pause|suspend)${' '}(?:all )?((?:the )?(?:work|works|deliver\\p{L}+|shipping|shipments|service|production|support|repairs?)(?: on [\\p{L} ]+?)?)${end}`,
      'u',
    ),
    (what) =>
      `so that we can go on with ${what.replace(/^(?=deliver|ship|service|production|support|repair|works?\b)/, 'the ')}`,
  ],
  [
    new RegExp(
      `^(?:(?:i|we) )?${modal} ?(?:close|closing|suspend|suspending|block|blocking|lock|locking|freeze|deactivate|disable|terminate)${' '}(the [\\p{L} ]+?|your [\\p{L} ]+?|it)${end}`,
      'u',
    ),
    (what) => `so that we can keep ${what} open`,
  ],
  [
    new RegExp(
      `^((?:your|the) [\\p{L} ]+?) (?:will be|gets|is|will get|is going to be|goes)(?: permanently)? (?:closed|suspended|blocked|locked|frozen|terminated|deactivated|disabled|restricted)${end}`,
      'u',
    ),
    (what) => `so that ${what} stays open`,
  ],
  [
    new RegExp(
      `^(?:in )?(?:the )?(?:closure|suspension|termination|blocking|deactivation) of ((?:your|the) [\\p{L} ]+?)${end}`,
      'u',
    ),
    (what) => `so that ${what} stays open`,
  ],
  [
    new RegExp(
      `^(?:in )?(?:the )?(?:cancellation|loss|deletion|forfeiture|withdrawal) of ((?:your|the) [\\p{L} ]+?)${end}`,
      'u',
    ),
    (what) => `so that you keep ${what}`,
  ],
  [
    new RegExp(
      `^((?:your|the) [\\p{L} ]+?) (?:will be|gets|get|is|are|will get)(?: permanently)? (?:deleted|removed|cancelled|canceled|lost|forfeited|erased|wiped|revoked)${end}`,
      'u',
    ),
    (what) => `so that you keep ${what}`,
  ],
  [
    new RegExp(
      `^((?:your|the)(?: whole| entire)? [\\p{L} ]+?) (?:goes|will go|go) (?:offline|dark|down)${end}`,
      'u',
    ),
    (what) => `so that ${what.replace(/^(your|the) (?:whole|entire) /, '$1 ')} stays online`,
  ],
  [
    new RegExp(
      `^(?:you )?(?:will |may |could |would )?(?:lose|forfeit|miss out on|losing) ((?:(?:your|the|this|that|all (?:of )?your) )?[\\p{L}\\d]+(?: (?!by |on |from |at )[\\p{L}\\d]+)*?)${end}`,
      'u',
    ),
    (what) => `so that you keep ${what}`,
  ],
  [
    new RegExp(`^(?:you )?(?:will |may |could |would )?(?:lose|losing) (?:everything|it all)${end}`, 'u'),
    () => 'so that nothing is lost',
  ],
  [
    new RegExp(
      `^(?:(?:i|we) )?${modal} ?(?:cut (?:you|it) off|cut off (?:you|the|your).*|disconnect(?:ing)? (?:you|the|your).*|switch(?:ing)? (?:you|it) off|switch off the.*)${end}`,
      'u',
    ),
    () => 'so that you stay connected',
  ],
];

const reviewing = /\b(?:delete|remove|withdraw|take .*\bdown|take down|edit|retract)\b/;
const money = /^(?:pay|settle|transfer|remit|wire|clear)\b/;
const buying =
  /^(?:order|buy|book|sign|reserve|grab|upgrade|subscribe|join|register|enrol|enroll|claim|secure|switch|renew|invest|go ahead|place|bid)\b/;
const answering =
  /^(?:decide(?: (?:on it|it|this))?|make (?:up )?your (?:mind|decision)(?: up)?|say yes|(?:say )?yes or no|answer(?: (?:me|us))?|reply|respond|give (?:me|us) (?:an|your|the) (?:answer|decision|yes|reply)|let (?:me|us) know|tell (?:me|us)|act|commit|accept(?: (?:it|this))?|choose|get back to (?:me|us)|take it or leave it|do it|contact (?:me|us))$/;
const grabs = /^(?:grab|snatch|snap up|get|take|have|secure) (it|this|that|one|yours|them)$/;
const imperative =
  /^(?:act|answer|ask|bid|call|choose|claim|clear|collect|come|commit|complete|contact|decide|do|email|enrol|enroll|fill|get|give|go|grab|have|invest|join|let|mail|order|pay|phone|pick|remit|reply|respond|return|ring|say|settle|sign|snap|snatch|subscribe|switch|take|tell|top|transfer|visit|wire|write|make|keep|bring|secure|sort|finish|hand)$/;
// A time of its own, a second thing to do, or one not to do.
const timedWithin =
  /\b(?:before|until|by|within|during|when|while|early|today|tonight|tomorrow|not|if|soonest|in person|for yourself)\b| and (?:then|we|i|you|to)\b/;
const noObject = /^(?:is|are|was|were|has|will|of|would|can)$/;
const subjects =
  /^(?:i|we|you|it|they|he|she|there|this|that|these|those|the|your|our|my|someone|somebody|others?|everyone|everybody|another|nothing)$/;

/** As `textOf`, but “it’s gone” is “it is gone”: one word for every token. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  const read = ({ text }: Token, at: number): string =>
    text === "'s" &&
    /^(?:it|that|this|there|what|here|time|clock|price|offer)$/.test(tokens[from + at - 1]?.text ?? '')
      ? 'is'
      : text;
  return tokens.slice(from, to).map(read).join(' ');
}

/** The clauses of a sentence, each from behind its mark; a conjunction stays with its clause. */
function clausesOf(tokens: readonly Token[]): TokenRange[] {
  const last = endOfWords(tokens);
  const clauses: TokenRange[] = [];
  let from = 0;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to });
  };
  for (let at = 0; at < last; at++) {
    const text = textAt(at);
    const next = textAt(at + 1);
    const mark = tokens[at]?.kind === 'punctuation' && /^(?:[,;:!.…–—-]|\.\.+|!+)$/.test(text);
    const inside = mark && /^[-'.:]$/.test(text) && tokens[at]?.end === tokens[at + 1]?.start;
    if (mark && !inside) {
      close(at);
      from = at + 1;
    } else if (
      at > from &&
      ((/^(?:or|otherwise)$/.test(text) &&
        !/^(?:yes|take)$/.test(textAt(at - 1)) &&
        textAt(at - 1) !== 'it') ||
        (text === 'or' && textAt(at - 1) === 'it' && next !== 'leave') ||
        (/^(?:and|so|but|because|before)$/.test(text) &&
          (subjects.test(next) || (text === 'so' && isOrder(tokens, at + 1))) &&
          !(text === 'before' && /^the$/.test(next))))
    ) {
      close(at);
      from = at;
    }
  }
  close(last);
  return clauses;
}

function isOrder(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:please|just|simply|better|kindly)$/.test(text)) return true;
  return (imperative.test(text) || baseOf(text) === text) && !noObject.test(tokens[at + 1]?.text ?? '');
}

const lead =
  /^(?:(?:so|and|but|then|just|please|pls|kindly|now|simply|well|ok|either|better|also|really|hurry(?: up)?|act (?:fast|now|quickly)|be quick|stop (?:thinking|hesitating|waiting)|come on)(?: ,)? (?:and )?)+/;
const must =
  /^(?:you|u)(?: really| just| simply| now)* (?:(?:have to|must|need to|should|ought to|had better|would better|better|have got to|got to|will have to)(?: really| just| now)*) (?=\p{L})/u;
const want =
  /^(?:i|we)(?: really| just| must| have to| do| strongly)* (?:insist|demand|expect|require|need|want)(?: that)? (?:you|u)(?: to| must)? (?=\p{L})/u;
const lets = /^let us (?=(?:book|sign|order|do|close|get|fix)\b)/;

/** What is asked, without the hurry in it; null where nothing is. */
function deedIn(match: Match, clause: TokenRange): Pick<Push, 'deed' | 'when'> | null {
  const { tokens } = match;
  let said = textOf(tokens, clause.from, clause.to);
  let from = clause.from;
  const strip = (words: RegExp): boolean => {
    const found = words.exec(said)?.[0];
    if (!found) return false;
    from += found.trim().split(' ').length;
    said = said.slice(found.length);
    return true;
  };
  strip(lead);
  const bound = strip(must) || strip(want) || strip(lets);
  const told = strip(/^(?:you|u) (?=\p{L})/u) && !isOrder(tokens, from);
  strip(lead);
  if (told) return null;
  if (!bound && !/^yes or no\b/.test(said) && !isOrder(tokens, from)) return null;
  if (bound && !/^(?:\p{L}+)$/u.test(tokens[from]?.text ?? '')) return null;
  if (/^(?:are|will|would|can|could|have|may|do|did|know|said|is)\b/.test(said)) return null;
  const times = new RegExp(`^(.*?)((?: (?:${dated}|${urgent}))+)$`, 'u').exec(said);
  const deed = (times?.[1] ?? said).trim();
  if (deed === '') return null;
  const time = new RegExp(dated, 'u').exec(times?.[2] ?? '');
  const timeAt = time ? deed.split(' ').length + wordsBefore(times?.[2] ?? '', time.index) : 0;
  const when = time
    ? written(match, { from: from + timeAt, to: from + timeAt + time[0].split(' ').length })
    : undefined;
  // “Sign now the second page”: the hurry stands within.
  if (new RegExp(`\\b${urgent}\\b`, 'u').test(deed)) return null;
  if (timedWithin.test(deed)) return null;
  const words = answering.test(deed)
    ? 'let us know'
    : grabs.test(deed)
      ? ''
      : written(match, { from, to: from + deed.split(' ').length });
  return { deed: words.charAt(0).toLowerCase() + words.slice(1), ...(when && { when: inTime(when) }) };
}

function wordsBefore(text: string, index: number): number {
  return text.slice(0, index).split(' ').filter(Boolean).length;
}

/** “Friday” is “by Friday”, “in two hours” is “within two hours”. */
function inTime(when: string): string {
  return when
    .replace(/^(?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i, 'by ')
    .replace(/^(?:until|till|no later than|not later than)\b/i, 'by')
    .replace(/^in\b/i, 'within')
    .replace(/^(?=(?:\d+|an?|one|two|three|four|five|ten) (?:minute|hour|day|week))/i, 'within ')
    .replace(/^(?=\d)/, 'by ');
}

function written(match: Match, range: TokenRange): string {
  const { start, end: to } = spanOf(match.tokens, range);
  return oneLine(match.sentence.prose.slice(start, to));
}

/** The words of a clause that a pattern took as its first group, as they were written. */
function group(match: Match, from: number, said: string, found: RegExpExecArray, which = 1): string {
  const words = found[which] ?? '';
  const at = wordsBefore(said, said.indexOf(words, found.index));
  return written(match, { from: from + at, to: from + at + words.split(' ').length });
}

/** Reads what one clause tells into `push`; false where it tells something else. */
function read(match: Match, clause: TokenRange, push: Push): boolean {
  const said = textOf(match.tokens, clause.from, clause.to);
  const bare = said.replace(/^(?:(?:so|and|but|because|then) )+/, '');
  const skipped = clause.from + wordsBefore(said, said.length - bare.length);
  if (hurries.test(bare) || hurries.test(said)) return true;
  if (/^(?:or|otherwise|before)\b/.test(bare) && clause.from > 0) {
    const what = bare.replace(/^(?:or else|or otherwise|or|otherwise|before)(?: then)? ?/, '');
    return threatens(
      match,
      { from: clause.to - (what === '' ? 0 : what.split(' ').length), to: clause.to },
      push,
    );
  }
  if (/^so that\b|^because\b/.test(said) && clause.from > 0) {
    push.reason = written(match, clause);
    return !legal.test(said);
  }
  const { tokens } = match;
  const ask = deedIn(match, { from: skipped, to: clause.to });
  if (ask) {
    if (
      push.deed &&
      push.deed !== 'let us know' &&
      !/^(?:let us know)?$/.test(ask.deed ?? '') &&
      ask.deed !== push.deed
    )
      return false;
    const kept = /^(?:let us know)?$/.test(ask.deed ?? '') && push.deed ? push.deed : ask.deed;
    if (kept) push.deed = kept;
    const when = ask.when ?? push.when;
    if (when) push.when = when;
    return true;
  }
  const chance =
    /^(?:(?:this|it) is )?(?:your |the )?(?:very )?(?:last|final|only) (?:chance|call|opportunity) to (\p{L}[\p{L}\d '’-]*)$/u.exec(
      bare,
    );
  if (chance) {
    if (buying.test(chance[1] ?? '') && !timedWithin.test(chance[1] ?? ''))
      push.deed ??= group(match, skipped, bare, chance);
    return true;
  }
  const rise =
    /^(?:(?:tomorrow|next week|next month|on \p{L}+day|soon) )?(?:the |our |all )?(?:new )?(?:prices?|rates?|fees?|costs?) (?:will |is going to |are going to |is |are )?(?:go|goes|going|rise|rises|rising|increase|increases|jump|jumps|doubl\p{L}+)(?: up)?(?: again)?(?: massively| sharply| a lot| very much| by .+?)?(?: (any day now|any moment|soon|tomorrow|tonight|next week|next month|(?:on|from|in|after|at) [\p{L}\d ]+))?$/u.exec(
      bare,
    );
  if (rise) {
    const first = /^(?:tomorrow|next week|next month|on \p{L}+day)/u.exec(bare)?.[0];
    const vague = /^(?:any|soon)/.test(rise[1] ?? 'soon');
    const day = first ?? (vague ? undefined : group(match, skipped, bare, rise));
    const plural = /\b(?:prices|rates|fees|costs)\b/.exec(bare)?.[0];
    const one = /\b(?:price|rate|fee|cost)\b/.exec(bare)?.[0] ?? 'price';
    // “At midnight”, “on Monday”: until then it holds.
    if (day && /^(?:at|on|from|after) /i.test(day)) {
      push.holds = `the current ${plural ? `${plural} hold` : `${one} holds`} until ${day.replace(/^\w+ /, '')}`;
      return true;
    }
    push.price = `the ${plural ? `${plural} go` : `${one} goes`} up ${day ?? 'on {date}'}`;
    return true;
  }
  const over =
    /^(?:(tomorrow|tonight|after (?:today|tonight)) )?(?:the|this|that|our|your) (?:special |current |old )?(offer|price|rate|deal|discount|promotion|sale|quote)(?: (?:is|will be|are))? ?(?:gone|over|off|dead|history|ends?|expires?|runs? out|will not (?:come back|last|be repeated|hold)(?: (?:long|forever|again))?|closes)(?: (today|tonight|tomorrow|soon|(?:on|at) [\p{L}\d ]+))?$/u.exec(
      bare,
    );
  if (over) {
    const until = over[1]
      ? /^tomorrow|^after/.test(over[1])
        ? 'the end of today'
        : 'this evening'
      : over[3] && over[3] !== 'soon'
        ? over[3] === 'tomorrow'
          ? 'tomorrow'
          : over[3].replace(/^(?:on|at) /, '')
        : '{date}';
    const what = over[2] === 'deal' ? 'offer' : over[2];
    const day = /^\{|^the|^this|^to/.test(until)
      ? until
      : group(match, skipped, bare, over, 3).replace(/^(?:on|at) /i, '');
    push.holds = `the ${what} ${/^(?:sale|promotion)$/.test(what ?? '') ? 'runs' : 'holds'} until ${day}`;
    return true;
  }
  const valid =
    /^(?:the|this|that|our) (?:special |current )?(offer|price|rate|deal|discount|promotion|sale|quote) (?:is|are) (?:only )?(?:valid|available|open|good|on)(?: only)?(?: for)? (today|tonight|(?:until|till) [\p{L}\d ]+)$/u.exec(
      bare,
    );
  if (valid) {
    const until =
      valid[2] === 'today'
        ? 'the end of today'
        : group(match, skipped, bare, valid, 2).replace(/^\w+ (?=.)/, '');
    push.holds = `the ${valid[1]} holds until ${until}`;
    return true;
  }
  const runs =
    /^(?:the|this|your) ((?:cart|basket|session|slot|seat|reservation)) (?:expires|ends|runs out|closes|is gone|will be released) in (\S+ (?:minutes?|hours?|days?))$/u.exec(
      bare,
    );
  if (runs) {
    push.gain = `so that you keep the ${runs[1]}`;
    push.when ??= `within ${runs[2]}`;
    return true;
  }
  const ends =
    /^(?:the|this|that|our|your) ((?:\p{L}+ )?(?:bonus|code|coupon|voucher|campaign|action|gift|registration|bird|upgrade|trial|tariff|package|booking)) (?:ends|expires|runs out|disappears|vanishes|closes|is over|is gone) (today|tonight|(?:on|at) [\p{L}\d ]+)$/u.exec(
      bare,
    );
  if (ends) {
    push.holds = `the ${group(match, skipped, bare, ends)} runs until ${group(match, skipped, bare, ends, 2).replace(/^(?:on|at) /i, '')}`;
    return true;
  }
  const given = new RegExp(
    `^(?:(?:i|we) (?:will )?give you|(?:you|u) (?:have|have got|got))(?: only| just| exactly)? ((?:until|till) ${day}|(?:an?|one|two|three|four|five|\\d+) (?:minutes?|hours?|days?|weeks?))(?: left)?(?: to (?:decide|answer|reply|accept|respond|let (?:me|us) know))?$`,
    'u',
  ).exec(bare);
  if (given) {
    push.deed ??= 'let us know';
    push.when = inTime(group(match, skipped, bare, given));
    return true;
  }
  const need = new RegExp(
    `^(?:i|we)(?: really| still| urgently| do)* (?:need|want|expect|require)(?: to (?:hear from you|know|have))?(?: ((?:your|the) \\p{L}+|(?:your )?payment|an answer|a reply|a decision|a yes(?: or (?:a )?no)?))?(?: on (?:my|our) account)?(?: from you)?(?: by return)?((?: (?:${dated}|${urgent}))*)$`,
    'u',
  ).exec(bare);
  if (need && (need[1] || / (?:hear from you|to know)/.test(bare))) {
    const what = need[1] ?? '';
    const word =
      what === '' || /\b(?:answer|reply|decision|yes|no|response|feedback|word|go-ahead)$/.test(what);
    push.deed ??= word
      ? 'let us know'
      : `let us have ${group(match, skipped, bare, need).replace(/^(?=payment)/i, 'the ')}`;
    const time = new RegExp(dated, 'u').exec(need[2] ?? '')?.[0];
    if (time) push.when ??= inTime(time);
    return true;
  }
  if (/^(?:then|after that|afterwards)\b/.test(said) && clause.from > 0) {
    const what = said.replace(/^(?:then|after that|afterwards)(?: ,)? ?/, '');
    return what !== '' && threatens(match, { from: clause.to - what.split(' ').length, to: clause.to }, push);
  }
  const held =
    /^(?:i|we) (?:can|could|will) (?:not|only) (?:hold|keep|reserve|guarantee) (it|this|them|(?:the|your) [\p{L} ]+?)(?: on hold| open| free)?(?: for you)?(?: (?:(?:for )?(?:another|a|one|two|three|\d+)(?: \p{L}+)?(?: longer| more)?|any longer|forever|any more|much longer|for (?:long|ever)|until .+|till .+))?$/u.exec(
      bare,
    );
  if (held) {
    const until = /\b(?:until|till) (.+)$/.exec(bare)?.[1];
    push.holds = `we can hold ${group(match, skipped, bare, held)} for you until ${until ?? '{date}'}`;
    return true;
  }
  const left =
    /^(?:(?:there (?:is|are)|we have|i have)(?: now)? )?(?:only|just)? ?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few)(?: more)?((?: [\p{L}]+){0,3}) left((?: (?:at|in|for|on) [\p{L}]+(?: (?!and\b)[\p{L}]+){0,3})?)$/u.exec(
      bare,
    );
  if (left && left[2] !== undefined) {
    const one = /^(?:1|one)$/.test(left[1] ?? '');
    push.left = `there ${one ? 'is' : 'are'} ${left[1]}${left[2]} left${left[3] ?? ''}`;
    return true;
  }
  if (
    /^(?:i have |we have |there are |(?:i|we) have got |got )?(?:already )?(?:\d+|one|two|three|four|five|several|many|some|lots of|other|another|someone|somebody|a lot of)?(?: ?(?:other|more|else))? ?(?:people|buyers|guys|customers|families|clients|guests|enquiries|couples|parties|someone|somebody|else|buyer|customer|couple|family|offers?)(?: who)? ?(?:want|wants|(?:are|is) (?:very |also |really |already )?interested|are asking|is asking|are waiting|is waiting|waiting|messaging|asking|asked|are looking|have asked|has asked|interested|in line|lined up|viewing|are viewing|is viewing|is coming)(?: (?!at\b|on\b|to(?:day|night|morrow)\b)[\p{L}]+){0,5}$/u.test(
      bare,
    )
  ) {
    push.others = true;
    return true;
  }
  if (
    /^(?:the |our )?(?:stocks?|supply|supplies|seats|places|spots|slots|rooms|tickets|numbers) (?:is|are) (?:very |really |strictly |almost |nearly )?(?:limited|low|gone|running (?:out|low)|sold out|filling(?: up)?(?: fast)?|going(?: fast)?|selling(?: out)?(?: fast)?)(?: now| quickly)?$/.test(
      bare,
    )
  ) {
    push.left = 'we have {number} left';
    return true;
  }
  return tokens.length > 0 && clause.from > 0 && /^(?:if not)\b/.test(bare)
    ? threatens(match, { from: clause.from + 2, to: clause.to }, push)
    : false;
}

/** Reads what would follow: true also where nothing is known of it but that it does. */
function threatens(match: Match, { from, to }: TokenRange, push: Push): boolean {
  const said = textOf(match.tokens, from, to).replace(/^then /, '');
  if (
    said === '' ||
    /^(?:else|it is over|(?:i|we|you) (?:am|are) (?:out|gone|finished|done|off))$/.test(said)
  )
    return true;
  if (hurries.test(said) || hurries.test(`before ${said}`)) return true;
  if (
    /^(?:someone|somebody|others?|another \p{L}+)(?: else)? (?:will|does|would|is going to)(?: \p{L}+){0,3}$/u.test(
      said,
    )
  )
    return true;
  if (legal.test(said)) {
    push.menace = true;
    return true;
  }
  const start = to - said.split(' ').length;
  for (const [pattern, gain] of consequences) {
    const found = pattern.exec(said);
    if (!found) continue;
    const what = found[1] ? group(match, start, said, found) : '';
    push.gain = gain(what.charAt(0).toLowerCase() + what.slice(1));
    return true;
  }
  const ours = new RegExp(`^(?:i|we) ${modal} ?(?=\\p{L})`, 'u').exec(said)?.[0].trim();
  const first = ours?.split(' ').length ?? 0;
  const verb = match.tokens[start + first]?.text ?? '';
  if (
    ours &&
    /^\p{L}{3,}$/u.test(verb) &&
    !/^(?:am|are|is|was|were|have|had|not|never|part|leave|be|ing)$|(?:ing|ed)$/.test(verb)
  ) {
    push.duty = written(match, { from: start + first, to }).replace(sometime, '');
    return true;
  }
  if (/^you\b/.test(said)) return !/\d/.test(said);
  if (/^(?:i|we|your|the|it)\b/.test(said) && !/\d/.test(said)) {
    push.follows = true;
    return true;
  }
  return false;
}

const unmet =
  /^(?:if you (?:do not|fail to|will not|have not|can not (?=(?:decide|confirm|commit|pay|sign)\b)) ?|unless you )(.+?)(?: ,)? (?:then )?((?:(?:we|i|it|they|you) (?:will|am|are|is|have|must|shall|can|would|goes|go|simply|sell|cancel|close|give|stop|lose)|(?:the|your)(?: \p{L}+){1,3}? (?:will|is|are|goes|gets|would))\b.*)$/u;
const unheard =
  /^if (?:we|i) (?:do not|have not) (?:hear|heard|hear back|heard back|get an answer|receive (?:an answer|a reply)|get a reply)(?: (?:back )?from you)?(?: (.+?))?(?: ,)? (?:then )?((?:we|i|your|the|it|they) (?:will|am|are|is|have|must|shall|can|would|goes|go|assume|take|close|cancel|sell)\b.*)$/u;
const unpaid =
  /^if (?:(?:we|i) (?:do not|have not) (?:get|got|have|receive|received|see) )?((?:the|your|payment|our|my)(?: [\p{L}]+){0,3}?)(?: (?:is|are|has|have) not(?: been)?(?: (?:here|in|paid|received|made|signed|sent|there|settled|returned|on our account))?)?(?: (by .+?|today|tonight|tomorrow|this week|within .+?))(?: ,)? (?:then )?((?:we|i|your|the|it|they) (?:will|am|are|is|have|must|shall|can|would|goes|go)\b.*)$/u;
const failing = /^failure to (.+?) (?:will|may|shall|could|can) (?:result in|lead to|mean|cause) (.+)$/u;
const behind =
  /^((?:i|we|your|the|it) (?!(?:assume|take|would|hope|think|know)\b).+?) (?:if you (?:do not|fail to|have not)|unless you) (.+)$/u;
const behindThing =
  /^((?:i|we|your|it) .+?) (?:if|unless) ((?:the|your) \p{L}+)(?: (?:is|has) (?:not )?(?:been )?(?:here|in|paid|received|settled|there))( by .+| today| tonight)?$/u;
const onceMore = /^(?:just )?(?:one more|another) (.+?)(?: ,)? and (?:we|i|you|that)\b.*$/u;

/** Reads the shapes that go through a whole sentence: “if you do not sign today we will …”. */
function readWhole(match: Match): Push | null {
  const { tokens } = match;
  const last = endOfWords(tokens);
  const said = textOf(tokens, 0, last);
  const opens = /^(?:so|and|but|well|ok|please note(?: that)?)(?: ,)? /.exec(said)?.[0] ?? '';
  const from = wordsBefore(opens, opens.length);
  const rest = said.slice(opens.length);
  const push: Push = {};
  const range = (words: string): TokenRange => {
    const at = from + wordsBefore(rest, rest.lastIndexOf(words));
    return { from: at, to: at + words.split(' ').length };
  };
  const follows = (words: string): boolean =>
    clausesOf(tokens.slice(0, last)).length < 4 && threatens(match, range(words), push);
  const again = onceMore.exec(rest);
  if (again?.[1] && !/\b(?:silence|delay|waiting|this|that)\b/.test(again[1]))
    return { never: written(match, range(again[1])) };
  if (
    /^(?:this|that|here) is (?:my|our|the) (?:very )?(?:last|final) (?:offer|price)(?: ,)?(?: (?:take it or leave it|(?:it is )?(?:your choice|up to you)))?$/.test(
      rest,
    )
  )
    return { best: true };
  if (
    /^it would be a (?:shame|pity) (?:if you missed|to miss) (?:out|it|this|that|the)(?: \p{L}+)?$/u.test(
      rest,
    )
  )
    return {};
  const heard = unheard.exec(rest);
  if (heard?.[2]) {
    if (
      /^(?:we|i) (?:will |have to |must |shall |would )?(?:assume|take it|take this|conclude|presume)/.test(
        heard[2],
      )
    ) {
      push.interest = true;
    } else if (!follows(heard[2])) return null;
    push.deed = 'let us know';
    const time = new RegExp(`^(?:${dated})`, 'u').exec(heard[1] ?? '')?.[0];
    if (time && time === heard[1]) push.when = inTime(written(match, range(time)));
    else if (heard[1] && !new RegExp(`^${urgent}$`).test(heard[1])) return null;
    return push;
  }
  const missed = unmet.exec(rest);
  if (missed?.[1] && missed[2]) {
    const at = from + wordsBefore(rest, rest.indexOf(missed[1]));
    const end = at + missed[1].split(' ').length;
    if (/ (?:because|if|when|who|which|that) /.test(` ${missed[1]} `) || /,/.test(missed[1])) return null;
    const ask = asked(match, { from: at, to: end });
    if (!ask || !follows(missed[2])) return null;
    return { ...push, ...ask };
  }
  const owed = unpaid.exec(rest);
  if (owed?.[1] && owed[3]) {
    const what = written(match, {
      from: from + wordsBefore(rest, rest.indexOf(owed[1])),
      to: from + wordsBefore(rest, rest.indexOf(owed[1])) + owed[1].split(' ').length,
    });
    if (!follows(owed[3])) return null;
    push.deed = `let us have ${/^payment/i.test(what) ? 'the payment' : what}`;
    if (owed[2]) push.when = inTime(written(match, range(owed[2].replace(/ ,$/, ''))));
    return push;
  }
  const told = behind.exec(rest);
  if (told?.[1] && told[2]) {
    const ask = asked(match, range(told[2]));
    const what = { from, to: from + told[1].split(' ').length };
    if (!ask || !threatens(match, what, push)) return null;
    return { ...push, ...ask };
  }
  const late = behindThing.exec(rest);
  if (late?.[1] && late[2]) {
    const what = { from, to: from + late[1].split(' ').length };
    if (!threatens(match, what, push)) return null;
    push.deed = `let us have ${written(match, range(late[2]))}`;
    if (late[3]) push.when = inTime(written(match, range(late[3].trim())));
    return push;
  }
  const failed = failing.exec(rest);
  if (failed?.[1] && failed[2]) {
    const ask = asked(match, { from: from + 2, to: from + 2 + failed[1].split(' ').length });
    if (!ask || !follows(failed[2])) return null;
    return { ...push, ...ask };
  }
  return null;
}

/** The deed of “if you do not | sign by Friday |, …”. */
function asked(match: Match, range: TokenRange): Pick<Push, 'deed' | 'when'> | null {
  const first = match.tokens[range.from]?.text ?? '';
  if (
    /^(?:keep|continue|insist|want|like|need|care|know|have|wish|understand|trust|agree|mind|get|feel)$/.test(
      first,
    )
  )
    return null;
  const said = textOf(match.tokens, range.from, range.to);
  const times = new RegExp(`^(.*?)((?: (?:${dated}|${urgent}))+)$`, 'u').exec(said);
  const deed = (times?.[1] ?? said).trim();
  if (deed === '') return null;
  const time = new RegExp(dated, 'u').exec(times?.[2] ?? '')?.[0];
  const at = time ? range.from + wordsBefore(said, said.lastIndexOf(time)) : 0;
  const words = answering.test(deed)
    ? 'let us know'
    : written(match, { from: range.from, to: range.from + deed.split(' ').length })
        .replace(/\baforementioned\b/i, '')
        .replace(/\s+/g, ' ');
  return {
    deed: words,
    ...(time && { when: inTime(written(match, { from: at, to: at + time.split(' ').length })) }),
  };
}

const joint = /^(?:(?:and|so|but|because|as|since) )+/;
const states =
  /^(?:i|we|it|they|he|she|there|this|that|the|our|my|your|\p{L}{3,}s?)\b.* (?:is|are|was|were|has|have|had|will|can|would|does|do|did|'s|starts?|runs?|comes?|goes|costs?|leaves?|opens?|closes?|needs?|wants?|sells?|includes?|begins?|ends?|expires?)\b/u;
const presses =
  /\b(?:or|if|unless|otherwise|stop|never|not|fool|stupid|idiot|regret|lose|patience|excuses?|wast\p{L}+|ignor\p{L}+|fault|enough|tired|sick|must|hurry|now|immediately|again|finally|already|last|disappoint\p{L}+|gone|afford|crazy|mad|nobody|everybody|everyone|kidding|serious\p{L}*|please|you|yours)\b/u;

/** The whole push, clause by clause; null where a clause tells something else. */
function readAll(match: Match): Push | null {
  const { tokens } = match;
  if (tokens.some(({ text }) => /^[?"“”«»(]$/.test(text)) || /[{}<>[\]*_`]/.test(match.sentence.prose))
    return null;
  const whole = readWhole(match);
  if (whole) return whole;
  const push: Push = {};
  const clauses = clausesOf(tokens);
  // One clause alone is mended by its rule, but for what somebody must do.
  const bound = must.test(textOf(tokens, 0, endOfWords(tokens)).replace(lead, ''));
  if (clauses.length === 0 || (clauses.length === 1 && !bound)) return null;
  const others = clauses.filter((clause) => !read(match, clause, push));
  if (bound && clauses.length === 1 && !/ /.test(push.deed ?? '') && !buying.test(push.deed ?? ''))
    return null;
  const [other] = others;
  if (!other) return push;
  const spoken = textOf(tokens, other.from, other.to).replace(joint, '');
  const marked = other.from < match.mark.to && match.mark.from < other.to;
  if (others.length > 1 || clauses.length > 3 || marked || !states.test(spoken) || presses.test(spoken))
    return null;
  // Without a deed the rest would stand beside nothing.
  if (!push.deed && !push.left && !push.holds) return null;
  const rest = up(written(match, { from: other.to - spoken.split(' ').length, to: other.to }));
  if (/[.!?]$/.test(rest) || (push.reason && other.from > 0)) return null;
  push[other.from === 0 ? 'before' : 'after'] = `${rest}.`;
  return push;
}

/** What is said in place of the push. */
function told(push: Push): string {
  const { deed, when, gain, reason, price, holds, left, others, menace, follows, interest } = push;
  if (push.best) return 'This is as far as we can go, and we would be glad if it works for you.';
  if (push.never) return `Please make sure that there is no further ${push.never}.`;
  const by = when ?? 'by {date}';
  const ask = deed ?? 'let us know';
  const sells = buying.test(ask);
  if (menace)
    return deed && deed !== 'let us know' && !reviewing.test(deed)
      ? `Please ${deed} ${by}${money.test(deed) ? ' so that no further steps are needed' : ''}; if something stands in the way, just tell us.`
      : 'We would be glad to clear this up with you directly.';
  if (interest) return `Could you let us know ${by} whether you are still interested?`;
  if (price) {
    const one = / go up/.test(price) ? 'prices' : 'price';
    return `${up(price)}, so please ${sells ? ask : 'let us know'} before then if you would like the current ${one}.`;
  }
  if (holds)
    return sells
      ? `${up(holds)}; please ${ask} by then if you would like it.`
      : `${up(holds)}, so please let us know by then if you would like it.`;
  if (left)
    return `${up(left)}; please ${sells && !/ (?:it|this|that)\b/.test(ask) ? ask : 'let us know'}${when ? ` ${when}` : ''} if you would like one.`.replace(
      /please let us know if/,
      'tell us if',
    );
  if (others) return `Others have asked as well, so please let us know ${by} if you would like it.`;
  const more = money.test(ask) || /^let us have/.test(ask) ? '; if you need more time, just tell us' : '';
  if (gain) return `Please ${ask} ${by} ${gain}${more}.`;
  if (reason) return `Please ${ask} ${by} ${reason}.`;
  if (push.duty)
    return `Please ${ask} ${by}; after that we would have to ${push.duty}, so tell us if you need more time.`;
  if (follows)
    return `Please ${ask} ${by}; after that {what happens then}, so tell us if you need more time.`;
  if (deed === 'let us know' && when) return `Could you let us know ${when}?`;
  if (!deed) return `If you are interested, please let us know ${by}.`;
  if (deed === 'let us know') return `Please let us know ${by} whether you would like to go ahead.`;
  if (more) return `Please ${ask} ${by}${more}.`;
  if (/^(?:take|have|buy|get|rent) /.test(ask))
    return `If you would like to ${ask}, please let us know ${by}.`;
  return sells ? `If it suits you, please ${ask} ${by}.` : `Could you ${ask} ${by}?`;
}

function up(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Says the whole sentence once more where it does nothing but push. */
export const askOpenly: Rewriter = (match: Match): Rewrite | null => {
  const push = readAll(match);
  if (!push) return null;
  if (Object.keys(push).length === 0 && /leave it/i.test(match.sentence.prose)) return null;
  const { before, after } = push;
  return sentence([before, told(push), after].filter(Boolean).join(' '))(match);
};

/** Phrasings that say the whole sentence once more before they mend a part of it. */
export function openly(phrasings: readonly Phrasing[]): Phrasing[] {
  return withoutPush(phrasings).map((phrasing) => ({
    ...phrasing,
    rewrites: [askOpenly, ...phrasing.rewrites],
  }));
}
