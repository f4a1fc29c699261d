/**
 * Says once and plainly what apologies, pleas and self-abasement said over and over: “I feel awful, please forgive me, I am such an
 * idiot” is “I am very sorry about this.” What else the sentence tells stays beside it.
 */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, sentenceBefore, spanOf, type TokenRange, textOf } from '../../words/match';
import type { Token } from '../../words/token';
import type { Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { capitalised } from './fit-words';
import { leaveOutSentence } from './keep-the-rest';
import { either, sentence } from './rewrites';
import { stillBows } from './still-bows';

/** The phrasings, each of which offers the one plain sentence first. */
export function bowOnce(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [onePlainSentence, ...phrasing.rewrites],
    remains: { fault: stillBows, beside: meek, whole: [bowAsOne] },
  }));
}

/** “Could you maybe possibly look at it?” */
const meek = [[/ (?:maybe|perhaps|possibly)(?= \w)/g, '']] as const;

/** What a clause says. */
interface Clause {
  readonly from: number;
  readonly to: number;
  /** Begs, bows or says nothing; else it tells something. */
  readonly bows: boolean;
  /** What they are sorry for: “for the towels”. */
  readonly topic: string;
}

const onePlainSentence: Rewriter = (match) => {
  const { tokens, mark } = match;
  const clauses = partsOf(tokens).map((range) => clauseOf(match, range));
  const own = clauses.filter(({ from, to }) => from < mark.to && mark.from < to);
  if (own.length === 0 || own.some(({ bows }) => !bows)) return null;
  // What a single bow is to become, its own rule knows best.
  const bowing = clauses.filter(({ bows, from, to }) => bows && isBow(saidIn(tokens, from, to)));
  const all = saidIn(tokens);
  const single = bowing.length < 2 && (bowsIn(all) < 2 || praises(all));
  if (single && clauses.every(({ bows }) => bows)) return null;
  return clauses.every(({ bows }) => bows) ? inOne(match, clauses) : beside(match, clauses);
};

const sorry =
  /\b(?:sorry|apolog\p{L}+|forgiv\p{L}+|pardon|excuse|ashamed|shame|embarrass\p{L}+|mortified|devastated|guilty|idiots?|stupid|fools?|angry|mad|upset|cross|worst|(?:i|we|my|our) (?:\p{L}+ )*(?:fault|mistake|error)|unforgivable|inexcusable|(?:feel|feels) (?:\p{L}+ )*(?:terrible|awful|horrible|bad|sick|small)|let you down|failed you|disappointed you)\b/u;
const explicit =
  /\b(?:sorry|apolog\p{L}+|forgiv\p{L}+|pardon|excuse|ashamed|embarrass\p{L}+|mortified|angry|mad|upset|unforgivable|inexcusable|(?:feel|feels) (?:\p{L}+ )*(?:terrible|awful|horrible|bad|sick))\b/u;
/** Sorry for writing at all: nobody waits for that apology. */
const timid =
  /\b(?:bother|disturb|annoy|troubl|nuisance|pain|asking|writing|write|interrupt|dare|taking|mails?|messages?|existing|english)/u;
const chance = /\bchance\b/u;
const stays =
  /\b(?:leave us(?! (?:a|such|this|that|one|bad))|stay|keep you|keep your|lose you|losing you|abandon|go elsewhere)\b/u;
const obeys =
  /\b(?:obey|command|your wish|your word is|(?:as|what|whatever|anything|everything|all) (?:\p{L}+ )?you (?:\p{L}+ )?(?:say|tell|wish|want|like|ask|order|decide|prefer|please)|(?:anything|whatever) (?:you|at all)|anything|you are the boss|you decide|you command|at your (?:feet|service))\b/u;
const agrees = /\byou are (?:\p{L}+ ){0,3}(?:right|correct)\b/u;
const flatters =
  /\b(?:deserve|worthy|unworthy|honou?r|privileged?|grateful|important|great|big|nobody|nothing|esteemed)\b/u;

