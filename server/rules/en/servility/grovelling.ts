/** “Esteemed sir”, “your humble servant”, “we humbly request”: bowing in words. */
import { endsClause } from '../../../words/english/clauses';
import { baseOf } from '../../../words/english/verbs';
import { type Match, marking } from '../../../words/match';
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

/** “Your humble servant has fixed it” is “I have fixed it”. */
function asI(match: Match) {
  const { tokens, mark } = match;
  const verb = tokens[mark.to]?.text ?? '';
  const first = { has: 'I have', is: 'I am', was: 'I was' }[verb];
  if (first) return say(first)(marking(match, mark.from, mark.to + 1));
  if (/^(will|would|can|could|had|did)$/.test(verb)) return say('I')(match);
  const base = /[^s]s$/.test(verb) ? baseOf(verb) : null;
  return base ? say(`I ${base}`)(marking(match, match.mark.from, match.mark.to + 1)) : null;
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

/** “Please | be so kind and gracious as to”: it is asked for already. */
function behindPlease({ tokens, mark }: Match): boolean {
  return /^(please|kindly)$/.test(tokens[mark.from - 1]?.text ?? '');
}

export default defineRule({
  id: 'servility/grovelling',
  principle: 'equal-footing',
  severity: 'warning',
  message: 'This bows too low.',
  why: 'Grovelling titles make the reader a lord and you a servant; their name and a plain word carry more respect.',
  phrasings: [
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
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(your|@our) [most|very] (humble|obedient|devoted|lowly|unworthy) [and] [most] [humble|obedient|devoted|faithful] (servant|servants|slave|slaves|supplier)}',
      ],
      rewrites: [asOne, asI, say('yours sincerely')],
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
        '{(grant|spare|share|gift|give|lend) [with] us (a|one|just a|but a) [single] (minute|moment|second|glance|word|crumb) (of your (precious|valuable|esteemed|golden)|with us|from your (precious|busy))}',
      ],
      rewrites: [where(behindPlease, drop()), where((match) => !behindPlease(match), say('please'))],
    },
    {
      phrases: [
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
        '{(grant|spare|give|lend|gift) (us|me) [just] (#|@number|a few|a couple of|some) [_] (minutes|moments|seconds|crumbs) of your [very|_] (time|attention|precious time|golden time|valuable time|wisdom)}',
      ],
      rewrites: [say('have a look')],
    },
  ],
  examples: [
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
    { bad: 'I remain [[your most humble servant]].', fixed: 'I remain yours sincerely.' },
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
