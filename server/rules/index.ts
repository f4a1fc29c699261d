/** All rules by the language they read. Written by `npm run docs`; a test proves that nothing drifted. */
import anyDefensiveShouting from './any/defensive/shouting';
import enArguingAttackQuestion from './en/arguing/attack-question';
import enArguingBelittling from './en/arguing/belittling';
import enArguingBrushedAside from './en/arguing/brushed-aside';
import enArguingByTheBook from './en/arguing/by-the-book';
import enArguingCornering from './en/arguing/cornering';
import enArguingDefendedPrice from './en/arguing/defended-price';
import enArguingDeniedByUs from './en/arguing/denied-by-us';
import enArguingDeniedView from './en/arguing/denied-view';
import enArguingDisagreement from './en/arguing/disagreement';
import enArguingDisbelief from './en/arguing/disbelief';
import enArguingDismissal from './en/arguing/dismissal';
import enArguingEmphatic from './en/arguing/emphatic';
import enArguingEveryoneElse from './en/arguing/everyone-else';
import enArguingFinality from './en/arguing/finality';
import enArguingFlatContradiction from './en/arguing/flat-contradiction';
import enArguingHeated from './en/arguing/heated';
import enArguingKnowingBetter from './en/arguing/knowing-better';
import enArguingMixedUp from './en/arguing/mixed-up';
import enArguingNeverSo from './en/arguing/never-so';
import enArguingNoFault from './en/arguing/no-fault';
import enArguingNoMerit from './en/arguing/no-merit';
import enArguingOtherWord from './en/arguing/other-word';
import enArguingOurRight from './en/arguing/our-right';
import enArguingOutOfBounds from './en/arguing/out-of-bounds';
import enArguingProofHunting from './en/arguing/proof-hunting';
import enArguingPuzzled from './en/arguing/puzzled';
import enArguingSettingStraight from './en/arguing/setting-straight';
import enArguingSneer from './en/arguing/sneer';
import enArguingSurelySo from './en/arguing/surely-so';
import enArguingThrownBack from './en/arguing/thrown-back';
import enArguingToldYouSo from './en/arguing/told-you-so';
import enArguingUnmoved from './en/arguing/unmoved';
import enArguingWeakCase from './en/arguing/weak-case';
import enArguingYesBut from './en/arguing/yes-but';
import enArguingYourPicture from './en/arguing/your-picture';
import enBlamingAskedInVain from './en/blaming/asked-in-vain';
import enBlamingBecauseYou from './en/blaming/because-you';
import enBlamingCarelessOfYou from './en/blaming/careless-of-you';
import enBlamingForTheRecord from './en/blaming/for-the-record';
import enBlamingForWantOf from './en/blaming/for-want-of';
import enBlamingHadYou from './en/blaming/had-you';
import enBlamingHowCouldYou from './en/blaming/how-could-you';
import enBlamingMisdeed from './en/blaming/misdeed';
import enBlamingNoAnswer from './en/blaming/no-answer';
import enBlamingNotAsAgreed from './en/blaming/not-as-agreed';
import enBlamingOnYou from './en/blaming/on-you';
import enBlamingPointedQuestion from './en/blaming/pointed-question';
import enBlamingShouldHave from './en/blaming/should-have';
import enBlamingThatIsWhatHappens from './en/blaming/that-is-what-happens';
import enBlamingWaitingForYou from './en/blaming/waiting-for-you';
import enBlamingWhereItLies from './en/blaming/where-it-lies';
import enBlamingWrongByYou from './en/blaming/wrong-by-you';
import enBlamingYouDidNot from './en/blaming/you-did-not';
import enBlamingYouForgot from './en/blaming/you-forgot';
import enBlamingYouNotUs from './en/blaming/you-not-us';
import enBlamingYourFault from './en/blaming/your-fault';
import enBlamingYourLapse from './en/blaming/your-lapse';
import enBlamingYourPeople from './en/blaming/your-people';
import enBlamingYourWord from './en/blaming/your-word';
import enBlamingYoursDoneBadly from './en/blaming/yours-done-badly';
import enColdBrushOff from './en/cold/brush-off';
import enColdCanned from './en/cold/canned';
import enColdCurt from './en/cold/curt';
import enColdFileClosed from './en/cold/file-closed';
import enColdOfficialese from './en/cold/officialese';
import enColdPleaseBeAdvised from './en/cold/please-be-advised';
import enColdPolicyShield from './en/cold/policy-shield';
import enColdReceipt from './en/cold/receipt';
import enColdSorryYouFeel from './en/cold/sorry-you-feel';
import enColdThirdPerson from './en/cold/third-person';
import enColdWinWin from './en/cold/win-win';
import enConcedingDiscount from './en/conceding/discount';
import enConcedingException from './en/conceding/exception';
import enConcedingExtension from './en/conceding/extension';
import enConcedingGift from './en/conceding/gift';
import enConcedingNamedPrice from './en/conceding/named-price';
import enConcedingNegotiable from './en/conceding/negotiable';
import enConcedingRefund from './en/conceding/refund';
import enConcedingWaiver from './en/conceding/waiver';
import enDefensiveAboutThem from './en/defensive/about-them';
import enDefensiveAfterAllWeDid from './en/defensive/after-all-we-did';
import enDefensiveExcuse from './en/defensive/excuse';
import enDefensiveHardSeller from './en/defensive/hard-seller';
import enDefensiveMinimising from './en/defensive/minimising';
import enDefensiveNotOurFault from './en/defensive/not-our-fault';
import enDefensivePutUpon from './en/defensive/put-upon';
import enDefensiveRetort from './en/defensive/retort';
import enDefensiveSarcasm from './en/defensive/sarcasm';
import enDefensiveSelfPity from './en/defensive/self-pity';
import enDefensiveTakingOffence from './en/defensive/taking-offence';
import enExposingCaught from './en/exposing/caught';
import enExposingContradicts from './en/exposing/contradicts';
import enExposingDishonest from './en/exposing/dishonest';
import enExposingHiddenMotive from './en/exposing/hidden-motive';
import enExposingHowConvenient from './en/exposing/how-convenient';
import enExposingNotBelieved from './en/exposing/not-believed';
import enExposingOnTape from './en/exposing/on-tape';
import enExposingOwnUp from './en/exposing/own-up';
import enExposingOwnWords from './en/exposing/own-words';
import enExposingRecordsShow from './en/exposing/records-show';
import enExposingScareQuotes from './en/exposing/scare-quotes';
import enExposingSoYouKnew from './en/exposing/so-you-knew';
import enExposingWeBothKnow from './en/exposing/we-both-know';
import enExposingYouClaim from './en/exposing/you-claim';
import enExposingYouSaidBut from './en/exposing/you-said-but';
import enLecturingAsISaid from './en/lecturing/as-i-said';
import enLecturingGrowUp from './en/lecturing/grow-up';
import enLecturingHowBusinessIsDone from './en/lecturing/how-business-is-done';
import enLecturingKeepInMind from './en/lecturing/keep-in-mind';
import enLecturingNextTime from './en/lecturing/next-time';
import enLecturingObvious from './en/lecturing/obvious';
import enLecturingProverb from './en/lecturing/proverb';
import enLecturingReadItYourself from './en/lecturing/read-it-yourself';
import enLecturingSpellItOut from './en/lecturing/spell-it-out';
import enLecturingToldWhatToDo from './en/lecturing/told-what-to-do';
import enLecturingWisdom from './en/lecturing/wisdom';
import enLecturingYouMustUnderstand from './en/lecturing/you-must-understand';
import enOffLimitsAgainstOwnHouse from './en/off-limits/against-own-house';
import enOffLimitsBetweenUs from './en/off-limits/between-us';
import enOffLimitsGossip from './en/off-limits/gossip';
import enOffLimitsIllOfOwnHouse from './en/off-limits/ill-of-own-house';
import enOffLimitsInsideOrders from './en/off-limits/inside-orders';
import enOffLimitsInsidePlans from './en/off-limits/inside-plans';
import enOffLimitsOtherCustomers from './en/off-limits/other-customers';
import enOffLimitsOurTactics from './en/off-limits/our-tactics';
import enOffLimitsOwnCost from './en/off-limits/own-cost';
import enOffLimitsSecretDeal from './en/off-limits/secret-deal';
import enOffLimitsWeakHand from './en/off-limits/weak-hand';
import enOverpromisingAbsolutes from './en/overpromising/absolutes';
import enOverpromisingAssured from './en/overpromising/assured';
import enOverpromisingFlawless from './en/overpromising/flawless';
import enOverpromisingForOthers from './en/overpromising/for-others';
import enOverpromisingGuarantee from './en/overpromising/guarantee';
import enOverpromisingGuessing from './en/overpromising/guessing';
import enOverpromisingNeverAgain from './en/overpromising/never-again';
import enOverpromisingPuffery from './en/overpromising/puffery';
import enOverpromisingResults from './en/overpromising/results';
import enOverpromisingSuperlative from './en/overpromising/superlative';
import enOverpromisingSureThing from './en/overpromising/sure-thing';
import enOverpromisingUnbounded from './en/overpromising/unbounded';
import enOverpromisingVouching from './en/overpromising/vouching';
import enOverpromisingZeroRisk from './en/overpromising/zero-risk';
import enPressureActNow from './en/pressure/act-now';
import enPressureConsequence from './en/pressure/consequence';
import enPressureDemand from './en/pressure/demand';
import enPressureGuilt from './en/pressure/guilt';
import enPressureHardSell from './en/pressure/hard-sell';
import enPressureScarcity from './en/pressure/scarcity';
import enPressureThreat from './en/pressure/threat';
import enPressureUltimatum from './en/pressure/ultimatum';
import enRefusingCannot from './en/refusing/cannot';
import enRefusingFlatNo from './en/refusing/flat-no';
import enRefusingNotMyJob from './en/refusing/not-my-job';
import enRefusingNotOffered from './en/refusing/not-offered';
import enRefusingPriceFloor from './en/refusing/price-floor';
import enServilityAllBlame from './en/servility/all-blame';
import enServilityBegging from './en/servility/begging';
import enServilityBlankYes from './en/servility/blank-yes';
import enServilityEndlessApology from './en/servility/endless-apology';
import enServilityGrovelling from './en/servility/grovelling';
import enServilityGushing from './en/servility/gushing';
import enServilityHollowFlattery from './en/servility/hollow-flattery';
import enServilitySelfAbasement from './en/servility/self-abasement';
import enServilitySubmission from './en/servility/submission';
import enServilityTimidOpening from './en/servility/timid-opening';
import enServilityUnworthy from './en/servility/unworthy';
import enTransactionalAtOnce from './en/transactional/at-once';
import enTransactionalBareCommand from './en/transactional/bare-command';
import enTransactionalChasingOrder from './en/transactional/chasing-order';
import enTransactionalChasingPayment from './en/transactional/chasing-payment';
import enTransactionalCurtQuestion from './en/transactional/curt-question';
import enTransactionalMoneyFirst from './en/transactional/money-first';
import enTransactionalShorthand from './en/transactional/shorthand';
import enTransactionalTillNotice from './en/transactional/till-notice';
import type { Rule } from './rule';
import zhArguingAttackQuestion from './zh/arguing/attack-question';
import zhArguingDeniedView from './zh/arguing/denied-view';
import zhArguingDisagreement from './zh/arguing/disagreement';
import zhArguingDismissal from './zh/arguing/dismissal';
import zhArguingEveryoneElse from './zh/arguing/everyone-else';
import zhArguingFinality from './zh/arguing/finality';
import zhArguingFlatContradiction from './zh/arguing/flat-contradiction';
import zhArguingProofHunting from './zh/arguing/proof-hunting';
import zhArguingToldYouSo from './zh/arguing/told-you-so';
import zhArguingYesBut from './zh/arguing/yes-but';
import zhBlamingBecauseYou from './zh/blaming/because-you';
import zhBlamingEveryTime from './zh/blaming/every-time';
import zhBlamingNoAnswer from './zh/blaming/no-answer';
import zhBlamingShouldHave from './zh/blaming/should-have';
import zhBlamingWrongByYou from './zh/blaming/wrong-by-you';
import zhBlamingYouDidNot from './zh/blaming/you-did-not';
import zhBlamingYourFault from './zh/blaming/your-fault';
import zhBlamingYourPeople from './zh/blaming/your-people';
import zhColdBrushOff from './zh/cold/brush-off';
import zhColdCanned from './zh/cold/canned';
import zhColdCurt from './zh/cold/curt';
import zhColdOfficialese from './zh/cold/officialese';
import zhColdPolicyShield from './zh/cold/policy-shield';
import zhConcedingDiscount from './zh/conceding/discount';
import zhConcedingException from './zh/conceding/exception';
import zhConcedingGift from './zh/conceding/gift';
import zhConcedingNameYourPrice from './zh/conceding/name-your-price';
import zhConcedingOpenTerms from './zh/conceding/open-terms';
import zhConcedingRefund from './zh/conceding/refund';
import zhConcedingWaiver from './zh/conceding/waiver';
import zhDefensiveExcuse from './zh/defensive/excuse';
import zhDefensiveNotOurFault from './zh/defensive/not-our-fault';
import zhDefensiveRetort from './zh/defensive/retort';
import zhDefensiveSarcasm from './zh/defensive/sarcasm';
import zhDefensiveSelfPity from './zh/defensive/self-pity';
import zhExposingContradicts from './zh/exposing/contradicts';
import zhExposingDishonest from './zh/exposing/dishonest';
import zhExposingHiddenMotive from './zh/exposing/hidden-motive';
import zhExposingYouClaim from './zh/exposing/you-claim';
import zhExposingYouSaidBut from './zh/exposing/you-said-but';
import zhLecturingAsISaid from './zh/lecturing/as-i-said';
import zhLecturingNextTime from './zh/lecturing/next-time';
import zhLecturingObvious from './zh/lecturing/obvious';
import zhLecturingProverb from './zh/lecturing/proverb';
import zhLecturingReadItYourself from './zh/lecturing/read-it-yourself';
import zhLecturingYouMustUnderstand from './zh/lecturing/you-must-understand';
import zhOffLimitsBetweenUs from './zh/off-limits/between-us';
import zhOffLimitsIllOfOwnHouse from './zh/off-limits/ill-of-own-house';
import zhOffLimitsInsideOrders from './zh/off-limits/inside-orders';
import zhOffLimitsOtherCustomers from './zh/off-limits/other-customers';
import zhOffLimitsOurTactics from './zh/off-limits/our-tactics';
import zhOffLimitsOwnCost from './zh/off-limits/own-cost';
import zhOffLimitsWeakHand from './zh/off-limits/weak-hand';
import zhOverpromisingAbsolutes from './zh/overpromising/absolutes';
import zhOverpromisingForOthers from './zh/overpromising/for-others';
import zhOverpromisingGuarantee from './zh/overpromising/guarantee';
import zhOverpromisingNeverAgain from './zh/overpromising/never-again';
import zhOverpromisingResults from './zh/overpromising/results';
import zhOverpromisingSuperlative from './zh/overpromising/superlative';
import zhOverpromisingSureThing from './zh/overpromising/sure-thing';
import zhOverpromisingUnbounded from './zh/overpromising/unbounded';
import zhOverpromisingVouching from './zh/overpromising/vouching';
import zhOverpromisingWhateverYouNeed from './zh/overpromising/whatever-you-need';
import zhOverpromisingZeroRisk from './zh/overpromising/zero-risk';
import zhPressureActNow from './zh/pressure/act-now';
import zhPressureConsequence from './zh/pressure/consequence';
import zhPressureDemand from './zh/pressure/demand';
import zhPressureGuilt from './zh/pressure/guilt';
import zhPressureScarcity from './zh/pressure/scarcity';
import zhPressureThreat from './zh/pressure/threat';
import zhPressureUltimatum from './zh/pressure/ultimatum';
import zhRefusingCannot from './zh/refusing/cannot';
import zhRefusingFlatNo from './zh/refusing/flat-no';
import zhRefusingNotMyJob from './zh/refusing/not-my-job';
import zhRefusingNotOffered from './zh/refusing/not-offered';
import zhRefusingPriceFloor from './zh/refusing/price-floor';
import zhServilityAllBlame from './zh/servility/all-blame';
import zhServilityBegging from './zh/servility/begging';
import zhServilityEndlessApology from './zh/servility/endless-apology';
import zhServilityGrovelling from './zh/servility/grovelling';
import zhServilitySelfAbasement from './zh/servility/self-abasement';
import zhServilitySubmission from './zh/servility/submission';
import zhServilityTimidOpening from './zh/servility/timid-opening';
import zhTransactionalBareCommand from './zh/transactional/bare-command';
import zhTransactionalChasingOrder from './zh/transactional/chasing-order';
import zhTransactionalChasingPayment from './zh/transactional/chasing-payment';

