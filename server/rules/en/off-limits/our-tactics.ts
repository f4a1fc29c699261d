/** “We have the upper hand”, “let them sweat”, “we do not want them to see the sheet”: how we mean to win, told outside. */
import { beginsWith, followedBy, marks, saidBefore, says } from '../../../words/english/clauses';
import { asked, negated } from '../../../words/english/guards';
import { type Guard, isWordless, type Match, marking, remembering } from '../../../words/match';
import { leaveOutWhole } from '../../rewriting/leave-out-sentence';
import { noSecretLeft } from '../../rewriting/no-secret-left';
import { drop, say, where } from '../../rewriting/rewrites';
import { instead, tellInstead } from '../../rewriting/tell-instead';
import { defineRule, type Rewriter } from '../../rule';

const others =
  '(them|him|her|the (other (side|party|parties)|customer|customers|client|clients|buyer|buyers|seller|sellers|supplier|suppliers|vendor|vendors|competition|competitor|competitors|consultant|consultants|counterparty|counterparties|bank|banks|press|media|regulator|regulators|union|unions|market|public|landlord|tenant|tenants|insurer|auditor|auditors|contractor|contractors|investors|parties))';

/** “We do not want your customer to see a blank page”: it is done for the reader. */
function forTheReader({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.from).some(({ text }) => /^(you|your|yours)$/.test(text));
}

/** “I cupped the sample again without telling them what it is”: a blind test. */
const blindly: Guard = (match) =>
  marks(/^telling$/)(match) && says(/^(samples?|blind|tasted|tested|cupped|taste|trick|surprise)$/)(match);

/** “Our plan B is the tent”: for the weather. */
const forTheWeather: Guard = (match) =>
  marks(/^(b|fallback)$/)(match) &&
  says(/^(rain|rains|weather|storm|wind|snow|strike|tent|hall|indoors?)$/)(match);

/** “Given the frost and Dahl’s wish to sell, …”: the wish goes, and the “and” before it. */
const dropTheWish: Rewriter = (match) => {
  const { tokens, mark } = match;
  if (tokens[mark.from]?.text !== "'s" || tokens[mark.from - 2]?.text !== 'and') return null;
  const opens = /^(in|given|with|due|because|considering|as)$/.test(tokens[0]?.text ?? '');
  const to = tokens.findIndex(({ text }, at) => at >= mark.to && text === ',');
  return opens && to > 0 ? drop()(marking(match, mark.from - 2, to)) : null;
};

/** “They have a mill | they want to sell |, and we …”: what they have is told, and not what they want. */
const dropTheirWish: Rewriter = (match) => {
  const { tokens, mark } = match;
  const behindAThing = [2, 3, 4].some((back) =>
    /^(?:a|an|some|two)$/.test(tokens[mark.from - back]?.text ?? ''),
  );
  const thing = tokens[mark.from - 1];
  const closes = /^(?:sell|unload|dump|offload|exit|[,.;])$/.test(tokens[mark.to - 1]?.text ?? '');
  return behindAThing && thing?.kind === 'word' && closes && /^[,.;]$/.test(tokens[mark.to]?.text ?? '')
    ? drop()(match)
    : null;
};

/** “I do not see any value to us in mending it” is “I would not recommend mending it”. */
const wouldNot: Rewriter = (match) => {
  const { tokens, mark } = match;
  const own = /^(?:i|we)$/.test(tokens[mark.from - 1]?.text ?? '');
  const to = /^(?:of|in|from)$/.test(tokens[mark.to]?.text ?? '') ? mark.to + 1 : mark.to;
  return own && /\p{L}{3}ing$/u.test(tokens[to]?.text ?? '')
    ? say('would not recommend')(marking(match, mark.from, to))
    : null;
};

/** “… countering at 40 (half way) | to provoke an offer”: what it is for goes, and the rest stands. */
const dropThePurpose: Rewriter = (match) => {
  const { tokens, mark } = match;
  const closes = isWordless(tokens, mark.to);
  return closes && mark.from > 7 && tokens[mark.from]?.text === 'to' ? drop()(match) : null;
};

