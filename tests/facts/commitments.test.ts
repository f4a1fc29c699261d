/** What a draft's own words commit us to, and what they do not. Written on a Thursday, 7 May 2026. */
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/draft/parse-draft';
import { readCommitments } from '../../server/facts/commitments';
import { isKept, markKept } from '../../server/facts/commitments/kept';

function read(words: string, fields = 'date: 2026-05-07') {
  return readCommitments(parseDraft(`---\n${fields}\n---\n${words}\n`), 'a.reply.md');
}

describe('a promise', () => {
  it.each([
    ['We will ship on 12 May.', 'ship', '2026-05-12'],
    ["We'll dispatch your order by the end of the month.", 'dispatch your order', '2026-05-31'],
    ['I will send you the photos on Monday.', 'send the photos', '2026-05-11'],
    ['I send you the photos on Monday.', 'send the photos', '2026-05-11'],
    ['You will have the drawings from me by Wednesday.', 'send the drawings', '2026-05-13'],
    ['You will get the samples next week.', 'send the samples', '2026-05-15'],
    ['We plan to ship around 20 May.', 'ship', '2026-05-20'],
    ['We plan to ship on 20 May.', 'ship', '2026-05-20'],
    ['We expect to finish the second batch within two weeks.', 'finish the second batch', '2026-05-21'],
    ['We will have the jackets ready on 20 May.', 'finish the jackets', '2026-05-20'],
    ['By Friday, we will send the certificate.', 'send the certificate', '2026-05-08'],
    ['Your order leaves on Friday.', 'ship the order', '2026-05-08'],
    ['The container will arrive on 3 June.', 'deliver the container', '2026-06-03'],
    ['Delivery is planned for 12 June.', 'deliver', '2026-06-12'],
    ['I will get back to you by Tuesday.', 'get back to you', '2026-05-12'],
    ['Our team will repair the pump on Monday or Tuesday.', 'repair the pump', '2026-05-12'],
    ['You will hear from me tomorrow.', 'answer', '2026-05-08'],
    ['I can reserve one until Friday, and will call you tomorrow.', 'call', '2026-05-08'],
    ['我们会在周五前给您发报价。', '报价', '2026-05-08'],
    ['周三前发样品给您。', '发样品', '2026-05-13'],
    ['样品明天给您寄出。', '寄出样品', '2026-05-08'],
    ['面料已定，打样的照片我周五发给您。', '发照片', '2026-05-08'],
    ['大货我们5月20日前交货。', '交货', '2026-05-20'],
    ['我們下週五發貨。', '發貨', '2026-05-15'],
    ['预计6月10日发货。', '发货', '2026-06-10'],
    ['您下周三会收到样品。', '发样品', '2026-05-13'],
    ['我今天就把合同改好。', '改好合同', '2026-05-07'],
  ])('%s', (words, what, due) => {
    expect(read(words).at(-1)).toMatchObject({ kind: 'promise', what, due, timed: true });
  });

  it.each([
    ['We will let you know.', false],
    ['We will send you the photos as soon as possible.', false],
    ['We will ship before Eid.', true],
    ['We will ship within 30 days of the deposit.', true],
    ['我们会给您发报价。', false],
    ['收到定金后三天内安排生产。', true],
  ])('without a day of the calendar: %s', (words, timed) => {
    expect(read(words)).toMatchObject([{ kind: 'promise', due: null, timed }]);
  });

  it('has no day that hangs on the day of writing when the draft has none', () => {
    expect(read('We will ship on Monday.', 'status: sent')).toMatchObject([
      { due: null, said: null, timed: true, sent: true },
    ]);
    expect(read('We will ship on 2026-05-12.', 'status: draft')).toMatchObject([
      { due: '2026-05-12', sent: false },
    ]);
  });

  it.each([
    [
      'If you confirm both colours by Friday, we will ship on 20 May.',
      'If you confirm both colours by Friday',
      '2026-05-20',
    ],
    ['If you confirm today we will ship on Friday.', 'If you confirm today', '2026-05-08'],
    [
      'We will ship on Monday, provided that the artwork is here.',
      'provided that the artwork is here',
      '2026-05-11',
    ],
    ['如果您今天确认，我们周一发货。', '如果您今天确认', '2026-05-11'],
  ])('under a condition: %s', (words, condition, due) => {
    expect(read(words)).toMatchObject([{ kind: 'promise', condition, due }]);
  });
});

describe('a concession', () => {
  it.each([
    ['We can take 2% off if you order 1,000 pieces.', 'discount', '2%', 'if you order 1,000 pieces'],
    ['We can take 2% off in return for a yearly forecast.', 'discount', '2%', 'a yearly forecast'],
    ['We will give you a 5% discount.', 'discount', '5%', null],
    [
      '4.35 if you confirm both colours in one order.',
      'price',
      '4.35',
      'if you confirm both colours in one order',
    ],
    ['We can do 4.35 USD.', 'price', '4.35 USD', null],
    ['We accept 30 days.', 'payment terms', '30 days', null],
    ['We ship the first hangtags free of charge.', 'ship the first hangtags free of charge', null, null],
    ['We include two spare sets.', 'include two spare sets', null, null],
    ['We will waive the setup fee.', 'waive the setup fee', null, null],
    ['这单我们给您优惠3%。', '优惠', '3%', null],
    ['如果数量加到一千件，我们再便宜5%。', '优惠', '5%', '如果数量加到一千件'],
    ['样品免费寄给您。', '免费寄样品', null, null],
    ['这次包邮。', '包邮', null, null],
    ['单价可以降到4.35美元。', '价格', '4.35美元', null],
    ['我们接受30天账期。', '付款条件', '30天', null],
  ])('%s', (words, what, amount, inReturn) => {
    expect(read(words)).toMatchObject([{ kind: 'concession', what, amount, inReturn }]);
  });
});

