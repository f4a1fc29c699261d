/** Guards for refusals: whether a way on stands near a no, and whether it is the writer's own no at all. */
import { type Match, sentenceBefore, textOf } from '../match';
import { type Token, tokenize } from '../token';

// “We can see how that would be handy” shows sympathy, and “we will have to charge it” no way on.
const able =
  /\b(?<!\b(?:best|all|everything|anything) )(?:we|i|you|they|he|she|it|there|team|colleague(?: [a-z]+)?|workshop) (?:[a-z]+ly |also |still |always |even )?(?:can|could|may|might|will|would|shall)(?! not| never| only be| only apologi[sz]e| see\b| understand| imagine| appreciate| have\b| need\b| be unable| find\b| hope| rather not| refrain| be (?:charged|closed|deleted))/;
// “Please note that …” asks for nothing that would help.
const asking =
  'please(?! (?:see (?:this|our|the)|refer|note|understand|read|bear|accept|forgive|excuse|rest|know|be (?:aware|advised|informed|assured|patient)|do not))';
const offers = new RegExp(
  String.raw`\b(?:${asking}|pls|kindly|instead|alternative(?:s|ly)?|meanwhile|meantime|for now|until then|feel free|(?:happy|glad|pleased|delighted|willing|welcome|keen|ready) to|(?:how|what) about|what (?:we|i) (?:can|do|will)|(?:you have|(?:i|we) see) (?:one|two|three|several|other) (?:\w+ )?(?:ways?|options?|choices?|routes?|possibilit(?:y|ies))|there (?:is|are) (?:also |still )?(?:one|two|three|another|several|other) (?:\w+ )?(?:ways?|options?|models?|routes?|possibilities|solutions?)|(?<!\b(?:not|without) )(?:a|one|another) (?:workaround|way (?:round|around))|wed (?:always|gladly|happily)|your best (?:bet|option|chance|choice|route|way)|what would (?:be (?:of|more|most|really|very|better)|really|also|make)|you (?:do|still|also) (?:get|receive|hear|see|keep|have(?! to))|still (?:i|we) (?:did|have|asked|can)|let (?:me|us)|would (?:work|suit|fit|help|be possible)|suggest|recommend|propose|we are (?:working|looking|checking)|(?:we|i) (?:do |already |also )?have (?:a|an|the|another|two|three|one|asked|sent|started|arranged|put|added|forwarded|noted|refunded|ordered|booked)(?! (?:policy|rule))|(?:we|i) (?:give|repair|ship|send|deliver|keep|start|replace|sell|stock|book|hold|make|add|include|accept|take|swap|throw)|if (?:[a-z]+ ){1,2}(?:throws?|adds?|includes?)|works|ships|repairs|fits|suits|sells|stocks|is open|are open|(?:is|are|ship|ships|come|comes) free|here (?:are|is)|for you|you can (?:also )?see (?:our|the|more|all)|(?:as|if|once|when|the moment|should) you|should (?:an?|another|one|your|both|more) [a-z]+|(?:resolution|solution|remedy|workaround) is|you(?: will|ll| would)? (?:just |simply |only )?(?:have|need) to (?:call|ring|contact|check|visit|write|email|mail|ask|go|speak|log|use|come)|(?:will|can|has|have) (?:the )?(?:contact|details|numbers?|information|[a-z]+ numbers) (?:[a-z]+ )?to (?:assist|help)|(?:can|will|able to|here to|there to|numbers to) (?:assist|help) you|so (?:we|i) (?!can not|will not|do not|must|have to|am |are |think|believe|hope|feel|guess)[a-z]+)\b`,
);
// What stood before the no: “I can wash it, but …”.
const offeredBefore = new RegExp(
  String.raw`\b(?:${asking}|instead|you (?:will |would )?need to (?:visit|call|contact|write|check|ask|use)|(?:we|i|you) (?:also |still )?(?:can|could|may)(?! not| only| see| understand| imagine| appreciate)|(?:happy|glad|willing|welcome) to)\b`,
);
// “Shall I …?” before a no is an offer, “Refunds?” is only the matter.
const offering =
  /\b(?:would|could|can|shall|should|may|might|how|what|which|do|does|did|is|are|have|want|like)\b.*[?？]/i;
