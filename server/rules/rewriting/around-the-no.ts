/** What stands around a no and makes it blunt: “No,” and “please note that” before it, “, period” and “, and that is final” behind it. */
import { endOfWords, type Match, textOf } from '../../words/match';
import type { Edit } from '../finding';

const blunt = /^(no|nope|nah|never|listen|look|well|hell|absolutely|definitely|certainly|way|not)$/;
const openers = /^(hi|hello|hey|oh|ok|okay|yes)$/;
export const regrets =
  /\b(?:sorry|unfortunately|afraid|regret\w*|sadly|alas|apolog\w*|disappoint\w*|hate)\b/i;
export const verbs =
  /^(am|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|do|does|did|has|have|had|\p{L}{2,}ed)$/u;

/** “That ’s” as “that is”, one word for one. */
export function plain(text: string): string {
  return text.replace(/ 's(?= |$)/g, ' is');
}

const byTheBook =
  /(?:as (?:per|stated in|set out in|written in|mentioned in|outlined in)|according to|per|in (?:line|accordance) with|pursuant to) ((?:the|our|your) (?:[^ ,.;]+ ){0,3}(?:terms(?: and conditions)?|conditions|policy|policies|rules|regulations|guidelines|contract|agreement|lease))/;
/** What talks down to the reader before the no. */
const preambles = new RegExp(
  `^(?:${[
    '(?:please|kindly) (?:note|understand|remember|(?:be|stay) (?:advised|informed|aware|reminded|told))(?: ,)? (?:that )?',
    'be (?:advised|informed|aware) that |(?:for your information|fyi|let me be (?:very )?clear|to be (?:very )?clear|as you (?:should |surely )?know|(?:once|yet) again) [,:] ',
    '(?:as|like) (?:i|we) (?:have |had )?(?:already )?(?:said|told you|wrote|explained|mentioned|stated)(?: [^ ,]+){0,3} , ',
    '(?:i|we) (?:have |did )?(?:already |clearly |just |now )*(?:told you|said|explained|wrote|tell you)(?: [^ ,]+){0,2} that ',
    `${byTheBook.source} , `,
    'excuse me , (?:but )?|(?:i|we) (?:am|are) (?:also )?(?:only |just )(?:also )?(?:a )?(?:human|one person|two people|people)(?: being)?(?: ,)? (?:and|so|but) ',
    '(?:honestly|frankly|obviously|clearly|naturally|of course)(?: ,)? (?=(?:i|we|you|it|there|this|that) )',
  ].join('|')})+`,
);

/** “As per our terms, it is non-refundable” is “… non-refundable under our terms”: the reason stays, behind the no. */
export function underTheTerms(match: Match): Edit | null {
  const { tokens, source } = match;
  const opening = preambles.exec(plain(textOf(tokens, firstOwn(match).from)));
  const terms = opening && byTheBook.exec(opening[0])?.[1];
  const end = tokens[endOfWords(tokens) - 1]?.end;
  if (!terms || end === undefined || !source.toLowerCase().includes(terms)) return null;
  return { start: end, end, text: ` under ${terms}`, stops: [] };
}

/** Where the words of the sentence begin behind “No,”, “Nope –”, “Hi Tom,”, “please note that”. */
export function firstOwn({ tokens, mark }: Match): { at: number; from: number } {
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
    /^(i|we|you|it|that|this|the|your|sorry|unfortunately)$/.test(tokens[at + 1]?.text ?? '')
  )
    at++;
  const opening =
    preambles
      .exec(`${plain(textOf(tokens, at))} `)?.[0]
      .trim()
      .split(' ').length ?? 0;
  return { at: at + opening < mark.to ? at + opening : at, from };
}

const stubborn = new RegExp(
  ` (?:[,;–—-] (?:and |so |but )?|(?:and|so) (?=i |we |you |that is |thats |your |no further |no more |please |stop |do not ))(?:${[
    'period|full stop|end of (?:story|discussion|debate|conversation)|no (?:exceptions?|way|chance|discussion|ifs or buts|matter what.*)',
    '(?:that is|thats|it is) (?:now )?(?:final|that|it|all|(?:just )?(?:how|what|the way) it is|(?:just )?life|the end of (?:it|the matter|the story|this))|rules are rules',
    '(?:please )?(?:stop asking|do not (?:ask|even ask|bother|insist|write|try)|no need to ask|live with it|deal with it|take it or leave it|get over it|accept it|(?:try|look|go) (?:somewhere else|elsewhere)|find (?:another|someone|somebody) .*)[^,;]*',
    '(?:next time )?you (?:should|could|must|ought to) have [^,;]*|(?:that is |it is |this is )?(?:not (?:my|our)|your (?:own )?) ?(?:problem|fault|mistake|business)[^,;]*',
    'case closed|clos(?:ing|ed)(?: (?:this|it))?|not now[^,;]*not ever|simple as that|whatever you (?:say|write|offer)|never|never ever|ever|not for you|not (?:for )?(?:anyone|anybody)',
    '(?:i|we) (?:never (?:will|have|do)|(?:(?:am|are) not (?:going to |willing to )?|will not |do not want to )(?:discuss|repeat|argue|debate|explain|talk|arguing|discussing|repeating|debating)[^,;]*)',
    'no (?:further|more) (?:correspondence|discussion|discussions|e ?mails|messages|questions)(?: about (?:this|it))?(?: (?:will|can|shall) be [^,;]*| please)?|not up for (?:discussion|debate)|(?:as|like) (?:i|we) (?:have )?(?:already )?(?:said|told you|wrote|explained)[^,;]*',
  ].join('|')})(?= [.!]|$| $)`,
);

/** “…, period”, “…, and that is final”: goes. */
export function stubbornTail(match: Match): Edit | null {
  const tail = cutTail(match, stubborn);
  if (tail) return tail;
  // “… as per our policy” is “… under our policy”.
  const rule = cutTail(match, ruled);
  const terms = rule && byTheBook.exec(match.source.slice(rule.start).toLowerCase())?.[1];
  return rule && terms ? { ...rule, text: ` under ${terms}` } : null;
}

const ruled = new RegExp(`(?:, )?${byTheBook.source}$`);

/** Takes out what the sentence ends with, if it is one of these. @param words read with a space between two; they begin at a comma. */
export function cutTail({ tokens }: Match, words: RegExp): Edit | null {
  const end = endOfWords(tokens);
  const text = plain(textOf(tokens, 0, end));
  const found = words.exec(text);
  if (!found || found.index + found[0].length < text.length) return null;
  const from = text.slice(0, found.index).trim().split(' ').length;
  const start = tokens[from - 1]?.end;
  const stop = tokens[end - 1]?.end;
  return start === undefined || stop === undefined ? null : { start, end: stop, text: '', stops: [] };
}

/** The match in the sentence without its end; its closing mark stays. */
export function withoutTail(match: Match, keeps: number, end: number): Match {
  const { tokens, mark, source } = match;
  const left = tokens.slice(0, keeps);
  const start = left.at(-1)?.end ?? 0;
  const marks = tokens.filter((token) => token.start >= end);
  const inside = mark.from < keeps;
  return {
    ...match,
    source:
      source.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + source.slice(Math.max(start, end)),
    tokens: [...left, ...marks],
    from: inside ? match.from : 0,
    to: inside ? Math.min(match.to, keeps) : keeps,
    mark: inside ? { from: mark.from, to: Math.min(mark.to, keeps) } : { from: 0, to: keeps },
  };
}
