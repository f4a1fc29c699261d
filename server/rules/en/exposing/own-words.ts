/** “You told me it was new”, “your ad says …”: their own words, held against them. */
import { endsWith } from '../../../words/english/clauses';
import { cheering } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { type Match, remembering } from '../../../words/match';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const kept = /^(thank|thanks|grateful|glad|happy|great|so|therefore|please|appreciate|perfect|attached)$/;

/** “Thank you, you told me it was fine”, “you told me it was for Monday, so here it is”: their word is followed. */
function followed({ tokens }: Match): boolean {
  return tokens.some(({ text }) => kept.test(text));
}

/** “We cut it short because you told me your shelf is low.” */
function doneForIt({ tokens, from }: Match): boolean {
  return /^(because|since|as)$/.test(tokens[from - 1]?.text ?? '') && /^(i|we)$/.test(tokens[0]?.text ?? '');
}

const unless = [asked, hypothetical, followed, doneForIt];
const thing = '(it|this|that|these|they|there|everything|the _ [_]|your _ [_]|all of (it|them))';

/** “I was promised by your agent that it is free” as “I had understood from your agent that it is free”. */
const fromSomebody: Rewriter = (match) => {
  const { tokens, mark } = match;
  const by = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'by');
  const somebody = { from: by + 1, to: mark.to - 1 };
  return by < 0 ? null : say('$who had understood from $somebody that')(remembering(match, { somebody }));
};

/** “You were fine with it last week” as “I had understood that you could live with it last week”. */
const asIUnderstood: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens.findIndex(
    ({ text }, index) => index > mark.from && index < mark.to - 1 && text === 'with',
  );
  const it = { from: at + 1, to: mark.to };
  return at < 0 ? null : say('I had understood that you could live with $it')(remembering(match, { it }));
};

