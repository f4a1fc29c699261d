/** “This solves nothing”, “your letter misrepresents it”, “we deny any wrongdoing”: what the reader put forward is struck down. */
import { beginsWith, endsClause, endsWith, followedBy, supposed } from '../../../words/english/clauses';
import { cheering, granted, offersWayOn } from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { askWhether } from '../../rewriting/ask-whether';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { looksDifferent } from '../../rewriting/looks-different';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { append, drop, say, sentence, where } from '../../rewriting/rewrites';
import { defineRule } from '../../rule';

const unless = [supposed, asked, granted];
const papers =
  '(@claim|letter|mail|email|post|article|proposal|patch|report|analysis|review|summary|approach|benchmark|table|chart|paper|draft|design|pr|pull request|request|petition|invoice|note|response|reply|presentation)';

/** “This means | nothing is lost”: what follows tells what. */
const tellsOn = followedBy(/^(is|are|was|will|has|can|gets|goes|needs|else)$/);

/** “It changes nothing for you”, “it is up to you, and it changes nothing in the above”: they are put at ease. */
function reassuring({ tokens, to }: Match): boolean {
  return (
    tokens
      .slice(to, to + 3)
      .some(({ text }) =>
        /^(for|you|your|about|except|but|price|date|quality|delivery|terms|cost|order|booking|refund|bill|invoice|either|otherwise)$/.test(
          text,
        ),
      ) ||
    /^(?:in|on|to) (?:(?:any of )?the above|our (?:side|end|part)|how (?:i|we)|what (?:i|we))\b/.test(
      textOf(tokens, to),
    )
  );
}

/** “We want to prove nothing”: not said of what they put forward. */
function toProve({ tokens, from }: Match): boolean {
  return /^(to|we|i)$/.test(tokens[from - 1]?.text ?? '');
}

/** “It’s a strange request, I know”: the writer’s own. */
function iKnow({ tokens, mark }: Match): boolean {
  const [comma, who, knows] = tokens.slice(mark.to).map(({ text }) => text);
  return comma === ',' && /^(i|we)$/.test(who ?? '') && knows === 'know';
}

/** “There is no point in | a second test”. */
function gainsLittle({ tokens, mark }: Match): boolean {
  return /^(benefit|value|point|sense|advantage|upside|gain)$/.test(tokens[mark.to - 2]?.text ?? '');
}