/** The whole sentence bows. */
function inOne(match: Match, clauses: readonly Clause[]): Rewrite | null {
  const { tokens } = match;
  const said = saidIn(tokens);
  const who = subjectOf(match);
  const topic = topicsOf(clauses);
  if (topic === null) return null;
  const right = agrees.test(said);
  if (sorry.test(said) && !(right && timid.test(topic))) {
    if (timid.test(topic)) return sentence(`Sorry${topic}.`)(match);
    if (!topic && !right && !chance.test(said) && !stays.test(said) && apologisedBeside(match)) {
      const gone = leaveOutSentence(longest)(match);
      if (gone) return gone;
    }
    const wish = chance.test(said)
      ? ' and would be glad to have another chance'
      : stays.test(said)
        ? ' and would be very glad if you stayed with us'
        : '';
    const about = topic || (wish ? '' : toldBefore(match) ? ' about this' : ' about {what happened}');
    const plain = `${who} very sorry${about}${wish}.`;
    return sentence(right ? `You are right, and ${uncapital(plain)}` : capitalised(plain))(match);
  }
  if (right) return sentence('You are right.')(match);
  if (stays.test(said)) return sentence('We would be very glad if you stayed with us.')(match);
  if (chance.test(said))
    return sentence(
      /\b(?:another|second|one more|last)\b/.test(said)
        ? 'We would be glad to have another chance.'
        : 'We would be glad to have the chance to work with you.',
    )(match);
  if (obeys.test(said) && !asksBefore(match)) {
    const gone = leaveOutSentence(longest)(match);
    if (gone) return gone;
  }
  if (obeys.test(said)) return sentence(`${who} happy to do it the way you would like.`)(match);
  return flatters.test(said) || praises(said)
    ? either(leaveOutSentence(longest), sentence('We are glad to work with you.'))(match)
    : null;
}

/** In tokens. */
const longest = 45;

/** All of a sentence that bows in more than its own words; null where it tells a figure or a day as well. */
const bowAsOne: Rewriter = (match) => {
  const clauses = partsOf(match.tokens).map((range) => clauseOf(match, range));
  const tellsMore = clauses.some(
    ({ from, to, bows }) => !bows && !stillBows.test(saidIn(match.tokens, from, to)),
  );
  // “Sorry to bother you again.”: one bow alone is its rule’s.
  const said = saidIn(match.tokens);
  const alone = clauses.length < 2 && timid.test(said) && !stillBows.test(said);
  if (tellsMore || alone || namesFacts(match.source.replace(/\bplease\b|\?/gi, ''))) return null;
  return (
    inOne(match, clauses) ??
    either(leaveOutSentence(longest), sentence('We are glad to work with you.'))(match)
  );
};

const requests = /^(?:please|pls|kindly|could|can|would|will|may|let)\b/;

/** What the sentence tells stands between its bows: it stays, with one apology beside it. */
function beside(match: Match, clauses: readonly Clause[]): Rewrite | null {
  const { tokens } = match;
  const first = clauses.findIndex(({ bows }) => !bows);
  const last = clauses.findLastIndex(({ bows }) => !bows);
  // “… and be kind”: it begs for nothing.
  const small = clauses[last + 1];
  if (small && !begs.test(saidIn(tokens, small.from, small.to))) return null;
  const from = clauses[first]?.from ?? 0;
  const to = clauses[last]?.to ?? 0;
  const fact = saidIn(tokens, from, to);
  const joint = tokens[from - 1]?.text ?? '';
  if (clauses.slice(first, last).some(({ bows }) => bows) || to - from < 3) return null;
  if (begs.test(fact) || obeys.test(fact) || /^(?:because|since|as|which|who|that|if|while|to)$/.test(joint))
    return null;
  if (
    /^(?:yes|no)$/.test(tokens[0]?.text ?? '') ||
    !starts.test(tokens[from]?.text ?? '') ||
    !opensClause(tokens, from) ||
    /^(?:which|who|that|he|she|they)\b/.test(fact)
  )
    return null;
  const next = clauses[last + 1];
  // “We want to work fast, be kind | and not be a burden”: the list would lose its “and”.
  if (
    next &&
    !starts.test(tokens[next.from]?.text ?? '') &&
    !explicit.test(saidIn(tokens, next.from, next.to))
  )
    return null;
  const around = [...clauses.slice(0, first), ...clauses.slice(last + 1)];
  const said = around.map((clause) => saidIn(tokens, clause.from, clause.to)).join(' , ');
  if (chance.test(said) || stays.test(said)) return null;
  const topic = topicsOf(around);
  const meek = timid.test(said) && (topic === '' || timid.test(topic ?? ''));
  // “I am such an idiot, the file was in the other mail”: that is owned up to by itself.
  if (topic === null || !(explicit.test(said) || meek || obeys.test(said) || agrees.test(said))) return null;
  const asks = requests.test(fact) && topic === '';
  const owes = explicit.test(said) && !asks && !meek && (topic !== '' || !apologisedBeside(match));
  const apology = owes ? `${subjectOf(match)} very sorry${topic}` : '';
  return withApology(match, { from, to }, apology, agrees.test(said) && first > 0);
}

