/** “a usage error”, “is down to your”: puts the fault on the reader. */
import { closesSentence, goesPastAComma } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { cleared, hypothetical } from '../../../words/english/suppositions';
import { endOfWords, isWordless, type Match, marking, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { andOfWhy, tellOfTheNext } from '../../rewriting/tell-of-the-thing';
import { theNotYour } from '../../rewriting/the-not-your';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [cleared, reported, hypothetical];
const own = '[own|very own|entirely own]';

/** “A usage error | nothing to do with the pump”: words without a verb go on about it. */
function describedOn({ tokens, to }: Match): boolean {
  return /^(nothing|not|rather|unrelated|caused|made)$/.test(tokens[to]?.text ?? '');
}

/** “Your fault, not ours, that it rained” as “it is a pity that it rained”. */
const aPity: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens.slice(0, mark.from).some(({ kind }) => kind !== 'punctuation')) return null;
  let to = mark.to;
  if (/^, not (?:ours|mine|us) ,?$/.test(textOf(tokens, to, to + 4))) to += 4;
  if (tokens[to]?.text === 'that') return say('it is a pity')(marking(match, mark.from, to));
  if (tokens[to]?.text !== 'for') return null;
  return say('it is a pity about')(marking(match, mark.from, to + 1));
};

/** “Due to | your failure to sign the form” as “because the form was not signed”. */
const becauseNot: Rewriter = (match) =>
  tellOfTheNext({ not: true, opener: 'because' })(marking(match, match.from, match.mark.to));

