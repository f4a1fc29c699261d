/** “Your call is important to us”, “we take all complaints seriously”: what a machine says to everybody. */
import {
  beginsWith,
  endsClause,
  endsSentence,
  followedBy,
  opensClause,
  saidBehind,
} from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { type Guard, type Match, marking, textOf } from '../../../words/match';
import { because, becauseOfMany } from '../../rewriting/because';
import { keepBehindBut } from '../../rewriting/bow-out';
import { follow } from '../../rewriting/follow';
import { ifNothingCame } from '../../rewriting/if-nothing-came';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { tellsNoFigure } from '../../rewriting/let-go';
import { drop, say, where } from '../../rewriting/rewrites';
import { answered, leaveItToTheNext } from '../../rewriting/say-once-more';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { straightToTheDeed } from '../../rewriting/straight-to-the-deed';
import { instead } from '../../rewriting/tell-instead';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { thankInstead, thanksNext, whatHappensNow } from '../../rewriting/thank-instead';
import { defineRule, type Rewriter } from '../../rule';

/** “We value your opinion, since you print on this paper every day”: it is meant, for a reason. */
function meant({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(because|since|so|as)$/.test(text));
}

/** “… What it means for you is a late parcel.” */
function saysWhatItMeans({ following, tokens, to }: Match): boolean {
  return (
    /^\s*what (?:it|this|that) means\b/i.test(following[0]?.prose ?? '') ||
    tokens.slice(to).some(({ text }) => /^yours?$/.test(text))
  );
}

/** “We regret any inconvenience caused | to you and your crew”: whom it met is the reader. */
const sorryToTheMark: Rewriter = (match) => {
  const { tokens, mark } = match;
  const met = /^(to|you|your|for)$/.test(tokens[mark.to]?.text ?? '');
  const fence = tokens.findIndex(({ kind }, at) => at >= mark.to && kind === 'punctuation');
  const to = met ? (fence < 0 ? tokens.length : fence) : mark.to;
  if (tokens[mark.to]?.text === 'by') return say('<be@who> sorry about the trouble caused')(match);
  return say('<be@who> sorry about {what happened}')(marking(match, mark.from, to));
};

/** “We apologise for any inconvenience” is “we apologise for …”, and “sorry for …” is “sorry about …”. */
function sorryFor(match: Match) {
  const verb = match.tokens[match.mark.from]?.text ?? '';
  const words = verb === 'sorry' ? 'sorry about' : verb === 'regret' ? 'regret' : `${verb} for`;
  return say(`${words} {what happened}`)(match);
}

/** “We take every | complaint seriously.” */
function ofOne(match: Match): boolean {
  const { tokens, captures } = match;
  return (
    !endsSentence(match) &&
    /^(complaint|concern|dispute)$/.test(tokens[captures.what?.from ?? -1]?.text ?? '')
  );
}

/** “… has been passed on | and will be answered”, “…, who call you on Friday”: what happens next is told. */
function toldNextHere(match: Match): boolean {
  return saidBehind(/^(and|will|who|which|is|are|has|have|they)$/)(match) || answered(match);
}

/** “…, probably by Wednesday”: the day is told. */
function saysWhen({ source }: Match): boolean {
  return namesFacts(source);
}

/** “… has been forwarded to the relevant team, | which will look at it.” */
function teamGoesOn({ tokens, mark }: Match): boolean {
  return textOf(tokens, mark.to, mark.to + 2) === ', which';
}

/** “… is being reviewed | by Ana”. */
const byWhom = followedBy(/^by$/);

/** “Your claim is being reviewed by Ms Roth, who calls on Friday.” */
function saysWhoAndWhen(match: Match): boolean {
  return byWhom(match) && saysWhen(match);
}

/** “I hope I could be of help | with the boiler”: what was done is named. */
const withWhat = followedBy(/^with$/);

/** The marked words are all of their clause. */
function wholeClause(match: Match): boolean {
  return opensClause(match) && endsClause(match);
}

/** “…, and if not, Vera is on 42”: the door is open. */
function andIfNot({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(if|otherwise)$/.test(text));
}