/** One edit before the fact and one behind it. */
function withApology(
  match: Match,
  { from, to }: TokenRange,
  apology: string,
  right: boolean,
): Rewrite | null {
  const { tokens, source } = match;
  const start = tokens[0]?.start ?? 0;
  const begins = tokens[from]?.start ?? 0;
  const ends = tokens[to - 1]?.end ?? 0;
  const closed = tokens[endOfWords(tokens) - 1]?.end ?? ends;
  const opening = source.charAt(begins);
  const lower = /^\p{Ll}/u.test(source.slice(start));
  const before = [right ? 'You are right.' : '', from > 0 && apology ? `${capitalised(apology)}.` : '']
    .filter((text) => text !== '')
    .join(' ');
  const behind = from === 0 && apology ? `; ${uncapital(apology)}` : '';
  const first = lower && !before ? opening : opening.toUpperCase();
  const edits = [
    ...(from > 0 ? [{ start, end: begins + 1, text: before ? `${before} ${first}` : first, stops: [] }] : []),
    ...(closed > ends || behind ? [{ start: ends, end: closed, text: behind, stops: [] }] : []),
  ];
  if (edits.length === 0) return null;
  const kept = source.slice(begins + 1, ends);
  return { title: `“${before ? `${before} ` : ''}${first}${kept}${behind}”`, edits };
}

function bowsIn(said: string): number {
  const bows = [...said.matchAll(new RegExp(begs, 'gu'))];
  return bows.filter(([bow]) => !/^(?:annoying|nuisance|pain|burden|disturb|bother)$/.test(bow)).length;
}

function uncapital(plain: string): string {
  return plain.startsWith('We') ? `w${plain.slice(1)}` : plain;
}

/** “I am” or “We are”, as the sentence says of itself, else the letter. */
function subjectOf({ tokens, passage }: Match): string {
  const said = saidIn(tokens);
  if (/\b(?:we|us|our)\b/.test(said)) return 'We are';
  if (/\b(?:i|me|my)\b/.test(said)) return 'I am';
  return passage.sentences.some(({ prose }) => /\b(?:we|us|our)\b/i.test(prose)) ? 'We are' : 'I am';
}

/** The sentence before names what they would like. */
function asksBefore(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  return (
    !/^\s*(?:i|we) (?:will|can|have)\b/i.test(match.following[0]?.prose ?? '') &&
    (before === '' ||
      /\byou(?:['’]d| would| asked| want| wanted| wrote| write| prefer| wish| said| say)\b|\byour (?:\p{L}+ )?(?:mail|email|message|wish|wishes|request|comments?|call|question|change|changes|feedback)\b/iu.test(
        before,
      ))
  );
}

/** The sentence before or after says it. */
function apologisedBeside({ passage, sentence: here }: Match): boolean {
  const at = passage.sentences.indexOf(here);
  return [at - 1, at + 1].some((index) =>
    /\b(?:sorry|apolog\p{L}+)\b/iu.test(passage.sentences[index]?.prose ?? ''),
  );
}

/** The sentence before tells of something that “this” may be. */
function toldBefore(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  return (
    /\p{L}/u.test(before) &&
    !/\bhope (?:you|this|all)\b|^\s*(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening))\b[^,]*$/i.test(
      before,
    )
  );
}

