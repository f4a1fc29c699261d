/** What the customer asked: found, held against the reply, and told once where the writer would act. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { applyRewrite } from '../../server/rules/apply-rewrite';

function open(text: string) {
  const desk = createDesk();
  desk.set('draft', text);
  return desk.check('draft').filter(({ rule }) => rule.startsWith('answering/'));
}

const quoted = (words: string) => words.replace(/^/gm, '> ');

/** A letter with our words above the customer’s. */
const letter = (body: string, customer: string) =>
  `Hi Anna,\n\n${body}\n\nBest regards,\nLin\n\nOn Monday, Anna Berg wrote:\n\n${quoted(customer)}\n`;
const chineseLetter = (body: string, customer: string) =>
  `李女士，您好！\n\n${body}\n\n顺祝商祺\n王强\n\n${quoted(customer)}\n`;

const messages = (text: string) => open(text).map(({ message }) => message);

/** A reply that answers nothing. */
const elsewhere =
  'Thank you for the friendly words about our stand in Milan. It was a pleasure to walk through the hall with you, and my colleagues still talk about the espresso.';
const elsewhereInChinese =
  '上次在广州见面很愉快，同事们都记得您带来的茶叶，大家一直说要当面谢谢您，也祝您全家安康。';

describe('a question that stays open', () => {
  it.each([
    [
      'What is the minimum order for the blue model?',
      ['Not answered yet: minimum order for the blue model?'],
    ],
    ['what is your moq', ['Not answered yet: our moq?']],
    ['How much is the small pump?', ['Not answered yet: price of the small pump?']],
    ['How much for 500 pieces?', ['Not answered yet: price for 500 pieces?']],
    ['When can you ship the second batch?', ['Not answered yet: when we can ship the second batch?']],
    ['Can you ship by air?', ['Not answered yet: whether we can ship by air?']],
    ['Do you offer samples?', ['Not answered yet: whether we offer samples?']],
    ['Is breakfast included?', ['Not answered yet: whether breakfast is included?']],
    ['Can I bring my dog?', ['Not answered yet: whether you can bring your dog?']],
    ['How do I export the invoices?', ['Not answered yet: how to export the invoices?']],
    ['Where is my refund?', ['Not answered yet: where your refund is?']],
    ['Does the pump run with salt water?', ['Not answered yet: Does the pump run with salt water?']],
    ['Why was I charged twice?', ['Not answered yet: Why was I charged twice?']],
    ['I wonder whether the lamp comes in brass.', ['Not answered yet: whether the lamp comes in brass?']],
    [
      'We are not sure if the adapter fits the old socket.',
      ['Not answered yet: whether the adapter fits the old socket?'],
    ],
    ['Let me know the lead time.', ['Not answered yet: lead time?']],
    [
      'I want to know what exactly you expect for the lids.',
      ['Not answered yet: what exactly we expect for the lids?'],
    ],
    ['Please confirm the shipping date.', ['Not answered yet: shipping date?']],
    ['What about the warranty?', ['Not answered yet: warranty?']],
    ['MOQ?', ['Not answered yet: MOQ?']],
    ['We travel with a dog, is that a problem?', ['Not answered yet: is that a problem?']],
  ])('%s', (question, expected) => {
    expect(messages(letter(elsewhere, question))).toEqual(expected);
  });

  it('is counted one by one when a sentence holds several', () => {
    expect(
      messages(
        letter(
          elsewhere,
          'What is your MOQ for the blue model, can you ship by air and how long is the warranty?',
        ),
      ),
    ).toEqual([
      'Not answered yet: our MOQ for the blue model?',
      'Not answered yet: whether we can ship by air?',
      'Not answered yet: how long is the warranty?',
    ]);
  });

  it('is counted one by one in a list of things', () => {
    expect(
      messages(letter(elsewhere, 'Please let us know the price, the lead time and the payment terms.')),
    ).toEqual([
      'Not answered yet: price?',
      'Not answered yet: lead time?',
      'Not answered yet: payment terms?',
    ]);
  });

  it('is told alone when its neighbour was answered', () => {
    expect(
      messages(
        letter(
          'The fix for the export went live this morning, and your file of last week opens again on our side.',
          'Is the export fixed? Do you support single sign-on?',
        ),
      ),
    ).toEqual(['Not answered yet: whether we support single sign-on?']);
  });

  it('is open when the reply only thanks for it', () => {
    expect(
      messages(
        letter(
          'Thank you for your question about the price of the pump. We are a family firm with forty years behind us, and we look forward to working with you.',
          'What is the price of the pump?',
        ),
      ),
    ).toEqual(['Not answered yet: price of the pump?']);
  });

  it('is marked at the closing, and points to its place in the quote', () => {
    const text = letter(elsewhere, 'Our season is near. When can you ship the second batch?');
    const [finding] = open(text);
    expect(finding?.text).toBe('Best regards,');
    expect(finding?.severity).toBe('warning');
    expect(finding?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      'When can you ship the second batch',
    ]);
  });

  it('is marked at the last sentence where nothing closes the letter', () => {
    const [finding] = open(`${elsewhere}\n\n> Can you ship by air?\n`);
    expect(finding?.text).toBe(
      'It was a pleasure to walk through the hall with you, and my colleagues still talk about the espresso.',
    );
  });

  it('is told mildly under a note of two lines', () => {
    expect(
      open(letter('Lovely to see you in Milan last week.', 'Can you ship by air?')).map(
        ({ message, severity }) => [message, severity],
      ),
    ).toEqual([['Not answered yet: whether we can ship by air?', 'info']]);
  });

  it('is read over the line breaks of the quote', () => {
    expect(messages(letter(elsewhere, 'What is the minimum\norder for the\nblue model?'))).toEqual([
      'Not answered yet: minimum order for the blue model?',
    ]);
  });

  it('is quoted short when it is long', () => {
    const [finding] = open(
      letter(
        elsewhere,
        'Does the large pump that we saw on your stand beside the entrance of the hall run with salt water for more than a season?',
      ),
    );
    expect(finding?.message.length).toBeLessThan(130);
    expect(finding?.message).toContain('…');
  });
});

