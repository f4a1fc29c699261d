/** Who the customer is, as mail programs, signatures and front matter tell it, and how far two names may differ. */
import { describe, expect, it } from 'vitest';
import { customerName } from '../../server/checks/customer-name';
import { readGreeting } from '../../server/checks/greeting';
import { casualName, formalName } from '../../server/checks/greeting-name';
import { readPersonName } from '../../server/checks/person-name';
import { compareWords } from '../../server/checks/same-name';
import { createDesk } from '../../server/desk';

const reply = 'Hello,\n\nThank you for the drawings.\n\nBest regards,\nLin\n\n';
const chineseReply = '您好：\n\n图纸收到了，谢谢。\n\n顺祝商祺！\n林晓\n\n';

function letterOf(text: string) {
  const desk = createDesk();
  desk.set('draft', text);
  const letter = desk.letter('draft');
  if (!letter) throw new Error('no draft');
  return letter;
}

function nameOf(text: string) {
  const name = customerName(letterOf(text));
  return name && { ...name, written: text.slice(name.place.start, name.place.end) };
}

describe('the line above the mail', () => {
  it.each([
    ['Gmail', 'On Fri, May 2, 2026 at 10:02 AM Karim Rahman <karim@example.com> wrote:\n\n> Hello.\n'],
    [
      'Gmail, wrapped',
      'On Fri, May 2, 2026 at 10:02 AM Karim Rahman <\nkarim@example.com> wrote:\n\n> Hello.\n',
    ],
    ['Apple Mail', 'On 2 May 2026, at 10:02, Karim Rahman <karim@example.com> wrote:\n\n> Hello.\n'],
    ['Thunderbird', 'On 02/05/2026 10:02, Karim Rahman wrote:\n\n> Hello.\n'],
    ['a plain one', 'On Friday, Karim Rahman wrote:\n\n> Hello.\n'],
    ['German', 'Am 02.05.2026 um 10:02 schrieb Karim Rahman <karim@example.com>:\n\n> Hallo.\n'],
    ['French', 'Le ven. 2 mai 2026 à 10:02, Karim Rahman <karim@example.com> a écrit :\n\n> Bonjour.\n'],
    ['quotation marks', 'On 2 May 2026, at 10:02, "Karim Rahman" <karim@example.com> wrote:\n\n> Hello.\n'],
    [
      'Outlook',
      '________________________________\nFrom: Karim Rahman <karim@example.com>\nSent: Friday, 2 May 2026 10:02\nTo: Lin Xiao <lin@example.com>\nSubject: Drawings\n\nHello.\n',
    ],
    [
      'Outlook in bold',
      '**From:** Karim Rahman <karim@example.com>\n**Sent:** Friday, 2 May 2026 10:02\n**To:** Lin Xiao\n**Subject:** Drawings\n\nHello.\n',
    ],
    [
      'an old Outlook',
      '-----Original Message-----\nFrom: Karim Rahman [mailto:karim@example.com]\nSent: Friday, 2 May 2026 10:02\nTo: Lin\nSubject: Drawings\n\nHello.\n',
    ],
    [
      'a list address',
      "From: 'Karim Rahman' via Orders <orders@example.com>\nSent: Friday, 2 May 2026 10:02\nTo: Lin\nSubject: Drawings\n\nHello.\n",
    ],
    ['Gmail in Chinese', 'Karim Rahman <karim@example.com> 于2026年5月2日周五 10:02写道：\n\n> Hello.\n'],
    [
      'QQ',
      '------------------ Original ------------------\nFrom: "Karim Rahman" <karim@example.com>;\nDate: Fri, May 2, 2026 10:02 AM\nTo: "lin"<lin@example.com>;\nSubject: Drawings\n\nHello.\n',
    ],
  ])('%s', (_, quote) => {
    expect(nameOf(reply + quote)).toMatchObject({ full: 'Karim Rahman', written: 'Karim Rahman' });
  });

  it.each([
    ['Gmail', '王芳 <wf@example.com> 于2026年5月2日周五 10:02写道：\n\n> 附上图纸。\n'],
    ['Apple Mail', '在 2026年5月2日，10:02，王芳 <wf@example.com> 写道：\n\n> 附上图纸。\n'],
    ['iPhone', '于 2026年5月2日 上午10:02，王芳 <wf@example.com> 写道：\n\n> 附上图纸。\n'],
    ['163', '在 2026-05-02 10:02:11，"王芳" <wf@example.com> 写道：\n\n> 附上图纸。\n'],
    [
      '163 on a phone',
      '---- 回复的原邮件 ----\n| 发件人 | 王芳<wf@example.com> |\n| 日期 | 2026年05月02日 10:02 |\n| 收件人 | 林晓<lin@example.com> |\n| 主题 | 图纸 |\n\n附上图纸。\n',
    ],
    [
      'QQ',
      '------------------ 原始邮件 ------------------\n发件人: "王芳" <wf@example.com>;\n发送时间: 2026年5月2日(星期五) 上午10:02\n收件人: "林晓"<lin@example.com>;\n主题: 图纸\n\n附上图纸。\n',
    ],
    [
      'Outlook',
      '发件人: 王芳 <wf@example.com>\n发送时间: 2026年5月2日 10:02\n收件人: 林晓 <lin@example.com>\n主题: 图纸\n\n附上图纸。\n',
    ],
  ])('%s in Chinese', (_, quote) => {
    expect(nameOf(chineseReply + quote)).toMatchObject({ full: '王芳', written: '王芳' });
  });

  it.each([
    ['an address alone', 'On Friday, karim@example.com wrote:\n\n> Hello there.\n'],
    ['a company', 'On Friday, Rahman Textiles Ltd. wrote:\n\n> Hello there.\n'],
    ['a department', 'On Friday, Purchasing Team <buy@example.com> wrote:\n\n> Hello there.\n'],
    ['ourselves', 'On Friday, Lin wrote:\n\n> Here is the price list.\n'],
    ['no mail', ''],
  ])('%s is nobody', (_, quote) => {
    expect(nameOf(reply + quote)).toBeNull();
  });

  it('reads an address book’s order, capitals and a title', () => {
    const from = (name: string) =>
      nameOf(
        `${reply}From: ${name} <k@example.com>\nSent: Friday, 2 May 2026 10:02\nSubject: Drawings\n\nHello.\n`,
      );
    expect(from('Rahman, Karim')).toMatchObject({ full: 'Karim Rahman', family: 'Rahman' });
    expect(from('RAHMAN Karim')).toMatchObject({ full: 'Rahman Karim', family: 'Rahman', given: 'Karim' });
    expect(from('KARIM RAHMAN')).toMatchObject({ full: 'Karim Rahman', family: 'Rahman' });
    expect(from('Dr. Karim Rahman')).toMatchObject({ full: 'Karim Rahman', title: 'Dr.' });
    expect(from('Karim Rahman (Mr.)')).toMatchObject({ full: 'Karim Rahman', title: 'Mr.' });
  });
});

