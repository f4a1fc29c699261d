/** What a team writes into `poise.yaml`, and what comes of it in its drafts. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import { readPolicy } from '../../server/facts/policy';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import { writeMarks } from '../../server/rules/marked';
import { families } from '../../server/rules/rule';

/** The faults of a file, each as the marked words and the sentence about them. */
function faultsOf(yaml: string): string[] {
  const desk = createDesk();
  desk.set('poise.yaml', yaml);
  return desk.check('poise.yaml').map(({ text, message }) => `${text}: ${message}`);
}

/** What is found in a draft under a policy without faults. */
function findingsIn(yaml: string, draft: string, settings?: unknown) {
  const desk = createDesk();
  desk.set('poise.yaml', yaml);
  desk.configure(settings);
  desk.set('a.reply.md', draft);
  expect(desk.check('poise.yaml')).toEqual([]);
  return desk.check('a.reply.md');
}

const guarantee = 'We guarantee that it will arrive by Friday.';

describe('levels', () => {
  const levelIn = (yaml: string, settings?: unknown): string[] =>
    findingsIn(yaml, guarantee, settings).map(({ severity }) => severity);

  it('change how loud a rule or a family is', () => {
    expect(levelIn('')).toEqual(['warning']);
    expect(levelIn('rules: { overpromising: hint }')).toEqual(['hint']);
    expect(levelIn('rules: { overpromising: hint, overpromising/guarantee: error }')).toEqual(['error']);
    expect(levelIn('rules:\n  overpromising: off\n')).toEqual([]);
  });

  it('give way to the setting, a family of it included', () => {
    const yaml = 'rules: { overpromising/guarantee: error }';
    expect(levelIn(yaml, { 'overpromising/guarantee': 'info' })).toEqual(['info']);
    expect(levelIn(yaml, { overpromising: 'off' })).toEqual([]);
    expect(levelIn(yaml, { cold: 'off' })).toEqual(['error']);
  });
});

describe('phrases of a family', () => {
  it.each(Object.keys(families))(
    'of %s bring a message, a reason and a way out in both languages',
    (family) => {
      for (const [phrase, draft] of [
        ['moonshine talk', 'Here is some moonshine talk for you.'],
        ['天花乱坠', '说得天花乱坠。'],
      ]) {
        const [finding, ...more] = findingsIn(`phrases: { ${family}: ["${phrase}"] }`, draft ?? '');
        expect(more).toEqual([]);
        expect(finding).toMatchObject({ rule: `${family}/team`, text: phrase });
        expect(finding?.message).toMatch(/[.。]$/);
        expect(finding?.why).toMatch(/[.。]$/);
        const [rewrite] = finding?.rewrites ?? [];
        expect(rewrite && applyRewrite(draft ?? '', rewrite)).toMatch(/\[.+\]/);
      }
    },
  );

  it('lead back to where the team wrote them', () => {
    const yaml = 'phrases:\n  cold:\n    - as per\n';
    const [finding] = findingsIn(yaml, 'As per your mail.');
    expect(finding?.related.map(({ path, start, end }) => `${path}: ${yaml.slice(start, end)}`)).toEqual([
      'poise.yaml: cold',
    ]);
  });

  it('take any letter case, and Chinese in either script', () => {
    const yaml = 'phrases: { cold: ["As Per", "<Regret> to", "特此函告", "檢附"] }';
    expect(findingsIn(yaml, 'as per that, we regretted to.').map(({ text }) => text)).toEqual([
      'as per',
      'regretted to',
    ]);
    expect(findingsIn(yaml, '特此函告。\n\n檢附清單。').map(({ text }) => text)).toEqual([
      '特此函告',
      '檢附',
    ]);
  });

  it('are silent where the family is: denied, conditional, quoted', () => {
    const yaml = 'phrases: { overpromising: ["moonproof quality"] }';
    const found = (text: string) =>
      findingsIn(yaml, text).filter(({ rule }) => rule === 'overpromising/team');
    for (const good of [
      'We cannot offer moonproof quality.',
      'You wrote “moonproof quality” yourself.',
      '> We want moonproof quality.',
      'Do you offer moonproof quality?',
    ])
      expect(found(good)).toEqual([]);
    expect(found('We offer moonproof quality.')).toHaveLength(1);
  });

  it('can be ignored and made quieter like any rule', () => {
    const yaml = 'phrases: { cold: ["as per"] }\nrules: { cold/team: error }';
    expect(findingsIn(yaml, 'As per your mail.')[0]?.severity).toBe('error');
    expect(findingsIn(yaml, '<!-- poise-disable cold -->\n\nAs per your mail.')).toEqual([]);
    expect(findingsIn(yaml, 'As per your mail.', { 'cold/team': 'off' })).toEqual([]);
  });
});

