/** All checks of the whole draft. Written by `npm run docs`; a test proves that nothing drifted. */
import acknowledgingComplaint from './acknowledging/complaint';
import answeringQuestion from './answering/question';
import answeringRequest from './answering/request';
import type { Check } from './check';
import clarityCrowdedParagraph from './clarity/crowded-paragraph';
import clarityJargon from './clarity/jargon';
import clarityLongSentence from './clarity/long-sentence';
import clarityNextStep from './clarity/next-step';
import ledgerAgain from './ledger/again';
import ledgerConflict from './ledger/conflict';
import ledgerHoliday from './ledger/holiday';
import ledgerNoDate from './ledger/no-date';
import ledgerOverdue from './ledger/overdue';
import mannersAttachment from './manners/attachment';
import mannersClosing from './manners/closing';
import mannersDoubledWord from './manners/doubled-word';
import mannersGreeting from './manners/greeting';
import mannersPlaceholder from './manners/placeholder';
import mannersSignature from './manners/signature';
import mannersTwoGreetings from './manners/two-greetings';
import namingCommonGround from './naming/common-ground';
import namingCustomerUnknown from './naming/customer-unknown';
import namingMissing from './naming/missing';
import namingUpcomingDay from './naming/upcoming-day';
import namingWrong from './naming/wrong';
import offLimitsPrivate from './off-limits/private';
import offLimitsSecret from './off-limits/secret';
import policyDiscount from './policy/discount';
import policyLeadTime from './policy/lead-time';
import policyNeverSay from './policy/never-say';
import policyPayment from './policy/payment';
import policyPrice from './policy/price';
import policyProduct from './policy/product';
import policyWarranty from './policy/warranty';
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
  ledgerAgain,
  ledgerConflict,
  ledgerHoliday,
  ledgerNoDate,
  ledgerOverdue,
  mannersAttachment,
  mannersClosing,
  mannersDoubledWord,
  mannersGreeting,
  mannersPlaceholder,
  mannersSignature,
  mannersTwoGreetings,
  namingCommonGround,
  namingCustomerUnknown,
  namingMissing,
  namingUpcomingDay,
  namingWrong,
  offLimitsPrivate,
  offLimitsSecret,
  policyDiscount,
  policyLeadTime,
  policyNeverSay,
  policyPayment,
  policyPrice,
  policyProduct,
  policyWarranty,
  stageFit,
  stageMissing,
];
