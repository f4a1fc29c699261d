/** Tells which questions our words take up: by what they are about, by an answer of the kind that was asked, or as coming later. */
import type { Sentence } from '../draft/draft';
import { remembered } from '../draft/remember';
import { oneLine } from '../rules/rewriting/fill-template';
import { inSimplified } from '../words/chinese/script';
import type { Asked, Wanted } from './asked';
import { type Coverage, coverageOf } from './covering/coverage';
import type { Letter } from './letter';
import { questionsOf } from './questions';
import { type Topic, topicOf } from './topics';

/** One sentence of ours as an answer. */
interface Answer {
  /** In one line, in simplified characters and lower case. */
  readonly said: string;
  readonly topic: Topic;
  /** Whether a pattern is found in it; looked for once, and only when somebody asks. */
  fits(pattern: RegExp): boolean;
  /** Which replies it covers whatever was asked in; looked for once, and only when somebody asks. */
  coverage(): Coverage;
}

/** All our sentences that may answer, in order. */
interface Reply {
  readonly answers: readonly Answer[];
  /** Whether it is so short that what it says is about all that was asked. */
  readonly isBrief: boolean;
}

/** In sentences: what is said in so few is about all that was asked. */
const mostInBrief = 6;

/** Nobody answers at greater length; a draft may have a million sentences. */
const mostSentences = 400;

/** What the customer asked, and our words leave open, in the order of the quote. */
export const openQuestions = remembered((letter: Letter): readonly Asked[] => {
  const asked = questionsOf(letter);
  if (asked.length === 0) return [];
  const ours = letter.body.slice(0, mostSentences).map(({ sentence }) => readAnswer(sentence));
  const isBrief = ours.length <= mostInBrief;
  if (ours.some((answer) => answer.coverage() === 'all' || (isBrief && answer.coverage() === 'in brief')))
    return [];
  const answers = ours.filter((answer) => !answer.fits(mereThanks));
  const reply = { answers, isBrief };
  const attached = ours.some((answer) => answer.fits(attachment)) || hasAttachments(letter);
  const direct = repliesBelow(letter, asked);
  // “Yes” answers one question, and the next “yes” the next.
  const openers = answers.filter((answer) => answer.fits(opener));
  return asked.filter((question) => {
    if (direct.has(question)) return false;
    if (attached && sendable(question)) return false;
    const named = namedIn(question);
    const heads = headsOf(question);
    if (answers.some((answer, at) => answer.said.includes(named) || takesUp(question, heads, reply, at)))
      return false;
    if (!mayBeSaidYesTo(question)) return true;
    const yes = openers.findIndex(
      (answer) => !answer.fits(statement) || (isBrief ? mayBeAbout : isAbout)(answer.topic, question.topic),
    );
    if (yes >= 0) openers.splice(yes, 1);
    return yes < 0;
  });
});

const readAnswer = remembered(({ prose }: Sentence): Answer => {
  const words = oneLine(inSimplified(prose)).trim();
  const said = words.toLowerCase();
  const known = new Map<RegExp, boolean>();
  let coverage: Coverage | null = null;
  return {
    said,
    topic: topicOf(words),
    fits(pattern) {
      const fits = known.get(pattern) ?? pattern.test(said);
      known.set(pattern, fits);
      return fits;
    },
    coverage() {
      coverage ??= coverageOf(words);
      return coverage;
    },
  };
});

function namedIn({ subject, words }: Asked): string {
  return inSimplified(subject ?? words)
    .replace(/^the /i, '')
    .toLowerCase();
}

/** “Can you tell me more about it?” takes a yes as well as “Is it new?”. */
function mayBeSaidYesTo({ wanted, kind, words }: Asked): boolean {
  return wanted === 'yes' || kind === 'request' || /^(?:can|could|would|will|do|does|is|are)\b/i.test(words);
}

/** “We can give you 4.20” is no yes to “Can you send photos?”. */
function mayBeAbout(answer: Topic, question: Topic): boolean {
  return (
    answer.subjects.size === 0 || question.subjects.size === 0 || meets(answer.subjects, question.subjects)
  );
}

