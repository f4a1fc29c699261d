/** Chinese as it is written: two scripts, words without spaces, clauses that break at every comma. */
import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { principles } from '../../server/rules/principles';
import { principlesInChinese } from '../../server/rules/principles.zh';
import {
  asked,
  conditioned,
  hedged,
  negated,
  owed,
  purpose,
  reported,
  requested,
  standing,
} from '../../server/words/chinese/guards';
import { toScriptOf, toSimplified } from '../../server/words/chinese/script';
import { type Match, spanOf } from '../../server/words/match';
import { tokenize } from '../../server/words/token';

const guards = { asked, conditioned, hedged, negated, owed, purpose, reported, requested, standing };
const rulesFolder = new URL('../../server/rules/zh/', import.meta.url);

/** A match of the first of `words` in a sentence of its own. */
function matchOf(words: string, prose: string): Match {
  const tokens = tokenize(prose);
  const start = prose.indexOf(words);
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === start + words.length) + 1;
  const sentence = { start: 0, end: prose.length, prose };
  const passage = { kind: 'paragraph' as const, start: 0, end: prose.length, sentences: [sentence] };
  const match = {
    from,
    to,
    tokens,
    mark: { from, to },
    captures: {},
    sentence,
    passage,
    following: [],
    earlier: () => [],
    source: prose,
  };
  expect(spanOf(tokens, match)).toEqual({ start, end: start + words.length });
  return match;
}

describe('script', () => {
  it.each([
    ['保證', '保证'],
    ['裡面後台', '里面后台'],
    ['我哋冇嘅', '我们没的'],
    ['妳', '你'],
    ['什么', '什么'],
    ['guarantee', 'guarantee'],
  ])('%s is read as %s', (written, read) => {
    expect([...written].map(toSimplified).join('')).toBe(read);
  });

  it.each([
    ['這批貨', '预计月底发货', '預計月底發貨'],
    ['收到', '预计月底发货', '预计月底发货'],
    ['著名品牌的货', '预计发货', '预计发货'],
    ['再送您一台吧，謝謝', '联系后复核，里面', '聯繫後複核，裡面'],
  ])('words put into “%s” stand in its script', (sample, words, expected) => {
    expect(toScriptOf(sample, words)).toBe(expected);
  });

  it('keeps the length, so that offsets stay true', () => {
    const words = '联系后复核，里面干净，尽快答复[日期]';
    expect(toScriptOf('這', words)).toHaveLength(words.length);
  });

  const templates = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const source = readFileSync(new URL(path.replaceAll('\\', '/'), rulesFolder), 'utf8');
      return [...source.matchAll(/\b(?:say|append|prepend|sentence|openClause)\(\s*'([^']+)'/g)].map(
        ([, template]) => template ?? '',
      );
    });
  const convert = Converter({ from: 'cn', to: 'tw' });
  it.each([...new Set(templates)])('writes %s in traditional characters as OpenCC does', (template) => {
    expect(toScriptOf('這個', template)).toBe(convert(template));
  });
});

describe('guards', () => {
  it.each([
    ['negated', '保证', '我们不能保证周五到。'],
    ['negated', '保證', '交期我哋保證唔到。'],
    ['negated', '绝对', '绝对不掉我不敢说。'],
    ['negated', '便宜', '实在没办法再给您便宜了。'],
    ['asked', '保证', '周五到您能保证吗？'],
    ['asked', '免掉', '运费能不能免掉，我去问一下。'],
    ['conditioned', '便宜', '数量满五百件，单价可以便宜两毛。'],
    ['conditioned', '保证', '如果今天付定金，排期就定下来，我们保证周五发。'],
    ['conditioned', '放单', '尾款到账后当天放单。'],
    ['hedged', '保证', '我们尽量保证周五到。'],
    ['reported', '保证', '您提到，我们保证过周五到。'],
    ['requested', '保证', '麻烦您保证电话畅通。'],
    ['purpose', '保证', '为了保证装船，请周二回签。'],
    ['standing', '送', '会员下单都送一份小样。'],
    ['owed', '承担', '发错了颜色，运费我们承担。'],
  ] as const)('%s: %s in %s', (guard, words, prose) => {
    expect(guards[guard](matchOf(words, prose))).toBe(true);
  });

  it.each([
    ['negated', '保证', '颜色没问题，我们保证周五到。'],
    ['negated', '保证', '我们不得不保证周五到。'],
    ['asked', '保证', '我们保证周五到。'],
    ['conditioned', '便宜', '只要您开口，我们就便宜。'],
    ['conditioned', '便宜', '客户满意最重要，再便宜五个点。'],
    ['hedged', '保证', '预计周三装柜，我们保证周五到。'],
    ['reported', '保证', '我们向您保证周五到。'],
  ] as const)('not %s: %s in %s', (guard, words, prose) => {
    expect(guards[guard](matchOf(words, prose))).toBe(false);
  });
});

it('every principle has its Chinese sentence', () => {
  expect(Object.keys(principlesInChinese)).toEqual(Object.keys(principles));
  for (const sentence of Object.values(principlesInChinese)) expect(sentence).toMatch(/^\S+。$/);
});