describe('a request that stays open', () => {
  it.each([
    ['Please send the price list.', ['Not answered yet: price list?']],
    ['please send us your catalogue', ['Not answered yet: our catalogue?']],
    ['We need the drawings.', ['Not answered yet: drawings?']],
    ['Could you send me photos of the second shade?', ['Not answered yet: photos of the second shade?']],
    ['We would like to have two samples of model A3.', ['Not answered yet: two samples of model A3?']],
    ['Please cancel my booking 4471.', ['Not answered yet: “Please cancel my booking 4471”.']],
    ['I want a refund.', ['Not answered yet: refund?']],
    ['Kindly quote your best price.', ['Not answered yet: our best price?']],
  ])('%s', (request, expected) => {
    const text = letter(elsewhere, request);
    expect(messages(text)).toEqual(expected);
    expect(open(text).map(({ rule, severity }) => [rule, severity])).toEqual([['answering/request', 'info']]);
  });
});

describe('what opens a sentence and answers nothing', () => {
  it.each(['I can give you 4.20 USD this time.', 'Sorry to bother you again.'])('%s', (words) => {
    expect(messages(letter(`${elsewhere} ${words}`, 'Can you send me photos of the second shade?'))).toEqual([
      'Not answered yet: photos of the second shade?',
    ]);
  });
});

