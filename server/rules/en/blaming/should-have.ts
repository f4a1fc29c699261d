/** “you should of locked”, “if you had asked me”: tells the reader what they should have done. */

import { endsWith, followedBy, says } from '../../../words/english/clauses';
import { cheering, granted } from '../../../words/english/conciliation';
import { courteous } from '../../../words/english/courtesy';
import { asked } from '../../../words/english/guards';
import { helpComes } from '../../../words/english/help-comes';
import { formOf, inflect } from '../../../words/english/inflect';
import { namesFacts } from '../../../words/english/names-facts';
import { hypothetical, regretted, wondered } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { endOfWords, type Match, marking, remembering, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { letQuestionGo } from '../../rewriting/let-go';
import { forward } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, either, say, sentence, where } from '../../rewriting/rewrites';
import { namesTheThing } from '../../rewriting/tell-of-the-thing';
import { through } from '../../rewriting/through';
import { whatTheyWouldKnow } from '../../rewriting/what-they-would-know';
import { defineRule, type Phrasing, type Rewriter } from '../../rule';

const should =
  '(@you|your [_] @staff) [@pointedly] (should|could|could at least|should at least|ought to) [@pointedly] (have|of) [@pointedly]';
const unless = [regretted, wondered, betweenOthers];

/** “You should have seen the sunset!”: told with a smile. */
const aTreat = says(/^(sunset|sunrise|view|face|faces|smile|smiles)$/);

/** “You should not have been charged”, “you should not have had to wait”, “you were supposed to be called”: it was done to them. */
function doneToThem({ tokens, mark, to }: Match): boolean {
  const be = tokens.findIndex(({ text }, at) => at >= mark.to && at <= to && /^(be|been|had)$/.test(text));
  if (be < 0) return false;
  const next = tokens[be + 1]?.text ?? '';
  return tokens[be]?.text === 'had'
    ? next === 'to'
    : /^(?:[a-z]{2,}ed|told|sent|given|left|kept|put|shown|met)$/.test(next);
}

/** “You were told not to pay, which was wrong”: the advice was ours to mend. */
function wrongAdvice(match: Match): boolean {
  return granted(match) || /\b(?:which|and that) was (?:wrong|right)\b/.test(textOf(match.tokens));
}

const firstOfAll =
  /^(?:check|test|read|measure|ask|compare|look|inspect|try|confirm|save|make|back|copy|verify)$/;

/** “Your bank should have returned it”, “your accountant should have sent you the form”: it was between others and the reader. */
function betweenOthers({ tokens, mark, to }: Match): boolean {
  const whose = tokens.slice(mark.from, mark.to).map(({ text }) => text);
  return (
    whose[0] === 'your' &&
    (whose.includes('bank') ||
      /^(?:(?:it|them|this|that|back|(?:the|a|an) [a-z]+) ){0,2}(?:to )?you\b/.test(
        textOf(tokens, to, to + 5),
      ))
  );
}

/** “You should have tested it before you went live” is “Next time it helps to test it first.”: nobody can do yesterday over. */
function nextTime(base: string): Rewriter {
  return (match) => {
    const { tokens, mark, captures } = match;
    // A choice is made, and a thought is thought: to tell them for next time would lecture.
    if (
      /^(?:read|think|consider|choose|select|look|come|take|go|plan|expect|know|be|stay|open|handle|listen|pay|buy|wait)$/.test(
        base,
      )
    )
      return null;
    const verb = captures.did ?? captures.verb;
    const from = verb ? verb.to : mark.to;
    const at = tokens.findIndex(
      ({ text, kind }, index) =>
        index >= from &&
        (kind === 'punctuation' ||
          (/^(?:before|when|after|until|because|since|as|so|if|and|but|instead|rather|this|we|i|the|it)$/.test(
            text,
          ) &&
            (index > from || /^(?:before|when|after)$/.test(text)) &&
            !follows(tokens, index))),
    );
    const to = at < 0 ? tokens.length : at;
    const what = textOf(tokens, from, to);
    const rest = tokens[to]?.kind === 'punctuation' || to === tokens.length ? '' : tokens[to]?.text;
    if (to - from < 1 || to - from > 7 || namesFacts(textOf(tokens, to))) return null;
    if (
      /\b(?:us|me|our|properly|carefully|better|yourself|more)\b/.test(what) &&
      !/^(?:call|ask|tell|contact|send|let)$/.test(base)
    )
      return null;
    const soon = /\b(?:earlier|sooner|early|first|in time|in advance|beforehand|again|twice)$/.test(what);
    const first = !soon && (firstOfAll.test(base) || rest === 'before') ? ' first' : '';
    return sentence(`Next time it helps to ${base} $what${first}.`)(
      remembering(match, { what: { from, to } }),
    );
  };
}

