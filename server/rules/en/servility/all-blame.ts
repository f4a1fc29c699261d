/** “It is entirely our fault, whatever happened”: carrying what may not be ours. */

import { supposed } from '../../../words/english/clauses';
import { asked, negated, reported } from '../../../words/english/guards';
import { type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { saidSorry } from '../../rewriting/bow-out';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const causes =
  /\b(because|found|checked|traced|discovered|confirmed|mixed|packed|typed|entered|swapped|sent|shipped|forgot|missed|printed|booked|charged|overlooked|left|misread|wrong|as)\b/i;

/** “I packed the old lid, that was entirely my mistake”: the fact is on the table, here or in the sentence before. */
function factKnown(match: Match): boolean {
  // “Everything that went wrong” names no cause.
  return (
    causes.test(match.sentence.prose.replace(/\b(?:went|goes|gone|go) wrong\b/gi, '')) ||
    causes.test(sentenceBefore(match)?.prose ?? '')
  );
}

/** “… for everything | that broke” is “… sorry about what broke”. */
function aboutWhat(match: Match) {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'that' || !notYetSorry(match)) return null;
  return say('$who <be@who> sorry about what')(marking(match, mark.from, mark.to + 1));
}

function notYetSorry(match: Match): boolean {
  return !saidSorry(match);
}

