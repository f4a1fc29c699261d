/** “No problem, anything you need”, “yes to everything”: a yes without looking. */
import { endsWith, saidBehind } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { bowsAlone, keepWhatFollows } from '../../rewriting/bow-out';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const sureThing =
  '(no (problem|problems|worries|issue)|yes|sure|ok|okay|of course|certainly|absolutely) [sir|madam|my friend|dear] [,|!|-|;|:] [sir|madam|my friend|dear] [,] (anything|whatever|everything) [that]';
const demands = '(demands|wishes|requests|conditions|terms|requirements|changes|points|claims)';

/** “… everything you wrote”: which things, stands behind it. */
function ofYours({ tokens, mark, captures }: Match): boolean {
  return tokens[mark.to]?.text === 'you' && captures.who !== undefined;
}

/** “Shout at me, I accept everything”. */
function blamed(match: Match): boolean {
  return (
    bowsAlone(match) && match.tokens.some(({ text }) => /^(scold|punish|shout|insult|insults)$/.test(text))
  );
}

/** “Whatever you decide, sir, we will accept it” is “please tell us what you decide”. */
function whatTheyDecide(match: Match) {
  const { tokens, mark } = match;
  const rest = tokens.slice(mark.to).map(({ text }) => text);
  const found =
    /^, (?:i|we) (?:will |shall |would )?(?:accept|obey|follow|do|agree)(?: (?:it|that|to it))?(?= [.!…]|$)/.exec(
      rest.join(' '),
    )?.[0];
  const verb = tokens
    .slice(mark.from, mark.to)
    .find(({ text }) => /^(say|want|wish|order|decide|command)$/.test(text));
  if (!found || !verb) return null;
  return say(`please tell us what you ${verb.text}`)(
    marking(match, mark.from, mark.to + found.split(' ').length),
  );
}

