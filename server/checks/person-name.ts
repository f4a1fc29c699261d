/** Reads a person’s name out of words that hold little else, and takes it apart into given and family name. */
import { hanFamilyName, isLatinFamilyName, isPinyin } from '../words/chinese/family-names';

export interface PersonName {
  /** Without title, given name first where that is sure: “Karim Rahman”, “王芳”. */
  readonly full: string;
  /** The stretch of the words that it was read from. */
  readonly written: string;
  /** Only as somebody stated it: “Mr.”, “经理”. Never guessed. */
  readonly title: string | null;
  /** Null where it is not sure which part it is: of “Li Wei” both may be. */
  readonly family: string | null;
  readonly given: string | null;
}

const word = "(?:\\p{Lu}|(?:al|el|d|de)[-'’]\\p{Lu})[\\p{L}'’-]*\\.?";
const particle = 'van|von|de|der|den|da|di|do|dos|del|al|el|bin|binti|bint|ibn|la|le|ten|ter|zu';
const title = 'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor';
const latinName = new RegExp(`^(?:(${title})\\.?\\s+)?(${word}(?:\\s+(?:${word}|${particle})){0,4})$`, 'u');
const titleBehind = new RegExp(`\\(\\s*(${title})\\.?\\s*\\)`, 'u');
export const hanTitle =
  /(?:副?总经理|副?總經理|总监|總監|经理|經理|主任|先生|女士|小姐|太太|老师|老師|教授|博士|医生|醫生|律师|律師|工程师|老板|老闆|总|總|董|工|姐|哥)$/u;

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const organisations = wordsIn(`
  team support sales procurement dept department ltd limited inc gmbh llc plc co company group office
  service services customer customers care info trading textile textiles international logistics import
  imports export exports shop store stores center centre hotel account accounts accounting billing finance
  contact help desk order orders marketing management noreply mail mailer newsletter online foundation
  university school restaurant bakery factory enterprise enterprises solutions systems studio studios
  reception booking reservation reservations notification notifications
`);
/** How more of them begin: “industries”, “technology”. */
const organisationBeginnings = ['purchas', 'corp', 'admin', 'industr', 'technolog'];
const noNames = wordsIn(`
  thank thanks thx regards best kind cheers sincerely hello hi hey dear yes no ok okay urgent please pls
  confirmed agreed noted manager director ceo cfo coo buyer owner assistant engineer purchaser president
  looking waiting awaiting sent from to re fw fwd subject attached see call good great perfect and the we
  you i it this that on at in our your my if is are what when where why how monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november
  december today tomorrow asap mr mrs ms sir madam me us image signature iphone outlook bangladesh china
  india germany dhaka shanghai london someone client unknown friend name all everyone there
`);

/** Whether a part of what may be a name says that it is none: “Sales”, “Regards”. */
function isNoName(part: string): boolean {
  const word = part.toLowerCase();
  return (
    noNames.has(word) ||
    organisations.has(word.replace(/\.$/, '')) ||
    organisationBeginnings.some((beginning) => word.startsWith(beginning))
  );
}

