/** “Noted your email”, “acknowledging receipt of your complaint”: the mail is booked in, and nobody has read it. */
import { beginsWith, endsWith, marks, says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { type Match, marking } from '../../../words/match';
import { capitalised, fitIn } from '../../rewriting/fit-words';
import { say, where, withNext } from '../../rewriting/rewrites';
import { answered } from '../../rewriting/say-once-more';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { thenGoOn } from '../../rewriting/thank-instead';
import { defineRule, type Rewriter } from '../../rule';

/** “Received your mail about the lid, and I will ask the depot”: somebody does something about it. */
function takenUp({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }, at, rest) => text === 'and' && /^(we|i)$/.test(rest[at + 1]?.text ?? ''));
}

/** “Received your mail, thank you.” */
const thanked = says(/^(thank|thanks|thx)$/);

/** “This mail is acknowledging receipt of …”: a verb stands before it. */
function governed({ tokens, from }: Match): boolean {
  return /^(is|are|am|be|was|by|for|in|of|after|and|to)$/.test(tokens[from - 1]?.text ?? '');
}

/** “As soon as somebody has acknowledged your mail”: more than a name stands before the verb. */
function longWinded({ from }: Match): boolean {
  return from > 4;
}

/** “Requesting a sample is easy”: something is told of it. */
const isMatter = says(/^(is|are|was|were|will|can|takes|costs|helps)$/);

const unless = [asked, reported, takenUp];

function opensWithYour({ tokens }: Match): boolean {
  return tokens[0]?.text === 'your';
}

/** “Ana, acknowledging receipt of …”: words stand in front, and a comma parts them from the thanks. */
function afterWords({ tokens, mark, source }: Match): boolean {
  return /[^\s,;:.!?–—-]$/.test(source.slice(0, tokens[mark.from]?.start).trimEnd());
}

/** The words, with a comma where others stand in front; where a “<name>” tag stands in front, they take its place. */
function apart(words: string): Rewriter {
  return (match) => inPlaceOfThem(words)(match) ?? say(afterWords(match) ? `, ${words}` : words)(match);
}

/** In UTF-16 code units: “<name> ”, “<agent_name> ”. */
const tagBefore = { shortest: 4, longest: 14 };

/** “<name> received your mail” is “Thank you for your mail”: the tag is markup, and stands before the first passage of its block. */
function inPlaceOfThem(words: string): Rewriter {
  return ({ tokens, mark, source, passage, sentence }) => {
    const { start, kind, sentences } = passage;
    const end = tokens[mark.to - 1]?.end;
    const tagged = start >= tagBefore.shortest && start <= tagBefore.longest && kind === 'paragraph';
    if (end === undefined || !tagged || sentences[0] !== sentence || !/^\p{Ll}/u.test(source)) return null;
    const text = capitalised(words);
    return { title: `“${text}”`, edits: [{ start: -sentence.start, end, text, stops: [] }] };
  };
}

/** “Your request for a lid has been noted” is “thank you for your request for a lid”. */
const thankFor: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const words = source.slice(tokens[1]?.start ?? 0, tokens[mark.from - 1]?.end ?? 0);
  const filled = { text: `thank you for your ${words}`, stops: [] };
  const edit = words && mark.from > 1 ? fitIn(match, { from: 0, to: mark.to }, filled) : null;
  return edit && { title: `“${edit.text}”`, edits: [edit] };
};
/** “Your complaint”, “your concerns”: nothing to thank for. */
const ofConcern = marks(/^(complaints?|concerns?)$/);

/** “Your claim has been received and will be read” is “thank you for your claim, which will be read”. */
const whichWillBe: Rewriter = (match) => {
  const { tokens, mark } = match;
  const and = tokens.findIndex(({ text }, at) => at >= mark.from && at <= mark.to && text === 'and');
  if (and < 0 || !/^(will|is|are|has|have)$/.test(tokens[and + 1]?.text ?? '')) return null;
  return say('thank you for your $what, which')(marking(match, mark.from, and + 1));
};
/** “Your feedback has been noted and shared | with the cook.” */
const sharedWith: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  if (!captures.shared) return null;
  if (tokens[mark.to]?.text !== 'with') return say('thank you for your $what; {name} has it now')(match);
  const last = tokens[(captures.what?.to ?? 0) - 1]?.text ?? '';
  return say(`thank you for your $what, which ${last.endsWith('s') ? 'are' : 'is'} now`)(match);
};
const mail =
  '(email|e-mail|mail|message|letter|note|query|request|enquiry|inquiry|feedback|comments|order|application|documents|ticket)';
