/** What hangs on a wall or comes from a machine: “Management accepts no responsibility for coats.” */
import { asWritten, type OfficeSentence } from './office-sentence';

/** “This is an automated message, please do not reply.” */
const automatic =
  /^this is an auto[a-z-]+(?: generated)? (?:message|e-?mail|mail|reply|notification)(?: ,)?(?: and)? (?:please )?do not (?:reply|respond|answer)(?: to (?:it|this(?: \p{L}+)?))?$/u;

/** “Due to unforeseen circumstances, | the lesson is cancelled, | we apologise for any inconvenience.” */
const unforeseen = new RegExp(
  [
    '^(?:due to|owing to|because of) (?:unforeseen|unforeseeable|unavoidable|exceptional) (?:circumstances|events|reasons)(?: beyond our control)?(?: ,)? ',
    '([^,;]+?)',
    String.raw`(?: [,;])?(?: and)? (?:we )?(?:sincerely )?(?:apologi[sz]e|regret|are sorry)(?: for| about)? (?:any|the) (?:inconvenience|trouble)(?: \p{L}+){0,4}$`,
  ].join(''),
  'u',
);

/** “Duly noted, we will bear it in mind.” */
const shelved =
  /^(?:duly )?noted(?: with thanks)?(?: ,)?(?: and)? (?:we|i) (?:will|shall) (?:take it under advisement|(?:keep|bear) (?:it|this|that) in mind|look into it|revert|pass it on|get back to you)(?: in due course| shortly)?$/;

/** Says it from person to person; null where it is no such notice. */
export function sayNotice(office: OfficeSentence): string | null {
  const { said } = office;
  if (automatic.test(said)) return 'This message was sent automatically; you can reach us at {address}.';
  const news = unforeseen.exec(said)?.[1];
  if (news) return `Because {what happened}, ${asWritten(office, news)}; we are sorry about that.`;
  if (shelved.test(said)) return 'Thank you, I have made a note of it and will {next step}.';
  return declineLiability(office);
}

const institutions =
  'management|company|hotel|shop|store|school|gym|club|restaurant|salon|landlord|owner|organiser|organizer|garage';

const disclaims = new RegExp(
  `^(?:the |our )?(?:${institutions}|we|i) (?:accepts?|assumes?|takes?|bears?|can take|can accept) no (?:liability|responsibility)(?: whatsoever)? for (.+)$`,
);
const notLiable = new RegExp(
  String.raw`^(?:as per ((?:the|our) \p{L}+(?: \p{L}+)?)(?: ,)? )?(?:(?:the )?(?:${institutions}) is|we are) not (?:liable|responsible|accountable) for (.+)$`,
  'u',
);

/** “As per the house rules, the hotel is not liable for bags.” */
function declineLiability(office: OfficeSentence): string | null {
  const { said } = office;
  const [, rules, things = disclaims.exec(said)?.[1]] = notLiable.exec(said) ?? [];
  if (!things) return null;
  const opening = rules ? `Under ${asWritten(office, rules)}, we` : 'We are sorry that we';
  const what = asWritten(office, things, said.lastIndexOf(things));
  return `${opening} cannot take responsibility for ${what}; if you need help, please tell us.`;
}