export const rulesByLanguage: Readonly<Record<'any' | 'en' | 'zh', readonly Rule[]>> = {
  any: [anyDefensiveShouting],
  en: [
    enArguingAttackQuestion,
    enArguingBelittling,
    enArguingBrushedAside,
    enArguingByTheBook,
    enArguingCornering,
    enArguingDefendedPrice,
    enArguingDeniedByUs,
    enArguingDeniedView,
    enArguingDisagreement,
    enArguingDisbelief,
    enArguingDismissal,
    enArguingEmphatic,
    enArguingEveryoneElse,
    enArguingFinality,
    enArguingFlatContradiction,
    enArguingHeated,
    enArguingKnowingBetter,
    enArguingMixedUp,
    enArguingNeverSo,
    enArguingNoFault,
    enArguingNoMerit,
    enArguingOtherWord,
    enArguingOurRight,
    enArguingOutOfBounds,
    enArguingProofHunting,
    enArguingPuzzled,
    enArguingSettingStraight,
    enArguingSneer,
    enArguingSurelySo,
    enArguingThrownBack,
    enArguingToldYouSo,
    enArguingUnmoved,
    enArguingWeakCase,
    enArguingYesBut,
    enArguingYourPicture,
    enBlamingAskedInVain,
    enBlamingBecauseYou,
    enBlamingCarelessOfYou,
    enBlamingForTheRecord,
    enBlamingForWantOf,
    enBlamingHadYou,
    enBlamingHowCouldYou,
    enBlamingMisdeed,
    enBlamingNoAnswer,
    enBlamingNotAsAgreed,
    enBlamingOnYou,
    enBlamingPointedQuestion,
    enBlamingShouldHave,
    enBlamingThatIsWhatHappens,
    enBlamingWaitingForYou,
    enBlamingWhereItLies,
    enBlamingWrongByYou,
    enBlamingYouDidNot,
    enBlamingYouForgot,
    enBlamingYouNotUs,
    enBlamingYourFault,
    enBlamingYourLapse,
    enBlamingYourPeople,
    enBlamingYourWord,
    enBlamingYoursDoneBadly,
    enColdBrushOff,
    enColdCanned,
    enColdCurt,
    enColdFileClosed,
    enColdOfficialese,
    enColdPleaseBeAdvised,
    enColdPolicyShield,
    enColdReceipt,
    enColdSorryYouFeel,
    enColdThirdPerson,
    enColdWinWin,
    enConcedingDiscount,
    enConcedingException,
    enConcedingExtension,
    enConcedingGift,
    enConcedingNamedPrice,
    enConcedingNegotiable,
    enConcedingRefund,
    enConcedingWaiver,
    enDefensiveAboutThem,
    enDefensiveAfterAllWeDid,
    enDefensiveExcuse,
    enDefensiveHardSeller,
    enDefensiveMinimising,
    enDefensiveNotOurFault,
    enDefensivePutUpon,
    enDefensiveRetort,
    enDefensiveSarcasm,
    enDefensiveSelfPity,
    enDefensiveTakingOffence,
    enExposingCaught,
    enExposingContradicts,
    enExposingDishonest,
    enExposingHiddenMotive,
    enExposingHowConvenient,
    enExposingNotBelieved,
    enExposingOnTape,
    enExposingOwnUp,
    enExposingOwnWords,
    enExposingRecordsShow,
    enExposingScareQuotes,
    enExposingSoYouKnew,
    enExposingWeBothKnow,
    enExposingYouClaim,
    enExposingYouSaidBut,
    enLecturingAsISaid,
    enLecturingGrowUp,
    enLecturingHowBusinessIsDone,
    enLecturingKeepInMind,
    enLecturingNextTime,
    enLecturingObvious,
    enLecturingProverb,
    enLecturingReadItYourself,
    enLecturingSpellItOut,
    enLecturingToldWhatToDo,
    enLecturingWisdom,
    enLecturingYouMustUnderstand,
    enOffLimitsAgainstOwnHouse,
    enOffLimitsBetweenUs,
    enOffLimitsGossip,
    enOffLimitsIllOfOwnHouse,
    enOffLimitsInsideOrders,
    enOffLimitsInsidePlans,
    enOffLimitsOtherCustomers,
    enOffLimitsOurTactics,
    enOffLimitsOwnCost,
    enOffLimitsSecretDeal,
    enOffLimitsWeakHand,
    enOverpromisingAbsolutes,
    enOverpromisingAssured,
    enOverpromisingFlawless,
    enOverpromisingForOthers,
    enOverpromisingGuarantee,
    enOverpromisingGuessing,
    enOverpromisingNeverAgain,
    enOverpromisingPuffery,
    enOverpromisingResults,
    enOverpromisingSuperlative,
    enOverpromisingSureThing,
    enOverpromisingUnbounded,
    enOverpromisingVouching,
    enOverpromisingZeroRisk,
    enPressureActNow,
    enPressureConsequence,
    enPressureDemand,
    enPressureGuilt,
    enPressureHardSell,
    enPressureScarcity,
    enPressureThreat,
    enPressureUltimatum,
    enRefusingCannot,
    enRefusingFlatNo,
    enRefusingNotMyJob,
    enRefusingNotOffered,
    enRefusingPriceFloor,
    enServilityAllBlame,
    enServilityBegging,
    enServilityBlankYes,
    enServilityEndlessApology,
    enServilityGrovelling,
    enServilityGushing,
    enServilityHollowFlattery,
    enServilitySelfAbasement,
    enServilitySubmission,
    enServilityTimidOpening,
    enServilityUnworthy,
    enTransactionalAtOnce,
    enTransactionalBareCommand,
    enTransactionalChasingOrder,
    enTransactionalChasingPayment,
    enTransactionalCurtQuestion,
    enTransactionalMoneyFirst,
    enTransactionalShorthand,
    enTransactionalTillNotice,
  ],
  zh: [
    zhArguingAttackQuestion,
    zhArguingDeniedView,
    zhArguingDisagreement,
    zhArguingDismissal,
    zhArguingEveryoneElse,
    zhArguingFinality,
    zhArguingFlatContradiction,
    zhArguingProofHunting,
    zhArguingToldYouSo,
    zhArguingYesBut,
    zhBlamingBecauseYou,
    zhBlamingEveryTime,
    zhBlamingNoAnswer,
    zhBlamingShouldHave,
    zhBlamingWrongByYou,
    zhBlamingYouDidNot,
    zhBlamingYourFault,
    zhBlamingYourPeople,
    zhColdBrushOff,
    zhColdCanned,
    zhColdCurt,
    zhColdOfficialese,
    zhColdPolicyShield,
    zhConcedingDiscount,
    zhConcedingException,
    zhConcedingGift,
    zhConcedingNameYourPrice,
    zhConcedingOpenTerms,
    zhConcedingRefund,
    zhConcedingWaiver,
    zhDefensiveExcuse,
    zhDefensiveNotOurFault,
    zhDefensiveRetort,
    zhDefensiveSarcasm,
    zhDefensiveSelfPity,
    zhExposingContradicts,
    zhExposingDishonest,
    zhExposingHiddenMotive,
    zhExposingYouClaim,
    zhExposingYouSaidBut,
    zhLecturingAsISaid,
    zhLecturingNextTime,
    zhLecturingObvious,
    zhLecturingProverb,
    zhLecturingReadItYourself,
    zhLecturingYouMustUnderstand,
    zhOffLimitsBetweenUs,
    zhOffLimitsIllOfOwnHouse,
    zhOffLimitsInsideOrders,
    zhOffLimitsOtherCustomers,
    zhOffLimitsOurTactics,
    zhOffLimitsOwnCost,
    zhOffLimitsWeakHand,
    zhOverpromisingAbsolutes,
    zhOverpromisingForOthers,
    zhOverpromisingGuarantee,
    zhOverpromisingNeverAgain,
    zhOverpromisingResults,
    zhOverpromisingSuperlative,
    zhOverpromisingSureThing,
    zhOverpromisingUnbounded,
    zhOverpromisingVouching,
    zhOverpromisingWhateverYouNeed,
    zhOverpromisingZeroRisk,
    zhPressureActNow,
    zhPressureConsequence,
    zhPressureDemand,
    zhPressureGuilt,
    zhPressureScarcity,
    zhPressureThreat,
    zhPressureUltimatum,
    zhRefusingCannot,
    zhRefusingFlatNo,
    zhRefusingNotMyJob,
    zhRefusingNotOffered,
    zhRefusingPriceFloor,
    zhServilityAllBlame,
    zhServilityBegging,
    zhServilityEndlessApology,
    zhServilityGrovelling,
    zhServilitySelfAbasement,
    zhServilitySubmission,
    zhServilityTimidOpening,
    zhTransactionalBareCommand,
    zhTransactionalChasingOrder,
    zhTransactionalChasingPayment,
  ],
};

export const rules: readonly Rule[] = Object.values(rulesByLanguage).flat();
