/** “You will love it”, “it pays for itself”, “you will double your sales”: what the reader will feel or earn is promised. */
import { byUs, followedBy, saidBefore, saidBehind, says } from '../../../words/english/clauses';
import { asked, conditioned, copied, hoped, negated, reported } from '../../../words/english/guards';
import { inflect } from '../../../words/english/inflect';
import { excepted, onlyExpected } from '../../../words/english/measured';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking, remembering, type TokenRange, textOf } from '../../../words/match';
import { fewer } from '../../rewriting/fewer';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import { most } from '../../rewriting/not-expected';
import { both, drop, say, where, withNext } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { unvouched } from '../../rewriting/soften';
import { defineRule, type Rewriter } from '../../rule';

/** “We think you will love it”: an opinion, and told as one. */
function opined({ tokens, from }: Match): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ text }, at, before) =>
        before[at + 1]?.text !== 'me' &&
        /^(think|believe|feel|suspect|guess|maybe|perhaps|probably|suppose)$/.test(text),
    );
}

/** “You will be pleased to hear”: a courtesy. */
function polite({ tokens, to }: Match): boolean {
  return tokens[to]?.text === 'to';
}

const unless = [negated, asked, conditioned, copied, hoped, reported, opined, excepted];
const addressed =
  '(you|your (customers|clients|team|guests|boss|wife|husband|family|kids|children|friends|buyers|users|staff))';
const convinced = '[@adverb] (sure|certain|confident|convinced|positive) [that]';
const reader =
  '(you|he|she|they|your (customers|clients|team|guests|boss|wife|husband|family|kids|children|friends|buyers|users|staff))';

/** “At that rate the pump pays for itself in six years”: a sum is worked out, and its ground is told. */
function reckoned({ tokens, from, to }: Match): boolean {
  const before = textOf(tokens, 0, from + 1);
  return (
    /\b(?:at|on|with|by|from) (?:this|that|these|those|today's|your|our) (?:[a-z]+ )?(?:rates?|prices?|use|usage|figures|numbers|calculation|meter|bills?|values|assumptions?)\b/.test(
      before,
    ) && tokens.slice(to).some(({ text }) => /^(months?|years?)$/.test(text))
  );
}

const vouching =
  /\b(?:i|we) (?:can |do |really )?(?:promise|assure|guarantee|swear|bet|know)(?: to)?(?: you)?(?: that)?$/;

/** “I promise you will love it” is “I hope you will like it”: no other word fits behind a promise. */
function vouched(words: string): Rewriter {
  return (match) => {
    const { tokens, mark, from, source } = match;
    const before = tokens.slice(0, from).map(({ text }) => text);
    const length = vouching.exec(before.join(' '))?.[0].split(' ').length ?? 0;
    const who = before[from - length];
    if (length === 0 || from === mark.from) return null;
    const reader = source.slice(tokens[from]?.start, tokens[mark.from - 1]?.end);
    return say(`${who === 'i' ? 'I' : 'we'} hope ${reader} ${words}`)(marking(match, from - length, mark.to));
  };
}

/** “You will love it, | I promise you”: it would vouch for a hope. */
function vouchBehind({ tokens, mark }: Match): TokenRange | null {
  const end = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  for (let from = mark.to; from < end; from++) {
    const rest = textOf(tokens, from, end);
    if (
      /^,? ?(?:i|we) (?:assure|promise|guarantee|swear)(?: you)?(?: (?:that|it|of (?:it|that)))?$/.test(rest)
    )
      return { from, to: end };
  }
  return null;
}

/** “You will love it” is “we hope you will love it”. */
function hope(words: string): Rewriter {
  return (match) => {
    const { tokens, mark, from, source } = match;
    const before = tokens[from - 1];
    if (
      from === mark.from ||
      (before?.kind === 'word' && !/^(and|so|but|because|as|that)$/.test(before.text))
    )
      return null;
    const reader = source.slice(tokens[from]?.start, tokens[mark.from - 1]?.end);
    const lower = /^I\b/.test(reader) ? reader : reader.charAt(0).toLowerCase() + reader.slice(1);
    const said = say(`we hope ${lower} ${words}`, { instead: 'hoped' });
    const vouch = vouchBehind(match);
    const hoped = remembering(match, { hoped: { from, to: mark.to } });
    return vouch ? both(said, drop('vouch'))(remembering(hoped, { vouch })) : said(hoped);
  };
}

/** “You will not regret booking it” is “we hope you will be happy to have booked it”. */
function toHaveDone(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens[mark.to]?.text ?? '';
  const base = /ing$/.test(verb) ? baseOf(verb) : null;
  if (!base) return null;
  const words = `will be happy to have ${inflect(base, 'participle')}`;
  const told = marking(match, mark.from, mark.to + 1);
  return vouched(words)(told) ?? hope(words)(told);
}

/** “You will be amazed how light it is” is “we hope you will be pleased with how light it is”. */
function pleasedWith(match: Match) {
  const { tokens, mark } = match;
  const next = tokens[mark.to]?.text ?? '';
  if (/^(at|by)$/.test(next)) return hope('will be pleased with')(marking(match, mark.from, mark.to + 1));
  return next === 'how' ? hope('will be pleased with')(match) : null;
}

