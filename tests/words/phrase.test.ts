/** The phrase notation against sentences as people write them. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../server/words/matcher';
import { compilePhrases } from '../../server/words/phrase-table';
import { tokenize } from '../../server/words/token';

/** The marked words of every match, as written. */
function marks(phrase: string, text: string): string[] {
  const matcher = createMatcher(compilePhrases([phrase]));
  const tokens = tokenize(text);
  return matcher
    .find(tokens)
    .map(({ mark }) => text.slice(tokens[mark.from]?.start ?? 0, tokens[mark.to - 1]?.end ?? 0));
}

describe('a phrase', () => {
  it.each([
    ['we will ship', 'We’ll ship today.', ['We’ll ship']],
    ['we will not', 'we wont pay', ['we wont']],
    ['we will not', "We won't pay", ["We won't"]],
    ['<guarantee>', 'Guaranteeing and GUARANTEED and gurantee', ['Guaranteeing', 'GUARANTEED', 'gurantee']],
    ['<give> in', 'We gave in', ['gave in']],
    ['(no|zero) [more] risk', 'No risk, zero more risk', ['No risk', 'zero more risk']],
    ['we ... always', 'We can nearly always ship; we, always', ['We can nearly always']],
    ['we ... always', 'We a b c d e always', []],
    ['@we {will always}', 'I will always ship', ['will always']],
    ['in _ days', 'in ten days', ['in ten days']],
    ['# %', 'At 5 % and 7%', ['5 %', '7%']],
    ['[¤] #', 'At $450 or 9 € 5', ['$450', '450', '9', '€ 5', '5']],
    ['it is', 'It’s late', ['It’s']],
    ['^ no', 'No, never say no', ['No']],
    ['wrong $', 'wrong or wrong.', ['wrong']],
    ['wrong $', 'so wrong 🚀', ['wrong']],
    ['wrong $', 'so wrong :)', ['wrong']],
    ['wrong $', 'wrong: two boxes', []],
    ['already paid', 'I have allready payed, allready paid', ['allready paid']],
    ['我们保证', '我們保證交期', ['我們保證']],
    ['保证...交货', '我们保证下周一交货。', ['保证下周一交货']],
    ['we\t[will]\n\tship', 'We ship', ['We ship']],
    ['best price', 'You said “best price” to us', []],
    ['guarantee', 'gua\u200brantee', ['gua\u200brantee']],
  ])('%s finds its words in: %s', (phrase, text, expected) => {
    expect(marks(phrase, text)).toEqual(expected);
  });

  it.each([
    ['(a|b', '“)” is missing'],
    ['a)', 'has no partner'],
    ['<give', '“>” is missing'],
    ['give>', 'has no partner'],
    ['@nobody-knows', 'no word set @nobody-knows'],
    ['[a]', 'may match nothing'],
    ['_ days', 'begins with a gap'],
  ])('%s is refused with a plain sentence', (phrase, words) => {
    expect(() => compilePhrases([phrase])).toThrow(words);
  });

  // A sentence is looked through 32 tokens at a time, and a phrase is tried only where its rarest words stand in reach.
  it.each([0, 1, 23, 24, 30, 31, 32, 33, 55, 62, 63, 64, 65, 79])(
    'is found behind %i other words',
    (before) => {
      const text = `${'so '.repeat(before)}we swear it to you, and you all know what a swindle was, for we swear.`;
      expect(marks('we (swear|solemnly swear)', text)).toEqual(['we swear', 'we swear']);
      expect(marks('(we|you) ... ... (know|heard of) [_] _ swindle', text)).toHaveLength(1);
      expect(marks('[we] {to you} , [and] you ... ... (swindle|hoax)', text)).toEqual(['to you']);
    },
  );

  it('is not found where its words stand too far apart', () => {
    const text = `we ${'so '.repeat(40)}swear, we so so so so so swear and we so so so so swear`;
    expect(marks('we ... {swear}', text)).toEqual(['swear']);
  });
});
