/** “appears to be edited”, “according to you”: holds a contradiction up to the reader. */
import {
  beginsWith,
  captureBegins,
  closesSentence,
  endOfClause,
  endsAsQuestion,
  endsWith,
  followedBy,
  isWhole,
  opensClause,
  says,
  standsAlone,
} from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, sentenceBefore, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { follow } from '../../rewriting/follow';
import { inItsPlace } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { looksDifferent } from '../../rewriting/looks-different';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const unless = [hypothetical, asked];
const words =
  '(story|account|version|memory|recollection|explanation|statement|statements|description|mail|mails|email|emails|words|figures|numbers|dates|report|reports|claim|claims|complaint|review|photos|tune|line|testimony|tale|declaration|position|letter|letters|invoice)';
const disagree =
  '(contradicts|contradict|contradicted|refutes|refute|disproves|disprove|belies|exposes|expose|gives the lie to|disagrees with|disagree with|conflicts with|conflict with|differs (from|widely from|a lot from|sharply from|considerably from)|differ from|clashes with|clash with|(does not|do not|did not|hardly|cannot|fails to|fail to) (match|fit|square with|agree with|tally with|line up with|go with|sit with|square|tally|agree|correspond to|correspond with|add up with|fit with|support|back up|bear out|confirm))';
const record =
  "(photo|photos|picture|pictures|video|videos|camera|cameras|footage|log|logs|record|records|tracker|tracking|data|meter|gps|scan|scans|seal|stamp|receipt|receipts|system|timestamp|timestamps|metadata|file|files|test|tests|lab|analysis|label|serial number|chat|recording|contract|bank|bank statement|statement|website|ad|advert|post|profile|facebook page|instagram|calendar|history|evidence|facts|facts|figures|numbers|document|documents|email|mail|invoice|tachograph|thermometer|odometer|sensor|sensors|dashcam|doorbell|driver|driver 's log|delivery note|waybill|signature)";
const differ = inItsPlace('I had understood it differently; could we compare what each of us has?');

/** “We disagree with your claim”: found as a disagreement. */
function weDo({ tokens, mark }: Match): boolean {
  return /\b(?:i|we)(?: (?:do|can|could|have|to|must|would|will|not|\p{L}+ly))*$/u.test(
    textOf(tokens, Math.max(0, mark.from - 4), mark.from),
  );
}

/** “We do not disagree with you”, “which one is it, the blue or the red?” */
function deniedOrOffered({ tokens, from, to }: Match): boolean {
  return (
    /^(not|never|nobody|no)$/.test(tokens[from - 1]?.text ?? '') ||
    tokens.slice(to).some(({ text }) => text === 'or')
  );
}

