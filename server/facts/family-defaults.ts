/** What a family says about a phrase that a team added without words of its own: why it is risky, and a way out. */
import type { Severity } from '../rules/finding';
import type { Principle } from '../rules/principles';
import type { Family } from '../rules/rule';
import * as chinese from '../words/chinese/guards';
import * as english from '../words/english/guards';
import type { Guard } from '../words/match';

export type Language = 'en' | 'zh';

export interface FamilyDefaults {
  readonly principle: Principle;
  readonly severity: Severity;
  /** When a phrase of this family is harmless. */
  readonly unless: Readonly<Record<Language, readonly Guard[]>>;
  readonly en: FamilyWords;
  readonly zh: FamilyWords;
}

export interface FamilyWords {
  readonly message: string;
  readonly why: string;
  /** What to say in place of the phrase, as the name of a tab stop. */
  readonly instead: string;
}

/** “We cannot promise …”, “if you order 500, we can …”: what is denied or bound to a condition commits nobody. */
const ofPromises = {
  en: [english.negated, english.asked, english.conditioned, english.hoped, english.reported],
  zh: [chinese.negated, chinese.asked, chinese.conditioned, chinese.hedged, chinese.reported],
};
/** The same, where only what comes back makes a concession fair. */
const ofGifts = { ...ofPromises, en: [english.negated, english.asked, english.bargained, english.reported] };
/** A question, or what somebody else said, takes no side. */
const ofStance = { en: [english.asked, english.reported], zh: [chinese.asked, chinese.reported] };
/** Words that sound wrong do so in a question as well. */
const ofTone = { en: [english.reported], zh: [chinese.reported] };
/** What must not leave the company must not leave it in any sentence. */
const never = { en: [], zh: [] };