describe('how the customer signs', () => {
  it.each([
    [
      'below the closing',
      '> Here they are.\n>\n> Best regards,\n> Karim Rahman\n> Rahman Textiles\n',
      'Karim Rahman',
    ],
    ['with a post', '> Here they are.\n>\n> Regards\n> Karim Rahman | Purchasing Manager\n', 'Karim Rahman'],
    ['with a comma', '> Here they are.\n>\n> Regards,\n>\n> Karim Rahman, Buyer\n', 'Karim Rahman'],
    ['in bold', '> Here they are.\n>\n> Thanks,\n> **Karim Rahman**\n', 'Karim Rahman'],
    ['behind the closing', '> Here they are.\n>\n> Thanks, Karim\n', 'Karim'],
    ['behind a dash', '> Here they are.\n>\n> - Karim\n', 'Karim'],
    ['as the last line', '> Here they are.\n>\n> Karim\n', 'Karim'],
  ])('%s', (_, quote, full) => {
    expect(nameOf(reply + quote)).toMatchObject({ full });
  });

  it.each([
    ['with a post', '> 附上图纸。\n>\n> 祝好！\n> 王芳 采购经理\n', { full: '王芳', title: '经理' }],
    ['with a title', '> 附上图纸。\n>\n> 王女士\n', { full: '王', title: '女士' }],
    ['behind a department', '> 附上图纸。\n>\n> 谢谢！\n> 采购部 王芳\n', { full: '王芳' }],
  ])('%s in Chinese', (_, quote, name) => {
    expect(nameOf(chineseReply + quote)).toMatchObject(name);
  });

  it.each([
    ['a closing', '> Here they are.\n>\n> Thanks\n'],
    ['a word', '> Here they are.\n>\n> Urgent\n'],
    ['a sentence', '> Here they are.\n> Please confirm.\n'],
    ['谢谢', '> 附上图纸。\n> 谢谢\n'],
    ['高兴', '> 附上图纸。\n> 高度重视\n'],
  ])('%s at the end is no name', (_, quote) => {
    expect(nameOf(reply + quote)).toBeNull();
  });

  it('is greeted as they sign, more formally by the whole name', () => {
    const name = customerName(
      letterOf(`${reply}On Friday, Karim Rahman wrote:\n\n> Here.\n>\n> Best,\n> Karim\n`),
    );
    expect(name && [casualName(name), formalName(name)]).toEqual(['Karim', 'Karim Rahman']);
  });
});

