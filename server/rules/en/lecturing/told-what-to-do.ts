/** “Maybe you should talk to your boss”, “you need to calm down”, “you have to do better”: advice nobody asked for. */
import { followedBy, marks, precededBy } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { hypothetical, wondered } from '../../../words/english/suppositions';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { leaveOutTheFault } from '../../rewriting/beside-the-fault';
import { goesUnsaid } from '../../rewriting/in-its-place';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noLessonLeft } from '../../rewriting/no-lesson-left';
import { readUpOn } from '../../rewriting/read-up-on';
import { both, drop, either, say, sentence, where } from '../../rewriting/rewrites';
import { answered } from '../../rewriting/say-once-more';
import { through } from '../../rewriting/through';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, reported, hypothetical, wondered];
const must = '(need to|have to|must|should|ought to|have got to|gotta|had better)';
const offer = '(offer|offers|bid|proposal|price|number)';
const earnest = '(reasonable|serious|realistic|sensible|proper|decent|fair|real)';
const papers =
  '(manual|docs|doc|documentation|terms|guidelines|faq|faqs|readme|rules|wiki|handbook|contract|instructions|guide|description|listing|advert|article|post|thread|policy)';

/** “You should have …”, “maybe you should not worry”, “you should receive it”: no advice. */
function noAdvice({ tokens, mark }: Match): boolean {
  return /^(have|not|be|of|receive|get|see|know|hear|worry|only|find|already|never)$/.test(
    tokens[mark.to]?.text ?? '',
  );
}

/** “I will help you figure it out”. */
function helped({ tokens, from }: Match): boolean {
  return /^(help|helps|helping|let|lets|before|once|until|when|if|as|where|how)$/.test(
    tokens[from - 1]?.text ?? '',
  );
}

const unsaid = goesUnsaid('{what would help}.').slice(0, -1);

/** “You need to calm down”: nothing is asked for, and no reason is given. */
function scolds({ tokens, mark }: Match): boolean {
  const reasoned = tokens.slice(mark.to).some(({ text }) => /^(because|since)$/.test(text));
  return (
    !reasoned &&
    /^(?:(?:calm|rethink|relax|grow|mind|listen|respect|move|let|live|face|wait|accept)\b|(?:show|try|make|get) (?:used|over|real|to|your|some|up|harder)\b)/.test(
      textOf(tokens, mark.to, mark.to + 2),
    )
  );
}

/** “We encourage everyone to …”. */
const ofAll = marks(/^(everyone|everybody)$/);