/** “It is your own fault | the slot is gone”. */
function itIs({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.from - 1]?.text === 'it' &&
    /^(that|if|the|you|i|we|my|it|this|your|our|they|he|she)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “The stain is your fault, | you left it wet”, “… | so we keep the fee”: the rest hangs on it. */
function tellsOn({ tokens, mark }: Match): boolean {
  return /^, (?:you|so)$/.test(textOf(tokens, mark.to, mark.to + 2));
}

/** “The delay is your fault.”, and nothing behind it says that it is too late. */
function mayStillChange(match: Match): boolean {
  return (
    closesSentence(match) &&
    !match.following.some(({ prose }) => /\b(?:can ?not|can['’]t|too late|no longer|lost)\b/i.test(prose))
  );
}

/** “… is your fault | since you left it open” as “… came about because it was left open”. */
const cameAbout: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const told = andOfWhy(say('came about'))(match);
  const opens = /^(because|since|as)$/.test(tokens[link]?.text ?? '');
  const because = say('because')(marking(match, mark.to, opens ? link + 1 : link));
  // “…, you left it open”.
  if (!told || !because || !(opens || (link > mark.to && tokens[link]?.text === 'you'))) return null;
  const edits = [
    ...told.edits,
    ...because.edits.map((edit) => ({
      ...edit,
      text: ` ${edit.text.trim()}`,
      start: tokens[mark.to - 1]?.end ?? edit.start,
    })),
  ];
  return { title: told.title, edits: edits.sort((one, other) => one.start - other.start) };
};

/** “The problem is | on your end” as “the problem does not seem to come from our side”, “the delay is | on your side since …” as “the delay came about because …”. */
const seemsOutside: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens.findLastIndex(
    ({ text }, at) => at < mark.from && /^(is|are|was|were|lies|lay|be|been)$/.test(text),
  );
  const why = verb > 0 ? cameAbout(marking(match, verb, mark.to)) : null;
  if (why) return why;
  // A delay has no system.
  if (/^(delay|mistake|fault)$/.test(tokens[verb - 1]?.text ?? '')) return null;
  const seems = /^(is|lies)$/.test(tokens[verb]?.text ?? '') && mark.from - verb < 3;
  if (!seems) return null;
  return namesFacts(match.source)
    ? say('does not seem to come from our side')(marking(match, verb, mark.to))
    : sentence('From what we can see, {where the cause lies}.')(match);
};

/** “Your fault.” */
function thatIsAll({ tokens, mark }: Match): boolean {
  return mark.from === 0 && isWordless(tokens, mark.to);
}

/** “Your mistake | cost us a day.” */
function hadEffects({ tokens, mark }: Match): boolean {
  const nearly = /^(nearly|almost|already|only|again)$/.test(tokens[mark.to]?.text ?? '');
  return /^(with|has|have|had|cost|costs|led|caused|made|meant|means|delayed|blocked)$/.test(
    tokens[nearly ? mark.to + 1 : mark.to]?.text ?? '',
  );
}

/** “The fault | lies with your fitter” as “the fault is best cleared up with your fitter”. */
const clearedUpWith: Rewriter = (match) => {
  const { tokens, mark } = match;
  let from = mark.from;
  while (from > match.from && !/^(is|lies|lay)$/.test(tokens[from]?.text ?? '')) from--;
  return say('is best cleared up with')(marking(match, from, mark.from + 1));
};

/** “If nobody mends it, | consider yourself the culprit that it stays”: what follows from it stands behind. */
function afterIf({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 1]?.text === ',' && tokens.slice(0, mark.from).some(({ text }) => text === 'if');
}

/** “It is free, so, if nobody mends it, | consider yourself the culprit that it stays” as “it is free, so your help with this is welcome”. */
const yourHelp: Rewriter = (match) => {
  const { tokens } = match;
  const at = tokens.findIndex(({ text }) => text === 'if');
  if (!afterIf(match) || at < 1) return null;
  const from = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const linked = /^(?:so|and)$/.test(tokens[from - 1]?.text ?? '');
  return say(`${linked ? '' : '; '}your help with this is welcome`)(marking(match, from, endOfWords(tokens)));
};

/** “Your mistake cost nothing”, “your change caused no harm”: it is forgiven. */
function forgiven({ tokens, to }: Match): boolean {
  return (
    /^(no|nothing|nobody|none)$/.test(tokens[to]?.text ?? '') ||
    (!tokens.some(({ text }) => text === 'but') &&
      tokens.slice(to, to + 5).some(({ text }) => /^(nothing|common|easily|harmless|quickly)$/.test(text)))
  );
}

/** “Due to your late flight”: not theirs to hasten. */
function ofTransport({ tokens, to }: Match): boolean {
  return /^(flight|train|bus|ferry|arrival|shift)$/.test(tokens[to]?.text ?? '');
}

export default defineRule({
  id: 'blaming/your-fault',
  principle: 'save-face',
  severity: 'warning',
  message: 'This puts the fault on the reader.',
  why: 'Even when it is true, a fault pinned on the reader makes them fight it: name the slip, and what to do next.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '{(is|are|was|were|is all|was all|is only|was only) (down to|owing to|due to) your} _ [_] (coming|arriving|being|not|missing|failing|changing|having|getting|taking|going|sitting|ignoring)',
      ],
      unless: [cleared, hypothetical],
      rewrites: [say('has to do with the')],
    },
    {
      phrases: [
        '{(it is|it was) your own what:_ that} (@deed-done|caused|made|led|fried|burnt|burned|killed|gave)',
      ],
      unless: [cleared, hypothetical],
      rewrites: [say('something with the $what')],
    },
    {
      phrases: [
        '{(is|was|are|were) [@pointedly] [@pointedly] (@your|@your @staff) [own|very own] (mistake|mistakes|fault|faults|slip-up|oversight|blunder|error|doing)}',
      ],
      unless,
      rewrites: [
        where(itIs, andOfWhy(say('is a pity'))),
        cameAbout,
        where((match) => !tellsOn(match), leaveOutArgument()),
        where(mayStillChange, say('can still be put right')),
      ],
    },
    {
      phrases: ['{(is|was|are|were) [@pointedly] @your [own] misunderstanding}'],
      unless,
      rewrites: [say('comes from a misunderstanding')],
    },
    {
      phrases: [
        '(responsibility|responsibility for _|responsibility for _ _|blame) (lies|lay|rests|rested|sits) [@pointedly|@solely] {with you}',
      ],
      unless: [...unless, asked],
      rewrites: [say('elsewhere')],
    },
    {
      phrases: [
        '(fault|problem|mistake|error|issue|delay|cause|bug|slip) (<be>|lies|lay|rests|sits|must be|must lie) [@pointedly|@solely] {with you}',
      ],
      unless,
      rewrites: [say('elsewhere')],
    },
    {
      phrases: [
        `{(@your|@your @staff) ${own} (mistake|mistakes|fault|faults|slip-up|oversight|blunder|carelessness|negligence|sloppiness|incompetence|ignorance)}`,
      ],
      unless: [...unless, forgiven],
      rewrites: [
        aPity,
        where(thatIsAll, leaveOutArgument('sentence')),
        where(thatIsAll, sentence('Let us see what we can still do.')),
        where(hadEffects, say('what happened')),
        where((match) => !thatIsAll(match), say('a slip')),
        where((match) => !thatIsAll(match), say('the slip')),
      ],
    },
    {
      phrases: ['{@your [own] (error|errors)} (in|on|with|when|that|which|and|is|was|,|$|not|we|of|by)'],
      unless: [...unless, forgiven],
      rewrites: [say('a slip'), say('the slip')],
    },
    {
      phrases: [
        '{[a|an|the|some] (mistake|mistakes|error|errors|fault|negligence|carelessness|oversight|blunder) (of|by|from|on the part of|made by) your _ @staff}',
        '{[a|an|the|some] (mistake|mistakes|error|errors|fault|negligence|carelessness|oversight|blunder) (of|by|from|on the part of|made by) (you|yours|yourself|yourselves|your @staff)}',
      ],
      unless,
      rewrites: [say('a slip')],
    },
    {
      phrases: ['{(a|an|the|some) (user|operator|handling|customer) (error|errors|mistake|mistakes|fault)}'],
      unless: [cleared, hypothetical],
      rewrites: [where(describedOn, say('a matter of how it is used,')), say('a matter of how it is used')],
    },
    {
      phrases: ['{@your misunderstanding}'],
      unless,
      rewrites: [say('a misunderstanding')],
    },
    {
      phrases: [
        '(due to|because of|caused by|as a result of|result of|owing to|thanks to|down to) {@your} (late|missing|incomplete|wrong|incorrect|delayed|slow|unclear|delay|lack|misuse|mishandling)',
      ],
      unless: [...unless, ofTransport],
      rewrites: [theNotYour],
    },
    {
      phrases: ['(due to|because of|caused by|as a result of|result of|owing to|for) {@your failure to}'],
      unless,
      rewrites: [becauseNot, say('the missed step to')],
    },
    {
      phrases: [
        '{(due to|because of|caused by|owing to|as a result of) (@wrong|missing) thing:(_|_ _|_ _ _) (on|in|from|by) your} (invoice|form|order form|application|po|brief|file|files|side|request|email|mail|message|paperwork|documents|document|data|list|drawing|drawings|spreadsheet|sheet|profile|account|settings|end|team|instructions|entry|bank|customs|declaration|purchase order|artwork|system|website|setup|code|configuration)',
      ],
      unless,
      rewrites: [say('because of an error in the $thing on the')],
    },
    {
      phrases: [
        '(that|this|it) is [@pointedly] (a|an) (problem|issue|bug|error|fault) {(on|at|with|from|in) your (side|end|part|office)}',
        '(@trouble|cause|reason) (<be>|lies|lay|must be|must have been) [@solely] [@pointedly] {(on|at|with|from|in) your (side|end|part|system|office|team|network|department|bank|warehouse)}',
      ],
      unless: [cleared, hypothetical],
      rewrites: [
        (match) => {
          const entirely = /^(entirely|completely|solely|clearly|totally)$/.test(
            match.tokens[match.mark.from - 1]?.text ?? '',
          );
          const from = entirely ? match.mark.from - 1 : match.mark.from;
          return seemsOutside(marking(match, from, match.mark.to));
        },
        keepTheRest(),
      ],
    },
    {
      phrases: [
        '(fault|problem|mistake|error|issue|delay|cause|bug|slip|reason) {(comes|came|originates|originated) [@pointedly] (at|with|from|in) your} (side|end|part|system|office|team|network|department|bank|warehouse)',
      ],
      unless: [cleared, hypothetical],
      rewrites: [say('has to do with your')],
    },
    {
      phrases: ['{consider yourself [as] [the] (guilty|responsible|guilty one|one to blame|culprit) that}'],
      rewrites: [yourHelp, where(afterIf, drop()), say('it is a pity that')],
    },
    {
      phrases: [
        '{consider yourself [as] [the] (guilty|responsible|guilty one|one to blame|culprit) [of|for]}',
      ],
      rewrites: [say('I would be glad of your help with')],
    },
    {
      phrases: [
        '{@you have only (yourself|yourselves) to (thank|blame)}',
        '{@you (brought|have brought|did) this (on|to|upon) (yourself|yourselves)}',
        '{(the|all the) (blame|fault|responsibility) is [all|entirely] (yours|on you)}',
        '{(this|that|it) (<be>) [@pointedly] (all on you|entirely on you|your doing|your own doing|your own making|of your own making)}',
        '{@you (are|were) [@pointedly|the one|the ones|solely|fully|entirely] (to blame|at fault|in the wrong|guilty)}',
      ],
      unless,
      rewrites: [
        // “You are to blame | for the stain.”
        through(/^for (?=(?:the|this|that|our|my) )/, say('let us look together at')),
        leaveOutArgument(),
        sayAlone('we can look together at what is still possible'),
      ],
    },
    {
      phrases: [
        '{(half|all|most|much|some|part|a lot) of (this|that|the|it) ... (comes|came|stems|results) from (your|the) thing:(brief|order|drawing|drawings|specification|specifications|instruction|instructions|list|request|requests|briefing|file|files|plan|mail|mails) being [so|too|very|this] (muddled|unclear|vague|late|wrong|confusing|incomplete|messy|contradictory)}',
      ],
      rewrites: [say('a short talk about the $thing would help us both')],
    },
    {
      phrases: ['{it (was|is) not (us|me|we) (who|that)}'],
      rewrites: [say('we are looking into who')],
    },
    {
      phrases: [
        '{look (in|into) the mirror}',
        '{look (closer to home|at yourself|at yourselves|in your own _) [first]}',
      ],
      unless: [cleared],
      rewrites: [leaveOutArgument(), sayAlone('let us look together')],
    },
    {
      phrases: [
        '{it (is|was) [@pointedly] [@pointedly] (@your|@your @staff) [own|very own] (mistake|fault|oversight|error) that}',
      ],
      unless,
      rewrites: [andOfWhy(say('it is a pity that'))],
    },
    {
      phrases: [
        '{@your} (delay|delays|silence|slowness|hesitation|indecision|request|requests|change|changes) (costs|cost|has cost|have cost|is costing|caused|has caused|delays|delayed|blocks|blocked)',
        '(result of|due to|because of|caused by) {your own} (choice|decision|doing|actions|request|wish)',
        '(is|was|are|were|be|been) caused by {your [own]} [_] (configuration|settings|setup|network|firewall|browser|router|wiring|installation|cable|software|server|code|plugin|system|device|computer|phone|team|delay)',
        '(is|was|are|were|be|been) (caused|introduced|broken|triggered) by {your [own|last|latest]} (commit|commits|change|changes|patch|pr|pull request|merge|branch|refactoring|fix|update|script|request|decision|fork|environment)',
      ],
      unless: [...unless, forgiven],
      rewrites: [say('the')],
    },
    {
      phrases: ['{(this|that|it) is [@pointedly] your [own] (problem|responsibility)}'],
      unless,
      rewrites: [
        where(goesPastAComma, sayAlone('this one is for your side')),
        sayAlone('this one is for your side, and we are glad to help'),
      ],
    },
    {
      phrases: ['{(it|this|that) was [@pointedly] your [own] (decision|choice|idea|wish) to}'],
      unless: [...unless, cheering],
      rewrites: [say('the decision was to')],
    },
    {
      phrases: ['the (problem|issue|cause|culprit|fault) (is|was) {your}'],
      unless,
      rewrites: [say('in the')],
    },
    {
      phrases: [
        '(fault|problem|mistake|error|issue|delay|cause|blame) (is|was|lies|lay|sits|rests|must be|must lie|must have been|started|began) [@pointedly] {with your [_] @staff}',
      ],
      unless,
      rewrites: [clearedUpWith],
    },
    {
      phrases: [
        '{@you are [@pointedly|solely|fully] responsible for} (this|the) (mess|delay|delays|damage|damages|problem|loss|mistake|error|situation|failure|chaos)',
      ],
      unless,
      rewrites: [say('we need to sort out')],
    },
    {
      phrases: [
        '(^|@opening) {[the|this|that] (mistake|mistakes|fault|error|problem|delay|failure) (is|was) [@solely] yours [alone|only] [[,|and] not (ours|mine)]}',
        "(^|@opening) {(it|this|that) (is|was) (not (our|my)|nobody 's|no one 's) [own] (fault|mistake|error|problem|doing|job) [,] but (yours|your own [_]|your [_] @staff 's)}",
        '(^|@opening) {the [real|only|main|biggest] (problem|issue|trouble|reason|cause|weak point|bottleneck) [here] (is|was) [@solely] (@you|your [_] @staff)} ($|.|!)',
        '(^|@opening) {@you are [@solely] responsible [here|for (it|this|that|all (this|that))]} ($|.|!)',
      ],
      unless: [...unless, asked],
      rewrites: [leaveOutArgument(), sayAlone('we can look together at what is still possible')],
    },
    {
      phrases: [
        '(^|@opening) {(it|this|that) is [all] your own (stupid|silly|damn|damned|bloody) (fault|mistake|doing)}',
      ],
      unless,
      rewrites: [leaveOutArgument(), sayAlone('we can look together at what is still possible')],
    },
  ]),
  examples: [
    {
      bad: 'The tool is free, so, if nobody mends it, [[consider yourself the culprit that]] it stays.',
      fixed: 'The tool is free, so your help with this is welcome.',
    },
    {
      bad: 'The crack [[is your own fault]], you signed the sketch.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: 'The stain [[is your fault]], so we keep the cover.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: 'The rust [[is your own fault]], you left the lid in the yard.',
      fixed: 'The rust came about because the lid was left in the yard.',
    },
    {
      bad: 'It [[is your own fault]] the lid rusted because [[you]] left it in the yard.',
      fixed: 'It is a pity the lid rusted because it was left in the yard.',
    },
    { bad: 'The dent [[was your mistake]], wasn’t it?', fixed: 'What matters now is [next step].' },
    {
      bad: '[[That is your own responsibility]] as owner, we mow only the path.',
      fixed: 'This one is for your side; we mow only the path.',
    },
    {
      bad: 'Thanks to [[your]] late call we cut it by hand.',
      fixed: 'Because of the late call we cut it by hand.',
    },
    { bad: '[[You are to blame]] for the stain.', fixed: 'Let us look together at the stain.' },
    {
      bad: 'The error is entirely [[on your side]].',
      fixed: 'From what we can see, [where the cause lies].',
    },
    { bad: 'It [[is your own fault]] the lid is torn.', fixed: 'It is a pity the lid is torn.' },
    { bad: '[[Your fault]]. The van left at nine.', fixed: 'The van left at nine.' },
    {
      bad: 'If nobody oils it, [[consider yourself the culprit that]] the gate squeaks.',
      fixed: 'If nobody oils it, the gate squeaks.',
    },
    {
      bad: 'It is [[a handling error]] unrelated to the pump.',
      fixed: 'It is a matter of how it is used, unrelated to the pump.',
    },
    {
      bad: 'The gap [[is down to your]] form coming in late.',
      fixed: 'The gap has to do with the form coming in late.',
    },
    {
      bad: '[[It was your own glue that]] ruined the lid.',
      fixed: 'Something with the glue ruined the lid.',
    },
    { bad: '[[Your fault]], not ours, that the lid is torn.', fixed: 'It is a pity that the lid is torn.' },
    {
      bad: 'The crate waits due to [[your failure to]] sign the form.',
      fixed: 'The crate waits because the form was not signed.',
    },
    { bad: 'The delay [[is your own fault]].', fixed: 'The delay can still be put right.' },
    {
      bad: 'The label is wrong because of [[your mistake]].',
      fixed: 'The label is wrong because of a slip.',
    },
    {
      bad: 'The label is wrong because of [[your error]] in the order form.',
      fixed: 'The label is wrong because of a slip in the order form.',
    },
    {
      bad: 'It stopped at customs through [[negligence of your import department]].',
      fixed: 'It stopped at customs through a slip.',
    },
    { bad: 'This is [[a user error]].', fixed: 'This is a matter of how it is used.' },
    {
      bad: 'The wrong colour [[is your misunderstanding]].',
      fixed: 'The wrong colour comes from a misunderstanding.',
    },
    {
      bad: 'The truck left empty due to [[your]] late reply.',
      fixed: 'The truck left empty due to the late reply.',
    },
    {
      bad: 'We lost the slot because of [[your failure to]] confirm.',
      fixed: 'We lost the slot because of the missed step to confirm.',
    },
    {
      bad: 'The payment bounced [[due to wrong bank details on your]] form.',
      fixed: 'The payment bounced because of an error in the bank details on the form.',
    },
    { bad: 'The problem lies [[on your side]].', fixed: 'From what we can see, [where the cause lies].' },
    { bad: 'The delay must be [[with you]].', fixed: 'The delay must be elsewhere.' },
    {
      bad: '[[Consider yourself responsible for]] the damage.',
      fixed: 'I would be glad of your help with the damage.',
    },
    { bad: '[[You have only yourself to blame]].', fixed: 'We can look together at what is still possible.' },
    {
      bad: '[[Half of the trouble came from your drawing being so vague]].',
      fixed: 'A short talk about the drawing would help us both.',
    },
    { bad: 'Please [[look closer to home first]].', fixed: 'Please let us look together.' },
    { bad: '[[It is your fault that]] the lamp broke.', fixed: 'It is a pity that the lamp broke.' },
    {
      bad: 'I am afraid [[that is your own responsibility]].',
      fixed: 'I am afraid this one is for your side, and I am glad to help.',
    },
    { bad: '[[Your]] delay costs us a day.', fixed: 'The delay costs us a day.' },
    { bad: '[[It was your decision to]] ship by sea.', fixed: 'The decision was to ship by sea.' },
    {
      bad: 'The leak was caused by [[your]] installation.',
      fixed: 'The leak was caused by the installation.',
    },
    { bad: 'The problem is [[your]] wiring.', fixed: 'The problem is in the wiring.' },
    { bad: '[[You are responsible for]] the delay.', fixed: 'We need to sort out the delay.' },
    { bad: 'The delay lies [[with your broker]].', fixed: 'The delay is best cleared up with your broker.' },
    { good: 'This is not your fault.' },
    { good: 'The slot was lost through no fault of yours.' },
    { good: 'You wrote that it was your mistake, and it happens to all of us.' },
    { good: 'If it was your mistake, we still find a way.' },
    { good: 'Could you check whether the problem is on your side of the line?' },
    { good: 'Please copy your error message here.' },
    { good: 'It was your idea to paint it red, and it looks great.' },
    { good: 'Does the blame lie with us, or do you feel that the blame rests with you?' },
    { good: 'The mistake is ours.' },
    { good: 'The word on your side of the box is ours.' },
    { good: 'You are responsible for the import duty, we for the freight.' },
    { good: 'Your mistake cost nothing, the form corrects itself.' },
    { good: 'Your error is a common one.' },
    { good: 'Your change caused no problems.' },
    { good: 'Due to your late flight we have asked for a taxi at midnight.' },
    { bad: '[[The mistake is yours and not ours]].' },
    { bad: '[[It is nobody’s fault but yours]].' },
    { bad: '[[The problem is your clerk]].' },
    { good: 'The key is yours now.' },
    { good: 'You are responsible for the garden.' },
  ],
});
