/** “Or else”, “otherwise we cancel”, “take it or leave it”: yes, or the axe. */
import {
  followedBy,
  goesPastAComma,
  marks,
  opensClause,
  opensSentence,
  saidBehind,
} from '../../../words/english/clauses';
import { courteousAround } from '../../../words/english/courtesy';
import { asked, negated, reported } from '../../../words/english/guards';
import { baseOf } from '../../../words/english/verbs';
import {
  endOfWords,
  type Match,
  marking,
  remembering,
  sentenceBefore,
  spanOf,
  textOf,
} from '../../../words/match';
import { openly } from '../../rewriting/ask-openly/index';
import { askWhichOfTwo } from '../../rewriting/either-or';
import { append, both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause, sentenceOrClause } from '../../rewriting/say-clause';
import { letUsHave, needNot, talkAboutTheNextStep } from '../../rewriting/take-the-threat-out';
import { instead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const axe =
  '(dispute (the|this|your|that)|escalate|file (a|the)|complain|withhold|leave (a|you) [_] [-|_] [_] review|keep (it|them|this|the _)|sell (it|them|this)|list (it|them|this)|cancel|stop|close|cut|pull|terminate|suspend|block|sell|auction|walk|sue|report|appoint|drop|blacklist|hand|disconnect|withhold|withdraw|delete|remove|kick|ban|freeze|scrap|tow|evict|fork|lock|reassign|dispose of|quit|switch off|shut|turn off|move on|offer (it|them|the _) to|charge you|hire|give (it|them|your _|the _) to|throw (it|them|you|your|the)|clear (it|your|the)|tell (everyone|everybody|your)|go (public|elsewhere|to (court|your|the))|take (it|this|them|the|our|legal|action|further)|(end|break off|dissolve|refuse) (the|our|your|this|any|all)|raise the (price|rent|fee)|(find|look for|choose|take|get) (another|someone|somebody|a (new|different|better)) [else] (supplier|partner|buyer|tenant|seller|company|agency|shop|provider|vendor|customer))';
const must = '(will|shall|must|have to|(am|are) going to|will have to|will be forced to|would|can)';

/** “We will not do anything until you sign” is “we will start as soon as you sign”; “will not ship any crate” ships the crate. */
function goAhead(match: Match) {
  const { tokens, captures } = match;
  const { no, until } = captures;
  if (!no || !until) return null;
  const words = tokens.slice(no.to, until.from).map(({ text }) => text);
  // “We are not shipping it until we see the money.”
  const verb = captures.v && baseOf(tokens[captures.v.from]?.text ?? '');
  if (verb)
    return say(`will ${verb === 'do' ? 'start' : verb} ${words.includes('it') ? 'it ' : ''}as soon as`)(
      marking(match, no.from, until.to),
    );
  if (
    /^(?:do|start|begin|proceed|continue) (?:anything|any thing|work)?/.test(words.join(' ')) &&
    words.length <= 2
  )
    return say(words[0] === 'do' ? 'will start as soon as' : 'will go ahead as soon as')(
      marking(match, no.from, until.to),
    );
  if (words.some((word) => /^(anything|any|anyone|either|a single)$/.test(word))) {
    const said = words.map((word) => (word === 'any' ? 'the' : word === 'anything' ? 'it' : word)).join(' ');
    return say(`will ${said} as soon as`)(marking(match, no.from, until.to));
  }
  return both(say('will', { instead: 'no' }), say('as soon as', { instead: 'until' }))(match);
}

/** “Should it not be back by then, | we would have no choice but to …”: there is something left to do. */
function conditioned({ tokens, mark }: Match): boolean {
  return mark.from > 3 && /^(?:should|unless|without)\b|^if\b.* not\b/.test(textOf(tokens, 0, mark.from));
}

/** “Please confirm the date.”: they are asked already. */
function asksNext({ following: [next] }: Match): boolean {
  return /\b(?:please|let (?:us|me) know|tell (?:us|me)|contact|call)\b/i.test(next?.prose ?? '');
}

/** “Either you come by | or we bring it round”: a service, both ways. */
function servedEitherWay({ tokens, mark }: Match): boolean {
  return /\bor (?:we|i) (?:will |can )?(?:bring|deliver|collect|pick|meet|help|offer|send (?!.*\bback\b))/.test(
    textOf(tokens, mark.to),
  );
}

/** “You want it or not” in chat, without a mark, is “You want it?” */
const setTheMark: Rewriter = ({ tokens, mark }) => {
  const start = tokens[mark.from - 1]?.end;
  const end = tokens[mark.to - 1]?.end;
  return start === undefined || end === undefined || mark.to < tokens.length
    ? null
    : { title: '“?”', edits: [{ start, end, text: '?', stops: [] }] };
};

/** “Sign or lose your bay forever” is “sign so that we can keep your bay”. */
const notForever: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index > mark.to && text === 'forever');
  return at < 0
    ? null
    : both(
        say('so that we can keep'),
        drop('forever'),
      )(remembering(match, { forever: { from: at, to: at + 1 } }));
};

/** “We could pack it flat, or we keep the box”, “… Or we keep the box.”: two ways of ours, and no threat. */
function oneOfTwoWays({ tokens, mark }: Match): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  // Behind a full stop, “or we will cancel” is still the axe.
  if (mark.from === 0) return textAt(0) === 'or' && !/^(will|shall|am|are|have)$/.test(textAt(2));
  const either = textAt(0) === 'either' ? 1 : 0;
  return /^(we|i)$/.test(textAt(either)) && (either > 0 || /^(could|might)$/.test(textAt(1)));
}

/** “You are free to take it or leave it.” */
function freely({ tokens, from }: Match): boolean {
  return /^(to|can|may|could)$/.test(tokens[from - 1]?.text ?? '');
}

