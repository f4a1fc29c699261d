/** What promises are made of: mishaps, claims without an edge, and the words that swear to them. */

/** Word sets for phrases. */
export const promiseWordSets: Readonly<Record<string, string>> = {
  // What goes wrong with things and people.
  mishap:
    '<fail>|<break> [down|apart]|<burst>|<leak>|<crack>|<fade>|<rust>|<crash>|<shrink>|<peel>|<jam>|<overheat>|<disappoint>|<malfunction>|<freeze>|<slip>|<tear>|<stain>|<rot>|<melt>|<warp>|<chip>|<wobble>|<squeak>|<smell>|<scratch>|<corrode>|<dent>|<die>|<stall>|<hurt>|<harm>|<hesitate>|<default>|<backfire>|<bankrupt>|<lose>|<miss>|<delay>|<catch> fire|<go> (wrong|down|bad|flat|out|off|under|astray|missing|offline|stale|broke)|<run> (out|dry|late)|<fall> (apart|behind|off|short|over)|<give> (out|up|way|you trouble|you any trouble)|<wear> (out|off|down|thin)|<come> (off|loose|undone|back)|<let> (you|us|anyone|anybody) down|<turn> (yellow|sour|bad)|<get> (lost|stuck|stolen|damaged|hacked|dirty|old|sick|dull|blunt)|(be|is|are|was|were|been) [@adverb] (late|delayed|damaged|lost|stolen|rejected|refused|sorry|disappointed|short|wrong|down|offline|hacked|breached|broken|out of stock|overbooked|behind schedule)',
  // Troubles that a customer fears, counted and not.
  troubles:
    'problem|problems|issue|issues|delay|delays|error|errors|surprise|surprises|complaint|complaints|mistake|mistakes|defect|defects|bug|bugs|fault|faults|failure|failures|interruption|interruptions|vulnerability|vulnerabilities|difficulty|difficulties|outage|outages|glitch|glitches|breakdown|breakdowns|flaw|flaws|hitch|hitches|hiccup|hiccups|accident|accidents|leak|leaks|crash|crashes|queue|queues|scratch|scratches|breakage|breakages|rejection|rejections|side effects|side effect|catch',
  hardship:
    'downtime|risk|trouble|damage|loss|waste|hassle|disruption|danger|stress|pain|fuss|worry|waiting|failure|delay|error|maintenance',
  // “… you can think of”, “… known to man”: all there could ever be.
  conceivable:
    'imaginable|conceivable|[that] you (can|could|might|will) (possibly|ever|even) (have|ask|want|need|face|meet|mention|run into)|[that] you (can|could) [possibly|ever|even] (think of|think up|dream of|dream up|imagine|name|throw at (us|it)|come up with|wish for)|[that] you throw at (us|it)|under the sun|known to man|known to mankind|ever (made|built|written|sold|produced|invented|printed|devised|created)|that (exists|ever existed)|(on|in) (earth|the world|the planet|existence|the universe)|there ever was',
  // Where a claim leaves nobody out.
  worldwide:
    '(in|on|of) ([all] the (world|universe|industry|business|country|market|planet|continent|internet|web|whole _|entire _)|earth|this planet|existence|europe|asia|america|history|your life|all time)|anywhere|worldwide|ever|under the sun|bar none|known to man|(that|which) exists|that there is|there is|[that] money can buy|[that] you (can|will|could) [ever] (find|get|buy|imagine|see|need)',
  forever:
    'forever and ever|for [all] eternity|for the rest of (your|our|its|their) (life|lives|days)|for as long as you live|as long as you live|for all time|till the end of (time|days)|until the end of (time|days)|until the cows come home|for (a hundred|a thousand) years|for generations [to come]|until hell freezes over|to the end of time',
  // “… for sure”: what swears to an outcome and says nothing.
  surely:
    'definitely|certainly|surely|absolutely|undoubtedly|positively|unquestionably|inevitably|without [a|any|the (slightest|shadow of a)] (doubt|question|fail)|no doubt [about (it|that)]|for (sure|certain)|[most] (definitely|certainly|assuredly)|100 %|a (hundred|thousand|million) percent|# percent|beyond [all|any|a] [reasonable|shadow of a] doubt|with [total|complete|absolute|utter|full|# %] (certainty|confidence)|guaranteed',
  // How one deals with a difficulty, or says so.
  cope: '<solve>|<resolve>|<fix>|<tackle>|<overcome>|<conquer>|<crush>|<eliminate>|<eradicate>|<erase>|<cure>|<rectify>|<troubleshoot>|<defeat>|<master>|<repair>|<remedy>|<remove>|<beat>|<crack>|<sort> [out]|<iron> out|<clear> up|<stamp> out|<root> out|<wipe> out|<put> right|<take> care of|<deal> with|<cope> with|<get> rid of|<handle>|<manage>|<meet>|<satisfy>|<fulfil>|<fulfill>|<exceed>|<grant>|<cater> [to|for]|<accommodate>',
  // What stands in a customer’s way, or on their list.
  hurdle:
    'problem|issue|challenge|difficulty|obstacle|hurdle|bug|error|fault|defect|glitch|complaint|trouble|worry|headache|hiccup|snag|flaw|leak|stain|crack|dent|need|wish|request|demand|requirement|deadline|budget|taste|whim|expectation|specification|dream|task|job|question mark|ailment|pain|debt|disease|mistake|weakness|gap|concern of yours|fear',
  // More than somebody else: “faster”, “more reliable”.
  better:
    'better|faster|cheaper|quicker|stronger|safer|longer|lighter|tougher|quieter|fresher|smarter|sharper|cleaner|lower|higher|easier|simpler|warmer|softer|finer|nicer|bigger|brighter|smoother|deeper|harder|sooner|further|farther|healthier|richer|tastier|sturdier|prettier|greener|friendlier|superior|more (reliable|accurate|durable|efficient|effective|powerful|comfortable|affordable|secure|advanced|experienced|careful|careful|precise|professional|competitive|robust|stable|flexible|economical|modern|beautiful|delicious|thorough|value|profit|profitable|popular|trusted|quickly|cheaply|reliably|carefully|accurately)',
  // What an advert says that anybody can do.
  gain: '(<double>|<triple>|<earn>|<win>|<succeed>|<profit>|<master>|<afford>|<retire>|<achieve>|<lose> (weight|#|@number)|<save> (thousands|hundreds|money|a fortune|¤ #)|<make> (money|a fortune|a living|thousands|millions|¤ #)|<get> rich|<become> (rich|a millionaire|fluent|wealthy|an expert|a pro|successful)|<learn> (it|to|this|the|any)|<speak> _|<build> (a business|wealth))',
  // Solemn words for “to promise”.
  vow: 'pledge|vow|swear|undertake|commit ourselves|commit myself|bind ourselves|bind myself|give our word|give my word|solemnly promise|promise solemnly|faithfully promise|hereby promise|hereby commit|hereby undertake|hereby pledge',
  // How deep an apology goes.
  deeply:
    'deeply|truly|sincerely|humbly|profoundly|terribly|genuinely|profusely|wholeheartedly|unreservedly|honestly|awfully|dreadfully|extremely|abjectly|most humbly|most sincerely|most deeply|from the bottom of (my|our) (heart|hearts)',
  utmost:
    'best|finest|fastest|cheapest|lowest|safest|strongest|greatest|highest|easiest|smartest|simplest|quickest|biggest|largest|lightest|toughest|hottest|sweetest|softest|smoothest|cleanest|freshest|coolest|nicest|prettiest|loveliest|tastiest|richest|purest|warmest|cosiest|coziest|comfiest|happiest|funniest|friendliest|kindest|brightest|sharpest|quietest|thinnest|longest|deepest|boldest|crispest|juiciest|creamiest|rarest|truest|proudest|slickest|sturdiest|most [_] _',
  // What nobody has to work for: “the visa is a formality”.
  cakewalk:
    'formality|breeze|slam dunk|cakewalk|piece of cake|walk in the park|home run|gold mine|goldmine|money machine|money-spinner|licence to print money|license to print money|cash cow|guaranteed win|guaranteed success|bull’s eye',
  // What an advert says that people will do.
  delight:
    'thank (you|us|me)|beg|queue|line up|rave|cheer|applaud|drool|envy|fall in love|go (crazy|nuts|wild|mad) [for|about|over]|jump for joy|come back for more|be back for more|never leave|sleep like (a baby|babies|a log)|feel (like new|reborn|amazing|fantastic|wonderful|ten years younger|years younger|better than ever)|look (amazing|stunning|fantastic|years younger|ten years younger|like a star)|be (hooked|amazed|blown away|thrilled|delighted|speechless|green with envy|jealous|impressed|in love|addicted|the envy|over the moon|ecstatic)|worship|praise|kiss|hug|recommend you to everyone|tell all their friends|throng|flock|adore|love|notice the difference|thrive',
  tough:
    'pickiest|toughest|hardest|fussiest|strictest|worst|heaviest|roughest|harshest|coldest|hottest|wildest|biggest|most (demanding|critical|difficult|stubborn|sceptical|skeptical|spoiled|spoilt|delicate|sensitive)',
};
