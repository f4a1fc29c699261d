import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import {
  composeDraft,
  draftNames,
  quoteMessage,
  writeDay,
  writeFrontMatter,
} from '../../client/new-reply/compose-draft';
import { readCustomers, slugOf } from '../../client/new-reply/customers';
import { parseDraft } from '../../server/draft/parse-draft';

describe('the customers of a workspace', () => {
  const files = [
    {
      path: 'customers/rahman-textiles.md',
      text: '---\nname: Karim Rahman   # the founder\ncompany: "Rahman \\"Textiles\\" Ltd."\nstage: miss\n---\nNotes\n',
    },
    { path: 'team/customers/王芳.md', text: 'no front matter' },
    { path: 'old.reply.md', text: '---\ncustomer: rahman-textiles\nstage: like\ndate: 2026-01-02\n---\nHi' },
    {
      path: 'new.reply.md',
      text: '---\r\ncustomer: rahman-textiles\r\nstage: sincerity\r\ndate: 2026-05-02\r\n---\r\nHi',
    },
    { path: 'other.reply.md', text: "---\ncustomer: 'anna'\nto: Anna Berg <anna@example.com>\n---\nHi" },
    { path: 'none.reply.md', text: 'Hi' },
  ];

  it('are those with a file and those that drafts name, with their latest stage', () => {
    expect(readCustomers(files)).toEqual([
      { slug: 'anna', name: 'Anna Berg', company: null, drafts: 1, stage: null },
      {
        slug: 'rahman-textiles',
        name: 'Karim Rahman',
        company: 'Rahman "Textiles" Ltd.',
        drafts: 2,
        stage: 'sincerity',
      },
      { slug: '王芳', name: null, company: null, drafts: 0, stage: null },
    ]);
  });

  it('get a slug from a name that was typed', () => {
    expect(slugOf(' Karim  Rahman ')).toBe('karim-rahman');
    expect(slugOf('Ærø & Søn A/S')).toBe('ærø-søn-a-s');
    expect(slugOf('王芳')).toBe('王芳');
    expect(slugOf('../..')).toBe('');
  });
});

describe('the front matter', () => {
  it('says what is known', () => {
    expect(writeFrontMatter({ customer: 'rahman', to: null, stage: 'like' })).toBe(
      '---\ncustomer: rahman\nstage: like\n---\n',
    );
  });

  test('holds any name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('a: b', '# x', "O'Neil", '"x"', '王芳')), (to) => {
        const fields = parseDraft(writeFrontMatter({ to })).frontMatter?.fields.to ?? '';
        expect(fields).toBe(parse(JSON.stringify(to)));
      }),
    );
  });
});

describe('the quote', () => {
  const quote = (message: string) => quoteMessage(message, { name: null, language: 'en' });

  it.each([
    ['Hi Lin,\r\n\r\nToo high.\r\n', '> Hi Lin,\n>\n> Too high.\n'],
    ['\n\nOne\rtwo  \n\n', '> One\n> two\n'],
    ['New\n> old', '> New\n>> old\n'],
    [' \n', ''],
  ])('of %j marks each line', (message, quoted) => {
    expect(quote(message)).toBe(quoted);
  });

  it('leaves long lines whole', () => {
    const long = 'word '.repeat(5000).trim();
    expect(quote(long)).toBe(`> ${long}\n`);
  });

  it('says whose words it is where that is known', () => {
    expect(quoteMessage('Hi', { name: 'Karim Rahman', language: 'en' })).toBe(
      'Karim Rahman wrote:\n\n> Hi\n',
    );
    expect(quoteMessage('您好', { name: '王芳', language: 'zh' })).toBe('王芳写道：\n\n> 您好\n');
  });

  it.each([null, 'Karim Rahman', '王芳'])('is the words of the customer, by %j', (name) => {
    const language = name === '王芳' ? 'zh' : 'en';
    const text = `Hi,\n\nIt ships.\n\n${quoteMessage('Your price is too high.\n\nKarim', { name, language })}`;
    const zones = parseDraft(text).zones.map(({ zone }) => zone);
    expect(zones).toEqual(name === null ? ['own', 'customer'] : ['own', 'attribution', 'customer']);
  });
});

describe('the draft', () => {
  const parts = {
    frontMatter: '---\nstage: like\n---\n',
    greeting: 'Dear Karim,',
    closing: `Best regards,\n\${1:your name}`,
    quote: '> It costs $5 {net}\n',
  };

  it('tabs through greeting, body and closing in turn, and ends in the body', () => {
    const body = `It ships on \${1:Friday} by \${2|sea,air|}. \${1} is fixed, at 5 \\$2.`;
    expect(composeDraft({ ...parts, greeting: `Dear \${1:name},`, body })).toBe(
      [
        `---\nstage: like\n---\nDear \${1:name},\n`,
        `It ships on \${2:Friday} by \${3|sea,air|}. \${2} is fixed, at 5 \\$2.$0\n`,
        `Best regards,\n\${4:your name}\n`,
        '> It costs \\$5 {net\\}\n',
      ].join('\n'),
    );
  });

  it('without a template starts where the words go', () => {
    expect(composeDraft({ ...parts, body: null, quote: '' })).toBe(
      `---\nstage: like\n---\nDear Karim,\n\n$1$0\n\nBest regards,\n\${2:your name}\n`,
    );
  });
});

it('the file is called after the customer and the day', () => {
  expect(writeDay(new Date(2026, 4, 2, 23, 59))).toBe('2026-05-02');
  const names = draftNames('rahman', '2026-05-02');
  expect([names.next().value, names.next().value]).toEqual([
    'rahman-2026-05-02.reply.md',
    'rahman-2026-05-02-2.reply.md',
  ]);
  expect(draftNames(null, '2026-05-02').next().value).toBe('reply-2026-05-02.reply.md');
});
