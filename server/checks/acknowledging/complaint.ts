/** A complaint or anger in the customer’s message that the first sentences of the reply do not take up. */

import type { Sentence } from '../../draft/draft';
import type { Finding, Severity } from '../../rules/finding';
import { familyOf } from '../../rules/rule';
import { inSimplified } from '../../words/chinese/script';
import { defineCheck } from '../check';
import { inserting } from '../edits';
import { inScript } from '../in-script';
import { countWords, isLong } from '../length';
import type { Letter } from '../letter';
import { isNewest, newestSentences } from '../newest-message';
import { topicOf, topicOfSentence } from '../topics';

/** Who is upset reads no further before they feel heard. */
const firstSentences = 3;
/** In words; “Thanks, noted.” is not a reply that forgot something. */
const shortestReply = 4;

/** Enough to know what went wrong; a draft may quote thousands of complaints. */
const mostSignals = 20;

export default defineCheck({
  id: 'acknowledging/complaint',
  principle: 'own-the-problem',
  severity: 'warning',
  message: 'A complaint that the first sentences do not take up.',
  why: {
    en: 'Who had trouble wants to be heard before they hear anything else; one plain sentence about what went wrong makes the rest readable.',
    zh: '客户遇到了问题，先要被听见；开头用一句话说到这件事，后面的话对方才听得进去。',
  },
  find(letter) {
    const first = letter.body[0];
    if (
      !first ||
      letter.draft.frontMatter?.fields.status === 'sent' ||
      countWords(letter.body, shortestReply) < shortestReply
    )
      return [];
    const heard = letter.signals
      .filter(({ rule }) => ['complaint', 'anger'].includes(familyOf(rule)))
      .slice(0, mostSignals)
      .filter((signal) => isNewest(letter, signal));
    const [evidence] = heard;
    if (!evidence) return [];
    const said = whatTheySay(letter);
    const weight = weightOf(heard, said, letter);
    if (weight === null || isTakenUp(letter, evidence.start, said)) return [];
    const chinese = letter.language === 'zh';
    const sentence = chinese ? inScript(letter, inChinese(said)) : inEnglish(said);
    return [
      {
        start: first.start,
        end: first.end,
        message: chinese
          ? '客户在抱怨，开头几句没有回应这件事。'
          : 'They complain, and your first sentences do not take it up.',
        severity: isLong(letter) ? weight : 'info',
        rewrites: [
          {
            title: `“${sentence}”`,
            edits: [inserting(first.start, chinese ? sentence : `${sentence} `)],
          },
        ],
        related: heard.map(({ start, end, message }) => ({ path: letter.path, start, end, message })),
      },
    ];

    /** The sentences of the customer that hold the evidence. */
    function whatTheySay({ customer }: Letter): string {
      const places = heard
        .flatMap(({ start, related }) => [start, ...related.map((other) => other.start)])
        .slice(0, mostSignals);
      return customer
        .filter(({ start, end }) => places.some((at) => start <= at && at < end))
        .map(({ prose }) => inSimplified(prose.replace(/\s+/g, ' ')))
        .join(' ');
    }
  },
  examples: [
    {
      bad: 'Dear Mr. Haddad,\n\n[[The new price list is valid from June.]] We keep the packaging as it is, and the second colour costs the same as the first one. Shall I reserve a slot for you in May?\n\nBest regards,\nTom\n\n> I am very disappointed. The goods arrived two weeks late.\n',
      fixed:
        'Dear Mr. Haddad,\n\nI am sorry about the delay; it is not what you should expect from us. The new price list is valid from June. We keep the packaging as it is, and the second colour costs the same as the first one. Shall I reserve a slot for you in May?\n\nBest regards,\nTom\n\n> I am very disappointed. The goods arrived two weeks late.\n',
    },
    {
      bad: 'Hi Jo,\n\n[[Please find the invoice for May attached.]] The next one comes in June, as always by mail. Your account manager is Priya, and she is there from Monday to Friday.\n\nBest,\nMia\n\n> This is terrible service. The goods arrived two weeks late.\n',
    },
    {
      good: 'Dear Mr. Haddad,\n\nYou are right, the goods should have been with you on the 3rd. The next lot leaves on Friday.\n\n> I am very disappointed. The goods arrived two weeks late.\n',
    },
    {
      good: 'Dear Mr. Haddad,\n\nThe late goods came with the second vessel, and I have asked the line why. The next lot leaves on Friday.\n\n> I am very disappointed. The goods arrived two weeks late.\n',
    },
    {
      good: 'Dear Mr. Haddad,\n\nThe next lot leaves on Friday.\n\n> The goods arrived on time, thank you.\n',
    },
  ],
});

