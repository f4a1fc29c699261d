/** All signals by the language they read. Written by `npm run docs`; a test proves that nothing drifted. */
import enAngerFedUp from './en/anger/fed-up';
import enAngerOutrage from './en/anger/outrage';
import enAngerRude from './en/anger/rude';
import enAngerSarcasm from './en/anger/sarcasm';
import enAngerShouting from './en/anger/shouting';
import enBuyingAccept from './en/buying/accept';
import enBuyingOrder from './en/buying/order';
import enBuyingPay from './en/buying/pay';
import enComplaintDefect from './en/complaint/defect';
import enComplaintDisappointed from './en/complaint/disappointed';
import enComplaintLate from './en/complaint/late';
import enComplaintMoney from './en/complaint/money';
import enComplaintService from './en/complaint/service';
import enDeferralMaybeLater from './en/deferral/maybe-later';
import enDeferralNoNeedNow from './en/deferral/no-need-now';
import enDeferralWeWillContactYou from './en/deferral/we-will-contact-you';
import enDemandSpecial from './en/demand/special';
import enHaggleBetterTerms from './en/haggle/better-terms';
import enHaggleCheaperElsewhere from './en/haggle/cheaper-elsewhere';
import enHaggleCounterOffer from './en/haggle/counter-offer';
import enHaggleLimitedBudget from './en/haggle/limited-budget';
import enHaggleLowerPrice from './en/haggle/lower-price';
import enHaggleMoreForSame from './en/haggle/more-for-same';
import enInquiryInformation from './en/inquiry/information';
import enInquiryPrice from './en/inquiry/price';
import enInquiryQuestion from './en/inquiry/question';
import enInquiryStatus from './en/inquiry/status';
import enPraiseGoodsAndPeople from './en/praise/goods-and-people';
import enPraiseNoTrouble from './en/praise/no-trouble';
import enPraisePleased from './en/praise/pleased';
import enPraiseRecommend from './en/praise/recommend';
import enPraiseThanks from './en/praise/thanks';
import enSampleAsk from './en/sample/ask';
import enThreatCancel from './en/threat/cancel';
import enThreatGoPublic from './en/threat/go-public';
import enThreatLeave from './en/threat/leave';
import enThreatLegal from './en/threat/legal';
import enThreatWithholdPayment from './en/threat/withhold-payment';
import type { SignalRule } from './signal';
import zhAngerRude from './zh/anger/rude';
import zhBuyingOrder from './zh/buying/order';
import zhComplaintDefect from './zh/complaint/defect';
import zhComplaintLate from './zh/complaint/late';
import zhComplaintService from './zh/complaint/service';
import zhDeferralNoNeedNow from './zh/deferral/no-need-now';
import zhDeferralWeWillContactYou from './zh/deferral/we-will-contact-you';
import zhDemandSpecial from './zh/demand/special';
import zhHaggleLowerPrice from './zh/haggle/lower-price';
import zhHaggleMoreForSame from './zh/haggle/more-for-same';
import zhInquiryPrice from './zh/inquiry/price';
import zhInquiryQuestion from './zh/inquiry/question';
import zhPraiseGoodsAndPeople from './zh/praise/goods-and-people';
import zhSampleAsk from './zh/sample/ask';
import zhThreatGoPublic from './zh/threat/go-public';
import zhThreatLeave from './zh/threat/leave';

export const signalsByLanguage: Readonly<Record<'en' | 'zh', readonly SignalRule[]>> = {
  en: [
    enAngerFedUp,
    enAngerOutrage,
    enAngerRude,
    enAngerSarcasm,
    enAngerShouting,
    enBuyingAccept,
    enBuyingOrder,
    enBuyingPay,
    enComplaintDefect,
    enComplaintDisappointed,
    enComplaintLate,
    enComplaintMoney,
    enComplaintService,
    enDeferralMaybeLater,
    enDeferralNoNeedNow,
    enDeferralWeWillContactYou,
    enDemandSpecial,
    enHaggleBetterTerms,
    enHaggleCheaperElsewhere,
    enHaggleCounterOffer,
    enHaggleLimitedBudget,
    enHaggleLowerPrice,
    enHaggleMoreForSame,
    enInquiryInformation,
    enInquiryPrice,
    enInquiryQuestion,
    enInquiryStatus,
    enPraiseGoodsAndPeople,
    enPraiseNoTrouble,
    enPraisePleased,
    enPraiseRecommend,
    enPraiseThanks,
    enSampleAsk,
    enThreatCancel,
    enThreatGoPublic,
    enThreatLeave,
    enThreatLegal,
    enThreatWithholdPayment,
  ],
  zh: [
    zhAngerRude,
    zhBuyingOrder,
    zhComplaintDefect,
    zhComplaintLate,
    zhComplaintService,
    zhDeferralNoNeedNow,
    zhDeferralWeWillContactYou,
    zhDemandSpecial,
    zhHaggleLowerPrice,
    zhHaggleMoreForSame,
    zhInquiryPrice,
    zhInquiryQuestion,
    zhPraiseGoodsAndPeople,
    zhSampleAsk,
    zhThreatGoPublic,
    zhThreatLeave,
  ],
};

export const signalRules: readonly SignalRule[] = Object.values(signalsByLanguage).flat();