describe('the front matter', () => {
  it.each([
    ['to: Karim Rahman', 'Karim Rahman'],
    ['to: Karim Rahman <karim@example.com>', 'Karim Rahman'],
    ['to: ["Karim Rahman <karim@example.com>"]', 'Karim Rahman'],
    ['to: karim@example.com', undefined],
    ['to: Karim Rahman <k@example.com>, Anna Lind <a@example.com>', undefined],
  ])('%s', (field, full) => {
    expect(nameOf(`---\n${field}\n---\nHello,\n\nThank you.\n`)?.full).toBe(full);
  });
});

describe('family and given name', () => {
  it.each([
    ['Karim Rahman', 'Rahman', 'Karim'],
    ['Jan van den Berg', 'van den Berg', 'Jan'],
    ['Zhang Xiaoming', 'Zhang', 'Xiaoming'],
    ['Xiaoming Zhang', 'Zhang', 'Xiaoming'],
    ['Lin Smith', 'Smith', 'Lin'],
    ['Li Wei', null, null],
    ['Kim Minjun', null, null],
    ['Ahmad bin Abdullah', null, null],
    ['Mohammed Rahman', null, null],
    ['Karim', null, null],
    ['欧阳娜', '欧阳', '娜'],
    ['王芳', '王', '芳'],
  ])('%s', (full, family, given) => {
    expect(readPersonName(full, 'en')).toMatchObject({ family, given });
  });
});

describe('two words of names', () => {
  it.each([
    ['Kate', 'Katherine', 'same'],
    ['Mike', 'Michael', 'same'],
    ['Bill', 'William', 'same'],
    ['Alex', 'Alexander', 'same'],
    ['K.', 'Karim', 'same'],
    ['Jose', 'José', 'same'],
    ['Mueller', 'Müller', 'same'],
    ['Soren', 'Søren', 'same'],
    ['RAHMAN', 'Rahman', 'same'],
    ['Raman', 'Rahman', 'near'],
    ['Rahmna', 'Rahman', 'near'],
    ['Ana', 'Anna', 'near'],
    ['Karin', 'Karim', 'near'],
    ['Hanna', 'Hannah', 'near'],
    ['Lindquist', 'Lindqvist', 'near'],
    ['Tim', 'Tom', 'other'],
    ['Anna', 'Karim', 'other'],
    ['Li', 'Lu', 'other'],
  ])('%s and %s are %s', (left, right, likeness) => {
    expect(compareWords(left, right)).toBe(likeness);
    expect(compareWords(right, left)).toBe(likeness);
  });
});

