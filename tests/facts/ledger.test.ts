/** The ledger of a desk: what is open, kept and overdue, and what a letter is told of other letters. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { readLedger } from '../../server/facts/ledger';

function draft(words: string, fields: string): string {
  return `---\ncustomer: rahman-textiles\n${fields}\n---\n${words}\n`;
}

function deskWith(files: Readonly<Record<string, string>>, today: string | null = '2026-05-10') {
  const desk = createDesk({ today: () => today });
  for (const [path, text] of Object.entries(files)) desk.set(path, text);
  return desk;
}

const sent = (date: string) => `date: ${date}\nstatus: sent`;

describe('the ledger', () => {
  it('sorts by due date and tells what is overdue, open, kept and not sent', () => {
    const desk = deskWith({
      'c.reply.md': draft('We will send the report on 20 May.', 'date: 2026-05-06'),
      'b.reply.md': draft('We will ship on 12 May.', sent('2026-05-02')),
      'a.reply.md': draft(
        'We will send the photos on 9 May. We will call you on 4 May. <!-- poise-kept --> We can take 2% off.',
        sent('2026-05-01'),
      ),
    });
    const [customer] = desk.ledger('2026-05-10').customers;
    expect(customer?.customer).toBe('rahman-textiles');
    expect(customer?.entries.map(({ what, due, status }) => [what, due, status])).toEqual([
      ['call', '2026-05-04', 'kept'],
      ['send the photos', '2026-05-09', 'overdue'],
      ['ship', '2026-05-12', 'open'],
      ['send the report', '2026-05-20', 'draft'],
      ['discount', null, 'open'],
    ]);
    const statuses = (today: string | null) =>
      desk.ledger(today).customers[0]?.entries.map(({ status }) => status);
    expect(statuses('2026-05-09')).toEqual(['kept', 'open', 'open', 'draft', 'open']);
    expect(statuses(null)).toEqual(['kept', 'open', 'open', 'draft', 'open']);
  });

  it('counts concessions in the order in which they were said, and one said twice once', () => {
    const desk = deskWith({
      'c.reply.md': draft('We will waive the setup fee.', sent('2026-05-06')),
      'b.reply.md': draft('As agreed, we will take 2% off.', sent('2026-05-02')),
      'a.reply.md': draft('We can take 2% off.', sent('2026-05-01')),
    });
    const entries = desk.ledger(null).customers[0]?.entries ?? [];
    expect(entries.map(({ path, nth }) => [path, nth])).toEqual([
      ['a.reply.md', 1],
      ['b.reply.md', 1],
      ['c.reply.md', 2],
    ]);
  });

  it('finds another day and a worse price for the same, not for another order or what is done', () => {
    const desk = deskWith({
      'a.reply.md': draft('We will ship on 12 May. We can do 4.35 USD.', sent('2026-05-01')),
      'b.reply.md': draft('We will dispatch the goods on 20 May. We can do 4.50 USD.', sent('2026-05-04')),
      'c.reply.md': draft('We will ship PO 4480 on 25 May. We can do 4.30 USD.', sent('2026-05-30')),
    });
    const entries = desk.ledger(null).customers[0]?.entries ?? [];
    expect(
      entries
        .filter(({ conflicts }) => conflicts.length > 0)
        .map(({ text, conflicts }) => [text, conflicts.map((other) => other.text)]),
    ).toEqual([
      ['We will dispatch the goods on 20 May', ['We will ship on 12 May']],
      ['We can do 4.50 USD', ['We can do 4.35 USD']],
    ]);
  });

  it('leaves out customers to whom nothing was promised, and drafts to nobody', () => {
    const desk = deskWith({
      'a.reply.md': 'We will ship on 12 May.\n',
      'b.reply.md': draft('Thank you.', 'date: 2026-05-01'),
    });
    expect(desk.ledger(null)).toEqual({ customers: [] });
    expect(readLedger(new Map(), null)).toEqual({ customers: [] });
  });
});

describe('a letter', () => {
  it('knows its own commitments, those of other drafts to its customer, and the day', () => {
    const desk = deskWith({
      'b.reply.md': draft('We will ship on 12 May.', sent('2026-05-02')),
      'a.reply.md': draft('We can take 2% off.', sent('2026-04-01')),
      'other.reply.md': '---\ncustomer: chen\n---\nWe will ship on 12 May.\n',
      'now.reply.md': draft('We will send the photos on Monday.', 'date: 2026-05-07'),
    });
    const letter = desk.letter('now.reply.md');
    expect(letter?.commitments.map(({ what }) => what)).toEqual(['send the photos']);
    expect(letter?.earlier.map(({ path }) => path)).toEqual(['a.reply.md', 'b.reply.md']);
    expect(letter?.today).toBe('2026-05-10');
  });

  const rulesOf = (desk: ReturnType<typeof deskWith>, path: string) =>
    desk
      .check(path)
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('ledger/'));

  it('is read anew when another draft promises otherwise, moves, is sent or goes', () => {
    const desk = deskWith({
      'a.reply.md': draft('We will ship on 12 May.', sent('2026-05-02')),
      'now.reply.md': draft('We will ship on 12 May.', 'date: 2026-05-07'),
    });
    expect(rulesOf(desk, 'now.reply.md')).toEqual([]);
    desk.set('a.reply.md', draft('We will ship on 15 May.', sent('2026-05-02')));
    expect(rulesOf(desk, 'now.reply.md')).toEqual(['ledger/conflict']);
    desk.set('a.reply.md', draft('Thank you.\n\nWe will ship on 15 May.', sent('2026-05-02')));
    const related = desk.check('now.reply.md').find(({ rule }) => rule === 'ledger/conflict')?.related[0];
    expect(desk.text('a.reply.md')?.slice(related?.start, related?.end)).toBe('We will ship on 15 May');
    expect(related?.message).toBe('2 May 2026: ship, due 15 May.');
    desk.set(
      'a.reply.md',
      draft('We will ship on 15 May.', sent('2026-05-02')).replace('rahman-textiles', 'chen'),
    );
    expect(rulesOf(desk, 'now.reply.md')).toEqual([]);
    desk.set('a.reply.md', draft('We will ship on 15 May.', sent('2026-05-02')));
    expect(rulesOf(desk, 'now.reply.md')).toEqual(['ledger/conflict']);
    desk.delete('a.reply.md');
    expect(rulesOf(desk, 'now.reply.md')).toEqual([]);
  });

  it('stays as it was read while another draft changes nothing that it promises', () => {
    const desk = deskWith({
      'a.reply.md': draft('We will ship on 12 May. Thank you.', sent('2026-05-02')),
      'now.reply.md': draft('We will ship on 12 May.', 'date: 2026-05-07'),
    });
    const before = desk.letter('now.reply.md');
    desk.set('a.reply.md', draft('We will ship on 12 May. Thank you very much.', sent('2026-05-02')));
    expect(desk.letter('now.reply.md')).toBe(before);
  });

  it('is read anew on the next day', () => {
    let today = '2026-05-12';
    const desk = createDesk({ today: () => today });
    desk.set('a.reply.md', draft('We will ship on 12 May.', sent('2026-05-02')));
    expect(rulesOf(desk, 'a.reply.md')).toEqual([]);
    today = '2026-05-13';
    expect(rulesOf(desk, 'a.reply.md')).toEqual(['ledger/overdue']);
  });

  it('tells what was got for earlier concessions, and offers to name a chip of the book', () => {
    const desk = deskWith({
      'customers/rahman-textiles.md': '---\nchips: ["hangtags in two languages", "双语吊牌"]\n---\n',
      'a.reply.md': draft('We can take 2% off if you confirm both colours.', sent('2026-04-01')),
      'b.reply.md': draft('We will waive the setup fee.', sent('2026-04-20')),
      'now.reply.md': draft('We can take another 3% off.', 'date: 2026-05-07'),
    });
    const again = desk.check('now.reply.md').find(({ rule }) => rule === 'ledger/again');
    expect(again?.message).toBe('This is the third concession to this customer.');
    expect(again?.related.map(({ message }) => message)).toEqual([
      '1 April 2026: discount, 2%, in return: if you confirm both colours.',
      '20 April 2026: waive the setup fee, for nothing in return.',
    ]);
    expect(again?.rewrites.map(({ title }) => title)).toEqual([
      '… in return for [what you ask]',
      '…, on top of hangtags in two languages, in return for [what you ask]',
    ]);
  });
});