/** “I can meet any day after four”, “we can clean any of the rooms”: when it suits, or one to choose. */
const ofTime = followedBy(/^(of|day|weekday|evening|morning|afternoon|time|date|week)$/);

/** “The filter catches every request that has no token”: only those. */
const picked = ({ tokens, to }: Match): boolean =>
  /^that (?:has|have|is|are) /.test(textOf(tokens, to, to + 3));

/** “The guarantee holds for life”, “the licence lasts a lifetime”: a term, and no wear. */
const aTerm = saidBefore(/^(guarantee|warranty|membership|licence|license|right|ban)$/);

/** “You will earn 50 points for this stay”: put to an account. */
const credited = ({ tokens, to }: Match): boolean =>
  /^(points|miles|stamps|credits)$/.test(tokens[to]?.text ?? '');

/** “You will never be asked for your password”, “… be charged without a receipt”: a safeguard. */
const safeguarded = saidBehind(/^(password|pin|asked|without|unless|spam)$/);

/** “Drop the case or you will never buy here again”: a threat, and no promise. */
const threatened = ({ tokens, from }: Match): boolean => tokens[from - 1]?.text === 'or';

/** “You made the right decision to call us first”: praise, and nothing is sold. */
const kindly = followedBy(/^(to|for)$/);

/** “You will see a difference in the bill from May”: where it is to be seen. */
const shown = ({ tokens, to }: Match): boolean =>
  /^(?:in|on) (?:the|your) (?!first|next|coming)/.test(`${textOf(tokens, to, to + 3)} `);

/** “Rest a little, you will feel better soon”, “… sleep better once the noise stops”: comfort, and no advert. */
const comforting = says(
  /^(rest|sorry|soon|flu|cold|fever|tea|hope|dear|recover|tomorrow|light|glasses|map|screen)$/,
);

/** “Thank you for the cake, the kids will love it”: joy at what the reader gave. */
const thanking = says(/^(thank|thanks|gift|present|kind|grateful)$/);

