/** Tells whether words of ours commit us: not when they are denied, asked, past, somebody else’s, or to be decided first. */
import type { Span } from '../draft/span';
import * as chinese from '../words/chinese/guards';
import { inSimplified, isChinese } from '../words/chinese/script';
import * as english from '../words/english/guards';
import type { Match } from '../words/match';
import { tokenize } from '../words/token';
import type { Said } from './letter';

/** What stands around words in their sentence, in simplified characters. */
export interface Around {
  /** In the same clause. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence, as far as that can be told at a glance. */
  readonly all: string;
}

/** A point or a comma inside a number ends no clause. */
const clauseBreak = /[;:!?，；：。！？]|[.,](?!\d)|\s[–—]\s/g;

/** What stands further away in an endless sentence has no say. In UTF-16 code units. */
const reach = 400;

/** @param at offsets from the start of the sentence */
export function around({ prose }: Said, { start, end }: Span): Around {
  const [left, right] = [
    inSimplified(prose.slice(Math.max(0, start - reach), start)),
    inSimplified(prose.slice(end, end + reach)),
  ];
  return {
    before: left.split(clauseBreak).at(-1) ?? '',
    after: right.split(clauseBreak)[0] ?? '',
    all: left + inSimplified(prose.slice(start, end)) + right,
  };
}

const theirs =
  /\b(?:they|he|she|(?:the )?others?|competitors?|elsewhere|(?:other|another|cheaper) (?:mill|supplier|factory|vendor|seller|company|shop|provider)s?|the (?:\w+ )?(?:mill|supplier|market|forwarder|bank|maker|manufacturer|insurer))\b/i;
const ours = /\b(?:we|i|our|us|my)\b/i;
const wanted =
  /\b(?:you|your|the customer)\b(?:['’]\w+)?(?: \w+){0,3}? (?:ask|asks|asked|asking|want|wants|wanted|need|request|requested|target|wish|wished|expect|expected|hope|hoped|propose|proposed|idea|budget|demand|mention|mentioned|quote|quoted|suggest|suggested|figure|counter-?offer)\b/i;
const wantedBehind =
  /^\s*(?:\w+\s+){0,2}?(?:that |which )?(?:you|your (?:boss|customer|buyer))(?: \w+)? (?:ask|asked|want|wanted|need|requested?|mention(?:ed)?|have in mind|propose|proposed|hope|expect|suggest|suggested|quoted?)\b/i;
const past =
  /\b(?:gave|given|granted|got|received|paid|used to|was|were|had|last (?:year|season|time|order|month)|in \d{4}|previous|earlier|so far|until now|already (?:gave|have|had))\b/i;
const refusedBehind =
  /^[^,;]{0,30}?\b(?:(?:is|are|was|would be|seems?|goes|go|lies) (?:\w+ )?(?:not|too|more than|beyond|out of|impossible|below what|above what|difficult|hard|far)|cannot|can't|can’t|won't|won’t|will not|would not|is what you|would leave|would mean)\b/i;
const insteadOf =
  /\b(?:instead of|rather than|not|without|except|unlike|compared (?:to|with)|versus|than)\s+(?:\w+\s+){0,2}$/i;
const decidedFirst =
  /\b(?:confirm|check|clear|discuss|ask|raise|take|speak|talk|put)\b.{0,80}\b(?:with|to|for|of)?\s*(?:my|our|the|a) (?:\w+ ){0,2}(?:manager|boss|director|management|head office|colleagues?|team|owner|finance|sales|ceo|cfo|partner)\b|\b(?:approval|approve[sd]?|sign-?off|authori[sz]\w+|permission|beyond my|above my)\b|\b(?:let me|i will|i['’]ll|i (?:must|have to|need to)|we will|we['’]ll) (?:first )?(?:confirm|check|clarify|see|find out|ask)\b/i;

const theirsInChinese = /(?:别家|别的|其他|另一家|同行|对手|市场|他们|人家|货代|工厂那边|供应商)[^，。；]*$/;
const wantedInChinese =
  /(?:您|你|贵司|贵方|客户)(?:们|那边)?[^，。；]{0,8}(?:要|说|提|希望|期望|想|目标|预算|报|问)[^，。；]*$/;
const wantedBehindInChinese = /^[^，。；]{0,6}(?:是您|您(?:要|说|提))/;
const pastInChinese = /(?:去年|上次|之前|以前|前年|上回|原来|曾)[^，。；]*$/;
const refusedInChinese =
  /^[^，。；]{0,12}(?:做不到|不行|不了|不到|太[多低高短长]|超出|有困难|没办法|没法|难)/;
const refusedBeforeInChinese = /[给做打降让接减]不(?:了|到|起|出)[^，。；]*$/;
const decidedFirstInChinese =
  /(?:请示|申请|报批|审批|批准|确认一下|(?:和|跟|与|向|同)[^，。；]{1,12}(?:确认|商量|申请|沟通|汇报)|问一?下|权限)/;

/** @param at offsets from the start of the sentence */
export function commitsUs(said: Said, at: Span): boolean {
  const match = matchAt(said, at);
  if (!match || match.tokens[match.from]?.quoted) return false;
  const words = around(said, at);
  return isChinese(said.prose) ? commitsInChinese(match, words) : commitsInEnglish(match, words);
}

function commitsInEnglish(match: Match, { before, after, all }: Around): boolean {
  if (english.negated(match) || english.asked(match) || english.reported(match)) return false;
  if (decidedFirst.test(all) || wanted.test(before) || wantedBehind.test(after)) return false;
  if (past.test(before) || refusedBehind.test(after) || insteadOf.test(before)) return false;
  return ours.test(before) || !theirs.test(before);
}

function commitsInChinese(match: Match, { before, after, all }: Around): boolean {
  return (
    !chinese.negated(match) &&
    !chinese.asked(match) &&
    !chinese.reported(match) &&
    !decidedFirstInChinese.test(all) &&
    !theirsInChinese.test(before) &&
    !wantedInChinese.test(before) &&
    !wantedBehindInChinese.test(after) &&
    !pastInChinese.test(before) &&
    !refusedInChinese.test(after) &&
    !refusedBeforeInChinese.test(before)
  );
}

function matchAt({ prose: whole, passage }: Said, at: Span): Match | null {
  const from = Math.max(0, at.start - reach);
  const prose = whole.slice(from, at.end + reach);
  const tokens = tokenize(prose);
  const first = tokens.findIndex((token) => token.end > at.start - from);
  const last = tokens.findLastIndex((token) => token.start < at.end - from);
  if (first < 0 || last < first) return null;
  const range = { from: first, to: last + 1 };
  const sentence = { start: 0, end: prose.length, prose };
  const around = { sentence, passage, following: [], earlier: () => [], source: prose };
  return { ...range, ...around, tokens, mark: range, captures: {} };
}