describe('greetings', () => {
  it.each([
    ['Dear Mr. Rahman,', 'Mr. Rahman'],
    ['Hi Anna, thank you for the drawings.', 'Anna'],
    ['Hi, Susan!', 'Susan'],
    ['Terri, hi!', 'Terri'],
    ['Hello,', null],
    ['Hi there,', null],
    ['Good morning!', null],
    ['To whom it may concern,', null],
    ['您好：', null],
    ['王经理，您好！', '王经理'],
    ['王总好，', '王总'],
    ['尊敬的王芳：', '王芳'],
    ['王芳：', '王芳'],
  ])('%s names %s', (words, name) => {
    const greeting = readGreeting(words);
    expect(greeting).not.toBeNull();
    expect(greeting?.name?.text ?? null).toBe(name);
  });

  it.each([
    'Hi-res photos follow on Monday.',
    'Hello Kitty bags are sold out, and the next lot is on its way.',
    '附上：',
    '图纸收到了，谢谢。',
  ])('%s greets nobody', (words) => {
    expect(readGreeting(words)?.end ?? 0).toBeLessThan(words.length);
    if (!words.startsWith('Hello')) expect(readGreeting(words)).toBeNull();
  });
});

describe('the name greeted', () => {
  const faultsOf = (greeting: string, to: string, more = '') => {
    const desk = createDesk();
    desk.set('draft', `---\nto: ${to}\n---\n${greeting}\n\nThank you for the drawings.${more}\n`);
    return desk
      .check('draft')
      .filter(({ rule }) => rule.startsWith('naming/'))
      .map(({ rule, severity, rewrites }) => `${rule} ${severity}: ${rewrites[0]?.title}`);
  };

  it.each([
    ['Dear Sir/Madam,', 'Anna Lind', 'naming/missing warning: Dear Anna Lind,'],
    ['Dear Sir or Madam,', 'Ms. Anna Lind', 'naming/missing warning: Dear Ms. Lind,'],
    ['To whom it may concern,', 'Anna Lind', 'naming/missing warning: Dear Anna Lind,'],
    ['Dear valued customer,', 'Anna Lind', 'naming/missing info: Dear Anna Lind,'],
    ['Dear friend,', 'Anna Lind', 'naming/missing info: Dear Anna Lind,'],
    ['Hi there,', 'Anna Lind', 'naming/missing info: Hi Anna,'],
    ['Good morning!', 'Anna Lind', 'naming/missing info: Good morning Anna Lind!'],
    ['您好！', '王芳', 'naming/missing info: 王芳，您好！'],
    ['您好，', '王经理', 'naming/missing info: 王经理，您好，'],
    ['尊敬的先生/女士：', '王芳', 'naming/missing warning: 尊敬的王芳：'],
    ['Dear Mr. Karim,', 'Karim Rahman', 'naming/wrong warning: Mr. Rahman'],
    ['Dear Mr. Xiaoming,', 'Xiaoming Zhang', 'naming/wrong warning: Mr. Zhang'],
    ['Dear Ms. Xiaoming,', 'Zhang Xiaoming', 'naming/wrong warning: Ms. Zhang'],
    ['Dear Karim Raman,', 'Karim Rahman', 'naming/wrong warning: Karim Rahman'],
    ['Dear Mr. Smith,', 'Karim Rahman', 'naming/wrong warning: Mr. Rahman'],
    ['Dear Mr. Smith,', 'Li Wei', 'naming/wrong warning: Li Wei'],
    ['李先生，您好！', '王芳', 'naming/wrong warning: 王先生'],
    ['尊敬的李经理：', '王芳', 'naming/wrong warning: 王经理'],
  ])('%s to %s', (greeting, to, fault) => {
    expect(faultsOf(greeting, to)).toEqual([fault]);
  });

  it.each([
    ['Dear Kate,', 'Katherine Jones'],
    ['Dear Ms. Jones,', 'Katherine Jones'],
    ['Dear Rahman,', 'Karim Rahman'],
    ['Dear Rahman Karim,', 'Karim Rahman'],
    ['Dear Mr. Karim Rahman,', 'Karim Rahman'],
    ['Dear Mr. K. Rahman,', 'Karim Rahman'],
    ['Dear Mr. Li,', 'Li Wei'],
    ['Dear Mr. Wei,', 'Li Wei'],
    ['Dear Mr. Kim,', 'Kim Minjun'],
    ['Dear Mr. Ahmad,', 'Ahmad bin Abdullah'],
    ['Dear Ms. García,', 'Ana Garcia Lopez'],
    ['Dear Karim and Anna,', 'Karim Rahman'],
    ['Dear team,', 'Karim Rahman'],
    ['Hi all,', 'Karim Rahman'],
    ['Dear Mr. Rahman,', 'Rahman Textiles Ltd.'],
    ['Dear Mr. Rahman,', 'Karim'],
    ['王总，您好！', '王芳'],
    ['小王，你好！', '王芳'],
    ['芳姐好！', '王芳'],
    ['各位好！', '王芳'],
    ['Dear Ms. Wang,', '王芳'],
  ])('%s to %s is fine', (greeting, to) => {
    expect(faultsOf(greeting, to)).toEqual([]);
  });
});

