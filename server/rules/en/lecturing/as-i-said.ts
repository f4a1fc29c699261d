/** “once more slowly:”, “how many times shall I still say”: sounds impatient at having to say it again. */
import { beginsWith, endsWith, followedBy, opensClause, saidBehind } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { regretted } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { dropToComma, leaveItToTheNext, sayOnceMore } from '../../rewriting/say-once-more';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { through } from '../../rewriting/through';
import { defineRule, type Phrasing, type Rewriter } from '../../rule';

const told =
  '(said|told|explained|stated|wrote|written|pointed out|clarified|repeated|informed|made clear|emphasised|emphasized|stressed|mentioned|advised|answered)';
const told_softly =
  '(mentioned|wrote|written|stated|said|told|explained|advised|informed|clarified|pointed out)';
const times =
  '(already|before|several times|many times|a few times|countless times|twice|three times|a hundred times|repeatedly|more than once|multiple times|so many times|time and again|again and again|a thousand times)';

// What is sighed before the fact is told again.
const sighs = [
  'as @we (keep|kept) (telling|saying|explaining|repeating) [to] [@you]',
  `(as|like) @we [have|had] [@pointedly|just] (said|told @you) [${times}|earlier] [already]`,
  `(as|like) @we [have|had] (already|repeatedly|just|clearly|specifically|previously) ${told} [to] [@you] [${times}]`,
  `(as|like) @we [have|had] ${told} [to] [@you] ${times} [already|now]`,
  `as [has been|was|it was] (already|repeatedly|clearly) ${told} [to] [@you] [${times}]`,
  `as ${told_softly} (already|repeatedly|several times|many times|twice|more than once|multiple times)`,
  'as (stated|already stated|pointed out|explained|clarified|emphasised|emphasized|stressed|reiterated)',
  'as (advised|explained|stated|informed|clarified|communicated|told) [to @you] (earlier|above)',
  'like @we [have|had] (mentioned|explained|wrote|stated|pointed out) [before|earlier|already]',
  '[as] per (my|our) (last|earlier|previous|prior|above|original|many|repeated|initial) (message|mail|email|e-mail|reply|response|note|comment|letter|answer|messages|emails|mails|comments)',
  `as (already|repeatedly) ${told_softly} [to] [@you] [${times}]`,
];

