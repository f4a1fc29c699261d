/** “Our system is a mess”, “my colleague is incompetent”: speaking ill of one’s own company. */

import { captureEnds, followedBy, marks, saidBefore } from '../../../words/english/clauses';
import { asked, negated, reported } from '../../../words/english/guards';
import { namesFacts } from '../../../words/english/names-facts';
import { nounPhraseAt } from '../../../words/english/noun-phrase';
import { ofPublishedWords } from '../../../words/english/published-words';
import { endOfWords, type Guard, type Match, marking, remembering, textOf } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noIllLeft } from '../../rewriting/no-secret-left';
import { both, drop, say, sentence, where } from '../../rewriting/rewrites';
import { sayClause } from '../../rewriting/say-clause';
import { sayToTheEnd } from '../../rewriting/say-to-the-end';
import { tellWhatTheyDid } from '../../rewriting/tell-what-they-did';
import { sorryThatSo } from '../../rewriting/without-the-reason';
import { defineRule, type Rewriter } from '../../rule';

/** Those of the writer’s own house. */
const folk =
  '(department|dept|team|people|guys|warehouse|factory|manager|boss|owner|director|system|office|staff|colleague|agent|agents|lab|lab guy|sales team|sales guys|qa|qc|it|codebase|code|roadmap|support|hotline|night shift|management|cto|ceo|partner|accounting|finance|logistics|courier|website|marketing|kitchen|chef|developers|engineers|app|product|planning|union)';
const part = '(@house)';
const ours = `((our|my) [own|_] [_] ${part}|(the|our|my) new (manager|boss|director|owner|owners|system|software|management|ceo|policy|office) [here]|(the|our) new (guy|guys|girl|colleague|colleagues|one|ones|hire|people) [in _|at _|here]|the [_] (branch|head office|headquarters|management|boss|guys|people (upstairs|in _))|(upstairs|management|head office|headquarters|hq) [they])`;
const verdict =
  '(@scorned|(a|an|one big|one|such a|a complete|a total|a real|a bit of a|a bunch of|an absolute|a pure) [_|bloody] @shame|[@adverb|always] (going (downhill|under|to the dogs)|going down the drain|from the (stone age|middle ages|last century|eighties|nineties)|held together (by|with) _|stuck in the (past|eighties|nineties)|on (its|his|their) last legs|older than (me|i am|most of us)|a hundred years old|run by _|not (worth|up to|very bright|the brightest|to be trusted|what it)|impossible to (work|deal) with|one (guy|man|person|woman) with|beyond (help|repair|saving)|on fire|burning|killing us|making things up|only (after|interested in|in it for))|(a|an|one big|such a|a complete|a total|a real|a bit of a|a bunch of|an absolute) [_] (mess|joke|disaster|nightmare|disgrace|zoo|shambles|catastrophe|circus|fool|idiot|idiots|amateurs|pain|moron|clown|clowns|madhouse)|chaos|chaotic|hopeless|useless|incompetent|clueless|terrible|awful|lousy|rubbish|garbage|crap|crappy|shit|unreliable|lazy|stupid|dumb|idiots|amateurs|disorganised|disorganized|in (chaos|shambles)|all over the place|out of control|horrible|pathetic|ridiculous|sloppy|slow|dim|thick|half asleep|antiquated|falling apart|never (around|there|here|in|reachable|on time))';

/** “I am sorry that my colleague gave you the wrong date”: a slip is owned, and nobody is run down. */
function apologised({ sentence, following }: Match): boolean {
  return [sentence.prose, following[0]?.prose ?? ''].some((prose) => /\b(?:sorry|apolog)/i.test(prose));
}

const drafts =
  /^(code|work|draft|drafts|english|sketch|slides|design|text|translation|handwriting|writing|drawing|drawings|patch)$/;

/** “I am tired of my colleagues | quitting”: what they do is hard to see. */
function whatTheyDo({ tokens, mark, captures }: Match): boolean {
  return captures.what !== undefined && /\p{L}{3,}ing$/u.test(tokens[mark.to]?.text ?? '');
}

/** “Nobody in this town has ever left us unhappy”: it praises. */
function praises({ tokens }: Match): boolean {
  return /\b(?:unhappy|disappointed|hungry|complained|regretted|until now)\b/.test(textOf(tokens));
}

/** “I would return it, | the quality dropped since May”: what stands before it stays. */
const keepBefore: Rewriter = (match) => {
  const { tokens, mark } = match;
  const joined = /^(and|so|but|because|since|as)$/.test(tokens[mark.from - 1]?.text ?? '');
  const from = joined ? mark.from - 2 : mark.from - 1;
  const closes = tokens.findIndex(({ kind }, at) => at >= mark.to && kind === 'punctuation');
  const to = closes < 0 ? tokens.length : closes;
  const open = tokens.slice(to).some(({ text, kind }) => kind !== 'punctuation' || text === '?');
  if (tokens.slice(0, from).some(({ text }) => text === 'typical')) return null;
  if (from < 3 || open || !/^[,;–—-]$/.test(tokens[from]?.text ?? '')) return null;
  return drop()(marking(match, from, to));
};

/** “My partner is the reason | we are late.” */
const sorryThat: Rewriter = (match) => {
  const { tokens, mark } = match;
  const reason = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'reason');
  return reason < 0 ? null : say('I am sorry that')(marking(match, mark.from, reason + 1));
};

/** “That fee is made up” is “I am finding out how that fee comes about”. */
const findOut: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!tokens.slice(mark.from, mark.to).some(({ text }) => text === 'up')) return null;
  const first = /^(the|this|that|our|my)$/.test(tokens[mark.from - 1]?.text ?? '')
    ? mark.from - 1
    : mark.from;
  if (first > 0) return null;
  return sentence('I am finding out how $what comes about.')(
    remembering(match, { what: { from: first, to: mark.from + 1 } }),
  );
};

/** “My draft is a mess” is “my draft is still rough”. */
const stillRough: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && /^(is|are)$/.test(text));
  const what = { from: mark.from, to: verb };
  if (verb < mark.from + 2 || verb > mark.from + 5 || tokens[mark.from]?.text !== 'my') return null;
  return drafts.test(tokens[verb - 1]?.text ?? '')
    ? sayToTheEnd('$what <be@what> still rough')(remembering(match, { what }))
    : null;
};

const slips =
  /^(screwed|messed|fucked|botched|bungled|forgot|mixed|lost|ruined|blew|butchered|dropped|fault|mistake|blunder)$/;

/** “The intern screwed it up”, “it was Tom’s fault”: whoever it was, we did it. */
function slipped({ tokens, mark }: Match): boolean {
  // “It was his fault, not ours.”
  if (tokens[mark.to + 1]?.text === 'not') return false;
  return tokens.slice(mark.from, mark.to).some(({ text }) => slips.test(text));
}

