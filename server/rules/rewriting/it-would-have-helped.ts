/** Tells what would have helped, where the reader is measured against better people: “A professional would have brought a plan”. */
import { inflect } from '../../words/english/inflect';
import { baseOf } from '../../words/english/verbs';
import { marking } from '../../words/match';
import type { Rewriter } from '../rule';
import { say } from './rewrites';

const others = new Map(
  'ask call plan talk think keep look find wait come choose tell'
    .split(' ')
    .map((base): [string, string] => [inflect(base, 'participle'), base]),
);

/** The marked words end in “would have”, and a participle follows. */
export const itWouldHaveHelped: Rewriter = (match) => {
  const { tokens, mark } = match;
  const done = tokens[mark.to]?.text ?? '';
  const verb = baseOf(done) ?? others.get(done);
  if (tokens[mark.to - 1]?.text !== 'have' || !verb) return null;
  return say(`it would have helped to ${verb}`)(marking(match, mark.from, mark.to + 1));
};
