/** Whole sentences for promises of a known shape: “you will never have any downtime again” as “you should have much less downtime”. */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, marking, remembering, textOf } from '../../words/match';
import type { Rewriter } from '../rule';
import { say, sentence } from './rewrites';
import { asideAround } from './vouching-aside';

const vouching =
  /^(?:(?:(?:i|we) (?:can |do )?(?:promise|assure|guarantee|swear)(?: to)?(?: you(?! (?:will|shall|are|can|should|get|have) ))?(?: that)?|(?:i|we) give you (?:my|our) word(?: that)?|(?:you have|on) (?:my|our) word(?: that)?|rest assured(?: that)?|(?:do not|no need to) worry|(?:trust|believe) me|(?:i|we) (?:am|are) (?:absolutely |100 % )?(?:sure|certain|confident)(?: that)?) (?:[,:] )?)/;

/** Behind “I promise that”, and before “, trust me”: where the sentence is one clause. */
export function ownClause({ tokens }: Match): { from: number; to: number } | null {
  const said = `${textOf(tokens)} `;
  const opening = vouching.exec(said)?.[0].trim() ?? '';
  const from = opening === '' ? 0 : opening.split(' ').length;
  const end = endOfWords(tokens);
  const aside = end > 0 ? asideAround(tokens, { from: end - 1, to: end }) : null;
  let to = aside && aside.from > from ? aside.from - 1 : end;
  // “… by 40 | %.”
  while (/^[%€$£°)]$/.test(tokens[to]?.text ?? '')) to++;
  const words = textOf(tokens, from, to);
  const more =
    /[;:?!–—]|[,] (?!which)|\b(?:and|but|so|because) (?:i|we|you|it|they|the|there|this|that|will|can)\b/;
  return to - from < 3 || more.test(words) ? null : { from, to };
}

const rare = /^(?:have|see|get|need|find|miss|lose|suffer|face|feel|hear|experience|run|get)$/;

/** “… you will never | have any downtime again” is “… you should | have much less downtime”. */
export const muchLess: Rewriter = (match) => {
  const { tokens } = match;
  const never = tokens.findIndex(
    ({ text }, at) =>
      text === 'never' &&
      /^(?:will|shall)$/.test(tokens[at - 1]?.text ?? '') &&
      tokens[at - 2]?.text === 'you',
  );
  if (never < 0) return null;
  let to = endOfWords(tokens);
  const aside = asideAround(tokens, { from: to - 1, to });
  if (aside) to = aside.from - 1;
  const rest = textOf(tokens, never + 1, to);
  const [, verb, thing] =
    /^(?:ever )?(\p{L}+) ?(.*?)(?: (?:ever )?(?:again|any ?more|anymore))?$/u.exec(rest) ?? [];
  if (
    !verb ||
    thing === undefined ||
    /[,;:?!–—]|\b(?:and|but|because|without|unless|until|asked|charged)\b/.test(rest) ||
    namesFacts(thing)
  )
    return null;
  if (
    /^(?:regret|miss|lose|drop|waste|want|believe|forget|look|be|share|sell|ask|go|find)$/.test(verb) ||
    /\b(?:password|pin)\b/.test(thing)
  )
    return null;
  const words = lessOf(verb, thing.trim());
  return say(words)(marking(match, never - 1, to));
};

function lessOf(verb: string, thing: string): string {
  const any = /^any (?:more )?(\p{L}+)$/u.exec(thing)?.[1];
  if (any && /^(?:have|see|get|need|suffer|experience|face)$/.test(verb))
    return /[^su]s$/.test(any) ? `should ${verb} far fewer ${any}` : `should ${verb} much less ${any}`;
  if (verb === 'pay' && thing.startsWith('for ')) return `should pay much less ${thing}`;
  if (verb === 'worry' && thing.startsWith('about ')) return `should have to worry much less ${thing}`;
  if (verb === 'have' && thing.startsWith('to ')) return `should rarely have ${thing}`;
  return `${rare.test(verb) ? 'should rarely' : 'should rarely have to'} ${verb} ${thing}`.trim();
}

