/** Takes the name in a greeting apart, and tells who is greeted by what they are instead of who they are. */
import type { Greeting } from './greeting';
import { hanTitle } from './person-name';

export interface Greeted {
  /** “Mr.”, “Dr.”, “先生”; empty without one. */
  readonly title: string;
  /** The name without its title: “Rahman”, “王”. Empty for a title alone. */
  readonly bare: string;
  /** Where the bare name begins. */
  readonly start: number;
}

const latinTitle = /^(?:dear\s+)?((?:mr|mrs|ms|mx|miss|dr|prof|professor|madam|sir|engr|eng)\b\.?)\s*/i;
const chineseKin = /^[阿小老]/u;

/** The one person whom a greeting names, or null when it names several, or leaves a placeholder. */
export function readGreeted(name: Greeting['name']): Greeted | null {
  if (!name || /[[\]{}<>_【】]|\b(?:and|or|und|y|&)\b|[/&、]|.[和与及跟].|\d/iu.test(name.text)) return null;
  if (/\p{Script=Han}/u.test(name.text)) {
    const title = hanTitle.exec(name.text)?.[0] ?? '';
    const whole = name.text.slice(0, name.text.length - title.length).trim();
    const kin = whole.length > 1 && whole.length < 4 ? (chineseKin.exec(whole)?.[0].length ?? 0) : 0;
    return { title, bare: whole.slice(kin), start: name.start + kin };
  }
  const found = latinTitle.exec(name.text);
  const offset = found?.[0].length ?? 0;
  return { title: found?.[1] ?? '', bare: name.text.slice(offset), start: name.start + offset };
}

const anyone =
  /^(?:(?:(?:most|our|my|very)\s+)?(?:dear|valued|esteemed|respected|loyal)?\s*(?:sirs?|madams?|ma['’]?am|sir\s*(?:\/|or|and|&|,)\s*madam|madam\s*(?:\/|or|and|&|,)\s*sir|customers?|clients?|friends?|buyers?|guests?|users?|members?|partners?|purchasers?|gentlem[ae]n|ladies and gentlemen|purchasing manager|manager|colleague)|sir\s*\/\s*ma['’]?dam)$/i;
const chineseAnyone =
  /^(?:(?:尊敬的|亲爱的|親愛的)?(?:客户|客戶|顾客|顧客|客人|买家|買家|用户|用戶|会员|會員|朋友|贵客|贵宾|先生|女士|先生\s*[/／或、]?\s*女士|女士\s*[/／或、]?\s*先生|先生\s*(?:\/|／)\s*小姐|客户朋友|新老客户|领导))$/u;
const several =
  /^(?:all|both|everyone|everybody|team|folks|guys|friends|colleagues|partners|ladies and gentlemen)$/i;

/** Whether a greeting could be anybody’s: “Sir/Madam”, “valued customer”, “客户”. */
export function isAnyone(name: string): boolean {
  return anyone.test(name) || chineseAnyone.test(name);
}

/** Whether it is the stiffest way to name nobody: “Dear Sir or Madam”. */
export function isNobody(words: string): boolean {
  return /\bsirs?\b|\bmadam\b|to whom|先生\s*[/／或、]?\s*女士|女士\s*[/／或、]?\s*先生/iu.test(words);
}

/** Whether more than one person is greeted. */
export function isSeveral(words: string): boolean {
  const rest = words.replace(/^\s*(?:dear|hi|hello|hey|good \w+)\s+/i, '').replace(/[\s,，:：!！.]+$/, '');
  return (
    several.test(rest) ||
    /\b(?:all|both|everyone|team|everybody|folks|guys)\s*[,!:.]?$/i.test(rest) ||
    /各位|大家|[您你]们|同事们|诸位/u.test(words)
  );
}
