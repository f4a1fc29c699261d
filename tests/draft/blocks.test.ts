/** What a block says: passages, sentences, directives, code, headings; and which blocks survive an edit. */
import { expect, test } from 'vitest';
import type { Draft } from '../../server/draft/draft';
import { parseDraft } from '../../server/draft/parse-draft';

/** The sentences of a draft, each as its zone, its passage's kind, and its prose. */
function sentences(text: string): string[] {
  return parseDraft(text).blocks.flatMap(({ block, start }) =>
    block.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => {
        expect(sentence.prose.length).toBe(text.slice(start + sentence.start, start + sentence.end).length);
        return `${block.zone} ${passage.kind}: ${sentence.prose}`;
      }),
    ),
  );
}

test('markup is blanked and offsets stay', () => {
  expect(
    sentences('We **never** said `4.20`, see [our offer](https://river.example/a) or <b>ask</b>.'),
  ).toEqual([
    'own paragraph: We   never   said       , see  our offer                           or    ask    .',
  ]);
});

test('bold words in a plain paragraph take the short way to the same end', () => {
  expect(sentences('We **never** said *that*.')).toEqual(['own paragraph: We   never   said  that .']);
});

test('addresses leave the sentence whole', () => {
  expect(sentences('Write to li@river.example or see www.river.example/a. Then call.')).toEqual([
    `own paragraph: Write to ${' '.repeat(16)} or see ${' '.repeat(19)}.`,
    'own paragraph: Then call.',
  ]);
});

test('entities and escapes are blanked', () => {
  expect(sentences('Caps &amp; hats\\! It is *all* we have.')).toEqual([
    'own paragraph: Caps       hats !',
    'own paragraph: It is  all  we have.',
  ]);
});

test('quote marks are blanked on every line', () => {
  expect(sentences('> Your price\n> is **too** high.\n>\n> > We offer\n> > 4.20.')).toEqual([
    'customer paragraph: Your price\n  is   too   high.',
    'earlier paragraph: We offer\n    4.20.',
  ]);
});

test('headings, items and cells', () => {
  const text =
    '# Offer *88*\n\n- blue caps\n- red caps\n\n1. Send\n   **it**\n\n| a | price |\n|---|---|\n| cap | 4 USD |';
  expect(sentences(text)).toEqual([
    'own heading: Offer  88',
    'own item: blue caps',
    'own item: red caps',
    'own item: Send\n     it',
    'own cell: a',
    'own cell: price',
    'own cell: cap',
    'own cell: 4 USD',
  ]);
  expect(parseDraft(text).blocks[0]?.block.headings).toEqual([
    { start: 0, end: 12, level: 1, title: 'Offer 88' },
  ]);
});

test('code is no prose; indented lines are code in our letter and words in theirs', () => {
  const text = 'Run\n\n    poise check\n\nnow.\n\n> Hello\n>\n>     we want a discount';
  expect(sentences(text)).toEqual([
    'own paragraph: Run',
    'own paragraph: now.',
    'customer paragraph: Hello',
    'customer paragraph: we want a discount',
  ]);
});

test('a list with blank lines and paragraphs stays one list', () => {
  const draft = parseDraft('- one\n\n  still one\n\n- two');
  expect(draft.blocks.map(({ block }) => block.text)).toEqual(['- one\n\n  still one', '- two']);
});

test('a quote inside our list is not our words', () => {
  expect(sentences('- > you are late\n- we know')).toEqual(['own item: we know']);
});

test('a byte order mark shifts nothing', () => {
  expect(sentences('\ufeffWe **never** said that.')).toEqual(['own paragraph: We   never   said that.']);
});

test('directives name their rules and the reason', () => {
  const text = [
    '<!-- poise-disable-next blaming/you-forgot, servility: agreed with Anna: twice -->',
    'You forgot it. <!-- poise-disable --> Really.',
    '',
    '<!--poise-enable cold-->',
    '<!-- poise-disabled -->',
    '> <!-- poise-disable -->',
  ].join('\n');
  const found = parseDraft(text).blocks.flatMap(({ block, start }) =>
    block.directives.map(({ kind, rules, reason, ...span }) => ({
      kind,
      rules,
      reason,
      at: text.slice(start + span.start, start + span.end),
    })),
  );
  expect(found).toEqual([
    {
      kind: 'disable-next',
      rules: ['blaming/you-forgot', 'servility'],
      reason: 'agreed with Anna: twice',
      at: '<!-- poise-disable-next blaming/you-forgot, servility: agreed with Anna: twice -->',
    },
    { kind: 'disable', rules: [], reason: '', at: '<!-- poise-disable -->' },
    { kind: 'enable', rules: ['cold'], reason: '', at: '<!--poise-enable cold-->' },
  ]);
});

test('words after a comment on its line are prose', () => {
  expect(sentences('<!-- poise-disable-next --> We guarantee it.')).toEqual([
    'own paragraph: We guarantee it.',
  ]);
});

test('an edit parses the block that it touched and no other', () => {
  const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} is here.`);
  const before = parseDraft(paragraphs.join('\n\n'));
  paragraphs[20] = 'This one is new.';
  const after = parseDraft(paragraphs.join('\n\n'), before);
  const fresh = after.blocks.filter(({ block }) => !hasBlock(before, block));
  expect(fresh.map(({ block }) => block.text)).toEqual(['This one is new.']);
});

test('edits in many places parse the touched blocks and no other', () => {
  const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} is here.`);
  const before = parseDraft(paragraphs.join('\n\n'));
  const edited = paragraphs.map((paragraph, index) =>
    index % 8 === 0 ? `${paragraph} And more.` : paragraph,
  );
  const after = parseDraft(edited.join('\n\n'), before);
  const fresh = after.blocks.filter(({ block }) => !hasBlock(before, block));
  expect(fresh.length).toBeLessThanOrEqual(15);
  expect(after).toEqual(parseDraft(edited.join('\n\n')));
});

function hasBlock(draft: Draft, block: unknown): boolean {
  return draft.blocks.some((placed) => placed.block === block);
}