export const familyDefaults: Readonly<Record<Family, FamilyDefaults>> = {
  arguing: {
    principle: 'dont-argue',
    severity: 'warning',
    unless: ofStance,
    en: {
      message: 'Your team avoids this: it argues with the customer.',
      why: 'Whoever wins the argument loses the customer: say what you see, and ask what they see.',
      instead: 'what you see on your side',
    },
    zh: {
      message: '贵团队避免这样说：这是在和客户争对错。',
      why: '赢了道理，输了客户：说明我们看到的情况，再请客户说说他的。',
      instead: '我们这边看到的情况',
    },
  },
  blaming: {
    principle: 'save-face',
    severity: 'warning',
    unless: ofStance,
    en: {
      message: 'Your team avoids this: it puts the fault on the customer.',
      why: 'A customer who is blamed defends themselves instead of helping: say what is missing, not who missed it.',
      instead: 'what is missing',
    },
    zh: {
      message: '贵团队避免这样说：这是把责任推给客户。',
      why: '被责怪的人会先为自己辩解：只说还缺什么，不说是谁的错。',
      instead: '目前还缺什么',
    },
  },
  lecturing: {
    principle: 'dont-lecture',
    severity: 'warning',
    unless: ofTone,
    en: {
      message: 'Your team avoids this: it plays the teacher.',
      why: 'Nobody likes to be taught in a complaint: give the fact, and it teaches by itself.',
      instead: 'the plain fact',
    },
    zh: {
      message: '贵团队避免这样说：这像是在教训客户。',
      why: '没有人愿意被说教：把事实说清楚就够了。',
      instead: '事实本身',
    },
  },
  exposing: {
    principle: 'dont-expose',
    severity: 'warning',
    unless: ofStance,
    en: {
      message: 'Your team avoids this: it catches the customer out.',
      why: 'You may know that it is not true; a customer who loses face does not come back. Ask for what you need.',
      instead: 'what you need to know',
    },
    zh: {
      message: '贵团队避免这样说：这是在当面拆穿客户。',
      why: '看破不说破：让客户丢了面子，生意也就断了。问清需要的信息即可。',
      instead: '需要核实的信息',
    },
  },
  overpromising: {
    principle: 'honest-limits',
    severity: 'warning',
    unless: ofPromises,
    en: {
      message: 'Your team avoids this: it promises more than anybody can surely keep.',
      why: 'One broken promise costs more trust than ten honest limits: say what you will do, and by when.',
      instead: 'what you can surely keep',
    },
    zh: {
      message: '贵团队避免这样说：承诺超出了一定能做到的范围。',
      why: '食言一次，失去的信任比坦诚十次还多：说清我们会做什么、什么时候做到。',
      instead: '一定能做到的事',
    },
  },
  conceding: {
    principle: 'give-get',
    severity: 'warning',
    unless: ofGifts,
    en: {
      message: 'Your team avoids this: it gives something away for nothing in return.',
      why: 'What is given for nothing is asked for again: name what you get for it.',
      instead: 'what you can give, and what you get for it',
    },
    zh: {
      message: '贵团队避免这样说：让了步，却没有换回什么。',
      why: '白给的东西下次还会要：说清让步换来什么。',
      instead: '能给什么、换回什么',
    },
  },
  servility: {
    principle: 'equal-footing',
    severity: 'warning',
    unless: ofTone,
    en: {
      message: 'Your team avoids this: it makes you small.',
      why: 'Nobody can look down on you without your permission: be polite, and stand straight.',
      instead: 'the same, said plainly',
    },
    zh: {
      message: '贵团队避免这样说：把自己放得太低。',
      why: '不卑不亢才有得谈：礼貌，但不必矮人一头。',
      instead: '平实的说法',
    },
  },
  pressure: {
    principle: 'not-straight-to-the-sale',
    severity: 'warning',
    unless: ofTone,
    en: {
      message: 'Your team avoids this: it pushes the customer.',
      why: 'Pressure makes people look for the door: give the real date and its reason, and let them choose.',
      instead: 'the real date and its reason',
    },
    zh: {
      message: '贵团队避免这样说：这是在给客户施压。',
      why: '逼得越紧，客户走得越快：说出真实的期限和原因，由客户决定。',
      instead: '真实的期限和原因',
    },
  },
  transactional: {
    principle: 'relationship-first',
    severity: 'warning',
    unless: ofTone,
    en: {
      message: 'Your team avoids this: it sees only the order.',
      why: 'A customer is not a cash machine: say what is in it for them.',
      instead: 'what is in it for them',
    },
    zh: {
      message: '贵团队避免这样说：眼里只有订单。',
      why: '客户不是提款机：说说这件事对客户有什么好处。',
      instead: '对客户的好处',
    },
  },
  refusing: {
    principle: 'cannot-then-can',
    severity: 'warning',
    unless: ofStance,
    en: {
      message: 'Your team avoids this: it is a no with no way on.',
      why: 'Say what you cannot do and, with it, what you can.',
      instead: 'what you can do',
    },
    zh: {
      message: '贵团队避免这样说：只有拒绝，没有出路。',
      why: '说不能做什么的同时，说能做什么。',
      instead: '能做的事',
    },
  },
  defensive: {
    principle: 'not-personal',
    severity: 'warning',
    unless: ofStance,
    en: {
      message: 'Your team avoids this: it makes an excuse.',
      why: 'The customer asks about their trouble, not about yours: say what happens next.',
      instead: 'what happens next',
    },
    zh: {
      message: '贵团队避免这样说：听起来是在找借口。',
      why: '客户关心的是他的麻烦，不是我们的难处：说接下来怎么办。',
      instead: '接下来怎么办',
    },
  },
  cold: {
    principle: 'be-sincere',
    severity: 'info',
    unless: ofTone,
    en: {
      message: 'Your team avoids this: it sounds like a form letter.',
      why: 'Canned words say that nobody was listening: write it as you would say it.',
      instead: 'the same, as you would say it',
    },
    zh: {
      message: '贵团队避免这样说：听起来像公文套话。',
      why: '套话让人觉得没有人在听：怎么说话就怎么写。',
      instead: '平时怎么说就怎么写',
    },
  },
  'off-limits': {
    principle: 'think-first',
    severity: 'error',
    unless: never,
    en: {
      message: 'Your team keeps this inside the company.',
      why: 'What has been read cannot be taken back: leave it out.',
      instead: 'what the customer may know',
    },
    zh: {
      message: '贵团队规定：这些内容不对外说。',
      why: '发出去的话收不回来：不要写进邮件。',
      instead: '可以让客户知道的内容',
    },
  },
};
