/** “Thanks a lot for nothing”, “oh great, another one”, “as if we did this on purpose”: a sting. */
import { followedBy, saidBehind } from '../../../words/english/clauses';
import { asked, reported } from '../../../words/english/guards';
import { theyAloneMay } from '../../../words/english/privileges';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { coolDown } from '../../rewriting/cool-down';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { findAWay, letQuestionGo, restIsCalm } from '../../rewriting/let-go';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const unless = [reported, meantWell];

/** “I understand that this is your price!” would still mock. */
function withAStop(rewriter: Rewriter): Rewriter {
  return (match) => {
    const last = match.tokens.length - 1;
    if (match.tokens[last]?.text !== '!') return rewriter(match);
    return both(
      rewriter,
      say('.', { instead: 'end' }),
    )(remembering(match, { end: { from: last, to: last + 1 } }));
  };
}

/** “If polite words stop you, I am sure you can start your own”: a rule of the house stands, and is no matter of taste. */
function setsBounds({ tokens, from }: Match): boolean {
  return (
    tokens[0]?.text === 'if' &&
    tokens
      .slice(0, from)
      .some(({ text }) =>
        /^(language|respect|respectful|polite|politeness|rules|conduct|civil|manners)$/.test(text),
      )
  );
}

/** “Then do it alone, if it is so easy”: without its tail it is a harsh command. */
function commands({ tokens, mark }: Match): boolean {
  return mark.from > 0 && /^(then|prove|do|try|show|go|just|well|so)$/.test(tokens[0]?.text ?? '');
}

/** “If it is so easy, | do it yourself, or …”: the command goes along. */
const tellThemToDoIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const to = mark.to + 1 + (textOf(tokens, mark.to + 1).startsWith('then') ? 1 : 0);
  const commanded = /^(?:do|try|fix|make|build|write|run) (?:it|this|that) (?:yourself|alone)\b/.test(
    textOf(tokens, to),
  );
  return commanded && mark.from === 0
    ? say('please tell me how you would do it')(marking(match, 0, to + 3))
    : null;
};

/** “Prove that I am wrong, if it is so easy.” */
function proves({ tokens }: Match): boolean {
  return tokens[0]?.text === 'prove';
}

/** “Odd that your note fails to mention the lid” is “what I would like to add is the lid”. */
const addWhatIsMissing: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(funny|strange|odd|curious|interesting|amazing)$/.test(tokens[mark.from]?.text ?? '')) return null;
  const to = tokens.findIndex(({ text }) => /^(mention|mentions|mentioned)$/.test(text));
  const words = textOf(tokens, mark.from, to);
  if (!/\b(?:fails?|failed|forgets?|forgot|omits?|do not|does not|did not|never)(?: to)?$/.test(words))
    return null;
  if (!/^(the|a|an|your|our|my|this|that|these|those)$/.test(tokens[to + 1]?.text ?? '')) return null;
  return say('what I would like to add is')(marking(match, mark.from, to + 1));
};

/** “Ouch, that hurts.” */
function onlyCries({ tokens }: Match): boolean {
  return /^ouch (?:[,!] )?(?:that|it|this) (?:\p{L}+ )?(?:hurts?|stings?|stung)[ .!]*$/u.test(textOf(tokens));
}

/** “Ouch, that is a high price”: the cry goes. */
const dropTheCry: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== 'ouch') return null;
  const to = /^[,!]$/.test(tokens[mark.from + 1]?.text ?? '') ? mark.from + 2 : mark.from + 1;
  if (!/^(that|this|it)$/.test(tokens[to]?.text ?? '')) return null;
  return drop()(marking(match, mark.from, to));
};

/** “Good luck finding one, | mine has new tyres” is “mine has new tyres”. */
const onlyTheOffer: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findIndex(({ text }, at) => at > mark.to && text === ',');
  const ours = /^(?:mine|ours|this one|my|our|i can|we can|i have|we have) /.test(textOf(tokens, comma + 1));
  return mark.from === 0 && comma > 0 && ours ? drop()(marking(match, 0, comma + 1)) : null;
};