it.each([
  'We cannot ship on Monday.',
  'Can we ship on Monday?',
  'You said that we would ship on Monday.',
  'Please send us the form by Monday.',
  'We shipped on Monday.',
  'Once we ship on Monday, the papers follow.',
  'We hope to ship on Monday.',
  'We will do our best.',
  'I will be happy to help.',
  'You will love it.',
  'We will answer any questions.',
  'We always deliver on time.',
  'We cannot take 2% off.',
  'Could you take 2% off?',
  '> We will ship on Monday.',
  '`We will ship on Monday.`',
  '我们会尽力的。',
  '请您周五前发给我们。',
  '您上次说我们周五发货。',
  '货代周五会联系您。',
  '昨天已经给您发货了。',
  '能不能周五前发货？',
  '这个价格没法再便宜了。',
  '祝您周末愉快！',
])('no commitment: %s', (words) => {
  expect(read(words)).toEqual([]);
});

it('tells one commitment a clause, each with its own day and words', () => {
  const words = 'If you confirm today, we will ship on Friday and send the documents on Monday.';
  expect(read(words)).toMatchObject([
    { what: 'ship', due: '2026-05-08', condition: 'If you confirm today' },
    {
      what: 'send the documents',
      due: '2026-05-11',
      condition: 'If you confirm today',
      text: 'send the documents on Monday',
    },
  ]);
  expect(read('We will give you 5% off and ship on Monday.').map(({ kind }) => kind)).toEqual([
    'concession',
    'promise',
  ]);
});

it('knows where the words stand in the draft', () => {
  const draft = parseDraft(
    '---\ndate: 2026-05-07\n---\nHi Karim,\n\nThank you. We will ship on 12 May, all of it.\n',
  );
  const [one] = readCommitments(draft, 'a.reply.md');
  const words = (span: { start: number; end: number } | null | undefined) =>
    span && draft.text.slice(span.start, span.end);
  expect(one?.text).toBe(words(one));
  expect(words(one?.core)).toBe('ship');
  expect(words(one?.dueAt)).toBe('12 May');
});

it('calls the same matter the same, however it is said, and other matters otherwise', () => {
  const topicOf = (words: string) => read(words)[0]?.topic;
  for (const words of [
    'We will dispatch your order on Monday.',
    'The goods leave on Monday.',
    '我们周一发货。',
  ])
    expect(topicOf(words)).toBe('ship');
  expect(topicOf('We will send you the photos.')).toBe(topicOf('You will get the photo tomorrow.'));
  expect(topicOf('We will send you the photos.')).not.toBe(topicOf('We will send you the report.'));
});

it('reads the order that is spoken of from the sentence, else from the subject', () => {
  expect(read('We will ship on Monday.', 'subject: "Re: PO 4471"')[0]?.references).toEqual(['4471']);
  expect(read('We will ship PO 4480 on Monday.', 'subject: "Re: PO 4471"')[0]?.references).toEqual(['4480']);
});

it('survives any text', () => {
  for (const words of [
    '',
    'We will',
    'We will ship on ',
    '我们会',
    'If we will ship if',
    `We will ship ${'a '.repeat(9000)}`,
  ])
    expect(() => read(words)).not.toThrow();
});

describe('the mark that a promise was kept', () => {
  it('stands behind its sentence in plain text, and is read back', () => {
    const text = 'Hi,\n\nWe will ship on 12 May and send the papers on 14 May. Thank you.\n';
    const [ship, send] = readCommitments(parseDraft(text), 'a');
    const edit = send && markKept(parseDraft(text), send);
    expect(ship?.kept).toBe(false);
    if (!edit) throw new Error('There is a sentence to mark.');
    const marked = `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
    expect(marked).toBe(
      'Hi,\n\nWe will ship on 12 May and send the papers on 14 May. <!-- poise-kept: send the papers on 14 May --> Thank you.\n',
    );
    expect(readCommitments(parseDraft(marked), 'a').map(({ kept }) => kept)).toEqual([false, true]);
  });

  it.each([
    ['We will ship on 12 May. <!-- poise-kept -->', true],
    ['We will ship on 12 May. <!-- poise-kept: We will ship on 12 May -->', true],
    ['We will ship on 12 May.\n<!-- poise-kept: We  will ship on 12 May -->', true],
    ['We will ship on 12 May. <!-- poise-kept: something else -->', false],
    ['We will ship on 12 May. Thank you. <!-- poise-kept -->', false],
    ['<!-- poise-kept --> We will ship on 12 May.', false],
    ['We will ship on 12 May. <!-- a note -->', false],
    ['我们周五发货。<!-- poise-kept：我们周五发货 -->', true],
  ])('%s', (words, kept) => {
    expect(read(words).map((one) => one.kept)).toEqual([kept]);
  });

  it('is nothing where the sentence is gone', () => {
    expect(markKept(parseDraft('Hi.\n'), { start: 100, end: 120, text: 'We will ship' })).toBeNull();
    expect(
      isKept(parseDraft('Hi.\n').blocks[0]?.block ?? fail(), { start: 0, end: 3, prose: 'Hi.' }, 'Hi'),
    ).toBe(false);
  });
});

function fail(): never {
  throw new Error('The draft has a block.');
}
