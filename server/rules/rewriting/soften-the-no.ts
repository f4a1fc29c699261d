/** Says a no kindly: “No, we won’t refund it, period” is “I am afraid we cannot refund it”. */
import { baseOf } from '../../words/english/verbs';
import { endOfWords, isWordless, type Match, sentenceBefore, textOf } from '../../words/match';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { capitalised, uncapitalised } from './fit-words';
import { say } from './rewrites';

const blunt = /^(no|nope|nah|never|listen|look|well|hell|absolutely|definitely|certainly|way|not)$/;
const openers = /^(hi|hello|hey|oh|ok|okay|yes)$/;
const joints = /^(but|and|so|however|still)$/;
export const regrets =
  /\b(?:sorry|unfortunately|afraid|regret\w*|sadly|alas|apolog\w*|disappoint\w*|hate)\b/i;
const subjects =
  /^(i|we|you|he|she|it|they|this|that|these|those|the|a|an|our|my|your|their|his|her|there|all|nobody|none|nothing|both|any|such|used|opened)$/;
const leading =
  /^(once|when|after|before|for|in|on|at|with|without|under|during|from|until|due|by|despite|given|outside)$/;
const verbs =
  /^(am|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|do|does|did|has|have|had|\p{L}{2,}ed)$/u;

