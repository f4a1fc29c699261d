/** “Esteemed sir”, “your humble servant”, “we humbly request”: bowing in words. */
import { closesSentence, endsClause, precededBy } from '../../../words/english/clauses';
import { type Match, marking, textOf } from '../../../words/match';
import { bowOnce } from '../../rewriting/bow-once';
import { bowOut } from '../../rewriting/bow-out';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { agreeing } from '../../rewriting/plainly';
import { drop, say, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const lofty =
  '((most|very|highly|greatly|much) [and] (esteemed|respected|honoured|honored|revered|valued|noble|gracious|distinguished|venerable|exalted|kind)|esteemed|revered|exalted|venerable|noble|gracious|illustrious)';
const person =
  '(sir|sirs|madam|madame|master|lord|lady|boss|friend|customer|client|buyer|partner|gentleman|gentlemen|mister|chief)';

/** “As your humble servant | I have fixed it.” */
function asOne(match: Match) {
  const { tokens, mark } = match;
  const goesOn = mark.from === 1 && /^(i|we|,)$/.test(tokens[mark.to]?.text ?? '');
  return goesOn && tokens[0]?.text === 'as' ? drop()(marking(match, 0, mark.to)) : null;
}

/** “I remain, Sir, | your humble servant,” closes a letter: “Yours sincerely,”. */
function signedAs(match: Match) {
  const before = textOf(match.tokens, 0, match.mark.from);
  const closing =
    /^(?:and )?i (?:am|remain|have the honou?r to (?:be|remain)) ?,?(?: ?(?:dear )?(?:sir|madam|sirs|my lord) ?,?)?$/;
  return closesSentence(match) && closing.test(before)
    ? say('Yours sincerely')(marking(match, 0, match.mark.to))
    : null;
}

/** “God bless you and your family, … if you could sign it” is “we would be glad if you could sign it”. */
function gladIfYou(match: Match) {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) => index >= mark.to && text === 'if' && tokens[index + 1]?.text === 'you',
  );
  if (at < 0 || mark.from > 0 || !tokens.slice(0, mark.to).some(({ text }) => text === 'god')) return null;
  return say('we would be glad if you')(marking(match, 0, at + 2));
}

/** “Dear esteemed and | most respected sir” is “Dear {name}”. */
function behindDear(match: Match) {
  const { tokens, mark } = match;
  const dear = tokens.slice(0, mark.from).findIndex(({ text }) => text === 'dear');
  const near = dear >= 0 && mark.from - dear < 5 && tokens[mark.from]?.text !== ',';
  return near ? say('{name}')(marking(match, dear + 1, mark.to)) : null;
}

/** “Please | be so kind and gracious as to”: it is asked for already. */
const behindPlease = precededBy(/^(please|kindly)$/);

