/**
 * How a concession is made: all that the rules on giving way know, and some plain offers besides. What a rule excuses because
 * something is asked in return is a concession all the same; the ledger tells what for.
 */

import { once } from '../../draft/remember';
import discount from '../../rules/en/conceding/discount';
import extension from '../../rules/en/conceding/extension';
import gift from '../../rules/en/conceding/gift';
import namedPrice from '../../rules/en/conceding/named-price';
import refund from '../../rules/en/conceding/refund';
import waiver from '../../rules/en/conceding/waiver';
import type { Phrasing, Rule } from '../../rules/rule';
import discountInChinese from '../../rules/zh/conceding/discount';
import giftInChinese from '../../rules/zh/conceding/gift';
import waiverInChinese from '../../rules/zh/conceding/waiver';
import * as chinese from '../../words/chinese/guards';
import { asked, bargained, customary, negated, owed, reported, standing } from '../../words/english/guards';
import type { Guard, Match } from '../../words/match';
import { readAmount } from './amount';

/** What is given, as the ledger calls it; null where the draft’s own words say it best. */
export type Given = 'discount' | 'price' | 'terms' | 'refund' | 'gift' | 'waiver';

const returns: readonly Guard[] = [bargained, chinese.conditioned];

/** A price stands there, with cents or a currency, not a number of pieces. */
function priced({ source, tokens, mark }: Match): boolean {
  const [first, last] = [tokens[mark.from], tokens[mark.to - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    readAmount(source.slice(first.start, last.end), 'price') !== null
  );
}

const own: Readonly<Record<Given, readonly Phrasing[]>> = {
  discount: [
    {
      phrases: ['@offering {(@take-off|<give>|<offer>|<grant>|<allow>) [you] [a] (@percent) [off|discount]}'],
      unless: [negated, asked, reported, standing],
      rewrites: [],
    },
    {
      phrases: [
        '{(优惠|便宜|降价|让利|降|让|少)[给您|给贵司|您]#(% |个点|个百分点|元|美元|美金|块)}',
        '{(优惠|便宜|让利|降|让)[给您|给贵司|您](@zh-number)(个点|个百分点)}',
        '{(给您|给贵司)[打|按|算](@zh-number)[@zh-number]折}',
      ],
      unless: [chinese.negated, chinese.asked, chinese.reported],
      when: [chinese.given],
      rewrites: [],
    },
  ],
  price: [
    {
      phrases: ['{@price} (if|once|provided|against)', '{@price} in (return|exchange)'],
      unless: [negated, asked, reported],
      when: [priced],
      rewrites: [],
    },
    {
      phrases: [
        '{(降到|降至|调到|调至|做到|可以做|按)[每件|每米|单价]# [美元|美金|元|块]}',
        '{(降到|降至|调到|调至|做到|可以做)(usd|rmb|¤) #}',
      ],
      unless: [chinese.negated, chinese.asked, chinese.reported],
      when: [priced],
      rewrites: [],
    },
  ],
  terms: [
    {
      phrases: [
        '@we [can|could|will|shall|@adverb] [@adverb] {(<accept>|agree to|offer|grant you|give you) [payment|you] [_] [#|net] (# days|# day|net #|l/c|lc|d/p|dp|d/a|o/a|instalments|installments)}',
        '@we [can|could|will|shall|@adverb] {<accept> # days}',
      ],
      unless: [negated, asked, reported, standing],
      rewrites: [],
    },
    {
      phrases: [
        '{(接受|同意|给您|可以做|放宽到|放到) ... (账期|信用证|月结|天付款|天结)}',
        '{账期(放|放宽|延长|延)(到|至)#天}',
      ],
      unless: [chinese.negated, chinese.asked, chinese.reported],
      rewrites: [],
    },
  ],
  refund: [],
  gift: [
    {
      phrases: [
        '@we (will|can|could|shall|would) [@adverb] {<include>}',
        '@we [also|gladly|happily] {include} (the|a|an|two|three|one|your|some|#)',
        '@we ... {(free of charge|for free|at no (cost|charge|extra cost|extra charge)|on the house)}',
        '@we ... {free (shipping|delivery|freight|installation|training|spare parts|spares|storage|setup)}',
      ],
      unless: [negated, asked, reported, standing, owed, customary],
      rewrites: [],
    },
    {
      phrases: ['{免费(提供|赠送|送|寄|打样|升级|安装|培训|给您|帮您|为您)}', '{[我们]包(邮|运费|安装|税)}'],
      unless: [chinese.negated, chinese.asked, chinese.reported, chinese.standing, chinese.owed],
      rewrites: [],
    },
  ],
  waiver: [],
};

const rules: Readonly<Record<Given, readonly Rule[]>> = {
  discount: [discount, discountInChinese],
  price: [namedPrice],
  terms: [extension],
  refund: [refund],
  gift: [gift, giftInChinese],
  waiver: [waiver, waiverInChinese],
};

export const concessions: readonly Rule<string>[] = (Object.keys(rules) as Given[]).map((given) => {
  const phrasings = once(() => [
    ...rules[given].flatMap(({ phrasings }) => phrasings.map(withoutReturns)),
    ...own[given],
  ]);
  return {
    id: `concession/${given}`,
    principle: 'no-endless-concession',
    severity: 'hint',
    message: 'A concession.',
    why: 'It is kept in the ledger.',
    examples: [],
    get phrasings() {
      return phrasings();
    },
  };
});

function withoutReturns({ unless = [], ...phrasing }: Phrasing): Phrasing {
  return { ...phrasing, unless: unless.filter((guard) => !returns.includes(guard)), rewrites: [] };
}
