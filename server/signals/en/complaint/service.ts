/** “Poor service”, “nobody answers”, “they refused to help”: they were treated badly. */
import { denied, questioned, supposed } from '../../../words/english/heard';
import {
  badLuck,
  feelsBad,
  hardTimes,
  hatesToAsk,
  ownDeed,
  unknownCause,
} from '../../../words/english/mishaps';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'complaint/service',
  principle: 'own-the-problem',
  message: 'They tell that they were served badly.',
  why: 'Do not defend: say that you have heard it, name one person who takes care of it, and by when.',
  phrasings: [
    {
      phrases: [
        '{@bad-thing}',
        '{(lack|lacks|lacking) [of|the|in|_] [_]}',
        '{(low|cheap|bad|poor) quality}',
        '{(waste|wasted|wasting|wastes) [of|my|our|a|your] [time|money|_]}',
        '{(runaround|the run around|ignored|ignoring|ignores|hung up|hangs up|hang up|hanging up|lied|refuse|refuses|refused|refusing|clueless|unaware|neglect|neglected|mistreated|disrespectful|disrespected|discriminated|mishandled|mislead|careless|unanswered|unresponsive|unresolved|overcharged|overbooked|understaffed|misplaced)}',
      ],
      unless: [denied, questioned, supposed, feelsBad, hardTimes, badLuck, ownDeed],
    },
    {
      phrases: [
        '{who [_] (do|does|did|could|can|would|will|are|is) not [_] [_] (care|help|respond|answer|reply|know|listen|honor|honour|return|call|follow|explain|read|bother|give a|even|apologize|tell)}',
      ],
      unless: [denied, supposed],
    },
    {
      phrases: [
        '{(no one|nobody|noone|none|never) [_] [_] (answer|answers|answered|answering|respond|responds|responded|responding|reply|replies|replied|care|cares|cared|help|helps|helped|helping|call|calls|called|call back|called back|knows|know|picks|pick|picked|willing|able|there|available|tells|contacted|followed|listens|understands|takes)}',
        '{(no|without|zero|0|nor|little|barely any) [_] (response|responses|reply|replies|answer|answers|communication|support|service|customer service|compensation|explanation|apology|notice|warning|notification|confirmation|callback|call back|follow up|assistance|help|luck|excuse|interest|effort|accountability|control|protection|transparency|organization|one|connection|internet|way to|idea|ac|heating|hot water|result|results|respect|success|avail|refund)}',
        '{(they|you|u|guys|he|she|one|company|bank|service|support|staff|agent|agents|rep|reps|people|team|owner|host|driver|airline|seller|department) [_] (do|does|did|could|can|would|will|are|is) not [_] [_] (care|help|respond|answer|reply|know|listen|honor|honour|return|call|follow|explain|read|bother|give a|protect|deliver|seem to|even|apologize|stand behind|have the decency|respect|deserve|value|inform|tell|recommend|appreciate|check)}',
        '{(only|just) care [about]}',
        '{never (deliver|delivers|show|shows|update|updates|let|lets|give|gives|tell|tells|return|returned|send|sent)}',
        '{(not|far from|less than|anything but) [_] [_] (helpful|professional|responsive|friendly|clean|happy|satisfied|good|great|impressed|pleased|acceptable|ok|okay|fair|cool|reliable|worth|thrilled|user friendly|enough|recommended|comfortable|safe|trustworthy|nice|fun|excited|amused|interested in|convenient|clear|worthy|useful|ideal|fresh|honest|appropriate|the case|consistent|a fan|perfect|easy|up to|to standard)}',
        '{(should|must|need|needs|have|has) [_] [_] (be ashamed|be fired|be shut down|be better|be improved|do better|improve|apologize|work on|to improve|to be fixed|be fixed|better training)}',
        '{(not|never) [_] (again|recommend)}',
        '{(downside|downfall|drawback|down side|letdown|gripe)}',
        '{could [have|be] [_] [_] (better|improved|quicker|faster|cleaner)}',
        '{(the|a|only|my|one|big|biggest|main) (complaint|criticism|downside|downfall|negative|drawback|issue|con|concern)}',
        '{(i|we) [_] [_] (hate|hated|dislike|disliked|despise|regret|detest)}',
        '{(tried|trying|tryin|attempted|called|calling|phoned|emailed|contacted|asked|told) [_] [_] [_] [_] [_] (times|for (#|@number|over|weeks|days|months|hours)|several|multiple|twice|again and again|repeatedly|no avail|but)}',
        '{(charge|charging|charges) [_] [_] [_] (ridiculous|too much|extra|way too|more than)}',
        '{why (do|does|did|is|are|was|were|has|have|would|can|must|should|am) ... (not|never|always|still|so|keep|charging|getting|taking|removed|paying|have to|being)}',
        '{(how dare|how is it possible|how hard|how difficult|how many times|how come|what is the point|what gives|what happened (to|with) (my|our|the|your|all|what)|what is going on|what is up with|what is wrong|what the (@curse|heck|f|actual))}',
        '{(needs|need|want|demand|deserve|expect) [_] [_] [_] (fixed|compensation|an apology|explanation|answers|resolution|improvement|resolved|refund|refunded|money back|fix)}',
      ],
      unless: [supposed, hatesToAsk, unknownCause],
    },
  ],
  examples: [
    { bad: '> What a [[poor]] answer.' },
    { bad: '> [[Nobody answers]] the phone.' },
    { bad: '> There is [[no response]] to our mails.' },
    { good: '> The service is not bad.' },
    { good: '> Is the old one slow?' },
    { good: '> If the service is bad, we call.' },
    { good: '> If nobody answers, we call again.' },
    { good: '> I feel terrible about the date.' },
    { good: '> March was the worst of all for the farm.' },
    { good: '> My mother has a bad hip.' },
    { good: '> I ignored your first mail by mistake.' },
    { good: '> I hate to bother you.' },
    { good: '> Nobody knows how it got into the shed.' },
    { good: '> Please send no trainee who does not know the valves.' },
    { good: '> Tell us what the 12 stands for.' },
    { good: '> What happened at the fair?' },
  ],
});