export default defineRule({
  id: 'overpromising/results',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'A result that only the reader can bring about.',
  why: 'What they will feel or earn is not yours to promise; say what it does, and let them judge.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        `{self:@we (am|are) ${convinced} who:${reader} (will|are going to) [@adverb] (love|adore|enjoy|like)}`,
      ],
      unless,
      rewrites: [say('$self hope $who will like')],
    },
    {
      phrases: [
        `{self:@we (am|are) ${convinced} who:${reader} (will|are going to) [@adverb] be [@adverb|more than] (amazed|delighted|thrilled|impressed|happy|satisfied|pleased)}`,
      ],
      unless,
      rewrites: [say('$self hope $who will be pleased')],
    },
    {
      phrases: [
        `${addressed} {(will|shall|are going to|is going to) [@adverb] (love|adore)} (it|this|that|these|those|them|the|our|your|living|working|using|how|what|every)`,
        `${addressed} {(will|shall|are going to|is going to) [@adverb] love}`,
      ],
      unless,
      rewrites: [vouched('will like'), hope('will love'), say('should like')],
    },
    {
      phrases: [`${reader} {will (not|never) [@adverb] regret}`],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [
        toHaveDone,
        vouched('will be happy with'),
        hope('will be happy with'),
        say('should be happy with'),
      ],
    },
    {
      phrases: [
        `${reader} {will (not|never) [@adverb] be [in the least|at all] (disappointed|sorry|unhappy|dissatisfied|let down)}`,
        `(you|your (customers|clients|team|guests|family|buyers|users|staff)) {(will|shall|are going to) [@adverb] be [@adverb|very|so|extremely|more than|nothing but] (amazed|delighted|thrilled|blown away|impressed|overjoyed|happy|satisfied|astonished|speechless|stunned|over the moon|pleased)}`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, opined, polite],
      rewrites: [
        pleasedWith,
        vouched('will be pleased'),
        hope('will be pleased'),
        say('should be pleased'),
        say('may well be pleased'),
      ],
    },
    {
      phrases: [
        `${reader} {will (not|never)} (believe|stop|want to|look back|need (another|any other|anything else))`,
      ],
      unless: [negated, asked, conditioned, hoped, reported, opined],
      rewrites: [say('may not')],
    },
    {
      phrases: [
        `${reader} {(will|shall|are going to|is going to) [@adverb]} (double|triple|treble|quadruple) `,
        `${reader} {(will|shall|are going to|is going to) [@adverb]} (save|earn|make|gain|win|cut) [you] [at least|up to|more than|over|minimum|at minimum|easily|about] ([¤] #|thousands|hundreds|millions|money|a fortune|a lot of money|half)`,
        '(it|this|that|which|the _|our _|these|they) {(will|shall|(am|are|is) going to)} [@adverb] (double|triple|treble|quadruple) your',
        '(it|this|that|which|the _|our _|these|they) {(will|shall|(am|are|is) going to)} [@adverb] save you [at least|up to|more than|over] ([¤] #|thousands|hundreds|millions|money|a fortune|a lot|half)',
        '(it|this|that|which|we|i|the _ [_]|our _ [_]|this _ [_]) {(doubles|triples|quadruples|halves|skyrockets|multiplies)} (your|the value)',
        '(it|this|that|they|which|the _|our _) {[will] (sell|sells)} (itself|themselves)',
      ],
      unless: [...unless, credited],
      rewrites: [can],
    },
    {
      phrases: ['(it|this|that|they|which|the _|our _|and) {[will] (pay|pays)} for (itself|themselves)'],
      unless: [...unless, reckoned],
      rewrites: [can],
    },
    {
      phrases: [
        '^ {(save|double|triple|boost|earn|make)} (money|thousands|your (sales|income|profits|leads|revenue|bookings|orders|followers|traffic|customers|reach|turnover|output|yield|productivity|conversion|clients)) [_] [_] [_]',
        '^ {(eliminate|erase|cure|end|stop|boost|skyrocket|increase|improve|cut|slash|grow)} your (debt|debts|pain|worries|sales|traffic|revenue|profits|costs|bills|leads|income|energy) [_] [_] (!|$|by # %|today|now|in)',
        '(,|and) {(save|earn|make)} (money|thousands|a fortune)',
        '{(earn|make|win|save)} [up to|over|at least|more than] ¤ # [or more] (a|per|every|each) (day|week|month|hour|year)',
        '{lose} [up to|over|at least] # (pounds|lbs|kilos|kg)',
      ],
      unless: [...unless, onlyExpected],
      rewrites: [couldTry],
    },
    {
      phrases: [
        `${reader} {will never} [have to] (pay|need|worry|wait|lose|miss|run out|suffer|see) ... (again|anymore|any more)`,
        `${reader} {will never} [have to] (pay|need|worry|wait|lose|miss|run out|suffer|see) ... ... (again|anymore|any more)`,
      ],
      unless: [negated, asked, conditioned, hoped, reported],
      rewrites: [
        fewer,
        where(followedBy(/^(pay|worry|wait)$/), say('should not have to')),
        where(followedBy(/^need$/), say('should not')),
        say('should rarely'),
      ],
    },
    {
      phrases: ['^ {never} (pay|worry|lose|wait|miss|run out|buy|search) ... (again|anymore)'],
      unless: [negated, asked, conditioned],
      rewrites: [say('rarely')],
    },
    {
      phrases: [
        'the (only|last|first and last) thing:(_|_ _) [that] (you|your _|anyone) (will|would) ever (need|want|buy|use|own|have to buy|make|read|try)',
      ],
      unless,
      rewrites: [say('a $thing we hope you will keep for years')],
    },
    {
      phrases: ['(work|works|will work) {(every time|for everyone|for everybody|like magic)}'],
      unless: [...unless, ofAGroup],
      rewrites: [say('well')],
    },
    {
      phrases: [
        '(last|lasts|hold|holds|will last|stay|stays|remain|remains|keep|keeps) [you|like new] {(forever|for ever|a lifetime|for life|for a lifetime|for eternity)}',
      ],
      unless: [...unless, aTerm],
      rewrites: [say('for many years')],
    },
    {
      phrases: [
        '{(outlive|outlives|outlast|outlasts|will outlive|will outlast) (you|us|us all|your _|everything|all of us)}',
      ],
      unless,
      rewrites: [longLived],
    },
    {
      phrases: [
        '(will solve|solves|will fix|fixes) {every} (problem|issue)',
        '(works|work|fits|fit|suits|suit|good|right|ideal|made) [for|with|on|in] {every} _ , every _',
        '(works|work|fits|fit|suits|suit) [for|with|on|in] {every} (shop|house|country|room|kitchen|garden|child|dog|cat|team|company|office|door|window|bike|car|roof|hand|foot|face|recipe|story|season|weather|language|platform|browser|screen)',
      ],
      unless,
      rewrites: [say('nearly every')],
    },
    {
      phrases: [
        '{(will solve|solves|will fix|fixes|will remove) all [of]} your (problems|issues|worries|troubles|headaches|needs)',
      ],
      unless,
      rewrites: [where(byUs, say('can help with')), say('should help with')],
    },
    {
      phrases: [
        `${reader} {(will|shall|are going to)} [@adverb] see [_] (results|a difference|an improvement|improvements|growth)`,
        `${reader} {(will|shall|are going to)} [@adverb] (see|notice|feel) (the|a) [_] (difference|effect|improvement|benefit|result) (immediately|at once|instantly|right away|straight away|from (day one|the first)|overnight|in no time|within|after (one|a|the first|just))`,
      ],
      unless: [...unless, shown],
      rewrites: [unvouched(say('should'))],
    },
    {
      phrases: [
        '{unlimited} (income|earnings|earning|profit|profits|potential|possibilities|growth|revenue)',
      ],
      unless,
      rewrites: [say('growing')],
    },
    {
      phrases: [
        '(make|earn|get|bring|see|for|with) {(huge|enormous|massive|incredible|fantastic|sky-high|record)} (profits|profit|returns|savings|sales|gains|income|earnings|results)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        'you (made|are making|have [just] made) the (best|right|perfect) (choice|decision|investment) [of your life]',
      ],
      unless: [...unless, kindly],
      rewrites: [sayToTheEnd('thank you for your interest')],
    },
    {
      phrases: ['(makes|make|lets) {every thing:_} (disappear|vanish|go away|stop|fly)'],
      unless,
      rewrites: [say('many a $thing')],
    },
    {
      phrases: [
        'verb:(turns|makes|transforms|converts|brings) {(anybody|anyone|everyone|everybody|any _|every _|even [the|a] (@tough) _)} (into|a|an|happy|rich|smile|look|feel|better)',
      ],
      unless,
      rewrites: [manyA],
    },
    {
      phrases: [
        '<be> {(a|the|your) [sure|real|only|proven|miracle|definitive] (cure|remedy|miracle cure|magic bullet|silver bullet|cure - all) (for|to|against)}',
        '{(cures|heals)} (your|the|any|all|every|back|_ pain|cancer|acne|stress)',
      ],
      unless,
      rewrites: [helpful],
    },
    {
      phrases: [
        '{(instant|overnight|permanent|everlasting|total)} (relief|results|success|cure|profit|profits|wealth|approval|acceptance|satisfaction|savings)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        'even the (@tough) _ [_] {(will|shall|is going to|are going to)}',
        'even the (@tough) _ [of _] {(will|shall|(am|are|is) going to)}',
      ],
      unless,
      rewrites: [say('may')],
    },
    {
      phrases: [
        '(solution|solutions|something|suitable|ideal|right|perfect|answer) [thing|one|tool|choice] for {(any|every)} [_] [_] (problem|need|budget|taste|occasion|situation|application|purpose|project|customer|home)',
        '(fits|fit|suits|suit|works|work|runs|run|suitable|compatible|good|ideal|usable|goes|go) [for|with|on|in] {(all|any|every) (kind|kinds|type|types|sort|sorts) of} _',
        '(fits|fit|suits|suit|works|work|runs|run|suitable|compatible|goes|go) [for|with|on|in] {all} _ [_] (@conceivable|ever made|worldwide|in the world|in the market|on the market)',
        '(fits|suits|runs on|works with|works for|works on|goes with|go with|fit|suit|run on|work with|work for|work on|helps|help|pleases|please|matches|match) {(any|every)} (_ [_] (@conceivable)|budget|taste|need|phone|car|device|situation|occasion|customer|body|body type|age|skin type|wall|floor|machine|system|browser|size|person|purpose)',
        '(fits|suits|runs on|works with|works for|works on|fit|suit|helps|help|pleases) {(everyone|everybody|anyone|anybody|everything|anything)}',
      ],
      unless: [...unless, ofAGroup],
      rewrites: [fitsMost],
    },
    {
      phrases: [
        '(sales|revenue|profits|profit|business|traffic|ranking|rankings|bookings|turnover|income|orders|conversion|conversions|value|shares|price|followers|career|life|views|leads|reviews|customers) {(will|shall|is going to|are going to) [@adverb]} (soar|skyrocket|explode|double|triple|shoot up|take off|go through the roof|rocket|boom|pour in|flood in|multiply|only go up|go up and up)',
        '(it|this|that|which|they|we|the _|our _) {(will|shall|is going to|are going to) [@adverb]} (change|transform|revolutionize|revolutionise|turn around) your (life|lives|business|company|world|career|whole _)',
        '(it|this|that|which|they|we|the _|our _) {(will|shall|is going to|are going to) [@adverb]} (make you (rich|a (fortune|millionaire)|famous|happy|a star|thousands)|bring you (success|happiness|thousands))',
        '(money|investment|savings|deposit|stake|budget) {(will|shall|is going to) [@adverb]} (double|triple|grow|multiply)',
        '(you|your (site|page|shop|business|company|ad|name|ranking|rankings|listing|video|app|product|profile|brand)) {(will|shall|are going to|is going to) [@adverb]} (be|get|rank|come|land|appear|have|reach) ... (rich|wealthy|famous|page one|the first page|the top|top of|number one|thousands of|millions of|# followers|@number thousand|more customers|a millionaire)',
        '@ours {(will|shall|are going to) [@adverb]} (get|bring|put|take|make|push) you ... (page one|the first page|the top|rich|number one|to the moon|millions|famous|a winner|a star)',
        '(it|this|that|which|these|they|we|i|the _|our _|the _ _|our _ _) {(will|shall|is going to|are going to|am going to)} [@adverb] (cut|slash|reduce|lower|halve|increase|raise|boost|grow|lift|improve|double) (your|the) [_] [_] [_] by [at least|more than|over] (# %|@number percent|half|two thirds|a third|a quarter)',
      ],
      unless,
      rewrites: [canGrow, say('can')],
    },
    {
      phrases: [
        '(you|your (customers|clients|team|guests|family|buyers|users|staff|children|kids|wife|husband|boss)) {(will|shall) never [ever|again]} _',
      ],
      unless: [negated, asked, conditioned, hoped, reported, opined, safeguarded, threatened],
      rewrites: [fewer, say('should rarely')],
    },
    {
      phrases: [
        '(win|wins|solve|solves|beat|beats|crack|cracks|cures|masters|master|fulfil|fulfils|satisfies|satisfy) {(every|every single|each and every)} _',
        '(pass|passes|meets|fix|fixes|close|closes|remove|removes|know|knows|catches|stops|repairs|repair|handles) {(every|every single|each and every)} [_] (@hurdle|test|exam|inspection|audit|deal|sale|trick|answer|standard|target|thief|intruder|virus|attack|weed|spot|typo)',
        'can [@adverb] (meet|solve|fix|beat|match|handle|remove|repair|cure|open|find|clean|accommodate|cater to|supply|translate|produce|make|build|satisfy|fulfil|print) {any} _',
      ],
      unless: [...unless, plural, ofTime, picked],
      rewrites: [unvouched(say('nearly every'))],
    },
    {
      phrases: ['@we {have (the|a|an) (solution|answer|cure|remedy) (to|for)} (all|every|any|everything)'],
      unless,
      rewrites: [say('can help with')],
    },
    {
      phrases: ['you (can|will|could) {(quit|leave|give up) your [day] job}'],
      unless,
      rewrites: [say('{what others achieved}')],
    },
    {
      phrases: ['(@cope) {(every|every single|each and every|any and every|each and any)} [_] (@hurdle)'],
      unless,
      rewrites: [unvouched(say('nearly every'))],
    },
    {
      phrases: [
        '(no|not one|not a single) (@hurdle) {(will|shall|can|could)} [ever] (stop|defeat|beat|remain|be left|go|stay|be) [unsolved|unanswered|unfixed|open|us]',
      ],
      unless: [asked, hoped, reported],
      rewrites: [unvouched(say('should'))],
    },
    {
      phrases: ['{(anyone|anybody|everyone|everybody|any _|every _)} can [@adverb] (@gain)'],
      unless,
      rewrites: [say('many people')],
    },
    {
      phrases: [
        '(<learn>|<master>|<become>|<speak>|<lose>|<earn>|<recover>|<heal>|<grow>|<rank>|<cure>|<double>|<see> results|results|fluent|ranked|rich|fit|slim|clear skin) ... {in (just|only|as little as|less than|under|mere) [a] (#|@number|few|a few) [_] (days|weeks|hours|minutes|seconds|lessons|months)}',
      ],
      unless,
      rewrites: [canInAbout, drop()],
    },
    {
      phrases: [
        '(@cope) {all [of]} [the|your|our|these|those|known|possible|such] [_] [_] (@troubles|leaks|worries|needs|wishes|requirements|demands|expectations|deadlines|headaches|pains|stains|fears|obstacles|challenges|dreams)',
      ],
      unless: [...unless],
      when: [promisedOfUs],
      rewrites: [most],
    },
    {
      phrases: [
        '(you|your (customers|clients|team|guests|family|buyers|users|staff|children|kids|wife|husband|boss|neighbours|neighbors|friends|competitors|dog|cat|skin|back)|people|everyone|everybody) {(will|shall|are going to|is going to) [@adverb]} (@delight)',
      ],
      unless: [...unless, polite],
      rewrites: [unvouched(say('may well'))],
    },
    {
      phrases: [
        '{[all [of]|any|every|each of] your (@troubles|worries|troubles|pains|fears|headaches|money worries|cares|sorrows|struggles)} ... (end|ends|vanish|vanishes|disappear|disappears|go away|goes away|melt away|evaporate|stop|are gone|are over|is over|fade|dissolve)',
      ],
      unless: [...unless, someOf],
      rewrites: [mostOfThem, say('many of these troubles')],
    },
    {
      phrases: [
        '(it|this|that|they|these|the _|your _|our _) {(will|shall|is going to|are going to)} [@adverb] (sell|rent|heal|work|double|dry|pay off|clear|clear up|disappear|close|fill) [out] (in|within|inside) [just|only|less than] (a|an|one|two|three|#|@number) (day|days|hour|hours|minute|minutes|week|weeks|second|seconds)',
      ],
      unless,
      rewrites: [say('may well')],
    },
    {
      phrases: [
        '(every|each|all) [single|of (our|the)] _ [_] {(gets|get|is|are|will be)} [@adverb] (answered|replied to|delivered|shipped|solved|resolved|fixed|refunded|handled|checked|processed|returned|repaired|sent|paid) [out] (within|in|before|on|by|the same|immediately|at once|overnight|on time) _',
      ],
      unless: [...unless, promisedBefore],
      rewrites: [withNext(/^always$/, say('should always be')), say('should be')],
    },
    {
      phrases: [
        '(every|each|any) (child|kid|student|beginner|customer|client|guest|employee|learner|dog|team|company|shop|user|patient|teenager|pupil|man|woman|person|seller|rep|garden|room|face|body|cook|writer|speaker) {(becomes|turns into|will become|leaves as|will turn into|walks out|comes out|goes home|ends up|grows into)} _',
        '{expect} (your|a|an|the|thousands|hundreds|more|calls|orders) ... (to (overflow|explode|double|triple|soar|skyrocket|pour|flood|fill|ring|boom|multiply)|from day one|within days|overnight)',
        '(jaw|jaws) {(will|shall|are going to)} drop',
      ],
      unless,
      rewrites: [may],
    },
    {
      phrases: [
        `${reader} {(will|shall|are going to)} [@adverb] (sleep|look|breathe|perform|move|hear|see|walk|run|work) [so|much|a lot|far|way] (better|younger|easier|faster|sharper|slimmer|healthier) (.|!|,|$|and|with|after|than)`,
        `${reader} {(will|shall|are going to)} [@adverb] feel [like|just like|as if|reborn|younger|so much|a lot|much] [much|a|you] [_] (new|better|younger|person|reborn|at home)`,
        '(you|your (team|company|business)) {(will|shall|are going to)} [@adverb] (have|see|enjoy|find) [huge|great|big|real|more|much] [more] (profit|profits|sales|clients|customers|bookings|free time)',
        'you {(will|shall|are going to)} [@adverb] be [completely|totally|free of|@adverb] (pain - free|pain free|pain-free|pain|debt free|debt-free|debt - free|healthy|fit|slim|fluent|cured|healed)',
        `${reader} {(will|shall|are going to)} [@adverb] (lose|gain) [up to|at least|over] (two|three|four|five|six|eight|ten|fifteen|twenty|thirty|several|many|a few) [_] (kilos|kg|pounds|lbs|stone|customers|followers|clients)`,
        'you {(will|shall|are going to)} [@adverb] ((earn|make|win) (it|that|this)|(earn|make|get|have|win) (the (money|price|cost|investment)|your (money|investment|costs))) [all|easily] back (in|within|after|by|before|quickly|fast|easily)',
      ],
      unless: [...unless, comforting],
      rewrites: [unvouched(say('may well'))],
    },
    {
      phrases: [
        '(it|this|that|which|(our|the|this) _ [_]) {saves} you [up to|at least|over|about] (many|several|countless|hours|days|@number|thousands|hundreds|a lot of|so much|[¤] #) ... (every|each|a|per) (day|week|month|year)',
      ],
      unless,
      rewrites: [say('can save')],
    },
    {
      phrases: [
        '(the|my|our) [whole|little] (kids|children|little ones|family|dog|cat|guests|team|grandchildren|customers|colleagues|neighbours|neighbors|bride|groom|patients|visitors) {(will|shall|are going to|is going to) [@adverb] (love|adore)} (it|this|that|these|them|the|our|your|how|what|every)',
      ],
      unless: [...unless, thanking],
      rewrites: [vouched('will like'), say('should like'), say('may well like')],
    },
  ]),
  examples: [
    { bad: 'You [[will be very happy]] with the cot.' },
    { good: 'You will be thrilled to hear that the hut is free.' },
    { bad: 'You [[will]] sleep much better.', fixed: 'You may well sleep much better.' },
    { bad: 'You [[will]] feel like a new person.', fixed: 'You may well feel like a new person.' },
    { bad: 'You [[will]] notice the difference immediately.' },
    { bad: 'You [[will]] lose five kilos.' },
    { bad: 'You [[will]] get the money back in no time.' },
    {
      bad: 'Our press [[saves]] you two hours every day.',
      fixed: 'Our press can save you two hours every day.',
    },
    { bad: 'The kids [[will love]] the pony.', fixed: 'The kids should like the pony.' },
    { good: 'Turn the valve a little to the left or you will never hear the click.' },
    { good: 'Rest a little, and you will feel better.' },
    { good: 'Thank you for the kite, the kids will love it.' },
    {
      bad: 'We [[will solve all]] your worries with the tiles.',
      fixed: 'We can help with your worries with the tiles.',
    },
    {
      bad: 'You [[won’t regret]] booking with us.',
      fixed: 'We hope you will be happy to have booked with us.',
    },
    {
      bad: 'You [[will be amazed]] how light it is.',
      fixed: 'We hope you will be pleased with how light it is.',
    },
    { good: 'The mail has the following text: Open it, you will love the photo!' },
    { bad: 'The oil makes [[every knot]] vanish.', fixed: 'The oil makes many a knot vanish.' },
    { good: 'Most of your worries about payroll end today.' },
    { bad: 'It works in [[every]] garden.', fixed: 'It works in nearly every garden.' },
    { bad: 'Our lamp [[doubles]] your harvest.', fixed: 'You can expect [what you can surely keep].' },
    { bad: 'The clamp fits [[all types of]] pipe.', fixed: 'The clamp fits most kinds of pipe.' },
    {
      bad: 'The plug works with [[all]] sockets ever made.',
      fixed: 'The plug works with most sockets ever made.',
    },
    { good: 'It works with all the sockets in the hall.' },
    { bad: 'Every child [[becomes]] a wizard.', fixed: 'Every child may become a wizard.' },
    { bad: 'Your guests [[will]] beg for more.', fixed: 'Your guests may well beg for more.' },
    {
      bad: '[[All your worries]] about payroll end today.',
      fixed: 'Most of your worries about payroll end today.',
    },
    { bad: 'The flat [[will]] rent in a day.', fixed: 'The flat may well rent in a day.' },
    { good: 'All of the forms were read, and each form is returned by post.' },
    { bad: 'It fixes [[all]] memory leaks.', fixed: 'It fixes most memory leaks.' },
    { good: 'Please remove all stains before it dries.' },
    {
      bad: 'Our crew will sort out [[every]] fault.',
      fixed: 'Our crew will sort out nearly every fault.',
    },
    { bad: 'No challenge [[will]] stop us.', fixed: 'No challenge should stop us.' },
    { bad: '[[Anybody]] can double their income.', fixed: 'You can expect [what you can surely keep].' },
    {
      bad: 'The sensor [[will]] cut your water bill by 40%.',
      fixed: 'The aim of the sensor is to cut your water bill by 40%.',
    },
    { bad: 'Your sales [[will]] skyrocket by May.', fixed: 'Your sales can grow by May.' },
    {
      bad: 'The twins will learn it [[in just two weeks]].',
      fixed: 'The twins can learn it in about two weeks.',
    },
    { bad: 'Our glaze makes [[any potter]] happy.', fixed: 'Our glaze makes many a potter happy.' },
    { good: 'The code works for everyone in the hall.' },
    { bad: 'You will [[lose]] 4 kilos on it.', fixed: 'You may lose 4 kilos on it.' },
    { bad: 'Speak Dutch [[in just ten days]].', fixed: 'Speak Dutch.' },
    { good: 'We look at every request within a day.' },
    { good: 'Anybody can sign up with an email address.' },
    { good: 'It suits nearly every taste.' },
    { bad: 'It is [[a cure for]] back pain.', fixed: 'It can help with back pain.' },
    { bad: 'Even the fussiest guest [[will]] smile.', fixed: 'Even the fussiest guest may smile.' },
    { bad: 'It suits [[every]] taste.', fixed: 'It suits nearly every taste.' },
    { good: 'The team can handle any credit questions.' },
    { bad: 'You [[will love]] the new grip.', fixed: 'We hope you will love the new grip.' },
    { bad: 'Your customers [[will be amazed]].', fixed: 'We hope your customers will be pleased.' },
    { bad: 'You [[will]] double your sales.', fixed: 'Our aim is for you to double your sales.' },
    { bad: '[[I am sure you will love]] it.', fixed: 'I hope you will like it.' },
    { bad: 'The pump [[pays]] for itself.', fixed: 'The pump can pay for itself.' },
    {
      bad: 'You [[will never]] pay a late fee again.',
      fixed: 'You should rarely have to pay a late fee.',
    },
    { bad: 'You [[will never]] lose a key again.', fixed: 'You will lose fewer keys.' },
    {
      bad: '[[You made the right decision]] by opening this tin!',
      fixed: 'Thank you for your interest!',
    },
    { good: 'The choir meets every Monday in the school.' },
    { good: 'We can meet any day after four.' },
    { good: 'You made the right decision to call us first.' },
    { good: 'You will see a difference in the bill from May.' },
    { good: 'The filter catches every request that has no token.' },
    { good: 'The rack suits anything from spoons to spades.' },
    { good: 'The guarantee on the frame holds for life.' },
    { good: 'You will earn 40 miles with this ferry.' },
    { good: 'You will never be asked for your PIN by mail.' },
    { good: 'My boys will love this kite.' },
    { good: 'They will love the kite.' },
    { good: 'I do not say that the pump pays for itself.' },
    { good: 'Will the pump pay for itself?' },
    { good: 'You may lose 4 kilos on it.' },
    {
      bad: 'The patch fixes [[every]] issue on the list.',
      fixed: 'The patch fixes nearly every issue on the list.',
    },
    { good: 'It suits every taste except mine.' },
    { good: 'On these meter figures the pump pays for itself in nine years.' },
    { good: 'If your guests drink it dark, you will love this roast.' },
    { good: 'We hope you will love the new grip.' },
    { good: 'Your colleague wrote that the pump pays for itself.' },
    { good: 'We think your team will love the new grip.' },
    { good: 'You will be pleased to hear that the lot has passed.' },
    { good: 'You will find the price list below.' },
    { good: 'You will save the file as a PDF first.' },
    { good: 'Your customers will receive a note on Monday.' },
    { good: 'Leave the coat here, and you will have it back within five days.' },
  ],
});

