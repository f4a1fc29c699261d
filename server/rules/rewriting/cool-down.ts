/**
 * Takes all heat out of a sentence at once: “I am only the landlord, don’t shout at me, the engineer comes at 4” is “The engineer comes
 * at 4.” Where nothing else is told, the whole sentence goes.
 */
import { type Match, spanOf, type TokenRange } from '../../words/match';
import type { Rewrite } from '../finding';
import type { Phrasing, Rewriter } from '../rule';
import { clauseRanges, wordsIn } from './clause-ranges';
import { letAllGo, noHeatLeft } from './no-heat-left';
import { sentence } from './rewrites';

/** The phrasings, each of which offers the cool sentence first. */
export function coolDown(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [withoutHeat, ...phrasing.rewrites],
    remains: noHeatLeft,
  }));
}

const withoutHeat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const parts = clauseRanges(tokens).filter(({ from, to }) => !filler.test(wordsIn(tokens, from, to)));
  const others = parts.filter(({ from, to }) => to <= mark.from || mark.to <= from);
  const told = others.filter((part) => tells(match, part));
  const heat = others.filter((part) => !tells(match, part));
  const [only] = parts;
  // “I am hurt that you wrote it after all we did for you.”
  const stung = only && parts.length === 1 && wounded.test(wordsIn(tokens, only.from, only.to));
  if (stung && mark.from > 2 && !tokens.some(({ kind }) => kind === 'number')) return letAllGo(match);
  // “We never promised | that it floats, you must have misread it”: what it is about stays told.
  if (/^(?:that|to|about)$/.test(tokens[mark.to]?.text ?? '')) return null;
  // One clause alone: its own rule knows what to say instead.
  if (heat.length === 0 || !heat.every(({ from, to }) => heated.test(wordsIn(tokens, from, to)))) return null;
  return told.length === 0 ? letAllGo(match) : keepOnly(match, parts, told);
};

/** What is told stands in one piece and opens as a sentence does. */
function keepOnly(match: Match, parts: readonly TokenRange[], told: readonly TokenRange[]): Rewrite | null {
  const { tokens, source } = match;
  const first = told[0];
  const last = told.at(-1);
  if (!first || !last || tokens[last.to]?.text === '?') return null;
  const within = parts.filter(({ from, to }) => from >= first.from && to <= last.to);
  if (within.length !== told.length || /[{}$]/.test(source)) return null;
  if (/^(?:he|she|they|it|them|which|who)\b/.test(wordsIn(tokens, first.from, first.to))) return null;
  const { start, end } = spanOf(tokens, { from: first.from, to: last.to });
  const kept = source.slice(start, end);
  const upper = /^\p{Lu}/u.test(source.trimStart());
  return sentence(`${upper ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept}.`)(match);
}

const wounded =
  /^(?:i|we) (?:am|are) (?:\p{L}+ )?(?:hurt|shocked|sad|disappointed|offended|insulted|tired|sick|fed up)\b/u;

const filler =
  /^(?:oh|ah|wow|well|ok|okay|yes|no|sorry|honestly|frankly|seriously|really|please|look|listen|hey|so|sir|madam|dude|man|guys|haha|lol|right|sure|great|fine)(?: (?:oh|ok|okay|well|yes|no|really))*$/;

