/** English word sets for phrases. */

export const englishWordSets: Readonly<Record<string, string>> = {
  we: 'we|i',
  us: 'us|me',
  our: 'our|my',
  you: 'you|u|y’all',
  your: 'your|ur',
  who: 'we|i|you|they|he|she|it|this|that|these|those|there',
  be: '<be>',
  do: '<do>',
  have: '<have>',
  will: 'will|shall',
  modal: 'will|shall|would|can|could|may|might|must|should',
  not: 'not|never',
  very: 'very|really|truly|so|quite|totally|completely|absolutely|entirely|simply|just|perfectly|fully|extremely',
  // What can stand between a subject and its verb without changing who does what.
  adverb:
    'also|just|really|truly|simply|hereby|gladly|happily|even|still|now|then|certainly|surely|always|fully|definitely|absolutely|personally|immediately|totally|completely|actually|already|only|therefore|of course',
  number:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|#',
  day: 'today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  unit: 'second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years',
};
