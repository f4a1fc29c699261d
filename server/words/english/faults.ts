/** Word sets for telling people off: who did it, what went wrong, and how the finger is pointed. */
export const faultWordSets: Readonly<Record<string, string>> = {
  // Where a clause can begin and end.
  opening: ',|;|:|–|—|-|and|but|so|well|because|then|now|.',
  closing: ',|;|:|–|—|-|and|but|so|because|since|as|.|?|!',
  kin: 'mother|mum|mom|father|dad|wife|husband|son|daughter|kid|kids|child|children|dog|cat|puppy|neighbour|neighbor|uncle|aunt|nephew|niece|brother|sister|grandmother|grandson|friend|boyfriend|girlfriend|cleaner|gardener|guard|cook|chef|nanny|tenant|tenants|caterer|janitor|caretaker|housekeeper|intern|apprentice|trainee|nurse|bookkeeper|lawyer|architect|mechanic|plumber|builder|builders|roofer|painter|painters|movers|porter|waiter|headquarters|management|foreman|supervisor|chief|owner|carrier|haulier',
  reader: '@you [people|guys|lot|folks|both|all]|your [_] (@staff|@kin)',
  // Faults by their name, only ever somebody’s.
  slip: 'mistake|mistakes|fault|faults|error|errors|oversight|blunder|blunders|carelessness|negligence|neglect|sloppiness|incompetence|ignorance|typo|typos|misuse|mishandling|misunderstanding|forgetfulness|inattention|laziness|failure|failures|slip-up|cock-up|mess|inaction|impatience|stubbornness|disorganisation|disorganization|inability|unwillingness|refusal|greed|indecision|hesitation|slowness|lateness|no-show|lack',
  lapse: 'delay|delays|silence|absence|@slip',
  lacking:
    'missing|late|belated|last - minute|last minute|wrong|incomplete|incorrect|unclear|unsigned|unpaid|overdue|slow|delayed|sloppy|careless|faulty|outdated|poor|bad|improper|rough|clumsy|hasty|vague|muddled|messy|unreadable|illegible|endless|tardy|missed|forgotten|lost|broken|reckless|negligent|inaccurate|misleading|contradictory|stupid|silly|amateurish|shoddy|expired|blurred|unfinished|empty|full|blocked|locked|closed',
  // What a lapse does.
  harm: 'held|holds|holding|cost|costs|costing|caused|causes|causing|delayed|delays|delaying|blocked|blocks|blocking|stopped|stops|stopping|broke|breaks|breaking|ruined|ruins|ruining|slowed|slows|slowing|wrecked|killed|killing|spoiled|spoilt|spoiling|damaged|damages|damaging|destroyed|messed|threw|led|forced|forces|forcing|pushed|created|creates|creating|brought|sank|cracked|flooded|corrupted|jammed|rejected|rejecting|pushed',
  // How something is done badly.
  // What shows that something went wrong.
  upset:
    'broke|broken|breaks|failed|fails|stopped|lost|lose|late|delayed|delay|held|leaked|leak|leaks|crashed|crash|died|burst|cracked|ruined|missed|refused|rejected|bounced|returned|spoiled|spoilt|shrank|rusted|flooded|burned|burnt|melted|damage|damaged|void|voided|stuck|empty|cancelled|expired|wrong|scrap|slipped|jammed|overheated|blocked|declined|faulty|dead|cold|wet|penalty|demurrage|error|errors|problem|problems',
  askew:
    'wrong|wrongly|incorrectly|badly|improperly|carelessly|upside down|backwards|back to front|the wrong way|the wrong way round|inside out|the other way round|by mistake|poorly|sloppily|recklessly|roughly',
  careless:
    'careless|reckless|irresponsible|negligent|foolish|unwise|stupid|silly|naive|short-sighted|unprofessional|sloppy|thoughtless|inconsiderate|rash|hasty|imprudent|clumsy|risky|unreasonable|lazy|ill-advised',
  solely:
    'solely|squarely|purely|entirely|wholly|exclusively|fully|completely|only|clearly|obviously|plainly|really|very|much|just|simply|all|now|still|also|actually|quite|firmly|alone|therefore|then|always|mainly|mostly|largely|partly|undoubtedly|probably|likely|sadly|unfortunately|100 %',
};