/** “That is a strange thing to ask | two days before it”. */
function goesOn({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.kind !== 'punctuation' && mark.to < tokens.length;
}

/** “There is no point in | paying twice”: they are spared it. */
const sparesThem = followedBy(
  /^(paying|coming|buying|waiting|rushing|driving|spending|upgrading|ordering|repairing)$/,
);

export default defineRule({
  id: 'arguing/no-merit',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Strikes down what the customer put forward.',
  why: 'Nobody thinks better of an idea that was struck down, only worse of whoever did it: say what you miss in it.',
  phrasings: noArgumentLeft('see', [
    {
      phrases: [
        `(this|that|it|which|@your _|your _ _|the _|${papers}) [simply|just|really|actually|only|basically] {verb:(solves|adds|changes|brings|proves|means|improves|achieves|contributes|explains|demonstrates|shows|accomplishes) [absolutely|literally|exactly|precisely] nothing [new|at all|whatsoever|here]}`,
      ],
      unless: [...unless, reassuring, tellsOn],
      rewrites: [say('leaves some questions open for us')],
    },
    {
      phrases: [
        '{there is [absolutely|really|simply|just|literally] (no|zero|little|not much|hardly any) [real|added|practical|obvious|good] (benefit|value|point|sense|merit|advantage|justification|logic|upside|gain) in}',
      ],
      unless: [...unless, sparesThem],
      rewrites: [
        where(
          followedBy(
            /^(calling|writing|asking|waiting|complaining|chasing|shouting|pushing|mailing|emailing)$/,
          ),
          keepTheRest(),
        ),
        where(gainsLittle, say('we would not expect much from')),
        say('we would like to understand the purpose of'),
      ],
    },
    {
      phrases: [
        '{@you can not (just|simply|merely) verb:(say|claim|call|assume|ignore|expect|change|demand|declare|decide|throw|pretend|compare|dismiss|blame|make|take|pick|add|remove|rewrite|copy|close|reopen)}',
      ],
      unless,
      rewrites: [askWhether('may we ask you not to $verb'), say('we would ask you not to $verb')],
    },
    {
      phrases: [
        '{(nobody|no one)} [here|ever|actually|really] (writes|does|needs|wants|reads|buys|builds|codes|ships|uses|says|talks|works|drives|wears|pays) [_] [_] (like (that|this)|that way|this way|such (a|things|code)|anymore|any more|these days|nowadays)',
      ],
      unless,
      rewrites: [say('hardly anyone we know')],
    },
    {
      phrases: [
        '^ {[but|and|honestly ,|also ,] (calling|labelling|labeling|branding|describing|dismissing) (it|this|that|our _|the _|them|people|someone|something) (a|an|as|“|") ... [...] (would be|does not|helps|makes|will not|is (just|simply|nothing|pure|only))}',
      ],
      unless: [asked, granted],
      rewrites: [sentence('From our side it looks different: {your view}.')],
    },
    {
      phrases: [
        '(allegation|allegations|accusation|accusations|claim|claims|suggestion|insinuation|assertion|implication|notion|contention|idea) that ... [_ ...] {(is|are|was|were) [@very|wholly] (without [any] (foundation|basis|merit|substance)|unsupported|contradicted|@hollow)}',
      ],
      unless,
      rewrites: [looksDifferent],
    },
    {
      phrases: [
        '@we {[@adverb|categorically|strongly|firmly|flatly|vehemently|emphatically|expressly] (deny|reject|refute|repudiate|dispute|contest)} (any|all) [such] (wrongdoing|liability|responsibility|fault|negligence|breach|misconduct|involvement|claim|claims|allegation|allegations|accusation|accusations|intent|suggestion)',
        '@we {[can|could] (see|saw|find|found|recognise|recognize|acknowledge|accept|admit) (no|not any)} [_] (breach|fault|error|mistake|wrongdoing|negligence|liability|failure|defect) [whatsoever|at all|of any kind] (on|in|from|here|by|with|at)',
      ],
      unless: [...unless, cheering],
      rewrites: [say('do not yet see')],
    },
    {
      phrases: [
        `(your|this|that|the|his|her|their) [_] ${papers} [simply|just|also|clearly|deliberately|conveniently] {(mischaracterizes|mischaracterises|misrepresents|misstates|distorts|twists|ignores|overlooks|neglects|omits|exaggerates|overstates|misses|glosses over|confuses|conflates|misreads|misquotes|misunderstands|oversimplifies|overestimates|underestimates)}`,
      ],
      unless,
      rewrites: [
        where(beginsWith(/^(ignores|overlooks|neglects|omits|misses)$/), say('does not yet include')),
        say('differs from our view of'),
      ],
    },
    {
      phrases: [
        '{nothing [that|in what|of what] @you [have] [so far|ever] (say|said|do|did|done|write|written|wrote|send|sent|show|shown|showed|provided|presented|submitted|offered|posted|cited|quoted) [so far|here|us|me|above] (changes|will change|can change|could change|would change|proves|supports|convinces|suggests|alters|justifies|contradicts|refutes)}',
      ],
      unless: [asked, granted],
      rewrites: [sentence('We see how much this matters to you, and this is where we stand today.')],
    },
    {
      phrases: [
        '{@we (were|was|am|are) [@very] (surprised|astonished|puzzled|baffled|taken aback|shocked|perplexed|bemused|amazed|bewildered) (to|by|at|that|about)} ... ... [_ ...] [,] (as|since|because|given|considering|when|especially) (you|nobody|no one|at|our|the|this)',
      ],
      unless,
      rewrites: [
        where(endsWith(/^that$/), say('we would like to understand why')),
        where(endsWith(/^to$/), say('we are sorry to')),
        say('we would like to come back to'),
      ],
    },
    {
      phrases: [
        '{who:@we [really|honestly|simply|still] (fail to|struggle to|find it hard to|have a hard time to) (understand|see|comprehend|grasp|fathom|appreciate|recognise|recognize) how:(what|how|why|where|which|in what)}',
      ],
      unless: [asked, granted],
      rewrites: [say('$who would like to understand $how')],
    },
    {
      phrases: [
        '{@you (could|can) not even} _',
        '{@you (just|simply) (can not|do not|did not|will not|would not|never) (afford|like|understand|know|see|want|get|listen|read|care|believe|trust|accept|remember|realise|realize|look|try)}',
      ],
      unless: [...unless, iKnow],
      rewrites: [sentence('Could you help us see this as you do?')],
    },
    {
      phrases: ['{@you be:(were|are|have) not even} _'],
      unless: [...unless, iKnow],
      rewrites: [say('as far as we know, you $be not')],
    },
    {
      phrases: [
        '{(that|this|it) (is|was) [@very] (a|an) (strange|odd|weird|funny|silly|stupid|ridiculous|bold|rude|bizarre|unfair|terrible|horrible|rich|crazy) (thing to (say|ask|claim|write|do)|way to (put|say|see|look at|ask|treat)|question|request|remark|comment|statement)}',
      ],
      unless: [...unless, iKnow, cheering],
      rewrites: [
        where(goesOn, say('this surprises us a little')),
        sentence('Could you help us see this as you do?'),
      ],
    },
    {
      phrases: ['{@you must [surely] be (thinking of|looking at|talking about|referring to)}'],
      unless,
      rewrites: [say('perhaps this was')],
    },
    {
      phrases: [
        'your [_] _ (proves|shows|means|demonstrates|confirms|suggests) {(only|merely|just|nothing more than)} that',
        'your [_] _ {(only|merely|just)} (proves|shows|means|demonstrates|confirms|suggests) that',
        '{, hardly (a|an|any|the|our|my) _ [_]} (.|!|$)',
        '{[,] (whatever|no matter what) (the|our|that|my) _ [_] [may have|might have] (told|said|promised|claimed|wrote|thinks) [you|to you]}',
        // “Whatever the scale says, we will find a way” strikes nothing down.
        '{[,] (whatever|no matter what) (the|our|that) (website|site|page|ad|advert|listing|catalogue|brochure|flyer|salesman|agent|shop) says}',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(@number|#|hundreds|thousands|dozens|plenty|most|many|all) [@number] [of] [our] other _ [_] (gave|rated|praised|loved|left) (us|our|the|it)}',
      ],
      unless,
      rewrites: [
        where(
          ({ mark, tokens }) => mark.from === 0 && tokens.at(-1)?.text !== '?',
          append(', and we would like to hear more about what you missed'),
        ),
        sentence('We would like to hear more about what you missed.'),
      ],
    },
    {
      phrases: ['{[,] whether (you|your _|they|people) [_] [_] (it|that|this|so) or not}'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we did not (cancel|delete|remove|ignore|refuse|raise|lie|charge|forget|close|block|ban|reject|overcharge|break|damage|cut|steal|hide|mislead|deceive|cheat|fail|abandon)} ... , [but] @we [only|just|merely|simply] _',
      ],
      unless: [asked, granted, supposed],
      rewrites: [say('as we have it, we did something else than')],
    },
    {
      phrases: [
        '(delays|delay|mistakes|errors|accidents|problems|bugs|complaints|scratches|such things|these things|this|it|that) {[can|will|may|do|does] (happen|happens|occur|occurs) (to|in|at|with|for) (every|any|each|everyone|everybody|anyone|anybody|the best) [_]}',
      ],
      unless: [asked, granted, supposed, offersWayOn],
      rewrites: [say('should not happen')],
    },
    {
      phrases: [
        '{(a|one|any) [quick|short|brief|closer|simple] (look|glance) (at|into|through) (our|the|your|any)} ... ... (shows|show|proves|tells|reveals|confirms|suffices|is enough)',
      ],
      unless: [asked, supposed],
      rewrites: [say('to us')],
    },
    {
      phrases: [
        '^ {[because|but|and] @you (say|claim|write|wrote|said|mention|state|complain|describe|insist) ... [...] (;|–|—|:) (it|they|that) (is|are|was|were) [_] (exactly|precisely|actually|in fact|clearly|only|not|the)}',
      ],
      unless: [asked, granted],
      rewrites: [sentence('We would like to compare what you saw with what we have: {your view}.')],
    },
    {
      phrases: [
        '{(that|this|it|which) (does|do|did) not [@adverb] (seem|sound|feel) [too|@very|all that|very|particularly|exactly|even|remotely] (reasonable|fair|realistic|serious|logical|honest|sensible|professional|credible|plausible) [to (me|us)] [though|either|anymore]}',
        '^ {(does|did) not [@adverb] (seem|sound|feel) [too|@very|all that|very|particularly|exactly|even|remotely] (reasonable|fair|realistic|serious|logical|honest|sensible|professional|credible|plausible) [to (me|us)] [though|either|anymore]}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('that is still some way from what we had in mind')],
    },
    {
      phrases: [
        '@your [_] (offer|price|quote|proposal|bid|deal|suggestion|number) {[simply|just|really|honestly|unfortunately] ((does|do) not [really] (represent|offer|give|provide|make) [a|any] [@very] (good|great|fair|serious|much|real|decent|proper|reasonable)|is [simply|just|really] not [a|any] [@very|even] (good|great|fair|serious|real|decent|proper|reasonable)|is hardly [a|any] (good|great|fair|serious|real|decent|proper|reasonable)) [value|offer|deal|one|price|sense] [for (me|us|money|the money)]}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('is still some way from what we can do')],
    },
    {
      phrases: [
        '(@your|this|that) [_] [_] [simply|just|also] {verb:(measures|tests|fixes|solves|answers|addresses|compares|targets|optimises|optimizes|attacks|treats) the wrong (thing|problem|question|case|cause|point|one|layer|part|place)}',
      ],
      unless,
      rewrites: [say('$verb something else than we had in mind')],
    },
    {
      phrases: [
        '(that|this|it|#) {is (not [exactly|really|quite|even|much of]|hardly) (a|an) [@very] (fair|serious|reasonable|good|decent|realistic|great|attractive) (offer|price|deal|bid|proposal)}',
      ],
      unless,
      rewrites: [say('is still some way from what we can do')],
    },
    {
      phrases: ['{prove (nothing|little|not much)}'],
      unless: [asked, supposed, toProve],
      rewrites: [say('leave some questions open for us')],
    },
    {
      phrases: ['{(hard|difficult|impossible|not easy) [for (me|us)] to take what:(... [_ ...]) seriously}'],
      unless: [asked, supposed, granted],
      rewrites: [say('hard for us to follow $what so far')],
    },
    {
      phrases: [
        '{thing:(@your [_] (idea|plan|proposal|suggestion|approach|solution|method|way)) (does|will|would|can) not [@adverb|@very] (work|help|fly|function)}',
      ],
      unless,
      when: [endsClause],
      rewrites: [say('we do not see yet how $thing would work')],
    },
    {
      phrases: [
        '{@we (am|are|was|were) [@very|a (bit|little)|rather|somewhat] (surprised|astonished|amazed|puzzled|baffled|shocked|irritated|annoyed) (by|at|about) @your} (@claim|mail|email|message|reaction|review|words|tone|reply|letter|comment|request|demand|behaviour|attitude|accusation)',
      ],
      unless: [...unless, cheering],
      rewrites: [
        where(
          followedBy(/^(mail|email|message|reply|letter|comment|review|request|words|reaction)$/),
          say('thank you for your'),
        ),
        say('we are sorry about your'),
      ],
    },
  ]),
  examples: [
    { good: 'This means nothing is lost, the copy is complete.' },
    { good: 'The lid adds nothing to the bill.' },
    {
      bad: '[[We are surprised to]] read this, as you had two keys.',
      fixed: 'We are sorry to read this, as you had two keys.',
    },
    { bad: '[[You were not even]] there.', fixed: 'As far as we know, you were not there.' },
    { bad: 'It is [[hard to take your point about the soup seriously]].' },
    {
      bad: 'Other people’s stars [[prove nothing]].',
      fixed: 'Other people’s stars leave some questions open for us.',
    },
    { good: 'We want to prove nothing with it.' },
    {
      bad: 'Sorry, that [[is not exactly a fair offer]].',
      fixed: 'Sorry, that is still some way from what we can do.',
    },
    {
      bad: 'Hm, [[that does not sound very realistic to us]].',
      fixed: 'Hm, that is still some way from what we had in mind.',
    },
    { bad: '[[Doesn’t seem too fair]].', fixed: 'That is still some way from what we had in mind.' },
    {
      bad: 'Your bid [[just does not represent good value]].',
      fixed: 'Your bid is still some way from what we can do.',
    },
    {
      bad: 'Your patch [[fixes the wrong problem]].',
      fixed: 'Your patch fixes something else than we had in mind.',
    },
    { good: 'You are right, that does not seem fair.' },
    { good: 'It does not seem fair that only you carry it, so we pay half.' },
    { good: 'That does not sound realistic for May; shall we say June?' },
    { bad: 'The patch [[solves nothing]].', fixed: 'The patch leaves some questions open for us.' },
    {
      bad: '[[There is zero benefit in]] a new format.',
      fixed: 'We would not expect much from a new format.',
    },
    {
      bad: '[[You can’t simply ignore]] the tests.',
      fixed: 'May we ask you not to ignore the tests?',
    },
    {
      bad: '[[Nobody]] writes mails like that.',
      fixed: 'From what we can see, [what you found]; could you tell us a little more about it?',
    },
    { bad: 'We [[deny]] any wrongdoing.', fixed: 'We do not yet see any wrongdoing.' },
    {
      bad: 'Your letter [[misstates]] what was said.',
      fixed: 'Your letter differs from our view of what was said.',
    },
    {
      bad: '[[We struggle to see what]] the new page adds.',
      fixed: 'We would like to understand what the new page adds.',
    },
    { bad: 'The fee is due[[, whether you like it or not]].', fixed: 'The fee is due.' },
    { good: 'If the patch solves nothing, we will look again.' },
    { good: 'Is it true that the patch solves nothing?' },
    { good: 'You are right, the patch solves nothing, and we are sorry.' },
    { good: 'The move changes nothing for you.' },
    { good: 'Whether you fill in the form is your choice, it changes nothing on our side.' },
    { good: 'Your letter reached us on Friday.' },
    { good: 'If you are not even home, the guard takes it.' },
    { good: 'It is a strange question, I know, so take your time.' },
    { good: 'Whatever the scale says, you keep your place.' },
    { good: 'There is no point in paying twice, so I cancelled the second one.' },
    { good: 'This can happen with any new door, and we will adjust it.' },
    { good: 'I struggle to understand how this could happen, and I am sorry.' },
    { good: 'That is a funny question, and I love it.' },
    { bad: '[[Your idea doesn’t work]].', fixed: 'We do not see yet how your idea would work.' },
    { good: 'Your plan will not work in rain, so let us say Friday.' },
    { bad: '[[We are surprised by your]] complaint.', fixed: 'We are sorry about your complaint.' },
    { bad: '[[I am surprised by your]] letter.', fixed: 'Thank you for your letter.' },
  ],
});
