/** “No refunds”, “your request is declined”: a no without a verb, or without anybody who says it, as a kind sentence. */
import { endOfWords, isWordless, type Match, textOf } from '../../words/match';
import type { Edit } from '../finding';
import { firstOwn, plain, regrets, stubbornTail, verbs } from './around-the-no';
import { uncapitalised } from './fit-words';

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
export function asNoun(match: Match): readonly Edit[] | null {
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
  const all = tokens.slice(no + 1, end);
  // “No discount | possible”.
  const words = /^(possible|available)$/.test(all.at(-1)?.text ?? '') ? all.slice(0, -1) : all;
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
      end: all.at(-1)?.end ?? last.end,
      text: `I am afraid ${article}${thing} ${verb} not possible`,
      stops: [],
    },
  ];
}

/** “Your request is declined” as “I am afraid we could not approve your request”. */
export function asNotApproved(match: Match): readonly Edit[] | null {
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
