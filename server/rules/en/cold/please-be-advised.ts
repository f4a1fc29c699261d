/** “Please be advised that …”, “this is to inform you that …”: a preamble from an office. */
import { type Guard, isWordless, type Match, textOf } from '../../../words/match';
import { drop, say, where } from '../../rewriting/rewrites';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

/** “As per our phone call.” */
function byPhone({ tokens, mark }: Match): boolean {
  return /\b(?:telecon|teleconference|phone call|call|telephone conversation)$/.test(
    textOf(tokens, mark.from, mark.to),
  );
}

/** “We want to note that you have called us twice”: what they did is seen, and not filed. */
function ofTheirDeed({ tokens, mark }: Match): boolean {
  return (
    /\bnote that$/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:you|your|a|the) .*\b(?:has|have|had) (?:already |also )?[a-z]+(?:ed|en|oken|ade)\b/.test(
      textOf(tokens, mark.to),
    ) &&
    /\b(?:you|your|yourself)\b/.test(textOf(tokens, mark.to))
  );
}

/** “We are writing to inform you that ...”: a phrase to be filled in, as a list of phrases gives it. */
const unfilled: Guard = ({ tokens, mark, sentence }) =>
  isWordless(tokens, mark.to) && /(?:\.{3}|…)\W*$/.test(sentence.prose);

const weSee: Rewriter = (match) => {
  const who = /^i$/.test(match.tokens[match.mark.from]?.text ?? '') ? 'I' : 'we';
  return ofTheirDeed(match) ? say(`${who} see that`)(match) : null;
};