export default defineRule({
  id: 'exposing/own-words',
  principle: 'dont-expose',
  severity: 'warning',
  message: 'Holds their own words against them.',
  why: 'Quoted back at them, people defend what they said instead of mending it; say what you understood, and ask.',
  phrasings: noArgumentLeft('clear', [
    {
      phrases: [
        `{[and|but|yet] @you [@pointedly|yourself] (told|assured|promised|swore to) (us|me) [that]} ${thing} (is|was|were|are|would|had|has|will|did|does)`,
        `{(but|and yet|yet) @you [@pointedly|yourself|yourselves] (said|wrote|claimed|promised|stated) [that]} ${thing} (was|were|would|had|worked|did)`,
        '{@you [@pointedly] (yourself|yourselves) (said|wrote|told (us|me)|stated|admitted|confirmed|agreed) [that]}',
        '{@we thought [that] @you (said|told (us|me)|wrote) [that]}',
      ],
      unless,
      rewrites: [say('I had understood that')],
    },
    {
      phrases: [
        '{who:@we (was|were) [@adverb|@pointedly] (told|promised|assured|informed|advised|led to believe) by (you|your _|one of your _) that}',
        '{who:@we (was|were) [@adverb] led to believe that}',
      ],
      unless: [asked, hypothetical],
      rewrites: [fromSomebody, say('$who had understood that')],
    },
    {
      phrases: [
        `{[but] your [own] [_] (ad|advert|advertisement|listing|website|page|profile|brochure|post|description|catalogue|catalog|readme|docs|documentation|app|flyer|offer|quote|email) [clearly|plainly|even|still] (says|say|said|states|stated|claims|claimed|promises|promised|shows|lists) [that]} ${thing} (is|was|has|would|will|are|were|had|does)`,
      ],
      unless,
      rewrites: [say('I had understood from the description that')],
    },
    {
      phrases: [
        '{@you [@pointedly] (listed|advertised|described|sold|marketed|presented|promoted) (it|this|that|them|the _ [_]) [to (me|us)] as}',
        `{(this|that|it) [_] was [@adverb] (listed|advertised|described|sold|marketed) [to (me|us)] as}`,
      ],
      unless,
      rewrites: [say('I had understood from the description that it is')],
    },
    {
      phrases: [
        '{@you (had|have) (no|never had any|never had a) (problem|problems|issue|issues|trouble|objection|objections|complaints|complaint) [with (it|this|that|them|our _|the _)] (before|last _|until|when @you|so far|then|earlier|for # _|in # _)}',
        '{@you [@pointedly] (were|seemed) [@very] (fine|happy|okay|ok|content) with (it|this|that|them|our _|the _) (before|last _|until|when @you|then|earlier|back then)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [asIUnderstood, say('I would like to hear what has changed since')],
    },
    {
      phrases: [
        '{@we (remember|recall) [@very|quite|perfectly] (well|clearly|distinctly|exactly|vividly) (that|how) @you}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('as I remember it, you')],
    },
    {
      phrases: ['@you (wrote|said|say|write|told @us) [,] {and (i|we) quote [,|:]}'],
      rewrites: [drop()],
    },
    {
      phrases: ['^ {(were|are|did) not @you (going to|the (one|person|same person) who|supposed to)} _'],
      rewrites: [
        where(endsWith(/^to$/), say('were you planning to')),
        sentence('Could you help me understand how this fits together?'),
      ],
    },
    {
      phrases: [
        '{[@pointedly] what (@you|your _|the reviewer|this reviewer|this review|the guest|he|she|the review) [conveniently|somehow|also] (forgot|forget|forgets|fails|failed|omits|omitted|neglects|neglected|leaves out|left out|do not|does not|did not) [to] (mention|say|tell|write|add|mentioned|note) is [that]}',
      ],
      unless: [asked],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(your [_] (review|tweet|post|mail|email|message|story|letter|account|complaint|version)|@you|the reviewer) [conveniently|somehow|also|have|has|@pointedly] (leaves out|left out|leave out|skips|skipped|omits|omitted|forgets|glosses over|does not mention|did not mention|fails to mention|failed to mention) (the (part|bit|fact|moment|point|bits|parts) [where|that|when|about]|that|how|where|why)} _',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we would like to add that')],
    },
    {
      phrases: [
        '{by (your|his|her|their) own (coworker|co - worker|colleague|colleagues|wife|husband|brother|sister|cousin|friend|staff|employee|employees|company|agent|boss|partner|son|daughter)} (.|,|!|$|and|on|in)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('by somebody you know, as it seems to us')],
    },
    {
      phrases: [
        '(^|@opening) {(those|these|that|this|it) (were|are|was|is) [@pointedly] your (own|exact|very) (words|writing|mail|email|promise|wording|statement|signature|handwriting)}',
        '(^|@opening) {(that|it|this) was [exactly|@pointedly] what @you (wanted|asked for|ordered|chose)} (.|!|$)',
        '{[please|just|go and] (read|look at|re-read) [again] what @you [yourself] (wrote|signed|said|agreed to) [again|yourself]}',
        '(^|but|because) {that is [exactly|just|precisely] what @you (wanted|asked for|agreed to|signed)} (.|!|$)',
        '^ [but] {@you [yourself] asked for (this|that|it)} (.|!|$)',
        '^ {here is [again] what @you (wrote|said|agreed|signed|promised)}',
      ],
      unless: [asked, hypothetical, cheering, followed],
      rewrites: [sentence('Could you help me understand how this fits together?')],
    },
    {
      phrases: [
        '{@we can [gladly|happily|always] (show|send|forward|quote) @you [again] (what|the (mail|message|email) (where|in which)|where) @you (wrote|said|signed|agreed|asked|promised|confirmed)}',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('we would like to compare what each of us has')],
    },
    {
      phrases: [
        '{(on @day|in @month|last (week|month|time|year)|yesterday|a (week|month) ago|@number (days|weeks|months) ago|at first|in the beginning) [,] ((it|this|that|everything|the _) (was|were) [still|@very|perfectly|all] (ok|okay|fine|good|great|perfect|enough|no problem|acceptable|in order) for you|you (were|was) [still|@very|perfectly|also] (happy|fine|satisfied|ok|okay|content) with _ [_])} (.|!|$)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('I would like to hear what has changed since')],
    },
    {
      phrases: [
        '{in your own (mail|email|message|letter|contract|offer|terms) [,] @you (wrote|said|stated|agreed|confirmed|promised) [that]} _',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('I had understood that')],
    },
  ]),
  examples: [
    { bad: '[[In your own mail you wrote that]] it is oak.', fixed: 'I had understood that it is oak.' },
    { good: 'In your own mail you can set a filter.' },
    { bad: '[[That is what you wanted]].' },
    { bad: 'But [[you asked for this]].' },
    { good: 'I hope that is what you wanted.' },
    {
      bad: '[[On Monday it was still fine for you]].',
      fixed: 'I would like to hear what has changed since.',
    },
    { good: 'Last week it was cold for all of us.' },
    { bad: '[[I can show you what you signed]].' },
    { good: 'I can show you where you park.' },
    { bad: '[[Those were your own words]].' },
    { bad: '[[Just read what you wrote]].' },
    { good: 'Those were your own words, and we love them.' },
    { good: 'I hope that is what you wanted.' },
    {
      bad: '[[We were told by your agent that]] the room is quiet.',
      fixed: 'We had understood from your agent that the room is quiet.',
    },
    {
      bad: 'The review was written [[by your own cousin]].',
      fixed: 'The review was written by somebody you know, as it seems to us.',
    },
    {
      bad: '[[Your review leaves out that]] we paid the taxi.',
      fixed: 'We would like to add that we paid the taxi.',
    },
    {
      bad: '[[What the reviewer forgot to mention is that]] he was two hours late.',
      fixed: 'He was two hours late.',
    },
    {
      bad: '[[I recall very well that you]] liked the red one.',
      fixed: 'As I remember it, you liked the red one.',
    },
    { bad: 'You wrote, [[and I quote,]] “red”.', fixed: 'You wrote, “red”.' },
    {
      bad: '[[Weren’t you going to]] paint it?',
      fixed: 'Were you planning to paint it?',
    },
    { bad: '[[You told me]] it was new.', fixed: 'I had understood that it was new.' },
    { bad: '[[But you said]] the lift was free.', fixed: 'I had understood that the lift was free.' },
    { bad: '[[We were led to believe that]] lunch is free.', fixed: 'We had understood that lunch is free.' },
    {
      bad: '[[You listed it as]] oak.',
      fixed: 'I had understood from the description that it is oak.',
    },
    {
      bad: '[[Your ad says that]] the rent is 900.',
      fixed: 'I had understood from the description that the rent is 900.',
    },
    {
      bad: '[[You were fine with the price last week]].',
      fixed: 'I had understood that you could live with the price last week.',
    },
    { good: 'You told me it was new?' },
    { good: 'If you told me it was new, I forgot it.' },
    { good: 'You told me it was for Monday, so here it is.' },
    { good: 'You said that you would like a lift.' },
    { good: 'You mentioned a lift in your mail.' },
    { good: 'We cut it short because you told me it was for a low shelf.' },
  ],
});