const breaks = /^(?:[,;:.!?…()–—-]|\.\.+)$/;
const starts =
  /^(?:i|we|you|he|she|it|they|there|the|our|my|your|his|her|their|this|that|these|those|a|an|please|pls|kindly|here|could|can|would|will|may|let|all|both|do|only|now|what)$/;
const goesOn =
  /^(?:am|are|is|was|were|have|has|do|did|hope|beg|ask|promise|swear|feel|know|understand|sorry|humbly|bow|apologise|apologize|never|truly|embarrassed|deeply)$/;

const determiners = /^(?:the|our|my|your|their|his|her|this|that|these|those|a|an|both|all)$/;
const verbs =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|do|does|did|came|left|went|got|broke|made|sent|said|took|\p{L}{3,}ed)$/u;

/** “the map is here”, not “the map”. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!determiners.test(tokens[at]?.text ?? '')) return true;
  const rest = tokens.slice(at + 1, at + 8);
  const end = rest.findIndex(({ text }) => breaks.test(text));
  const own = /^(?:this|that|these|those|all|both)$/.test(tokens[at]?.text ?? '') ? 0 : 1;
  return rest.slice(own, end < 0 ? rest.length : end).some(({ text }) => verbs.test(text));
}

function isBow(said: string): boolean {
  return begs.test(said) || praises(said);
}

function praises(said: string): boolean {
  return [...said.matchAll(praise)].length > 1;
}

/** The words of tokens `from` to `to`; “it’s” is “it is”. */
export function saidIn(tokens: readonly Token[], from = 0, to = tokens.length): string {
  return textOf(tokens, from, to).replaceAll(" 's ", ' is ');
}

/** Where the clauses of a sentence stand, without their commas and conjunctions. */
export function partsOf(tokens: readonly Token[]): TokenRange[] {
  const end = endOfWords(tokens);
  const ranges: TokenRange[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to > from) ranges.push({ from, to });
    from = next;
  };
  for (let at = 0; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const joins =
      /^(?:and|but|so|because)$/.test(text) &&
      ((starts.test(next) && opensClause(tokens, at + 1)) ||
        (text !== 'so' && (goesOn.test(next) || breaks.test(next))));
    if (breaks.test(text) || joins) close(at, at + 1);
    else if (/^(?:please|pls|kindly)$/.test(text) && at > from) close(at, at);
  }
  close(end, end);
  return ranges;
}

/** What begs, and makes a clause a bow by itself. */
const begs =
  /\b(?:sorry|apolog\p{L}+|forgiv\p{L}+|pardon|mercy|pity|beg|begging|implore|plead\p{L}*|idiots?|stupid\p{L}*|dumb|fools?|foolish|clumsy|ashamed|shame|embarrass\p{L}+|mortified|devastated|guilty|deserve|worthy|unworthy|obey|servants?|slaves?|boss|command|wish|knees|kneel\p{L}*|humbl\p{L}+|hopeless|useless|worst|hate|mad|angry|cross|upset|annoying|nuisance|pain|burden|disturb|bother|dare|unforgivable|inexcusable|chance|leave us|leave me|stay|anything|whatever|everything you|all you|exactly as|as you|nobody|no words|you are (?:\p{L}+ ){0,3}(?:right|correct)|let you down|failed you|disappointed you|feel (?:\p{L}+ )*(?:terrible|awful|horrible|bad|sick|small)|fault|thousand|command|at your|blame|what to say|(?:slept|sleep|cried|cry|crying)|king|queen|ignore me|(?:promise|swear)\b.*\b(?:never|last time|happen)|speechless|your word is|honou?red? beyond)\b/u;

