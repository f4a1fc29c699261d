/** Word sets for taking things to heart: what hurts, what it was said in, who is blamed instead, and what is offered as an excuse. */
export const grudgeWordSets: Readonly<Record<string, string>> = {
  hurtful:
    'insulting|offensive|hurtful|rude|disrespectful|unfair|unjust|uncalled for|unkind|unprofessional|impolite|aggressive|out of line|out of order|unacceptable|upsetting|demeaning|distasteful|harsh|over the top|unwarranted|unjustified|undeserved|cruel|nasty|mean|cheeky|arrogant|condescending|patronising|patronizing|humiliating|degrading|shameful|outrageous|abusive|hostile|sarcastic|vicious|spiteful|malicious|below the belt|a low blow|beneath you|a slap in the face|a kick in the teeth|a bit (much|rich|strong|harsh)|totally unnecessary|wounding|ungrateful|ugly|slanderous|libellous|defamatory',
  missive:
    'tone|language|mail|email|e-mail|message|words|comment|comments|remark|remarks|accusation|accusations|wording|attitude|manner|manners|insinuation|insinuations|allegation|allegations|review|reviews|letter|complaint|complaints|tweet|sarcasm|post|rating|criticism|feedback|suspicion|suspicions|threats|threat|insults|insult|rant|outburst|reproach|reproaches|mistrust|distrust|impatience|rudeness|behaviour|behavior|style|stars',
  hurt: 'offended|insulted|hurt|appalled|wounded|stung|upset|saddened|outraged|attacked|humiliated|disrespected|shocked|dismayed|disgusted|affronted|let down by you|disappointed in you|disappointed by you|taken aback|fed up|sick of|tired of being|sick and tired',
  // Bad names nobody wants.
  villain:
    'scammers|a scammer|frauds|fraudsters|a con|crooks|thieves|liars|criminals|amateurs|idiots|fools|robots|machines|magicians|mind readers|beginners|monsters|a charity|charity|a bank|slaves|servants|punching bags|a punching bag|doormats|a doormat|your enemy|the enemy|the bad guys|a call centre|a call center|amazon|a big (corporation|company|chain)|a thief|a liar|an idiot|a fool|a robot|a machine|a magician|a mind reader|a beginner|a monster|a criminal|a crook|a five star (hotel|palace)|a five-star (hotel|palace)|superhuman|superheroes|clairvoyant|psychic|miracle workers|wizards|a wizard|a miracle worker',
  // Who is blamed instead.
  scapegoat:
    'dealer|reseller|distributor|retailer|courier|carrier|supplier|suppliers|forwarder|factory|post|post office|bank|driver|drivers|warehouse|customs|printer|agent|seller|host|owner|airline|manufacturer|previous (team|owner|company|supplier|agent|firm)|predecessor|it|it department|it people|system|software|computer|server|weather|traffic|government|council|port|shipping (line|company)|subcontractor|subcontractors|landlord|management|head office|accounting|bookkeeping|other (department|side|team|party)|new (guy|colleague|system|software)|trainee|intern|temp|temps|sales (team|guy|people|rep)|delivery (company|firm|guy|service)|authorities|provider|network|vendor|broker|planners|night shift|early shift|last shift|colleague before me',
  // Verbs of unkindness.
  shout:
    'shout|yell|scream|swear|snap|bark|rant|attack|insult|accuse|abuse|blame|offend|mock|ridicule|belittle|humiliate|bully|threaten|lecture|hassle|pester|nag|harass|badmouth',
  shouting:
    'shouting|yelling|screaming|swearing|snapping|barking|ranting|attacking|insulting|accusing|abusing|blaming|mocking|ridiculing|belittling|humiliating|bullying|threatening|hassling|pestering|nagging|harassing|badmouthing|taking it out|being (rude|mean|nasty|horrible|aggressive|unfair|sarcastic|cruel|abusive)',
  shouted:
    'shouted at|yelled at|screamed at|sworn at|snapped at|insulted|accused|attacked|blamed|abused|mocked|ridiculed|belittled|humiliated|bullied|threatened|lectured|hassled|badmouthed|treated|spoken to|talked to|called names|called (a|an) _|talked down to|dragged through the mud|pestered|harassed|written to',
};
