/** Guards on what somebody is told to have done: a deed of the past, and no kindness, no report, nothing that befell them. */
import type { Match } from '../match';
import { formOf } from './inflect';

const befell =
  /^(insisted|asked|wanted|needed|requested|wished|preferred|paid|received|got|said|told|wrote|thought|felt|liked|loved|found|saw|mentioned|could|would|might|should|were|was|had|helped|called|came|met|agreed|reported|noticed|explained|experienced|encountered|faced|suffered|heard|saw|described|raised|flagged|returned|contacted|emailed|reached|opened|shared|noted|pointed|informed|advised|notified|warned|saved|fixed|corrected|cleaned|caught|spotted|discovered|detected|identified|hoped|expected|believed|knew|understood|deserved|owned|lost|replied|answered|responded|submitted|uploaded|attached|forwarded|enjoyed|witnessed|observed|went|ended|stayed|arrived|avoided|prevented|recovered|resolved|solved|handled|managed|prepared|experienced|indicated|stated|referred|discussed|ran|purchased|bought|ordered|booked|reserved|hired|rented|signed)$/;

/** “You gave him the wrong code”, not “you received the wrong code” or “you told us of the wrong code”. */
export function didIt({ tokens, captures: { did } }: Match): boolean {
  const word = did && tokens[did.from]?.text;
  return (
    word !== undefined &&
    (formOf(word, '') === 'past' || /^[a-z]{5,}ed$/.test(word) || /^(put|set|cut|let|hit)$/.test(word)) &&
    !befell.test(word)
  );
}

/** Between the deed and the end of the match something is told of, or somebody else comes in: “you sent a photo of the broken lamp”. */
export function tellsOf({ tokens, captures: { did }, to }: Match): boolean {
  return tokens
    .slice(did?.to ?? to, to)
    .some(({ text }) =>
      /^(about|regarding|of|photo|photos|picture|pictures|that|when|which|who|because|we|i|our|my|due|if|how|why|to)$/.test(
        text,
      ),
    );
}

const turns =
  /^(so|which|hence|therefore|thus|anyway|anyhow|regardless|now|then|wonder|wondered|but|yet|though|although)$/;
const harms =
  /^(not|no|never|nothing|nobody|void|voids|voided|confused|blocked|late|lost|broken|wonder|wondered|wondering|complain|complained|complaining|anyway|regardless|penalty|extra|costs|fails|failed|fail|stopped|stuck|delay|delays|delayed|problem|problems|trouble|missed|broke|breaks|surprised|angry|mess|impossible|worse|damage|damaged|expired|cancelled|canceled|refused|rejected|scrap|unusable|useless|empty|gone|stands|fee|fine|crash|crashed|crashes)$/;
const kindly =
  /^(thank|thanks|glad|happy|great|lovely|sorry|apologise|apologize|apologies|worry|worries|problem-free|refund|refunded|free|waived|enjoy|enjoyed|congratulations|please|we’ll|longer|need|owe)$/;

/** “There is no fee”, “you do not have to pay”: a relief. */
function relieves(rest: Match['tokens'], at: number): boolean {
  const textAt = (near: number): string => rest[near]?.text ?? '';
  if (/^(no|not|never|without)$/.test(textAt(at - 1))) return true;
  // “…, which is fine” is none to pay.
  if (textAt(at) === 'fine') return !/^(a|the|this|any)$/.test(textAt(at - 1));
  if (/^(no|nothing)$/.test(textAt(at)))
    return /^(fee|fees|charge|charges|cost|costs|need|problem|problems|worry|worries|rush|extra|hurry|penalty|risk|limit|obligation|longer|more|delay|to|changes|else)$/.test(
      textAt(at + 1),
    );
  return (
    textAt(at) === 'not' && /^(have|need|pay|charge|lose|affect|worry|cost|matter|only)$/.test(textAt(at + 1))
  );
}

/** “You set it to 35 and then wondered …”, “…, so the pump broke”: the deed is told for the harm that came of it. */
export function cameToHarm({ tokens, captures: { did } }: Match): boolean {
  const rest = tokens.slice(did?.to ?? tokens.length);
  if (tokens.some(({ text }) => kindly.test(text))) return false;
  const turn = rest.findIndex(
    ({ text }, at) => turns.test(text) && (text !== 'which' || rest[at - 1]?.text === ','),
  );
  return turn >= 0 && rest.some(({ text }, at) => at >= turn && harms.test(text) && !relieves(rest, at));
}