/** Behind a determiner or a preposition a word goes on with the thing. */
function follows(tokens: Match['tokens'], at: number): boolean {
  return /^(?:the|it)$/.test(tokens[at]?.text ?? '')
    ? !/^(?:\p{L}+ )?(?:would|could|might)\b/u.test(textOf(tokens, at + 1, at + 3))
    : false;
}

/** The same of the verb that was matched, in its participle. */
function nextTimeTo(name: 'did' | 'verb'): Rewriter {
  return (match) => {
    const base = baseOf(match.tokens[match.captures[name]?.from ?? 0]?.text ?? '');
    return base ? nextTime(base)(match) : null;
  };
}

/** “You should have checked the seal” is “next time it helps to check the seal”. */
function helped(base: string): Phrasing {
  return {
    phrases: [
      `{${should} ${inflect(base, 'participle')}}`,
      `{if only @you had [@pointedly] ${inflect(base, 'participle')}}`,
    ],
    unless,
    rewrites: [whatTheyWouldKnow, nextTime(base)],
  };
}

/** “Had you called before Monday, …”, “… about the seal”: what follows goes with “had we spoken” too, unlike “… the hotline”. */
function goesWithSpoken({ tokens, to }: Match): boolean {
  return /^(,|before|first|earlier|sooner|about|on|in|at|yesterday|last|directly|then|beforehand|we|i)$/.test(
    tokens[to]?.text ?? '',
  );
}

/** “If you had read to the end, you would know that”: no thing is named. */
function toTheEnd({ tokens, captures: { thing } }: Match): boolean {
  return /^(to|on|up|in)$/.test((thing && tokens[thing.from]?.text) ?? '');
}

/** “If you had told | the band about it” as “had the band known about it”, “… told | reception, …” as “had we known, …”. */
const toldSomebody: Rewriter = (match) => {
  const { tokens, mark } = match;
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const to = /^(the|our|your|my)$/.test(textAt(mark.to)) ? mark.to + 2 : mark.to + 1;
  if (/^(that|about|of)$/.test(textAt(to)))
    return say('had $who known')(remembering(marking(match, mark.from, to), { who: { from: mark.to, to } }));
  return /^(reception|staff|someone|somebody|anyone|anybody|management|security)$/.test(textAt(mark.to))
    ? say('had we known')(marking(match, mark.from, mark.to + 1))
    : null;
};

/** “… told | the driver about it” as “it would have helped if the driver had known about it”. */
const hadTheyKnown: Rewriter = (match) => {
  const { from, to } = match.mark;
  if (!/^(about|that|of)$/.test(match.tokens[to + 2]?.text ?? '')) return null;
  const who = { from: to, to: to + 2 };
  return say('it helps if $who knows')(remembering(marking(match, from, to + 2), { who }));
};

/** “If you had asked me”: “had we spoken” would be told of one alone. */
function ofMe({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from, mark.to).some(({ text }) => text === 'me');
}

/** “Had you asked, | I would have swapped”: one alone has not spoken. */
function ofOne({ tokens, mark }: Match): boolean {
  const speaker = tokens.slice(mark.to).find(({ text }) => /^(i|we|our|my)$/.test(text));
  return speaker?.text === 'i' && tokens[mark.to - 1]?.text === 'asked';
}