describe('a Chinese question that stays open', () => {
  it.each([
    ['蓝色款的起订量是多少？', ['还没回答：蓝色款的起订量？']],
    ['什么时候能发货', ['还没回答：发货时间？']],
    ['有没有CE证书？', ['还没回答：CE证书？']],
    ['能不能先寄个样品？', ['还没回答：样品？']],
    ['运费怎么算', ['还没回答：运费？']],
    ['价格能不能再便宜点', ['还没回答：价格能否再便宜点？']],
    ['我们想了解一下付款方式。', ['还没回答：付款方式？']],
    ['请提供检测报告、图纸和装箱单', ['还没回答：检测报告？', '还没回答：图纸？', '还没回答：装箱单？']],
    ['麻烦发一下价格表。', ['还没回答：价格表？']],
    ['還有現貨嗎？運費怎麼算？', ['还没回答：现货？', '还没回答：运费？']],
  ])('%s', (question, expected) => {
    expect(messages(chineseLetter(elsewhereInChinese, question))).toEqual(expected);
  });

  it('is told in the language of the draft', () => {
    expect(messages(chineseLetter(elsewhereInChinese, 'What is the minimum order?'))).toEqual([
      '还没回答：What is the minimum order？',
    ]);
    expect(messages(letter(elsewhere, '起订量是多少？'))).toEqual(['Not answered yet: 起订量是多少?']);
  });
});

describe('an answered question is not told', () => {
  it.each([
    ['by its subject', 'The minimum is 300 pieces, and you can mix two colours in it.', 'What is your MOQ?'],
    [
      'by another word for it',
      'We quote 4.20 USD for it, packed in cartons of twelve.',
      'How much is the small pump?',
    ],
    [
      'by an amount alone',
      '4.20 USD.  Everything else stays as it was in the spring, colours and boxes too.',
      'How much is it per piece?',
    ],
    [
      'by a day alone',
      'On 12 May, and I will write to you once the truck has left.',
      'When do you ship the second batch?',
    ],
    [
      'by a yes',
      'Yes, gladly, and the first two are free.',
      'Could we get the small one with a matt finish?',
    ],
    ['by a no', 'Unfortunately not, the mould is only made for one.', 'Can the cap be had in two parts?'],
    [
      'by a no of its own words',
      'Flights are too dear at this weight, so the goods travel by sea and reach you in June.',
      'Can you ship by air?',
    ],
    [
      'by the promise of the rest',
      'The pump is in stock. I will answer the rest by Friday.',
      'Is the pump in stock? How loud is it? Who installs it?',
    ],
    [
      'by coming back to it',
      'Thank you, I will check this with the factory and come back to you on Tuesday.',
      'Can the motor run at 60 Hz?',
    ],
    [
      'by a promise for it',
      'I will come back to you on the motor by Tuesday, once the workshop has run it.',
      'Can the motor run at 60 Hz?',
    ],
    [
      'by a fact that is asked for',
      'To quote I need the port: could you tell me where it goes?',
      'What would the container cost?',
    ],
    [
      'by answers in the text',
      'Please see our answers below in blue, and call me where they are not clear.',
      'What is the MOQ? Do you have CE?',
    ],
    [
      'by what is attached',
      'Please find it attached, with the two sizes you had last year on page four.',
      'Please send me your catalogue.',
    ],
    ['by a link', 'Here it is: https://example.com/catalogue', 'Can you send the catalogue?'],
    [
      'by breakfast itself',
      'Breakfast is included in the rate, and the bicycles are too.',
      'Is breakfast included?',
    ],
    ['by steps', 'Open Settings, click Members, then Remove.', 'How do I take a colleague off the team?'],
    [
      'by a cause',
      'It was charged twice because the first payment timed out; the second one went back this morning.',
      'Why was I charged twice?',
    ],
  ])('%s', (_, body, customer) => {
    expect(messages(letter(body, customer))).toEqual([]);
  });

  it.each([
    ['起订量是 300 件，可以混两个颜色。', '起订量是多少？'],
    ['可以的，快递费到付就行。', '能不能先寄个样品？'],
    ['收到定金后 30 天出货。', '什么时候能发货？'],
    ['价格表见附件，请查收。', '麻烦发一下价格表'],
    ['我跟工厂确认后，明天上午回复您。', '这款能做防水吗？交期多久？'],
    ['這款沒有現貨了，下一批月底到。', '這款有沒有現貨？'],
  ])('%s', (body, customer) => {
    expect(messages(chineseLetter(body, customer))).toEqual([]);
  });

  it('when the reply stands right below it', () => {
    const text = `Hi Anna,\n\n> Can the motor run at 60 Hz?\n\nGladly, from serial 400 on.\n\n> And does the cap come in black?\n\nFrom June.\n\nBest regards,\nLin\n`;
    expect(messages(text)).toEqual([]);
  });

  it('while an interleaved reply leaves out another', () => {
    const text = `Hi Anna,\n\n> Can the motor run at 60 Hz? How long is the warranty?\n\n24 months, and five years on the housing as before.\n\n> And does the cap come in black?\n\nFrom June.\n\nBest regards,\nLin\n`;
    expect(messages(text)).toEqual(['Not answered yet: Can the motor run at 60 Hz?']);
  });
});

