/** Heat goes as a whole: an excuse or a sneer that is left beside the mended one is the louder for it. */
import { textOf } from '../../../words/match';
import type { Remains } from '../../rule';
import { anyOf } from '../none-left';
import { sentence, where } from '../rewrites';
import { letAllGo, sorryForIt } from './let-all-go';

/** What is still heated in a mended sentence. */
const fault = anyOf([
  // What was too much for us.
  String.raw`\b(?:can't|cannot|can not|could not|couldn't) (?:be everywhere|do (?:everything|magic|miracles)|read minds)\b`,
  String.raw`\b(?:(?:short|low) (?:of|on) (?:staff|people|hands)|understaffed|only human|(?:we|i) work(?:ed)? (?:so |very |really )?hard)\b`,
  // Anger and sneers.
  String.raw`\b(?:leave (?:us|me) (?:out|alone)|complain\w*|tone|insult\w*|rude|ridiculous|nonsense|honestly|wow|blame)\b`,
  String.raw`\b(?:grateful for (?:once|what)|thanks? (?:a lot )?for nothing|great, another|another complaint|of course things)\b`,
  String.raw`\b(?:not|isn't|wasn't) (?:my|our) (?:fault|problem|job)\b`,
  // Made small.
  String.raw`\b(?:(?:only|just) (?:a |one )?(?:small|little|tiny|minor|bit)|hardly see|barely (?:see|notice)|no big deal|not the end of the world)\b`,
  // Nobody else minds.
  String.raw`\b(?:hundreds of (?:happy )?(?:customers|guests|clients)|(?:nobody|no one) (?:else )?(?:ever )?\w+ed)\b`,
  String.raw`\b(?:(?:most|other) people (?:would|do|don't)|happens (?:to everyone|all the time))\b`,
  // Caught out, or put right.
  String.raw`\b(?:yesterday|before|earlier|first),? you (?:said|told|wrote|wanted|promised)\b|^you (?:said|told us|wrote|promised)\b`,
  String.raw`\b(?:you(?: are|'re) wrong|with respect|nothing to do with|funny (?:that|how)|(?:understand|see) (?:why|that) (?:\w+ )?you (?:said|told|wrote))\b`,
]);

/** “It was not the work of our team.” */
const denial =
  /\b(?:nothing to do with|not (?:caused|come|our|my) |(?:did|do|does|was|were|is|are|has|have) not |you are wrong|only did what|as (?:you|your) |told us)\b/;
const ours = /\b(?:our|we|us|repair|work|delivery|driver|team)\b/;

/** “Yesterday you said …” */
const caughtOut =
  /\b(?:yesterday|last \p{L}+|before|first|earlier|\p{L}+day)(?: ,)? you (?:said|told|wrote|wanted|agreed)\b/u;

export const noHeatLeft: Remains = {
  fault,
  beside: [],
  whole: [
    where(
      ({ tokens }) => caughtOut.test(textOf(tokens)),
      sentence('I had understood {what you understood}; has something changed?'),
    ),
    where(
      ({ tokens }) => denial.test(textOf(tokens)) && ours.test(textOf(tokens)),
      sentence('From what we can see, {what you found}; what we will do now is {next step}.'),
    ),
    sorryForIt,
    letAllGo,
  ],
};
