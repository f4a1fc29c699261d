/** “did you read my last email”, “please read carefully before you reply”: sends the reader off to read. */
import { beginsWith, opensSentence, precededBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, ourselves } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheFactAlone } from '../../rewriting/beside-the-fault';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { bestThenNoLessonLeft } from '../../rewriting/no-lesson-left';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { answered } from '../../rewriting/say-once-more';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const papers =
  '(manual|docs|doc|documentation|terms|guidelines|guideline|faq|faqs|readme|rules|code|source|specs|spec|fine print|small print|wiki|rfc|handbook|template|error message|conditions|contract|instructions|guide|t&c|description|listing|ad|advert|post|thread|changelog)';
const paperOf = `(the|our|your|my|its|this|that) [_] [_] ${papers}`;

/** “At that price I would also look twice”: the writer, not the reader. */
function byUs({ tokens, from }: Match): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ text }) => /^(i|we|they|he|she)$/.test(text));
}

/** “It is already in our invoice template”: a paper that the writer fills in, and nobody is sent to read. */
function ofOurForms({ tokens, to }: Match): boolean {
  return (
    tokens[to - 1]?.text === 'template' &&
    /^(invoice|label|order|mail|email|letter|packing|contract|offer|quote|quotation|shipping|billing)$/.test(
      tokens[to - 2]?.text ?? '',
    )
  );
}

/** “Stop that and read the code”, “read the code and write no mails”: one of several commands. */
function listed({ tokens, from, to }: Match): boolean {
  const next = tokens.slice(to).findIndex(({ text }) => text === 'and');
  return tokens[from]?.text === 'and' || tokens[from - 1]?.text === 'and' || next >= 0;
}

/** “… so that we can send the right part”: it is told what it is good for. */
function reasoned({ tokens, to }: Match): boolean {
  return tokens.slice(to, to + 3).some(({ text }) => /^(so|because)$/.test(text));
}

const oath = /\b(?:god\s?)?(?:damn(?:ed)?|fucking|bloody)\s/gi;

/** “It says so in the ad, | just read the ad.” */
function saidAlready({ tokens, mark, captures: { paper } }: Match): boolean {
  const named = tokens[(paper?.to ?? 0) - 1]?.text;
  return tokens.slice(0, mark.from).some(({ text }) => text === named);
}

/** “Stop quoting and read the damned code”. */
function harsh({ tokens, sentence }: Match): boolean {
  oath.lastIndex = 0;
  return tokens[0]?.text === 'stop' || oath.test(sentence.prose);
}

/** “Stop quoting laws at me and read the code” as “please go by the code rather than laws”. */
const goBy: Rewriter = (match) => {
  const { tokens } = match;
  const and = tokens.findIndex(({ text }) => text === 'and');
  const quotes = /^(quoting|citing|sending|posting|showing)$/.test(tokens[1]?.text ?? '');
  const from = /^(me|us)$/.test(tokens[2]?.text ?? '') ? 3 : 2;
  const named = quotes && and > from && and <= from + 3 && tokens[0]?.text === 'stop';
  const rewrite = named
    ? sentence('Please go by $paper rather than $quoted.')(remembering(match, { quoted: { from, to: and } }))
    : sentence('Please go by $paper here.')(match);
  const calm = (text: string): string => text.replace(oath, '');
  return (
    rewrite && {
      title: calm(rewrite.title),
      edits: rewrite.edits.map((edit) => ({ ...edit, text: calm(edit.text) })),
    }
  );
};

/** Where “… so that we can actually help” stings. */
function stingAt({ tokens, to }: Match): number {
  return tokens.findIndex(({ text }, at) => at > to && /^(actually|even|finally)$/.test(text));
}

/** “… so that we can actually help” as “… so that we can help”. */
const withoutSting: Rewriter = (match) => {
  const from = stingAt(match);
  return from < 0 ? null : drop('sting')(remembering(match, { sting: { from, to: from + 1 } }));
};

/** “…; it has a line for each thing we need”, “… so that we can send the right part”: they know why. */
function explained(match: Match): boolean {
  const { tokens, to } = match;
  return (
    tokens.slice(to, to + 3).some(({ text }) => text === 'it') || (reasoned(match) && stingAt(match) < 0)
  );
}

