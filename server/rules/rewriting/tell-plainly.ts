/**
 * Says a sentence of an office once more as a whole, with somebody who acts and a reason: “Your account has been terminated as per section
 * 9” is “We have closed your account under section 9 because [the reason]”. A formula left out of it would leave it as cold as before.
 */
import { namesFacts } from '../../words/english/names-facts';
import { endOfWords, type Match, spanOf, textOf } from '../../words/match';
import type { Phrasing, Rewriter } from '../rule';
import { oneLine } from './fill-template';
import { leaveOutSentence } from './keep-the-rest';
import { noChillLeft } from './no-chill-left';
import { sentence } from './rewrites';

const preamble =
  /^(?:(?:dear (?:sir|madam|customer|all)|however|unfortunately|and|so|but|also|further(?:more)?)(?: ,)? )*(?:(?:please|kindly|you are|do) (?:hereby |kindly )?be (?:advised|informed|notified|apprised)(?: ,)? that |(?:this|this (?:e-?mail|letter|notice)) (?:is|serves) to (?:kindly |formally )?(?:inform|advise|notify) you(?: ,)? that |(?:we|i) (?:hereby )?(?:regret|are sorry|am sorry|wish|would like|write|are writing|have) to (?:inform|advise|notify|tell) (?:you )?(?:,)? ?that |(?:it has been decided|please note|kindly note|take notice|we note) that )?/;

const named =
  '((?:the|your|this) [\\p{L}-]+(?: (?!(?:has|have|is|was|were|are|will|had|and|because)\\b)[\\p{L}-]+){0,3}?(?: (?:# )?\\d[\\d-]*)?)';
const under =
  '(?:in accordance with|as per|under|pursuant to|in line with|according to|in compliance with|per) ((?:the |our |your )?(?:company )?(?:terms and conditions|terms of (?:service|use)|terms|conditions|policy|policies|rules|regulations|contract|agreement|guidelines|procedures?|house rules|t&cs|(?:section|clause|article|paragraph|point) \\d+[\\p{L}\\d.]*(?: of (?:the|our|your) [\\p{L} ]+?)?))';
const adverbs =
  '(?:(?:hereby|now|also|therefore|permanently|automatically|formally|officially|duly|considered|deemed|been|herewith|unfortunately) )*';
const decided = new RegExp(
  `^(?:${under}(?: ,)? )?${named} (?:has|have|is|was|were|are|shall be) ${adverbs}(?:(?:reviewed|examined|considered|processed|assessed|checked)(?: ,)? (?:and|but) (?:been |was )?)?(closed|terminated|suspended|cancelled|canceled|deactivated|blocked|rejected|denied|declined|refused|dismissed|disapproved|forfeited|not (?:been )?(?:successful|approved|accepted|granted))(?: ${under})?((?: (?:due to|because of|because|as|since|for (?!further))(?: [\\p{L}\\d'’-]+){1,10})?)(?: (?:with immediate effect|at this (?:time|point|stage)))?(?: ,)?(?: (?:please )?do not (?:contact|write to|call|e-?mail) (?:us|me)(?: again)?(?: about [\\p{L} ]+)?)?(?: and (?:(?:no|any) further .+|can not be (?:reopened|re-opened|appealed|changed)|(?:this|the) decision is final))?$`,
  'u',
);

const message =
  '(your (?:recent |kind )?(?:e-?mail|message|letter|fax|note|cancellation|request|enquiry|inquiry|query|application|order|ticket|form|document|documents|case|booking|feedback|comments?|suggestions?|complaint|complaints|concerns?|claim|report|call|call log|review|dissatisfaction|question|issue)(?: (?:dated|of) [\\p{L}\\d ]+?)?)';
const later =
  '(?: (?:accordingly|in due course|shortly|soon|as soon as possible|at the earliest|further|in this regard|in the order received))*';
