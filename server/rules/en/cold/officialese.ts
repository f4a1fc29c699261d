/** “The aforementioned”, “do the needful”, “in due course”: words that nobody says aloud. */
import {
  beginsWith,
  closesSentence,
  endsClause,
  followedBy,
  marks,
  precededBy,
  saidBefore,
} from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { drop, either, say, sentence, where } from '../../rewriting/rewrites';
import { answered } from '../../rewriting/say-once-more';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

/** “Revert the change”, “revert to the old page”: something goes back to what it was. */
function goesBack({ tokens, to }: Match): boolean {
  return /^(to|the|a|an|this|that|it|them|these|those|any|all|your|our|my|commits?|changes?|settings?)$/.test(
    tokens[to]?.text ?? '',
  );
}

/** “We will check and revert”: the writer will, not the reader. */
function ours({ tokens, from }: Pick<Match, 'tokens' | 'from'>): boolean {
  return tokens.slice(0, from).some(({ text }) => /^(we|i)$/.test(text));
}

/** “…; in plain words: it takes a week”: what it means is said. */
function explained({ tokens, to, following }: Match): boolean {
  return (
    tokens.slice(to).some(({ text }, at, rest) => text === 'plain' && rest[at + 1]?.text === 'words') ||
    /^in plain words\b/i.test(following[0]?.prose ?? '')
  );
}

/** “Please check and | revert at the earliest.” */
const backToMeSoon: Rewriter = (match) => {
  const { from, to } = match.mark;
  return /^at the (?:earliest|soonest)$/.test(textOf(match.tokens, to, to + 3))
    ? say('get back to me as soon as you can')(marking(match, from, to + 3))
    : null;
};

/** “We will answer at the earliest”: the writer sets the day. */
function promised({ tokens, mark }: Match): boolean {
  return (
    tokens.slice(0, mark.from).some(({ text }) => /^(will|shall)$/.test(text)) &&
    ours({ tokens, from: mark.from })
  );
}

/** “Please send it at the earliest”: the reader is asked. */
const asksThem = saidBefore(/^(please|kindly|pls|request|requested|you)$/);

/** “The undersigned confirms the sale” is “I confirm the sale”. */
const inFirstPerson: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = /^(hereby|herewith|kindly|duly)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  const word = tokens[at]?.text ?? '';
  if (/^(would|will|can|may|must|shall)$/.test(word))
    return say(`I ${word}`)(marking(match, mark.from, at + 1));
  const base = baseOf(word);
  if (!base || !word.endsWith('s')) return null;
  return say(`I ${base}`)(marking(match, mark.from, at + 1));
};

/** “We will answer in due course.” */
function inCourse({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'course' && tokens[mark.from]?.text === 'in';
}

/** “Breach of the aforesaid | will be reported.” */
function nounIsMissing({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to];
  return (
    /^(aforementioned|aforesaid|abovesaid|captioned|undermentioned)$/.test(tokens[mark.from]?.text ?? '') &&
    (!next ||
      next.kind === 'punctuation' ||
      /^(will|shall|may|can|is|are|was|were|has|have|must|and|or)$/.test(next.text))
  );
}

const isPending = marks(/^pending$/);

/** “Please do the needful and | send the list” is “please send the list”. */
const andThen: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = /^(send|give|tell|sign|fill|call|pay|return|confirm|check|bring)$/.test(
    tokens[mark.to + 1]?.text ?? '',
  );
  return tokens[mark.to]?.text === 'and' && verb
    ? say('please')(marking(match, mark.from, mark.to + 1))
    : null;
};

/** “You are required to provide | access”: nothing to send. */
function ofAccess({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to, mark.to + 3)
    .some(({ text }) => /^(access|entry|cover|room|space)$/.test(text));
}

/** “For your kind perusal | and necessary action”. */
const withTheAction: Rewriter = (match) => {
  const { tokens, mark } = match;
  const goesOn = /^and (?:necessary|further|needful) action\b/.test(textOf(tokens, mark.to));
  return goesOn ? drop()(marking(match, mark.from, mark.to + 3)) : null;
};

