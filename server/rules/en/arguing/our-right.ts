/** “You accepted our terms”, “we have fulfilled our obligations”: the case is tried instead of solved. */
import {
  endsClause,
  followedBy,
  opensClause,
  saidBefore,
  saidBehind,
  says,
} from '../../../words/english/clauses';
import { granted } from '../../../words/english/conciliation';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, remembering, textOf } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { defineRule, type Rewriter } from '../../rule';

/** “Thank you, now that you signed the contract we can begin”. */
const thanked = says(/^(thank|thanks|grateful|glad|happy|welcome|congratulations|confirm|attached|receive)$/);

/** “You accepted our terms when you signed up”: the time would be left hanging. */
function timed({ tokens, to }: Match): boolean {
  return /^(when|by|upon|at|before|as|on|while|during|after)$/.test(tokens[to]?.text ?? '');
}

/** “That is between you and him, and you are free to say no”: the choice is theirs. */
function freeToChoose({ tokens, to }: Match): boolean {
  const rest = tokens.slice(to).map(({ text }) => text);
  return /\byou (?:(?:are|would be|remain) (?:[a-z]+ )?free\b|(?:do not (?:have|need) to|need not|may say no|may decline)\b)/.test(
    rest.join(' '),
  );
}

const unless = [asked, hypothetical, reported, granted];

// What is done against the reader.
const against =
  '(charge|keep|refuse|cancel|raise|increase|change|withhold|terminate|deny|reject|close|suspend|block|bill|invoice|deduct|claim|demand|stop|throw|remove|sell)';

/** “We are allowed to keep the hall | for you.” */
function saysForYou({ tokens, to }: Match): boolean {
  return /\bfor you\b/.test(textOf(tokens, to));
}

/** “We do not have to pay | for the parking”, “…, so you save 40”: a cost that falls away. */
function freeOfIt({ tokens, to }: Match): boolean {
  return /\b(?:twice|again|today|now|first|so|anymore|customs|duty|extra|parking|separately|yet|until)\b/.test(
    textOf(tokens, to),
  );
}

/** “We are entitled to | 20 days of leave”. */
const toAThing = followedBy(/^(a|an|more|less|half|another|\d.*)$/);

/** “We have the right to use the photos, so you may …”: the reader has a part in it. */
function sharesIt({ tokens, to }: Match): boolean {
  return /\bso you (?:can|may|need not|do not)\b|\b(?:use|share|publish|show|sell|distribute|print) the\b/.test(
    textOf(tokens, to - 1),
  );
}

/** “We do not owe you”, not “we owe you nothing”. */
function owesNothing({ tokens, mark }: Match): boolean {
  return /^(you|u)$/.test(tokens[mark.to - 1]?.text ?? '');
}

/** “You signed it.”, “you signed it, so you have to pay”. */
function accuses({ tokens, to }: Match): boolean {
  return /^(?:[.!?]|, (?:so|and) (?:you|we|i|it|now)\b|(?:so|and) (?:you|now you|it)\b|$)/.test(
    textOf(tokens, to),
  );
}

/** “By renting, you have accepted our terms”: what opens it hangs on “you”. */
function hangs({ tokens, mark }: Match): boolean {
  return /^(by|when|in)$/.test(tokens[0]?.text ?? '') && tokens[mark.from - 1]?.text === ',';
}

/** “You accepted our terms when you booked” as “our terms were agreed when you booked”. */
const wereAgreed: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findIndex(({ text }, at) => at > mark.from && /^(our|the|these|those|all)$/.test(text));
  if (from < 0 || from >= mark.to + 1 || !timed(match)) return null;
  const one = /^(contract|agreement|policy|lease|disclaimer)$/.test(tokens[match.to - 1]?.text ?? '');
  return say(`$terms ${one ? 'was' : 'were'} agreed`)(
    remembering(marking(match, mark.from, match.to), { terms: { from, to: match.to } }),
  );
};

/** “You have no right to shout at her” as “please do not shout at her”. */
const pleaseDoNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const next = tokens[mark.to + 1]?.text ?? '';
  if (
    tokens[mark.to]?.text !== 'to' ||
    !/^(shout|yell|insult|swear|threaten|curse|scream|offend)$/.test(next)
  )
    return null;
  return say('please do not')(marking(match, mark.from, mark.to + 1));
};

/** “You have no right to be upset” as “we can see that you are upset”. */
const theyAre: Rewriter = (match) =>
  /^to be (?:angry|upset|cross|annoyed|disappointed|mad|offended|surprised)$/.test(
    textOf(match.tokens, match.mark.to, match.mark.to + 3),
  )
    ? say('we can see that you are')(marking(match, match.mark.from, match.mark.to + 2))
    : null;

/** “You signed the lease, so you can move in”: what it opens to them. */
function letsThemOn({ tokens, to }: Match): boolean {
  return /\bso (?:you|we|i) can\b/.test(textOf(tokens, to));
}

/** “I am convinced that it will help you.” */
const hopeful = saidBehind(/^(help|helps|like|love|enjoy)$/);

