/** What holds for every finding and every rewrite, whatever the draft. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../server/desk';
import type { Draft } from '../../server/draft/draft';
import { applyRewrite } from '../../server/rules/apply-rewrite';
import type { Finding } from '../../server/rules/finding';
import { rules } from '../../server/rules/index';
import { readMarks } from '../../server/rules/marked';

interface Checked {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

function check(text: string): Checked {
  const desk = createDesk();
  desk.set('draft', text);
  const draft = desk.draft('draft');
  if (!draft) throw new Error('A draft that was set is there.');
  return { draft, findings: desk.check('draft') };
}

function ownFindings(text: string): readonly Finding[] {
  return check(text).findings.filter(({ zone }) => zone === 'own');
}

const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => readMarks('bad' in example ? example.bad : example.good).text),
);
const inert = [
  'Hi Anna,',
  'Best regards,\nLin',
  '李女士，您好！',
  '- one\n- two',
  '```\nwe guarantee\n```',
  '🙂 \u202bשלום\u202c',
  '',
  '# Price',
];
const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...examples) },
  { weight: 2, arbitrary: fc.constantFrom(...inert) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text: string) => `> > ${text.replaceAll('\n', '\n> > ')}`,
  (text: string) => `- ${text}`,
  (text: string) => `**${text}**`,
  (text: string) => `On Monday, Anna wrote:\n\n> ${text}`,
);
const draftText = fc
  .tuple(fc.array(fc.tuple(paragraph, dress), { maxLength: 8 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n'))
  .map(([parts, gap]) => parts.map(([text, wear]) => wear(text)).join(gap));

/** Where a risky sentence can stand; what stands around it decides which rewrites read well. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} The boxes are blue. We sent the list on Monday.`,
  (text) => `The boxes are blue. ${text} We sent the list on Monday.`,
  (text) => `The boxes are blue. ${text}`,
  (text) => `Hi Anna,\n\n${text}\n\nBest regards,\nLin`,
  (text) => `Hi Anna, ${text}`,
  (text) => `- ${text}\n- The boxes are blue.`,
  (text) => `${text} What do you think?`,
  (text) => `${text} It would help us a lot.`,
  (text) => `**${text}**`,
  (text) => text.replace(/[.。]$/, '!'),
  (text) => text.replace(/[.。]$/, ''),
  (text) => text.replace(/[.]$/, ' and needed to call you about the boxes, nor did we see them.'),
  (text) => text.replace(/[.]$/, ', which is why we call today: the boxes are blue, so they stay.'),
  (text) => `We looked into it on Monday; however, ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => text.replace(/ (\S+) /, ' [$1](https://example.com) '),
  (text) => text.toUpperCase(),
];
const ids = new Set<string>(rules.map(({ id }) => id));
const samples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => ('bad' in example ? [readMarks(example.bad).text] : [])),
);

describe('every finding', () => {
  it('of every rule offers a way out, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.constantFrom(...places), (sample, place) => {
        const left = ownFindings(place(sample)).filter(({ rewrites }) => rewrites.length === 0);
        expect(left.filter(({ rule }) => ids.has(rule)).map(({ rule, text }) => `${rule}: ${text}`)).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  it('stands in own words and tells them as written', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const { draft, findings } = check(text);
        for (const finding of findings.filter(({ zone }) => zone === 'own')) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
          const zone = draft.zones.find(({ start, end }) => start <= finding.start && finding.end <= end);
          expect(zone?.zone).toBe('own');
        }
      }),
    );
  });

  it('in own words is the only one at its place, and all come in the order of the text', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const { findings } = check(text);
        for (const [index, finding] of findings.entries())
          expect(finding.start).toBeGreaterThanOrEqual(findings[index - 1]?.start ?? 0);
        const own = findings.filter(({ zone }) => zone === 'own');
        for (const [index, finding] of own.entries())
          expect(finding.start).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0);
      }),
    );
  });

  it('is the same when the draft was typed as when it was opened', () => {
    fc.assert(
      fc.property(draftText, draftText, (before, after) => {
        const desk = createDesk();
        desk.set('draft', before);
        desk.check('draft');
        desk.set('draft', after);
        expect(desk.check('draft')).toEqual(check(after).findings);
      }),
    );
  });
});

describe('every rewrite', () => {
  it('has ordered edits inside own words, with its tab stops inside its words', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const { draft, findings } = check(text);
        const own = findings.filter(({ zone }) => zone === 'own');
        for (const { edits } of own.flatMap(({ rewrites }) => rewrites)) {
          for (const [index, edit] of edits.entries()) {
            expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
            // An insertion at a border belongs to both zones.
            const zones = draft.zones.filter(({ start, end }) => start <= edit.start && edit.end <= end);
            expect(zones.map(({ zone }) => zone)).toContain('own');
            for (const stop of edit.stops) expect(edit.text.slice(stop.start, stop.end)).toMatch(/^\[.+\]$/);
          }
        }
      }),
    );
  });

  it('leaves the customer’s words alone', () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const { draft, findings } = check(text);
        const theirs = draft.zones.filter(({ zone }) => zone === 'customer' || zone === 'earlier');
        for (const { edits } of findings.flatMap(({ rewrites }) => rewrites))
          for (const edit of edits)
            expect(theirs.some(({ start, end }) => start < edit.end && edit.start < end)).toBe(false);
      }),
    );
  });

  it('of an example clears its finding and raises no new one', () => {
    const left: string[] = [];
    for (const text of examples) {
      const before = ownFindings(text);
      for (const finding of before)
        for (const rewrite of finding.rewrites) {
          const after = applyRewrite(text, rewrite);
          if (ownFindings(after).length >= before.length) left.push(`${finding.rule}: ${text} → ${after}`);
        }
    }
    expect(left).toEqual([]);
  });
});

it('no text makes anything throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), draftText),
      (text) => {
        check(text);
        check(`---\n${text}`);
        check(`${text}\ud800\n> ${text}\udc00`);
      },
    ),
  );
});