/** “You are subject to no fees”, “no penalty will be imposed”. */
function noFee(match: Match): boolean {
  return marks(/^no$/)(match) || precededBy(/^no$/)(match);
}

const official = [asked, explained];
const readers =
  '(passengers|customers|guests|tenants|residents|applicants|visitors|users|members|participants|candidates|parents|students|patients|subscribers|suppliers|vendors|clients|buyers|bidders|drivers|claimants|employees|contractors|travellers|travelers|attendees|sellers|hosts|renters|borrowers|owners|holders)';

export default defineRule({
  id: 'cold/officialese',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Office language.',
  why: 'Words nobody says aloud make a person sound like a form; plain ones are warmer and shorter.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{(forthwith|heretofore)}',
        '(@we|you|it|is|are|was|were|kindly|please) {(hereby|herewith)}',
        '{(hereby|herewith)} (confirm|confirmed|requested|declined|returned|acknowledge|acknowledged|cancelled|withdrawn|reject|rejected|revoked|given|granted|attached|enclosed)',
        '(the|your|our) {said}',
        '{for the avoidance of doubt}',
        '(the|this|these|your|our|said) {(aforementioned|aforesaid|abovesaid|undermentioned|captioned|above-captioned)}',
        '{(duly|forthwith)} (noted|lodged|received|recorded|registered|processed|submitted|filed|signed|completed|informed|returned)',
        '(processed|answered|contacted|informed|handled|dealt with|notified|reviewed|attended to|advised|addressed|respond|reply|revert|back) [to you] {in due course}',
        '(item|matter|order|goods|person|document|product|shipment|invoice|unit|request) {in question} (is|was|will|has|are|were)',
        'information {and necessary action}',
        '{in (view|light|consideration) of the (above|foregoing|aforementioned)}',
        '(the|this|your|our) {(above|above-referenced|above-named|below-named|below-mentioned)} (matter|case|claim|file|person|party|account)',
        '(find|send|enclosed|attached|submit|enclose|attach) {herewith}',
        '{for your (kind (perusal|information|consideration|reference|attention)|perusal)}',
      ],
      rewrites: [
        where(inCourse, say('by {date}')),
        where(nounIsMissing, say('above')),
        withTheAction,
        drop(),
      ],
    },
    {
      phrases: [
        '(counter|office|department|authority|authorities|person|officer|team|section|official|desk|bank|agency|ministry|branch|station) {concerned} (.|,|to|for|with|in|by|will|and|is|are|$)',
      ],
      rewrites: [say('in charge')],
    },
    {
      phrases: [
        '(determined|decided|noted|found|established|concluded|received|reviewed) {by the undersigned}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {your [_] what:(mail|email|message|letter|note|fax) (is|was|has been) duly (noted|received|recorded|registered)} $',
      ],
      rewrites: [
        where(answered, say('thank you for your $what')),
        say('thank you for your $what; I will {next step}'),
      ],
    },
    {
      phrases: [
        '{[the] undersigned [hereby] (acknowledges|confirms) [the] receipt of}',
        '{@we [hereby|duly] acknowledge (the receipt|receipt) of}',
        '{@we (are|am) in receipt of}',
      ],
      rewrites: [say('thank you for')],
    },
    {
      phrases: ['^ {duly (received|noted|recorded) [with thanks]} $'],
      rewrites: [
        where(answered, sentence('Thank you, I have it.')),
        sentence('Thank you, I have it and will {next step}.'),
      ],
    },
    {
      phrases: ['{you are hereby (notified|informed|advised) of}'],
      rewrites: [say('I would like to tell you about')],
    },
    {
      phrases: [
        '^ {[kindly|please] for your [kind|ready] (perusal|information|attention|consideration) and necessary (action|action please|actions)} [please] $',
      ],
      rewrites: [sentence('Please have a look, and let me know {what you need}.')],
    },
    {
      phrases: [
        '{(kindly|please) (refer to|find) the below thing:(link|document|file|attachment|mail|email|table|list|form) for your [kind] (perusal|reference|information)}',
      ],
      rewrites: [say('please have a look at the $thing below')],
    },
    {
      phrases: ['{in the (matter|case|regard) (aforesaid|aforementioned|abovementioned)}'],
      rewrites: [say('in this matter')],
    },
    {
      phrases: ['(processed|actioned|handled|resolved|addressed) {(accordingly|forthwith)}'],
      rewrites: [where(answered, drop()), where(endsClause, say('as follows: {what was done}')), drop()],
    },
    {
      phrases: ['{assisted (accordingly|forthwith)}'],
      rewrites: [where(endsClause, say('taken care of: {what was done}')), drop()],
    },
    {
      phrases: ['{(please|kindly) [kindly] (do the needful|oblige)}', '(^|and|then) {do the needful}'],
      rewrites: [
        andThen,
        where(saidBefore(/^(please|pls|kindly)$/), say('{what you need}')),
        say('please {what you need}'),
      ],
    },
    {
      phrases: ['(can|will|could|would|to|shall|did|must) {do the needful}'],
      rewrites: [say('do {what is needed}')],
    },
    {
      phrases: ['(kindly|please|pls|and|then) {revert [back] [(to|with) (us|me)]}'],
      unless: [goesBack],
      rewrites: [either(where(ours, say('get back to you')), backToMeSoon, say('get back to me'))],
    },
    {
      phrases: ['@we (will|shall) [@adverb] {revert [back] [to you]}'],
      unless: [goesBack],
      rewrites: [say('get back to you')],
    },
    {
      phrases: [
        '{you are [hereby|kindly] (required|requested|obliged) to v:(furnish|submit|provide|produce|present|supply)}',
      ],
      unless: [asked],
      rewrites: [where(ofAccess, say('please $v')), say('please send'), say('could you send')],
    },
    {
      phrases: [
        '(you|us|me|it|this|that|them|available|reply|same|papers|documents|response|details|contact|call|back|issue|matter|order|payment|shipment|refund|query|concern|resolved|confirmation|update|information|number|resolution|attention) {at the (earliest|soonest)} (.|,|!|and|so|$)',
      ],
      rewrites: [
        where(promised, say('by {date}')),
        where(asksThem, say('as soon as you can')),
        say('soon'),
        say('by {date}'),
      ],
    },
    {
      phrases: ['{(in|with) reference to yours}'],
      rewrites: [say('thank you for yours')],
    },
    {
      phrases: ['{contents noted}'],
      rewrites: [say('I have read it')],
    },
    {
      phrases: [
        '(receipt of|confirm|acknowledge|regarding|resolve|ensure|expedite|arrange|action|effect|return|provide|remit|furnish) {[the] same} (.|,|!|and|by|$)',
      ],
      rewrites: [say('it')],
    },
    {
      phrases: [
        '{(please|kindly|pls) advise} (which|what)',
        '{(please|kindly|pls) advise [us|me] [of|on|as to]} (your|the (status|date|details|reason|price|availability|outcome))',
      ],
      rewrites: [say('please let me know')],
    },
    {
      phrases: [
        '{notwithstanding} (our|your|this|that|the (above|agreement|contract|fact|rain|terms|policy|_ (agreement|contract|policy)))',
      ],
      rewrites: [say('despite')],
    },
    {
      phrases: ['{at this (juncture|point in time|moment in time|present time)}'],
      // “The best copy we had”, “not known”: it fits what was as well as what is.
      rewrites: [say('at the moment')],
    },
    {
      phrases: ['{pursuant to} (our|company|the company|the) [_] (@rulebook|agreement|contract|order)'],
      rewrites: [say('under')],
    },
    {
      phrases: [
        '{(furnish|tender|render)} [a|the|your] (proof|documentary|evidence|certified|such|necessary|requisite)',
      ],
      rewrites: [say('send')],
    },
    {
      phrases: [
        '{(within|under|beyond|outside) the (purview|ambit|remit|scope) of (this|our) (office|department|service|agreement|desk|section)}',
        '{(to|by|from|with|contact|approach) the (competent (authority|authorities|office)|(appropriate|relevant|respective|proper) (office|counter|section|desk|channel|channels))}',
        '{(takes|took|taken|take) (cognizance|cognisance) of}',
        '{falls under (department|section|category|the (responsibility|remit|jurisdiction|competence) of)}',
        '{(time limit|time-limit|statutory period|notice period|prescribed period|deadline) for (appeal|appeals|complaints|claims|objections|lodging|filing|submission) (has|have) (expired|lapsed|elapsed|passed)}',
        '{(documentary|certified true) (evidence|proof|copy|copies|form|documents)}',
        '{(complaint|complaints|appeal|appeals|claims|claim|grievance|internal|review) (procedure|procedures|process|channels|stage) (has|have) (been|now been) (exhausted|completed|concluded)}',
        '(your|the|this) [_] (submission|application|claim|complaint|appeal|request|document|documents|documentation|case|file|query|form|petition|objection) (was|has been|were|have been|<be>) ... {(did|does|do) not (meet|satisfy|fulfil|fulfill|comply with|conform to) (the|our|all) [_] (requirements|criteria|conditions|standards|specifications)}',
      ],
      unless: official,
      rewrites: [follow('In plain words: {what it means for them}.')],
    },
    {
      phrases: [
        'your (@paperwork|case|file|matter|ticket|order|account) {(is|are|remains) [currently|still|presently|now] (under (review|consideration|examination|investigation|process)|pending|receiving attention) [by:((by|with|from|in) [_] [_] (team|department|management|office))]} (.|,|$)',
      ],
      unless: official,
      rewrites: [
        say('is being looked at $by'),
        where(
          (match) => (!closesSentence(match) || answered(match)) && isPending(match),
          say('is still open'),
        ),
        where((match) => !closesSentence(match) || answered(match), say('is being looked at')),
        say('is with {name}, who will answer by {date}'),
      ],
    },
    {
      phrases: ['{what:(action|response|signature|attention) required} (:|-|–)'],
      unless: official,
      rewrites: [where(beginsWith(/^action$/), say('what we need from you')), say('we need your $what')],
    },
    {
      phrases: ['{henceforth} (@we|you|all|the|will|is|are|,|.|$)', '{(with|having) immediate effect}'],
      unless: official,
      rewrites: [say('from now on')],
    },
    {
      phrases: ['{without further (notice|communication|correspondence|delay or notice)}'],
      unless: official,
      rewrites: [say('without another mail')],
    },
    {
      phrases: ['{compliance with} the (foregoing|above|following|said)'],
      unless: official,
      rewrites: [say('keeping to')],
    },
    {
      phrases: [
        '{(processed|reviewed|examined|assessed|considered) and (rejected|denied|declined|refused|dismissed)}',
      ],
      unless: official,
      rewrites: [say('looked at but could not be accepted')],
    },
    {
      phrases: ['{be:(is|are) under (checking|process|processing|verification)}'],
      unless: official,
      rewrites: [say('$be being checked')],
    },
    {
      phrases: [
        '{you (are|will be) (subject to|liable for) what:([_] (fee|fees|charge|charges|penalty|penalties|cancellation))}',
      ],
      unless: [...official, noFee],
      rewrites: [say('there will be $what')],
    },
    {
      phrases: [
        '{(is|are|(shall|will) be) deemed how:(waived|void|accepted|abandoned|withdrawn|invalid|received)}',
      ],
      unless: official,
      rewrites: [
        where(beginsWith(/^is$/), say('counts as $how')),
        where(beginsWith(/^are$/), say('count as $how')),
        say('will count as $how'),
      ],
    },
    {
      phrases: ['{be:(was|were) (effected|actioned|effectuated)}'],
      unless: official,
      rewrites: [say('$be made')],
    },
    {
      phrases: ['{(users|passengers|customers|applicants|guests|tenants|members) (must|shall) ensure}'],
      unless: official,
      rewrites: [say('please make sure')],
    },
    {
      phrases: ['{(users|passengers|customers|applicants|guests|tenants|members) (must|shall) note}'],
      unless: official,
      rewrites: [say('please note')],
    },
    {
      phrases: [
        '{(users|passengers|customers|applicants|guests|tenants|members) (must|shall) (observe|comply with)}',
      ],
      unless: official,
      rewrites: [say('please keep to')],
    },
    {
      phrases: [
        '{(users|passengers|customers|applicants|guests|tenants|members) (must|shall) refrain from}',
        `^ {${readers} (are|is) [hereby|kindly|strongly|also|therefore] prohibited from}`,
      ],
      unless: official,
      rewrites: [say('please avoid')],
    },
    {
      phrases: [
        '{what:(fee|charge|penalty|surcharge|fine|interest) (will|shall) be (levied|imposed|incurred|debited)}',
      ],
      unless: [...official, noFee],
      rewrites: [say('$what will be added')],
    },
    { phrases: ['{do so in writing}'], unless: official, rewrites: [say('do so by mail or letter')] },
    {
      phrases: [
        '{what:(fields|entries|sections|documents|items) (is|are) (mandatory|compulsory|obligatory)}',
      ],
      unless: official,
      rewrites: [say('$what are needed')],
    },
    {
      phrases: ['{in all (correspondence|communications|communication|further correspondence)}'],
      unless: [...official, followedBy(/^with$/)],
      rewrites: [say('when you write to us')],
    },
    {
      phrases: [
        '{be:(is|was|has been|have been|will be|shall be) (communicated|notified|conveyed|intimated) to you}',
      ],
      unless: official,
      rewrites: [say('$be sent to you')],
    },
    {
      phrases: ['{(rejected|denied|refused|dismissed|declined) (for (lack|want) of|due to insufficient)}'],
      unless: official,
      rewrites: [say('not accepted because there was not enough')],
    },
    {
      phrases: ['{(rejected|denied|refused|dismissed|declined) on [the] grounds of}'],
      unless: official,
      rewrites: [say('not accepted because of')],
    },
    {
      phrases: [
        '^ {(kind|gentle|polite) (request|reminder) to}',
        `^ {${readers} (are|is) [hereby|kindly|strongly|also|therefore] (required|requested|obliged|instructed|reminded|expected|asked|urged|obligated|directed|advised) to}`,
      ],
      unless: official,
      rewrites: [say('please')],
    },
    {
      phrases: ['{(kind|gentle|polite) what:(request|reminder)} to'],
      unless: official,
      rewrites: [say('$what')],
    },
    {
      phrases: ['^ {effective (immediately|forthwith|now) [,]}'],
      unless: official,
      rewrites: [say('from now on,')],
    },
    { phrases: ['^ {effective day:(today|tomorrow) [,]}'], unless: official, rewrites: [say('from $day,')] },
    {
      phrases: ['{has come to (our|my|the) [_] (attention|notice)}'],
      unless: official,
      rewrites: [say('has been noticed')],
    },
    {
      phrases: ['{be:(has|have) been brought to (our|my) (attention|notice)}'],
      unless: official,
      rewrites: [say('$be been reported to us')],
    },
    {
      phrases: ['{duly how:(certified|signed|completed)} (evidence|proof|copy|copies|form|documents)'],
      unless: official,
      rewrites: [say('$how')],
    },
    {
      phrases: ['(@we|the company|the management|management) {(reserve|reserves) the right to}'],
      unless: [asked],
      rewrites: [say('may')],
    },
    {
      phrases: ['{kindly} (ensure|refrain|expedite|rectify|comply|adhere|desist|treat)'],
      unless: [asked],
      rewrites: [say('please')],
    },
    {
      phrases: ['{kindly (furnish|intimate)}'],
      unless: [asked],
      rewrites: [say('please send')],
    },
    {
      phrases: ['{the undersigned}'],
      rewrites: [
        inFirstPerson,
        // “The undersigned | department”.
        where(
          followedBy(/^(department|office|team|company|firm|authority|unit|section|desk|bank)$/),
          say('our'),
        ),
        say('{your name}'),
      ],
    },
    {
      phrases: [
        '{shall be (processed|dealt with|handled|examined|attended to|actioned|taken up|looked into)}',
      ],
      rewrites: [say('is being looked at')],
    },
    {
      phrases: [`^ {${readers} (are|is) [hereby|kindly|strongly|also|therefore] not (permitted|allowed) to}`],
      unless: official,
      rewrites: [say('please do not')],
    },
    {
      phrases: [
        '{[always|please] quote what:((the (above|following|given)|this|your|our) [_] (reference|number|reference number|case number|ticket number))}',
      ],
      unless: official,
      rewrites: [say('please mention $what')],
    },
    {
      phrases: [
        '{as (the|our) (system|systems|records|logs|database|screen|file|files|documentation) (shows|show|indicates|indicate|states|state|suggests|reflects|reflect|confirm|confirms) ,}',
      ],
      unless: official,
      rewrites: [say('as far as we can see,')],
    },
    {
      phrases: [
        '{as per our (records|system|systems|logs|files|database) [,]}',
        '{our (records|system|systems|logs|files) (indicate|indicates|reflect|reflects|state|states) that}',
      ],
      unless: [asked],
      rewrites: [say('as far as we can see,')],
    },
    {
      phrases: ['{in the event that} (you|we|it|the|this|your|i|they)'],
      rewrites: [say('if')],
    },
    {
      phrases: ['{@we [would] (hereby|kindly|politely) request (that you|you to) [please]} _'],
      rewrites: [say('please')],
    },
  ]),
  examples: [
    {
      bad: '[[Kindly do the needful]] and [[revert]] at the earliest.',
      fixed: 'Please [what you need] and get back to us as soon as you can.',
    },
    {
      bad: '[[We are in receipt of]] your fax and shall revert [[in due course]].',
      fixed: 'Thank you for your fax; we will [next step] by [date].',
    },
    { bad: '[[In the event that]] you are out, ring the bell.', fixed: 'If you are out, ring the bell.' },
    { bad: '[[We kindly request that you]] bring the key.', fixed: 'Please bring the key.' },
    { good: 'You are subject to no fee, and no penalty will be imposed.' },
    { good: 'In all correspondence with the tax office, give the number 12.' },
    {
      bad: 'Please find the list [[for your kind perusal]] and necessary action.',
      fixed: 'Please find the list.',
    },
    {
      bad: '[[We acknowledge receipt of]] your drawing and have sent it to the mill.',
      fixed: 'Thank you for your drawing and we have sent it to the mill.',
    },
    { bad: '[[The undersigned acknowledges receipt of]] your fax.', fixed: 'Thank you for your fax.' },
    { bad: '[[Duly noted with thanks]].', fixed: 'Thank you, I have it and will [next step].' },
    {
      bad: '[[You are hereby notified of]] a new opening hour.',
      fixed: 'I would like to tell you about a new opening hour.',
    },
    {
      bad: '[[For your kind attention and necessary action]].',
      fixed: 'Please have a look, and let me know [what you need].',
    },
    {
      bad: '[[Please refer to the below form for your reference]].',
      fixed: 'Please have a look at the form below.',
    },
    {
      bad: 'It was decided [[by the undersigned]] to close the pool.',
      fixed: 'It was decided to close the pool.',
    },
    { bad: '[[Your kind letter is duly noted]].', fixed: 'Thank you for your letter; I will [next step].' },
    { bad: '[[Effective immediately,]] the gate is shut.' },
    { good: 'Act as you see fit, and call me.' },
    { bad: 'The board [[took cognizance of]] the note.' },
    { good: 'We will bear it in mind.' },
    { bad: 'Please check and [[do the needful]].', fixed: 'Please check and [what you need].' },
    { bad: '[[Please do the needful]] and send the lid.', fixed: 'Please send the lid.' },
    {
      bad: 'The form was [[rejected due to insufficient]] proof.',
      fixed: 'The form was not accepted because there was not enough proof.',
    },
    { bad: 'The sauna is shut [[with immediate effect]].', fixed: 'The sauna is shut from now on.' },
    {
      bad: 'Your case [[is under review by the roof team]].',
      fixed: 'Your case is being looked at by the roof team.',
    },
    { bad: 'Breach of the [[aforesaid]] will be reported.', fixed: 'Breach of the above will be reported.' },
    { bad: '[[Our records indicate that]] the crate left.', fixed: 'As far as we can see, the crate left.' },
    { good: 'The event, henceforth called the fair, is in May.' },
    {
      bad: '[[Passengers are required to]] come two hours early.',
      fixed: 'Please come two hours early.',
    },
    { bad: 'The [[complaint procedure has been exhausted]].' },
    { bad: 'The [[aforementioned]] pump is in stock.', fixed: 'The pump is in stock.' },
    { bad: 'Your form was [[duly]] received.', fixed: 'Your form was received.' },
    {
      bad: 'The file is here, [[kindly do the needful]].',
      fixed: 'The file is here, please [what you need].',
    },
    { bad: 'Please check and [[revert]].', fixed: 'Please check and get back to me.' },
    { bad: 'We will check and [[revert]].', fixed: 'We will check and get back to you.' },
    { bad: 'We will [[revert back]] tomorrow.', fixed: 'We will get back to you tomorrow.' },
    { bad: '[[You are required to submit]] a copy.', fixed: 'Please send a copy.' },
    { bad: '[[We are in receipt of]] your letter.', fixed: 'Thank you for your letter.' },
    { bad: 'We need it [[at the earliest]].', fixed: 'We need it soon.' },
    { bad: '[[Please advise]] your free days.', fixed: 'Please let me know your free days.' },
    { bad: '[[Notwithstanding]] the rain, we poured it.', fixed: 'Despite the rain, we poured it.' },
    { bad: '[[At this juncture]] the lid is out of stock.', fixed: 'At the moment the lid is out of stock.' },
    { bad: 'We kindly ask you to [[furnish]] proof of payment.' },
    {
      bad: 'Your claim [[is under review]].',
      fixed: 'Your claim is with [name], who will answer by [date].',
    },
    {
      bad: 'The claim was handled [[accordingly]].',
      fixed: 'The claim was handled as follows: [what was done].',
    },
    { bad: 'Your case is [[assisted accordingly]].', fixed: 'Your case is taken care of: [what was done].' },
    { bad: 'Please send it [[at the earliest]].', fixed: 'Please send it as soon as you can.' },
    { bad: 'I will call back [[at the earliest]].', fixed: 'I will call back by [date].' },
    { bad: '[[The undersigned]] would like to see it.', fixed: 'I would like to see it.' },
    { bad: '[[The undersigned]] hereby confirms the sale.', fixed: 'I confirm the sale.' },
    { good: 'Your claim is under review; in plain words, Ana reads it today.' },
    { good: 'The court takes cognizance of it, in plain words it has read it.' },
    { good: 'Do you know if your claim is under review?' },
    { good: 'Please revert the change of last night.' },
    { good: 'We will revert to the old label.' },
    { good: 'We mentioned the pump in the last mail.' },
    { good: 'Is it true that you are required to submit a copy?' },
    { good: 'We can start on Monday at the earliest.' },
    { good: 'The earliest slot is Monday at 9.' },
    { good: 'I took note of it, and Priya has it now.' },
    { good: 'That is beyond question.' },
    { bad: '[[The undersigned]] office opens at nine.', fixed: 'Our office opens at nine.' },
  ],
});