/** “It works for everyone in the office”: a group that can be counted. */
function ofAGroup({ tokens, mark, to }: Match): boolean {
  return [tokens[mark.to], tokens[to]].some((next) =>
    /^(in|on|at|here|who|with|from|of|that)$/.test(next?.text ?? ''),
  );
}

/** “Your sales will skyrocket” is “your sales can grow”. */
function canGrow(match: Match) {
  const { tokens, mark, to } = match;
  const grown =
    /^(?:soar|skyrocket|explode|rocket|boom|multiply|shoot up|take off|go through the roof|go up and up|only go up)$/;
  return grown.test(textOf(tokens, mark.to, to)) ? say('can grow')(marking(match, mark.from, to)) : null;
}

/** “They will learn it in just two weeks” is “they can learn it in about two weeks”. */
function canInAbout(match: Match) {
  const { tokens, mark } = match;
  const will = tokens.findLastIndex(({ text }, at) => at < mark.from && /^(will|shall|can)$/.test(text));
  const number = tokens.findIndex(
    ({ text }, at) => at > mark.from && !/^(just|only|as|little|less|than|under|mere|a|few)$/.test(text),
  );
  if (will < 0 || /^(i|we)$/.test(tokens[will - 1]?.text ?? '') || number < 0 || number >= mark.to)
    return null;
  const few = tokens[number - 1]?.text === 'few';
  return both(
    say('can', { instead: 'will' }),
    say(few ? 'in a few' : 'in about', { instead: 'about' }),
  )(
    remembering(match, {
      will: { from: will, to: will + 1 },
      about: { from: mark.from, to: number },
    }),
  );
}