/** “The choice is between you and your doctor”, “the fence is …”. */
const ofAChoice = saidBefore(/^(choice|difference|distance|fence|hedge|wall)$/);

/** “Under our terms, which you have, | we are entitled to charge it”: where it stands is told. */
function namesThePaper({ tokens, mark }: Match): boolean {
  return /\b(?:terms|contract|agreement|policy|lease|conditions|t ?& ?cs?)\b/.test(
    textOf(tokens, 0, mark.from),
  );
}

export default defineRule({
  id: 'arguing/our-right',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Pleads as if in court.',
  why: 'Who is in the right is for judges; a customer wants to know what happens next.',
  phrasings: noArgumentLeft('agreed', [
    {
      phrases: [
        '{@you [had|have] [@pointedly] (agreed|consented) to thing:(this|that|it)} (at|during|when you|on|upon) (checkout|check-out|check out|sign-up|signup|registration|booking|purchase|booked|signed|ordered|registered|bought|joined|subscribed|paid)',
      ],
      unless: [...unless, thanked],
      rewrites: [say('$thing was agreed')],
    },
    {
      phrases: [
        '{@you [had|have] [@pointedly] (accepted|agreed to|signed|acknowledged|consented to|approved)} (our|the|these|those|all [the|our]) [_] [_] (terms|conditions|contract|agreement|policy|lease|rules|t&cs|disclaimer)',
      ],
      unless: [...unless, thanked, letsThemOn],
      rewrites: [
        where(hangs, say('you agree to')),
        wereAgreed,
        where((match) => !timed(match), say('we both rely on')),
        sentence('We both rely on what was agreed.'),
      ],
    },
    {
      phrases: [
        '{@you [@adverb] (have no|have absolutely no|do not have (the|a|any)) [legal|contractual] thing:(right|claim|entitlement|grounds|basis)} (to|for|on|whatsoever)',
      ],
      unless,
      rewrites: [pleaseDoNot, theyAre, say('we do not yet see your $thing')],
    },
    {
      phrases: [
        '@we {[still|must|do|would] [@adverb] (maintain|insist|contend) that}',
        '@we {(remain|am|are) [still] (adamant|convinced|firm in our belief) that}',
      ],
      unless: [...unless, hopeful],
      rewrites: [say('understand from what we have that')],
    },
    {
      phrases: [
        '{who:@we [@adverb] have (the|every|a|all the|full|our) [good|full|legal|contractual|perfect|absolute|clear] (right|rights|authority) to}',
        '{who:@we (am|are|<be>) [@adverb|@very|legally|contractually|perfectly|clearly|well] (entitled|within (our|my) rights) to}',
        '{it is [@adverb|@very|clearly] who:@our [good|full|legal|contractual] right to}',
      ],
      unless: [...unless, toAThing, sharesIt],
      rewrites: [
        where(namesThePaper, say('$who may')),
        where(
          ({ captures: { who }, tokens }) => /^(i|my)$/.test(tokens[who?.from ?? -1]?.text ?? ''),
          say('as I read our agreement, I may'),
        ),
        say('as we read our agreement, we may'),
      ],
    },
    {
      phrases: [
        `{@we (am|are) [@adverb|@very|legally|contractually] (allowed|permitted|authorised|authorized) to} ${against}`,
        `{by (law|contract) [,] @we (may|can) [@adverb]} ${against}`,
      ],
      unless: [...unless, saysForYou],
      rewrites: [say('as we read our agreement, we may')],
    },
    {
      phrases: [
        '{@we (am|are) [@adverb|@very|legally|contractually] (in the right|within (our|my) rights)}',
        '{(legally|contractually|by law|from a legal (point of view|standpoint)) [,] @we (am|are) [@adverb|@very] (right|correct|on the safe side|covered|fine)}',
        '{the (law|contract|agreement|lease) is [@very|clearly] on our side}',
      ],
      when: [endsClause],
      unless,
      rewrites: [sayAlone('this is how we read our agreement')],
    },
    {
      phrases: [
        '@we {do not [@adverb] have to} (give|pay|do|offer|refund|replace|accept|compensate|justify|prove|credit|reimburse) (@you|that|this|it|anything|for|your|back|the|a|any|everything)',
        '@we {need not} (give|pay|offer|refund|replace|accept|compensate|justify|prove|reimburse) (@you|that|this|anything|for|your)',
      ],
      unless: [...unless, freeOfIt, thanked],
      rewrites: [say('do not see yet that we have to')],
    },
    {
      phrases: [
        '@we {do not owe @you}',
        '@we {owe @you (nothing|not a _|no (money|refund|explanation|compensation|discount|answer|reply))}',
      ],
      unless,
      rewrites: [
        where(owesNothing, say('do not see yet that we owe you')),
        say('do not see yet what we would owe you'),
      ],
    },
    {
      phrases: ['{there is (no|not any) (legal|contractual) (basis|ground|grounds|reason) for}'],
      unless: [...unless, hypothetical],
      rewrites: [say('we do not yet see the legal basis for')],
    },
    {
      phrases: [
        '{@you (can not|could not|may not) [@adverb|legally] verb:(claim|demand|insist on)} (a|an|any|anything|that|this|it|the|your|compensation|money|damages)',
      ],
      unless,
      rewrites: [say('we do not yet see how you could $verb')],
    },
    {
      phrases: [
        '{@you [have|had] [@pointedly] (signed|agreed to|accepted|approved|consented to) thing:(it|this|that) [yourself|yourselves|in writing]}',
      ],
      when: [opensClause, accuses],
      unless: [...unless, thanked, letsThemOn],
      rewrites: [say('$thing was agreed')],
    },
    {
      phrases: [
        '@we {have [@adverb] verb:(fulfilled|met|honoured|honored|performed|complied with|discharged|kept to)} [all] [of] [@our] [_] (obligations|obligation|duties|duty|part|side|commitments|responsibilities|end)',
        '@we {have [@adverb] verb:(done (everything|nothing))} [@adverb] (correctly|properly|right|wrong|required|by the book)',
      ],
      unless,
      rewrites: [say('have, as far as we can see, $verb')],
    },
    {
      phrases: [
        '@we {(am|are) [@adverb|@very] (not [@adverb|legally|contractually] (obliged|obligated|bound)|(under|in) no obligation) [by _|legally|contractually] to}',
        '@we {have no [legal|contractual] obligation [whatsoever] to}',
      ],
      unless,
      rewrites: [say('do not see yet that we have to')],
    },
    {
      phrases: [
        '{(is|was) [@adverb|strictly|solely|purely|a (matter|contract|agreement|dispute|deal|question|thing)] between you and} (the|your|him|her|them|paypal|@buyer)',
      ],
      unless: [...unless, thanked, freeToChoose, ofAChoice],
      rewrites: [say('is with')],
    },
  ]),
  examples: [
    { bad: '[[You agreed to this]] at checkout.', fixed: 'This was agreed at checkout.' },
    { bad: '[[You have no right]] to shout at the crew.', fixed: 'Please do not shout at the crew.' },
    { bad: '[[You accepted]] our terms.', fixed: 'We both rely on our terms.' },
    { bad: '[[You have no right]] to cancel.', fixed: 'We do not yet see your right to cancel.' },
    {
      bad: 'We [[maintain that]] the crate was full.',
      fixed: 'We understand from what we have that the crate was full.',
    },
    {
      bad: 'We [[have fulfilled]] all our obligations.',
      fixed: 'We have, as far as we can see, fulfilled all our obligations.',
    },
    {
      bad: 'We [[are not legally obliged to]] pay.',
      fixed: 'We do not see yet that we have to pay.',
    },
    { bad: 'The lease [[is between you and]] the owner.', fixed: 'The lease is with the owner.' },
    { good: 'The price of the shelves is between you and the tenant, and you are free to leave them.' },
    { good: 'You accepted the new terms?' },
    { good: 'If you accepted our terms by mail, we are set.' },
    { good: 'You wrote that we are not obliged to pay.' },
    { good: 'I agree that we are not obliged to pay.' },
    { good: 'Thank you, now that you have signed the contract we can start.' },
    { good: 'You have the right to cancel within 14 days.' },
    { good: 'You signed the lease, so you can move in on Friday.' },
    { good: 'I am convinced that it helps you.' },
    { good: 'The choice is between you and your doctor.' },
    {
      bad: '[[We have the right to]] charge you for the night.',
      fixed: 'As we read our agreement, we may charge you for the night.',
    },
    { good: 'We have the right to print the photos, so you can use them.' },
    {
      bad: '[[I am entitled to]] keep the deposit.',
      fixed: 'As I read our agreement, I may keep the deposit.',
    },
    { good: 'I am entitled to 20 days of leave.' },
    {
      bad: '[[We are allowed to]] raise the rent.',
      fixed: 'As we read our agreement, we may raise the rent.',
    },
    { good: 'We are allowed to keep the hall open for you.' },
    { bad: '[[We are in the right]] here.', fixed: 'This is how we read our agreement.' },
    {
      bad: 'We [[don’t have to]] give you anything.',
      fixed: 'We do not see yet that we have to give you anything.',
    },
    { good: 'We do not have to pay for the parking.' },
    { bad: 'We [[don’t owe you]] a refund.', fixed: 'We do not see yet that we owe you a refund.' },
    {
      bad: '[[There is no legal basis for]] a refund.',
      fixed: 'We do not yet see the legal basis for a refund.',
    },
    { bad: '[[You can’t claim]] anything.', fixed: 'We do not yet see how you could claim anything.' },
    { good: 'We are in the right building now.' },
    { good: 'Ben saw that you signed it.' },
    { good: 'You signed it on Monday.' },
    { bad: '[[You signed it]], so you have to pay.', fixed: 'It was agreed, so you have to pay.' },
    { good: 'You approved it, so we can print.' },
  ],
});
