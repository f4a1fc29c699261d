/** “ask anybody in the trade”, “other buyers never complain”: calls everybody else as a witness. */
import {
  endOfClause,
  endsAsQuestion,
  endsClause,
  endsWith,
  followedBy,
  opensClause,
  precededBy,
} from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheFactAlone, onlyFault, piecesOf } from '../../rewriting/beside-the-fault';
import { leaveOutArgument, leaveOutToTheEnd } from '../../rewriting/leave-out-argument';
import { tellsNoFigure } from '../../rewriting/let-go';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, both, drop, either, say, sentence, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellHowItLooks } from '../../rewriting/tell-how-it-looks';
import { defineRule, type Rewriter } from '../../rule';

const complained =
  '(complained|objected|minded|noticed|reported|mentioned|raised|said anything|had (this|that|a|any|such a|the same) (problem|issue|trouble|complaint))';
const complains =
  '(complains|objects|minds|notices|reports|mentions|raises|says (this|that|so)|thinks (this|that|so)|sees (it|this|that) (like|that)|has (this|that|a|any|such a|the same) (problem|issue|trouble|complaint))';
const audience =
  '(@buyers|reviewers|visitors|patients|diners|passengers|readers|students|parents|neighbours|neighbors|drivers|families|couples|owners|travellers|travelers|colleagues|learners|players|viewers|attendees|participants|residents|pupils|shoppers|restaurants|hotels|bakeries|mills|callers|applicants|contractors|landlords|developers|riders|listeners|subscribers|households|farms|schools|offices|stores|factories|guests|reviews|ones|people)';
const judge =
  '[other|reasonable|sane|serious|independent|sensible|normal|honest|decent|good|competent|halfway|real|half-decent|trained] (expert|experts|child|lawyer|lawyers|judge|court|person|man|woman|fool|idiot|mechanic|doctor|engineer|surveyor|specialist|professional|professionals|craftsman|plumber|electrician|accountant|dentist|vet|builder|carpenter|teacher|teachers|gardener|baker|cook|chef|seller|buyer|@buyer|shop|supplier|garage|bank|beginner|apprentice|layman|layperson|amateur|schoolchild|tester|auditor|trainee|rookie|five-year-old|six-year-old)';
const nobody =
  '(no other @buyer|none of our [other] @buyers|not one [other] @buyer|not a single [other] @buyer|not one of our @buyers|nobody [else]|no one [else]|not a soul|no @buyer of ours)';

/** “Nobody minds if you come later”: leave is given. */
function allowed({ tokens, to }: Match): boolean {
  return /^(if|when|whether)$/.test(tokens[to]?.text ?? '');
}

/** “Nobody in the office has | to stay late”: a task they are spared. */
function spared({ tokens, to }: Match): boolean {
  return tokens[to - 1]?.text === 'has' && tokens[to]?.text === 'to';
}

/** “You are the only one | who has it” as “so far we know of no one else who has it”; “… | complaining about it”. */
const noOneElse: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = /^(who|that)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  if (
    /^(complain|complains|complained|complaining)$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.text === 'about'
  )
    return say('you are the first to tell us about')(marking(match, mark.from, at + 2));
  if (/^complain/.test(tokens[at]?.text ?? ''))
    return say('you are the first to tell us')(marking(match, mark.from, at + 1));
  return at > mark.to || /^(with|having|seeing)$/.test(tokens[at]?.text ?? '')
    ? say('so far we know of no one else')(match)
    : null;
};

/** “A child can see that | will not fit”: “that” is what is told of. */
function thatIsIt({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'that' &&
    /^(is|was|will|would|can|could|does|did|has|wont|must|should|needs|fits|works)$/.test(
      tokens[mark.to]?.text ?? '',
    )
  );
}

/** “The log shows that nobody on your team has logged in”: their own people are no witnesses. */
function theirs({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 2]?.text === 'your';
}

/** “Nobody would notice | a crumb” as “we would like to hear what a crumb meant for you”. */
const whatItMeant: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = endOfClause(tokens, mark.to);
  return followedBy(/^(a|an|the|this|that|such)$/)(match) && to > mark.to + 1
    ? say('we would like to hear what $thing meant for you')(
        remembering(marking(match, mark.from, to), { thing: { from: mark.to, to } }),
      )
    : null;
};

/** “For most people”. */
function ofMost({ tokens, mark }: Match): boolean {
  return (
    mark.from < 4 &&
    tokens
      .slice(mark.from, mark.to)
      .some(({ text }) => /^(most|nearly|almost|practically|majority|99)$/.test(text))
  );
}

/** “90 other customers manage with one”. */
function counts({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ kind }) => kind === 'number');
}

