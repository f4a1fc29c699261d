/** All checks of the whole draft. Written by `npm run docs`; a test proves that nothing drifted. */
import acknowledgingComplaint from './acknowledging/complaint';
import answeringQuestion from './answering/question';
import answeringRequest from './answering/request';
import type { Check } from './check';
import clarityCrowdedParagraph from './clarity/crowded-paragraph';
import clarityJargon from './clarity/jargon';
import clarityLongSentence from './clarity/long-sentence';
import clarityNextStep from './clarity/next-step';
import mannersAttachment from './manners/attachment';
import mannersClosing from './manners/closing';
import mannersDoubledWord from './manners/doubled-word';
import mannersGreeting from './manners/greeting';
import mannersPlaceholder from './manners/placeholder';
import mannersSignature from './manners/signature';
import mannersTwoGreetings from './manners/two-greetings';
import namingMissing from './naming/missing';
import namingWrong from './naming/wrong';
import stageFit from './stage/fit';
import stageMissing from './stage/missing';

export const checks: readonly Check[] = [
  acknowledgingComplaint,
  answeringQuestion,
  answeringRequest,
  clarityCrowdedParagraph,
  clarityJargon,
  clarityLongSentence,
  clarityNextStep,
  mannersAttachment,
  mannersClosing,
  mannersDoubledWord,
  mannersGreeting,
  mannersPlaceholder,
  mannersSignature,
  mannersTwoGreetings,
  namingMissing,
  namingWrong,
  stageFit,
  stageMissing,
];
