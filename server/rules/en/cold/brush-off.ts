/** “That’s not our problem”, “I don’t care how”, “same answer as before”, “hurry up”: the reader is a nuisance. */

import {
  beginsWith,
  followedBy,
  goesPastAComma,
  inList,
  marks,
  namesNumber,
  opensSentence,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { offersWayOn } from '../../../words/english/conciliation';
import { courteous, courteousAround } from '../../../words/english/courtesy';
import { asked, dated, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { warmed } from '../../../words/english/warmth';
import { showsWayOn } from '../../../words/english/way-on';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { askKindly } from '../../rewriting/ask-kindly';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { dropAside, letGo } from '../../rewriting/let-go';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { answered, leaveItToTheNext, sayOnceMore } from '../../rewriting/say-once-more';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported, hypothetical];
const help = 'let me see what I can do about {what they need}';

/** “I do not care who took it, but it has to come back”: the rest is no aside. */
const thenBut = saidBehind(/^but$/);

/** “The answer remains the same: no grill.” */
const unchanged: Rewriter = (match) => {
  const { tokens, mark } = match;
  const colon = tokens.findIndex(({ text }, at) => at >= mark.to && text === ':');
  if (colon < 0 || colon > mark.to + 5) return null;
  return say('I know this is not what you hoped for')(marking(match, mark.from, colon));
};

/** “I have nothing to add | to my mail of May.” */
const inThatMail: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== 'to' || tokens[mark.to - 1]?.text !== 'add') return null;
  return say('the answer is still that of')(marking(match, mark.from, mark.to + 1));
};

/** “The hall is full, | please be quick.” */
const dropTheHurry: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closes = isWordless(tokens, mark.to);
  const from = mark.from - 1;
  if (!closes || from < 4 || tokens[from]?.text !== 'please') return null;
  return /^[,;–—-]$/.test(tokens[from - 1]?.text ?? '') ? drop()(marking(match, from, mark.to)) : null;
};

/** A comma, and where to turn: “…, ask the front desk”. */
function turnsElsewhere({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === ',' &&
    /^(ask|call|try|use|write|contact|see|check|go|mail|email)$/.test(tokens[mark.to + 1]?.text ?? '')
  );
}

/** “No idea, ask the front desk.” */
const askThere: Rewriter = (match) =>
  turnsElsewhere(match)
    ? say('I do not know this myself, so please')(marking(match, match.mark.from, match.mark.to + 1))
    : null;

/** “Not a support channel, use the forum.” */
const pleaseThere: Rewriter = (match) => {
  const comma = { from: match.mark.to, to: match.mark.to + 1 };
  return turnsElsewhere(match) ? say('; please', { instead: 'comma' })(remembering(match, { comma })) : null;
};

/** “Next item, please.” */
function saysNoMore({ tokens, mark }: Match): boolean {
  return tokens.every(
    ({ text, kind }, at) => (at >= mark.from && at < mark.to) || kind === 'punctuation' || text === 'please',
  );
}

const tellsUntil = followedBy(/^until$/);

/** “You must sort this out yourself”; what is fixed or repaired can be done alone. */
function ofATrouble({ tokens, mark }: Match): boolean {
  const marked = textOf(tokens, mark.from, mark.to);
  return /\b(?:sort|solve|resolve|handle|deal)\b/.test(marked) && /\b(?:it|this|that)\b/.test(marked);
}

/** “You will have to accept that the lid is oak” is “the lid is oak”. */
const acceptThat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const fact =
    tokens[mark.to - 1]?.text === 'that' && tokens[mark.to]?.kind === 'word' && mark.to + 3 < tokens.length;
  return fact && /^accept$/.test(tokens[mark.to - 2]?.text ?? '') ? drop()(match) : null;
};

/** “For more, visit our site” as “if our site leaves anything open, please write to me”. */
const ifItLeavesOpen = say('if $place <leave@place> anything open, please write to me');

/** “You must call the bank” as “please call the bank; if you get stuck, just write to me”. */
const pleaseTurnThere = both(say('please $v'), append('; if you get stuck, just write to me'));

/** “Wrong desk, call the bank.” */
const anotherTeam: Rewriter = (match) =>
  turnsElsewhere(match)
    ? say('another team can help you with this; please')(marking(match, match.mark.from, match.mark.to + 1))
    : null;

const wrongPlace = beginsWith(/^wrong$/);

