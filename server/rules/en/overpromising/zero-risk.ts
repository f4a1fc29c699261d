/** “100% safe”, “risk-free”, “there will be no delay”: the chance of a fault is said to be nothing. */
import {
  endsWith,
  followedBy,
  marks,
  opensClause,
  precededBy,
  saidBefore,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { asked, conditioned, hoped, negated, reported } from '../../../words/english/guards';
import { asFarAsKnown, onlyExpected, triedFor } from '../../../words/english/measured';
import { hypothetical } from '../../../words/english/suppositions';
import { endOfWords, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { fewer } from '../../rewriting/fewer';
import { noPromiseLeft } from '../../rewriting/no-promise-left';
import {
  careThatNothing,
  hardTo,
  justGone,
  justRight,
  littleRiskOrSign,
  most,
  noneExpected,
  noneKnown,
  noneThatWeKnow,
  noneToFail,
  ofSatisfaction,
  sureAside,
  thatItWill,
  wellProtected,
  worthALook,
} from '../../rewriting/not-expected';
import { both, drop, say, where } from '../../rewriting/rewrites';
import { expectHere, soften, unvouched } from '../../rewriting/soften';
import { defineRule, type Rewriter } from '../../rule';

const unless = [negated, asked, hoped, reported];
const troubles = '(@troubles)';
const amounts = '(@hardship)';

/** “It is ready tomorrow, absolutely no problem whatsoever”: an assurance on top, which goes. */
const assuranceOut: Rewriter = (match) => {
  const { tokens, mark } = match;
  const [comma, end] = [mark.from - 2, endOfWords(tokens)];
  const alone = /^(?:problems?|trouble|issues?)(?: whatsoever| at all)?$/.test(textOf(tokens, mark.to, end));
  return alone && tokens[comma]?.text === ',' ? drop()(marking(match, comma, end)) : null;
};

/** “This is no risk”: what it is can be low; what there is of it is little. */
function isRisk({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from - 1]?.text === 'is' &&
    /^risks?$/.test(tokens[mark.to]?.text ?? '') &&
    tokens[mark.from - 2]?.text !== 'there'
  );
}

/** “This is no risk” is “the risk is [what it is]”: “low” would be a claim as well. */
function riskIs(match: Match) {
  return isRisk(match) && match.mark.from >= 2
    ? say('the risk is {what it is}')(marking(match, match.mark.from - 2, match.mark.to + 1))
    : null;
}

/** “I am certain there will be | no problem” is “I expect no problem”. */
function noneAmIn(match: Match) {
  const { tokens, mark } = match;
  const sure =
    /(?:^| )((i|we) (?:am|are) (?:\w+ )?(?:sure|certain|confident|positive|convinced)(?: that)? there will be)$/.exec(
      textOf(tokens, 0, mark.from),
    );
  const from = mark.from - (sure?.[1]?.split(' ').length ?? 0);
  return sure ? say(`${sure[2] === 'i' ? 'I' : 'we'} expect`)(marking(match, from, mark.from)) : null;
}

/** “Absolutely no problem, we will wait”: a plain yes to what was asked. */
function saidYes({ tokens, from, to }: Match): boolean {
  return from === 0 && tokens[to - 1]?.text === 'problem' && /^[,.!]$/.test(tokens[to]?.text ?? '');
}

/** “With no risk | and no deposit” is “with no deposit”. */
function norMore(match: Match) {
  const { tokens, mark } = match;
  return /^and (?:no|zero)$/.test(textOf(tokens, mark.to, mark.to + 2)) &&
    /^with/.test(tokens[mark.from]?.text ?? '')
    ? say('with')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “Your satisfaction is 100% guaranteed” is “your satisfaction is what we work for”. */
function isWorkedFor(match: Match) {
  const { tokens, mark } = match;
  return textOf(tokens, mark.from - 2, mark.from) === 'satisfaction is' &&
    tokens[mark.to]?.text === 'guaranteed'
    ? say('what we work for')(marking(match, mark.from, mark.to + 1))
    : null;
}

/** “It will | arrive in perfect condition” is “it should arrive in good condition”. */
function arrivesWell(match: Match) {
  const { from, tokens } = match;
  if (tokens[from - 1]?.text !== 'will') return null;
  return both(
    say('should', { instead: 'will' }),
    say('good'),
  )(remembering(match, { will: { from: from - 1, to: from } }));
}

/** “Dogs, cats, birds – no problem”: several are let in. */
function ofSeveral({ tokens, mark }: Match): boolean {
  const before = tokens.slice(0, mark.from);
  return before.some(({ text }) => text === ',') && !before.some(({ text }) => text === 'all');
}

/** “It is flawless”, “the paint is flawless”: a thing, and no service. */
function ofItsShape({ tokens, mark, from }: Match): boolean {
  const subject = tokens[from - 1]?.text ?? '';
  return (
    /^(is|are|'s|stays|stay)$/.test(tokens[from]?.text ?? '') &&
    !/^(a|an)$/.test(tokens[mark.from - 1]?.text ?? '') &&
    !/^(?:i|we|you|he|she|service|support|delivery|english|work|process|quality|performance|record|planning|timing|\p{L}+ity)$/u.test(
      subject,
    )
  );
}

/** “A risk free trial”, “Risk free, and it cleans every floor”: it stands before a thing, or alone. */
function ofAThing({ tokens, mark }: Match): boolean {
  const after = tokens[mark.to];
  if (!/^risk(?:-free)?$|^free$/.test(tokens[mark.to - 1]?.text ?? '')) return false;
  const opens = isWordless(tokens, 0, mark.from);
  return (
    (opens && (!after || after.kind === 'punctuation')) ||
    (after?.kind === 'word' &&
      !/^(and|or|but|for|with|in|at|on|by|to|if|when|today|now|because)$/.test(after.text))
  );
}

/** “Totally storm-proof”. */
function beforeProof({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, mark.to + 3).some(({ text }) => /proof$/.test(text));
}

/** “You can sleep | without any worry.” */
function byReader({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ text }, at) => text === 'you' && /^(can|will)$/.test(tokens[at + 1]?.text ?? ''));
}

/** “Our porter takes care of | everything.” */
const cares = (match: Match): boolean =>
  /^(of|handle|handles)$/.test(match.tokens[match.mark.from - 1]?.text ?? '');

/** “All your worries are history”. */
function yours({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => text === 'your');
}

/** “You can’t miss the entrance”, “you can’t miss the shop, it is next to the church”: the way is told. */
function easilyFound({ tokens, mark, passage }: Match): boolean {
  // “Turn left at the mill. You can’t miss it.”
  if (textOf(tokens, mark.to, endOfWords(tokens)) === 'it')
    return !passage.sentences.some(({ prose }) =>
      /\b(?:sale|offer|deal|event|show|webinar|party|prices?|discount|chance)\b/i.test(prose),
    );
  return /^the (?:\w+ )?(?:entrance|gate|sign|turn|door|church)\b|^(?:it|us|(?:the|our|my) (?:\w+ )?(?:shop|house|hut|office|hall|gate|entrance|place|building|desk|stall|stop|turn))\b.* (?:next to|opposite|behind|beside|corner|left|right|sign|door|street|road|across)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “There is no risk of rust”, not “with no risk of rust”. */
function thereIs({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'there' || isWordless(tokens, 0, mark.from);
}

/** “The number is gone for good”, “paper tickets are a thing of the past”: what is lost, and no trouble that was ended. */
function lost({ tokens, mark }: Match): boolean {
  return !tokens
    .slice(0, mark.from)
    .some(({ text }) =>
      /^(problem|issue|delay|error|worry|worrie|trouble|headache|pain|stress|queue|bug|leak|noise|mistake|fault|stain|wrinkle|rust|debt|complaint|mould|mold|smell|doubt|hassle|night)s?$/.test(
        text,
      ),
    );
}

/** “Take your time, that is no trouble for us”: a courtesy about the writer’s own trouble. */
function gladly({ tokens, mark }: Match): boolean {
  return (
    /^(that|this|it)$/.test(tokens[mark.from - 2]?.text ?? '') &&
    /^(trouble|effort|hassle|bother|inconvenience|work)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “The unit runs | without so much as a hiccup.” */
const behindRunning = precededBy(/^(run|runs|work|works|go|goes|went|ran|worked)$/);

/** “We can bring it up, | no problem at all”, not “Late check-in, no problem at all”. */
const toldBefore = saidBefore(/^(am|is|are|was|were|will|can|could|do|does|did|have|has|had|would)$/);

/** “Your English is flawless”, “the room is spotless, thank you”: praise of the reader. */
const praising = (match: Match): boolean =>
  says(/^(thank|thanks)$/)(match) ||
  (saidBefore(/^your$/)(match) && !saidBefore(/^(will|be|stay|stays|keep|keeps)$/)(match));

/** “It is flawless; the scratch is in the glass”: where there is a flaw is told as well. */
const weighed = saidBehind(/^(scratch|scratches|dent|dents|stain|crack|mark|marks)$/);

/** “Foolproof, says the maker”, “unsinkable only in the brochure”: the words are somebody else’s. */
const attributed = saidBehind(/^(says|said|brochure|paper|theory|supposedly|claims)$/);

/** “The scan shows zero errors”, “no faults, according to the survey”: what was measured. */
const measured = says(/^(scan|report|log|survey|audit|inspection|shows|showed|found|according)$/);

/** “You will have no trouble | finding the house”: the way is easy to find. */
const finding = ({ tokens, to }: Match): boolean => tokens[to]?.text === 'finding';

/** “It is written down, so nothing gets lost”: tried, and not promised. */
const soThat = precededBy(/^so$/);

/** “The bag is completely waterproof to 50 m”, “it is perfectly safe to eat”: rated, and a way of speaking. */
const rated = ({ tokens, from, to }: Match): boolean =>
  /^(?:to|down|up)\b/.test(tokens[to]?.text ?? '') ||
  (textOf(tokens, from + 1, to) === 'perfectly safe' && /^(for|with)$/.test(tokens[to]?.text ?? ''));

/** “She handles everything that has to do with visas”: what her part is. */
const aRemit = ({ tokens, to }: Match): boolean =>
  /^that (?:has|concerns|is|goes|belongs)\b/.test(textOf(tokens, to - 1, to + 1));

/** “I see no more errors in the log”, “no more delays are planned”: how it is. */
function howItIs({ tokens, mark, to }: Match): boolean {
  const before = tokens[mark.from - 1];
  return (
    textOf(tokens, mark.from, mark.to) === 'no more' &&
    (/^(is|are|was|were|showed|came)$/.test(tokens[to]?.text ?? '') ||
      (before?.kind === 'word' && !/^(and|means|with|so|expect|have|get)$/.test(before.text)))
  );
}

/** “We have perfect weather for it”: nobody’s work. */
const byNature = followedBy(/^(weather|light|timing|sense|conditions|example|place|spot|view)$/);

/** “Please make sure nothing is missing before you sign”: asked of the reader. */
const bidden = ({ tokens, from }: Match): boolean =>
  /^(make|ensure|see)$/.test(tokens[from]?.text ?? '') && /^(?:please)?$/.test(tokens[from - 1]?.text ?? '');

export default defineRule({
  id: 'overpromising/zero-risk',
  principle: 'honest-limits',
  severity: 'warning',
  message: 'Nothing is said to be able to go wrong.',
  why: 'No seller controls everything; whoever says “zero risk” owns every fault that follows.',
  phrasings: noPromiseLeft([
    {
      phrases: [
        '(<be>|become|becomes|consider ...) {((a thing|things) of the past|gone forever|gone for good)}',
      ],
      unless: [asked, hoped, reported, lost],
      rewrites: [justGone, say('much rarer')],
    },
    {
      phrases: [
        '{(100 %|100 percent|one hundred percent|a hundred percent|hundred percent|1000 %|110 %|200 %)} (authentic|genuine|original|safe|secure|sure|certain|assured|satisfied|satisfaction|reliable|accurate|correct|perfect|confident|guaranteed|trustworthy|foolproof|effective|legit|legal|honest|transparent|real|private|anonymous|stable|compliant|accepted|approved|covered|protected|error-free|bug-free|worry-free|painless|on schedule|on track|under control|yours|compatible|ready|free|working|uptime|on time|quality|positive|leakproof|waterproof)',
      ],
      unless,
      rewrites: [sureAside, ofSatisfaction, isWorkedFor, drop()],
    },
    {
      phrases: [
        '{(100 %|100 percent|one hundred percent|a hundred percent|hundred percent|1000 %|110 %|200 %) no} (problem|problems|issue|issues|risk|worry|worries|stress|trouble|delay|delays|damage|rust|accidents)',
      ],
      unless,
      rewrites: [where(opensClause, say('there should be no')), say('no')],
    },
    {
      phrases: ['<be> {[@very] (risk-free|risk free|without [any] risk|free of [any] risk)}'],
      unless,
      rewrites: [say('low-risk')],
    },
    {
      phrases: [
        '{[@very|100 %|100 percent|hundred percent] (risk-free|risk free)}',
        '{(without|with no|with zero) [any|a|the (least|slightest)] risk [at all|whatsoever|for you|to you|on your side]}',
      ],
      unless: [...unless, conditioned],
      rewrites: [where(ofAThing, say('low-risk')), norMore, drop()],
    },
    {
      phrases: [
        '(will|can|shall|works|runs|goes|work|run|go|arrive|arrives|deliver|delivers) ... {(without|with no|with zero) (any|a|a single|one|the (least|slightest|smallest)) [_] (@troubles|@hardship) [at all|whatsoever]}',
      ],
      unless: [...unless, conditioned, onlyExpected],
      rewrites: [
        expectHere(),
        where(behindRunning, say('smoothly')),
        where(byReader, drop()),
        say('as smoothly as possible'),
      ],
    },
    {
      phrases: [
        '<be> {[@very] (foolproof|bulletproof|bullet-proof|fail-safe|failsafe|idiot - proof|bombproof|bomb - proof|unbreakable|indestructible|faultless|infallible)}',
        '{(foolproof|bulletproof|bullet-proof|fail-safe|failsafe|idiot - proof|bombproof|bomb - proof|unbreakable|indestructible|faultless|infallible)}',
        '<be> {[@very|like|completely|totally|absolutely|simply|practically] (rock solid|rock-solid|rock - solid|ironclad|iron - clad|unsinkable|unhackable|unstoppable|unfailing|everlasting|crash-proof|crash - proof|future-proof|future - proof|hack-proof|hack - proof|tamper-proof|tamper - proof|theft-proof|recession-proof|error-proof|100 % reliable|hundred percent reliable)}',
      ],
      unless: [...unless, attributed],
      rewrites: [wellProtected, say('very robust')],
    },
    {
      phrases: [
        `there will be {[absolutely] (no|zero) [more|further|hidden|other]} ${troubles}`,
        `you will (have|see|face|get|meet) {[absolutely] (no|zero) [more|further|other]} ${troubles}`,
      ],
      unless: [negated, asked, hoped, reported, conditioned, finding],
      rewrites: [noneAmIn, expectHere(), say('hardly any')],
    },
    {
      phrases: [
        `there {(will not|will never)} be (any|a|a single|one|even one) [more|further|other|single] (${troubles}|${amounts})`,
        `you {(will not|will never)} have [any|a] [more|further|other|single] (${troubles}|${amounts})`,
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [unvouched(say('should not'))],
    },
    {
      phrases: [
        'you {(will|shall) (not|never) [ever] have to} worry [about]',
        'you {(will|shall) (not|never)} pay (a|one|a single) [single|extra|more] (cent|penny|dime|euro|dollar)',
      ],
      unless: [...unless, conditioned],
      rewrites: [unvouched(say('should not have to'))],
    },
    {
      phrases: [`{zero} ${troubles}`, `(absolutely|completely|virtually) {(no|zero)} ${troubles}`],
      unless: [...unless, measured, saidYes],
      rewrites: [assuranceOut, say('very few')],
    },
    {
      phrases: [
        `there will be {[absolutely] (no|zero) [more|further]} ${amounts}`,
        // “There is no damage”, “there is no danger” tell what was found.
        'there is {no [more|further]} (risk|downtime|hassle|disruption|fuss|stress|pain|waste|worry)',
        `(this|it|that) (is|will be|has|carries|means) {[absolutely] (no|zero)} ${amounts}`,
        `{absolutely (no|zero)} ${amounts}`,
        `{zero} ${amounts}`,
      ],
      unless: [negated, asked, hoped, reported, conditioned, gladly],
      rewrites: [expectHere(), riskIs, where((match) => !isRisk(match), say('very little'))],
    },
    {
      phrases: [
        '(make sure|<ensure>|see to it) [that] {nothing} (goes wrong|fails|breaks|is lost|can go wrong|is missing|happens to)',
      ],
      unless: [...unless, bidden],
      rewrites: [careThatNothing, say('as little as possible')],
    },
    {
      phrases: [
        '{[absolutely|completely|totally|physically|simply|virtually] impossible} (that|for) ... [to] (@mishap)',
        '(failure|failures|delay|delays|loss|losses|error|errors|mistakes|damage|accidents|leaks|breakdowns) (is|are) {[absolutely|completely|totally|virtually] (impossible|out of the question|excluded|ruled out)}',
      ],
      unless,
      rewrites: [noneToFail, say('very unlikely')],
    },
    {
      phrases: ['{[absolutely|completely|totally|physically|simply] impossible} to (@mishap)'],
      unless,
      rewrites: [say('very hard')],
    },
    {
      phrases: [
        '{nothing} [ever] (goes wrong|gets lost|gets damaged|gets forgotten|breaks|fails|escapes)',
        'you [@adverb] have {nothing} [at all] to lose',
        '(gain|win) [,] [and|but] {nothing} [at all] to lose',
        '(there is|you have got|you got|with|got) [absolutely|literally] {nothing} [at all] to lose',
      ],
      unless: [...unless, triedFor, soThat, hypothetical],
      rewrites: [careThatNothing, say('little')],
    },
    {
      phrases: [
        '{nothing} [that] (can|will|could) [possibly|ever] v:(go wrong|fail|break|happen to (it|you|them|us|your _))',
      ],
      unless,
      rewrites: [unvouched(noneExpected), say('little')],
    },
    {
      phrases: ['you {(can not|can never|will not|can not possibly|could not) go wrong} [with]'],
      unless: [negated, asked, hoped, reported],
      rewrites: [where(followedBy(/^with$/), say('should be happy')), say('should be happy with it')],
    },
    {
      phrases: [
        `{<ensure> [that] there (is|are|will be) (no|zero) [more|further]} (${troubles}|${amounts})`,
        `{make sure [that] there (is|are|will be) (no|zero) [more|further]} (${troubles}|${amounts})`,
      ],
      unless: [negated, asked, reported],
      rewrites: [say('reduce'), say('find and remove')],
    },
    {
      phrases: [
        '{(fully|completely|totally|absolutely|100 %|perfectly|entirely)} (leak|water|bullet|fool|child|future|storm|sound|shock|weather|scratch|fire|bomb|dust|rust|shatter|tamper|burglar|theft|stain|weather|oven|frost) [-] proof',
        '<eliminate> [_] [_] [_] [_] {(entirely|completely|altogether|for good|once and for all)}',
        '{(entirely|completely|totally|fully)} <eliminate>',
      ],
      unless,
      rewrites: [where(beforeProof, say('made to be')), drop()],
    },
    {
      phrases: [
        `{([you can] forget [about]|[you can] say goodbye to|goodbye to|good bye to|no more)} ${troubles}`,
      ],
      unless: [...unless, howItIs],
      rewrites: [say('expect fewer')],
    },
    {
      phrases: [`{([you can] forget [about]|[you can] say goodbye to|goodbye to|good bye to)} ${amounts}`],
      unless,
      rewrites: [say('expect less')],
    },
    {
      phrases: [
        '{(will|shall) (not|never) cost you (a|one|a single) [single|extra|more] (cent|penny|dime|euro|dollar)}',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [where(followedBy(/^to$/), say('costs nothing')), say('should not cost you anything')],
    },
    {
      phrases: [
        '- {no [a] problem} $',
        ', {(no|not a) (problem|problems) (at all|whatsoever|ever)} $',
        ', {never (a|any) (problem|issue|delay)} $',
      ],
      unless: [asked, hoped, reported],
      rewrites: [where(toldBefore, drop()), where(ofSeveral, say('all welcome')), say('should be fine')],
    },
    {
      phrases: [
        '{without (so much as|even|as much as) (a|one|any) [single] (@troubles|@hardship|scratch|word|question|raised eyebrow|blink|bump|drop|second|minute|cent)}',
        '{(with|without) (not a single|no|a single|any) (@troubles) (whatsoever|at all|of any kind)}',
        ', {(no|zero) (hassle|fuss|stress|risk|waiting|problems|headaches|surprises) (whatsoever|at all|ever)} $',
      ],
      unless,
      rewrites: [where(behindRunning, say('smoothly')), drop()],
    },
    {
      phrases: [
        '{there is ((no|zero|not a|not the (slightest|least|smallest|tiniest)|not one|no earthly|absolutely no) [_] (chance|possibility|danger|risk|likelihood|probability|way) [at all|whatsoever|in (hell|the world|a million years)] [that])} ... (@mishap)',
        '{there is [absolutely] (no|zero|not a) (danger|risk) [at all|whatsoever] [that]} (your|it|this|that|they|the|you|anything|anyone|anybody|something|a|any) _',
        '{(no|zero|not a) (chance|possibility|danger|risk) [in (hell|the world|a million years)] [that]} ... (@mishap)',
      ],
      unless: [asked, hoped, reported],
      when: [ofThings],
      rewrites: [
        littleRiskOrSign,
        thatItWill,
        where(opensClause, say('we do not expect that')),
        say('little risk that'),
      ],
    },
    {
      phrases: [
        '{there is (no|zero|not the (slightest|least)) [_] (danger|risk) of} (a|any|the|@troubles|@hardship|losing|missing|being|getting)',
        '{there is (no|zero|not the (slightest|least)) [_] (chance|possibility|likelihood) of} (@troubles|@hardship|losing|missing|being)',
        '{[there is] (no|zero) (danger|risk|chance) of} [data|any|water|heat|price|a|theft] (losing|missing|being|getting|theft|@troubles|@hardship)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [where(thereIs, say('there is little risk of')), say('little risk of')],
    },
    {
      phrases: [
        '(has|have|contains|comes with|come with|shows) {(no|zero|not a single|not one|absolutely no)} [hidden|single|_] (defect|defects|flaw|flaws|fault|faults|weakness|weaknesses|downside|downsides|drawback|drawbacks|bugs)',
      ],
      unless: [negated, asked, hoped, reported, asFarAsKnown, measured],
      rewrites: [noneThatWeKnow, say('few')],
    },
    {
      phrases: [
        '{(completely|totally|entirely|absolutely|fully|100 %|utterly)} (free (of|from)|without) [any|all] [_] (@troubles|@hardship)',
      ],
      unless,
      rewrites: [say('nearly')],
    },
    {
      phrases: [
        '(is|are|be|stays|stay) [@very|always|all] {(flawless|impeccable|spotless|immaculate)}',
        '(a|an|with|in|get|have|<deliver>|<write>|<produce>|<create>|<generate>|<make>|<give>|<print>|guarantee|always|every) {(flawless|impeccable)} _',
        '(you will|you always|we always|we) (get|receive|have|deliver|find) [the] {perfect} _',
      ],
      unless: [...unless, praising, weighed, byNature],
      rewrites: [where(ofItsShape, say('in very good shape')), say('very good')],
    },
    {
      phrases: [
        '(problem|problems|worries|worry|troubles|trouble|headaches|issues|stress|delays|pain|suffering) [_] [_] {(are|is|will be) [@adverb|finally] (over|gone|behind you|history|a thing of the past)}',
      ],
      unless,
      rewrites: [say('should ease')],
    },
    {
      phrases: [
        '{[absolutely|literally] (nothing|no one|nobody)} (can|could|will) [ever|possibly] (break|stop|hurt|harm|damage|destroy|touch|scratch|delay|shake|penetrate|ruin|beat|hack|crack|steal|forge|lose|get into|break into) (it|them|us|this|that|the|you|your|these)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('hardly anything')],
    },
    {
      phrases: [
        '(it|this|that|they|problem|problems|issue|bug|leak|pain|noise|trouble) ... (fixed|fix|solved|solve|gone|sorted|stops|stop|ends|over|ended|cured) {for (good|ever|all time)}',
      ],
      unless: [...unless, conditioned],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(no|zero) [more] (@troubles|@hardship) (left|remaining|remain|any more)} [in|with|on|.|,|!|$]',
      ],
      unless: [asked, hoped, reported, conditioned, asFarAsKnown],
      rewrites: [noneKnown],
    },
    {
      phrases: [
        '(harms|hurts|damages|affects|scratches|stains|disturbs|bothers|irritates) {(nothing|nobody|no one)} (.|,|!|$|and)',
      ],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [say('nothing that we know of')],
    },
    {
      phrases: [
        '{there (is|are) (not a|no) thing:(_|_ _) [(in|on) (this|the) (world|earth|planet|universe)|on earth|anywhere] that} (we|i|it|this|our _|my _|the _) (can not|could not|will not|is unable to)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [say('there is rarely a $thing that')],
    },
    {
      phrases: [
        '(stays|stay|remains|remain|is|are|keeps your _|keep your _|leaves your _) [always|@adverb] {what:(stain|crease|rust|dust|trouble|pain|leak|problem|error|bug|odour|odor|worry|wrinkle|scratch|weed|mould|mold|maintenance|stress|germ|virus|fault|defect) [-] free}',
      ],
      unless,
      when: [lasting],
      rewrites: [say('largely $what-free')],
    },
    {
      phrases: [
        '(withstand|withstands|survive|survives|resist|resists|handle|handles|endure|endures|cope with|copes with|stands up to|stand up to|takes care of|take care of|solves|cures|beats|fixes|removes|cleans|cuts through) {(anything|everything)} [@conceivable|that|$]',
      ],
      unless: [...unless, conditioned, aRemit],
      rewrites: [where(cares, say('most of it')), say('a great deal')],
    },
    {
      phrases: [
        '(need|needs|require|requires|requiring) {(no|zero) n:(maintenance|care|service|servicing|repair|attention|cleaning|charging|training|upkeep|effort) [whatsoever|at all] , ever}',
        '(need|needs|require|requires|requiring) {(no|zero) n:(maintenance|care|service|servicing|repair|attention|cleaning|charging|training|upkeep|effort) (whatsoever|at all|ever)}',
      ],
      unless,
      rewrites: [say('very little $n')],
    },
    {
      phrases: [
        '{(can not|can never|could never) [ever|possibly] be} (hacked|cracked|damaged|lost|stolen|breached|intercepted|destroyed|torn|scratched|bent|stained|copied|forged|overloaded|fooled|faked)',
      ],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [hardTo, say('should not be')],
    },
    {
      phrases: [
        '(is|are|will be|stays|stay|remain|remains|becomes|become|gets|turns) {(completely|totally|absolutely|perfectly|entirely|utterly|always)} (safe|secure|reliable|harmless|watertight|waterproof|painless|accurate|error - free|flawless|private|anonymous|effortless|silent|airtight|leakproof|dependable)',
        'rest {(100 %|a hundred percent|absolutely|completely|fully|totally)} assured',
      ],
      unless: [...unless, rated],
      rewrites: [soften()],
    },
    {
      phrases: [
        '(success|satisfaction|approval|victory|profit|profits|growth|acceptance|outcome|result|delivery|future|return) (is|are) {(certain|assured|inevitable|sure)}',
      ],
      unless,
      rewrites: [say('likely')],
    },
    {
      phrases: [
        '(everything|it all|the (result|finish|fit|colour|color|print|kitchen|room|house|garden|event|wedding|quality|stay|party|meal|dinner|day)) (will be|is|is going to be|are going to be|shall be) {[@very] (perfect|flawless)}',
        '(arrive|arrives|reach|reaches|leave|leaves|delivered|get) [you|there|here] in {perfect} (condition|shape|order)',
      ],
      unless: [...unless, praising, onlyExpected],
      rewrites: [arrivesWell, justRight, say('very good')],
    },
    {
      phrases: ['(quality|delivery|price|shipping|time|service) [is|are] {no problem [at all]}'],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [say('should be fine')],
    },
    {
      phrases: [
        '{(100 %|hundred percent)} (success|satisfaction|hit|cure|recovery|pass) (rate|record|quota)',
      ],
      unless,
      rewrites: [say('very high')],
    },
    {
      phrases: [
        '(resolves|fixes|solves|removes|settles|cures|eliminates|ends|resolve|fix|solve|eliminate) {(all|every one) [of]} [the|your|our] (issues|problems|bugs|troubles|worries|complaints|pains|errors|delays)',
      ],
      unless: [...unless, conditioned],
      rewrites: [most],
    },
    {
      phrases: [
        '{no} (waiting|wait|effort|selling|hassle|maintenance) [at:(whatsoever|at all)] (required|necessary|needed|involved)',
      ],
      unless: [asked, hoped, reported],
      rewrites: [both(say('hardly any'), drop('at')), say('hardly any')],
    },
    {
      phrases: [
        '(,|<get>|<earn>|<make>|<save>|<deliver>|<win>|<grow>|<learn>|<lose>|<sell>|<reach>|<achieve>|<double>|<triple>|leads|results|money|sales|profit|weight) ... {(with|at) (no|zero) (effort|work|hassle|exercise|training) [on your (side|part)|at all]} (.|!|,|$)',
        '(<lose>|<earn>|<make>|<learn>|<grow>|<burn>|<sell>|<build>) ... {while you (sleep|relax|do nothing)}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['<be> {[as] safe as (houses|the bank|gold|in a bank|can be)}'],
      unless: [asked, hoped, reported],
      rewrites: [say('well looked after')],
    },
    {
      phrases: [
        '(you|they|your (team|guests|customers|clients|users|staff|family|kids|wife|husband)|we|it|this) {(will|can|could|are going to|is going to) (not|never) [ever|@adverb]} (find|see|have|face|notice|hear|feel|get|experience|encounter|meet|suffer|run into|come across|discover|detect|cause|give|make) [you|us|them] (any|a single|one|even one|another|the (slightest|least|smallest|tiniest)|(this|that|these|such [a])) [_] (@troubles|@hardship|leak|leaks|noise|dent|rust|stain|stains|loss|losses)',
        'you {(can not|can never|will not|will never|could not) [possibly|ever]} lose (anything|any|a single) [_]',
        '(you|they|your _|we|it|this) {(will|can|could|are going to|is going to) (not|never) [ever|@adverb]} (see|have|face|experience|encounter|suffer|meet|get) (this|that|it) [_] (again|any more|anymore|twice)',
      ],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [unvouched(say('should not'))],
    },
    {
      phrases: [
        '(@troubles|@hardship|delays|mistakes|queues|surprises|hidden fees|hidden costs|price increases) {[simply|just|@adverb] (do not exist|are (unknown|unheard of|foreign to us|inconceivable|unthinkable|not a thing|history)|never (happen|occur|arise)|is (unknown|unheard of|unthinkable|history))} [here|with _|at _|in _|on _|to _|.|!|,|$]',
      ],
      unless: [asked, hoped, reported],
      rewrites: [
        where(marks(/^is$/), say('should be solved')),
        where(yours, say('should ease')),
        say('are rare'),
      ],
    },
    {
      phrases: [
        '(works|work|runs|run|does|do|earns|earn|sells|sell|grows|grow|closes|close|happens|fixes|fix|builds|build|writes|write|manages|manage|you|your _) ... {(on autopilot|with (the push|a push|one push) of a button|(with|in|at) (just|only) [a] (one|a single) click|with (zero|no) (effort|work) [at all|whatsoever|on your part|on your side]|while you (sleep|are asleep|relax|watch tv|lie on the beach)|without (lifting a finger|any effort|doing a thing|you doing anything|effort)|in your sleep|by magic|like magic|with your eyes closed|blindfolded)}',
      ],
      unless,
      rewrites: [where(endsWith(/^magic$/), say('very well')), say('with little effort')],
    },
    {
      phrases: ['(have|has|find|finds|see|get|raise|ask) {(not (one|a) single|not even one)} _'],
      unless,
      rewrites: [say('hardly a')],
    },
    {
      phrases: [
        'you {(can not|can never|will not|will never|could not) [possibly|ever] (lose|fail|be wrong)} (with|by|if|here|.|,|!|$)',
      ],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [say('have little to lose')],
    },
    {
      phrases: ['you {(can not|can never|will not|will never|could not) [possibly|ever] miss} _'],
      unless: [asked, hoped, reported, conditioned, easilyFound],
      rewrites: [worthALook, fewer, say('will hardly miss')],
    },
    {
      phrases: [
        '(with|has|have|at|is|are|there is) {(zero|no|absolutely no|absolutely zero)} (competition|rivals|competitors|downside|downsides|drawbacks|strings|equal|limits)',
      ],
      unless,
      rewrites: [where(followedBy(/s$/), say('few')), say('little')],
    },
    {
      phrases: [
        '{nothing [bad|serious|else|at all] (can|will|could) [ever|possibly] happen} (.|!|,|$|here|with (us|it|that)|while|during)',
        '{nothing bad (can|will|could) [ever|possibly] happen}',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [say('we do not expect any problem')],
    },
    {
      phrases: [
        'you {(will|shall) (not|never)} (feel|notice) (anything|a thing|any (pain|difference|change)) (.|!|,|$|at all|and|during|of it)',
        '(it|this|that) {will not} (hurt|harm) [you|it] [at all|a bit|one bit|in the least]',
      ],
      unless: [negated, asked, hoped, reported, conditioned],
      rewrites: [unvouched(say('should not'))],
    },
    {
      phrases: [
        '{you [really|absolutely] (do not|will not) risk (anything|a thing|a (cent|penny))}',
        '{you [really|absolutely] risk (nothing|not a thing)}',
      ],
      unless: [asked, hoped, reported, conditioned],
      rewrites: [say('you risk little')],
    },
    {
      phrases: [
        'you will (have|feel) {[absolutely] (no|zero) [more]} (pain|stress|hassle|trouble|worry)',
        '(it|this|that|they|(the|our) _ [_]) (has|have|comes with) {[absolutely] (no|zero)} (side effects|side effect|risks|risk) (.|!|,|$|at all|whatsoever|for|to|and|that)',
      ],
      unless: [negated, asked, hoped, reported, conditioned, finding, measured, asFarAsKnown],
      rewrites: [expectHere(), where(isRisk, say('low')), say('hardly any')],
    },
  ]),
  examples: [
    {
      bad: 'You[[’ll never]] have any trouble with the kiln.',
      fixed: 'We do not expect you to have any trouble with the kiln.',
    },
    {
      bad: 'I can have the banners ready on Friday, absolutely [[no]] problem whatsoever.',
      fixed: 'I can have the banners ready on Friday.',
    },
    { bad: 'You will have [[no]] stress with it.' },
    { bad: 'The balm has [[no]] side effects.', fixed: 'The balm has hardly any side effects.' },
    {
      bad: 'It is a calm pony, [[nothing can happen]].',
      fixed: 'It is a calm pony, we do not expect any problem.',
    },
    { bad: 'You [[will not]] notice anything.', fixed: 'You should not notice anything.' },
    { bad: '[[You don’t risk anything]].', fixed: 'You risk little.' },
    { good: 'If you do nothing, nothing will happen.' },
    { good: 'Nothing will happen before the vote in May.' },
    { bad: '[[There’s no way]] this tin could rust.', fixed: 'We do not expect that this tin will rust.' },
    { bad: 'Our porter takes care of [[everything]].', fixed: 'Our porter takes care of most of it.' },
    { bad: 'You can walk it [[without any worry]].', fixed: 'You can walk it.' },
    { bad: 'The cart has [[no]] faults.', fixed: 'The cart has no faults that we know of.' },
    { bad: 'This is a [[risk free]] way to learn it.', fixed: 'This is a low-risk way to learn it.' },
    { bad: '[[100% risk free]], and it cleans itself.', fixed: 'Low-risk, and it cleans itself.' },
    { bad: 'Your files are [[totally unhackable]].', fixed: 'Your files are very well protected.' },
    { bad: 'You [[can’t]] lose any photos with it.', fixed: 'You should not lose any photos with it.' },
    { good: 'You can hand the tools back in June, that is no trouble for us.' },
    { good: 'Once the seat is resold it is gone for good.' },
    { bad: 'You will have [[no]] leaks, [[I promise]].', fixed: 'You should have no leaks.' },
    {
      bad: 'The lid holds, [[nothing]] can go wrong.',
      fixed: 'The lid holds, we do not expect anything to go wrong.',
    },
    { bad: 'It is [[impossible]] to lose a page here.', fixed: 'It is very hard to lose a page here.' },
    { bad: 'The belt needs [[no servicing at all]].', fixed: 'The belt needs very little servicing.' },
    {
      bad: 'The second key [[won’t cost you a cent]].',
      fixed: 'The second key should not cost you anything.',
    },
    { bad: 'The drill will be [[totally]] silent.', fixed: 'The drill should be silent.' },
    { bad: 'The tent is [[totally]] storm-proof.', fixed: 'The tent is made to be storm-proof.' },
    { bad: 'The leak was fixed [[for good]].', fixed: 'The leak was fixed.' },
    { good: 'The hall closed for good in May.' },
    {
      bad: 'The bench stays [[rust-free]] for years.',
      fixed: 'The bench stays largely rust-free for years.',
    },
    { good: 'The fair is plastic free.' },
    { good: 'The lot is rust free.' },
    { bad: '[[There is no chance that]] your cow gets lost.' },
    { bad: 'The oil harms [[nobody]].', fixed: 'The oil harms nothing that we know of.' },
    {
      bad: '[[There is not a knot on earth that]] our crew cannot untie.',
      fixed: 'There is rarely a knot that our crew cannot untie.',
    },
    { bad: 'Lose weight [[while you sleep]]!', fixed: 'Lose weight!' },
    { bad: '[[There is no risk of]] data loss.', fixed: 'There is little risk of data loss.' },
    { bad: 'There is [[nothing]] to lose.', fixed: 'There is little to lose.' },
    { good: 'She felt that she had nothing to lose.' },
    { good: 'You can’t miss the hut, it has a red door.' },
    { good: 'You can’t miss the gate.' },
    {
      bad: 'Our sale starts at noon. You [[can’t miss]] it.',
      fixed: 'Our sale starts at noon. It is worth a look.',
    },
    { good: 'Turn left at the mill. You can’t miss it.' },
    { good: 'Absolutely no problem, we will keep the hut for you.' },
    { bad: 'You [[will never miss]] a call.', fixed: 'You will miss fewer calls.' },
    { bad: 'You [[can’t lose]] with this fund.', fixed: 'You have little to lose with this fund.' },
    { bad: 'You [[will not]] find any leaks.', fixed: 'You should not find any leaks.' },
    { bad: 'Delays [[simply don’t exist]] with our barges.', fixed: 'Delays are rare with our barges.' },
    { bad: 'Your shop sells [[on autopilot]].', fixed: 'Your shop sells with little effort.' },
    { good: 'You will not see any invoice in March.' },
    { bad: 'Your crates are [[as safe as houses]].', fixed: 'Your crates are well looked after.' },
    { bad: '[[No]] waiting required!', fixed: 'Hardly any waiting required!' },
    {
      bad: 'The unit runs [[without so much as a hiccup]].',
      fixed: 'The unit runs smoothly.',
    },
    { bad: 'Your files [[cannot be]] hacked.', fixed: 'Your files are hard to hack.' },
    { bad: 'The belt is gone, [[1000%]] sure.', fixed: 'The belt is gone.' },
    { bad: 'The stain is [[gone for good]].', fixed: 'The stain is gone.' },
    { bad: 'The swap is [[completely risk free]].', fixed: 'The swap is low-risk.' },
    { bad: 'The lift will run [[without any trouble]].', fixed: 'The lift should run smoothly.' },
    {
      bad: 'We will [[make sure]] [[nothing]] breaks.',
      fixed: 'We will do what we can so that nothing breaks.',
    },
    { good: 'Each crate is padded so that nothing breaks.' },
    {
      bad: 'It is [[virtually impossible]] for the winch to fail twice.',
      fixed: 'We do not expect the winch to fail twice.',
    },
    {
      bad: 'You get it with [[no risk of]] water damage.',
      fixed: 'You get it with little risk of water damage.',
    },
    { bad: 'There are [[no]] drawbacks.' },
    { good: 'As far as I can tell the loom has no fault.' },
    { good: 'There is no chance that we miss the vote.' },
    { bad: 'The move runs [[without any problem]].', fixed: 'The move runs smoothly.' },
    { bad: 'The lock is [[foolproof]].', fixed: 'The lock is very robust.' },
    { bad: 'You [[will never]] have any trouble.', fixed: 'We do not expect you to have any trouble.' },
    { bad: 'You get [[zero]] downtime.', fixed: 'You get very little downtime.' },
    {
      bad: 'You [[can’t go wrong]] with the small model.',
      fixed: 'You should be happy with the small model.',
    },
    {
      bad: 'We test twice to [[ensure there are no]] defects.',
      fixed: 'We test twice to reduce defects.',
    },
    {
      bad: 'You [[won’t have to]] worry about the belt for years.',
      fixed: 'You should not have to worry about the belt for years.',
    },
    { good: 'Your English is flawless.' },
    { good: 'The coat is flawless under the lamp; the scratch is in the glass.' },
    { good: 'The lock is foolproof, says the maker; I would test it each month.' },
    { good: 'The scan shows zero errors.' },
    { good: 'You will have no problems finding the mill.' },
    { good: 'It is all written down, so nothing gets lost.' },
    { good: 'Please make sure nothing is missing before you sign.' },
    { good: 'If nothing breaks, we finish on Friday.' },
    { good: 'The watch is completely waterproof to 50 m.' },
    { good: 'She handles everything that has to do with visas.' },
    { good: 'I see no more errors in the log.' },
    { good: 'We have perfect weather for the walk.' },
    { good: 'There is no possibility that the road opens before May.' },
    { good: 'The call could not be traced.' },
    { good: 'No experience needed, just bring boots.' },
    { good: 'We cannot say that the colour is 100% certain.' },
    {
      bad: '[[There is no way that]] the lid was lost.',
      fixed: 'We see no sign that the lid was lost.',
    },
    { good: 'Is the switch risk-free?' },
    { good: 'The lift should run without any trouble.' },
    { good: 'We hope there will be no delays.' },
    { good: 'You wrote that the lock is foolproof.' },
    { good: 'If the port works, there will be no delays.' },
    { good: 'Nothing ships without any risk.' },
    { good: 'There is no danger: the valve is tested each spring.' },
    { good: 'We will replace the worn parts without delay.' },
    { good: 'The shirts are 100% cotton.' },
    { good: 'There is no charge for the drawing.' },
    { good: 'Your deposit counts 100% towards the order.' },
  ],
});

/** “There is no way that we can miss it” is about the writer’s will, and “no chance that you lose” about things. */
function ofThings({ tokens, mark }: Match): boolean {
  return !/^(we|i|to)$/.test(tokens[mark.to]?.text ?? '');
}

/** “Stays stain free”, “is rust free even after years”: said of the time to come. */
function lasting({ tokens, from, to }: Match): boolean {
  return (
    /^(stay|stays|remain|remains|keep|keeps|leave|leaves)$/.test(tokens[from]?.text ?? '') ||
    tokens.slice(to).some(({ text }) => /^(even|years|always|ever|forever)$/.test(text))
  );
}