/** “… if you used it as others do instead of like a child”: the reproach goes on. */
function goesOn({ tokens, to }: Match): boolean {
  return tokens
    .slice(to)
    .some(({ text }) =>
      /^(actually|bothered|like|instead|rather|ever|once|only|listened|learned|learnt)$/.test(text),
    );
}

/** “You should have locked it”, not “you should have received it” or “you should have time”. */
function tellsDeed({ tokens, captures: { did } }: Match): boolean {
  const word = (did && tokens[did.from]?.text) ?? '';
  return (
    formOf(word, 'have') === 'participle' &&
    !/^(been|received|got|gotten|had|seen|heard|found|felt|gone|become|access|enough|arrived|noticed|used)$/.test(
      word,
    )
  );
}

/** “If you had asked me a year ago, I could have told you; use oak” as “my suggestion: use oak”. */
const mySuggestion: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told = tokens.findIndex(({ text }, at) => at > mark.to && /^[;:]$/.test(text));
  const said =
    /\b(?:could|would) have (?:told|said|warned|advised)(?: (?:you|that|so|it|this|then|right away|at once))*$/;
  if (mark.from > 1 || told < 0 || !said.test(textOf(tokens, mark.to, told))) return null;
  const ours = tokens.slice(mark.from, told).some(({ text }) => text === 'we');
  return say(`${ours ? 'our' : 'my'} suggestion:`)(marking(match, 0, told + 1));
};

/** “You would not have these issues if you actually oiled it rather than acting like a child” as “it would help with these issues if you oiled it”. */
const itWouldHelp: Rewriter = (match) => {
  const { tokens, mark } = match;
  const told = say('it would help with the $thing if you');
  const stressed = /^(actually|really|just|even|finally|only|simply)$/.test(tokens[mark.to]?.text ?? '');
  const first = told(marking(match, mark.from, stressed ? mark.to + 1 : mark.to));
  const rest = tokens.findIndex(
    ({ text }, at) =>
      at > mark.to && /^(rather|instead)$/.test(text) && /^(than|then|of)$/.test(tokens[at + 1]?.text ?? ''),
  );
  if (!first || rest < 0) return first;
  const end = endOfWords(tokens);
  const jab = drop('jab')(remembering(match, { jab: { from: rest, to: end } }));
  return jab && { title: first.title, edits: [...first.edits, ...jab.edits] };
};

/** “If only you had mentioned | the dog.” */
function ofAThing({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'mentioned' && /^(the|your|a|an|this)$/.test(tokens[mark.to]?.text ?? '')
  );
}

