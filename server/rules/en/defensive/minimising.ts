/** “Most of our customers are happy”, “this is not typical of us”: their trouble is weighed against everybody else’s content. */
import { says } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { sorryForIt } from '../../rewriting/cool-down/let-all-go';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { dropAside } from '../../rewriting/let-go';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayClause } from '../../rewriting/say-clause';
import { sorry, stopAt } from '../../rewriting/stop-at';
import { defineRule, type Rewriter } from '../../rule';

/** “It is not a big deal, I can change it”, “a small scratch, and we will polish it out”: it is taken in hand. */
function inHand({ tokens, mark }: Match): boolean {
  return /, (?:and |but )?(?:i|we) (?:can|will)(?: still)? (?!not\b)[a-z]+/.test(textOf(tokens, mark.to));
}

const unless = [asked, reported, inHand];

/** “Other guests were happy in the same room, | so you may like it too.” */
function recommends({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:so|and) (?:you|it|they|that)\b/.test(textOf(tokens, mark.to));
}

/** “Let us not make a big deal out of it, | it was our slip too”: they are forgiven. */
function ownSlip({ sentence: { prose } }: Match): boolean {
  return /\b(?:our|my) (?:own )?(?:slip|mistake|fault|error|doing)\b|\b(?:ours|thanks?)\b/i.test(prose);
}

/** “It is only two days late” is “I am sorry that it is two days late”. */
const sorryItIs: Rewriter = (match) => {
  const { tokens, mark, from, source } = match;
  if (from > 0 || tokens.some(({ text }) => sorry.test(text)) || tokens.at(-1)?.text === '?') return null;
  const subject = source.slice(tokens[0]?.start, tokens[mark.from - 2]?.end);
  // “The invoice is only a week overdue”: theirs to pay.
  if (
    /\b(?:your|invoice|bill|payment|rent|fee)\b/i.test(subject) ||
    tokens.some(({ text }) => text === 'overdue')
  )
    return null;
  const said = /^(?:i|we)\b/i.test(subject) ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
  return say(`I am sorry that ${said} ${tokens[mark.from - 1]?.text.replace(/^[’']s$/, 'is')}`)(
    marking(match, 0, mark.to),
  );
};

/** “It is only a small scratch, | nobody will ever see it, I do not get the drama”: the rest plays it down as well. */
function playsDownOn({ tokens, mark }: Match): boolean {
  const rest = `${textOf(tokens, 0, mark.from)} ${textOf(tokens, mark.to)}`;
  return /\b(?:drama|fuss|nobody (?:will|would|can) (?:ever |even )?(?:see|notice)|who cares|end of the world|big deal|overreact\w*|what your problem is|come on|calm down|relax)\b/.test(
    rest,
  );
}

/** “We are not a scam company” as “we are a genuine company”. */
const genuine: Rewriter = (match) =>
  match.captures.what && match.captures.what.to > match.captures.what.from
    ? say('we are a genuine $what')(match)
    : null;

/** “Sorry for the noise, but this is not a regular thing here”: the apology says it all. */
const endWithApology: Rewriter = (match) => {
  const { tokens, mark } = match;
  const but = tokens.findLastIndex(({ text }, at) => at < mark.from && text === 'but');
  const isSorry = tokens.slice(0, but + 1).some(({ text }) => sorry.test(text));
  return isSorry && but >= mark.from - 3 ? stopAt(match, but) : null;
};

/** “… It needs two chairs and a desk”: what it is comes next. */
function explainedNext({ following, tokens, mark }: Match): boolean {
  return /^(is|was)$/.test(tokens[mark.from]?.text ?? '') && /^\s*it\b/i.test(following[0]?.prose ?? '');
}

const belittling = /^, (?:you|one) (?:can )?(?:hardly|barely|not even) \p{L}+ (?:it|that|this)(?= [,.!]|$)/u;

