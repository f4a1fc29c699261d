/** A promise goes as a whole: softened in one word and repeated in the next, it is still one. */
import type { Phrasing } from '../rule';
import { aimInstead } from './aim-instead';
import {
  avoidAny,
  bestForEvery,
  careThatNone,
  expectItNot,
  expectNoTrouble,
  expectThat,
  hopeForThem,
  keepSafe,
  muchLess,
  takeCareOf,
  tellUsWhat,
} from './promise-shapes';
import { sentence } from './rewrites';

const certain = '(?:absolutely|completely|totally|perfectly|100 ?%)';
const will = "(?:will|'ll|can|should|may well)";
const oneOrMore = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousands?)`;

const fault = new RegExp(
  [
    // Sworn and vouched for.
    String.raw`\b(?:100|110|1000) ?(?:%|percent|per cent)(?! (?:cotton|wool|linen|silk|recycled|natural|organic))|\bhundred percent\b`,
    String.raw`\b(?:for sure|hands down|no question|no exceptions?|you have my word|i promise|trust me|believe me|i swear|is certain|no worries|don'?t (?:you )?worry)\b`,
    String.raw`\b(?:i|we|can|is|are|be|it's|you're|you) (?:\w+ )?guarantee[sd]?\b|\bso (?:you|it|we|they) will too\b|\b(?:i|we) know the (?:right )?people\b`,
    String.raw`\byou can (?:\w+ )?(?:rely|count|depend|bet) on (?:it|that|this|us)\b`,
    // Without an end, or for anybody.
    String.raw`\bno matter (?:what|how|who)\b|\bwhatsoever\b|\bwon't be either\b|\bwhatever you (?:want|need|like)\b|\banything you (?:want|like)\b|\bas (?:many|much|often|long) as you (?:like|want|wish)\b|\b(?:every|any)thing is possible\b|\bwhatever (?:colou?r|size|amount)(?=[,.]|$)`,
    String.raw`\bany (?:quantity|size|colou?r|time|amount|number)(?: (?:at|of) any\b| ?,)`,
    String.raw`\b(?:everybody|everyone|anybody|anyone) (?:gets|wins|passes|qualifies|can|will)\b|\brefund (?:any|every)(?:body|one|thing)\b|\b(?:handle|solve|do|fix) (?:most of|all|every) the problems?\b`,
    String.raw`\bever again\b|\bforever\b|\bfor ever\b|\ba lifetime\b|\b(?:fix|solve|cure|end|remove|gone?)\w*\b[^.]* for good\b|\bthere (?:should|will) not be\b.*\bagain\b`,
    String.raw`\b(?:will|'ll) never\b|\bnever (?:break|fail|leak|fade|rust|need|crash)s?\b|\brarely have any (?:trouble|problem)`,
    // No risk, no fault.
    String.raw`\bwithout (?:a |any )?(?:doubt|fail|problems?|delays?|risk)\b|\b(?:no \w+|nobody|no one) can\b|\bnothing (?:can|will) (?:go wrong|break|happen)\b|\bcan only win\b`,
    String.raw`(?<!should be )\b(?:zero|no|not one|not a single|not even one|a single) (?:risk|trace|problems?|side effects?|records?|defect|bug|delays?)\b(?! (?:that|which|we|i|so far|to))`,
    String.raw`\b(?:cannot|can not|can't) (?:tip|break|fall|fail|leak|crash|burn|be (?:hacked|broken|beaten|copied))\b|\b(?:will be|are|is) safe\b.*\b(?:at all times|no risk)\b`,
    String.raw`\bpain.?free\b|\b${certain} (?:pain.?free|safe|secure|perfect|risk.?free|satisfied|flawless|healed|cured)\b|\b(?:is|will be|are|works?|fits?) (?:absolutely )?(?:perfect|flawless)(?:ly)?\b(?! for\b)|,? satisfaction(?=[,.!]|$)`,
    // What will come of it.
    String.raw`\b${will} (?:\w+ )?(?:cut|reduce|halve|lower|raise|increase|boost) .*\b(?:in half|by (?:half|\d+))|\b${will} (?:easily |surely |at least )*(?:double|triple|quadruple|halve)\b|\b${will} (?:\w+ )*number one\b`,
    String.raw`^(?:i|we)(?: will|'ll) (?:sell|win|cure|beat|rank|get you|make you)\b|\b(?:cures?|ease|heals?) (?:nearly )?(?:every|any|all)\b`,
    String.raw`\byou ${will} be (?:\w+ )?(?:fluent|rich|slim|debt|famous|healthy|cured)\b|\b${will} (?:lose|gain|earn|win) (?:\w+ )?${oneOrMore} (?:kilos?|kg|pounds|lbs)\b`,
    String.raw`(?<!\bexpect (?:that )?\w+ )\b(?:will|'ll) (?:surely |easily )?(?:pass|win|succeed|get in)\b|\b(?:blown away|amazed|speak perfect)\b|\byour (?:life|business) will\b`,
    // The best there is.
    String.raw`\bthe (?:most \w+|best|cheapest|fastest|safest|greatest) (?:\w+ ){1,4}(?:in|on|of) (?:the|all|your) (?:whole |entire )?(?:world|planet|region|city|country|town|area|market|life)\b`,
    String.raw`\b(?:nobody|no one) (?:beats|comes close|else can|can beat)\b|\bthe best (?:you|we|there|money|that)\b|, period\b|\btimes (?:faster|more|better|higher|cheaper|bigger)\b`,
  ].join('|'),
);