/** “…, but go and shout somewhere else”: enough stands before it. */
const dropTheTail: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closes = isWordless(tokens, mark.to);
  const fence = mark.from - 2;
  const joined = /^(but|and|so)$/.test(tokens[mark.from - 1]?.text ?? '') && tokens[fence]?.text === ',';
  return closes && joined && fence > 5 ? drop()(marking(match, fence, mark.to)) : null;
};

/** “Odd how the box broke on day 30”: the fact stays, the sting goes. */
const tellPlainly: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!/^(funny|strange|odd|curious|interesting|amazing)$/.test(tokens[mark.from]?.text ?? '')) return null;
  let to = mark.from + 1;
  if (tokens[to]?.text === ',') to++;
  if (!/^(how|that)$/.test(tokens[to]?.text ?? '')) return null;
  // “Odd that you only write on Sundays” would still be one.
  if (
    tokens.some(
      ({ text }, at) => text === 'you' && /^(only|never|always|suddenly)$/.test(tokens[at + 1]?.text ?? ''),
    )
  )
    return null;
  // “Funny how it is down, yet you manage to write”, “strange that it broke only after the sale”: the sting is in all of it.
  if (
    tokens.some(({ text }) =>
      /^(yet|always|never|keep|keeps|only|just|exactly|precisely|suddenly|conveniently)$/.test(text),
    )
  )
    return null;
  // “Interesting how you managed to mend it” as “… how you mended it” is.
  const manage = tokens[to + 1]?.text === 'you' && /^manage/.test(tokens[to + 2]?.text ?? '');
  return say(`I would like to understand ${manage ? 'how' : 'why'}`)(marking(match, mark.from, to + 1));
};

/** “Funny how it is down, yet you manage to write”, “strange that it broke only after the sale.” */
const insinuates = saidBehind(/^(yet|only|just|exactly|precisely|suddenly|conveniently)$/);

/** “Oh great, another complaint”: it is news, and news is welcome. */
const thankForIt: Rewriter = (match) =>
  /^(?:complaint|mail|email|message|letter|call|question|request|change|wish|bug|issue|ticket|report)s?[.!…]*$/.test(
    textOf(match.tokens, match.mark.to).replaceAll(' ', ''),
  )
    ? sentence('Thank you for letting me know.')(match)
    : null;

/** “Oh great, another mail”, “great, yet more dust”. */
const anotherOne: Rewriter = (match) =>
  // “Great, another one who wants it for free” stays a sigh.
  match.tokens[match.mark.to]?.text === 'one' || !restIsCalm(match)
    ? null
    : say(
        match.tokens[match.mark.to - 1]?.text === 'more' ? 'I see there is more' : 'I see there is another',
      )(match);

/** “If testers | like you don’t find anything”: people such as the reader. */
function peopleLikeYou(tokens: Match['tokens'], like: number): boolean {
  return (
    tokens[like]?.text === 'like' &&
    /^(?:people|someone|somebody|anyone|friends|folk|(?!acts|talks|sounds|looks|seems|behaves|writes|feels|reads|always)[a-z]{3,}(?:er|or|ist|ent|est)s|customers?|guests?|parents?|tenants?|clients?)$/.test(
      tokens[like - 1]?.text ?? '',
    )
  );
}

/** “How kind of you!”, “just what we needed!”, “interesting that you ask”, “of course it was our fault, and I am sorry”: said from the heart. */
function meantWell({ tokens, mark }: Match): boolean {
  const [said, rest] = [textOf(tokens, mark.from, mark.to), textOf(tokens, mark.to)];
  return (
    (/^(?:how (?:nice|kind) of you|what a surprise)$|\bwhat (?:i|we) (?:needed|wanted)\b/.test(said) &&
      /^(?:!|, thank)/.test(rest)) ||
    (/^(?:interesting|funny) that$/.test(said) && /^you (?:ask|mention)\b/.test(rest)) ||
    (/\b(?:fault|mistake)$/.test(said) &&
      (/\b(?:sorry|pay|refund)\b/.test(rest) ||
        /^(?:,|and|,? ?but) ?(?:and )?not (?:\w+ ){0,2}(?:yours?|his|hers|theirs|the|of|from)\b/.test(
          rest,
        ))) ||
    peopleLikeYou(tokens, mark.from)
  );
}

