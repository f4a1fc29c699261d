/** Says of a promise that holds for each and every one that it is hoped for, worked for, or aimed at. */
import { dated } from '../../words/english/guards';
import { type Match, marking, remembering, textOf } from '../../words/match';
import { both, say } from './rewrites';

/** “We swear that every single dish will blow you away” is “we hope that every dish will please you”. */
export function hopeEvery(match: Match) {
  const { tokens, mark, source } = match;
  const words = tokens.map(({ text }) => text);
  const will = words.findIndex((text, at) => at > mark.to && at < mark.to + 4 && /^(will|shall)$/.test(text));
  const delight =
    /^(?:will|shall) (?:blow you away|amaze you|delight you|wow you|thrill you|stun you)\b/.exec(
      words.slice(will).join(' '),
    )?.[0];
  if (will < 0 || !delight) return null;
  const before = /(?:\b(i|we) (?:can )?(?:swear|promise|guarantee)(?: you)?(?: that)? )$/.exec(
    `${words.slice(0, mark.from).join(' ')} `,
  )?.[0];
  const from = before ? mark.from - before.trim().split(' ').length : mark.from;
  const [first, last] = [tokens[mark.to], tokens[will - 1]];
  if (!first || !last) return null;
  const hope = before?.startsWith('i ') ? 'I hope that every' : 'we hope that every';
  return say(`${hope} ${source.slice(first.start, last.end)} will please you`)(
    marking(match, from, will + delight.split(' ').length),
  );
}

/** “We will make sure that every guest leaves happy” is “we will work hard so that every guest leaves happy”. */
export function workSoThat(match: Match) {
  const { tokens, mark } = match;
  const sure = tokens.findIndex(
    ({ text }, at) =>
      at < mark.from &&
      (text === 'ensure' ||
        (text === 'make' && tokens[at + 1]?.text === 'sure') ||
        (text === 'see' && tokens[at + 1]?.text === 'to' && tokens[at + 2]?.text === 'it')),
  );
  const that = tokens[mark.from - 1]?.text === 'that' ? mark.from - 1 : mark.from;
  if (sure < 0 || that - sure > 3 || !/^(will|shall)$/.test(tokens[sure - 1]?.text ?? '')) return null;
  return say('work hard so that every')(marking(match, sure, mark.to));
}

/** “We answer each and every mail in an hour” is “we aim to answer every mail in an hour”. */
export function aimTo(match: Match) {
  const { tokens, mark, source } = match;
  const verb = tokens.slice(match.from + 1, mark.from).find(({ text }) => !/^(always|also)$/.test(text));
  const last = tokens[mark.from - 1];
  const timed = dated(match) || /\b(?:within|inside|by|before) |the same\b/.test(textOf(tokens, mark.to));
  if (!verb || !last || !timed || !/^(i|we)$/.test(tokens[match.from]?.text ?? '')) return null;
  const from = tokens.indexOf(verb);
  return say(`aim to ${source.slice(verb.start, last.end)} every`)(marking(match, from, mark.to));
}

/** “Every last guest” is “every guest”; what will be done for them is expected. */
export function everyOne(match: Match) {
  const { tokens, mark } = match;
  const will = tokens.findIndex(
    ({ text }, at) => at >= match.from && at < mark.from && /^(will|shall)$/.test(text),
  );
  if (will < 0) return say('every')(match);
  const own = /^(i|we)$/.test(tokens[will - 1]?.text ?? '');
  return both(
    say(own ? 'expect to' : 'should', { instead: 'will' }),
    say('every'),
  )(remembering(match, { will: { from: will, to: will + 1 } }));
}

/** “Any leak you find we mend” is “nearly every leak you find we mend”. */
export function mostOf(match: Match) {
  const { tokens, mark, source } = match;
  const rest = source.slice(tokens[mark.from + 1]?.start ?? 0, tokens[mark.to - 1]?.end ?? 0);
  return say(`${tokens[mark.from]?.text === 'all' ? 'most' : 'nearly every'} ${rest}`)(match);
}