/** “Turns every novice into a cook” is “turns many a novice into a cook”. */
function manyA(match: Match) {
  const { tokens, mark, source } = match;
  const last = tokens[mark.to - 1];
  if (!last) return null;
  const who = /^(anyone|anybody|everyone|everybody)$/.test(last.text) ? 'many people' : null;
  return say(who ?? `many a ${source.slice(last.start, last.end)}`)(match);
}

/** “Will double” and “pays for itself” become “can double” and “can pay for itself”. */
function can(match: Match) {
  const { tokens, mark } = match;
  if (/^(?:make|earn) (?:a fortune|a lot of money|millions)\b/.test(textOf(tokens, mark.to)))
    return say('may do well')(
      marking(
        match,
        mark.from,
        mark.to + (tokens[mark.to + 1]?.text === 'a' ? (tokens[mark.to + 2]?.text === 'lot' ? 5 : 3) : 2),
      ),
    );
  const last = match.tokens[match.mark.to - 1]?.text ?? '';
  if (/^(doubles|triples|quadruples|halves|skyrockets|multiplies)$/.test(last))
    return say(
      `can ${last === 'halves' ? 'halve' : last === 'multiplies' ? 'multiply' : last.replace(/s$/, '')}`,
    )(match);
  return say(/^pay/.test(last) ? 'can pay' : /^sell/.test(last) ? 'can sell' : 'can')(match);
}

