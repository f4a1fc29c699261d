/** “If you can do better, be my guest”, “do you speak to your mother like that?”, “what do you take us for?”: hitting back. */

import { reported } from '../../../words/english/guards';
import { seenByOthers } from '../../../words/english/shared-view';
import { warmed } from '../../../words/english/warmth';
import { type Match, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { keepTheFact } from '../../rewriting/keep-the-fact';
import { findAWay, letQuestionGo } from '../../rewriting/let-go';
import { append, drop, say, sentence } from '../../rewriting/rewrites';
import { defineRule, type Rewriter } from '../../rule';

const unless = [reported, warmed, meantWell, seenByOthers];

/** “You should try doing it with a spoon”, “why don’t you try it on”, “give me a break in your day”: a hint or a wish. */
function meantWell({ tokens, mark }: Match): boolean {
  const [said, rest] = [textOf(tokens, mark.from, mark.to), textOf(tokens, mark.to)];
  return (
    // “You try doing it in an hour” is no hint.
    (/\btry [a-z]+ing$/.test(said) &&
      !/^you try/.test(said) &&
      /^(?:it|this|them) (?!yourself|for)/.test(rest)) ||
    (/^why not try it$|^why do (?:not you|you not) try it$/.test(said) && /^(?:on|out)\b/.test(rest)) ||
    (/ a break$/.test(said) && /^(?:of|in|on|at)\b/.test(rest))
  );
}

/** “And what about you? | You still owe us the rent”, not “We are fine. And what about you?”. */
function theirTurn({ following: [next] }: Match): boolean {
  return /^\s*you (?:still|also|never|did ?n|have(?:n| not)|owe|are (?:late|behind)|were)/i.test(
    next?.prose ?? '',
  );
}

/** “If you would rather not come, | that is up to you, | the fee will be paid back”: what they get stays told. */
const leaveItToThem: Rewriter = (match) =>
  /^, (?:the|your|my|our|(?:we|i) (?:will|can)|please) /.test(textOf(match.tokens, match.mark.to))
    ? drop()(match)
    : null;

export default defineRule({
  id: 'defensive/retort',
  principle: 'not-personal',
  severity: 'warning',
  message: 'Hits back.',
  why: 'Whoever hits back may win the round, and has lost the customer; answer what they need.',
  phrasings: coolDown([
    {
      phrases: [
        '{what (else|more) (am|are|was|were) (i|we) (supposed|meant|expected) to (do|say)}',
        '^ {who are you to (judge|tell|say|decide|criticise|criticize|question|demand|complain)}',
      ],
      rewrites: [...letQuestionGo, ...findAWay],
    },
    {
      phrases: [
        '{(if|since) you (think|believe|feel|know|are so sure) [that] you (can|could|would|know) (do|make|run|handle|manage|build|write|find) [_] [_] (better|best|cheaper|faster|yourself|elsewhere)} (.|,|!|be|then|why|go|$)',
        '{(if|since) you (know|can do) [it|everything|all|this] [so much|all|any] (better|best|so well)}',
        '{(let us|let me|i wonder|we will) see (how|what) you (would|will|do|like|feel|manage)}',
        '{how would you like (it|that) [if]}',
        '{(why do not|why not) you (try|do|come and|come|make|run) (it|doing|running|this|that|my|our)} [_] [_] [yourself|job]',
        '{you (try|should try|ought to try|come and try|come and|may try) (running|doing|working|managing|standing|explaining|keeping|finding|living|handling|being|cooking|driving|packing|do it)}',
        '{(walk a mile in|put yourself in|step into|try) (my|our) (shoes|place|position)}',
        '{(do|would) you [also|always] (speak|talk|write) to (your|everyone|everybody|other) [_] (like that|this way|that way|like this|in that tone)}',
        '{(what|who) (do|did) you (take|think) (us|me|we|i) (for|are|am)}',
        '{(do|did) you (take|think|mistake) (us|me|we|i) [are|am] [for] (@villain)}',
        '{(are|were) you (calling|accusing) (me|us|my|our)}',
        '{are you (suggesting|implying|insinuating|saying|seriously saying|trying to say) [that] (@we|my|our) (@we|am|are|would|lied|lie|_)}',
        '{@we <be> not @villain} (.|,|!|and|you|$)',
        '{(comments|messages|mails|emails|remarks|posts|replies|reviews|people|customers) like (this|that|these|those|yours|you) (are|is|do|make|makes) [exactly|not|the|just]}',
        '{(this|that|such|these|your) [kind of|sort of|type of] (comment|comments|tone|attitude|remark|remarks|language|behaviour|behavior) (is|are) not (helpful|helping|welcome|constructive|acceptable|appropriate|appreciated|productive)}',
        '{what part of _ [_] [_] [_] (do|did) (not you|you not) (understand|get)}',
        '{(cut|give) (me|us) (some slack|a break)}',
        '{(nobody|no one|nothing) is (forcing|making) you (to|use|buy|stay)}',
        '{@we (do not owe you|owe you no) (an|any) (explanation|answer|apology|reply|reason)}',
        '{@we (did|do|will) not (come|sit|stand|get up|work) (here|to work) (to be|and be) @shouted}',
        '{@we <be> not (here|paid|employed) (to (be @shouted|take|listen|put up|suffer)|enough)}',
        '{(that|this|it) is not in (my|our) (job description|contract)}',
        '{i am not paid (to|enough|for)}',
        '{@we (do not|need not|will not|refuse to|am not going to|are not going to) [have|need] [to] (justify|defend|explain) (myself|ourselves)}',
        '{you (make|made|are making|try to make|want to make) (it|us|me) (sound|look|out|seem|appear) (as if|as though|like|to be|bad|the|a)}',
        '{(picking|pick|picks|ganging up|gang up|piling|having a go|have a go) (on|at) (us|me)}',
        '{@we have [really|just|honestly] had (enough|it|more than enough|quite enough) (of|with)}',
        '{(go on|go ahead|by all means|fine|well) [,] [and|then] (leave|write|post|give us|tell the world|sue|report (us|me)|blame (us|me)) [_] [_]}',
        '{@we [@have] been called (many|a lot of|worse|all sorts|plenty)}',
        '{and here (i|we) (was|were|am|thought|thinking)}',
        '{even (amazon|google|apple|the best|the big|a _|the _) [_] [_] (gets|get|make|makes|has|have) (it wrong|mistakes|delays|problems|bad days|things wrong|late|complaints)}',
        '{[and|@we] [have] never [once] (had|received|got|seen|heard|met) (such|a|a single|one|any) [a] [_] (complaint|complaints|accusation|rudeness|customer like|review|treatment|problem)}',
        '{at least (we|i|our _|my _) (did|do|have|answered|tried|said|try|answer|told|came|called|care|are|got|sent|delivered)}',
        '{(strange|funny|odd|interesting|nice|curious|peculiar) way (of|to) (say|saying|show|showing|thank|thanking|treat|ask|asking)}',
        '{why [do|does|must|should|have] @we [always|again|still|constantly] (must|have to|need to) [always|again|still] (explain|repeat|answer|say|tell|ask|remind)}',
        '{why (do|must|should|is it that) @we (always|again|constantly|once again) [always|again] (must|have to|need to|got to|<be>) [always|again] (run|chase|beg|wait|pay|suffer|clean|fix|call|write|come|do|solve|check|correct|the one|the ones)}',
        '{why (do|must|should) @we (have to|need to|must) always (run|chase|beg|wait|pay|suffer|clean|fix|call|write|come|do|solve|check|correct|be the one|be the ones)}',
        '{it is always (the same|something) with (you|people like)}',
        '{what (else|more) (should|could) @we (have done|have said|do about it)} (.|?|!|,|$)',
        '{(no|what gives you the) right to (@shout|talk|speak|treat|write|judge|say|call|demand|complain|tell) [to]} (us|me|like|in|that|at|my|our)',
        '{(explained|justified|defended|apologised|apologized|repeated) [myself|ourselves] (enough|often enough|too often|a hundred times|to death)}',
        '{(it is|it was|is it) not (that|as if|like|as though) @we (was|were|am|are|did|do|had|want|wanted|enjoy|sit|sat|sleep|slept) (lazy|not|doing|sitting|sleeping|idle|slow|trying|this|it|here|around|asleep|bored|on|to|nothing|careless)}',
        '{(that|it|this) was (the|our|my|a) _ [_] , not (me|us)}',
        '{you would not (last|survive|manage|cope) (a|an|one|five|ten|here)}',
        '{(do not|could do without|can do without|really do not) [need|want] (customers|people|clients|buyers|guests) like (that|you|this|these)}',
        '{@you (was|were|are) not exactly (friendly|polite|nice|kind|helpful|easy|innocent|patient|punctual)}',
        '{@you (was|were|are) not exactly (quick|fast|prompt|early|clear|careful|reliable|cooperative|generous|on time) (yourself|yourselves|either) [, @we (waited|had to wait) ...]}',
        '{@we (<be> not going to|will not|refuse to|do not have to|see no reason to) (apologise|apologize|say sorry|be sorry|grovel)}',
        '{would it (kill|hurt|have killed|have hurt) you to}',
        '{you (should|could|ought to|might|want to|had better) [better|first|maybe] (see|look at|check|hear|read) [at] [first] [what|how] your own ... ... before you (talk|complain|criticise|criticize|judge|speak|accuse|blame|point)} (about|us|me|our|ours|like|at|.|,|!|$)',
        '{(do|did) you [really|seriously|honestly] (think|believe|imagine) [that] @we [just|only|all] ((sit|sat|stand|stood|lie|are sitting|am sitting|hang) (here|around|there|about) ... (nothing|thumbs|coffee|waiting)|have nothing (better|else) to do|(do|did) nothing [all _|here]|(do|did) (this|it) for fun|are (made of money|lazy|sleeping))}',
        '{you should (see|try|hear|experience) (what|how) (other|others|the others|the competition|it is)}',
        '{(mountain out of a molehill|storm in a teacup|tempest in a teapot|fuss (about|over) nothing)}',
        '{<be> (doing|done) you a (favour|favor)} (.|,|!|here|and|$)',
        '{(nobody|no one) (forced|forces|made|asked|begged) you to}',
        '{what did you expect} (for (that|this|such|the price|# [¤]|¤)|at (that|this|such|the price)|.|!|?|when you|$)',
        '{do not need (to be told|you to tell (me|us)|anyone to tell|a lecture|lessons|advice) [how|on|from|about]}',
        '{not the only (file|case|order|ticket|project|one|email|job|request|booking) (on|in|we|i|to)}',
        '{(unlike|like) (some|others|certain) [people|customers|companies]} (.|,|$)',
        '{you could (at least|have at least) [have] (said|say|thanked|thank|asked|ask|tried|try|been|be|shown|show)}',
        '{you could have (said|shown|been) (thank|thanks|some|a (little|bit)|more|sorry|nicer|kinder|grateful)}',
        '{@we have nothing to (apologise|apologize|be (sorry|ashamed|embarrassed)|feel (sorry|guilty|bad)|reproach ourselves|hide)}',
        '{(how (often|many times) (should|must|do|shall)|what more must) @we [have to|need to] (apologise|apologize|say sorry|say (i am|we are) sorry)}',
        '{@we [@have] [already] (apologised|apologized|said sorry) [already|enough|twice|three times|many times|a hundred times]} , (how|what|so what|ok|that|is|and that|but that)',
        '{(why|what for) (should|must|do) @we (be the (one|ones)|apologise|apologize|say sorry|be blamed|pay for|take the blame|suffer)}',
        '{@we (of all people) ... (sorry|blame|pay|apologise|apologize)}',
        '{in (all|over|more than|#|my|our|twenty|thirty|ten|fifteen) [my|our|_] years [of|in|with|here] [_] [_] [_] (@we have never|has anyone|nobody|no one|i have never|never)}',
        '{(nobody|no one|none of our _|no customer|no other customer) [else] has ever (complained|said|spoken|talked|treated|called|accused|written|had a problem|been so)}',
        '{(@we|my people|our people|our staff|my staff|my team|our team) (have|has|had) never [ever] been (treated|spoken to|insulted|accused|talked to|so|called|addressed)}',
        '{(the|all|our) [the] other (guests|customers|clients|buyers|users|diners|tenants|people) (had|have|has) (no complaints|no problem|no problems|no trouble|not complained|never complained|no issue|no issues)}',
        '{(everyone|everybody|every other _) else (is (happy|fine|satisfied|content|pleased)|likes|liked|manages|managed|understands|understood|seems (happy|fine))}',
        '{other (customers|clients|guests|people|companies|buyers) (are|were) (happy|grateful|thankful|satisfied|fine|more (patient|understanding|grateful|polite)|nicer|kinder|easier)}',
        '{(you|we|i) (could|should|might) [at least] be a (little|bit) (kinder|nicer|politer|friendlier|more (polite|grateful|patient|friendly|respectful|understanding|appreciative))}',
        '{there is (a|also a|still a) (person|human|human being|real person) (at|on|behind|sitting) (this (end|side|desk|screen|phone|email|mail)|the (other [end|side]|screen|phone|email|mail)|here)}',
        '{(remember|bear in mind|please remember|do not forget) [that] (there is|you are (talking|speaking|writing) to|@we <be> also|behind) (a|an|also a|people|humans|every) (person|human|real|human being|_)}',
        '{@we have (feelings|families|lives|a family|a life|kids|problems|bills) (too|as well|of our own|to (feed|pay)|of my own)}',
        '{you <be> not the only (one|person|customer|client) (with|who has|that has|who is|having|in)}',
        '{@we have [got] (#|forty|fifty|thirty|twenty|a hundred|hundreds of|dozens of|so many|a lot of|plenty of|many) other (customers|clients|orders|guests|people|projects|tickets|things)}',
        '{(world|universe|everything|office|whole company) does not revolve around you}',
        '{i [would] (hope|trust) you <be> (happy|pleased|satisfied|proud) (now|with yourself)}',
        '{(hope|trust) [that] you <be> (pleased|proud|happy) (now|.|$|with yourself)}',
        '{you <be> (attacking|insulting|bullying|ruining|destroying|hurting|offending|killing) (a|me|us|my|our|the|small|honest|hard-working)}',
        '{(others|other (companies|suppliers|shops|firms|hotels)|our competitors|the competition) (do|are|have|make|charge) [it] [_] (far|much|even|a lot|way) (worse|more|slower|longer)}',
        '{(it|that) (could|would) have been [much|far|a lot|way] worse}',
        '{(wait|see) (until|till) you (see|try) (the others|somebody else|others)}',
        '{(question|doubt|wonder about|insult) (the|your) [level of|own] (intelligence|competence|motives|sanity|integrity|honesty|judgement|judgment|sincerity|reading skills|comprehension)}',
        '{@we <be> not here to} (roleplay|argue|play|fight|be|entertain|debate|judge|chat|please|babysit|hold)',
        '{(would|will) not (kill|hurt) (anyone|you|anybody)}',
        '{not (everyone|everybody|all of us) (can be|is|are) (as|so) _ as (you|your _)}',
        '{(nothing|it) (is|was) (ever|never) [good|fast|cheap|clean|right|quick|big|nice] enough (for|with) you}',
        '^ {(then|so then|well then|well ,) [,] [just|simply|please] do not (buy|use|order|book|come|ask|read|install|hire|stay|click|pay|shop|watch)} ($|@closing|it|this|that|here|there|with|at|from)',
        '{@reader <be> not [@adverb|exactly|so] (perfect|innocent|faultless|flawless|infallible|blameless|without fault|[an] angel|angels|saints|a saint) [either|yourself|yourselves]} (.|,|!|and|so|$)',
        '{@reader <be> (not|no) [any] (better|faster|quicker|cheaper|more (punctual|careful|reliable|polite)) (either|yourself|yourselves)}',
        '{@reader (was|were) [also|@adverb] (late|slow|wrong|rude|unprepared|unfriendly|careless) (last|this|the|that|in|with|on) [_] [_] (too|as well|either|yourself|yourselves)}',
        '{@reader (was|were) (late|slow|wrong|rude|unprepared|unfriendly|careless) (too|as well|yourself|yourselves)} (.|!|$|last|when|in|and)',
        '{@reader [also|sometimes|often] (make|makes|made|have made|has made) [also] [a lot of|many|enough|some|a few|plenty of] mistakes [now and then|sometimes] (too|as well|yourself|yourselves)}',
        '{@reader also (make|makes|made|have made|has made) [a lot of|many|enough|some|a few|plenty of] mistakes}',
        '{what about (your|all your|all the) [own|many|constant|endless] (late (payments|payment|replies|answers|changes|orders|invoices)|unpaid _|broken (promise|promises)|wrong _|mistakes|delays|debts|promises|complaints|errors|part in)}',
        '{[@you should|@you could|maybe|please|first|then] [first|rather|better] (pay|sort out|check|look at|clean up|fix|mind|clean) [first] your own _ [_] before @you (complain|criticise|criticize|blame|accuse|judge|point|attack)}',
        '{[@you should|@you could|@you must|maybe|first] [first|rather|better] pay [first] your _ [_] before @you (complain|criticise|criticize|blame|accuse|judge|point|attack)}',
        '{@you <be> (one|a fine one|a good one|the right one|the right person|hardly the one|the last (person|one)) to (talk|say|tell|complain|judge|speak|criticise|criticize|lecture)}',
        '{look who is talking}',
        '(^|@opening) {[please|first|maybe|just|@you should] (look at|sweep|clean up|sort out|worry about|start with) your own (office|house|side|mistakes|team|work|staff|company|people|problems|business|faults|doorstep|backyard) [first]} (.|!|,|$|before)',
        '{mind your own business}',
        '{none of your (business|concern)}',
        '^ {[well|fine|ok] [,] then [please|just] (go|turn|switch) to (somebody|someone|anybody|another|a different|our) [else|_]}',
        '^ {[well|fine|ok] [,] then [please|just] (find|look for|hire|get|try|call|use) (somebody|someone|anybody) else}',
        '{@we know (my|our) (job|jobs|business|trade|craft) [very well|well]} (.|,|!|$)',
        '(^|@opening|please) {[please] (stop telling|do not tell|never tell) (me|us) (what|how) to (do|work|run) [_ [_]]}',
        '{@reader (always|often|usually) (take|takes|need|needs) (weeks|days|months|ages|forever|so long|a long time) to (answer|reply|pay|decide|respond|confirm|react|sign) [too|as well|yourself|yourselves]}',
        '{@you (do not (have|need) to|need not) (buy|order|book|come|stay|shop|rent|eat|work) [it|this|that|anything] (here|from (us|me)|with (us|me))} (.|!|if|$)',
        '{@we (did not|do not|never) [@adverb] (ask|asked|need|want|needed|wanted) [for|to hear] your [_] (opinion|advice|lecture|lectures|sermon|views|judgement|judgment|pity|tips)}',
        '{@we (could|can|might) say (the same|exactly the same|that|as much) (of|about) (you|your _)}',
        '{(do not|no need to|stop|@you do not (need|have) to|@you need not|nobody (needs|has) to) [try to] (tell|telling|teach|teaching|explain|explaining|lecture|lecturing) [to] (me|us) [how to (do|run|make)] [about|on|in] (my|our) [own] (job|business|work|trade|company|shop|craft)}',
        '{what [else|more|exactly] do @you (want|expect) (me|us) to (do|say) [about (it|that|this)|now|then]} ?',
      ],
      unless,
      rewrites: [keepTheFact, ...letQuestionGo, ...findAWay],
    },
    {
      phrases: ['^ {[and|but|so] what about (you|your own _ [_])} ?'],
      when: [theirTurn],
      unless,
      rewrites: [...letQuestionGo, ...findAWay],
    },
    {
      phrases: ['{@we (can not|could not) (smell|guess|know by magic) that}'],
      rewrites: [say('we did not know that')],
    },
    {
      phrases: ['{@we (was|were|am|are) not (implying|insinuating|accusing)}'],
      unless,
      rewrites: [append('; what I meant is {what you meant}')],
    },
    {
      phrases: [
        'if you (do not|prefer|want|choose|think|decide|feel|would rather) ... [...] {(that|it|this) is [entirely|completely|totally|of course|just] (up to you|your [own] (choice|decision|problem|prerogative|right|business|opinion|view|call|loss)) [to make]}',
      ],
      unless,
      rewrites: [leaveItToThem, say('I am still glad to help')],
    },
    {
      phrases: [
        '{@you <be> [always|of course|more than|@very|also] (welcome|free) to (use|book|buy|go|try|look|shop|order|find|choose|take (it|this|that|your _)|move|switch) [to|for|with] [_] (elsewhere|somewhere else|something else|someone else|somebody else|other (hotels|shops|sellers|companies|airlines|tools|libraries)|the competition|our competitors)}',
      ],
      unless,
      rewrites: [sentence('I would be glad to find a way that suits you: {what would help}.')],
    },
    {
      phrases: [
        '{@we did not mean (it|that|this) (like that|that way|this way|personally|badly|as (a|an) (insult|attack|offence|offense|criticism|accusation))}',
      ],
      unless,
      rewrites: [say('what I meant is {what you meant}')],
    },
  ]),
  examples: [
    { good: 'You are not the only one who has asked for a smaller size.' },
    {
      bad: 'If you would rather not sail [[that is entirely up to you]], the fee will be paid back.',
      fixed: 'If you would rather not sail, the fee will be paid back.',
    },
    { bad: '[[And what about you]]? You also sing in the yard.' },
    { good: 'We are fine. And what about you? You are welcome any time.' },
    { bad: 'Go on, [[you try doing]] it in an hour.' },
    {
      bad: '[[Do you really think we just sit here doing nothing]]?',
    },
    { bad: '[[You should see what your own bills look like before you talk]] about ours.' },
    { good: 'You should check your own copy before you sign.' },
    { good: 'Do you think we can sit here in the shade?' },
    { bad: '[[Look at your own work first]].' },
    { bad: '[[Then go to somebody else]].' },
    { bad: '[[Stop telling us what to do]].' },
    { bad: '[[I know my job]].' },
    { good: 'Look at your own garden in May!' },
    { good: 'You told us what to do, and it worked.' },
    { good: 'We know our town.' },
    { bad: '[[You are not perfect either]].' },
    { bad: '[[Your driver was late as well]].' },
    { bad: '[[You also make mistakes]].' },
    { bad: '[[What about your unpaid bills]]?' },
    { bad: '[[You are one to talk]].' },
    { bad: '[[You do not have to book with us]].' },
    { bad: '[[We did not ask for your advice]].' },
    { bad: '[[You do not need to teach me my job]].' },
    { bad: '[[Why do we always have to wait]] for your crew?' },
    { good: 'You are not late, the gate opens at nine.' },
    { good: 'What about your own ideas for the wall?' },
    { good: 'You do not have to buy it here, the mill sells it cheaper.' },
    { good: 'Please pay your ticket before you board.' },
    { good: 'We did not ask for your address, so please send it.' },
    { good: 'Why do we always need two keys? The second one is for the gate.' },
    {
      bad: '[[Who are you to judge]] our soup, you have never held a spoon, the bread is out at 7.',
      fixed: 'The bread is out at 7.',
    },
    {
      bad: '[[Why should we apologise]]? The ferry was cancelled at noon, and we wrote to you at once.',
      fixed: 'The ferry was cancelled at noon, and we wrote to you at once.',
    },
    {
      bad: '[[Nobody is forcing you to]] stay, the lease ends on 30 May.',
      fixed: 'The lease ends on 30 May.',
    },
    { good: 'The leave form lets me be away in May.' },
    { good: 'We did our best to get off the ice in time.' },
    { good: 'Why is it always the left wheel that squeaks?' },
    {
      bad: '[[You are free to book elsewhere]].',
      fixed: 'I would be glad to find a way that suits you: [what would help].',
    },
    { bad: '[[Then don’t buy]] it.', fixed: 'I understand that you are not happy with this.' },
    { bad: '[[I did not mean it like that]].', fixed: 'What I meant is [what you meant].' },
    { good: 'You are free to choose another room.' },
    { good: 'What do you want me to do first?' },
    { bad: '[[I am not here to]] argue.', fixed: 'I understand that you are not happy with this.' },
    { bad: '[[Who are you to judge]]?', fixed: 'What would help you most now?' },
    { bad: 'A smile [[would not kill you]].', fixed: 'I understand that you are not happy with this.' },
    {
      bad: '[[Nothing is ever good enough for you]].',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: 'I called twice, [[what else am I supposed to do]]?', fixed: 'What would help you most now?' },
    { bad: '[[We cannot smell that]] you wanted oak.', fixed: 'We did not know that you wanted oak.' },
    {
      bad: 'If you do not want a new lid [[that is your decision]].',
      fixed: 'If you do not want a new lid I am still glad to help.',
    },
    { bad: 'I have to [[question your judgement]].' },
    { bad: '[[Nobody is forcing you to]] stay.' },
    {
      bad: '[[If you think you can do better]], be my guest.',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: '[[You would not last a]] day here.' },
    { bad: '[[We are not crooks]].' },
    { bad: '[[You make us look like]] thieves.' },
    { bad: '[[Nobody forced you to]] order.' },
    { bad: '[[At least we answered]].' },
    { bad: '[[All other guests had no complaints]].' },
    { bad: '[[We have nothing to be ashamed]] of.' },
    { good: 'He wrote that we are not crooks, and I thanked him.' },
    { good: 'We are not robots, so do ask for Ana any time.' },
    { good: 'If you can do Tuesday, I will keep the van.' },
    { good: 'You could be a day early, the gate is open.' },
    { good: 'There is a person at the gate who takes the keys.' },
    { good: 'You should try doing it with a spoon.' },
    { good: 'Why don’t you try it on?' },
  ],
});