/** “We trust this answers | your question”, and nothing before it. */
function wholeOfIt({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens.length < 12;
}

/** In tokens; much else may be said in a longer one. */
function isShort({ tokens }: Match): boolean {
  return tokens.length <= 24;
}

/** A worry is nothing to thank for; that it was told is. */
const heavy = followedBy(/^(concern|concerns|complaint|dissatisfaction)$/);

/** “I noted your comments on page 6 and made the changes.” */
function workedIn({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(
      ({ text }, at, rest) =>
        /^(made|changed|fixed|updated|adjusted|corrected|sent|added|moved)$/.test(text) &&
        rest[at - 1]?.text === 'and',
    );
}

/** “… has been forwarded to the team” is “… is with Ana”. */
function nowWith(be: 'is' | 'are'): readonly Rewriter[] {
  return [
    where(teamGoesOn, say(`${be} with {which team}`)),
    where(toldNextHere, say(`${be} with {name}`)),
    say(`${be} with {name}, who will {next step} by {date}`),
  ];
}

/** “The bank apologises for any inconvenience caused | by the strike”: what caused it stays. */
const sorryForTrouble: Rewriter = (match) => {
  const { tokens, mark } = match;
  const by = textOf(tokens, mark.to, mark.to + 4) === 'any inconvenience caused by';
  return by ? say('we are sorry about the trouble caused')(marking(match, mark.from, mark.to + 3)) : null;
};

/** “…, but rest assured we are committed to …” is “…; we are [what you are changing]”. */
const insteadOfRest: Rewriter = (match) => {
  const { tokens, mark } = match;
  const before = textOf(tokens, 0, mark.from);
  const rest = / ,(?: but| and)?(?: please)?(?: be)? rest assured(?: that)? (?:i|we)$/.exec(before)?.[0];
  if (!rest || !endsSentence(match)) return null;
  return say('; we are {what you are changing}')(
    marking(match, mark.from - rest.trim().split(' ').length, mark.to),
  );
};

/** “Your request has been registered under number 662”: they can name it from now on. */
const numbered: Guard = ({ tokens, mark }) =>
  /^(?:under|with|as) (?:the )?(?:case |file |reference )?(?:number|no|reference|ref|case|file|ticket|#)?.*\d/.test(
    textOf(tokens, mark.to, mark.to + 9),
  );

const unless = [asked, meant];
const complaints =
  '(complaint|complaints|concern|concerns|dispute|disputes|feedback|issues|matters|reports|comments)';
const department =
  '(the|our|a) (relevant|concerned|appropriate|respective|competent|responsible|corresponding|internal) (department|team|departments|teams|section|unit|person|party|parties|authority|division)';
const committed = '<be> [fully|@very|strongly|deeply] committed to';
const improving = '[the] (continual|continuous|constant|continued) (improvement|improvements)';
const forwarded = '(forwarded|passed|passed on|escalated|referred|sent|submitted)';

export default defineRule({
  id: 'cold/canned',
  principle: 'be-sincere',
  severity: 'info',
  message: 'A canned sentence.',
  why: 'They have read it in a hundred mails and believe it in none: name what they told you, and what you do about it.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{[all] your what:(call|business|opinion|opinions|feedback|comments|custom|enquiry|inquiry|message|loyalty|input|patience|views|time|trust|suggestions|experience) (is|are) [@very|extremely|of the utmost|of great|always|greatly|highly|deeply] (important|importance|valuable|valued|precious|cherished) [(to|for|by) (us|me)]}',
        '{your what:(call|business|opinion|feedback|comments|custom|enquiry|loyalty|input|voice|views) (matters|matter|counts|count) [to us|a lot to us]}',
        '{@we [@very|greatly|deeply|highly|@adverb] value your what:(opinion|feedback|business|custom|input|loyalty|patronage)}',
        '{@we [@very|greatly|deeply|highly|@adverb] appreciate your what:(business|custom|patronage) and (value|appreciate) your (opinion|feedback|time|loyalty|input)}',
      ],
      unless,
      rewrites: thankInstead,
    },
    {
      phrases: [
        '{your satisfaction (matters|counts) [to us|a lot to us]}',
        '{(your|customer|client|guest) satisfaction is [@very|extremely|always] [of] (important to us|utmost importance|paramount|(@our|the) [_] [_] (priority|goal|aim|mission|concern))}',
        '{@we (strive|endeavour|endeavor|aim|pride ourselves|are proud|seek) [always] (for|to (provide|deliver|offer|give|ensure|maintain|achieve)|on (providing|delivering|offering|our)) [_] [_] [_] (excellence|(quality|best|highest|excellent|exceptional|outstanding|superior|seamless|first-class|world-class) [possible] [_] (service|experience|experiences|care|support|standard|standards|satisfaction) [(to|for) (you|(all|each|every one) of our _|(all|every|each) [our] _|our _)])}',
      ],
      unless,
      rewrites: [
        straightToTheDeed,
        keepBehindBut,
        keepTheRest(),
        leaveOutSentence(),
        where(isShort, instead('we want this to be right for you')),
        sayToTheEnd('we want this to be right for you'),
      ],
    },
    {
      phrases: [
        '{(fell|fall|falls|fallen|failed) [_] (short of|to meet|below) (your|customer) expectations [on this occasion|this time]}',
      ],
      unless,
      rewrites: [
        where(beginsWith(/^fell$/), say('did not get this right')),
        keepTheRest(),
        leaveOutSentence(),
        sayToTheEnd('we want this to be right for you'),
      ],
    },
    {
      phrases: [
        `{@we take (all|every|these|such|any|customer) [of] [these|customer|such] what:${complaints} [@very|extremely] seriously}`,
        `{(all|such|customer) [your] what:${complaints} (is|are) taken [@very|extremely] seriously [and handled with the utmost care]}`,
        `{your what:${complaints} (is|are) taken [@very|extremely] seriously and handled with the utmost care}`,
      ],
      unless,
      rewrites: [
        straightToTheDeed,
        where(opensClause, keepTheRest()),
        where(endsSentence, say('{what they told you} is being looked into')),
        where(ofOne, say('we look closely at every $what')),
        where((match) => !endsSentence(match), say('we look closely at all $what')),
      ],
    },
    {
      phrases: [
        '{remain [fully|@very|strongly|deeply] committed to (excellence|quality|customer satisfaction|the highest standards) [at all times]}',
        `@we {${committed} ${improving}}`,
        `@we {${committed} (excellence|customer satisfaction|your satisfaction|the highest standards) [at all times]}`,
      ],
      unless,
      rewrites: [keepTheRest(), say('will {next step} by {date}')],
    },
    {
      phrases: [`@we {${committed} ${improving} (of|in) what:([our] _ [and _])}`],
      unless,
      rewrites: [insteadOfRest, say('keep improving $what')],
    },
    {
      phrases: ['{(it is|it was|this is|it has been) [certainly] (never|not) our intention to}'],
      unless,
      rewrites: [say('we did not mean to')],
    },
    {
      phrases: [
        '{your what:@feeling (has|have|will|shall|is|are) (been|be|being) [duly|well|now|hereby|carefully] @filed [in (our|the) [_] (system|records|file|files|database)|for (future|further) [_] (reference|improvement|improvements|consideration|action)]}',
        '{your what:@feeling (is|are) [duly|well|hereby] (noted|recorded|logged|registered|acknowledged|regretted)}',
        '{@we [have] [duly] (noted|note|acknowledge|recorded|logged|registered|taken note of) [the contents of] your what:(feedback|comment|comments|concern|concerns|complaint|suggestion|remarks|dissatisfaction|disappointment|frustration|objection|observations)} (.|,|and|!|$)',
      ],
      unless: [...unless, numbered],
      rewrites: whatHappensNow,
    },
    {
      phrases: [
        '{(will|shall) be (answered|processed|handled|dealt with) in the order (received|it was received|they were received|in which)}',
      ],
      unless,
      rewrites: [
        where(saysWhen, say('will be answered after those that came first')),
        say('will be answered after those that came first, by {date}'),
      ],
    },
    {
      phrases: [
        `{(has been|is being) [duly] ${forwarded} to ${department}}`,
        '{has been (escalated|actioned|logged|filed) accordingly}',
      ],
      unless,
      rewrites: nowWith('is'),
    },
    {
      phrases: [
        `{(have been|are being) [duly] ${forwarded} to ${department}}`,
        '{have been (escalated|actioned|logged|filed) accordingly}',
      ],
      unless,
      rewrites: nowWith('are'),
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
      rewrites: [say('note $what for our team')],
    },
    {
      phrases: ['(fed back|passed on|forwarded|escalated) {for internal (review|records|evaluation)}'],
      unless,
      rewrites: [say('to {name} for review')],
    },
    {
      phrases: ['{for internal (review|records|evaluation)}'],
      unless,
      rewrites: [say('so that it is looked into')],
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
      rewrites: [sorryToTheMark],
    },
    {
      // Said of oneself by one’s own name.
      phrases: ['^ {the _ [_] [_] (apologises|apologizes|regrets) [for]} any'],
      unless,
      rewrites: [sorryForTrouble, say('we are sorry for')],
    },
    {
      phrases: [
        'who:@we {(regret|apologise for|apologize for) any inconvenience [that|which] (may|might|could) have been (experienced|caused|suffered)}',
      ],
      unless,
      rewrites: [say('<be@who> sorry about {what happened}')],
    },
    {
      phrases: [
        '{(due to|owing to|because of) (unforeseen|unforeseeable|unavoidable|exceptional|operational|extenuating|external|circumstantial) (circumstances|reasons|constraints|factors|events|requirements) [beyond our control]}',
        '{(due to|owing to|because of|for) (operational|technical|logistical|organisational|organizational|administrative|staffing|commercial) (reasons|constraints|circumstances|issues beyond our control)}',
        '{(due to|owing to|because of|for|based on|in light of|in view of) (operational|commercial|business|internal|technical|logistical|administrative|organisational|organizational|strategic) (considerations|needs|requirements|demands|priorities|imperatives)}',
        '{(because|as|since) (operational|commercial|business|internal|technical|logistical|administrative|organisational|strategic) (considerations|needs|requirements|reasons|demands|priorities|constraints) (required|require|dictated|dictate|demanded|demand|made) (such|it|this|so|that)}',
      ],
      unless,
      rewrites: because('because {what happened}'),
    },
    {
      phrases: ['{please (hold|stay on) the line} (.|,|!|and|$)'],
      unless,
      rewrites: [say('we will be with you in {how long}')],
    },
    {
      phrases: [
        '{(due to|owing to|because of) [an|a] (unusually|exceptionally|extremely|unprecedentedly|abnormally) high (call|ticket|request|email|message|demand|volume|number) [volume|volumes|volume of calls|of (calls|requests|enquiries|tickets)]}',
        '{(due to|owing to|because of) [a] higher than (usual|normal|average|expected) [_] [_] (volume|volumes|number|demand|calls|requests) [of (calls|requests|enquiries|tickets)]}',
        '{(due to|owing to|because of) [a|an|the|our] [@adverb|very] high (call|ticket|request|email|message|contact|enquiry|inquiry) (volume|volumes)}',
        '{(due to|owing to|because of) [a|an|the|our] [@adverb|very] high (volume|number) of (calls|requests|enquiries|inquiries|tickets|emails|messages|contacts)}',
      ],
      unless,
      rewrites: becauseOfMany,
    },
    {
      phrases: [
        '{(an agent|a representative|the next available _|one of our (agents|representatives|advisors|advisers|consultants)) will be (with you|right with you) [shortly|soon|in a moment]}',
        '{(you are number # in|your (place|position) in the) (line|queue)}',
      ],
      unless,
      rewrites: [
        where(wholeClause, say('we will be with you in {how long}')),
        follow('We will be with you in {how long}.'),
      ],
    },
    {
      phrases: [
        '{your what:(case|request|query|complaint|ticket|claim|enquiry|inquiry|application|file) is being (handled|processed|reviewed|dealt with|attended to|examined|assessed|evaluated)} (.|,|by|$)',
      ],
      unless: [...unless, saysWhoAndWhen],
      rewrites: [
        where(byWhom, say('your $what is being looked at')),
        say('{name} is looking into your $what and will answer by {date}'),
      ],
    },
    {
      phrases: [
        '{(help|helps|allow|allows|enable|enables) us [to] (serve|improve our|provide you|offer you|better serve)} (you|service|services|with|better|the)',
        '{@we <be> (constantly|continuously|always|continually|permanently) (working|striving|looking|trying) to (improve|enhance|better|optimise|optimize|perfect) (our|the|your)}',
        '{(assuring|assure) you of our best (attention|services|service|intentions|cooperation) [at all times]}',
        '{such is the (process|procedure|rule|policy)}',
        '{(process|answer|handle|treat|deal with) [all] (requests|enquiries|inquiries|queries|emails|tickets|messages|mails|them|claims|applications|orders) in [the|strict] order (of (arrival|receipt)|received|they)}',
      ],
      unless,
      rewrites: [
        where(tellsNoFigure, keepTheRest()),
        where(tellsNoFigure, leaveOutSentence()),
        follow('Next, we {next step} by {date}.'),
      ],
    },
    { phrases: ['{any and all (inconvenience|inconveniences)}'], unless, rewrites: [say('the trouble')] },
    {
      phrases: ['{(has|have) been (placed|put) in (the|a|our) queue}'],
      unless,
      rewrites: [say('will be answered by {date}')],
    },
    {
      phrases: [
        '{has been (assigned|allocated|given) [the] (number|ticket|case|reference|(ticket|case|reference) number)} #',
      ],
      unless,
      rewrites: [say('has the number')],
    },
    {
      phrases: ['{(please|kindly) rate (us|our _|your _|this _|me)}'],
      unless,
      rewrites: [say('please tell us how it went')],
    },
    {
      phrases: [
        '{(appreciate|thank you for|thanks for) your continued (patience|patronage|cooperation|co-operation|understanding)} (while|as) @our (team|teams)',
      ],
      unless,
      rewrites: [say('thank you for your patience')],
    },
    {
      phrases: [
        '(sorry for|apologise for|apologize for|regret) the (inconvenience|delay) ... {your continued (support|patronage|business|custom|loyalty)}',
      ],
      unless,
      rewrites: [say('your patience')],
    },
    { phrases: ['{processing times [may|can] vary}'], unless, rewrites: [say('it may take {how long}')] },
    {
      phrases: ['{[in line] with (standard|our usual) practice [,] @we (do|can) not}'],
      unless,
      rewrites: [say('we do not')],
    },
    {
      phrases: [
        '{(a|your) (less than|sub-par|subpar|suboptimal) [optimal|ideal|satisfactory|perfect] experience}',
      ],
      unless,
      rewrites: [say('what went wrong')],
    },
    {
      phrases: ['{(your|the) what:(concerns|comments|points) have been (heard|noted|registered|logged)}'],
      unless,
      rewrites: [say('thank you for telling us about your $what')],
    },
    {
      phrases: [
        '{(any|all|the|your|^) (inconvenience|inconveniences|delay|trouble) [caused] [is|are] [deeply|sincerely|highly|@very] regretted}',
      ],
      unless,
      rewrites: [say('we are sorry about {what happened}')],
    },
    {
      phrases: [
        '{we trust [that] (this|the foregoing|the above) (meets|finds) [with] [_] [_] [_]} (.|!|$)',
        '{(@we|^) (trust|hope) [that] you will find (the above|this|everything|it|the foregoing) (satisfactory|in order|to your satisfaction|acceptable|helpful)} (.|!|$)',
      ],
      unless,
      rewrites: [say('please tell us if this works for you')],
    },
    {
      phrases: [
        '^ {[your] (cooperation|co-operation|compliance) in (complying|following|adhering|observing) [_] [_] [_] (is|would be|will be) [highly|greatly|much|deeply|@adverb] appreciated}',
      ],
      unless,
      rewrites: [where(thanksNext, leaveOutSentence()), say('thank you for your help with this')],
    },
    {
      phrases: [
        'your {(valued|esteemed)} (custom|business|patronage|support|order|enquiry|inquiry|cooperation|letter|mail|email|feedback|organisation|organization|company)',
        '(thank you|thanks) for your (understanding|attention) {(in|to) (this|the) [_] (matter|regard|respect)}',
        '(appreciated|grateful|cooperation|understanding) {in this regard}',
        '{as a matter of (policy|principle|routine|procedure) [,]}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['{(kindly|please) bear with us} (.|!|$|while|as)'],
      unless,
      rewrites: [
        where((match) => answered(match) || !endsSentence(match), say('thank you for your patience')),
        say('we will {next step} by {date}'),
      ],
    },
    {
      phrases: [
        '{we (trust|hope) [that] (this|the foregoing|the above) [_] (clarifies|addresses|answers|settles|resolves|explains) (your|the|all)}',
        '{(trust|trusting) [that] (this|the foregoing|the above) (is in order|clarifies|addresses|answers|settles|finds you)}',
      ],
      unless: [...unless, andIfNot],
      rewrites: [
        where(wholeOfIt, sayToTheEnd('please tell me if anything is still open')),
        where((match) => !wholeOfIt(match), follow('Please tell me if anything is still open.')),
      ],
    },
    {
      phrases: [
        '{(some|certain|a (number|small number|few) of|a subset of) [our] (customers|users|guests|clients|subscribers) (may|might|could) (be|have been|experience|have experienced|notice|see) (affected|delays|issues|problems|difficulties|disruption|impacted|interruptions|intermittent)}',
        '{an issue (impacting|affecting) (certain|some|a number of|a subset of) [of] [our] (services|customers|users|systems)}',
      ],
      unless: [...unless, saysWhatItMeans],
      rewrites: [follow('What it means for you is {what it means for them}.', { behind: 'itself' })],
    },
    {
      phrases: [
        '{wish you (every success|all the best|[the] best of luck|success|much success|well) (in|with|for) your (future|further|next|continued) [career] (endeavours|endeavors|endeavour|endeavor|search|career|plans|projects|steps)}',
      ],
      unless,
      rewrites: [say('hope that {what they told you of} goes well')],
    },
    {
      phrases: [
        '{@we (have [duly]|duly) (noted|taken note of|acknowledged|recorded|logged|registered|taken on board) (the contents of your|the content of your|the points in your|all of your|your) what:(message|mail|email|e-mail|letter|note|comments|remarks|statement|explanations|position|wishes|views|points|request)} (.|,|and|!|$)',
      ],
      unless,
      rewrites: [say('thank you for your $what')],
    },
    {
      phrases: [
        '{(apologise|apologize|sorry|apologies|regret) (for|about) any inconvenience (caused|this may have caused|this might have caused|this has caused|that may have been caused) [to you]} and [@we] (appreciate|thank you for|thank you in advance for|hope for|count on) your [_] [and _] (understanding|patience|cooperation|indulgence)',
      ],
      unless,
      rewrites: [sorryFor],
    },
    {
      phrases: [
        '{@we (hope|trust) [that] (@we (have been|were|could be)|to have been|this (was|has been)) (of|able to be of) [some|any|every|good] (service|help|assistance|use) [to you]}',
      ],
      unless: [...unless, withWhat],
      rewrites: [keepTheRest(), say('please tell me whether {what you did} solved it')],
    },
    {
      phrases: [
        '{(will|shall) be (answered|processed|handled|dealt with|addressed|reviewed|attended to|looked into|considered) (in due (course|time)|in turn|in its turn|as soon as (practicable|feasible)|when (its|your) turn comes|at the appropriate time)}',
      ],
      unless,
      rewrites: [where(byWhom, say('is being looked at')), say('is with {name}, who will answer by {date}')],
    },
    {
      phrases: [
        '{who:@we [have] [duly] (noted|note|acknowledge|recorded|logged|registered|taken note of|take note of|took note of) [the contents of] your} (feedback|comment|comments|concern|concerns|complaint|suggestion|remarks|dissatisfaction|observations|email|e-mail|mail|message|letter|enquiry|inquiry|query) (regarding|about|concerning|on|with|over|in|of|for|that)',
        '{who:@we (take|took) [due] note of your} (feedback|comment|comments|concern|concerns|complaint|suggestion|remarks|dissatisfaction|observations) (.|,|and|!|$)',
      ],
      unless: [...unless, workedIn],
      rewrites: [
        where(heavy, say('$who thank you for telling us about your')),
        say('$who thank you for your'),
      ],
    },
    {
      phrases: [
        'who:@we {[fully|duly|hereby] acknowledge (the|your|this) [_]} (incident|inconvenience|frustration|disappointment|disruption|difficulties|dissatisfaction)',
      ],
      unless,
      rewrites: [say('<be@who> sorry about the')],
    },
    {
      phrases: [
        '{[a|your] (ticket|case|service request|support request) (has been|was) [duly] (raised|logged|opened|created|registered|lodged) [(with|for|to|in) (the|our) [_] [_] (team|department|desk|section|office|group|unit)]} (.|,|!|$)',
        '{your feedback (has|have) been [duly] (passed on|shared|forwarded|relayed|passed along) [internally]} (.|!|$)',
      ],
      unless,
      rewrites: [
        where((match) => answered(match) || saysWhen(match), say('{name} has it now')),
        say('{name} has it now and will {next step} by {date}'),
      ],
    },
    {
      phrases: [
        '(^|,|;|:) {your what:(concern|concerns|complaint|complaints|issue|issues|dispute|grievance) (has|have) been (discussed|addressed|dealt with|handled|actioned|attended to|looked into|processed|considered) [(and|&) (discussed|addressed|dealt with|handled|actioned|resolved|closed|noted|processed)]} (.|,|!|$)',
      ],
      unless,
      rewrites: [
        where(tellsNoFigure, keepTheRest()),
        leaveItToTheNext,
        say('we have done this about your $what: {what you did}'),
      ],
    },
    {
      phrases: [
        '{(an|a|the) [_] (investigation|review|inspection|inquiry|enquiry|audit|examination) (was|has been) [duly] (carried out|conducted|performed|undertaken|concluded)} and',
      ],
      unless,
      rewrites: [say('we looked into it')],
    },
    {
      phrases: [
        '{please [kindly] (wait|hold on) time:(... [...]) before (contacting|calling|emailing|writing to|messaging|chasing) [us|our _|me]}',
        '{please [kindly] (refrain from|avoid) (contacting|calling|emailing|messaging|chasing) [us|our _|me] (until|before|unless|within|for)}',
        '{please [kindly] allow [up to|at least] time:((#|@number) [# | to #|-] [working|business] (days|hours|weeks)) (for|to receive) (a|our|your|the|an) [_] (response|reply|answer)}',
      ],
      unless,
      rewrites: ifNothingCame,
    },
    {
      phrases: [
        '^ {you (will|shall) hear [back] from (us|our (team|office|department)) [in due course|soon|shortly|then]} (.|!|$)',
      ],
      unless,
      rewrites: [say('I will write to you by {date}')],
    },
  ]),
  examples: [
    { good: 'Your request has been registered under number K-17.' },
    {
      bad: 'We came late, but rest assured we [[are committed to the continuous improvement of our tours]].',
      fixed: 'We came late; we are [what you are changing].',
    },
    {
      bad: '[[Your complaint has been noted]] and [[will be dealt with in due time]].',
      fixed: 'Your message is with [name], who will answer by [date].',
    },
    {
      bad: '[[Your feedback is important to us]] and [[has been forwarded to the relevant team]].',
      fixed: 'We have passed your feedback on to [name], who will [next step] by [date].',
    },
    {
      bad: '[[We value your custom]] and take all complaints seriously.',
      fixed: 'Thank you for telling us about [what they told you].',
    },
    { good: 'Your claim is being reviewed by Ms Roth, who calls on Friday.' },
    { good: 'I hope I could be of some help with the boiler.' },
    {
      bad: '[[Customer satisfaction is our top priority]], which is why we will paint the gate.',
      fixed: 'We will paint the gate.',
    },
    {
      bad: 'We [[are committed to the continuous improvement of our hinges]].',
      fixed: 'We keep improving our hinges.',
    },
    { good: 'We noted your remarks on the lid and made the cut.' },
    {
      bad: 'Dear guest, [[your feedback matters]] and the lid is in the post.',
      fixed: 'Dear guest, thank you for your feedback; the lid is in the post.',
    },
    {
      bad: 'We [[regret any inconvenience caused]] by the crane.',
      fixed: 'We are sorry about the trouble caused by the crane.',
    },
    {
      bad: '[[Please refrain from calling until]] Monday.',
      fixed: 'Please write to me if you have heard nothing by Monday.',
    },
    { good: 'We trust this answers all points, and if not, Vera knows more.' },
    {
      bad: '[[Please bear with us]] while the glue dries.',
      fixed: 'Thank you for your patience while the glue dries.',
    },
    { bad: 'We [[fell short of your expectations]].', fixed: 'We did not get this right.' },
    {
      bad: '[[Due to an unusually high number]] of weddings the hall is full.',
      fixed: 'Because of so many weddings the hall is full.',
    },
    {
      bad: 'Your mail [[will be answered in the order received]].',
      fixed: 'Your mail will be answered after those that came first, by [date].',
    },
    {
      bad: 'Your note [[has been passed on to the relevant team]], which meets in May.',
      fixed: 'Your note is with [which team], which meets in May.',
    },
    {
      bad: 'We repaired the hinge and [[your feedback is important to us]].',
      fixed: 'We repaired the hinge.',
    },
    { bad: 'It was filed, [[please rate our work]].', fixed: 'It was filed, please tell us how it went.' },
    { good: 'We know of an issue affecting some users. What it means for you is a late parcel.' },
    {
      bad: '[[Your feedback is important to us]] and has been sent to the mill.',
      fixed: 'Thank you for your feedback; it has been sent to the mill.',
    },
    {
      bad: '[[We have noted your]] remarks about the gate.',
      fixed: 'We thank you for your remarks about the gate.',
    },
    { bad: 'We [[acknowledge the]] incident.', fixed: 'We are sorry about the incident.' },
    { bad: '[[A ticket has been raised with the roof team]].' },
    {
      bad: 'The desk is full, [[please hold the line]].',
      fixed: 'The desk is full, we will be with you in [how long].',
    },
    {
      bad: '[[Your complaint has been logged]] and will be read in May.',
      fixed: 'Thank you for writing; your complaint will be read in May.',
    },
    {
      bad: 'We [[apologise for any inconvenience caused]] and thank you for your patience.',
      fixed: 'We apologise for [what happened] and thank you for your patience.',
    },
    { bad: '[[We trust this answers all]] of it.', fixed: 'Please tell us if anything is still open.' },
    {
      bad: '[[Some guests may experience delays]] today.',
      fixed: 'Some guests may experience delays today. What it means for you is [what it means for them].',
    },
    { bad: '[[You will hear from us in due course]].', fixed: 'We will write to you by [date].' },
    {
      bad: 'Your claim [[has been passed to the relevant team]] and will be read in May.',
      fixed: 'Your claim is with [name] and will be read in May.',
    },
    {
      bad: 'We [[regret any inconvenience this may have caused]] you and your crew.',
      fixed: 'We are sorry about [what happened].',
    },
    { bad: 'The van was moved [[due to business needs]].' },
    { bad: '[[Your concern has been addressed]].' },
    {
      bad: '[[An inspection was carried out]] and no rust was found.',
      fixed: 'We looked into it and no rust was found.',
    },
    {
      bad: '[[Please wait ten days before contacting us]].',
      fixed: 'Please write to us if you have heard nothing within ten days.',
    },
    { good: 'You will hear from me on Friday at noon.' },
    { good: 'We have noted your new address and print it on the label.' },
    {
      bad: 'Your enquiry [[will be answered in due time]].',
      fixed: 'Your enquiry is with [name], who will answer by [date].',
    },
    { bad: '[[We hope to have been of service]].' },
    { bad: 'We [[wish you every success in your future endeavours]].' },
    { bad: 'A reply is appreciated [[in this regard]].', fixed: 'A reply is appreciated.' },
    { bad: 'Thank you for writing, [[your opinion is important to us]].', fixed: 'Thank you for writing.' },
    { bad: '[[We value your business]]!', fixed: 'Thank you for your business!' },
    {
      bad: 'Rest assured that [[we take all complaints very seriously]].',
      fixed: 'Rest assured that [what they told you] is being looked into.',
    },
    {
      bad: '[[Your request has been noted]].',
      fixed: 'This is what happens with your request: [next step].',
    },
    {
      bad: 'Your mail [[has been forwarded to the relevant department]].',
      fixed: 'Your mail is with [name], who will [next step] by [date].',
    },
    {
      bad: '[[Your dissatisfaction has been recorded in our system]].',
      fixed: 'This is what happens with your dissatisfaction: [next step].',
    },
    { bad: '[[We strive for excellence]] in all we do.' },
    { bad: '[[All inconveniences are regretted]].', fixed: 'We are sorry about [what happened].' },
    {
      bad: '[[The hotel management apologises for]] any noise from the roof.',
      fixed: 'We are sorry for any noise from the roof.',
    },
    { good: 'We value your opinion, because you print on this paper every day.' },
    { good: 'Do you feel that we value your opinion?' },
    { good: 'I passed your photo on to Ravi in the paint shop, he calls you on Monday.' },
    { good: 'I am sorry for the inconvenience this has caused you.' },
    { good: 'Thank you for your feedback on the second draft.' },
    { good: 'We take care of the customs papers.' },
  ],
});