export default defineRule({
  id: 'blaming/should-have',
  principle: 'save-face',
  severity: 'warning',
  message: 'This tells the reader what they should have done.',
  why: 'Nobody can do yesterday over, so the reader hears only the reproach: say what helps from here on.',
  phrasings: noBlameLeft([
    {
      phrases: [`{${should} (@telling-done|let) [to] [@us] [know]}`],
      unless,
      rewrites: [
        // “You should have told | the driver about the bridge.”
        where(followedBy(/^(the|our|your|my)$/), hadTheyKnown),
        where(
          followedBy(/^(earlier|sooner|before|in|immediately|directly|first)$/),
          say('it helps us to know'),
        ),
        say('we did not know'),
      ],
    },
    {
      phrases: [`{${should} @delivery-done [@us]}`],
      unless,
      rewrites: [where(endsWith(/^brought$/), nextTime('bring')), say('it helps us to have')],
    },
    {
      phrases: [
        `{${should} (known|realised|realized|noticed|seen|understood|expected|guessed) better}`,
        `{${should} (known|realised|realized|noticed|seen|understood|expected|guessed)} (that|this|it|the|how|what)`,
      ],
      unless: [...unless, aTreat],
      rewrites: [where(followedBy(/^that$/), say('it is easy to miss')), say('it was not easy to see')],
    },
    ...'check search ask call choose contact order book use test confirm keep read think plan start consider select buy pay follow make measure take come look wait bring inspect compare install try clean store open save change update raise report cancel return go do'
      .split(' ')
      .map(helped),
    {
      phrases: [`{${should} been} (more|clearer|quicker|faster|careful|aware)`],
      unless,
      rewrites: [say('it would have helped to be')],
    },
    {
      phrases: [
        '{@you should (not|never) [@pointedly] have} (@deed-done|@delivery-done|done|gone|come|said|told|let|been|taken|signed|tried|started|had)',
      ],
      unless: [hypothetical, ...unless, doneToThem],
      rewrites: [say('it would have been safer not to have')],
    },
    {
      phrases: ['{@you (was|were) [@pointedly] not supposed to}'],
      unless: [hypothetical, ...unless],
      rewrites: [say('the plan was not to')],
    },
    {
      phrases: [
        '{@you (was|were) [@pointedly] supposed to} (@deed|@delivery|@telling|come|be|call|let|bring|ask|read|arrange|do)',
      ],
      unless: [hypothetical, ...unless, doneToThem],
      rewrites: [say('the plan was to')],
    },
    {
      phrases: [
        '{(if @you had|had @you) [@pointedly] (read|checked|looked at|studied|opened) thing:(_|_ _|_ _ _|_ _ _ _) , @you would [@pointedly] [have] (know|known|see|seen|noticed|found) that}',
      ],
      rewrites: [where(toTheEnd, drop()), say('according to $thing,')],
    },
    {
      phrases: [
        '{(if @you (had|would have)|had @you) [@pointedly] (@telling-done|let) [@us|(the|our|my) (front desk|reception|team|staff|office|driver|host|manager)] [know]}',
      ],
      unless: [wondered],
      rewrites: [toldSomebody, say('had we known')],
    },
    {
      phrases: ['{(if @you (had|would have)|had @you) [@pointedly] @delivery-done [@us]}'],
      unless: [wondered],
      rewrites: [say('had we received')],
    },
    {
      phrases: ['if {(@you|your [_] @staff) (had|would have) [@pointedly] verb:@deed-done}'],
      unless: [wondered],
      when: [namesTheThing],
      rewrites: [whatTheyWouldKnow, nextTimeTo('verb')],
    },
    {
      phrases: [
        '{(none of this|nothing of this|this|that|it) would [not|never] have happened (if|had) thing:(the _|your _|_) (been|had been)} ... after @you',
      ],
      rewrites: [say('$thing may not have been')],
    },
    {
      phrases: [
        '{@you would not have (this|these|any|that|the|such) thing:(problem|problems|issue|issues|trouble|troubles|error|errors|difficulty|difficulties|delay|delays) if @you}',
      ],
      rewrites: [
        either(through(/^had /, say('it would have helped with the $thing to have')), itWouldHelp),
        where(goesOn, sentence('Shall we look together at what would help with the $thing?')),
        where((match) => !followedBy(/^had$/)(match), say('the $thing would be smaller if you')),
      ],
    },
    {
      phrases: [
        '{(if @you had|had @you) [@pointedly] (read|checked|looked at|studied|opened) thing:(_|_ _|_ _ _|_ _ _ _) , @you would [@pointedly] [have] (know|known|see|seen|noticed|found) (this|that|it)} $',
      ],
      rewrites: [say('you will find this in $thing')],
    },
    {
      phrases: ['{if only @you had [@pointedly] (@telling-done|let) [@us] [know]}'],
      rewrites: [where(ofAThing, say('we did not know about')), say('we did not know')],
    },
    {
      phrases: [
        '^ {had @reader [@pointedly] verb:@deed-done}',
        ', {had @reader [@pointedly] verb:@deed-done}',
      ],
      unless: [asked],
      when: [namesTheThing],
      rewrites: [whatTheyWouldKnow, nextTimeTo('verb')],
    },
    {
      phrases: ['{why (did|have) @you not} (@deed|@delivery|@telling|let|ask|call|come|read)'],
      rewrites: letQuestionGo,
    },
    {
      phrases: [
        '{@you (were|have been|had been) [@pointedly] (told|warned|instructed|advised|reminded|asked) not to}',
      ],
      unless: [hypothetical, ...unless, wrongAdvice],
      rewrites: [say('the advice was not to')],
    },
    {
      phrases: ['{@you (were|have been|had been) [@pointedly] (told|warned|instructed|reminded) to}'],
      unless: [hypothetical, ...unless, wrongAdvice],
      rewrites: [say('the advice was to')],
    },
    {
      phrases: [
        '{@you (were|have been|had been) [@pointedly] (warned|reminded) that}',
        '{@you (were|have been|had been) (clearly|repeatedly|already|explicitly) (told|informed|advised) that}',
        '{@you (were|have been|had been) [@pointedly] (told|warned|instructed|advised|informed|notified) by (the|our|your|my) _ [_] that}',
      ],
      unless: [hypothetical, ...unless],
      rewrites: [say('the information was that')],
    },
    {
      phrases: [
        '{(if @you (had|would have)|had @you) [@pointedly] (asked|contacted|called|consulted|reached out to|involved) [@us]}',
      ],
      unless: [wondered],
      rewrites: [
        mySuggestion,
        where((match) => ofMe(match) || ofOne(match), say('had I been asked')),
        where(goesWithSpoken, say('had we spoken')),
        say('had we been asked'),
      ],
    },
    {
      phrases: ['{if only} (the|your|our) _ [_] had'],
      unless: [regretted],
      rewrites: [say('if')],
    },
    {
      phrases: [
        '^ [and|so|but] {next time [,] [just|maybe|try to|make sure [to|you]|be sure to|remember to|better]} (run|read|check|ask|test|look|think|tell|measure|follow|listen|pay attention|plan|wait|use your|do your)',
      ],
      unless: [courteous, helpComes],
      rewrites: [say('it helps to')],
    },
    {
      phrases: [
        '^ [and|so|but] {next time [,] [please] do not} (open|push|forget|wait|ignore|use|leave|touch|skip|send|come|book|order)',
        '{@we (always [strongly|clearly|explicitly]|strongly|explicitly|repeatedly|specifically|clearly) (warn|caution|urge|remind|tell|instruct|advise) (@buyers|(all|our) [_] (@buyers|hosts|renters|owners|sellers)|renters|hosts|everyone|everybody|people) not to}',
      ],
      rewrites: [say('it helps not to')],
    },
    {
      phrases: [
        '{@we (always [strongly|clearly|explicitly]|strongly|explicitly|repeatedly|specifically|clearly) (warn|caution|urge|remind|tell|instruct|advise|encourage|ask|recommend) (@buyers|(all|our) [_] (@buyers|hosts|renters|owners|sellers|travellers|travelers)|renters|hosts|everyone|everybody|people) [to] [immediately|always|first|promptly]} (read|check|communicate|report|inform|tell|notify|follow|inspect|test|measure|keep|confirm|allow|arrive|verify|make|wear|use|avoid|be|secure|back up|save|lock|insure)',
      ],
      rewrites: [say('it helps to')],
    },
    {
      phrases: [
        '{@you (should|need to|must|have to|ought to)} (speak|talk|tell|let|report|raise|inform|notify|mention|contact|complain) ... [...] at the time',
      ],
      unless: [hypothetical],
      rewrites: [say('it helps to')],
    },
    {
      phrases: [
        '{(@you|your [_] @staff) [@pointedly] (should|ought to) [@pointedly] (have|of) [@pointedly] did:_}',
      ],
      unless,
      when: [tellsDeed],
      rewrites: [whatTheyWouldKnow, nextTimeTo('did'), forward],
    },
    {
      phrases: [
        '{@reader [@pointedly] (had to|needed to|were to|was to) (verb:(book|order|reserve|apply|cancel|confirm|pay|decide)|tell @us|inform @us|let @us know|say (it|so|this|that)|mention (it|this|that)|ask @us)} (before|earlier|first|sooner|in time|on time|beforehand|in advance|right away|at once|immediately)',
      ],
      unless: [hypothetical, ...unless, cheering],
      rewrites: [say('it would have helped to $verb'), say('it would have helped to speak')],
    },
    {
      phrases: [
        '(^|@opening) {@reader (might|could) [at least] have [at least] (told|warned|informed|asked|called|mentioned|said|let)} _',
      ],
      unless: [hypothetical, ...unless, cheering],
      rewrites: [forward],
    },
    {
      phrases: [
        '(^|@opening) {@reader (should|must|ought to) know (this|that|it|better)} ($|@closing|by now|after|from|already|long ago)',
        '(^|@opening) {@reader (should|must|have to|has to|need to|needs to) [@pointedly|finally|first] read (the|our|my) (mail|mails|email|emails|messages|letters) @we} (send|sent|write|wrote)',
      ],
      unless: [hypothetical, ...unless],
      rewrites: [leaveOutArgument(), forward],
    },
  ]),
  examples: [
    { good: 'Next time, ask for Omar at the gate and he will open the barn.' },
    {
      bad: '[[You should have told]] the driver about the bridge.',
      fixed: 'It helps if the driver knows about the bridge.',
    },
    {
      bad: '[[You would not have this problem if you]] had kept the seal.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: '[[If you had read to the end, you would have seen that]] it is a pair.',
      fixed: 'It is a pair.',
    },
    {
      bad: '[[If you had told]] the band that the hall is cold, they would have brought heaters.',
      fixed: 'Had the band known that the hall is cold, they would have brought heaters.',
    },
    { bad: '[[Had you asked]], I would have come.', fixed: 'Had I been asked, I would have come.' },
    {
      bad: '[[You should have read]] the sign, then you’d know that the pass is shut.',
      fixed: 'The pass is shut.',
    },
    { bad: '[[If only you had mentioned]] the dog.', fixed: 'We did not know about the dog.' },
    { bad: '[[You should of locked]] the gate.', fixed: 'Next time it helps to lock the gate.' },
    { good: 'You should have plenty of time.' },
    {
      bad: '[[You would not have these problems if you]] actually oiled the gate.',
      fixed: 'It would help with the problems if you oiled the gate.',
    },
    {
      bad: '[[You were told by the driver that]] the ramp is wet.',
      fixed: 'The information was that the ramp is wet.',
    },
    {
      bad: '[[If you had told]] reception, we would have sent a fan.',
      fixed: 'Had we known, we would have sent a fan.',
    },
    { bad: '[[You need to]] tell our staff at the time.', fixed: 'It helps to tell our staff at the time.' },
    { bad: '[[Next time]] measure the door.', fixed: 'It helps to measure the door.' },
    { bad: '[[Next time do not]] leave the gate open.', fixed: 'It helps not to leave the gate open.' },
    { bad: '[[We always tell guests to]] lock the shed.', fixed: 'It helps to lock the shed.' },
    { bad: '[[We clearly tell tenants not to]] drill.', fixed: 'It helps not to drill.' },
    { good: 'Next time measure the door, and I will gladly cut it for you.' },
    { good: 'We always encourage guests to share a photo.' },
    {
      bad: '[[If you had asked me]] last May, I could have told you; take the big one.',
      fixed: 'My suggestion: take the big one.',
    },
    {
      bad: '[[If you had asked me]] what to buy, I would have named the big one.',
      fixed: 'Had I been asked what to buy, I would have named the big one.',
    },
    {
      bad: '[[If only]] the crate had come in May, the wall would stand.',
      fixed: 'If the crate had come in May, the wall would stand.',
    },
    {
      bad: '[[You should have checked]] the voltage first.',
      fixed: 'Next time it helps to check the voltage first.',
    },
    { bad: '[[You should have told us]] earlier.', fixed: 'It helps us to know earlier.' },
    {
      bad: '[[You could have sent]] the drawing with the order.',
      fixed: 'It helps us to have the drawing with the order.',
    },
    { bad: '[[You should have known better]].', fixed: 'It was not easy to see.' },
    {
      bad: '[[You should have been]] more careful with the seal.',
      fixed: 'What matters now is [next step].',
    },
    {
      bad: '[[You were supposed to]] confirm the colour by Friday.',
      fixed: 'The plan was to confirm the colour by Friday.',
    },
    {
      bad: '[[You should have seen]] that the ramp is narrow.',
      fixed: 'It is easy to miss that the ramp is narrow.',
    },
    {
      bad: '[[If you had read the offer, you would know that]] the price excludes freight.',
      fixed: 'According to the offer, the price excludes freight.',
    },
    {
      bad: '[[If you had told us]] earlier, we could have changed the route.',
      fixed: 'Had we known earlier, we could have changed the route.',
    },
    {
      bad: '[[Had you sent]] the file on Monday, the print would be ready.',
      fixed: 'Had we received the file on Monday, the print would be ready.',
    },
    {
      bad: 'If [[you had checked]] the label, the box would be in Porto.',
      fixed: 'Next time it helps to check the label first.',
    },
    {
      bad: '[[This would never have happened if the drums had been]] stored inside after you received them.',
      fixed: 'The drums may not have been stored inside after you received them.',
    },
    {
      bad: '[[You would not have this problem if you]] used our cable.',
      fixed: 'It would help with the problem if you used our cable.',
    },
    { bad: '[[You should of told us]] the voltage.', fixed: 'We did not know the voltage.' },
    { bad: '[[If only you had called]] us.', fixed: 'Next time it helps to call us.' },
    {
      bad: '[[Had you followed]] our drawing, the lamp would still work.',
      fixed: 'What matters now is [next step].',
    },
    { bad: '[[You were told to]] keep it dry.', fixed: 'The advice was to keep it dry.' },
    { bad: '[[You were warned that]] glass breaks.', fixed: 'The information was that glass breaks.' },
    { bad: '[[If you had read the terms, you would know this]].', fixed: 'You will find this in the terms.' },
    {
      bad: '[[If you had contacted us]] before, the slot would be free.',
      fixed: 'Had we spoken before, the slot would be free.',
    },
    {
      bad: '[[You could at least have searched]] the list.',
      fixed: 'Next time it helps to search the list.',
    },
    {
      bad: '[[You wouldent have these issues if you]] used our cable.',
      fixed: 'It would help with the issues if you used our cable.',
    },
    {
      bad: '[[You should not have]] cut the cable.',
      fixed: 'It would have been safer not to have cut the cable.',
    },
    { bad: '[[You were not supposed to]] cut it.', fixed: 'The plan was not to cut it.' },
    { good: 'You should have an answer by Friday.' },
    { good: 'You should have received the tracking number this morning.' },
    { good: 'I am sorry, you should have been told by us at once.' },
    { good: 'We regret that you should have asked twice.' },
    { good: 'We did not know if you had told the port.' },
    { good: 'If you were supposed to call the port, we can do it for you.' },
    { good: 'We should have told you earlier.' },
    { good: 'If you had moved to Porto, would you still need the ramp?' },
    { good: 'We wondered if you had checked the label.' },
    { good: 'Had you booked the ramp for Monday?' },
    { good: 'You should have seen the sunset from the roof!' },
    { good: 'You should not have been charged for the second night.' },
    { good: 'You were supposed to be called by my colleague.' },
    { good: 'You were told not to pay, which was wrong.' },
    { good: 'You were told to wait by our clerk, and that was wrong.' },
    { bad: '[[Your agent should have told us]].', fixed: 'We did not know.' },
    {
      bad: '[[You had to tell us]] before the trip.',
      fixed: 'What matters now is [next step].',
    },
    { bad: '[[Your fitter should know this]] by now.' },
    { good: 'Your agent should have access to the list by noon.' },
    { good: 'The sum came back to us, and your bank should have told you in May.' },
    { good: 'Your supplier should have given you a key with the box.' },
    { good: 'I am sorry that you had to tell us twice.' },
    { good: 'Your driver should have been paid on Monday, I will check.' },
    { good: 'Your team should know that we love working with them.' },
    { good: 'You had to decide at once, and we are glad that you came.' },
    {
      bad: '[[You should have saved]] the plan before you painted.',
      fixed: 'Next time it helps to save the plan first.',
    },
  ],
});
