/** “We value your business and take all complaints seriously”: what every office says of itself gives way to thanks. */
import type { Rewriter } from '../../rule';
import { leaveOutSentence } from '../leave-out-sentence';
import { either, sentence } from '../rewrites';
import { type OfficeSentence, officeClauses } from './office-sentence';

/** The group is what they value of the reader. */
const praise = new RegExp(
  `^(?:${[
    String.raw`your (\p{L}+)(?: \p{L}+)? (?:is|are) (?:\p{L}+ ){0,2}(?:important|valuable|valued|precious|of (?:great|the utmost) (?:importance|value))(?: to us)?`,
    String.raw`(?:we )?(?:\p{L}+ )?(?:value|appreciate) your (\p{L}+)(?: and (?:your )?\p{L}+)?`,
    String.raw`(?:we )?take (?:all|every|any|these|such|your|customer)(?: of)?(?: \p{L}+){0,2} (?:complaints?|feedback|concerns?|issues?|comments?|matters?|reports?)(?: \p{L}+)? seriously`,
    String.raw`(?:we )?(?:always )?(?:strive|aim|endeavou?r|work hard)(?: (?:for|to)(?: \p{L}+){1,6})?`,
    String.raw`(?:we )?(?:are|remain) (?:\p{L}+ )?committed to(?: \p{L}+){1,6}`,
    String.raw`your satisfaction is our(?: \p{L}+){1,3}`,
  ].join('|')})$`,
  'u',
);
const patience = [
  /^(?:please |kindly )?(?:remain patient|be patient|bear with us|hold(?: the line)?|stay on the line|wait)/,
  /^(?:thank you|thanks) for (?:your patience|waiting|holding)/,
  /^(?:we )?(?:appreciate|ask for) your (?:patience|understanding)/,
];
const sorry =
  /^(?:(?:we|i) )?(?:\p{L}+ )?(?:apologi[sz]e|regret|are sorry|am sorry)(?: for| about)? (?:any|the|all) (?:inconvenience|trouble|delay)(?: (?:this|it|that) (?:may|might|has) (?:have )?caused?(?: you)?| caused| experienced)?$/u;

/** What one can be thanked for in a word. */
const thanked =
  /^(?:call|message|e-?mail|feedback|opinion|order|enquiry|inquiry|letter|comments?|time|trust|business|loyalty|custom)$/;

function asksPatience(clause: string): boolean {
  return patience.some((way) => way.test(clause));
}

/** Null where one clause alone praises, or one tells something. */
export function thankInsteadOfBoast(office: OfficeSentence): Rewriter | null {
  const clauses = officeClauses(office);
  const empty = clauses.every((clause) => praise.test(clause) || asksPatience(clause) || sorry.test(clause));
  if (clauses.length < 2 || !empty || !clauses.some((clause) => praise.test(clause))) return null;
  if (clauses.some((clause) => sorry.test(clause)))
    return sentence('I am sorry about {what happened}; I will {next step} by {date}.');
  if (clauses.some(asksPatience)) {
    const valued =
      praise
        .exec(clauses[0] ?? '')
        ?.slice(1)
        .find(Boolean) ?? '';
    const thanks = thanked.test(valued) ? `your ${valued} and for your patience` : 'your patience';
    return sentence(`Thank you for ${thanks}.`);
  }
  return either(leaveOutSentence(), sentence('Thank you for telling us about {what they told you}.'));
}
