/** “I think it is probably 40 kg”, “…, I guess”: a guess where a fact is asked. */
import { followedBy } from '../../../words/english/clauses';
import { type Match, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const roughly =
  '(probably|maybe|perhaps|possibly|around|roughly|somewhere around|something like|more or less)';

/** “I think it is probably better to wait”, “… too early”: an opinion, and no fact. */
const opinion = followedBy(/^(better|best|too|easier|safer|wiser|worth|fair|time|right)$/);

export default defineRule({
  id: 'overpromising/guessing',
  principle: 'know-your-product',
  severity: 'info',
  message: 'A guess about a fact.',
  why: 'Customers plan with what you state: be sure of it, or say by when you will be.',
  phrasings: [
    {
      phrases: [
        `{@we (think|guess|believe|suppose|assume|reckon) [that] who:(it|this|that|they|the _|our _) verb:(is|are|has|have|takes|take|weighs|weigh|costs|cost|fits|fit|holds|hold|works|runs|comes|lasts|needs|should be|must be|might be|could be|will be) ${roughly}}`,
        `{@we (am|are) not (sure|certain|100 % sure) , but [@we think] who:(it|this|that|they|the _|our _) verb:(is|are|has|have|takes|weighs|costs|fits|holds|works|runs|should be|must be|might be|could be|will be)}`,
        `{@we have no idea , but who:(it|this|that|they|the _|our _) verb:(is|are|should be|must be|might be|could be|will be) [${roughly}]}`,
      ],
      unless: [opinion],
      rewrites: [estimated, say('I will confirm by {date} whether $who $verb')],
    },
    {
      phrases: [
        '(#|@unit|kg|cm|mm|pcs|pieces|usd|%|yes|fine|ok|steel|days) {, [but] (@we (guess|suppose|reckon|assume|think)|(@we <be> |) not [really|quite|100 %] (sure|certain)|no idea|do not (quote|pin|hold) me (on|to) (it|that|this)|or (something|so i think|whatever))} $',
      ],
      rewrites: [say(', and I will confirm it by {date}')],
    },
    {
      phrases: [
        '^ {(off the top of my head|from memory|just guessing|a wild guess|at a guess|without checking) [,|:]}',
      ],
      rewrites: [where(checked, say('as far as I know,')), say('I will confirm this by {date}:')],
    },
  ],
  examples: [
    { bad: '[[I think it is probably]] 40 kg.', fixed: 'It should be 40 kg. I will confirm this by [date].' },
    {
      bad: '[[We’re not sure, but it should be]] in stock.',
      fixed: 'It should be in stock. We will confirm this by [date].',
    },
    {
      bad: '[[From memory,]] the lid weighs 2 kg, I will ask Tom.',
      fixed: 'As far as I know, the lid weighs 2 kg, I will ask Tom.',
    },
    {
      bad: 'The lid weighs 2 kg[[, I guess]].',
      fixed: 'The lid weighs 2 kg, and I will confirm it by [date].',
    },
    {
      bad: '[[Off the top of my head,]] the lid weighs 2 kg.',
      fixed: 'I will confirm this by [date]: the lid weighs 2 kg.',
    },
    { good: 'I think it is a good fit for your jars.' },
    { good: 'I think it is probably better to wait for the rain.' },
    { good: 'The lid weighs about 2 kg.' },
    { good: 'We are not sure yet, but the mill answers on Monday.' },
    { good: 'I guess you have seen the new list.' },
    { good: 'It should arrive around noon.' },
  ],
});

const bases: Readonly<Record<string, string>> = { is: 'be', "'s": 'be', are: 'be', has: 'have', fits: 'fit' };

/** “I think it is about 2 m, I will measure it today”: it is told what becomes of the guess. */
function checked({ tokens, mark, following: [next] }: Match): boolean {
  return /\b(?:measure|check|ask|weigh|look|confirm|find out|count|verify|let you know)\b/.test(
    `${textOf(tokens, mark.to)} ${next?.prose ?? ''}`,
  );
}

/** “I think it is probably 40 kg” is “It should be 40 kg. I will confirm this by [date].” */
function estimated(match: Match) {
  const { tokens, mark, captures } = match;
  const verb = textOf(tokens, captures.verb?.from, captures.verb?.to);
  const base = bases[verb] ?? (/ /.test(verb) ? null : verb.replace(/s$/, ''));
  const about = /(?:around|roughly|something like|more or less)$/.test(textOf(tokens, mark.from, mark.to));
  const said = `$who ${base ? `should ${base}` : '$verb'}${about ? ' about' : ''}`;
  const who = /\b(?:we|our|us)\b/.test(textOf(tokens)) ? 'We' : 'I';
  if (checked(match)) return say(said)(match);
  return both(say(said), follow(`${who} will confirm this by {date}.`, { behind: 'itself' }))(match);
}