const received = new RegExp(
  `^(?:${message} (?:has been|have been|was|is|are) (?:duly |hereby )?(?:received|noted|recorded|logged|registered|acknowledged|under (?:process|review|processing|consideration)|being (?:processed|reviewed|handled))|(?:we|i) (?:hereby )?(?:(?:confirm|acknowledge)(?: the)?|(?:are|am) in) receipt of ${message})(?: ,)? (?:and|which|it) (?:it |we |they )?(?:(?:will|shall) be (?:processed|dealt with|handled|answered|looked into|reviewed|addressed|attended to|actioned)|is being (?:processed|handled|reviewed|looked into)|(?:will|shall) (?:revert|reply|respond|get back|answer|come back)(?: back)?(?: to you)?|(?:will|shall) (?:process|handle|look into|review|deal with|act on) (?:it|the same|this)|you (?:will|shall) be (?:informed|contacted|notified|updated))${later}$`,
  'u',
);
const forwarded = new RegExp(
  `^(?:your (?:[\\p{L}]+) (?:is|are) (?:\\p{L}+ )?(?:important|valuable|valued)(?: to us)? and )?(?:${message} )?(?:(?:has|have) been (?:duly )?(?:noted|logged|recorded|received) and )?(?:(?:(?:has|have) (?:also )?been|(?:will|shall) be|(?:are|is) being) )?(?:duly )?(?:forwarded|passed|passed on|escalated|referred|sent|submitted|transferred) (?:on )?to (?:the|our|a) (?:relevant|concerned|appropriate|respective|competent|responsible|corresponding|internal|right|proper) \\p{L}+(?: for (?:necessary|further|appropriate|review|action|their|internal|consideration|investigation)(?: [\\p{L}]+)*)?(?: ,)?(?: (?:and|who|which) (?:(?:they|it|he|she|you|we) )?(?:will|shall) [\\p{L}]+(?: [\\p{L}]+){0,5})?$`,
  'u',
);

/** What every office says of itself. */
const praise = new RegExp(
  `^(?:${[
    'your (\\p{L}+)(?: \\p{L}+)? (?:is|are) (?:\\p{L}+ ){0,2}(?:important|valuable|valued|precious|of (?:great|the utmost) (?:importance|value))(?: to us)?',
    '(?:we )?(?:\\p{L}+ )?(?:value|appreciate) your (\\p{L}+)(?: and (?:your )?\\p{L}+)?',
    '(?:we )?take (?:all|every|any|these|such|your|customer)(?: of)?(?: \\p{L}+){0,2} (?:complaints?|feedback|concerns?|issues?|comments?|matters?|reports?)(?: \\p{L}+)? seriously',
    '(?:we )?(?:always )?(?:strive|aim|endeavou?r|work hard)(?: (?:for|to)(?: \\p{L}+){1,6})?',
    '(?:we )?(?:are|remain) (?:\\p{L}+ )?committed to(?: \\p{L}+){1,6}',
    'your satisfaction is our(?: \\p{L}+){1,3}',
  ].join('|')})$`,
  'u',
);
const patience =
  /^(?:please |kindly )?(?:remain patient|be patient|bear with us|hold(?: the line)?|stay on the line|wait)|^(?:thank you|thanks) for (?:your patience|waiting|holding)|^(?:we )?(?:appreciate|ask for) your (?:patience|understanding)/;
const sorry =
  /^(?:(?:we|i) )?(?:\p{L}+ )?(?:apologi[sz]e|regret|are sorry|am sorry)(?: for| about)? (?:any|the|all) (?:inconvenience|trouble|delay)(?: (?:this|it|that) (?:may|might|has) (?:have )?caused?(?: you)?| caused| experienced)?$/u;

/** Hides behind the rule, the system, or the colleague. */
const shield =
  /^(?:rules are rules|those are the rules|do not shoot the messenger|a rule is a rule|(?:it|this|that) is (?:just |simply |only )?(?:our |the |a |company |standard |house )*(?:policy|rule|rules|procedure|process|protocol|law)|(?:it|this|that) is (?:just |simply )?(?:how|the way) (?:it|things|this|the system|the computer|our system)(?: is| are| works?| work)|it is (?:just |only )?(?:the |our )?(?:system|computer|software)|(?:it is )?not (?:me|us|up to me|my decision|my rule)|(?:i|we) can not (?:do (?:anything|much)(?: (?:about|for) (?:it|this|that|you))?|change (?:it|this|that|them)|help (?:it|you|that)|override (?:it|this|that))|(?:there is )?nothing (?:i|we) can do(?: about (?:it|that|this))?|(?:it|they|the rules?|that|this) (?:applies|apply|is the same|are the same)(?: (?:for|to) (?:everyone|everybody|all(?: customers| guests)?))?|no exceptions|(?:i|we) (?:do|did) not make the rules|(?:i am|we are) (?:just |only )?following (?:the |our )?(?:rules|orders|procedure|policy|process)|the (?:system|computer|software) (?:does|will) not (?:let|allow) (?:me|us|it|this|that))$/;

