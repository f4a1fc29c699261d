/** “good luck finding a”, “and you know what else is absurd”: sneers at what the customer says. */

import { endsClause, followedBy, goesPastAComma } from '../../../words/english/clauses';
import {
  cheering,
  correctsAFact,
  granted,
  looksInto,
  wondersAlong,
} from '../../../words/english/conciliation';
import { asked } from '../../../words/english/guards';
import { type Match, textOf } from '../../../words/match';
import { fitIn } from '../../rewriting/fit-words';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { leaveOutSentence } from '../../rewriting/leave-out-sentence';
import { noArgumentLeft } from '../../rewriting/no-argument-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { defineRule, type Rewriter } from '../../rule';

const judges =
  /^\s*(?:that |it |this )?(?:does not|doesn['’]?t|is not|isn['’]?t|hardly) (?:seems? |sounds? |looks? |really )*(?:too |very |so )?(?:reasonable|fair|right|balanced|equal)\b/i;

/** “I take 25 off but you add 2?” as “I take 25 off and you add 2; could you come a little closer?”. */
const meetHalfway: Rewriter = (match) => {
  const { tokens, mark } = match;
  const own = tokens.findIndex(({ text }, at) => at >= mark.from && /^(but|and|while|yet)$/.test(text));
  const from = tokens[own - 1]?.text === ',' ? own - 1 : own;
  const last = tokens.at(-1);
  const and =
    own < 0 ? null : fitIn(match, { from, to: own + 1 }, { text: from < own ? ', and' : 'and', stops: [] });
  if (!and || !last) return null;
  const question = 'could you come a little closer?';
  const start = /^[.!?]$/.test(last.text) ? last.start : last.end;
  // “Does not seem fair, though”: said of what is asked for now, it would turn against the writer.
  const { passage, sentence } = match;
  const next = passage.sentences[passage.sentences.indexOf(sentence) + 1];
  const goes = next && next.prose.length < 60 && judges.test(next.prose);
  const end = goes ? next.start - sentence.start + next.prose.trimEnd().length : last.end;
  const asks = { start, end, text: `; ${question}`, stops: [] };
  return { title: `“… ${question}”`, edits: [and, asks] };
};

/** “…; could you come a little closer?”: it is asked for. */
function asksToCome({ tokens, to }: Match): boolean {
  return tokens.slice(to).some(({ text }) => text === 'closer');
}

/** “Strange, | last week you told me …”: what they said is found by itself. */
function whatTheySaid({ tokens, mark }: Match): boolean {
  return /\byou (?:told|said|wrote|promised)\b/.test(textOf(tokens, mark.to, mark.to + 5));
}

/** “Oh right, I forgot to attach it”: the writer remembers. */
function remembers({ tokens }: Match): boolean {
  return /\b(?:(?:i|we) (?:forgot|missed)|thanks?|sorry)\b/.test(textOf(tokens));
}

/** “Who would have thought that the snow would stay”: nothing of theirs. */
function ofNobody({ tokens, mark }: Match): boolean {
  return (
    /^who would\b/.test(textOf(tokens, mark.from, mark.to)) &&
    !tokens.slice(mark.to).some(({ text }) => /^(you|your|we|our|i|my)$/.test(text))
  );
}

/** “And in your view, | is it worth it?” asks for it. */
const asksThem = followedBy(
  /^(is|are|was|were|what|which|how|would|should|could|can|do|does|did|where|when)$/,
);

/** “So much for | the theory, now let us bake.” */
function ofAPart({ tokens, mark }: Match): boolean {
  return /^the (?:theory|basics|introduction|background|news)$/.test(textOf(tokens, mark.to, mark.to + 2));
}

