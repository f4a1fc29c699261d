/** `poise ledger`: what was promised and given, as people, programs and calendars read it. */
import { describe, expect, it, test } from 'vitest';
import { createDesk } from '../../server/desk';
import { makeFolder, poise } from './command';

const drafts = {
  'april.reply.md':
    '---\ncustomer: rahman-textiles\ndate: 2026-04-02\nstatus: sent\n---\nHi Karim,\n\nWe can take 2% off in return for a yearly forecast. I will send you the photos on Tuesday. <!-- poise-kept -->\n',
  'may.reply.md':
    '---\ncustomer: rahman-textiles\ndate: 2026-05-02\nstatus: sent\n---\nHi Karim,\n\nWe will ship on 12 May, and you will have the lab report from me by Wednesday.\n',
  'next.reply.md':
    '---\ncustomer: rahman-textiles\ndate: 2026-05-07\n---\nHi Karim,\n\nWe will ship on 20 May.\n',
  'mail/chen.reply.md':
    '---\ncustomer: chen\ndate: 2026-05-06\nstatus: sent\n---\n陈总，您好！\n\n我们会在周五前给您发报价；样品，下周三寄出。\n',
  'nobody.reply.md': '---\ndate: 2026-05-06\n---\nWe will ship on Friday.\n',
};

function ledger(folder: string, ...args: string[]) {
  return poise(['ledger', ...args], { cwd: folder, today: '2026-05-10' }, createDesk);
}