/** “Your own terms say | 30 days”. */
function ofAFigure({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.kind === 'number';
}

/** Another statement follows without a mark. */
function goesOn({ tokens, mark }: Match): boolean {
  const next = tokens.slice(mark.to, mark.to + 3);
  return next.length === 3 && [tokens[mark.to - 1], ...next].every((token) => token?.kind === 'word');
}

/** “Your own plumber says otherwise.” */
function ofSomebody({ tokens, captures: { who } }: Match): boolean {
  return /(?:man|woman|mechanic|engineer|colleague|boss|wife|husband|driver|agent|technician|manager|lawyer|accountant|neighbou?r|team|people|staff|host|owner|son|daughter|friend|doctor|guide|electrician|plumber|builder|assistant)s?$/.test(
    (who && tokens[who.to - 1]?.text) ?? '',
  );
}

/** A thing of theirs was named, and nothing else is said behind it. */
function named(match: Match): boolean {
  return match.captures.what !== undefined && opensClause(match) && closesSentence(match);
}

/** “Who am I to contradict you?” */
function humble({ tokens }: Match): boolean {
  return tokens[0]?.text === 'who';
}

/** “Sorry, this does not match what we promised”: it is our own slip. */
const ownsUp = says(/^(sorry|apologise|apologize|apologies|our|mistake)$/);

/** “The police said that it had been forged”: nobody who reads is meant. */
function ofAnOffice({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(({ text }) =>
      /^(commission|court|police|press|regulator|authority|authorities|prosecutor|newspaper|article|media|ministry)$/.test(
        text,
      ),
    );
}

/** The rewrite, and a question at the end of the sentence; alone where the sentence asks already. */
function lookAtIt(rewriter: Rewriter): Rewriter {
  const asks = both(rewriter, append('; could we look at it together?'));
  return (match) => (endsAsQuestion(match) ? rewriter(match) : asks(match));
}

/** “Your story keeps changing, | on Monday it was …”. */
function changesIt({ tokens, mark }: Match): boolean {
  const changes = /^(keeps?|chang\p{L}+|growing|better|longer)$/u.test(tokens[mark.to - 1]?.text ?? '');
  return changes && /^[,:;]$/.test(tokens[mark.to]?.text ?? '');
}

/** “You said one thing to Anna and another to me, | so we booked both”. */
const notedTwo: Rewriter = (match) => {
  const to = endOfClause(match.tokens, match.mark.to);
  const next = match.tokens[to]?.text === ',' ? to + 1 : to;
  return /^(so|and)$/.test(match.tokens[next]?.text ?? '')
    ? say('we have noted two different things')(marking(match, match.mark.from, to))
    : null;
};

/** “Your claim that it leaked is false” as “so far we see no sign that it leaked”. */
const whatTheyClaim: Rewriter = (match) => {
  const { tokens, mark } = match;
  const is = tokens.findLastIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'is');
  const of = tokens[mark.from + 2]?.text ?? '';
  return is > mark.from + 3 && /^(that|of|about)$/.test(of)
    ? looksDifferent(marking(match, is, mark.to))
    : null;
};

const fits = '; could you help us see how this fits together?';

/** “Last week you said blue, now it is red, which one is it” as “last week we noted blue, now it is red; could you help us see how this fits together?”. */
const sideBySide: Rewriter = (match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const at = tokens.findIndex(
    ({ text }, index) =>
      index >= mark.from &&
      text === 'you' &&
      /^(said|told|wrote|promised|confirmed)$/.test(textAt(index + 1)),
  );
  const told = at >= 0 && /^(us|me)$/.test(textAt(at + 2)) ? at + 3 : at + 2;
  const noted = at < 0 ? null : say('we noted')(marking(match, at, told));
  const end = endOfWords(tokens);
  const words = tokens.slice(0, end).map(({ text }) => text);
  const tail = /(?: ,)? (?:which (?:one )?is it|hm+|lol|funny|strange)$/.exec(words.join(' '));
  const from = tail ? words.join(' ').slice(0, tail.index).split(' ').length : end;
  const stop = tokens[end]?.kind === 'punctuation' ? end + 1 : end;
  const asks = from === stop ? append(fits)(match) : say(fits)(marking(match, from, stop));
  return asks && { title: `“${fits.slice(2)}”`, edits: [...(noted?.edits ?? []), ...asks.edits] };
};

/** “You said you were 18, yet your card says 16”: figures stay. */
function theirFigure({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens.some(({ kind }) => kind === 'number') && tokens[0]?.text === 'you';
}

/** “- A new print. - A refund. … Which is it?”, “Red or blue? Which is it?”: they are asked to choose. */
function amongOptions(match: Match): boolean {
  const before = sentenceBefore(match)?.prose ?? '';
  const listed = standsAlone(match) && match.earlier().some(({ kind }) => kind === 'item');
  return isWhole(match) && (listed || /^(?!.*\byou\b).*\bor\b.*[?？]\s*$/i.test(before));
}

/** “The fake leather is easier to clean”, “the made-up beds”: what a thing is made of. */
const ofAThing = endsWith(/^(leather|fur|plants?|flowers|grass|snow|tree|nails|beds?)$/);

export default defineRule({
  id: 'exposing/contradicts',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'This holds a contradiction up to the reader.',
  why: 'A contradiction shown off makes the other side dig in; laid side by side as a question, it clears itself up.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        '{@you (told|assured|wrote) _ [_] (it|that|the|they|he|she) ... [...] , [and|but] (me|us) (it|that|you|they|the)}',
      ],
      unless,
      rewrites: differ,
    },
    {
      phrases: [
        `{${disagree} (you|yours|yourself|yourselves|everything|anything you|all you)}`,
        `{your [_] [_] ${words} (of _ _|of _|about _ _|about _) [keeps|keep|has|have] (changing|changed|changes|change|differs|differ|${disagree})}`,
        '{(on|over) the (phone|call|line) (it|that|this|you|things) (sounded|was|were|told it) [@very|rather|a bit] (different|differently|otherwise)}',
        '{(they|both|these|those|your two _|the two _|both _) (cannot|can not) both be (true|right|correct)}',
        '{(last|first|yesterday|one) [week|month|time|year|day|mail|it] (it was|was) ... [_ ...] , (this week|this month|this time|now|today|then|next) it is}',
        '{what @you (say|said|wrote|write|claim|claimed|tell us|told us|told me) [there|here|on the phone] is [simply|just|plainly|clearly|obviously] (not true|untrue|false|a lie|not correct|nonsense|not the truth)}',
        '{@you (say|said|told us|told me|promised|wrote|swore|claimed) ... [_ ...] , (yet|and yet|but then|but meanwhile) (you|your)}',
        `{your [_] ${words} (keep|keeps) (changing|growing|getting (better|longer))}`,
        '{(quite|that is|this is|now that is|what) [a|quite a] ((different|new) (tune|story|song|tone|version|tale)|another (tune|song|tone|version|tale)) (now|today|,|!|$)}',
        '{@you (say|said|tell us|told us|told me|write|wrote|claimed|claim) (a|one|x) [thing] [on|in|to] [_] [and|,|but] (another|b|y|the opposite|the contrary)}',
        '{(and so much for) your [_] [_] (promise|promises|word|words|offer|assurance|good faith|commitment|honesty|story|claim|guarantee|plan|pledge|principle|principles|loyalty|urgency) [gone]}',
      ],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [
        where(humble, keepTheRest()),
        where(humble, leaveOutSentence()),
        where(humble, sentence('We are glad to do it your way.')),
        where(changesIt, sentence('Could you tell us once more how it happened?')),
        where(
          beginsWith(/^(first|last|yesterday|one)$/),
          follow('Could you help us see how this fits together?', { behind: 'itself' }),
        ),
        where(theirFigure, sideBySide),
        ...differ,
      ],
    },
    {
      phrases: [
        '{(^ so much for|what happened to|whatever happened to|what became of)} your [_] [_] (promise|promises|word|words|offer|assurance|good faith|commitment|honesty|story|claim|guarantee|plan|pledge|principle|principles|loyalty|urgency)',
      ],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [askWhether('may we come back to'), say('we would like to come back to')],
    },
    {
      phrases: [
        '{(that is|this is|now that is) [quite] [a|quite a] (different|another|new) (tune|story|song|tone|version|tale) (from|than|to)}',
      ],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [
        both(say('that is different from'), append('; could you help us see how the two fit together?')),
        ...differ,
      ],
    },
    {
      phrases: [
        '{(last (week|month|year|time)|yesterday|at first|first|before) @you (said|told (us|me)|wrote|wanted|had|were) ... [_ ...] [,] [and] (now|today|suddenly|then) (it|you|for|the|we|i|not|there|no)}',
        '{@you (assure|assured|swear|swore|promise|promised|tell|told) (us|me) [of|that] ... (while|whereas|and at the same time|and behind our back|although)}',
        '{(to|with) (us|me) @you (say|said|are|were|write|wrote) ... [_ ...] (to|with) (them|him|her|others|everyone|your)}',
        '{(on|in) [the|your] (phone|website|ad|advert|profile|form|application|call|paper|monday|tuesday|wednesday|thursday|friday|march|april|may|june|the morning) (head:(@you (say|said|write|wrote|claim|claimed|told us|told me|confirmed))|@you (are|were|wanted|had))} ... [_ ...] (,|and|but) [and|but|now|yet] (to me|to us|now|today|here|suddenly|in your mail|by mail|on the phone|in writing|on tuesday|on wednesday|on thursday|on friday|this week|a week later)',
        '{head:(@you (said|told us|wrote|told me|ordered|reported|announced|declared|booked for|promised)) (@number|a|one) _ [_] , (@number|_ and _) [_] (turned up|came|arrived|showed up|were there|appeared|is what|were found)}',
        '{one (day|week|minute|time) @you ... [_ ...] (,|and) the next}',
      ],
      unless,
      rewrites: [
        both(
          say('we noted', { instead: 'head' }),
          follow('Could you help us see how this fits together?', { behind: 'itself' }),
        ),
        sideBySide,
        ...differ,
      ],
    },
    {
      phrases: [
        `{how:${disagree} what:(everything (you|in your)|what (you|your _) [have|had] (said|say|told|tell|wrote|write|claimed|claim|promised|signed|stated)|your [_] ${words})}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered, weDo],
      rewrites: [
        where(captureBegins('how', /^(does|hardly|cannot|\p{L}+s)$/u), say('looks different from $what')),
        where(captureBegins('how', /^(did|\p{L}+ed)$/u), say('looked different from $what')),
        say('look different from $what'),
      ],
    },
    {
      phrases: [
        '{who:((the|your) [own] [_] _) verb:(says|say|shows|show|tells|tell|claims|said|told) [us|me] (otherwise|something (else|different)|differently|another story|a different story|the opposite|a different thing|the contrary)}',
        `{who:((the|our|my|your [own]|both|all) [_] ${record}) verb:(tells|tell|says|say|shows|show|proves|prove|disagrees|disagree|begs|beg|knows|know) (otherwise|differently|something else|something different|another story|a different story|a different tale|quite another story|the opposite|different|a different picture|better|the truth|to differ)}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [
        withNext(/^(of|to|from|than)$/, say('$who <look:verb> different from')),
        where(
          (match) => ofSomebody(match) && followedBy(/^(on|last|yesterday|in|this)$/)(match),
          lookAtIt(say('$who <see:verb> it differently')),
        ),
        where(ofSomebody, lookAtIt(say('$who <see:verb> it differently so far'))),
        lookAtIt(say('$who <show:verb> something different so far')),
      ],
    },
    {
      phrases: [
        `{who:(your [_] ${words}) of:((from|of|on) _ [_]) verb:(says|say|states|shows|reads|read|tells|tell) [us|me] [something|quite] [quite] (the opposite|otherwise|differently|something else|something different|else|the contrary|different)}`,
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [lookAtIt(say('$who $of <show:verb> something different so far'))],
    },
    {
      phrases: [
        '{(has|have|was|were|had) (been|clearly been|obviously been) (tampered with|photoshopped|doctored|backdated|forged|falsified|manipulated|faked)}',
      ],
      unless: [hypothetical, asked, reported, ofAnOffice],
      rewrites: [
        where(beginsWith(/^ha[ds]$/), sayToTheEnd('raised a question for us')),
        sayToTheEnd('raise a question for us'),
      ],
    },
    {
      phrases: [
        '{(the|your|that|this) adj:(backdated|forged|faked|fake|doctored|photoshopped|falsified|fabricated|made - up|invented|fictitious|bogus|phoney|phony) _}',
      ],
      unless: [...unless, ofAThing],
      rewrites: [drop('adj')],
    },
    {
      phrases: [
        '{your own thing:(website|ad|advert|mail|mails|words|brochure|post|profile|page|terms|catalogue|catalog|report|people|colleague|colleagues|boss|contract|invoice) (says|say|said|shows|show|states|state|tells|tell|confirm|confirms) [us|me] [that]}',
      ],
      unless: [hypothetical, asked, deniedOrOffered],
      rewrites: [where(ofAFigure, say('as we read your $thing, it is')), say('according to your $thing,')],
    },
    {
      phrases: [
        '{which is it (now|then|,|going to be) [now|then|this time]}',
        '{[so|and|well|lol] [,] which (is it|of the two is (true|it)|one is it|version is (it|true|right)|one shall we believe)} ',
        '{which (of (your|the|these) [two|three] (stories|versions|statements|answers|explanations|accounts)|(story|version) of yours) (is|are|should|do|shall|can)}',
      ],
      unless: [hypothetical, deniedOrOffered, amongOptions],
      rewrites: [
        where(
          (match) => closesSentence(match) && match.tokens[match.mark.from]?.text === ',',
          say(', which of the two shall we go by'),
        ),
        where(closesSentence, say('which of the two shall we go by')),
        // “… which one is it the price is still 40”.
        where(goesOn, say('which of the two shall we go by?')),
        sayToTheEnd('which of the two shall we go by'),
      ],
    },
    {
      phrases: ['{what is it (now|then|,|going to be) [now|then|this time]}'],
      unless: [hypothetical, deniedOrOffered],
      rewrites: [where(closesSentence, say('what would you like to do'))],
    },
    {
      phrases: [
        `{your (claim|assertion|statement|report|story|allegation|version|account) (of|that|about) ... [_ ...] is [simply|just|plainly|clearly|demonstrably] (false|untrue|a lie|not true|wrong|fiction|invented|made up|nonsense)}`,
        `{what:(your [_] (${words}|documents|document|papers|paper|certificate|certificates|signature|stamp|address|id|passport|reference|references|degree|story|statistics|books|quote|quotes|company|review|reviews|bank slip|proof|data|pictures|screenshot|screenshots)) (is|are|was|were|looks|look|seems|seem|has been|have been) [simply|just|clearly|obviously|plainly|rather|very|all] (fake|faked|false|forged|cooked|doctored|backdated|photoshopped|staged|made up|invented|copied|edited|manipulated|falsified|fabricated|tampered with|fictitious|bogus|phoney|phony|a fake|a forgery|fiction|not real|not genuine|untrue)}`,
      ],
      unless,
      rewrites: [
        where(
          named,
          both(
            say('we have a question about $what'),
            follow('Could you help us with it?', { behind: 'itself' }),
          ),
        ),
        whatTheyClaim,
        ...inItsPlace('there is one thing that we cannot follow yet; could you help us with it?'),
      ],
    },
    {
      phrases: [
        '{your (story|version|account|explanation|reason|excuse|reasons) (has|have|keeps|keep) [now|again|already|just] (changed|changing|shifted|shifting)} [again|once more|since|every]',
      ],
      unless,
      rewrites: inItsPlace('could you help me understand how this fits together?'),
    },
    {
      phrases: [
        '{@you (told|said|tell|say) one thing to _ and (another|something else|a different thing) to} _',
      ],
      unless,
      rewrites: [notedTwo, ...inItsPlace('could you help me understand how this fits together?')],
    },
    {
      phrases: [
        `(^|@opening|that|which|as|this|your [_] ${words}) [that|this|it] {(contradicts|conflicts with|clashes with|goes against|(differs|is [@very] different) from|(does not|do not|did not) [@adverb] (match|fit|agree with|square with|tally with|line up with|correspond to|correspond with))} what (was|we|i|he|she|they|has been|had been|@our _|@our _ _|the _|your _) [both|all|also|had|have|has|was|were] (discussed|agreed|said|told|quoted|confirmed|promised|heard|noted|stated|understood|arranged|settled|decided)`,
      ],
      unless: [hypothetical, asked, ownsUp],
      rewrites: [
        where(beginsWith(/^(do|differ)$/), say('are not how we understood')),
        say('is not how we understood'),
      ],
    },
    {
      phrases: [
        '(the|that|your) (bit|part|thing|story|claim|line|statement|allegation) (about|with|where|of|that) ... [_ ...] {(is|was) [simply|just|plainly] (not [quite] (true|right|correct|so|accurate)|untrue|false|wrong|incorrect|made up|invented)}',
      ],
      unless,
      rewrites: [say('differs from what we see')],
    },
    {
      phrases: [
        '{(your|the) [_] (account|story|version|review|mail|email|message|post|report|statement|description|letter) contradicts itself [:|,]}',
      ],
      unless: [hypothetical],
      rewrites: [
        where(endsWith(/^:$/), askWhether('could you help us see how this fits together:')),
        ...differ,
      ],
    },
    {
      phrases: [
        '{(this|that|it|yours) (is|looks like|seems to be|must be|smells like) [just|clearly|obviously|probably] (a|another) (fake|false|bogus|made - up|made up|invented|paid|bought|phoney|phony) (review|account|profile|complaint|claim|post|story)}',
      ],
      unless,
      rewrites: inItsPlace('we would like to find your booking: under which name was it made?'),
    },
    {
      phrases: [
        '(the|this|that) _ [on (the|your) _ [_]] {(does not|do not|did not) [@adverb] (match|fit|agree with|square with|tally with)} the _ [that|which] @you (gave|told|sent|named|claimed|quoted|wrote)',
      ],
      unless,
      rewrites: [say('is different from')],
    },
    {
      phrases: [
        '^ {according to @you [,]} ... [_ ...] , (but|yet|and yet|however) (the|our|your|my|it|nobody)',
      ],
      unless: [hypothetical],
      rewrites: [say('as I understand you,')],
    },
    {
      phrases: [
        '(slip|document|photo|picture|pictures|photos|invoice|certificate|screenshot|pay slip|statement|receipt|id|passport|letter|report) [_] [_] [_] [_] {(appears|appear|seems|seem|looks|look) [to (be|have been)|@very] (edited|altered|changed|manipulated|photoshopped|fake|staged|copied|doctored|retouched|modified) [to (me|us)]}',
      ],
      unless,
      rewrites: [say('raises a question for us')],
    },
    {
      phrases: [
        '{(this|that|it|something) does not (fit together|add up|hold together|tally)} (.|,|!|$|with)',
        '{your (words|statements|numbers|figures|answers|dates) (do not|did not) (fit|match|add up|fit together|make sense|match up|hold together|tally)} (.|,|!|$|with)',
      ],
      unless,
      rewrites: differ,
    },
  ]),
  examples: [
    { good: 'The oak or the ash? Which is it?' },
    { good: 'We can do this:\n\n- send a new lid\n- or mend the old one\n\nWhich is it?' },
    { bad: '[[This does not add up]].' },
    { good: 'The lid does not fit the pot.' },
    {
      bad: '[[Your claim that the jug leaked is false]], it was never filled.',
      fixed: 'As far as we can tell, it was never filled.',
    },
    {
      bad: '[[Your own plumber says otherwise]].',
      fixed: 'What we see on our side is [what you found]; could you help us understand how it came about?',
    },
    {
      bad: '[[Who am I to]] [[contradict you]], the king of carpets.',
      fixed: 'I am glad to do it your way.',
    },
    {
      bad: '[[Your photos show the opposite]] of what the form says.',
      fixed: 'Your photos look different from what the form says.',
    },
    { bad: '[[Your own terms say]] 14 days.', fixed: 'As we read your terms, it is 14 days.' },
    { bad: '[[Which version is true]] now?', fixed: 'Which of the two shall we go by?' },
    { good: 'The police said that the meter had been manipulated.' },
    {
      bad: '[[That is a new version to]] what Ada heard.',
      fixed: 'That is different from what Ada heard; could you help us see how the two fit together?',
    },
    {
      bad: '[[Last week you said blue, now it]] is red, hmm',
      fixed: 'Last week we noted blue, now it is red; could you help us see how this fits together?',
    },
    {
      bad: 'The slip you sent [[appears to be edited]].',
      fixed: 'The slip you sent raises a question for us.',
    },
    {
      bad: '[[According to you]] it left on the 12th, but the stamp reads the 19th.',
      fixed: 'As I understand you, it left on the 12th, but the stamp reads the 19th.',
    },
    {
      bad: 'The date on the slip [[does not match]] the day you gave.',
      fixed: 'The date on the slip is different from the day you gave.',
    },
    {
      bad: '[[This is a fake review]].',
      fixed: 'We would like to find your booking: under which name was it made?',
    },
    { bad: '[[Your review contradicts itself:]] the door was shut, and the soup was cold.' },
    {
      bad: 'The part about the broken lift [[is not true]].',
      fixed: 'Could we look at the broken lift together?',
    },
    { bad: '[[Your mail of Monday says the opposite]].' },
    { bad: '[[On the phone it sounded very different]].' },
    {
      bad: 'Please write to us, as that [[conflicts with]] what was agreed on the call.',
      fixed: 'Please write to us, as that is not how we understood what was agreed on the call.',
    },
    { good: 'Sorry, this does not match what we promised, and a new lid is on its way.' },
    {
      bad: '[[Your story has changed]] again since May.',
      fixed: 'Could you help me understand how this fits together?',
    },
    {
      bad: '[[You said one thing to Ada and another to]] me.',
      fixed: 'Could you help me understand how this fits together?',
    },
    {
      bad: '[[You told Mr Dahl that it was wet, and me that]] it was cracked.',
      fixed: 'I had understood it differently; could we compare what each of us has?',
    },
    {
      bad: '[[Your own contract says that]] soup is free.',
      fixed: 'According to your contract, soup is free.',
    },
    { good: 'Which one is it, the blue or the red?' },
    {
      bad: 'The log [[contradicts your mail]].',
      fixed: 'The log looks different from your mail.',
    },
    {
      bad: 'Your size may be right, but [[the tag says otherwise]].',
      fixed:
        'Your size may be right, but the tag shows something different so far; could we look at it together?',
    },
    {
      bad: 'First the lid rattled, now the rim does[[, which one is it]]?',
      fixed: 'First the lid rattled, now the rim does, which of the two shall we go by?',
    },
    {
      bad: '[[Your story keeps changing]].',
      fixed: 'I had understood it differently; could we compare what each of us has?',
    },
    {
      bad: '[[The video says otherwise]].',
      fixed: 'The video shows something different so far; could we look at it together?',
    },
    {
      bad: '[[Your mails from May say the opposite]].',
      fixed: 'Your mails from May show something different so far; could we look at it together?',
    },
    { bad: 'The seal [[has been tampered with]].', fixed: 'The seal raised a question for us.' },
    {
      bad: 'We got [[the forged permit]] back.',
      fixed: 'We got the permit back.',
    },
    {
      bad: '[[So much for]] your promise.',
      fixed: 'May we come back to your promise?',
    },
    {
      bad: '[[On the phone you said]] ten lids and now it is six.',
      fixed: 'On the phone we noted ten lids, and now we read six; which of the two is right?',
    },
    {
      bad: '[[You said two guests, five turned up]].',
      fixed: 'We noted two guests, five turned up. Could you help us see how this fits together?',
    },
    {
      bad: '[[Your figures are cooked]].',
      fixed: 'We have a question about your figures. Could you help us with it?',
    },
    { good: 'If your story keeps changing, please tell us.' },
    { good: 'You wrote that the seal had been tampered with.' },
    { good: 'If your stamp is fake, the bank tells you.' },
    { good: 'And your figures are cooked in the same oven?' },
    { good: 'The colour does not match your sample, so we print it again.' },
    { good: 'I cannot confirm your dates before the ferry has answered.' },
    { good: 'You said two guests, and the table is laid for two.' },
    { good: 'Our records may be wrong, so please tell us what you see.' },
    { good: 'The fake leather is easier to clean.' },
  ],
});
