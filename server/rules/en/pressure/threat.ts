/** “You will hear from our lawyers”, “don’t make me call your boss”: a threat. */
import { beginsWith, endsWith, followedBy, saidBehind, says } from '../../../words/english/clauses';
import { asked, negated, reported } from '../../../words/english/guards';
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { openly } from '../../rewriting/ask-openly/index';
import { dropAside } from '../../rewriting/let-go';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause, sentenceOrClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { recommendInstead, settleInstead, talkInstead } from '../../rewriting/take-the-threat-out';
import { instead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const chief =
  '(boss|head office|headquarters|manager|management|director|ceo|superior|superiors|supervisor|board|company|owner)';

const howTheySeeIt = 'We would like to settle this with you; could you tell us how you see it?';

/** “One more late crate and | you will hear from our lawyer.” */
function oneMore({ tokens, mark }: Match): boolean {
  return /^(?:just )?(?:one|any|another)\b.* and(?: (?:i|we)(?: \p{L}+)?)?$/u.test(
    textOf(tokens, 0, mark.from),
  );
}

/** “There will be consequences if this slips.” */
function beforeIf({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to]?.text === 'if' &&
    tokens.slice(mark.from, mark.to).some(({ text }) => text === 'consequences') &&
    tokens[mark.from]?.text === 'there'
  );
}

/** “Pay, or you will hear from our lawyers.” */
function afterOr({ tokens, from }: Match): boolean {
  return /^(or|otherwise|else)$/.test(tokens[from - 1]?.text ?? '');
}

// “Work is slow or …” asks for nothing.
const noObject = /^(is|are|was|were|has|will|to|of)$/;

/** “Take it down or | you will hear from our lawyer” is “please take it down; if that does not work for you, please tell us”. */
const orTellUs: Rewriter = (match) => {
  const { tokens, from } = match;
  const [first, second] = tokens.map(({ text }) => text);
  if (!afterOr(match)) return null;
  if (!first || baseOf(first) !== first || noObject.test(second ?? ''))
    return sayClause('if that does not work for you, please tell us')(match);
  const deed = { from: 0, to: tokens[from - 2]?.text === ',' ? from - 2 : from - 1 };
  return say('please $deed; if that does not work for you, please tell us')(
    remembering(marking(match, 0, endOfWords(tokens)), { deed }),
  );
};

/** “Mend it, | otherwise I call a lawyer and the port”: all that is threatened goes. */
function tellUsInstead(match: Match) {
  const { tokens, mark } = match;
  if (mark.from < 2) return sayClause('if that does not work for you, please tell us')(match);
  const from = tokens[mark.from - 1]?.text === ',' ? mark.from - 1 : mark.from;
  return say('; if that does not work for you, please tell us')(marking(match, from, endOfWords(tokens)));
}

/** “You will regret it in a year when rents are up”: it sells, and threatens nobody. */
function laterOn({ tokens, mark }: Match): boolean {
  const regret = tokens.slice(mark.from, mark.to).some(({ text }) => text === 'regret');
  const next = tokens.slice(mark.to, mark.to + 3).map(({ text }) => text);
  const sells = /^if you (?:let|miss|pass|wait|skip|go|choose|take|buy|book|pick|stay)$/.test(next.join(' '));
  return regret && (sells || (mark.from === 0 && /^(in|when|later|once|one|some)$/.test(next[0] ?? '')));
}

/** “If you cancel now | you will regret it |, the next free day is in May”: what follows is the reason. */
function ifSo(match: Match) {
  const { tokens, mark } = match;
  const reason = tokens[mark.to]?.text === ',' && tokens.length - mark.to > 5;
  return tokens[0]?.text === 'if' && reason && saidBehind(/^(is|are|was|costs?|will|has)$/)(match)
    ? drop()(marking(match, mark.from - (tokens[mark.from - 1]?.text === ',' ? 1 : 0), mark.to))
    : null;
}

