/** “Between you and me”, “don’t tell my boss”, “off the record”: words that nobody else may read. */
import { closesSentence, endsWith, followedBy, says } from '../../../words/english/clauses';
import { asked, negated, reported, withoutNoise } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { type Guard, isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { follow } from '../../rewriting/follow';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { asksBeside, leaveOutSentence, leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { dropAside } from '../../rewriting/let-go';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { instead, stands as nextStands } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const touchy =
  /^(pay|pays|paid|earn|earns|earned|boss|manager|management|director|company|internal|internally|margin|markup|cost|costs|profit|competitors?|customers?|clients?|tenants?|fired|sacked|quit|leaving|sold|sell|selling|layoffs?|bankrupt|insolvent|sale|cheaper|cheap|discount|announced|launch|merger|fake|illegal|invoice|cash|salary|bonus|commission|supplier|suppliers|colleagues?|hate|useless|mess|price|prices|he|she|they|exam|test|coming|comes|system|broken|beginners|closing|shutting|discontinued|moving|replaced)$/;

/** “The corner room is yours, | my boss need not know”. */
const tellBefore: Rewriter = (match) => {
  const { tokens, mark } = match;
  const before = tokens.slice(0, mark.from);
  return before.length > 4 &&
    before.some(({ text }) => /^(you|your|yours)$/.test(text)) &&
    !namesFacts(textOf(before)) &&
    !before.some(({ text }) => touchy.test(text)) &&
    closesSentence(match)
    ? dropAside(match)
    : null;
};

/** “Just between us, | your bag lay here all week”: what is told of nobody else may be told to anyone. */
const tellIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const opens = isWordless(tokens, 0, mark.from);
  // “I am not allowed to say it, but …”: so it is.
  if (isForbidden(match)) return null;
  let to = mark.to;
  while (/^(,|:|but|and|so|for|now|please|–|—|-|!)$/.test(tokens[to]?.text ?? '')) to++;
  const rest = tokens.slice(to).filter(({ kind }) => kind !== 'punctuation');
  const ended =
    to > mark.to || /^[,:]$/.test(tokens[mark.to - 1]?.text ?? '') || tokens[mark.to - 1]?.text === 'but';
  if (!opens || !ended || rest.length < 5 || rest.some(({ text }) => touchy.test(text))) return null;
  return drop()(marking(match, mark.from, to));
};

const forbidden =
  /\b(?:should not|supposed|allowed|permitted|authori[sz]ed|confidential|confidence|inside|insider|public|announced)\b/;
const blamed =
  /^(?:(?:,|:|but|and|so) )*(?:our|my|the) (?:\p{L}+ )?(?:guys?|girls?|colleagues?|trainee|intern|temp|team|people|crew|drivers?|planner|warehouse|department|boss|manager|technician|fitter) (?=(?:just |simply |totally )?(?:forgot|lost|missed|mixed|broke|dropped|overlooked|messed|misplaced|damaged|left|made a mistake)\b)/u;

/** “Just between us, | our buyer forgot to order it” is “we forgot to order it”: whoever it was, it was us. */
const weDid: Rewriter = (match) => {
  const { tokens, mark } = match;
  const who = blamed.exec(textOf(tokens, mark.to))?.[0].trim();
  return who && isWordless(tokens, 0, mark.from)
    ? say('we')(marking(match, mark.from, mark.to + who.split(' ').length))
    : null;
};

/** “Those reviews are fake”. */
function ofReviews({ tokens, mark }: Match): boolean {
  return tokens[mark.from]?.text === 'reviews';
}

/** It may not be said, as the writer says. */
function isForbidden({ tokens, mark }: Match): boolean {
  return forbidden.test(textOf(tokens, mark.from, mark.to));
}

const secrets = /^(password|passwords|pin|code|codes|login|credentials|cvv|otp|token|key|card)$/;

/** “Do not tell anyone your PIN”: good advice. */
function aboutPasswords({ tokens }: Match): boolean {
  return tokens.some(({ text }) => secrets.test(text));
}

/** “Don’t tell the others yet, it is a surprise”: a secret that harms nobody. */
const forFun: Guard = ({ passage }) =>
  passage.sentences.some(({ prose }) =>
    /\b(?:surprise|party|present|wedding|birthday|farewell|joke)\b/i.test(prose),
  );

/** “Keep this to yourself, ” is a clause; “keep it quiet but the boss knows” goes on with the secret. */
function stands(match: Match): boolean {
  return (
    (isWordless(match.tokens, match.mark.to) || match.tokens[match.to]?.text === 'until') &&
    !/\b(?:boss|my job|fired|sacked|kill)\b/i.test(match.sentence.prose)
  );
}

/** “I am not allowed to say why it is late”, “… to share the draft”: nothing was told. */
function keepsItBack({ tokens, mark, sentence }: Match): boolean {
  return (
    /\b(?:(?:share|show|mention|reveal|disclose) (?:it|the|our|your|any)|(?:why|what|who|how|when|where|which|whether|if|more|anything|details))$/.test(
      textOf(tokens, mark.to - 1, mark.to + 1),
    ) && !/\bbut\b/i.test(sentence.prose)
  );
}

/** “This agency hires beginners, you didn’t hear it from me”: said of others, and it may be said. */
function ofOthers({ tokens, mark }: Match): boolean {
  return (
    /^(but|you|u)$/.test(tokens[mark.from]?.text ?? '') &&
    tokens.slice(mark.from, mark.to).some(({ text }) => /^(hear|heard|got|get)$/.test(text)) &&
    mark.from > 4 &&
    !tokens
      .slice(0, mark.from)
      .some(({ text }) =>
        /^(i|we|our|my|us|they|their|boss|management|company|price|prices|cost|new|coming|comes|cheaper|sale|saw|he|she|fired|sacked|leaving|quitting)$/.test(
          text,
        ),
      )
  );
}

/** “So nobody has to learn the whole menu in a day”: a thing is studied, and nothing is hidden. */
function studied({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to];
  return (
    tokens[mark.to - 1]?.text === 'learn' &&
    next !== undefined &&
    next.kind !== 'punctuation' &&
    !/^(of|about|this|that|it|these|how|why|what|where|when|who|which|whether|from|until|before|after|here|and|but|or)$/.test(
      next.text,
    )
  );
}

/** “… What I can tell you is that it left at noon.” */
function saysWhatMay({ following }: Match): boolean {
  return /^\s*what (?:i|we) can (?:tell|say|share)\b/i.test(following[0]?.prose ?? '');
}

/** “Keep it quiet in the corridor after ten”: no noise. */
const noNoise: Guard = (match) =>
  endsWith(/^quiet$/)(match) && followedBy(/^(in|after|at|during|from)$/)(match);

/** “Between us we have all the keys”: both together. */
const together: Guard = (match) =>
  endsWith(/^us$/)(match) &&
  /^we (?:have|can|will|know|speak|cover|make)\b/.test(textOf(match.tokens, match.mark.to));

/** “Secretly I hoped that you would choose the green one”: a wish. */
const wished: Guard = (match) =>
  endsWith(/^secretly$/)(match) &&
  followedBy(/^i$/)(match) &&
  says(/^(hope|hoped|love|loved|like|liked|wish|wished|dream)$/)(match);

/** “Do not tell Jo that I | gave you the number”. */
const passedOn = endsWith(/^(sent|gave|showed|shared)$/);

/** Best first: what else is told of nobody; the letter without the sentence; what may be told. */
const tellWhatMay: readonly Rewriter[] = [
  where(asksBeside, keepTheRest()),
  tellBefore,
  leaveOutWhole,
  tellIt,
  where(nextStands, leaveOutSentence()),
];

/** “Please note that this deal | must be kept strictly secret” is “please treat this deal as confidential”. */
const treatIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const from = tokens.findIndex(({ text }) => /^(?:this|it|the|all)$/.test(text));
  const fits = /^(?:(?:please|note|also|and|but|that|,) ?)*$/.test(textOf(tokens, 0, Math.max(from, 0)));
  if (from < 0 || !fits || mark.from - from > 4 || tokens[mark.to]?.text === 'from') return null;
  return say('please treat $what as confidential')(
    remembering(marking(match, 0, mark.to), { what: { from, to: mark.from } }),
  );
};

