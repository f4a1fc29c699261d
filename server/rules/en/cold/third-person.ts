/** “The applicant is required to …”, “forms must be submitted in writing”, “failure to comply”: the reader as a case. */

import { asked } from '../../../words/english/guards';
import { hypothetical } from '../../../words/english/suppositions';
import { showsWayOn } from '../../../words/english/way-on';
import type { Match } from '../../../words/match';
import { marking } from '../../../words/match';
import { keepTheRest } from '../../rewriting/keep-the-rest';
import { append, say, where } from '../../rewriting/rewrites';
import { saidPlainly } from '../../rewriting/tell-plainly';
import { defineRule, type Rewriter } from '../../rule';

const unless = [asked, hypothetical];

/** “Any damage must be reported in writing” is “please make sure that any damage is reported in writing”. */
const makeSure: Rewriter = (match) => {
  const { v, what } = match.captures;
  const last = match.tokens[(what?.to ?? 0) - 1]?.text ?? '';
  const be = /[^s]s$/.test(last) ? 'are' : 'is';
  if (!v) return say(`please make sure that $what ${be}`)(match);
  // “All claims must be made within a week”, and theirs may have come late.
  if (/^(claim|complaint|refund|return|change|cancellation|dispute|objection)/.test(last))
    return say(`we can look at $what that ${be} $v`)(marking(match, match.mark.from, v.to));
  return say(`please make sure that $what ${be} $v`)(marking(match, match.mark.from, v.to));
};

/** “A contract for which | failure to comply means …”: others are told of. */
function ofOthers({ tokens, mark }: Match): boolean {
  return tokens
    .slice(Math.max(0, mark.from - 3), mark.from)
    .some(({ text }) => /^(which|whose|whom)$/.test(text));
}