describe('in a long reply', () => {
  const others =
    'Thank you for the photos of the shop. The lids are packed in twelves, as you had them in spring. The van passes your street on Thursday, as it did in March. Your cartons of blue lids stand ready at the dock. The crack along the rim comes from the mould, and the mould is mended now. The jars are in stock again.';

  it.each([
    [
      'a promise about another matter',
      'I will check the glaze with the mill and come back to you on Tuesday.',
      'Do you offer samples?',
    ],
    ['a reason to answer', 'Please confirm the colour so that I can book the van.', 'Do you offer samples?'],
    ['a document', 'The delivery note is attached.', 'Who pays for the return?'],
    ['a no to something else', 'We cannot paint the jars before June, I am afraid.', 'Do you offer samples?'],
  ])('%s leaves it open', (_, words, customer) => {
    expect(messages(letter(`${others} ${words}`, customer))).toHaveLength(1);
  });

  it.each([
    ['a word on what it points back to', 'Two lids have a crack along the rim. Is that normal?', ''],
    ['a word on where a thing is', 'Where are our lids?', ''],
    [
      'who pays',
      'Who pays for the return?',
      'There is nothing to pay for you: the return goes at our expense.',
    ],
    [
      'an amount beside a word of theirs',
      'What would a shelf like mine cost?',
      'A shelf of that width comes to NOK 4,500.',
    ],
    [
      'most words of theirs',
      'Can we wash the wooden handle in warm water?',
      'Warm water is fine for it, and the handle likes a drop of oil.',
    ],
  ])('%s answers it', (_, customer, words) => {
    expect(messages(letter(`${others} ${words}`, customer))).toEqual([]);
  });

  it('is told mildly where it names none of the known subjects', () => {
    const found = open(letter(others, 'Do the wooden handles float? What is the minimum order?'));
    expect(found.map(({ message, severity }) => [message, severity])).toEqual([
      ['Not answered yet: Do the wooden handles float?', 'info'],
      ['Not answered yet: minimum order?', 'warning'],
    ]);
  });
});

describe('what only looks like a question is not told', () => {
  it.each([
    'How are you? I hope you are well?',
    'How was your weekend?',
    'Are you kidding me?',
    'What am I supposed to tell my guests?',
    'Please quick, we open at one.',
    'Can you imagine how my boss looked?',
    'How can you treat a customer like this?',
    'What kind of service is this?',
    'Let me know if you have any questions.',
    'Please feel free to call me.',
    'Please note that we are closed on Monday.',
    'Please find the order attached.',
    'If you can do 5%, we order today.',
    'When I arrived, the desk was empty.',
    'We look forward to your reply.',
    'The goods have arrived, thank you.',
    '最近好吗？',
    '在吗？',
    '你们怎么能这样？',
    '这是什么态度？',
    '有任何问题请联系我。',
    '货收到了，谢谢。',
  ])('%s', (customer) => {
    expect(messages(letter(elsewhere, customer))).toEqual([]);
    expect(messages(chineseLetter(elsewhereInChinese, customer))).toEqual([]);
  });

  it('as what we asked ourselves', () => {
    const text = `Hi Anna,\n\n${elsewhere}\n\nBest regards,\nLin\n\nOn Monday, Anna Berg wrote:\n\n> The red one, please.\n>\n> On Friday, Lin wrote:\n>\n> > Which colour do you want, and when do you need it?\n`;
    expect(messages(text)).toEqual([]);
  });

  it('as what they asked in an older message', () => {
    const text = `Hi Anna,\n\n${elsewhere}\n\nBest regards,\nLin\n\nOn Monday, Anna Berg wrote:\n\n> The red one suits us well.\n>\n> On Friday, Lin wrote:\n>\n> > The red one is in stock.\n> >\n> > On Thursday, Anna Berg wrote:\n> >\n> > > Can you ship by air?\n`;
    expect(messages(text)).toEqual([]);
  });
});