/** “Or else we | leave a bad review”, “… | go public”. */
function harsh({ captures: { v }, tokens }: Match): boolean {
  return tokens
    .slice(v?.from, v?.to)
    .some(({ text }) =>
      /^(review|sue|report|blacklist|public|court|legal|complain|dispute|escalate|ban|kick|evict|everyone|everybody|boss)$/.test(
        text,
      ),
    );
}

/** “… or else I leave a bad review and tell my bank”: the whole threat goes. */
const pleaseTellUs: Rewriter = (match) => {
  const { tokens, mark } = match;
  const mentions = /\b(?:lawyers?|court|police|solicitors?|attorneys?|video|proof)\b/.test(
    textOf(tokens, mark.to),
  );
  const end = mentions
    ? endOfWords(tokens)
    : tokens.findIndex(({ kind }, at) => at >= mark.to && kind === 'punctuation');
  return say('; if that does not work, please tell us')(
    marking(match, mark.from, end < 0 ? tokens.length : end),
  );
};

const orderVerbs =
  /^(pay|send|confirm|sign|return|reply|answer|give|fix|deliver|refund|bring|come|book|order|remove|stop|settle|transfer|let|call|tell|collect|pick|move|clear|ship|replace|repair|release|update|make|get|take|do)$/;

/** “Send me 50 now, otherwise I sell it”: the sentence asks for something. */
function orders({ tokens, mark }: Match): boolean {
  const clause = tokens.slice(0, mark.from);
  const first = clause.find(
    ({ kind, text }) => kind !== 'punctuation' && !/^(please|pls|so|and|just|ok|but)$/.test(text),
  );
  return orderVerbs.test(first?.text ?? '');
}

const soThatWeNeedNot: Rewriter = (match) => {
  const or = match.tokens.findIndex(({ text }, at) => at >= match.mark.from && /^(or|otherwise)$/.test(text));
  const unneeded = or < 0 ? null : needNot(match, or);
  return unneeded && say(unneeded.words)(marking(match, match.mark.from, unneeded.to));
};

/** “I will assume that you are no longer interested and | give it to the next buyer on Friday.” */
function andThen(match: Match) {
  const { tokens, mark } = match;
  const and = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'and');
  const goesOn =
    and > 0 &&
    /^(give|sell|offer|let|take|cancel|close|book|pass|move|look|go)$/.test(tokens[and + 1]?.text ?? '');
  return goesOn ? say('if I do not hear from you, I will')(marking(match, mark.from, and + 1)) : null;
}

/** “Use it | or lose it.” */
const useIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const used = tokens[mark.from - 1]?.text === 'it' || tokens[mark.from - 2]?.text === 'use';
  return used && tokens[mark.to]?.text === 'it' ? drop()(marking(match, mark.from, mark.to + 1)) : null;
};

/** “Be quick | or you lose | it”, “sign or lose | it”. */
const keptForYou: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!followedBy(/^it$/)(match)) return null;
  const rush = /(?:be quick|be fast|hurry|hurry up|act fast)$/.exec(textOf(tokens, 0, mark.from))?.[0];
  return say(rush ? 'please tell us soon if you would like it' : 'so that we can keep it for you')(
    marking(match, mark.from - (rush?.split(' ').length ?? 0), mark.to + 1),
  );
};

/** “This is my last warning: | cut it by Sunday …”: what is asked stays. */
const askedInstead: Rewriter = (match) => {
  const { tokens, mark } = match;
  const order = tokens[mark.to + 1]?.text ?? '';
  const object = /^(it|this|that|them|the|your|my|our|me|us|by|up|out|down)$/.test(
    tokens[mark.to + 2]?.text ?? '',
  );
  return /^[:,–—-]$/.test(tokens[mark.to]?.text ?? '') &&
    object &&
    !/^(i|we|you|he|she|it|they|if|unless|do|next|the|this|that|after|before|then|otherwise|there|until)$/.test(
      order,
    )
    ? say(order === 'please' ? 'please' : 'please $order')(
        remembering(marking(match, mark.from, mark.to + 2), {
          order: { from: mark.to + 1, to: mark.to + 2 },
        }),
      )
    : null;
};

/** “That is my final word.” */
function isFinal({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'word' ||
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'word')
  );
}

/** “It is 75. Take it or leave it.” */
function saysPrice(match: Match): boolean {
  const near = `${sentenceBefore(match)?.prose ?? ''} ${match.sentence.prose}`;
  return /[$€£]\s?\d|\b(?:is|'s|’s|for|price|offer|at)\s(?:\w+\s)?\d/.test(near);
}

/** “I expect you to fix it and | to | pay for it.” */
function andAlso(match: Match) {
  const { tokens, mark } = match;
  const to = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === 'to' && tokens[at - 1]?.text === 'and',
  );
  // “… quickly and to our satisfaction”: nothing else is to be done.
  return to < 0 || baseOf(tokens[to + 1]?.text ?? '') === null
    ? null
    : both(
        say('would be grateful if you could'),
        drop('to'),
      )(remembering(match, { to: { from: to, to: to + 1 } }));
}

/** “Save the file, or you lose the changes”: good advice. */
const advised = saidBehind(
  /^(changes|data|work|progress|settings|text|draft|ferry|bus|train|flight|turn|exit|best|view)$/,
);