/** “Quote your number, failing which we cannot reply.” */
function failing({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'which' && mark.from > 0;
}

export default defineRule({
  id: 'cold/third-person',
  principle: 'be-sincere',
  severity: 'info',
  message: 'Speaks of the reader as of a case.',
  why: 'Whoever is called “the applicant” feels like a number: say “you” and “please”, and why you need it.',
  phrasings: saidPlainly([
    {
      phrases: [
        '{the @party (is|are) [hereby|kindly|strongly|herewith] (advised|requested|required|obliged|instructed|reminded|expected|asked|urged|obligated|directed|to) to} (@lodge|pay|send|fill|call|check|read|keep|collect|visit|show|bring)',
        '{the @party (must|shall|should|has to|have to|is to|are to|needs to|need to) [first|therefore|also|duly]} (@lodge)',
        "{it is the @party 's (responsibility|duty|obligation|task) to}",
        '{it is the (responsibility|duty|obligation) of the @party to}',
        '{it is (incumbent|mandatory|compulsory) [upon|on|for] [the] @party to}',
        '{all (customers|clients|applicants|guests|visitors|tenants|members|passengers|residents|participants|users|subscribers) (are (required|requested|obliged|advised|reminded|expected)|must|shall|should) [to]} (@lodge)',
      ],
      unless,
      rewrites: [say('please')],
    },
    {
      phrases: [
        '{(you|the @party) (will|shall|are|is|must) [be] [held] (personally|solely|fully|entirely|ultimately|financially) (responsible|liable|accountable) for} (your|the|any|all|every|paying|returning|_)',
        '^ {[the] (customer|client|guest|buyer|tenant|user|passenger|hirer|importer|purchaser) (is|are) (responsible|liable|accountable) for}',
      ],
      unless,
      rewrites: [say('you will be responsible for')],
    },
    {
      phrases: [
        '{(sort|sorted|arrange|arranged|agree|agreed|settle|settled|resolve|resolved|organise|organize|do|done) [this|it|that] [out] (between|among|amongst) (themselves|yourselves)}',
        '@paperwork {(is|are) to be @lodged [by the @party] [in (writing|triplicate|duplicate|full)]}',
        '(@paperwork|applicants|applications) {(must|shall|should) be @lodged (in (writing|triplicate|duplicate|full)|by the @party|via the|through the|to the|at the|within)}',
        '{(address|direct|submit|route|channel|forward|send) (all|any) [_] (@paperwork) (via|through|to|in|by) [the|our] [_] (portal|system|helpdesk|help desk|form|department|writing|post|channels|website|hotline|desk|mailbox|address|counter) [only]}',
        '{(incomplete|late|unsigned|unstamped|illegible) (@paperwork) (will|shall|can|may) (not be|be) _}',
        '{compliance ... (is (mandatory|required|compulsory|obligatory)|will be (monitored|enforced))}',
        '{your (@paperwork) (will|shall|may|can) be (considered|reviewed|examined|assessed|processed) (subject to|in due course|upon|at the discretion|only after)}',
        'subject to (approval|review|verification|authorisation|authorization) ... , your (@paperwork|request) {(may|will|shall|can) be (considered|reviewed|examined|assessed|processed)}',
        '{at (our|the company) sole discretion}',
        '{(accepts|accept|assume|assumes|bears|bear) no (liability|responsibility)}',
        '(claims|complaints|objections|appeals) {must be (lodged|made|raised|filed|submitted|reported|notified) within}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [append('; please write to me if anything is unclear')],
    },
    {
      phrases: [
        '{(failure|any failure) to (comply|do so|respond|pay|provide|return|submit|sign|attend|present|observe|adhere|reply|settle|notify|appear|act) ... (will|shall|may|can|could) [_] (result in|lead to|entail|incur|cause|mean|be treated|be deemed|be considered|attract|render)}',
        '{(failing which|in default of which|default of payment|non-compliance|noncompliance|non-payment)} (we|the|your|will|shall|may|legal|it|results)',
      ],
      unless: [...unless, showsWayOn, ofOthers],
      rewrites: [where(failing, say('as otherwise')), append('; please tell us if you need more time')],
    },
    {
      phrases: [
        '{(the|each|every|all|any) @party (must|shall|should|has to|have to|is to|are to|needs to|need to) [first|therefore|also|duly|always] v:(fill (in|out|up)|read|pay|wait|bring|show|return|be present|keep|report|hand (in|over)|send|give|use|book|cancel|call|visit|confirm|accept|observe|prove|@lodge)}',
      ],
      unless,
      rewrites: [say('please $v')],
    },
    {
      phrases: [
        '^ {(all|every|each) (@buyers|@buyer|renters|borrowers|hosts|owners|sellers|drivers|travellers|travelers|passengers|residents|participants|applicants|employees|visitors) [_] [_] [_] [_] (are|is) [also|strictly] (required|obliged|obligated|expected) to} (go|have|be|take|make|use|follow|fill|read|agree|accept|pay|carry|wear|hold|purchase|buy|show|arrive|sign)',
        '^ {(passengers|customers|guests|tenants|travellers|travelers|members|buyers|users|subscribers|visitors|holders|participants) [_] [_] [_] [_] (are|is) not (entitled|permitted|eligible)} (to|for)',
        '{what:((any|all|such|every|each) [_] (damage|damages|claim|claims|complaint|complaints|loss|losses|change|changes|baggage|luggage|refund|refunds|return|returns|cancellation|cancellations|dispute|disputes|discrepancy|discrepancies|defect|defects|objection|objections)) must be v:(assessed|reported|made|filed|submitted|inspected|examined|approved|requested|notified|confirmed|declared|raised|brought|documented) [_] [_] (in person|within|in writing|by|at|through|via|before|with|to)}',
      ],
      unless: [...unless, showsWayOn],
      rewrites: [makeSure, append('; please write to me if anything is unclear')],
    },
    {
      phrases: [
        '^ {what:([all|the|any|full] (payment|payments|documents|document|deposit|balance|fee|fees|charges|goods|items|form|forms|application|applications|claims|luggage|keys|invoice|invoices|copy|copies|freight|duty|duties|tax|taxes|returns|samples)) to be} (made|submitted|paid|sent|returned|provided|presented|signed|borne|settled|handed|delivered|collected|confirmed|arranged|covered|shipped|attached|remitted)',
        '^ {[the] (customer|buyer|client|guest|tenant|importer|purchaser|hirer|passenger|applicant|supplier|seller) to} (bear|pay|provide|arrange|collect|return|submit|confirm|sign|bring|cover|send|supply|settle|ensure|check)',
      ],
      unless: [asked, showsWayOn],
      rewrites: [where(({ captures }) => captures.what !== undefined, makeSure), say('please')],
    },
    {
      phrases: [
        "{the (customer|client|guest|passenger|user|buyer|applicant|claimant|complainant|tenant|traveller|traveler) 's what:(complaint|dissatisfaction|concern|concerns|request|feedback|claim|query|disappointment|objection|comments|remarks)} (has|have|was|were|is|are) [been]",
      ],
      unless,
      rewrites: [say('your $what')],
    },
    {
      phrases: [
        '^ {[we are|we are also|management is|the management is] not (responsible|liable|accountable) for}',
        '{(the (hotel|company|management|seller|shop|school|landlord|airline|carrier|organiser|organizer)|management) (is|are) not (responsible|liable|accountable) for}',
      ],
      unless: [asked, showsWayOn],
      rewrites: [keepTheRest(), append('; I will help you with it if anything is unclear')],
    },
  ]),
  examples: [
    {
      bad: 'Management [[accepts no responsibility]] for wet coats.',
      fixed:
        'We are sorry that we cannot take responsibility for wet coats; if you need help, please tell us.',
    },
    { bad: "[[The guest's complaint]] has been read by Ana.", fixed: 'Your complaint has been read by Ana.' },
    { bad: '[[Buyer is responsible for]] the duty.', fixed: 'You will be responsible for the duty.' },
    {
      bad: '[[Luggage to be]] collected by noon.',
      fixed: 'Please make sure that luggage is collected by noon.',
    },
    {
      bad: '[[All claims must be made within]] a week.',
      fixed: 'We can look at all claims that are made within a week.',
    },
    { bad: '[[Hirer to]] bear the cost of cleaning.', fixed: 'Please bear the cost of cleaning.' },
    { bad: '[[Not responsible for]] coats.' },
    { bad: '[[All renters of a boat are required to]] hold a licence.' },
    { bad: '[[Passengers on this fare are not entitled]] to a seat.' },
    {
      bad: '[[Any damage must be reported in writing]].',
      fixed: 'Please make sure that any damage is reported in writing.',
    },
    { good: 'It is a lease for which the failure to comply in time could mean a lien.' },
    { good: 'Any damage must be reported in writing; I can do it for you.' },
    { bad: '[[The customer must fill in]] form B12.', fixed: 'Please fill in form B12.' },
    { bad: '[[The applicant is required to]] furnish a photo.', fixed: 'Please furnish a photo.' },
    { bad: '[[The ticket holder must]] present a photo.', fixed: 'Please present a photo.' },
    {
      bad: 'All forms [[are to be returned]] signed.',
      fixed: 'All forms are to be returned signed; please write to me if anything is unclear.',
    },
    {
      bad: '[[You will be solely responsible for]] the keys.',
      fixed: 'You will be responsible for the keys.',
    },
    { bad: 'The start is for the owners to [[arrange between themselves]].' },
    { bad: '[[Incomplete forms will not be read]].' },
    { bad: '[[It is the responsibility of the hirer to]] ensure a clean hall.' },
    { good: 'Please send the photo with the form.' },
    {
      bad: 'The bay must be clear by noon, [[failing which]] the crane stops.',
      fixed: 'The bay must be clear by noon, as otherwise the crane stops.',
    },
    { good: 'The guest must have left the key in the room.' },
    { good: 'Is it true that the applicant is required to provide a photo?' },
    { good: 'If the customer must sign first, tell us and we wait.' },
    { good: 'The form is here, and I have filled in your half.' },
    { good: 'The forms are to be returned by May, and I can pick them up.' },
    { good: 'All customers are welcome on Saturday.' },
  ],
});