describe('silence where telling would be silly', () => {
  const question = 'Can you ship by air?';
  it.each([
    ['no reply yet', `Hi Anna,\n\n${quoted(question)}\n`],
    ['an empty draft', quoted(question)],
    ['a nod', `Thanks, noted!\n\n${quoted(question)}\n`],
    ['a letter that was sent', `---\nstatus: sent\n---\n${letter(elsewhere, question)}`],
    ['no quote', `Hi Anna,\n\n${elsewhere}\n`],
  ])('%s', (_, text) => {
    expect(messages(text)).toEqual([]);
  });

  it('an attachment that the front matter names', () => {
    expect(
      messages(`---\nattachments: [list.pdf]\n---\n${letter(elsewhere, 'Please send the price list.')}`),
    ).toEqual([]);
  });
});

describe('the ways out', () => {
  it.each([
    [
      'On the minimum order for the blue model: [your answer].',
      'What is the minimum order for the blue model?',
    ],
    ['As to when we can ship the second batch: [your answer].', 'When can you ship the second batch?'],
    ['You asked: “Does the pump run with salt water?” [your answer].', 'Does the pump run with salt water?'],
    ['On our price list: [your answer].', 'Please send me your price list.'],
  ])('%s', (sentence, customer) => {
    const text = letter(elsewhere, customer);
    const rewrite = open(text)[0]?.rewrites[0];
    const fixed = rewrite ? applyRewrite(text, rewrite) : '';
    expect(fixed).toBe(letter(`${elsewhere}\n\n${sentence}`, customer));
    expect(messages(fixed)).toEqual([]);
  });

  it.each([
    [
      'I will come back to you on the minimum order for the blue model by [date].',
      'What is the minimum order for the blue model?',
    ],
    [
      'You asked: “Why was I charged twice?” I will come back to you on that by [date].',
      'Why was I charged twice?',
    ],
  ])('%s', (sentence, customer) => {
    const text = letter(elsewhere, customer);
    const rewrite = open(text)[0]?.rewrites[1];
    const fixed = rewrite ? applyRewrite(text, rewrite) : '';
    expect(fixed).toBe(letter(`${elsewhere}\n\n${sentence}`, customer));
    expect(messages(fixed)).toEqual([]);
  });

  it('in Chinese', () => {
    const text = chineseLetter(elsewhereInChinese, '蓝色款的起订量是多少？');
    const [finding] = open(text);
    expect(finding?.rewrites.map((rewrite) => applyRewrite(text, rewrite))).toEqual([
      chineseLetter(`${elsewhereInChinese}\n\n关于蓝色款的起订量：[您的回答]。`, '蓝色款的起订量是多少？'),
      chineseLetter(
        `${elsewhereInChinese}\n\n关于蓝色款的起订量，我[日期]之前回复您。`,
        '蓝色款的起订量是多少？',
      ),
    ]);
  });

  it('name one question and leave the others told', () => {
    const text = letter(elsewhere, 'What is your MOQ? Can you ship by air?');
    const rewrite = open(text)[0]?.rewrites[1];
    expect(rewrite && messages(applyRewrite(text, rewrite))).toEqual([
      'Not answered yet: whether we can ship by air?',
    ]);
  });
});