/** “If they ask, tell them | it was tested” is “we can tell them that it was tested”. */
const tellThem: Rewriter = (match) => {
  const { tokens, mark } = match;
  const them = tokens.findIndex(
    ({ text }, at) => at > mark.from && at < mark.to && /^(them|him|her)$/.test(text),
  );
  if (them < 0 || tokens[mark.from]?.text !== 'if' || tokens[them - 1]?.text !== 'tell') return null;
  const to = tokens[them + 1]?.text === 'that' ? them + 2 : them + 1;
  return /^(the|this|that|it|we|our|he|she|your)$/.test(tokens[to]?.text ?? '')
    ? say('we can tell $them that')(
        remembering(marking(match, mark.from, to), { them: { from: them, to: them + 1 } }),
      )
    : null;
};

/** “My boss said | I can give you 20 off”: the offer stands for itself. */
const offer: Rewriter = (match) => {
  const { tokens, mark } = match;
  const i = tokens.findIndex(({ text }, at) => at > mark.from && at < mark.to && text === 'i');
  return i > 0 && /^(give|offer|send|let|add)$/.test(tokens[mark.to]?.text ?? '')
    ? drop()(marking(match, mark.from, i))
    : null;
};

/** “I want to make sure that it …”. */
const assured = saidBefore(/^(sure|ensure)$/);

const whatMayBeTold = tellInstead('here is what matters for you: {what they may know}');

