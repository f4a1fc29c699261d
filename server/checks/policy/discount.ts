/** A discount of ours that is higher than `limits.discount` in `poise.yaml`. */
import type { Percent } from '../../facts/figures';
import { problemBeyond } from '../beyond';
import { defineCheck } from '../check';
import { type Around, around, commitsUs } from '../commits-us';
import { figuresIn } from '../figures-of';
import type { Letter } from '../letter';

const files = {
  'poise.yaml': 'limits: { discount: 5%, approval: { discount: sales manager } }\n',
};

export default defineCheck({
  id: 'policy/discount',
  principle: 'within-authority',
  severity: 'warning',
  message: 'A discount above the limit in poise.yaml.',
  why: {
    en: 'Who offers more than is theirs to give must take it back later; get the decision first.',
    zh: '超出权限的折扣，给了再收回最伤信任；先请示，再答复。',
  },
  find(letter) {
    const { discount } = letter.policy.limits;
    if (!discount) return [];
    return figuresIn(letter, 'percent').flatMap(({ said, figure }) => {
      if (figure.value <= discount.value) return [];
      if (!takesOff(figure, around(said, figure)) || !commitsUs(said, figure)) return [];
      const words = said.prose.slice(figure.start, figure.end);
      return [
        problemBeyond(letter, said, {
          at: figure,
          message: messageOf(letter, words, discount.text),
          instead: [limitLike(words, discount.value)],
          approval: 'discount',
          limit: discount,
        }),
      ];
    });
  },
  examples: [
    {
      bad: 'Hi Karim,\n\nIf you confirm today, we can give you [[8%]] off.\n',
      fixed: 'Hi Karim,\n\nIf you confirm today, we can give you 5% off.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nFor this order I offer a discount of [[eight percent]].\n',
      fixed: 'Hi Karim,\n\nFor this order I offer a discount of 5%.\n',
      files,
    },
    {
      bad: 'Hi Karim,\n\nWe can lower the price by [[5-8 %]] for you.\n',
      fixed: 'Hi Karim,\n\nWe can lower the price by 5 % for you.\n',
      files,
    },
    {
      bad: '王总，您好！\n\n这批货给您打[[八折]]。\n',
      fixed: '王总，您好！\n\n这批货给您打九五折。\n',
      files,
    },
    {
      bad: '王总，您好！\n\n我们可以再便宜[[8%]]。\n',
      fixed: '王总，您好！\n\n我们可以再便宜5%。\n',
      files,
    },
    { good: 'Hi Karim,\n\nWe can give you 8% off.\n' },
    { good: 'Hi Karim,\n\nWe can give you 5% off, and 30% of the goods are packed.\n', files },
    { good: 'Hi Karim,\n\nYou ask for 8% off. We cannot give you 8%.\n', files },
    { good: 'Hi Karim,\n\nThe other mill asks 8% less, and 8% off would not be ours to give.\n', files },
    {
      good: 'Hi Karim,\n\nLet me confirm 8% with our sales manager and come back to you by Friday.\n',
      files,
    },
    { good: 'Hi Karim,\n\nThe new pump needs 20% less energy, at a 30% deposit.\n', files },
    { good: '王总，您好！\n\n您说的八折我们做不到。\n', files },
  ],
});

const noun =
  '(?:special |loyalty |volume |quantity |extra |cash |early |one-time |order )*(?:discount|reduction|rebate|price cut|price reduction|markdown)';
const offBehind = new RegExp(
  `^\\s*(?:off\\b|${noun}s?\\b|(?:less|cheaper)(?=\\s*$|\\s+(?:than|on|for|per|if|this|to|in|and)\\b)|lower (?:price|rate)|down(?=\\s*$|\\s+(?:on|from)\\b)|(?:below|under) (?:the |our |your )?(?:list|price|offer|quotation|catalogue|normal|standard|usual|last))`,
  'i',
);
const discountBefore =
  /\b(?:discounts?|reductions?|rebates?|price cuts?|markdowns?)(?:\s+(?:of|to|by|is|are|at|up|from|will|would|could|can|be|about|around|an?|full|extra|additional|another|as|high|even|now|between))*\s*$/i;
const lowerBefore =
  /\b(?:reduce|lower|cut|drop|decrease|discount|bring|knock|slash|shave|come|go|deduct|take)\b[^;]{0,30}?\b(?:by|down|off|take|deduct|knock|discount|up to)\s+(?:up to |another |an extra |an additional |a further |even |at least )?$/i;
const giveBefore =
  /\b(?:give|offer|grant|allow|do|agree to|accept|approve|manage|stretch to|go (?:up )?to|let you have|make it)\s+(?:you |your \w+ |them )?(?:another |an extra |an additional |a further |up to |even |a full |as much as )?$/i;
/** What is given ends there, or goes on with what it is given on: “8%”, “8% on the blue model”, not “8% deposit”. */
const nothingElseBehind =
  /^\s*(?:$|\)|(?:on|for|this|if|from|when|once|as|and|in return|with|because|right|now|today|again|here|at most|to (?:you|start|help|close))\b)/i;
const offInChinese =
  /(?:便宜|优惠|让利?|降价?|下调|减|少(?!于)|折扣|返[点利]?|下浮|抹掉|去掉)[^，。；\d]{0,6}$/;
const offBehindInChinese = /^\s*的?(?:折扣|优惠|让利|降价|返点|返利)/;

function takesOff(figure: Percent, { before, after }: Around): boolean {
  return (
    figure.off ||
    offBehind.test(after) ||
    discountBefore.test(before) ||
    ((lowerBefore.test(before) || giveBefore.test(before)) && nothingElseBehind.test(after)) ||
    offInChinese.test(before) ||
    offBehindInChinese.test(after)
  );
}

function messageOf({ language }: Letter, words: string, limit: string): string {
  return language === 'zh'
    ? `“${words}”超出了折扣上限 ${limit}。`
    : `${words} is more than the ${limit} that you may give.`;
}

/** The limit in the form of the figure that it replaces: 八折 becomes 九五折, “8 %” becomes “5 %”. */
function limitLike(words: string, limit: number): string {
  if (words.endsWith('折')) return `${foldOf(100 - limit, /\p{Script=Han}/u.test(words.slice(0, 1)))}折`;
  const [sign] = /\s*(?:[%％]|per\s?cent|pct|个点|个百分点)$/.exec(words) ?? [];
  return `${limit}${/\d/.test(words) && sign ? sign : '%'}`;
}

function foldOf(paid: number, inHan: boolean): string {
  const digits = String(paid).replace(/0$/, '');
  return inHan
    ? digits.replace('.', '点').replace(/\d/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit)))
    : digits;
}