/** “I will move on to the next point”: in the letter. */
function inTheLetter({ tokens, mark }: Match): boolean {
  return (
    /\bmove on$/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:to|with) (?!(?:someone|somebody|another|others|other|the next (?:buyer|customer|person|one|bidder|offer))\b)/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “Take your time. You have until Friday.” */
function atLeisure(match: Match): boolean {
  return /\b(?:take your time|no (?:rush|hurry|stress)|don['’]t worry|still have|plenty of)\b/i.test(
    `${sentenceBefore(match)?.prose ?? ''} ${match.sentence.prose} ${match.following[0]?.prose ?? ''}`,
  );
}

/** “If not, we will cancel it | free of charge”, “… find another supplier | for you.” */
function doneForThem({ tokens, mark }: Match): boolean {
  return /\b(?:free|for you|gladly|refund)\b/.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'pressure/ultimatum',
  principle: 'not-straight-to-the-sale',
  severity: 'warning',
  message: 'An ultimatum.',
  why: 'Pushed against the wall, people fight or leave; the same date said with a reason leaves them a way to say yes.',
  phrasings: openly([
    {
      phrases: [
        '{if (your|the) what:_ (is|has|does|was|are|do) not [yet] (here|in|there|come|arrive|arrived|paid|received|signed|with us|been (paid|received)) when:((by|until|till|before) _ [_]) [,] [then] (the|your) [_] (slot|place|seat|truck|offer|price|room|goods|stock|container|van|date|machine|car|house|flat|order) (goes|falls|passes|will go|is (given|gone|sold)) to _}',
      ],
      unless: [asked, reported],
      rewrites: [letUsHave],
    },
    {
      phrases: [
        '{if (your|the|i|we) ... not ... [...] (the|your) [_] (slot|place|seat|truck|offer|price|room|goods|stock|container|van|date|machine|car|house|flat|order) (goes|passes|will go|is (given|gone|sold)|falls) to _}',
        '{only (a fool|fools|idiots|an idiot|a madman) (wait|waits|would wait|hesitate|hesitates|would refuse|would say no|pass|passes) [for _ _ to _|for _]}',
      ],
      unless: [asked],
      rewrites: [sentence('We can hold it for you until {date}.')],
    },
    {
      phrases: [
        '@we {(must|will have to|have to|will|shall|will be forced to)} [then|@adverb] (sell|offer|give|release|pass|let) ... (to|for) (another|someone|somebody|the next|other|others)',
      ],
      unless: [reported],
      when: [ifNot],
      rewrites: [say('would be sorry to have to')],
    },
    {
      phrases: [
        '(if|unless) ... ... , {[then] @we (am|are) (out|gone|leaving|done|through|finished|switching|cancelling|canceling|moving on)} (.|!|,|$)',
      ],
      unless: [asked, reported],
      rewrites: [say('I would be sorry to have to look elsewhere')],
    },
    {
      phrases: [
        '^ {@we (will|shall|am going to|are going to) (keep|continue) (calling|writing|opening|posting|asking|emailing|mailing|complaining|coming|pinging|bumping|tweeting) ... until ... ...} $',
      ],
      unless: [reported],
      rewrites: [sentence('I would be grateful to hear by {date} how this goes on.')],
    },
    {
      phrases: [
        'if you (can not|will not|are not able to) (do|pay|go|offer|meet|come up|match|give) ... [,] {(we|i) (will|shall|am going to) [@adverb|just]} (give|sell|keep|list|donate|hold on|hang on|scrap) ',
      ],
      unless: [asked, reported],
      rewrites: [say('I would rather')],
    },
    {
      phrases: ['^ {[my|our] (final|last) offer [is|:|,|-]} @price'],
      unless: [asked, reported],
      rewrites: [say('what I can offer is')],
    },
    {
      phrases: [
        '@we [@adverb|fully] {expect [that] you (to|will)} [@adverb] (settle|resolve|pay|sign|transfer|confirm|comply|respond|reply|answer|act|correct|remedy|fix|return|send|provide|honour|honor|withdraw|remove)',
      ],
      unless: [negated, asked, reported],
      rewrites: [andAlso, say('would be grateful if you could')],
    },
    {
      phrases: [
        '^ [so|and|well] [,] (are|do|will|can|did|would|is|have) (you|u|it|we) ... ... {[,|-|–|—] or not} $',
        '^ [so|and|well] [,] (you|u) (want|coming|interested|in|buying|taking) [it|this|them|that] {[,|-] or not} $',
      ],
      rewrites: [setTheMark, drop()],
    },
    {
      phrases: [
        '@we {no:((am|are) not) v:(starting|beginning|shipping|sending|releasing|booking|producing|delivering|moving|working|doing|making|loading|printing|installing) [anything|a thing|it|any (of (it|them)|work)] until:until} (we|i|you|your|the|there)',
        '@we {no:((will|can|shall) not)} [@adverb] (start|begin|ship|send|proceed|release|book|continue|process|produce|order|assign|deliver|move|work|do|make|load|print|schedule|sign|hand|install|give) ... ... until:until (we|i|you|your _|the (money|payment|deposit|balance)|payment)',
      ],
      unless: [asked, reported, theirGood],
      rewrites: [goAhead],
    },
    {
      phrases: [
        '(,|then) {you (will|shall) [@adverb]} (forfeit|lose (your|the|it)|be (removed|charged|dropped|cut|cancelled|canceled|excluded|replaced|disqualified|locked|blocked))',
        '(,|then) {your _ [_] (will|shall) [@adverb] be} (closed|cancelled|canceled|suspended|blocked|deleted|removed|forfeited|charged|terminated)',
      ],
      unless: [asked, reported],
      when: [ifNot],
      rewrites: [afraid],
    },
    {
      phrases: [
        '^ [so] (@we) (will|am going to|are going to|shall) [just|then|have to|@adverb] (assume|take it|conclude|presume|understand) ... ... (not|no longer) [_] [_] (interested|priority|interest|fit|need|moving|want|a good time|going ahead) ... $',
        '^ [so] (@we) (will|am going to|are going to|shall) [just|then|have to|@adverb] (assume|take it|conclude|presume) ... ... ... (not|no longer) [_] [_] (interested|priority|fit) ...',
      ],
      unless: [asked, reported],
      rewrites: [
        andThen,
        sentenceOrClause(
          'I will leave it here for now, and a word from you is enough whenever it suits you.',
        ),
      ],
    },
    {
      phrases: [
        '@we {(will|shall) [then|@adverb] (have to|be forced to|need to|be obliged to|be compelled to)} (look for|find|turn to|go with|switch to|use|look (at|elsewhere)|seek|take (our|my) (business|money|custom)|go elsewhere|buy)',
      ],
      unless: [asked, reported, negated],
      rewrites: [say('would be sorry to have to')],
    },
    {
      phrases: [
        '@we {(may|might|will|shall|would) [then|@adverb|well] [have to|need to|be forced to|be obliged to|want to]} [@adverb|seriously] (consider|explore|look at|look into|evaluate|turn to|move to|switch to|go with|review) [our|the] (other|another|alternative|a different|different) [_] (option|options|supplier|suppliers|vendor|vendors|provider|providers|library|framework|tool|tools|solution|solutions|alternatives|platform|company|carrier|carriers|airline|source|sources|partner|partners|product|products|service|services|agency|bank|shop)',
        '@we {(may|might|will|shall|would) [then|@adverb|well] [have to|need to|be forced to|be obliged to]} [@adverb|seriously] (look|shop|go|buy|order) (elsewhere|around) (.|,|!|$)',
      ],
      unless: [reported, negated],
      when: [ifUnmet],
      rewrites: [say('would be sorry to have to')],
    },
    {
      phrases: [
        '(deal|(do|sell) it|agree|agreement|work [it] out|work) {if you (are not (willing|able|prepared|ready) to|can not|will not|do not) (pay|offer|give|do|go|come|meet) [up to|at least|me|us|more than]} (@price)',
      ],
      unless: [asked, reported],
      rewrites: [say('below')],
    },
    {
      phrases: [
        '{@we (will|shall|am going to|are going to) [@adverb] [be] (leave|leaving|post|posting|write|writing|give|giving) [you] (a|an) (bad|negative|terrible|horrible|1 - star|one - star|one star|1 star|scathing|awful) review [_] [_] [_]} ($|,|if|unless|and)',
      ],
      unless: [asked, reported, negated],
      rewrites: [say('I would rather settle this with you')],
    },
    {
      phrases: [
        '{[,|-] or else} (,|$|!|:|-)',
        '{[,|-] or @we (am|are) (finished|done|through|out) [here|with (you|each other)]}',
        '{[,|-] or (i|we) (am|are) (leaving|switching|going elsewhere|moving|uninstalling|cancelling|canceling|returning it|gone)} $',
        '{[,|-] or (the|our|this) (deal|offer|order) is (off|dead|over|history)}',
        '{[,|-] or (forget|say goodbye to|kiss) (it|the|your) [_] [goodbye]}',
        '^ (book|order|buy|sign|register|act|confirm|reply|decide|come|call|renew|pay|move) ... {[,|-] (or|or else|otherwise) [you] [will|must|have to] (pay|be paying|wait|regret) (full|double|the full|more|extra|twice|a lot more|much more|another|again|till|until|it) [_] [_]} $',
        '{[,|-] or (find|look for|go (to|with)|get yourself) (another|a different|someone|somebody) [else] [supplier|partner|seller|agent|company|shop|vendor]}',
        '{[,|-] or (go|look|shop|try) elsewhere}',
        '{[,|;|-] [and] (after that|then|afterwards|after (noon|midnight|today|tonight|@day|#)) [,] [you can|just] forget (it|about it|about the _|the _)} (.|!|$)',
        '{[,|-] or face (the|legal|serious|severe|a|our|court|immediate) [_] [_]} $',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [`{[,|;|-] (or|or else|otherwise) (we|i) [@adverb|simply] [${must}] v:${axe}}`],
      unless: [asked, reported, oneOfTwoWays],
      rewrites: [
        askWhichOfTwo,
        where(harsh, pleaseTellUs),
        where(orders, soThatWeNeedNot),
        where(opensSentence, say('if that does not work, we would have to $v')),
        say('; if that does not work, we would have to $v'),
      ],
    },
    {
      phrases: [
        `if you (do not|fail to|refuse to|still do not) ... ... [,] [then] {(we|i) (will|shall|(am|are) going to) [@adverb]} ${axe}`,
        `if (payment|the (payment|money|balance|invoice|amount)|we|i) ... not ... ... [,] [then] {(we|i) (will|shall|(am|are) going to) [@adverb]} ${axe}`,
        `if (this|it|that) (is not|does not|can not|will not) ... ... [,] [then] {(i|we) (will|(am|are) going to) [@adverb] [have to]} (switch|leave|uninstall|fork|cancel|stop|move|drop|return|go|dispute|report|escalate|sue|file|post|complain|withhold|contact|call|reverse)`,
        `if (the|your|our|all) [_] _ (is|are|has|have) not [yet|been] [been|yet] (collected|picked up|paid|returned|removed|signed|confirmed|cleared|settled|moved|here|received|back|in|mended|fixed|delivered) ... [,] [then] {(we|i) (will|shall|(am|are) going to) [@adverb]} ${axe}`,
        `unless [@you|your _] ... ... , [then] {(we|i) (will|shall|(am|are) going to) [@adverb]} ${axe}`,
      ],
      unless: [reported, doneForThem],
      rewrites: [
        where(followedBy(/^(post|publish|expose|sue)$/), talkAboutTheNextStep),
        where(saidBehind(/^(everyone|everybody|public|lawyers?|court|press|police)$/), talkAboutTheNextStep),
        say('I am afraid we would have to'),
      ],
    },
    {
      phrases: [
        '{@we (will|would|shall) [then|@adverb] (have no [other] (choice|option|alternative)|be left with no [other] (choice|option|alternative)) but to}',
        '{@we (will|would|shall) [then|@adverb] be (forced|compelled|obliged|obligated) to}',
        '{@you [<have>] [would|will] (leave|left|leaving) (us|me) [with] no [other] (choice|option|alternative) but to}',
      ],
      unless: [asked, reported, negated],
      rewrites: [
        where(
          (match) => conditioned(match) && !asksNext(match),
          both(say('we would have to'), append('; please tell us if you need more time')),
        ),
        where(conditioned, say('we would have to')),
        say('we would have to'),
      ],
    },
    {
      phrases: [
        '{[one more|another|a single] (one|day|hour|week) [more] of (silence|delay|waiting|hesitation|this) and (we|i)}',
      ],
      rewrites: [say('without your answer by {date} we would')],
    },
    {
      phrases: [
        '^ [just] {(one more|another|any more) ... ... [,] and (we|i) [will|shall|(am|are) going to|have to] [@adverb] (cancel|sue|report|block|terminate|ban|see (you|each other) in|meet (you|each other) in|call (my|our|the) (lawyer|lawyers|police|bailiff)|go public)}',
        '^ [just] {(one more|another|any more) ... ... [,] and you (are out|will (lose|regret|hear)|lose|can (pack|go|look))}',
      ],
      unless: [reported],
      rewrites: [sentence('We would like to settle this with you; could you tell us how you see it?')],
    },
    {
      phrases: [
        '{miss (this|that|the) what:_ and (you|your)} (are|will|lose|have|can|would|go|is|slot|place|price|order|wait)',
      ],
      rewrites: [say('after this $what you')],
    },
    {
      phrases: [
        '{[it is|that is|it is a|this is a] take [-] it [-] or [-] leave [-] it [offer]}',
        '{((it|that) is|this is) (my|our|the) (final|last) word [on (this|that|it)]}',
        '{(like|love|want) it or (leave|lump) it}',
      ],
      unless: [reported, freely],
      rewrites: [
        where(isFinal, say('we cannot go further than this')),
        where(saysPrice, where(opensClause, say('I would like to stay at that price'))),
        where(opensClause, say('let me know what you think')),
        say('; let me know what you think'),
      ],
    },
    {
      phrases: [
        '{(here|this|that|it) is (my|our) [absolute|absolutely|very] (final|last) offer} (.|,|!|:|$)',
      ],
      unless: [reported],
      rewrites: [say('this is what we can offer')],
    },
    {
      phrases: [
        '{(this|that|it) is (your|the|my|our|a) [very] (final|last) (warning|demand)}',
        '{(this|that|it) is (your|the|my|our|a) [very] (final|last) (notice|reminder)} (,|.|!|:|-) [_] [_]',
        '(^|,|;|-|and|but|so) {@we (am|are) (asking|telling|reminding|warning) [you] [this] for the [very] (final|last) time}',
        '{(this|that|it) is the [very] (final|last) time [that] @we (ask|am asking|are asking|remind|write|tell|call|warn|offer) [you|it|this]} (.|!|,|$|:)',
        '{@we (give|am giving|are giving|will give) you [just|only|exactly] (one (more|last|final)|a (last|final)) (chance|warning)} (.|!|,|$|:|to)',
        '{(you (are|were|have been)|consider yourself) (hereby|now) warned}',
      ],
      unless: [asked],
      rewrites: [
        where(followedBy(/^for$/), say('we would like to ask again')),
        where(
          (match) =>
            /^(am|are)$/.test(match.tokens[match.mark.from + 1]?.text ?? '') && goesPastAComma(match),
          say('may I ask again'),
        ),
        askedInstead,
        where(
          saidBehind(/^(will|shall|cut|blocked|closed|locked|cancelled|court|lawyers?)$/),
          instead('we would like to settle this with you'),
        ),
        sayClause('may I come back to this?'),
      ],
    },
    {
      phrases: [
        '{[so] are you in or [are you] out}',
        '{[so] (is it|just say|say) yes or no}',
        '{[so] deal or no deal}',
        '{[so] do you want (it|this|them|the [_] _) or not}',
        '{[so] (yes|deal) or (no|not) ,} _',
      ],
      unless: [anAnswer],
      rewrites: [sayIt, where(saysMore, drop()), say('would this work for you')],
    },
    {
      phrases: [
        '{either you} (pay|sign|confirm|accept|agree|decide|order|take|come|do|send|stop|want|give|buy) ... ... or (we|i|it|the|you|this)',
      ],
      unless: [servedEitherWay],
      rewrites: [askWhichOfTwo, sentenceOrClause('Could we find a way that works for both of us?')],
    },
    {
      phrases: ['{[,|-] or (lose|forfeit|miss|you (lose|will lose|miss|forfeit)) } (your|the|it|this)'],
      unless: [asked, advised],
      rewrites: [useIt, notForever, keptForYou, say('so that we can keep')],
    },
    {
      phrases: [
        '{(we|i) (will|shall|am going to|are going to) [then|just|have to] (move on|assume you are not (serious|interested)|(offer|give|sell) (it|them|this|the _) to ((someone|somebody) else|the next|another|others|your _)|go with (someone else|another))} [to the next _]',
      ],
      unless: [asked, reported, inTheLetter],
      rewrites: [
        where(marks(/^assume$/), say('I will leave it here for now')),
        say('I would have to ask others'),
      ],
    },
    {
      phrases: ['{[so] yes or no} $', '{[so] do we have a deal or (what|not|no)}'],
      unless: [anAnswer],
      rewrites: [where(saysMore, setTheMark), where(saysMore, drop()), say('would this work for you')],
    },
    {
      phrases: [
        '{(will|shall|would) not v:(deliver|ship|start|release|send|produce|pack|load|print|sew) a single [_] _ (until|before|unless)}',
      ],
      rewrites: [say('will $v as soon as')],
    },
    {
      phrases: [
        '{[please] do not (ever|even|bother) [to] (come back|coming back|call|calling|ask|asking) [to us|us] [again]}',
      ],
      unless: [asked],
      rewrites: [say('our door stays open')],
    },
    {
      phrases: [
        '{if you (sign|order|buy|decide|say yes|confirm|pay) [it] (on the spot|before you (leave|go|hang up) [_] [_]|here and now|this (minute|second))}',
      ],
      rewrites: [say('if you confirm by {date}')],
    },
    {
      phrases: [
        '^ [so|and|now|well|ok] [,] {you (have|have got) [only|just|exactly|time] (until|till) when:(@day|tomorrow [_]|tonight|noon|midnight|the end of (the|this) (day|week|month)|# [am|pm])} $',
        '^ [so|and|now|well|ok] [,] {@we [will|<be>] (give|giving) you [only|just|exactly|one last|time] (until|till) when:(@day|tomorrow [_]|tonight|noon|midnight|the end of (the|this) (day|week|month)|# [am|pm])} $',
      ],
      unless: [courteousAround, atLeisure],
      rewrites: [say('we would be glad to hear from you by $when')],
    },
    {
      // “You have three days to pay, then we change the locks.”
      phrases: [
        '^ [so|and|now|well|ok] [,] {you (have|have got) [only|just|exactly] long:((#|@number) (minutes|hours|hour|days|day|weeks)) to v:(pay|answer|reply|respond|decide|sign|settle|leave|vacate|comply|accept|move out) [_] [_] [,] (then|after that|otherwise|or)} (we|i|the|your|it)',
      ],
      unless: [asked, reported],
      rewrites: [
        where(
          saidBehind(/^(locks?|lawyers?|court|police|bailiffs?|cut|sue|evict|public|press)$/),
          sentence('We would be glad to hear from you within $long.'),
        ),
        say('we would be glad to hear from you within $long; after that'),
      ],
    },
    {
      phrases: [
        '^ [so|and|now|well|ok] [,] {@we [will|<be>] (give|giving) you [only|just|exactly|one last|another] long:((#|@number|one last|a last|a few) (minutes|hours|hour|days|day))} ($|to (answer|reply|respond|fix|settle|comply|deliver|decide|solve|resolve)|, (then|after that|or|not)|or)',
        '^ [so|and|now|well|ok] [,] {you (have|have got) [only|just|exactly] long:((#|@number) (minutes|hours|hour|days|day)) [left]} $',
      ],
      unless: [courteousAround, atLeisure],
      rewrites: [say('we would be glad to hear from you within $long')],
    },
    {
      phrases: [
        '{(no (answer|reply|response|news|word|reaction) [from you]|[your] silence) (means|counts as|(is|will be) (taken|read|seen|treated|understood|counted) (as|to mean)) [that] (you [@adverb] (accept|agree|do not|are not|have no|give up|refuse|decline|confirm)|[a|your] (yes|no|agreement|acceptance|consent|approval|refusal|confirmation))}',
      ],
      unless: [asked, reported],
      rewrites: [sentenceOrClause('We would be glad of a short word from you either way.')],
    },
    {
      phrases: [
        '{if @we (do not|have not) (hear|heard|get|got|receive|received) [anything|an answer|a reply|a word|your answer] [back] [from you] ... [,] [then] ((it|that|this) (is|counts as|means|will be) [taken as] [a] (yes|no|deal|settled|agreed)|@we [will|shall] (take|see|treat|count) (it|that|this) as [a|an|your] (yes|no|agreed|accepted|agreement|consent))}',
        '{if you (do not|have not) (reply|answer|respond|replied|answered|write|object) ... [,] [then] ((it|that|this) (is|counts as|means) [a] (yes|no|deal|settled|agreed)|@we [will|shall] (take|see|treat|count) (it|that|this) as [a|an|your] (yes|no|agreed|accepted|agreement|consent))}',
      ],
      unless: [asked, reported],
      rewrites: [sentenceOrClause('We would be glad of a short word from you either way.')],
    },
    {
      phrases: [
        '{@we (assume|take it|consider) [that] you what:((accept|agree to|agree with|approve|renew|want) (the|our|this|it|these) [_] [_]) unless you (cancel|object|say [no]|tell [us]|write|reply) when:((before|by|until) [the] (# [th|st|nd|rd]|_))}',
      ],
      unless: [asked, reported],
      rewrites: [say('please tell us $when whether you $what')],
    },
    {
      phrases: [`(^|,|;|-) {if not [,] [then] (we|i) [@adverb|simply] [${must}] v:${axe}}`],
      unless: [asked, reported, doneForThem],
      rewrites: [say('if that does not work, we would have to $v')],
    },
  ]),
  examples: [
    {
      bad: 'Pick up the sofa by Friday [[or we tow]] it away.',
      fixed:
        'Please pick up the sofa by Friday; after that we would have to tow it away, so tell us if you need more time.',
    },
    {
      bad: 'If you do not sign by Monday, [[we will]] stop work on the roof.',
      fixed: 'Please sign by Monday so that we can go on with the work on the roof.',
    },
    { good: 'If not, we will cancel it free of any fee.' },
    { bad: '[[This is the last time I ask]].', fixed: 'May I come back to this?' },
    {
      bad: '[[If not, we will cancel]] the bay.',
      fixed: 'If that does not work, we would have to cancel the bay.',
    },
    { bad: '[[If you don’t answer, I take it as a yes]].' },
    { bad: '[[You have until Monday]].', fixed: 'We would be glad to hear from you by Monday.' },
    { bad: '[[I give you two days]].', fixed: 'I would be glad to hear from you within two days.' },
    {
      bad: '[[No reply means that you accept]].',
      fixed: 'We would be glad of a short word from you either way.',
    },
    { bad: 'Sign by Friday[[, otherwise we will end the]] lease.' },
    {
      bad: '[[We assume you accept the new rent unless you object by Monday]].',
      fixed: 'Please tell us by Monday whether you accept the new rent.',
    },
    {
      bad: 'You have to [[say yes or no]] by noon.',
      fixed: 'Could you let us know by noon?',
    },
    {
      bad: 'If the crates are not collected by Friday [[we will]] sell them.',
      fixed: 'If the crates are not collected by Friday I am afraid we would have to sell them.',
    },
    { good: 'If the crates are not back by Friday we will cancel them for you.' },
    {
      bad: '[[I am asking for the last time]], where is the key?',
      fixed: 'May I ask again, where is the key?',
    },
    {
      bad: '[[You have three days to pay, then]] we change the locks.',
      fixed: 'We would be glad to hear from you within three days.',
    },
    { good: 'You have 14 days to pay.' },
    {
      bad: 'I [[am not shipping it until]] the fee is in.',
      fixed: 'I will ship it as soon as the fee is in.',
    },
    { bad: 'The rate holds until noon[[, after noon forget it]].', fixed: 'The rate holds until noon.' },
    {
      bad: '[[This is the final notice]], after that the power is cut.',
      fixed: 'We would like to settle this with you.',
    },
    {
      bad: 'The rent is late, [[if not we will stop]] the works.',
      fixed: 'The rent is late, if that does not work, we would have to stop the works.',
    },
    { good: 'Take your time. You have until Monday.' },
    {
      bad: '[[Another late crate and we cancel]] the lot.',
      fixed: 'Please make sure that there is no further late crate.',
    },
    { good: 'Another coat of paint and we are done.' },
    { good: 'Another week and we leave for Graz.' },
    { good: 'Either you come to the yard or we bring it round.' },
    {
      bad: 'Move the van[[, otherwise we will tow]] it.',
      fixed:
        'Please move the van by [date]; after that we would have to tow it, so tell us if you need more time.',
    },
    {
      bad: 'If you do not merge the fix, [[we will]] fork it and tell everyone.',
      fixed: 'Please merge the fix by [date]; if something stands in the way, just tell us.',
    },
    { good: 'You have until Monday. We hope that suits you.' },
    { good: 'No reply means that the bell is broken.' },
    { good: 'You have two days in Graz and one in Linz.' },
    { bad: '[[This is my last warning]]: trim it by noon.', fixed: 'Please trim it by noon.' },
    {
      bad: '[[Be quick]] [[or you lose]] it.',
      fixed: 'If you are interested, please let us know by [date].',
    },
    {
      bad: 'If this is not mended by noon, [[I will]] post it online.',
      fixed: 'If this is not mended by noon, I would need to talk about the next step.',
    },
    {
      bad: 'If no word comes [[I’ll assume you are not interested]].',
      fixed: 'If no word comes I will leave it here for now.',
    },
    { bad: 'are you in the shed [[or not]]', fixed: 'are you in the shed?' },
    {
      bad: 'Should the keys stay out, [[we would have no choice but to]] change the locks.',
      fixed:
        'Should the keys stay out, we would have to change the locks; please tell us if you need more time.',
    },
    {
      bad: '[[If your fee is not here by Monday the van goes to Graz]].',
      fixed: 'Please let us have the fee by Monday; after that the van goes to Graz.',
    },
    {
      bad: 'Confirm [[or lose]] your bay forever.',
      fixed: 'Please confirm by [date] so that you keep your bay.',
    },
    {
      bad: 'If you cannot do 90, [[I will just]] give it to my cousin.',
      fixed: 'If you cannot do 90, I would rather give it to my cousin.',
    },
    { bad: '[[Final offer,]] $320.', fixed: 'What I can offer is $320.' },
    {
      bad: 'If you cannot sign today, we [[must]] sell it to another client.',
      fixed: 'Please sign today so that we can keep it for you.',
    },
    {
      bad: 'Unless it lands in March, [[we are out]].',
      fixed: 'Unless it lands in March, we would be sorry to have to look elsewhere.',
    },
    {
      bad: '[[I will keep writing until you answer]].',
      fixed: 'I would be grateful to hear by [date] how this goes on.',
    },
    { bad: 'Book before noon [[or pay the full fare]].', fixed: 'Book before noon.' },
    { good: 'If nobody books, we must offer it to others.' },
    { good: 'A yes or no, and I book the van.' },
    { bad: 'Is the lid in, [[yes or no]]?', fixed: 'Is the lid in?' },
    {
      bad: '[[Otherwise I will keep it]] here.',
      fixed: 'If that does not work, I would have to keep it here.',
    },
    {
      bad: '90 is the last word [[take it or leave it]].',
      fixed: '90 is the last word; let me know what you think.',
    },
    {
      bad: 'If the pump is not mended soon, we [[may have to]] consider other suppliers.',
      fixed: 'If the pump is not mended soon, we would be sorry to have to consider other suppliers.',
    },
    { bad: '[[Otherwise I will keep it]] for my niece.' },
    {
      bad: '[[Here is my final offer]].',
      fixed: 'This is as far as I can go, and I would be glad if it works for you.',
    },
    { good: 'We may have to consider other suppliers for the felt.' },
    {
      bad: '[[If your stamp is not here by ten the truck goes to Graz]].',
      fixed: 'Please let us have the stamp by ten; after that the truck goes to Graz.',
    },
    {
      bad: 'We [[expect that you will]] settle the claim in full.',
      fixed: 'We would be grateful if you could settle the claim in full.',
    },
    { good: 'We expect you to like the second sample more.' },
    { good: 'We do not expect you to reply at night.' },
    { good: 'Do we say that we expect you to pay at once?' },
    { good: 'You wrote that we expect you to pay at once.' },
    { bad: 'Are you taking the bay[[, or not]]?', fixed: 'Are you taking the bay?' },
    {
      bad: 'We [[will not]] do anything until you sign.',
      fixed: 'We will start as soon as you sign.',
    },
    {
      bad: 'We [[will not]] load the truck until you sign.',
      fixed: 'We will load the truck as soon as you sign.',
    },
    {
      bad: 'If I do not have the fee by Sunday, [[you will]] forfeit the bay.',
      fixed: 'If I do not have the fee by Sunday, I am afraid you will forfeit the bay.',
    },
    {
      bad: 'If we do not hear from you by Friday, [[your file will be]] closed.',
      fixed: 'If we do not hear from you by Friday, I am afraid your file would be closed.',
    },
    {
      bad: '[[I will assume that the bay is not a priority]].',
      fixed: 'I will leave it here for now, and a word from you is enough whenever it suits you.',
    },
    {
      bad: 'We [[will have to]] look for another port.',
      fixed: 'We would be sorry to have to look for another port.',
    },
    { bad: 'There is no deal [[if you can’t pay at least]] $900.', fixed: 'There is no deal below $900.' },
    { bad: '[[I will leave a bad review]].', fixed: 'I would rather settle this with you.' },
    { good: 'We will not release your name until you agree.' },
    { good: 'When the gate opens, you will be charged the day rate.' },
    { bad: 'Return the keys by noon[[, or else]].', fixed: 'Could you return the keys by noon?' },
    {
      bad: 'Sign by Friday[[, otherwise we will cancel]] the bay.',
      fixed: 'Please sign by Friday so that we can keep the bay.',
    },
    {
      bad: 'If you do not sign by Friday, [[we will]] cancel the bay.',
      fixed: 'Please sign by Friday so that we can keep the bay.',
    },
    {
      bad: 'After that [[we will have no choice but to]] hold the crates.',
      fixed: 'After that we would have to hold the crates.',
    },
    {
      bad: '[[That is our final word]].',
      fixed: 'We cannot go further than this.',
    },
    { bad: 'It is 75. [[Take it or leave it]].', fixed: 'It is 75. I would like to stay at that price.' },
    {
      bad: 'Please send the deposit by noon[[, or we sell it]] to Graz.',
      fixed: 'Please send the deposit by noon so that we can keep it for you.',
    },
    {
      bad: '[[This is my final warning]] for bay 7.',
      fixed: 'I would like to ask again for bay 7.',
    },
    {
      bad: 'I [[expect you to]] fix the gate and to pay the guard.',
      fixed: 'I would be grateful if you could fix the gate and pay the guard.',
    },
    { bad: 'Use it [[or lose]] it by May.', fixed: 'Use it by May.' },
    { bad: '[[Are you in or out]]?', fixed: 'Would this work for you?' },
    { bad: '[[This is your final warning]].', fixed: 'May I come back to this?' },
    {
      bad: '[[Another day of silence and we]] sell the bay.',
      fixed: 'Without your answer by [date] we would sell the bay.',
    },
    {
      bad: '[[Either you]] sign by noon or we part ways.',
      fixed: 'Please sign by noon; after that [what happens then], so tell us if you need more time.',
    },
    {
      bad: 'We [[will not ship a single crate until]] the papers are signed.',
      fixed: 'We will ship as soon as the papers are signed.',
    },
    { good: 'The bay is held until Friday noon; after that it goes back to the port.' },
    { good: 'Shall we ship now or wait for the second lot?' },
    { good: 'There is a second way. Or we keep the lid and drill it.' },
    { good: 'We could drill the lid, or we keep it and add a strap.' },
    { bad: 'Noon is the limit. [[Or we will cancel]] the bay.' },
    { good: 'If the papers come by Friday, the truck leaves on Monday.' },
    { good: 'You wrote that you will leave us no choice but to hold the crates.' },
    { good: 'Will the port fine us if we will be forced to wait?' },
    { good: 'That does not mean we will be forced to wait.' },
    { good: 'You said it is take it or leave it, so here is our view.' },
    { good: 'If you do not need the bay, we can cancel it free of charge.' },
    { good: 'Should I send it today, or we can wait, or else?' },
    { good: 'It is a line of its own, so you are free to take it or leave it.' },
    { good: 'Save the file first, or you lose the changes.' },
    { good: 'I will move on to the next point: the colour.' },
  ],
});

const safeguarded =
  /^(name|data|card|details|information|number|address|funds|agree|happy|satisfied|approve|ready|consent|photo|photos|certain|sure)$/;

/** “We will not publish your name until you agree”, “not until you are happy”: it protects the reader. */
function theirGood({ tokens, from }: Match): boolean {
  return tokens.slice(from).some(({ text }) => safeguarded.test(text));
}

/** “You have to | say yes or no | by noon” is “please let us know by noon”. */
function sayIt(match: Match) {
  const { tokens, mark } = match;
  const before = /(?:^| )((?:you|u)(?: \p{L}+)? (?:have to|must|need to|should|got to)|please|just)$/u.exec(
    textOf(tokens, Math.max(0, mark.from - 5), mark.from),
  )?.[1];
  return before
    ? say('please let us know')(marking(match, mark.from - before.split(' ').length, mark.to))
    : null;
}

/** “A yes or no would do.” */
function anAnswer({ tokens, from }: Match): boolean {
  return /^(a|the|simple|quick|short|clear)$/.test(tokens[from - 1]?.text ?? '');
}

/** “Did it leave, yes or no?”: the question stands without it. */
function saysMore({ tokens, mark }: Match): boolean {
  const yes = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'yes');
  return yes && tokens.length - (mark.to - mark.from) > 3;
}

/** “If we do not hear from you, …”, “unless you pay, …”: what follows is the punishment. */
function ifUnmet(match: Match): boolean {
  const before = match.tokens.slice(0, match.from + 1).map(({ text }) => text);
  return (
    ifNot(match) ||
    (before.includes('if') && before.some((text) => /^(keep|continue|ignore|remains|still)$/.test(text)))
  );
}

function ifNot({ tokens, from }: Match): boolean {
  const before = tokens.slice(0, from + 1).map(({ text }) => text);
  return (
    before.includes('unless') || (before.includes('if') && /\b(not|fail|fails)\b/.test(before.join(' ')))
  );
}

/** “You will” is “I am afraid you will”, “your file will be” “I am afraid your file would be”. */
function afraid(match: Match) {
  const { start, end } = spanOf(match.tokens, match.mark);
  const said = match.sentence.prose.slice(start, end);
  const mild = /^your/i.test(said) ? said.replace(/\b(?:will|shall)\b/, 'would') : said;
  return say(`I am afraid ${mild}`)(match);
}