export default defineRule({
  id: 'defensive/sarcasm',
  principle: 'stay-level',
  severity: 'warning',
  message: 'Sarcasm.',
  why: 'A sting feels good for a minute and is quoted for years; stay level, and the customer comes down too.',
  phrasings: coolDown([
    {
      phrases: [
        '{(thanks|thank you) [a lot|so much|very much] for (ruining|wasting|insulting|shouting|yelling)}',
        '{sorry for (trying|caring|wanting|daring|helping|being (human|honest|helpful|nice|polite)|existing) [to]} (help|you|be|.|,|!|do|$|assist|so)',
        '{(sorry|apologies) for having (a (life|family|weekend|day off|break|conscience)|feelings|an opinion|standards|other customers)}',
        '{(everything|all|it) is (my|our) fault (as (usual|always)|again|of course|as per usual)}',
        '{(excuse|forgive|pardon) (me|us) for (having (a|lunch|dinner|feelings|an opinion|a life)|eating|sleeping|taking a (break|day off)|being (human|alive|ill|sick|busy|a person|born)|wanting|thinking|daring|not (jumping|running|dropping|answering in|being (a|your|perfect)|reading your|having (a|ten|three)))}',
        '{well [,] excuse (me|us)} (for|.|!|,|$)',
        '{(sorry|forgive us|forgive me|apologies|@we apologise|@we apologize|excuse us|excuse me|pardon us) [that|for|if] [@we <be>] not [being] (@villain|perfect|as perfect as you|psychic|good enough for you|up to your [_] standards|able to read (minds|your mind))}',
        '{(glad|happy|good to know|nice to know|wonderful|great|lucky you) [that|to know] (you|your) (never|<be> so perfect|<be> perfect|<have> never|life is)}',
        '{(i am|we are) sure you [have] never (make|made|forget|forgotten|been late|get|had)}',
        '{(as if|like) you (never|have never|are perfect|do not|know everything|were perfect|had never)}',
        '{(cry me a river|boo hoo|my heart bleeds|the world is smallest violin|first world problems|first-world problems|what a (tragedy|drama|catastrophe|surprise|joy|treat)|how (terrible|awful|tragic|dreadful) for you|poor baby|give (the|that) (man|lady|woman) a medal|heaven forbid|god forbid)} (.|,|!|$)',
        '{(your (majesty|highness|lordship|ladyship|grace|excellency|royal) [of _ [_]]|as (your majesty|you command|my lord)|yes (sir|madam|boss) , (right away|at once))}',
        '{(shall|should|do you want|would you like) (i|us|we|me) [to|also|perhaps|maybe] (hold your hand|come and|bring you|carry (it|you)|roll out|kneel|crawl|hand deliver|sing|wrap it in gold|tuck you)}',
        '{(would you like|do you want|shall we add|how about) (a|some) (medal|red carpet|cookie|biscuit|violin|prize|gold star|cherry|fries|foot massage|massage|fanfare|brass band) (with|for|too|as well|on top|.|$)}',
        '{(next time|then|maybe|perhaps) (we will|i will|i shall|we shall|we can|i can|we should|i should) (send|deliver|build|bring|ask|read|consult|use|buy) [_] [_] [_] [_] (carrier pigeon|crystal ball|pigeon|magic wand|butler|limousine|helicopter|your mind|tea leaves|red carpet|gold|private jet)}',
        '{(no|any|a) (crystal ball|magic wand|time machine|money tree)}',
        '^ {ouch [,|!]} [a] (bit|little|tad|that|harsh|very|so|really|quite) _',
        '{money (does not|will not) grow on trees}',
        '{(just|exactly|precisely) what (i|we) (needed|wanted|was missing|always wanted|were waiting for) [today|now|this morning|on top|too]}',
        '{(that|this) is (just|exactly|precisely) what (i|we) (need|needed|wanted)} (.|,|today|now|on)',
        '{(that is|this is|oh|how|well [,] (that is|is not that)) (rich|priceless|hilarious|a good one|a joke) [coming] from (you|someone|somebody|a)}',
        '{(thanks|thank you) [so much|very much|a lot|a bunch|a million] for (your|the|this|that) [_|very|most|ever so] (lecture|vote of confidence|insult|insults|free advice|sermon|tirade|rant|outburst|scolding|accusation|accusations|charming (words|mail|email|message))}',
        '^ {(funny|strange|odd|curious|interesting|amazing) [,|how|that] (how|when|that|nobody|no one|you (never|only|always|did|have time|find))} ...',
        '{(of course|naturally|sure|right|obviously|yes) [,] (it is|it was|this is|that is|blame) [_] (always|all) (us|me|my|our) [fault|again]}',
        '{(of course|naturally|sure|once again|again|as always|as usual) [,] (it is|it was|everything is|all is) [all|always|again|once again] (my|our) (fault|mistake)}',
        '{(i|we) (suppose|guess|take it|imagine) [that] (that|this|it) (is|was) (also|now|all|again|then) [also] (my|our) (fault|problem|mistake) [too|as well]}',
        '{(so|now|and now|oh|so now) (it is|that is|everything is|this is) [all|suddenly|now|also|again] (my|our) (fault|mistake|problem)}',
        '{(sorry|forgive (me|us)|pardon (me|us)|excuse (me|us)) for (existing|breathing|being human|doing (my|our) job|trying to help|asking|caring)}',
        '^ {(yeah [,] right|oh please|give me a break|slow clap|nice try|must be nice|congratulations [,] you (broke|managed))}',
        '^ {[well] (gee|wow|gosh) [,] (thanks|thank you)}',
        '{do you [really|honestly|seriously] (think|believe|imagine) [that] (we|i|it is|you are) (enjoy|like|love|do|did|fun|our only|the only|my only|have nothing|had nothing)}',
        '^ {(bravo|good for you|poor you|very funny|how funny|hilarious|how charming|typical|how convenient|how nice of you|how kind of you|lucky us|lucky me|surprise surprise|what a surprise)} $',
        '^ {as if (we|i) [_] [_] [_] (on purpose|for fun|nothing better to do|nothing else to do)}',
        '{for your (oh so|oh-so|oh - so|not so|less than) _ (reply|answer|help|message|mail|response|email|service|feedback|advice|offer|call)}',
        '{(how (kind|nice|good|sweet|generous|lovely|thoughtful|charming) (of you|that you)|(glad|nice|good|great|happy|lovely) [that|to (see|hear) [that]] you) [to] [have] (finally|eventually|at last) (answer|answered|reply|replied|decide|decided|woke|wake|managed to (answer|reply|write|pay|call)|notice|noticed|react|reacted|paid|pay|remember|remembered|tell (us|me)|told (us|me)|got back|get back|found (the|some|a) (time|moment)|find (the|some|a) (time|moment))}',
        '{try (reading|listening|thinking|answering|paying|checking|asking) [_] [_] [_] [_] [,] (next time|for once|for a change)}',
        '{(this|that|it) (must|has to|can only) be a [bad|poor|silly|cruel|sick] joke}',
        '{(my|our) (crystal ball|magic wand|time machine)}',
        '{(thanks|thank you) [so much|a lot|very much] for nothing [[,|;] @we [will|can] [just|then] (figure|sort|work|find) (it|this|that) out [(myself|ourselves|alone)] [(like|as) (always|usual)]]}',
        '^ {[(oh|wow|ah|well|great|so)] [wow|great] [,] [so] now @you (are|became) (also|suddenly|even) [also|suddenly|even] (a|an|the) [_] [_] (expert|specialist|engineer|lawyer|doctor|chef|technician|professor|plumber|designer|mechanic) [(for|in|on|of) _ [_]] [, (congratulations|congrats|bravo|well done|great|wow)]} (.|!|,|?|$)',
        '^ {(sure|right|yes|go on|fine|great|well|of course|ok|okay|oh) [,] [just|always] blame (us|me) [again]}',
        '^ {(well done|bravo|great job|good job|nice work|congratulations|great|wonderful|brilliant|fantastic|super) , [and|so] now @we (can|have to|must|get to) (start|begin|do it|do this|do everything|redo|repeat|fix|clean|explain) [_] (all over [again]|again|from scratch|once more|everything|twice|[a|the] (second|third|fourth) time)}',
        '{(nice|good|great|lovely) (to hear from you|that you (write|answer|reply|call)) (at last|finally)}',
        '{(because|as if|like) @we (have|had) nothing (better|else|more important) to do}',
        '{(it is|what) a (miracle|wonder) [,|that] you (answered|replied|wrote|paid|called|noticed)}',
        '^ {(ha ha|haha|ha) , (very funny|good (joke|one)|nice (joke|one|try)|funny)}',
        '{are you [seriously|actually|just] (kidding|joking) [me|us]}',
        '^ {[oh|well|ah|wow] [,] how (nice|kind|good|lovely|sweet|charming) that you (answer|reply|write|respond|notice|remember|react|pay) (after|only|already|finally|at last|now)} ...',
      ],
      unless,
      rewrites: [
        addWhatIsMissing,
        where(onlyCries, leaveOutSentence()),
        dropTheCry,
        tellPlainly,
        where(insinuates, sentence('We would like to understand what happened.')),
        ...findAWay,
      ],
    },
    {
      phrases: [
        '{what would you have (me|us) do , (swim|fly|run|build|grow|carry|perform|walk|beam|conjure|teleport)}',
        '{what [more|else] do you (want|expect) (from|of) (us|me)}',
      ],
      unless,
      rewrites: [...letQuestionGo, ...findAWay],
    },
    {
      phrases: [
        '^ {[oh|well|wow|and] [,] (great|wonderful|brilliant|fantastic|lovely|perfect|super) , (yet another|another|yet more)}',
      ],
      unless,
      rewrites: [thankForIt, anotherOne, ...findAWay],
    },
    {
      phrases: ['@we {<be> so sorry that (that|this) is your}'],
      unless,
      rewrites: [withAStop(say('understand that this is your'))],
    },
    {
      phrases: [
        '^ {[well|ok|okay|fine|then|so] [,|then] good luck with (them|him|her|that|those|it)} (.|!|$)',
      ],
      unless,
      rewrites: [say('please come back to us if it does not work out')],
    },
    {
      phrases: [
        '{good luck [with] (finding|getting)} (a|another|anyone|anybody|someone|somebody|it|that|one|any|better|cheaper|the)',
      ],
      unless,
      rewrites: [onlyTheOffer, say('please let me know if you find')],
    },
    {
      phrases: ['{(if|since) (it|that|this) is (this|that|so) easy} (.|!|,|$)'],
      unless,
      rewrites: [
        where(proves, sentence('Please show me what I have missed.')),
        where(commands, sentence('Please show me how you would do it.')),
        where(followedBy(/^,$/), tellThemToDoIt),
        drop(),
      ],
    },
    {
      phrases: [
        ', {(last time (i|we) (checked|looked)|(just|only) for the record|last i checked)} (.|!|$)',
        '(,|-) {typical} (.|!|$)',
        '{for the record ,} (i|we) (do|did|have|am|are|was|were|never) [not]',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we <be> sure you (will|would|can|could) [be able to]} (create|build|make|start|write) (your own|something better|a better)',
      ],
      unless,
      rewrites: [
        where(setsBounds, sentence('I ask you to {what you ask for}.')),
        sayToTheEnd('let us find a way that works for both of us'),
      ],
    },
    {
      phrases: [
        '{(you|yours) (are|is) the only who:(one|customer|client|person|buyer|shop|guest|order|company|user)} (who|that|to|with|which)',
      ],
      unless: [...unless, theyAloneMay],
      rewrites: [
        (match) =>
          say(match.tokens[match.mark.from]?.text === 'yours' ? 'yours is the first' : 'you are the first')(
            match,
          ),
      ],
    },
    {
      phrases: [
        '{no other (customer|client|buyer|guest|person|user|shop) (complains|complained|has [ever] complained)}',
      ],
      unless: [...unless, asked],
      rewrites: [say('you are the first to tell us')],
    },
    {
      phrases: ['{verb:(find|finds|found) something to (moan|complain|whine|grumble|whinge) about}'],
      unless,
      rewrites: [
        where(({ tokens, mark }) => tokens[mark.from - 1]?.text !== 'always', say('<tell:verb> us about it')),
        ...findAWay,
      ],
    },
    {
      phrases: [
        '{[with (this|that|your|such an) attitude [,]] [please] go (trolling|troll|complain|moan|whine|bother) (somewhere else|elsewhere|someone else|somebody else)}',
      ],
      unless,
      rewrites: [dropTheTail, say('please tell me what would help you')],
    },
    {
      phrases: ['^ {(bravo|chapeau) ,} _'],
      rewrites: [drop()],
    },
    {
      phrases: [
        '^ {[wow|oh|great|well] , what a (lovely|nice|charming|wonderful|great|kind) way to (talk|speak|treat|write|say|ask|start|end)} _',
        '{(of course|naturally) it is always (the (seller|host|shop|driver|owner|developer)|us|me|our fault|my fault)}',
      ],
      rewrites: [...letQuestionGo, ...findAWay],
    },
    {
      phrases: [
        '{^ [so|but|and|what ,|sorry ,] [,] <be> (we|you|they) (running|operating|managing) (a|an) [_] _ or (a|an) [_] _}',
        '{^ [so|but|and|what ,|sorry ,] [,] is (this|that|it) (a|an|the) [_] _ or (a|an|the) [_] (circus|charity|zoo|joke|motel|nursery|kindergarten|therapy session|comedy|museum|prison|jungle|playground|madhouse|game show|soap opera|lottery|guessing game|pub|flea market|bazaar|casino)}',
      ],
      unless,
      rewrites: [leaveOutSentence(), sentence('What would help us run this well: {idea}?')],
    },
  ]),
  examples: [
    { good: 'So it is our mistake and not yours.' },
    { good: 'The new map opens in May, if walkers like you do not find a gap.' },
    { bad: '[[Oh great, another]] complaint.', fixed: 'Thank you for letting me know.' },
    { bad: '[[Oh wow, so now you are also an expert for brakes, congratulations]].' },
    { bad: '[[Thanks for nothing, I will sort it out myself as always]].' },
    { bad: '[[Thanks for nothing]].' },
    { bad: '[[Sure, blame us again]].' },
    { bad: '[[Well done, now we can start all over again]].' },
    { bad: '[[Nice to hear from you at last]].' },
    { bad: '[[Are you kidding me]]?' },
    { good: 'Great, now we can start!' },
    { good: 'It is a wonder you can see that far.' },
    { good: 'How nice that you remember the old mill.' },
    { bad: 'Thanks [[for your oh so quick reply]].' },
    { bad: '[[How kind of you to finally tell us]].' },
    { bad: 'Maybe [[try reading the label next time]].' },
    { bad: '[[That must be a joke]].' },
    { bad: '[[My crystal ball]] is at the menders.' },
    { good: 'I am glad you finally found the house.' },
    { good: 'How kind of you to tell us.' },
    { good: 'Try opening the lid next time.' },
    { good: 'It must be a joy to live there.' },
    { bad: 'Wow, [[thanks for the lecture]], the gate opens at 6.', fixed: 'The gate opens at 6.' },
    {
      bad: '[[If it’s so easy]], do it yourself, or let us finish the roof.',
      fixed: 'Please tell us how you would do it, or let us finish the roof.',
    },
    { bad: '[[Then good luck with them]].', fixed: 'Please come back to us if it does not work out.' },
    { good: 'Good luck with the boat!' },
    { good: 'You are the only person who can open the vault.' },
    { good: 'We hope it feels good to be home.' },
    { bad: '[[Are we running a harbour or a zoo]]?', fixed: 'What would help us run this well: [idea]?' },
    { bad: '[[Good luck finding]] one at that price, mine has new tyres.', fixed: 'Mine has new tyres.' },
    {
      bad: 'If polite words are not for you, [[I am sure you can]] start your own forum.',
      fixed: 'I ask you to [what you ask for].',
    },
    { bad: '[[If it’s that easy]], we can all go home.', fixed: 'We can all go home.' },
    { good: 'Is this a lamp or a lantern?' },
    { bad: '[[Bravo,]] a note about a spoon.', fixed: 'A note about a spoon.' },
    {
      bad: '[[Wow, what a nice way to talk]] to us.',
      fixed: 'We understand that you are not happy with this.',
    },
    {
      bad: '[[Of course it is always the shop]].',
      fixed: 'I understand that you are not happy with this.',
    },
    {
      bad: '[[Great, another]] one who wants a lid 🙄',
      fixed: 'I understand that you are not happy with this',
    },
    { bad: '[[Oh great, yet another]] photo of the lid.', fixed: 'I see there is another photo of the lid.' },
    {
      bad: '[[Bravo]].',
      fixed: 'I understand that you are not happy with this.',
    },
    { bad: 'Then do it alone, [[if it is so easy]].', fixed: 'Please show me how you would do it.' },
    { bad: '[[You are the only customer]] who minds.', fixed: 'You are the first who minds.' },
    { bad: '[[Sorry for not being perfect]].' },
    { bad: '[[Good for you]].' },
    {
      bad: '[[Odd how]] only your lid broke on day 30.',
      fixed: 'We would like to understand what happened.',
    },
    {
      bad: '[[Odd that]] your letter fails to mention the lid.',
      fixed: 'What I would like to add is the lid.',
    },
    { bad: '[[Ouch,]] that is a steep bill.', fixed: 'That is a steep bill.' },
    {
      bad: 'Show us the crack, as Ana did on Monday, but [[please go moan elsewhere]].',
      fixed: 'Show us the crack, as Ana did on Monday.',
    },
    {
      bad: 'The list is below. [[Are we running a harbour or a zoo]]? Please send the keys.',
      fixed: 'The list is below. Please send the keys.',
    },
    { bad: '[[Sorry for existing]], the list is below.', fixed: 'The list is below.' },
    { good: 'Thanks a lot for the photo.' },
    { good: 'Is Tuesday good for you?' },
    { good: 'Oh great, with another photo I can see the hinge.' },
    { good: 'Good luck with the fair!' },
    { good: 'The valve opens late on purpose, to spare the seal.' },
    { good: 'You said thanks for nothing, and I understand it.' },
    { good: 'You are the first to tell us.' },
    { good: 'Has no other customer complained about the lid?' },
    { good: 'You wrote good luck with finding another mill.' },
    { good: 'Is that typical for your model?' },
    {
      bad: '[[Funny how]] the line is dead, yet you find time to post about it.',
      fixed: 'We would like to understand what happened.',
    },
    { good: 'How kind of you!' },
    { good: 'Just what we needed!' },
    { good: 'Of course, it was our fault, and I am sorry.' },
  ],
});