/** “That ’s” as “that is”, one word for one. */
function plain(text: string): string {
  return text.replace(/ 's(?= |$)/g, ' is');
}

/** The edits that take the bluntness out of the sentence, in order. */
export function soften(match: Match): readonly Edit[] {
  const tail = stubbornTail(match);
  const end = tail?.start ?? Number.POSITIVE_INFINITY;
  // “We never lend it, | no exceptions”: the no before it is meant.
  const inTail = (match.tokens[match.mark.from]?.start ?? 0) >= end;
  const said = inTail ? { ...match, mark: { from: 0, to: match.mark.from } } : match;
  const inside = asNoun(match) ?? asNotApproved(match) ?? inOne(opening(said), asCannot(said), match);
  return [...inside.filter((edit) => edit.end <= end), ...(tail ? [tail] : [])];
}

/** “You won’t get it”: where both change the first word, the second has the say. */
function inOne(
  [first, ...rest]: readonly Edit[],
  [second]: readonly Edit[],
  { tokens, source }: Match,
): readonly Edit[] {
  if (!first || !second) return [...(first ? [first, ...rest] : []), ...(second ? [second] : [])];
  if (second.start >= first.end) return [first, second];
  if (second.end <= first.start) return [second, first];
  const kept = tokens.find(({ end }) => end > second.start);
  const letters = kept && first.end >= kept.end ? kept.end - kept.start : 1;
  const large = first.text.length === letters && /^\p{Lu}/u.test(source.slice(first.start));
  const words = large ? capitalised(second.text) : second.text;
  return [{ ...second, start: first.start, text: first.text.slice(0, first.text.length - letters) + words }];
}

/** Where the words of the sentence begin behind “No,”, “Nope –”, “Hi Tom,”; `no` tells that a no went. */
function firstOwn({ tokens }: Match): { at: number; from: number } {
  const marked = (at: number): boolean => /^([,.!:–—-]|\.\.+)$/.test(tokens[at]?.text ?? '');
  let from = 0;
  if (openers.test(tokens[0]?.text ?? '')) {
    const name = marked(1) ? 1 : marked(2) && tokens[1]?.kind === 'word' ? 2 : 0;
    if (name > 0) from = name + 1;
  }
  let at = from;
  for (;;) {
    let next = at;
    while (next < at + 3 && blunt.test(tokens[next]?.text ?? '')) next++;
    if (next === at || !marked(next)) break;
    at = next + 1;
  }
  // “No we can’t”
  if (
    at === from &&
    /^(no|nope|nah)$/.test(tokens[at]?.text ?? '') &&
    /^(i|we|you|it|sorry|unfortunately)$/.test(tokens[at + 1]?.text ?? '')
  )
    at++;
  return { at, from };
}

/** “No, we can’t” as “I am afraid we can’t”. */
function opening(match: Match): Edit[] {
  const { tokens, source, sentence, mark } = match;
  // “thanks for writing nope, | I can’t”: the sentences before it have no full stop.
  const nope = tokens[mark.from - 2];
  if (
    firstOwn(match).at < mark.from - 2 &&
    nope &&
    /^(no|nope|nah)$/.test(nope.text) &&
    tokens[mark.from - 1]?.text === ','
  )
    return [{ start: nope.start, end: nope.end, text: 'sorry', stops: [] }];
  const { at, from } = firstOwn(match);
  const start = tokens[from]?.start;
  const joint = joints.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== ',' ? 1 : 0;
  const first = tokens[at + joint];
  if (start === undefined || !first || first.kind !== 'word') return [];
  const large = /^\p{Lu}/u.test(source.slice(start)) && from === 0;
  const cased = (words: string): string => (large ? capitalised(words) : words);
  if (regrets.test(sentence.prose) || thanks.test(sentence.prose)) {
    if (at === from) return [];
    const begin = tokens[at];
    if (!begin) return [];
    const letter = source.slice(begin.start, begin.start + 1);
    return [{ start, end: begin.start + 1, text: cased(letter), stops: [] }];
  }
  const lead = joint ? `${source.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase()} ` : '';
  const { words, keep } = regretFor(match, at + joint, lead !== '' || large || from > 0);
  if (words === '') {
    if (at === from) return behindTheJoint(match);
    return [
      { start, end: first.start + 1, text: cased(source.slice(first.start, first.start + 1)), stops: [] },
    ];
  }
  const written = source.slice(first.start, first.end);
  const small = first.text === 'i' ? written : uncapitalised(written);
  // “No. | We can’t do it”: the bare word goes, too.
  const before = from === 0 ? sentenceBefore(match) : undefined;
  const bare = before && /^(?:no|nope|nah)[.!]?\s*$/i.test(before.prose);
  const begin = bare ? before.start - sentence.start : start;
  return [
    { start: begin, end: first.end, text: cased(`${lead}${words} ${keep ? written : small}`), stops: [] },
  ];
}

/** “We look forward to it, but | I am afraid | we cannot refund it.” */
function behindTheJoint({ tokens, mark }: Match): Edit[] {
  const own = tokens[mark.from];
  if (
    !own ||
    !joints.test(tokens[mark.from - 1]?.text ?? '') ||
    !/^(i|we|you|it|this|that|there)$/.test(own.text)
  )
    return [];
  return [{ start: own.start, end: own.start, text: 'I am afraid ', stops: [] }];
}

const thanks = /^\W*(?:thanks?|please)\b/i;

/** “I am afraid” before a clause, “sorry,” before “already sold” and where nobody writes capitals. */
function regretFor({ tokens, mark }: Match, at: number, large: boolean): { words: string; keep: boolean } {
  const first = tokens[at]?.text ?? '';
  // “I closed the other one, as | it is not planned”: the no comes later.
  if (
    !leading.test(first) &&
    /[,;:)]|\b(?:and|but|so|as|because|since|which|who|that|if|when|while)\b/.test(
      textOf(tokens, at + 1, mark.from),
    )
  )
    return { words: '', keep: true };
  if (!large) return { words: 'sorry,', keep: true };
  if (/^(can|cannot)$/.test(first) && tokens[at + 1]?.text === 'not')
    return { words: 'I am afraid we', keep: false };
  if (/^(unable|not|no)$/.test(first) && /ing$|^(able|to|longer)$/.test(tokens[at + 1]?.text ?? ''))
    return { words: 'I am afraid we are', keep: false };
  // What “because you …” says is for its own rule to mend.
  if (/^(as|because|since|if|although|though|while)$/.test(first)) return { words: '', keep: true };
  if (leading.test(first)) return { words: 'unfortunately,', keep: false };

  if (subjects.test(first)) return { words: 'I am afraid', keep: false };
  const clause = tokens.slice(at, at + 8).some(({ text }) => verbs.test(text));
  if (clause && isNoName(tokens, at)) return { words: 'I am afraid', keep: false };
  return clause || tokens.length > 8 ? { words: '', keep: true } : { words: 'Sorry,', keep: false };
}

/** “Samples are not available”, “Incomplete forms …”: a name would lose its capital. */
function isNoName(tokens: Match['tokens'], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  if (/(?:[^e]ed|ing|able|ible|ive|ous|less|ful|ary|ete|tion|ment|ity|ness)$/.test(first)) return true;
  const next = textOf(tokens, at + 1, at + 5);
  return (
    /[^s]s$/.test(first) &&
    /^(?:on|for|in|of|at|that|after|before|with|to|from)\b|\b(?:are|were|do|have)\b/.test(next)
  );
}

