import { describe, expect, test } from 'vitest';
import { renderMail } from '../../client/preview/render-mail';

/** The mail without line numbers and line ends, which only scrolling needs. */
const render = (draft: string) =>
  renderMail(draft)
    .replace(/ data-line="\d+"/g, '')
    .replaceAll('\n', '');

describe('front matter', () => {
  test('is not in the mail; its subject is the title', () => {
    const draft = '---\ncustomer: rahman\nsubject: "Re: PO 4471 & more"\n---\nHi Karim,\n';
    expect(render(draft)).toBe('<h1 class="subject">Re: PO 4471 &#x26; more</h1><p>Hi Karim,</p>');
  });

  test('may have Windows line ends and a byte order mark', () => {
    expect(render('\uFEFF---\r\nsubject: Samples\r\n---\r\n\r\nHi,\r\nthanks\r\n')).toBe(
      '<h1 class="subject">Samples</h1><p>Hi,<br>thanks</p>',
    );
  });

  test('keeps the mail when it is not YAML', () => {
    expect(render('---\nsubject: Samples\ncustomer: [a\n---\nHi,')).toBe(
      '<h1 class="subject">Samples</h1><p>Hi,</p>',
    );
    expect(render('---\n: : {{\n---\nHi,')).toBe('<p>Hi,</p>');
    expect(render('---\nsubject: [a, b]\n---\nHi,')).toBe('<p>Hi,</p>');
  });

  test('that is never closed stays visible', () => {
    expect(render('---\nsubject: Samples\n\nHi,')).toBe('<hr><p>subject: Samples</p><p>Hi,</p>');
  });

  test('may be empty, and is only at the very top', () => {
    expect(render('---\n---\nHi,')).toBe('<p>Hi,</p>');
    expect(render('Hi,\n\n---\na: b\n---')).toBe('<p>Hi,</p><hr><p>a: b</p><hr>');
  });
});

describe('comments', () => {
  test.each([
    ['A <!-- note -->line', '<p>A line</p>'],
    ['One\n<!-- poise-disable-next cold: agreed -->\ntwo', '<p>One<br>two</p>'],
    ['One\n<!-- a\n\nb -->\ntwo', '<p>One<br>two</p>'],
    ['One\n\n<!-- a -->\n\ntwo', '<p>One</p><p>two</p>'],
    ['> theirs <!-- a -->\n> more', '<blockquote><p>theirs<br>more</p></blockquote>'],
    ['<!-- a --><!-- b -->', ''],
  ])('%j leaves no trace', (draft, html) => {
    expect(render(draft)).toBe(html);
  });

  test('one that is never closed hides nothing', () => {
    expect(render('Hi <!-- note\n\nthere')).toBe('<p>Hi &#x3C;!-- note</p><p>there</p>');
  });

  test('in code it is code', () => {
    expect(render('Write `<!-- x -->` here')).toBe('<p>Write <code>&#x3C;!-- x --></code> here</p>');
    expect(render('```html\n<!-- x -->\n```\nBye <!-- y -->')).toBe(
      '<pre><code>&#x3C;!-- x --></code></pre><p>Bye</p>',
    );
  });
});

describe('quotes', () => {
  test('nest, and end where their marks end', () => {
    expect(render('Ours\n> theirs\n> > earlier\n> theirs again\nours again')).toBe(
      '<p>Ours</p><blockquote><p>theirs</p><blockquote><p>earlier</p></blockquote><p>theirs again</p></blockquote><p>ours again</p>',
    );
  });

  test('hold lists', () => {
    expect(render('> 1. price\n> 2. date')).toBe(
      '<blockquote><ol><li>price</li><li>date</li></ol></blockquote>',
    );
  });
});

describe('text as it was typed', () => {
  test.each([
    ['Best regards,\nLi Wei\n-- \nBlue River', '<p>Best regards,<br>Li Wei<br>--<br>Blue River</p>'],
    ['5~7 days, 8~10 pieces', '<p>5~7 days, 8~10 pieces</p>'],
    ['Dear Anna,\n\n    thank you', '<p>Dear Anna,</p><p>thank you</p>'],
    ['Dear <name>, a < b', '<p>Dear &#x3C;name>, a &#x3C; b</p>'],
    ['谢谢 👍🏽\n张三', '<p>谢谢 👍🏽<br>张三</p>'],
    [
      '**bold** and [terms](https://example.com)',
      '<p><strong>bold</strong> and <a href="https://example.com">terms</a></p>',
    ],
    ['', ''],
  ])('%j', (draft, html) => {
    expect(render(draft)).toBe(html);
  });

  test('a table and its cells', () => {
    expect(render('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td><td>2</td>');
  });
});

describe('nothing runs and nothing is fetched', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '[x](javascript:alert(1))',
    '<iframe src="https://example.com"></iframe>',
    '---\nsubject: "<script>alert(1)</script>"\n---\n',
    '![logo](https://example.com/a.png)',
  ])('%s', (draft) => {
    expect(renderMail(draft)).not.toMatch(/<script|<img|<iframe|href="javascript/i);
  });

  test('a picture is shown by its words', () => {
    expect(render('![our logo](https://example.com/a.png)')).toBe('<p><span>our logo</span></p>');
  });
});

test('each block knows its line in the draft', () => {
  const html = renderMail('---\nsubject: A\n---\nHi,\n<!-- a -->\n\n> theirs\nours\n- item');
  expect(html).toContain('<p data-line="3">Hi,</p>');
  expect(html).toContain('<blockquote data-line="6">');
  expect(html).toContain('<p data-line="7">ours</p>');
  expect(html).toContain('<li data-line="8">item</li>');
});