/** “It is only a small scratch | on the back” is “it is a scratch on the back”. */
const notOnlySmall: Rewriter = (match) => {
  const { tokens, mark } = match;
  const next = tokens[mark.to];
  if (!next || /^(and|but|so)$/.test(next.text)) return null;
  const plain = say('a')(marking(match, mark.from + 1, mark.to - 1));
  if (next.kind !== 'punctuation') return plain;
  // “It is only a small scratch, | you can hardly see it”: what belittles it as well goes along.
  const aside = belittling.exec(textOf(tokens, mark.to))?.[0].split(' ').length;
  const left = aside && drop()(marking(match, mark.to, mark.to + aside));
  return plain && left ? { ...plain, edits: [...plain.edits, ...left.edits] } : null;
};

/** “It is no big deal, the leak is small”: the rest plays it down as well. */
function belittlesNoMore({ tokens }: Match): boolean {
  return !tokens.some(({ text }) => /^(small|little|minor|tiny)$/.test(text));
}

/** “After the repair you can barely see the scratch”: good news. */
const mended = says(/^(after|since|now|repair|repaired|polished|sanded|anymore|once|painted)$/);

/** “Do not worry, it happens all the time”: a slip of theirs is forgiven. */
const forgives = says(/^(worry|worries|problem|fine|embarrassed|thanks|glad|welcome)$/);

/** Figures, or another clause. */
function saysMore({ source, tokens, mark }: Match): boolean {
  return namesFacts(source) || tokens.slice(mark.to).some(({ text }) => text === ',');
}

const most =
  '(the [vast|great|overwhelming|large] majority|most|almost all|nearly all|practically all|99 %|98 %|95 %|many|thousands|hundreds)';
const content =
  '(smooth|smoothly|well|fine|happy|satisfied|delighted|pleased|perfectly|flawlessly|(without|no) (a|any) (hitch|problem|problems|issue|issues|trouble|complaint|complaints)|without (problems|issues|trouble|incident)|positive|five-star)';