/** “My colleague gave you bad advice”, “the old clerk had no idea and told you a wrong rate, …”: what was wrong is owned. */
const ownWhatWasTold: Rewriter = (match) => {
  const { tokens, mark } = match;
  let to = mark.to;
  while (to < tokens.length && !/^[,;:.!?]$/.test(tokens[to]?.text ?? '')) to++;
  const wrong =
    /\b(?:gave|told|sold|sent) you (?:the |a )?(?:bad|wrong|poor|false|terrible|incorrect|nonsense|rubbish)\b/;
  if (!wrong.test(textOf(tokens, mark.from, to))) return null;
  return say('we are sorry for the mistake in what we told you')(marking(match, mark.from, to));
};

/** “We botched the installation” is “we made a mistake with the installation”. */
const ownTheSlipWithIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const verb = tokens.findIndex(({ text }, at) => at >= mark.from && slips.test(text));
  const from = tokens[verb + 1]?.text === 'up' ? verb + 2 : verb + 1;
  const to = nounPhraseAt(tokens, from)?.to ?? mark.to;
  const named = /^(the|your|our|this)$/.test(tokens[from]?.text ?? '') && to - from > 1;
  if (!slipped(match) || verb >= mark.to || !named || tokens[from + 1]?.text === 'ball') return null;
  return say('we made a mistake with $thing')(
    remembering(marking(match, mark.from, Math.max(to, mark.to)), { thing: { from, to } }),
  );
};

/** “My colleague dropped the ball on your letter” is “we made a mistake with your letter”. */
const ownTheSlip: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (!slipped(match)) return null;
  const about =
    /^(on|with|about)$/.test(tokens[mark.to]?.text ?? '') &&
    /^(the|your|our|this|that|these|those)$/.test(tokens[mark.to + 1]?.text ?? '');
  return about
    ? say('we made a mistake with')(marking(match, mark.from, mark.to + 1))
    : sayToTheEnd('we made a mistake')(match);
};

/** “We are in the dark about the date because the boss keeps changing it” is “we do not yet know more about the date”. */
const notYetKnown: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.to - 1]?.text !== 'dark' || !/^(about|on)$/.test(tokens[mark.to]?.text ?? '')) return null;
  const why = tokens.findIndex(({ text }, at) => at > mark.to && /^(because|as|since)$/.test(text));
  const known = say('we do not yet know more about')(marking(match, mark.from, mark.to + 1));
  const reason = why < 0 ? null : drop()(marking(match, why, endOfWords(tokens)));
  return known && reason ? { ...known, edits: [...known.edits, ...reason.edits] } : known;
};

/** A figure, a day or a request would go with the sentence. */
function tellsMore({ source }: Match): boolean {
  return namesFacts(source);
}

/** “Nobody here knows | when it opens”. */
const asksNext = followedBy(/^(when|what|how|why|who|where|which|whether|if)$/);

/** “I cannot stand my boss, but he signed it” is “my boss signed it”. */
const tellOfWhom: Rewriter = (match) => {
  const { tokens, mark } = match;
  const link = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  const joined =
    /^(and|but)$/.test(tokens[link]?.text ?? '') && /^(he|she|they)$/.test(tokens[link + 1]?.text ?? '');
  if (!joined || mark.from > 0 || !/^(my|our|the)$/.test(tokens[mark.to - 2]?.text ?? '')) return null;
  const whom = { from: mark.to - 2, to: mark.to };
  return say('$whom')(remembering(marking(match, mark.from, link + 2), { whom }));
};

const withoutHarm = [
  where(
    captureEnds(
      'what',
      /^(?:server|system|software|site|website|app|network|machine|lift|oven|line|truck|van)$/,
    ),
    say('$what was out of order again'),
  ),
  ownWhatWasTold,
  ownTheSlipWithIt,
  ownTheSlip,
  notYetKnown,
  sorryThatSo,
  tellWhatTheyDid,
  tellOfWhom,
  stillRough,
  where(tellsMore, keepTheRest()),
  leaveOutWhole,
  keepTheRest(),
  where(tellsMore, sayClause('this is not how it should be with us')),
  sentence('I am sorry about this; {what you are doing about it}.'),
];

/** “Someone | might have been confused | about the date”. */
function mixedUp({ tokens, mark }: Match): boolean {
  return /\bmight\b.*\bconfused(?: (?:with|about|by|over|[.!]))?$/.test(
    textOf(tokens, mark.from, mark.to + 1),
  );
}

/** “We are training new people, and it seems that | someone might have been confused”: whose confusion it was stays untold. */
const withoutTheNewOnes: Rewriter = (match) => {
  const { tokens, mark } = match;
  const comma = tokens.findLastIndex(({ text }, at) => at < mark.from && text === ',');
  const to = /^(?:and|so|but)$/.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
  const blamed = /\b(?:new|train(?:ing|ees?)|short of|understaffed|temps?|interns?|busy)\b/.test(
    textOf(tokens, 0, Math.max(comma, 0)),
  );
  return blamed && tokens[to]?.text === 'it'
    ? both(() => drop()(marking(match, 0, to)), say('there may have been some confusion'))(match)
    : null;
};

/** “I believe | we need to review our system”: what one proposes to colleagues. */
const proposed: Guard = (match) =>
  marks(/^(?:review|rethink)$/)(match) && saidBefore(/^(?:believe|think|suggest|propose|agree)$/)(match);

/** Best first: we are sorry for what came of it; what else is said stays; we find out. */
const withoutTheFault: readonly Rewriter[] = [
  sorryThat,
  ownWhatWasTold,
  ownTheSlipWithIt,
  sorryThatSo,
  keepTheRest(),
  keepBefore,
  leaveOutWhole,
  findOut,
  sentence('I am sorry about this; {what you are doing about it}.'),
];

