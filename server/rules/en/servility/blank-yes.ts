/** “No problem, anything you need”, “yes to everything”: a yes without looking. */
import { asked, negated } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { bowsAlone } from '../../rewriting/bow-out';
import { leaveOutSentence } from '../../rewriting/keep-the-rest';
import { say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

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

export default defineRule({
  id: 'servility/blank-yes',
  principle: 'guide-dont-obey',
  severity: 'info',
  message: 'A yes to everything.',
  why: 'A flat yes tells the customer to ask for more; say what you will do, and what you would advise.',
  phrasings: [
    {
      phrases: [
        '{(no (problem|problems|worries|issue)|yes|sure|ok|okay|of course|certainly|absolutely) [sir|madam|my friend|dear] [,|!|-|;|:] [sir|madam|my friend|dear] [,] (anything|whatever|everything) [that] [you (need|want|say|wish|like|ask [for]|order)|for you|goes|at all]} $',
        '{(no (problem|problems|worries|issue)|yes|sure|ok|okay|of course|certainly|absolutely) [sir|madam|my friend|dear] [,|!|-|;|:] [sir|madam|my friend|dear] [,] (anything|whatever|everything) [that] (you (need|want|say|wish|like|ask [for]|order)|for you|goes|at all)}',
        '^ {(anything|whatever) (you (say|want|wish|ask|need)|for you) [,] [sir|madam|boss|my friend|dear [friend|sir]]} $',
        '{yes [,] (yes|to everything|to all [of (it|that|them)]|yes) [, yes]} $',
      ],
      unless: [asked],
      rewrites: [say('yes, we can do {what you will do}')],
    },
    {
      phrases: [
        `{who:@we [@modal|do] [@adverb|gladly|hereby|just] (agree (to|with)|accept|take|sign|fulfil) (anything|(any|every|each) (condition|conditions|price|demand|decision|terms|punishment|wish|deadline)) [(from|of) you|that you _|you _] [without (discuss|discussion|question|questions|condition)]}`,
        `{who:@we [@modal|do] [@adverb|gladly|hereby] (agree (to|with)|accept|say yes to|fulfil|fulfill|meet|grant) (everything|all of (it|this|that|them)|it all|(all|all of|each of|every one of) your ${demands})}`,
        `{(all|all of|each of|every one of) your ${demands} (is|are|will be|shall be) [@adverb] (accepted|granted|fulfilled|met|agreed|approved|fine|ok|okay)}`,
      ],
      unless: [asked, negated],
      rewrites: [
        where(blamed, leaveOutSentence()),
        where(ofYours, say('we agree with much of what')),
        say('we can agree to {what you agree to} and suggest {your proposal} for the rest'),
      ],
    },
    {
      phrases: [
        '{yes [,] yes [,] (no problem|all (ok|good|fine)|ok)}',
        '{whatever you (say|want|wish|order|decide|command) [,] (sir|madam|boss|dear|my friend|master|chief)}',
        '{(everything|all) [exactly] as you (like|wish|want|say|please)} (!|$)',
      ],
      unless: [asked],
      rewrites: [say('yes, we can do {what you will do}')],
    },
  ],
  examples: [
    { good: 'You can do it however you want, both ways hold.' },
    {
      bad: '[[Whatever you say boss]], the hall is booked.',
      fixed: 'Yes, we can do [what you will do], the hall is booked.',
    },
    {
      bad: '[[We agree to any terms you send]].',
      fixed: 'We can agree to [what you agree to] and suggest [your proposal] for the rest.',
    },
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
