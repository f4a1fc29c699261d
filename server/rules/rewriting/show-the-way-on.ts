/** Says a no kindly, and in the same breath what can be done instead, for the writer to fill in. */
import { shift } from '../../draft/span';
import { endsAsQuestion } from '../../words/english/clauses';
import { endOfWords, type Match, textOf } from '../../words/match';
import type { Edit } from '../finding';
import type { Rewriter } from '../rule';
import { withoutTail } from './around-the-no';
import { fill } from './fill-template';
import { follow, signature } from './follow';
import { both } from './rewrites';
import { soften } from './soften-the-no';

/**
 * “No, we won’t refund this, period” is “I am afraid we cannot refund this; what we can do is …”, or “what I can do” where the writer says “I”.
 * @param otherwise who speaks where the letter does not tell
 */
export function showTheWayOn(otherwise: 'I' | 'we' = 'we'): Rewriter {
  return kindlyThen(theWayOn(otherwise));
}

/** “400 is my last price” is “I am afraid 400 is my last price; the price includes …”. */
export const showTheValue: Rewriter = kindlyThen(goOnWith(() => 'The price includes {what it includes}.'));

/** “Your offer is too low” is “I am afraid your offer is too low; what I can do is [price]”. */
export const showThePrice: Rewriter = kindlyThen(
  goOnWith((match) => `What ${speaker(match, 'I')} can do is {price}.`),
);

/** Adds only the way on, to a no that says so kindly by itself. @param apart as a sentence of its own */
export function theWayOn(otherwise: 'I' | 'we' = 'we', apart = false): Rewriter {
  return goOnWith((match) => wayOn(match, otherwise), apart);
}

/** The no said kindly, and what is added at its end. */
function kindlyThen(added: Rewriter): Rewriter {
  return (match) => {
    const edits = soften(match);
    const last = edits.at(-1);
    const tail = last && /^(?: |$)/.test(last.text) && last.end >= endOf(match) ? last : null;
    const keeps = match.tokens.filter(({ end }) => !tail || end <= tail.start).length;
    const way = added(tail ? withoutTail(match, keeps, tail.end) : match);
    const [end] = way?.edits ?? [];
    if (!way || !end) return null;
    if (!tail || end.start > tail.end) return { title: way.title, edits: [...edits, end] };
    // What goes at the end of the sentence makes room for what is added there.
    const stops = end.stops.map((stop) => shift(stop, tail.text.length));
    const joined = { start: tail.start, end: Math.max(tail.end, end.end), text: tail.text + end.text, stops };
    return { title: way.title, edits: [...edits.slice(0, -1), joined] };
  };
}

function endOf({ tokens }: Match): number {
  return tokens[endOfWords(tokens) - 1]?.end ?? 0;
}

/** Goes on in the same sentence where it is a plain one, and in a new one else. */
function goOnWith(wordsFor: (match: Match) => string, apart = false): Rewriter {
  return (match) => {
    // “More details here: <link>”: nothing can follow.
    if (match.tokens.at(-1)?.text === ':') return null;
    const words = wordsFor(match);
    if (!apart && isPlain(match)) return withinIt(match, words);
    const reason = goesOn(match);
    return follow(
      words,
      reason ? { behind: 'reason', past: (next) => nothingElse.test(next) } : { behind: 'itself' },
    )(match);
  };
}

/** Puts the rewriter’s words, and the way on behind them in the same breath. */
export function andTheWayOn(rewriter: Rewriter, otherwise: 'I' | 'we' = 'we', apart = false): Rewriter {
  return both(rewriter, theWayOn(otherwise, apart));
}