export default defineRule({
  id: 'defensive/minimising',
  principle: 'own-the-problem',
  severity: 'warning',
  message: 'Plays their trouble down.',
  why: 'That it goes well for others makes it worse for them: stay with their case.',
  phrasings: coolDown([
    {
      phrases: [`{(while|although|though|whereas|even though) ${most} of _ ... [...] ${content} [for _] ,}`],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        `{(but|^) [,] ${most} of (our|the) [other] (customers|guests|clients|users|buyers|reviews|bookings|rentals|orders|deliveries|trips|members|people) ... ${content}}`,
        '{(all|most of) (of our|our) other (customers|guests|clients|users|reviews|buyers) (are|have been|is|love|like|rate|say)}',
        '(^|but|,|;|and|because) {(this|that|it|your (experience|case)) (is|was) [really|@adverb] (not [at all] (typical|the norm|representative|(normal|usual) (for|of|with|at) (us|our))|very unusual|highly unusual|very rare|extremely rare|an isolated (case|incident)|a one-off|an exception|the exception)} (for|of|with|.|,|!|and|at|$)',
      ],
      unless,
      rewrites: [
        dropAside,
        where(saysMore, sayClause('I am sorry that this went wrong for you')),
        sentence('I am sorry that this went wrong for you; next we {next step}.'),
      ],
    },
    {
      phrases: [
        '{@we <be> not (a|some) [kind of|sort of] (scam|fraud|fake|rip-off|dodgy|shady|fraudulent|bogus|dishonest|crooked|scammy) what:[company|site|website|business|shop|firm|platform|organisation|organization|outfit]}',
      ],
      unless,
      rewrites: [dropAside, genuine, say('we are here to put this right')],
    },
    {
      phrases: [
        '{(is|was|are|were|its) (only|just|merely) a (small|minor|little|tiny|cosmetic) (issue|problem|thing|detail|scratch|mistake|error|delay|matter|stain|dent|crack|spot|mark|hole|bug|leak|typo)}',
      ],
      unless,
      rewrites: [
        sorryForIt,
        where(
          (match: Match) => playsDownOn(match) && !namesFacts(match.source),
          sentence('I am sorry about this; next we {next step}.'),
        ),
        notOnlySmall,
        say('matters to you, and we will {next step}'),
      ],
    },
    {
      phrases: [
        '{(it|that|this) is [@very|@adverb|surely|hardly|certainly] (not [@very|exactly] (a big deal|that bad|the end of the world|a (disaster|catastrophe|tragedy|drama)))} (.|,|!|and|so|$)',
        '{(it is|that is|this is) (not a big deal|no big deal|not that bad|not the end of the world|nothing serious|hardly a (disaster|catastrophe|tragedy)|not a (disaster|catastrophe|tragedy|matter of life and death))} (.|,|!|and|so|$)',
      ],
      unless,
      rewrites: [
        where(
          (match: Match) => playsDownOn(match) && match.tokens.length < 26,
          sentence('I am sorry about this; next we {next step}.'),
        ),
        where(belittlesNoMore, dropAside),
        sayAlone('it matters to you, and we will {next step}'),
        sentence('It matters to you, and we will {next step}.'),
      ],
    },
    {
      phrases: [
        '{(let us not|do not|no need to|you do not (have|need) to) make (a|such a|so much|too much) [big|huge|_] (deal|drama|fuss|scene|thing) [out] (of|about) (it|this|that)} (.|,|!|$)',
      ],
      unless: [...unless, ownSlip],
      rewrites: [
        where(playsDownOn, sentence('I am sorry about this; next we {next step}.')),
        dropAside,
        sentence('I am sorry about this; next we {next step}.'),
      ],
    },
    {
      phrases: [
        '{(is|was) not [something|a thing] [which|that] [is] (a|an) (regular|common|normal|usual|everyday|frequent) (occurrence|thing|event|case|situation)}',
      ],
      unless,
      rewrites: [endWithApology, say('should not have happened')],
    },
    {
      phrases: ['{(is|was|are|were) [@adverb] not [@adverb] (reflective|representative|indicative) of}'],
      unless,
      rewrites: [keepTheRest(), say('does not fit')],
    },
    {
      phrases: [
        '{@we (hoped|thought|believed) [that] @we [had|have] (resolved|solved|fixed|settled|answered|addressed|sorted) what:(it|this|that|everything|the _|your _) [in a _ way [for you]|to your satisfaction|for you]}',
      ],
      unless,
      rewrites: [say('we are glad to look at $what again')],
    },
    {
      phrases: [
        '{(is|was|are|were) not [@very|nearly|quite|half] (as|that|so) (bad|expensive|slow|dirty|loud|dramatic|serious|terrible) as (it (sounds|looks|seems|may (sound|seem|look))|@you (say|believe|make it (out|sound)|claim|describe|put it))}',
      ],
      unless,
      rewrites: [
        where(explainedNext, say('may sound like a lot')),
        say('matters to you, and we will {next step}'),
      ],
    },
    {
      phrases: [
        '(it|this|that|we|(the|our) [_] _) (is|was|are|were) {(only|just|merely|barely)} [a (few|couple of)|one|two|three|#|an|a|@number|half (a|an)] (day|days|hour|hours|minute|minutes|week|weeks) (late|delayed|behind|overdue)',
        '(it|this|that) (is|was) {(only|just|merely)} (a bit|a little [bit]|some|a few|a couple|a little) [of] (dust|dirt|paint|water|noise|rust|sand|smoke|mud|mould|mold|sawdust|glue|ink|oil|wear|damage|scratches|stains|cracks|drops|dents|crumbs|hair|leaves)',
        '(it|that|this) (is|was) {(only|just|merely)} (an|one|two|three|a few|half an|#) (hour|hours|minute|minutes|day|days|night|nights|week|weeks) without',
        '(it|this|that|(scratch|dent|crack|stain|damage|mark)) (is|are) {(only|just|merely)} (cosmetic|superficial|optical|visual|on the surface)',
        '(it|this|that|they) (is|are|was|were) {(just|only|merely)} (a little|a bit|slightly) (late|dirty|wet|dusty|scratched|damaged|delayed|broken|torn|bent|faded|stained|worn)',
      ],
      unless,
      rewrites: [sorryItIs, drop()],
    },
    {
      phrases: [
        '{you (will|can|would|could|do) (hardly|barely|not even|scarcely) [even] (notice|see|feel|hear|smell) (the|that|this) [_] (@trouble|noise|smell|dent|dents|difference|hole|mark|marks|spot|spots)}',
        '(scratch|scratches|stain|stains|dent|dents|crack|cracks|mark|marks|spot|spots|hole|damage|noise|smell) ... [_] {, [and|but] you (will|can|would|could) (hardly|barely|not even|scarcely) [even] (notice|see|feel|hear|smell) (it|them|that)}',
      ],
      unless: [...unless, mended],
      rewrites: [sorryForIt, drop(), sentence('I am sorry about this; next we {next step}.')],
    },
    {
      phrases: [
        '{[all|the|our|many|most] [the|our|of our] other (guests|customers|clients|users|tenants|buyers|patients|people|diners) [all] (slept|sleep|love|loved|like|liked|enjoyed|managed|manage|use|used|were|are|find|found|live|lived) [it|them] [@very] (well|fine|happy|happily|satisfied|content|perfectly|without (a|any) _|without problems|ok|good) [(in|with|on|at) the (same|very same|exact) _]} [,] [and] so @we (do not|can not) (know|see|understand|imagine|get)',
        '{[all|the|our|many|most] [the|our|of our] other (guests|customers|clients|users|tenants|buyers|patients|people|diners) [all] (slept|sleep|enjoyed|managed|were|are|live|lived) [it|them] [@very] (well|fine|happy|happily|satisfied|content|perfectly|without problems|ok|good) (in|with|on|at) the (same|very same|exact) _}',
      ],
      unless: [...unless, recommends],
      rewrites: [sentence('I am sorry that this went wrong for you; next we {next step}.')],
    },
    {
      phrases: [
        '{(nobody|no one|none of (the|our) (others|other _)|no other _) [else] (seems|seemed|appears) to (mind|care|complain|have (a|any) (problem|problems|trouble|issue|issues)|be bothered)}',
        '{(nobody|no one) else (minds|minded|cares|cared|has (a|this|that|any|such) (problem|problems|trouble|issue|issues))}',
      ],
      unless: [...unless, forgives],
      rewrites: [
        where(playsDownOn, sentence('I am sorry that this went wrong for you; next we {next step}.')),
        dropAside,
        sentence('I am sorry that this went wrong for you; next we {next step}.'),
      ],
    },
    {
      phrases: [
        '{(this|that|it) (happens|is happening) (all the time|every day|every week|a lot|all year|to (everyone|everybody|all of us)|to (many|all|most) [other] (people|customers|guests|clients|companies))} (.|,|!|and|so|in|with|$)',
      ],
      unless: [...unless, hypothetical, forgives],
      rewrites: [sayClause('this should not have happened')],
    },
    {
      phrases: [
        '{@you <be> [really|now] the (first|only) (one|person|customer|guest|client) [(who|that)] (to complain|complains|complained|has complained)}',
        '{@you <be> the (first|only one) to (complain|mind|object)}',
      ],
      unless,
      rewrites: [say('we are glad that you tell us')],
    },
    {
      phrases: [
        '{(it|this|that) is [really|just|only|@very] a [very|really|rather] (minor|trivial|tiny) (thing|detail|problem|issue|flaw|defect|matter)} (.|!|, really|$)',
      ],
      unless,
      rewrites: [sentence('It matters to you, and we will {next step}.')],
    },
  ]),
  examples: [
    {
      bad: 'It [[is only a small dent]][[, you can hardly see it]].',
      fixed: 'We are sorry about the dent; what we can do is [what you can do].',
    },
    {
      bad: 'It is [[only]] two days late, [[that’s really not the end of the world]].',
      fixed: 'I understand that you are not happy with this; what we can do is [what you can do].',
    },
    {
      bad: 'It [[is only a small stain]], [[nobody will ever notice it]].',
      fixed: 'I understand that you are not happy with this; what we can do is [what you can do].',
    },
    {
      bad: '[[Other guests slept very well in the same bed]], so I do not know what your problem is.',
      fixed: 'I am sorry that this went wrong for you; next I [next step].',
    },
    { good: 'Other guests enjoyed the terrace and the lake.' },
    { bad: '[[It is a minor thing]].' },
    { good: 'It is a minor change on our side.' },
    { bad: '[[You are the first to complain]].', fixed: 'We are glad that you tell us.' },
    { good: 'You are the first to arrive, the key is under the mat.' },
    { bad: 'The dent is [[only]] cosmetic.' },
    { good: 'The paint is cosmetic only, the frame is oak.' },
    { bad: '[[This happens all the time]] with these pipes.' },
    { good: 'Do not worry, this happens all the time.' },
    { good: 'If it happens every day, please call us.' },
    {
      bad: '[[No one else seems to mind]].',
      fixed: 'I am sorry that this went wrong for you; next we [next step].',
    },
    { good: 'Nobody else has the key, so please call me.' },
    { bad: 'The lid has a dent[[, but you will hardly see it]].' },
    { good: 'Since the repair you can barely see the scratch.' },
    { bad: 'The box is [[only]] two days late.', fixed: 'I am sorry that the box is two days late.' },
    { bad: 'It is [[just]] a few crumbs.' },
    { good: 'Your payment was only a day late, so there is no fee.' },
    { good: 'It is just a little water, I will wipe it up.' },
    {
      bad: 'It [[is only a small scratch]] on the lid, and nobody sees it there.',
      fixed: 'I understand that you are not happy with this; what we can do is [what you can do].',
    },
    {
      bad: 'We are sorry for the noise, but this [[is not a regular thing]] here.',
      fixed: 'We are sorry for the noise.',
    },
    {
      bad: 'The hum [[is not as bad as you make it sound]].',
      fixed: 'The hum matters to you, and we will [next step].',
    },
    {
      bad: 'A second gate [[is not as bad as it sounds]]. It opens twice a year.',
      fixed: 'A second gate may sound like a lot. It opens twice a year.',
    },
    { bad: 'This [[is not a regular occurrence]] here.', fixed: 'This should not have happened here.' },
    { bad: 'It [[is not reflective of]] our shop.', fixed: 'It does not fit our shop.' },
    { bad: '[[We thought we had solved the leak]].', fixed: 'We are glad to look at the leak again.' },
    {
      bad: '[[While most of our trips go smoothly,]] we regret that yours was cut short.',
      fixed: 'We regret that yours was cut short.',
    },
    {
      bad: 'Sorry about the belt, [[but most of our customers are happy]].',
      fixed: 'Sorry about the belt.',
    },
    { bad: '[[This is not typical]] of us.' },
    {
      bad: '[[It is not a big deal]], the leak is small.',
      fixed: 'It matters to you, and we will [next step]; the leak is small.',
    },
    { bad: '[[We are not a scam company]].', fixed: 'We are a genuine company.' },
    {
      bad: 'The dent [[is only a small scratch]].',
      fixed: 'The dent matters to you, and we will [next step].',
    },
    { good: 'The bearing was worn out in a week, and that is not normal.' },
    { good: 'Most of our guests come by train.' },
    { good: 'Is it fair to say, this is not typical of us?' },
    { good: 'You said it on the phone, this is not typical of us.' },
    { good: 'While most of our vans are out, the small one is free.' },
    { good: 'It is not a big deal, I can change it.' },
    { good: 'Let us not make a big deal out of it, it was our slip too.' },
    { good: 'Other guests sleep well in the same room, so you can be sure of a quiet night.' },
  ],
});
