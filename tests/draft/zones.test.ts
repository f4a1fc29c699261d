/** Whose words stand where, over mails as mail programs write them. Each line is marked with the zone that it must get. */
import { expect, test } from 'vitest';
import type { Zone } from '../../server/draft/draft';
import { parseDraft } from '../../server/draft/parse-draft';

const marks: Readonly<Record<string, Zone>> = {
  o: 'own',
  c: 'customer',
  e: 'earlier',
  a: 'attribution',
  s: 'signature',
  k: 'code',
  f: 'front-matter',
};

/** A mail with a mark before each line: `o|Hi Anna,`. */
const mails: Readonly<Record<string, string>> = {
  'a whole draft': `
f|---
f|customer: rahman-textiles
f|---
o|Hi Mr. Rahman,
o|
o|We guarantee delivery before Eid.
o|
a|On Friday, Karim Rahman wrote:
a|
c|> Your price is too high. Confirm 4.20 today or we cancel.`,

  'a letter without a quote': `
o|Hello Ines,
o|
o|The samples left our house today.
o|On Monday you wrote that the price is high.
o|
o|Best regards,
s|Li Wei`,

  'short sentences that speak of phones and addresses': `
o|Hi Anna,
o|
o|That is not what you said on the phone.
o|
o|Please call me at +49 30 1234 5678.
o|
o|ok
o|
o|Best regards,
s|Lin
s|Tel: +49 30 1234 5678`,

  一句话提到地址: `
o|李总，
o|
o|请把地址发我。
o|
s|王芳
s|电话：138 0000 0000`,

  Gmail: `
o|Dear Ms. Okafor,
o|Friday works.
o|
a|On Tue, May 5, 2026 at 9:14 AM Ada Okafor <ada@okafor.example> wrote:
a|
c|> Can you ship on Friday?
c|>
c|> Ada
c|>
a|> On Mon, May 4, 2026 at 6:02 PM Li Wei <li@river.example> wrote:
a|>
e|>> The goods are packed.
e|>>
e|>> Li`,

  'Gmail, the attribution wrapped in two': `
o|Understood.
o|
a|On Tue, May 5, 2026 at 9:14 AM Ada Okafor-Bennington
a|<ada.okafor-bennington@okafor.example> wrote:
a|
c|> Thanks.`,

  'an attribution wrapped in three, inside a quote': `
o|Noted.
o|
c|> Fine with us.
c|>
a|> On Tue, May 5, 2026 at 9:14 AM Li Wei
a|> <li.wei@river.example>
a|> wrote:
a|>
e|> > Is blue fine?`,

  'Apple Mail': `
o|Thank you, Joana.
o|
o|Kind regards
s|Li Wei
s|Blue River Knitting
s|
a|> On 5 May 2026, at 09:14, Joana Prata <joana@prata.example> wrote:
a|>
c|> We need the cartons by the 20th.`,

  Thunderbird: `
a|On 05/05/2026 09:14, Joana Prata wrote:
c|> We need the cartons by the 20th.
o|They leave on the 18th.
c|> And the labels?
o|With the cartons.`,

  'Outlook without any marks': `
o|Dear Sven,
o|
o|The price stands until June.
o|
o|Best regards
o|
s|Li Wei
s|
a|From: Sven Dahl <sven@dahl.example>
a|Sent: Tuesday, May 5, 2026 9:14 AM
a|To: Li Wei <li@river.example>
a|Cc: Office
a|Subject: RE: Offer 88
a|
c|Dear Li,
c|
c|your price is too high.
c|
c|Best regards,
c|Sven
c|
a|From: Li Wei <li@river.example>
a|Sent: Monday, May 4, 2026 6:02 PM
a|To: Sven Dahl <sven@dahl.example>
a|Subject: Offer 88
a|
e|Dear Sven,
e|
e|we offer 4.20 USD.
e|
a|From: Sven Dahl <sven@dahl.example>
a|Sent: Monday, May 4, 2026 8:00 AM
a|To: Li Wei <li@river.example>
a|Subject: Inquiry
a|
c|We look for caps.`,

  'Outlook on the web, with a ruler': `
o|Will do.
o|
a|________________________________
a|From: Sven Dahl <sven@dahl.example>
a|Sent: Tuesday, May 5, 2026 9:14 AM
a|To: Li Wei <li@river.example>
a|Subject: Re: Offer 88
a|
c|Please send the invoice.`,

  'Outlook in bold': `
o|Yes.
o|
a|**From:** Sven Dahl <sven@dahl.example>
a|**Sent:** Tuesday, May 5, 2026 9:14 AM
a|**To:** Li Wei
a|**Subject:** Offer 88
a|
c|Is blue possible?`,

  'Outlook, quoted by Gmail': `
a|On Wed, 6 May 2026 at 08:00, Sven Dahl <sven@dahl.example> wrote:
a|
c|> Please see below.
c|>
a|> From: Li Wei <li@river.example>
a|> Sent: Monday, May 4, 2026 6:02 PM
a|> To: Sven Dahl
a|> Subject: Offer 88
a|>
e|> We offer 4.20 USD.
e|
o|What should I look at?`,

  'an original message, ruled': `
o|Agreed.
o|
a|-----Original Message-----
a|From: Sven Dahl [mailto:sven@dahl.example]
a|Sent: Tuesday, May 5, 2026 9:14 AM
a|To: Li Wei
a|Subject: Offer 88
a|
c|Shall we say 4.10?`,

  'German Outlook': `
o|Guten Tag Frau Kern,
o|gerne.
o|
a|-----Ursprüngliche Nachricht-----
a|Von: Petra Kern <kern@kern.example>
a|Gesendet: Dienstag, 5. Mai 2026 09:14
a|An: Li Wei
a|Betreff: Angebot
a|
c|Geht es billiger?`,

  'German Thunderbird': `
a|Am 05.05.26 um 09:14 schrieb Petra Kern:
c|> Geht es billiger?
c|
o|Ab 500 Stück.`,

  'German Apple Mail': `
o|Danke.
o|
a|Am 05.05.2026 um 09:14 schrieb Petra Kern <kern@kern.example>:
a|
c|> Geht es billiger?`,

  'French Gmail': `
o|Bonjour,
o|
a|Le mar. 5 mai 2026 à 09:14, Luc Morel <luc@morel.example> a écrit :
a|
c|> Le prix est trop élevé.`,

  'Spanish Gmail': `
o|Gracias.
o|
a|El mar, 5 may 2026 a las 9:14, Inés Vidal (<ines@vidal.example>) escribió:
a|
c|> ¿Cuándo llega?`,

  'a forwarded message': `
o|Hi Tom, please see the mail of our customer.
o|
a|---------- Forwarded message ---------
a|From: Ada Okafor <ada@okafor.example>
a|Date: Tue, May 5, 2026 at 9:14 AM
a|Subject: Cartons
a|To: Li Wei <li@river.example>
a|
c|The cartons are wet.`,

  'Apple Mail, forwarded': `
o|For you.
o|
a|Begin forwarded message:
a|
a|From: Ada Okafor <ada@okafor.example>
a|Subject: Cartons
a|Date: 5 May 2026 at 09:14:02 GMT+6
a|To: Li Wei
a|
c|The cartons are wet.`,

  Yahoo: `
o|Sure.
o|
a|On Tuesday, May 5, 2026 at 09:14:22 AM GMT+6, Karim Rahman <karim@rahman.example> wrote:
a|
a|
c|Can we have 60 days?
c|
c|Karim`,

  'Lotus Notes': `
o|Confirmed.
o|
a|Karim Rahman/Dhaka/Rahman wrote on 05/05/2026 09:14:22 AM:
a|
c|> Please confirm.`,

  'Chinese Gmail': `
o|王总，您好！
o|
o|样品今天寄出。
o|
a|王芳 <wang@fang.example> 于2026年5月5日周二 09:14写道：
a|
c|> 样品什么时候寄？`,

  'Chinese Apple Mail': `
o|好的。
o|
o|祝好
s|李伟
s|
a|> 在 2026年5月5日，上午9:14，王芳 <wang@fang.example> 写道：
a|>
c|> 价格太高了。`,

  'QQ Mail': `
o|王总您好：
o|
o|附件是报价单。
o|
o|顺颂商祺
s|李伟
s|蓝河针织
s|
a|------------------ 原始邮件 ------------------
a|发件人: "王芳" <wang@fang.example>;
a|发送时间: 2026年5月5日(星期二) 上午9:14
a|收件人: "李伟" <li@river.example>;
a|主题: 报价
a|
c|李经理：
c|
c|价格能再低一点吗？`,

  'QQ Mail with entities': `
o|收到。
o|
a|------------------&nbsp;原始邮件&nbsp;------------------
a|发件人:&nbsp;"王芳"<wang@fang.example&gt;;
a|发送时间:&nbsp;2026年5月5日(星期二) 上午9:14
a|主题:&nbsp;报价
a|
c|请尽快回复。`,

  '163 Mail': `
o|好的，周五发货。
o|
a|在 2026-05-05 09:14:22，"王芳" <wang@fang.example> 写道：
a|
c|>什么时候发货？
c|>王芳`,

  '163 Mail in English, without marks': `
o|Noted.
o|
a|At 2026-05-05 09:14:22, "Karim Rahman" <karim@rahman.example> wrote:
a|
c|When do you ship?`,

  Foxmail: `
o|您好，已安排。
o|
a|发件人： 王芳
a|发送时间： 2026-05-05 09:14
a|收件人： 李伟
a|抄送： 办公室
a|主题： 回复: 订单
c|请安排发货。`,

  'Outlook in traditional Chinese': `
o|陳小姐，您好：
o|已處理。
o|
a|寄件者: 陳怡 <chen@yi.example>
a|寄件日期: 2026年5月5日 上午 09:14
a|收件者: 李偉
a|主旨: 訂單
a|
c|請處理。`,

  'a Chinese letter with both halves of its closing': `
o|尊敬的王总：
o|
o|货物已发出。
o|
o|此致
o|敬礼！
o|
s|李伟
s|2026年5月5日`,

  'a phone': `
o|Yes, Friday.
o|
s|Sent from my iPhone
s|
a|> On May 5, 2026, at 9:14 AM, Ada Okafor <ada@okafor.example> wrote:
a|>
c|> Friday?`,

  'a Chinese phone': `
o|可以。
o|
s|发自我的 iPhone
s|
a|在 2026年5月5日，上午9:14，王芳 <wang@fang.example> 写道：
a|
c|明天可以吗？`,

  'no phone but a desk': `
o|Here is the list.
o|
o|Sent from my desk, it is much easier than from the phone.`,

  'the delimiter of signatures': `
o|All fine.
o|
s|-- 
s|Li Wei
s|Blue River Knitting Co., Ltd.
s|We knit what others only promise to knit.`,

  'a postscript is prose again': `
o|We ship on Friday.
o|
o|Best regards,
s|Li Wei
s|Sales Manager
s|
o|P.S. We never promised a discount.`,

  'prose after thanks is no signature': `
o|Thanks,
o|
o|could you confirm the price by Friday?
o|
o|Thank you!
o|Please send it today
o|
o|谢谢！
o|请确认`,

  'a signature with all the trimmings': `
o|Thanks and best regards,
o|
s|Li Wei (Ms.)
s|Key Account Manager
s|Blue River Knitting Co., Ltd.
s|
s|T: +86 574 5555 0199
s|li@river.example | www.river.example
s|12 Harbour Road, Ningbo
s|
a|On Friday, Karim Rahman wrote:
c|> Hi`,

  'thanks with the name on its line': `
o|I will ask our dye house.
o|
o|Thanks, Li`,

  'a name and a telephone without a closing': `
o|We ship on Friday, as agreed.
o|
s|Ada Okafor
s|Okafor Trading
s|Tel. +234 1 555 0199
s|
a|On Friday, Karim Rahman wrote:
c|> Hi`,

  'a name after a dash': `
o|We ship on Friday.
o|
s|-Ada`,

  'names and numbers in the middle of a letter are its words': `
o|Please deliver to:
o|
o|Rahman Textiles
o|12 Harbour Road
o|Tel. +880 2 555 0199
o|
o|Can you confirm?
o|
o|- Ada
o|- Karim`,

  'headers below an attribution belong to it': `
o|It suits us well.
o|
a|--- On Tue, 5/5/26, Sven Dahl <sven@dahl.example> wrote:
a|
a|From: Sven Dahl <sven@dahl.example>
a|Subject: Offer 88
a|To: li@river.example
a|Date: Tuesday, May 5, 2026, 9:14 AM
a|
c|Is blue possible?`,

  'our words between the quotes, and a signature': `
a|On Tue, 5 May 2026, Ada wrote:
c|> Is blue possible?
c|
o|Yes.
o|
c|> And red?
c|
o|Red takes a week longer.
o|
o|Regards,
s|Li`,

  'a quote that nobody introduced': `
c|> Your price is too high.
c|
o|What would make it work?
e|>> We offer 4.20.`,

  'no lazy continuation': `
c|> Your price is too high
o|and I see why you say so.`,

  'own sentences that sound like attributions': `
o|On Monday you wrote:
o|
o|As Karim wrote on 2 May 2026, the label is wrong:
o|
o|- the colour
o|- the size
o|
o|In your mail you wrote that 4.20 is too much.
o|您在邮件里写道，价格太高。`,

  'what "you wrote" introduces is quoted': `
o|Dear Ada,
o|
a|On 5 May you wrote:
a|
c|> blue is possible
c|
o|It is.`,

  'a shipping note is no header block': `
o|Here is the route:
o|
o|From: Ningbo
o|To: Chittagong
o|Date: 12 May
o|
o|We book it today.`,

  'the headers of an unsent mail are ours': `
o|To: karim@rahman.example
o|Subject: Offer 88
o|
o|Dear Karim,
o|
o|we can offer 4.20.`,

  'code is neither quote nor letter': `
o|Paste this:
o|
k|\`\`\`
k|> not a quote
k|On Friday, Karim Rahman wrote:
k|\`\`\`
k|
o|It works.`,

  'a fence still open ends at the quote': `
o|Paste this:
o|
o|\`\`\`
o|echo
o|
a|On Friday, Karim Rahman wrote:
c|> Thanks`,

  'a comment is ours, whatever it holds': `
o|<!--
o|> note to self
o|-->
o|Hello Ada,`,

  'a line to reply above': `
o|It is fixed.
o|
a|##- Please type your reply above this line -##
a|
c|The login fails.`,

  'spaces before the marks, none after': `
a|On Friday, Ada wrote:
c| >Is blue possible?
e| >> Which colour?`,
};