/** What nobody says who is content. */
const grave =
  /\b(?:(?:is|was|are|were|arrived|came|too|so|very|still|again|weeks?|days?|hours?|months?) late|late (?:again|delivery|delivered|shipment)|delay\w*|overdue|damag\w*|broken|cracked|torn|defect\w*|faulty|leak\w*|wrong|missing|disappoint\w*|unacceptable|terribl\w+|horribl\w+|awful|worst|dreadful|disgust\w+|ridiculous|pathetic|useless|rude|unfriendly|angry|upset|annoy\w*|frustrat\w*|fed up|complain\w*|poor|bad|unprofessional|ruined|ignored|cheated|scam\w*|fraud\w*|overcharged|charged twice|double charged|lost|no (?:reply|response|answer)|nobody|no one|never (?:arrived|came|received|replied|answered|called)|still (?:waiting|not|no)|(?:have|has)(?: not|n['’]t) (?:arrived|received|replied|answered|shipped)|went down|was down|outage|dirty|noisy|stained|waste of|fuck\w*|shit\w*)\b|差|坏|破|裂|瑕疵|错|少发|漏|缺|延误|延迟|晚了|迟|还没(?:到|发|收)|没收到|失望|生气|气死|垃圾|恶心|骗|投诉|态度|没人|不理|糟|烂|脏|催|色差|掉色|质量|问题|不满/i;
/** What can be told calmly, and answered calmly. */
const slight =
  /\b(?:issues?|problems?|errors?|trouble|unable|fail\w*|(?:does|did|do|is|are|was|were|will|has|have|can)(?:n['’]t| ?not) (?:\w+ )?(?:work\w*|open\w*|load\w*|start\w*|fit\w*|show\w*|log in|sign in)|stopped|crash\w*|bugs?|freez\w*|stuck|cancel\w*|glitch)\b/i;

/** How much it matters that it is heard, or null when the words beside the evidence do not bear it out. */
function weightOf(heard: readonly Finding[], said: string, { signals }: Letter): Severity | null {
  if (past.test(said)) return null;
  const angry = heard.some(({ rule }) => familyOf(rule) === 'anger');
  if (grave.test(said)) return 'warning';
  if (angry && heard.length > 1) return 'warning';
  const praised = signals.some(({ rule }) => familyOf(rule) === 'praise');
  return slight.test(said) && !praised ? 'info' : null;
}

const acknowledging =
  /\b(?:sorry|apolog\w+|regret\w*|understand\w*|thank(?:s| you) for (?:telling|letting|the (?:photos?|pictures?|details?|exact|report|clear|frank|open|honest|feedback|video)|reporting|flagging|raising|pointing|bringing|your (?:patience|frank\w*|honest\w*|feedback|candou?r|report|open\w*|detailed))|(?:you are|you['’]re|quite|absolutely) right|fair (?:point|enough)|point taken|oh (?:dear|no)|ouch|(?:once|twice|\w+ times) (?:is )?(?:once |twice )?too (?:often|many)|every (?:right|reason)|you have (?:every )?reason|how (?:awful|annoying|maddening|worrying|horrible)|(?:fault|mistake|error|slip|blame) (?:is|was|lies) (?:at our end|on our side|ours|mine|with us)|should(?: not|n['’]t)? have|should never|ought to have|not (?:what|how) (?:you|we|i|it)|not (?:good enough|acceptable|the standard)|unacceptable|frustrat\w+|disappoint\w+|annoy\w+|inconvenien\w+|(?:my|our) (?:mistake|fault|error|oversight)|we (?:made|failed|missed|got)|let you down|concern\w*|seriously|hear (?:that|about|this|you)|read (?:that|about|how)|trouble\w*|upset\w*|unpleasant|difficult|see (?:why|how|that|what)|put (?:this|it|that|things) right|make (?:this|it|that) right|complain\w*|problems?|issues?|went wrong|happened)\b|抱歉|对不起|不好意思|道歉|歉意|理解|明白您|体谅|添(?:了)?麻烦|给您(?:带来|造成)|不便|失误|没能(?:提前|及时|早)|不像话|盯得不|我们的(?:错|问题|疏忽|责任)|疏忽|没做好|没有做好|做得不|不到位|谢谢您(?:告诉|反馈|指出|提出|说明|直言)|感谢您(?:的)?(?:告诉|反馈|指出|提出|告知)|您说得对|您说的对|的确|确实|着急|辛苦|久等|不愉快|失望|让您|害您|投诉|反映|看到您|听到|知道您|这次/i;

/** In sentences; nobody takes a complaint up later, and a draft may have thousands. */
const mostSentences = 40;

function isTakenUp(letter: Letter, evidence: number, said: string): boolean {
  const theirs = topicOf(said);
  // A grumble beside praise may be taken up where its turn comes.
  const praised = letter.signals.some(({ rule }) => familyOf(rule) === 'praise');
  const opening = letter.body.slice(0, praised ? mostSentences : firstSentences);
  // Behind a quoted line the reply begins anew.
  const below = letter.body.filter(({ start }) => start > evidence).slice(0, firstSentences);
  const heard = [...opening, ...below].some(({ prose, sentence }) => {
    const words = inSimplified(prose);
    if (acknowledging.test(words) || grave.test(words)) return true;
    const shared = telling(sentence).filter((stem) => theirs.stems.has(stem));
    return shared.length > 1 || shared.some((stem) => troubled.test(stem));
  });
  return heard || speaksOfTheirMessage(letter);
}

/** So many words of theirs in the first sentences are about what they wrote, whatever their complaint was. */
const enoughShared = 3;

function speaksOfTheirMessage(letter: Letter): boolean {
  const told = new Set(newestSentences(letter).flatMap(({ sentence }) => telling(sentence)));
  const ours = letter.body.slice(0, firstSentences).flatMap(({ sentence }) => telling(sentence));
  return new Set(ours.filter((stem) => told.has(stem))).size >= enoughShared;
}

function telling(sentence: Sentence): string[] {
  return [...topicOfSentence(sentence).stems].filter((stem) => !plain.test(stem));
}

/** Stems of goods and money: naming them again takes no complaint up. */
const plain =
  /^(?:\d+|good|pric|list|packag|custom|servi|account|arriv|deliv|ship|invoic|colou?r|room|compan)$/;

/** Stems of what goes wrong. */
const troubled =
  /^(?:late?$|delay|broke|damag|crack|wrong|miss|defect|fault|leak|lost|refund|charg|cancel|crash|error|nois|dirt|return|replac)/;
/** “Last year it was late”: what they ask for now weighs more. */
const past =
  /\b(?:last (?:time|year|season|order)|in the past|previous(?:ly)?)\b|上次|上回|去年|以前|之前那/i;

/** One calm sentence that names what went wrong; never more guilt than is known. */
function inEnglish(said: string): string {
  const expected = 'it is not what you should expect from us.';
  const what = english.find(([pattern]) => pattern.test(said))?.[1] ?? 'the trouble you have had';
  return `I am sorry about ${what}; ${expected}`;
}

const english: readonly (readonly [RegExp, string])[] = [
  [/\b(?:outage|went down|(?:is|was|are|were) down|down (?:for|all)|offline)\b/i, 'the outage'],
  [
    /\b(?:late|delay\w*|overdue|not (?:yet )?(?:arrived|shipped|delivered|received)|still waiting for (?:my|our|the) (?:order|goods|parcel|delivery|shipment))\b/i,
    'the delay',
  ],
  [/\bwrong (?:item|size|colou?r|goods|product|model|order|part|quantity|label|address)s?\b/i, 'the mix-up'],
  [/\b(?:missing|short of|incomplete|shortage)\b/i, 'what was missing'],
  [/\b(?:damag\w*|broken|cracked|torn|scratch\w*|dented|smashed)\b/i, 'the damage'],
  [
    /\b(?:defect\w*|faulty|fault|stopped working|(?:does|did|do)(?:n['’]t| not) work|not working|malfunction\w*|leak\w*|crash\w*|bugs?)\b/i,
    'the fault',
  ],
  [/\b(?:charged|overcharged|double charge|refund)\b/i, 'the trouble with your payment'],
  [
    /\b(?:(?:nobody|no one) (?:has |have |ever |even )*(?:answer|repl|respon|call|pick|help|told|came|come)\w*|no (?:reply|response|answer)|ignored|not (?:replied|answered|responded)|waiting for an? (?:answer|reply|response))\b/i,
    'the silence on our side',
  ],
  [/\b(?:rude|unfriendly|impolite|treated)\b/i, 'how you were treated'],
  [
    /\b(?:quality|poor|bad)\b.*\b(?:quality|goods|product|fabric|material)\b/i,
    'the quality of what you received',
  ],
];

function inChinese(said: string): string {
  const what = chinese.find(([pattern]) => pattern.test(said))?.[1] ?? '这件事';
  return `${what}给您添麻烦了，很抱歉，这不是您应该遇到的情况。`;
}

const chinese: readonly (readonly [RegExp, string])[] = [
  [/延误|延迟|迟到|晚了|还没(?:到|发|收)|没收到|催|拖|等了|太慢|\b(?:late|delay\w*)\b/i, '货期延误'],
  [/发错|错发|寄错|装错|不对|不符|wrong/i, '发错货'],
  [/少发|漏发|缺|少了|missing/i, '货品短少'],
  [/破|坏|裂|碎|划痕|变形|damag|broken/i, '货品损坏'],
  [/质量|瑕疵|故障|不能用|色差|掉色|defect|fault/i, '质量问题'],
  [/没人(?:回|理|管)|不(?:回|理)|态度|no reply|rude/i, '我们回应不及时'],
];
