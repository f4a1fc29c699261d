/** English inflection, where spelling rules meet exceptions. */
import { describe, expect, it } from 'vitest';
import { agree, formOf, inflect, type VerbForm } from '../../server/words/english/inflect';

describe('inflect', () => {
  it.each<[string, VerbForm, string]>([
    ['guarantee', 's', 'guarantees'],
    ['guarantee', 'ing', 'guaranteeing'],
    ['promise', 'ing', 'promising'],
    ['ship', 'past', 'shipped'],
    ['admit', 'ing', 'admitting'],
    ['offer', 'past', 'offered'],
    ['try', 's', 'tries'],
    ['pay', 'past', 'paid'],
    ['fix', 'past', 'fixed'],
    ['show', 'past', 'showed'],
    ['agree', 'ing', 'agreeing'],
    ['be', 's', 'is'],
    ['point out', 'ing', 'pointing out'],
    ['quit', 'ing', 'quitting'],
    ['lie', 'ing', 'lying'],
    ['go', 's', 'goes'],
  ])('%s, %s: %s', (base, form, expected) => {
    expect(inflect(base, form)).toBe(expected);
  });

  it.each([
    ['guarantees', 'he', 's'],
    ['guaranteed', 'we', 'past'],
    ['guaranteed', 'have', 'participle'],
    ['gave', 'we', 'past'],
    ['given', 'have', 'participle'],
    ['giving', 'are', 'ing'],
    ['promise', 'we', 'base'],
    ['need', 'we', 'base'],
  ])('%s after %s is the form %s', (word, before, form) => {
    expect(formOf(word, before)).toBe(form);
  });

  it('agrees with its subject', () => {
    expect([agree('be', 'I'), agree('be', 'we'), agree('be', 'our team'), agree('expect', 'it')]).toEqual([
      'am',
      'are',
      'is',
      'expects',
    ]);
  });
});
