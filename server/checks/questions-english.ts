/** Finds questions and requests in an English sentence: with and without a question mark, several in one sentence. */

import { lowerCase } from '../words/lower-case';
import type { FoundWords, Wanted } from './asked';
import { englishSubject } from './english-subject';

const auxiliary =
  "(?:is|are|was|were|am|do|does|did|can|could|will|would|shall|should|may|has|have|had|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|haven't|hasn't)";
const subjectWord =
  '(?:i|we|you|he|she|it|they|that|this|these|those|there|the|my|our|your|a|an|any|anyone|anybody|someone|somebody|everything|one|all|both)';
const questionWord = '(?:what|which|who|whom|whose|when|where|why|how)';
const lead =
  '(?:(?:and|but|so|or|also|then|well|ok|okay|now|oh|hi|hello|hey|please|just|first|second|secondly|finally|lastly|additionally|by the way|btw|in addition|besides|otherwise|thanks|sir|dear|\\d+[.)])[\\s,:]+)*';

// The patterns up to `readClause` look at lower case: to see capitals as well would make them a third slower to compile, at every start.

/** How a clause begins that asks, whether or not it ends in a question mark. */
const opening = new RegExp(
  `^${lead}(?:(?:(?:by|in|from|to|for|at|with|until|till) )?${questionWord}(?:['’]s|\\b(?: \\w+){0,4}? ${auxiliary})\\b|how (?:much|many|long|soon|about|come)\\b|what about\\b|${auxiliary} ${subjectWord}\\b|any (?:chance|news|update|updates|discount|idea)\\b)`,
);
/** “When I arrived”, “what you sent is”, “how nice”, “have a nice day”, “may the best win”: begin alike, and ask nothing without a question mark. */
const stating =
  /^(?:which|who|whose) (?:is|are|was|were|has|have|had|do|does|did|can|could|will|would)\b|^(?:(?:and|but|so|or|also|then|well|ok|okay|now|oh|hi|please|just)[\s,]+)*(?:what|which|when|where|who|how|why)\b(?! (?:is|are|was|were|do|does|did|can|could|will|would|should|much|many|long|soon|about|come|have|has|had|[\w-]+ (?:is|are|was|were|do|does|did|can|could|will|would|should) (?:i|we|you|it|they|the|my|our|your|this|that|there)\b)|['’]s)|^(?:have|had|do|may|shall|was|were|should) (?:a|an|the|any|you (?:need|have|require|want|wish|find|decide|change|accept)|we|it|this|that|all|one|not)\b/;

const openQuestion = new RegExp(
  `^${lead}(?:(?:i|we) (?:(?:just|also|only|really|still|am|are|was|were|would|do|did|do not|don['’]t) )*(?:wonder(?:ing|ed)?|want(?:ed)? to (?:know|ask|check|find out)|would (?:also )?(?:like|love) to (?:know|ask|find out|understand|learn)|['’]?d (?:also )?(?:like|love) to (?:know|ask|find out|understand)|need to (?:know|understand|find out)|(?:have|am|are) (?:to ask|curious|asking|not sure|unsure)|(?:need|have) to know)|(?:['’]m|am|are|['’]re)? ?(?:not sure|wondering|curious|unsure)|i['’](?:m|d) (?:not sure|wondering|curious|unsure|(?:also )?(?:like|love) to (?:know|ask|understand|find out))|we['’](?:re|d) (?:not sure|wondering|curious|unsure|(?:also )?(?:like|love) to (?:know|ask|understand|find out))|(?:(?:can|could|would|will) you (?:please |kindly |also )*)?(?:please |kindly |pls |plz )*(?:let (?:me|us) know|tell (?:me|us)|advise(?: (?:me|us))?|inform (?:me|us)|confirm(?: to (?:me|us))?|clarify|explain(?: to (?:me|us))?|indicate|specify|state|check)|(?:do you|any|do you have any) (?:know|idea|clue)|my (?:next |other |second |only |main )?question is|(?:the|one|another) question(?: is)?)(?: me| us| you)?[\\s,:]*(?:about |on |of |regarding )?`,
);

const asks =
  '(?:send|provide|share|forward|supply|e-?mail|mail|attach|quote|give|issue|submit|resend|show|return|offer|arrange|prepare|get|bring|make)';
const requesting = new RegExp(
  `^${lead}(?:(?:can|could|would|will) you (?:(?:please|kindly|pls) (?:also )?(?=\\w)|(?:also |maybe |perhaps |just )*(?:please |kindly )?(?=(?:${asks}|cancel|change|check|fix|call|arrange|confirm|update|remove|add|move|extend|reserve|hold|introduce|look|correct|refund|replace|resolve|unlock|reset|transfer|explain|remind|include|put)\\b))|(?:i|we) (?:kindly |would like to |want to |need to |must )?(?:ask|request|need|want|expect|would like|['’]d like) you to |(?:please|kindly|pls|plz) (?:also |just |kindly |then )*(?!note|find|see|be |accept|excuse|forgive|advised|don['’]?t|do not|understand|bear|feel|keep in mind|remember|refer|let|ignore|disregard|enjoy|contact|call us when|have a|believe|trust|help\\b|respond|reply|read|wait|think|take (?:a|your|note)|hurry|stop\\b|know|get back|revert|answer|advi[sc]e\\b|confirm\\b|tell|inform|kindly)(?=\\w)|${asks} (?:me|us) |(?:please )?let (?:me|us) have |(?:i|we) (?:want|need|would like|demand) (?=my money|our money)|(?:i|we) (?:want|need) (?:someone|somebody|you) to |(?:it would be (?:great|good|nice|helpful) if|(?:i|we) (?:would|['’]d) (?:be (?:grateful|glad|happy)|appreciate(?: it)?|like it) if|would be grateful if) you (?:can |could |would |will )?)`,
);
/** What people need from a seller; “we need time” is no request. */
const needing = new RegExp(
  `^${lead}(?:i|we)(?: (?:also|still|now|really|urgently|just|do|would|will))*(?:['’]d| ?['’]ll)? (?:need|require|request|want|like|like to (?:have|get|receive|see|order|request)|want to (?:have|get|receive|see)|need to (?:have|get|receive|see)|love to (?:have|get|receive|see)|await|(?:am|are) (?:still )?(?:waiting for|requesting|looking forward to|missing))(?= (?:to |for )?(?:an? |the |your |some |my |our |all |more |\\d+ |two |three |full |new |latest |updated |original |signed |both )*(?:[\\w-]+ ){0,3}?(?:samples?|drawings?|catalog\\w*|brochures?|price ?lists?|photos?|pictures?|certificates?|reports?|invoices?|quotes?|quotations?|proforma|data ?sheets?|manuals?|refund|replacements?|updates?|packing list|spec(?:s|ifications?)?|documents?|tracking(?: number)?|receipt|contract|swatch\\w*|video|screenshot|confirmation|prices?|bill of lading|b\\/l|copy)\\b)`,
);

const rhetorical =
  /\b(?:are you (?:kidding|serious|joking|crazy|insane|for real|mad|blind|deaf|happy now|people)|who (?:cares|knows|wouldn['’]?t|would want|do you think)|how dare|how (?:hard|difficult|complicated) (?:is|can|could)|how (?:can|could) (?:you|anyone|anybody|they|a company|someone|this)(?! (?:help|assist|ship|make sure|offer|improve|send|guarantee|deliver|prove))|what (?:the |in the )?(?:hell|heck|fuck|f\*|wtf|on earth|planet)|what (?:kind|sort|type) of (?:\w+ )?(?:service|company|people|customer|joke|business|support|person|nonsense|idiot|way)|what a|what gives|what['’]?s (?:the (?:point|use)|wrong with you|your problem|up)|(?:do|did|does|have) (?:you|they|anyone|anybody) (?:even|ever|really|honestly|actually|think (?:i|we|this|that|it)|realize|realise|understand what|call (?:this|that)|know (?:how (?:much|long|angry|many)|what it|who i))|don['’]?t you (?:think|care|know|have)|isn['’]?t (?:it|that|this)|aren['’]?t you|wouldn['’]?t you|can you (?:imagine|believe)|(?:can|would) you (?:accept|like it)|is (?:this|that) (?:a joke|how|what|the way|your|some|acceptable|normal|fair|professional|really)|is it (?:too much|so (?:hard|difficult)|really)|since when|why (?:should|would) (?:i|we|anyone|anybody)|why (?:am i|are we|do i|do we) (?:even |always |still )*(?:paying|pay|bother|a customer|have to|supposed)|why bother|why not|why me|why can['’]?t you (?:just|people)|when will you (?:learn|people|guys)|what more|what else can i|what do you (?:think|expect|want) (?:i|me|us|we|people)|what did (?:i|we) (?:do|pay)|who needs|how many (?:more )?times|am i (?:the only|wrong|missing something)|did (?:i|we) (?:do something|ask for)|guess what|what (?:can|should) i say|have you (?:lost|no)|where is the (?:logic|service|respect))\b/;
const rhetoricalAlone =
  /^(?:really|seriously|right|correct|so what|you know what|guess what|why not|why me|what now|huh|no|yes|ok|okay|deal|agreed|understood|sounds good|fair enough|eh|hello|hi|anyone|anybody|true|what|why|how|when|how come|remember me|(?:is|are|was|were|do|does|did|can|could|will|have|has) (?:i|we|you|it|they|he|she))$/;
const polite =
  /\b(?:how(?: are|['’]?re| is| have|['’]?s)(?: you| u| ya| things?| it| everything| everyone| your (?:day|week|weekend|family|business|team|holiday|new year))(?: all| guys)?(?: (?:doing|going|been|today|keeping|getting on))*|how (?:was|were) your|how do you do|how can (?:i|we) help|hope (?:you|this|all)|(?:any|have any|has any|had any|further|other|more) (?:questions?|doubts?|concerns?|queries)|anything else|(?:get|have|need) (?:some |any |a little |your )?help|if (?:you|there)(?:['’]re| are| have| need| require| is)? (?:any (?:other |further |more )?(?:questions?|doubts?|concerns?|problems?|issues?|queries|info\w*|details)|anything|further|more info\w*|something else)|may (?:i|we) ask(?: you)?(?: a| one| some)? ?(?:questions?)?$|(?:can|could|may|might|would) (?:i|we|you) (?:please |kindly |pls )*(?:ask|help(?: (?:me|us))?(?: out)?(?: (?:with (?:this|that|it|something)|please|here))?|assist(?: me| us)?)[\s?.!]*$|(?:are|is) (?:you|anyone|anybody|someone) (?:there|around|here|available)|got a (?:minute|moment|second)|do you (?:have a (?:minute|moment|second)|remember me|hear me|understand|follow|see what i mean)|can you hear|does that make sense|know what i mean|what (?:do|did|would) you (?:think|say)|shall we|would you mind$|know (?:your (?:thoughts?|opinion|feedback|decision|view)|what you think)|let (?:me|us) know (?:if|whether) (?:(?:this|that|it|these|everything|all) (?:works?|is (?:ok|okay|fine|good|clear|alright|all right)|suits?|sounds|helps?|makes sense)|i can (?:help|do)|you(?:['’]re| are)? (?:interested|agree|need|happy|want))|hear from you|get back to (?:me|us)|need (?:anything|more|further)|let (?:me|us) know\s*$)/;

/** Where one question of a sentence ends and the next begins. */
const seam = new RegExp(
  `\\s*(?:[;?]+|,? (?:and|but|or|plus|&)(?: also| then| please)?|,(?: also)?|\\s[-–—]+\\s|\\.\\s|:)\\s+(?=(?:and |also |then |please |kindly )*(?:${questionWord}\\b(?:['’]s| (?:\\w+ ){0,3}?${auxiliary}\\b| (?:much|many|long|soon)\\b)|${auxiliary} (?:i|we|you|it|they|there|the|your|this|that)\\b|(?:please|kindly|pls) \\w|(?:send|tell|let|give|quote) (?:me|us)\\b|(?:we|i)(?:['’]d)? (?:also )?(?:need|would like|like|want|require|wonder)\\b|(?:if|whether) you (?:can|could|have|offer|are|do)\\b|(?:else|(?:or )?(?:i|we) (?:will|shall|have to|must|cancel|go|buy|order|look))\\b))`,
  'g',
);

/** What is asked in a sentence of the customer. Offsets from its start. */
export function findEnglishQuestions(prose: string): FoundWords[] {
  const found: FoundWords[] = [];
  const asking = /\?["”’)\]]*\s*$/.test(prose);
  const clauses = cut(lowerCase(prose));
  let openTo: 'question' | null = null;
  for (const [at, { start, end }] of clauses.entries()) {
    const words = prose.slice(start, end).replace(/[\s?!.,;:"”’)\]]+$/, '');
    const lead = words.length - words.trimStart().length;
    const clause = words.trim().replace(/\s+/g, ' ');
    const last = at === clauses.length - 1 || /^\s*\?/.test(prose.slice(start + words.length));
    const small = lowerCase(clause);
    const read = readClause(small, { marked: asking && last, asking, continued: openTo === 'question' });
    if (!read) {
      openTo = null;
      continue;
    }
    openTo = openQuestion.test(small) ? 'question' : null;
    const whole = clause.slice(clause.length - read.about.length);
    for (const about of listed(whole))
      found.push({
        kind: read.kind,
        wanted: wantedOf(about, read.kind),
        about: about === whole ? about : about.trim(),
        subject: englishSubject(about === whole ? clause : `the ${about}`),
        start: start + lead,
        end: start + words.length,
      });
  }
  return found;
}

/** “I am on the night train can you hold the room”: a question that begins in the middle. */
const inner = new RegExp(
  `(?<=\\s)(?:${questionWord} (?:\\w+ ){0,2}?${auxiliary} (?:you|i|we|it|they|there|this|that|the|your|my)|(?:can|could|would|will|do|does|did|is|are) (?:you|i|we|it|they|there|this|that|the|your|my))\\b`,
);

function isBeginning(words: string): boolean {
  return [opening, openQuestion, requesting, needing, polite, rhetorical].some((pattern) =>
    pattern.test(words),
  );
}

function cut(prose: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let from = 0;
  for (const { 0: gap, index } of prose.matchAll(seam)) {
    if (prose.slice(from, index).trim() === '') continue;
    clauses.push({ start: from, end: index });
    from = index + gap.length;
  }
  clauses.push({ start: from, end: prose.length });
  const last = clauses.at(-1);
  if (last && /\?\s*$/.test(prose)) {
    const words = prose.slice(last.start);
    const within = isBeginning(words.trim()) ? null : inner.exec(words);
    if (within) clauses.splice(-1, 1, { ...last, start: last.start + within.index });
  }
  return clauses;
}

interface Clause {
  readonly kind: 'question' | 'request';
  /** Its end, without the words that only say that something is asked. */
  readonly about: string;
}

/** How a clause stands in its sentence. */
interface Place {
  /** A question mark stands right behind it. */
  readonly marked: boolean;
  /** One stands behind the sentence. */
  readonly asking: boolean;
  /** The clause before it began to ask. */
  readonly continued: boolean;
}

/** In words. */
const longestStatement = 10;
const disbelief =
  /\b(?:even|thanks|thank|hours?|still|again|never|after|oh|wow|wtf|lol|deal|correct)\b|^(?:you|and you|so you|2|3)\b/;

function readClause(clause: string, { marked, asking, continued }: Place): Clause | null {
  if (clause.length < 3 || rhetoricalAlone.test(clause) || polite.test(clause)) return null;
  const open = openQuestion.exec(clause)?.[0];
  if (open !== undefined) {
    const about = clause.slice(open.length);
    // “I want to check it”, “please confirm”: nothing that words could answer.
    if (about.length < 3 || rhetorical.test(about)) return null;
    return { kind: 'question', about };
  }
  const request = requesting.exec(clause)?.[0] ?? needing.exec(clause)?.[0];
  if (request !== undefined) {
    const about = clause.slice(request.length);
    return about.length < 3 || rhetorical.test(clause) ? null : { kind: 'request', about };
  }
  if (rhetorical.test(clause)) return null;
  if (continued && /^(?:and |or )?(?:if|whether|what|how|when|where|which|who)\b/.test(clause))
    return { kind: 'question', about: clause };
  if (opening.test(clause) && (asking || !stating.test(clause))) return { kind: 'question', about: clause };
  // “The blue one too?” asks, and so does a short statement; a long one is said in disbelief.
  return marked && clause.split(' ').length <= longestStatement && !disbelief.test(clause)
    ? { kind: 'question', about: clause }
    : null;
}

/** “The price, the lead time and the MOQ” are three; “black and white” is one: each must be a subject on its own. */
function listed(about: string): readonly string[] {
  const list =
    /^((?:what(?:['’]s| is| are)|please|send|quote|me|us)?\s*(?:the |your |a |an )*)(.+)$/i.exec(
      about,
    )?.[2] ?? about;
  const parts = list
    .split(/\s*(?:,\s*(?:and|&)?|\band\b|&|\/)\s*/i)
    .map((part) => part.replace(/^(?:the|your|also|a|an|for)\s+/i, ''));
  if (parts.length < 2 || !parts.every((part) => subjectAlone.test(part))) return [about];
  return parts;
}

const subjectAlone =
  /^(?:(?:fob|cif|unit|best|latest|new|full|current|minimum|your|our|estimated|updated|technical|test|payment|delivery|shipping|product|high[- ]res(?:olution)?|some) )*(?:prices?|pric(?:e )?lists?|quotes?|quotation|moq|minimum order(?: quantity)?|minimum quantity|lead[- ]?times?|delivery(?: times?| dates?)?|deposit|payment terms?|warranty|certificates?|samples?|catalog(?:ue)?s?|photos?|pictures?|drawings?|data ?sheets?|invoices?|packing list|colou?rs?|sizes?|weight|dimensions?|packaging|freight|shipping (?:cost|time|date)s?|cost|terms|times?|specs?|manual|test reports?|brochure)$/i;

const yesOrNo = new RegExp(`^(?:and |so |but |then |also )*(?:${auxiliary}|if|whether)\\b`, 'i');

function wantedOf(about: string, kind: Clause['kind']): Wanted {
  if (/\bhow much\b|\b(?:price|cost|quote|quotation|fee|rate)\b/i.test(about)) return 'price';
  if (
    /\bwhen\b|\bhow (?:long|soon|fast|quickly)\b|\b(?:date|lead[- ]?time|eta|etd|delivery time|what time|which day|what day)\b/i.test(
      about,
    )
  )
    return 'date';
  if (/\bhow many\b|\b(?:moq|minimum|quantity|how (?:big|large|heavy|old|far|often))\b/i.test(about))
    return 'number';
  if (kind === 'request') return 'thing';
  if (/^(?:and |so |but |then )?why\b|\breason\b/i.test(about)) return 'reason';
  if (/\bwho(?:m|se)?\b/i.test(about)) return 'person';
  if (/\bwhere\b|\baddress\b/i.test(about)) return 'place';
  if (/\bhow (?:do|does|can|could|should|to|would|is|are)\b/i.test(about)) return 'way';
  if (yesOrNo.test(about)) return 'yes';
  return 'fact';
}
