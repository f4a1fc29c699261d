/** Recognises the lines by which mail programs say whose words follow: attributions, separators and header blocks. */

/** No mail program writes a longer one; longer lines are somebody's prose. */
export const longestAttribution = 400;

const verbs = [
  'wrote',
  'writes',
  'schrieb',
  'schreibt',
  'a écrit',
  'écrit',
  'escribió',
  'escribio',
  'escreveu',
  'ha scritto',
  'scrive',
  'schreef',
  'skrev',
  'napisał',
  'napisała',
  'napisał\\(a\\)',
  'pisze',
  'написал',
  'написала',
  'пишет',
  'napsal',
  'napsal\\(a\\)',
  'kirjoitti',
  'menulis',
  'yazdı',
  'şunu yazdı',
  'đã viết',
].join('|');
const hanVerbs = '[写寫]道|[写寫]到|来信|來信|書きました|작성';

const endsWithVerb = new RegExp(
  `(?:(?:^|[\\s>"'”)\\]])(?:${verbs})|${hanVerbs})\\s*[:：]$|[写寫]道\\s*$`,
  'i',
);
const hasVerb = new RegExp(`(?:^|[\\s>"'”)\\]])(?:${verbs})\\s|(?:${hanVerbs})`, 'i');
const startsWithDate =
  /^(?:on|at|am|le|el|em|il|op|den|dne|w dniu|pada|vào|tarihinde)\s|^(?:在|于|於)\s*(?:\d|周|星期|礼拜)|^\d{1,4}\s*[-/.年月]/i;
const datedAddress = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.*<?\S+@\S+>?\s*[:：]$/;
const address = /\S@\S/;
const time = /\d[:：h]\d\d/;
const fullDate =
  /\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\s*月\s*\d{1,2}|\b(?:19|20)\d\d\b/;
const conversational =
  /^(?:as|like|what|when|since|because|if|please|see|here|this|that|the|our|your|my|and|but|so|thanks?|regarding|about|per)\s/i;
const pronounSubject =
  /(?:^|\s)(?:you|we|i|he|she|they)\s+(?:\p{L}+\s+)?(?:wrote|writes)(?=[\s:])|[您你我他她](?:们|們)?[^，。、]{0,16}[写寫][道到]/iu;
const briefPronoun =
  /^(?:(?:on|at|in)\s[^.!?]*\s)?(?:you|we|i|he|she|they)\s+wrote\b[^.!?]*[:：]$|^(?:在|于|於)?[^。！？]{0,20}[写寫]道\s*[:：]$/i;
