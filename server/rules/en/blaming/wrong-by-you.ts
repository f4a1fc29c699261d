/** “customer handling”, “you have tried to”: names the reader as the one who did it wrong. */
import { endsWith, followedBy, marks, saidBehind } from '../../../words/english/clauses';
import { cheering, settled } from '../../../words/english/conciliation';
import { thingOfDeed } from '../../../words/english/deeds-as-things';
import { asked, reported } from '../../../words/english/guards';
import { formOf, inflect } from '../../../words/english/inflect';
import { namesFacts } from '../../../words/english/names-facts';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { baseOf } from '../../../words/english/verbs';
import { isWordless, type Match, marking, remembering, textOf } from '../../../words/match';
import { leaveOutArgument } from '../../rewriting/leave-out-argument';
import { together } from '../../rewriting/look-ahead';
import { noBlameLeft } from '../../rewriting/no-blame-left';
import { drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayAlone } from '../../rewriting/say-alone';
import { namesTheThing, tellOfTheDeed, tellOfTheThing } from '../../rewriting/tell-of-the-thing';
import { defineRule, type Rewriter } from '../../rule';

/** “Thank you that you showed us the other offer”, “it was kind that you sent a different one”: thanked for, and not held against them. */
function thankedFor({ tokens, from }: Match): boolean {
  const clause =
    textOf(tokens, 0, from)
      .split(/ (?:but|and|[,;:–—]) /)
      .at(-1) ?? '';
  return /\b(?:thank|thanks|grateful|appreciate|kind|good|helpful|generous|fair)\b/.test(clause);
}

const unless = [hypothetical, regretted, reported, asked, thankedFor];
const reader =
  '(@you [people|guys|lot|both|two|all]|your [_] @staff [(in|at|from) _]|@you are the (one|ones) (who|that)|it was @you (who|that)|the @buyer)';
const made =
  'verb:(@deed-done|entered|typed|gave|chose|selected|ordered|measured|used|supplied|provided|submitted|picked|booked|wrote|installed|copied|marked|quoted|specified|sent|filled in|put in|clicked|pressed|opened|stated|delivered|shipped|returned|calculated|configured|set|attached|inserted|printed|connected|plugged)';

/** “Rough handling by our carrier”: the writer’s side did it. */
function ofUse({ tokens, captures: { thing } }: Match): boolean {
  return /^(use|usage)$/.test((thing && tokens[thing.from]?.text) ?? '');
}

/** Something of ours was used. */
function ofOurs({ tokens, to }: Match): boolean {
  return tokens
    .slice(to, to + 4)
    .some(({ text }) =>
      /^(our|my|us|carrier|courier|forwarder|port|driver|factory|transit|transport|shipping)$/.test(text),
    );
}

/** “You wrote the other buyer offered 50”: it is told of somebody. */
function toldOfAnother({ tokens, to, captures: { verb } }: Match): boolean {
  return (
    /^(wrote|stated|said)$/.test((verb && tokens[verb.from]?.text) ?? '') && tokens[to - 1]?.text === 'other'
  );
}

/** “You left your umbrella on our terrace”, “you lost two kilos”: nothing was done wrong. */
function ofTheirs({ tokens, mark }: Match): boolean {
  const next = tokens[mark.to]?.text ?? '';
  return (
    (/^(left|dropped)$/.test(tokens[mark.to - 1]?.text ?? '') &&
      next === 'your' &&
      tokens.slice(mark.to + 2, mark.to + 5).some(({ text }) => /^(our|here|the|my)$/.test(text))) ||
    tokens.slice(mark.to, mark.to + 3).some(({ text }) => /^(kilos|kg|weight|nothing)$/.test(text))
  );
}

/** “You caused the least work”, “you caused a stir”. */
const aJoy = saidBehind(/^(least|joy|stir|smile|smiles)$/);

/** “But you booked a room, and this is none, so you choose”: it is put right. */
function theirRight({ tokens, to }: Match): boolean {
  return /\bso (?:you|(?:i|we) (?:will )?(?:send|give|owe|refund))\b/.test(textOf(tokens, to));
}