/** “I can cut you half a metre”: a piece of cloth. */
function forThem({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'you' &&
    /^(a|an|some|one|two|half|the|another)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “We will call the police about the theft”, “I pass it to our lawyers so that you get an answer”: done for the reader. */
function onTheirSide({ tokens, mark, sentence }: Match): boolean {
  return (
    /\b(?:theft|thefts|thief|stolen|burglary|break-in|accident|trespass\w*)\b/i.test(sentence.prose) ||
    /^(?:for you\b|to check\b|so (?:that )?you (?:get|have|can|know)\b|, so that you (?:get|have|can|know)\b|about the (?:deed|contract|draft|lease|will)\b|how (?:well|kind|helpful|glad|happy)\b)/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “Watch your step: the floor is wet”, “watch your back when you lift it”: take care. */
const takeCare: Guard = (match) =>
  beginsWith(/^watch$/)(match) &&
  says(/^(floor|stairs?|wet|ice|icy|slippery|dark|steep|lift|lifting|edge|kg)$/)(match);

/** “There will be consequences for the timetable”: for a thing. */
const forAThing: Guard = (match) => endsWith(/^consequences$/)(match) && followedBy(/^for$/)(match);

/** “Don’t make us report it, | just call us.” */
function hasComma({ tokens, mark }: Match): boolean {
  return tokens.some(({ text }, at) => at > mark.to && text === ',');
}

/** “Don’t make me come over, | just give it back by noon.” */
function pleaseDo(match: Match) {
  const { tokens, mark } = match;
  const just = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === 'just' && tokens[at - 1]?.text === ',',
  );
  const object = /^(it|me|us|this|that|the|my|our|your)$/.test(tokens[just + 2]?.text ?? '');
  return just > 0 && object ? say('please')(marking(match, mark.from, just + 1)) : null;
}

/** “We have hired a lawyer, | who will write to you.” */
function whoFollows({ tokens, mark }: Match): boolean {
  const [first, second] = tokens.slice(mark.to).map(({ text }) => text);
  return first === 'who' || (first === ',' && second === 'who');
}

/** “We would be sorry | to have to.” */
function isSorry({ tokens, mark }: Match): boolean {
  return tokens[mark.from - 2]?.text === 'sorry';
}

/** “We will | have to | hand the file to an agency.” */
function sorryToHaveTo(match: Match) {
  const { tokens, mark } = match;
  const subject = tokens.slice(0, mark.from).findLastIndex(({ text }) => /^(i|we)$/.test(text));
  return subject < 0 || mark.from - subject > 4
    ? null
    : say('would be sorry to have to')(marking(match, subject + 1, mark.to));
}

/** “Don’t make us go to the press.” */
const toOthers = followedBy(/^(take|call|tell|report|go|escalate|contact|use)$/);

/** “You will hear from our lawyer | if the fee is not paid.” */
const goesOnIf = followedBy(/^(if|unless|about|because|since)$/);

/** “If you press the red knob you will see what happens”: tried out. */
const aDevice = says(/^(press|click|turn|push|pull|open|try|run|add|mix|look|scroll|button|knob)$/);

export default defineRule({
  id: 'pressure/threat',
  principle: 'not-straight-to-the-sale',
  severity: 'error',
  message: 'A threat.',
  why: 'A threat ends the talk that could have solved it, and it can be shown to others; ask what is in the way instead.',
  phrasings: openly([
    {
      phrases: [
        '@we (will|shall|may|might|must|have to|would have to|can|could|(am|are) going to|want to|intend to) [@adverb|now|then] [be] {(<take>|<start>|<initiate>|<begin>|<file>|<pursue>|<commence>|<consider>) [_] [_] (legal (action|actions|steps|proceedings|measures)|(a|the) (lawsuit|complaint against you|case against you))}',
        '@we (will|shall|may|must|have to|(am|are) going to|intend to) [@adverb|now|then] [be] {(<call>|<instruct>|<involve>|<contact>|<inform>|<hand>|<pass>|<turn>|<send>|<bring>) [(this|it|you|the (case|matter|file|debt))] [over|on] [to|in] [our|my|a|the] (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal (team|department)|debt (collector|collectors|collection)|collection (agency|agents)|collections|police|bailiff|bailiffs)}',
        '@we (will|shall|(am|are) going to) [@adverb|now|then] {(<take>|<escalate>|<bring>|<report>|<mention>|<tell>) [this|it|that|you] [straight|directly] [to] your [_] ' +
          chief +
          '}',
        '@we (will|shall|can|could|(am|are) going to) [@adverb|now|then] {(<blacklist>|<sue>|<expose>|<ruin>|<report>|<destroy>|<shame>) your (company|shop|firm|business|team|hotel|agency|office)}',
        '@we (will|shall|(am|are) going to) [@adverb|now|then] {(<stop>|<suspend>|<halt>|<block>|<freeze>) all [_] (deliveries|shipments|orders|services|support|payments|work) (to|for|with) you}',
        '@we (will|shall|can|could|(am|are) going to) [@adverb|now|then] {(<blacklist>|<sue>|<expose>|<ruin>|<report>|<destroy>|<drag>|<cut>|<shame>) you [off|to court|through the courts|to the [_] _]}',
        '@we (will|shall|can|could|(am|are) going to) [@adverb|now|then] {(<take>|<drag>|<bring>|<see>|<meet>) (you|each other) (to|in) court}',
      ],
      unless: [asked, negated, reported, forThem, onTheirSide],
      rewrites: [where(oneMore, sentence(howTheySeeIt)), talkInstead],
    },
    {
      phrases: [
        '@we (am|are) [@adverb|now|then|already] {(calling|contacting|instructing|involving|informing|consulting|hiring|talking to|speaking to|going to) [(my|our|a|the) [_]|with] (lawyer|lawyers|solicitor|attorney|police|bailiff|bailiffs|ombudsman|trading standards|consumer protection|press|court)}',
        '@we (am|are) [@adverb|now|then|already] {(taking|starting|filing|pursuing) [_] [_] (legal (action|steps|proceedings|measures)|(a|the) (lawsuit|chargeback|complaint against you))}',
      ],
      unless: [asked, reported],
      rewrites: [talkInstead],
    },
    {
      phrases: [
        '{legal (action|steps|proceedings) (will|may|shall|is going to|are going to) (be (taken|started|initiated|commenced)|follow)}',
        '{you (will|shall|are going to) (hear from|be hearing from|be contacted by|receive a letter from|get a letter from) (our|my) [_] (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal (team|department))}',
        '{@we (will|shall) (see|meet) (you|each other) in court}',
        '{there will be [serious|legal|severe] consequences}',
        '{you (will|shall|are going to) [@adverb|soon|deeply] (regret (it|this|that)|be sorry [for (it|this)]|pay for (it|this)|bear the consequences|face [the|serious|legal] consequences|suffer the consequences)}',
        '{you (will|would) not like (it|what (happens|comes|i|we) [_] [_])}',
        '{(mark my words|watch your (back|step)|you know what happens (next|then)|(i|we) know where you (live|work|are))}',
        '{your (reputation|name|career|business|company) [in the _|on the market|there] (will|would|could|might) [soon] (suffer|be (ruined|damaged|mud|finished|known))}',
        '{@we (can|could|will|would) make (life|things|it) [@very] (difficult|hard|unpleasant|hell|expensive|uncomfortable) for you}',
        '{@we would [@adverb] (think about|watch|worry about|be careful with) ... if (i|we) (were|was) you}',
        '{@we hope you know what you are doing}',
        '{(this|that|it) (will|is going to) have [serious|legal|severe|unpleasant|grave] consequences [for (you|your _)]} (.|!|,|$)',
        '{you do not want to (mess with|cross|anger|fight with|make an enemy of|pick a fight with) (us|me)}',
        '{it (will|would) not be us who (comes|come|walks|gets|suffers|loses|pays|regrets) [_] [_] [_] [_]}',
      ],
      unless: [asked, negated, onTheirSide, takeCare, forAThing],
      rewrites: [
        where(beginsWith(/^mark$/), dropAside),
        where(oneMore, sentence(howTheySeeIt)),
        recommendInstead,
        ifSo,
        where(laterOn, sentenceOrClause('Have a look, and tell us if anything is still open.')),
        where(beforeIf, say('it would be hard for us')),
        orTellUs,
        where(goesOnIf, say('we would like to talk with you')),
        settleInstead,
        instead('we would like to settle this with you'),
      ],
    },
    {
      phrases: [
        '{do not make (me|us)} (take|call|tell|report|go|escalate|do|ask|come|contact|repeat|cancel|send|use|show|write)',
        '{do not force (me|us) to}',
      ],
      rewrites: [
        where(hasComma, pleaseDo),
        where(toOthers, where(hasComma, sayToTheEnd('we would like to settle this with you'))),
        where(toOthers, instead('we would like to settle this with you')),
        say('we hope that we need not'),
      ],
    },
    {
      phrases: [
        `^ @we would hate (for|to see|to have) (your|you) ... ... (to|learn|know|hear|find|lose|end|miss|be|suffer|get) ... ... $`,
        `^ @we would hate (for|to see|to have|it if) (your ${chief}|you|your name|your company) ...`,
        `^ (it would be|what) a (shame|pity) if (your ${chief}|your name|something|anything|everyone|everybody) ... $`,
        `^ what would your ${chief} (say|think) ... $`,
        `^ (does|do) your ${chief} know ... $`,
      ],
      rewrites: [
        where(
          says(/^(offer|price|rate|deal|opportunity|chance|discount|bargain|out)$/),
          sentence('Please tell us by {date} whether you would like it.'),
        ),
        sentence('Could we settle this together?'),
      ],
    },
    {
      phrases: [
        '{[,] before (our|my|the) (lawyer|lawyers|solicitor|solicitors|attorney|bailiff|bailiffs|collectors|police) (get|gets|become|becomes|are|is|come|comes|step|steps) [in|involved|to you|called]}',
        '{[,] before (this|it|things) (gets|get|turns|turn|becomes|become) (ugly|nasty|expensive|unpleasant|worse [for you]|serious)}',
      ],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@we [already|also|now] have [already|also|now] (contacted|consulted|instructed|hired|retained|engaged|briefed|spoken to|talked to) [with] ((a|my|our|an|the) [_] (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel|law firm)|lawyers|law firms|legal counsel)}',
        '{@we (will|shall|am going to|are going to) [then] (inform|notify|alert|involve|call) the (authorities|police|press|regulator|tax office|media)}',
      ],
      unless: [asked, negated, reported, onTheirSide],
      rewrites: [
        where(whoFollows, say('we have asked a lawyer for help')),
        settleInstead,
        instead('we would like to settle this with you'),
      ],
    },
    {
      phrases: [
        '{who:((our|my) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors)) (is|are) (itching|ready|waiting|eager|keen|standing by|prepared) to}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$who could')],
    },
    {
      phrases: [
        '^ if ... ... [,] {you (will|are going to) [soon] (see|find out) what (happens|comes|i (can|will) do|we (can|will) do) [next|then]} (.|!|$)',
      ],
      unless: [asked, reported, aDevice],
      rewrites: [say('I would need to talk about the next step with you')],
    },
    {
      phrases: [
        '{(compelled|forced|obliged|have) to} (pass|hand|turn) (the|this|your) (matter|case|file|debt|account) [on|over] to',
      ],
      unless: [asked, negated, reported, isSorry],
      rewrites: [sorryToHaveTo, instead('we would like to settle this with you')],
    },
    {
      phrases: [
        '{@we (will|shall|am going to|are going to|can|could) [@adverb|also] (tell|inform|show|warn|let) (everyone|everybody|the whole (town|world|industry|market|street|trade|internet)|all (my|our|your) (friends|customers|contacts|neighbours|neighbors|partners|suppliers|members)|(my|our) friends|other (customers|suppliers|companies|buyers|people)|people|others|the world) [know] (not to|never to|to avoid|to stay away|what (you|kind|happened|sort)|how (badly|poorly|unprofessional|you (treat|treated|cheat|work|do))|about (this|your (scam|mistake|mistakes|poor|bad|terrible|unpaid|lies|methods|behaviour|behavior|practices)|what you))}',
        '{(or|otherwise|or else) [,] [@we (will|shall)] (tell|inform|warn) (everyone|everybody|all (my|our|your) (friends|customers|contacts|neighbours|neighbors)|the whole _) about (you|this|it)}',
        '{[or|otherwise|then] [,] you (will|are going to|shall) [soon] (see|find out|learn|feel|know) what (happens (then|next|to (people|companies|those))|that means for you|(we|i) (can|will) do|it means to (cross|ignore|cheat))}',
        '{(or|otherwise|or else) [,] you (will|are going to|shall) [soon] (see|find out|learn|feel) what (happens|comes (next|of it))}',
        '{@we (will|shall|am going to|are going to) make sure [that] (nobody|no one) [ever|else] (buys|orders|works|books|deals|trusts|hires) ([anything|again] (from|with|at) you|you|there again) [again]}',
        '{@we (will|shall|am going to|are going to|have to|will have to|would have to) [@adverb|then] (complain|file a complaint|lodge a complaint|make a complaint) (about you|to your (boss|manager|management|head office|superior|company)|(to|with) the (authorities|authority|ombudsman|police|regulator|consumer|ministry|chamber|airline|platform))}',
        '{@we (will|shall|am going to|are going to|have to|will have to) [@adverb|then] (go|write|turn|talk|speak) to (the|a|my) [local] (consumer _|consumers _|trading standards|small claims [court]|press|newspaper|newspapers|media|police|authorities|tv|television|ombudsman|regulator|journalist)}',
        '{(or|otherwise|or else) [,] (we|i) [will|shall|(am|are) going to|have to] (call|contact|hire|involve|inform|ring) (a|my|our|the) [_] (lawyer|lawyers|solicitor|solicitors|attorney|police|bailiff|bailiffs|ombudsman)}',
        '{(or|otherwise|or else) [,] (we|i) (go|write|turn|talk) to (the|a|our|my) [_] (press|newspaper|newspapers|media|police|authorities|tv|court|ombudsman|regulator|lawyer|journalist|boss)}',
      ],
      unless: [asked, negated, reported, onTheirSide],
      rewrites: [
        where(beginsWith(/^(or|otherwise)$/), tellUsInstead),
        orTellUs,
        settleInstead,
        instead('we would like to settle this with you'),
      ],
    },
  ]),
  examples: [
    {
      bad: '[[Pay]] the rent by noon or [[you will hear from our lawyer]].',
      fixed:
        'Please pay the rent by noon so that no further steps are needed; if something stands in the way, just tell us.',
    },
    {
      bad: 'Delete the photo or [[you will hear from our lawyer]].',
      fixed: 'We would be glad to clear this up with you directly.',
    },
    { bad: 'We will [[blacklist your firm]].', fixed: 'We would like to settle this with you.' },
    { bad: '[[This will have consequences]].', fixed: 'We would like to settle this with you.' },
    {
      bad: '[[We will tell everybody what you]] did.',
      fixed: 'We would like to settle this with you.',
    },
    {
      bad: '[[I will go to the press]].',
      fixed: 'I would like to settle this with you.',
    },
    { bad: '[[We will complain to your boss]].' },
    {
      bad: 'If my key is not back by noon [[you will see what happens]].',
      fixed: 'If my key is not back by noon I would need to talk about the next step with you.',
    },
    {
      bad: 'Mend the gate, [[otherwise I call a lawyer]].',
      fixed: 'Mend the gate; if that does not work for you, please tell me.',
    },
    {
      bad: '[[I would hate to see you lose this offer]].',
      fixed: 'Please tell me by [date] whether you would like it.',
    },
    { bad: 'Mend the gate [[before our lawyers get involved]].', fixed: 'Mend the gate.' },
    {
      bad: 'Mend the gate or [[I will go to the consumer office]].',
      fixed: 'Mend the gate; if that does not work for you, please tell me.',
    },
    {
      bad: 'One more late crate and [[you will hear from our lawyer]].',
      fixed: 'Please make sure that there is no further late crate.',
    },
    { bad: '[[You will soon see what happens next]].' },
    { good: 'I will tell all my friends about you, the soup was great.' },
    { good: 'We will tell everybody how well it went.' },
    { good: 'Press the red knob and you will see what happens.' },
    { good: 'If you press the red knob you will see what happens.' },
    {
      bad: 'If you sell now [[you will regret it]], the price is 30 in May.',
      fixed: 'If you sell now, the price is 30 in May.',
    },
    {
      bad: 'Mend the gate or I am [[calling my lawyer]].',
      fixed: 'Mend the gate; if that does not work for you, please tell me.',
    },
    {
      bad: 'If you do not feed the yeast today, [[you will regret it]].',
      fixed: 'Could you feed the yeast today?',
    },
    { bad: 'The mill stands still, [[mark my words]], by May.', fixed: 'The mill stands still, by May.' },
    {
      bad: 'We will [[have to]] hand the file to an agency, which costs 70.',
      fixed: 'We would be sorry to have to hand the file to an agency, which costs 70.',
    },
    {
      bad: '[[My lawyer is ready to]] file the claim, but let us talk.',
      fixed: 'My lawyer could file the claim, but let us talk.',
    },
    {
      bad: '[[There will be serious consequences]], the boat was for Thursday.',
      fixed: 'We would like to settle this with you, the boat was for Thursday.',
    },
    {
      bad: 'We are [[taking legal action]] against the port over the 900 and need your plan.',
      fixed: 'We would like to talk with you over the 900 and need your plan.',
    },
    {
      bad: '[[You will regret it]] if you take the tin roof.',
      fixed: 'Have a look, and tell us if anything is still open.',
    },
    {
      bad: '[[You will regret it]] when rents are up.',
      fixed: 'Have a look, and tell us if anything is still open.',
    },
    {
      bad: 'I am [[calling my lawyer]].',
      fixed: 'I would like to settle this with you.',
    },
    {
      bad: 'Just so you know, [[I have already spoken to a lawyer]].',
      fixed: 'Just so you know, I would like to settle this with you.',
    },
    {
      bad: 'We will [[take legal action]].',
      fixed: 'We would like to settle this with you.',
    },
    {
      bad: 'I am going to [[report this to your head office]].',
      fixed: 'I would like to settle this with you.',
    },
    {
      bad: 'If the gate stays shut, I will [[call my lawyer]] and the port office about the 80 crates.',
      fixed: 'If the gate stays shut, I would like to talk with you about the 80 crates.',
    },
    {
      bad: '[[We have already hired a lawyer]], who will ring you on Monday.',
      fixed: 'We have asked a lawyer for help, who will ring you on Monday.',
    },
    {
      bad: '[[Don’t make us]] report it to the port, just ring us at noon.',
      fixed: 'Please ring us at noon.',
    },
    { bad: '[[You will hear from our lawyers]].', fixed: 'We would like to settle this with you.' },
    {
      bad: 'Pay, or [[you will regret it]].',
      fixed: 'Please pay by [date]; if you need more time, just tell us.',
    },
    {
      bad: '[[Don’t make me]] call the port police.',
      fixed: 'I would like to settle this with you.',
    },
    { bad: '[[Don’t make me]] ask twice.', fixed: 'I hope that I need not ask twice.' },
    { bad: '[[I would hate for your boss to hear of it]].', fixed: 'Could we settle this together?' },
    { bad: '[[We could make life difficult for you]].', fixed: 'We would like to settle this with you.' },
    {
      bad: '[[There will be consequences]] if the gate is shut.',
      fixed: 'It would be hard for us if the gate is shut.',
    },
    { good: 'We would be sorry to have to hand the file to an agency.' },
    { good: 'Our lawyers have read the draft and like it.' },
    { good: 'Shall we take legal action against the forger together?' },
    { good: 'We do not say that we will take legal action.' },
    { good: 'You wrote that we will take legal action, which nobody here wants.' },
    { good: 'I will report this to our head office and come back to you.' },
    { good: 'Nobody says you will regret it.' },
    { good: 'Are you sure that there will be consequences?' },
    { good: 'We would hate to keep you waiting, so here is the short answer.' },
    { good: 'We can cut you a sample of each cloth.' },
    { good: 'We will call the police about the theft and send you the file number.' },
    { good: 'I will pass this on to our lawyers, so that you get a clear answer.' },
    { good: 'Watch your back when you lift the box, it weighs 30 kg.' },
    { good: 'There will be consequences for the timetable.' },
  ],
});