export default defineRule({
  id: 'off-limits/our-tactics',
  principle: 'think-first',
  severity: 'error',
  message: 'This tells how your side means to win.',
  why: 'Tactics that the other side reads stop working, and everyone you deal with wonders which are used on them.',
  phrasings: noSecretLeft([
    {
      // The right to end it may be told, in plain words.
      phrases: [
        '{@we [@adverb] right:((have|has|had) [still] the (right|ability|option|power) to (break|get out of|walk away from|back out of|pull out of)) (the|this|that|our) [_] (contract|deal|agreement|lease|project|commitment) [with _]}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('can end', { instead: 'right' })],
    },
    {
      phrases: [
        '{(can not|must not|should not|may not|is not to|are not to) be (relayed|leaked|mentioned|tipped|hinted) [off] to who:_ [by (them|you|us|anyone|anybody)]}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [
        where(assured, say('does not reach $who')),
        where(assured, say('stays confidential')),
        say('must stay confidential'),
        ...whatMayBeTold,
      ],
    },
    {
      phrases: [
        '{in (a|an|no|the) [@very|much|far|@adverb] (strong|stronger|weak|weaker|good|better|poor|excellent|comfortable|tough|great|bad|awkward) (negotiating|negotiation|bargaining) position [with _]}',
        '{[(use|using|lose|losing|have|gain|gives us|keep)] (our|some|more|any|enough|no|much|all the|little|real) leverage} (to|over|here|with|against|on|in|if|now|$|,|.|;|and|but)',
        '{(have|has|get|gets|got|hold|gain|keep) (the (upper|whip) hand|all the (cards|leverage)|(them|him|her) (over a barrel|by the (balls|collar|neck|nose|scruff|short|tail|throat)|where we want (them|him|her)|on the hook|at our mercy))}',
        '{how @we [@adverb|should|will|want to|are going to|plan to|are] (playing|spin|spinning|sell|selling) (this|it|that) (with|to|against) _}',
        '{how @we [@adverb|should|will|want to|are going to|plan to] play (this|it|that) (to|against) _}',
        '{(play|playing|played|plays) (hardball|hard to get|for time|good cop|dumb with|(them|him|her) (off|against)|one (off|against))}',
        '{(call|calling|called) (his|her|their) bluff}',
        '{(bolster|bolsters|strengthen|strengthens|weaken|weakens|undermine|undermines|jeopardise|jeopardize|compromise|compromises|hurt|hurts) our [_] (position|hand|case|stance|leverage|argument|defense|defence|claim)}',
        '{[not] (critical|crucial|key|important|damaging|harmful|helpful) (to|for) [the _ of] our [own|legal|negotiating|bargaining|litigation] (position|case|defense|defence|argument)}',
        '{our [_] (fallback|fall-back|bargaining chip|bargaining chips|opening (bid|position)|walk-away (point|price)|batna|plan b|litigation strategy|negotiating strategy|trump card|hidden agenda|game plan)}',
        '{(throw|throwing|toss) (them|him|her) a bone}',
        '{(is|are|was|were) [@adverb] trying to (extract|squeeze|wring|force|wrangle) [_] [_] [_] (out of|from) us}',
        '{(is|are|was|were) [@adverb] trying to (get|obtain) [_] [_] [_] out of us}',
        '{a (letter|memo|filing|statement|report) [like this|from _] (would|will|could) (help|strengthen|support|bolster) (us|our)}',
        '{(given|gave|give|giving) (too much|everything|it all|the game|our hand) away}',
        '{(given|gave|give|giving) away (too much|everything|our (hand|position|price|limit))}',
        '{let us (squeeze|lean on|corner|work on) who:_ (for|to|until|on|hard|harder)}',
        '{let us (push|press|pressure) who:_ (until|on|hard|harder)}',
        '{(risk|risking|without|avoid|avoiding) (moving|spooking|alerting|tipping off) (the [_] (market|seller|buyer|sellers|buyers|bank)|them|him|her|anyone|anybody)}',
        '{let (them|him|her|the other side) (sweat|stew|squirm|dangle|chase us|come to us|move [the] first)}',
        '{(buy|buys|buying) (us|ourselves) [some|more|a bit of|a little] time}',
        '{(lead|leading) (them|him|her) (along|on)}',
        '{(string|stringing) (them|him|her) on}',
        '{(squeeze|squeezing|grind|grinding|wear|wearing|beat|beating|talk|talking|knock|knocking) (them|him|her) down [on|to]}',
        '{(back|box|paint|backed|boxed) (them|him|her) into a corner}',
        `{(do|does|did|would) not [@adverb|@very] want to (give|show|tell|send|hand|tip|reveal|disclose|let|share|alert|signal) [any of (it|this|that)|it|this|that|too much] [to|with|off] (${others}|our (hand|cards|plans|numbers|strategy|position))}`,
        `{(do|does|did|would) not [@adverb|@very] want ${others} to (know|see|find out|hear|have|learn|realise|realize|suspect|notice|get (hold|wind|a copy|access)|think [that] we)}`,
        `{without (giving|tipping|showing|letting|revealing|telling|disclosing|handing|alerting|passing) [away|on|it|this|that|anything|too much] [to] (${others}|off ${others}|our (hand|cards|strategy|plans|position|numbers)|the benefit of our)}`,
        '{not (be giving|giving|give) (them|him|her|the _|either _) [to|too] (little or [too|to] much|much|many) (information|info|details|detail)}',
        '{(they|he|she) [@adverb] (need|needs) (us|our (consent|approval|signature|help)|this deal|the deal) [even|far|much] (more|badly|desperately|too)}',
        '{(only|last|lone|sole) (holdout|hold-out|holdouts)}',
        '{(they|he|she) [will|would|@adverb] [eventually|@adverb|sooner or later] (never (notice|know)|come (crawling|begging)|eventually (catch|notice|find) (it|this|that))}',
        '{(value|margin|profit|money|upside) [that|which] [could|can|would|might|may|will] [be|still be] (captured|extracted|squeezed|wrung|milked) (from|out of) _}',
        '{@we [@adverb] (have|has|had|want|wanted|need|plan|would like|am looking|are looking|am trying|are trying|might|may|can|could|know how) [@adverb|the (right|ability|option|power|chance)] [to] (break|wriggle out of|weasel out of|get out of|walk away from|back out of|pull out of) (the|this|that|our) [_] (contract|deal|agreement|lease|project|commitment) [with _]}',
        '{(bad|good) (cop|guy) (role|act|routine)}',
        '{(get|getting|got) (them|him|her) to (bite|cave|blink|swallow|fall for|sign before|agree before|pay for (our|it all))}',
        `{(they|he|she|the other side|the (customer|buyer|seller|supplier|client)) (do|does|did) not [yet|even] (know|realise|realize|suspect) [yet] [that] (we (have|can|are|need|will|would|could|do)|about our|how much we|what we|how (badly|desperate|much))}`,
        '{(expect|hope|plan|planning|hoping|expecting) to settle (for|at|around|out) [about|around] [of court|¤] [#]}',
        '{@we (would|could|might|may|will) go [up] (as high as|as low as|up to|to) [¤] (#|@tens) [@currency] if (they|he|she|it|pushed|pressed|necessary|needed)}',
        '{(decided|plan|agreed|want|going|have) to (wait|sit|starve|freeze|price|play|smoke) (you|them|him|her|it) out}',
        '{(better|best|safer|smarter|wiser|cleverer) to (document|book|structure|present|describe|label|call|treat|frame|disguise|dress) (it|this|that|the _) [up] as}',
        '{(our|my) [_] (numbers|offer|bid|price|quote|quotation|estimate|estimates) (may|might|could|is|are|was|were|has been) [@adverb|be|@very] [been] too (low|high|generous|cheap|expensive|aggressive|optimistic|conservative)}',
        '{if (he|she|they|the _) (say|says|refuse|refuses|balk|balks|push back|pushes back|hesitate|hesitates|complain|complains|decline|declines) [no] [to _] [,] [then|we can|we|just|i|you can|you] (drop|go|come|raise|walk away|throw in|sweeten|up)} (to|down|up|in|it|by|#|away|the)',
        '{(squeeze|bleed|milk|lowball|low-ball|string along|wring) (them|him|her|the (supplier|buyer|seller|customer|client|vendor|mill|factory|other side))}',
        '{(make|let|have|keep) (them|him|her|the (buyer|seller|customer|client|supplier)) (think|thinking|believe|believing|believes|guessing) [that] (@we|there|it|the|our|someone|another|he|she|they)}',
        '{(tell|told|telling) (them|him|her|the (buyer|seller|customer|client|supplier)) ... [...] even (if|though) (it|we|i|that|there) (does|do|are|is|have|am|was) not}',
        '{(he|she|they|the (buyer|seller|customer|client|supplier|owner|landlord|tenant)) (does|do) not (need|have) to know} (about|that|how|why|what|.|,|$|it|this|who)',
        '{@we [@adverb] do not want _ [_] to (see|know|find out|realize|realise|hear|learn) (our|that we|how|what we|about our|the real)}',
        '{(they|he|she|the (customer|client|buyer|supplier|seller)) (have|has) not [yet|even] (noticed|found out|realised|realized|caught on|figured (it|that) out)}',
        '{(get|squeeze|wring|extract|pull|bleed) (another|a few more|some more|an extra|every last) _ [_] out of (them|him|her|the _)}',
        '{(let us|@we should|better|please|best) not (mention|bring up|raise|volunteer|disclose) ... [...] unless (they|he|she|asked|someone|the _)}',
        '{do not (bring up|mention|raise|volunteer|talk about) (the|our|this|that|it|anything) [_] [_] [_] (in the (meeting|call|negotiation)|to (them|him|her)|with (them|him|her|the (customer|client|buyer|seller))|unless (they|he|she)|on the call|in front of)}',
        '{get our (story|stories) straight}',
        '{(our|the) (position|case|argument|claim|legal position|defense|defence|hand) [_] [_] is [@very|@adverb|pretty|legally] (weak|shaky|thin|not strong|hopeless|indefensible)}',
        '{@we (have|face|have got) [some|a lot of|significant|huge|serious|potential] (exposure|legal exposure|liability) (here|there|if|on (this|that|it))}',
      ],
      unless: [asked, negated, forTheReader, blindly, forTheWeather],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{(customer|client|buyer|seller|they|he|she) (is|are|has|have) finally (come around|woken up|seen the light)}',
        '{(they|he|she) (want|wants|would love|(are|is) (looking|trying|dying|desperate)) to (sell|unload|get rid of|dump|offload|exit|get out of) [it|their|his|her|the|this|them]}',
        "{(their|his|her|'s) (desire|wish|eagerness|need|plan|plans|intention) to (exit|sell|unload|get out|dump|offload|leave|close)}",
        '{(hope|hoping|hopefully|pray|praying) [that] (nobody|no one|none of them|they|he|she) (finds out|find out|notices|ever (finds|notices|asks)|do not (notice|find|see|ask)|does not (notice|find|see|ask)|never (notice|notices|find|finds|ask|asks))}',
        '{(customer|client|buyer|seller|supplier|they|he|she) (has|have) no (idea|clue) (that|how much|what we|we|about our|about the)}',
        '{if (they|he|she|anyone|anybody|the customer|the client) (ask|asks|call|calls|complain|complains) [,] [then] [just|you can|please|simply] (tell (them|him|her)|say) [that] _}',
      ],
      unless: [asked, negated],
      rewrites: [dropTheWish, dropTheirWish, tellThem, ...whatMayBeTold],
    },
    {
      phrases: [
        '{(customer|client|buyer|seller|they|he|she) (is|are|has|have) finally:finally (ready to|willing to|prepared to|agreed)}',
      ],
      unless: [asked, negated],
      rewrites: [drop('finally')],
    },
    {
      phrases: [
        '{what (the [other] _|_) (is|are) really:(really|actually) (seeking|after|up to|trying to (do|get|achieve|pull))}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [where(marks(/^(?:seeking|after)$/), drop('really')), ...whatMayBeTold],
    },
    {
      phrases: [
        '{how @we [@adverb|should|will|want to|are going to|plan to] play:play (this|it|that) with _}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('approach', { instead: 'play' })],
    },
    {
      phrases: [
        '{v:(is|are|was|were) [@adverb] trying to (get|obtain) what:((a|an|the|more|some|our) [_] [_]) from us}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('$v asking us for $what')],
    },
    {
      phrases: [
        '{(value|margin|profit|money|upside) gained:([that|which] [could|can|would|might|may|will] [be|still be] captured by) _}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('for', { instead: 'gained' })],
    },
    {
      phrases: [
        '{all:(v:(<capture>|<corner>|<grab>) (all|most|the whole|the entire) [of] [the]) [_] [_] [flow in the|share of the|of the] market}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('<win:v> more of the', { instead: 'all' })],
    },
    {
      phrases: ['{let (them|him|her|the other side) make [the] first}'],
      unless: [asked, negated, forTheReader],
      rewrites: [
        where(followedBy(/^(?:offer|bid|proposal|suggestion)$/), say('let us wait for their')),
        ...whatMayBeTold,
      ],
    },
    {
      phrases: ['{(string|stringing) whom:(them|him|her) along}'],
      unless: [asked, negated, forTheReader],
      rewrites: [where(beginsWith(/^string$/), say('keep talking to $whom')), say('talking to $whom')],
    },
    {
      phrases: ['{let us push:(push|press|pressure) who:_ (for|to)}'],
      unless: [asked, negated, forTheReader],
      rewrites: [say('ask', { instead: 'push' })],
    },
    {
      phrases: [
        '{(do|does) not see [any|much|a lot of|the] [real] (value|benefit|upside|gain|money) [in it] (to|for|in it for) us} [of|in|from]',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [wouldNot, ...whatMayBeTold],
    },
    {
      phrases: ['{v:(propose|proposing|suggest|try) countering (at|with)} _'],
      unless: [asked, negated, forTheReader],
      rewrites: [say('<propose:v>')],
    },
    {
      phrases: [
        '{need to (give|leave|buy|keep) (ourselves|us|myself|me) [some|a little|a bit of|enough|more|plenty of] (wiggle room|cushion|slack|room to (negotiate|manoeuvre|maneuver))} (on|in|with|about|for|how)',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('need some flexibility')],
    },
    {
      phrases: [
        '{it is (better|best|safer|smarter|wiser|cleverer) to v:(document|book|structure|present|describe|label|call|treat|frame) what:(it|this|that|the _) [up] as}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [say('we $v $what as')],
    },
    {
      phrases: [
        '{to (provoke|elicit|draw out|trigger|extract|force|squeeze out|smoke out) (a|an|another|their|his|her|some|further|the) [_] (counter|counteroffer|counter-offer|concession|concessions|offer|reaction|response|settlement|bid|discount|move)}',
        '{[our|the|my] (intent|intention|goal|plan|aim|objective|strategy|idea|thinking|hope|target) (is|was|would be) to (settle|close|end up|come out|land) (at|for|around|somewhere|near|under|over|between) _}',
        '{(let us|@we [should|could|can|will|would|might]) (open|start|begin|come in|go in|anchor|counter) (at|with) [¤] (#|@tens) [k|@currency] [,] (and|then) [then] (meet|settle|come (down|up)|let (them|him|her)|end up|land|work [_] way|give (way|in)|wait|split)}',
        '{(give|leave|buy|keep|leaving|giving|keeping) (ourselves|us|myself|me) [some|a little|a bit of|enough|more|plenty of] (wiggle room|leverage|padding|cushion|slack|bargaining power|negotiating room|a way out|an out|room to (negotiate|manoeuvre|maneuver|bargain|haggle))}',
        '{@we [must|should|need to|want to|can|will|have to] (keep|retain|preserve|build in|hold on to|save|maintain) [some|a little|our|more|enough] (leverage|bargaining (chip|chips|power)|fat|padding|wiggle room)}',
        '{@we (should|need to|want to|must|could|can|will) [also] (build in|add|put in|leave) (some|a little|a bit of|enough|more) (padding|fat|slack|wiggle room|air)}',
        '{@we (would|will|should|must|need to|want to|prefer to|had better) [rather] not (show|tell|give|send|let|reveal|disclose) [to] (them|him|her|the (buyer|seller|other side|customer|client|supplier|vendor|bank|union|press)) [_] [_] (real|true|actual|full|internal|whole|numbers|figures|cost|costs|margin|limit|bottom line|budget|hand|cards|truth|story)}',
        '{(they|he|she|the (buyer|seller|supplier|other side|client|customer|landlord)) (has|have) no (other|better|alternative|real) (bidder|bidders|buyer|buyers|offer|offers|option|options|choice|supplier|suppliers|alternative|takers)} (, so|so|,|and) (we|i|let)',
        '{if (anyone|anybody|they|he|she|the _) (asks|ask|wonders|checks) [,] [then] (you|it|this|we|i) (bought|never|were|got|did|paid|ordered|signed|had (it|this|no)|was (_))}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: [dropThePurpose, ...whatMayBeTold],
    },
    {
      phrases: [
        '{(boss|my boss|manager|my manager|the owner|owner|head office|they|director) (told|said|says|allows|allowed|lets) [me|us] [that|to] (i|we|can|may|go) [can|may|could|am allowed to] ((go|come|drop|move) (down|lower|as low as|(to|till|until|up to) [¤] (#|@number))|(down|to|up to|till|until|down to) [¤] (#|@number))}',
        '{(but|and) (let us|lets|i would like to|we) start (at|with) [¤] #}',
      ],
      unless: [asked, negated],
      // How far one may go stands beside it.
      rewrites: [offer, leaveOutWhole, instead('here is what matters for you: {what they may know}')],
    },
    {
      phrases: [
        '{let us not (tell|show|inform|warn|admit|reveal|mention (it|this|that) to|say (anything|a word) to) [to] (them|him|her|the [_] (customer|client|buyer|seller|supplier|tenant|guest|other side|landlord)) (about|that|how|what|our|the|we|anything|it|yet)}',
        '{(do not|please do not|better not|@we (should|must) not) (tell|show|inform) (them|him|her|the [_] (customer|client|buyer|seller|supplier|tenant|guest|other side|landlord)) (that we|about (our|the (delay|problem|mistake|defect|error))|our|how (much|many|few) we|what we)}',
        '{@we (would|should|could|will|can|want to|better) [@adverb|just|simply] (wait|hold (back|off)|sit tight|stall) (until|till|so that) (they|he|she|the [_] (customer|client|buyer|seller|supplier|landlord|other side)) (get|gets|is|are|become|becomes|give|gives|come|comes|panic|panics) [@adverb|@very|more] (nervous|desperate|impatient|worried|weak|anxious|in|softer|cheaper|tired)}',
        '{(use|using) (this|that|it|the _|their _|his _|her _) (to put|for putting|to build up) [more|some] pressure (on|against) (them|him|her|the _)}',
        '{(our|my) (strategy|tactic|plan|trick) (is|was|will be) [simple|simply|just] [:|,] [to] (wait|stall|delay|bluff|pretend|scare|drag (it|this) out|wear (them|him|her)|sit)} (until|till|and|it|them|him|her|out|,|.|$)',
        '{(better|best) [to] not (mention|bring up|point out|talk about) (the|our|that|this|it|anything|how)} [_] (.|,|!|$)',
      ],
      unless: [asked, forTheReader],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{@we (should|could|can|would|will) [@adverb|first] (offer|give|propose|start with|ask for|open with|quote) [them|him|her] [_] [_] [¤] # [%|percent|@currency] [first|,] and [then] (see|wait|watch) [and see] (how|what|if|whether) (they|he|she)}',
        '{@we (can|could|should|will|would) [@adverb] (start|go in|open|begin) (high|low|higher|lower|with a (high|low) (price|offer|number|figure|bid)) and (go|come|move|meet|give|work)}',
        '{if (they|he|she) (push|pushes|insist|insists|complain|complains|hesitate|hesitates|are not happy|is not happy) [back|for more] [,] [just|then|@we] [can|could|will] (give|offer) (them|him|her)}',
        '{(he|she|they) (will|would) [@adverb] (pay|offer|give|accept) [us] (more|less|anything|a higher|a lower|any price|double) [_] if we (wait|push|insist|hold|stay|keep|let|pretend)}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: whatMayBeTold,
    },
    {
      phrases: [
        '{do not let (them|him|her|the [_] (customer|client|buyer|seller|supplier|landlord|tenant)) (know|see|notice|find out|realise|realize) [that|how|what] (we|our|about our)}',
        '{@we (should|could|can|will|would) [@adverb|just] (make|keep) (them|him|her) (wait|waiting|hang|hanging|beg)}',
        '{(act|behave|talk) as if we (had|have|were|did|do|are)}',
        '{(let us|@we (should|could|can|would)) (start|begin|open) (with|at) [¤] # [@currency] and (go|move|come|work) [_] (up|down)}',
      ],
      unless: [asked, negated, forTheReader],
      rewrites: whatMayBeTold,
    },
  ]),
  examples: [
    { bad: '[[Do not let them see that we]] hurry.' },
    { bad: '[[We should make them wait]].' },
    { bad: '[[Act as if we had]] two mills.' },
    { bad: '[[Let us start with 60 and go up]].' },
    { good: 'Do not let them see the cake.' },
    { bad: '[[We should offer them 9% and see what they]] say.' },
    { bad: '[[We could start high and come]] down in May.' },
    { bad: '[[If they hesitate, offer them]] 9%.' },
    { bad: '[[They will pay more if we wait]].' },
    { good: 'We can start high on the ladder.' },
    { good: 'If they push the bell, the gate opens.' },
    { bad: '[[Let us not tell them about]] the crack.' },
    { bad: '[[Do not tell the tenant that we]] have two mills.' },
    { bad: '[[I would wait until they get nervous]].' },
    { bad: 'We can [[use that to put pressure on them]].' },
    { bad: '[[Better not mention the]] crack.' },
    {
      bad: 'The [[seller is finally ready to]] sign and we were wondering if you could send the form.',
      fixed: 'The seller is ready to sign and we were wondering if you could send the form.',
    },
    {
      bad: 'Please find out [[what the mill is really after]].',
      fixed: 'Please find out what the mill is after.',
    },
    { bad: '[[How we play this with Dahl]] is open.', fixed: 'How we approach this with Dahl is open.' },
    {
      bad: 'Dahl [[is trying to get a rebate from us]] on the press.',
      fixed: 'Dahl is asking us for a rebate on the press.',
    },
    {
      bad: 'There is 40 of [[value that could be captured by Dahl]].',
      fixed: 'There is 40 of value for Dahl.',
    },
    {
      bad: 'We want to [[grab all of the market]] for lids.',
      fixed: 'We want to win more of the market for lids.',
    },
    {
      bad: 'Please send the form and [[let us push Dahl for]] Friday.',
      fixed: 'Please send the form and let us ask Dahl for Friday.',
    },
    {
      bad: 'I [[do not see any value for us]] in mending the press.',
      fixed: 'I would not recommend mending the press.',
    },
    {
      bad: 'They have a mill [[they want to sell]], and our yard is next to it.',
      fixed: 'They have a mill, and our yard is next to it.',
    },
    {
      bad: '[[Let them make the first]] offer, then we can see about May.',
      fixed: 'Let us wait for their offer, then we can see about May.',
    },
    {
      bad: 'We want to [[string them along]] until the fair in May.',
      fixed: 'We want to keep talking to them until the fair in May.',
    },
    { good: 'Let us not forget them.' },
    { good: 'Do not tell the guest that the pool is open before it is.' },
    { good: 'I would wait until they get home.' },
    { good: 'Use this to put pressure into the tank.' },
    {
      bad: '[[We need to keep some leverage]], still the berth is safe until May.',
      fixed: 'Still the berth is safe until May.',
    },
    {
      bad: '[[If they ask, just tell them the]] lid was tested in May.',
      fixed: 'We can tell them that the lid was tested in May.',
    },
    { bad: '[[We do not want Dahl to see our]] plan.' },
    { bad: 'We charged 40 too much, and [[they have not noticed]].' },
    { bad: 'I would [[get another cent out of the mill]].' },
    { bad: '[[Let us not mention the leak unless they]] ask.' },
    { bad: 'Before noon we [[get our story straight]].' },
    { bad: '[[Our case is weak]].' },
    { bad: '[[If they refuse, drop]] to 40.' },
    { bad: 'I would [[squeeze the mill]] once more.' },
    { bad: '[[Let them think we]] have two mills.' },
    { bad: '[[They do not need to know]] about the crack.' },
    { good: 'The tool squeezes the paint out.' },
    {
      bad: 'We propose 40 for the mill in May [[to provoke a counter-offer]].',
      fixed: 'We propose 40 for the mill in May.',
    },
    {
      bad: 'Given the frost and Dahl[[’s wish to sell]] the mill, May is a good month.',
      fixed: 'Given the frost, May is a good month.',
    },
    { bad: 'For May we [[suggest countering at]] 40.', fixed: 'For May we propose 40.' },
    {
      bad: 'We may [[need to leave ourselves some wiggle room]] on the day.',
      fixed: 'We may need some flexibility on the day.',
    },
    {
      bad: 'We agreed that [[it is better to book the van as]] freight.',
      fixed: 'We agreed that we book the van as freight.',
    },
    {
      bad: 'Please see to it that the plan [[cannot be leaked to Dahl]].',
      fixed: 'Please see to it that the plan must stay confidential.',
    },
    { bad: '[[The plan is to settle at 900]].' },
    { bad: '[[Let us open at 90 and meet]] them at 70.' },
    { bad: 'I would [[give ourselves some wiggle room]].' },
    { bad: '[[We want to keep some leverage]].' },
    { bad: '[[We should add some padding]].' },
    { bad: '[[I would not show them the real]] plan.' },
    { bad: '[[They have no other bidder]], so we can wait.' },
    { good: 'The shops open at 9 and close at 5.' },
    {
      bad: 'As the mill needs the bay, we are [[in a strong bargaining position]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'Their boiler is out, so we [[have the upper hand]].',
      fixed: 'Their boiler is out.',
    },
    {
      bad: 'I would [[let them sweat]] until Friday.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'We [[do not want the seller to know]] the date.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'We mend it [[without telling the insurer]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'This letter would [[bolster our case]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The mill in Graz is the [[only holdout]].',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: 'The mill in Graz says [[they want to sell the]] press.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    {
      bad: '[[If they ask, just say the]] saw was out.',
      fixed: 'Here is what matters for you: [what they may know].',
    },
    { good: 'We are in a good position to deliver in May.' },
    { good: 'Do we have the upper hand in this match?' },
    { good: 'That does not mean that we have the upper hand.' },
    { good: 'We do not want the customer to see a blank page on your stand.' },
    { good: 'We leverage two mills for your order.' },
    { good: 'We would not ship without telling you.' },
    { good: 'The buffer lets you buy time for a second test.' },
    { good: 'I cupped the sample again with two of the team, without telling them what it is.' },
    { good: 'Our plan B is the tent, should it rain.' },
    { good: 'My boss said I may bring you the key.' },
  ],
});
