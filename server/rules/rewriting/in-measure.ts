/** Takes out what a concession gives without measure, “…, no questions asked”, so that a condition does not stand next to it. */
import { endOfWords, type Match, textOf } from '../../words/match';
import type { Edit, Rewrite } from '../finding';
import type { Rewriter } from '../rule';
import { cutTail, withoutTail } from './around-the-no';
import { capitalised } from './fit-words';
import { sentence } from './rewrites';

/** Wherever they end the sentence. */
const boundlessEnds = [
  'no questions asked|no strings attached|forever(?: if you (?:want|like|wish|need))?',
  'if (?:that|it|this) (?:makes you happ(?:y|ier)|(?:helps|works|suits)(?: for)?(?: you)?(?: out)?|is (?:[a-z]+ )?(?:better|easier|ok|okay|fine|enough)(?: for you)?)',
  'if you (?:really |absolutely )?(?:insist|must|will|like|want|wish|are (?:willing|interested|okay? with (?:that|it)))',
  '(?:just |only )?(?:because|since) you (?:asked|are|have been) (?:me )?(?:so|such|very|really|our|my|a|always) [^,;]*',
  'and you (?:do not|need not|will not) (?:have to |need to )?(?:do|pay|give|return) (?:us |me )?anything[^,;]*',
  '(?:for )?as (?:many|long|often|much|late) as you (?:like|want|need|wish)',
].join('|');
/** Only behind a comma. */
const lavishAsides = [
  'no (?:problem|worries|rush|hurry|stress)(?: at all| whatsoever)?',
  '(?:that|it|this) is (?:totally |completely |absolutely |really |all |perfectly )*(?:ok|okay|fine|no problem|no issue|alright|cool|free|for free|free of charge|on us|on me|on the house)(?: (?:for|with|by) (?:us|me|you))?',
  String.raw`(?:please )?(?:take|you have) (?:all the time|your time|as much time|as long)\b[^,;]*|there is (?:really )?no (?:rush|hurry|need to hurry)[^,;]*`,
  'no need to (?:pay|worry|ask|thank|do anything)[^,;]*|(?:please )?(?:do not worry|never mind|forget)(?: it| about (?:it|that|this|the money))?',
  String.raw`(?:please )?(?:do not|never) tell [^,;]*|(?:or |and )?even (?:less|more|lower|cheaper|[$€£]? ?[\d.,]+)\b[^,;]*|anything for you|(?:i|we) trust you`,
  String.raw`(?:just )?because (?:i|we) (?:like|love) you|(?:whatever|whenever|however) (?:you|suits|it)\b[^,;]*`,
  '(?:i|we) do not (?:mind|need|want)(?: it| them| that)?|(?:just|only|specially|especially) for you|it is (?:your|up to you)[^,;]*',
  'happy (?:now|with that)',
].join('|');
const also = '(?:and |but |so |or )?';
const lavish = new RegExp(`(?:[,;–—-] )?${also}(?:${boundlessEnds})$|[,;–—-] ${also}(?:${lavishAsides})$`);

const sighs = new RegExp(
  `^(?:${[
    '(?:(?:ok|okay|alright|all right|fine|well|yes)(?: ,)? ){2,}',
    '(?:(?:ok|okay|alright|well|so)(?: ,)? )?(?:fine|whatever|go on|you win|i give (?:up|in)|have it your way|if you insist|you drive a hard bargain)(?: then)? (?:, )?(?:and |so |but |then )?',
    'i (?:really )?should not (?:really )?(?:do|say|offer) (?:this|that|it) ?(?:, )?but ',
    '(?:please )?do not tell (?:my|the|our|your)? ?[^ ,]+ (?:about (?:it|this) )?(?:, )?but |my [^ ]+ will (?:kill|hate|fire|murder) me (?:for (?:this|that|it) )?(?:, )?but ',
    '(?:i|we) (?:am|are) (?:losing|making no) money (?:on|with) (?:this|it) (?:, )?but |i hate to do (?:this|it) (?:, )?but ',
  ].join('|')})+(?=(?:i|we|you|let|take|have|it|its|the|that|this|your) |[$€£]? ?\\d)`,
);

/** “Ok ok, you win, I’ll just take 60”: without the sighs before it, and the “just” that makes it worth nothing. */
function withoutSighs(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, source, mark } = match;
    const rewrite = rewriter(match);
    if (!rewrite) return null;
    const count = sighs.exec(textOf(tokens))?.[0].trim().split(' ').length ?? 0;
    const [first, own] = [tokens[0], tokens[count]];
    const more: Edit[] = tokens.flatMap(({ text, end }, at) => {
      const before = tokens[at - 1];
      const cheap = text === 'just' && before && /^(i|we|will)$/.test(before.text);
      return cheap ? [{ start: before.end, end, text: '', stops: [] }] : [];
    });
    let edits = rewrite.edits;
    if (count > 0 && count <= mark.from && first && own) {
      const large = /^\p{Lu}/u.test(source.slice(first.start));
      const cased = (words: string): string => (large ? capitalised(words) : words);
      const start = first.start;
      const next = edits.find((edit) => edit.start === own.start);
      if (next)
        edits = edits.map((edit) => (edit === next ? { ...next, start, text: cased(next.text) } : edit));
      else more.push({ start, end: own.start + 1, text: cased(source.charAt(own.start)), stops: [] });
    }
    const apart = more.filter(
      (edit) => !edits.some(({ start, end }) => start < edit.end && edit.start < end),
    );
    return { ...rewrite, edits: [...edits, ...apart].sort((one, other) => one.start - other.start) };
  };
}