export default defineRule({
  id: 'arguing/sneer',
  principle: 'dont-argue',
  severity: 'warning',
  message: 'Sneers at what the customer says.',
  why: 'Mockery is remembered longer than the matter it was about; ask, or say plainly what surprises you.',
  phrasings: noArgumentLeft('move', [
    {
      phrases: [
        '^ (sure|right|of course|yes|yeah|ok|okay) , and (the (moon|earth|pope|dog|cat|sun)|my _|i am (the|a)|we are the|pigs|elephants|santa|cows|unicorns|hens) ... [...] $',
        '^ (yeah|oh|ha) [,] (right|sure|of course) , ... [...] $',
        '^ (yeah|oh|ha|sure) [,] right $',
        '^ [yeah|yes|oh|ha|sure] [,] (dream on|in your dreams|as if|tell me another [one]|pull the other [one|leg]|you wish|cry me a river|boo hoo|what a surprise|surprise surprise|how original|how very convenient|give me a break|my foot|my eye|nice try|very funny|good one|good joke|spare me) $',
        '^ and (pigs|cows|elephants) (can|might|may|will) fly $',
        '^ [that is] a (likely|nice|pretty|fine|great|lovely|good) (story|tale|one|excuse|try) [,|that] ... $',
      ],
      unless: [asked, remembers],
      rewrites: [
        // “Nice try. The ticket is from May.”: what comes next says it.
        where(({ tokens }) => tokens.length < 5, leaveOutSentence()),
        sentence('That surprises us; could you tell us more about it?'),
      ],
    },
    {
      phrases: [
        '{(how|isn’t it|is not it|is it not) [very|so|awfully|rather] how:(convenient|handy|strange|funny|odd|curious|weird|practical|clever|amusing) [of you|for you] (that|how)}',
        '{^ [it is|that is] [very|rather|quite] (strange|funny|odd|curious|weird|amusing|peculiar|interesting) (that|how)} (you|nobody|no one|your|only|none|all|everybody|the|this|it|we|last)',
        '{who would have (thought|guessed) that}',
      ],
      unless: [granted, looksInto, ofNobody],
      rewrites: [say('we understand that')],
    },
    {
      phrases: [
        '{^ oh really [,|?|!]}',
        '{^ (seriously|really) ,} (a|an|you|the|one|over|for|because|all|this|that|#|@number|we|is)',
        '{^ (facts first|fact check|reality check|newsflash|news flash|news for you|spoiler|spoiler alert|small correction|a [small|slight|minor] correction|correction|wake up|earth to _) (:|,|!)} (the|it|this|that|you|we|our|there|nobody|no|a|i|in|#|@number)',
        '{^ (good grief|good lord|for goodness sake|for heaven’s sake|for crying out loud|oh come on) , [but]} (the|it|this|that|you|we|our|there|nobody|no|a|#)',
        '{, (for goodness sake|for heaven’s sake|for crying out loud|for pity’s sake|for god’s sake|are you kidding [me]|are you serious)} (.|,|!|?|$)',
      ],
      unless: [granted, cheering, correctsAFact],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{^ (strange|funny|odd|curious|weird|amusing|peculiar|interesting) , [because|but|since|as|that]} (you|nobody|no one|your|only|none|all|everybody|last|to|with|from|the|yesterday|then|in|on|at|two|three)',
      ],
      unless: [granted, wondersAlong],
      rewrites: [where(whatTheySaid, drop()), say('we noticed that')],
    },
    {
      phrases: [
        '{(nice|good|lovely|interesting|great|cute|fine|pretty) (theory|try|story|idea|argument|thought|words) , (shame|pity|too bad|only|except|sadly|just) ... [...]}',
        '{good luck (proving|convincing|finding|explaining|getting|selling|showing|suing) (that|it|anyone|anybody|another|a|us|me|someone|better|this|them)}',
      ],
      rewrites: [
        leaveOutArgument(),
        where(endsClause, say('it would help us to see what you have in mind')),
        where((match) => !goesPastAComma(match), sentence('We wish you well with your search.')),
        sayToTheEnd('we wish you well with your search'),
      ],
    },
    {
      phrases: ['(^|,|;|:|–|-) {[well|and] [,] so much (for|about)} (your|the|that|this|being|all|"|“|‘|\')'],
      unless: [ofAPart],
      rewrites: [say('we would like to come back to')],
    },
    {
      phrases: [
        '{(i|we) [do not|would like to] (know|wonder|ask myself) (what|which|on which|in which|on what|in what) (planet|world|universe|century|reality) ... [...]} $',
        '{(what|which|on which|in which|on what|in what) (planet|world|universe|century) (do|does|are|is) (you|your _|they|he|she) ... [...]} $',
        '{(you|your _) must (live|be living|have been) (on|in) (a|another) [different|other|parallel] _ [_]}',
      ],
      rewrites: [say('we would like to understand how you see it')],
    },
    {
      phrases: [
        '{[,] [rather|quite|very|a little|a bit|somewhat] (creative|selective|generous|imaginative|original|adventurous|bold|optimistic|ambitious|daring|inventive|colourful|colorful|unusual|strange|odd|interesting|liberal|flexible|exaggerated|one-sided|thin|brave|courageous|surprising) , to (put|say) (it|the) (mildly|politely|kindly|nicely|diplomatically|least|gently)}',
        '{, to (put|say) (it|the) (mildly|politely|kindly|nicely|diplomatically|least|gently) , [rather|quite|very|a little|a bit] (creative|selective|generous|imaginative|original|adventurous|bold|optimistic|ambitious|inventive|unusual|strange|odd|liberal|flexible|exaggerated|one-sided|thin|brave|surprising|wrong|inaccurate|unfair)}',
      ],
      rewrites: [say('different from ours')],
    },
    {
      phrases: [
        '{@we [have|had] [all] heard (that|this|it|the same) (one|argument|story|excuse|song|line|tune|all) [many times|all|a (hundred|thousand) times] (before|already)}',
        '{(here we go again|that old (chestnut|story|song|tune|excuse)|the same old (story|song|tune|argument|complaint)|not (this|that) (again|old story))}',
      ],
      unless: [granted],
      when: [endsClause],
      rewrites: [say('thank you for raising it again')],
    },
    {
      phrases: [
        '{@we (will|am|are|would|do) not (going to|even|want to|wish to) dignify (that|this|it|such _ _) [with (an answer|a reply|a response|a comment)]}',
        '{@we (will|would) not (dignify|honour|honor) (that|this|it|such _ _) [with (an answer|a reply|a response|a comment)]}',
        '{(that|this|it) (does not (deserve|merit|warrant)|is not worth|is beneath) (an answer|a reply|a response|a comment|discussion|discussing|me|us)}',
      ],
      rewrites: [leaveOutArgument(), sayAlone('I will come back to this when I have the facts together')],
    },
    {
      phrases: [
        '{^ (and|so|now) [,] (according to you|in your (view|opinion|world|book)|by your reckoning|in your eyes|what you are saying is [that]) [,]}',
        '{^ according to you [,]}',
      ],
      when: [asked],
      unless: [asksThem],
      rewrites: [say('do we understand you well:')],
    },
    {
      phrases: [
        '^ {[because|and|but] [do] @you know what (else|also) (is|was) how:(@hollow|annoying|strange|funny|rich|sad)} ?',
      ],
      rewrites: [sentence('May I name one more thing that seems $how?')],
    },
    {
      phrases: [
        '{(i|we) (went|go|came|come|have gone|have come) (down|up) ... (but|and|while|yet) @you [only|just] (came|come|go|went|have come|moved|move) (up|down)} _',
      ],
      unless: [asksToCome],
      rewrites: [meetHalfway, sentence('Let us both move a little: I could do {price}.')],
    },
    {
      phrases: [
        '{[well|so|then|and] [,] [i wish you] good luck [to you] [with|in] (finding|getting|to find) (anything|something|anyone|anybody|someone|somebody|(a|an) _) (cheaper|elsewhere|for (this|that|less) [_])}',
        '{[well|so|then|and] [,] [i wish you] good luck [to you] (in court|with (your|the|a|that) (lawyer|lawyers|lawsuit))}',
      ],
      unless: [granted],
      rewrites: [leaveOutArgument(), sentence('Please tell us what would help you from here.')],
    },
  ]),
  examples: [
    {
      bad: 'We looked into it. [[Nice try]]. Tickets from May are void.',
      fixed: 'We looked into it. Tickets from May are void.',
    },
    {
      bad: '[[I go down 30 and you only come up]] by 4? Hardly seems so fair.',
      fixed: 'I go down 30 and you only come up by 4; could you come a little closer?',
    },
    { bad: 'Your line ends in May. [[Good luck finding a]] line like it.', fixed: 'Your line ends in May.' },
    { good: 'I go down 40 and you only come up by 3; could you come a little closer?' },
    {
      bad: '[[And you know what else is absurd]]?',
      fixed: 'Could you tell us [what you need to know]?',
    },
    {
      bad: '[[I go down 40 and you only come up]] by 3?',
      fixed: 'I go down 40 and you only come up by 3; could you come a little closer?',
    },
    {
      bad: '[[Sure, and the moon is made of cheese]].',
      fixed: 'That surprises us; could you tell us more about it?',
    },
    { bad: '[[How convenient that]] the slip got lost.', fixed: 'We understand that the slip got lost.' },
    { bad: '[[Strange,]] last week you liked it.', fixed: 'We noticed that last week you liked it.' },
    { bad: '[[Good luck proving that]].', fixed: 'It would help us to see what you have in mind.' },
    {
      bad: '[[So much for]] your careful count.',
      fixed: 'We would like to come back to your careful count.',
    },
    {
      bad: 'Your reading of it is [[creative, to put it mildly]].',
      fixed: 'Your reading of it is different from ours.',
    },
    { bad: '[[I have heard that one before]].', fixed: 'Thank you for raising it again.' },
    {
      bad: '[[So according to you,]] the rain is our doing?',
      fixed: 'Do we understand you well: the rain is our doing?',
    },
    { bad: '[[I wonder what planet your fitter lives on]].' },
    { good: 'Odd, the ferry docked at six, so I am not sure why it shows as late.' },
    { good: 'Sure, and what colour would you like?' },
    { good: 'Right, and the cat pictures are for the page?' },
    { good: 'Good luck with the fair on Monday.' },
    { good: 'Strange, I cannot find it either, sorry for that, we are sending it again.' },
    { good: 'How funny that you were right all along.' },
    { good: 'The idea is creative, and we like it.' },
    { good: 'The radio plays that old song for you.' },
    { good: 'According to you and your team, it arrived on Monday.' },
    { good: 'Right.' },
    { good: 'Sure, and I am glad to help.' },
    { good: 'Oh right, I forgot to attach it.' },
    { good: 'It is strange that nobody called you back; I will find out why.' },
    { good: 'Who would have thought that the snow would stay so long.' },
    { good: 'Really, you did a great job.' },
    { good: 'Correction: the bus leaves at nine.' },
    { good: 'So much for the theory, now let us bake.' },
    { good: 'And in your view, is it worth it?' },
    { good: 'How lucky that the slip was still in the bag.' },
    { bad: '[[Good luck with finding something cheaper]].' },
    { good: 'Good luck in your new flat!' },
  ],
});
