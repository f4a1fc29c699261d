import { describe, expect, test } from 'vitest';
import { type Token, tokenise } from './tokenise';

/** The tokens of a draft that carry a scope starting with `scope`, joined line by line. */
async function textOf(draft: string, scope: string): Promise<string[]> {
  const holds = (token: Token) => token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
  const lines = await tokenise(draft);
  return lines
    .map((line) =>
      line
        .filter(holds)
        .map((token) => token.text)
        .join(''),
    )
    .filter((text) => text !== '');
}

describe('front matter', () => {
  const draft = '---\ncustomer: rahman-textiles\nsubject: "Re: PO"\n---\nHi Karim,\n';

  test('is YAML at the very top', async () => {
    expect(await textOf(draft, 'meta.embedded.block.frontmatter')).toEqual([
      'customer: rahman-textiles',
      'subject: "Re: PO"',
    ]);
    expect(await textOf(draft, 'entity.name.tag.yaml')).toEqual(['customer', 'subject']);
    expect(await textOf(draft, 'meta.paragraph.markdown')).toEqual(['Hi Karim,']);
  });

  test('ends at its line even when a string in it was left open', async () => {
    const broken = '---\nsubject: "Re: PO\n---\nHi **Karim**,\n';
    expect(await textOf(broken, 'meta.front-matter.reply')).toEqual(['---', 'subject: "Re: PO', '---']);
    expect(await textOf(broken, 'markup.bold.markdown')).toEqual(['**Karim**']);
  });

  test('is nowhere else', async () => {
    expect(await textOf('Hi,\n---\na: b\n---\n', 'meta.front-matter.reply')).toEqual([]);
  });
});

describe('quotes', () => {
  const draft = ['Ours.', '> Theirs.', '> > Ours of last week.', '> Theirs again.', 'Ours below.'].join('\n');

  test('the customer and our earlier words are set apart', async () => {
    expect(await textOf(draft, 'markup.quote.customer.reply')).toEqual([
      '> Theirs.',
      '> > Ours of last week.',
      '> Theirs again.',
    ]);
    expect(await textOf(draft, 'markup.quote.earlier.reply')).toEqual(['> Ours of last week.']);
  });

  test('a line without its mark is ours', async () => {
    expect(await textOf('> Theirs.\nOurs.', 'markup.quote')).toEqual(['> Theirs.']);
  });

  test('Markdown goes on inside them', async () => {
    expect(await textOf('> a **b** c\n> > **d**', 'markup.bold.markdown')).toEqual(['**b**', '**d**']);
  });

  test.each([
    'On Friday, Karim Rahman wrote:',
    'On 2 May 2026 at 09:14, Karim Rahman <karim@example.com> wrote:',
    'Karim Rahman <karim@example.com> wrote:',
    '在 2026年5月1日，王敏写道：',
    '王经理 <wang@example.com> 于 2026年5月1日 写道:',
    '王经理写道：',
    '-----Original Message-----',
    '-----原始邮件-----',
  ])('%s says whose words follow', async (line) => {
    expect(await textOf(`${line}\n> Hello`, 'markup.quote.attribution.reply')).toEqual([line]);
    expect(await textOf(`> ${line}\n> > Hello`, 'markup.quote.attribution.reply')).toEqual([line]);
  });

  test.each([
    'I read again what you wrote:',
    'Here is what my colleague wrote: the goods left.',
    '我上次写道：',
  ])('%s is a sentence of ours', async (line) => {
    expect(await textOf(line, 'markup.quote')).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each([
    ['Hi {{name}}, welcome', '{{name}}'],
    ['We offer [Amount] less', '[Amount]'],
    ['Dear [Customer Name],', '[Customer Name]'],
    ['您好，[客户姓名]：', '[客户姓名]'],
    ['The order XXX is ready', 'XXX'],
    ['XX先生，您好', 'XX'],
    ['**[Amount]** less', '[Amount]'],
  ])('%s has one', async (line, placeholder) => {
    expect(await textOf(line, 'variable.other.placeholder.reply')).toEqual([placeholder]);
  });

  test.each([
    'See [Terms](https://example.com)',
    'See [Terms][1]',
    '[Terms]: https://example.com',
    '- [x] done',
    '- [X] done',
    'As he said [sic] and [1]',
    'Size XXL and XX',
    '`[Amount]` and `{{name}}`',
    '> Hi {{name}}, [Amount] XXX',
    '<!-- [Amount] -->',
    '```\n[Amount]\n```',
    '---\nsubject: "{{name}} [Amount]"\n---',
  ])('%s has none', async (draft) => {
    expect(await textOf(draft, 'variable.other.placeholder.reply')).toEqual([]);
  });
});

describe('comments that switch rules', () => {
  test('keyword, rules and reason are told apart', async () => {
    const draft = '<!-- poise-disable-next overpromising/guarantee, cold: agreed with Anna, see PO -->';
    expect(await textOf(draft, 'keyword.control.directive.reply')).toEqual(['poise-disable-next']);
    const [line = []] = await tokenise(draft);
    const rules = line.filter((token) => token.scopes.includes('entity.name.type.rule.reply'));
    expect(rules.map((token) => token.text)).toEqual(['overpromising/guarantee', 'cold']);
    expect(await textOf(draft, 'string.unquoted.reason.reply')).toEqual([' agreed with Anna, see PO ']);
  });

  test.each([
    ['<!-- poise-disable cold -->', 'poise-disable'],
    ['<!-- poise-enable -->', 'poise-enable'],
    ['Text <!--poise-disable-next--> text', 'poise-disable-next'],
  ])('%s', async (draft, keyword) => {
    expect(await textOf(draft, 'keyword.control.directive.reply')).toEqual([keyword]);
  });

  test('may span lines, and end', async () => {
    const draft = '<!-- poise-disable\n  cold: the tone\n  is agreed -->\nHello';
    expect(await textOf(draft, 'string.unquoted.reason.reply')).toEqual([' the tone', '  is agreed ']);
    expect(await textOf(draft, 'meta.paragraph.markdown')).toEqual(['Hello']);
  });

  test.each([
    '<!-- poise-disabled -->',
    '<!-- a note: poise-disable -->',
    '> <!-- poise-disable -->',
    '`<!-- poise-disable -->`',
  ])('%s switches nothing', async (draft) => {
    expect(await textOf(draft, 'keyword.control.directive.reply')).toEqual([]);
  });
});

test('the rest is Markdown', async () => {
  const draft = 'A **bold** [link](https://example.com) `code`\n```js\nlet a;\n```\nEnd';
  expect(await textOf(draft, 'markup.bold.markdown')).toEqual(['**bold**']);
  expect(await textOf(draft, 'meta.link.inline.markdown')).toEqual(['[link](https://example.com)']);
  expect(await textOf(draft, 'markup.fenced_code.block.markdown')).toEqual(['```js', 'let a;', '```']);
});