describe('a rule of one’s own', () => {
  const yaml = `
rules:
  overpromising/moonproof:
    phrases: ["moonproof quality", "{kind:<promise> the moon}"]
    message: Nothing is moonproof.
    why: Say what it withstands.
    principle: know-your-product
    severity: error
    rewrites: ["<say:kind> what we know", "tested quality", ""]
    examples:
      - { bad: "We sell [[moonproof quality]].", fixed: We sell tested quality. }
      - bad: We [[promised the moon]].
        fixed: We said what we know.
      - good: A moonproof vest is what we sell.
`;
  it('says what it was given', () => {
    const [finding] = findingsIn(yaml, 'We sell moonproof quality.');
    expect(finding).toMatchObject({
      rule: 'overpromising/moonproof',
      message: 'Nothing is moonproof.',
      why: 'Say what it withstands.',
      principle: 'know-your-product',
      severity: 'error',
    });
    expect(finding?.rewrites.map(({ title }) => title)).toEqual([
      '“tested quality”',
      'Leave out “moonproof quality”',
    ]);
  });

  it('needs nothing but phrases', () => {
    const [finding] = findingsIn('rules: { cold/lawyer: { phrases: hereinafter } }', 'Hereinafter we sell.');
    expect(finding).toMatchObject({ rule: 'cold/lawyer', severity: 'info', principle: 'be-sincere' });
    expect(finding?.rewrites[0]?.title).toBe('“[the same, as you would say it]”');
  });

  it('beats a built-in rule at the same words', () => {
    const own = 'rules: { overpromising/ours: { phrases: ["{guarantee that} it"], rewrites: [plan that] } }';
    const found = findingsIn(own, guarantee);
    expect(found.map(({ rule, rewrites }) => [rule, rewrites[0]?.title])).toEqual([
      ['overpromising/ours', '“plan that”'],
    ]);
  });

  it('is known to the setting, read before or after the file', () => {
    const desk = createDesk();
    desk.set('a.reply.md', 'We sell moonproof quality.');
    desk.configure({ 'overpromising/moonproof': 'off' });
    desk.set('poise.yaml', yaml);
    expect(desk.check('a.reply.md')).toEqual([]);
    expect(desk.configure({ 'overpromising/moonproof': 'hint' })).toEqual([]);
    expect(desk.check('a.reply.md').map(({ severity }) => severity)).toEqual(['hint']);
  });
});

describe('examples that fail are marked with what the rule does', () => {
  const check = (example: string): string[] =>
    faultsOf(
      `rules: { cold/x: { phrases: [as per, per se], rewrites: [by, per se], examples: [${example}] } }`,
    );
  it.each([
    ['{ bad: "No such words." }', 'The rule finds nothing here'],
    ['{ bad: "As [[per]] your mail." }', 'The rule marks “[[As per]] your mail.”'],
    [
      '{ bad: "[[As per]] your mail.", fixed: "From your mail." }',
      'The first rewrite makes “By your mail.” of it',
    ],
    ['{ good: "As per your mail." }', 'the rule marks “[[As per]] your mail.”'],
  ])('%s', (example, message) => {
    const [fault, ...more] = check(example);
    expect(more).toEqual([]);
    expect(fault).toContain(message);
  });

  it('also when the fix is still risky', () => {
    const yaml =
      'rules: { cold/x: { phrases: [as per, per se], rewrites: [per se], examples: [{ bad: "[[As per]] it.", fixed: "Per se it." }] } }';
    expect(faultsOf(yaml)[0]).toContain('The rule still marks “[[Per se]] it.”');
  });

  it('under a rule id of their own, on the sentence', () => {
    const desk = createDesk();
    desk.set('poise.yaml', 'rules: { cold/x: { phrases: [as per], examples: [{ good: "As per." }] } }');
    expect(desk.check('poise.yaml')).toMatchObject([
      { rule: 'policy/example', severity: 'warning', zone: 'draft', text: '"As per."' },
    ]);
  });
});