const trouble = '(?: single)? (?:problems?|issues?|hassle|trouble)(?: at all)?';
const ends = '(?=[,.!;]|$| and )';
const gone = [
  `without (?:any|a)${trouble}`,
  'whatsoever',
  '(?:with )?no exceptions?',
  '(?:a )?(?:100|110|1000|hundred) ?(?:%|percent|per cent)(?: (?:sure|satisfaction))?',
  'no matter what|whatever it takes|hands down|no question|for sure|for good',
  '(?:and )?you can (?:really |always )?(?:rely|count|depend|bet) on (?:it|that|this|us)',
];
const always = '(?:forever|for ever|for life|(?:for )?a lifetime)';

const beside = [
  [
    new RegExp(`(?<=\\b(?:run|work|go|runs|works|goes)) without (?:any|a)${trouble}${ends}`, 'g'),
    ' smoothly',
  ],
  [new RegExp(`,? (?:${gone.join('|')})${ends}`, 'g'), ''],
  [/ (?:absolutely|completely|totally|100 ?%) (?=safe|secure|perfect|satisfied|risk|pain)/g, ' '],
  [/ without (?:a |any )?doubt(?= the | one )/g, ''],
  [/, don'?t (?:you )?worry(?=[.!]|$)/g, ''],
  [/^(?:please )?don'?t (?:you )?worry ?[,:–-]+ ?(?=\w)/g, ''],
  [/\bin perfect condition\b/g, 'in very good condition'],
  [/\bwill be gone\b/g, 'should be gone'],
  [/ ever again(?=[,.!;]|$)/g, ''],
  [
    new RegExp(`\\b(?:will|'ll) (?:easily )?last (?:you |them )?${always}\\b`, 'g'),
    'should last for many years',
  ],
  [/(?<=\w)(?: will|'ll) last you(?= |$)/g, ' should last you'],
  [new RegExp(`\\b(lasts?) (?:you )?${always}\\b`, 'g'), '$1 for many years'],
  [/\b(?:will|'ll) never need (?:any|a)\b/g, 'should need little'],
  // “You should rarely find one” would be advice.
  [/(?: will|'ll) never (?=find|get|see)/g, ' will not easily '],
  [/ (?:will|'ll) never (?=\w)/g, ' should rarely '],
  [/(?<= and )never (?=break|fail|leak|fade|rust|crash)/g, 'rarely '],
] as const;

/** For whole sentences of a known shape, before all others. */
const shapes = [
  keepSafe,
  expectItNot,
  expectThat,
  expectNoTrouble,
  muchLess,
  hopeForThem,
  bestForEvery,
  careThatNone,
  takeCareOf,
  tellUsWhat,
];
const remains = {
  fault,
  beside,
  whole: [avoidAny, aimInstead, sentence('You can expect {what you can surely keep}.')],
};

export function noPromiseLeft(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({ ...phrasing, rewrites: [...shapes, ...phrasing.rewrites], remains }));
}
