/** “We were very busy”, “nobody is perfect”, “I have only two hands”: an excuse instead of owning it. */
import { asked, reported } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import type { Match } from '../../../words/match';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';

const unless = [asked, reported, hypothetical];
const busy =
  '[@very|extremely|super|too|a bit|incredibly|terribly] (busy|swamped|overloaded|overworked|snowed under|understaffed|short-staffed|short staffed|short of (staff|people|hands)|stretched thin)';

/** “As a small team, we are unfortunately not able to …”, not “as a small team, we know every customer”. */
function forBadNews({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) => /^(not|no|unable|unfortunately|late|slow|slower|limited|only|sadly)$/.test(text));
}

export default defineRule({
  id: 'defensive/excuse',
  principle: 'admit-then-weigh',
  severity: 'warning',
  message: 'An excuse.',
  why: 'Our workload is no comfort to them: admit it in a word, then say what changes.',
  phrasings: [
    {
      phrases: [
        `{@we (were|was|have been|had been) [simply|just] ${busy}} (and|so|this|last|because|.|,|!|over|that|all|$)`,
        '{@we had [far|way] (too many|so many|a lot of) (orders|customers|mails|emails|calls|requests|tickets|enquiries) [(that|this|last) (day|week|month|time)]}',
        '{it (was|is) [@very] (peak season|high season|the holiday season|a busy (day|week|month|time|season|period)) [for us]} (.|,|!|and|so|$)',
        `{@our (team|people|staff|department|office|colleagues|support) (was|were|has been|have been) ${busy}}`,
        '{(it|things) (was|were|has been|have been) [@very|so|a bit|rather] [a] (crazy|hectic|insane|mad) [(week|month|time|year)] [(here|for us)]}',
      ],
      unless,
      rewrites: [say('we did not plan well enough')],
    },
    {
      phrases: [`{(as|because|since) @we <be> [currently|still] ${busy}}`],
      unless,
      rewrites: [say('as we answer more slowly than we should')],
    },
    {
      phrases: ['{as a small (team|company|business|shop|firm)}'],
      unless,
      when: [forBadNews],
      rewrites: [drop()],
    },
    {
      phrases: ['@we <be> {(only|just)} a small (team|company|business|shop|firm)'],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we <be> [currently|still] training [up] [some] new (folks|people|staff|colleagues|employees|agents|members)}',
      ],
      unless,
      rewrites: [say('we are still learning')],
    },
    {
      phrases: [
        '{@we <be> [also|all|but] [only|just] human} (.|,|!|and|too|after|;|$)',
        '{(nobody|no one) is perfect}',
        '{(mistakes|these things|such things|things like (that|this)|accidents) [do|can|just|simply|will] happen} (.|,|!|and|;|sometimes|to|$)',
        '{(everybody|everyone|every (company|supplier|shop|business)) makes mistakes}',
        '{(it|this|that) [can] (happens|happen) to the best [of us]}',
        '{(shit|stuff) happens}',
      ],
      unless,
      rewrites: [say('this was our mistake')],
    },
    {
      phrases: ['{was a (madhouse|zoo|nightmare)} (for (everybody|everyone|us|all)|here|at)'],
      unless,
      rewrites: [say('was not good enough from us')],
    },
    {
      phrases: [
        '{@we (have|have got) (only|just|but) (two hands|one pair of hands|ten fingers|24 hours)}',
        '{@we (only|just) have (two hands|one pair of hands|ten fingers|24 hours)}',
        '{@we have two hands only}',
        '{(miracles|mind reading|magic) (is|are) not (in|part of) @our job [description]}',
      ],
      unless,
      rewrites: [say('we start with {first step}')],
    },
    {
      phrases: ['@we {(can not|do not) (do|work|perform) (miracles|magic)}'],
      unless,
      rewrites: [say('can {what you can do}')],
    },
    {
      phrases: ['@we {(only|just) work here} (.|,|!|and|so|$)'],
      unless,
      rewrites: [say('will ask {who can decide}')],
    },
    {
      phrases: ['@we {(was|were) in such a (hurry|rush)}'],
      unless,
      rewrites: [say('were in too much of a hurry')],
    },
    {
      phrases: [
        '@we {<be> [@adverb] not ([a] mind (readers|reader)|magicians|a magician|robots|a robot|machines|a machine|psychic|clairvoyant)}',
      ],
      unless,
      rewrites: [say('would like to know {what you need to know}')],
    },
  ],
  examples: [
    {
      bad: '[[We were very busy]], so the mail was late.',
      fixed: 'We did not plan well enough, so the mail was late.',
    },
    { bad: '[[Nobody is perfect]].', fixed: 'This was our mistake.' },
    {
      bad: '[[As a small team]] we are unfortunately slow on Mondays.',
      fixed: 'We are unfortunately slow on Mondays.',
    },
    { bad: 'I [[only work here]].', fixed: 'I will ask [who can decide].' },
    { bad: '[[I have only two hands]].', fixed: 'We start with [first step].' },
    { bad: 'Sorry, [[mistakes happen]].', fixed: 'Sorry, this was our mistake.' },
    { good: 'As a small team we know every customer by name.' },
    { good: 'We were too slow, so a second dispatcher has started this week.' },
    { good: 'Is it true that nobody is perfect?' },
    { good: 'You said that nobody is perfect.' },
    { good: 'If mistakes happen, we mend them at our cost.' },
    { good: 'I only work here on weekdays, so on Saturday please ask Tom.' },
    { good: 'I know you are busy, so I keep it short.' },
  ],
});