/** “I promise you will have the best holiday of your life here” is “We hope you will have a wonderful holiday here.” */
export const hopeForThem: Rewriter = (match) => {
  const own = ownClause(match);
  if (!own) return null;
  const found =
    /^(you|your \p{L}+) (?:will|are going to) (have|enjoy|get|experience) (?:the best|the most \p{L}+|the perfect|a perfect|an unforgettable|the (?:greatest|finest|loveliest)) (\p{L}+(?: \p{L}+)?)((?: (?:of your (?:life|lives)|ever|in the world|of all time))?)( .*)?$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  const lifetime =
    /^(you|your \p{L}+) will (?:have|enjoy) the (\p{L}+) of a lifetime(?: here| with us)?$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  if (lifetime) return sentence(`We hope ${lifetime[1]} will have a wonderful ${lifetime[2]}.`)(match);
  const [, who, verb, , , rest = ''] = found ?? [];
  const thing = found?.[3]?.replace(/ (?:of|ever|in|here|with|at|on|for|you)$/, '');
  if (
    !found ||
    !thing ||
    !/^(?:holiday|stay|time|day|evening|night|weekend|trip|party|wedding|honeymoon|meal|dinner|experience|visit|break|vacation|week|birthday|tour|weekend|adventure|celebration|event|massage)$/.test(
      thing.split(' ').at(-1) ?? '',
    )
  )
    return null;
  const over = found[3]?.slice(thing.length) ?? '';
  const tail = `${over}${rest}`.replace(/^ of your (?:life|lives)| ever\b| in the world| of all time/, '');
  if (/[{}$<]/.test(tail)) return null;
  return sentence(`We hope ${who} will ${verb === 'get' ? 'have' : verb} a wonderful ${thing}${tail}.`)(
    match,
  );
};

/** “You will never have any trouble with the lift” is “We do not expect you to have any trouble with the lift.” */
export const expectNoTrouble: Rewriter = (match) => {
  const own = ownClause(match);
  const found =
    own &&
    /^you will never (?:ever )?((?:have|get|see|face|need to|have to|experience|run into) (?!.* (?:again|any ?more)$).+)$/.exec(
      textOf(match.tokens, own.from, own.to),
    );
  if (!own || !found?.[1] || namesFacts(found[1])) return null;
  const what = { from: own.to - found[1].split(' ').length, to: own.to };
  return sentence('We do not expect you to $what.')(remembering(match, { what }));
};

const made =
  /^(?:we|i) (?:make|bake|cook|build|brew|sew|produce|craft|do|grow) (?:simply |hands down |by far )?(?:the best|the finest|the most \p{L}+|the tastiest) (\p{L}+(?: \p{L}+)?) (?:in|on|of|around|you)\b/u;

/** “We bake the best cakes in the country” is “We take great care with our cakes.” */
export const takeCareOf: Rewriter = (match) => {
  const thing = made.exec(textOf(match.tokens))?.[1];
  if (!thing || namesFacts(match.source)) return null;
  const who = match.tokens[0]?.text === 'i' ? ['I', 'my'] : ['We', 'our'];
  return sentence(`${who[0]} take great care with ${who[1]} ${thing}.`)(match);
};

/** “Every single dish will be perfect on the night” is “We will do our best so that every dish is perfect on the night.” */
export const bestForEvery: Rewriter = (match) => {
  const own = ownClause(match);
  if (!own) return null;
  const found =
    /^(?:every(?: (?:single|last))?|each and every|each) (\p{L}+(?: \p{L}+)?) will (be|look|taste|arrive|leave|get|go) (.+)$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  if (!found || /^(?:wish|request|dream)\b/.test(found[1] ?? '') || /[{}$<]/.test(found[3] ?? ''))
    return null;
  const verb = { be: 'is', go: 'goes' }[found[2] ?? ''] ?? `${found[2]}s`;
  const what = { from: own.to - (found[3] ?? '').split(' ').length, to: own.to };
  return sentence(`We will do our best so that every ${found[1]} ${verb} $what.`)(
    remembering(match, { what }),
  );
};

/** “Not one record will get lost” is “We will take great care that no record gets lost.” */
export const careThatNone: Rewriter = (match) => {
  const own = ownClause(match);
  if (!own) return null;
  const found =
    /^(?:absolutely )?(nothing|(?:not (?:a|one|even one|a single|one single)|no|not a single) (\p{L}+(?: \p{L}+)?)) will (?:ever )?(get|be|go) (\p{L}+)( .*)?$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  const [, what, thing, verb, done] = found ?? [];
  if (
    !found ||
    !/(?:ed|lost|broken|stolen|wrong|missing|hurt|late|torn|bent|forgotten|burnt|left)$/.test(done ?? '')
  )
    return null;
  const rest = (found[5] ?? '').trim();
  const count = rest === '' ? 0 : rest.split(' ').length;
  const words = `We will take great care that ${thing ? `no ${thing}` : what} ${{ get: 'gets', be: 'is', go: 'goes' }[verb ?? ''] ?? verb} ${done}`;
  if (count === 0) return sentence(`${words}.`)(match);
  return sentence(`${words} $rest.`)(remembering(match, { rest: { from: own.to - count, to: own.to } }));
};