describe('a broken entry is marked with the way out, and the rest counts', () => {
  it.each([
    ['colour: red', 'colour: “colour” is no key of poise.yaml: it knows company,'],
    ['phrase: 1', 'phrase: “phrase” is no key of poise.yaml: did you mean “phrases”?'],
    ['rules: [cold]', '[cold]: Write rules with their levels here: rules: { cold: hint }.'],
    ['rules: { colld: hint }', 'colld: There is no rule and no family “colld”: did you mean “cold”?'],
    ['rules: { warmth: hint }', 'warmth: There is no rule and no family “warmth”: the families are arguing,'],
    [
      'rules: { cold/mine: hint }',
      'cold/mine: There is no rule “cold/mine” in cold: to make it one of your own,',
    ],
    ['rules: { cold: loud }', 'loud: “loud” is no level: use error, warning, info, hint or off.'],
    ['rules: { cold: }', 'cold: “cold” takes a level: error, warning,'],
    ['rules: { cold: { phrases: [a] } }', 'cold: A rule of your own is named after a family, such as'],
    ['rules: { cold/team: { phrases: [a] } }', 'cold/team: A rule of your own is named'],
    ['rules: { overpromising/guarantee: { phrases: [a] } }', 'overpromising/guarantee: Poise has a rule'],
    ['rules: { cold/x: { message: Hm. } }', '{ message: Hm. }: “cold/x” needs phrases to look for'],
    [
      'rules: { cold/x: { phrases: [a], rewrite: [b] } }',
      'rewrite: “rewrite” has no meaning here: did you mean “rewrites”?',
    ],
    [
      'rules: { cold/x: { phrases: [a], principle: be-sincre } }',
      'be-sincre: “be-sincre” is no principle: did you mean “be-sincere”?',
    ],
    [
      'rules: { cold/x: { phrases: [a], severity: off } }',
      'off: “off” is no severity: use one of error, warning, info, hint.',
    ],
    ['rules: { cold/x: { phrases: [a], message: [b] } }', '[b]: “message” takes one sentence'],
    ['rules: { cold/x: { phrases: [a], rewrites: [$b] } }', '$b: No phrase remembers “b”: put b: in front'],
    ['rules: { cold/x: { phrases: [a], rewrites: ["{b"] } }', '"{b": A gap is written {date}'],
    ['rules: { cold/x: { phrases: [a], examples: [b] } }', 'b: Write an example as'],
    ['phrases: [a]', '[a]: Write families with their phrases here'],
    ['phrases: { warmth: [a] }', 'warmth: There is no family “warmth”: the families are'],
    ['phrases: { cold: ["(a"] }', '"(a": The phrase “(a” cannot be read: “)” is missing.'],
    ['phrases: { cold: ["... a"] }', '"... a": The phrase “... a” begins with a gap'],
    ['phrases: { cold: ["@foo"] }', '"@foo": The phrase “@foo” cannot be read: there is no word set @foo.'],
    ['phrases: { cold: ["[a]"] }', '"[a]": The phrase “[a]” cannot be read: it may match nothing at all.'],
    [
      'phrases: { cold: ["<point out>"] }',
      '"<point out>": The phrase “<point out>” cannot be read: “<” and “>” hold one verb',
    ],
    ['phrases: { cold: [""] }', '"": This phrase is empty'],
    ['phrases: { cold: [a ... b ... c ... d ... e] }', 'A phrase has at most 3 gaps: split it'],
    [`phrases: { cold: [${'a'.repeat(300)}] }`, 'A phrase has at most 200 letters: split it'],
    [`phrases: { cold: [${'a, '.repeat(1001)}] }`, 'cold: A poise.yaml has room for 1000 phrases'],
    ['phrases: { cold: [{ a: b }] }', '{ a: b }: Write phrases as a list'],
    ['phrases: { cold: [*a] }', '*a: Poise does not follow aliases'],
  ])('%s', (yaml, expected) => {
    const [fault, ...more] = faultsOf(yaml);
    expect(more).toEqual([]);
    expect(fault).toContain(expected);
    expect(fault).toMatch(/[.?]$/);
  });

  it('entries beside it work', () => {
    const desk = createDesk();
    desk.set(
      'poise.yaml',
      'rules: { nonsense: 1, overpromising: error }\nphrases: { cold: ["(a", as per] }\n',
    );
    desk.set('a.reply.md', `As per your mail. ${guarantee}`);
    expect(desk.check('poise.yaml')).toHaveLength(2);
    expect(desk.check('a.reply.md').map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'cold/team info',
      'overpromising/guarantee error',
    ]);
  });

  it('keys of other parts of Poise are no fault, and are kept', () => {
    const policy = readPolicy(
      'company: Blue River\nproducts: { a: { price: 4.20 USD } }\nadvantages: []\nlimits:\nglossary:\nnever-say:\nsignature: Li\n',
    );
    expect(policy.faults).toEqual([]);
    expect(Object.keys(policy.fields)).toEqual([
      'company',
      'products',
      'advantages',
      'limits',
      'glossary',
      'never-say',
      'signature',
    ]);
    expect(policy.fields.company).toMatchObject({ text: 'Blue River', start: 9, end: 19 });
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['a tab as indent', 'rules:\n\tcold: hint\n', 'YAML cannot be indented with tabs'],
    ['an open quote', 'company: "Blue\nrules: {}\n', 'A quote, bracket or colon is missing here'],
    ['an open bracket', 'phrases: { cold: [as per }\n', 'close every bracket'],
    ['no keys', 'hello', 'hello: poise.yaml is not a list of keys'],
    ['a list', '- a\n- b\n', '- a: poise.yaml is not a list of keys'],
    ['a second document', 'rules: {}\n---\nrules: {}\n', 'Only what stands above this line is read'],
    [
      'a key that stands twice',
      'rules: { cold: hint }\nrules: { cold: off }\n',
      'rules: “rules” stands twice here',
    ],
    ['a huge file', `company: "${'a'.repeat(70_000)}"`, 'poise.yaml is longer than 64 KB and is not read'],
    ['brackets without end', '['.repeat(5000), ''],
    ['keys without end', '{company: '.repeat(5000), ''],
    ['a bomb of aliases', bomb(), 'Poise does not follow aliases'],
  ])('has one plain finding: %s', (_, yaml, expected) => {
    const [fault, ...more] = faultsOf(yaml);
    expect(more).toEqual([]);
    expect(fault).toContain(expected);
    expect(fault).toMatch(/[.?]$/);
  });

  it('still gives what stands above the fault', () => {
    const desk = createDesk();
    desk.set('poise.yaml', 'rules:\n  overpromising: error\nphrases:\n\tcold: [x]\n');
    desk.set('a.reply.md', guarantee);
    expect(desk.check('poise.yaml')).toHaveLength(1);
    expect(desk.check('a.reply.md').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is not what comes from another machine: line breaks and byte order marks of any kind', () => {
    for (const lineBreak of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\ufeff']) {
        const yaml = `${mark}# ours\nphrases:\n  cold:\n    - as per\nrules:\n  colld: hint\n`.replaceAll(
          '\n',
          lineBreak,
        );
        const desk = createDesk();
        desk.set('poise.yaml', yaml);
        desk.set('a.reply.md', 'As per your mail.');
        expect(desk.check('poise.yaml').map(({ start, end }) => yaml.slice(start, end))).toEqual(['colld']);
        expect(desk.check('a.reply.md')).toHaveLength(1);
      }
  });
});