export default defineRule({
  id: 'cold/please-be-advised',
  principle: 'be-sincere',
  severity: 'warning',
  message: 'Sounds like a notice from an office.',
  why: 'A preamble such as “please be advised” keeps the reader at arm’s length: just say it, as you would on the phone.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{(please|kindly|you are|you may|you should|do|also|^) [please|kindly|hereby|also|further] be [hereby|kindly|further] (advised|informed|notified|apprised) [,] that}',
        '{(please|kindly|you are|^) [please|kindly|hereby] be [hereby|kindly] (advised|informed|notified)} (,|:)',
        '{(this is to|this email is to|this letter is to|this serves to|@we hereby|@we write to|@we are writing to|@we beg to|@we <be> (directed|instructed|required|obliged|asked) to) [kindly|formally|hereby] (inform|advise|notify|apprise|certify to) you [,] that}',
        '{(kindly|please|and|further|also) (take note|be guided|take notice) [of the fact|accordingly] that}',
        '{(notice is hereby given|take notice|you are [herewith] (put on notice|given notice)|it has come to our (attention|notice)|it has been brought to our (attention|notice)|it is brought to your (attention|notice)|your attention is drawn to the fact|the fact remains|it should be noted|it must be noted|it is to be noted|it will be appreciated) [,] that}',
        '{@we (want to note|wish to (note|inform you|advise you|notify you)) that}',
        '{(it is|it has been) [hereby] (informed|advised|notified|noted|determined|observed|decided|established|concluded|ascertained) that}',
        '{@we note (from|as per|with (concern|regret)) [_] [_] that}',
        '{@we note the contents of} your',
        '{@we (would like|wish) to (inform|notify|apprise) [you] that}',
        '{you are [kindly|hereby] reminded that}',
        '{(please|kindly) be (reminded|guided) that}',
        '{(customers|guests|clients|passengers|members|residents|visitors|tenants|users|participants|all customers|all guests|applicants) are (reminded|advised|informed|notified|hereby reminded) that}',
        '{@we (wish|must|need|are obliged) to draw your attention to (the fact that|the following)}',
        '{as (previously|earlier) (advised|communicated|notified|indicated|intimated)} ,',
        '{(reference is made to|@we (refer|make reference) to|further to|with reference to|in reference to|in response to|having regard to) your (letter|email|e-mail|mail|message|enquiry|inquiry|complaint|request|fax|correspondence) [dated|of] [the] [_] [_] [_]} ,',
        '{you are hereby (informed|notified|advised|requested|asked|invited|reminded) that}',
        '{(this|the) (warning|notice|message|mail|email|e-mail|letter|note|notification|communication) (is|was|has been) [being] (sent|issued|generated|written) [automatically] [to you] to (inform|notify|advise|remind|alert|warn|tell) you [,] that}',
        '^ {as [already|previously|earlier] (advised|informed|notified|instructed|communicated) ,}',
      ],
      unless: [unfilled],
      rewrites: [weSee, drop()],
    },
    {
      phrases: [
        '{you are [hereby|kindly|herewith] (requested|advised|instructed|directed|obliged|urged) to}',
        '{it is [hereby|kindly] (requested|required|imperative|mandatory) that you}',
        '{hence (request|requesting|requested) (you|u) to}',
        '{you are [kindly|hereby] reminded to}',
      ],
      rewrites: [say('please')],
    },
    {
      phrases: [
        '{you (are receiving|have received|received|are being sent|have been sent) (this|the) (warning|notice|message|mail|email|e-mail|letter|notification) because}',
      ],
      rewrites: [say('I am writing because')],
    },
    {
      phrases: ['who:@we {(regret|regrets) to (inform|advise|notify|tell) (you|u)}'],
      rewrites: [say('<be@who> sorry to tell you')],
    },
    {
      phrases: [
        '(however|unfortunately|but|and|^) [,] {(regret|regrets) to (inform|advise|notify|tell) (you|u)}',
      ],
      rewrites: [say('I am sorry to tell you')],
    },
    {
      phrases: ['{it is regretted that}', '{it is with regret that}'],
      rewrites: [say('we are sorry that')],
    },
    {
      phrases: ['{[kind] (reference|attention) is (invited|drawn) to}'],
      rewrites: [say('this is about')],
    },
    {
      phrases: [
        '{as per (our|the) (telecon|teleconference|phone call|call|telephone conversation|conversation|conversations|discussion|discussions|talk|chat|meeting)} (,|.|$|on|@we|the|please|your|you|of|today|yesterday|with)',
      ],
      rewrites: [where(byPhone, say('as discussed on the phone')), say('as discussed')],
    },
    {
      phrases: [
        '{as per} (our|the) _ [_] (telecon|teleconference|phone call|call|telephone conversation|conversation|conversations|discussion|discussions|talk|chat|meeting) (,|.|$|on|@we|the|please|your|you|of|today|yesterday|with)',
      ],
      rewrites: [say('following')],
    },
  ]),
  examples: [
    {
      bad: '[[We want to note that]] you have already called our yard twice.',
      fixed: 'We see that you have already called our yard twice.',
    },
    { good: 'We are writing to inform you that ...' },
    {
      bad: '[[Please be advised that]] your pass has been suspended [[as per]] section 4.',
      fixed:
        'We have suspended your pass under section 4 because [the reason]; if anything is still open for you, please write to us.',
    },
    { bad: '[[As advised,]] the gate is blue.', fixed: 'The gate is blue.' },
    { good: 'Kindly note that the gate is shut on Monday.' },
    { bad: '[[Attention is drawn to]] page 4.', fixed: 'This is about page 4.' },
    {
      bad: '[[As per]] our long talk on Monday, the gate is blue.',
      fixed: 'Following our long talk on Monday, the gate is blue.',
    },
    {
      bad: '[[As per our telecon]], the gate is blue.',
      fixed: 'As discussed on the phone, the gate is blue.',
    },
    {
      bad: 'The form is old, [[hence request you to]] sign again.',
      fixed: 'The form is old, please sign again.',
    },
    {
      bad: '[[Please be advised that]] the office is closed on Monday.',
      fixed: 'The office is closed on Monday.',
    },
    { bad: '[[Kindly be informed that]] your parcel left today.', fixed: 'Your parcel left today.' },
    {
      bad: '[[This is to inform you that]] the boat is a week late.',
      fixed: 'The boat is a week late.',
    },
    {
      bad: 'We [[regret to inform you]] that the blue lamp is gone.',
      fixed: 'We are sorry to tell you that the blue lamp is gone.',
    },
    {
      bad: 'However, [[regret to inform you]] that the gate is shut.',
      fixed: 'However, I am sorry to tell you that the gate is shut.',
    },
    { bad: '[[You are hereby requested to]] sign page 4.', fixed: 'Please sign page 4.' },
    {
      bad: '[[It has come to our attention that]] page 4 is blank.',
      fixed: 'Page 4 is blank.',
    },
    { bad: '[[I am directed to inform you that]] the lift is out.', fixed: 'The lift is out.' },
    { bad: '[[It has been decided that]] the desk closes.' },
    { bad: '[[This notice is sent to inform you that]] the lift is out.', fixed: 'The lift is out.' },
    { bad: '[[It is requested that you]] sign page 4.', fixed: 'Please sign page 4.' },
    {
      bad: '[[You are receiving this letter because]] the lift is out.',
      fixed: 'I am writing because the lift is out.',
    },
    { good: 'Please note that we are closed on Monday.' },
    { good: 'I will let you know as soon as it lands.' },
    { good: 'We were informed by the bank that it went through.' },
    { good: 'Ana, who advised you on the roof, is back on Monday.' },
    { good: 'Please keep me informed.' },
  ],
});