const plain =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|he|him|it|its|this|that|these|those|there|here|a|an|the|am|is|are|was|were|be|been|being|have|has|had|do|does|did|done|doing|will|shall|would|can|could|may|might|must|should|not|no|nor|never|ever|so|such|very|too|quite|really|truly|deeply|terribly|awfully|horribly|absolutely|totally|completely|utterly|extremely|incredibly|unbelievably|beyond|badly|honestly|sincerely|just|only|merely|even|also|still|again|already|always|much|many|more|most|all|any|both|at|in|on|of|for|to|with|from|by|as|if|how|what|who|why|when|than|then|or|and|but|because|now|too|well|yes|sure|ok|okay|oh|ah|omg|my|god|gosh|sir|sirs|madam|mam|ma'am|dear|friend|friends|boss|like|please|pls|kindly|course|know|about|over|before|after)$/;
const humble =
  /^(?:sorry|apolog\p{L}+|forgiv\p{L}+|pardon|excuse|mercy|merciful|pity|beg\p{L}*|implor\p{L}+|plead\p{L}*|pray|idiots?|idiotic|stupid\p{L}*|dumb|fool\p{L}*|silly|clumsy|ashamed|sham\p{L}+|embarrass\p{L}+|mortified|devastated|guilty|guilt|terrible|awful|horrible|bad|big|small|little|tiny|great|feel\p{L}*|felt|deserve\p{L}*|worthy|unworthy|earn(?:ed)?|nothing|nobody|no-one|servants?|slaves?|obey|king|queen|command\p{L}*|wish\p{L}*|scold|punish\p{L}*|shout|yell|hate|mad|angry|upset|cross|sleep|slept|words?|express|describe|enough|tell|telling|say|says|saying|die|kill|knees?|bended|feet|bow\p{L}*|head|humbl\p{L}+|esteemed|grateful|thankful|hearts?|bottom|depths?|soul|rubbish|useless|hopeless|helpless|worst|anything|whatever|everything|want|wants|need|like|ask|asking|asks|decide|order|think|right|wrong|correct|leave|leaving|left|stay\p{L}*|keep|lose|losing|abandon|giv(?:e|ing)|gave|take|accept|chance|one|last|second|another|understand|reason|every|fault|faults|mistakes?|errors?|blame|unforgivable|inexcusable|unacceptable|unprofessional|happen\p{L}*|thousands?|hundreds?|million|times?|percent|stop|stopped|let|down|fail\p{L}*|disappoint\p{L}*|annoy\p{L}*|pain|nuisance|burden|bother\p{L}*|disturb\p{L}*|trouble|interrupt\p{L}*|cry|crying|cried|tears|sick|customers?|clients?|guests?|company|firm|person|people|shop|seller|important|kind|kindness|good|best|better|honou?r\p{L}*|privilege\p{L}*|blessing|hope|hoping|believe|swear|promise|dare|dared|heart|exactly|immediately|gladly|happily|obviously|clearly|full\p{L}*|entire\p{L}*|make|made|making|long|service|disposal|expert|responsibility|responsible|once|hurt|ruin\p{L}*|face|look|eyes?|eye|place|talk|speak|write|hear|mind|help|way|thing|things|see|hardly|dreadful|gutted|aware|live|anymore|deepest|sincere|sincerest|heartfelt|humblest|humble|greatest|life|world|law|serve|serving|wonderful|lady|gentleman|afford|survive|existence|speechless|unbelievable|dumbest|nights?|eat|eaten|free|ignore|badly)$/u;

/** “We are honoured that a great company like yours looks at our humble shop.” */
const praise =
  /\b(?:honou?r(?:ed)?|privileged?|great|greatest|wonderful|esteemed|humble|worthy|grateful|blessed|blessing|important|famous|like you|like yours)\b/gu;

const figures = /[\d[\]{}$@%€£]/;

function clauseOf(match: Match, range: TokenRange): Clause {
  const { tokens } = match;
  const topic = topicOf(match, range);
  const words = tokens.filter(
    (_, at) => at >= range.from && at < range.to && (!topic || at < topic.from || at >= topic.to),
  );
  const said = saidIn(words);
  const other = words.filter(
    ({ text, kind }) => kind !== 'punctuation' && !plain.test(text) && text !== "'s" && !humble.test(text),
  ).length;
  const small = other === 0 && words.length < 7;
  const lauds = praises(said);
  const bows =
    !figures.test(said) &&
    !/\bif\b/.test(said) &&
    (lauds || begs.test(said) ? other < (lauds ? 5 : /\b(?:you to|please)\b/.test(said) ? 1 : 2) : small);
  return { ...range, bows, topic: topic ? topic.text : '' };
}

