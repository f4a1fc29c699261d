/** Clauses that do nothing but hurry: a request loses nothing without them. */
import { urgent } from './times';

/** Of one clause, from its first word to its last. */
const shapes = [
  // “Hurry up”, “act now”.
  'hurry(?: up)?(?: \\p{L}+)?',
  `act (?:${urgent}|today|tonight)`,
  'be (?:quick|fast)',
  '(?:quick|fast|asap|urgent|come on|please|no excuses|no more excuses)',
  // “Please do not wait too long”.
  `(?:please )?do not (?:wait|delay|hesitate|dawdle|sleep on it|think(?: about it)?|overthink it|let (?:it|this) (?:slip|go|pass)|miss (?:it|out|this)|lose it)(?: (?:too|any|much|very) (?:long|longer)| any more| ${urgent})?`,
  'stop (?:thinking|hesitating|waiting)(?: about it)?',
  '(?:what are you waiting for|why wait)(?: any longer)?',
  '(?:trust me|believe me|seriously|now|today|just like that)',
  // “Time is running out for your order”.
  '(?:the )?(?:time|clock) is (?:running out|ticking|short)(?: fast)?(?: (?:for|on) (?:your|this|the) \\p{L}+)?',
  '(?:there is )?no time to (?:lose|waste)',
  // “For the last time”, “last warning”.
  '(?:(?:i am|we are) (?:telling|asking|warning|reminding) you )?for the last time',
  '(?:i am|we are) not (?:asking|telling) you again',
  '(?:this|it) is (?:your|the) (?:very )?(?:last|final|only) (?:chance|warning|call|opportunity|reminder)',
  '(?:last|final) (?:chance|warning|call|notice|reminder|opportunity)',
  // “Everybody has signed”, “do not be the last one”.
  '(?:everyone|everybody)(?: else)? has(?: already)? (?!paid\\b)\\p{L}+',
  'only you are (?:still )?missing|you are the (?:only|last) one(?: left| missing)?',
  '(?:everyone|everybody)(?: else)? is (?:buying|getting|ordering|booking|signing|switching)(?: \\p{L}+){0,4}',
  'do not be the (?:last|only) (?:one|\\p{L}+)',
  // “You would be mad to miss this”.
  'it would be a (?:shame|pity) (?:if you missed|to miss) (?:out|it|this|that|the)(?: \\p{L}+)?',
  '(?:you would|you will) be (?:mad|crazy|a fool|stupid|silly|foolish|insane) (?:not to(?: \\p{L}+)?|to (?:wait|miss (?:it|this|out)|say no|pass|refuse))(?: any longer| it| this)?',
  'you (?:can not|can hardly) afford to (?:miss (?:this|it|out)|wait|say no)(?: any longer)?',
  '(?:you will|you are going to|you would|you may|do not) (?:really )?(?:regret|be sorry|hate yourself|kick yourself|miss out|be kicking yourself)(?: (?:it|this|later|for it|about it))?(?: if you (?:miss (?:it|out|this)|wait|do not))?',
  // “They sell out fast”, “it will be gone by noon”.
  '(?:they|it|these|those|this|that)(?: really)? (?:go|goes|sell|sells|are going|is going|are selling|is selling)(?: out)? (?:very |so |really )?(?:fast|quickly|out|like hot cakes)',
  '(?:they|these|those|it|this|that) (?:will|is|are)(?: all)?(?: be| going to be)? gone(?: soon| fast| (?:by )?(?:tomorrow|tonight|noon|today|the weekend|the evening))?',
  '(?:they|it|this|that|these) (?:will|do|does) not last(?: long| forever)?',
  // “Your choice”, “take it or leave it”.
  '(?:it is|its) (?:your (?:choice|call|decision)|up to you)|(?:your|the) choice(?: is yours)?',
  '(?:(?:it is|its) )?now or never|take it or leave it',
  // “We cannot wait any longer”.
  '(?:the|our|my) \\p{L}+(?: \\p{L}+)? (?:will|can|does) not wait(?: (?:any longer|forever|for (?:ever|you)))?',
  '(?:i|we) (?:am|are) (?:losing|running out of) patience(?: with \\p{L}+)?',
  '(?:i|we) can not wait(?: (?:any longer|forever|any more|much longer))?',
  '(?:i|we) will not (?:wait|ask|tell you|say it|warn you|offer (?:it|this))(?: (?:again|forever|any longer|twice|any more))?',
  // “Before it is too late”, “before somebody else grabs it”.
  'before (?:it is too late|(?:it|they) (?:is|are) gone)',
  'before (?:someone|somebody|anyone|another (?:buyer|customer|guest)|the next (?:one|person)|others?|everyone)(?: else)? (?:does|do|grabs?|takes?|snaps?|gets?|buys?|books?|snatches?)(?: (?:it|your|them|one|the|this|that)(?: \\p{L}+)?)?(?: up)?',
  'before you (?:miss (?:out|it|this)|regret it|lose (?:out|it))',
];

const hurries = new RegExp(`^(?:${shapes.join('|')})$`, 'u');

/** Whether a clause does nothing but hurry. @param clause its text, in small letters */
export function isHaste(clause: string): boolean {
  return hurries.test(clause);
}
