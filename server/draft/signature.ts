/** Recognises how a letter ends: the closing formula, and the lines below it that only say who wrote. */

const closings = [
  '(?:with )?(?:(?:my|our) )?(?:(?:very )?(?:best|kind|kindest|warm|warmest|sincere|friendly|cordial) )?(?:regards|wishes|greetings)',
  '(?:many )?(?:thanks|thank you)(?: (?:very much|so much|a lot|once again|again|in advance|for your (?:help|time|patience|understanding|support)))*',
  '(?:many )?(?:thanks|thank you)(?: in advance)?(?:,? and |,? & |[ ,/]+)(?:(?:best|kind|warm) )?(?:regards|wishes)',
  '(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours)?',
  'all the best|best|warmly|cheers|take care|talk soon|speak soon|yours|b\\.?r\\.?|(?:b\\.?)?rgds',
].join('|');
const closing = new RegExp(`^(?:${closings})\\s*[,.!，！。]*$`, 'i');
const closingWithName = new RegExp(`^(?:${closings})\\s*[,!，！-]\\s*(.+)$`, 'i');
const hanClosing =
  /^(?:此致\s*敬[礼禮]|此致|敬[礼禮]|祝好|祝您?安好|[顺順][颂頌祝]\s*商祺|[谨謹]?祝\s*商祺|商祺|即[颂頌]\s*商祺|[顺順][颂頌祝].{1,6}|[谢謝]{2}您?|非常感[谢謝]|多[谢謝]|感[谢謝](?:您的?)?(?:支持|理解|配合|信任)?|祝(?:您|你|贵司)?.{2,8}(?:愉快|[顺順]利|安好|健康|[兴興]隆|如意|安康)|祝(?:您|你)?.{0,2}[顺順]心|此[颂頌]\s*.{2}|[谨謹]上|敬上|[谨謹]启|敬[颂頌]\s*.{2}|致以(?:最?诚挚的?)?[问問]候|[诚誠][挚摯]的[问問]候)[\s，,。.！!~～]*$/;

const longestClosing = 60;

/** Whether a line is a closing formula alone ("Best regards,", "祝好"), or one with the name after it ("Thanks, Li Wei"). */
export function isClosing(line: string): boolean {
  if (line.length > longestClosing) return false;
  const words = line.trim();
  if (closing.test(words) || hanClosing.test(words)) return true;
  const name = closingWithName.exec(words)?.[1];
  return name !== undefined && isName(name);
}

const device =
  /^(?:sent (?:from|via|by|with|using) (?:my )?[\p{L}\d®™.'’-]+(?: [\p{L}\d®™().'’-]+){0,5}|get outlook for \w+|sent from (?:mail|outlook) for [\w ]+|von meinem [\w ]+ gesendet|gesendet (?:von|mit) [\p{L}\d. ]+|envoyé (?:de|depuis|à partir de) mon [\w ]+|enviado (?:desde|do|a partir do) (?:mi|meu|o)? ?[\w ]+|inviato da(?:l mio)? [\w ]+|verstuurd vanaf mijn [\w ]+|[发發]自我的\s*.{2,20}|[来來]自我的\s*.{2,16}|[从從]我的\s*.{2,16}[发發]送|[从從] .{2,24}[发發]送|[发發]自\s?(?:网易|QQ|Foxmail|Outlook|iPhone|iPad|小米|华为).{0,16}|获取\s?Outlook.{0,16})(?:\s*<[^<>]*>)?$/iu;

