/** “We are about to lay off half the plant”, “for internal use only”: what is decided inside and not yet told outside. */
import { beginsWith, marks, precededBy, saidBefore, says } from '../../../words/english/clauses';
import { asked, negated, reported } from '../../../words/english/guards';
import { type Guard, type Match, marking, textOf } from '../../../words/match';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { append, both, drop, say, where } from '../../rewriting/rewrites';
import { instead, tellInstead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const upheaval =
  '(acquisition|acquisitions|merger|mergers|takeover|takeovers|buyout|layoff|layoffs|lay-offs|restructuring|reorganisation|reorganization|ipo|bankruptcy|insolvency)';

/** “Your file is strictly confidential”, “we treat it as strictly confidential”: we keep the reader's secrets. */
function ofTheReader({ tokens, mark }: Match): boolean {
  return (
    /^(confidential|secret|sensitive|strictly|highly|extremely|very|company)$/.test(
      tokens[mark.to - 1]?.text ?? '',
    ) &&
    tokens.some(({ text }) =>
      /^(your|yours|agreement|treat|treated|handle|handled|all|any|responses)$/.test(text),
    )
  );
}

/** “Please | do not share this widely”: a notice on how to handle it tells nothing. */
function asksNotTo({ tokens, mark }: Match): boolean {
  return (
    /^(please|kindly|do|not)$/.test(tokens[mark.from]?.text ?? '') &&
    tokens.slice(mark.from, mark.from + 3).some(({ text }) => text === 'not') &&
    tokens[mark.from - 1]?.text === 'please'
  );
}

/** “Our team is leaving at noon”, “our director is leaving for two weeks”: they come back. */
function forTheDay({ tokens, mark }: Match): boolean {
  return (
    tokens[mark.to - 1]?.text === 'leaving' &&
    /^(?:at (?:noon|\d|one|two|three|four|five|six|seven|eight|nine|ten)|(?:on \S+ )?for|now|early)\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “The date has not been announced yet.”: nothing is told that others may not know. */
function tellsNothing({ tokens, mark }: Match): boolean {
  return (
    /\b(?:announced|public|communicated)\b/.test(textOf(tokens, mark.from, mark.to)) &&
    /^(?:the|our) (?:\S+ )?(?:dates?|results?|winners?|venue|times|hours|programme|program)\b/.test(
      textOf(tokens),
    )
  );
}

/** “For the internal use of your team”, “the link is yours, please do not share it”: theirs to use. */
const theirs: Guard = (match) =>
  marks(/^(internal|share|forward)$/)(match) && says(/^(your|yours|link|code|ticket|personal|pin)$/)(match);

/** “This is confidential, | so please keep it private”: it is given on purpose, and the request is what matters. */
function asksToKeepIt(match: Match): boolean {
  const { tokens, mark } = match;
  return (
    marks(/^(confidential|secret|sensitive|public|announced|disclosed)$/)(match) &&
    /\bplease (?:do not (?:pass|share|forward|distribute|circulate|disclose|show)|keep (?:it|this|that|them|these) (?:private|confidential|safe|to yourself|within|inside|among))\b/.test(
      textOf(tokens, mark.to),
    )
  );
}

/** “This would lead to | cuts in personnel”: what is proposed is not decided. */
const proposed: Guard = (match) =>
  marks(/^(?:reductions?|cuts?)$/)(match) && saidBefore(/^(?:would|could|might)$/)(match);

/** “I leave as | part of the team that is going to Graz”: told by one of them. */
const amongOthers: Guard = (match) => beginsWith(/^part$/)(match) && precededBy(/^as$/)(match);

/** “Dahl does not want me to hand out the plan” is “I would prefer not to hand out the plan”. */
const wouldRather: Rewriter = (match) => {
  const { tokens, mark, source } = match;
  const before = tokens[mark.from - 1];
  const own = /^(?:my|our|the)$/.test(tokens[mark.from - 2]?.text ?? '');
  const from = own ? mark.from - 2 : mark.from - 1;
  const named =
    before && (own || /^(?:he|she|they|\p{Lu}\p{Ll}.*)$/u.test(source.slice(before.start, before.end)));
  const opens = from === 0 || /^(?:,|;|–|—|and|but|so|because|as|since)$/.test(tokens[from - 1]?.text ?? '');
  const whom = tokens.findIndex(({ text }, at) => at >= mark.from && /^(?:me|us)$/.test(text));
  if (!named || from < 0 || !opens || whom < 0) return null;
  const who = tokens[whom]?.text === 'me' ? 'I' : 'we';
  return say(`${who} would prefer not to`)(marking(match, from, whom + 2));
};

/** “The figures are | for internal use only”. */
const afterBe = precededBy(/^(is|are|was|were|be)$/);

/** “We launch a new one in May, | it is not public yet”: the secret stands before it. */
function behindTheSecret({ tokens, mark }: Match): boolean {
  return (
    mark.from > 4 &&
    tokens.slice(mark.from, mark.to).some(({ text }) => /^(public|announced|official)$/.test(text)) &&
    tokens.slice(mark.to).every(({ kind, text }) => kind === 'punctuation' || text === 'yet')
  );
}

/** To the end of the sentence: which company it is stays unsaid. */
function sayAll(template: string, link = /^[;:]$|^(and|but|so|which|please)$/): Rewriter {
  return (match) => {
    const { tokens, mark } = match;
    const to = tokens.at(-1)?.kind === 'punctuation' ? tokens.length - 1 : tokens.length;
    const bracket = tokens.findIndex(({ text }, at) => at >= mark.to && text === '(');
    // Another clause is another matter.
    const rest = tokens.slice(mark.to, bracket < 0 ? to : bracket);
    if (rest.some(({ text }) => link.test(text))) return null;
    return say(template)(marking(match, mark.from, to));
  };
}

/** “Due to the bankruptcy | the desk pays no bills”: what follows from it stays. */
const dropTheCause: Rewriter = (match) => {
  const { tokens, mark } = match;
  const before = tokens.slice(0, mark.from).filter(({ kind }) => kind !== 'punctuation');
  const opens = before.every(({ text }) => text === 'however');
  const rest = tokens.slice(mark.to).filter(({ kind }) => kind !== 'punctuation');
  if (!/^(due|because|given)$/.test(tokens[mark.from]?.text ?? '')) return null;
  if (rest.length === 0 && before.length > 3) return drop()(match);
  if (!opens || rest.length < 5) return null;
  const to = tokens[mark.to]?.text === ',' ? mark.to + 1 : mark.to;
  return drop()(marking(match, mark.from, to));
};

/** “For internal use only, | the sheet lists the prices”: what it is stays, and how to treat it is asked. */
const treatIt: Rewriter = (match) => {
  const { tokens, mark } = match;
  const notice = mark.from === 0 && /^(?:for|not)$/.test(tokens[0]?.text ?? '');
  const told = tokens.length - mark.to > 5 && /^[,:]$/.test(tokens[mark.to]?.text ?? '');
  return notice && told
    ? both(() => drop()(marking(match, 0, mark.to + 1)), append('; please treat this as confidential'))(match)
    : null;
};

/** Nothing but the request not to pass it on. */
function isShort({ tokens, mark }: Match): boolean {
  // “For internal use only, | the sheet lists the prices.”
  return tokens.length <= 16 && !(mark.from === 0 && tokens[mark.to]?.text === ',');
}

/** “A very secret source”, “that you will keep the sale strictly confidential”: it praises goods, or binds the reader. */
function ofGoods({ tokens, mark }: Match): boolean {
  const last = tokens[mark.to - 1]?.text ?? '';
  const next = tokens[mark.to];
  const named =
    /^secret$/.test(last) && next?.kind === 'word' && !/^(and|but|so|as|until|because|for)$/.test(next.text);
  const bound = tokens
    .slice(0, mark.from)
    .some(
      ({ text }, at) =>
        text === 'keep' &&
        /^(will|must|shall|to)$/.test(tokens[at - 1]?.text ?? '') &&
        tokens[at - 2]?.text === 'you',
    );
  return named || (bound && /^(confidential|secret)$/.test(last));
}

const whatMayBeTold = tellInstead('here is what matters for you: {what they may know}');

export default defineRule({
  id: 'off-limits/inside-plans',
  principle: 'think-first',
  severity: 'error',
  message: 'This is decided inside and not yet told outside.',
  why: 'What leaks to one customer reaches all of them, and your competitors; tell it when it is announced.',
  phrasings: noSecretLeft([
    {
      phrases: [
        `{(we|they|he|management|the company) [<be>|will be|have been] [secretly|currently|also|still|about to be|quietly] (working on|planning|preparing|negotiating|considering|discussing|filing for|going into|announcing) (#|@number|a|an|the|our|several|big|more|some) [_] ${upheaval}}`,
        '{(we|they|he|management|the company) [<be>|will be] [secretly|about to|going to|soon|also|quietly] (lay|laying|let|letting|fire|firing|sack|sacking) [off|go] [of] (half|most|@number|all|everybody|everyone|people|staff|a third|some) [_] [of] [the|our] [_] [off|go]}',
        '{(we|they) (<be>) [secretly|about to|going to|soon|also|quietly] (shut|shutting|close|closing) [down] (the|our) [_] (office|branch|plant|factory|mill|shop|site) (for good|for ever|forever|next year|soon|down)}',
        '{(we|they|the company|our company) (am|are|is|will be|<be> [about|going] to be) [about to be|being|going to be|to be] (bought|acquired|taken over|merged|liquidated|wound up|(shut|closed) down) (by|to|out|next|soon|in|at|this)}',
        '{(we|the company|our company) (am|are|is|will be|<be> [about|going] to be) [about to be|being|going to be|to be] sold (by|to|next|soon|in|at|this)}',
        '{(we|they|the company|our company) <be> (about|going) to be (shut|closed|sold) (by|to|out|next|soon|in|at|this)}',
        '{(not [yet] (for|in) [the] public|(it|this|that) is not [yet] (public|official|announced)|nothing is (public|official) yet|not public yet)}',
        '{(recall|layoffs|lay-offs|price (rise|increase)|shutdown|closure|strike|insolvency|merger|takeover) (comes|is coming|will be announced|gets announced|goes public|is (planned|decided)) [on|next|in|this|soon|but]} ... (public|secret|yet|quiet)',
        '{(the|our|my) (boss|ceo|owner|director|founder|chief) (is|will be|has) [@adverb] (in the hospital|in hospital|ill|very ill|leaving|stepping down|retiring|getting old|dying|been arrested|going to jail|selling [the company|up]|sick) [_] [_] (,|and|so|$)}',
        '{(the|our) (new|next) (model|version|release|generation|price list|prices|collection|line|series|product) [comes|is coming|will|launches|gets|is] ... (do not|so do not|wait|hold off|so wait|i would wait) [buy|order|sign|pay] [now|yet|today|until|with|for]}',
        '{(our|the) (finance director|ceo|cfo|director|boss|owner|founder|company|accounts|accounting|manager|chairman) (is|are) [being|under] (investigated|investigation|audited|sued|prosecuted|replaced|pushed out|fired|on (trial|the way out))}',
        `{(they|we|management|the owners|the board|head office|the company|our company|my company) (am|are|is) [secretly|also|@adverb|quietly|now] (planning|going|about|preparing|thinking|considering) [to|of|on] (close|closing|sell|selling|shut|shutting|discontinue|discontinuing|drop|dropping|fire|firing|sack|sacking|replace|replacing|outsource|outsourcing|merge|merging|cut|cutting|move production|scrap|scrapping|file for|raise prices|raising prices) [_] [this|the|our|half|all|down|off]}`,
        '{(we|i) (am|are) merging with}',
        '{(our|my) [_] (director|ceo|cfo|boss|manager|founder|owner|head of _|chief _|engineer|designer|team) (is|are) (leaving|quitting|being replaced|being pushed out|on the way out|stepping down|going to be fired|about to (leave|quit|go|be fired)) [us|the company|soon|next _|in _]}',
        `{before (it|this|that) (is|gets|becomes) (announced|official|public)}`,
        '{@we have not [yet] (brought (this|it|that) to ... attention|mentioned (it|this|that) to (them|him|her)|disclosed (it|this|that))} (.|,|!|and|so|yet|$)',
        '{they have not (specifically|explicitly|actually) (asked for|requested|noticed) (it|this|that)}',
        '{(giving|sending|showing) (this|that|the) (information|data|report|memo|letter) to _ (would|could|might|will) (impact|affect|hurt|harm|damage) us}',
        '{(headcount|head count|staff|workforce|contractors|consultants|employees|jobs|positions|salaries|bonuses|the budget|team) [_] [_] (will|is going to|are going to|may|might|must) be (cut|reduced|slashed|eliminated|trimmed|frozen|outsourced|downsized|laid off|axed|let go) [next _|this _|by _|soon]}',
        '{(we|they|the company) [@adverb|have|has|had|will|are going to|must] (lay|laid|laying) off}',
        '{(our|another|the (next|coming|upcoming|planned)) [_] (reorg|re-org|round of (cuts|layoffs|lay-offs)|downsizing|hiring freeze|cost[-]cutting (drive|round|programme|program))}',
        '{(due to|because of|given) (the|our) [_] (bankruptcy [filing]|insolvency|liquidity (problems|crisis|squeeze)|cash [flow] (crisis|problems|crunch|shortage)|financial (trouble|situation|crisis|problems))}',
        '{(our|the company’s) (cash flow|liquidity|credit rating|share price|stock price|finances|bank account|cash position) (is|are|has|keeps|will|looks) [@adverb|@very|been] (tight|bad|poor|low|empty|falling|fallen|dropping|dropped|collapsed|collapsing|shaky|critical|dry|in|under|declining|weak|worse)}',
        '{@we [have|am|are] [@adverb] (not [been] able|unable) to (pay|process (checks|cheques|payments|payroll)|meet (payroll|our obligations)|make payroll|cover (payroll|our)) [our|the|any]}',
        '{(management|the board|head office|headquarters|the owners|the company|our ceo|our director) [has|have] [internally|@adverb] decided [internally] to (drop|discontinue|close|sell|shut|cut|outsource|stop|axe|kill|phase|scrap|wait|let|replace|raise|move|get)}',
        '{in (talks|negotiations|discussions) [with _] [with _ _] (to (be (acquired|bought|sold|taken)|sell (the|our)|buy _|acquire|merge)|about (a|an|the|selling|buying) (merger|acquisition|takeover|sale|the company|our _|stake|buyout))}',
        '{(internal|confidential|in-house) [email|cost|price] (email|e-mail|memo|thread|chain|discussion|conversation|minutes|calculation|costing|assessment|presentation|slides|spreadsheet|exchange|correspondence)}',
        '{@we (can not|could not|can no longer|are struggling to|am struggling to|will not be able to) (pay (our|my|the) [_] (supplier|suppliers|staff|people|rent|bills|mill|factory|workers|taxes|creditors|invoices)|stay afloat|make ends meet|survive [much|without|this])}',
        '{(over|at|above|close to|maxed out|exceeded) our [_] (credit limit|overdraft|credit line) (with|at)}',
        '{(the|our) (bank|banks|lender|lenders|investor|investors|shareholders|parent company) [@adverb] (will|would|want to|wants to|(is|are) (about|going|threatening) to|may|might) [@adverb] (pull (the plug|out)|call in (the|our)|cut (us|our)|foreclose|shut us|stop (lending|funding)|drop us)}',
        '{(our|the) (auditor|auditors|regulator|regulators|authorities|tax office|tax authorities|police|inspectors|prosecutor) [have|has|is|are|@adverb] (found|discovered|uncovered|looking into|investigating|opened|raided|fined) [_] [_] [_] (in our|our|into|us|at our|irregularities|problems|violations)}',
        '{@we (am|are) [currently|@adverb] being (sued|investigated|audited|fined|prosecuted) [by|for|over]}',
        '{@we [have] (just|recently) (fired|sacked|laid off|let go [of]) (half|most|@number|a third|a lot|many|everybody|everyone|the [whole|entire])}',
        '{@we have [@adverb] (a|a bit of a|some|serious|big) (cash|liquidity|cash - flow|cash flow|cashflow) (problem|problems|crunch|squeeze|issue|issues) [right now|at the moment]}',
        '{(reduction|reductions|cut|cuts) (of|in) (manpower|headcount|workforce|personnel)}',
        '{(may|might|could|will|would|going to|about to) [soon|well|@adverb] run out of (cash|money|funds|liquidity)}',
        '{(are|am|is) letting (him|her|them|@number|half) go}',
        '{(our|the|my) (trader|traders|trading desk|desk|book|fund|department|company|division|branch) [has|have] [@adverb] (lost|lose|losing|blew|burned) (a lot of|a ton of|so much|¤ #|#|millions|money|heavily)}',
        '{@we [have|@adverb] (lost|are losing|keep losing|have been losing) (the _ (account|contract|business)|customers|clients|our (biggest|best|main|largest|oldest) (customer|client|account|supplier))}',
        '{our (cash|money|funds|reserves|liquidity) (is|are|lasts|last|will last|runs|run|will run) [@adverb|about] (enough|out|until|till|dry|for [another|only]) [until|till|for] [_]}',
        '{before (this|the|that) [_] (memo|announcement|news|press release|story|information) (goes|is|gets|comes|hits)}',
      ],
      unless: [asked, negated, ofTheReader, ofGoods, forTheDay, tellsNothing, asksToKeepIt, proposed],
      rewrites: [
        dropTheCause,
        where(behindTheSecret, leaveOutWhole),
        where(behindTheSecret, instead('here is what matters for you: {what they may know}')),
        ...whatMayBeTold,
      ],
    },
    {
      phrases: [
        '{story:(the story) @we (tell|told|will tell|are telling|sell|sold) (them|him|her|the (customer|customers|buyer|press|bank|board|regulator|authorities|public))}',
        '{story:(the story) @we (tell|told|will tell|are telling|sell|sold)} _ (is|has|must|needs)',
      ],
      unless: [asked, negated],
      rewrites: [
        where(marks(/^(?:tell|told|telling)$/), say('what', { instead: 'story' })),
        ...whatMayBeTold,
      ],
    },
    {
      phrases: [
        '{who:(they|he|she) (may|might|will|could) (push back|balk|put up a fight)} (.|,|!|;|but|and|so|on|$)',
      ],
      unless: [asked, negated],
      rewrites: [say('$who may not agree')],
    },
    {
      phrases: ['{(does|did) not want (me|us) to (hand out|share|tell|say|disclose|discuss|reveal)}'],
      unless: [asked, negated],
      rewrites: [wouldRather, ...whatMayBeTold],
    },
    {
      phrases: [
        '{who:(@we (am|are)) (seriously|actively|quietly|internally) (exploring|considering|evaluating|discussing|weighing|looking at) [the (possibility|option) of|whether to|a|an|selling|closing|the sale of]}',
      ],
      unless: [asked, negated],
      // What hangs on it tells of it as well.
      rewrites: [
        sayAll('$who looking at {what may be told}', /^[;:]$|^(and|but|so|please)$/),
        ...whatMayBeTold,
      ],
    },
    {
      phrases: [
        '{v:(has|have|signed) a (confidentiality|non-disclosure|secrecy) agreement with (a|another|one of [_]) (competitor|competitors|customer|supplier|rival|client)}',
      ],
      unless: [asked, negated],
      rewrites: [sayAll('<have:v> an agreement with another company')],
    },
    {
      phrases: ['{v:(stick|sticking) to our guns}'],
      unless: [asked],
      rewrites: [say('<keep:v> to what we said')],
    },
    {
      phrases: ['{v:(would not spread|do not spread|not spread) what:(it|this|that) around}'],
      rewrites: [
        (match) =>
          say(
            match.tokens[match.mark.from]?.text === 'would'
              ? 'would keep $what to ourselves'
              : 'keep $what to yourself',
          )(match),
      ],
    },
    {
      phrases: [
        '{[this|it] [is|are|be|remain|stay|stays|must be|to be] (strictly|highly|top|very|extremely|company) (confidential|secret|sensitive) [material|information|until|because|so|as]}',
        '{(for) [company|our] internal (use|purposes|distribution|circulation|eyes) [only]}',
        '{not (for|intended for) [general|public|outside|external|wider|further] (distribution|circulation|release|publication|disclosure)}',
        '{(do|should) not (pass|share|forward|distribute|circulate|disclose|release|hand|spread|discuss|show|give) (this|it|these|that|the _) [_] [_] [on|out|around] [to|with] (counterparties|the (counterparty|other side|trustee|media)|others|anyone|anybody|outside|outsiders|third parties|beyond|the (outside|press|customer|customers|union|staff)|widely|until|yet)}',
        '{(keep|hold) (this|it|that|these|the _) [_] (under wraps|in confidence|close to (the|your) (vest|chest)|confidential (until|till|for now|from))}',
        '{(please|and|but|so) do not (share|circulate|distribute|forward|pass (it|this) on) [it|this]} (.|!|,|$)',
      ],
      unless: [asked, negated, ofTheReader, ofGoods, asksNotTo, theirs, asksToKeepIt],
      rewrites: [
        where(isShort, instead('please treat this as confidential')),
        treatIt,
        where(afterBe, say('confidential')),
        // Without the request the secret would stand there for anybody.
        leaveOutWhole,
        instead('here is what matters for you: {what they may know}'),
      ],
    },
    {
      phrases: [
        '{(layoffs|lay-offs|job cuts|redundancies|a reorg|restructuring|staff cuts|a hiring freeze|dismissals) (are|is|will be) (coming|planned|on the way|next|imminent|happening|around the corner|announced soon)}',
        '{@we (may|might|will|could|would) not (be around|exist|survive|be here|be in business|make it) [anymore] (next|by|much longer|long|through|this|after|in)}',
        '{@we [have|had|@adverb] (missed|fell short of|did not (hit|make|reach|meet)) (our|the) [_] [_] (numbers|targets|target|quota|goals|sales plan|forecast|revenue target)}',
      ],
      unless: [asked, negated, ofTheReader, ofGoods],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(not|has not been|have not|has not|not been) [yet] (announced|made public|disclosed|communicated) [it|this|that|yet|the _] [yet] [but]}',
        '{(half|most|a third|part|all|some) of [the|our|my] [_] (sales|team|staff|office|crew|floor|company|department|people|engineers|trading floor|sales team) [_] (is leaving|are leaving|gets let go|will go|leaves|quits|quit|is going|will be let go|goes|gets fired|are quitting|have quit)}',
        '{(we|i) [just] lost (@number|several|our) [_] (accounts|account|clients|client|customers|customer) (last|this|in|so|and|since)}',
      ],
      unless: [asked, reported, forTheDay, tellsNothing, asksToKeepIt, amongOthers],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{@we (am|are) [currently|@adverb] in [_] (talks|negotiations|discussions) (with|about) [a|an|the|some|possible|potential] [_] (investor|investors|fund|creditors|takeover|liquidator)}',
        '{(our|the|this|my) (company|firm|business|group|branch|shop|hotel|parent company) (has|is (having|facing|in|heading for)|faces) [@adverb|@very] [big|serious|some|massive|huge|a lot of|real] (financial|money|cash|liquidity) (problems|trouble|troubles|difficulties|issues)}',
        '{@we (have|are having|am having|are in|am in|are facing|face) [@adverb|@very] [big|serious|some|massive|huge|a lot of|real] (financial|money|cash|liquidity) (problems|trouble|troubles|difficulties)}',
        '{@we (am|are) [@adverb|currently|also] (thinking (of|about)|considering|debating|talking about|discussing) [whether to] (closing|close|selling|sell|shutting [down]|shut [down]|giving up) (the|our|this) (company|branch|plant|factory|business|firm|practice|shop|hotel|restaurant|line|whole _)} (.|,|!|$|and|but|because|so|next|in|down|soon)',
        '{@we (will|are going to|are about to|might|may) [@adverb|soon|probably] be (taken over|swallowed|acquired|shut down|closed down|bought (up|out|by)|sold (to|soon|next|this|by))}',
        '{@we (will|am going to|might|may|want to|plan to|am about to|are going to) [@adverb|soon|probably] (resign|hand in (my|our) (notice|resignation)|quit (my job|this job|next _|soon|in _|the company|here))}',
        '{(half|most|many|several|a third|some|@number|#) of (our|the|my) [_] (team|staff|people|colleagues|engineers|employees|workers|department|nurses|developers) (have|has|are|is|will|just) [@adverb|just|all|about to] (resigned|quit|been (fired|sacked|laid off|dismissed)|walked out|handed in|given notice|be (fired|laid off|sacked|let go|dismissed))}',
      ],
      unless: [asked, negated, forTheDay, tellsNothing],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(this|it|that|which) is [still|yet|@adverb|top] (secret|a secret|internal|unofficial)} (,|.|!|$|but|and|so)',
        '{@we (will probably|might|may|are thinking of|are considering|plan to) [soon] (stop|stopping|discontinue|discontinuing|drop|dropping|phase out|give up) [making|producing|selling|supporting|offering] (this|the|these|that|our) [_] (product|products|model|line|service|brand|series|range|shop|branch)}',
        '{there (will|is going to|are going to|might|may|could) [@adverb|soon] be [a|an|some|more|another] [_] (restructuring|reorganisation|reorganization|layoffs|lay-offs|job cuts|takeover|merger|redundancies|dismissals)}',
        '{(the board|management|our boss|the boss|our (ceo|director|owner|owners)|head office|the company) [has|have] [@adverb|just] (decided|agreed|voted|plans|plan|wants|want|intends) [_] [_] to (close|shut|sell|fire|lay off|cut|outsource|merge|relocate|give up) [down] (the|our|half|some|a|all|most|jobs|staff)}',
        '{@we (am|are) [currently|@adverb|secretly] (preparing|planning|discussing) [a|an|the] [_] (price increase|price rise|takeover|merger|restructuring|reorganisation|closure|layoffs|staff cuts|sale of the (company|firm))}',
      ],
      unless: [asked, negated, forTheDay, tellsNothing],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(our|my) [_] @superior (will|is going to|might|may) [@adverb|soon|probably] be (fired|sacked|replaced|dismissed|let go|arrested) [_]}',
        '{@we have a [big|_] (takeover|merger|restructuring|reorganisation|layoff) (coming|ahead|planned|on the way)}',
        '{they (will|are going to|want to|plan to) cut (our|the) [_] (budget|staff|bonus|team|jobs|salaries|hours)}',
      ],
      unless: [asked, negated, tellsNothing],
      rewrites: whatMayBeTold,
    },
  ]),
  examples: [
    { bad: '[[Our director will soon be replaced]].' },
    { bad: '[[We have a takeover coming]].' },
    { good: 'We have a big concert coming.' },
    { bad: '[[This is still secret]], but the mill opens in May.' },
    { bad: '[[There will be a restructuring]] in May.' },
    { bad: '[[The board decided in May to sell the]] mill.' },
    { bad: '[[We are planning a price increase]].' },
    { good: 'It is a riddle of the cook.' },
    { good: 'There will be a concert in May.' },
    { good: 'The board decided in May to paint the mill.' },
    { bad: '[[We are in talks with an investor]] from Graz.' },
    { bad: '[[Our firm has money problems]] since May.' },
    { bad: '[[We are thinking about selling the shop]].' },
    { bad: '[[Two of our nurses have resigned]].' },
    { good: 'We are in talks with the painter.' },
    { good: 'We are thinking about closing the shop for a day.' },
    { good: 'We will be sold out by Friday.' },
    { good: 'Two of our nurses have offered to help.' },
    {
      bad: 'In May we open a shop in Riga, but [[it isn’t public]] yet.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    { good: 'They said that half of the crew is leaving in May.' },
    { bad: '[[Half of the crew is leaving]] in May.' },
    { bad: '[[Layoffs are coming]] in May.' },
    { bad: '[[We are being audited]] again, so payments are slow.', fixed: 'Payments are slow.' },
    { bad: '[[We may not be around next]] year.' },
    { bad: '[[We missed our targets]] in May.' },
    { good: 'It is one very secret recipe of the house.' },
    { good: 'Please sign that you will keep the sale strictly confidential.' },
    {
      bad: 'Chris, [[we are merging with]] the mill in Graz, please come on Monday.',
      fixed: 'Chris, please come on Monday.',
    },
    {
      bad: '[[We are working on a merger]] with the mill.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[They are going to fire half of the staff]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'I bring the film, but Dahl [[does not want us to hand out]] the plan.',
      fixed: 'I bring the film, but we would prefer not to hand out the plan.',
    },
    {
      bad: 'You hear it [[before it is official]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The price list [[is strictly confidential]].',
      fixed: 'Please treat this as confidential.',
    },
    {
      bad: '[[For internal use only]], the sheet lists the doors by mill.',
      fixed: 'The sheet lists the doors by mill; please treat this as confidential.',
    },
    { good: 'Please do not pass this on to others.' },
    { good: 'The sketches are not public, so please keep them private.' },
    { good: 'The attached list is strictly confidential, so please do not share it with the press.' },
    { good: 'Fewer shifts would mean cuts in personnel at the mill.' },
    { good: 'On Friday I leave as part of the team that is going to the mill.' },
    { bad: 'The frost is over, but [[they may balk]].', fixed: 'The frost is over, but they may not agree.' },
    {
      bad: '[[The story we tell the bank]] has to name the date.',
      fixed: 'What we tell the bank has to name the date.',
    },
    {
      bad: 'Please cancel both crates [[due to the bankruptcy]].',
      fixed: 'Please cancel both crates.',
    },
    {
      bad: '[[We are quietly exploring the sale of]] the mill, by way of a firm which holds it.',
      fixed: 'We are looking at [what may be told].',
    },
    { good: 'Attorney work product: please review the memo on the press.' },
    {
      bad: 'Half of the [[staff will be cut next year]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The sheet is [[for internal use only]].',
      fixed: 'Please treat this as confidential.',
    },
    {
      bad: '[[Due to our cash flow problems]] the crates come in May.',
      fixed: 'The crates come in May.',
    },
    {
      bad: 'Dahl [[has a secrecy agreement with a rival]] of yours (the mill, I think).',
      fixed: 'Dahl has an agreement with another company.',
    },
    { bad: 'We [[stick to our guns]] on the date.', fixed: 'We keep to what we said on the date.' },
    {
      bad: 'Ana hopes that we [[would not spread it around]].',
      fixed: 'Ana hopes that we would keep it to ourselves.',
    },
    { good: 'We treat your drawings as strictly confidential.' },
    { good: 'All answers are strictly confidential and deleted in May.' },
    { good: 'Seats are limited, so please do not forward the invitation.' },
    { good: 'We are closing the office for the holidays.' },
    { good: 'Are you asking whether we are planning a merger?' },
    { good: 'That does not mean that we are planning a merger.' },
    { good: 'Our merger with the mill was announced on Monday.' },
    { good: 'We are working on a new lid for your jars.' },
    { good: 'We are closed in August.' },
    { good: 'They are sold in packs of ten.' },
    { good: 'Our team is leaving at noon and will be with you at two.' },
    { good: 'The date has not been announced yet.' },
    { good: 'The link is yours alone, so please do not share it.' },
  ],
});
