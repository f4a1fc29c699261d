/** Where sentences end, over texts that trip splitters. A bar marks each end. */
import { expect, test } from 'vitest';
import { splitSentences } from '../../server/draft/sentences';

const table: readonly string[] = [
  'We ship on Friday. | Please confirm.',
  'Mr. Rahman asked for blue. | Mrs. Okafor did not.',
  'Dear Dr. Lee, thank you for the report.',
  'We offer 4.20 USD per piece. | The minimum is 500 pcs. per colour.',
  'See No. 5 in the list. | No. | We cannot do that.',
  'Please send the usual papers, e.g. the packing list, i.e. both pages.',
  'The office closes at 5 p.m. on Friday. | We open at 9 a.m. | Please call then.',
  'We load at 5 p.m. Friday.',
  'The container leaves at 6 p.m. Beijing time.',
  'Rahman Textiles Inc. has paid. | We thank Acme Inc. | We wait for the rest.',
  'Blue River Knitting Co., Ltd. is our name.',
  'Fig. 3 shows the label. | Fig. 4 does not.',
  'Please ask J. R. Smith or A. Okafor about it.',
  'It was you and I. | We both signed.',
  'We need buttons, zips, labels etc. | The rest is here.',
  'Cartons, labels, etc. are packed.',
  'Can you confirm? | We would like to start!',
  'Are you serious?! | We agreed on May 5.',
  'we are ready. | please send the deposit.',
  'can you ship? | we need it soon.',
  'Well... we could try. | Wait... | Then it is done.',
  'He said "We will pay." | Then he left.',
  '"Can you?" she asked.',
  '“Yes!” | We were glad.',
  'We can do that (see the list below.) and more.',
  'We can do that. | (The list is below.) | It is long.',
  'Read https://river.example/a.b?c=1. | Then call.',
  'Node.js and river.example are names.',
  'Version 2.1.3 is out. | 3 bugs are gone.',
  'We paid in 2025. | In 2026 we will pay again.',
  '1. Send the sample. | 2. Wait.',
  'We arrive on Jan. 5 and leave on Sept. 9. | That is short.',
  'The U.S. Customs office called. | We ship to the U.S. | Please note that.',
  'The goods were shipped.|We will send the papers.',
  'Hi Anna,\n|we ship on Friday.',
  'Dear Mr. Rahman:\n|We ship on Friday.',
  'Karim,\n|thanks for the call.',
  'Good morning Ms. Okafor,\n|Thank you for your order of\nFriday.',
  'Best regards,\n|Li Wei\n|Blue River Knitting',
  'Ship to:\n|Rahman Textiles\n|12 Harbour Road\n|Chittagong 4100\n|Bangladesh',
  'We would like to thank you once more for the visit that you paid\nto our house, and for the talk with Mr.\nRahman about the new line.',
  'Your price is too high. | Confirm\n4.20 today or we cancel.',
  'The order for\nRahman Textiles is ready.',
  'We need\n500 pcs more.',
  'We can ship 300 pcs\nif you pay now.',
  'Hello\n|Thanks for your mail\n|We ship on Friday',
  '样品今天寄出。| 请查收。',
  '价格太高了！| 能再低一点吗？| 请尽快回复。',
  '他说：“不行。”| 我们理解。',
  '“不行！”他说。| 我们等。',
  '请看附件（第二页。）| 谢谢。',
  '我们可以……再等一周。| 没问题。',
  '单价4.20美元，起订量500件。| MOQ是500 pcs。',
  '质量没问题；| 交期也没问题。',
  '王总，您好！| 附件是报价单。',
  '尊敬的王总：\n|附件是报价单。',
  '李经理，\n|您好！',
  'OK没问题!| 我们周五发货.| 请放心。',
  '1.请确认数量。| 2.请确认颜色。',
  'We confirm 5月5日 delivery. | 谢谢！| Best wishes to 王总.',
  '第一行没有句号\n|第二行也没有',
  'Wow!!! | Really??? | Yes.',
  'It costs approx. 4 USD, max. 5 USD incl. VAT.',
  'We loved the sun. | Karim did not. | We meet on Sun. 5 May.',
  'Ref. 4471 vs. Ref. 4472: which one?',
  'Prices are FOB. | Terms are 30% T/T.',
];

/** The row without its bars, and where each sentence stands. */
function readRow(row: string): { readonly text: string; readonly sentences: readonly string[] } {
  const sentences = row.split('|').map((part) => part.trim());
  return { text: row.replace(/\|/g, ''), sentences };
}

for (const row of table) {
  test(row.replaceAll('\n', '⏎'), () => {
    const { text, sentences } = readRow(row);
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
}

test('the platform solves fewer of the table', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const rows = table.map(readRow);
  const solved = rows.filter(({ text, sentences }) => {
    const parts = [...segmenter.segment(text)]
      .map(({ segment }) => segment.trim())
      .filter((part) => part !== '');
    return parts.join('|') === sentences.join('|');
  });
  expect(solved.length).toBeLessThan(rows.length);
});

test('white space around sentences belongs to none of them', () => {
  const text = '\u3000 We ship.  \n ';
  expect(splitSentences(text)).toEqual([{ start: 2, end: 10 }]);
});

test('no words, no sentences', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences(' \n\t\u3000')).toEqual([]);
});
