/** A promise goes as a whole: softened in one word and repeated in the next, it is still one. */
import type { Phrasing } from '../rule';
import { aimInstead } from './aim-instead';
import {
  avoidAny,
  bestForEvery,
  careThatNone,
  expectItNot,
  expectThat,
  hopeForThem,
  keepSafe,
  muchLess,
  tellUsWhat,
} from './promise-shapes';
import { sentence } from './rewrites';

const fault = new RegExp(
  [
    String.raw`\bany (?:quantity|size|colou?r|time|amount|number) (?:at|of) any\b|\bany (?:size|quantity|colou?r)\s*,`,
    String.raw`\b(?:100|110|1000) ?(?:%|percent|per cent)(?! (?:cotton|wool|linen|silk|recycled|natural|organic))|\bhundred percent\b|\bno matter (?:what|how|who)\b|\bwhatsoever\b|\bno exceptions?\b|\b(?:i|we|can|is|are|be|it's|you're|you) (?:\w+ )?guarantee[sd]?\b|\bno question\b|\bwithout (?:a |any )?(?:doubt|fail|problems?|delays?|risk)\b|\b(?:for sure|hands down|you have my word|i promise|trust me|believe me|i swear)\b`,
    String.raw`\b(?:will|'ll|can|should) (?:\w+ )?(?:cut|reduce|halve|lower|raise|increase|boost) .*\b(?:in half|by (?:half|\d+))|\b(?:will be|are|is) safe\b.*\b(?:at all times|no risk)\b|\b(?:no \w+|nobody|no one) can\b|\bcan only win\b|\b(?:cannot|can not|can't) (?:tip|break|fall|fail|leak|crash|burn|be (?:hacked|broken|beaten|copied))\b|^(?:i|we)(?: will|'ll) (?:sell|win|cure|beat|rank|get you|make you)\b`,
    String.raw`\byou (?:should|may well|will|'ll|can) be (?:\w+ )?(?:fluent|rich|slim|debt|famous|healthy|cured)\b|\b(?:should|will|'ll|may well|can) (?:lose|gain|earn|win) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousands?) (?:kilos?|kg|pounds|lbs)\b|\brefund (?:anybody|anyone|everybody|everyone|everything)\b|\btimes (?:faster|more|better|higher|cheaper|bigger)\b|\b(?:cures?|ease|heals?) (?:nearly )?(?:every|any|all)\b|\b(?:everybody|everyone|anybody|anyone) (?:gets|wins|passes|qualifies|can)\b|\bis certain\b|\bthere (?:should|will) not be\b.*\bagain\b`,
    String.raw`\bever again\b|\b(?:fix|solve|cure|end|remove|gone?)\w*\b[^.]* for good\b|\bforever\b|\ba lifetime\b|\bfor ever\b|\b(?:will|'ll) never\b|\bnever (?:break|fail|leak|fade|rust|need|crash)s?\b`,
    String.raw`\bpain.?free\b|\b(?:completely|absolutely|totally|perfectly) (?:pain.?free|safe|secure|perfect|risk.?free|satisfied|flawless)\b|\b(?:is|will be|are|works?|fits?) (?:absolutely )?(?:perfect|flawless)(?:ly)?\b(?! for\b)`,
    String.raw`\b(?:will|'ll|can|should) (?:easily |surely |at least )*(?:double|triple|quadruple|halve)\b|\b(?:will|'ll|can|should) (?:\w+ )*number one\b`,
    String.raw`(?<!should be )\b(?:zero|no|not one|not a single|not even one|a single) (?:risk|trace|problem|problems|side effects?|record|records|defect|bug)\b(?! (?:that|which|we|i|so far|to))`,
    String.raw`\bthe (?:most \w+|best|cheapest|fastest|safest|greatest) (?:\w+ ){1,4}(?:in|on|of) (?:the|all|your) (?:world|planet|region|city|country|town|area|market|life)\b|\b(?:nobody|no one) (?:beats|comes close|else can|can beat)\b|\bnothing (?:can|will) (?:go wrong|break|happen)\b`,
    String.raw`\bso (?:you|it|we|they) will too\b|\bdon't (?:you )?worry\b[^.!]*\bshould\b|\bwhatever you (?:want|need|like)\b|\banything you (?:want|like)\b|\bas (?:many|much|often|long) as you (?:like|want|wish)\b`,
  ].join('|'),
);

const beside = [
  [
    /(?<=\b(?:run|work|go|runs|works|goes)) without (?:any|a)(?: single)? (?:problems?|issues?|hassle|trouble)(?: at all)?(?=[,.!;]|$| and )/g,
    ' smoothly',
  ],
  [
    /,? (?:without (?:any|a)(?: single)? (?:problems?|issues?|hassle|trouble)(?: at all)?|whatsoever|(?:with )?no exceptions?|(?:a )?(?:100|110|1000|hundred) ?(?:%|percent|per cent)(?: sure)?|no matter what|whatever it takes|hands down|no question|for sure|for good)(?=[,.!;]|$| and )/g,
    '',
  ],
  [/ (?:absolutely|completely|totally|100 ?%) (?=safe|secure|perfect|satisfied|risk|pain)/g, ' '],
  [/ without (?:a |any )?doubt(?= the | one )/g, ''],
  [/, don't (?:you )?worry(?=[.!]|$)/g, ''],
  [/\bwill be gone\b/g, 'should be gone'],
  [/ ever again(?=[,.!;]|$)/g, ''],
  [
    /\b(?:will|'ll) (?:easily )?last (?:you |them )?(?:a lifetime|forever|for ever|for life|for a lifetime)\b/g,
    'should last for many years',
  ],
  [/\b(lasts?) (?:you )?(?:forever|for ever|a lifetime|for life|for a lifetime)\b/g, '$1 for many years'],
  [/\b(?:will|'ll) never need (?:any|a)\b/g, 'should need little'],
  [/ (?:will|'ll) never (?=\w)/g, ' should rarely '],
  [/(?<= and )never (?=break|fail|leak|fade|rust|crash)/g, 'rarely '],
] as const;

/** For whole sentences of a known shape, before all others. */
const shapes = [
  keepSafe,
  expectItNot,
  expectThat,
  muchLess,
  hopeForThem,
  bestForEvery,
  careThatNone,
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