/** “It will be quick”, “to be brief, yes”, “can we make it quick?”: nobody is hurried. */
function hurriesNobody({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, Math.max(0, mark.from - 2), mark.from);
  return /(?:^|\b(?:has|going|sure) )to$|\b(?:i|we|it|this|that|will|would|can|could|may|might)$/.test(
    before,
  );
}

/** “Next point, the invoice: it is paid.” */
function namesThePoint({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from]?.text === 'next' && /^(?:,|and) (?:the|your|our|my)\b/.test(textOf(tokens, mark.to))
  );
}

/** “We have no time for this on Monday, but Tuesday is free.” */
function anotherDay(match: Match): boolean {
  return marks(/^(time|more)$/)(match) && dated(match) && (thenBut(match) || offersWayOn(match));
}

/** “I checked the box and it is all there.” */
const nothingLost = says(/^(checked|counted|packed|complete|arrived|safe|lost)$/);

/** “It was mentioned in your call that …”, “this was discussed on the phone, and I put it into the plan”. */
function actedOn({ tokens, mark }: Match): boolean {
  const rest = textOf(tokens, mark.to);
  return /^that\b|^,? ?(?:and|so) (?:i|we)\b/.test(rest) && !/\b(?:not|never|nothing)\b/.test(rest);
}

/** “For more, see our site, or just call me.” */
function orToUs({ tokens, mark }: Match): boolean {
  return /\bor (?:[a-z]+ ){0,3}(?:me|us)\b/.test(textOf(tokens, mark.to));
}

/** “Your choice. Both fit.”, “up to you, I like either”. */
function bothAreFine({ tokens, mark, following }: Match): boolean {
  const rest = `${textOf(tokens, mark.to)} ${following[0]?.prose ?? ''}`;
  return /\b(?:both|either|each)\b/i.test(rest);
}