/** “40 | other users manage without it”. */
function counted({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.kind === 'number' || /^(all|k)$/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “In 20 years | not one guest has asked” as “as far as we recall, over 20 years no guest has asked”. */
const inThoseYears: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = tokens.findIndex(({ text }, at) => at > mark.from && text === 'years') + 1;
  const years = { from: mark.from + 1, to };
  return to > 0 && to < mark.to
    ? say('as far as we recall, over $years no')(remembering(match, { years }))
    : null;
};

/** “The tenants before you | had no trouble with it” as “until now we had not heard of any trouble with it”. */
const notHeardOf: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(({ text }, index) => index >= mark.to - 1 && text === 'no');
  const thing = { from: at + 1, to: at + 2 };
  const had =
    /^(had|have|has)$/.test(tokens[at - 1]?.text ?? '') &&
    at <= mark.to + 1 &&
    /^(with|at|[.,!])$/.test(tokens[at + 2]?.text ?? '.');
  return had
    ? say('until now we had not heard of any $thing')(
        remembering(marking(match, mark.from, at + 2), { thing }),
      )
    : null;
};

/** “The tenant before you | paid for it” as “an earlier tenant paid for it”. */
const earlierOne: Rewriter = (match) => {
  const { tokens, mark } = match;
  const before = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'before');
  const who = { from: before - 1, to: before };
  const noun = tokens[before - 1]?.text ?? '';
  if (before < mark.from + 2 || /^ones?$/.test(noun)) return null;
  const many = /(?:[^s]s|people|men)$/.test(noun);
  return say(many ? 'earlier $who' : 'an earlier $who')(remembering(match, { who }));
};

/** “Every other tenant managed.” as “each tenant managed, and we would like to see what is different for you”. */
const whatDiffers: Rewriter = (match) =>
  match.mark.from === 0 && !match.tokens.some(({ text }) => /^[,?]$/.test(text))
    ? both(say('each'), append(', and we would like to see what is different for you'))(match)
    : null;

/** “Our other 2,000 guests are happy.” */
function opensWithThem(match: Match): boolean {
  return (
    counts(match) &&
    match.mark.from === 0 &&
    /^(our|the|my|[\d,.]+)$/.test(match.tokens[0]?.text ?? '') &&
    !endsAsQuestion(match)
  );
}

/** “And yet 40 other users manage” as “40 other users manage, and we would like to see what is different for you”. */
const theyDo: Rewriter = (match) => {
  const { tokens, mark } = match;
  const figure = tokens.findIndex(({ kind }, at) => at < mark.to && kind === 'number');
  const before = tokens.slice(0, figure);
  const opens = before.every(({ text }) =>
    /^(and|yet|but|somehow|so|still|well|,|funny|strange|odd|strangely|oddly|that|how)$/.test(text),
  );
  if (figure < 0 || !opens) return null;
  // “90 other guests” are 90 guests.
  const other = tokens.findIndex(({ text }, at) => at >= mark.from && at < mark.to && text === 'other');
  const without = figure < mark.from || other < 0 ? [] : [{ from: other, to: other + 1 }];
  return [...(figure > 0 ? [{ from: 0, to: figure }] : []), ...without].reduce<Rewriter>(
    (rest, range) => both((match) => drop()(marking(match, range.from, range.to)), rest),
    append(', and we would like to see what is different for you'),
  )(match);
};

/** “The tenant before you paid 640”: what it cost then is a fact. */
function toldOfPrice({ tokens, to }: Match): boolean {
  return tokens[to - 1]?.text === 'paid' && tokens.slice(to).some(({ kind }) => kind === 'number');
}

/** “…, like everybody else does”: it goes. */
const likeThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closes = !tokens[mark.to + 1] || tokens[mark.to + 1]?.kind === 'punctuation';
  if (tokens[mark.from - 1]?.text !== 'like' || !closes) return null;
  return drop()(marking(match, mark.from - 1, mark.to + 1));
};

const unless = [asked];

/** “Everybody else | has confirmed”: told of a plan. */
function haveAnswered({ tokens, mark }: Match): boolean {
  return /^has (?:gone|left|confirmed|replied|arrived|answered|signed)$/.test(
    textOf(tokens, mark.to, mark.to + 2),
  );
}

/** “I have never seen this before, and I would like to look into it”: news, and it is taken up. */
function takenUp({ tokens, mark }: Match): boolean {
  return /\bthanks?\b|\b(?:will|would like to|let me) (?:look|check|find|ask)\b/.test(
    textOf(tokens, mark.to),
  );
}

