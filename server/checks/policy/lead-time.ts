/** A delivery that we promise sooner than the lead time in `poise.yaml` allows. */

import { addDays, addWorkingDays, daysBetween } from '../../facts/calendar';
import { type Duration, inDays } from '../../facts/figures';
import type { Product, Stated } from '../../facts/products';
import { writeDay } from '../../facts/write-day';
import { problemBeyond } from '../beyond';
import { defineCheck, type Problem } from '../check';
import { type Around, around, commitsUs } from '../commits-us';
import { figuresIn } from '../figures-of';
import { inScript } from '../in-script';
import type { Letter } from '../letter';
import { productsMeant } from '../product-meant';
import { promisedDeliveries } from '../promised-delivery';
import { timeLike } from '../time-like';

const files = {
  'poise.yaml':
    'products:\n  blue: { name: Blue model, lead-time: 30 days }\n  red: { name: Red model, lead-time: 6 weeks }\nlimits: { approval: { lead-time: Ms. Chen } }\n',
};

const dated = '---\ndate: 2026-02-10\n---\nHi Karim,\n\n';

export default defineCheck({
  id: 'policy/lead-time',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A delivery sooner than the lead time in poise.yaml.',
  why: {
    en: 'A date that production cannot keep breaks twice: once for them, and once for whoever they promised it to.',
    zh: '生产赶不出来的交期，害的不只是客户，还有客户已经答应了的人。',
  },
  find(letter) {
    // A deal that is won runs already, and nobody knows here since when.
    if (letter.deal === 'won' || !letter.policy.products.some(({ leadTime }) => leadTime)) return [];
    return [...tooShort(letter), ...tooSoon(letter)];
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nWe can ship the blue model in [[20 days]] after your deposit.\n',
      fixed: 'Hi Karim,\n\nWe can ship the blue model in 30 days after your deposit.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nThe lead time of the red model is [[three weeks]].\n',
      fixed: 'Hi Karim,\n\nThe lead time of the red model is 6 weeks.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nAll goods leave here within [[20 working days]].\n',
      fixed: 'Hi Karim,\n\nAll goods leave here within 30 days.\n',
      files,
    },
    {
      bad: '王总，您好！\n\nBlue model 下单后[[三周]]内发货。\n',
      fixed: '王总，您好！\n\nBlue model 下单后30天内发货。\n',
      files,
    },
    {
      bad: `${dated}We will ship the blue model on [[3 March]].\n`,
      fixed: `${dated}We will ship the blue model on 12 March.\n`,
      files,
    },
    {
      bad: `${dated}We can deliver the red model by [[Friday next week]].\n`,
      fixed: `${dated}We can deliver the red model by 24 March.\n`,
      files,
    },
    {
      bad: '---\ndate: 2026-02-10\n---\n王总，您好！\n\nBlue model [[下周五]]发货。\n',
      fixed: '---\ndate: 2026-02-10\n---\n王总，您好！\n\nBlue model 3月12日发货。\n',
      files,
    },
    { good: `${dated}We will ship the blue model on 12 March.\n`, files },
    { good: `${dated}I will send you the samples of the blue model on Friday.\n`, files },
    { good: `${dated}The blue model is in stock, and we will ship it on Friday.\n`, files },
    { good: 'Hi Karim,\n\nWe can ship the blue model in 35 days after your deposit.\n', files },
    { good: 'Hi Karim,\n\nThe lead time of the red model is 6 weeks.\n', files },
    {
      good: 'Hi Karim,\n\nThe sample of the blue model leaves in 3 days, and I reply within 2 days.\n',
      files,
    },
    { good: 'Hi Karim,\n\nPO 4471 is packed and leaves in 3 days.\n', files },
    { good: 'Hi Karim,\n\nWe cannot ship the blue model in 20 days.\n', files },
    { good: '---\ndeal: won\n---\nHi Karim,\n\nThe blue model leaves in 10 days.\n', files },
    { good: 'Hi Karim,\n\nThe blue model leaves in 10 days.\n' },
    { good: '王总，您好！\n\n样品三天内寄出。\n', files },
  ],
});

const delivery =
  /\b(?:ship|ships|shipped|shipping|shipment|deliver\w*|dispatch\w*|ready|leaves?|produce[ds]?|production|manufactur\w*|finish\w*|complete[ds]?|lead[\s-]?times?|turnaround|make|made)\b|交期|货期|工期|交货|发货|出货|交付|生产|做好|做完|完工|出运/i;
