/** “Your call is important to us”, “we take all complaints seriously”: what a machine says to everybody. */
import { endsClause, opensClause } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { toldNext } from '../../../words/english/way-on';
import { isWordless, type Match, marking, remembering } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { keepTheRest, leaveOutSentence } from '../../rewriting/keep-the-rest';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { instead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

/** “We value your opinion, since you print on this paper every day”: it is meant, for a reason. */
function meant({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(because|since|so|as)$/.test(text));
}

/** “Thank you for writing, your opinion is important to us”: it is thanked for already. */
function thanked({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => /^thanks?$/.test(text));
}

/** “We value your business and look to see you”: the verb behind needs its subject. */
function hopes({ tokens, mark: { to } }: Match): boolean {
  return /^and (?:have|hope|look|want|wish|will|are|would)$/.test(
    `${tokens[to]?.text} ${tokens[to + 1]?.text}`,
  );
}

/** “Your feedback is important | and has been passed on.” */
const itHas: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (
    tokens[mark.to]?.text !== 'and' ||
    !/^(has|have|is|was|will|shall)$/.test(tokens[mark.to + 1]?.text ?? '') ||
    /^(i|we)$/.test(tokens[mark.from]?.text ?? '')
  )
    return null;
  return say('thank you for your $what; it')(marking(match, mark.from, mark.to + 1));
};

/** “… What it means for you is a late parcel.” */
function saysWhatItMeans({ following }: Match): boolean {
  return /^\s*what (?:it|this|that) means\b/i.test(following[0]?.prose ?? '');
}

/** “We regret any inconvenience caused | to you and your crew”: whom it met is the reader. */
const sorryToTheMark: Rewriter = (match) => {
  const { tokens, mark } = match;
  const met = /^(to|you|your|for)$/.test(tokens[mark.to]?.text ?? '');
  const fence = tokens.findIndex(({ kind }, at) => at >= mark.to && kind === 'punctuation');
  const to = met ? (fence < 0 ? tokens.length : fence) : mark.to;
  return say('<be@who> sorry about {what happened}')(marking(match, mark.from, to));
};

/** “We apologise for any inconvenience” is “we apologise for …”, and “sorry for …” is “sorry about …”. */
function sorryFor(match: Match) {
  const verb = match.tokens[match.mark.from]?.text ?? '';
  const words = verb === 'sorry' ? 'sorry about' : verb === 'regret' ? 'regret' : `${verb} for`;
  return say(`${words} {what happened}`)(match);
}

/** “A high volume of calls.” */
function ofCalls({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => /^calls?$/.test(text));
}

/** “We value your view | and take it seriously.” */
function goesOnWithVerb({ tokens, mark: { from, to } }: Match): boolean {
  return (
    /^(i|we)$/.test(tokens[from]?.text ?? '') &&
    tokens[to]?.text === 'and' &&
    /^(take|treat|thank|trust|aim|strive|always|apologi[sz]e|regret|use|listen|read|care|try|do|can|appreciate|value|welcome)$/.test(
      tokens[to + 1]?.text ?? '',
    )
  );
}

/** “Your feedback matters to us and | it is with the mill.” */
const andIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'and' || tokens[mark.to + 1]?.text !== 'it') return null;
  return say('thank you for your $what;')(marking(match, mark.from, mark.to + 1));
};

/** “Please wait ten days before calling us” is “please write to me if you have heard nothing within ten days”. */
const ifNothingCame: Rewriter = (match) => {
  const { tokens, captures } = match;
  const time = captures.time;
  if (!time) return null;
  const first = tokens[time.from]?.text ?? '';
  const told = tokens.slice(time.from, time.to).some(({ text }) => /^(after|from)$/.test(text));
  const at = /^(for|until|till)$/.test(first) ? time.from + 1 : time.from;
  const link = /^(until|till)$/.test(first) ? 'by ' : told || first === 'after' ? '' : 'within ';
  return say(`please write to me if you have heard nothing ${link}$time`)(
    remembering(match, { time: { from: at, to: time.to } }),
  );
};

