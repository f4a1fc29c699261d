/** “disagree completely”, “disagree”: announces a disagreement. */

import { endsClause, followedBy, saidBehind, supposed } from '../../../words/english/clauses';
import { cheering, correctsAFact } from '../../../words/english/conciliation';
import { asked, negated } from '../../../words/english/guards';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { type Match, remembering, spanOf, textOf } from '../../../words/match';
import { fitIn } from '../../rewriting/fit-words';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { both, drop, say, where, withNext } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

const disagree =
  '[both|all|also|still|have to|must|would|tend to|beg to|am inclined to|do|would have to|will have to] [strongly|respectfully|completely|totally|fully|really|politely|kindly|simply|wholeheartedly|fundamentally|very much] (disagree|differ|object)|could not disagree more|[strongly|really|simply|just] (do not|can not|cannot) [at all|really|fully|quite|possibly] agree|could not [at all|really|fully|quite|possibly] agree';

const others =
  /^(courier|carrier|bank|forwarder|insurer|insurance|supplier|airline|broker|customs|colleague|colleagues|either)$/;

/** “I do not agree with the courier either”, “the bank refused it, and we disagree with them”: it is not the reader who is contradicted. */
function withOthers({ tokens, to }: Match): boolean {
  const next = tokens[to]?.text ?? '';
  if (/^(him|her|them)$/.test(next)) return true;
  const named = /^(his|their|its)$/.test(next) ? tokens : tokens.slice(to, to + 6);
  return named.some(({ text }) => others.test(text));
}

/** “While I disagree with you, I am sure you meant well”: it is softened already. */
function softened({ tokens, from }: Match): boolean {
  return /^(while|although|though)$/.test(tokens[from - 1]?.text ?? '');
}

const hedged: Rewriter = (match) =>
  match.tokens[match.mark.from]?.text === 'tend' ? say('tend to see it differently')(match) : null;

/** “I disagree with your view” as “I understand your view and see it differently”: it is taken up first. */
const takeUp: Rewriter = (match) => {
  const { tokens, mark, sentence } = match;
  const thing = tokens[mark.to]?.text === 'your' ? nounPhraseAt(tokens, mark.to) : null;
  if (!thing || tokens[thing.to]?.text === 'for') return null;
  const last = degrees.test(tokens[thing.to - 1]?.text ?? '') ? thing.to - 1 : thing.to;
  const plain = tokens.slice(mark.to, last).some(({ text }) => /^(of|about|on)$/.test(text));
  // What stands before the noun may be the quarrel: “your hair-raising conclusions”.
  const from = plain ? mark.to + 1 : last - 1;
  if (from <= mark.to) return null;
  // “… your tailor”: somebody, not something.
  if (
    /^(?:\p{L}+(?:[eo]r|ist|man|woman)|colleague|boss|wife|husband)$/u.test(tokens[last - 1]?.text ?? '') &&
    !plain
  )
    return say('see it differently from')(match);
  const { start, end } = spanOf(tokens, { from, to: last });
  const noun = sentence.prose.slice(start, end);
  const them = thing.plural || /[^s]s$/.test(noun) ? 'them' : 'it';
  const strongly = degrees.test(tokens[last]?.text ?? '');
  const to = strongly ? last + 1 : last;
  // A strong disagreement stays one: “I disagree with your opinions wholeheartedly”.
  const words =
    strongly && /^(view|opinion|position|conclusion|idea)s?$/.test(noun)
      ? 'see this quite differently'
      : /^(accusation|allegation|claim|complaint|criticism|objection)/.test(noun)
        ? `take your ${noun} seriously and see ${them} differently`
        : /^(bill|invoice|price|quote|decision|plan|fee|offer|sum|figure)/.test(noun)
          ? `see your ${noun} differently`
          : /^conclusion/.test(noun)
            ? `come to ${thing.plural ? 'different conclusions' : 'a different conclusion'}`
            : `understand your ${noun} and see ${them} differently`;
  const edit = fitIn(match, { from: mark.from, to }, { text: words, stops: [] });
  return edit && { title: `“${words}”`, edits: [edit] };
};

/** “A lease to which I do not agree”, “cancellation we cannot agree”: what it is about stands before. */
function overAThing({ tokens, from }: Match): boolean {
  const before = tokens[from - 1];
  return (
    before?.kind === 'word' &&
    (before.text === 'which' || /ion$|^(this|that)$/.test(before.text)) &&
    /^(i|we)$/.test(tokens[from]?.text ?? '')
  );
}

const notAbleTo: Rewriter = (match) =>
  say(`${match.tokens[match.from]?.text === 'i' ? 'am' : 'are'} not able to agree`)(match);