// Somebody else, another thing or another day stands in: “my cousin rents his”, “the green one is in stock”, “Monday is”.
const stands =
  /(?:[$€£] ?[\d.,]+ (?:(?:of|for) (?:[a-z]+ ){1,3})?(?:is|are|goes|go|comes|will be|has been|was) (?:returned|refunded|transferred|paid back|credited|back|on its way))\b|\b(?:opens|rents|lends|fetch|fetches|delivers|next door|costs? (?:the same|less|half)|(?:a|an) (?:new|second|extra|spare|used|smaller|larger|later|earlier) [a-z]+ (?:is|costs|would be)|(?:it is|they cost|it costs) [$€£]? ?\d+ (?:a|per|each)\b|pick ?up only|only (?:cash|cards?|online)\b|(?:repair|shipping|a [a-z]+) would be [$€£]? ?\d|the (?:others?|rest)(?: [a-z0-9]+)? (?:i|we) have|(?:will|can) (?:go through|stand in|take over|fill in|step in|walk|show)|(?:is|are) (?:fine|free|open|on the shelf|in stock|ready|cheaper|half price)|(?:one|ones|size|model|version|successor) (?:is|are|comes|costs)(?! not| too| also not)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: [a-z]+){0,2} (?:is|suits|works)(?! not)|(?:colleague|cousin|brother|sister|neighbour|neighbor|partner)(?: [a-z]+){0,3} (?:is|takes|joins|has|comes|goes|does))\b/;
const requests =
  /(?:^|[,;:–—-] |\b(?:and|then|or|so|but) )(?:try|contact|call|email|mail|message|dm|visit|check|click|see|reach|write|send|choose|use|reply|follow|ask|take|tell|give|go|come|order|book|share|confirm)\b(?! (?:to )?(?:some(?:body|one|where) else|elsewhere|another (?:shop|supplier|seller|vendor|company)))/;
// A “but” after a no opens a way, unless it only softens it.
const but =
  /\b(?:but|though|tho|however|yet)\b(?! (?:thanks|thank|sorry|that is|it is (?:our|the) policy|we (?:can )?(?:see|understand|hope|appreciate|do not|can not|are sorry)|i (?:can )?(?:see|understand|hope|appreciate|do not|can not|am sorry)|not))/;
const limits =
  /\b(?:until|till|unless|without|except|only (?:if|when|once|with|after|from)|(?:longer|earlier|later|sooner) than|before (?:the|your|it) [a-z]+ (?:is|are|has|calls|comes|arrives)|(?:from|before) (?:the )?(?:\d+|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next))\b/;

// “We have none of that size, do you have the old one?”
const asksOn = /[,;–—-] (?:do|does|would|will|can|could|have|shall|may|what|which|how|is|are) .*[?？]$/;

// “Nothing we can do as we cannot make the seller refund it for you”: the reason is another no.
const furtherNo = /\b(?:as|because|since) (?:[a-z]+ ){1,3}(?:not|never)\b[^,;]*/;

// How many sentences later a way on still belongs to the no.
const near = 3;

