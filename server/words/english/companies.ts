/** Word sets for companies seen from inside: their own people, what they earn, and the people they deal with. */
export const companyWordSets: Readonly<Record<string, string>> = {
  // The writer’s side, after “our”.
  house:
    'system|systems|software|app|website|warehouse|logistics|accounting|accountant|accountants|boss|bosses|manager|managers|management|director|colleague|colleagues|coworker|coworkers|co-workers|team|staff|company|department|office|factory|plant|production|driver|drivers|branch|people|support|predecessor|engineers|engineering|technicians|developers|programmers|headquarters|hq|ceo|founder|owner|planning|planner|purchasing|finance|sales|sales team|sales people|sales guys|salesmen|reps|marketing|workers|assistant|secretary|trainee|intern|quality control|qc|qa|it|it department|tools|processes|process|organisation|organization|call centre|call center|helpdesk|couriers|courier|buyers|designers|kitchen|chef|cook|waiters|cleaners|guys|supervisor|board|legal|hr|dispatch|packers|installers|fitters|crew|billing|reception|product team|service|codebase|code|server|servers|machines|machine|equipment|stock|audit|manual|documentation|maintenance|roaming|packaging|wifi|hotline|leadership|executives',
  // The people who tell the writer what to do.
  superior:
    'boss|bosses|manager|management|director|directors|supervisor|ceo|owner|owners|head office|headquarters|hq|legal|the lawyers|lawyers|lawyer|board|chief|leadership|executives|vp|higher-ups|bosses|landlord|founder|shareholders|investors|team lead|regional director|regional manager|sales director|sales manager',
  scorned:
    'chaos|chaotic|hopeless|useless|incompetent|clueless|terrible|awful|lousy|rubbish|garbage|crap|crappy|shit|unreliable|lazy|stupid|dumb|idiots|amateurs|disorganised|disorganized|horrible|pathetic|ridiculous|sloppy|dim|thick|antiquated|ancient|prehistoric|dysfunctional|greedy|stingy|cheap|corrupt|dishonest|crooked|paranoid|rotten|cursed|broken|overworked|underpaid|understaffed|overpriced|obsolete|hated|nuts|crazy|insane|mad|drunk|doomed|toxic|worthless|laughable|shambolic|amateurish|asleep|blind|deaf|dreadful|abysmal|atrocious|cowards|liars|crooks|monkeys|clowns|robots|dinosaurs|bureaucrats|slackers|junk|trash|shoddy|clumsy|careless|forgetful|overrated',
  shame:
    'mess|joke|disaster|nightmare|disgrace|zoo|shambles|catastrophe|circus|fool|idiot|moron|clown|clowns|madhouse|pain|farce|ruin|wreck|dump|sweatshop|jungle|rip-off|scam|laughing stock|black hole|bunch|crook|liar|bully|tyrant|dictator|coward|miser|drunk|sinking ship|house of cards|museum|graveyard|kindergarten|pigsty|lottery',
  // What a company earns or spends, which it keeps to itself.
  earning:
    'margin|margins|markup|mark-up|markups|profit margin|gross margin|commission|bonus|quota|break-even|breakeven|floor price|price floor|cost price|purchase price|buying price|purchasing price|landed cost|landed price|unit cost|production cost|manufacturing cost|ex-works cost|profit|kickback|sales target|monthly target|rock bottom|walk-away price|reserve price|bottom line',
  // Others who deal with the writer.
  rival:
    'bidder|bidders|buyer|buyers|tenant|tenants|customer|customers|client|clients|applicant|applicants|guest|guests|dealer|dealers|patient|owner|seller|landlord|competitor|competitors|supplier|suppliers|neighbour|neighbor|rival|rivals|colleague|colleagues|couple|company|firm|party|shop|hotel|reseller|distributor|importer|retailer|subscriber|passenger|candidate',
};