function longLived(match: Match) {
  const first = match.tokens[match.mark.from]?.text ?? '';
  return say(
    first.endsWith('s')
      ? 'lasts for many years'
      : first === 'will'
        ? 'should last for many years'
        : 'last for many years',
  )(match);
}

function couldTry(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens[mark.from]?.text ?? '';
  if (/^(will|shall)$/.test(tokens[mark.from - 1]?.text ?? ''))
    return say(`may ${verb}`)(marking(match, mark.from - 1, mark.to));
  return say(`see whether you can ${verb}`)(match);
}

/** “A cure for”, “cures”: what can help. */
function helpful(match: Match) {
  const first = match.tokens[match.mark.from]?.text ?? '';
  const be = /^(is|are)$/.test(match.tokens[match.mark.from - 1]?.text ?? '');
  if (/^(cures|heals)$/.test(first)) return say('may ease')(match);
  return be
    ? say('can help with')(marking(match, match.mark.from - 1, match.mark.to))
    : say('something that can help with')(match);
}

function fitsMost(match: Match) {
  const word = match.tokens[match.mark.from]?.text ?? '';
  if (match.mark.to === match.mark.from + 3) return say('most kinds of')(match);
  if (word === 'all') return say('most')(match);
  return say(
    /^(any|every)$/.test(word) ? 'nearly every' : /thing$/.test(word) ? 'a great deal' : 'nearly everyone',
  )(match);
}