/** “I’ll throw in the rims too They are 16 inch”, as chat is typed: only what stands before the next sentence. */
function unglued(rewriter: Rewriter): Rewriter {
  return (match) => {
    const { tokens, source, to } = match;
    const at = tokens.findIndex(
      ({ start }, index) =>
        index >= to &&
        tokens[index - 1]?.kind !== 'punctuation' &&
        !/^(at|in|on|the|a|from|to|of|for|and|or|but|so|with|by|is|near|called|like|via|that|if|as)$/.test(
          tokens[index - 1]?.text ?? '',
        ) &&
        /^(?:It|The|They|We|My|Our|You|This|These|There|He|She)\b/.test(source.slice(start)),
    );
    const end = tokens.at(-1)?.end ?? 0;
    return rewriter(at < 0 || source === source.toUpperCase() ? match : withoutTail(match, at, end));
  };
}

/** The rewrite of what is left of the sentence without what gives without measure; “as many as you like” gets a number. */
export function inMeasure(rewriter: Rewriter): Rewriter {
  const limited = withoutSighs(withLimit(withoutEnd(rewriter)));
  return unglued((match) => withoutWorry(match) ?? limited(match));
}

function withoutEnd(rewriter: Rewriter): Rewriter {
  return (match) => {
    const cut = cutTail(match, lavish);
    const keeps = cut ? match.tokens.findLastIndex(({ end }) => end <= cut.start) + 1 : 0;
    if (!cut || keeps < 3) return rewriter(match);
    const rewrite = rewriter(withoutTail(match, keeps, cut.end));
    if (!rewrite) return null;
    const own = rewrite.edits.filter(({ end }) => end <= cut.start);
    const last = own.at(-1);
    if (own.length < rewrite.edits.length) return rewriter(match);
    // What is put in at the end stands in the place of what goes.
    return last && last.start === cut.start
      ? { ...rewrite, edits: [...own.slice(0, -1), { ...last, end: cut.end }] }
      : { ...rewrite, edits: [...own, cut] };
  };
}

const boundless: readonly (readonly [RegExp, string])[] = [
  [/\bas many (?:times )?as you (?:like|want|need|wish)\b/i, 'how many'],
  [/\bas much as you (?:like|want|need|wish)\b/i, 'how much'],
  [/\bas often as you (?:like|want|need|wish)\b/i, 'how often'],
  [/\b(?:for )?as long as you (?:like|want|need|wish)\b/i, 'how long'],
];

function withLimit(rewriter: Rewriter): Rewriter {
  return (match) => {
    const rewrite = rewriter(match);
    if (!rewrite) return null;
    for (const [words, fact] of boundless) {
      const found = words.exec(match.sentence.prose);
      if (!found) continue;
      const edit: Edit = {
        start: found.index,
        end: found.index + found[0].length,
        text: `[${fact}]`,
        stops: [{ start: 0, end: fact.length + 2 }],
      };
      if (rewrite.edits.some(({ start, end }) => start < edit.end && edit.start < end)) continue;
      return { ...rewrite, edits: [...rewrite.edits, edit].sort((one, other) => one.start - other.start) };
    }
    return rewrite;
  };
}

const worry =
  /^(?:(?:ok|okay|please|and|so|well|just|then) ,? ?)*(?:(?:do not|no need to|never) (?:worry|bother|stress) about|(?:forget|never mind)(?: about)?|no worries about) ((?:the|your|this|that|those|these|any) (?:[^ ,.;]+ ){0,3}?[^ ,.;]+)(?: (?:, |; |[–—-] |and )?(?:i|we) |(?= [,;.!–—-]|$))/;

/** “Don’t worry about the fee, we waive it” as “As a one-off, we waive the fee”. */
function withoutWorry(match: Match): Rewrite | null {
  const { tokens, source } = match;
  const worried = worry.exec(textOf(tokens));
  const what = worried?.[1];
  if (!worried || what === undefined || /\?/.test(source)) return null;
  const from = textOf(tokens)
    .slice(0, worried.index + worried[0].indexOf(what))
    .trim()
    .split(' ').length;
  const to = from + what.split(' ').length;
  const thing = source.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const own = tokens.findIndex(({ text }, at) => at >= to && /^(i|we)$/.test(text));
  const end = endOfWords(tokens);
  const said = cutTail(match, lavish)?.start ?? Number.POSITIVE_INFINITY;
  if (own < 0)
    return to < end && (tokens[to]?.start ?? 0) < said
      ? null
      : sentence(`as a one-off, we will not ${/charge/i.test(thing) ? 'ask for' : 'charge'} ${thing}.`)(
          match,
        );
  if (own > to + 1) return null;
  const first = tokens[own];
  const pronoun = tokens.find(({ text }, at) => at > own + 1 && /^(it|that|this|them|those)$/.test(text));
  if (!first || !pronoun || end - own > 12) return null;
  const begin = tokens[0]?.start ?? 0;
  const words = /^\p{Lu}/u.test(source.slice(begin)) ? 'As a one-off, ' : 'as a one-off, ';
  const writer = first.text === 'i' ? (source[first.start] ?? 'I') : 'w';
  const just = tokens.slice(own, end).find(({ text }) => text === 'just');
  return {
    title: `“${words}…”`,
    edits: [
      { start: begin, end: first.start + 1, text: words + writer, stops: [] },
      ...(just ? [{ start: just.start, end: just.end + 1, text: '', stops: [] }] : []),
      { start: pronoun.start, end: pronoun.end, text: thing, stops: [] },
    ],
  };
}