/** From official to plain; the words of the writer around them stay. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\bkindly\b/gi, 'please'],
  [/\bplease do the needful\b(?: in this regard)?/gi, 'please {what you need}'],
  [/\bdo the needful\b(?: in this regard)?/gi, '{what you need}'],
  [/\brevert(?: back)?(?: to (?:us|me|the undersigned))?\b/gi, 'get back to us'],
  [
    /(?<=\b(?:must|to|should|shall|can) be \w+) at the earliest\b(?: convenience| possible)?/gi,
    ' as soon as possible',
  ],
  [/\bat (?:the|your) (?:very )?earliest(?: convenience| possible)?\b/gi, 'as soon as you can'],
  [/,? and confirm the same\b/gi, ' and confirm it'],
  [/,? for (?:your )?(?:necessary|needful|further necessary) action\b/gi, ''],
  [/\bthe aforementioned\b/gi, 'the'],
  [/\bin due course\b/gi, 'by {date}'],
  [/,? and oblige\b/gi, ''],
  [/\bplease please\b/gi, 'please'],
];

function written(match: Match, from: number, words: string): string {
  const { start, end } = spanOf(match.tokens, { from, to: from + words.split(' ').length });
  return oneLine(match.sentence.prose.slice(start, end));
}

const small = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
const nameless = (text: string): string =>
  text.replace(/\b(?:aforementioned|aforesaid|above-mentioned|said) /i, '');

const papers =
  /\b(?:account|appeal|application|booking|case|claim|complaint|contract|deposit|enquiry|file|form|inquiry|matter|membership|order|refund|request|reservation|submission|subscription|ticket)$/;

/** “Your claim was rejected as per section 9.” */
function decision(match: Match, from: number, said: string): string | null {
  const found = decided.exec(said);
  if (!found) return null;
  const [, before, thing = '', verb = '', behind, why = ''] = found;
  const take = (words: string): string =>
    written(match, from + said.slice(0, said.indexOf(words)).split(' ').filter(Boolean).length, words);
  const what = small(nameless(take(thing.trim())));
  // “The pool is closed” is news, and no decision about the reader.
  if (!/^your /.test(what) && !papers.test(what)) return null;
  const rule = before ?? behind;
  const rules = rule
    ? take(rule).replace(
        /^(?:the )?(?=terms|conditions|polic|rules|regul|contract|guide|procedure|house|company)/i,
        'our ',
      )
    : '';
  const reason = why.trim() === '' ? 'because {the reason}' : take(why.trim());
  const open = rules ? ` under ${rules}` : '';
  // “… due to insufficient proof”: its own rule says that in plain words.
  if (/^(?:rejected|denied|declined|refused|dismissed|disapproved|not )/.test(verb) && /^ ?due/.test(why))
    return null;
  if (/^(?:rejected|denied|declined|refused|dismissed|disapproved|not )/.test(verb))
    return `We are sorry that ${what} could not be accepted${open} ${reason}.`;
  if (verb === 'forfeited') return `We keep ${what}${open} ${reason}.`;
  const done = verb === 'terminated' ? (/\b(?:account|file|case)\b/.test(what) ? 'closed' : 'ended') : verb;
  return `We have ${done} ${what}${open} ${reason}; if anything is still open for you, please write to us.`;
}

/** “Your letter has been received and will be dealt with in due course.” */
function receipt(match: Match, from: number, said: string): string | null {
  const found = received.exec(said) ?? takenNote.exec(said);
  const thing = found?.[1] ?? found?.[2];
  if (!found || !thing) return null;
  const what = small(
    written(match, from + said.slice(0, said.indexOf(thing)).split(' ').filter(Boolean).length, thing),
  );
  return /\b(?:complaint|complaints|concerns?|dissatisfaction|issue)\b/.test(what)
    ? 'Thank you for telling us about {what they told you}; we will {next step} by {date}.'
    : `Thank you for ${what}; we will {next step} by {date}.`;
}

