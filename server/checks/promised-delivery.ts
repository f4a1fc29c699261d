/** Finds the goods that we promise for a day of the calendar: neither samples nor papers, nor an order that is on its way already. */

import type { Commitment } from '../facts/commitment';
import type { Product } from '../facts/products';
import { inSimplified } from '../words/chinese/script';
import { figuresIn, figuresOf } from './figures-of';
import type { Letter, Said } from './letter';

export interface PromisedDelivery {
  readonly said: Said;
  readonly promise: Commitment & { readonly due: string; readonly dueAt: { start: number; end: number } };
}

/** The deliveries that a letter promises, one for each day that it tells, each with its sentence. */
export function promisedDeliveries(letter: Letter): readonly PromisedDelivery[] {
  const found = letter.commitments.flatMap((promise) => {
    const said = letter.body.find(({ start, end }) => start <= promise.core.start && promise.core.end <= end);
    const { kind, due, dueAt, kept } = promise;
    if (kind !== 'promise' || kept || due === null || dueAt === null || !said) return [];
    // “In 20 days” is a length of time, and held against the lead time as one.
    const at = { start: dueAt.start - said.start, end: dueAt.end - said.start };
    const isLength = figuresOf(said).some(
      ({ kind, start, end }) => kind === 'duration' && start < at.end && at.start < end,
    );
    if (isLength || !movesGoods(letter, said, promise)) return [];
    return [{ said, promise: { ...promise, due, dueAt } }];
  });
  return found.filter(
    ({ said, promise }, index) =>
      found.findIndex((other) => other.promise.dueAt.start === promise.dueAt.start) === index &&
      !isRunning(letter, said),
  );
}

const orderNumber =
  /\b(?:PO|order)\s?(?:no\.?|number|#)?\s?[A-Z-]*\d{2}[\w-]*|\d{3,}\s?号?订单|订单号?\s?\d{3,}/i;
const newOrder =
  /\b(?:(?:thanks?|thank you)[^.]{0,20} for|received|got) (?:the|your|this)(?: \w+)? (?:order|PO)\b|(?:感谢|谢谢|收到)[^，。]{0,6}(?:新|的)?订单/i;
/** Words of goods that are made, or late already: their lead time began some day that nobody knows here. */
const underWay =
  /\b(?:(?:is|are|was|were|been|being|all|already) (?:\w+ )?(?:packed|finished|produced|dyed|knitted|cut|sewn|printed|loaded|booked|ready)|in production|in work|on the (?:machines?|line|loom)|in stock|from stock|ex stock|warehouse|the (?:vessel|container|forwarder)|delay(?:s|ed)?|late|postponed|behind schedule|(?:first|second|third|last|other|remaining) (?:batch|lot|shade|half|part|shipment)|the (?:rest|remainder|balance)|replacements?|repeat (?:dyeing|run)|tracking|hold up|held up|where (?:is|are) (?:my|our|the))\b|已经?(?:做好|完成|包装|包好|生产|织好|染好|排产|上线|在)|在(?:生产|织|染|做)|正在|现货|库存|剩下|剩余|其余|另外[一二三两几]|第[一二三]批|分批|补发|延期|推迟|耽误|晚了/i;

/** A letter about an order that was placed before it, whenever that was; of two matters in one letter, the sentence tells. */
function isRunning(letter: Letter, said: Said): boolean {
  if (
    underWay.test(inSimplified(said.prose)) ||
    underWay.test(sentenceBefore(letter, said)) ||
    orderNumber.test(inSimplified(said.prose))
  )
    return true;
  const { body, customer } = letter;
  return (
    !isNew(letter) &&
    [subjectOf(letter), ...[...body, ...customer].map(({ prose }) => inSimplified(prose))].some(
      (prose) => orderNumber.test(prose) || underWay.test(prose),
    )
  );
}

/** They order, or ask what it costs, or we say what a piece costs. */
function isNew(letter: Letter): boolean {
  if (letter.body.some(({ prose }) => newOrder.test(inSimplified(prose)))) return true;
  if (orderNumber.test(subjectOf(letter))) return false;
  return (
    letter.signals.some(({ rule }) => rule === 'inquiry/price' || rule === 'buying/order') ||
    figuresIn(letter, 'money').some(({ figure }) => figure.per !== null)
  );
}

function subjectOf({ draft }: Letter): string {
  const { subject } = draft.frontMatter?.fields ?? {};
  return typeof subject === 'string' ? inSimplified(subject) : '';
}

/** Ordered already, unless we wait for a word of theirs. */
const placedOrder = /\b(?:your|the) (?:\w+ )?order\b|您的订单|贵司的?订单/i;
const moving = /^(?:ship|deliver)\b/;
/** “You will have the blue model”; to send one may be to send a sample. */
const received = /\byou (?:will|shall|can|should|may) (?:\w+ )?(?:have|get|receive|expect)\b/i;
const making = /^finish\b/;
/** What a shipment is called beside the name of its product. */
const anyGoods =
  /^(?:pieces?|pcs|sets?|pairs?|units?|models?|items?|cartons?|quantity|order|goods|both|all|大货|货)$/i;
const otherThings =
  /\b(?:samples?|swatch\w*|photos?|pictures?|videos?|documents?|papers|invoice|quotations?|quotes?|catalogues?|brochures?|drawings?|artwork|layout|reports?|certificates?|answer|reply|updates?|call|spare|refund\w*|credits?|returns?|claims?|by air|express|courier|transit|customs|install\w*|inspection|late|later|earlier|sooner|hold)\b|样品|小样|样板|打样|照片|资料|报价|回复|答复|目录|图纸|报告|配件|退款|订舱|清关|晚|提前/i;
const standsFor = /\b(?:it|they|them|this|these|those|everything)\b|它|这[批些]/i;

function movesGoods(letter: Letter, said: Said, { topic, text, condition }: Commitment): boolean {
  // What is asked of them first is not what is promised.
  const words = inSimplified(condition === null ? text : text.replace(condition, ' '));
  if (otherThings.test(words)) return false;
  if (condition === null && placedOrder.test(words) && !isNew(letter)) return false;
  if (standsFor.test(words) && otherThings.test(sentenceBefore(letter, said))) return false;
  const [, thing] = topic.split(' ');
  if (moving.test(topic) || received.test(words)) return thing === undefined || isGoods(letter, thing);
  return (
    making.test(topic) &&
    (thing === undefined
      ? /\b(?:production|goods|order)\b|生产|大货|货/i.test(words)
      : isGoods(letter, thing))
  );
}

function isGoods({ policy }: Letter, thing: string): boolean {
  return anyGoods.test(thing) || policy.products.some((product) => isCalled(product, thing));
}

/** “Model” is the head of “Blue model”. */
function isCalled({ name, key }: Product, thing: string): boolean {
  return `${name} ${key}`
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((word) => word.replace(/s$/, '') === thing.toLowerCase());
}

function sentenceBefore({ body }: Letter, said: Said): string {
  return inSimplified(body[body.indexOf(said) - 1]?.prose ?? '');
}