const them =
  '(anyone|anybody|a soul|my (boss|manager|director|colleague|colleagues|company|chief|team|supervisor)|our (boss|director|management|accountant|accounting|head office)|the (boss|others|office|management|head office|director|manager)|your (boss|colleagues|competitors)|them|him|her|people)';

export default defineRule({
  id: 'off-limits/between-us',
  principle: 'think-first',
  severity: 'error',
  message: 'What should not be said does not belong in writing.',
  why: 'A mail is forwarded in a second, and who shares secrets with a customer is not trusted with theirs.',
  phrasings: noSecretLeft([
    {
      phrases: [
        '{(just|strictly|purely|only) between (us|you and (me|i|us)|ourselves|the two of us|friends)}',
        '^ {[and|but|well|ok] [,] between (us|you and (me|i|us)|ourselves|the two of us|friends)} (i|we|it|the|this|that|my|our|he|she|they|nobody|no|there)',
        '^ {[and|but|well|ok] [,] between (us|you and (me|i|us)|ourselves|the two of us|friends) (,|:)}',
        '{, between (us|you and (me|i|us)|ourselves|the two of us|friends) (,|:|$)}',
        '{[(let|let us|please|must|should|will)] [us] (keep|leave|stay|stays|remain|remains) [it|this|that|everything] [strictly|only|just] (between (us|you and (me|i|us)|ourselves)|in this (chat|room|mail|channel|thread))}',
        '{[strictly|totally|completely|and] off the record}',
        '{[but] u (have not|did not|never|had not) (hear|heard|got|get) (it|this|that|anything) from (me|us|here)}',
        `{[but|please|and|just] do not [you] [ever] (tell|mention (it|this|that) to|say (anything|this|it|a word) to|show (this|it) to|breathe a word to) ${them}}`,
        '{@we (<be>) not (supposed|allowed|meant|really supposed) to (tell|show|send|give|share|say) [with] [you] (this|it|that)} (but|,|$)',
        '{@we [probably|really] (should|must) not [really|actually|probably] (be (telling|showing|saying|sending|sharing)|tell|say|show|send|share) [you|to you|with you] (this|that|it)}',
        '{if you (keep|stay|remain) (quiet|silent|mum|discreet) [about it]}',
        '{@we (am|are) not (supposed|allowed|meant|permitted|authorised|authorized) to (share|tell|say|show|mention|reveal|disclose|talk)}',
        '{@we should not (say so|mention|be telling|be saying|write this|admit)}',
        '{(my boss|my manager|the boss|they|head office|legal) would (kill|fire|sack|shoot|strangle|murder) me (for|if)}',
        '{[let us|please] (keep|leave) (it|this|that) between the two of us}',
        '{do not (mention|use|drop|repeat|give|write|quote) (my name|me|that i|that we|where you|who told|this (mail|conversation|talk|chat|price)|it|these _) (to|anywhere|when|if|told|at|in front|got|heard|said|gave|in (your|the|any))}',
        '{(keep|leave) (my name|me|us) out of (it|this|that|the)}',
        '{(do not|never) (tell|show|mention it to|say it to) the others}',
        '^ {(psst|pssst|shh|shhh|ssh|hush|whisper it|secretly|in confidence|in private|on the quiet|not for sharing|don’t quote me [on this]|not for (the|your) [_] (public|ears|boss|file|record)) (,|:|-|!|.|but)}',
        '{(,|but|and|;) [so] (shh|shhh|ssh|psst|hush|mum is the word|my lips are sealed|do not quote me)}',
        '{(told|tells|tell|said|says|admitted|confided|whispered) [to] (me|us|you) (in private|in confidence|privately|confidentially|in secret|over a beer|off the record)}',
        '{you did not (get|hear|read|see|learn) (it|this|that|these|any of (it|this)) from (me|us)}',
        '{what i (am going to|will|am about to) (write|say|tell you) [now] [,] (you did not|stays|remains|must not|is not for)}',
        '{@we (could|can|would|will|might|may) (get|be|land|end up) in [big|serious|deep|real|a lot of] (trouble|hot water) (for|if|over|,|because)}',
        '{so that (your|my|our|the) (boss|manager|accounting|accountant|office|wife|husband|director|team|auditor|customs) (will|does|would|can|do) not (see|notice|know|find|find out|hear)}',
        '{so (your|my|our|the) (boss|manager|accounting|accountant|office|wife|husband|director|team|auditor|customs) (will|does|would|can|do) not (see|notice|know|find|find out|hear)}',
        '{(use|do|take|try|apply) (it|the _|this [_]|that [_]) (quietly|discreetly|on the quiet|but tell nobody|and tell nobody|without telling)}',
        '{(i|we) happen to know that}',
        '{(i|we) happen to know} (they|he|she|it|there|what|how|from|our)',
        '{(if|since) you must know}',
        '{a little bird [has] told (me|us)}',
        '{nothing in writing} (,|please|but|and|$|-|:)',
        '{[please] (not|never) (in writing|by (mail|email|e-mail)) , (call|phone|please call|ring) me}',
        '{(discuss|talk|settle|speak|handle|do) [about] (this|it|that) [by phone|on the phone|over the phone|in person|offline] (rather than|instead of|and not) in writing}',
        '{(should|would|must|do) [rather|better|really] not (put|write|have (put|written)) (this|that|it|any of (this|it)|these things) (in (writing|an email|a mail|an e-mail)|down)}',
        '{(leave|leaves|leaving) (a|any|no) paper trail}',
        '{(keep|leave|take) (this|it|that) [one|matter|conversation] off (email|e-mail|mail|paper|chat|the chat|line)}',
        '{[but|please|and|just] do not [you] [ever] (mention|say|show) (this|it|that|anything|any of this|a word) to _} (when|if|yet|,|.|!|$|please|or|until|before|because)',
        '{[please] (delete|destroy|burn) this (mail|email|e-mail|message|chat|letter) (after|once|when|as soon as|afterwards|right away|please)}',
        `{(nobody|no one|none of (them|my colleagues)|my boss|my manager|the boss|head office|accounting|management) (needs to|has to|must|need|should|may|can|will|does not (need|have) to|need not) [not|never|ever] (know|find out|hear|learn|see this)}`,
        '{[this is] (insider|inside) (information|info|tip|knowledge)}',
        '{(is|are|has|have) not [yet] [been] (public|announced|made public) [yet] , but}',
        '^ {(unofficially|confidentially|in strict confidence|secretly) [,|:|speaking]}',
        '{(this is|it is|keep it|keep this|that is) [a|our] [own|little|small|big] (little secret|secret)}',
        '{[let this|let it] be our [little|small] secret}',
        '{[@we (am|are) telling you this|@we tell you (this|that)] in (strict|strictest|full|complete|total) confidence}',
        '{@we (am telling|are telling|tell|told) you (this|that|it) in confidence}',
        '{@we (could|can|would|will|might) (get|be) (fired|sacked|in trouble|into trouble|in hot water) (for|if) [telling|saying|showing|this|they|my|anyone]}',
        '{(nobody|no one) [else] (knows|knows it|knows this|knows about (it|this)) yet}',
        '{[the|our|an] internal (price list|prices|list|calculation|calculations|figures|numbers|price|discount|costing|pricing|margin sheet)}',
        '{(this|that|it) is [strictly|highly|totally] confidential [,] but}',
        '{(so|where) [that] (we|i|you) can (talk|speak|write|chat) [more] (freely|openly without)}',
        '{(report|reports|certificate|certificates|test|tests|inspection|reviews|documents|papers|result|results) (is|are|was|were) [@adverb|all] (made up|faked|fake|forged|invented|falsified)}',
        '{(stick|sticks|put|puts|glue) a new (label|sticker) on}',
        '{how @we really (do|handle|calculate|price|see) (it|this|things) (internally|here)}',
      ],
      unless: [
        asked,
        reported,
        aboutPasswords,
        forFun,
        negated,
        saysWhatMay,
        studied,
        together,
        wished,
        withoutNoise,
      ],
      rewrites: [
        where(ofOthers, drop()),
        where(keepsItBack, follow('What I can tell you is {a fact you may share}.')),
        weDid,
        where(ofReviews, sayClause('I see those reviews differently')),
        ...tellWhatMay,
      ],
    },
    {
      phrases: [
        '{[please|pls|just] keep (it|this|that) (quiet|secret|to yourself|under your hat|hush|under wraps|a secret|hush-hush|off the (record|books)) [please|pls]}',
        '{for your (eyes|ears) only}',
        '{[but|please|and|just] do not (spread|repeat|leak|quote me on) (it|this|that) [around|to anyone|further]}',
        '{(keep|hold) (it|this|that) (quiet|secret|to yourself|confidential)} (,|$|for|until|please|okay|ok)',
        '{[please|pls] (delete|destroy|shred|burn) (this|it) after (reading|use|you (read|have read|saw|have seen) (it|this))}',
      ],
      unless: [asked, reported, aboutPasswords, forFun, negated, noNoise],
      rewrites: [where(stands, say('please treat this as confidential')), ...tellWhatMay],
    },
    {
      phrases: [
        '{must:(must|should|has to|needs to|is to|have to) be kept (strictly|absolutely|top|totally|completely) (secret|confidential|private)}',
      ],
      unless: [asked, reported],
      rewrites: [treatIt, say('$must stay confidential')],
    },
    {
      phrases: [
        '{[please|but|and|just] do not (tell|mention (it|this|that) to) _ [that] (i|we) (sent|told|gave|showed|said|wrote|shared)}',
        '{if (anybody|anyone|somebody|someone|they|he|she|your _|my _) asks , (you (are|bought|did|found|got|had|have|heard|know|never|paid|were)|(i|we) (did|had|have|know|never|was|were)|it|say|tell)}',
      ],
      unless: [reported, aboutPasswords, forFun],
      // What was passed on is out; how to treat it may be said.
      rewrites: [
        where(passedOn, keepTheRest()),
        where(passedOn, instead('please treat this as confidential')),
        ...tellWhatMay,
      ],
    },
    {
      phrases: [
        '{(do not|never|without) (mention|mentioning|use|using|quote) my name}',
        '{(i|we) [will|can|shall|want to] tell you a [little|small|big] secret}',
        '{(would|had|will) rather not (have|put|write|say) (this|it|that) (in (writing|a mail|an email)|by mail|down)}',
      ],
      unless: [asked],
      rewrites: tellWhatMay,
    },
    {
      phrases: ['{@we should not (tell|say|write|mention) [you] [this|that|it|so] , but}'],
      unless: [asked],
      rewrites: [drop(), ...tellWhatMay],
    },
  ]),
  examples: [
    {
      bad: 'I [[would rather not put this in writing]], so please call me at noon.',
      fixed: 'Please call me at noon.',
    },
    { good: 'You are all in the wedding party. Do not tell anyone yet.' },
    {
      bad: 'You asked why it rattles. [[Off the record]]: we get most of these back.',
      fixed: 'You asked why it rattles. Here is what matters for you: [what they may know].',
    },
    {
      bad: 'She is being let go in May, [[but you didn’t hear that from me]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Between you and me,]] [[we only pay about 3 dollars for these]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    { bad: '[[I should not tell you, but]] the mill opens in May.' },
    { bad: '[[I tell you a secret]], the mill opens in May.' },
    {
      bad: '[[Between you and me,]] our fitter lost the hinge.',
      fixed: 'We lost the hinge.',
    },
    {
      bad: '[[I am not supposed to say it]], but the mill closes in May.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Do not tell Ida that I sent]] you the plan.',
      fixed: 'Please treat this as confidential.',
    },
    {
      bad: '[[I am not allowed to share]] the score.',
      fixed: 'I am not allowed to share the score. What I can tell you is [a fact you may share].',
    },
    {
      bad: '[[Just between us]], your bag lay on the shelf all week, and I only found it today.',
      fixed: 'Your bag lay on the shelf all week, and I only found it today.',
    },
    {
      bad: 'I asked the smith. [[Between us,]] the forge is closing. I would plan without it.',
      fixed: 'I asked the smith. I would plan without it.',
    },
    {
      bad: 'The drawing [[must be kept strictly secret]] until May.',
      fixed: 'Please treat the drawing as confidential until May.',
    },
    {
      bad: '[[Between you and me,]] the saw is too weak.',
      fixed: 'The saw is too weak.',
    },
    {
      bad: '[[Don’t tell my boss]], but the lid is the same.',
      fixed: 'The lid is the same.',
    },
    {
      bad: 'The new saw comes in May, [[but you didn’t hear that from me]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[Please keep this to yourself]].',
      fixed: 'Please treat this as confidential.',
    },
    {
      bad: '[[I am not allowed to say]] why the van is late.',
      fixed: 'I am not allowed to say why the van is late. What I can tell you is [a fact you may share].',
    },
    {
      bad: 'The depot shuts at noon on Fridays, [[you didn’t hear it from me]].',
      fixed: 'The depot shuts at noon on Fridays.',
    },
    { bad: 'That is [[off the record]].', fixed: 'Here is what matters for you: [what they may know].' },
    { bad: '[[Nobody needs to know]].', fixed: 'Here is what matters for you: [what they may know].' },
    { good: 'The contract between you and us runs until May.' },
    { good: 'I am not allowed to say why the van is late. What I can tell you is that it left at noon.' },
    { good: 'Do not tell the others yet, it is a surprise.' },
    { good: 'Between you and me lie two time zones.' },
    { good: 'We hang up the steps so that no one has to learn them by heart.' },
    { good: 'Was that off the record?' },
    { good: 'I should not tell you how good the view is, see it yourself.' },
    { good: 'You said that it should stay between us, and it has.' },
    { good: 'Please do not tell anyone your password.' },
    { good: 'That does not mean we are off the record.' },
    { good: 'Your drawings are confidential under our agreement.' },
    { good: 'Please do not hesitate to tell your colleagues about the fair.' },
    { good: 'We are not allowed to send batteries by air, but they can go by truck.' },
    { good: 'Keep it low for the first hour, then turn the heat up.' },
    { good: 'Please keep it quiet in the corridor after ten.' },
    { good: 'Between us we have all the keys.' },
    { good: 'Secretly I hoped that you would choose the green one!' },
    { good: 'If anyone asks, you can show this letter.' },
    { good: 'We can talk about it by phone rather than by mail, if you like.' },
    { good: 'We can do it quietly, the saw has a silencer.' },
    { good: 'I happen to know the street, my aunt lives there.' },
    {
      bad: 'The oven is new. [[Between us,]] the cook leaves in May. They bake at six.',
      fixed: 'The oven is new. They bake at six.',
    },
  ],
});