/** “Your eleven hours, | as stated, are accepted”: it stands as they stated it. */
function acceptedAsTheyStated({ tokens, mark }: Match): boolean {
  return (
    mark.from > 1 &&
    /^(?:, )?(?:is|are|was|were|(?:will|can) be|has been|have been) (?:fully |gladly )?(?:accepted|agreed|paid|refunded|credited|transferred|covered|settled|fine)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “As I said at the fair, …”: where or when follows, and would be left over. */
function goesOn({ tokens, to }: Match): boolean {
  return (
    tokens[to - 1]?.text !== ',' &&
    /^(in|on|at|during|by|to|yesterday|last|when|while)$/.test(tokens[to]?.text ?? '')
  );
}

/** “Listen, I am sorry”, “look, here is the photo”: no sigh. */
function kindlyMeant({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 5).some(({ text }) => /^(sorry|here|thank|apologise|apologize)$/.test(text));
}

/** “We wrote twice, but got no answer”, “we have written twice to the port”: no sigh. */
function runsOn({ tokens, to }: Match): boolean {
  return /^(but|and|without|to|about|on|in|for|with|from|yet)$/.test(tokens[to]?.text ?? '');
}

/** Something else is said in the sentence. */
function saysMore({ tokens, mark }: Match): boolean {
  return tokens.some(({ kind }, at) => kind !== 'punctuation' && (at < mark.from || at >= mark.to));
}

/** “As I wrote to you twice, …”: said in passing. */
const asAside = beginsWith(/^(as|like)$/);

/** Nothing else stands in its clause. */
function alone(match: Match): boolean {
  return opensClause(match) && !asAside(match);
}

/** “… is with you and I wrote twice, we see …”: the “and” goes with it. */
const dropJoined: Rewriter = (match) => {
  const { tokens, mark } = match;
  const joined = /^(and|but)$/.test(tokens[mark.from - 1]?.text ?? '') && tokens[mark.to]?.text === ',';
  return joined ? drop()(marking(match, mark.from - 1, mark.to)) : null;
};

/** “How often do I have to say that it is net?” as “it is net.” */
const restAsStatement: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens[mark.to]?.text === 'that' ? mark.to + 1 : mark.to;
  if (tokens[from - 1]?.text !== 'that' || tokens.length < from + 3) return null;
  return sentence('$rest.')(remembering(match, { rest: { from, to: tokens.length - 1 } }));
};

/** “How many times must we remind you to lock the gate?” as “a short reminder to lock the gate.”, “… still say net 30?” as “net 30.” */
const whatIsSaidAgain: Rewriter = (match) => {
  const { tokens, mark } = match;
  const last = tokens[mark.to - 1]?.text ?? '';
  const end = endOfWords(tokens);
  const rest = (from: number, words: string) =>
    end > from + 2 ? sentence(words)(remembering(match, { rest: { from, to: end } })) : null;
  if (tokens[mark.to]?.text === 'remind') {
    const to = tokens.findIndex(({ text }, at) => at > mark.to && text === 'to');
    return to < 0 ? null : rest(to, 'A short reminder $rest.');
  }
  if (/^ask(?:ed)?$/.test(last) && tokens[mark.to]?.text === 'for')
    return rest(mark.to + 1, 'We still need $rest.');
  if (!/^(say|write|repeat)$/.test(last)) return null;
  const from = tokens[mark.to]?.text === 'that' ? mark.to + 1 : mark.to;
  return /^(it|this|the same|so|things?)$/.test(tokens[from]?.text ?? '') ? null : rest(from, '$rest.');
};

/** “…, but have not received an answer”: what follows needs its subject. */
function needsSubject({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 3).some(({ text }) => /^(and|but|yet)$/.test(text));
}

/** “Anyway, as I said, it is net”: a comma stays behind the word that opens the sentence. */
function behindOneWord({ tokens, mark }: Match): boolean {
  const before = textOf(tokens, 0, mark.from);
  return (
    /^(?:\S+|(?:once|yet) again)$/.test(before) &&
    tokens[mark.from]?.text === ',' &&
    tokens[mark.to - 1]?.text === ','
  );
}

/** “I already explained this on Monday: the fee is 40” is “The fee is 40”. */
const keepWhatIsSaid = where(
  ({ tokens, mark }) => tokens.slice(mark.to).some(({ text }) => /^[,:;–—-]$/.test(text)),
  keepTheRest(),
);

/** “I have already answered that | question.” */
function ofAThing({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'that' &&
    /^(question|point|issue|topic|matter|mail|one|in|on|at|to)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “I should not have to tell you again | that the lid is oak.” */
const dropWithThat = through(/^(?:(?:already|now|before) )?that /, drop());

/** “I already sent you the plan, on the 3rd and on the 9th.” */
function tellsDays({ tokens, mark }: Match): boolean {
  return tokens
    .slice(mark.to)
    .some(({ text, kind }) => kind === 'number' || /^(\d+(st|nd|rd|th)|yesterday|\w+day)$/.test(text));
}

const toThem = endsWith(/^you$/);

/** “I previously told you that the price is net” is “The price is net”. */
const dropWhoSaid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const that = tokens.findIndex(({ text }, at) => at > mark.to && text === 'that');
  const i = tokens.findLastIndex(({ text }, at) => at < mark.from && text === 'i');
  if (that < 0 || that > mark.to + 3 || i < 0) return null;
  return drop()(marking(match, i, that + 1));
};

/** “How often must we ask | for the key?” */
const asksFor = followedBy(/^for$/);

/** “I already explained it to you last week.” */
const tellsWhen = saidBehind(/^(yesterday|last|ago|earlier|before|twice|times|previous|mail|email|call)$/);

export default defineRule({
  id: 'lecturing/as-i-said',
  principle: 'dont-lecture',
  severity: 'info',
  message: 'This sounds impatient at having to say it again.',
  why: 'If the first answer had been clear to them, they would not ask: say it once more, shorter, and leave the sigh out.',
  phrasings: noLessonLeft([
    {
      phrases: [
        '{[as|like] @we [have] [@adverb|now] (written|wrote|said|told|explained|answered|asked|repeated|mentioned) [to] (this|it|that|you|you this) [@adverb] (#|@number|several|many|countless|a dozen|a hundred) times [now|already|before]} (.|,|!|$|and|so|please)',
      ],
      unless: [asked, regretted],
      rewrites: [where(asAside, drop()), dropJoined, where(alone, say('here it is once more'))],
    },
    {
      phrases: [
        ...sighs.flatMap((sigh) => [`{${sigh} [,]}`, `{, ${sigh} ,}`]),
        `{(as|like) @we [have|had] [@pointedly|just] (said|told @you) (in|on|at|during|by|yesterday|last) ... ,}`,
      ],
      unless: [regretted, goesOn, cheering, acceptedAsTheyStated],
      rewrites: [
        where(behindOneWord, say(',')),
        dropToComma,
        drop(),
        leaveOutSentence(),
        sentence('Here it is once more in short: {point}.'),
      ],
    },
    {
      phrases: [
        `{@we [have|had] (already|repeatedly|clearly) ${told} [to] [@you] [${times}] (that|,)}`,
        '{@we should not (have|need) to (repeat|tell|explain|say|remind) [this|it|myself|ourselves|@you [this|it]|to you] [that|again]}',
        '{@we do not (have|need) to (repeat|remind) [this|it|myself|ourselves|@you [this|it]|to you] [that|again]}',
        // “We need not explain it to your committee”: somebody else has to.
        '{@we do not (have|need) to (tell|explain|say) ([this|it] [to] @you [this|it]|that|again)}',
        '{(must|do) @we (really|have to|really have to) (repeat|explain|tell|say) [this|it|you|that]}',
        '{for the (second|third|fourth|fifth|last|umpteenth|tenth|hundredth|#) time [now|already|today|this week] (:|,)}',
        '{(once again|yet again|again|once more) , (as|like) @we (said|wrote|told @you|explained|mentioned) [,]}',
        '{(let me|i will|we will|i have to|i must) (repeat|say it|say this) (once again|again|once more|one last time|one more time|for the last time) (:|,)}',
      ],
      unless: [asked, regretted],
      rewrites: [
        ...sayOnceMore.map((rewriter) => where(ofAThing, rewriter)),
        dropWithThat,
        drop(),
        where(saysMore, say('in short,')),
        sentence('Here it is once more in short.'),
      ],
    },
    {
      phrases: [
        `{@we [have|had] ${told} [to] [@you] (already|several times|many times|a few times|countless times|twice|three times|repeatedly|more than once|multiple times|so many times|time and again|again and again) [that]}`,
      ],
      unless: [asked, regretted, runsOn],
      rewrites: [
        dropJoined,
        dropWithThat,
        drop(),
        where(saysMore, say('in short,')),
        sentence('Here it is once more in short.'),
      ],
    },
    {
      phrases: [
        '^ {again ,} @you (need|have to|must|should|did|cannot|can only)',
        '^ {again ,} (please|as|the|this|that|it|we|read|i) ... (explained|said|told|already|clear|before)',
        '^ {(once again|yet again) ,} @you (need|have|must|should|did|are|cannot|can)',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(did|do|have) (@we not|not @we) (go through|went through|gone through|discuss|discussed|cover|covered|explain|explained|tell|told|say|said|talk about|talked about|agree|answer|answered|have) (this|that|it|@you|exactly this|all this)} ...',
        '{(how many times|how often) (do|did|must|should|shall|have|will) @we [have to|need to] [already] (tell|told|say|said|repeat|explain|explained|ask|asked) [to] [@you|this|it] [that]}',
      ],
      rewrites: [
        where(asked, restAsStatement),
        where(asksFor, whatIsSaidAgain),
        where(asked, leaveOutSentence()),
        where(asked, sentence('Here it is once more in short.')),
        drop(),
        sentence('I am glad to say it once more.'),
      ],
    },
    {
      phrases: [
        '{as (stated|explained|said|written|clarified) in (my|our) [_] (mail|email|message|letter|reply|note) [,]}',
        '{(once again|again) [,] @we repeat (that|:|,)}',
        '^ {@we repeat [again|once more|once again|myself] (:|,)}',
        '{@we (have to|must|need to) repeat [again|once more|myself] (that|:|,)}',
        '^ {(listen|look|see here) [up|carefully] ,}',
      ],
      unless: [asked, regretted, kindlyMeant],
      rewrites: [dropToComma, drop()],
    },
    {
      phrases: [
        `{@we [have|had] (explained|told|said|written|repeated|answered|clarified) [this|it|that] [to] [@you] [this|it|that] (several times|many times|again and again|so many times|a hundred times|a thousand times|countless times|time and again|more than once|three times|repeatedly|multiple times)} $`,
        '{(let me|i will|we will) (explain|say|repeat|tell) (it|this|that|you|this to you|it to you) (one more time|one last time|a last time|for the last time|again|once more|once again) [, [@very] slowly]}',
        '(^|but|and) {@we (covered|went over|went through|have been (over|through)|have covered) (this|that|it|all this|all that) [already] (yesterday|last _|on _|this morning|before|twice|in detail|at length|the other day)} $',
        '{(this|that|it) (was|has been|had been) already (explained|communicated|told|shown|clarified|conveyed|addressed|answered) to @you [(in|by|on|during) (our|the|my|your) _ [_]]} ($|@closing)',
      ],
      unless: [asked, regretted],
      rewrites: sayOnceMore,
    },
    ...Object.entries({
      answered: 'answer',
      explained: 'explain',
      addressed: 'address',
      clarified: 'clarify',
      covered: 'go over',
    }).map(
      ([done, base]): Phrasing => ({
        phrases: [`{@we [have|had] already ${done}} (this|that|your|these|it|the)`],
        unless: [asked, regretted],
        rewrites: [
          keepWhatIsSaid,
          where(tellsWhen, sentence('Here it is once more in short: {point}.')),
          say(`let me ${base}`),
        ],
      }),
    ),
    {
      phrases: [
        '{is (that|it|this) (so|really|too) (hard|difficult|much) to (understand|ask|read|do|follow|grasp)}',
      ],
      rewrites: [restAsStatement, leaveOutSentence(), sentence('I am glad to explain it once more.')],
    },
    {
      phrases: [
        '{[@we] (hope|trust) (this|that|it) is [@pointedly] (clear|clear enough|understood) (now|this time|finally|once and for all)}',
      ],
      unless: [asked],
      rewrites: [say('please tell me if anything is open')],
    },
    {
      phrases: [
        '{(this|that|it) [question|point|issue|topic] (has been|was|had been|has already been) (answered|explained|discussed|covered|said|clarified|asked|reported|raised|brought up) (before|already|several times|many times|a hundred times|a thousand times|again and again|countless times|more than once|multiple times|so many times) [before|already]} $',
        '{@we [have|had] (mentioned|said|raised|asked [about|for]|reported|requested) (this|that|it) [to @you] often:(several times|many times|a few times|a number of times|repeatedly|multiple times|countless times) [(in|over) the (past|last) ... (weeks|months|days|years)]}',
        '{(let me|i will) make (it|this) [very|really] (simple|easy) for @you} [:|,]',
      ],
      unless: [asked, regretted],
      rewrites: [where(needsSubject, drop('often')), ...sayOnceMore],
    },
    {
      phrases: [
        '{@we [have|had] already (told|explained|said|answered) [to] [@you] (this|that|it|so) [to @you]} $',
        '{@we [have|had] (told|explained|said|answered|discussed|covered) [to] [@you] (this|that|it|so) [to @you] (already|before)} $',
        `{@you (have been|were) [already] told [this|that|so] ${times}} $`,
        '{@we (am|are|will) not [going to] repeat (myself|ourselves|it|this) [again]} $',
      ],
      unless: [regretted],
      rewrites: sayOnceMore,
    },
    {
      phrases: [
        '^ {(do|must|shall) @we [really] (need to|have to|always have to) (explain|repeat|say|tell|write) (everything|this|it|all|@you)}',
      ],
      rewrites: [sentence('Here it is once more in short.')],
    },
    {
      phrases: [
        '{as @we [have|had] [already] (said|mentioned|wrote|explained|noted|stated|pointed out) (right|way|back|up|at|in|on|near) [back|up] [at|in|on|near] [the|my|our] [very] (top|beginning|start|outset|opening _|original _|previous _|first _|initial _) [of (this|the) _|above] ,}',
        '{(as per|per|according to|as stated in|in line with|as shown in) the (information|instructions|details|email|message|link|steps|guidance|explanation) @we (previously|already|earlier|repeatedly) (provided|sent|gave|shared|communicated) [to] [@you] [,]}',
        '{as @you (were|have been) [already|clearly|repeatedly] (told|informed|advised|notified|warned|instructed|reminded|made aware) [[_] [_] [_] [_] [_]] ,}',
      ],
      unless: [asked, regretted],
      rewrites: [drop()],
    },
    {
      phrases: [
        'i [have|had] {(previously|repeatedly)} (explained|stated|told|written|informed|communicated|outlined|asked|requested|advised|shared|pointed|mentioned)',
      ],
      unless: [asked, regretted],
      rewrites: [dropWhoSaid, drop()],
    },
    {
      phrases: [
        '{i [have|had] (previously|repeatedly|already) sent [out] [you]} (the|you|a|an|my|our|all|several|two|e - mails|emails|mails)',
        '{i [have|had] (previously|repeatedly|already) sent [out] [you]} (the|a|an|my|our) _ [_] times:(twice|three times|several times|many times)',
      ],
      unless: [asked, regretted],
      rewrites: [
        // “I have already sent out lists of the gates”: it stays told who sent them.
        where(
          ({ tokens, mark }) => /^(e-mails|emails|mails|e)$/.test(tokens[mark.to]?.text ?? ''),
          say('you may remember my'),
        ),
        where((match) => tellsDays(match) && toThem(match), both(say('I sent you'), drop('times'))),
        where((match) => tellsDays(match) && toThem(match), say('I sent you')),
        where(tellsDays, say('I sent')),
        both(say('you may already have'), drop('times')),
        say('you may already have'),
      ],
    },
    {
      phrases: ['^ {[now] listen to me [carefully|closely|well|now|for once]} ($|@closing)'],
      rewrites: [leaveItToTheNext, say('here is how it looks from our side: {view}')],
    },
    {
      phrases: [
        '(^|@opening) {@we [have] already (sent|gave|given|provided|emailed|forwarded|shown|showed|shared)} @you (this|that|the|these|it|all|everything)',
      ],
      unless: [asked, regretted, runsOn],
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.from]?.text === 'we', say('let us send')),
        say('let me send'),
      ],
    },
    {
      phrases: [
        '^ {[so|and|but] how many times (shall|do|must|should|have|will|can|did|does) (@we|i|my _|our _) [still|have to|need to] [say|tell|repeat|explain|write|said|told|explained]} _',
        '^ {[so|and|but] why (@we|i) (always|again|still) (must|have to|need to|should) (explain|repeat|say|tell|write)} _',
        '^ {[so|and|but] why do (@we|i) (always|again|still) (have to|need to) (explain|repeat|say|tell|write)} _',
        '{@we (are|am) not going to keep (repeating|explaining|saying) _}',
        '{(@we|i) (will|shall|do) not (want to|wish to|like to) keep (repeating|explaining|saying) _}',
        '{(my|our) (colleague|colleagues|team|manager) [_] (has|have) [already] (gone over|been over|been through|gone through|explained|covered|told @you) (this|that|it|about this) [to|with] [@you] [already] [,] (already|twice|several times|many times|before)}',
      ],
      unless: [regretted],
      rewrites: [whatIsSaidAgain, leaveItToTheNext, sentence('Here it is once more in short: {point}.')],
    },
    {
      phrases: [
        '^ {(once more|again|one more time) [,] [very] slowly [,|:] [so that (no|there) _ [_] [_] [:|,]]}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we [have|had] [already|@adverb] (explained|told|said|written|wrote|repeated|answered|clarified|discussed|talked about|been through|gone over|gone through|covered) [this|it|that|the same [thing]] [to|with] [@you|your _ [_]] [this|it|that|about (this|it|that)] (several times|many times|again and again|so many times|(a hundred|a thousand|countless|four|five|six|ten|#) times|time and again|more than once|repeatedly|often enough) [now|already|before]} (.|!|$|,|so|but)',
        '{@you [have] [already] (asked|wrote|written|sent) [@us] (the same (thing|question|questions)|exactly the same [question])} (.|,|!|?|$|last|on|yesterday|before|again|twice|in|already)',
        '{@we [have|had] [already|@adverb] explained (this|that|it|everything) to (@you|your _ [_]) (twice|three times) [now|already|before]} (.|!|$|,|so|but)',
        '{@we [have|had] (explained|told|said|answered) [@you] (this|that|it) [to @you] already} (on|in|at|last|yesterday|by|to|when)',
        '{@we [have|had] already (told you|said) (this|that|it) [to @you]} (on|in|at|last|yesterday|by|when)',
        '{@we (do not|would rather not|hate to) [want to|like to|wish to] repeat (myself|ourselves|this|it|that) [again|all the time]} (.|,|!|$)',
        '(^|@opening) {(it|this|that|everything) (was|is|were) [already|all|clearly] in (my|our) (last|previous|first|earlier) (mail|email|e-mail|message|letter|reply)} (.|!|$)',
        '{@we (have been|were|went|have gone|had been) (through|over) (this|that|it|all this) [already|before|so often|(many|several|a hundred|so many) times]} (.|,|!|$)',
        '(^|@opening) {@you [have] [already] asked [@us] (this|that|it) [question] (before|already|several times|many times|twice|three times|again and again)}',
        '(^|@opening) {@you [have] asked [@us] (this|that|it) [yesterday|last _|on _|this morning] already}',
        '(^|@opening) {@we [have|had] [already] (wrote|written|told|said|explained|mentioned|answered) [to] [@you] [this|that|it] [to @you] in (my|our) (last|previous|first|earlier) (mail|email|e-mail|message|letter|reply)} (.|!|$)',
        '{@we (keep|kept|keep on) (telling|explaining|saying|repeating|writing) [to] [@you|your _] (this|it|the same [thing]|ourselves|myself)} (.|,|!|$)',
        '{(let me|i will|we will|i have to|i must) [just|only] repeat (it|this|that|myself) [for @you|to @you] [again|once more|one more time|one last time|slowly]} (.|!|$)',
      ],
      unless: [asked, regretted],
      rewrites: sayOnceMore,
    },
    {
      phrases: [
        '{@we (keep|kept|keep on) (telling|explaining to|saying to|repeating to|writing) (@you|your _) that} _',
        '{as @you (can|could|will) (see|read) (in|from) (my|our) (previous|last|earlier|first) (mail|email|e-mail|message|letter|reply) [of _ [_]|from _ [_]] [below] [,]}',
        '{as [already] (mentioned|stated|explained|written|described|noted) in (my|our) [_] (mail|email|e-mail|message|letter|reply|offer|quote) [(from|of|on|dated) _ [_]] ,}',
        '{@we [have|had] already (told|explained to) (your _|him|her|them) that} (the|it|there|this|we)',
      ],
      unless: [asked, regretted],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we [have|had] sent @you} (the|this|that|a|my|our|it|these|your) [_] [_] times:((twice|(two|three|four|five|several|many|#) times) (already|now|before)) (.|!|$|and)',
      ],
      unless: [asked, regretted],
      rewrites: [both(say('you may already have'), drop('times'))],
    },
    {
      phrases: [
        '{@we [have|had] [already] (asked|reminded|called|emailed|messaged|phoned) [@you|your _ [_]] [for|about|to|of] [the|this|that|your|an|a] [_] [_] ((two|three|four|five|six|several|many|#) times|twice) (now|already|before)}',
      ],
      unless: [asked, regretted],
      rewrites: [sayToTheEnd('here is a short reminder: {what you need}')],
    },
  ]),
  examples: [
    { good: 'Your costs for the crane, as stated, are accepted.' },
    {
      bad: '[[I have already told you that]] the lid is oak, please read my mails.',
      fixed: 'The lid is oak.',
    },
    { bad: '[[You asked me this last week already]].' },
    { good: 'You asked this of the stars.' },
    { bad: '[[As mentioned in my mail of Monday,]] the lid is oak.', fixed: 'The lid is oak.' },
    { bad: '[[I already told your driver that]] the gate is shut.', fixed: 'The gate is shut.' },
    { good: 'I already told your driver that you like oak.' },
    { bad: '[[I told you that already]] on Monday.' },
    { bad: '[[I do not want to repeat myself]].' },
    { bad: '[[We have been through this]].' },
    { good: 'This was in our first mail that got lost.' },
    { bad: '[[I have asked for the plan three times now]].' },
    { good: 'You asked for the plan three times, and here it is.' },
    { bad: '[[We sent you]] the plan three times already.' },
    { good: 'Sorry, we sent you the plan three times.' },
    { bad: '[[We keep telling your driver that]] the gate is shut.', fixed: 'The gate is shut.' },
    { bad: '[[As you can see in my last letter,]] the fee is 40.', fixed: 'The fee is 40.' },
    { good: 'As you can see in the first picture, the lid is oak.' },
    { bad: '[[We have explained this to your crew many times]].' },
    { bad: '[[I explained it to your clerk twice]].' },
    { bad: '[[You asked the same question]] on Monday.' },
    { bad: '[[We told you this in our last mail]].' },
    { bad: '[[I keep telling you this]].' },
    { bad: '[[Let me repeat it for you]].' },
    { good: 'We have discussed this many times at home and love the plan.' },
    { good: 'You asked whether the room is quiet, and it is.' },
    { good: 'Guests keep telling us that the bread is good.' },
    { good: 'I will repeat the test on Monday.' },
    {
      bad: '[[I have already explained]] it to you last week.',
      fixed: 'Here it is once more in short: [point].',
    },
    { bad: '[[As I keep telling]] your crew, the lid is oak.', fixed: 'The lid is oak.' },
    {
      bad: '[[I already sent you]] the plan on the 4th.',
      fixed: 'I sent you the plan on the 4th.',
    },
    {
      bad: '[[How often must we ask]] for the lid of the kiln?',
      fixed: 'We still need the lid of the kiln.',
    },
    { bad: '[[I already explained that]] point: the lid is oak.', fixed: 'The lid is oak.' },
    { bad: '[[As already explained to]] the crew, the lid is oak.', fixed: 'The lid is oak.' },
    {
      bad: 'I [[previously]] told you that the price is net.',
      fixed: 'The price is net.',
    },
    {
      bad: '[[I have already answered]] this in May, the lid is oak.',
      fixed: 'The lid is oak.',
    },
    { bad: 'Anyway[[, as I said,]] the lid is oak.', fixed: 'Anyway, the lid is oak.' },
    { bad: '[[Once more slowly:]] the key is under the mat.', fixed: 'The key is under the mat.' },
    {
      bad: '[[How many times shall I still say]] that it is net?',
      fixed: 'Here it is once more in short: [point].',
    },
    {
      bad: '[[How many times shall we still write]] ten days after the proof?',
      fixed: 'Ten days after the proof.',
    },
    {
      bad: '[[How many times do we have to]] remind you to shut the gate?',
      fixed: 'A short reminder to shut the gate.',
    },
    {
      bad: '[[How many times shall I still explain]] it?',
      fixed: 'Here it is once more in short: [point].',
    },
    {
      bad: '[[We do not wish to keep repeating ourselves]] here.',
      fixed: 'Here it is once more in short: [point].',
    },
    { good: 'If we already sent you the file, tell us.' },
    { bad: '[[I already sent]] you this file.', fixed: 'Let me send you this file.' },
    {
      bad: '[[This was already explained to you in our guide]].',
      fixed: 'Here it is once more: [the answer].',
    },
    { bad: '[[Per the link we already shared,]] the ferry is full.', fixed: 'The ferry is full.' },
    { bad: '[[As you were told at the desk,]] the sauna is shut.', fixed: 'The sauna is shut.' },
    { bad: '[[As per my earlier mail,]] the fee is 40 euros.', fixed: 'The fee is 40 euros.' },
    { bad: '[[Like I mentioned,]] the frame is oak.', fixed: 'The frame is oak.' },
    { bad: '[[As explained,]] the ferry is full.', fixed: 'The ferry is full.' },
    { bad: '[[We covered this yesterday]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[As I said right at the top,]] the gate is green.', fixed: 'The gate is green.' },
    { bad: 'I have [[previously]] explained the plan.', fixed: 'I have explained the plan.' },
    { bad: '[[I have previously sent]] the plan.', fixed: 'You may already have the plan.' },
    { bad: '[[Now listen to me carefully]].', fixed: 'Here is how it looks from our side: [view].' },
    { bad: '[[I have explained it four times now]].', fixed: 'Here it is once more.' },
    { bad: '[[As I wrote to you two times]], the price is net.', fixed: 'The price is net.' },
    { bad: 'The lid is with you and [[I wrote twice]], we wait.', fixed: 'The lid is with you, we wait.' },
    { bad: '[[How often do I have to say that]] the price is net?', fixed: 'The price is net.' },
    { bad: "[[I shouldn't have to tell you this again]], the price is net.", fixed: 'The price is net.' },
    { bad: '[[I already sent you]] the plan twice.', fixed: 'You may already have the plan.' },
    { bad: '[[Is it so hard to understand]] that the price is net?', fixed: 'The price is net.' },
    { bad: '[[As I have said twice now,]] the price is net.', fixed: 'The price is net.' },
    {
      bad: 'The gate is green. [[How often must I say it]]? The lock is new.',
      fixed: 'The gate is green. The lock is new.',
    },
    { bad: '[[As I already explained,]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[As I said in my last mail,]] the price is net.', fixed: 'The price is net.' },
    { bad: 'The price[[, as we told you several times,]] is net.', fixed: 'The price is net.' },
    { bad: '[[I have told you several times that]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[How often must we tell you that]] the price is net.', fixed: 'The price is net.' },
    { bad: "[[I shouldn't have to repeat that]] the price is net.", fixed: 'The price is net.' },
    { bad: '[[For the third time:]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[Again,]] you need to press Save.', fixed: 'You need to press Save.' },
    { bad: "[[Didn't we discuss this]] on Monday?", fixed: 'Here it is once more in short.' },
    { bad: '[[As stated several times,]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[I have already answered]] this question.', fixed: 'Let me answer this question.' },
    { bad: '[[We have explained this to you many times]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[Is that so hard to understand]]?', fixed: 'I am glad to explain it once more.' },
    { bad: '[[I hope this is clear now]].', fixed: 'Please tell me if anything is open.' },
    { bad: '[[Listen,]] the price is net.', fixed: 'The price is net.' },
    { bad: '[[As I keep telling you,]] the sample is not free.', fixed: 'The sample is not free.' },
    { bad: '[[This has been answered a hundred times]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[Let me make this simple for you]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[I already told you this]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[I am not going to repeat myself]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[Do I have to explain everything]] twice?', fixed: 'Here it is once more in short.' },
    { bad: '[[I have explained this before]].', fixed: 'Here it is once more: [the answer].' },
    { bad: '[[This question has been asked many times]].', fixed: 'Here it is once more: [the answer].' },
    { good: 'We told you twice about the fair, and you came.' },
    { good: 'As I said at the fair the frames come in oak, too.' },
    { good: 'As I said, your roses look wonderful.' },
    { good: 'I like the red one, but then I do not need to explain it to your committee.' },
    { good: 'I am sorry that, as I already explained, the ship is late.' },
    { good: 'As we discussed on Monday, the price is net.' },
    { good: 'As mentioned on the phone, the samples are on their way.' },
    { good: 'Have we already told you that the fair is in May?' },
    { good: 'Have we told you before that lunch is included?' },
    { good: 'Do you, again, need two boxes?' },
    { good: 'For the third time in a row you chose us, thank you.' },
    { good: 'Look, here is the new sketch.' },
    { good: 'Again, thank you for your patience.' },
  ],
});
