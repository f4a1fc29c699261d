/** “Your call is important to us”, “we take all complaints seriously”: what a machine says to everybody. */
import { asked } from '../../../words/english/guards';
import type { Match } from '../../../words/match';
import { drop, say, where } from '../../rewrites';
import { defineRule } from '../../rule';

/** “We value your opinion, since you print on this paper every day”: it is meant, for a reason. */
function meant({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(because|since|so|as)$/.test(text));
}

/** “Thank you for writing, your opinion is important to us”: it is thanked for already. */
function thanked({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => /^thanks?$/.test(text));
}

const unless = [asked, meant];
const complaints =
  '(complaint|complaints|concern|concerns|dispute|disputes|feedback|issues|matters|reports|comments)';
const department =
  '(the|our|a) (relevant|concerned|appropriate|respective|competent|responsible|corresponding|internal) (department|team|departments|teams|section|unit|person|party|parties|authority|division)';
const forwarded = '(forwarded|passed|passed on|escalated|referred|sent|submitted)';

export default defineRule({
  id: 'cold/canned',
  principle: 'be-sincere',
  severity: 'info',
  message: 'A canned sentence.',
  why: 'They have read it in a hundred mails and believe it in none: name what they told you, and what you do about it.',
  phrasings: [
    {
      phrases: [
        '{your what:(call|business|opinion|feedback|custom|enquiry|inquiry|message|loyalty|input) is [@very|extremely|of the utmost|always] (important|valuable|valued|precious) (to|for) us}',
        '{@we [@very|greatly|deeply|highly|@adverb] value your what:(opinion|feedback|business|custom|input|loyalty|patronage)}',
        '{@we [@very|greatly|deeply|highly|@adverb] appreciate your what:(business|custom|patronage) and (value|appreciate) your (opinion|feedback|time|loyalty|input)}',
      ],
      unless,
      rewrites: [
        where(thanked, drop()),
        say('thank you for your $what'),
        say('thank you for telling us about {what they told you}'),
      ],
    },
    {
      phrases: [
        '{(your|customer) satisfaction is [@very|extremely|always] (important to us|@our (priority|top priority|number one priority|first priority|goal))}',
      ],
      unless,
      rewrites: [say('please tell me whether {what you did} solved it')],
    },
    {
      phrases: [
        `{@we take (all|every|these|such|any|customer) [of] [these|customer|such] ${complaints} [@very|extremely] seriously}`,
        `{(all|your|such|customer) ${complaints} (is|are) taken [@very|extremely] seriously [and handled with the utmost care]}`,
      ],
      unless,
      rewrites: [say('{what they told you} is being looked into'), drop()],
    },
    {
      phrases: [
        '{remain [fully|@very|strongly|deeply] committed to (excellence|quality|customer satisfaction|the highest standards) [at all times]}',
        '@we {<be> [fully|@very|strongly|deeply] committed to (excellence|customer satisfaction|your satisfaction|the highest standards) [at all times]}',
      ],
      unless,
      rewrites: [say('will {next step} by {date}')],
    },
    {
      phrases: ['{(it is|it was|this is|it has been) [certainly] never our intention to}'],
      unless,
      rewrites: [say('we did not mean to')],
    },
    {
      phrases: [
        '{your what:(feedback|comment|comments|concern|concerns|request|complaint|suggestion|suggestions|message|remarks) (has|have) been [duly|well] (noted|recorded|logged|registered|taken into (account|consideration))}',
      ],
      unless,
      rewrites: [say('I have passed your $what on to {name}')],
    },
    {
      phrases: [
        '{@we have [duly] noted your what:(feedback|comment|comments|concern|concerns|complaint|suggestion|remarks)}',
      ],
      unless,
      rewrites: [say('I have passed your $what on to {name}')],
    },
    {
      phrases: [
        '{will be (answered|processed|handled|dealt with) in the order (received|it was received|they were received|in which)}',
      ],
      unless,
      rewrites: [say('is with {name}, who will answer by {date}')],
    },
    {
      phrases: [`{has been [duly] ${forwarded} to ${department}}`],
      unless,
      rewrites: [say('is with {name}, who will {next step} by {date}')],
    },
    {
      phrases: [`{have been [duly] ${forwarded} to ${department}}`],
      unless,
      rewrites: [say('are with {name}, who will {next step} by {date}')],
    },
    {
      phrases: [`{(will|shall) be [duly] ${forwarded} to ${department}}`],
      unless,
      rewrites: [say('will be with {name} by {date}')],
    },
    {
      phrases: ['{(get|have) what:(this|it|that) logged with}'],
      unless,
      rewrites: [say('pass $what on to')],
    },
    {
      phrases: ['{get an internal log of what:(this|it|that)}'],
      unless,
      rewrites: [say('pass $what on to {name}')],
    },
    {
      phrases: ['{for internal (review|records|evaluation)}'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['<pass> (it|this|that|them) [along|on] to {our internal (teams|departments)}'],
      unless,
      rewrites: [say('{name}, who will {next step}')],
    },
    {
      phrases: [
        'who:@we {[deeply|sincerely|truly] regret any inconvenience [that|this|which] [may have|might have|has] [caused|been caused]}',
      ],
      unless,
      rewrites: [say('<be@who> sorry about {what happened}')],
    },
    {
      phrases: ['{any inconvenience [caused] is [deeply|sincerely|@very] regretted}'],
      unless,
      rewrites: [say('we are sorry about {what happened}')],
    },
  ],
  examples: [
    {
      bad: '[[Your feedback is very important to us]].',
      fixed: 'Thank you for your feedback.',
    },
    { bad: 'Thank you for writing, [[your opinion is important to us]].', fixed: 'Thank you for writing.' },
    { bad: '[[We value your business]]!', fixed: 'Thank you for your business!' },
    {
      bad: 'Rest assured that [[we take all complaints very seriously]].',
      fixed: 'Rest assured that [what they told you] is being looked into.',
    },
    {
      bad: '[[Your request has been noted]].',
      fixed: 'I have passed your request on to [name].',
    },
    {
      bad: 'Your mail [[has been forwarded to the relevant department]].',
      fixed: 'Your mail is with [name], who will [next step] by [date].',
    },
    {
      bad: 'We [[regret any inconvenience caused]].',
      fixed: 'We are sorry about [what happened].',
    },
    { good: 'We value your opinion, because you print on this paper every day.' },
    { good: 'Do you feel that we value your opinion?' },
    { good: 'I passed your photo on to Ravi in the paint shop, he calls you on Monday.' },
    { good: 'I am sorry for the inconvenience this has caused you.' },
    { good: 'Thank you for your feedback on the second draft.' },
    { good: 'We take care of the customs papers.' },
  ],
});