/** “We recommend that you change the filter”, not “we suggest that you rethink your tone”: plain advice from the trade. */
function plainAdvice({ tokens, mark }: Match): boolean {
  return (
    /^(recommend|suggest)$/.test(tokens[mark.from + 1]?.text ?? '') &&
    /^(change|improve|revise|start)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “If you are interested …”, not “if he is”. */
function ofYou({ tokens, captures: { who } }: Match): boolean {
  return /^you$/.test((who && tokens[who.from]?.text) ?? '');
}

/** “You have to wait like everybody else”, not “we love tea like everyone else”. */
function ordered({ tokens, from }: Match): boolean {
  return tokens
    .slice(0, from)
    .some(
      ({ text }, at) =>
        text === 'you' && /^(must|have|need|should|will|can|could|had)$/.test(tokens[at + 1]?.text ?? ''),
    );
}

/** “I suggest you learn how it works first and then come back”. */
const aPage: Rewriter = (match) => {
  const { tokens, mark } = match;
  const learns = /^(learn|study)$/.test(tokens[mark.to]?.text ?? '');
  const how = /^(how|what|why)$/.test(tokens[mark.to + 1]?.text ?? '');
  return learns && how ? readUpOn(marking(match, mark.from, mark.to + 1)) : null;
};

/** “I suggest you wait, for your own sake”: the jab behind it goes. */
const ownSake: Rewriter = (match) => {
  const { tokens } = match;
  const end = endOfWords(tokens);
  const words = tokens.slice(end - 4, end).map(({ text }) => text);
  if (!/^for your own (?:sake|good)$/.test(words.join(' '))) return null;
  return both(say('it may help to'), drop('tail'))(remembering(match, { tail: { from: end - 4, to: end } }));
};

/** “I suggest you read it before you ask again”: the rebuke behind it goes. */
const beforeAgain: Rewriter = (match) => {
  const { tokens } = match;
  const end = endOfWords(tokens);
  const from = tokens.findLastIndex(({ text }) => text === 'before');
  if (from <= match.mark.to || tokens[end - 1]?.text !== 'again') return null;
  return both(say('it may help to'), drop('tail'))(remembering(match, { tail: { from, to: end } }));
};

/** “It works now and then... | you figure it out.”: the dots end the sentence. */
const dropWithItsStop: Rewriter = (match) => {
  const { from, to } = match.mark;
  return drop()(marking(match, from, match.tokens[to]?.text === '.' ? to + 1 : to));
};

/** “You cannot just | post it, we need to discuss it first” as “before you post it, could we discuss it?” */
const firstTogether: Rewriter = (match) => {
  const { tokens, mark } = match;
  const first =
    /^(.*?)(?: [,;]| -| –)? (?:we|i) (?:need|have|must|should)(?: to)? ((?:discuss|talk|agree|see|check|speak|decide|confirm)\b.*?)(?: first)?[ .!]*$/.exec(
      textOf(tokens, mark.to),
    );
  const length = first?.[1]?.split(' ').length ?? 0;
  if (!first || length < 2 || mark.from > 1) return null;
  const rest = { from: mark.to, to: mark.to + length };
  return sentence(`before you $rest, could we ${first[2]}?`)(remembering(match, { rest }));
};

/** “You cannot just | turn up and expect a table” as “it is not possible to turn up and get a table”. */
const notPossible: Rewriter = (match) => {
  const { tokens, mark } = match;
  const expect = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === 'expect' && tokens[at - 1]?.text === 'and',
  );
  if (expect < 0 || /^(me|us)$/.test(tokens[expect + 1]?.text ?? '')) return null;
  const told = both(
    say('it is not possible to'),
    say('get', { instead: 'expect' }),
  )(remembering(match, { expect: { from: expect, to: expect + 1 } }));
  // Nobody is named before “get”.
  return told && { ...told, edits: told.edits.filter(({ start, end }) => start < end) };
};

/** “If you read the list, you will see | it” as “you will find it in the list”. */
const youWillFindIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const ends = /^(?:it|this)[ .!]*$/.test(textOf(tokens, mark.to));
  return ends ? say('you will find it in $paper')(marking(match, mark.from, mark.to + 1)) : null;
};

/** “You can at least | keep the frame”: it is theirs. */
const theirs = followedBy(/^(keep|get)$/);

