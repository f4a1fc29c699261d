/** Says in a few words what is promised or given, and tells whether two commitments are about the same. */
import type { Span } from '../../draft/span';
import { inSimplified, isChinese } from '../../words/chinese/script';
import { allForms } from '../../words/english/inflect';
import { nounPhraseAt } from '../../words/english/noun-phrase';
import { type Token, tokenize } from '../../words/token';
import { findDays } from '../dates';
import { actionsInChinese } from './promises-chinese';
import { actions } from './promises-english';

export interface What {
  /** “send the photos” */
  readonly what: string;
  /** The same for “ship” and “dispatch the goods”: commitments with one topic are about the same. */
  readonly topic: string;
}

/** More would be a sentence again. In words; a Chinese character is half of one. */
const mostWords = 5;

// Whatever leaves the factory: “ship”, “ship the order” and “ship it” are one thing.
const goods =
  /^(?:it|them|this|that|these|those|everything|all|goods?|orders?|shipments?|parcels?|packages?|containers?|cargo|consignments?|batch|lot|delivery|货|貨|大货|大貨)$/;
/** What moves goods, by the verb that the ledger knows it by. */
const movements: Readonly<Record<string, string>> = {
  leave: 'ship',
  leaves: 'ship',
  sail: 'ship',
  sails: 'ship',
  depart: 'ship',
  departs: 'ship',
  goes: 'ship',
  go: 'ship',
  dispatch: 'ship',
  shipment: 'ship',
  shipping: 'ship',
  arrive: 'deliver',
  arrives: 'deliver',
  reach: 'deliver',
  delivery: 'deliver',
  with: 'deliver',
  there: 'deliver',
  on: 'ship',
  ready: 'finish',
  is: 'finish',
  are: 'finish',
  done: 'finish',
};
/** What a movement is called: “delivery is planned for …”. */
const named: Readonly<Record<string, string>> = {
  delivery: 'deliver',
  shipment: 'ship',
  dispatch: 'ship',
  shipping: 'ship',
  production: 'produce',
  installation: 'install',
};
const phrasal: Readonly<Record<string, string>> = {
  get: 'answer',
  come: 'answer',
  let: 'answer',
  follow: 'follow up',
  look: 'check',
  be: 'answer',
};
const receiving: Readonly<Record<string, string>> = { hear: 'answer' };

const byForm = new Map(
  Object.entries(actions).flatMap(([name, verbs]) =>
    verbs.flatMap((verb) =>
      allForms(verb).map((form): [string, { name: string; verb: string }] => [form, { name, verb }]),
    ),
  ),
);

/**
 * @param rule the id under which it was found: `promise/act`
 * @param prose of the sentence
 * @param core the words that commit
 * @param share the part of the sentence that is about it
 */
export function readWhat(rule: string, prose: string, core: Span, share: Span): What {
  if (rule.startsWith('concession/'))
    return whatIsGiven(rule.slice('concession/'.length), prose, core, share);
  return isChinese(prose.slice(core.start, core.end))
    ? whatIsPromisedInChinese(rule, prose, core, share)
    : whatIsPromised(rule, prose, core);
}

function whatIsGiven(given: string, prose: string, core: Span, share: Span): What {
  const chinese = isChinese(prose.slice(core.start, core.end));
  const named: Readonly<Record<string, string>> = chinese
    ? { discount: '优惠', price: '价格', terms: '付款条件', refund: '退款' }
    : { discount: 'discount', price: 'price', terms: 'payment terms', refund: 'refund' };
  const what = named[given];
  if (what !== undefined) return { what, topic: given };
  const words = chinese ? giftInChinese(prose, core, share) : gift(prose, core, share);
  return { what: words, topic: `${given} ${words.toLowerCase()}` };
}

/** “waive the setup fee”, and for “we ship the hangtags | free of charge” what is shipped. */
function gift(prose: string, core: Span, share: Span): string {
  const words = prose.slice(core.start, endOfThing(prose, core.end));
  if (!/^(?:free|for free|at no|for nothing|on the house|gratis)/i.test(words)) return shorten(words);
  const before = tokenize(prose).filter(({ start, end }) => start >= share.start && end <= core.start);
  const verb = before.findLast(
    ({ text }) => byForm.has(text) || /^(?:give|include|offer|add|get|have)$/.test(text),
  );
  return verb ? shorten(prose.slice(verb.start, core.end), mostWords + 3) : shorten(words);
}