for (const [name, marked] of Object.entries(mails)) {
  test(name, () => {
    const rows = marked.trim().split('\n');
    const lines = rows.map((row) => row.slice(2));
    const draft = parseDraft(lines.join('\n'));
    let start = 0;
    const zoned = lines.map((line) => {
      const zone = draft.zones.find(
        (span) => span.start <= start && start < Math.max(span.end, span.start + 1),
      )?.zone;
      start += line.length + 1;
      const mark = Object.keys(marks).find((key) => marks[key] === zone) ?? '?';
      return `${mark}|${line}`;
    });
    expect(zoned.join('\n')).toBe(rows.join('\n'));
  });
}

test('line ends of every system give the same zones', () => {
  const mail = 'Hi Ada,\n\nyes.\n\nOn Friday, Ada wrote:\n\n> Blue?\n';
  const zonesWith = (lineEnd: string) => {
    const text = mail.replaceAll('\n', lineEnd);
    return parseDraft(text).zones.map(({ zone, start, end }) => [
      zone,
      text.slice(start, end).replaceAll(lineEnd, '\n'),
    ]);
  };
  expect(zonesWith('\r\n')).toEqual(zonesWith('\n'));
  expect(zonesWith('\r')).toEqual(zonesWith('\n'));
});

test('a blank line between two zones belongs to the first', () => {
  const draft = parseDraft('Yes.\n\n\n> Blue?\n\n');
  expect(draft.zones).toEqual([
    { zone: 'own', start: 0, end: 7 },
    { zone: 'customer', start: 7, end: 16 },
  ]);
});