describe('the customer book', () => {
  const book = 'customers/rahman-textiles.md';
  const file = '---\nname: Karim Rahman\ngreeting: Mr. Karim\n---\n';

  function rulesIn(draft: string, text = file) {
    const desk = createDesk();
    desk.set(book, text);
    desk.set('a.reply.md', draft);
    const findings = desk.check('a.reply.md').filter(({ rule }) => rule.startsWith('naming/'));
    return findings.map(({ rule, rewrites, related }) => [rule, rewrites[0]?.title, related[0]?.path]);
  }
  const to = (greeting: string, below = '') =>
    `---\ncustomer: rahman-textiles\n---\n${greeting}\n\nThank you for the drawings.\n${below}`;

  it('tells the name that nobody else tells', () => {
    expect(rulesIn(to('Hello,'))).toEqual([['naming/missing', 'Hello Mr. Karim,', book]]);
    expect(rulesIn(to('Dear Mr. Raman,'))).toEqual([['naming/wrong', 'Mr. Rahman', book]]);
  });

  it('knows best how they are addressed', () => {
    expect(rulesIn(to('Dear Mr. Karim,'))).toEqual([]);
    expect(rulesIn(to('Dear Mr. Rahman,'))).toEqual([]);
  });

  it('lets a colleague of theirs be greeted who writes', () => {
    const colleague = '\nOn Friday, Salma Khan wrote:\n\n> Here they are.\n';
    expect(rulesIn(to('Hi Salma,', colleague))).toEqual([]);
    expect(rulesIn(to('Hello,', colleague))).toEqual([['naming/missing', 'Hello Salma Khan,', 'a.reply.md']]);
  });

  it('says what a Chinese customer is called', () => {
    const chinese = '---\nname: 林国栋\ngreeting: 林经理\n---\n';
    const draft = '---\ncustomer: rahman-textiles\n---\n您好：\n\n图纸收到了，谢谢。\n';
    expect(rulesIn(draft, chinese)).toEqual([['naming/missing', '林经理，您好：', book]]);
  });

  it('that holds no name that can be read changes nothing', () => {
    expect(rulesIn(to('Hello,'), '---\nname: "!!"\n---\n')).toEqual([]);
    expect(rulesIn(to('Hello,'), 'Only notes.\n')).toEqual([]);
  });
});