/** “We disagree with your conclusion” as “we come to a different conclusion”. */
function ofAConclusion({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.text === 'your' && tokens[mark.to + 1]?.text === 'conclusion';
}

/** “We see no point in | another call”, “… | calling again”. */
function ofAStep({ tokens, mark }: Match): boolean {
  const words = textOf(tokens, mark.from, mark.to);
  return (
    /\b(?:point|sense|value) in$/.test(words) &&
    /^(an?|another|any|more|further|\p{L}+ing)$/u.test(tokens[mark.to]?.text ?? '')
  );
}

/** “I do not agree with | closing this”: what is to be done. */
const withADeed = followedBy(
  /^(?!having|being|paying|charging|billing|pricing|morning|\p{L}+thing$)\p{L}+ing$/u,
);

const degrees = /^(wholeheartedly|completely|totally|entirely|strongly|fully|vehemently|utterly|absolutely)$/;

/** “I disagree with your view wholeheartedly”: its degree stands behind and goes with it. */
function calmly(words: string): Rewriter {
  return (match) => {
    const at = match.tokens.findIndex(({ text }, index) => index >= match.mark.to && degrees.test(text));
    if (at < 0) return say(words)(match);
    return both(say(words), drop('degree'))(remembering(match, { degree: { from: at, to: at + 1 } }));
  };
}

const unless = [supposed, asked];

/** “We would like to correct this: the fee is 20, in your favour.” */
const inTheirFavour = saidBehind(/^(favou?r|typo|mistake|sorry)$/);

/** “Hold on, | I will check”, “wait a minute, here it is”: a pause, and no objection. */
function pauses({ tokens, mark }: Match): boolean {
  return /^(?:here\b|let (?:me|us)\b|please\b|(?:i|we) (?:will|am|are|can|just)\b)/.test(
    textOf(tokens, mark.to, mark.to + 2),
  );
}

/** “I cannot follow where the cable runs, could you send a photo?” */
function asksForIt({ tokens, mark }: Match): boolean {
  return /\bcould you\b|\bplease (?:send|show|tell)\b/.test(textOf(tokens, mark.to));
}

/** “To set the record straight, the mistake was ours.” */
const isOurs = saidBehind(/^(ours|mine)$/);

export default defineRule({
  id: 'arguing/disagreement',
  principle: 'dont-deny-views',
  severity: 'warning',
  message: 'Announces a disagreement.',
  why: '“I disagree” opens a contest; how you see it, and why, can be said without one.',
  phrasings: noArgumentLeft('view', [
    {
      phrases: [
        `@we {(${disagree}) [completely|totally|strongly|entirely|wholeheartedly|100 %|fully|here|there]}`,
        `@we {(${disagree}) with (you|it|this|that) [at all|on (this|that)]}`,
      ],
      unless: [supposed, asked, negated],
      when: [endsClause],
      rewrites: [
        hedged,
        where(
          ({ tokens, mark }) => tokens.slice(0, mark.from).some(({ text }) => text === 'afraid'),
          say('see it differently'),
        ),
        where(overAThing, notAbleTo),
        sayAlone('see this differently'),
        say('see it differently'),
      ],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree with|do not agree with|can not agree with)} (the|this|that|these|those|your|what|how|any)',
      ],
      unless: [supposed, asked, negated, withOthers, softened],
      rewrites: [
        where(ofAConclusion, withNext(/^your$/, say('come to a different'))),
        takeUp,
        calmly('have a different view of'),
      ],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree with|do not agree with|can not agree with)}',
      ],
      unless: [supposed, asked, negated, withOthers, softened],
      rewrites: [where(withADeed, say('would hold off on')), calmly('see it differently from')],
    },
    {
      phrases: [
        `(@our [_] (@staff|lawyer|lawyers|management|board|headquarters)|my _ and i) {[all|both|also|@very|strongly] verb:((<disagree>)|(do|does|did) not agree) [@very|strongly] [with (@you|this|that|it|(@your|this|that) [_] @assertion)]}`,
      ],
      unless: [supposed, asked, negated],
      when: [endsClause],
      rewrites: [say('<see:verb> it differently')],
    },
    {
      phrases: [
        '@we {(do|can|could|will|would) not [@very|quite|either] (go along with|subscribe to|side with|accept|support|follow|share)} @your [_] (view|views|opinion|opinions|reading|interpretation|version|position|assessment|conclusion|conclusions|logic|reasoning|argument|arguments|calculation)',
      ],
      unless: [supposed, asked, asksForIt],
      rewrites: [where(ofAConclusion, withNext(/^your$/, say('come to a different'))), takeUp],
    },
    {
      phrases: [
        '@we {[strongly|respectfully|completely|totally|must|have to] (disagree|do not agree|can not agree) that}',
        '@we {[strongly|firmly] (dispute|deny|do not accept) that} (the|we|our|it|this|there|these|your|any|a|you)',
      ],
      unless: [supposed, asked, negated],
      rewrites: [say('do not yet see that')],
    },
    {
      phrases: [
        '@we {[tend to|have to|must|strongly|respectfully|completely|totally|fully|really|simply] disagree (on|about|over)} (the|this|that|your|what|how)',
      ],
      unless,
      rewrites: [calmly('have a different view of')],
    },
    {
      phrases: [
        '@we {[must|have to|strongly|firmly|categorically|completely|flatly] (object to|reject|dispute|refute|deny|contest|do not accept|can not accept|do not buy)} (your|this|that|the|these|such|any) [_] @claim',
      ],
      unless: [supposed, asked, negated],
      rewrites: [takeUp, calmly('have a different view of')],
    },
    {
      phrases: [
        '@we {[strongly|firmly] (dispute|deny|do not accept|do not buy) that}',
        '@we {[strongly|firmly] (dispute|deny|do not accept|do not buy) (that|it|this)}',
        '@we {(do not buy) (that|it|this)}',
      ],
      unless: [supposed, asked, negated],
      when: [endsClause],
      rewrites: [say('see it differently')],
    },
    {
      phrases: ['@we {(beg to|must|would) differ} (on|about|over|regarding|in|when|as to)'],
      unless,
      rewrites: [
        withNext(/^(about|on|over|regarding)$/, say('have a different view of')),
        say('see it differently'),
      ],
    },
    {
      phrases: ['{^ [strongly|totally|completely|respectfully|hard|strong] disagree} (.|!|,|$)'],
      rewrites: [sayAlone('we see it differently')],
    },
    {
      phrases: [
        '@we {(do|can|could|will) not [@very] agree (at all|in the least|in any way|one bit|in the slightest) with}',
        '@we {(am|are) [@very] [not] (not of|in disagreement with|against|opposed to|at odds with) (your (opinion|view|reading|interpretation))}',
        '@we {(do|can|will|could) not [@very] share} (your|this|that|the) [_] @assertion',
      ],
      unless,
      rewrites: [takeUp, calmly('see it differently from')],
    },
    {
      phrases: [
        '{@we (can|could|will|shall|do) not [just|simply|possibly] (let (that|this|it) (stand|pass|go|slide) [like that|like this|so|unanswered|uncontested]|leave (that|this|it) (unanswered|uncommented|uncontested|uncorrected|standing|like that|as it is)|accept (that|this) accusation)}',
        '{(that|this|it) (can not|must not|will not|should not) [just|simply] (stand|pass|go|remain|stay) (unanswered|unchallenged|uncorrected|uncontested|uncommented|like that|like this)}',
        '{@we (must|have to|need to|would like to) (protest|object|raise an objection|correct (that|this|it)|contradict)}',
        '{@your [_] (view|opinion|position) is not (ours|mine)}',
        '{@we am (of the opposite opinion|of a different opinion|of another opinion|not of your opinion|not of the same opinion)}',
        '{@we are (of the opposite opinion|of a different opinion|of another opinion|not of your opinion|not of the same opinion)}',
        '{@we [remain|am|are] (unconvinced|not [at all|really|the least bit] convinced)}',
      ],
      unless: [...unless, inTheirFavour],
      when: [endsClause],
      rewrites: [sayAlone('we see it differently')],
    },
    {
      phrases: [
        '{^ [sorry ,|no ,|wait ,|sir ,] (objection|veto|i object|we object|i protest|correction|wrong there|not so fast|hold on|hang on|wait a (minute|second|moment)|hold your horses|excuse me but|pardon me but|i beg your pardon) [there|a (minute|second)] (:|,|!|;|–|—|-)}',
        '{[let me|let us|to|allow me to|i want to|we want to|i would like to|we would like to|i must|we must|just to] (set|put|get|keep) (the record|the facts|one thing|a few things|a couple of things|some things|things|this matter) straight [here|once and for all|first] [,|:|;]}',
        '{^ (let us|please|kindly|can we|could we) (stick|keep|stay|go back|return|get back) (to|with) (the|what are) (facts|truth|reality|actual facts) [here|please] [,|:|;]}',
      ],
      unless: [asked, pauses, correctsAFact, isOurs],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we take [strong|great|serious] (issue|exception) (with|to)}',
        '{@we (strongly|seriously|really|must|have to) (question|challenge|contest|dispute)}',
        '{@we see (no|little|not much) (sense|merit|logic|point|truth|value|substance) in}',
      ],
      unless,
      rewrites: [where(ofAStep, say('we would not expect much from')), say('we have a different view of')],
    },
    {
      phrases: [
        '{@we [@very] (can not|could not|can hardly) (follow|understand|comprehend|grasp|fathom) what:(how|why|where|what)} (you|your|somebody|someone|anyone|anybody|a|an|this|that|it|the|one|people|they)',
        '{@we (do not|did not|still do not) [@very|quite|at all] (understand|get) what:why} @you (are|feel|get|make|complain|keep|say|want|think|insist)',
        '{it (beats|is beyond|escapes|baffles|puzzles|amazes|astonishes) (me|us) what:(how|why|where|what)}',
      ],
      unless: [...unless, asksForIt, cheering],
      rewrites: [say('we would like to understand $what')],
    },
    {
      phrases: [
        '{(let me|allow me to|permit me to|@we (must|have to|need to)) (correct you|contradict you|contradict|set you right|put you right) [there|here|on (this|that|it)|(on|in|about) (this|that|one|a) [_] (point|thing|matter|detail)]}',
        '{(allow me to|permit me to|let me) (disagree|differ|doubt (that|it|this))}',
      ],
      unless: [asked],
      when: [endsClause],
      rewrites: [sayAlone('we see it differently')],
    },
  ]),
  examples: [
    {
      bad: 'I [[don’t agree with]] moving the oak, the roots reach the wall.',
      fixed: 'I would hold off on moving the oak, the roots reach the wall.',
    },
    {
      bad: 'I [[disagree completely]], the beam is new.',
      fixed: 'As far as I can tell, the beam is new.',
    },
    {
      bad: 'Sorry, I [[disagree]].',
      fixed: 'Sorry, I see this differently.',
    },
    {
      bad: 'I [[strongly disagree with]] your surveyor.',
      fixed: 'I see it differently from your surveyor.',
    },
    { good: 'While I disagree with your plan, I am sure that you mean well.' },
    {
      bad: 'I [[disagree with]] your wild ideas wholeheartedly.',
      fixed: 'I see this quite differently.',
    },
    {
      bad: 'I [[tend to disagree]].',
      fixed: 'I tend to see it differently.',
    },
    {
      bad: 'We [[do not agree that]] the shade is off.',
      fixed: 'We see this differently; could you tell us a little more about how you came to your view?',
    },
    {
      bad: 'We [[respectfully disagree with]] Karim here.',
      fixed: 'We see it differently from Karim here.',
    },
    {
      bad: 'I [[beg to differ]].',
      fixed: 'I see this differently.',
    },
    {
      bad: '[[I can’t let that stand]]: the guard was polite.',
      fixed: 'I see it differently: the guard was polite.',
    },
    { bad: '[[Objection:]] the clause is gone.', fixed: 'The clause is gone.' },
    { bad: '[[Let me set the record straight:]] brown was agreed.', fixed: 'Brown was agreed.' },
    {
      bad: '[[I really can’t follow how]] you count the hours.',
      fixed: 'I would like to understand how you count the hours.',
    },
    {
      bad: 'I [[don’t agree at all with]] your tailor.',
      fixed: 'I see it differently from your tailor.',
    },
    { good: 'If we disagree, an outside laboratory can decide.' },
    { good: 'Where do we disagree?' },
    { good: 'We do not agree with the courier, and we will pay for the box.' },
    { good: 'The insurer has said no, but we disagree with them.' },
    { good: 'Neither you nor we disagree.' },
    { good: 'We see the shade differently: could you send us a cutting?' },
    { good: 'We agree with your figures.' },
    { good: 'We disagree less than it seems.' },
    { good: 'We can agree to the new date.' },
    { good: 'Let us know if you disagree.' },
    { good: 'We would like to correct this: the fee is 20, in your favour.' },
    { good: 'Hold on, I will check.' },
    { good: 'I cannot follow where the cable runs; could you send a photo?' },
    { good: 'It beats me how you did it so fast, well done.' },
    { good: 'To set the record straight, the mistake was ours.' },
    { good: 'Correction: the talk begins at ten.' },
    { bad: 'Our team [[disagrees with your assessment]].', fixed: 'Our team sees it differently.' },
    { good: 'Our lawyer disagrees with the bank.' },
    {
      bad: 'I [[cannot go along with]] your opinion.',
      fixed: 'I see this differently; could you tell me a little more about how you came to your view?',
    },
    { good: 'I can not follow your calculation, could you send it once more?' },
    {
      bad: '[[I do not understand why]] you are complaining.',
      fixed: 'I would like to understand why you are complaining.',
    },
    {
      bad: '[[Your view is not ours]].',
      fixed: 'We see it differently.',
    },
  ],
});