const namedWriter = /\p{Lu}[\p{L}'’.-]*[)"”]?\s+(?:wrote|writes|schrieb)\s*[:：]$|[写寫]道\s*[:：]$/u;

/** Whether a line may be the first of an attribution that goes on below it. Cheap, and right more often than not. */
export function mayStartAttribution(words: string): boolean {
  return startsWithDate.test(words) || words.includes('@') || endsLikeAttribution(words);
}

/** Whether a line may be the last of an attribution: it ends with a colon, perhaps in bold, or with the Chinese verb. */
export function endsLikeAttribution(words: string): boolean {
  let at = words.length - 1;
  while (at >= 0 && (words.charCodeAt(at) <= 32 || words.charAt(at) === '*')) at--;
  const last = words.charAt(at);
  return last === ':' || last === '：' || (last === '道' && /[写寫]$/.test(words.slice(0, at)));
}

/** What stands around a line that may be an attribution. */
export interface Surroundings {
  /** The next line with words is quoted deeper. */
  readonly quoteFollows: boolean;
  /** Blank lines, or none, on both sides. */
  readonly standsAlone: boolean;
}

/**
 * Whether `joined`, one to four lines joined by spaces, introduces a quotation: "On Fri, 2 May 2026 at 10:02, Karim <k@x.com>
 * wrote:". The less it says (date, time, address), the more its surroundings must; a sentence of the writer's is none.
 */
export function isAttribution(joined: string, { quoteFollows, standsAlone }: Surroundings): boolean {
  const words = joined.replaceAll('*', '').replaceAll('&nbsp;', ' ').trim();
  if (words.length > longestAttribution || !endsLikeAttribution(words)) return false;
  if (datedAddress.test(words)) return true;
  const verbLast = endsWithVerb.test(words);
  if (!(verbLast || hasVerb.test(words)) || conversational.test(words)) return false;
  if (pronounSubject.test(words)) return quoteFollows && words.length < 80 && briefPronoun.test(words);
  const dated = startsWithDate.test(words);
  const hasAddress = address.test(words);
  const hasDate = time.test(words) || fullDate.test(words);
  if (!verbLast) return hasDate && (hasAddress || dated || time.test(words));
  if (hasAddress || (hasDate && (dated || quoteFollows || standsAlone))) return true;
  if (dated) return quoteFollows || (standsAlone && namedWriter.test(words));
  return quoteFollows && words.length < 60;
}

const separatorWords =
  /original (?:message|mail|e-?mail|appointment)|forwarded (?:message|by)|reply message|reply above|urspr(?:ü|ue)ngliche nachricht|original ?nachricht|weitergeleitete nachricht|message (?:d['’]origine|original|transféré|transmis)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|original ?meddelande|oprindelig meddelelse|opprinnelig melding|wiadomo[śs][ćc] (?:oryginalna|przekazana)|исходное сообщение|пересылаемое сообщение|原始邮件|原始郵件|原邮件|原郵件|邮件原件|原始信息|原始訊息|转发邮件|轉寄郵件|转发的邮件|已转发邮件|轉寄的郵件|转发的消息|转发邮件信息|回复的原邮件|元のメッセージ|転送メッセージ|원본 메시지/i;
const ruled = /^\s*(?:[-_=—#*]\s?){2,}.*[-_=—#*]\s*$/;
const forwardedLine =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|下面是被转发的邮件|开始转发的邮件|以下是轉寄的郵件)\s*[:：]$/i;

/** Whether a line divides the new message from an old one: "-----Original Message-----", "Begin forwarded message:". */
export function isSeparator(words: string): boolean {
  if (words.length > 160) return false;
  if (startsWithRule(words)) return ruled.test(words) && separatorWords.test(words);
  return endsLikeAttribution(words) && forwardedLine.test(words.trim());
}

/** Whether a line is only underscores or dashes, as Outlook puts above a header block. */
export function isRuler(words: string): boolean {
  return startsWithRule(words) && /^\s*(?:_{8,}|-{8,})\s*$/.test(words);
}

function startsWithRule(words: string): boolean {
  const first = words.charAt(words.charCodeAt(0) === 32 ? 1 : 0);
  return first === '-' || first === '_' || first === '=' || first === '—' || first === '#' || first === '*';
}

export type HeaderKey = 'from' | 'date' | 'to' | 'subject' | 'other';

const headerNames: Readonly<Record<HeaderKey, string>> = {
  from: 'from,von,de,da,från,fra,van,od,от,kimden,发件人,發件人,寄件者,寄件人,发信人,差出人,送信者,보낸 사람',
  date: 'sent,date,gesendet,datum,envoyé,enviado,enviado el,enviada em,inviato,data,skickat,sendt,verzonden,fecha,отправлено,дата,wysłano,发送时间,发件时间,發送時間,发送日期,發送日期,傳送日期,寄件日期,寄送日期,日期,时间,時間,送信日時,日時,보낸 날짜',
  to: 'to,an,à,a,para,per,til,till,aan,do,кому,pour,kime,收件人,收件者,收信人,宛先,받는 사람',
  subject:
    'subject,betreff,objet,asunto,oggetto,assunto,ämne,emne,onderwerp,temat,тема,konu,主题,主題,主旨,标题,標題,件名,제목',
  other:
    'cc,bcc,kopie,copie,копия,reply-to,importance,priority,attachments,attachment,organization,抄送,抄送人,副本,密送,附件,重要性,优先级',
};
const headerKeys = new Map<string, HeaderKey>();
for (const key of Object.keys(headerNames) as HeaderKey[]) {
  for (const name of headerNames[key].split(',')) headerKeys.set(name, key);
}

/** With its marks of bold type and its blanks. */
const longestHeaderName = 32;

/** Which header a line holds, also in bold: "**From:** Karim", "发件人：张三"; null for any other line. */
export function readHeaderKey(words: string): HeaderKey | null {
  const narrow = words.indexOf(':');
  const wide = words.indexOf('：');
  const colon = wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
  if (colon < 1 || colon > longestHeaderName) return null;
  const name = words.slice(0, colon).replace(/\*|&nbsp;/g, '');
  return headerKeys.get(name.trim().toLowerCase()) ?? null;
}

/**
 * Whether header lines are those of a received message, not "From: Shanghai / To: Hamburg" in somebody's prose: it has a writer
 * and a date, and a subject, an address or a time of day.
 */
export function isHeaderBlock(keys: ReadonlySet<HeaderKey>, words: string): boolean {
  if (!keys.has('from') || !keys.has('date')) return false;
  return keys.has('subject') || address.test(words) || time.test(words);
}
