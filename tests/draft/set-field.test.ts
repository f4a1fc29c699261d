import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../server/draft/parse-draft';
import { setField } from '../../server/draft/set-field';

function withStage(text: string): string {
  const { start, end, text: words } = setField(parseDraft(text), 'stage', 'miss');
  return text.slice(0, start) + words + text.slice(end);
}

describe('a field of the front matter', () => {
  it.each([
    [
      'is added below the others',
      '---\ncustomer: a\n---\nHi,\n',
      '---\ncustomer: a\nstage: miss\n---\nHi,\n',
    ],
    [
      'takes the place of its old value',
      '---\nstage: like # hm\ndeal: open\n---\n',
      '---\nstage: miss # hm\ndeal: open\n---\n',
    ],
    ['fills an empty value', '---\nstage:\n---\nHi', '---\nstage: miss\n---\nHi'],
    ['opens front matter where there is none', 'Hi Anna,\n', '---\nstage: miss\n---\nHi Anna,\n'],
    ['opens it in an empty draft', '', '---\nstage: miss\n---\n'],
    ['keeps Windows line ends', 'Hi\r\nyou', '---\r\nstage: miss\r\n---\r\nHi\r\nyou'],
    ['goes into empty front matter', '---\n---\nHi', '---\nstage: miss\n---\nHi'],
    ['stands below a byte order mark', '\ufeffHi', '\ufeff---\nstage: miss\n---\nHi'],
  ])('%s', (_, before, after) => {
    expect(withStage(before)).toBe(after);
    expect(parseDraft(after).frontMatter?.fields.stage).toBe('miss');
  });
});