// “It is because the glue is dry”, “so we have none”: what tells why, or follows from it, stays with the no.
const explains =
  /^\W*(?:(?:even|so|thus|therefore|hence|that is why|that['’]s why|as a result)\b|(?:this|that|it) is (?:because|due|since)|because|since|due to|the reason)\b/i;

// “That is half of it. | Sorry, I cannot go so low.”: the way on stands behind both.
const refusesAgain = /^\W*(?:sorry,? )?(?:(?:i|we),? )?can(?:no|['’]?)t\b/i;

/** In tokens; behind a longer sentence a new one reads better. */
const longest = 28;

/** Nothing but a full stop behind it, and no second clause: the way on can stand right there. */
function isPlain(match: Match): boolean {
  const { tokens, mark, source } = match;
  const end = endOfWords(tokens);
  const behind = source.slice(tokens[end - 1]?.end);
  return (
    end <= longest &&
    !endsAsQuestion(match) &&
    /^[\s.!]*$/.test(behind) &&
    !signature.test(source) &&
    !/…|\.\.|\p{Extended_Pictographic}/u.test(source) &&
    !/[;:(]/.test(source) &&
    !tokens
      .slice(mark.to, end)
      .some(({ text }) => /^(but|so|because|since|although|though|therefore|[–—-])$/.test(text)) &&
    !(tokens.slice(mark.to, end).some(({ text }) => text === ',') && end - mark.to > 8) &&
    !goesOn(match)
  );
}

/** “We cannot lend it.” as “We cannot lend it; what we can do is …” */
function withinIt(match: Match, words: string) {
  const { tokens, source } = match;
  const filled = fill(
    match,
    words.replace(/\.$/, '').replace(/^(?:W|The)/, (first) => first.toLowerCase()),
  );
  let end = endOfWords(tokens);
  // “No refunds, bye.”: nothing is said behind it.
  const to = tokens[end - 1]?.end ?? 0;
  if (/^(bye|goodbye)$/.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === ',') end -= 2;
  const start = tokens[end - 1]?.end;
  if (!filled || start === undefined) return null;
  const loud = /^\s*!+/.exec(source.slice(to))?.[0] ?? '';
  const text = `; ${filled.text}${loud === '' ? '' : '.'}`;
  const edit: Edit = {
    start,
    end: to + loud.length,
    text,
    stops: filled.stops.map((stop) => shift(stop, 2)),
  };
  return { title: `“…; ${filled.text}”`, edits: [edit] };
}

/** The next sentence belongs to the no. */
function goesOn({ following: [next] }: Match): boolean {
  return [explains, nothingElse, refusesAgain].some((said) => said.test(next?.prose ?? ''));
}

const nothingElse =
  /\b(?:(?:only|just) able to|all (?:that )?(?:i|we) (?:can|could)|(?:can|could) only|nothing (?:else|more|further)|the (?:only thing|most|best) (?:i|we) can)\b/i;

/** Where nothing or no help is left on our side, “what we can do” would contradict it. */
function wayOn(match: Match, otherwise: 'I' | 'we'): string {
  if (saysThatIsAll(match))
    return `${speaker(match, otherwise) === 'I' ? 'I' : 'We'} can look at this again if {what would change it}.`;
  if (declines(match))
    return `${speaker(match, otherwise) === 'I' ? 'I' : 'We'} would come back to you if {what would change it}.`;
  if (withholdsHelp(match)) return '{who can help} can help you with this.';
  return `What ${speaker(match, otherwise)} can do is {what you can do instead}.`;
}

/** “… All I can do is say sorry”, “there is nothing more we can do”, “we could not offer any options”. */
function saysThatIsAll({ tokens, mark, following: [next] }: Match): boolean {
  if (nothingElse.test(next?.prose ?? '')) return true;
  const said = textOf(tokens, mark.from, mark.to + 2);
  return /\bnothing (?:\w+ )?(?:that )?(?:i|we) can (?:do|offer)\b|\bdo anything\b|\bnothing (?:\w+ )?(?:can|could|will) be done\b|\b(?:any|other) (?:options?|alternatives?)\b/.test(
    said,
  );
}

const theirs =
  /\b(?:not interested|go(?:ing)? with|different direction|in the market|no (?:further |current )?(?:need|use|requirement|demand|market|call)|of no interest|not (?:a|the) (?:good |great |right )?(?:fit|match)|(?:the|this|that|your) (?:position|role|job|proposal|sponsorship|partnership|collaboration|manuscript|pitch))\b/;

/** “I am not interested”, “we chose to go with another mill”: what the reader has to offer is not taken. */
function declines({ tokens, mark }: Match): boolean {
  return theirs.test(textOf(tokens, mark.from, mark.to + 4));
}

/** “We are not able to assist you”. */
function withholdsHelp({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(mark.from, mark.to - 2), mark.to + 2)
    .some(({ text }, at, words) => /^(?:assist|help)$/.test(text) && words[at + 1]?.text !== 'it');
}

/** Who says no: the nearest before the end of it. “I am sorry, but we cannot”: we do. */
function speaker({ tokens, mark, passage, sentence }: Match, otherwise: 'I' | 'we'): 'I' | 'we' {
  const own = tokens.filter(
    ({ text }, at) =>
      /^(i|we|me|us|my|our)$/.test(text) &&
      !(
        text === 'i' &&
        /^(am|feel)$/.test(tokens[at + 1]?.text ?? '') &&
        regrets.test(tokens[at + 2]?.text ?? '')
      ),
  );
  const before = own.findLast(({ start }) => start < (tokens[mark.to - 1]?.end ?? 0));
  const said = (before ?? own[0] ?? tokens.find(({ text }) => text === 'i'))?.text;
  return /^(i|me|my)$/.test(said ?? besides(passage, sentence, otherwise)) ? 'I' : 'we';
}

/** “No, sorry. I need 18”: the sentences next to it tell who speaks. */
function besides(
  { sentences }: Match['passage'],
  sentence: Match['sentence'],
  otherwise: 'I' | 'we',
): 'i' | 'we' {
  const at = sentences.indexOf(sentence);
  const near = [sentences[at + 1], sentences[at - 1]].map((other) => other?.prose ?? '');
  if (near.some((prose) => /\b(?:we|our)\b/i.test(prose))) return 'we';
  const single = near.some((prose) => /\b(?:I|my)\b|\bi['’]?(?:m|ve|ll|d)?\b/.test(prose));
  return single || otherwise === 'I' ? 'i' : 'we';
}

const regrets = /^(sorry|afraid|so|very|really|truly|terribly)$/;