// Most lines begin otherwise, and the pattern above is dear to read.
const deviceBeginning = /^[[(]?(?:sent|get|von|ges|env|inv|vers|[发發来來从從获])/i;

/** Whether a line is what a phone or a mail program adds: "Sent from my iPhone", "发自我的 iPhone". */
export function isDeviceLine(line: string): boolean {
  return (
    line.length < 100 &&
    deviceBeginning.test(line.trim()) &&
    device.test(line.trim().replace(/^[[(]|[\])]$/g, '')) &&
    !/, (?:is|was|are|it)\b/i.test(line)
  );
}

/** `exact` for the delimiter `-- ` of RFC 3676, `loose` for its relatives that an editor or a person may have left of it. */
export function readDelimiter(line: string): 'exact' | 'loose' | null {
  if (line === '-- ') return 'exact';
  return /^(?:--|—|–)\s*$/.test(line) ? 'loose' : null;
}

const particles = new Set([
  'van',
  'von',
  'de',
  'da',
  'di',
  'del',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'and',
  'of',
  'the',
  '&',
  'e',
  'y',
  '|',
  '/',
  '-',
  '–',
]);
const hanOpening = /^(?:[请請您你我另附如以望盼期等希若如有关關于於此这這那为為])/;

/** Whether a line can be a person's or a company's name: few words, each a capital first; short in Chinese. */
export function isName(line: string): boolean {
  const words = line
    .trim()
    .replace(/^[*_[(]+|[*_\])]+$/g, '')
    .trim();
  if (words === '' || words.length > 48 || /[!?;:。！？；：]$/.test(words)) return false;
  if (/^\[[^\]]*\]$/.test(line.trim())) return true;
  if (/[\u3400-\u9fff]/.test(words))
    return words.length <= 16 && !/[，。！？、；：]/.test(words) && !hanOpening.test(words);
  const parts = words.split(/[\s,]+/);
  if (parts.length > 6) return false;
  if (
    /\.$/.test(words) &&
    !/(?:^|[\s.(])(?:\p{L}|Ltd|Inc|Co|Corp|Jr|Sr|Mr|Mrs|Ms|Dr|GmbH|LLC|Pte|Pty)\.$/iu.test(words)
  )
    return false;
  return (
    parts.every(
      (part) => part === '' || particles.has(part.toLowerCase()) || /^[\p{Lu}\p{Lt}\p{Lo}("“'\d]/u.test(part),
    ) || parts.length === 1
  );
}

const department = /\s(?:team|support|service|desk|department|sales|office|accounts|crew)$/i;

/** Whether two lines are a person's name and whom they write for: “Jens”, “Stockpile API team”. In Chinese, chats end in lines as short. */
export function isNameOverCompany(name: string, company: string): boolean {
  const below = company.replace(department, '');
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(name.trim()) &&
    /^[\p{Lu}\d]/u.test(below) &&
    isName(below)
  );
}

const contact =
  /@|https?:|www\.|\+?\d[\d\s().-]{6,}\d|(?:^|[|·•,;/]\s*)(?:(?:tel|mob|mobile|phone|fax|whatsapp|wechat|skype|web|e-?mail)\b|电话|電話|手机|手機|微信|邮箱|郵箱|传真|傳真|地址)\s*[.:：\d+]/i;
const shortened = /(?:Ltd|Inc|Co|Corp|LLC|Rd|St|Ave|Blvd|P\.?R|No|\b\p{Lu})\.$/iu;

/** Whether a line can stand in a signature below the name: short, no sentence. */
export function isSignatureLine(line: string): boolean {
  const words = line.trim();
  if (words.length > 100 || isAfterthought(words) || /^(?:<!--|#{1,6}\s|```|~~~|•\s)/.test(words))
    return false;
  if (isName(words)) return true;
  const count = words.split(/\s+/).length;
  if (/[!?。！？]["”’)]?$/.test(words)) return false;
  if (/\.["”’)]?$/.test(words)) return shortened.test(words);
  if (isContact(words) && count <= 12) return true;
  if (words.length > 70) return false;
  // Three words in a row that begin small are a sentence.
  return !/^\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(words);
}

/** Whether a line says how to reach the writer: an address, a number, a site. */
export function isContact(line: string): boolean {
  return contact.test(line);
}

/** Whether a line greets: "Hi Anna,", "Dear Mr. Rahman", or ends in the comma of a greeting. */
export function isGreeting(line: string): boolean {
  return /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b|[,，]$/i.test(line.trim());
}

/** Whether a line is a dash and a name: "-Karim", "— Li Wei". With `- ` before it the name is an item of a list. */
export function isDashedName(line: string): boolean {
  const name = /^\s*(?:-|[–—~]\s?)(\S.*)$/.exec(line)?.[1];
  return name !== undefined && !name.startsWith('-') && /^[\p{Lu}\p{Lo}]/u.test(name) && isName(name);
}

/** Whether a line begins a postscript, which is the writer's prose again. */
export function isAfterthought(line: string): boolean {
  return /^\**(?:p\.?\s?p?\.?\s?s\b|ps\s?[:：.]|附[:：]|又及|另[:：，])/i.test(line.trim());
}