interface Shape {
  readonly pattern: RegExp;
  readonly words: (verb: string) => string;
}

const we = '(?:i|we)';
const adverb =
  '(?:(?:just|simply|really|absolutely|definitely|certainly|most|also|still|ever|unfortunately|currently|now) )*';
const bare = (): string => 'cannot';
// Each ends where the words end that go; what is in `v` is taken along in its first form.
const shapes: readonly Shape[] = [
  {
    pattern:
      /\b(?<gone>there is (?:absolutely |simply |really )?nothing (?:more |else |further )?(?:that )?i can do about) /,
    words: () => 'I have no solution at the moment for',
  },
  {
    pattern:
      /\b(?<gone>(?:there is (?:absolutely |simply |really )?nothing (?:more |else |further )?(?:that )?we can do|nothing (?:more |else )?can be done) about) /,
    words: () => 'we have no solution at the moment for',
  },
  {
    pattern: /\b(?:it|this|that) is (?<gone>(?:absolutely |simply |quite |just )?impossible)\b/,
    words: () => 'not possible',
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:will|shall|would) (?:not|never) ${adverb}be (?<v>[a-z]+ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:will|shall) ${adverb}(?:not|never) ${adverb})(?!(?:be|have|need|know|see|find|get|hear|lose|win) )[a-z]`,
    ),
    words: () => 'cannot ',
  },
  { pattern: new RegExp(`\\b${we} (?<gone>${adverb}can never ${adverb})[a-z]`), words: () => 'cannot ' },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:am|are) ${adverb}not ${adverb}(?:going to|gonna|about to|willing to|prepared to))\\b(?! be )`,
    ),
    words: bare,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}(?:refuse|decline|(?:have )?(?:decided|chosen) not|(?:do|did) not (?:want|wish|intend)) to)\\b(?! be )`,
    ),
    words: bare,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:have|see) no (?:intention|interest|wish|desire|plans?) (?:of|in) (?<v>[a-z]+ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>(?:am|are) ${adverb}not ${adverb}(?<v>(?:accept|allow|attend|bend|book|buil?d|chang|cover|deliver|discount|exchang|extend|giv|hir|hold|lend|lower|merg|mov|offer|pay|process|provid|refund|repair|replac|reschedul|sell|send|ship|shipp|sponsor|support|swap|swapp|tak|trad|waiv)ing))\\b`,
    ),
    words: (verb) => `cannot ${verb}`,
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}never ${adverb})(?:give|accept|refund|replace|exchange|extend|offer|negotiate|ship|sell|lend|take|make|do|allow|deliver|repair)\\b`,
    ),
    words: () => 'do not ',
  },
  {
    pattern: new RegExp(
      `\\b${we} (?<gone>${adverb}do not ${adverb})(?:accept|agree|allow|grant|replace|exchange|negotiate|extend|refund)\\b`,
    ),
    words: () => 'cannot ',
  },
  {
    pattern:
      /\b(?:this|that|it) (?<gone>(?:is (?:not|never) (?:going to happen|gonna happen|happening)|will (?:not|never) happen|can not happen))\b/,
    words: () => 'is not possible',
  },
  {
    pattern:
      /\b(?<gone>(?:the|our|my) (?:final |only )?(?:answer|reply|response) (?:is|remains|stays) (?:still |simply |clearly |again |a )?(?:no|negative))\b(?= [.,!;]| ?$)/,
    words: () => 'that is not possible',
  },
  {
    pattern:
      /\b(?<gone>(?:said|says|say|has said|have said) (?:absolutely |just |simply |clearly |again )?(?:no|nope|never|absolutely not))(?= [.!]| ?$)/,
    words: () => 'cannot agree to this',
  },
  {
    pattern:
      /\b(?<gone>you (?:(?:will|can) not (?:get|have|receive|be getting)|are not (?:getting|going to get|having))) (?:a|an|any|your|one|the|more|another) /,
    words: () => 'we cannot give you',
  },
];

/** “Lowering” as “lower”; null where the spelling does not tell. */
function firstForm(verb: string): string | null {
  const known = baseOf(verb);
  if (known) return known;
  if (/(?:er|ow|ck|nd|nt|sh|lp|rd|st|ay|oy|ll|ss|ft|rm|rn|ct|pt|ew)ing$/.test(verb)) return verb.slice(0, -3);
  return /(?:[aeiou](?:t|z|s|c|d|v)|ang|arg|anc)ing$/.test(verb) ? verb.replace(/ing$/, 'e') : null;
}

/** “We won’t refund” as “we cannot refund”, “I am not merging” as “I cannot merge”. */
function asCannot({ tokens, source, mark }: Match): Edit[] {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${plain(` ${token.text}`).trim()} `;
  }
  const place = (offset: number): number => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? tokens.length : at;
  };
  for (const { pattern, words } of shapes) {
    const found = pattern.exec(text);
    const gone = found?.groups?.gone;
    if (!found || gone === undefined) continue;
    const begin = found.index + found[0].indexOf(gone);
    const from = place(begin);
    const to = place(begin + gone.trimEnd().length);
    const verb = found.groups?.v;
    const base = verb ? firstForm(verb) : '';
    const said = base === null ? null : words(base).trimEnd();
    // Only the no that is marked: “I will not lie, we cannot …” says another.
    if (!said || from >= to || to < mark.from - 1 || from > mark.to + 1) continue;
    const start = tokens[from]?.start ?? 0;
    const gap = /[\p{L}\p{N}]/u.test(source[start - 1] ?? '') ? ' ' : '';
    return [{ start, end: tokens[to - 1]?.end ?? start, text: gap + said, stops: [] }];
  }
  return [];
}