function isAbout(answer: Topic, question: Topic): boolean {
  return meets(answer.subjects, question.subjects) || meets(answer.stems, question.stems);
}

/** Documents and pictures that go along with the mail. */
const documents = ['catalogue', 'photo', 'drawing', 'certificate'];
/** Of these there are documents, too, when they are asked to be sent. */
const onPaper = ['payment', 'price'];
function sendable({ kind, topic: { subjects } }: Asked): boolean {
  return (
    documents.some((subject) => subjects.has(subject)) ||
    (kind === 'request' && (subjects.size === 0 || onPaper.some((subject) => subjects.has(subject))))
  );
}

/** Whether a sentence of the reply takes the question up, or the one behind it does. */
function takesUp(
  { wanted, topic, pointsBack, language, words }: Asked,
  heads: ReadonlySet<string>,
  { answers, isBrief }: Reply,
  at: number,
): boolean {
  const answer = answers[at];
  if (!answer) return false;
  const shared = common(topic.stems, answer.topic.stems);
  const onTheMatter = shared > 0 || meets(topic.subjects, answer.topic.subjects);
  const fits = answer.fits(shapes[wanted]);
  if (pointsBack && onTheMatter && (!measured.has(wanted) || fits)) return true;
  if (heads.size > 0) {
    if (meets(heads, answer.topic.subjects)) {
      if (wanted === 'payer') return fits;
      if (!measured.has(wanted) || answer.fits(committing) || fits) return true;
      // “The lead time is as follows. Thirty days …”
      const next = answers[at + 1];
      return next !== undefined && (next.fits(shapes[wanted]) || next.fits(committing));
    }
  } else if (shared >= Math.max(1, Math.round(topic.stems.size / 5))) return true;
  // An answer of the kind that was asked, in a sentence that is about nothing else.
  if (
    (isBrief || onTheMatter || answer.said.length <= longestBare) &&
    isWithin(answer.topic.subjects, topic.subjects) &&
    fits
  )
    return true;
  if (telling.has(wanted) && shared > 0 && fits) return true;
  // What was asked has a name of ours that no list knows: its other words are there.
  if (language === 'zh' && !measured.has(wanted) && sharesCharacters(words, answer.said)) return true;
  return (
    shared >=
    (measured.has(wanted) ? Math.max(2, topic.stems.size * 0.75) : Math.max(1, topic.stems.size * 0.4))
  );
}

/** An amount or a day beside a word of theirs hardly answers anything else; a bare number may. */
const telling: ReadonlySet<Wanted> = new Set(['price', 'date']);

/** In UTF-16 code units: “Thirty days from your order.” */
const longestBare = 40;

/** “是不是泵坏了？” and “水泵里进了空气”: half of the characters that carry meaning. */
function sharesCharacters(words: string, said: string): boolean {
  const characters = [
    ...inSimplified(words).replace(
      /(?:\P{Script=Han}|[的了吗呢吧啊呀嘛么我你您他她它们是有和与也都就还要会能可以不没这那哪些个什怎多少几请问想让给把被对到从很最好下一上来去说])+/gu,
      '',
    ),
  ];
  return (
    characters.length > 0 && characters.filter((one) => said.includes(one)).length >= characters.length / 2
  );
}

/** What a question is chiefly about: “the minimum order for the blue model in stock” is about the minimum. */
function headsOf({ words, subject, topic, language }: Asked): ReadonlySet<string> {
  if (language === 'zh' || topic.subjects.size < 2) return topic.subjects;
  const head = (subject ?? words).split(/\b(?:for|of|on|from|per|to)\b/i)[0] ?? '';
  const named = topicOf(head).subjects;
  return named.size > 0 ? named : topic.subjects;
}

/** Naming the subject alone does not answer these. */
const measured: ReadonlySet<Wanted> = new Set(['price', 'date', 'number', 'payer']);

// What follows is looked for in lower case: to a pattern that must also see capitals, that much costs a start.

