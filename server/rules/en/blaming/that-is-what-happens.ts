/** “comes from”, “what happens when”: tells the reader that they had it coming. */
import { closesSentence, endsWith, followedBy, saidBefore, saidBehind } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, marking, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const it = '(that|this|it) (is|was) [@pointedly|exactly|precisely]';

/** “When one | buys it”: the verb stays as it is. */
const ofOne = endsWith(/^(one|somebody|someone)$/);

/** “This is what you get for 20 euros: bread, butter and eggs”: the things are told. */
const listed = saidBehind(/^:$/);

/** “This is the option you chose | in May.” */
const dated = followedBy(/^(in|last|yesterday)$/);

/** “Do not be surprised | if the bell rings late”: a word ahead, and not of the reader’s doing. */
function aheadOfIt({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'surprised' &&
    /^(?:if|by|when) (?:it|the|a|an|my|our)\b(?!.* (?:you|your|we) )/.test(textOf(tokens, mark.to))
  );
}

/** “The scratch can only come from | our own van.” */
const ofOurs = followedBy(/^(our|my|us)$/);

/** “Our orders come from people who know you”: nothing is wrong with them. */
const ofGuests = saidBefore(
  /^(orders?|bookings?|recipes?|ideas?|questions?|reviews?|tips?|gifts?|stories|customers)$/,
);

/** “…, and this is the result.” */
const asTail: Rewriter = (match) =>
  closesSentence(match) && match.mark.from > 4 ? drop()(marking(match, match.from, match.mark.to)) : null;

/** “This comes from not having room in our depot.” */
function oursToo({ tokens, mark }: Match): boolean {
  return /\b(?:in|at|from|of|on) (?:our|my)\b/.test(textOf(tokens, mark.to));
}