export default defineRule({
  id: 'lecturing/told-what-to-do',
  principle: 'dont-lecture',
  severity: 'info',
  message: 'This tells the reader what to do.',
  why: 'Advice nobody asked for sounds like a reprimand; the same step offered as a help is taken.',
  phrasings: noLessonLeft([
    {
      phrases: [
        `{(maybe|perhaps|honestly|frankly|seriously) [,] @you [just|really|also|first] ${must}} _`,
        `{[i (think|guess|believe)] @you (${must} (really|seriously)|(really|seriously) ${must})} (read|learn|think|look|check|try|talk|ask|back|update|consider|listen|stop|start|reconsider|rethink|test|use|change|review|work|focus|study|take)`,
        '{@we [strongly|really|would|highly] (recommend|suggest|advise|urge) [that] @you [to|should]} (change|rethink|reconsider|improve|revise|rework|learn|study|familiarise|familiarize|educate|think|calm|grow|pay attention|start by|stop|look again|do)',
        `{@you (should|must) always} _`,
        `{i (think|guess|believe) @you ${must} [really|just]} (read|learn|think|look|check your|listen|stop|reconsider|rethink|focus|study|apologise|apologize|ask yourself|take another)`,
      ],
      unless: [...unless, noAdvice, plainAdvice, followedBy(/^feel$/)],
      rewrites: [
        ...unsaid.map((rewrite) => where(scolds, rewrite)),
        ownSake,
        beforeAgain,
        where(followedBy(/^(read|look)$/), leaveOutArgument('clause')),
        aPage,
        say('it may help to'),
      ],
    },
    {
      phrases: [
        '{@you (might|may|could|should|can) at (least|the very least)} _',
        '{the least @you (can|could|might) do [here|now] (is|would be) [to]}',
      ],
      unless: [...unless, noAdvice, theirs],
      rewrites: [say('it would help to')],
    },
    {
      phrases: [
        `(^|@opening|also|first|think|really) {@you [just|@pointedly] ${must} [@pointedly|please]} (get (to the point|used to|over|your (facts|act|story|priorities|house))|calm down|relax|decide (what|which|if|whether)|focus on your|stop _|accept|respect|prioritise|prioritize|move on|let it go|live with|pay attention|listen|think (about|again|twice|before|harder)|try harder|work on your|do better|look (beyond|closer|harder|in the|at the (bigger|big|whole))|show some|back up your|justify|take responsibility|face (the|reality|it)|make up your mind|wait your turn|grow|mind your)`,
      ],
      unless,
      rewrites: [
        ...unsaid.map((rewrite) => where(scolds, rewrite)),
        where(followedBy(/^think$/), leaveOutArgument('clause')),
        through(/^decide (?=what |which |if |whether )/, say('it would help us to know')),
        say('it helps to'),
      ],
    },
    {
      phrases: [
        '{@we [always|strongly|highly] [always|strongly|highly] (encourage|urge|advise|remind) (all|every|each|everyone|everybody|our|people|@buyers) [_] [_] [to]} (book|order|request|arrive|read (the|our|this|it|your)|review|study|check|communicate|immediately|always|familiarise|familiarize|inform|pay|do|consult|look)',
      ],
      unless: [asked],
      rewrites: [where(ofAll, say('it helps when people')), say('it helps to')],
    },
    {
      phrases: [
        '{it (would|might) be (better|best|preferable|nicer) if @you} (can|could|would|had|first|just|_)',
      ],
      unless: [asked],
      rewrites: [say('it would help if you')],
    },
    {
      phrases: [
        '{if who:(@you|he|she|they) (are|is) how:(really|truly|genuinely|seriously|that|so|actually|serious) [that|so] [interested|serious|keen|worried|concerned|unhappy|committed|bothered|about (it|this|that)] [in (it|this|that)] [,] [then] (@you|he|she|they) should:((should|must|need to|needs to|have to|has to|would) [really|at least|just|try and])}',
      ],
      unless: [asked, noAdvice],
      rewrites: [
        where(ofYou, say('the next step would be to')),
        both(drop('how'), say('could', { instead: 'should' })),
      ],
    },
    {
      phrases: [
        '{@you cannot (just|simply)} (@deed|@delivery|come|go|turn|walk|show|throw|demand|decide|assume|rewrite|merge|ask|make|do|offer|say no)',
      ],
      unless: [asked, reported, hypothetical],
      rewrites: [firstTogether, notPossible, say('please do not')],
    },
    {
      phrases: [
        `{@we [really|only|still] (need|want|expect|require|am waiting for|are waiting for) (a|some) [more|somewhat] ${earnest} ${offer} [please|first|pls]}`,
        `^ {[please|pls|just|so] (give|make|send) (us|me) (a|some|your) [more] (${earnest}|better|best|final) ${offer} [please|first|pls]} $`,
        `^ {[please|only|just] ${earnest} (offers|bids|buyers|inquiries|enquiries) [only] [please]} $`,
      ],
      unless: [asked],
      rewrites: [say('an offer nearer the asking price would be welcome')],
    },
    {
      phrases: [
        `{(@you|you 'll|we both know you) (will have to|would have to|will need to|${must}|can|are going to have to) (do|offer|go|come up|bid|come|try) [a (lot|bit|little)|much|way|with something|with a|with an _] (better|higher|more)} ($|@closing|than|to|if|for)`,
      ],
      unless: [asked, hypothetical],
      rewrites: [say('it would take a bit more')],
    },
    {
      phrases: [
        '{are @you [@very] sure [that] (this|it|that) is (in|within) your (price range|budget|range|league|means)}',
        '{can @you [even|actually|really] afford (it|this|that|one|our _) [one]}',
      ],
      rewrites: [say('what range did you have in mind')],
    },
    {
      phrases: [
        '^ {[oh|so|wait|what|wow|really|hm] [,] @you (did not|do not|have not) (catch|know|see|notice|hear|read|get|realise|realize|remember) (that|this|it) [one|part|bit]} ?',
        '^ {have @you [even|ever|actually] (tried|considered|thought about|thought of) (reading|googling|searching|listening|thinking|actually)} ...',
      ],
      rewrites: [
        leaveOutSentence(),
        where(answered, sentence('Here is what I mean.')),
        sentence('Here it is in short: {point}.'),
      ],
    },
    {
      phrases: [
        '{all @you (have|need) to do is [to]} (read|look|remember|listen|be|wait|follow|think|check|pay attention)',
      ],
      unless: [asked, hypothetical],
      rewrites: [say('please')],
    },
    {
      phrases: [
        '{@we [strongly] (suggest|recommend|advise)} (reading|re - reading|rereading|googling|studying|thinking|learning)',
      ],
      unless,
      rewrites: [say('it may be worth')],
    },
    {
      phrases: ['{what @you (need|have|ought) to do [now|here|first|instead] is [to]} _'],
      unless,
      rewrites: [say('the next step is to')],
    },
    {
      phrases: [
        '(^|@opening) {([please] do not|@you (should|must|can|could) not [really|seriously|honestly|possibly|just]) expect} _',
      ],
      unless,
      rewrites: [
        either(
          through(/^us to /, say('we cannot')),
          through(/^me to /, say('I cannot')),
          say('I cannot promise'),
        ),
      ],
    },
    {
      phrases: [
        '^ {[please|and|so|just] (be|stay|remain|keep it) (respectful|civil|polite|constructive|professional|courteous|nice|kind)} ($|@closing)',
      ],
      unless: [asked],
      rewrites: goesUnsaid('Let us keep this friendly.'),
    },
    {
      phrases: ['{@you (should|must) never} _'],
      unless: [...unless, noAdvice],
      rewrites: [say('it is safer not to')],
    },
    {
      phrases: [
        `{(it|that|this) ((clearly|plainly|already) (says|is|stands|is written|is stated) [so|that]|says (so|that)|is (all|right there|right)) in paper:((the|my|our) [_] ${papers})} ($|@closing)`,
      ],
      unless: [asked, hypothetical],
      rewrites: [say('you will find it in $paper')],
    },
    {
      phrases: [
        '{if @you (look at|read|check|re - read|look in|look into|take a look at) paper:((the|my|our|your) _|(the|my|our|your) _ _) [carefully|closely|again|properly] [,] @you (will|would|can|should) [clearly|then|also] (see|find|notice|understand) [that]} (the|a|it|we|this|that|there|our|all|no)',
      ],
      unless: [asked],
      rewrites: [youWillFindIt, say('according to $paper,')],
    },
    {
      phrases: [
        '{let us [all] (calm down|stay calm|be (reasonable|realistic|honest|adults|professional|grown - ups)|not get (emotional|carried away|personal)|stick to the (facts|topic|point)) [with each other|here|now|please] [,|:]}',
      ],
      unless: [asked, hypothetical],
      rewrites: [
        where(followedBy(/^(the|this|that|these|those|it|there)$/), say('as far as we can see,')),
        where(followedBy(/^you$/), leaveOutTheFault),
        drop(),
        leaveOutSentence(),
        sentence('Let us look at what would help most: {step}.'),
      ],
    },
    {
      phrases: ['^ {@we [all|really|simply] (must|have got to)} (be careful|remember|stop|respect)'],
      unless: [asked],
      rewrites: [say('let us')],
    },
    {
      phrases: ['{@we (really|definitely|absolutely|seriously) need @you to} _'],
      unless,
      rewrites: [say('it would help us if you could')],
    },
    {
      phrases: [
        '{@we would [absolutely|really|certainly|definitely|normally|always] expect who:(you|users|customers|guests|people|owners|hosts|buyers|everyone) to} _',
        '{@we do [tend to|always|usually|generally|strongly] (advise|recommend|tell|ask|urge|warn) who:(people|customers|users|guests|clients|buyers|everyone|everybody|owners|hosts) to} _',
      ],
      unless,
      rewrites: [say('we ask $who to')],
    },
    {
      phrases: [
        '{@we do [tend to|always|usually|generally|strongly] (advise|recommend|suggest) [that]} (people|customers|users|guests|clients|buyers|everyone|everybody|owners|hosts) (get|book|check|read|use|have|make|are|should|contact|bring|arrive|keep|allow|leave|be)',
      ],
      unless,
      rewrites: [say('it is best if')],
    },
    {
      phrases: [
        '{@you (figure|work|sort) it out} ($|@closing)',
        '{@we am sure [that] @you (can|will) (figure|work|sort) (it|this|that) out} ($|@closing)',
      ],
      unless: [asked, helped],
      rewrites: [where(precededBy(/^(?:\.\.+|…)$/), dropWithItsStop), say('we can look at it together')],
    },
    {
      phrases: [
        '{the (longer|more) @you (fuss|complain|argue|moan|hesitate|worry|dwell|insist|shout|push)} ... , the',
      ],
      unless,
      rewrites: [keepTheRest(), leaveOutSentence(), sentence('Here is what I would do next: {step}.')],
    },
    {
      phrases: [
        '@you <be> [@adverb|literally|just|basically|simply] {(burning|throwing away|wasting|flushing) [good|your|away] (money|cash|time|profit)}',
      ],
      unless,
      rewrites: [say('spending more than you need to')],
    },
    {
      phrases: [
        '{@you (could|might|should) [at least] have at least} (@deed-done|@delivery-done|@telling-done|rung|run|asked|tried|looked|called|said|waited|thought|mentioned|put|had|written|made|done)',
        '{@you (could|might) at (least|the very least) have} (@deed-done|@delivery-done|@telling-done|rung|run|asked|tried|looked|called|said|waited|thought|mentioned|put|had|written|made|done)',
      ],
      unless: [asked, reported],
      rewrites: [say('it would have helped to have')],
    },
    {
      phrases: [
        '{[,] [just] like (everybody|everyone|anybody|anyone) else [has to|does|did|had to]} (.|!|$)',
      ],
      when: [ordered],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{(that|this|it) is [@very] not how @you} (@deed|@delivery|@telling|do|ask|make|treat|talk|speak|build|run|use|get|deal|work|behave|file|write|raise)',
      ],
      unless,
      rewrites: [say('here is another way to')],
    },
    {
      phrases: [
        '{@we (do not|cannot) [really|honestly] (think|believe|feel) [that] @you [really|fully|quite|even] (understand|realise|realize|know|appreciate|grasp|get)} (how|what|why|the|that|our)',
      ],
      unless,
      rewrites: [say('I would like to show you')],
    },
    {
      phrases: [
        '(docs|documentation|faq|faqs|readme|manual|wiki|guide|handbook|page|listing|description|article|contract|policy) {already} (covers|cover|explains|explain|answers|answer|says|say|describes|describe|states|state|mentions|mention) (this|that|it|exactly|your|how|what|all)',
      ],
      unless: [asked, hypothetical],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{who:(your (team|people|staff|colleagues|colleague|driver|drivers|boss|side|company|office|department)) (should|must|need to|needs to|has to|have to|ought to) [really|first|please|just|finally|@adverb]} (learn|listen|think|pay attention|talk to|communicate|concentrate|respect|wake up|try harder|be (better|more|trained)|do (its|their|his|her) (job|homework))',
      ],
      unless,
      rewrites: [say('it would help if $who could')],
    },
    {
      phrases: [
        '{@you (should|must|need to|have to|ought to) [really|first|just|maybe] (talk to|speak to|speak with|talk with) each other [more]}',
      ],
      unless,
      rewrites: [say('it would help if you could compare notes')],
    },
    {
      phrases: [
        '{@you (must not|should not) do (that|this|it|such (things|a thing)|something like (that|this))} (.|!|$)',
      ],
      unless,
      rewrites: [say('it is safer not to do that')],
    },
    {
      phrases: [
        '{@you (should|must|need to|have to|ought to) [really|just]} (plan|prepare|organise|organize|communicate|manage|schedule|budget|calculate|listen|behave|work) [_] (better|earlier|ahead|more carefully|properly|harder)',
        '{@you (need to|have to|must|should) [first|really]} get your (papers|team|facts|paperwork|numbers|priorities|things|side) (in order|together|straight|right|organised|organized|sorted)',
        '(^|@opening) {[please] try to} (think|listen|plan|be [a bit|a little|somewhat] (more _|patient|reasonable|realistic|fair|honest))',
      ],
      unless,
      rewrites: [say('it would help to')],
    },
    {
      phrases: [
        '(^|@opening) {[please|just] (train|teach|educate|control|instruct) your (staff|team|people|colleagues|colleague|driver|drivers|employees|workers|children|kids) [properly|better|first]} (.|!|,|$|to|how)',
        '{@you (should|must|need to|have to|could) [really|first] (do|have done) your homework [first]}',
      ],
      unless,
      rewrites: goesUnsaid('Here is what would help us most: {step}.'),
    },
  ]),
  examples: [
    {
      bad: '[[If you look at the map you will see]] it.',
      fixed: 'You will find it in the map.',
    },
    { bad: '[[Please train your staff]].' },
    { bad: '[[You should do your homework]].' },
    { good: 'Your people trained our team so well.' },
    { bad: '[[You should]] plan better.', fixed: 'It would help to plan better.' },
    { bad: '[[Try to]] be a bit more flexible.' },
    { good: 'We should plan better, and we will.' },
    { good: 'Try to lift the lid with both hands.' },
    { bad: '[[You must not do that]].' },
    { good: 'You should not do that if it hurts.' },
    { bad: '[[You should talk to each other]] at the mill.' },
    { good: 'We should talk to each other more often.' },
    {
      bad: '[[Your people must]] be trained better.',
      fixed: 'It would help if your people could be trained better.',
    },
    { good: 'Your driver has to pay at the gate.' },
    { good: 'Your team should be proud of the roof.' },
    {
      bad: 'Your cart is full, but [[let us be honest with each other,]] oak is dear.',
      fixed: 'Your cart is full, but oak is dear.',
    },
    {
      bad: '[[The longer you argue]], the later it gets, the office closes at 4.',
      fixed: 'The office closes at 4.',
    },
    {
      bad: '[[Maybe you should]] read the list again, the hall is on floor 3.',
      fixed: 'The hall is on floor 3.',
    },
    {
      bad: '[[You cannot just]] come late and expect a full hour.',
      fixed: 'It is not possible to come late and get a full hour.',
    },
    {
      bad: '[[We suggest you]] learn the codes before you call again.',
      fixed: 'It may help to learn the codes.',
    },
    {
      bad: '[[I suggest you]] learn how a kiln works first and then come back.',
      fixed: '[link] may help with how a kiln works.',
    },
    {
      bad: '[[I strongly suggest you]] change the lock, for your own good.',
      fixed: 'It may help to change the lock.',
    },
    { good: 'We recommend that you change the filter every month.' },
    {
      bad: '[[We encourage everyone to]] read the sign.',
      fixed: 'It helps when people read the sign.',
    },
    {
      bad: '[[You could at least have]] rung the bell.',
      fixed: 'It would have helped to have rung the bell.',
    },
    { bad: 'You have to queue [[like everyone else]].', fixed: 'You have to queue.' },
    { bad: '[[That’s not how you]] ask for a table.', fixed: 'Here is another way to ask for a table.' },
    {
      bad: '[[I don’t think you understand]] how a tide works.',
      fixed: 'I would like to show you how a tide works.',
    },
    { bad: 'The manual [[already]] explains this.', fixed: 'The manual explains this.' },
    { good: 'We love tea like everyone else.' },
    { good: 'All you have to do is make sure that the tap is open.' },
    { good: 'We encourage everyone to read what others say.' },
    { good: 'Show it to me and I will help you figure it out.' },
    {
      bad: '[[Do not expect]] us to paint it, but we can sand it.',
      fixed: 'We cannot paint it, but we can sand it.',
    },
    {
      bad: '[[We really need you to]] sign the list.',
      fixed: 'It would help us if you could sign the list.',
    },
    { bad: '[[We would expect guests to]] wipe their feet.', fixed: 'We ask guests to wipe their feet.' },
    { bad: '[[We do always advise guests to]] book early.', fixed: 'We ask guests to book early.' },
    { bad: '[[We do usually suggest that]] guests book early.', fixed: 'It is best if guests book early.' },
    {
      bad: 'It is your tap, so [[you figure it out]].',
      fixed: 'It is your tap, so we can look at it together.',
    },
    {
      bad: '[[The more you argue]] with the clerk, the longer it takes.',
      fixed: 'Here is what I would do next: [step].',
    },
    {
      bad: 'You are literally [[burning money]].',
      fixed: 'You are literally spending more than you need to.',
    },
    { bad: '[[Maybe you should]] talk to your bank.', fixed: 'It may help to talk to your bank.' },
    { bad: '[[You really should]] test the cable.', fixed: 'It may help to test the cable.' },
    { bad: '[[I think you should]] look again.', fixed: 'It may help to look again.' },
    {
      bad: '[[We suggest that you]] rethink the plan.',
      fixed: 'It may help to rethink the plan.',
    },
    { bad: '[[You could at least]] add a name.', fixed: 'It would help to add a name.' },
    { bad: '[[The least you can do is]] call the port.', fixed: 'It would help to call the port.' },
    { bad: '[[You need to]] calm down.', fixed: 'It helps to calm down.' },
    {
      bad: 'The lamp is on its way. [[You need to]] calm down. We rang the port.',
      fixed: 'The lamp is on its way. We rang the port.',
    },
    {
      bad: "[[You can't just]] cut the cable without gloves.",
      fixed: 'Please do not cut the cable without gloves.',
    },
    { bad: '[[You need to]] calm down, the ferry leaves at six.', fixed: 'The ferry leaves at six.' },
    { bad: 'I see, but [[let us be honest,]] oak is dear.', fixed: 'I see, but oak is dear.' },
    { bad: '[[We urge all guests to]] read the sign.', fixed: 'It helps to read the sign.' },
    {
      bad: '[[It would be better if you]] could paint it red.',
      fixed: 'It would help if you could paint it red.',
    },
    {
      bad: '[[If you are really interested, you should]] visit the fair.',
      fixed: 'The next step would be to visit the fair.',
    },
    { bad: "[[You can't just]] cut the cable.", fixed: 'Please do not cut the cable.' },
    {
      bad: '[[I need a serious offer]].',
      fixed: 'An offer nearer the asking price would be welcome.',
    },
    { bad: '[[You will have to do better]] than 40.', fixed: 'It would take a bit more than 40.' },
    {
      bad: '[[Are you sure that is in your budget]]?',
      fixed: 'What range did you have in mind?',
    },
    { bad: "[[Oh, you didn't know that]]?", fixed: 'Here it is in short: [point].' },
    { bad: '[[I suggest]] reading the sign.', fixed: 'It may be worth reading the sign.' },
    { bad: '[[What you need to do is]] turn the key.', fixed: 'The next step is to turn the key.' },
    { bad: "[[Don't expect]] a miracle.", fixed: 'I cannot promise a miracle.' },
    { bad: '[[Please be civil]].', fixed: 'Let us keep this friendly.' },
    { bad: '[[All you have to do is]] read the sign.', fixed: 'Please read the sign.' },
    { bad: '[[You must never]] cut the cable.', fixed: 'It is safer not to cut the cable.' },
    { bad: '[[It clearly says so in my listing]].', fixed: 'You will find it in my listing.' },
    {
      bad: '[[If you look at the contract, you will see that]] the paint is extra.',
      fixed: 'According to the contract, the paint is extra.',
    },
    { bad: '[[Let us be reasonable]].', fixed: 'Let us look at what would help most: [step].' },
    {
      bad: '[[You need to]] decide whether the lid is oak, since the mill closes on Friday.',
      fixed: 'It would help us to know whether the lid is oak, since the mill closes on Friday.',
    },
    {
      bad: '[[Maybe you should]] try another key before you call.',
      fixed: 'It may help to try another key before you call.',
    },
    { bad: '[[We must]] stop this habit.', fixed: 'Let us stop this habit.' },
    { good: 'We must get the crates into the hall by noon.' },
    {
      bad: '[[You cannot just]] offer it to others, we need to discuss it first.',
      fixed: 'Before you offer it to others, could we discuss it?',
    },
    {
      bad: 'The lamp works now and then... [[you figure it out]].',
      fixed: 'The lamp works now and then...',
    },
    { good: 'Maybe you should not worry about the cable.' },
    { good: 'Maybe you should get a new one from us.' },
    { good: 'And maybe you should talk to the bank?' },
    { good: 'She said that maybe you should talk to the bank.' },
    { good: 'If you really should test the cable, we can help.' },
    { good: 'We wonder that you really should read it twice.' },
    { good: 'You need to press Save twice.' },
    { good: 'We hope you will offer more lamps at the fair.' },
    { good: 'Is it in the listing?' },
    { good: 'You should always feel free to call.' },
    { good: 'You can at least keep the frame.' },
  ],
});
