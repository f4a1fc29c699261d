/** English word sets for phrases. */

import { assertionWordSets } from './assertions';
import { companyWordSets } from './companies';
import { customerWordSets } from './customers';
import { dealWordSets } from './deals';
import { faultWordSets } from './faults';
import { grudgeWordSets } from './grudges';
import { moneyWordSets } from './money';
import { officeWordSets } from './offices';
import { promiseWordSets } from './promises';
import { refusalWordSets } from './refusals';
import { reproachWordSets } from './reproaches';

export const englishWordSets: Readonly<Record<string, string>> = {
  we: 'we|i',
  // The writer’s side, who act as one: “our couriers”, “my colleague”.
  ours: 'we|i|(our|my) _ [_]|the (team|staff|crew)|everyone (here|on our team)',
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
    'also|just|really|truly|simply|hereby|gladly|happily|even|still|now|then|certainly|surely|always|fully|definitely|absolutely|personally|immediately|totally|completely|actually|already|only|therefore',
  number:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|#',
  glad: 'happy|glad|willing|able|pleased|prepared|ready|delighted|going|authorised|authorized|allowed|free|in a position',
  settled: 'decided|agreed|arranged|agree|chose|want|wish|plan',
  // How an offer begins: “we can”, “I am happy to”, “let us”.
  offering:
    '@we [@adverb] (will|shall|would|can|could|may|might|do|am|are|<be>|have|went|should be|decided|agreed|arranged|agree|chose|want|wish|plan) [maybe|perhaps|probably|possibly|however|of course] [@adverb] [be|go|gone|not] [happy|glad|willing|able|pleased|prepared|ready|delighted|going|authorised|authorized|allowed|free|decided|agreed|arranged|agree|chose|want|wish|plan|like|love|mind|ahead] [to|and] [@adverb]|(let|allow) (us|me) [to|just|simply]|^ (happy|glad|willing|able|pleased|prepared|ready|delighted|going|authorised|authorized|allowed|free) to',
  // A price in figures: “2300”, “$2,300”, “9 euros”, “2.3k”.
  price: '[¤] # [k|grand] [@currency]|@currency # [k]',
  currency:
    '¤|usd|eur|euro|euros|dollar|dollars|gbp|pound|pounds|quid|rmb|cny|yuan|inr|rupees|rs|aed|sgd|hkd|aud|chf|pln|yen|krw|bucks|cent|cents|grand',
  buyer:
    'customer|client|buyer|importer|user|guest|member|partner|retailer|dealer|distributor|reseller|tenant|person|company|firm|shop|team|merchant|subscriber|account',
  buyers:
    'customers|clients|buyers|importers|users|guests|members|partners|retailers|dealers|distributors|resellers|tenants|people|companies|firms|shops|teams|merchants|subscribers|businesses',
  claim:
    'claim|claims|complaint|statement|argument|assertion|accusation|accusations|allegation|allegations|objection|reasoning|logic|description|conclusion|assumption|interpretation|version|view|opinion|calculation|assessment|theory|comparison',
  // Where one looks for the facts: “our logs”, “the contract”.
  source:
    'log|logs|cctv|evidence|record|records|data|report|reports|test|tests|monitoring|tracking|scan|scans|photo|photos|picture|pictures|figure|figures|number|numbers|statistic|statistics|contract|document|documents|documentation|spreadsheet|system|camera|footage|server|dashboard|history|sheet|fact|facts|result|results|specification|certificate|invoice|agreement|file|files',
  day: 'today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  unit: 'second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years',
  // What can stand between “you” and what is held against them.
  pointedly:
    'obviously|clearly|just|also|still|again|apparently|probably|actually|even|already|really|once|evidently|unfortunately|always|accidentally|mistakenly|wrongly|incorrectly|only|then|have|has|had|yourself|yourselves|initially|presumably|plainly|surely|seemingly|completely|totally|entirely|simply|fully',
  // The people behind the reader: “your team”, “your driver”.
  staff:
    'team|colleague|colleagues|staff|accountant|accountants|accounting|driver|drivers|warehouse|customer|customers|boss|office|department|engineer|engineers|technician|technicians|installer|installers|fitter|fitters|people|forwarder|agent|bank|buyer|buyers|assistant|operator|operators|purchaser|side|company|secretary|manager|crew|worker|workers|designer|printer|factory|guys|purchasing|procurement|developer|developers|planner|clerk|importer|broker|shop|store|supplier|guest|guests|reception|contractor|electrician|plumber|receptionist|director|guy|hotline|helpdesk|salesman|salespeople|courier|guide|lorry|carpenter|architect|lawyer|intern|trainee|cleaner|cleaners',
  wrong:
    'wrong|incorrect|invalid|false|faulty|outdated|inaccurate|incomplete|old|mistaken|bad|misleading|muddled|sloppy|careless',
  ...faultWordSets,
  ...assertionWordSets,
  ...companyWordSets,
  ...customerWordSets,
  ...dealWordSets,
  ...moneyWordSets,
  ...promiseWordSets,
  ...grudgeWordSets,
  ...officeWordSets,
  ...refusalWordSets,
  ...reproachWordSets,
};