/** “It is in the list, which you did not read” as “you will find it in the list”. */
const withoutTail: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to]?.text !== ',' || !/^(which|as|if|please|so)$/.test(tokens[mark.to + 1]?.text ?? ''))
    return null;
  const end = endOfWords(tokens);
  return both(
    say('you will find it $in'),
    drop('tail'),
  )(remembering(match, { tail: { from: mark.to, to: end } }));
};

/** “If you had bothered to look, you would know that it is shut” as “it is shut”, “… you would have seen the list” as “you will find the list”. */
const whatIsThere: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = textOf(tokens);
  const told =
    / (?:, )?you would (?:know|see|find|notice|have (?:known|seen|found|noticed))( that)? (?=\S+ \S+)/.exec(
      words,
    );
  if (!told) return null;
  const to = words
    .slice(0, told.index + told[0].length)
    .trim()
    .split(' ').length;
  const paper = /\b(?:read|looked at|opened) ((?:the|my|our) \w+) (?:, )?you would/.exec(words)?.[1];
  return (told[1] ? drop() : say(paper ? `in ${paper} you will find` : 'you will find'))(
    marking(match, mark.from, to),
  );
};

/** “It does not follow the template”: told of a thing. */
function denied({ tokens, from }: Match): boolean {
  return tokens[from - 1]?.text === 'not';
}

/** “The page is there for exactly such questions”: what it is for cannot go. */
const afterBe = precededBy(/^(is|are|was|were|exists|exist|there|made|written)$/);

/** “Next time please read …”. */
function another({ tokens, from }: Match): boolean {
  return /^(time|future|now|forward)$/.test(tokens[from - 1]?.text ?? '');
}

/** “Please read the list before you buy”: it cannot be found there before. */
function beforehand({ tokens, to }: Match): boolean {
  return /^(before|when|while|if)$/.test(tokens[to]?.text ?? '');
}