/** “We take full responsibility for everything | we ship”, “we alone are responsible | for the lift”: a duty, and no blame. */
function aDuty({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return (
    /^(?:(?:i|we) (?:ship|sell|make|do|build|print|send)|in transit)\b/.test(rest) ||
    (/\bresponsible$/.test(textOf(tokens, mark.from, mark.to)) &&
      /^for the (?!mistake|delay|error|damage|loss|mess|mix|problem|fault|failure|trouble|flood)/.test(rest))
  );
}

const wholly =
  '((totally|completely|entirely|fully|solely) and (utterly|totally|completely|entirely|solely|only|fully)|utterly|all|entirely|completely|totally|solely|fully|wholly|100 %|purely|only|absolutely|one hundred percent|and only)';
// “… from start to finish”: how much of it.
const wholeWay =
  '[from (start to (finish|end)|(the|its) (start|beginning) to (the|its) end|beginning to end|a to z|first to last|top to bottom)]';
const guilt = '(fault|mistake|failure|doing|error|responsibility|blame|guilt)';

export default defineRule({
  id: 'servility/all-blame',
  principle: 'guard-yourself',
  severity: 'warning',
  message: 'Takes all the blame before the facts are known.',
  why: 'Once written, “all our fault” is used against you; say what you do about it now, and tell the cause when you know it.',
  phrasings: bowOnce([
    {
      phrases: [
        `(<be>) {[@adverb] ${wholly} (our|my) ${guilt} [alone|and nobody else’s] ${wholeWay}}`,
        `(<be>) {[@adverb] (our|my) ${guilt} (alone|entirely|completely|and (ours|mine) alone|and (only|nobody|no one) [else’s|ours|mine])}`,
      ],
      unless: [negated, asked, reported, supposed, factKnown],
      rewrites: [
        where(notYetSorry, sorryAbout),
        where(notYetSorry, say('something we are sorry about')),
        say('something we are looking into now'),
      ],
    },
    {
      phrases: [
        `{(all|the whole|the entire) [of] [the] (blame|fault|guilt) (is|lies|rests|falls) [@adverb] (ours|mine|with (us|me)|on (us|me))}`,
        `{the (blame|fault|guilt) (is|lies|rests|falls) ${wholly} (ours|mine|with (us|me)|on (us|me))}`,
        '{(everything|it all|all [of] (this|that|it)) is (our|my) [own] (fault|mistake|doing)}',
        '{every [single] (mistake|error|delay|problem) is (ours|mine)}',
        `{(nobody|no one|none) (but|except|other than) (us|me|we|ourselves) (is|are) (to blame|responsible|guilty)}`,
        `{@we (alone|and only we) <be> (to blame|responsible|guilty)}`,
        `{@we <be> ${wholly} to blame [for (it all|everything|all of (this|it))]}`,
        '{whatever (happened|went wrong|the (cause|reason) [is|was]) [,] (it|that|this) (<be>) [@adverb] (our|my) (fault|mistake|responsibility)}',
      ],
      unless: [negated, asked, reported, supposed, factKnown, aDuty],
      rewrites: [
        where(forWhat, say('we are sorry')),
        where(notYetSorry, say('we are sorry about this')),
        say('we are looking into the cause now'),
      ],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|hereby|gladly] (take|accept|assume|bear|carry|shoulder) [the] (full|complete|total|entire|whole|sole|100 %|every) (blame|responsibility|fault|guilt|liability) for (everything|anything|it all|all of (it|this|that|them)|(all|any|every) [of] [the|your|this|that|it] [damage|damages|loss|losses|cost|costs|consequences|problems] [that] [you [have|may] _])}`,
        '{who:@we [@modal|do] [@adverb|hereby|gladly] (take|accept|assume|bear|carry|shoulder) (all|the whole|the entire|the full) [of] [the] (blame|guilt|fault) [(on|upon) (myself|ourselves|us|me)]}',
      ],
      unless: [negated, reported, factKnown, aDuty],
      rewrites: [
        aboutWhat,
        where(notYetSorry, say('$who <be@who> sorry about this')),
        say('$who <be@who> looking into the cause now'),
      ],
    },
    {
      phrases: [
        `(<be>) {[@adverb] [a] (100|hundred|one hundred) [%|percent] (our|my) (fault|mistake|failure|doing|error|responsibility) ${wholeWay}}`,
      ],
      unless: [negated, asked, reported, supposed],
      rewrites: [where(notYetSorry, sorryAbout), say('something we are looking into now')],
    },
    {
      phrases: [
        '{@we [admit|accept|agree|confirm|acknowledge] [that] [@we] (am|are|was|were) [@very|@adverb|grossly|clearly] negligent}',
        '{@we (admit|accept|agree|confirm|acknowledge) [that] @we (am|are) [@very|solely|wholly] liable} (for|.|,|!|$)',
      ],
      unless: [negated, asked, reported, supposed],
      rewrites: [say('we are looking into the cause now')],
    },
    {
      phrases: [
        '{@we (am|are|was|were) [(100|hundred|one hundred|a hundred) [%|percent]] (responsible|to blame|guilty|at fault) for (everything|all of (it|this)|it all)} (.|,|!|$)',
        '{@we (am|are|was|were) (100|hundred|one hundred|a hundred) [%|percent] (responsible|to blame|guilty|at fault|liable)}',
        '{(everything|it all|all of (this|it)) (was|has been) (our|my) [own] (fault|mistake|doing)}',
        '{(it|that|this|everything) (is|was) [all] (entirely|completely|totally|fully|100 %) on (us|me)}',
        '{(all|everything|every bit) of (it|this|that) [here] (is|was) (on (us|me)|ours [to own]|(our|my) (fault|mistake|doing)) [[,] and only (on (us|me)|ours)|alone|and (ours|mine) alone|and [on] (nobody|no one) else]} (.|,|!|$|and)',
        '{(everything|all) [that] (went|has gone|goes) wrong [_ ...] (is|was) (our|my) (fault|mistake|doing) [alone|entirely|completely|only]} (.|,|!|$|and)',
        '{@we (take|accept) all [of] [the] (responsibility|blame|liability|guilt|consequences)} (.|,|!|$)',
      ],
      unless: [negated, asked, reported, supposed],
      rewrites: [
        where(notYetSorry, say('we are sorry about this')),
        say('we are looking into the cause now'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[All of it is on us and only on us]], the crate is in Kiel.',
      fixed: 'We are sorry about this, the crate is in Kiel.',
    },
    {
      bad: 'This was [[100% our mistake from start to finish]], the stove is mended on Monday.',
      fixed: 'We are sorry about this, the stove is mended on Monday.',
    },
    { good: 'All of this was ours to print, and the paper came from you.' },
    { bad: '[[Everything was our fault]].' },
    { bad: '[[I am to blame for everything]].' },
    { bad: '[[It is entirely on us]].' },
    { good: 'The blue light is on all night.' },
    { bad: 'That is [[100 percent our fault]].' },
    { bad: '[[We were negligent]].' },
    { bad: '[[We admit that we are fully liable]].' },
    { good: 'You wrote that we were negligent.' },
    { good: 'The court found that nobody was negligent.' },
    { good: 'We take full responsibility for everything we ship.' },
    { bad: '[[We are entirely to blame]] for the flood.', fixed: 'We are sorry for the flood.' },
    {
      bad: '[[I accept full responsibility for anything]] that was lost.',
      fixed: 'I am sorry about what was lost.',
    },
    { bad: 'The delay is [[entirely our fault]].', fixed: 'We are sorry about the delay.' },
    {
      bad: 'It was [[entirely our fault]], and the bank knows.',
      fixed: 'We are sorry about this, and the bank knows.',
    },
    { bad: '[[All the blame is ours]].', fixed: 'We are sorry about this.' },
    {
      bad: '[[We take full responsibility for everything]].',
      fixed: 'We are sorry about this.',
    },
    { bad: 'Sorry, [[I take all of the guilt upon me]].', fixed: 'Sorry, I am looking into the cause now.' },
    { good: 'We take responsibility for the packing.' },
    { good: 'I packed the old lid, that was entirely my mistake.' },
    { good: 'Nobody says the delay is entirely our fault, the port had closed.' },
    { good: 'That does not mean that we take all the guilt.' },
    { good: 'Are you sure it is entirely our fault?' },
    { good: 'You wrote that it is entirely our fault.' },
    { good: 'You wrote that we take all the guilt.' },
    { good: 'If it is entirely our fault, the new lid is free of charge under the warranty.' },
    { good: 'That was our mistake, the new lid is on its way.' },
  ],
});

/** “The delay is entirely our fault” is “We are sorry about the delay”. */
function sorryAbout(match: Match) {
  const { tokens, mark, from, source } = match;
  let first = from;
  while (
    first > 0 &&
    tokens[first - 1]?.kind === 'word' &&
    !/^(and|but|so|that|think|know|believe)$/.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  const subject = source.slice(tokens[first]?.start, tokens[from - 1]?.end);
  // “It was entirely our mistake | that the lid broke”.
  if (/^(?:it|this|that)$/i.test(subject))
    return say(tokens[mark.to]?.text === 'that' ? 'we are sorry' : 'we are sorry about this')(
      marking(match, first, mark.to),
    );
  const words = from - first;
  const fits = words > 0 && words < 6 && !/^(?:it|they|what|there|he|she|i|we|you)$/i.test(subject);
  if (!fits) return null;
  const said = /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  return say(`we are sorry about ${said}`)(marking(match, first, mark.to));
}

/** “We are wholly to blame | for the mess”. */
function forWhat(match: Match): boolean {
  return match.tokens[match.mark.to]?.text === 'for' && notYetSorry(match);
}
