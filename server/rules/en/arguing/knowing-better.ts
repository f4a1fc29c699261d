/** “we are the experts here”, “leave that to the professionals”: claims to know better. */
import { endsClause, followedBy, supposed } from '../../../words/english/clauses';
import { asked } from '../../../words/english/guards';
import { type Match, marking } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

/** “Like you, I am a baker. Unlike you, I …”: two are compared, and none is put down. */
function likened({ passage }: Match): boolean {
  return passage.sentences.some(({ prose }) => /^\s*like you\b/i.test(prose));
}

/** “We know what we packed, and | it was 24” as “as far as we know, it was 24”. */
const asWeKnow: Rewriter = (match) => {
  const { tokens, mark } = match;
  const at = tokens[mark.to + 1]?.text === 'and' ? mark.to + 2 : mark.to + 1;
  const goesOn =
    /^[,;:–—-]$/.test(tokens[mark.to]?.text ?? '') && /^(it|they|that|there)$/.test(tokens[at]?.text ?? '');
  return goesOn ? say('as far as we know,')(marking(match, mark.from, at)) : null;
};

export default defineRule({
  id: 'arguing/knowing-better',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Claims to know better.',
  why: 'Standing on your own authority tells the customer theirs counts for nothing; let what you can show speak.',
  phrasings: noArgumentLeft('move', [
    {
      phrases: [
        '{who:@we [think|believe|guess|suppose|do|certainly|surely] [that|@we] [do] know (better [than (you|that)]|what @we (am|are) (doing|talking about)|(our|my) own (product|products|machines|goods|business|system|software|shop|house|car|bike|code|trade|hotel|market|prices|stuff|work|numbers|records))}',
        '{who:@we know (what|exactly what) @we (shipped|sent|packed|sold|delivered|said|wrote|saw|heard|measured|read|counted|did|ordered|agreed)}',
      ],
      unless: [supposed],
      when: [endsClause],
      rewrites: [
        asWeKnow,
        where(followedBy(/^:$/), say('this is what $who have noted')),
        leaveOutArgument('clause'),
        say('$who will gladly show you how we work'),
      ],
    },
    {
      phrases: [
        '{[so|and] [@we (think|believe|guess|suppose|dare say)] @we (would|should|do|can|will) know (a|an|one|bad|good|the difference) ... [...] (if|when) @we (saw|see|see|meet|met|hear|heard|smell|smelled) (one|it|them)}',
        '{(, so|, and|so|and|,) [@we (think|believe|guess|suppose|dare say)] @we (would|should) know [(what|how|when|if|whether) ... ... (means|is|are|works|work|looks|go|goes|was|were)]}',
        '{(i|we) have been (doing|making|selling|building|laying|baking|fixing|repairing|in) (this|it|that|these|them) [business|trade|job] [for] (longer|since before|long before) (than @you|you were|you)}',
        '{@we know [@very] [perfectly|very|full|quite] [well] (how|what) (@our _|our own _|to|a|an) ... (works|work|is|are|do|does|looks|looks like|make|makes|can do|cannot do)}',
      ],
      unless: [supposed, asked],
      when: [endsClause],
      rewrites: [say('we are glad to show you what we look for')],
    },
    {
      phrases: [
        '{(leave|let) (that|this|it|the _) [be] to (the (experts|professionals|specialists|pros|grown-ups)|people who (know|understand)|those who (know|understand)) [, please]}',
        '{(do not|you can not|you need not|nobody needs to|no one needs to) (teach|tell|lecture|show|explain to) (us|me) [about] (our [own] (job|business|trade|craft|product|products|work)|how (to (do|run|make|build|bake|repair|sell|drive)|we)|my (job|business|trade|craft|work))}',
        '{(as|being) (the|an|a) (expert|experts|professional|professionals|specialist|specialists|manufacturer|pro|engineer|engineers) [here|in this|in the room] , @we (know|should know|can tell|would know|must know)}',
        '{@we (am|are) the (expert|experts|professional|professionals|specialist|specialists|pro|pros) [here|in this|in this matter|, not you|and not you]}',
        '{i was there [,|;|and|but] you were not}',
        '{@we wrote the book on [it|this|that]}',
      ],
      unless: [supposed, asked],
      rewrites: [leaveOutArgument(), sayAlone('we will gladly show you how we work')],
    },
    { phrases: ['{unlike you ,} (i|we)'], unless: [supposed, asked, likened], rewrites: [drop()] },
    {
      phrases: [
        '{[and] who:@we rest @our case}',
        '{[and|but|because] who:@we (am|are) [@very] (right|correct) [on|about|in] [this|that|it] [one|point|matter]} (.|,|;|!)',
        '{[and|but|because] who:@we (am|are) [@very] (right|correct) [on|about|in] [this|that|it] [one|point|matter]} $',
        '{[and] (@you|we both) (know|knew) [very well] [that] who:@we (am|are) right}',
      ],
      unless: [supposed],
      rewrites: [leaveOutArgument(), sayAlone('$who will gladly show you the details')],
    },
    {
      phrases: [
        '{@you [@adverb|@pointedly] (have|had) [@very] (no|zero|little|not the (slightest|faintest|least)) (idea|clue|knowledge|understanding) (about|of)} (this|that|it|the|our|such|how (this|it|that|the|our|_) [_] (works|work|is done|run|runs))',
        '{@you [@adverb|@pointedly] do not [@very|even] (know|get) how} (this|it|that|the _|our _|such a _) (works|work|is (done|made)|goes|runs)',
      ],
      unless: [supposed, asked],
      rewrites: [sayToTheEnd('we will gladly show you how we work')],
    },
  ]),
  examples: [
    {
      bad: 'We laid floors for years, [[so I think we would know a bad joint if we saw one]].',
      fixed: 'We laid floors for years, we are glad to show you what we look for.',
    },
    { bad: '[[We are the experts here]].', fixed: 'We will gladly show you how we work.' },
    { bad: '[[Leave that to the professionals]].', fixed: 'We will gladly show you how we work.' },
    { bad: '[[I think we know better]].', fixed: 'I will gladly show you how we work.' },
    { bad: '[[I rest my case]].', fixed: 'I will gladly show you the details.' },
    { good: 'Like you, I lay floors. Unlike you, I work alone.' },
    { good: 'Shall we leave that to the experts?' },
    { good: 'If we are right, the valve was closed.' },
    { good: 'We know better than to promise a date.' },
    { good: 'Am I right that you need blue?' },
    { good: 'We are right next to the station.' },
    { bad: '[[You have no idea about]] this.', fixed: 'We will gladly show you how we work.' },
    { good: 'If you have no idea of the cost, we will send you a list.' },
    { bad: '[[You don’t even know how]] it works.', fixed: 'We will gladly show you how we work.' },
    { good: 'You have no idea how happy we are.' },
  ],
});