const seller =
  '(company|companies|shop|shops|store|stores|hotel|hotels|supplier|suppliers|agency|agencies|seller|sellers|provider|providers|vendor|vendors|landlord|landlords|firm|firms|garage|garages|workshop|workshops|clinic|clinics|airline|airlines|contractor|contractors|carrier|carriers|bank|banks|platform|platforms|dealer|dealers)';

/** “Other shops will take it back too, | so ask them”: a way on. */
function helpsThem({ tokens, to }: Match): boolean {
  return /\b(?:so|please|happy|recommend|help|if)\b/.test(textOf(tokens, to));
}

/** “Others are happy | with less”, “others manage.” */
function closesWithIt({ tokens, to }: Match): boolean {
  return isWordless(tokens, to) || /^(?:with|about)\b/.test(textOf(tokens, to));
}

/** “Nobody expects that of you”, “nobody needs it before Monday”: it is taken off them. */
function ofThem({ tokens, from, to }: Match): boolean {
  return /\b(?:(?:of|from|for) (?:you|us)|before|until|on|so|for now)\b/.test(textOf(tokens, from, to + 2));
}

/** “Nobody complained about the zip” as “what you write about the zip is new to us”. */
const aboutIt: Rewriter = (match) => {
  const { tokens } = match;
  const at = tokens.findIndex(({ text }) => text === 'about');
  const thing = { from: at + 1, to: endOfClause(tokens, at + 1) };
  if (at < 0 || !/^(?:the|our|my|your|this|that)$/.test(tokens[at + 1]?.text ?? '') || thing.to > at + 6)
    return null;
  return sentence('What you write about $thing is new to us; could you tell us more?')(
    remembering(match, { thing }),
  );
};

/** “Nobody else complained.”, “you are the only one”: alone in its sentence, or beside a fact. */
const isNew: Rewriter = where(
  ({ tokens }) =>
    piecesOf(tokens).some(({ from, to }) =>
      /^(?:nobody|no one|none|not one|no other|you are the (?:only|first|sole))\b.*\bcomplain/.test(
        textOf(tokens, from, to),
      ),
    ),
  either(
    keepTheFactAlone(),
    where(
      onlyFault,
      where(tellsNoFigure, either(aboutIt, sentence('This is new to us; could you tell us more about it?'))),
    ),
  ),
);

const best = [tellHowItLooks(), isNew];