/** Words that make a sentence say something, though no number: an answer that depends, a no, a reference, a fact still missing. */
const committing =
  /\b(?:can(?:not|'t|’t)?|could|will|won['’]t|['’]ll|would|not|no|none|never|depends?|as soon as|once|until|attach\w*|enclos\w*|below|above|here|included?|including|free|same|unchanged|confirm\w*|already|just|see|checking|check|sorry|unfortunately|ask(?:ed)?|need|if|both|any|yes|least|starts?|stands?|stays?|keep|hold|low(?:er)?)\b|[?[\]]|不|没|无|可以|能|会|附件|见|已经?|确认|核实|再|等|按|取决|看|如果|要|需|包含|免费|[？【]/;

const amount =
  /\b(?:costs? (?:you )?nothing|at our (?:own )?(?:cost|expense)|(?:is|are|be) on us|charged|we(?:['’]ll| will)? (?:pay|cover|carry|bear))\b|[$€£¥]\s?\d|\d[\d.,]*\s?(?:%|k\b|usd|eur|gbp|rmb|cny|chf|nok|sek|dkk|aud|cad|hkd|sgd|inr|aed|dollars?|euros?|pounds?|cents?|per\b)|\b(?:usd|eur|gbp|rmb|cny|chf|nok|sek|dkk|aud|cad|hkd|sgd|inr|aed)\s?\d|\bfree\b|\bno (?:extra )?(?:charge|cost)|\d[\d.,]*\s*(?:元|块|美元|美金|欧元|刀|人民币|折|个点)|免费|免运费|包邮|包运费|我们出|我们承担/;
const date =
  /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?:\d{1,2}(?:st|nd|rd|th)?|in|by|early|late|mid|until) may|may \d{1,2}|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2}[/.:-]\d{1,2}\b|\b(?:\d+|one|two|three|four|five|six|seven|ten|a few|a couple of|several)(?:[- ](?:to|or|and|–|-)?[- ]?\d+)?[- ](?:working |business |calendar )?(?:days?|weeks?|months?|hours?|minutes?|years?|nights?)\b|\b(?:within (?:the|an?) (?:hour|day|week|month)|\d{1,2}[:.]\d{2}|today|tomorrow|tonight|asap|shortly|soon|next (?:week|month)|this (?:week|month)|end of|mid-|o['’]clock|\d ?[ap]m|noon|around the clock|24\/7)\b|(?:\d+|[一二三四五六七八九十两几半])\s*个?(?:天|周|月|日|号|工作日|小时|分钟|年|星期)|周[一二三四五六日末]|星期|下周|本周|这周|明天|后天|今天|今晚|月底|月初|月中|年前|年后|节前|节后|上午|下午|稍后/;

/** An answer of the kind. */
const shapes: Readonly<Record<Wanted, RegExp>> = {
  price: amount,
  date,
  number:
    /\d|\b(?:one|two|three|four|five|six|ten|twelve|fifty|hundred|thousand|any quantity|a single)\b|[一二三四五六七八九十百千万两]\s*(?:个|件|种|款|台|套|只|条|米|箱|起)/,
  yes: /^(?:[\p{L}'’]+,? )?(?:yes|yep|yeah|no|nope|sure|certainly|absolutely|of course|definitely|correct|right|exactly|indeed|unfortunately|sadly|not (?:yet|at the moment|quite))\b|^(?:可以|能|行|没问题|有的|有，|没有|不行|不可以|不能|不会|会的|是的|对的|好的|抱歉)/u,
  person: /@|\+\d|\bmy colleague\b|\b(?:mr|mrs|ms)\. |接手|对接|联系|找(?:我|他|她|小|老)|负责/,
  payer:
    /\b(?:free|nothing|no (?:extra )?(?:charge|cost)|without charge|on us|(?:our|your|my) (?:own )?(?:cost|expense|account|side)|charged?|bill(?:ed)?|credit(?:ed)?|split|share|(?:pay|cover|carr(?:y|ie)|bear|take)s?)\b|免|不收|不用|无需|承担|我们出|您出|自理|到付|分摊/,
  place: /\b(?:street|road|avenue|floor|building|city|district|address)\b|https?:|路|街|号楼|区|省|市/,
  reason:
    /\b(?:because|since|due to|reason|caused?|as a result|owing to|turned out|means that)\b|\b(?:could|can|would|may) (?:you|i)\b.*\?|因为|由于|原因|所以|导致/,
  way: /\b(?:click|go to|open|select|choose|press|tap|enter|under|follow|steps?|settings|menu|link|by \w+ing|you can|simply|try)\b|\b(?:could|can|would|may) (?:you|i)\b.*\?|https?:|点击|打开|进入|选择|步骤|链接|设置|可以/,
  thing: /\b(?:attach\w*|enclos\w*|here (?:is|are|you go|it is)|below)\b|附件|见下|发给您|发您|给您发/,
  fact: /^(?!)/,
};

const opener =
  /^(?:(?:hi|hello|dear|thanks|thank you)[^,!.]*[,!.]\s*)?(?:yes|yep|yeah|no\b|nope|sure|certainly|absolutely|of course|definitely|correct|indeed|unfortunately|sadly|gladly|happy to|with pleasure|done|will do|noted|we(?:['’]d be| are| would be) (?:happy|glad) to|i(?:['’]d be|['’]m| am| would be) (?:happy|glad|afraid)|no problem|we can(?:not|['’]t)?\b|i can(?:not|['’]t)?\b|sorry(?! to (?:bother|trouble|disturb))|that (?:works|is fine|is possible|is correct|is right|will be)|it (?:is|does|can|will)|they (?:are|do|can|will)|we (?:do|will|have|are)\b)|^(?:可以|能的?|行|没问题|有的|有，|没有|不行|不可以|不能|不会|会的|是的|对的|好的|抱歉|收到|已)/;

/** Says what can be done, and no “yes” before it. */
const statement = /^(?:(?:hi|hello|dear|thanks|thank you)[^,!.]*[,!.]\s*)?(?:we|i|it|they|that)\b/;

/** “Thank you for your question about the price”: names it and says nothing. */
const mereThanks =
  /^(?:(?:hi|hello|dear)[^,]*,\s*)?(?:(?:many )?thanks|thank you)\b[^.;:\d]*\b(?:inquir\w+|enquir\w+|questions?|interest\w*|asking|messages?|e-?mails?|mails?|requests?|writing|reaching|contacting)\b[^.;:\d]{0,90}[.!]?$|^(?:感谢|谢谢|多谢)(?:您|你|贵司)?[^，。；\d]{0,20}(?:询价|询问|咨询|来信|来函|邮件|关注|兴趣|信任)[^，；\d]{0,20}[。！!]?$/;

const attachment =
  /\b(?:attach(?:ed|ing|ment|ments)?|enclos(?:ed|ing)|here (?:is|are) (?:the|our|your|a)|please find|you (?:will )?find|in the (?:link|folder|drive))\b|https?:|附件|见附|随信|随邮件/;

function hasAttachments({ draft }: Letter): boolean {
  const named = draft.frontMatter?.fields.attachments;
  return Array.isArray(named) ? named.length > 0 : typeof named === 'string';
}

/**
 * Questions with our reply right below them. When only one stretch of ours follows the quote, and none greets above it, it answers the
 * whole message and not its last line.
 */
function repliesBelow(letter: Letter, asked: readonly Asked[]): Set<Asked> {
  const below = letter.draft.zones.flatMap((zone, at) => {
    const next = letter.draft.zones[at + 1];
    if (zone.zone !== 'customer' || next?.zone !== 'own') return [];
    return letter.body.some(({ start, end }) => start >= next.start && end <= next.end) ? [zone] : [];
  });
  const above = below[0] && letter.greeting && letter.greeting.start < below[0].start;
  if (below.length < 2 && !above) return new Set();
  return new Set(
    below.flatMap((zone) =>
      asked.filter(({ start, end }) => start >= zone.start && end <= zone.end).slice(-1),
    ),
  );
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (!b.has(each)) return false;
  return true;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}
