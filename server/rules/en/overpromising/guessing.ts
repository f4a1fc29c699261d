/** “I think it is probably 40 kg”, “…, I guess”: a guess where a fact is asked. */
import { followedBy } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { both, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const roughly =
  '(probably|maybe|perhaps|possibly|around|roughly|somewhere around|something like|more or less)';

/** “I think it is probably better to wait”, “… too early”: an opinion, and no fact. */
const opinion = followedBy(/^(better|best|too|easier|safer|wiser|worth|fair|time|right|one)$/);

const who = 'who:(it|this|that|they|the _ [_]|our _|your _)';
const told =
  'verb:(is|are|has|have|takes|take|weighs|weigh|costs|cost|fits|fit|holds|hold|works|runs|comes|lasts|needs|should be|must be)';
// What is so or is not, unlike “a good fit”.
const state =
  '(made (of|from)|included|compatible|waterproof|washable|in stock|sold out|available|allowed|still (valid|under|in)|under warranty|covered)';
const fact = `([about|around|roughly|approximately|somewhere around|something like] [¤] @number|half a|a dozen|${state})`;
const unsure =
  '(@we <be> not [really|quite|entirely|completely|100 %] (sure|certain)|@we (do not know|can not say) [for (sure|certain)|exactly]|@we have no idea|no idea|not [really|quite] sure)';

/** “It might be the fuse, I do not know”; but “you may be right, I do not know” grants a point. */
function maybe({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(
      ({ text }, at) =>
        /^(perhaps|maybe|probably|should|might|may|could|guess)$/.test(text) &&
        !/^(you|we|i)$/.test(tokens[at - 1]?.text ?? ''),
    );
}

/** “I am no expert, but you chose well”: said of the reader, and no fact of ours. */
const ofTheirs = followedBy(/^(you|your|we|i)$/);

/** “I am absolutely sure it is two weeks”: sworn to, and no guess. */
function fullySure({ tokens, from }: Match): boolean {
  const [how, sure] = tokens.slice(from + 2, from + 4).map(({ text }) => text);
  return (
    /^(sure|certain|positive)$/.test(sure ?? '') &&
    !/^(pretty|fairly|quite|almost|nearly|rather)$/.test(how ?? '')
  );
}

export default defineRule({
  id: 'overpromising/guessing',
  principle: 'know-your-product',
  severity: 'info',
  message: 'A guess about a fact.',
  why: 'Customers plan with what you state: be sure of it, or say by when you will be.',
  phrasings: noPromiseLeft([
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
    {
      // A number or a state is told: “I guess it takes two weeks”, not “I think it is a good fit”.
      phrases: [
        `{@we [would|can|could] (think|guess|believe|suppose|assume|reckon|say) [that] ${who} ${told}} ${fact}`,
        `{@we (am|are) (guessing|assuming|[_] (sure|certain|positive)) [that] ${who} ${told}} ${fact}`,
        `{@our [best|first|rough] guess (is|would be) [that] ${who} ${told}} ${fact}`,
        `^ {(maybe|perhaps|probably|possibly) [that] ${who} ${told}} ${fact}`,
      ],
      unless: [opinion, asked, fullySure],
      rewrites: [estimated, say('I will confirm by {date} whether $who $verb')],
    },
    {
      phrases: [
        `(#|two|three|@unit|${state}) [_] [_] {[,] [but] @we (guess|suppose|reckon|think|believe)} $`,
        `(#|two|three|@unit|${state}) [_] [_] {, [but] ${unsure}} $`,
        '{, [but] do not (quote|pin|hold) me (on|to) (it|that|this)} $',
        '^ (maybe|perhaps) (it|they|the _) ... {, (maybe|perhaps) not} $',
      ],
      unless: [asked],
      rewrites: [say(', and I will confirm it by {date}')],
    },
    {
      phrases: [
        `(might|may|could|should|must|maybe|perhaps|probably) ... {, [but] ${unsure}} $`,
        '{, [but] @we (have never|have not|never|did not) [actually|really] (checked|check|tried|try|tested|test|measured|measure|asked) [it|that|this|yet]} $',
      ],
      unless: [asked],
      when: [maybe],
      rewrites: [say(', and I will confirm it by {date}')],
    },
    {
      phrases: [
        '^ {if @we (remember|recall) [it|this] [correctly|right|rightly|well] ,} (it|this|they|(the|our) _ [_]) (is|are|has|have|takes|weighs|costs|holds|comes|fits|needs|opens|closes|starts)',
        '^ {@we (am|are) (no|not an|not a) (expert|technician|specialist|engineer|lawyer|doctor|mechanic|plumber) [,] but [@we (think|believe|guess) [that]]} @who',
        `^ {[@we (am|are)] not [100 %|really|quite|entirely|completely] (sure|certain) [,] but [@we (think|believe|guess)] [it is] [probably|maybe|perhaps]} ${fact}`,
      ],
      unless: [ofTheirs],
      rewrites: [say('as far as I know,')],
    },
    {
      phrases: [
        `{@we (am|are) not [really|quite|entirely|100 %] (sure|certain) but ${who} ${told}} ${fact}`,
        `{@we (would guess|am guessing|are guessing|can only guess) [that] ${who} ${told}} _`,
      ],
      unless: [opinion, asked],
      rewrites: [estimated, say('I will confirm by {date} whether $who $verb')],
    },
    {
      phrases: [
        `^ {@we (do not know|can not say|am not sure|are not sure) [exactly|for sure] [,|but|,] [but] (maybe|perhaps|probably|about|around)} ${fact}`,
      ],
      unless: [asked],
      rewrites: [say('as far as I know, about')],
    },
  ]),
  examples: [
    {
      bad: '[[I am not sure but the lid is]] 20 kg.',
      fixed: 'The lid should be 20 kg. I will confirm this by [date].',
    },
    { bad: '[[I would guess it is]] oak.', fixed: 'It should be oak. I will confirm this by [date].' },
    { bad: '[[I don’t know exactly, maybe]] 3 metres.', fixed: 'As far as I know, about 3 metres.' },
    {
      bad: '[[I guess it takes]] three days.',
      fixed: 'It should take three days. I will confirm this by [date].',
    },
    {
      bad: '[[I am pretty sure the lid is]] made of oak.',
      fixed: 'The lid should be made of oak. I will confirm this by [date].',
    },
    {
      bad: '[[My guess is that it weighs]] 5 kg.',
      fixed: 'It should weigh 5 kg. I will confirm this by [date].',
    },
    { bad: '[[Maybe it is]] included.', fixed: 'It should be included. I will confirm this by [date].' },
    {
      bad: 'The hose is 40 metres long[[, I think]].',
      fixed: 'The hose is 40 metres long, and I will confirm it by [date].',
    },
    {
      bad: 'It might be the fuse[[, I don’t know]].',
      fixed: 'It might be the fuse, and I will confirm it by [date].',
    },
    {
      bad: 'It should fit your frame[[, but I have never tried it]].',
      fixed: 'It should fit your frame, and I will confirm it by [date].',
    },
    {
      bad: '[[If I remember correctly,]] the tank holds 60 litres.',
      fixed: 'As far as I know, the tank holds 60 litres.',
    },
    { bad: '[[I am no expert but I think]] it is safe.', fixed: 'As far as I know, it is safe.' },
    { good: 'I think it is one of the nicest rooms we have.' },
    { good: 'I am no expert but you chose well.' },
    { good: 'You may be right, I do not know.' },
    { good: 'I am absolutely sure it is 40 kg, the scale was checked today.' },
    { good: 'Do I think it is 40 kg, as the label says?' },
    { good: 'We have your file, but we have not tested it yet.' },
    { good: 'Maybe it is time for a rest.' },
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