/** “Anything for you, | the hall is booked”: what is done stands behind it. */
function tellsTheDeed({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === ',' &&
    tokens.length - mark.to > 4 &&
    !/^(sir|madam|and|but|or|you|whatever)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “Yes of course. Whatever you say, sir”: one yes is enough. */
function saidYes(match: Match): boolean {
  const before = sentenceBefore(match);
  return /^\W*(?:yes|sure|ok|okay|of course)\b/i.test(before?.prose ?? '');
}

/** “You asked for a bay. Anything you need!”: what is agreed to stands before it. */
function answers(match: Match): boolean {
  return /\b(?:you|they|he|she)(?:['’]ve| have)? (?:also )?(?:asked|wanted|want|need|requested|sent|wrote)|\b(?:asks|wants|needs|requests|sent)\b/i.test(
    sentenceBefore(match)?.prose ?? '',
  );
}

/** “We accept all your points, but the date moves”: no flat yes. */
const limited = saidBehind(/^(but|including|except|provided|however|though)$/);

/** “Whatever you say, boss, you decide the date” is “please tell us what you have in mind for the date”. */
function theyDecide(match: Match) {
  const { tokens, mark } = match;
  const rest = textOf(tokens, mark.to, mark.to + 4);
  return /^, you (?:decide|choose|name|set) (?:the|your)$/.test(rest)
    ? say('please tell us what you have in mind for')(marking(match, mark.from, mark.to + 3))
    : null;
}

/** “We sign anything | the notary needs”, “we take anything you have in blue”: no wish of theirs. */
function ofOthers({ tokens, mark }: Match): boolean {
  return (
    /\banything$/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:that )?(?:the|a|an|our|my|he|she|they|it|is|in|with|from the)\b/.test(textOf(tokens, mark.to))
  );
}

/** “We take anything you | have in blue.” */
const fromThem = endsWith(/^have$/);

/** “All your changes are accepted, here is the clean version”, “your requests are met: two towels, a cot”. */
function toldWhich({ tokens, mark }: Match): boolean {
  return /^:|^,? ?(?:and (?:i|we) have|here (?:is|are)|see)\b/.test(textOf(tokens, mark.to));
}

/** “Of course, anything you need | for the party is in the kitchen.” */
function isThere({ tokens, mark }: Match): boolean {
  return /^(?:[a-z]+ ){0,4}(?:is|are)\b/.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'servility/blank-yes',
  principle: 'guide-dont-obey',
  severity: 'info',
  message: 'A yes to everything.',
  why: 'A flat yes tells the customer to ask for more; say what you will do, and what you would advise.',
  phrasings: bowOnce([
    {
      phrases: [
        `{${sureThing} [you (need|want|say|wish|like|ask [for]|order)|for you|goes|at all]} $`,
        `{${sureThing} (you (need|want|say|wish|like|ask [for]|order)|for you|goes|at all)}`,
        '^ {(anything|whatever) (you (say|want|wish|ask|need)|for you) [,] [sir|madam|boss|my friend|dear [friend|sir]]} $',
        '{yes [,] (yes|to everything|to all [of (it|that|them)]|yes) [, yes]} $',
      ],
      unless: [asked, isThere],
      rewrites: [
        where(tellsTheDeed, say('yes')),
        where(answers, say('yes, we can do that')),
        where(({ following }) => following.length > 0, say('yes, gladly')),
        say('yes, we can do {what you will do}'),
      ],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|gladly|hereby|just] (agree (to|with)|accept|take|sign|fulfil) (anything|(any|every|each) (condition|conditions|price|demand|decision|terms|punishment|wish|deadline)) [(from|of) you|that you _|you _] [without (discuss|discussion|question|questions|condition)]}`,
        `{who:@we [@modal|do] [@adverb|gladly|hereby] (agree (to|with)|accept|say yes to|fulfil|fulfill|meet|grant) (everything|all of (it|this|that|them)|it all|(all|all of|each of|every one of) your ${demands})}`,
        `{(all|all of|each of|every one of) your ${demands} (is|are|will be|shall be) [@adverb] (accepted|granted|fulfilled|met|agreed|approved|fine|ok|okay)}`,
      ],
      unless: [asked, negated, limited, ofOthers, fromThem, toldWhich],
      rewrites: [
        where(blamed, leaveOutSentence()),
        where(ofYours, say('we agree with much of what')),
        say('we can agree to {what you agree to} and suggest {your proposal} for the rest'),
      ],
    },
    {
      phrases: ['^ {yes to (everything|all|all of (it|that|them)|anything) [of course]} ,'],
      unless: [asked],
      rewrites: [keepWhatFollows, say('yes')],
    },
    {
      phrases: [
        '{yes [,] yes [,] (no problem|all (ok|good|fine)|ok)}',
        '{whatever you (say|want|wish|order|decide|command) [,] (sir|madam|boss|dear|my friend|master|chief)}',
        '{(everything|all) [exactly] as you (like|wish|want|say|please)} (!|$)',
      ],
      unless: [asked],
      rewrites: [
        whatTheyDecide,
        theyDecide,
        where(tellsTheDeed, where(saidYes, drop())),
        where(tellsTheDeed, say('yes')),
        where(saidYes, say('we can do {what you will do}')),
        where(answers, say('yes, we can do that')),
        say('yes, we can do {what you will do}'),
      ],
    },
    {
      phrases: [
        '(^|,|;|yes|sure|ok) {(anything|everything|whatever) you (want|wish|say|like|demand) [,] [and] [just|only|simply] (tell|say|name|ask|write) (me|us|it|so)}',
        '{you [will|shall|can|@adverb] (get|have) (anything|whatever|everything) [that] you (want|wish|demand|desire) [from us]} (.|,|!|$)',
      ],
      unless: [asked],
      rewrites: [say('yes, we can do {what you will do}')],
    },
  ]),
  examples: [
    {
      bad: '[[Yes to everything]][[, whatever makes you happy]], we will add the second bench.',
      fixed: 'Yes, we will add the second bench.',
    },
    { bad: '[[Anything you want, just tell me]].' },
    { bad: '[[You get whatever you want]].' },
    { good: 'You get the lid you want.' },
    { good: 'Anything you want to keep goes in the blue bin.' },
    { good: 'We sign anything the notary needs.' },
    { good: 'We take anything you have in blue.' },
    { good: 'All your changes are accepted, here is the clean version.' },
    { good: 'Of course, anything you need for the tea is in the kitchen.' },
    {
      bad: '[[Whatever you want, boss]], we will do it.',
      fixed: 'We are happy to do it the way you would like.',
    },
    {
      bad: 'Sure. [[Whatever you say boss]], the hall is booked.',
      fixed: 'Sure. The hall is booked.',
    },
    { good: 'You can do it however you want, both ways hold.' },
    {
      bad: '[[Whatever you say boss]], the hall is booked.',
      fixed: 'The hall is booked.',
    },
    {
      bad: '[[We agree to any terms you send]].',
      fixed: 'We can agree to [what you agree to] and suggest [your proposal] for the rest.',
    },
    { good: 'All your points are met, but the lamp comes in June.' },
    {
      bad: '[[Whatever you say boss]], you decide the date.',
      fixed: 'Please tell us what you have in mind for the date.',
    },
    {
      bad: 'You asked for a bed by the door. [[No problem, anything you want]].',
      fixed: 'You asked for a bed by the door. Yes, we can do that.',
    },
    { bad: '[[Sure, whatever you need]]! The van is free.', fixed: 'Yes, gladly! The van is free.' },
    { good: 'We accept any card at the gate.' },
    { bad: '[[No problem, anything you need]].', fixed: 'Yes, we can do [what you will do].' },
    { bad: '[[Anything you say, sir]].', fixed: 'Yes, we can do [what you will do].' },
    {
      bad: '[[We agree to everything]].',
      fixed: 'We can agree to [what you agree to] and suggest [your proposal] for the rest.',
    },
    {
      bad: '[[All your conditions are accepted]].',
      fixed: 'We can agree to [what you agree to] and suggest [your proposal] for the rest.',
    },
    { good: 'No problem, we can change the label.' },
    { good: 'Yes, the blue one is in stock.' },
    { good: 'No problem, is there anything else I can add?' },
    { good: 'Did you say yes to everything, or yes to all?' },
    { good: 'That does not mean that we accept all your demands.' },
    { good: 'Of course, tell us which size you need.' },
  ],
});