describe('a change of poise.yaml', () => {
  it('counts for every draft of its desk, at once, and for no other', () => {
    const [desk, other] = [createDesk(), createDesk()];
    for (const each of [desk, other]) each.set('a.reply.md', 'As per your mail.');
    const marked = (each = desk): string => writeMarks('As per your mail.', each.check('a.reply.md'));
    const before = marked();
    desk.set('poise.yaml', 'phrases: { cold: [your mail] }');
    expect(marked()).toContain('[[your mail]]');
    expect(marked(other)).toBe(before);
    desk.set('poise.yaml', 'phrases: { cold: [mail] }');
    expect(marked()).toContain('your [[mail]]');
    desk.delete('poise.yaml');
    expect(marked()).toBe(before);
    expect(desk.check('poise.yaml')).toEqual([]);
  });

  it('that changes nothing keeps what was found', () => {
    const desk = createDesk();
    desk.set('poise.yaml', 'company: A');
    desk.set('a.reply.md', guarantee);
    const found = desk.check('a.reply.md');
    desk.set('poise.yaml', 'company: A');
    expect(desk.check('a.reply.md')).toBe(found);
  });
});

/** Nine levels of lists, each nine times the one before. */
function bomb(): string {
  const levels = [...'abcdefghi'].map((name, index, names) => {
    const before = names[index - 1];
    return `  ${name}: &${name} [${Array(9)
      .fill(before ? `*${before}` : 'x')
      .join(', ')}]`;
  });
  return `products:\n${levels.join('\n')}\n`;
}