interface Topic {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const feels =
  /^(?:sorry|apolog\p{L}+|forgive|forgiveness|pardon|excuse|ashamed|embarrassed|mortified|devastated|guilty|terrible|awful|horrible|bad|upset|angry|mad|dare)$/u;
const strong =
  /\b(?:stupid|silly|dumb|idiotic|unworthy|miserable|pathetic|lousy|terrible|horrible|awful|dreadful|unforgivable|inexcusable|unacceptable|shameful|huge|damn|bloody) /giu;

/** What the apology of a clause is for; empty where it only bows further. */
function topicOf(match: Match, { from, to }: TokenRange): Topic | null {
  const { tokens } = match;
  const felt = tokens.findIndex(({ text }, at) => at >= from && at < to && feels.test(text));
  if (felt < 0) return null;
  for (let at = felt + 1; at < to - 1; at++) {
    const text = tokens[at]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    const verb = tokens[felt]?.text ?? '';
    if (
      /^(?:for|about|over|of|that)$/.test(text) &&
      !/^(?:you|us|me|ever|a|from)$/.test(next) &&
      (text !== 'of' || /^(?:ashamed|embarrassed)$/.test(verb)) &&
      !/\b(?:time|bottom)\b/.test(saidIn(tokens, at, to))
    ) {
      const joint = text === 'for' || text === 'that' ? text : 'about';
      return spoken(match, at, at + 1, to, joint);
    }
    if (text === 'to' && verb === 'sorry' && !/^(?:you|us|me|the|your|say|tell)$/.test(next))
      return spoken(match, at, at + 1, to, 'to');
    // “Don’t be angry, I only ask about the lid”: another says something of their own.
    if (
      /^(?:i|we|you|they|it)$/.test(text) &&
      (at > felt + 1 || verb !== 'sorry') &&
      !/^(?:am|are|all)$/.test(next)
    )
      return null;
    const named = /^(?:our|my|the|this)$/.test(text);
    if (named && /^(?:forgive|excuse|pardon)$/.test(verb) && at < felt + 3)
      return spoken(match, at, at, to, 'for');
    const told =
      /^(?:i|we|your|the|our|my)$/.test(text) && verb === 'sorry' && at === felt + 1 && to - at > 2;
    if (told && !/^(?:(?:i|we) (?:am|are)(?: (?:for|about|that)\b.*)?)$/.test(saidIn(tokens, at, to)))
      return spoken(match, at, at, to, 'that');
  }
  return null;
}

const nothingMore =
  /^(?:(?:all|any|everything|every) ?(?:of )?)?(?:this|that|it|these|those|everything|all|us|me|yourself)?$/;

function spoken({ tokens, source }: Match, from: number, first: number, end: number, joint: string): Topic {
  let to = end;
  while (
    to > first &&
    /^(?:please|sir|madam|ever|truly|really|dear|friend|so|much|times|thousand|a)$/.test(
      tokens[to - 1]?.text ?? '',
    )
  )
    to--;
  const { start, end: last } = spanOf(tokens, { from: first, to });
  const written = source.slice(start, last);
  return { from, to: end, text: nothingMore.test(written.toLowerCase()) ? '' : ` ${joint} ${written}` };
}

/** Null where they are too many for one sentence. */
function topicsOf(clauses: readonly Clause[]): string | null {
  const topics = clauses
    .map(({ topic }) => topic.replaceAll(strong, ''))
    .filter(
      (topic) =>
        topic !== '' && !/\b(?:idiots?|fools?|stupid\p{L}*|incompeten\p{L}+|shame|dare)\b/u.test(topic),
    );
  return topics.length > 2 ? null : topics.join(' and');
}
