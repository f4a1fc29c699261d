/** Says what a push tells as a plain request: what is asked, by when, and what it is good for. */
import { capitalised } from '../fit-words';
import { isPurchase } from './deed';
import { letUsKnow, type Push } from './push';

/** What is said in place of the push: a template of `rewrites.ts`, one sentence. */
export function saying(push: Push): string {
  if (push.best) return 'This is as far as we can go, and we would be glad if it works for you.';
  if (push.never) return `Please make sure that there is no further ${push.never}.`;
  if (push.menace) return instead(push);
  return offered(push) ?? withReason(push) ?? asked(push);
}

const aReview = /\b(?:delete|remove|withdraw|take .*\bdown|take down|edit|retract)\b/;
const aPayment = /^(?:pay|settle|transfer|remit|wire|clear)\b/;

const whenOf = ({ when }: Push): string => when ?? 'by {date}';

/** In the place of a menace; a review is theirs to keep. */
function instead(push: Push): string {
  const { deed } = push;
  if (!deed || deed === letUsKnow || aReview.test(deed))
    return 'We would be glad to clear this up with you directly.';
  const gain = aPayment.test(deed) ? ' so that no further steps are needed' : '';
  return `Please ${deed} ${whenOf(push)}${gain}; if something stands in the way, just tell us.`;
}

/** Where it is about an offer, nobody need take it. */
function offered(push: Push): string | null {
  const { deed = letUsKnow, price, holds, left, when } = push;
  const buys = isPurchase(deed);
  if (price) {
    const current = / go up/.test(price) ? 'prices' : 'price';
    const ask = buys ? deed : letUsKnow;
    return `${capitalised(price)}, so please ${ask} before then if you would like the current ${current}.`;
  }
  if (holds)
    return `${capitalised(holds)}${buys ? `; please ${deed}` : `, so please ${letUsKnow}`} by then if you would like it.`;
  if (left) {
    const named = buys && !/ (?:it|this|that)\b/.test(deed);
    const ask = named ? `please ${deed}` : when ? `please ${letUsKnow}` : 'tell us';
    return `${capitalised(left)}; ${when ? `${ask} ${when}` : ask} if you would like one.`;
  }
  return push.others
    ? `Others have asked as well, so please let us know ${whenOf(push)} if you would like it.`
    : null;
}

/** “Please pay by Friday so that we can keep the slot for you; if you need more time, just tell us.” */
function withReason(push: Push): string | null {
  const { deed = letUsKnow, gain, reason, duty, follows } = push;
  const ask = `Please ${deed} ${whenOf(push)}`;
  if (gain) return `${ask} ${gain}${leeway(deed)}.`;
  if (reason) return `${ask} ${reason}.`;
  const later = duty ? `we would have to ${duty}` : follows ? '{what happens then}' : null;
  return later && `${ask}; after that ${later}, so tell us if you need more time.`;
}

/** “Take the earlier bus”: theirs to choose. */
const theirs = /^(?:take|have|buy|get|rent) /;

/** With no more to tell than the deed. */
function asked(push: Push): string {
  const { deed, when } = push;
  const by = whenOf(push);
  if (!deed) return `If you are interested, please let us know ${by}.`;
  if (deed === letUsKnow)
    return when
      ? `Could you let us know ${when}?`
      : `Please let us know ${by} whether you would like to go ahead.`;
  if (leeway(deed)) return `Please ${deed} ${by}${leeway(deed)}.`;
  if (theirs.test(deed)) return `If you would like to ${deed}, please let us know ${by}.`;
  return isPurchase(deed) ? `If it suits you, please ${deed} ${by}.` : `Could you ${deed} ${by}?`;
}

/** Who asks for money leaves a way to ask for time. */
function leeway(deed: string): string {
  return aPayment.test(deed) || /^let us have/.test(deed) ? '; if you need more time, just tell us' : '';
}