const uncounted =
  /(?:ing|age|ance|ware|ment)$|^(access|credit|cash|help|service|support|music|food|alcohol|delivery|breakfast|wifi|proof|work|entry|admission|advice|progress|compensation|pickup|overtime)$/;
const plural = /[^s]s$|^(people|children|kids)$/;
function articleOf(thing: string, noun: string): string {
  if (plural.test(noun) || uncounted.test(noun)) return '';
  return /^[aeiou]/i.test(thing) ? 'an ' : 'a ';
}

/** “No receipt, no exchange” as “an exchange is not possible without a receipt”. */
function withoutIt({ tokens, source }: Match, words: Match['tokens'], no: number): Edit | null {
  const at = no + words.length + 1;
  const end = endOfWords(tokens);
  const what = tokens.slice(at + 2, end);
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.text !== 'no' || what.length === 0 || what.length > 4)
    return null;
  if (
    what.some(
      ({ kind, text }) => kind === 'punctuation' || /^(way|exceptions?|chance|discussion|matter)$/.test(text),
    )
  )
    return null;
  const said = (part: Match['tokens']): string => {
    const thing = source.slice(part[0]?.start, part.at(-1)?.end);
    return articleOf(thing, part.at(-1)?.text ?? '') + thing;
  };
  const verb = plural.test(what.at(-1)?.text ?? '') ? 'are' : 'is';
  const text = `I am afraid ${said(what)} ${verb} not possible without ${said(words)}`;
  return { start: 0, end: tokens[end - 1]?.end ?? 0, text, stops: [] };
}

const given =
  /^(refunds?|discounts?|exchanges?|extensions?|replacements?|compensation|upgrades?|returns?|reimbursements?|rebates?|exceptions?|credit|delivery)$/;

/** “No refunds.”, “There will be no refund on it” as “I am afraid refunds are not possible”; null where a clause says it. */
function asNoun(match: Match): readonly Edit[] | null {
  const { tokens, source } = match;
  const own = firstOwn(match);
  // “Sorry, | no discount”
  const sorry = tokens[own.at]?.text === 'sorry' && tokens[own.at + 1]?.text === ',' ? 2 : 0;
  const { at, from } = { at: own.at + sorry, from: own.from };
  const there = /^there (?:is|are|will be|can be|shall be) (?:absolutely |simply )?no /.exec(
    plain(`${textOf(tokens, at)} `),
  );
  const no = there ? at + there[0].trim().split(' ').length - 1 : at;
  if (tokens[no]?.text !== 'no') return null;
  let end = no + 1;
  while (end < tokens.length && tokens[end]?.kind !== 'punctuation') end++;
  if (/^(here|today|sorry)$/.test(tokens[end - 1]?.text ?? '') && end > no + 2) end--;
  const words = tokens.slice(no + 1, end);
  const limits = words.findIndex(({ text }) =>
    /^(on|for|in|after|without|from|at|with|of|to|until|before)$/.test(text),
  );
  const noun = words[(limits < 0 ? words.length : limits) - 1]?.text ?? '';
  const behind = tokens.slice(end);
  if (
    noun === '' ||
    words.length > 7 ||
    words.some(({ text }, index) => verbs.test(text) && index > 0) ||
    (there && !given.test(noun)) ||
    /^(way|problem|need|worries|thanks|one|longer|more|doubt|idea|matter|can|is|such)$/.test(
      words[0]?.text ?? '',
    ) ||
    !(isWordless(behind, 0) || behind[0]?.text === 'here')
  )
    if (
      (!stubbornTail(match) && !/^, no [^,]*$/.test(textOf(behind).replace(/[.!\s]+$/, ''))) ||
      noun === '' ||
      words.length > 7 ||
      words.some(({ text }) => verbs.test(text))
    )
      return null;
  const begin = tokens[from];
  const without = withoutIt(match, words, no);
  if (without && begin) return [{ ...without, start: begin.start }];
  const last = words.at(-1);
  const firstWord = words[0];
  if (!begin || !last || !firstWord) return null;
  const thing = source.slice(firstWord.start, last.end);
  const article = articleOf(thing, noun);
  const verb = plural.test(noun) ? 'are' : 'is';
  return [
    {
      start: begin.start,
      end: last.end,
      text: `I am afraid ${article}${thing} ${verb} not possible`,
      stops: [],
    },
  ];
}