const trouble = '(concern|concerns|complaint|complaints|issue|issues|problem|problems|dispute|claim)';
const booked = '(noted|received|acknowledged|acknowledging [the] [receipt of]|confirming [the] receipt of)';

export default defineRule({
  id: 'cold/receipt',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Books the mail in instead of answering it.',
  why: 'A stamp of receipt tells them that nobody has read it yet: thank them, and go straight to the matter.',
  phrasings: saidPlainly([
    {
      phrases: [
        '^ {your [_] (mail|email|e-mail|message|request|enquiry|inquiry|letter|application|claim|complaint|query|ticket) (was|has been) [duly|successfully] received [and (is|are|will be|is being|is now being|is currently being) [being|currently] (processed|reviewed|handled|dealt with|looked at|in process)]} $',
      ],
      unless,
      rewrites: [
        where(answered, say('thank you for writing')),
        say('thank you for writing; {name} will {next step}'),
      ],
    },
    {
      phrases: [
        `^ {[well|duly] ${booked}} (your|the) [_] ${mail}`,
        `{acknowledging [the] receipt of} (your|the) [_] ${mail}`,
      ],
      unless: [...unless, governed, thanked],
      rewrites: [apart('thank you for')],
    },
    {
      phrases: [
        `^ {[well|duly] ${booked} (your|the) [_] what:${trouble} (about|regarding|concerning|on|with)}`,
      ],
      unless,
      rewrites: [
        where(
          ({ tokens, mark }) => /^concerns?$/.test(tokens[mark.to - 2]?.text ?? ''),
          say('thank you for sharing your concerns about'),
        ),
        // “The issue with the lid”: the lid alone is not the matter.
        where(endsWith(/^with$/), say('thank you for telling us about the $what with')),
        say('thank you for telling us about'),
      ],
    },
    {
      phrases: [`{(have|has) [duly|hereby] acknowledged} your [_] (${mail}|${trouble})`],
      unless: [...unless, longWinded],
      rewrites: [(match) => apart('thank you for')(marking(match, 0, match.mark.to))],
    },
    {
      phrases: [
        '{your what:(email|e-mail|mail|message|letter|complaint|enquiry|inquiry|query|feedback|request|concern|concerns|comments) (has|have) been [duly|safely] received [and (is|are|will be|has been|have been) [being] (processed|reviewed|investigated|looked into|dealt with|answered|logged|forwarded|noted)]} (.|,|!|and|;|by|$)',
        '{@we [hereby|can|duly] confirm [the] receipt of your what:(email|e-mail|mail|message|letter|complaint|enquiry|inquiry|query|feedback|request|concern)}',
      ],
      unless,
      rewrites: [
        whichWillBe,
        where(ofConcern, withNext(/^dated$/, say('thank you for writing to us about this on'))),
        where(ofConcern, say('thank you for writing to us about this')),
        thenGoOn('thank you for your $what'),
      ],
    },
    {
      phrases: [
        '^ {(waiting|awaiting) [for] your what:(details|reply|response|answer|feedback|confirmation|order|decision|advice|information|documents|message|call|input|approval|instructions|revert)} (.|!|$)',
        '^ {(waiting|awaiting) [for] your (prompt|soonest|early|earliest|kind|favourable|favorable|positive|quick|urgent|valued) what:(details|reply|response|answer|feedback|confirmation|order|decision|advice|approval|instructions)} (.|!|$)',
      ],
      unless,
      rewrites: [say('I look forward to your $what')],
    },
    {
      phrases: [
        '(your|the) (@paperwork|@feeling) (to|about|for|regarding|concerning|on|of|that) ... [...] [...] [...] {(has|have|is|are) [been] [duly|well] (noted|recorded|logged|registered)}',
      ],
      unless,
      rewrites: [
        where((match) => answered(match) && opensWithYour(match), thankFor),
        where(beginsWith(/^(have|are)$/), say('are with {name}, who will {next step}')),
        say('is with {name}, who will {next step}'),
      ],
    },
    {
      phrases: [
        '{[the|your|all] what:(feedback|feedbacks|comments|concerns) [have|has] been [duly|well] (noted|recorded|logged|registered) [and shared:(shared|passed on|forwarded|logged|escalated) [internally]]}',
      ],
      unless,
      rewrites: [
        sharedWith,
        where(answered, say('thank you for what you wrote')),
        where(afterWords, say(', and this is what happens with what you wrote: {next step}')),
        say('this is what happens with what you wrote: {next step}'),
      ],
    },
    {
      phrases: [
        '{kindly acknowledge [the] receipt [of (this|the|our|my|same) [_] [mail|email|e-mail|message|letter]] [and oblige|by return [mail]]} (.|!|$)',
      ],
      unless,
      rewrites: [say('please let me know that it reached you')],
    },
    {
      phrases: [
        '^ {(requesting|seeking|requiring|requesting for)} (details|information|info|[a] status|[an] update|updates|confirmation|clarification|[a] quote|[a] quotation|[the] documents|[your] (documents|details|quote|quotation|price|prices|confirmation)) [_] [_] [_] [_] [_] [_] $',
      ],
      unless: [asked, isMatter],
      rewrites: [say('could you please send me')],
    },
    {
      phrases: [
        '^ {receipt of (your|the) [_] [_] (is|was|has been) [hereby|duly] (confirmed|acknowledged)} (.|!|$|and)',
      ],
      unless,
      rewrites: [
        where(answered, say('thank you, I have it')),
        say('thank you, I have it and will {next step}'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[We confirm receipt of your complaint]] dated 2 June.',
      fixed: 'Thank you for writing to us about this on 2 June.',
    },
    {
      bad: '[[Acknowledging the issue with]] the tap.',
      fixed: 'Thank you for telling us about the issue with the tap.',
    },
    {
      bad: '<name> [[received]] your email about the tap.',
      fixed: 'Thank you for your email about the tap.',
    },
    { good: 'Received your order, thank you, it is on the bench.' },
    {
      bad: '[[Your complaint has been received]] and will be read on Monday.',
      fixed: 'Thank you for your complaint, which will be read on Monday.',
    },
    { bad: '[[Receipt of your claim is confirmed]].', fixed: 'Thank you, I have it and will [next step].' },
    { bad: '[[Awaiting your soonest reply]].', fixed: 'I look forward to your reply.' },
    {
      bad: '[[Your feedback has been noted and shared]] with the cook.',
      fixed: 'Thank you for your feedback, which is now with the cook.',
    },
    {
      bad: '[[Kindly acknowledge receipt of this letter]].',
      fixed: 'Please let me know that it reached you.',
    },
    { bad: '[[Requesting]] details on the gate.', fixed: 'Could you please send me details on the gate?' },
    { good: 'Requesting a quote is easy here.' },
    {
      bad: '[[Your claim has been received and is being reviewed]].',
      fixed: 'Thank you for your claim; we will [next step] by [date].',
    },
    {
      bad: '[[Noted]] your mail about the cracked lid.',
      fixed: 'Thank you for your mail about the cracked lid.',
    },
    {
      bad: 'We [[have acknowledged]] your letter about the gate.',
      fixed: 'Thank you for your letter about the gate.',
    },
    {
      bad: '[[Received your complaint about]] the cracked lid.',
      fixed: 'Thank you for telling us about the cracked lid.',
    },
    {
      bad: '[[Your letter has been received and is being processed]].',
      fixed: 'Thank you for your letter; we will [next step] by [date].',
    },
    { bad: '[[Awaiting your reply]].', fixed: 'I look forward to your reply.' },
    {
      bad: 'Your request to move the whole fair to the hall in May [[has been noted]].',
      fixed: 'Your request to move the whole fair to the hall in May is with [name], who will [next step].',
    },
    {
      bad: 'Thank you, [[the feedback has been logged]].',
      fixed: 'Thank you, this is what happens with what you wrote: [next step].',
    },
    {
      bad: '[[The feedback has been logged and shared internally]].',
      fixed: 'Thank you for your feedback; [name] has it now.',
    },
    {
      bad: 'Thanks for the call [[the feedback has been noted]].',
      fixed: 'Thanks for the call, and this is what happens with what you wrote: [next step].',
    },
    { good: 'The system is acknowledging receipt of your mail today.' },
    { good: 'As soon as the depot there has acknowledged your order, the truck leaves.' },
    { good: 'Received your mail about the lid, and I will ask the depot today.' },
    { good: 'Received your mail about the lid, is that what they told you?' },
    { good: 'You wrote that the feedback has been noted.' },
    { good: 'I received your mail this morning and read it at once.' },
    { good: 'While we are waiting for your reply, the paint dries.' },
  ],
});
