/** Reads where a thing ends that is named in a sentence: “the second page of the contract | before Monday”. */
import type { Token } from '../token';

export interface NounPhrase {
  /** Index of the token after its last. */
  readonly to: number;
  readonly plural: boolean;
}

const determiners =
  /^(the|a|an|this|that|these|those|our|my|your|their|its|his|her|both|all|any|every|each|some|no|one|two|three)$/;
const pronouns = /^(it|them|this|that|these|those|everything|something|anything|nothing)$/;
const enders =
  /^(to|in|at|by|from|with|without|before|after|until|till|for|as|into|onto|off|out|up|down|over|under|during|within|through|against|per|when|while|because|since|if|unless|although|though|so|but|than|then|again|yet|once|twice|backwards|forwards|first|too|either|already|yesterday|today|tomorrow|earlier|later|late|early|soon|now|here|there|last|next|on|is|was|are|were|has|have|had|will|would|can|could|and|or|nor|not|please|only|instead|like|upside|inside)$/;
// “The note | on page 3”.
const places = /^(page|pages|line|lines|section|step|clause|paragraph|point|item|row|sheet|chapter)$/;
// “The note | on the door” is read there, “the lid | on the table” may have been left there.
const written =
  /^(instruction|instructions|label|labels|note|notes|sign|signs|warning|warnings|text|symbol|advice|steps|clause)$/;
const degrees = /^(way|far|much|very|too|so|really|quite)$/;
const links = /^(of|about|between|regarding|concerning)$/;
const relatives =
  /^(that|which|who|whom|whose|where|what|how|why|whether|we|i|you|he|she|they|yourself|yourselves)$/;

/**
 * The thing that is named from token `from` on, at most twelve words.
 * @returns null when none is named there, or when it goes on in a clause of its own (“the file that we sent”), so that it cannot be moved.
 */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  const first = tokens[from];
  if (!first || links.test(first.text) || degrees.test(first.text)) return null;
  if (pronouns.test(first.text) && isEnd(tokens, from + 1))
    return { to: from + 1, plural: /^(them|these|those)$/.test(first.text) };
  let to = from;
  let head = '';
  let linked = false;
  for (; to < tokens.length && to - from < 12; to++) {
    const token = tokens[to];
    if (!token) break;
    // A name in quotation marks belongs to the thing: “the ‘Delivery’ add-on”.
    if (token.quoted || /^["“”]$/.test(token.text)) continue;
    // “The add-on” goes on after its hyphen.
    if (tokens[to - 1]?.text === '-' && to > from) continue;
    const opening = to === from || links.test(tokens[to - 1]?.text ?? '');
    // “Pages 5 to 8”.
    if (token.text === 'to' && tokens[to - 1]?.kind === 'number' && tokens[to + 1]?.kind === 'number')
      continue;
    // “Send | a second time”: another thing begins.
    if (!opening && /^(a|an|the)$/.test(token.text)) break;
    if (token.kind === 'punctuation') {
      if (!/^[-–/#%¤$€£&]$/.test(token.text)) break;
      continue;
    }
    if (opening ? !determiners.test(token.text) && isEnder(token.text) : isEnder(token.text)) break;
    if (
      to > from &&
      /^(wrong|right|open|unlocked|loose|unattended|empty|running)$/.test(token.text) &&
      !determiners.test(tokens[to - 1]?.text ?? '')
    )
      break;
    if (!opening && relatives.test(token.text)) return null;
    if (
      opening &&
      /^(that|which|who|what|how|why|whether|we|i|you|us|me|him|her|they)$/.test(token.text) &&
      !determiners.test(token.text)
    )
      return null;
    if (links.test(token.text)) linked = true;
    // “Pages 5” are pages.
    else if (!linked && token.kind !== 'number') head = token.text;
  }
  const last = tokens[to - 1]?.text ?? '';
  if (to === from || links.test(last) || (to === from + 1 && determiners.test(last))) return null;
  if (/^(on|in|at|under)$/.test(tokens[to]?.text ?? '')) {
    if (places.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.kind === 'number') to += 3;
    else if (
      written.test(last) &&
      determiners.test(tokens[to + 1]?.text ?? '') &&
      tokens[to + 2]?.kind === 'word' &&
      isEnd(tokens, to + 3)
    )
      to += 3;
  }
  // “… and send it back” needs the same subject, so the thing cannot take its place.
  if (/^(and|or)$/.test(tokens[to]?.text ?? '')) return null;
  if (relatives.test(tokens[to]?.text ?? '') && tokens[to]?.kind === 'word') return null;
  return { to, plural: isPlural(head, first.text) };
}

function isEnder(text: string): boolean {
  return (
    enders.test(text) ||
    (text.endsWith('ly') &&
      !/^(supply|assembly|reply|family|weekly|monthly|daily|friendly|early|fly|only)$/.test(text))
  );
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'punctuation' || isEnder(token.text);
}

function isPlural(head: string, first: string): boolean {
  if (/^(these|those|both|two|three)$/.test(first)) return true;
  return head.endsWith('s') && !/(ss|us|is|gas|news|series|customs|means|lens)$/.test(head);
}
