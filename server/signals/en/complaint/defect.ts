/** “It does not work”, “it keeps crashing”, “we have a problem with it”: the thing fails. */
import { denied, questioned, supposed } from '../../../words/english/heard';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'complaint/defect',
  principle: 'own-the-problem',
  message: 'They tell that something does not work.',
  why: 'Take it up in your first sentence, say what you check and by when, and ask only for what you need.',
  phrasings: [
    {
      phrases: [
        '{(does|do|did|will|would|is|are|was|were|<be>|has|have|had) not [@adverb|even|been|be|currently|properly] [@adverb|even|been|be] @works-verb}',
        '{(can|could) not [@adverb|even|seem to|be] [@adverb|able to] @cannot-do}',
        '{(unable|not able|impossible|not possible|difficulty|struggling|trouble) to [@adverb|even] @cannot-do}',
        '{(not|never|stopped|quit|no longer) [@adverb|properly|even|been] (working|works|playing|responding|loading|charging|connecting|opening|recognized|available|showing|letting|allowing)}',
        '{(not|never) work}',
        '{will not (let|allow|open|load|play|connect|work|stream|start|turn|accept|stop|give|show|charge|download|update|sync)}',
        '{(nothing|none) [_] [_] (works|worked|working|helps|helped|happens|happened|changed)}',
        '{(keeps|keep|kept|constantly|continuously|randomly|always) [on] (crashing|freezing|saying|telling|asking|popping|stopping|skipping|pausing|buffering|disconnecting|restarting|failing|happening|getting|giving|showing|cutting|dropping|hanging|logging|cancelling|changing|going|coming|loading|spinning|losing|closing|rejecting|disappearing|resetting|deleting|crashes|freezes|skips|disconnects|stops|kicking|signing|switching|turning|breaking|having)}',
        '{(keep|keeps|kept) getting}',
        '{still [_] not}',
        '{(please|pls|plz|kindly) help [me|us|asap|urgently] $}',
        '{help (please|pls|plz|asap|!)}',
        '{(no|not any|zero) [_] (seats|rooms|details|power|signal|sound|picture|option|options|button|space) [_] [available|left|for]}',
        '{(no where|nowhere) [to|on|in]}',
        '{(stuck|just|still|keeps) pending}',
        '{(no|not any|any) (change|luck|dice|dices|improvement|results|solution|resolution|fix)}',
        '{(failed|fails|failing) [to|at|_]}',
        '{(went|gone|goes|going|something|anything|somethings|messed|screwed) [is|has|went] (wrong|missing|up)}',
        '{(disappeared|vanished|deleted|missing|wiped) [from|my|and|in|all]}',
        '{(sign|log) (back in|in again|in multiple)}',
      ],
      unless: [questioned, supposed],
    },
    {
      phrases: [
        '{@breakdown}',
        '{(someone|somebody) ... (account|accounts|card|email|password|money)}',
        '{(facing|face|faces|experiencing|experienced|experience|experiences|encountering|encountered|encounter|having|have|has|had|seeing|noticed|noticing|report|reporting|reported|observed|got|getting|giving|caused|causing|causes|run into|running into|dealing with|address|suffering|detected|identified|received|receiving|get) [_] [_] [_] [_] [_] (@problem-noun|performance drops|slow _)}',
        '{@problem-noun [_] [_] [_] [still|also|currently] (persist|persists|persisted|persisting|remain|remains|remained|exist|exists|existed|continue|continues|continued|occurs|occurred|occurring|arose|arisen|surfaced|started|happened|happening|began|unresolved|appears|seems)}',
        '{(there <be>|there has been|there have been|is an|is a|has been|an|another|a|this|same|the|main|only|biggest|ongoing|major|serious|technical|network|system|persistent|big|huge|bit of) [_] [ongoing|serious|technical|recurring|major] (issue|problem|error|glitch|delay|failure|fault|trouble|mistake|mess) [with|in|of|on|regarding|affecting|is|involving|where|when|related|after|using|that|due|because|and|again]}',
        '{(issue|issues|problem|problems|trouble|error|errors|difficulties) (with|in|regarding|affecting|impacting|related to|concerning|when|connecting|logging|accessing|using|getting|opening|loading|signing|finding)}',
        '{(error|timed out|time out|lockout) [code|message|messages|codes]}',
        '{(running|runs|performs|performing|is|are|been|getting|become|becoming|so|too|very|really|extremely) [_] (slow|slowly|poorly|laggy)}',
        '{(lost|losing|dies|died|drains|draining|dead|blank|black screen)}',
        '{(smaller|worse|cheaper|lower quality|slower) than (expected|before|described|advertised|it used|the picture|pictured|promised)}',
        '{(not|nothing) [_] [_] (as|like) (described|advertised|pictured|promised|expected|the picture|the photo|the ad)}',
        '{(wrong|incorrect) (item|items|order|size|color|colour|product|name|address|information|info|flight|model|one|amount|version|thing|room|car|vehicle|food|date|number)}',
      ],
      unless: [denied, questioned, supposed],
    },
  ],
  examples: [
    { bad: '> The pump [[does not work]].' },
    { bad: '> The screen [[keeps freezing]].' },
    { bad: '> We are [[having a problem]] with the lids.' },
    { good: '> We never had a problem.' },
    { good: '> Is it broken?' },
    { good: '> If there is a problem, we write.' },
    { good: '> Does it not work with water?' },
    { good: '> If it does not work, we write.' },
  ],
});