const heated =
  /^(?:then |now |anyway |maybe |perhaps |frankly |honestly |and |but |so |also |still |because |as |after )*(?:(?:i|we) (?:am|are|was|were) (?:\p{L}+ )?(?:(?:not|no) (?:your?|an?|the|here|paid|robots?|call cent(?:re|er)|machines?|magicians?|gods?|responsible|slaves?|servants?|children|stupid|idiots?|amazon)|only|just|human|shocked|hurt|tired|sick|fed|doing|trying|short|small|busy|understaffed|overworked|swamped|volunteers?|people)\b|(?:i|we) (?:also|too) have (?:feelings|lives|families|a)\b|(?:i|we) (?:can|could) not (?:\p{L}+ )?(?:read|think|please|be everywhere|work miracles|know everything|control|help it|win|do (?:everything|magic|it all|more|miracles)|test every|everything)\b|(?:i|we) do not (?:have to|need|deserve|know what (?:else|you)|make|build|control|get paid|care|appreciate)\b|(?:i|we) did not (?:build|make|do it|write|invent|choose|ask|cause|deserve|do (?:this|anything))\b|(?:i|we) (?:have|had|did) (?:done )?nothing\b|(?:i|we) (?:will|would) not (?:be (?:insulted|treated|spoken)|take|accept|tolerate|let)\b|(?:i|we) (?:have |had |do |did |all |both |always |really |even |just |already )*(?:work|worked|(?:try|tried) (?:our|my|so|everything|hard|to help|to be)|spent|gave|given|give|put|bend|bent|deserve|expect|expected|sacrificed?|do (?:our|my) best|did (?:our|my|all|everything|what|so)|do (?:all|everything|so|this)|said (?:it|sorry|that)|had enough|got enough|read such|feel|find|take (?:this|it|that)|have (?:feelings|a life|lives|families|(?:other|better|more)|\d+))\b|(?:i|we) (?:stood|sat|stayed|drove|ran|did not sleep)\b|(?:nobody|no one|no-one|everybody|everyone|anyone|nothing|people|others|all (?:you|the other|our other|my other|i|we)|teachers|mistakes?|accidents|things|these things|life|stuff)\b|(?:you|u) (?:people\b|guys\b|could\b|should\b|must\b|might\b|ought\b|never\b|always\b|only\b|just\b|obviously\b|clearly\b|better\b|even\b|think\b|treat\b|expect\b|seem\b|would (?:not|have|understand)\b|can (?:go|take|look|complain|always|not expect)\b|(?:are|were) (?:not|the only|always|never|just|only|rude|welcome to|free to|being)\b|(?:do|did) (?:is\b|not (?:even|read|listen|understand|know|care|have to)\b)|(?:have|need|had) to (?:understand|see|know|accept|realise|realize)\b)|all you\b|(?:what|why|who|how) (?:else |more |much |the |on |exactly )*(?:do|did|am|are|is|were|was|can|could|should|would|i|we|you|hell|earth|more|else)\b|(?:that|this) (?:is|was) (?!why)(?:\p{L}+ )?(?:not (?:our|my|fair|how|true|right|what|a)|no (?:way|fun)|what|your|the thanks|all|just|only|unfair|life|how|really|so|too|enough|ridiculous|rude|typical)\b|it (?:is|was) (?:\p{L}+ )?(?:not|no|your|unfair|hard|easy|hurtful|always|so|what|(?:just|only) (?:a )?\p{L}+$)(?!\p{L})|it (?:really |does |just )*(?:hurts?|happens|breaks)\b|(?:do not|stop|give (?:me|us) a|blame|grow up|calm|deal with|be (?:polite|nice|fair|patient|happy|glad|grateful|reasonable)|come on|take it|have some|show some|think|remember|imagine|no need|sort|complain|sue)\b|(?:my|our) (?:\p{L}+ )?(?:feelings|family|kids|children|weekends?|heart|staff (?:are|is|has|have|work)|team (?:is|are|has|have|work)|girls|guys|people)\b|(?:thanks|thank you) for (?:nothing|the)\b|(?:it|the) hurts?\b|(?:traffic|(?:the|our|my) (?:\p{L}+ )?(?:traffic|weather|kitchen|boss|system|courier|forwarder|supplier|provider|factory|post|printer|driver|bank|builder|market|manufacturer|kids|children|wife|husband|mother|father|dog)) (?:was|is|were|are|had|has|did)\b|(?:my|our) \p{L}+ (?:give|gives|gave|works?|worked|do|did|try|tried)\b|there (?:is|was) (?:nothing|no)\b|(?:that|this|it|these things|things|mistakes|accidents) (?:can |do |does |just |simply |always |also )*happens?\b|(?:i|we) (?:have )?(?:have|got) (?:only |just )?(?:a|an|one|two|other|\p{L}+) (?:hands?|life|family|people|guests|customers)\b|(?:i|we) hardly\b|(?:i|we) have been (?:in|doing|here|with)\b|(?:i|we) (?:am|are) an? (?:small |little |tiny |family |young )*(?:team|company|business|family|shop|firm|crew|human)\b|(?:\p{L}+ )?(?:colleagues?|staff|drivers?|people) (?:is|are|was|were) (?:off|sick|ill|away|on)\b|(?:at|for) least\b|(?:a |some |any )?(?:bit |little )?(?:of |more )?(?:respect|gratitude|patience|appreciation|thanks)\b|instead of\b|after (?:all|everything)\b)/u;

const effort =
  /^(?:hours?|days?|weeks?|weekends?|months?|years?|times?|people|of|hands?|pairs?|phones?|customers?|guests?|things?|colleagues?|staff|drivers?|us|children|kids)$/;
const state =
  /^(?:(?:your|the|our|my) (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|will|goes|leaves?|comes?|went|arrived?s?|starts?|opens?|came|stands?|shows?|costs?|ends?) |it (?:will |has |is )?(?:arrives?|ships?|leaves?|comes?|costs?|arrived|shipped|left|in|at|on) |(?:i|we) (?:will|can|have|are|am|had|did)? ?(?:already |now |also |still )*(?:sent|send|sending|refund(?:ed|ing)?|ship(?:ped|ping)?|book(?:ed|ing)?|order(?:ed)?|deliver(?:ed|ing)?|paid|pay|replac(?:e|ed|ing)|fix(?:ed|ing)?|repair(?:ed|ing)?|start(?:ed)?|call(?:ed)?|handed|packed|posted|checked|check|changed|change|mend(?:ed)?|cancel(?:led|ed)?|offer|come|bring|look|ask|get|find|make|have photos|apologise|understand|see|sorry|open|close|wrote|installed|delivered|measured|cleaned|moved|put it|left it|forgot|lost|mixed)\b|(?:i|we) (?:will|can) (?!not\b)\p{L}+|(?:please|pls|kindly|could you|can you|would you) \p{L}+|you (?:can|will|may) (?:find|get|have|collect|pick|book|call|return|use|see|choose)\b|there (?:is|are|was|were) (?!nothing\b|no\b))/u;
const excuses =
  /\b(?:slammed|busy|understaffed|short of (?:staff|people|hands)|short-staffed|overloaded|swamped|traffic|weather|overworked|full|fault|blame|complain\p{L}*|rude|nobody|never|always|useless|lie|lies|lying|liars?|cheap|drama|attitude|tone|nonsense|problem|best|hard|hurts?|ill|kids|slept|polite|customer is)\b/u;

/** The clause tells what is, what was done, or what is asked, and that without heat. */
function tells({ tokens }: Match, { from, to }: TokenRange): boolean {
  const said = wordsIn(tokens, from, to);
  const figure = tokens.some(
    ({ kind }, at) => kind === 'number' && at >= from && at < to && !effort.test(tokens[at + 1]?.text ?? ''),
  );
  const day = /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(said);
  return !excuses.test(said) && (figure || day || state.test(said));
}