export default defineRule({
  id: 'servility/grovelling',
  principle: 'equal-footing',
  severity: 'warning',
  message: 'This bows too low.',
  why: 'Grovelling titles make the reader a lord and you a servant; their name and a plain word carry more respect.',
  phrasings: bowOnce([
    {
      phrases: [
        `dear {[our|my] ${lofty} [and] [esteemed|respected|honoured|honored|noble|dear] ${person}}`,
        `dear {(kind|good|great|noble) (sir|sirs|madam|master)}`,
      ],
      rewrites: [say('{name}')],
    },
    {
      phrases: [
        `{[,] [our|my] ${lofty} [and] [dear] ${person}}`,
        '{[,] (kind|good|noble) (sir|sirs|madam)}',
        '{[,] your (excellency|highness|majesty|lordship|ladyship|eminence)}',
        '{(,|, oh|, o) (my|our) (lord|master|king|queen|emperor|saviour|savior|benefactor)}',
        '{[,] (your|to your|with your|of your) (honour|honor|holiness|worship|good self|kind self|kindself|esteemed self|goodself|gracious self)}',
        '{[,] (oh|o) (great|mighty|wise) (one|sir|master|lord|king|boss)}',
      ],
      when: [endsClause],
      rewrites: [behindDear, drop()],
    },
    {
      phrases: [
        '{(your|@our) [most|very] (humble|obedient|devoted|lowly|unworthy) [and] [most] [humble|obedient|devoted|faithful] (servant|servants|slave|slaves|supplier)}',
      ],
      rewrites: [asOne, signedAs, agreeing('I'), where(closesSentence, say('yours sincerely')), ...bowOut()],
    },
    {
      phrases: [
        '(@we|@our _) [@modal] {[most|very|so] humbly [and [most] (obediently|respectfully|sincerely|gratefully|faithfully|kindly|dutifully)]} _',
        'a {[most|very] humble} (request|reminder|appeal|suggestion|apology|reply|offer)',
        '@our {[most|very|deepest|sincerest] humble} (request|appeal|apology|apologies|company|firm|factory|shop|self|thanks|gratitude|regards|offer|office|workshop|opinion|cartons|person)',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{be so (gracious|merciful|good|kind and gracious|infinitely kind) as to}',
        '{[please|kindly] (have|take|show|grant us) (pity|mercy|compassion) (on|upon|for|with|to) (a|an|our|this|the) [_] _ [and]}',
      ],
      rewrites: [where(behindPlease, drop()), where((match) => !behindPlease(match), say('please'))],
    },
    {
      phrases: [
        '{with your (kind|gracious|esteemed|most gracious) permission [,]} (may|might|could)',
        '{[and|,] [i|we] (kiss|kissing) your (hand|hands|feet|ring|shoes)}',
        '{[,] [and] with (folded|joined|clasped|trembling) hands}',
        '{^ (oh|o) (great|mighty|wise|noble|kind|gracious) [_] (master|lord|king|queen|one|lady|sir|madam|leader) [of the _] [,]}',
        '{[,|and] [may|might] god (bless|give|grant|protect|reward) (you|and|all) and your (children|family|house|business|company|wife|husband|parents) [sir|madam] [[,] and (give|grant) ...]}',
      ],
      rewrites: [gladIfYou, drop()],
    },
    {
      phrases: [
        '{yes [,] sir [,] yes [,] sir [[,] yes [,] sir]}',
        '{yes [,] sir [[,] sir]} [,] (anything|whatever|right|at|as|we|i)',
      ],
      rewrites: [say('yes')],
    },
    {
      phrases: [
        '{(grant|spare|share|gift|give|lend) [with] whom:us n:((a|one|just a|but a) [single] (minute|moment|second|glance|word|crumb)) (of your (precious|valuable|esteemed|golden) [time|attention]|with us|from your (precious|busy) [schedule|day|time])}',
        '{(grant|spare|give|lend|gift) whom:(us|me) [just] [even|only] n:((#|@number|a|a few|a couple of|some) [_] (minute|minutes|moment|moments|second|seconds|crumbs)) of your [very|_] (time|attention|precious time|golden time|valuable time|wisdom)}',
      ],
      rewrites: [say('give $whom $n')],
    },
    {
      phrases: ['(^|,|;|and|.) {[and] [may] god bless you [all] [,] (sir|madam|maam|dear)}'],
      rewrites: [leaveOutSentence(), drop()],
    },
    {
      phrases: ['{@we (would|will) be [@very|deeply|most] humbled (if|to|by)}'],
      rewrites: [say('we would be glad if')],
    },
  ]),
  examples: [
    { good: 'We were humbled by the crowd.' },
    {
      bad: '[[Spare us a minute of your valuable time]] to see the loom.',
      fixed: 'Give us a minute to see the loom.',
    },
    { bad: 'As [[your humble servant]] I have swept the yard.', fixed: 'I have swept the yard.' },
    { bad: '[[Your humble servant]] sends the plan.', fixed: 'I send the plan.' },
    {
      bad: '[[God bless you and your house and grant rain]], if you could sign it.',
      fixed: 'We would be glad if you could sign it.',
    },
    { bad: 'Thank you, [[and may God protect you and your parents]].', fixed: 'Thank you.' },
    { bad: 'Please [[be so gracious as to]] sign it.', fixed: 'Please sign it.' },
    { good: 'With your permission we will print the photo.' },
    { bad: 'Please [[grant us five minutes of your golden time]].' },
    { bad: 'Dear [[most esteemed sir]],\n\nhere is the plan.', fixed: 'Dear [name],\n\nhere is the plan.' },
    { bad: 'Thank you for the plan[[, noble sir]].', fixed: 'Thank you for the plan.' },
    { bad: 'I remain [[your most humble servant]].', fixed: 'Yours sincerely.' },
    { bad: 'The plan is ready[[, your excellency]].', fixed: 'The plan is ready.' },
    { bad: 'We [[most humbly]] ask for the drawing.', fixed: 'We ask for the drawing.' },
    {
      bad: 'This is a [[very humble]] request for the drawing.',
      fixed: 'This is a request for the drawing.',
    },
    { bad: '[[Yes sir, yes sir]], at noon.', fixed: 'Yes, at noon.' },
    {
      bad: 'Would you [[be so gracious as to]] send the plan.',
      fixed: 'Would you please send the plan.',
    },
    { good: 'Dear Sir or Madam,\n\nhere is the plan.' },
    { good: 'Esteemed partner universities may apply for the rate.' },
    { good: 'The note is on page two, our master copy is on page nine.' },
    { good: 'I respectfully ask for the drawing by Monday.' },
    { good: 'Yes, sir, the truck is at the gate.' },
    { good: 'We came from humble beginnings and still weave by hand.' },
  ],
});