/** “There will never be a delay again on this line” is “We will do our best to avoid any delay on this line.” */
export const avoidAny: Rewriter = (match) => {
  const own = ownClause(match);
  const found =
    own &&
    /^there will (?:be no|not be (?:a single|any|one|a)|never (?:ever )?be (?:a single|a|any)) (\p{L}+)( (?:ever )?again)?( .*)?$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  if (!own || !found) return null;
  const rest = (found[3] ?? '').trim();
  if (rest === '') return sentence(`We will do our best to avoid any ${found[1]}.`)(match);
  const from = own.to - rest.split(' ').length;
  return sentence(`We will do our best to avoid any ${found[1]} $rest.`)(
    remembering(match, { rest: { from, to: own.to } }),
  );
};

/** “We can do everything you want, any size, any colour” is “Please tell us what you need, and we will tell you what we can do.” */
export const tellUsWhat: Rewriter = (match) => {
  const said = textOf(match.tokens);
  const wide =
    /^(?:(?:yes|sure|of course|no problem) ,? ?)?(?:(?:we|i) (?:can |will |always )?(?:do|make|get|supply|produce|build|print|arrange|organi[sz]e|find|offer|provide|deliver|fix|solve) (?:you )?(?:absolutely |literally )?(?:everything|anything|whatever|all) (?:that )?(?:you (?:want|need|like|wish|ask)|is possible)|(?:every|any)thing is possible|(?:whatever|anything|everything) you (?:want|need|like|wish|ask)(?: for)? ,? ?(?:we|i) (?:can|will|do|make|get))/;
  return wide.test(said) && !namesFacts(match.source)
    ? sentence('Please tell us what you need, and we will tell you what we can do.')(match)
    : null;
};

/** “Your dog will be 100% safe with us” is “We take great care to keep your dog safe.” */
export const keepSafe: Rewriter = (match) => {
  const own = ownClause(match);
  const found =
    own &&
    /^your (\p{L}+) (?:will be|is|are) (?:(?:always|absolutely|completely|totally|100 %|perfectly|entirely) )*safe(?: with us| here| with me)?(?: (?:at all times|at any time|day and night|always))?$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  return found ? sentence(`We take great care to keep your ${found[1]} safe.`)(match) : null;
};

/** “I am 100% sure that the seal will hold” is “I expect that the seal will hold.” */
export const expectThat: Rewriter = (match) => {
  const { tokens } = match;
  const found =
    /^(?:i|we) (?:am|are) (?:(?:a )?(?:hundred|100|110) (?:percent|per cent|%)|absolutely|totally|completely) (?:sure|certain|convinced|positive|confident) (?:that )?(?=(?:the|it|this|you|your|our|they|all) )/.exec(
      `${textOf(tokens)} `,
    );
  // “I am 100% sure it was on”: what is past is not expected.
  if (!found || /[,;]|\b(?:never|always|not|no|was|were|did|had)\b/.test(textOf(tokens))) return null;
  return say('I expect that')(marking(match, 0, found[0].trim().split(' ').length));
};

/** “There is no way it can leak again” is “We do not expect it to leak again.” */
export const expectItNot: Rewriter = (match) => {
  const own = ownClause(match);
  const found =
    own &&
    /^there is (?:absolutely |simply )?no (?:way|chance) (?:that )?(it|they|this|that|(?:the|our|your|this) \p{L}+) (?:can|could|will|would) (?:ever )?(\p{L}+)(?: \p{L}+)*$/u.exec(
      textOf(match.tokens, own.from, own.to),
    );
  if (!own || !found) return null;
  const verb = match.tokens.findIndex(({ text }, at) => at > own.from + 4 && text === found[2]);
  const who = found[1] === 'they' ? 'them' : found[1];
  return sentence(`We do not expect ${who} to $what.`)(
    remembering(match, { what: { from: verb, to: own.to } }),
  );
};