/** “… has been passed on | and will be answered”: what happens next is told. */
function andGoesOn({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'and' && /^(will|is|has)$/.test(tokens[mark.to + 1]?.text ?? '');
}

/** The marked words are all of their clause. */
function wholeClause(match: Match): boolean {
  return opensClause(match) && endsClause(match);
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
function heavy({ tokens, mark }: Match): boolean {
  return /^(concern|concerns|complaint|dissatisfaction)$/.test(tokens[mark.to]?.text ?? '');
}

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

/** Nothing follows that would hang on what was said: no “; therefore …”, no “and will …”. */
function endsSentence({ tokens, to }: Match): boolean {
  return isWordless(tokens, to);
}

/** “Your time is valuable, and we are glad that you wrote”: the thanks stand in the same sentence. */
function thanksLater({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => /^(thank|thanks|appreciate|grateful)$/.test(text));
}

function thanksNext({ following }: Match): boolean {
  return /^\s*(?:many )?thank/i.test(following[0]?.prose ?? '');
}

/** The sentence before or after says thank you. */
function thanksBeside(match: Match): boolean {
  const { passage, sentence } = match;
  const previous = passage.sentences[passage.sentences.indexOf(sentence) - 1];
  return thanksNext(match) || /\bthank/i.test(previous?.prose ?? '');
}

/** “We take all complaints seriously; therefore, we rang the depot”, “… and will ring it”: what is done says it. */
const straightToTheDeed: Rewriter = (match) => {
  const { tokens, from, to } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const therefore = /^[,;]$/.test(textAt(to)) ? to + 1 : to;
  if (/^(therefore|so|hence|thus|accordingly)$/.test(textAt(therefore))) {
    const end = textAt(therefore + 1) === ',' ? therefore + 2 : therefore + 1;
    if (onlySaysSo(match)) return drop()(marking(match, 0, end));
    // “The lid was new, I assure you that we take it seriously; therefore, …”
    return textAt(from - 1) === 'that' ? drop()(marking(match, from, end)) : null;
  }
  if (textAt(to) === 'and' && /^(will|are|have|am)$/.test(textAt(to + 1)) && /^(i|we)$/.test(textAt(from)))
    return drop()(marking(match, from + 1, to + 1));
  return null;
};

/** Nothing stands before it but “I can assure you that”. */
function onlySaysSo({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .every(({ text }) =>
      /^(please|be|rest|i|we|can|would|like|to|want|you|that|assured?|reassure|know|note|and|,)$/.test(text),
    );
}

/** “Your request has been noted”: what happens with it is told, unless it follows. */
const whatHappensNow: readonly Rewriter[] = [
  itWillBe,
  where((match) => hopes(match) && ofTrouble(match), say('we thank you for telling us about your $what')),
  where(hopes, say('we are grateful for your $what')),
  where(thanked, say('this is what happens with your $what: {next step}')),
  where(goesOn, say('thank you for your $what')),
  say('this is what happens with your $what: {next step}'),
];

/** A worry is nothing to be grateful for. */
function ofTrouble({ tokens, mark }: Match): boolean {
  return (
    /^(i|we)$/.test(tokens[mark.from]?.text ?? '') &&
    tokens
      .slice(mark.from, mark.to)
      .some(({ text }) =>
        /^(concerns?|complaint|dissatisfaction|disappointment|frustration|objection)$/.test(text),
      )
  );
}

/** “Your complaint has been logged | and will be read.” */
function itWillBe(match: Match) {
  const { tokens, mark } = match;
  const next = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  if (
    tokens[mark.from]?.text !== 'your' ||
    next[0] !== 'and' ||
    !/^(will|is|are|has|have)$/.test(next[1] ?? '')
  )
    return null;
  return say('thank you for writing; your $what')(marking(match, mark.from, mark.to + 1));
}

/** “… has been logged, and I will review it today.” */
function goesOn(match: Match): boolean {
  return match.tokens.slice(match.to).some(({ text }) => text === 'and') || toldNext(match);
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
        '{[all] your what:(call|business|opinion|opinions|feedback|comments|custom|enquiry|inquiry|message|loyalty|input|patience|views|time|trust|suggestions|experience) (is|are) [@very|extremely|of the utmost|of great|always|greatly|highly|deeply] (important|importance|valuable|valued|precious|cherished) [(to|for|by) (us|me)]}',
        '{your what:(call|business|opinion|feedback|comments|custom|enquiry|loyalty|input|voice|views) (matters|matter|counts|count) [to us|a lot to us]}',
        '{@we [@very|greatly|deeply|highly|@adverb] value your what:(opinion|feedback|business|custom|input|loyalty|patronage)}',
        '{@we [@very|greatly|deeply|highly|@adverb] appreciate your what:(business|custom|patronage) and (value|appreciate) your (opinion|feedback|time|loyalty|input)}',
      ],
      unless,
      rewrites: [
        where(thanked, drop()),
        where(thanksLater, keepTheRest()),
        where(thanksBeside, leaveOutSentence()),
        where(thanksBeside, keepTheRest()),
        itHas,
        andIt,
        where(goesOnWithVerb, say('we are grateful for your $what')),
        where(hopes, say('we are grateful for your $what')),
        say('thank you for your $what'),
        say('thank you for telling us about {what they told you}'),
      ],
    },
    {
      phrases: [
        '{your satisfaction (matters|counts) [to us|a lot to us]}',
        '{(your|customer|client|guest) satisfaction is [@very|extremely|always] [of] (important to us|utmost importance|paramount|(@our|the) [_] [_] (priority|goal|aim|mission|concern))}',
        '{@we (strive|endeavour|endeavor|aim|pride ourselves|are proud|seek) [always] (for|to (provide|deliver|offer|give|ensure|maintain|achieve)|on (providing|delivering|offering|our)) [_] [_] [_] (excellence|(quality|best|highest|excellent|exceptional|outstanding|superior|seamless|first-class|world-class) [possible] [_] (service|experience|experiences|care|support|standard|standards|satisfaction) [(to|for) (you|(all|each|every one) of our _|(all|every|each) [our] _|our _)])}',
        '{(fell|fall|falls|fallen|failed) [_] (short of|to meet|below) (your|customer) expectations [on this occasion|this time]}',
      ],
      unless,
      rewrites: [
        keepTheRest(),
        leaveOutSentence(),
        where(isShort, instead('we want this to be right for you')),
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
        where(endsSentence, say('{what they told you} is being looked into')),
        straightToTheDeed,
        where((match) => !endsSentence(match), say('we look closely at all $what')),
      ],
    },
    {
      phrases: [
        '{remain [fully|@very|strongly|deeply] committed to (excellence|quality|customer satisfaction|the highest standards) [at all times]}',
        '@we {<be> [fully|@very|strongly|deeply] committed to [the] (continual|continuous|constant|continued) (improvement|improvements)}',
        '@we {<be> [fully|@very|strongly|deeply] committed to (excellence|customer satisfaction|your satisfaction|the highest standards) [at all times]}',
      ],
      unless,
      rewrites: [say('will {next step} by {date}')],
    },
    {
      phrases: [
        '@we {<be> [fully|@very|strongly|deeply] committed to [the] (continual|continuous|constant|continued) (improvement|improvements) (of|in) what:([our] _ [and _])}',
      ],
      unless,
      rewrites: [say('keep improving $what')],
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
      ],
      unless,
      rewrites: whatHappensNow,
    },
    {
      phrases: [
        '{@we [have] [duly] (noted|note|acknowledge|recorded|logged|registered|taken note of) [the contents of] your what:(feedback|comment|comments|concern|concerns|complaint|suggestion|remarks|dissatisfaction|disappointment|frustration|objection|observations)} (.|,|and|!|$)',
      ],
      unless,
      rewrites: whatHappensNow,
    },
    {
      phrases: [
        '{(will|shall) be (answered|processed|handled|dealt with) in the order (received|it was received|they were received|in which)}',
      ],
      unless,
      rewrites: [say('is with {name}, who will answer by {date}')],
    },
    {
      phrases: [`{(has been|is being) [duly] ${forwarded} to ${department}}`],
      unless,
      rewrites: [
        where(andGoesOn, say('is with {name}')),
        say('is with {name}, who will {next step} by {date}'),
      ],
    },
    {
      phrases: [`{(have been|are being) [duly] ${forwarded} to ${department}}`],
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
      rewrites: [say('we are sorry for')],
    },
    {
      phrases: [
        '@we {(regret|apologise for|apologize for) any inconvenience [that|which] (may|might|could) have been (experienced|caused|suffered)}',
      ],
      unless,
      rewrites: [say('are sorry about {what happened}')],
    },
    {
      phrases: [
        '{(due to|owing to|because of) (unforeseen|unforeseeable|unavoidable|exceptional|operational|extenuating|external|circumstantial) (circumstances|reasons|constraints|factors|events|requirements) [beyond our control]}',
        '{(due to|owing to|because of|for) (operational|technical|logistical|organisational|organizational|administrative|staffing|commercial) (reasons|constraints|circumstances|issues beyond our control)}',
      ],
      unless,
      rewrites: [say('because {what happened}')],
    },
    {
      phrases: ['{please (hold|stay on) the line}'],
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
      rewrites: [
        where(ofCalls, say('because so many people are calling')),
        say('because so many people are writing to us'),
      ],
    },
    {
      phrases: [
        '{(an agent|a representative|the next available _|one of our (agents|representatives|advisors|advisers|consultants)) will be (with you|right with you) [shortly|soon|in a moment]}',
        '{(help|helps|allow|allows|enable|enables) us [to] (serve|improve our|provide you|offer you|better serve)} (you|service|services|with|better|the)',
        '{any and all (inconvenience|inconveniences)}',
        '{@we <be> (constantly|continuously|always|continually|permanently) (working|striving|looking|trying) to (improve|enhance|better|optimise|optimize|perfect) (our|the|your)}',
        '{(has|have) been (placed|put) in (the|a|our) queue}',
        '{(has|have) been (assigned|allocated|given) (number|ticket|case|reference|the (number|reference|case|ticket)) [number|#]}',
        '{(process|answer|handle|treat|deal with) [all] (requests|enquiries|inquiries|queries|emails|tickets|messages|mails|them|claims|applications|orders) in [the|strict] order (of (arrival|receipt)|received|they)}',
        '{your (case|request|query|complaint|ticket|claim|enquiry|inquiry|application|file) is being (handled|processed|reviewed|dealt with|attended to|examined|assessed|evaluated)} (.|,|by|$)',
        '{(you are number # in|your (place|position) in the) (line|queue)}',
        '{(please|kindly) rate (us|our _|your _|this _|me)}',
        '{(appreciate|thank you for|thanks for) your continued (patience|patronage|cooperation|co-operation|understanding) (while|as) @our (team|teams)}',
        '(sorry for|apologise for|apologize for|regret) the (inconvenience|delay) ... {your continued (support|patronage|business|custom|loyalty)}',
        '{(assuring|assure) you of our best (attention|services|service|intentions|cooperation) [at all times]}',
        '{(has|have) been (escalated|actioned|logged|filed) accordingly}',
        '{processing times [may|can] vary}',
        '{[in line] with (standard|our usual) practice [,] @we (do|can) not}',
        '{(a|your) (less than|sub-par|subpar|suboptimal) [optimal|ideal|satisfactory|perfect] experience}',
        '{(your|the) (concerns|comments|points) have been (heard|noted|registered|logged)}',
        '{such is the (process|procedure|rule|policy)}',
      ],
      unless,
      rewrites: [
        where(wholeClause, say('we will {next step} by {date}')),
        follow('Next, we {next step} by {date}.'),
      ],
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
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['{(kindly|please) bear with us} (.|!|$|while|as)'],
      unless,
      rewrites: [say('we will {next step} by {date}')],
    },
    {
      phrases: [
        '{we (trust|hope) [that] (this|the foregoing|the above) [_] (clarifies|addresses|answers|settles|resolves|explains) (your|the|all)}',
        '{(trust|trusting) [that] (this|the foregoing|the above) (is in order|clarifies|addresses|answers|settles|finds you)}',
      ],
      unless,
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
      phrases: ['(appreciated|grateful|cooperation|understanding) {in this regard}'],
      unless,
      rewrites: [drop()],
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
      unless,
      rewrites: [say('please tell me whether {what you did} solved it')],
    },
    {
      phrases: [
        '{(will|shall) be (answered|processed|handled|dealt with|addressed|reviewed|attended to|looked into|considered) (in due (course|time)|in turn|in its turn|as soon as (practicable|feasible)|when (its|your) turn comes|at the appropriate time)}',
      ],
      unless,
      rewrites: [say('is with {name}, who will answer by {date}')],
    },
    {
      phrases: ['{as a matter of (policy|principle|routine|procedure) [,]}'],
      unless,
      rewrites: [drop()],
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
        '@we {[fully|duly|hereby] acknowledge (the|your|this) [_]} (incident|inconvenience|frustration|disappointment|disruption|difficulties|dissatisfaction)',
      ],
      unless,
      rewrites: [say('are sorry about the')],
    },
    {
      phrases: [
        '{[a|your] (ticket|case|service request|support request) (has been|was) [duly] (raised|logged|opened|created|registered|lodged) [(with|for|to|in) (the|our) [_] [_] (team|department|desk|section|office|group|unit)]} (.|,|!|$)',
        '{your feedback (has|have) been [duly] (passed on|shared|forwarded|relayed|passed along) [internally]} (.|!|$)',
      ],
      unless,
      rewrites: [say('{name} has it now and will {next step} by {date}')],
    },
    {
      phrases: [
        '{(due to|owing to|because of|for|based on|in light of|in view of) (operational|commercial|business|internal|technical|logistical|administrative|organisational|organizational|strategic) (considerations|needs|requirements|demands|priorities|imperatives)}',
        '{(because|as|since) (operational|commercial|business|internal|technical|logistical|administrative|organisational|strategic) (considerations|needs|requirements|reasons|demands|priorities|constraints) (required|require|dictated|dictate|demanded|demand|made) (such|it|this|so|that)}',
      ],
      unless,
      rewrites: [say('because {what happened}')],
    },
    {
      phrases: [
        '(^|,|;|:) {your what:(concern|concerns|complaint|complaints|issue|issues|dispute|grievance) (has|have) been (discussed|addressed|dealt with|handled|actioned|attended to|looked into|processed|considered) [(and|&) (discussed|addressed|dealt with|handled|actioned|resolved|closed|noted|processed)]} (.|,|!|$)',
      ],
      unless,
      rewrites: [say('we have done this about your $what: {what you did}')],
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
      rewrites: [ifNothingCame, say('please write to me if you have heard nothing by {date}')],
    },
    {
      phrases: [
        '^ {you (will|shall) hear [back] from (us|our (team|office|department)) [in due course|soon|shortly|then]} (.|!|$)',
      ],
      unless,
      rewrites: [say('I will write to you by {date}')],
    },
  ],
  examples: [
    {
      bad: 'We [[are committed to the continuous improvement of our hinges]].',
      fixed: 'We keep improving our hinges.',
    },
    { good: 'We noted your remarks on the lid and made the cut.' },
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
      bad: '[[Due to a high volume of calls]] the desk closes at noon.',
      fixed: 'Because so many people are calling the desk closes at noon.',
    },
    {
      bad: 'The desk is full, [[please hold the line]].',
      fixed: 'The desk is full, we will be with you in [how long].',
    },
    {
      bad: '[[We have noted your concerns]] and will weigh them in May.',
      fixed: 'We thank you for telling us about your concerns and will weigh them in May.',
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
    { bad: 'It went [[because commercial considerations required it]].' },
    { bad: '[[Your concern has been addressed]].' },
    {
      bad: '[[An inspection was carried out]] and no rust was found.',
      fixed: 'We looked into it and no rust was found.',
    },
    {
      bad: '[[Please wait ten days before contacting us]].',
      fixed: 'Please write to us if you have heard nothing within ten days.',
    },
    {
      bad: '[[Please wait a week after the sale before calling us]].',
      fixed: 'Please write to us if you have heard nothing a week after the sale.',
    },
    {
      bad: '[[Your feedback matters to us]] and it is with the mill.',
      fixed: 'Thank you for your feedback; it is with the mill.',
    },
    {
      bad: '[[Please allow 5 working days for a reply]].',
      fixed: 'Please write to me if you have heard nothing within 5 working days.',
    },
    {
      bad: 'We know of [[an issue affecting some customers]].',
      fixed:
        'We know of an issue affecting some customers. What it means for you is [what it means for them].',
    },
    { bad: '[[You will hear from us]].', fixed: 'We will write to you by [date].' },
    { good: 'You will hear from me on Friday at noon.' },
    { good: 'We have noted your new address and print it on the label.' },
    {
      bad: 'Your enquiry [[will be answered in due time]].',
      fixed: 'Your enquiry is with [name], who will answer by [date].',
    },
    { bad: '[[We hope to have been of service]].' },
    { bad: '[[We have taken note of the contents of your message]].', fixed: 'Thank you for your message.' },
    { bad: 'We [[wish you every success in your future endeavours]].' },
    { bad: 'A reply is appreciated [[in this regard]].', fixed: 'A reply is appreciated.' },
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
      fixed: 'This is what happens with your request: [next step].',
    },
    {
      bad: 'Your mail [[has been forwarded to the relevant department]].',
      fixed: 'Your mail is with [name], who will [next step] by [date].',
    },
    {
      bad: 'We [[regret any inconvenience caused]].',
      fixed: 'We are sorry about [what happened].',
    },
    {
      bad: '[[Your dissatisfaction has been recorded in our system]].',
      fixed: 'This is what happens with your dissatisfaction: [next step].',
    },
    { bad: '[[We strive for excellence]] in all we do.' },
    { bad: 'Good day, [[we strive to provide a seamless experience to all of our guests]].' },
    { bad: 'The lift was out [[due to unforeseen circumstances]].' },
    { bad: '[[All inconveniences are regretted]].', fixed: 'We are sorry about [what happened].' },
    {
      bad: '[[The hotel management apologises for]] any noise from the roof.',
      fixed: 'We are sorry for any noise from the roof.',
    },
    { bad: '[[Your call matters to us]].', fixed: 'Thank you for your call.' },
    { good: 'We value your opinion, because you print on this paper every day.' },
    { good: 'Do you feel that we value your opinion?' },
    { good: 'I passed your photo on to Ravi in the paint shop, he calls you on Monday.' },
    { good: 'I am sorry for the inconvenience this has caused you.' },
    { good: 'Thank you for your feedback on the second draft.' },
    { good: 'We take care of the customs papers.' },
  ],
});
