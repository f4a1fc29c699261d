import { asked, reported } from '../../../words/english/guards';
import { cleared, hypothetical, regretted } from '../../../words/english/suppositions';
import { drop, say } from '../../rewrites';
import { defineRule } from '../../rule';
import { namesTheThing, tellOfTheThing } from '../../tell-of-the-thing';

const unless = [hypothetical, regretted, reported, asked];
const reader = '(@you [people|guys|lot|both|two|all]|your @staff)';
const made =
  'verb:(entered|typed|gave|chose|selected|ordered|measured|used|supplied|provided|submitted|picked|booked|wrote|installed|copied|marked|quoted|specified|sent|filled in|put in|clicked|pressed|opened|stated|calculated|configured|set|attached|inserted|printed|connected|plugged)';

export default defineRule({
  id: 'blaming/wrong-by-you',
  principle: 'save-face',
  severity: 'warning',
  message: 'This names the reader as the one who did it wrong.',
  why: 'What went wrong can be told without who did it; the reader knows, and is grateful not to hear it.',
  phrasings: [
    {
      phrases: [
        `{${reader} [@pointedly] ${made}} [@us] (the|a|an|your|our) (@wrong|other|different|expired|bad)`,
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: [
        `{${reader} (accidentally|mistakenly|wrongly|incorrectly|carelessly|foolishly|improperly|wrongfully|erroneously) verb:@deed-done}`,
        '{@you (went|have gone) and verb:@deed-done}',
        '{@you verb:(broke|damaged|ruined|spoiled|spoilt|overtightened|scratched|bent|cracked|dropped|blocked|delayed|overloaded|overwrote|deleted|lost)}',
        'but [then] {@you (then|went and) verb:@deed-done}',
        'then {@you (suddenly|again) verb:@deed-done}',
        'but {@you verb:(charged|billed|invoiced|shipped|delivered|changed|cancelled|canceled|moved|entered|booked|typed|paid)} (the|a|an|only|#|¤|your|our|us)',
      ],
      unless,
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: [
        '(was|were|been|being) [@pointedly] (entered|filled in|typed|installed|used|measured|chosen|connected|handled|stored|labelled|labeled|packed|declared|set up|configured|given|written|quoted|ordered|assembled|marked|completed|calculated) (wrong|wrongly|incorrectly|improperly|badly|carelessly|by mistake) {by (you|yourself|yourselves|your side|your @staff)}',
        '(was|were|been|being) (wrongly|incorrectly|improperly|badly|carelessly|mistakenly|not properly) (entered|filled in|typed|installed|used|measured|chosen|connected|handled|stored|labelled|labeled|packed|declared|set up|configured|given|written|quoted|ordered|assembled|marked|completed|calculated) {by (you|yourself|yourselves|your side|your @staff)}',
        '{(given|supplied|provided|entered|sent|filled in|typed|stated|quoted|submitted|declared) by (you|yourself|yourselves|your side|your @staff)} [<be>] [@pointedly] (@wrong)',
      ],
      unless,
      rewrites: [drop()],
    },
    {
      phrases: [
        '(overtightening|mishandling|misuse|overloading|neglect|handling|use|tampering) {by (you|yourself|yourselves|your side|your @staff)}',
      ],
      unless: [hypothetical, cleared],
      rewrites: [drop()],
    },
    {
      phrases: [
        '{@you [@pointedly] (ordered|paid|replied|answered|confirmed|booked|applied|returned|asked|came|reacted|told us|informed us|let us know) too late}',
      ],
      unless,
      rewrites: [say('the time was too short')],
    },
    {
      phrases: [
        'it (seems|appears|looks) [like|that|as if|as though] {@you [@pointedly] verb:(accessed|selected|entered|chose|clicked|typed|changed|deleted|cancelled|canceled|disabled|removed|skipped|overwrote)}',
      ],
      unless: [asked],
      when: [namesTheThing],
      rewrites: [tellOfTheThing()],
    },
    {
      phrases: [
        'it (seems|appears|looks) [like|that|as if|as though] {@you [@pointedly] (tried|attempted) to}',
      ],
      unless: [asked],
      rewrites: [say('there was an attempt to')],
    },
    {
      phrases: ['{@you [@pointedly] [somehow] got thing:((the|your|our|my) _) (wrong|mixed up|confused)}'],
      unless,
      rewrites: [say('$thing got mixed up')],
    },
  ],
  examples: [
    {
      bad: '[[You entered]] the wrong address in the form.',
      fixed: 'The wrong address was entered in the form.',
    },
    { bad: '[[Your team ordered]] the wrong size.', fixed: 'The wrong size was ordered.' },
    { bad: '[[You accidentally deleted]] the folder.', fixed: 'The folder was deleted.' },
    {
      bad: 'The lamp works, but then [[you went and changed]] the fuse.',
      fixed: 'The lamp works, but then the fuse was changed.',
    },
    { bad: '[[You broke]] the seal.', fixed: 'The seal was broken.' },
    { bad: 'We agreed on 500, but [[you charged]] 650.', fixed: 'We agreed on 500, but 650 was charged.' },
    { bad: 'The address was entered wrongly [[by your team]].', fixed: 'The address was entered wrongly.' },
    {
      bad: 'Customs held it because the code [[supplied by yourself]] was incorrect.',
      fixed: 'Customs held it because the code was incorrect.',
    },
    {
      bad: 'The crack comes from overtightening [[by your fitters]].',
      fixed: 'The crack comes from overtightening.',
    },
    { bad: '[[You ordered too late]].', fixed: 'The time was too short.' },
    {
      bad: 'It seems that [[you selected]] the cheaper packing.',
      fixed: 'It seems that the cheaper packing was selected.',
    },
    {
      bad: 'It looks like [[you tried to]] pay with an old card.',
      fixed: 'It looks like there was an attempt to pay with an old card.',
    },
    { bad: '[[You got the numbers mixed up]].', fixed: 'The numbers got mixed up.' },
    { good: 'If you entered the wrong address, we can change it.' },
    { good: 'I am sorry that you entered the wrong lift, our sign was missing.' },
    { good: 'You said that you entered the wrong address, so we changed it.' },
    { good: 'And you entered the wrong gate code?' },
    { good: 'I am sorry you received the wrong size.' },
    { good: 'The file that you accidentally opened in safe mode is fine.' },
    { good: 'It is not down to overtightening by your fitters.' },
    { good: 'We entered the wrong address.' },
  ],
});