export default defineRule({
  id: 'blaming/that-is-what-happens',
  principle: 'save-face',
  severity: 'warning',
  message: 'This tells the reader that they had it coming.',
  why: 'Whoever hears “that is what you get” looks for a seller who does not gloat: name the cause, then the way out.',
  phrasings: noBlameLeft([
    {
      phrases: [
        '{with [just|only] (a bit|a little|some|slightly) more (care|attention|thought|caution) (on|at|from|in) your _ [,]}',
      ],
      rewrites: [say('with more care on all sides')],
    },
    {
      phrases: ['{who (told|asked|made|forced|allowed|invited) you to}'],
      rewrites: [say('may I ask why you came to')],
    },
    {
      phrases: [
        '{(he|she|you|they|one|nobody|people) [really] (should|must|need|may|can) not (wonder|complain|be surprised) about}',
      ],
      unless: [asked],
      rewrites: [say('this can lead to')],
    },
    {
      phrases: [
        `{${it} what happens (when|if) (@you|one|people|somebody|someone|customers)}`,
        `{${it} what (@you|one|people) (get|gets|got) (when|if) (@you|one|people)}`,
      ],
      rewrites: [where(ofOne, say('this can happen when one')), say('this can happen when you')],
    },
    {
      phrases: [`{${it} what (@you|one|people) (get|gets|got) (for|from)}`],
      unless: [listed],
      rewrites: [say('this can come from')],
    },
    {
      phrases: [
        `{${it} (the|a) (sacrifice|choice|price|risk|option|decision|path|compromise|setting|consequence|route) [that] @you [@pointedly] (chose|made|took|picked|accepted|wanted|pay|paid|decided on|opted for)}`,
      ],
      unless: [asked, dated],
      rewrites: [leaveOutArgument(), sayAlone('that is the trade-off with this option')],
    },
    {
      phrases: [
        '{[it|that|this] (serves|served) (you|them|him|her) right}',
        '{@you (had|have) it coming}',
        '{@you (got|get) what @you (asked for|wanted|deserve|deserved|chose)}',
        '{@you should not be surprised}',
        '{do not (be surprised|come crying|come complaining|complain)}',
      ],
      unless: [hypothetical, aheadOfIt],
      rewrites: [
        through(/^(?=about )/, say('let us see what we can do')),
        through(/^(?:that )?(?=(?:the|there|it|we|our|this|your) )/, drop()),
        through(/^(?:if|when) /, say('it may be that')),
        through(/^for /, say('this can come from')),
        leaveOutArgument(),
        sayAlone('let us see what we can still do'),
      ],
    },
    {
      phrases: ['{, [so] [you (can|may)] draw your own (conclusion|conclusions)} $'],
      rewrites: [drop()],
    },
    {
      phrases: ['(^|,|;|so|and|but) {what did @you [even] do (to|with)} (it|this|that|them|the|my|our)'],
      rewrites: [say('what happened to')],
    },
    {
      phrases: [
        '(,|and|;|-) {((this|that) is the (result|outcome|consequence)|here is the consequence)} (.|!|$)',
      ],
      unless: [asked],
      rewrites: [asTail, say('we want to find out why')],
    },
    {
      phrases: [
        '{(that|this|it) [@adverb|usually|typically|only] (happens|happen|occurs) (when|if) (@you|people|somebody|someone|users|customers|guests|one|drivers) [do not|never|always|keep|just]} (overload|overfill|overtighten|ignore|ignores|forget|forgets|skip|neglect|misuse|mishandle|rush|abuse|force|use too|use the wrong|wash it too|turn it too|press too)',
      ],
      unless: [asked],
      rewrites: [say('this can happen when you')],
    },
    {
      phrases: [
        '(damage|damages|mark|marks|crack|cracks|scratch|scratches|dent|dents|stain|stains|tear|wear|shrinkage|break|leak|hole|holes) [like this|like that|on _ [_]] {(only|can only|could only|always) (comes|come|came|happens|happen|happened|be (done|made|caused)|have been (done|made|caused)|result) (from|by|when|if|through|with)}',
      ],
      unless: [asked, ofOurs],
      rewrites: [say('may have come from')],
    },
    {
      phrases: [
        '{(this|that|it) was [always] (bound to happen|going to happen|only a matter of time|waiting to happen|inevitable)} (.|!|,|$|with|when)',
      ],
      unless: [asked],
      rewrites: [say('this can easily happen')],
    },
    {
      phrases: [
        '(is|was) [exactly|just|simply] {what happens (when|if)} (people|you|users|customers|someone|somebody|one|guests|drivers)',
      ],
      unless: [asked],
      rewrites: [say('something that can happen when')],
    },
    {
      phrases: [
        '{(comes|come|came) from} (people|tenants|guests|users|drivers|customers|owners|those|someone|somebody) who',
      ],
      unless: [asked, ofGuests],
      rewrites: [say('may have to do with')],
    },
    {
      phrases: [
        '(^|@opening) {(that|this) (comes|came) from (not|never|always|waiting|buying|leaving|ignoring|rushing|saving)} _',
      ],
      unless: [asked, oursToo],
      rewrites: [leaveOutArgument(), sayAlone('let us see what we can still do')],
    },
  ]),
  examples: [
    {
      bad: 'The date moved twice, so [[do not be surprised]] that it takes longer.',
      fixed: 'The date moved twice, so it takes longer.',
    },
    {
      bad: 'The wall stayed wet all winter, and [[this is the result]].',
      fixed: 'The wall stayed wet all winter.',
    },
    { bad: '[[It serves you right]] for skating there.', fixed: 'This can come from skating there.' },
    {
      bad: 'Mould like this [[comes from]] guests who never air.',
      fixed: 'Mould like this may have to do with guests who never air.',
    },
    {
      bad: 'The leak is [[what happens when]] people drill there.',
      fixed: 'The leak is something that can happen when people drill there.',
    },
    {
      bad: 'Cracks like this [[only come from]] a fall.',
      fixed: 'Cracks like this may have come from a fall.',
    },
    { bad: 'You wanted it fast, and [[this is the result]].' },
    {
      bad: '[[That happens when people]] overfill the drum.',
      fixed: 'This can happen when you overfill the drum.',
    },
    { good: 'Is it so, and this is the result?' },
    { bad: 'The lamp burned all night[[, draw your own conclusions]].', fixed: 'The lamp burned all night.' },
    { bad: '[[What did you do to]] it?', fixed: 'What happened to it?' },
    {
      bad: '[[With a little more care on your ramp]] the crate would be dry.',
      fixed: 'With more care on all sides the crate would be dry.',
    },
    {
      bad: 'Well, [[who told you to]] leave the lid open?',
      fixed: 'Well, may I ask why you came to leave the lid open?',
    },
    {
      bad: 'Who stores the flour wet, [[he should not complain about]] lumps.',
      fixed: 'Who stores the flour wet, this can lead to lumps.',
    },
    {
      bad: '[[That is what happens when you]] use a cheap cable.',
      fixed: 'This can happen when you use a cheap cable.',
    },
    {
      bad: '[[This is what happens when one]] saves on oil.',
      fixed: 'This can happen when one saves on oil.',
    },
    { bad: "[[That's what you get for]] buying on price.", fixed: 'This can come from buying on price.' },
    { bad: '[[This is exactly the risk you took]].', fixed: 'That is the trade-off with this option.' },
    { bad: '[[You had it coming]].', fixed: 'Let us see what we can still do.' },
    { bad: '[[You got what you wanted]].', fixed: 'Let us see what we can still do.' },
    { good: 'This can happen when the cable is old.' },
    { good: 'And that is the option you chose?' },
    { good: 'If you had it coming by sea, it would take a month.' },
    { good: 'What do you expect from the first sample?' },
    { good: 'Here is what you get for the new price: the lamp and two bulbs.' },
    { good: 'You get what you see in the photo.' },
    { good: 'Our lab tested both oils, and here is the result.' },
    { good: 'This is what you get for 20 euros: bread, butter and eggs.' },
    { good: 'This is the option you chose in May.' },
    { good: 'Do not be surprised if the bell rings late, the pastor is ill.' },
    { good: 'The scratch can only come from our own van.' },
    { good: 'Most of our orders come from people who know you.' },
    { bad: '[[That comes from not]] oiling the chain.' },
    { good: 'This comes from a farm near Bath.' },
    { good: 'This comes from not having a second key at our desk.' },
  ],
});