/** “Read the contract before you ask | me these things.” */
function asksFor({ tokens, mark }: Match): boolean {
  return (
    /^(ask|asking|complain|complaining|call|calling|write|writing)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(me|us|about|the|this|that|such|questions?)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Please also read the rules, and write no mails” as “please also have a look at the rules, and write no mails”. */
const goByRules: Rewriter = (match) => {
  const { tokens, mark } = match;
  const words = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  if (!listed(match) || !words.some((text) => /^(code|rules|guidelines?|terms|conditions)/.test(text)))
    return null;
  return say(`please ${words.includes('also') ? 'also ' : ''}have a look at $paper`)(match);
};

/** “Please also read the rules”: asked once, and politely. */
function alsoPlease({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'also');
}

/** “We are not here | to do your homework.” */
function ofATask({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === 'to';
}

/** “Read the form again, the answer is in box 3.” */
const best = [keepTheFactAlone()];

export default defineRule({
  id: 'lecturing/read-it-yourself',
  principle: 'dont-lecture',
  severity: 'warning',
  message: 'This sends the reader off to read.',
  why: 'They wrote to you because reading did not help: give the one line that answers, and the page as an extra.',
  phrasings: bestThenNoLessonLeft(best, [
    {
      phrases: [
        `{(go [and]|@we (would|strongly) (advise|recommend|suggest|urge|encourage) @you to|@we (advise|recommend|suggest|urge) @you to|please just|i [would] suggest [that] @you|@you [really|first|just] (should|must|need to|have to|could|might want to) [first|also|please|at least]|maybe|perhaps|please [also|first|just|kindly]|kindly) read paper:(${paperOf}) [first|again|carefully|thoroughly|properly]}`,
        `{[please|kindly|just] (read|re - read) paper:(@our [last|previous|first|earlier] (mail|email|message|reply|answer|letter)) (carefully|again|properly|first|more carefully|thoroughly|attentively)}`,
        `{[please|maybe|just|perhaps] try reading paper:(${paperOf}) [first|again]}`,
        `(and|,|^) {[just|simply] read paper:(${paperOf})}`,
      ],
      unless: [asked, reported, hypothetical, alsoPlease],
      rewrites: [
        where(another, say('it would help if you could read $paper')),
        where(beforehand, say('please have a look at $paper')),
        where(harsh, goBy),
        where((match) => !harsh(match), goByRules),
        where(listed, say('please have a look at $paper')),
        // “… please | , carefully this time: the date is 8 May”.
        where(saidAlready, keepTheRest()),
        where(
          (match) => !listed(match),
          through(
            /^(?:(?:please|pls)(?: |$))?(?:, (?:but )?(?:this time |\w+ly )+(?=[:,.-]))?/,
            say('you will find the details in $paper'),
          ),
        ),
        both(say('the details are in $paper'), append('; the short answer: {answer}')),
      ],
    },
    {
      phrases: [
        '{[please|just] read the (fucking|damn|damned|bloody|god damned|god damn|goddamn|fine) paper:_}',
        '{rtfm}',
      ],
      rewrites: [
        where(listed, say('please have a look at the $paper')),
        where((match) => !listed(match), say('you will find the details in the $paper')),
        say('you will find the details in the manual'),
      ],
    },
    {
      phrases: [
        `(is|are|was|has been) {(clearly|plainly|already|right there|all there|very clearly|quite clearly)} [written|explained|stated|described|documented|shown|mentioned] (in|on) ${paperOf}`,
      ],
      unless: [asked, reported, hypothetical, ofOurForms],
      rewrites: [drop(), both(drop(), append('; in short, {answer}'))],
    },
    {
      phrases: [
        `{all (of this|of that|this|that) is [already|also|clearly] (available|stated|explained|described|listed|written|mentioned)} (in|on) ${paperOf}`,
      ],
      unless: [asked, reported, hypothetical, ofOurForms],
      rewrites: [
        where(beginsWith(/^all$/), say('you will find all of this')),
        say('you will find it'),
        both(say('you will find it'), append('; in short, {answer}')),
      ],
    },
    {
      phrases: [
        '{where it has (been|stood|always been) [all along|since _|for _ _|from the (start|beginning)|since the (start|beginning)]}',
        '{who (take|takes|took|bother|bothered|care|cared|bothers) [the|to] [trouble|time|effort] [to] (read|hover|look|check|search|ask|open|scroll)}',
        '{(if|once) @you (bother|bothered|cared|care|took the time|take the time|take the trouble|took the trouble) to (read|look|check|open|search|scroll) [it|them|there|at it|up]}',
        '{for (precisely|exactly) (such|that|these|those|this) ([(kind|kinds|sort|sorts|type|types) of] (question|questions|cases|reason|purpose|things)|[kind|kinds|sort|sorts|type|types])} ($|,|;|and|but)',
      ],
      unless: [asked],
      rewrites: [
        where(afterBe, say('to help with this')),
        // “If you took the time to read | the list, the lid is oak.”
        where(opensSentence, through(/^(?:[^ ,]+ ){0,5}, /, drop())),
        drop(),
      ],
    },
    {
      phrases: [
        '{[please|just|simply|kindly] (do|have done) (some|your|a bit of|the|more) [own] (homework|research|reading) [into:(about|on|for|regarding)] [first] [please]}',
      ],
      unless: [asked, hypothetical, ourselves, ofATask],
      rewrites: [
        where(({ captures: { into } }) => into !== undefined, say('please look into')),
        ...goesUnsaid('Please look into it first.'),
      ],
    },
    {
      phrases: [
        '(^|, [so]|and|; [so]) {[please|just|simply|kindly|you can|you could] ((google it|google that|look it up|look that up) [yourself|online|first]|ask google|find it yourself|check it yourself|figure it out yourself|work it out yourself|search the forum|use the search|use the search bar|use the search function)}',
        '{[just|simply|please] (google is your friend|let me google that for you)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        ...goesUnsaid('The short answer is {answer}.').slice(0, -2),
        say('the short answer is {answer}'),
      ],
    },
    {
      phrases: [
        '(^|, [so]|and) {[please|just|first] (educate|inform) (yourself|yourselves) (about|on|first)}',
        '{@you [really] (should|must|need to|have to|could|might want to|ought to) read up on}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we are glad to tell you more about')],
    },
    {
      phrases: ['{and @you will (be wiser|know|see|understand|learn|find out)} $'],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: ['{[please] what:((fill|fill in|fill out|use|follow|respect) (our|the) [_] template)}'],
      unless: [asked, hypothetical, reported, explained, denied],
      rewrites: [
        where(reasoned, withoutSting),
        where(
          (match) => !reasoned(match),
          append('; it has a line for each thing we need', { to: 'clause' }),
        ),
      ],
    },
    {
      phrases: [
        `{(a|one) [quick|short|brief|single|simple|closer|careful] (look|glance|peek|read|search|click|visit) (at|in|into|through|of|on|to) ... [_ ...] (would|could|should|will) [have] (told|tell|answered|answer|shown|show|saved|save|spared|helped|help|been|cleared)}`,
        `(^|@opening) {(if @you (had|would|would have|could have|had only|had just|would just|would only|just|only) [@pointedly|only|just] (bother|bothered|care|cared|trouble|troubled|taken the time|took the time|scroll|scrolled|google|googled|search|searched|look up|looked up|read what|read the whole|read my) [to]|had @you (bothered|cared|troubled|scrolled|googled|searched|taken the time))}`,
        '(it|this|that) is [@very|really] (easy|simple|clear|all clear) {if @you (just|only|simply|would|bother|care) (read|look|listen|scroll|follow)} ...',
        '(^|@opening) {(it is|it was|that is|this is|it stands) [all|clearly|plainly] (written|printed|there|stated) [there] (on|in) [_] [_] [_] [,] (in bold|in capital letters|in capitals|in red|in black and white|in plain english|in big letters|black on white)}',
        '{a [quick|simple|short|two - minute] (search|google search|look) (would|could) have (answered|told|shown|solved|saved|been|spared)}',
        '{(maybe|perhaps|why not|you (should|could|might)) [you should|you could] (start|begin) (by|with) [reading] (the|our|a|reading)}',
        '{(there is|is there not|have you heard of|ever heard of|do you know|have you tried) [such a thing as|something called|a thing called|this thing called|a site called] (google|wikipedia|a search function|a search engine|a dictionary|the internet)}',
        '{(if @you look up|look up|please look up|go and look up|look it up in|consult|open|check|try) (the word|the term|the definition|the meaning|what|any dictionary|a dictionary|the dictionary|your dictionary|wikipedia|a map|any map|an atlas|a calendar)} (in|of|means|"|“|‘|and|,|$|before|first)',
        '{(it is|that is|everything is|the answer is) [all|already|right there|clearly|plainly|black on white|there] in:((in|on|under) (the|your|our) (contract|manual|offer|terms|faq|mail|docs|documentation|order confirmation|instructions|box|label|website|handbook|agreement|quote|quotation|invoice))} (, (which|that|as|if|in|where|on|please|just)|for anyone|for all|in black)',
        '(^|@opening) {[please|just] (read|scroll|look) (again|it again|closely|twice|carefully|properly|the whole _|what i wrote|what we wrote|to the end|before @you _|up|a bit further)} ($|,|and|-|–|:|;|please)',
      ],
      unless: [asked, reported],
      rewrites: [withoutTail, whatIsThere, ...goesUnsaid('The short answer: {answer}.')],
    },
    {
      phrases: ['{[please] (read|look|look at (it|the _ _|the _)) twice} ($|,|before|and)'],
      unless: [asked, reported, byUs],
      rewrites: goesUnsaid('The short answer: {answer}.'),
    },
    {
      phrases: [
        '(^|@opening) {[please|just|kindly|do] (read|re - read|study) paper:((the|my|our|your) _) (properly|carefully|closely|attentively|again|first|thoroughly|to the end|before (replying|asking|complaining|writing|calling|posting|ordering|you (reply|answer|ask|post|complain|write|call|order|respond|comment|start|message))) [first|carefully|again|properly]}',
        '(^|@opening) {[please|just|kindly|do] (read|re - read|study) paper:((the|my|our|your) _ _) (properly|carefully|closely|attentively|again|first|thoroughly|to the end|before (replying|asking|complaining|writing|calling|posting|ordering|you (reply|answer|ask|post|complain|write|call|order|respond|comment|start|message)))}',
      ],
      unless: [asked, reported],
      rewrites: [
        where(another, say('it would help if you could read $paper')),
        where(({ tokens, to }) => tokens[to]?.text === 'and', say('please have a look at $paper first')),
        where(beforehand, say('please have a look at $paper')),
        where(asksFor, sayToTheEnd('you will find the details in $paper')),
        say('you will find the details in $paper'),
      ],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|kindly|simply|but] (just follow|follow|do follow|stick to) the what:(instructions|steps|manual|guide|rules|procedure) (as (they are|it is|is) [written|given|printed|stated]|to the letter|properly|carefully|this time|exactly)}',
      ],
      unless: [asked, reported],
      rewrites: [through(/^this time /, say('please follow the $what')), say('please follow the $what')],
    },
    {
      phrases: [
        '(^|@opening) {[please|just|kindly] (see|read|check|refer to|look at|scroll up to|go back to) what:((my|our) [_] (answer|reply|mail|email|message|explanation|letter|comment|post)) rest:(from|of|above|below|again|in this|once more)}',
      ],
      unless: [asked, reported],
      rewrites: [
        where(
          ({ tokens, mark }) => /^(again|more)$/.test(tokens[mark.to - 1]?.text ?? ''),
          say('you will find the details in $what'),
        ),
        say('you will find the details in $what $rest'),
      ],
    },
    {
      phrases: [
        '{[please] (take|find|spare) (a|one|the|five|ten|two) [_] (moment|minute|second|time|minutes|seconds) to (read|go through|study|check)} ... (first|above|properly|again|all|carefully)',
      ],
      unless: [asked, reported],
      rewrites: [say('please have a look at')],
    },
    {
      phrases: [
        '{[please] (take|find|spare) (a|one|the|five|ten|two) [_] (moment|minute|second|time|minutes|seconds) to (look|search|scroll)} ... (first|above|properly|again|all|carefully)',
      ],
      unless: [asked, reported],
      rewrites: goesUnsaid('The short answer: {answer}.'),
    },
    {
      phrases: [
        '^ {[please|pls|just|kindly] (search|google|use the search|check the faq|look) ... before (opening|posting|asking|writing|creating|commenting|complaining|reporting|@you open|@you post|@you ask|@you write)}',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Here is what we have on this so far: {link}.'),
    },
    {
      phrases: ['{[please|kindly|just] (familiarise|familiarize|acquaint) yourself with}'],
      unless: [asked, hypothetical],
      rewrites: [say('please have a look at')],
    },
    {
      phrases: [
        '{, which (i|we) suggest @you (open|read|check|look at|study) [this time|again|carefully|first|properly] ,}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ [so|but|and|sorry ,] [,] {(did|have) @you [actually|really|at all|fully] read (the|my|our|this) [_] (instructions|manual|description|listing|terms|docs|documentation|faq|readme|guide|rules|guidelines|message|email|mail|reply|answer|post|ticket|issue|error|policy|ad|advert|comment|contract|agreement)}',
        '^ {[please|kindly] read [it|this|that|my _|the _|our _] (carefully|properly|closely|again|thoroughly|in full) before @you (reply|answer|ask|post|comment|write|respond|message|complain|open|make|offer|call)}',
      ],
      unless: [hypothetical],
      rewrites: [
        leaveOutSentence(),
        where(answered, sentence('Here it is once more.')),
        sentence('Here it is in short: {answer}.'),
      ],
    },
    {
      phrases: [
        `(^|@opening) {(that|this|everything|all (that|this)|the answer|all [of] (the|this|that) information) (is|stands) [already|also] (written|stated|explained|described|mentioned) (in|on|under) (${paperOf}|(the|our|your) [_] (website|homepage|site|ticket|label|box|confirmation|voucher|invoice|offer|quote|door))} (.|!|$)`,
        '{(that|this|it) is [all|clearly|also] (in|part of) the (contract|agreement|terms|terms and conditions|conditions|offer|order|quote|rules|house rules|policy|lease|form|papers|documents|conditions of _) [that|which] @you (signed|accepted|agreed to|received|got|confirmed)}',
        `{@you can (read (that|this|it|all that) [yourself]|(find|see|check|look up) (that|this|it|everything) yourself) (in|on)} (${paperOf}|(the|our|your) [_] (website|homepage|site|page|lease|offer|box|label|ticket|invoice))`,
        '{(it|that) (says|said) so [clearly|right there] (in|on|at) _ [_] [_]}',
        '{(did|have) you [actually|even|really] (read|seen|see|open|opened) what @we (wrote|sent|said)}',
        '{@you (could|would|might) have (found|seen|read|known|looked up|googled|checked) (that|this|it) [yourself|easily] (on|in|if|from|by|yourself)} _',
        ', {just read (it|them|that)} (.|!|$)',
        '(^|@opening) {[please|just|kindly|next time] (check|read|look at|consult|visit|see|search) (the|our|your) [_] _ before @you (write|call|ask|contact|complain|email|message) [to] [@us]} (.|!|,|$)',
        '{@you (just|only|simply) (have to|need to|must|had to|needed to) (read|look|scroll) [it|them|there|up|down] [properly|carefully]} (.|!|,|$)',
        '(^|@opening) {[please|kindly|just] read [again|carefully|properly|closely|exactly] what @we (wrote|said|sent|write) [again|carefully|properly|closely]}',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: goesUnsaid('The short answer: {answer}.'),
    },
  ]),
  examples: [
    { bad: 'It is all on page two, [[just read it]].' },
    { bad: '[[You could have found that on]] our page.' },
    { good: 'Have you seen what the cat did?' },
    { bad: '[[You can read that in]] the lease.' },
    { bad: '[[It says so on the door]].' },
    { bad: '[[Please check our page before you call us]].' },
    { bad: '[[You only have to read it]].' },
    { good: 'You can find it on our website.' },
    { good: 'You only have to look at the sky.' },
    { bad: '[[That is explained in our guide]].' },
    { bad: '[[It is in the lease you signed]].' },
    { bad: '[[Please read carefully what I wrote]].' },
    { good: 'The opening hours are stated on our website.' },
    { good: 'It is in the box you received, under the paper.' },
    { good: 'I read again what I wrote, and I was wrong.' },
    {
      bad: '[[The answer is in the FAQ]], please read it before you write.',
      fixed: 'You will find it in the FAQ.',
    },
    {
      bad: '[[Please read my mail again]], carefully this time: the fair is in May.',
      fixed: 'You will find the details in my mail: the fair is in May.',
    },
    {
      bad: '[[If you had bothered to]] read the leaflet, you would know what the fee is for.',
      fixed: 'In the leaflet you will find what the fee is for.',
    },
    {
      bad: '[[If you had bothered to]] look, you would have seen the tide table.',
      fixed: 'You will find the tide table.',
    },
    { good: 'Ana sat down to do some research.' },
    { bad: '[[Did you read my last email]]?', fixed: 'Here it is in short: [answer].' },
    { bad: '[[Please read carefully before you reply]].', fixed: 'Here it is in short: [answer].' },
    { good: 'Please read the plan before you sign.' },
    {
      bad: '[[Kindly familiarise yourself with]] our terms.',
      fixed: 'Please have a look at our terms.',
    },
    {
      bad: 'My mail[[, which I suggest you read this time,]] has the price.',
      fixed: 'My mail has the price.',
    },
    { bad: '[[Please read our terms]].', fixed: 'You will find the details in our terms.' },
    { bad: '[[You should first read the manual]].', fixed: 'You will find the details in the manual.' },
    { bad: '[[Just read the manual]].', fixed: 'You will find the details in the manual.' },
    { bad: '[[All of this is explained]] in our manual.', fixed: 'You will find all of this in our manual.' },
    { bad: 'The date is [[clearly]] stated in the contract.', fixed: 'The date is stated in the contract.' },
    {
      bad: 'It is on page 4 of the list, [[where it has been since May]].',
      fixed: 'It is on page 4 of the list.',
    },
    {
      bad: 'The price shows to anyone [[who takes the trouble to look]].',
      fixed: 'The price shows to anyone.',
    },
    { good: 'The new code is already in our label template.' },
    { good: 'We would look at it twice before we sell.' },
    { good: 'The short class is made for exactly those steps.' },
    { bad: 'There is a search bar [[for exactly such questions]].', fixed: 'There is a search bar.' },
    { bad: '[[Please do your homework first]].', fixed: 'Please look into it first.' },
    { bad: '[[Please do your homework on]] the customs code.', fixed: 'Please look into the customs code.' },
    { bad: '[[Just google it]].', fixed: 'The short answer is [answer].' },
    { bad: 'Press F1 [[and you will learn]].', fixed: 'Press F1.' },
    {
      bad: '[[Please educate yourself about]] customs.',
      fixed: 'We are glad to tell you more about customs.',
    },
    {
      bad: '[[Please fill in our template]].',
      fixed: 'Please fill in our template; it has a line for each thing we need.',
    },
    {
      bad: '[[Please fill in our template]] so that we can actually send the right part.',
      fixed: 'Please fill in our template so that we can send the right part.',
    },
    { good: 'Please fill in our template so that we can send the right part.' },
    { good: 'Please also read the rules and lock the gate.' },
    {
      bad: 'Stop sending me photos and [[read the damned manual]].',
      fixed: 'Please go by the manual rather than photos.',
    },
    { good: 'Please fill in our template; it has a line for the colour.' },
    {
      bad: '[[I would advise you to read the contract again]].',
      fixed: 'You will find the details in the contract.',
    },
    { bad: '[[Please read my email carefully]].', fixed: 'You will find the details in my email.' },
    { bad: '[[Try reading the docs first]].', fixed: 'You will find the details in the docs.' },
    { bad: '[[You should read up on]] customs.', fixed: 'We are glad to tell you more about customs.' },
    {
      bad: '[[Please search before opening]] an issue.',
      fixed: 'Here is what we have on this so far: [link].',
    },
    { bad: '[[A quick search would have answered]] it.', fixed: 'The short answer: [answer].' },
    { bad: '[[There is such a thing as Google]].', fixed: 'The short answer: [answer].' },
    {
      bad: '[[Just follow the instructions as they are written]].',
      fixed: 'Please follow the instructions.',
    },
    { bad: '[[See my answer from]] Tuesday.', fixed: 'You will find the details in my answer from Tuesday.' },
    { bad: 'The lid is round, [[scroll up]], I sent a photo.', fixed: 'The lid is round, I sent a photo.' },
    {
      bad: 'The page exists [[for exactly this kind of question]].',
      fixed: 'The page exists to help with this.',
    },
    { good: 'The form does not follow the template.' },
    {
      bad: '[[The answer is in the contract]], which is on the shelf.',
      fixed: 'You will find it in the contract.',
    },
    { bad: '[[Look it up yourself]].', fixed: 'The short answer is [answer].' },
    {
      bad: '[[Take a minute to read]] the list carefully.',
      fixed: 'Please have a look at the list carefully.',
    },
    {
      bad: '[[Please just read the manual]] before you drill.',
      fixed: 'Please have a look at the manual before you drill.',
    },
    { good: 'Why not ask us, and read the manual?' },
    { good: 'You wrote that you should read the manual first, but there is no need to.' },
    { good: 'If you should read the manual, page 4 has a drawing.' },
    { good: 'The steps in the manual are short, and I can go through them with you.' },
    { good: 'Is the date clearly stated in the contract?' },
    { good: 'I will do some homework and call you on Monday.' },
    { good: 'The answer hides on page 4 of the manual: hold both buttons.' },
    { good: 'I attach the manual, the two steps are on page 4.' },
    {
      bad: '[[Please read the contract before you ask]] me these things.',
      fixed: 'You will find the details in the contract.',
    },
    { good: 'We do our homework first, and call you on Monday.' },
  ],
});