/** “Your request is declined” as “I am afraid we could not approve your request”. */
function asNotApproved(match: Match): readonly Edit[] | null {
  const { tokens, source } = match;
  const { at, from } = firstOwn(match);
  const said =
    /^((?:your|the|this) (?:[^ ]+ ){1,7}?)(?:is|was|has been|have been|are|were) (?:rejected|declined|denied|refused|turned down)(?: by ((?:our|the) (?:[^ ,.!]+ ){0,2}?[^ ,.!]+))?(?= [.!,]|$| $| because| as | on | in | for | due )/.exec(
      textOf(tokens, at),
    );
  if (!said) return null;
  const thing = said[1]?.trim().split(' ').length ?? 0;
  const all = said[0].trim().split(' ').length;
  const [first, last, end, begin] = [tokens[at], tokens[at + thing - 1], tokens[at + all - 1], tokens[from]];
  if (!first || !last || !end || !begin || !/^(your|the|this)$/.test(first.text) || regrets.test(source))
    return null;
  const words = uncapitalised(source.slice(first.start, last.end));
  const who = said[2] && said[2] !== 'us' ? said[2] : 'we';
  return [
    { start: begin.start, end: end.end, text: `I am afraid ${who} could not approve ${words}`, stops: [] },
  ];
}

const stubborn =
  /(?:[,;–—-] (?:and |so |but )?| and (?=(?:i|we) never ))(?:period|full stop|end of (?:story|discussion|debate|conversation)|no (?:exceptions?|way|chance|discussion|ifs or buts|matter what.*)|(?:that is|thats|it is) (?:final|that|it|all|just how it is|how it is|the end of it)|(?:please )?(?:stop asking|do not (?:ask|even ask|bother|insist|write|try)|live with it|deal with it|take it or leave it|get over it|accept it|look elsewhere|go elsewhere|find (?:another|someone|somebody) .*)[^,;]*|case closed|clos(?:ing|ed)(?: (?:this|it))?|not now[^,;]*not ever|simple as that|whatever you (?:say|write|offer)|never|never ever|(?:i|we) never (?:will|have|do)|not for you|not (?:for )?(?:anyone|anybody)|ever)(?= [.!]|$| $)/;

/** “…, period”, “…, and that is final”: goes. */
function stubbornTail(match: Match): Edit | null {
  return cutTail(match, stubborn);
}

/** Takes out what the sentence ends with, if it is one of these. @param words read with a space between two; they begin at a comma. */
export function cutTail({ tokens }: Match, words: RegExp): Edit | null {
  const end = endOfWords(tokens);
  const text = plain(textOf(tokens, 0, end));
  const found = words.exec(text);
  if (!found || found.index + found[0].length < text.length) return null;
  const from = text.slice(0, found.index).trimEnd().split(' ').length;
  const start = tokens[from - 1]?.end;
  const stop = tokens[end - 1]?.end;
  return start === undefined || stop === undefined ? null : { start, end: stop, text: '', stops: [] };
}

/** Says it with regret, where the sentence has none yet. */
export function withRegret(words: string): Rewriter {
  return (match) => say(regrets.test(match.sentence.prose) ? words : `I am afraid ${words}`)(match);
}
