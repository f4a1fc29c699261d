/** “As you did not show ID, we could not let you in”, “had we been told”: what the reader left undone is given as the reason. */

import { followedBy, precededBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { didIt } from '../../../words/english/past-deeds';
import { regretted } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { tellOfTheDeed, tellOfWhatTheyDid } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const result = '(@we|the _|your _|your _ _|it|this|there|our _|our _ _|my _|nobody|no one)';

/** “As you did not receive it”, “since you have not used your voucher”: nothing is held against them; what they forgot is marked where it is told. */
function wentWithout({ tokens, captures: { did } }: Match): boolean {
  return /^(forgot|forgotten|forget|failed|receive|received|get|got|like|liked|enjoy|enjoyed|need|needed|want|wanted|know|known|hear|heard|find|found|happy|satisfied|pleased|content|sure|well|comfortable|convinced|yet|been|use|used|have|had|see|seen|mind|ask|asked|your|any|a|an|the)$/.test(
    (did && tokens[did.from]?.text) ?? '',
  );
}

/** “Since you were not there, we have moved the lesson for you”: it was done for them. */
function forThem({ tokens, to }: Match): boolean {
  return / for you\b/.test(textOf(tokens, to));
}

/** “Nobody on your side is to blame”, “nobody in your office has to stay late”: they are cleared, or spared a task. */
function clearsThem({ tokens, captures: { did } }: Match): boolean {
  const words = tokens.slice(did?.from).map(({ text }) => text);
  return (
    /^(?:did|has done|does|is|was|were) (?:[a-z]+ ){0,2}(?:wrong|to blame|at fault|responsible|mistake)\b/.test(
      words.join(' '),
    ) || /^(?:ha(?:s|d|ve)|needs?|needed|will (?:have|need)) to\b/.test(words.join(' '))
  );
}

/** “As our sample left late, nobody on your side could answer”: the reason is ours. */
function throughUs({ tokens, mark }: Match): boolean {
  return /^(?:as|since|because) (?:our|my|we|i)\b/.test(textOf(tokens, 0, mark.from));
}

/** “You dented the lid | , so we cannot swap it” as “the lid was dented, so …”. */
const toldBefore: Rewriter = (match) =>
  tellOfWhatTheyDid(marking(match, match.from, match.captures.did?.to ?? match.mark.from));

/** “Nobody on your side | ever answered”: nobody at all would be as much of a reproach. */
const answering = followedBy(/^(ever|answered|replied|responded|reacted)$/);

/** “A tour that | nobody from your team | took.” */
const inRelative = precededBy(/^(that|which)$/);

export default defineRule({
  id: 'blaming/for-want-of',
  principle: 'save-face',
  severity: 'warning',
  message: 'This gives what the reader did or left undone as the reason.',
  why: 'A reason that begins with “as you did not” is a reproach; say what you need, and what happens then.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `(^|@opening) {(as|since|because|given that|seeing that|considering that) @reader [@pointedly] (did|have|has|could|would) not [@pointedly]} did:_ ... [_ ...] [,] ${result} [then|therefore|also] (can|could|had|have|was|were|is|has|will|did|must|stayed|remained|went) [not|to|no]`,
        `(^|@opening) {(as|since|because|given that|seeing that) @reader [@pointedly] (never|failed to|refused to|neglected to|declined to|forgot to|chose not to|were not|was not|are not)} did:_ ... [_ ...] [,] ${result} [then|therefore|also] (can|could|had|have|was|were|is|has|will|did|must|stayed|remained|went) [not|to|no]`,
      ],
      unless: [wentWithout, regretted, asked, forThem],
      rewrites: [tellOfTheDeed({ not: true, opener: 'as', bare: true }), forward],
    },
    {
      phrases: [
        '(^|,|and|but|so) {@reader} [@pointedly] did:_ ... [_ ...] {, [and] (so|therefore|hence|thus|consequently|which is why|that is why|this is why|and that is why) (@we (can not|could not|had to|have to|will not|were not able to)|it (is|was) (void|late|slow|broken|gone|lost|cancelled))}',
      ],
      when: [didIt],
      unless: [reported, regretted, asked, wentWithout],
      rewrites: [toldBefore, forward],
    },
    {
      phrases: [
        '{(had @we|if [only] @we had) [only|just|at least] been (told|informed|notified|warned|made aware|alerted|advised)}',
      ],
      unless: [asked],
      rewrites: [say('had we known')],
    },
    {
      phrases: [
        '(it|this|that|things) would [really] (help|have helped|be (nice|great|good|easier|helpful|better|faster)) [a lot|us|me|everyone|everybody] if @reader {(actually|really|at least|even once|finally|for once)}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '(none of (this|it|that)|all (this|that)|this|it|that|nothing|no _|the whole _) [_] would [not|never] have (been|happened|come|arisen|occurred|gone) ... [...] {(if|had) (the|your|it|they|everything) [_] [had] [not] been} [@pointedly] (paid|signed|confirmed|sent|returned|approved|reported|filled in|read|followed|answered|submitted)',
      ],
      unless: [asked],
      rewrites: [forward],
    },
    {
      phrases: [
        '{(nobody|no one|none|no - one|not one|not a single (one|person|soul)|not one (person|soul)) ours:((on|from|at|in|of|with) your side:(side|team|end|office|company|house|department|party|people|colleagues|staff|guys|crew|drivers|fitters|engineers|technicians))} did:_',
      ],
      unless: [asked, clearsThem, throughUs],
      rewrites: [
        where(inRelative, drop('ours')),
        through(
          /^(?:ever )?(?:answered|replied|responded|reacted) (?=(?:on|to|about) )/,
          say('we had no answer'),
        ),
        through(
          /^(?:\w+ )?(?:to )?(?:tell|told|inform|informed|warn|warned|let) us (?:know )?(?=(?:that|about|of|how|when) )/,
          say('we did not know'),
        ),
        through(
          /^(?:bothered|cared|managed|wanted|took the (?:time|trouble)|found the time|thought of|had the (?:time|courtesy|decency)) (?:to )?/,
          say('it did not work out for your $side to'),
        ),
        tellOfTheDeed({ not: true }),
        where((match) => !answering(match), drop('ours')),
      ],
    },
  ]),
  examples: [
    {
      bad: 'As [[nobody on your side]] ever answered on the sample, it waits.',
      fixed: 'As we had no answer on the sample, it waits.',
    },
    {
      bad: '[[You dented]] the lid when it fell[[, so we had to]] send another.',
      fixed: 'The lid was dented when it fell, so we had to send another.',
    },
    {
      bad: '[[Nobody from your office]] was at the gate, so we left.',
      fixed: 'Nobody was at the gate, so we left.',
    },
    {
      bad: 'We paid for a tour that [[nobody from your team]] took.',
      fixed: 'We paid for a tour that nobody took.',
    },
    {
      bad: '[[Nobody on your end]] cared to inform us that the gate was shut.',
      fixed: 'We did not know that the gate was shut.',
    },
    {
      bad: '[[No one at your company]] managed to come to the fitting.',
      fixed: 'It did not work out for your company to come to the fitting.',
    },
    {
      bad: 'We lost a week since [[nobody on your side]] sent the text.',
      fixed: 'We lost a week since the text was not sent.',
    },
    {
      bad: '[[As you could not]] name the code, the door stayed shut.',
      fixed: 'As the code was not named, the door stayed shut.',
    },
    {
      bad: '[[Since you chose not to]] answer, the slot was given away.',
      fixed: 'From what we can see, [what happened].',
    },
    {
      bad: '[[Had we been informed]] of the nut allergy, the cook would have known.',
      fixed: 'Had we known of the nut allergy, the cook would have known.',
    },
    {
      bad: 'It would help if you [[actually]] filled in the form.',
      fixed: 'It would help if you filled in the form.',
    },
    { good: 'Since you did not receive the first box, we have to send another.' },
    { good: 'I am sorry: as you could not name the code, we had to wait.' },
    { good: 'As you could not come, we can call you, shall we?' },
    { good: 'Nobody in your team is to blame for the leak.' },
    { good: 'No one at your office has to stay late for the fitters.' },
    { good: 'Had we been informed, would you have come?' },
    { good: 'It would help if you filled in the form.' },
    { good: 'You called on Monday, so we had to move the van.' },
    { good: 'You wrote, you unplugged the wire, so we had to wait.' },
    { good: 'Since you were not able to come, we have moved the lesson for you.' },
    { good: 'As you have not had your free check this year, we can do it on Monday.' },
    {
      bad: '[[Not a single one of your colleagues]] took the trouble to sign.',
      fixed: 'It did not work out for your colleagues to sign.',
    },
    { good: 'As our sample left late, nobody on your side could look at it.' },
    { bad: '[[None of your drivers]] looked at the map.' },
  ],
});