function giftInChinese(prose: string, core: Span, share: Span): string {
  const words = prose.slice(core.start, core.end).replace(/(?:给|到)?(?:您|你|贵司)$/, '');
  const thing =
    things.exec(prose.slice(core.end, endOfClause(prose, core.end))) ??
    things.exec(prose.slice(share.start, share.end));
  return shorten(thing && !words.includes(thing[0]) ? `${words}${thing[0]}` : words);
}

function whatIsPromised(rule: string, prose: string, core: Span): What {
  const tokens = upToDay(tokenize(prose), prose, core.end);
  const first = tokens.findIndex((token) => token.start >= core.start);
  const inCore = tokens.filter((token) => token.start >= core.start && token.end <= core.end);
  const [head] = inCore;
  if (rule === 'promise/goods') return whatMoves(tokens, first, inCore);
  if (rule === 'promise/receive') {
    const name = receiving[head?.text ?? ''] ?? 'send';
    return together(name, name, name === 'send' ? thingAt(tokens, prose, core.end) : null);
  }
  const known = byForm.get(head?.text ?? '');
  if (known) return together(known.verb, known.name, thingAt(tokens, prose, core.end));
  const ready = inCore.length === 1 && head?.text === 'have';
  if (ready) return together('finish', 'finish', thingAt(tokens, prose, core.end));
  const words = prose.slice(core.start, core.end).toLowerCase().replace(/\s+/g, ' ');
  return { what: words, topic: phrasal[head?.text ?? ''] ?? words };
}

/** “Your order | leaves”, “the container will | arrive”, “we confirm delivery”. */
function whatMoves(tokens: readonly Token[], first: number, inCore: readonly Token[]): What {
  const verb =
    inCore
      .map(({ text }) => byForm.get(text)?.name ?? movements[text])
      .find((name) => name !== undefined && name !== 'confirm') ?? 'deliver';
  const subject = tokens
    .slice(0, Math.max(first, 0))
    .findLast(
      ({ kind, text }) =>
        kind === 'word' &&
        !/^(will|shall|should|can|is|are|be|been|have|going|expected|planned|scheduled|to|set|also|then|now|already|just|still)$/.test(
          text,
        ),
    );
  const thing =
    subject && !/^(we|i|it|they|that|this|everything|and|or|but|which|who|so|then)$/.test(subject.text)
      ? subject.text
      : null;
  const moved = thing === null || named[thing] !== undefined ? null : thing;
  return together(verb, verb, moved === null ? null : { words: `the ${moved}`, head: moved });
}

interface Thing {
  readonly words: string;
  readonly head: string;
}

function together(verb: string, name: string, thing: Thing | null): What {
  if (thing === null || /^(?:it|them|this|that|these|those)$/.test(thing.words))
    return { what: verb, topic: name };
  const general = goods.test(thing.head);
  // To send the goods is to ship them.
  const act = general && name === 'send' ? 'ship' : name;
  return { what: `${verb} ${thing.words}`, topic: general ? act : `${act} ${singular(thing.head)}` };
}

/** The thing named behind a verb, past whom it is for: “send | you | the photos”. */
function thingAt(tokens: readonly Token[], prose: string, from: number): Thing | null {
  let at = tokens.findIndex((token) => token.start >= from);
  if (at < 0) return null;
  while (/^(you|u|to|back|out|over|off|up|again|also|then|me|us|your)$/.test(tokens[at]?.text ?? '')) {
    if (
      tokens[at]?.text === 'your' &&
      !/^(team|side|office|forwarder|warehouse)$/.test(tokens[at + 1]?.text ?? '')
    )
      break;
    at += tokens[at]?.text === 'your' ? 2 : 1;
  }
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return null;
  // “Have the jackets | ready”.
  const done = /^(ready|done|finished|packed|shipped|sent|complete|completed|installed|repaired)$/;
  const words = tokens.slice(at, done.test(tokens[phrase.to - 1]?.text ?? '') ? phrase.to - 1 : phrase.to);
  const [first, last] = [words[0], words[Math.min(words.length, mostWords) - 1]];
  if (!first || !last) return null;
  const link = words.findIndex(({ text }) => /^(of|about|for|regarding|between)$/.test(text));
  const head = words.slice(0, link < 0 ? words.length : link).findLast(({ kind }) => kind === 'word');
  return { words: prose.slice(first.start, last.end).replace(/\s+/g, ' '), head: head?.text ?? first.text };
}

