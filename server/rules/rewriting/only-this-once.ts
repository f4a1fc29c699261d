/** Puts “as a one-off” or “as a thank-you” before the clause of the writer; where it says “just this once” itself, the reason follows. */
import { shift } from '../../draft/span';
import { endsAsQuestion } from '../../words/english/clauses';
import type { Rewriter } from '../rule';
import { fill } from './fill-template';
import { capitalised } from './fit-words';
import { follow } from './follow';
import { append } from './rewrites';

const leads = /^(ok|okay|sure|yes|fine|alright|well|so|and|but|hi|hello|,|!|–|-)$/;

const subjects =
  /^(i|we|you|your|the|this|that|these|our|my|it|they|he|she|please|forget|do|no|let|just|here|there|consider|never|all|any|take|have|keep|pay)$/;

const saysOnce =
  /\b(?:this (?:time|once|one time)|one time|one-off|exception|only (?:now|today)|for once|in this (?:one )?case)\b/i;

const theReason = follow('The reason is {what makes this case special}.', { behind: 'itself' });

const why = append(', because {what makes this case special}');

const whyHere = append(', because {what makes this case special}', { to: 'clause' });

const because = /\b(?:because|since|as (?:i|we|you|it|the|your|our|this))\b/i;

/** “As a one-off, we have removed the fee”; where it says “just this once” itself, the reason follows. */
export const onlyThisOnce: Rewriter = (match) => {
  if (!saysOnce.test(match.sentence.prose)) return opening('as a one-off')(match);
  if (because.test(match.sentence.prose) || endsAsQuestion(match)) return null;
  // “We can make this exception, but …”: the reason stands before the “but”.
  if (
    /^(?:but|and|though)$/.test(match.tokens[match.mark.to + 1]?.text ?? '') &&
    match.tokens[match.mark.to]?.text === ','
  )
    return whyHere({ ...match, to: match.mark.to });
  const goesOn =
    match.tokens.length > 20 || match.tokens.slice(match.mark.to).some(({ text }) => /^[,;:]$/.test(text));
  return (goesOn ? theReason : why)(match);
};

/** Puts small words before the clause of the writer: “The date is over, but [as a one-off,] we take it back”. */
export function opening(words: string, otherwise: Rewriter = append(words, { to: 'clause' })): Rewriter {
  return (match) => {
    const { tokens, source, mark } = match;
    const filled = fill(match, words);
    const own = tokens
      .slice(0, mark.from + 1)
      .findLastIndex(
        ({ text }, at) =>
          (isWriter({ text }) || (text === 'you' && /^(can|may)$/.test(tokens[at + 1]?.text ?? ''))) &&
          leads.test(tokens[at - 1]?.text ?? ','),
      );
    const at = own >= 0 ? own : tokens.findIndex(({ text }) => !leads.test(text));
    const first = tokens[at];
    if (!filled || !first || !subjects.test(first.text)) return otherwise(match);
    const before = tokens[at - 1];
    const { stops } = filled;
    // “You can go, and | we pay” is “and, as a one-off, we pay”.
    if (before && /^(and|so)$/.test(before.text) && at > 1) {
      const edit = {
        start: before.end,
        end: before.end,
        text: `, ${filled.text},`,
        stops: stops.map((stop) => shift(stop, 2)),
      };
      return { title: `“…, ${filled.text}, …”`, edits: [edit] };
    }
    const [letter = '', next = ''] = source.slice(first.start);
    const small = letter === 'I' && !/\p{L}/u.test(next) ? letter : letter.toLowerCase();
    const said = at === 0 && letter !== letter.toLowerCase() ? capitalised(filled.text) : filled.text;
    const told = /^(take|have|keep|pay)$/.test(first.text)
      ? 'you can '
      : first.text === 'no' && tokens[at + 1]?.text === 'need'
        ? 'there is '
        : '';
    const edit = { start: first.start, end: first.start + 1, text: `${said}, ${told}${small}`, stops };
    return { title: `“${said}, …”`, edits: [edit] };
  };
}

export function isWriter({ text }: { readonly text: string }): boolean {
  return /^(i|we)$/.test(text);
}