export default defineRule({
  id: 'off-limits/ill-of-own-house',
  principle: 'company-interest',
  severity: 'warning',
  message: 'Speaks ill of your own company.',
  why: 'The customer buys from the company you run down, and wonders what you say about them; say what is done about it.',
  phrasings: noIllLeft([
    {
      phrases: [
        `{${ours} (is|are) [@adverb|@very|a bit|pretty|totally|always|often|simply|frankly|honestly] ${verdict}}`,
        `{${ours} [_] [@adverb] (always|constantly|keeps|keep|regularly|usually|often|once again|as usual) (mess|messes|messing|screw|screws|screwing|fuck|fucks|forget|forgets|forgetting|lose|loses|losing|get|gets|getting|sleep|sleeps|sleeping|ignore|ignores|ignoring|break|breaks|breaking|crash|crashes|crashing|do|does|ship|ships|answers|answer|works|work|listens|listen|checks|check|reads|read) [things|it|this|everything|the _|their _] [up|wrong|down|properly|on time|right]}`,
        `{${ours} [_] [@adverb] never (get|gets|do|does|ship|ships|answers|answer|works|work|listens|listen|checks|check|reads|read) [things|it|this|everything|the _|their _] [up|wrong|down|properly|on time|right]}`,
        `{${ours} [@adverb|@very|often|frequently|regularly] (mess|messes|messed|screw|screws|screwed|fuck|fucks|fucked) (things|it|this|everything|the _|orders|your _) [_] up}`,
        `{${ours} [@adverb] (has|have|had) [got] [absolutely|really] no (clue|idea) [what|how|about|of]}`,
        `{(our|the|my) [own|_] ${part} [guys|people|folks|lot|team|staff|department|here] [@adverb|@very|honestly] (could not care less|do not care|does not care|could not organise|could not organize|can not (count|read|spell|write|cook|add|pack|tell|find|be trusted|organise)|hate each other|hates everyone|never (learn|learns|know|knows|pay|pays|turn up|turns up|care|cares|show up|shows up|test|tests|read|reads|train|trains)|only (care|cares|think|thinks) (about|of)|make it up|makes it up|sleep all day|is always (drunk|late|wrong|away)|are always (drunk|late|wrong)|blame each other|has not been (serviced|cleaned|updated|trained)|(broke|break|breaks|lost|lose|loses|ruined|ruin|wrecked|destroyed|bungled|butchered) (everything|it all|another|half|things|every))}`,
        '{(they|he|she) (are|is) [all|just|totally|completely|so|absolutely|a bunch of|really|simply] (hopeless|useless|incompetent|clueless|idiots|amateurs|lazy|impossible to reach|cowards|liars|crooks|clowns|morons)}',
        '{(i|we) (am|are) [@very|grossly|badly|hopelessly|chronically|all] (underpaid|overworked|understaffed|paid peanuts|paid badly|badly paid|exploited|treated like dirt|burned out|burnt out) [,|here|and|so]}',
        '{(they|we|management|the boss|head office|the company|my boss) [@adverb] (cut|cuts|are cutting|is cutting|keep cutting|slashed|skipped|skip|skips|save on|saved on|skimp on|skimps on|scrapped) [all|the|on] [the] (corners|budget for|training|quality|quality control|safety|maintenance|testing|tests|staff|half the|cleaning|checks|inspections)}',
        '{(our|the) competitor’s [_] [_] (is|are|works|was) [@adverb|@very|much|far|actually|simply] (better|faster|cheaper|stronger|safer|nicer|superior|best)}',
        '{(our|the) (competitors|competition) (is|are|do|does|make|makes|offers|offer) [it|this] [@adverb|@very|much|far|a] (better|faster|cheaper|superior) [_] [than (us|ours|we)]}',
        '{(in (our|the) meeting|internally|in the office|behind your back|my boss|the boss|my manager|our director|the director|my colleagues|everyone here|everybody here|management|they) [@adverb|all] (called|calls|call|considers|consider|described|describes) you (a|an|the|our|as)}',
        '{(everybody|everyone|all of us|people|nobody|the whole office) [here|in the office|at ours] (hated|hates|disliked|dislikes|laughed at|laughs at|is afraid of|avoids|can not stand|likes|trusts|respects) (him|her|them|you|your _|the _)}',
        '{you are better off (without us|elsewhere|with (another|someone|somebody|the competition|the competitor))}',
        '{(dealt|deal) with me [rather] than with (the|our) (office|team|branch|boss|others|support|hotline|head office)}',
        `{(our|my) [own|_] ${part} [has|have|also|recently|just] [@adverb] (failed|fail|fails|flunked) [an|the|its|their|every|another|#|@number] [_] (inspection|inspections|audit|audits|test|tests|check|checks|exam|certification)}`,
        `{(our|my) [own|_] ${part} [here] [@adverb|just|usually|often|regularly|secretly] (lie|lies|lied|cheat|cheats|cheated|steal|steals|stole|guess|guesses|quarrel|quarrels|gossip|gossips|neglect|neglects|neglected|skip|skips|skipped|fake|fakes|faked|panic|panics|exaggerate|exaggerates|waste|wastes|wasted|bully|bullies|bribe|bribes|bribed|gamble|gambles)}`,
        `{(our|my) [own|_] ${part} (shipped|released|sent|launched|packed|signed|approved|installed|sold|ship|ships|release|sell|sells) [it|this|that|them|things|everything|the _] without (testing|looking|checking|reading|asking|knowing|thinking|any|inspecting|a (test|check|look|plan))}`,
        '{(nobody|no one|not a soul|no-one) in (accounting|sales|support|purchasing|marketing|production|logistics|management|engineering|it|billing|finance|dispatch|legal|hr|our _|the _|this _|my _) [really|ever|either|even] (understands|knows|cares|reads|checks|answers|listens|works|thinks|wants|has|can|dares|tests|bothers|noticed|talks)}',
        '{(i|we) [personally|honestly|frankly|also|myself|even|do] (think|find|believe|agree|feel|admit|know) [that] [our|the company’s] _ [_] (is|are) [@very|far|way|much|rather] [too] (unfair|stupid|wrong|ridiculous|overpriced|outdated|excessive|absurd|a joke|a rip-off|greedy|idiotic|terrible|bad|inflated|expensive|silly|crazy|dishonest|a mess|weak|poor|useless)}',
        '{our [_] (price|prices|rates|fees|quotes|figures|reviews|numbers|specs|claims|estimates) (are|is) [@adverb|@very|often|usually|a bit] (inflated|exaggerated|padded|made up|invented|fake|a fantasy|optimistic|bogus|massaged|rigged|a lie|doctored)}',
        '{(is|are) a [bloody|real|complete|total] (nightmare|pain|bully|tyrant|horror|disaster|joke) to (work|deal|talk) (for|with|to)}',
        '{you (could|should|can|might) sue (us|my company|our company|them) [_] [_] [_] [_]}',
        '{(we|my company|our company) would [@adverb] lose (in court|the case|that case|against you|if you sued)}',
        '{(what we (do|did|sell|charge) [here|there|you] is|it is|this is) [@adverb|probably|technically|strictly speaking] illegal , but}',
        `{${ours} [_] (is|are) [a bunch of|all|just|nothing but|full of] (thieves|liars|crooks|amateurs|cowboys|idiots|crook|gangsters|monkeys|beginners|interns|temps|bandits)}`,
        '{they have no (clue|idea)}',
        `{(the|our) (${part}|developers|programmers|engineers|sales guys|sales people|reps) [here] (<have>) [@adverb] no (clue|idea|training|plan|brains)}`,
        `{(the|our|my) [own] ${part} [here|there] [@adverb] (promise|promises|say|says|tell|tells) [you|people] (anything|whatever|everything) [just] (to (get|make|close|sell)|for (the|a) (bonus|commission|sale)|that sells)}`,
        `{(logistics|accounting|purchasing|marketing|sales|production|it|engineering|support|billing|finance|dispatch|planning|head office|headquarters|management|${ours}) [@adverb|has|have|once again|again] (screwed|messed|fucked|cocked|botched|bungled|fouled|goofed) [(it|this|that|things)] [up]}`,
        `{(they|the boss|this company|management|my boss) (do|does) not (pay|give|tell|train|respect|treat|listen|trust) (me|us) [enough|well|properly|anything|a thing|right|to] [_] [_] [_]} $`,
        `{${ours} (crashes|crash|breaks down|break down|fails|fail|goes down|dies|freezes) (daily|every (day|week|hour|morning|other day)|all the time|constantly|again and again|twice a _|weekly)}`,
        `{(nobody|no one|none|not one person) [here|at ours|in (this|our|the) _|of (us|my colleagues|our people)] [ever|really|@adverb] (answers|picks up|cares|listens|checks|reads|works|understands|tests|believes|likes) [up] (the (phone|phones|mail|mails)|about|anything|here|it|them|these|our|the old|the (boss|system))}`,
        `{(i|we) (am|are) [@adverb|also] (quitting|leaving here|out of here|handing in (my|our) notice|resigning|jumping ship) [(in _|soon|next _|at the end)]}`,
        `{(our|this) [_] (roaming|product|products|price|prices|service|plan|software|app|machine|machines|quality|warranty|insurance|food|fish|coffee|contract|contracts|website|fee|fees) (is|are) [@adverb|@very|frankly|honestly|all] (a (rip-off|scam|joke|fraud|robbery|swindle)|rubbish|garbage|crap|shit|overpriced|worthless|second-rate|daylight robbery|way too expensive|useless|junk|a waste of money)}`,
        `{(is|are) a (rip-off|scam|swindle|joke) , our _}`,
        `{(frankly|honestly|and|i think|i find [it|that]) [,] [i think] [that|it] [is] a (disgrace|scandal|shame|crime)} $`,
        '{(they|we|our people) lose every (second|third|other) _}',
        '{@we [@adverb|@very] (hate|can not stand|despise) (working (here|for (this|my))|my job|this (company|place|job|system)|(my|our) (boss|company|manager|colleagues|system))}',
        `{this (place|company|department|office|firm) (is|has become) [@adverb|@very|such] ${verdict}}`,
        '{(nobody|no one) (here|in (this|our) (company|office|team)) (cares|works|listens|answers|checks|reads) [mails]} (,|$|and)',
        '{@we (am|are) [@adverb] (looking for a (new|better|different|proper) (job|employer|company)|leaving this (company|place|sinking ship)|about to quit)}',
        '{(our|my|the) (website|sales|sales people|salesman|brochure|catalogue|catalog|marketing|boss|company|data sheet|manager) (lies|lie|cheats|cheat|exaggerates|exaggerate|is lying|are lying|is a lie|made it up|makes (it|things|that) up)}',
        '{the left hand does not know what the right [hand]}',
        '{@we (<be>) [@adverb|hopelessly|chronically] (understaffed|disorganised|disorganized|chaotic|overworked|badly organised|badly organized|a chaotic (bunch|company))}',
        '{(that is|this is|it is) [so|just] (typical (for|of) (us|our company|our [_] _)|how it always (goes|is) here|what (always|usually) happens here)}',
      ],
      unless: [asked, negated, reported, praises, ofPublishedWords],
      rewrites: withoutHarm,
    },
    {
      phrases: [
        '{@we (am|are) [@very|@adverb] (tired|sick|fed up|sick and tired) (of|with) what:((my|our|this|these|working) [fellow|_] (colleagues|coworkers|co-workers|company|place|boss|management|system|team|here|department))}',
        '{(we|the company|my company|our company|our side|they) [@adverb|@very] (do|does|did) not [yet|@very|@adverb] have (a|any|the|one) [_] (policy|policies|procedure|procedures|process|processes|overview|backup|safeguards|controls|standards|quality control) (for|on|in|regarding|about|to|yet|$|,|and)}',
        '{(there is|there are|we have) [currently|@adverb] no [company-wide|_] (policy|policies|procedure|procedures|process|overview|controls|safeguards|oversight|backup plan|quality control) (for|on|in|regarding|about|to|here|$|,|and)}',
        '{(nobody|no one) (seems to (know|have|care|be|understand)|has (taken|bothered|looked|thought)|is in charge|feels responsible|wants to (own|take))}',
        '{(we|our _|our own _) (need|needs|have|has|ought) to (review|overhaul|rethink|clean up|sort out|straighten out|get a grip on) our [own] [_] (system|systems|process|processes|procedure|procedures|notification|controls|house|act|communication|bookkeeping)}',
        '{(have|has|had) [@adverb|generally] not [@adverb|generally] done [any|the|our|its] (due diligence|homework|testing|research|checks|legal work)}',
        '{(have|has|had) [@adverb|generally] not [@adverb|generally] done (any|the|our|its) _ (due diligence|homework|testing|research|checks|legal work)}',
        '{(we|they) [@adverb] (cut corners|neglected (to|the|this)|never got around to)}',
        '{@we have [got] (a|an|some) [_] (process|staffing|communication|quality|morale|training) (issue|problem|mess|crisis|issues|problems) [here]}',
        '{(was|were|is|are|got) [@adverb] (pushed|rushed|shipped|released|launched|thrown|sent) [out|together] [_] (half baked|half - baked|half-finished|half finished|unfinished|untested|too early|too soon|before (it was|they were) ready|full of bugs)}',
        '{[very] low morale [which|that|in|and|here]}',
        '{a (dog|lemon|dud|turkey) of a (product|car|machine|model|release|flat|house)}',
        '{@we do not [really|actually|even] (test|check|inspect|clean|read|count) (them|it|these|those|most of them) [really|properly|at all|ever]} (.|!|,|$)',
        '{even (i|we) do not (understand|know|trust|use|like) our [own] (pricing|prices|system|product|products|software|policy|app|site)}',
        '{(with|we have|there is) [_] (low|poor|bad) morale}',
        '{@we (am|are|were) [@very|@adverb|pretty much|all|a bit] (in the dark|out of our depth|in over (our|my) (head|heads)|flying blind|making it up as we go|winging it|not on top of (it|this|things))}',
        '{(a|this|our|the|some) [_] internal (issue|problem|mix-up|mixup|mess|misunderstanding|miscommunication|mistake|error|screw-up)}',
        '{(our|my) (quality|delivery|customer service|communication|work|standards|@house) (has|have) [@adverb|@very] (gone (downhill|south|bad)|slipped|deteriorated|been (a (mess|joke|disaster|nightmare|shambles)|terrible|awful|slipping|chaotic|chaos|dreadful|hopeless|unreliable|all over the place))}',
        '{(my|our) [_] (colleague|colleagues|coworker|team|people|assistant|warehouse|dispatch|sales _|boss|manager|predecessor|trainee|department) [_] [has|have] [@adverb] (made a [_] mess|botched|bungled|fumbled|butchered|dropped the ball|blew it|slept through|sat on (it|your|this))}',
        '{no longer (works|work|is|are) (here|with us|for us) [,|and|-] [and] (for (good|a) reason|thank god|luckily|thankfully|fortunately|to be honest|which is)}',
        `{our [_] (partner|partners|carrier|carriers|forwarder|forwarders|supplier|suppliers|vendor|vendors|contractor|contractors|subcontractor|provider|haulier|agency|mill) [_|in _] (is|are) [@adverb|@very|a bit|pretty] ${verdict}}`,
        '{(our|my) [_] (@house) [guys|people|there] could not (count [to]|find [_] own|organise|organize|pack|run|boil|tell|hit|sell|spell|add) _ [_] [_]}',
        '{their _ [_] (is|are|works|was) [@adverb|@very|much|far|a lot] (better|cheaper|stronger|faster|nicer|safer|superior) (than|to) ours}',
        '{(our|my) people (in _) [@adverb] (are|is) [@adverb] (fighting|arguing|quarrelling|quarreling|bickering|squabbling) [about|over]}',
        '{get the hell out (of (here|this _|there)|before)} (.|,|!|but|because|as|so|$)',
        '{(until|till|before|unless) they (run|fire|kick|throw|push|boot|sack|toss|replace|drive) (me|us) [off|out]}',
      ],
      unless: [asked, negated, reported, proposed],
      rewrites: [where(whatTheyDo, say('it is hard to see $what')), ...withoutHarm],
    },
    {
      phrases: [
        '{what:((our|my|the) (last|latest|recent) (audit|inspection|launch|release|update|season|quarter|year)) (was|went) [@adverb] (a [total|complete|real] (catastrophe|disaster|mess|joke|flop|failure|nightmare)|terrible|terribly|horrible|awful|badly|wrong|embarrassing)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$what did not go as it should have')],
    },
    {
      phrases: [
        '{does not [even|yet|really] have (a|any) [clear|proper|formal|written|real] what:(policy|procedure|process|strategy)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('has yet to set a $what')],
    },
    {
      phrases: [
        '{what:((the|our|my|that) [_] (group|team|department|desk|office|branch|board|committee|division|warehouse)) (is|are) [@adverb] part of the problem}',
      ],
      unless: [asked, negated, apologised],
      rewrites: [say('$what <have@what> a part in this')],
    },
    {
      phrases: [
        '{(someone|somebody|a colleague|my colleague|our trainee|the (trainee|intern|new (guy|girl|colleague|one))|one of (our|my) (colleagues|people)) [here] (might have been|was|were|must have been|is|are|has been) [@adverb|@very|probably|a bit] (confused|careless|asleep|lazy|sloppy|drunk|sleeping|stupid|incompetent|clueless|too lazy)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [
        where(mixedUp, withoutTheNewOnes),
        where(mixedUp, say('there may have been some confusion')),
        say('we made a mistake'),
      ],
    },
    {
      phrases: [
        '{(we|they) [@adverb] left what:((a couple|a few|some|several) of (these|the|those) [_] (things|tests|steps|papers|points)) (undone|out)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('$what were still to be done')],
    },
    {
      phrases: ['{(nobody|no one) (here|in (this|our) (company|office|team)) (knows|has a clue about)} _'],
      rewrites: [where(asksNext, say('I am finding out')), say('I am finding out about')],
    },
    {
      phrases: [
        '<be> {(never|not) [even] (opened|checked|tested|inspected|read|looked at|cleaned) (here|by us|in our (factory|company|house))}',
      ],
      unless: [asked],
      rewrites: [say('handled in a way that we are improving')],
    },
    {
      phrases: [
        '{@we would (not|never) [myself|even|ever] (buy|use|insure|order|trust|fly|eat|drive|book|send|stay|bank|rent) ... (from us|with us|at ours|with our|our own)}',
        '{@we would (not|never) (recommend|trust|buy|use) (our|my) [own] (company|product|products|service|services|brand|factory|warehouse)}',
      ],
      unless: [asked, reported],
      rewrites: [sentence('Let us look at what suits you best: {what suits them}.')],
    },
    {
      phrases: [
        '{@we would (buy|order|get) (it|this|that|one|them) from (the|our) (competition|competitor|competitors)}',
      ],
      rewrites: [sentence('Let us look at what suits you best: {what suits them}.')],
    },
    {
      phrases: [
        '{(my|our|the) (boss|manager|director|colleague) (does not|can not|never) (like|stand|trust|respect) (you|your _)}',
      ],
      unless: [asked],
      rewrites: withoutHarm,
    },
    {
      phrases: [
        '^ {(it is|its|this is|that is|they are|these are) [only|just|honestly] [a|an] [@very|pretty|kind of a|rather] (crappy|lousy|crummy|shoddy|junky|shitty|ratty|dodgy|rubbish|piece of (junk|crap|garbage)) _}',
      ],
      unless: [asked, negated],
      rewrites: [where(tellsMore, keepTheRest()), sentence('What speaks for it is {what speaks for it}.')],
    },
    {
      phrases: [
        '{did:(v:(have|has) [@adverb|generally] not [@adverb|generally] done (much|enough|a lot of)) [_] (due diligence|homework|testing|research|checks|legal work)}',
      ],
      unless: [asked, negated, reported],
      rewrites: [say('<have:v> yet to do more', { instead: 'did' })],
    },
    {
      // “… and take a holiday”: what is planned stays.
      phrases: ['{get the hell out of (here|there|this _) and} _'],
      unless: [asked, negated],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{one of the bad:(worst|weakest|poorest|riskiest) (deal|deals|project|projects|contract|contracts|offer|offers|plan|plans|mill|mills|shop|shops|firm|firms|company|companies|product|products|proposal|proposals|system|systems|model|models) [_] [that] @we [have] [ever] (analyzed|analysed|seen|reviewed|had|run)}',
      ],
      unless: [asked, negated],
      rewrites: [say('weaker', { instead: 'bad' })],
    },
    {
      phrases: [
        '{one of (the|our|my) (worst|weakest|poorest|ugliest|riskiest|sloppiest|dumbest|lousiest) _ [_] [that] @we [have] [ever] (done|made|sold|released|built|shipped|signed|launched|produced|offered|bought|closed)}',
        '{(one of our|our|my) (worst|weakest|poorest|lousiest) (product|products|model|models|deal|deals|seller|sellers|year|quarter|release|branch|shop|store|line|lines|version|team|batch|job|project|launch)}',
        '{(deal|project|car|product|model|stock|investment|contract|flat|house|machine) is a [real|complete|total] (dog|lemon|dud|turkey|money pit|loser|sinking ship|disaster waiting)}',
        '{the new (update|app|website|site|design|release|version|menu|layout|model|software|interface|checkout|catalogue) (is|sucks|looks) [@adverb|@very|frankly|honestly] [a|such a] (garbage|crap|rubbish|mess|terrible|awful|worse|buggy|trash|horrible|disaster|joke|useless|shit|half-baked|downgrade)}',
        '{(our|my) [_] (@house) (did|does|made) (a|an|such a) [@very] (sloppy|bad|poor|terrible|lousy|half-hearted|awful|shoddy|botched|horrible|amateurish) (job|work|mistake)}',
        '{(my|our|the|your) (previous|last|former|other|first|old) (agent|rep|colleague|manager|contact|advisor|adviser|clerk|operator|salesman|account manager|technician|salesperson|representative) [@adverb|clearly|obviously] (had no (clue|idea)|did not (know|care|understand|listen|do (his|her|their))|was (useless|wrong|clueless|lazy|incompetent|careless|a|an)|lied|messed up|screwed up|made (a mess|it up))}',
        '{(my|our|the|your) [previous|last|former|other] (agent|rep|colleague|manager|contact|advisor|adviser|clerk|operator|salesman|account manager|technician) (gave|told|sold|sent) you (bad|wrong|poor|false|terrible|the wrong|incorrect|nonsense|rubbish) [_]}',
        '{(the|our|my|that|your) [_] (group|team|department|desk|office|branch|board|committee|division|warehouse) (is|are) [@adverb|clearly] [often] (half the|the [real|main|biggest|actual]|a [real|big|huge]|our [biggest|main|real]) (problem|bottleneck|obstacle|weak link|weakest link|culprit|roadblock|headache|problem child)}',
        '{(the|our) [_] (system|software|server|website|app|database|machine|tool|platform) (is|are) [@very] (old|ancient|slow|outdated|flaky) and [it] [always|often|constantly] (keeps|crashes|breaks|hangs|freezes|fails)}',
        '{(the|our) [_] [_] (guys|boys|people|folks|lot) [@adverb] (never|do not) [even|ever] (read|check|look|listen|answer|care|test|call|bother|think|know)}',
        '{our [_] (@house) (is|are) (slow|late|lazy|sloppy|useless|clueless) as (hell|usual|ever|always|a snail)}',
        '{(the|our|my|that) [new|young|old|poor] (intern|interns|temp|temps|apprentice|student|junior|night shift|day shift|new hire|rookie|sales guy|sales rep|boss|receptionist|driver) [@adverb|again|once again] (screwed|messed|fucked|botched|bungled|forgot|mixed|lost|ruined|broke|blew|butchered) [(it|this|that|things|everything|your _|the _)] [up]}',
        "(^|,|but|;|and) {(it|this|that) (was|is) (tom|_) 's [own] (fault|mistake|error|doing|blunder)} (.|,|!|$|,|that|not|for)".replace(
          '(tom|_)',
          '_',
        ),
        '{@we (rushed|cobbled together|threw together|hacked together|slapped together|botched|half-tested) (this|it|the|that|these|everything|our) [_]}',
        '{@we (shipped|sold|released|sent|launched|delivered|installed) (it|this|that|them|these|the _) (knowing|although we knew|even though we knew|despite knowing)}',
        '{(our|my) [_] (@house) (is|are) [@adverb|@very|all] (overloaded|overworked|swamped|stretched thin|drowning in|burned out|burnt out|demotivated|at (his|her|their) limit)}',
        '{what:((our|the) (server|system|software|site|website|app|network|machine|lift|oven|line|truck|van)) [@adverb|has|just] (crashed|broke|broke down|went down|failed|died) again}',
        '{(it|that|this) does (that|this) (all the time|constantly|every (day|week|time)|a lot|quite often|again and again)}',
        'in {(accounting|sales|support|purchasing|marketing|production|logistics|management|engineering|billing|finance|dispatch|legal|hr|shipping|our _) (always|never|constantly|keeps|usually|often) (forgets|loses|forgetting|losing|messes|messing|answers|reads|mixes|mixing|sends|sits|takes|delays|ignores|gets|screws)}',
        '{(the|our) [_] (group|team|desk|department|office|back office|front desk|division) (is|has been) [@adverb|@very] (a [_] (disaster|mess|joke|nightmare|black hole|zoo|circus)|useless|hopeless|clueless|incompetent)}',
        '{(legal|accounting|back office|front office|logistics|scheduling|operations|marketing|sales|finance|hr|billing|dispatch|purchasing|compliance|management|head office) [@adverb|has|have] (dropped the ball|been (useless|no help|hopeless|a pain)|fell asleep)}',
        '{(nobody|no one) in (legal|accounting|sales|support|purchasing|marketing|production|logistics|management|engineering|billing|finance|dispatch|hr|our _) [ever] (returns|calls|picks up|responds|replies|helps|moves)}',
      ],
      unless: [asked, negated, apologised],
      rewrites: withoutHarm,
    },
    {
      phrases: [
        `{(our|my|the) [own|_] [_] ${folk} [here] (is|are) [basically|just|@adverb|@very|honestly|frankly] (a mess|useless|hopeless|sleeping|asleep|one guy|a joke|terrible|terribly slow|terrible slow|incompetent|clueless|a disaster|held together|overrated|bad|badly|rotten|lazy|a nightmare|beyond help)}`,
        `{(our|my|the) [own|_] ${folk} [here] (does|do|can) not (understand|care|want to (pay|know|hear|fix|spend)|listen|read|have a clue|test|check|has|bother) [_] [_] [_] [_]}`,
        `{(our|my|the) [own|_] ${folk} [here] [@adverb|always|usually|often|just] (messes up|mess up|messed up|oversold|oversells|oversell|copies|copy|copied|makes up|make up|made up|loses|lose|guesses|ignores|sleeps|overpromised|overpromises|promised too much|forgets) _}`,
        '{(i|we) (would not|do not|did not) [@adverb] (trust|use|run|buy|eat|recommend|send|order|put) (the|our|it|this|that|ours) [_] [_] [_] (myself|ourselves|with (this|that|it)|here|in prod|if i|at home)}',
        '{(it|everything|things|quality|service) [all] (went|goes|has gone|is going) downhill}',
        '{(the|our) (quality|service|food|support|standard|standards) (dropped|drops|fell|got worse|went down|suffered|suffers|has dropped|has suffered|collapsed) [since|after|when|@adverb|because]}',
        '{left hand (has no (clue|idea)|does not know) [what]}',
        '{(typical (us|for us|of us|for our _|of our _)|that is us for you)}',
        '{(surcharge|fee|charge|number|numbers|figure|estimate|deadline|specs|rating|discount|price) is [just|simply|basically|all] (made up|invented|padded|fake|inflated|fiction|out of thin air)}',
        '{what our (_) [guys|people|team|reps] (promise|promised|say|said|tell|told|sell) [_] [_] [and|is|are|has]}',
      ],
      unless: [asked, negated, reported],
      rewrites: withoutTheFault,
    },
    {
      phrases: [
        '{(my|our) [business] (partner|brother|colleague|boss|cousin|wife|husband|son|assistant|team) [who did your _|who made your _|who wrote _ _] (has no (clue|idea)|is the reason (we|i|it|you)|exaggerates|always exaggerates|never (checks|reads|answers|listens))}',
      ],
      unless: [asked, reported],
      rewrites: withoutTheFault,
    },
    {
      // Plain words of those who are fed up with their own house.
      phrases: [
        '{(our|my) [own|_] @house (is|are) [@adverb|@very] (new|young|junior|just _|only _|a (trainee|beginner|junior)) [here] (and|,|so) [he|she|they] [@adverb|@very|so] (has|have|had) [@adverb|yet] no (idea|clue)}',
        '(^|,|;|:|and|but|because|since|as|so|that|know|admit|sorry) {(our|the) [_] (quality|service|food|support|standard|standards|communication|workmanship|punctuality) (has|have) [@adverb|@very] (gone down|dropped|fallen|(got|gotten|become) [much|a lot|even|far] worse|declined|gone from bad to worse)}',
        '{(that|it|this) (was|is) [@very|pretty|rather|a bit] (stupid|silly|dumb|sloppy|unprofessional|lazy|idiotic|typical|shameful) (of|from|by) (our|my) [own] [_] @house}',
        '{@we (am|are) [@adverb|just|at least] as (annoyed|angry|frustrated|fed up|unhappy|furious|tired) [as you [are]] (with|about|by|at|of) (my|our) [own] [_] @house}',
        '{(our|my) [_] (service|support|delivery|communication|workmanship|hotline|preparation|packaging) (was|were|has been|is) [@adverb|@very] (a [@very|total|complete|real|bad|bit of a] (joke|disgrace|disaster|nightmare|mess|shambles|catastrophe)|terrible|awful|horrible|lousy|pathetic|hopeless|dreadful|rubbish|crap|shameful)}',
        '{(it|that) (is|was) always (like (this|that)|the same [_]|chaos|a mess) (here|with us|at ours|in (our|this) (company|office|department|team|house))}',
        '{nothing [ever|@adverb] (works|functions|runs|goes right) [@adverb|properly|on time] (here|at ours|with us|in (this|our) (company|office|place|department|house))} (.|,|!|$|and|so|but)',
        '{(our|the) [_] (@house) [@adverb|just|always] (do|does) [@adverb] not (work|function|talk to each other|talk to us|know what they are doing|care about (customers|anything|anyone|you))} (together|properly|and|,|.|!|$)',
      ],
      unless: [asked, negated, reported, apologised],
      rewrites: withoutHarm,
    },
    {
      phrases: [
        '{(our|the|my) [new|own|old|whole] [_] (software|system|app|website|machine|machines|plan|product|products|website|company|books|files|warehouse|office) (is|are) [@adverb|just|simply|honestly] full of (bugs|errors|mistakes|holes|problems|junk|amateurs|idiots|rubbish)}',
        '{the (guy|guys|man|person|people|colleague|one) who (did|made|wrote|repaired|cleaned|served|took|handled|packed|installed|sold|fixed|prepared|checked) [you|your] [_] (was|were|is|are) [@adverb|@very] (not [@very|@adverb] (good|bright|careful|qualified|trained|the best)|new|bad|careless|lazy|sloppy|drunk|useless|clueless|in a hurry|tired)}',
        '{(this|our) (company|firm|place|office|department|branch|hotel|shop|house|clinic) is [@adverb|@very] (badly|poorly|terribly) (run|organised|organized|managed|led|staffed)}',
        '{(the|our|my) (other [_] (shift|team|department|branch|office|colleagues)|night shift|day shift|predecessor|previous _|new owner|new management) [@adverb|just] (left|leaves|always leaves|forgot|forgets|always forgets|ruined|ruins|broke|lost) (everything|all|it all|the work|it|us|me|things|half)}',
      ],
      unless: [asked, negated, reported, apologised],
      rewrites: withoutHarm,
    },
    {
      phrases: [
        '{(somebody|someone|one of us) [here|at ours|in (our|the) [_] _] [has] [@adverb] (screwed up|messed up|fucked up|lost|ruined|botched|mixed up|deleted) (your|everything|it all) [_] [again]}',
        '{(our|my|this) [own|whole|_] (@house) (is|are) [@adverb|just] (pure|sheer|total|complete|utter|absolute|plain) (chaos|madness|incompetence|disorder|confusion)}',
        '{@we never [ever|@adverb] (get|do|finish|deliver|manage|have) (anything|things|a thing) (done|right|on time|finished|properly|ready) [here|on time]}',
        '{(our|my) [own|old|new|_] @house [@adverb|have|has] (did|done|made|delivered) [a|an] [@very|real|total|complete] (lousy|bad|poor|terrible|sloppy|awful|horrible|shoddy|careless|messy|mess|hash) (work|job|of)}',
      ],
      unless: [asked, negated, reported, apologised],
      rewrites: withoutHarm,
    },
  ]),
  examples: [
    { good: 'The long brochure can go. Nobody reads it.' },
    {
      bad: 'You asked about it. [[Our planning department is a mess]], but your case is number 41. You hear from us.',
      fixed: 'You asked about it. Your case is number 41. You hear from us.',
    },
    {
      bad: 'We have two new cooks, and it seems [[someone might have been confused]] about the pans.',
      fixed: 'It seems there may have been some confusion about the pans.',
    },
    {
      bad: 'I want to [[get the hell out of here and]] take two weeks off.',
      fixed: 'I want to take two weeks off.',
    },
    {
      bad: 'The mill [[has not done much testing]] below zero.',
      fixed: 'The mill has yet to do more testing below zero.',
    },
    {
      bad: 'This mill is [[one of the worst mills we have seen]].',
      fixed: 'This mill is one of the weaker mills we have seen.',
    },
    { good: 'I think we need to review our controls, so that the news reaches all of us.' },
    {
      bad: 'You asked why it is late. Frankly [[our warehouse is total chaos]].',
      fixed: 'You asked why it is late. We are sorry about this; [what you are doing about it].',
    },
    { bad: '[[Somebody in our office lost your map again]].' },
    { good: 'Somebody here found your map.' },
    { bad: '[[Our office is pure chaos]].' },
    { bad: '[[Our fitters did lousy work]] on the gate.' },
    { bad: '[[We never get anything done here]].' },
    { good: 'Our office is pure wool inside.' },
    { bad: '[[Our new app is full of bugs]], please ring the bell.' },
    { bad: '[[The man who packed it was new]].' },
    { bad: '[[This office is badly organised]].' },
    { bad: '[[My predecessor left everything]] in boxes.' },
    { good: 'Our new book is full of photos.' },
    { good: 'The man who packed it was kind.' },
    { good: 'The other shift left the key with us.' },
    { bad: '[[That was sloppy of our packing crew]], the lid is on its way.' },
    { bad: 'The kiln is late, [[I am as fed up as you are with our own planning team]].' },
    { bad: '[[Our service has gone down]] since the move.' },
    { bad: '[[Our hotline was a joke]] last week.' },
    { bad: '[[Our cook is new and has no idea]] of nuts.' },
    { bad: '[[It is always the same with us]], the key was in the van.' },
    { bad: '[[Nothing ever works here]], so bring a torch.' },
    { good: 'Our planning team is new and has not met you yet.' },
    { good: 'The price of our service has gone down since May.' },
    { good: 'It was kind of our driver to wait.' },
    { good: 'We are as happy as you are with our new cook.' },
    { good: 'The soup is always the same here on Fridays.' },
    { good: 'Nothing works here better than a drop of oil.' },
    {
      bad: '[[My colleague messed up your]] booking, and you have the twin room now.',
      fixed: 'We made a mistake with your booking, and you have the twin room now.',
    },
    { bad: '[[I can’t stand my boss]], but he signed the lease.', fixed: 'My boss signed the lease.' },
    { bad: '[[My boss is a nightmare]], but he agreed to the leave.', fixed: 'My boss agreed to the leave.' },
    {
      bad: '[[We botched the installation]] on Monday, the mast comes down again at 7.',
      fixed: 'We made a mistake with the installation on Monday, the mast comes down again at 7.',
    },
    {
      bad: '[[Head office has no clue how]] a mill works, which is why your form came back twice.',
      fixed: 'We are sorry that your form came back twice.',
    },
    {
      bad: '[[My old colleague had no clue of]] it and told you a wrong fee, the right one is 9.',
      fixed: 'I am sorry for the mistake in what I told you, the right one is 9.',
    },
    {
      bad: '[[My colleague dropped the ball]] on your visa, and 3 June is too close now.',
      fixed: 'We made a mistake with your visa, and 3 June is too close now.',
    },
    { bad: '[[Our app is a mess]], please ring the bell.', fixed: 'Please ring the bell.' },
    {
      bad: 'They cut the price in two, so [[the quality dropped since]] May.',
      fixed: 'I am sorry about this; [what you are doing about it].',
    },
    { good: 'No one in billing has regretted it until now.' },
    { bad: '[[My brother is the reason we]] are late.', fixed: 'I am sorry that we are late.' },
    {
      bad: '[[Our warehouse is a mess]] since the move, that’s why your lid is late.',
      fixed: 'We are sorry that your lid is late.',
    },
    {
      bad: '[[Our billing desk is a mess]], so the refund is late.',
      fixed: 'We are sorry that the refund is late.',
    },
    {
      bad: '[[The last launch was a disaster]], sorry about that.',
      fixed: 'The last launch did not go as it should have, sorry about that.',
    },
    { bad: 'That [[surcharge is made up]].', fixed: 'I am finding out how that surcharge comes about.' },
    {
      bad: '[[I am tired of my colleagues]] leaving early.',
      fixed: 'It is hard to see my colleagues leaving early.',
    },
    {
      bad: 'The mill [[does not have a policy]] on dogs.',
      fixed: 'The mill has yet to set a policy on dogs.',
    },
    { bad: '[[The roof team is part of the problem]].', fixed: 'The roof team has a part in this.' },
    {
      bad: '[[Our booking app is a mess]], I do not use it.',
      fixed: 'I am sorry about this; [what you are doing about it].',
    },
    {
      bad: 'It seems that [[someone might have been confused]] about the date.',
      fixed: 'It seems that there may have been some confusion about the date.',
    },
    {
      bad: '[[The claims team is a complete disaster]].',
      fixed: 'I am sorry about this; [what you are doing about it].',
    },
    { bad: '[[My code is garbage]] next to theirs.', fixed: 'My code is still rough.' },
    { bad: '[[Accounting dropped the ball]] again.', fixed: 'We made a mistake.' },
    { bad: '[[The lift broke down again]] at noon.', fixed: 'The lift was out of order again at noon.' },
    { bad: '[[Nobody in billing returns]] calls.' },
    { bad: '[[The intern screwed it up]].', fixed: 'We made a mistake.' },
    { bad: 'The seal broke; [[it was Tom’s fault]].' },
    { bad: '[[We rushed this release]].' },
    { bad: '[[We shipped it knowing]] that the lid leaks.' },
    { bad: '[[Our drivers are overworked]].' },
    {
      bad: 'In the rush [[we left a few of the tests out]].',
      fixed: 'In the rush a few of the tests were still to be done.',
    },
    {
      bad: 'It is [[one of the worst saws we have ever made]].',
      fixed: 'We are sorry about this; [what you are doing about it].',
    },
    { bad: '[[Our weakest model]] is the red one.' },
    { bad: 'This [[deal is a dog]].' },
    { bad: 'To be honest, [[the new menu is rubbish]].' },
    { bad: '[[Our paint team did a sloppy job]].' },
    { bad: '[[The previous clerk had no clue]].' },
    {
      bad: '[[My colleague gave you bad advice]].',
      fixed: 'We are sorry for the mistake in what we told you.',
    },
    { bad: '[[The credit desk is part of the problem]].' },
    { bad: '[[The system is old and keeps]] the van waiting.' },
    { bad: '[[The depot guys never read]] labels.' },
    { good: 'I am sorry that my colleague gave you wrong information.' },
    { bad: '[[It’s a crappy table]] anyway.', fixed: 'What speaks for it is [what speaks for it].' },
    {
      bad: '[[Our system is a mess]], so the list comes by mail.',
      fixed: 'The list comes by mail.',
    },
    {
      bad: '[[My colleague is incompetent]].',
      fixed: 'I am sorry about this; [what you are doing about it].',
    },
    {
      bad: '[[Our warehouse always messes things up]].',
      fixed: 'We are sorry about this; [what you are doing about it].',
    },
    { bad: '[[I hate working here]].', fixed: 'I am sorry about this; [what you are doing about it].' },
    { bad: '[[Nobody here knows]] the code.', fixed: 'I am finding out about the code.' },
    {
      bad: '[[I would never buy a saw from us]].',
      fixed: 'Let us look at what suits you best: [what suits them].',
    },
    {
      bad: '[[Our factory failed its inspection]].',
      fixed: 'We are sorry about this; [what you are doing about it].',
    },
    {
      bad: '[[Nobody seems to know]] the date.',
      fixed: 'I am sorry about this; [what you are doing about it].',
    },
    { good: 'I am sorry to hear that our fees are too high for you.' },
    { good: 'Our system was down on Monday and is back since noon.' },
    { good: 'Do you find that our system is a mess?' },
    { good: 'We do not think that our warehouse is hopeless.' },
    { good: 'You wrote that our warehouse is hopeless; here is what we change.' },
    { good: 'Would you say that I would never buy a saw from us?' },
    { good: 'You told me that I would never buy a saw from us.' },
    { good: 'My colleague packed the wrong lid, and the right one is on its way.' },
    { good: 'Our team is small, so we answer within a day.' },
    { good: 'Our whole office drinks a toast to him.' },
    { good: 'In the rush we left a few of these papers for later.' },
    {
      bad: 'I asked the depot. [[Our booking desk is a mess]], they lose every crate. Yours is due on Monday.',
      fixed: 'I asked the depot. Yours is due on Monday.',
    },
  ],
});