/** “Your comments have been forwarded to the relevant team for necessary action.” */
function handedOn(match: Match, from: number, said: string): string | null {
  const found = forwarded.exec(said);
  // “… and will be read in May”: when it happens is told.
  if (!found || / (?:in|on|by|before|until|within) \p{L}+$/u.test(said) || namesFacts(match.sentence.prose))
    return null;
  const thing = found[1] ?? /^your \p{L}+/u.exec(said)?.[0];
  if (!thing) return null;
  const at = from + said.slice(0, said.indexOf(thing)).split(' ').filter(Boolean).length;
  const done = /\b(?:will|shall) be (?:duly )?(?:forw|pass|esc|ref|sent|sub|tran)/.test(said)
    ? 'will pass'
    : 'have passed';
  return `I ${done} ${small(written(match, at, thing))} on to {name}, who will {next step} by {date}.`;
}

/** The clauses of the sentence, without the words that join them. */
function clausesOf(said: string): string[] {
  return said
    .split(
      / (?:[,;:–—-]|and(?= (?:we|i|it|they|take|apologi[sz]e|strive|aim|please|your|value|appreciate|that|this|remain|regret|thank)\b)|but|so|because)(?: |$)/,
    )
    .map((clause) => clause.replace(/^(?:and|but|so|because|as|since|sorry|well) /, '').trim())
    .filter((clause) => clause !== '');
}

/** “We value your business and take all complaints seriously.” */
function boast(match: Match, said: string): Rewriter | null {
  const clauses = clausesOf(said);
  const [first = ''] = clauses;
  if (
    clauses.length < 2 ||
    !clauses.every((clause) => [praise, patience, sorry].some((known) => known.test(clause)))
  )
    return null;
  if (!clauses.some((clause) => praise.test(clause))) return null;
  const what = praise.exec(first)?.slice(1).find(Boolean);
  const thanks =
    what &&
    /^(?:call|message|e-?mail|feedback|opinion|order|enquiry|inquiry|letter|comments?|patience|time|trust|business|loyalty|custom)$/.test(
      what,
    );
  if (clauses.some((clause) => sorry.test(clause)))
    return sentence('I am sorry about {what happened}; I will {next step} by {date}.');
  if (clauses.some((clause) => patience.test(clause)))
    return sentence(
      thanks && what !== 'patience'
        ? `Thank you for your ${what} and for your patience.`
        : 'Thank you for your patience.',
    );
  const instead = sentence('Thank you for telling us about {what they told you}.');
  return (at) => leaveOutSentence()(at) ?? instead(match);
}

/** “Rules are rules, it is company policy.” */
function hides(said: string): string | null {
  const clauses = clausesOf(said);
  if (clauses.length === 0 || !clauses.every((clause) => shield.test(clause))) return null;
  return /\b(?:system|computer|software)\b/.test(said)
    ? 'At the moment our system does not allow this; what we can do is {what you can do}.'
    : 'Our rule here is {what the rule says}, because {the reason behind it}.';
}

const disclaimed =
  /^(?:(?:the |our )?(?:management|company|hotel|shop|store|school|gym|club|landlord|restaurant|owner|organiser|organizer|salon|garage|we|i) )(?:accepts?|assumes?|takes?|bears?|can take|can accept) no (?:liability|responsibility)(?: whatsoever)? for (.+)$/;
const notLiable =
  /^(?:as per ((?:the|our) \p{L}+(?: \p{L}+)?)(?: ,)? )?(?:(?:the )?(?:management|company|hotel|shop|store|school|gym|club|restaurant|salon|garage) is|we are) not (?:liable|responsible|accountable) for (.+)$/u;
const automatic =
  /^this is an auto[a-z-]+(?: generated)? (?:message|e-?mail|mail|reply|notification)(?: ,)?(?: and)? (?:please )?do not (?:reply|respond|answer)(?: to (?:it|this(?: \p{L}+)?))?$/u;