const about = /^(?:around|about|approximately|roughly|circa|latest|maybe|probably)$/;

function upToDay(tokens: readonly Token[], prose: string, from: number): readonly Token[] {
  const day = findDays(prose).find(({ start }) => start >= from);
  if (!day) return tokens;
  const before = tokens.filter(({ end }) => end <= day.start);
  // “Ship around 4 May” names nothing but the day.
  return about.test(before.at(-1)?.text ?? '') ? before.slice(0, -1) : before;
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word;
}

const things =
  /样品|小样|大货|报价单|报价|图纸|设计图|效果图|照片|图片|视频|合同|发票|提单|方案|清单|色卡|面料|订单|检测报告|报告|资料|单据|目录|配件|货物|货/;

function whatIsPromisedInChinese(rule: string, prose: string, core: Span, share: Span): What {
  const simplified = inSimplified(prose);
  const words = simplified.slice(core.start, core.end);
  // The verb is the last of its words: “会在周五前给您 | 发”.
  const found = Object.entries(actionsInChinese)
    .flatMap(([name, verbs]) => verbs.flatMap((verb) => (words.endsWith(verb) ? [{ name, verb }] : [])))
    .sort((a, b) => b.verb.length - a.verb.length)[0];
  const verb = found
    ? prose.slice(core.end - found.verb.length, core.end)
    : shorten(prose.slice(core.start, core.end));
  const name = found?.name ?? (/到/.test(words) ? 'deliver' : 'send');
  const behind = prose
    .slice(core.end, endOfClause(prose, core.end))
    .replace(/^(?:给|到|与|和|向)?(?:您|你|贵司|贵方|客户)?(?:们)?/, '')
    .replace(/[了吧的哦哈呢啊]+$/, '');
  const near = things.exec(behind)?.[0];
  const thing =
    near ?? thingBefore(prose, share, core) ?? things.exec(prose.slice(share.start, share.end))?.[0] ?? null;
  if (rule === 'promise/receive')
    return {
      what: `发${thing ?? '货'}`,
      topic: thing === null || isGoods(thing) ? 'ship' : `send ${toTopic(thing)}`,
    };
  const written = verb.replace(/(?:给|到)?[您你]$|给$/, '') || verb;
  const general = thing === null || isGoods(thing);
  const plain = thing === null || (general && near === undefined) || written.includes(thing);
  const what = plain ? written : `${written}${thing}`;
  const act = general && thing !== null && name === 'send' ? 'ship' : name;
  return { what: shorten(what), topic: general ? act : `${act} ${toTopic(thing)}` };
}

/** “打样的照片我会发给您”：离得最近的才是要发的。 */
function thingBefore(prose: string, share: Span, core: Span): string | undefined {
  return [...prose.slice(share.start, core.start).matchAll(new RegExp(things, 'g'))].at(-1)?.[0];
}

function isGoods(thing: string): boolean {
  return goods.test(thing) || thing === '货物' || thing === '订单';
}

function toTopic(thing: string): string {
  return inSimplified(thing);
}

function endOfClause(prose: string, from: number): number {
  const length = prose.slice(from).search(/[，,；;。.！!？?：:（(]/);
  return length < 0 ? prose.length : from + length;
}

/** The end of what is named behind a place, or the place itself. */
function endOfThing(prose: string, from: number): number {
  const tokens = tokenize(prose);
  const at = tokens.findIndex(({ start }) => start >= from);
  const phrase = at < 0 ? null : nounPhraseAt(tokens, at);
  return tokens[(phrase?.to ?? 0) - 1]?.end ?? from;
}

function shorten(words: string, most = mostWords): string {
  const plain = words.trim().replace(/\s+/g, ' ');
  if (isChinese(plain)) return plain.slice(0, most * 2);
  return plain.split(' ').slice(0, most).join(' ');
}