/** “Who knows, maybe the sun comes out.” */
function wondersAloud({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'knows' && /^, (?:maybe|perhaps)\b/.test(textOf(tokens, mark.to));
}

/** “If you cannot afford it, we have a fund.” */
const helpsOut = saidBehind(/^(fund|help|instalments|installments|discount|lend|hardship)$/);

/** “You can do it yourself, the kit has it all”: no more than a way. */
function tellsHow(match: Match): boolean {
  return beginsWith(/^you$/)(match) && marks(/^(yourself|own|find)$/)(match) && followedBy(/^,$/)(match);
}

/** “It is not the right place for | a bench”: no talk is turned away. */
function forAThing({ tokens, mark }: Match): boolean {
  return /^(?:a|an|the) (?!discussions?|debates?|complaints?|questions?|arguments?|disputes?|requests?|claims?|rants?)[a-z]/.test(
    textOf(tokens, mark.to),
  );
}

export default defineRule({
  id: 'cold/brush-off',
  principle: 'dont-cut-off',
  severity: 'warning',
  message: 'Brushes them off.',
  why: 'Nobody comes back to where they were a nuisance; one sentence of interest keeps them.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{(in case of|for|if you have) [any] (further|other|more|additional) (questions|queries|information|inquiries|enquiries) [,] [please] (consult|refer to) place:((the|our) (website|faq|faqs|manual|documentation|site|handbook|portal|help _))}',
      ],
      rewrites: [ifItLeavesOpen],
    },
    {
      phrases: [
        '{(that|this|it|which) <be> [@adverb|really|,] (not|hardly|none of) (our|my) (problem|concern|business|issue|worry|headache|affair|circus)} (.|,|!|and|;|but|so|$)',
        '^ {(not|none of) (our|my) (problem|concern|business|worry|circus)} (.|,|!|$)',
        '{(that|this|it) is [@adverb|entirely] (your|yours) [own] (problem|concern|business|affair|worry|headache|to sort out|lookout)} (.|,|!|and|not|$)',
        '{@we (do not|could not|can not) (care|care less|be bothered|give a (damn|toss|hoot|monkey))} [_] (how|what|who|whether|if|about|why|.|,|!|$)',
        '{(who cares|nobody cares|good luck with that|so what|big deal|what of it|deal with it|get over it|live with it|suit yourself|suit yourselves|please yourself|have it your way|have it your own way)} (.|!|$)',
        '^ {whatever} $',
        '^ [just|then|so] [,] {figure it out [yourself]} (.|!|$)',
        '{(you [will] [just|simply] (have to|must|will have to) (live with|put up with|accept|deal with|get used to)) (it|that|this)}',
        '{@we have (other|better) (things|calls|work|customers|clients|people|matters) (to do|waiting|to attend to|to deal with|to see to|to handle|to worry about)}',
        '{@we (have no|do not have [the|any]) (time|patience) (for|to (discuss|explain|listen|argue|read|answer|go)) (this|that|it|these|such|your|every|all|you|through)}',
      ],
      unless: [...unless, anotherDay],
      rewrites: [acceptThat, where(thenBut, dropAside), where(thenBut, sayToTheEnd(help)), ...letGo(help)],
    },
    {
      phrases: ['{ask (someone|somebody) else} (.|!|$)'],
      unless,
      rewrites: [say('please ask {name}')],
    },
    {
      phrases: ['{if that is all} (.|,|then|i|we|$)'],
      unless,
      rewrites: [say('if there is nothing else I can help with')],
    },
    {
      phrases: ['{(is that all|will that be all)} (.|,|then|i|we|$)', '{anything else} or (.|,|then|i|we|$)'],
      unless,
      rewrites: [say('is there anything else I can help with')],
    },
    {
      phrases: [
        '{[the] same (answer|reply|response) (as|like) (before|last time|always|yesterday|my colleague|in my|in our)}',
        '{(see|as [stated|said|written] in|refer to) (my|our) (previous|last|earlier|first|prior) (reply|answer|comment|post|email|e-mail|mail|message|response|letter)}',
        '{(our|my|the) (position|stance|view|opinion|answer|decision|standpoint) (is|remains|stays|has) (unchanged|the same|as stated|as before|not changed|unaltered|what it was)}',
        '{(nothing|i have nothing|we have nothing) [more|further|else] to (add|say|discuss)} (.|,|!|to (my|our|this|that|what)|on|$)',
        '{(as|it is as) (stated|above|previously stated|per above)} $',
        '^ {[it is] as (before|discussed)} $',
      ],
      unless,
      rewrites: [unchanged, inThatMail, ...sayOnceMore],
    },
    {
      phrases: [
        '{(it|this|that) is (self-explanatory|self explanatory)} (.|,|!|$)',
        '^ [but|no|well|sorry] [,] {(it|this|that) is in there} (.|,|!|$)',
        // “The backup ran, so it is all there”: nothing is lost.
        '(^|but|and|as|since|because|;|:|-|–|—) {(it|this|that) is all there} (.|,|!|$)',
        '(^|,|but|because|as|since|sorry|no|well) {(it is|that is|its|this is) [all|clearly|also|right there] (stated|written|mentioned|listed|explained|described|specified|shown|noted) (in|on|under) (the|our|your) [_] (terms|t&cs|t & cs|tcs|t amp cs|terms and conditions|conditions|rules|policy|small print|fine print|agreement|guidelines|regulations|house rules|booking conditions) [(on|of|at) (the|our|your) _]} (.|,|!|$)',
        '{(this|that|it|your question) (has|have) (already|previously) been (addressed|answered|dealt with|covered|discussed|asked|explained)} (.|,|!|$|above|elsewhere|before|several|many|multiple)',
        '{(this|that|it|your question) (has|have) been (addressed|answered|dealt with|covered|discussed|asked|explained) (already|before|previously|elsewhere|above|many times|several times|multiple times)} (.|,|!|$|and)',
        '{(this|it|that) (was|has been) [already|also] (explained|mentioned|discussed|covered|outlined|addressed) [to you] (on|in|during|by) (your|our|the|my) [_] [_] (call|email|phone call|chat|letter|reply|conversation|agent|colleague|message)}',
      ],
      unless: [...unless, courteous, nothingLost, actedOn],
      rewrites: sayOnceMore,
    },
    {
      phrases: [
        '{you (must|should|have to|will have to|need to) [always|then|just|simply|also] (repair|fix|resolve|solve|sort|handle|deal|figure|investigate|troubleshoot|debug) [with|out] (it|this|that|the|your|these) [_] [_] (on your own|yourself|yourselves)}',
      ],
      unless: [...unless, warmed],
      rewrites: [
        where(ofATrouble, say('please take this up with {who can help}')),
        append('; if you get stuck, please write to me'),
      ],
    },
    {
      phrases: [
        '^ {[a] (patches|patch|prs|pr|pull requests|pull request) [is|are] [always|very] welcome} (.|!|$)',
      ],
      rewrites: [
        where(answered, say('I would be glad about a patch')),
        sentence('If you would like to send a patch, start at {where}; otherwise {what happens next}.'),
      ],
    },
    {
      phrases: [
        '{[well [,]] (it is what it is|(that is that|end of (story|discussion|debate|conversation|argument|matter)|full stop|like it or not|like it or lump it|my way or the highway))} (.|!|$)',
      ],
      unless,
      rewrites: [...letGo('this is where we stand, and what I can do is {what you can do}'), drop()],
    },
    {
      phrases: ['(^|,|;|-|–|—|so|and) {case closed} (.|!|$)'],
      unless,
      rewrites: [
        leaveItToTheNext,
        where(answered, sayToTheEnd('this is where we stand')),
        ...letGo('this is where we stand, and what I can do is {what you can do}'),
      ],
    },

    {
      phrases: [
        '{(this|that|it) is (off-topic|off topic|not the [right] (place|forum|channel) (for|to)|not a (support (forum|channel|desk)|help desk|helpdesk))}',
      ],
      unless: [...unless, courteous, forAThing],
      rewrites: [append('; please try {the right place}')],
    },
    {
      phrases: ['{what you see is what you get}'],
      unless,
      rewrites: [say('it comes just as you see it')],
    },
    {
      phrases: [
        '{if you can not afford what:(it|this|that|the price|[¤] # [k] [@currency])} (,|.|then|i|we|do|there|you|please|$)',
      ],
      unless: [asked, reported, helpsOut],
      rewrites: [say('if $what is above your budget')],
    },
    {
      phrases: [
        '^ [then|so|well|no|nope|ok] [,] {make (me|us) what:(a different|a better|another|a higher|a serious|a real) offer} [then] (.|!|$)',
      ],
      rewrites: [say('I would be glad to hear $what offer')],
    },
    {
      phrases: [
        '{(i|we) (will|am|are) not [going to] (be (replying|responding|answering)|reply|respond|answer|discuss (this|it)|waste (my|our|any) [more] time|continue (this|the) (conversation|discussion)) [_] [_] (any (further|more|longer)|further|anymore|on this|any more time)}',
        '{@we <be> (done|finished|through) (arguing|discussing|explaining|with (this|the) (conversation|discussion|thread|argument|debate|topic))}',
        '{(stop|quit) wasting (my|our|my and your|everyone _) time}',
        '{you <be> (just|only|simply|really) wasting (my|our|your) time}',
      ],
      unless: [...unless, anotherDay],
      rewrites: letGo('I have told you all I know for now'),
    },
    {
      phrases: [
        '{(if you do not like (it|this|that)|then|well|otherwise|just|you (can|could|should|might want to|may want to)) [,] [then|just|please] (use (something|another _|a different _) [else]|find (another|a different|yourself another) _|(go|shop|look|try|buy) (elsewhere|somewhere else)|fork (it|this|the _)|write your own|build your own|do it yourself)} (.|,|!|and|then|$)',
      ],
      unless: [...unless, courteous, tellsHow],
      rewrites: [say('please tell me what you are missing, and I will see what I can do')],
    },
    {
      phrases: [
        '{(hurry up|make it (quick|short|snappy|brief)|(is|was) there [even] a (question|point) (in|to|here|somewhere) [this|that|it|your _]|get to the point|be quick|be brief|get on with it|speed it up|next in line|next please|next (topic|point|question|issue|case|item))} (.|,|!|and|please|$)',
        '{(what do you want|what now|what is it now|what is it this time|not you again|again you)} (.|!|?|$)',
      ],
      unless: [hurriesNobody, namesThePoint],
      rewrites: [
        dropAside,
        dropTheHurry,
        leaveItToTheNext,
        where(saysNoMore, sentence('How can I help you?')),
        where(opensSentence, sayToTheEnd('how can I help you')),
        leaveOutSentence(),
        say('how can I help you'),
      ],
    },
    {
      phrases: [
        '^ {(fill (in|out|up)|complete|submit|provide|state|quote|use|sign|print|attach)} (the|your|our|a|all|form) [_] [_] (form|forms|portal|website|template|number|ref|reference|details|id|link|documents|paperwork|questionnaire|particulars|fields|address) (.|,|$)',
      ],
      unless: [...unless, courteous],
      rewrites: [askKindly],
    },
    {
      phrases: [
        '^ {(in case of|for|if you have) [any] (further|other|more|additional) (questions|queries|information|inquiries|enquiries|details|help|support|assistance|issues) [,] (visit|see|check|go to|read|browse|use|look at|search|try) place:((the|our) (website|faq|faqs|manual|documentation|site|handbook|portal|help _|knowledge base|homepage|forum|app))}',
        '^ {(use|try|check|read|see|visit|search|consult) place:((the|our) (search|search function|forum|faq|knowledge base|wiki|help centre|help center|manual|archive|website|homepage|docs))} (.|!|$)',
      ],
      unless: [asked, courteous, orToUs, namesNumber],
      rewrites: [ifItLeavesOpen],
    },
    {
      phrases: [
        '^ {[this is|it is|sorry ,|sorry] [,] not (a|an|the [right]) (support|help|discussion|complaints|chat|customer service|sales|free|right) [_] (forum|channel|desk|line|group|list|place|page|office|service|department)} (.|,|!|$)',
      ],
      unless: [asked, courteous],
      rewrites: [pleaseThere, append('; please try {the right place}')],
    },
    {
      phrases: [
        '^ [well|sorry|honestly] [,] {@we have [absolutely|really|honestly] no (idea|clue)} [sorry] (.|!|,|$)',
        '^ [sorry|well] [,] {((absolutely|honestly) no (idea|clue)|no (idea|clue)|not a clue|dunno|beats me|search me|god knows|who knows|@we could not tell you|your guess is as good as mine|how should i know|how would i know)} (.|!|,|$)',
      ],
      unless: [...unless, showsWayOn, wondersAloud],
      rewrites: [
        askThere,
        where(goesPastAComma, say('I do not know this myself')),
        say('I do not know yet, but I will find out by {date}'),
      ],
    },
    {
      phrases: [
        '{@you (are|were|keep) (receiving|getting|being given|hearing|given) the same (answer|answers|reply|replies|response|responses|information|message)}',
      ],
      unless,
      rewrites: sayOnceMore,
    },
    {
      phrases: [
        '^ {[please] (wait your turn|wait in line|get in line|join the queue|wait like everyone else)} [like everyone else|please] (.|!|$)',
        '^ {(just|simply) (wait|be patient)} (.|!|$|until (we|i|our|the _ (is|has|answers|calls)|someone|somebody))',
      ],
      unless: [asked],
      rewrites: [
        where((match) => answered(match) || tellsUntil(match), say('thank you for your patience')),
        say('I will be with you {when}'),
      ],
    },
    {
      phrases: [
        '^ [unfortunately|sorry|sadly|afraid|no] [,] {you [will|would] [just|simply|first] (have to|need to|must) v:(call|email|phone|ring|write to|contact|visit|go to|speak to|speak with|talk to|ask|check with|apply|go through|take it up with)} [the|your|our|them|him|her] [_] [_] [_] [_] [_] [about (it|this|that)|for (it|this|that|help|assistance|more information|details)|directly|yourself|on (it|this|that)|regarding (it|this|that)] $',
      ],
      unless: [asked, courteousAround, showsWayOn],
      rewrites: [pleaseTurnThere],
    },
    {
      phrases: [
        '^ {(check|look in|see) your [_] (spam|junk|inbox|email|mail|mailbox|messages|dm|dms) [folder]} $',
        '^ {(assess|evaluate|analyze|analyse|determine|ascertain|justify|clarify|specify|elaborate on)} (the|your|all|these|this|how|why|whether|what) _ [_] [_] [_] [_] [_]',
        '^ {(send|resend|provide|submit|attach|supply|upload)} (the|your|a|an|all|any) [_] [_] (log|logs|logfile|screenshot|screenshots|trace|stack trace|repro|reproduction|example|details|information|documents|document|form|invoice|receipt|photos|pictures|certificate|proof|copy|file|files|list|report|contract|address|number|drawings|specs|config|version|code) [_] [_] [_] $',
        '^ {(file|open|make|raise|submit|lodge) (a|an|your|the) [_] (claim|complaint|dispute|report|request|appeal) (with|at|to|through|via)} (the|your|our) _ [_] [_] $',
      ],
      unless: [asked, courteousAround],
      rewrites: [askKindly],
    },
    {
      phrases: [
        '^ {[the] (price|prices|size|sizes|dimensions|address|details|info|information|number|year|mileage|specs|measurements|hours|everything|condition|answer|date|link|phone number|pictures) (is|are) [all|already|clearly|right|right there] in (the|my|our) (ad|advert|listing|title|description|post|manual|docs|documentation|faq|catalogue|catalog|brochure|terms)} (.|,|!|$)',
        '^ {same [thing|story] as (last time|before|above|always|yesterday|ever)} (.|$)',
        '^ {wrong (department|person|number|address|office|team|forum|channel|queue|line|list|desk|place)} (.|!|,|$)',
      ],
      unless: [...unless, courteous],
      rewrites: [
        where(wrongPlace, anotherTeam),
        where(wrongPlace, say('another team can help you with this')),
        ...sayOnceMore,
      ],
    },
    {
      phrases: [
        '{there (is|are) [currently|@adverb] no (further|more|new|other|additional) (information|update|updates|news|details)} [available|to share|at (this|the) (time|moment)|on this|yet|from our side] (.|,|!|$|at|on|for)',
        '{@we [currently|@adverb] (have|have got) (no|nothing|no (further|more|new|other)) (news|update|updates|information|details|to (share|report|add|announce))} (.|,|!|$|at|on|for|yet|from|regarding|about)',
        '{@we [currently|@adverb] do not have any (further|more|new|other|additional) (information|update|updates|news|details)} (.|,|!|$|at|on|for|yet|from|regarding|about|to)',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [append('; I will write again by {date}')],
    },
    {
      phrases: [
        '^ {v:(talk to|speak to|speak with|ask|see|go to|ping|contact|email|call|check with)} (hr|finance|admin|security|procurement|compliance|payroll|it support|your (manager|boss|lawyer|bank|doctor|accountant)) $',
      ],
      unless: [asked, courteousAround, inList],
      rewrites: [say('the best person to ask is {name} at')],
    },
    {
      phrases: [
        '^ {(your (choice|call|decision)|up to you|as you (like|please|wish)|if you (say so|insist)|so be it|do (what|as|whatever) you (want|like|please))} (.|!|$)',
      ],
      unless: [...unless, showsWayOn, bothAreFine],
      rewrites: [say('I would suggest {what you suggest}')],
    },
    {
      phrases: [
        '^ {(kindly|please) (be patient|have patience|wait patiently)} (.|!|$)',
        '^ {kindly wait [for (our|the|my) [_] _]} (.|!|$)',
      ],
      unless: [asked],
      rewrites: [where(answered, say('thank you for your patience')), say('I will write to you by {date}')],
    },
    {
      phrases: [
        '^ {(not sure [,] sorry|no (info|information|news|update|updates|eta|comment|further details) [(on|about) (this|that|it)|at present|yet|at the moment|sorry|for now])} (.|!|$)',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [
        where(answered, say('I do not know yet')),
        say('I do not know yet, but I will find out by {date}'),
      ],
    },
    {
      phrases: [
        '{@we can not (deal with|take care of|look after|handle|reply to|respond to|worry about) (every|each|all [the|these|your|such]) [single|little|small|tiny|minor] [little|small|tiny|_] (thing|things|detail|details|mail|mails|question|questions|call|calls|request|requests|complaint|complaints|wish|wishes)}',
      ],
      unless: unless,
      rewrites: letGo(help),
    },
    {
      phrases: [
        '^ [please|just|you (should|must|can|have to)] [,] {(contact|ask|call|write to|complain to|talk to) who:((the|your) [_] _|them|him|her) [about (it|this|that)] [,|and] not (us|me)}',
      ],
      unless: unless,
      rewrites: [say('the best person to ask is $who')],
    },
    {
      phrases: [
        '{@we do not know [that|it|this|anything] [about (it|this|that)] , [so] [please|just|you (can|have to|should|must)] (ask|call|contact) who:((my|our|the) (colleague|boss|manager|reception|office|driver|hotline|landlord|seller|other _))} (.|!|$)',
      ],
      unless: unless,
      rewrites: [say('I do not know this myself; the best person to ask is $who')],
    },
    {
      phrases: [
        '{@we (have no|do not have [any]) time [for (this|that|it|you)] [right now|now|at the moment]} (.|!|$)',
        '{@we (am|are) [@adverb|far|way|much] too busy [right now|at the moment|now|for (this|that|you|it)|to (talk|answer|help|read|explain)]} (.|!|$)',
        '{@we [have] [already] (told|given) you (everything|all) [that] (i|we) (know|can|could)} (.|,|!|$)',
        '{@we (am|are) not the right (person|people|department|office|contact) [(for|to ask about) (this|that|it)|to ask]} (.|!|$)',
        '{stop (writing|calling|mailing|bothering|emailing|contacting|texting|messaging|pestering) [to] (me|us)} (.|,|!|$|about|all|every)',
      ],
      unless: [...unless, anotherDay, showsWayOn],
      rewrites: letGo(help),
    },
    {
      phrases: [
        '{@we [@very|@adverb] (have no|do not have [any]) time for (this|that|it|you)} (.|!|$)',
        '{why (do|did|are) you (ask|asking|call|calling|write to|writing to|tell|telling|bother|bothering) (me|us) [this|that|again|about (it|this|that)]} ?',
        '{you [will|simply|just] (have to|must|need to) (find (it|this|that) [out]|find out|figure (it|this|that) out|work (it|this|that) out|look for (it|this|that)) (yourself|yourselves|on your own|alone)}',
      ],
      unless: [reported, anotherDay, showsWayOn],
      rewrites: letGo(help),
    },
    {
      phrases: [
        '^ [please|just] [,] {(ask|call|contact) who:((your|the|my|our) _) [,] (i|we) do not know} [it|that|this] (.|!|$)',
      ],
      unless: unless,
      rewrites: [say('I do not know this myself; the best person to ask is $who')],
    },
  ]),
  examples: [
    { good: 'If it goes on:\n\n- Contact your bank\n- Clear the cache' },
    { bad: '[[I really have no time for this]].' },
    { bad: '[[Why do you ask me]]?' },
    { bad: '[[You have to find out yourself]].' },
    {
      bad: '[[Ask your bank, I don’t know]].',
      fixed: 'I do not know this myself; the best person to ask is your bank.',
    },
    { bad: '[[We are too busy right now]].' },
    { bad: '[[Stop calling us]].' },
    { good: 'We are too busy today, but Monday is free.' },
    { good: 'We had no time to lose, the boat left at six.' },
    { bad: '[[We can’t deal with every little thing]].' },
    { bad: '[[Call the hotline, not us]].', fixed: 'The best person to ask is the hotline.' },
    {
      bad: '[[I don’t know, ask my colleague]].',
      fixed: 'I do not know this myself; the best person to ask is my colleague.',
    },
    { good: 'You do not have to call us again.' },
    { good: 'Call the hotline or us, day and night.' },
    { good: 'We can deal with every little thing on Monday.' },
    { bad: '[[No idea]], my brother built it.', fixed: 'I do not know this myself, my brother built it.' },
    { bad: '[[Talk to]] HR.', fixed: 'The best person to ask is [name] at HR.' },
    { good: 'We spoke to HR and to the bank.' },
    { good: 'It will be quick, and to be brief: bring only the key.' },
    { good: 'Next point, the gate: it is green now.' },
    { good: 'I have no time for this on Friday, but Monday is free.' },
    { good: 'I counted the keys, and it is all there.' },
    { good: 'This was discussed on our call, and I have put it on the list.' },
    { good: 'I have nothing to add to the plan. I will paint the gate green, as discussed.' },
    { good: 'The spare key has a tag, it is in there.' },
    { good: 'For more information see our website, or just ask me.' },
    { good: 'For more information check the manual, page 12.' },
    { good: 'Your choice. Both are the same price.' },
    { good: 'Who knows, maybe the swans come back.' },
    { good: 'If you cannot afford it, our fund pays half.' },
    { good: 'You can do it yourself, the kit has two brushes.' },
    { good: 'That is not the place for a sofa, the roof leaks there.' },
    { good: 'Just wait until you see the new mill!' },
    { good: 'Same price as last year.' },

    { bad: '[[Was there a question somewhere]]?' },
    { good: 'The next topic is the roof.' },
    { bad: 'The hall is full today, please [[be quick]].', fixed: 'The hall is full today.' },
    { bad: '[[No idea]], ask the mill.', fixed: 'I do not know this myself, so please ask the mill.' },
    { bad: '[[Not a support desk]], use the list.', fixed: 'Not a support desk; please use the list.' },
    { bad: '[[Next point]], please.', fixed: 'How can I help you?' },
    {
      bad: '[[Case closed]].',
      fixed: 'This is where we stand, and what I can do is [what you can do].',
    },
    { bad: '[[This was explained in your call]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[No info on this]].', fixed: 'I do not know yet, but I will find out by [date].' },
    { bad: '[[The price is in the ad]].' },
    { bad: '[[There is no further news]].' },
    { bad: '[[Your choice]].', fixed: 'I would suggest [what you suggest].' },
    { bad: '[[Kindly be patient]].', fixed: 'I will write to you by [date].' },
    { bad: '[[I have no idea]].', fixed: 'I do not know yet, but I will find out by [date].' },
    { bad: '[[Your guess is as good as mine]].' },
    { bad: '[[You are getting the same answer]], as it is true.' },
    { bad: '[[It is stated in our terms]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[This has been answered before]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[Please wait your turn]].', fixed: 'I will be with you [when].' },
    {
      bad: '[[You have to call]] the airline.',
      fixed: 'Please call the airline; if you get stuck, just write to me.',
    },
    { bad: '[[Check your spam folder]].', fixed: 'Could you please check your spam folder?' },
    { bad: '[[Send]] the logs.', fixed: 'Could you please send the logs?' },
    { bad: '[[Assess]] the new drawings of the gate.' },
    { good: 'I have no idea. I will ask the depot and write to you today.' },
    { good: 'Thank you for the photo. You have to call the airline.' },
    {
      bad: '[[For further queries visit our website]].',
      fixed: 'If our website leaves anything open, please write to us.',
    },
    { bad: '[[Not a support forum]].', fixed: 'Not a support forum; please try [the right place].' },
    {
      bad: '[[For further questions refer to the FAQ]].',
      fixed: 'If the FAQ leaves anything open, please write to me.',
    },
    {
      bad: 'The gate was shut, but [[that is not our problem]].',
      fixed: 'The gate was shut.',
    },
    {
      bad: '[[You must sort this out yourself]], the lid is not ours.',
      fixed: 'Please take this up with [who can help], the lid is not ours.',
    },
    { bad: '[[You have to accept that]] the lid is oak.', fixed: 'The lid is oak.' },
    { bad: '[[It was explained in our call]]: the lid is oak.', fixed: 'The lid is oak.' },
    { bad: '[[Big deal]].', fixed: 'Let me see what I can do about [what they need].' },
    {
      bad: 'The mill has no lids, [[ask somebody else]].',
      fixed: 'The mill has no lids, please ask [name].',
    },
    {
      bad: '[[If that is all]], I will shut the file.',
      fixed: 'If there is nothing else I can help with, I will shut the file.',
    },
    {
      bad: '[[Anything else]] or I shall go home.',
      fixed: 'Is there anything else I can help with or I shall go home.',
    },
    { bad: '[[I don’t care]] how you do it.' },
    {
      bad: '[[Same answer as before]].',
      fixed: 'Here it is once more: [the answer].',
    },
    { bad: 'I have a queue here, [[hurry up]].' },
    {
      bad: '[[You must fix the gate yourself]].',
      fixed: 'You must fix the gate yourself; if you get stuck, please write to me.',
    },
    { bad: '[[Patches welcome]].' },
    {
      bad: '[[The answer remains the same]] as in May: no.',
      fixed: 'I know this is not what you hoped for: no.',
    },
    {
      bad: '[[We have nothing to add]] to our note of May.',
      fixed: 'The answer is still that of our note of May.',
    },
    {
      bad: '[[Wrong department]], call the depot.',
      fixed: 'Another team can help you with this; please call the depot.',
    },
    {
      bad: 'The lamp is scratched. [[What you see is what you get]].',
      fixed: 'The lamp is scratched. It comes just as you see it.',
    },
    {
      bad: '[[Well, it is what it is]].',
      fixed: 'This is where we stand, and what I can do is [what you can do].',
    },
    {
      bad: '[[This is not the place for]] it.',
      fixed: 'This is not the place for it; please try [the right place].',
    },
    {
      bad: '[[If you can’t afford 90]], there are smaller lamps.',
      fixed: 'If 90 is above your budget, there are smaller lamps.',
    },
    {
      bad: 'No. [[Make me a better offer]].',
      fixed: 'No. I would be glad to hear a better offer.',
    },
    { bad: '[[I won’t be replying any further]].' },
    { bad: 'We like it that way. [[Then use something else]].' },
    { good: 'You must fix the gate yourself, and I am happy to send the bolts.' },
    { good: 'Is that what you see is what you get?' },
    { bad: '[[Fill out]] the form.', fixed: 'Could you please fill out the form?' },
    { good: 'A late start is not our problem alone, so I called the carrier.' },
    { good: 'You wrote that it is not our problem.' },
    { good: 'Is it the same answer as before?' },
    { bad: '[[As before]].', fixed: 'Here it is once more: [the answer].' },
    { good: 'You get one bill a quarter, as before.' },
    { good: 'If it is not our problem, the carrier pays, and I will ask him.' },
    { good: 'It is in the manual, and I am happy to mark the page for you.' },
    { good: 'Please fill out the form.' },
    { good: 'This was already explained on our call, thank you again for it.' },
    { good: 'We will hurry up the paint shop.' },
    { good: 'I found the folder in the backup, so it is all there.' },
    { bad: 'We have a guide; [[it is all there]].' },
  ],
});
