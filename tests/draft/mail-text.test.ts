import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMail, writeMail } from '../../server/draft/mail-text';
import { parseDraft } from '../../server/draft/parse-draft';

const mail = (text: string, thread = false) => writeMail(parseDraft(text), { thread });

describe('what the customer never sees', () => {
  it('front matter', () => {
    expect(mail('---\nstage: like\nsecret: ["4.20 USD"]\n---\n\nHi Anna,\n')).toBe('Hi Anna,\n');
  });

  it.each([
    ['One\n<!-- poise-disable-next cold: agreed -->\ntwo', 'One\ntwo\n'],
    ['One\n\n<!-- a note -->\n\ntwo', 'One\n\ntwo\n'],
    ['One <!-- a note --> two', 'One two\n'],
    ['One\n\n<!-- a\n\nb -->\n\ntwo', 'One\n\ntwo\n'],
    ['<!-- a --><!-- b -->', ''],
    ['Write `<!-- x -->` here', 'Write <!-- x --> here\n'],
  ])('the comment of %j', (draft, text) => {
    expect(mail(draft)).toBe(text);
  });

  it.each([
    ['**Please** note: *both* shades', 'Please note: both shades\n'],
    ['__Please__ note: _both_ shades', 'Please note: both shades\n'],
    ['***Please*** note', 'Please note\n'],
    ['# Dates\n\n## PO 4471 ##\n\nFriday', 'Dates\n\nPO 4471\n\nFriday\n'],
    ['* one\n* two\n  + three', '- one\n- two\n  - three\n'],
    ['1. one\n2. two', '1. one\n2. two\n'],
    ['See [the drawing](https://example.com/a.pdf).', 'See the drawing (https://example.com/a.pdf).\n'],
    ['See [**the drawing**](https://example.com/a.pdf)', 'See the drawing (https://example.com/a.pdf)\n'],
    ['See <https://example.com/a>.', 'See https://example.com/a.\n'],
    ['[https://example.com](https://example.com)', 'https://example.com\n'],
    ['Write to [Lin](mailto:lin@example.com)', 'Write to Lin (lin@example.com)\n'],
    ['![the seam](seam.png)', 'the seam\n'],
    ['Part `A-7`', 'Part A-7\n'],
    ['```\nA  B\n```\n', 'A  B\n'],
    ['4 \\* 5 &amp; more', '4 * 5 & more\n'],
    ['one  \ntwo\\\nthree', 'one\ntwo\nthree\n'],
    [
      '## 交期\n\n* **周五**发货\n* 请看[图纸](https://example.com/a.pdf)',
      '交期\n\n- 周五发货\n- 请看图纸 (https://example.com/a.pdf)\n',
    ],
    ['**重点：**请看附件，**“两种颜色”**都有。', '重点：请看附件，“两种颜色”都有。\n'],
  ])('the marks of %j', (draft, text) => {
    expect(mail(draft)).toBe(text);
  });
});

describe('what stays as it was typed', () => {
  it.each([
    'The box is 10*20*30 cm.\n',
    '外箱10**20**30厘米\n',
    'snake_case_name and 5~7 days\n',
    'Hi <name>,\n',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a leftover of a snippet.
    'The amount is {1:4 USD}, ${2:[date]}, {{name}} and [Amount].\n',
    'Lin\n--\nBlue River\n',
    'One - not a list - here\n',
    '您好！\n　　交期是周五。\n',
  ])('%j', (draft) => {
    expect(mail(draft)).toBe(draft);
  });

  it('the words of the customer between ours', () => {
    const draft = '> Is **5*3** right?\n\nYes, **it is**.\n\n> And `X`?\n\nNo.\n';
    expect(mail(draft)).toBe('> Is **5*3** right?\n\nYes, it is.\n\n> And `X`?\n\nNo.\n');
  });

  it('Windows line ends become plain ones', () => {
    expect(mail('\uFEFFHi,\r\n\r\n**thanks**\r\n')).toBe('Hi,\n\nthanks\n');
  });
});

describe('the thread below', () => {
  const draft =
    'Hi Karim,\n\nIt ships on Friday.\n\nBest regards,\nLin\n\nOn Friday, Karim Rahman wrote:\n\n> When?\n>\n> > We ship soon.\n';

  it('is left to the mail program', () => {
    expect(mail(draft)).toBe('Hi Karim,\n\nIt ships on Friday.\n\nBest regards,\nLin\n');
  });

  it('comes along when it is wanted', () => {
    expect(mail(draft, true)).toBe(draft);
  });

  it('goes with a comment that is all that follows it', () => {
    expect(mail(`${draft}\n<!-- sent from the train -->\n`)).toBe(mail(draft));
  });

  it('stays where our words go on below it', () => {
    const answered = '> When?\n\nOn Friday.\n\n> And the price?\n';
    expect(mail(answered)).toBe('> When?\n\nOn Friday.\n');
    expect(mail(`${draft}\nPS: the photos follow.\n`)).toContain('> When?');
  });

  it('is the mail where there is nothing else', () => {
    expect(mail('> When?\n')).toBe('> When?\n');
  });
});

it('finds the mail in its draft, for a formatted copy', () => {
  const text = '---\nstage: like\n---\n**Hi** Anna,\n\n> When?\n';
  const { start, end } = findMail(parseDraft(text), { thread: false });
  expect(text.slice(start, end).trim()).toBe('**Hi** Anna,');
});

it('throws on no text, and loses no word', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'b ',
          '*',
          '_',
          '>',
          '\n',
          '# ',
          '- ',
          '`',
          '[',
          '](',
          ')',
          '<!--',
          '-->',
          '重',
          '\\',
          '&',
        ),
      }),
      (text) => {
        const comments = text.includes('<!--');
        const written = mail(text, true);
        if (!comments && !/[[&`]/.test(text))
          expect(written.replace(/[^ab重]/g, '')).toBe(text.replace(/[^ab重]/g, ''));
      },
    ),
  );
});