const unforeseen =
  /^(?:due to|owing to|because of) (?:unforeseen|unforeseeable|unavoidable|exceptional) (?:circumstances|events|reasons)(?: beyond our control)?(?: ,)? ([^,;]+?)(?: [,;])?(?: and)? (?:we )?(?:sincerely )?(?:apologi[sz]e|regret|are sorry)(?: for| about)? (?:any|the) (?:inconvenience|trouble)(?: \p{L}+){0,4}$/u;
const takenNote = new RegExp(`^(?:we|i) (?:take|have taken|took)(?: good| due)? note of ${message}$`, 'u');
const shelved =
  /^(?:duly )?noted(?: with thanks)?(?: ,)?(?: and)? (?:we|i) (?:will|shall) (?:take it under advisement|(?:keep|bear) (?:it|this|that) in mind|look into it|revert|pass it on|get back to you)(?: in due course| shortly)?$/;

/** “Management accepts no responsibility for coats”, “noted, we will bear it in mind”. */
function disclaimer(match: Match, from: number, said: string): string | null {
  if (automatic.test(said)) return 'This message was sent automatically; you can reach us at {address}.';
  const sudden = unforeseen.exec(said)?.[1];
  if (sudden) {
    const start = from + said.slice(0, said.indexOf(sudden)).split(' ').filter(Boolean).length;
    return `Because {what happened}, ${written(match, start, sudden)}; we are sorry about that.`;
  }
  if (shelved.test(said)) return 'Thank you, I have made a note of it and will {next step}.';
  const what = disclaimed.exec(said)?.[1];
  const not = notLiable.exec(said);
  const thing = what ?? not?.[2];
  if (!thing) return null;
  const rule = not?.[1]
    ? `Under ${written(match, from + 2, not[1])}, we cannot take responsibility for`
    : 'We are sorry that we cannot take responsibility for';
  const at = from + said.slice(0, said.lastIndexOf(thing)).split(' ').filter(Boolean).length;
  return `${rule} ${written(match, at, thing)}; if you need help, please tell us.`;
}

/** “Kindly do the needful and revert at the earliest.” */
function request(match: Match): string | null {
  const { start, end } = spanOf(match.tokens, { from: 0, to: endOfWords(match.tokens) });
  const prose = oneLine(match.sentence.prose.slice(start, end));
  let count = 0;
  let text = prose;
  for (const [official, plain] of plainer)
    text = text.replace(official, () => {
      count++;
      return plain;
    });
  text = text.replace(/\bplease please\b/gi, 'please').trim();
  const asks = /\bplease\b/i.test(text);
  const fill = /^(?:fill in|complete|send|submit|use) [^,]+, (?=we will\b)/i.exec(text)?.[0];
  if (fill) return `Please ${small(text.replace(fill, fill.replace(/, $/, ', and ')))}.`;
  const capital = text.replace(
    /(^|[.!?] +)(\p{Ll})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
  return count > 1 && asks ? `${capital}.` : null;
}

/** Says the whole sentence once more where it is an office that speaks, and nobody. */
export const tellPlainly: Rewriter = (match) => {
  const { tokens, sentence: own } = match;
  if (tokens.at(-1)?.text === '?' || /[{}<>[\]*_`"“”]/.test(own.prose)) return null;
  const whole = textOf(tokens, 0, endOfWords(tokens)).replace(/\b(it|that|this|there) 's\b/g, '$1 is');
  const opens = preamble.exec(whole)?.[0] ?? '';
  const from = opens.split(' ').filter(Boolean).length;
  const said = whole.slice(opens.length);
  const words =
    decision(match, from, said) ??
    receipt(match, from, said) ??
    handedOn(match, from, said) ??
    hides(said) ??
    disclaimer(match, from, said) ??
    request(match);
  return (words ? sentence(words) : boast(match, said))?.(match) ?? null;
};

/** Phrasings that say the whole sentence once more before they mend a part of it. */
export function saidPlainly(phrasings: readonly Phrasing[]): Phrasing[] {
  return phrasings.map((phrasing) => ({
    ...phrasing,
    rewrites: [tellPlainly, ...phrasing.rewrites],
    remains: noChillLeft,
  }));
}
