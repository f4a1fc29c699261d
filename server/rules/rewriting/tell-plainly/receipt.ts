/** “Your letter has been received and will be dealt with in due course” is “Thank you for your letter; we will [next step] by [date].” */
import { namesFacts } from '../../../words/english/names-facts';
import { uncapitalised } from '../fit-words';
import { asWritten, type OfficeSentence, yourMessage } from './office-sentence';

const received = [
  `${yourMessage} (?:has been|have been|was|is|are) (?:duly |hereby )?(?:received|noted|recorded|logged|registered|acknowledged|under (?:process|review|processing|consideration)|being (?:processed|reviewed|handled))`,
  `(?:we|i) (?:hereby )?(?:(?:confirm|acknowledge)(?: the)?|(?:are|am) in) receipt of ${yourMessage}`,
].join('|');
const promise = [
  '(?:will|shall) be (?:processed|dealt with|handled|answered|looked into|reviewed|addressed|attended to|actioned)',
  'is being (?:processed|handled|reviewed|looked into)',
  '(?:will|shall) (?:revert|reply|respond|get back|answer|come back)(?: back)?(?: to you)?',
  '(?:will|shall) (?:process|handle|look into|review|deal with|act on) (?:it|the same|this)',
  'you (?:will|shall) be (?:informed|contacted|notified|updated)',
].join('|');
const later =
  '(?: (?:accordingly|in due course|shortly|soon|as soon as possible|at the earliest|further|in this regard|in the order received))*';

const receipt = new RegExp(
  `^(?:${received})(?: ,)? (?:and|which|it) (?:it |we |they )?(?:${promise})${later}$`,
  'u',
);
const takenNote = new RegExp(
  `^(?:we|i) (?:take|have taken|took)(?: good| due)? note of ${yourMessage}$`,
  'u',
);

/** Thanks for what came and says what happens to it; null where nothing is said to have come. */
export function thankForMessage(office: OfficeSentence): string | null {
  const found = receipt.exec(office.said) ?? takenNote.exec(office.said);
  const named = found?.[1] ?? found?.[2];
  if (!named) return null;
  const what = uncapitalised(asWritten(office, named));
  // Nobody is thanked for a complaint.
  return /\b(?:complaints?|concerns?|dissatisfaction|issue)\b/.test(what)
    ? 'Thank you for telling us about {what they told you}; we will {next step} by {date}.'
    : `Thank you for ${what}; we will {next step} by {date}.`;
}

const forwarded = new RegExp(
  [
    String.raw`^(?:your [\p{L}]+ (?:is|are) (?:\p{L}+ )?(?:important|valuable|valued)(?: to us)? and )?`,
    `(?:${yourMessage} )?(?:(?:has|have) been (?:duly )?(?:noted|logged|recorded|received) and )?`,
    '(?:(?:(?:has|have) (?:also )?been|(?:will|shall) be|(?:are|is) being) )?',
    '(?:duly )?(?:forwarded|passed|passed on|escalated|referred|sent|submitted|transferred) (?:on )?to ',
    String.raw`(?:the|our|a) (?:relevant|concerned|appropriate|respective|competent|responsible|corresponding|internal|right|proper) \p{L}+`,
    String.raw`(?: for (?:necessary|further|appropriate|review|action|their|internal|consideration|investigation)(?: [\p{L}]+)*)?`,
    String.raw`(?: ,)?(?: (?:and|who|which) (?:(?:they|it|he|she|you|we) )?(?:will|shall) [\p{L}]+(?: [\p{L}]+){0,5})?$`,
  ].join(''),
  'u',
);

/** “Your comments have been forwarded to the relevant team for necessary action”, with a name and a day; null where it tells when. */
export function nameWhoHasIt(office: OfficeSentence): string | null {
  const { said, match } = office;
  const found = forwarded.exec(said);
  // “… and will be read in May”
  if (!found || / (?:in|on|by|before|until|within) \p{L}+$/u.test(said) || namesFacts(match.sentence.prose))
    return null;
  const named = found[1] ?? /^your \p{L}+/u.exec(said)?.[0];
  if (!named) return null;
  const done = /\b(?:will|shall) be (?:duly )?(?:forw|pass|esc|ref|sent|sub|tran)/.test(said)
    ? 'will pass'
    : 'have passed';
  return `I ${done} ${uncapitalised(asWritten(office, named))} on to {name}, who will {next step} by {date}.`;
}