/** “We can fix any issues”: whichever come up, and no claim to master them all. */
function plural({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, mark.to + 2).some(({ text }) => text === 'other' || /[^s]s$/.test(text));
}

/** “We solve all problems”, “it fixes all leaks”: said of oneself or the goods, and no request. */
function promisedOfUs({ tokens, from }: Match): boolean {
  return (
    tokens
      .slice(Math.max(0, from - 7), from)
      .some(({ text }) =>
        /^(we|i|it|this|that|which|our|will|they|tool|update|version|system)$/.test(text),
      ) &&
    !tokens
      .slice(0, from)
      .some(({ text }) => /^(please|could|you|need|must|should|to|until|once|after)$/.test(text))
  );
}

/** “Each form is returned by post”: how it is done, and no time that could be missed. */
function promisedBefore({ tokens, to }: Match): boolean {
  return (
    tokens[to - 2]?.text === 'by' &&
    !/^(\d|noon|monday|friday|tomorrow|tonight|today)/.test(tokens[to - 1]?.text ?? '')
  );
}

/** “Becomes” becomes “may become”, “will become” the same; “expect …” is only softened. */
function may(match: Match) {
  const words = match.tokens.slice(match.mark.from, match.mark.to).map(({ text }) => text);
  if (words[0] === 'expect') return say('you may well find')(match);
  const base: Record<string, string> = {
    becomes: 'become',
    turns: 'turn',
    leaves: 'leave',
    walks: 'walk',
    comes: 'come',
    goes: 'go',
    ends: 'end',
    grows: 'grow',
  };
  const rest = words
    .filter((word) => !/^(will|shall|are|going|to)$/.test(word))
    .map((word) => base[word] ?? word);
  return say(['may', ...rest].join(' '))(match);
}

/** “All of your problems” is “most of your problems”. */
function mostOfThem(match: Match) {
  const { tokens, mark } = match;
  const your = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'your');
  return your < 0 ? null : say('most of')(marking(match, mark.from, your));
}

/** “Most of your problems end”. */
function someOf({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from - 1]?.text === 'of' &&
    /^(most|many|some|few|part)$/.test(tokens[mark.from - 2]?.text ?? '')
  );
}