export default defineRule({
  id: 'arguing/everyone-else',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Calls everybody else as a witness.',
  why: 'Others being content makes this customer feel odd, not content: ask what is different in their case.',
  phrasings: noArgumentLeft({ how: 'hear', best }, [
    {
      phrases: [
        '{(funny|strange|odd|curious|interesting) [,|how|that]} (#|@number|all|every|everybody|everyone|hundreds of|thousands of|the other|other|our other) [other|of our other] [_] [_] [_] (manage|manages|managed|cope|copes|coped|have no|has no|had no|get by|like|likes|liked|get along)',
      ],
      unless,
      rewrites: [both(drop(), append(', and we would like to see what is different for you'))],
    },
    {
      phrases: [
        `{${nobody} [has|have|had] [ever|yet|so far] ${complained} [until (you|now)]} [about|before|so far|yet|it|this|that]`,
        `{${nobody} [ever] ${complains}} [about]`,
      ],
      unless: [asked, granted, allowed],
      rewrites: [
        withNext(/^with$/, say('we have had no other reports about')),
        say('we have had no other reports'),
      ],
    },
    {
      phrases: [
        '{(nobody|no one) [has] [ever] (died|suffered|went bankrupt|gone bankrupt|lost sleep|went broke|lost money|lost a @buyer) (over|from|because of|of)}',
      ],
      rewrites: [say('we do not want to play down')],
    },
    {
      phrases: [
        '{@you <be> the (only|sole|first and only) (one|@buyer)} (who|that) (complains|complained|has (any|this|such|trouble|a (problem|complaint|issue|question))|had (any|this|such|trouble|a (problem|complaint|issue|question))|thinks|says|sees|finds|cannot|can not|does not|objects|ever|noticed|reported)',
        '{@you <be> the (only|sole|first and only) (one|@buyer)} (complaining|saying|seeing|with|having|to (complain|say|think|see|report|object|raise|mention|notice|have))',
        '{@you <be> the (only|sole) (one|@buyer)} $',
      ],
      unless: [...unless],
      rewrites: [noOneElse, say('you are the first')],
    },
    {
      phrases: ['{(yours is|@your _ is) the only (one|@buyer)} (that|who|with)'],
      rewrites: [say('yours is the first')],
    },
    {
      phrases: [
        '{(nobody|no one|no other @buyer) [else] has ever} (sent|returned|asked|called|refused|cancelled|claimed|questioned|doubted|demanded|needed|rejected|told|written|disputed|failed)',
        '{(nobody|no one|no other @buyer) [else] has ever} wanted (it|this|that|a|an|the|one|such|more|less)',
      ],
      unless,
      rewrites: [say('this is the first time that someone has')],
    },
    {
      phrases: [
        `{(any|every|each|even a|even an|even your own|even the|your own) ${judge} (will|would|can|could|must) [also|easily|gladly|surely|only|immediately|instantly|at once] (confirm|tell (you|us|me)|see|agree|say|know|understand|notice|recognise|recognize|realise|realize|attest) [to] (that|you that)}`,
        '{(anybody|anyone|everybody|everyone) (with|who has) (eyes|a brain|two eyes|eyes in (their|his) head|any sense|half a brain|common sense|a bit of sense|any (experience|knowledge)) (can|could|will|would) (see|tell|know|understand|confirm) that} _',
        '{(everybody|everyone) (knows|can see|sees|is aware) that}',
        '{it is (a [well] [-] [known] fact|common knowledge|general knowledge|no secret|widely known|generally known|an open secret) that}',
      ],
      unless: [asked, granted],
      rewrites: [where(thatIsIt, say('that')), drop()],
    },
    {
      phrases: [`{(any|every|each) ${judge} (knows|understands|sees|accepts|agrees with) (that|this|it)}`],
      when: [endsClause],
      unless: [asked, granted],
      rewrites: [leaveOutArgument(), sayAlone('this is how we see it')],
    },
    {
      phrases: [
        `{[,] [and] (any|every|each|even a|even an|even your own|even the|your own) ${judge} (will|would|can|could|must) [also|easily|gladly|surely|only|immediately|instantly|at once] (confirm|tell you|see|agree|say|know|understand|notice|attest) [to|with] (that|it|so|this|us|the same) [to you]}`,
        '{[,] [and] (anybody|anyone|everybody|everyone) (with|who has) (eyes|a brain|two eyes|eyes in (their|his) head|any sense|half a brain|common sense|a bit of sense|any (experience|knowledge)) (can|could|will|would) (see|tell|know|understand|confirm) (that|this|it|so)}',
      ],
      unless: [asked, granted],
      when: [endsClause],
      rewrites: [drop()],
    },
    {
      phrases: [
        `{(no|not one|not even a|not a single) ${judge} (will|would|can|could) [ever|honestly|seriously]} (call|say|see|find|accept|think|believe|expect|describe|consider|notice|confirm|agree|buy|pay|take|complain|mind|send|return|give)`,
      ],
      unless: [asked, granted],
      rewrites: [say('it would be unusual to')],
    },
    {
      phrases: [
        '{(nobody|no one|not one _|none of the others|not a soul) [else] where:((in|on|at|around|from) (the|our|your|this|that) [whole|entire] (building|house|street|team|office|hotel|group|class|course|room|floor|train|village|town|company|family|row|hall|bus|tour|audience|party|restaurant|block))} (hears|heard|sees|saw|has|had|feels|felt|smells|smelled|finds|found|minds|minded|noticed|complained|complains|ever|seems)',
      ],
      unless: [asked, granted, spared, theirs],
      rewrites: [say('so far we know of no one else $where who')],
    },
    {
      phrases: [
        '{(nobody|no one|not a soul) (in (the|our|this) (trade|business|industry|market|world|sector|town)|anywhere)}',
      ],
      unless,
      rewrites: [say('hardly anyone we know')],
    },
    {
      phrases: [
        '{the (whole|entire|rest of the) (market|trade|industry|sector|business)} (pays|knows|does|uses|works|accepts|is|has|manages|can|agrees|sells|buys)',
        '{the (whole|entire|rest of the) (world|town)} (pays|knows|does|uses|accepts|manages|agrees|sells|buys)',
        '{(everyone|everybody) in (the|this) (trade|business|industry|market|sector)}',
      ],
      unless,
      rewrites: [
        where(precededBy(/^,$/), leaveOutToTheEnd()),
        leaveOutArgument(),
        say('the trade as we know it'),
      ],
    },
    {
      phrases: [
        '{(for|with) (all [of] the others|everyone else|everybody else|all [our] other @buyers|the rest of (them|our @buyers))} [,] (it|this|that|they|there|we) (fit|fits|works|worked|is|was|has|had|never|arrived|came)',
        '{(for|with) (most|nearly all|almost all|practically all|the (vast|great) majority of|99 %) [of] [our|the] [other] (@buyers|people|others|users|renters|hosts|members)} [,] (it|this|that|the|our) [_] [_] (works|worked|runs|goes|went|has worked) [@very] (well|fine|smoothly|perfectly|ok|okay|great|without)',
        '(works|worked|runs) [@very] (fine|well|perfectly|ok|okay|great|smoothly) {for (all the others|everyone else|everybody else|all [our] other @buyers|most [of] [our] [other] (users|@buyers|people|others|members))}',
        '(it|this|that|they) (fit|fits|works|worked|is|was|has|had|arrived|came) [fine|well|perfectly|good enough|on time] {for (all the others|everyone else|everybody else|all [our] other @buyers|the rest of our @buyers)}',
      ],
      unless,
      rewrites: [
        where(ofMost, say('usually,')),
        where(opensClause, say('in other cases,')),
        say('in other cases'),
      ],
    },
    {
      phrases: [
        '{every other} who:@buyer (pays|paid|accepts|accepted|manages|managed|agrees|agreed|uses|has|had|gets|got|likes|loves|knows|finds|found|understands|signs|signed|can|does|did|is (happy|fine|satisfied|content|pleased|ok|okay))',
      ],
      rewrites: [leaveOutArgument(), whatDiffers, say('each')],
    },
    {
      phrases: [
        '{(everyone|everybody) else} (is|seems) [@very] (happy|fine|satisfied|content|ok|okay|pleased)',
        '{(everyone|everybody) else} (has|had|likes|loves|pays|accepts|manages|uses|seems|understands|agrees|gets|got|can|does)',
      ],
      unless: [...unless, haveAnswered],
      rewrites: [
        likeThem,
        where(followedBy(/^(pays|has|had|uses|gets|got|can|does)$/), say('as far as we know, everyone')),
        say('so far everyone we asked'),
      ],
    },
    {
      phrases: [
        '{all [of] [our|the] other} who:@buyers (are (happy|fine|satisfied|content|pleased)|have (no|never|had no|managed|accepted|agreed|paid)|had no|pay|accept|manage|use|agree|do|understand|never|got)',
        '{(most|the majority) of our other} who:@buyers (are|have|had|accept|pay|like|love|use|agree|find|do)',
        '{(most|the majority) of our} who:@buyers (accept|agree|manage|do not|never|have no|find (it|this|that) (fair|fine|normal|reasonable|acceptable|ok|okay|clear|good|@very))',
      ],
      unless,
      rewrites: [say('the other')],
    },
    {
      phrases: [
        '{(# [other]|hundreds of [other]|thousands of [other]|dozens of [other]|many other|most other|plenty of [other]|millions of|so many) [of our] @buyers (use|run|have|buy|work with|pay|accept|order) ... without [a|any|one|so much as a] [single] (murmur|complaint|problem|issue|hitch|word|fuss|question|complaints|problems|issues|trouble)}',
      ],
      rewrites: [say('we would like to find out what differs at your place')],
    },
    {
      phrases: [
        '{(our other|other|all [of] our) @buyers} (are [@very|all] (happy|fine|satisfied|pleased|content)|have no (problem|problems|issue|complaint|complaints)|pay|accept|manage|never complain|do not complain)',
        '{your competitors} (pay|accept|manage|never|do not|have no)',
      ],
      unless,
      rewrites: [
        leaveOutArgument(),
        where(counted, theyDo),
        where(counted, sentence('We would like to see what is different for you.')),
        say('others'),
      ],
    },
    {
      phrases: [
        `{^ [well|but|and|funny ,|odd ,|strange ,] [,] [all|most of] [of] (the|our|my|all the|all our|those) [remaining] other ... ${audience}} (seem|seems|found|find|have (no|never|had no|managed|found|accepted|enjoyed|all)|had (no|a (great|good|lovely))|managed|manage|are [@very] (happy|fine|content|satisfied|pleased)|were [@very] (happy|fine|content|satisfied|pleased)|love|loved|like|liked|enjoy|enjoyed|thought|think|never|slept|ate|do not|did not)`,
        `{[the|our|my] (rest|remaining|remainder|other #|other @number|# other|@number other|hundreds of other|dozens of other|thousands of other|plenty of other|countless other|our other) [of (the|our|my)] [_] ${audience}} (seem|found|find|managed|manage|love|loved|like|liked|enjoyed|enjoy|thought|think|never|made|slept|ate|have (no|never|had|managed|found|all)|had (no|a|the)|did not|do not|are (happy|fine|content|satisfied|pleased)|were (happy|fine|content|satisfied|pleased))`,
      ],
      unless: [asked, granted],
      rewrites: [
        leaveOutArgument(),
        theyDo,
        where(opensWithThem, append(', and we would like to see what is different for you')),
        where(counts, sentence('We would like to see what is different for you.')),
        say('others'),
      ],
    },
    {
      phrases: [
        '{@you <be> [literally|really|actually|quite] the (first|very first) (one|person|@buyer) [ever] (to|who|that) (complain|complains|complained|object|objects|objected|say so|says so|said so|say that|says that) [about]}',
      ],
      unless,
      rewrites: [
        where(endsClause, say('thank you for telling us')),
        where(endsWith(/^about$/), say('you are the first to tell us about')),
        say('you are the first to tell us'),
      ],
    },
    {
      phrases: [
        '{who:@we have (never|not once|not ever) (heard|seen|met) (that|this|it|anything like (it|this|that)|such a thing|of (it|this|such a thing)) [once|before|from anyone]}',
      ],
      when: [endsClause],
      unless: [asked, granted, takenUp],
      rewrites: [say('$who hear this for the first time')],
    },
    {
      phrases: [
        '{(most|other|many|all other|normal|no|no serious|no other|no sane) (@buyers|@buyer) would (not [even]|never|ever|even) (notice|mind|care|complain|ask|object|bother)}',
        '{(nobody|no one) [else] would [ever|even] (notice|mind|care|complain|object|bother)}',
      ],
      unless,
      rewrites: [whatItMeant, sayAlone('we would like to know what it meant for you')],
    },
    {
      phrases: [
        '{@we have [so far] never [yet|before] (had|heard|received|seen|got) (a|any|such|such a|one|a single|this|this kind of) [@buyer] (complaint|complaints|problem|problems|issue|issues)}',
        '{@we never [ever] (had|heard|received|got|get) (a|any|such|one|a single) (complaint|complaints|problem|problems|issue|issues)}',
      ],
      unless: [asked, granted],
      rewrites: [say('yours is the first note we have')],
    },
    {
      phrases: [
        `{(any|every|most|all|all the|no) [of the] other ${seller} ((would|will) [not]|(do|does) not even|(charges|charge|asks|ask|takes|take) [@you] (more|double|twice|extra|much more))}`,
        `{^ [and|but] other ${seller} (would [not]|do not even|(charge|ask|take) [@you] (more|double|twice|extra|much more))}`,
        `{(nobody|no one|no other ${seller}) [else] (would|will) [ever|even] (give|offer|do|sell|make|accept|take|answer)} (@you|it|this|that)`,
      ],
      unless: [asked, granted, helpsThem],
      rewrites: [leaveOutArgument(), say('as far as we know, it is common elsewhere to')],
    },
    {
      phrases: [
        '(^|@opening) {others (are|were|seem|seemed) [@very] (happy|satisfied|content|fine|ok|okay|glad|pleased|grateful)}',
        '(^|@opening) {(others|other people|people) [also|just|simply] (manage|managed|cope|accept|accepted|pay|paid|wait|waited|understand|understood) [it|this|that|too]}',
      ],
      when: [closesWithIt],
      unless: [asked, granted],
      rewrites: [leaveOutArgument(), say('we would like to see what is different for you')],
    },
    {
      phrases: [
        '{(nobody|no one) [else|really|ever|here] (needs|does|asks for|expects|cares about|pays) (that|this|it|such (a|an)|that much|so much) [_ [_]]}',
      ],
      when: [opensClause, endsClause],
      unless: [asked, granted, cheering, allowed, ofThem],
      rewrites: [leaveOutArgument(), sayAlone('we would like to understand what it means for you')],
    },
    {
      phrases: [
        '{everywhere else in the world}',
        '^ {everywhere in the world} [,] _',
        '^ {everywhere else [,]}',
      ],
      unless,
      rewrites: [say('in most places we know')],
    },
    {
      phrases: [
        '{(,|and) ask (anyone|anybody|around|whoever @you (like|want))} (.|!|$)',
        '{(,|and) ask (anyone|anybody|around|whoever @you (like|want))} $',
        '{^ [just] ask (anyone|anybody|around) ,}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(yours|@your _|@your _ _) (is|was|are|were) {the only} _ ... (on earth|in the world|worldwide|anywhere|in town|(that|which|who) (shows|says|claims|finds|sees|complains|does not|has ever|reads|measures|reports|disagrees))',
      ],
      unless: [asked, granted],
      rewrites: [say('the first')],
    },
    {
      phrases: [
        '{(nobody|no one|no @buyer|not one _|no other @buyer) [else] has ever} (managed|broken|had|seen|found|heard|needed|lost|got|measured|felt|smelled|tasted|noticed|minded|fallen|slipped|called)',
      ],
      unless: [asked, granted],
      rewrites: [say('this is the first time that someone has')],
    },
    {
      phrases: [
        '{in (my|our|all|all my|all our|the|these) [the|these|my|our|last|past] (#|@number) years [here|as a _|with _|in (this|the) (trade|business|job)] [,] [has] (not one|not a single|never has a|never once has a|no)}',
        '{in (#|@number) years [here|as a _|of _|with _|in (this|the) (trade|business|job)] [,] (not one|not a single|never has a|no)}',
      ],
      unless: [asked, granted],
      rewrites: [inThoseYears, say('as far as we recall no')],
    },
    {
      phrases: [
        '{(nobody|no one) (but|except|other than|apart from|besides) you} (would|thinks|finds|sees|complains|complained|noticed|seems|minds|calls|objects|says|sees)',
      ],
      unless: [asked, granted],
      rewrites: [say('you are the first who')],
    },
    {
      phrases: [
        '{^ [just|go and|now|so] [,] (tell|try telling|explain|say) that to} (the other|all the|all our|the _ _ who|those who|people who|the people|the rest|the families|the judge|the marines|our other|anyone)',
      ],
      rewrites: [say('it would be hard to explain that to')],
    },
    {
      phrases: [
        '{(that|this) is what (they|you) all say}',
        '{(everybody|everyone) (says|claims|could say) that}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('we would like to hear more about it')],
    },
    {
      phrases: [
        '{the [_] (@buyer|@buyers|tenant|tenants|guest|guests|owner|owners|driver|one|ones|family|visitor|visitors|couple|lady|gentleman|man|people) before you} ((had|has|have) (no|never|not|none|the same|exactly|used|paid|liked|loved|been)|never|did|was|were|found|managed|liked|loved|drove|paid|said|used)',
      ],
      unless: [asked, granted, toldOfPrice],
      rewrites: [notHeardOf, leaveOutArgument(), earlierOne, say('others')],
    },
    {
      phrases: [
        '{that is how (every|any|each|all) _ [_] (does|do|makes|make|handles|handle|builds|build|bakes|bake|sells|sell|ships|ship)} (it|this|that|them)',
      ],
      unless,
      rewrites: [say('that is how we know')],
    },
    {
      phrases: [
        '{, (and|as) (so would|will|would) (any|every) (court|judge|lawyer|expert|engineer|professional|arbitrator|surveyor) [agree|confirm|say]} $',
        '{[,] [just] ask (anybody|anyone|everybody|any _) (in (the|our|this) (trade|business|industry|market|field)|who knows (his|her|their|the|about)|with eyes)}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: ['{@you (<be>|stand) [quite|all|pretty much|rather] alone (with|in)} (that|this|your)'],
      unless,
      rewrites: [say('few others share')],
    },
    {
      phrases: [
        '{(others|other (people|buyers)|(someone|somebody|anyone|anybody) else|plenty of (people|others|buyers)|another (buyer|person|guy)) (would|will|can|could|are willing to|is willing to) [happily|gladly|easily|probably] (pay|give|offer) [me|us] [it for] (more|double|twice|full|the (asking|full)|#|¤|at least|a lot|good money)}',
      ],
      unless,
      rewrites: [sayToTheEnd('the price reflects {what they get}')],
    },
    {
      phrases: [
        '{(not|hardly) (something|what|a _|an _) (most|many|any|a lot of) [_] (people|guests|customers|buyers|players|travellers|travelers|users|of us|parents|drivers|patients) (would|will) (call|describe as|consider)}',
      ],
      unless: [asked, granted],
      rewrites: [say('not what we would call')],
    },
    {
      phrases: [
        '{(other|all other|our other|the other|another|every other) [_] (@buyer|@buyers|players|travellers|travelers|patients|parents) (never|do not|does not|did not) (say|says|said|complain|complains|mention|ask|find|see|have|has)} [so|that|it|this|about|any|such]',
      ],
      unless: [asked, granted, allowed],
      rewrites: [say('you are the first to tell us')],
    },
  ]),
  examples: [
    { good: 'The guests before you have the flat until ten.' },
    { good: 'Nobody has ever wanted to move out.' },
    {
      bad: '[[You are the only one]] complaining.',
      fixed: 'This is new to us; could you tell us more about it?',
    },
    { bad: '[[Nobody would notice]] a crumb.', fixed: 'We would like to hear what a crumb meant for you.' },
    { bad: 'Please queue like [[everybody else]] does.', fixed: 'Please queue.' },
    { bad: 'Three weeks is short[[, ask anybody in the trade]].', fixed: 'Three weeks is short.' },
    {
      bad: 'Maybe the lid is loose, but [[other buyers never complain]] about it.',
      fixed: 'Maybe the lid is loose, but you are the first to tell us about it.',
    },
    {
      bad: 'A short wait is [[not something most people would call]] a scandal.',
      fixed: 'A short wait is not what we would call a scandal.',
    },
    { bad: '[[Others would pay double]] for it.' },
    {
      bad: 'Hi, [[for most people]] the lid works fine.',
      fixed: 'Hi, usually, the lid works fine.',
    },
    { good: 'The map shows that no one in your street has fibre yet.' },
    { good: 'For most people the small lid is best.' },
    {
      bad: 'We see it differently[[, and so would any judge]].',
      fixed: 'We see it differently.',
    },
    { bad: '[[You are quite alone with]] that view.', fixed: 'Few others share that view.' },
    {
      bad: '[[Funny,]] 300 other bakers manage with the same tin.',
      fixed: 'Thank you for telling us about [what they told you]; could you say a little more about it?',
    },
    {
      bad: '[[No other customer has complained]] about the zip.',
      fixed: 'What you write about the zip is new to us; could you tell us more?',
    },
    {
      bad: '[[You are the only one]] who finds it slow.',
      fixed: 'Thank you for telling us about [what they told you]; could you say a little more about it?',
    },
    {
      bad: '[[Every other]] importer pays in advance.',
      fixed: 'Each importer pays in advance, and we would like to see what is different for you.',
    },
    {
      bad: '[[300 other firms use it without a complaint]].',
      fixed: 'We would like to find out what differs at your place.',
    },
    { bad: '[[Most people would not even notice]].', fixed: 'We would like to know what it meant for you.' },
    {
      bad: '[[We have never had a complaint]] about this model.',
      fixed: 'Yours is the first note we have about this model.',
    },
    { bad: '[[Every mechanic will confirm that]] the disc is new.', fixed: 'The disc is new.' },
    { bad: '[[Even a child can see that]] will not fit.', fixed: 'That will not fit.' },
    { bad: '[[Everybody knows that]] the gate shuts at ten.', fixed: 'The gate shuts at ten.' },
    {
      bad: 'And yet somehow [[90 other customers]] manage with one key.',
      fixed: '90 customers manage with one key, and we would like to see what is different for you.',
    },
    {
      bad: 'Ten days are ten working days, [[everybody in this trade]] counts like this.',
      fixed: 'Ten days are ten working days.',
    },
    { good: 'The tenant before you paid 300, as she moved in long ago.' },
    { bad: '[[No sane person would]] call that loud.', fixed: 'It would be unusual to call that loud.' },
    {
      bad: '[[Nobody else in the house]] hears a hum.',
      fixed: 'Thank you for telling us about [what they told you]; could you say a little more about it?',
    },
    { bad: 'The tiles match[[, anyone with eyes can see that]].', fixed: 'The tiles match.' },
    {
      bad: 'Yours is [[the only]] scale that shows 11 kilos.',
      fixed: 'Yours is the first scale that shows 11 kilos.',
    },
    {
      bad: '[[In 20 years not one]] pipe has burst.',
      fixed: 'As far as we recall, over 20 years no pipe has burst.',
    },
    {
      bad: '[[Tell that to]] the other parents.',
      fixed: 'It would be hard to explain that to the other parents.',
    },
    {
      bad: '[[The guest before you]] had no trouble at all.',
      fixed: 'Until now we had not heard of any trouble at all.',
    },
    { good: 'Has no other customer complained about this?' },
    { good: 'We have never seen this port so full.' },
    { good: 'Nobody minds if you come a little later.' },
    { good: 'No one on the train has to stand.' },
    { good: 'Every other week a truck leaves for Rotterdam.' },
    { good: 'Nobody else complained, and still you are right: the zip is weak.' },
    { good: 'You are the first to report it, which helps us to find the cause.' },
    { good: 'Children draw on them, as they do everywhere in the world.' },
    { good: 'The whole town is full this weekend.' },
    { good: 'Most of our guests find it easier to walk.' },
    { good: 'Everybody else has confirmed.' },
    { good: 'I have never seen this before and will ask the maker.' },
    { bad: '[[Any other shop would]] charge you double.' },
    { good: 'Any other shop will take it back too, so please choose one near you.' },
    { good: 'Other hotels charge for the sauna, ours is free.' },
    { bad: '[[Others are happy]] with less.' },
    { good: 'Others are happy to help.' },
    { bad: '[[Nobody needs that feature]].' },
    { good: 'Nobody expects that of you.' },
    { good: 'Nobody needs it before Monday.' },
    { bad: '[[Every sane person knows that]].' },
    { good: 'Nobody asks for it that kindly, thank you!' },
    { good: 'Ben wrote that nobody else asks for it.' },
  ],
});