/** “We cannot ship today; on Monday we can”, “… Would the blue one do?”: a way on stands in the sentence or right after it. */
export function showsWayOn(match: Match): boolean {
  const { tokens, from, to, following } = match;
  // “Nothing I can do | for you here”: the no ends there.
  const after = wordsOf(tokens.slice(to))
    .replace(/^(?:(?:it|that|this|them|anything|any more|more|one|much) )?for you\b/, '')
    .replace(furtherNo, '');
  // “Only members may | book the court” goes on with what is refused: no request.
  if (opensWay(`_ ${after}`) || but.test(after) || limits.test(after) || asksOn.test(after)) return true;
  const before = wordsOf(tokens.slice(0, from));
  // “Without the receipt | we cannot refund it” tells what is needed.
  if (offeredBefore.test(before) || /\bwithout (?:it|the|a|your|this|that)\b/.test(before)) return true;
  const previous = sentenceBefore(match);
  if (previous && (offering.test(previous.prose) || offeredBefore.test(wordsOf(tokenize(previous.prose)))))
    return true;
  return following
    .slice(0, near)
    .some(({ prose }) => /[?？]|^(?:but|instead)\b/i.test(prose) || opensWay(wordsOf(tokenize(prose))));
}

// “Let us know if you have any questions” closes a letter.
const closing =
  /\b(?:please )?(?:[a-z]+ ){0,6}if (?:you have|there (?:are|is)) any (?:[a-z]+ ){0,2}(?:questions?|concerns?|queries|doubts)\b|\b(?:happy|glad|here|pleased) to (?:help|assist)(?: you)? with any(?:thing)? (?:else|other|further)\b/g;

function opensWay(text: string): boolean {
  const words = text.replace(closing, '');
  return able.test(words) || offers.test(words) || stands.test(words) || requests.test(words);
}

function wordsOf(tokens: readonly Token[]): string {
  return textOf(tokens);
}

const counters =
  /\b(?:how|what) about\b|\bif you\b|\binstead\b|\bis possible\b|\blet (?:me|us)\b|\b(?:can|could|would|will|may|might|(?:willing|happy|glad|able) to)(?: also| still| maybe| probably| even| however)? (?:counter|do|take|accept|offer|meet|include|throw|add|deliver|give|let|sell|work|bring|knock|go|come|drop|consider|agree|settle|put|pay|lend|ship)\b|\b(?:do|would|can|could|will) you\b/;
const floors = /\b(?:not|only)\b/;

/** “Too low, but I could do 90”, “… How about 90?”: another figure or a help stands behind a no to a price; a floor is none. */
export function counterOffers({ tokens, to, following }: Match): boolean {
  const after = wordsOf(tokens.slice(to));
  if (counters.test(after) || /\bnegotia(?:ble|te|tion)\b/.test(wordsOf(tokens)) || /\bbut at\b/.test(after))
    return true;
  return following.slice(0, 2).some(({ prose }) => {
    const words = wordsOf(tokenize(prose));
    return /[?？]/.test(prose) || (counters.test(words) && !floors.test(words));
  });
}

const favours =
  /\byour (?:data|details|e ?mail|mail|address|number|personal|information|privacy|card (?:data|details|number)|trust)\b|\b(?:damaged|defective|faulty|(?<!too )late(?! check| arrival| departure| delivery| fee| start)|counterfeit|fake|hidden|extra|leftover)\b|\bnot (?:be )?charg(?:e|ed|ing)\b|\bany(?:thing|one) (?:we|that|you|i)\b|\b(?:match|beat) our\b|\bcancel your\b|\b(?:to|with) your competitors\b|\baccept (?:tips|your money|payment for|that you paid)\b|\bwithout (?:asking|telling|your)\b|\b(?:offer|make|give) (?:an |any )?excuses?\b|\bchange the (?:past|world)\b|\b(?:miss|lose|regret|repeat|(?:let|leave|disappoint|keep|forget) (?:your|anybody|anyone))\b|\bpossible to (?:say|tell|know|predict|estimate)\b|\b(?:leave|disappoint|forget) you\b|\blet you (?:down|wait|suffer|fall|hang|go without|pay (?:twice|more|for it))\b|\bkeep you (?:waiting|from|on hold)\b|\bpossible to be\b/;