/** “Made by your agent, | who took the small van.” */
function whoDidSo({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to, mark.to + 5).some(({ text }) => text === 'who');
}

const byThe: Rewriter = (match) => say('by the')(marking(match, match.mark.from, match.mark.from + 2));

/** “You told us too late.” */
const wasTold = marks(/^(told|informed|let)$/);

/** “You paid too late” as “the payment came too late”. */
function cameLate(late: string): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const done = tokens.slice(mark.from + 1, mark.to).find(({ text }) => thingOfDeed(text) !== null);
    return done ? say(`the ${thingOfDeed(done.text)} came ${late}`)(match) : null;
  };
}

/** “You are holding the lamp wrong” as “the lamp is meant to be held differently”. */
const meantDifferently: Rewriter = (match) => {
  const { tokens, captures } = match;
  const verb = tokens[captures.verb?.from ?? 0]?.text ?? '';
  if (!/ing$/.test(verb) && baseOf(verb) !== null && formOf(verb, '') === 'past') return null;
  const base = /^d(?:o|id|one|oing)$/.test(verb) ? 'do' : (baseOf(verb) ?? verb.replace(/ing$/, ''));
  const them = tokens[captures.thing?.from ?? 0]?.text === 'them';
  return say(
    `${them ? 'they are' : '$thing <be@thing>'} meant to be ${inflect(base, 'participle')} differently`,
  )(match);
};

/** “The phone | you dropped | in the lake” as “the phone that was dropped in the lake”. */
const thatWas: Rewriter = (match) => {
  const { tokens, mark, captures } = match;
  const base = baseOf(tokens[captures.verb?.from ?? -1]?.text ?? '');
  const ofAThing =
    tokens[mark.from - 1]?.kind === 'word' &&
    /^(a|an|the|this|that)$/.test(tokens[mark.from - 2]?.text ?? '');
  if (!base || !ofAThing || /^(the|a|an|your|our|my|it)$/.test(tokens[mark.to]?.text ?? '')) return null;
  return say(`that was ${inflect(base, 'participle')}`)(match);
};

/** “You picked the wrong dates when you booked.” is “There was a mix-up with the dates.”: the passive would still say who. */
const mixUp: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!isWordless(tokens, 0, mark.from)) return null;
  let at = mark.to;
  if (/^(us|me)$/.test(tokens[at]?.text ?? '')) at++;
  if (!/^(?:the|a|an) (?:wrong|incorrect|other|different)$/.test(textOf(tokens, at, at + 2))) return null;
  const named = nounPhraseAt(tokens, at);
  const to = named?.to ?? at;
  const rest = textOf(tokens, to);
  if (
    to < at + 3 ||
    !/^(?:(?:when|in the first place|by mistake|at the time|again)\b[^,;:]*)?[.!]?$/.test(rest)
  )
    return null;
  if (namesFacts(rest)) return null;
  return sentence('There was a mix-up with the $thing.')(remembering(match, { thing: { from: at + 2, to } }));
};

/** “It was you who cancelled the slot | , not the salon, so …” as “the slot was cancelled, so …”. */
const withoutTheOther: Rewriter = (match) => {
  const { tokens, mark } = match;
  const not = tokens.findIndex(
    ({ text }, at) => at > mark.to && text === ',' && tokens[at + 1]?.text === 'not',
  );
  if (not < 0) return null;
  const end = tokens.findIndex(({ kind }, at) => at > not && kind === 'punctuation');
  const told = tellOfTheThing()({ ...match, tokens: tokens.slice(0, not) });
  const left = drop()(marking(match, not, end < 0 ? tokens.length : end));
  return told && left && { ...told, edits: [...told.edits, ...left.edits] };
};