/** A name in words such as an address line; an e-mail address, brackets and quotation marks around it are left out. */
export function readPersonName(words: string, language: 'en' | 'zh'): PersonName | null {
  if (words.length > 200) return null;
  const stated = titleBehind.exec(words)?.[1];
  const bare = words
    .replace(/\s+via\s.*$/i, '')
    .replace(/<[^<>]*>?|\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】|[^\s<>]+@[^\s<>]+/g, ' ')
    .replace(/["“”*;；|]|^\s*['‘]|['’]\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,，:：]$/, '')
    .trim();
  const latin = bare
    .replace(/[\p{Script=Han}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const readers = [() => readHanName(bare), () => readLatinName(latin, stated ?? null)];
  for (const read of language === 'zh' ? readers : readers.reverse()) {
    const name = read();
    if (name) return name;
  }
  return null;
}

/** “王芳”, “王经理”, “采购部 王芳”, “王芳 采购经理”. */
function readHanName(words: string): PersonName | null {
  const parts = words.split(/[\s/·,，、-]+/u).filter((part) => /^\p{Script=Han}{1,8}$/u.test(part));
  for (const [index, part] of parts.entries()) {
    const suffix = hanTitle.exec(part);
    const full = suffix && suffix.index > 0 ? part.slice(0, suffix.index) : part;
    const family = hanFamilyName(full);
    // A single character is a name only with a title behind it.
    if (!family || full.length > family.length + 2 || (full.length === family.length && full === part))
      continue;
    if (noHanName.test(full)) continue;
    const after = parts[index + 1];
    const post = after === undefined ? null : hanTitle.exec(after)?.[0];
    return {
      full,
      written: part,
      title: full === part ? (post ?? null) : (suffix?.[0] ?? null),
      family,
      given: full.slice(family.length) || null,
    };
  }
  return null;
}

// What begins with the character of a family name and is none.
const noHanName =
  /^(?:谢谢|多谢|谢|方便|安好|祝好|高兴|高度|任何|任务|成都|石家庄|金额|包装|包括|华东|华南|华北|向您|于是|关于|时间|单价|单号|解决|常州|温州|广州|江苏|江西|江门|康复|白色|黄色|金色|文件|易损|段落|路上|强烈|安排|安全|严重|游客|管理|简单|景色|时候|项目|成本|成品|边上|车间|房间|吉祥|顾客|武汉|柳州|梅州|项下|温度|洪水|左右|司机|乔迁|方案|单子|阳光|马上|许多|何时|何况|毕竟|于此|曾经|尤其|时刻|古代|从前|龙头|万一|明天|陆续|颜色|史上|常用|向我|华为|苗条|盛夏|尚未|尚可|包邮|卫生|鲁班|万分)/u;

/** Given names after which the next part is no family name in our sense. */
const patronymic = /^(?:md|moh?am+[ae]d|muham+[ae]d|mohd|abdul\w*|bin|binti|bint|ibn|abu|s\/o|d\/o)\.?$/i;
/** Family names of Korea, Vietnam and Japan that stand in front at home. */
const eastern = new Set(
  'kim park choi jung kang cho yoon jang nguyen tran pham phan vo vu dang bui do tanaka suzuki sato yamada yamamoto watanabe ito nakamura kobayashi kato takahashi yoshida'.split(
    ' ',
  ),
);

function readLatinName(words: string, stated: string | null): PersonName | null {
  // “Rahman, Karim”, as address books write it.
  const turned = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}'’. -]+)$/u.exec(words);
  const written = turned ? `${turned[2]} ${turned[1]}` : words;
  const found = latinName.exec(written);
  if (!found?.[2]) return null;
  const parts = found[2].split(' ');
  if (parts.some(isNoName)) return null;
  if (parts.every((part) => /^\p{L}\.?$/u.test(part))) return null;
  const capitals = parts.filter((part) => part.length > 2 && part === part.toUpperCase());
  const shown = parts.map(uncapitalise);
  const shouted = capitals.length === 1 && parts.length > 1 ? uncapitalise(capitals[0] ?? '') : null;
  const family = turned?.[1] ? uncapitalise(turned[1]) : (shouted ?? familyOf(shown));
  const given = family === null ? null : shown.filter((part) => !family.split(' ').includes(part));
  return {
    full: shown.join(' '),
    written: turned ? words : found[2],
    title: titleAs(stated ?? found[1] ?? null),
    family,
    given: given?.[0] ?? null,
  };
}

function titleAs(title: string | null): string | null {
  if (title === null || /^(?:Miss|Professor)$/.test(title)) return title;
  return `${title}.`;
}

/** “RAHMAN” is “Rahman”, as people are greeted. */
function uncapitalise(part: string): string {
  if (part.length <= 2 || part !== part.toUpperCase()) return part;
  return part.replace(/\p{L}+/gu, (run) => run.charAt(0) + run.slice(1).toLowerCase());
}

/** The family name, or null where it is not sure: one part alone, or a part that may be either. */
function familyOf(parts: readonly string[]): string | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return null;
  if (parts.some((part) => patronymic.test(part)) || eastern.has(first.toLowerCase())) return null;
  if (isLatinFamilyName(first) && parts.slice(1).every(isPinyin))
    return parts.length === 2 && isLatinFamilyName(last) ? null : first;
  let from = parts.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(parts[from - 1] ?? '')) from--;
  return parts.slice(from).join(' ');
}