/** “We do not sell your data”, “no way we would let you wait”: the no is in the reader’s favour. */
export function inTheirFavour({ tokens, from, to }: Match): boolean {
  return (
    favours.test(wordsOf(tokens.slice(from, to + 6))) ||
    /\bwhich (?:keeps|protects|saves|helps|means) you\b/.test(wordsOf(tokens.slice(to)))
  );
}

/** “We do not deliver at night, | so nobody wakes”, “… for your safety”: the no protects somebody. */
export function protects({ tokens, mark }: Match): boolean {
  return /\bso (?:that )?(?:nobody|no one|everybody|everyone)\b|\bfor (?:your|their) (?:own )?safety\b|\b(?:is|are|stays?) (?:quite |perfectly )?safe\b/.test(
    textOf(tokens, mark.to),
  );
}

const regrets =
  /^(sorry|afraid|regret|regrets|regretted|say|inform|advise|tell|note|pity|mean|means|fear|sad|saddened|mention|aware)$/;

/** “A lid that cannot be opened”: it tells of the thing; “I know that cannot be changed” tells of the case. */
function tellsOfIt({ tokens, from }: Pick<Match, 'tokens' | 'from'>): boolean {
  // Some phrases begin with the “that”, some behind it.
  const that = tokens[from]?.text === 'that' ? from : from - 1;
  if (tokens[that]?.text !== 'that') return false;
  if (
    !/^(can|could|will|would|may|must|is|are|was|were|do|does|did|has|have)$/.test(
      tokens[that + 1]?.text ?? '',
    )
  )
    return false;
  const before = tokens.slice(Math.max(0, that - 3), that).map(({ text }) => text);
  const thing = before.pop() ?? '';
  return (
    /^(something|anything|things?|parts?|ones?)$/.test(thing) ||
    (/^[a-z]+$/.test(thing) &&
      !regrets.test(thing) &&
      !/^(rule|policy|decision|price|deadline|fee|rate|limit|term)$/.test(thing) &&
      before.some((text) => /^(a|an|any|some|every|each|something|anything|things)$/.test(text)))
  );
}

/** “I said a word | I will not write here”: the no belongs to a noun; “as a rule | we do not” stands alone. */
function isContactClause(tokens: readonly Token[], from: number): boolean {
  const [before, article, noun] = tokens.slice(Math.max(0, from - 3), from);
  return (
    /^(a|an)$/.test(article?.text ?? '') &&
    noun?.kind === 'word' &&
    before?.kind === 'word' &&
    !/^(as|for|at|in|after|on|such|with|being)$/.test(before.text)
  );
}

/** “Because we cannot”, “the files which we cannot accept”, “he said that we will not”: a reason or a report, not the no itself. */
export function subordinate({ tokens, from }: Match): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const before = textAt(from - 1);
  if (
    /^(because|since|which|who|what|why|where|how|while|although|though|whereas|whether|as|than|reason|whenever|nothing|before|until)$/.test(
      before,
    )
  )
    return true;
  if (tellsOfIt({ tokens, from }) || (/^(i|we)$/.test(textAt(from)) && isContactClause(tokens, from)))
    return true;
  // “Although the window is closed, we refunded it”.
  if (
    /^(although|though|while)$/.test(textAt(0)) &&
    from > 0 &&
    !tokens.slice(0, from).some(({ text }) => text === ',')
  )
    return true;
  // “That is not possible”, “that colour is sold out”: here it is the subject.
  const opened = /^(we|i|you|it|they|there|our|my|the|no|nothing)$/.test(textAt(from));
  return (
    before === 'that' && opened && !regrets.test(textAt(from - 2)) && !/^(you|us)$/.test(textAt(from - 2))
  );
}

/** “… I will review it today.”: the next sentence tells what we do. */
export function toldNext({ following }: Match): boolean {
  return /^\s*(?:i|we)(?:['’]ll| will| have| am| are|['’]ve|['’]re|['’]m) /i.test(following[0]?.prose ?? '');
}
