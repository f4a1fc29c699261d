/** Where a named thing ends, and whether it is one or many. */
import { describe, expect, it } from 'vitest';
import { nounPhraseAt } from '../../server/words/english/noun-phrase';
import { tokenize } from '../../server/words/token';

describe('a noun phrase', () => {
  it.each([
    ['the form before Monday', 'the form', false],
    ['the second page of the contract in time', 'the second page of the contract', false],
    ['the wrong dates', 'the wrong dates', true],
    ['your bank details wrong', 'your bank details', true],
    ['it again', 'it', false],
    ['the valve open', 'the valve', false],
    ['our status', 'our status', false],
    ['the “Delivery” add-on on Friday', 'the “Delivery” add-on', false],
    ['24 in place of 42', '24', false],
    ['both keys', 'both keys', true],
  ])('in “%s” is “%s”', (text, thing, plural) => {
    const tokens = tokenize(text);
    const found = nounPhraseAt(tokens, 0);
    expect(text.slice(0, tokens[(found?.to ?? 0) - 1]?.end)).toBe(thing);
    expect(found?.plural).toBe(plural);
  });

  it.each(['to the port', 'the file that we sent', 'the form and send it', 'that we are late', 'you', ''])(
    'is not read from “%s”',
    (text) => {
      expect(nounPhraseAt(tokenize(text), 0)).toBeNull();
    },
  );
});