describe('as JSON', () => {
  it('lists customers by slug and their entries by day, exactly as the contract says', async () => {
    const { code, stdout, stderr } = await ledger(makeFolder(drafts), '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report.version).toBe(1);
    expect(report.customers.map(({ customer }: { customer: string }) => customer)).toEqual([
      'chen',
      'rahman-textiles',
    ]);
    const [chen, rahman] = report.customers;
    expect(chen.entries.map(({ what, due, status }: Record<string, string>) => [what, due, status])).toEqual([
      ['报价', '2026-05-08', 'overdue'],
      ['寄出样品', '2026-05-13', 'open'],
    ]);
    expect(rahman.entries).toEqual([
      {
        kind: 'promise',
        what: 'send the photos',
        amount: null,
        due: '2026-04-07',
        condition: null,
        inReturn: null,
        status: 'kept',
        said: '2026-04-02',
        path: 'april.reply.md',
        range: { start: { line: 7, character: 52 }, end: { line: 7, character: 89 } },
        text: 'I will send you the photos on Tuesday',
      },
      expect.objectContaining({ what: 'send the lab report', due: '2026-05-06', status: 'overdue' }),
      expect.objectContaining({ what: 'ship', due: '2026-05-12', status: 'open', path: 'may.reply.md' }),
      expect.objectContaining({ what: 'ship', due: '2026-05-20', status: 'draft', path: 'next.reply.md' }),
      expect.objectContaining({
        kind: 'concession',
        what: 'discount',
        amount: '2%',
        due: null,
        inReturn: 'a yearly forecast',
        status: 'open',
      }),
    ]);
  });

  it('reckons from the day that is told, not from that of the machine', async () => {
    const { stdout } = await ledger(
      makeFolder(drafts),
      '--format=json',
      '--today=2026-05-03',
      '--customer=chen',
    );
    const { customers } = JSON.parse(stdout);
    expect(customers).toHaveLength(1);
    expect(customers[0].entries.map(({ status }: { status: string }) => status)).toEqual(['open', 'open']);
  });

  it('is an empty list where nobody was promised anything', async () => {
    const { code, stdout } = await ledger(makeFolder({ 'a.reply.md': 'Hello.\n' }), '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ version: 1, customers: [] });
  });

  it('reads only the files that are named', async () => {
    const { stdout } = await ledger(makeFolder(drafts), 'mail', '--format', 'json');
    expect(JSON.parse(stdout).customers.map(({ customer }: { customer: string }) => customer)).toEqual([
      'chen',
    ]);
  });
});

describe('for people', () => {
  it('shows each customer, what is overdue first', async () => {
    const { code, stdout } = await ledger(makeFolder(drafts), '--customer', 'rahman-textiles');
    expect(code).toBe(0);
    expect(stdout).toBe(`rahman-textiles
  overdue  2026-05-06  send the lab report
                       you will have the lab report from me by Wednesday
                       may.reply.md:8:29
  kept     2026-04-07  send the photos
                       I will send you the photos on Tuesday
                       april.reply.md:8:53
  open     2026-05-12  ship
                       We will ship on 12 May
                       may.reply.md:8:1
  draft    2026-05-20  ship
                       We will ship on 20 May
                       next.reply.md:7:1
                       contradicts We will ship on 12 May
  open     no date     gives 2% discount (a yearly forecast)
                       We can take 2% off in return for a yearly forecast
                       april.reply.md:8:1

1 overdue, 2 open, 1 not sent, 1 kept on 2026-05-10.
`);
  });

  it('says so when there is nothing to show', async () => {
    const { code, stdout } = await ledger(makeFolder({ 'a.reply.md': 'Hello.\n' }));
    expect(code).toBe(0);
    expect(stdout).toBe(
      'No draft here promises or concedes anything to a customer that it names in customer:.\n',
    );
  });
});

describe('as a calendar', () => {
  it('holds what is sent and due, and follows RFC 5545', async () => {
    const { code, stdout } = await ledger(makeFolder(drafts), '--format', 'ics');
    expect(code).toBe(0);
    for (const line of stdout.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    const { events, frame } = readCalendar(stdout);
    expect(frame).toMatchObject({ VERSION: '2.0', PRODID: '-//Poise//Ledger//EN' });
    expect(events.map((event) => [event['DTSTART;VALUE=DATE'], event.SUMMARY])).toEqual([
      ['20260508', 'chen: 报价'],
      ['20260513', 'chen: 寄出样品'],
      ['20260506', 'rahman-textiles: send the lab report'],
      ['20260512', 'rahman-textiles: ship'],
    ]);
    for (const event of events) expect(event.DTSTAMP).toBe('20260510T000000Z');
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    expect(events[3]).toMatchObject({
      'DTEND;VALUE=DATE': '20260513',
      DESCRIPTION: 'We will ship on 12 May\nmay.reply.md',
    });
  });

  it('folds long lines and escapes what has a meaning', async () => {
    const folder = makeFolder({
      'a.reply.md':
        '---\ncustomer: chen\ndate: 2026-05-06\nstatus: sent\n---\n陈总，您好！\n\n如果您今天确认颜色、尺寸和包装方式，我们会在5月20日前把大货一次发货给您指定的仓库。\n',
      'b, c; d.reply.md':
        '---\ncustomer: chen\ndate: 2026-05-06\nstatus: sent\n---\nAs soon as the red, the blue; and the green ones are dyed, we will ship them on 21 May\\22 May.\n',
    });
    const { stdout } = await ledger(folder, '--format', 'ics');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { events } = readCalendar(stdout);
    expect(events[0]?.DESCRIPTION).toBe(
      '如果您今天确认颜色、尺寸和包装方式，我们会在5月20日前把大货一次发货给您指定的仓库\na.reply.md',
    );
    expect(events[1]?.DESCRIPTION).toMatch(/\nb, c; d\.reply\.md$/);
    expect(stdout.replaceAll('\r\n ', '')).toContain('b\\, c\\; d.reply.md');
  });

  it('is a calendar without events where nothing is due', async () => {
    const { stdout } = await ledger(makeFolder({ 'a.reply.md': 'Hello.\n' }), '--format', 'ics');
    expect(readCalendar(stdout).events).toEqual([]);
  });
});

test.each([
  [['--format', 'xml'], '`--format` cannot be "xml". Choose one of: pretty, json, ics.'],
  [['--today', '2026-02-30'], '`--today` cannot be "2026-02-30".'],
  [['--customer', ''], '`--customer` is empty.'],
  [['--stdin'], "Unknown option '--stdin'. See `poise --help`."],
  [[''], 'One of the paths is empty.'],
])('ledger %j is answered with the way out', async (argv, sentence) => {
  const { code, stdout, stderr } = await poise(['ledger', ...argv], {}, createDesk);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^poise: .*\n$/);
  expect(stderr).toContain(sentence);
});

test('a customer to whom no draft goes, and a path that is not there, are said plainly', async () => {
  const folder = makeFolder(drafts);
  const nobody = await ledger(folder, '--customer', 'rahman', '--format', 'json');
  expect(nobody.code).toBe(2);
  expect(JSON.parse(nobody.stdout).customers).toEqual([]);
  expect(nobody.stderr).toContain(
    'No draft here goes to "rahman". Drafts name their customer in customer:, such as chen',
  );
  const gone = await ledger(folder, 'gone', 'mail');
  expect(gone.code).toBe(2);
  expect(gone.stdout).toContain('chen');
  expect(gone.stderr).toContain('There is no "gone".');
});

test('what is overdue fails `poise check` by the day that is told', async () => {
  const folder = makeFolder(drafts);
  const check = (today: string) =>
    poise(['check', 'may.reply.md', '--format', 'json', '--today', today], { cwd: folder }, createDesk);
  const rules = (stdout: string) =>
    JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule);
  const before = await check('2026-05-06');
  expect(rules(before.stdout)).not.toContain('ledger/overdue');
  const after = await check('2026-05-07');
  expect(after.code).toBe(1);
  expect(rules(after.stdout)).toContain('ledger/overdue');
});

/** Reads a calendar back as another program would: unfolds lines, splits names from values, takes escapes back. */
function readCalendar(text: string) {
  expect(text.endsWith('\r\n')).toBe(true);
  const frame: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [name = '', value = ''] = line.split(/:(.*)/s, 2);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else {
      const plain = value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      const event = events.at(-1);
      if (open.at(-1) === 'VEVENT' && event) event[name] = plain;
      else frame[name] = plain;
    }
  }
  expect(open).toEqual([]);
  return { events, frame };
}
