/** Words that tell nothing of the business: a clause of them alone only bows. */

/** Words that any sentence is built of, and how people are addressed. */
const plain: ReadonlySet<string> = new Set(
  [
    // Who.
    'i me my mine myself we us our ours ourselves you your yours yourself he him it its',
    'this that these those there here a an the both any all most more many much',
    'sir sirs madam mam dear friend friends boss',
    // What they do.
    'am is are was were be been being have has had do does did done doing',
    'will shall would can could may might must should know like',
    // How, when and where.
    'not no nor never ever so such very too quite really truly deeply just only merely even also still again already always now',
    'terribly awfully horribly absolutely totally completely utterly extremely incredibly unbelievably beyond badly honestly sincerely',
    'at in on of for to with from by about over before after as if how what who why when than then or and but because',
    // Said in passing.
    "well yes sure ok okay oh ah omg god gosh please pls kindly course ma'am",
  ].flatMap((words) => words.split(' ')),
);

/** Words of those who make themselves small. */
const humble = new RegExp(
  `^(?:${[
    // Sorry.
    String.raw`sorry|apolog\p{L}+|forgiv\p{L}+|pardon|excuse|mercy|merciful|pity|unforgivable|inexcusable|unacceptable|unprofessional`,
    String.raw`ashamed|sham\p{L}+|embarrass\p{L}+|mortified|devastated|guilty|guilt|gutted|sick|tears|cry|crying|cried`,
    String.raw`terrible|awful|horrible|dreadful|bad|badly|feel\p{L}*|felt|hurt|hate|mad|angry|upset|cross|sleep|slept|nights?|eat|eaten`,
    String.raw`faults?|mistakes?|errors?|blame|fail\p{L}*|disappoint\p{L}*|ruin\p{L}*|let|down|responsibility|responsible|wrong|right|correct`,
    // A plea.
    String.raw`beg\p{L}*|implor\p{L}+|plead\p{L}*|pray|hope|hoping|believe|swear|promise|knees?|bended|feet|bow\p{L}*|head`,
    'chance|last|second|another|one|once|thousands?|hundreds?|million|times?|percent|anymore|stop|stopped',
    String.raw`leave|leaving|left|stay\p{L}*|keep|lose|losing|abandon|giv(?:e|ing)|gave|take|accept|afford|survive|existence|live|life|die|kill`,
    // Small.
    String.raw`idiots?|idiotic|stupid\p{L}*|dumb|dumbest|fool\p{L}*|silly|clumsy|rubbish|useless|hopeless|helpless|worst|big|small|little|tiny`,
    String.raw`deserve\p{L}*|worthy|unworthy|earn(?:ed)?|nothing|nobody|no-one|humbl\p{L}+|annoy\p{L}*|pain|nuisance|burden`,
    String.raw`bother\p{L}*|disturb\p{L}*|trouble|interrupt\p{L}*|dare|dared|ignore|hardly|scold|punish\p{L}*|shout|yell`,
    // Giving in.
    String.raw`servants?|slaves?|obey|king|queen|law|command\p{L}*|wish\p{L}*|serve|serving|service|disposal|expert|decide|order|free`,
    'anything|whatever|everything|every|wants?|need|asks?|asking|exactly|immediately|gladly|happily|obviously|clearly',
    // Praise and thanks.
    String.raw`esteemed|grateful|thankful|great|greatest|good|best|better|important|kind|kindness|wonderful|honou?r\p{L}*|privilege\p{L}*|blessing`,
    String.raw`hearts?|bottom|depths?|deepest|soul|sincere|sincerest|heartfelt|full\p{L}*|entire\p{L}*|enough|long|world|unbelievable`,
    // Words about words.
    'words?|express|describe|tell|telling|say|says|saying|talk|speak|write|hear|think|understand|reason|speechless',
    String.raw`happen\p{L}*|make|made|making|help|mind|see|look|face|eyes?|way|things?|place|aware`,
    'customers?|clients?|guests?|company|firm|person|people|shop|seller|lady|gentleman',
  ].join('|')})$`,
  'u',
);

/** Whether a word, in small letters, tells nothing by itself. */
export function isSmallWord(word: string): boolean {
  return plain.has(word) || word === "'s" || humble.test(word);
}