const elsewhere =
  /\b(?:samples?|swatch\w*|photos?|pictures?|videos?|documents?|papers|invoice|quotations?|quotes?|catalogues?|drawings?|artwork|layout|answer|reply|respond|replies|come back|get back|updates?|call|replacements?|spare|parts?|refund\w*|credits?|return\w*|claims?|warranty|guarantee|pay|paid|payments?|transit|sailing|voyage|at sea|customs|by air|express|courier|stock|already|packed|remaining|rest|late|later|delay\w*|earlier|sooner|notice|valid\w*|hold|test\w*|inspection|install\w*|(?:PO|order)\s?(?:no\.?|number|#)?\s?[A-Z-]*\d[\w-]*)\b|样品|样板|打样|照片|资料|报价|回复|答复|补发|退款|现货|库存|配件|物流|路上|航程|清关|质保|保修|付款|发票|延期|推迟|晚/i;
const timeBefore =
  /\b(?:in|within|is|are|of|takes?|after|needs?|only|just|about|around|than|under|to|:)\s*(?:only |just |about |around |as little as |the next )*$|(?:期|是|为|内|后|在|约|大概|[:：]|只要|需要?|货|下单后?)\s*$|^\s*$/i;
const timeBehind =
  /^\s*(?:lead|turnaround|production|delivery|from|after|之?内|以内|左右|后?(?:发|交|出)货|就?(?:能|可以))/i;
const fromTheOrder =
  /^(?:deposit|down\s?payment|payment|order|confirmation|approval|p\/?o|contract|artwork)$/i;

function delivers({ after: event }: Duration, { before, after, all }: Around): boolean {
  if (event !== null && !fromTheOrder.test(event)) return false;
  // “After your payment” tells from when, and is not what the sentence is about.
  const about =
    event === null
      ? all
      : all.replace(
          /\s(?:after|from|of|upon|following)\s(?:the |your |our |receiving |receipt of |we get )*(?:deposit|down\s?payment|payment|artwork)/gi,
          '',
        );
  if (!delivery.test(about) || elsewhere.test(about)) return false;
  return timeBefore.test(before) || timeBehind.test(after);
}

/** “In 20 days”. */
function tooShort(letter: Letter): Problem[] {
  return figuresIn(letter, 'duration').flatMap(({ said, figure }) => {
    const days = inDays(figure.value, figure.unit);
    if (!delivers(figure, around(said, figure))) return [];
    const sooner = soonerThan(productsMeant(letter, said, figure.start), days);
    if (!sooner || !commitsUs(said, figure)) return [];
    const words = said.prose.slice(figure.start, figure.end);
    return [
      problemBeyond(letter, said, {
        at: figure,
        message: shortMessage(letter, words, sooner),
        instead: [inScript(letter, timeLike(words, sooner.leadTime.text, letter.language))],
        approval: 'lead-time',
        limit: sooner.leadTime,
      }),
    ];
  });
}

/** “On 3 March”. */
function tooSoon(letter: Letter): Problem[] {
  return promisedDeliveries(letter).flatMap(({ said, promise: { due, dueAt, said: from } }) => {
    if (from === null) return [];
    const at = { start: dueAt.start - said.start, end: dueAt.end - said.start };
    const days = daysBetween(from, due);
    const sooner = days < 0 ? null : soonerThan(productsMeant(letter, said, at.start), days);
    if (!sooner || !commitsUs(said, at)) return [];
    const words = said.prose.slice(at.start, at.end);
    return [
      problemBeyond(letter, said, {
        // “8 Mar.” ends its sentence; the full stop stays.
        at: { start: at.start, end: at.end - (/\.$/.test(words) ? 1 : 0) },
        message: soonMessage(letter, due, days, from, sooner),
        instead: [dayLike(words, earliestDay(from, sooner.leadTime.value), letter.language, from)],
        what: writeDay(due, letter.language, from),
        approval: 'lead-time',
        limit: sooner.leadTime,
      }),
    ];
  });
}

/** The first working day that the lead time allows: nothing leaves on a Sunday. */
function earliestDay(from: string, days: number): string {
  return addWorkingDays(addDays(from, Math.ceil(days) - 1), 1);
}

/** “Tomorrow” and “next week” stand without a preposition, “3 March” behind one. */
function dayLike(words: string, day: string, language: 'en' | 'zh', from: string): string {
  const written = writeDay(day, language, from);
  return language === 'en' &&
    /^(?:today|tonight|tomorrow|(?:this|next|in|during|early|mid|late)\b)/i.test(words)
    ? `by ${written}`
    : written;
}

interface Sooner {
  readonly product: Product;
  readonly leadTime: Stated<number>;
}

/** Where nobody says which product is meant, the promise must be too short for all of them. */
function soonerThan(products: readonly Product[], days: number): Sooner | null {
  const timed = products.flatMap((product): Sooner[] =>
    product.leadTime ? [{ product, leadTime: product.leadTime }] : [],
  );
  const [shortest] = timed.sort((a, b) => a.leadTime.value - b.leadTime.value);
  return shortest && days < shortest.leadTime.value ? shortest : null;
}

function shortMessage({ language }: Letter, words: string, { product, leadTime }: Sooner): string {
  const limit = timeLike('', leadTime.text, language);
  return language === 'zh'
    ? `“${words}”比“${product.name}”的交期${limit}短。`
    : `${words} is shorter than the lead time of the ${product.name}, ${limit}.`;
}

function soonMessage(
  { language }: Letter,
  due: string,
  days: number,
  from: string,
  { product, leadTime }: Sooner,
): string {
  const day = writeDay(due, language, from);
  const limit = timeLike('', leadTime.text, language);
  return language === 'zh'
    ? `${day}离写信日只有${days}天，“${product.name}”的交期是${limit}。`
    : `${day} is ${days} ${days === 1 ? 'day' : 'days'} away, and the lead time of the ${product.name} is ${limit}.`;
}