export default defineRule({
  id: 'blaming/wrong-by-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This names the reader as the one who did it wrong.',
  why: 'What went wrong can be told without who did it; the reader knows, and is grateful not to hear it.',
  phrasings: noBlameLeft([
    {
      phrases: [
        `{${reader} [@pointedly] ${made}} [@us|on|at|into] (the|a|an|your|our) (@wrong|other|different|expired|bad)`,
      ],
      unless: [...unless, toldOfAnother, settled],
      when: [namesTheThing],
      rewrites: [mixUp, tellOfTheThing()],
    },
    {
      phrases: [
        `{${reader} (accidentally|mistakenly|wrongly|incorrectly|carelessly|foolishly|improperly|wrongfully|erroneously) verb:@deed-done}`,
        '{@you (went|have gone) and verb:@deed-done}',
        '{@you verb:(broke|damaged|ruined|spoiled|spoilt|overtightened|scratched|bent|cracked|dropped|blocked|delayed|overloaded|overwrote|deleted|lost|tore)}',
        '{(@you|your [_] @staff) verb:(mishandled|misplaced|misused)}',
        'but [then] {@you (then|went and) verb:@deed-done}',
        'then {@you (suddenly|again) verb:@deed-done}',
        'but {@you verb:(charged|billed|invoiced|shipped|delivered|changed|cancelled|canceled|moved|entered|booked|typed|paid)} (the|a|an|only|#|¤|your|our|us)',
      ],
      unless: [...unless, ofTheirs, settled, theirRight],
      when: [namesTheThing],
      rewrites: [thatWas, tellOfTheThing()],
    },
    {
      phrases: [
        '(was|were|been|being) [@pointedly] (entered|filled in|typed|installed|used|measured|chosen|connected|handled|stored|labelled|labeled|packed|declared|set up|configured|given|written|quoted|ordered|assembled|marked|completed|calculated) (wrong|wrongly|incorrectly|improperly|badly|carelessly|by mistake) {by (you|yourself|yourselves|your side|your @staff)}',
        '(was|were|been|being) (wrongly|incorrectly|improperly|badly|carelessly|mistakenly|not properly) (entered|filled in|typed|installed|used|measured|chosen|connected|handled|stored|labelled|labeled|packed|declared|set up|configured|given|written|quoted|ordered|assembled|marked|completed|calculated) {by (you|yourself|yourselves|your side|your @staff)}',
        '{(given|supplied|provided|entered|sent|filled in|typed|stated|quoted|submitted|declared) by (you|yourself|yourselves|your side|your @staff)} [<be>] [@pointedly] (@wrong)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(overtightening|mishandling|misuse|overloading|neglect|handling|use|tampering) {by (you|yourself|yourselves|your side|your @staff)}',
        '(was|were|been|got) [@pointedly] (lost|broken|damaged|dropped|deleted|scratched|delayed|misplaced|mixed up|forgotten|overlooked|ignored|rejected|refused|destroyed|spoiled) {by (you|your [_] @staff)}',
      ],
      unless: [hypothetical, cleared],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you [@pointedly] (ordered|paid|replied|answered|confirmed|booked|applied|returned|asked|came|reacted|cancelled|canceled|told us|informed us|let us know) [far|much|way] too late}',
      ],
      unless,
      rewrites: [
        where(wasTold, say('we heard of it too late')),
        cameLate('too late'),
        say('the time was too short'),
      ],
    },
    {
      phrases: [
        'it (seems|appears|looks) [like|that|as if|as though] {@you [@pointedly] verb:(accessed|selected|entered|chose|clicked|typed|changed|deleted|cancelled|canceled|disabled|removed|skipped|overwrote)}',
      ],
      unless: [asked],
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: [
        'it (seems|appears|looks) [like|that|as if|as though] {@you [@pointedly] (tried|attempted) to} (rent|book|hire|reserve|buy|order|purchase|cancel|change|return|extend|withdraw|move|send|ship)',
      ],
      unless: [asked],
      rewrites: [say('this was a request to')],
    },
    {
      phrases: [
        'it (seems|appears|looks) [like|that|as if|as though] {@you [@pointedly] (tried|attempted) to}',
      ],
      unless: [asked, followedBy(/^(call|reach|contact|ring|phone|write|email|message)$/)],
      rewrites: [say('there was an attempt to')],
    },
    {
      phrases: ['{@you [@pointedly] [somehow] got thing:((the|your|our|my) _) (wrong|mixed up|confused)}'],
      unless,
      rewrites: [say('$thing got mixed up')],
    },
    {
      phrases: [
        '{(it (was|is) (@you|your @staff)|@you (are|were) the (one|ones|side)) (who|that) [@pointedly] verb:@deed-done}',
        '{(@you|your [_] @staff) [@pointedly] verb:(caused|created)} (this|these|the|a|our|all|such|that)',
        '{@you [@pointedly] verb:left} (the|your|our|it) _ (open|on|off|unlocked|running|empty|outside|loose|unattended|unplugged)',
      ],
      unless: [...unless, ofTheirs, cheering, aJoy],
      when: [namesTheThing],
      rewrites: [withoutTheOther, tellOfTheThing()],
    },
    {
      phrases: ["{@you (wasted|are wasting) (our|my|everybody) ['s] time [on|with|by]}"],
      unless,
      rewrites: [
        where(endsWith(/^(on|with)$/), say('we lost some time with')),
        where(endsWith(/^by$/), say('we lost some time with')),
        say('we lost some time'),
      ],
    },
    {
      phrases: [
        '(mistake|mistakes|error|errors|slip|slips) (was|were) [@pointedly] (made|caused|introduced) {(by|in|at) (you|yourself|yourselves|your side|your [_] @staff)}',
        '(handling|use|usage|storage|installation|operation|mistake|error|oversight|misunderstanding|delay|negligence) {on your (part|side|end)}',
      ],
      unless: [hypothetical, cleared],
      rewrites: [where(whoDidSo, byThe), drop()],
    },
    {
      phrases: [
        '(due to|caused by|because of|result of|from|is|was) {[an] (improper|incorrect|wrong|faulty|careless|inappropriate|rough|bad|poor) thing:(use|usage|handling|storage|installation|operation|maintenance|wiring|cleaning|assembly)}',
      ],
      unless: [hypothetical, cleared, regretted, ofOurs],
      rewrites: [where(ofUse, say('a use that {the product} is not made for')), say('the $thing on site')],
    },
    {
      phrases: [
        `{${reader} [@pointedly] ${made}} [@us] (wrong|incorrect|false) _`,
        '{(@you|your [_] @staff) [@pointedly] verb:@deed-done} ... without (reading|checking|asking|telling|looking|testing|informing|measuring)',
        '{(@you|your [_] @staff) [@pointedly] verb:@deed-done} ... too (late|early|slowly|tight|hot|fast)',
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: ['because {@you (are|were) using} (a|an|the|your) (@wrong|unsupported|different|old)'],
      unless,
      rewrites: [say('this is')],
    },
    {
      phrases: [
        '{@you (are|were) [@pointedly] verb:(using|doing|holding|reading|installing|wearing) thing:(it|this|that|them|the _) [all] (wrong|wrongly|incorrectly|the wrong way)}',
      ],
      unless,
      rewrites: [meantDifferently],
    },
    {
      phrases: [
        '{(@you|your [_] @staff) [@pointedly] (messed up|screwed up|botched|bungled|mucked up|made a mess of)} (the|our|this|everything|it|your|all)',
      ],
      unless,
      rewrites: [say('something went wrong with')],
    },
    {
      phrases: [
        '{@you [@pointedly] (ordered|paid|replied|answered|confirmed|booked|applied|asked|reacted) [so|very|that] late}',
      ],
      unless,
      rewrites: [cameLate('late'), say('the time was short')],
    },
    {
      phrases: [
        '{@you (only|just) (told|informed|notified) [@us]} ($|@closing|yesterday|today|now|about|last|this|on|a|when|that|after)',
      ],
      unless: [...unless, cheering],
      rewrites: [say('we only heard')],
    },
    {
      phrases: [
        '{@you only (gave|provided|delivered|forwarded|submitted) [@us]} (the|a|one|half|part|two|#|your|us)',
      ],
      unless,
      rewrites: [say('we only received')],
    },
    {
      phrases: [
        '{@you [@pointedly|then|suddenly] (changed (your mind|your minds|your plans|the plan)|backed out|pulled out|went back on (your word|it|our deal|our agreement))}',
      ],
      unless: [...unless, settled],
      rewrites: [say('the plan changed')],
    },
    {
      phrases: ['{@you [@pointedly] (overcharged|overbilled) @us}'],
      unless,
      rewrites: [say('the bill seems too high')],
    },
    {
      phrases: ['{@you [@pointedly] (charged|billed|debited) @us} (twice|double|too much|again)'],
      unless,
      rewrites: [say('we were charged')],
    },
    {
      phrases: ['{@you [@pointedly] (did|have done) (this|that|it|all this)} without'],
      unless,
      rewrites: [say('this was done')],
    },
    {
      phrases: ['{@you were [too|so|very] late with}'],
      unless,
      rewrites: [say('we had to wait for')],
    },
    {
      phrases: [
        'because {your} (_|_ _) (was|is|were|are) (@wrong|missing|late|unreadable|unclear|illegible|too late)',
      ],
      unless,
      rewrites: [say('the')],
    },
    {
      phrases: [
        '{(customer|user|operator|buyer|guest|passenger|end user) (handling|misuse|negligence|neglect|mishandling)} (.|,|$|and|;|or)',
      ],
      unless: [asked],
      rewrites: [say('handling')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (gave|told|sent|sold|showed|handed|brought|lent|named) (us|me)} (the|a|an) [_] (@wrong|other)',
      ],
      unless: [...unless, toldOfAnother, settled],
      rewrites: [where(marks(/^told$/), say('we heard')), say('we got')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (gave|told|sent|sold|showed|handed|brought|lent|named) who:((my|our) _|them|him|her|everyone|everybody)} (the|a|an) [_] @wrong',
      ],
      unless: [...unless, toldOfAnother, settled],
      rewrites: [where(marks(/^told$/), say('$who heard')), say('$who got')],
    },
    {
      phrases: [
        '(^|@opening|sorry but) {@reader [have|has] [@pointedly] verb:(read|done|did|do|use|used|installed|install|connected|connect|measured|measure|store|stored|mounted|loaded|filled|packed|set|counted|washed) thing:(it|this|that|them|everything|(the|our|my|your) _) [all|completely|always] (wrong|wrongly|incorrectly|badly|the wrong way|the wrong way round|upside down) [again|every [single] time|each time|once again]}',
      ],
      unless: [...unless, cheering, settled],
      rewrites: [meantDifferently, together],
    },
    {
      phrases: [
        '{@reader [@pointedly] (told|informed|notified|warned|asked|called|emailed) [@us] (only|not until|only just)} (yesterday|today|now|on|last|this|after|when|a|at|in|two|three|@day|hours|days|minutes)',
      ],
      unless: [...unless, cheering],
      rewrites: [say('we only heard')],
    },
    {
      phrases: [
        '(^|@opening) {@reader [have|has] [@pointedly] (messed|screwed|stuffed|mucked) [it|this|that|everything|things] up} ($|@closing|again|here|with)',
      ],
      unless: [...unless, settled],
      rewrites: [leaveOutArgument(), sayAlone('something went wrong here')],
    },
    {
      phrases: [
        '{@reader [@pointedly] (wrote|noted|took|jotted) down} (the|a|an) (@wrong|other) _',
        '{@reader [@pointedly] told who:(the _)} (the|a|an) @wrong _',
      ],
      unless: [...unless, settled],
      rewrites: [say('$who heard'), say('we have')],
    },
    {
      phrases: [
        '(^|@opening|because) {@reader} [@pointedly] did:_ ... [...] [,] (although|even though|though) (@we|our _) [had|have] [@pointedly] (asked|told|warned|said|wrote|advised|reminded|explained|recommended)',
      ],
      unless: [...unless, cheering, settled],
      rewrites: [tellOfTheDeed(), together],
    },
  ]),
  examples: [
    { good: 'Thank you that you showed us the other sketch.' },
    {
      bad: 'The tour was short and [[you wasted my time]].',
      fixed: 'The tour was short and I lost some time.',
    },
    {
      bad: '[[You used]] the wrong glue, so of course the tile fell.',
      fixed: 'The wrong glue was used.',
    },
    {
      bad: 'We mend the phone [[you dropped]] in the lake.',
      fixed: 'We mend the phone that was dropped in the lake.',
    },
    {
      bad: '[[It was you who cancelled]] the slot, not the clinic, so we can go on.',
      fixed: 'The slot was cancelled, so we can go on.',
    },
    {
      bad: '[[Your clerk gave]] us the wrong code and our driver waited.',
      fixed: 'The wrong code was given and our driver waited.',
    },
    { good: 'You wrote the other bakery opened in May.' },
    {
      bad: 'It is locked because [[you entered]] the wrong code five times.',
      fixed: 'It is locked because the wrong code was entered five times.',
    },
    { bad: '[[You put in]] the wrong code.', fixed: 'There was a mix-up with the code.' },
    { bad: 'Cause: [[customer handling]].', fixed: 'Cause: handling.' },
    {
      bad: 'It seems [[you have tried to]] hire two cranes on a Sunday.',
      fixed: 'It seems this was a request to hire two cranes on a Sunday.',
    },
    {
      bad: 'It seems that [[you initially chose]] the small hall (in Porto).',
      fixed: 'It seems that the small hall (in Porto) was initially chosen.',
    },
    { bad: '[[You only told us]] yesterday.', fixed: 'We only heard yesterday.' },
    { bad: '[[You only gave us]] one page.', fixed: 'We only received one page.' },
    { bad: '[[You changed your mind]] in May.', fixed: 'The plan changed in May.' },
    { bad: '[[You overcharged us]].', fixed: 'The bill seems too high.' },
    { bad: '[[You charged me]] twice for the paint.', fixed: 'I was charged twice for the paint.' },
    { bad: '[[You did this]] without asking.', fixed: 'From what we can see, [what happened].' },
    { bad: '[[Your staff mishandled]] the crates.', fixed: 'The crates were mishandled.' },
    {
      bad: '[[You entered]] an expired code in the form.',
      fixed: 'An expired code was entered in the form.',
    },
    { bad: '[[Your team ordered]] the wrong size.', fixed: 'There was a mix-up with the size.' },
    { bad: '[[You accidentally deleted]] the folder.', fixed: 'The folder was deleted.' },
    {
      bad: 'The lamp works, but then [[you went and changed]] the fuse.',
      fixed: 'The lamp works, but then the fuse was changed.',
    },
    { bad: '[[You broke]] the seal.', fixed: 'The seal was broken.' },
    { bad: 'The quote says 80, but [[you charged]] 95.', fixed: 'The quote says 80, but 95 was charged.' },
    { bad: 'The address was entered wrongly [[by your team]].', fixed: 'The address was entered wrongly.' },
    {
      bad: 'Customs held it because the code [[supplied by yourself]] was incorrect.',
      fixed: 'Customs held it because the code was incorrect.',
    },
    {
      bad: 'The crack comes from overtightening [[by your fitters]].',
      fixed: 'The crack comes from overtightening.',
    },
    { bad: '[[You ordered too late]].', fixed: 'The order came too late.' },
    {
      bad: 'It seems that [[you selected]] the cheaper packing.',
      fixed: 'It seems that the cheaper packing was selected.',
    },
    {
      bad: 'It looks like [[you tried to]] pay with an old card.',
      fixed: 'It looks like there was an attempt to pay with an old card.',
    },
    { bad: '[[You got the sizes confused]].', fixed: 'The sizes got mixed up.' },
    { bad: '[[It was you who chose]] the option.', fixed: 'The option was chosen.' },
    { bad: '[[You clicked]] on the wrong button.', fixed: 'The wrong button was clicked on.' },
    {
      bad: '[[You caused]] this problem by using the old cable.',
      fixed: 'This problem was caused by using the old cable.',
    },
    { bad: '[[You left]] the valve open.', fixed: 'The valve was left open.' },
    { bad: '[[You wasted our time with]] the list.', fixed: 'We lost some time with the list.' },
    { bad: 'The mistake was made [[by your accountant]].', fixed: 'The mistake was made.' },
    {
      bad: 'The crack was caused by [[improper storage]].',
      fixed: 'The crack was caused by the storage on site.',
    },
    {
      bad: 'The damage comes from the handling [[on your part]].',
      fixed: 'The damage comes from the handling.',
    },
    { bad: 'Sorry, but [[you entered]] the wrong date.', fixed: 'Sorry, but the wrong date was entered.' },
    { bad: '[[You gave]] me wrong address.', fixed: 'Wrong address was given.' },
    {
      bad: 'It fails because [[you are using]] an old cable.',
      fixed: 'It fails because this is an old cable.',
    },
    { bad: '[[You are doing it wrong]].', fixed: 'It is meant to be done differently.' },
    { bad: '[[Your supplier messed up]] the labels.', fixed: 'Something went wrong with the labels.' },
    { bad: '[[You signed]] the form without reading it.', fixed: 'The form was signed.' },
    { bad: '[[Your driver opened]] the box too early.', fixed: 'The box was opened too early.' },
    { bad: 'The samples were lost [[by your reception]].', fixed: 'The samples were lost.' },
    { bad: '[[You ordered late]].', fixed: 'The order came late.' },
    { bad: '[[You were late with]] the deposit.', fixed: 'We had to wait for the deposit.' },
    {
      bad: 'It came back because [[your]] address was incomplete.',
      fixed: 'It came back because the address was incomplete.',
    },
    { good: 'If you entered the wrong address, we can change it.' },
    { good: 'I am sorry that you entered the wrong lift, our sign was missing.' },
    { good: 'You said that you entered the wrong address, so we changed it.' },
    { good: 'And you entered the wrong gate code?' },
    { good: 'I am sorry you received the wrong size.' },
    { good: 'The file that you accidentally opened in safe mode is fine.' },
    { good: 'It is not down to overtightening by your fitters.' },
    { good: 'We entered the wrong address.' },
    { good: 'The dent may be due to rough handling by our carrier.' },
    { good: 'I am sorry that it came from rough handling.' },
    { good: 'You made my day.' },
    { good: 'You chose well.' },
    { good: 'Your team has done a great job.' },
    { good: 'It went fast because your address was complete.' },
    { good: 'You used the old link, which still works.' },
    { good: 'You lost two kilos in a month.' },
    { good: 'You left your umbrella on our terrace.' },
    { good: 'You caused the least work of all our guests.' },
    { good: 'But you booked a classroom, and a call is none, so you choose.' },
    { good: 'You just told us about your move, congratulations!' },
    { good: 'You changed your mind, and that is quite all right.' },
    { good: 'It looks like you tried to call me, I was in the cellar.' },
    { bad: '[[You gave our porter]] the wrong key.', fixed: 'Our porter got the wrong key.' },
    {
      bad: 'Sorry, but [[your clerk told us]] the wrong time.',
      fixed: 'Sorry, but we heard the wrong time.',
    },
    { bad: '[[You have read the scale wrong]].', fixed: 'The scale is meant to be read differently.' },
    { bad: '[[Your agent informed us only]] yesterday.', fixed: 'We only heard yesterday.' },
    { good: 'We gave you the wrong key, sorry.' },
    { good: 'If you gave the porter the wrong key, call me.' },
    { good: 'You read the scale right.' },
    {
      bad: '[[You screwed up]], and now the bus is gone.',
      fixed: 'Something went wrong here, and now the bus is gone.',
    },
    { bad: '[[Your clerk wrote down]] the wrong size.', fixed: 'We have the wrong size.' },
    { bad: '[[You told the porter]] the wrong gate.', fixed: 'The porter heard the wrong gate.' },
    { bad: '[[You]] burnt the rope although we asked for care.' },
    { bad: '[[You booked]] the wrong week when you called.', fixed: 'There was a mix-up with the week.' },
  ],
});
